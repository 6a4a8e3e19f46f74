<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>BadgeChecks</name>
    <message>
        <source>The file</source>
        <translation>Het bestand</translation>
    </message>
    <message>
        <source>The form of Open Badges 3.0</source>
        <translation>De vorm van Open Badges 3.0</translation>
    </message>
    <message>
        <source>The key of the issuer</source>
        <translation>De sleutel van de uitreiker</translation>
    </message>
    <message>
        <source>Signed, and unchanged since</source>
        <translation>Ondertekend, en sindsdien niet veranderd</translation>
    </message>
    <message>
        <source>Valid today</source>
        <translation>Vandaag geldig</translation>
    </message>
    <message>
        <source>Not withdrawn</source>
        <translation>Niet ingetrokken</translation>
    </message>
    <message>
        <source>Who issued it</source>
        <translation>Wie de badge uitreikte</translation>
    </message>
    <message>
        <source>Whose badge it is</source>
        <translation>Van wie de badge is</translation>
    </message>
    <message>
        <source>What others say about it</source>
        <translation>Wat anderen erover zeggen</translation>
    </message>
    <message>
        <source>The newest version</source>
        <translation>De nieuwste versie</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Juist</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Fout</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Niet bekend</translation>
    </message>
</context>
<context>
    <name>BadgeColours</name>
    <message>
        <source>Petrol</source>
        <translation>Petrol</translation>
    </message>
    <message>
        <source>Ochre</source>
        <translation>Oker</translation>
    </message>
    <message>
        <source>Plum</source>
        <translation>Pruim</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blauw</translation>
    </message>
    <message>
        <source>Moss</source>
        <translation>Mos</translation>
    </message>
    <message>
        <source>Clay</source>
        <translation>Klei</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violet</translation>
    </message>
    <message>
        <source>Ink</source>
        <translation>Inkt</translation>
    </message>
    <message>
        <source>Own colour</source>
        <translation>Eigen kleur</translation>
    </message>
</context>
<context>
    <name>BadgeDesign</name>
    <message>
        <source>Hexagon</source>
        <translation>Zeshoek</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>Cirkel</translation>
    </message>
    <message>
        <source>Octagon</source>
        <translation>Achthoek</translation>
    </message>
    <message>
        <source>Rosette</source>
        <translation>Rozet</translation>
    </message>
    <message>
        <source>Shield</source>
        <translation>Schild</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>Vierkant</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Mensen</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Vlag</translation>
    </message>
    <message>
        <source>Speech</source>
        <translation>Gesprek</translation>
    </message>
    <message>
        <source>Tick</source>
        <translation>Vinkje</translation>
    </message>
    <message>
        <source>Upwards</source>
        <translation>Naar boven</translation>
    </message>
    <message>
        <source>Light bulb</source>
        <translation>Gloeilamp</translation>
    </message>
    <message>
        <source>Leaf</source>
        <translation>Blad</translation>
    </message>
    <message>
        <source>Compass</source>
        <translation>Kompas</translation>
    </message>
    <message>
        <source>Gear wheel</source>
        <translation>Tandwiel</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Ster</translation>
    </message>
    <message>
        <source>Heart</source>
        <translation>Hart</translation>
    </message>
    <message>
        <source>Bull’s eye</source>
        <translation>Roos</translation>
    </message>
    <message>
        <source>Mountain</source>
        <translation>Berg</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Trap</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Sleutel</translation>
    </message>
    <message>
        <source>Eye</source>
        <translation>Oog</translation>
    </message>
    <message>
        <source>Magnifying glass</source>
        <translation>Vergrootglas</translation>
    </message>
    <message>
        <source>Globe</source>
        <translation>Wereldbol</translation>
    </message>
    <message>
        <source>Briefcase</source>
        <translation>Aktetas</translation>
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
        <translation>werkplek</translation>
    </message>
    <message>
        <source>from the group</source>
        <translation>uit de groep</translation>
    </message>
    <message>
        <source>Still being watched: what was seen shows when every observer has closed it.</source>
        <translation>Wordt nog waargenomen: wat gezien is verschijnt als elke waarnemer dit heeft afgesloten.</translation>
    </message>
    <message>
        <source>Set aside, its marks do not count: %1</source>
        <translation>Opzijgezet, de scores tellen niet mee: %1</translation>
    </message>
    <message>
        <source>A skill of another list</source>
        <translation>Een vaardigheid uit een andere lijst</translation>
    </message>
    <message>
        <source>their own view</source>
        <translation>eigen inschatting</translation>
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
        <translation>aanwezig</translation>
    </message>
    <message>
        <source>late</source>
        <translation>te laat</translation>
    </message>
    <message>
        <source>left early</source>
        <translation>vroeger weg</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>afwezig</translation>
    </message>
    <message>
        <source>not today</source>
        <translation>vandaag niet</translation>
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
        <translation>Hoe vaak en hoe breed het gezien is</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>Wat er gezien is</translation>
    </message>
    <message>
        <source>“%1” is not a date with time and time zone.</source>
        <translation>“%1” is geen datum met uur en tijdzone.</translation>
    </message>
    <message>
        <source>The badge ends before it begins.</source>
        <translation>De badge eindigt voor ze begint.</translation>
    </message>
    <message>
        <source>“%1” is empty; Open Badges leave out what is empty.</source>
        <translation>“%1” is leeg; Open Badges laten weg wat leeg is.</translation>
    </message>
    <message>
        <source>“%1” has to be a list.</source>
        <translation>“%1” moet een lijst zijn.</translation>
    </message>
    <message>
        <source>“%1” has to be a plain text.</source>
        <translation>“%1” moet gewone tekst zijn.</translation>
    </message>
    <message>
        <source>The contexts are not those of Open Badges 3.0, in their order.</source>
        <translation>De contexten zijn niet die van Open Badges 3.0, in hun volgorde.</translation>
    </message>
    <message>
        <source>Mettle does not know the context “%1”, so what the badge says cannot be fully checked without a network.</source>
        <translation>Mettle kent de context “%1” niet. Wat de badge zegt, kan dus zonder netwerk niet volledig nagekeken worden.</translation>
    </message>
    <message>
        <source>The contexts are those of Open Badges 3.0.</source>
        <translation>De contexten zijn die van Open Badges 3.0.</translation>
    </message>
    <message>
        <source>It is marked as a verifiable credential and as an Open Badge.</source>
        <translation>Ze is gemarkeerd als verifieerbaar bewijs (verifiable credential) en als Open Badge.</translation>
    </message>
    <message>
        <source>The badge has an identifier of its own.</source>
        <translation>De badge heeft een eigen identificatie.</translation>
    </message>
    <message>
        <source>The dates are complete.</source>
        <translation>De datums zijn volledig.</translation>
    </message>
    <message>
        <source>The issuer is described as Open Badges ask.</source>
        <translation>De uitreiker is beschreven zoals Open Badges het vragen.</translation>
    </message>
    <message>
        <source>It says who the badge is for.</source>
        <translation>Er staat voor wie de badge is.</translation>
    </message>
    <message>
        <source>The achievement has a name, a description and criteria.</source>
        <translation>De prestatie heeft een naam, een beschrijving en criteria.</translation>
    </message>
    <message>
        <source>Results and levels belong to the achievement.</source>
        <translation>De resultaten en niveaus horen bij de prestatie.</translation>
    </message>
    <message>
        <source>Nothing is empty and everything has its form.</source>
        <translation>Niets is leeg en alles heeft de juiste vorm.</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation>“%1” ontbreekt.</translation>
    </message>
    <message>
        <source>“%1” does not have the form that Open Badges 3.0 asks.</source>
        <translation>“%1” heeft niet de vorm die Open Badges 3.0 vraagt.</translation>
    </message>
    <message>
        <source>“%1” is not marked as “%2”.</source>
        <translation>“%1” is niet gemarkeerd als “%2”.</translation>
    </message>
    <message>
        <source>“%1” is not allowed in “%2”.</source>
        <translation>“%1” mag niet in “%2” staan.</translation>
    </message>
    <message>
        <source>The key belongs to the issuer.</source>
        <translation>De sleutel is van de uitreiker.</translation>
    </message>
    <message>
        <source>The key that signed it does not belong to the issuer “%1”.</source>
        <translation>De sleutel van de ondertekening is niet van de uitreiker “%1”.</translation>
    </message>
    <message>
        <source>The issuer&apos;s key has to be looked up at “%1”, which was not at hand.</source>
        <translation>De sleutel van de uitreiker staat op “%1”, en dat was niet bereikbaar.</translation>
    </message>
    <message>
        <source>The key “%1” is of a kind that Mettle cannot read.</source>
        <translation>De sleutel “%1” is van een soort die Mettle niet kan lezen.</translation>
    </message>
    <message>
        <source>“%1” names no key.</source>
        <translation>“%1” noemt geen sleutel.</translation>
    </message>
    <message>
        <source>The badge names no issuer that the key could belong to.</source>
        <translation>De badge noemt geen uitreiker van wie de sleutel kan zijn.</translation>
    </message>
    <message>
        <source>The signature lacks “%1”.</source>
        <translation>In de handtekening ontbreekt “%1”.</translation>
    </message>
    <message>
        <source>The signature was not made to vouch for a badge.</source>
        <translation>De handtekening is niet gemaakt om voor een badge in te staan.</translation>
    </message>
    <message>
        <source>The date of the signature is wrong.</source>
        <translation>De datum van de handtekening klopt niet.</translation>
    </message>
    <message>
        <source>The signature was valid until %1 only.</source>
        <translation>De handtekening was maar geldig tot %1.</translation>
    </message>
    <message>
        <source>The badge is signed (%1).</source>
        <translation>De badge is ondertekend (%1).</translation>
    </message>
    <message>
        <source>A signature of the kind “%1” cannot be checked by this version.</source>
        <translation>Een handtekening van de soort “%1” kan deze versie niet nakijken.</translation>
    </message>
    <message>
        <source>The signature is cut short or misspelled.</source>
        <translation>De handtekening is afgebroken of verkeerd geschreven.</translation>
    </message>
    <message>
        <source>Without the key the signature cannot be checked.</source>
        <translation>Zonder de sleutel kan de handtekening niet nagekeken worden.</translation>
    </message>
    <message>
        <source>The signature does not fit: something was changed after signing.</source>
        <translation>De handtekening klopt niet: er is iets veranderd na het ondertekenen.</translation>
    </message>
    <message>
        <source>The signature fits: nothing was changed.</source>
        <translation>De handtekening klopt: er is niets veranderd.</translation>
    </message>
    <message>
        <source>The badge is not signed.</source>
        <translation>De badge is niet ondertekend.</translation>
    </message>
    <message>
        <source>An endorsement in the badge is forged or damaged.</source>
        <translation>Een aanbeveling in de badge is vervalst of beschadigd.</translation>
    </message>
    <message>
        <source>%1 of the endorsements in the badge could not be checked.</source>
        <translation>%1 van de aanbevelingen in de badge konden niet nagekeken worden.</translation>
    </message>
    <message>
        <source>The endorsements in the badge are genuine.</source>
        <translation>De aanbevelingen in de badge zijn echt.</translation>
    </message>
    <message>
        <source>This badge is genuine and unchanged.</source>
        <translation>Deze badge is echt en onveranderd.</translation>
    </message>
    <message>
        <source>This badge is genuine, but not valid yet.</source>
        <translation>Deze badge is echt, maar nog niet geldig.</translation>
    </message>
    <message>
        <source>This badge is genuine, but no longer valid.</source>
        <translation>Deze badge is echt, maar niet meer geldig.</translation>
    </message>
    <message>
        <source>The issuer has withdrawn this badge.</source>
        <translation>De uitreiker heeft deze badge ingetrokken.</translation>
    </message>
    <message>
        <source>Whether this badge is genuine cannot be checked here.</source>
        <translation>Of deze badge echt is, kan hier niet nagekeken worden.</translation>
    </message>
    <message>
        <source>This badge uses terms that Mettle does not know, so it cannot be checked here.</source>
        <translation>Deze badge gebruikt termen die Mettle niet kent. Ze kan hier dus niet nagekeken worden.</translation>
    </message>
    <message>
        <source>This badge does not have the form of Open Badges 3.0.</source>
        <translation>Deze badge heeft niet de vorm van Open Badges 3.0.</translation>
    </message>
    <message>
        <source>Do not trust this badge: it was changed after signing, or not signed by its issuer.</source>
        <translation>Vertrouw deze badge niet: ze is veranderd na het ondertekenen, of niet ondertekend door haar uitreiker.</translation>
    </message>
    <message>
        <source>There is no Open Badges 3.0 badge in this file.</source>
        <translation>Er zit geen badge van Open Badges 3.0 in dit bestand.</translation>
    </message>
    <message>
        <source>This badge is genuine, but it is for somebody else.</source>
        <translation>Deze badge is echt, maar ze is voor iemand anders.</translation>
    </message>
    <message>
        <source>The picture cannot be used.</source>
        <translation>De afbeelding kan niet gebruikt worden.</translation>
    </message>
    <message>
        <source>It is a whole picture that carries one badge.</source>
        <translation>Het is een volledige afbeelding met één badge erin.</translation>
    </message>
    <message>
        <source>It is a JSON file.</source>
        <translation>Het is een JSON-bestand.</translation>
    </message>
    <message>
        <source>The text cannot be read.</source>
        <translation>De tekst kan niet gelezen worden.</translation>
    </message>
    <message>
        <source>The text is about something else than an Open Badge 3.0.</source>
        <translation>De tekst gaat over iets anders dan een Open Badge 3.0.</translation>
    </message>
    <message>
        <source>The text can be read without doubt.</source>
        <translation>De tekst kan maar op één manier gelezen worden.</translation>
    </message>
    <message>
        <source>The badge is valid from %1 on.</source>
        <translation>De badge is geldig vanaf %1.</translation>
    </message>
    <message>
        <source>The badge was valid until %1.</source>
        <translation>De badge was geldig tot %1.</translation>
    </message>
    <message>
        <source>The badge is valid until %1.</source>
        <translation>De badge is geldig tot %1.</translation>
    </message>
    <message>
        <source>The badge is valid and has no last day.</source>
        <translation>De badge is geldig en heeft geen laatste dag.</translation>
    </message>
    <message>
        <source>There may be a newer version of the badge; it was not asked for.</source>
        <translation>Misschien is er een nieuwere versie van de badge; die is niet opgevraagd.</translation>
    </message>
    <message>
        <source>The issuer “%1” is known here.</source>
        <translation>De uitreiker “%1” is hier bekend.</translation>
    </message>
    <message>
        <source>The issuer calls itself “%1”. Compare its identifier with the one that this organisation publishes: %2</source>
        <translation>De uitreiker noemt zichzelf “%1”. Vergelijk de identificatie met die welke de organisatie bekendmaakt: %2</translation>
    </message>
    <message>
        <source>The badge is for “%1”.</source>
        <translation>De badge is voor “%1”.</translation>
    </message>
    <message>
        <source>The badge is not for “%1”.</source>
        <translation>De badge is niet voor “%1”.</translation>
    </message>
    <message numerus="yes">
        <source>in at least %n kind(s) of situation</source>
        <translation>
            <numerusform>in minstens %n soort situatie</numerusform>
            <numerusform>in minstens %n soorten situaties</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>on at least %n day(s)</source>
        <translation>
            <numerusform>op minstens %n dag</numerusform>
            <numerusform>op minstens %n dagen</numerusform>
        </translation>
    </message>
    <message>
        <source>at least once in real work or daily life, seen by a coach or by somebody at a workplace</source>
        <translation>minstens één keer in echt werk of in het dagelijks leven, gezien door een coach of door iemand op een werkplek</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The owner of this badge shows the skill “%1” at the level “%2” or higher, and can explain it to others.</source>
        <translation>Wie deze badge heeft, toont de vaardigheid “%1” op het niveau “%2” of hoger en kan ze uitleggen aan anderen.</translation>
    </message>
    <message>
        <source>The owner can explain the skill to somebody else, with an example. Every task counts once, and only what was seen counts.</source>
        <translation>Wie de badge heeft, kan de vaardigheid met een voorbeeld uitleggen aan iemand anders. Elke taak telt één keer, en alleen wat gezien is telt.</translation>
    </message>
    <message numerus="yes">
        <source>Seen %n time(s).</source>
        <translation>
            <numerusform>Eén keer gezien.</numerusform>
            <numerusform>%n keer gezien.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kinds of situation: %1.</source>
        <translation>Soorten situaties: %1.</translation>
    </message>
    <message>
        <source>On %1.</source>
        <translation>Op %1.</translation>
    </message>
    <message numerus="yes">
        <source>On %n day(s), from %1 to %2.</source>
        <translation>
            <numerusform>Op %n dag, van %1 tot %2.</numerusform>
            <numerusform>Op %n dagen, van %1 tot %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Explained on %1.</source>
        <translation>Uitgelegd op %1.</translation>
    </message>
    <message>
        <source>Explained on %1, to: %2.</source>
        <translation>Uitgelegd op %1, aan: %2.</translation>
    </message>
    <message>
        <source>Has not agreed to badges: ask first.</source>
        <translation>Heeft geen akkoord gegeven voor badges: vraag het eerst.</translation>
    </message>
    <message>
        <source>Agreed to badges.</source>
        <translation>Akkoord met badges.</translation>
    </message>
    <message>
        <source>Agreed to badges until %1.</source>
        <translation>Akkoord met badges tot %1.</translation>
    </message>
    <message>
        <source>The position is not confirmed yet.</source>
        <translation>De positie is nog niet bevestigd.</translation>
    </message>
    <message>
        <source>Position confirmed by %1 on %2.</source>
        <translation>Positie bevestigd door %1 op %2.</translation>
    </message>
    <message>
        <source>vacancy</source>
        <translation>vacature</translation>
    </message>
    <message>
        <source>family of jobs</source>
        <translation>jobfamilie</translation>
    </message>
    <message>
        <source>business of one&apos;s own</source>
        <translation>eigen zaak</translation>
    </message>
    <message>
        <source>between tasks</source>
        <translation>tussen de taken</translation>
    </message>
    <message>
        <source>not yet explored</source>
        <translation>nog niet verkend</translation>
    </message>
    <message>
        <source>not yet shown</source>
        <translation>nog niet getoond</translation>
    </message>
    <message>
        <source>seen once</source>
        <translation>één keer gezien</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>getoond</translation>
    </message>
    <message>
        <source>in different situations</source>
        <translation>in verschillende situaties</translation>
    </message>
    <message>
        <source>also outside the course</source>
        <translation>ook buiten de cursus</translation>
    </message>
    <message>
        <source>strong for this</source>
        <translation>sterk hiervoor</translation>
    </message>
    <message>
        <source>nearly</source>
        <translation>bijna</translation>
    </message>
    <message>
        <source>to work on</source>
        <translation>nog oefenen</translation>
    </message>
    <message>
        <source>too little seen</source>
        <translation>te weinig gezien</translation>
    </message>
    <message>
        <source>group task</source>
        <translation>groepstaak</translation>
    </message>
    <message>
        <source>alone</source>
        <translation>alleen</translation>
    </message>
    <message>
        <source>role play</source>
        <translation>rollenspel</translation>
    </message>
    <message>
        <source>real work</source>
        <translation>echt werk</translation>
    </message>
    <message>
        <source>daily life</source>
        <translation>dagelijks leven</translation>
    </message>
    <message numerus="yes">
        <source>in %n task(s)</source>
        <extracomment>First piece of &quot;seen in 3 tasks on 2 days by Sofie&quot;.</extracomment>
        <translation>
            <numerusform>in %n taak</numerusform>
            <numerusform>in %n taken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n situation(s)</source>
        <extracomment>First piece of &quot;Seen in 3 situations on 2 days by Sofie.&quot;, on the client&apos;s own pages.</extracomment>
        <translation>
            <numerusform>in %n situatie</numerusform>
            <numerusform>in %n situaties</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>on %n day(s)</source>
        <extracomment>Second piece of &quot;seen in 3 tasks on 2 days by Sofie&quot;.</extracomment>
        <translation>
            <numerusform>op %n dag</numerusform>
            <numerusform>op %n dagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n time(s)</source>
        <extracomment>&quot;4 of 5 times&quot;: of the five moments seen, four reach the level.</extracomment>
        <translation>
            <numerusform>%1 van de %n keer</numerusform>
            <numerusform>%1 van de %n keren</numerusform>
        </translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>iemand</translation>
    </message>
    <message>
        <source>not yet shown: there was a chance %1 %2, watched by %3</source>
        <extracomment>%1 &quot;in 3 tasks&quot;, %2 &quot;on 2 days&quot;, %3 who watched.</extracomment>
        <translation>nog niet getoond: het kon %1 %2, %3 nam waar</translation>
    </message>
    <message>
        <source>not yet explored: the course had no moment for it yet</source>
        <translation>nog niet verkend: de cursus had er nog geen moment voor</translation>
    </message>
    <message>
        <source>seen once, on %2 by %3: %1, %4</source>
        <extracomment>%1 &quot;2, on their own&quot;, %2 a date, %3 who saw it, %4 &quot;1 of 3 times&quot;.</extracomment>
        <translation>één keer gezien, op %2 door %3: %1, %4</translation>
    </message>
    <message>
        <source>%1, %2: seen %3 %4 by %5, %6</source>
        <extracomment>%1 &quot;2, on their own&quot;, %2 &quot;in different situations&quot;, %3 &quot;in 3 tasks&quot;, %4 &quot;on 2 days&quot;, %5 who saw it, %6 &quot;4 of 5 times&quot;.</extracomment>
        <translation>%1, %2: gezien %3 %4 door %5, %6</translation>
    </message>
    <message>
        <source>No task asked for it yet. This says nothing about you.</source>
        <translation>Er was nog geen taak voor. Dat zegt niets over jou.</translation>
    </message>
    <message>
        <source>It was possible. We did not see it yet.</source>
        <translation>Het kon. We hebben het nog niet gezien.</translation>
    </message>
    <message>
        <source>Seen once, on %1, by %2.</source>
        <translation>Eén keer gezien, op %1, door %2.</translation>
    </message>
    <message>
        <source>Seen %1 %2 by %3.</source>
        <extracomment>On the client&apos;s own pages. %1 &quot;in 3 situations&quot;, %2 &quot;on 2 days&quot;, %3 who saw it.</extracomment>
        <translation>Gezien %1 %2 door %3.</translation>
    </message>
    <message>
        <source>the skill as a whole</source>
        <translation>de vaardigheid als geheel</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Gezien</translation>
    </message>
    <message>
        <source>lines on which something was seen, of %1</source>
        <translation>regels waarop iets gezien is, van %1</translation>
    </message>
    <message>
        <source>seen, mark later</source>
        <translation>gezien, score later</translation>
    </message>
    <message>
        <source>not observed</source>
        <translation>niet waargenomen</translation>
    </message>
    <message>
        <source>no opportunity</source>
        <translation>geen kans</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>gezien</translation>
    </message>
    <message>
        <source>not yet seen</source>
        <translation>nog niet gezien</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>afwezig</translation>
    </message>
    <message>
        <source>Absent: %1.</source>
        <translation>Afwezig: %1.</translation>
    </message>
    <message>
        <source>Nothing seen yet of %1.</source>
        <translation>Nog niets gezien van %1.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more skill(s).</source>
        <translation>
            <numerusform>En nog %n vaardigheid.</numerusform>
            <numerusform>En nog %n vaardigheden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody was seen on every skill.</source>
        <translation>Iedereen is op elke vaardigheid gezien.</translation>
    </message>
    <message>
        <source>Not yet seen</source>
        <translation>Nog niet gezien</translation>
    </message>
    <message>
        <source>No behaviour was marked by two observers.</source>
        <translation>Geen enkel gedrag kreeg een score van twee waarnemers.</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) two observers marked the same behaviour: %1 the same, %2 at most one step apart.</source>
        <translation>
            <numerusform>Eén keer scoorden twee waarnemers hetzelfde gedrag: %1 gelijk, %2 met hoogstens één stap verschil.</numerusform>
            <numerusform>%n keer scoorden twee waarnemers hetzelfde gedrag: %1 gelijk, %2 met hoogstens één stap verschil.</numerusform>
        </translation>
    </message>
    <message>
        <source>Where they differ, the grid shows the level that more than half of them reach.</source>
        <translation>Waar ze verschillen, toont het rooster het niveau dat meer dan de helft van hen haalt.</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Overeenstemming</translation>
    </message>
    <message>
        <source>No activity is set aside.</source>
        <translation>Er is geen activiteit apart gezet.</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Apart gezet</translation>
    </message>
    <message>
        <source>Marks in “%1”</source>
        <translation>Scores in “%1”</translation>
    </message>
    <message numerus="yes">
        <source>Who was seen on what, in %n task(s)</source>
        <translation>
            <numerusform>Wie op wat gezien is, in %n taak</numerusform>
            <numerusform>Wie op wat gezien is, in %n taken</numerusform>
        </translation>
    </message>
    <message>
        <source>observers %1</source>
        <translation>waarnemers %1</translation>
    </message>
    <message>
        <source>(continued)</source>
        <translation>(vervolg)</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>Vaardigheid</translation>
    </message>
    <message>
        <source>What you can see</source>
        <translation>Wat je kunt zien</translation>
    </message>
    <message>
        <source>Nobody is in this group yet.</source>
        <translation>In deze groep zit nog niemand.</translation>
    </message>
    <message>
        <source>This session has no behaviours to watch yet.</source>
        <translation>In deze sessie is er nog geen gedrag om waar te nemen.</translation>
    </message>
    <message>
        <source>Group grid</source>
        <translation>Groepsrooster</translation>
    </message>
    <message>
        <source>Confidential.</source>
        <translation>Vertrouwelijk.</translation>
    </message>
    <message>
        <source>For the team only. Do not hang up, do not hand out. A dot is never a zero.</source>
        <translation>Alleen voor het team. Niet ophangen, niet uitdelen. Een punt is nooit een nul.</translation>
    </message>
    <message>
        <source>What this means for the job</source>
        <translation>Wat dit betekent voor de job</translation>
    </message>
    <message>
        <source>This job asks:</source>
        <translation>Deze job vraagt:</translation>
    </message>
    <message>
        <source>Which work would you like? Talk about it with your coach.</source>
        <translation>Welk werk wil je graag doen? Praat erover met je coach.</translation>
    </message>
    <message>
        <source>You already have what it asks for: %1.</source>
        <translation>Je hebt al wat de job vraagt: %1.</translation>
    </message>
    <message>
        <source>You are nearly there: %1.</source>
        <translation>Je bent er bijna: %1.</translation>
    </message>
    <message>
        <source>We have not seen enough yet to say it. Talk about it with your coach.</source>
        <translation>We hebben nog niet genoeg gezien. Praat erover met je coach.</translation>
    </message>
    <message>
        <source>Your next step</source>
        <translation>Je volgende stap</translation>
    </message>
    <message>
        <source>If</source>
        <translation>Als</translation>
    </message>
    <message>
        <source>then</source>
        <translation>dan</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>Klaar op</translation>
    </message>
    <message>
        <source>Who helps</source>
        <translation>Wie helpt</translation>
    </message>
    <message>
        <source>What will you try this week? Write it here.</source>
        <translation>Wat probeer je deze week? Schrijf het hier.</translation>
    </message>
    <message>
        <source>This is what you do well, %1</source>
        <translation>Dit doe je goed, %1</translation>
    </message>
    <message>
        <source>What we look for together, %1</source>
        <translation>Dit zoeken we samen, %1</translation>
    </message>
    <message>
        <source>No skill is seen twice yet. After the next session there is more.</source>
        <translation>Nog geen vaardigheid is twee keer gezien. Na de volgende sessie staat hier meer.</translation>
    </message>
    <message>
        <source>My strengths and my next step</source>
        <translation>Mijn sterke punten en mijn volgende stap</translation>
    </message>
    <message>
        <source>This page is yours.</source>
        <translation>Deze pagina is van jou.</translation>
    </message>
    <message>
        <source>You choose who may read it.</source>
        <translation>Jij kiest wie ze mag lezen.</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Waarom?</translation>
    </message>
    <message>
        <source>This I can do already</source>
        <translation>Dit kan ik al</translation>
    </message>
    <message>
        <source>It works when</source>
        <translation>Het lukt als</translation>
    </message>
    <message>
        <source>done</source>
        <translation>gedaan</translation>
    </message>
    <message>
        <source>partly</source>
        <translation>deels</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>nog niet</translation>
    </message>
    <message>
        <source>I stop this</source>
        <translation>ik stop hiermee</translation>
    </message>
    <message>
        <source>If it does not work</source>
        <translation>Als het niet lukt</translation>
    </message>
    <message>
        <source>A step of my own</source>
        <translation>Een stap van mezelf</translation>
    </message>
    <message>
        <source>Looking at it together</source>
        <translation>Samen bekijken</translation>
    </message>
    <message>
        <source>What helped?</source>
        <translation>Wat hielp?</translation>
    </message>
    <message>
        <source>What got in the way?</source>
        <translation>Wat maakte het moeilijk?</translation>
    </message>
    <message>
        <source>Goal %1 of %2</source>
        <translation>Doel %1 van %2</translation>
    </message>
    <message>
        <source>Goal %1: %2</source>
        <translation>Doel %1: %2</translation>
    </message>
    <message>
        <source>My goal</source>
        <translation>Mijn doel</translation>
    </message>
    <message>
        <source>My plan</source>
        <translation>Mijn plan</translation>
    </message>
    <message>
        <source>For the job: %1</source>
        <translation>Voor de job: %1</translation>
    </message>
    <message>
        <source>Looking at it with %1</source>
        <translation>Samen bekijken met %1</translation>
    </message>
    <message>
        <source>This plan belongs to %1. %1 chooses who may read it.</source>
        <translation>Dit plan is van %1. %1 kiest wie het mag lezen.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>My coach</source>
        <translation>Mijn coach</translation>
    </message>
    <message>
        <source>This plan is yours. You choose who may read it.</source>
        <translation>Dit plan is van jou. Jij kiest wie het mag lezen.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>no task asked for it</source>
        <translation>er was nog geen taak voor</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) asked for it</source>
        <translation>
            <numerusform>%n taak vroeg het</numerusform>
            <numerusform>%n taken vroegen het</numerusform>
        </translation>
    </message>
    <message>
        <source>explored</source>
        <translation>verkend</translation>
    </message>
    <message>
        <source>Other skills</source>
        <translation>Andere vaardigheden</translation>
    </message>
    <message>
        <source>Course “%1”</source>
        <translation>Cursus “%1”</translation>
    </message>
    <message>
        <source>skills explored so far</source>
        <translation>vaardigheden tot nu toe verkend</translation>
    </message>
    <message>
        <source>Where you stand</source>
        <translation>Waar je staat</translation>
    </message>
    <message>
        <source>Your own view</source>
        <translation>Je eigen kijk</translation>
    </message>
    <message>
        <source>you can explain it</source>
        <translation>je kunt het uitleggen</translation>
    </message>
    <message>
        <source>Compared with:</source>
        <translation>Vergeleken met:</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n skill(s) asked)</source>
        <translation>
            <numerusform>%1 (%n vaardigheid gevraagd)</numerusform>
            <numerusform>%1 (%n vaardigheden gevraagd)</numerusform>
        </translation>
    </message>
    <message>
        <source>For this job</source>
        <translation>Voor deze job</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Gevraagd</translation>
    </message>
    <message>
        <source>where you stand</source>
        <translation>waar je staat</translation>
    </message>
    <message>
        <source>levels below</source>
        <translation>niveaus eronder</translation>
    </message>
    <message>
        <source>your own view</source>
        <translation>je eigen kijk</translation>
    </message>
    <message>
        <source>Levels:</source>
        <translation>Niveaus:</translation>
    </message>
    <message>
        <source>Competence profile</source>
        <translation>Vaardighedenprofiel</translation>
    </message>
    <message>
        <source>For development, not for selection.</source>
        <translation>Om te groeien, niet om te selecteren.</translation>
    </message>
    <message>
        <source>Sheet code</source>
        <translation>Bladcode</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Observer</source>
        <translation>Waarnemer</translation>
    </message>
    <message>
        <source>Started at</source>
        <translation>Gestart om</translation>
    </message>
    <message>
        <source>One tick per line. Leave it empty when you did not look: empty is not 0.</source>
        <translation>Eén streepje per regel. Keek je niet? Laat het leeg: leeg is niet 0.</translation>
    </message>
    <message>
        <source>Time marks.</source>
        <translation>Tijdstrepen.</translation>
    </message>
    <message>
        <source>Put a stroke at the minute you saw something.</source>
        <translation>Zet een streepje bij de minuut waarop je iets zag.</translation>
    </message>
    <message>
        <source>Count your ticks</source>
        <translation>Tel je streepjes</translation>
    </message>
    <message>
        <source>(to check the typing)</source>
        <translation>(om het invoeren na te kijken)</translation>
    </message>
    <message>
        <source>ticks</source>
        <translation>streepjes</translation>
    </message>
    <message>
        <source>What did they do or say? Write the words you heard.</source>
        <translation>Wat deden of zeiden ze? Schrijf de woorden die je hoorde.</translation>
    </message>
    <message>
        <source>Back side: more room</source>
        <translation>Achterkant: meer plaats</translation>
    </message>
    <message>
        <source>More room for words</source>
        <translation>Meer plaats voor woorden</translation>
    </message>
    <message>
        <source>activity %1 of %2</source>
        <translation>activiteit %1 van %2</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuut</numerusform>
            <numerusform>%n minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>sheet %1 of %2</source>
        <translation>blad %1 van %2</translation>
    </message>
    <message>
        <source>Observation sheet</source>
        <translation>Waarnemingsblad</translation>
    </message>
    <message>
        <source>Private.</source>
        <translation>Vertrouwelijk.</translation>
    </message>
    <message>
        <source>Type in by %1, then destroy. Only what you saw or heard.</source>
        <translation>Voer in tot %1, vernietig daarna. Alleen wat je zag of hoorde.</translation>
    </message>
    <message numerus="yes">
        <source>%n open badge(s)</source>
        <translation>
            <numerusform>%n open badge</numerusform>
            <numerusform>%n open badges</numerusform>
        </translation>
    </message>
    <message>
        <source>Scan to verify:</source>
        <translation>Scan om na te kijken:</translation>
    </message>
    <message>
        <source>would like to work as</source>
        <translation>wil graag werken als</translation>
    </message>
    <message>
        <source>In my own words</source>
        <translation>In mijn eigen woorden</translation>
    </message>
    <message>
        <source>No strength is chosen yet.</source>
        <translation>Er is nog geen sterk punt gekozen.</translation>
    </message>
    <message>
        <source>For this work:</source>
        <translation>Voor dit werk:</translation>
    </message>
    <message>
        <source>My strengths</source>
        <translation>Mijn sterke punten</translation>
    </message>
    <message>
        <source>Chosen by %1, from what we saw. It does not replace a talk.</source>
        <translation>Gekozen door %1, uit wat wij zagen. Het vervangt geen gesprek.</translation>
    </message>
    <message>
        <source>From what we saw. It does not replace a talk.</source>
        <translation>Uit wat wij zagen. Het vervangt geen gesprek.</translation>
    </message>
    <message>
        <source>at the workplace</source>
        <translation>op de werkplek</translation>
    </message>
    <message>
        <source>someone in the group</source>
        <translation>iemand uit de groep</translation>
    </message>
    <message>
        <source>Seen in %1.</source>
        <translation>Gezien in %1.</translation>
    </message>
    <message>
        <source>Seen in %1 by %2.</source>
        <translation>Gezien in %1 door %2.</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>bladzijde %1 van %2</translation>
    </message>
    <message>
        <source>Positions as the rule proposes them</source>
        <translation>Posities zoals de regel ze voorstelt</translation>
    </message>
    <message>
        <source>Positions confirmed by %1</source>
        <translation>Posities bevestigd door %1</translation>
    </message>
    <message>
        <source>must for the job</source>
        <translation>nodig voor de job</translation>
    </message>
    <message>
        <source>nice for the job</source>
        <translation>handig, niet nodig</translation>
    </message>
    <message>
        <source>What we saw you do</source>
        <translation>Wat we je zagen doen</translation>
    </message>
    <message>
        <source>Nobody has written down a moment yet. Ask your coach to tell you one.</source>
        <translation>Er is nog geen moment opgeschreven. Vraag je coach om je er een te vertellen.</translation>
    </message>
    <message>
        <source>Not yet explored</source>
        <translation>Nog niet verkend</translation>
    </message>
    <message>
        <source>How to read this profile</source>
        <translation>Zo lees je dit profiel</translation>
    </message>
    <message>
        <source>The boxes are the level</source>
        <translation>De vakjes zijn het niveau</translation>
    </message>
    <message>
        <source>The words of the levels stand under the bars.</source>
        <translation>De woorden van de niveaus staan onder de balken.</translation>
    </message>
    <message>
        <source>Dark is where you stand.</source>
        <translation>Donker is waar je staat.</translation>
    </message>
    <message>
        <source>The fill is how often, and where</source>
        <translation>De vulling is hoe vaak, en waar</translation>
    </message>
    <message>
        <source>It is about what you did</source>
        <translation>Het gaat over wat je deed</translation>
    </message>
    <message>
        <source>We write down what we see. We do not measure who you are. You can see every note. Is something not right? Tell your coach. Your words are added.</source>
        <translation>We schrijven op wat we zien. We meten niet wie je bent. Je mag elke notitie zien. Klopt er iets niet? Zeg het aan je coach. Je woorden komen erbij.</translation>
    </message>
    <message>
        <source>What do you say about this?</source>
        <translation>Wat zeg jij hierover?</translation>
    </message>
    <message>
        <source>What is right? What is missing? Where else do you do this?</source>
        <translation>Wat klopt? Wat ontbreekt? Waar doe je dit nog?</translation>
    </message>
    <message>
        <source>Looked at together on</source>
        <translation>Samen bekeken op</translation>
    </message>
    <message>
        <source>Looked at by %1 and %2, on</source>
        <translation>Bekeken door %1 en %2, op</translation>
    </message>
    <message>
        <source>with help</source>
        <translation>met hulp</translation>
    </message>
    <message>
        <source>on your own</source>
        <translation>zelf</translation>
    </message>
    <message>
        <source>on your own, and you help others</source>
        <translation>zelf, en je helpt anderen</translation>
    </message>
    <message>
        <source>group</source>
        <translation>groep</translation>
    </message>
    <message>
        <source>group %1</source>
        <translation>groep %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 tot %2</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 op %2</translation>
    </message>
    <message numerus="yes">
        <source>%n situation(s)</source>
        <translation>
            <numerusform>%n situatie</numerusform>
            <numerusform>%n situaties</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dag</numerusform>
            <numerusform>%n dagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n workplace(s)</source>
        <translation>
            <numerusform>%n werkplek</numerusform>
            <numerusform>%n werkplekken</numerusform>
        </translation>
    </message>
    <message>
        <source>New session</source>
        <translation>Nieuwe sessie</translation>
    </message>
    <message>
        <source>The sample&apos;s issuer: its key has the passphrase “sample”.</source>
        <translation>De uitreiker van het voorbeeld: de wachtzin van de sleutel is “sample”.</translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) issued.</source>
        <translation>
            <numerusform>%n badge uitgereikt.</numerusform>
            <numerusform>%n badges uitgereikt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Signed with eddsa-jcs-2022: Mettle and conformant verifiers check it, most wallets do not take this form yet.</source>
        <translation>Ondertekend met eddsa-jcs-2022: Mettle en programma’s die de norm volgen kijken het na, de meeste wallets nemen deze vorm nog niet aan.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>bestand</translation>
    </message>
    <message>
        <source>for</source>
        <translation>voor</translation>
    </message>
    <message>
        <source>what it says</source>
        <translation>wat er staat</translation>
    </message>
    <message numerus="yes">
        <source>%n skill(s) shown</source>
        <translation>
            <numerusform>%n vaardigheid getoond</numerusform>
            <numerusform>%n vaardigheden getoond</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is in order.</source>
        <translation>Alles is in orde.</translation>
    </message>
    <message>
        <source>%1 added, %2 changed, %3 already there.</source>
        <translation>%1 toegevoegd, %2 gewijzigd, %3 al aanwezig.</translation>
    </message>
    <message>
        <source>Columns that were not used: %1.</source>
        <translation>Kolommen die niet gebruikt zijn: %1.</translation>
    </message>
    <message>
        <source>skill</source>
        <translation>vaardigheid</translation>
    </message>
    <message>
        <source>level</source>
        <translation>niveau</translation>
    </message>
    <message>
        <source>stability</source>
        <translation>hoe breed gezien</translation>
    </message>
    <message>
        <source>gap</source>
        <translation>voor deze job</translation>
    </message>
    <message>
        <source>why</source>
        <translation>waarom</translation>
    </message>
    <message numerus="yes">
        <source>at least %n time(s)</source>
        <translation>
            <numerusform>minstens één keer</numerusform>
            <numerusform>minstens %n keer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in at least half of the last %n task(s)</source>
        <translation>
            <numerusform>in de laatste taak</numerusform>
            <numerusform>in minstens de helft van de laatste %n taken</numerusform>
        </translation>
    </message>
    <message>
        <source>Observers saw the skill “%1” during tasks, at the level “%2” or higher:</source>
        <translation>Waarnemers zagen de vaardigheid “%1” tijdens taken, op het niveau “%2” of hoger:</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) came.</source>
        <translation>
            <numerusform>%n rij is erbij gekomen.</numerusform>
            <numerusform>%n rijen zijn erbij gekomen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) gave way to a newer one.</source>
        <translation>
            <numerusform>%n rij maakte plaats voor een nieuwere.</numerusform>
            <numerusform>%n rijen maakten plaats voor nieuwere.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) stayed, because they were newer.</source>
        <translation>
            <numerusform>%n rij bleef, omdat ze nieuwer was.</numerusform>
            <numerusform>%n rijen bleven, omdat ze nieuwer waren.</numerusform>
        </translation>
    </message>
    <message>
        <source>My goal: %1</source>
        <translation>Mijn doel: %1</translation>
    </message>
    <message>
        <source>When and where: %1</source>
        <translation>Wanneer en waar: %1</translation>
    </message>
    <message>
        <source>Who helps: %1</source>
        <translation>Wie helpt: %1</translation>
    </message>
    <message>
        <source>If it does not work: %1</source>
        <translation>Als het niet lukt: %1</translation>
    </message>
    <message>
        <source>Look at how it goes: %1</source>
        <translation>Kijken hoe het gaat: %1</translation>
    </message>
    <message>
        <source>when</source>
        <translation>wanneer</translation>
    </message>
    <message>
        <source>device</source>
        <translation>toestel</translation>
    </message>
    <message>
        <source>what was done</source>
        <translation>wat er gebeurde</translation>
    </message>
    <message>
        <source>name</source>
        <translation>naam</translation>
    </message>
    <message>
        <source>groups</source>
        <translation>groepen</translation>
    </message>
    <message>
        <source>language</source>
        <translation>taal</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>soort</translation>
    </message>
    <message>
        <source>title</source>
        <translation>titel</translation>
    </message>
    <message>
        <source>too few</source>
        <translation>te weinig</translation>
    </message>
    <message>
        <source>observers</source>
        <translation>waarnemers</translation>
    </message>
    <message>
        <source>pairs</source>
        <translation>paren</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>gelijk</translation>
    </message>
    <message>
        <source>within one step</source>
        <translation>binnen één stap</translation>
    </message>
    <message>
        <source>seen by one only</source>
        <translation>door één gezien</translation>
    </message>
    <message>
        <source>weighted kappa</source>
        <translation>gewogen kappa</translation>
    </message>
    <message>
        <source>Krippendorff’s alpha (ordinal): %1, of %2 observers on %3 behaviours with %4 marks; %5 marked once.</source>
        <translation>Krippendorffs alfa (ordinaal): %1, van %2 waarnemers over %3 gedragingen met %4 scores; %5 kregen één score.</translation>
    </message>
    <message numerus="yes">
        <source>Left out, set aside: %n activity(s).</source>
        <translation>
            <numerusform>Niet meegeteld, apart gezet: %n activiteit.</numerusform>
            <numerusform>Niet meegeteld, apart gezet: %n activiteiten.</numerusform>
        </translation>
    </message>
    <message>
        <source>The head of the signed text is wrong at “%1”.</source>
        <translation>De kop van de ondertekende tekst is fout bij “%1”.</translation>
    </message>
    <message>
        <source>The claim “%1” says something else than the badge itself.</source>
        <translation>Het veld “%1” zegt iets anders dan de badge zelf.</translation>
    </message>
    <message>
        <source>The claims say what the badge says.</source>
        <translation>De velden zeggen wat de badge zegt.</translation>
    </message>
    <message>
        <source>Without that context the signature cannot be checked.</source>
        <translation>Zonder die context kan de handtekening niet nagekeken worden.</translation>
    </message>
    <message>
        <source>What was signed cannot be made out.</source>
        <translation>Het is niet uit te maken wat ondertekend is.</translation>
    </message>
    <message>
        <source>Whether the badge was withdrawn has to be looked up at “%1”, which was not at hand.</source>
        <translation>Of de badge ingetrokken is, staat op “%1”, en dat was niet bij de hand.</translation>
    </message>
    <message>
        <source>The list of withdrawn badges at “%1” is not a good one of the same issuer.</source>
        <translation>De lijst van ingetrokken badges op “%1” is geen goede lijst van dezelfde uitreiker.</translation>
    </message>
    <message>
        <source>The issuer has withdrawn the badge.</source>
        <translation>De uitreiker heeft de badge ingetrokken.</translation>
    </message>
    <message>
        <source>The issuer has withdrawn the badge: %1</source>
        <translation>De uitreiker heeft de badge ingetrokken: %1</translation>
    </message>
    <message>
        <source>The issuer&apos;s list says that the badge was not withdrawn.</source>
        <translation>De lijst van de uitreiker zegt dat de badge niet ingetrokken is.</translation>
    </message>
    <message>
        <source>“%1” is missing or has the wrong form.</source>
        <translation>“%1” ontbreekt of heeft de verkeerde vorm.</translation>
    </message>
    <message>
        <source>The issuer left a remark of the kind “%1” on it.</source>
        <translation>De uitreiker liet er een opmerking van de soort “%1” bij achter.</translation>
    </message>
    <message>
        <source>The issuer may have withdrawn the badge, in a way of the kind “%1” that cannot be looked up.</source>
        <translation>De uitreiker kan de badge ingetrokken hebben, op een manier (“%1”) die niet opgezocht kan worden.</translation>
    </message>
    <message>
        <source>The file is neither a badge in JSON or JWT nor a PNG or SVG picture.</source>
        <translation>Het bestand is geen badge in JSON of JWT en ook geen PNG- of SVG-afbeelding.</translation>
    </message>
    <message>
        <source>It is a signed text (JWT).</source>
        <translation>Het is een ondertekende tekst (JWT).</translation>
    </message>
    <message>
        <source>This is a badge of Open Badges 2, which is checked on its issuer&apos;s web site.</source>
        <translation>Dit is een badge van Open Badges 2; die wordt nagekeken op de website van de uitreiker.</translation>
    </message>
    <message>
        <source>“%1” is told in other words, where readers of the badge would miss it.</source>
        <translation>“%1” staat er in andere woorden, waar lezers van de badge het over het hoofd zien.</translation>
    </message>
    <message>
        <source>Every word in it has a meaning.</source>
        <translation>Elk woord erin heeft een betekenis.</translation>
    </message>
    <message>
        <source>It cannot be checked without a context that is not at hand.</source>
        <translation>Het kan niet nagekeken worden zonder een context die niet bij de hand is.</translation>
    </message>
    <message>
        <source>Something in it has no meaning.</source>
        <translation>Iets erin heeft geen betekenis.</translation>
    </message>
    <message>
        <source>Signed texts (JWT) with EdDSA: most wallets and the validator of 1EdTech do not take this form.</source>
        <translation>Ondertekende teksten (JWT) met EdDSA: de meeste wallets en de validator van 1EdTech aanvaarden deze vorm niet.</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Herstelblad</translation>
    </message>
    <message>
        <source>With this code the file “%1” can be opened when its passphrase is forgotten. It was made on %2.</source>
        <translation>Met deze code kan het bestand “%1” worden geopend als de wachtzin vergeten is. Ze werd gemaakt op %2.</translation>
    </message>
    <message>
        <source>Keep it safe</source>
        <translation>Bewaar het veilig</translation>
    </message>
    <message>
        <source>Print this sheet, lock it away, and delete the file it came from.</source>
        <translation>Druk dit blad af, berg het op achter slot en wis het bestand waar het uit komt.</translation>
    </message>
    <message>
        <source>Keep it away from the computer. Whoever has both can read everything.</source>
        <translation>Bewaar het niet bij de computer. Wie beide heeft, kan alles lezen.</translation>
    </message>
    <message>
        <source>Nobody can make the code again: without passphrase and code the file stays closed.</source>
        <translation>Niemand kan de code opnieuw maken: zonder wachtzin en zonder code blijft het bestand dicht.</translation>
    </message>
    <message>
        <source>When you need it</source>
        <translation>Als je het nodig hebt</translation>
    </message>
    <message>
        <source>Type the code where Mettle asks for the passphrase, and choose a new passphrase.</source>
        <translation>Typ de code waar Mettle om de wachtzin vraagt, en kies een nieuwe wachtzin.</translation>
    </message>
    <message>
        <source>Capitals, blanks and hyphens do not matter. There is no letter O, I or L: what looks so is 0 or 1.</source>
        <translation>Hoofdletters, spaties en streepjes maken niets uit. Er staat geen letter O, I of L in: wat erop lijkt, is 0 of 1.</translation>
    </message>
    <message>
        <source>After that, make a new sheet and shred this one.</source>
        <translation>Maak daarna een nieuw blad en versnipper dit.</translation>
    </message>
    <message numerus="yes">
        <source>seen %n time(s) at this level or higher</source>
        <extracomment>A line of the rule: what is needed. &quot;seen 3 times at this level or higher&quot;.</extracomment>
        <translation>
            <numerusform>%n keer gezien op dit niveau of hoger</numerusform>
            <numerusform>%n keer gezien op dit niveau of hoger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n kind(s) of situation</source>
        <translation>
            <numerusform>in %n soort situatie</numerusform>
            <numerusform>in %n soorten situaties</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>on %n different day(s)</source>
        <translation>
            <numerusform>op %n dag</numerusform>
            <numerusform>op %n verschillende dagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in at least half of the latest tasks: %n time(s)</source>
        <extracomment>A line of the rule: &quot;in at least half of the latest tasks: 3 times&quot;.</extracomment>
        <translation>
            <numerusform>in minstens de helft van de laatste taken: %n keer</numerusform>
            <numerusform>in minstens de helft van de laatste taken: %n keer</numerusform>
        </translation>
    </message>
    <message>
        <source>once in real work or daily life, seen by a coach or at a workplace</source>
        <translation>één keer in echt werk of het dagelijks leven, gezien door een coach of op een werkplek</translation>
    </message>
    <message>
        <source>%1: %2 new, %3 changed, %4 the same, %5 no longer in the file</source>
        <translation>%1: %2 nieuw, %3 veranderd, %4 hetzelfde, %5 niet meer in het bestand</translation>
    </message>
    <message>
        <source>Kept for export, not used here: %1</source>
        <translation>Bewaard voor de export, hier niet gebruikt: %1</translation>
    </message>
