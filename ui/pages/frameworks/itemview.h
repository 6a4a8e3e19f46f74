// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "framework/catalogue.h"
#include "ui/kit/scrollcolumn.h"

class QGridLayout;

namespace mettle::kit {
class Label;
}

namespace mettle::pages {

/// All that a framework says of one of its items, in the three languages side by side; without an item, of itself.
class ItemView final : public kit::ScrollColumn
{
    Q_OBJECT

public:
    explicit ItemView(QWidget *parent = nullptr);

    void show(const framework::Catalogue &catalogue, const framework::Item *item);

private:
    void showFramework(const framework::Catalogue &catalogue);
    void showItem(const framework::Catalogue &catalogue, const framework::Item &item);
    void addSource(const framework::Framework &framework);
    void addHead(const QString &code, const QString &title, const QString &kind);
    void addSection(const QString &title, const QString &how = {});
    void addLanguages();
    /// One text in its languages; nothing when it is empty in all of them.
    void addText(const QString &name, const Text &text);
    void addLine(const QString &name, const QString &text);

    QWidget *m_content = nullptr;
    QGridLayout *m_grid = nullptr;
};

} // namespace mettle::pages
