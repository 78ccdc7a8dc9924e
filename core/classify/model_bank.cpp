// SPDX-License-Identifier: Apache-2.0
#include "classify/model_bank.h"

#include <algorithm>

namespace bedacht {
namespace {

bool suits(const ModelBank& bank, const LinearModel& model) {
  return bank.lanes.size() < ModelBank::kLanes && bank.languages == model.languages && bank.features == model.features;
}

// A model with fewer weights than the bank has rows looks at fewer bits of a hash: its weights repeat.
void add_lane(ModelBank& bank, const LinearModel& model, std::size_t number) {
  const std::size_t rows = bank.rows.size();
  bank.rows.resize(std::max(rows, model.weights.size()));
  for (std::size_t i = rows; i < bank.rows.size(); ++i)
    bank.rows[i] = bank.rows[i & (rows - 1)];
  const std::size_t shift = 8 * bank.lanes.size();
  for (std::size_t i = 0; i < bank.rows.size(); ++i) {
    // Turns the weight's sign bit, in a byte that holds 128: the weight plus 128.
    const auto byte = static_cast<std::uint8_t>(model.weights[i & (model.weights.size() - 1)]);
    bank.rows[i] ^= std::uint64_t{byte} << shift;
  }
  bank.lanes.push_back({static_cast<std::uint16_t>(number), model.unit, model.bias, model.step, model.by_length});
}

}  // namespace

std::vector<ModelBank> make_banks(const std::vector<LinearModel>& models, const std::vector<bool>& in_use) {
  std::vector<ModelBank> banks;
  for (std::size_t i = 0; i < models.size(); ++i) {
    if (!in_use.empty() && !in_use[i]) continue;
    const LinearModel& model = models[i];
    auto bank = std::find_if(banks.begin(), banks.end(), [&](const ModelBank& one) { return suits(one, model); });
    if (bank == banks.end()) {
      constexpr std::uint64_t kZeros = 0x8080808080808080U;
      banks.push_back({model.languages, model.features, {}, std::vector<std::uint64_t>(model.weights.size(), kZeros)});
      bank = banks.end() - 1;
    }
    add_lane(*bank, model, i);
  }
  return banks;
}

}  // namespace bedacht
