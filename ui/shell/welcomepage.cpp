// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/welcomepage.h"

#include "ui/kit/banner.h"
#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/iconmark.h"
#include "ui/kit/label.h"
#include "ui/kit/painters.h"
#include "ui/kit/rowlist.h"
#include "ui/kit/rows.h"
#include "ui/kit/scrollcolumn.h"
#include "ui/kit/space.h"
#include "ui/shell/preferences.h"

#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QShortcut>
#include <QStackedWidget>

namespace mettle::shell {

using namespace kit;

namespace {

constexpr int StoryWidth = 467;
constexpr int DoorsWidth = 560;
constexpr int FootWidth = 500; // below this the foot takes two lines
constexpr int NarrowWindow = 860; // below this, in logical pixels, the doors have the window to themselves

class Sign final : public QWidget
{
public:
    explicit Sign(QWidget *parent)
        : QWidget(parent)
    {
        setLogicalSize(this, 46, 46);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintSign(painter, rect());
    }
};

class Tile final : public QWidget
{
public:
    Tile(QStringView icon, QWidget *parent)
        : QWidget(parent)
        , m_icon(icon.toString())
    {
        setLogicalSize(this, 38, 38);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintBox(painter, rect(), theme().surface, theme().line, theme().real(8));
        paintTile(painter, rect().adjusted(1, 1, -1, -1), ChipKind::Bare, m_icon);
    }

private:
    QString m_icon;
};

QString whenOf(const QDateTime &opened, const QDateTime &now)
{
    if (!opened.isValid())
        return {};
    const QDateTime local = opened.toLocalTime();
    const QDate today = now.toLocalTime().date();
    const QLocale locale;
    if (local.date() == today)
        return WelcomePage::tr("today, %1").arg(locale.toString(local.time(), QLocale::ShortFormat));
    if (local.date() == today.addDays(-1))
        return WelcomePage::tr("yesterday, %1").arg(locale.toString(local.time(), QLocale::ShortFormat));
    const QString form = local.date().year() == today.year() ? QStringLiteral("d MMMM") : QStringLiteral("d MMMM yyyy");
    return locale.toString(local.date(), form);
}

} // namespace

WelcomePage::WelcomePage(PreferenceStore &preferences, QWidget *parent)
    : QWidget(parent)
    , m_preferences(preferences)
    , m_model(new RowModel(this))
{
    auto *row = new QHBoxLayout(this);
    setSpace(row, { 0, 0, 0, 0 }, 0);
    m_story = buildStory();
    row->addWidget(m_story);
    m_side = new QStackedWidget(this);
    m_side->addWidget(buildDoors());
    row->addWidget(m_side, 1);

    connect(m_rows, &RowList::chosen, this, [this](const QModelIndex &index) {
        m_banner->hide();
        const QString path = index.data(DataRole).toString();
        if (path.isEmpty())
            emit sampleClicked();
        else
            emit fileChosen(path);
    });
    connect(m_new, &QPushButton::clicked, this, &WelcomePage::newClicked);
    connect(m_open, &QPushButton::clicked, this, &WelcomePage::openClicked);
    connect(m_check, &QPushButton::clicked, this, &WelcomePage::checkBadgeClicked);
    connect(&preferences, &PreferenceStore::changed, this, &WelcomePage::retranslate);
    retranslate();
}

QWidget *WelcomePage::buildStory()
{
    auto *story = new QWidget(this);
    setLogicalSize(story, StoryWidth, 0);
    auto *column = new QVBoxLayout(story);
    setSpace(column, { 52, 54, 40, 28 }, 0);

    auto *head = new QHBoxLayout;
    setSpace(head, { 0, 0, 0, 0 }, 14);
    head->addWidget(new Sign(story));
    head->addWidget(new Label(TextRole::ClientTitle, QStringLiteral("Mettle"), story), 1);
    column->addLayout(head);
    column->addSpacing(theme().px(22));
    m_slogan = new Label(TextRole::Slogan, {}, story);
    column->addWidget(m_slogan);
    column->addSpacing(theme().px(30));
    for (const QStringView icon : { u"visibility", u"office-chart-bar", u"document-edit", u"games-achievements" }) {
        auto *promise = new QHBoxLayout;
        setSpace(promise, { 0, 0, 0, 18 }, 14);
        promise->addWidget(new Tile(icon, story), 0, Qt::AlignTop);
        auto *words = new QVBoxLayout;
        setSpace(words, { 0, 0, 0, 0 }, 1);
        auto *title = new Label(TextRole::CardTitle, {}, story);
        auto *text = new Label(TextRole::Body, {}, story);
        text->setTone(Tone::Ink2);
        words->addWidget(title);
        words->addWidget(text);
        promise->addLayout(words, 1);
        column->addLayout(promise);
        m_promises.emplace_back(title, text);
    }
    column->addStretch(1);
    auto *foot = new QHBoxLayout;
    setSpace(foot, { 0, 0, 0, 0 }, 10);
    foot->addWidget(new IconMark(u"network-disconnect", Tone::Ink2, 22, story));
    m_offline = new Label(TextRole::Second, {}, story);
    m_offline->setTone(Tone::Ink2);
    foot->addWidget(m_offline, 1);
    column->addLayout(foot);
    return story;
}

QWidget *WelcomePage::buildDoors()
{
    auto *place = new QWidget(this);
    auto *whole = new QVBoxLayout(place);
    setSpace(whole, { 0, 0, 0, 0 }, 0);
    auto *scroll = new ScrollColumn(place);
    whole->addWidget(scroll, 1);
    auto *middle = new QHBoxLayout;
    setSpace(middle, { 24, 54, 24, 24 }, 0);
    scroll->column()->addLayout(middle);
    auto *doors = new QWidget;
    setLogicalWidest(doors, DoorsWidth);
    middle->addStretch(1);
    middle->addWidget(doors, 1000);
    middle->addStretch(1);

    auto *column = new QVBoxLayout(doors);
    setSpace(column, { 0, 0, 0, 0 }, 16);
    m_languages = new QMenu(this);
    for (const auto &[code, name] : WindowLanguage::choices())
        m_languages->addAction(name, this, [this, code = code] {
            Preferences value = m_preferences.value();
            value.language = code;
            m_preferences.set(value);
        });
    m_language = new Button({}, Button::Kind::Plain, doors);
    m_language->setIconName(u"languages");
    m_language->setMenu(m_languages);
    column->addWidget(m_language, 0, Qt::AlignRight);
    m_banner = new Banner(doors);
    column->addWidget(m_banner);
    m_cardPlace = new QVBoxLayout;
    setSpace(m_cardPlace, { 0, 0, 0, 0 }, 0);
    column->addLayout(m_cardPlace);

    m_list = new Card(doors);
    m_list->setEdgeToEdge();
    m_listTitle = new Label(TextRole::CardTitle, {}, m_list);
    auto *head = new QHBoxLayout;
    setSpace(head, { 16, 11, 16, 11 }, 0);
    head->addWidget(m_listTitle);
    m_list->body()->addLayout(head);
    auto *rule = new QFrame(m_list);
    rule->setFixedHeight(1);
    rule->setObjectName(QStringLiteral("rule"));
    m_list->body()->addWidget(rule);
    m_rows = new RowList(m_list);
    m_rows->setModel(m_model);
    m_rows->setFitsContent(true);
    m_list->body()->addWidget(m_rows);
    column->addWidget(m_list);

    auto *buttons = new QHBoxLayout;
    setSpace(buttons, { 0, 2, 0, 0 }, 10);
    m_new = new Button({}, Button::Kind::Plain, doors);
    m_new->setIconName(u"document-new");
    m_new->setHeightKind(Button::Height::Touch);
    m_open = new Button({}, Button::Kind::Plain, doors);
    m_open->setIconName(u"document-open");
    m_open->setHeightKind(Button::Height::Touch);
    buttons->addStretch(1);
    buttons->addWidget(m_new);
    buttons->addWidget(m_open);
    buttons->addStretch(1);
    column->addLayout(buttons);

    m_foot = new QBoxLayout(QBoxLayout::LeftToRight);
    setSpace(m_foot, { 24, 4, 24, 20 }, 10);
    m_version = new Label(TextRole::Small, {}, place);
    m_version->setTone(Tone::Ink2);
    m_version->setMaxLines(1);
    m_check = new Button({}, Button::Kind::Link, place);
    m_check->setHeightKind(Button::Height::Small);
    m_foot->addStretch(1);
    m_foot->addWidget(m_version, 0, Qt::AlignCenter);
    m_foot->addWidget(m_check, 0, Qt::AlignCenter);
    m_foot->addStretch(1);
    whole->addLayout(m_foot);
    return place;
}

void WelcomePage::setFiles(const std::vector<Recent> &files, const QDateTime &now)
{
    m_files = files;
    m_now = now;
    showFiles();
}

void WelcomePage::setCard(QWidget *card)
{
    delete m_card;
    m_card = card;
    if (card)
        m_cardPlace->addWidget(card);
    retranslate();
}

void WelcomePage::showError(const Error &error)
{
    m_banner->say(error, m_preferences.value().language);
}

void WelcomePage::showInstead(QWidget *other)
{
    auto *place = new QWidget(m_side);
    auto *column = new QVBoxLayout(place);
    setSpace(column, { 0, 24, 0, 0 }, 0);
    auto *head = new QHBoxLayout; // the other thing brings its own margins
    setSpace(head, { 24, 0, 24, 0 }, 0);
    auto *back = new Button(tr("Back"), Button::Kind::Plain, place);
    back->setIconName(u"go-previous");
    head->addWidget(back);
    head->addStretch(1);
    column->addLayout(head);
    column->addWidget(other, 1);
    connect(back, &QPushButton::clicked, this, &WelcomePage::showDoors);
    connect(new QShortcut(Qt::Key_Escape, place), &QShortcut::activated, this, &WelcomePage::showDoors);
    m_side->setCurrentIndex(m_side->addWidget(place));
    other->setFocus(Qt::OtherFocusReason);
}

void WelcomePage::showDoors()
{
    while (m_side->count() > 1) {
        QWidget *other = m_side->widget(1);
        m_side->removeWidget(other);
        other->deleteLater();
    }
    m_check->setFocus(Qt::OtherFocusReason);
}

void WelcomePage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void WelcomePage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_story->setVisible(width() >= theme().px(NarrowWindow));
    const int room = width() - (m_story->isVisibleTo(this) ? m_story->width() : 0);
    m_foot->setDirection(room < theme().px(FootWidth) ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void WelcomePage::paintEvent(QPaintEvent *)
{
    if (!m_story->isVisible())
        return;
    QPainter painter(this);
    painter.fillRect(m_story->geometry(), theme().rail);
    const int edge = isRightToLeft() ? m_story->geometry().left() : m_story->geometry().right();
    painter.fillRect(edge, 0, 1, height(), theme().line);
}

void WelcomePage::retranslate()
{
    m_slogan->setText(tr("See what people can do. Let them say it themselves."));
    const QString promises[][2] = {
        { tr("Observe"), tr("Mark what you see, with one or two keys.") },
        { tr("Understand"), tr("Every position shows its moments.") },
        { tr("Plan"), tr("Small steps, in the client’s own words.") },
        { tr("Recognise"), tr("Badges that others can check.") },
    };
    for (size_t i = 0; i < m_promises.size(); ++i) {
        m_promises[i].first->setText(promises[i][0]);
        m_promises[i].second->setText(promises[i][1]);
    }
    m_offline->setText(tr("Works without a network. One file, on your computer."));
    m_listTitle->setText(m_card ? tr("Other workspaces") : tr("Workspaces"));
    m_rows->setAccessibleName(m_listTitle->text());
    m_new->setText(tr("New workspace…"));
    m_open->setText(tr("Open a file…"));
    m_version->setText(tr("Mettle %1 · free software").arg(QStringLiteral(METTLE_VERSION)));
    m_check->setText(tr("Check a badge without opening a workspace"));

    for (const auto &[code, name] : WindowLanguage::choices())
        if (code == m_preferences.value().language)
            m_language->setText(name);
    m_language->setAccessibleName(tr("Language: %1").arg(m_language->text()));
    showFiles();
}

void WelcomePage::showFiles()
{
    std::vector<Row> rows;
    for (const Recent &file : m_files) {
        const QFileInfo info(file.path);
        Row row;
        row.title = file.name.isEmpty() ? info.completeBaseName() : file.name;
        row.enabled = info.exists();
        const QString folder = QDir::toNativeSeparators(info.absolutePath());
        row.second = row.enabled ? tr("%1 · in %2").arg(info.fileName(), folder)
                                 : tr("%1 · not there now: is the stick plugged in?").arg(info.fileName());
        row.icon = file.sealed ? QStringLiteral("lock") : QStringLiteral("document-open");
        row.trailing = whenOf(file.opened, m_now);
        row.data = file.path;
        rows.push_back(row);
    }
    Row sample;
    sample.title = tr("Sample workspace");
    sample.second = tr("12 invented clients, three sessions, everything may be tried");
    sample.icon = QStringLiteral("games-hint");
    rows.push_back(sample);
    m_model->setRows(std::move(rows));
}

} // namespace mettle::shell
