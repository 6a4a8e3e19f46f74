// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jsonld/expand.h"

#include <QStringList>

namespace mettle::test {

/// One test of a W3C manifest.
struct SuiteCase
{
    QString id; ///< "t0001"
    QString input;
    QString expected;  ///< a file; empty when an error is expected, or only that it can be read
    QString errorCode; ///< empty when none is expected
    QString base;      ///< the document's address
    jsonld::Json option;
    bool positive = true;
};

/// What came of a suite, for the table that a run prints.
struct SuiteTally
{
    const char *name;
    int passed = 0;
    QStringList failed;
    QStringList leftOut;

    void print() const;
};

/// The tests of json-ld-api's manifest ("expand", "toRdf").
[[nodiscard]] std::vector<SuiteCase> jsonLdSuite(const QString &name);

/// The files that its documents refer to, by address.
[[nodiscard]] QHash<QString, jsonld::Json> jsonLdDocuments(const QString &name);

[[nodiscard]] QString vectorPath(const QString &file);
[[nodiscard]] jsonld::Json vectorJson(const QString &file);

/// Whether two expanded values mean the same: the order of members never counts, that of arrays only in lists.
[[nodiscard]] bool sameMeaning(const jsonld::Json &a, const jsonld::Json &b, bool ordered = false);

} // namespace mettle::test
