// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/palette.h"

#include "ui/kit/chip.h"
#include "ui/kit/icon.h"
#include "ui/kit/iconmark.h"
#include "ui/kit/label.h"
#include "ui/kit/painters.h"
#include "ui/kit/space.h"

#include <QEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPointer>

namespace mettle::shell {

using namespace kit;

namespace {

constexpr int Width = 680;
constexpr int ListHeight = 386;
constexpr size_t HitsPerProvider = 8;

/// A foot or head with its own fill that keeps the sheet's round corners.
class Foot final : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &look = theme();
        QPainter painter(this);
        painter.setClipRect(rect());
        paintBox(painter, QRectF(0, -20, width(), height() + 20), look.surface2, {}, look.real(11));
        painter.fillRect(0, 0, width(), 1, look.line2);
    }
};

} // namespace

Palette::Palette(QWidget *host)
    : Overlay(host, Width)
    , m_field(new QLineEdit(sheet()))
    , m_list(new QListView(sheet()))
    , m_foot(new Foot(sheet()))
    , m_found(new Label(TextRole::Small, {}, m_foot))
    , m_model(new PaletteModel(this))
    , m_delegate(new PaletteDelegate(this))
{
    m_field->setFrame(false);
    m_field->installEventFilter(this);
    m_list->setModel(m_model);
    m_list->setItemDelegate(m_delegate);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setMouseTracking(true);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_found->setTone(Tone::Ink2);
    m_found->setMaxLines(1);

    auto *head = new QHBoxLayout;
    setSpace(head, { 18, 15, 18, 15 }, 12);
    head->addWidget(new IconMark(u"edit-find", Tone::Ink2, 22, sheet()));
    head->addWidget(m_field, 1);
    head->addWidget(new KeyCap(QKeySequence(Qt::Key_Escape).toString(QKeySequence::NativeText), sheet()));
    auto *column = new QVBoxLayout(sheet());
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addLayout(head);
    auto *rule = new QFrame(sheet());
    rule->setObjectName(QStringLiteral("rule"));
    rule->setFixedHeight(1);
    column->addWidget(rule);
    column->addWidget(m_list);
    column->addWidget(m_foot);

    connect(m_field, &QLineEdit::textChanged, this, &Palette::ask);
    connect(m_list, &QListView::clicked, this, &Palette::choose);
    retranslate();
}

void Palette::setProviders(std::vector<PaletteProvider> providers)
{
    m_providers = std::move(providers);
    buildFoot();
}

void Palette::openWith(const QString &query)
{
    m_field->setFont(theme().font(TextRole::Section));
    QFont field = theme().font(TextRole::Body);
    field.setPointSizeF(field.pointSizeF() * 18 / 14);
    m_field->setFont(field);
    m_field->setText(query);
    ask(query);
    open();
    m_field->selectAll();
}

QWidget *Palette::firstFocus() const
{
    return m_field;
}

void Palette::ask(const QString &typed)
{
    ++m_query;
    m_moved = false;
    m_answers.assign(m_providers.size(), {});
    QString query = typed.trimmed();
    const PaletteProvider *only = nullptr;
    for (const PaletteProvider &provider : m_providers)
        if (!provider.prefix.isNull() && query.startsWith(provider.prefix))
            only = &provider;
    if (only)
        query = query.mid(1).trimmed();
    m_delegate->setQuery(query);
    const QPointer<Palette> self(this);
    for (size_t i = 0; i < m_providers.size(); ++i) {
        if (only && only != &m_providers[i])
            continue;
        m_providers[i].find(query, [self, asked = m_query, i](std::vector<Hit> hits) {
            if (self)
                self->answered(asked, i, std::move(hits));
        });
    }
    showHits();
}

void Palette::answered(int query, size_t provider, std::vector<Hit> hits)
{
    if (query != m_query || provider >= m_answers.size())
        return;
    if (hits.size() > HitsPerProvider)
        hits.resize(HitsPerProvider);
    m_answers[provider] = std::move(hits);
    showHits();
}

