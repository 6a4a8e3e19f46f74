// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/random.h"
#include "workspace/workspace.h"

#include <QJsonValue>
#include <memory>

namespace mettle::cli {

using workspace::Access;
using workspace::Desk;
using workspace::Secret;
using workspace::Workspace;

/// The exit codes of the contract (cli.md).
enum ExitCode { Done = 0, AnswerIsNo = 1, WrongUsage = 2, Unreadable = 3, Locked = 4 };

/// What every command shares: the doors to time and randomness, the common options, and how it answers.
class Context
{
public:
    Context();

    // Common options, as given.
    bool json = false;
    std::string language;
    std::string framework;
    std::string by;
    std::string passphraseFile;

    int exitCode = Done;

    [[nodiscard]] Clock &clock() const { return *m_clock; }
    [[nodiscard]] Random &random() { return m_random; }

    /// Opens a workspace, a sealed one with secret(); on failure says so and sets the exit code. Create makes a plain file.
    [[nodiscard]] std::unique_ptr<Workspace> open(const std::string &path, Access access);
    [[nodiscard]] std::unique_ptr<Workspace> open(const std::string &path, Access access, const Secret &secret);

    /// The passphrase of --passphrase-file, else of METTLE_PASSPHRASE, else none.
    [[nodiscard]] Result<Secret> secret() const;
    /// The passphrase in a file: all of it but the end of its last line.
    [[nodiscard]] Result<Secret> secretIn(const std::string &path) const;
    /// For what writes no more than the access log: a file that may only be read is opened for reading.
    [[nodiscard]] std::unique_ptr<Workspace> openForDocuments(const std::string &path);

    /// Says something beside the answer, on stderr: the command goes on.
    void say(const QString &line) const;
    /// Says an error on stderr, one line (rows of a table: one line each), and sets the exit code.
    void fail(const Error &error);
    /// The language of printed words: --lang, else that of the workspace that was opened, else English.
    [[nodiscard]] QString words() const;
    /// --lang, else empty: the document's own rule decides.
    [[nodiscard]] QString languageAsked() const { return QString::fromStdString(language); }
    [[nodiscard]] QString decider(Workspace &workspace) const;
    /// --framework, looked up; none when it was not given: the verb's own rule decides.
    [[nodiscard]] Result<std::optional<Id<framework::Framework>>> frameworkAsked(Desk &desk) const;
    /// A competence by its words: of --framework, else of the client's framework.
    [[nodiscard]] Result<Id<framework::Item>> competenceAsked(Desk &desk, const Id<people::Client> &client,
                                                              const std::string &words) const;

    void print(const QString &line) const;
    void print(const QJsonValue &value) const;
    /// Aligned columns, headings first.
    void print(const QStringList &headings, const QList<QStringList> &rows) const;

    /// A file's bytes; "-" is standard input.
    [[nodiscard]] Result<QByteArray> read(const std::string &path) const;
    /// All or nothing; "-" is standard output.
    [[nodiscard]] Result<void> write(const QString &path, const QByteArray &bytes) const;

    /// Runs fn(Desk &) -> Result<T> in a workspace and hands its value to `use`; an error is said.
    template<typename F, typename U>
    void with(Workspace &workspace, F fn, U use)
    {
        auto answer = workspace.wait(std::move(fn));
        if (!answer)
            fail(answer.error());
        else if constexpr (std::is_same_v<decltype(answer), Result<void>>)
            use();
        else
            use(*answer);
    }

private:
    [[nodiscard]] Result<std::unique_ptr<Workspace>> tryOpen(const std::string &path, Access access);
    [[nodiscard]] Result<std::unique_ptr<Workspace>> tryOpen(const std::string &path, Access access, const Secret &secret);

    std::unique_ptr<Clock> m_clock;
    SystemRandom m_random;
    QString m_workspaceLanguage;
};

} // namespace mettle::cli
