// SPDX-License-Identifier: Apache-2.0
#include "desk/wire.h"
#include "desk/wire_json.h"
#include "model/names.h"

namespace bedacht::desk {
namespace {

Json remark_json(const Remark& remark, std::string_view ui) {
  Json json;
  json["check"] = remark.check;
  json["severity"] = kGravityNames[static_cast<std::size_t>(remark.gravity)];
  json["file"] = remark.file;
  json["pointer"] = remark.pointer;
  json["message"] = remark.what.in(ui);
  if (!remark.advice.empty()) json["advice"] = remark.advice.in(ui);
  if (!remark.samples.empty()) json["samples"] = remark.samples;
  return json;
}

Json test_json(const TestReport& report, bool with_phrases, std::string_view ui) {
  Json json;
  json["passed"] = report.passed();
  json["rules"] = report.rules;
  json["examples"] = report.examples;
  json["failures"] = list_json(report.failures, [ui](const FailedExample& one) {
    return Json{{"mistake", kMistakeNames[static_cast<std::size_t>(one.mistake)]},
                {"rule", one.rule},
                {"file", one.file},
                {"pointer", one.pointer},
                {"message", one.what.in(ui)},
                {"expected", one.expected},
                {"found", one.found}};
  });
  json["unfired"] = list_json(report.unfired, [ui](const Remark& remark) { return remark_json(remark, ui); });
  if (!with_phrases) return json;
  json["phrases"] = list_json(report.phrases, [](const UnfiredPhrase& one) {
    return Json{{"lexicon", one.lexicon}, {"file", one.file}, {"pointer", one.pointer}, {"phrase", one.source}};
  });
  return json;
}

}  // namespace

std::string write_test(const TestReport& report, bool with_phrases, std::string_view ui) {
  return dump(test_json(report, with_phrases, ui));
}

std::string write_lint(const LintReport& report, std::string_view ui) {
  Json json;
  json["passed"] = report.passed();
  json["errors"] = report.counts[0];
  json["warnings"] = report.counts[1];
  json["notes"] = report.counts[2];
  json["remarks"] = list_json(report.remarks, [ui](const Remark& remark) { return remark_json(remark, ui); });
  return dump(json);
}

std::string write_built(const BuiltPack& built, bool with_document, std::string_view ui) {
  Json json;
  json["id"] = built.id;
  json["version"] = built.version;
  json["rules"] = built.rules;
  json["lexicons"] = built.lexicons;
  json["networks"] = built.networks;
  json["bytes"] = built.bytes;
  json["names"] = Json::object();
  for (const NamesInClear& names : built.names)
    json["names"][std::string(name_of(names.kind, kEntityKindNames))] = names.count;
  if (!built.names.empty()) json["warning"] = names_warning().in(ui);
  if (built.test) json["test"] = test_json(*built.test, false, ui);
  if (with_document && !built.document.empty()) json["document"] = built.document;
  return dump(json);
}

std::string write_new(const NewRule& rule) {
  return dump({{"path", rule.path}, {"text", rule.text}});
}

std::string write_try(const TryReport& report) {
  const auto note_json = [](const TryNote& note) {
    return Json{{"draft", note.draft}, {"names", note.names}, {"text", note.text}};
  };
  Json json;
  json["drafts"] = report.drafts;
  json["flagged"] = report.flagged;
  json["nanoseconds"] = report.nanoseconds;
  json["rules"] = list_json(report.rules, [](const RuleTally& tally) {
    return Json{{"rule", tally.rule},   {"drafts", tally.drafts},           {"findings", tally.findings},
                {"hints", tally.hints}, {"nanoseconds", tally.nanoseconds}, {"excerpts", tally.excerpts}};
  });
  json["falseAlarms"] = list_json(report.false_alarms, note_json);
  json["missed"] = list_json(report.missed, note_json);
  json["slowest"] = list_json(report.slowest, [](const SlowDraft& slow) {
    return Json{{"draft", slow.draft}, {"units", slow.units}, {"nanoseconds", slow.nanoseconds}};
  });
  return dump(json);
}

}  // namespace bedacht::desk
