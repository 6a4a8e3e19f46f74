// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/session.h"
#include "ui/kit/overlay.h"

class QVBoxLayout;

namespace mettle::kit {
class Button;
class Label;
}

namespace mettle::pages {

/// One activity as the sheet of activities shows it.
struct ClosingLine
{
    Id<session::Activity> activity;
    QString title;
    int marks = 0;
    std::vector<people::Observer> open; ///< who marked and has not closed
    std::optional<QString> setAside;
};

/// The activities of the session, over the page: close one for somebody who is absent, set one aside with a reason.
class ClosingSheet final : public kit::Overlay
{
    Q_OBJECT

public:
    explicit ClosingSheet(QWidget *host);

    void retranslate();
    void setLines(const std::vector<ClosingLine> &lines);

signals:
    void closeWanted(const mettle::Id<mettle::session::Activity> &activity, const mettle::Id<mettle::people::Observer> &observer);
    void closeAllWanted();
    /// An empty reason takes it back in.
    void asideWanted(const mettle::Id<mettle::session::Activity> &activity, const QString &reason);

protected:
    [[nodiscard]] QWidget *firstFocus() const override;

private:
    [[nodiscard]] QWidget *row(const ClosingLine &line);

    kit::Label *m_title;
    kit::Label *m_sentence;
    QVBoxLayout *m_rows;
    kit::Button *m_all;
    kit::Button *m_done;
};

} // namespace mettle::pages
