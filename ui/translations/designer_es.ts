<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Command</name>
    <message>
        <source>Palette</source>
        <translation>Paleta</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspector</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Estimación</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Nuevo</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Abrir…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation>Guardar &amp;como…</translation>
    </message>
    <message>
        <source>Re&amp;load from Disk</source>
        <translation>Volver a &amp;leer del disco</translation>
    </message>
    <message>
        <source>&amp;Close the Design</source>
        <translation>C&amp;errar el diseño</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>A&amp;justes…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>Seleccionar &amp;todo</translation>
    </message>
    <message>
        <source>&amp;Presentation</source>
        <translation>&amp;Presentación</translation>
    </message>
    <message>
        <source>F&amp;ull Screen</source>
        <translation>Pantalla comp&amp;leta</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>&amp;Ajustar</translation>
    </message>
    <message>
        <source>Fit the &amp;Selection</source>
        <translation>Ajustar la &amp;selección</translation>
    </message>
    <message>
        <source>&amp;100 %</source>
        <translation>&amp;100 %</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>A&amp;cercar</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>Ale&amp;jar</translation>
    </message>
    <message>
        <source>&amp;Grid</source>
        <translation>&amp;Cuadrícula</translation>
    </message>
    <message>
        <source>Show the Pa&amp;lette</source>
        <translation>Mostrar la pa&amp;leta</translation>
    </message>
    <message>
        <source>Show the I&amp;nspector</source>
        <translation>Mostrar el i&amp;nspector</translation>
    </message>
    <message>
        <source>Show the &amp;Estimate</source>
        <translation>Mostrar la &amp;estimación</translation>
    </message>
    <message>
        <source>Show &amp;Tickets</source>
        <translation>Mostrar los &amp;tickets</translation>
    </message>
    <message>
        <source>&amp;Reset Layout</source>
        <translation>&amp;Restablecer la disposición</translation>
    </message>
    <message>
        <source>&amp;Search the Palette</source>
        <translation>&amp;Buscar en la paleta</translation>
    </message>
    <message>
        <source>S&amp;nap</source>
        <translation>A&amp;justar a la cuadrícula</translation>
    </message>
    <message>
        <source>&amp;Command Palette…</source>
        <translation>Paleta de &amp;comandos…</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>Atajos de &amp;teclado</translation>
    </message>
    <message>
        <source>&amp;About Connect Designer</source>
        <translation>&amp;Acerca de Connect Designer</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edición</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>&amp;Insertar</translation>
    </message>
    <message>
        <source>&amp;Arrange</source>
        <translation>&amp;Organizar</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Next Problem</source>
        <translation>Problema &amp;siguiente</translation>
    </message>
    <message>
        <source>Pre&amp;vious Problem</source>
        <translation>Problema &amp;anterior</translation>
    </message>
    <message>
        <source>&amp;Quick Fix…</source>
        <translation>Arreglo rápi&amp;do…</translation>
    </message>
    <message>
        <source>Show &amp;Problems</source>
        <translation>Mostrar los p&amp;roblemas</translation>
    </message>
    <message>
        <source>Show P&amp;arity</source>
        <translation>Mostrar la pari&amp;dad</translation>
    </message>
    <message>
        <source>Align &amp;Left</source>
        <translation>Alinear a la &amp;izquierda</translation>
    </message>
    <message>
        <source>Align &amp;Centres</source>
        <translation>Alinear los &amp;centros</translation>
    </message>
    <message>
        <source>Align &amp;Right</source>
        <translation>Alinear a la &amp;derecha</translation>
    </message>
    <message>
        <source>Align T&amp;ops</source>
        <translation>Alinear a&amp;rriba</translation>
    </message>
    <message>
        <source>Align &amp;Middles</source>
        <translation>Alinear los &amp;medios</translation>
    </message>
    <message>
        <source>Align &amp;Bottoms</source>
        <translation>Alinear a&amp;bajo</translation>
    </message>
    <message>
        <source>Distribute &amp;Horizontally</source>
        <translation>Distribuir en &amp;horizontal</translation>
    </message>
    <message>
        <source>Distribute &amp;Vertically</source>
        <translation>Distribuir en &amp;vertical</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Parity</source>
        <translation>Paridad</translation>
    </message>
    <message>
        <source>&amp;Tidy</source>
        <translation>&amp;Ordenar</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cor&amp;tar</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Pegar</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>D&amp;uplicar</translation>
    </message>
    <message>
        <source>R&amp;ename</source>
        <translation>Cambiar &amp;nombre</translation>
    </message>
    <message>
        <source>&amp;Minimap</source>
        <translation>&amp;Minimapa</translation>
    </message>
    <message>
        <source>&amp;Component…</source>
        <translation>&amp;Componente…</translation>
    </message>
    <message>
        <source>C&amp;onnection</source>
        <translation>C&amp;onexión</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Nota</translation>
    </message>
    <message>
        <source>&amp;Pin or Unpin</source>
        <translation>&amp;Fijar o soltar</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>&amp;Agrupar</translation>
    </message>
    <message>
        <source>&amp;Ungroup</source>
        <translation>&amp;Desagrupar</translation>
    </message>
    <message>
        <source>Show E&amp;xplanations</source>
        <translation>Mostrar las e&amp;xplicaciones</translation>
    </message>
    <message>
        <source>&amp;Explain What Is Selected</source>
        <translation>&amp;Explicar lo seleccionado</translation>
    </message>
    <message>
        <source>Explanations</source>
        <translation>Explicaciones</translation>
    </message>
    <message>
        <source>End the P&amp;resentation</source>
        <translation>Te&amp;rminar la presentación</translation>
    </message>
