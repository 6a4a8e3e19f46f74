// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/frameworks/frameworkspage.h"

#include "operations/errors.h"
#include "operations/lookup.h"
#include "ui/kit/banner.h"
#include "ui/kit/card.h"
#include "ui/kit/icon.h"
#include "ui/kit/label.h"
#include "ui/kit/space.h"
#include "ui/kit/theme.h"
#include "ui/pages/frameworks/itemview.h"

#include <QComboBox>
#include <QLineEdit>
#include <QLocale>
#include <QTreeWidget>
#include <QTreeWidgetItemIterator>
#include <QVBoxLayout>

namespace mettle::pages {

using namespace kit;
using framework::Item;
using framework::ItemType;
using workspace::Desk;
using workspace::Reader;

namespace {

constexpr int IdRole = Qt::UserRole;
constexpr int SearchRole = Qt::UserRole + 1;

QString pageId()
{
    return QStringLiteral("frameworks");
}

/// What a search looks in: code and titles in every language, folded.
QString searchText(const Item &item)
{
    QStringList words { item.code };
    for (const Text &text : { item.title, item.easyTitle })
        for (const QString &language : text.languages())
            words << text.exact(language);
    return folded(words.join(u' '));
}

/// The framework that an argument means: itself, or the one that its item is in; else the usual one.
Result<Id<framework::Framework>> wantedFramework(Desk &desk, const QString &wanted)
{
    METTLE_LET(found, desk.ask([&](const Reader &reader) -> std::optional<Id<framework::Framework>> {
        if (const auto item = Id<Item>::fromString(wanted))
            if (const auto read = reader.get(*item))
                return read->framework;
        if (const auto id = Id<framework::Framework>::fromString(wanted); id && reader.get(*id))
            return id;
        return {};
    }));
    if (found)
        return *found;
    return operations::defaultFramework(desk);
}

} // namespace

FrameworksPage::FrameworksPage(workspace::Workspace &workspace, QWidget *parent)
    : Page(parent)
    , m_workspace(workspace)
    , m_banner(new Banner)
    , m_frameworks(new QComboBox)
    , m_search(new QLineEdit)
    , m_tree(new QTreeWidget)
    , m_found(new Label(TextRole::Second))
    , m_item(new ItemView)
{
    m_banner->hide();
    body()->addWidget(m_banner);
    auto *both = new QHBoxLayout;
    setSpace(both, { 0, 0, 0, 0 }, 14);
    auto *card = new Card;
    setLogicalSize(card, 356, 0);
    setSpace(card->body(), { 12, 12, 12, 12 }, 8);
    card->body()->addWidget(m_frameworks);
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(u"edit-find"), QLineEdit::LeadingPosition);
    card->body()->addWidget(m_search);
    m_found->setTone(Tone::Ink2);
    m_found->hide();
    card->body()->addWidget(m_found);
    m_tree->setHeaderHidden(true);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setUniformRowHeights(true);
    m_tree->setTextElideMode(Qt::ElideRight);
    card->body()->addWidget(m_tree, 1);
    both->addWidget(card);
    auto *sheet = new Card;
    setSpace(sheet->body(), { 0, 12, 0, 0 }, 0);
    sheet->body()->addWidget(m_item, 1);
    both->addWidget(sheet, 1);
    body()->addLayout(both, 1);

    connect(m_search, &QLineEdit::textChanged, this, &FrameworksPage::filter);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, &FrameworksPage::showChosen);
    connect(m_frameworks, &QComboBox::activated, this, [this](int index) {
        emit goTo({ pageId(), { m_frameworks->itemData(index).toString() }, {} });
    });
    connect(&workspace, &workspace::Workspace::changed, this, [this](const workspace::ChangeSet &changes) {
        if (changes.touches<framework::Framework>() || changes.touches<Item>())
            load(m_wanted);
    });
}

void FrameworksPage::open(const Place &place)
{
    m_wanted = place.arguments.value(0);
    load(m_wanted);
}

void FrameworksPage::load(const QString &wanted)
{
    m_workspace.post([wanted](Desk &desk) -> Result<Shown> {
        METTLE_LET(id, wantedFramework(desk, wanted));
        METTLE_LET(catalogue, desk.ask([id = id](const Reader &reader) { return reader.catalogue(id); }));
        METTLE_LET(frameworks, desk.ask([](const Reader &reader) { return reader.frameworks(); }));
        if (!catalogue)
            return Error { operations::errors::Unknown, { wanted } };
        return Shown { frameworks, *catalogue };
    }).then(this, [this, wanted](const Result<Shown> &shown) {
        if (!shown) {
            m_banner->say(shown.error(), QLocale().name());
            return;
        }
        m_banner->hide();
        m_shown = *shown;
        fill();
        select(wanted);
    });
}

