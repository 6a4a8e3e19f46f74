// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/arguments.h"

#ifdef Q_OS_WIN
#include <qt_windows.h>

#include <shellapi.h>
#endif

namespace mettle {

QStringList programArguments(int argc, char **argv)
{
    QStringList out;
#ifdef Q_OS_WIN
    // argv is in the system's code page there, which has no letters for many names.
    Q_UNUSED(argc)
    Q_UNUSED(argv)
    int count = 0;
    if (wchar_t **words = CommandLineToArgvW(GetCommandLineW(), &count)) {
        for (int i = 1; i < count; ++i)
            out << QString::fromWCharArray(words[i]);
        LocalFree(words);
    }
#else
    for (int i = 1; i < argc; ++i)
        out << QString::fromLocal8Bit(argv[i]);
#endif
    return out;
}

} // namespace mettle
