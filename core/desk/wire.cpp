// SPDX-License-Identifier: Apache-2.0
#include "desk/wire.h"

#include "desk/diff_documents.h"
#include "desk/say.h"
#include "desk/wire_json.h"
#include "engine/wire.h"
#include "rules/wording.h"

namespace bedacht::desk {
namespace {

const std::vector<std::string> kCommands{"test",  "lint", "explain", "guideline", "reasons",
                                         "build", "diff", "try",     "new"};

// A document of the request: what it is called and what it says.
struct Text {
  std::string name;
  std::string text;
};

std::string text_at(const Json& object, std::string_view key) {
  const Json& value = at(object, key);
  return value.is_string() ? value.get<std::string>() : "";
}

std::vector<std::string> texts_at(const Json& object, std::string_view key) {
  std::vector<std::string> texts;
  for (const Json& one : at(object, key)) {
    if (one.is_string()) texts.push_back(one.get<std::string>());
  }
  return texts;
}

bool flag_at(const Json& object, std::string_view key) {
  const Json& value = at(object, key);
  return value.is_boolean() && value.get<bool>();
}

Errors problem(Localized message) {
  return {{"request", "", 0, 0, std::move(message)}};
}

Errors no_packs(std::string_view key) {
  return {{"request", "/" + std::string(key), 0, 0,
           put({"erwartet: eine Liste von Regelpaketen, jedes eine Liste von Dateien mit name und text",
                "expected a list of packs, each a list of files with name and text"})}};
}

class Request {
 public:
  explicit Request(const Json& json) : json_(json), ui_(text_at(json, "ui") == "de" ? "de" : "en") {}

  std::string answer() {
    const std::string command = text_at(json_, "command");
    if (command == "new") {
      const auto rule = new_rule(text_at(json_, "id"));
      return rule ? write_new(rule.value()) : refuse(rule.errors());
    }
    if (command == "diff") return diff();
    if (command == "test") return test();
    if (command == "lint") return lint_pack();
    if (command == "explain") return explain();
    if (command == "guideline") return guideline();
    if (command == "reasons") return reasons();
    if (command == "build") return build();
    if (command == "try") return try_drafts();
    return refuse(
        problem(put({"einen Befehl {0} gibt es nicht; es gibt {1}{2}", "there is no command {0}; there are {1}{2}"},
                    {in_quotes(command), bedacht::listed(kCommands), full_stop_did_you_mean(command, kCommands)})));
  }

  std::string refuse(const Errors& errors) const { return write_errors(errors, ui_); }

 private:
  // Documents keep their texts alive as long as the request.
  std::vector<PackFiles> packs_at(std::string_view key) {
    std::vector<PackFiles> packs;
    for (const Json& pack : at(json_, key)) {
      PackFiles files;
      for (const Json& file : pack) {
        texts_.push_back(std::make_unique<Text>(Text{text_at(file, "name"), text_at(file, "text")}));
        files.push_back({texts_.back()->name, texts_.back()->text});
      }
      packs.push_back(std::move(files));
    }
    return packs;
  }

  std::optional<NamedBytes> document_at(std::string_view key) {
    const Json& file = at(json_, key);
    if (!file.is_object()) return std::nullopt;
    texts_.push_back(std::make_unique<Text>(Text{text_at(file, "name"), text_at(file, "text")}));
    return NamedBytes{texts_.back()->name, texts_.back()->text};
  }

  Result<std::optional<CompanyProfile>> company_at(std::string_view key) {
    const auto file = document_at(key);
    if (!file) return std::optional<CompanyProfile>();
    auto company = load_company_profile(*file);
    if (!company) return company.errors();
    return std::optional(std::move(company).value());
  }

  // Reads packs and companies into members; false when `errors_` says why not.
  bool load() {
    packs_ = packs_at("packs");
    if (packs_.empty()) {
      errors_ = no_packs("packs");
      return false;
    }
    auto pack = load_rule_pack(packs_);
    auto own = company_at("company");
    auto made_up = company_at("exampleCompany");
    if (!pack.ok()) errors_ = pack.errors();
    for (const auto* company : {&own, &made_up}) {
      if (!company->ok()) errors_.insert(errors_.end(), company->errors().begin(), company->errors().end());
    }
    if (!errors_.empty()) return false;
    own_ = std::move(own).value();
    made_up_ = std::move(made_up).value();
    auto programs = example_programs(pack.value(), own_, made_up_);
    if (!programs) {
      errors_ = programs.errors();
      return false;
    }
    programs_ = std::move(programs).value();
    return true;
  }

