// SPDX-License-Identifier: Apache-2.0
#include <nlohmann/json.hpp>

#include "engine/wire.h"
#include "model/names.h"
#include "text/utf.h"

namespace bedacht {
namespace {

using Ordered = nlohmann::ordered_json;

std::string dump(const Ordered& json) {
  return json.dump(-1, ' ', false, Ordered::error_handler_t::replace);
}

Ordered span_of(const Span& span) {
  return {{"start", span.start}, {"end", span.end}};
}

Ordered finding_of(const Finding& finding) {
  Ordered json;
  json["rule"] = finding.rule;
  if (!finding.detector.empty()) json["detector"] = finding.detector;
  json["guideline"] = name_of(finding.guideline, kGuidelineNames);
  json["severity"] = name_of(finding.severity, kSeverityNames);
  json["gate"] = name_of(finding.gate, kGateNames);
  json["confidence"] = finding.confidence / 100.0;
  json["spans"] = Ordered::array();
  for (const Span& span : finding.spans)
    json["spans"].push_back(span_of(span));
  json["evidence"] = Ordered::array();
  for (const std::u16string& words : finding.evidence)
    json["evidence"].push_back(to_utf8(words));
  json["message"] = finding.message;
  json["explanation"] = finding.explanation;
  json["advice"] = finding.advice;
  if (!finding.url.empty()) json["url"] = finding.url;
  json["fixes"] = Ordered::array();
  for (const Fix& fix : finding.fixes) {
    Ordered edits = Ordered::array();
    for (const Edit& edit : fix.edits) {
      edits.push_back({{"start", edit.span.start}, {"end", edit.span.end}, {"text", to_utf8(edit.text)}});
    }
    json["fixes"].push_back({{"title", fix.title}, {"edits", edits}});
  }
  json["fingerprint"] = finding.fingerprint;
  json["dismissible"] = finding.dismissible;
  return json;
}

}  // namespace

std::string write_verdict(const Verdict& verdict) {
  Ordered json;
  if (!verdict.id.empty()) json["id"] = verdict.id;
  json["gate"] = name_of(verdict.gate, kGateNames);
  json["findings"] = Ordered::array();
  for (const Finding& finding : verdict.findings)
    json["findings"].push_back(finding_of(finding));
  json["disclosures"] = Ordered::array();
  for (const Disclosure& disclosure : verdict.disclosures) {
    Ordered one;
    one["kind"] = name_of(disclosure.kind, kDisclosureKindNames);
    one["state"] = name_of(disclosure.state, kDisclosureStateNames);
    if (disclosure.span) {
      one["start"] = disclosure.span->start;
      one["end"] = disclosure.span->end;
    }
    json["disclosures"].push_back(std::move(one));
  }
  json["assumed"] = verdict.assumed;
  if (verdict.reach)
    json["reach"] = {{"direct", verdict.reach->direct}, {"secondDegree", verdict.reach->second_degree}};
  json["pack"] = {{"id", verdict.pack_id}, {"version", verdict.pack_version}};
  json["language"] = verdict.language;
  if (verdict.truncated) json["truncated"] = true;
  return dump(json);
}

std::string write_report(const PrivacyReport& report) {
  Ordered json;
  json["network"] = report.network;
  json["items"] = Ordered::array();
  for (const PrivacyItem& item : report.items) {
    Ordered one;
    one["setting"] = item.setting;
    one["title"] = item.title;
    if (!item.value.empty()) one["value"] = item.value;
    one["expected"] = item.expected;
    one["status"] = name_of(item.status, kSettingStatusNames);
    if (!item.reason.empty()) one["reason"] = item.reason;
    if (!item.last_seen.empty()) one["lastSeen"] = item.last_seen;
    one["severity"] = name_of(item.severity, kSeverityNames);
    one["why"] = item.why;
    if (!item.url.empty()) one["url"] = item.url;
    json["items"].push_back(std::move(one));
  }
  json["score"] = {{"ok", report.ok}, {"atRisk", report.at_risk}, {"unknown", report.unknown}};
  return dump(json);
}

std::string write_errors(const Errors& errors, std::string_view ui) {
  Ordered list = Ordered::array();
  for (const Error& error : errors) {
    Ordered one;
    one["file"] = error.file;
    if (!error.pointer.empty()) one["pointer"] = error.pointer;
    if (error.line > 0) one["line"] = error.line;
    if (error.line > 0) one["column"] = error.column;
    one["message"] = error.message.in(ui);
    list.push_back(std::move(one));
  }
  Ordered json;
  json["errors"] = std::move(list);
  return dump(json);
}

std::string write_line_error(const Errors& errors, std::size_t line, std::string_view ui) {
  const std::string column = ui == "de" ? "Spalte " : "column ";
  std::string text;
  for (const Error& error : errors) {
    if (!text.empty()) text += "; ";
    if (error.line > 0) text += column + std::to_string(error.column) + ": ";
    text += (error.pointer.empty() ? "" : error.pointer + ": ") + error.message.in(ui);
  }
  Ordered json;
  json["error"] = text;
  json["line"] = line;
  return dump(json);
}

std::string write_loaded(const RulePack& pack) {
  Ordered json;
  json["pack"] = {{"id", pack.id}, {"version", pack.version}};
  return dump(json);
}

std::string describe(const Error& error, std::string_view ui) {
  std::string text = error.file;
  if (error.line > 0) text += ":" + std::to_string(error.line) + ":" + std::to_string(error.column);
  if (!error.pointer.empty()) text += (text.empty() ? "" : " ") + error.pointer;
  return text + (text.empty() ? "" : ": ") + error.message.in(ui);
}

}  // namespace bedacht
