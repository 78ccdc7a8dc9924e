// SPDX-License-Identifier: Apache-2.0

// The rule desk for a page: a module of its own, so that the extension carries none of it.

#include <emscripten/emscripten.h>

#include "buffer.h"
#include "desk/wire.h"

extern "C" {

// As in binding.cpp.
EMSCRIPTEN_KEEPALIVE char16_t* bedacht_buffer(std::uint32_t units) {
  return bedacht::wasm::reserve(units);
}

// Answers a request as core/desk/wire.h describes it.
EMSCRIPTEN_KEEPALIVE std::uint32_t bedacht_desk(std::uint32_t units) {
  return bedacht::wasm::answer(bedacht::desk::desk_request(bedacht::wasm::request(units)));
}
}
