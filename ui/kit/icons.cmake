# SPDX-FileCopyrightText: The Mettle authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The icons named in resources/icons.txt, taken from breeze-icon-theme at build time and compiled into `target`
# as :/icons/<size>/<name>.svg. Links of the theme are resolved, so that each file stands on its own.

set(METTLE_BREEZE_DIR "" CACHE PATH "Folder of the breeze icon theme (the one with actions/22); found when empty")

function(mettle_icons target list)
    find_path(METTLE_BREEZE_FOUND actions/22/go-home.svg
        HINTS ${METTLE_BREEZE_DIR}
        PATHS /usr/share/icons /usr/local/share/icons /opt/homebrew/share/icons $ENV{MINGW_PREFIX}/share/icons
        PATH_SUFFIXES breeze
        NO_CACHE)
    if(NOT METTLE_BREEZE_FOUND)
        message(FATAL_ERROR "The breeze icons are not found. Install breeze-icon-theme (Debian), breeze-icons "
                            "(Homebrew, MSYS2), or set METTLE_BREEZE_DIR to the folder that holds actions/22.")
    endif()
    set(METTLE_BREEZE_USED "${METTLE_BREEZE_FOUND}" CACHE INTERNAL "The breeze icon theme that was found")
    set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${list}")
    file(STRINGS "${list}" names REGEX "^[a-z]")
    set(folder "${CMAKE_CURRENT_BINARY_DIR}/icons")
    foreach(name ${names})
        get_filename_component(kind "${name}" DIRECTORY)
        get_filename_component(base "${name}" NAME)
        file(GLOB found "${METTLE_BREEZE_FOUND}/${kind}/[1-6][0-9]/${base}.svg")
        if(NOT found)
            message(FATAL_ERROR "resources/icons.txt: breeze has no icon ${name} in ${METTLE_BREEZE_FOUND}")
        endif()
        foreach(file ${found})
            get_filename_component(size_folder "${file}" DIRECTORY)
            get_filename_component(size "${size_folder}" NAME)
            get_filename_component(real "${file}" REALPATH)
            configure_file("${real}" "${folder}/${size}/${base}.svg" COPYONLY)
            list(APPEND files "${folder}/${size}/${base}.svg")
        endforeach()
    endforeach()
    qt_add_resources(${target} "mettle_icons" PREFIX "/icons" BASE "${folder}" FILES ${files})
endfunction()
