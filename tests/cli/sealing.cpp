// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/program.h"

#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>
#include <QStandardPaths>

using namespace mettle;
using test::run;

namespace {

QString secretFile(const QString &beside, const char *name, const QByteArray &secret)
{
    return test::written(QFileInfo(beside).path() + u'/' + QLatin1String(name), secret + "\n");
}

QString with(const QString &option)
{
    return QStringLiteral("--") + option;
}

const QString Pass = with(QStringLiteral("passphrase-file"));

QString codeOn(const QString &sheet)
{
    const QRegularExpression code(QStringLiteral("([0-9A-Z]{5}-){5}[0-9A-Z]{5}"));
    return code.match(QString::fromUtf8(test::bytesOf(sheet))).captured();
}

} // namespace

TEST_CASE("seal, open, change, recover and unseal from the command line; a locked file answers 4")
{
    const QString file = test::smallWorkspace();
    const QString good = secretFile(file, "good.txt", "correct horse");
    const QString wrong = secretFile(file, "wrong.txt", "correct house");
    const QString next = secretFile(file, "next.txt", "staple");
    const QString sheet = QFileInfo(file).path() + QStringLiteral("/sheet.html");
    const QByteArray before = run({ QStringLiteral("dump"), file }).out;

    REQUIRE(run({ QStringLiteral("seal"), file, Pass, good, QStringLiteral("--recovery-sheet"), sheet }).exitCode == 0);
    CHECK_FALSE(test::bytesOf(file).contains("Amina"));
    CHECK(run({ QStringLiteral("dump"), file, Pass, good }).out == before);
    const test::Ran none = run({ QStringLiteral("people"), QStringLiteral("list"), file });
    CHECK(none.exitCode == 4);
    CHECK(none.err.count('\n') == 1);
    CHECK(none.out.isEmpty());
    CHECK(run({ QStringLiteral("check"), file, Pass, wrong }).exitCode == 4);
    CHECK(run({ QStringLiteral("check"), file, Pass, file + QStringLiteral(".none") }).exitCode == 3);
    CHECK(run({ QStringLiteral("seal"), file, Pass, good }).exitCode == 3); // it is already

    const QString copy = file + QStringLiteral(".copy");
    CHECK(run({ QStringLiteral("backup"), file, QStringLiteral("-o"), copy, Pass, good }).exitCode == 0);
    CHECK(run({ QStringLiteral("check"), copy, Pass, good }).exitCode == 0);
    CHECK(run({ QStringLiteral("check"), copy }).exitCode == 4);

    CHECK(run({ QStringLiteral("passphrase"), file, Pass, wrong, QStringLiteral("--new-file"), next }).exitCode == 4);
    CHECK(run({ QStringLiteral("passphrase"), file, Pass, good, QStringLiteral("--new-file"), next }).exitCode == 0);
    CHECK(run({ QStringLiteral("check"), file, Pass, good }).exitCode == 4);
    CHECK(run({ QStringLiteral("check"), copy, Pass, good }).exitCode == 0); // as it was said: copies open with the old one

    const QString code = codeOn(sheet);
    REQUIRE(code.size() == 35);
    const QString codeFile = secretFile(file, "code.txt", code.toLower().toUtf8());
    const QString last = secretFile(file, "last.txt", "after all");
    CHECK(run({ QStringLiteral("recover"), file, QStringLiteral("--code-file"), wrong, QStringLiteral("--new-file"), last })
              .exitCode
          == 4);
    CHECK(run({ QStringLiteral("recover"), file, QStringLiteral("--code-file"), codeFile, QStringLiteral("--new-file"), last })
              .exitCode
          == 0);
    CHECK(run({ QStringLiteral("check"), file, Pass, next }).exitCode == 4);

    CHECK(run({ QStringLiteral("passphrase"), file, Pass, last, QStringLiteral("--add"), QStringLiteral("Jan"),
                QStringLiteral("--new-file"), next })
              .exitCode
          == 0);
    const auto listed = run({ QStringLiteral("passphrase"), file, QStringLiteral("--list"), Pass, next, QStringLiteral("--json") });
    CHECK(listed.json().array().size() == 3);
    CHECK(run({ QStringLiteral("passphrase"), file, QStringLiteral("--remove"), QStringLiteral("jan"), Pass, last }).exitCode == 0);
    CHECK(run({ QStringLiteral("check"), file, Pass, next }).exitCode == 4);

    CHECK(run({ QStringLiteral("unseal"), file, Pass, last }).exitCode == 0);
    CHECK(run({ QStringLiteral("dump"), file }).out == before);
    CHECK(run({ QStringLiteral("dump"), file, Pass, wrong }).out == before); // not looked at for a plain file
}

TEST_CASE("a file is not sealed without a passphrase, nor when its recovery sheet cannot be written")
{
    const QString file = test::smallWorkspace();
    const QString good = secretFile(file, "good.txt", "correct horse");
    CHECK(run({ QStringLiteral("seal"), file }).exitCode == 2);
    CHECK(run({ QStringLiteral("seal"), file, Pass, good, QStringLiteral("--recovery-sheet"),
                QStringLiteral("/no/such/folder/sheet.pdf") })
              .exitCode
          == 3);
    CHECK(run({ QStringLiteral("check"), file }).exitCode == 0);
}

TEST_CASE("the recovery code on the printed sheet can be read from its PDF")
{
    METTLE_SKIP_WITHOUT(!QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty(), "pdftotext");
    const QString file = test::smallWorkspace();
    const QString good = secretFile(file, "good.txt", "correct horse");
    const QString sheet = QFileInfo(file).path() + QStringLiteral("/sheet.pdf");
    REQUIRE(run({ QStringLiteral("seal"), file, Pass, good, QStringLiteral("--recovery-sheet"), sheet }).exitCode == 0);
    QProcess reader;
    reader.start(QStringLiteral("pdftotext"), { sheet, sheet + QStringLiteral(".txt") });
    REQUIRE(reader.waitForFinished());
    const QString codeFile = secretFile(file, "code.txt", codeOn(sheet + QStringLiteral(".txt")).toUtf8());
    const QString next = secretFile(file, "next.txt", "staple");
    CHECK(run({ QStringLiteral("recover"), file, QStringLiteral("--code-file"), codeFile, QStringLiteral("--new-file"), next })
              .exitCode
          == 0);
    CHECK(run({ QStringLiteral("check"), file, Pass, next }).exitCode == 0);
}

TEST_CASE("damage of a sealed file is a no from check, whether in the header or on a page")
{
    const QString file = test::smallWorkspace();
    const QString good = secretFile(file, "good.txt", "correct horse");
    REQUIRE(run({ QStringLiteral("seal"), file, Pass, good }).exitCode == 0);
    const QByteArray whole = test::bytesOf(file);
    for (const qint64 at : { qint64(2), qint64(4000), qint64(5000), qint64(8192 + 100), whole.size() - 1 }) {
        QByteArray damaged = whole;
        damaged[at] = char(damaged[at] ^ 1);
        test::written(file, damaged);
        INFO("byte " << at);
        const test::Ran checked = run({ QStringLiteral("check"), file, Pass, good, QStringLiteral("--json") });
        CHECK(checked.exitCode == 1);
        CHECK((checked.json()[QStringLiteral("ok")].toBool(false) == false));
    }
    test::written(file, whole);
    CHECK(run({ QStringLiteral("check"), file, Pass, good }).exitCode == 0);
}
