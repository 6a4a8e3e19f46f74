// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsonld/canonize.h"

#include "crypto/hash.h"
#include "jsonld/errors.h"

#include <QCryptographicHash>
#include <algorithm>
#include <map>
#include <optional>

namespace mettle::jsonld {

namespace {

constexpr int MostDeep = 256; // look-alikes within each other; each level is a call

/// Labels given to blank nodes (section 4.6), in their order: the place is the number.
class Issuer
{
public:
    [[nodiscard]] std::optional<size_t> find(int node) const
    {
        const auto found = std::find(m_order.begin(), m_order.end(), node);
        return found == m_order.end() ? std::nullopt : std::optional(size_t(found - m_order.begin()));
    }

    size_t issue(int node)
    {
        if (const auto known = find(node))
            return *known;
        m_order.push_back(node);
        return m_order.size() - 1;
    }

    [[nodiscard]] const std::vector<int> &order() const { return m_order; }

private:
    std::vector<int> m_order;
};

/// Lines of N-Quads in one buffer, sorted without moving their bytes.
class Lines
{
public:
    void clear()
    {
        m_text.resize(0);
        m_starts.clear();
    }
    QByteArray &next()
    {
        m_starts.push_back(m_text.size());
        return m_text;
    }
    [[nodiscard]] QByteArray sorted() const
    {
        if (m_starts.size() == 1)
            return m_text;
        std::vector<QByteArrayView> views;
        views.reserve(m_starts.size());
        for (size_t i = 0; i < m_starts.size(); ++i) {
            const qsizetype end = i + 1 < m_starts.size() ? m_starts[i + 1] : m_text.size();
            views.push_back(QByteArrayView(m_text).sliced(m_starts[i], end - m_starts[i]));
        }
        std::sort(views.begin(), views.end(), [](QByteArrayView a, QByteArrayView b) { return a < b; });
        QByteArray out;
        out.reserve(m_text.size());
        for (const QByteArrayView view : views)
            out.append(view);
        return out;
    }

private:
    QByteArray m_text;
    std::vector<qsizetype> m_starts;
};

class Canonizer
{
public:
    Canonizer(const Dataset &dataset, const CanonizeOptions &options)
        : m_dataset(dataset)
        , m_hashKind(options.hash)
        , m_quads(dataset.quads())
    {
        std::sort(m_quads.begin(), m_quads.end());
        m_quads.erase(std::unique(m_quads.begin(), m_quads.end()), m_quads.end());
        m_steps = options.steps + options.stepsPerQuad * qsizetype(m_quads.size());
        findBlanks();
    }

    Result<void> label()
    {
        std::map<QByteArray, std::vector<int>> byHash;
        m_first.reserve(m_blanks.size());
        for (size_t node = 0; node < m_blanks.size(); ++node) {
            m_first.push_back(firstDegree(int(node)));
            byHash[m_first.back()].push_back(int(node));
        }
        for (const auto &[hash, nodes] : byHash)
            if (nodes.size() == 1)
                issue(nodes.front());
        for (const auto &[hash, nodes] : byHash)
            if (nodes.size() > 1)
                METTLE_TRY(labelAlike(nodes));
        return {};
    }

    [[nodiscard]] QByteArray nquads()
    {
        Lines lines;
        for (const Quad &quad : m_quads) {
            QByteArray &out = lines.next();
            for (const quint32 term : {quad.subject, quad.predicate, quad.object, quad.graph}) {
                if (term == 0)
                    continue;
                if (m_dataset.isBlank(term))
                    out.append("_:").append(canonicalLabel(nodeOf(term)));
                else
                    out.append(m_dataset.text(term));
                out.append(' ');
            }
            out.append(".\n");
        }
        return m_quads.empty() ? QByteArray() : lines.sorted();
    }

