// SPDX-License-Identifier: Apache-2.0
#include "engine/compiled.h"

#include <array>
#include <cstring>
#include <string_view>

#include "detect/detector.h"
#include "engine/archive.h"
#include "engine/soundness.h"
#include "text/version.h"

namespace bedacht {
namespace {

constexpr std::array<char, 8> kMagic{'b', 'e', 'd', 'a', 'c', 'h', 't', 1};

constexpr std::uint64_t kSeed = 0x9E3779B97F4A7C15U;
constexpr std::uint64_t kPrime = 0xD6E8FEB86659FD93U;

constexpr std::uint64_t mix(std::uint64_t hash, std::uint64_t number) noexcept {
  hash = (hash ^ number) * kPrime;
  return hash ^ (hash >> 32U);
}

struct Head {
  std::array<char, 8> magic = kMagic;
  std::uint64_t fit = 0;
  std::uint64_t length = 0;
  std::uint64_t checksum = 0;
};
static_assert(sizeof(Head) == kCompiledHead && offsetof(Head, checksum) == kCompiledChecksum);

// Everything that must be the same for the bytes of one engine to suit another.
std::uint64_t fit() {
  std::uint64_t hash = kSeed;
  const auto add = [&hash](std::uint64_t number) { hash = mix(hash, number); };
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
  return hash;
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

std::uint64_t checksum(std::span<const std::byte> bytes) noexcept {
  std::uint64_t hash = kSeed;
  while (bytes.size() >= 8) {
    std::uint64_t number = 0;
    std::memcpy(&number, bytes.data(), 8);
    hash = mix(hash, number);
    bytes = bytes.subspan(8);
  }
  std::uint64_t rest = 0;
  if (!bytes.empty()) std::memcpy(&rest, bytes.data(), bytes.size());
  return mix(mix(hash, rest), bytes.size());
}

std::vector<std::byte> write_compiled(const Program& program) {
  std::vector<std::byte> bytes(kCompiledHead);
  ArchiveWriter(bytes).put(program);
  const auto content = std::span(bytes).subspan(kCompiledHead);
  const Head head{kMagic, fit(), content.size(), checksum(content)};
  std::memcpy(bytes.data(), &head, sizeof head);
  return bytes;
}

Errors read_compiled(std::span<const std::byte> bytes, Program& program) {
  Head head;
  if (bytes.size() < sizeof head) return damaged();
  std::memcpy(&head, bytes.data(), sizeof head);
  if (head.magic != kMagic || head.fit != fit()) return other_version();
  const auto content = bytes.subspan(sizeof head);
  if (head.length != content.size() || head.checksum != checksum(content)) return damaged();
  ArchiveReader reader(content);
  reader.get(program);
  if (!reader.is_complete() || !is_sound(program)) return damaged();
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
