# A Debian package, whose dependencies are detected, and an archive.
set(CPACK_GENERATOR DEB TGZ)
set(CPACK_PACKAGE_FILE_NAME connect-designer-${PROJECT_VERSION}-linux-${CMAKE_SYSTEM_PROCESSOR})
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_RELEASE 1)
set(CPACK_DEBIAN_PACKAGE_SECTION devel)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_PACKAGE_DESCRIPTION
"Describe an environment once and size it per environment. While you draw,
Connect Designer says what is wrong, what it consumes in Modyo Resource
Units, and which tickets the support center needs.

The command line does the same in pipelines and as driver of git.")
if(TARGET connect-designer)
  # Plugins are loaded while the program runs: no tool sees them.
  set(CPACK_DEBIAN_PACKAGE_DEPENDS "qt6-qpa-plugins, hicolor-icon-theme")
  set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "qt6-wayland, fonts-noto-core, shared-mime-info")
endif()

# Debian wants the licence and the changes in its own form.
set(DOC ${CMAKE_INSTALL_DATADIR}/doc/connect-designer)
string(TIMESTAMP CHANGE_DATE "%a, %d %b %Y 00:00:00 +0000" UTC)
configure_file(${CMAKE_CURRENT_SOURCE_DIR}/linux/changelog.in changelog @ONLY)
set(CHANGES ${CMAKE_CURRENT_BINARY_DIR}/changelog.Debian.gz)
add_custom_command(OUTPUT ${CHANGES}
  COMMAND gzip -9nc ${CMAKE_CURRENT_BINARY_DIR}/changelog > ${CHANGES}
  DEPENDS ${CMAKE_CURRENT_BINARY_DIR}/changelog)
add_custom_target(changes ALL DEPENDS ${CHANGES})
install(FILES ${CHANGES} DESTINATION ${DOC})
install(FILES ${CMAKE_CURRENT_SOURCE_DIR}/linux/copyright DESTINATION ${DOC})
install(FILES ${CMAKE_CURRENT_SOURCE_DIR}/linux/lintian-overrides
        DESTINATION ${CMAKE_INSTALL_DATADIR}/lintian/overrides RENAME connect-designer)
