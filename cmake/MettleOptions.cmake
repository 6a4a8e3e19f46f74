# SPDX-FileCopyrightText: The Mettle authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Language, warnings and sanitizers, on one INTERFACE target that every target links.

option(METTLE_WERROR "Warnings are errors" OFF)
option(METTLE_SANITIZE "Address and undefined-behaviour sanitizers" OFF)
option(METTLE_FUZZ "Build the libFuzzer harnesses (clang only)" OFF)
option(METTLE_TESTS "Build the tests" ON)

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_AUTOMOC ON)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/bin")

if(NOT CMAKE_BUILD_TYPE)
    set(CMAKE_BUILD_TYPE Release)
endif()
if(NOT MSVC)
    set(CMAKE_CXX_FLAGS_RELEASE "-O2 -DNDEBUG") # -O3 builds half as slow again and gains nothing here
    set(METTLE_TEST_OPTIONS $<$<CONFIG:Release>:-O0>) # what the tests call is optimised, what they say need not be
    set(METTLE_CLI_OPTIONS $<$<CONFIG:Release>:-O1>) # nor need the reading of options, which is one large header
endif()
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    add_compile_options(--param=ggc-min-expand=300 --param=ggc-min-heapsize=524288) # a tenth of the time was its own tidying up
endif()

find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM)
    set(CMAKE_CXX_COMPILER_LAUNCHER
        ${CMAKE_COMMAND} -E env "CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime"
        "CCACHE_BASEDIR=${CMAKE_SOURCE_DIR}" "CCACHE_NOHASHDIR=1" ${CCACHE_PROGRAM})
endif()

find_program(MOLD_PROGRAM mold)
if(MOLD_PROGRAM AND CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    add_link_options(-fuse-ld=mold)
endif()

add_library(mettle_flags INTERFACE)
target_include_directories(mettle_flags INTERFACE "${CMAKE_SOURCE_DIR}/core" "${CMAKE_SOURCE_DIR}")
target_compile_definitions(mettle_flags INTERFACE
    QT_NO_CAST_FROM_ASCII
    QT_NO_CAST_TO_ASCII
    QT_NO_CAST_FROM_BYTEARRAY
    QT_NO_URL_CAST_FROM_STRING
    QT_NO_CONTEXTLESS_CONNECT
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
    QT_NO_FOREACH
    QT_STRICT_ITERATORS
    QT_USE_QSTRINGBUILDER
    QT_DISABLE_DEPRECATED_BEFORE=0x060400
    METTLE_VERSION="${PROJECT_VERSION}")
if(MSVC)
    target_compile_options(mettle_flags INTERFACE /utf-8 /W4 /permissive- $<$<BOOL:${METTLE_WERROR}>:/WX>)
else()
    target_compile_options(mettle_flags INTERFACE
        -Wall -Wextra -Wpedantic -Wnon-virtual-dtor -Woverloaded-virtual -Wimplicit-fallthrough
        -Wno-missing-field-initializers
        $<$<BOOL:${METTLE_WERROR}>:-Werror>)
endif()
if(METTLE_SANITIZE)
    target_compile_options(mettle_flags INTERFACE
        -fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer)
    target_link_options(mettle_flags INTERFACE -fsanitize=address,undefined)
endif()
if(METTLE_FUZZ)
    target_compile_options(mettle_flags INTERFACE -fsanitize=fuzzer-no-link,address,undefined -fno-sanitize-recover=all)
    target_link_options(mettle_flags INTERFACE -fsanitize=address,undefined)
endif()
