<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>BadgeChecks</name>
    <message>
        <source>The file</source>
        <translation>Le fichier</translation>
    </message>
    <message>
        <source>The form of Open Badges 3.0</source>
        <translation>La forme d’Open Badges 3.0</translation>
    </message>
    <message>
        <source>The key of the issuer</source>
        <translation>La clé de l’émetteur</translation>
    </message>
    <message>
        <source>Signed, and unchanged since</source>
        <translation>Signé, et inchangé depuis</translation>
    </message>
    <message>
        <source>Valid today</source>
        <translation>Valable aujourd’hui</translation>
    </message>
    <message>
        <source>Not withdrawn</source>
        <translation>Non retiré</translation>
    </message>
    <message>
        <source>Who issued it</source>
        <translation>Qui l’a délivré</translation>
    </message>
    <message>
        <source>Whose badge it is</source>
        <translation>À qui est ce badge</translation>
    </message>
    <message>
        <source>What others say about it</source>
        <translation>Ce que d’autres en disent</translation>
    </message>
    <message>
        <source>The newest version</source>
        <translation>La version la plus récente</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Juste</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Faux</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
</context>
<context>
    <name>BadgeColours</name>
    <message>
        <source>Petrol</source>
        <translation>Pétrole</translation>
    </message>
    <message>
        <source>Ochre</source>
        <translation>Ocre</translation>
    </message>
    <message>
        <source>Plum</source>
        <translation>Prune</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Bleu</translation>
    </message>
    <message>
        <source>Moss</source>
        <translation>Mousse</translation>
    </message>
    <message>
        <source>Clay</source>
        <translation>Argile</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violet</translation>
    </message>
    <message>
        <source>Ink</source>
        <translation>Encre</translation>
    </message>
    <message>
        <source>Own colour</source>
        <translation>Couleur à vous</translation>
    </message>
</context>
<context>
    <name>BadgeDesign</name>
    <message>
        <source>Hexagon</source>
        <translation>Hexagone</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>Cercle</translation>
    </message>
    <message>
        <source>Octagon</source>
        <translation>Octogone</translation>
    </message>
    <message>
        <source>Rosette</source>
        <translation>Rosette</translation>
    </message>
    <message>
        <source>Shield</source>
        <translation>Bouclier</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>Carré</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Drapeau</translation>
    </message>
    <message>
        <source>Speech</source>
        <translation>Parole</translation>
    </message>
    <message>
        <source>Tick</source>
        <translation>Coche</translation>
    </message>
    <message>
        <source>Upwards</source>
        <translation>Vers le haut</translation>
    </message>
    <message>
        <source>Light bulb</source>
        <translation>Ampoule</translation>
    </message>
    <message>
        <source>Leaf</source>
        <translation>Feuille</translation>
    </message>
    <message>
        <source>Compass</source>
        <translation>Boussole</translation>
    </message>
    <message>
        <source>Gear wheel</source>
        <translation>Roue dentée</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Étoile</translation>
    </message>
    <message>
        <source>Heart</source>
        <translation>Cœur</translation>
    </message>
    <message>
        <source>Bull’s eye</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Mountain</source>
        <translation>Montagne</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Marches</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Eye</source>
        <translation>Œil</translation>
    </message>
    <message>
        <source>Magnifying glass</source>
        <translation>Loupe</translation>
    </message>
    <message>
        <source>Globe</source>
        <translation>Globe</translation>
    </message>
    <message>
        <source>Briefcase</source>
        <translation>Mallette</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>coach</source>
        <translation>coach</translation>
    </message>
    <message>
        <source>workplace</source>
        <translation>lieu de travail</translation>
    </message>
    <message>
        <source>from the group</source>
        <translation>du groupe</translation>
    </message>
    <message>
        <source>Still being watched: what was seen shows when every observer has closed it.</source>
        <translation>Encore en observation&#x202f;: ce qui a été vu apparaît quand chaque observateur a clôturé.</translation>
    </message>
    <message>
        <source>Set aside, its marks do not count: %1</source>
        <translation>Mis de côté, ses cotes ne comptent pas&#x202f;: %1</translation>
    </message>
    <message>
        <source>A skill of another list</source>
        <translation>Une compétence d’une autre liste</translation>
    </message>
    <message>
        <source>their own view</source>
        <translation>sa propre estimation</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, role</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, time</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>Presence</name>
    <message>
        <source>present</source>
        <translation>en présence</translation>
    </message>
    <message>
        <source>late</source>
        <translation>en retard</translation>
    </message>
    <message>
        <source>left early</source>
        <translation>départ avant la fin</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>absence</translation>
    </message>
    <message>
        <source>not today</source>
        <translation>pas aujourd’hui</translation>
    </message>
