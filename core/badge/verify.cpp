// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "badge/verify.h"

#include "badge/baking.h"
#include "badge/errors.h"
#include "badge/form.h"
#include "badge/proofcheck.h"
#include "badge/recipient.h"
#include "jsonld/reader.h"

#include <QtGlobal>

namespace mettle::badge {

using jsonld::Json;

namespace {

class Verifier
{
public:
    Verifier(QByteArrayView bytes, const VerifyOptions &options)
        : m_bytes(bytes)
        , m_options(options)
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
        if (looksLikePng(m_bytes)) {
            const auto text = unbakePng(m_bytes);
            if (!text) {
                const bool empty = text.error().is(errors::NotBaked);
                add("file", Outcome::Fail, QT_TRANSLATE_NOOP("document", "The picture cannot be used."), {},
                    empty ? Verdict::NotABadge : Verdict::Malformed, text.error());
                return false;
            }
            m_report.credential = *text;
            add("file", Outcome::Pass,
                QT_TRANSLATE_NOOP("document", "It is a whole picture that carries one badge."));
            return true;
        }
        QByteArrayView start = m_bytes;
        if (start.startsWith("\xef\xbb\xbf"))
            start = start.sliced(3);
        if (!start.trimmed().startsWith('{')) {
            add("file", Outcome::Fail,
                QT_TRANSLATE_NOOP("document", "The file is neither a badge in JSON nor a PNG picture."), {},
                Verdict::NotABadge);
            return false;
        }
        m_report.credential = m_bytes.toByteArray();
        add("file", Outcome::Pass, QT_TRANSLATE_NOOP("document", "It is a JSON file."));
        return true;
    }

    bool read()
    {
        const auto json = jsonld::parse(m_report.credential, {.bytes = CredentialLimit, .depth = 64});
        if (!json) {
            add("text", Outcome::Fail, QT_TRANSLATE_NOOP("document", "The text cannot be read."), {},
                Verdict::Malformed, json.error());
            return false;
        }
        m_credential = *json;
        if (!claimsToBeBadge(m_credential)) {
            add("text", Outcome::Fail,
                QT_TRANSLATE_NOOP("document", "The text is about something else than an Open Badge 3.0."), {},
                Verdict::NotABadge);
            return false;
        }
        add("text", Outcome::Pass, QT_TRANSLATE_NOOP("document", "The text can be read without doubt."));
        return true;
    }

    /// What the badge says, for whoever reads the report; believed only as far as the checks go.
    void describe()
    {
        if (const Json *issuer = m_credential.find(u"issuer")) {
            m_report.issuer = issuer->text(u"name");
            m_report.issuerId = issuer->isString() ? issuer->string() : issuer->text(u"id");
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
        for (Check &check : checkForm(m_credential))
            m_report.checks.push_back(std::move(check));
        for (Check &check : checkProofs(m_credential, m_report.issuerId, m_options.at, m_options.documents))
            m_report.checks.push_back(std::move(check));
        validity();
        status();
        if (auto endorsements = checkEndorsements(m_credential, m_options.at, m_options.documents))
            m_report.checks.push_back(std::move(*endorsements));
        refresh();
        identity();
        recipient();
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

    void status()
    {
        if (!m_credential.find(u"credentialStatus"))
            return;
        // Not "valid": a withdrawn badge must never pass for want of the list that says so.
        add("status", Outcome::Unknown,
            QT_TRANSLATE_NOOP("document",
                              "The issuer may have withdrawn the badge; this version cannot look that up."),
            {}, Verdict::UnknownKey);
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
    VerifyReport m_report;
    Json m_credential;
};

} // namespace

VerifyReport verify(QByteArrayView bytes, const VerifyOptions &options)
{
    return Verifier(bytes, options).run();
}

} // namespace mettle::badge
