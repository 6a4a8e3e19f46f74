// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/question.h"

#include <QString>
#include <deque>
#include <functional>
#include <vector>

class QWidget;

namespace mettle::kit {

/// Which file is asked for.
struct FileRequest
{
    QString title;
    QString filter; ///< as QFileDialog's: "Workspaces (*.mettle)"
    QString suggestion; ///< a file name or path to start from
    QString suffix; ///< given to a name without one, when saving

    friend bool operator==(const FileRequest &, const FileRequest &) = default;
};

/// What the user must answer outside the page. Handed down from main, so that a test can answer in their place; the
/// continuation is called only when the user went ahead, and never after `parent` is gone.
class Answers
{
public:
    virtual ~Answers() = default;

    virtual void ask(QWidget *parent, const Question &question, std::function<void()> go) = 0;
    virtual void openFile(QWidget *parent, const FileRequest &request, std::function<void(const QString &)> go) = 0;
    virtual void saveFile(QWidget *parent, const FileRequest &request, std::function<void(const QString &)> go) = 0;
    virtual void openFolder(QWidget *parent, const FileRequest &request, std::function<void(const QString &)> go) = 0;
};

/// Asks with windows. Files start in the folder of the last one.
class WindowAnswers final : public Answers
{
public:
    void ask(QWidget *parent, const Question &question, std::function<void()> go) override;
    void openFile(QWidget *parent, const FileRequest &request, std::function<void(const QString &)> go) override;
    void saveFile(QWidget *parent, const FileRequest &request, std::function<void(const QString &)> go) override;
    void openFolder(QWidget *parent, const FileRequest &request, std::function<void(const QString &)> go) override;

private:
    enum class Kind { Open, Save, Folder };
    void choose(QWidget *parent, const FileRequest &request, Kind kind, std::function<void(const QString &)> go);

    QString m_folder;
};

/// Answers that were set beforehand, for tests: each question takes the next one and is kept for reading.
class SetAnswers final : public Answers
{
public:
    std::deque<bool> yes; ///< what ask() is answered; with none left it is no
    std::deque<QString> paths; ///< what the file choosers are answered; empty or none left: cancelled
    std::vector<Question> asked;
    std::vector<FileRequest> requested;

    void ask(QWidget *parent, const Question &question, std::function<void()> go) override;
    void openFile(QWidget *parent, const FileRequest &request, std::function<void(const QString &)> go) override;
    void saveFile(QWidget *parent, const FileRequest &request, std::function<void(const QString &)> go) override;
    void openFolder(QWidget *parent, const FileRequest &request, std::function<void(const QString &)> go) override;
};

} // namespace mettle::kit
