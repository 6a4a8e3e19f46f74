// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/place.h"
#include "workspace/workspace.h"

#include <QWidget>

class QVBoxLayout;

namespace mettle::kit {
class Banner;
}

namespace mettle::pages {

/// The language of the window as the program's texts take it: "nl".
[[nodiscard]] QString windowLanguage();

/// Takes away all that a layout holds, now or, for a widget that is being used, right after.
void clear(QLayout *layout);

/// One tab of a client's pages: knows whose it is, says what went wrong, and reads again when something of theirs changed
/// while it is shown.
class ClientPane : public QWidget
{
    Q_OBJECT

public:
    explicit ClientPane(workspace::Workspace &workspace, QWidget *parent = nullptr);

    /// Shows a client; `more`: what the place says beside who it is.
    void open(const Id<people::Client> &client, const QStringList &more);
    virtual void retranslate() = 0;
    [[nodiscard]] virtual QWidget *firstFocus() const { return nullptr; }
    [[nodiscard]] virtual QWidget *searchField() const { return nullptr; }

signals:
    void goTo(const mettle::kit::Place &place);

protected:
    /// Another client, or the same one once more.
    virtual void opened(bool another, const QStringList &more)
    {
        Q_UNUSED(another)
        Q_UNUSED(more)
    }
    virtual void reload() = 0;
    [[nodiscard]] virtual bool concerns(const workspace::ChangeSet &changes) const = 0;

    [[nodiscard]] const Id<people::Client> &client() const { return *m_client; }
    [[nodiscard]] workspace::Workspace &workspace() const { return m_workspace; }
    /// Stands above the pane's content once it has something to say.
    [[nodiscard]] kit::Banner *banner() const { return m_banner; }

    /// Whether a change set holds a T of this client.
    template <typename T> [[nodiscard]] bool touchesMine(const workspace::ChangeSet &changes) const
    {
        bool mine = false;
        changes.each<T>([&](const T *before, const T *after) { mine |= (after ? after : before)->client == m_client; });
        return mine;
    }

    /// Reads in the storage thread and shows the answer, unless something was asked for after it.
    template <typename F, typename Show> void ask(F read, Show show)
    {
        using Answer = std::invoke_result_t<F, workspace::Desk &>;
        m_workspace.post(std::move(read)).then(this, [this, asked = ++m_asked, show](const Answer &answer) {
            if (asked != m_asked)
                return;
            if (answer)
                show(*answer);
            else
                say(answer.error());
        });
    }
    /// Runs a verb; `done` is called when it went well. What went wrong is said above.
    template <typename F> void run(F verb, std::function<void()> done = {})
    {
        using Answer = std::invoke_result_t<F, workspace::Desk &>;
        m_workspace.post(std::move(verb)).then(this, [this, done](const Answer &answer) {
            if (!answer)
                return say(answer.error());
            quiet();
            if (done)
                done();
        });
    }
    void say(const Error &error);
    void quiet();

private:
    workspace::Workspace &m_workspace;
    kit::Banner *m_banner;
    std::optional<Id<people::Client>> m_client;
    quint64 m_asked = 0;
};

} // namespace mettle::pages
