// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samplepages.h"

#include "ui/kit/answers.h"
#include "ui/kit/banner.h"
#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/checklist.h"
#include "ui/kit/chip.h"
#include "ui/kit/columns.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/flow.h"
#include "ui/kit/icon.h"
#include "ui/kit/iconmark.h"
#include "ui/kit/label.h"
#include "ui/kit/progresstrack.h"
#include "ui/kit/rowlist.h"
#include "ui/kit/rows.h"
#include "ui/kit/scrollcolumn.h"
#include "ui/kit/sidepanel.h"
#include "ui/kit/space.h"
#include "ui/kit/table.h"
#include "ui/kit/tabstrip.h"
#include "ui/shell/match.h"
#include "ui/shell/settingspage.h"

#include <QLineEdit>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace mettle::demo {

using namespace kit;
using shell::KeyHelp;
using shell::Page;
using shell::Place;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

class TodayPage final : public Page
{
public:
    explicit TodayPage(QWidget *parent)
        : Page(parent)
    {
        header()->primary()->setIconName(u"media-playback-start");
        setSpace(body(), { 0, 0, 0, 0 }, 0);
        auto *scroll = new ScrollColumn(this);
        body()->addWidget(scroll);
        setSpace(scroll->column(), { 24, 2, 24, 16 }, 0);
        auto *columns = new Columns(340);
        scroll->column()->addWidget(columns);
        setSpace(columns->main(), { 0, 0, 0, 0 }, 10);
        columns->main()->addWidget(session());
        m_banner = new Banner(this);
        columns->main()->addWidget(m_banner);
        auto *head = new QHBoxLayout;
        setSpace(head, { 2, 6, 0, 0 }, 8);
        head->addWidget(new Label(TextRole::Section, s("To do this week")));
        head->addWidget(new CountPill(6));
        head->addStretch();
        columns->main()->addLayout(head);
        columns->main()->addWidget(duties());
        for (Card *card : { steps(), backup(), before() })
            columns->side()->addWidget(card);
    }

    void open(const Place &) override { }
    void retranslate() override
    {
        header()->setTitle(s("Good morning, Sofie"));
        header()->setSentence(s("Tuesday 10 March 2026. One session today, six things to do this week."));
        header()->primary()->setText(s("Open session"));
        m_banner->say(Banner::Tone::Look, s("Client focus is in one activity only. Add a situation before 9:30, or leave it so."),
                      s("Client focus"), s("See coverage"));
    }
    QStringList help() const override
    {
        return { s("Today shows what is due: sessions, steps, reviews, badges."), s("Each line opens its place."),
                 s("The first steps stay until they are done."), s("Nothing here is lost when you close it."),
                 s("Ctrl+K finds everything else.") };
    }

private:
    Card *session()
    {
        auto *card = new Card;
        auto *row = new QHBoxLayout;
        setSpace(row, { 6, 4, 0, 4 }, 20);
        card->body()->addLayout(row);
        auto *time = new QVBoxLayout;
        setSpace(time, { 0, 0, 0, 0 }, 0);
        auto *begin = new Label(TextRole::PageTitle, s("9:30"));
        begin->setMaxLines(1);
        time->addStretch();
        time->addWidget(begin);
        auto *end = new Label(TextRole::Second, s("to 12:30"));
        end->setTone(Tone::Ink2);
        end->setMaxLines(1);
        time->addWidget(end);
        time->addStretch();
        row->addLayout(time);
        auto *words = new QVBoxLayout;
        setSpace(words, { 0, 0, 0, 0 }, 2);
        words->addWidget(new Label(TextRole::Section, s("Market stall")));
        auto *second = new Label(TextRole::Second, s("Spring group 2026 · 12 clients · Buurthuis De Linde, room 2 · with Jan"));
        second->setTone(Tone::Ink2);
        words->addWidget(second);
        auto *chips = new Flow;
        setSpace(chips, { 0, 6, 0, 0 }, 8);
        for (const char *text : { "1 Getting to know 30′", "2 Build the stall 25′", "3 Price list 20′", "4 Complaint 30′" })
            chips->addWidget(new Chip(s(text)));
        words->addLayout(chips);
        row->addLayout(words, 1);
        return card;
    }

