// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/answers.h"

#include "ui/kit/ask.h"

#include <QFileDialog>
#include <QFileInfo>

namespace mettle::kit {

void WindowAnswers::ask(QWidget *parent, const Question &question, std::function<void()> go)
{
    auto *dialog = new Ask(question, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QDialog::accepted, parent, std::move(go));
    dialog->open();
}

void WindowAnswers::openFile(QWidget *parent, const FileRequest &request, std::function<void(const QString &)> go)
{
    choose(parent, request, Kind::Open, std::move(go));
}

void WindowAnswers::saveFile(QWidget *parent, const FileRequest &request, std::function<void(const QString &)> go)
{
    choose(parent, request, Kind::Save, std::move(go));
}

void WindowAnswers::openFolder(QWidget *parent, const FileRequest &request, std::function<void(const QString &)> go)
{
    choose(parent, request, Kind::Folder, std::move(go));
}

void WindowAnswers::choose(QWidget *parent, const FileRequest &request, Kind kind, std::function<void(const QString &)> go)
{
    auto *dialog = new QFileDialog(parent, request.title, m_folder, request.filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(kind == Kind::Save ? QFileDialog::AcceptSave : QFileDialog::AcceptOpen);
    dialog->setFileMode(kind == Kind::Folder  ? QFileDialog::Directory
                            : kind == Kind::Save ? QFileDialog::AnyFile
                                                 : QFileDialog::ExistingFile);
    dialog->setDefaultSuffix(request.suffix);
    if (!request.suggestion.isEmpty())
        dialog->selectFile(request.suggestion);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, [this, go = std::move(go)](const QString &path) {
        m_folder = QFileInfo(path).absolutePath();
        go(path);
    });
    dialog->open();
}

void SetAnswers::ask(QWidget *, const Question &question, std::function<void()> go)
{
    asked.push_back(question);
    const bool answer = !yes.empty() && yes.front();
    if (!yes.empty())
        yes.pop_front();
    if (answer)
        go();
}

void SetAnswers::openFile(QWidget *, const FileRequest &request, std::function<void(const QString &)> go)
{
    requested.push_back(request);
    const QString path = paths.empty() ? QString() : paths.front();
    if (!paths.empty())
        paths.pop_front();
    if (!path.isEmpty())
        go(path);
}

void SetAnswers::saveFile(QWidget *parent, const FileRequest &request, std::function<void(const QString &)> go)
{
    openFile(parent, request, std::move(go));
}

void SetAnswers::openFolder(QWidget *parent, const FileRequest &request, std::function<void(const QString &)> go)
{
    openFile(parent, request, std::move(go));
}

} // namespace mettle::kit
