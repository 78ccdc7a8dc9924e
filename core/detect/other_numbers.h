// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <string_view>

namespace bedacht {

/// Words that announce numbers of goods, orders, books, devices, customers and connections: whoever has a check digit
/// of one in ten finds it in every tenth of them.
inline constexpr std::array kOtherNumbers = std::to_array<std::string_view>(
    {"isbn",         "issn",         "ean",       "gtin",      "asin",           "sku",        "barcode*",
     "imei",         "iccid",        "imsi",      "bestell*",  "order*",         "auftrag*",   "artikel*",
     "article",      "item",         "part",      "teile*",    "rechnung*",      "invoice*",   "sendung*",
     "tracking*",    "paket*",       "parcel",    "shipment*", "serien*",        "serial",     "lot",
     "batch",        "ticket*",      "version*",  "build",     "modell*",        "model",      "patent*",
     "transaktion*", "transaction*", "vorgang*",  "referenz*", "reference",      "timestamp*", "telefon*",
     "tel",          "phone*",       "fax*",      "mobil*",    "handy*",         "routing",    "zaehler*",
     "gutschein*",   "voucher*",     "isin",      "wkn",       "kunden*",        "customer*",  "kd",
     "vertrag*",     "contract*",    "mitglied*", "member*",   "personalnummer", "matrikel*",  "inventar*",
     "aktenzeichen", "az",           "konto*",    "account*",  "user*",          "code",       "codes",
     "*code",        "key",          "*key",      "coupon*",   "promo*",         "hash",       "commit",
     "dhl",          "dpd",          "gls",       "ups"});

}  // namespace bedacht
