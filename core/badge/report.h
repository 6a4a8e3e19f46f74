// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "base/names.h"

#include <QDateTime>
#include <optional>
#include <vector>

namespace mettle::badge {

/// What a check of a badge comes to. Later ones outweigh earlier ones when several are true.
enum class Verdict {
    Ok,
    NotYetValid,
    Expired,
    Revoked,
    UnknownKey, ///< the key, or another thing the check needs (the issuer's document, a way of signing, a status list), is absent
    UnknownContext, ///< it uses terms whose meaning is not known here
    Malformed, ///< it does not have the form of Open Badges 3.0
    Altered, ///< changed after signing, or signed by another than its issuer
    NotABadge,
};

enum class Outcome { Pass, Fail, Unknown };

/// One thing that was looked at.
struct Check
{
    QString name; ///< stable: "file", "text", "contexts", ..., "signature", "validity", "recipient"
    Outcome outcome = Outcome::Pass;
    const char *sentence = nullptr; ///< key for document(); see sentence()
    QStringList arguments;
    std::optional<Error> cause; ///< what the sentence goes on with
    std::optional<Verdict>
        verdict; ///< what it means for the whole when it did not pass; none: nothing about the badge itself

    friend bool operator==(const Check &a, const Check &b)
    {
        return a.name == b.name && a.outcome == b.outcome && qstrcmp(a.sentence, b.sentence) == 0
            && a.arguments == b.arguments && a.cause == b.cause && a.verdict == b.verdict;
    }
};

/// All that was found out about one file.
struct VerifyReport
{
    bool verified = false; ///< everything that counts was checked and is right
    Verdict verdict = Verdict::NotABadge;
    QString issuer; ///< its name, as the badge says
    QString issuerId;
    QString recipient; ///< in plain words; empty when only hashes are given
    QString achievement;
    std::optional<QDateTime> validFrom;
    std::optional<QDateTime> validUntil;
    QByteArray credential;     ///< the text that was in the file; empty when there was none
    std::vector<Check> checks; ///< in the order in which they were made

    /// Null when it was not made.
    [[nodiscard]] const Check *check(const QString &name) const;

    friend bool operator==(const VerifyReport &, const VerifyReport &) = default;
};

/// A check in one sentence, in a language of the program.
[[nodiscard]] QString sentence(const Check &check, const QString &language);

/// The whole in one sentence: "This badge is genuine and unchanged."
[[nodiscard]] QString sentence(const VerifyReport &report, const QString &language);

/// Sets verified and verdict from the checks.
void conclude(VerifyReport &report);

} // namespace mettle::badge

namespace mettle {
template <>
inline constexpr std::array Names<badge::Verdict>{
    "ok",        "not yet valid", "expired",     "revoked", "unknown key", "unknown context",
    "malformed", "altered",       "not a badge",
};
template <> inline constexpr std::array Names<badge::Outcome>{"pass", "fail", "unknown"};
} // namespace mettle
