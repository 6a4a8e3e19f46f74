// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/overlay.h"
#include "ui/shell/palettemodel.h"

class QLineEdit;
class QListView;

namespace mettle::kit {
class KeyCap;
class Label;
}

namespace mettle::shell {

/// Who answers the palette: finds hits for a query and hands them to `answer`, at once or later. Late answers to a query
/// that has been typed over are dropped.
struct PaletteProvider
{
    using Answer = std::function<void(std::vector<Hit>)>;

    QChar prefix; ///< typed first, it asks this provider alone: '>' for commands; null for none
    QString prefixMeans; ///< what the foot says of the prefix: "commands"
    std::function<void(const QString &query, const Answer &answer)> find;
};

/// Ctrl+K: one field that reaches everything, grouped, by keyboard.
class Palette final : public kit::Overlay
{
    Q_OBJECT
public:
    explicit Palette(QWidget *host);

    /// The providers, in the order of their groups.
    void setProviders(std::vector<PaletteProvider> providers);
    /// Opens with something typed already.
    void openWith(const QString &query);

signals:
    void placeChosen(const mettle::kit::Place &place);

protected:
    [[nodiscard]] QWidget *firstFocus() const override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void ask(const QString &typed);
    void answered(int query, size_t provider, std::vector<Hit> hits);
    void showHits();
    void move(int step);
    void select(const QModelIndex &index);
    void choose(const QModelIndex &index);
    void retranslate();
    void buildFoot();

    QLineEdit *m_field;
    QListView *m_list;
    QWidget *m_foot;
    kit::Label *m_found;
    PaletteModel *m_model;
    PaletteDelegate *m_delegate;
    std::vector<PaletteProvider> m_providers;
    std::vector<std::vector<Hit>> m_answers;
    int m_query = 0;
    bool m_moved = false; ///< the user chose a row with the arrows
};

} // namespace mettle::shell
