// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "model/draft.h"
#include "model/finding.h"
#include "model/options.h"
#include "model/result.h"
#include "model/settings.h"
#include "rules/rule_pack.h"

// The contract's JSON documents in and out: the only place where names of the model and names of the documents meet.
// Unknown properties of a draft, of options and of a snapshot are ignored. Everything is UTF-8; a lone surrogate is
// read as U+FFFD.

namespace bedacht {

/// @param file the document's name, for error messages
Result<Draft> read_draft(std::string_view file, std::string_view json);
Result<Options> read_options(std::string_view file, std::string_view json);
Result<SettingsSnapshot> read_snapshot(std::string_view file, std::string_view json);

/// One line, keys in the order of the contract.
std::string write_verdict(const Verdict& verdict);
std::string write_report(const PrivacyReport& report);
/// `{"errors": [{file, pointer, line, column, message}, …]}`
/// @param ui the language of the messages, `de` or `en`
std::string write_errors(const Errors& errors, std::string_view ui = "en");
/// `{"error": …, "line": N}`: what is wrong with one line of several documents, each in its line.
std::string write_line_error(const Errors& errors, std::size_t line, std::string_view ui = "en");
/// `{"pack": {"id": …, "version": …}}`
std::string write_loaded(const RulePack& pack);
/// What is wrong with one document, in one line for a person: `file:line:column: message`.
std::string describe(const Error& error, std::string_view ui = "en");

/// `{"draft": …, "options": …}`, as the extension sends it.
struct CheckRequest {
  Draft draft;
  Options options;
};
Result<CheckRequest> read_check_request(std::string_view json);

struct PrivacyRequest {
  SettingsSnapshot snapshot;
  Options options;
};
Result<PrivacyRequest> read_privacy_request(std::string_view json);

/// `{"files": [{"name": …, "text": …}], "company": {"name": …, "text": …}, "ui": "de"}`: documents that the caller has
/// read.
struct LoadRequest {
  struct File {
    std::string name;
    std::string text;
  };
  std::vector<File> files;
  std::vector<File> company;  ///< one or none
  std::string ui;             ///< the language of the errors: `de` or `en`
};
Result<LoadRequest> read_load_request(std::string_view json);

/// The language in which the errors of a request are to be said: that of its options, or its own `ui`. English when
/// the request cannot be read or names none.
std::string ui_of_request(std::string_view json);

}  // namespace bedacht
