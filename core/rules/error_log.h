// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <deque>
#include <map>
#include <string>

#include "rules/json.h"

namespace bedacht {

/// The errors of all files of a pack, in the order in which the files were first named.
class ErrorLog {
 public:
  /// Where the errors of this file are noted. Stays where it is.
  Problems& of(const std::string& file);
  void add(const Errors& errors);
  Errors take();

 private:
  std::deque<Problems> files_;
  std::map<std::string, std::size_t> index_;
};

}  // namespace bedacht
