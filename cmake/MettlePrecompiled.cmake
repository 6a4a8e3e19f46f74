# SPDX-FileCopyrightText: The Mettle authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Precompiled Qt headers, made once for each kind of target and shared by all of that kind. Off: every source still
# includes what it uses, and the tree builds without them (-DMETTLE_PCH=OFF).

option(METTLE_PCH "Precompiled Qt headers, shared between the modules" ON)

set(core_headers <QByteArray> <QDateTime> <QFile> <QFuture> <QHash> <QJsonArray> <QJsonDocument> <QJsonObject> <QList> <QMap>
                 <QObject> <QPromise> <QString> <QStringList> <QThread> <QUuid> <algorithm> <array> <compare>
                 <functional> <map> <memory> <optional> <string> <utility> <variant> <vector>)
set(widgets_headers ${core_headers} <QAbstractItemModel> <QAction> <QApplication> <QBoxLayout> <QComboBox> <QEvent>
                    <QIcon> <QLabel> <QLineEdit> <QObject> <QPainter> <QPainterPath> <QPushButton> <QStyle>
                    <QStyledItemDelegate> <QTableView> <QToolButton> <QWidget>)
set(cli_headers ${core_headers} <CLI/CLI.hpp>)
set(test_headers "${CMAKE_SOURCE_DIR}/tests/support/catch.h" ${core_headers})
set(test_widgets_headers "${CMAKE_SOURCE_DIR}/tests/support/catch.h" ${widgets_headers})

# mettle_precompiled(target kind): the shared headers of a kind (core, widgets, cli, test, test_widgets).
function(mettle_precompiled target kind)
    if(NOT METTLE_PCH)
        return()
    endif()
    set(host mettle_headers_${kind})
    if(NOT TARGET ${host})
        set(source "${CMAKE_BINARY_DIR}/${host}.cpp")
        file(CONFIGURE OUTPUT "${source}" CONTENT "// Its headers are all there is to it.\n")
        add_library(${host} OBJECT "${source}")
        set_target_properties(${host} PROPERTIES AUTOMOC OFF)
        target_link_libraries(${host} PRIVATE mettle_flags Qt6::Core)
        if(kind MATCHES "widgets$")
            target_link_libraries(${host} PRIVATE Qt6::Widgets)
        endif()
        if(kind STREQUAL "cli")
            target_link_libraries(${host} PRIVATE CLI11::CLI11)
            target_compile_options(${host} PRIVATE ${METTLE_CLI_OPTIONS})
        endif()
        if(kind MATCHES "^test")
            target_include_directories(${host} PRIVATE "${CMAKE_SOURCE_DIR}/tests")
            target_link_libraries(${host} PRIVATE Catch2::Catch2)
            target_compile_options(${host} PRIVATE ${METTLE_TEST_OPTIONS})
        endif()
        target_precompile_headers(${host} PRIVATE ${${kind}_headers})
    endif()
    target_precompile_headers(${target} REUSE_FROM ${host})
endfunction()

if(METTLE_PCH AND CCACHE_PROGRAM AND CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    add_compile_options($<$<COMPILE_LANGUAGE:CXX>:-fpch-preprocess>) # without it ccache cannot see into such a source
endif()
