// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/clientfile.h"
#include "ui/kit/card.h"

class QComboBox;
class QVBoxLayout;

namespace mettle::kit {
class Button;
class Field;
}

namespace mettle::pages {

/// The groups that a client is and was in, each with its fixed number; joining and leaving one.
class GroupsCard final : public kit::Card
{
    Q_OBJECT

public:
    explicit GroupsCard(QWidget *parent = nullptr);
    void show(const operations::ClientFile &file, const std::vector<people::Group> &groups);

signals:
    /// The title of a group, there already or new.
    void joined(const QString &title);
    void left(const mettle::Id<mettle::people::Group> &group);

private:
    void join();

    QVBoxLayout *m_rows;
    kit::Field *m_field;
    QComboBox *m_groups;
    kit::Button *m_join;
};

} // namespace mettle::pages