</context>
<context>
    <name>error</name>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Gestopt. Er is niets veranderd.</translation>
    </message>
    <message>
        <source>“%1” cannot be read (%2). Check that it is there and that you may open it.</source>
        <translation>“%1” kan niet gelezen worden (%2). Kijk na of het er is en of je het mag openen.</translation>
    </message>
    <message>
        <source>“%1” cannot be written (%2). Choose another place, or make room there.</source>
        <translation>“%1” kan niet geschreven worden (%2). Kies een andere plaats of maak daar ruimte.</translation>
    </message>
    <message>
        <source>Something went wrong inside Mettle (%1). Nothing was changed; please try again and tell us.</source>
        <translation>Er ging iets fout in Mettle (%1). Er is niets veranderd; probeer opnieuw en laat het ons weten.</translation>
    </message>
    <message>
        <source>The issuer of badges has no name yet. Give it one under Badges.</source>
        <translation>De uitreiker van badges heeft nog geen naam. Geef er een onder Badges.</translation>
    </message>
    <message>
        <source>The key does not belong to the issuer “%1”. Use the key that was made for it.</source>
        <translation>De sleutel is niet van de uitreiker “%1”. Gebruik de sleutel die ervoor gemaakt is.</translation>
    </message>
    <message>
        <source>“%1” is not a web address. Write it in full, beginning with https://.</source>
        <translation>“%1” is geen webadres. Schrijf het volledig, te beginnen met https://.</translation>
    </message>
    <message>
        <source>The achievement “%1” needs a name, a description and criteria in the badge&apos;s language. Fill them in under Badges.</source>
        <translation>De prestatie “%1” heeft een naam, een beschrijving en criteria nodig in de taal van de badge. Vul ze in onder Badges.</translation>
    </message>
    <message>
        <source>“%1” is not a language code that badges know. Use one like nl, fr or nl-BE.</source>
        <translation>“%1” is geen taalcode die badges kennen. Gebruik er een zoals nl, fr of nl-BE.</translation>
    </message>
    <message>
        <source>The alignment “%1” needs a name and a full address. Complete it in the framework.</source>
        <translation>De koppeling “%1” heeft een naam en een volledig adres nodig. Vul ze aan in het kader.</translation>
    </message>
    <message>
        <source>The levels of “%1” do not hold the level that is asked or reached. Check the achievement.</source>
        <translation>De niveaus van “%1” bevatten niet het niveau dat gevraagd of bereikt is. Kijk de prestatie na.</translation>
    </message>
    <message>
        <source>The badge has nobody to be for: the client has neither a name nor a pseudonym.</source>
        <translation>De badge is voor niemand: de deelnemer heeft geen naam en geen pseudoniem.</translation>
    </message>
    <message>
        <source>An e-mail address cannot be hashed without a salt. Please tell us about it.</source>
        <translation>Een e-mailadres kan niet versleuteld worden zonder zout (salt). Laat het ons weten.</translation>
    </message>
    <message>
        <source>The badge would end before it begins. Choose a later last day.</source>
        <translation>De badge zou eindigen voor ze begint. Kies een latere laatste dag.</translation>
    </message>
    <message>
        <source>The badge&apos;s picture takes %1 KiB; at most %2 KiB go into a badge. Use a smaller one.</source>
        <translation>De afbeelding van de badge is %1 KiB groot; er kan hoogstens %2 KiB in een badge. Gebruik een kleinere.</translation>
    </message>
    <message>
        <source>The badge was made but does not pass its own check (%1), so it is not handed out. Please tell us about it.</source>
        <translation>De badge is gemaakt maar doorstaat haar eigen controle niet (%1). Ze wordt dus niet uitgereikt. Laat het ons weten.</translation>
    </message>
    <message>
        <source>The picture is not a whole PNG file (at byte %1). Ask for the original file; chat programs and web sites often change pictures.</source>
        <translation>De afbeelding is geen volledig PNG-bestand (bij byte %1). Vraag het oorspronkelijke bestand; chatprogramma’s en websites veranderen afbeeldingen vaak.</translation>
    </message>
    <message>
        <source>The picture is larger than %1 MiB. Use a smaller one.</source>
        <translation>De afbeelding is groter dan %1 MiB. Gebruik een kleinere.</translation>
    </message>
    <message>
        <source>The picture carries no badge. Ask for the original file; chat programs and web sites often remove it.</source>
        <translation>Er zit geen badge in de afbeelding. Vraag het oorspronkelijke bestand; chatprogramma’s en websites halen de badge er vaak uit.</translation>
    </message>
    <message>
        <source>The picture carries more than one badge, so it is not clear which one counts.</source>
        <translation>Er zit meer dan één badge in de afbeelding. Het is dus niet duidelijk welke telt.</translation>
    </message>
    <message>
        <source>The picture carries a badge in a form that Open Badges 3.0 does not allow (%1).</source>
        <translation>De badge in de afbeelding heeft een vorm die Open Badges 3.0 niet toelaat (%1).</translation>
    </message>
    <message>
        <source>There is no credential to put into the picture.</source>
        <translation>Er is geen badge om in de afbeelding te zetten.</translation>
    </message>
    <message>
        <source>“%1” is not a text of the kind %2.</source>
        <translation>“%1” is geen tekst van de soort %2.</translation>
    </message>
    <message>
        <source>“%1” is not an Ed25519 key that Mettle can read.</source>
        <translation>“%1” is geen Ed25519-sleutel die Mettle kan lezen.</translation>
    </message>
    <message>
        <source>This version of Mettle does not sign with “%1”.</source>
        <translation>Deze versie van Mettle ondertekent niet met “%1”.</translation>
    </message>
    <message>
        <source>The cryptography on this computer gives wrong answers (%1). Nothing is signed, sealed or opened with it; please reinstall Mettle.</source>
        <translation>De versleuteling op deze computer geeft foute antwoorden (%1). Er wordt niets mee ondertekend, verzegeld of geopend; installeer Mettle opnieuw.</translation>
    </message>
    <message>
        <source>This is not a signing key: it holds %1 bytes instead of 32. Use a backup of the key.</source>
        <translation>Dit is geen sleutel om te ondertekenen: hij telt %1 bytes in plaats van 32. Gebruik een reservekopie van de sleutel.</translation>
    </message>
    <message>
        <source>The sealed secret is damaged or cut short. Use a backup of it.</source>
        <translation>Het verzegelde geheim is beschadigd of afgebroken. Gebruik een reservekopie.</translation>
    </message>
    <message>
        <source>The secret was sealed by a newer version of Mettle (form %1). Install the newer version.</source>
        <translation>Het geheim is verzegeld door een nieuwere versie van Mettle (vorm %1). Installeer de nieuwere versie.</translation>
    </message>
    <message>
        <source>The sealed secret asks for more work than Mettle allows (%1 rounds, %2 KiB). It may have been tampered with; use a backup of it.</source>
        <translation>Het verzegelde geheim vraagt meer werk dan Mettle toelaat (%1 rondes, %2 KiB). Misschien is ermee geknoeid; gebruik een reservekopie.</translation>
    </message>
    <message>
        <source>There is not enough free memory to check the passphrase (%1 MiB are needed). Close other programs and try again.</source>
        <translation>Er is te weinig vrij geheugen om de wachtzin na te kijken (%1 MiB nodig). Sluit andere programma’s en probeer opnieuw.</translation>
    </message>
    <message>
        <source>A passphrase is needed. Type one.</source>
        <translation>Er is een wachtzin nodig. Typ er een.</translation>
    </message>
    <message>
        <source>The passphrase is not right. Check capitals and keyboard, and try again.</source>
        <translation>De wachtzin klopt niet. Let op hoofdletters en toetsenbord, en probeer opnieuw.</translation>
    </message>
    <message>
        <source>A secret of %1 bytes cannot be sealed; between 1 and %2 bytes can.</source>
        <translation>Een geheim van %1 bytes kan niet verzegeld worden; van 1 tot %2 bytes kan wel.</translation>
    </message>
    <message>
        <source>The file is empty. Save the table again and choose that file.</source>
        <translation>Het bestand is leeg. Bewaar de tabel opnieuw en kies dat bestand.</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB. Split it into several files.</source>
        <translation>Het bestand is groter dan %1 MB. Splits het in verschillende bestanden.</translation>
    </message>
    <message>
        <source>The file is not text. Save the table as CSV and choose that file.</source>
        <translation>Het bestand is geen tekst. Bewaar de tabel als CSV en kies dat bestand.</translation>
    </message>
    <message>
        <source>The file is a workbook of a spreadsheet program. Open it there and save the sheet as CSV.</source>
        <translation>Het bestand is een werkmap van een rekenprogramma. Open het daar en bewaar het blad als CSV.</translation>
    </message>
    <message>
        <source>The file is a web page, perhaps one that asks to sign in, and not a table. Download the table again.</source>
        <translation>Het bestand is een webpagina, misschien een die vraagt om aan te melden, en geen tabel. Download de tabel opnieuw.</translation>
    </message>
    <message>
        <source>Line %1 holds letters in an encoding that Mettle does not know. Save the file as CSV in UTF-8.</source>
        <translation>Regel %1 bevat letters in een codering die Mettle niet kent. Bewaar het bestand als CSV in UTF-8.</translation>
    </message>
    <message>
        <source>The file stops in the middle of a letter, so it is not whole. Save or copy it again.</source>
        <translation>Het bestand stopt midden in een letter en is dus niet volledig. Bewaar of kopieer het opnieuw.</translation>
    </message>
    <message>
        <source>Line %1, column %2: the quotation mark that opens here is never closed.</source>
        <translation>Regel %1, kolom %2: het aanhalingsteken dat hier opent, wordt nergens gesloten.</translation>
    </message>
    <message>
        <source>Line %1, column %2: there is text after the closing quotation mark. Double the marks that belong to the text.</source>
        <translation>Regel %1, kolom %2: er staat tekst na het sluitende aanhalingsteken. Verdubbel de aanhalingstekens die bij de tekst horen.</translation>
    </message>
    <message>
        <source>Line %1, column %2: the text is longer than %3 characters. Perhaps a quotation mark is missing.</source>
        <translation>Regel %1, kolom %2: de tekst is langer dan %3 tekens. Misschien ontbreekt er een aanhalingsteken.</translation>
    </message>
    <message>
        <source>Line %1 has more than %2 columns. Remove those that are not needed.</source>
        <translation>Regel %1 heeft meer dan %2 kolommen. Verwijder de kolommen die niet nodig zijn.</translation>
    </message>
    <message>
        <source>The table has more than %1 rows. Split it into several files.</source>
        <translation>De tabel heeft meer dan %1 rijen. Splits ze in verschillende bestanden.</translation>
    </message>
    <message>
        <source>The table has more than %1 cells. Split it into several files.</source>
        <translation>De tabel heeft meer dan %1 cellen. Splits ze in verschillende bestanden.</translation>
    </message>
    <message>
        <source>The headings “%1” and “%2” mean the same column. Rename or remove one of them.</source>
        <translation>De opschriften “%1” en “%2” betekenen dezelfde kolom. Hernoem of verwijder er een.</translation>
    </message>
    <message>
        <source>The table has no column %1. Its headings are: %2.</source>
        <translation>De tabel heeft geen kolom %1. De opschriften zijn: %2.</translation>
    </message>
    <message>
        <source>Nothing was imported. Correct the table and try again; mistakes found: %1.</source>
        <translation>Er is niets overgenomen. Verbeter de tabel en probeer opnieuw; gevonden fouten: %1.</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>en nog %1</translation>
    </message>
    <message>
        <source>Row %1 has %2 cells under %3 headings. Put quotation marks around a text that holds “%4”.</source>
        <translation>Rij %1 heeft %2 cellen onder %3 opschriften. Zet aanhalingstekens rond een tekst met “%4” erin.</translation>
    </message>
    <message>
        <source>Row %1: “%2” is empty and must be filled in.</source>
        <translation>Rij %1: “%2” is leeg en moet ingevuld worden.</translation>
    </message>
    <message>
        <source>Row %1, %2: the text “%3” is longer than %4 characters. Shorten it.</source>
        <translation>Rij %1, %2: de tekst “%3” is langer dan %4 tekens. Maak hem korter.</translation>
    </message>
    <message>
        <source>Row %1, %2: “%3” is not a date. Write 2026-03-04 or 04/03/2026, the day first.</source>
        <translation>Rij %1, %2: “%3” is geen datum. Schrijf 2026-03-04 of 04/03/2026, met de dag eerst.</translation>
    </message>
    <message>
        <source>Row %1, %2: the year in “%3” has two digits. Write all four, as in %4.</source>
        <translation>Rij %1, %2: het jaar in “%3” heeft twee cijfers. Schrijf ze alle vier, zoals in %4.</translation>
    </message>
    <message>
        <source>Row %1, %2: the year in “%3” cannot be right. Correct it.</source>
        <translation>Rij %1, %2: het jaar in “%3” kan niet kloppen. Verbeter het.</translation>
    </message>
    <message>
        <source>Row %1, %2: “%3” is not in the calendar (the day comes first). Perhaps %4 is meant.</source>
        <translation>Rij %1, %2: “%3” staat niet op de kalender (de dag komt eerst). Misschien bedoel je %4.</translation>
    </message>
    <message>
        <source>Row %1, %2: “%3” is a spreadsheet&apos;s number for a day, perhaps %4. Give the column the format of a date and save again.</source>
        <translation>Rij %1, %2: “%3” is het getal van een rekenprogramma voor een dag, misschien %4. Geef de kolom de opmaak van een datum en bewaar opnieuw.</translation>
    </message>
    <message>
        <source>Row %1, %2: “%3” is not a time of day. Write 9:30 or 14:05.</source>
        <translation>Rij %1, %2: “%3” is geen uur. Schrijf 9:30 of 14:05.</translation>
    </message>
    <message>
        <source>Row %1, %2: “%3” is not a year of birth. Write four digits, as in 1990.</source>
        <translation>Rij %1, %2: “%3” is geen geboortejaar. Schrijf vier cijfers, zoals in 1990.</translation>
    </message>
    <message>
        <source>Row %1, %2: “%3” is not one e-mail address. Correct it or leave it out.</source>
        <translation>Rij %1, %2: “%3” is niet één e-mailadres. Verbeter het of laat het weg.</translation>
    </message>
    <message>
        <source>Row %1, %2: “%3” is not a language. Write its code: en, nl, fr, ar ...</source>
        <translation>Rij %1, %2: “%3” is geen taal. Schrijf de code: en, nl, fr, ar ...</translation>
    </message>
    <message>
        <source>Row %1, %2: “%3” is not a level. Write its number, as in 2.</source>
        <translation>Rij %1, %2: “%3” is geen niveau. Schrijf het nummer, zoals 2.</translation>
    </message>
    <message>
        <source>Row %1, %2: “%3” is not a mark. Write the number of a level, x (no opportunity), absent or away, or leave it empty.</source>
        <translation>Rij %1, %2: “%3” is geen score. Schrijf het nummer van een niveau, x (geen kans), afwezig of vandaag niet geobserveerd, of laat het leeg.</translation>
    </message>
    <message>
        <source>Row %1, %2: “%3” is not a kind of activity. Write group task, alone, role play, real work or daily life.</source>
        <translation>Rij %1, %2: “%3” is geen soort activiteit. Schrijf groepstaak, alleen, rollenspel, echt werk of dagelijks leven.</translation>
    </message>
    <message>
        <source>Row %1, %2: “%3” is not a role. Write trainer, co-trainer, coach, workplace, self or peer.</source>
        <translation>Rij %1, %2: “%3” is geen rol. Schrijf trainer, cotrainer, coach, werkplek, zelf of groepsgenoot.</translation>
    </message>
    <message>
        <source>Row %1, %2: “%3” is not a kind of target. Write vacancy, family or business.</source>
        <translation>Rij %1, %2: “%3” is geen soort doelprofiel. Schrijf vacature, jobfamilie of eigen zaak.</translation>
    </message>
    <message>
        <source>Row %1, %2: “%3” is not known here. Write must or nice.</source>
        <translation>Rij %1, %2: “%3” is hier niet bekend. Schrijf nodig of handig.</translation>
    </message>
    <message>
        <source>Row %1, %2: “%3” is not known here. Write shown, in different situations or also outside the course.</source>
        <translation>Rij %1, %2: “%3” is hier niet bekend. Schrijf getoond, in verschillende situaties of ook buiten de cursus.</translation>
    </message>
    <message>
        <source>Row %1, %2: “%3” is not a status of a goal. Write open, waiting, done or dropped.</source>
        <translation>Rij %1, %2: “%3” is geen status van een doel. Schrijf open, waiting, done of dropped.</translation>
    </message>
    <message>
        <source>Row %1, %2: “%3” is not a status of a step. Write open, done, partly, not yet or dropped.</source>
        <translation>Rij %1, %2: “%3” is geen status van een stap. Schrijf gepland, gedaan, deels, nog niet of gestopt.</translation>
    </message>
    <message>
        <source>Row %1 has neither a name nor a pseudonym. Fill in one of them.</source>
        <translation>Rij %1 heeft geen naam en geen pseudoniem. Vul een van de twee in.</translation>
    </message>
    <message>
        <source>Row %1: “%2” stands in row %3 too. If these are two people, give each a pseudonym.</source>
        <translation>Rij %1: “%2” staat ook in rij %3. Zijn het twee mensen, geef dan elk een pseudoniem.</translation>
    </message>
    <message>
        <source>Row %1: the pseudonym “%2” stands in row %3 too. Give each person another one.</source>
        <translation>Rij %1: het pseudoniem “%2” staat ook in rij %3. Geef elke persoon een ander.</translation>
    </message>
    <message>
        <source>Row %1 has neither a mark nor a note. Fill in one of them or remove the row.</source>
        <translation>Rij %1 heeft geen score en geen notitie. Vul een van de twee in of verwijder de rij.</translation>
    </message>
    <message>
        <source>Row %1: the mark “%2” needs a competence or an indicator. Fill in which one.</source>
        <translation>Rij %1: de score “%2” heeft een vaardigheid of een gedrag nodig. Vul in welke.</translation>
    </message>
    <message>
        <source>Row %1: a peer gives no mark (“%2”). Leave the mark empty and write a note.</source>
        <translation>Rij %1: een groepsgenoot geeft geen score (“%2”). Laat de score leeg en schrijf een notitie.</translation>
    </message>
    <message>
        <source>Row %1 has a second mark (“%2”) where row %3 already has one (“%4”). Keep one of them.</source>
        <translation>Rij %1 heeft een tweede score (“%2”) waar rij %3 er al een heeft (“%4”). Behoud er een.</translation>
    </message>
    <message>
        <source>Row %1: “%2” is of the kind “%3” here and of the kind “%4” in row %5. Make them the same.</source>
        <translation>Rij %1: “%2” is hier van de soort “%3” en in rij %5 van de soort “%4”. Maak ze gelijk.</translation>
    </message>
    <message>
        <source>Row %1: “%2” asks “%3” in row %4 already. Keep one of the rows.</source>
        <translation>Rij %1: “%2” vraagt “%3” al in rij %4. Behoud een van de rijen.</translation>
    </message>
    <message>
        <source>Row %1 fills in “%2” without a step. Write the step it belongs to.</source>
        <translation>Rij %1 vult “%2” in zonder stap. Schrijf bij welke stap het hoort.</translation>
    </message>
    <message>
        <source>Row %1 tells nothing. Fill in the situation, the task, the action or the result.</source>
        <translation>Rij %1 vertelt niets. Vul de situatie, de taak, de actie of het resultaat in.</translation>
    </message>
    <message>
        <source>Row %1 is not a JSON object on one line (see character %2).</source>
        <translation>Rij %1 is geen JSON-object op één regel (zie teken %2).</translation>
    </message>
    <message>
        <source>Row %1 is longer than %2 characters. Send less at a time.</source>
        <translation>Rij %1 is langer dan %2 tekens. Stuur minder tegelijk.</translation>
    </message>
    <message>
        <source>Row %1: “%2” must be a text between quotation marks.</source>
        <translation>Rij %1: “%2” moet een tekst tussen aanhalingstekens zijn.</translation>
    </message>
    <message>
        <source>Row %1: “%2” is missing; “%3” is not known here. Perhaps it is misspelt.</source>
        <translation>Rij %1: “%2” ontbreekt; “%3” is hier niet bekend. Misschien is het verkeerd gespeld.</translation>
    </message>
    <message>
        <source>The framework file is damaged: line %1, column %2 is not JSON.</source>
        <translation>Het bestand met het kader is beschadigd: regel %1, kolom %2 is geen JSON.</translation>
    </message>
    <message>
        <source>The file is not a framework in Mettle&apos;s own format.</source>
        <translation>Het bestand is geen kader in het eigen formaat van Mettle.</translation>
    </message>
    <message>
        <source>The framework file is of format %1, which is newer than this Mettle. Update Mettle to read it.</source>
        <translation>Het bestand met het kader heeft formaat %1, nieuwer dan deze Mettle. Werk Mettle bij om het te lezen.</translation>
    </message>
    <message>
        <source>The framework file misses “%1”.</source>
        <translation>In het bestand met het kader ontbreekt “%1”.</translation>
    </message>
    <message>
        <source>The framework file holds something at “%1” that does not belong there.</source>
        <translation>In het bestand met het kader staat bij “%1” iets dat daar niet hoort.</translation>
    </message>
    <message>
        <source>The framework file holds more at “%1” than the %2 that are allowed.</source>
        <translation>In het bestand met het kader staat bij “%1” meer dan de toegelaten %2.</translation>
    </message>
    <message>
        <source>The framework file holds “%2” twice, the second time at “%1”.</source>
        <translation>In het bestand met het kader staat “%2” twee keer, de tweede keer bij “%1”.</translation>
    </message>
    <message>
        <source>The framework file names “%2” at “%1”, but there is no such item.</source>
        <translation>Het bestand met het kader noemt “%2” bij “%1”, maar dat onderdeel bestaat niet.</translation>
    </message>
    <message>
        <source>In the framework file the item “%1” is its own parent in the end.</source>
        <translation>In het bestand met het kader hoort het onderdeel “%1” uiteindelijk onder zichzelf.</translation>
    </message>
    <message>
        <source>Line %1, column %2: this is not UTF-8 text.</source>
        <translation>Regel %1, kolom %2: dit is geen UTF-8-tekst.</translation>
    </message>
    <message>
        <source>Line %1, column %2: the JSON text ends too early. The file may be cut short.</source>
        <translation>Regel %1, kolom %2: de JSON-tekst eindigt te vroeg. Misschien is het bestand afgebroken.</translation>
    </message>
    <message>
        <source>Line %1, column %2: “%3” cannot stand here in JSON.</source>
        <translation>Regel %1, kolom %2: “%3” mag hier niet staan in JSON.</translation>
    </message>
    <message>
        <source>Line %1, column %2: something follows the end of the JSON text.</source>
        <translation>Regel %1, kolom %2: er volgt nog iets na het einde van de JSON-tekst.</translation>
    </message>
    <message>
        <source>Line %1, column %2: a control character stands in a JSON string.</source>
        <translation>Regel %1, kolom %2: er staat een stuurteken in een JSON-tekenreeks.</translation>
    </message>
    <message>
        <source>Line %1, column %2: this is no escape that JSON knows.</source>
        <translation>Regel %1, kolom %2: deze escape kent JSON niet.</translation>
    </message>
    <message>
        <source>Line %1, column %2: half of a surrogate pair is not a character.</source>
        <translation>Regel %1, kolom %2: een half surrogaatpaar is geen teken.</translation>
    </message>
    <message>
        <source>Line %1, column %2: this is not a JSON number.</source>
        <translation>Regel %1, kolom %2: dit is geen JSON-getal.</translation>
    </message>
    <message>
        <source>Line %1, column %2: this number is too large or too long.</source>
        <translation>Regel %1, kolom %2: dit getal is te groot of te lang.</translation>
    </message>
    <message>
        <source>Line %1, column %2: the member “%3” stands here twice; programs disagree on which one counts.</source>
        <translation>Regel %1, kolom %2: “%3” staat hier twee keer; programma’s zijn het niet eens over welke telt.</translation>
    </message>
    <message>
        <source>Line %1, column %2: the JSON text is nested more than %3 deep.</source>
        <translation>Regel %1, kolom %2: de JSON-tekst is meer dan %3 lagen diep.</translation>
    </message>
    <message>
        <source>Line %1, column %2: the JSON text holds more than %3 values.</source>
        <translation>Regel %1, kolom %2: de JSON-tekst bevat meer dan %3 waarden.</translation>
    </message>
    <message>
        <source>The JSON text is longer than %1 bytes.</source>
        <translation>De JSON-tekst is langer dan %1 bytes.</translation>
    </message>
    <message>
        <source>There is nobody and nothing called “%1” here. Check the spelling, or use its id.</source>
        <translation>Niemand en niets heet hier “%1”. Kijk de spelling na, of gebruik de id.</translation>
    </message>
    <message>
        <source>“%1” fits more than one (%2). Use the id.</source>
        <translation>“%1” past bij meer dan één (%2). Gebruik de id.</translation>
    </message>
    <message>
        <source>%1 is not a level of this scale (%2). Use one of those.</source>
        <translation>%1 is geen niveau van deze schaal (%2). Gebruik een van die.</translation>
    </message>
    <message>
        <source>Peers name strengths, they give no marks. Write it as a note or a peer strength.</source>
        <translation>Groepsgenoten noemen sterke punten, ze geven geen scores. Schrijf het als een notitie of als een sterk punt.</translation>
    </message>
    <message>
        <source>A name or a pseudonym is needed.</source>
        <translation>Er is een naam of een pseudoniem nodig.</translation>
    </message>
    <message>
        <source>A name is needed here.</source>
        <translation>Hier is een naam nodig.</translation>
    </message>
    <message>
        <source>A few words are needed here: write what it is about.</source>
        <translation>Hier zijn een paar woorden nodig: schrijf waarover het gaat.</translation>
    </message>
    <message>
        <source>%1 is still to come. Give the day on which it was told, or leave it open until then.</source>
        <translation>%1 moet nog komen. Geef de dag waarop het verteld is, of laat die tot dan open.</translation>
    </message>
    <message>
        <source>A reason is needed: it is kept with your name and the date.</source>
        <translation>Er is een reden nodig: ze wordt bewaard met je naam en de datum.</translation>
    </message>
    <message>
        <source>“%1” is there already. Choose another name.</source>
        <translation>“%1” bestaat al. Kies een andere naam.</translation>
    </message>
    <message>
        <source>This is no longer there. It may have been removed in the meantime.</source>
        <translation>Dit is er niet meer. Misschien is het intussen verwijderd.</translation>
    </message>
    <message>
        <source>Something was seen in it, so it cannot be removed. Set the activity aside instead.</source>
        <translation>Er is iets in gezien. Je kunt ze dus niet verwijderen. Zet de activiteit liever apart.</translation>
    </message>
    <message>
        <source>What happens between tasks belongs to the session and cannot be removed.</source>
        <translation>Wat tussen de taken gebeurt, hoort bij de sessie en kan niet verwijderd worden.</translation>
    </message>
    <message>
        <source>Nothing was seen for this skill yet, so there is nothing to confirm or decide.</source>
        <translation>Voor deze vaardigheid is nog niets gezien. Er is dus niets te bevestigen of te beslissen.</translation>
    </message>
    <message>
        <source>There are people or sessions here already. Make the sample in a new workspace.</source>
        <translation>Er zijn hier al mensen of sessies. Maak het voorbeeld in een nieuw werkbestand.</translation>
    </message>
    <message>
        <source>%1 cannot be a position (%2 can). Choose one of those, or none.</source>
        <translation>%1 kan geen positie zijn (%2 wel). Kies een van die, of geen.</translation>
    </message>
    <message>
        <source>A level that was not seen is no position. Say how it was seen, or decide for no level.</source>
        <translation>Een niveau dat niet gezien is, is geen positie. Zeg hoe het gezien is, of beslis voor geen niveau.</translation>
    </message>
    <message>
        <source>Nobody marked this skill in this activity, so there is nothing to agree on.</source>
        <translation>Niemand gaf deze vaardigheid een score in deze activiteit. Er is dus niets af te spreken.</translation>
    </message>
    <message>
        <source>Badges are for skills. Choose a skill, not an area or a behaviour.</source>
        <translation>Badges zijn voor vaardigheden. Kies een vaardigheid, geen domein of gedrag.</translation>
    </message>
    <message>
        <source>A badge asks for a skill shown on one&apos;s own or better, in different situations or more.</source>
        <translation>Een badge vraagt een vaardigheid die zelf of beter getoond is, in verschillende situaties of meer.</translation>
    </message>
    <message>
        <source>Nobody issues badges here yet. Make an issuer first.</source>
        <translation>Niemand reikt hier al badges uit. Maak eerst een uitreiker.</translation>
    </message>
    <message>
        <source>%1 has not reached “%2” by what was seen. Look at the position first.</source>
        <translation>%1 heeft “%2” nog niet bereikt, volgens wat er gezien is. Bekijk eerst de positie.</translation>
    </message>
    <message>
        <source>%1 has not explained “%2” to anybody yet. Write down the story, and when it was told.</source>
        <translation>%1 heeft “%2” nog aan niemand uitgelegd. Schrijf het verhaal op, en wanneer het verteld is.</translation>
    </message>
    <message>
        <source>%1 has “%2” already. Revoke that badge before you issue another.</source>
        <translation>%1 heeft “%2” al. Trek die badge in voor je een andere uitreikt.</translation>
    </message>
    <message>
        <source>This badge was revoked on %1 already.</source>
        <translation>Deze badge is al ingetrokken op %1.</translation>
    </message>
    <message>
        <source>“%1” has no picture yet. Draw one under Badges.</source>
        <translation>“%1” heeft nog geen afbeelding. Teken er een onder Badges.</translation>
    </message>
    <message>
        <source>Only skills and behaviours are marked. Choose one of those.</source>
        <translation>Alleen vaardigheden en gedrag krijgen een score. Kies een van die.</translation>
    </message>
    <message>
        <source>Observers agree on a skill as a whole. Choose a skill, not an area or a behaviour.</source>
        <translation>Waarnemers spreken een vaardigheid als geheel af. Kies een vaardigheid, geen domein of gedrag.</translation>
    </message>
    <message>
        <source>Say who saw it: an observer is needed here.</source>
        <translation>Zeg wie het zag: hier is een waarnemer nodig.</translation>
    </message>
    <message>
        <source>Who looks at their own work has no observer. Leave the observer out.</source>
        <translation>Wie naar eigen werk kijkt, heeft geen waarnemer. Laat de waarnemer weg.</translation>
    </message>
    <message>
        <source>%1 already marked this skill here as %2. One person marks in one role.</source>
        <translation>%1 gaf deze vaardigheid hier al een score als %2. Eén persoon scoort in één rol.</translation>
    </message>
    <message>
        <source>The note is empty. Write what was said or done.</source>
        <translation>De notitie is leeg. Schrijf wat er gezegd of gedaan is.</translation>
    </message>
    <message>
        <source>The end (%1) lies before the beginning (%2). Choose a later one.</source>
        <translation>Het einde (%1) ligt voor het begin (%2). Kies een later einde.</translation>
    </message>
    <message>
        <source>A date is needed here.</source>
        <translation>Hier is een datum nodig.</translation>
    </message>
    <message>
        <source>Who agrees aloud needs a witness. Write down who was there.</source>
        <translation>Wie mondeling akkoord gaat, heeft een getuige nodig. Schrijf op wie erbij was.</translation>
    </message>
    <message>
        <source>%1 has not agreed to this (%2), so there is nothing to withdraw.</source>
        <translation>%1 ging hier niet mee akkoord (%2). Er is dus niets in te trekken.</translation>
    </message>
    <message>
        <source>%1 is not in “%2”, and so cannot leave it.</source>
        <translation>%1 zit niet in “%2” en kan die groep dus niet verlaten.</translation>
    </message>
    <message>
        <source>This file has not been set up as a workspace. Make a new one, or open another.</source>
        <translation>Dit bestand is niet ingericht als werkbestand. Maak een nieuw, of open een ander.</translation>
    </message>
    <message>
        <source>“%1” is not a time zone. Write a name such as Europe/Brussels.</source>
        <translation>“%1” is geen tijdzone. Schrijf een naam zoals Europe/Brussels.</translation>
    </message>
    <message>
        <source>There is no list of skills in this workspace. Import one first.</source>
        <translation>Er is geen lijst met vaardigheden in dit werkbestand. Voer er eerst een in.</translation>
    </message>
    <message>
        <source>There are several lists of skills here (%1). Say which one is meant, by its id.</source>
        <translation>Er zijn hier verschillende lijsten met vaardigheden (%1). Zeg welke je bedoelt, met de id.</translation>
    </message>
    <message>
        <source>“%1”, version %2, is in use, so its skills and levels stay as they are. Give the changed list another version.</source>
        <translation>“%1”, versie %2, is in gebruik. De vaardigheden en niveaus blijven dus zoals ze zijn. Geef de gewijzigde lijst een andere versie.</translation>
    </message>
    <message>
        <source>%1 has not agreed to this (%2). Ask first, and write the answer down.</source>
        <translation>%1 ging hier niet mee akkoord (%2). Vraag het eerst, en schrijf het antwoord op.</translation>
    </message>
    <message>
        <source>Row %1: nobody here is called “%2”. Add this person first, or let the import make new people.</source>
        <translation>Rij %1: niemand heet hier “%2”. Voeg deze persoon eerst toe, of laat het invoeren nieuwe mensen aanmaken.</translation>
    </message>
    <message>
        <source>Row %1: “%2” fits more than one (%3). Write the pseudonym or the id.</source>
        <translation>Rij %1: “%2” past bij meer dan één (%3). Schrijf het pseudoniem of de id.</translation>
    </message>
    <message>
        <source>Row %1: the framework has no competence “%2”. Write its code or its title.</source>
        <translation>Rij %1: het kader heeft geen vaardigheid “%2”. Schrijf de code of de titel.</translation>
    </message>
    <message>
        <source>Row %1: the framework has no indicator “%2”%3. Write its code or its text.</source>
        <translation>Rij %1: het kader heeft geen gedrag “%2”%3. Schrijf de code of de tekst.</translation>
    </message>
    <message>
        <source>Row %1: %2 is not a level of this scale (%3). Use one of those.</source>
        <translation>Rij %1: %2 is geen niveau van deze schaal (%3). Gebruik een van die.</translation>
    </message>
    <message>
        <source>Row %1: “%2” is of the kind “%3” in this workspace and “%4” in the table. Make them the same.</source>
        <translation>Rij %1: “%2” is in dit werkbestand van de soort “%3” en in de tabel “%4”. Maak ze gelijk.</translation>
    </message>
    <message>
        <source>Row %1: “%2” marked this already as %3. One person marks in one role.</source>
        <translation>Rij %1: “%2” gaf hier al een score als %3. Eén persoon scoort in één rol.</translation>
    </message>
    <message>
        <source>Row %1: “%2” is here already. Say whether it is the same person (update) or another one (new).</source>
        <translation>Rij %1: “%2” is er al. Zeg of het dezelfde persoon is (bijwerken) of een andere (nieuw).</translation>
    </message>
    <message>
        <source>There is no file “%1”. Check its name, or whether its stick or folder is connected.</source>
        <translation>Er is geen bestand “%1”. Kijk de naam na, en of de usb-stick of map verbonden is.</translation>
    </message>
    <message>
        <source>“%1” is there already. Choose another name; Mettle does not write over a workspace.</source>
        <translation>“%1” bestaat al. Kies een andere naam; Mettle schrijft niet over een werkbestand heen.</translation>
    </message>
    <message>
        <source>“%1” cannot be made (%2). Choose a folder in which you may write.</source>
        <translation>“%1” kan niet gemaakt worden (%2). Kies een map waarin je mag schrijven.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened (%2). Check that it is a file and that you may read it.</source>
        <translation>“%1” kan niet geopend worden (%2). Kijk na of het een bestand is en of je het mag lezen.</translation>
    </message>
    <message>
        <source>“%1” is not a Mettle workspace. Open a file that ends in .mettle, or bring this one in by Import.</source>
        <translation>“%1” is geen werkbestand van Mettle. Open een bestand dat eindigt op .mettle, of neem dit over met Invoeren.</translation>
    </message>
    <message>
        <source>“%1” was made by a newer Mettle (file version %2; this one reads up to %3). Install the newer Mettle.</source>
        <translation>“%1” is gemaakt door een nieuwere Mettle (bestandsversie %2; deze leest tot %3). Installeer de nieuwere Mettle.</translation>
    </message>
    <message>
        <source>“%1” is damaged (%2). Nothing was changed; open your latest backup, and keep this file for repair.</source>
        <translation>“%1” is beschadigd (%2). Er is niets veranderd; open je laatste reservekopie en houd dit bestand bij voor herstel.</translation>
    </message>
    <message>
        <source>There is no room left where “%1” is kept. Nothing was lost; make room and try again.</source>
        <translation>Er is geen plaats meer waar “%1” bewaard wordt. Er is niets verloren; maak plaats en probeer opnieuw.</translation>
    </message>
    <message>
        <source>“%1” may be read but not changed. Copy it to a folder in which you may write.</source>
        <translation>“%1” mag gelezen maar niet gewijzigd worden. Kopieer het naar een map waarin je mag schrijven.</translation>
    </message>
    <message>
        <source>“%1” could not be written (%2). The change was not kept; check the disk or stick and try again.</source>
        <translation>“%1” kon niet geschreven worden (%2). De wijziging is niet bewaard; kijk de schijf of de usb-stick na en probeer opnieuw.</translation>
    </message>
    <message>
        <source>“%1” is open in another program%2. Close it there first.</source>
        <translation>“%1” is open in een ander programma%2. Sluit het daar eerst.</translation>
    </message>
    <message>
        <source>This cannot be kept, because something else rests on it or is missing (%1). Nothing was changed.</source>
        <translation>Dit kan niet bewaard worden, omdat iets anders erop steunt of ontbreekt (%1). Er is niets veranderd.</translation>
    </message>
    <message>
        <source>“%1” is not a dump that this Mettle reads (%2). Nothing was changed.</source>
        <translation>“%1” is geen dump die deze Mettle leest (%2). Er is niets veranderd.</translation>
    </message>
    <message>
        <source>“%1” is not empty. Load a dump into a new or an empty workspace.</source>
        <translation>“%1” is niet leeg. Laad een dump in een nieuw of een leeg werkbestand.</translation>
    </message>
    <message>
        <source>This is no longer there (%1). Look again; it may have been removed.</source>
        <translation>Dit is er niet meer (%1). Kijk opnieuw; misschien is het verwijderd.</translation>
    </message>
    <message>
        <source>No workspace is open. Open one first.</source>
        <translation>Er is geen werkbestand open. Open er eerst een.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Er is niets om ongedaan te maken.</translation>
    </message>
    <message>
        <source>“%1” is not a picture of at most 2 MB. Choose a PNG, JPEG or SVG file.</source>
        <translation>“%1” is geen afbeelding van hoogstens 2 MB. Kies een PNG-, JPEG- of SVG-bestand.</translation>
    </message>
    <message>
        <source>Row %1: “%2” fits more than one (%3). Write the code of the one that is meant.</source>
        <translation>Rij %1: “%2” past bij meer dan één (%3). Schrijf de code van wat je bedoelt.</translation>
    </message>
    <message>
        <source>Row %1: nothing says which list of skills is meant for “%2”. Say which one to use.</source>
        <translation>Rij %1: nergens staat welk kader bedoeld is voor “%2”. Zeg welk kader je gebruikt.</translation>
    </message>
    <message>
        <source>Row %1: %2 is still to come. Give the day on which it was told, or leave it open until then.</source>
        <translation>Rij %1: %2 moet nog komen. Geef de dag waarop het verteld is, of laat het open tot dan.</translation>
    </message>
    <message>
        <source>The toolkit is damaged: line %2 of %1 is not JSON. Ask for the file again.</source>
        <translation>De toolkit is beschadigd: regel %2 van %1 is geen JSON. Vraag het bestand opnieuw.</translation>
    </message>
    <message>
        <source>The file is not a toolkit of Mettle: there is no toolkit.json of that format in it.</source>
        <translation>Het bestand is geen toolkit van Mettle: er zit geen toolkit.json van dat formaat in.</translation>
    </message>
    <message>
        <source>The toolkit is of format %1, which is newer than this Mettle. Update Mettle to read it.</source>
        <translation>De toolkit heeft formaat %1, en dat is nieuwer dan deze Mettle. Werk Mettle bij om hem te lezen.</translation>
    </message>
    <message>
        <source>The toolkit names “%2” at “%1”, but the file %3 is not in it.</source>
        <translation>De toolkit noemt “%2” bij “%1”, maar het bestand %3 zit er niet in.</translation>
    </message>
    <message>
        <source>The toolkit misses “%1”.</source>
        <translation>In de toolkit ontbreekt “%1”.</translation>
    </message>
    <message>
        <source>The toolkit holds something at “%1” that does not belong there.</source>
        <translation>In de toolkit staat bij “%1” iets dat daar niet hoort.</translation>
    </message>
    <message>
        <source>The toolkit holds more at “%1” than the %2 that are allowed.</source>
        <translation>In de toolkit staat bij “%1” meer dan de %2 die mogen.</translation>
    </message>
    <message>
        <source>The toolkit names “%2” twice, the second time at “%1”.</source>
        <translation>De toolkit noemt “%2” twee keer, de tweede keer bij “%1”.</translation>
    </message>
    <message>
        <source>The course names behaviours of a framework that is not here (%1, version %2). Bring that in first.</source>
        <translation>De cursus noemt gedrag uit een kader dat hier niet is (%1, versie %2). Haal dat eerst binnen.</translation>
    </message>
    <message>
        <source>“%1” in the course names a behaviour that its framework does not have here.</source>
        <translation>“%1” in de cursus noemt gedrag dat het kader hier niet heeft.</translation>
    </message>
    <message>
        <source>The course needs %1 days, and %2 were given.</source>
        <translation>De cursus vraagt %1 dagen, en er zijn er %2 gegeven.</translation>
    </message>
    <message>
        <source>“%1” is the open workspace itself. Choose the other file.</source>
        <translation>“%1” is de open werkruimte zelf. Kies het andere bestand.</translation>
    </message>
    <message>
        <source>The picture is not an SVG file that can be used (line %1). Ask for the original file.</source>
        <translation>De afbeelding is geen bruikbaar SVG-bestand (regel %1). Vraag het oorspronkelijke bestand.</translation>
    </message>
    <message>
        <source>The file is neither a PNG nor an SVG picture; only these can carry a badge.</source>
        <translation>Het bestand is geen PNG- of SVG-afbeelding; alleen die kunnen een badge dragen.</translation>
    </message>
    <message>
        <source>The picture carries a badge of Open Badges 2, which is checked on its issuer&apos;s web site.</source>
        <translation>De afbeelding draagt een badge van Open Badges 2; die wordt nagekeken op de website van de uitreiker.</translation>
    </message>
    <message>
        <source>The meaning of the words is kept at “%1”, which is not at hand. Give that file too.</source>
        <translation>De betekenis van de woorden staat op “%1”, en dat is niet bij de hand. Geef dat bestand ook mee.</translation>
    </message>
    <message>
        <source>The context of the document is wrong at “%1” (%2).</source>
        <translation>De context van het document is fout bij “%1” (%2).</translation>
    </message>
    <message>
        <source>The document cannot be read as linked data at “%1” (%2).</source>
        <translation>Het document is bij “%1” niet te lezen als gekoppelde gegevens (%2).</translation>
    </message>
    <message>
        <source>“%1” has no meaning in this document (%2), so a signature would not cover it.</source>
        <translation>“%1” heeft geen betekenis in dit document (%2), dus een handtekening zou er niet voor gelden.</translation>
    </message>
    <message>
        <source>The document is built to take more work than any badge needs, so it is not read.</source>
        <translation>Het document is zo gemaakt dat het meer werk vraagt dan om het even welke badge; het wordt niet gelezen.</translation>
    </message>
    <message>
        <source>Line %1 of a file of terms cannot be understood. Please reinstall Mettle.</source>
        <translation>Regel %1 van een bestand met termen is niet te begrijpen. Installeer Mettle opnieuw.</translation>
    </message>
    <message>
        <source>Line %1 is no statement in N-Quads.</source>
        <translation>Regel %1 is geen uitspraak in N-Quads.</translation>
    </message>
    <message>
        <source>This recovery code has %1 letters and digits; the sheet shows %2. Type all of them.</source>
        <translation>Deze herstelcode telt %1 letters en cijfers; op het blad staan er %2. Typ ze allemaal.</translation>
    </message>
    <message>
        <source>Group %1 of the recovery code is not as on the sheet. Compare it letter by letter.</source>
        <translation>Groep %1 van de herstelcode is niet zoals op het blad. Vergelijk ze letter voor letter.</translation>
    </message>
    <message>
        <source>“%1” is sealed. Type its passphrase or its recovery code to open it.</source>
        <translation>“%1” is verzegeld. Typ de wachtzin of de herstelcode om het te openen.</translation>
    </message>
    <message>
        <source>This passphrase does not open “%1”. Check capitals and keyboard, and try again.</source>
        <translation>Deze wachtzin opent “%1” niet. Kijk naar hoofdletters en toetsenbord, en probeer opnieuw.</translation>
    </message>
    <message>
        <source>This recovery code belongs to another file or is no longer valid for “%1”. Look for the latest sheet.</source>
        <translation>Deze herstelcode hoort bij een ander bestand of geldt niet meer voor “%1”. Zoek het laatste blad.</translation>
    </message>
    <message>
        <source>The beginning of “%1” is damaged, where its locks are kept. Nothing was changed; open your latest backup.</source>
        <translation>Het begin van “%1”, waar de sloten staan, is beschadigd. Er is niets gewijzigd; open je laatste reservekopie.</translation>
    </message>
    <message>
        <source>“%1” was sealed by a newer Mettle (form %2). Install the newer Mettle.</source>
        <translation>“%1” werd verzegeld door een nieuwere Mettle (vorm %2). Installeer de nieuwere Mettle.</translation>
    </message>
    <message>
        <source>“%1” is sealed, and this copy of Mettle cannot open sealed files: its Qt brings a database library of its own. Install Mettle in another way.</source>
        <translation>“%1” is verzegeld, en deze Mettle kan geen verzegelde bestanden openen: haar Qt brengt een eigen databankbibliotheek mee. Installeer Mettle op een andere manier.</translation>
    </message>
    <message>
        <source>“%1” is sealed already. Change its passphrase instead.</source>
        <translation>“%1” is al verzegeld. Wijzig liever de wachtzin.</translation>
    </message>
    <message>
        <source>“%1” is not sealed. Seal it first.</source>
        <translation>“%1” is niet verzegeld. Verzegel het eerst.</translation>
    </message>
    <message>
        <source>There is no passphrase “%1”. Look at the list again.</source>
        <translation>Er is geen wachtzin “%1”. Kijk opnieuw in de lijst.</translation>
    </message>
    <message>
        <source>This is the last passphrase of the file. Add another one before you remove it.</source>
        <translation>Dit is de laatste wachtzin van het bestand. Voeg een andere toe voor je deze verwijdert.</translation>
    </message>
    <message>
        <source>A file keeps at most %1 passphrases and codes. Remove one that nobody uses.</source>
        <translation>Een bestand bewaart hoogstens %1 wachtzinnen en codes. Verwijder er een die niemand gebruikt.</translation>
    </message>
    <message>
        <source>The new copy of “%1” is not whole (%2). The file was left as it was; check the disk.</source>
        <translation>De nieuwe kopie van “%1” is niet heel (%2). Het bestand bleef zoals het was; kijk de schijf na.</translation>
    </message>
    <message>
        <source>No passphrase is called “%1”, or several are. List them, and name one by its number.</source>
        <translation>Geen wachtzin heet “%1”, of er zijn er meer. Vraag de lijst, en noem er een bij haar nummer.</translation>
    </message>
    <message>
        <source>“%1”: the id “%2” became “%3”, because Moodle needs short ids that are no numbers and stand only once.</source>
        <translation>“%1”: de id “%2” werd “%3”, want Moodle vraagt korte id’s die geen getal zijn en maar één keer voorkomen.</translation>
    </message>
    <message>
        <source>“%1...”: the title is cut at 100 characters; it stands in full at the head of the description.</source>
        <translation>“%1...”: de titel is afgekapt op 100 tekens; hij staat volledig bovenaan de beschrijving.</translation>
    </message>
    <message>
        <source>The level “%1”: its commas became semicolons, because Moodle parts levels by commas.</source>
        <translation>Het niveau “%1”: de komma’s werden puntkomma’s, want Moodle scheidt niveaus met komma’s.</translation>
    </message>
    <message>
        <source>The framework has no scale, and Moodle needs one: “Not yet competent, Competent” was written.</source>
        <translation>Het kader heeft geen schaal, en Moodle vraagt er een: “Not yet competent, Competent” is geschreven.</translation>
    </message>
    <message>
        <source>“%1” stands in several places; Moodle takes only the first.</source>
        <translation>“%1” staat op verschillende plaatsen; Moodle neemt alleen de eerste.</translation>
    </message>
    <message>
        <source>“%1”: the link to “%2” is left out; Moodle knows only links within the framework.</source>
        <translation>“%1”: de link naar “%2” is weggelaten; Moodle kent alleen links binnen het kader.</translation>
    </message>
    <message>
        <source>Links to other entries are left out (%1); a table has no place for them.</source>
        <translation>Links naar andere items zijn weggelaten (%1); een tabel heeft er geen plaats voor.</translation>
    </message>
    <message>
        <source>Only the first scale is written; %1 more are left out.</source>
        <translation>Alleen de eerste schaal is geschreven; %1 andere zijn weggelaten.</translation>
    </message>
    <message>
        <source>%1 is in no framework format that Mettle knows. Save it as a table with a column for the titles.</source>
        <translation>%1 heeft geen kaderformaat dat Mettle kent. Bewaar het als tabel met een kolom voor de titels.</translation>
    </message>
    <message>
        <source>%1 is not in the format that was asked for (%2). Leave the format out to have it recognised.</source>
        <translation>%1 heeft niet het gevraagde formaat (%2). Laat het formaat weg, dan wordt het herkend.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 kan niet gelezen worden.</translation>
    </message>
    <message>
        <source>%1 is damaged: line %2, column %3 is not JSON. Download or copy it again.</source>
        <translation>%1 is beschadigd: regel %2, kolom %3 is geen JSON. Download of kopieer het opnieuw.</translation>
    </message>
    <message>
        <source>%1 is damaged: line %2, column %3 is not XML. Download or copy it again.</source>
        <translation>%1 is beschadigd: regel %2, kolom %3 is geen XML. Download of kopieer het opnieuw.</translation>
    </message>
    <message>
        <source>%1 is a damaged archive or workbook. Download or copy it again.</source>
        <translation>%1 is een beschadigd archief of werkboek. Download of kopieer het opnieuw.</translation>
    </message>
    <message>
        <source>%1 holds more than %2 MB. Unpack it and import the files one by one.</source>
        <translation>%1 bevat meer dan %2 MB. Pak het uit en haal de bestanden één voor één binnen.</translation>
    </message>
    <message>
        <source>%1 only lists frameworks and holds none. Download one of them as a package.</source>
        <translation>%1 somt alleen kaders op en bevat er geen. Download er een als pakket.</translation>
    </message>
    <message>
        <source>%1 has no row that is marked as the framework. Export it from Moodle again.</source>
        <translation>%1 heeft geen rij die als kader is aangeduid. Exporteer het opnieuw uit Moodle.</translation>
    </message>
    <message>
        <source>%1 marks the rows %2 and %3 both as the framework. Keep one of them.</source>
        <translation>%1 duidt de rijen %2 en %3 allebei aan als kader. Houd er één.</translation>
    </message>
    <message>
        <source>%1, row %2: “%3” is its own parent in the end. Correct the column that names the parent.</source>
        <translation>%1, rij %2: “%3” is uiteindelijk zijn eigen ouder. Verbeter de kolom die de ouder noemt.</translation>
    </message>
    <message>
        <source>%1 is nested more than %2 deep. Mettle does not take that.</source>
        <translation>%1 is meer dan %2 lagen diep. Dat neemt Mettle niet aan.</translation>
    </message>
    <message>
        <source>%1 holds more than %2 entries. Split it, or import a part of it.</source>
        <translation>%1 bevat meer dan %2 items. Splits het, of haal een deel binnen.</translation>
    </message>
    <message>
        <source>%1 holds no entry that Mettle can take.</source>
        <translation>%1 bevat geen item dat Mettle kan aannemen.</translation>
    </message>
    <message>
        <source>%1 has no column that can be the title. Its headings are: %2.</source>
        <translation>%1 heeft geen kolom die de titel kan zijn. De koppen zijn: %2.</translation>
    </message>
    <message>
        <source>%1, row %2: the parent “%3” of “%4” is not there; it stands at the top.</source>
        <translation>%1, rij %2: de ouder “%3” van “%4” is er niet; het staat nu bovenaan.</translation>
    </message>
    <message>
        <source>%1, row %2: “%3” is not among the entries; the line was left out.</source>
        <translation>%1, rij %2: “%3” is geen van de items; de rij is weggelaten.</translation>
    </message>
    <message>
        <source>%1, row %2: “%3” stands here a second time; one of the two was kept.</source>
        <translation>%1, rij %2: “%3” staat hier een tweede keer; één van de twee is bewaard.</translation>
    </message>
    <message>
        <source>%1, row %2: “%3” has no identifier; it got one.</source>
        <translation>%1, rij %2: “%3” heeft geen identificatie; het heeft er een gekregen.</translation>
    </message>
    <message>
        <source>%1, row %2: the title is empty; “%3” is shown instead.</source>
        <translation>%1, rij %2: de titel is leeg; in de plaats staat “%3”.</translation>
    </message>
    <message>
        <source>%1, row %2: the title is empty; the row was left out.</source>
        <translation>%1, rij %2: de titel is leeg; de rij is weggelaten.</translation>
    </message>
    <message>
        <source>%1, row %2, %3: “%4” means nothing here; it is kept as it is.</source>
        <translation>%1, rij %2, %3: “%4” betekent hier niets; het is bewaard zoals het is.</translation>
    </message>
    <message>
        <source>%1, row %2: the related entry “%3” is not there; it is kept as a reference.</source>
        <translation>%1, rij %2: het verwante item “%3” is er niet; het is bewaard als verwijzing.</translation>
    </message>
    <message>
        <source>%1, row %2: this belongs to “%3”, which is not there; the row was left out.</source>
        <translation>%1, rij %2: dit hoort bij “%3”, dat er niet is; de rij is weggelaten.</translation>
    </message>
    <message>
        <source>%1 holds no skills and was not used.</source>
        <translation>%1 bevat geen vaardigheden en is niet gebruikt.</translation>
    </message>
    <message>
        <source>%1: nothing says which skill belongs under which. Import %2 together with it.</source>
        <translation>%1: nergens staat welke vaardigheid onder welke hoort. Haal %2 samen ermee binnen.</translation>
    </message>
    <message>
        <source>%1 does not name its language; it was taken as “%2”.</source>
        <translation>%1 noemt zijn taal niet; het is gelezen als “%2”.</translation>
    </message>
    <message>
        <source>%1, row %2: “%3” is marked as “%4”; it was taken all the same.</source>
        <translation>%1, rij %2: “%3” is aangeduid als “%4”; het is toch aangenomen.</translation>
    </message>
    <message>
        <source>%1 adds to a framework that is not here. Import that framework first, or together with it.</source>
        <translation>%1 hoort bij een kader dat hier niet is. Haal dat kader eerst binnen, of samen ermee.</translation>
    </message>