    Card *duties()
    {
        auto *card = new Card;
        card->setEdgeToEdge();
        auto *model = new RowModel(this);
        model->setRows({
            { .title = s("3 positions wait for your confirmation"), .second = s("Bartłomiej: Taking the initiative · Hồng: Communicate, Creativity"),
              .icon = s("checkmark"), .tile = ChipKind::Chosen, .chip = s("new evidence"), .chipKind = ChipKind::Chosen },
            { .title = s("Step of Khadija: “I call Ana of the nursery”"), .second = s("Goal: Communicate · Nadia helps"),
              .icon = s("view-task"), .tile = ChipKind::Plain, .chip = s("today") },
            { .title = s("Follow-up with Mykola about his plan"), .second = s("Nadia · Buurthuis De Linde"),
              .icon = s("view-calendar"), .tile = ChipKind::Plain, .chip = s("Wed 11 March, 14:00") },
            { .title = s("2 badges earned, not issued yet"), .second = s("Amina: Working with others · Đorđe: Motivation and perseverance"),
              .icon = s("games-achievements"), .tile = ChipKind::Chosen, .chip = s("ready"), .chipKind = ChipKind::Chosen },
            { .title = s("Consent of Gülşen ends"), .second = s("Sharing with an employer · ask again or let it end"),
              .icon = s("document-edit"), .tile = ChipKind::Look, .chip = s("Fri 13 March"), .chipKind = ChipKind::Look },
            { .title = s("Wash-up of 4 March is still open"), .second = s("Sofie and Jan · 4 differences of two or more"),
              .icon = s("clock"), .tile = ChipKind::Plain, .chip = s("for 6 days") },
        });
        auto *list = new RowList;
        list->setModel(model);
        list->setFitsContent(true);
        list->setAccessibleName(s("To do this week"));
        card->body()->addWidget(list);
        QObject::connect(list, &RowList::chosen, this, [this] { emit goTo({ s("badges"), {}, s("register") }); });
        return card;
    }

    Card *steps()
    {
        auto *card = new Card;
        setSpace(card->body(), { 18, 14, 18, 14 }, 4);
        auto *head = new QHBoxLayout;
        head->addWidget(new Label(TextRole::CardTitle, s("First steps")));
        auto *count = new Label(TextRole::Second, s("3 of 5"));
        count->setTone(Tone::Ink2);
        count->setMaxLines(1);
        head->addStretch();
        head->addWidget(count);
        card->body()->addLayout(head);
        auto *track = new ProgressTrack;
        track->setRange(0, 5);
        track->setValue(3);
        card->body()->addWidget(track);
        auto *list = new Checklist;
        list->setItems({ { s("Make and seal a workspace"), true }, { s("Add clients"), true }, { s("Plan the first session"), true },
                         { s("Print the recovery sheet"), false }, { s("Design the first badge"), false } });
        card->body()->addWidget(list);
        return card;
    }

    Card *backup()
    {
        auto *card = new Card(s("Backup"));
        auto *row = new QHBoxLayout;
        setSpace(row, { 0, 0, 0, 0 }, 10);
        card->body()->addLayout(row);
        row->addWidget(new IconMark(u"checkmark", Tone::Accent, 22), 0, Qt::AlignVCenter);
        auto *text = new Label(TextRole::Second);
        text->setTone(Tone::Ink2);
        text->setText(s("Yesterday 17:12 on USB stick Sofie, reading back was tested"), s("USB stick Sofie"));
        row->addWidget(text, 1);
        auto *now = new Button(s("Do it now"));
        now->setHeightKind(Button::Height::Small);
        row->addWidget(now, 0, Qt::AlignVCenter);
        return card;
    }

    Card *before()
    {
        auto *card = new Card;
        card->setEdgeToEdge();
        auto *title = new QHBoxLayout;
        setSpace(title, { 17, 14, 17, 2 }, 0);
        title->addWidget(new Label(TextRole::CardTitle, s("Where you were")));
        card->body()->addLayout(title);
        auto *model = new RowModel(this);
        model->setRows({ { .title = s("Bartłomiej, profile"), .icon = s("user"), .trailing = s("9 March"), .door = false },
                         { .title = s("Shop assistant"), .icon = s("crosshairs"), .trailing = s("9 March"), .door = false },
                         { .title = s("Toolkit “See what you can do”"), .icon = s("bookmarks"), .trailing = s("6 March"), .door = false } });
        auto *list = new RowList;
        list->setModel(model);
        list->setFitsContent(true);
        list->setAccessibleName(s("Where you were"));
        card->body()->addWidget(list);
        return card;
    }

    Banner *m_banner;
};

