<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AccountDialog</name>
    <message>
        <source>Support center</source>
        <translation>Centro de soporte</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Dirección</translation>
    </message>
    <message>
        <source>Acc&amp;ess</source>
        <translation>&amp;Acceso</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>Su &amp;nombre</translation>
    </message>
    <message>
        <source>Your e-&amp;mail</source>
        <translation>Su c&amp;orreo</translation>
    </message>
    <message>
        <source>OAuth &amp;client</source>
        <translation>&amp;Cliente OAuth</translation>
    </message>
    <message>
        <source>API &amp;token</source>
        <translation>&amp;Token de API</translation>
    </message>
    <message>
        <source>&amp;Sign in…</source>
        <translation>&amp;Iniciar sesión…</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>Ol&amp;vidar</translation>
    </message>
    <message>
        <source>Co&amp;pies to</source>
        <translation>Co&amp;pias a</translation>
    </message>
    <message>
        <source>E-mail addresses</source>
        <translation>Direcciones de correo</translation>
    </message>
    <message>
        <source>P&amp;riority</source>
        <translation>P&amp;rioridad</translation>
    </message>
    <message>
        <source>Ticket f&amp;orm</source>
        <translation>&amp;Formulario</translation>
    </message>
    <message>
        <source>Its number, where the center has several</source>
        <translation>Su número, si el centro tiene varios</translation>
    </message>
    <message>
        <source>Custom fie&amp;lds</source>
        <translation>Campos p&amp;ropios</translation>
    </message>
    <message>
        <source>Number of a field = design, client, kind, action or environments; == and words that are always the same. Separated by semicolons.</source>
        <translation>Número de un campo = design, client, kind, action o environments; == y palabras que son siempre las mismas. Separados por punto y coma.</translation>
    </message>
    <message>
        <source>Test &amp;connection</source>
        <translation>Probar la cone&amp;xión</translation>
    </message>
</context>
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
    <message>
        <source>&amp;User Guide</source>
        <translation>Guía del &amp;usuario</translation>
    </message>
    <message>
        <source>Copy Quest&amp;ions</source>
        <translation>Copiar las pre&amp;guntas</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>&amp;Import from draw.io…</source>
        <translation>&amp;Importar de draw.io…</translation>
    </message>
    <message>
        <source>&amp;Quote…</source>
        <translation>Co&amp;tización…</translation>
    </message>
</context>
<context>
    <name>CostWords</name>
    <message>
        <source>included</source>
        <translation>incluido</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>%1 MRU</source>
        <translation>%1 MRU</translation>
    </message>
    <message>
        <source>up to %1 with autoscaling</source>
        <translation>hasta %1 con autoescalamiento</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Compartido</translation>
    </message>
    <message>
        <source>incomplete: 1 line unknown</source>
        <translation>incompleto: 1 línea desconocida</translation>
    </message>
    <message>
        <source>incomplete: %1 lines unknown</source>
        <translation>incompleto: %1 líneas desconocidas</translation>
    </message>
</context>
<context>
    <name>DesignPage</name>
    <message>
        <source>Design</source>
        <translation>Diseño</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Name of the design</source>
        <translation>Nombre del diseño</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>Ambientes</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Agregar</translation>
    </message>
    <message>
        <source>Add an environment</source>
        <translation>Agregar un ambiente</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Subir (Alt+Arriba)</translation>
    </message>
    <message>
        <source>Move the environment up</source>
        <translation>Subir el ambiente</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Bajar (Alt+Abajo)</translation>
    </message>
    <message>
        <source>Move the environment down</source>
        <translation>Bajar el ambiente</translation>
    </message>
    <message>
        <source>Remove (Delete)</source>
        <translation>Quitar (Suprimir)</translation>
    </message>
    <message>
        <source>Remove the environment</source>
        <translation>Quitar el ambiente</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>Primary region</source>
        <translation>Región principal</translation>
    </message>
    <message>
        <source>us-east-1</source>
        <translation>us-east-1</translation>
    </message>
    <message>
        <source>Contingency region</source>
        <translation>Región de contingencia</translation>
    </message>
    <message>
        <source>Contingency region, where the subscription includes it</source>
        <translation>Región de contingencia, si la suscripción la incluye</translation>
    </message>
    <message>
        <source>DNS administrator</source>
        <translation>Administrador de DNS</translation>
    </message>
    <message>
        <source>DNS administrator: name</source>
        <translation>Administrador de DNS: nombre</translation>
    </message>
    <message>
        <source>DNS administrator: e-mail</source>
        <translation>Administrador de DNS: correo</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>DNS administrator: phone</source>
        <translation>Administrador de DNS: teléfono</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Technical contact</source>
        <translation>Contacto técnico</translation>
    </message>
    <message>
        <source>Technical contact: name</source>
        <translation>Contacto técnico: nombre</translation>
    </message>
    <message>
        <source>Technical contact: e-mail</source>
        <translation>Contacto técnico: correo</translation>
    </message>
    <message>
        <source>Technical contact: phone</source>
        <translation>Contacto técnico: teléfono</translation>
    </message>
    <message>
        <source>Commercial contact</source>
        <translation>Contacto comercial</translation>
    </message>
    <message>
        <source>Commercial contact: name</source>
        <translation>Contacto comercial: nombre</translation>
    </message>
    <message>
        <source>Commercial contact: e-mail</source>
        <translation>Contacto comercial: correo</translation>
    </message>
    <message>
        <source>Commercial contact: phone</source>
        <translation>Contacto comercial: teléfono</translation>
    </message>
    <message>
        <source>Authorised approver</source>
        <translation>Aprobador autorizado</translation>
    </message>
    <message>
        <source>Authorised approver: name</source>
        <translation>Aprobador autorizado: nombre</translation>
    </message>
    <message>
        <source>Authorised approver: e-mail</source>
        <translation>Aprobador autorizado: correo</translation>
    </message>
    <message>
        <source>Authorised approver: phone</source>
        <translation>Aprobador autorizado: teléfono</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>&amp;Form</source>
        <translation>&amp;Formato</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Qué</translation>
    </message>
    <message>
        <source>&amp;Environment</source>
        <translation>&amp;Ambiente</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Colores</translation>
    </message>
    <message>
        <source>&amp;Scale</source>
        <translation>&amp;Escala</translation>
    </message>
    <message>
        <source>Le&amp;gend</source>
        <translation>Le&amp;yenda</translation>
    </message>
    <message>
        <source>&amp;Transparent ground</source>
        <translation>Fondo &amp;transparente</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>&amp;Valid until</source>
        <translation>&amp;Válida hasta</translation>
    </message>
    <message>
        <source>Counts of &amp;problems</source>
        <translation>Conteos de &amp;problemas</translation>
    </message>
    <message>
        <source>&amp;MRU of each component</source>
        <translation>&amp;MRU de cada componente</translation>
    </message>
</context>
<context>
    <name>Ledger</name>
    <message>
        <source>Whole design</source>
        <translation>Todo el diseño</translation>
    </message>
    <message>
        <source>not counted here</source>
        <translation>no se cuenta aquí</translation>
    </message>
    <message>
        <source>up to %1 with autoscaling</source>
        <translation>hasta %1 con autoescalamiento</translation>
    </message>
    <message>
        <source>included</source>
        <translation>incluido</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>The card includes it at no extra MRU.</source>
        <translation>La tarifa lo incluye sin MRU adicionales.</translation>
    </message>
    <message>
        <source>Ask the account executive for it.</source>
        <translation>Consúltelo al ejecutivo de cuentas.</translation>
    </message>
    <message>
        <source>Open “%1”</source>
        <translation>Abrir «%1»</translation>
    </message>
    <message>
        <source>Show the component</source>
        <translation>Mostrar el componente</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>default</source>
        <translation>por omisión</translation>
    </message>
    <message>
        <source>set for this environment</source>
        <translation>propio de este ambiente</translation>
    </message>
    <message>
        <source>not in the card</source>
        <translation>no está en la tarifa</translation>
    </message>
    <message>
        <source>at least %1 are counted</source>
        <translation>se cuentan al menos %1</translation>
    </message>
    <message>
        <source>What would complete it</source>
        <translation>Qué lo completaría</translation>
    </message>
    <message>
        <source>What is added up</source>
        <translation>Qué se suma</translation>
    </message>
    <message>
        <source>version %1, effective from %2</source>
        <translation>versión %1, vigente desde %2</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>y %1 más</translation>
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
    <name>RateCardWords</name>
    <message>
        <source>Expected %1; this is %2.</source>
        <translation>Se esperaba %1; esto es %2.</translation>
    </message>
