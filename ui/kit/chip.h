// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/painters.h"

#include <QFrame>
#include <QPushButton>

namespace mettle::kit {

/// A short fact in a pill, 24 high. For a choice use ChoiceChip.
class Chip : public QFrame
{
    Q_OBJECT
public:
    explicit Chip(const QString &text = {}, ChipKind kind = ChipKind::Plain, QWidget *parent = nullptr);

    void setText(const QString &text);
    void setKind(ChipKind kind);
    void setIconName(QStringView name);
    [[nodiscard]] QString text() const { return m_text; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
    QString m_icon;
    ChipKind m_kind;
};

/// A choice in a pill: outlined when off, soft when on. Its target is higher than what is drawn.
class ChoiceChip : public QPushButton
{
    Q_OBJECT
public:
    explicit ChoiceChip(const QString &text = {}, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

/// A count in a small pill.
class CountPill : public QFrame
{
    Q_OBJECT
public:
    explicit CountPill(int count = 0, QWidget *parent = nullptr);
    void setCount(int count);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_count = 0;
};

/// A key as it stands on the keyboard ("Ctrl+K").
class KeyCap : public QFrame
{
    Q_OBJECT
public:
    explicit KeyCap(const QString &key = {}, QWidget *parent = nullptr);
    void setKey(const QString &key);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_key;
};

/// A number or initials in a ring, or a filled disc with a tick when done; 20 px, or as large as asked.
class Disc : public QFrame
{
    Q_OBJECT
public:
    explicit Disc(const QString &text = {}, int side = 20, QWidget *parent = nullptr);
    void setDone(bool done);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
    int m_side;
    bool m_done = false;
};

} // namespace mettle::kit
