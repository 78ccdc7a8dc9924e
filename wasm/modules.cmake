# The two WebAssembly modules. Included by the main CMakeLists.txt for the preset "wasm".
set(common -O3 -fno-exceptions -sMODULARIZE -sEXPORT_ES6 -sWASM_BIGINT -sALLOW_MEMORY_GROWTH
  -sDYNAMIC_EXECUTION=0 -sSUPPORT_LONGJMP=0)

# For pages, workers and Node: no file system, and no exports but the functions of binding.cpp that
# EMSCRIPTEN_KEEPALIVE marks.
if(EXISTS ${PROJECT_SOURCE_DIR}/wasm/binding.cpp)
  add_executable(bedacht_wasm wasm/binding.cpp)
  target_link_libraries(bedacht_wasm PRIVATE bedacht_core bedacht_no_exceptions)
  target_link_options(bedacht_wasm PRIVATE ${common} --no-entry -sFILESYSTEM=0
    -sENVIRONMENT=web,worker,node -sINITIAL_MEMORY=2MB -sSTACK_SIZE=256kb
    -sINCOMING_MODULE_JS_API=wasmBinary -sEXPORTED_RUNTIME_METHODS=HEAPU8,HEAPU16)
  set_target_properties(bedacht_wasm PROPERTIES OUTPUT_NAME bedacht SUFFIX .mjs)
  # engine.ts knows what it exports; TypeScript only has to know that it is there.
  file(CONFIGURE OUTPUT bedacht.d.mts CONTENT
    "export default function create(options: { wasmBinary: ArrayBuffer | Uint8Array }): Promise<unknown>;\n")
endif()

# The command line of core/cli for Node, which wasm/bin.mjs starts; it sees the real files.
if(TARGET bedacht)
  target_link_options(bedacht PRIVATE ${common} -sNODERAWFS -sENVIRONMENT=node -sEXIT_RUNTIME
    -sINITIAL_MEMORY=8MB -sSTACK_SIZE=1MB -sINCOMING_MODULE_JS_API=arguments,thisProgram,preRun
    -sEXPORTED_RUNTIME_METHODS=ENV)
  set_target_properties(bedacht PROPERTIES OUTPUT_NAME bedacht-cli SUFFIX .mjs)
endif()
