// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>
#include <iterator>
#include <set>

#include "detect/at_social_insurance_number.h"
#include "detect/ch_ahv.h"
#include "detect/confidentiality_marking.h"
#include "detect/credential.h"
#include "detect/crypto_address.h"
#include "detect/date_of_birth.h"
#include "detect/de_health_insurance_number.h"
#include "detect/de_id_card.h"
#include "detect/de_number_plate.h"
#include "detect/de_passport.h"
#include "detect/de_pension_number.h"
#include "detect/de_tax_id.h"
#include "detect/de_tax_number.h"
#include "detect/de_vat_id.h"
#include "detect/detector.h"
#include "detect/email.h"
#include "detect/geo_coordinates.h"
#include "detect/iban.h"
#include "detect/internal_address.h"
#include "detect/ip_address.h"
#include "detect/keywords.h"
#include "detect/mac_address.h"
#include "detect/mail_header.h"
#include "detect/payment_card.h"
#include "detect/phone.h"
#include "detect/street_address.h"
#include "detect/surroundings.h"
#include "detect/uk_nhs.h"
#include "detect/uk_nino.h"
#include "detect/us_itin.h"
#include "detect/us_ssn.h"

namespace bedacht {
namespace {

/// A candidate that has passed, before it is compared with those that it overlaps.
struct Claim {
  Detection detection;
  bool proven = false;
};

bool beats(const Claim& left, const Claim& right) {
  if (left.proven != right.proven) return left.proven;
  const std::uint32_t left_length = left.detection.span.length();
  const std::uint32_t right_length = right.detection.span.length();
  if (left_length != right_length) return left_length > right_length;
  if (left.detection.confidence != right.detection.confidence)
    return left.detection.confidence > right.detection.confidence;
  if (left.detection.span.start != right.detection.span.start)
    return left.detection.span.start < right.detection.span.start;
  return left.detection.detector < right.detection.detector;
}

bool starts_before(const Detection& left, const Detection& right) {
  return left.span.start < right.span.start;
}

/// How sure a candidate is with the words beside it, percent; 0 drops it.
std::uint8_t confidence_of(const Detector& detector, Validity validity, Stance said) {
  if (validity == Validity::Unknown) return said == Stance::Confirmed ? detector.doubted : 0;
  if (said == Stance::Rejected) return 0;
  const int left = 100 - detector.alone;
  return static_cast<std::uint8_t>(said == Stance::Confirmed ? detector.alone + left / 2 : detector.alone);
}

void run(const Landmarks& marks, Surroundings& surroundings, std::uint16_t row, std::vector<Span>& candidates,
         std::vector<Claim>& claims) {
  const Detector& detector = detectors()[row];
  candidates.clear();
  detector.find(marks, candidates);
  for (const Span& span : candidates) {
    const Validity validity = detector.validate(marks.text.substr(span.start, span.length()));
    if (validity == Validity::Refuted) continue;
    const Stance said = surroundings.stance(span, row);
    const std::uint8_t confidence = confidence_of(detector, validity, said);
    if (confidence > 0) claims.push_back({{row, span, confidence}, validity == Validity::Proven});
  }
}

/// The claims that overlap none that beats them. Those kept overlap none of each other, so that it is enough to look at
/// the two neighbours.
Detections settle(std::vector<Claim>& claims) {
  if (claims.empty()) return {};
  std::sort(claims.begin(), claims.end(), beats);
  std::set<Detection, decltype(&starts_before)> kept(starts_before);
  for (const Claim& claim : claims) {
    const auto next = kept.lower_bound(claim.detection);
    if (next != kept.end() && next->span.overlaps(claim.detection.span)) continue;
    if (next != kept.begin() && std::prev(next)->span.overlaps(claim.detection.span)) continue;
    kept.insert(next, claim.detection);
  }
  return {kept.begin(), kept.end()};
}

// Signs, digits and letters of full width, one unit as their narrow forms are, so that no position moves.
constexpr bool is_full_width(char16_t unit) {
  return unit >= 0xFF01 && unit <= 0xFF5E;
}

}  // namespace

std::span<const Detector> detectors() noexcept {
  // One row a detector, sorted by id.
  static const std::array kTable{
      at_social_insurance_number_detector(),
      ch_ahv_detector(),
      confidentiality_marking_detector(),
      credential_detector(),
      crypto_address_detector(),
      date_of_birth_detector(),
      de_health_insurance_number_detector(),
      de_id_card_detector(),
      de_number_plate_detector(),
      de_passport_detector(),
      de_pension_number_detector(),
      de_tax_id_detector(),
      de_tax_number_detector(),
      de_vat_id_detector(),
      email_detector(),
      geo_coordinates_detector(),
      iban_detector(),
      internal_address_detector(),
      ip_address_detector(),
      mac_address_detector(),
      mail_header_detector(),
      payment_card_detector(),
      phone_detector(),
      street_address_detector(),
      uk_nhs_detector(),
      uk_nino_detector(),
      us_itin_detector(),
      us_ssn_detector(),
  };
  return kTable;
}

int detector_row(std::string_view id) noexcept {
  const auto table = detectors();
  const auto found =
      std::find_if(table.begin(), table.end(), [id](const Detector& detector) { return detector.id == id; });
  return found == table.end() ? -1 : static_cast<int>(found - table.begin());
}

Detections detect(std::u16string_view text, std::uint64_t wanted) {
  if (wanted == 0) return {};
  std::u16string narrow;
  if (std::any_of(text.begin(), text.end(), is_full_width)) {
    narrow = text;
    for (char16_t& unit : narrow) {
      if (is_full_width(unit)) unit = static_cast<char16_t>(unit - 0xFEE0);
    }
    text = narrow;
  }
  static const Keywords kKeywords(detectors());
  const Landmarks marks(text);
  Surroundings surroundings(marks, kKeywords);
  std::vector<Span> candidates;
  candidates.reserve(64);
  std::vector<Claim> claims;
  // All of them run, also those that no rule asks for: what one proves, another must not mistake for its own.
  for (std::uint16_t row = 0; row < detectors().size(); ++row)
    run(marks, surroundings, row, candidates, claims);
  Detections kept = settle(claims);
  const auto unwanted = [wanted](const Detection& found) { return (wanted >> found.detector & 1) == 0; };
  kept.erase(std::remove_if(kept.begin(), kept.end(), unwanted), kept.end());
  return kept;
}

}  // namespace bedacht
