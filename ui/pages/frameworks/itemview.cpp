// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/frameworks/itemview.h"

#include "base/document.h"
#include "ui/kit/chip.h"
#include "ui/kit/label.h"
#include "ui/kit/space.h"

#include <QGridLayout>
#include <QLocale>
#include <QScrollBar>
#include <QVBoxLayout>

namespace mettle::pages {

using namespace kit;
using framework::Catalogue;
using framework::Item;
using framework::ItemType;

namespace {

constexpr int NameWidth = 110;

QString nameOfLanguage(const QString &code)
{
    QString name = QLocale(code).nativeLanguageName();
    if (code == QLatin1String("en"))
        name = QStringLiteral("English"); // Qt says "American English"
    return name.isEmpty() ? code : name.left(1).toUpper() + name.mid(1);
}

QString kindWord(ItemType type)
{
    switch (type) {
    case ItemType::Area:
        return ItemView::tr("Area");
    case ItemType::Competence:
        return ItemView::tr("Skill");
    case ItemType::Indicator:
        return ItemView::tr("What you can see");
    case ItemType::Other:
        break;
    }
    return ItemView::tr("Other");
}

QString relationWord(const QString &kind)
{
    if (kind == QLatin1String("exactMatch"))
        return ItemView::tr("the same");
    if (kind == QLatin1String("closeMatch"))
        return ItemView::tr("nearly the same");
    if (kind == QLatin1String("broadMatch"))
        return ItemView::tr("wider");
    if (kind == QLatin1String("narrowMatch"))
        return ItemView::tr("narrower");
    if (kind == QLatin1String("relatedMatch"))
        return ItemView::tr("related");
    return kind;
}

} // namespace

ItemView::ItemView(QWidget *parent)
    : ScrollColumn(parent)
{
    setSpace(column(), { 20, 4, 24, 20 }, 0);
}

void ItemView::show(const Catalogue &catalogue, const Item *item)
{
    delete m_content;
    m_content = new QWidget;
    m_grid = new QGridLayout(m_content);
    setSpace(m_grid, { 0, 0, 0, 0 }, 10);
    for (int column = 1; column <= int(spokenLanguages().size()); ++column)
        m_grid->setColumnStretch(column, 1);
    if (item)
        showItem(catalogue, *item);
    else
        showFramework(catalogue);
    column()->insertWidget(0, m_content);
    verticalScrollBar()->setValue(0);
}

void ItemView::showFramework(const Catalogue &catalogue)
{
    const framework::Framework &framework = catalogue.framework;
    addHead({}, framework.title.in(QLocale().name()), tr("Framework"));
    addLanguages();
    addText(tr("Title"), framework.title);
    addText(tr("Description"), framework.description);
    addSection(tr("Levels"), tr("what each mark means"));
    for (const framework::Level &level : catalogue.mainLevels()) {
        addText(QString::number(level.order), level.title);
        addText({}, level.descriptor);
    }
    addSource(framework);
}

void ItemView::showItem(const Catalogue &catalogue, const Item &item)
{
    addHead(item.code, item.title.in(QLocale().name()), kindWord(item.type));
    addLanguages();
    addText(tr("Title"), item.title);
    addText(tr("Easy title"), item.easyTitle);
    addText(tr("Description"), item.description);
    addText(tr("Easy description"), item.easyDescription);
    addText(tr("How to recognise it"), item.anchor);
    const auto indicators = item.type == ItemType::Competence ? catalogue.indicatorsOf(item.id) : std::vector<const Item *>();
    if (!indicators.empty())
        addSection(tr("What you can see"));
    for (const Item *indicator : indicators) {
        addText(indicator->code, indicator->title);
        addText({}, indicator->anchor);
    }
    if (!item.descriptors.isEmpty())
        addSection(tr("Levels"), tr("what each mark looks like here"));
    for (auto it = item.descriptors.begin(); it != item.descriptors.end(); ++it)
        addText(QString::number(it.key()), it.value());
    bool first = true;
    for (const framework::Relation &relation : catalogue.relations) {
        if (relation.from != item.id)
            continue;
        if (std::exchange(first, false))
            addSection(tr("The same elsewhere"));
        const Item *inside = relation.to ? catalogue.find(*relation.to) : nullptr;
        QStringList parts { inside ? inside->title.in(QLocale().name()) : relation.title, relation.frameworkTitle, relation.uri };
        parts.removeAll(QString());
        addLine(relationWord(relation.kind), parts.join(QStringLiteral(" · ")));
    }
    if (!item.uri.isEmpty())
        addLine(tr("Address"), item.uri);
    addSource(catalogue.framework);
}

void ItemView::addSource(const framework::Framework &framework)
{
    addSection(tr("Where it comes from"));
    addLine(tr("Framework"), tr("%1, version %2").arg(framework.title.in(QLocale().name()), framework.version));
    addLine(tr("Published by"), framework.publisher);
    addLine(tr("Source"), framework.source.in(QLocale().name()));
    addLine(tr("Licence"), framework.licence);
    addLine(tr("Identifier"), framework.uri);
}

void ItemView::addHead(const QString &code, const QString &title, const QString &kind)
{
    auto *row = new QHBoxLayout;
    setSpace(row, { 0, 0, 0, 6 }, 10);
    if (!code.isEmpty())
        row->addWidget(new Chip(code, ChipKind::Offer));
    row->addWidget(new Label(TextRole::Section, title), 1);
    row->addWidget(new Chip(kind));
    m_grid->addLayout(row, m_grid->rowCount(), 0, 1, -1);
}

void ItemView::addSection(const QString &title, const QString &how)
{
    auto *label = new Label(TextRole::CardTitle, title);
    auto *row = new QHBoxLayout;
    setSpace(row, { 0, 12, 0, 0 }, 8);
    row->addWidget(label);
    if (!how.isEmpty()) {
        auto *hint = new Label(TextRole::Second, how);
        hint->setTone(Tone::Ink2);
        row->addWidget(hint, 1);
    }
    m_grid->addLayout(row, m_grid->rowCount(), 0, 1, -1);
}

void ItemView::addLanguages()
{
    const int row = m_grid->rowCount();
    int column = 1;
    for (const QString &language : spokenLanguages())
        m_grid->addWidget(new Label(TextRole::FieldLabel, nameOfLanguage(language)), row, column++);
}

void ItemView::addText(const QString &name, const Text &text)
{
    if (text.isEmpty())
        return;
    const int row = m_grid->rowCount();
    auto *label = new Label(TextRole::FieldLabel, name);
    label->setTone(Tone::Ink2);
    setLogicalSize(label, NameWidth, 0);
    m_grid->addWidget(label, row, 0, Qt::AlignTop);
    int column = 1;
    for (const QString &language : spokenLanguages()) {
        const QString words = text.exact(language);
        auto *cell = new Label(TextRole::Body, words.isEmpty() ? tr("translation missing") : words);
        if (words.isEmpty())
            cell->setTone(Tone::Amber);
        m_grid->addWidget(cell, row, column++, Qt::AlignTop);
    }
}

void ItemView::addLine(const QString &name, const QString &text)
{
    if (text.isEmpty())
        return;
    const int row = m_grid->rowCount();
    auto *label = new Label(TextRole::FieldLabel, name);
    label->setTone(Tone::Ink2);
    setLogicalSize(label, NameWidth, 0);
    m_grid->addWidget(label, row, 0, Qt::AlignTop);
    m_grid->addWidget(new Label(TextRole::Body, text), row, 1, 1, -1);
}

} // namespace mettle::pages
