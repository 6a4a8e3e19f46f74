<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Ask</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>BehaviourHeader</name>
    <message>
        <source>%1 of %2 seen</source>
        <translation>%1 sur %2 vus</translation>
    </message>
</context>
<context>
    <name>Busy</name>
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
    <name>Checklist</name>
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
    <name>ClientsPage</name>
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
        <source>last seen on %1</source>
        <translation>vu la dernière fois le %1</translation>
    </message>
    <message numerus="yes">
        <source>%n observation(s)</source>
        <translation>
            <numerusform>%n observation</numerusform>
            <numerusform>%n observations</numerusform>
        </translation>
    </message>
    <message>
        <source>not observed yet</source>
        <translation>pas encore observé</translation>
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
        <source>Find by name</source>
        <translation>Chercher un nom</translation>
    </message>
    <message>
        <source>Find a client by name</source>
        <translation>Chercher un participant par son nom</translation>
    </message>
    <message>
        <source>Name of a new client</source>
        <translation>Nom d’un nouveau participant</translation>
    </message>
    <message>
        <source>Name, then Enter</source>
        <translation>Nom, puis Entrée</translation>
    </message>
    <message>
        <source>No clients yet</source>
        <translation>Pas encore de participants</translation>
    </message>
    <message>
        <source>Here are the people you work with: what was seen, and what they plan.</source>
        <translation>Voici les personnes avec qui vous travaillez&#x202f;: ce qui a été vu, et ce qu’elles prévoient.</translation>
    </message>
    <message>
        <source>Bring them in from a table</source>
        <translation>Importez-les d’un tableau</translation>
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
</context>
<context>
    <name>ConcludePane</name>
    <message>
        <source>somebody else</source>
        <translation>quelqu’un d’autre</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Activités</translation>
    </message>
    <message>
        <source>Where you saw different things</source>
        <translation>Là où vous avez vu autre chose</translation>
    </message>
    <message>
        <source>On the same behaviours your marks are alike. Nothing to settle.</source>
        <translation>Pour les mêmes comportements, vos cotes sont pareilles. Rien à régler.</translation>
    </message>
    <message>
        <source>Close the activities first: then each sees the other&apos;s marks.</source>
        <translation>Clôturez d’abord les activités&#x202f;: chacun voit alors les cotes des autres.</translation>
    </message>
    <message>
        <source>Between tasks</source>
        <translation>Entre les tâches</translation>
    </message>
    <message numerus="yes">
        <source>%n marks</source>
        <translation>
            <numerusform>%n cote</numerusform>
            <numerusform>%n cotes</numerusform>
        </translation>
    </message>
    <message>
        <source>set aside: %1</source>
        <translation>mis de côté&#x202f;: %1</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>clôturé</translation>
    </message>
    <message>
        <source>Close for %1</source>
        <translation>Clôturer pour %1</translation>
    </message>
    <message>
        <source>Close for all</source>
        <translation>Clôturer pour tous</translation>
    </message>
    <message>
        <source>why it should not count</source>
        <translation>pourquoi cela ne doit pas compter</translation>
    </message>
    <message>
        <source>Reason to set %1 aside</source>
        <translation>Raison de mettre %1 de côté</translation>
    </message>
    <message>
        <source>Take back in</source>
        <translation>Reprendre en compte</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Mettre de côté</translation>
    </message>
    <message>
        <source>Say in a few words why this activity should not count.</source>
        <translation>Dites en quelques mots pourquoi cette activité ne doit pas compter.</translation>
    </message>
    <message>
        <source>agreed: %1</source>
        <translation>convenu&#x202f;: %1</translation>
    </message>
    <message>
        <source>We agree on</source>
        <translation>Nous convenons de</translation>
    </message>
    <message>
        <source>why (when it differs from both)</source>
        <translation>pourquoi (si cela diffère des deux)</translation>
    </message>
    <message>
        <source>Reason for the agreed mark</source>
        <translation>Raison de la cote convenue</translation>
    </message>
    <message>
        <source>Agree on %1, %2</source>
        <translation>Convenir de %1, %2</translation>
    </message>
