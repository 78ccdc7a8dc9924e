// SPDX-License-Identifier: Apache-2.0
#include <array>

#include "rules/documents.h"
#include "rules/limits.h"

namespace bedacht {
namespace {

constexpr std::size_t kFewestWeights = 256;
constexpr std::size_t kMostWeights = 65'536;

constexpr std::string_view kBase64 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

// Bytes written in base64 (RFC 4648), without line breaks; nothing when there is another sign in it.
std::optional<std::vector<std::int8_t>> from_base64(std::string_view text) {
  while (text.ends_with('='))
    text.remove_suffix(1);
  std::vector<std::int8_t> bytes;
  bytes.reserve(text.size() * 3 / 4);
  std::uint32_t bits = 0;
  int count = 0;
  for (const char c : text) {
    const std::size_t value = kBase64.find(c);
    if (value == std::string_view::npos) return std::nullopt;
    bits = (bits << 6U) | static_cast<std::uint32_t>(value);
    count += 6;
    if (count < 8) continue;
    count -= 8;
    bytes.push_back(static_cast<std::int8_t>((bits >> static_cast<unsigned>(count)) & 0xFFU));
  }
  return bytes;
}

void read_features(ObjectReader& parent, LinearModel& model) {
  const Json* value = parent.require("features");
  if (value == nullptr) return;
  ObjectReader reader(*value, parent.pointer_to("features"), parent.problems());
  ModelFeatures& features = model.features;
  features.words = reader.flag("words", false);
  features.pairs = reader.flag("pairs", false);
  features.skips = reader.flag("skips", false);
  features.signs = reader.flag("signs", false);
  if (const Json* pieces = reader.find("characters")) {
    ObjectReader range(*pieces, reader.pointer_to("characters"), parent.problems());
    features.shortest = static_cast<std::uint8_t>(range.integer("from", 2, 8).value_or(2));
    features.longest = static_cast<std::uint8_t>(range.integer("to", 2, 8).value_or(2));
    range.refuse_unknown();
  }
  if (reader.is_object() && !features.words && !features.pairs && features.shortest == 0) {
    parent.problem("features", {"ein Modell braucht „words“, „pairs“ oder „characters“",
                                "a model needs \"words\", \"pairs\" or \"characters\""});
  }
  reader.refuse_unknown();
}

void read_weights(ObjectReader& reader, LinearModel& model) {
  const std::string text = reader.required_text("weights");
  if (text.empty()) return;
  auto weights = from_base64(text);
  const std::size_t size = weights ? weights->size() : 0;
  if (size < kFewestWeights || size > kMostWeights || (size & (size - 1)) != 0) {
    reader.problem("weights", {"erwartet: eine Zweierpotenz von 256 bis 65.536 Gewichten, je ein Byte, in Base64",
                               "expected a power of two from 256 to 65,536 weights, a byte each, in base64"});
    return;
  }
  model.weights = std::move(*weights);
}

}  // namespace

LinearModel read_model(const Json& value, const std::string& pointer, Problems& problems) {
  ObjectReader reader(value, pointer, problems);
  LinearModel model;
  model.file = problems.file;
  check_format(reader);
  reader.flag("replaces", false);
  model.id = reader.required_text("id", &limits::kId);
  reader.localized("title", false);
  reader.required_text("source");
  reader.required_text("licence");
  constexpr std::array<std::string_view, 2> kLanguages{"de", "en"};
  if (const auto language = reader.choice<std::uint8_t>("language", kLanguages))
    model.languages = *language == 0 ? kGerman : kEnglish;
  constexpr std::array<std::string_view, 3> kUnits{"sentence", "paragraph", "draft"};
  model.unit = reader.choice<ScoredUnit>("unit", kUnits).value_or(ScoredUnit::Sentence);
  read_features(reader, model);
  read_weights(reader, model);
  constexpr std::int64_t kMost = 1'000'000;
  model.bias = static_cast<std::int32_t>(reader.integer("bias", -kMost, kMost).value_or(0));
  if (reader.require("step") != nullptr)
    model.step = static_cast<std::int32_t>(reader.integer("step", 1, kMost).value_or(1));
  model.by_length = reader.flag("byLength", false);
  reader.refuse_unknown();
  return model;
}

}  // namespace bedacht
