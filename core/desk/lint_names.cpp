// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <map>

#include "desk/lint_check.h"
#include "desk/names_in_words.h"
#include "desk/words.h"
#include "match/scan.h"
#include "rules/wording.h"
#include "text/character.h"
#include "text/normalized_text.h"
#include "text/prepared_text.h"
#include "text/utf.h"

namespace bedacht::desk {
namespace {

constexpr std::size_t kSamples = 3;
constexpr std::size_t kShort = 3;

constexpr std::array<std::string_view, kEntityKinds> kKeys{"/aliases",
                                                           "/products",
                                                           "/brands",
                                                           "/competitors",
                                                           "/people",
                                                           "/confidential/codeNames",
                                                           "/confidential/customers",
                                                           "/confidential/suppliers",
                                                           "/confidential/sites",
                                                           "/confidential/terms",
                                                           "/domains",
                                                           "/officialAccounts"};

struct Name {
  EntityKind kind;
  std::string text;
  std::u16string folded;
  std::string pointer;
};

// Domains and accounts are no words of a sentence.
std::vector<Name> names_of(const CompanyProfile& company) {
  std::vector<Name> names;
  for (std::size_t kind = 0; kind < kEntityKinds; ++kind) {
    if (static_cast<EntityKind>(kind) == EntityKind::Domain || static_cast<EntityKind>(kind) == EntityKind::Account)
      continue;
    for (std::size_t i = 0; i < company.entities[kind].size(); ++i) {
      const std::u16string& name = company.entities[kind][i];
      std::string pointer = std::string(kKeys[kind]) + "/" + std::to_string(i);
      // The first of the employer's names is the company's own, the others are its aliases.
      if (static_cast<EntityKind>(kind) == EntityKind::Employer)
        pointer = i == 0 ? "/name" : "/aliases/" + std::to_string(i - 1);
      names.push_back({static_cast<EntityKind>(kind), to_utf8(name), fold(name), std::move(pointer)});
    }
  }
  return names;
}

std::string file_of(const Linting& lint) {
  return lint.options.company_file.empty() ? "pack.json#/company" : lint.options.company_file;
}

// Harmless posts in which a name stands, by the folded name.
struct Hits {
  std::size_t count = 0;
  std::vector<std::string> samples;
};

std::map<std::u16string, Hits> hits_in_harmless(const Linting& lint) {
  std::map<std::u16string, Hits> all;
  for (const TryDraft& post : lint.options.harmless) {
    const PreparedText text(post.draft.text);
    const Scan scan(lint.program.vocabulary, text);
    std::map<std::u16string, std::vector<Span>> found;
    for (std::size_t kind = 0; kind < kEntityKinds; ++kind) {
      for (const Hit& hit : scan.entities(static_cast<EntityKind>(kind)))
        found[fold(text.original().substr(hit.original.start, hit.original.length()))].push_back(hit.original);
    }
    for (const auto& [name, spans] : found) {
      Hits& hits = all[name];
      ++hits.count;
      if (hits.samples.size() < kSamples) hits.samples.push_back(with_marks(post.draft.text, spans));
    }
  }
  return all;
}

// A name is also found with a genitive -s.
Hits hits_of(const std::map<std::u16string, Hits>& all, const std::u16string& name) {
  Hits sum;
  for (const auto& form : {name, name + u"s"}) {
    const auto found = all.find(form);
    if (found == all.end()) continue;
    sum.count += found->second.count;
    for (const std::string& sample : found->second.samples) {
      if (sum.samples.size() < kSamples) sum.samples.push_back(sample);
    }
  }
  return sum;
}

}  // namespace

void find_common_names(Linting& lint) {
  if (!lint.options.names) return;
  const auto words = everyday_words();
  const auto hits = hits_in_harmless(lint);
  const Localized advice =
      put({"Nimm eine längere Form, die nur die Firma meint (etwa „Projekt …“), oder lebe mit den Fehlalarmen.",
           "Take a longer form that only the company means (such as \"project …\"), or live with the false alarms."});
  for (const Name& name : names_of(lint.program.company)) {
    const auto word = words.find(name.folded);
    const Hits found = hits_of(hits, name.folded);
    const UiText& kind = words::kEntities[static_cast<std::size_t>(name.kind)];
    const Localized quoted = in_quotes(name.text);
    Localized what;
    if (word != words.end()) {
      what = put({"{0} ({1}) ist auch {2}", "{0} ({1}) is also {2}"},
                 {quoted, kind, kWordKinds[static_cast<std::size_t>(word->second)]});
    } else if (found.count > 0 && (kConfidentialEntities & entity_bit(name.kind)) != 0) {
      // That a public name is mentioned flags nothing by itself.
      what = put({"{0} ({1}) kommt in harmlosen Beiträgen vor", "{0} ({1}) occurs in harmless posts"}, {quoted, kind});
    } else {
      continue;
    }
    if (found.count > 0)
      what = put({"{0}; {1} harmlose Beiträge enthalten es", "{0}; {1} harmless posts hold it"}, {what, found.count});
    lint.add("lint/common-name", Gravity::Warning, file_of(lint), name.pointer, what, advice, found.samples);
  }
}

void find_short_names(Linting& lint) {
  if (!lint.options.names) return;
  for (const Name& name : names_of(lint.program.company)) {
    const auto letters = static_cast<std::size_t>(std::count_if(name.folded.begin(), name.folded.end(), is_word_unit));
    if (letters > kShort) continue;
    lint.add("lint/short-name", Gravity::Warning, file_of(lint), name.pointer,
             put({"{0} ({1}) hat nur {2} Zeichen und wird oft etwas anderes meinen",
                  "{0} ({1}) has only {2} characters and will often mean something else"},
                 {in_quotes(name.text), words::kEntities[static_cast<std::size_t>(name.kind)], letters}),
             put({"Nimm eine längere Form.", "Take a longer form."}));
  }
}

}  // namespace bedacht::desk
