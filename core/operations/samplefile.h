// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "base/text.h"

#include <QJsonArray>
#include <QJsonObject>

namespace mettle::operations {

/// The content of the sample (resources/sample/sample.json), read for one language and one day. Texts are a string or
/// {"en","nl","fr"}; days are counted from today; whatever belongs together is tied by short keys.
class SampleFile
{
public:
    [[nodiscard]] static Result<SampleFile> read(const QString &language, const Clock &clock);

    /// An object or a list at the top.
    [[nodiscard]] QJsonObject object(const QString &name) const { return m_root[name].toObject(); }
    [[nodiscard]] QJsonArray list(const QString &name) const { return m_root[name].toArray(); }

    [[nodiscard]] const QString &language() const { return m_language; }
    [[nodiscard]] const QTimeZone &zone() const { return m_zone; }
    /// The text in the sample's language, or in another.
    [[nodiscard]] QString text(const QJsonValue &value, const QString &language = {}) const;
    /// The text in all its languages.
    [[nodiscard]] static Text texts(const QJsonValue &value);
    /// The day so many days from today.
    [[nodiscard]] QDate day(const QJsonValue &offset) const { return m_today.addDays(offset.toInt()); }
    /// The same; from a weekend back to the Friday before, because no course is held on one. Today stays today.
    [[nodiscard]] QDate workday(const QJsonValue &offset) const;
    /// A time of that day in the sample's zone.
    [[nodiscard]] QDateTime at(const QDate &day, const QTime &time) const;

private:
    QJsonObject m_root;
    QString m_language;
    QTimeZone m_zone;
    QDate m_today;
};

/// "1.2.1=2 1.3=x": codes with what stands beside them.
[[nodiscard]] std::vector<std::pair<QString, QString>> cellsOf(const QString &line);
/// "sofie jan"
[[nodiscard]] QStringList wordsOf(const QJsonValue &value);

} // namespace mettle::operations
