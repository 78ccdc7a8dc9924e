// SPDX-License-Identifier: Apache-2.0
#include "engine/wire.h"

#include <algorithm>

#include "model/names.h"
#include "rules/json.h"
#include "rules/time_zone.h"
#include "rules/wording.h"
#include "text/utf.h"

namespace bedacht {
namespace {

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
    const Localized found = in_quotes(draft.time);
    reader.problem(
        "time", {"erwartet: eine Zeit nach RFC 3339 mit Zeitzone wie 2026-11-24T09:30:00+01:00; gefunden: " + found.de,
                 "expected a time as RFC 3339 with an offset, such as 2026-11-24T09:30:00+01:00; found " + found.en});
  }
  return draft;
}

std::string read_ui(ObjectReader& reader) {
  return reader.text("ui").starts_with("de") ? "de" : "en";
}

Options read_options(ObjectReader& reader) {
  Options options;
  check_format(reader);
  options.ui = read_ui(reader);
  options.dismissed = reader.texts("dismissed");
  options.disabled_rules = reader.texts("disabledRules");
  options.muted_rules = reader.texts("mutedRules");
  options.gate_ceiling = reader.choice<Gate>("gateCeiling", kGateNames).value_or(Gate::Block);
  options.priority = reader.choice<Priority>("priority", kPriorityNames);
  return options;
}

// It becomes part of an address, so it can be nothing but a host.
std::string read_site(ObjectReader& reader) {
  std::string site = reader.text("site");
  const bool is_host = std::all_of(site.begin(), site.end(), [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '.' || c == '-' || c == ':';
  });
  if (is_host && !site.starts_with(':')) return site;
  const Localized found = in_quotes(site);
  reader.problem("site", {"erwartet: der Name eines Servers wie mastodon.social; gefunden: " + found.de,
                          "expected the name of a host, such as mastodon.social; found " + found.en});
  return {};
}

SettingsSnapshot read_snapshot(ObjectReader& reader) {
  SettingsSnapshot snapshot;
  check_format(reader);
  snapshot.network = reader.required_text("network");
  snapshot.site = read_site(reader);
  snapshot.account = reader.text("account");
  snapshot.taken = reader.text("taken");
  if (const Json* settings = reader.require("settings")) {
    ObjectReader values(*settings, reader.pointer_to("settings"), reader.problems());
    if (values.is_object()) {
      for (const auto& [setting, value] : settings->items())
        snapshot.settings[setting] = values.text(setting);
    }
  }
  if (const Json* unread = reader.find("unread")) {
    ObjectReader reasons(*unread, reader.pointer_to("unread"), reader.problems());
    if (reasons.is_object()) {
      for (const auto& [setting, ignored] : unread->items()) {
        if (const auto reason = reasons.choice<Unread>(setting, kUnreadNames)) snapshot.unread[setting] = *reason;
      }
    }
  }
  const auto said = reader.texts("said");
  snapshot.said.insert(said.begin(), said.end());
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
    request.ui = read_ui(reader);
    return request;
  });
}

std::string ui_of_request(std::string_view json) {
  const auto parsed = parse_json("request", json);
  if (!parsed || !parsed.value().is_object()) return "en";
  Problems ignored;
  ObjectReader request(parsed.value(), "", ignored);
  const Json* options = request.find("options");
  if (options == nullptr) return read_ui(request);
  ObjectReader reader(*options, "/options", ignored);
  return read_ui(reader);
}

}  // namespace bedacht