</context>
<context>
    <name>kit</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>en nog %n</numerusform>
            <numerusform>en nog %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mettle::kit::Ask</name>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
</context>
<context>
    <name>mettle::kit::Busy</name>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Bezig te stoppen…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
</context>
<context>
    <name>mettle::kit::Checklist</name>
    <message>
        <source>done</source>
        <translation>gedaan</translation>
    </message>
    <message>
        <source>not done yet</source>
        <translation>nog niet gedaan</translation>
    </message>
</context>
<context>
    <name>mettle::kit::PageHeader</name>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vooruit</translation>
    </message>
    <message>
        <source>Back (%1)</source>
        <translation>Terug (%1)</translation>
    </message>
    <message>
        <source>Forward (%1)</source>
        <translation>Vooruit (%1)</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Alles zoeken</translation>
    </message>
</context>
<context>
    <name>mettle::kit::SidePanel</name>
    <message>
        <source>Close this panel</source>
        <translation>Dit paneel sluiten</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Sluiten (Esc)</translation>
    </message>
</context>
<context>
    <name>mettle::kit::UndoBar</name>
    <message>
        <source>Redo</source>
        <translation>Opnieuw uitvoeren</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Nothing changed yet</source>
        <translation>Nog niets gewijzigd</translation>
    </message>