void Palette::showHits()
{
    const auto identity = [](const QModelIndex &index) { return index.data(Qt::AccessibleTextRole).toString(); };
    const QString before = identity(m_list->currentIndex());
    std::vector<Hit> hits;
    for (const std::vector<Hit> &answer : m_answers)
        hits.insert(hits.end(), answer.begin(), answer.end());
    m_model->setHits(std::move(hits));
    // A late answer does not take the choice away from the row that was chosen.
    QModelIndex kept;
    for (int row = 0; row < m_model->rowCount() && m_moved && !kept.isValid(); ++row)
        if (const QModelIndex index = m_model->index(row); m_model->hit(index) && identity(index) == before)
            kept = index;
    if (kept.isValid())
        select(kept);
    else
        move(1);
    m_found->setText(tr("%n found · accents do not matter", nullptr, m_model->hitCount()));

    int height = 0;
    for (int row = 0; row < m_model->rowCount(); ++row)
        height += m_list->sizeHintForRow(row);
    m_list->setFixedHeight(std::min(height, theme().px(ListHeight)));
    m_list->setVisible(height > 0);
    place();
}

void Palette::move(int step)
{
    const int count = m_model->rowCount();
    int row = m_list->currentIndex().isValid() ? m_list->currentIndex().row() : step > 0 ? -1 : count;
    for (int tries = 0; tries < count; ++tries) {
        row = (row + step + count) % count;
        const QModelIndex index = m_model->index(row);
        if (!m_model->hit(index))
            continue;
        select(index);
        return;
    }
}

void Palette::select(const QModelIndex &index)
{
    m_list->setCurrentIndex(index);
    // The head above the first hit comes into sight with it.
    m_list->scrollTo(index.row() == 1 ? m_model->index(0) : index);
    m_field->setAccessibleDescription(index.data(Qt::AccessibleTextRole).toString());
}

void Palette::choose(const QModelIndex &index)
{
    const Hit *hit = m_model->hit(index);
    if (!hit)
        return;
    const auto target = hit->target; // closing may bring another answer, and with it another model
    close();
    if (const Place *place = std::get_if<Place>(&target))
        emit placeChosen(*place);
    else if (const auto &run = std::get<std::function<void()>>(target))
        run();
}

bool Palette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent *>(event)->key()) {
        case Qt::Key_Down:
            m_moved = true;
            move(1);
            return true;
        case Qt::Key_Up:
            m_moved = true;
            move(-1);
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            choose(m_list->currentIndex());
            return true;
        default:
            break;
        }
    }
    return Overlay::eventFilter(watched, event);
}

void Palette::changeEvent(QEvent *event)
{
    Overlay::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void Palette::retranslate()
{
    m_field->setPlaceholderText(tr("Client, session, skill, command"));
    m_field->setAccessibleName(tr("Find anything"));
    setAccessibleName(m_field->accessibleName());
    m_list->setAccessibleName(tr("Found"));
    buildFoot();
}

void Palette::buildFoot()
{
    m_found->setParent(sheet());
    delete m_foot->layout();
    qDeleteAll(m_foot->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
    auto *row = new QHBoxLayout(m_foot);
    setSpace(row, { 18, 9, 18, 9 }, 8);
    const auto add = [&](const QStringList &keys, const QString &means) {
        for (const QString &key : keys)
            row->addWidget(new KeyCap(key, m_foot));
        auto *label = new Label(TextRole::Small, means, m_foot);
        label->setTone(Tone::Ink2);
        label->setMaxLines(1);
        row->addWidget(label);
        row->addSpacing(theme().px(8));
    };
    add({ QStringLiteral("↑"), QStringLiteral("↓") }, tr("move"));
    for (const PaletteProvider &provider : m_providers)
        if (!provider.prefix.isNull())
            add({ QString(provider.prefix) }, provider.prefixMeans);
    row->addStretch(1);
    row->addWidget(m_found);
}

} // namespace mettle::shell
