// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ramdisk.h"

#include <algorithm>
#include <cstring>
#include <sqlite3.h>

namespace mettle::test {

namespace {

using Node = RamDisk::Node;

struct Open
{
    sqlite3_file base;
    RamDisk *disk;
    std::shared_ptr<Node> *node;
};

Open &opened(sqlite3_file *file)
{
    return *reinterpret_cast<Open *>(file);
}

void apply(QByteArray &bytes, const Node::Pending &step)
{
    if (step.truncates) {
        bytes.resize(step.offset);
        return;
    }
    if (bytes.size() < step.offset + step.bytes.size())
        bytes.append(step.offset + step.bytes.size() - bytes.size(), '\0');
    std::memcpy(bytes.data() + step.offset, step.bytes.constData(), size_t(step.bytes.size()));
}

int closeFile(sqlite3_file *file)
{
    delete opened(file).node;
    return SQLITE_OK;
}

int readFile(sqlite3_file *file, void *out, int amount, sqlite3_int64 offset)
{
    const QByteArray &bytes = (*opened(file).node)->now;
    const auto there = std::clamp<qint64>(bytes.size() - offset, 0, amount);
    std::memset(out, 0, size_t(amount));
    if (there > 0)
        std::memcpy(out, bytes.constData() + offset, size_t(there));
    return there == amount ? SQLITE_OK : SQLITE_IOERR_SHORT_READ;
}

int change(sqlite3_file *file, RamDisk::Step step, Node::Pending pending)
{
    if (const int code = opened(file).disk->step(step); code != SQLITE_OK)
        return code;
    Node &node = **opened(file).node;
    apply(node.now, pending);
    node.pending.push_back(std::move(pending));
    return SQLITE_OK;
}

int writeFile(sqlite3_file *file, const void *bytes, int amount, sqlite3_int64 offset)
{
    return change(file, RamDisk::Step::Write, { offset, QByteArray(static_cast<const char *>(bytes), amount) });
}

int truncateFile(sqlite3_file *file, sqlite3_int64 size)
{
    return change(file, RamDisk::Step::Truncate, { size, {}, true });
}

int syncFile(sqlite3_file *file, int)
{
    if (const int code = opened(file).disk->step(RamDisk::Step::Sync); code != SQLITE_OK)
        return code;
    Node &node = **opened(file).node;
    node.durable = node.now;
    node.named = true;
    node.pending.clear();
    return SQLITE_OK;
}

int sizeOfFile(sqlite3_file *file, sqlite3_int64 *size)
{
    *size = (*opened(file).node)->now.size();
    return SQLITE_OK;
}

const sqlite3_io_methods *methods()
{
    static const sqlite3_io_methods table = [] {
        sqlite3_io_methods m {};
        m.iVersion = 1;
        m.xClose = closeFile;
        m.xRead = readFile;
        m.xWrite = writeFile;
        m.xTruncate = truncateFile;
        m.xSync = syncFile;
        m.xFileSize = sizeOfFile;
        m.xLock = [](sqlite3_file *, int) { return SQLITE_OK; };
        m.xUnlock = [](sqlite3_file *, int) { return SQLITE_OK; };
        m.xCheckReservedLock = [](sqlite3_file *, int *held) { return *held = 0; };
        m.xFileControl = [](sqlite3_file *, int, void *) { return SQLITE_NOTFOUND; };
        m.xSectorSize = [](sqlite3_file *) { return 4096; };
        m.xDeviceCharacteristics = [](sqlite3_file *) { return SQLITE_IOCAP_POWERSAFE_OVERWRITE; }; // as under Linux
        return m;
    }();
    return &table;
}

RamDisk &diskOf(sqlite3_vfs *vfs)
{
    return *static_cast<RamDisk *>(vfs->pAppData);
}

int openFile(sqlite3_vfs *vfs, const char *name, sqlite3_file *file, int flags, int *outFlags)
{
    file->pMethods = nullptr;
    auto node = name ? diskOf(vfs).open(name, flags & SQLITE_OPEN_CREATE) : std::make_shared<Node>();
    if (!node)
        return SQLITE_CANTOPEN;
    opened(file).disk = &diskOf(vfs);
    opened(file).node = new std::shared_ptr<Node>(std::move(node));
    file->pMethods = methods();
    if (outFlags)
        *outFlags = flags;
    return SQLITE_OK;
}

int deleteFile(sqlite3_vfs *vfs, const char *name, int durably)
{
    if (const int code = diskOf(vfs).step(RamDisk::Step::Delete); code != SQLITE_OK)
        return code;
    if (!diskOf(vfs).exists(name))
        return SQLITE_IOERR_DELETE_NOENT;
    diskOf(vfs).remove(name, durably);
    return SQLITE_OK;
}

int accessFile(sqlite3_vfs *vfs, const char *name, int, int *answer)
{
    *answer = diskOf(vfs).exists(name);
    return SQLITE_OK;
}

int fullPathname(sqlite3_vfs *, const char *name, int size, char *out)
{
    sqlite3_snprintf(size, out, "%s", name);
    return SQLITE_OK;
}

} // namespace

RamDisk::RamDisk()
    : m_name("ram-" + QByteArray::number(quint64(quintptr(this)), 16))
    , m_vfs(std::make_unique<sqlite3_vfs>(*sqlite3_vfs_find(nullptr)))
{
    m_vfs->iVersion = 1;
    m_vfs->szOsFile = int(sizeof(Open));
    m_vfs->pNext = nullptr;
    m_vfs->zName = m_name.constData();
    m_vfs->pAppData = this;
    m_vfs->xOpen = openFile;
    m_vfs->xDelete = deleteFile;
    m_vfs->xAccess = accessFile;
    m_vfs->xFullPathname = fullPathname;
    sqlite3_vfs_register(m_vfs.get(), 0);
}

RamDisk::~RamDisk()
{
    sqlite3_vfs_unregister(m_vfs.get());
}

void RamDisk::failAt(Step step, int n, int code, bool lasting)
{
    m_step = step;
    m_left = n;
    m_code = code;
    m_lasting = lasting;
    m_met = false;
}

void RamDisk::failNoMore()
{
    m_left = 0;
}

void RamDisk::losePowerAt(int n)
{
    m_power = n;
}

int RamDisk::step(Step step)
{
    if (m_power > 0 && --m_power == 0)
        m_off = true;
    if (m_off)
        return SQLITE_IOERR;
    if (m_left == 0 || step != m_step)
        return SQLITE_OK;
    if (m_left > 1) {
        --m_left;
        return SQLITE_OK;
    }
    m_met = true;
    if (!m_lasting)
        m_left = 0;
    return m_code;
}

std::shared_ptr<Node> RamDisk::open(const char *file, bool create)
{
    const auto found = m_files.find(file);
    if (found != m_files.end())
        return found->second;
    if (!create || m_off)
        return nullptr;
    return m_files.emplace(file, std::make_shared<Node>()).first->second;
}

void RamDisk::remove(const char *file, bool durably)
{
    const auto found = m_files.find(file);
    if (!durably && found->second->named)
        m_removed.emplace_back(file, found->second);
    m_files.erase(found);
}

void RamDisk::copy(const char *from, const char *to)
{
    m_files[to] = std::make_shared<Node>(*m_files.at(from));
}

void RamDisk::restart(std::mt19937 &random)
{
    m_off = false;
    m_power = 0;
    for (auto &[name, node] : m_removed)
        if (random() % 2 && !exists(name.c_str()))
            m_files.emplace(name, node);
    m_removed.clear();
    for (auto file = m_files.begin(); file != m_files.end();) {
        Node &node = *file->second;
        for (const Node::Pending &step : node.pending) {
            const auto fate = random() % 3;
            if (fate == 0)
                apply(node.durable, step);
            if (fate != 2 || step.truncates)
                continue; // dropped; a size is one or the other
            for (qint64 at = 0; at < step.bytes.size();) {
                const qint64 count = qMin(512 - (step.offset + at) % 512, step.bytes.size() - at);
                if (random() % 2)
                    apply(node.durable, { step.offset + at, step.bytes.mid(at, count) });
                at += count;
            }
        }
        node.pending.clear();
        node.now = node.durable;
        file = node.named || random() % 2 ? std::next(file) : m_files.erase(file);
    }
}

} // namespace mettle::test
