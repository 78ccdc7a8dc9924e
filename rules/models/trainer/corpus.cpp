// SPDX-License-Identifier: Apache-2.0
#include "corpus.h"

#include <algorithm>
#include <array>
#include <cstdlib>

#include "classify/features.h"
#include "text/prepared_text.h"
#include "text/utf.h"

namespace trainer {
namespace {

std::string unescaped(std::string_view text) {
  std::string plain;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool escape = text[i] == '\\' && i + 1 < text.size() && (text[i + 1] == 'n' || text[i + 1] == 't');
    plain += !escape ? text[i] : text[++i] == 'n' ? '\n' : '\t';
  }
  return plain;
}

void count_features(const bedacht::PreparedText& text, const bedacht::ModelFeatures& features, std::uint32_t buckets,
                    Sample& sample) {
  const bedacht::FeaturePass pass(features, text);
  const auto& words = text.words();
  std::vector<std::uint16_t> all;
  for (std::size_t i = 0; i < words.size();) {
    const auto first = static_cast<std::ptrdiff_t>(all.size());
    const std::uint32_t sentence = words[i].sentence;
    for (; i < words.size() && words[i].sentence == sentence; ++i)
      pass.of_word(i, [&](std::uint16_t hash) { all.push_back(hash); });
    std::sort(all.begin() + first, all.end());
    all.erase(std::unique(all.begin() + first, all.end()), all.end());
  }
  sample.features = static_cast<std::uint32_t>(all.size());
  for (std::uint16_t& hash : all)
    hash = static_cast<std::uint16_t>(hash & (buckets - 1));
  std::sort(all.begin(), all.end());
  for (const std::uint16_t bucket : all) {
    if (sample.counts.empty() || sample.counts.back().bucket != bucket) sample.counts.push_back({bucket, 0});
    ++sample.counts.back().times;
  }
}

}  // namespace

std::vector<Sample> read_samples(std::istream& lines, const bedacht::ModelFeatures& features, std::uint32_t buckets) {
  std::vector<Sample> samples;
  for (std::string line; std::getline(lines, line);) {
    std::array<std::size_t, 5> starts{};
    for (std::size_t i = 1; i < starts.size(); ++i)
      starts[i] = line.find('\t', starts[i - 1]) + 1;
    if (std::count(starts.begin(), starts.end(), 0) > 1) continue;
    Sample sample;
    sample.fold = std::atoi(line.c_str());
    sample.part = line.substr(starts[1], starts[2] - 1 - starts[1]);
    sample.positive = line[starts[2]] == '+';
    sample.weight = std::atoi(line.c_str() + starts[3]) / 100.0;
    const std::string text = unescaped(std::string_view(line).substr(starts[4]));
    count_features(bedacht::PreparedText(bedacht::to_utf16(text)), features, buckets, sample);
    if (sample.features > 0) samples.push_back(std::move(sample));
  }
  return samples;
}

}  // namespace trainer
