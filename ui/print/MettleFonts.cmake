# SPDX-FileCopyrightText: The Mettle authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Inter and Noto Sans, taken at build time from where the system keeps its fonts (Debian: fonts-inter, fonts-noto-core)
# and compiled in, so that a page is the same on every machine.

set(METTLE_FONT_DIR "" CACHE PATH "Folder that holds Inter and Noto Sans as static .otf or .ttf files, looked into first")

set(mettle_font_folders
    "${METTLE_FONT_DIR}"
    /usr/share/fonts/opentype/inter /usr/share/fonts/truetype/inter /usr/share/fonts/inter /usr/share/fonts/rsms-inter-fonts
    /usr/share/fonts/truetype/noto /usr/share/fonts/opentype/noto /usr/share/fonts/noto /usr/share/fonts/google-noto
    /usr/local/share/fonts /opt/homebrew/share/fonts "$ENV{HOME}/Library/Fonts" /Library/Fonts
    "$ENV{HOME}/.local/share/fonts" "$ENV{LOCALAPPDATA}/Microsoft/Windows/Fonts" "$ENV{WINDIR}/Fonts")

# mettle_embed_fonts(target): finds each face, or stops and says what to install.
function(mettle_embed_fonts target)
    foreach(face Inter-Regular Inter-Medium Inter-SemiBold Inter-Bold NotoSans-Regular NotoSans-Bold)
        find_file(METTLE_FONT_${face} NAMES ${face}.otf ${face}.ttf PATHS ${mettle_font_folders} NO_DEFAULT_PATH)
        mark_as_advanced(METTLE_FONT_${face})
        if(NOT METTLE_FONT_${face})
            message(FATAL_ERROR "The font ${face} (.otf or .ttf) was not found. Install Inter and Noto Sans "
                "(Debian: fonts-inter fonts-noto-core; Homebrew: font-inter font-noto-sans), or set METTLE_FONT_DIR "
                "to the folder that holds them.")
        endif()
        # One name, whatever the package calls its file.
        set_source_files_properties("${METTLE_FONT_${face}}" PROPERTIES QT_RESOURCE_ALIAS "${face}")
        list(APPEND files "${METTLE_FONT_${face}}")
    endforeach()
    qt_add_resources(${target} "mettle_fonts" PREFIX "/fonts" BASE "/" FILES ${files})
endfunction()
