// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <cstddef>
#include <span>

namespace mettle::crypto {

/// Bytes that nobody else may see: in guarded, locked memory, wiped when they go. They move, are never copied by accident,
/// and cannot be turned into text.
class SecretBytes
{
public:
    SecretBytes() = default;
    /// So many zero bytes. Throws std::bad_alloc when guarded memory is used up.
    explicit SecretBytes(size_t size);
    /// A copy of bytes that stand elsewhere; the caller wipes those.
    explicit SecretBytes(std::span<const uchar> bytes);
    SecretBytes(SecretBytes &&other) noexcept;
    SecretBytes &operator=(SecretBytes &&other) noexcept;
    SecretBytes(const SecretBytes &) = delete;
    SecretBytes &operator=(const SecretBytes &) = delete;
    ~SecretBytes();

    /// A typed passphrase as bytes: UTF-8 of its NFC form, so that "é" is the same from every keyboard.
    [[nodiscard]] static SecretBytes fromPassphrase(const QString &typed);
    /// Fresh random bytes.
    [[nodiscard]] static SecretBytes random(size_t size);

    [[nodiscard]] uchar *data() { return m_bytes; }
    [[nodiscard]] const uchar *data() const { return m_bytes; }
    [[nodiscard]] size_t size() const { return m_size; }
    [[nodiscard]] bool isEmpty() const { return m_size == 0; }
    [[nodiscard]] std::span<const uchar> bytes() const { return {m_bytes, m_size}; }

    /// Takes the same time whatever the bytes are; only lengths may leak.
    friend bool operator==(const SecretBytes &a, const SecretBytes &b);

private:
    void wipe() noexcept;

    uchar *m_bytes = nullptr;
    size_t m_size = 0;
};

} // namespace mettle::crypto
