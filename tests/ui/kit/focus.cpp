// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui.h"
#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/field.h"
#include "ui/kit/label.h"
#include "ui/kit/look.h"
#include "ui/kit/segment.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace mettle;
using namespace mettle::kit;
using namespace mettle::test;

TEST_CASE("Tab goes through a form as it is read")
{
    const Look look(SchemeChoice::Light);
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    auto *name = new QLineEdit;
    auto *kind = new QComboBox;
    auto *count = new QSpinBox;
    auto *agree = new QCheckBox(QStringLiteral("Agreed"));
    auto *segment = new Segment({ QStringLiteral("Bars"), QStringLiteral("Wheel") });
    auto *save = new Button(QStringLiteral("Add"));
    column->addWidget(new Field(QStringLiteral("Name"), name));
    column->addWidget(new Field(QStringLiteral("Kind"), kind));
    column->addWidget(new Field(QStringLiteral("Count"), count));
    column->addWidget(agree);
    column->addWidget(segment);
    column->addWidget(save);
    shown(window);
    name->setFocus();
    const QWidget *wheel = nullptr;
    for (QPushButton *choice : segment->findChildren<QPushButton *>())
        if (choice->isChecked())
            wheel = choice;
    for (const QWidget *next : { static_cast<const QWidget *>(kind), static_cast<const QWidget *>(count),
                                 static_cast<const QWidget *>(agree), wheel, static_cast<const QWidget *>(save) }) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        CHECK(QApplication::focusWidget() == next);
    }
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab);
    CHECK(QApplication::focusWidget() == wheel);
    CHECK(name->accessibleName() == QStringLiteral("Name"));
}

TEST_CASE("the keyboard ring stands 2 px wide outside the control with a gap, and goes with the mouse")
{
    const Look look(SchemeChoice::Light);
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    column->setContentsMargins(20, 20, 20, 20);
    auto *first = new Button(QStringLiteral("First"), Button::Kind::Primary);
    auto *second = new Button(QStringLiteral("Second"));
    column->addWidget(first);
    column->addWidget(second);
    shown(window);
    first->setFocus(Qt::OtherFocusReason);
    CHECK(look.ringed() == nullptr); // nobody used the keyboard yet

    QTest::keyClick(first, Qt::Key_Tab);
    REQUIRE(QApplication::focusWidget() == second);
    CHECK(look.ringed() == second);
    const QRect box = placed(*second);
    const int middle = box.center().y();
    CHECK(pixel(window, { box.left() - 4, middle }) == theme().focus);
    CHECK(pixel(window, { box.left() - 3, middle }) == theme().focus);
    CHECK(pixel(window, { box.left() - 2, middle }) == theme().win);
    CHECK(pixel(window, { box.left() - 1, middle }) == theme().win);
    CHECK(pixel(window, { box.center().x(), box.bottom() + 4 }) == theme().focus);

    QTest::mouseClick(first, Qt::LeftButton);
    CHECK(look.ringed() == nullptr);
    CHECK_FALSE(holdsColour(window, window.rect(), theme().focus));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    CHECK(look.ringed() != nullptr);
}

TEST_CASE("a field with the focus has a 2 px edge in the focus colour")
{
    const Look look(SchemeChoice::Light);
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    auto *name = new QLineEdit(QStringLiteral("Bart"));
    auto *other = new QLineEdit;
    column->addWidget(name);
    column->addWidget(other);
    shown(window);
    name->setFocus();
    const QRect box = placed(*name);
    const int middle = box.center().y();
    CHECK(box.height() >= 34);
    CHECK(pixel(window, { box.left(), middle }) == theme().focus);
    CHECK(pixel(window, { box.left() + 1, middle }) == theme().focus);
    CHECK(pixel(window, { box.left() + 2, middle }) == theme().surface);
    CHECK(pixel(window, { placed(*other).left(), placed(*other).center().y() }) == theme().ctl);
    CHECK(look.ringed() == nullptr);
}

TEST_CASE("a mistake stands under its field, in words and in the tree for screen readers")
{
    const Look look(SchemeChoice::Light);
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    auto *date = new QLineEdit(QStringLiteral("31 February"));
    auto *other = new QLineEdit;
    auto *field = new Field(QStringLiteral("Date"), date);
    field->setHint(QStringLiteral("The day of the session."));
    column->addWidget(field);
    column->addWidget(other);
    shown(window);
    other->setFocus();
    CHECK(date->accessibleDescription() == QStringLiteral("The day of the session."));
    field->setError(QStringLiteral("This day does not exist. Do you mean 28 February?"));
    const QRect box = placed(*date);
    CHECK(pixel(window, { box.left() + 1, box.center().y() }) == theme().danger);
    CHECK(date->accessibleDescription() == QStringLiteral("This day does not exist. Do you mean 28 February?"));
    bool said = false;
    for (const Label *label : field->findChildren<Label *>())
        said = said || (label->isVisible() && label->text() == field->error());
    CHECK(said);
    field->setError({});
    CHECK_FALSE(holdsColour(window, box, theme().danger));
    CHECK(date->accessibleDescription() == QStringLiteral("The day of the session."));
}

TEST_CASE("a segment is one stop for Tab, and the arrows choose")
{
    const Look look(SchemeChoice::Light);
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    auto *segment = new Segment({ QStringLiteral("Bars"), QStringLiteral("Wheel"), QStringLiteral("Words") });
    column->addWidget(segment);
    shown(window);
    std::vector<int> chosen;
    QObject::connect(segment, &Segment::chosen, &window, [&](int index) { chosen.push_back(index); });
    segment->setCurrent(1);
    CHECK(chosen.empty());
    segment->findChildren<QPushButton *>()[1]->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
    CHECK(segment->current() == 2);
    CHECK(chosen == std::vector<int> { 2 });
    segment->setChoices({ QStringLiteral("Staven"), QStringLiteral("Wiel"), QStringLiteral("Woorden") });
    CHECK(segment->current() == 2);
}
