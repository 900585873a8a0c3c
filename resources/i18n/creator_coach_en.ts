<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>BrandsPage</name>
    <message numerus="yes">
        <source>%n deal(s) running</source>
        <translation>
            <numerusform>%n deal running</numerusform>
            <numerusform>%n deals running</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n prospect(s)</source>
        <translation>
            <numerusform>%n prospect</numerusform>
            <numerusform>%n prospects</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CalendarButton</name>
    <message numerus="yes">
        <source>%n date(s) saved: {file}</source>
        <translation>
            <numerusform>%n date saved: {file}</numerusform>
            <numerusform>%n dates saved: {file}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CountsRecords</name>
    <message numerus="yes">
        <source>%n follower count(s) deleted.</source>
        <translation>
            <numerusform>%n follower count deleted.</numerusform>
            <numerusform>%n follower counts deleted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message numerus="yes">
        <source>It happened %n time(s).</source>
        <translation>
            <numerusform>It happened once.</numerusform>
            <numerusform>It happened %n times.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DatesCard</name>
    <message numerus="yes">
        <source>%n more in Brands</source>
        <translation>
            <numerusform>%n more in Brands</numerusform>
            <numerusform>%n more in Brands</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DaysCard</name>
    <message numerus="yes">
        <source>%n post(s) in 12 months.</source>
        <translation>
            <numerusform>%n post in 12 months.</numerusform>
            <numerusform>%n posts in 12 months.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{day}: %n post(s)</source>
        <translation>
            <numerusform>{day}: %n post</numerusform>
            <numerusform>{day}: %n posts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) in 12 weeks.</source>
        <translation>
            <numerusform>%n post in 12 weeks.</numerusform>
            <numerusform>%n posts in 12 weeks.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExperimentCard</name>
    <message numerus="yes">
        <source>%n post(s) with it so far. The result is read on {day}.</source>
        <translation>
            <numerusform>%n post with it so far. The result is read on {day}.</numerusform>
            <numerusform>%n posts with it so far. The result is read on {day}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FactsCard</name>
    <message numerus="yes">
        <source>%n rule(s) and figure(s) of platforms and brands, each with its source.</source>
        <translation>
            <numerusform>%n rule or figure of platforms and brands, with its source.</numerusform>
            <numerusform>%n rules and figures of platforms and brands, each with its source.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n is yours.</source>
        <translation>
            <numerusform>%n is yours.</numerusform>
            <numerusform>%n are yours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n may be out of date.</source>
        <translation>
            <numerusform>%n may be out of date.</numerusform>
            <numerusform>%n may be out of date.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FileFound</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HashtagField</name>
    <message numerus="yes">
        <source>{platform} takes at most %n hashtag(s) a post; this one has {count}. ({source})</source>
        <translation>
            <numerusform>{platform} takes at most %n hashtag a post; this one has {count}. ({source})</numerusform>
            <numerusform>{platform} takes at most %n hashtags a post; this one has {count}. ({source})</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportPlace</name>
    <message numerus="yes">
        <source>Reading %n file(s)…</source>
        <translation>
            <numerusform>Reading %n file…</numerusform>
            <numerusform>Reading %n files…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportPreview</name>
    <message numerus="yes">
        <source>and %n more file(s)</source>
        <translation>
            <numerusform>and %n more file</numerusform>
            <numerusform>and %n more files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportsRecords</name>
    <message numerus="yes">
        <source>The times of %n post(s) from Meta are read as your own time, as you said.</source>
        <translation>
            <numerusform>The times of %n post from Meta are read as your own time, as you said.</numerusform>
            <numerusform>The times of %n posts from Meta are read as your own time, as you said.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Meta does not say which time zone the times of %n post(s) are in. They are read as Pacific time; your Instagram data settles it.</source>
        <translation>
            <numerusform>Meta does not say which time zone the times of %n post are in. They are read as Pacific time; your Instagram data settles it.</numerusform>
            <numerusform>Meta does not say which time zone the times of %n posts are in. They are read as Pacific time; your Instagram data settles it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IncomeCard</name>
    <message numerus="yes">
        <source>{month}: {money}, %n order(s)</source>
        <translation>
            <numerusform>{month}: {money}, %n order</numerusform>
            <numerusform>{month}: {money}, %n orders</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LastWeekCard</name>
    <message numerus="yes">
        <source>You posted %n time(s), as planned.</source>
        <translation>
            <numerusform>You posted %n time, as planned.</numerusform>
            <numerusform>You posted %n times, as planned.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You posted %n time(s); your plan is {plan}. What would make one more easy?</source>
        <translation>
            <numerusform>You posted %n time; your plan is {plan}. What would make one more easy?</numerusform>
            <numerusform>You posted %n times; your plan is {plan}. What would make one more easy?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LimitsCard</name>
    <message numerus="yes">
        <source>%n of your last posts go over it.</source>
        <translation>
            <numerusform>%n of your last posts goes over it.</numerusform>
            <numerusform>%n of your last posts go over it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PostsCard</name>
    <message numerus="yes">
        <source>Tick up to %n. Without a tick, those that were seen most are shown.</source>
        <translation>
            <numerusform>Tick %n. Without a tick, the one that was seen most is shown.</numerusform>
            <numerusform>Tick up to %n. Without a tick, those that were seen most are shown.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PostsRecords</name>
    <message numerus="yes">
        <source>%n post(s) deleted.</source>
        <translation>
            <numerusform>%n post deleted.</numerusform>
            <numerusform>%n posts deleted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RatesCard</name>
    <message numerus="yes">
        <source>Your rate card: %n service(s).</source>
        <translation>
            <numerusform>Your rate card: %n service.</numerusform>
            <numerusform>Your rate card: %n services.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WeekCard</name>
    <message numerus="yes">
        <source>%n week(s) in a row</source>
        <translation>
            <numerusform>%n week in a row</numerusform>
            <numerusform>%n weeks in a row</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) this week. No plan yet.</source>
        <translation>
            <numerusform>%n post this week. No plan yet.</numerusform>
            <numerusform>%n posts this week. No plan yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WeekPosts</name>
    <message numerus="yes">
        <source>%n more post(s) this week; the table below has all.</source>
        <translation>
            <numerusform>%n more post this week; the table below has all.</numerusform>
            <numerusform>%n more posts this week; the table below has all.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WhatIfCard</name>
    <message numerus="yes">
        <source>%n post(s) a week</source>
        <translation>
            <numerusform>%n post a week</numerusform>
            <numerusform>%n posts a week</numerusform>
        </translation>
    </message>
</context>
</TS>