</context>
<context>
    <name>CostWords</name>
    <message>
        <source>included</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 MRU</source>
        <translation>%1 MRU</translation>
    </message>
    <message>
        <source>up to %1 with autoscaling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>incomplete: 1 line unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>incomplete: %1 lines unknown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DesignPage</name>
    <message>
        <source>Design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the environment up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the environment down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove (Delete)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Primary region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>us-east-1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contingency region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contingency region, where the subscription includes it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DNS administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DNS administrator: name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DNS administrator: e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DNS administrator: phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Technical contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Technical contact: name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Technical contact: e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Technical contact: phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commercial contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commercial contact: name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commercial contact: e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commercial contact: phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authorised approver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authorised approver: name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authorised approver: e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authorised approver: phone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Ledger</name>
    <message>
        <source>Whole design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not counted here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to %1 with autoscaling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>included</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card includes it at no extra MRU.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the account executive for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the component</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set for this environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not in the card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least %1 are counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would complete it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is added up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version %1, effective from %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>The last command could not be finished.</source>
        <translation>No se pudo terminar el último comando.</translation>
    </message>
    <message>
        <source>The design is as it was before. Save it to be on the safe side.

%1</source>
        <translation>El diseño está como antes. Guárdelo para mayor seguridad.

%1</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Apariencia</translation>
    </message>
    <message>
        <source>&amp;Your name</source>
        <translation>Su &amp;nombre</translation>
    </message>
    <message>
        <source>Stands beside problems that you accept</source>
        <translation>Figura junto a los problemas que acepta</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Dibujo</translation>
    </message>
    <message>
        <source>&amp;Snap to the grid and to neighbours</source>
        <translation>A&amp;justar a la cuadrícula y a los vecinos</translation>
    </message>
    <message>
        <source>Show the &amp;grid</source>
        <translation>Mostrar la &amp;cuadrícula</translation>
    </message>
    <message>
        <source>Show the &amp;minimap</source>
        <translation>Mostrar el &amp;minimapa</translation>
    </message>