</context>
<context>
    <name>document</name>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>How often and how widely it was seen</source>
        <translation>Combien de fois et où on l’a vu</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>Ce qui a été vu</translation>
    </message>
    <message>
        <source>“%1” is not a date with time and time zone.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une date avec heure et fuseau horaire.</translation>
    </message>
    <message>
        <source>The badge ends before it begins.</source>
        <translation>Le badge se termine avant de commencer.</translation>
    </message>
    <message>
        <source>“%1” is empty; Open Badges leave out what is empty.</source>
        <translation>«&#x202f;%1&#x202f;» est vide&#x202f;; les Open Badges omettent ce qui est vide.</translation>
    </message>
    <message>
        <source>“%1” has to be a list.</source>
        <translation>«&#x202f;%1&#x202f;» doit être une liste.</translation>
    </message>
    <message>
        <source>“%1” has to be a plain text.</source>
        <translation>«&#x202f;%1&#x202f;» doit être un texte simple.</translation>
    </message>
    <message>
        <source>The contexts are not those of Open Badges 3.0, in their order.</source>
        <translation>Les contextes ne sont pas ceux d’Open Badges 3.0, dans leur ordre.</translation>
    </message>
    <message>
        <source>Mettle does not know the context “%1”, so what the badge says cannot be fully checked without a network.</source>
        <translation>Mettle ne connaît pas le contexte «&#x202f;%1&#x202f;»&#x202f;; sans réseau, ce que dit le badge ne peut donc pas être entièrement vérifié.</translation>
    </message>
    <message>
        <source>The contexts are those of Open Badges 3.0.</source>
        <translation>Les contextes sont ceux d’Open Badges 3.0.</translation>
    </message>
    <message>
        <source>It is marked as a verifiable credential and as an Open Badge.</source>
        <translation>Il est marqué comme attestation vérifiable (verifiable credential) et comme Open Badge.</translation>
    </message>
    <message>
        <source>The badge has an identifier of its own.</source>
        <translation>Le badge a son propre identifiant.</translation>
    </message>
    <message>
        <source>The dates are complete.</source>
        <translation>Les dates sont complètes.</translation>
    </message>
    <message>
        <source>The issuer is described as Open Badges ask.</source>
        <translation>L’émetteur est décrit comme les Open Badges le demandent.</translation>
    </message>
    <message>
        <source>It says who the badge is for.</source>
        <translation>Il dit pour qui est le badge.</translation>
    </message>
    <message>
        <source>The achievement has a name, a description and criteria.</source>
        <translation>La réalisation a un nom, une description et des critères.</translation>
    </message>
    <message>
        <source>Results and levels belong to the achievement.</source>
        <translation>Les résultats et les niveaux appartiennent à la réalisation.</translation>
    </message>
    <message>
        <source>Nothing is empty and everything has its form.</source>
        <translation>Rien n’est vide et tout a la bonne forme.</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation>«&#x202f;%1&#x202f;» manque.</translation>
    </message>
    <message>
        <source>“%1” does not have the form that Open Badges 3.0 asks.</source>
        <translation>«&#x202f;%1&#x202f;» n’a pas la forme demandée par Open Badges 3.0.</translation>
    </message>
    <message>
        <source>“%1” is not marked as “%2”.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas marqué comme «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>“%1” is not allowed in “%2”.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas permis dans «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>The key belongs to the issuer.</source>
        <translation>La clé appartient à l’émetteur.</translation>
    </message>
    <message>
        <source>The key that signed it does not belong to the issuer “%1”.</source>
        <translation>La clé qui a signé n’appartient pas à l’émetteur «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>The issuer&apos;s key has to be looked up at “%1”, which was not at hand.</source>
        <translation>La clé de l’émetteur se trouve à «&#x202f;%1&#x202f;», qui n’était pas accessible.</translation>
    </message>
    <message>
        <source>The key “%1” is of a kind that Mettle cannot read.</source>
        <translation>La clé «&#x202f;%1&#x202f;» est d’une sorte que Mettle ne peut pas lire.</translation>
    </message>
    <message>
        <source>“%1” names no key.</source>
        <translation>«&#x202f;%1&#x202f;» n’indique aucune clé.</translation>
    </message>
    <message>
        <source>The badge names no issuer that the key could belong to.</source>
        <translation>Le badge ne nomme aucun émetteur à qui la clé pourrait appartenir.</translation>
    </message>
    <message>
        <source>The signature lacks “%1”.</source>
        <translation>Il manque «&#x202f;%1&#x202f;» dans la signature.</translation>
    </message>
    <message>
        <source>The signature was not made to vouch for a badge.</source>
        <translation>La signature n’a pas été faite pour garantir un badge.</translation>
    </message>
    <message>
        <source>The date of the signature is wrong.</source>
        <translation>La date de la signature n’est pas correcte.</translation>
    </message>
    <message>
        <source>The signature was valid until %1 only.</source>
        <translation>La signature n’était valable que jusqu’au %1.</translation>
    </message>
    <message>
        <source>The badge is signed (%1).</source>
        <translation>Le badge est signé (%1).</translation>
    </message>
    <message>
        <source>A signature of the kind “%1” cannot be checked by this version.</source>
        <translation>Cette version ne peut pas vérifier une signature de la sorte «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>The signature is cut short or misspelled.</source>
        <translation>La signature est coupée ou mal écrite.</translation>
    </message>
    <message>
        <source>Without the key the signature cannot be checked.</source>
        <translation>Sans la clé, la signature ne peut pas être vérifiée.</translation>
    </message>
    <message>
        <source>The signature does not fit: something was changed after signing.</source>
        <translation>La signature ne correspond pas&#x202f;: quelque chose a été modifié après la signature.</translation>
    </message>
    <message>
        <source>The signature fits: nothing was changed.</source>
        <translation>La signature correspond&#x202f;: rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The badge is not signed.</source>
        <translation>Le badge n’est pas signé.</translation>
    </message>
    <message>
        <source>An endorsement in the badge is forged or damaged.</source>
        <translation>Une recommandation dans le badge est falsifiée ou abîmée.</translation>
    </message>
    <message>
        <source>%1 of the endorsements in the badge could not be checked.</source>
        <translation>Recommandations du badge qui n’ont pas pu être vérifiées&#x202f;: %1.</translation>
    </message>
    <message>
        <source>The endorsements in the badge are genuine.</source>
        <translation>Les recommandations dans le badge sont authentiques.</translation>
    </message>
    <message>
        <source>This badge is genuine and unchanged.</source>
        <translation>Ce badge est authentique et n’a pas été modifié.</translation>
    </message>
    <message>
        <source>This badge is genuine, but not valid yet.</source>
        <translation>Ce badge est authentique, mais pas encore valable.</translation>
    </message>
    <message>
        <source>This badge is genuine, but no longer valid.</source>
        <translation>Ce badge est authentique, mais n’est plus valable.</translation>
    </message>
    <message>
        <source>The issuer has withdrawn this badge.</source>
        <translation>L’émetteur a retiré ce badge.</translation>
    </message>
    <message>
        <source>Whether this badge is genuine cannot be checked here.</source>
        <translation>On ne peut pas vérifier ici si ce badge est authentique.</translation>
    </message>
    <message>
        <source>This badge uses terms that Mettle does not know, so it cannot be checked here.</source>
        <translation>Ce badge utilise des termes que Mettle ne connaît pas&#x202f;; il ne peut donc pas être vérifié ici.</translation>
    </message>
    <message>
        <source>This badge does not have the form of Open Badges 3.0.</source>
        <translation>Ce badge n’a pas la forme d’Open Badges 3.0.</translation>
    </message>
    <message>
        <source>Do not trust this badge: it was changed after signing, or not signed by its issuer.</source>
        <translation>Ne vous fiez pas à ce badge&#x202f;: il a été modifié après la signature, ou n’a pas été signé par son émetteur.</translation>
    </message>
    <message>
        <source>There is no Open Badges 3.0 badge in this file.</source>
        <translation>Il n’y a pas de badge Open Badges 3.0 dans ce fichier.</translation>
    </message>
    <message>
        <source>This badge is genuine, but it is for somebody else.</source>
        <translation>Ce badge est authentique, mais il est pour quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>The picture cannot be used.</source>
        <translation>L’image ne peut pas être utilisée.</translation>
    </message>
    <message>
        <source>It is a whole picture that carries one badge.</source>
        <translation>C’est une image complète qui porte un seul badge.</translation>
    </message>
    <message>
        <source>It is a JSON file.</source>
        <translation>C’est un fichier JSON.</translation>
    </message>
    <message>
        <source>The text cannot be read.</source>
        <translation>Le texte ne peut pas être lu.</translation>
    </message>
    <message>
        <source>The text is about something else than an Open Badge 3.0.</source>
        <translation>Le texte parle d’autre chose que d’un Open Badge 3.0.</translation>
    </message>
    <message>
        <source>The text can be read without doubt.</source>
        <translation>Le texte ne peut se lire que d’une seule façon.</translation>
    </message>
    <message>
        <source>The badge is valid from %1 on.</source>
        <translation>Le badge est valable à partir du %1.</translation>
    </message>
    <message>
        <source>The badge was valid until %1.</source>
        <translation>Le badge était valable jusqu’au %1.</translation>
    </message>
    <message>
        <source>The badge is valid until %1.</source>
        <translation>Le badge est valable jusqu’au %1.</translation>
    </message>
    <message>
        <source>The badge is valid and has no last day.</source>
        <translation>Le badge est valable et n’a pas de dernier jour.</translation>
    </message>
    <message>
        <source>There may be a newer version of the badge; it was not asked for.</source>
        <translation>Il existe peut-être une version plus récente du badge&#x202f;; elle n’a pas été demandée.</translation>
    </message>
    <message>
        <source>The issuer “%1” is known here.</source>
        <translation>L’émetteur «&#x202f;%1&#x202f;» est connu ici.</translation>
    </message>
    <message>
        <source>The issuer calls itself “%1”. Compare its identifier with the one that this organisation publishes: %2</source>
        <translation>L’émetteur se nomme «&#x202f;%1&#x202f;». Comparez son identifiant avec celui que l’organisation publie&#x202f;: %2</translation>
    </message>
    <message>
        <source>The badge is for “%1”.</source>
        <translation>Le badge est pour «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>The badge is not for “%1”.</source>
        <translation>Le badge n’est pas pour «&#x202f;%1&#x202f;».</translation>
    </message>
    <message numerus="yes">
        <source>in at least %n kind(s) of situation</source>
        <translation>
            <numerusform>dans au moins %n sorte de situation</numerusform>
            <numerusform>dans au moins %n sortes de situations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>on at least %n day(s)</source>
        <translation>
            <numerusform>sur au moins %n jour</numerusform>
            <numerusform>sur au moins %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>at least once in real work or daily life, seen by a coach or by somebody at a workplace</source>
        <translation>au moins une fois dans un vrai travail ou dans la vie quotidienne, vu par un coach ou par quelqu’un sur un lieu de travail</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>The owner of this badge shows the skill “%1” at the level “%2” or higher, and can explain it to others.</source>
        <translation>La personne qui a ce badge montre la compétence «&#x202f;%1&#x202f;» au niveau «&#x202f;%2&#x202f;» ou plus haut, et sait l’expliquer à d’autres.</translation>
    </message>
    <message>
        <source>The owner can explain the skill to somebody else, with an example. Every task counts once, and only what was seen counts.</source>
        <translation>La personne sait expliquer la compétence à quelqu’un d’autre, avec un exemple. Chaque tâche compte une fois, et seul ce qui a été vu compte.</translation>
    </message>
    <message numerus="yes">
        <source>Seen %n time(s).</source>
        <translation>
            <numerusform>Vu une fois.</numerusform>
            <numerusform>Vu %n fois.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kinds of situation: %1.</source>
        <translation>Sortes de situations&#x202f;: %1.</translation>
    </message>
    <message>
        <source>On %1.</source>
        <translation>Le %1.</translation>
    </message>
    <message numerus="yes">
        <source>On %n day(s), from %1 to %2.</source>
        <translation>
            <numerusform>Sur %n jour, du %1 au %2.</numerusform>
            <numerusform>Sur %n jours, du %1 au %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Explained on %1.</source>
        <translation>Expliqué le %1.</translation>
    </message>
    <message>
        <source>Explained on %1, to: %2.</source>
        <translation>Expliqué le %1, à&#x202f;: %2.</translation>
    </message>
    <message>
        <source>Has not agreed to badges: ask first.</source>
        <translation>N’a pas donné son accord pour les badges&#x202f;: demandez-le d’abord.</translation>
    </message>
    <message>
        <source>Agreed to badges.</source>
        <translation>A donné son accord pour les badges.</translation>
    </message>
    <message>
        <source>Agreed to badges until %1.</source>
        <translation>A donné son accord pour les badges jusqu’au %1.</translation>
    </message>
    <message>
        <source>The position is not confirmed yet.</source>
        <translation>La position n’est pas encore confirmée.</translation>
    </message>
    <message>
        <source>Position confirmed by %1 on %2.</source>
        <translation>Position confirmée par %1 le %2.</translation>
    </message>
    <message>
        <source>vacancy</source>
        <translation>offre d’emploi</translation>
    </message>
    <message>
        <source>family of jobs</source>
        <translation>famille de métiers</translation>
    </message>
    <message>
        <source>business of one&apos;s own</source>
        <translation>propre entreprise</translation>
    </message>
    <message>
        <source>between tasks</source>
        <translation>entre les tâches</translation>
    </message>
    <message>
        <source>not yet explored</source>
        <translation>pas encore exploré</translation>
    </message>
    <message>
        <source>not yet shown</source>
        <translation>pas encore montré</translation>
    </message>
    <message>
        <source>seen once</source>
        <translation>vu une fois</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>montré</translation>
    </message>
    <message>
        <source>in different situations</source>
        <translation>dans différentes situations</translation>
    </message>
    <message>
        <source>also outside the course</source>
        <translation>aussi hors du cours</translation>
    </message>
    <message>
        <source>strong for this</source>
        <translation>un point fort pour ce poste</translation>
    </message>
    <message>
        <source>nearly</source>
        <translation>presque</translation>
    </message>
    <message>
        <source>to work on</source>
        <translation>à travailler</translation>
    </message>
    <message>
        <source>too little seen</source>
        <translation>trop peu vu</translation>
    </message>
    <message>
        <source>group task</source>
        <translation>tâche de groupe</translation>
    </message>
    <message>
        <source>alone</source>
        <translation>individuel</translation>
    </message>
    <message>
        <source>role play</source>
        <translation>jeu de rôle</translation>
    </message>
    <message>
        <source>real work</source>
        <translation>vrai travail</translation>
    </message>
    <message>
        <source>daily life</source>
        <translation>vie quotidienne</translation>
    </message>
    <message numerus="yes">
        <source>in %n task(s)</source>
        <extracomment>First piece of &quot;seen in 3 tasks on 2 days by Sofie&quot;.</extracomment>
        <translation>
            <numerusform>dans %n tâche</numerusform>
            <numerusform>dans %n tâches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n situation(s)</source>
        <extracomment>First piece of &quot;Seen in 3 situations on 2 days by Sofie.&quot;, on the client&apos;s own pages.</extracomment>
        <translation>
            <numerusform>dans %n situation</numerusform>
            <numerusform>dans %n situations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>on %n day(s)</source>
        <extracomment>Second piece of &quot;seen in 3 tasks on 2 days by Sofie&quot;.</extracomment>
        <translation>
            <numerusform>sur %n jour</numerusform>
            <numerusform>sur %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n time(s)</source>
        <extracomment>&quot;4 of 5 times&quot;: of the five moments seen, four reach the level.</extracomment>
        <translation>
            <numerusform>%1 fois sur %n</numerusform>
            <numerusform>%1 fois sur %n</numerusform>
        </translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>quelqu’un</translation>
    </message>
    <message>
        <source>not yet shown: there was a chance %1 %2, watched by %3</source>
        <extracomment>%1 &quot;in 3 tasks&quot;, %2 &quot;on 2 days&quot;, %3 who watched.</extracomment>
        <translation>pas encore montré&#x202f;: c’était possible %1 %2, observé par %3</translation>
    </message>
    <message>
        <source>not yet explored: the course had no moment for it yet</source>
        <translation>pas encore exploré&#x202f;: il n’y a pas encore eu de moment pour cela dans le cours</translation>
    </message>
    <message>
        <source>seen once, on %2 by %3: %1, %4</source>
        <extracomment>%1 &quot;2, on their own&quot;, %2 a date, %3 who saw it, %4 &quot;1 of 3 times&quot;.</extracomment>
        <translation>vu une fois, le %2 par %3&#x202f;: %1, %4</translation>
    </message>
    <message>
        <source>%1, %2: seen %3 %4 by %5, %6</source>
        <extracomment>%1 &quot;2, on their own&quot;, %2 &quot;in different situations&quot;, %3 &quot;in 3 tasks&quot;, %4 &quot;on 2 days&quot;, %5 who saw it, %6 &quot;4 of 5 times&quot;.</extracomment>
        <translation>%1, %2&#x202f;: vu %3 %4 par %5, %6</translation>
    </message>
    <message>
        <source>No task asked for it yet. This says nothing about you.</source>
        <translation>Aucune tâche ne le demandait encore. Cela ne dit rien sur vous.</translation>
    </message>
    <message>
        <source>It was possible. We did not see it yet.</source>
        <translation>C’était possible. Nous ne l’avons pas encore vu.</translation>
    </message>
    <message>
        <source>Seen once, on %1, by %2.</source>
        <translation>Vu une fois, le %1, par %2.</translation>
    </message>
    <message>
        <source>Seen %1 %2 by %3.</source>
        <extracomment>On the client&apos;s own pages. %1 &quot;in 3 situations&quot;, %2 &quot;on 2 days&quot;, %3 who saw it.</extracomment>
        <translation>Vu %1, %2, par %3.</translation>
    </message>
    <message>
        <source>the skill as a whole</source>
        <translation>la compétence dans son ensemble</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Vu</translation>
    </message>
    <message>
        <source>lines on which something was seen, of %1</source>
        <translation>lignes où quelque chose a été vu, sur %1</translation>
    </message>
    <message>
        <source>seen, mark later</source>
        <translation>vu, cote plus tard</translation>
    </message>
    <message>
        <source>not observed</source>
        <translation>pas observé</translation>
    </message>
    <message>
        <source>no opportunity</source>
        <translation>pas d’occasion</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>vu</translation>
    </message>
    <message>
        <source>not yet seen</source>
        <translation>pas encore vu</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>absence</translation>
    </message>
    <message>
        <source>Absent: %1.</source>
        <translation>Absence&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Nothing seen yet of %1.</source>
        <translation>Rien vu encore de %1.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more skill(s).</source>
        <translation>
            <numerusform>Et encore %n compétence.</numerusform>
            <numerusform>Et encore %n compétences.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody was seen on every skill.</source>
        <translation>Tout le monde a été vu pour chaque compétence.</translation>
    </message>
    <message>
        <source>Not yet seen</source>
        <translation>Pas encore vu</translation>
    </message>
    <message>
        <source>No behaviour was marked by two observers.</source>
        <translation>Aucun comportement n’a été coté par deux observateurs.</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) two observers marked the same behaviour: %1 the same, %2 at most one step apart.</source>
        <translation>
            <numerusform>Une fois, deux observateurs ont coté le même comportement&#x202f;: %1 pareil, %2 à un échelon près au plus.</numerusform>
            <numerusform>%n fois, deux observateurs ont coté le même comportement&#x202f;: %1 pareil, %2 à un échelon près au plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Where they differ, the grid shows the level that more than half of them reach.</source>
        <translation>Là où les cotes diffèrent, la grille montre le niveau atteint par plus de la moitié.</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Accord entre observateurs</translation>
    </message>
    <message>
        <source>No activity is set aside.</source>
        <translation>Aucune activité n’est mise de côté.</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Mis de côté</translation>
    </message>
    <message>
        <source>Marks in “%1”</source>
        <translation>Cotes dans «&#x202f;%1&#x202f;»</translation>
    </message>
    <message numerus="yes">
        <source>Who was seen on what, in %n task(s)</source>
        <translation>
            <numerusform>Qui a été vu sur quoi, dans %n tâche</numerusform>
            <numerusform>Qui a été vu sur quoi, dans %n tâches</numerusform>
        </translation>
    </message>
    <message>
        <source>observers %1</source>
        <translation>observateurs %1</translation>
    </message>
    <message>
        <source>(continued)</source>
        <translation>(suite)</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>Compétence</translation>
    </message>
    <message>
        <source>What you can see</source>
        <translation>Ce que vous pouvez voir</translation>
    </message>
    <message>
        <source>Nobody is in this group yet.</source>
        <translation>Il n’y a encore personne dans ce groupe.</translation>
    </message>
    <message>
        <source>This session has no behaviours to watch yet.</source>
        <translation>Cette séance n’a pas encore de comportements à observer.</translation>
    </message>
    <message>
        <source>Group grid</source>
        <translation>Grille du groupe</translation>
    </message>
    <message>
        <source>Confidential.</source>
        <translation>Confidentiel.</translation>
    </message>
    <message>
        <source>For the team only. Do not hang up, do not hand out. A dot is never a zero.</source>
        <translation>Pour l’équipe seulement. Ne pas afficher, ne pas distribuer. Un point n’est jamais un zéro.</translation>
    </message>
    <message>
        <source>What this means for the job</source>
        <translation>Ce que cela veut dire pour le poste</translation>
    </message>
    <message>
        <source>This job asks:</source>
        <translation>Ce poste demande&#x202f;:</translation>
    </message>
    <message>
        <source>Which work would you like? Talk about it with your coach.</source>
        <translation>Quel travail aimeriez-vous faire&#x202f;? Parlez-en avec votre coach.</translation>
    </message>
    <message>
        <source>You already have what it asks for: %1.</source>
        <translation>Vous avez déjà ce que ce poste demande&#x202f;: %1.</translation>
    </message>
    <message>
        <source>You are nearly there: %1.</source>
        <translation>Vous y êtes presque&#x202f;: %1.</translation>
    </message>
    <message>
        <source>We have not seen enough yet to say it. Talk about it with your coach.</source>
        <translation>Nous n’avons pas encore assez vu pour le dire. Parlez-en avec votre coach.</translation>
    </message>
    <message>
        <source>Your next step</source>
        <translation>Votre prochaine étape</translation>
    </message>
    <message>
        <source>If</source>
        <translation>Si</translation>
    </message>
    <message>
        <source>then</source>
        <translation>alors</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>Pour le</translation>
    </message>
    <message>
        <source>Who helps</source>
        <translation>Qui aide</translation>
    </message>
    <message>
        <source>What will you try this week? Write it here.</source>
        <translation>Qu’allez-vous essayer cette semaine&#x202f;? Écrivez-le ici.</translation>
    </message>
    <message>
        <source>This is what you do well, %1</source>
        <translation>Voici ce que vous faites bien, %1</translation>
    </message>
    <message>
        <source>What we look for together, %1</source>
        <translation>Ce que nous cherchons ensemble, %1</translation>
    </message>
    <message>
        <source>No skill is seen twice yet. After the next session there is more.</source>
        <translation>Aucune compétence n’a encore été vue deux fois. Après la prochaine séance, il y en aura plus.</translation>
    </message>
    <message>
        <source>My strengths and my next step</source>
        <translation>Mes points forts et ma prochaine étape</translation>
    </message>
    <message>
        <source>This page is yours.</source>
        <translation>Cette page est à vous.</translation>
    </message>
    <message>
        <source>You choose who may read it.</source>
        <translation>Vous choisissez qui peut la lire.</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Pourquoi&#x202f;?</translation>
    </message>
    <message>
        <source>This I can do already</source>
        <translation>Ce que je sais déjà faire</translation>
    </message>
    <message>
        <source>It works when</source>
        <translation>C’est réussi quand</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>partly</source>
        <translation>en partie</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>pas encore</translation>
    </message>
    <message>
        <source>I stop this</source>
        <translation>j’arrête</translation>
    </message>
    <message>
        <source>If it does not work</source>
        <translation>Si cela ne marche pas</translation>
    </message>
    <message>
        <source>A step of my own</source>
        <translation>Une étape à moi</translation>
    </message>
    <message>
        <source>Looking at it together</source>
        <translation>On regarde ensemble</translation>
    </message>
    <message>
        <source>What helped?</source>
        <translation>Qu’est-ce qui a aidé&#x202f;?</translation>
    </message>
    <message>
        <source>What got in the way?</source>
        <translation>Qu’est-ce qui a gêné&#x202f;?</translation>
    </message>
    <message>
        <source>Goal %1 of %2</source>
        <translation>Objectif %1 sur %2</translation>
    </message>
    <message>
        <source>Goal %1: %2</source>
        <translation>Objectif %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>My goal</source>
        <translation>Mon objectif</translation>
    </message>
    <message>
        <source>My plan</source>
        <translation>Mon plan</translation>
    </message>
    <message>
        <source>For the job: %1</source>
        <translation>Pour le poste&#x202f;: %1</translation>
    </message>
    <message>
        <source>Looking at it with %1</source>
        <translation>On regarde ensemble, avec %1</translation>
    </message>
    <message>
        <source>This plan belongs to %1. %1 chooses who may read it.</source>
        <translation>Ce plan appartient à %1. %1 choisit qui peut le lire.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>My coach</source>
        <translation>Mon coach</translation>
    </message>
    <message>
        <source>This plan is yours. You choose who may read it.</source>
        <translation>Ce plan est à vous. Vous choisissez qui peut le lire.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>no task asked for it</source>
        <translation>aucune tâche ne le demandait</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) asked for it</source>
        <translation>
            <numerusform>%n tâche le demandait</numerusform>
            <numerusform>%n tâches le demandaient</numerusform>
        </translation>
    </message>
    <message>
        <source>explored</source>
        <translation>exploré</translation>
    </message>
    <message>
        <source>Other skills</source>
        <translation>Autres compétences</translation>
    </message>
    <message>
        <source>Course “%1”</source>
        <translation>Cours «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>skills explored so far</source>
        <translation>compétences explorées jusqu’ici</translation>
    </message>
    <message>
        <source>Where you stand</source>
        <translation>Où vous en êtes</translation>
    </message>
    <message>
        <source>Your own view</source>
        <translation>Votre propre avis</translation>
    </message>
    <message>
        <source>you can explain it</source>
        <translation>vous savez l’expliquer</translation>
    </message>
    <message>
        <source>Compared with:</source>
        <translation>En comparaison avec&#x202f;:</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n skill(s) asked)</source>
        <translation>
            <numerusform>%1 (%n compétence demandée)</numerusform>
            <numerusform>%1 (%n compétences demandées)</numerusform>
        </translation>
    </message>
    <message>
        <source>For this job</source>
        <translation>Pour ce poste</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Demandé</translation>
    </message>
    <message>
        <source>where you stand</source>
        <translation>où vous en êtes</translation>
    </message>
    <message>
        <source>levels below</source>
        <translation>niveaux en dessous</translation>
    </message>
    <message>
        <source>your own view</source>
        <translation>votre propre avis</translation>
    </message>
    <message>
        <source>Levels:</source>
        <translation>Niveaux&#x202f;:</translation>
    </message>
    <message>
        <source>Competence profile</source>
        <translation>Profil de compétences</translation>
    </message>
    <message>
        <source>For development, not for selection.</source>
        <translation>Pour progresser, pas pour sélectionner.</translation>
    </message>
    <message>
        <source>Sheet code</source>
        <translation>Code de la feuille</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Observer</source>
        <translation>Observateur</translation>
    </message>
    <message>
        <source>Started at</source>
        <translation>Commencé à</translation>
    </message>
    <message>
        <source>One tick per line. Leave it empty when you did not look: empty is not 0.</source>
        <translation>Une coche par ligne. Laissez vide si vous n’avez pas regardé&#x202f;: vide n’est pas 0.</translation>
    </message>
    <message>
        <source>Time marks.</source>
        <translation>Repères de temps.</translation>
    </message>
    <message>
        <source>Put a stroke at the minute you saw something.</source>
        <translation>Mettez un trait à la minute où vous avez vu quelque chose.</translation>
    </message>
    <message>
        <source>Count your ticks</source>
        <translation>Comptez vos coches</translation>
    </message>
    <message>
        <source>(to check the typing)</source>
        <translation>(pour vérifier la saisie)</translation>
    </message>
    <message>
        <source>ticks</source>
        <translation>coches</translation>
    </message>
    <message>
        <source>What did they do or say? Write the words you heard.</source>
        <translation>Qu’ont-ils fait ou dit&#x202f;? Écrivez les mots entendus.</translation>
    </message>
    <message>
        <source>Back side: more room</source>
        <translation>Au verso&#x202f;: plus de place</translation>
    </message>
    <message>
        <source>More room for words</source>
        <translation>Plus de place pour les mots</translation>
    </message>
    <message>
        <source>activity %1 of %2</source>
        <translation>activité %1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>sheet %1 of %2</source>
        <translation>feuille %1 sur %2</translation>
    </message>
    <message>
        <source>Observation sheet</source>
        <translation>Feuille d’observation</translation>
    </message>
    <message>
        <source>Private.</source>
        <translation>Confidentiel.</translation>
    </message>
    <message>
        <source>Type in by %1, then destroy. Only what you saw or heard.</source>
        <translation>À saisir avant le %1, puis à détruire. Seulement ce que vous avez vu ou entendu.</translation>
    </message>
    <message numerus="yes">
        <source>%n open badge(s)</source>
        <translation>
            <numerusform>%n badge ouvert</numerusform>
            <numerusform>%n badges ouverts</numerusform>
        </translation>
    </message>
    <message>
        <source>Scan to verify:</source>
        <translation>Scannez pour vérifier&#x202f;:</translation>
    </message>
    <message>
        <source>would like to work as</source>
        <translation>aimerait travailler comme</translation>
    </message>
    <message>
        <source>In my own words</source>
        <translation>Avec mes propres mots</translation>
    </message>
    <message>
        <source>No strength is chosen yet.</source>
        <translation>Aucun point fort n’est encore choisi.</translation>
    </message>
    <message>
        <source>For this work:</source>
        <translation>Pour ce travail&#x202f;:</translation>
    </message>
    <message>
        <source>My strengths</source>
        <translation>Mes points forts</translation>
    </message>
    <message>
        <source>Chosen by %1, from what we saw. It does not replace a talk.</source>
        <translation>Choisi par %1, d’après ce que nous avons vu. Ne remplace pas un entretien.</translation>
    </message>
    <message>
        <source>From what we saw. It does not replace a talk.</source>
        <translation>D’après ce que nous avons vu. Ne remplace pas un entretien.</translation>
    </message>
    <message>
        <source>at the workplace</source>
        <translation>sur le lieu de travail</translation>
    </message>
    <message>
        <source>someone in the group</source>
        <translation>quelqu’un du groupe</translation>
    </message>
    <message>
        <source>Seen in %1.</source>
        <translation>Vu dans %1.</translation>
    </message>
    <message>
        <source>Seen in %1 by %2.</source>
        <translation>Vu dans %1, par %2.</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>page %1 sur %2</translation>
    </message>
    <message>
        <source>Positions as the rule proposes them</source>
        <translation>Positions proposées par la règle</translation>
    </message>
    <message>
        <source>Positions confirmed by %1</source>
        <translation>Positions confirmées par %1</translation>
    </message>
    <message>
        <source>must for the job</source>
        <translation>nécessaire pour le poste</translation>
    </message>
    <message>
        <source>nice for the job</source>
        <translation>utile, pas nécessaire</translation>
    </message>
    <message>
        <source>What we saw you do</source>
        <translation>Ce que nous vous avons vu faire</translation>
    </message>
    <message>
        <source>Nobody has written down a moment yet. Ask your coach to tell you one.</source>
        <translation>Aucun moment n’est encore noté. Demandez à votre coach de vous en raconter un.</translation>
    </message>
    <message>
        <source>Not yet explored</source>
        <translation>Pas encore exploré</translation>
    </message>
    <message>
        <source>How to read this profile</source>
        <translation>Comment lire ce profil</translation>
    </message>
    <message>
        <source>The boxes are the level</source>
        <translation>Les cases sont le niveau</translation>
    </message>
    <message>
        <source>The words of the levels stand under the bars.</source>
        <translation>Les mots des niveaux sont sous les barres.</translation>
    </message>
    <message>
        <source>Dark is where you stand.</source>
        <translation>La partie foncée montre où vous en êtes.</translation>
    </message>
    <message>
        <source>The fill is how often, and where</source>
        <translation>Le remplissage dit combien de fois, et où</translation>
    </message>
    <message>
        <source>It is about what you did</source>
        <translation>Il s’agit de ce que vous avez fait</translation>
    </message>
    <message>
        <source>We write down what we see. We do not measure who you are. You can see every note. Is something not right? Tell your coach. Your words are added.</source>
        <translation>Nous écrivons ce que nous voyons. Nous ne mesurons pas qui vous êtes. Vous pouvez voir chaque note. Quelque chose n’est pas juste&#x202f;? Dites-le à votre coach. Vos mots seront ajoutés.</translation>
    </message>
    <message>
        <source>What do you say about this?</source>
        <translation>Qu’en dites-vous&#x202f;?</translation>
    </message>
    <message>
        <source>What is right? What is missing? Where else do you do this?</source>
        <translation>Qu’est-ce qui est juste&#x202f;? Que manque-t-il&#x202f;? Où le faites-vous aussi&#x202f;?</translation>
    </message>
    <message>
        <source>Looked at together on</source>
        <translation>Regardé ensemble le</translation>
    </message>
    <message>
        <source>Looked at by %1 and %2, on</source>
        <translation>Regardé par %1 et %2, le</translation>
    </message>
    <message>
        <source>with help</source>
        <translation>avec de l’aide</translation>
    </message>
    <message>
        <source>on your own</source>
        <translation>sans aide</translation>
    </message>
    <message>
        <source>on your own, and you help others</source>
        <translation>sans aide, et vous aidez les autres</translation>
    </message>
    <message>
        <source>group</source>
        <translation>groupe</translation>
    </message>
    <message>
        <source>group %1</source>
        <translation>groupe %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>du %1 au %2</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%n situation(s)</source>
        <translation>
            <numerusform>%n situation</numerusform>
            <numerusform>%n situations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n workplace(s)</source>
        <translation>
            <numerusform>%n lieu de travail</numerusform>
            <numerusform>%n lieux de travail</numerusform>
        </translation>
    </message>
    <message>
        <source>New session</source>
        <translation>Nouvelle séance</translation>
    </message>
    <message>
        <source>The sample&apos;s issuer: its key has the passphrase “sample”.</source>
        <translation>L’émetteur de l’exemple&#x202f;: la phrase secrète de sa clé est «&#x202f;sample&#x202f;».</translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) issued.</source>
        <translation>
            <numerusform>%n badge délivré.</numerusform>
            <numerusform>%n badges délivrés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Signed with eddsa-jcs-2022: Mettle and conformant verifiers check it, most wallets do not take this form yet.</source>
        <translation>Signé avec eddsa-jcs-2022&#x202f;: Mettle et les vérificateurs conformes le contrôlent, la plupart des portefeuilles n’acceptent pas encore cette forme.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>fichier</translation>
    </message>
    <message>
        <source>for</source>
        <translation>pour</translation>
    </message>
    <message>
        <source>what it says</source>
        <translation>ce qui est dit</translation>
    </message>
    <message numerus="yes">
        <source>%n skill(s) shown</source>
        <translation>
            <numerusform>%n compétence montrée</numerusform>
            <numerusform>%n compétences montrées</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is in order.</source>
        <translation>Tout est en ordre.</translation>
    </message>
    <message>
        <source>%1 added, %2 changed, %3 already there.</source>
        <translation>Ajoutés&#x202f;: %1&#x202f;; modifiés&#x202f;: %2&#x202f;; déjà présents&#x202f;: %3.</translation>
    </message>
    <message>
        <source>Columns that were not used: %1.</source>
        <translation>Colonnes non utilisées&#x202f;: %1.</translation>
    </message>
    <message>
        <source>skill</source>
        <translation>compétence</translation>
    </message>
    <message>
        <source>level</source>
        <translation>niveau</translation>
    </message>
    <message>
        <source>stability</source>
        <translation>où et combien de fois</translation>
    </message>
    <message>
        <source>gap</source>
        <translation>pour ce poste</translation>
    </message>
    <message>
        <source>why</source>
        <translation>pourquoi</translation>
    </message>
    <message numerus="yes">
        <source>at least %n time(s)</source>
        <translation>
            <numerusform>au moins une fois</numerusform>
            <numerusform>au moins %n fois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in at least half of the last %n task(s)</source>
        <translation>
            <numerusform>dans la dernière tâche</numerusform>
            <numerusform>dans au moins la moitié des %n dernières tâches</numerusform>
        </translation>
    </message>
    <message>
        <source>Observers saw the skill “%1” during tasks, at the level “%2” or higher:</source>
        <translation>Des observateurs ont vu la compétence « %1 » pendant des tâches, au niveau « %2 » ou plus haut :</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) came.</source>
        <translation>
            <numerusform>%n ligne est arrivée.</numerusform>
            <numerusform>%n lignes sont arrivées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) gave way to a newer one.</source>
        <translation>
            <numerusform>%n ligne a été remplacée par une plus récente.</numerusform>
            <numerusform>%n lignes ont été remplacées par de plus récentes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) stayed, because they were newer.</source>
        <translation>
            <numerusform>%n ligne est restée, car elle était plus récente.</numerusform>
            <numerusform>%n lignes sont restées, car elles étaient plus récentes.</numerusform>
        </translation>
    </message>
    <message>
        <source>My goal: %1</source>
        <translation>Mon objectif : %1</translation>
    </message>
    <message>
        <source>When and where: %1</source>
        <translation>Quand et où : %1</translation>
    </message>
    <message>
        <source>Who helps: %1</source>
        <translation>Qui m’aide : %1</translation>
    </message>
    <message>
        <source>If it does not work: %1</source>
        <translation>Si cela ne marche pas : %1</translation>
    </message>
    <message>
        <source>Look at how it goes: %1</source>
        <translation>Voir comment cela va : %1</translation>
    </message>
    <message>
        <source>when</source>
        <translation>quand</translation>
    </message>
    <message>
        <source>device</source>
        <translation>appareil</translation>
    </message>
    <message>
        <source>what was done</source>
        <translation>ce qui a été fait</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>groups</source>
        <translation>groupes</translation>
    </message>
    <message>
        <source>language</source>
        <translation>langue</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>type</translation>
    </message>
    <message>
        <source>title</source>
        <translation>titre</translation>
    </message>
    <message>
        <source>too few</source>
        <translation>trop peu</translation>
    </message>
    <message>
        <source>observers</source>
        <translation>observateurs</translation>
    </message>
    <message>
        <source>pairs</source>
        <translation>paires</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>pareil</translation>
    </message>
    <message>
        <source>within one step</source>
        <translation>à un niveau près</translation>
    </message>
    <message>
        <source>seen by one only</source>
        <translation>vu par un seul</translation>
    </message>
    <message>
        <source>weighted kappa</source>
        <translation>kappa pondéré</translation>
    </message>
    <message>
        <source>Krippendorff’s alpha (ordinal): %1, of %2 observers on %3 behaviours with %4 marks; %5 marked once.</source>
        <translation>Alpha de Krippendorff (ordinal)&#x202f;: %1, de %2 observateurs sur %3 comportements avec %4 cotes&#x202f;; %5 cotés une seule fois.</translation>
    </message>
    <message numerus="yes">
        <source>Left out, set aside: %n activity(s).</source>
        <translation>
            <numerusform>Non comptée, mise de côté&#x202f;: %n activité.</numerusform>
            <numerusform>Non comptées, mises de côté&#x202f;: %n activités.</numerusform>
        </translation>
    </message>
    <message>
        <source>The head of the signed text is wrong at “%1”.</source>
        <translation>L’en-tête du texte signé est erroné à «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>The claim “%1” says something else than the badge itself.</source>
        <translation>Le champ «&#x202f;%1&#x202f;» dit autre chose que le badge lui-même.</translation>
    </message>
    <message>
        <source>The claims say what the badge says.</source>
        <translation>Les champs disent la même chose que le badge.</translation>
    </message>
    <message>
        <source>Without that context the signature cannot be checked.</source>
        <translation>Sans ce contexte, la signature ne peut pas être vérifiée.</translation>
    </message>
    <message>
        <source>What was signed cannot be made out.</source>
        <translation>Impossible d’établir ce qui a été signé.</translation>
    </message>
    <message>
        <source>Whether the badge was withdrawn has to be looked up at “%1”, which was not at hand.</source>
        <translation>Pour savoir si le badge a été retiré, il faut consulter «&#x202f;%1&#x202f;», qui n’était pas disponible.</translation>
    </message>
    <message>
        <source>The list of withdrawn badges at “%1” is not a good one of the same issuer.</source>
        <translation>La liste des badges retirés à «&#x202f;%1&#x202f;» n’est pas une liste valable du même émetteur.</translation>
    </message>
    <message>
        <source>The issuer has withdrawn the badge.</source>
        <translation>L’émetteur a retiré le badge.</translation>
    </message>
    <message>
        <source>The issuer has withdrawn the badge: %1</source>
        <translation>L’émetteur a retiré le badge&#x202f;: %1</translation>
    </message>
    <message>
        <source>The issuer&apos;s list says that the badge was not withdrawn.</source>
        <translation>La liste de l’émetteur dit que le badge n’a pas été retiré.</translation>
    </message>
    <message>
        <source>“%1” is missing or has the wrong form.</source>
        <translation>«&#x202f;%1&#x202f;» manque ou n’a pas la bonne forme.</translation>
    </message>
    <message>
        <source>The issuer left a remark of the kind “%1” on it.</source>
        <translation>L’émetteur y a laissé une remarque du type «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>The issuer may have withdrawn the badge, in a way of the kind “%1” that cannot be looked up.</source>
        <translation>L’émetteur a peut-être retiré le badge, d’une manière («&#x202f;%1&#x202f;») qui ne peut pas être consultée.</translation>
    </message>
    <message>
        <source>The file is neither a badge in JSON or JWT nor a PNG or SVG picture.</source>
        <translation>Le fichier n’est ni un badge en JSON ou JWT, ni une image PNG ou SVG.</translation>
    </message>
    <message>
        <source>It is a signed text (JWT).</source>
        <translation>C’est un texte signé (JWT).</translation>
    </message>
    <message>
        <source>This is a badge of Open Badges 2, which is checked on its issuer&apos;s web site.</source>
        <translation>C’est un badge Open Badges 2&#x202f;; il se vérifie sur le site de son émetteur.</translation>
    </message>
    <message>
        <source>“%1” is told in other words, where readers of the badge would miss it.</source>
        <translation>«&#x202f;%1&#x202f;» est dit en d’autres mots, là où qui lit le badge ne le verrait pas.</translation>
    </message>
    <message>
        <source>Every word in it has a meaning.</source>
        <translation>Chaque mot y a un sens.</translation>
    </message>
    <message>
        <source>It cannot be checked without a context that is not at hand.</source>
        <translation>La vérification est impossible sans un contexte qui n’est pas disponible.</translation>
    </message>
    <message>
        <source>Something in it has no meaning.</source>
        <translation>Quelque chose y est dépourvu de sens.</translation>
    </message>
    <message>
        <source>Signed texts (JWT) with EdDSA: most wallets and the validator of 1EdTech do not take this form.</source>
        <translation>Textes signés (JWT) avec EdDSA&#x202f;: la plupart des portefeuilles et le validateur de 1EdTech n’acceptent pas cette forme.</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Feuille de récupération</translation>
    </message>
    <message>
        <source>With this code the file “%1” can be opened when its passphrase is forgotten. It was made on %2.</source>
        <translation>Avec ce code, le fichier «&#x202f;%1&#x202f;» peut être ouvert quand sa phrase secrète est oubliée. Il a été créé le %2.</translation>
    </message>
    <message>
        <source>Keep it safe</source>
        <translation>Gardez-la en lieu sûr</translation>
    </message>
    <message>
        <source>Print this sheet, lock it away, and delete the file it came from.</source>
        <translation>Imprimez cette feuille, mettez-la sous clé et supprimez le fichier dont elle vient.</translation>
    </message>
    <message>
        <source>Keep it away from the computer. Whoever has both can read everything.</source>
        <translation>Ne la gardez pas près de l’ordinateur. Qui a les deux peut tout lire.</translation>
    </message>
    <message>
        <source>Nobody can make the code again: without passphrase and code the file stays closed.</source>
        <translation>Personne ne peut recréer le code&#x202f;: sans phrase secrète et sans code, le fichier reste fermé.</translation>
    </message>
    <message>
        <source>When you need it</source>
        <translation>Quand vous en avez besoin</translation>
    </message>
    <message>
        <source>Type the code where Mettle asks for the passphrase, and choose a new passphrase.</source>
        <translation>Tapez le code là où Mettle demande la phrase secrète, puis choisissez une nouvelle phrase secrète.</translation>
    </message>
    <message>
        <source>Capitals, blanks and hyphens do not matter. There is no letter O, I or L: what looks so is 0 or 1.</source>
        <translation>Majuscules, espaces et tirets n’ont pas d’importance. Il n’y a ni lettre O, ni I, ni L&#x202f;: ce qui y ressemble est un 0 ou un 1.</translation>
    </message>
    <message>
        <source>After that, make a new sheet and shred this one.</source>
        <translation>Ensuite, faites une nouvelle feuille et détruisez celle-ci.</translation>
    </message>
    <message numerus="yes">
        <source>seen %n time(s) at this level or higher</source>
        <extracomment>A line of the rule: what is needed. &quot;seen 3 times at this level or higher&quot;.</extracomment>
        <translation>
            <numerusform>vu %n fois à ce niveau ou plus haut</numerusform>
            <numerusform>vu %n fois à ce niveau ou plus haut</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n kind(s) of situation</source>
        <translation>
            <numerusform>dans %n type de situation</numerusform>
            <numerusform>dans %n types de situations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>on %n different day(s)</source>
        <translation>
            <numerusform>sur %n jour</numerusform>
            <numerusform>sur %n jours différents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in at least half of the latest tasks: %n time(s)</source>
        <extracomment>A line of the rule: &quot;in at least half of the latest tasks: 3 times&quot;.</extracomment>
        <translation>
            <numerusform>dans au moins la moitié des dernières tâches&#x202f;: %n fois</numerusform>
            <numerusform>dans au moins la moitié des dernières tâches&#x202f;: %n fois</numerusform>
        </translation>
    </message>
    <message>
        <source>once in real work or daily life, seen by a coach or at a workplace</source>
        <translation>une fois au travail ou dans la vie quotidienne, vu par un coach ou sur un lieu de travail</translation>
    </message>
    <message>
        <source>%1: %2 new, %3 changed, %4 the same, %5 no longer in the file</source>
        <translation>%1 : %2 nouveaux, %3 modifiés, %4 identiques, %5 absents du fichier</translation>
    </message>
    <message>
        <source>Kept for export, not used here: %1</source>
        <translation>Gardé pour l’export, pas utilisé ici : %1</translation>
    </message>
</context>
<context>
    <name>error</name>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Arrêté. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>“%1” cannot be read (%2). Check that it is there and that you may open it.</source>
        <translation>« %1 » ne peut pas être lu (%2). Vérifiez qu’il existe et que vous pouvez l’ouvrir.</translation>
    </message>
    <message>
        <source>“%1” cannot be written (%2). Choose another place, or make room there.</source>
        <translation>« %1 » ne peut pas être écrit (%2). Choisissez un autre endroit ou faites-y de la place.</translation>
    </message>
    <message>
        <source>Something went wrong inside Mettle (%1). Nothing was changed; please try again and tell us.</source>
        <translation>Une erreur s’est produite dans Mettle (%1). Rien n’a été modifié ; réessayez et signalez-la-nous.</translation>
    </message>
    <message>
        <source>The issuer of badges has no name yet. Give it one under Badges.</source>
        <translation>L’émetteur des badges n’a pas encore de nom. Donnez-lui-en un sous Badges.</translation>
    </message>
    <message>
        <source>The key does not belong to the issuer “%1”. Use the key that was made for it.</source>
        <translation>La clé n’appartient pas à l’émetteur «&#x202f;%1&#x202f;». Utilisez la clé faite pour lui.</translation>
    </message>
    <message>
        <source>“%1” is not a web address. Write it in full, beginning with https://.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une adresse web. Écrivez-la en entier, en commençant par https://.</translation>
    </message>
    <message>
        <source>The achievement “%1” needs a name, a description and criteria in the badge&apos;s language. Fill them in under Badges.</source>
        <translation>La réalisation «&#x202f;%1&#x202f;» demande un nom, une description et des critères dans la langue du badge. Remplissez-les sous Badges.</translation>
    </message>
    <message>
        <source>“%1” is not a language code that badges know. Use one like nl, fr or nl-BE.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un code de langue connu des badges. Utilisez par exemple nl, fr ou nl-BE.</translation>
    </message>
    <message>
        <source>The alignment “%1” needs a name and a full address. Complete it in the framework.</source>
        <translation>Le lien «&#x202f;%1&#x202f;» demande un nom et une adresse complète. Complétez-le dans le référentiel.</translation>
    </message>
    <message>
        <source>The levels of “%1” do not hold the level that is asked or reached. Check the achievement.</source>
        <translation>Les niveaux de «&#x202f;%1&#x202f;» ne contiennent pas le niveau demandé ou atteint. Vérifiez la réalisation.</translation>
    </message>
    <message>
        <source>The badge has nobody to be for: the client has neither a name nor a pseudonym.</source>
        <translation>Le badge n’est pour personne&#x202f;: le participant n’a ni nom ni pseudonyme.</translation>
    </message>
    <message>
        <source>An e-mail address cannot be hashed without a salt. Please tell us about it.</source>
        <translation>Une adresse e-mail ne peut pas être hachée sans sel (salt). Signalez-le-nous.</translation>
    </message>
    <message>
        <source>The badge would end before it begins. Choose a later last day.</source>
        <translation>Le badge se terminerait avant de commencer. Choisissez un dernier jour plus tardif.</translation>
    </message>
    <message>
        <source>The badge&apos;s picture takes %1 KiB; at most %2 KiB go into a badge. Use a smaller one.</source>
        <translation>L’image du badge fait %1 Kio&#x202f;; un badge en contient au plus %2. Utilisez une image plus petite.</translation>
    </message>
    <message>
        <source>The badge was made but does not pass its own check (%1), so it is not handed out. Please tell us about it.</source>
        <translation>Le badge est fait mais ne passe pas son propre contrôle (%1)&#x202f;; il n’est donc pas délivré. Signalez-le-nous.</translation>
    </message>
    <message>
        <source>The picture is not a whole PNG file (at byte %1). Ask for the original file; chat programs and web sites often change pictures.</source>
        <translation>L’image n’est pas un fichier PNG complet (octet %1). Demandez le fichier d’origine&#x202f;; les messageries et les sites web modifient souvent les images.</translation>
    </message>
    <message>
        <source>The picture is larger than %1 MiB. Use a smaller one.</source>
        <translation>L’image dépasse %1 Mio. Utilisez une image plus petite.</translation>
    </message>
    <message>
        <source>The picture carries no badge. Ask for the original file; chat programs and web sites often remove it.</source>
        <translation>L’image ne porte pas de badge. Demandez le fichier d’origine&#x202f;; les messageries et les sites web l’enlèvent souvent.</translation>
    </message>
    <message>
        <source>The picture carries more than one badge, so it is not clear which one counts.</source>
        <translation>L’image porte plus d’un badge&#x202f;; on ne sait donc pas lequel compte.</translation>
    </message>
    <message>
        <source>The picture carries a badge in a form that Open Badges 3.0 does not allow (%1).</source>
        <translation>L’image porte un badge dans une forme qu’Open Badges 3.0 ne permet pas (%1).</translation>
    </message>
    <message>
        <source>There is no credential to put into the picture.</source>
        <translation>Il n’y a pas de badge à mettre dans l’image.</translation>
    </message>
    <message>
        <source>“%1” is not a text of the kind %2.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un texte de la sorte %2.</translation>
    </message>
    <message>
        <source>“%1” is not an Ed25519 key that Mettle can read.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une clé Ed25519 que Mettle peut lire.</translation>
    </message>
    <message>
        <source>This version of Mettle does not sign with “%1”.</source>
        <translation>Cette version de Mettle ne signe pas avec «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>The cryptography on this computer gives wrong answers (%1). Nothing is signed, sealed or opened with it; please reinstall Mettle.</source>
        <translation>Le chiffrement de cet ordinateur donne des réponses fausses (%1). Rien n’est signé, scellé ou ouvert avec lui&#x202f;; réinstallez Mettle.</translation>
    </message>
    <message>
        <source>This is not a signing key: it holds %1 bytes instead of 32. Use a backup of the key.</source>
        <translation>Ce n’est pas une clé de signature&#x202f;: elle compte %1 octets au lieu de 32. Utilisez une copie de sauvegarde de la clé.</translation>
    </message>
    <message>
        <source>The sealed secret is damaged or cut short. Use a backup of it.</source>
        <translation>Le secret scellé est abîmé ou coupé. Utilisez une copie de sauvegarde.</translation>
    </message>
    <message>
        <source>The secret was sealed by a newer version of Mettle (form %1). Install the newer version.</source>
        <translation>Le secret a été scellé par une version plus récente de Mettle (forme %1). Installez cette version.</translation>
    </message>
    <message>
        <source>The sealed secret asks for more work than Mettle allows (%1 rounds, %2 KiB). It may have been tampered with; use a backup of it.</source>
        <translation>Le secret scellé demande plus de travail que Mettle n’en permet (%1 tours, %2 Kio). On y a peut-être touché&#x202f;; utilisez une copie de sauvegarde.</translation>
    </message>
    <message>
        <source>There is not enough free memory to check the passphrase (%1 MiB are needed). Close other programs and try again.</source>
        <translation>Il n’y a pas assez de mémoire libre pour vérifier la phrase secrète (il faut %1 Mio). Fermez d’autres programmes et réessayez.</translation>
    </message>
    <message>
        <source>A passphrase is needed. Type one.</source>
        <translation>Il faut une phrase secrète. Tapez-en une.</translation>
    </message>
    <message>
        <source>The passphrase is not right. Check capitals and keyboard, and try again.</source>
        <translation>La phrase secrète n’est pas la bonne. Vérifiez les majuscules et le clavier, puis réessayez.</translation>
    </message>
    <message>
        <source>A secret of %1 bytes cannot be sealed; between 1 and %2 bytes can.</source>
        <translation>Un secret de %1 octets ne peut pas être scellé&#x202f;; de 1 à %2 octets, oui.</translation>
    </message>
    <message>
        <source>The file is empty. Save the table again and choose that file.</source>
        <translation>Le fichier est vide. Enregistrez à nouveau le tableau et choisissez ce fichier.</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB. Split it into several files.</source>
        <translation>Le fichier dépasse %1 Mo. Divisez-le en plusieurs fichiers.</translation>
    </message>
    <message>
        <source>The file is not text. Save the table as CSV and choose that file.</source>
        <translation>Le fichier n’est pas du texte. Enregistrez le tableau en CSV et choisissez ce fichier.</translation>
    </message>
    <message>
        <source>The file is a workbook of a spreadsheet program. Open it there and save the sheet as CSV.</source>
        <translation>Le fichier est un classeur d’un tableur. Ouvrez-le dans ce programme et enregistrez la feuille en CSV.</translation>
    </message>
    <message>
        <source>The file is a web page, perhaps one that asks to sign in, and not a table. Download the table again.</source>
        <translation>Le fichier est une page web, peut-être une page de connexion, et pas un tableau. Téléchargez à nouveau le tableau.</translation>
    </message>
    <message>
        <source>Line %1 holds letters in an encoding that Mettle does not know. Save the file as CSV in UTF-8.</source>
        <translation>La ligne %1 contient des lettres dans un codage que Mettle ne connaît pas. Enregistrez le fichier en CSV, en UTF-8.</translation>
    </message>
    <message>
        <source>The file stops in the middle of a letter, so it is not whole. Save or copy it again.</source>
        <translation>Le fichier s’arrête au milieu d’une lettre&#x202f;; il n’est donc pas complet. Enregistrez-le ou copiez-le à nouveau.</translation>
    </message>
    <message>
        <source>Line %1, column %2: the quotation mark that opens here is never closed.</source>
        <translation>Ligne %1, colonne %2&#x202f;: le guillemet ouvert ici n’est jamais fermé.</translation>
    </message>
    <message>
        <source>Line %1, column %2: there is text after the closing quotation mark. Double the marks that belong to the text.</source>
        <translation>Ligne %1, colonne %2&#x202f;: il y a du texte après le guillemet fermant. Doublez les guillemets qui font partie du texte.</translation>
    </message>
    <message>
        <source>Line %1, column %2: the text is longer than %3 characters. Perhaps a quotation mark is missing.</source>
        <translation>Ligne %1, colonne %2&#x202f;: le texte dépasse %3 caractères. Il manque peut-être un guillemet.</translation>
    </message>
    <message>
        <source>Line %1 has more than %2 columns. Remove those that are not needed.</source>
        <translation>La ligne %1 a plus de %2 colonnes. Supprimez celles qui ne sont pas nécessaires.</translation>
    </message>
    <message>
        <source>The table has more than %1 rows. Split it into several files.</source>
        <translation>Le tableau a plus de %1 lignes. Divisez-le en plusieurs fichiers.</translation>
    </message>
    <message>
        <source>The table has more than %1 cells. Split it into several files.</source>
        <translation>Le tableau a plus de %1 cellules. Divisez-le en plusieurs fichiers.</translation>
    </message>
    <message>
        <source>The headings “%1” and “%2” mean the same column. Rename or remove one of them.</source>
        <translation>Les titres «&#x202f;%1&#x202f;» et «&#x202f;%2&#x202f;» désignent la même colonne. Renommez ou supprimez l’un des deux.</translation>
    </message>
    <message>
        <source>The table has no column %1. Its headings are: %2.</source>
        <translation>Le tableau n’a pas de colonne %1. Ses titres sont&#x202f;: %2.</translation>
    </message>
    <message>
        <source>Nothing was imported. Correct the table and try again; mistakes found: %1.</source>
        <translation>Rien n’a été importé. Corrigez le tableau et réessayez&#x202f;; erreurs trouvées&#x202f;: %1.</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>et encore %1</translation>
    </message>
    <message>
        <source>Row %1 has %2 cells under %3 headings. Put quotation marks around a text that holds “%4”.</source>
        <translation>La ligne %1 a %2 cellules sous %3 titres. Mettez entre guillemets un texte qui contient «&#x202f;%4&#x202f;».</translation>
    </message>
    <message>
        <source>Row %1: “%2” is empty and must be filled in.</source>
        <translation>Ligne %1&#x202f;: «&#x202f;%2&#x202f;» est vide et doit être rempli.</translation>
    </message>
    <message>
        <source>Row %1, %2: the text “%3” is longer than %4 characters. Shorten it.</source>
        <translation>Ligne %1, %2&#x202f;: le texte «&#x202f;%3&#x202f;» dépasse %4 caractères. Raccourcissez-le.</translation>
    </message>
    <message>
        <source>Row %1, %2: “%3” is not a date. Write 2026-03-04 or 04/03/2026, the day first.</source>
        <translation>Ligne %1, %2&#x202f;: «&#x202f;%3&#x202f;» n’est pas une date. Écrivez 2026-03-04 ou 04/03/2026, le jour en premier.</translation>
    </message>
    <message>
        <source>Row %1, %2: the year in “%3” has two digits. Write all four, as in %4.</source>
        <translation>Ligne %1, %2&#x202f;: l’année de «&#x202f;%3&#x202f;» a deux chiffres. Écrivez les quatre, comme dans %4.</translation>
    </message>
    <message>
        <source>Row %1, %2: the year in “%3” cannot be right. Correct it.</source>
        <translation>Ligne %1, %2&#x202f;: l’année de «&#x202f;%3&#x202f;» ne peut pas être juste. Corrigez-la.</translation>
    </message>
    <message>
        <source>Row %1, %2: “%3” is not in the calendar (the day comes first). Perhaps %4 is meant.</source>
        <translation>Ligne %1, %2&#x202f;: «&#x202f;%3&#x202f;» n’existe pas au calendrier (le jour vient en premier). Vous vouliez peut-être dire %4.</translation>
    </message>
    <message>
        <source>Row %1, %2: “%3” is a spreadsheet&apos;s number for a day, perhaps %4. Give the column the format of a date and save again.</source>
        <translation>Ligne %1, %2&#x202f;: «&#x202f;%3&#x202f;» est le nombre d’un tableur pour un jour, peut-être %4. Donnez à la colonne le format d’une date et enregistrez à nouveau.</translation>
    </message>
    <message>
        <source>Row %1, %2: “%3” is not a time of day. Write 9:30 or 14:05.</source>
        <translation>Ligne %1, %2&#x202f;: «&#x202f;%3&#x202f;» n’est pas une heure. Écrivez 9:30 ou 14:05.</translation>
    </message>
    <message>
        <source>Row %1, %2: “%3” is not a year of birth. Write four digits, as in 1990.</source>
        <translation>Ligne %1, %2&#x202f;: «&#x202f;%3&#x202f;» n’est pas une année de naissance. Écrivez quatre chiffres, comme 1990.</translation>
    </message>
    <message>
        <source>Row %1, %2: “%3” is not one e-mail address. Correct it or leave it out.</source>
        <translation>Ligne %1, %2&#x202f;: «&#x202f;%3&#x202f;» n’est pas une adresse e-mail unique. Corrigez-la ou laissez-la vide.</translation>
    </message>
    <message>
        <source>Row %1, %2: “%3” is not a language. Write its code: en, nl, fr, ar ...</source>
        <translation>Ligne %1, %2&#x202f;: «&#x202f;%3&#x202f;» n’est pas une langue. Écrivez son code&#x202f;: en, nl, fr, ar ...</translation>
    </message>
    <message>
        <source>Row %1, %2: “%3” is not a level. Write its number, as in 2.</source>
        <translation>Ligne %1, %2&#x202f;: «&#x202f;%3&#x202f;» n’est pas un niveau. Écrivez son numéro, par exemple 2.</translation>
    </message>
    <message>
        <source>Row %1, %2: “%3” is not a mark. Write the number of a level, x (no opportunity), absent or away, or leave it empty.</source>
        <translation>Ligne %1, %2&#x202f;: «&#x202f;%3&#x202f;» n’est pas une cote. Écrivez le numéro d’un niveau, x (pas d’occasion), absent ou pas observé, ou laissez vide.</translation>
    </message>
    <message>
        <source>Row %1, %2: “%3” is not a kind of activity. Write group task, alone, role play, real work or daily life.</source>
        <translation>Ligne %1, %2&#x202f;: «&#x202f;%3&#x202f;» n’est pas une sorte d’activité. Écrivez tâche de groupe, individuel, jeu de rôle, vrai travail ou vie quotidienne.</translation>
    </message>
    <message>
        <source>Row %1, %2: “%3” is not a role. Write trainer, co-trainer, coach, workplace, self or peer.</source>
        <translation>Ligne %1, %2&#x202f;: «&#x202f;%3&#x202f;» n’est pas un rôle. Écrivez formateur, co-formateur, coach, lieu de travail, soi ou pair.</translation>
    </message>
    <message>
        <source>Row %1, %2: “%3” is not a kind of target. Write vacancy, family or business.</source>
        <translation>Ligne %1, %2&#x202f;: «&#x202f;%3&#x202f;» n’est pas une sorte de profil visé. Écrivez offre d’emploi, famille de métiers ou propre entreprise.</translation>
    </message>
    <message>
        <source>Row %1, %2: “%3” is not known here. Write must or nice.</source>
        <translation>Ligne %1, %2&#x202f;: «&#x202f;%3&#x202f;» n’est pas connu ici. Écrivez nécessaire ou utile.</translation>
    </message>
    <message>
        <source>Row %1, %2: “%3” is not known here. Write shown, in different situations or also outside the course.</source>
        <translation>Ligne %1, %2&#x202f;: «&#x202f;%3&#x202f;» n’est pas connu ici. Écrivez montré, dans différentes situations ou aussi hors du cours.</translation>
    </message>
    <message>
        <source>Row %1, %2: “%3” is not a status of a goal. Write open, waiting, done or dropped.</source>
        <translation>Ligne %1, %2&#x202f;: «&#x202f;%3&#x202f;» n’est pas un statut d’objectif. Écrivez open, waiting, done ou dropped.</translation>
    </message>
    <message>
        <source>Row %1, %2: “%3” is not a status of a step. Write open, done, partly, not yet or dropped.</source>
        <translation>Ligne %1, %2&#x202f;: «&#x202f;%3&#x202f;» n’est pas un statut d’étape. Écrivez prévu, fait, en partie, pas encore ou arrêté.</translation>
    </message>
    <message>
        <source>Row %1 has neither a name nor a pseudonym. Fill in one of them.</source>
        <translation>La ligne %1 n’a ni nom ni pseudonyme. Remplissez l’un des deux.</translation>
    </message>
    <message>
        <source>Row %1: “%2” stands in row %3 too. If these are two people, give each a pseudonym.</source>
        <translation>Ligne %1&#x202f;: «&#x202f;%2&#x202f;» se trouve aussi à la ligne %3. S’il s’agit de deux personnes, donnez à chacune un pseudonyme.</translation>
    </message>
    <message>
        <source>Row %1: the pseudonym “%2” stands in row %3 too. Give each person another one.</source>
        <translation>Ligne %1&#x202f;: le pseudonyme «&#x202f;%2&#x202f;» se trouve aussi à la ligne %3. Donnez-en un autre à chaque personne.</translation>
    </message>
    <message>
        <source>Row %1 has neither a mark nor a note. Fill in one of them or remove the row.</source>
        <translation>La ligne %1 n’a ni cote ni note. Remplissez l’une des deux ou supprimez la ligne.</translation>
    </message>
    <message>
        <source>Row %1: the mark “%2” needs a competence or an indicator. Fill in which one.</source>
        <translation>Ligne %1&#x202f;: la cote «&#x202f;%2&#x202f;» demande une compétence ou un comportement. Indiquez lequel.</translation>
    </message>
    <message>
        <source>Row %1: a peer gives no mark (“%2”). Leave the mark empty and write a note.</source>
        <translation>Ligne %1&#x202f;: un pair ne donne pas de cote («&#x202f;%2&#x202f;»). Laissez la cote vide et écrivez une note.</translation>
    </message>
    <message>
        <source>Row %1 has a second mark (“%2”) where row %3 already has one (“%4”). Keep one of them.</source>
        <translation>La ligne %1 a une deuxième cote («&#x202f;%2&#x202f;») là où la ligne %3 en a déjà une («&#x202f;%4&#x202f;»). Gardez-en une.</translation>
    </message>
    <message>
        <source>Row %1: “%2” is of the kind “%3” here and of the kind “%4” in row %5. Make them the same.</source>
        <translation>Ligne %1&#x202f;: «&#x202f;%2&#x202f;» est ici de la sorte «&#x202f;%3&#x202f;» et de la sorte «&#x202f;%4&#x202f;» à la ligne %5. Mettez la même.</translation>
    </message>
    <message>
        <source>Row %1: “%2” asks “%3” in row %4 already. Keep one of the rows.</source>
        <translation>Ligne %1&#x202f;: «&#x202f;%2&#x202f;» demande déjà «&#x202f;%3&#x202f;» à la ligne %4. Gardez une seule des lignes.</translation>
    </message>
    <message>
        <source>Row %1 fills in “%2” without a step. Write the step it belongs to.</source>
        <translation>La ligne %1 remplit «&#x202f;%2&#x202f;» sans étape. Écrivez l’étape concernée.</translation>
    </message>
    <message>
        <source>Row %1 tells nothing. Fill in the situation, the task, the action or the result.</source>
        <translation>La ligne %1 ne raconte rien. Remplissez la situation, la tâche, l’action ou le résultat.</translation>
    </message>
    <message>
        <source>Row %1 is not a JSON object on one line (see character %2).</source>
        <translation>La ligne %1 n’est pas un objet JSON sur une seule ligne (voir le caractère %2).</translation>
    </message>
    <message>
        <source>Row %1 is longer than %2 characters. Send less at a time.</source>
        <translation>La ligne %1 dépasse %2 caractères. Envoyez-en moins à la fois.</translation>
    </message>
    <message>
        <source>Row %1: “%2” must be a text between quotation marks.</source>
        <translation>Ligne %1&#x202f;: «&#x202f;%2&#x202f;» doit être un texte entre guillemets.</translation>
    </message>
    <message>
        <source>Row %1: “%2” is missing; “%3” is not known here. Perhaps it is misspelt.</source>
        <translation>Ligne %1&#x202f;: «&#x202f;%2&#x202f;» manque&#x202f;; «&#x202f;%3&#x202f;» n’est pas connu ici. C’est peut-être mal écrit.</translation>
    </message>
    <message>
        <source>The framework file is damaged: line %1, column %2 is not JSON.</source>
        <translation>Le fichier du référentiel est abîmé&#x202f;: ligne %1, colonne %2, ce n’est pas du JSON.</translation>
    </message>
    <message>
        <source>The file is not a framework in Mettle&apos;s own format.</source>
        <translation>Le fichier n’est pas un référentiel au format propre à Mettle.</translation>
    </message>
    <message>
        <source>The framework file is of format %1, which is newer than this Mettle. Update Mettle to read it.</source>
        <translation>Le fichier du référentiel est au format %1, plus récent que ce Mettle. Mettez Mettle à jour pour le lire.</translation>
    </message>
    <message>
        <source>The framework file misses “%1”.</source>
        <translation>Il manque «&#x202f;%1&#x202f;» dans le fichier du référentiel.</translation>
    </message>
    <message>
        <source>The framework file holds something at “%1” that does not belong there.</source>
        <translation>Le fichier du référentiel contient à «&#x202f;%1&#x202f;» quelque chose qui n’y a pas sa place.</translation>
    </message>
    <message>
        <source>The framework file holds more at “%1” than the %2 that are allowed.</source>
        <translation>Le fichier du référentiel contient à «&#x202f;%1&#x202f;» plus que les %2 permis.</translation>
    </message>
    <message>
        <source>The framework file holds “%2” twice, the second time at “%1”.</source>
        <translation>Le fichier du référentiel contient deux fois «&#x202f;%2&#x202f;», la deuxième fois à «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>The framework file names “%2” at “%1”, but there is no such item.</source>
        <translation>Le fichier du référentiel nomme «&#x202f;%2&#x202f;» à «&#x202f;%1&#x202f;», mais cet élément n’existe pas.</translation>
    </message>
    <message>
        <source>In the framework file the item “%1” is its own parent in the end.</source>
        <translation>Dans le fichier du référentiel, l’élément «&#x202f;%1&#x202f;» finit par être son propre parent.</translation>
    </message>
    <message>
        <source>Line %1, column %2: this is not UTF-8 text.</source>
        <translation>Ligne %1, colonne %2&#x202f;: ce n’est pas du texte UTF-8.</translation>
    </message>
    <message>
        <source>Line %1, column %2: the JSON text ends too early. The file may be cut short.</source>
        <translation>Ligne %1, colonne %2&#x202f;: le texte JSON se termine trop tôt. Le fichier est peut-être coupé.</translation>
    </message>
    <message>
        <source>Line %1, column %2: “%3” cannot stand here in JSON.</source>
        <translation>Ligne %1, colonne %2&#x202f;: «&#x202f;%3&#x202f;» ne peut pas se trouver ici en JSON.</translation>
    </message>
    <message>
        <source>Line %1, column %2: something follows the end of the JSON text.</source>
        <translation>Ligne %1, colonne %2&#x202f;: quelque chose suit la fin du texte JSON.</translation>
    </message>
    <message>
        <source>Line %1, column %2: a control character stands in a JSON string.</source>
        <translation>Ligne %1, colonne %2&#x202f;: il y a un caractère de contrôle dans une chaîne JSON.</translation>
    </message>
    <message>
        <source>Line %1, column %2: this is no escape that JSON knows.</source>
        <translation>Ligne %1, colonne %2&#x202f;: JSON ne connaît pas cet échappement.</translation>
    </message>
    <message>
        <source>Line %1, column %2: half of a surrogate pair is not a character.</source>
        <translation>Ligne %1, colonne %2&#x202f;: la moitié d’une paire de substitution n’est pas un caractère.</translation>
    </message>
    <message>
        <source>Line %1, column %2: this is not a JSON number.</source>
        <translation>Ligne %1, colonne %2&#x202f;: ce n’est pas un nombre JSON.</translation>
    </message>
    <message>
        <source>Line %1, column %2: this number is too large or too long.</source>
        <translation>Ligne %1, colonne %2&#x202f;: ce nombre est trop grand ou trop long.</translation>
    </message>
    <message>
        <source>Line %1, column %2: the member “%3” stands here twice; programs disagree on which one counts.</source>
        <translation>Ligne %1, colonne %2&#x202f;: le membre «&#x202f;%3&#x202f;» est ici deux fois&#x202f;; les programmes ne s’accordent pas sur celui qui compte.</translation>
    </message>
    <message>
        <source>Line %1, column %2: the JSON text is nested more than %3 deep.</source>
        <translation>Ligne %1, colonne %2&#x202f;: le texte JSON est imbriqué sur plus de %3 niveaux.</translation>
    </message>
    <message>
        <source>Line %1, column %2: the JSON text holds more than %3 values.</source>
        <translation>Ligne %1, colonne %2&#x202f;: le texte JSON contient plus de %3 valeurs.</translation>
    </message>
    <message>
        <source>The JSON text is longer than %1 bytes.</source>
        <translation>Le texte JSON dépasse %1 octets.</translation>
    </message>
    <message>
        <source>There is nobody and nothing called “%1” here. Check the spelling, or use its id.</source>
        <translation>Personne et rien ne s’appelle «&#x202f;%1&#x202f;» ici. Vérifiez l’orthographe, ou utilisez l’identifiant.</translation>
    </message>
    <message>
        <source>“%1” fits more than one (%2). Use the id.</source>
        <translation>«&#x202f;%1&#x202f;» correspond à plusieurs (%2). Utilisez l’identifiant.</translation>
    </message>
    <message>
        <source>%1 is not a level of this scale (%2). Use one of those.</source>
        <translation>%1 n’est pas un niveau de cette échelle (%2). Utilisez l’un de ceux-là.</translation>
    </message>
    <message>
        <source>Peers name strengths, they give no marks. Write it as a note or a peer strength.</source>
        <translation>Les pairs nomment des points forts, ils ne donnent pas de cotes. Écrivez-le comme une note ou comme un point fort.</translation>
    </message>
    <message>
        <source>A name or a pseudonym is needed.</source>
        <translation>Il faut un nom ou un pseudonyme.</translation>
    </message>
    <message>
        <source>A name is needed here.</source>
        <translation>Il faut un nom ici.</translation>
    </message>
    <message>
        <source>A few words are needed here: write what it is about.</source>
        <translation>Il faut quelques mots ici&#x202f;: écrivez de quoi il s’agit.</translation>
    </message>
    <message>
        <source>%1 is still to come. Give the day on which it was told, or leave it open until then.</source>
        <translation>%1 est encore à venir. Donnez le jour où cela a été raconté, ou laissez vide jusque-là.</translation>
    </message>
    <message>
        <source>A reason is needed: it is kept with your name and the date.</source>
        <translation>Il faut une raison&#x202f;: elle est gardée avec votre nom et la date.</translation>
    </message>
    <message>
        <source>“%1” is there already. Choose another name.</source>
        <translation>«&#x202f;%1&#x202f;» existe déjà. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>This is no longer there. It may have been removed in the meantime.</source>
        <translation>Ceci n’est plus là. Cela a peut-être été supprimé entre-temps.</translation>
    </message>
    <message>
        <source>Something was seen in it, so it cannot be removed. Set the activity aside instead.</source>
        <translation>Quelque chose y a été vu&#x202f;; on ne peut donc pas la supprimer. Mettez plutôt l’activité de côté.</translation>
    </message>
    <message>
        <source>What happens between tasks belongs to the session and cannot be removed.</source>
        <translation>Ce qui se passe entre les tâches fait partie de la séance et ne peut pas être supprimé.</translation>
    </message>
    <message>
        <source>Nothing was seen for this skill yet, so there is nothing to confirm or decide.</source>
        <translation>Rien n’a encore été vu pour cette compétence&#x202f;; il n’y a donc rien à confirmer ou à décider.</translation>
    </message>
    <message>
        <source>There are people or sessions here already. Make the sample in a new workspace.</source>
        <translation>Il y a déjà des personnes ou des séances ici. Créez l’exemple dans un nouveau dossier de travail.</translation>
    </message>
    <message>
        <source>%1 cannot be a position (%2 can). Choose one of those, or none.</source>
        <translation>%1 ne peut pas être une position (possible&#x202f;: %2). Choisissez l’une de celles-là, ou aucune.</translation>
    </message>
    <message>
        <source>A level that was not seen is no position. Say how it was seen, or decide for no level.</source>
        <translation>Un niveau qui n’a pas été vu n’est pas une position. Dites comment il a été vu, ou décidez pour aucun niveau.</translation>
    </message>
    <message>
        <source>Nobody marked this skill in this activity, so there is nothing to agree on.</source>
        <translation>Personne n’a coté cette compétence dans cette activité&#x202f;; il n’y a donc rien à convenir.</translation>
    </message>
    <message>
        <source>Badges are for skills. Choose a skill, not an area or a behaviour.</source>
        <translation>Les badges sont pour les compétences. Choisissez une compétence, pas un domaine ou un comportement.</translation>
    </message>
    <message>
        <source>A badge asks for a skill shown on one&apos;s own or better, in different situations or more.</source>
        <translation>Un badge demande une compétence montrée sans aide ou mieux, dans différentes situations ou plus.</translation>
    </message>
    <message>
        <source>Nobody issues badges here yet. Make an issuer first.</source>
        <translation>Personne ne délivre encore de badges ici. Créez d’abord un émetteur.</translation>
    </message>
    <message>
        <source>%1 has not reached “%2” by what was seen. Look at the position first.</source>
        <translation>%1 n’a pas atteint «&#x202f;%2&#x202f;» d’après ce qui a été vu. Regardez d’abord la position.</translation>
    </message>
    <message>
        <source>%1 has not explained “%2” to anybody yet. Write down the story, and when it was told.</source>
        <translation>%1 n’a encore expliqué «&#x202f;%2&#x202f;» à personne. Notez le récit, et quand il a été raconté.</translation>
    </message>
    <message>
        <source>%1 has “%2” already. Revoke that badge before you issue another.</source>
        <translation>%1 a déjà «&#x202f;%2&#x202f;». Retirez ce badge avant d’en délivrer un autre.</translation>
    </message>
    <message>
        <source>This badge was revoked on %1 already.</source>
        <translation>Ce badge a déjà été retiré le %1.</translation>
    </message>
    <message>
        <source>“%1” has no picture yet. Draw one under Badges.</source>
        <translation>«&#x202f;%1&#x202f;» n’a pas encore d’image. Dessinez-en une sous Badges.</translation>
    </message>
    <message>
        <source>Only skills and behaviours are marked. Choose one of those.</source>
        <translation>Seuls les compétences et les comportements sont cotés. Choisissez-en un.</translation>
    </message>
    <message>
        <source>Observers agree on a skill as a whole. Choose a skill, not an area or a behaviour.</source>
        <translation>Les observateurs s’accordent sur une compétence dans son ensemble. Choisissez une compétence, pas un domaine ou un comportement.</translation>
    </message>
    <message>
        <source>Say who saw it: an observer is needed here.</source>
        <translation>Dites qui l’a vu&#x202f;: il faut un observateur ici.</translation>
    </message>
    <message>
        <source>Who looks at their own work has no observer. Leave the observer out.</source>
        <translation>Qui regarde son propre travail n’a pas d’observateur. Laissez l’observateur vide.</translation>
    </message>
    <message>
        <source>%1 already marked this skill here as %2. One person marks in one role.</source>
        <translation>%1 a déjà coté cette compétence ici comme %2. Une personne cote dans un seul rôle.</translation>
    </message>
    <message>
        <source>The note is empty. Write what was said or done.</source>
        <translation>La note est vide. Écrivez ce qui a été dit ou fait.</translation>
    </message>
    <message>
        <source>The end (%1) lies before the beginning (%2). Choose a later one.</source>
        <translation>La fin (%1) est avant le début (%2). Choisissez une fin plus tardive.</translation>
    </message>
    <message>
        <source>A date is needed here.</source>
        <translation>Il faut une date ici.</translation>
    </message>
    <message>
        <source>Who agrees aloud needs a witness. Write down who was there.</source>
        <translation>Un accord oral demande un témoin. Écrivez qui était présent.</translation>
    </message>
    <message>
        <source>%1 has not agreed to this (%2), so there is nothing to withdraw.</source>
        <translation>%1 n’a pas donné son accord (%2)&#x202f;; il n’y a donc rien à retirer.</translation>
    </message>
    <message>
        <source>%1 is not in “%2”, and so cannot leave it.</source>
        <translation>%1 n’est pas dans «&#x202f;%2&#x202f;» et ne peut donc pas en sortir.</translation>
    </message>
    <message>
        <source>This file has not been set up as a workspace. Make a new one, or open another.</source>
        <translation>Ce fichier n’a pas été préparé comme dossier de travail. Créez-en un nouveau, ou ouvrez-en un autre.</translation>
    </message>
    <message>
        <source>“%1” is not a time zone. Write a name such as Europe/Brussels.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un fuseau horaire. Écrivez un nom comme Europe/Brussels.</translation>
    </message>
    <message>
        <source>There is no list of skills in this workspace. Import one first.</source>
        <translation>Il n’y a pas de liste de compétences dans ce dossier de travail. Importez-en d’abord une.</translation>
    </message>
    <message>
        <source>There are several lists of skills here (%1). Say which one is meant, by its id.</source>
        <translation>Il y a plusieurs listes de compétences ici (%1). Dites laquelle, par son identifiant.</translation>
    </message>
    <message>
        <source>“%1”, version %2, is in use, so its skills and levels stay as they are. Give the changed list another version.</source>
        <translation>«&#x202f;%1&#x202f;», version %2, est utilisé&#x202f;; ses compétences et ses niveaux restent donc tels quels. Donnez une autre version à la liste modifiée.</translation>
    </message>
    <message>
        <source>%1 has not agreed to this (%2). Ask first, and write the answer down.</source>
        <translation>%1 n’a pas donné son accord (%2). Demandez d’abord, et notez la réponse.</translation>
    </message>
    <message>
        <source>Row %1: nobody here is called “%2”. Add this person first, or let the import make new people.</source>
        <translation>Ligne %1&#x202f;: personne ne s’appelle «&#x202f;%2&#x202f;» ici. Ajoutez d’abord cette personne, ou laissez l’importation créer de nouvelles personnes.</translation>
    </message>
    <message>
        <source>Row %1: “%2” fits more than one (%3). Write the pseudonym or the id.</source>
        <translation>Ligne %1&#x202f;: «&#x202f;%2&#x202f;» correspond à plusieurs (%3). Écrivez le pseudonyme ou l’identifiant.</translation>
    </message>
    <message>
        <source>Row %1: the framework has no competence “%2”. Write its code or its title.</source>
        <translation>Ligne %1&#x202f;: le référentiel n’a pas de compétence «&#x202f;%2&#x202f;». Écrivez son code ou son titre.</translation>
    </message>
    <message>
        <source>Row %1: the framework has no indicator “%2”%3. Write its code or its text.</source>
        <translation>Ligne %1&#x202f;: le référentiel n’a pas de comportement «&#x202f;%2&#x202f;»%3. Écrivez son code ou son texte.</translation>
    </message>
    <message>
        <source>Row %1: %2 is not a level of this scale (%3). Use one of those.</source>
        <translation>Ligne %1&#x202f;: %2 n’est pas un niveau de cette échelle (%3). Utilisez l’un de ceux-là.</translation>
    </message>
    <message>
        <source>Row %1: “%2” is of the kind “%3” in this workspace and “%4” in the table. Make them the same.</source>
        <translation>Ligne %1&#x202f;: «&#x202f;%2&#x202f;» est de la sorte «&#x202f;%3&#x202f;» dans ce dossier de travail et «&#x202f;%4&#x202f;» dans le tableau. Mettez la même.</translation>
    </message>
    <message>
        <source>Row %1: “%2” marked this already as %3. One person marks in one role.</source>
        <translation>Ligne %1&#x202f;: «&#x202f;%2&#x202f;» a déjà coté ceci comme %3. Une personne cote dans un seul rôle.</translation>
    </message>
    <message>
        <source>Row %1: “%2” is here already. Say whether it is the same person (update) or another one (new).</source>
        <translation>Ligne %1&#x202f;: «&#x202f;%2&#x202f;» est déjà ici. Dites si c’est la même personne (mettre à jour) ou une autre (nouvelle).</translation>
    </message>
    <message>
        <source>There is no file “%1”. Check its name, or whether its stick or folder is connected.</source>
        <translation>Il n’y a pas de fichier «&#x202f;%1&#x202f;». Vérifiez son nom, ou si sa clé USB ou son dossier est connecté.</translation>
    </message>
    <message>
        <source>“%1” is there already. Choose another name; Mettle does not write over a workspace.</source>
        <translation>«&#x202f;%1&#x202f;» existe déjà. Choisissez un autre nom&#x202f;; Mettle n’écrase pas un dossier de travail.</translation>
    </message>
    <message>
        <source>“%1” cannot be made (%2). Choose a folder in which you may write.</source>
        <translation>«&#x202f;%1&#x202f;» ne peut pas être créé (%2). Choisissez un dossier où vous pouvez écrire.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened (%2). Check that it is a file and that you may read it.</source>
        <translation>«&#x202f;%1&#x202f;» ne peut pas être ouvert (%2). Vérifiez que c’est un fichier et que vous pouvez le lire.</translation>
    </message>
    <message>
        <source>“%1” is not a Mettle workspace. Open a file that ends in .mettle, or bring this one in by Import.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un dossier de travail Mettle. Ouvrez un fichier qui finit par .mettle, ou reprenez celui-ci par Importer.</translation>
    </message>
    <message>
        <source>“%1” was made by a newer Mettle (file version %2; this one reads up to %3). Install the newer Mettle.</source>
        <translation>«&#x202f;%1&#x202f;» a été créé par un Mettle plus récent (version de fichier %2&#x202f;; celui-ci lit jusqu’à %3). Installez le Mettle plus récent.</translation>
    </message>
    <message>
        <source>“%1” is damaged (%2). Nothing was changed; open your latest backup, and keep this file for repair.</source>
        <translation>«&#x202f;%1&#x202f;» est abîmé (%2). Rien n’a été modifié&#x202f;; ouvrez votre dernière sauvegarde, et gardez ce fichier pour le réparer.</translation>
    </message>
    <message>
        <source>There is no room left where “%1” is kept. Nothing was lost; make room and try again.</source>
        <translation>Il n’y a plus de place là où «&#x202f;%1&#x202f;» est gardé. Rien n’est perdu&#x202f;; faites de la place et réessayez.</translation>
    </message>
    <message>
        <source>“%1” may be read but not changed. Copy it to a folder in which you may write.</source>
        <translation>«&#x202f;%1&#x202f;» peut être lu mais pas modifié. Copiez-le dans un dossier où vous pouvez écrire.</translation>
    </message>
    <message>
        <source>“%1” could not be written (%2). The change was not kept; check the disk or stick and try again.</source>
        <translation>«&#x202f;%1&#x202f;» n’a pas pu être écrit (%2). La modification n’a pas été gardée&#x202f;; vérifiez le disque ou la clé USB et réessayez.</translation>
    </message>
    <message>
        <source>“%1” is open in another program%2. Close it there first.</source>
        <translation>«&#x202f;%1&#x202f;» est ouvert dans un autre programme%2. Fermez-le d’abord là-bas.</translation>
    </message>
    <message>
        <source>This cannot be kept, because something else rests on it or is missing (%1). Nothing was changed.</source>
        <translation>Ceci ne peut pas être gardé, car autre chose en dépend ou manque (%1). Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>“%1” is not a dump that this Mettle reads (%2). Nothing was changed.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une copie brute (dump) que ce Mettle lit (%2). Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>“%1” is not empty. Load a dump into a new or an empty workspace.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas vide. Chargez une copie brute (dump) dans un dossier de travail nouveau ou vide.</translation>
    </message>
    <message>
        <source>This is no longer there (%1). Look again; it may have been removed.</source>
        <translation>Ceci n’est plus là (%1). Regardez à nouveau&#x202f;; cela a peut-être été supprimé.</translation>
    </message>
    <message>
        <source>No workspace is open. Open one first.</source>
        <translation>Aucun dossier de travail n’est ouvert. Ouvrez-en d’abord un.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Il n’y a rien à annuler.</translation>
    </message>
    <message>
        <source>“%1” is not a picture of at most 2 MB. Choose a PNG, JPEG or SVG file.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une image de 2 Mo au plus. Choisissez un fichier PNG, JPEG ou SVG.</translation>
    </message>
    <message>
        <source>Row %1: “%2” fits more than one (%3). Write the code of the one that is meant.</source>
        <translation>Ligne %1&#x202f;: «&#x202f;%2&#x202f;» correspond à plusieurs éléments (%3). Écrivez le code de celui que vous voulez dire.</translation>
    </message>
    <message>
        <source>Row %1: nothing says which list of skills is meant for “%2”. Say which one to use.</source>
        <translation>Ligne %1&#x202f;: rien ne dit quel référentiel convient à «&#x202f;%2&#x202f;». Indiquez lequel utiliser.</translation>
    </message>
    <message>
        <source>Row %1: %2 is still to come. Give the day on which it was told, or leave it open until then.</source>
        <translation>Ligne %1&#x202f;: %2 est encore à venir. Donnez le jour où cela a été raconté, ou laissez vide d’ici là.</translation>
    </message>
    <message>
        <source>The toolkit is damaged: line %2 of %1 is not JSON. Ask for the file again.</source>
        <translation>La boîte à outils est endommagée : la ligne %2 de %1 n’est pas du JSON. Redemandez le fichier.</translation>
    </message>
    <message>
        <source>The file is not a toolkit of Mettle: there is no toolkit.json of that format in it.</source>
        <translation>Le fichier n’est pas une boîte à outils de Mettle : il ne contient pas de toolkit.json de ce format.</translation>
    </message>
    <message>
        <source>The toolkit is of format %1, which is newer than this Mettle. Update Mettle to read it.</source>
        <translation>La boîte à outils est au format %1, plus récent que cette version de Mettle. Mettez Mettle à jour pour la lire.</translation>
    </message>
    <message>
        <source>The toolkit names “%2” at “%1”, but the file %3 is not in it.</source>
        <translation>La boîte à outils nomme « %2 » à « %1 », mais le fichier %3 n’y est pas.</translation>
    </message>
    <message>
        <source>The toolkit misses “%1”.</source>
        <translation>Il manque « %1 » dans la boîte à outils.</translation>
    </message>
    <message>
        <source>The toolkit holds something at “%1” that does not belong there.</source>
        <translation>La boîte à outils contient à « %1 » quelque chose qui n’y a pas sa place.</translation>
    </message>
    <message>
        <source>The toolkit holds more at “%1” than the %2 that are allowed.</source>
        <translation>La boîte à outils contient à « %1 » plus que les %2 autorisés.</translation>
    </message>
    <message>
        <source>The toolkit names “%2” twice, the second time at “%1”.</source>
        <translation>La boîte à outils nomme « %2 » deux fois, la seconde à « %1 ».</translation>
    </message>
    <message>
        <source>The course names behaviours of a framework that is not here (%1, version %2). Bring that in first.</source>
        <translation>Le parcours nomme des comportements d’un référentiel absent ici (%1, version %2). Importez-le d’abord.</translation>
    </message>
    <message>
        <source>“%1” in the course names a behaviour that its framework does not have here.</source>
        <translation>« %1 » dans le parcours nomme un comportement que son référentiel n’a pas ici.</translation>
    </message>
    <message>
        <source>The course needs %1 days, and %2 were given.</source>
        <translation>Le parcours demande %1 jours, et %2 ont été donnés.</translation>
    </message>
    <message>
        <source>“%1” is the open workspace itself. Choose the other file.</source>
        <translation>« %1 » est l’espace de travail ouvert lui-même. Choisissez l’autre fichier.</translation>
    </message>
    <message>
        <source>The picture is not an SVG file that can be used (line %1). Ask for the original file.</source>
        <translation>L’image n’est pas un fichier SVG utilisable (ligne %1). Demandez le fichier d’origine.</translation>
    </message>
    <message>
        <source>The file is neither a PNG nor an SVG picture; only these can carry a badge.</source>
        <translation>Le fichier n’est ni une image PNG ni une image SVG&#x202f;; seules celles-ci peuvent porter un badge.</translation>
    </message>
    <message>
        <source>The picture carries a badge of Open Badges 2, which is checked on its issuer&apos;s web site.</source>
        <translation>L’image porte un badge Open Badges 2&#x202f;; il se vérifie sur le site de son émetteur.</translation>
    </message>
    <message>
        <source>The meaning of the words is kept at “%1”, which is not at hand. Give that file too.</source>
        <translation>Le sens des mots se trouve à «&#x202f;%1&#x202f;», qui n’est pas disponible. Donnez aussi ce fichier.</translation>
    </message>
    <message>
        <source>The context of the document is wrong at “%1” (%2).</source>
        <translation>Le contexte du document est erroné à «&#x202f;%1&#x202f;» (%2).</translation>
    </message>
    <message>
        <source>The document cannot be read as linked data at “%1” (%2).</source>
        <translation>Le document ne peut pas être lu comme données liées à «&#x202f;%1&#x202f;» (%2).</translation>
    </message>
    <message>
        <source>“%1” has no meaning in this document (%2), so a signature would not cover it.</source>
        <translation>«&#x202f;%1&#x202f;» n’a pas de sens dans ce document (%2)&#x202f;; une signature ne le couvrirait donc pas.</translation>
    </message>
    <message>
        <source>The document is built to take more work than any badge needs, so it is not read.</source>
        <translation>Le document est conçu pour demander plus de travail que n’importe quel badge&#x202f;; il n’est pas lu.</translation>
    </message>
    <message>
        <source>Line %1 of a file of terms cannot be understood. Please reinstall Mettle.</source>
        <translation>La ligne %1 d’un fichier de termes est incompréhensible. Réinstallez Mettle.</translation>
    </message>
    <message>
        <source>Line %1 is no statement in N-Quads.</source>
        <translation>La ligne %1 n’est pas un énoncé N-Quads.</translation>
    </message>
    <message>
        <source>This recovery code has %1 letters and digits; the sheet shows %2. Type all of them.</source>
        <translation>Ce code de récupération a %1 lettres et chiffres&#x202f;; la feuille en montre %2. Tapez-les tous.</translation>
    </message>
    <message>
        <source>Group %1 of the recovery code is not as on the sheet. Compare it letter by letter.</source>
        <translation>Le groupe %1 du code de récupération n’est pas comme sur la feuille. Comparez lettre par lettre.</translation>
    </message>
    <message>
        <source>“%1” is sealed. Type its passphrase or its recovery code to open it.</source>
        <translation>«&#x202f;%1&#x202f;» est scellé. Tapez sa phrase secrète ou son code de récupération pour l’ouvrir.</translation>
    </message>
    <message>
        <source>This passphrase does not open “%1”. Check capitals and keyboard, and try again.</source>
        <translation>Cette phrase secrète n’ouvre pas «&#x202f;%1&#x202f;». Vérifiez les majuscules et le clavier, puis réessayez.</translation>
    </message>
    <message>
        <source>This recovery code belongs to another file or is no longer valid for “%1”. Look for the latest sheet.</source>
        <translation>Ce code de récupération appartient à un autre fichier ou n’est plus valable pour «&#x202f;%1&#x202f;». Cherchez la dernière feuille.</translation>
    </message>
    <message>
        <source>The beginning of “%1” is damaged, where its locks are kept. Nothing was changed; open your latest backup.</source>
        <translation>Le début de «&#x202f;%1&#x202f;», où se trouvent ses serrures, est endommagé. Rien n’a été modifié&#x202f;; ouvrez votre dernière sauvegarde.</translation>
    </message>
    <message>
        <source>“%1” was sealed by a newer Mettle (form %2). Install the newer Mettle.</source>
        <translation>«&#x202f;%1&#x202f;» a été scellé par un Mettle plus récent (forme %2). Installez le Mettle plus récent.</translation>
    </message>
    <message>
        <source>“%1” is sealed, and this copy of Mettle cannot open sealed files: its Qt brings a database library of its own. Install Mettle in another way.</source>
        <translation>«&#x202f;%1&#x202f;» est scellé, et cette copie de Mettle ne peut pas ouvrir de fichiers scellés&#x202f;: son Qt apporte sa propre bibliothèque de base de données. Installez Mettle autrement.</translation>
    </message>
    <message>
        <source>“%1” is sealed already. Change its passphrase instead.</source>
        <translation>«&#x202f;%1&#x202f;» est déjà scellé. Changez plutôt sa phrase secrète.</translation>
    </message>
    <message>
        <source>“%1” is not sealed. Seal it first.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas scellé. Scellez-le d’abord.</translation>
    </message>
    <message>
        <source>There is no passphrase “%1”. Look at the list again.</source>
        <translation>Il n’y a pas de phrase secrète «&#x202f;%1&#x202f;». Regardez à nouveau la liste.</translation>
    </message>
    <message>
        <source>This is the last passphrase of the file. Add another one before you remove it.</source>
        <translation>C’est la dernière phrase secrète du fichier. Ajoutez-en une autre avant de la supprimer.</translation>
    </message>
    <message>
        <source>A file keeps at most %1 passphrases and codes. Remove one that nobody uses.</source>
        <translation>Un fichier garde au plus %1 phrases secrètes et codes. Supprimez-en un que personne n’utilise.</translation>
    </message>
    <message>
        <source>The new copy of “%1” is not whole (%2). The file was left as it was; check the disk.</source>
        <translation>La nouvelle copie de «&#x202f;%1&#x202f;» n’est pas complète (%2). Le fichier est resté tel quel&#x202f;; vérifiez le disque.</translation>
    </message>
    <message>
        <source>No passphrase is called “%1”, or several are. List them, and name one by its number.</source>
        <translation>Aucune phrase secrète ne s’appelle «&#x202f;%1&#x202f;», ou plusieurs. Affichez la liste et désignez-en une par son numéro.</translation>
    </message>
    <message>
        <source>“%1”: the id “%2” became “%3”, because Moodle needs short ids that are no numbers and stand only once.</source>
        <translation>« %1 » : l’identifiant « %2 » est devenu « %3 », car Moodle demande des identifiants courts, uniques, qui ne sont pas des nombres.</translation>
    </message>
    <message>
        <source>“%1...”: the title is cut at 100 characters; it stands in full at the head of the description.</source>
        <translation>« %1... » : le titre est coupé à 100 caractères ; il figure en entier en tête de la description.</translation>
    </message>
    <message>
        <source>The level “%1”: its commas became semicolons, because Moodle parts levels by commas.</source>
        <translation>Le niveau « %1 » : ses virgules sont devenues des points-virgules, car Moodle sépare les niveaux par des virgules.</translation>
    </message>
    <message>
        <source>The framework has no scale, and Moodle needs one: “Not yet competent, Competent” was written.</source>
        <translation>Le référentiel n’a pas d’échelle, et Moodle en demande une : « Not yet competent, Competent » a été écrit.</translation>
    </message>
    <message>
        <source>“%1” stands in several places; Moodle takes only the first.</source>
        <translation>« %1 » figure à plusieurs endroits ; Moodle ne prend que le premier.</translation>
    </message>
    <message>
        <source>“%1”: the link to “%2” is left out; Moodle knows only links within the framework.</source>
        <translation>« %1 » : le lien vers « %2 » est omis ; Moodle ne connaît que les liens internes au référentiel.</translation>
    </message>
    <message>
        <source>Links to other entries are left out (%1); a table has no place for them.</source>
        <translation>Les liens vers d’autres éléments sont omis (%1) ; un tableau n’a pas de place pour eux.</translation>
    </message>
    <message>
        <source>Only the first scale is written; %1 more are left out.</source>
        <translation>Seule la première échelle est écrite ; %1 autres sont omises.</translation>
    </message>
    <message>
        <source>%1 is in no framework format that Mettle knows. Save it as a table with a column for the titles.</source>
        <translation>%1 n’est dans aucun format de référentiel connu de Mettle. Enregistrez-le en tableau avec une colonne pour les titres.</translation>
    </message>
    <message>
        <source>%1 is not in the format that was asked for (%2). Leave the format out to have it recognised.</source>
        <translation>%1 n’est pas dans le format demandé (%2). Omettez le format pour qu’il soit reconnu.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 ne peut pas être lu.</translation>
    </message>
    <message>
        <source>%1 is damaged: line %2, column %3 is not JSON. Download or copy it again.</source>
        <translation>%1 est endommagé : la ligne %2, colonne %3 n’est pas du JSON. Téléchargez-le ou copiez-le à nouveau.</translation>
    </message>
    <message>
        <source>%1 is damaged: line %2, column %3 is not XML. Download or copy it again.</source>
        <translation>%1 est endommagé : la ligne %2, colonne %3 n’est pas du XML. Téléchargez-le ou copiez-le à nouveau.</translation>
    </message>
    <message>
        <source>%1 is a damaged archive or workbook. Download or copy it again.</source>
        <translation>%1 est une archive ou un classeur endommagé. Téléchargez-le ou copiez-le à nouveau.</translation>
    </message>
    <message>
        <source>%1 holds more than %2 MB. Unpack it and import the files one by one.</source>
        <translation>%1 contient plus de %2 Mo. Décompressez-le et importez les fichiers un par un.</translation>
    </message>
    <message>
        <source>%1 only lists frameworks and holds none. Download one of them as a package.</source>
        <translation>%1 ne fait que lister des référentiels et n’en contient aucun. Téléchargez-en un comme paquet.</translation>
    </message>
    <message>
        <source>%1 has no row that is marked as the framework. Export it from Moodle again.</source>
        <translation>%1 n’a aucune ligne marquée comme référentiel. Exportez-le à nouveau depuis Moodle.</translation>
    </message>
    <message>
        <source>%1 marks the rows %2 and %3 both as the framework. Keep one of them.</source>
        <translation>%1 marque les lignes %2 et %3 toutes deux comme référentiel. Gardez-en une.</translation>
    </message>
    <message>
        <source>%1, row %2: “%3” is its own parent in the end. Correct the column that names the parent.</source>
        <translation>%1, ligne %2 : « %3 » est finalement son propre parent. Corrigez la colonne qui nomme le parent.</translation>
    </message>
    <message>
        <source>%1 is nested more than %2 deep. Mettle does not take that.</source>
        <translation>%1 est imbriqué sur plus de %2 niveaux. Mettle ne l’accepte pas.</translation>
    </message>
    <message>
        <source>%1 holds more than %2 entries. Split it, or import a part of it.</source>
        <translation>%1 contient plus de %2 éléments. Divisez-le, ou importez-en une partie.</translation>
    </message>
    <message>
        <source>%1 holds no entry that Mettle can take.</source>
        <translation>%1 ne contient aucun élément que Mettle puisse prendre.</translation>
    </message>
    <message>
        <source>%1 has no column that can be the title. Its headings are: %2.</source>
        <translation>%1 n’a pas de colonne qui puisse être le titre. Ses en-têtes sont : %2.</translation>
    </message>
    <message>
        <source>%1, row %2: the parent “%3” of “%4” is not there; it stands at the top.</source>
        <translation>%1, ligne %2 : le parent « %3 » de « %4 » est absent ; l’élément est placé en haut.</translation>
    </message>
    <message>
        <source>%1, row %2: “%3” is not among the entries; the line was left out.</source>
        <translation>%1, ligne %2 : « %3 » n’est pas parmi les éléments ; la ligne a été omise.</translation>
    </message>
    <message>
        <source>%1, row %2: “%3” stands here a second time; one of the two was kept.</source>
        <translation>%1, ligne %2 : « %3 » figure ici une deuxième fois ; l’un des deux a été gardé.</translation>
    </message>
    <message>
        <source>%1, row %2: “%3” has no identifier; it got one.</source>
        <translation>%1, ligne %2 : « %3 » n’a pas d’identifiant ; il en a reçu un.</translation>
    </message>
    <message>
        <source>%1, row %2: the title is empty; “%3” is shown instead.</source>
        <translation>%1, ligne %2 : le titre est vide ; « %3 » est affiché à la place.</translation>
    </message>
    <message>
        <source>%1, row %2: the title is empty; the row was left out.</source>
        <translation>%1, ligne %2 : le titre est vide ; la ligne a été omise.</translation>
    </message>
    <message>
        <source>%1, row %2, %3: “%4” means nothing here; it is kept as it is.</source>
        <translation>%1, ligne %2, %3 : « %4 » ne signifie rien ici ; c’est gardé tel quel.</translation>
    </message>
    <message>
        <source>%1, row %2: the related entry “%3” is not there; it is kept as a reference.</source>
        <translation>%1, ligne %2 : l’élément lié « %3 » est absent ; il est gardé comme référence.</translation>
    </message>
    <message>
        <source>%1, row %2: this belongs to “%3”, which is not there; the row was left out.</source>
        <translation>%1, ligne %2 : ceci appartient à « %3 », qui est absent ; la ligne a été omise.</translation>
    </message>
    <message>
        <source>%1 holds no skills and was not used.</source>
        <translation>%1 ne contient pas de compétences et n’a pas été utilisé.</translation>
    </message>
    <message>
        <source>%1: nothing says which skill belongs under which. Import %2 together with it.</source>
        <translation>%1 : rien ne dit quelle compétence relève de quelle autre. Importez %2 en même temps.</translation>
    </message>
    <message>
        <source>%1 does not name its language; it was taken as “%2”.</source>
        <translation>%1 n’indique pas sa langue ; elle a été prise comme « %2 ».</translation>
    </message>
    <message>
        <source>%1, row %2: “%3” is marked as “%4”; it was taken all the same.</source>
        <translation>%1, ligne %2 : « %3 » est marqué « %4 » ; il a été pris quand même.</translation>
    </message>
    <message>
        <source>%1 adds to a framework that is not here. Import that framework first, or together with it.</source>
        <translation>%1 complète un référentiel absent ici. Importez d’abord ce référentiel, ou en même temps.</translation>
    </message>
</context>
<context>
    <name>kit</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et encore %n</numerusform>
            <numerusform>et encore %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mettle::kit::Ask</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>mettle::kit::Busy</name>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt en cours…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>mettle::kit::Checklist</name>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>not done yet</source>
        <translation>pas encore fait</translation>
    </message>
</context>
<context>
    <name>mettle::kit::PageHeader</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Back (%1)</source>
        <translation>Retour (%1)</translation>
    </message>
    <message>
        <source>Forward (%1)</source>
        <translation>Suivant (%1)</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Tout chercher</translation>
    </message>
</context>
<context>
    <name>mettle::kit::SidePanel</name>
    <message>
        <source>Close this panel</source>
        <translation>Fermer ce panneau</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
</context>
<context>
    <name>mettle::kit::UndoBar</name>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Nothing changed yet</source>
        <translation>Rien de modifié pour le moment</translation>
    </message>
</context>
<context>
    <name>mettle::models::ObservationGridModel</name>
    <message>
        <source>not observed</source>
        <translation>pas observé</translation>
    </message>
    <message>
        <source>no opportunity</source>
        <translation>pas d’occasion</translation>
    </message>
    <message>
        <source>seen, mark later</source>
        <translation>vu, cote plus tard</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2&#x202f;: %3</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>absence</translation>
    </message>
    <message>
        <source>, not saved yet</source>
        <translation>, pas encore enregistré</translation>
    </message>
    <message numerus="yes">
        <source>, %n note(s)</source>
        <translation>
            <numerusform>, %n note</numerusform>
            <numerusform>, %n notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mettle::pages::AchievementForm</name>
    <message>
        <source>Badges of it were issued, so the skill stays.</source>
        <translation>Des badges en ont été délivrés : la compétence reste.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>can explain it</source>
        <translation>sait l’expliquer</translation>
    </message>
    <message>
        <source>agreed to badges</source>
        <translation>d’accord pour les badges</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>Compétence</translation>
    </message>
    <message>
        <source>Level it stands for</source>
        <translation>Niveau qu’il représente</translation>
    </message>
    <message>
        <source>How steady</source>
        <translation>Quelle stabilité</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Forme</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Symbole</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Words on the picture</source>
        <translation>Mots sur l’image</translation>
    </message>
    <message>
        <source>Two short lines at most; empty: the symbol alone.</source>
        <translation>Deux lignes courtes au plus ; vide : le symbole seul.</translation>
    </message>
    <message>
        <source>What the badge says</source>
        <translation>Ce que dit le badge</translation>
    </message>
    <message>
        <source>Language of the words</source>
        <translation>Langue des mots</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Emptied, it is made again from the skill and the level.</source>
        <translation>Vidé, il est refait à partir de la compétence et du niveau.</translation>
    </message>
    <message>
        <source>What it says about somebody</source>
        <translation>Ce qu’il dit de quelqu’un</translation>
    </message>
    <message>
        <source>What someone did to earn it</source>
        <translation>Ce que quelqu’un a fait pour l’obtenir</translation>
    </message>
    <message>
        <source>Proposed to you when</source>
        <translation>Vous est proposé quand</translation>
    </message>
    <message>
        <source>Same skill elsewhere</source>
        <translation>La même compétence ailleurs</translation>
    </message>
    <message>
        <source>Make this achievement</source>
        <translation>Créer cette réussite</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>mettle::pages::AchievementModel</name>
    <message>
        <source>not issued yet</source>
        <translation>pas encore délivré</translation>
    </message>
    <message numerus="yes">
        <source>issued %n time(s)</source>
        <translation>
            <numerusform>délivré une fois</numerusform>
            <numerusform>délivré %n fois</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mettle::pages::AchievementsPane</name>
    <message>
        <source>What can be earned</source>
        <translation>Ce qui peut être obtenu</translation>
    </message>
    <message>
        <source>Badges that were issued keep the words and the picture of their day.</source>
        <translation>Les badges délivrés gardent les mots et l’image de leur jour.</translation>
    </message>
    <message>
        <source>Nothing can be earned yet</source>
        <translation>Rien ne peut encore être obtenu</translation>
    </message>
    <message>
        <source>An achievement says which skill, at which level, a badge stands for. Mettle tells you who has earned it.</source>
        <translation>Une réussite dit quelle compétence, à quel niveau, un badge représente. Mettle vous dit qui l’a obtenu.</translation>
    </message>
    <message>
        <source>Make the first achievement</source>
        <translation>Créer la première réussite</translation>
    </message>
</context>
<context>
    <name>mettle::pages::ActivitySheet</name>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>What do they do?</source>
        <translation>Que font-ils&#x202f;?</translation>
    </message>
    <message>
        <source>Kind of situation</source>
        <translation>Type de situation</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>What can be seen in it?</source>
        <translation>Que peut-on y voir&#x202f;?</translation>
    </message>
    <message>
        <source>much for one observer</source>
        <translation>beaucoup pour un observateur</translation>
    </message>
    <message>
        <source>Up to %1 skills and %2 behaviours can be watched well.</source>
        <translation>Jusqu’à %1 compétences et %2 comportements se suivent bien.</translation>
    </message>
    <message>
        <source>Search skills and behaviours</source>
        <translation>Chercher des compétences et des comportements</translation>
    </message>
    <message>
        <source>Skills and behaviours of this activity</source>
        <translation>Compétences et comportements de cette activité</translation>
    </message>
    <message>
        <source>Remove the activity</source>
        <translation>Retirer l’activité</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>no kind</source>
        <translation>sans type</translation>
    </message>
    <message numerus="yes">
        <source>%n behaviours</source>
        <translation>
            <numerusform>%n comportement</numerusform>
            <numerusform>%n comportements</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing ticked: everything, %1</source>
        <translation>rien de coché&#x202f;: tout, %1</translation>
    </message>
    <message numerus="yes">
        <source>%n skills</source>
        <translation>
            <numerusform>%n compétence</numerusform>
            <numerusform>%n compétences</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mettle::pages::ActivityView</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2 people</source>
        <translation>%1 à %2 personnes</translation>
    </message>
    <message numerus="yes">
        <source>%n observer(s)</source>
        <translation>
            <numerusform>%n observateur</numerusform>
            <numerusform>%n observateurs</numerusform>
        </translation>
    </message>
    <message>
        <source>Say: “%1”</source>
        <translation>Dites : « %1 »</translation>
    </message>
    <message>
        <source>%1′</source>
        <translation>%1′</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>Étape par étape</translation>
    </message>
    <message>
        <source>Easier</source>
        <translation>Plus facile</translation>
    </message>
    <message>
        <source>Harder</source>
        <translation>Plus difficile</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>En ligne</translation>
    </message>
    <message>
        <source>If it fails</source>
        <translation>Si cela échoue</translation>
    </message>
    <message>
        <source>Take care</source>
        <translation>Attention</translation>
    </message>
    <message>
        <source>What you can see</source>
        <translation>Ce qui peut se voir</translation>
    </message>
    <message numerus="yes">
        <source>%n sign(s): too many for one person. Share them out.</source>
        <translation>
            <numerusform>%n signe : trop pour une seule personne. Répartissez-le.</numerusform>
            <numerusform>%n signes : trop pour une seule personne. Répartissez-les.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sign(s): one person can follow this.</source>
        <translation>
            <numerusform>%n signe : une seule personne peut suivre.</numerusform>
            <numerusform>%n signes : une seule personne peut suivre.</numerusform>
        </translation>
    </message>
    <message>
        <source>Material</source>
        <translation>Matériel</translation>
    </message>
    <message>
        <source>%1, for each person</source>
        <translation>%1, par personne</translation>
    </message>
    <message>
        <source>%1, for each pair</source>
        <translation>%1, par duo</translation>
    </message>
    <message>
        <source>Handouts</source>
        <translation>Feuilles à distribuer</translation>
    </message>
    <message>
        <source>also in easy words</source>
        <translation>aussi en mots faciles</translation>
    </message>
    <message>
        <source>for the trainer only</source>
        <translation>pour l’équipe seulement</translation>
    </message>
    <message>
        <source>Talk about it afterwards</source>
        <translation>Parlez-en ensuite</translation>
    </message>
</context>
<context>
    <name>mettle::pages::BadgesPage</name>
    <message>
        <source>Badges</source>
        <translation>Badges</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Registre</translation>
    </message>
    <message>
        <source>Achievements</source>
        <translation>Réalisations</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>A badge says what somebody showed, signed by your organisation.</source>
        <translation>Un badge dit ce que quelqu’un a montré, signé par votre organisation.</translation>
    </message>
    <message>
        <source>Due means: seen often enough, explained by the client, and not issued yet.</source>
        <translation>Prêt veut dire&#x202f;: vu assez souvent, expliqué par le participant, et pas encore délivré.</translation>
    </message>
    <message>
        <source>Tick what is due, type the passphrase of the key, and issue.</source>
        <translation>Cochez ce qui est prêt, tapez la phrase secrète de la clé, et délivrez.</translation>
    </message>
    <message>
        <source>Issuing cannot be undone. A badge can be revoked later, with a reason.</source>
        <translation>Délivrer ne peut pas être annulé. Un badge peut être retiré plus tard, avec une raison.</translation>
    </message>
    <message>
        <source>Verify checks a badge of anybody, on this computer.</source>
        <translation>Vérifier contrôle le badge de n’importe qui, sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>tick what is due</source>
        <translation>cocher ce qui est prêt</translation>
    </message>
    <message>
        <source>%1 · key sealed</source>
        <translation>%1 · clé scellée</translation>
    </message>
    <message>
        <source>No key yet</source>
        <translation>Pas encore de clé</translation>
    </message>
    <message>
        <source>Drop any badge file here. Every check is told in words, without internet.</source>
        <translation>Déposez ici un fichier de badge. Chaque vérification est dite en mots, sans internet.</translation>
    </message>
    <message>
        <source>Design what can be earned, and keep track of every badge that was issued.</source>
        <translation>Dessinez ce qui peut être obtenu, et suivez chaque badge délivré.</translation>
    </message>
    <message>
        <source>Issuer and key</source>
        <translation>Émetteur et clé</translation>
    </message>
    <message>
        <source>New achievement</source>
        <translation>Nouvelle réussite</translation>
    </message>
    <message>
        <source>Export list…</source>
        <translation>Exporter la liste…</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>the same, in the first column</source>
        <translation>la même chose, dans la première colonne</translation>
    </message>
</context>
<context>
    <name>mettle::pages::BehaviourHeader</name>
    <message>
        <source>%1 of %2 seen</source>
        <translation>%1 sur %2 vus</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>clients seen, of how many</comment>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>mettle::pages::CellDelegate</name>
    <message>
        <source>%1 seen, mark it later</source>
        <translation>%1 vu, cote plus tard</translation>
    </message>
    <message>
        <source>no opportunity</source>
        <translation>pas d’occasion</translation>
    </message>
    <message>
        <source>type a digit, X, N or space</source>
        <translation>tapez un chiffre, X, N ou espace</translation>
    </message>
</context>
<context>
    <name>mettle::pages::ClientBadgesPane</name>
    <message>
        <source>as a picture</source>
        <translation>en image</translation>
    </message>
    <message>
        <source>as a file</source>
        <translation>en fichier</translation>
    </message>
    <message>
        <source>No badge yet</source>
        <translation>Pas encore de badge</translation>
    </message>
    <message>
        <source>A badge is due when a skill was seen in different situations and the client can explain it.</source>
        <translation>Un badge est mérité quand une compétence a été vue dans différentes situations et que le participant sait l’expliquer.</translation>
    </message>
    <message>
        <source>Nothing can be earned yet. Make an achievement first.</source>
        <translation>Il n’y a encore rien à obtenir. Créez d’abord une réalisation.</translation>
    </message>
    <message>
        <source>What can be earned</source>
        <translation>Ce qu’on peut obtenir</translation>
    </message>
    <message>
        <source>Make an achievement</source>
        <translation>Créer une réalisation</translation>
    </message>
    <message>
        <source>Earned, not issued yet</source>
        <translation>Mérités, pas encore délivrés</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Délivrés</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Révoqués</translation>
    </message>
    <message>
        <source>Issue this badge</source>
        <translation>Délivrer ce badge</translation>
    </message>
    <message>
        <source>Issue the badge “%1”</source>
        <translation>Délivrer le badge «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Needs the client’s consent</source>
        <translation>Demande l’accord du participant</translation>
    </message>
    <message>
        <source>Write down the consent</source>
        <translation>Noter l’accord</translation>
    </message>
    <message>
        <source>Look at the position first</source>
        <translation>Regarder d’abord la position</translation>
    </message>
    <message>
        <source>Issued on %1</source>
        <translation>Délivré le %1</translation>
    </message>
    <message>
        <source>Revoked on %1: %2</source>
        <translation>Révoqué le %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>no longer holds</source>
        <translation>n’est plus valable</translation>
    </message>
    <message>
        <source>valid until %1</source>
        <translation>valable jusqu’au %1</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>valable</translation>
    </message>
    <message>
        <source>not handed out yet</source>
        <translation>pas encore remis</translation>
    </message>
    <message>
        <source>handed out %1</source>
        <translation>remis %1</translation>
    </message>
    <message>
        <source>Open in the register</source>
        <translation>Ouvrir dans le registre</translation>
    </message>
</context>
<context>
    <name>mettle::pages::ClientForm</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Prénom usuel</translation>
    </message>
    <message>
        <source>What people call them. Ask; it is not always the first word.</source>
        <translation>Comme on l’appelle. Demandez&#x202f;: ce n’est pas toujours le premier mot.</translation>
    </message>
    <message>
        <source>Pseudonym</source>
        <translation>Pseudonyme</translation>
    </message>
    <message>
        <source>With a pseudonym, only that is shown and printed.</source>
        <translation>Avec un pseudonyme, lui seul est montré et imprimé.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>How the name is said, and the like. Nothing about health, origin or religion.</source>
        <translation>Comment se dit le nom, par exemple. Rien sur la santé, l’origine ou la religion.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Choose one, or type a new one.</source>
        <translation>Choisissez-en un, ou tapez-en un nouveau.</translation>
    </message>
    <message>
        <source>Responsible coach</source>
        <translation>Coach responsable</translation>
    </message>
    <message>
        <source>Language of the documents</source>
        <translation>Langue des documents</translation>
    </message>
    <message>
        <source>Second language beside it</source>
        <translation>Deuxième langue à côté</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>For badges. Not needed.</source>
        <translation>Pour les badges. Facultatif.</translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation>Année de naissance</translation>
    </message>
    <message>
        <source>that of the workspace</source>
        <translation>celle de l’espace de travail</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>This is no year. Write four digits, such as 1990, or leave it empty.</source>
        <translation>Ce n’est pas une année. Écrivez quatre chiffres, comme 1990, ou laissez vide.</translation>
    </message>
</context>
<context>
    <name>mettle::pages::ClientListModel</name>
    <message>
        <source>%1 (left)</source>
        <translation>%1 (parti)</translation>
    </message>
    <message>
        <source>under a pseudonym</source>
        <translation>sous un pseudonyme</translation>
    </message>
    <message>
        <source>not seen yet</source>
        <translation>pas encore vu</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Prénom usuel</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Coach</source>
        <translation>Coach</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Vu en dernier</translation>
    </message>
</context>
<context>
    <name>mettle::pages::ClientListPane</name>
    <message>
        <source>Find by name</source>
        <translation>Chercher par nom</translation>
    </message>
    <message>
        <source>Find a client by name</source>
        <translation>Chercher un participant par nom</translation>
    </message>
    <message>
        <source>Group to show</source>
        <translation>Groupe à montrer</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>Tous les groupes</translation>
    </message>
    <message>
        <source>In the course</source>
        <translation>Dans le cours</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Partis</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>No clients yet</source>
        <translation>Pas encore de participants</translation>
    </message>
    <message>
        <source>Here are the people you work with: what was seen, and what they plan.</source>
        <translation>Ici se trouvent les personnes avec qui vous travaillez&#x202f;: ce qui a été vu, et ce qu’elles prévoient.</translation>
    </message>
    <message>
        <source>Add a client</source>
        <translation>Ajouter un participant</translation>
    </message>
    <message>
        <source>Bring them in from a table</source>
        <translation>Les importer d’un tableau</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%n participant</numerusform>
            <numerusform>%n participants</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody here. Choose another group, or “Left”.</source>
        <translation>Personne ici. Choisissez un autre groupe, ou «&#x202f;Partis&#x202f;».</translation>
    </message>
    <message>
        <source>Nobody is called “%1” here. Fewer letters find more.</source>
        <translation>Personne ne s’appelle «&#x202f;%1&#x202f;» ici. Moins de lettres trouvent plus.</translation>
    </message>
</context>
<context>
    <name>mettle::pages::ClientsPage</name>
    <message>
        <source>The client’s own page</source>
        <translation>La page du participant</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Action plan</source>
        <translation>Plan d’action</translation>
    </message>
    <message>
        <source>Strengths card</source>
        <translation>Carte des points forts</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Everybody you work with. A name opens what was seen, and the plan.</source>
        <translation>Toutes les personnes avec qui vous travaillez. Un nom ouvre ce qui a été vu, et le plan.</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Bring people in from a table</source>
        <translation>Importer des personnes d’un tableau</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt *.tsv)</source>
        <translation>Tableaux (*.csv *.txt *.tsv)</translation>
    </message>
    <message>
        <source>This file cannot be read: %1</source>
        <translation>Ce fichier ne peut pas être lu&#x202f;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n people added.</source>
        <translation>
            <numerusform>%n personne ajoutée.</numerusform>
            <numerusform>%n personnes ajoutées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a client</source>
        <translation>Ajouter un participant</translation>
    </message>
    <message>
        <source>From a table…</source>
        <translation>D’un tableau…</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Each line is a person. Enter opens what was seen.</source>
        <translation>Chaque ligne est une personne. Entrée ouvre ce qui a été vu.</translation>
    </message>
    <message>
        <source>The profile shows where somebody stands on each skill, and why.</source>
        <translation>Le profil montre où en est une personne pour chaque compétence, et pourquoi.</translation>
    </message>
    <message>
        <source>Hatched means: not explored yet. It says nothing about the person.</source>
        <translation>Hachuré veut dire&#x202f;: pas encore exploré. Cela ne dit rien sur la personne.</translation>
    </message>
    <message>
        <source>You confirm a position, or decide otherwise with a reason.</source>
        <translation>Vous confirmez une position, ou vous décidez autrement et dites pourquoi.</translation>
    </message>
    <message>
        <source>The plan is in the client’s own words.</source>
        <translation>Le plan est écrit avec les mots du participant.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Observations</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>Badges</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>has left</source>
        <translation>est parti</translation>
    </message>
    <message>
        <source>under a pseudonym</source>
        <translation>sous un pseudonyme</translation>
    </message>
    <message>
        <source>No consent yet</source>
        <translation>Pas encore d’accord</translation>
    </message>
    <message>
        <source>Agreed: %1, until %2</source>
        <translation>Accord&#x202f;: %1, jusqu’au %2</translation>
    </message>
    <message>
        <source>Agreed: %1</source>
        <translation>Accord&#x202f;: %1</translation>
    </message>
    <message>
        <source>A new client</source>
        <translation>Un nouveau participant</translation>
    </message>
    <message>
        <source>Only a name or a pseudonym is needed</source>
        <translation>Seul un nom ou un pseudonyme est nécessaire</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>What is kept of the person</source>
        <translation>Ce qu’on garde de la personne</translation>
    </message>
    <message>
        <source>Keep the changes</source>
        <translation>Garder les modifications</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>This client is no longer here</source>
        <translation>Ce participant n’est plus là</translation>
    </message>
    <message>
        <source>They may have been removed in the meantime. Undo brings them back.</source>
        <translation>Peut-être supprimé entre-temps. Annuler le fait revenir.</translation>
    </message>
    <message>
        <source>All clients</source>
        <translation>Tous les participants</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>open the client</source>
        <translation>ouvrir le participant</translation>
    </message>
    <message>
        <source>close the form</source>
        <translation>fermer le formulaire</translation>
    </message>
    <message>
        <source>another skill, and why beside it</source>
        <translation>une autre compétence, et pourquoi à côté</translation>
    </message>
    <message>
        <source>Ctrl+Tab</source>
        <translation>Ctrl+Tab</translation>
    </message>
    <message>
        <source>the next tab</source>
        <translation>l’onglet suivant</translation>
    </message>
</context>
<context>
    <name>mettle::pages::ClosingSheet</name>
    <message>
        <source>Close the activities</source>
        <translation>Clôturer les activités</translation>
    </message>
    <message>
        <source>Each closes for themselves. Whoever is not here can be closed for; after 48 hours it closes by itself.</source>
        <translation>Chacun clôture pour soi. Vous pouvez clôturer pour un absent&#x202f;; après 48 heures, cela se fait tout seul.</translation>
    </message>
    <message>
        <source>Close all of them for everybody</source>
        <translation>Tout clôturer pour tous</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>set aside: %1</source>
        <translation>mise de côté&#x202f;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n marks</source>
        <translation>
            <numerusform>%n cote</numerusform>
            <numerusform>%n cotes</numerusform>
        </translation>
    </message>
    <message>
        <source>Close for %1</source>
        <translation>Clôturer pour %1</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>clôturée</translation>
    </message>
    <message>
        <source>why it should not count</source>
        <translation>pourquoi cela ne compte pas</translation>
    </message>
    <message>
        <source>Reason to set %1 aside</source>
        <translation>Raison de mettre %1 de côté</translation>
    </message>
    <message>
        <source>Take back in</source>
        <translation>Faire compter à nouveau</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Mettre de côté</translation>
    </message>
</context>
<context>
    <name>mettle::pages::CompletePane</name>
    <message>
        <source>Complete now</source>
        <translation>Compléter maintenant</translation>
    </message>
    <message>
        <source>Back to observing</source>
        <translation>Retour à l’observation</translation>
    </message>
    <message>
        <source>Back to observing (Esc)</source>
        <translation>Retour à l’observation (Échap)</translation>
    </message>
    <message>
        <source>Close the activity</source>
        <translation>Clôturer l’activité</translation>
    </message>
    <message>
        <source>Seen, not marked yet</source>
        <translation>Vu, pas encore coté</translation>
    </message>
    <message>
        <source>digit: mark · X: no opportunity · Delete: not observed</source>
        <translation>chiffre&#x202f;: cote · X&#x202f;: pas d’occasion · Suppr&#x202f;: pas observé</translation>
    </message>
    <message>
        <source>No note yet</source>
        <translation>Pas encore de note</translation>
    </message>
    <message>
        <source>All other empty cells stay “not observed”. They never count as zero.</source>
        <translation>Toutes les autres cases vides restent «&#x202f;pas observé&#x202f;». Elles ne comptent jamais comme zéro.</translation>
    </message>
    <message>
        <source>The rest at once: not observed</source>
        <translation>Le reste d’un coup&#x202f;: pas observé</translation>
    </message>
    <message>
        <source>What you saw</source>
        <translation>Ce que vous avez vu</translation>
    </message>
    <message>
        <source>What the others noted shows when the activity is closed. Marking later is possible; it carries its time.</source>
        <translation>Ce que les autres ont noté apparaît après la clôture. Coter plus tard est possible&#x202f;; l’heure est alors indiquée.</translation>
    </message>
    <message>
        <source>Between tasks</source>
        <translation>Entre les tâches</translation>
    </message>
    <message>
        <source>%1: nothing is open any more.</source>
        <translation>%1&#x202f;: plus rien à compléter.</translation>
    </message>
    <message numerus="yes">
        <source>%1. %n places are still open.</source>
        <translation>
            <numerusform>%1. Il reste %n case à compléter.</numerusform>
            <numerusform>%1. Il reste %n cases à compléter.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every tick has its mark.</source>
        <translation>Chaque coche a sa cote.</translation>
    </message>
    <message>
        <source>seen at %1</source>
        <translation>vu à %1</translation>
    </message>
    <message>
        <source>What did %1 say or do?</source>
        <translation>Qu’a dit ou fait %1&#x202f;?</translation>
    </message>
    <message>
        <source>Not observed</source>
        <translation>Pas observé</translation>
    </message>
    <message numerus="yes">
        <source>%n marks and notes</source>
        <translation>
            <numerusform>%n cote ou note</numerusform>
            <numerusform>%n cotes et notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mettle::pages::ConcludePane</name>
    <message>
        <source>somebody else</source>
        <translation>quelqu’un d’autre</translation>
    </message>
    <message>
        <source>Between tasks</source>
        <translation>Entre les tâches</translation>
    </message>
    <message>
        <source>Reason for the agreed mark</source>
        <translation>Raison de la cote convenue</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Previous (arrow up)</source>
        <translation>Précédent (flèche haut)</translation>
    </message>
    <message>
        <source>Skip (arrow down)</source>
        <translation>Passer (flèche bas)</translation>
    </message>
    <message>
        <source>Agreed together</source>
        <translation>Convenu ensemble</translation>
    </message>
    <message>
        <source>Type the level. What each noted first stays.</source>
        <translation>Tapez le niveau. Ce que chacun a noté d’abord reste.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>needed where it differs from what both saw</source>
        <translation>nécessaire si c’est autre chose que ce que vous avez vu</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Convenir</translation>
    </message>
    <message>
        <source>What you marked both</source>
        <translation>Ce que vous avez coté tous les deux</translation>
    </message>
    <message>
        <source>This level is another one than both of you saw. Say in a few words why.</source>
        <translation>Ce niveau n’est celui d’aucun de vous deux. Dites brièvement pourquoi.</translation>
    </message>
    <message numerus="yes">
        <source>%n activities still open</source>
        <translation>
            <numerusform>%n activité encore ouverte</numerusform>
            <numerusform>%n activités encore ouvertes</numerusform>
        </translation>
    </message>
    <message>
        <source>All activities closed</source>
        <translation>Toutes les activités clôturées</translation>
    </message>
    <message>
        <source>Agree on</source>
        <translation>Convenir de</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>exactly the same</source>
        <translation>exactement pareil</translation>
    </message>
    <message>
        <source>within one step</source>
        <translation>à un niveau près</translation>
    </message>
    <message>
        <source>kappa %1</source>
        <translation>kappa %1</translation>
    </message>
    <message numerus="yes">
        <source>quadratic, %n pairs</source>
        <translation>
            <numerusform>quadratique, %n paire</numerusform>
            <numerusform>quadratique, %n paires</numerusform>
        </translation>
    </message>
    <message>
        <source>too few for kappa</source>
        <translation>trop peu pour le kappa</translation>
    </message>
    <message numerus="yes">
        <source>%n pairs, %1 are needed</source>
        <translation>
            <numerusform>%n paire, il en faut %1</numerusform>
            <numerusform>%n paires, il en faut %1</numerusform>
        </translation>
    </message>
    <message>
        <source>95 % interval: %1 to %2.</source>
        <translation>Intervalle à 95 % : %1 à %2.</translation>
    </message>
    <message numerus="yes">
        <source>Krippendorff’s alpha, ordinal, over %n observers: %1</source>
        <translation>
            <numerusform>Alpha de Krippendorff, ordinal, sur %n observateur&#x202f;: %1</numerusform>
            <numerusform>Alpha de Krippendorff, ordinal, sur %n observateurs&#x202f;: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells seen by one of both</source>
        <translation>
            <numerusform>%n case vue par un seul des deux</numerusform>
            <numerusform>%n cases vues par un seul des deux</numerusform>
        </translation>
    </message>
    <message>
        <source>Not closed yet</source>
        <translation>Pas encore clôturé</translation>
    </message>
    <message>
        <source>Nothing to settle</source>
        <translation>Rien à discuter</translation>
    </message>
    <message>
        <source>When an activity is closed for everybody who marked in it, each sees what the others noted.</source>
        <translation>Quand une activité est clôturée pour tous ceux qui y ont coté, chacun voit ce que les autres ont noté.</translation>
    </message>
    <message>
        <source>Nowhere did two of you mark the same behaviour. What each saw alone counts as it is.</source>
        <translation>Nulle part deux d’entre vous n’ont coté le même comportement. Ce que chacun a vu seul compte tel quel.</translation>
    </message>
    <message>
        <source>Close the activities</source>
        <translation>Clôturer les activités</translation>
    </message>
    <message>
        <source>Two steps apart or more</source>
        <translation>Deux niveaux d’écart ou plus</translation>
    </message>
    <message>
        <source>One step apart</source>
        <translation>Un niveau d’écart</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Pareil</translation>
    </message>
    <message>
        <source>the skill as a whole</source>
        <translation>la compétence dans son ensemble</translation>
    </message>
    <message>
        <source>Their own view</source>
        <translation>Leur propre avis</translation>
    </message>
    <message>
        <source>Stands beside and never counts. A question for the talk: when do you do this by yourself?</source>
        <translation>Se trouve à côté et ne compte jamais. Une question pour l’entretien&#x202f;: quand le faites-vous de vous-même&#x202f;?</translation>
    </message>
</context>
<context>
    <name>mettle::pages::ConsentPanel</name>
    <message>
        <source>Ask %1 first</source>
        <translation>Demandez d’abord à %1</translation>
    </message>
    <message>
        <source>%1 has earned “%2”, and has not agreed to badges. A badge can be shown to anybody: it says the name and the skill.</source>
        <translation>%1 a obtenu « %2 », mais n’a pas encore dit oui aux badges. Un badge peut être montré à tout le monde : il porte le nom et la compétence.</translation>
    </message>
    <message>
        <source>%1 agrees</source>
        <translation>%1 est d’accord</translation>
    </message>
    <message>
        <source>How was it said?</source>
        <translation>Comment a-t-on dit oui ?</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>Sur papier</translation>
    </message>
    <message>
        <source>Spoken</source>
        <translation>Oralement</translation>
    </message>
    <message>
        <source>Who heard it</source>
        <translation>Qui l’a entendu</translation>
    </message>
    <message>
        <source>For how long</source>
        <translation>Pour combien de temps</translation>
    </message>
    <message>
        <source>For one year</source>
        <translation>Pour un an</translation>
    </message>
    <message>
        <source>For two years</source>
        <translation>Pour deux ans</translation>
    </message>
    <message>
        <source>Until it is withdrawn</source>
        <translation>Jusqu’au retrait</translation>
    </message>
</context>
<context>
    <name>mettle::pages::ConsentsCard</name>
    <message>
        <source>A badge that others can check carries the name.</source>
        <translation>Un badge que d’autres peuvent vérifier porte le nom.</translation>
    </message>
    <message>
        <source>Documents may go to an employer that is named.</source>
        <translation>Des documents peuvent aller à un employeur qui est nommé.</translation>
    </message>
    <message>
        <source>Photos may be taken and used.</source>
        <translation>Des photos peuvent être prises et utilisées.</translation>
    </message>
    <message>
        <source>They count in the figures, without a name.</source>
        <translation>La personne compte dans les chiffres, sans son nom.</translation>
    </message>
    <message>
        <source>If withdrawn: no new badge is issued. Badges handed out stay with them until you revoke one.</source>
        <translation>En cas de retrait&#x202f;: plus de nouveau badge. Les badges remis lui restent, jusqu’à ce que vous en révoquiez un.</translation>
    </message>
    <message>
        <source>If withdrawn: nothing more is shared. What an employer has already stays there, ask for it back.</source>
        <translation>En cas de retrait&#x202f;: plus rien n’est partagé. Ce qu’un employeur a déjà reste chez lui, redemandez-le.</translation>
    </message>
    <message>
        <source>If withdrawn: take down the photos that you have used.</source>
        <translation>En cas de retrait&#x202f;: enlevez les photos que vous avez utilisées.</translation>
    </message>
    <message>
        <source>If withdrawn: they are left out of the next figures.</source>
        <translation>En cas de retrait&#x202f;: la personne n’est plus dans les prochains chiffres.</translation>
    </message>
    <message>
        <source>on paper</source>
        <translation>sur papier</translation>
    </message>
    <message>
        <source>aloud, with %1</source>
        <translation>de vive voix, avec %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>à partir du %1</translation>
    </message>
    <message>
        <source>withdrawn on %1</source>
        <translation>retiré le %1</translation>
    </message>
    <message>
        <source>ended on %1</source>
        <translation>terminé le %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu’au %1</translation>
    </message>
    <message>
        <source>badges</source>
        <translation>badges</translation>
    </message>
    <message>
        <source>employer</source>
        <translation>employeur</translation>
    </message>
    <message>
        <source>photos</source>
        <translation>photos</translation>
    </message>
    <message>
        <source>figures</source>
        <translation>chiffres</translation>
    </message>
    <message>
        <source>What they agreed to</source>
        <translation>Ce qui a été accepté</translation>
    </message>
    <message>
        <source>not agreed</source>
        <translation>pas d’accord</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>d’accord</translation>
    </message>
    <message>
        <source>Renew…</source>
        <translation>Renouveler…</translation>
    </message>
    <message>
        <source>Record…</source>
        <translation>Noter…</translation>
    </message>
    <message>
        <source>Record what they agree to: %1</source>
        <translation>Noter l’accord&#x202f;: %1</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Withdraw: %1</source>
        <translation>Retirer&#x202f;: %1</translation>
    </message>
    <message>
        <source>They agree: %1. How?</source>
        <translation>D’accord pour&#x202f;: %1. Comment&#x202f;?</translation>
    </message>
    <message>
        <source>aloud, with a witness</source>
        <translation>de vive voix, avec un témoin</translation>
    </message>
    <message>
        <source>Who was there</source>
        <translation>Qui était là</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>sans fin</translation>
    </message>
    <message>
        <source>They agreed</source>
        <translation>Accord donné</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>mettle::pages::CourseView</name>
    <message numerus="yes">
        <source>%n half day(s)</source>
        <translation>
            <numerusform>%n demi-journée</numerusform>
            <numerusform>%n demi-journées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) to observe</source>
        <translation>
            <numerusform>%n tâche à observer</numerusform>
            <numerusform>%n tâches à observer</numerusform>
        </translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>version %1</translation>
    </message>
    <message>
        <source>The half days</source>
        <translation>Les demi-journées</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Skills that can be seen</source>
        <translation>Compétences visibles</translation>
    </message>
    <message>
        <source>%1 tasks, %2 kinds, %3 days</source>
        <translation>%1 tâches, %2 types, %3 jours</translation>
    </message>
    <message>
        <source>not in this course</source>
        <translation>pas dans ce parcours</translation>
    </message>
</context>
<context>
    <name>mettle::pages::Curtain</name>
    <message>
        <source>The screen is blank. Any key shows it again.</source>
        <translation>L’écran est vide. Une touche le montre à nouveau.</translation>
    </message>
    <message>
        <source>Only names and task. Any key shows the marks again.</source>
        <translation>Seulement les noms et la tâche. Une touche montre à nouveau les cotes.</translation>
    </message>
</context>
<context>
    <name>mettle::pages::DataPane</name>
    <message>
        <source>that of the workspace</source>
        <translation>celle de l’espace de travail</translation>
    </message>
    <message>
        <source>looked at in the window</source>
        <translation>consulté dans la fenêtre</translation>
    </message>
    <message>
        <source>exported</source>
        <translation>exporté</translation>
    </message>
    <message>
        <source>the client’s own page</source>
        <translation>la page du participant</translation>
    </message>
    <message>
        <source>the profile</source>
        <translation>le profil</translation>
    </message>
    <message>
        <source>the action plan</source>
        <translation>le plan d’action</translation>
    </message>
    <message>
        <source>the strengths card</source>
        <translation>la carte des points forts</translation>
    </message>
    <message>
        <source>printed: %1</source>
        <translation>imprimé&#x202f;: %1</translation>
    </message>
    <message>
        <source>The person</source>
        <translation>La personne</translation>
    </message>
    <message>
        <source>What is held</source>
        <translation>Ce qui est gardé</translation>
    </message>
    <message>
        <source>What was looked at</source>
        <translation>Ce qui a été consulté</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Prénom usuel</translation>
    </message>
    <message>
        <source>Pseudonym</source>
        <translation>Pseudonyme</translation>
    </message>
    <message>
        <source>kept, never shown or printed</source>
        <translation>gardé, jamais montré ni imprimé</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Language of the documents</source>
        <translation>Langue des documents</translation>
    </message>
    <message>
        <source>Second language</source>
        <translation>Deuxième langue</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation>Année de naissance</translation>
    </message>
    <message>
        <source>Responsible coach</source>
        <translation>Coach responsable</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>in the course</source>
        <translation>dans le cours</translation>
    </message>
    <message>
        <source>has left</source>
        <translation>est parti</translation>
    </message>
    <message>
        <source>anonymised</source>
        <translation>anonymisé</translation>
    </message>
    <message>
        <source>Has left the course</source>
        <translation>A quitté le cours</translation>
    </message>
    <message>
        <source>Is back in the course</source>
        <translation>Est de retour dans le cours</translation>
    </message>
    <message>
        <source>Out of every group from tomorrow on. What was seen stays.</source>
        <translation>Hors de tous les groupes dès demain. Ce qui a été vu reste.</translation>
    </message>
    <message>
        <source>Marks by observers</source>
        <translation>Cotes des observateurs</translation>
    </message>
    <message>
        <source>Notes and quotes</source>
        <translation>Notes et citations</translation>
    </message>
    <message>
        <source>Their own marks</source>
        <translation>Ses propres cotes</translation>
    </message>
    <message>
        <source>Marks agreed by observers</source>
        <translation>Cotes convenues entre observateurs</translation>
    </message>
    <message>
        <source>Strengths named by the group</source>
        <translation>Points forts cités par le groupe</translation>
    </message>
    <message>
        <source>Positions confirmed or decided</source>
        <translation>Positions confirmées ou décidées</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Présences</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Objectifs</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Looks back</source>
        <translation>Bilans</translation>
    </message>
    <message>
        <source>Strength stories</source>
        <translation>Récits de points forts</translation>
    </message>
    <message>
        <source>Pitches</source>
        <translation>Pitchs</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>Badges</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Accords</translation>
    </message>
    <message>
        <source>Times in a group</source>
        <translation>Passages dans un groupe</translation>
    </message>
    <message>
        <source>Looked at or printed</source>
        <translation>Consulté ou imprimé</translation>
    </message>
    <message>
        <source>None of: %1</source>
        <translation>Rien de&#x202f;: %1</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Rien encore.</translation>
    </message>
</context>
<context>
    <name>mettle::pages::DecisionForm</name>
    <message>
        <source>Decide otherwise</source>
        <translation>Décider autrement</translation>
    </message>
    <message>
        <source>no position</source>
        <translation>pas de position</translation>
    </message>
    <message>
        <source>How widely it was seen</source>
        <translation>Dans combien de situations on l’a vu</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Kept with your name and the date.</source>
        <translation>Gardée avec votre nom et la date.</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Keep the decision</source>
        <translation>Garder la décision</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>mettle::pages::EvidenceDelegate</name>
    <message>
        <source>In their own words: %1</source>
        <translation>Avec ses propres mots&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>mettle::pages::EvidenceModel</name>
    <message>
        <source>%1, %2</source>
        <comment>level number, its words</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>no opportunity</source>
        <translation>pas d’occasion</translation>
    </message>
    <message>
        <source>seen, not marked yet</source>
        <translation>vu, pas encore coté</translation>
    </message>
</context>
<context>
    <name>mettle::pages::EvidencePane</name>
    <message>
        <source>Skill</source>
        <translation>Compétence</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Séance</translation>
    </message>
    <message>
        <source>Observer</source>
        <translation>Observateur</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout montrer</translation>
    </message>
    <message>
        <source>What was seen, newest day first</source>
        <translation>Ce qui a été vu, le jour le plus récent d’abord</translation>
    </message>
    <message>
        <source>Nothing was seen that fits this choice.</source>
        <translation>Rien de vu qui corresponde à ce choix.</translation>
    </message>
    <message>
        <source>Nothing seen yet</source>
        <translation>Rien vu encore</translation>
    </message>
    <message>
        <source>Here stands what observers marked and wrote down, day by day.</source>
        <translation>Ici se trouve ce que les observateurs ont coté et noté, jour par jour.</translation>
    </message>
    <message>
        <source>To the sessions</source>
        <translation>Vers les séances</translation>
    </message>
    <message>
        <source>All skills</source>
        <translation>Toutes les compétences</translation>
    </message>
    <message>
        <source>All sessions</source>
        <translation>Toutes les séances</translation>
    </message>
    <message>
        <source>All observers</source>
        <translation>Tous les observateurs</translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s)</source>
        <translation>
            <numerusform>%n cote</numerusform>
            <numerusform>%n cotes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mettle::pages::FrameworksPage</name>
    <message>
        <source>%1, version %2</source>
        <translation>%1, version %2</translation>
    </message>
    <message>
        <source>Frameworks</source>
        <translation>Référentiels</translation>
    </message>
    <message>
        <source>Lists of skills, and the words for them in each language.</source>
        <translation>Des listes de compétences, et leurs mots dans chaque langue.</translation>
    </message>
    <message>
        <source>Code or words</source>
        <translation>Code ou mots</translation>
    </message>
    <message>
        <source>Find a skill in this framework</source>
        <translation>Chercher une compétence dans ce référentiel</translation>
    </message>
    <message>
        <source>Areas, skills and what you can see</source>
        <translation>Domaines, compétences et ce qui peut se voir</translation>
    </message>
    <message>
        <source>What the framework says</source>
        <translation>Ce que dit le référentiel</translation>
    </message>
    <message>
        <source>Framework</source>
        <translation>Référentiel</translation>
    </message>
    <message>
        <source>A framework is a list of areas, skills and what you can see of each skill.</source>
        <translation>Un référentiel est une liste de domaines, de compétences et de ce qui peut se voir de chacune.</translation>
    </message>
    <message>
        <source>Type a code or a word, in any language, to find a skill.</source>
        <translation>Tapez un code ou un mot, dans n’importe quelle langue, pour trouver une compétence.</translation>
    </message>
    <message>
        <source>The right side shows the words in every language.</source>
        <translation>À droite se trouvent les mots dans chaque langue.</translation>
    </message>
    <message>
        <source>“Translation missing” means that the other languages have words for it.</source>
        <translation>«&#x202f;Traduction manquante&#x202f;» veut dire que les autres langues ont des mots pour cela.</translation>
    </message>
    <message>
        <source>At the foot is who made the framework, and what its licence is.</source>
        <translation>En bas se trouvent l’auteur du référentiel et sa licence.</translation>
    </message>
    <message>
        <source>Nothing in this framework has these words, in any language.</source>
        <translation>Rien dans ce référentiel ne contient ces mots, dans aucune langue.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) found</source>
        <translation>
            <numerusform>%n ligne trouvée</numerusform>
            <numerusform>%n lignes trouvées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mettle::pages::GoalCard</name>
    <message>
        <source>stopped</source>
        <translation>arrêté</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>atteint</translation>
    </message>
    <message>
        <source>Reached: “%1”</source>
        <translation>Atteint&#x202f;: «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Open again: “%1”</source>
        <translation>Rouvrir&#x202f;: «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Change the goal “%1”</source>
        <translation>Modifier l’objectif «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Remove the goal “%1” with its steps</source>
        <translation>Supprimer l’objectif «&#x202f;%1&#x202f;» avec ses étapes</translation>
    </message>
    <message>
        <source>What I do</source>
        <translation>Ce que je fais</translation>
    </message>
    <message>
        <source>When and where</source>
        <translation>Quand et où</translation>
    </message>
    <message>
        <source>Who helps</source>
        <translation>Qui aide</translation>
    </message>
    <message>
        <source>How did it go?</source>
        <translation>Comment cela s’est-il passé&#x202f;?</translation>
    </message>
    <message>
        <source>It works when: %1</source>
        <translation>C’est réussi quand&#x202f;: %1</translation>
    </message>
    <message>
        <source>If not: %1</source>
        <translation>Sinon&#x202f;: %1</translation>
    </message>
    <message>
        <source>In the way: %1</source>
        <translation>A gêné&#x202f;: %1</translation>
    </message>
    <message>
        <source>look at this step</source>
        <translation>à regarder</translation>
    </message>
    <message>
        <source>Change the step “%1”</source>
        <translation>Modifier l’étape «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Remove the step “%1”</source>
        <translation>Supprimer l’étape «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>What got in the way?</source>
        <translation>Qu’est-ce qui a gêné&#x202f;?</translation>
    </message>
    <message>
        <source>The bus did not come.</source>
        <translation>Le bus n’est pas venu.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Leave it open</source>
        <translation>Laisser ouvert</translation>
    </message>
    <message>
        <source>Add the first step</source>
        <translation>Ajouter la première étape</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Ajouter une étape</translation>
    </message>
