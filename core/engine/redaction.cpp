// SPDX-License-Identifier: Apache-2.0
#include "engine/redaction.h"

#include <algorithm>
#include <array>

namespace bedacht {
namespace {

struct Sort {
  std::string_view detector;
  std::u16string_view de;
  std::u16string_view en;
};

// Sorted by detector.
constexpr std::array kSorts = std::to_array<Sort>({
    {"at-social-insurance-number", u"Versicherungsnummer", u"insurance number"},
    {"ch-ahv", u"AHV-Nummer", u"AHV number"},
    {"confidentiality-marking", u"…", u"…"},
    {"credential", u"Zugangsdaten", u"login data"},
    {"crypto-address", u"Wallet-Adresse", u"wallet address"},
    {"date-of-birth", u"Geburtsdatum", u"date of birth"},
    {"de-health-insurance-number", u"Krankenversichertennummer", u"health insurance number"},
    {"de-id-card", u"Ausweisnummer", u"identity card number"},
    {"de-number-plate", u"Kennzeichen", u"number plate"},
    {"de-passport", u"Passnummer", u"passport number"},
    {"de-pension-number", u"Rentenversicherungsnummer", u"pension insurance number"},
    {"de-tax-id", u"Steuer-ID", u"tax ID"},
    {"de-tax-number", u"Steuernummer", u"tax number"},
    {"de-vat-id", u"USt-IdNr.", u"VAT ID"},
    {"email", u"E-Mail-Adresse", u"e-mail address"},
    {"geo-coordinates", u"Standort", u"location"},
    {"iban", u"IBAN", u"IBAN"},
    {"internal-address", u"interne Adresse", u"internal address"},
    {"ip-address", u"IP-Adresse", u"IP address"},
    {"mac-address", u"MAC-Adresse", u"MAC address"},
    {"mail-header", u"Mailkopf", u"mail header"},
    {"payment-card", u"Kartennummer", u"card number"},
    {"phone", u"Telefonnummer", u"phone number"},
    {"street-address", u"Anschrift", u"address"},
    {"uk-nhs", u"NHS-Nummer", u"NHS number"},
    {"uk-nino", u"National-Insurance-Nummer", u"National Insurance number"},
    {"us-itin", u"ITIN", u"ITIN"},
    {"us-ssn", u"Sozialversicherungsnummer", u"Social Security number"},
});

}  // namespace

std::u16string redaction(std::string_view detector, std::string_view language) {
  const auto* sort =
      std::find_if(kSorts.begin(), kSorts.end(), [&](const Sort& row) { return row.detector == detector; });
  if (sort == kSorts.end()) return u"[…]";
  return u"[" + std::u16string(language == "de" ? sort->de : sort->en) + u"]";
}

}  // namespace bedacht