</context>
<context>
    <name>TicketFiles</name>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no folder and cannot be made one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>designer::ui</name>
    <message>
        <source>What was copied cannot be read as a design; nothing was pasted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The design would become larger than a file may be; nothing was pasted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values for %1 were left out: this design has no such environment.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>designer::ui::AcceptForm</name>
    <message>
        <source>Why it is accepted (printed in the quote)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it is accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who accepts it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>designer::ui::BoundEditor</name>
    <message>
        <source>Change %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the inherited value: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the default: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the contact of the design: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>designer::ui::Canvas</name>
    <message>
        <source>Remove %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Remove %n items</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is drawn yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag a component from the left, or just type its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Move %n items</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Dibujo</translation>
    </message>
    <message>
        <source>Tab and the arrow keys walk the components. Enter edits, F2 renames, C connects, Delete removes. Alt and the arrow keys move a component; after a click the arrow keys alone do. Type a name to add a component.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resize a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wire %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wire to %1: Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”: nothing like that can be wired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing drawn can be wired. Enter adds a component</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrows or typing choose the other end. Enter adds a new one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %n items</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ungroup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Align</source>
        <translation>Alinear</translation>
    </message>
    <message>
        <source>Distribute</source>
        <translation>Distribuir</translation>
    </message>
    <message>
        <source>Add a component…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename	F2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the text	F2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wire to…	C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is this?	F1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate	Ctrl+D</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group	Ctrl+G</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ungroup	Ctrl+Shift+G</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove	Del</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lives in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take %1 out of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put %1 into %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw as a wire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dock as a badge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Route by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Properties	Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Route a wire by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidy the selection</source>
        <translation>Ordenar la selección</translation>
    </message>
    <message>
        <source>Tidy</source>
        <translation>Ordenar</translation>
    </message>
    <message>
        <source>Bend a wire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only against the direction of this wire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move a wire to %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>designer::ui::ChoiceBox</name>
    <message>
        <source>not on the list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>designer::ui::ChoiceEditor</name>
    <message>
        <source>several values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>designer::ui::ChoicesEditor</name>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not on the list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>designer::ui::CommandPalette</name>
    <message>
        <source>Type a command</source>
        <translation>Escriba un comando</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
