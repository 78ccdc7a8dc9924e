# The WebAssembly modules. Included by the main CMakeLists.txt for the preset "wasm".
set(common -O3 -fno-exceptions -sMODULARIZE -sEXPORT_ES6 -sWASM_BIGINT -sALLOW_MEMORY_GROWTH
  -sDYNAMIC_EXECUTION=0 -sSUPPORT_LONGJMP=0)

# For pages, workers and Node: no file system, and no exports but the functions that
# EMSCRIPTEN_KEEPALIVE marks. What the TypeScript beside it knows, it only has to know of.
function(add_module target name source library)
  add_executable(${target} ${source})
  target_link_libraries(${target} PRIVATE ${library} bedacht_no_exceptions)
  target_link_options(${target} PRIVATE ${common} --no-entry -sFILESYSTEM=0
    -sENVIRONMENT=web,worker,node -sINITIAL_MEMORY=2MB -sSTACK_SIZE=256kb
    -sINCOMING_MODULE_JS_API=wasmBinary -sEXPORTED_RUNTIME_METHODS=HEAPU8,HEAPU16)
  set_target_properties(${target} PROPERTIES OUTPUT_NAME ${name} SUFFIX .mjs)
  file(CONFIGURE OUTPUT ${name}.d.mts CONTENT
    "export default function create(options: { wasmBinary: ArrayBuffer | Uint8Array }): Promise<unknown>;\n")
endfunction()

# What the extension loads through engine.ts, and the rule desk of desk.ts.
add_module(bedacht_wasm bedacht wasm/binding.cpp bedacht_core)
add_module(bedacht_desk_wasm bedacht-desk wasm/desk_binding.cpp bedacht_desk)

# The detectors alone, for `npm run quality:identifiers`; shipped nowhere.
add_module(bedacht_identifiers bedacht-identifiers tests/quality/identifiers.cpp bedacht_core)

# The command line of core/cli for Node, which wasm/bin.mjs starts; it sees the real files.
if(TARGET bedacht)
  target_link_options(bedacht PRIVATE ${common} -sNODERAWFS -sENVIRONMENT=node -sEXIT_RUNTIME
    -sINITIAL_MEMORY=8MB -sSTACK_SIZE=1MB -sINCOMING_MODULE_JS_API=arguments,thisProgram,preRun
    -sEXPORTED_RUNTIME_METHODS=ENV)
  set_target_properties(bedacht PROPERTIES OUTPUT_NAME bedacht-cli SUFFIX .mjs)
endif()
