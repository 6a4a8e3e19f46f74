// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/page.h"

#include <QByteArray>
#include <functional>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QStackedWidget;

namespace mettle::kit {
class Answers;
class Button;
class Card;
class ControlRow;
class Field;
class Label;
class Picture;
class RowList;
class RowModel;
class Segment;
}

namespace mettle::shell {

using kit::KeyHelp;
using kit::Page;
using kit::Place;

class PreferenceStore;

/// What the workspace says of the organisation: it stands on printed pages and badges.
struct SettingsValues
{
    QString organisation;
    QString address; ///< lines as they are printed
    QByteArray logo; ///< PNG, JPEG or SVG as it was chosen; empty: none

    friend bool operator==(const SettingsValues &, const SettingsValues &) = default;
};

/// Settings: the organisation, this computer, and a home for further sections (security, backups, keeping data).
class SettingsPage final : public Page
{
    Q_OBJECT
public:
    SettingsPage(PreferenceStore &preferences, kit::Answers &answers, QWidget *parent = nullptr);

    /// The workspace's values; does not emit valuesChanged().
    void setValues(const SettingsValues &values);
    [[nodiscard]] const SettingsValues &values() const { return m_values; }
    /// A further section under the same id as its tab; its words come from `title` at each change of language.
    void placeSection(const QString &id, const QString &icon, std::function<QString()> title, QWidget *content);

    void open(const Place &place) override;
    void retranslate() override;
    [[nodiscard]] QStringList help() const override;

signals:
    /// The user changed something about the organisation; it is to be saved at once.
    void valuesChanged(const mettle::shell::SettingsValues &values);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Section
    {
        QString id;
        QString icon;
        std::function<QString()> title;
    };

    [[nodiscard]] QWidget *buildGeneral();
    [[nodiscard]] QWidget *buildComputer();
    void connectPreferences();
    void edited();
    void chooseLogo();
    void showLogo();
    void showPreferences();
    void showSections();

    PreferenceStore &m_preferences;
    kit::Answers &m_answers;
    SettingsValues m_values;
    std::vector<Section> m_sections;
    kit::RowList *m_nav;
    kit::RowModel *m_navModel;
    QStackedWidget *m_stack;

    kit::Card *m_organisation;
    QLineEdit *m_name;
    kit::Field *m_nameField;
    QPlainTextEdit *m_address;
    kit::Field *m_addressField;
    kit::Picture *m_logo;
    kit::Field *m_logoField;
    kit::Button *m_chooseLogo;
    kit::Button *m_removeLogo;
    QComboBox *m_language;
    kit::ControlRow *m_languageRow;
    kit::Segment *m_scheme;
    kit::ControlRow *m_schemeRow;
    QComboBox *m_size;
    kit::ControlRow *m_sizeRow;
};

} // namespace mettle::shell
