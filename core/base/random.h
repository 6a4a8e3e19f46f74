// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace mettle {

/// The door to randomness for identifiers; tests hold it. (Keys and nonces come from crypto/.)
class Random
{
public:
    virtual ~Random() = default;
    [[nodiscard]] virtual QByteArray bytes(int count) = 0;
};

/// The operating system's generator.
class SystemRandom final : public Random
{
public:
    [[nodiscard]] QByteArray bytes(int count) override;
};

/// A repeatable sequence from a seed, for samples and tests: same seed, same identifiers.
class SeededRandom final : public Random
{
public:
    explicit SeededRandom(quint64 seed);
    [[nodiscard]] QByteArray bytes(int count) override;

private:
    quint64 m_state;
};

} // namespace mettle
