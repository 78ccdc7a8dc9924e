// SPDX-License-Identifier: Apache-2.0
#include "desk/lexicon_use.h"
#include "desk/wire.h"
#include "desk/wire_json.h"
#include "text/utf.h"

namespace bedacht::desk {
namespace {

constexpr std::array<std::string_view, 3> kExpectations{"flag", "pass", "gap"};

class Writer {
 public:
  Writer(const Draft* draft, std::string_view ui) : draft_(draft), ui_(ui) {}

  Json rule(const RuleInWords& rule) const {
    Json json;
    json["id"] = rule.id;
    if (!rule.old_ids.empty()) json["oldIds"] = rule.old_ids;
    json["file"] = rule.file;
    json["pointer"] = rule.pointer;
    json["guideline"] = {{"id", rule.guideline}, {"title", rule.guideline_title.in(ui_)}};
    json["status"] = rule.status.in(ui_);
    json["severity"] = rule.severity.in(ui_);
    json["gate"] = rule.gate.in(ui_);
    json["cases"] = texts_json(rule.cases, ui_);
    json["confidence"] = rule.confidence;
    json["dismissible"] = rule.dismissible;
    if (!rule.url.empty()) json["url"] = rule.url;
    json["context"] = rule.context.in(ui_);
    if (rule.match) json["match"] = part(*rule.match);
    json["unless"] = exceptions(rule.unless);
    json["lexicons"] = list_json(rule.lexicons, [](const LexiconInWords& lexicon) {
      Json one{{"id", lexicon.id}, {"file", lexicon.file}};
      for (std::size_t list = 0; list < kListNames.size(); ++list) {
        if (lexicon.sizes[list] == 0) continue;
        one[std::string(kListNames[list])] = {{"size", lexicon.sizes[list]}, {"phrases", lexicon.few_phrases[list]}};
      }
      return one;
    });
    json["text"] = {{"message", rule.text.message.in(ui_)},
                    {"explanation", rule.text.explanation.in(ui_)},
                    {"advice", rule.text.advice.in(ui_)}};
    json["fixes"] = texts_json(rule.fixes, ui_);
    json["examples"] = list_json(rule.examples, [](const ExampleInWords& example) {
      return Json{{"expect", kExpectations[static_cast<std::size_t>(example.expectation)]},
                  {"pointer", example.pointer},
                  {"text", example.text}};
    });
    return json;
  }

  Json judged(const JudgedRule& rule) const {
    Json json;
    json["rule"] = rule.id;
    json["fired"] = rule.fired;
    json["outcome"] = rule.outcome.in(ui_);
    json["context"] = conditions(rule.context);
    if (rule.match) json["match"] = part(*rule.match);
    json["unless"] = exceptions(rule.unless);
    json["dropped"] = texts_json(rule.dropped, ui_);
    json["disclosures"] = conditions(rule.disclosures);
    json["findings"] = list_json(rule.findings, [this](const JudgedFinding& finding) {
      return Json{{"words", finding.words},
                  {"severity", name_of(finding.severity, kSeverityNames)},
                  {"gate", name_of(finding.gate, kGateNames)},
                  {"reasons", texts_json(finding.reasons, ui_)},
                  {"shown", finding.shown},
                  {"fate", finding.fate.in(ui_)}};
    });
    return json;
  }

 private:
  Json part(const Part& one) const {
    Json json;
    json["pointer"] = one.pointer;
    json["text"] = one.text.in(ui_);
    if (one.holds) json["holds"] = *one.holds;
    if (!one.found.empty()) {
      json["found"] = list_json(one.found, [this](const FoundWords& found) {
        Json words = span_json(found.span);
        if (draft_ != nullptr)
          words["words"] = to_utf8(std::u16string_view(draft_->text).substr(found.span.start, found.span.length()));
        if (!found.phrase.empty()) words["phrase"] = found.phrase;
        if (!found.dropped.empty()) words["dropped"] = found.dropped.in(ui_);
        return words;
      });
    }
    if (!one.children.empty())
      json["parts"] = list_json(one.children, [this](const Part& child) { return part(child); });
    return json;
  }

  Json exceptions(const std::vector<ExceptionInWords>& unless) const {
    return list_json(unless, [this](const ExceptionInWords& exception) {
      return Json{{"reach", exception.reach.in(ui_)}, {"pattern", part(exception.pattern)}};
    });
  }

  Json conditions(const std::vector<JudgedCondition>& all) const {
    return list_json(all, [this](const JudgedCondition& one) {
      return Json{{"key", one.key}, {"text", one.text.in(ui_)}, {"holds", one.holds}};
    });
  }

  const Draft* draft_;
  std::string_view ui_;
};

}  // namespace

std::string write_rule(const RuleInWords& rule, std::string_view ui) {
  return dump(Writer(nullptr, ui).rule(rule));
}

std::string write_reasons(const std::vector<JudgedRule>& rules, const Draft& draft, std::string_view ui) {
  const Writer writer(&draft, ui);
  Json json;
  if (!draft.id.empty()) json["id"] = draft.id;
  json["rules"] = list_json(rules, [&writer](const JudgedRule& rule) { return writer.judged(rule); });
  return dump(json);
}

}  // namespace bedacht::desk
