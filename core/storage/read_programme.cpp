// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/reader.h"
#include "storage/store.h"

namespace mettle::storage {

std::vector<CourseRow> Reader::courses() const
{
    std::vector<CourseRow> rows;
    for (programme::Course &course : select<programme::Course>(m_connection, "ORDER BY audience, uri, id")) {
        const QByteArray id = course.id.bytes();
        CourseRow row { std::move(course) };
        row.units = m_connection
                        .cell(QStringLiteral("SELECT count(*) FROM unit JOIN course_module ON course_module.id = unit.module_id "
                                             "WHERE course_module.course_id = ?"),
                              { id })
                        .toInt();
        row.activities = m_connection
                             .cell(QStringLiteral("SELECT count(*) FROM activity_template JOIN unit ON unit.id = activity_template.unit_id "
                                                  "JOIN course_module ON course_module.id = unit.module_id "
                                                  "WHERE course_module.course_id = ? AND activity_template.kind IS NOT NULL"),
                                  { id })
                             .toInt();
        rows.push_back(std::move(row));
    }
    return rows;
}

std::optional<programme::Toolkit> Reader::toolkit(const Id<programme::Course> &id) const
{
    auto course = get(id);
    if (!course)
        return std::nullopt;
    programme::Toolkit toolkit { std::move(*course) };
    const QVariantList which { id.bytes() };
    toolkit.modules = select<programme::Module>(m_connection, "WHERE course_id = ? ORDER BY ordinal, id", which);
    toolkit.units = select<programme::Unit>(m_connection,
                                            "WHERE module_id IN (SELECT id FROM course_module WHERE course_id = ?) "
                                            "ORDER BY (SELECT ordinal FROM course_module WHERE id = module_id), ordinal, id",
                                            which);
    toolkit.activities = select<programme::ActivityTemplate>(
        m_connection,
        "WHERE unit_id IN (SELECT unit.id FROM unit JOIN course_module ON course_module.id = unit.module_id WHERE course_id = ?) "
        "ORDER BY (SELECT course_module.ordinal FROM unit JOIN course_module ON course_module.id = unit.module_id "
        "WHERE unit.id = unit_id), (SELECT ordinal FROM unit WHERE id = unit_id), ordinal, id",
        which);
    toolkit.handouts = select<programme::Handout>(
        m_connection, "WHERE course_id = ? ORDER BY activity_id IS NOT NULL, activity_id, ordinal, id", which);
    toolkit.scenes = select<programme::Scene>(m_connection, "WHERE course_id = ? ORDER BY ordinal, id", which);
    toolkit.expertMarks = select<programme::ExpertMark>(
        m_connection, "WHERE scene_id IN (SELECT id FROM scene WHERE course_id = ?) ORDER BY scene_id, id", which);
    return toolkit;
}

bool Reader::inUse(const Id<programme::ActivityTemplate> &id) const
{
    return m_connection.cell(QStringLiteral("SELECT EXISTS (SELECT 1 FROM activity WHERE from_template_id = ?)"), { id.bytes() })
               .toInt()
        != 0;
}

} // namespace mettle::storage
