// SPDX-License-Identifier: Apache-2.0
#include "engine/own_contact.h"

#include <algorithm>
#include <array>

#include "detect/detector.h"
#include "engine/exceptions.h"
#include "text/character.h"
#include "text/normalized_text.h"

namespace bedacht {
namespace {

constexpr std::size_t kShortestName = 3;

// Mailboxes that belong to a function, not to a person (RFC 2142 and usage).
constexpr std::array kFunctions = std::to_array<std::u16string_view>(
    {u"admin",       u"anfrage",  u"anfragen", u"bewerbung",    u"career", u"careers",   u"compliance", u"contact",
     u"datenschutz", u"events",   u"hallo",    u"hello",        u"help",   u"hilfe",     u"hr",         u"info",
     u"jobs",        u"karriere", u"kontakt",  u"kundendienst", u"mail",   u"marketing", u"media",      u"news",
     u"newsletter",  u"office",   u"order",    u"personal",     u"post",   u"presse",    u"press",      u"privacy",
     u"sales",       u"service",  u"shop",     u"support",      u"team",   u"verkauf",   u"vertrieb",   u"zentrale"});

bool is_contact(std::string_view detector) {
  return detector == "email" || detector == "phone" || detector == "street-address";
}

std::vector<std::u16string> words_of(std::u16string_view text) {
  std::vector<std::u16string> words;
  const std::u16string folded = fold(text);
  for (std::size_t start = 0; start < folded.size();) {
    std::size_t end = start;
    while (end < folded.size() && is_word_unit(folded[end]))
      ++end;
    if (end - start >= kShortestName) words.push_back(folded.substr(start, end - start));
    start = std::max(end, start + 1);
  }
  return words;
}

// "hansen.example" and "mail.hansen.example", but not "nothansen.example".
bool is_within(std::u16string_view domain, std::u16string_view own) {
  if (!domain.ends_with(own)) return false;
  return domain.size() == own.size() || domain[domain.size() - own.size() - 1] == u'.';
}

class ContactOwner {
 public:
  explicit ContactOwner(const Inquiry& inquiry) : in_(inquiry) {
    const auto& author = inquiry.draft.author;
    if (author && author->display_name) names_ = words_of(*author->display_name);
  }

  bool owns(const Mark& mark, const Match& match) const {
    const std::string_view detector = detectors()[static_cast<std::size_t>(mark.detector)].id;
    if (!is_contact(detector)) return false;
    if (detector == "email") {
      const std::u16string_view address =
          in_.evidence.scan.text().original().substr(mark.original.start, mark.original.length());
      const std::size_t at = address.rfind(u'@');
      const std::u16string mailbox = fold(address.substr(0, at));
      if (is_named_after_author(mailbox)) return true;
      if (is_company_domain(fold(address.substr(at + 1)))) return names_.empty() || is_function(mailbox);
    }
    return is_named_in(match.sentence) && !others_are_named_in(match.sentence);
  }

 private:
  bool is_company_domain(std::u16string_view domain) const {
    const auto& own = in_.program.company.names(EntityKind::Domain);
    return std::any_of(own.begin(), own.end(),
                       [domain](const std::u16string& name) { return is_within(domain, fold(name)); });
  }

  static bool is_function(std::u16string_view mailbox) {
    const std::u16string_view first = mailbox.substr(0, mailbox.find_first_of(u".-_+"));
    return std::find(kFunctions.begin(), kFunctions.end(), first) != kFunctions.end();
  }

  // The family name is the last word of a name; a given name alone may be anybody's.
  bool is_named_after_author(std::u16string_view mailbox) const {
    return !names_.empty() && mailbox.find(names_.back()) != std::u16string_view::npos;
  }

  bool is_named_in(std::uint32_t sentence) const {
    if (names_.empty()) return false;
    const PreparedText& text = in_.evidence.scan.text();
    for (std::size_t i = 0; i < text.words().size(); ++i) {
      if (text.words()[i].sentence == sentence && text.folded_word(i) == names_.back()) return true;
    }
    return false;
  }

  bool others_are_named_in(std::uint32_t sentence) const {
    const auto& persons = in_.evidence.scan.entities(EntityKind::Person);
    return std::any_of(persons.begin(), persons.end(), [&](const Hit& person) {
      const std::u16string_view name =
          in_.evidence.scan.text().original().substr(person.original.start, person.original.length());
      const std::vector<std::u16string> words = words_of(name);
      const bool own = !words.empty() && words.back().starts_with(names_.back());
      return person.sentence == sentence && !own;
    });
  }

  const Inquiry& in_;
  std::vector<std::u16string> names_;
};

}  // namespace

bool is_own_contact(const Inquiry& inquiry, const Match& match) {
  bool found = false;
  const ContactOwner author(inquiry);
  for (const Mark& mark : match.marks) {
    if (mark.detector < 0) continue;
    found = true;
    if (!is_released(inquiry, mark) && !author.owns(mark, match)) return false;
  }
  return found;
}

}  // namespace bedacht
