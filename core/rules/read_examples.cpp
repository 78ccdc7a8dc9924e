// SPDX-License-Identifier: Apache-2.0
#include "rules/documents.h"
#include "text/utf.h"

namespace bedacht {
namespace {

// Takes the marks `[[` and `]]` out of an example's text; `\[[` stands for a literal one.
std::u16string without_marks(std::u16string_view marked, std::vector<Span>& marks, bool& balanced) {
  std::u16string text;
  std::optional<std::uint32_t> open;
  for (std::size_t i = 0; i < marked.size(); ++i) {
    const std::u16string_view here = marked.substr(i);
    if (here.starts_with(u"\\[[")) {
      text += u"[[";
      i += 2;
    } else if (here.starts_with(u"[[") && !open) {
      open = static_cast<std::uint32_t>(text.size());
      ++i;
    } else if (here.starts_with(u"]]") && open) {
      marks.push_back({*open, static_cast<std::uint32_t>(text.size())});
      open.reset();
      ++i;
    } else {
      text += marked[i];
    }
  }
  balanced = !open;
  return text;
}

void read_list(ObjectReader& reader, std::string_view key, Expectation expectation, const Json& context,
               std::vector<Example>& examples) {
  const Json* list = reader.find_list(key, &limits::kExamples);
  if (list == nullptr) return;
  for (std::size_t i = 0; i < list->size(); ++i) {
    const Json& entry = (*list)[i];
    Example example;
    example.expectation = expectation;
    example.pointer = reader.pointer_to(key) + "/" + std::to_string(i);
    Json draft = context;
    if (entry.is_object()) {
      for (const auto& [name, value] : entry.items())
        draft[name] = value;
    } else {
      draft["text"] = entry;
    }
    const auto text = draft.find("text");
    if (text == draft.end() || !text->is_string()) {
      reader.problems().add(example.pointer, {"ein Beispiel ist ein Text oder ein Entwurf mit Text",
                                              "an example is a text, or a draft with a text"});
      continue;
    }
    if (count_characters(text->get_ref<const std::string&>()) > limits::kExampleText.most) {
      reader.problems().add(example.pointer, too_much(limits::kExampleText));
      continue;
    }
    bool balanced = true;
    draft["text"] = to_utf8(without_marks(to_utf16(text->get_ref<const std::string&>()), example.marks, balanced));
    if (!balanced) {
      reader.problems().add(example.pointer, {"[[ wird nicht durch ]] geschlossen", "[[ is not closed by ]]"});
    }
    example.draft = draft.dump();
    examples.push_back(std::move(example));
  }
}

}  // namespace

std::vector<Example> read_examples(const Json& value, const std::string& pointer, Problems& problems) {
  ObjectReader reader(value, pointer, problems);
  std::vector<Example> examples;
  Json context = {{"kind", "post"}, {"network", "linkedin"}, {"audience", "public"}, {"persona", "professional"}};
  if (const Json* given = reader.find("context")) {
    ObjectReader check(*given, reader.pointer_to("context"), problems);
    if (check.is_object()) context.update(*given);
  }
  read_list(reader, "flag", Expectation::Flag, context, examples);
  read_list(reader, "pass", Expectation::Pass, context, examples);
  read_list(reader, "gaps", Expectation::Gap, context, examples);
  reader.refuse_unknown();
  return examples;
}

}  // namespace bedacht
