// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the Clients pages cost in a file of 10,000 clients, one of them with 2,000 observations: from opening a place until
// it is painted with its content, and the longest that the window's thread was busy without a pause, in its own processor
// time, which other programs on the machine do not change.
// usage: bench_clients [folder]      with QT_QPA_PLATFORM=offscreen where there is no display

#include "operations/lookup.h"
#include "operations/workspace.h"
#include "ui/kit/answers.h"
#include "ui/kit/look.h"
#include "ui/pages/clients/clientlistmodel.h"
#include "ui/pages/clients/clientspage.h"
#include "ui/pages/clients/evidencelist.h"
#include "ui/pages/clients/profilelist.h"
#include "ui/print/fonts.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QThread>
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <ctime>

using namespace mettle;
using workspace::Transaction;

namespace {

constexpr int Clients = 10'000;
constexpr int Marks = 2'000;
constexpr int Rounds = 5;

/// Milliseconds that this thread has worked.
double worked()
{
#ifdef Q_OS_UNIX
    timespec time {};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
#else
    return double(std::chrono::steady_clock::now().time_since_epoch() / std::chrono::microseconds(1)) / 1e3;
#endif
}

/// Knows how long the window's thread worked on one event.
class Watched final : public QApplication
{
public:
    using QApplication::QApplication;
    double longest = 0;

    bool notify(QObject *receiver, QEvent *event) override
    {
        if (QThread::currentThread() != thread()) // the storage thread's events come through here as well
            return QApplication::notify(receiver, event);
        if (m_depth++ == 0)
            m_since = worked();
        const bool done = QApplication::notify(receiver, event);
        if (--m_depth == 0)
            longest = std::max(longest, worked() - m_since);
        return done;
    }

private:
    double m_since = 0;
    int m_depth = 0;
};

template <typename T> T need(Result<T> result)
{
    if (result)
        return std::move(*result);
    std::fprintf(stderr, "bench_clients: %s\n", qPrintable(sentence(result.error(), QStringLiteral("en"))));
    std::exit(1);
}

/// Everybody in one transaction; the first one was seen a lot.
Result<Id<people::Client>> fill(workspace::Desk &desk)
{
    METTLE_TRY(operations::setUpWorkspace(desk, QStringLiteral("bench"), QStringLiteral("en")));
    METTLE_LET(framework, operations::defaultFramework(desk));
    METTLE_LET(catalogue, desk.ask([&](const workspace::Reader &reader) { return reader.catalogue(framework); }));
    return desk.transact({ "bench", {}, workspace::Undo::Barrier }, [&](Transaction &t) -> Result<Id<people::Client>> {
        const people::Group group { t.newId<people::Group>(), QStringLiteral("Birch"), framework };
        const people::Observer sofie { t.newId<people::Observer>(), QStringLiteral("Sofie") };
        t.put(group);
        t.put(sofie);
        std::optional<Id<people::Client>> first;
        for (int i = 0; i < Clients; ++i) {
            people::Client client { .id = t.newId<people::Client>(), .name = QStringLiteral("Client %1").arg(i * 7919 % Clients) };
            client.coach = sofie.id;
            t.put(client);
            if (!first)
                first = client.id;
            t.put(people::Membership { people::membershipId(group.id, client.id, QDate(2026, 1, 5)), group.id, client.id, QDate(2026, 1, 5), {}, i + 1 });
        }
        std::vector<Id<framework::Item>> behaviours;
        for (const framework::Item &item : catalogue->items)
            if (item.type == framework::ItemType::Indicator)
                behaviours.push_back(item.id);
        for (int i = 0; i < Marks; ++i) {
            static std::optional<Id<session::Activity>> task;
            if (i % 20 == 0) {
                session::Activity activity { .id = t.newId<session::Activity>(), .title = QStringLiteral("Task %1").arg(i / 20) };
                activity.kind = programme::Kind(i / 20 % 5);
                activity.date = QDate(2026, 1, 5).addDays(i / 40);
                activity.imported = true;
                t.put(activity);
                task = activity.id;
            }
            const auto &item = behaviours[size_t(i * 11) % behaviours.size()];
            t.put(session::Mark { .id = session::markId(*task, *first, item, sofie.id, people::Role::Trainer), .activity = *task, .client = *first,
                                  .item = item, .observer = sofie.id, .level = i * 5 % 4, .at = t.now() });
            if (i % 5 == 0)
                t.put(session::Note { .id = t.newId<session::Note>(), .activity = *task, .client = *first, .item = item, .observer = sofie.id,
                                      .text = QStringLiteral("Asks what the others think, and writes it down for all to see."), .at = t.now() });
        }
        return *first;
    });
}

/// Opens a place of a page made anew, waits until `there` and paints: the medians of the time and of the longest pause.
template <typename There> void measure(Watched &application, workspace::Workspace &workspace, const char *what, const kit::Place &place, There there)
{
    kit::SetAnswers answers;
    std::vector<double> times;
    std::vector<double> longest;
    for (int i = 0; i < Rounds; ++i) {
        pages::ClientsPage page(workspace, answers);
        page.retranslate();
        page.resize(1274, 730);
        page.show();
        QCoreApplication::processEvents();
        application.longest = 0;
        QElapsedTimer since;
        since.start();
        double from = worked();
        page.open(place);
        const double opening = worked() - from;
        while (!there(page))
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 20);
        from = worked();
        page.grab(); // laid out and painted
        const double paint = worked() - from;
        times.push_back(double(since.nsecsElapsed()) / 1e6);
        longest.push_back(std::max({ application.longest, opening, paint }));
    }
    std::sort(times.begin(), times.end());
    std::sort(longest.begin(), longest.end());
    std::printf("%-28s %7.1f ms to the painted page, at most %6.1f ms of work without a pause (worst of %d: %.1f)\n", what, times[Rounds / 2],
                longest[Rounds / 2], Rounds, longest.back());
}

} // namespace

int main(int argc, char **argv)
{
    Watched application(argc, argv);
    print::loadFonts();
    const QTemporaryDir temporary;
    const QString folder = argc > 1 ? QString::fromLocal8Bit(argv[1]) : temporary.path();
    SystemClock clock;
    SystemRandom random;
    kit::Look look(kit::SchemeChoice::Light);
    workspace::Workspace workspace(clock, random, QUuid::createUuid());
    if (auto opened = workspace.open(folder + QStringLiteral("/clients.mettle"), workspace::Access::Create).result(); !opened)
        return 1;
    const auto first = need(workspace.wait([](workspace::Desk &desk) { return fill(desk); }));
    const QString id = first.toString();
    const QString clients = QStringLiteral("clients");
    measure(application, workspace, "the list", { clients, {}, {} },
            [](pages::ClientsPage &page) { return page.findChild<pages::ClientListModel *>()->rowCount() > 0; });
    measure(application, workspace, "profile, 2,000 observations", { clients, { id }, QStringLiteral("profile") }, [](pages::ClientsPage &page) {
        auto *skills = page.findChild<pages::ProfileList *>();
        return !page.header()->title().isEmpty() && skills && skills->profileModel().rowCount() > 0;
    });
    measure(application, workspace, "evidence, 2,000 observations", { clients, { id }, QStringLiteral("evidence") }, [](pages::ClientsPage &page) {
        auto *seen = page.findChild<pages::EvidenceList *>();
        return !page.header()->title().isEmpty() && seen && seen->evidence().rowCount() > 0;
    });
    return 0;
}
