<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
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
</context>
</TS>