</context>
<context>
    <name>mettle::pages::GoalForm</name>
    <message>
        <source>a goal from life</source>
        <translation>un objectif de la vie</translation>
    </message>
    <message>
        <source>The goal, in the client’s own words</source>
        <translation>L’objectif, avec les mots du participant</translation>
    </message>
    <message>
        <source>I ask when I do not understand something.</source>
        <translation>Je demande quand je ne comprends pas.</translation>
    </message>
    <message>
        <source>In the shop I want to give the right answer.</source>
        <translation>Au magasin, je veux donner la bonne réponse.</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>Pourquoi c’est important</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos de</translation>
    </message>
    <message>
        <source>Add the goal</source>
        <translation>Ajouter l’objectif</translation>
    </message>
    <message>
        <source>Keep the goal</source>
        <translation>Garder l’objectif</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>mettle::pages::GroupsCard</name>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Into a group</source>
        <translation>Dans un groupe</translation>
    </message>
    <message>
        <source>Choose one, or type a new one.</source>
        <translation>Choisissez-en un, ou tapez-en un nouveau.</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>number %1, %2 to %3</source>
        <translation>numéro %1, du %2 au %3</translation>
    </message>
    <message>
        <source>number %1, since %2</source>
        <translation>numéro %1, depuis le %2</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Leave the group %1</source>
        <translation>Quitter le groupe %1</translation>
    </message>
    <message>
        <source>In no group. Sessions are planned with groups.</source>
        <translation>Dans aucun groupe. Les séances se planifient par groupe.</translation>
    </message>
