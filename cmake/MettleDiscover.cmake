# SPDX-FileCopyrightText: The Mettle authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Run after a test program is linked: writes a ctest test for each of its cases. Catch2's own catch_discover_tests takes
# a name with a semicolon apart, and names here are sentences. Cases tagged [.] are left out.
#   cmake -D PROGRAM=file -D NAME=test_x -D OUTPUT=file -D "LIST=arguments" -D 'PROPERTIES="a" "b"' -P MettleDiscover.cmake

execute_process(COMMAND "${PROGRAM}" ~[.] ${LIST} OUTPUT_VARIABLE names ERROR_VARIABLE said RESULT_VARIABLE status)
if(NOT status MATCHES "^[0-9]+$") # version 2 answers with the number of cases
    file(REMOVE "${OUTPUT}")
    message(FATAL_ERROR "${NAME} cannot list its tests: ${status}\n${said}")
endif()

# Semicolons and brackets mean something to CMake's lists: they travel under other names.
foreach(pair ";=@semicolon@" "[=@open@" "]=@close@")
    string(SUBSTRING "${pair}" 0 1 character)
    string(SUBSTRING "${pair}" 2 -1 other)
    string(REPLACE "${character}" "${other}" names "${names}")
endforeach()
string(REPLACE "\n" ";" names "${names}")
set(script "")
foreach(name ${names})
    set(asked "${name}") # as Catch2 reads it from the command line
    string(REPLACE "\\" "\\\\" asked "${asked}")
    string(REPLACE "," "\\," asked "${asked}")
    string(REPLACE "@open@" "\\@open@" asked "${asked}")
    string(REPLACE "@close@" "\\@close@" asked "${asked}")
    string(APPEND script "add_test([==[${NAME}: ${name}]==] [==[${PROGRAM}]==] [==[${asked}]==])\n"
                         "set_tests_properties([==[${NAME}: ${name}]==] PROPERTIES ${PROPERTIES})\n")
endforeach()
string(REPLACE "@semicolon@" ";" script "${script}")
string(REPLACE "@open@" "[" script "${script}")
string(REPLACE "@close@" "]" script "${script}")
file(WRITE "${OUTPUT}" "${script}")