class BadgesPage final : public Page
{
public:
    explicit BadgesPage(QWidget *parent)
        : Page(parent)
        , m_export(header()->addButton())
    {
        m_export->setIconName(u"document-export");
        setSpace(body(), { 0, 0, 0, 0 }, 0);
        auto *main = new QWidget;
        auto *column = new QVBoxLayout(main);
        setSpace(column, { 24, 12, 14, 14 }, 0);
        auto *card = new Card;
        card->setEdgeToEdge();
        auto *filter = new QHBoxLayout;
        setSpace(filter, { 12, 8, 12, 8 }, 8);
        m_search = new QLineEdit;
        m_search->addAction(kit::icon(u"edit-find"), QLineEdit::LeadingPosition);
        m_search->setPlaceholderText(s("Client or badge"));
        m_search->setAccessibleName(s("Client or badge"));
        setLogicalSize(m_search, 220, 0);
        filter->addWidget(m_search);
        for (const char *text : { "Due 2", "Valid 18", "Revoked 1" }) {
            auto *chip = new ChoiceChip(s(text));
            chip->setChecked(text[0] == 'D');
            filter->addWidget(chip);
        }
        filter->addStretch();
        auto *count = new Label(TextRole::Second, s("19 issued, 2 due"));
        count->setTone(Tone::Ink2);
        filter->addWidget(count);
        card->body()->addLayout(filter);
        card->body()->addWidget(table());
        column->addWidget(card);
        body()->addWidget(new WithPanel(main, panel()), 1);

        header()->tabs()->setTab(s("achievements"), s("Achievements"));
        header()->tabs()->setTab(s("register"), s("Register"));
        header()->tabs()->setTab(s("issuer"), s("Issuer and key"));
        header()->tabs()->setTab(s("verify"), s("Verify"));
        header()->tabs()->setCount(s("achievements"), 6);
        header()->tabs()->setCount(s("register"), 19);
        QObject::connect(header()->tabs(), &TabStrip::chosen, this,
                         [this](const QString &tab) { emit goTo({ s("badges"), {}, tab }); });
    }

    void open(const Place &place) override { header()->tabs()->setCurrent(place.tab.isEmpty() ? s("achievements") : place.tab); }
    void retranslate() override
    {
        header()->setTitle(s("Badges"));
        header()->setSentence(s("Design what can be earned, and keep track of every badge that was issued."));
        m_export->setText(s("Export list"));
    }
    QStringList help() const override { return { s("One"), s("Two"), s("Three"), s("Four"), s("Five") }; }
    std::vector<KeyHelp> keys() const override { return { { s("Space"), s("choose a badge") }, { s("R"), s("revoke it") } }; }
    QWidget *searchField() const override { return m_search; }

private:
    Table *table()
    {
        auto *model = new QStandardItemModel(0, 6, this);
        model->setHorizontalHeaderLabels({ s("Badge"), s("Client"), s("Seen in"), s("Seen by"), s("Issued"), s("State") });
        const char *rows[][6] = {
            { "Working with others", "Amina", "group task, role play, alone", "Sofie, Jan", "—", "Due" },
            { "Perseverance", "Đorđe", "group task, real work", "Sofie, Nadia", "—", "Due" },
            { "Taking the initiative", "Fatoumata", "group task, alone", "Sofie, Jan", "9 March 2026", "Valid" },
            { "Communicate", "Hồng", "role play, group task", "Jan, Nadia", "9 March 2026", "Valid" },
            { "Problem solving", "Bartłomiej", "group task, alone, real work", "Sofie, Jan", "5 March 2026", "Valid" },
            { "Working with others", "José", "group task, real work", "Sofie, Nadia", "5 March 2026", "Valid" },
            { "Communicate", "Mykola", "role play, daily life", "Jan, Nadia", "4 March 2026", "Revoked" },
            { "Coping with uncertainty, ambiguity and risk", "Khadija", "group task, role play", "Sofie, Jan", "26 February 2026", "Valid" },
        };
        for (const auto &row : rows) {
            QList<QStandardItem *> items;
            for (const char *text : row)
                items << new QStandardItem(s(text));
            items[0]->setCheckable(true);
            items[0]->setCheckState(qstrcmp(row[5], "Due") == 0 ? Qt::Checked : Qt::Unchecked);
            items[0]->setData(int(TextRole::Strong), TextRoleRole);
            items[2]->setData(int(Tone::Ink2), ToneRole);
            items[3]->setData(int(Tone::Ink2), ToneRole);
            items[5]->setData(s(qstrcmp(row[5], "Due") == 0 ? "clock" : qstrcmp(row[5], "Valid") == 0 ? "checkmark" : "error"), IconRole);
            model->appendRow(items);
        }
        auto *table = new Table(s("Issued badges"));
        table->setModel(model);
        table->setRowHeight(46);
        table->setRowsWrap(true);
        table->setStretchColumn(0);
        table->selectRow(0);
        return table;
    }