</context>
<context>
    <name>mettle::pages::IssuePanel</name>
    <message numerus="yes">
        <source>Issue %n badge(s)</source>
        <translation>
            <numerusform>Délivrer %n badge</numerusform>
            <numerusform>Délivrer %n badges</numerusform>
        </translation>
    </message>
    <message>
        <source>Issue badges</source>
        <translation>Délivrer des badges</translation>
    </message>
    <message>
        <source>Tick what is due: you see here what each badge rests on. Choose a badge that was issued to save its files again or to revoke it.</source>
        <translation>Cochez ce qui est prêt : vous voyez ici sur quoi repose chaque badge. Choisissez un badge délivré pour enregistrer à nouveau ses fichiers ou pour le révoquer.</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Délivrer</translation>
    </message>
    <message>
        <source>The sample’s key has the passphrase “sample”.</source>
        <translation>La clé de l’exemple a la phrase secrète « sample ».</translation>
    </message>
    <message>
        <source>Passphrase of the key</source>
        <translation>Phrase secrète de la clé</translation>
    </message>
    <message>
        <source>Issuing cannot be undone. A badge can be revoked later, with a reason.</source>
        <translation>On ne peut pas annuler une délivrance. Un badge peut être révoqué plus tard, avec une raison.</translation>
    </message>
    <message>
        <source>Signed as %1. Nothing is issued until you press the button.</source>
        <translation>Signé au nom de %1. Rien n’est délivré avant que vous n’appuyiez sur le bouton.</translation>
    </message>
