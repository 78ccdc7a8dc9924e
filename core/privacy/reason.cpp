// SPDX-License-Identifier: Apache-2.0
#include "privacy/reason.h"

#include <optional>

#include "privacy/setting_dates.h"

namespace bedacht {
namespace {

struct Text {
  std::string_view de;
  std::string_view en;

  constexpr std::string_view in(std::string_view ui) const noexcept { return ui == "de" ? de : en; }
};

// Sentences; {value} is what is set, {expected} what is recommended, {month} the entry's month.
constexpr Text kAsRecommended{"Wie empfohlen", "As recommended"};
constexpr Text kStricter{"Strenger als empfohlen", "Stricter than recommended"};
constexpr Text kDiffers{"Eingestellt ist {value}, empfohlen {expected}",
                        "It is set to {value}; recommended is {expected}"};
constexpr Text kRead{"gelesen am ", "read on "};
constexpr Text kSaid{"nach deiner Angabe", "as you said"};
constexpr Text kSaidOn{"nach deiner Angabe vom ", "as you said on "};
constexpr Text kOldEntry{" Was wir über diese Einstellung wissen, ist vom {month}.",
                         " What we know about this setting dates from {month}."};
constexpr Text kOr{" oder ", " or "};

constexpr Text kNever{"Wird nie gelesen: Das geht nur dich etwas an.",
                      "Never read: this is nobody's business but yours."};
constexpr Text kStrange{"Nicht geprüft: Den Wert {value} kennt der Katalog nicht.",
                        "Not checked: the value {value} is not known to the catalogue."};
constexpr Text kNotYet{"Noch nicht geprüft.", "Not checked yet."};
constexpr Text kByHand{"Nicht geprüft: Das lässt sich nicht ablesen, sieh bitte selbst nach.",
                       "Not checked: this cannot be read; please have a look yourself."};
constexpr Text kInApp{"Nicht geprüft: Das steht nur in der App, sieh bitte dort nach.",
                      "Not checked: this is only in the app; please have a look there."};
constexpr Text kNotOpened{"Nicht geprüft: Die Seite dazu wurde noch nicht geöffnet.",
                          "Not checked: its page has not been opened yet."};
constexpr Text kNoLabel{"Nicht geprüft: Auf der Seite war die Beschriftung nicht zu finden (Eintrag vom {month}).",
                        "Not checked: the label was not to be found on the page (entry of {month})."};
constexpr Text kNoControl{
    "Nicht geprüft: Auf der Seite steht die Beschriftung, aber nichts zum Einstellen dazu "
    "(Eintrag vom {month}).",
    "Not checked: the page has the label, but nothing to set beside it (entry of {month})."};
constexpr Text kSeveral{
    "Nicht geprüft: Auf der Seite steht die Einstellung mehrmals; welche gilt, war nicht zu erkennen.",
    "Not checked: the page shows the setting several times, and which one counts was unclear."};
constexpr Text kNoValue{
    "Nicht geprüft: Was auf der Seite eingestellt ist, war nicht eindeutig zu erkennen (Eintrag vom "
    "{month}).",
    "Not checked: what is set on the page was not clear beyond doubt (entry of {month})."};
constexpr Text kOutdated{"Nicht geprüft: Der Eintrag ist älter als 180 Tage ({month}), sieh bitte selbst nach.",
                         "Not checked: the entry is more than 180 days old ({month}); please have a look yourself."};
constexpr Text kGaveUp{"Nicht geprüft: Die Seite ließ sich nicht zu Ende lesen, versuch es bitte noch einmal.",
                       "Not checked: the page could not be read to the end; please try again."};

void fill(std::string& text, std::string_view hole, std::string_view words) {
  const std::size_t at = text.find(hole);
  if (at != std::string::npos) text.replace(at, hole.size(), words);
}

std::string quoted(std::string_view text, std::string_view ui) {
  return ui == "de" ? "„" + std::string(text) + "“" : "“" + std::string(text) + "”";
}

std::string dated(const Text& text, const Setting& setting, std::string_view ui) {
  std::string sentence(text.in(ui));
  fill(sentence, "{month}", month_in_words(setting.last_seen, ui));
  return sentence;
}

// Who says the value, and when: ", gelesen am 24. November 2026".
std::string origin(const Setting& setting, const SettingsSnapshot& snapshot, std::string_view ui) {
  const std::string day = day_in_words(snapshot.taken, ui);
  const bool said = snapshot.said.count(setting.id) > 0;
  if (day.empty()) return said ? std::string(kSaid.in(ui)) : "";
  return std::string((said ? kSaidOn : kRead).in(ui)) + day;
}

std::string recommended(const Setting& setting, std::string_view ui) {
  std::string list;
  for (const std::string& id : setting.expected) {
    if (!list.empty()) list += kOr.in(ui);
    const SettingValue* value = setting.value(id);
    list += quoted(value == nullptr ? id : value->label.in(ui), ui);
  }
  return list;
}

const Text& why_unread(Unread reason) {
  switch (reason) {
    case Unread::NotOpened:
      return kNotOpened;
    case Unread::NoLabel:
      return kNoLabel;
    case Unread::NoControl:
      return kNoControl;
    case Unread::Several:
      return kSeveral;
    case Unread::NoValue:
      return kNoValue;
    case Unread::Outdated:
      return kOutdated;
    case Unread::GaveUp:
      return kGaveUp;
  }
  return kNotYet;
}

}  // namespace

std::string reason_for_value(const Setting& setting, const SettingValue& value, const SettingsSnapshot& snapshot,
                             std::string_view ui) {
  const std::string where_from = origin(setting, snapshot, ui);
  std::string text;
  switch (fit_of(setting, value)) {
    case Fit::AsRecommended:
      text = kAsRecommended.in(ui);
      break;
    case Fit::Stricter:
      text = kStricter.in(ui);
      break;
    case Fit::Differs:
      text = kDiffers.in(ui);
      fill(text, "{expected}", recommended(setting, ui));
      fill(text, "{value}", quoted(value.label.in(ui), ui));
      break;
  }
  if (!where_from.empty()) text += " (" + where_from + ")";
  text += ".";
  if (setting.read_by_words && is_out_of_date(setting.last_seen, snapshot.taken)) text += dated(kOldEntry, setting, ui);
  return text;
}

std::string reason_for_silence(const Setting& setting, const SettingsSnapshot& snapshot, std::string_view ui) {
  const auto reason = snapshot.unread.find(setting.id);
  if (reason != snapshot.unread.end()) return dated(why_unread(reason->second), setting, ui);
  if (setting.by_hand) return std::string((setting.url.empty() ? kInApp : kByHand).in(ui));
  const bool is_old = setting.read_by_words && is_out_of_date(setting.last_seen, snapshot.taken);
  return is_old ? dated(kOutdated, setting, ui) : std::string(kNotYet.in(ui));
}

std::string reason_for_strange_value(std::string_view value, std::string_view ui) {
  std::string text(kStrange.in(ui));
  fill(text, "{value}", quoted(value, ui));
  return text;
}

std::string reason_for_never_reading(std::string_view ui) {
  return std::string(kNever.in(ui));
}

}  // namespace bedacht
