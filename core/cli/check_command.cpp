// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <utility>

#include "cli/check_text.h"
#include "cli/commands.h"
#include "cli/draft_input.h"
#include "cli/json_text.h"
#include "cli/load.h"
#include "cli/terminal.h"
#include "engine/wire.h"
#include "engine/wire_sarif.h"
#include "text/utf.h"

namespace bedacht::cli {
namespace {

Result<std::vector<DraftInput>> read_drafts(const Arguments& arguments) {
  std::vector<DraftInput> inputs;
  Errors errors;
  for (const std::string& path : inputs_of(arguments)) {
    auto input = read_draft_input(path, arguments.ui);
    if (input) {
      inputs.push_back(std::move(input).value());
    } else {
      errors.insert(errors.end(), input.errors().begin(), input.errors().end());
    }
  }
  if (!errors.empty()) return errors;
  return inputs;
}

std::string as_text(const Arguments& arguments, const Engine& engine, const std::vector<DraftInput>& inputs,
                    const std::vector<Verdict>& verdicts) {
  const Paint paint(wants_colours());
  std::string text;
  for (std::size_t i = 0; i < inputs.size(); ++i) {
    if (i > 0) text += "\n";
    const std::string name = inputs[i].name + (inputs[i].is_json ? "#/text" : "");
    text += check_text(name, inputs[i].draft, verdicts[i], engine.pack(), arguments.ui, paint);
  }
  return text;
}

std::string as_json(const std::vector<Verdict>& verdicts) {
  std::vector<std::string> documents;
  documents.reserve(verdicts.size());
  for (const Verdict& verdict : verdicts)
    documents.push_back(write_verdict(verdict));
  return json_list(documents);
}

std::string as_sarif(const Arguments& arguments, const Engine& engine, const std::vector<DraftInput>& inputs,
                     const std::vector<Verdict>& verdicts) {
  std::vector<SarifSource> sources;
  for (std::size_t i = 0; i < inputs.size(); ++i) {
    SarifSource source{"", inputs[i].draft.text, {}, &verdicts[i]};
    if (inputs[i].path != "-") {
      source.path = inputs[i].path;
      source.document = to_utf16(inputs[i].document);
      if (inputs[i].is_json) source.positions = json_text_positions(source.document);
    }
    sources.push_back(std::move(source));
  }
  return write_sarif(engine.pack(), sources, arguments.ui, BEDACHT_VERSION) + "\n";
}

}  // namespace

Exit check(const Arguments& arguments) {
  if (arguments.format == Format::Jsonl) return check_lines(arguments);
  const auto engine = load_engine(arguments);
  if (!engine) {
    print_errors(engine.errors(), arguments.ui);
    return Exit::Unusable;
  }
  const auto inputs = read_drafts(arguments);
  if (!inputs) {
    print_errors(inputs.errors(), arguments.ui);
    return Exit::Unusable;
  }
  Options options;
  options.ui = arguments.ui;
  std::vector<Verdict> verdicts;
  for (const DraftInput& input : inputs.value())
    verdicts.push_back(engine.value().check(input.draft, options));
  const bool flagged = std::any_of(verdicts.begin(), verdicts.end(), is_flagged);

  std::string answer;
  switch (arguments.format) {
    case Format::Json:
      answer = as_json(verdicts);
      break;
    case Format::Sarif:
      answer = as_sarif(arguments, engine.value(), inputs.value(), verdicts);
      break;
    default:
      answer = as_text(arguments, engine.value(), inputs.value(), verdicts);
      break;
  }
  return finish(arguments, answer, flagged ? Exit::Flagged : Exit::Clean);
}

}  // namespace bedacht::cli
