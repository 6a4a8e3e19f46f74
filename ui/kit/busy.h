// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "ui/kit/overlay.h"

#include <QTimer>
#include <memory>

namespace mettle::kit {

class Button;
class Label;
class ProgressTrack;

/// Long work over a page: after 300 ms it shows what is done and how far, and can be cancelled.
class Busy : public Overlay
{
    Q_OBJECT
public:
    explicit Busy(QWidget *host);
    ~Busy() override;

    /// Begins: the work takes the token, reports to it from any thread, and asks it whether it was cancelled.
    [[nodiscard]] std::shared_ptr<Progress> start(const QString &what);
    /// The work is over, done or not.
    void finish();

signals:
    void cancelled();

protected:
    [[nodiscard]] QWidget *firstFocus() const override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void cancel();
    void showProgress(int done, int total);

    Label *m_what;
    ProgressTrack *m_track;
    Label *m_count;
    Button *m_cancel;
    QTimer m_delay;
    std::shared_ptr<Progress> m_progress;
};

} // namespace mettle::kit