</context>
<context>
    <name>RecordPricing</name>
    <message>
        <source>Price with %1</source>
        <translation>Valorizar con %1</translation>
    </message>
</context>
<context>
    <name>RequestPreview</name>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>the user who is signed in</source>
        <translation>quien inició sesión</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copias</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridad</translation>
    </message>
    <message>
        <source>as the form has it</source>
        <translation>la del formulario</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulario</translation>
    </message>
    <message>
        <source>Field %1</source>
        <translation>Campo %1</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Adjuntos</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Asunto</translation>
    </message>
</context>
<context>
    <name>SendReview</name>
    <message>
        <source>Send tickets to the support center</source>
        <translation>Enviar tickets al centro de soporte</translation>
    </message>
    <message>
        <source>It is &amp;there</source>
        <translation>&amp;Está allí</translation>
    </message>
    <message>
        <source>It is &amp;not there</source>
        <translation>&amp;No está allí</translation>
    </message>
    <message>
        <source>Attach the &amp;picture of the design</source>
        <translation>Adjuntar el &amp;dibujo del diseño</translation>
    </message>
    <message>
        <source>Attach each ticket as &amp;JSON</source>
        <translation>Adjuntar cada ticket como &amp;JSON</translation>
    </message>
    <message>
        <source>&amp;Account…</source>
        <translation>&amp;Cuenta…</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation>De&amp;tener</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Ce&amp;rrar</translation>
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
        <translation>Texto</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Mail draft</source>
        <translation>Borrador de correo</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>No se pudo escribir %1: %2</translation>
    </message>
    <message>
        <source>%1 is no folder and cannot be made one.</source>
        <translation>%1 no es una carpeta y no se puede crear.</translation>
    </message>
</context>
<context>
    <name>designer::ui</name>
    <message>
        <source>What was copied cannot be read as a design; nothing was pasted.</source>
        <translation>Lo copiado no se puede leer como diseño; no se pegó nada.</translation>
    </message>
    <message>
        <source>The design would become larger than a file may be; nothing was pasted.</source>
        <translation>El diseño sería más grande de lo que admite un archivo; no se pegó nada.</translation>
    </message>
    <message>
        <source>Values for %1 were left out: this design has no such environment.</source>
        <translation>Se omitieron los valores de %1: este diseño no tiene ese ambiente.</translation>
    </message>
</context>
<context>
    <name>designer::ui::AcceptForm</name>
    <message>
        <source>Why it is accepted (printed in the quote)</source>
        <translation>Por qué se acepta (se imprime en la cotización)</translation>
    </message>
    <message>
        <source>Why it is accepted</source>
        <translation>Por qué se acepta</translation>
    </message>
    <message>
        <source>Who accepts it</source>
        <translation>Quién lo acepta</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>designer::ui::AccountDialog</name>
    <message>
        <source>Anonymous, with name and e-mail</source>
        <translation>Anónimo, con nombre y correo</translation>
    </message>
    <message>
        <source>Sign in in the browser (OAuth)</source>
        <translation>Iniciar sesión en el navegador (OAuth)</translation>
    </message>
    <message>
        <source>API token (until April 2027)</source>
        <translation>Token de API (hasta abril de 2027)</translation>
    </message>
    <message>
        <source>As the form has it</source>
        <translation>La del formulario</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Baja</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alta</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Urgente</translation>
    </message>
    <message>
        <source>Where the support center lets people write without an account.</source>
        <translation>Donde el centro de soporte permite escribir sin una cuenta.</translation>
    </message>
    <message>
        <source>A public client of the support center that redirects to http://127.0.0.1:%1/.</source>
        <translation>Un cliente público del centro de soporte que redirige a http://127.0.0.1:%1/.</translation>
    </message>
    <message>
        <source>API tokens can no longer be made, and end on 30 April 2027. Prefer signing in.</source>
        <translation>Ya no se pueden crear tokens de API y dejan de servir el 30 de abril de 2027. Prefiera iniciar sesión.</translation>
    </message>
    <message>
        <source>No token is kept.</source>
        <translation>No se guarda ningún token.</translation>
    </message>
    <message>
        <source>Kept in the keychain of the system.</source>
        <translation>Guardado en el llavero del sistema.</translation>
    </message>
    <message>
        <source>Kept until the program ends: the system has no keychain.</source>
        <translation>Guardado hasta que termine el programa: el sistema no tiene llavero.</translation>
    </message>
    <message>
        <source>The token is forgotten here. At the support center it stays valid until it is revoked there.</source>
        <translation>El token se olvidó aquí. En el centro de soporte sigue siendo válido hasta que se revoque allí.</translation>
    </message>
    <message>
        <source>Signed in.</source>
        <translation>Sesión iniciada.</translation>
    </message>
    <message>
        <source>Sign in in the browser, then come back here.</source>
        <translation>Inicie sesión en el navegador y luego vuelva aquí.</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>Preguntando a %1…</translation>
    </message>
    <message>
        <source>The support center answers; nobody is signed in.</source>
        <translation>El centro de soporte responde; nadie ha iniciado sesión.</translation>
    </message>
    <message>
        <source>The support center answers: signed in as %1.</source>
        <translation>El centro de soporte responde: sesión de %1.</translation>
    </message>
    <message>
        <source>The address must be that of a help center, with https.</source>
        <translation>La dirección debe ser la de un centro de ayuda, con https.</translation>
    </message>
    <message>
        <source>Your e-mail address is needed.</source>
        <translation>Falta su dirección de correo.</translation>
    </message>
    <message>
        <source>The OAuth client is needed.</source>
        <translation>Falta el cliente OAuth.</translation>
    </message>
</context>
<context>
    <name>designer::ui::BoundEditor</name>
    <message>
        <source>Change %1 of %2</source>
        <translation>Cambiar %1 de %2</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>Use the inherited value: %1</source>
        <translation>Usar el valor heredado: %1</translation>
    </message>
    <message>
        <source>Use the default: %1</source>
        <translation>Usar el valor por omisión: %1</translation>
    </message>
    <message>
        <source>Use the contact of the design: %1</source>
        <translation>Usar el contacto del diseño: %1</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
