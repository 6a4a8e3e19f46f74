// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "badge/verify.h"

#include "badge/bake.h"
#include "badge/endorsements.h"
#include "badge/errors.h"
#include "badge/form.h"
#include "badge/jwt.h"
#include "badge/recipient.h"
#include "badge/statuscheck.h"
#include "badge/svg.h"
#include "jsonld/errors.h"
#include "jsonld/reader.h"

#include <QtGlobal>
#include <algorithm>

namespace mettle::badge {

using jsonld::Json;

namespace {

/// The contexts among the documents that Mettle does not bring itself: those that define words, not those that use them.
QHash<QString, Json> furtherContexts(const Documents &documents)
{
    QHash<QString, Json> out;
    for (auto one = documents.begin(); one != documents.end(); ++one) {
        if (context::bundled().find(one.key()) || !one->contains("\"@context\""))
            continue;
        auto read = jsonld::readJson(*one, {.bytes = CredentialLimit, .depth = CredentialDepth});
        const Json *inner = read ? read->find(u"@context") : nullptr;
        const auto parts = inner ? inner->oneOrMany() : std::vector<const Json *>();
        if (std::any_of(parts.begin(), parts.end(), [](const Json *part) { return part->isObject(); }))
            out.insert(one.key(), std::move(*read));
    }
    return out;
}

bool isVersion2(const Json &document)
{
    const Json *contexts = document.find(u"@context");
    const Json *types = document.find(u"type");
    return contexts && types && contexts->contains(u"https://w3id.org/openbadges/v2")
        && types->contains(u"Assertion");
}

class Verifier
{
public:
    Verifier(QByteArrayView bytes, const VerifyOptions &options)
        : m_bytes(bytes)
        , m_options(options)
        , m_further(furtherContexts(options.documents), &context::bundled())
        , m_contexts(m_further.isEmpty() ? context::bundled() : m_further)
    {
    }

    VerifyReport run()
    {
        if (open() && read()) {
            describe();
            examine();
        }
        conclude(m_report);
        return std::move(m_report);
    }

private:
    void add(const char *name, Outcome outcome, const char *sentence, const QStringList &arguments = {},
             std::optional<Verdict> verdict = {}, std::optional<Error> cause = {})
    {
        m_report.checks.push_back(
            {QString::fromLatin1(name), outcome, sentence, arguments, std::move(cause), verdict});
    }

    /// The credential's text out of the file.
    bool open()
    {
        if (looksLikePng(m_bytes))
            return openPicture(unbakePng(m_bytes));
        if (looksLikeSvg(m_bytes))
            return openPicture(unbakeSvg(m_bytes));
        QByteArrayView start = m_bytes;
        if (start.startsWith("\xef\xbb\xbf"))
            start = start.sliced(3);
        const bool isJwt = looksLikeJwt(start);
        if (!isJwt && !start.trimmed().startsWith('{')) {
            add("file", Outcome::Fail,
                QT_TRANSLATE_NOOP("document",
                                  "The file is neither a badge in JSON or JWT nor a PNG or SVG picture."),
                {}, Verdict::NotABadge);
            return false;
        }
        m_report.credential = isJwt ? start.trimmed().toByteArray() : m_bytes.toByteArray();
        add("file", Outcome::Pass,
            isJwt ? QT_TRANSLATE_NOOP("document", "It is a signed text (JWT).")
                  : QT_TRANSLATE_NOOP("document", "It is a JSON file."));
        return true;
    }

    bool openPicture(const Result<QByteArray> &text)
    {
        if (!text) {
            const bool empty = text.error().is(errors::NotBaked) || text.error().is(errors::BakedVersion2);
            add("file", Outcome::Fail, QT_TRANSLATE_NOOP("document", "The picture cannot be used."), {},
                empty ? Verdict::NotABadge : Verdict::Malformed, text.error());
            return false;
        }
        m_report.credential = *text;
        add("file", Outcome::Pass,
            QT_TRANSLATE_NOOP("document", "It is a whole picture that carries one badge."));
        return true;
    }

    bool read()
    {
        const auto json = readCredential();
        if (!json) {
            add("text", Outcome::Fail, QT_TRANSLATE_NOOP("document", "The text cannot be read."), {},
                Verdict::Malformed, json.error());
            return false;
        }
        m_credential = *json;
        if (isVersion2(m_credential)) {
            add("text", Outcome::Fail,
                QT_TRANSLATE_NOOP(
                    "document",
                    "This is a badge of Open Badges 2, which is checked on its issuer's web site."),
                {}, Verdict::NotABadge);
            return false;
        }
        if (!claimsToBeBadge(m_credential)) {
            add("text", Outcome::Fail,
                QT_TRANSLATE_NOOP("document", "The text is about something else than an Open Badge 3.0."), {},
                Verdict::NotABadge);
            return false;
        }
        add("text", Outcome::Pass, QT_TRANSLATE_NOOP("document", "The text can be read without doubt."));
        return true;
    }

    Result<Json> readCredential()
    {
        if (!looksLikeJwt(m_report.credential))
            return jsonld::readJson(m_report.credential,
                                    {.bytes = CredentialLimit, .depth = CredentialDepth});
        METTLE_LET(jwt, readJwt(m_report.credential));
        m_jwt = std::move(jwt);
        return m_jwt->credential;
    }

