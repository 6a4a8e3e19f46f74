// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace mettle::storage::sealed {

// The sizes of docs/file-format.md, in bytes.
inline constexpr int HeaderSize = 4096; ///< one copy of the header
inline constexpr int HeaderCopies = 2;
inline constexpr int PagesAt = HeaderSize * HeaderCopies; ///< where page 1 begins
inline constexpr int PageSize = 4096; ///< as SQLite sees it and as it stands in the file
inline constexpr int ReservedSize = 40; ///< of each page, at its end: nonce and tag
inline constexpr int BlockSize = 4096; ///< plain bytes of one block of a journal
inline constexpr int SealedBlockSize = ReservedSize + BlockSize; ///< nonce, tag, ciphertext

} // namespace mettle::storage::sealed
