// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

#include "model/settings.h"
#include "rules/network.h"

namespace bedacht {

/// What a report is to hold.
struct PrivacyScope {
  std::string_view ui;              ///< language of the texts: `de` or, for every other, `en`
  Priority priority = Priority::B;  ///< the least important settings that are reported
};

/// Compares what was read from a network's settings with what the pack recommends: one item for every setting of the
/// network's catalogue that is important enough, in its order. What was not read, or has a value that the catalogue
/// does not know, is unknown; it is neither good nor bad, and a reason beats a value that somebody read before. What
/// must not be read is unknown whatever the snapshot says. Settings that the catalogue does not know are ignored.
/// `network` is null where the pack does not know the network; the report is empty then.
///
/// There is no clock: whether an entry is old is told from when the snapshot was taken.
PrivacyReport check_privacy(const SettingsSnapshot& snapshot, const Network* network, const PrivacyScope& scope);

}  // namespace bedacht
