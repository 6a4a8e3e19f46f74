// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/words.h"

namespace mettle::exchange::words {

using framework::Need;
using framework::Stability;
using framework::TargetKind;
using people::Role;
using plan::GoalState;
using plan::StepState;
using programme::Kind;

const Vocabulary<Kind> &kinds()
{
    static const Vocabulary<Kind> all {
        { Kind::GroupTask, u"group task|group|groepstaak|groepsopdracht|groep|tâche de groupe|travail de groupe|en groupe|groupe" },
        { Kind::Alone, u"alone|individual|alleen|individueel|seul|seule|individuel" },
        { Kind::RolePlay, u"role play|roleplay|rollenspel|jeu de rôle|jeu de rôles" },
        { Kind::RealWork, u"real work|work|echt werk|werk|travail réel|vrai travail|travail" },
        { Kind::DailyLife, u"daily life|dagelijks leven|leven|vie quotidienne|quotidien" },
    };
    return all;
}

const Vocabulary<Role> &roles()
{
    static const Vocabulary<Role> all {
        { Role::Trainer, u"trainer|formateur|formatrice" },
        { Role::CoTrainer, u"co-trainer|cotrainer|medetrainer|co-formateur|co-formatrice" },
        { Role::Coach, u"coach|jobcoach|job coach|accompagnateur|accompagnatrice" },
        { Role::Workplace, u"workplace|employer|werkplek|werkvloer|werkgever|lieu de travail|employeur" },
        { Role::Self, u"self|zelf|soi|soi-même" },
        { Role::Peer, u"peer|mededeelnemer|medecursist|groepsgenoot|pair" },
    };
    return all;
}

const Vocabulary<MarkWord> &marks()
{
    static const Vocabulary<MarkWord> all {
        { MarkWord::NoOpportunity, u"x|no opportunity|geen kans|pas d'occasion" },
        { MarkWord::Absent, u"absent|absente|afwezig" },
        { MarkWord::Away, u"away|not observed today|here, not observed today|vandaag niet geobserveerd|hier, vandaag niet geobserveerd|"
                          u"pas observé aujourd'hui|présent, pas observé aujourd'hui" },
    };
    return all;
}

const Vocabulary<TargetKind> &targetKinds()
{
    static const Vocabulary<TargetKind> all {
        { TargetKind::Vacancy, u"vacancy|vacature|offre|offre d'emploi" },
        { TargetKind::Family, u"family|job family|jobfamilie|functiefamilie|beroepsgroep|famille|famille de métiers" },
        { TargetKind::Business, u"business|own business|eigen zaak|zelfstandig|onderneming|entreprise|propre entreprise|indépendant" },
    };
    return all;
}

const Vocabulary<Need> &needs()
{
    static const Vocabulary<Need> all {
        { Need::Must, u"must|needed|required|nodig|moet|vereist|nécessaire|requis|indispensable" },
        { Need::Nice, u"nice|nice to have|handig|handig, niet nodig|mooi meegenomen|souhaité|utile|utile, pas nécessaire|un plus" },
    };
    return all;
}

const Vocabulary<Stability> &stabilities()
{
    static const Vocabulary<Stability> all {
        { Stability::Shown, u"shown|getoond|montré" },
        { Stability::DifferentSituations, u"in different situations|different situations|in verschillende situaties|dans différentes situations" },
        { Stability::OutsideCourse, u"also outside the course|outside the course|ook buiten de cursus|aussi hors du cours" },
    };
    return all;
}

const Vocabulary<StepState> &stepStates()
{
    static const Vocabulary<StepState> all {
        { StepState::Open, u"open|planned|gepland|ouvert|prévu" },
        { StepState::Done, u"done|gedaan|klaar|gelukt|fait|réussi" },
        { StepState::Partly, u"partly|deels|een deel|en partie" },
        { StepState::NotYet, u"not yet|nog niet|pas encore" },
        { StepState::Dropped, u"dropped|stopped|gestopt|gestaakt|arrêté|abandonné" },
    };
    return all;
}

const Vocabulary<GoalState> &goalStates()
{
    static const Vocabulary<GoalState> all {
        { GoalState::Open, u"open|planned|gepland|ouvert|prévu" },
        { GoalState::Waiting, u"waiting|wacht|in wacht|en attente" },
        { GoalState::Done, u"done|gedaan|klaar|gelukt|fait|réussi" },
        { GoalState::Dropped, u"dropped|stopped|gestopt|gestaakt|arrêté|abandonné" },
    };
    return all;
}

const Vocabulary<QString> &languages()
{
    static const Vocabulary<QString> all {
        { QStringLiteral("en"), u"english|engels|anglais" },
        { QStringLiteral("nl"), u"dutch|nederlands|néerlandais" },
        { QStringLiteral("fr"), u"french|frans|français" },
        { QStringLiteral("de"), u"german|duits|allemand|deutsch" },
        { QStringLiteral("ar"), u"arabic|arabisch|arabe" },
        { QStringLiteral("tr"), u"turkish|turks|turc" },
        { QStringLiteral("uk"), u"ukrainian|oekraïens|ukrainien" },
        { QStringLiteral("fa"), u"dari|farsi|persian|perzisch|persan" },
        { QStringLiteral("ti"), u"tigrinya|tigrinia" },
        { QStringLiteral("so"), u"somali|somalisch" },
    };
    return all;
}

} // namespace mettle::exchange::words
