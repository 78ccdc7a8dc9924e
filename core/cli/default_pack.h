// SPDX-License-Identifier: Apache-2.0
// The rules that come with the program. The build writes them into one generated source
// (embed_pack.cmake), so that the command line works without any file beside it.
#pragma once

#include <span>
#include <string_view>

namespace bedacht::cli {

struct EmbeddedFile {
  std::string_view name;   // relative to the folder rules/, such as "guidelines/loyalty/agreeing.json"
  std::string_view bytes;  // the file as it is
};

// Sorted by name.
std::span<const EmbeddedFile> default_pack() noexcept;

}  // namespace bedacht::cli