</context>
<context>
    <name>mettle::models::ObservationGridModel</name>
    <message>
        <source>not observed</source>
        <translation>niet waargenomen</translation>
    </message>
    <message>
        <source>no opportunity</source>
        <translation>geen kans</translation>
    </message>
    <message>
        <source>seen, mark later</source>
        <translation>gezien, score later</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>afwezig</translation>
    </message>
    <message>
        <source>, not saved yet</source>
        <translation>, nog niet bewaard</translation>
    </message>
    <message numerus="yes">
        <source>, %n note(s)</source>
        <translation>
            <numerusform>, %n notitie</numerusform>
            <numerusform>, %n notities</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mettle::pages::AchievementForm</name>
    <message>
        <source>Badges of it were issued, so the skill stays.</source>
        <translation>Er zijn al badges van uitgereikt, dus de vaardigheid blijft.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>can explain it</source>
        <translation>kan het uitleggen</translation>
    </message>
    <message>
        <source>agreed to badges</source>
        <translation>gaat akkoord met badges</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>Vaardigheid</translation>
    </message>
    <message>
        <source>Level it stands for</source>
        <translation>Niveau waar hij voor staat</translation>
    </message>
    <message>
        <source>How steady</source>
        <translation>Hoe stabiel</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Vorm</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Symbool</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Kleur</translation>
    </message>
    <message>
        <source>Words on the picture</source>
        <translation>Woorden op het beeld</translation>
    </message>
    <message>
        <source>Two short lines at most; empty: the symbol alone.</source>
        <translation>Hoogstens twee korte regels; leeg: alleen het symbool.</translation>
    </message>
    <message>
        <source>What the badge says</source>
        <translation>Wat de badge zegt</translation>
    </message>
    <message>
        <source>Language of the words</source>
        <translation>Taal van de woorden</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Emptied, it is made again from the skill and the level.</source>
        <translation>Leeggemaakt wordt hij opnieuw gemaakt uit de vaardigheid en het niveau.</translation>
    </message>
    <message>
        <source>What it says about somebody</source>
        <translation>Wat hij over iemand zegt</translation>
    </message>
    <message>
        <source>What someone did to earn it</source>
        <translation>Wat iemand deed om hem te verdienen</translation>
    </message>
    <message>
        <source>Proposed to you when</source>
        <translation>Wordt voorgesteld als</translation>
    </message>
    <message>
        <source>Same skill elsewhere</source>
        <translation>Dezelfde vaardigheid elders</translation>
    </message>
    <message>
        <source>Make this achievement</source>
        <translation>Deze prestatie maken</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
</context>
<context>
    <name>mettle::pages::AchievementModel</name>
    <message>
        <source>not issued yet</source>
        <translation>nog niet uitgereikt</translation>
    </message>
    <message numerus="yes">
        <source>issued %n time(s)</source>
        <translation>
            <numerusform>één keer uitgereikt</numerusform>
            <numerusform>%n keer uitgereikt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mettle::pages::AchievementsPane</name>
    <message>
        <source>What can be earned</source>
        <translation>Wat verdiend kan worden</translation>
    </message>
    <message>
        <source>Badges that were issued keep the words and the picture of their day.</source>
        <translation>Badges die uitgereikt zijn, houden de woorden en het beeld van hun dag.</translation>
    </message>
    <message>
        <source>Nothing can be earned yet</source>
        <translation>Er kan nog niets verdiend worden</translation>
    </message>
    <message>
        <source>An achievement says which skill, at which level, a badge stands for. Mettle tells you who has earned it.</source>
        <translation>Een prestatie zegt voor welke vaardigheid, op welk niveau, een badge staat. Mettle zegt je wie hem verdiend heeft.</translation>
    </message>
    <message>
        <source>Make the first achievement</source>
        <translation>De eerste prestatie maken</translation>
    </message>