</context>
<context>
    <name>designer::ui::Canvas</name>
    <message>
        <source>Remove %1</source>
        <translation>Quitar %1</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n items</source>
        <translation>
            <numerusform>Quitar %n elemento</numerusform>
            <numerusform>Quitar %n elementos</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is drawn yet</source>
        <translation>Aún no hay nada dibujado</translation>
    </message>
    <message>
        <source>Drag a component from the left, or just type its name.</source>
        <translation>Arrastre un componente desde la izquierda o simplemente escriba su nombre.</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>Mover %1</translation>
    </message>
    <message numerus="yes">
        <source>Move %n items</source>
        <translation>
            <numerusform>Mover %n elemento</numerusform>
            <numerusform>Mover %n elementos</numerusform>
        </translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Dibujo</translation>
    </message>
    <message>
        <source>Tab and the arrow keys walk the components. Enter edits, F2 renames, C connects, Delete removes. Alt and the arrow keys move a component; after a click the arrow keys alone do. Type a name to add a component.</source>
        <translation>Tab y las flechas recorren los componentes. Intro edita, F2 cambia el nombre, C conecta, Suprimir quita. Alt y las flechas mueven un componente; después de un clic bastan las flechas. Escriba un nombre para agregar un componente.</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>wire</source>
        <translation>conexión</translation>
    </message>
    <message>
        <source>Resize a note</source>
        <translation>Cambiar el tamaño de una nota</translation>
    </message>
    <message>
        <source>Wire %1 to %2</source>
        <translation>Conectar %1 con %2</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Agregar %1</translation>
    </message>
    <message>
        <source>Wire to %1: Enter</source>
        <translation>Conectar con %1: Intro</translation>
    </message>
    <message>
        <source>“%1”: nothing like that can be wired</source>
        <translation>«%1»: no hay nada así que se pueda conectar</translation>
    </message>
    <message>
        <source>Nothing drawn can be wired. Enter adds a component</source>
        <translation>Nada de lo dibujado se puede conectar. Intro agrega un componente</translation>
    </message>
    <message>
        <source>Arrows or typing choose the other end. Enter adds a new one</source>
        <translation>Las flechas o el teclado eligen el otro extremo. Intro agrega uno nuevo</translation>
    </message>
    <message>
        <source>Edit a note</source>
        <translation>Editar una nota</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>Cambiar el nombre de %1</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Agregar una nota</translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>Duplicar %1</translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %n items</source>
        <translation>
            <numerusform>Duplicar %n elemento</numerusform>
            <numerusform>Duplicar %n elementos</numerusform>
        </translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Agrupar</translation>
    </message>
    <message>
        <source>Ungroup</source>
        <translation>Desagrupar</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Soltar</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Fijar</translation>
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
        <translation>Agregar un componente…</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Seleccionar todo</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajustar</translation>
    </message>
    <message>
        <source>Rename	F2</source>
        <translation>Cambiar nombre	F2</translation>
    </message>
    <message>
        <source>Edit the text	F2</source>
        <translation>Editar el texto	F2</translation>
    </message>
    <message>
        <source>Wire to…	C</source>
        <translation>Conectar con…	C</translation>
    </message>
    <message>
        <source>What is this?	F1</source>
        <translation>¿Qué es esto?	F1</translation>
    </message>
    <message>
        <source>Duplicate	Ctrl+D</source>
        <translation>Duplicar	Ctrl+D</translation>
    </message>
    <message>
        <source>Group	Ctrl+G</source>
        <translation>Agrupar	Ctrl+G</translation>
    </message>
    <message>
        <source>Ungroup	Ctrl+Shift+G</source>
        <translation>Desagrupar	Ctrl+Mayús+G</translation>
    </message>
    <message>
        <source>Remove	Del</source>
        <translation>Quitar	Supr</translation>
    </message>
    <message>
        <source>Lives in</source>
        <translation>Vive en</translation>
    </message>
    <message>
        <source>Take %1 out of %2</source>
        <translation>Sacar %1 de %2</translation>
    </message>
    <message>
        <source>Put %1 into %2</source>
        <translation>Poner %1 en %2</translation>
    </message>
    <message>
        <source>Draw as a wire</source>
        <translation>Dibujar como conexión</translation>
    </message>
    <message>
        <source>Dock as a badge</source>
        <translation>Acoplar como insignia</translation>
    </message>
    <message>
        <source>Route by itself</source>
        <translation>Trazar automáticamente</translation>
    </message>
    <message>
        <source>Properties	Enter</source>
        <translation>Propiedades	Intro</translation>
    </message>
    <message>
        <source>Route a wire by itself</source>
        <translation>Trazar una conexión automáticamente</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
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
        <translation>Doblar una conexión</translation>
    </message>
    <message>
        <source>Only against the direction of this wire</source>
        <translation>Solo en contra de la dirección de esta conexión</translation>
    </message>
    <message>
        <source>Move a wire to %1</source>
        <translation>Llevar una conexión a %1</translation>
    </message>
    <message numerus="yes">
        <source>Add %n components</source>
        <translation>
            <numerusform>Agregar %n componente</numerusform>
            <numerusform>Agregar %n componentes</numerusform>
        </translation>
    </message>
    <message>
        <source>The questions are copied; paste them into a sheet for the client, and the answers back here.</source>
        <translation>Las preguntas están copiadas; péguelas en una planilla para el cliente, y las respuestas, aquí.</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n respuesta</numerusform>
            <numerusform>%n respuestas</numerusform>
        </translation>
    </message>
    <message>
        <source>Paste %1</source>
        <translation>Pegar %1</translation>
    </message>
    <message>
        <source>Pasted %1.</source>
        <translation>Pegado: %1.</translation>
    </message>
    <message>
        <source>Line %1: %2.</source>
        <translation>Línea %1: %2.</translation>
    </message>
    <message>
        <source>Pasted %1. %2</source>
        <translation>Pegado: %1. %2</translation>
    </message>
    <message>
        <source>Pasted %1. %2 %3</source>
        <translation>Pegado: %1. %2 %3</translation>
    </message>
    <message numerus="yes">
        <source>%n more like it.</source>
        <translation>
            <numerusform>Y %n más.</numerusform>
            <numerusform>Y %n más.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>designer::ui::ChoiceBox</name>
    <message>
        <source>not on the list</source>
        <translation>no está en la lista</translation>
    </message>
</context>
<context>
    <name>designer::ui::ChoiceEditor</name>
    <message>
        <source>several values</source>
        <translation>varios valores</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Elegir</translation>
    </message>
</context>
<context>
    <name>designer::ui::ChoicesEditor</name>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>not on the list</source>
        <translation>no está en la lista</translation>
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
        <translation>varios valores</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Elegir</translation>
    </message>
</context>
<context>
    <name>designer::ui::ComparisonModel</name>
    <message>
        <source>The environment itself</source>
        <translation>El propio ambiente</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Once for the design</source>
        <translation>Una vez por diseño</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>Environment and component</source>
        <translation>Ambiente y componente</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
</context>
<context>
    <name>designer::ui::ComparisonPage</name>
    <message>
        <source>Only what differs</source>
        <translation>Solo lo que difiere</translation>
    </message>
    <message>
        <source>Back to the estimate</source>
        <translation>Volver a la estimación</translation>
    </message>
    <message>
        <source>Nothing costs more or less.</source>
        <translation>Nada cuesta más ni menos.</translation>
    </message>
    <message>
        <source>MRU before and now, by environment and component</source>
        <translation>MRU antes y ahora, por ambiente y componente</translation>
    </message>
    <message>
        <source>Compared with: %1</source>
        <translation>En comparación con: %1</translation>
    </message>
    <message>
        <source>That card</source>
        <translation>Esa tarifa</translation>
    </message>
    <message>
        <source>This card</source>
        <translation>Esta tarifa</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
</context>
<context>
    <name>designer::ui::ComponentHead</name>
    <message>
        <source>included</source>
        <translation>incluido</translation>
    </message>
    <message>
        <source>? MRU</source>
        <translation>? MRU</translation>
    </message>
    <message>
        <source>%1 MRU</source>
        <translation>%1 MRU</translation>
    </message>
    <message>
        <source>≥ %1 MRU</source>
        <translation>≥ %1 MRU</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Lives in</source>
        <translation>Vive en</translation>
    </message>
    <message>
        <source>What is this? (F1)</source>
        <translation>¿Qué es esto? (F1)</translation>
    </message>
    <message>
        <source>Explain %1</source>
        <translation>Explicar %1</translation>
    </message>
    <message>
        <source>Pinned: tidy leaves it where it is</source>
        <translation>Fijado: al ordenar se queda donde está</translation>
    </message>
    <message>
        <source>Pin: tidy leaves it where it is</source>
        <translation>Fijar: al ordenar se queda donde está</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Fijado</translation>
    </message>
    <message>
        <source>Per month in %1, by the rate card %2</source>
        <translation>Al mes en %1, según la tarifa %2</translation>
    </message>
    <message>
        <source>It must live somewhere; delete it to take it away</source>
        <translation>Debe vivir en algún ambiente; elimínelo para quitarlo</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>Cambiar el nombre de %1</translation>
    </message>
    <message>
        <source>Let %1 live in %2</source>
        <translation>Hacer que %1 viva en %2</translation>
    </message>
    <message>
        <source>Take %1 out of %2</source>
        <translation>Sacar %1 de %2</translation>
    </message>
    <message>
        <source>Pin %1</source>
        <translation>Fijar %1</translation>
    </message>
    <message>
        <source>Unpin %1</source>
        <translation>Soltar %1</translation>
    </message>
