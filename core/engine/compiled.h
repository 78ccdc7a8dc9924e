// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <vector>

#include "engine/byte_source.h"
#include "engine/program.h"
#include "model/result.h"

// The compiled form: a program as bytes, so that a worker that was stopped is back without parsing a pack. A local
// cache of what the same engine has made, never shipped and never exchanged: it has a head that names the engine, its
// version, the shape of everything inside and the machine, and who finds another head there makes the bytes anew from
// the pack.
//
//   8 bytes   "bedacht" and the number of the format
//   8 bytes   a hash over everything that must be the same for the bytes to fit
//   8 bytes   how many bytes follow the head
//   8 bytes   a hash over these
//   …         the program, field by field in the order of stored_fields.h

namespace bedacht {

/// The same program gives the same bytes.
std::vector<std::byte> write_compiled(const Program& program);

/// Reads bytes of any origin. They are believed only when a check on the program stays inside its memory and ends,
/// whatever was done to them; they may still say something else than the pack that they claim to come from.
/// @param length how many bytes the source has
/// @param program empty; when errors are returned it must not be used
Errors read_compiled(ByteSource& source, std::size_t length, Program& program);

/// How long the head is, and where in it the checksum stands.
inline constexpr std::size_t kCompiledHead = 32;
inline constexpr std::size_t kCompiledChecksum = 24;

}  // namespace bedacht
