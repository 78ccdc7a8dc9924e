// SPDX-License-Identifier: Apache-2.0
#include "desk/wire.h"
#include "desk/wire_json.h"

namespace bedacht::desk {

std::string write_handbook(const std::vector<HandbookChapter>& chapters, std::string_view ui) {
  Json json;
  json["guidelines"] = list_json(chapters, [ui](const HandbookChapter& chapter) {
    Json one{{"id", chapter.id},
             {"title", chapter.title.in(ui)},
             {"summary", chapter.summary.in(ui)},
             {"text", chapter.text.in(ui)}};
    if (!chapter.url.empty()) one["url"] = chapter.url;
    one["betterNot"] = list_json(chapter.better_not, [ui](const HandbookExample& example) {
      return Json{{"text", example.text}, {"message", example.message.in(ui)}, {"advice", example.advice.in(ui)}};
    });
    one["fine"] = list_json(chapter.fine, [](const HandbookExample& example) { return Json{{"text", example.text}}; });
    return one;
  });
  return dump(json);
}

}  // namespace bedacht::desk
