# Where an installed Burstlab lies, and its Debian package: `cpack -G DEB` in a Release build folder.
include(GNUInstallDirs)
install(TARGETS burstlab burstlab-cli RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
install(FILES packaging/burstlab.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES packaging/burstlab.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/mime/packages)
install(FILES packaging/burstlab.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
install(FILES resources/icons/app.svg DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps
        RENAME burstlab.svg)
install(FILES packaging/burst-file.svg DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/mimetypes
        RENAME application-vnd.burstlab.project+json.svg)
install(DIRECTORY examples/ DESTINATION ${CMAKE_INSTALL_DATADIR}/burstlab/examples
        FILES_MATCHING PATTERN "*.burst" PATTERN "README.md")
install(FILES README.md LICENSE DESTINATION ${CMAKE_INSTALL_DOCDIR})

set(CPACK_PACKAGE_CONTACT "Burstlab")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY ${PROJECT_DESCRIPTION})
set(CPACK_RESOURCE_FILE_LICENSE ${PROJECT_SOURCE_DIR}/LICENSE)
set(CPACK_STRIP_FILES ON)
set(CPACK_DEBIAN_PACKAGE_SECTION science)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
include(CPack)
