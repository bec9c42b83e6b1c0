# Not built here: there is no Qt for Windows on the machines that build this project. Written after the documentation of
# CPack and of `windeployqt`; try it on Windows before you rely on it.
set(CPACK_GENERATOR WIX ZIP)
set(CPACK_PACKAGE_INSTALL_DIRECTORY "Connect Designer")
set(CPACK_PACKAGE_EXECUTABLES connect-designer "Connect Designer")
# Never change: Windows knows by this that a package is the next version of another.
set(CPACK_WIX_UPGRADE_GUID 6E8E0C0B-7B0F-4E4B-9A56-1D3C5E2B9F10)
set(CPACK_WIX_PROPERTY_ARPURLINFOABOUT https://connect-designer.example)
set(CPACK_WIX_PATCH_FILE ${CMAKE_CURRENT_SOURCE_DIR}/windows/file_type.xml)

# Qt's libraries and plugins beside the program.
if(TARGET connect-designer)
  set_target_properties(connect-designer PROPERTIES WIN32_EXECUTABLE ON)
  get_target_property(QMAKE Qt6::qmake IMPORTED_LOCATION)
  get_filename_component(QT_PROGRAMS ${QMAKE} DIRECTORY)
  install(CODE "execute_process(COMMAND \"${QT_PROGRAMS}/windeployqt.exe\" --release --no-translations
                                \"\${CMAKE_INSTALL_PREFIX}/bin/connect-designer.exe\" COMMAND_ERROR_IS_FATAL ANY)")
endif()
