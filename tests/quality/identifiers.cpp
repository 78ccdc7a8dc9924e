// SPDX-License-Identifier: Apache-2.0

// All detectors over texts, for tests/quality/identifiers.mjs; no rules, no data of ICU. The answer to a text is JSON,
// an array of its detections: `[["email",3,20,95], …]` is id, start, end (UTF-16 code units) and confidence in percent.
//
// As a program: reads texts from standard input, each as its length in UTF-16 code units in decimal, a line feed, and
// the units, little endian; prints one line for each. With `--time N` a line is `{"median":…,"min":…}` instead:
// milliseconds of one pass over the text, of N passes after one that is not counted.
//
// In WebAssembly: the caller writes a text into the buffer and calls for its detections or for their number alone.

#include <algorithm>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "detect/detector.h"

#ifdef __EMSCRIPTEN__
#include <emscripten/emscripten.h>
#else
#include <chrono>
#include <cstdio>
#include <cstdlib>
#endif

namespace {

constexpr std::uint64_t kAll = ~std::uint64_t{0};

std::string answer(std::u16string_view text) {
  std::string json = "[";
  for (const bedacht::Detection& found : bedacht::detect(text, kAll)) {
    if (json.size() > 1) json += ',';
    json += "[\"";
    json += bedacht::detectors()[found.detector].id;
    json += "\"," + std::to_string(found.span.start) + ',' + std::to_string(found.span.end) + ',' +
            std::to_string(found.confidence) + ']';
  }
  return json + ']';
}

}  // namespace

#ifdef __EMSCRIPTEN__

namespace {

std::u16string& buffer() {
  static std::u16string units;
  return units;
}

std::string& last_answer() {
  static std::string json;
  return json;
}

std::u16string_view text(std::uint32_t units) {
  return std::u16string_view(buffer()).substr(0, units);
}

}  // namespace

extern "C" {

// The address of the buffer, which holds at least so many units. It moves when it grows.
EMSCRIPTEN_KEEPALIVE char16_t* identifiers_buffer(std::uint32_t units) {
  if (buffer().size() < units) buffer().resize(units);
  return buffer().data();
}

// How many detections the text in the buffer has. This is what is timed.
EMSCRIPTEN_KEEPALIVE std::uint32_t identifiers_count(std::uint32_t units) {
  return static_cast<std::uint32_t>(bedacht::detect(text(units), kAll).size());
}

// The length of the answer to the text in the buffer, in bytes, all of them ASCII.
EMSCRIPTEN_KEEPALIVE std::uint32_t identifiers_answer(std::uint32_t units) {
  last_answer() = answer(text(units));
  return static_cast<std::uint32_t>(last_answer().size());
}

// The address of that answer, until the next.
EMSCRIPTEN_KEEPALIVE const char* identifiers_answer_bytes() {
  return last_answer().data();
}
}

#else

namespace {

int refuse(const char* what) {
  std::fprintf(stderr, "%s\nWhat to do: see the top of tests/quality/identifiers.cpp\n", what);
  return 2;
}

/// The next text, false at the end of the input. `sound` becomes false where the input breaks off.
bool read_text(std::u16string& text, bool& sound) {
  unsigned long units = 0;
  const int fields = std::scanf("%lu", &units);
  if (fields == EOF) return false;
  text.clear();
  sound = fields == 1 && std::getchar() == '\n';
  for (; sound && units > 0; --units) {
    const int low = std::getchar();
    const int high = std::getchar();
    sound = high != EOF;
    text += static_cast<char16_t>((high << 8) | low);
  }
  return sound;
}

std::string times(std::u16string_view text, int passes) {
  using Clock = std::chrono::steady_clock;
  std::vector<double> each;
  for (int pass = 0; pass <= passes; ++pass) {
    const Clock::time_point start = Clock::now();
    const volatile std::size_t count = bedacht::detect(text, kAll).size();
    static_cast<void>(count);
    if (pass > 0) each.push_back(std::chrono::duration<double, std::milli>(Clock::now() - start).count());
  }
  std::sort(each.begin(), each.end());
  return "{\"median\":" + std::to_string(each[each.size() / 2]) + ",\"min\":" + std::to_string(each.front()) + '}';
}

}  // namespace

int main(int count, char** arguments) {
  const bool timed = count == 3 && std::string_view(arguments[1]) == "--time";
  const int passes = timed ? std::atoi(arguments[2]) : 0;
  if ((count > 1 && !timed) || (timed && passes < 1)) return refuse("Usage: bedacht-identifiers [--time N]");
  std::u16string text;
  bool sound = true;
  while (read_text(text, sound))
    std::printf("%s\n", (timed ? times(text, passes) : answer(text)).c_str());
  return sound ? 0 : refuse("The input breaks off.");
}

#endif
