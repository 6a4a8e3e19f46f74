# SPDX-FileCopyrightText: The Mettle authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# One folder is one static library: every source in it belongs to it. See docs/decisions/0002-folders-are-libraries.md.

# mettle_module(name LINK libs...): the library of the current folder (sources of direct sub-folders included).
function(mettle_module name)
    cmake_parse_arguments(arg "" "" "LINK;PCH" ${ARGN})
    file(GLOB_RECURSE sources CONFIGURE_DEPENDS "*.cpp" "*.h")
    add_library(${name} STATIC ${sources})
    target_link_libraries(${name} PUBLIC mettle_flags ${arg_LINK})
    if(arg_PCH)
        target_precompile_headers(${name} PRIVATE ${arg_PCH})
    endif()
endfunction()

# mettle_tests(name LINK libs...): one Catch2 program from the current folder; every case is a ctest test.
# GUI: the program makes a QApplication (offscreen) before the first test.
function(mettle_tests name)
    cmake_parse_arguments(arg "GUI" "" "LINK;PROPERTIES" ${ARGN})
    file(GLOB_RECURSE sources CONFIGURE_DEPENDS "*.cpp" "*.h")
    add_executable(${name} ${sources})
    if(arg_GUI)
        target_link_libraries(${name} PRIVATE mettle_test_main_gui)
    else()
        target_link_libraries(${name} PRIVATE mettle_test_main)
    endif()
    target_link_libraries(${name} PRIVATE mettle_flags mettle_test_support ${arg_LINK})
    catch_discover_tests(${name}
        TEST_PREFIX "${name}: "
        PROPERTIES
            SKIP_REGULAR_EXPRESSION "SKIPPED:"
            TIMEOUT 300
            ENVIRONMENT "QT_QPA_PLATFORM=offscreen;METTLE_SOURCE=${CMAKE_SOURCE_DIR};LC_ALL=C.UTF-8"
            ${arg_PROPERTIES})
endfunction()