    SidePanel *panel()
    {
        auto *panel = new SidePanel;
        panel->setTitle(s("Issue 2 badges"), s("Nothing is issued until you press the button."));
        for (const char *line : { "In different situations: 6 moments, 4 activities", "Told her story on 5 March", "Agreed to badges until 30 June" }) {
            auto *row = new QHBoxLayout;
            setSpace(row, { 0, 0, 0, 0 }, 8);
            row->addWidget(new IconMark(u"checkmark", Tone::Accent), 0, Qt::AlignTop);
            row->addWidget(new Label(TextRole::Second, s(line)), 1);
            panel->body()->addLayout(row);
        }
        auto *banner = new Banner;
        banner->say(Banner::Tone::Look, s("Issuing cannot be undone. A badge can be revoked later, with a reason."));
        panel->body()->addWidget(banner);
        panel->addAction(new Button(s("Issue 2 badges"), Button::Kind::Primary));
        panel->addAction(new Button(s("Decide otherwise…")));
        return panel;
    }

    Button *m_export;
    QLineEdit *m_search;
};

class EmptyPage final : public Page
{
public:
    EmptyPage(const QString &title, QStringView icon, QWidget *parent)
        : Page(parent)
        , m_title(title)
        , m_state(new EmptyState(icon, this))
    {
        body()->addWidget(m_state, 1);
    }
    void open(const Place &) override { }
    void retranslate() override
    {
        header()->setTitle(m_title);
        header()->setSentence(s("What this page is for, in one sentence."));
        m_state->setTexts(s("Nothing here yet"), s("Here you plan a day, observe and talk it over."));
        m_state->setSteps(s("First step"), s("Open the sample"));
    }
    QStringList help() const override { return { s("One"), s("Two"), s("Three"), s("Four"), s("Five") }; }

private:
    QString m_title;
    EmptyState *m_state;
};

} // namespace

std::vector<shell::PageEntry> samplePages(shell::PreferenceStore &preferences, Answers &answers)
{
    const auto empty = [](const char *id, const char *icon, const char *title) {
        return shell::PageEntry { s(id), s(icon), [title] { return s(title); }, [icon, title](QWidget *parent) -> Page * {
                                     return new EmptyPage(s(title), s(icon), parent);
                                 } };
    };
    std::vector<shell::PageEntry> pages;
    pages.push_back({ s("today"), s("go-home"), [] { return s("Today"); }, [](QWidget *parent) -> Page * { return new TodayPage(parent); } });
    pages.push_back(empty("clients", "system-users", "Clients"));
    pages.push_back(empty("sessions", "view-calendar", "Sessions"));
    pages.push_back(empty("frameworks", "view-list-tree", "Frameworks"));
    pages.push_back(empty("targets", "crosshairs", "Targets"));
    pages.push_back(empty("toolkits", "bookmarks", "Toolkits"));
    pages.push_back({ s("badges"), s("games-achievements"), [] { return s("Badges"); }, [](QWidget *parent) -> Page * { return new BadgesPage(parent); } });
    pages.push_back(empty("impact", "office-chart-bar", "Impact"));
    pages.push_back({ s("settings"), s("configure"), [] { return s("Settings"); },
                      [&preferences, &answers](QWidget *parent) -> Page * {
                          auto *page = new shell::SettingsPage(preferences, answers, parent);
                          page->setValues({ s("Buurtkracht vzw"), s("Lindestraat 12\n9000 Gent"), {} });
                          return page;
                      },
                      true });
    return pages;
}

shell::PaletteProvider sampleProvider()
{
    return { u'@', s("clients"), [](const QString &query, const shell::PaletteProvider::Answer &answer) {
                std::vector<shell::Hit> all {
                    { s("Skills"), s("view-list-tree"), s("Taking the initiative"), {}, s("4.2 · Seventeen skills"), {}, Place { s("frameworks"), {}, {} } },
                    { s("Skills"), s("view-list-tree"), s("Taking the initiative"), {}, s("3.1 · EntreComp"), {}, Place { s("frameworks"), {}, {} } },
                    { s("Clients"), s("user"), s("Bartłomiej"), s("position for Taking the initiative to confirm"), s("Spring group 2026"), {}, Place { s("clients"), {}, {} } },
                    { s("Badges"), s("games-achievements"), s("Taking the initiative"), {}, s("4 issued"), {}, Place { s("badges"), {}, {} } },
                };
                std::erase_if(all, [&](const shell::Hit &hit) { return !shell::match(hit.label, query) && !shell::match(hit.second, query); });
                answer(all);
            } };
}

} // namespace mettle::demo