</context>
<context>
    <name>mettle::pages::ActivitySheet</name>
    <message>
        <source>Activity</source>
        <translation>Activiteit</translation>
    </message>
    <message>
        <source>What do they do?</source>
        <translation>Wat doen ze?</translation>
    </message>
    <message>
        <source>Kind of situation</source>
        <translation>Soort situatie</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>What can be seen in it?</source>
        <translation>Wat kun je erin zien?</translation>
    </message>
    <message>
        <source>much for one observer</source>
        <translation>veel voor één waarnemer</translation>
    </message>
    <message>
        <source>Up to %1 skills and %2 behaviours can be watched well.</source>
        <translation>Tot %1 vaardigheden en %2 gedragingen kun je goed volgen.</translation>
    </message>
    <message>
        <source>Search skills and behaviours</source>
        <translation>Zoek vaardigheden en gedragingen</translation>
    </message>
    <message>
        <source>Skills and behaviours of this activity</source>
        <translation>Vaardigheden en gedragingen van deze activiteit</translation>
    </message>
    <message>
        <source>Remove the activity</source>
        <translation>Activiteit weghalen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>no kind</source>
        <translation>geen soort</translation>
    </message>
    <message numerus="yes">
        <source>%n behaviours</source>
        <translation>
            <numerusform>%n gedraging</numerusform>
            <numerusform>%n gedragingen</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing ticked: everything, %1</source>
        <translation>niets aangevinkt: alles, %1</translation>
    </message>
    <message numerus="yes">
        <source>%n skills</source>
        <translation>
            <numerusform>%n vaardigheid</numerusform>
            <numerusform>%n vaardigheden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mettle::pages::ActivityView</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuut</numerusform>
            <numerusform>%n minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n persoon</numerusform>
            <numerusform>%n personen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2 people</source>
        <translation>%1 tot %2 mensen</translation>
    </message>
    <message numerus="yes">
        <source>%n observer(s)</source>
        <translation>
            <numerusform>%n waarnemer</numerusform>
            <numerusform>%n waarnemers</numerusform>
        </translation>
    </message>
    <message>
        <source>Say: “%1”</source>
        <translation>Zeg: “%1”</translation>
    </message>
    <message>
        <source>%1′</source>
        <translation>%1′</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>Stap voor stap</translation>
    </message>
    <message>
        <source>Easier</source>
        <translation>Makkelijker</translation>
    </message>
    <message>
        <source>Harder</source>
        <translation>Moeilijker</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>If it fails</source>
        <translation>Als het mislukt</translation>
    </message>
    <message>
        <source>Take care</source>
        <translation>Let op</translation>
    </message>
    <message>
        <source>What you can see</source>
        <translation>Wat je kunt zien</translation>
    </message>
    <message numerus="yes">
        <source>%n sign(s): too many for one person. Share them out.</source>
        <translation>
            <numerusform>%n teken: te veel voor één persoon. Verdeel het.</numerusform>
            <numerusform>%n tekens: te veel voor één persoon. Verdeel ze.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sign(s): one person can follow this.</source>
        <translation>
            <numerusform>%n teken: één persoon kan dit volgen.</numerusform>
            <numerusform>%n tekens: één persoon kan dit volgen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Material</source>
        <translation>Materiaal</translation>
    </message>
    <message>
        <source>%1, for each person</source>
        <translation>%1, per persoon</translation>
    </message>
    <message>
        <source>%1, for each pair</source>
        <translation>%1, per duo</translation>
    </message>
    <message>
        <source>Handouts</source>
        <translation>Bladen om uit te delen</translation>
    </message>
    <message>
        <source>also in easy words</source>
        <translation>ook in eenvoudige woorden</translation>
    </message>
    <message>
        <source>for the trainer only</source>
        <translation>alleen voor de trainer</translation>
    </message>
    <message>
        <source>Talk about it afterwards</source>
        <translation>Praat er achteraf over</translation>
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
        <translation>Register</translation>
    </message>
    <message>
        <source>Achievements</source>
        <translation>Prestaties</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Nakijken</translation>
    </message>
    <message>
        <source>A badge says what somebody showed, signed by your organisation.</source>
        <translation>Een badge zegt wat iemand getoond heeft, ondertekend door je organisatie.</translation>
    </message>
    <message>
        <source>Due means: seen often enough, explained by the client, and not issued yet.</source>
        <translation>Klaar betekent: vaak genoeg gezien, uitgelegd door de deelnemer, en nog niet uitgereikt.</translation>
    </message>
    <message>
        <source>Tick what is due, type the passphrase of the key, and issue.</source>
        <translation>Vink aan wat klaar is, typ de wachtzin van de sleutel, en reik uit.</translation>
    </message>
    <message>
        <source>Issuing cannot be undone. A badge can be revoked later, with a reason.</source>
        <translation>Uitreiken kun je niet ongedaan maken. Een badge kan later ingetrokken worden, met een reden.</translation>
    </message>
    <message>
        <source>Verify checks a badge of anybody, on this computer.</source>
        <translation>Nakijken controleert een badge van wie dan ook, op deze computer.</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>tick what is due</source>
        <translation>aanvinken wat klaar is</translation>
    </message>
    <message>
        <source>%1 · key sealed</source>
        <translation>%1 · sleutel verzegeld</translation>
    </message>
    <message>
        <source>No key yet</source>
        <translation>Nog geen sleutel</translation>
    </message>
    <message>
        <source>Drop any badge file here. Every check is told in words, without internet.</source>
        <translation>Sleep een badgebestand hierheen. Elke controle staat er in woorden, zonder internet.</translation>
    </message>
    <message>
        <source>Design what can be earned, and keep track of every badge that was issued.</source>
        <translation>Ontwerp wat verdiend kan worden, en volg elke uitgereikte badge.</translation>
    </message>
    <message>
        <source>Issuer and key</source>
        <translation>Uitreiker en sleutel</translation>
    </message>
    <message>
        <source>New achievement</source>
        <translation>Nieuwe prestatie</translation>
    </message>
    <message>
        <source>Export list…</source>
        <translation>Lijst exporteren…</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Spatie</translation>
    </message>
    <message>
        <source>the same, in the first column</source>
        <translation>hetzelfde, in de eerste kolom</translation>
    </message>
</context>
<context>
    <name>mettle::pages::BehaviourHeader</name>
    <message>
        <source>%1 of %2 seen</source>
        <translation>%1 van %2 gezien</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>clients seen, of how many</comment>
        <translation>%1 van %2</translation>
    </message>
</context>
<context>
    <name>mettle::pages::CellDelegate</name>
    <message>
        <source>%1 seen, mark it later</source>
        <translation>%1 gezien, score later</translation>
    </message>
    <message>
        <source>no opportunity</source>
        <translation>geen kans</translation>
    </message>
    <message>
        <source>type a digit, X, N or space</source>
        <translation>typ een cijfer, X, N of spatie</translation>
    </message>
</context>
<context>
    <name>mettle::pages::ClientBadgesPane</name>
    <message>
        <source>as a picture</source>
        <translation>als afbeelding</translation>
    </message>
    <message>
        <source>as a file</source>
        <translation>als bestand</translation>
    </message>
    <message>
        <source>No badge yet</source>
        <translation>Nog geen badge</translation>
    </message>
    <message>
        <source>A badge is due when a skill was seen in different situations and the client can explain it.</source>
        <translation>Een badge is verdiend als een vaardigheid in verschillende situaties gezien is en de deelnemer ze kan uitleggen.</translation>
    </message>
    <message>
        <source>Nothing can be earned yet. Make an achievement first.</source>
        <translation>Er valt nog niets te verdienen. Maak eerst een prestatie.</translation>
    </message>
    <message>
        <source>What can be earned</source>
        <translation>Wat je kunt verdienen</translation>
    </message>
    <message>
        <source>Make an achievement</source>
        <translation>Maak een prestatie</translation>
    </message>
    <message>
        <source>Earned, not issued yet</source>
        <translation>Verdiend, nog niet uitgereikt</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Uitgereikt</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Ingetrokken</translation>
    </message>
    <message>
        <source>Issue this badge</source>
        <translation>Reik deze badge uit</translation>
    </message>
    <message>
        <source>Issue the badge “%1”</source>
        <translation>Reik de badge “%1” uit</translation>
    </message>
    <message>
        <source>Needs the client’s consent</source>
        <translation>Vraagt het akkoord van de deelnemer</translation>
    </message>
    <message>
        <source>Write down the consent</source>
        <translation>Noteer het akkoord</translation>
    </message>
    <message>
        <source>Look at the position first</source>
        <translation>Bekijk eerst de positie</translation>
    </message>
    <message>
        <source>Issued on %1</source>
        <translation>Uitgereikt op %1</translation>
    </message>
    <message>
        <source>Revoked on %1: %2</source>
        <translation>Ingetrokken op %1: %2</translation>
    </message>
    <message>
        <source>no longer holds</source>
        <translation>geldt niet meer</translation>
    </message>
    <message>
        <source>valid until %1</source>
        <translation>geldig tot %1</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>geldig</translation>
    </message>
    <message>
        <source>not handed out yet</source>
        <translation>nog niet meegegeven</translation>
    </message>
    <message>
        <source>handed out %1</source>
        <translation>meegegeven %1</translation>
    </message>
    <message>
        <source>Open in the register</source>
        <translation>Open in het register</translation>
    </message>
</context>
<context>
    <name>mettle::pages::ClientForm</name>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Roepnaam</translation>
    </message>
    <message>
        <source>What people call them. Ask; it is not always the first word.</source>
        <translation>Zoals mensen hen noemen. Vraag het, het is niet altijd het eerste woord.</translation>
    </message>
    <message>
        <source>Pseudonym</source>
        <translation>Pseudoniem</translation>
    </message>
    <message>
        <source>With a pseudonym, only that is shown and printed.</source>
        <translation>Met een pseudoniem wordt alleen dat getoond en afgedrukt.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>How the name is said, and the like. Nothing about health, origin or religion.</source>
        <translation>Hoe je de naam uitspreekt, en zo. Niets over gezondheid, afkomst of geloof.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groep</translation>
    </message>
    <message>
        <source>Choose one, or type a new one.</source>
        <translation>Kies er een, of typ een nieuwe.</translation>
    </message>
    <message>
        <source>Responsible coach</source>
        <translation>Verantwoordelijke coach</translation>
    </message>
    <message>
        <source>Language of the documents</source>
        <translation>Taal van de documenten</translation>
    </message>
    <message>
        <source>Second language beside it</source>
        <translation>Tweede taal ernaast</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>For badges. Not needed.</source>
        <translation>Voor badges. Hoeft niet.</translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation>Geboortejaar</translation>
    </message>
    <message>
        <source>that of the workspace</source>
        <translation>die van de werkruimte</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>This is no year. Write four digits, such as 1990, or leave it empty.</source>
        <translation>Dit is geen jaar. Schrijf vier cijfers, zoals 1990, of laat het leeg.</translation>
    </message>
</context>
<context>
    <name>mettle::pages::ClientListModel</name>
    <message>
        <source>%1 (left)</source>
        <translation>%1 (weg)</translation>
    </message>
    <message>
        <source>under a pseudonym</source>
        <translation>onder een pseudoniem</translation>
    </message>
    <message>
        <source>not seen yet</source>
        <translation>nog niet gezien</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Roepnaam</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groepen</translation>
    </message>
    <message>
        <source>Coach</source>
        <translation>Coach</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Laatst gezien</translation>
    </message>
</context>
<context>
    <name>mettle::pages::ClientListPane</name>
    <message>
        <source>Find by name</source>
        <translation>Zoek op naam</translation>
    </message>
    <message>
        <source>Find a client by name</source>
        <translation>Zoek een deelnemer op naam</translation>
    </message>
    <message>
        <source>Group to show</source>
        <translation>Groep om te tonen</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>Alle groepen</translation>
    </message>
    <message>
        <source>In the course</source>
        <translation>In de cursus</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Deelnemers</translation>
    </message>
    <message>
        <source>No clients yet</source>
        <translation>Nog geen deelnemers</translation>
    </message>
    <message>
        <source>Here are the people you work with: what was seen, and what they plan.</source>
        <translation>Hier staan de mensen met wie je werkt: wat er gezien is en wat ze plannen.</translation>
    </message>
    <message>
        <source>Add a client</source>
        <translation>Deelnemer toevoegen</translation>
    </message>
    <message>
        <source>Bring them in from a table</source>
        <translation>Haal ze uit een tabel</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%n deelnemer</numerusform>
            <numerusform>%n deelnemers</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody here. Choose another group, or “Left”.</source>
        <translation>Niemand hier. Kies een andere groep, of “Weg”.</translation>
    </message>
    <message>
        <source>Nobody is called “%1” here. Fewer letters find more.</source>
        <translation>Niemand heet hier “%1”. Met minder letters vind je meer.</translation>
    </message>
</context>
<context>
    <name>mettle::pages::ClientsPage</name>
    <message>
        <source>The client’s own page</source>
        <translation>Pagina van de deelnemer zelf</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profiel</translation>
    </message>
    <message>
        <source>Action plan</source>
        <translation>Actieplan</translation>
    </message>
    <message>
        <source>Strengths card</source>
        <translation>Sterktekaart</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Deelnemers</translation>
    </message>
    <message>
        <source>Everybody you work with. A name opens what was seen, and the plan.</source>
        <translation>Iedereen met wie je werkt. Een naam opent wat er gezien is, en het plan.</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Bring people in from a table</source>
        <translation>Mensen overnemen uit een tabel</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt *.tsv)</source>
        <translation>Tabellen (*.csv *.txt *.tsv)</translation>
    </message>
    <message>
        <source>This file cannot be read: %1</source>
        <translation>Dit bestand kan niet gelezen worden: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n people added.</source>
        <translation>
            <numerusform>%n persoon toegevoegd.</numerusform>
            <numerusform>%n personen toegevoegd.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a client</source>
        <translation>Een deelnemer toevoegen</translation>
    </message>
    <message>
        <source>From a table…</source>
        <translation>Uit een tabel…</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Afdrukken</translation>
    </message>
    <message>
        <source>Each line is a person. Enter opens what was seen.</source>
        <translation>Elke regel is een persoon. Enter opent wat er gezien is.</translation>
    </message>
    <message>
        <source>The profile shows where somebody stands on each skill, and why.</source>
        <translation>Het profiel toont waar iemand staat voor elke vaardigheid, en waarom.</translation>
    </message>
    <message>
        <source>Hatched means: not explored yet. It says nothing about the person.</source>
        <translation>Gearceerd betekent: nog niet verkend. Dat zegt niets over de persoon.</translation>
    </message>
    <message>
        <source>You confirm a position, or decide otherwise with a reason.</source>
        <translation>Je bevestigt een positie, of je beslist anders en zegt waarom.</translation>
    </message>
    <message>
        <source>The plan is in the client’s own words.</source>
        <translation>Het plan staat in de eigen woorden van de deelnemer.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Overzicht</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Waarnemingen</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>Badges</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Gegevens</translation>
    </message>
    <message>
        <source>has left</source>
        <translation>is weg</translation>
    </message>
    <message>
        <source>under a pseudonym</source>
        <translation>onder een pseudoniem</translation>
    </message>
    <message>
        <source>No consent yet</source>
        <translation>Nog geen akkoord</translation>
    </message>
    <message>
        <source>Agreed: %1, until %2</source>
        <translation>Akkoord: %1, tot %2</translation>
    </message>
    <message>
        <source>Agreed: %1</source>
        <translation>Akkoord: %1</translation>
    </message>
    <message>
        <source>A new client</source>
        <translation>Een nieuwe deelnemer</translation>
    </message>
    <message>
        <source>Only a name or a pseudonym is needed</source>
        <translation>Alleen een naam of een pseudoniem is nodig</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>What is kept of the person</source>
        <translation>Wat we over de persoon bewaren</translation>
    </message>
    <message>
        <source>Keep the changes</source>
        <translation>Bewaar de wijzigingen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Wijzigen</translation>
    </message>
    <message>
        <source>This client is no longer here</source>
        <translation>Deze deelnemer is er niet meer</translation>
    </message>
    <message>
        <source>They may have been removed in the meantime. Undo brings them back.</source>
        <translation>Misschien intussen verwijderd. Met ongedaan maken komen ze terug.</translation>
    </message>
    <message>
        <source>All clients</source>
        <translation>Alle deelnemers</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>open the client</source>
        <translation>de deelnemer openen</translation>
    </message>
    <message>
        <source>close the form</source>
        <translation>het formulier sluiten</translation>
    </message>
    <message>
        <source>another skill, and why beside it</source>
        <translation>een andere vaardigheid, met het waarom ernaast</translation>
    </message>
    <message>
        <source>Ctrl+Tab</source>
        <translation>Ctrl+Tab</translation>
    </message>
    <message>
        <source>the next tab</source>
        <translation>het volgende tabblad</translation>
    </message>
</context>
<context>
    <name>mettle::pages::ClosingSheet</name>
    <message>
        <source>Close the activities</source>
        <translation>Activiteiten afsluiten</translation>
    </message>
    <message>
        <source>Each closes for themselves. Whoever is not here can be closed for; after 48 hours it closes by itself.</source>
        <translation>Ieder sluit voor zichzelf af. Voor wie er niet is, kun jij afsluiten; na 48 uur gaat het vanzelf.</translation>
    </message>
    <message>
        <source>Close all of them for everybody</source>
        <translation>Alles voor iedereen afsluiten</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>set aside: %1</source>
        <translation>apart gezet: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n marks</source>
        <translation>
            <numerusform>%n score</numerusform>
            <numerusform>%n scores</numerusform>
        </translation>
    </message>
    <message>
        <source>Close for %1</source>
        <translation>Afsluiten voor %1</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>afgesloten</translation>
    </message>
    <message>
        <source>why it should not count</source>
        <translation>waarom het niet telt</translation>
    </message>
    <message>
        <source>Reason to set %1 aside</source>
        <translation>Reden om %1 apart te zetten</translation>
    </message>
    <message>
        <source>Take back in</source>
        <translation>Weer laten tellen</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Apart zetten</translation>
    </message>
</context>
<context>
    <name>mettle::pages::CompletePane</name>
    <message>
        <source>Complete now</source>
        <translation>Nu aanvullen</translation>
    </message>
    <message>
        <source>Back to observing</source>
        <translation>Terug naar waarnemen</translation>
    </message>
    <message>
        <source>Back to observing (Esc)</source>
        <translation>Terug naar waarnemen (Esc)</translation>
    </message>
    <message>
        <source>Close the activity</source>
        <translation>Activiteit afsluiten</translation>
    </message>
    <message>
        <source>Seen, not marked yet</source>
        <translation>Gezien, nog geen score</translation>
    </message>
    <message>
        <source>digit: mark · X: no opportunity · Delete: not observed</source>
        <translation>cijfer: score · X: geen kans · Delete: niet waargenomen</translation>
    </message>
    <message>
        <source>No note yet</source>
        <translation>Nog geen notitie</translation>
    </message>
    <message>
        <source>All other empty cells stay “not observed”. They never count as zero.</source>
        <translation>Alle andere lege vakjes blijven “niet waargenomen”. Ze tellen nooit als nul.</translation>
    </message>
    <message>
        <source>The rest at once: not observed</source>
        <translation>De rest in één keer: niet waargenomen</translation>
    </message>
    <message>
        <source>What you saw</source>
        <translation>Wat jij zag</translation>
    </message>
    <message>
        <source>What the others noted shows when the activity is closed. Marking later is possible; it carries its time.</source>
        <translation>Wat de anderen noteerden, zie je na het afsluiten. Later scoren kan; dan staat de tijd erbij.</translation>
    </message>
    <message>
        <source>Between tasks</source>
        <translation>Tussen de taken</translation>
    </message>
    <message>
        <source>%1: nothing is open any more.</source>
        <translation>%1: niets staat nog open.</translation>
    </message>
    <message numerus="yes">
        <source>%1. %n places are still open.</source>
        <translation>
            <numerusform>%1. Nog %n plek is open.</numerusform>
            <numerusform>%1. Nog %n plekken zijn open.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every tick has its mark.</source>
        <translation>Elk vinkje heeft zijn score.</translation>
    </message>
    <message>
        <source>seen at %1</source>
        <translation>gezien om %1</translation>
    </message>
    <message>
        <source>What did %1 say or do?</source>
        <translation>Wat zei of deed %1?</translation>
    </message>
    <message>
        <source>Not observed</source>
        <translation>Niet waargenomen</translation>
    </message>
    <message numerus="yes">
        <source>%n marks and notes</source>
        <translation>
            <numerusform>%n score of notitie</numerusform>
            <numerusform>%n scores en notities</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mettle::pages::ConcludePane</name>
    <message>
        <source>somebody else</source>
        <translation>iemand anders</translation>
    </message>
    <message>
        <source>Between tasks</source>
        <translation>Tussen de taken</translation>
    </message>
    <message>
        <source>Reason for the agreed mark</source>
        <translation>Reden voor de afgesproken score</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Vorige</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Volgende</translation>
    </message>
    <message>
        <source>Previous (arrow up)</source>
        <translation>Vorige (pijl omhoog)</translation>
    </message>
    <message>
        <source>Skip (arrow down)</source>
        <translation>Overslaan (pijl omlaag)</translation>
    </message>
    <message>
        <source>Agreed together</source>
        <translation>Samen afgesproken</translation>
    </message>
    <message>
        <source>Type the level. What each noted first stays.</source>
        <translation>Typ het niveau. Wat elk eerst noteerde, blijft staan.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
    <message>
        <source>needed where it differs from what both saw</source>
        <translation>nodig als het anders is dan wat jullie zagen</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Afspreken</translation>
    </message>
    <message>
        <source>What you marked both</source>
        <translation>Wat jullie allebei scoorden</translation>
    </message>
    <message>
        <source>This level is another one than both of you saw. Say in a few words why.</source>
        <translation>Dit niveau is anders dan wat jullie allebei zagen. Zeg kort waarom.</translation>
    </message>
    <message numerus="yes">
        <source>%n activities still open</source>
        <translation>
            <numerusform>%n activiteit nog open</numerusform>
            <numerusform>%n activiteiten nog open</numerusform>
        </translation>
    </message>
    <message>
        <source>All activities closed</source>
        <translation>Alle activiteiten afgesloten</translation>
    </message>
    <message>
        <source>Agree on</source>
        <translation>Afspreken op</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>exactly the same</source>
        <translation>precies gelijk</translation>
    </message>
    <message>
        <source>within one step</source>
        <translation>binnen één stap</translation>
    </message>
    <message>
        <source>kappa %1</source>
        <translation>kappa %1</translation>
    </message>
    <message numerus="yes">
        <source>quadratic, %n pairs</source>
        <translation>
            <numerusform>kwadratisch, %n paar</numerusform>
            <numerusform>kwadratisch, %n paren</numerusform>
        </translation>
    </message>
    <message>
        <source>too few for kappa</source>
        <translation>te weinig voor kappa</translation>
    </message>
    <message numerus="yes">
        <source>%n pairs, %1 are needed</source>
        <translation>
            <numerusform>%n paar, er zijn er %1 nodig</numerusform>
            <numerusform>%n paren, er zijn er %1 nodig</numerusform>
        </translation>
    </message>
    <message>
        <source>95 % interval: %1 to %2.</source>
        <translation>Interval van 95 %: %1 tot %2.</translation>
    </message>
    <message numerus="yes">
        <source>Krippendorff’s alpha, ordinal, over %n observers: %1</source>
        <translation>
            <numerusform>Krippendorffs alfa, ordinaal, over %n waarnemer: %1</numerusform>
            <numerusform>Krippendorffs alfa, ordinaal, over %n waarnemers: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells seen by one of both</source>
        <translation>
            <numerusform>%n vakje door één van beiden gezien</numerusform>
            <numerusform>%n vakjes door één van beiden gezien</numerusform>
        </translation>
    </message>
    <message>
        <source>Not closed yet</source>
        <translation>Nog niet afgesloten</translation>
    </message>
    <message>
        <source>Nothing to settle</source>
        <translation>Niets te bespreken</translation>
    </message>
    <message>
        <source>When an activity is closed for everybody who marked in it, each sees what the others noted.</source>
        <translation>Als een activiteit is afgesloten voor iedereen die erin scoorde, ziet elk wat de anderen noteerden.</translation>
    </message>
    <message>
        <source>Nowhere did two of you mark the same behaviour. What each saw alone counts as it is.</source>
        <translation>Nergens scoorden twee van jullie hetzelfde gedrag. Wat elk alleen zag, telt zoals het is.</translation>
    </message>
    <message>
        <source>Close the activities</source>
        <translation>Activiteiten afsluiten</translation>
    </message>
    <message>
        <source>Two steps apart or more</source>
        <translation>Twee stappen verschil of meer</translation>
    </message>
    <message>
        <source>One step apart</source>
        <translation>Eén stap verschil</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Gelijk</translation>
    </message>
    <message>
        <source>the skill as a whole</source>
        <translation>de vaardigheid als geheel</translation>
    </message>
    <message>
        <source>Their own view</source>
        <translation>Eigen inschatting</translation>
    </message>
    <message>
        <source>Stands beside and never counts. A question for the talk: when do you do this by yourself?</source>
        <translation>Staat ernaast en telt nooit mee. Een vraag voor het gesprek: wanneer doe je dit vanzelf?</translation>
    </message>
</context>
<context>
    <name>mettle::pages::ConsentPanel</name>
    <message>
        <source>Ask %1 first</source>
        <translation>Vraag het eerst aan %1</translation>
    </message>
    <message>
        <source>%1 has earned “%2”, and has not agreed to badges. A badge can be shown to anybody: it says the name and the skill.</source>
        <translation>%1 heeft “%2” verdiend, maar ging nog niet akkoord met badges. Een badge kan aan iedereen getoond worden: de naam en de vaardigheid staan erop.</translation>
    </message>
    <message>
        <source>%1 agrees</source>
        <translation>%1 gaat akkoord</translation>
    </message>
    <message>
        <source>How was it said?</source>
        <translation>Hoe is het gezegd?</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>Op papier</translation>
    </message>
    <message>
        <source>Spoken</source>
        <translation>Mondeling</translation>
    </message>
    <message>
        <source>Who heard it</source>
        <translation>Wie het hoorde</translation>
    </message>
    <message>
        <source>For how long</source>
        <translation>Voor hoelang</translation>
    </message>
    <message>
        <source>For one year</source>
        <translation>Voor één jaar</translation>
    </message>
    <message>
        <source>For two years</source>
        <translation>Voor twee jaar</translation>
    </message>
    <message>
        <source>Until it is withdrawn</source>
        <translation>Tot het ingetrokken wordt</translation>
    </message>
</context>
<context>
    <name>mettle::pages::ConsentsCard</name>
    <message>
        <source>A badge that others can check carries the name.</source>
        <translation>Op een badge die anderen kunnen controleren staat de naam.</translation>
    </message>
    <message>
        <source>Documents may go to an employer that is named.</source>
        <translation>Documenten mogen naar een werkgever die genoemd wordt.</translation>
    </message>
    <message>
        <source>Photos may be taken and used.</source>
        <translation>Er mogen foto’s gemaakt en gebruikt worden.</translation>
    </message>
    <message>
        <source>They count in the figures, without a name.</source>
        <translation>Ze tellen mee in de cijfers, zonder naam.</translation>
    </message>
    <message>
        <source>If withdrawn: no new badge is issued. Badges handed out stay with them until you revoke one.</source>
        <translation>Bij intrekken: er komt geen nieuwe badge. Meegegeven badges blijven bij hen, tot je er een intrekt.</translation>
    </message>
    <message>
        <source>If withdrawn: nothing more is shared. What an employer has already stays there, ask for it back.</source>
        <translation>Bij intrekken: er wordt niets meer gedeeld. Wat een werkgever al heeft blijft daar, vraag het terug.</translation>
    </message>
    <message>
        <source>If withdrawn: take down the photos that you have used.</source>
        <translation>Bij intrekken: haal de foto’s weg die je gebruikt hebt.</translation>
    </message>
    <message>
        <source>If withdrawn: they are left out of the next figures.</source>
        <translation>Bij intrekken: ze vallen weg uit de volgende cijfers.</translation>
    </message>
    <message>
        <source>on paper</source>
        <translation>op papier</translation>
    </message>
    <message>
        <source>aloud, with %1</source>
        <translation>hardop, met %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>vanaf %1</translation>
    </message>
    <message>
        <source>withdrawn on %1</source>
        <translation>ingetrokken op %1</translation>
    </message>
    <message>
        <source>ended on %1</source>
        <translation>afgelopen op %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>tot %1</translation>
    </message>
    <message>
        <source>badges</source>
        <translation>badges</translation>
    </message>
    <message>
        <source>employer</source>
        <translation>werkgever</translation>
    </message>
    <message>
        <source>photos</source>
        <translation>foto’s</translation>
    </message>
    <message>
        <source>figures</source>
        <translation>cijfers</translation>
    </message>
    <message>
        <source>What they agreed to</source>
        <translation>Waarmee ze akkoord gingen</translation>
    </message>
    <message>
        <source>not agreed</source>
        <translation>geen akkoord</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>akkoord</translation>
    </message>
    <message>
        <source>Renew…</source>
        <translation>Vernieuwen…</translation>
    </message>
    <message>
        <source>Record…</source>
        <translation>Noteren…</translation>
    </message>
    <message>
        <source>Record what they agree to: %1</source>
        <translation>Noteer het akkoord: %1</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Intrekken</translation>
    </message>
    <message>
        <source>Withdraw: %1</source>
        <translation>Intrekken: %1</translation>
    </message>
    <message>
        <source>They agree: %1. How?</source>
        <translation>Akkoord met: %1. Hoe?</translation>
    </message>
    <message>
        <source>aloud, with a witness</source>
        <translation>hardop, met een getuige</translation>
    </message>
    <message>
        <source>Who was there</source>
        <translation>Wie was erbij</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Tot</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>zonder einde</translation>
    </message>
    <message>
        <source>They agreed</source>
        <translation>Ze gaan akkoord</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
