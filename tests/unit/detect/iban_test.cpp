// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch_test_macros.hpp>

#include "detect/found.h"

namespace bedacht::test {
namespace {

// The examples that SWIFT's IBAN registry prints for each country.
constexpr std::string_view kRegistryExamples[] = {
    "AD12 0001 2030 2003 5910 0100",
    "AE07 0331 2345 6789 0123 456",
    "AL47 2121 1009 0000 0002 3569 8741",
    "AT61 1904 3002 3457 3201",
    "AZ21 NABZ 0000 0000 1370 1000 1944",
    "BA39 1290 0794 0102 8494",
    "BE68 5390 0754 7034",
    "BG80 BNBG 9661 1020 3456 78",
    "BH67 BMAG 0000 1299 1234 56",
    "BR18 0036 0305 0000 1000 9795 493C 1",
    "CH93 0076 2011 6238 5295 7",
    "CR05 0152 0200 1026 2840 66",
    "CY17 0020 0128 0000 0012 0052 7600",
    "CZ65 0800 0000 1920 0014 5399",
    "DE89 3704 0044 0532 0130 00",
    "DK50 0040 0440 1162 43",
    "DO28 BAGR 0000 0001 2124 5361 1324",
    "EE38 2200 2210 2014 5685",
    "ES91 2100 0418 4502 0005 1332",
    "FI21 1234 5600 0007 85",
    "FO62 6460 0001 6316 34",
    "FR14 2004 1010 0505 0001 3M02 606",
    "GB29 NWBK 6016 1331 9268 19",
    "GE29 NB00 0000 0101 9049 17",
    "GI75 NWBK 0000 0000 7099 453",
    "GL89 6471 0001 0002 06",
    "GR16 0110 1250 0000 0001 2300 695",
    "GT82 TRAJ 0102 0000 0012 1002 9690",
    "HR12 1001 0051 8630 0016 0",
    "HU42 1177 3016 1111 1018 0000 0000",
    "IE29 AIBK 9311 5212 3456 78",
    "IL62 0108 0000 0009 9999 999",
    "IS14 0159 2600 7654 5510 7303 39",
    "IT60 X054 2811 1010 0000 0123 456",
    "KW81 CBKU 0000 0000 0000 1234 5601 01",
    "KZ86 125K ZT50 0410 0100",
    "LB62 0999 0000 0001 0019 0122 9114",
    "LI21 0881 0000 2324 013A A",
    "LT12 1000 0111 0100 1000",
    "LU28 0019 4006 4475 0000",
    "LV80 BANK 0000 4351 9500 1",
    "MC58 1122 2000 0101 2345 6789 030",
    "MD24 AG00 0225 1000 1310 4168",
    "ME25 5050 0001 2345 6789 51",
    "MK07 2501 2000 0058 984",
    "MR13 0002 0001 0100 0012 3456 753",
    "MT84 MALT 0110 0001 2345 MTLC AST0 01S",
    "MU17 BOMM 0101 1010 3030 0200 000M UR",
    "NL91 ABNA 0417 1643 00",
    "NO93 8601 1117 947",
    "PK36 SCBL 0000 0011 2345 6702",
    "PL61 1090 1014 0000 0712 1981 2874",
    "PT50 0002 0123 1234 5678 9015 4",
    "RO49 AAAA 1B31 0075 9384 0000",
    "RS35 2600 0560 1001 6113 79",
    "SA03 8000 0000 6080 1016 7519",
    "SE45 5000 0000 0583 9825 7466",
    "SI56 2633 0001 2039 086",
    "SK31 1200 0000 1987 4263 7541",
    "SM86 U032 2509 8000 0000 0270 100",
    "TN59 1000 6035 1835 9847 8831",
    "TR33 0006 1005 1978 6457 8413 26",
    "UA21 3223 1300 0002 6007 2335 6600 1",
    "VG96 VPVG 0000 0123 4567 8901",
    "XK05 1212 0123 4567 8906",
};

Words ibans(std::string_view text) {
  return found("iban", text);
}

TEST_CASE("the registry's examples are proven, in groups and in one piece") {
  for (const std::string_view example : kRegistryExamples) {
    CAPTURE(example);
    CHECK(validity("iban", example) == Validity::Proven);
    std::string compact(example);
    std::erase(compact, ' ');
    CHECK(ibans("Konto: " + compact + ".") == Words{compact});
  }
}

TEST_CASE("one changed digit is refuted") {
  for (const std::string_view example : kRegistryExamples) {
    std::string changed(example);
    char& digit = changed[3];
    digit = digit == '9' ? '0' : static_cast<char>(digit + 1);
    CAPTURE(changed);
    CHECK(ibans(changed).empty());
  }
}

TEST_CASE("it is found in a sentence, however it is grouped") {
  CHECK(ibans("Überweist bitte auf DE89 3704 0044 0532 0130 00") == Words{"DE89 3704 0044 0532 0130 00"});
  CHECK(ibans("Überweist bitte auf DE89 3704 0044 0532 0130 01").empty());
  CHECK(ibans("de89 370400440532013000, danke") == Words{"de89 370400440532013000"});
  CHECK(ibans("DE89-3704-0044-0532-0130-00") == Words{"DE89-3704-0044-0532-0130-00"});
  CHECK(ibans("IBAN:DE89370400440532013000") == Words{"DE89370400440532013000"});
}

TEST_CASE("it is found in characters of full width") {
  CHECK(ibans("Konto ＤＥ８９３７０４００４４０５３２０１３０００!") ==
        Words{"ＤＥ８９３７０４００４４０５３２０１３０００"});
  CHECK(ibans("ＤＥ８９３７０４００４４０５３２０１３００１").empty());
}

TEST_CASE("what is too long, too short or part of a word is none") {
  CHECK(ibans("DE89 3704 0044 0532 0130 000").empty());
  CHECK(ibans("DE89 3704 0044 0532 0130 0").empty());
  CHECK(ibans("XDE89370400440532013000").empty());
  CHECK(ibans("DE893704004405320130OO").empty());  // letters where Germany has digits
  CHECK(ibans("US89 3704 0044 0532 0130 00").empty());
  CHECK(validity("iban", "") == Validity::Refuted);
}

TEST_CASE("its digits are no card and no telephone number, whatever else is wanted") {
  for (const std::string_view text :
       {"Telefon, Karte: DE89 3704 0044 0532 0130 00", "Telefon: DE89 3704 0044 0532 0130 01"}) {
    CAPTURE(text);
    CHECK(found("phone", text).empty());
    CHECK(found("payment-card", text).empty());
  }
}

TEST_CASE("iban: hostile text ends") {
  CHECK(detections("iban", repeated(u"DE89 ")).empty());
  CHECK(detections("iban", repeated(u"MT84MALT")).empty());
}

}  // namespace
}  // namespace bedacht::test
