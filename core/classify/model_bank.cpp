// SPDX-License-Identifier: Apache-2.0
#include "classify/model_bank.h"

#include <algorithm>

namespace bedacht {
namespace {

bool suits(const ModelBank& bank, const LinearModel& model) {
  return bank.lanes.size() < ModelBank::kLanes && bank.languages == model.languages &&
         bank.features == model.features && bank.rows.size() == model.weights.size();
}

}  // namespace

std::vector<ModelBank> make_banks(const std::vector<LinearModel>& models) {
  std::vector<ModelBank> banks;
  for (std::size_t i = 0; i < models.size(); ++i) {
    const LinearModel& model = models[i];
    auto bank = std::find_if(banks.begin(), banks.end(), [&](const ModelBank& one) { return suits(one, model); });
    if (bank == banks.end()) {
      constexpr std::uint64_t kZeros = 0x8080808080808080U;
      banks.push_back({model.languages, model.features, {}, std::vector<std::uint64_t>(model.weights.size(), kZeros)});
      bank = banks.end() - 1;
    }
    const std::size_t shift = 8 * bank->lanes.size();
    for (std::size_t bucket = 0; bucket < model.weights.size(); ++bucket) {
      // Turns the weight's sign bit, in a byte that holds 128: the weight plus 128.
      const auto byte = static_cast<std::uint8_t>(model.weights[bucket]);
      bank->rows[bucket] ^= std::uint64_t{byte} << shift;
    }
    bank->lanes.push_back({static_cast<std::uint16_t>(i), model.unit, model.bias, model.step, model.by_length});
  }
  return banks;
}

}  // namespace bedacht
