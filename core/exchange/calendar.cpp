// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/calendar.h"

#include <libical/ical.h>
#include <memory>

namespace mettle::exchange {

namespace {

constexpr int RemindedAfter = 9 * 60 * 60; ///< seconds into the day

/// What a text may hold in a calendar: no control characters but line breaks.
QByteArray plain(const QString &text)
{
    QString out;
    for (const QChar c : text)
        if (c == u'\n' || (c.unicode() >= 0x20 && c.unicode() != 0x7f))
            out += c;
    return out.toUtf8();
}

icaltimetype date(const QDate &day)
{
    icaltimetype out = icaltime_null_date();
    out.year = day.year();
    out.month = day.month();
    out.day = day.day();
    return out;
}

icalcomponent *reminder(const QByteArray &title)
{
    icaltriggertype trigger {};
    trigger.time = icaltime_null_time();
    trigger.duration = icaldurationtype_from_int(RemindedAfter);
    icalcomponent *alarm = icalcomponent_new_valarm();
    icalcomponent_add_property(alarm, icalproperty_new_action(ICAL_ACTION_DISPLAY));
    icalcomponent_add_property(alarm, icalproperty_new_description(title.constData()));
    icalcomponent_add_property(alarm, icalproperty_new_trigger(trigger));
    return alarm;
}

icalcomponent *entry(const CalendarDay &day, const icaltimetype &now)
{
    const QByteArray title = plain(day.title);
    icalcomponent *event = icalcomponent_new_vevent();
    const auto add = [event](icalproperty *property) { icalcomponent_add_property(event, property); };
    add(icalproperty_new_uid((day.id + QStringLiteral("@mettle")).toUtf8().constData()));
    add(icalproperty_new_dtstamp(now));
    add(icalproperty_new_dtstart(date(day.day)));
    add(icalproperty_new_dtend(date(day.day.addDays(1))));
    add(icalproperty_new_summary(title.constData()));
    if (!day.text.isEmpty())
        add(icalproperty_new_description(plain(day.text).constData()));
    add(icalproperty_new_transp(ICAL_TRANSP_TRANSPARENT));
    icalcomponent_add_component(event, reminder(title));
    return event;
}

} // namespace

QByteArray writeCalendar(const std::vector<CalendarDay> &days, const QDateTime &now)
{
    struct Free
    {
        void operator()(icalcomponent *component) const { icalcomponent_free(component); }
        void operator()(char *text) const { icalmemory_free_buffer(text); }
    };
    const std::unique_ptr<icalcomponent, Free> calendar(icalcomponent_new_vcalendar());
    icalcomponent_add_property(calendar.get(), icalproperty_new_version("2.0"));
    icalcomponent_add_property(calendar.get(), icalproperty_new_prodid("-//Mettle//Mettle//EN"));
    const icaltimetype written = icaltime_from_timet_with_zone(time_t(now.toSecsSinceEpoch()), 0, icaltimezone_get_utc_timezone());
    for (const CalendarDay &day : days)
        icalcomponent_add_component(calendar.get(), entry(day, written));
    const std::unique_ptr<char, Free> text(icalcomponent_as_ical_string_r(calendar.get()));
    return text ? QByteArray(text.get()) : QByteArray();
}

} // namespace mettle::exchange