</context>
<context>
    <name>mettle::pages::CourseView</name>
    <message numerus="yes">
        <source>%n half day(s)</source>
        <translation>
            <numerusform>%n halve dag</numerusform>
            <numerusform>%n halve dagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) to observe</source>
        <translation>
            <numerusform>%n taak om te observeren</numerusform>
            <numerusform>%n taken om te observeren</numerusform>
        </translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>versie %1</translation>
    </message>
    <message>
        <source>The half days</source>
        <translation>De halve dagen</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuut</numerusform>
            <numerusform>%n minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Skills that can be seen</source>
        <translation>Vaardigheden die je kunt zien</translation>
    </message>
    <message>
        <source>%1 tasks, %2 kinds, %3 days</source>
        <translation>%1 taken, %2 soorten, %3 dagen</translation>
    </message>
    <message>
        <source>not in this course</source>
        <translation>niet in deze cursus</translation>
    </message>
</context>
<context>
    <name>mettle::pages::Curtain</name>
    <message>
        <source>The screen is blank. Any key shows it again.</source>
        <translation>Het scherm is leeg. Elke toets toont het weer.</translation>
    </message>
    <message>
        <source>Only names and task. Any key shows the marks again.</source>
        <translation>Alleen namen en taak. Elke toets toont de scores weer.</translation>
    </message>
</context>
<context>
    <name>mettle::pages::DataPane</name>
    <message>
        <source>that of the workspace</source>
        <translation>die van de werkruimte</translation>
    </message>
    <message>
        <source>looked at in the window</source>
        <translation>bekeken in het venster</translation>
    </message>
    <message>
        <source>exported</source>
        <translation>geëxporteerd</translation>
    </message>
    <message>
        <source>the client’s own page</source>
        <translation>de eigen pagina van de deelnemer</translation>
    </message>
    <message>
        <source>the profile</source>
        <translation>het profiel</translation>
    </message>
    <message>
        <source>the action plan</source>
        <translation>het actieplan</translation>
    </message>
    <message>
        <source>the strengths card</source>
        <translation>de sterktekaart</translation>
    </message>
    <message>
        <source>printed: %1</source>
        <translation>afgedrukt: %1</translation>
    </message>
    <message>
        <source>The person</source>
        <translation>De persoon</translation>
    </message>
    <message>
        <source>What is held</source>
        <translation>Wat we bewaren</translation>
    </message>
    <message>
        <source>What was looked at</source>
        <translation>Wat er bekeken is</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Wijzigen…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Roepnaam</translation>
    </message>
    <message>
        <source>Pseudonym</source>
        <translation>Pseudoniem</translation>
    </message>
    <message>
        <source>kept, never shown or printed</source>
        <translation>bewaard, nooit getoond of afgedrukt</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>Language of the documents</source>
        <translation>Taal van de documenten</translation>
    </message>
    <message>
        <source>Second language</source>
        <translation>Tweede taal</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation>Geboortejaar</translation>
    </message>
    <message>
        <source>Responsible coach</source>
        <translation>Verantwoordelijke coach</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Toestand</translation>
    </message>
    <message>
        <source>in the course</source>
        <translation>in de cursus</translation>
    </message>
    <message>
        <source>has left</source>
        <translation>is weg</translation>
    </message>
    <message>
        <source>anonymised</source>
        <translation>anoniem gemaakt</translation>
    </message>
    <message>
        <source>Has left the course</source>
        <translation>Is gestopt met de cursus</translation>
    </message>
    <message>
        <source>Is back in the course</source>
        <translation>Is terug in de cursus</translation>
    </message>
    <message>
        <source>Out of every group from tomorrow on. What was seen stays.</source>
        <translation>Vanaf morgen uit elke groep. Wat gezien is blijft.</translation>
    </message>
    <message>
        <source>Marks by observers</source>
        <translation>Scores van waarnemers</translation>
    </message>
    <message>
        <source>Notes and quotes</source>
        <translation>Notities en citaten</translation>
    </message>
    <message>
        <source>Their own marks</source>
        <translation>Eigen scores</translation>
    </message>
    <message>
        <source>Marks agreed by observers</source>
        <translation>Scores die waarnemers afspraken</translation>
    </message>
    <message>
        <source>Strengths named by the group</source>
        <translation>Sterktes genoemd door de groep</translation>
    </message>
    <message>
        <source>Positions confirmed or decided</source>
        <translation>Bevestigde of besliste posities</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Aanwezigheden</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Doelen</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Stappen</translation>
    </message>
    <message>
        <source>Looks back</source>
        <translation>Terugblikken</translation>
    </message>
    <message>
        <source>Strength stories</source>
        <translation>Sterkteverhalen</translation>
    </message>
    <message>
        <source>Pitches</source>
        <translation>Pitches</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>Badges</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Akkoorden</translation>
    </message>
    <message>
        <source>Times in a group</source>
        <translation>Keren in een groep</translation>
    </message>
    <message>
        <source>Looked at or printed</source>
        <translation>Bekeken of afgedrukt</translation>
    </message>
    <message>
        <source>None of: %1</source>
        <translation>Niets van: %1</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Nog niets.</translation>
    </message>
</context>
<context>
    <name>mettle::pages::DecisionForm</name>
    <message>
        <source>Decide otherwise</source>
        <translation>Anders beslissen</translation>
    </message>
    <message>
        <source>no position</source>
        <translation>geen positie</translation>
    </message>
    <message>
        <source>How widely it was seen</source>
        <translation>Hoe breed het gezien is</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Kept with your name and the date.</source>
        <translation>Wordt bewaard met je naam en de datum.</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Positie</translation>
    </message>
    <message>
        <source>Keep the decision</source>
        <translation>Bewaar de beslissing</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
</context>
<context>
    <name>mettle::pages::EvidenceDelegate</name>
    <message>
        <source>In their own words: %1</source>
        <translation>In eigen woorden: %1</translation>
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
        <translation>geen kans</translation>
    </message>
    <message>
        <source>seen, not marked yet</source>
        <translation>gezien, nog geen score</translation>
    </message>
</context>
<context>
    <name>mettle::pages::EvidencePane</name>
    <message>
        <source>Skill</source>
        <translation>Vaardigheid</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sessie</translation>
    </message>
    <message>
        <source>Observer</source>
        <translation>Waarnemer</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Toon alles</translation>
    </message>
    <message>
        <source>What was seen, newest day first</source>
        <translation>Wat er gezien is, nieuwste dag eerst</translation>
    </message>
    <message>
        <source>Nothing was seen that fits this choice.</source>
        <translation>Niets gezien dat bij deze keuze past.</translation>
    </message>
    <message>
        <source>Nothing seen yet</source>
        <translation>Nog niets gezien</translation>
    </message>
    <message>
        <source>Here stands what observers marked and wrote down, day by day.</source>
        <translation>Hier staat wat waarnemers scoorden en opschreven, dag per dag.</translation>
    </message>
    <message>
        <source>To the sessions</source>
        <translation>Naar de sessies</translation>
    </message>
    <message>
        <source>All skills</source>
        <translation>Alle vaardigheden</translation>
    </message>
    <message>
        <source>All sessions</source>
        <translation>Alle sessies</translation>
    </message>
    <message>
        <source>All observers</source>
        <translation>Alle waarnemers</translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s)</source>
        <translation>
            <numerusform>%n score</numerusform>
            <numerusform>%n scores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n notitie</numerusform>
            <numerusform>%n notities</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mettle::pages::FrameworksPage</name>
    <message>
        <source>%1, version %2</source>
        <translation>%1, versie %2</translation>
    </message>
    <message>
        <source>Frameworks</source>
        <translation>Kaders</translation>
    </message>
    <message>
        <source>Lists of skills, and the words for them in each language.</source>
        <translation>Lijsten van vaardigheden, en de woorden ervoor in elke taal.</translation>
    </message>
    <message>
        <source>Code or words</source>
        <translation>Code of woorden</translation>
    </message>
    <message>
        <source>Find a skill in this framework</source>
        <translation>Zoek een vaardigheid in dit kader</translation>
    </message>
    <message>
        <source>Areas, skills and what you can see</source>
        <translation>Domeinen, vaardigheden en wat je kunt zien</translation>
    </message>
    <message>
        <source>What the framework says</source>
        <translation>Wat het kader zegt</translation>
    </message>
    <message>
        <source>Framework</source>
        <translation>Kader</translation>
    </message>
    <message>
        <source>A framework is a list of areas, skills and what you can see of each skill.</source>
        <translation>Een kader is een lijst van domeinen, vaardigheden en wat je van elke vaardigheid kunt zien.</translation>
    </message>
    <message>
        <source>Type a code or a word, in any language, to find a skill.</source>
        <translation>Typ een code of een woord, in welke taal ook, om een vaardigheid te vinden.</translation>
    </message>
    <message>
        <source>The right side shows the words in every language.</source>
        <translation>Rechts staan de woorden in elke taal.</translation>
    </message>
    <message>
        <source>“Translation missing” means that the other languages have words for it.</source>
        <translation>“Vertaling ontbreekt” betekent dat de andere talen er wel woorden voor hebben.</translation>
    </message>
    <message>
        <source>At the foot is who made the framework, and what its licence is.</source>
        <translation>Onderaan staat wie het kader gemaakt heeft, en welke licentie het heeft.</translation>
    </message>
    <message>
        <source>Nothing in this framework has these words, in any language.</source>
        <translation>Niets in dit kader heeft deze woorden, in geen enkele taal.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) found</source>
        <translation>
            <numerusform>%n regel gevonden</numerusform>
            <numerusform>%n regels gevonden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mettle::pages::GoalCard</name>
    <message>
        <source>stopped</source>
        <translation>gestopt</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>bereikt</translation>
    </message>
    <message>
        <source>Reached: “%1”</source>
        <translation>Bereikt: “%1”</translation>
    </message>
    <message>
        <source>Open again: “%1”</source>
        <translation>Weer open: “%1”</translation>
    </message>
    <message>
        <source>Change the goal “%1”</source>
        <translation>Wijzig het doel “%1”</translation>
    </message>
    <message>
        <source>Remove the goal “%1” with its steps</source>
        <translation>Verwijder het doel “%1” met zijn stappen</translation>
    </message>
    <message>
        <source>What I do</source>
        <translation>Wat ik doe</translation>
    </message>
    <message>
        <source>When and where</source>
        <translation>Wanneer en waar</translation>
    </message>
    <message>
        <source>Who helps</source>
        <translation>Wie helpt</translation>
    </message>
    <message>
        <source>How did it go?</source>
        <translation>Hoe ging het?</translation>
    </message>
    <message>
        <source>It works when: %1</source>
        <translation>Het lukt als: %1</translation>
    </message>
    <message>
        <source>If not: %1</source>
        <translation>Lukt het niet: %1</translation>
    </message>
    <message>
        <source>In the way: %1</source>
        <translation>Kwam ertussen: %1</translation>
    </message>
    <message>
        <source>look at this step</source>
        <translation>bekijk deze stap</translation>
    </message>
    <message>
        <source>Change the step “%1”</source>
        <translation>Wijzig de stap “%1”</translation>
    </message>
    <message>
        <source>Remove the step “%1”</source>
        <translation>Verwijder de stap “%1”</translation>
    </message>
    <message>
        <source>What got in the way?</source>
        <translation>Wat kwam ertussen?</translation>
    </message>
    <message>
        <source>The bus did not come.</source>
        <translation>De bus kwam niet.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Leave it open</source>
        <translation>Laat het open</translation>
    </message>
    <message>
        <source>Add the first step</source>
        <translation>Voeg de eerste stap toe</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Voeg een stap toe</translation>
    </message>
</context>
<context>
    <name>mettle::pages::GoalForm</name>
    <message>
        <source>a goal from life</source>
        <translation>een doel uit het leven</translation>
    </message>
    <message>
        <source>The goal, in the client’s own words</source>
        <translation>Het doel, in de woorden van de deelnemer</translation>
    </message>
    <message>
        <source>I ask when I do not understand something.</source>
        <translation>Ik stel een vraag als ik iets niet begrijp.</translation>
    </message>
    <message>
        <source>In the shop I want to give the right answer.</source>
        <translation>In de winkel wil ik het juiste antwoord geven.</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>Waarom het telt</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Gaat over</translation>
    </message>
    <message>
        <source>Add the goal</source>
        <translation>Voeg het doel toe</translation>
    </message>
    <message>
        <source>Keep the goal</source>
        <translation>Bewaar het doel</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
</context>
<context>
    <name>mettle::pages::GroupsCard</name>
    <message>
        <source>Groups</source>
        <translation>Groepen</translation>
    </message>
    <message>
        <source>Into a group</source>
        <translation>In een groep</translation>
    </message>
    <message>
        <source>Choose one, or type a new one.</source>
        <translation>Kies er een, of typ een nieuwe.</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>number %1, %2 to %3</source>
        <translation>nummer %1, %2 tot %3</translation>
    </message>
    <message>
        <source>number %1, since %2</source>
        <translation>nummer %1, sinds %2</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Uit de groep</translation>
    </message>
    <message>
        <source>Leave the group %1</source>
        <translation>Uit de groep %1</translation>
    </message>
    <message>
        <source>In no group. Sessions are planned with groups.</source>
        <translation>In geen groep. Sessies plan je met groepen.</translation>
    </message>
</context>
<context>
    <name>mettle::pages::IssuePanel</name>
    <message numerus="yes">
        <source>Issue %n badge(s)</source>
        <translation>
            <numerusform>%n badge uitreiken</numerusform>
            <numerusform>%n badges uitreiken</numerusform>
        </translation>
    </message>
    <message>
        <source>Issue badges</source>
        <translation>Badges uitreiken</translation>
    </message>
    <message>
        <source>Tick what is due: you see here what each badge rests on. Choose a badge that was issued to save its files again or to revoke it.</source>
        <translation>Vink aan wat klaar is: hier zie je waarop elke badge steunt. Kies een uitgereikte badge om de bestanden opnieuw te bewaren of om hem in te trekken.</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Uitreiken</translation>
    </message>
    <message>
        <source>The sample’s key has the passphrase “sample”.</source>
        <translation>De sleutel van het voorbeeld heeft de wachtzin “sample”.</translation>
    </message>
    <message>
        <source>Passphrase of the key</source>
        <translation>Wachtzin van de sleutel</translation>
    </message>
    <message>
        <source>Issuing cannot be undone. A badge can be revoked later, with a reason.</source>
        <translation>Uitreiken kan je niet ongedaan maken. Een badge kan later ingetrokken worden, met een reden.</translation>
    </message>
    <message>
        <source>Signed as %1. Nothing is issued until you press the button.</source>
        <translation>Ondertekend als %1. Er wordt niets uitgereikt tot je op de knop drukt.</translation>
    </message>
</context>
<context>
    <name>mettle::pages::IssuedPanel</name>
    <message>
        <source>Erased</source>
        <translation>Gewist</translation>
    </message>
    <message>
        <source>%1. Issued on %2.</source>
        <translation>%1. Uitgereikt op %2.</translation>
    </message>
    <message>
        <source>Not handed out yet.</source>
        <translation>Nog niet meegegeven.</translation>
    </message>
    <message>
        <source>Handed out as %1.</source>
        <translation>Meegegeven als %1.</translation>
    </message>
    <message>
        <source>Revoked on %1: %2</source>
        <translation>Ingetrokken op %1: %2</translation>
    </message>
    <message>
        <source>The badge itself was erased with the client’s data.</source>
        <translation>De badge zelf is gewist met de gegevens van de deelnemer.</translation>
    </message>
    <message>
        <source>Save the files…</source>
        <translation>De bestanden bewaren…</translation>
    </message>
    <message>
        <source>Check it</source>
        <translation>Nakijken</translation>
    </message>
    <message>
        <source>Reason for revoking</source>
        <translation>Reden van de intrekking</translation>
    </message>
    <message>
        <source>Revoke this badge</source>
        <translation>Deze badge intrekken</translation>
    </message>
    <message>
        <source>Your register says so from then on. A file that was handed out stays what it is: tell whoever has it.</source>
        <translation>Je register zegt het vanaf dan. Een meegegeven bestand blijft wat het is: zeg het aan wie het heeft.</translation>
    </message>
</context>
<context>
    <name>mettle::pages::IssuerPane</name>
    <message>
        <source>The identifier is copied.</source>
        <translation>De identificatie is gekopieerd.</translation>
    </message>
    <message>
        <source>Who signs the badges</source>
        <translation>Wie de badges ondertekent</translation>
    </message>
    <message>
        <source>Who signs the badges?</source>
        <translation>Wie ondertekent de badges?</translation>
    </message>
    <message>
        <source>The key is sealed</source>
        <translation>De sleutel is verzegeld</translation>
    </message>
    <message>
        <source>Make the key</source>
        <translation>De sleutel maken</translation>
    </message>
    <message>
        <source>An Ed25519 key, made on %1. It stands in this file, sealed by its own passphrase.</source>
        <translation>Een Ed25519-sleutel, gemaakt op %1. Hij staat in dit bestand, verzegeld met zijn eigen wachtzin.</translation>
    </message>
    <message>
        <source>Put this identifier on your web site: who gets a badge can compare it and know that it is yours. Without the passphrase nobody can issue, and nobody can make another key with this identifier: keep it where the organisation keeps its keys, and keep backups of this file.</source>
        <translation>Zet deze identificatie op je website: wie een badge krijgt, kan ze vergelijken en weten dat hij van jou is. Zonder de wachtzin kan niemand uitreiken, en niemand kan een andere sleutel met deze identificatie maken: bewaar ze waar de organisatie haar sleutels bewaart, en houd reservekopieën van dit bestand.</translation>
    </message>
    <message>
        <source>The key is made on this computer and sealed by a passphrase of its own, apart from the file’s.</source>
        <translation>De sleutel wordt op deze computer gemaakt en verzegeld met een eigen wachtzin, los van die van het bestand.</translation>
    </message>
    <message>
        <source>The passphrase protects your name: who has the file and the passphrase can issue badges as you. It cannot be looked up or reset, so write it down and keep it in a safe place.</source>
        <translation>De wachtzin beschermt je naam: wie het bestand en de wachtzin heeft, kan badges uitreiken alsof jij het bent. Ze kan niet opgezocht of opnieuw ingesteld worden: schrijf ze op en bewaar ze op een veilige plek.</translation>
    </message>
    <message numerus="yes">
        <source>Take at least %n characters; four words that you can remember do well.</source>
        <translation>
            <numerusform>Neem minstens %n teken; vier woorden die je kan onthouden zijn goed.</numerusform>
            <numerusform>Neem minstens %n tekens; vier woorden die je kan onthouden zijn goed.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two passphrases differ. Type the second one again.</source>
        <translation>De twee wachtzinnen verschillen. Typ de tweede opnieuw.</translation>
    </message>
    <message>
        <source>The key is made and sealed…</source>
        <translation>De sleutel wordt gemaakt en verzegeld…</translation>
    </message>
    <message>
        <source>The key is made. You can issue badges now.</source>
        <translation>De sleutel is gemaakt. Je kan nu badges uitreiken.</translation>
    </message>
    <message>
        <source>This stands in every badge that is issued from now on.</source>
        <translation>Dit staat in elke badge die vanaf nu uitgereikt wordt.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Webadres</translation>
    </message>
    <message>
        <source>Whole, with https://, or empty</source>
        <translation>Volledig, met https://, of leeg</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-mailadres</translation>
    </message>
    <message>
        <source>Passphrase of the key</source>
        <translation>Wachtzin van de sleutel</translation>
    </message>
    <message>
        <source>The passphrase again</source>
        <translation>De wachtzin opnieuw</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identificatie</translation>
    </message>
    <message>
        <source>Copy the identifier</source>
        <translation>De identificatie kopiëren</translation>
    </message>
</context>
<context>
    <name>mettle::pages::ItemView</name>
    <message>
        <source>Area</source>
        <translation>Domein</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>Vaardigheid</translation>
    </message>
    <message>
        <source>What you can see</source>
        <translation>Wat je kunt zien</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Ander</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>hetzelfde</translation>
    </message>
    <message>
        <source>nearly the same</source>
        <translation>bijna hetzelfde</translation>
    </message>
    <message>
        <source>wider</source>
        <translation>ruimer</translation>
    </message>
    <message>
        <source>narrower</source>
        <translation>enger</translation>
    </message>
    <message>
        <source>related</source>
        <translation>verwant</translation>
    </message>
    <message>
        <source>Framework</source>
        <translation>Kader</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschrijving</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Niveaus</translation>
    </message>
    <message>
        <source>what each mark means</source>
        <translation>wat elke score betekent</translation>
    </message>
    <message>
        <source>Easy title</source>
        <translation>Eenvoudige titel</translation>
    </message>
    <message>
        <source>Easy description</source>
        <translation>Eenvoudige beschrijving</translation>
    </message>
    <message>
        <source>How to recognise it</source>
        <translation>Hoe je het herkent</translation>
    </message>
    <message>
        <source>what each mark looks like here</source>
        <translation>hoe elke score er hier uitziet</translation>
    </message>
    <message>
        <source>The same elsewhere</source>
        <translation>Hetzelfde elders</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>Waar het vandaan komt</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, versie %2</translation>
    </message>
    <message>
        <source>Published by</source>
        <translation>Uitgegeven door</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Bron</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licentie</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identificatie</translation>
    </message>
    <message>
        <source>translation missing</source>
        <translation>vertaling ontbreekt</translation>
    </message>
</context>
<context>
    <name>mettle::pages::Legend</name>
    <message>
        <source>What the signs mean: %1</source>
        <translation>Wat de tekens betekenen: %1</translation>
    </message>
    <message>
        <source>not observed</source>
        <translation>niet waargenomen</translation>
    </message>
    <message>
        <source>no opportunity (X)</source>
        <translation>geen kans (X)</translation>
    </message>
    <message>
        <source>seen, mark later (space)</source>
        <translation>gezien, score later (spatie)</translation>
    </message>
    <message>
        <source>note (N)</source>
        <translation>notitie (N)</translation>
    </message>
    <message>
        <source>keys</source>
        <translation>toetsen</translation>
    </message>
    <message>
        <source>blank screen</source>
        <translation>leeg scherm</translation>
    </message>
</context>
<context>
    <name>mettle::pages::LevelButtons</name>
    <message>
        <source>no opportunity</source>
        <translation>geen kans</translation>
    </message>
</context>
<context>
    <name>mettle::pages::MomentsPane</name>
    <message>
        <source>Who?</source>
        <translation>Wie?</translation>
    </message>
    <message>
        <source>One sentence. A number first chooses the person: 4 …  Esc: to the grid</source>
        <translation>Eén zin. Een nummer vooraan kiest de persoon: 4 …  Esc: naar het rooster</translation>
    </message>
    <message>
        <source>What you saw or heard</source>
        <translation>Wat je zag of hoorde</translation>
    </message>
    <message>
        <source>Which skill? You can choose it later.</source>
        <translation>Welke vaardigheid? Je kunt later kiezen.</translation>
    </message>
    <message>
        <source>Mark, now or later:</source>
        <translation>Score, nu of later:</translation>
    </message>
    <message>
        <source>Keep (Enter)</source>
        <translation>Bewaren (Enter)</translation>
    </message>
    <message>
        <source>Who did you see?</source>
        <translation>Wie zag je?</translation>
    </message>
    <message>
        <source>What did %1 say or do?</source>
        <translation>Wat zei of deed %1?</translation>
    </message>
    <message numerus="yes">
        <source>Moments in this activity: %n</source>
        <translation>
            <numerusform>Momenten in deze activiteit: %n</numerusform>
            <numerusform>Momenten in deze activiteit: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing yet. One sentence a person is a good beginning.</source>
        <translation>Nog niets. Eén zin per persoon is een goed begin.</translation>
    </message>
    <message>
        <source>Which skill?</source>
        <translation>Welke vaardigheid?</translation>
    </message>
</context>
<context>
    <name>mettle::pages::NoteEditor</name>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>Write what you saw or heard. Enter keeps it, Esc leaves it.</source>
        <translation>Schrijf wat je zag of hoorde. Enter bewaart het, Esc laat het vallen.</translation>
    </message>
    <message>
        <source>Keep note</source>
        <translation>Notitie bewaren</translation>
    </message>
</context>
<context>
    <name>mettle::pages::ObserveHead</name>
    <message>
        <source>Previous</source>
        <translation>Vorige</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Volgende</translation>
    </message>
    <message>
        <source>Back to Prepare</source>
        <translation>Terug naar Voorbereiden</translation>
    </message>
    <message>
        <source>Previous activity (Page Up)</source>
        <translation>Vorige activiteit (Page Up)</translation>
    </message>
    <message>
        <source>Next activity (Page Down)</source>
        <translation>Volgende activiteit (Page Down)</translation>
    </message>
    <message>
        <source>Pause the timer (T)</source>
        <translation>Klok pauzeren (T)</translation>
    </message>
    <message>
        <source>Start the timer (T)</source>
        <translation>Klok starten (T)</translation>
    </message>
    <message>
        <source>Only names and task, for a projector (P)</source>
        <translation>Alleen namen en taak, voor een projector (P)</translation>
    </message>
    <message>
        <source>Blank the screen (B)</source>
        <translation>Scherm leegmaken (B)</translation>
    </message>
    <message>
        <source>Full screen (F11)</source>
        <translation>Volledig scherm (F11)</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>van %1</translation>
    </message>
    <message>
        <source>Who is watching?</source>
        <translation>Wie kijkt?</translation>
    </message>
    <message>
        <source>Me: %1</source>
        <translation>Ik: %1</translation>
    </message>
    <message>
        <source>Another observer (O)</source>
        <translation>Andere waarnemer (O)</translation>
    </message>
    <message>
        <source>%1 not looked at yet</source>
        <translation>%1 nog niet bekeken</translation>
    </message>
    <message numerus="yes">
        <source>%n people not looked at yet</source>
        <translation>
            <numerusform>%n persoon nog niet bekeken</numerusform>
            <numerusform>%n personen nog niet bekeken</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mettle::pages::ObservePane</name>
    <message>
        <source>%1 is not a level of this scale.</source>
        <translation>%1 is geen niveau van deze schaal.</translation>
    </message>
    <message>
        <source>%1 · activity %2 of %3</source>
        <translation>%1 · activiteit %2 van %3</translation>
    </message>
    <message>
        <source>Between tasks</source>
        <translation>Tussen de taken</translation>
    </message>
    <message>
        <source>Who is watching? Choose observers under Prepare, then come back.</source>
        <translation>Wie neemt waar? Kies waarnemers bij Voorbereiden en kom dan terug.</translation>
    </message>
    <message>
        <source>saved %1</source>
        <translation>bewaard om %1</translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) not saved yet</source>
        <translation>
            <numerusform>%n score nog niet bewaard</numerusform>
            <numerusform>%n scores nog niet bewaard</numerusform>
        </translation>
    </message>
    <message>
        <source>This activity is set aside: its marks do not count. %1</source>
        <translation>Deze activiteit is apart gezet: de scores tellen niet. %1</translation>
    </message>
    <message>
        <source>Nobody in particular</source>
        <translation>Niemand in het bijzonder</translation>
    </message>
    <message>
        <source>You look at everybody</source>
        <translation>Je kijkt naar iedereen</translation>
    </message>
    <message numerus="yes">
        <source>You watch %n people in this round</source>
        <translation>
            <numerusform>Je kijkt naar %n persoon in deze ronde</numerusform>
            <numerusform>Je kijkt naar %n personen in deze ronde</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minuut</numerusform>
            <numerusform>%n minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>The time is up. Complete what is still open, while it is fresh.</source>
        <translation>De tijd is om. Vul aan wat nog open staat, nu je het nog weet.</translation>
    </message>
    <message>
        <source>Complete now (C)</source>
        <translation>Nu aanvullen (C)</translation>
    </message>
    <message>
        <source>Everybody who is here has something already.</source>
        <translation>Iedereen die er is, heeft al iets.</translation>
    </message>
</context>
<context>
    <name>mettle::pages::OthersPanel</name>
    <message>
        <source>The others</source>
        <translation>De anderen</translation>
    </message>
    <message>
        <source>Noticed something all the same? Write it down.</source>
        <translation>Viel je toch iets op? Schrijf het op.</translation>
    </message>
    <message>
        <source>nobody watches</source>
        <translation>niemand kijkt</translation>
    </message>
    <message>
        <source>%1 watches</source>
        <translation>%1 kijkt</translation>
    </message>
    <message>
        <source>Mark %1</source>
        <translation>%1 scoren</translation>
    </message>
    <message>
        <source>Note about %1</source>
        <translation>Notitie over %1</translation>
    </message>
