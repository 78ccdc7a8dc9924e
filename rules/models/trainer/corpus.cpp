// SPDX-License-Identifier: Apache-2.0
#include "corpus.h"

#include <algorithm>
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
  std::vector<std::uint32_t> all;
  for (std::size_t i = 0; i < words.size();) {
    const auto first = static_cast<std::ptrdiff_t>(all.size());
    const std::uint32_t sentence = words[i].sentence;
    for (; i < words.size() && words[i].sentence == sentence; ++i)
      pass.of_word(i, [&](std::uint32_t hash) { all.push_back(hash & (buckets - 1)); });
    std::sort(all.begin() + first, all.end());
    all.erase(std::unique(all.begin() + first, all.end()), all.end());
  }
  sample.features = static_cast<std::uint32_t>(all.size());
  std::sort(all.begin(), all.end());
  for (const std::uint32_t bucket : all) {
    if (sample.counts.empty() || sample.counts.back().bucket != bucket) sample.counts.push_back({bucket, 0});
    ++sample.counts.back().times;
  }
}

}  // namespace

std::vector<Sample> read_samples(std::istream& lines, const bedacht::ModelFeatures& features, std::uint32_t buckets) {
  std::vector<Sample> samples;
  for (std::string line; std::getline(lines, line);) {
    const std::size_t label = line.find('\t') + 1;
    const std::size_t weight = line.find('\t', label) + 1;
    const std::size_t text = line.find('\t', weight) + 1;
    if (label == 0 || weight == 0 || text == 0) continue;
    Sample sample;
    sample.fold = std::atoi(line.c_str());
    sample.positive = line[label] == '+';
    sample.weight = std::atoi(line.c_str() + weight) / 100.0;
    count_features(bedacht::PreparedText(bedacht::to_utf16(unescaped(line.substr(text)))), features, buckets, sample);
    if (sample.features > 0) samples.push_back(std::move(sample));
  }
  return samples;
}

}  // namespace trainer
