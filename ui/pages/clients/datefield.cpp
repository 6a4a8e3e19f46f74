// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/clients/datefield.h"

#include "ui/kit/button.h"
#include "ui/kit/space.h"
#include "ui/kit/textblock.h"

#include <QDateEdit>
#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>

namespace mettle::pages {

namespace {

/// Stands for "no date": Qt's editor has no empty one.
QDate noDate()
{
    return { 1900, 1, 1 };
}

} // namespace

DateField::DateField(QWidget *parent)
    : QWidget(parent)
    , m_edit(new QDateEdit)
    , m_clear(new kit::Button({}, kit::Button::Kind::Quiet))
{
    auto *row = new QHBoxLayout(this);
    kit::setSpace(row, { 0, 0, 0, 0 }, 2);
    row->addWidget(m_edit);
    row->addWidget(m_clear);
    row->addStretch(1);
    m_edit->setCalendarPopup(true);
    m_edit->setMinimumDate(noDate());
    m_clear->setIconName(u"window-close");
    m_clear->setHeightKind(kit::Button::Height::Small);
    setFocusProxy(m_edit);
    connect(m_clear, &QPushButton::clicked, this, [this] {
        setDate(std::nullopt);
        m_edit->setFocus();
    });
    connect(m_edit, &QDateEdit::dateChanged, this, [this](const QDate &date) { m_clear->setEnabled(date != noDate()); });
    fit();
    setDate(std::nullopt);
}

std::optional<QDate> DateField::date() const
{
    return m_edit->date() == noDate() ? std::nullopt : std::optional(m_edit->date());
}

void DateField::setDate(const std::optional<QDate> &date)
{
    m_edit->setDate(date.value_or(noDate()));
    m_clear->setEnabled(date.has_value());
}

void DateField::setNeeded()
{
    m_clear->hide();
}

void DateField::setWords(const QString &name, const QString &none)
{
    m_edit->setAccessibleName(name);
    m_edit->setSpecialValueText(none);
    m_clear->setAccessibleName(none);
    m_clear->setToolTip(none);
    fit();
}

void DateField::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::LocaleChange)
        fit();
}

void DateField::fit()
{
    QString format = QLocale().dateFormat(QLocale::ShortFormat);
    if (!format.contains(QStringLiteral("yyyy")))
        format.replace(QStringLiteral("yy"), QStringLiteral("yyyy"));
    const QDate kept = m_edit->date(); // another format reads its own text again, and may read it wrong
    m_edit->setLocale(QLocale());
    m_edit->setDisplayFormat(format);
    m_edit->setDate(kept);
    const int widest = std::max(kit::widthOf({ .text = QStringLiteral("00/00/0000") }), kit::widthOf({ .text = m_edit->specialValueText() }));
    m_edit->setMinimumWidth(widest + kit::theme().px(52)); // the margins of the field and its arrow
}

} // namespace mettle::pages
