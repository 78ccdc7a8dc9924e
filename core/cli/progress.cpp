// SPDX-License-Identifier: Apache-2.0
#include "cli/progress.h"

#include <unistd.h>

#include <cstdio>
#include <cstdlib>
#include <utility>

namespace bedacht::cli {
namespace {

constexpr std::string_view kClearLine = "\r\x1B[K";

void write(std::string_view text) {
  static_cast<void>(std::fwrite(text.data(), 1, text.size(), stderr));
  static_cast<void>(std::fflush(stderr));
}

// In WebAssembly every output looks like a terminal, so bin.mjs says by the environment what it is.
bool somebody_looks() {
  const char* progress = std::getenv("BEDACHT_PROGRESS");  // NOLINT(concurrency-mt-unsafe): one thread
  const bool off = progress != nullptr && std::string_view(progress) == "off";
  return !off && ::isatty(STDERR_FILENO) == 1;
}

}  // namespace

ProgressLine::ProgressLine(std::string label) : label_(std::move(label)), on_(somebody_looks()) {}

ProgressLine::~ProgressLine() {
  if (shown_ > 0) write(kClearLine);
}

desk::Progress ProgressLine::callback() {
  if (!on_) return {};
  return [this](std::size_t done, std::size_t total) { show(done, total); };
}

void ProgressLine::show(std::size_t done, std::size_t total) {
  const std::size_t percent = total == 0 ? 100 : done * 100 / total;
  if (percent + 1 == shown_) return;
  shown_ = percent + 1;
  write(std::string(kClearLine) + label_ + " " + std::to_string(done) + "/" + std::to_string(total));
}

}  // namespace bedacht::cli
