// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "badge/svg.h"

#include "badge/bake.h"
#include "badge/errors.h"

#include <QStringDecoder>
#include <QXmlStreamReader>
#include <optional>

namespace mettle::badge {

namespace {

constexpr QLatin1String Namespace("https://purl.imsglobal.org/ob/v3p0");
constexpr QLatin1String SvgNamespace("http://www.w3.org/2000/svg");

Error malformed(qint64 line)
{
    return Error(errors::SvgMalformed, {QString::number(line)});
}

/// The text of a picture, without a byte order mark.
Result<QString> textOf(QByteArrayView picture)
{
    if (picture.size() > PictureLimit)
        return Error(errors::PngTooLarge, {QString::number(PictureLimit / (1024 * 1024))});
    QStringDecoder decoder(QStringDecoder::Utf8);
    QString text = decoder(picture);
    if (decoder.hasError())
        return malformed(1);
    return text;
}

/// A credential's element, by places in the text.
struct Found
{
    qint64 start = 0;
    qint64 end = 0;
    std::optional<QString> verify;
    QString body;
};

struct Drawing
{
    qint64 rootEnd = 0;  ///< past the start tag of svg
    QString prefixMeans; ///< what the prefix "openbadges" is bound to; empty for nothing
    std::vector<Found> found;
};

class DrawingReader
{
public:
    explicit DrawingReader(const QString &text)
        : m_xml(text)
    {
    }

    Result<Drawing> read()
    {
        qint64 before = 0;
        while (!m_xml.atEnd()) {
            before = m_xml.characterOffset();
            const auto token = m_xml.readNext();
            // Entities and outside files could make another text of the same picture.
            if (token == QXmlStreamReader::DTD || token == QXmlStreamReader::EntityReference)
                return malformed(m_xml.lineNumber());
            if (token == QXmlStreamReader::StartElement)
                METTLE_TRY(start(before));
        }
        if (m_xml.hasError() || m_drawing.rootEnd == 0)
            return malformed(m_xml.lineNumber());
        return std::move(m_drawing);
    }

private:
    Result<void> start(qint64 before)
    {
        if (m_drawing.rootEnd == 0)
            return root();
        if (m_xml.namespaceUri() != Namespace || m_xml.name() != u"credential")
            return {};
        Found found;
        found.start = before;
        if (m_xml.attributes().hasAttribute(QStringLiteral("verify")))
            found.verify = m_xml.attributes().value(QStringLiteral("verify")).toString();
        found.body = m_xml.readElementText(QXmlStreamReader::ErrorOnUnexpectedElement);
        found.end = m_xml.characterOffset();
        m_drawing.found.push_back(std::move(found));
        return {};
    }

    Result<void> root()
    {
        if (m_xml.name() != u"svg" || m_xml.namespaceUri() != SvgNamespace)
            return malformed(m_xml.lineNumber());
        m_drawing.rootEnd = m_xml.characterOffset();
        for (const QXmlStreamNamespaceDeclaration &one : m_xml.namespaceDeclarations())
            if (one.prefix() == u"openbadges")
                m_drawing.prefixMeans = one.namespaceUri().toString();
        return {};
    }

    QXmlStreamReader m_xml;
    Drawing m_drawing;
};

/// A compact JWS has only these characters; all else is JSON.
bool isJws(QByteArrayView credential)
{
    return !credential.trimmed().startsWith('{');
}

QString elementOf(QByteArrayView credential)
{
    QString text = QString::fromUtf8(credential.trimmed());
    if (isJws(credential))
        return QStringLiteral("<openbadges:credential verify=\"%1\"></openbadges:credential>")
            .arg(text.toHtmlEscaped());
    text.replace(QStringLiteral("]]>"), QStringLiteral("]]\\u003e"));
    return u"<openbadges:credential><![CDATA[" + text + u"]]></openbadges:credential>";
}

} // namespace

bool looksLikeSvg(QByteArrayView bytes)
{
    const QByteArrayView start = bytes.first(qMin<qsizetype>(bytes.size(), 64 * 1024));
    return start.contains("<svg") && (start.trimmed().startsWith('<') || start.startsWith("\xef\xbb\xbf"));
}

Result<QByteArray> bakeSvg(QByteArrayView picture, QByteArrayView credential)
{
    if (credential.trimmed().isEmpty())
        return Error(errors::NothingToBake);
    METTLE_LET(text, textOf(picture));
    METTLE_LET(drawing, DrawingReader(text).read());
    if (!drawing.prefixMeans.isEmpty() && drawing.prefixMeans != Namespace)
        return Error(errors::BakedWrongly, {drawing.prefixMeans});
    // From the end, so that places stay right.
    for (auto one = drawing.found.rbegin(); one != drawing.found.rend(); ++one)
        text.remove(one->start, one->end - one->start);
    qint64 end = drawing.rootEnd;
    const bool closed = text[end - 2] == u'/';
    if (closed) {
        text.replace(end - 2, 2, QStringLiteral("></svg>"));
        --end;
    }
    text.insert(end, elementOf(credential));
    if (drawing.prefixMeans.isEmpty())
        text.insert(end - 1, QString(u" xmlns:openbadges=\"" + Namespace + u"\""));
    QByteArray out = text.toUtf8();
    METTLE_TRY(unbakeSvg(out));
    return out;
}

Result<QByteArray> unbakeSvg(QByteArrayView picture)
{
    METTLE_LET(text, textOf(picture));
    METTLE_LET(drawing, DrawingReader(text).read());
    if (drawing.found.empty())
        return Error(drawing.prefixMeans == u"http://openbadges.org" ? errors::BakedVersion2
                                                                     : errors::NotBaked);
    if (drawing.found.size() > 1)
        return Error(errors::BakedTwice);
    const Found &one = drawing.found.front();
    const QString body = one.body.trimmed();
    if (one.verify && !body.isEmpty())
        return Error(errors::BakedWrongly, {QStringLiteral("verify, CDATA")});
    if (!one.verify && body.isEmpty())
        return Error(errors::NotBaked);
    return (one.verify ? *one.verify : body).toUtf8();
}

} // namespace mettle::badge
