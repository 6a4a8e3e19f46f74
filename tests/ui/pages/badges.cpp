// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample.h"

#include "badge/verify.h"
#include "ui/kit/field.h"
#include "ui/kit/label.h"
#include "ui/kit/rowlist.h"
#include "ui/kit/table.h"
#include "ui/kit/tabstrip.h"
#include "ui/pages/badges/achievementform.h"
#include "ui/pages/badges/achievementspane.h"
#include "ui/pages/badges/badgespage.h"
#include "ui/pages/badges/consentpanel.h"
#include "ui/pages/badges/issuedpanel.h"
#include "ui/pages/badges/issuepanel.h"
#include "ui/pages/badges/registermodel.h"
#include "ui/pages/badges/registerpane.h"
#include "ui/pages/badges/tilechooser.h"
#include "ui/pages/badges/verdictbox.h"
#include "ui/pages/badges/verifypane.h"

#include <QComboBox>
#include <QDir>
#include <QDropEvent>
#include <QLineEdit>
#include <QMimeData>

using namespace mettle;
using test::button;
using test::click;
using workspace::Reader;

namespace {

const QString Passphrase = QStringLiteral("sample");

kit::Place tab(const QString &name)
{
    return { QStringLiteral("badges"), {}, name };
}

kit::RowList *earnable(pages::BadgesPage &page)
{
    return page.findChild<pages::AchievementsPane *>()->findChild<kit::RowList *>();
}

/// The badges page on its register, with the rows there.
struct OpenRegister : test::Sample
{
    OpenRegister()
        : page(workspace, answers)
    {
        test::shownAt(page, tab(QStringLiteral("register")));
        model = page.findChild<pages::RegisterModel *>();
        table = page.findChild<pages::RegisterPane *>()->findChild<kit::Table *>();
        REQUIRE(QTest::qWaitFor([this] { return model->rowCount() > 0; }));
    }
    int rowOf(const QString &client, const QString &state)
    {
        for (int row = 0; row < model->rowCount(); ++row)
            if (model->index(row, pages::RegisterModel::Client).data().toString() == client
                && model->index(row, pages::RegisterModel::State).data().toString() == state)
                return row;
        return -1;
    }
    void clickCell(int row, int column)
    {
        REQUIRE(row >= 0);
        const QRect cell = table->visualRect(model->index(row, column));
        const QPoint at = column == pages::RegisterModel::Tick ? cell.topLeft() + QPoint(20, cell.height() / 2) : cell.center();
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, at);
    }
    size_t issued()
    {
        return read([](const Reader &reader) { return reader.issued({}, 100); }).size();
    }
    QLineEdit *passphrase()
    {
        return page.findChild<pages::IssuePanel *>()->findChild<QLineEdit *>();
    }
    kit::Field *passphraseField() { return page.findChild<pages::IssuePanel *>()->findChild<kit::Field *>(); }
    QPushButton *issueButton()
    {
        for (auto *one : page.findChild<pages::IssuePanel *>()->findChildren<QPushButton *>())
            if (one->text().startsWith(QStringLiteral("Issue 1")))
                return one;
        return nullptr;
    }

    pages::BadgesPage page;
    pages::RegisterModel *model = nullptr;
    kit::Table *table = nullptr;
};

} // namespace

TEST_CASE("a due badge is ticked, issued with the passphrase and saved; the saved picture is genuine")
{
    OpenRegister file;
    const size_t before = file.issued();
    const QString folder = test::scratch() + QStringLiteral("/badges");
    REQUIRE(QDir().mkpath(folder));
    file.answers.paths.push_back(folder);
    file.clickCell(file.rowOf(QStringLiteral("Bartek"), QStringLiteral("Due")), pages::RegisterModel::Tick);
    REQUIRE(file.issueButton());
    QTest::keyClicks(file.passphrase(), Passphrase);
    click(file.issueButton());
    REQUIRE(QTest::qWaitFor([&] { return QDir(folder).entryList(QDir::Files).size() == 2; }));
    CHECK(file.issued() == before + 1);
    CHECK(file.passphrase()->text().isEmpty());
    for (const QString &name : QDir(folder).entryList(QDir::Files)) {
        const auto report = badge::verify(test::bytesOf(folder + u'/' + name), { .at = file.clock.now() });
        CHECK(report.verified);
        CHECK(report.recipient.startsWith(QStringLiteral("Bart")));
    }
    REQUIRE(QTest::qWaitFor([&] {
        return file.read([](const Reader &reader) { return reader.issued({}, 1); }).front().issued.forms.size() == 2;
    }));
    REQUIRE(QTest::qWaitFor([&] { return file.rowOf(QStringLiteral("Bartek"), QStringLiteral("Valid")) >= 0; }));
}