</context>
<context>
    <name>designer::ui::ComponentPage</name>
    <message>
        <source>Let %1 live in %2</source>
        <translation>Hacer que %1 viva en %2</translation>
    </message>
    <message>
        <source>Does not live in %1, so it has no values there.</source>
        <translation>No vive en %1, así que no tiene valores allí.</translation>
    </message>
    <message>
        <source>Let it live in %1</source>
        <translation>Hacer que viva en %1</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Conviene saber</translation>
    </message>
</context>
<context>
    <name>designer::ui::CostChart</name>
    <message>
        <source>MRU by environment and category</source>
        <translation>MRU por ambiente y categoría</translation>
    </message>
</context>
<context>
    <name>designer::ui::CostModel</name>
    <message>
        <source>MRU per month</source>
        <translation>MRU al mes</translation>
    </message>
</context>
<context>
    <name>designer::ui::DesignPage</name>
    <message>
        <source>Rename the design</source>
        <translation>Cambiar el nombre del diseño</translation>
    </message>
    <message>
        <source>Change the client</source>
        <translation>Cambiar el cliente</translation>
    </message>
    <message>
        <source>Change the region</source>
        <translation>Cambiar la región</translation>
    </message>
    <message>
        <source>Change the contingency region</source>
        <translation>Cambiar la región de contingencia</translation>
    </message>
    <message>
        <source>Change the DNS administrator</source>
        <translation>Cambiar el administrador de DNS</translation>
    </message>
    <message>
        <source>Change the technical contact</source>
        <translation>Cambiar el contacto técnico</translation>
    </message>
    <message>
        <source>Change the commercial contact</source>
        <translation>Cambiar el contacto comercial</translation>
    </message>
    <message>
        <source>Change the approver</source>
        <translation>Cambiar el aprobador</translation>
    </message>
    <message>
        <source>Change the description</source>
        <translation>Cambiar la descripción</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Producción</translation>
    </message>
    <message>
        <source>Certification</source>
        <translation>Certificación</translation>
    </message>
    <message>
        <source>QA</source>
        <translation>QA</translation>
    </message>
    <message>
        <source>Development</source>
        <translation>Desarrollo</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Agregar %1</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>Mover %1</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>%1 takes along %2.</source>
        <translation>%1 se lleva consigo %2.</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Quitar %1</translation>
    </message>
    <message>
        <source>1 component that lives only there</source>
        <translation>1 componente que solo vive allí</translation>
    </message>
    <message>
        <source>%1 components that live only there</source>
        <translation>%1 componentes que solo viven allí</translation>
    </message>
    <message>
        <source>1 value that holds only there</source>
        <translation>1 valor que solo rige allí</translation>
    </message>
    <message>
        <source>%1 values that hold only there</source>
        <translation>%1 valores que solo rigen allí</translation>
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
        <translation>Producción</translation>
    </message>
    <message>
        <source>Pre-production</source>
        <translation>Preproducción</translation>
    </message>
    <message>
        <source>Default of its kind</source>
        <translation>El habitual de su tipo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Redundancy: instances that are always on</source>
        <translation>Redundancia: instancias siempre encendidas</translation>
    </message>
    <message>
        <source>Red.</source>
        <translation>Red.</translation>
    </message>
    <message>
        <source>Network: a range of addresses such as 172.30.0.0/16</source>
        <translation>Red: un rango de direcciones como 172.30.0.0/16</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>Cambiar el nombre de %1</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Cambiar %1</translation>
    </message>
    <message>
        <source>Paste environments</source>
        <translation>Pegar ambientes</translation>
    </message>
</context>
<context>
    <name>designer::ui::EstimatePanel</name>
    <message>
        <source>By category</source>
        <translation>Por categoría</translation>
    </message>
    <message>
        <source>By component</source>
        <translation>Por componente</translation>
    </message>
    <message>
        <source>How rows are grouped</source>
        <translation>Cómo se agrupan las filas</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Gráfico</translation>
    </message>
    <message>
        <source>Show MRU by environment and category as bars</source>
        <translation>Mostrar los MRU por ambiente y categoría en barras</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the whole table; Ctrl+C copies the rows that are selected</source>
        <translation>Copiar toda la tabla; Ctrl+C copia las filas seleccionadas</translation>
    </message>
    <message>
        <source>The rate card that the estimate is made with</source>
        <translation>La tarifa con la que se hace la estimación</translation>
    </message>
    <message>
        <source>MRU by component and environment</source>
        <translation>MRU por componente y ambiente</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>Totales</translation>
    </message>
    <message>
        <source>How the number comes about</source>
        <translation>De dónde sale el número</translation>
    </message>
    <message>
        <source>The MRU of each component in each environment will be here, with its formula.
Add a component from the palette, or open a template, to see the first number.</source>
        <translation>Aquí estarán los MRU de cada componente en cada ambiente, con su fórmula.
Agregue un componente desde la paleta o abra una plantilla para ver el primer número.</translation>
    </message>
    <message>
        <source>Rate card: %1</source>
        <translation>Tarifa: %1</translation>
    </message>
    <message>
        <source>Copied the estimate</source>
        <translation>Estimación copiada</translation>
    </message>
    <message>
        <source>Export the estimate</source>
        <translation>Exportar la estimación</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valores separados por comas (*.csv)</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>No se pudo escribir %1: %2</translation>
    </message>
    <message>
        <source>Wrote %1</source>
        <translation>%1 escrito</translation>
    </message>
    <message>
        <source>Show what would complete the total</source>
        <translation>Mostrar qué completaría el total</translation>
    </message>
    <message>
        <source>Copied the rows that are selected</source>
        <translation>Filas seleccionadas copiadas</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Comparar…</translation>
    </message>
    <message>
        <source>What if: another rate card, another design, or this one as it was</source>
        <translation>Qué pasaría: otra tarifa, otro diseño, o este como era</translation>
    </message>
    <message>
        <source>This design as last saved</source>
        <translation>Este diseño como se guardó</translation>
    </message>
    <message>
        <source>this design as last saved</source>
        <translation>este diseño como se guardó</translation>
    </message>
    <message>
        <source>This design as opened</source>
        <translation>Este diseño como se abrió</translation>
    </message>
    <message>
        <source>this design as opened</source>
        <translation>este diseño como se abrió</translation>
    </message>
    <message>
        <source>Another design…</source>
        <translation>Otro diseño…</translation>
    </message>
    <message>
        <source>Compare with a design</source>
        <translation>Comparar con un diseño</translation>
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
        <source>Quote…</source>
        <translation>Cotización…</translation>
    </message>
    <message>
        <source>A document for the client: totals, lines, open questions, accepted problems</source>
        <translation>Un documento para el cliente: totales, líneas, preguntas abiertas, problemas aceptados</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>Exportar CSV…</translation>
    </message>
</context>
<context>
    <name>designer::ui::ExplainPage</name>
    <message>
        <source>No page speaks of “%1”</source>
        <translation>Ninguna página habla de «%1»</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Search all pages</source>
        <translation>Buscar en todas las páginas</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Explicación</translation>
    </message>
    <message>
        <source>Pages found</source>
        <translation>Páginas encontradas</translation>
    </message>
