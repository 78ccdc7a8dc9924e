// SPDX-License-Identifier: Apache-2.0
#include "detect/calling_codes.h"

#include <algorithm>
#include <array>
#include <cstdint>

#include "detect/units.h"

namespace bedacht {
namespace {

// Calling code, and how many digits may follow it. The codes are the ITU's; the lengths are those of the national
// numbering plans, as libphonenumber's metadata (Apache-2.0, 2026) sums them up.
constexpr std::string_view kTable =
    "1:10 7:10,14 20:8-10 27:5-10 30:10-12 31:5-11 32:8-9 33:9 34:9 36:8-9 39:6-12 40:6,9 41:9,12 43:4-13 "
    "44:7,9-10 45:8 46:6-10,12 47:5,8 48:6-10 49:4-15 51:8-9 52:10 53:6-8,10 54:10-11 55:8-11 56:9-11 "
    "57:8,10-11 58:10 60:8-10 61:5-10,12 62:7-17 63:6,8-13 64:5-10 65:8,10-11 66:8-10,13 81:8-17 82:5-6,8-14 "
    "84:7-10 86:7-12 90:7,10,12-13 91:8-13 92:8-12 93:9 94:9 95:6-10 98:4-7,10 211:9 212:9 213:8-9 216:8 "
    "218:9 220:7,9 221:9 222:8 223:8 224:8-9 225:10 226:8 227:8 228:8 229:10 230:7-8,10 231:7-9 232:8 "
    "233:8-9 234:10-14 235:8 236:8 237:8-9 238:7 239:7 240:9 241:7-8 242:9 243:7-10 244:9 245:7,9 246:7 "
    "247:5-6 248:7 249:9 250:8-9 251:9 252:6-9 253:8 254:7-10 255:9 256:9 257:8 258:8-9 260:9 261:9 262:9 "
    "263:7,9-10 264:8-9 265:7,9 266:8 267:7-8,10 268:8-9 269:7 290:4-5 291:7 297:7 298:6 299:6 350:8 351:9 "
    "352:4-11 353:7-10 354:7,9 355:6-9 356:8 357:8 358:5-12 359:6-9,12 370:8 371:8 372:7-8,10 373:8 374:8 "
    "375:6-11 376:6,8-9 377:8-9 378:8,10 380:9-10 381:6-12 382:8-9 383:8-12 385:7-9 386:5-8 387:8-9 389:8 "
    "420:9-12 421:6-7,9 423:7,9 500:5 501:7,11 502:8,11 503:7-8,11 504:8,11 505:8 506:8,10 507:7-8,10-11 "
    "508:6,9 509:8 590:9 591:8-9 592:7 593:8-11 594:9 595:6-11 596:9 597:6-7 598:4-13 599:7-8 670:7-8 672:6 "
    "673:7 674:7 675:7-8 676:5,7 677:5,7 678:5,7 679:7,11 680:7 681:6,9 682:5 683:4,7 685:5-7,10 686:5,8 "
    "687:6 688:5-7 689:6,8-9 690:4-7 691:7 692:7 800:8 808:8 850:8,10 852:5-9,11 853:7-8 855:8-10 856:8-10 "
    "870:9,12 878:12 880:6-10 881:9-10 882:7-12 883:8-12 886:7-11 888:11 960:7,10 961:7-8 962:8-9 963:8-9 "
    "964:8-10 965:7-8 966:9-10 967:7-9 968:7-9 970:8-10 971:5-12 972:7-12 973:8 974:7-9,11 975:7-8 976:8-10 "
    "977:8,10-11 979:9 992:9 993:8 994:9 995:9 996:9-10 998:9";

struct CallingCode {
  std::uint32_t code = 0;
  std::uint32_t lengths = 0;  ///< bit n: n digits may follow
};

constexpr std::size_t kCodes = static_cast<std::size_t>(std::count(kTable.begin(), kTable.end(), ':'));

constexpr std::uint32_t take_number(std::string_view& rest) {
  std::uint32_t number = 0;
  while (!rest.empty() && rest.front() >= '0' && rest.front() <= '9') {
    number = number * 10 + static_cast<std::uint32_t>(rest.front() - '0');
    rest.remove_prefix(1);
  }
  return number;
}

constexpr std::array<CallingCode, kCodes> read_table() {
  std::array<CallingCode, kCodes> codes;
  std::string_view rest = kTable;
  for (CallingCode& entry : codes) {
    entry.code = take_number(rest);
    do {
      rest.remove_prefix(1);
      const std::uint32_t shortest = take_number(rest);
      std::uint32_t longest = shortest;
      if (rest.starts_with('-')) {
        rest.remove_prefix(1);
        longest = take_number(rest);
      }
      for (std::uint32_t length = shortest; length <= longest; ++length)
        entry.lengths |= 1U << length;
    } while (rest.starts_with(','));
    if (!rest.empty()) rest.remove_prefix(1);
  }
  return codes;
}

constexpr std::array<CallingCode, kCodes> kCallingCodes = read_table();

bool is_before(const CallingCode& left, const CallingCode& right) {
  return left.code < right.code;
}

const CallingCode* find_code(std::u16string_view digits) noexcept {
  CallingCode wanted;
  for (const char16_t digit : digits)
    wanted.code = wanted.code * 10 + static_cast<std::uint32_t>(digit - u'0');
  const auto* found = std::lower_bound(kCallingCodes.begin(), kCallingCodes.end(), wanted, is_before);
  return found != kCallingCodes.end() && found->code == wanted.code ? found : nullptr;
}

}  // namespace

std::size_t calling_code_length(std::u16string_view digits) noexcept {
  if (!is_digit(unit_at(digits, 0)) || digits.front() == u'0') return 0;
  for (std::size_t length = 1; length <= 3 && length <= digits.size(); ++length) {
    if (find_code(digits.substr(0, length)) != nullptr) return length;
  }
  return 0;
}

bool is_national_length(std::u16string_view calling_code, std::size_t digits) noexcept {
  const CallingCode* found = find_code(calling_code);
  return found != nullptr && digits < 32 && (found->lengths >> digits & 1) != 0;
}

}  // namespace bedacht
