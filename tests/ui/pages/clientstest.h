// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../kit/gui.h"
#include "operations/clientfile.h"
#include "operations/lookup.h"
#include "operations/people.h"
#include "operations/workspace.h"
#include "support/shared.h"
#include "ui/kit/answers.h"
#include "ui/kit/button.h"
#include "ui/kit/look.h"
#include "ui/kit/tabstrip.h"
#include "ui/pages/clients/clientspage.h"
#include "ui/print/drawbadge.h"

#include <QApplication>
#include <QLineEdit>
#include <QSignalSpy>

namespace mettle::test {

inline QString s(const char *text)
{
    return QString::fromUtf8(text);
}

/// The Clients page on a workspace, shown as in the window; what it asks the window for is done here.
struct ClientsDesk
{
    enum class With { Nothing, Sample };

    explicit ClientsDesk(With with)
        : workspace(clock, random, QUuid::fromString(s("11111111-1111-4111-8111-111111111111")))
        , page(workspace, answers)
    {
        REQUIRE(workspace.open(scratch() + s("/clients.mettle"), workspace::Access::Create).result());
        REQUIRE(workspace.wait([with](workspace::Desk &desk) -> Result<void> {
            METTLE_TRY(operations::setUpWorkspace(desk, s("Test"), s("en")));
            if (with == With::Sample)
                METTLE_TRY(operations::makeSample(desk, s("en"), print::drawBadge, crypto::PassphraseCost::minimal()));
            return {};
        }));
        page.retranslate();
        page.resize(1274, 690);
        QObject::connect(&page, &pages::ClientsPage::goTo, &page, [this](const kit::Place &place) {
            asked.push_back(place);
            if (place.page == s("clients"))
                page.open(place);
        });
        page.open({ s("clients"), {}, {} });
        shown(page);
    }

    /// A new client, once the page has heard of them: what it reads anew then would take an open form away.
    Id<people::Client> add(const char *name)
    {
        QSignalSpy heard(&workspace, &workspace::Workspace::changed);
        const auto made = workspace.wait([&](workspace::Desk &desk) { return operations::addClient(desk, { .name = s(name) }); });
        REQUIRE(made);
        REQUIRE((!heard.isEmpty() || heard.wait()));
        return *made;
    }
    Id<people::Client> client(const char *name)
    {
        const auto found = workspace.wait([&](workspace::Desk &desk) { return operations::clientNamed(desk, s(name)); });
        REQUIRE(found);
        return *found;
    }
    operations::ClientFile file(const Id<people::Client> &id)
    {
        const auto read = workspace.wait([&](workspace::Desk &desk) { return operations::clientFile(desk, id); });
        REQUIRE(read);
        return *read;
    }
    /// Opens a tab of a client, as a link does.
    void go(const Id<people::Client> &id, const char *tab) { page.open({ s("clients"), { id.toString() }, s(tab) }); }
    /// Takes the last step back, as Ctrl+Z in the window does.
    void undo()
    {
        REQUIRE(workspace.wait([](workspace::Desk &desk) { return desk.undo(); }));
    }

    /// The visible widget of a type that has this text or, for screen readers, this name.
    template <typename T> T *seen(const QString &name)
    {
        for (T *one : page.findChildren<T *>()) {
            if (!one->isVisible() || one->size().isEmpty()) // laid out, too
                continue;
            if (one->accessibleName() == name)
                return one;
            if constexpr (requires { one->text(); })
                if (one->text() == name)
                    return one;
        }
        return nullptr;
    }
    template <typename T> T *waitFor(const QString &name)
    {
        T *found = nullptr;
        const bool came = QTest::qWaitFor([&] { return (found = seen<T>(name)) != nullptr; });
        INFO(name.toStdString());
        REQUIRE(came);
        return found;
    }
    void click(const char *button)
    {
        auto *found = waitFor<QAbstractButton>(s(button));
        REQUIRE(QTest::qWaitFor([&] { return (found = seen<QAbstractButton>(s(button))) && found->isEnabled(); }));
        QTest::mouseClick(found, Qt::LeftButton);
    }
    void type(const char *field, const char *words)
    {
        auto *edit = waitFor<QLineEdit>(s(field));
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, s(words));
    }
    void key(int key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : &page, Qt::Key(key), modifiers);
    }

    SetClock clock { QDateTime(QDate(2026, 3, 10), QTime(9, 10), Qt::UTC) };
    SeededRandom random { 5 };
    kit::Look look { kit::SchemeChoice::Light };
    kit::SetAnswers answers;
    workspace::Workspace workspace;
    pages::ClientsPage page;
    std::vector<kit::Place> asked;
};

} // namespace mettle::test
