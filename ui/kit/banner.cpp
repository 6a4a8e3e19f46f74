// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/banner.h"

#include "ui/kit/button.h"
#include "ui/kit/describe.h"
#include "ui/kit/icon.h"
#include "ui/kit/label.h"
#include "ui/kit/space.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QStyle>

namespace mettle::kit {

namespace {

kit::Tone inkOf(Banner::Tone tone)
{
    switch (tone) {
    case Banner::Tone::Look: return kit::Tone::Amber;
    case Banner::Tone::Danger: return kit::Tone::Danger;
    case Banner::Tone::Good: break;
    }
    return kit::Tone::Ink;
}

} // namespace

Banner::Banner(QWidget *parent)
    : QFrame(parent)
    , m_text(new Label(TextRole::Body, {}, this))
    , m_link(new Button({}, Button::Kind::Link, this))
{
    auto *row = new QHBoxLayout(this);
    setSpace(row, { 44, 8, 14, 8 }, 16);
    row->addWidget(m_text, 1);
    row->addWidget(m_link, 0, Qt::AlignVCenter);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(m_link, &QPushButton::clicked, this, &Banner::linkClicked);
    hide();
}

void Banner::say(Tone tone, const QString &text, const QString &strong, const QString &link)
{
    m_tone = tone;
    m_icon = tone == Tone::Good ? QStringLiteral("checkmark")
        : tone == Tone::Look    ? QStringLiteral("games-hint")
                                : QStringLiteral("error");
    m_text->setTone(inkOf(tone));
    m_text->setText(text, strong);
    m_link->setLinkTone(tone == Tone::Good ? kit::Tone::Accent : inkOf(tone));
    m_link->setText(link);
    m_link->setVisible(!link.isEmpty());
    setAccessibleName(text);
    setProperty("tone", tone == Tone::Look ? QStringLiteral("look")
                    : tone == Tone::Danger ? QStringLiteral("danger")
                                           : QString());
    style()->unpolish(this);
    style()->polish(this);
    update();
    show();
}

void Banner::say(const Error &error, const QString &language)
{
    const std::optional<Description> description = describe(error, language);
    if (!description) {
        hide();
        return;
    }
    say(description->tone, description->text());
}

void Banner::setIconName(QStringView name)
{
    m_icon = name.toString();
    update();
}

QString Banner::text() const
{
    return m_text->text();
}

void Banner::paintEvent(QPaintEvent *event)
{
    QFrame::paintEvent(event);
    QPainter painter(this);
    const Theme &look = theme();
    const QColor colour = m_tone == Tone::Good ? look.accent : look.colour(inkOf(m_tone));
    // Beside the first line; with one line only, in the middle of it.
    const int line = look.lineHeight(TextRole::Body);
    const int height = m_text->height() < 2 * line ? m_text->height() : line;
    const QRect place(look.px(14), m_text->y(), look.px(22), height);
    paintIcon(painter, QStyle::visualRect(layoutDirection(), rect(), place), m_icon, colour, look.px(22));
}

} // namespace mettle::kit
