// SPDX-License-Identifier: Apache-2.0
#include "cli/files.h"

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <filesystem>
#include <system_error>

#include "cli/messages.h"

namespace bedacht::cli {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kBufferBytes = std::size_t{64} << 10U;

Localized reason(int error) {
  switch (error) {
    case ENOENT:
      return say::error({say::kNotFound});
    case EACCES:
    case EPERM:
      return say::error({say::kNotAllowed});
    case EEXIST:
      return say::error({say::kIsThereAlready});
    case EISDIR:
      return say::error({say::kIsFolder});
    default:
      return say::error({say::kUnreadable, say::same(std::generic_category().message(error))});
  }
}

Errors error_in(const std::string& file, Localized message) {
  return {{file, "", 0, 0, std::move(message)}};
}

bool belongs_to_pack(const std::string& name) {
  return name.ends_with(".json") && !name.starts_with("schema/") && name != "company.example.json";
}

// The names of the pack's files, relative to its folder and sorted.
Result<std::vector<std::string>> list_pack(const fs::path& folder) {
  std::vector<std::string> names;
  std::error_code error;
  auto entry = fs::recursive_directory_iterator(folder, error);
  while (!error && entry != fs::recursive_directory_iterator()) {
    const bool is_file = entry->is_regular_file(error);
    std::string name = entry->path().lexically_relative(folder).generic_string();
    if (is_file && belongs_to_pack(name)) names.push_back(std::move(name));
    if (!error) entry.increment(error);
  }
  if (error) return error_in(folder.string(), reason(error.value()));
  if (std::find(names.begin(), names.end(), "pack.json") == names.end()) {
    return error_in(folder.string(), say::error({say::kEmptyPack}));
  }
  std::sort(names.begin(), names.end());
  return names;
}

}  // namespace

Source::Source(const std::string& path, std::string_view ui) : name_(path) {
  if (path == "-") {
    name_ = say::kStandardInput.in(ui);
    descriptor_ = STDIN_FILENO;
  } else {
    descriptor_ = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);  // NOLINT(cppcoreguidelines-pro-type-vararg): POSIX
    if (descriptor_ < 0) fail(errno);
  }
}

Source::~Source() {
  if (descriptor_ > STDIN_FILENO) ::close(descriptor_);
}

void Source::fail(int error) {
  problem_ = reason(error);
}

std::string_view Source::read() {
  if (!problem_.empty()) return {};
  buffer_.resize(kBufferBytes);
  ssize_t count = -1;
  do {
    count = ::read(descriptor_, buffer_.data(), buffer_.size());
  } while (count < 0 && errno == EINTR);
  if (count < 0) fail(errno);
  return std::string_view(buffer_).substr(0, static_cast<std::size_t>(std::max<ssize_t>(count, 0)));
}

Source::Line Source::next_line(std::string& line) {
  line.clear();
  bool seen = false;
  bool too_long = false;
  while (true) {
    if (unread_.empty()) unread_ = read();
    if (unread_.empty()) break;
    seen = true;
    const std::size_t end = unread_.find('\n');
    const std::string_view part = unread_.substr(0, end);
    too_long = too_long || line.size() + part.size() > kMaxLineBytes;
    if (!too_long) line += part;
    unread_.remove_prefix(end == std::string_view::npos ? unread_.size() : end + 1);
    if (end != std::string_view::npos) break;
  }
  if (!line.empty() && line.back() == '\r') line.pop_back();
  if (!seen) return Line::End;
  return too_long ? Line::TooLong : Line::Read;
}

Result<std::string> read_file(const std::string& path, std::string_view ui) {
  Source source(path, ui);
  std::string bytes;
  for (std::string_view part = source.read(); !part.empty(); part = source.read()) {
    bytes += part;
    if (bytes.size() > kMaxFileBytes) return error_in(source.name(), say::error({say::kTooLarge}));
  }
  if (!source.problem().empty()) return error_in(source.name(), source.problem());
  return bytes;
}

Errors write_file(const std::string& path, std::string_view bytes, Overwrite overwrite) {
  const int mode = O_WRONLY | O_CREAT | O_CLOEXEC | (overwrite == Overwrite::Yes ? O_TRUNC : O_EXCL);
  const int descriptor = ::open(path.c_str(), mode, 0644);  // NOLINT(cppcoreguidelines-pro-type-vararg): POSIX
  if (descriptor < 0) return error_in(path, reason(errno));
  while (!bytes.empty()) {
    const ssize_t count = ::write(descriptor, bytes.data(), bytes.size());
    if (count < 0 && errno == EINTR) continue;
    if (count < 0) {
      const int error = errno;
      ::close(descriptor);
      return error_in(path, reason(error));
    }
    bytes.remove_prefix(static_cast<std::size_t>(count));
  }
  if (::close(descriptor) != 0) return error_in(path, reason(errno));
  return {};
}

Result<std::vector<NamedFile>> read_pack(const std::string& path, std::string_view ui) {
  std::vector<NamedFile> files;
  std::error_code error;
  if (!fs::is_directory(path, error)) {
    auto bytes = read_file(path, ui);
    if (!bytes) return bytes.errors();
    files.push_back({"pack.json", std::move(bytes).value()});
    return files;
  }
  const auto names = list_pack(path);
  if (!names) return names.errors();
  Errors errors;
  for (const std::string& name : names.value()) {
    auto bytes = read_file((fs::path(path) / name).string(), ui);
    if (bytes) {
      files.push_back({name, std::move(bytes).value()});
    } else {
      errors.insert(errors.end(), bytes.errors().begin(), bytes.errors().end());
    }
  }
  if (!errors.empty()) return errors;
  return files;
}

}  // namespace bedacht::cli
