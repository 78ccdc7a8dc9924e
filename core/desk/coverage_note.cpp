// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "desk/coverage.h"
#include "engine/facts.h"
#include "text/prepared_text.h"

namespace bedacht::desk {
namespace {

const PatternTrace::Step* step_of(const PatternTrace& trace, const Pattern& pattern) {
  for (const PatternTrace::Step& step : trace.steps) {
    if (step.pattern == &pattern) return &step;
  }
  return nullptr;
}

bool found_any(const PatternTrace& trace, const Pattern& pattern) {
  const PatternTrace::Step* step = step_of(trace, pattern);
  return step != nullptr && !step->matches.empty();
}

std::uint32_t scope_of(Within within, const Match& match) {
  if (within == Within::Sentence) return match.sentence;
  return within == Within::Paragraph ? match.paragraph : 0;
}

bool stand_together(const Pattern& all, const Match& a, const Match& b) {
  if (all.within != Within::Words) return scope_of(all.within, a) == scope_of(all.within, b);
  const std::uint32_t gap = a.last_word < b.first_word   ? b.first_word - a.last_word - 1
                            : b.last_word < a.first_word ? a.first_word - b.last_word - 1
                                                         : 0;
  return gap <= all.words;
}

// Whether a `not` stood where all the other parts of its `all` did.
bool forbade(const PatternTrace& trace, const Pattern& all, const Pattern& forbidden) {
  const PatternTrace::Step* step = step_of(trace, forbidden);
  if (step == nullptr) return false;
  return std::any_of(step->matches.begin(), step->matches.end(), [&](const Match& place) {
    return std::all_of(all.children.begin(), all.children.end(), [&](const Pattern& part) {
      if (part.type == Node::Type::Not) return true;
      const PatternTrace::Step* other = step_of(trace, part);
      return other != nullptr && std::any_of(other->matches.begin(), other->matches.end(),
                                             [&](const Match& match) { return stand_together(all, match, place); });
    });
  });
}

// Whether an exception stood where the rule's words did.
bool covered(const RuleTrace& trace, const PatternTrace& exception, const Pattern& pattern) {
  const PatternTrace::Step* step = step_of(exception, pattern);
  if (step == nullptr || step->matches.empty()) return false;
  if (!trace.rule->match) return true;
  if (pattern.within == Within::Draft) return !trace.found.empty();
  return std::any_of(trace.found.begin(), trace.found.end(), [&](const Match& match) {
    return std::any_of(step->matches.begin(), step->matches.end(),
                       [&](const Match& other) { return other.sentence == match.sentence; });
  });
}

}  // namespace

class Coverage::Noting {
 public:
  Noting(std::set<std::string>& fired, const Rule& rule) : fired_(fired), rule_(rule) {}

  void note(const std::string& pointer) { fired_.insert(rule_.id + "\n" + pointer); }

  // `counts`: what a part of `match` found is a proof only where the rule fired.
  void note_parts(const Node& node, const Pattern& pattern, const PatternTrace& trace, bool counts) {
    for (std::size_t i = 0; i < node.children.size(); ++i) {
      const Node& child = node.children[i];
      const Pattern& part = pattern.children[i];
      if (child.type == Node::Type::Not) {
        if (forbade(trace, pattern, part.children.front())) note(child.pointer);
        if (found_any(trace, part.children.front()))
          note_parts(child.children.front(), part.children.front(), trace, true);
      } else if (found_any(trace, part)) {
        if (counts) note(child.pointer);
        note_parts(child, part, trace, counts);
      } else {
        note_parts(child, part, trace, counts);
      }
    }
  }

 private:
  std::set<std::string>& fired_;
  const Rule& rule_;
};

void Coverage::note_rule(const Rule& rule, const RuleTrace& trace) {
  Noting noting(fired_, rule);
  const bool fired = !trace.findings.empty();
  if (fired) noting.note(pointer_of(rule));
  if (!trace.rule) return;
  if (rule.match) {
    if (fired) noting.note(rule.match->pointer);
    noting.note_parts(*rule.match, *trace.rule->match, trace.match, fired);
  }
  for (std::size_t i = 0; i < rule.unless.size() && i < trace.unless.size(); ++i) {
    const Pattern& pattern = trace.rule->unless[i];
    if (!covered(trace, trace.unless[i], pattern)) continue;
    noting.note(rule.unless[i].pointer);
    noting.note_parts(rule.unless[i], pattern, trace.unless[i], true);
  }
}

void Coverage::note_words(const Program& program, const PhraseSources& sources, const Draft& draft) {
  const auto note = [&](const Scan& scan) {
    for (SetId set = 0; set < pack_.lexicons.size(); ++set) {
      for (const Hit& hit : scan.set(set)) {
        const PhraseSources::Entry entry = sources.entry(hit.phrase);
        if (entry.lexicon != nullptr) phrases_[entry.lexicon->id].insert(entry.phrase);
      }
    }
  };
  const PreparedText text(draft.text);
  note(Scan(program.vocabulary, text));
  const Surroundings surroundings(program, draft, Prefilter::On);
  for (const Scan* scan : {surroundings.profile(), surroundings.reply(), surroundings.shared()}) {
    if (scan != nullptr) note(*scan);
  }
  for (const Scan* scan : surroundings.attachments())
    note(*scan);
}

}  // namespace bedacht::desk
