// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <span>
#include <string>

#include "rules/rule_pack.h"

namespace bedacht {

/// Writes a pack, resolved with the packs that it extends, as one self-contained JSON document: nothing outside it
/// changes what it does. UTF-8, indented by two blanks, ends in a newline; the same documents give the same bytes.
/// Fails with every error that load_rule_pack() would find.
/// @param packs as for load_rule_pack(): the pack wanted, then those that may be extended
/// @param company the company profile to put into it; absent: the one that the packs carry, if any
Result<std::string> write_pack(std::span<const PackFiles> packs, const std::optional<NamedBytes>& company);

}  // namespace bedacht
