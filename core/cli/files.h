// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "model/result.h"

namespace bedacht::cli {

/// Larger files are refused, longer lines skipped.
inline constexpr std::size_t kMaxFileBytes = std::size_t{64} << 20U;
inline constexpr std::size_t kMaxLineBytes = std::size_t{16} << 20U;

/// A file that is read piece by piece, as it comes: a pipe's writer gets its answer before it writes on.
class Source {
 public:
  /// @param path `-` is standard input
  /// @param ui the language of its name then
  Source(const std::string& path, std::string_view ui);
  ~Source();
  Source(const Source&) = delete;
  Source& operator=(const Source&) = delete;

  /// The path, or what standard input is called.
  const std::string& name() const noexcept { return name_; }
  /// Why it could not be opened or read on, empty while all is well.
  const Localized& problem() const noexcept { return problem_; }

  /// What is there by now, at least one byte; empty at the end.
  std::string_view read();

  enum class Line : std::uint8_t { Read, TooLong, End };
  /// The next line without its end. A line that is too long is skipped.
  Line next_line(std::string& line);

 private:
  void fail(int error);

  std::string name_;
  Localized problem_;
  int descriptor_ = -1;
  std::string buffer_;
  std::string_view unread_;
};

/// A whole file.
Result<std::string> read_file(const std::string& path, std::string_view ui);

enum class Overwrite : std::uint8_t { No, Yes };

/// Writes a whole file. The answer is empty, or says why it could not be written.
Errors write_file(const std::string& path, std::string_view bytes, Overwrite overwrite);

struct NamedFile {
  std::string name;  ///< relative to the folder, with `/`
  std::string bytes;
};

/// Every JSON file of a pack folder, sorted by name, without the schemas and the example of a company profile. Given a
/// file, that file under the name `pack.json`.
Result<std::vector<NamedFile>> read_pack(const std::string& path, std::string_view ui);

}  // namespace bedacht::cli
