// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/clientfile.h"
#include "operations/people.h"
#include "ui/kit/card.h"

class QVBoxLayout;

namespace mettle::pages {

/// What a purpose of consent is called: "badges".
[[nodiscard]] QString purposeWord(const QString &purpose);

/// What a client agreed to, purpose by purpose, with what came before; recording and withdrawing one.
class ConsentsCard final : public kit::Card
{
    Q_OBJECT

public:
    explicit ConsentsCard(QWidget *parent = nullptr);
    void show(const operations::ClientFile &file);

signals:
    void given(const mettle::operations::ConsentDetails &details);
    void withdrawn(const QString &purpose);

private:
    [[nodiscard]] QWidget *purposeRow(const QString &purpose);
    void askHow(const QString &purpose, QWidget *row);

    std::optional<operations::ClientFile> m_file;
    QVBoxLayout *m_rows;
};

} // namespace mettle::pages
