<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>error</name>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Gestopt. Er is niets veranderd.</translation>
    </message>
    <message>
        <source>“%1” cannot be read (%2). Check that it is there and that you may open it.</source>
        <translation>“%1” kan niet gelezen worden (%2). Kijk na of het er is en of u het mag openen.</translation>
    </message>
    <message>
        <source>“%1” cannot be written (%2). Choose another place, or make room there.</source>
        <translation>“%1” kan niet geschreven worden (%2). Kies een andere plaats of maak daar ruimte.</translation>
    </message>
    <message>
        <source>Something went wrong inside Mettle (%1). Nothing was changed; please try again and tell us.</source>
        <translation>Er ging iets fout in Mettle (%1). Er is niets veranderd; probeer opnieuw en laat het ons weten.</translation>
    </message>
</context>
</TS>
