// SPDX-License-Identifier: Apache-2.0

// The functions that JavaScript calls. There is one buffer of UTF-16 units: the caller writes a JSON request into it,
// and finds the JSON answer in it, so one call returns everything that is needed to draw. Only the compiled form goes
// another way: out through a buffer of bytes that is there for that call alone, and in piece by piece, as it is read.

#include <emscripten/emscripten.h>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "buffer.h"
#include "engine/byte_source.h"
#include "engine/engine.h"
#include "engine/wire.h"

// The next bytes of the compiled form that is being loaded.
EM_JS(void, take_incoming, (std::byte * to, std::uint32_t size), { Module["incoming"](to, size); });

namespace {

using bedacht::wasm::answer;
using bedacht::wasm::request;

class Incoming : public bedacht::ByteSource {
 public:
  void take(std::byte* to, std::size_t size) override { take_incoming(to, static_cast<std::uint32_t>(size)); }
};

std::vector<std::byte>& byte_buffer() {
  static std::vector<std::byte> bytes;
  return bytes;
}

std::optional<bedacht::Engine>& engine() {
  static std::optional<bedacht::Engine> loaded;
  return loaded;
}

std::uint32_t refuse(const bedacht::Errors& errors, std::string_view ui) {
  return answer(bedacht::write_errors(errors, ui));
}

std::uint32_t nothing_loaded(std::string_view ui) {
  return refuse({{"", "", 0, 0, {"es ist kein Regelpaket geladen", "no rule pack is loaded"}}}, ui);
}

bedacht::NamedBytes named(const bedacht::LoadRequest::File& file) {
  return {file.name, file.text};
}

}  // namespace

extern "C" {

// The address of the buffer, which holds at least so many units. It moves when it grows and after each call below.
EMSCRIPTEN_KEEPALIVE char16_t* bedacht_buffer(std::uint32_t units) {
  return bedacht::wasm::reserve(units);
}

// Loads a pack and a company profile. The engine that is in use is replaced only when both are sound.
// Answers `{"pack": {"id": …, "version": …}}` or `{"errors": […]}`.
EMSCRIPTEN_KEEPALIVE std::uint32_t bedacht_load(std::uint32_t units) {
  const std::string json = request(units);
  const auto read = bedacht::read_load_request(json);
  if (!read) return refuse(read.errors(), bedacht::ui_of_request(json));
  const std::string& ui = read.value().ui;
  bedacht::Errors errors;
  std::vector<bedacht::NamedBytes> files;
  for (const auto& file : read.value().files)
    files.push_back(named(file));
  auto pack = bedacht::load_rule_pack(files);
  if (!pack) errors = pack.errors();
  std::optional<bedacht::CompanyProfile> company;
  if (!read.value().company.empty()) {
    auto profile = bedacht::load_company_profile(named(read.value().company.front()));
    if (profile) {
      company = std::move(profile).value();
    } else {
      errors.insert(errors.end(), profile.errors().begin(), profile.errors().end());
    }
  }
  if (!errors.empty()) return refuse(errors, ui);
  auto created = bedacht::Engine::create(std::move(pack).value(), std::move(company));
  if (!created) return refuse(created.errors(), ui);
  engine().emplace(std::move(created).value());
  return answer(bedacht::write_loaded(engine()->pack()));
}

// Puts the compiled form of what is loaded into the buffer of bytes. Answers its length, 0 when nothing is loaded.
EMSCRIPTEN_KEEPALIVE std::uint32_t bedacht_compiled() {
  if (engine()) byte_buffer() = engine()->compiled();
  return static_cast<std::uint32_t>(byte_buffer().size());
}

// The address of the buffer of bytes, until it is given back.
EMSCRIPTEN_KEEPALIVE const std::byte* bedacht_bytes() {
  return byte_buffer().data();
}

EMSCRIPTEN_KEEPALIVE void bedacht_free_bytes() {
  byte_buffer() = {};
}

// Loads a compiled form of so many bytes, which the module's `incoming` gives. The request is `{"ui": …}`; the answer
// and the engine in use are as with bedacht_load.
EMSCRIPTEN_KEEPALIVE std::uint32_t bedacht_load_compiled(std::uint32_t units, std::uint32_t length) {
  Incoming source;
  auto created = bedacht::Engine::from_compiled(source, length);
  if (!created) return refuse(created.errors(), bedacht::ui_of_request(request(units)));
  engine().emplace(std::move(created).value());
  return answer(bedacht::write_loaded(engine()->pack()));
}

// Answers the verdict on a draft, or `{"errors": […]}`.
EMSCRIPTEN_KEEPALIVE std::uint32_t bedacht_check(std::uint32_t units) {
  const std::string json = request(units);
  if (!engine()) return nothing_loaded(bedacht::ui_of_request(json));
  const auto read = bedacht::read_check_request(json);
  if (!read) return refuse(read.errors(), bedacht::ui_of_request(json));
  return answer(bedacht::write_verdict(engine()->check(read.value().draft, read.value().options)));
}

// Answers the report on a settings snapshot, or `{"errors": […]}`.
EMSCRIPTEN_KEEPALIVE std::uint32_t bedacht_privacy(std::uint32_t units) {
  const std::string json = request(units);
  if (!engine()) return nothing_loaded(bedacht::ui_of_request(json));
  const auto read = bedacht::read_privacy_request(json);
  if (!read) return refuse(read.errors(), bedacht::ui_of_request(json));
  return answer(bedacht::write_report(engine()->privacy(read.value().snapshot, read.value().options)));
}
}
