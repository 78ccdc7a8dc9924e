// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

#include "model/draft.h"
#include "model/result.h"

namespace bedacht::cli {

/// A draft and the document that it was read from.
struct DraftInput {
  std::string path;  ///< `-` for standard input
  std::string name;  ///< what a person calls it
  bool is_json = false;
  std::string document;  ///< UTF-8, without a byte order mark
  Draft draft;
};

/// Reads a file: a draft as JSON where the first character is `{`, otherwise the plain text of a post.
Result<DraftInput> read_draft_input(const std::string& path, std::string_view ui);

}  // namespace bedacht::cli
