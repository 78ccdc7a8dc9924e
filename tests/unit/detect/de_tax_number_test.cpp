// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch_test_macros.hpp>

#include "detect/found.h"

namespace bedacht::test {
namespace {

Words tax_numbers(std::string_view text) {
  return found("de-tax-number", text);
}

/// An example of each Land as ELSTER prints them, in the form of the Land and in the unified one.
struct Example {
  std::string_view land;
  std::string_view unified;
};
constexpr Example kExamples[] = {
    {"93815/08152", "2893081508152"},   {"181/815/08155", "9181081508155"}, {"21/815/08150", "1121081508150"},
    {"048/815/08155", "3048081508155"}, {"75 815 08152", "2475081508152"},  {"02/815/08156", "2202081508156"},
    {"013 815 08153", "2613081508153"}, {"079/815/08151", "4079081508151"}, {"24/815/08151", "2324081508151"},
    {"133/8150/8159", "5133081508159"}, {"22/815/0815/4", "2722081508154"}, {"010/815/08182", "1010081508182"},
    {"201/123/12340", "3201012312340"}, {"101/815/08154", "3101081508154"}, {"29 815 08158", "2129081508158"},
    {"151/815/08156", "4151081508156"},
};

TEST_CASE("tax number: every Land's form is found beside a word") {
  for (const Example& example : kExamples) {
    CAPTURE(example.land, example.unified);
    CHECK(tax_numbers("Steuernummer: " + std::string(example.land)) == Words{std::string(example.land)});
    CHECK(tax_numbers("Finanzamt, StNr. " + std::string(example.unified)) == Words{std::string(example.unified)});
  }
}

TEST_CASE("tax number: two slashes or the number of a tax office say enough without one") {
  CHECK(tax_numbers("21/815/08150") == Words{"21/815/08150"});
  CHECK(tax_numbers("St.-Nr. 181/815/08155, bitte") == Words{"181/815/08155"});
  CHECK(tax_numbers("21 / 815 / 08150") == Words{"21 / 815 / 08150"});
  CHECK(tax_numbers("1121081508150") == Words{"1121081508150"});
  CHECK(tax_numbers("75 815 08152").empty());
  CHECK(tax_numbers("93815/08152").empty());
  CHECK(tax_numbers("2181508150").empty());
}

TEST_CASE("tax number: a bare number is none when it may be an article, a time or an identification number") {
  CHECK(tax_numbers("4006381333931").empty());  // an EAN
  CHECK(validity("de-tax-number", "4071012345670") == Validity::Proven);
  CHECK(validity("de-tax-number", "4071012345676") == Validity::Unknown);  // the same with the check digit of an EAN
  CHECK(tax_numbers("1681508150001").empty());                             // milliseconds since 1970
  CHECK(tax_numbers("Steuer-ID 36574261809").empty());
  CHECK(tax_numbers("Bestellnummer 2181508150").empty());
}

TEST_CASE("tax number: dates, telephone numbers and fractions are none") {
  for (const std::string_view text : {"12/24/2017", "030/1234/5678", "Tel. 030/123/45678", "1/2/3", "2017/2018/2019",
                                      "Steuererklärung 2019/2020", "1234/5678/90"}) {
    CAPTURE(text);
    CHECK(tax_numbers(text).empty());
  }
}

TEST_CASE("tax number: hostile text ends") {
  CHECK(detections("de-tax-number", repeated(u"21/815/")).empty());
  CHECK(detections("de-tax-number", repeated(u"1 ")).empty());
}

}  // namespace
}  // namespace bedacht::test
