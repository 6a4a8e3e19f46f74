// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/preview/sheetsview.h"

#include "ui/kit/theme.h"

#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>

namespace mettle::pages {

namespace {

constexpr int Margin = 24;
constexpr int Widest = 820;

} // namespace

SheetsView::SheetsView(QWidget *parent)
    : QAbstractScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus);
}

void SheetsView::setDocuments(std::vector<print::Pages> documents)
{
    m_documents = std::move(documents);
    verticalScrollBar()->setValue(0);
    arrange();
}

void SheetsView::arrange()
{
    const kit::Theme &look = kit::theme();
    const int margin = look.px(Margin);
    m_sheets.clear();
    int top = margin;
    for (size_t document = 0; document < m_documents.size(); ++document) {
        const QSizeF size = m_documents[document].size();
        const int width = qMax(1, qMin(viewport()->width() - 2 * margin, look.px(Widest)));
        const int height = qRound(width * size.height() / size.width());
        for (int page = 0; page < m_documents[document].count(); ++page) {
            m_sheets.push_back({ document, page, QRect((viewport()->width() - width) / 2, top, width, height) });
            top += height + margin;
        }
    }
    verticalScrollBar()->setRange(0, qMax(0, top - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(look.px(40));
    viewport()->update();
}

void SheetsView::paintEvent(QPaintEvent *event)
{
    const kit::Theme &look = kit::theme();
    QPainter painter(viewport());
    painter.fillRect(event->rect(), look.group);
    painter.setRenderHint(QPainter::Antialiasing);
    for (const Sheet &sheet : m_sheets) {
        const QRect rect = sheet.rect.translated(0, -verticalScrollBar()->value());
        if (!rect.intersects(event->rect()))
            continue;
        painter.fillRect(rect, Qt::white); // paper is white in the dark scheme, too
        painter.save();
        painter.setClipRect(rect);
        m_documents[sheet.document].paint(painter, sheet.page, rect);
        painter.restore();
        painter.setPen(look.line);
        painter.drawRect(rect.adjusted(0, 0, -1, -1));
    }
}

void SheetsView::resizeEvent(QResizeEvent *)
{
    arrange();
}

} // namespace mettle::pages