</context>
<context>
    <name>mettle::pages::IssuedPanel</name>
    <message>
        <source>Erased</source>
        <translation>Effacé</translation>
    </message>
    <message>
        <source>%1. Issued on %2.</source>
        <translation>%1. Délivré le %2.</translation>
    </message>
    <message>
        <source>Not handed out yet.</source>
        <translation>Pas encore remis.</translation>
    </message>
    <message>
        <source>Handed out as %1.</source>
        <translation>Remis en %1.</translation>
    </message>
    <message>
        <source>Revoked on %1: %2</source>
        <translation>Révoqué le %1 : %2</translation>
    </message>
    <message>
        <source>The badge itself was erased with the client’s data.</source>
        <translation>Le badge lui-même a été effacé avec les données du participant.</translation>
    </message>
    <message>
        <source>Save the files…</source>
        <translation>Enregistrer les fichiers…</translation>
    </message>
    <message>
        <source>Check it</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Reason for revoking</source>
        <translation>Raison de la révocation</translation>
    </message>
    <message>
        <source>Revoke this badge</source>
        <translation>Révoquer ce badge</translation>
    </message>
    <message>
        <source>Your register says so from then on. A file that was handed out stays what it is: tell whoever has it.</source>
        <translation>Votre registre le dit dès lors. Un fichier remis reste ce qu’il est : dites-le à qui l’a reçu.</translation>
    </message>
