// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/badges/known.h"

#include <QWidget>

class QLineEdit;
class QVBoxLayout;

namespace mettle::kit {
class Banner;
class Button;
class Field;
class Label;
}

namespace mettle::pages {

/// What is about to be issued, with every reason, and the passphrase of the key.
class IssuePanel final : public QWidget
{
    Q_OBJECT

public:
    explicit IssuePanel(QWidget *parent = nullptr);

    /// Who signs; `sample`: its passphrase is told.
    void setIssuer(const QString &name, bool sample);
    void setOrders(const std::vector<const operations::DueBadge *> &orders);
    void retranslate();
    [[nodiscard]] QString passphrase() const;
    /// While the work runs nothing can be pressed again.
    void setWorking(bool on);
    /// Says under the passphrase what is wrong; an empty sentence: all went well, and the passphrase is forgotten.
    void setOutcome(const QString &error);

signals:
    void issueClicked();

private:
    void showWords();

    QString m_issuer;
    bool m_sample = false;
    int m_count = 0;

    kit::Label *m_title;
    kit::Label *m_sentence;
    QVBoxLayout *m_orders;
    QWidget *m_ordersBox = nullptr;
    QLineEdit *m_passphrase;
    kit::Field *m_passphraseField;
    kit::Banner *m_barrier;
    kit::Button *m_issue;
};

} // namespace mettle::pages