TEST_CASE("a wrong passphrase is said beside the field, and nothing is issued")
{
    OpenRegister file;
    const size_t before = file.issued();
    file.clickCell(file.rowOf(QStringLiteral("Bartek"), QStringLiteral("Due")), pages::RegisterModel::Tick);
    QTest::keyClicks(file.passphrase(), QStringLiteral("simple"));
    QTest::keyClick(file.passphrase(), Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&] { return !file.passphraseField()->error().isEmpty(); }));
    CHECK(file.passphraseField()->error().startsWith(QStringLiteral("The passphrase is not right.")));
    CHECK(file.issued() == before);
    CHECK(file.passphrase()->hasFocus());
}

TEST_CASE("saving again asks before it replaces files, and leaves them alone when the answer is no")
{
    OpenRegister file;
    const QString folder = test::scratch() + QStringLiteral("/again");
    REQUIRE(QDir().mkpath(folder));
    file.clickCell(file.rowOf(QStringLiteral("Amina"), QStringLiteral("Valid")), pages::RegisterModel::Badge);
    auto *panel = file.page.findChild<pages::IssuedPanel *>();
    file.answers.paths = { folder, folder, folder };
    click(button(*panel, QStringLiteral("Save the files…")));
    REQUIRE(QTest::qWaitFor([&] { return QDir(folder).entryList(QDir::Files).size() == 2; }));
    const QString path = QDir(folder).filePath(QDir(folder).entryList(QDir::Files).front());
    QFile spoilt(path);
    REQUIRE(spoilt.open(QIODevice::WriteOnly));
    spoilt.write("mine");
    spoilt.close();
    click(button(*panel, QStringLiteral("Save the files…")));
    REQUIRE(QTest::qWaitFor([&] { return file.answers.asked.size() == 1; }));
    CHECK(test::bytesOf(path) == "mine");
    file.answers.yes.push_back(true);
    click(button(*panel, QStringLiteral("Save the files…")));
    REQUIRE(QTest::qWaitFor([&] { return test::bytesOf(path) != "mine"; }));
    CHECK(file.answers.asked.size() == 2);
}

TEST_CASE("who was not asked yet is asked in place, and the badge is then ticked")
{
    OpenRegister file;
    file.clickCell(file.rowOf(QStringLiteral("José"), QStringLiteral("Ask first")), pages::RegisterModel::Client);
    auto *panel = file.page.findChild<pages::ConsentPanel *>();
    REQUIRE(panel->isVisible());
    click(button(*panel, QStringLiteral("José agrees")));
    REQUIRE(QTest::qWaitFor([&] { return file.rowOf(QStringLiteral("José"), QStringLiteral("Due")) >= 0; }));
    CHECK(file.model->ticked().size() == 1);
    const auto jose = file.client(QStringLiteral("José"));
    const auto consents = file.read([&](const Reader &reader) { return reader.consents(jose); });
    CHECK(std::any_of(consents.begin(), consents.end(), [](const people::Consent &one) {
        return one.purpose == people::purpose::Badge && one.holdsOn(QDate(2026, 3, 10)) && one.until == QDate(2027, 3, 10);
    }));
}

TEST_CASE("a badge is revoked with a reason only, and its check says so")
{
    OpenRegister file;
    file.clickCell(file.rowOf(QStringLiteral("Amina"), QStringLiteral("Valid")), pages::RegisterModel::Badge);
    auto *panel = file.page.findChild<pages::IssuedPanel *>();
    click(button(*panel, QStringLiteral("Revoke this badge")));
    auto *field = panel->findChild<kit::Field *>();
    REQUIRE(QTest::qWaitFor([&] { return !field->error().isEmpty(); }));
    QTest::keyClicks(panel->findChild<QLineEdit *>(), QStringLiteral("issued twice"));
    click(button(*panel, QStringLiteral("Revoke this badge")));
    REQUIRE(QTest::qWaitFor([&] { return file.rowOf(QStringLiteral("Amina"), QStringLiteral("Revoked")) >= 0; }));

    click(button(*panel, QStringLiteral("Check it")));
    auto *verdict = file.page.findChild<pages::VerdictBox *>();
    REQUIRE(QTest::qWaitFor([&] { return verdict->accessibleName() == QStringLiteral("You have revoked this badge."); }));
}