</context>
<context>
    <name>mettle::pages::IssuerPane</name>
    <message>
        <source>The identifier is copied.</source>
        <translation>L’identifiant est copié.</translation>
    </message>
    <message>
        <source>Who signs the badges</source>
        <translation>Qui signe les badges</translation>
    </message>
    <message>
        <source>Who signs the badges?</source>
        <translation>Qui signe les badges ?</translation>
    </message>
    <message>
        <source>The key is sealed</source>
        <translation>La clé est scellée</translation>
    </message>
    <message>
        <source>Make the key</source>
        <translation>Créer la clé</translation>
    </message>
    <message>
        <source>An Ed25519 key, made on %1. It stands in this file, sealed by its own passphrase.</source>
        <translation>Une clé Ed25519, créée le %1. Elle est dans ce fichier, scellée par sa propre phrase secrète.</translation>
    </message>
    <message>
        <source>Put this identifier on your web site: who gets a badge can compare it and know that it is yours. Without the passphrase nobody can issue, and nobody can make another key with this identifier: keep it where the organisation keeps its keys, and keep backups of this file.</source>
        <translation>Mettez cet identifiant sur votre site web : qui reçoit un badge peut le comparer et savoir qu’il vient de vous. Sans la phrase secrète, personne ne peut délivrer, et personne ne peut créer une autre clé avec cet identifiant : gardez-la là où l’organisation garde ses clés, et gardez des copies de ce fichier.</translation>
    </message>
    <message>
        <source>The key is made on this computer and sealed by a passphrase of its own, apart from the file’s.</source>
        <translation>La clé est créée sur cet ordinateur et scellée par sa propre phrase secrète, distincte de celle du fichier.</translation>
    </message>
    <message>
        <source>The passphrase protects your name: who has the file and the passphrase can issue badges as you. It cannot be looked up or reset, so write it down and keep it in a safe place.</source>
        <translation>La phrase secrète protège votre nom : qui a le fichier et la phrase peut délivrer des badges à votre place. On ne peut ni la retrouver ni la changer : notez-la et gardez-la en lieu sûr.</translation>
    </message>
    <message numerus="yes">
        <source>Take at least %n characters; four words that you can remember do well.</source>
        <translation>
            <numerusform>Prenez au moins %n caractère ; quatre mots que vous retenez conviennent bien.</numerusform>
            <numerusform>Prenez au moins %n caractères ; quatre mots que vous retenez conviennent bien.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two passphrases differ. Type the second one again.</source>
        <translation>Les deux phrases secrètes diffèrent. Retapez la seconde.</translation>
    </message>
    <message>
        <source>The key is made and sealed…</source>
        <translation>La clé est créée et scellée…</translation>
    </message>
    <message>
        <source>The key is made. You can issue badges now.</source>
        <translation>La clé est créée. Vous pouvez maintenant délivrer des badges.</translation>
    </message>
    <message>
        <source>This stands in every badge that is issued from now on.</source>
        <translation>Ceci figure dans chaque badge délivré à partir de maintenant.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Adresse web</translation>
    </message>
    <message>
        <source>Whole, with https://, or empty</source>
        <translation>Entière, avec https://, ou vide</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Adresse e-mail</translation>
    </message>
    <message>
        <source>Passphrase of the key</source>
        <translation>Phrase secrète de la clé</translation>
    </message>
    <message>
        <source>The passphrase again</source>
        <translation>La phrase secrète à nouveau</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Copy the identifier</source>
        <translation>Copier l’identifiant</translation>
    </message>
</context>
<context>
    <name>mettle::pages::ItemView</name>
    <message>
        <source>Area</source>
        <translation>Domaine</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>Compétence</translation>
    </message>
    <message>
        <source>What you can see</source>
        <translation>Ce qui peut se voir</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>identique</translation>
    </message>
    <message>
        <source>nearly the same</source>
        <translation>presque identique</translation>
    </message>
    <message>
        <source>wider</source>
        <translation>plus large</translation>
    </message>
    <message>
        <source>narrower</source>
        <translation>plus étroit</translation>
    </message>
    <message>
        <source>related</source>
        <translation>apparenté</translation>
    </message>
    <message>
        <source>Framework</source>
        <translation>Référentiel</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Niveaux</translation>
    </message>
    <message>
        <source>what each mark means</source>
        <translation>ce que veut dire chaque cote</translation>
    </message>
    <message>
        <source>Easy title</source>
        <translation>Titre simple</translation>
    </message>
    <message>
        <source>Easy description</source>
        <translation>Description simple</translation>
    </message>
    <message>
        <source>How to recognise it</source>
        <translation>Comment le reconnaître</translation>
    </message>
    <message>
        <source>what each mark looks like here</source>
        <translation>à quoi ressemble chaque cote ici</translation>
    </message>
    <message>
        <source>The same elsewhere</source>
        <translation>La même ailleurs</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>D’où cela vient</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, version %2</translation>
    </message>
    <message>
        <source>Published by</source>
        <translation>Publié par</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>translation missing</source>
        <translation>traduction manquante</translation>
    </message>
</context>
<context>
    <name>mettle::pages::Legend</name>
    <message>
        <source>What the signs mean: %1</source>
        <translation>Ce que veulent dire les signes&#x202f;: %1</translation>
    </message>
    <message>
        <source>not observed</source>
        <translation>pas observé</translation>
    </message>
    <message>
        <source>no opportunity (X)</source>
        <translation>pas d’occasion (X)</translation>
    </message>
    <message>
        <source>seen, mark later (space)</source>
        <translation>vu, cote plus tard (espace)</translation>
    </message>
    <message>
        <source>note (N)</source>
        <translation>note (N)</translation>
    </message>
    <message>
        <source>keys</source>
        <translation>touches</translation>
    </message>
    <message>
        <source>blank screen</source>
        <translation>écran vide</translation>
    </message>
</context>
<context>
    <name>mettle::pages::LevelButtons</name>
    <message>
        <source>no opportunity</source>
        <translation>pas d’occasion</translation>
    </message>
</context>
<context>
    <name>mettle::pages::MomentsPane</name>
    <message>
        <source>Who?</source>
        <translation>Qui&#x202f;?</translation>
    </message>
    <message>
        <source>One sentence. A number first chooses the person: 4 …  Esc: to the grid</source>
        <translation>Une phrase. Un numéro d’abord choisit la personne&#x202f;: 4 …  Échap&#x202f;: vers la grille</translation>
    </message>
    <message>
        <source>What you saw or heard</source>
        <translation>Ce que vous avez vu ou entendu</translation>
    </message>
    <message>
        <source>Which skill? You can choose it later.</source>
        <translation>Quelle compétence&#x202f;? Vous pouvez choisir plus tard.</translation>
    </message>
    <message>
        <source>Mark, now or later:</source>
        <translation>Cote, maintenant ou plus tard&#x202f;:</translation>
    </message>
    <message>
        <source>Keep (Enter)</source>
        <translation>Garder (Entrée)</translation>
    </message>
    <message>
        <source>Who did you see?</source>
        <translation>Qui avez-vous vu&#x202f;?</translation>
    </message>
    <message>
        <source>What did %1 say or do?</source>
        <translation>Qu’a dit ou fait %1&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>Moments in this activity: %n</source>
        <translation>
            <numerusform>Moments dans cette activité&#x202f;: %n</numerusform>
            <numerusform>Moments dans cette activité&#x202f;: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing yet. One sentence a person is a good beginning.</source>
        <translation>Rien encore. Une phrase par personne est un bon début.</translation>
    </message>
    <message>
        <source>Which skill?</source>
        <translation>Quelle compétence&#x202f;?</translation>
    </message>
</context>
<context>
    <name>mettle::pages::NoteEditor</name>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Write what you saw or heard. Enter keeps it, Esc leaves it.</source>
        <translation>Écrivez ce que vous avez vu ou entendu. Entrée le garde, Échap l’abandonne.</translation>
    </message>
    <message>
        <source>Keep note</source>
        <translation>Garder la note</translation>
    </message>
</context>
<context>
    <name>mettle::pages::ObserveHead</name>
    <message>
        <source>Previous</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Back to Prepare</source>
        <translation>Retour à Préparer</translation>
    </message>
    <message>
        <source>Previous activity (Page Up)</source>
        <translation>Activité précédente (Page préc.)</translation>
    </message>
    <message>
        <source>Next activity (Page Down)</source>
        <translation>Activité suivante (Page suiv.)</translation>
    </message>
    <message>
        <source>Pause the timer (T)</source>
        <translation>Mettre la minuterie en pause (T)</translation>
    </message>
    <message>
        <source>Start the timer (T)</source>
        <translation>Démarrer la minuterie (T)</translation>
    </message>
    <message>
        <source>Only names and task, for a projector (P)</source>
        <translation>Seulement les noms et la tâche, pour un projecteur (P)</translation>
    </message>
    <message>
        <source>Blank the screen (B)</source>
        <translation>Vider l’écran (B)</translation>
    </message>
    <message>
        <source>Full screen (F11)</source>
        <translation>Plein écran (F11)</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>sur %1</translation>
    </message>
    <message>
        <source>Who is watching?</source>
        <translation>Qui observe&#x202f;?</translation>
    </message>
    <message>
        <source>Me: %1</source>
        <translation>Moi&#x202f;: %1</translation>
    </message>
    <message>
        <source>Another observer (O)</source>
        <translation>Autre observateur (O)</translation>
    </message>
    <message>
        <source>%1 not looked at yet</source>
        <translation>%1 pas encore regardé(e)</translation>
    </message>
    <message numerus="yes">
        <source>%n people not looked at yet</source>
        <translation>
            <numerusform>%n personne pas encore regardée</numerusform>
            <numerusform>%n personnes pas encore regardées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mettle::pages::ObservePane</name>
    <message>
        <source>%1 is not a level of this scale.</source>
        <translation>%1 n’est pas un niveau de cette échelle.</translation>
    </message>
    <message>
        <source>%1 · activity %2 of %3</source>
        <translation>%1 · activité %2 sur %3</translation>
    </message>
    <message>
        <source>Between tasks</source>
        <translation>Entre les tâches</translation>
    </message>
    <message>
        <source>Who is watching? Choose observers under Prepare, then come back.</source>
        <translation>Qui observe&#x202f;? Choisissez les observateurs sous Préparer, puis revenez.</translation>
    </message>
    <message>
        <source>saved %1</source>
        <translation>enregistré à %1</translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) not saved yet</source>
        <translation>
            <numerusform>%n cote pas encore enregistrée</numerusform>
            <numerusform>%n cotes pas encore enregistrées</numerusform>
        </translation>
    </message>
    <message>
        <source>This activity is set aside: its marks do not count. %1</source>
        <translation>Cette activité est mise de côté&#x202f;: ses cotes ne comptent pas. %1</translation>
    </message>
    <message>
        <source>Nobody in particular</source>
        <translation>Personne en particulier</translation>
    </message>
    <message>
        <source>You look at everybody</source>
        <translation>Vous regardez tout le monde</translation>
    </message>
    <message numerus="yes">
        <source>You watch %n people in this round</source>
        <translation>
            <numerusform>Vous regardez %n personne ce tour-ci</numerusform>
            <numerusform>Vous regardez %n personnes ce tour-ci</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>The time is up. Complete what is still open, while it is fresh.</source>
        <translation>Le temps est écoulé. Complétez ce qui reste, tant que c’est frais.</translation>
    </message>
    <message>
        <source>Complete now (C)</source>
        <translation>Compléter maintenant (C)</translation>
    </message>
    <message>
        <source>Everybody who is here has something already.</source>
        <translation>Toutes les personnes présentes ont déjà quelque chose.</translation>
    </message>
