// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "desk/covering.h"
#include "desk/lint_check.h"
#include "desk/pattern_words.h"

namespace bedacht::desk {
namespace {

constexpr std::string_view kId = "lint/unreachable";

// Modifiers that hold for every place of a node because an `any` around it asks for them.
struct Asked {
  Scoped negated = Scoped::Either;
  Scoped quoted = Scoped::Either;
  Scoped question = Scoped::Either;
  EnumSet persons = 0;
};

bool contradict(Scoped a, Scoped b) {
  return a != Scoped::Either && b != Scoped::Either && a != b;
}

class Search {
 public:
  Search(Linting& lint, const Rule& rule) : lint_(lint), rule_(rule), covering_(lint.pack, Covering::Marks::Ignored) {}

  void run() {
    const Localized contradiction = contradiction_in(rule_.when);
    if (!contradiction.empty()) {
      add(pointer_of(rule_) + "/when",
          put({"diese Regel kann nie anschlagen: {0}", "this rule can never fire: {0}"}, {contradiction}),
          put({"Nimm eine der beiden Bedingungen heraus.", "Take one of the two conditions out."}));
    }
    look_at_cases();
    if (!rule_.match) return;
    if (is_dead(*rule_.match, {})) return;
    for (const Node& exception : rule_.unless)
      look_at_exception(exception);
  }

 private:
  void add(const std::string& pointer, Localized what, Localized advice) {
    lint_.add(kId, Gravity::Error, rule_.file, pointer, std::move(what), std::move(advice));
  }

  Localized contradiction_in(const When& when) const {
    const auto only = [](EnumSet set, EnumSet allowed) { return set != 0 && (set & ~allowed) == 0; };
    if (when.profile_missing != 0 && (when.profile_missing & ~when.profile_has) == 0) {
      return put({"was im Profil fehlen soll, soll auch darin stehen",
                  "what the profile should lack is also what it should have"});
    }
    if (when.reply_to == ReplyCondition::None && !when.reply_lexicon.empty()) {
      return put({"replyTo verlangt, dass der Entwurf nichts beantwortet, replyLexicon das Gegenteil",
                  "replyTo asks that the draft answers nothing, replyLexicon the opposite"});
    }
    if (when.reply_to == ReplyCondition::Complaint && lint_.pack.complaint.empty()) {
      return put({"pack.json nennt unter complaint kein Lexikon, an dem eine Beschwerde zu erkennen wäre",
                  "pack.json names no lexicon under complaint by which a complaint could be told"});
    }
    if (only(when.shares, bit(SharedPost::Complaint)) && lint_.pack.complaint.empty()) {
      return put({"pack.json nennt unter complaint kein Lexikon, an dem eine geteilte Beschwerde zu erkennen wäre",
                  "pack.json names no lexicon under complaint by which a shared complaint could be told"});
    }
    if (only(when.audiences, bit(Audience::Unknown))) {
      return put(
          {"eine unbekannte Zielgruppe zählt immer als öffentlich", "an unknown audience always counts as public"});
    }
    if (when.audience_size && when.audience_size->at_least > when.audience_size->at_most)
      return put({"atLeast ist größer als atMost", "atLeast is more than atMost"});
    if (only(when.personas, bit(Persona::Official)) && when.authors != 0 &&
        (when.authors & bit(AuthorRelation::Employee)) == 0) {
      return put({"wer im Namen der Firma schreibt, ist immer als employee erkennbar",
                  "whoever writes in the company's name is always an employee"});
    }
    const auto advertising = when.disclosures[static_cast<std::size_t>(DisclosureKind::Advertising)];
    if (only(advertising, bit(DisclosureState::InProfile) | bit(DisclosureState::Unknown))) {
      return put({"Werbung wird nie im Profil gekennzeichnet und ist nie unbekannt",
                  "advertising is never labelled in the profile and never unknown"});
    }
    return {};
  }

  void look_at_cases() {
    for (std::size_t i = 0; i < rule_.cases.size(); ++i) {
      const std::string pointer = pointer_of(rule_) + "/cases/" + std::to_string(i);
      Localized why = contradiction_in(rule_.cases[i].when);
      for (std::size_t before = 0; before < i && why.empty(); ++before) {
        if (covers(rule_.cases[before].when, rule_.cases[i].when))
          why = put({"wo er gilt, gilt schon Fall {0}", "where it holds, case {0} holds already"}, {before + 1});
      }
      if (why.empty()) continue;
      add(pointer, put({"dieser Fall kann nie gelten: {0}", "this case can never hold: {0}"}, {why}),
          put({"Stell den engeren Fall vor den weiteren, oder nimm ihn heraus.",
               "Put the narrower case before the wider one, or take it out."}));
    }
  }

  // Whether a part can hold nowhere; says so about the innermost that cannot.
  bool is_dead(const Node& node, const Asked& asked) {
    if (contradict(node.negated, asked.negated) || contradict(node.quoted, asked.quoted) ||
        contradict(node.question, asked.question) ||
        (node.persons != 0 && asked.persons != 0 && (node.persons & asked.persons) == 0)) {
      return dead(node, put({"das äußere any verlangt das Gegenteil", "the any around it asks for the opposite"}));
    }
    if (node.type == Node::Type::Any) {
      Asked inner = asked;
      if (node.negated != Scoped::Either) inner.negated = node.negated;
      if (node.quoted != Scoped::Either) inner.quoted = node.quoted;
      if (node.question != Scoped::Either) inner.question = node.question;
      if (node.persons != 0) inner.persons = node.persons;
      std::size_t alive = 0;
      for (const Node& child : node.children)
        alive += is_dead(child, inner) ? 0 : 1;
      return alive == 0;
    }
    return node.type == Node::Type::All && is_dead_all(node);
  }

  bool is_dead_all(const Node& node) {
    for (const Node& child : node.children) {
      if (child.type != Node::Type::Not && is_dead(child, {})) return true;
    }
    for (const Node& child : node.children) {
      if (child.type != Node::Type::Not) continue;
      for (const Node& part : node.children) {
        if (part.type == Node::Type::Not || !covering_.covers(child.children.front(), part)) continue;
        return dead(child,
                    put({"er verbietet, was daneben verlangt wird: {0}", "it forbids what is asked for beside it: {0}"},
                        {part_of(part, lint_.pack, Detail::Names).text}));
      }
    }
    return false;
  }

  bool dead(const Node& node, const Localized& why) {
    add(node.pointer, put({"dieser Teil kann nie zusammenkommen: {0}", "this part can never hold: {0}"}, {why}),
        put({"Nimm ihn heraus, oder eine der beiden Bedingungen.", "Take it out, or one of the two conditions."}));
    return true;
  }

  void look_at_exception(const Node& exception) {
    if (!covering_.implies(*rule_.match, exception)) return;
    add(exception.pointer,
        put({"diese Regel kann nie anschlagen: die Ausnahme gilt überall, wo match gilt",
             "this rule can never fire: the exception holds wherever match does"}),
        put({"Fasse die Ausnahme enger, oder nimm sie heraus.", "Make the exception narrower, or take it out."}));
  }

  Linting& lint_;
  const Rule& rule_;
  Covering covering_;
};

}  // namespace

void find_unreachable(Linting& lint) {
  for (const Rule& rule : lint.pack.rules)
    Search(lint, rule).run();
}

}  // namespace bedacht::desk
