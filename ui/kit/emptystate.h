// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace mettle::kit {

class Button;
class Label;

/// What an empty page says: what it is for, the first step, and the sample workspace.
class EmptyState : public QWidget
{
    Q_OBJECT
public:
    explicit EmptyState(QStringView icon, QWidget *parent = nullptr);

    void setTexts(const QString &title, const QString &sentence);
    /// The first step and the other way in; a button without words is not shown.
    void setSteps(const QString &first, const QString &other = {});
    [[nodiscard]] Button *first() const { return m_first; }
    [[nodiscard]] Button *other() const { return m_other; }

private:
    Label *m_title;
    Label *m_sentence;
    Button *m_first;
    Button *m_other;
};

} // namespace mettle::kit
