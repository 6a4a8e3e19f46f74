// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "house/source.h"

#include <QHash>
#include <QRegularExpression>
#include <algorithm>

using namespace mettle::house;

namespace {

bool isOneOf(const QString &name, std::initializer_list<const char *> names)
{
    return std::any_of(names.begin(), names.end(),
                       [&](const char *one) { return name == QLatin1String(one); });
}

/// Only wraps a literal: what matters is who is handed the result.
bool wraps(const QString &name)
{
    return isOneOf(name,
                   {"QStringLiteral", "QString", "QLatin1String", "QLatin1StringView", "QStringView",
                    "QStringList", "fromUtf8", "fromLatin1", "u"});
}

bool translates(const QString &name)
{
    return isOneOf(name,
                   {"tr", "translate", "document", "translated", "QT_TRANSLATE_NOOP", "QT_TRANSLATE_N_NOOP",
                    "QT_TRANSLATE_NOOP3", "QT_TRANSLATE_N_NOOP3", "QT_TR_NOOP", "QT_TR_N_NOOP"});
}

bool logs(const QString &name)
{
    return isOneOf(name,
                   {"qCDebug", "qCInfo", "qCWarning", "qCCritical", "qWarning", "qCritical", "qFatal",
                    "Q_ASSERT_X", "Q_LOGGING_CATEGORY", "static_assert"});
}

/// What shows its argument to the reader, or reads it out.
bool shows(const QString &name)
{
    static const QRegularExpression setter(QStringLiteral(
        "^(set(Text|PlainText|Html|Title|WindowTitle|ToolTip|StatusTip|WhatsThis|PlaceholderText|"
        "AccessibleName|"
        "AccessibleDescription|HeaderLabels|LabelText|ButtonText|InformativeText|DetailedText|Suffix|Prefix|"
        "SpecialValueText|TabText|ItemText)|add(Action|Item|Items|Tab|Row|Menu|Button)|insertTab|"
        "showMessage)$"));
    return name.contains(setter)
        || isOneOf(name,
                   {"QLabel", "QPushButton", "QToolButton", "QCheckBox", "QRadioButton", "QGroupBox",
                    "QAction", "QDockWidget", "QMenu", "QCommandLinkButton"});
}

/// Words that are the same in every language, or no words: names of typefaces, of formats, of the program.
const QHash<QString, QStringList> &allowed()
{
    static const QHash<QString, QStringList> list{
        {QString(),
         {QStringLiteral("Mettle"), QStringLiteral("PDF"), QStringLiteral("CSV"), QStringLiteral("QR"),
          QStringLiteral("English"), QStringLiteral("Nederlands"), QStringLiteral("Français")}},
        {QStringLiteral("ui/shell/mainwindow.cpp"), {QStringLiteral(" — Mettle")}},
        {QStringLiteral("ui/shell/settingspage.cpp"),
         {QStringLiteral("general"), QStringLiteral("configure"), QStringLiteral("computer"), QStringLiteral("view-presentation")}},
        {QStringLiteral("ui/print/"), {QStringLiteral("Noto Sans"), QStringLiteral("Inter Display")}},
        {QStringLiteral("ui/kit/"), {QStringLiteral("Noto Sans"), QStringLiteral("Inter Display")}},
    };
    return list;
}

bool isAllowed(const QString &path, const QString &text)
{
    for (auto it = allowed().begin(); it != allowed().end(); ++it)
        if (path.startsWith(it.key()) && it->contains(text))
            return true;
    return false;
}

bool isWindow(const Source &source)
{
    return source.isCpp() && (source.under("ui/") || source.under("app/window/"));
}

/// A literal handed straight to something that shows it, or one that reads as a sentence, has gone past tr().
Findings untranslated(const Tree &tree)
{
    static const QRegularExpression word(QStringLiteral("\\p{L}{2}"));
    static const QRegularExpression sentence(
        QStringLiteral("^[\\p{Lu}“][\\p{L}’]*,? [\\p{L}“%’ ,]*\\p{L}{2}[^/{}<>=_;]*$"));
    static const QRegularExpression notWords(QStringLiteral("%L?\\d|%n|&\\w+;|\\\\[a-z]|<[^>]*>|\\bMettle\\b"));
    Findings found;
    for (const Source &source : tree) {
        if (!isWindow(source))
            continue;
        for (const Literal &literal : source.literals) {
            const QString words = QString(literal.text).remove(notWords);
            const auto &calls = literal.calls;
            if (!words.contains(word) || isAllowed(source.path, literal.text) || logs(literal.statement)
                || std::any_of(calls.begin(), calls.end(),
                               [](const QString &n) { return translates(n) || logs(n); }))
                continue;
            const auto first = std::find_if_not(calls.begin(), calls.end(), wraps);
            if ((first != calls.end() && shows(*first)) || literal.text.contains(sentence))
                found.push_back(
                    {source.path, literal.line, QStringLiteral("not through tr(): “%1”").arg(literal.text)});
        }
    }
    return found;
}

/// lupdate sees a document's sentence only where it is marked, and its plural only with the N of the macro.
Findings unmarked(const Tree &tree)
{
    Findings found;
    for (const Source &source : program(tree)) {
        for (const Literal &literal : source.literals) {
            const QString first = literal.calls.value(0);
            if (first == QLatin1String("document") && !literal.text.isEmpty())
                found.push_back(
                    {source.path, literal.line,
                     QStringLiteral("not marked with QT_TRANSLATE_NOOP: “%1”").arg(literal.text)});
            const bool counts = literal.text.contains(QLatin1String("%n"));
            if (counts && isOneOf(first, {"QT_TRANSLATE_NOOP", "QT_TRANSLATE_NOOP3", "QT_TR_NOOP"}))
                found.push_back({source.path, literal.line,
                                 QStringLiteral("counts, so QT_TRANSLATE_N_NOOP: “%1”").arg(literal.text)});
        }
    }
    return found;
}

/// Each error type has a code of its own and a sentence that is marked for translation.
Findings errorTypes(const Tree &tree)
{
    static const QRegularExpression type(QStringLiteral(
        R"re(\bErrorType\s+(\w+)\s*\{\s*"([^"]*)"\s*,\s*(?:\w+::)*ErrorKind::\w+\s*,\s*(QT_TRANSLATE_NOOP\s*\(\s*"error"\s*,)?)re"));
    QHash<QString, QString> seen;
    Findings found;
    for (const Source &source : program(tree)) {
        for (auto it = type.globalMatch(source.text); it.hasNext();) {
            const auto match = it.next();
            const int line = source.lineAt(match.capturedStart());
            if (match.captured(3).isEmpty())
                found.push_back(
                    {source.path, line,
                     match.captured(1)
                         + QStringLiteral(": its sentence is not QT_TRANSLATE_NOOP(\"error\", ...)")});
            if (seen.contains(match.captured(2)))
                found.push_back({source.path, line,
                                 QStringLiteral("the code %1 is already that of %2")
                                     .arg(match.captured(2), seen[match.captured(2)])});
            seen.insert(match.captured(2), match.captured(1));
        }
    }
    return found;
}

} // namespace

TEST_CASE("what the window says goes through tr()")
{
    CHECK(sees(untranslated, "ui/pages/a.cpp", "label->setText(QStringLiteral(\"Clients\"));"));
    CHECK(sees(untranslated, "ui/pages/a.cpp", "auto *label = new QLabel(u\"Clients\", this);"));
    CHECK(sees(untranslated, "ui/pages/a.cpp", "menu->addAction(icon, QStringLiteral(\"save\"));"));
    CHECK(sees(untranslated, "ui/pages/a.cpp", "setHeaderLabels({ QStringLiteral(\"Name\") });"));
    CHECK(sees(untranslated, "app/window/a.cpp", "const auto a = QStringLiteral(\"Nobody is here yet.\");"));
    CHECK_FALSE(sees(
        untranslated, "ui/pages/a.cpp",
        "label->setText(tr(\"Clients\")); label->setText(QStringLiteral(\"%1 · %2\").arg(a, b));"
        "label->setText(locale.toString(date, QStringLiteral(\"d MMMM\"))); setObjectName(\"clientList\");"
        "qCWarning(log) << \"Cannot read it\"; f(QStringLiteral(\"Ctrl+K\"));"));
    holds(untranslated(wholeTree()));
}

TEST_CASE("what a document says is marked for translation, and counts in the plural")
{
    CHECK(sees(unmarked, "core/report/a.cpp", "document(language, \"Your strengths\");"));
    CHECK(sees(unmarked, "core/report/a.cpp",
               "document(language, QT_TRANSLATE_NOOP(\"document\", \"%n days\"), {}, n);"));
    CHECK_FALSE(sees(unmarked, "core/report/a.cpp",
                     "document(QStringLiteral(\"nl\"), QT_TRANSLATE_NOOP(\"document\", \"Your strengths\"));"
                     "document(language, QT_TRANSLATE_N_NOOP(\"document\", \"%n days\"), {}, n);"));
    holds(unmarked(wholeTree()));
}

TEST_CASE("each error has a code of its own and a sentence that can be translated")
{
    CHECK(sees(errorTypes, "core/a/errors.h",
               "constexpr ErrorType Gone { \"a.gone\", ErrorKind::NotFound, \"It is gone.\" };"));
    const char *twice
        = "constexpr ErrorType A { \"a\", ErrorKind::Usage, QT_TRANSLATE_NOOP(\"error\", \"A.\") };"
          "constexpr ErrorType B { \"a\", ErrorKind::Usage, QT_TRANSLATE_NOOP(\"error\", \"B.\") };";
    CHECK(sees(errorTypes, "core/a/errors.h", twice));
    holds(errorTypes(wholeTree()));
}
