# What a check does not run is compiled for size: reading rules, building tables, proving them sound.
file(GLOB cold CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/core/rules/*.cpp ${PROJECT_SOURCE_DIR}/core/privacy/*.cpp)
list(FILTER cold EXCLUDE REGEX "parse_json")
foreach(name match/soundness match/vocabulary match/automaton match/phrase_table engine/compile engine/compiled
    engine/soundness engine/wire engine/wire_write engine/wire_sarif engine/engine engine/trace_rule text/count
    text/display_width)
  list(APPEND cold ${PROJECT_SOURCE_DIR}/core/${name}.cpp)
endforeach()
set_property(SOURCE ${cold} APPEND PROPERTY COMPILE_OPTIONS -Oz)
