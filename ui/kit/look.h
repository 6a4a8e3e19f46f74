// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/theme.h"

#include <QObject>

namespace mettle::kit {

class FocusRing;
class Style;

/// Which scheme the user asked for.
enum class SchemeChoice { System, Light, Dark };

/// The look of the application: puts the theme in place (style, palette, font, style sheet) and changes it at run time.
/// One for a program, made by main after the QApplication and before the first window.
class Look final : public QObject
{
    Q_OBJECT
public:
    explicit Look(SchemeChoice choice = SchemeChoice::System, int percent = 100, QObject *parent = nullptr);
    ~Look() override;

    [[nodiscard]] SchemeChoice choice() const { return m_choice; }
    [[nodiscard]] int percent() const { return m_percent; }
    void setChoice(SchemeChoice choice);
    /// The size of text and controls, 100 to 200 %.
    void setPercent(int percent);
    /// The control that the keyboard ring stands around, or null.
    [[nodiscard]] QWidget *ringed() const;

signals:
    /// The theme is another one; every widget has been repolished.
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void apply();
    void systemChanged();

    SchemeChoice m_choice;
    int m_percent;
    Scheme m_system = Scheme::Light;
    bool m_checking = false;
    Style *m_style;
    FocusRing *m_ring;
};

} // namespace mettle::kit
