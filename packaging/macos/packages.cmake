# Not built here: there is no macOS among the machines that build this project. Written after the documentation of CPack
# and of `macdeployqt`; try it on a Mac before you rely on it. Signing and notarising are up to who publishes.
set(CPACK_GENERATOR DragNDrop)
set(CPACK_DMG_VOLUME_NAME "Connect Designer")

# Qt's frameworks and plugins inside the bundle; Info.plist tells the Finder which files are ours.
if(TARGET connect-designer)
  set_target_properties(connect-designer PROPERTIES
    MACOSX_BUNDLE ON
    MACOSX_BUNDLE_INFO_PLIST ${CMAKE_CURRENT_SOURCE_DIR}/macos/Info.plist.in
    MACOSX_BUNDLE_BUNDLE_VERSION ${PROJECT_VERSION}
    MACOSX_BUNDLE_SHORT_VERSION_STRING ${PROJECT_VERSION})
  install(TARGETS connect-designer BUNDLE DESTINATION .)
  get_target_property(QMAKE Qt6::qmake IMPORTED_LOCATION)
  get_filename_component(QT_PROGRAMS ${QMAKE} DIRECTORY)
  install(CODE "execute_process(COMMAND \"${QT_PROGRAMS}/macdeployqt\"
                                \"\${CMAKE_INSTALL_PREFIX}/connect-designer.app\" COMMAND_ERROR_IS_FATAL ANY)")
endif()
