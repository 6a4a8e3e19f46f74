// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/pages.h"

#include <QAbstractScrollArea>
#include <vector>

namespace mettle::pages {

/// Printed pages under each other, as wide as the view allows and no wider than is read well.
class SheetsView final : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit SheetsView(QWidget *parent = nullptr);

    /// Shows these documents one after the other, from the top.
    void setDocuments(std::vector<print::Pages> documents);
    [[nodiscard]] int count() const { return int(m_sheets.size()); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Sheet
    {
        size_t document;
        int page;
        QRect rect; ///< in the coordinates of the whole
    };
    void arrange();

    std::vector<print::Pages> m_documents;
    std::vector<Sheet> m_sheets;
};

} // namespace mettle::pages
