// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/badges/achievementform.h"

#include "badge/compose.h"
#include "base/document.h"
#include "ui/kit/button.h"
#include "ui/kit/chip.h"
#include "ui/kit/field.h"
#include "ui/kit/flow.h"
#include "ui/kit/label.h"
#include "ui/kit/segment.h"
#include "ui/kit/space.h"
#include "ui/pages/badges/badgepalette.h"
#include "ui/pages/badges/designwords.h"
#include "ui/pages/badges/tilechooser.h"
#include "ui/print/badgepicture.h"
#include "ui/print/symbols.h"

#include <QComboBox>
#include <QLineEdit>
#include <QLocale>
#include <QPainter>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace mettle::pages {

using namespace kit;
using badge::Stability;
using framework::Item;

namespace {

constexpr int TypingPause = 800; // milliseconds after which what was typed is saved

void empty(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

QPlainTextEdit *fewLines(int height)
{
    auto *edit = new QPlainTextEdit;
    edit->setTabChangesFocus(true);
    setLogicalSize(edit, 0, height);
    return edit;
}

Label *fieldLabel()
{
    return new Label(TextRole::FieldLabel);
}

/// A text as it stands, unless somebody is in it: the place of the cursor is theirs.
template <typename Edit> void put(Edit *edit, const QString &text, const QString &now)
{
    if (text == now)
        return;
    if constexpr (std::is_same_v<Edit, QLineEdit>)
        edit->setText(text);
    else
        edit->setPlainText(text);
}

} // namespace

AchievementForm::AchievementForm(QWidget *parent)
    : ScrollColumn(parent)
{
    setSpace(column(), { 18, 16, 18, 16 }, 12);
    makeFields();
    makeChoosers();
    auto *asked = new QHBoxLayout;
    setSpace(asked, { 0, 0, 0, 0 }, 12);
    asked->addWidget(m_levelField, 1);
    asked->addWidget(m_stabilityField, 1);
    auto *words = new QHBoxLayout;
    setSpace(words, { 0, 4, 0, 0 }, 12);
    words->addWidget(m_wordsTitle, 1);
    words->addWidget(m_words);
    m_foot = new QWidget(this);
    auto *buttons = new QHBoxLayout(m_foot);
    setSpace(buttons, { 18, 10, 18, 12 }, 10);
    buttons->addWidget(m_make);
    buttons->addWidget(m_cancel);
    buttons->addStretch(1);
    int place = 0;
    const auto add = [&](auto *what) {
        if constexpr (std::is_base_of_v<QLayout, std::remove_pointer_t<decltype(what)>>)
            column()->insertLayout(place++, what);
        else
            column()->insertWidget(place++, what);
    };
    add(m_skillField);
    add(asked);
    for (QWidget *widget : { static_cast<QWidget *>(m_shapeTitle), static_cast<QWidget *>(m_shape), static_cast<QWidget *>(m_symbolTitle),
                             static_cast<QWidget *>(m_symbol), static_cast<QWidget *>(m_colourTitle), static_cast<QWidget *>(m_colour),
                             static_cast<QWidget *>(m_plateField) })
        add(widget);
    add(words);
    add(m_nameField);
    add(m_descriptionField);
    add(m_criteriaField);
    auto *terms = new QWidget;
    m_terms = new Flow(terms);
    setSpace(m_terms, { 0, 0, 0, 0 }, 6);
    m_elsewhereBox = new QWidget;
    m_elsewhere = new Flow(m_elsewhereBox);
    setSpace(m_elsewhere, { 0, 0, 0, 0 }, 6);
    add(m_termsTitle);
    add(terms);
    add(m_elsewhereTitle);
    add(m_elsewhereBox);
    m_typing.setSingleShot(true);
    m_typing.setInterval(TypingPause);
    connect(&m_typing, &QTimer::timeout, this, &AchievementForm::finish);
}

void AchievementForm::makeFields()
{
    m_skill = new QComboBox;
    m_skillField = new Field({}, m_skill);
    m_level = new QComboBox;
    m_levelField = new Field({}, m_level);
    m_stability = new QComboBox;
    m_stabilityField = new Field({}, m_stability);
    m_plate = new QLineEdit;
    m_plate->setMaxLength(40);
    m_plateField = new Field({}, m_plate);
    m_wordsTitle = new Label(TextRole::CardTitle);
    m_words = new Segment;
    m_name = new QLineEdit;
    m_nameField = new Field({}, m_name);
    m_description = fewLines(64);
    m_descriptionField = new Field({}, m_description);
    m_criteria = fewLines(104);
    m_criteriaField = new Field({}, m_criteria);
    m_termsTitle = fieldLabel();
    m_elsewhereTitle = fieldLabel();
    m_make = new Button({}, Button::Kind::Primary);
    m_cancel = new Button;
    connect(m_skill, &QComboBox::activated, this, &AchievementForm::takeSkill);
    connect(m_level, &QComboBox::activated, this, [this] {
        if (!m_shown)
            return;
        m_shown->now.level = m_level->currentData().toInt();
        changed();
    });
    connect(m_stability, &QComboBox::activated, this, [this] {
        if (!m_shown)
            return;
        m_shown->now.stability = Stability(m_stability->currentData().toInt());
        changed();
    });
    connect(m_words, &Segment::chosen, this, &AchievementForm::fillWords);
    for (QLineEdit *edit : { m_plate, m_name })
        connect(edit, &QLineEdit::textEdited, this, &AchievementForm::takeWords);
    for (QPlainTextEdit *edit : { m_description, m_criteria })
        connect(edit, &QPlainTextEdit::textChanged, this, &AchievementForm::takeWords);
    connect(m_make, &QPushButton::clicked, this, &AchievementForm::makeClicked);
    connect(m_cancel, &QPushButton::clicked, this, &AchievementForm::cancelClicked);
}

void AchievementForm::makeChoosers()
{
    m_shapeTitle = fieldLabel();
    m_symbolTitle = fieldLabel();
    m_colourTitle = fieldLabel();
    m_shape = new TileChooser([](QPainter &painter, const QRectF &rect, const QString &value) {
        print::paintBadgeShape(painter, rect, fromName<badge::Shape>(value).value_or(badge::Shape::Circle), theme().ink2);
    });
    m_symbol = new TileChooser([](QPainter &painter, const QRectF &rect, const QString &value) {
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.translate(rect.topLeft());
        painter.scale(rect.width() / 100, rect.height() / 100);
        painter.fillPath(print::symbolPath(value), theme().ink2);
        painter.restore();
    });
    m_colour = new TileChooser([](QPainter &painter, const QRectF &rect, const QString &value) {
        paintBox(painter, rect, QColor(value), theme().ctl, theme().real(5));
    });
    connect(m_shape, &TileChooser::chosen, this, [this](const QString &value) {
        if (!m_shown)
            return;
        m_shown->now.design.shape = fromName<badge::Shape>(value).value_or(badge::Shape::Circle);
        changed();
    });
    connect(m_symbol, &TileChooser::chosen, this, [this](const QString &value) {
        if (!m_shown)
            return;
        m_shown->now.design.symbol = value;
        changed();
    });
    connect(m_colour, &TileChooser::chosen, this, [this](const QString &value) {
        if (!m_shown)
            return;
        m_shown->now.design.colour = value;
        changed();
    });
}

void AchievementForm::show(const badge::Achievement &achievement, const framework::Catalogue &catalogue, bool fixed)
{
    const bool typing = m_shown && !m_new && m_typing.isActive() && achievement.id == m_shown->now.id;
    m_fixed = fixed;
    m_new = false;
    if (typing)
        return; // what is on its way counts, and comes back when it is saved
    m_shown = Shown { achievement, achievement, catalogue };
    setError({});
    fill();
}

void AchievementForm::showNew(const badge::Achievement &achievement, const framework::Catalogue &catalogue)
{
    m_shown = Shown { achievement, achievement, catalogue };
    m_new = true;
    m_fixed = false;
    setError({});
    fill();
    takeSkill();
}

void AchievementForm::fill()
{
    m_filling = true;
    fillSkills();
    fillLevels();
    m_shape->setCurrent(nameOf(m_shown->now.design.shape));
    m_symbol->setCurrent(m_shown->now.design.symbol);
    QStringList colours = badgeColours();
    const QString colour = m_shown->now.design.colour.toUpper();
    if (!colours.contains(colour))
        colours << colour;
    QStringList names;
    for (const QString &one : colours)
        names << badgeColourName(one);
    m_colour->setChoices(colours, names);
    m_colour->setCurrent(colour);
    put(m_plate, m_shown->now.design.text, m_plate->text());
    m_foot->setVisible(m_new);
    fillWords();
    fillTerms();
    m_filling = false;
}

void AchievementForm::fillSkills()
{
    m_skill->clear();
    for (const Item *item : m_shown->catalogue.competences()) {
        const QString title = item->title.in(QLocale().name());
        m_skill->addItem(item->code.isEmpty() ? title : QStringLiteral("%1   %2").arg(item->code, title), item->id.toString());
    }
    m_skill->setCurrentIndex(m_skill->findData(m_shown->now.competence.toString()));
    m_skill->setEnabled(!m_fixed);
    m_skillField->setHint(m_fixed ? tr("Badges of it were issued, so the skill stays.") : QString());
}

void AchievementForm::fillLevels()
{
    m_level->clear();
    bool lowest = true;
    int levels = 0;
    for (const framework::Level &level : m_shown->catalogue.mainLevels())
        levels += !level.notShown;
    for (const framework::Level &level : m_shown->catalogue.mainLevels()) {
        // A badge stands for more than "with help": the lowest level is offered only where there is no other.
        if (!level.notShown && (!std::exchange(lowest, false) || levels == 1))
            m_level->addItem(QStringLiteral("%1   %2").arg(level.order).arg(level.title.in(QLocale().name())), level.order);
    }
    m_level->setCurrentIndex(m_level->findData(m_shown->now.level));
    m_stability->clear();
    for (const Stability stability : { Stability::DifferentSituations, Stability::OutsideCourse })
        m_stability->addItem(profile::stabilityWord(stability, QLocale().name()), int(stability));
    m_stability->setCurrentIndex(m_stability->findData(int(m_shown->now.stability)));
}

QString AchievementForm::language() const
{
    return spokenLanguages().value(qMax(0, m_words->current()));
}

void AchievementForm::fillWords()
{
    if (!m_shown)
        return;
    m_filling = true;
    const QString words = language();
    put(m_name, m_shown->now.name.exact(words), m_name->text());
    put(m_description, m_shown->now.description.exact(words), m_description->toPlainText());
    put(m_criteria, m_shown->now.criteria.exact(words), m_criteria->toPlainText());
    m_filling = false;
}

void AchievementForm::fillTerms()
{
    empty(m_terms);
    empty(m_elsewhere);
    const framework::Level *level = m_shown->catalogue.level(m_shown->now.level);
    const QString words = QLocale().name();
    m_terms->addWidget(new Chip(tr("%1, %2").arg(level ? level->title.in(words) : QString::number(m_shown->now.level),
                                                 profile::stabilityWord(m_shown->now.stability, words)),
                                ChipKind::Chosen));
    m_terms->addWidget(new Chip(tr("can explain it"), ChipKind::Chosen));
    m_terms->addWidget(new Chip(tr("agreed to badges"), ChipKind::Chosen));
    bool any = false;
    for (const framework::Relation &relation : m_shown->catalogue.relations) {
        if (relation.from != m_shown->now.competence)
            continue;
        const Item *inside = relation.to ? m_shown->catalogue.find(*relation.to) : nullptr;
        auto *chip = new Chip(QStringLiteral("%1 %2").arg(relation.frameworkTitle, inside ? inside->title.in(words) : relation.title).trimmed(),
                              ChipKind::Offer);
        chip->setToolTip(relation.uri);
        m_elsewhere->addWidget(chip);
        any = true;
    }
    m_elsewhereTitle->setVisible(any);
    m_elsewhereBox->setVisible(any);
}

void AchievementForm::takeWords()
{
    if (m_filling || !m_shown)
        return;
    const QString words = language();
    m_shown->now.name.set(words, m_name->text().simplified());
    m_shown->now.description.set(words, m_description->toPlainText().trimmed());
    m_shown->now.criteria.set(words, m_criteria->toPlainText().trimmed());
    m_shown->now.design.text = m_plate->text().simplified();
    emit designed();
    m_typing.start();
}

void AchievementForm::takeSkill()
{
    const auto competence = Id<Item>::fromString(m_skill->currentData().toString());
    if (!competence || !m_shown)
        return;
    const Item *before = m_shown->catalogue.find(m_shown->now.competence);
    const Item *after = m_shown->catalogue.find(*competence);
    const QString words = QLocale().name();
    // The plate says the skill, until somebody wrote something else on it.
    if (after && (m_shown->now.design.text.isEmpty() || (before && m_shown->now.design.text == before->title.in(words))))
        m_shown->now.design.text = after->title.in(words);
    m_shown->now.competence = *competence;
    m_filling = true;
    put(m_plate, m_shown->now.design.text, m_plate->text());
    m_filling = false;
    changed();
}

void AchievementForm::changed()
{
    if (m_filling || !m_shown)
        return;
    m_typing.stop();
    // What the program makes of skill and level stands there before it is saved.
    const operations::AchievementDetails own = details();
    m_shown->now.name = own.name;
    m_shown->now.description = own.description;
    m_shown->now.criteria = own.criteria;
    for (const QString &words : spokenLanguages()) {
        const auto facts = badge::factsOf(m_shown->now, m_shown->catalogue, m_shown->catalogue.framework.positionRule, words);
        if (m_shown->now.name.exact(words).isEmpty())
            m_shown->now.name.set(words, badge::achievementName(facts, words));
        if (m_shown->now.description.exact(words).isEmpty())
            m_shown->now.description.set(words, badge::achievementDescription(facts, words));
        if (m_shown->now.criteria.exact(words).isEmpty())
            m_shown->now.criteria.set(words, badge::criteriaText(facts, words));
    }
    m_shown->stored = m_shown->now;
    fillWords();
    fillTerms();
    emit designed();
    if (!m_new)
        emit edited();
}

void AchievementForm::finish()
{
    m_typing.stop();
    if (!m_shown || m_new || m_shown->now == m_shown->stored)
        return;
    emit edited();
}

Text AchievementForm::own(const Text &text, QString (*made)(const badge::AchievementFacts &, const QString &)) const
{
    Text out;
    for (const QString &words : text.languages()) {
        const auto facts = badge::factsOf(m_shown->stored, m_shown->catalogue, m_shown->catalogue.framework.positionRule, words);
        if (text.exact(words) != made(facts, words))
            out.set(words, text.exact(words));
    }
    return out;
}

operations::AchievementDetails AchievementForm::details() const
{
    operations::AchievementDetails out { .competence = m_shown->now.competence, .level = m_shown->now.level, .stability = m_shown->now.stability };
    out.name = own(m_shown->now.name, badge::achievementName);
    out.description = own(m_shown->now.description, badge::achievementDescription);
    out.criteria = own(m_shown->now.criteria, badge::criteriaText);
    out.design = m_shown->now.design;
    return out;
}

void AchievementForm::setError(const QString &sentence)
{
    m_skillField->setError(sentence);
}

void AchievementForm::retranslate()
{
    m_skillField->setLabel(tr("Skill"));
    m_levelField->setLabel(tr("Level it stands for"));
    m_stabilityField->setLabel(tr("How steady"));
    m_shapeTitle->setText(tr("Shape"));
    m_symbolTitle->setText(tr("Symbol"));
    m_colourTitle->setText(tr("Colour"));
    m_shape->setAccessibleName(tr("Shape"));
    m_symbol->setAccessibleName(tr("Symbol"));
    m_colour->setAccessibleName(tr("Colour"));
    m_shape->setChoices(shapeValues(), shapeNames());
    m_symbol->setChoices(print::symbolNames(), symbolWords());
    m_plateField->setLabel(tr("Words on the picture"));
    m_plateField->setHint(tr("Two short lines at most; empty: the symbol alone."));
    m_wordsTitle->setText(tr("What the badge says"));
    QStringList languages;
    for (const QString &code : spokenLanguages())
        languages << code.toUpper();
    const bool first = m_words->current() < 0;
    m_words->setChoices(languages);
    if (first)
        m_words->setCurrent(qMax(0, int(spokenLanguages().indexOf(spokenLanguage(QLocale().name())))));
    m_words->setAccessibleName(tr("Language of the words"));
    m_nameField->setLabel(tr("Name"));
    m_nameField->setHint(tr("Emptied, it is made again from the skill and the level."));
    m_descriptionField->setLabel(tr("What it says about somebody"));
    m_criteriaField->setLabel(tr("What someone did to earn it"));
    m_termsTitle->setText(tr("Proposed to you when"));
    m_elsewhereTitle->setText(tr("Same skill elsewhere"));
    m_make->setText(tr("Make this achievement"));
    m_cancel->setText(tr("Cancel"));
    if (m_shown)
        fill();
}

QWidget *AchievementForm::firstFocus() const
{
    return m_skill;
}

} // namespace mettle::pages
