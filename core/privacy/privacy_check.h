// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

#include "model/settings.h"
#include "rules/network.h"

namespace bedacht {

/// Compares what was read from a network's settings with what the pack recommends: one item for every setting that the
/// network's catalogue knows, in its order. What was not read, or has a value that the catalogue does not know, is
/// unknown; it is neither good nor bad. Settings that the catalogue does not know are ignored. `network` is null where
/// the pack does not know the network; the report is empty then. Texts are in the language `ui`, `de` or, for every
/// other, `en`.
PrivacyReport check_privacy(const SettingsSnapshot& snapshot, const Network* network, std::string_view ui);

}  // namespace bedacht
