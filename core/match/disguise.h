// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "match/vocabulary.h"
#include "text/prepared_text.h"

namespace bedacht {

/// A place of the folded text that may be a word made unreadable to a machine, and the words it may stand for.
struct Disguise {
  Span folded;
  std::vector<std::u16string> readings;
  bool names_only = false;
};

/// Everything in a text that looks like a disguised word, in order: digits or signs for letters ("1d10t"), a letter
/// three times running ("Idiooot"), stars for letters ("Idi*t"), single letters parted by the same sign
/// ("I d i o t"), a sign inside a word ("Idi.ot"), and a capital I for a small L ("SeeadIer"). Most of it is none; only
/// a look into the vocabulary tells.
std::vector<Disguise> find_disguises(const PreparedText& text, const Vocabulary& vocabulary);

}  // namespace bedacht
