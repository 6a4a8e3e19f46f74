// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "badge/wording.h"
#include "framework/catalogue.h"
#include "operations/badges.h"
#include "ui/kit/scrollcolumn.h"

#include <QTimer>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QVBoxLayout;

namespace mettle::kit {
class Button;
class Field;
class Flow;
class Label;
class Segment;
}

namespace mettle::pages {

class TileChooser;

/// What an achievement asks and says, and how its picture is drawn. What is typed counts a moment later, a choice at once.
class AchievementForm final : public kit::ScrollColumn
{
    Q_OBJECT

public:
    explicit AchievementForm(QWidget *parent = nullptr);

    /// Shows an achievement of a framework; one that is being typed in stays as it is. `fixed`: badges of it were issued,
    /// so its skill stays.
    void show(const badge::Achievement &achievement, const framework::Catalogue &catalogue, bool fixed);
    /// Shows one that is not made yet: the user says when.
    void showNew(const badge::Achievement &achievement, const framework::Catalogue &catalogue);
    void retranslate();
    /// The picture as it is designed now.
    [[nodiscard]] badge::PictureDesign design() const { return m_shown ? m_shown->now.design : badge::PictureDesign(); }
    /// All that the verbs take, without the pictures; something has been shown.
    [[nodiscard]] operations::AchievementDetails details() const;
    void setError(const QString &sentence);
    /// Counts what was typed now.
    void finish();
    [[nodiscard]] QWidget *firstFocus() const;
    /// Making a new one, and not making it; to stand below the form, whatever it scrolls to.
    [[nodiscard]] QWidget *foot() const { return m_foot; }

signals:
    /// The picture changed, or the level: before it is saved.
    void designed();
    /// The user changed it: save.
    void edited();
    void makeClicked();
    void cancelClicked();

private:
    void makeFields();
    void makeChoosers();
    void fill();
    void fillWords();
    void fillSkills();
    void fillLevels();
    void fillTerms();
    void takeWords();
    void takeSkill();
    void changed();
    [[nodiscard]] QString language() const;
    /// The texts that people wrote themselves: what the program made is made anew when the skill or the level changes.
    [[nodiscard]] Text own(const Text &text, QString (*made)(const badge::AchievementFacts &, const QString &)) const;

    struct Shown
    {
        badge::Achievement stored; ///< as it was shown last
        badge::Achievement now; ///< with what was changed since
        framework::Catalogue catalogue;
    };
    std::optional<Shown> m_shown;
    bool m_new = false;
    bool m_fixed = false;
    bool m_filling = false;
    QTimer m_typing;

    QComboBox *m_skill;
    kit::Field *m_skillField;
    QComboBox *m_level;
    kit::Field *m_levelField;
    QComboBox *m_stability;
    kit::Field *m_stabilityField;
    kit::Label *m_shapeTitle;
    TileChooser *m_shape;
    kit::Label *m_symbolTitle;
    TileChooser *m_symbol;
    kit::Label *m_colourTitle;
    TileChooser *m_colour;
    QLineEdit *m_plate;
    kit::Field *m_plateField;
    kit::Label *m_wordsTitle;
    kit::Segment *m_words;
    QLineEdit *m_name;
    kit::Field *m_nameField;
    QPlainTextEdit *m_description;
    kit::Field *m_descriptionField;
    QPlainTextEdit *m_criteria;
    kit::Field *m_criteriaField;
    kit::Label *m_termsTitle;
    kit::Flow *m_terms;
    kit::Label *m_elsewhereTitle;
    kit::Flow *m_elsewhere;
    QWidget *m_elsewhereBox;
    QWidget *m_foot;
    kit::Button *m_make;
    kit::Button *m_cancel;
};

} // namespace mettle::pages
