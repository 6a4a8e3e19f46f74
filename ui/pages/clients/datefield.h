// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QWidget>
#include <optional>

class QDateEdit;

namespace mettle::kit {
class Button;
}

namespace mettle::pages {

/// A date that may be left open: wide enough for any date of the window's language, with a calendar, and a button that
/// takes it away.
class DateField final : public QWidget
{
    Q_OBJECT

public:
    explicit DateField(QWidget *parent = nullptr);

    [[nodiscard]] std::optional<QDate> date() const;
    void setDate(const std::optional<QDate> &date);
    /// A date is needed: nothing takes it away.
    void setNeeded();
    void setWords(const QString &name, const QString &none);
    [[nodiscard]] QDateEdit *edit() const { return m_edit; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void fit();

    QDateEdit *m_edit;
    kit::Button *m_clear;
};

} // namespace mettle::pages
