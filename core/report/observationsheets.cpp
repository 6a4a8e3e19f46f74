// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/observationsheets.h"

#include <QCryptographicHash>
#include <cstring>

namespace mettle::report {

namespace {

constexpr char CodeAlphabet[]
    = "23456789ABCDEFGHJKMNPQRSTUVWXYZ"; // 31: a prime, so that one wrong or swapped character shows
constexpr int CodeBase = int(sizeof CodeAlphabet) - 1;
constexpr int CodeLength = 5;

/// Sum of the characters, each weighed by its place: zero for a code with its check character.
int checkSum(const QString &code)
{
    int sum = 0;
    for (qsizetype i = 0; i < code.size(); ++i) {
        const char *at = strchr(CodeAlphabet, code[i].toLatin1());
        if (!at || code[i].toLatin1() == '\0')
            return -1;
        sum += int(at - CodeAlphabet) * int(i + 1);
    }
    return sum % CodeBase;
}

} // namespace

QString sheetCode(const Id<session::Activity> &activity, const std::optional<Id<people::Observer>> &observer,
                  const std::vector<Id<people::Client>> &clients)
{
    QByteArray key = activity.bytes() + (observer ? observer->bytes() : QByteArray(16, '\0'));
    for (const Id<people::Client> &client : clients)
        key += client.bytes();
    const QByteArray hash = QCryptographicHash::hash(key, QCryptographicHash::Sha256);
    quint64 number = 0;
    for (int i = 0; i < 7; ++i)
        number = number << 8 | quint8(hash[i]);
    QString code;
    for (int i = 0; i < CodeLength; ++i) {
        code += QLatin1Char(CodeAlphabet[number % CodeBase]);
        number /= CodeBase;
    }
    for (int i = 0; i < CodeBase; ++i)
        if (checkSum(code + QLatin1Char(CodeAlphabet[i])) == 0)
            return code + QLatin1Char(CodeAlphabet[i]);
    return code; // not reached: one of 31 always fits, as 31 is prime and the weight is not zero
}

bool isSheetCode(const QString &typed)
{
    QString code = typed.toUpper();
    code.remove(u' ');
    return code.size() == CodeLength + 1 && checkSum(code) == 0;
}

} // namespace mettle::report
