// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string>

#include "desk/program.h"

namespace bedacht::cli {

/// One line on standard error that says how far a long run is, where that is a terminal. It is gone when the run is
/// over.
class ProgressLine {
 public:
  explicit ProgressLine(std::string label);
  ~ProgressLine();
  ProgressLine(const ProgressLine&) = delete;
  ProgressLine& operator=(const ProgressLine&) = delete;

  /// To be handed to the run; must not outlive the line.
  desk::Progress callback();

 private:
  void show(std::size_t done, std::size_t total);

  std::string label_;
  bool on_ = false;
  std::size_t shown_ = 0;  // percent, plus one
};

}  // namespace bedacht::cli
