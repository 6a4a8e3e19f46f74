// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/settingspage.h"

#include "base/errors.h"
#include "ui/kit/answers.h"
#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/controlrow.h"
#include "ui/kit/describe.h"
#include "ui/kit/field.h"
#include "ui/kit/picture.h"
#include "ui/kit/rowlist.h"
#include "ui/kit/rows.h"
#include "ui/kit/scrollcolumn.h"
#include "ui/kit/segment.h"
#include "ui/kit/space.h"
#include "ui/shell/errors.h"
#include "ui/shell/preferences.h"

#include <QComboBox>
#include <QFile>
#include <QFileInfo>
#include <QFrame>
#include <QHBoxLayout>
#include <QImage>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QStackedWidget>

namespace mettle::shell {

using namespace kit;

namespace {

constexpr int Percents[] = { 100, 110, 125, 150, 175, 200 };
constexpr int ContentWidth = 720; // longer lines are hard to follow from a title to its control
constexpr qsizetype LargestLogo = 2 * 1024 * 1024;

} // namespace

SettingsPage::SettingsPage(PreferenceStore &preferences, Answers &answers, QWidget *parent)
    : Page(parent)
    , m_preferences(preferences)
    , m_answers(answers)
    , m_navModel(new RowModel(this))
{
    header()->setRule(true);
    setSpace(body(), { 0, 0, 0, 0 }, 0);
    auto *side = new QFrame(this);
    side->setObjectName(QStringLiteral("settingsNav"));
    setLogicalSize(side, 214, 0);
    auto *sideColumn = new QVBoxLayout(side);
    setSpace(sideColumn, { 0, 8, 1, 8 }, 0);
    m_nav = new RowList(side);
    m_nav->setModel(m_navModel);
    m_nav->setNavigation();
    sideColumn->addWidget(m_nav);
    m_stack = new QStackedWidget(this);
    auto *row = new QHBoxLayout;
    setSpace(row, { 0, 0, 0, 0 }, 0);
    row->addWidget(side);
    row->addWidget(m_stack, 1);
    body()->addLayout(row, 1);

    placeSection(QStringLiteral("general"), QStringLiteral("configure"), [] { return tr("General"); }, buildGeneral());
    placeSection(QStringLiteral("computer"), QStringLiteral("view-presentation"), [] { return tr("This computer"); },
               buildComputer());
    connect(m_nav, &RowList::chosen, this, [this](const QModelIndex &index) {
        emit goTo({ QStringLiteral("settings"), {}, index.data(DataRole).toString() });
    });
    connectPreferences();
}

QWidget *SettingsPage::buildGeneral()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    setSpace(column, { 0, 0, 0, 0 }, 14);
    m_organisation = new Card(page);
    setSpace(m_organisation->body(), { 18, 16, 18, 18 }, 12);
    m_name = new QLineEdit;
    m_nameField = new Field({}, m_name);
    m_address = new QPlainTextEdit;
    m_address->setTabChangesFocus(true);
    setLogicalSize(m_address, 0, 84);
    m_addressField = new Field({}, m_address);

    auto *logo = new QWidget;
    auto *logoRow = new QHBoxLayout(logo);
    setSpace(logoRow, { 0, 0, 0, 0 }, 10);
    m_logo = new Picture(120, 48, logo);
    m_chooseLogo = new Button({}, Button::Kind::Plain, logo);
    m_removeLogo = new Button({}, Button::Kind::Plain, logo);
    logoRow->addWidget(m_logo);
    logoRow->addWidget(m_chooseLogo);
    logoRow->addWidget(m_removeLogo);
    logoRow->addStretch(1);
    m_logoField = new Field({}, logo);

    m_organisation->body()->addWidget(m_nameField);
    m_organisation->body()->addWidget(m_addressField);
    m_organisation->body()->addWidget(m_logoField);
    column->addWidget(m_organisation);
    column->addStretch(1);

    connect(m_name, &QLineEdit::editingFinished, this, &SettingsPage::edited);
    m_address->installEventFilter(this);
    connect(m_chooseLogo, &QPushButton::clicked, this, &SettingsPage::chooseLogo);
    connect(m_removeLogo, &QPushButton::clicked, this, [this] {
        m_values.logo.clear();
        showLogo();
        emit valuesChanged(m_values);
    });
    return page;
}

QWidget *SettingsPage::buildComputer()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    setSpace(column, { 0, 0, 0, 0 }, 14);
    auto *card = new Card(page);
    card->setEdgeToEdge();
    m_language = new QComboBox;
    for (const auto &[code, name] : WindowLanguage::choices())
        m_language->addItem(name, code);
    m_languageRow = new ControlRow(m_language, card);
    m_scheme = new Segment;
    m_schemeRow = new ControlRow(m_scheme, card);
    m_schemeRow->setRule(true);
    m_size = new QComboBox;
    for (const int percent : Percents)
        m_size->addItem(QString(), percent);
    m_sizeRow = new ControlRow(m_size, card);
    m_sizeRow->setRule(true);
    card->body()->addWidget(m_languageRow);
    card->body()->addWidget(m_schemeRow);
    card->body()->addWidget(m_sizeRow);
    column->addWidget(card);
    column->addStretch(1);
    return page;
}

