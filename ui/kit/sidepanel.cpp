// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/sidepanel.h"

#include "ui/kit/button.h"
#include "ui/kit/label.h"
#include "ui/kit/scrollcolumn.h"
#include "ui/kit/space.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>

namespace mettle::kit {

namespace {

/// Below this width of a page, in logical pixels, the panel takes the place of the content.
constexpr int NarrowPage = 980;

} // namespace

SidePanel::SidePanel(QWidget *parent)
    : QFrame(parent)
    , m_above(new Label(TextRole::Second, {}, this))
    , m_title(new Label(TextRole::Section, {}, this))
    , m_close(new Button({}, Button::Kind::Quiet, this))
    , m_body(nullptr)
    , m_foot(new QFrame(this))
    , m_footRow(new QHBoxLayout(m_foot))
{
    m_above->setTone(Tone::Ink2);
    m_close->setIconName(u"window-close");
    m_close->setHeightKind(Button::Height::Small);

    auto *words = new QVBoxLayout;
    setSpace(words, { 0, 0, 0, 0 }, 2);
    words->addWidget(m_above);
    words->addWidget(m_title);
    auto *head = new QHBoxLayout;
    setSpace(head, { 18, 12, 10, 8 }, 8);
    head->addLayout(words, 1);
    head->addWidget(m_close, 0, Qt::AlignTop);

    auto *scroll = new ScrollColumn(this);
    m_body = scroll->column();
    setSpace(m_body, { 18, 8, 18, 16 }, 12);

    m_foot->setObjectName(QStringLiteral("foot"));
    setSpace(m_footRow, { 18, 11, 18, 11 }, 8);
    m_footRow->addStretch(1);
    m_foot->hide();

    auto *column = new QVBoxLayout(this);
    setSpace(column, { 1, 0, 1, 0 }, 0);
    column->addLayout(head);
    column->addWidget(scroll, 1);
    column->addWidget(m_foot);

    connect(m_close, &QPushButton::clicked, this, &SidePanel::closeClicked);
    setTitle({});
    retranslate();
}

void SidePanel::setTitle(const QString &title, const QString &above)
{
    m_title->setText(title);
    m_above->setText(above);
    m_above->setVisible(!above.isEmpty());
    setAccessibleName(title);
}

void SidePanel::addAction(Button *button)
{
    button->setParent(m_foot);
    m_footRow->insertWidget(m_footRow->count() - 1, button);
    m_foot->show();
}

void SidePanel::paintEvent(QPaintEvent *event)
{
    QFrame::paintEvent(event);
    QPainter painter(this);
    painter.fillRect(isRightToLeft() ? width() - 1 : 0, 0, 1, height(), theme().line2);
}

void SidePanel::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void SidePanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit closeClicked();
    else
        QFrame::keyPressEvent(event);
}

void SidePanel::retranslate()
{
    m_close->setAccessibleName(tr("Close this panel"));
    m_close->setToolTip(tr("Close (Esc)"));
}

WithPanel::WithPanel(QWidget *main, SidePanel *panel, QWidget *parent)
    : QWidget(parent)
    , m_main(main)
    , m_panel(panel)
{
    auto *row = new QHBoxLayout(this);
    setSpace(row, { 0, 0, 0, 0 }, 0);
    row->addWidget(main, 1);
    row->addWidget(panel);
    connect(panel, &SidePanel::closeClicked, this, [this] { setOpen(false); });
    arrange();
}

QSize WithPanel::minimumSizeHint() const
{
    const QSize both = QWidget::minimumSizeHint();
    return { theme().px(320), both.height() };
}

void WithPanel::setOpen(bool open)
{
    m_open = open;
    arrange();
}

void WithPanel::setPanelWidth(int width)
{
    m_width = qBound(300, width, 386);
    arrange();
}

void WithPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void WithPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        arrange();
}

void WithPanel::arrange()
{
    const bool narrow = width() < theme().px(NarrowPage);
    m_panel->setVisible(m_open);
    m_main->setVisible(!m_open || !narrow);
    m_panel->setMinimumWidth(narrow ? 0 : theme().px(m_width));
    m_panel->setMaximumWidth(narrow ? QWIDGETSIZE_MAX : theme().px(m_width));
}

} // namespace mettle::kit