</context>
<context>
    <name>mettle::pages::OthersPanel</name>
    <message>
        <source>The others</source>
        <translation>Les autres</translation>
    </message>
    <message>
        <source>Noticed something all the same? Write it down.</source>
        <translation>Vous avez remarqué quelque chose&#x202f;? Notez-le.</translation>
    </message>
    <message>
        <source>nobody watches</source>
        <translation>personne n’observe</translation>
    </message>
    <message>
        <source>%1 watches</source>
        <translation>%1 observe</translation>
    </message>
    <message>
        <source>Mark %1</source>
        <translation>Coter %1</translation>
    </message>
    <message>
        <source>Note about %1</source>
        <translation>Note sur %1</translation>
    </message>
</context>
<context>
    <name>mettle::pages::OverviewPane</name>
    <message>
        <source>The client’s own page</source>
        <translation>La page du participant</translation>
    </message>
</context>
<context>
    <name>mettle::pages::PersonButton</name>
    <message numerus="yes">
        <source>%1, seen %n times</source>
        <translation>
            <numerusform>%1, vu %n fois</numerusform>
            <numerusform>%1, vu %n fois</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mettle::pages::PicturePanel</name>
    <message>
        <source>Below 96 pixels only the symbol is drawn. Its contrast is %1 to 1.</source>
        <translation>Sous 96 pixels, seul le symbole est dessiné. Son contraste est de %1 pour 1.</translation>
    </message>
    <message>
        <source>The symbol is hard to see: its contrast is %1 to 1. Choose a darker colour.</source>
        <translation>Le symbole se voit mal : son contraste est de %1 pour 1. Choisissez une couleur plus foncée.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>PNG, with the badge inside</source>
        <translation>PNG, avec le badge dedans</translation>
    </message>
    <message>
        <source>Picture of the badge</source>
        <translation>Image du badge</translation>
    </message>
    <message>
        <source>on a CV</source>
        <translation>sur un CV</translation>
    </message>
    <message>
        <source>small</source>
        <translation>petit</translation>
    </message>
    <message>
        <source>printed grey</source>
        <translation>imprimé en gris</translation>
    </message>
</context>
<context>
    <name>mettle::pages::PlanPane</name>
    <message>
        <source>Another goal</source>
        <translation>Un autre objectif</translation>
    </message>
    <message>
        <source>No goal yet</source>
        <translation>Pas encore d’objectif</translation>
    </message>
    <message>
        <source>One to three goals in the client’s own words, each with small steps, are enough.</source>
        <translation>Un à trois objectifs avec les mots du participant, chacun avec de petites étapes, suffisent.</translation>
    </message>
    <message>
        <source>The first goal</source>
        <translation>Le premier objectif</translation>
    </message>
    <message>
        <source>No goal yet for</source>
        <translation>Pas encore d’objectif pour</translation>
    </message>
    <message>
        <source>Target to compare with</source>
        <translation>Profil visé à comparer</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>skill, gap</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>choose a target</source>
        <translation>choisir un profil visé</translation>
    </message>
    <message>
        <source>One to three goals are enough.</source>
        <translation>Un à trois objectifs suffisent.</translation>
    </message>
    <message>
        <source>Each gap has a goal, or there is none.</source>
        <translation>Tout a un objectif, ou il n’y a rien à travailler.</translation>
    </message>
    <message>
        <source>Make a goal</source>
        <translation>En faire un objectif</translation>
    </message>
    <message>
        <source>Make a goal for %1</source>
        <translation>Faire un objectif pour %1</translation>
    </message>
</context>
<context>
    <name>mettle::pages::PreparePane</name>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Activités</translation>
    </message>
    <message>
        <source>Change this activity</source>
        <translation>Modifier cette activité</translation>
    </message>
    <message>
        <source>Change this activity (Enter)</source>
        <translation>Modifier cette activité (Entrée)</translation>
    </message>
    <message>
        <source>Nothing planned yet</source>
        <translation>Rien de prévu encore</translation>
    </message>
    <message>
        <source>What will people do? Begin with one task.</source>
        <translation>Que vont faire les gens&#x202f;? Commencez par une tâche.</translation>
    </message>
    <message>
        <source>Add an activity</source>
        <translation>Ajouter une activité</translation>
    </message>
    <message>
        <source>Drag to change the order, or Ctrl and an arrow. Enter opens, Delete removes.</source>
        <translation>Glissez pour changer l’ordre, ou Ctrl et une flèche. Entrée ouvre, Suppr retire.</translation>
    </message>
    <message>
        <source>Activities of this session</source>
        <translation>Activités de cette séance</translation>
    </message>
    <message>
        <source>Who watches whom</source>
        <translation>Qui observe qui</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>Proposer</translation>
    </message>
    <message>
        <source>Deals everybody again: two to four people for each observer, changing by activity.</source>
        <translation>Répartit tout le monde&#x202f;: deux à quatre personnes par observateur, différentes selon l’activité.</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Couverture</translation>
    </message>
    <message>
        <source>Which activity can show which skill</source>
        <translation>Quelle activité peut montrer quelle compétence</translation>
    </message>
    <message>
        <source>New activity</source>
        <translation>Nouvelle activité</translation>
    </message>
    <message>
        <source>Every activity has begun already: there is nothing left to deal.</source>
        <translation>Toutes les activités ont commencé&#x202f;: il ne reste rien à répartir.</translation>
    </message>
    <message numerus="yes">
        <source>%n behaviours</source>
        <translation>
            <numerusform>%n comportement</numerusform>
            <numerusform>%n comportements</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>much for one observer</source>
        <translation>beaucoup pour un observateur</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>tout le monde</translation>
    </message>
    <message>
        <source>%1 of %2 min</source>
        <translation>%1/%2 min</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Participant</translation>
    </message>
    <message>
        <source>seen by</source>
        <translation>vu par</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2&#x202f;: %3</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>Nobody is in this session yet. Choose a group under “Change”, above.</source>
        <translation>Personne dans cette séance encore. Choisissez un groupe sous «&#x202f;Modifier&#x202f;», en haut.</translation>
    </message>
    <message>
        <source>Nobody watches yet. Choose observers under “Change”, above.</source>
        <translation>Personne n’observe encore. Choisissez des observateurs sous «&#x202f;Modifier&#x202f;», en haut.</translation>
    </message>
    <message>
        <source>First the activities, then who watches whom.</source>
        <translation>D’abord les activités, puis qui observe qui.</translation>
    </message>
    <message>
        <source>Watched by nobody: %1.</source>
        <translation>Personne n’observe&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Everybody is watched. With a second observer people are seen by two.</source>
        <translation>Tout le monde est observé. Avec un deuxième observateur, chacun est vu par deux personnes.</translation>
    </message>
    <message>
        <source>By one observer only: %1.</source>
        <translation>Par un seul observateur&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Everybody is watched by two observers.</source>
        <translation>Tout le monde est vu par deux observateurs.</translation>
    </message>
    <message>
        <source>Space changes</source>
        <translation>espace change</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>Compétence</translation>
    </message>
    <message>
        <source>the course</source>
        <translation>le parcours</translation>
    </message>
    <message>
        <source>%1 can be seen in %2</source>
        <translation>%1 peut se voir dans %2</translation>
    </message>
    <message>
        <source>%1 not in %2</source>
        <translation>%1 pas dans %2</translation>
    </message>
    <message>
        <source>! not planned</source>
        <translation>! pas prévu</translation>
    </message>
    <message>
        <source>! one situation</source>
        <translation>! une situation</translation>
    </message>
    <message numerus="yes">
        <source>%n situations</source>
        <translation>
            <numerusform>%n situation</numerusform>
            <numerusform>%n situations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skills: too little</source>
        <translation>
            <numerusform>%n compétence&#x202f;: trop peu</numerusform>
            <numerusform>%n compétences&#x202f;: trop peu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Within reach for everybody, as planned: “shown” for %n skills,</source>
        <translation>
            <numerusform>Possible pour tous avec ce plan&#x202f;: «&#x202f;montré&#x202f;» pour %n compétence,</numerusform>
            <numerusform>Possible pour tous avec ce plan&#x202f;: «&#x202f;montré&#x202f;» pour %n compétences,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“in different situations” for %n.</source>
        <translation>
            <numerusform>«&#x202f;dans différentes situations&#x202f;» pour %n.</numerusform>
            <numerusform>«&#x202f;dans différentes situations&#x202f;» pour %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mettle::pages::PreviewPage</name>
    <message>
        <source>The client’s own page</source>
        <translation>La page du participant</translation>
    </message>
    <message>
        <source>Action plan</source>
        <translation>Plan d’action</translation>
    </message>
    <message>
        <source>Strengths card</source>
        <translation>Carte des points forts</translation>
    </message>
    <message>
        <source>Group grid</source>
        <translation>Grille du groupe</translation>
    </message>
    <message>
        <source>Observation sheets</source>
        <translation>Fiches d’observation</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Documents PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Enregistré&#x202f;: %1</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>In its own language</source>
        <translation>Dans sa propre langue</translation>
    </message>
    <message>
        <source>Language of the document</source>
        <translation>Langue du document</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Pages of the document</source>
        <translation>Pages du document</translation>
    </message>
    <message>
        <source>This is the paper as it will be printed.</source>
        <translation>Voici la feuille telle qu’elle sera imprimée.</translation>
    </message>
    <message>
        <source>A client’s document speaks the client’s language, unless you choose another.</source>
        <translation>Le document d’un participant est dans sa langue, sauf si vous en choisissez une autre.</translation>
    </message>
    <message>
        <source>Save as PDF makes a file to keep or to send.</source>
        <translation>Enregistrer en PDF crée un fichier à garder ou à envoyer.</translation>
    </message>
    <message>
        <source>Who printed or saved what about whom is kept in the access log.</source>
        <translation>Qui a imprimé ou enregistré quoi sur qui reste dans le journal.</translation>
    </message>
    <message>
        <source>Alt+Left goes back to where you came from.</source>
        <translation>Alt+Gauche vous ramène d’où vous venez.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>The pages go to the printer…</source>
        <translation>Les pages partent à l’imprimante…</translation>
    </message>
    <message>
        <source>Save as a web page</source>
        <translation>Enregistrer comme page web</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>Pages web (*.html)</translation>
    </message>
    <message>
        <source>The document is written…</source>
        <translation>Le document est écrit…</translation>
    </message>
    <message>
        <source>Save as web page…</source>
        <translation>En page web…</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Plus petit</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Plus grand</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Page entière</translation>
    </message>
    <message>
        <source>There is nothing to print yet</source>
        <translation>Il n’y a encore rien à imprimer</translation>
    </message>
    <message>
        <source>The sheets follow from a session’s activities and observers: add them on its Prepare tab.</source>
        <translation>Les feuilles viennent des activités et des observateurs d’une séance : ajoutez-les dans l’onglet Préparer.</translation>
    </message>
    <message>
        <source>List of pages</source>
        <translation>Liste des pages</translation>
    </message>
    <message>
        <source>Page Up, Page Down</source>
        <translation>Page préc., Page suiv.</translation>
    </message>
    <message>
        <source>previous and next page</source>
        <translation>page précédente et suivante</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Début, Fin</translation>
    </message>
    <message>
        <source>first and last page</source>
        <translation>première et dernière page</translation>
    </message>
    <message>
        <source>Ctrl+Plus, Ctrl+Minus, Ctrl+0</source>
        <translation>Ctrl+Plus, Ctrl+Moins, Ctrl+0</translation>
    </message>
    <message>
        <source>larger, smaller, as at first</source>
        <translation>plus grand, plus petit, comme au début</translation>
    </message>
</context>
<context>
    <name>mettle::pages::ProfileHead</name>
    <message>
        <source>Skill</source>
        <translation>Compétence</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>For this target</source>
        <translation>Pour ce profil</translation>
    </message>
</context>
<context>
    <name>mettle::pages::ProfileLegend</name>
    <message>
        <source>own view</source>
        <translation>propre estimation</translation>
    </message>
    <message>
        <source>higher: seen once</source>
        <translation>plus haut&#x202f;: vu une fois</translation>
    </message>
    <message>
        <source>target: must</source>
        <translation>visé&#x202f;: requis</translation>
    </message>
    <message>
        <source>nice</source>
        <translation>utile</translation>
    </message>
</context>
<context>
    <name>mettle::pages::ProfileModel</name>
    <message>
        <source>%1 of %2 explored</source>
        <translation>%1 sur %2 explorées</translation>
    </message>
    <message>
        <source>New evidence: look again</source>
        <translation>Nouveaux éléments&#x202f;: à revoir</translation>
    </message>
    <message>
        <source>%1, decided</source>
        <translation>%1, décidé</translation>
    </message>
</context>
<context>
    <name>mettle::pages::ProfilePane</name>
    <message>
        <source>Target to compare with</source>
        <translation>Profil visé à comparer</translation>
    </message>
    <message>
        <source>Skills: arrows move, the reason stands beside</source>
        <translation>Compétences&#x202f;: les flèches se déplacent, l’explication est à côté</translation>
    </message>
    <message>
        <source>Confirm position</source>
        <translation>Confirmer la position</translation>
    </message>
    <message>
        <source>Decide otherwise…</source>
        <translation>Décider autrement…</translation>
    </message>
    <message>
        <source>no target</source>
        <translation>aucun profil visé</translation>
    </message>
    <message>
        <source>Why this position?</source>
        <translation>Pourquoi cette position&#x202f;?</translation>
    </message>
    <message>
        <source>Target:</source>
        <translation>Profil visé&#x202f;:</translation>
    </message>
    <message numerus="yes">
        <source>Confirm all %n that wait</source>
        <translation>
            <numerusform>Confirmer celle qui attend</numerusform>
            <numerusform>Confirmer les %n qui attendent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mettle::pages::QuickBar</name>
    <message>
        <source>/  number or name, skill, what you saw, level</source>
        <translation>/  numéro ou nom, compétence, ce que vous avez vu, niveau</translation>
    </message>
    <message>
        <source>For example: 4 ini “took the marker and drew the plan” 3</source>
        <translation>Par exemple&#x202f;: 4 ini «&#x202f;a pris le feutre et dessiné le plan&#x202f;» 3</translation>
    </message>
    <message>
        <source>Quick line: client, behaviour, what you saw, level</source>
        <translation>Ligne rapide&#x202f;: participant, comportement, ce que vous avez vu, niveau</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Ce qui est affiché</translation>
    </message>
    <message>
        <source>Moments</source>
        <translation>Moments</translation>
    </message>
    <message>
        <source>My people</source>
        <translation>Les miens</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Grille</translation>
    </message>
    <message>
        <source>M: moments · F: my people, everybody</source>
        <translation>M&#x202f;: moments · F&#x202f;: les miens, tous</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>keeps it</source>
        <translation>garde</translation>
    </message>
    <message>
        <source>Last:</source>
        <translation>Dernier&#x202f;:</translation>
    </message>
    <message>
        <source>nobody by that number or name</source>
        <translation>personne avec ce numéro ou ce nom</translation>
    </message>
    <message>
        <source>becomes</source>
        <translation>devient</translation>
    </message>
</context>
<context>
    <name>mettle::pages::RegisterModel</name>
    <message>
        <source>erased</source>
        <translation>effacé</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expiré</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Valable</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>Badge</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Participant</translation>
    </message>
    <message>
        <source>What it rests on</source>
        <translation>Sur quoi il repose</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Délivré</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>%1 · %2, %3</source>
        <comment>kinds of situation · 4 times, on 3 days</comment>
        <translation>%1 · %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>une fois</numerusform>
            <numerusform>%n fois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>on %n day(s)</source>
        <translation>
            <numerusform>sur un jour</numerusform>
            <numerusform>sur %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask first</source>
        <translation>À demander</translation>
    </message>
</context>
<context>
    <name>mettle::pages::RegisterPane</name>
    <message numerus="yes">
        <source>%n badge(s) issued.</source>
        <translation>
            <numerusform>%n badge délivré.</numerusform>
            <numerusform>%n badges délivrés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Where to save the badges</source>
        <translation>Où enregistrer les badges</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) saved in %1.</source>
        <translation>
            <numerusform>%n fichier enregistré dans %1.</numerusform>
            <numerusform>%n fichiers enregistrés dans %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Register of badges</source>
        <translation>Registre des badges</translation>
    </message>
    <message>
        <source>Reason for revoking</source>
        <translation>Raison du retrait</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Valable</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Révoqué</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>3 issued, 2 due</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n issued</source>
        <translation>
            <numerusform>%n délivré</numerusform>
            <numerusform>%n délivrés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due</source>
        <translation>
            <numerusform>%n prêt</numerusform>
            <numerusform>%n prêts</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has earned a badge yet. Mettle tells you when somebody has.</source>
        <translation>Personne n’a encore obtenu de badge. Mettle vous le dira.</translation>
    </message>
    <message>
        <source>No badge has these words and this state.</source>
        <translation>Aucun badge n’a ces mots et cet état.</translation>
    </message>
    <message>
        <source>The key is opened and the badges are signed…</source>
        <translation>La clé s’ouvre et les badges sont signés…</translation>
    </message>
    <message>
        <source>The files are made…</source>
        <translation>Les fichiers sont créés…</translation>
    </message>
    <message numerus="yes">
        <source>Replace %n file(s)?</source>
        <translation>
            <numerusform>Remplacer %n fichier ?</numerusform>
            <numerusform>Remplacer %n fichiers ?</numerusform>
        </translation>
    </message>
    <message>
        <source>These stand in the folder already: %1</source>
        <translation>Ceux-ci sont déjà dans le dossier : %1</translation>
    </message>
    <message>
        <source>What is in them now is gone after that.</source>
        <translation>Ce qu’ils contiennent maintenant sera perdu.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>The files are written…</source>
        <translation>Les fichiers sont écrits…</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>Badge</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Participant</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Délivré</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>Exporter la liste</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tableaux (*.csv)</translation>
    </message>
    <message>
        <source>badges.csv</source>
        <translation>badges.csv</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Enregistré : %1</translation>
    </message>
    <message>
        <source>Client or badge</source>
        <translation>Participant ou badge</translation>
    </message>
    <message>
        <source>Find a badge or a client</source>
        <translation>Chercher un badge ou un participant</translation>
    </message>
    <message>
        <source>Who signs?</source>
        <translation>Qui signe ?</translation>
    </message>
    <message>
        <source>Badges are signed with a key of your organisation. It is made once, on this computer.</source>
        <translation>Les badges sont signés avec une clé de votre organisation. Elle est créée une seule fois, sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Make the key</source>
        <translation>Créer la clé</translation>
    </message>
</context>
<context>
    <name>mettle::pages::ReviewsCard</name>
    <message>
        <source>Look together</source>
        <translation>Faire le point</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Plan a day to look at the plan together</source>
        <translation>Prévoir un jour pour regarder le plan ensemble</translation>
    </message>
    <message>
        <source>With a goal, plan a day to look back together.</source>
        <translation>Avec un objectif, prévoyez un jour pour faire le point.</translation>
    </message>
    <message>
        <source>No day planned yet. Two weeks from now is a good start.</source>
        <translation>Aucun jour prévu. Dans deux semaines, c’est un bon début.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>date, how it went</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Goal %1</source>
        <translation>Objectif %1</translation>
    </message>
    <message>
        <source>In the way: %1</source>
        <translation>A gêné&#x202f;: %1</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Ensuite&#x202f;: %1</translation>
    </message>
    <message>
        <source>due</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>Write down how it went</source>
        <translation>Noter comment c’était</translation>
    </message>
    <message>
        <source>Remove the look of %1</source>
        <translation>Supprimer le bilan du %1</translation>
    </message>
    <message>
        <source>Goal to look at</source>
        <translation>Objectif à regarder</translation>
    </message>
    <message>
        <source>Day to look together</source>
        <translation>Jour pour faire le point</translation>
    </message>
    <message>
        <source>Plan it</source>
        <translation>Prévoir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>How did it go?</source>
        <translation>Comment cela s’est-il passé&#x202f;?</translation>
    </message>
    <message>
        <source>What got in the way?</source>
        <translation>Qu’est-ce qui a gêné&#x202f;?</translation>
    </message>
    <message>
        <source>What do you do next?</source>
        <translation>Que faites-vous ensuite&#x202f;?</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
</context>
<context>
    <name>mettle::pages::RunForm</name>
    <message>
        <source>Make a group first, on the Clients page.</source>
        <translation>Créez d’abord un groupe, à la page Participants.</translation>
    </message>
    <message>
        <source>Hold this course with a group</source>
        <translation>Animer ce parcours avec un groupe</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>From</source>
        <translation>À partir de</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Ensuite</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Plan the sessions</source>
        <translation>Prévoir les séances</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>every week</source>
        <translation>chaque semaine</translation>
    </message>
    <message>
        <source>every two weeks</source>
        <translation>toutes les deux semaines</translation>
    </message>
    <message>
        <source>every working day</source>
        <translation>chaque jour ouvrable</translation>
    </message>
</context>
<context>
    <name>mettle::pages::SessionSheet</name>
    <message>
        <source>When, where, with whom</source>
        <translation>Quand, où, avec qui</translation>
    </message>
    <message>
        <source>Name of the session</source>
        <translation>Nom de la séance</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Who watches?</source>
        <translation>Qui observe&#x202f;?</translation>
    </message>
    <message>
        <source>Observers of this session</source>
        <translation>Observateurs de cette séance</translation>
    </message>
    <message>
        <source>Somebody else who watches: name, then Enter</source>
        <translation>Une autre personne qui observe&#x202f;: nom, puis Entrée</translation>
    </message>
    <message>
        <source>Remove the session</source>
        <translation>Retirer la séance</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>no group</source>
        <translation>pas de groupe</translation>
    </message>
    <message>
        <source>Nobody is in this group on that day.</source>
        <translation>Personne n’est dans ce groupe ce jour-là.</translation>
    </message>
</context>
<context>
    <name>mettle::pages::SessionsPage</name>
    <message numerus="yes">
        <source>%n activities</source>
        <translation>
            <numerusform>%n activité</numerusform>
            <numerusform>%n activités</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marks</source>
        <translation>
            <numerusform>%n cote</numerusform>
            <numerusform>%n cotes</numerusform>
        </translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Séances</translation>
    </message>
    <message>
        <source>Plan a day, observe it, and talk it over afterwards.</source>
        <translation>Préparez une journée, observez-la et parlez-en ensuite.</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Préparer</translation>
    </message>
    <message>
        <source>Observe</source>
        <translation>Observer</translation>
    </message>
    <message>
        <source>Conclude</source>
        <translation>Conclure</translation>
    </message>
    <message>
        <source>Plan a session</source>
        <translation>Prévoir une séance</translation>
    </message>
    <message>
        <source>No sessions yet</source>
        <translation>Pas encore de séances</translation>
    </message>
    <message>
        <source>Here you plan a day, observe it and talk it over afterwards.</source>
        <translation>Ici, vous préparez une journée, vous l’observez et vous en parlez ensuite.</translation>
    </message>
    <message>
        <source>A session is one meeting on a day, with its activities.</source>
        <translation>Une séance est une rencontre, un jour donné, avec ses activités.</translation>
    </message>
    <message>
        <source>Prepare: who comes, what you do, who watches. Print the sheets there.</source>
        <translation>Préparer&#x202f;: qui vient, ce que vous faites, qui observe. Imprimez-y les feuilles.</translation>
    </message>
    <message>
        <source>Observe: choose a cell with the arrows and type a digit. It is saved at once.</source>
        <translation>Observer&#x202f;: choisissez une case avec les flèches et tapez un chiffre. Il est enregistré aussitôt.</translation>
    </message>
    <message>
        <source>Conclude: close the activities and agree where you saw different things.</source>
        <translation>Conclure&#x202f;: clôturez les activités et mettez-vous d’accord là où vous avez vu autre chose.</translation>
    </message>
    <message>
        <source>Everything can be undone with Ctrl+Z.</source>
        <translation>Ctrl+Z permet de tout annuler.</translation>
    </message>
    <message>
        <source>mark with that level</source>
        <translation>cote de ce niveau</translation>
    </message>
    <message>
        <source>no opportunity</source>
        <translation>pas d’occasion</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>seen, mark later</source>
        <translation>vu, cote plus tard</translation>
    </message>
    <message>
        <source>back to not observed</source>
        <translation>revenir à pas observé</translation>
    </message>
    <message>
        <source>note at the cell</source>
        <translation>note dans la case</translation>
    </message>
    <message>
        <source>quick line</source>
        <translation>ligne rapide</translation>
    </message>
    <message>
        <source>attendance of this person</source>
        <translation>présence de cette personne</translation>
    </message>
    <message>
        <source>another observer</source>
        <translation>un autre observateur</translation>
    </message>
    <message>
        <source>Observation sheets</source>
        <translation>Feuilles d’observation</translation>
    </message>
    <message>
        <source>Group grid</source>
        <translation>Grille du groupe</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrer</translation>
    </message>
    <message>
        <source>First each says what they saw. Then you agree on a level.</source>
        <translation>Dites d’abord chacun ce que vous avez vu. Convenez ensuite d’un niveau.</translation>
    </message>
    <message>
        <source>Choose the activities, and look at what you will see and what not.</source>
        <translation>Choisissez les activités et regardez ce que vous verrez, et ce que vous ne verrez pas.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n people</source>
        <translation>
            <numerusform>%1, %n personne</numerusform>
            <numerusform>%1, %n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>start or pause the timer</source>
        <translation>démarrer la minuterie ou la mettre en pause</translation>
    </message>
    <message>
        <source>PgUp  PgDn</source>
        <translation>PgPréc  PgSuiv</translation>
    </message>
    <message>
        <source>previous, next activity</source>
        <translation>activité précédente, suivante</translation>
    </message>
    <message>
        <source>moments · my people or everybody</source>
        <translation>moments · les miens ou tous</translation>
    </message>
    <message>
        <source>to somebody who has nothing yet</source>
        <translation>vers quelqu’un qui n’a encore rien</translation>
    </message>
    <message>
        <source>complete now</source>
        <translation>compléter maintenant</translation>
    </message>
    <message>
        <source>blank the screen · names only</source>
        <translation>écran vide · noms seulement</translation>
    </message>
</context>
<context>
    <name>mettle::pages::StepForm</name>
    <message>
        <source>Done by</source>
        <translation>Fini le</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>sans date</translation>
    </message>
    <message>
        <source>What I do</source>
        <translation>Ce que je fais</translation>
    </message>
    <message>
        <source>When and where</source>
        <translation>Quand et où</translation>
    </message>
    <message>
        <source>Who helps</source>
        <translation>Qui aide</translation>
    </message>
    <message>
        <source>It works when</source>
        <translation>C’est réussi quand</translation>
    </message>
    <message>
        <source>If it does not work</source>
        <translation>Si cela ne marche pas</translation>
    </message>
    <message>
        <source>Keep the step</source>
        <translation>Garder l’étape</translation>
    </message>
    <message>
        <source>Add the step</source>
        <translation>Ajouter l’étape</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>mettle::pages::StepStateButton</name>
    <message>
        <source>to do</source>
        <translation>à faire</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>partly</source>
        <translation>en partie</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>pas encore</translation>
    </message>
    <message>
        <source>I stop this</source>
        <translation>j’arrête</translation>
    </message>
    <message>
        <source>How did it go: %1. Now: %2</source>
        <translation>Comment c’était&#x202f;: %1. Maintenant&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>mettle::pages::StepTrack</name>
    <message>
        <source>%1 of %2 steps done</source>
        <translation>%1 étapes faites sur %2</translation>
    </message>
