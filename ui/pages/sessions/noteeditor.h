// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/overlay.h"

class QPlainTextEdit;

namespace mettle::kit {
class Button;
class Label;
}

namespace mettle::pages {

/// A note at a cell: Enter keeps it, Shift+Enter begins a new line, Escape leaves it.
class NoteEditor final : public kit::Overlay
{
    Q_OBJECT

public:
    explicit NoteEditor(QWidget *host);
    /// `about`: whose and what: "Amina · begins the task".
    void openFor(const QString &about, const QStringList &earlier);
    void retranslate();

signals:
    void written(const QString &text);

protected:
    [[nodiscard]] QWidget *firstFocus() const override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void keep();

    kit::Label *m_title;
    kit::Label *m_about;
    kit::Label *m_earlier;
    QPlainTextEdit *m_text;
    kit::Label *m_hint;
    kit::Button *m_keep;
};

} // namespace mettle::pages