TEST_CASE("the register is searched and filtered, and what is shown is exported")
{
    OpenRegister file;
    const int all = file.model->rowCount();
    QTest::keyClicks(file.page.searchField(), QStringLiteral("bartek"));
    CHECK(file.model->rowCount() == 1);
    const QString path = test::scratch() + QStringLiteral("/list.csv");
    file.answers.paths.push_back(path);
    click(button(file.page, QStringLiteral("Export list…")));
    const QString table = QString::fromUtf8(test::bytesOf(path));
    CHECK(table.count(u'\n') == 2);
    CHECK(table.contains(QStringLiteral("Bartek")));
    qobject_cast<QLineEdit *>(file.page.searchField())->clear();
    CHECK(file.model->rowCount() == all);
    click(button(file.page, QStringLiteral("Revoked 1")));
    CHECK(file.model->rowCount() == 1);
    CHECK(file.rowOf(QStringLiteral("Gülşen"), QStringLiteral("Revoked")) == 0);
}

TEST_CASE("an achievement is made from a skill, with its words in three languages and its picture")
{
    test::Sample file;
    pages::BadgesPage page(file.workspace, file.answers);
    test::shownAt(page, tab(QStringLiteral("achievements")));
    auto *form = page.findChild<pages::AchievementForm *>();
    REQUIRE(QTest::qWaitFor([&] { return earnable(page)->model()->rowCount() == 6; }));
    click(button(page, QStringLiteral("New achievement")));
    const QList<QComboBox *> boxes = form->findChildren<QComboBox *>();
    boxes[0]->setFocus();
    QTest::keyClicks(boxes[0], QStringLiteral("2.2")); // the code leads its line
    auto *shape = form->findChildren<pages::TileChooser *>().front();
    click(shape->findChildren<QPushButton *>().at(4));
    click(button(page, QStringLiteral("Make this achievement")));
    const auto count = [&] { return file.read([](const Reader &reader) { return reader.achievements(); }).size(); };
    REQUIRE(QTest::qWaitFor([&] { return count() == 7; }));
    const auto made = file.read([](const Reader &reader) {
        for (const badge::Achievement &one : reader.achievements())
            if (one.name.exact(QStringLiteral("en")).startsWith(QStringLiteral("Creativity")))
                return std::optional(one);
        return std::optional<badge::Achievement>();
    });
    REQUIRE(made);
    CHECK(made->design.shape == badge::Shape::Shield);
    CHECK(made->design.text == QStringLiteral("Creativity"));
    CHECK(made->name.languages() == QStringList({ QStringLiteral("en"), QStringLiteral("fr"), QStringLiteral("nl") }));
    CHECK(QImage::fromData(made->png).size() == QSize(512, 512));
    CHECK(made->svg.startsWith("<?xml"));
}