</context>
<context>
    <name>designer::ui::ExportDialog</name>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>The whole design</source>
        <translation>Todo el diseño</translation>
    </message>
    <message>
        <source>What is selected (%1)</source>
        <translation>Lo seleccionado (%1)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>This form has no preview.</source>
        <translation>Este formato no tiene vista previa.</translation>
    </message>
    <message>
        <source>%L1 × %L2 pixels</source>
        <translation>%L1 × %L2 píxeles</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message numerus="yes">
        <source>Folder for %n files</source>
        <translation>
            <numerusform>Carpeta para %n archivo</numerusform>
            <numerusform>Carpeta para %n archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace %n files that are already there?</source>
        <translation>
            <numerusform>¿Reemplazar %n archivo que ya existe?</numerusform>
            <numerusform>¿Reemplazar %n archivos que ya existen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>No se puede escribir %1: %2</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Cotización</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>no se indica</translation>
    </message>
    <message>
        <source>%1, as the rate card says</source>
        <translation>%1, según la tarifa</translation>
    </message>
    <message>
        <source>Open questions: %L1</source>
        <translation>Preguntas abiertas: %L1</translation>
    </message>
    <message>
        <source>Accepted problems: %L1</source>
        <translation>Problemas aceptados: %L1</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, versión %2</translation>
    </message>
    <message>
        <source>MRU per month: %1</source>
        <translation>MRU por mes: %1</translation>
    </message>
    <message>
        <source>%1 per month: %2</source>
        <translation>%1 por mes: %2</translation>
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
    <message>
        <source>Exported %1</source>
        <translation>Se exportó %1</translation>
    </message>
    <message>
        <source>%1 does not show everything:</source>
        <translation>%1 no muestra todo:</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Import a Drawing of draw.io</source>
        <translation>Importar un dibujo de draw.io</translation>
    </message>
    <message>
        <source>Drawings of draw.io (*.drawio *.drawio.svg *.drawio.png *.xml)</source>
        <translation>Dibujos de draw.io (*.drawio *.drawio.svg *.drawio.png *.xml)</translation>
    </message>
    <message>
        <source>%1 cannot be imported.</source>
        <translation>No se puede importar %1.</translation>
    </message>
    <message>
        <source>Imported %1</source>
        <translation>Se importó %1</translation>
    </message>
    <message>
        <source>Whole Report…</source>
        <translation>Informe completo…</translation>
    </message>
</context>
<context>
    <name>designer::ui::FindingDetails</name>
    <message>
        <source>About the chosen problem</source>
        <translation>Sobre el problema elegido</translation>
    </message>
    <message>
        <source>Accept…</source>
        <translation>Aceptar…</translation>
    </message>
    <message>
        <source>Live with this problem, with a reason</source>
        <translation>Convivir con este problema, con un motivo</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Take the acceptance back: the problem counts again</source>
        <translation>Retirar la aceptación: el problema vuelve a contar</translation>
    </message>
    <message>
        <source>Choose a problem to see why it matters and how to mend it.</source>
        <translation>Elija un problema para ver por qué importa y cómo arreglarlo.</translation>
    </message>
    <message>
        <source>Open its page (F1)</source>
        <translation>Abrir su página (F1)</translation>
    </message>
    <message>
        <source>Accepted by %1 on %2: %3</source>
        <translation>Aceptado por %1 el %2: %3</translation>
    </message>
    <message>
        <source>Cannot be accepted. %1</source>
        <translation>No se puede aceptar. %1</translation>
    </message>
    <message>
        <source>Accept “%1”</source>
        <translation>Aceptar «%1»</translation>
    </message>
    <message>
        <source>Withdraw acceptance of “%1”</source>
        <translation>Retirar la aceptación de «%1»</translation>
    </message>
</context>
<context>
    <name>designer::ui::FindingLines</name>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Consejo</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceptados</translation>
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
        <translation>No hay arreglo rápido para esto</translation>
    </message>
</context>
<context>
    <name>designer::ui::HelpWindow</name>
    <message>
        <source>Guide</source>
        <translation>Guía</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>Componentes</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>User Guide</source>
        <translation>Guía del usuario</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Buscar en la guía</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
</context>
<context>
    <name>designer::ui::InlineEditor</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Text of the note</source>
        <translation>Texto de la nota</translation>
    </message>
    <message>
        <source>Ctrl+Enter accepts, Escape cancels</source>
        <translation>Ctrl+Intro acepta, Escape cancela</translation>
    </message>
</context>
<context>
    <name>designer::ui::KindRows</name>
    <message>
        <source>Nothing is called that</source>
        <translation>Nada se llama así</translation>
    </message>
</context>
<context>
    <name>designer::ui::LineEditor</name>
    <message>
        <source>A date such as 2027-01-31</source>
        <translation>Una fecha como 2027-01-31</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>De %1 a %2</translation>
    </message>
    <message>
        <source>At least %1</source>
        <translation>Al menos %1</translation>
    </message>
    <message>
        <source>At most %1</source>
        <translation>Como máximo %1</translation>
    </message>
    <message>
        <source>A whole number</source>
        <translation>Un número entero</translation>
    </message>
    <message>
        <source>A number</source>
        <translation>Un número</translation>
    </message>
    <message>
        <source>several values</source>
        <translation>varios valores</translation>
    </message>
</context>
<context>
    <name>designer::ui::LongTextEditor</name>
    <message>
        <source>several values</source>
        <translation>varios valores</translation>
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
    <message>
        <source>Draws Modyo Connect environments and says what they need, consume and ask for. Nothing leaves this computer unless you send it.</source>
        <translation>Dibuja ambientes de Modyo Connect y dice qué necesitan, qué consumen y qué piden. Nada sale de este computador si usted no lo envía.</translation>
    </message>
</context>
<context>
    <name>designer::ui::MembersEditor</name>
    <message>
        <source>A number</source>
        <translation>Un número</translation>
    </message>
    <message>
        <source>several values</source>
        <translation>varios valores</translation>
    </message>
</context>
<context>
    <name>designer::ui::Minimap</name>
    <message>
        <source>Overview</source>
        <translation>Vista general</translation>
    </message>
    <message>
        <source>Overview: click or drag to go there</source>
        <translation>Vista general: haga clic o arrastre para ir allí</translation>
    </message>
</context>
<context>
    <name>designer::ui::NotePage</name>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Text of the note</source>
        <translation>Texto de la nota</translation>
    </message>
    <message>
        <source>Change a note</source>
        <translation>Cambiar una nota</translation>
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
    <name>designer::ui::OfferedFix</name>
    <message>
        <source>Everywhere (%1): %2</source>
        <translation>En todas partes (%1): %2</translation>
    </message>
</context>
<context>
    <name>designer::ui::PalettePanel</name>
    <message>
        <source>Search components</source>
        <translation>Buscar componentes</translation>
    </message>
    <message>
        <source>Enter adds the first hit, Down goes to the list</source>
        <translation>Intro agrega el primer resultado, Abajo va a la lista</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>Componentes</translation>
    </message>
    <message>
        <source>Nothing is called “%1”.</source>
        <translation>Nada se llama «%1».</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>¿Quiso decir «%1»?</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Agregar %1</translation>
    </message>
</context>
<context>
    <name>designer::ui::ParityModel</name>
    <message>
        <source>lives here</source>
        <translation>vive aquí</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>no está</translation>
    </message>
    <message>
        <source>Where it lives</source>
        <translation>Dónde vive</translation>
    </message>
    <message>
        <source>Looks like an accident</source>
        <translation>Parece un descuido</translation>
    </message>
    <message>
        <source>Meant</source>
        <translation>Intencional</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Componente</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Valoración</translation>
    </message>
</context>
<context>
    <name>designer::ui::ParityView</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>1 looks like an accident</source>
        <translation>1 parece un descuido</translation>
    </message>
    <message>
        <source>%1 look like accidents</source>
        <translation>%1 parecen descuidos</translation>
    </message>
    <message>
        <source>%1 meant</source>
        <translation>%1 intencionales</translation>
    </message>
    <message>
        <source>What differs between environments will be here once there are two. &lt;a href=&quot;environments&quot;&gt;Add an environment&lt;/a&gt;</source>
        <translation>Aquí estará lo que difiere entre ambientes cuando haya dos. &lt;a href=&quot;environments&quot;&gt;Agregar un ambiente&lt;/a&gt;</translation>
    </message>
    <message>
        <source>Nothing looks like an accident.</source>
        <translation>Nada parece un descuido.</translation>
    </message>
    <message>
        <source>All environments are alike.</source>
        <translation>Todos los ambientes son iguales.</translation>
    </message>
    <message>
        <source>Only what looks like an accident</source>
        <translation>Solo lo que parece un descuido</translation>
    </message>
    <message>
        <source>Differences between environments</source>
        <translation>Diferencias entre ambientes</translation>
    </message>
