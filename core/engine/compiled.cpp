// SPDX-License-Identifier: Apache-2.0
#include "engine/compiled.h"

#include <array>
#include <cstring>
#include <string_view>

#include "detect/detector.h"
#include "engine/archive.h"
#include "engine/model_use.h"
#include "engine/soundness.h"
#include "text/version.h"

namespace bedacht {
namespace {

constexpr std::array<char, 8> kMagic{'b', 'e', 'd', 'a', 'c', 'h', 't', 1};

struct Head {
  std::array<char, 8> magic = kMagic;
  std::uint64_t fit = 0;
  std::uint64_t length = 0;
  std::uint64_t checksum = 0;
};
static_assert(sizeof(Head) == kCompiledHead && offsetof(Head, checksum) == kCompiledChecksum);

// Everything that must be the same for the bytes of one engine to suit another.
std::uint64_t fit() {
  Checksum hash;
  const auto add = [&hash](std::uint64_t number) { hash.add(number); };
  const auto add_text = [&add](std::string_view text) {
    add(text.size());
    for (const char c : text)
      add(static_cast<unsigned char>(c));
  };
  add_text(BEDACHT_VERSION);
  add_text(text_version());
#ifdef __EMSCRIPTEN__
  add_text("wasm");
#endif
  add(sizeof(void*));
  // The order of bytes.
  const std::uint32_t one = 1;
  std::uint8_t first = 0;
  std::memcpy(&first, &one, 1);
  add(first);
  name_shape<Program>(add);
  add(kEntityKinds);
  for (const std::string_view name : kTokenNames)
    add_text(name);
  for (const Detector& detector : detectors())
    add_text(detector.id);
  return hash.value();
}

Errors refuse(Localized message) {
  return {{"", "", 0, 0, std::move(message)}};
}

Errors other_version() {
  return refuse({"die kompilierten Regeln stammen von einer anderen Version; sie werden aus dem Regelpaket neu gemacht",
                 "the compiled rules were made by another version; they are made anew from the pack"});
}

Errors damaged() {
  return refuse({"die kompilierten Regeln sind beschädigt; sie werden aus dem Regelpaket neu gemacht",
                 "the compiled rules are damaged; they are made anew from the pack"});
}

}  // namespace

std::vector<std::byte> write_compiled(const Program& program) {
  std::vector<std::byte> bytes(kCompiledHead);
  ArchiveWriter(bytes).put(program);
  const auto content = std::span(bytes).subspan(kCompiledHead);
  Checksum checksum;
  checksum.add(content);
  const Head head{kMagic, fit(), content.size(), checksum.value()};
  std::memcpy(bytes.data(), &head, sizeof head);
  return bytes;
}

Errors read_compiled(ByteSource& source, std::size_t length, Program& program) {
  Head head;
  if (length < sizeof head) return damaged();
  std::array<std::byte, sizeof head> bytes{};
  source.take(bytes.data(), bytes.size());
  std::memcpy(&head, bytes.data(), sizeof head);
  if (head.magic != kMagic || head.fit != fit()) return other_version();
  if (head.length != length - sizeof head) return damaged();
  Inflow inflow(source, length - sizeof head);
  ArchiveReader reader(inflow);
  reader.get(program);
  if (!reader.is_complete() || head.checksum != inflow.checksum() || !is_sound(program)) return damaged();
  program.banks = make_banks(program.pack.models, models_in_use(program));
  for (std::size_t i = 0; i < program.rules.size(); ++i) {
    const Rule& rule = program.pack.rules[i];
    program.rules[i].rule = &rule;
    program.rules[i].context.when = &rule.when;
    for (std::size_t n = 0; n < rule.cases.size(); ++n)
      program.rules[i].cases[n].when = &rule.cases[n].when;
  }
  return {};
}

}  // namespace bedacht
