// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/badges/picturepanel.h"

#include "ui/kit/banner.h"
#include "ui/kit/label.h"
#include "ui/kit/space.h"
#include "ui/pages/badges/badgefigure.h"
#include "ui/print/badgepicture.h"

#include <QHBoxLayout>
#include <QLocale>

namespace mettle::pages {

using namespace kit;

namespace {

constexpr double ReadsWell = 4.5;

QFrame *rule()
{
    auto *line = new QFrame;
    line->setObjectName(QStringLiteral("rule"));
    line->setFixedHeight(1);
    return line;
}

} // namespace

PicturePanel::PicturePanel(QWidget *parent)
    : Card(parent)
    , m_title(new Label(TextRole::CardTitle))
    , m_forms(new Label(TextRole::Second))
    , m_large(new BadgeFigure({}, 230))
    , m_contrast(new Banner)
{
    setSpace(body(), { 18, 14, 18, 14 }, 12);
    auto *head = new QHBoxLayout;
    setSpace(head, { 0, 0, 0, 0 }, 8);
    m_forms->setTone(Tone::Ink2);
    m_forms->setTextAlignment(Qt::AlignRight);
    head->addWidget(m_title);
    head->addWidget(m_forms, 1);
    body()->addLayout(head);
    body()->addWidget(m_large, 0, Qt::AlignHCenter);
    body()->addWidget(rule());
    auto *others = new QHBoxLayout;
    setSpace(others, { 0, 0, 0, 0 }, 14);
    others->addStretch(1);
    for (const int side : { 76, 36, 76 }) {
        auto *one = new QVBoxLayout;
        setSpace(one, { 0, 0, 0, 0 }, 6);
        auto *figure = new BadgeFigure({}, side);
        auto *what = new Label(TextRole::Small);
        what->setTone(Tone::Ink2);
        what->setTextAlignment(Qt::AlignHCenter);
        one->addStretch(1);
        one->addWidget(figure, 0, Qt::AlignHCenter);
        one->addWidget(what);
        others->addLayout(one);
        m_others.emplace_back(figure, what);
    }
    m_others.back().first->setInk(BadgeFigure::Ink::Grey);
    others->addStretch(1);
    body()->addLayout(others);
    body()->addWidget(m_contrast);
    body()->addStretch(1);
}

void PicturePanel::setDesign(const badge::PictureDesign &design)
{
    m_design = design;
    m_large->setDesign(design);
    for (const auto &[figure, what] : m_others)
        figure->setDesign(design);
    showContrast();
}

void PicturePanel::showContrast()
{
    const double contrast = print::badgeContrast(m_design);
    const QString figure = QLocale().toString(contrast, 'f', 1);
    if (contrast >= ReadsWell)
        m_contrast->say(Banner::Tone::Good, tr("Below 96 pixels only the symbol is drawn. Its contrast is %1 to 1.").arg(figure));
    else
        m_contrast->say(Banner::Tone::Look, tr("The symbol is hard to see: its contrast is %1 to 1. Choose a darker colour.").arg(figure));
}

void PicturePanel::retranslate()
{
    m_title->setText(tr("Picture"));
    m_forms->setText(tr("PNG, with the badge inside"));
    m_large->setAccessibleName(tr("Picture of the badge"));
    const QString names[] { tr("on a CV"), tr("small"), tr("printed grey") };
    for (size_t place = 0; place < m_others.size(); ++place) {
        m_others[place].second->setText(names[place]);
        m_others[place].first->setAccessibleName(names[place]);
    }
    showContrast();
}

} // namespace mettle::pages
