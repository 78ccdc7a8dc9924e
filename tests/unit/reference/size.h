// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>

namespace bedacht::reference {

// Built with sanitizers everything takes several times as long, so that only each so-many-th text is tried.
#if defined(__SANITIZE_ADDRESS__)
inline constexpr std::size_t kStep = 12;
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
inline constexpr std::size_t kStep = 12;
#else
inline constexpr std::size_t kStep = 1;
#endif
#else
inline constexpr std::size_t kStep = 1;
#endif

}  // namespace bedacht::reference
