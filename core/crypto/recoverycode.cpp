// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/recoverycode.h"

#include "crypto/aead.h"
#include "crypto/errors.h"

#include <array>

namespace mettle::crypto {

namespace {

constexpr std::string_view Alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr int Groups = 6;
constexpr int GroupSize = 5; // the last one checks the others
constexpr int CodeSize = Groups * GroupSize;

/// Odd weights: any one wrong character changes the sum; the group's place in it tells swapped groups.
int checkOf(const std::array<int, CodeSize> &values, int group)
{
    int sum = 11 * (group + 1);
    for (int i = 0; i < GroupSize - 1; ++i)
        sum += (2 * i + 3) * values[size_t(group * GroupSize + i)];
    return sum % int(Alphabet.size());
}

int valueOf(QChar character)
{
    const QChar upper = character.toUpper();
    if (upper == u'O')
        return 0;
    if (upper == u'I' || upper == u'L')
        return 1;
    const auto place = upper.unicode() < 128 ? Alphabet.find(char(upper.unicode())) : std::string_view::npos;
    return place == std::string_view::npos ? -1 : int(place);
}

} // namespace

QString makeRecoveryCode()
{
    std::array<uchar, CodeSize> random {};
    fillRandom(random);
    std::array<int, CodeSize> values {};
    QString code;
    for (int group = 0; group < Groups; ++group) {
        for (int i = 0; i < GroupSize - 1; ++i)
            values[size_t(group * GroupSize + i)] = random[size_t(group * GroupSize + i)] & 31;
        values[size_t(group * GroupSize + GroupSize - 1)] = checkOf(values, group);
        if (group > 0)
            code += u'-';
        for (int i = 0; i < GroupSize; ++i)
            code += QLatin1Char(Alphabet[size_t(values[size_t(group * GroupSize + i)])]);
    }
    return code;
}

Result<SecretBytes> readRecoveryCode(const QString &typed)
{
    std::array<int, CodeSize> values {};
    int count = 0;
    for (const QChar character : typed) {
        if (character.isSpace() || character.category() == QChar::Punctuation_Dash)
            continue;
        if (count < CodeSize)
            values[size_t(count)] = valueOf(character);
        ++count;
    }
    if (count != CodeSize)
        return Error(errors::RecoveryCodeLength, { QString::number(count), QString::number(CodeSize) });
    SecretBytes bytes(CodeSize);
    for (int group = 0; group < Groups; ++group) {
        bool right = true;
        for (int i = group * GroupSize; i < (group + 1) * GroupSize; ++i) {
            right = right && values[size_t(i)] >= 0;
            bytes.data()[i] = right ? uchar(Alphabet[size_t(values[size_t(i)])]) : uchar(0);
        }
        if (!right || values[size_t(group * GroupSize + GroupSize - 1)] != checkOf(values, group))
            return Error(errors::RecoveryCodeMistyped, { QString::number(group + 1) });
    }
    return bytes;
}

} // namespace mettle::crypto
