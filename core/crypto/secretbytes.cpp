// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/secretbytes.h"

#include "crypto/library.h"

#include <new>
#include <sodium.h>
#include <utility>

namespace mettle::crypto {

SecretBytes::SecretBytes(size_t size)
    : m_size(size)
{
    if (size == 0)
        return;
    startLibrary();
    m_bytes = static_cast<uchar *>(sodium_malloc(size));
    if (!m_bytes)
        throw std::bad_alloc();
    sodium_memzero(m_bytes, size);
}

SecretBytes::SecretBytes(std::span<const uchar> bytes)
    : SecretBytes(bytes.size())
{
    std::copy(bytes.begin(), bytes.end(), m_bytes);
}

SecretBytes::SecretBytes(SecretBytes &&other) noexcept
    : m_bytes(std::exchange(other.m_bytes, nullptr))
    , m_size(std::exchange(other.m_size, 0))
{
}

SecretBytes &SecretBytes::operator=(SecretBytes &&other) noexcept
{
    if (this != &other) {
        wipe();
        m_bytes = std::exchange(other.m_bytes, nullptr);
        m_size = std::exchange(other.m_size, 0);
    }
    return *this;
}

SecretBytes::~SecretBytes()
{
    wipe();
}

void SecretBytes::wipe() noexcept
{
    sodium_free(m_bytes); // wipes before it frees; null is fine
    m_bytes = nullptr;
    m_size = 0;
}

SecretBytes SecretBytes::fromPassphrase(const QString &typed)
{
    QString composed = typed.normalized(QString::NormalizationForm_C);
    QByteArray encoded = composed.toUtf8();
    SecretBytes out(std::span(reinterpret_cast<const uchar *>(encoded.constData()), size_t(encoded.size())));
    sodium_memzero(encoded.data(), size_t(encoded.size()));
    sodium_memzero(composed.data(), size_t(composed.size()) * sizeof(QChar));
    return out;
}

SecretBytes SecretBytes::random(size_t size)
{
    SecretBytes out(size);
    if (size > 0)
        randombytes_buf(out.data(), size);
    return out;
}

bool operator==(const SecretBytes &a, const SecretBytes &b)
{
    return a.m_size == b.m_size && (a.m_size == 0 || sodium_memcmp(a.m_bytes, b.m_bytes, a.m_size) == 0);
}

} // namespace mettle::crypto
