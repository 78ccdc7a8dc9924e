// SPDX-License-Identifier: Apache-2.0
#include "classify/features.h"

#include <algorithm>
#include <string>

namespace bedacht {
namespace {

class Hash {
 public:
  explicit Hash(char16_t kind) { add(kind); }

  void add(char16_t unit) {
    mix(static_cast<std::uint32_t>(unit) & 0xFFU);
    mix(static_cast<std::uint32_t>(unit) >> 8U);
  }
  void add(std::u16string_view units) {
    for (const char16_t unit : units)
      add(unit);
  }
  std::uint32_t value() const noexcept { return value_; }

 private:
  void mix(std::uint32_t byte) { value_ = (value_ ^ byte) * 16777619U; }

  std::uint32_t value_ = 2166136261U;
};

}  // namespace

std::vector<Feature> features_of(const LinearModel& model, const std::vector<std::u16string_view>& words) {
  const auto mask = static_cast<std::uint32_t>(model.weights.size() - 1);
  std::vector<Feature> features;
  for (std::uint32_t i = 0; i < words.size(); ++i) {
    const auto add = [&](const Hash& hash) { features.push_back({hash.value() & mask, i}); };
    if (model.words) {
      Hash hash(u'w');
      hash.add(words[i]);
      add(hash);
    }
    if (model.pairs && i + 1 < words.size()) {
      Hash hash(u'p');
      hash.add(words[i]);
      hash.add(u' ');
      hash.add(words[i + 1]);
      add(hash);
    }
    if (model.shortest == 0) continue;
    const std::u16string framed = u'<' + std::u16string(words[i]) + u'>';
    for (std::size_t length = model.shortest; length <= model.longest && length <= framed.size(); ++length) {
      for (std::size_t start = 0; start + length <= framed.size(); ++start) {
        Hash hash(u'c');
        hash.add(std::u16string_view(framed).substr(start, length));
        add(hash);
      }
    }
  }
  std::stable_sort(features.begin(), features.end(),
                   [](const Feature& a, const Feature& b) { return a.bucket < b.bucket; });
  const auto same = [](const Feature& a, const Feature& b) { return a.bucket == b.bucket; };
  features.erase(std::unique(features.begin(), features.end(), same), features.end());
  return features;
}

}  // namespace bedacht
