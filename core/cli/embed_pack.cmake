# Writes the default rule pack into one C++ file, so that the command line needs no file beside it.
# Called by CMake's script mode with ROOT (the folder rules/), FILES (names below it) and OUT.
separate_arguments(FILES)
list(SORT FILES)
list(LENGTH FILES count)

set(code "// Written by embed_pack.cmake from the folder rules/.\n#include \"cli/default_pack.h\"\n
namespace bedacht::cli {
namespace {
using namespace std::string_view_literals;

constexpr EmbeddedFile files[] = {\n")
foreach(name IN LISTS FILES)
  file(READ ${ROOT}/${name} bytes)
  # A raw literal keeps every byte; the delimiter occurs in no JSON file. The suffix knows the length, which a compiler
  # would otherwise count byte by byte, up to a limit.
  string(APPEND code "    {\"${name}\", R\"PACK~(${bytes})PACK~\"sv},\n")
endforeach()
if(NOT FILES)
  string(APPEND code "    {},\n")
endif()
string(APPEND code "};
}  // namespace

std::span<const EmbeddedFile> default_pack() noexcept { return std::span(files).first(${count}); }

}  // namespace bedacht::cli\n")
file(WRITE ${OUT} "${code}")
