// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QImage>
#include <QString>

namespace mettle::test {

/// Where pictures for looking at go: the folder METTLE_PICTURES; empty when it is not set, then nothing is kept.
[[nodiscard]] QString pictureFolder();

void keep(const QString &name, const QImage &image);
void keep(const QString &name, const QByteArray &bytes);

} // namespace mettle::test
