<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>document</name>
    <message numerus="yes">
        <source>in at least %n kind(s) of situation</source>
        <translation>
            <numerusform>in at least %n kind of situation</numerusform>
            <numerusform>in at least %n kinds of situation</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>on at least %n day(s)</source>
        <translation>
            <numerusform>on at least %n day</numerusform>
            <numerusform>on at least %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Seen %n time(s).</source>
        <translation>
            <numerusform>Seen once.</numerusform>
            <numerusform>Seen %n times.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On %n day(s), from %1 to %2.</source>
        <translation>
            <numerusform>On %n day, from %1 to %2.</numerusform>
            <numerusform>On %n days, from %1 to %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n task(s)</source>
        <extracomment>First piece of &quot;seen in 3 tasks on 2 days by Sofie&quot;.</extracomment>
        <translation>
            <numerusform>in %n task</numerusform>
            <numerusform>in %n tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n situation(s)</source>
        <extracomment>First piece of &quot;Seen in 3 situations on 2 days by Sofie.&quot;, on the client&apos;s own pages.</extracomment>
        <translation>
            <numerusform>in %n situation</numerusform>
            <numerusform>in %n situations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>on %n day(s)</source>
        <extracomment>Second piece of &quot;seen in 3 tasks on 2 days by Sofie&quot;.</extracomment>
        <translation>
            <numerusform>on %n day</numerusform>
            <numerusform>on %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n time(s)</source>
        <extracomment>&quot;4 of 5 times&quot;: of the five moments seen, four reach the level.</extracomment>
        <translation>
            <numerusform>%1 of %n time</numerusform>
            <numerusform>%1 of %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more skill(s).</source>
        <translation>
            <numerusform>And %n more skill.</numerusform>
            <numerusform>And %n more skills.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) two observers marked the same behaviour: %1 the same, %2 at most one step apart.</source>
        <translation>
            <numerusform>Once, two observers marked the same behaviour: %1 the same, %2 at most one step apart.</numerusform>
            <numerusform>%n times two observers marked the same behaviour: %1 the same, %2 at most one step apart.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Who was seen on what, in %n task(s)</source>
        <translation>
            <numerusform>Who was seen on what, in %n task</numerusform>
            <numerusform>Who was seen on what, in %n tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) asked for it</source>
        <translation>
            <numerusform>%n task asked for it</numerusform>
            <numerusform>%n tasks asked for it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n skill(s) asked)</source>
        <translation>
            <numerusform>%1 (%n skill asked)</numerusform>
            <numerusform>%1 (%n skills asked)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open badge(s)</source>
        <translation>
            <numerusform>%n open badge</numerusform>
            <numerusform>%n open badges</numerusform>
        </translation>
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
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n workplace(s)</source>
        <translation>
            <numerusform>%n workplace</numerusform>
            <numerusform>%n workplaces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) issued.</source>
        <translation>
            <numerusform>%n badge issued.</numerusform>
            <numerusform>%n badges issued.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skill(s) shown</source>
        <translation>
            <numerusform>%n skill shown</numerusform>
            <numerusform>%n skills shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at least %n time(s)</source>
        <translation>
            <numerusform>at least once</numerusform>
            <numerusform>at least %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in at least half of the last %n task(s)</source>
        <translation>
            <numerusform>in the last task</numerusform>
            <numerusform>in at least half of the last %n tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) came.</source>
        <translation>
            <numerusform>%n row came.</numerusform>
            <numerusform>%n rows came.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) gave way to a newer one.</source>
        <translation>
            <numerusform>%n row gave way to a newer one.</numerusform>
            <numerusform>%n rows gave way to newer ones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) stayed, because they were newer.</source>
        <translation>
            <numerusform>%n row stayed, because it was newer.</numerusform>
            <numerusform>%n rows stayed, because they were newer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out, set aside: %n activity(s).</source>
        <translation>
            <numerusform>Left out, set aside: %n activity.</numerusform>
            <numerusform>Left out, set aside: %n activities.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>seen %n time(s) at this level or higher</source>
        <extracomment>A line of the rule: what is needed. &quot;seen 3 times at this level or higher&quot;.</extracomment>
        <translation>
            <numerusform>seen once at this level or higher</numerusform>
            <numerusform>seen %n times at this level or higher</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n kind(s) of situation</source>
        <translation>
            <numerusform>in %n kind of situation</numerusform>
            <numerusform>in %n kinds of situation</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>on %n different day(s)</source>
        <translation>
            <numerusform>on %n day</numerusform>
            <numerusform>on %n different days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in at least half of the latest tasks: %n time(s)</source>
        <extracomment>A line of the rule: &quot;in at least half of the latest tasks: 3 times&quot;.</extracomment>
        <translation>
            <numerusform>in at least half of the latest tasks: once</numerusform>
            <numerusform>in at least half of the latest tasks: %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kit</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mettle::models::ObservationGridModel</name>
    <message numerus="yes">
        <source>, %n note(s)</source>
        <translation>
            <numerusform>, %n note</numerusform>
            <numerusform>, %n notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mettle::pages::AchievementModel</name>
    <message numerus="yes">
        <source>issued %n time(s)</source>
        <translation>
            <numerusform>issued once</numerusform>
            <numerusform>issued %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mettle::pages::ActivitySheet</name>
    <message numerus="yes">
        <source>%n behaviours</source>
        <translation>
            <numerusform>%n behaviour</numerusform>
            <numerusform>%n behaviours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skills</source>
        <translation>
            <numerusform>%n skill</numerusform>
            <numerusform>%n skills</numerusform>
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
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n observer(s)</source>
        <translation>
            <numerusform>%n observer</numerusform>
            <numerusform>%n observers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sign(s): too many for one person. Share them out.</source>
        <translation>
            <numerusform>%n sign: too many for one person. Share it out.</numerusform>
            <numerusform>%n signs: too many for one person. Share them out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sign(s): one person can follow this.</source>
        <translation>
            <numerusform>%n sign: one person can follow this.</numerusform>
            <numerusform>%n signs: one person can follow this.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mettle::pages::ClientListPane</name>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%n client</numerusform>
            <numerusform>%n clients</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mettle::pages::ClientsPage</name>
    <message numerus="yes">
        <source>%n people added.</source>
        <translation>
            <numerusform>%n person added.</numerusform>
            <numerusform>%n people added.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mettle::pages::ClosingSheet</name>
    <message numerus="yes">
        <source>%n marks</source>
        <translation>
            <numerusform>%n mark</numerusform>
            <numerusform>%n marks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mettle::pages::CompletePane</name>
    <message numerus="yes">
        <source>%1. %n places are still open.</source>
        <translation>
            <numerusform>%1. %n place is still open.</numerusform>
            <numerusform>%1. %n places are still open.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marks and notes</source>
        <translation>
            <numerusform>%n mark or note</numerusform>
            <numerusform>%n marks and notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mettle::pages::ConcludePane</name>
    <message numerus="yes">
        <source>%n activities still open</source>
        <translation>
            <numerusform>%n activity still open</numerusform>
            <numerusform>%n activities still open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>quadratic, %n pairs</source>
        <translation>
            <numerusform>quadratic, %n pair</numerusform>
            <numerusform>quadratic, %n pairs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pairs, %1 are needed</source>
        <translation>
            <numerusform>%n pair, %1 are needed</numerusform>
            <numerusform>%n pairs, %1 are needed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Krippendorff’s alpha, ordinal, over %n observers: %1</source>
        <translation>
            <numerusform>Krippendorff’s alpha, ordinal, over %n observer: %1</numerusform>
            <numerusform>Krippendorff’s alpha, ordinal, over %n observers: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells seen by one of both</source>
        <translation>
            <numerusform>%n cell seen by one of both</numerusform>
            <numerusform>%n cells seen by one of both</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mettle::pages::CourseView</name>
    <message numerus="yes">
        <source>%n half day(s)</source>
        <translation>
            <numerusform>%n half day</numerusform>
            <numerusform>%n half days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) to observe</source>
        <translation>
            <numerusform>%n task to observe</numerusform>
            <numerusform>%n tasks to observe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mettle::pages::EvidencePane</name>
    <message numerus="yes">
        <source>%n mark(s)</source>
        <translation>
            <numerusform>%n mark</numerusform>
            <numerusform>%n marks</numerusform>
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
    <message numerus="yes">
        <source>%n line(s) found</source>
        <translation>
            <numerusform>%n line found</numerusform>
            <numerusform>%n lines found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mettle::pages::IssuePanel</name>
    <message numerus="yes">
        <source>Issue %n badge(s)</source>
        <translation>
            <numerusform>Issue %n badge</numerusform>
            <numerusform>Issue %n badges</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mettle::pages::IssuerPane</name>
    <message numerus="yes">
        <source>Take at least %n characters; four words that you can remember do well.</source>
        <translation>
            <numerusform>Take at least %n character; four words that you can remember do well.</numerusform>
            <numerusform>Take at least %n characters; four words that you can remember do well.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mettle::pages::MomentsPane</name>
    <message numerus="yes">
        <source>Moments in this activity: %n</source>
        <translation>
            <numerusform>Moments in this activity: %n</numerusform>
            <numerusform>Moments in this activity: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mettle::pages::ObserveHead</name>
    <message numerus="yes">
        <source>%n people not looked at yet</source>
        <translation>
            <numerusform>%n person not looked at yet</numerusform>
            <numerusform>%n people not looked at yet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mettle::pages::ObservePane</name>
    <message numerus="yes">
        <source>%n mark(s) not saved yet</source>
        <translation>
            <numerusform>%n mark not saved yet</numerusform>
            <numerusform>%n marks not saved yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You watch %n people in this round</source>
        <translation>
            <numerusform>You watch %n person in this round</numerusform>
            <numerusform>You watch %n people in this round</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mettle::pages::PersonButton</name>
    <message numerus="yes">
        <source>%1, seen %n times</source>
        <translation>
            <numerusform>%1, seen once</numerusform>
            <numerusform>%1, seen %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mettle::pages::PreparePane</name>
    <message numerus="yes">
        <source>%n behaviours</source>
        <translation>
            <numerusform>%n behaviour</numerusform>
            <numerusform>%n behaviours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
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
            <numerusform>%n skill: too little</numerusform>
            <numerusform>%n skills: too little</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Within reach for everybody, as planned: “shown” for %n skills,</source>
        <translation>
            <numerusform>Within reach for everybody, as planned: “shown” for %n skill,</numerusform>
            <numerusform>Within reach for everybody, as planned: “shown” for %n skills,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“in different situations” for %n.</source>
        <translation>
            <numerusform>“in different situations” for %n.</numerusform>
            <numerusform>“in different situations” for %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mettle::pages::ProfilePane</name>
    <message numerus="yes">
        <source>Confirm all %n that wait</source>
        <translation>
            <numerusform>Confirm the one that waits</numerusform>
            <numerusform>Confirm all %n that wait</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mettle::pages::RegisterModel</name>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>once</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>on %n day(s)</source>
        <translation>
            <numerusform>on one day</numerusform>
            <numerusform>on %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mettle::pages::RegisterPane</name>
    <message numerus="yes">
        <source>%n badge(s) issued.</source>
        <translation>
            <numerusform>%n badge issued.</numerusform>
            <numerusform>%n badges issued.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) saved in %1.</source>
        <translation>
            <numerusform>%n file saved in %1.</numerusform>
            <numerusform>%n files saved in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n issued</source>
        <translation>
            <numerusform>%n issued</numerusform>
            <numerusform>%n issued</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due</source>
        <translation>
            <numerusform>%n due</numerusform>
            <numerusform>%n due</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace %n file(s)?</source>
        <translation>
            <numerusform>Replace %n file?</numerusform>
            <numerusform>Replace %n files?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mettle::pages::SessionsPage</name>
    <message numerus="yes">
        <source>%n activities</source>
        <translation>
            <numerusform>%n activity</numerusform>
            <numerusform>%n activities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marks</source>
        <translation>
            <numerusform>%n mark</numerusform>
            <numerusform>%n marks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n people</source>
        <translation>
            <numerusform>%1, %n person</numerusform>
            <numerusform>%1, %n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mettle::pages::TodayPage</name>
    <message numerus="yes">
        <source>%n session(s) today.</source>
        <translation>
            <numerusform>%n session today.</numerusform>
            <numerusform>%n sessions today.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to do this week.</source>
        <translation>
            <numerusform>%n thing to do this week.</numerusform>
            <numerusform>%n things to do this week.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n position(s) wait for your confirmation</source>
        <translation>
            <numerusform>%n position waits for your confirmation</numerusform>
            <numerusform>%n positions wait for your confirmation</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) earned, not issued yet</source>
        <translation>
            <numerusform>%n badge earned, not issued yet</numerusform>
            <numerusform>%n badges earned, not issued yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mettle::pages::VerifyPane</name>
    <message numerus="yes">
        <source>%1 of %n check(s) are right. Nothing was sent anywhere.</source>
        <translation>
            <numerusform>%1 of %n check is right. Nothing was sent anywhere.</numerusform>
            <numerusform>%1 of %n checks are right. Nothing was sent anywhere.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mettle::pages::WhyView</name>
    <message numerus="yes">
        <source>%n moment(s) count</source>
        <translation>
            <numerusform>%n moment counts</numerusform>
            <numerusform>%n moments count</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n kind(s) of situation</source>
        <translation>
            <numerusform>of %n kind of situation</numerusform>
            <numerusform>of %n kinds of situation</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>on %n day(s)</source>
        <translation>
            <numerusform>on %n day</numerusform>
            <numerusform>on %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and at least half of the last %n</source>
        <translation>
            <numerusform>and the last one too</numerusform>
            <numerusform>and at least half of the last %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>all of that, %n moment(s) count, one of them in real work or daily life</source>
        <translation>
            <numerusform>all of that, and the moment is in real work or daily life</numerusform>
            <numerusform>all of that, %n moments count, one of them in real work or daily life</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show all %n task(s) in the evidence</source>
        <translation>
            <numerusform>Show this task in the evidence</numerusform>
            <numerusform>Show all %n tasks in the evidence</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mettle::shell::Palette</name>
    <message numerus="yes">
        <source>%n found · accents do not matter</source>
        <translation>
            <numerusform>%n found · accents do not matter</numerusform>
            <numerusform>%n found · accents do not matter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mettle::shell::RailItem</name>
    <message numerus="yes">
        <source>%1, %n waiting</source>
        <extracomment>a page of the rail and how many things wait there, for screen readers</extracomment>
        <translation>
            <numerusform>%1, %n waiting</numerusform>
            <numerusform>%1, %n waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mettle::shell::Window</name>
    <message numerus="yes">
        <source>%n mark(s) not saved yet</source>
        <translation>
            <numerusform>%n mark not saved yet</numerusform>
            <numerusform>%n marks not saved yet</numerusform>
        </translation>
    </message>
</context>
</TS>
