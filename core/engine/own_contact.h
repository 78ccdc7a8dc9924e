// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/findings.h"
#include "match/match.h"

namespace bedacht {

/// Whether every e-mail address, telephone number or address that a match rests on is the author's own business contact
/// or the company's: a mailbox such as "info" or one named after the author at one of the company's domains, or one
/// with the author's own name and nobody else's in its sentence. What the company has released counts, too. Whatever is
/// not known speaks against it, with one exception: who writes at a company's domain is not asked where the author's
/// name is unknown.
bool is_own_contact(const Inquiry& inquiry, const Match& match);

}  // namespace bedacht
