// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/document.h"
#include "base/errors.h"
#include "support/shared.h"

#include <QFile>

using namespace mettle;

TEST_CASE("whoever links mettle_translations speaks every language")
{
    for (const QString &language : spokenLanguages())
        CHECK(QFile::exists(QStringLiteral(":/i18n/mettle_%1.qm").arg(language)));
    const Error stopped(errors::Cancelled);
    CHECK(sentence(stopped, QStringLiteral("en")) == QStringLiteral("Stopped. Nothing was changed."));
    CHECK(sentence(stopped, QStringLiteral("nl-BE")) == QStringLiteral("Gestopt. Er is niets veranderd."));
    CHECK(sentence(stopped, QStringLiteral("fr")).startsWith(QStringLiteral("Arrêté.")));
}