</context>
<context>
    <name>HelpOverlay</name>
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
    <name>Legend</name>
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
</context>
<context>
    <name>MainWindow</name>
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
</context>
<context>
    <name>NoteEditor</name>
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
    <name>ObservationGridModel</name>
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
    <name>ObservePane</name>
    <message>
        <source>Observation grid: %1</source>
        <translation>Grille d’observation&#x202f;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) wait and are tried again.</source>
        <translation>
            <numerusform>%n cote attend, nouvel essai bientôt.</numerusform>
            <numerusform>%n cotes attendent, nouvel essai bientôt.</numerusform>
        </translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>pas encore enregistré</translation>
    </message>
    <message>
        <source>%1 is not a level of this scale.</source>
        <translation>%1 n’est pas un niveau de cette échelle.</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Précédente</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivante</translation>
    </message>
    <message>
        <source>Pause the timer</source>
        <translation>Mettre le minuteur en pause</translation>
    </message>
    <message>
        <source>Start the timer</source>
        <translation>Lancer le minuteur</translation>
    </message>
    <message>
        <source>Blank the screen (B)</source>
        <translation>Masquer l’écran (B)</translation>
    </message>
    <message>
        <source>Full screen (F11)</source>
        <translation>Plein écran (F11)</translation>
    </message>
    <message>
        <source>/  4 ini “took the marker and drew the plan” 3</source>
        <translation>/  4 ini «&#x202f;a pris le marqueur et dessiné le plan&#x202f;» 3</translation>
    </message>
    <message>
        <source>Quick line: client, behaviour, what you saw, level</source>
        <translation>Ligne rapide&#x202f;: participant, comportement, ce que vous avez vu, niveau</translation>
    </message>
    <message>
        <source>The screen is blank. Any key shows it again.</source>
        <translation>L’écran est masqué. Une touche le fait revenir.</translation>
    </message>
    <message>
        <source>Me: %1</source>
        <translation>Moi&#x202f;: %1</translation>
    </message>
    <message>
        <source>Who is watching?</source>
        <translation>Qui observe&#x202f;?</translation>
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
        <source>of %1</source>
        <translation>sur %1</translation>
    </message>
    <message>
        <source>Who is watching? Choose observers under Prepare, then come back.</source>
        <translation>Qui observe&#x202f;? Choisissez les observateurs sous Préparer, puis revenez.</translation>
    </message>
    <message>
        <source>%1 not looked at yet</source>
        <translation>%1 pas encore regardé</translation>
    </message>
    <message numerus="yes">
        <source>%n people not looked at yet</source>
        <translation>
            <numerusform>encore %n personne pas regardée</numerusform>
            <numerusform>encore %n personnes pas regardées</numerusform>
        </translation>
    </message>
    <message>
        <source>saved %1</source>
        <translation>enregistré à %1</translation>
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
    <name>Options</name>
    <message>
        <source>A workspace</source>
        <translation>Un dossier de travail</translation>
    </message>
    <message>
        <source>Print how long the start took, and leave</source>
        <translation>Afficher la durée du démarrage, puis quitter</translation>
    </message>
    <message>
        <source>Print the version</source>
        <translation>Afficher la version</translation>
    </message>