  std::string test() {
    if (!load()) return refuse(errors_);
    TestOptions options;
    for (const std::string& id : texts_at(json_, "rules")) {
      const Rule* rule = programs_.front()->pack.rule(id);
      if (rule == nullptr) return refuse(problem(no_such_rule(programs_.front()->pack, id)));
      options.rules.push_back(rule->id);
    }
    std::vector<const Program*> companies;
    companies.reserve(programs_.size());
    for (const ProgramPtr& program : programs_)
      companies.push_back(program.get());
    return write_test(test_rules(companies, options), true, ui_);
  }

  std::string lint_pack() {
    if (!load()) {
      LintReport report;
      report.remarks = remarks_of(errors_);
      report.counts[0] = report.remarks.size();
      return write_lint(report, ui_);
    }
    LintOptions options;
    options.only = texts_at(json_, "only");
    options.skip = texts_at(json_, "skip");
    Localized unknown = unknown_checks(options);
    if (!unknown.empty()) return refuse(problem(std::move(unknown)));
    const std::string posts = text_at(json_, "harmless");
    auto harmless = read_try_drafts("harmless.jsonl", posts);
    if (!harmless) return refuse(harmless.errors());
    options.harmless = std::move(harmless).value();
    options.names = own_.has_value() || programs_.front()->pack.company.has_value();
    options.company_file = text_at(at(json_, "company"), "name");
    return write_lint(lint(*programs_.front(), options), ui_);
  }

  std::string explain() {
    if (!load()) return refuse(errors_);
    const std::string id = text_at(json_, "id");
    const auto rule = explain_rule(programs_.front()->pack, id);
    return rule ? write_rule(*rule, ui_) : refuse(problem(no_such_rule(programs_.front()->pack, id)));
  }

  std::string guideline() {
    constexpr std::size_t kExamples = 4;
    if (!load()) return refuse(errors_);
    return write_handbook(handbook(programs_.front()->pack, ui_, kExamples), ui_);
  }

  std::string reasons() {
    if (!load()) return refuse(errors_);
    const auto draft = read_draft("draft", dump(at(json_, "draft")));
    if (!draft) return refuse(draft.errors());
    std::string id = text_at(json_, "id");
    if (!id.empty()) {
      const Rule* rule = programs_.front()->pack.rule(id);
      if (rule == nullptr) return refuse(problem(no_such_rule(programs_.front()->pack, id)));
      id = rule->id;
    }
    Options options;
    options.ui = ui_;
    return write_reasons(explain_draft(*programs_.front(), draft.value(), options, id), draft.value(), ui_);
  }

  std::string build() {
    auto made_up = company_at("exampleCompany");
    if (!made_up) return refuse(made_up.errors());
    BuildOptions options;
    options.test = !flag_at(json_, "noTest");
    options.example_company = std::move(made_up).value();
    const auto packs = packs_at("packs");
    if (packs.empty()) return refuse(no_packs("packs"));
    const auto built = build_pack(packs, document_at("company"), options);
    return built ? write_built(built.value(), true, ui_) : refuse(built.errors());
  }

  std::string diff() {
    const auto before = packs_at("old");
    const auto after = packs_at("new");
    if (before.empty() || after.empty()) return refuse(no_packs(before.empty() ? "old" : "new"));
    const auto difference = diff_packs(before, after, flag_at(json_, "showNames"));
    return difference ? write_diff(difference.value(), ui_) : refuse(difference.errors());
  }

  std::string try_drafts() {
    if (!load()) return refuse(errors_);
    std::vector<TryDraft> drafts;
    for (const Json& file : at(json_, "drafts")) {
      auto read = read_try_drafts(text_at(file, "name"), text_at(file, "text"));
      if (!read) return refuse(read.errors());
      for (TryDraft& draft : read.value())
        drafts.push_back(std::move(draft));
    }
    TryOptions options;
    options.ui = ui_;
    options.harmless = flag_at(json_, "harmless");
    return write_try(try_rules(*programs_.front(), drafts, options));
  }

  const Json& json_;
  std::string ui_;
  std::vector<std::unique_ptr<Text>> texts_;
  std::vector<PackFiles> packs_;
  std::optional<CompanyProfile> own_;
  std::optional<CompanyProfile> made_up_;
  std::vector<ProgramPtr> programs_;
  Errors errors_;
};

}  // namespace

std::string desk_request(std::string_view json) {
  const auto request = parse_json("request", json);
  if (!request) return write_errors(request.errors());
  return Request(request.value()).answer();
}

}  // namespace bedacht::desk
