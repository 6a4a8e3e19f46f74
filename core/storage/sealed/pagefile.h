// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/sealed/codec.h"
#include "storage/sealed/file.h"

namespace mettle::storage::sealed {

/// The workspace file: SQLite's pages, sealed one by one, behind the two copies of the header.
class PageFile final : public File
{
public:
    PageFile(std::unique_ptr<RootFile> root, const crypto::SecretBytes &key, Nonces &nonces);
    ~PageFile() override;

    /// Whole pages; SQLite also peeks at parts of page 1. A whole page that is not as it was sealed is SQLITE_IOERR_DATA.
    [[nodiscard]] int read(std::span<uchar> out, qint64 offset) override;
    /// Whole pages only, and a page 1 only that sets the reserved bytes aside (else their content would be lost) and knows
    /// no WAL.
    [[nodiscard]] int write(std::span<const uchar> bytes, qint64 offset) override;
    [[nodiscard]] int truncate(qint64 size) override;
    [[nodiscard]] int sync(int flags) override;
    [[nodiscard]] int size(qint64 &size) override;
    [[nodiscard]] int finish() override;

private:
    [[nodiscard]] int readPart(std::span<uchar> out, qint64 offset);

    const crypto::SecretBytes &m_key;
    Nonces &m_nonces;
    std::array<uchar, PageSize> m_page {};
};

} // namespace mettle::storage::sealed
