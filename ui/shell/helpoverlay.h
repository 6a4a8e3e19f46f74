// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/overlay.h"
#include "ui/kit/page.h"

class QVBoxLayout;

namespace mettle::kit {
class Button;
class Label;
class ScrollColumn;
}

namespace mettle::shell {

using kit::KeyHelp;
using kit::Page;
using kit::Place;

/// F1 and `?`: what a page is for in five lines, and its keys.
class HelpOverlay final : public kit::Overlay
{
    Q_OBJECT
public:
    explicit HelpOverlay(QWidget *host);

    void showHelp(const QString &title, const QStringList &lines);
    void showKeys(const QString &title, const std::vector<KeyHelp> &page, const std::vector<KeyHelp> &window);

signals:
    /// From the five lines to the keys.
    void keysWanted();

protected:
    [[nodiscard]] QWidget *firstFocus() const override;
    [[nodiscard]] int wantedHeight(int width) const override;

private:
    void startOver(const QString &title);
    void addKeys(const QString &head, const std::vector<KeyHelp> &keys);

    kit::Label *m_title;
    kit::ScrollColumn *m_scroll;
    QWidget *m_content = nullptr;
    QVBoxLayout *m_lines = nullptr;
    kit::Button *m_keys;
    kit::Button *m_close;
};

} // namespace mettle::shell
