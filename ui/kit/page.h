// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/pageheader.h"
#include "ui/kit/place.h"

#include <QWidget>
#include <vector>

class QVBoxLayout;

namespace mettle::kit {

/// One line of the key help: "X", "no opportunity".
struct KeyHelp
{
    QString keys;
    QString what;
};

/// A page of the window: a header and a body.
///
/// How to write one: build the widgets in the constructor, without words; put all words in retranslate(); show a place in
/// open(). The window makes a page on the first visit, calls retranslate() and then open(), and calls open() again for
/// each later visit, also when only the tab or the arguments differ. retranslate() comes again when the language changes.
/// A page never shows another place by itself: it emits goTo(), also for its own tabs, and the window calls open(), so
/// that back and forward know of it.
class Page : public QWidget
{
    Q_OBJECT
public:
    explicit Page(QWidget *parent = nullptr);

    /// Title, sentence, buttons, tabs.
    [[nodiscard]] PageHeader *header() const { return m_header; }
    /// The rest, in a column with the page's margins; for content that reaches the edges use kit::setSpace on it.
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }

    /// Shows a place of this page; arguments that no longer exist show the page's empty state.
    virtual void open(const Place &place) = 0;
    /// Sets every text, in the language of now.
    virtual void retranslate() = 0;
    /// F1: what the page is for and how to begin, in five lines.
    [[nodiscard]] virtual QStringList help() const = 0;
    /// `?`: the keys of this page; those of the window are added.
    [[nodiscard]] virtual std::vector<KeyHelp> keys() const { return {}; }
    /// Ctrl+F: the field that searches the page; without one the palette opens.
    [[nodiscard]] virtual QWidget *searchField() const { return nullptr; }
    /// What has the focus when the page is opened by keyboard; without one the first control in tab order follows.
    [[nodiscard]] virtual QWidget *firstFocus() const { return nullptr; }
    /// The window went to full screen (F11: rail, header and undo bar are hidden) or came back.
    virtual void fullScreenChanged(bool on) { Q_UNUSED(on) }

signals:
    /// Asks the window to show a place, of this page or another.
    void goTo(const mettle::kit::Place &place);
    /// Asks the window for full screen, or for coming back.
    void fullScreenWanted(bool on);
    /// Asks the window for the palette, with something typed already.
    void paletteWanted(const QString &query);

protected:
    void changeEvent(QEvent *event) override;

private:
    PageHeader *m_header;
    QVBoxLayout *m_body;
};

} // namespace mettle::kit
