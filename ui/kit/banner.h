// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/bannertone.h"

#include <QFrame>

namespace mettle {
struct Error;
}

namespace mettle::kit {

class Button;
class Label;

/// One sentence across the page, with an icon and at most one link: good news, look at this, or what went wrong.
class Banner : public QFrame
{
    Q_OBJECT
public:
    using Tone = BannerTone;

    explicit Banner(QWidget *parent = nullptr);

    /// Shows the banner. `strong` is a part of the text in semibold; `link` the words of its link, or empty.
    void say(Tone tone, const QString &text, const QString &strong = {}, const QString &link = {});
    /// Shows an error in a language of the window; hides the banner for one that is never shown (kit::describe).
    void say(const Error &error, const QString &language);
    void setIconName(QStringView name);
    [[nodiscard]] QString text() const;

signals:
    void linkClicked();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Label *m_text;
    Button *m_link;
    Tone m_tone = Tone::Good;
    QString m_icon;
};

} // namespace mettle::kit
