// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch_test_macros.hpp>

#include "detect/found.h"

// Valid and invalid forms after RFC 5321 (section 4.5.3.1 for the lengths), RFC 1035 (labels) and RFC 5891 (xn--).

namespace bedacht::test {
namespace {

Words emails(std::string_view text) {
  return found("email", text);
}

TEST_CASE("an e-mail address is found where it stands") {
  CHECK(emails("Schreib an info@hansen-wolff.example, danke.") == Words{"info@hansen-wolff.example"});
  CHECK(emails("(a.b+c_d%e@mail.test.co.uk)") == Words{"a.b+c_d%e@mail.test.co.uk"});
  CHECK(emails("Mail: x@x.au.") == Words{"x@x.au"});
  CHECK(emails("\"jürgen@müller.de\"") == Words{"jürgen@müller.de"});
  CHECK(emails("user@xn--80ak6aa92e.com a@xn--d1acufc.xn--p1ai") ==
        Words{"user@xn--80ak6aa92e.com", "a@xn--d1acufc.xn--p1ai"});
  CHECK(emails("<a@b.de>;c@d.de,e@f.de") == Words{"a@b.de", "c@d.de", "e@f.de"});
  CHECK(emails("GET /user?email=kim@host.de&name=Kim") == Words{"kim@host.de"});
}

TEST_CASE("what only looks like an address is none") {
  CHECK(emails("a@b").empty());
  CHECK(emails("a@b.c").empty());
  CHECK(emails("@name und name@").empty());
  CHECK(emails("a@@b.de").empty());
  CHECK(emails("a@-b.de").empty());
  CHECK(emails("Um 5@7.50 Euro").empty());
  CHECK(emails("@kim@mastodon.example").empty());
  CHECK(emails("logo@2x.png").empty());
  CHECK(emails("git clone git@github.com:org/repo.git").empty());
  CHECK(emails("ssh://git@github.com/org").empty());
}

TEST_CASE("characters of full width hide no address") {
  CHECK(emails("name@ｇｍａｉｌ.com") == Words{"name@ｇｍａｉｌ.com"});
}

TEST_CASE("lengths are limited as in the standard") {
  const std::string local(64, 'a');
  const std::string label(63, 'b');
  CHECK(validity("email", local + "@host.de") == Validity::Proven);
  CHECK(validity("email", "a" + local + "@host.de") == Validity::Refuted);
  CHECK(validity("email", "x@" + label + ".de") == Validity::Proven);
  CHECK(validity("email", "x@b" + label + ".de") == Validity::Refuted);
  CHECK(validity("email", "x@" + label + "." + label + "." + label + "." + label + ".de") == Validity::Refuted);
}

TEST_CASE("dots in the local part stand alone and inside") {
  CHECK(validity("email", "a..b@host.de") == Validity::Refuted);
  CHECK(validity("email", ".a@host.de") == Validity::Refuted);
  CHECK(validity("email", "a.@host.de") == Validity::Refuted);
  CHECK(validity("email", "") == Validity::Refuted);
}

TEST_CASE("positions count UTF-16 units, also behind emoji and half an emoji") {
  const Detections hits = detections("email", u"😀\xD800 a@b.de");
  REQUIRE(hits.size() == 1);
  CHECK(hits.front().span == Span{4, 10});
}

TEST_CASE("email: hostile text ends") {
  CHECK(detections("email", repeated(u"a@")).empty());
  CHECK(detections("email", repeated(u"a.")).empty());
  CHECK_FALSE(detections("email", repeated(u"a@b.de,")).empty());
}

}  // namespace
}  // namespace bedacht::test
