// SPDX-License-Identifier: Apache-2.0
#include "reference/words.h"

#include <algorithm>

#include "text/character.h"

namespace bedacht::reference {
namespace {

using Type = Alternative::Type;

constexpr std::size_t kGermanStems = 0;
constexpr std::array<StemLanguage, 2> kStemLanguages{StemLanguage::German, StemLanguage::English};
constexpr std::array<LanguageSet, 2> kSets{kGerman, kEnglish};

void add(std::vector<Span>& spans, Span span) {
  if (std::find(spans.begin(), spans.end(), span) == spans.end()) spans.push_back(span);
}

// What a stemmer joins and inflection does not: "Versager" and "versagen", "parasite" and "parasitic".
bool is_grammatical(std::u16string_view base, std::u16string_view form, std::size_t language) {
  if (form.size() > base.size() + 4) return false;
  if (base.ends_with(u"er")) return false;
  if (language == kGermanStems) return true;
  for (const std::u16string_view doer : {u"or", u"ant", u"ent", u"ist"})
    if (base.ends_with(doer)) return false;
  if (base.starts_with(form)) return true;
  for (const std::u16string_view ending : {u"s", u"ed", u"ing", u"y"})
    if (form.ends_with(ending)) return true;
  return false;
}

}  // namespace

Words::Words(const PreparedText& text) : text_(text) {
  for (std::uint32_t start = 0; start < text.folded().size(); ++start)
    forms_.push_back(form_at(start, 0));
}

std::vector<Span> Words::spans(const Alternative& word, LanguageSet languages) {
  if (word.type == Type::Inflected || word.type == Type::InflectedSuffix) return inflected(word, languages);
  std::vector<Span> found;
  if (word.word.empty()) return found;
  const std::u16string_view text = text_.folded();
  const auto length = static_cast<std::uint32_t>(word.word.size());
  for (std::size_t at = text.find(word.word); at != std::u16string_view::npos; at = text.find(word.word, at + 1)) {
    const auto start = static_cast<std::uint32_t>(at);
    const std::uint32_t end = start + length;
    const std::uint32_t left = word_start_before(text, start);
    const std::uint32_t right = word_end_after(text, end);
    if (word.type == Type::AsWritten) {
      const Span original = text_.to_original({start, end});
      if (text_.original().substr(original.start, original.length()) != word.written) continue;
    }
    const bool open_left = word.type == Type::Suffix || word.type == Type::Inside;
    const bool open_right = word.type == Type::Prefix || word.type == Type::Inside;
    if ((open_left || left == start) && (open_right || right == end)) add(found, {left, right});
  }
  return found;
}

// A form has everything up to the last hyphen or other sign as it is written; the rest of it is inflected.
std::vector<Span> Words::inflected(const Alternative& word, LanguageSet languages) {
  const std::u16string_view base = word.word;
  const std::u16string_view text = text_.folded();
  std::size_t fixed = base.size();
  while (fixed > 0 && is_word_unit(base[fixed - 1]))
    --fixed;
  std::vector<Span> found;
  for (std::uint32_t start = 0; start < text.size(); ++start) {
    if (word.type == Type::Inflected && forms_[start].left != start) continue;
    if (text.substr(start, fixed) != base.substr(0, fixed)) continue;
    const Form form = fixed > 0 ? form_at(start, fixed) : Form{};
    const Form& here = fixed > 0 ? form : forms_[start];
    if (is_form(base, here, languages)) add(found, {here.left, here.span.end});
  }
  return found;
}

Words::Form Words::form_at(std::uint32_t start, std::size_t fixed) {
  const std::u16string_view text = text_.folded();
  auto end = static_cast<std::uint32_t>(start + fixed);
  if (end < text.size() && is_word_unit(text[end])) end = word_end_after(text, end + 1);
  Form form{{start, end}, word_start_before(text, start), {}};
  for (std::size_t language = 0; language < 2; ++language)
    form.stems[language] = stem(text.substr(start, end - start), language);
  return form;
}

bool Words::is_form(std::u16string_view base, const Form& form, LanguageSet languages) {
  const std::u16string_view text = text_.folded().substr(form.span.start, form.span.length());
  if (text.empty()) return false;
  if (text.starts_with(base) && is_inflection(text.substr(base.size()))) return true;
  for (std::size_t language = 0; language < 2; ++language) {
    if ((languages & kSets[language]) == 0 || form.stems[language] != stem(base, language)) continue;
    if (is_grammatical(base, text, language)) return true;
  }
  return false;
}

const std::u16string& Words::stem(std::u16string_view word, std::size_t language) {
  auto& known = stems_[language];
  const auto found = known.find(word);
  if (found != known.end()) return found->second;
  const std::u16string_view stem = stemmer_.stem(word, kStemLanguages[language]);
  return known.emplace(std::u16string(word), std::u16string(stem)).first->second;
}

}  // namespace bedacht::reference
