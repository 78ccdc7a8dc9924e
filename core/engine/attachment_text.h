// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "engine/program.h"
#include "match/condition.h"
#include "match/scan.h"
#include "model/draft.h"

namespace bedacht {

/// What is scanned of an attachment: its name, its alternative text, and the name once more, cut where
/// "AngebotSeeadler2" begins a new word. Signs that join the words of a file's name are blanks.
std::u16string readable_text(const Attachment& attachment);

/// The scan of such a text with what is known of it.
AttachmentText read_attachment(const Program& program, const Draft& draft, const Attachment& attachment,
                               const Scan& scan);

/// The company's names of these kinds in such a text, in order, without those that it has released.
std::vector<Hit> secret_names(const Program& program, const Draft& draft, const Scan& scan, EntitySet kinds);

}  // namespace bedacht
