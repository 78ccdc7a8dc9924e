// SPDX-License-Identifier: Apache-2.0
#include "detect/phone_validity.h"

#include <algorithm>
#include <string_view>

#include "detect/calling_codes.h"
#include "detect/phone_shape.h"
#include "detect/units.h"

namespace bedacht {
namespace {

bool is_north_american(std::u16string_view ten_digits) {
  if (ten_digits.size() != 10) return false;
  const auto opens = [ten_digits](std::size_t at) {
    return ten_digits[at] >= u'2' && !(ten_digits[at + 1] == u'1' && ten_digits[at + 2] == u'1');
  };
  return opens(0) && opens(3);
}

Validity validate_international(const PhoneShape& shape, std::u16string_view digits) {
  const std::size_t code = calling_code_length(digits);
  if (code == 0) return Validity::Refuted;
  const std::u16string_view national = digits.substr(code);
  const std::u16string_view calling_code = digits.substr(0, code);
  if (calling_code == u"1" && !shape.plus && !is_north_american(national)) return Validity::Refuted;
  // "+49 (0)30": here the 0 is dialled at home only; in Italy it is part of the number.
  const bool fits = is_national_length(calling_code, national.size()) ||
                    (national.starts_with(u'0') && is_national_length(calling_code, national.size() - 1));
  if (!fits) return Validity::Refuted;
  return shape.plus || shape.groups.size() > 1 ? Validity::Proven : Validity::Unknown;
}

bool is_joined_by(const PhoneShape& shape, std::u16string_view signs) {
  return shape.separators.find_first_not_of(signs) == std::u16string_view::npos;
}

std::size_t slashes_in(const PhoneShape& shape) {
  return static_cast<std::size_t>(std::count(shape.separators.begin(), shape.separators.end(), u'/'));
}

// 3-2-4 is how social security numbers of the USA are written.
bool is_social_security(const PhoneShape& shape) {
  return shape.is_grouped({3, 2, 4});
}

// "0171 392 00 12", "(030) 23125-123", "030/23125123", and mobile numbers in one piece ("01713920012", British
// "07700900123"): hardly anything else begins with a 0, a code of such a length and a gap.
bool is_plainly_trunk(const PhoneShape& shape) {
  const std::u16string_view digits = shape.digits;
  if (shape.groups.size() == 1) {
    const bool mobile =
        (digits.starts_with(u"01") && digits[2] >= u'5' && digits[2] <= u'7') || digits.starts_with(u"07");
    return mobile && digits.size() == 11 && !shape.opened;
  }
  const std::size_t code = shape.groups.front();
  const auto long_enough = [](std::uint8_t group) { return group >= 2; };
  return digits.size() >= 9 && digits.size() <= 12 && code >= (shape.opened ? 2 : 3) && code <= 5 &&
         slashes_in(shape) <= 1 && digits.size() - code >= 5 &&
         std::all_of(shape.groups.begin(), shape.groups.end(), long_enough) && is_joined_by(shape, u" -/)");
}

// "(415) 555-0132", "415-555-0132", "1-415-555-0132", "415.555.0132".
bool is_plainly_north_american(const PhoneShape& shape) {
  if (shape.opened) return shape.is_grouped({3, 3, 4}) || shape.is_grouped({3, 7});
  if (shape.is_grouped({1, 3, 3, 4}) && shape.separators.find(u')') != std::u16string_view::npos) return true;
  const bool grouped = shape.is_grouped({3, 3, 4}) || shape.is_grouped({1, 3, 3, 4});
  return grouped && (is_joined_by(shape, u"-") || is_joined_by(shape, u"."));
}

// Area codes have two to five digits after the 0, the first of which is no 0. A dot is either the only sign or none.
Validity validate_trunk(const PhoneShape& shape) {
  const std::size_t dots = static_cast<std::size_t>(std::count(shape.separators.begin(), shape.separators.end(), u'.'));
  if (dots != 0 && dots != shape.separators.size()) return Validity::Refuted;
  if (is_social_security(shape) || slashes_in(shape) > 1) return Validity::Refuted;
  if (is_plainly_trunk(shape)) return Validity::Proven;
  const bool area = shape.groups.front() >= 2 || shape.opened;
  return area && shape.digits.size() >= 8 && shape.digits.size() <= 13 ? Validity::Unknown : Validity::Refuted;
}

Validity validate_other(const PhoneShape& shape) {
  const std::u16string_view digits = shape.digits;
  if (is_north_american(digits.starts_with(u'1') ? digits.substr(1) : digits))
    return is_plainly_north_american(shape) ? Validity::Proven : Validity::Unknown;
  if (is_social_security(shape) || slashes_in(shape) > 1) return Validity::Refuted;
  const bool in_groups = shape.groups.size() > 1 && digits.size() <= 13;
  return in_groups || (digits.size() >= 9 && digits.size() <= 13) ? Validity::Unknown : Validity::Refuted;
}

bool is_balanced(std::u16string_view candidate) {
  return std::count(candidate.begin(), candidate.end(), u'(') == std::count(candidate.begin(), candidate.end(), u')');
}

}  // namespace

Validity phone_validity(std::u16string_view candidate) noexcept {
  const PhoneShape shape(candidate);
  if (!is_balanced(candidate)) return Validity::Refuted;
  if (shape.digits.size() < kFewestPhoneDigits || shape.digits.size() > kMostPhoneDigits) return Validity::Refuted;
  if (shape.plus) return validate_international(shape, shape.digits);
  if (is_date(shape) || is_grouped_by_thousands(shape) || is_dotted_quad(shape) || is_range(shape) ||
      is_book_number(shape)) {
    return Validity::Refuted;
  }
  if (shape.digits.starts_with(u"00")) return validate_international(shape, shape.digits.substr(2));
  return shape.digits.front() == u'0' ? validate_trunk(shape) : validate_other(shape);
}

}  // namespace bedacht
