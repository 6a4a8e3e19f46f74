// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/badges/designwords.h"

#include "badge/badge.h"
#include "ui/print/symbols.h"

#include <QCoreApplication>

namespace mettle::pages {

namespace {

using badge::Shape;

struct Word
{
    const char *value;
    const char *name;
};

constexpr std::array Shapes {
    std::pair { Shape::Hexagon, QT_TRANSLATE_NOOP("BadgeDesign", "Hexagon") },
    std::pair { Shape::Circle, QT_TRANSLATE_NOOP("BadgeDesign", "Circle") },
    std::pair { Shape::Octagon, QT_TRANSLATE_NOOP("BadgeDesign", "Octagon") },
    std::pair { Shape::Rosette, QT_TRANSLATE_NOOP("BadgeDesign", "Rosette") },
    std::pair { Shape::Shield, QT_TRANSLATE_NOOP("BadgeDesign", "Shield") },
    std::pair { Shape::Square, QT_TRANSLATE_NOOP("BadgeDesign", "Square") },
};

constexpr Word Symbols[] {
    { "people", QT_TRANSLATE_NOOP("BadgeDesign", "People") },     { "flag", QT_TRANSLATE_NOOP("BadgeDesign", "Flag") },
    { "speech", QT_TRANSLATE_NOOP("BadgeDesign", "Speech") },     { "check", QT_TRANSLATE_NOOP("BadgeDesign", "Tick") },
    { "chevron", QT_TRANSLATE_NOOP("BadgeDesign", "Upwards") },   { "lightbulb", QT_TRANSLATE_NOOP("BadgeDesign", "Light bulb") },
    { "leaf", QT_TRANSLATE_NOOP("BadgeDesign", "Leaf") },         { "compass", QT_TRANSLATE_NOOP("BadgeDesign", "Compass") },
    { "gear", QT_TRANSLATE_NOOP("BadgeDesign", "Gear wheel") },   { "star", QT_TRANSLATE_NOOP("BadgeDesign", "Star") },
    { "heart", QT_TRANSLATE_NOOP("BadgeDesign", "Heart") },       { "target", QT_TRANSLATE_NOOP("BadgeDesign", "Bull’s eye") },
    { "mountain", QT_TRANSLATE_NOOP("BadgeDesign", "Mountain") }, { "steps", QT_TRANSLATE_NOOP("BadgeDesign", "Steps") },
    { "key", QT_TRANSLATE_NOOP("BadgeDesign", "Key") },           { "eye", QT_TRANSLATE_NOOP("BadgeDesign", "Eye") },
    { "magnifier", QT_TRANSLATE_NOOP("BadgeDesign", "Magnifying glass") },
    { "globe", QT_TRANSLATE_NOOP("BadgeDesign", "Globe") },       { "briefcase", QT_TRANSLATE_NOOP("BadgeDesign", "Briefcase") },
};

} // namespace

QStringList shapeValues()
{
    QStringList out;
    for (const auto &[shape, name] : Shapes)
        out << nameOf(shape);
    return out;
}

QStringList shapeNames()
{
    QStringList out;
    for (const auto &[shape, name] : Shapes)
        out << QCoreApplication::translate("BadgeDesign", name);
    return out;
}

QStringList symbolWords()
{
    QStringList out;
    for (const QString &value : print::symbolNames()) {
        const auto *word = std::find_if(std::begin(Symbols), std::end(Symbols),
                                        [&](const Word &one) { return value == QLatin1String(one.value); });
        out << (word == std::end(Symbols) ? value : QCoreApplication::translate("BadgeDesign", word->name));
    }
    return out;
}

} // namespace mettle::pages
