// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/sessions/otherspanel.h"

#include "ui/kit/button.h"
#include "ui/kit/label.h"
#include "ui/kit/scrollcolumn.h"
#include "ui/kit/space.h"
#include "ui/pages/sessions/markpainting.h"
#include "ui/print/mark.h"

#include <QPainter>
#include <QVBoxLayout>

namespace mettle::pages {

using namespace kit;
using session::Presence;

namespace {

/// "!" on amber, beside who has nothing yet.
class NothingYet final : public QWidget
{
public:
    NothingYet() { setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed); }
    [[nodiscard]] QSize sizeHint() const override { return theme().size(20, 20); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        print::paintNothingYet(painter, rect(), markPalette());
    }
};

} // namespace

OthersPanel::OthersPanel(const models::ObservationGridModel &model, QWidget *parent)
    : QFrame(parent)
    , m_model(model)
    , m_title(new Label(TextRole::CardTitle))
    , m_sentence(new Label(TextRole::Small))
    , m_rows(nullptr)
{
    setLogicalSize(this, 300, 0);
    auto *column = new QVBoxLayout(this);
    setSpace(column, { 1, 0, 0, 0 }, 0);
    auto *head = new QWidget;
    setLogicalSize(head, 0, 59);
    auto *words = new QVBoxLayout(head);
    setSpace(words, { 14, 8, 10, 6 }, 0);
    m_sentence->setTone(Tone::Ink2);
    m_sentence->setMaxLines(1);
    words->addWidget(m_title);
    words->addWidget(m_sentence);
    column->addWidget(head);
    auto *scroll = new ScrollColumn;
    setSpace(scroll->column(), { 0, 0, 0, 0 }, 0);
    auto *content = new QWidget;
    m_rows = new QVBoxLayout(content);
    setSpace(m_rows, { 0, 0, 0, 0 }, 0);
    scroll->column()->addWidget(content);
    column->addWidget(scroll, 1);
    connect(&model, &models::ObservationGridModel::loaded, this, &OthersPanel::fill);
}

void OthersPanel::retranslate()
{
    m_title->setText(tr("The others"));
    m_sentence->setText(tr("Noticed something all the same? Write it down."));
    fill();
}

void OthersPanel::setHalfTimePast(bool past)
{
    if (m_halfTimePast == past)
        return;
    m_halfTimePast = past;
    fill();
}

void OthersPanel::fill()
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const auto &columns = m_model.columns();
    for (size_t i = 0; i < columns.size(); ++i)
        if (!columns[i].focus)
            m_rows->addWidget(row(int(i)));
    m_rows->addStretch(1);
}

QWidget *OthersPanel::row(int at)
{
    const models::GridColumn &who = m_model.columns()[size_t(at)];
    auto *box = new QWidget;
    auto *line = new QHBoxLayout(box);
    setSpace(line, { 12, 7, 10, 7 }, 8);
    auto *number = new Label(TextRole::Second, who.number > 0 ? QString::number(who.number) : QString());
    number->setTone(Tone::Ink2);
    setLogicalSize(number, 20, 0);
    line->addWidget(number);
    auto *names = new QVBoxLayout;
    setSpace(names, { 0, 0, 0, 0 }, 0);
    auto *name = new Label(TextRole::CardTitle, who.name);
    name->setMaxLines(1);
    names->addWidget(name);
    const bool there = !who.presence || (*who.presence != Presence::Absent && *who.presence != Presence::Away);
    auto *second = new Label(TextRole::Small, !there ? presenceWord(*who.presence)
                                 : who.watchers.isEmpty() ? tr("nobody watches")
                                                          : tr("%1 watches").arg(who.watchers.join(QStringLiteral(", "))));
    second->setTone(Tone::Ink2);
    second->setMaxLines(1);
    names->addWidget(second);
    line->addLayout(names, 1);
    if (!there)
        return box;
    if (m_halfTimePast && who.evidence == 0)
        line->addWidget(new NothingYet);
    const auto button = [&](QStringView icon, const QString &text, auto signal) {
        auto *made = new Button;
        made->setHeightKind(Button::Height::Touch);
        made->setIconName(icon);
        made->setAccessibleName(text);
        made->setToolTip(text);
        connect(made, &QPushButton::clicked, this, [this, at, signal] { emit(this->*signal)(at); });
        line->addWidget(made);
    };
    button(u"go-next", tr("Mark %1").arg(who.name), &OthersPanel::columnWanted);
    button(u"edit-comment", tr("Note about %1").arg(who.name), &OthersPanel::noteWanted);
    return box;
}

void OthersPanel::paintEvent(QPaintEvent *)
{
    const kit::Theme &look = theme();
    QPainter painter(this);
    painter.fillRect(rect(), look.surface);
    painter.fillRect(QRect(0, 0, width(), look.px(59)), look.surface2);
    painter.fillRect(QRect(0, look.px(59) - 1, width(), 1), look.line2);
    painter.fillRect(QRect(0, 0, 1, height()), look.line2);
}

} // namespace mettle::pages
