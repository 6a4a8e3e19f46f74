// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/cells.h"
#include "exchange/errors.h"
#include "exchange/words.h"

#include <QHash>
#include <QRegularExpression>

namespace mettle::exchange {

namespace {

enum { Name, CallName, Pseudonym, Group, Language, Email, BirthYear, Coach, Note };

constexpr Column Columns[] {
    { u"name|naam|nom" },
    { u"call name|roepnaam|prénom d'usage|nom d'usage" },
    { u"pseudonym|pseudoniem|pseudonyme" },
    { u"group|groep|groupe" },
    { u"language|taal|langue" },
    { u"email|e-mail|courriel" },
    { u"birth year|geboortejaar|année de naissance" },
    { u"coach|begeleider|accompagnateur" },
    { u"note|notitie|nota" },
};

QString languageOf(const Cells &cells)
{
    const QString written = cells.written(Language);
    if (written.isEmpty())
        return {};
    static const QRegularExpression code(QStringLiteral("^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$"));
    if (const auto named = words::languages().find(written))
        return *named;
    if (code.match(written).hasMatch()) {
        const QString main = written.section(u'-', 0, 0);
        return main.toLower() + written.mid(main.size());
    }
    cells.wrong(errors::LanguageUnknown, Language);
    return {};
}

PersonRow personOf(const Cells &cells)
{
    PersonRow person;
    person.row = cells.row();
    person.name = cells.line(Name);
    person.callName = cells.line(CallName);
    person.pseudonym = cells.line(Pseudonym);
    person.group = cells.line(Group);
    person.language = languageOf(cells);
    person.email = cells.line(Email);
    person.coach = cells.line(Coach);
    person.note = cells.text(Note);
    if (person.name.isEmpty() && person.pseudonym.isEmpty())
        cells.mistake(errors::NameMissing, {});
    static const QRegularExpression email(QStringLiteral("^[^\\s@,;]+@[^\\s@,;]+\\.[^\\s@,;]+$"));
    if (!person.email.isEmpty() && !email.match(person.email).hasMatch())
        cells.wrong(errors::EmailUnknown, Email);
    if (const QString year = cells.written(BirthYear); !year.isEmpty()) {
        bool number = false;
        person.birthYear = year.toInt(&number);
        if (!number || year.size() != 4 || *person.birthYear < 1900 || *person.birthYear > 2100)
            cells.wrong(errors::BirthYearUnknown, BirthYear);
    }
    return person;
}

/// Equal names need pseudonyms, and equal pseudonyms are never two people.
void checkTwins(const std::vector<PersonRow> &people, Mistakes &mistakes)
{
    QHash<QString, const PersonRow *> names;
    QHash<QString, const PersonRow *> pseudonyms;
    for (const PersonRow &person : people) {
        const QString row = QString::number(person.row);
        if (!person.pseudonym.isEmpty()) {
            if (const PersonRow *other = pseudonyms.value(folded(person.pseudonym)))
                mistakes.add(person.row, Error(errors::PseudonymTwice, { row, person.pseudonym, QString::number(other->row) }));
            else
                pseudonyms.insert(folded(person.pseudonym), &person);
        }
        if (person.name.isEmpty())
            continue;
        const PersonRow *other = names.value(folded(person.name));
        if (other && (person.pseudonym.isEmpty() || other->pseudonym.isEmpty()))
            mistakes.add(person.row, Error(errors::NameTwice, { row, person.name, QString::number(other->row) }));
        else if (!other)
            names.insert(folded(person.name), &person);
    }
}

} // namespace

Result<Rows<PersonRow>> readPeople(const QByteArray &table, Mistakes &mistakes)
{
    Rows<PersonRow> out;
    METTLE_LET(unknown, eachRow(table, Columns, { { Name, Pseudonym } }, mistakes,
                             [&](const Cells &cells) { out.rows.push_back(personOf(cells)); }));
    checkTwins(out.rows, mistakes);
    keepRight(out.rows, mistakes);
    out.unknownColumns = unknown;
    return out;
}

Result<Rows<PersonRow>> readPeople(const QByteArray &table)
{
    return allOrNone<PersonRow>(readPeople, table);
}

} // namespace mettle::exchange
