// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text.h"
#include "base/document.h"
#include "base/id.h"

#include <QJsonDocument>
#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace mettle;

namespace {

void require(bool holds)
{
    if (!holds)
        std::abort();
}

} // namespace

/// What is kept of a text in languages reads back as itself; folding is idempotent; ids that are read are written alike.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const Text text = Text::fromJson(QJsonDocument::fromJson(bytes).object());
    require(Text::fromJson(text.toJson()) == text);

    const QString words = QString::fromUtf8(bytes);
    require(folded(folded(words)) == folded(words));
    require(document(QStringLiteral("nl"), "%1 and %2", {words, words})
            == words + QStringLiteral(" and ") + words);

    struct Thing;
    if (const auto id = Id<Thing>::fromString(words))
        require(Id<Thing>::fromString(id->toString()) == id);
    return 0;
}
