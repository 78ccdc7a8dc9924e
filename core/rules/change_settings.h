// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <string>

#include "rules/pack_documents.h"

namespace bedacht {

/// Applies what an overlay's manifest says in `changeSettings` to the networks of its base: `linkedin.connections` is
/// switched off, or has another priority, expected, severity, why or whyCompany. What is a private matter (C) stays
/// one, and what must not be read can only be switched off. What does not fit is noted.
/// @param networks the documents of the base and of the overlay itself, by id
/// @param complete whether all of them could be read
void change_settings(const PackDocument& manifest, std::map<std::string, PackDocument>& networks, bool complete,
                     Problems& problems);

}  // namespace bedacht
