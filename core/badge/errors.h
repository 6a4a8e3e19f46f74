// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QtGlobal>

namespace mettle::badge::errors {

// Making a credential.
inline constexpr ErrorType IssuerNameMissing{
    "badge.issuer.name", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("error", "The issuer of badges has no name yet. Give it one under Badges.")};
inline constexpr ErrorType IssuerKeyDiffers{
    "badge.issuer.key", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("error",
                      "The key does not belong to the issuer “%1”. Use the key that was made for it.")};
inline constexpr ErrorType AddressWrong{
    "badge.address", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("error", "“%1” is not a web address. Write it in full, beginning with https://.")};
inline constexpr ErrorType AchievementTextMissing{
    "badge.achievement.text", ErrorKind::Refused,
    QT_TRANSLATE_NOOP(
        "error",
        "The achievement “%1” needs a name, a description and criteria in the badge's language. "
        "Fill them in under Badges.")};
inline constexpr ErrorType LanguageWrong{
    "badge.language", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("error",
                      "“%1” is not a language code that badges know. Use one like nl, fr or nl-BE.")};
inline constexpr ErrorType AlignmentIncomplete{
    "badge.alignment", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("error",
                      "The alignment “%1” needs a name and a full address. Complete it in the framework.")};
inline constexpr ErrorType LevelsWrong{
    "badge.levels", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("error",
                      "The levels of “%1” do not hold the level that is asked or reached. "
                      "Check the achievement.")};
inline constexpr ErrorType RecipientMissing{
    "badge.recipient", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("error",
                      "The badge has nobody to be for: the client has neither a name nor a pseudonym.")};
inline constexpr ErrorType SaltMissing{
    "badge.salt", ErrorKind::Internal,
    QT_TRANSLATE_NOOP("error",
                      "An e-mail address cannot be hashed without a salt. Please tell us about it.")};
inline constexpr ErrorType ValidityWrong{
    "badge.validity", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("error", "The badge would end before it begins. Choose a later last day.")};
inline constexpr ErrorType PictureTooLarge{
    "badge.picture.size", ErrorKind::Refused,
    QT_TRANSLATE_NOOP(
        "error", "The badge's picture takes %1 KiB; at most %2 KiB go into a badge. Use a smaller one.")};
inline constexpr ErrorType DoesNotVerify{
    "badge.selfCheck", ErrorKind::Internal,
    QT_TRANSLATE_NOOP("error",
                      "The badge was made but does not pass its own check (%1), so it is not handed out. "
                      "Please tell us about it.")};

// Pictures that carry a credential.
inline constexpr ErrorType PngMalformed{
    "badge.png.malformed", ErrorKind::Unreadable,
    QT_TRANSLATE_NOOP("error",
                      "The picture is not a whole PNG file (at byte %1). "
                      "Ask for the original file; chat programs and web sites often change pictures.")};
inline constexpr ErrorType PngTooLarge{
    "badge.png.size", ErrorKind::Unreadable,
    QT_TRANSLATE_NOOP("error", "The picture is larger than %1 MiB. Use a smaller one.")};
inline constexpr ErrorType NotBaked{
    "badge.png.empty", ErrorKind::Unreadable,
    QT_TRANSLATE_NOOP("error",
                      "The picture carries no badge. "
                      "Ask for the original file; chat programs and web sites often remove it.")};
inline constexpr ErrorType BakedTwice{
    "badge.png.twice", ErrorKind::Unreadable,
    QT_TRANSLATE_NOOP("error",
                      "The picture carries more than one badge, so it is not clear which one counts.")};
inline constexpr ErrorType BakedWrongly{
    "badge.png.form", ErrorKind::Unreadable,
    QT_TRANSLATE_NOOP("error",
                      "The picture carries a badge in a form that Open Badges 3.0 does not allow (%1).")};
inline constexpr ErrorType SvgMalformed{
    "badge.svg.malformed", ErrorKind::Unreadable,
    QT_TRANSLATE_NOOP(
        "error", "The picture is not an SVG file that can be used (line %1). Ask for the original file.")};
inline constexpr ErrorType NotAPicture{
    "badge.picture.kind", ErrorKind::Unreadable,
    QT_TRANSLATE_NOOP("error",
                      "The file is neither a PNG nor an SVG picture; only these can carry a badge.")};
inline constexpr ErrorType BakedVersion2{
    "badge.picture.version2", ErrorKind::Unreadable,
    QT_TRANSLATE_NOOP(
        "error", "The picture carries a badge of Open Badges 2, which is checked on its issuer's web site.")};
inline constexpr ErrorType NothingToBake{
    "badge.png.nothing", ErrorKind::Usage,
    QT_TRANSLATE_NOOP("error", "There is no credential to put into the picture.")};

// Texts of keys and signatures.
inline constexpr ErrorType EncodingWrong{"badge.encoding", ErrorKind::Unreadable,
                                         QT_TRANSLATE_NOOP("error", "“%1” is not a text of the kind %2.")};
inline constexpr ErrorType KeyUnknown{
    "badge.key.kind", ErrorKind::Unreadable,
    QT_TRANSLATE_NOOP("error", "“%1” is not an Ed25519 key that Mettle can read.")};
inline constexpr ErrorType SuiteUnknown{
    "badge.suite", ErrorKind::Usage,
    QT_TRANSLATE_NOOP("error", "This version of Mettle does not sign with “%1”.")};

} // namespace mettle::badge::errors