void SettingsPage::connectPreferences()
{
    // Queued: a change of language or size lays the whole window out again, which the control should not have to survive.
    connect(m_language, &QComboBox::activated, this, [this](int index) {
        Preferences value = m_preferences.value();
        value.language = m_language->itemData(index).toString();
        m_preferences.set(value);
    }, Qt::QueuedConnection);
    connect(m_scheme, &Segment::chosen, this, [this](int index) {
        Preferences value = m_preferences.value();
        value.scheme = SchemeChoice(index);
        m_preferences.set(value);
    }, Qt::QueuedConnection);
    connect(m_size, &QComboBox::activated, this, [this](int index) {
        Preferences value = m_preferences.value();
        value.percent = m_size->itemData(index).toInt();
        m_preferences.set(value);
    }, Qt::QueuedConnection);
    connect(&m_preferences, &PreferenceStore::changed, this, &SettingsPage::showPreferences);
}

void SettingsPage::placeSection(const QString &id, const QString &icon, std::function<QString()> title, QWidget *content)
{
    auto *scroll = new ScrollColumn(m_stack);
    setSpace(scroll->column(), { 24, 16, 24, 24 }, 0);
    setLogicalWidest(content, ContentWidth);
    scroll->column()->addWidget(content);
    m_stack->addWidget(scroll);
    m_sections.push_back({ id, icon, std::move(title) });
    showSections();
}

void SettingsPage::setValues(const SettingsValues &values)
{
    if (values == m_values)
        return;
    m_values = values;
    if (m_name->text() != values.organisation)
        m_name->setText(values.organisation);
    if (m_address->toPlainText() != values.address)
        m_address->setPlainText(values.address);
    showLogo();
}

void SettingsPage::open(const Place &place)
{
    int index = 0;
    for (int i = 0; i < int(m_sections.size()); ++i)
        if (m_sections[size_t(i)].id == place.tab)
            index = i;
    m_stack->setCurrentIndex(index);
    m_nav->setCurrentIndex(m_navModel->index(index));
    showPreferences();
}

void SettingsPage::edited()
{
    const SettingsValues before = m_values;
    m_values.organisation = m_name->text().trimmed();
    m_values.address = m_address->toPlainText().trimmed();
    if (m_values != before)
        emit valuesChanged(m_values);
}

bool SettingsPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_address && event->type() == QEvent::FocusOut)
        edited();
    return Page::eventFilter(watched, event);
}

void SettingsPage::chooseLogo()
{
    FileRequest request;
    request.title = tr("Choose a logo");
    request.filter = tr("Pictures (*.png *.jpg *.jpeg *.svg)");
    m_answers.openFile(this, request, [this](const QString &path) {
        const QString language = m_preferences.value().language;
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly)) {
            m_logoField->setError(sentence(Error(errors::FileUnreadable, { QFileInfo(path).fileName(), file.errorString() }), language));
            return;
        }
        const QByteArray bytes = file.read(LargestLogo + 1);
        if (bytes.size() > LargestLogo || QImage::fromData(bytes).isNull()) {
            m_logoField->setError(sentence(Error(errors::LogoUnusable, { QFileInfo(path).fileName() }), language));
            return;
        }
        m_values.logo = bytes;
        showLogo();
        emit valuesChanged(m_values);
    });
}

void SettingsPage::showLogo()
{
    m_logoField->setError({});
    const QImage image = QImage::fromData(m_values.logo);
    m_logo->setVisible(!image.isNull());
    m_logo->setImage(image);
    m_logo->setAccessibleName(tr("Logo"));
    m_removeLogo->setVisible(!image.isNull());
}

void SettingsPage::showPreferences()
{
    const Preferences &value = m_preferences.value();
    m_language->setCurrentIndex(m_language->findData(value.language));
    m_scheme->setCurrent(int(value.scheme));
    int nearest = 0;
    for (int i = 0; i < int(std::size(Percents)); ++i)
        if (Percents[i] <= value.percent)
            nearest = i;
    m_size->setCurrentIndex(nearest);
}

void SettingsPage::showSections()
{
    std::vector<Row> rows;
    for (const Section &section : m_sections)
        rows.push_back({ .title = section.title(), .icon = section.icon, .door = false, .data = section.id });
    m_navModel->setRows(std::move(rows));
    m_nav->setCurrentIndex(m_navModel->index(std::max(0, m_stack->currentIndex())));
}

void SettingsPage::retranslate()
{
    header()->setTitle(tr("Settings"));
    header()->setSentence(tr("Your organisation, this computer, and how your data is kept."));
    m_nav->setAccessibleName(tr("Sections"));
    m_organisation->setTitle(tr("Organisation"));
    m_nameField->setLabel(tr("Name"));
    m_nameField->setHint(tr("Stands on printed pages and badges."));
    m_addressField->setLabel(tr("Address"));
    m_logoField->setLabel(tr("Logo"));
    m_logoField->setHint(tr("PNG, JPEG or SVG, up to 2 MB."));
    m_chooseLogo->setText(tr("Choose…"));
    m_removeLogo->setText(tr("Remove"));
    m_languageRow->setTexts(tr("Language"), tr("Of the window. Printed pages follow the client’s language."));
    m_schemeRow->setTexts(tr("Light or dark"), tr("Dark is easier on the eyes in the evening."));
    m_scheme->setChoices({ tr("As the system"), tr("Light"), tr("Dark") });
    m_sizeRow->setTexts(tr("Text size"), tr("Everything grows with it."));
    for (int i = 0; i < m_size->count(); ++i)
        m_size->setItemText(i, tr("%1 %").arg(QLocale().toString(m_size->itemData(i).toInt())));
    showSections();
    showPreferences();
}

QStringList SettingsPage::help() const
{
    return {
        tr("Here you say who you are: name, address and logo stand on everything you print."),
        tr("Each change is saved at once; Undo takes it back."),
        tr("This computer: language, light or dark, and the size of the text are for you alone."),
        tr("They stay on this computer and do not travel with the workspace."),
        tr("The list at the side leads to the other sections."),
    };
}

} // namespace mettle::shell
