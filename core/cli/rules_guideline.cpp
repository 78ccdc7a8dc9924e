// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "cli/commands.h"
#include "cli/load.h"
#include "cli/messages.h"
#include "cli/options.h"
#include "cli/rules_messages.h"
#include "desk/handbook.h"
#include "desk/say.h"
#include "desk/wire.h"
#include "text/utf.h"

namespace bedacht::cli {
namespace {

constexpr std::size_t kExamples = 4;

// The handbook as Markdown, so that it can be read as it is and pasted anywhere.
class Handbook {
 public:
  Handbook(const RulePack& pack, const CompanyProfile* company, std::string_view ui)
      : pack_(pack), company_(company), ui_(ui) {}

  std::string write() {
    const std::string name = company_ != nullptr ? to_utf8(company_->name) : "";
    out_ = "# " + (name.empty() ? std::string(say::kHandbook.in(ui_)) : in(say::kHandbookOf, name)) + "\n\n";
    out_ += std::string(say::kHandbookIntroduction.in(ui_)) + "\n";
    std::size_t number = 0;
    for (const desk::HandbookChapter& chapter : desk::handbook(pack_, ui_, kExamples))
      add(chapter, ++number);
    add_disclaimer();
    add_channels();
    out_ += "\n---\n\n" + std::string(say::kHandbookCouncil.in(ui_)) + " " +
            in(say::kHandbookSource, pack_.id + " " + pack_.version) + "\n";
    return std::move(out_);
  }

 private:
  std::string in(const UiText& sentence, const std::string& word) const { return desk::put(sentence, {word}).in(ui_); }

  void head(const UiText& title) { out_ += "\n## " + std::string(title.in(ui_)) + "\n\n"; }

  void add(const desk::HandbookChapter& chapter, std::size_t number) {
    out_ += "\n## " + std::to_string(number) + ". " + chapter.title.in(ui_) + "\n\n";
    out_ += "**" + chapter.summary.in(ui_) + "** " + chapter.text.in(ui_) + "\n";
    if (!chapter.url.empty()) out_ += "\n<" + chapter.url + ">\n";
    if (!chapter.better_not.empty()) {
      out_ += "\n" + std::string(say::kHandbookBetterNot.in(ui_)) + "\n\n";
      for (const desk::HandbookExample& example : chapter.better_not) {
        out_ += "- " + quoted(example.text) + "\n  " + sentence(example.message.in(ui_)) + " " +
                example.advice.in(ui_) + "\n";
      }
    }
    if (chapter.fine.empty()) return;
    out_ += "\n" + std::string(say::kHandbookFine.in(ui_)) + "\n\n";
    for (const desk::HandbookExample& example : chapter.fine)
      out_ += "- " + quoted(example.text) + "\n";
  }

  // A message that ends with the words it names has no full stop of its own.
  static std::string sentence(const std::string& message) {
    constexpr std::string_view kEnds = ".!?";
    return message.empty() || kEnds.find(message.back()) != std::string_view::npos ? message : message + ".";
  }

  // The words that count stand in bold letters; a draft of several lines becomes one.
  std::string quoted(std::string text) const {
    for (const std::string_view bracket : {"[[", "]]"}) {
      for (auto at = text.find(bracket); at != std::string::npos; at = text.find(bracket, at + 2))
        text.replace(at, 2, "**");
    }
    std::replace(text.begin(), text.end(), '\n', ' ');
    return (ui_ == "de" ? "„" : "“") + text + (ui_ == "de" ? "“" : "”");
  }

  void add_disclaimer() {
    const DisclaimerWording& wording =
        company_ != nullptr && company_->disclaimer ? *company_->disclaimer : pack_.disclaimer;
    const auto found = wording.insert.find(std::string(ui_));
    if (found == wording.insert.end()) return;
    head(say::kHandbookDisclaimer);
    for (const std::u16string& text : found->second)
      out_ += "- " + quoted(to_utf8(text)) + "\n";
  }

  void add_channels() {
    if (company_ == nullptr || (company_->channels.empty() && company_->contact.empty())) return;
    head(say::kHandbookChannels);
    if (!company_->contact.empty()) out_ += "- " + company_->contact + "\n";
    for (const auto& [key, channel] : company_->channels) {
      out_ += "- " + to_utf8(channel.name);
      for (const std::string& way : {channel.mail, channel.url}) {
        if (!way.empty()) out_ += ", " + way;
      }
      out_ += "\n";
    }
  }

  const RulePack& pack_;
  const CompanyProfile* company_;
  std::string_view ui_;
  std::string out_;
};

}  // namespace

Exit rules_guideline(const Arguments& arguments) {
  if (!arguments.words.empty())
    return refuse(arguments, desk::put(say::kNoWords, {name_of(arguments.command), arguments.words.front()}));
  const auto loaded = load_parts(arguments);
  if (!loaded) return refuse(arguments, loaded.errors());
  const auto& [pack, company] = loaded.value();
  if (arguments.format == Format::Json) {
    return finish(arguments, desk::write_handbook(desk::handbook(pack, arguments.ui, kExamples), arguments.ui) + "\n",
                  Exit::Clean);
  }
  const CompanyProfile* of = company ? &*company : pack.company ? &*pack.company : nullptr;
  return finish(arguments, Handbook(pack, of, arguments.ui).write(), Exit::Clean);
}

}  // namespace bedacht::cli
