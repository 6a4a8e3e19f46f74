# SPDX-FileCopyrightText: The Mettle authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What is installed where on Linux, and the Debian package (cd build/release && cpack -G DEB).

include(GNUInstallDirs)

foreach(program mettle mettle-cli)
    if(TARGET ${program})
        install(TARGETS ${program} RUNTIME DESTINATION "${CMAKE_INSTALL_BINDIR}")
    endif()
endforeach()
if(UNIX AND NOT APPLE)
    set(linux "${CMAKE_SOURCE_DIR}/packaging/linux")
    install(FILES "${linux}/org.mettle.Mettle.desktop" DESTINATION "${CMAKE_INSTALL_DATADIR}/applications")
    install(FILES "${linux}/org.mettle.Mettle.metainfo.xml" DESTINATION "${CMAKE_INSTALL_DATADIR}/metainfo")
    install(FILES "${linux}/mettle.xml" DESTINATION "${CMAKE_INSTALL_DATADIR}/mime/packages")
    install(FILES "${linux}/org.mettle.Mettle.svg" DESTINATION "${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps")
    install(FILES "${linux}/copyright" DESTINATION "${CMAKE_INSTALL_DATADIR}/doc/mettle")
endif()

set(CPACK_PACKAGE_NAME mettle)
set(CPACK_PACKAGE_VENDOR "The Mettle authors")
set(CPACK_PACKAGE_CONTACT "The Mettle authors <mettle@localhost>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "observe and make visible what jobseekers are good at")
set(CPACK_PACKAGE_DESCRIPTION "For trainers and job coaches of small groups: observation with one key a mark, positions
that follow from a readable rule, pages for client, coach and employer, action plans
and Open Badges. Everything stays in one file on one's own computer.")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION education)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6sql6-sqlite") # a plugin, which dpkg-shlibdeps cannot see
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "qt6-qpa-plugins")
include(CPack)
