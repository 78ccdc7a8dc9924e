// SPDX-License-Identifier: Apache-2.0
#include "rules/error_log.h"

#include <iterator>
#include <utility>

namespace bedacht {

Problems& ErrorLog::of(const std::string& file) {
  const auto [entry, is_new] = index_.try_emplace(file, files_.size());
  if (is_new) files_.push_back({file, {}});
  return files_[entry->second];
}

void ErrorLog::add(const Errors& errors) {
  for (const Error& error : errors)
    of(error.file).errors.push_back(error);
}

Errors ErrorLog::take() {
  Errors all;
  for (Problems& file : files_) {
    all.insert(all.end(), std::make_move_iterator(file.errors.begin()), std::make_move_iterator(file.errors.end()));
    file.errors.clear();
  }
  return all;
}

}  // namespace bedacht
