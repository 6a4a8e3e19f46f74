// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../kit/gui.h"
#include "support/shared.h"
#include "ui/kit/answers.h"
#include "ui/kit/look.h"
#include "ui/kit/tabstrip.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/preferences.h"

#include <QLineEdit>
#include <QSettings>
#include <QTranslator>
#include <QVBoxLayout>

namespace mettle::test {

inline QString s(const char *text)
{
    return QString::fromUtf8(text);
}

/// A page that keeps what it was asked to show.
class FakePage final : public shell::Page
{
    Q_OBJECT
public:
    FakePage(const QString &id, QWidget *parent)
        : Page(parent)
        , m_id(id)
        , field(new QLineEdit(this))
    {
        field->setAccessibleName(s("Search this page"));
        body()->addWidget(field);
        header()->tabs()->setTab(s("one"), s("One"));
        header()->tabs()->setTab(s("two"), s("Two"));
        connect(header()->tabs(), &kit::TabStrip::chosen, this, [this](const QString &tab) { emit goTo({ m_id, {}, tab }); });
    }

    void open(const shell::Place &place) override
    {
        opened.push_back(place);
        header()->tabs()->setCurrent(place.tab.isEmpty() ? s("one") : place.tab);
    }
    void retranslate() override
    {
        ++retranslated;
        header()->setTitle(tr("A page"));
    }
    QStringList help() const override { return { s("First"), s("Second"), s("Third"), s("Fourth"), s("Fifth") }; }
    std::vector<shell::KeyHelp> keys() const override { return { { s("X"), s("no opportunity") } }; }
    QWidget *searchField() const override { return searchable ? field : nullptr; }
    void fullScreenChanged(bool on) override { fullScreen = on; }

private:
    QString m_id;

public:
    QLineEdit *field;
    bool searchable = true;
    bool fullScreen = false;
    int retranslated = 0;
    std::vector<shell::Place> opened;
};

/// Translates everything into «what it was».
class Quoting final : public QTranslator
{
public:
    using QTranslator::QTranslator;
    bool isEmpty() const override { return false; }
    QString translate(const char *, const char *text, const char *, int) const override
    {
        return QStringLiteral("«") + QString::fromUtf8(text) + QStringLiteral("»");
    }
};

/// A window with three pages, on the screen.
struct Desk
{
    QSettings settings { scratch() + s("/s.ini"), QSettings::IniFormat };
    kit::Look look { kit::SchemeChoice::Light };
    shell::PreferenceStore preferences;
    kit::SetAnswers answers;
    int made = 0;
    shell::MainWindow window;

    Desk()
        : preferences(look, english(settings))
        , window(preferences, settings)
    {
        window.setPages({ entry("today", "go-home"), entry("clients", "system-users"), entry("settings", "configure", true),
                          entry("meeting", "") });
        window.resize(1366, 738);
        window.go({ s("today"), {}, {} });
        shown(window);
    }

    shell::PageEntry entry(const char *id, const char *icon, bool below = false)
    {
        return { s(id), s(icon), [id] { return shell::MainWindow::tr(id); },
                 [this, id](QWidget *parent) -> shell::Page * {
                     ++made;
                     return new FakePage(s(id), parent);
                 },
                 below };
    }

    FakePage *page(const char *id) { return static_cast<FakePage *>(window.page(s(id))); }
    FakePage *now() { return static_cast<FakePage *>(window.page()); }
    void key(int key, Qt::KeyboardModifiers modifiers = {})
    {
        QWidget *focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : &window, Qt::Key(key), modifiers);
    }
    void type(const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); }

    static QSettings &english(QSettings &settings)
    {
        settings.setValue(s("window/language"), s("en"));
        return settings;
    }
};

} // namespace mettle::test
