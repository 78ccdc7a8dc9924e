// SPDX-License-Identifier: Apache-2.0
#include "rules/references.h"

#include "rules/wording.h"

namespace bedacht {
namespace {

constexpr std::size_t kMostSuggestions = 500;

class ReferenceCheck {
 public:
  ReferenceCheck(const RulePack& pack, const ByPart<bool>& complete, ErrorLog& log)
      : pack_(pack), complete_(complete), log_(log) {}

  void check_rule(const Rule& rule, const std::string& pointer) {
    if (rule.match) check_node(rule.file, *rule.match);
    for (const Node& node : rule.unless)
      check_node(rule.file, node);
    check_when(rule.file, pointer + "/when", rule.when);
    for (std::size_t i = 0; i < rule.cases.size(); ++i)
      check_when(rule.file, pointer + "/cases/" + std::to_string(i) + "/when", rule.cases[i].when);
  }

  void check_manifest(const Manifest& manifest) {
    for (std::size_t i = 0; i < manifest.disclosures.size(); ++i) {
      std::string pointer = "/disclosures/";
      pointer += kDisclosureKindNames[i];
      const auto& [otherwise, countries] = manifest.disclosures[i];
      if (!countries.empty()) pointer += '/';
      check_lexicon(manifest.file, countries.empty() ? pointer : pointer + "default", otherwise);
      for (const auto& [country, lexicon] : countries)
        check_lexicon(manifest.file, pointer + country, lexicon);
    }
    check_lexicon(manifest.file, "/complaint", manifest.complaint);
    for (std::size_t i = 0; i < manifest.complaint_models.size(); ++i) {
      check_model(manifest.file, "/complaintModels/" + std::to_string(i) + "/model",
                  manifest.complaint_models[i].model);
    }
    check_lexicon(manifest.file, "/protectedSpeech", manifest.protected_speech);
    check_lexicon(manifest.file, "/examples", manifest.examples);
  }

 private:
  void check_lexicon(const std::string& file, const std::string& pointer, const std::string& id) {
    if (id.empty() || !is_complete(PackPart::Lexicon) || pack_.lexicon(id) != nullptr) return;
    const Localized name = in_quotes(id);
    const Localized near = suggestion(id, pack_.lexicons);
    log_.of(file).add(
        pointer, {"ein Lexikon " + name.de + " gibt es nicht" + near.de, "no lexicon is called " + name.en + near.en});
  }

  void check_model(const std::string& file, const std::string& pointer, const std::string& id) {
    if (id.empty() || !is_complete(PackPart::Model) || pack_.model(id) != nullptr) return;
    const Localized name = in_quotes(id);
    const Localized near = suggestion(id, pack_.models);
    log_.of(file).add(
        pointer, {"ein Modell " + name.de + " gibt es nicht" + near.de, "no model is called " + name.en + near.en});
  }

  bool is_complete(PackPart part) const { return complete_[static_cast<std::size_t>(part)]; }

  // Searching for the nearest name takes long; a pack full of wrong names shall not keep anybody waiting.
  template <class T>
  Localized suggestion(const std::string& id, const std::vector<T>& items) {
    if (suggestions_ == kMostSuggestions) return {};
    ++suggestions_;
    std::vector<std::string> ids;
    ids.reserve(items.size());
    for (const T& item : items)
      ids.push_back(item.id);
    return did_you_mean(id, ids);
  }

  void check_node(const std::string& file, const Node& node) {
    if (node.type == Node::Type::Lexicon) check_lexicon(file, node.pointer + "/lexicon", node.lexicon);
    if (node.type == Node::Type::Model) check_model(file, node.pointer + "/model", node.model);
    for (const Node& child : node.children)
      check_node(file, child);
  }

  void check_when(const std::string& file, const std::string& pointer, const When& when) {
    if (when.attachment) check_lexicon(file, pointer + "/attachment/lexicon", when.attachment->lexicon);
    check_lexicon(file, pointer + "/replyLexicon", when.reply_lexicon);
  }

  const RulePack& pack_;
  const ByPart<bool>& complete_;
  ErrorLog& log_;
  std::size_t suggestions_ = 0;
};

void check_guideline(const std::map<std::string, PackDocument>& guidelines, const PackDocument& rule, ErrorLog& log) {
  const std::string guideline = rule.text("guideline");
  if (!value_of<Guideline>(guideline, kGuidelineNames) || guidelines.count(guideline) > 0) return;
  const Localized name = in_quotes(guideline);
  log.of(rule.file).add(rule.pointer + "/guideline",
                        {"die Empfehlung " + name.de + " hat in diesem Regelpaket keinen Text; es fehlt guidelines/" +
                             guideline + "/guideline.json",
                         "the guideline " + name.en + " has no text in this pack; guidelines/" + guideline +
                             "/guideline.json is missing"});
}

std::size_t count_phrases(const Node& node) {
  std::size_t count = node.phrases.size();
  for (const Node& child : node.children)
    count += count_phrases(child);
  return count;
}

}  // namespace

void check_references(const RulePack& pack, const ResolvedDocuments& documents, const std::vector<Manifest>& manifests,
                      const ByPart<bool>& complete, ErrorLog& log) {
  const auto& rules = documents.parts[static_cast<std::size_t>(PackPart::Rule)];
  const auto& guidelines = documents.parts[static_cast<std::size_t>(PackPart::Guideline)];
  ReferenceCheck check(pack, complete, log);
  // Both are sorted by id.
  auto document = rules.begin();
  for (const Rule& rule : pack.rules)
    check.check_rule(rule, (document++)->second.pointer);
  for (const Manifest& manifest : manifests)
    check.check_manifest(manifest);
  // A pack for a test or an experiment may do without any recommendation in words.
  if (!complete[static_cast<std::size_t>(PackPart::Guideline)] || guidelines.empty()) return;
  for (const auto& [id, rule] : rules)
    check_guideline(guidelines, rule, log);
}

void check_limits(const RulePack& pack, const std::string& manifest_file, ErrorLog& log) {
  std::size_t phrases = 0;
  for (const Lexicon& lexicon : pack.lexicons) {
    phrases += lexicon.phrases.size();
    // What an overlay adds counts too.
    if (lexicon.phrases.size() > limits::kLexiconPhrases.most)
      log.of(lexicon.file).add("", too_much(limits::kLexiconPhrases));
  }
  for (const Rule& rule : pack.rules) {
    if (rule.match) phrases += count_phrases(*rule.match);
    for (const Node& node : rule.unless)
      phrases += count_phrases(node);
  }
  const auto check = [&](std::size_t count, const Limit& limit) {
    if (count > limit.most) log.of(manifest_file).add("", too_much(limit));
  };
  check(pack.rules.size(), limits::kRules);
  check(pack.lexicons.size(), limits::kLexicons);
  check(pack.networks.size(), limits::kNetworks);
  check(pack.models.size(), limits::kModels);
  check(phrases, limits::kPhrases);
}

}  // namespace bedacht
