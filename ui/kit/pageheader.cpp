// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/pageheader.h"

#include "ui/kit/button.h"
#include "ui/kit/icon.h"
#include "ui/kit/label.h"
#include "ui/kit/painters.h"
#include "ui/kit/space.h"
#include "ui/kit/tabstrip.h"
#include "ui/kit/textblock.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeySequence>
#include <QPainter>
#include <QStyle>

namespace mettle::kit {

namespace {

constexpr int SmallSearch = 116; // narrower, there is room for the icon alone

/// Looks like a field and opens the palette, which has the real one.
class SearchButton final : public QPushButton
{
public:
    explicit SearchButton(QWidget *parent)
        : QPushButton(parent)
    {
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
        setCursor(Qt::IBeamCursor);
    }
    QSize sizeHint() const override { return theme().size(210, 34); }
    QSize minimumSizeHint() const override { return theme().size(36, 34); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &look = theme();
        QPainter painter(this);
        painter.setLayoutDirection(layoutDirection());
        paintBox(painter, rect(), look.surface, underMouse() ? look.ink2 : look.ctl, look.real(6));
        if (width() < look.px(SmallSearch)) {
            paintIcon(painter, rect(), u"edit-find", look.ink2, look.px(16));
            return;
        }
        const auto placed = [&](const QRect &place) { return QStyle::visualRect(layoutDirection(), rect(), place); };
        paintIcon(painter, placed({ look.px(10), 0, look.px(16), height() }), u"edit-find", look.ink2, look.px(16));
        const QString key = QKeySequence(Qt::CTRL | Qt::Key_K).toString(QKeySequence::NativeText);
        const QSize cap = sizeOfKeyCap(key);
        const QRect end(width() - cap.width() - look.px(10), (height() - cap.height()) / 2, cap.width(), cap.height());
        paintKeyCap(painter, placed(end), key);
        TextBlock block { text(), TextRole::Body, look.ink3 };
        block.alignment = Qt::AlignLeft | Qt::AlignVCenter;
        block.maxLines = 1;
        const int left = look.px(35);
        paint(painter, placed({ left, 0, end.left() - left - look.px(6), height() }), block);
    }
};

} // namespace

PageHeader::PageHeader(QWidget *parent)
    : QFrame(parent)
    , m_back(new Button({}, Button::Kind::Quiet, this))
    , m_forward(new Button({}, Button::Kind::Quiet, this))
    , m_title(new Label(TextRole::PageTitle, {}, this))
    , m_sentence(new Label(TextRole::Body, {}, this))
    , m_search(new SearchButton(this))
    , m_buttons(new QHBoxLayout)
    , m_tabs(new TabStrip(this))
    , m_tabRow(new QHBoxLayout)
{
    m_search->setObjectName(QStringLiteral("search"));
    m_title->setMaxLines(2);
    m_sentence->setTone(Tone::Ink2);
    m_sentence->setMaxLines(2);

    auto *words = new QVBoxLayout;
    setSpace(words, { 8, 0, 16, 0 }, 0);
    words->addWidget(m_title);
    words->addWidget(m_sentence);
    words->addStretch();

    setSpace(m_buttons, { 0, 0, 0, 0 }, 10);
    m_buttons->addWidget(m_search);

    auto *head = new QHBoxLayout;
    setSpace(head, { 16, 14, 24, 14 }, 0);
    head->addWidget(m_back, 0, Qt::AlignTop);
    head->addWidget(m_forward, 0, Qt::AlignTop);
    head->addLayout(words, 1);
    head->addLayout(m_buttons);
    head->setAlignment(m_buttons, Qt::AlignTop);

    setSpace(m_tabRow, { 24, 0, 24, 0 }, 12);
    m_tabRow->addWidget(m_tabs);
    m_tabRow->addStretch(1);
    m_tabs->hide();

    auto *column = new QVBoxLayout(this);
    setSpace(column, { 0, 0, 0, 0 }, 0);
    column->addLayout(head);
    column->addLayout(m_tabRow);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);

    connect(m_back, &QPushButton::clicked, this, &PageHeader::back);
    connect(m_forward, &QPushButton::clicked, this, &PageHeader::forward);
    connect(m_search, &QPushButton::clicked, this, &PageHeader::searchClicked);
    connect(m_tabs, &TabStrip::tabsChanged, m_tabs, &QWidget::show);
    setCanGo(false, false);
    retranslate();
}

void PageHeader::setTitle(const QString &title)
{
    m_title->setText(title);
    fitSearch();
}

void PageHeader::setSentence(const QString &sentence)
{
    m_sentence->setText(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
    fitSearch();
}

QString PageHeader::title() const
{
    return m_title->text();
}

void PageHeader::setCanGo(bool back, bool forward)
{
    m_back->setEnabled(back);
    m_forward->setEnabled(forward);
}

Button *PageHeader::primary()
{
    if (!m_primary) {
        m_primary = new Button({}, Button::Kind::Primary, this);
        m_buttons->addWidget(m_primary);
    }
    return m_primary;
}

Button *PageHeader::addButton()
{
    auto *button = new Button(this);
    m_buttons->insertWidget(m_buttons->count() - (m_primary ? 1 : 0), button);
    return button;
}

void PageHeader::setRule(bool on)
{
    m_rule = on;
    update();
}

void PageHeader::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LayoutDirectionChange)
        retranslate();
}

void PageHeader::retranslate()
{
    const bool mirrored = isRightToLeft();
    m_back->setIconName(mirrored ? u"go-next" : u"go-previous");
    m_forward->setIconName(mirrored ? u"go-previous" : u"go-next");
    m_back->setAccessibleName(tr("Back"));
    m_forward->setAccessibleName(tr("Forward"));
    m_back->setToolTip(tr("Back (%1)").arg(QKeySequence(Qt::ALT | Qt::Key_Left).toString(QKeySequence::NativeText)));
    m_forward->setToolTip(tr("Forward (%1)").arg(QKeySequence(Qt::ALT | Qt::Key_Right).toString(QKeySequence::NativeText)));
    m_search->setText(tr("Find anything"));
    m_search->setAccessibleName(tr("Find anything"));
}

void PageHeader::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    fitSearch();
}

void PageHeader::fitSearch()
{
    // The title and two lines of the sentence come before the search field: with little room it becomes a button with
    // its icon. Lines break unevenly, hence more than half.
    const Theme &look = theme();
    const int sentence = m_sentence->isVisibleTo(this) ? widthOf({ m_sentence->text(), TextRole::Body }) * 6 / 10 : 0;
    const int words = std::max(m_title->sizeHint().width(), sentence) + look.px(16 + 2 * 36 + 8 + 16 + 24);
    const int buttons = m_buttons->sizeHint().width() - m_search->sizeHint().width();
    const bool small = width() - words - buttons < look.px(SmallSearch);
    m_search->setMaximumWidth(small ? look.px(36) : QWIDGETSIZE_MAX);
}

void PageHeader::paintEvent(QPaintEvent *event)
{
    QFrame::paintEvent(event);
    if (m_rule || m_tabs->isVisibleTo(this)) {
        QPainter painter(this);
        painter.fillRect(0, height() - 1, width(), 1, theme().line);
    }
}

} // namespace mettle::kit
