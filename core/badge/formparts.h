// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jsonld/json.h"

#include <QStringList>
#include <initializer_list>
#include <optional>

/// The parts of a form check (badge/form.h): each looks at one thing and says the first problem with it.
namespace mettle::badge {

/// A sentence for document() about what is wrong, and where.
struct FormProblem
{
    const char *sentence;
    QStringList arguments;
};
using Problem = std::optional<FormProblem>;

[[nodiscard]] Problem missing(const QString &path);
[[nodiscard]] Problem wrongForm(const QString &path);
[[nodiscard]] Problem notMarked(const QString &path, const QString &type);

/// The member has to be there and to be an absolute URI.
[[nodiscard]] Problem uriProblem(const jsonld::Json &object, const QString &path, QStringView name);
/// The member has to be there and to be a text that is not empty.
[[nodiscard]] Problem textProblem(const jsonld::Json &object, const QString &path, QStringView name);
[[nodiscard]] Problem typeProblem(const jsonld::Json &object, const QString &path, QStringView type);
/// An image, if there is one, is an object with id, type and perhaps a caption.
[[nodiscard]] Problem imageProblem(const jsonld::Json &object, const QString &path);
/// The object has no members but these.
[[nodiscard]] Problem strangerProblem(const jsonld::Json &object, const QString &path,
                                      std::initializer_list<QStringView> known);

/// The achievement of a credential: its texts, criteria and alignments.
[[nodiscard]] Problem achievementProblem(const jsonld::Json &credential);

/// Its result descriptions, and that every result points at one of them and at one of its levels.
[[nodiscard]] Problem resultsProblem(const jsonld::Json &credential);

} // namespace mettle::badge
