// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/pages.h"

#include <QAbstractScrollArea>
#include <vector>

namespace mettle::pages {

/// Printed pages under each other: large to read, or small as a list to find a page in. The page that is looked at is the
/// current one; Page Up and Down, Home, End and the arrows left and right move by pages.
class SheetsView final : public QAbstractScrollArea
{
    Q_OBJECT

public:
    enum class Kind { Pages, List };

    explicit SheetsView(Kind kind, QWidget *parent = nullptr);

    /// Shows these documents one after the other, from the top.
    void setDocuments(std::vector<print::Pages> documents);
    [[nodiscard]] int count() const { return int(m_sheets.size()); }
    [[nodiscard]] int current() const { return m_current; }
    /// Brings a page to the top; does not emit currentChanged().
    void setCurrent(int page);
    /// How wide a page is, in percent of what is read well; 0 fits a whole page into the view.
    void setZoom(int percent);
    [[nodiscard]] int zoom() const { return m_zoom; }

signals:
    /// The user looks at another page.
    void currentChanged(int page);
    /// Ctrl and the wheel, or Ctrl with plus (1), minus (-1) and 0: larger, smaller, or as at first.
    void zoomWanted(int steps);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    struct Sheet
    {
        size_t document;
        int page;
        QRect rect; ///< in the coordinates of the whole
    };
    void arrange();
    void choose(int page);
    [[nodiscard]] int widthOf(const QSizeF &page) const;
    [[nodiscard]] QPoint offset() const;
    void paintSheet(QPainter &painter, int page, const QRect &rect) const;

    Kind m_kind;
    int m_zoom = 100;
    int m_current = 0;
    bool m_moving = false; ///< the bar moves because a page was asked for
    std::vector<print::Pages> m_documents;
    std::vector<Sheet> m_sheets;
};

} // namespace mettle::pages
