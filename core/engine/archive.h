// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <tuple>
#include <type_traits>
#include <utility>
#include <vector>

#include "engine/inflow.h"
#include "engine/stored_enums.h"
#include "engine/stored_fields.h"

// Values as bytes and back. What a structure consists of stands once, in engine/stored_fields.h; here are the three
// walks over it: writing, reading, and naming its shape.

namespace bedacht {

/// Numbers, and structures that are stored as they lie in memory: no pointers, no padding, and whoever reads them looks
/// at every member before using it.
template <class T>
concept Flat = (std::integral<T> && !std::same_as<T, bool>) || requires {
  typename T::LiesFlat;
};

template <class T>
concept Enumeration = std::is_enum_v<T>;

template <class T>
concept Sequence = requires(T list, typename T::value_type value) {
  list.push_back(std::move(value));
};

template <class T>
inline constexpr bool kIsOptional = false;
template <class T>
inline constexpr bool kIsOptional<std::optional<T>> = true;
template <class T>
inline constexpr bool kIsMap = false;
template <class K, class V>
inline constexpr bool kIsMap<std::map<K, V>> = true;
template <class T>
inline constexpr bool kIsArray = false;
template <class T, std::size_t N>
inline constexpr bool kIsArray<std::array<T, N>> = true;

/// Appends values to bytes.
class ArchiveWriter {
 public:
  explicit ArchiveWriter(std::vector<std::byte>& bytes) : bytes_(bytes) {}

  template <class T>
  void put(const T& value) {
    if constexpr (Flat<T>) {
      static_assert(std::is_trivially_copyable_v<T> && std::has_unique_object_representations_v<T>);
      append(&value, sizeof(T));
    } else if constexpr (std::same_as<T, bool> || Enumeration<T>) {
      put(static_cast<std::uint8_t>(value));
    } else if constexpr (Sequence<T>) {
      put(static_cast<std::uint32_t>(value.size()));
      if constexpr (Flat<typename T::value_type>) {
        static_assert(std::has_unique_object_representations_v<typename T::value_type>);
        append(value.data(), value.size() * sizeof(typename T::value_type));
      } else {
        for (const auto& item : value)
          put(item);
      }
    } else if constexpr (kIsOptional<T>) {
      put(value.has_value());
      if (value) put(*value);
    } else if constexpr (kIsMap<T>) {
      put(static_cast<std::uint32_t>(value.size()));
      for (const auto& [key, item] : value) {
        put(key);
        put(item);
      }
    } else if constexpr (kIsArray<T>) {
      for (const auto& item : value)
        put(item);
    } else {
      std::apply([&](const auto&... field) { (put(field), ...); }, fields_of(value));
    }
  }

 private:
  void append(const void* from, std::size_t size) {
    const auto* first = static_cast<const std::byte*>(from);
    bytes_.insert(bytes_.end(), first, first + size);
  }

  std::vector<std::byte>& bytes_;
};

/// Takes values from bytes of unknown origin. After the first one that is not there, or is none, nothing more is read.
class ArchiveReader {
 public:
  explicit ArchiveReader(Inflow& inflow) : inflow_(inflow) {}

  /// Whether everything was read, and nothing is left.
  bool is_complete() const noexcept { return sound_ && inflow_.left() == 0; }

  template <class T>
  void get(T& value) {
    if (!sound_) return;
    if constexpr (Flat<T>) {
      take(&value, 1, sizeof(T));
    } else if constexpr (std::same_as<T, bool> || Enumeration<T>) {
      std::uint8_t number = 0;
      get(number);
      if constexpr (Enumeration<T>) {
        sound_ = sound_ && is_value(static_cast<T>(number));
      } else {
        sound_ = sound_ && number <= 1;
      }
      if (sound_) value = static_cast<T>(number);
    } else if constexpr (Sequence<T>) {
      get_list(value);
    } else if constexpr (kIsOptional<T>) {
      bool there = false;
      get(there);
      if (there) get(value.emplace());
    } else if constexpr (kIsMap<T>) {
      for (std::uint32_t count = get_count(1); count > 0 && sound_; --count) {
        typename T::key_type key;
        get(key);
        if (!value.empty() && key <= value.rbegin()->first) sound_ = false;
        get(value.emplace_hint(value.end(), std::move(key), typename T::mapped_type{})->second);
      }
    } else if constexpr (kIsArray<T>) {
      for (auto& item : value)
        get(item);
    } else {
      if (++depth_ > kMaxDepth) sound_ = false;
      std::apply([&](auto&... field) { (get(field), ...); }, fields_of(value));
      --depth_;
    }
  }

 private:
  /// How deep structures lie in each other: a program, its rules, and the parts of a pattern.
  static constexpr int kMaxDepth = 16;

  // Grows as it reads, so that a count that lies takes no more memory than the bytes that are there.
  template <class T>
  void get_list(T& list) {
    using Item = typename T::value_type;
    if constexpr (Flat<Item>) {
      const std::uint32_t count = get_count(sizeof(Item));
      if (!sound_) return;
      list.resize(count);
      take(list.data(), count, sizeof(Item));
    } else {
      for (std::uint32_t count = get_count(1); count > 0 && sound_; --count)
        get(list.emplace_back());
    }
  }

  std::uint32_t get_count(std::size_t least) {
    std::uint32_t count = 0;
    get(count);
    if (sound_ && count <= inflow_.left() / least) return count;
    sound_ = false;
    return 0;
  }

  void take(void* to, std::size_t count, std::size_t size) {
    if (sound_ && count > 0) sound_ = inflow_.take(to, count * size);
  }

  Inflow& inflow_;
  bool sound_ = true;
  int depth_ = 0;
};

/// Names the shape of a type to `mix`, number by number: two types that are stored differently have different names.
template <class T, class Mix>
void name_shape(Mix mix, int depth = 0) {
  if constexpr (Flat<T>) {
    mix(1 + sizeof(T));
  } else if constexpr (std::same_as<T, bool>) {
    mix(0x100);
  } else if constexpr (Enumeration<T>) {
    for (unsigned number = 0; number < 256; ++number) {
      if (is_value(static_cast<T>(number))) mix(0x200 + number);
    }
  } else if constexpr (Sequence<T>) {
    mix(0x300);
    // A pattern holds patterns.
    if (depth < 8) name_shape<typename T::value_type>(mix, depth + 1);
  } else if constexpr (kIsOptional<T>) {
    mix(0x400);
    name_shape<typename T::value_type>(mix, depth + 1);
  } else if constexpr (kIsMap<T>) {
    mix(0x500);
    name_shape<typename T::key_type>(mix, depth + 1);
    name_shape<typename T::mapped_type>(mix, depth + 1);
  } else if constexpr (kIsArray<T>) {
    mix(0x600 + std::tuple_size_v<T>);
    name_shape<typename T::value_type>(mix, depth + 1);
  } else {
    mix(0x700);
    [&]<class... Field>(std::type_identity<std::tuple<Field&...>>) {
      (name_shape<Field>(mix, depth + 1), ...);
    }(std::type_identity<decltype(fields_of(std::declval<T&>()))>{});
    mix(0x701);
  }
}

}  // namespace bedacht
