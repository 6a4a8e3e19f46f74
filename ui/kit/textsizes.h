// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/theme.h"

#include <QCache>
#include <QString>

namespace mettle::kit {

/// What the size of a text follows from, apart from the theme.
struct TextKey
{
    QString text;
    QString strong;
    TextRole role;
    int width;
    int maxLines;
    bool digits;

    friend bool operator==(const TextKey &, const TextKey &) = default;
    friend size_t qHash(const TextKey &key, size_t seed = 0)
    {
        return qHashMulti(seed, key.text, key.strong, int(key.role), key.width, key.maxLines, key.digits);
    }
};

/// Sizes that were measured with the theme of now. Layouts ask for the same size many times, and shaping a text is most
/// of what a first page costs. The style keeps them and drops them with the theme.
using TextSizes = QCache<TextKey, QSize>;

} // namespace mettle::kit
