// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>
#include <map>
#include <set>

#include "detect/detector.h"
#include "engine/model_use.h"
#include "engine/program.h"
#include "rules/function_words.h"
#include "rules/wording.h"

namespace bedacht {
namespace {

class Compiler {
 public:
  explicit Compiler(Program& program) : program_(program), vocabulary_(program.vocabulary) {}

  Errors run() {
    for (const Lexicon& lexicon : program_.pack.lexicons)
      lexicons_[lexicon.id] = add_phrases(lexicon.phrases, lexicon.disguised);
    program_.scope_words.negations = add_phrases(function_words(FunctionWords::Negation));
    program_.scope_words.reporting = add_phrases(function_words(FunctionWords::Reporting));
    program_.scope_words.first_person = add_phrases(function_words(FunctionWords::FirstPerson));
    program_.scope_words.second_person = add_phrases(function_words(FunctionWords::SecondPerson));
    program_.complaint = lexicon(program_.pack.complaint);
    for (const ComplaintModel& one : program_.pack.complaint_models)
      program_.complaint_models.push_back({model(one.model), one.above});
    program_.protected_speech = lexicon(program_.pack.protected_speech);
    program_.examples = lexicon(program_.pack.examples);
    for (std::size_t kind = 0; kind < 3; ++kind)
      program_.disclosures[kind] = resolve(program_.pack.disclosures[kind]);
    add_company();
    for (const Rule& rule : program_.pack.rules)
      add_rule(rule);
    vocabulary_.finish();
    return std::move(errors_);
  }

 private:
  SetId add_phrases(const std::vector<Phrase>& phrases, bool disguised = false) {
    const SetId set = vocabulary_.add_set(disguised);
    for (const Phrase& phrase : phrases)
      vocabulary_.add_phrase(set, phrase);
    return set;
  }

  std::optional<SetId> lexicon(const std::string& id) const {
    const auto found = lexicons_.find(id);
    return found == lexicons_.end() ? std::nullopt : std::optional<SetId>(found->second);
  }

  // The loader has seen that it is there.
  std::uint16_t model(const std::string& id) const {
    const std::vector<LinearModel>& models = program_.pack.models;
    const auto found =
        std::find_if(models.begin(), models.end(), [&](const LinearModel& known) { return known.id == id; });
    return found == models.end() ? std::uint16_t{0} : static_cast<std::uint16_t>(found - models.begin());
  }

  // The company's own wordings count as disclaimers, those to insert as well as those to accept.
  void add_wordings(const std::map<std::string, std::vector<std::u16string>>& wordings, SetId set) {
    for (const auto& [language, list] : wordings) {
      for (const std::u16string& wording : list)
        vocabulary_.add_wording(set, wording);
    }
  }

  void add_company() {
    const CompanyProfile& company = program_.company;
    for (std::size_t kind = 0; kind < kEntityKinds; ++kind) {
      for (const std::u16string& name : company.entities[kind])
        vocabulary_.add_entity(static_cast<EntityKind>(kind), name);
    }
    for (std::size_t i = 0; i < company.released.size(); ++i) {
      vocabulary_.add_released(static_cast<std::uint32_t>(i), company.released[i].text);
    }
    DisclosureSets& opinion = program_.disclosures[static_cast<std::size_t>(DisclosureKind::Opinion)];
    if (!opinion.otherwise) opinion.otherwise = vocabulary_.add_set();
    std::set<SetId> sets{*opinion.otherwise};
    for (const auto& [country, set] : opinion.countries)
      sets.insert(set);
    for (const SetId set : sets) {
      add_wordings(program_.pack.disclaimer.insert, set);
      add_wordings(program_.pack.disclaimer.accept, set);
      if (!company.disclaimer) continue;
      add_wordings(company.disclaimer->insert, set);
      add_wordings(company.disclaimer->accept, set);
    }
  }

  void add_rule(const Rule& rule) {
    CompiledRule compiled;
    compiled.rule = &rule;
    compiled.context = resolve(rule.when);
    for (const RuleCase& one : rule.cases)
      compiled.cases.push_back(resolve(one.when));
    if (rule.match) compiled.match = resolve(rule, *rule.match);
    for (const Node& node : rule.unless)
      compiled.unless.push_back(resolve(rule, node));
    program_.rules.push_back(std::move(compiled));
  }

  DisclosureSets resolve(const DisclosureLexicons& lexicons) const {
    DisclosureSets sets{lexicon(lexicons.otherwise), {}};
    for (const auto& [country, id] : lexicons.countries) {
      if (const auto set = lexicon(id)) sets.countries[country] = *set;
    }
    return sets;
  }

  Context resolve(const When& when) {
    Context context{&when, lexicon(when.reply_lexicon), std::nullopt};
    if (when.attachment) context.attachment_words = lexicon(when.attachment->lexicon);
    const bool reads_names = context.attachment_words || (when.attachment && when.attachment->entities != 0);
    program_.looks_at_attachments = program_.looks_at_attachments || reads_names;
    program_.looks_at_shares = program_.looks_at_shares || (when.shares & bit(SharedPost::Complaint)) != 0;
    return context;
  }

  Pattern resolve(const Rule& rule, const Node& node) {
    Pattern pattern;
    pattern.type = node.type;
    pattern.entities = node.entities;
    pattern.token = node.token;
    pattern.within = node.within;
    pattern.words = node.words;
    pattern.ordered = node.ordered;
    pattern.mark = node.mark;
    if (node.type == Node::Type::Model) pattern.model = model(node.model);
    pattern.above = node.above;
    pattern.negated = node.negated;
    pattern.quoted = node.quoted;
    pattern.question = node.question;
    pattern.persons = node.persons;
    if (node.type == Node::Type::Phrases) pattern.set = add_phrases(node.phrases);
    if (node.type == Node::Type::Lexicon) pattern.set = lexicon(node.lexicon).value_or(0);
    for (std::size_t i = 0; i < node.detectors.size(); ++i)
      add_detector(rule, node, node.detectors[i], pattern);
    for (const Node& child : node.children)
      pattern.children.push_back(resolve(rule, child));
    return pattern;
  }

  void add_detector(const Rule& rule, const Node& node, const std::string& id, Pattern& pattern) {
    const int row = detector_row(id);
    if (row >= 0) {
      pattern.detectors.push_back(static_cast<std::uint16_t>(row));
      program_.wanted_detectors |= std::uint64_t{1} << static_cast<unsigned>(row);
      return;
    }
    std::vector<std::string> ids;
    for (const Detector& detector : detectors())
      ids.emplace_back(detector.id);
    const Localized name = in_quotes(id);
    const Localized near = full_stop_did_you_mean(id, ids);
    errors_.push_back({rule.file,
                       node.pointer + "/detector",
                       0,
                       0,
                       {"einen Detektor " + name.de + " gibt es nicht; es gibt " + listed(ids) + near.de,
                        "no detector is called " + name.en + "; there are " + listed(ids) + near.en}});
  }

  Program& program_;
  Vocabulary& vocabulary_;
  std::map<std::string, SetId> lexicons_;
  Errors errors_;
};

}  // namespace

Errors compile(RulePack pack, std::optional<CompanyProfile> company, Program& program) {
  program.pack = std::move(pack);
  if (company) {
    program.company = std::move(*company);
  } else if (program.pack.company) {
    program.company = *program.pack.company;
  }
  program.has_company = !program.company.name.empty();
  Errors errors = Compiler(program).run();
  program.banks = make_banks(program.pack.models, models_in_use(program));
  return errors;
}

}  // namespace bedacht
