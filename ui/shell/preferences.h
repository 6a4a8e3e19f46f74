// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/look.h"
#include "ui/shell/language.h"

#include <QObject>

class QSettings;

namespace mettle::shell {

/// What a user prefers on this computer; nothing of it is in a workspace.
struct Preferences
{
    QString language; ///< of the window: "nl"
    kit::SchemeChoice scheme = kit::SchemeChoice::System;
    int percent = 100; ///< text size

    friend bool operator==(const Preferences &, const Preferences &) = default;
};

/// The preferences that were kept; the desktop's language and scheme the first time.
[[nodiscard]] Preferences loadPreferences(const QSettings &settings);

/// The preferences of now: puts them into effect at once and keeps them.
class PreferenceStore final : public QObject
{
    Q_OBJECT
public:
    /// The look was made with the same loadPreferences().
    PreferenceStore(kit::Look &look, QSettings &settings, QObject *parent = nullptr);
    /// Starts with others than the kept ones, which stay kept until the user changes something.
    PreferenceStore(kit::Look &look, QSettings &settings, Preferences value, QObject *parent = nullptr);

    [[nodiscard]] const Preferences &value() const { return m_value; }
    void set(const Preferences &value);

signals:
    void changed();

private:
    kit::Look &m_look;
    QSettings &m_settings;
    Preferences m_value;
    WindowLanguage m_language;
};

} // namespace mettle::shell