</context>
<context>
    <name>PageHeader</name>
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
    <name>Palette</name>
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
    <name>PlanPane</name>
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
        <source>Another goal, in the client’s own words</source>
        <translation>Un autre objectif, avec les mots du participant</translation>
    </message>
    <message>
        <source>I ask when I do not understand something.</source>
        <translation>Je demande quand je ne comprends pas.</translation>
    </message>
    <message>
        <source>Add goal</source>
        <translation>Ajouter l’objectif</translation>
    </message>
    <message>
        <source>Remove this goal with its steps</source>
        <translation>Supprimer cet objectif et ses étapes</translation>
    </message>
    <message>
        <source>What I do next</source>
        <translation>Ce que je fais ensuite</translation>
    </message>
    <message>
        <source>New step: what I do</source>
        <translation>Nouvelle étape&#x202f;: ce que je fais</translation>
    </message>
    <message>
        <source>When and where</source>
        <translation>Quand et où</translation>
    </message>
    <message>
        <source>New step: when and where</source>
        <translation>Nouvelle étape&#x202f;: quand et où</translation>
    </message>
    <message>
        <source>Who helps</source>
        <translation>Qui aide</translation>
    </message>
    <message>
        <source>New step: who helps</source>
        <translation>Nouvelle étape&#x202f;: qui aide</translation>
    </message>
    <message>
        <source>New step: done by</source>
        <translation>Nouvelle étape&#x202f;: pour le</translation>
    </message>
    <message>
        <source>Add step</source>
        <translation>Ajouter l’étape</translation>
    </message>
    <message>
        <source>How did it go: %1</source>
        <translation>Comment cela s’est passé&#x202f;: %1</translation>
    </message>
    <message>
        <source>Remove the step “%1”</source>
        <translation>Supprimer l’étape «&#x202f;%1&#x202f;»</translation>
    </message>
</context>
<context>
    <name>PreparePane</name>
    <message>
        <source>When, where, with whom</source>
        <translation>Quand, où, avec qui</translation>
    </message>
    <message>
        <source>What do we do?</source>
        <translation>Que faisons-nous&#x202f;?</translation>
    </message>
    <message>
        <source>Who watches?</source>
        <translation>Qui observe&#x202f;?</translation>
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
        <source>Another activity</source>
        <translation>Une autre activité</translation>
    </message>
    <message>
        <source>for example: Build the stall</source>
        <translation>par exemple&#x202f;: Monter le stand</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Somebody else who watches</source>
        <translation>Une autre personne qui observe</translation>
    </message>
    <message>
        <source>Name, then Enter</source>
        <translation>Nom, puis Entrée</translation>
    </message>
    <message>
        <source>Observers of this session</source>
        <translation>Observateurs de cette séance</translation>
    </message>
    <message>
        <source>Print observation sheets</source>
        <translation>Imprimer les feuilles d’observation</translation>
    </message>
    <message>
        <source>Print the group grid</source>
        <translation>Imprimer la grille du groupe</translation>
    </message>
    <message>
        <source>no group</source>
        <translation>pas de groupe</translation>
    </message>
    <message>
        <source>Nobody is in this group on that day.</source>
        <translation>Personne n’est dans ce groupe ce jour-là.</translation>
    </message>
    <message>
        <source>Name of activity %1</source>
        <translation>Nom de l’activité %1</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Minutes of %1</source>
        <translation>Minutes de %1</translation>
    </message>
    <message>
        <source>Kind of %1</source>
        <translation>Sorte de %1</translation>
    </message>
    <message>
        <source>no kind</source>
        <translation>aucune sorte</translation>
    </message>
    <message>
        <source>Move %1 up</source>
        <translation>Monter %1</translation>
    </message>
    <message>
        <source>Move %1 down</source>
        <translation>Descendre %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Supprimer %1</translation>
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
    <name>ProfileDelegate</name>
    <message>
        <source> (decided)</source>
        <translation> (décidé)</translation>
    </message>
</context>
<context>
    <name>ProfileModel</name>
    <message>
        <source>%1 of %2 explored</source>
        <translation>%1 sur %2 explorées</translation>
    </message>
</context>
<context>
    <name>ProfilePane</name>
    <message>
        <source>Compared with:</source>
        <translation>En comparaison avec&#x202f;:</translation>
    </message>
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
        <source>%1 of %2 skills explored</source>
        <translation>%1 compétences explorées sur %2</translation>
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
        <source>%1 decided otherwise on %2: %3</source>
        <translation>%1, autre décision le %2&#x202f;: %3</translation>
    </message>
    <message>
        <source>Withdraw the decision</source>
        <translation>Retirer la décision</translation>
    </message>
    <message>
        <source>confirmed by %1</source>
        <translation>confirmé par %1</translation>
    </message>
    <message>
        <source>new evidence: look again</source>
        <translation>nouveaux éléments&#x202f;: regardez à nouveau</translation>
    </message>
    <message>
        <source>Level that you decide</source>
        <translation>Niveau que vous décidez</translation>
    </message>
    <message>
        <source>no position</source>
        <translation>pas de position</translation>
    </message>
    <message>
        <source>How widely it was seen</source>
        <translation>Où et combien de fois on l’a vu</translation>
    </message>
    <message>
        <source>Reason: kept with your name and the date</source>
        <translation>Raison&#x202f;: gardée avec votre nom et la date</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Keep the decision</source>
        <translation>Garder la décision</translation>
    </message>
