// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What opening a workspace of 10,000 clients and 1,000,000 observations costs against the sample: time until the first
// reading has answered, and the memory of the process. The figures to reach: under 1.5 times, less than 50 MB more. What
// the Today page then reads is printed beside it.
// usage: bench_open [folder]      the folder keeps large.mettle between runs; making it takes minutes

#include "bench/figures.h"
#include "operations/lookup.h"
#include "operations/today.h"
#include "operations/workspace.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>

using namespace mettle;
using bench::need;
using workspace::Access;
using workspace::Desk;
using workspace::Transaction;

namespace {

constexpr int Clients = 10'000;
constexpr int ClientsInGroup = 10;
constexpr int MarksOfOne = 100;
constexpr int Rounds = 7;

/// One group with a session of ten tasks; each of its clients gets a hundred marks by two observers.
void addGroup(Transaction &t, int number, const framework::Catalogue &catalogue, const std::vector<people::Observer> &observers,
              const QDate &today)
{
    std::vector<Id<framework::Item>> items;
    for (const framework::Item &item : catalogue.items)
        if (item.type == framework::ItemType::Indicator)
            items.push_back(item.id);
    const people::Group group { t.newId<people::Group>(), QStringLiteral("Group %1").arg(number), {} };
    t.put(group);
    const session::Session session { .id = t.newId<session::Session>(), .group = group.id,
                                     .title = QStringLiteral("Day %1").arg(number), .date = today.addDays(-1 - number % 700) };
    t.put(session);
    std::vector<session::Activity> activities;
    for (int i = 0; i < 10; ++i) {
        session::Activity activity { .id = t.newId<session::Activity>(), .session = session.id, .order = i,
                                     .title = QStringLiteral("Task %1").arg(i) };
        activity.kind = programme::Kind(i % 5);
        activity.date = session.date;
        activity.imported = true;
        t.put(activity);
        activities.push_back(activity);
    }
    for (int c = 0; c < ClientsInGroup; ++c) {
        const people::Client client { .id = t.newId<people::Client>(),
                                      .name = QStringLiteral("Client %1").arg(number * ClientsInGroup + c) };
        t.put(client);
        t.put(people::Membership { people::membershipId(group.id, client.id, session.date), group.id, client.id, session.date, {}, c + 1 });
        for (int i = 0; i < MarksOfOne; ++i) {
            const auto &activity = activities[size_t(i % 10)];
            const auto &by = observers[size_t(i / 10 % 2)];
            const auto item = items[size_t(i * 7 + c) % items.size()];
            t.put(session::Mark { .id = session::markId(activity.id, client.id, item, by.id, people::Role::Trainer),
                                  .activity = activity.id, .client = client.id, .item = item, .observer = by.id,
                                  .level = i % 4, .at = t.now() });
        }
    }
}

void makeLarge(const QString &path)
{
    const SystemClock clock;
    SystemRandom random;
    Desk desk(clock, random, makeUuid7(clock, random), {});
    need(desk.open(path, Access::Create));
    need(operations::setUpWorkspace(desk, QStringLiteral("large"), QStringLiteral("en")));
    const auto framework = need(operations::defaultFramework(desk));
    const auto catalogue = *need(desk.ask([&](const workspace::Reader &reader) { return reader.catalogue(framework); }));
    const workspace::Verb verb { "bench", {}, workspace::Undo::Barrier };
    std::vector<people::Observer> observers;
    need(desk.transact(verb, [&](Transaction &t) -> Result<void> {
        for (const char *name : { "Sofie", "Jan" }) {
            observers.push_back({ t.newId<people::Observer>(), QString::fromLatin1(name) });
            t.put(observers.back());
        }
        return {};
    }));
    constexpr int GroupsAtOnce = 50;
    for (int first = 0; first < Clients / ClientsInGroup; first += GroupsAtOnce)
        need(desk.transact(verb, [&](Transaction &t) -> Result<void> {
            for (int i = first; i < first + GroupsAtOnce; ++i)
                addGroup(t, i, catalogue, observers, desk.today());
            return {};
        }));
}

double memoryInMegabytes()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (status.open(QIODevice::ReadOnly))
        for (const QByteArray &line : status.readAll().split('\n'))
            if (line.startsWith("VmRSS:"))
                return line.mid(6).trimmed().split(' ').first().toDouble() / 1024;
    return 0;
}

/// In a process of its own: "opened-ms today-ms megabytes-after-opening megabytes-after-today".
int openOnce(const QString &path)
{
    const SystemClock clock;
    SystemRandom random;
    Desk desk(clock, random, makeUuid7(clock, random), {});
    const double opened = bench::milliseconds([&] {
        need(desk.open(path, Access::ReadWrite));
        need(operations::workspaceInfo(desk));
    });
    const double small = memoryInMegabytes();
    const double today = bench::milliseconds([&] { need(operations::today(desk, QStringLiteral("en"))); });
    std::printf("%f %f %f %f\n", opened, today, small, memoryInMegabytes());
    return 0;
}

struct Figures
{
    std::vector<double> opened, today, memory, memoryAfter;

    void measure(const QString &path)
    {
        QProcess process;
        process.start(QCoreApplication::applicationFilePath(), { QStringLiteral("--open"), path });
        process.waitForFinished(-1);
        const QList<QByteArray> words = process.readAllStandardOutput().trimmed().split(' ');
        if (words.size() != 4) {
            std::fprintf(stderr, "%s", process.readAllStandardError().constData());
            std::exit(1);
        }
        opened.push_back(words[0].toDouble());
        today.push_back(words[1].toDouble());
        memory.push_back(words[2].toDouble());
        memoryAfter.push_back(words[3].toDouble());
    }
};

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == QLatin1String("--open"))
        return openOnce(arguments.value(2));
    const QDir folder(arguments.size() > 1 ? arguments[1] : QDir::tempPath());
    const QString large = folder.filePath(QStringLiteral("large.mettle"));
    if (!QFileInfo::exists(large))
        std::printf("made in %.0f s\n", bench::milliseconds([&] { makeLarge(large); }) / 1000);
    const QString small = folder.filePath(QStringLiteral("bench-sample.mettle"));
    QFile::remove(small);
    {
        const SystemClock clock;
        SystemRandom random;
        Desk desk(clock, random, makeUuid7(clock, random), {});
        need(desk.open(small, Access::Create));
        need(operations::setUpWorkspace(desk, QStringLiteral("sample"), QStringLiteral("en")));
        need(operations::makeSample(desk, QStringLiteral("en"), nullptr, crypto::PassphraseCost::minimal()));
    }
    Figures of[2];
    for (int round = 0; round < Rounds; ++round) { // turn about, so that both meet the same moods of the machine
        of[0].measure(small);
        of[1].measure(large);
    }
    using bench::median;
    std::printf("opening: sample %.1f ms, large (%.0f MB) %.1f ms, ratio %.2f (under 1.5)\n", median(of[0].opened),
                double(QFileInfo(large).size()) / 1e6, median(of[1].opened), median(of[1].opened) / median(of[0].opened));
    std::printf("memory after opening: sample %.1f MB, large %.1f MB, %+.1f MB (under +50)\n", median(of[0].memory),
                median(of[1].memory), median(of[1].memory) - median(of[0].memory));
    std::printf("what Today reads: sample %.1f ms, large %.1f ms; memory after it %.1f MB and %.1f MB\n", median(of[0].today),
                median(of[1].today), median(of[0].memoryAfter), median(of[1].memoryAfter));
    return 0;
}
