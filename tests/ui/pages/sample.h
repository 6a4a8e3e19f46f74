// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../kit/gui.h"
#include "operations/workspace.h"
#include "support/shared.h"
#include "ui/kit/answers.h"
#include "ui/kit/button.h"
#include "ui/kit/look.h"
#include "ui/kit/page.h"
#include "ui/print/drawbadge.h"
#include "workspace/workspace.h"

#include <QFile>

namespace mettle::test {

/// A sample workspace, open, on the morning of 10 March 2026; its key is sealed by "sample" at the least cost.
struct Sample
{
    Sample()
        : workspace(clock, random, QUuid::fromString(QStringLiteral("11111111-1111-4111-8111-111111111111")))
    {
        REQUIRE(workspace.open(scratch() + QStringLiteral("/sample.mettle"), workspace::Access::Create).result());
        REQUIRE(workspace.wait([](workspace::Desk &desk) -> Result<void> {
            METTLE_TRY(operations::setUpWorkspace(desk, QStringLiteral("Sample"), QStringLiteral("en")));
            return operations::makeSample(desk, QStringLiteral("en"), print::drawBadge, crypto::PassphraseCost::minimal());
        }));
    }

    /// What the workspace holds now.
    template <typename F> auto read(F fn)
    {
        auto answer = workspace.wait([&](workspace::Desk &desk) { return desk.ask(fn); });
        REQUIRE(answer);
        return std::move(*answer);
    }
    [[nodiscard]] Id<people::Client> client(const QString &name)
    {
        for (const people::Client &one : read([](const workspace::Reader &reader) { return reader.everyClient(); }))
            if (people::shownName(one) == name)
                return one.id;
        FAIL("no such client in the sample");
        throw std::logic_error("unreachable");
    }

    SetClock clock { QDateTime(QDate(2026, 3, 10), QTime(9, 10), Qt::UTC) };
    SeededRandom random { 5 };
    kit::Look look { kit::SchemeChoice::Light };
    kit::SetAnswers answers;
    workspace::Workspace workspace;
};

/// Opens a page as the window does, and follows it from place to place.
template <typename Page> void shownAt(Page &page, const kit::Place &place)
{
    QObject::connect(&page, &kit::Page::goTo, &page, [&page](const kit::Place &to) {
        if (to.page == QStringLiteral("badges"))
            page.open(to);
    });
    page.retranslate();
    page.resize(1274, 720);
    page.open(place);
    shown(page);
}

/// The button with these words that can be seen.
inline QPushButton *button(QWidget &within, const QString &text)
{
    for (auto *one : within.findChildren<QPushButton *>())
        if (one->text() == text && one->isVisible())
            return one;
    FAIL("no such button: " << text.toStdString());
    return nullptr;
}

inline void click(QWidget *widget)
{
    REQUIRE(widget);
    QTest::mouseClick(widget, Qt::LeftButton);
}

inline QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace mettle::test
