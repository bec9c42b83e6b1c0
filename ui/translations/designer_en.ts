<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>designer::ui::Canvas</name>
    <message numerus="yes">
        <source>Remove %n items</source>
        <translation>
            <numerusform>Remove %n item</numerusform>
            <numerusform>Remove %n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n items</source>
        <translation>
            <numerusform>Move %n item</numerusform>
            <numerusform>Move %n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %n items</source>
        <translation>
            <numerusform>Duplicate %n item</numerusform>
            <numerusform>Duplicate %n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n components</source>
        <translation>
            <numerusform>Add %n component</numerusform>
            <numerusform>Add %n components</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n answer</numerusform>
            <numerusform>%n answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more like it.</source>
        <translation>
            <numerusform>%n more like it.</numerusform>
            <numerusform>%n more like it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>designer::ui::ExportDialog</name>
    <message numerus="yes">
        <source>Folder for %n files</source>
        <translation>
            <numerusform>Folder for %n file</numerusform>
            <numerusform>Folder for %n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace %n files that are already there?</source>
        <translation>
            <numerusform>Replace %n file that is already there?</numerusform>
            <numerusform>Replace %n files that are already there?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>designer::ui::ProblemsPanel</name>
    <message numerus="yes">
        <source>%n problem(s) are not shown.</source>
        <translation>
            <numerusform>%n problem is not shown.</numerusform>
            <numerusform>%n problems are not shown.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>designer::ui::StatusStrip</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of advice</source>
        <translation>
            <numerusform>%n piece of advice</numerusform>
            <numerusform>%n pieces of advice</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>designer::ui::WelcomePage</name>
    <message numerus="yes">
        <source>%1 · last change %2 · %n step(s)</source>
        <translation>
            <numerusform>%1 · last change %2 · %n step</numerusform>
            <numerusform>%1 · last change %2 · %n steps</numerusform>
        </translation>
    </message>
</context>
</TS>
