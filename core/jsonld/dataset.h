// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>
#include <vector>

namespace mettle::jsonld {

/// How control characters stand in the texts of N-Quads.
enum class Escaping
{
    Rdfc10,   ///< RDF Dataset Canonicalization 1.0, "Canonical N-Quads"
    Urdna2015 ///< its forerunner, which Ed25519Signature2020 is made with: only \n \r \" \\ are escaped
};

/// A statement, by numbers of terms; graph 0 is the default one.
struct Quad
{
    quint32 subject = 0;
    quint32 predicate = 0;
    quint32 object = 0;
    quint32 graph = 0;

    friend auto operator<=>(const Quad &, const Quad &) = default;
};

/// An RDF dataset. Each term is held once, as its text in N-Quads, and is a number in the statements.
class Dataset
{
public:
    explicit Dataset(Escaping escaping = Escaping::Rdfc10);

    /// Numbers of terms. An IRI has to be well-formed; a datatype is an IRI, empty for xsd:string.
    [[nodiscard]] quint32 iri(const QString &iri);
    [[nodiscard]] quint32 literal(const QString &value, const QString &datatype, const QString &language);
    [[nodiscard]] quint32 blank(const QString &label); ///< label without "_:"
    /// The number of an IRI that is in use already; 0 for others.
    [[nodiscard]] quint32 known(const QString &iri) const { return m_iris.value(iri); }

    void add(const Quad &quad) { m_quads.push_back(quad); }

    [[nodiscard]] const std::vector<Quad> &quads() const { return m_quads; }
    /// The text of a term: "<iri>", "\"text\"@en", "_:label".
    [[nodiscard]] const QByteArray &text(quint32 term) const { return m_terms[term].text; }
    [[nodiscard]] bool isBlank(quint32 term) const { return m_terms[term].isBlank; }
    [[nodiscard]] quint32 termCount() const { return quint32(m_terms.size()); }
    [[nodiscard]] bool hasControls() const { return m_hasControls; }

private:
    struct Term
    {
        QByteArray text;
        bool isBlank;
    };

    [[nodiscard]] quint32 add(const QByteArray &text, bool isBlank);
    [[nodiscard]] quint32 number(const QByteArray &text, bool isBlank);
    void appendEscaped(QByteArray &out, const QString &value);

    Escaping m_escaping;
    bool m_hasControls = false; ///< texts on which the two ways of escaping differ
    std::vector<Term> m_terms;
    QHash<QByteArray, quint32> m_numbers; ///< of literals and blank nodes
    QHash<QString, quint32> m_iris;
    std::vector<Quad> m_quads;
};

/// The dataset as N-Quads, a line a statement, in the order in which they were added.
[[nodiscard]] QByteArray toNquads(const Dataset &dataset);

} // namespace mettle::jsonld
