// SPDX-License-Identifier: Apache-2.0
#include "desk/new_rule.h"

#include <algorithm>

#include "desk/say.h"
#include "model/names.h"
#include "rules/json.h"
#include "rules/wording.h"

namespace bedacht::desk {
namespace {

constexpr std::string_view kUsage = "confidentiality.price-list";

bool is_name(std::string_view text) {
  const auto is_small = [](char c) { return c >= 'a' && c <= 'z'; };
  return !text.empty() && is_small(text.front()) && std::all_of(text.begin(), text.end(), [&](char c) {
    return is_small(c) || (c >= '0' && c <= '9') || c == '-';
  });
}

std::vector<std::string> guidelines() {
  return {kGuidelineNames.begin(), kGuidelineNames.end()};
}

Localized problem_with(std::string_view id) {
  const std::size_t dot = id.find('.');
  if (dot == std::string_view::npos || dot == 0 || dot + 1 == id.size() || id.find('.', dot + 1) != id.npos) {
    return put({"{0} ist keine id einer Regel. Sie hat zwei Teile: Empfehlung und Name, wie {1}",
                "{0} is no id of a rule. It has two parts, guideline and name, such as {1}"},
               {in_quotes(id), kUsage});
  }
  const std::string guideline(id.substr(0, dot));
  const std::string name(id.substr(dot + 1));
  const std::vector<std::string> known = guidelines();
  if (std::find(known.begin(), known.end(), guideline) == known.end()) {
    return put({"eine Empfehlung {0} gibt es nicht; es gibt {1}{2}", "there is no guideline {0}; there are {1}{2}"},
               {in_quotes(guideline), bedacht::listed(known), full_stop_did_you_mean(guideline, known)});
  }
  if (!is_name(name)) {
    return put({"{0} ist kein Name einer Regel: Kleinbuchstaben, Ziffern und Bindestriche, am Anfang ein Buchstabe",
                "{0} is no name of a rule: small letters, digits and hyphens, beginning with a letter"},
               {in_quotes(name)});
  }
  if (name == "guideline") {
    return put({"eine Regel kann nicht guideline heißen: guideline.json enthält die Empfehlung selbst",
                "a rule cannot be called guideline: guideline.json holds the guideline itself"});
  }
  return {};
}

}  // namespace

Result<NewRule> new_rule(std::string_view id) {
  Localized problem = problem_with(id);
  if (!problem.empty()) return Errors{{"bedacht", "", 0, 0, std::move(problem)}};
  const std::string guideline(id.substr(0, id.find('.')));
  const Json text = {{"message", ""}, {"explanation", ""}, {"advice", ""}};
  const Json empty = Json::array({""});
  Json rule;
  rule["$schema"] = "../../schema/rule.schema.json";
  rule["format"] = 1;
  rule["id"] = id;
  rule["guideline"] = guideline;
  rule["status"] = "preview";
  rule["severity"] = "warning";
  rule["confidence"] = 0.8;
  rule["match"] = {{"phrases", {{"de", empty}, {"en", empty}}}};
  rule["text"] = {{"de", text}, {"en", text}};
  rule["examples"] = {{"flag", Json::array({"", ""})}, {"pass", Json::array({"", ""})}};
  return NewRule{"guidelines/" + guideline + "/" + std::string(id.substr(guideline.size() + 1)) + ".json",
                 rule.dump(2) + "\n"};
}

Localized next_steps() {
  return put({R"(So geht es weiter:
  1. match: die Wörter, nach denen die Regel sucht, deutsch und englisch. Für Namen der Firma,
     Wortlisten und Kennzeichen stehen entity, lexicon und detector bereit (rules/README.md).
  2. text: message (eine Zeile), explanation (warum) und advice (was stattdessen), in beiden Sprachen.
  3. examples: Entwürfe, die beanstandet werden müssen, mit [[den Wörtern]] in doppelten Klammern, und
     solche, die ähnlich aussehen und durchgehen müssen. Von beidem in jeder Sprache mindestens einen.
  4. bedacht rules test und bedacht rules lint sagen, was noch fehlt. Danach status auf stable setzen.
)",
              R"(Next:
  1. match: the words that the rule looks for, in German and in English. For names of the company, word
     lists and identifiers use an entity, a lexicon or a detector instead (rules/README.md).
  2. text: message (one line), explanation (why) and advice (what to do instead), in both languages.
  3. examples: drafts that must be flagged, with [[the words to underline]] in double brackets, and drafts
     that look alike and must pass. At least one of each in either language.
  4. bedacht rules test and bedacht rules lint say what is missing. Then set status to stable.
)"});
}

}  // namespace bedacht::desk