    [[nodiscard]] QMap<QByteArray, QByteArray> labels() const
    {
        QMap<QByteArray, QByteArray> out;
        for (size_t node = 0; node < m_blanks.size(); ++node)
            out.insert(m_dataset.text(m_blanks[node]).mid(2), canonicalLabel(int(node)));
        return out;
    }

private:
    struct Path
    {
        QByteArray hash;
        Issuer issuer;
    };

    [[nodiscard]] int nodeOf(quint32 term) const { return m_nodes[term]; }

    void findBlanks()
    {
        m_nodes.assign(m_dataset.termCount(), -1);
        for (quint32 i = 0; i < m_quads.size(); ++i) {
            const Quad &quad = m_quads[i];
            for (const quint32 term : {quad.subject, quad.object, quad.graph}) {
                if (!m_dataset.isBlank(term))
                    continue;
                if (m_nodes[term] < 0) {
                    m_nodes[term] = int(m_blanks.size());
                    m_blanks.push_back(term);
                    m_quadsOf.emplace_back();
                }
                std::vector<quint32> &all = m_quadsOf[size_t(m_nodes[term])];
                if (all.empty() || all.back() != i)
                    all.push_back(i);
            }
        }
        m_canonical.assign(m_blanks.size(), -1);
    }

    [[nodiscard]] QByteArray hash(const QByteArray &bytes) const
    {
        return m_hashKind == HashKind::Sha256
            ? crypto::sha256(bytes).toHex()
            : QCryptographicHash::hash(bytes, QCryptographicHash::Sha384).toHex();
    }

    [[nodiscard]] Result<void> spend(size_t steps)
    {
        m_steps -= qsizetype(steps);
        if (m_steps < 0)
            return Error(errors::TooMuchWork);
        return {};
    }

    void issue(int node)
    {
        if (m_canonical[size_t(node)] < 0)
            m_canonical[size_t(node)] = m_nextCanonical++;
    }

    [[nodiscard]] QByteArray canonicalLabel(int node) const
    {
        return "c14n" + QByteArray::number(m_canonical[size_t(node)]);
    }

    /// Hash First Degree Quads (section 4.6.3).
    QByteArray firstDegree(int node)
    {
        m_lines.clear();
        const quint32 self = m_blanks[size_t(node)];
        for (const quint32 index : m_quadsOf[size_t(node)]) {
            QByteArray &out = m_lines.next();
            const Quad &quad = m_quads[index];
            for (const quint32 term : {quad.subject, quad.predicate, quad.object, quad.graph}) {
                if (term == 0)
                    continue;
                if (m_dataset.isBlank(term))
                    out.append(term == self ? "_:a" : "_:z");
                else
                    out.append(m_dataset.text(term));
                out.append(' ');
            }
            out.append(".\n");
        }
        return hash(m_lines.sorted());
    }

    /// Canonical labels for blank nodes of one first hash (section 4.4.3, step 5).
    Result<void> labelAlike(const std::vector<int> &nodes)
    {
        std::vector<Path> paths;
        for (const int node : nodes) {
            if (m_canonical[size_t(node)] >= 0)
                continue;
            Issuer issuer;
            issuer.issue(node);
            METTLE_LET(path, nDegree(node, std::move(issuer), 0));
            paths.push_back(std::move(path));
        }
        std::stable_sort(paths.begin(), paths.end(),
                         [](const Path &a, const Path &b) { return a.hash < b.hash; });
        for (const Path &path : paths)
            for (const int node : path.issuer.order())
                issue(node);
        return {};
    }

    /// Hash Related Blank Node (section 4.7.3).
    [[nodiscard]] QByteArray relatedHash(int related, const Quad &quad, const Issuer &issuer,
                                         char position) const
    {
        QByteArray input(1, position);
        if (position != 'g')
            input.append(m_dataset.text(quad.predicate));
        if (m_canonical[size_t(related)] >= 0)
            input.append("_:").append(canonicalLabel(related));
        else if (const auto number = issuer.find(related))
            input.append("_:b").append(QByteArray::number(qulonglong(*number)));
        else
            input.append(m_first[size_t(related)]);
        return hash(input);
    }