void FrameworksPage::fill()
{
    if (!m_shown)
        return;
    const QString language = QLocale().name();
    m_frameworks->clear();
    for (const workspace::FrameworkRow &row : m_shown->frameworks) {
        m_frameworks->addItem(tr("%1, version %2").arg(row.framework.title.in(language), row.framework.version), row.framework.id.toString());
        if (row.framework.id == m_shown->catalogue.framework.id)
            m_frameworks->setCurrentIndex(m_frameworks->count() - 1);
    }
    m_frameworks->setVisible(m_frameworks->count() > 1);
    m_tree->clear();
    auto *root = new QTreeWidgetItem(m_tree, { m_shown->catalogue.framework.title.in(language) });
    root->setData(0, IdRole, m_shown->catalogue.framework.id.toString());
    fillBelow(root);
    root->setExpanded(true);
    filter();
    showHead();
}

void FrameworksPage::fillBelow(QTreeWidgetItem *root)
{
    const QSize height(0, theme().px(28));
    root->setSizeHint(0, height);
    QHash<Id<Item>, QTreeWidgetItem *> lines;
    for (const Item &item : m_shown->catalogue.items) {
        QTreeWidgetItem *above = item.mainParent ? lines.value(*item.mainParent, root) : root;
        const QString title = item.title.in(QLocale().name());
        auto *line = new QTreeWidgetItem(above, { item.code.isEmpty() ? title : QStringLiteral("%1   %2").arg(item.code, title) });
        line->setData(0, IdRole, item.id.toString());
        line->setData(0, SearchRole, searchText(item));
        line->setToolTip(0, title);
        line->setSizeHint(0, height);
        if (item.type == ItemType::Area) {
            QFont font = m_tree->font();
            font.setWeight(theme().strongWeight());
            line->setFont(0, font);
        }
        lines.insert(item.id, line);
    }
    for (int area = 0; area < root->childCount(); ++area)
        root->child(area)->setExpanded(true);
}

void FrameworksPage::select(const QString &id)
{
    for (QTreeWidgetItemIterator it(m_tree); *it; ++it) {
        if ((*it)->data(0, IdRole).toString() != id)
            continue;
        m_tree->setCurrentItem(*it);
        m_tree->scrollToItem(*it);
        return;
    }
    m_tree->setCurrentItem(m_tree->topLevelItem(0));
}

void FrameworksPage::filter()
{
    const QString words = folded(m_search->text());
    // Children stand behind their parents: backwards, a parent knows whether anything below it stays.
    std::vector<QTreeWidgetItem *> lines;
    for (QTreeWidgetItemIterator it(m_tree); *it; ++it)
        lines.push_back(*it);
    int found = 0;
    for (auto it = lines.rbegin(); it != lines.rend(); ++it) {
        bool below = false;
        for (int child = 0; child < (*it)->childCount(); ++child)
            below = below || !(*it)->child(child)->isHidden();
        const bool own = words.isEmpty() || (*it)->data(0, SearchRole).toString().contains(words);
        found += own && (*it)->parent();
        (*it)->setHidden(!own && !below && (*it)->parent());
        if (!words.isEmpty() && below)
            (*it)->setExpanded(true);
    }
    m_found->setVisible(!words.isEmpty());
    m_found->setText(found == 0 ? tr("Nothing in this framework has these words, in any language.") : tr("%n line(s) found", nullptr, found));
}

void FrameworksPage::showChosen()
{
    if (!m_shown || !m_tree->currentItem())
        return;
    const auto id = Id<Item>::fromString(m_tree->currentItem()->data(0, IdRole).toString());
    m_item->show(m_shown->catalogue, id ? m_shown->catalogue.find(*id) : nullptr);
}

void FrameworksPage::showHead()
{
    header()->setTitle(tr("Frameworks"));
    header()->setSentence(tr("Lists of skills, and the words for them in each language."));
}

void FrameworksPage::retranslate()
{
    const QString chosen = m_tree->currentItem() ? m_tree->currentItem()->data(0, IdRole).toString() : m_wanted;
    m_search->setPlaceholderText(tr("Code or words"));
    m_search->setAccessibleName(tr("Find a skill in this framework"));
    m_tree->setAccessibleName(tr("Areas, skills and what you can see"));
    m_item->setAccessibleName(tr("What the framework says"));
    m_frameworks->setAccessibleName(tr("Framework"));
    showHead();
    if (m_shown) {
        fill();
        select(chosen);
    }
}

QStringList FrameworksPage::help() const
{
    return { tr("A framework is a list of areas, skills and what you can see of each skill."),
             tr("Type a code or a word, in any language, to find a skill."), tr("The right side shows the words in every language."),
             tr("“Translation missing” means that the other languages have words for it."),
             tr("At the foot is who made the framework, and what its licence is.") };
}

QWidget *FrameworksPage::searchField() const
{
    return m_search;
}

QWidget *FrameworksPage::firstFocus() const
{
    return m_tree;
}

} // namespace mettle::pages