</context>
<context>
    <name>mettle::pages::OverviewPane</name>
    <message>
        <source>The client’s own page</source>
        <translation>De eigen pagina van de deelnemer</translation>
    </message>
</context>
<context>
    <name>mettle::pages::PersonButton</name>
    <message numerus="yes">
        <source>%1, seen %n times</source>
        <translation>
            <numerusform>%1, één keer gezien</numerusform>
            <numerusform>%1, %n keer gezien</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mettle::pages::PicturePanel</name>
    <message>
        <source>Below 96 pixels only the symbol is drawn. Its contrast is %1 to 1.</source>
        <translation>Onder 96 pixels wordt alleen het symbool getekend. Het contrast is %1 op 1.</translation>
    </message>
    <message>
        <source>The symbol is hard to see: its contrast is %1 to 1. Choose a darker colour.</source>
        <translation>Het symbool is moeilijk te zien: het contrast is %1 op 1. Kies een donkerder kleur.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Beeld</translation>
    </message>
    <message>
        <source>PNG, with the badge inside</source>
        <translation>PNG, met de badge erin</translation>
    </message>
    <message>
        <source>Picture of the badge</source>
        <translation>Beeld van de badge</translation>
    </message>
    <message>
        <source>on a CV</source>
        <translation>op een cv</translation>
    </message>
    <message>
        <source>small</source>
        <translation>klein</translation>
    </message>
    <message>
        <source>printed grey</source>
        <translation>grijs afgedrukt</translation>
    </message>
</context>
<context>
    <name>mettle::pages::PlanPane</name>
    <message>
        <source>Another goal</source>
        <translation>Nog een doel</translation>
    </message>
    <message>
        <source>No goal yet</source>
        <translation>Nog geen doel</translation>
    </message>
    <message>
        <source>One to three goals in the client’s own words, each with small steps, are enough.</source>
        <translation>Eén tot drie doelen in de woorden van de deelnemer, elk met kleine stappen, is genoeg.</translation>
    </message>
    <message>
        <source>The first goal</source>
        <translation>Het eerste doel</translation>
    </message>
    <message>
        <source>No goal yet for</source>
        <translation>Nog geen doel voor</translation>
    </message>
    <message>
        <source>Target to compare with</source>
        <translation>Doelprofiel om mee te vergelijken</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>skill, gap</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>choose a target</source>
        <translation>kies een doelprofiel</translation>
    </message>
    <message>
        <source>One to three goals are enough.</source>
        <translation>Eén tot drie doelen is genoeg.</translation>
    </message>
    <message>
        <source>Each gap has a goal, or there is none.</source>
        <translation>Alles heeft een doel, of er is niets te oefenen.</translation>
    </message>
    <message>
        <source>Make a goal</source>
        <translation>Doel maken</translation>
    </message>
    <message>
        <source>Make a goal for %1</source>
        <translation>Maak een doel voor %1</translation>
    </message>
</context>
<context>
    <name>mettle::pages::PreparePane</name>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Activiteiten</translation>
    </message>
    <message>
        <source>Change this activity</source>
        <translation>Deze activiteit wijzigen</translation>
    </message>
    <message>
        <source>Change this activity (Enter)</source>
        <translation>Deze activiteit wijzigen (Enter)</translation>
    </message>
    <message>
        <source>Nothing planned yet</source>
        <translation>Nog niets gepland</translation>
    </message>
    <message>
        <source>What will people do? Begin with one task.</source>
        <translation>Wat gaan mensen doen? Begin met één taak.</translation>
    </message>
    <message>
        <source>Add an activity</source>
        <translation>Activiteit toevoegen</translation>
    </message>
    <message>
        <source>Drag to change the order, or Ctrl and an arrow. Enter opens, Delete removes.</source>
        <translation>Sleep om de volgorde te wijzigen, of Ctrl en een pijl. Enter opent, Delete haalt weg.</translation>
    </message>
    <message>
        <source>Activities of this session</source>
        <translation>Activiteiten van deze sessie</translation>
    </message>
    <message>
        <source>Who watches whom</source>
        <translation>Wie kijkt naar wie</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>Voorstel</translation>
    </message>
    <message>
        <source>Deals everybody again: two to four people for each observer, changing by activity.</source>
        <translation>Verdeelt iedereen opnieuw: twee tot vier personen per waarnemer, anders per activiteit.</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Dekking</translation>
    </message>
    <message>
        <source>Which activity can show which skill</source>
        <translation>Welke activiteit welke vaardigheid kan tonen</translation>
    </message>
    <message>
        <source>New activity</source>
        <translation>Nieuwe activiteit</translation>
    </message>
    <message>
        <source>Every activity has begun already: there is nothing left to deal.</source>
        <translation>Elke activiteit is al begonnen: er valt niets meer te verdelen.</translation>
    </message>
    <message numerus="yes">
        <source>%n behaviours</source>
        <translation>
            <numerusform>%n gedraging</numerusform>
            <numerusform>%n gedragingen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>en nog %n</numerusform>
            <numerusform>en nog %n</numerusform>
        </translation>
    </message>
    <message>
        <source>much for one observer</source>
        <translation>veel voor één waarnemer</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>iedereen</translation>
    </message>
    <message>
        <source>%1 of %2 min</source>
        <translation>%1/%2 min</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Deelnemer</translation>
    </message>
    <message>
        <source>seen by</source>
        <translation>gezien door</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>Nobody is in this session yet. Choose a group under “Change”, above.</source>
        <translation>In deze sessie zit nog niemand. Kies bovenaan een groep bij “Wijzigen”.</translation>
    </message>
    <message>
        <source>Nobody watches yet. Choose observers under “Change”, above.</source>
        <translation>Nog niemand kijkt. Kies bovenaan waarnemers bij “Wijzigen”.</translation>
    </message>
    <message>
        <source>First the activities, then who watches whom.</source>
        <translation>Eerst de activiteiten, dan wie naar wie kijkt.</translation>
    </message>
    <message>
        <source>Watched by nobody: %1.</source>
        <translation>Niemand kijkt naar: %1.</translation>
    </message>
    <message>
        <source>Everybody is watched. With a second observer people are seen by two.</source>
        <translation>Naar iedereen wordt gekeken. Met een tweede waarnemer zien twee mensen hen.</translation>
    </message>
    <message>
        <source>By one observer only: %1.</source>
        <translation>Maar door één waarnemer: %1.</translation>
    </message>
    <message>
        <source>Everybody is watched by two observers.</source>
        <translation>Iedereen wordt door twee waarnemers gezien.</translation>
    </message>
    <message>
        <source>Space changes</source>
        <translation>spatie wisselt</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>Vaardigheid</translation>
    </message>
    <message>
        <source>the course</source>
        <translation>hele cursus</translation>
    </message>
    <message>
        <source>%1 can be seen in %2</source>
        <translation>%1 kan te zien zijn in %2</translation>
    </message>
    <message>
        <source>%1 not in %2</source>
        <translation>%1 niet in %2</translation>
    </message>
    <message>
        <source>! not planned</source>
        <translation>! niet gepland</translation>
    </message>
    <message>
        <source>! one situation</source>
        <translation>! één situatie</translation>
    </message>
    <message numerus="yes">
        <source>%n situations</source>
        <translation>
            <numerusform>%n situatie</numerusform>
            <numerusform>%n situaties</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skills: too little</source>
        <translation>
            <numerusform>%n vaardigheid: te weinig</numerusform>
            <numerusform>%n vaardigheden: te weinig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Within reach for everybody, as planned: “shown” for %n skills,</source>
        <translation>
            <numerusform>Met dit plan haalbaar voor iedereen: “getoond” voor %n vaardigheid,</numerusform>
            <numerusform>Met dit plan haalbaar voor iedereen: “getoond” voor %n vaardigheden,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“in different situations” for %n.</source>
        <translation>
            <numerusform>“in verschillende situaties” voor %n.</numerusform>
            <numerusform>“in verschillende situaties” voor %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mettle::pages::PreviewPage</name>
    <message>
        <source>The client’s own page</source>
        <translation>De eigen pagina van de deelnemer</translation>
    </message>
    <message>
        <source>Action plan</source>
        <translation>Actieplan</translation>
    </message>
    <message>
        <source>Strengths card</source>
        <translation>Sterktekaart</translation>
    </message>
    <message>
        <source>Group grid</source>
        <translation>Groepsrooster</translation>
    </message>
    <message>
        <source>Observation sheets</source>
        <translation>Observatiebladen</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profiel</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Bewaren als pdf</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Pdf-documenten (*.pdf)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Bewaard: %1</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Afdrukken…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Bewaren als pdf…</translation>
    </message>
    <message>
        <source>In its own language</source>
        <translation>In de eigen taal</translation>
    </message>
    <message>
        <source>Language of the document</source>
        <translation>Taal van het document</translation>
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
        <translation>Bladzijden van het document</translation>
    </message>
    <message>
        <source>This is the paper as it will be printed.</source>
        <translation>Dit is het blad zoals het afgedrukt wordt.</translation>
    </message>
    <message>
        <source>A client’s document speaks the client’s language, unless you choose another.</source>
        <translation>Een document van een deelnemer is in zijn of haar taal, tenzij je een andere kiest.</translation>
    </message>
    <message>
        <source>Save as PDF makes a file to keep or to send.</source>
        <translation>Bewaren als pdf maakt een bestand om te houden of te sturen.</translation>
    </message>
    <message>
        <source>Who printed or saved what about whom is kept in the access log.</source>
        <translation>Wie wat over wie afdrukte of bewaarde, blijft in het logboek staan.</translation>
    </message>
    <message>
        <source>Alt+Left goes back to where you came from.</source>
        <translation>Alt+Links brengt je terug naar waar je vandaan kwam.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Pagina %1 van %2</translation>
    </message>
    <message>
        <source>The pages go to the printer…</source>
        <translation>De pagina’s gaan naar de printer…</translation>
    </message>
    <message>
        <source>Save as a web page</source>
        <translation>Bewaren als webpagina</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>Webpagina’s (*.html)</translation>
    </message>
    <message>
        <source>The document is written…</source>
        <translation>Het document wordt geschreven…</translation>
    </message>
    <message>
        <source>Save as web page…</source>
        <translation>Als webpagina…</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Vorige pagina</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Volgende pagina</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Groter</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Hele pagina</translation>
    </message>
    <message>
        <source>There is nothing to print yet</source>
        <translation>Er is nog niets om af te drukken</translation>
    </message>
    <message>
        <source>The sheets follow from a session’s activities and observers: add them on its Prepare tab.</source>
        <translation>De bladen volgen uit de activiteiten en observatoren van een sessie: voeg ze toe op het tabblad Voorbereiden.</translation>
    </message>
    <message>
        <source>List of pages</source>
        <translation>Lijst van pagina’s</translation>
    </message>
    <message>
        <source>Page Up, Page Down</source>
        <translation>Page Up, Page Down</translation>
    </message>
    <message>
        <source>previous and next page</source>
        <translation>vorige en volgende pagina</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Home, End</translation>
    </message>
    <message>
        <source>first and last page</source>
        <translation>eerste en laatste pagina</translation>
    </message>
    <message>
        <source>Ctrl+Plus, Ctrl+Minus, Ctrl+0</source>
        <translation>Ctrl+Plus, Ctrl+Min, Ctrl+0</translation>
    </message>
    <message>
        <source>larger, smaller, as at first</source>
        <translation>groter, kleiner, zoals eerst</translation>
    </message>
</context>
<context>
    <name>mettle::pages::ProfileHead</name>
    <message>
        <source>Skill</source>
        <translation>Vaardigheid</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Positie</translation>
    </message>
    <message>
        <source>For this target</source>
        <translation>Voor dit doelprofiel</translation>
    </message>
</context>
<context>
    <name>mettle::pages::ProfileLegend</name>
    <message>
        <source>own view</source>
        <translation>eigen inschatting</translation>
    </message>
    <message>
        <source>higher: seen once</source>
        <translation>hoger: één keer gezien</translation>
    </message>
    <message>
        <source>target: must</source>
        <translation>doel: nodig</translation>
    </message>
    <message>
        <source>nice</source>
        <translation>handig</translation>
    </message>
</context>
<context>
    <name>mettle::pages::ProfileModel</name>
    <message>
        <source>%1 of %2 explored</source>
        <translation>%1 van %2 verkend</translation>
    </message>
    <message>
        <source>New evidence: look again</source>
        <translation>Nieuwe waarnemingen: kijk opnieuw</translation>
    </message>
    <message>
        <source>%1, decided</source>
        <translation>%1, beslist</translation>
    </message>
</context>
<context>
    <name>mettle::pages::ProfilePane</name>
    <message>
        <source>Target to compare with</source>
        <translation>Doelprofiel om mee te vergelijken</translation>
    </message>
    <message>
        <source>Skills: arrows move, the reason stands beside</source>
        <translation>Vaardigheden: ga met de pijlen, de uitleg staat ernaast</translation>
    </message>
    <message>
        <source>Confirm position</source>
        <translation>Positie bevestigen</translation>
    </message>
    <message>
        <source>Decide otherwise…</source>
        <translation>Anders beslissen…</translation>
    </message>
    <message>
        <source>no target</source>
        <translation>geen doelprofiel</translation>
    </message>
    <message>
        <source>Why this position?</source>
        <translation>Waarom deze positie?</translation>
    </message>
    <message>
        <source>Target:</source>
        <translation>Doelprofiel:</translation>
    </message>
    <message numerus="yes">
        <source>Confirm all %n that wait</source>
        <translation>
            <numerusform>Bevestig de ene die wacht</numerusform>
            <numerusform>Bevestig alle %n die wachten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mettle::pages::QuickBar</name>
    <message>
        <source>/  number or name, skill, what you saw, level</source>
        <translation>/  nummer of naam, vaardigheid, wat je zag, cijfer</translation>
    </message>
    <message>
        <source>For example: 4 ini “took the marker and drew the plan” 3</source>
        <translation>Bijvoorbeeld: 4 ini “nam de stift en tekende het plan” 3</translation>
    </message>
    <message>
        <source>Quick line: client, behaviour, what you saw, level</source>
        <translation>Snelregel: deelnemer, gedrag, wat je zag, niveau</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Wat je ziet</translation>
    </message>
    <message>
        <source>Moments</source>
        <translation>Momenten</translation>
    </message>
    <message>
        <source>My people</source>
        <translation>Mijn mensen</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Iedereen</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Rooster</translation>
    </message>
    <message>
        <source>M: moments · F: my people, everybody</source>
        <translation>M: momenten · F: mijn mensen, iedereen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>keeps it</source>
        <translation>bewaart</translation>
    </message>
    <message>
        <source>Last:</source>
        <translation>Laatste:</translation>
    </message>
    <message>
        <source>nobody by that number or name</source>
        <translation>niemand met dat nummer of die naam</translation>
    </message>
    <message>
        <source>becomes</source>
        <translation>wordt</translation>
    </message>
</context>
<context>
    <name>mettle::pages::RegisterModel</name>
    <message>
        <source>erased</source>
        <translation>gewist</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Ingetrokken</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Verlopen</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Geldig</translation>
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
        <translation>Deelnemer</translation>
    </message>
    <message>
        <source>What it rests on</source>
        <translation>Waarop het steunt</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Uitgereikt</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Toestand</translation>
    </message>
    <message>
        <source>%1 · %2, %3</source>
        <comment>kinds of situation · 4 times, on 3 days</comment>
        <translation>%1 · %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>één keer</numerusform>
            <numerusform>%n keer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>on %n day(s)</source>
        <translation>
            <numerusform>op één dag</numerusform>
            <numerusform>op %n dagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask first</source>
        <translation>Eerst vragen</translation>
    </message>
</context>
<context>
    <name>mettle::pages::RegisterPane</name>
    <message numerus="yes">
        <source>%n badge(s) issued.</source>
        <translation>
            <numerusform>%n badge uitgereikt.</numerusform>
            <numerusform>%n badges uitgereikt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Where to save the badges</source>
        <translation>Waar bewaar je de badges?</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) saved in %1.</source>
        <translation>
            <numerusform>%n bestand bewaard in %1.</numerusform>
            <numerusform>%n bestanden bewaard in %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Register of badges</source>
        <translation>Register van badges</translation>
    </message>
    <message>
        <source>Reason for revoking</source>
        <translation>Reden om in te trekken</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Geldig</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Ingetrokken</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>3 issued, 2 due</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n issued</source>
        <translation>
            <numerusform>%n uitgereikt</numerusform>
            <numerusform>%n uitgereikt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due</source>
        <translation>
            <numerusform>%n klaar</numerusform>
            <numerusform>%n klaar</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has earned a badge yet. Mettle tells you when somebody has.</source>
        <translation>Nog niemand heeft een badge verdiend. Mettle zegt het je als het zover is.</translation>
    </message>
    <message>
        <source>No badge has these words and this state.</source>
        <translation>Geen badge heeft deze woorden en deze toestand.</translation>
    </message>
    <message>
        <source>The key is opened and the badges are signed…</source>
        <translation>De sleutel gaat open en de badges worden ondertekend…</translation>
    </message>
    <message>
        <source>The files are made…</source>
        <translation>De bestanden worden gemaakt…</translation>
    </message>
    <message numerus="yes">
        <source>Replace %n file(s)?</source>
        <translation>
            <numerusform>%n bestand vervangen?</numerusform>
            <numerusform>%n bestanden vervangen?</numerusform>
        </translation>
    </message>
    <message>
        <source>These stand in the folder already: %1</source>
        <translation>Deze staan al in de map: %1</translation>
    </message>
    <message>
        <source>What is in them now is gone after that.</source>
        <translation>Wat er nu in staat, is daarna weg.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Vervangen</translation>
    </message>
    <message>
        <source>The files are written…</source>
        <translation>De bestanden worden geschreven…</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>Badge</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Deelnemer</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Uitgereikt</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Toestand</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identificatie</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>De lijst exporteren</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>badges.csv</source>
        <translation>badges.csv</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Bewaard: %1</translation>
    </message>
    <message>
        <source>Client or badge</source>
        <translation>Deelnemer of badge</translation>
    </message>
    <message>
        <source>Find a badge or a client</source>
        <translation>Zoek een badge of een deelnemer</translation>
    </message>
    <message>
        <source>Who signs?</source>
        <translation>Wie ondertekent?</translation>
    </message>
    <message>
        <source>Badges are signed with a key of your organisation. It is made once, on this computer.</source>
        <translation>Badges worden ondertekend met een sleutel van je organisatie. Die wordt één keer gemaakt, op deze computer.</translation>
    </message>
    <message>
        <source>Make the key</source>
        <translation>De sleutel maken</translation>
    </message>
</context>
<context>
    <name>mettle::pages::ReviewsCard</name>
    <message>
        <source>Look together</source>
        <translation>Samen bekijken</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Plan a day to look at the plan together</source>
        <translation>Plan een dag om het plan samen te bekijken</translation>
    </message>
    <message>
        <source>With a goal, plan a day to look back together.</source>
        <translation>Plan bij een doel een dag om samen terug te kijken.</translation>
    </message>
    <message>
        <source>No day planned yet. Two weeks from now is a good start.</source>
        <translation>Nog geen dag gepland. Over twee weken is een goed begin.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>date, how it went</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Goal %1</source>
        <translation>Doel %1</translation>
    </message>
    <message>
        <source>In the way: %1</source>
        <translation>Kwam ertussen: %1</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Daarna: %1</translation>
    </message>
    <message>
        <source>due</source>
        <translation>nu</translation>
    </message>
    <message>
        <source>Write down how it went</source>
        <translation>Schrijf op hoe het ging</translation>
    </message>
    <message>
        <source>Remove the look of %1</source>
        <translation>Verwijder de terugblik van %1</translation>
    </message>
    <message>
        <source>Goal to look at</source>
        <translation>Doel om te bekijken</translation>
    </message>
    <message>
        <source>Day to look together</source>
        <translation>Dag om samen te kijken</translation>
    </message>
    <message>
        <source>Plan it</source>
        <translation>Plannen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>How did it go?</source>
        <translation>Hoe ging het?</translation>
    </message>
    <message>
        <source>What got in the way?</source>
        <translation>Wat kwam ertussen?</translation>
    </message>
    <message>
        <source>What do you do next?</source>
        <translation>Wat doe je daarna?</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Bewaren</translation>
    </message>
</context>
<context>
    <name>mettle::pages::RunForm</name>
    <message>
        <source>Make a group first, on the Clients page.</source>
        <translation>Maak eerst een groep, op de pagina Deelnemers.</translation>
    </message>
    <message>
        <source>Hold this course with a group</source>
        <translation>Deze cursus geven aan een groep</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groep</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Eerste dag</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Vanaf</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Daarna</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Plan the sessions</source>
        <translation>Plan de sessies</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nu niet</translation>
    </message>
    <message>
        <source>every week</source>
        <translation>elke week</translation>
    </message>
    <message>
        <source>every two weeks</source>
        <translation>om de twee weken</translation>
    </message>
    <message>
        <source>every working day</source>
        <translation>elke werkdag</translation>
    </message>
</context>
<context>
    <name>mettle::pages::SessionSheet</name>
    <message>
        <source>When, where, with whom</source>
        <translation>Wanneer, waar, met wie</translation>
    </message>
    <message>
        <source>Name of the session</source>
        <translation>Naam van de sessie</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Tot</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groep</translation>
    </message>
    <message>
        <source>Who watches?</source>
        <translation>Wie neemt waar?</translation>
    </message>
    <message>
        <source>Observers of this session</source>
        <translation>Waarnemers van deze sessie</translation>
    </message>
    <message>
        <source>Somebody else who watches: name, then Enter</source>
        <translation>Iemand anders die waarneemt: naam, dan Enter</translation>
    </message>
    <message>
        <source>Remove the session</source>
        <translation>Sessie weghalen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>no group</source>
        <translation>geen groep</translation>
    </message>
    <message>
        <source>Nobody is in this group on that day.</source>
        <translation>Op die dag zit niemand in deze groep.</translation>
    </message>
</context>
<context>
    <name>mettle::pages::SessionsPage</name>
    <message numerus="yes">
        <source>%n activities</source>
        <translation>
            <numerusform>%n activiteit</numerusform>
            <numerusform>%n activiteiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marks</source>
        <translation>
            <numerusform>%n score</numerusform>
            <numerusform>%n scores</numerusform>
        </translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessies</translation>
    </message>
    <message>
        <source>Plan a day, observe it, and talk it over afterwards.</source>
        <translation>Plan een dag, neem waar en bespreek het achteraf.</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Voorbereiden</translation>
    </message>
    <message>
        <source>Observe</source>
        <translation>Waarnemen</translation>
    </message>
    <message>
        <source>Conclude</source>
        <translation>Afronden</translation>
    </message>
    <message>
        <source>Plan a session</source>
        <translation>Een sessie plannen</translation>
    </message>
    <message>
        <source>No sessions yet</source>
        <translation>Nog geen sessies</translation>
    </message>
    <message>
        <source>Here you plan a day, observe it and talk it over afterwards.</source>
        <translation>Hier plan je een dag, neem je waar en bespreek je het achteraf.</translation>
    </message>
    <message>
        <source>A session is one meeting on a day, with its activities.</source>
        <translation>Een sessie is één bijeenkomst op een dag, met haar activiteiten.</translation>
    </message>
    <message>
        <source>Prepare: who comes, what you do, who watches. Print the sheets there.</source>
        <translation>Voorbereiden: wie komt, wat jullie doen, wie waarneemt. Druk daar de bladen af.</translation>
    </message>
    <message>
        <source>Observe: choose a cell with the arrows and type a digit. It is saved at once.</source>
        <translation>Waarnemen: kies een vak met de pijlen en typ een cijfer. Het is meteen bewaard.</translation>
    </message>
    <message>
        <source>Conclude: close the activities and agree where you saw different things.</source>
        <translation>Afronden: sluit de activiteiten af en spreek af waar jullie iets anders zagen.</translation>
    </message>
    <message>
        <source>Everything can be undone with Ctrl+Z.</source>
        <translation>Met Ctrl+Z maak je alles ongedaan.</translation>
    </message>
    <message>
        <source>mark with that level</source>
        <translation>score met dat niveau</translation>
    </message>
    <message>
        <source>no opportunity</source>
        <translation>geen kans</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Spatie</translation>
    </message>
    <message>
        <source>seen, mark later</source>
        <translation>gezien, score later</translation>
    </message>
    <message>
        <source>back to not observed</source>
        <translation>terug naar niet waargenomen</translation>
    </message>
    <message>
        <source>note at the cell</source>
        <translation>notitie bij het vak</translation>
    </message>
    <message>
        <source>quick line</source>
        <translation>snelle regel</translation>
    </message>
    <message>
        <source>attendance of this person</source>
        <translation>aanwezigheid van deze persoon</translation>
    </message>
    <message>
        <source>another observer</source>
        <translation>een andere waarnemer</translation>
    </message>
    <message>
        <source>Observation sheets</source>
        <translation>Waarnemingsbladen</translation>
    </message>
    <message>
        <source>Group grid</source>
        <translation>Groepsrooster</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>First each says what they saw. Then you agree on a level.</source>
        <translation>Zeg eerst elk wat je zag. Spreek daarna samen een niveau af.</translation>
    </message>
    <message>
        <source>Choose the activities, and look at what you will see and what not.</source>
        <translation>Kies de activiteiten en kijk wat je zult zien, en wat niet.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n people</source>
        <translation>
            <numerusform>%1, %n persoon</numerusform>
            <numerusform>%1, %n personen</numerusform>
        </translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Afdrukken</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Wijzigen</translation>
    </message>
    <message>
        <source>start or pause the timer</source>
        <translation>klok starten of pauzeren</translation>
    </message>
    <message>
        <source>PgUp  PgDn</source>
        <translation>PgUp  PgDn</translation>
    </message>
    <message>
        <source>previous, next activity</source>
        <translation>vorige, volgende activiteit</translation>
    </message>
    <message>
        <source>moments · my people or everybody</source>
        <translation>momenten · mijn mensen of iedereen</translation>
    </message>
    <message>
        <source>to somebody who has nothing yet</source>
        <translation>naar iemand die nog niets heeft</translation>
    </message>
    <message>
        <source>complete now</source>
        <translation>nu aanvullen</translation>
    </message>
    <message>
        <source>blank the screen · names only</source>
        <translation>scherm leeg · alleen namen</translation>
    </message>
</context>
<context>
    <name>mettle::pages::StepForm</name>
    <message>
        <source>Done by</source>
        <translation>Klaar op</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>geen datum</translation>
    </message>
    <message>
        <source>What I do</source>
        <translation>Wat ik doe</translation>
    </message>
    <message>
        <source>When and where</source>
        <translation>Wanneer en waar</translation>
    </message>
    <message>
        <source>Who helps</source>
        <translation>Wie helpt</translation>
    </message>
    <message>
        <source>It works when</source>
        <translation>Het lukt als</translation>
    </message>
    <message>
        <source>If it does not work</source>
        <translation>Als het niet lukt</translation>
    </message>
    <message>
        <source>Keep the step</source>
        <translation>Bewaar de stap</translation>
    </message>
    <message>
        <source>Add the step</source>
        <translation>Voeg de stap toe</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
</context>
<context>
    <name>mettle::pages::StepStateButton</name>
    <message>
        <source>to do</source>
        <translation>te doen</translation>
    </message>
    <message>
        <source>done</source>
        <translation>gedaan</translation>
    </message>
    <message>
        <source>partly</source>
        <translation>deels</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>nog niet</translation>
    </message>
    <message>
        <source>I stop this</source>
        <translation>ik stop hiermee</translation>
    </message>
    <message>
        <source>How did it go: %1. Now: %2</source>
        <translation>Hoe ging het: %1. Nu: %2</translation>
    </message>
</context>
<context>
    <name>mettle::pages::StepTrack</name>
    <message>
        <source>%1 of %2 steps done</source>
        <translation>%1 van %2 stappen gedaan</translation>
    </message>
