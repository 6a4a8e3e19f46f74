// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "framework/catalogue.h"
#include "framework/target.h"
#include "operations/samplefile.h"
#include "workspace/desk.h"

#include <QHash>

namespace mettle::operations {

/// What the sample's short keys stand for once their rows are written.
struct SampleKeys
{
    QHash<QString, people::Observer> observers;
    QHash<QString, people::Client> clients;
    QHash<QString, Id<people::Group>> groups;
    QHash<QString, Id<programme::CourseRun>> courseRuns;
    QHash<QString, Id<framework::Target>> targets;
};

/// Writes the sample's rows into one transaction, in the order in which they refer to each other. A key or code that the
/// content does not have makes the transaction fail.
class SampleMaker
{
public:
    SampleMaker(const SampleFile &file, const framework::Catalogue &catalogue, workspace::Transaction &t,
                SampleKeys &keys)
        : m_file(file)
        , m_catalogue(catalogue)
        , m_t(t)
        , m_keys(keys)
    {
    }

    void people();
    void sessions();
    void moments();
    void targets();
    void words();
    void plans();
    void decisions();

private:
    // People
    void observers();
    void clients();
    void groups();
    void consents();

    // What was seen
    void session(const QJsonObject &content);
    void attendance(const session::Session &session, const QJsonObject &content);
    [[nodiscard]] session::Activity task(const session::Session &session, const QJsonObject &content,
                                         int order);
    void seenIn(const session::Activity &activity, const QJsonObject &content);
    void marks(const session::Activity &activity, const QJsonObject &content);
    void mark(const session::Activity &activity, const people::Client &client,
              const std::optional<people::Observer> &observer, const QString &line, const QDateTime &from);
    void notes(const session::Activity &activity, const QJsonArray &content);
    void agreed(const session::Activity &activity, const QJsonArray &content);
    void peerStrengths(const session::Activity &activity, const QJsonArray &content);

    // Plans and words
    void goal(const QJsonObject &content, int order);
    void reviews(const plan::Goal &goal, const std::vector<plan::Step> &steps, const QJsonArray &content,
                 const QString &language);

    [[nodiscard]] Id<framework::Item> item(const QString &code);
    [[nodiscard]] std::optional<Id<framework::Item>> itemIf(const QJsonValue &code);
    [[nodiscard]] std::vector<Id<framework::Item>> items(const QJsonValue &codes);
    [[nodiscard]] people::Client client(const QJsonValue &key);
    [[nodiscard]] people::Observer observer(const QJsonValue &key);
    [[nodiscard]] std::optional<Id<framework::Target>> target(const QJsonValue &key) const;
    /// The language of a client's own words.
    [[nodiscard]] QString languageOf(const people::Client &client) const;
    void missing(const QString &what);

    const SampleFile &m_file;
    const framework::Catalogue &m_catalogue;
    workspace::Transaction &m_t;
    SampleKeys &m_keys;
    QHash<QString, Id<framework::Item>> m_items;
};

} // namespace mettle::operations
