// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/framework/jsonsource.h"

#include <QRegularExpression>

namespace mettle::exchange {

namespace {

constexpr qsizetype LongestText = 20'000;
constexpr qsizetype ShownName = 40;

} // namespace

QString JsonSource::string(const QJsonObject &object, const QString &place, const char *name, bool needed)
{
    const QJsonValue value = object[QLatin1String(name)];
    const QString out = value.isUndefined() ? QString() : stringOf(value, at(place, name));
    if (needed && out.isEmpty())
        missing(at(place, name));
    return out;
}

Text JsonSource::text(const QJsonObject &object, const QString &place, const char *name, bool needed)
{
    const QJsonValue value = object[QLatin1String(name)];
    const Text out = value.isUndefined() ? Text() : textOf(value, at(place, name));
    if (needed && out.isEmpty())
        missing(at(place, name));
    return out;
}

int JsonSource::number(const QJsonObject &object, const QString &place, const char *name, int most)
{
    const int number = object[QLatin1String(name)].toInt(-1);
    if (number < 0 || number > most)
        wrong(at(place, name));
    return number;
}

bool JsonSource::flag(const QJsonObject &object, const QString &place, const char *name)
{
    const QJsonValue value = object[QLatin1String(name)];
    if (!value.isUndefined() && !value.isBool())
        wrong(at(place, name));
    return value.toBool();
}

QJsonObject JsonSource::object(const QJsonObject &object, const QString &place, const char *name)
{
    const QJsonValue value = object[QLatin1String(name)];
    return value.isUndefined() ? QJsonObject() : objectOf(value, at(place, name));
}

QJsonArray JsonSource::array(const QJsonObject &object, const QString &place, const char *name, qsizetype most)
{
    const QJsonValue value = object[QLatin1String(name)];
    if (!value.isUndefined() && !value.isArray())
        wrong(at(place, name));
    if (value.toArray().size() > most)
        tooMuch(at(place, name), most);
    return m_error ? QJsonArray() : value.toArray();
}

QString JsonSource::stringOf(const QJsonValue &value, const QString &place)
{
    const QString out = value.toString();
    if (!value.isString())
        wrong(place);
    if (out.size() > LongestText)
        tooMuch(place, LongestText);
    return out;
}

Text JsonSource::textOf(const QJsonValue &value, const QString &place)
{
    const QJsonObject texts = objectOf(value, place);
    Text out;
    for (auto it = texts.begin(); it != texts.end(); ++it) {
        const QString here = place + u'.' + it.key().left(ShownName);
        out.set(languageOf(it.key(), here), stringOf(it.value(), here));
    }
    return out;
}

QJsonObject JsonSource::objectOf(const QJsonValue &value, const QString &place)
{
    if (!value.isObject())
        wrong(place);
    return value.toObject();
}

QString JsonSource::languageOf(const QJsonValue &value, const QString &place)
{
    static const QRegularExpression form(QStringLiteral("^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$"));
    const QString code = stringOf(value, place);
    if (!form.match(code).hasMatch())
        wrong(place);
    return code;
}

QString JsonSource::at(const QString &place, const char *name)
{
    return place.isEmpty() ? QString::fromLatin1(name) : QString(place + u'.' + QLatin1String(name));
}

QString JsonSource::at(const char *list, qsizetype index)
{
    return QStringLiteral("%1[%2]").arg(QLatin1String(list)).arg(index);
}

QString JsonSource::shown(const QString &place) const
{
    return m_file.isEmpty() ? place : QString(m_file + QStringLiteral(": ") + place);
}

void JsonSource::fail(const Error &error)
{
    if (!m_error)
        m_error = error;
}

} // namespace mettle::exchange
