# SPDX-FileCopyrightText: The Mettle authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Precompiled Qt headers, made once for each kind of target and shared by all of that kind. Off: every source still
# includes what it uses, and the tree builds without them (-DMETTLE_PCH=OFF, as the preset fuzz does).

option(METTLE_PCH "Precompiled Qt headers, shared between the modules" ON)

set(core_headers <QByteArray> <QDateTime> <QFile> <QHash> <QJsonArray> <QJsonDocument> <QJsonObject> <QList> <QString>
                 <QStringList> <QUuid> <algorithm> <array> <compare> <functional> <map> <memory> <optional> <string>
                 <utility> <variant> <vector>)
set(widgets_headers ${core_headers} <QAbstractItemModel> <QAction> <QApplication> <QBoxLayout> <QComboBox> <QEvent>
                    <QIcon> <QLabel> <QLineEdit> <QObject> <QPainter> <QPainterPath> <QPushButton> <QStyle>
                    <QStyledItemDelegate> <QTableView> <QToolButton> <QWidget>)
set(test_headers "${CMAKE_SOURCE_DIR}/tests/support/catch.h" ${core_headers})
set(test_widgets_headers "${CMAKE_SOURCE_DIR}/tests/support/catch.h" ${widgets_headers})

# mettle_precompiled(target kind): the shared headers of a kind (core, widgets, test, test_widgets). Tests are programs,
# whose position-independent code is another flag than a library's, so theirs are made in a program.
function(mettle_precompiled target kind)
    if(NOT METTLE_PCH)
        return()
    endif()
    set(host mettle_headers_${kind})
    if(NOT TARGET ${host})
        set(source "${CMAKE_BINARY_DIR}/${host}.cpp")
        file(CONFIGURE OUTPUT "${source}" CONTENT "int main()\n{\n    return 0;\n}\n")
        if(kind MATCHES "^test")
            add_executable(${host} "${source}")
            target_link_libraries(${host} PRIVATE Catch2::Catch2)
        else()
            add_library(${host} OBJECT "${source}")
        endif()
        set_target_properties(${host} PROPERTIES AUTOMOC OFF RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/headers")
        target_link_libraries(${host} PRIVATE mettle_flags Qt6::Core)
        if(kind MATCHES "widgets$")
            target_link_libraries(${host} PRIVATE Qt6::Widgets)
        endif()
        target_precompile_headers(${host} PRIVATE ${${kind}_headers})
    endif()
    target_precompile_headers(${target} REUSE_FROM ${host})
endfunction()

if(METTLE_PCH AND CCACHE_PROGRAM AND CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    add_compile_options($<$<COMPILE_LANGUAGE:CXX>:-fpch-preprocess>) # without it ccache cannot see into such a source
endif()
