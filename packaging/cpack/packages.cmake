# Packages of what is installed: `cpack --config build/release/CPackConfig.cmake` makes the ones of this system.
set(CPACK_PACKAGE_NAME connect-designer)
set(CPACK_PACKAGE_VENDOR "The Connect Designer authors")
set(CPACK_PACKAGE_CONTACT "The Connect Designer authors <authors@connect-designer.example>")
set(CPACK_PACKAGE_HOMEPAGE_URL https://connect-designer.example)
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "designer of Modyo Connect environments")
set(CPACK_PACKAGE_DIRECTORY ${CMAKE_BINARY_DIR}/packages)
set(CPACK_RESOURCE_FILE_LICENSE ${CMAKE_SOURCE_DIR}/LICENSE)
set(CPACK_RESOURCE_FILE_README ${CMAKE_SOURCE_DIR}/README.md)
set(CPACK_STRIP_FILES ON)
set(CPACK_VERBATIM_VARIABLES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)

if(WIN32)
  include(${CMAKE_CURRENT_SOURCE_DIR}/windows/packages.cmake)
elseif(APPLE)
  include(${CMAKE_CURRENT_SOURCE_DIR}/macos/packages.cmake)
else()
  include(${CMAKE_CURRENT_SOURCE_DIR}/cpack/linux.cmake)
endif()

include(CPack)