</context>
<context>
    <name>designer::ui::CompanionEditor</name>
    <message>
        <source>several values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>designer::ui::ComponentHead</name>
    <message>
        <source>included</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>? MRU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 MRU</source>
        <translation>%1 MRU</translation>
    </message>
    <message>
        <source>≥ %1 MRU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lives in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is this? (F1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explain %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinned: tidy leaves it where it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin: tidy leaves it where it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Per month in %1, by the rate card %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It must live somewhere; delete it to take it away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let %1 live in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take %1 out of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpin %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>designer::ui::ComponentPage</name>
    <message>
        <source>Let %1 live in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not live in %1, so it has no values there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let it live in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>designer::ui::CostChart</name>
    <message>
        <source>MRU by environment and category</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>designer::ui::CostModel</name>
    <message>
        <source>MRU per month</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>designer::ui::DesignPage</name>
    <message>
        <source>Rename the design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the contingency region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the DNS administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the technical contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the commercial contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the approver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Production</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Development</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes along %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 component that lives only there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 components that live only there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 value that holds only there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 values that hold only there</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>designer::ui::Document</name>
    <message>
        <source>it is not a regular file</source>
        <translation>no es un archivo regular</translation>
    </message>
    <message>
        <source>Unsaved work is not protected against a crash: its journal cannot be written.</source>
        <translation>El trabajo sin guardar no está protegido ante una caída: no se puede escribir su registro.</translation>
    </message>
    <message>
        <source>The design has no file yet.</source>
        <translation>El diseño aún no tiene archivo.</translation>
    </message>
    <message>
        <source>%1 was changed by another program.</source>
        <translation>Otro programa modificó %1.</translation>
    </message>
    <message>
        <source>%1 could not be saved: %2</source>
        <translation>No se pudo guardar %1: %2</translation>
    </message>
    <message>
        <source>Reload from disk</source>
        <translation>Volver a leer del disco</translation>
    </message>
    <message>
        <source>The journal of %1 cannot be read.</source>
        <translation>No se puede leer el registro de %1.</translation>
    </message>
</context>
<context>
    <name>designer::ui::EnvironmentSwitch</name>
    <message>
        <source>Environment</source>
        <translation>Ambiente</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
</context>
<context>
    <name>designer::ui::EnvironmentsModel</name>
    <message>
        <source>Production</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre-production</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default of its kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redundancy: instances that are always on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network: a range of addresses such as 172.30.0.0/16</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>designer::ui::EstimatePanel</name>
    <message>
        <source>By category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By component</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How rows are grouped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show MRU by environment and category as bars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the whole table; Ctrl+C copies the rows that are selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write every line with its formula to a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rate card that the estimate is made with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MRU by component and environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Totals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the number comes about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The MRU of each component in each environment will be here, with its formula.
Add a component from the palette, or open a template, to see the first number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate card: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied the estimate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the estimate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrote %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what would complete the total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied the rows that are selected</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>designer::ui::ExplainPage</name>
    <message>
        <source>No page speaks of “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search all pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>designer::ui::Files</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sin título</translation>
    </message>
    <message>
        <source>%1 cannot be opened.</source>
        <translation>No se puede abrir %1.</translation>
    </message>
    <message>
        <source>Open a Design</source>
        <translation>Abrir un diseño</translation>
    </message>
    <message>
        <source>Designs (*.mcdesign)</source>
        <translation>Diseños (*.mcdesign)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 guardado</translation>
    </message>
    <message>
        <source>Save the Design</source>
        <translation>Guardar el diseño</translation>
    </message>
    <message>
        <source>%1 cannot be read again; your version stays.</source>
        <translation>No se puede volver a leer %1; se conserva su versión.</translation>
    </message>
    <message>
        <source>Save the changes to %1?</source>
        <translation>¿Guardar los cambios de %1?</translation>
    </message>
    <message>
        <source>Otherwise they are lost.</source>
        <translation>De lo contrario se pierden.</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Save As…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>%1 was changed by another program.</source>
        <translation>Otro programa modificó %1.</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Volver a leer</translation>
    </message>
    <message>
        <source>Keep Mine</source>
        <translation>Conservar la mía</translation>
    </message>
    <message>
        <source>%1 was deleted or moved by another program.</source>
        <translation>Otro programa eliminó o movió %1.</translation>
    </message>
    <message>
        <source>Save Again</source>
        <translation>Guardar de nuevo</translation>
    </message>
    <message>
        <source>There is unsaved work on this design, last changed %1.</source>
        <translation>Hay trabajo sin guardar en este diseño, con último cambio el %1.</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Give It Up</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>The unsaved work cannot be recovered.</source>
        <translation>No se puede recuperar el trabajo sin guardar.</translation>
    </message>
</context>
<context>
    <name>designer::ui::FindingDetails</name>
    <message>
        <source>About the chosen problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live with this problem, with a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the acceptance back: the problem counts again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a problem to see why it matters and how to mend it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open its page (F1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted by %1 on %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be accepted. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw acceptance of “%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>designer::ui::FindingLines</name>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
</context>
<context>
    <name>designer::ui::FixMenu</name>
    <message>
        <source>No quick fix for this</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>designer::ui::InlineEditor</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Enter accepts, Escape cancels</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>designer::ui::LineEditor</name>
    <message>
        <source>A date such as 2027-01-31</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>several values</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>designer::ui::LongTextEditor</name>
    <message>
        <source>several values</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>designer::ui::MainWindow</name>
    <message>
        <source>Not saved</source>
        <translation>Sin guardar</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Esc ends the presentation.</source>
        <translation>Esc termina la presentación.</translation>
    </message>
    <message>
        <source>About %1</source>
        <translation>Acerca de %1</translation>
    </message>
    <message>
        <source>Draws Modyo Connect environments and says what they need, consume and ask for. Everything happens on this computer.</source>
        <translation>Dibuja ambientes de Modyo Connect y dice qué necesitan, consumen y piden. Todo ocurre en este computador.</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>&amp;Paneles</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>Abrir &amp;reciente</translation>
    </message>
    <message>
        <source>New from &amp;Template</source>
        <translation>Nuevo desde &amp;plantilla</translation>
    </message>
    <message>
        <source>&amp;Environment</source>
        <translation>A&amp;mbiente</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>Barra de herramientas</translation>
    </message>
</context>
<context>
    <name>designer::ui::MembersEditor</name>
    <message>
        <source>A number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>several values</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>designer::ui::Minimap</name>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview: click or drag to go there</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>designer::ui::NotePage</name>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change a note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>designer::ui::Notices</name>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
</context>
<context>
    <name>designer::ui::PalettePanel</name>
    <message>
        <source>Search components</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter adds the first hit, Down goes to the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Components</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is called “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>designer::ui::ParityModel</name>
    <message>
        <source>lives here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it lives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks like an accident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Component</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>designer::ui::ParityView</name>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 looks like an accident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 look like accidents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 meant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What differs between environments will be here once there are two. &lt;a href=&quot;environments&quot;&gt;Add an environment&lt;/a&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing looks like an accident.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All environments are alike.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what looks like an accident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differences between environments</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>designer::ui::ProblemsPanel</name>
    <message>
        <source>Filter problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words of the message, the component, the environment or the rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Ambiente</translation>
    </message>
    <message>
        <source>Problems of which environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grouping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What problems are gathered under</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No grouping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By component</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By severity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All environments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing passes the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) are not shown.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rules were checked for %2 components in %3 environments. What you change is checked while you draw.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>designer::ui::PropertyField</name>
    <message>
        <source>Help for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in each environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value in each environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks like a credential, so it is hidden. Credentials belong in a secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ticket needs this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>several values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inherited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ticket cannot go without it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: inherits %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some have values of their own in an environment; choose one to see them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>designer::ui::PropertyForm</name>
    <message>
        <source>Kept from the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The catalogue does not know these; they are saved as they are.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>designer::ui::QuickAdd</name>
    <message>
        <source>Nothing can be added here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here is called “%1”. Shorten it to see more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a component</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the component to add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type to search, arrows to choose, Enter to add, Escape to cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Components that can be added</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>designer::ui::RateCardChoice</name>
    <message>
        <source>Open a rate card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate cards (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Open a rate card…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>designer::ui::RowsModel</name>
    <message>
        <source>Looks like a credential, so it is hidden. Credentials belong in a secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>designer::ui::SettingsDialog</name>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clara</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscura</translation>
    </message>
</context>
<context>
    <name>designer::ui::SeveralPage</name>
    <message>
        <source>Select only these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A change holds for all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 wire or note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 wires and notes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>designer::ui::ShortcutsDialog</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>On the drawing</source>
        <translation>En el dibujo</translation>
    </message>
    <message>
        <source>Next and previous component</source>
        <translation>Componente siguiente y anterior</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>Tab, Mayús+Tab</translation>
    </message>
    <message>
        <source>Walk to a neighbour, or move what is selected</source>
        <translation>Ir a un vecino, o mover lo seleccionado</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Flechas</translation>
    </message>
    <message>
        <source>Move what is selected</source>
        <translation>Mover lo seleccionado</translation>
    </message>
    <message>
        <source>Alt+Arrows</source>
        <translation>Alt+Flechas</translation>
    </message>
    <message>
        <source>Edit what has the focus</source>
        <translation>Editar lo que tiene el foco</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Add a component by its name</source>
        <translation>Agregar un componente por su nombre</translation>
    </message>
    <message>
        <source>Any letter</source>
        <translation>Cualquier letra</translation>
    </message>
    <message>
        <source>Take back one thing: a gesture, a preview, the selection</source>
        <translation>Retirar una cosa: un gesto, una vista previa, la selección</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Zoom at the pointer</source>
        <translation>Acercar o alejar en el puntero</translation>
    </message>
    <message>
        <source>Ctrl+Wheel</source>
        <translation>Ctrl+Rueda</translation>
    </message>
    <message>
        <source>Move the drawing</source>
        <translation>Mover el dibujo</translation>
    </message>
    <message>
        <source>Space+Drag, middle button</source>
        <translation>Espacio+Arrastrar, botón central</translation>
    </message>
</context>
<context>
    <name>designer::ui::StatusStrip</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n advertencia</numerusform>
            <numerusform>%n advertencias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of advice</source>
        <translation>
            <numerusform>%n consejo</numerusform>
            <numerusform>%n consejos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: show them</source>
        <translation>%1: mostrarlos</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>%1 %2 MRU</source>
        <translation>%1 %2 MRU</translation>
    </message>
    <message>
        <source>%1: %2 MRU a month</source>
        <translation>%1: %2 MRU al mes</translation>
    </message>
    <message>
        <source>Incomplete: something in it is not known.</source>
        <translation>Incompleto: algo no se conoce.</translation>
    </message>
    <message>
        <source>Counted with the sample rate card.</source>
        <translation>Calculado con la tarifa de muestra.</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Zoom, %1</source>
        <translation>Zoom, %1</translation>
    </message>
</context>
<context>
    <name>designer::ui::Subject</name>
    <message>
        <source>%1 components</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>designer::ui::TicketModel</name>
    <message>
        <source>whole design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs no ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held back: 1 error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held back: %1 errors</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>designer::ui::TicketsPanel</name>
    <message>
        <source>This ticket…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All tickets as %1 (.%2)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter tickets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>With gaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which tickets are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tickets in the order in which they can be fulfilled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft for the support center</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the tickets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the tickets, whatever the window speaks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As filed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formatted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the text is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain text as it is filed, or formatted from Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy this ticket (Ctrl+C)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy all tickets in the order of fulfilment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this ticket, or all of them into a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The requests to the support center will be here, in the order in which they can be fulfilled.
Add a component from the palette, or open a template, to see the first draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No ticket is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied the ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save all tickets into a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrote %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 more…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 tickets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 held back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrote %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>designer::ui::TotalsModel</name>
    <message>
        <source>Total MRU per month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to, with autoscaling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 per month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too large</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>designer::ui::WelcomePage</name>
    <message>
        <source>Draw a Modyo Connect environment; see what is wrong with it, what it consumes, and what to ask the support center for.</source>
        <translation>Dibuje un ambiente de Modyo Connect; vea qué está mal, qué consume y qué pedir al centro de soporte.</translation>
    </message>
    <message>
        <source>Open a File…</source>
        <translation>Abrir un archivo…</translation>
    </message>
    <message>
        <source>Empty Design</source>
        <translation>Diseño vacío</translation>
    </message>
    <message>
        <source>Unsaved work</source>
        <translation>Trabajo sin guardar</translation>
    </message>
    <message>
        <source>Choose one to go on with it. Delete gives it up.</source>
        <translation>Elija uno para continuar. Suprimir lo descarta.</translation>
    </message>
    <message>
        <source>Recent designs</source>
        <translation>Diseños recientes</translation>
    </message>
    <message>
        <source>Designs that you open or save are listed here.</source>
        <translation>Aquí se listan los diseños que abre o guarda.</translation>
    </message>
    <message>
        <source>Start from a template</source>
        <translation>Partir de una plantilla</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>no se encuentra</translation>
    </message>
    <message>
        <source>never saved</source>
        <translation>nunca guardado</translation>
    </message>
    <message numerus="yes">
        <source>%1 · last change %2 · %n step(s)</source>
        <translation>
            <numerusform>%1 · último cambio %2 · %n paso</numerusform>
            <numerusform>%1 · último cambio %2 · %n pasos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>designer::ui::WirePage</name>
    <message>
        <source>Call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name resolution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show as a badge on its target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove bends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the service has no such connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reverse %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dock %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undock %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove bends of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