TEST_CASE("what is typed in an achievement is saved, and undo takes it back")
{
    test::Sample file;
    pages::BadgesPage page(file.workspace, file.answers);
    test::shownAt(page, tab(QStringLiteral("achievements")));
    auto *form = page.findChild<pages::AchievementForm *>();
    auto *list = earnable(page);
    REQUIRE(QTest::qWaitFor([&] { return list->model()->rowCount() == 6; }));
    const auto first = [&] { return file.read([](const Reader &reader) { return reader.achievements(); }).front(); };
    const badge::Achievement before = first();
    auto *name = form->findChildren<QLineEdit *>().at(1);
    REQUIRE(name->text() == before.name.exact(QStringLiteral("en")));
    name->setFocus();
    QTest::keyClick(name, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(name, QStringLiteral("Team player"));
    REQUIRE(QTest::qWaitFor([&] { return first().name.exact(QStringLiteral("en")) == QStringLiteral("Team player"); }));
    CHECK(first().name.exact(QStringLiteral("nl")) == before.name.exact(QStringLiteral("nl")));
    REQUIRE(file.workspace.wait([](workspace::Desk &desk) { return desk.undo(); }));
    REQUIRE(QTest::qWaitFor([&] { return name->text() == before.name.exact(QStringLiteral("en")); }));
}

TEST_CASE("a file is dropped on the page: a genuine badge, a changed one, and something else")
{
    test::Sample file;
    const auto issued = file.read([](const Reader &reader) { return reader.issued({}, 10); });
    QString credential;
    for (const auto &row : issued)
        if (!row.issued.revoked)
            credential = row.issued.credential;
    const auto write = [](const QString &name, const QByteArray &bytes) {
        QFile out(test::scratch() + u'/' + name);
        REQUIRE(out.open(QIODevice::WriteOnly));
        out.write(bytes);
        return out.fileName();
    };
    pages::BadgesPage page(file.workspace, file.answers);
    test::shownAt(page, tab(QStringLiteral("register")));
    auto *verdict = page.findChild<pages::VerdictBox *>();
    const auto dropped = [&](const QString &path) {
        QMimeData data;
        data.setUrls({ QUrl::fromLocalFile(path) });
        QDragEnterEvent over(QPoint(600, 400), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&page, &over);
        CHECK(over.isAccepted());
        QDropEvent event(QPointF(600, 400), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&page, &event);
    };
    dropped(write(QStringLiteral("genuine.json"), credential.toUtf8()));
    CHECK(page.header()->tabs()->current() == QStringLiteral("verify"));
    REQUIRE(QTest::qWaitFor([&] { return verdict->accessibleName() == QStringLiteral("This badge is genuine and unchanged."); }));
    QString forged = credential;
    forged.replace(QStringLiteral("on their own"), QStringLiteral("better than all"));
    REQUIRE(forged != credential);
    dropped(write(QStringLiteral("forged.json"), forged.toUtf8()));
    REQUIRE(QTest::qWaitFor([&] { return verdict->accessibleName().startsWith(QStringLiteral("Do not trust this badge")); }));
    CHECK(page.findChild<pages::VerifyPane *>()->text().contains(QStringLiteral("Wrong")));
    dropped(write(QStringLiteral("letter.txt"), "Dear reader"));
    REQUIRE(QTest::qWaitFor([&] { return verdict->accessibleName() == QStringLiteral("There is no Open Badges 3.0 badge in this file."); }));
}

TEST_CASE("the first key asks for the same passphrase twice")
{
    SetClock clock { QDateTime(QDate(2026, 3, 10), QTime(9, 10), Qt::UTC) };
    SeededRandom random { 5 };
    kit::Look look { kit::SchemeChoice::Light };
    kit::SetAnswers answers;
    workspace::Workspace workspace(clock, random, QUuid::fromString(QStringLiteral("11111111-1111-4111-8111-111111111111")));
    REQUIRE(workspace.open(test::scratch() + QStringLiteral("/new.mettle"), workspace::Access::Create).result());
    REQUIRE(workspace.wait([](workspace::Desk &desk) { return operations::setUpWorkspace(desk, QStringLiteral("New"), QStringLiteral("en")); }));
    pages::BadgesPage page(workspace, answers);
    test::shownAt(page, tab(QStringLiteral("issuer")));
    QList<QLineEdit *> hidden;
    QLineEdit *name = nullptr;
    for (auto *edit : page.findChildren<QLineEdit *>())
        if (edit->isVisible() && edit->echoMode() == QLineEdit::Password)
            hidden << edit;
        else if (edit->isVisible() && edit->accessibleName() == QStringLiteral("Organisation"))
            name = edit;
    REQUIRE(hidden.size() == 2);
    REQUIRE(name);
    QTest::keyClicks(name, QStringLiteral("Stepping Stone"));
    QTest::keyClicks(hidden[0], QStringLiteral("four words to keep"));
    QTest::keyClicks(hidden[1], QStringLiteral("four words to lose"));
    const auto issuers = [&] {
        return workspace.wait([](workspace::Desk &desk) { return desk.ask([](const Reader &reader) { return reader.issuers(); }); });
    };
    click(button(page, QStringLiteral("Make the key")));
    CHECK(issuers()->empty());
    hidden[1]->clear();
    QTest::keyClicks(hidden[1], QStringLiteral("four words to keep"));
    click(button(page, QStringLiteral("Make the key")));
    REQUIRE(QTest::qWaitFor([&] { return issuers()->size() == 1; }, 20000));
    CHECK(issuers()->front().did.startsWith(QStringLiteral("did:key:z6Mk")));
}
