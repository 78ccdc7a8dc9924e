// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "reference/dice.h"
#include "rules/rule_pack.h"

namespace bedacht::reference {

/// A pack of a few random rules, without texts.
RulePack random_pack(Dice& dice);

/// A company with a few names of every kind.
CompanyProfile random_company(Dice& dice);

/// The patterns of a pack's rules, for messages.
std::string describe(const RulePack& pack);

}  // namespace bedacht::reference
