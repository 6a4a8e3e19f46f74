// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/sessions.h"
#include "session/coverage.h"
#include "ui/kit/overlay.h"

class QComboBox;
class QLineEdit;
class QSpinBox;
class QTreeWidget;
class QTreeWidgetItem;

namespace mettle::kit {
class Button;
class Chip;
class Field;
class Label;
}

namespace mettle::pages {

/// One activity, over the page: name, kind, minutes, and what can be seen in it, searched and ticked. Every change is
/// asked for at once.
class ActivitySheet final : public kit::Overlay
{
    Q_OBJECT

public:
    explicit ActivitySheet(QWidget *host);

    void retranslate();
    void openFor(const session::Activity &activity, const framework::Catalogue &catalogue);
    /// What the file says now, while the sheet is open.
    void follow(const session::Activity &activity);
    [[nodiscard]] const std::optional<session::Activity> &activity() const { return m_activity; }
    void showError(const Error &error);

signals:
    void changed(const mettle::Id<mettle::session::Activity> &activity, const mettle::operations::ActivityDetails &details);
    void removeWanted(const mettle::Id<mettle::session::Activity> &activity);

protected:
    [[nodiscard]] QWidget *firstFocus() const override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void arrange();
    void fillKinds();
    void fillTree();
    void search();
    void showLoad();
    void ticked(QTreeWidgetItem *item);
    void keep();
    [[nodiscard]] std::vector<Id<framework::Item>> items() const;

    std::optional<session::Activity> m_activity;
    std::optional<framework::Catalogue> m_catalogue;
    bool m_filling = false;

    kit::Label *m_head;
    QLineEdit *m_title;
    QComboBox *m_kind;
    QSpinBox *m_minutes;
    kit::Field *m_titleField;
    kit::Field *m_kindField;
    kit::Field *m_minutesField;
    kit::Label *m_what;
    kit::Label *m_load;
    kit::Chip *m_tooMuch;
    QLineEdit *m_search;
    QTreeWidget *m_tree;
    kit::Button *m_remove;
    kit::Button *m_done;
};

} // namespace mettle::pages
