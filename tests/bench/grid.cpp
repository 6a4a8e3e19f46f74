// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// From a key to the painted cell: a grid of 20 people by 60 behaviours in a file that holds 100,000 observations, in the
// real Observe pane. For each of the keys: until the cell is painted with the mark (the typed face), and until it is painted
// as saved (durable on disk). The figures to reach are 16 ms in the middle and 33 ms at the 99th percentile, to painted.
// usage: bench_grid [folder] [keys]      the folder stands on the disk to be measured; 400 keys unless said otherwise

#include "operations/people.h"
#include "operations/sessions.h"
#include "operations/workspace.h"
#include "ui/kit/look.h"
#include "ui/pages/sessions/gridview.h"
#include "ui/pages/sessions/observepane.h"

#include <QApplication>
#include <QKeyEvent>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>
#include <chrono>
#include <cstdio>

using namespace mettle;
using workspace::Desk;

namespace {

constexpr int People = 20;
constexpr int Behaviours = 60;
constexpr int Observations = 100'000;
constexpr int Sessions = 85;

[[noreturn]] void stop(const QString &why)
{
    std::fprintf(stderr, "bench_grid: %s\n", qPrintable(why));
    std::exit(1);
}

template<typename T>
T need(Result<T> result)
{
    if (!result)
        stop(sentence(result.error(), QStringLiteral("en")));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

double milliseconds()
{
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

/// Sixty behaviours: the built-in framework's, as many as are asked for.
std::vector<Id<framework::Item>> behaviours(Desk &desk)
{
    const auto catalogue = need(desk.ask([](const workspace::Reader &reader) {
        return reader.catalogue(reader.frameworks().front().framework.id);
    }));
    std::vector<Id<framework::Item>> out;
    for (const framework::Item &item : catalogue->items)
        if (item.type == framework::ItemType::Indicator && int(out.size()) < Behaviours)
            out.push_back(item.id);
    return out;
}

/// A year of one group's sessions, marked by one observer; written in few transactions. Returns the last session, empty.
Id<session::Session> fill(Desk &desk, const Id<people::Group> &group, const std::vector<Id<people::Client>> &clients,
                          const std::vector<Id<framework::Item>> &items, const Id<people::Observer> &observer)
{
    int left = Observations;
    std::optional<Id<session::Session>> last;
    for (int i = 0; i < Sessions; ++i) {
        const auto session = need(operations::addSession(desk, { .title = QStringLiteral("Session %1").arg(i), .date = desk.today().addDays(i - Sessions + 1),
                                                                 .group = group, .observers = { observer } }));
        const auto activity = need(operations::addActivity(desk, session, { .title = QStringLiteral("Task"), .items = items }));
        last = session;
        if (i + 1 == Sessions)
            break;
        need(desk.transact({ "benchFill", {}, workspace::Undo::Barrier }, [&](workspace::Transaction &t) -> Result<void> {
            for (const auto &client : clients)
                for (const auto &item : items)
                    if (left-- > 0)
                        t.put(session::Mark { session::markId(activity, client, item, observer, people::Role::Trainer), activity, client, item,
                                              observer, people::Role::Trainer, session::MarkKind::Level, left % 4, t.now() });
            return {};
        }));
    }
    return *last;
}

/// Says when the cell that is waited for was painted.
class PaintWatch final : public QObject
{
public:
    double paintedAt = 0;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::Paint || m_inside)
            return false;
        m_inside = true;
        QCoreApplication::sendEvent(watched, event); // the painting itself belongs to the time
        m_inside = false;
        paintedAt = milliseconds();
        return true;
    }

private:
    bool m_inside = false;
};

void report(const char *what, std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    const auto at = [&](double part) { return values[std::min(values.size() - 1, size_t(part * double(values.size())))]; };
    std::printf("%-28s median %6.2f ms   99th percentile %6.2f ms   longest %6.2f ms   (%zu keys)\n", what, at(0.5), at(0.99), values.back(),
                values.size());
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QTemporaryDir folder(argc > 1 ? QString::fromLocal8Bit(argv[1]) + QStringLiteral("/bench-XXXXXX") : QString());
    const int keys = argc > 2 ? std::max(1, QByteArray(argv[2]).toInt()) : 400;
    const kit::Look look(kit::SchemeChoice::Light);
    const SystemClock clock;
    SeededRandom random(1);
    workspace::Workspace workspace(clock, random, QUuid::createUuid());
    need(workspace.open(folder.filePath(QStringLiteral("grid.mettle")), workspace::Access::Create).result());
    const auto session = workspace.wait([](Desk &desk) {
        need(operations::setUpWorkspace(desk, QStringLiteral("bench"), QStringLiteral("en")));
        const auto group = need(operations::addGroup(desk, QStringLiteral("Group")));
        std::vector<Id<people::Client>> clients;
        for (int i = 0; i < People; ++i)
            clients.push_back(need(operations::addClient(desk, { .name = QStringLiteral("Client %1").arg(i + 1) }, group)));
        const auto observer = need(operations::addObserver(desk, QStringLiteral("Sofie")));
        return fill(desk, group, clients, behaviours(desk), observer);
    });
    const auto detail = need(workspace.wait([&](Desk &desk) {
        return desk.ask([&](const workspace::Reader &reader) { return reader.sessionDetail(session); });
    }));
    const auto totals = need(workspace.wait([](Desk &desk) { return desk.ask([](const workspace::Reader &reader) { return reader.totals(); }); }));

    pages::ObservePane pane(workspace);
    pane.retranslate();
    pane.resize(1366, 768);
    pane.show(*detail);
    pane.QWidget::show();
    if (!QTest::qWaitFor([&] { return pane.model().rowCount() > 0; }))
        stop(QStringLiteral("the grid did not come"));
    pane.setFace(pages::ObservePane::Everybody);
    pages::GridView *grid = pane.grid();
    grid->setFocus();
    QTest::qWait(300);
    PaintWatch watch;
    grid->viewport()->installEventFilter(&watch);

    int behavioursShown = 0;
    for (const models::GridRow &row : pane.model().rows())
        behavioursShown += !row.heading;
    std::printf("%d people by %d behaviours, %d observations in the file, platform %s\n", pane.model().columnCount(), behavioursShown,
                totals.marks, qPrintable(QGuiApplication::platformName()));
    std::vector<double> painted, saved;
    for (int i = 0; i < keys; ++i) {
        // Right until the end of the row, then down: as hands go through a grid.
        QTest::keyClick(grid, grid->currentIndex().column() + 1 < People ? Qt::Key_Right : Qt::Key_Down);
        if (grid->currentIndex().column() + 1 == People)
            grid->setCurrentIndex(pane.model().index(grid->currentIndex().row(), 0));
        QTest::qWait(5);
        const QModelIndex cell = grid->currentIndex();
        const int level = (pane.model().cell(cell.row(), cell.column()).level + 1) % 4;
        watch.paintedAt = 0;
        QKeyEvent key(QEvent::KeyPress, Qt::Key_0 + level, Qt::NoModifier, QString::number(level));
        const double start = milliseconds();
        QCoreApplication::sendEvent(grid, &key);
        while (watch.paintedAt == 0)
            QCoreApplication::processEvents(QEventLoop::AllEvents, 1);
        painted.push_back(watch.paintedAt - start);
        do {
            watch.paintedAt = 0;
            while (watch.paintedAt == 0)
                QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        } while (pane.model().cell(cell.row(), cell.column()).saving != models::Saving::Saved);
        saved.push_back(watch.paintedAt - start);
    }
    report("key to painted cell", painted);
    report("key to painted as saved", saved);
    return 0;
}
