# Writes text files into one C++ file, so that a program needs no file beside it. Called by CMake's script mode with
# HEADER (which declares the functions), NAMESPACE, TEXTS ("function=path …") and OUT.
separate_arguments(TEXTS)
set(code "// Written by embed_texts.cmake.\n#include \"${HEADER}\"\n
namespace ${NAMESPACE} {
using namespace std::string_view_literals;\n\n")
foreach(pair IN LISTS TEXTS)
  string(REGEX MATCH "^([^=]+)=(.+)$" matched ${pair})
  set(function ${CMAKE_MATCH_1})
  file(READ ${CMAKE_MATCH_2} rest)
  # Compilers need not read a literal of more than 65,536 bytes; the text is cut behind a line.
  set(parts "")
  string(LENGTH "${rest}" length)
  while(length GREATER 50000)
    string(SUBSTRING "${rest}" 0 50000 part)
    string(FIND "${part}" "\n" cut REVERSE)
    math(EXPR cut "${cut} + 1")
    string(SUBSTRING "${rest}" 0 ${cut} part)
    string(SUBSTRING "${rest}" ${cut} -1 rest)
    string(APPEND parts "R\"TEXT~(${part})TEXT~\"sv, ")
    string(LENGTH "${rest}" length)
  endwhile()
  string(APPEND parts "R\"TEXT~(${rest})TEXT~\"sv")
  string(APPEND code "std::string ${function}() {
  std::string text;
  for (const std::string_view part : {${parts}})
    text += part;
  return text;\n}\n\n")
endforeach()
string(APPEND code "}  // namespace ${NAMESPACE}\n")
file(WRITE ${OUT} "${code}")