</context>
<context>
    <name>mettle::pages::TodayPage</name>
    <message>
        <source>since %1</source>
        <translation>depuis %1</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>Good morning</source>
        <translation>Bonjour</translation>
    </message>
    <message>
        <source>Good afternoon</source>
        <translation>Bon après-midi</translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation>Bonsoir</translation>
    </message>
    <message>
        <source>No session today.</source>
        <translation>Pas de séance aujourd’hui.</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) today.</source>
        <translation>
            <numerusform>%n séance aujourd’hui.</numerusform>
            <numerusform>%n séances aujourd’hui.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to do this week.</source>
        <translation>
            <numerusform>%n chose à faire cette semaine.</numerusform>
            <numerusform>%n choses à faire cette semaine.</numerusform>
        </translation>
    </message>
    <message>
        <source>Plan a session</source>
        <translation>Prévoir une séance</translation>
    </message>
    <message>
        <source>Open session</source>
        <translation>Ouvrir la séance</translation>
    </message>
    <message>
        <source>Next session: %1, %2</source>
        <translation>Prochaine séance&#x202f;: %1, %2</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>jusqu’à %1</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>avec %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n position(s) wait for your confirmation</source>
        <translation>
            <numerusform>%n position attend votre confirmation</numerusform>
            <numerusform>%n positions attendent votre confirmation</numerusform>
        </translation>
    </message>
    <message>
        <source>new evidence</source>
        <translation>nouveaux éléments</translation>
    </message>
    <message>
        <source>Look at the plan with %1</source>
        <translation>Regarder le plan avec %1</translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) earned, not issued yet</source>
        <translation>
            <numerusform>%n badge gagné, pas encore délivré</numerusform>
            <numerusform>%n badges gagnés, pas encore délivrés</numerusform>
        </translation>
    </message>
    <message>
        <source>ready</source>
        <translation>prêt</translation>
    </message>
    <message>
        <source>Consent of %1 ends</source>
        <translation>L’accord de %1 prend fin</translation>
    </message>
    <message>
        <source>Make a workspace</source>
        <translation>Créer un dossier de travail</translation>
    </message>
    <message>
        <source>Add clients</source>
        <translation>Ajouter des participants</translation>
    </message>
    <message>
        <source>Plan the first session</source>
        <translation>Prévoir la première séance</translation>
    </message>
    <message>
        <source>Mark what you see</source>
        <translation>Coter ce que vous voyez</translation>
    </message>
    <message>
        <source>Tell who works here (Settings)</source>
        <translation>Dire qui travaille ici (Réglages)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>To do this week</source>
        <translation>À faire cette semaine</translation>
    </message>
    <message>
        <source>Nothing is due this week.</source>
        <translation>Rien à faire cette semaine.</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Premiers pas</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Rien ici pour le moment</translation>
    </message>
    <message>
        <source>Here you see what is due: sessions, steps, talks, badges.</source>
        <translation>Ici, vous voyez ce qui est à faire&#x202f;: séances, étapes, entretiens, badges.</translation>
    </message>
    <message>
        <source>Today shows what is due: sessions, steps, talks, badges, consents.</source>
        <translation>Aujourd’hui montre ce qui est à faire&#x202f;: séances, étapes, entretiens, badges, accords.</translation>
    </message>
    <message>
        <source>Each line opens its place.</source>
        <translation>Chaque ligne ouvre l’endroit concerné.</translation>
    </message>
    <message>
        <source>The first steps stay until they are done.</source>
        <translation>Les premiers pas restent là tant qu’ils ne sont pas faits.</translation>
    </message>
    <message>
        <source>Ctrl+K finds any client, session or skill.</source>
        <translation>Ctrl+K trouve chaque participant, séance ou compétence.</translation>
    </message>
    <message>
        <source>Ctrl+Z takes the last change back.</source>
        <translation>Ctrl+Z annule la dernière modification.</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>Badges</translation>
    </message>
    <message>
        <source>Sharing with an employer</source>
        <translation>Partage avec un employeur</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Photos</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>good morning, name</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a date</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Goal: %1</source>
        <translation>But : %1</translation>
    </message>
    <message>
        <source>Help: %1</source>
        <translation>Aide : %1</translation>
    </message>
    <message>
        <source>Step of %1: %2</source>
        <comment>a name, the step in quotes</comment>
        <translation>Étape de %1 : %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>ask again, or let it end</source>
        <translation>redemandez, ou laissez-le finir</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>words of a client</comment>
        <translation>« %1 »</translation>
    </message>
</context>
<context>
    <name>mettle::pages::ToolkitsPage</name>
    <message>
        <source>for clients</source>
        <translation>pour les participants</translation>
    </message>
    <message>
        <source>for service providers</source>
        <translation>pour les accompagnateurs</translation>
    </message>
    <message>
        <source>for future trainers</source>
        <translation>pour les futurs formateurs</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Toolkits</source>
        <translation>Parcours</translation>
    </message>
    <message>
        <source>Courses with everything that is needed to run them.</source>
        <translation>Des parcours avec tout ce qu’il faut pour les animer.</translation>
    </message>
    <message>
        <source>%1 · by %2, %3</source>
        <translation>%1 · par %2, %3</translation>
    </message>
    <message>
        <source>Add to a session</source>
        <translation>Ajouter à une séance</translation>
    </message>
    <message>
        <source>%1 · comes with Mettle</source>
        <translation>%1 · fourni avec Mettle</translation>
    </message>
    <message>
        <source>Hold with a group</source>
        <translation>Animer avec un groupe</translation>
    </message>
    <message>
        <source>There is no session yet. Plan one on the Sessions page.</source>
        <translation>Il n’y a pas encore de séance. Prévoyez-en une à la page Séances.</translation>
    </message>
    <message>
        <source>Title or skill</source>
        <translation>Titre ou compétence</translation>
    </message>
    <message>
        <source>Find an activity</source>
        <translation>Chercher une activité</translation>
    </message>
    <message>
        <source>Courses, half days and activities</source>
        <translation>Parcours, demi-journées et activités</translation>
    </message>
    <message>
        <source>The course</source>
        <translation>Le parcours</translation>
    </message>
    <message>
        <source>The activity</source>
        <translation>L’activité</translation>
    </message>
    <message>
        <source>A toolkit is a course with its half days, activities and handouts.</source>
        <translation>Une boîte à outils est un parcours avec ses demi-journées, ses activités et ses feuilles.</translation>
    </message>
    <message>
        <source>Type a title or a skill to find an activity.</source>
        <translation>Tapez un titre ou une compétence pour trouver une activité.</translation>
    </message>
    <message>
        <source>“Add to a session” puts an activity into a session that you have planned.</source>
        <translation>« Ajouter à une séance » met une activité dans une séance que vous avez prévue.</translation>
    </message>
    <message>
        <source>“Hold with a group” makes a session for every half day of the course, with its activities.</source>
        <translation>« Animer avec un groupe » crée une séance pour chaque demi-journée du parcours, avec ses activités.</translation>
    </message>
    <message>
        <source>The right side says what you can see in an activity, and whether one person can follow it.</source>
        <translation>À droite se trouve ce qui peut se voir dans une activité, et si une seule personne peut suivre.</translation>
    </message>
</context>
<context>
    <name>mettle::pages::VerifyPane</name>
    <message>
        <source>Check a badge</source>
        <translation>Vérifier un badge</translation>
    </message>
    <message>
        <source>Badges (*.png *.json *.jsonld *.jwt *.txt);;All files (*)</source>
        <translation>Badges (*.png *.json *.jsonld *.jwt *.txt);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Is this badge genuine?</source>
        <translation>Ce badge est-il authentique&#x202f;?</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>The checks are copied as text.</source>
        <translation>Les vérifications sont copiées comme texte.</translation>
    </message>
    <message>
        <source>The badges are checked…</source>
        <translation>Les badges sont vérifiés…</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>Ce fichier ne peut pas être lu.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n check(s) are right. Nothing was sent anywhere.</source>
        <translation>
            <numerusform>%1 vérification sur %n est bonne. Rien n’a été envoyé.</numerusform>
            <numerusform>%1 vérifications sur %n sont bonnes. Rien n’a été envoyé.</numerusform>
        </translation>
    </message>
    <message>
        <source>You have revoked this badge.</source>
        <translation>Vous avez révoqué ce badge.</translation>
    </message>
    <message>
        <source>It is genuine, and stands as revoked in your register since %1: %2</source>
        <translation>Il est authentique, et figure comme révoqué dans votre registre depuis le %1 : %2</translation>
    </message>
    <message>
        <source>Picture of the badge</source>
        <translation>Image du badge</translation>
    </message>
    <message>
        <source>earned by %1</source>
        <translation>obtenu par %1</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Délivré par</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Délivré le</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valable jusqu’au</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>Repose sur</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <comment>what was checked: how it came out. In words</comment>
        <translation>%1 : %2. %3</translation>
    </message>
    <message>
        <source>Drop badge files anywhere on this page, pictures or texts, of any issuer. They are checked on this computer; nothing is sent anywhere.</source>
        <translation>Déposez des fichiers de badges n’importe où sur cette page, images ou textes, de n’importe quel émetteur. Ils sont vérifiés sur cet ordinateur ; rien n’est envoyé.</translation>
    </message>
    <message>
        <source>Drop another badge anywhere on this page</source>
        <translation>Déposez un autre badge n’importe où sur cette page</translation>
    </message>
    <message>
        <source>What was checked</source>
        <translation>Ce qui a été vérifié</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copier comme texte</translation>
    </message>
    <message>
        <source>Files that were checked</source>
        <translation>Fichiers vérifiés</translation>
    </message>
</context>
<context>
    <name>mettle::pages::WhyView</name>
    <message>
        <source>No task asked for it yet, or nobody watched for it. It says nothing about the person.</source>
        <translation>Aucune tâche ne le demandait encore, ou personne n’y a regardé. Cela ne dit rien sur la personne.</translation>
    </message>
    <message>
        <source>Their own view: %1</source>
        <translation>Sa propre estimation&#x202f;: %1</translation>
    </message>
    <message>
        <source>can explain it</source>
        <translation>sait l’expliquer</translation>
    </message>
    <message>
        <source>New evidence since then: look again</source>
        <translation>Nouveaux éléments depuis&#x202f;: à revoir</translation>
    </message>
    <message>
        <source>no position</source>
        <translation>pas de position</translation>
    </message>
    <message>
        <source>%1 decided on %2: %3</source>
        <translation>%1 a décidé le %2&#x202f;: %3</translation>
    </message>
    <message>
        <source>%1 confirmed this on %2</source>
        <translation>%1 a confirmé cela le %2</translation>
    </message>
    <message>
        <source>Withdraw the decision</source>
        <translation>Retirer la décision</translation>
    </message>
    <message>
        <source>Withdraw the confirmation</source>
        <translation>Retirer la confirmation</translation>
    </message>
    <message>
        <source>For “%1” at %2</source>
        <translation>Pour «&#x202f;%1&#x202f;» au niveau %2</translation>
    </message>
    <message>
        <source>Nothing wider is asked.</source>
        <translation>Rien de plus large n’existe.</translation>
    </message>
    <message>
        <source>The rule</source>
        <translation>La règle</translation>
    </message>
    <message>
        <source>%1, enough</source>
        <translation>%1, suffisant</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>%1 jusqu’ici</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>stability, what it takes</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>A moment counts for a level when what was seen in one task reaches it. How often and how widely it counts:</source>
        <translation>Un moment compte pour un niveau quand ce qui a été vu dans une tâche l’atteint. Combien de fois et dans combien de situations&#x202f;:</translation>
    </message>
    <message>
        <source>one moment counts</source>
        <translation>un moment compte</translation>
    </message>
    <message numerus="yes">
        <source>%n moment(s) count</source>
        <translation>
            <numerusform>%n moment compte</numerusform>
            <numerusform>%n moments comptent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n kind(s) of situation</source>
        <translation>
            <numerusform>de %n type de situation</numerusform>
            <numerusform>de %n types de situations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>on %n day(s)</source>
        <translation>
            <numerusform>sur %n jour</numerusform>
            <numerusform>sur %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and at least half of the last %n</source>
        <translation>
            <numerusform>et aussi le dernier</numerusform>
            <numerusform>et au moins la moitié des %n derniers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>all of that, %n moment(s) count, one of them in real work or daily life</source>
        <translation>
            <numerusform>tout cela, et le moment a lieu au travail ou dans la vie quotidienne</numerusform>
            <numerusform>tout cela, %n moments comptent, dont un au travail ou dans la vie quotidienne</numerusform>
        </translation>
    </message>
    <message>
        <source>The position is the highest level that is at least shown. The rule proposes, the coach decides.</source>
        <translation>La position est le niveau le plus haut qui est au moins montré. La règle propose, le coach décide.</translation>
    </message>
    <message>
        <source>The observers agreed on %1.</source>
        <translation>Les observateurs se sont accordés sur %1.</translation>
    </message>
    <message>
        <source>One observer’s marks lie far apart. One mark for the whole skill would help.</source>
        <translation>Les cotes d’un observateur sont éloignées. Une cote pour toute la compétence aiderait.</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n task(s) in the evidence</source>
        <translation>
            <numerusform>Montrer cette tâche dans les observations</numerusform>
            <numerusform>Montrer les %n tâches dans les observations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mettle::shell::HelpOverlay</name>
    <message>
        <source>Keys of this page</source>
        <translation>Touches de cette page</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>Cette page</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
</context>
<context>
    <name>mettle::shell::MainWindow</name>
    <message>
        <source>commands</source>
        <translation>commandes</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>find anything: clients, sessions, skills, commands</source>
        <translation>tout trouver&#x202f;: participants, séances, compétences, commandes</translation>
    </message>
    <message>
        <source>search this page</source>
        <translation>chercher dans cette page</translation>
    </message>
    <message>
        <source>back</source>
        <translation>retour</translation>
    </message>
    <message>
        <source>forward</source>
        <translation>suivant</translation>
    </message>
    <message>
        <source>undo the last change</source>
        <translation>annuler la dernière modification</translation>
    </message>
    <message>
        <source>redo it</source>
        <translation>la rétablir</translation>
    </message>
    <message>
        <source>full screen and back</source>
        <translation>plein écran et retour</translation>
    </message>
    <message>
        <source>what this page is for</source>
        <translation>à quoi sert cette page</translation>
    </message>
    <message>
        <source>these keys</source>
        <translation>ces touches</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Aller à %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Full screen and back</source>
        <translation>Plein écran et retour</translation>
    </message>
    <message>
        <source>Help for this page</source>
        <translation>Aide pour cette page</translation>
    </message>
    <message>
        <source>%1 — Mettle</source>
        <translation>%1 — Mettle</translation>
    </message>
</context>
<context>
    <name>mettle::shell::Palette</name>
    <message numerus="yes">
        <source>%n found · accents do not matter</source>
        <translation>
            <numerusform>%n résultat · les accents ne comptent pas</numerusform>
            <numerusform>%n résultats · les accents ne comptent pas</numerusform>
        </translation>
    </message>
    <message>
        <source>Client, session, skill, command</source>
        <translation>Participant, séance, compétence, commande</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Tout chercher</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trouvé</translation>
    </message>
    <message>
        <source>move</source>
        <translation>se déplacer</translation>
    </message>
</context>
<context>
    <name>mettle::shell::RailItem</name>
    <message numerus="yes">
        <source>%1, %n waiting</source>
        <extracomment>a page of the rail and how many things wait there, for screen readers</extracomment>
        <translation>
            <numerusform>%1, %n en attente</numerusform>
            <numerusform>%1, %n en attente</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mettle::shell::SettingsPage</name>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Choisir un logo</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.svg)</source>
        <translation>Images (*.png *.jpg *.jpeg *.svg)</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Your organisation, this computer, and how your data is kept.</source>
        <translation>Votre organisation, cet ordinateur et la façon dont vos données sont gardées.</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Parties</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Stands on printed pages and badges.</source>
        <translation>Figure sur les pages imprimées et les badges.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>PNG, JPEG or SVG, up to 2 MB.</source>
        <translation>PNG, JPEG ou SVG, jusqu’à 2 Mo.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Of the window. Printed pages follow the client’s language.</source>
        <translation>De la fenêtre. Les pages imprimées suivent la langue du participant.</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Clair ou sombre</translation>
    </message>
    <message>
        <source>Dark is easier on the eyes in the evening.</source>
        <translation>Le mode sombre repose les yeux le soir.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Everything grows with it.</source>
        <translation>Tout grandit avec.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Here you say who you are: name, address and logo stand on everything you print.</source>
        <translation>Ici, vous dites qui vous êtes&#x202f;: nom, adresse et logo figurent sur tout ce que vous imprimez.</translation>
    </message>
    <message>
        <source>Each change is saved at once; Undo takes it back.</source>
        <translation>Chaque modification est enregistrée aussitôt&#x202f;; Annuler la reprend.</translation>
    </message>
    <message>
        <source>This computer: language, light or dark, and the size of the text are for you alone.</source>
        <translation>Cet ordinateur&#x202f;: la langue, le mode clair ou sombre et la taille du texte ne valent que pour vous.</translation>
    </message>
    <message>
        <source>They stay on this computer and do not travel with the workspace.</source>
        <translation>Ils restent sur cet ordinateur et ne suivent pas le dossier de travail.</translation>
    </message>
    <message>
        <source>The list at the side leads to the other sections.</source>
        <translation>La liste sur le côté mène aux autres parties.</translation>
    </message>
</context>
<context>
    <name>mettle::shell::WelcomePage</name>
    <message>
        <source>today, %1</source>
        <translation>aujourd’hui, %1</translation>
    </message>
    <message>
        <source>yesterday, %1</source>
        <translation>hier, %1</translation>
    </message>
    <message>
        <source>See what people can do. Let them say it themselves.</source>
        <translation>Voyez ce que les gens savent faire. Laissez-les le dire eux-mêmes.</translation>
    </message>
    <message>
        <source>Observe</source>
        <translation>Observer</translation>
    </message>
    <message>
        <source>Mark what you see, with one or two keys.</source>
        <translation>Cotez ce que vous voyez, en une ou deux touches.</translation>
    </message>
    <message>
        <source>Understand</source>
        <translation>Comprendre</translation>
    </message>
    <message>
        <source>Every position shows its moments.</source>
        <translation>Chaque position montre ses moments.</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Planifier</translation>
    </message>
    <message>
        <source>Small steps, in the client’s own words.</source>
        <translation>De petites étapes, avec les mots du participant.</translation>
    </message>
    <message>
        <source>Recognise</source>
        <translation>Reconnaître</translation>
    </message>
    <message>
        <source>Badges that others can check.</source>
        <translation>Des badges que d’autres peuvent vérifier.</translation>
    </message>
    <message>
        <source>Works without a network. One file, on your computer.</source>
        <translation>Fonctionne sans réseau. Un seul fichier, sur votre ordinateur.</translation>
    </message>
    <message>
        <source>Other workspaces</source>
        <translation>Autres dossiers de travail</translation>
    </message>
    <message>
        <source>Workspaces</source>
        <translation>Dossiers de travail</translation>
    </message>
    <message>
        <source>New workspace…</source>
        <translation>Nouveau dossier de travail…</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Ouvrir un fichier…</translation>
    </message>
    <message>
        <source>Mettle %1 · free software</source>
        <translation>Mettle %1 · logiciel libre</translation>
    </message>
    <message>
        <source>Check a badge without opening a workspace</source>
        <translation>Vérifier un badge sans ouvrir de dossier de travail</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Langue&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 · in %2</source>
        <translation>%1 · dans %2</translation>
    </message>
    <message>
        <source>%1 · not there now: is the stick plugged in?</source>
        <translation>%1 · introuvable pour l’instant&#x202f;: la clé USB est-elle branchée&#x202f;?</translation>
    </message>
    <message>
        <source>Sample workspace</source>
        <translation>Dossier d’exemple</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>12 invented clients, three sessions, everything may be tried</source>
        <translation>12 participants inventés, trois séances, vous pouvez tout essayer</translation>
    </message>
</context>
<context>
    <name>mettle::shell::Window</name>
    <message>
        <source>Everything saved</source>
        <translation>Tout est enregistré</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>Ouvrir un dossier de travail</translation>
    </message>
    <message>
        <source>Mettle workspaces (*.mettle)</source>
        <translation>Dossiers de travail Mettle (*.mettle)</translation>
    </message>
    <message>
        <source>Make a workspace</source>
        <translation>Créer un dossier de travail</translation>
    </message>
    <message>
        <source>workspace.mettle</source>
        <translation>dossier.mettle</translation>
    </message>
    <message>
        <source>Mettle sample.mettle</source>
        <translation>Mettle exemple.mettle</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Séances</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Annulé&#x202f;: %1</translation>
    </message>
    <message>
        <source>saved %1</source>
        <translation>enregistré à %1</translation>
    </message>
    <message>
        <source>Frameworks</source>
        <translation>Référentiels</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>Badges</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Toolkits</source>
        <translation>Parcours</translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) not saved yet</source>
        <translation>
            <numerusform>%n cote pas encore enregistrée</numerusform>
            <numerusform>%n cotes pas encore enregistrées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>undo</name>
    <message>
        <source>Achievement added</source>
        <translation>Réalisation ajoutée</translation>
    </message>
    <message>
        <source>Achievement changed</source>
        <translation>Réalisation modifiée</translation>
    </message>
    <message>
        <source>Badges issued</source>
        <translation>Badges délivrés</translation>
    </message>
    <message>
        <source>Issuer %1 made</source>
        <translation>Émetteur %1 créé</translation>
    </message>
    <message>
        <source>Badge revoked</source>
        <translation>Badge retiré</translation>
    </message>
    <message>
        <source>Framework %1 imported</source>
        <translation>Référentiel %1 importé</translation>
    </message>
    <message>
        <source>Observations brought in from a table</source>
        <translation>Observations importées d’un tableau</translation>
    </message>
    <message>
        <source>Observation brought in</source>
        <translation>Observation importée</translation>
    </message>
    <message>
        <source>People brought in from a table</source>
        <translation>Personnes importées d’un tableau</translation>
    </message>
    <message>
        <source>Targets brought in from a table</source>
        <translation>Profils visés importés d’un tableau</translation>
    </message>
    <message>
        <source>Plans brought in from a table</source>
        <translation>Plans importés d’un tableau</translation>
    </message>
    <message>
        <source>Stories brought in from a table</source>
        <translation>Récits importés d’un tableau</translation>
    </message>
    <message>
        <source>Mark for %1</source>
        <translation>Cote pour %1</translation>
    </message>
    <message>
        <source>Note about %1</source>
        <translation>Note sur %1</translation>
    </message>
    <message>
        <source>Mark for %1 cleared</source>
        <translation>Cote pour %1 effacée</translation>
    </message>
    <message>
        <source>%1 closed</source>
        <translation>Clôture de %1</translation>
    </message>
    <message>
        <source>Agreed mark for %1</source>
        <translation>Cote convenue pour %1</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>Ajout de %1</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>Modification de %1</translation>
    </message>
    <message>
        <source>Group %1 added</source>
        <translation>Groupe %1 ajouté</translation>
    </message>
    <message>
        <source>Group renamed to %1</source>
        <translation>Groupe renommé en %1</translation>
    </message>
    <message>
        <source>%1 into %2</source>
        <translation>%1 dans %2</translation>
    </message>
    <message>
        <source>%1 out of %2</source>
        <translation>%1 hors de %2</translation>
    </message>
    <message>
        <source>Observer %1 added</source>
        <translation>Observateur ajouté&#x202f;: %1</translation>
    </message>
    <message>
        <source>Consent of %1</source>
        <translation>Accord de %1</translation>
    </message>
    <message>
        <source>Consent of %1 withdrawn</source>
        <translation>Accord de %1 retiré</translation>
    </message>
    <message>
        <source>Goal added</source>
        <translation>Objectif ajouté</translation>
    </message>
    <message>
        <source>Goal changed</source>
        <translation>Objectif modifié</translation>
    </message>
    <message>
        <source>Goal removed</source>
        <translation>Objectif supprimé</translation>
    </message>
    <message>
        <source>Step added</source>
        <translation>Étape ajoutée</translation>
    </message>
    <message>
        <source>Step changed</source>
        <translation>Étape modifiée</translation>
    </message>
    <message>
        <source>Said how a step went</source>
        <translation>Dit comment s’est passée une étape</translation>
    </message>
    <message>
        <source>Step removed</source>
        <translation>Étape supprimée</translation>
    </message>
    <message>
        <source>Review planned</source>
        <translation>Bilan prévu</translation>
    </message>
    <message>
        <source>Review written down</source>
        <translation>Bilan noté</translation>
    </message>
    <message>
        <source>Review removed</source>
        <translation>Bilan supprimé</translation>
    </message>
    <message>
        <source>Story added</source>
        <translation>Récit ajouté</translation>
    </message>
    <message>
        <source>Story changed</source>
        <translation>Récit modifié</translation>
    </message>
    <message>
        <source>Story removed</source>
        <translation>Récit supprimé</translation>
    </message>
    <message>
        <source>Pitch added</source>
        <translation>Pitch ajouté</translation>
    </message>
    <message>
        <source>Pitch changed</source>
        <translation>Pitch modifié</translation>
    </message>
    <message>
        <source>Pitch removed</source>
        <translation>Pitch supprimé</translation>
    </message>
    <message>
        <source>Practice noted</source>
        <translation>Exercice noté</translation>
    </message>
    <message>
        <source>Position of %1 confirmed</source>
        <translation>Position de %1 confirmée</translation>
    </message>
    <message>
        <source>Positions of %1 confirmed</source>
        <translation>Positions de %1 confirmées</translation>
    </message>
    <message>
        <source>Decision about a position of %1</source>
        <translation>Décision sur une position de %1</translation>
    </message>
    <message>
        <source>Decision about a position withdrawn</source>
        <translation>Décision sur une position retirée</translation>
    </message>
    <message>
        <source>Sample made</source>
        <translation>Exemple créé</translation>
    </message>
    <message>
        <source>Session %1 added</source>
        <translation>Séance %1 ajoutée</translation>
    </message>
    <message>
        <source>Session %1 changed</source>
        <translation>Séance %1 modifiée</translation>
    </message>
    <message>
        <source>Session %1 removed</source>
        <translation>Séance %1 supprimée</translation>
    </message>
    <message>
        <source>%1 moved</source>
        <translation>Déplacement de %1</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>Suppression de %1</translation>
    </message>
    <message>
        <source>%1 taken back in</source>
        <translation>Reprise en compte de %1</translation>
    </message>
    <message>
        <source>%1 set aside</source>
        <translation>Mise de côté de %1</translation>
    </message>
    <message>
        <source>%1 started</source>
        <translation>Début de %1</translation>
    </message>
    <message>
        <source>%1 stopped</source>
        <translation>Arrêt de %1</translation>
    </message>
    <message>
        <source>Attendance of %1</source>
        <translation>Présence de %1</translation>
    </message>
    <message>
        <source>Who watches whom in %1</source>
        <translation>Qui observe qui dans %1</translation>
    </message>
    <message>
        <source>Workspace set up</source>
        <translation>Dossier de travail préparé</translation>
    </message>
    <message>
        <source>Settings of the workspace changed</source>
        <translation>Réglages du dossier de travail modifiés</translation>
    </message>
    <message>
        <source>Course %1 taken in</source>
        <translation>Parcours %1 ajouté</translation>
    </message>
    <message>
        <source>Course %1 planned for %2</source>
        <translation>Parcours %1 prévu pour %2</translation>
    </message>
    <message>
        <source>Issuer changed</source>
        <translation>Émetteur modifié</translation>
    </message>
    <message>
        <source>Ticks in %1 cleared</source>
        <translation>Coches dans %1 effacées</translation>
    </message>
    <message>
        <source>%1 has left</source>
        <translation>%1 est parti</translation>
    </message>
    <message>
        <source>%1 is back</source>
        <translation>%1 est de retour</translation>
    </message>
</context>
</TS>