</context>
<context>
    <name>designer::ui::PricingNotice</name>
    <message>
        <source>Use %1</source>
        <translation>Usar %1</translation>
    </message>
    <message>
        <source>Price with %1</source>
        <translation>Valorizar con %1</translation>
    </message>
</context>
<context>
    <name>designer::ui::ProblemsPanel</name>
    <message>
        <source>Filter problems</source>
        <translation>Filtrar problemas</translation>
    </message>
    <message>
        <source>Words of the message, the component, the environment or the rule</source>
        <translation>Palabras del mensaje, el componente, el ambiente o la regla</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Ambiente</translation>
    </message>
    <message>
        <source>Problems of which environment</source>
        <translation>Problemas de qué ambiente</translation>
    </message>
    <message>
        <source>Grouping</source>
        <translation>Agrupación</translation>
    </message>
    <message>
        <source>What problems are gathered under</source>
        <translation>Bajo qué se reúnen los problemas</translation>
    </message>
    <message>
        <source>No grouping</source>
        <translation>Sin agrupar</translation>
    </message>
    <message>
        <source>By component</source>
        <translation>Por componente</translation>
    </message>
    <message>
        <source>By rule</source>
        <translation>Por regla</translation>
    </message>
    <message>
        <source>By severity</source>
        <translation>Por severidad</translation>
    </message>
    <message>
        <source>All environments</source>
        <translation>Todos los ambientes</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Revisando…</translation>
    </message>
    <message>
        <source>Nothing passes the filter</source>
        <translation>Nada pasa el filtro</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) are not shown.</source>
        <translation>
            <numerusform>No se muestra %n problema.</numerusform>
            <numerusform>No se muestran %n problemas.</numerusform>
        </translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>Sin problemas</translation>
    </message>
    <message>
        <source>%1 rules were checked for %2 components in %3 environments. What you change is checked while you draw.</source>
        <translation>Se revisaron %1 reglas para %2 componentes en %3 ambientes. Lo que cambie se revisa mientras dibuja.</translation>
    </message>
</context>
<context>
    <name>designer::ui::PropertyField</name>
    <message>
        <source>Help for %1</source>
        <translation>Ayuda sobre %1</translation>
    </message>
    <message>
        <source>%1 in each environment</source>
        <translation>%1 en cada ambiente</translation>
    </message>
    <message>
        <source>Value in each environment</source>
        <translation>Valor en cada ambiente</translation>
    </message>
    <message>
        <source>Looks like a credential, so it is hidden. Credentials belong in a secret.</source>
        <translation>Parece una credencial, así que está oculta. Las credenciales van en un secreto.</translation>
    </message>
    <message>
        <source>The ticket needs this</source>
        <translation>El ticket necesita esto</translation>
    </message>
    <message>
        <source>several values</source>
        <translation>varios valores</translation>
    </message>
    <message>
        <source>only here</source>
        <translation>solo aquí</translation>
    </message>
    <message>
        <source>inherited</source>
        <translation>heredado</translation>
    </message>
    <message>
        <source>default</source>
        <translation>por omisión</translation>
    </message>
    <message>
        <source>from the design</source>
        <translation>del diseño</translation>
    </message>
    <message>
        <source>The ticket cannot go without it</source>
        <translation>El ticket no puede ir sin esto</translation>
    </message>
    <message>
        <source>%1: inherits %2</source>
        <translation>%1: hereda %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Some have values of their own in an environment; choose one to see them.</source>
        <translation>Algunos tienen valores propios en un ambiente; elija uno para verlos.</translation>
    </message>
</context>
<context>
    <name>designer::ui::PropertyForm</name>
    <message>
        <source>Kept from the file</source>
        <translation>Conservado del archivo</translation>
    </message>
    <message>
        <source>The catalogue does not know these; they are saved as they are.</source>
        <translation>El catálogo no los conoce; se guardan tal como están.</translation>
    </message>
</context>
<context>
    <name>designer::ui::QuickAdd</name>
    <message>
        <source>Nothing can be added here.</source>
        <translation>Aquí no se puede agregar nada.</translation>
    </message>
    <message>
        <source>Nothing here is called “%1”. Shorten it to see more.</source>
        <translation>Nada aquí se llama «%1». Acórtelo para ver más.</translation>
    </message>
    <message>
        <source>Add a component</source>
        <translation>Agregar un componente</translation>
    </message>
    <message>
        <source>Name of the component to add</source>
        <translation>Nombre del componente que se agrega</translation>
    </message>
    <message>
        <source>Components that can be added</source>
        <translation>Componentes que se pueden agregar</translation>
    </message>
    <message>
        <source>Add, such as: gateway, 3 containers</source>
        <translation>Agregar, como: gateway, 3 contenedores</translation>
    </message>
    <message>
        <source>Type to search, or a list such as “api gateway, 3 containers”; arrows to choose, Enter to add, Escape to cancel</source>
        <translation>Escriba para buscar, o una lista como «api gateway, 3 contenedores»; flechas para elegir, Intro para agregar, Escape para cancelar</translation>
    </message>
