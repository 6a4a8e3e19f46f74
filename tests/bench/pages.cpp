// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The profiles of the sample's twelve clients as PDF, one file each, as a trainer prints them. Prints pages a second; the
// figure to reach is 20.
// usage: bench_pages [rounds]

#include "bench/figures.h"
#include "operations/reports.h"
#include "operations/workspace.h"
#include "ui/print/fonts.h"
#include "ui/print/pages.h"

#include <QBuffer>
#include <QGuiApplication>
#include <QTemporaryDir>

using namespace mettle;
using bench::need;
using workspace::Access;
using workspace::Desk;

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    const int rounds = argc > 1 ? QByteArray(argv[1]).toInt() : 5;
    const QTemporaryDir folder;
    const SetClock clock(QDateTime(QDate(2026, 3, 10), QTime(9, 10), Qt::UTC));
    SeededRandom random(1);
    Desk desk(clock, random, makeUuid7(clock, random), {});
    need(desk.open(folder.filePath(QStringLiteral("sample.mettle")), Access::Create));
    need(operations::setUpWorkspace(desk, QStringLiteral("sample"), QStringLiteral("nl")));
    need(operations::makeSample(desk, QStringLiteral("nl"), nullptr, crypto::PassphraseCost::minimal()));
    print::loadFonts();
    const auto clients = need(desk.ask([](const workspace::Reader &reader) { return reader.everyClient(); }));
    std::vector<double> rates, reading;
    int pages = 0;
    qsizetype bytes = 0;
    for (int round = 0; round < rounds; ++round) {
        pages = 0;
        bytes = 0;
        double read = 0;
        const double all = bench::milliseconds([&] {
            for (const people::Client &client : clients) {
                std::optional<report::ClientSnapshot> snapshot;
                read += bench::milliseconds([&] {
                    snapshot = need(operations::clientSnapshot(desk, operations::ClientReportAsked { .client = client.id }));
                });
                QByteArray pdf;
                QBuffer buffer(&pdf);
                buffer.open(QIODevice::WriteOnly);
                need(print::writePdf(report::buildProfile(*snapshot), print::Paper::A4, buffer));
                pages += int(pdf.count("/Type /Page\n"));
                bytes += pdf.size();
            }
        });
        rates.push_back(pages / all * 1000);
        reading.push_back(read);
    }
    std::printf("%zu profiles, %d pages, %.1f MB: median of %d rounds %.1f pages a second (at least 20); slowest %.1f; "
                "reading and computing took %.0f ms of a round\n",
                clients.size(), pages, double(bytes) / 1e6, rounds, bench::median(rates),
                *std::min_element(rates.begin(), rates.end()), bench::median(reading));
    return 0;
}
