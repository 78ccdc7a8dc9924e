// SPDX-License-Identifier: Apache-2.0
#include "engine/wire.h"

#include "model/names.h"
#include "rules/json.h"
#include "rules/time_zone.h"
#include "text/utf.h"

namespace bedacht {
namespace {

using Ordered = nlohmann::ordered_json;

std::string dump(const Ordered& json) {
  return json.dump(-1, ' ', false, Ordered::error_handler_t::replace);
}

// Reads a document with `read` and turns the problems that it notes into errors.
template <class T, class Read>
Result<T> read_document(std::string_view file, std::string_view json, Read read) {
  auto parsed = parse_json(file, json);
  if (!parsed) return parsed.errors();
  Problems problems{std::string(file), {}};
  ObjectReader reader(parsed.value(), "", problems);
  T value = read(reader);
  if (!problems.errors.empty()) return std::move(problems.errors);
  return value;
}

std::optional<OtherPost> read_other(ObjectReader& parent, std::string_view key) {
  const Json* value = parent.find(key);
  if (value == nullptr || value->is_null()) return std::nullopt;
  ObjectReader reader(*value, parent.pointer_to(key), parent.problems());
  return OtherPost{reader.text16("author"), reader.text16("handle"), reader.text16("text")};
}

std::optional<Author> read_author(ObjectReader& parent) {
  const Json* value = parent.find("author");
  if (value == nullptr || value->is_null()) return std::nullopt;
  ObjectReader reader(*value, parent.pointer_to("author"), parent.problems());
  Author author;
  author.display_name = reader.optional_text16("displayName");
  author.handle = reader.optional_text16("handle");
  author.headline = reader.optional_text16("headline");
  author.bio = reader.optional_text16("bio");
  author.employer = reader.optional_text16("employer");
  author.read = reader.choice<ProfileRead>("read", kProfileReadNames);
  return author;
}

std::vector<Attachment> read_attachments(ObjectReader& parent) {
  std::vector<Attachment> attachments;
  const Json* list = parent.find_list("attachments");
  if (list == nullptr) return attachments;
  for (std::size_t i = 0; i < list->size(); ++i) {
    ObjectReader reader((*list)[i], parent.pointer_to("attachments") + "/" + std::to_string(i), parent.problems());
    attachments.push_back({reader.choice<AttachmentType>("type", kAttachmentTypeNames).value_or(AttachmentType::Link),
                           reader.text16("name"), reader.text16("alt"), reader.text16("credit"), reader.text16("url")});
  }
  return attachments;
}

std::optional<std::uint32_t> read_count(ObjectReader& reader, std::string_view key) {
  const auto value = reader.integer(key, 0, 4'000'000'000);
  return value ? std::optional(static_cast<std::uint32_t>(*value)) : std::nullopt;
}

// A text over the limit is cut, but never in the middle of a character.
void set_text(Draft& draft, std::u16string text) {
  if (text.size() > kMaxDraftUnits) {
    const bool splits_pair = text[kMaxDraftUnits - 1] >= 0xD800 && text[kMaxDraftUnits - 1] <= 0xDBFF;
    text.resize(kMaxDraftUnits - (splits_pair ? 1 : 0));
    draft.truncated = true;
  }
  draft.text = std::move(text);
}

Draft read_draft(ObjectReader& reader) {
  Draft draft;
  check_format(reader);
  draft.id = reader.text("id");
  reader.require("text");
  set_text(draft, reader.text16("text"));
  draft.language = reader.text("language");
  draft.country = reader.text("country");
  draft.network = reader.text("network");
  if (draft.network.empty()) draft.network = "unknown";
  draft.kind = reader.choice<Kind>("kind", kKindNames).value_or(Kind::Post);
  draft.audience = reader.choice<Audience>("audience", kAudienceNames).value_or(Audience::Unknown);
  draft.audience_size = read_count(reader, "audienceSize");
  draft.contacts = read_count(reader, "contacts");
  draft.persona = reader.choice<Persona>("persona", kPersonaNames).value_or(Persona::Professional);
  draft.author = read_author(reader);
  draft.reply_to = read_other(reader, "replyTo");
  draft.shares = read_other(reader, "shares");
  draft.attachments = read_attachments(reader);
  draft.time = reader.text("time");
  if (!draft.time.empty() && !parse_instant(draft.time)) {
    reader.problem("time", "expected a time as RFC 3339 with an offset, such as 2026-11-24T09:30:00+01:00; found \"" +
                               draft.time + "\"");
  }
  return draft;
}

Options read_options(ObjectReader& reader) {
  Options options;
  check_format(reader);
  const std::string language = reader.text("ui");
  options.ui = language.starts_with("de") ? "de" : "en";
  options.dismissed = reader.texts("dismissed");
  options.disabled_rules = reader.texts("disabledRules");
  options.muted_rules = reader.texts("mutedRules");
  options.gate_ceiling = reader.choice<Gate>("gateCeiling", kGateNames).value_or(Gate::Block);
  return options;
}

SettingsSnapshot read_snapshot(ObjectReader& reader) {
  SettingsSnapshot snapshot;
  check_format(reader);
  snapshot.network = reader.required_text("network");
  snapshot.account = reader.text("account");
  snapshot.taken = reader.text("taken");
  if (const Json* settings = reader.require("settings")) {
    ObjectReader values(*settings, reader.pointer_to("settings"), reader.problems());
    if (values.is_object()) {
      for (const auto& [setting, value] : settings->items())
        snapshot.settings[setting] = values.text(setting);
    }
  }
  return snapshot;
}

// A part of a request, or an empty object where it may be left out.
template <class Read>
auto read_part(ObjectReader& request, std::string_view key, bool required, Read read) {
  const Json* value = required ? request.require(key) : request.find(key);
  const Json nothing = Json::object();
  ObjectReader reader(value != nullptr ? *value : nothing, request.pointer_to(key), request.problems());
  if (value == nullptr && required) return decltype(read(reader)){};
  return read(reader);
}

std::vector<LoadRequest::File> read_files(const Json& list, const std::string& pointer, Problems& problems) {
  std::vector<LoadRequest::File> files;
  for (std::size_t i = 0; i < list.size(); ++i) {
    ObjectReader file(list[i], pointer + "/" + std::to_string(i), problems);
    files.push_back({file.required_text("name"), file.text("text")});
  }
  return files;
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

Result<Draft> read_draft(std::string_view file, std::string_view json) {
  return read_document<Draft>(file, json, [](ObjectReader& reader) { return read_draft(reader); });
}

Result<Options> read_options(std::string_view file, std::string_view json) {
  return read_document<Options>(file, json, [](ObjectReader& reader) { return read_options(reader); });
}

Result<SettingsSnapshot> read_snapshot(std::string_view file, std::string_view json) {
  return read_document<SettingsSnapshot>(file, json, [](ObjectReader& reader) { return read_snapshot(reader); });
}

Result<CheckRequest> read_check_request(std::string_view json) {
  return read_document<CheckRequest>("request", json, [](ObjectReader& reader) {
    CheckRequest request;
    request.draft = read_part(reader, "draft", true, [](ObjectReader& part) { return read_draft(part); });
    request.options = read_part(reader, "options", false, [](ObjectReader& part) { return read_options(part); });
    return request;
  });
}

Result<PrivacyRequest> read_privacy_request(std::string_view json) {
  return read_document<PrivacyRequest>("request", json, [](ObjectReader& reader) {
    PrivacyRequest request;
    request.snapshot = read_part(reader, "snapshot", true, [](ObjectReader& part) { return read_snapshot(part); });
    request.options = read_part(reader, "options", false, [](ObjectReader& part) { return read_options(part); });
    return request;
  });
}

Result<LoadRequest> read_load_request(std::string_view json) {
  return read_document<LoadRequest>("request", json, [](ObjectReader& reader) {
    LoadRequest request;
    reader.require("files");
    if (const Json* files = reader.find_list("files")) request.files = read_files(*files, "/files", reader.problems());
    if (const Json* company = reader.find("company"); company != nullptr && !company->is_null()) {
      request.company = read_files(Json::array({*company}), "/company", reader.problems());
    }
    return request;
  });
}

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

std::string write_errors(const Errors& errors) {
  Ordered list = Ordered::array();
  for (const Error& error : errors) {
    Ordered one;
    one["file"] = error.file;
    if (!error.pointer.empty()) one["pointer"] = error.pointer;
    if (error.line > 0) one["line"] = error.line;
    if (error.line > 0) one["column"] = error.column;
    one["message"] = error.message;
    list.push_back(std::move(one));
  }
  Ordered json;
  json["errors"] = std::move(list);
  return dump(json);
}

std::string write_line_error(const Errors& errors, std::size_t line) {
  std::string text;
  for (const Error& error : errors) {
    if (!text.empty()) text += "; ";
    if (error.line > 0) text += "column " + std::to_string(error.column) + ": ";
    text += (error.pointer.empty() ? "" : error.pointer + ": ") + error.message;
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

std::string describe(const Error& error) {
  std::string text = error.file;
  if (error.line > 0) text += ":" + std::to_string(error.line) + ":" + std::to_string(error.column);
  if (!error.pointer.empty()) text += (text.empty() ? "" : " ") + error.pointer;
  return text + (text.empty() ? "" : ": ") + error.message;
}

}  // namespace bedacht
