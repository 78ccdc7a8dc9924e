# `cmake --install build/release --prefix DIR` gives a package that another CMake project finds:
#   find_package(bedacht) and target_link_libraries(program bedacht::core)
include(CMakePackageConfigHelpers)
include(GNUInstallDirs)

set_target_properties(bedacht_core PROPERTIES EXPORT_NAME core)
set_target_properties(bedacht_icu PROPERTIES EXPORT_NAME icu)
set_target_properties(bedacht_snowball PROPERTIES EXPORT_NAME snowball)
install(TARGETS bedacht_core bedacht_icu bedacht_snowball EXPORT bedacht)
if(TARGET bedacht)
  install(TARGETS bedacht)
endif()
# The public headers, and what they include. tests/node/install.test.mjs tells when one is lacking.
install(DIRECTORY core/model DESTINATION include/bedacht FILES_MATCHING PATTERN *.h)
foreach(header engine/engine engine/wire rules/rule_pack rules/rule rules/network rules/linear_model
    rules/phrase text/count)
  get_filename_component(folder ${header} DIRECTORY)
  install(FILES core/${header}.h DESTINATION include/bedacht/${folder})
endforeach()
install(FILES LICENSE DESTINATION ${CMAKE_INSTALL_DOCDIR})
install(FILES .tools/icu/LICENSE DESTINATION ${CMAKE_INSTALL_DOCDIR} RENAME LICENSE.icu)
install(FILES .tools/snowball/COPYING DESTINATION ${CMAKE_INSTALL_DOCDIR} RENAME LICENSE.snowball)
install(EXPORT bedacht NAMESPACE bedacht:: FILE bedachtConfig.cmake
  DESTINATION ${CMAKE_INSTALL_LIBDIR}/cmake/bedacht)
write_basic_package_version_file(bedachtConfigVersion.cmake COMPATIBILITY SameMinorVersion)
install(FILES ${CMAKE_CURRENT_BINARY_DIR}/bedachtConfigVersion.cmake
  DESTINATION ${CMAKE_INSTALL_LIBDIR}/cmake/bedacht)
