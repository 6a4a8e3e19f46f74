# SPDX-FileCopyrightText: The Mettle authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# One folder is one library: every source in it belongs to it. See docs/decisions/0002-folders-are-libraries.md.

# mettle_automoc(target sources...): run moc again when the list of sources changes. CMake's own rule knows the files of
# the last run only, so a header that was added since would have no meta-object until something else changes.
function(mettle_automoc target)
    set(list "${CMAKE_CURRENT_BINARY_DIR}/${target}-sources.txt")
    set(stamp "${CMAKE_CURRENT_BINARY_DIR}/${target}_autogen/timestamp")
    list(JOIN ARGN "\n" names)
    file(CONFIGURE OUTPUT "${list}" CONTENT "${names}\n" @ONLY) # leaves the file alone when it says the same already
    if("${list}" IS_NEWER_THAN "${stamp}")
        file(REMOVE "${stamp}")
    endif()
endfunction()

# mettle_module(name LINK libs... [PCH none|headers...]): the static library of the current folder, sub-folders included.
# Its precompiled headers are shared (MettlePrecompiled.cmake): those of the widgets for what links them, else the core's.
function(mettle_module name)
    cmake_parse_arguments(arg "" "" "LINK;PCH" ${ARGN})
    file(GLOB_RECURSE sources CONFIGURE_DEPENDS "*.cpp" "*.h")
    add_library(${name} STATIC ${sources})
    mettle_automoc(${name} ${sources})
    target_link_libraries(${name} PUBLIC mettle_flags ${arg_LINK})
    if(arg_PCH)
        if(NOT arg_PCH STREQUAL "none")
            target_precompile_headers(${name} PRIVATE ${arg_PCH})
        endif()
    elseif("${arg_LINK}" MATCHES "Qt6::Widgets|mettle_(kit|pages|shell)")
        mettle_precompiled(${name} widgets)
    else()
        mettle_precompiled(${name} core)
    endif()
endfunction()

# mettle_tests(name LINK libs... [GUI] [PROPERTIES ...]): one Catch2 program from the current folder; every case is a
# ctest test. GUI: the program makes a QApplication (offscreen) before the first test. The surroundings that every test
# may count on are set in tests/support/main.cpp, so a program started by hand runs as under ctest.
function(mettle_tests name)
    cmake_parse_arguments(arg "GUI" "" "LINK;PROPERTIES" ${ARGN})
    file(GLOB_RECURSE sources CONFIGURE_DEPENDS "*.cpp" "*.h")
    add_executable(${name} ${sources})
    mettle_automoc(${name} ${sources})
    if(arg_GUI)
        target_link_libraries(${name} PRIVATE mettle_test_main_gui)
        mettle_precompiled(${name} test_widgets)
    else()
        target_link_libraries(${name} PRIVATE mettle_test_main)
        mettle_precompiled(${name} test)
    endif()
    target_link_libraries(${name} PRIVATE mettle_flags mettle_test_support ${arg_LINK})
    target_compile_options(${name} PRIVATE ${METTLE_TEST_OPTIONS})
    # Its cases are asked for when it is linked; until then one test stands for them, and fails.
    set(list --list-test-names-only)
    if(Catch2_VERSION VERSION_GREATER_EQUAL 3)
        set(list --list-tests --verbosity quiet)
    endif()
    set(properties SKIP_REGULAR_EXPRESSION "SKIPPED:" WORKING_DIRECTORY "${CMAKE_CURRENT_BINARY_DIR}" ${arg_PROPERTIES})
    list(JOIN properties "\" \"" properties)
    set(cases "${CMAKE_CURRENT_BINARY_DIR}/${name}-cases.cmake")
    add_custom_command(TARGET ${name} POST_BUILD
        COMMAND ${CMAKE_COMMAND} -D "PROGRAM=$<TARGET_FILE:${name}>" -D NAME=${name} -D "OUTPUT=${cases}"
                -D "LIST=${list}" -D "PROPERTIES=\"${properties}\"" -P "${CMAKE_SOURCE_DIR}/cmake/MettleDiscover.cmake"
        BYPRODUCTS "${cases}"
        VERBATIM)
    set(include "${CMAKE_CURRENT_BINARY_DIR}/${name}-include.cmake")
    file(CONFIGURE OUTPUT "${include}" @ONLY CONTENT
"if(EXISTS \"${cases}\")
    include(\"${cases}\")
else()
    add_test(\"${name}: is built\" ${name}-is-not-built)
endif()
")
    set_property(DIRECTORY APPEND PROPERTY TEST_INCLUDE_FILES "${include}")
endfunction()

# mettle_fuzzer(name LINK libs...): name.cpp of the current folder holds LLVMFuzzerTestOneInput. With the preset fuzz it
# is a libFuzzer program (target `fuzzers` builds them all); otherwise a test replays its seeds, tests/data/fuzz/name/*.
function(mettle_fuzzer name)
    cmake_parse_arguments(arg "" "" "LINK" ${ARGN})
    add_executable(fuzz_${name} ${name}.cpp)
    target_link_libraries(fuzz_${name} PRIVATE mettle_flags ${arg_LINK})
    if(METTLE_FUZZ)
        target_link_options(fuzz_${name} PRIVATE -fsanitize=fuzzer)
        add_dependencies(fuzzers fuzz_${name})
    else()
        target_sources(fuzz_${name} PRIVATE "${CMAKE_SOURCE_DIR}/tests/support/replay.cpp")
        add_test(NAME "fuzz_${name}: seeds are answered without a fault"
                 COMMAND fuzz_${name} "${CMAKE_SOURCE_DIR}/tests/data/fuzz/${name}")
    endif()
endfunction()

# mettle_resources(name PREFIX /prefix BASE folder FILES files...): files compiled in, at :/prefix/<path below BASE>.
# The objects travel with whoever links `name`, through static libraries too: no Q_INIT_RESOURCE anywhere.
function(mettle_resources name)
    cmake_parse_arguments(arg "" "PREFIX;BASE" "FILES" ${ARGN})
    set(entries "")
    foreach(file ${arg_FILES})
        cmake_path(ABSOLUTE_PATH file BASE_DIRECTORY "${arg_BASE}" NORMALIZE OUTPUT_VARIABLE path)
        cmake_path(RELATIVE_PATH path BASE_DIRECTORY "${arg_BASE}" OUTPUT_VARIABLE alias)
        string(APPEND entries "    <file alias=\"${alias}\">${path}</file>\n")
    endforeach()
    set(list "${CMAKE_CURRENT_BINARY_DIR}/${name}.qrc")
    file(CONFIGURE OUTPUT "${list}"
         CONTENT "<RCC>\n  <qresource prefix=\"${arg_PREFIX}\">\n${entries}  </qresource>\n</RCC>\n" @ONLY)
    set(source "${CMAKE_CURRENT_BINARY_DIR}/qrc_${name}.cpp")
    add_custom_command(OUTPUT "${source}"
        COMMAND Qt6::rcc --name ${name} --output "${source}" "${list}"
        DEPENDS "${list}" ${arg_FILES}
        COMMENT "Compiling the resources of ${name}"
        VERBATIM)
    add_library(${name}_objects OBJECT "${source}")
    set_target_properties(${name}_objects PROPERTIES AUTOMOC OFF)
    target_link_libraries(${name}_objects PRIVATE Qt6::Core)
    add_library(${name} INTERFACE)
    target_link_libraries(${name} INTERFACE $<TARGET_OBJECTS:${name}_objects>)
endfunction()
