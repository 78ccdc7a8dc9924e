// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch_test_macros.hpp>

#include "detect/found.h"

namespace bedacht::test {
namespace {

Words internal(std::string_view text) {
  return found("internal-address", text);
}

TEST_CASE("hosts under names that no registry gives out") {
  CHECK(internal("Siehe wiki.firma.intern") == Words{"wiki.firma.intern"});
  CHECK(internal("ssh build-01.corp, dann nas.local/fotos") == Words{"build-01.corp", "nas.local/fotos"});
  CHECK(internal("https://jira.acme.internal:8443/browse/ABC.") == Words{"https://jira.acme.internal:8443/browse/ABC"});
  CHECK(internal("Der Server heißt nordwind.lan") == Words{"nordwind.lan"});
  CHECK(internal("intranet.nordwind.example/kantine, mahlzeit") == Words{"intranet.nordwind.example/kantine"});
}

TEST_CASE("shares, files and hosts of one label") {
  CHECK(internal("Liegt unter \\\\fileserver\\vertrieb\\plan.xlsx.") == Words{"\\\\fileserver\\vertrieb\\plan.xlsx"});
  CHECK(internal("file:///home/kim/plan.pdf") == Words{"file:///home/kim/plan.pdf"});
  CHECK(internal("Im Wiki: http://wiki/start") == Words{"http://wiki/start"});
  CHECK(internal("https://jenkins:8080") == Words{"https://jenkins:8080"});
}

TEST_CASE("an entry in a tracker needs its word") {
  CHECK(internal("Ticket NORD-1234 ist erledigt") == Words{"NORD-1234"});
  CHECK(internal("im Vorgang ABC-77") == Words{"ABC-77"});
  CHECK(internal("see Jira ABC-1234") == Words{"ABC-1234"});
  CHECK(internal("NORD-1234 ist erledigt").empty());
  for (const std::string_view text :
       {"Das Ticket zur COVID-19 Ausstellung", "ticket for ICE-1234", "Issue with ISO-9001", "Ticket A-380",
        "issue: UTF-16", "Jira UND-abc", "Ticket ABC-1234-5", "Tickets ab 20-30 Euro"}) {
    CAPTURE(text);
    CHECK(internal(text).empty());
  }
}

TEST_CASE("what everybody can reach, or is no address, is none") {
  for (const std::string_view text :
       {"https://www.example.com/local", "http://t.co/abc", "http://localhost:3000/", "http://t…",
        "das bleibt.intern natürlich", "kauft local.", "config.local.json", "./settings.local", "~/.zshrc.local",
        "kim@firma.local", "\"C:\\\\Users\\\\kim\"", "regex \\\\d\\\\w+", "Ende.Intern", "http://www/x",
        "das Intranet. Und mehr", "https://host/path", "obj.internal()", "foo.internal.Bar"}) {
    CAPTURE(text);
    CHECK(internal(text).empty());
  }
}

TEST_CASE("internal-address: hostile text ends") {
  for (const std::u16string_view part :
       {u"a.local", u"\\\\a\\b", u"http://aaa/", u"ABC-12 ", u"intranet.", u".local", u"file://"})
    CHECK(detections("internal-address", repeated(part)).size() < 100'000);
}

}  // namespace
}  // namespace bedacht::test
