// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QHBoxLayout;
class QPushButton;

namespace mettle::kit {

class Button;
class Label;
class TabStrip;

/// The head of a page: back, forward, title, one sentence, the search field (Ctrl+K), secondary buttons and at most one
/// primary button; under it, when there are any, the page's tabs.
class PageHeader : public QFrame
{
    Q_OBJECT
public:
    explicit PageHeader(QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setSentence(const QString &sentence);
    [[nodiscard]] QString title() const;
    void setCanGo(bool back, bool forward);

    /// The one filled button; made on first use.
    [[nodiscard]] Button *primary();
    /// A further button, before the primary one.
    [[nodiscard]] Button *addButton();
    /// The tabs; the strip shows itself once it has one. What is added to tabRow() stands at its far end.
    [[nodiscard]] TabStrip *tabs() const { return m_tabs; }
    [[nodiscard]] QHBoxLayout *tabRow() const { return m_tabRow; }
    /// A line under the header, for pages whose content reaches the edges; tabs have one always.
    void setRule(bool on);

signals:
    void back();
    void forward();
    void searchClicked();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();
    void fitSearch();

    Button *m_back;
    Button *m_forward;
    Label *m_title;
    Label *m_sentence;
    QPushButton *m_search;
    QHBoxLayout *m_buttons;
    Button *m_primary = nullptr;
    TabStrip *m_tabs;
    QHBoxLayout *m_tabRow;
    bool m_rule = false;
};

} // namespace mettle::kit