    /// What the badge says, for whoever reads the report; believed only as far as the checks go.
    void describe()
    {
        if (const Json *issuer = m_credential.find(u"issuer")) {
            m_report.issuer = issuer->text(u"name");
            m_report.issuerId = issuerIdOf(m_credential);
        }
        if (const Json *subject = m_credential.find(u"credentialSubject")) {
            m_report.recipient = recipientOf(*subject);
            if (const Json *achievement = subject->find(u"achievement"))
                m_report.achievement = achievement->text(u"name");
        }
        m_report.validFrom = validFromOf(m_credential);
        m_report.validUntil = validUntilOf(m_credential);
    }

    void examine()
    {
        const Surroundings surroundings{m_options.at, m_options.documents, m_contexts};
        addAll(checkForm(m_credential, m_contexts));
        SignedPart part(m_credential, m_contexts);
        terms(part);
        if (m_jwt)
            addAll(checkJwt(*m_jwt, m_report.issuerId, surroundings));
        else
            addAll(checkProofs(part, m_report.issuerId, surroundings));
        if (m_jwt && m_credential.find(u"proof"))
            addAll(further(checkProofs(part, m_report.issuerId, surroundings)), " embedded");
        validity();
        if (auto status = checkStatus(m_credential, surroundings))
            m_report.checks.push_back(std::move(*status));
        if (auto endorsements = checkEndorsements(m_credential, surroundings))
            m_report.checks.push_back(std::move(*endorsements));
        refresh();
        identity();
        recipient();
    }

    /// Proofs beside the one that vouches for the text: what cannot be checked does not stand in its way.
    static std::vector<Check> further(std::vector<Check> checks)
    {
        for (Check &check : checks)
            if (check.outcome == Outcome::Unknown)
                check.verdict.reset();
        return checks;
    }

    void addAll(std::vector<Check> checks, const char *suffix = "")
    {
        for (Check &check : checks) {
            check.name += QLatin1String(suffix);
            m_report.checks.push_back(std::move(check));
        }
    }

    /// A word that expands to nothing says nothing, whatever a reader takes it for (Open Badges 3.0; rule 3).
    void terms(SignedPart &part)
    {
        const auto &meaning = part.canonical(SignedPart::Form::Rdfc10);
        if (!meaning) {
            noMeaning(meaning.error());
            return;
        }
        if (const auto hidden = hiddenMember(m_credential, *meaning))
            add("terms", Outcome::Fail,
                QT_TRANSLATE_NOOP("document",
                                  "“%1” is told in other words, where readers of the badge would miss it."),
                {*hidden}, Verdict::Malformed);
        else
            add("terms", Outcome::Pass, QT_TRANSLATE_NOOP("document", "Every word in it has a meaning."));
    }

    void noMeaning(const Error &error)
    {
        if (error.is(jsonld::errors::ContextUnknown))
            add("terms", Outcome::Unknown,
                QT_TRANSLATE_NOOP("document", "It cannot be checked without a context that is not at hand."),
                {}, Verdict::UnknownContext, error);
        else
            add("terms", Outcome::Fail, QT_TRANSLATE_NOOP("document", "Something in it has no meaning."), {},
                Verdict::Malformed, error);
    }

    void validity()
    {
        const auto day = [](const QDateTime &moment) {
            return QStringList{moment.toUTC().date().toString(Qt::ISODate)};
        };
        if (m_report.validFrom && *m_report.validFrom > m_options.at)
            add("validity", Outcome::Fail, QT_TRANSLATE_NOOP("document", "The badge is valid from %1 on."),
                day(*m_report.validFrom), Verdict::NotYetValid);
        else if (m_report.validUntil && *m_report.validUntil < m_options.at)
            add("validity", Outcome::Fail, QT_TRANSLATE_NOOP("document", "The badge was valid until %1."),
                day(*m_report.validUntil), Verdict::Expired);
        else if (m_report.validUntil)
            add("validity", Outcome::Pass, QT_TRANSLATE_NOOP("document", "The badge is valid until %1."),
                day(*m_report.validUntil));
        else if (m_report.validFrom)
            add("validity", Outcome::Pass,
                QT_TRANSLATE_NOOP("document", "The badge is valid and has no last day."));
    }

    void refresh()
    {
        if (m_credential.find(u"refreshService"))
            add("refresh", Outcome::Unknown,
                QT_TRANSLATE_NOOP("document",
                                  "There may be a newer version of the badge; it was not asked for."));
    }

    void identity()
    {
        if (m_options.knownIssuers.contains(m_report.issuerId))
            add("identity", Outcome::Pass, QT_TRANSLATE_NOOP("document", "The issuer “%1” is known here."),
                {m_report.issuer});
        else
            add("identity", Outcome::Unknown,
                QT_TRANSLATE_NOOP("document",
                                  "The issuer calls itself “%1”. Compare its identifier with the one that "
                                  "this organisation publishes: %2"),
                {m_report.issuer, m_report.issuerId});
    }

    void recipient()
    {
        if (m_options.recipient.trimmed().isEmpty())
            return;
        const Json *subject = m_credential.find(u"credentialSubject");
        if (subject && isFor(*subject, m_options.recipient))
            add("recipient", Outcome::Pass, QT_TRANSLATE_NOOP("document", "The badge is for “%1”."),
                {m_options.recipient});
        else
            add("recipient", Outcome::Fail, QT_TRANSLATE_NOOP("document", "The badge is not for “%1”."),
                {m_options.recipient});
    }

    QByteArrayView m_bytes;
    const VerifyOptions &m_options;
    jsonld::ContextLibrary m_further;
    const jsonld::ContextLibrary &m_contexts;
    VerifyReport m_report;
    Json m_credential;
    std::optional<Jwt> m_jwt;
};

} // namespace

VerifyReport verify(QByteArrayView bytes, const VerifyOptions &options)
{
    return Verifier(bytes, options).run();
}

} // namespace mettle::badge
