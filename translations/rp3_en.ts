<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Delays</name>
    <message numerus="yes">
        <source>She came after %n day(s).</source>
        <translation>
            <numerusform>She came after %n day.</numerusform>
            <numerusform>She came after %n days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rp3::CaseTimeline</name>
    <message numerus="yes">
        <source>Show %n earlier</source>
        <translation>
            <numerusform>Show %n earlier</numerusform>
            <numerusform>Show %n earlier</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rp3::Dates</name>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n week(s)</source>
        <translation>
            <numerusform>in %n week</numerusform>
            <numerusform>in %n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) ago</source>
        <translation>
            <numerusform>%n week ago</numerusform>
            <numerusform>%n weeks ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n month(s)</source>
        <translation>
            <numerusform>in %n month</numerusform>
            <numerusform>in %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) ago</source>
        <translation>
            <numerusform>%n month ago</numerusform>
            <numerusform>%n months ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n year(s)</source>
        <translation>
            <numerusform>in %n year</numerusform>
            <numerusform>in %n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) ago</source>
        <translation>
            <numerusform>%n year ago</numerusform>
            <numerusform>%n years ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>%n minute left</numerusform>
            <numerusform>%n minutes left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) left</source>
        <translation>
            <numerusform>%n hour left</numerusform>
            <numerusform>%n hours left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) overdue</source>
        <translation>
            <numerusform>%n minute overdue</numerusform>
            <numerusform>%n minutes overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) overdue</source>
        <translation>
            <numerusform>%n hour overdue</numerusform>
            <numerusform>%n hours overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>%n day overdue</numerusform>
            <numerusform>%n days overdue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rp3::FeedbackPage</name>
    <message numerus="yes">
        <source>%n slip(s) this year</source>
        <translation>
            <numerusform>%n slip this year</numerusform>
            <numerusform>%n slips this year</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rp3::FounderStep</name>
    <message numerus="yes">
        <source>Four or more words that nobody would guess, at least %n characters. Write it nowhere.</source>
        <translation>
            <numerusform>Four or more words that nobody would guess, at least %n character. Write it nowhere.</numerusform>
            <numerusform>Four or more words that nobody would guess, at least %n characters. Write it nowhere.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The passphrase is too short. It needs at least %n characters.</source>
        <translation>
            <numerusform>The passphrase is too short. It needs at least %n character.</numerusform>
            <numerusform>The passphrase is too short. It needs at least %n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rp3::HomePage</name>
    <message numerus="yes">
        <source>and %n more case(s) with something due</source>
        <translation>
            <numerusform>and %n more case with something due</numerusform>
            <numerusform>and %n more cases with something due</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Look at %n sign(s)</source>
        <translation>
            <numerusform>Look at %n sign</numerusform>
            <numerusform>Look at %n signs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with high risk</source>
        <translation>
            <numerusform>%n with high risk</numerusform>
            <numerusform>%n with high risk</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a promised date</source>
        <translation>
            <numerusform>%n without a promised date</numerusform>
            <numerusform>%n without a promised date</numerusform>
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
        <source>%n person(s) cannot be found by name: what is searched of them is damaged. Their cases are whole, and the list of cases has them.</source>
        <translation>
            <numerusform>%n person cannot be found by name: what is searched of her is damaged. Her case is whole, and the list of cases has it.</numerusform>
            <numerusform>%n persons cannot be found by name: what is searched of them is damaged. Their cases are whole, and the list of cases has them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) of what she agreed to share. It is safe here until it is sent.</source>
        <translation>
            <numerusform>%n part of what she agreed to share. It is safe here until it is sent.</numerusform>
            <numerusform>%n parts of what she agreed to share. They are safe here until they are sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n talk(s) with a woman who came in are not finished.</source>
        <translation>
            <numerusform>%n talk with a woman who came in is not finished.</numerusform>
            <numerusform>%n talks with a woman who came in are not finished.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rp3::LooksPanel</name>
    <message numerus="yes">
        <source>And %n earlier ones.</source>
        <translation>
            <numerusform>And one earlier one.</numerusform>
            <numerusform>And %n earlier ones.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rp3::PlannerPage</name>
    <message numerus="yes">
        <source>and %n more day(s), on the pages of their cases</source>
        <translation>
            <numerusform>and %n more day, on the page of its case</numerusform>
            <numerusform>and %n more days, on the pages of their cases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rp3::RideMoneyPage</name>
    <message numerus="yes">
        <source>%n ride(s) without a cost: less is left than it says here.</source>
        <translation>
            <numerusform>%n ride without a cost: less is left than it says here.</numerusform>
            <numerusform>%n rides without a cost: less is left than it says here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rp3::WarningsPage</name>
    <message numerus="yes">
        <source>and %n more case(s)</source>
        <translation>
            <numerusform>and %n more case</numerusform>
            <numerusform>and %n more cases</numerusform>
        </translation>
    </message>
</context>
</TS>
