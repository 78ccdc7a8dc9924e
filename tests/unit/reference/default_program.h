// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "engine/program.h"
#include "model/draft.h"

namespace bedacht::reference {

/// The default pack with the company of the examples, compiled once.
const Program& default_program();

/// The drafts of all examples of all rules.
std::vector<Draft> example_drafts();

/// The drafts of a file with one JSON object a line; each has a `text`, or a `draft` that has one.
std::vector<Draft> drafts_in(const std::string& path);

/// The files of drafts in the folder that the environment's BEDACHT_DATA names; none where it names none.
std::vector<std::vector<Draft>> outside_drafts();

}  // namespace bedacht::reference
