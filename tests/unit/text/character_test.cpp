// SPDX-License-Identifier: Apache-2.0
#include "text/character.h"

#include <unicode/uchar.h>

#include <catch2/catch_test_macros.hpp>
#include <string_view>

namespace bedacht {
namespace {

TEST_CASE("the list of characters that are not seen is ICU's") {
  for (char32_t point = 0; point <= 0x10FFFF; ++point) {
    const bool expected = u_hasBinaryProperty(static_cast<UChar32>(point), UCHAR_DEFAULT_IGNORABLE_CODE_POINT) != 0;
    if (is_default_ignorable(point) != expected) FAIL("U+" << std::hex << static_cast<std::uint32_t>(point));
  }
}

TEST_CASE("whether a word starts or ends somewhere is what looking for its start and end gives") {
  using namespace std::string_view_literals;
  for (const std::u16string_view text :
       {u"o'neill's, 'x' _a-b ü.9'"sv, u"''a"sv, u"a"sv, u""sv, u"\U0001F602a\u03B1"sv}) {
    for (std::uint32_t at = 0; at <= text.size() + 1; ++at) {
      CHECK(is_word_start(text, at) == (word_start_before(text, at) == at));
      CHECK(is_word_end(text, at) == (word_end_after(text, at) == at));
    }
  }
}

}  // namespace
}  // namespace bedacht