</context>
<context>
    <name>designer::ui::RateCardChoice</name>
    <message>
        <source>Open a rate card</source>
        <translation>Abrir una tarifa</translation>
    </message>
    <message>
        <source>Rate cards (*.json)</source>
        <translation>Tarifas (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Open a rate card…</source>
        <translation>Abrir una tarifa…</translation>
    </message>
    <message>
        <source>Show the rate card…</source>
        <translation>Ver la tarifa…</translation>
    </message>
    <message>
        <source>Edit the rate card…</source>
        <translation>Editar la tarifa…</translation>
    </message>
    <message>
        <source>Mend %1…</source>
        <translation>Corregir %1…</translation>
    </message>
    <message>
        <source>New rate card…</source>
        <translation>Tarifa nueva…</translation>
    </message>
    <message>
        <source>Another rate card…</source>
        <translation>Otra tarifa…</translation>
    </message>
    <message>
        <source>Compare with a rate card</source>
        <translation>Comparar con una tarifa</translation>
    </message>
</context>
<context>
    <name>designer::ui::RateCardHead</name>
    <message>
        <source>Name in English</source>
        <translation>Nombre en inglés</translation>
    </message>
    <message>
        <source>Name in Spanish</source>
        <translation>Nombre en español</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>2026.2</source>
        <translation>2026.2</translation>
    </message>
    <message>
        <source>In effect from</source>
        <translation>Vigente desde</translation>
    </message>
    <message>
        <source>2026-01-31</source>
        <translation>2026-01-31</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>USD; empty: no prices</source>
        <translation>USD; vacío: sin precios</translation>
    </message>
    <message>
        <source>Price of an MRU per month</source>
        <translation>Precio de un MRU al mes</translation>
    </message>
    <message>
        <source>Empty: no prices</source>
        <translation>Vacío: sin precios</translation>
    </message>
    <message>
        <source>Disclaimer in English</source>
        <translation>Aclaración en inglés</translation>
    </message>
    <message>
        <source>Stands at every total</source>
        <translation>Acompaña a cada total</translation>
    </message>
    <message>
        <source>Disclaimer in Spanish</source>
        <translation>Aclaración en español</translation>
    </message>
    <message>
        <source>Illustrative: not the service&apos;s values</source>
        <translation>Ilustrativa: no son los valores reales</translation>
    </message>
    <message>
        <source>Every total then says that it is an illustration</source>
        <translation>Cada total dice entonces que es una ilustración</translation>
    </message>
    <message>
        <source>Quotes hold until</source>
        <translation>Las cotizaciones rigen hasta</translation>
    </message>
    <message>
        <source>2026-12-31</source>
        <translation>2026-12-31</translation>
    </message>
</context>
<context>
    <name>designer::ui::RateCardRows</name>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>The open design needs this rate; without it its total is incomplete.</source>
        <translation>El diseño abierto necesita este valor; sin él su total está incompleto.</translation>
    </message>
    <message>
        <source>Not rated: what needs it is unknown, never zero.</source>
        <translation>Sin tarifa: lo que lo necesita es desconocido, nunca cero.</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Componente</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Qué se cuenta</translation>
    </message>
    <message>
        <source>MRU per month</source>
        <translation>MRU al mes</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>For each</source>
        <translation>Por cada</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Other card</source>
        <translation>Otra tarifa</translation>
    </message>
</context>
<context>
    <name>designer::ui::RateCardWindow</name>
    <message>
        <source>Search rates</source>
        <translation>Buscar valores</translation>
    </message>
    <message>
        <source>Which rates are shown</source>
        <translation>Qué valores se muestran</translation>
    </message>
    <message>
        <source>Rates</source>
        <translation>Valores</translation>
    </message>
    <message>
        <source>Show what the open design needs</source>
        <translation>Mostrar lo que necesita el diseño abierto</translation>
    </message>
    <message>
        <source>Compare with…</source>
        <translation>Comparar con…</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Ir ahí</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>Leerlo de nuevo</translation>
    </message>
    <message>
        <source>Overwrite</source>
        <translation>Sobrescribir</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>1 rate that this design needs is missing</source>
        <translation>Falta 1 valor que este diseño necesita</translation>
    </message>
    <message>
        <source>%1 rates that this design needs are missing</source>
        <translation>Faltan %1 valores que este diseño necesita</translation>
    </message>
    <message>
        <source>All rates</source>
        <translation>Todos los valores</translation>
    </message>
    <message>
        <source>Needed by the open design</source>
        <translation>Los que necesita el diseño abierto</translation>
    </message>
    <message>
        <source>Without a rate</source>
        <translation>Sin valor</translation>
    </message>
    <message>
        <source>Not valid</source>
        <translation>No válidos</translation>
    </message>
    <message>
        <source>Different from the other card</source>
        <translation>Distintos en la otra tarifa</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En uso</translation>
    </message>
    <message>
        <source>Save and use</source>
        <translation>Guardar y usar</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Usar</translation>
    </message>
    <message>
        <source>Count the open design with this card</source>
        <translation>Calcular el diseño abierto con esta tarifa</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Guardar una copia…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>This card ships with the program and cannot be changed. Save a copy to edit it.</source>
        <translation>Esta tarifa viene con el programa y no se puede cambiar. Guarde una copia para editarla.</translation>
    </message>
    <message>
        <source>Another program has changed this file.</source>
        <translation>Otro programa cambió este archivo.</translation>
    </message>
    <message>
        <source>%1[*] – Rate card</source>
        <translation>%1[*] – Tarifa</translation>
    </message>
    <message>
        <source>1 value must be mended before the card can be saved.</source>
        <translation>Hay que corregir 1 valor antes de guardar la tarifa.</translation>
    </message>
    <message>
        <source>%1 values must be mended before the card can be saved.</source>
        <translation>Hay que corregir %1 valores antes de guardar la tarifa.</translation>
    </message>
    <message>
        <source>Save the rate card</source>
        <translation>Guardar la tarifa</translation>
    </message>
    <message>
        <source>Rate cards (*.json)</source>
        <translation>Tarifas (*.json)</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>No se pudo escribir %1: %2</translation>
    </message>
    <message>
        <source>Wrote %1</source>
        <translation>Se escribió %1</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>Save the changes of this rate card?</source>
        <translation>¿Guardar los cambios de esta tarifa?</translation>
    </message>
    <message>
        <source>Compared with %1</source>
        <translation>Comparada con %1</translation>
    </message>
    <message>
        <source>The file of this card is gone. Save the card to have it back.</source>
        <translation>El archivo de esta tarifa ya no está. Guarde la tarifa para recuperarlo.</translation>
    </message>
    <message>
        <source>The file of this rate card is gone. Save the card?</source>
        <translation>El archivo de esta tarifa ya no está. ¿Guardar la tarifa?</translation>
    </message>
</context>
<context>
    <name>designer::ui::ReviewModel</name>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Sending the attachments…</source>
        <translation>Enviando los adjuntos…</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>Waiting %1 s, as asked</source>
        <translation>Esperando %1 s, como pidió</translation>
    </message>
    <message>
        <source>Sent: #%1</source>
        <translation>Enviado: #%1</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falló</translation>
    </message>
    <message>
        <source>Possibly sent</source>
        <translation>Posiblemente enviado</translation>
    </message>
    <message>
        <source>Not tried</source>
        <translation>No intentado</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Changed since it was sent</source>
        <translation>Cambió desde que se envió</translation>
    </message>
    <message>
        <source>Changed since it was sent: #%1</source>
        <translation>Cambió desde que se envió: #%1</translation>
    </message>
    <message>
        <source>Possibly sent: look before sending it again</source>
        <translation>Posiblemente enviado: mire antes de enviarlo otra vez</translation>
    </message>
    <message>
        <source>Held back: 1 error</source>
        <translation>Retenido: 1 error</translation>
    </message>
    <message>
        <source>Held back: %1 errors</source>
        <translation>Retenido: %1 errores</translation>
    </message>
    <message>
        <source>%1 missing</source>
        <translation>faltan %1</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Completo</translation>
    </message>
</context>
<context>
    <name>designer::ui::RowsModel</name>
    <message>
        <source>Looks like a credential, so it is hidden. Credentials belong in a secret.</source>
        <translation>Parece una credencial, así que está oculta. Las credenciales van en un secreto.</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Agregar…</translation>
    </message>
</context>
<context>
    <name>designer::ui::SendReview</name>
    <message>
        <source>Tickets, with a box for each: sent or left out</source>
        <translation>Tickets, con una casilla para cada uno: se envía o se deja fuera</translation>
    </message>
    <message>
        <source>What is sent of this ticket</source>
        <translation>Lo que se envía de este ticket</translation>
    </message>
    <message>
        <source>Tickets that have their answer</source>
        <translation>Tickets que tienen su respuesta</translation>
    </message>
    <message>
        <source>design.png</source>
        <translation>diseño.png</translation>
    </message>
    <message>
        <source>Sends to %1 as the user who is signed in</source>
        <translation>Envía a %1 como quien inició sesión</translation>
    </message>
    <message>
        <source>Sends to %1 as %2</source>
        <translation>Envía a %1 como %2</translation>
    </message>
    <message>
        <source>Not yet known: where to send, and as whom</source>
        <translation>Aún no se sabe a dónde enviar ni como quién</translation>
    </message>
    <message>
        <source>The design asks for nothing.</source>
        <translation>El diseño no pide nada.</translation>
    </message>
    <message>
        <source>Send 1 ticket</source>
        <translation>Enviar 1 ticket</translation>
    </message>
    <message>
        <source>Send %1 tickets</source>
        <translation>Enviar %1 tickets</translation>
    </message>
    <message>
        <source>Look at the requests…</source>
        <translation>Mirar las solicitudes…</translation>
    </message>
    <message>
        <source>Open #%1…</source>
        <translation>Abrir #%1…</translation>
    </message>
    <message>
        <source>%1 tickets, %2 of them chosen</source>
        <translation>%1 tickets, %2 de ellos elegidos</translation>
    </message>
    <message>
        <source>Settle a ticket</source>
        <translation>Aclarar un ticket</translation>
    </message>
    <message>
        <source>There is no token for this account yet.</source>
        <translation>Aún no hay un token para esta cuenta.</translation>
    </message>
    <message>
        <source>Send tickets</source>
        <translation>Enviar tickets</translation>
    </message>
    <message>
        <source>Finishing what has left…</source>
        <translation>Terminando lo que ya salió…</translation>
    </message>
    <message>
        <source>Sending %1 of %2…</source>
        <translation>Enviando %1 de %2…</translation>
    </message>
    <message>
        <source>%1 of %2 sent.</source>
        <translation>%1 de %2 enviados.</translation>
    </message>
    <message>
        <source>%1 possibly sent: look before sending again.</source>
        <translation>%1 posiblemente enviados: mire antes de enviar otra vez.</translation>
    </message>
    <message>
        <source>Save the design: it remembers them.</source>
        <translation>Guarde el diseño: los recuerda.</translation>
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
        <translation>Seleccionar solo estos</translation>
    </message>
    <message>
        <source>A change holds for all of them.</source>
        <translation>Un cambio vale para todos.</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>%1 seleccionados</translation>
    </message>
    <message>
        <source>1 wire or note</source>
        <translation>1 conexión o nota</translation>
    </message>
    <message>
        <source>%1 wires and notes</source>
        <translation>%1 conexiones y notas</translation>
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
    <message>
        <source>Illustrative rates</source>
        <translation>Tarifa ilustrativa</translation>
    </message>
</context>
<context>
    <name>designer::ui::Subject</name>
    <message>
        <source>%1 components</source>
        <translation>%1 componentes</translation>
    </message>
</context>
<context>
    <name>designer::ui::SupportDesk</name>
    <message>
        <source>The browser could not be opened</source>
        <translation>No se pudo abrir el navegador</translation>
    </message>
    <message>
        <source>The text is too long for a link: it is on the clipboard, to be pasted into the form</source>
        <translation>El texto es demasiado largo para un enlace: está en el portapapeles, para pegarlo en el formulario</translation>
    </message>
    <message>
        <source>Remember sent tickets</source>
        <translation>Recordar tickets enviados</translation>
    </message>
</context>
<context>
    <name>designer::ui::TicketModel</name>
    <message>
        <source>whole design</source>
        <translation>todo el diseño</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Completo</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>después de %1</translation>
    </message>
    <message>
        <source>Needs no ticket</source>
        <translation>No necesita ticket</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>Ambientes</translation>
    </message>
    <message>
        <source>%1 missing</source>
        <translation>%1 por completar</translation>
    </message>
    <message>
        <source>Held back: 1 error</source>
        <translation>Retenido: 1 error</translation>
    </message>
    <message>
        <source>Held back: %1 errors</source>
        <translation>Retenido: %1 errores</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Changed since it was sent</source>
        <translation>Cambió desde que se envió</translation>
    </message>
    <message>
        <source>Possibly sent</source>
        <translation>Posiblemente enviado</translation>
    </message>
</context>
<context>
    <name>designer::ui::TicketsPanel</name>
    <message>
        <source>This ticket…</source>
        <translation>Este ticket…</translation>
    </message>
    <message>
        <source>All tickets as %1 (.%2)…</source>
        <translation>Todos los tickets como %1 (.%2)…</translation>
    </message>
    <message>
        <source>Filter tickets</source>
        <translation>Filtrar tickets</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>With gaps</source>
        <translation>Con datos faltantes</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>Retenidos</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Completos</translation>
    </message>
    <message>
        <source>Which tickets are shown</source>
        <translation>Qué tickets se muestran</translation>
    </message>
    <message>
        <source>Tickets in the order in which they can be fulfilled</source>
        <translation>Tickets en el orden en que se pueden cumplir</translation>
    </message>
    <message>
        <source>Draft for the support center</source>
        <translation>Borrador para el centro de soporte</translation>
    </message>
    <message>
        <source>Language of the tickets</source>
        <translation>Idioma de los tickets</translation>
    </message>
    <message>
        <source>Language of the tickets, whatever the window speaks</source>
        <translation>Idioma de los tickets, sin importar el de la ventana</translation>
    </message>
    <message>
        <source>As filed</source>
        <translation>Como se envía</translation>
    </message>
    <message>
        <source>Formatted</source>
        <translation>Con formato</translation>
    </message>
    <message>
        <source>How the text is shown</source>
        <translation>Cómo se muestra el texto</translation>
    </message>
    <message>
        <source>Plain text as it is filed, or formatted from Markdown</source>
        <translation>Texto simple como se envía, o con formato de Markdown</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy this ticket (Ctrl+C)</source>
        <translation>Copiar este ticket (Ctrl+C)</translation>
    </message>
    <message>
        <source>Copy all tickets</source>
        <translation>Copiar todos los tickets</translation>
    </message>
    <message>
        <source>Copy all tickets in the order of fulfilment</source>
        <translation>Copiar todos los tickets en el orden de cumplimiento</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save this ticket, or all of them into a folder</source>
        <translation>Guardar este ticket, o todos en una carpeta</translation>
    </message>
    <message>
        <source>Text of the ticket</source>
        <translation>Texto del ticket</translation>
    </message>
    <message>
        <source>The requests to the support center will be here, in the order in which they can be fulfilled.
Add a component from the palette, or open a template, to see the first draft.</source>
        <translation>Aquí estarán las solicitudes al centro de soporte, en el orden en que se pueden cumplir.
Agregue un componente desde la paleta o abra una plantilla para ver el primer borrador.</translation>
    </message>
    <message>
        <source>No ticket is chosen.</source>
        <translation>No hay ningún ticket elegido.</translation>
    </message>
    <message>
        <source>Copied the ticket</source>
        <translation>Ticket copiado</translation>
    </message>
    <message>
        <source>Save the ticket</source>
        <translation>Guardar el ticket</translation>
    </message>
    <message>
        <source>Save all tickets into a folder</source>
        <translation>Guardar todos los tickets en una carpeta</translation>
    </message>
    <message>
        <source>Wrote %1</source>
        <translation>%1 escrito</translation>
    </message>
    <message>
        <source>%1 more…</source>
        <translation>%1 más…</translation>
    </message>
    <message>
        <source>1 ticket</source>
        <translation>1 ticket</translation>
    </message>
    <message>
        <source>%1 tickets</source>
        <translation>%1 tickets</translation>
    </message>
    <message>
        <source>%1 held back</source>
        <translation>%1 retenidos</translation>
    </message>
    <message>
        <source>Copied %1</source>
        <translation>%1 copiados</translation>
    </message>
    <message>
        <source>Wrote %1 to %2</source>
        <translation>%1 escritos en %2</translation>
    </message>
    <message>
        <source>Open form</source>
        <translation>Abrir formulario</translation>
    </message>
    <message>
        <source>Open the request form of the support center in the browser, filled in with this ticket</source>
        <translation>Abre en el navegador el formulario de solicitud del centro de soporte, rellenado con este ticket</translation>
    </message>
    <message>
        <source>Send…</source>
        <translation>Enviar…</translation>
    </message>
    <message>
        <source>Review tickets and send them to the support center</source>
        <translation>Revisar tickets y enviarlos al centro de soporte</translation>
    </message>
    <message>
        <source>Save the Dockerfile</source>
        <translation>Guardar el Dockerfile</translation>
    </message>
    <message>
        <source>Dockerfile of this container…</source>
        <translation>Dockerfile de este contenedor…</translation>
    </message>
    <message>
        <source>How its image is built: 75 % of the memory to the JVM</source>
        <translation>Cómo se construye su imagen: 75 % de la memoria para la JVM</translation>
    </message>
</context>
<context>
    <name>designer::ui::TotalsModel</name>
    <message>
        <source>Total MRU per month</source>
        <translation>Total de MRU al mes</translation>
    </message>
    <message>
        <source>Up to, with autoscaling</source>
        <translation>Hasta, con autoescalamiento</translation>
    </message>
    <message>
        <source>%1 per month</source>
        <translation>%1 al mes</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>demasiado grande</translation>
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
        <translation>Llamada</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Protección</translation>
    </message>
    <message>
        <source>Name resolution</source>
        <translation>Resolución de nombres</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Show as a badge on its target</source>
        <translation>Mostrar como insignia en su destino</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>Invertir</translation>
    </message>
    <message>
        <source>Remove bends</source>
        <translation>Quitar dobleces</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Eliminar %1</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Desde %1</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>Hacia %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>the service has no such connection</source>
        <translation>el servicio no tiene esa conexión</translation>
    </message>
    <message>
        <source>Reverse %1</source>
        <translation>Invertir %1</translation>
    </message>
    <message>
        <source>Dock %1</source>
        <translation>Acoplar %1</translation>
    </message>
    <message>
        <source>Undock %1</source>
        <translation>Desacoplar %1</translation>
    </message>
    <message>
        <source>Remove bends of %1</source>
        <translation>Quitar dobleces de %1</translation>
    </message>
</context>
</TS>