</context>
<context>
    <name>RailItem</name>
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
    <name>SessionsPage</name>
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
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
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
        <source>blank the screen</source>
        <translation>masquer l’écran</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
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
    <name>SidePanel</name>
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
    <name>TodayPage</name>
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
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1. %2 %3</source>
        <translation>%1. %2 %3</translation>
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
        <source>Step of %1: “%2”</source>
        <translation>Étape de %1&#x202f;: «&#x202f;%2&#x202f;»</translation>
    </message>
    <message>
        <source>%1 · %2 helps</source>
        <translation>%1 · %2 aide</translation>
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
        <source>Ask again, or let it end</source>
        <translation>Redemandez-le, ou laissez-le prendre fin</translation>
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
</context>
<context>
    <name>UndoBar</name>
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
    <name>WelcomePage</name>
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
        <source>12 invented clients, two sessions, everything may be tried</source>
        <translation>12 participants inventés, deux séances, vous pouvez tout essayer</translation>
    </message>
</context>
<context>
    <name>Window</name>
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
</context>
<context>
    <name>document</name>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often and how widely it was seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a date with time and time zone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The badge ends before it begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is empty; Open Badges leave out what is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has to be a list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has to be a plain text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The contexts are not those of Open Badges 3.0, in their order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mettle does not know the context “%1”, so what the badge says cannot be fully checked without a network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The contexts are those of Open Badges 3.0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is marked as a verifiable credential and as an Open Badge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The badge has an identifier of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dates are complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The issuer is described as Open Badges ask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It says who the badge is for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The achievement has a name, a description and criteria.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results and levels belong to the achievement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is empty and everything has its form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” does not have the form that Open Badges 3.0 asks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not marked as “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not allowed in “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key belongs to the issuer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key that signed it does not belong to the issuer “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The issuer&apos;s key has to be looked up at “%1”, which was not at hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key “%1” is of a kind that Mettle cannot read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” names no key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The badge names no issuer that the key could belong to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature lacks “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature was not made to vouch for a badge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date of the signature is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature was valid until %1 only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The badge is signed (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A signature of the kind “%1” cannot be checked by this version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature is cut short or misspelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without the key the signature cannot be checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature does not fit: something was changed after signing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature fits: nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The badge is not signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An endorsement in the badge is forged or damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of the endorsements in the badge could not be checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The endorsements in the badge are genuine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This badge is genuine and unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This badge is genuine, but not valid yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This badge is genuine, but no longer valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The issuer has withdrawn this badge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether this badge is genuine cannot be checked here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This badge uses terms that Mettle does not know, so it cannot be checked here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This badge does not have the form of Open Badges 3.0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not trust this badge: it was changed after signing, or not signed by its issuer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no Open Badges 3.0 badge in this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This badge is genuine, but it is for somebody else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a whole picture that carries one badge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is neither a badge in JSON nor a PNG picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a JSON file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is about something else than an Open Badge 3.0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text can be read without doubt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The badge is valid from %1 on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The badge was valid until %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The badge is valid until %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The badge is valid and has no last day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The issuer may have withdrawn the badge; this version cannot look that up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There may be a newer version of the badge; it was not asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The issuer “%1” is known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The issuer calls itself “%1”. Compare its identifier with the one that this organisation publishes: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The badge is for “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The badge is not for “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>it was seen at least %n time(s)</source>
        <translation>
            <numerusform>on l’a vu au moins %n fois</numerusform>
            <numerusform>on l’a vu au moins %n fois</numerusform>
        </translation>
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
    <message numerus="yes">
        <source>and in at least half of the last %n task(s)</source>
        <translation>
            <numerusform>et dans la dernière tâche</numerusform>
            <numerusform>et dans au moins la moitié des %n dernières tâches</numerusform>
        </translation>
    </message>
    <message>
        <source>at least once in real work or daily life, seen by a coach or by somebody at a workplace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>The owner of this badge shows the skill “%1” at the level “%2” or higher, and can explain it to others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People trained to observe saw the skill “%1” during tasks, at the level “%2” or higher:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The owner can explain the skill to somebody else, with an example. Every task counts once, and only what was seen counts.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On %1.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explained on %1, to: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has not agreed to badges: ask first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed to badges.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed to badges until %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The position is not confirmed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position confirmed by %1 on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vacancy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>family of jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>business of one&apos;s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>between tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not yet explored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not yet shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seen once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in different situations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>also outside the course</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>strong for this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nearly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to work on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too little seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>group task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>role play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>real work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>daily life</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not yet shown: there was a chance %1 %2, watched by %3</source>
        <extracomment>%1 &quot;in 3 tasks&quot;, %2 &quot;on 2 days&quot;, %3 who watched.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not yet explored: the course had no moment for it yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seen once, on %2 by %3: %1, %4</source>
        <extracomment>%1 &quot;2, on their own&quot;, %2 a date, %3 who saw it, %4 &quot;1 of 3 times&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: seen %3 %4 by %5, %6</source>
        <extracomment>%1 &quot;2, on their own&quot;, %2 &quot;in different situations&quot;, %3 &quot;in 3 tasks&quot;, %4 &quot;on 2 days&quot;, %5 who saw it, %6 &quot;4 of 5 times&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No task asked for it yet. This says nothing about you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was possible. We did not see it yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen once, on %1, by %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen %1 %2 by %3.</source>
        <extracomment>On the client&apos;s own pages. %1 &quot;in 3 situations&quot;, %2 &quot;on 2 days&quot;, %3 who saw it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the skill as a whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lines on which something was seen, of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seen, mark later</source>
        <translation type="unfinished">vu, cote plus tard</translation>
    </message>
    <message>
        <source>not observed</source>
        <translation type="unfinished">pas observé</translation>
    </message>
    <message>
        <source>no opportunity</source>
        <translation type="unfinished">pas d’occasion</translation>
    </message>
    <message>
        <source>seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not yet seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>absent</source>
        <translation type="unfinished">absence</translation>
    </message>
    <message>
        <source>Absent: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing seen yet of %1.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No behaviour was marked by two observers.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No activity is set aside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation type="unfinished">Mettre de côté</translation>
    </message>
    <message>
        <source>Marks in “%1”</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(continued)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you can see</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is in this group yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This session has no behaviours to watch yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidential.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the team only. Do not hang up, do not hand out. A dot is never a zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this means for the job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This job asks:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which work would you like? Talk about it with your coach.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You already have what it asks for: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are nearly there: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We have not seen enough yet to say it. Talk about it with your coach.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who helps</source>
        <translation type="unfinished">Qui aide</translation>
    </message>
    <message>
        <source>What will you try this week? Write it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is what you do well, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we look for together, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No skill is seen twice yet. After the next session there is more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My strengths and my next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page is yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You choose who may read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This I can do already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It works when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished">fait</translation>
    </message>
    <message>
        <source>partly</source>
        <translation type="unfinished">en partie</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation type="unfinished">pas encore</translation>
    </message>
    <message>
        <source>I stop this</source>
        <translation type="unfinished">j’arrête</translation>
    </message>
    <message>
        <source>If it does not work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A step of my own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at it together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What helped?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What got in the way?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goal %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goal %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the job: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at it with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This plan belongs to %1. %1 chooses who may read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Nom</translation>
    </message>
    <message>
        <source>My coach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This plan is yours. You choose who may read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished">%1 sur %2</translation>
    </message>
    <message>
        <source>no task asked for it</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other skills</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Course “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skills explored so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where you stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you can explain it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared with:</source>
        <translation type="unfinished">En comparaison avec&#x202f;:</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where you stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>levels below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your own view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Levels:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Competence profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For development, not for selection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished">Date</translation>
    </message>
    <message>
        <source>Observer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One tick per line. Leave it empty when you did not look: empty is not 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time marks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put a stroke at the minute you saw something.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count your ticks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(to check the typing)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ticks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What did they do or say? Write the words you heard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back side: more room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More room for words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>activity %1 of %2</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Observation sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type in by %1, then destroy. Only what you saw or heard.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>would like to work as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In my own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No strength is chosen yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For this work:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My strengths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen by %1, from what we saw. It does not replace a talk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From what we saw. It does not replace a talk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at the workplace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>someone in the group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen in %1 by %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Positions as the rule proposes them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Positions confirmed by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must for the job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nice for the job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we saw you do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has written down a moment yet. Ask your coach to tell you one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet explored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to read this profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The boxes are the level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words of the levels stand under the bars.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark is where you stand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fill is how often, and where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is about what you did</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We write down what we see. We do not measure who you are. You can see every note. Is something not right? Tell your coach. Your words are added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you say about this?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is right? What is missing? Where else do you do this?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked at together on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked at by %1 and %2, on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on your own, and you help others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>group %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample&apos;s issuer: its key has the passphrase “sample”.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what it says</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 added, %2 changed, %3 already there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns that were not used: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>why</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key does not belong to the issuer “%1”. Use the key that was made for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a web address. Write it in full, beginning with https://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The achievement “%1” needs a name, a description and criteria in the badge&apos;s language. Fill them in under Badges.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a language code that badges know. Use one like nl, fr or nl-BE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The alignment “%1” needs a name and a full address. Complete it in the framework.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The levels of “%1” do not hold the level that is asked or reached. Check the achievement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The badge has nobody to be for: the client has neither a name nor a pseudonym.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An e-mail address cannot be hashed without a salt. Please tell us about it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The badge would end before it begins. Choose a later last day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The badge&apos;s picture takes %1 KiB; at most %2 KiB go into a badge. Use a smaller one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The badge was made but does not pass its own check (%1), so it is not handed out. Please tell us about it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is not a whole PNG file (at byte %1). Ask for the original file; chat programs and web sites often change pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is larger than %1 MiB. Use a smaller one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture carries no badge. Ask for the original file; chat programs and web sites often remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture carries more than one badge, so it is not clear which one counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture carries a badge in a form that Open Badges 3.0 does not allow (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no credential to put into the picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a text of the kind %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not an Ed25519 key that Mettle can read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version of Mettle does not sign with “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cryptography on this computer gives wrong answers (%1). Nothing is signed, sealed or opened with it; please reinstall Mettle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a signing key: it holds %1 bytes instead of 32. Use a backup of the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sealed secret is damaged or cut short. Use a backup of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret was sealed by a newer version of Mettle (form %1). Install the newer version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sealed secret asks for more work than Mettle allows (%1 rounds, %2 KiB). It may have been tampered with; use a backup of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough free memory to check the passphrase (%1 MiB are needed). Close other programs and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A passphrase is needed. Type one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase is not right. Check capitals and keyboard, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A secret of %1 bytes cannot be sealed; between 1 and %2 bytes can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty. Save the table again and choose that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is larger than %1 MB. Split it into several files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not text. Save the table as CSV and choose that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is a workbook of a spreadsheet program. Open it there and save the sheet as CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is a web page, perhaps one that asks to sign in, and not a table. Download the table again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 holds letters in an encoding that Mettle does not know. Save the file as CSV in UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file stops in the middle of a letter, so it is not whole. Save or copy it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1, column %2: the quotation mark that opens here is never closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1, column %2: there is text after the closing quotation mark. Double the marks that belong to the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1, column %2: the text is longer than %3 characters. Perhaps a quotation mark is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 has more than %2 columns. Remove those that are not needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table has more than %1 rows. Split it into several files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table has more than %1 cells. Split it into several files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The headings “%1” and “%2” mean the same column. Rename or remove one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table has no column %1. Its headings are: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was imported. Correct the table and try again; mistakes found: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1 has %2 cells under %3 headings. Put quotation marks around a text that holds “%4”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1: “%2” is empty and must be filled in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1, %2: the text “%3” is longer than %4 characters. Shorten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1, %2: “%3” is not a date. Write 2026-03-04 or 04/03/2026, the day first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1, %2: the year in “%3” has two digits. Write all four, as in %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1, %2: the year in “%3” cannot be right. Correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1, %2: “%3” is not in the calendar (the day comes first). Perhaps %4 is meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1, %2: “%3” is a spreadsheet&apos;s number for a day, perhaps %4. Give the column the format of a date and save again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1, %2: “%3” is not a time of day. Write 9:30 or 14:05.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1, %2: “%3” is not a year of birth. Write four digits, as in 1990.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1, %2: “%3” is not one e-mail address. Correct it or leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1, %2: “%3” is not a language. Write its code: en, nl, fr, ar ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1, %2: “%3” is not a level. Write its number, as in 2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1, %2: “%3” is not a mark. Write the number of a level, x (no opportunity), absent or away, or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1, %2: “%3” is not a kind of activity. Write group task, alone, role play, real work or daily life.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1, %2: “%3” is not a role. Write trainer, co-trainer, coach, workplace, self or peer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1, %2: “%3” is not a kind of target. Write vacancy, family or business.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1, %2: “%3” is not known here. Write must or nice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1, %2: “%3” is not known here. Write shown, in different situations or also outside the course.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1, %2: “%3” is not a status of a goal. Write open, waiting, done or dropped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1, %2: “%3” is not a status of a step. Write open, done, partly, not yet or dropped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1 has neither a name nor a pseudonym. Fill in one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1: “%2” stands in row %3 too. If these are two people, give each a pseudonym.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1: the pseudonym “%2” stands in row %3 too. Give each person another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1 has neither a mark nor a note. Fill in one of them or remove the row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1: the mark “%2” needs a competence or an indicator. Fill in which one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1: a peer gives no mark (“%2”). Leave the mark empty and write a note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1 has a second mark (“%2”) where row %3 already has one (“%4”). Keep one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1: “%2” is of the kind “%3” here and of the kind “%4” in row %5. Make them the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1: “%2” asks “%3” in row %4 already. Keep one of the rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1 fills in “%2” without a step. Write the step it belongs to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1 tells nothing. Fill in the situation, the task, the action or the result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1 is not a JSON object on one line (see character %2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1 is longer than %2 characters. Send less at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1: “%2” must be a text between quotation marks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1: “%2” is missing; “%3” is not known here. Perhaps it is misspelt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The framework file is damaged: line %1, column %2 is not JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not a framework in Mettle&apos;s own format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The framework file is of format %1, which is newer than this Mettle. Update Mettle to read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The framework file misses “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The framework file holds something at “%1” that does not belong there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The framework file holds more at “%1” than the %2 that are allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The framework file holds “%2” twice, the second time at “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The framework file names “%2” at “%1”, but there is no such item.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the framework file the item “%1” is its own parent in the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1, column %2: this is not UTF-8 text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1, column %2: the JSON text ends too early. The file may be cut short.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1, column %2: “%3” cannot stand here in JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1, column %2: something follows the end of the JSON text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1, column %2: a control character stands in a JSON string.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1, column %2: this is no escape that JSON knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1, column %2: half of a surrogate pair is not a character.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1, column %2: this is not a JSON number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1, column %2: this number is too large or too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1, column %2: the member “%3” stands here twice; programs disagree on which one counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1, column %2: the JSON text is nested more than %3 deep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1, column %2: the JSON text holds more than %3 values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The JSON text is longer than %1 bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nobody and nothing called “%1” here. Check the spelling, or use its id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” fits more than one (%2). Use the id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a level of this scale (%2). Use one of those.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peers name strengths, they give no marks. Write it as a note or a peer strength.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name or a pseudonym is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name is needed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A few words are needed here: write what it is about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is still to come. Give the day on which it was told, or leave it open until then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reason is needed: it is kept with your name and the date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is there already. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no longer there. It may have been removed in the meantime.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something was seen in it, so it cannot be removed. Set the activity aside instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens between tasks belongs to the session and cannot be removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was seen for this skill yet, so there is nothing to confirm or decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are people or sessions here already. Make the sample in a new workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be a position (%2 can). Choose one of those, or none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A level that was not seen is no position. Say how it was seen, or decide for no level.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody marked this skill in this activity, so there is nothing to agree on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Badges are for skills. Choose a skill, not an area or a behaviour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A badge asks for a skill shown on one&apos;s own or better, in different situations or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody issues badges here yet. Make an issuer first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has not reached “%2” by what was seen. Look at the position first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has not explained “%2” to anybody yet. Write down the story, and when it was told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has “%2” already. Revoke that badge before you issue another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This badge was revoked on %1 already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has no picture yet. Draw one under Badges.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only skills and behaviours are marked. Choose one of those.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Observers agree on a skill as a whole. Choose a skill, not an area or a behaviour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say who saw it: an observer is needed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who looks at their own work has no observer. Leave the observer out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 already marked this skill here as %2. One person marks in one role.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note is empty. Write what was said or done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end (%1) lies before the beginning (%2). Choose a later one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A date is needed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who agrees aloud needs a witness. Write down who was there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has not agreed to this (%2), so there is nothing to withdraw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not in “%2”, and so cannot leave it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file has not been set up as a workspace. Make a new one, or open another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a time zone. Write a name such as Europe/Brussels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no list of skills in this workspace. Import one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are several lists of skills here (%1). Say which one is meant, by its id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”, version %2, is in use, so its skills and levels stay as they are. Give the changed list another version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has not agreed to this (%2). Ask first, and write the answer down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1: nobody here is called “%2”. Add this person first, or let the import make new people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1: “%2” fits more than one (%3). Write the pseudonym or the id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1: the framework has no competence “%2”. Write its code or its title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1: the framework has no indicator “%2”%3. Write its code or its text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1: %2 is not a level of this scale (%3). Use one of those.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1: “%2” is of the kind “%3” in this workspace and “%4” in the table. Make them the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1: “%2” marked this already as %3. One person marks in one role.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1: “%2” is here already. Say whether it is the same person (update) or another one (new).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file “%1”. Check its name, or whether its stick or folder is connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is there already. Choose another name; Mettle does not write over a workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be made (%2). Choose a folder in which you may write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be opened (%2). Check that it is a file and that you may read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a Mettle workspace. Open a file that ends in .mettle, or bring this one in by Import.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was made by a newer Mettle (file version %2; this one reads up to %3). Install the newer Mettle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is damaged (%2). Nothing was changed; open your latest backup, and keep this file for repair.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room left where “%1” is kept. Nothing was lost; make room and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” may be read but not changed. Copy it to a folder in which you may write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could not be written (%2). The change was not kept; check the disk or stick and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is open in another program%2. Close it there first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be kept, because something else rests on it or is missing (%1). Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a dump that this Mettle reads (%2). Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not empty. Load a dump into a new or an empty workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no longer there (%1). Look again; it may have been removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No workspace is open. Open one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a picture of at most 2 MB. Choose a PNG, JPEG or SVG file.</source>
        <translation type="unfinished"></translation>
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
    <name>undo</name>
    <message>
        <source>Achievement added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Achievement changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Badges issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issuer %1 made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Badge revoked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Framework %1 imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Observations brought in from a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Observation brought in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People brought in from a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Targets brought in from a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plans brought in from a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stories brought in from a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note about %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark for %1 cleared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed mark for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group %1 added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group renamed to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 into %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 out of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Observer %1 added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent of %1 withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goal added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goal changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goal removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said how a step went</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review written down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Story added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Story changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Story removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pitch added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pitch changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pitch removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice noted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position of %1 confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Positions of %1 confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision about a position of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision about a position withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session %1 added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session %1 changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session %1 removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 taken back in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 set aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attendance of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who watches whom in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workspace set up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings of the workspace changed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