</context>
<context>
    <name>mettle::pages::TodayPage</name>
    <message>
        <source>since %1</source>
        <translation>sinds %1</translation>
    </message>
    <message>
        <source>today</source>
        <translation>vandaag</translation>
    </message>
    <message>
        <source>Good morning</source>
        <translation>Goedemorgen</translation>
    </message>
    <message>
        <source>Good afternoon</source>
        <translation>Goedemiddag</translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation>Goedenavond</translation>
    </message>
    <message>
        <source>No session today.</source>
        <translation>Geen sessie vandaag.</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) today.</source>
        <translation>
            <numerusform>%n sessie vandaag.</numerusform>
            <numerusform>%n sessies vandaag.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to do this week.</source>
        <translation>
            <numerusform>Deze week is er %n ding te doen.</numerusform>
            <numerusform>Deze week zijn er %n dingen te doen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Plan a session</source>
        <translation>Een sessie plannen</translation>
    </message>
    <message>
        <source>Open session</source>
        <translation>Sessie openen</translation>
    </message>
    <message>
        <source>Next session: %1, %2</source>
        <translation>Volgende sessie: %1, %2</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>tot %1</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n persoon</numerusform>
            <numerusform>%n personen</numerusform>
        </translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>met %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n position(s) wait for your confirmation</source>
        <translation>
            <numerusform>%n positie wacht op je bevestiging</numerusform>
            <numerusform>%n posities wachten op je bevestiging</numerusform>
        </translation>
    </message>
    <message>
        <source>new evidence</source>
        <translation>nieuw bewijs</translation>
    </message>
    <message>
        <source>Look at the plan with %1</source>
        <translation>Het plan bekijken met %1</translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) earned, not issued yet</source>
        <translation>
            <numerusform>%n badge verdiend, nog niet uitgereikt</numerusform>
            <numerusform>%n badges verdiend, nog niet uitgereikt</numerusform>
        </translation>
    </message>
    <message>
        <source>ready</source>
        <translation>klaar</translation>
    </message>
    <message>
        <source>Consent of %1 ends</source>
        <translation>Het akkoord van %1 loopt af</translation>
    </message>
    <message>
        <source>Make a workspace</source>
        <translation>Een werkbestand maken</translation>
    </message>
    <message>
        <source>Add clients</source>
        <translation>Deelnemers toevoegen</translation>
    </message>
    <message>
        <source>Plan the first session</source>
        <translation>De eerste sessie plannen</translation>
    </message>
    <message>
        <source>Mark what you see</source>
        <translation>Scoren wat je ziet</translation>
    </message>
    <message>
        <source>Tell who works here (Settings)</source>
        <translation>Zeggen wie hier werkt (Instellingen)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>To do this week</source>
        <translation>Te doen deze week</translation>
    </message>
    <message>
        <source>Nothing is due this week.</source>
        <translation>Deze week moet er niets gebeuren.</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Eerste stappen</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Hier is nog niets</translation>
    </message>
    <message>
        <source>Here you see what is due: sessions, steps, talks, badges.</source>
        <translation>Hier zie je wat eraan komt: sessies, stappen, gesprekken, badges.</translation>
    </message>
    <message>
        <source>Today shows what is due: sessions, steps, talks, badges, consents.</source>
        <translation>Vandaag toont wat eraan komt: sessies, stappen, gesprekken, badges, akkoorden.</translation>
    </message>
    <message>
        <source>Each line opens its place.</source>
        <translation>Elke regel opent de plaats waar hij thuishoort.</translation>
    </message>
    <message>
        <source>The first steps stay until they are done.</source>
        <translation>De eerste stappen blijven staan tot ze gedaan zijn.</translation>
    </message>
    <message>
        <source>Ctrl+K finds any client, session or skill.</source>
        <translation>Ctrl+K vindt elke deelnemer, sessie of vaardigheid.</translation>
    </message>
    <message>
        <source>Ctrl+Z takes the last change back.</source>
        <translation>Ctrl+Z draait de laatste wijziging terug.</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>Badges</translation>
    </message>
    <message>
        <source>Sharing with an employer</source>
        <translation>Delen met een werkgever</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Foto’s</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cijfers</translation>
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
        <translation>Doel: %1</translation>
    </message>
    <message>
        <source>Help: %1</source>
        <translation>Hulp: %1</translation>
    </message>
    <message>
        <source>Step of %1: %2</source>
        <comment>a name, the step in quotes</comment>
        <translation>Stap van %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>en nog %n</numerusform>
            <numerusform>en nog %n</numerusform>
        </translation>
    </message>
    <message>
        <source>ask again, or let it end</source>
        <translation>vraag het opnieuw, of laat ze aflopen</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>words of a client</comment>
        <translation>“%1”</translation>
    </message>
</context>
<context>
    <name>mettle::pages::ToolkitsPage</name>
    <message>
        <source>for clients</source>
        <translation>voor deelnemers</translation>
    </message>
    <message>
        <source>for service providers</source>
        <translation>voor begeleiders</translation>
    </message>
    <message>
        <source>for future trainers</source>
        <translation>voor toekomstige trainers</translation>
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
        <translation>Toolkits</translation>
    </message>
    <message>
        <source>Courses with everything that is needed to run them.</source>
        <translation>Cursussen met alles wat je nodig hebt om ze te geven.</translation>
    </message>
    <message>
        <source>%1 · by %2, %3</source>
        <translation>%1 · door %2, %3</translation>
    </message>
    <message>
        <source>Add to a session</source>
        <translation>Toevoegen aan een sessie</translation>
    </message>
    <message>
        <source>%1 · comes with Mettle</source>
        <translation>%1 · zit bij Mettle</translation>
    </message>
    <message>
        <source>Hold with a group</source>
        <translation>Geven aan een groep</translation>
    </message>
    <message>
        <source>There is no session yet. Plan one on the Sessions page.</source>
        <translation>Er is nog geen sessie. Plan er een op de pagina Sessies.</translation>
    </message>
    <message>
        <source>Title or skill</source>
        <translation>Titel of vaardigheid</translation>
    </message>
    <message>
        <source>Find an activity</source>
        <translation>Zoek een activiteit</translation>
    </message>
    <message>
        <source>Courses, half days and activities</source>
        <translation>Cursussen, halve dagen en activiteiten</translation>
    </message>
    <message>
        <source>The course</source>
        <translation>De cursus</translation>
    </message>
    <message>
        <source>The activity</source>
        <translation>De activiteit</translation>
    </message>
    <message>
        <source>A toolkit is a course with its half days, activities and handouts.</source>
        <translation>Een toolkit is een cursus met halve dagen, activiteiten en bladen om uit te delen.</translation>
    </message>
    <message>
        <source>Type a title or a skill to find an activity.</source>
        <translation>Typ een titel of een vaardigheid om een activiteit te vinden.</translation>
    </message>
    <message>
        <source>“Add to a session” puts an activity into a session that you have planned.</source>
        <translation>“Toevoegen aan een sessie” zet een activiteit in een sessie die je gepland hebt.</translation>
    </message>
    <message>
        <source>“Hold with a group” makes a session for every half day of the course, with its activities.</source>
        <translation>“Geven aan een groep” maakt een sessie voor elke halve dag van de cursus, met de activiteiten.</translation>
    </message>
    <message>
        <source>The right side says what you can see in an activity, and whether one person can follow it.</source>
        <translation>Rechts staat wat je in een activiteit kunt zien, en of één persoon het kan volgen.</translation>
    </message>
</context>
<context>
    <name>mettle::pages::VerifyPane</name>
    <message>
        <source>Check a badge</source>
        <translation>Een badge nakijken</translation>
    </message>
    <message>
        <source>Badges (*.png *.json *.jsonld *.jwt *.txt);;All files (*)</source>
        <translation>Badges (*.png *.json *.jsonld *.jwt *.txt);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Is this badge genuine?</source>
        <translation>Is deze badge echt?</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Kies een bestand…</translation>
    </message>
    <message>
        <source>The checks are copied as text.</source>
        <translation>De controles zijn als tekst gekopieerd.</translation>
    </message>
    <message>
        <source>The badges are checked…</source>
        <translation>De badges worden nagekeken…</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>Dit bestand kan niet gelezen worden.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n check(s) are right. Nothing was sent anywhere.</source>
        <translation>
            <numerusform>%1 van %n controle klopt. Er werd niets verstuurd.</numerusform>
            <numerusform>%1 van %n controles kloppen. Er werd niets verstuurd.</numerusform>
        </translation>
    </message>
    <message>
        <source>You have revoked this badge.</source>
        <translation>Je hebt deze badge ingetrokken.</translation>
    </message>
    <message>
        <source>It is genuine, and stands as revoked in your register since %1: %2</source>
        <translation>Hij is echt, en staat sinds %1 als ingetrokken in je register: %2</translation>
    </message>
    <message>
        <source>Picture of the badge</source>
        <translation>Beeld van de badge</translation>
    </message>
    <message>
        <source>earned by %1</source>
        <translation>verdiend door %1</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Uitgereikt door</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Uitgereikt op</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Geldig tot</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>Steunt op</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <comment>what was checked: how it came out. In words</comment>
        <translation>%1: %2. %3</translation>
    </message>
    <message>
        <source>Drop badge files anywhere on this page, pictures or texts, of any issuer. They are checked on this computer; nothing is sent anywhere.</source>
        <translation>Sleep badgebestanden ergens op deze pagina, beelden of teksten, van om het even welke uitreiker. Ze worden op deze computer nagekeken; er wordt niets verstuurd.</translation>
    </message>
    <message>
        <source>Drop another badge anywhere on this page</source>
        <translation>Sleep nog een badge ergens op deze pagina</translation>
    </message>
    <message>
        <source>What was checked</source>
        <translation>Wat nagekeken is</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Kopiëren als tekst</translation>
    </message>
    <message>
        <source>Files that were checked</source>
        <translation>Nagekeken bestanden</translation>
    </message>
</context>
<context>
    <name>mettle::pages::WhyView</name>
    <message>
        <source>No task asked for it yet, or nobody watched for it. It says nothing about the person.</source>
        <translation>Er was nog geen taak voor, of niemand keek ernaar. Het zegt niets over de persoon.</translation>
    </message>
    <message>
        <source>Their own view: %1</source>
        <translation>Eigen inschatting: %1</translation>
    </message>
    <message>
        <source>can explain it</source>
        <translation>kan het uitleggen</translation>
    </message>
    <message>
        <source>New evidence since then: look again</source>
        <translation>Nieuwe waarnemingen sindsdien: kijk opnieuw</translation>
    </message>
    <message>
        <source>no position</source>
        <translation>geen positie</translation>
    </message>
    <message>
        <source>%1 decided on %2: %3</source>
        <translation>%1 besliste op %2: %3</translation>
    </message>
    <message>
        <source>%1 confirmed this on %2</source>
        <translation>%1 bevestigde dit op %2</translation>
    </message>
    <message>
        <source>Withdraw the decision</source>
        <translation>Trek de beslissing in</translation>
    </message>
    <message>
        <source>Withdraw the confirmation</source>
        <translation>Trek de bevestiging in</translation>
    </message>
    <message>
        <source>For “%1” at %2</source>
        <translation>Voor “%1” op %2</translation>
    </message>
    <message>
        <source>Nothing wider is asked.</source>
        <translation>Breder kan niet.</translation>
    </message>
    <message>
        <source>The rule</source>
        <translation>De regel</translation>
    </message>
    <message>
        <source>%1, enough</source>
        <translation>%1, genoeg</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>%1 tot nu</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>stability, what it takes</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>A moment counts for a level when what was seen in one task reaches it. How often and how widely it counts:</source>
        <translation>Een moment telt voor een niveau als wat in één taak gezien is dat niveau haalt. Hoe vaak en hoe breed het telt:</translation>
    </message>
    <message>
        <source>one moment counts</source>
        <translation>één moment telt</translation>
    </message>
    <message numerus="yes">
        <source>%n moment(s) count</source>
        <translation>
            <numerusform>%n moment telt</numerusform>
            <numerusform>%n momenten tellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n kind(s) of situation</source>
        <translation>
            <numerusform>van %n soort situatie</numerusform>
            <numerusform>van %n soorten situaties</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>on %n day(s)</source>
        <translation>
            <numerusform>op %n dag</numerusform>
            <numerusform>op %n dagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and at least half of the last %n</source>
        <translation>
            <numerusform>en ook het laatste</numerusform>
            <numerusform>en minstens de helft van de laatste %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>all of that, %n moment(s) count, one of them in real work or daily life</source>
        <translation>
            <numerusform>dat alles, en het moment is in echt werk of het dagelijks leven</numerusform>
            <numerusform>dat alles, %n momenten tellen, waarvan één in echt werk of het dagelijks leven</numerusform>
        </translation>
    </message>
    <message>
        <source>The position is the highest level that is at least shown. The rule proposes, the coach decides.</source>
        <translation>De positie is het hoogste niveau dat minstens getoond is. De regel stelt voor, de coach beslist.</translation>
    </message>
    <message>
        <source>The observers agreed on %1.</source>
        <translation>De waarnemers spraken %1 af.</translation>
    </message>
    <message>
        <source>One observer’s marks lie far apart. One mark for the whole skill would help.</source>
        <translation>De scores van één waarnemer liggen ver uit elkaar. Eén score voor de hele vaardigheid zou helpen.</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n task(s) in the evidence</source>
        <translation>
            <numerusform>Toon deze taak bij de waarnemingen</numerusform>
            <numerusform>Toon alle %n taken bij de waarnemingen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mettle::shell::HelpOverlay</name>
    <message>
        <source>Keys of this page</source>
        <translation>Toetsen van deze pagina</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>Deze pagina</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Overal</translation>
    </message>
</context>
<context>
    <name>mettle::shell::MainWindow</name>
    <message>
        <source>commands</source>
        <translation>opdrachten</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Toetsen</translation>
    </message>
    <message>
        <source>find anything: clients, sessions, skills, commands</source>
        <translation>alles vinden: deelnemers, sessies, vaardigheden, opdrachten</translation>
    </message>
    <message>
        <source>search this page</source>
        <translation>zoeken op deze pagina</translation>
    </message>
    <message>
        <source>back</source>
        <translation>terug</translation>
    </message>
    <message>
        <source>forward</source>
        <translation>vooruit</translation>
    </message>
    <message>
        <source>undo the last change</source>
        <translation>de laatste wijziging ongedaan maken</translation>
    </message>
    <message>
        <source>redo it</source>
        <translation>opnieuw uitvoeren</translation>
    </message>
    <message>
        <source>full screen and back</source>
        <translation>volledig scherm en terug</translation>
    </message>
    <message>
        <source>what this page is for</source>
        <translation>waarvoor deze pagina dient</translation>
    </message>
    <message>
        <source>these keys</source>
        <translation>deze toetsen</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Opdrachten</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Naar %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Opnieuw uitvoeren</translation>
    </message>
    <message>
        <source>Full screen and back</source>
        <translation>Volledig scherm en terug</translation>
    </message>
    <message>
        <source>Help for this page</source>
        <translation>Hulp bij deze pagina</translation>
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
            <numerusform>%n gevonden · accenten maken niet uit</numerusform>
            <numerusform>%n gevonden · accenten maken niet uit</numerusform>
        </translation>
    </message>
    <message>
        <source>Client, session, skill, command</source>
        <translation>Deelnemer, sessie, vaardigheid, opdracht</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Alles zoeken</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gevonden</translation>
    </message>
    <message>
        <source>move</source>
        <translation>bewegen</translation>
    </message>
</context>
<context>
    <name>mettle::shell::RailItem</name>
    <message numerus="yes">
        <source>%1, %n waiting</source>
        <extracomment>a page of the rail and how many things wait there, for screen readers</extracomment>
        <translation>
            <numerusform>%1, %n wacht</numerusform>
            <numerusform>%1, %n wachten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mettle::shell::SettingsPage</name>
    <message>
        <source>General</source>
        <translation>Algemeen</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Deze computer</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Een logo kiezen</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.svg)</source>
        <translation>Afbeeldingen (*.png *.jpg *.jpeg *.svg)</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Your organisation, this computer, and how your data is kept.</source>
        <translation>Je organisatie, deze computer en hoe je gegevens bewaard worden.</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Onderdelen</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Stands on printed pages and badges.</source>
        <translation>Staat op afgedrukte pagina’s en badges.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>PNG, JPEG or SVG, up to 2 MB.</source>
        <translation>PNG, JPEG of SVG, tot 2 MB.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Kiezen…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Of the window. Printed pages follow the client’s language.</source>
        <translation>Van het venster. Afgedrukte pagina’s volgen de taal van de deelnemer.</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Licht of donker</translation>
    </message>
    <message>
        <source>Dark is easier on the eyes in the evening.</source>
        <translation>Donker is ’s avonds zachter voor de ogen.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Zoals het systeem</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Donker</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tekstgrootte</translation>
    </message>
    <message>
        <source>Everything grows with it.</source>
        <translation>Alles groeit mee.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Here you say who you are: name, address and logo stand on everything you print.</source>
        <translation>Hier zeg je wie je bent: naam, adres en logo staan op alles wat je afdrukt.</translation>
    </message>
    <message>
        <source>Each change is saved at once; Undo takes it back.</source>
        <translation>Elke wijziging is meteen bewaard; met Ongedaan maken draai je ze terug.</translation>
    </message>
    <message>
        <source>This computer: language, light or dark, and the size of the text are for you alone.</source>
        <translation>Deze computer: taal, licht of donker en de grootte van de tekst zijn alleen voor jou.</translation>
    </message>
    <message>
        <source>They stay on this computer and do not travel with the workspace.</source>
        <translation>Ze blijven op deze computer en reizen niet mee met het werkbestand.</translation>
    </message>
    <message>
        <source>The list at the side leads to the other sections.</source>
        <translation>De lijst aan de zijkant brengt je naar de andere onderdelen.</translation>
    </message>
</context>
<context>
    <name>mettle::shell::WelcomePage</name>
    <message>
        <source>today, %1</source>
        <translation>vandaag, %1</translation>
    </message>
    <message>
        <source>yesterday, %1</source>
        <translation>gisteren, %1</translation>
    </message>
    <message>
        <source>See what people can do. Let them say it themselves.</source>
        <translation>Zie wat mensen kunnen. Laat het hen zelf vertellen.</translation>
    </message>
    <message>
        <source>Observe</source>
        <translation>Waarnemen</translation>
    </message>
    <message>
        <source>Mark what you see, with one or two keys.</source>
        <translation>Scoor wat je ziet, met één of twee toetsen.</translation>
    </message>
    <message>
        <source>Understand</source>
        <translation>Begrijpen</translation>
    </message>
    <message>
        <source>Every position shows its moments.</source>
        <translation>Elke positie toont haar momenten.</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plannen</translation>
    </message>
    <message>
        <source>Small steps, in the client’s own words.</source>
        <translation>Kleine stappen, in de eigen woorden van de deelnemer.</translation>
    </message>
    <message>
        <source>Recognise</source>
        <translation>Erkennen</translation>
    </message>
    <message>
        <source>Badges that others can check.</source>
        <translation>Badges die anderen kunnen nakijken.</translation>
    </message>
    <message>
        <source>Works without a network. One file, on your computer.</source>
        <translation>Werkt zonder netwerk. Eén bestand, op je computer.</translation>
    </message>
    <message>
        <source>Other workspaces</source>
        <translation>Andere werkbestanden</translation>
    </message>
    <message>
        <source>Workspaces</source>
        <translation>Werkbestanden</translation>
    </message>
    <message>
        <source>New workspace…</source>
        <translation>Nieuw werkbestand…</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Een bestand openen…</translation>
    </message>
    <message>
        <source>Mettle %1 · free software</source>
        <translation>Mettle %1 · vrije software</translation>
    </message>
    <message>
        <source>Check a badge without opening a workspace</source>
        <translation>Een badge nakijken zonder werkbestand te openen</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Taal: %1</translation>
    </message>
    <message>
        <source>%1 · in %2</source>
        <translation>%1 · in %2</translation>
    </message>
    <message>
        <source>%1 · not there now: is the stick plugged in?</source>
        <translation>%1 · nu niet gevonden: zit de usb-stick erin?</translation>
    </message>
    <message>
        <source>Sample workspace</source>
        <translation>Voorbeeldbestand</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>12 invented clients, three sessions, everything may be tried</source>
        <translation>12 verzonnen deelnemers, drie sessies, alles mag je uitproberen</translation>
    </message>
</context>
<context>
    <name>mettle::shell::Window</name>
    <message>
        <source>Everything saved</source>
        <translation>Alles bewaard</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>Een werkbestand openen</translation>
    </message>
    <message>
        <source>Mettle workspaces (*.mettle)</source>
        <translation>Werkbestanden van Mettle (*.mettle)</translation>
    </message>
    <message>
        <source>Make a workspace</source>
        <translation>Een werkbestand maken</translation>
    </message>
    <message>
        <source>workspace.mettle</source>
        <translation>werkbestand.mettle</translation>
    </message>
    <message>
        <source>Mettle sample.mettle</source>
        <translation>Mettle voorbeeld.mettle</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Deelnemers</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessies</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Ongedaan gemaakt: %1</translation>
    </message>
    <message>
        <source>saved %1</source>
        <translation>bewaard om %1</translation>
    </message>
    <message>
        <source>Frameworks</source>
        <translation>Kaders</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>Badges</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Voorbeeldweergave</translation>
    </message>
    <message>
        <source>Toolkits</source>
        <translation>Toolkits</translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) not saved yet</source>
        <translation>
            <numerusform>%n score nog niet bewaard</numerusform>
            <numerusform>%n scores nog niet bewaard</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>undo</name>
    <message>
        <source>Achievement added</source>
        <translation>Prestatie toegevoegd</translation>
    </message>
    <message>
        <source>Achievement changed</source>
        <translation>Prestatie gewijzigd</translation>
    </message>
    <message>
        <source>Badges issued</source>
        <translation>Badges uitgereikt</translation>
    </message>
    <message>
        <source>Issuer %1 made</source>
        <translation>Uitreiker %1 gemaakt</translation>
    </message>
    <message>
        <source>Badge revoked</source>
        <translation>Badge ingetrokken</translation>
    </message>
    <message>
        <source>Framework %1 imported</source>
        <translation>Kader %1 ingevoerd</translation>
    </message>
    <message>
        <source>Observations brought in from a table</source>
        <translation>Waarnemingen overgenomen uit een tabel</translation>
    </message>
    <message>
        <source>Observation brought in</source>
        <translation>Waarneming overgenomen</translation>
    </message>
    <message>
        <source>People brought in from a table</source>
        <translation>Mensen overgenomen uit een tabel</translation>
    </message>
    <message>
        <source>Targets brought in from a table</source>
        <translation>Doelprofielen overgenomen uit een tabel</translation>
    </message>
    <message>
        <source>Plans brought in from a table</source>
        <translation>Plannen overgenomen uit een tabel</translation>
    </message>
    <message>
        <source>Stories brought in from a table</source>
        <translation>Verhalen overgenomen uit een tabel</translation>
    </message>
    <message>
        <source>Mark for %1</source>
        <translation>Score voor %1</translation>
    </message>
    <message>
        <source>Note about %1</source>
        <translation>Notitie over %1</translation>
    </message>
    <message>
        <source>Mark for %1 cleared</source>
        <translation>Score voor %1 gewist</translation>
    </message>
    <message>
        <source>%1 closed</source>
        <translation>%1 afgesloten</translation>
    </message>
    <message>
        <source>Agreed mark for %1</source>
        <translation>Afgesproken score voor %1</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>%1 toegevoegd</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1 gewijzigd</translation>
    </message>
    <message>
        <source>Group %1 added</source>
        <translation>Groep %1 toegevoegd</translation>
    </message>
    <message>
        <source>Group renamed to %1</source>
        <translation>Groep hernoemd naar %1</translation>
    </message>
    <message>
        <source>%1 into %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>%1 out of %2</source>
        <translation>%1 uit %2</translation>
    </message>
    <message>
        <source>Observer %1 added</source>
        <translation>Waarnemer %1 toegevoegd</translation>
    </message>
    <message>
        <source>Consent of %1</source>
        <translation>Akkoord van %1</translation>
    </message>
    <message>
        <source>Consent of %1 withdrawn</source>
        <translation>Akkoord van %1 ingetrokken</translation>
    </message>
    <message>
        <source>Goal added</source>
        <translation>Doel toegevoegd</translation>
    </message>
    <message>
        <source>Goal changed</source>
        <translation>Doel gewijzigd</translation>
    </message>
    <message>
        <source>Goal removed</source>
        <translation>Doel verwijderd</translation>
    </message>
    <message>
        <source>Step added</source>
        <translation>Stap toegevoegd</translation>
    </message>
    <message>
        <source>Step changed</source>
        <translation>Stap gewijzigd</translation>
    </message>
    <message>
        <source>Said how a step went</source>
        <translation>Gezegd hoe een stap ging</translation>
    </message>
    <message>
        <source>Step removed</source>
        <translation>Stap verwijderd</translation>
    </message>
    <message>
        <source>Review planned</source>
        <translation>Terugblik gepland</translation>
    </message>
    <message>
        <source>Review written down</source>
        <translation>Terugblik opgeschreven</translation>
    </message>
    <message>
        <source>Review removed</source>
        <translation>Terugblik verwijderd</translation>
    </message>
    <message>
        <source>Story added</source>
        <translation>Verhaal toegevoegd</translation>
    </message>
    <message>
        <source>Story changed</source>
        <translation>Verhaal gewijzigd</translation>
    </message>
    <message>
        <source>Story removed</source>
        <translation>Verhaal verwijderd</translation>
    </message>
    <message>
        <source>Pitch added</source>
        <translation>Pitch toegevoegd</translation>
    </message>
    <message>
        <source>Pitch changed</source>
        <translation>Pitch gewijzigd</translation>
    </message>
    <message>
        <source>Pitch removed</source>
        <translation>Pitch verwijderd</translation>
    </message>
    <message>
        <source>Practice noted</source>
        <translation>Oefening genoteerd</translation>
    </message>
    <message>
        <source>Position of %1 confirmed</source>
        <translation>Positie van %1 bevestigd</translation>
    </message>
    <message>
        <source>Positions of %1 confirmed</source>
        <translation>Posities van %1 bevestigd</translation>
    </message>
    <message>
        <source>Decision about a position of %1</source>
        <translation>Beslissing over een positie van %1</translation>
    </message>
    <message>
        <source>Decision about a position withdrawn</source>
        <translation>Beslissing over een positie ingetrokken</translation>
    </message>
    <message>
        <source>Sample made</source>
        <translation>Voorbeeld gemaakt</translation>
    </message>
    <message>
        <source>Session %1 added</source>
        <translation>Sessie %1 toegevoegd</translation>
    </message>
    <message>
        <source>Session %1 changed</source>
        <translation>Sessie %1 gewijzigd</translation>
    </message>
    <message>
        <source>Session %1 removed</source>
        <translation>Sessie %1 verwijderd</translation>
    </message>
    <message>
        <source>%1 moved</source>
        <translation>%1 verplaatst</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>%1 verwijderd</translation>
    </message>
    <message>
        <source>%1 taken back in</source>
        <translation>%1 telt weer mee</translation>
    </message>
    <message>
        <source>%1 set aside</source>
        <translation>%1 apart gezet</translation>
    </message>
    <message>
        <source>%1 started</source>
        <translation>%1 gestart</translation>
    </message>
    <message>
        <source>%1 stopped</source>
        <translation>%1 gestopt</translation>
    </message>
    <message>
        <source>Attendance of %1</source>
        <translation>Aanwezigheid van %1</translation>
    </message>
    <message>
        <source>Who watches whom in %1</source>
        <translation>Wie neemt wie waar in %1</translation>
    </message>
    <message>
        <source>Workspace set up</source>
        <translation>Werkbestand ingericht</translation>
    </message>
    <message>
        <source>Settings of the workspace changed</source>
        <translation>Instellingen van het werkbestand gewijzigd</translation>
    </message>
    <message>
        <source>Course %1 taken in</source>
        <translation>Cursus %1 binnengehaald</translation>
    </message>
    <message>
        <source>Course %1 planned for %2</source>
        <translation>Cursus %1 gepland voor %2</translation>
    </message>
    <message>
        <source>Issuer changed</source>
        <translation>Uitreiker gewijzigd</translation>
    </message>
    <message>
        <source>Ticks in %1 cleared</source>
        <translation>Vinkjes in %1 weggehaald</translation>
    </message>
    <message>
        <source>%1 has left</source>
        <translation>%1 is weg</translation>
    </message>
    <message>
        <source>%1 is back</source>
        <translation>%1 is terug</translation>
    </message>
</context>
</TS>
