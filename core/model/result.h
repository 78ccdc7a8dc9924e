// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "model/localized.h"

namespace bedacht {

/// One thing that is wrong with a document, in words that its author understands.
struct Error {
  std::string file;      ///< name of the document, as the caller gave it
  std::string pointer;   ///< JSON pointer (RFC 6901) of the place, empty for the whole document
  std::size_t line = 0;  ///< 1-based, 0 where only the pointer is known
  std::size_t column = 0;
  Localized message;  ///< what is wrong, what was expected and, where one is near, a suggestion
};

using Errors = std::vector<Error>;

/// A value, or everything that kept it from being made. Loading answers with it; checking cannot fail.
template <class T>
class [[nodiscard]] Result {
 public:
  Result(T value) : state_(std::move(value)) {}         // NOLINT(google-explicit-constructor): a value is a result
  Result(Errors errors) : state_(std::move(errors)) {}  // NOLINT(google-explicit-constructor): and so are its errors

  bool ok() const noexcept { return std::holds_alternative<T>(state_); }
  explicit operator bool() const noexcept { return ok(); }

  /// Only when ok().
  T& value() & noexcept { return *std::get_if<T>(&state_); }
  const T& value() const& noexcept { return *std::get_if<T>(&state_); }
  T&& value() && noexcept { return std::move(*std::get_if<T>(&state_)); }

  /// Only when not ok(); never empty then.
  const Errors& errors() const noexcept { return *std::get_if<Errors>(&state_); }

 private:
  std::variant<T, Errors> state_;
};

}  // namespace bedacht
