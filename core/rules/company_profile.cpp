// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "rules/documents.h"
#include "rules/time_zone.h"
#include "rules/wording.h"
#include "text/utf.h"

namespace bedacht {
namespace {

bool is_day(std::string_view text) {
  if (text.size() != 10 || text[4] != '-' || text[7] != '-') return false;
  return std::all_of(text.begin(), text.end(), [](char c) { return c == '-' || (c >= '0' && c <= '9'); });
}

std::string read_day(ObjectReader& reader, std::string_view key) {
  std::string day = reader.text(key);
  if (!day.empty() && !is_day(day)) {
    const Localized found = in_quotes(day);
    reader.problem(key, {"erwartet: ein Tag wie 2026-11-24 (Jahr-Monat-Tag), gefunden: " + found.de,
                         "expected a day as YYYY-MM-DD, found " + found.en});
  }
  return day;
}

// "07:30" as minutes after midnight; "24:00" ends a day.
std::optional<std::uint16_t> minutes(std::string_view clock) {
  if (clock.size() != 5 || clock[2] != ':') return std::nullopt;
  for (const std::size_t i : {0U, 1U, 3U, 4U}) {
    if (clock[i] < '0' || clock[i] > '9') return std::nullopt;
  }
  const int hour = (clock[0] - '0') * 10 + (clock[1] - '0');
  const int minute = (clock[3] - '0') * 10 + (clock[4] - '0');
  if (minute > 59 || hour * 60 + minute > 24 * 60) return std::nullopt;
  return static_cast<std::uint16_t>(hour * 60 + minute);
}

std::vector<TimeSlot> read_slots(const Json& list, const std::string& pointer, Problems& problems) {
  std::vector<TimeSlot> slots;
  for (std::size_t i = 0; i < list.size(); ++i) {
    const Json& slot = list[i];
    const std::string at = pointer + "/" + std::to_string(i);
    const bool pair = slot.is_array() && slot.size() == 2 && slot[0].is_string() && slot[1].is_string();
    const auto start = pair ? minutes(slot[0].get_ref<const std::string&>()) : std::nullopt;
    const auto end = pair ? minutes(slot[1].get_ref<const std::string&>()) : std::nullopt;
    if (!start || !end || *start >= *end) {
      problems.add(at, {"erwartet: zwei Uhrzeiten wie [\"08:00\", \"12:00\"], die frühere zuerst",
                        "expected a pair of times such as [\"08:00\", \"12:00\"], the earlier first"});
    } else {
      slots.push_back({*start, *end});
    }
  }
  return slots;
}

WorkingTime read_working_time(const Json& value, const std::string& pointer, Problems& problems) {
  ObjectReader reader(value, pointer, problems);
  WorkingTime time;
  time.time_zone = reader.required_text("timeZone");
  if (!time.time_zone.empty() && !is_known_time_zone(time.time_zone)) {
    const Localized name = in_quotes(time.time_zone);
    const Localized near = did_you_mean(time.time_zone, known_time_zones());
    reader.problem("timeZone", {"die Zeitzone " + name.de + " ist nicht bekannt" + near.de,
                                "the time zone " + name.en + " is not known" + near.en});
  }
  if (const Json* days = reader.require("days")) {
    ObjectReader week(*days, reader.pointer_to("days"), problems);
    constexpr std::array<std::string_view, 7> kDays{"mon", "tue", "wed", "thu", "fri", "sat", "sun"};
    for (std::size_t i = 0; i < kDays.size(); ++i) {
      if (const Json* slots = week.find_list(kDays[i], &limits::kSlots))
        time.days[i] = read_slots(*slots, week.pointer_to(kDays[i]), problems);
    }
    week.refuse_unknown();
  }
  if (reader.find_list("holidays", &limits::kDays) != nullptr) time.holidays = reader.texts("holidays");
  for (const std::string& day : time.holidays) {
    if (is_day(day)) continue;
    const Localized found = in_quotes(day);
    reader.problem("holidays", {"erwartet: Tage wie 2026-11-24 (Jahr-Monat-Tag), gefunden: " + found.de,
                                "expected days as YYYY-MM-DD, found " + found.en});
  }
  std::sort(time.holidays.begin(), time.holidays.end());
  reader.refuse_unknown();
  return time;
}

std::map<std::string, std::vector<std::u16string>> read_wordings(ObjectReader& parent, std::string_view key) {
  std::map<std::string, std::vector<std::u16string>> wordings;
  const Json* value = parent.find(key);
  if (value == nullptr) return wordings;
  ObjectReader reader(*value, parent.pointer_to(key), parent.problems());
  if (!reader.is_object()) return wordings;
  for (const auto& [language, list] : value->items()) {
    wordings[language] = reader.texts16(language, &limits::kParagraph);
    if (wordings[language].size() > limits::kWordings.most) reader.problem(language, too_much(limits::kWordings));
  }
  return wordings;
}

void read_released(ObjectReader& parent, std::vector<Released>& released) {
  const Json* list = parent.find_list("released");
  if (list == nullptr) return;
  for (std::size_t i = 0; i < list->size(); ++i) {
    const Json& entry = (*list)[i];
    Released item;
    if (entry.is_string()) {
      item.text = to_utf16(entry.get_ref<const std::string&>());
      if (count_characters(entry.get_ref<const std::string&>()) > limits::kTerm.most)
        parent.problems().add(parent.pointer_to("released") + "/" + std::to_string(i), too_much(limits::kTerm));
    } else {
      ObjectReader reader(entry, parent.pointer_to("released") + "/" + std::to_string(i), parent.problems());
      item.text = to_utf16(reader.required_text("text", &limits::kTerm));
      item.from = read_day(reader, "from");
      item.until = read_day(reader, "until");
      item.url = reader.text("url", &limits::kAddress);
      if (const Json* wording = reader.find("wording")) {
        ObjectReader languages(*wording, reader.pointer_to("wording"), parent.problems());
        for (const std::string_view language : {"de", "en"}) {
          std::u16string text = to_utf16(languages.text(language, &limits::kParagraph));
          if (!text.empty()) item.wording[std::string(language)] = std::move(text);
        }
        languages.refuse_unknown();
      }
      reader.refuse_unknown();
    }
    released.push_back(std::move(item));
  }
}

void read_channels(ObjectReader& parent, std::map<std::string, Channel>& channels) {
  const Json* value = parent.find("channels");
  if (value == nullptr) return;
  ObjectReader reader(*value, parent.pointer_to("channels"), parent.problems());
  for (const std::string_view name :
       {"compliance", "press", "internalReporting", "externalReporting", "worksCouncil"}) {
    const Json* channel = reader.find(name);
    if (channel == nullptr) continue;
    ObjectReader one(*channel, reader.pointer_to(name), parent.problems());
    channels[std::string(name)] = {to_utf16(one.text("name", &limits::kTerm)), one.text("url", &limits::kAddress),
                                   one.text("mail", &limits::kAddress)};
    one.refuse_unknown();
  }
  reader.refuse_unknown();
}

// How the person is treated at Post. A check does not ask: the extension reads it from the same document.
void read_treatment(ObjectReader& parent) {
  constexpr std::int64_t kLongestPause = 30;  // seconds
  parent.flag("mayDisableRules", false);
  const Json* value = parent.find("gate");
  if (value == nullptr) return;
  ObjectReader reader(*value, parent.pointer_to("gate"), parent.problems());
  reader.integer("pause", 0, kLongestPause);
  reader.refuse_unknown();
}

// A private matter is left to the person, so a company cannot ask for C.
std::optional<Priority> read_privacy(ObjectReader& parent) {
  const Json* value = parent.find("privacy");
  if (value == nullptr) return std::nullopt;
  constexpr std::array<std::string_view, 2> kOfCompanies{"A", "B"};
  ObjectReader reader(*value, parent.pointer_to("privacy"), parent.problems());
  const auto priority = reader.choice<Priority>("priority", kOfCompanies);
  reader.refuse_unknown();
  return priority;
}

}  // namespace

DisclaimerWording read_disclaimer(const Json& value, const std::string& pointer, Problems& problems) {
  ObjectReader reader(value, pointer, problems);
  DisclaimerWording wording;
  wording.insert = read_wordings(reader, "insert");
  wording.accept = read_wordings(reader, "accept");
  wording.in_profile_suffices = reader.flag("inProfileSuffices", false);
  reader.refuse_unknown();
  for (const auto& [language, list] : wording.insert) {
    if (list.empty() || list.size() > 2) {
      std::string at = pointer + "/insert/";
      at += language;
      problems.add(at, {"erwartet: die lange Form und, wenn es eine gibt, die kurze",
                        "expected the long form, and the short form if there is one"});
    }
  }
  return wording;
}

CompanyProfile read_company_profile(const Json& value, const std::string& pointer, Problems& problems) {
  ObjectReader reader(value, pointer, problems);
  CompanyProfile company;
  check_format(reader);
  company.name = to_utf16(reader.required_text("name", &limits::kTerm));
  company.country = reader.text("country", &limits::kId);
  const auto names = [&company](EntityKind kind) -> std::vector<std::u16string>& {
    return company.entities[static_cast<std::size_t>(kind)];
  };
  names(EntityKind::Employer) = reader.texts16("aliases", &limits::kTerm);
  if (!company.name.empty()) names(EntityKind::Employer).insert(names(EntityKind::Employer).begin(), company.name);
  names(EntityKind::Product) = reader.texts16("products", &limits::kTerm);
  names(EntityKind::Brand) = reader.texts16("brands", &limits::kTerm);
  names(EntityKind::Competitor) = reader.texts16("competitors", &limits::kTerm);
  names(EntityKind::Person) = reader.texts16("people", &limits::kTerm);
  names(EntityKind::Domain) = reader.texts16("domains", &limits::kTerm);
  names(EntityKind::Account) = reader.texts16("officialAccounts", &limits::kTerm);
  if (const Json* confidential = reader.find("confidential")) {
    ObjectReader secret(*confidential, reader.pointer_to("confidential"), problems);
    names(EntityKind::CodeName) = secret.texts16("codeNames", &limits::kTerm);
    names(EntityKind::Customer) = secret.texts16("customers", &limits::kTerm);
    names(EntityKind::Supplier) = secret.texts16("suppliers", &limits::kTerm);
    names(EntityKind::Site) = secret.texts16("sites", &limits::kTerm);
    names(EntityKind::Term) = secret.texts16("terms", &limits::kTerm);
    secret.refuse_unknown();
  }
  read_released(reader, company.released);
  if (const Json* time = reader.find("workingTime")) {
    company.working_time = read_working_time(*time, reader.pointer_to("workingTime"), problems);
  }
  if (const Json* disclaimer = reader.find("disclaimer")) {
    company.disclaimer = read_disclaimer(*disclaimer, reader.pointer_to("disclaimer"), problems);
  }
  company.complaint_reply = reader.localized("complaintReply", false, &limits::kParagraph);
  read_channels(reader, company.channels);
  company.guideline_url = reader.text("guidelineUrl", &limits::kAddress);
  company.contact = reader.text("contact", &limits::kLine);
  read_treatment(reader);
  company.privacy_priority = read_privacy(reader);
  reader.refuse_unknown();
  std::size_t terms = company.released.size();
  for (const std::vector<std::u16string>& kind : company.entities)
    terms += kind.size();
  if (terms > limits::kTerms.most) problems.add(pointer, too_much(limits::kTerms));
  return company;
}

}  // namespace bedacht
