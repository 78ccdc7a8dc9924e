// SPDX-License-Identifier: Apache-2.0
#include "engine/engine.h"

#include "engine/check.h"
#include "engine/compiled.h"
#include "privacy/privacy_check.h"

namespace bedacht {

Result<Engine> Engine::create(RulePack pack, std::optional<CompanyProfile> company) {
  auto program = std::make_unique<Program>();
  Errors errors = compile(std::move(pack), std::move(company), *program);
  if (!errors.empty()) return errors;
  return Engine(std::move(program));
}

Result<Engine> Engine::from_compiled(std::span<const std::byte> bytes) {
  MemorySource source(bytes);
  return from_compiled(source, bytes.size());
}

Result<Engine> Engine::from_compiled(ByteSource& source, std::size_t length) {
  auto program = std::make_unique<Program>();
  Errors errors = read_compiled(source, length, *program);
  if (!errors.empty()) return errors;
  return Engine(std::move(program));
}

std::vector<std::byte> Engine::compiled() const {
  return write_compiled(*program_);
}

Engine::Engine(std::unique_ptr<const Program> program) noexcept : program_(std::move(program)) {}
Engine::Engine(Engine&&) noexcept = default;
Engine& Engine::operator=(Engine&&) noexcept = default;
Engine::~Engine() = default;

const RulePack& Engine::pack() const noexcept {
  return program_->pack;
}

Verdict Engine::check(const Draft& draft, const Options& options) const {
  return check_draft(*program_, draft, options, {});
}

PrivacyReport Engine::privacy(const SettingsSnapshot& snapshot, const Options& options) const {
  const Priority otherwise =
      program_->has_company ? program_->company.privacy_priority.value_or(Priority::A) : Priority::B;
  return check_privacy(snapshot, program_->pack.network(snapshot.network),
                       {options.ui, options.priority.value_or(otherwise)});
}

}  // namespace bedacht
