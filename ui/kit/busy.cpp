// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/busy.h"

#include "ui/kit/button.h"
#include "ui/kit/label.h"
#include "ui/kit/progresstrack.h"
#include "ui/kit/space.h"

#include <QApplication>
#include <QFrame>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QPointer>

namespace mettle::kit {

namespace {

constexpr int Delay = 300; // milliseconds: shorter work shows nothing

} // namespace

Busy::Busy(QWidget *host)
    : Overlay(host, 420)
    , m_what(new Label(TextRole::CardTitle, {}, sheet()))
    , m_track(new ProgressTrack(sheet()))
    , m_count(new Label(TextRole::Second, {}, sheet()))
    , m_cancel(new Button(tr("Stop"), Button::Kind::Plain, sheet()))
{
    setCentred(true);
    m_count->setTone(Tone::Ink2);
    m_count->setDigits(true);
    auto *row = new QHBoxLayout;
    setSpace(row, { 0, 0, 0, 0 }, 12);
    row->addWidget(m_count, 1);
    row->addWidget(m_cancel);
    auto *column = new QVBoxLayout(sheet());
    setSpace(column, { 20, 18, 20, 16 }, 10);
    column->addWidget(m_what);
    column->addWidget(m_track);
    column->addLayout(row);
    m_delay.setSingleShot(true);
    m_delay.setInterval(Delay);
    connect(&m_delay, &QTimer::timeout, this, &Overlay::open);
    connect(m_cancel, &QPushButton::clicked, this, &Busy::cancel);
}

Busy::~Busy()
{
    if (m_progress)
        m_progress->cancel(); // nobody waits for the work any more
}

std::shared_ptr<Progress> Busy::start(const QString &what)
{
    m_what->setText(what);
    m_cancel->setEnabled(true);
    showProgress(0, 0);
    // The work reports in its own thread, and may outlive this widget.
    const QPointer<Busy> self(this);
    m_progress = std::make_shared<Progress>([self](int done, int total) {
        QMetaObject::invokeMethod(qApp, [self, done, total] {
            if (self)
                self->showProgress(done, total);
        }, Qt::QueuedConnection);
    });
    m_delay.start();
    return m_progress;
}

void Busy::finish()
{
    m_delay.stop();
    m_progress.reset();
    close();
}

void Busy::cancel()
{
    if (!m_progress)
        return;
    m_progress->cancel();
    m_cancel->setEnabled(false);
    m_count->setText(tr("Stopping…"));
    emit cancelled();
}

void Busy::showProgress(int done, int total)
{
    m_track->setRange(0, std::max(1, total));
    m_track->setValue(done);
    m_track->setVisible(total > 0);
    const QLocale locale;
    m_count->setText(total > 0 ? tr("%1 of %2").arg(locale.toString(done), locale.toString(total)) : QString());
}

QWidget *Busy::firstFocus() const
{
    return m_cancel;
}

void Busy::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        cancel();
    event->accept();
}

void Busy::mousePressEvent(QMouseEvent *event)
{
    event->accept(); // a click beside it is no answer
}

void Busy::changeEvent(QEvent *event)
{
    Overlay::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        m_cancel->setText(tr("Stop"));
}

} // namespace mettle::kit
