// SPDX-License-Identifier: Apache-2.0
#include "engine/complaint.h"

#include <algorithm>

#include "match/scope.h"

namespace bedacht {
namespace {

struct Named {
  Hit hit;
  bool is_ours = false;
};

std::vector<Named> named_firms(const Scan& post) {
  std::vector<Named> firms;
  for (const EntityKind kind : {EntityKind::Employer, EntityKind::Product, EntityKind::Brand}) {
    for (const Hit& hit : post.entities(kind))
      firms.push_back({hit, true});
  }
  for (const Hit& hit : post.entities(EntityKind::Competitor))
    firms.push_back({hit, false});
  std::stable_sort(firms.begin(), firms.end(), [](const Named& a, const Named& b) { return a.hit < b.hit; });
  return firms;
}

// "Velotec? Nothing but trouble. AquaJet is miles ahead." What is said is said of the firm that was named last, or,
// where none was in this sentence, of the next one in it.
bool is_said_of_us(const std::vector<Named>& firms, const Hit& words) {
  const Named* last = nullptr;
  for (const Named& firm : firms) {
    if (firm.hit.original.start < words.original.end) {
      last = &firm;
      continue;
    }
    const bool named_before = last != nullptr && last->hit.sentence == words.sentence;
    if (last == nullptr || (!named_before && firm.hit.sentence == words.sentence)) return firm.is_ours;
    break;
  }
  return last != nullptr && last->is_ours;
}

}  // namespace

// What lists of words do not see as a complaint, a model may.
bool is_complaint(const Program& program, const Scan& post) {
  if (program.complaint && !post.set(*program.complaint).empty()) return true;
  if (program.complaint_models.empty()) return false;
  const ModelScores scores = score_text(program.banks, post.text(), post.text().language());
  return std::any_of(scores.begin(), scores.end(), [&](const ModelScore& score) {
    return std::any_of(program.complaint_models.begin(), program.complaint_models.end(),
                       [&](const ModelThreshold& one) { return one.model == score.model && score.score >= one.above; });
  });
}

std::vector<Hit> complaints_about_us(const Program& program, const Scan& post) {
  std::vector<Hit> complaints;
  if (!program.complaint || !post.mentions(kOwnEntities)) return complaints;
  if (program.protected_speech && !post.set(*program.protected_speech).empty()) return complaints;
  const std::vector<Named> firms = named_firms(post);
  const Scopes scopes(post, program.scope_words);
  for (const Hit& words : post.set(*program.complaint)) {
    if (!scopes.is_negated(words.first_word) && is_said_of_us(firms, words)) complaints.push_back(words);
  }
  return complaints;
}

}  // namespace bedacht