    /// Hash N-Degree Quads (section 4.8.3).
    Result<Path> nDegree(int node, Issuer issuer, int depth)
    {
        if (depth > MostDeep)
            return Error(errors::TooMuchWork);
        std::map<QByteArray, std::vector<int>> related;
        for (const quint32 index : m_quadsOf[size_t(node)]) {
            METTLE_TRY(spend(1 + issuer.order().size() / 16));
            const Quad &quad = m_quads[index];
            for (const auto &[term, position] :
                 {std::pair(quad.subject, 's'), {quad.object, 'o'}, {quad.graph, 'g'}})
                if (m_dataset.isBlank(term) && nodeOf(term) != node)
                    related[relatedHash(nodeOf(term), quad, issuer, position)].push_back(nodeOf(term));
        }
        QByteArray data;
        for (auto &[hash, nodes] : related) {
            data.append(hash);
            METTLE_LET(chosen, shortestPath(nodes, issuer, depth));
            data.append(chosen.hash);
            issuer = std::move(chosen.issuer);
        }
        return Path{hash(data), std::move(issuer)};
    }

    /// The least path through blank nodes that are related alike, over all their orders.
    Result<Path> shortestPath(std::vector<int> &nodes, const Issuer &issuer, int depth)
    {
        std::sort(nodes.begin(), nodes.end());
        Path chosen;
        do {
            METTLE_TRY(spend(nodes.size() + issuer.order().size()));
            Path path{{}, issuer};
            METTLE_LET(whole, walk(nodes, path, chosen.hash, depth));
            if (whole && (chosen.hash.isEmpty() || path.hash < chosen.hash))
                chosen = std::move(path);
        } while (std::next_permutation(nodes.begin(), nodes.end()));
        return chosen;
    }

    /// Whether the path through these nodes, in this order, came to its end; it does not when it gets longer than `best`.
    Result<bool> walk(const std::vector<int> &nodes, Path &path, const QByteArray &best, int depth)
    {
        const auto isWorse
            = [&] { return !best.isEmpty() && path.hash.size() >= best.size() && path.hash > best; };
        std::vector<int> deeper;
        for (const int node : nodes) {
            path.hash.append("_:");
            if (m_canonical[size_t(node)] >= 0) {
                path.hash.append(canonicalLabel(node));
            } else {
                if (!path.issuer.find(node))
                    deeper.push_back(node);
                path.hash.append('b').append(QByteArray::number(qulonglong(path.issuer.issue(node))));
            }
            if (isWorse())
                return false;
        }
        for (const int node : deeper) {
            METTLE_LET(below, nDegree(node, path.issuer, depth + 1));
            path.hash.append("_:b").append(QByteArray::number(qulonglong(path.issuer.issue(node))));
            path.hash.append('<').append(below.hash).append('>');
            path.issuer = std::move(below.issuer);
            if (isWorse())
                return false;
        }
        return true;
    }

    const Dataset &m_dataset;
    HashKind m_hashKind;
    std::vector<Quad> m_quads;
    qsizetype m_steps = 0;
    std::vector<int> m_nodes;      ///< of terms: the number of the blank node, -1
    std::vector<quint32> m_blanks; ///< of blank nodes: the term
    std::vector<std::vector<quint32>> m_quadsOf;
    std::vector<QByteArray> m_first;
    std::vector<int> m_canonical;
    int m_nextCanonical = 0;
    Lines m_lines;
};

} // namespace

Result<CanonicalDataset> canonize(const Dataset &dataset, const CanonizeOptions &options)
{
    Canonizer canonizer(dataset, options);
    METTLE_TRY(canonizer.label());
    return CanonicalDataset{canonizer.nquads(), canonizer.labels()};
}

Result<QByteArray> canonicalNquads(const Dataset &dataset, const CanonizeOptions &options)
{
    Canonizer canonizer(dataset, options);
    METTLE_TRY(canonizer.label());
    return canonizer.nquads();
}

} // namespace mettle::jsonld
