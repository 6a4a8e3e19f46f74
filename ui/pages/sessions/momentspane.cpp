// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/sessions/momentspane.h"

#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/chip.h"
#include "ui/kit/flow.h"
#include "ui/kit/label.h"
#include "ui/kit/scrollcolumn.h"
#include "ui/kit/space.h"
#include "ui/pages/sessions/levelbuttons.h"
#include "ui/pages/sessions/markpainting.h"
#include "ui/pages/sessions/markwidget.h"
#include "ui/pages/sessions/personbutton.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QRegularExpression>

namespace mettle::pages {

using namespace kit;
using models::ObservationGridModel;
using session::MarkKind;
using session::Presence;
using workspace::Desk;

namespace {

QString language()
{
    return QLocale().name().section(u'_', 0, 0);
}

void empty(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater(); // one of them may be what brought us here
        }
        delete item;
    }
}

} // namespace

MomentsPane::MomentsPane(ObservationGridModel &model, workspace::Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_workspace(workspace)
{
    auto *row = new QHBoxLayout(this);
    setSpace(row, { 16, 14, 16, 14 }, 14);
    row->addWidget(buildPeople(), 2);
    row->addWidget(buildEntry(), 5);
    connect(&model, &ObservationGridModel::loaded, this, [this] {
        m_signature.clear();
        m_person = -1;
        m_skill.reset();
        showPeople();
        showSkills();
        showMoments();
    });
    connect(&model, &ObservationGridModel::headerChanged, this, [this] {
        showPeople();
        showMoments();
    });
    connect(&model, &QAbstractItemModel::dataChanged, this, &MomentsPane::showMoments);
}

QWidget *MomentsPane::buildPeople()
{
    auto *card = new Card;
    m_peopleTitle = new Label(TextRole::CardTitle);
    card->body()->addWidget(m_peopleTitle);
    auto *scroll = new ScrollColumn;
    setSpace(scroll->column(), { 0, 0, 0, 0 }, 0);
    auto *content = new QWidget;
    m_people = new QGridLayout(content);
    setSpace(m_people, { 0, 2, 0, 2 }, 6);
    scroll->column()->addWidget(content);
    card->body()->addWidget(scroll, 1);
    m_group = new QButtonGroup(this);
    connect(m_group, &QButtonGroup::idClicked, this, [this](int column) {
        choosePerson(column);
        m_words->setFocus(Qt::OtherFocusReason);
    });
    return card;
}

QWidget *MomentsPane::buildEntry()
{
    auto *both = new QWidget;
    auto *column = new QVBoxLayout(both);
    setSpace(column, { 0, 0, 0, 0 }, 12);
    auto *card = new Card;
    m_question = new Label(TextRole::Section);
    m_words = new QLineEdit;
    setLogicalSize(m_words, 0, 44);
    m_words->installEventFilter(this);
    m_skillTitle = new Label(TextRole::Small);
    m_markTitle = new Label(TextRole::Small);
    for (Label *label : { m_skillTitle, m_markTitle })
        label->setTone(Tone::Ink2);
    auto *skills = new QWidget;
    m_skills = new Flow(skills);
    setSpace(m_skills, { 0, 0, 0, 0 }, 6);
    m_levels = new LevelButtons(58, 36);
    m_keep = new Button({}, Button::Kind::Primary);
    card->body()->addWidget(m_question);
    card->body()->addWidget(m_words);
    card->body()->addWidget(m_skillTitle);
    card->body()->addWidget(skills);
    auto *foot = new QHBoxLayout;
    setSpace(foot, { 0, 4, 0, 0 }, 10);
    foot->addWidget(m_markTitle);
    foot->addWidget(m_levels);
    foot->addStretch(1);
    foot->addWidget(m_keep);
    card->body()->addLayout(foot);
    column->addWidget(card);
    auto *list = new Card;
    m_listTitle = new Label(TextRole::CardTitle);
    list->body()->addWidget(m_listTitle);
    auto *scroll = new ScrollColumn;
    setSpace(scroll->column(), { 0, 0, 0, 0 }, 0);
    auto *content = new QWidget;
    m_list = new QVBoxLayout(content);
    setSpace(m_list, { 0, 0, 0, 0 }, 0);
    scroll->column()->addWidget(content);
    list->body()->addWidget(scroll, 1);
    column->addWidget(list, 1);
    connect(m_words, &QLineEdit::textEdited, this, &MomentsPane::takeNumber);
    connect(m_words, &QLineEdit::returnPressed, this, &MomentsPane::keep);
    connect(m_keep, &QPushButton::clicked, this, &MomentsPane::keep);
    connect(m_levels, &LevelButtons::chosen, this,
            [this](int level) { m_levels->setCurrent(m_levels->current() == level ? std::nullopt : std::optional(level)); });
    return both;
}

void MomentsPane::retranslate()
{
    m_peopleTitle->setText(tr("Who?"));
    m_words->setPlaceholderText(tr("One sentence. A number first chooses the person: 4 …  Esc: to the grid"));
    m_words->setAccessibleName(tr("What you saw or heard"));
    m_skillTitle->setText(tr("Which skill? You can choose it later."));
    m_markTitle->setText(tr("Mark, now or later:"));
    m_keep->setText(tr("Keep (Enter)"));
    m_signature.clear();
    choosePerson(m_person);
    showSkills();
    showMoments();
}

QWidget *MomentsPane::firstFocus() const
{
    return m_words;
}

void MomentsPane::showPeople()
{
    const auto &columns = m_model.columns();
    if (size_t(m_people->count()) != columns.size()) {
        empty(m_people);
        for (QAbstractButton *button : m_group->buttons())
            m_group->removeButton(button);
        const int across = columns.size() > 10 ? 2 : 1;
        for (size_t i = 0; i < columns.size(); ++i) {
            auto *button = new PersonButton;
            m_group->addButton(button, int(i));
            m_people->addWidget(button, int(i) / across, int(i) % across);
        }
    }
    for (size_t i = 0; i < columns.size(); ++i) {
        const models::GridColumn &who = columns[i];
        const bool away = who.presence == Presence::Absent || who.presence == Presence::Away;
        static_cast<PersonButton *>(m_group->button(int(i)))
            ->setPerson(who.number, who.name, who.evidence, away ? presenceWord(*who.presence) : QString());
    }
    choosePerson(m_person < 0 && !columns.empty() ? 0 : m_person);
}

void MomentsPane::choosePerson(int column)
{
    m_person = size_t(column) < m_model.columns().size() ? column : -1;
    if (QAbstractButton *button = m_group->button(m_person))
        button->setChecked(true);
    const QString name = m_person < 0 ? QString() : m_model.columns()[size_t(m_person)].name;
    m_question->setText(m_person < 0 ? tr("Who did you see?") : tr("What did %1 say or do?").arg(name), name);
}

/// "4 took the marker": the number is who, the rest is what.
void MomentsPane::takeNumber()
{
    static const QRegularExpression number(QStringLiteral("^(\\d{1,3})\\s"));
    const auto match = number.match(m_words->text());
    if (!match.hasMatch())
        return;
    const auto &columns = m_model.columns();
    for (size_t i = 0; i < columns.size(); ++i) {
        if (columns[i].number != match.captured(1).toInt())
            continue;
        choosePerson(int(i));
        m_words->setText(m_words->text().mid(match.capturedLength()));
        return;
    }
}

void MomentsPane::showSkills()
{
    empty(m_skills);
    for (const models::GridRow &row : m_model.rows()) {
        if (!row.heading)
            continue;
        auto *chip = new ChoiceChip(row.title);
        chip->setCheckable(true);
        chip->setChecked(m_skill == row.item);
        connect(chip, &QPushButton::clicked, this, [this, item = row.item] {
            m_skill = m_skill == item ? std::nullopt : std::optional(item);
            showSkills();
            m_words->setFocus(Qt::OtherFocusReason);
        });
        m_skills->addWidget(chip);
    }
    m_levels->setLevels(m_model.levels(), language(), {});
}

void MomentsPane::keep()
{
    const QString text = m_words->text().trimmed();
    const auto observer = m_model.observer();
    if (text.isEmpty() || m_person < 0 || !observer)
        return;
    const models::GridColumn &who = m_model.columns()[size_t(m_person)];
    m_workspace.post([activity = m_model.grid()->activity.id, client = who.client, item = m_skill, observer = *observer,
                      role = m_model.role(), text](Desk &desk) {
        return operations::addNote(desk, activity, client, item, observer, role, text);
    }).then(this, [this](const Result<Id<session::Note>> &done) {
        if (done)
            emit saved();
        else
            emit failed(done.error());
    });
    if (m_skill) {
        const QModelIndex whole = m_model.indexOf(who.client, *m_skill);
        if (m_levels->current())
            m_model.setWhole(whole, MarkKind::Level, *m_levels->current());
        else if (whole.isValid() && !m_model.cell(whole.row(), whole.column()).kind)
            m_model.setWhole(whole, MarkKind::Tick); // seen, mark later
    }
    m_words->clear();
    m_skill.reset();
    m_levels->setCurrent(std::nullopt);
    showSkills();
    m_words->setFocus(Qt::OtherFocusReason);
}

/// The newest first; each with its skill and mark, or the way to give them.
void MomentsPane::showMoments()
{
    std::vector<session::Note> notes;
    for (const models::GridColumn &who : m_model.columns())
        for (const session::Note &note : m_model.notesOf(who.client))
            notes.push_back(note);
    std::sort(notes.begin(), notes.end(), [](const auto &a, const auto &b) { return a.at > b.at; });
    QString signature = language();
    for (const session::Note &note : notes) {
        signature += note.id.toString() + note.text;
        if (note.item) {
            const QModelIndex at = m_model.indexOf(note.client, *note.item);
            signature += note.item->toString();
            if (at.isValid()) {
                const models::GridCell cell = m_model.cell(at.row(), at.column());
                signature += QString::number(cell.kind ? int(*cell.kind) + 10 * cell.level : -1);
            }
        }
    }
    if (signature == m_signature)
        return;
    m_signature = signature;
    m_listTitle->setText(tr("Moments in this activity: %n", nullptr, int(notes.size())));
    empty(m_list);
    for (const session::Note &note : notes)
        m_list->addWidget(momentRow(note));
    if (notes.empty()) {
        auto *words = new Label(TextRole::Body, tr("Nothing yet. One sentence a person is a good beginning."));
        words->setTone(Tone::Ink2);
        m_list->addWidget(words);
    }
    m_list->addStretch(1);
}

QWidget *MomentsPane::momentRow(const session::Note &note)
{
    auto *box = new QWidget;
    auto *line = new QHBoxLayout(box);
    setSpace(line, { 0, 6, 0, 6 }, 10);
    auto *time = new Label(TextRole::Second, QLocale().toString(note.at.toLocalTime().time(), QLocale::ShortFormat));
    time->setTone(Tone::Ink2);
    time->setMaxLines(1);
    setLogicalSize(time, 52, 0);
    line->addWidget(time);
    QString name;
    for (const models::GridColumn &who : m_model.columns())
        if (who.client == note.client)
            name = who.name;
    auto *words = new Label(TextRole::Body);
    words->setText(name + QStringLiteral("  ") + note.text, name);
    line->addWidget(words, 1);
    const QModelIndex at = note.item ? m_model.indexOf(note.client, *note.item) : QModelIndex();
    if (!at.isValid()) {
        auto *choose = new Button(tr("Which skill?"));
        choose->setHeightKind(Button::Height::Small);
        auto *menu = new QMenu(choose);
        for (const models::GridRow &row : m_model.rows())
            if (row.heading)
                menu->addAction(row.title, this, [this, note, item = row.item] { place(note, item); });
        choose->setMenu(menu);
        line->addWidget(choose);
        return box;
    }
    auto *skill = new Label(TextRole::Second, m_model.rows()[size_t(at.row())].title);
    skill->setTone(Tone::Ink2);
    skill->setMaxLines(2);
    setLogicalWidest(skill, 200);
    line->addWidget(skill);
    const models::GridCell cell = m_model.cell(at.row(), at.column());
    auto *levels = new LevelButtons(38, 24);
    levels->setLevels(m_model.levels(), language(), name);
    levels->setCurrent(cell.kind == MarkKind::Level ? std::optional(cell.level) : std::nullopt);
    connect(levels, &LevelButtons::chosen, this, [this, place = QPersistentModelIndex(at)](int level) {
        const bool heading = m_model.rows()[size_t(place.row())].heading;
        heading ? m_model.setWhole(place, MarkKind::Level, level) : m_model.setMark(place, MarkKind::Level, level);
    });
    line->addWidget(levels);
    return box;
}

void MomentsPane::place(const session::Note &note, const Id<framework::Item> &competence)
{
    m_workspace.post([id = note.id, competence](Desk &desk) { return operations::placeNote(desk, id, competence); })
        .then(this, [this](const Result<void> &done) {
            if (done)
                emit saved();
            else
                emit failed(done.error());
        });
    const QModelIndex whole = m_model.indexOf(note.client, competence);
    if (whole.isValid() && !m_model.cell(whole.row(), whole.column()).kind)
        m_model.setWhole(whole, MarkKind::Tick);
}

/// Up and down choose the person while one writes; Esc goes to the grid.
bool MomentsPane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_words && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape) {
            emit left();
            return true;
        }
        if (key == Qt::Key_Up || key == Qt::Key_Down) {
            const int count = int(m_model.columns().size());
            if (count > 0)
                choosePerson(std::clamp(m_person + (key == Qt::Key_Down ? 1 : -1), 0, count - 1));
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace mettle::pages
