<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AccessibleCanvasText</name>
    <message>
        <source>%1: %2 nodes, %3 links</source>
        <translation>%1: %2 nodos, %3 enlaces</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>1 problem</source>
        <translation>1 problema</translation>
    </message>
    <message>
        <source>%1 problems</source>
        <translation>%1 problemas</translation>
    </message>
    <message>
        <source>1 output</source>
        <translation>1 salida</translation>
    </message>
    <message>
        <source>%1 outputs</source>
        <translation>%1 salidas</translation>
    </message>
    <message>
        <source>Link %1 to %2</source>
        <translation>Enlace de %1 a %2</translation>
    </message>
</context>
<context>
    <name>AdoptText</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>Cuenta: %1</translation>
    </message>
    <message>
        <source>%1 is removed</source>
        <translation>%1 se elimina</translation>
    </message>
    <message>
        <source>%1 is added</source>
        <translation>%1 se añade</translation>
    </message>
    <message>
        <source>The link %1 is removed</source>
        <translation>El enlace %1 se elimina</translation>
    </message>
    <message>
        <source>The link %1 is added</source>
        <translation>El enlace %1 se añade</translation>
    </message>
</context>
<context>
    <name>ArrangeGroupsText</name>
    <message>
        <source>%1 groups</source>
        <translation>%1 grupos</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>%1 notes</source>
        <translation>%1 notas</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>Mover %1</translation>
    </message>
    <message>
        <source>Move %1 into %2</source>
        <translation>Mover %1 a %2</translation>
    </message>
    <message>
        <source>Move %1 out of %2</source>
        <translation>Sacar %1 de %2</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>Agrupar %1</translation>
    </message>
    <message>
        <source>Ungroup %1</source>
        <translation>Desagrupar %1</translation>
    </message>
    <message>
        <source>Collapse %1</source>
        <translation>Contraer %1</translation>
    </message>
    <message>
        <source>Expand %1</source>
        <translation>Expandir %1</translation>
    </message>
    <message>
        <source>A group needs a name.</source>
        <translation>Un grupo necesita un nombre.</translation>
    </message>
    <message>
        <source>Rename %1 to %2</source>
        <translation>Cambiar el nombre de %1 a %2</translation>
    </message>
    <message>
        <source>Change kind of %1</source>
        <translation>Cambiar el tipo de %1</translation>
    </message>
    <message>
        <source>Unlock %1</source>
        <translation>Desbloquear %1</translation>
    </message>
    <message>
        <source>Lock %1</source>
        <translation>Bloquear %1</translation>
    </message>
    <message>
        <source>Enable %1</source>
        <translation>Activar %1</translation>
    </message>
    <message>
        <source>Disable %1</source>
        <translation>Desactivar %1</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Añadir nota</translation>
    </message>
    <message>
        <source>Delete note</source>
        <translation>Eliminar nota</translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation>Editar nota</translation>
    </message>
    <message>
        <source>Bring notes to front</source>
        <translation>Traer las notas al frente</translation>
    </message>
    <message>
        <source>Send notes to back</source>
        <translation>Enviar las notas al fondo</translation>
    </message>
</context>
<context>
    <name>ArrangeReplaceText</name>
    <message>
        <source>the product</source>
        <translation>el producto</translation>
    </message>
    <message>
        <source>the link to %1</source>
        <translation>el enlace a %1</translation>
    </message>
    <message>
        <source>the link from %1</source>
        <translation>el enlace desde %1</translation>
    </message>
    <message>
        <source>Replace %1 by %2</source>
        <translation>Sustituir %1 por %2</translation>
    </message>
</context>
<context>
    <name>ArrangeSharesText</name>
    <message>
        <source>A share is a number from 0 to 100, in %.</source>
        <translation>Una proporción es un número de 0 a 100, en %.</translation>
    </message>
    <message>
        <source>This link takes all requests: there is none beside it.</source>
        <translation>Este enlace recibe todas las solicitudes: no hay otro a su lado.</translation>
    </message>
    <message>
        <source>Set share of %1 to %2 %</source>
        <translation>Fijar la proporción de %1 en %2 %</translation>
    </message>
</context>
<context>
    <name>ArrangeText</name>
    <message>
        <source>left</source>
        <translation>a la izquierda</translation>
    </message>
    <message>
        <source>centre</source>
        <translation>al centro</translation>
    </message>
    <message>
        <source>right</source>
        <translation>a la derecha</translation>
    </message>
    <message>
        <source>top</source>
        <translation>arriba</translation>
    </message>
    <message>
        <source>middle</source>
        <translation>a media altura</translation>
    </message>
    <message>
        <source>bottom</source>
        <translation>abajo</translation>
    </message>
    <message>
        <source>Align %1 %2</source>
        <translation>Alinear %1 %2</translation>
    </message>
    <message>
        <source>Distribute %1 horizontally</source>
        <translation>Distribuir %1 en horizontal</translation>
    </message>
    <message>
        <source>Distribute %1 vertically</source>
        <translation>Distribuir %1 en vertical</translation>
    </message>
    <message>
        <source>Draw links at right angles</source>
        <translation>Dibujar los enlaces en ángulo recto</translation>
    </message>
    <message>
        <source>Draw links straight</source>
        <translation>Dibujar los enlaces rectos</translation>
    </message>
    <message>
        <source>Draw links as curves</source>
        <translation>Dibujar los enlaces como curvas</translation>
    </message>
</context>
<context>
    <name>ArrangeWiresText</name>
    <message>
        <source>%1 → %2: %3</source>
        <translation>%1 → %2: %3</translation>
    </message>
    <message>
        <source>Connect %1 nodes in series</source>
        <translation>Conectar %1 nodos en serie</translation>
    </message>
    <message>
        <source>Fan out from %1</source>
        <translation>Ramificar desde %1</translation>
    </message>
    <message>
        <source>Delete %1 and join its neighbours</source>
        <translation>Eliminar %1 y unir sus vecinos</translation>
    </message>
</context>
<context>
    <name>ConditionsText</name>
    <message>
        <source>the scenario (%1 and %2)</source>
        <translation>el escenario (%1 y %2)</translation>
    </message>
    <message>
        <source>the traffic</source>
        <translation>el tráfico</translation>
    </message>
    <message>
        <source>the faults</source>
        <translation>los fallos</translation>
    </message>
    <message>
        <source>the duration (%1 and %2)</source>
        <translation>la duración (%1 y %2)</translation>
    </message>
    <message>
        <source>the warm-up</source>
        <translation>el calentamiento</translation>
    </message>
    <message>
        <source>the seeds (%1 and %2)</source>
        <translation>las semillas (%1 y %2)</translation>
    </message>
    <message>
        <source>the number of runs (%1 and %2)</source>
        <translation>el número de ejecuciones (%1 y %2)</translation>
    </message>
    <message>
        <source>the version of the program (%1 and %2)</source>
        <translation>la versión del programa (%1 y %2)</translation>
    </message>
    <message>
        <source>that one was stopped early</source>
        <translation>que una se detuvo antes de tiempo</translation>
    </message>
</context>
<context>
    <name>CostRowsText</name>
    <message>
        <source>? incomplete</source>
        <translation>? incompleto</translation>
    </message>
    <message>
        <source>? %1 of %2</source>
        <translation>? %1 de %2</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>mixto</translation>
    </message>
    <message>
        <source>%1 of %2 prices are not stated by the provider itself</source>
        <translation>%1 de %2 precios no los indica el propio proveedor</translation>
    </message>
    <message>
        <source>%1 of %2 prices are yours</source>
        <translation>%1 de %2 precios son suyos</translation>
    </message>
    <message>
        <source>%1 prices are missing: the amount is a lower bound</source>
        <translation>faltan %1 precios: el importe es una cota inferior</translation>
    </message>
    <message>
        <source>every price is stated by the provider or measured</source>
        <translation>cada precio lo indica el proveedor o se ha medido</translation>
    </message>
    <message>
        <source>not priced</source>
        <translation>sin precio</translation>
    </message>
    <message>
        <source>%1: %2 a month</source>
        <translation>%1: %2 al mes</translation>
    </message>
    <message>
        <source>%1 of the bill</source>
        <translation>%1 de la factura</translation>
    </message>
    <message>
        <source>of it fixed, whatever the traffic: %1</source>
        <translation>de ello fijo, sea cual sea el tráfico: %1</translation>
    </message>
    <message>
        <source>Certainty: %1</source>
        <translation>Certeza: %1</translation>
    </message>
    <message>
        <source>your price: %1</source>
        <translation>su precio: %1</translation>
    </message>
    <message>
        <source>, as of %1</source>
        <translation>, a fecha de %1</translation>
    </message>
    <message>
        <source>, undated</source>
        <translation>, sin fecha</translation>
    </message>
    <message>
        <source>no price</source>
        <translation>sin precio</translation>
    </message>
    <message>
        <source>? missing</source>
        <translation>? falta</translation>
    </message>
    <message>
        <source>no price is known in %1</source>
        <translation>no se conoce ningún precio en %1</translation>
    </message>
    <message>
        <source>%1
No price is known in %2: the bill leaves it out and is a lower bound.
A double click opens the price book, where a price of your own can be added.</source>
        <translation>%1
No se conoce ningún precio en %2: la factura lo omite y es una cota inferior.
Un doble clic abre la lista de precios, donde puede añadir un precio propio.</translation>
    </message>
</context>
<context>
    <name>DifferencesText</name>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>place on the canvas</source>
        <translation>lugar en el lienzo</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>%1 añadidos</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>%1 eliminados</translation>
    </message>
    <message>
        <source>1 setting differs</source>
        <translation>1 ajuste difiere</translation>
    </message>
    <message>
        <source>%1 settings differ</source>
        <translation>%1 ajustes difieren</translation>
    </message>
</context>
<context>
    <name>EditsText</name>
    <message>
        <source>%1 nodes</source>
        <translation>%1 nodos</translation>
    </message>
    <message>
        <source>A node cannot be wired to itself.</source>
        <translation>Un nodo no puede conectarse consigo mismo.</translation>
    </message>
    <message>
        <source>Nothing of that kind can leave by this port; use the upper one.</source>
        <translation>Nada de ese tipo puede salir por este puerto; use el superior.</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Añadir %1</translation>
    </message>
    <message>
        <source>Insert %1</source>
        <translation>Insertar %1</translation>
    </message>
    <message>
        <source>Connect %1 → %2</source>
        <translation>Conectar %1 → %2</translation>
    </message>
    <message>
        <source>Move wire to %1</source>
        <translation>Mover la conexión a %1</translation>
    </message>
    <message>
        <source>wire</source>
        <translation>conexión</translation>
    </message>
    <message>
        <source>%1 wires</source>
        <translation>%1 conexiones</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>%1 notes</source>
        <translation>%1 notas</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Eliminar %1</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>Mover %1</translation>
    </message>
    <message>
        <source>Another node is called “%1”; choose another name.</source>
        <translation>Otro nodo se llama «%1»; elija otro nombre.</translation>
    </message>
    <message>
        <source>Rename %1 to %2</source>
        <translation>Cambiar el nombre de %1 a %2</translation>
    </message>
    <message>
        <source>Tidy up</source>
        <translation>Ordenar</translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>Duplicar %1</translation>
    </message>
    <message>
        <source>Duplicate %1 as variant</source>
        <translation>Duplicar %1 como variante</translation>
    </message>
    <message>
        <source>Add design</source>
        <translation>Añadir diseño</translation>
    </message>
    <message>
        <source>Rename design to %1</source>
        <translation>Cambiar el nombre del diseño a %1</translation>
    </message>
    <message>
        <source>Delete design %1</source>
        <translation>Eliminar el diseño %1</translation>
    </message>
</context>
<context>
    <name>FileCard</name>
    <message>
        <source>Cannot be read: %1</source>
        <translation>No se puede leer: %1</translation>
    </message>
    <message>
        <source>1 node</source>
        <translation>1 nodo</translation>
    </message>
    <message>
        <source>%1 nodes</source>
        <translation>%1 nodos</translation>
    </message>
    <message>
        <source>, %1 designs</source>
        <translation>, %1 diseños</translation>
    </message>
</context>
<context>
    <name>FileLock</name>
    <message>
        <source>Somebody</source>
        <translation>Alguien</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 en %2</translation>
    </message>
</context>
<context>
    <name>GroupPainterText</name>
    <message>
        <source>%1 in all</source>
        <translation>%1 en total</translation>
    </message>
    <message>
        <source>%1 nodes</source>
        <translation>%1 nodos</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zona</translation>
    </message>
    <message>
        <source>VPC</source>
        <translation>VPC</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Dominio</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Inquilino</translation>
    </message>
    <message>
        <source>1 node</source>
        <translation>1 nodo</translation>
    </message>
    <message>
        <source>%1: the requests of its nodes, each where it arrives</source>
        <translation>%1: las solicitudes de sus nodos, cada una donde llega</translation>
    </message>
    <message>
        <source>%1 for its nodes</source>
        <translation>%1 para sus nodos</translation>
    </message>
</context>
<context>
    <name>HelpPagesText</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>al menos %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>como máximo %1</translation>
    </message>
    <message>
        <source>on</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>off</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Range: %1</source>
        <translation>Intervalo: %1</translation>
    </message>
    <message>
        <source>Default where the platform states none: %1</source>
        <translation>Valor predeterminado donde la plataforma no indica ninguno: %1</translation>
    </message>
    <message>
        <source>Counts with: %1</source>
        <translation>Cuenta con: %1</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Fuente: %1</translation>
    </message>
    <message>
        <source>&lt;p&gt;Also called: %1.&lt;/p&gt;</source>
        <translation>&lt;p&gt;También llamado: %1.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Links to</source>
        <translation>Enlaces a</translation>
    </message>
    <message>
        <source>What a bill counts</source>
        <translation>Qué cuenta una factura</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Nodos</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Enlaces</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Llamadas</translation>
    </message>
    <message>
        <source>The source calls the target while it works.</source>
        <translation>El origen llama al destino mientras trabaja.</translation>
    </message>
    <message>
        <source>Pollers</source>
        <translation>Sondeadores</translation>
    </message>
    <message>
        <source>The target is fed in batches from a queue.</source>
        <translation>El destino recibe lotes de una cola.</translation>
    </message>
    <message>
        <source>Shard readers</source>
        <translation>Lectores de fragmentos</translation>
    </message>
    <message>
        <source>The target is fed in batches from each shard of a log, in order.</source>
        <translation>El destino recibe lotes de cada fragmento de un registro, en orden.</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Entregas</translation>
    </message>
    <message>
        <source>One asynchronous delivery for each message.</source>
        <translation>Una entrega asíncrona por cada mensaje.</translation>
    </message>
    <message>
        <source>Targets of rules</source>
        <translation>Destinos de reglas</translation>
    </message>
    <message>
        <source>One delivery for each message that matches.</source>
        <translation>Una entrega por cada mensaje que coincide.</translation>
    </message>
    <message>
        <source>Dead letters</source>
        <translation>Mensajes fallidos</translation>
    </message>
    <message>
        <source>Where messages go that were received too often.</source>
        <translation>Adónde van los mensajes recibidos demasiadas veces.</translation>
    </message>
    <message>
        <source>On failure</source>
        <translation>En caso de error</translation>
    </message>
    <message>
        <source>Where asynchronous events go when all retries failed.</source>
        <translation>Adónde van los eventos asíncronos cuando fallaron todos los reintentos.</translation>
    </message>
    <message>
        <source>On success</source>
        <translation>En caso de éxito</translation>
    </message>
    <message>
        <source>Where the results of asynchronous events go that succeeded.</source>
        <translation>Adónde van los resultados de los eventos asíncronos que tuvieron éxito.</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>Por qué importa</translation>
    </message>
    <message>
        <source>How to mend it</source>
        <translation>Cómo se corrige</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Source&lt;/h3&gt;&lt;p&gt;%1&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Fuente&lt;/h3&gt;&lt;p&gt;%1&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;On the command line: &lt;code&gt;burstlab-cli lint --rules&lt;/code&gt; lists all rules.&lt;/p&gt;</source>
        <translation>&lt;p&gt;En la línea de órdenes: &lt;code&gt;burstlab-cli lint --rules&lt;/code&gt; enumera todas las reglas.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>Rule catalogue</source>
        <translation>Catálogo de reglas</translation>
    </message>
    <message>
        <source>What every design is checked for while you edit. The same ids stand in &lt;code&gt;burstlab-cli lint&lt;/code&gt;.</source>
        <translation>Lo que se comprueba en cada diseño mientras se edita. Los mismos identificadores aparecen en &lt;code&gt;burstlab-cli lint&lt;/code&gt;.</translation>
    </message>
    <message>
        <source>The project cannot be read as it is meant</source>
        <translation>El proyecto no puede leerse como se pretende</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Consejos</translation>
    </message>
    <message>
        <source>Account limits</source>
        <translation>Límites de la cuenta</translation>
    </message>
</context>
<context>
    <name>HelpTopicsText</name>
    <message>
        <source>Begin</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>&lt;p&gt;Draw who sends requests and what serves them, run it, and read what limits it and what it costs. Help › Guided tour leads through it in five steps.&lt;/p&gt;&lt;ol&gt;&lt;li&gt;Double-click the canvas and type &lt;b&gt;client&lt;/b&gt;. Its traffic is set where it is selected.&lt;/li&gt;&lt;li&gt;Drag from the port at its right edge into empty space: a list offers what may follow.&lt;/li&gt;&lt;li&gt;Select a node: the inspector on the right shows what is set and what comes from the platform, with the source.&lt;/li&gt;&lt;li&gt;Press F5.&lt;/li&gt;&lt;/ol&gt;&lt;p&gt;The examples of the File menu run at once.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Dibuje quién envía solicitudes y qué las atiende, ejecútelo y lea qué lo limita y cuánto cuesta. Ayuda › Visita guiada lo muestra en cinco pasos.&lt;/p&gt;&lt;ol&gt;&lt;li&gt;Haga doble clic en el lienzo y escriba &lt;b&gt;client&lt;/b&gt;. Su tráfico se define donde está seleccionado.&lt;/li&gt;&lt;li&gt;Arrastre desde el puerto de su borde derecho al vacío: una lista ofrece lo que puede seguir.&lt;/li&gt;&lt;li&gt;Seleccione un nodo: el inspector de la derecha muestra lo que está definido y lo que viene de la plataforma, con la fuente.&lt;/li&gt;&lt;li&gt;Pulse F5.&lt;/li&gt;&lt;/ol&gt;&lt;p&gt;Los ejemplos del menú Archivo se ejecutan al instante.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Draw and find</source>
        <translation>Dibujar y buscar</translation>
    </message>
    <message>
        <source>Problems and fixes</source>
        <translation>Problemas y correcciones</translation>
    </message>
    <message>
        <source>&lt;p&gt;The design is checked while you edit. F8 goes to the next problem, Shift+F8 back, Ctrl+. offers the changes that mend it; each says first what it sets.&lt;/p&gt;&lt;p&gt;A problem that you have thought about can be accepted with a reason. The reason stands in the project; the problem is greyed and does not count until a figure in it changes. &lt;a href=&apos;topic:rules&apos;&gt;All rules&lt;/a&gt;.&lt;/p&gt;</source>
        <translation>&lt;p&gt;El diseño se comprueba mientras se edita. F8 va al problema siguiente, Mayús+F8 al anterior, Ctrl+. ofrece los cambios que lo corrigen; cada uno dice antes qué define.&lt;/p&gt;&lt;p&gt;Un problema que ya ha considerado puede aceptarse con un motivo. El motivo queda en el proyecto; el problema aparece en gris y no cuenta hasta que cambie una cifra en él. &lt;a href=&apos;topic:rules&apos;&gt;Todas las reglas&lt;/a&gt;.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Run and read</source>
        <translation>Ejecutar y leer</translation>
    </message>
    <message>
        <source>&lt;p&gt;F5 replays the traffic of the scenario against the design. Under &lt;b&gt;Why&lt;/b&gt; are the reasons for what happened, under &lt;b&gt;Nodes&lt;/b&gt; the figures of every node, under &lt;b&gt;Cost&lt;/b&gt; the bill with the source of each price.&lt;/p&gt;&lt;p&gt;Results of an older state of the design are marked as such; run again to renew them.&lt;/p&gt;&lt;p&gt;The charts fill while it runs; Shift+F5 stops it and keeps what there is, Ctrl+Shift+F5 holds it up. F5 during a run lets another design or scenario wait for it.&lt;/p&gt;&lt;p&gt;Every run is kept and listed under &lt;b&gt;Runs&lt;/b&gt;: what changed since the one before, a tag and a note of yours; Enter opens it as it was. What has been run already comes from there at once; Ctrl+F5 simulates it again.&lt;/p&gt;</source>
        <translation>&lt;p&gt;F5 reproduce el tráfico del escenario contra el diseño. En &lt;b&gt;Por qué&lt;/b&gt; están los motivos de lo ocurrido, en &lt;b&gt;Nodos&lt;/b&gt; las cifras de cada nodo, en &lt;b&gt;Coste&lt;/b&gt; la factura con la fuente de cada precio.&lt;/p&gt;&lt;p&gt;Los resultados de un estado anterior del diseño se marcan como tales; vuelva a ejecutar para renovarlos.&lt;/p&gt;&lt;p&gt;Los gráficos se llenan durante la ejecución; Mayús+F5 la detiene y conserva lo que hay, Ctrl+Mayús+F5 la pone en pausa. F5 durante una ejecución deja en espera otro diseño o escenario.&lt;/p&gt;&lt;p&gt;Cada ejecución se guarda y aparece en &lt;b&gt;Ejecuciones&lt;/b&gt;: qué cambió desde la anterior, una etiqueta y una nota suyas; Intro la abre tal como fue. Lo que ya se ejecutó sale de allí al instante; Ctrl+F5 lo simula otra vez.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Look at charts</source>
        <translation>Ver los gráficos</translation>
    </message>
    <message>
        <source>Draw traffic</source>
        <translation>Dibujar el tráfico</translation>
    </message>
    <message>
        <source>Compare designs</source>
        <translation>Comparar diseños</translation>
    </message>
    <message>
        <source>Explore and tune</source>
        <translation>Explorar y ajustar</translation>
    </message>
    <message>
        <source>&lt;p&gt;Under &lt;b&gt;Explore&lt;/b&gt; one setting or two get several values, under the same requests. “Find the best of” looks for the least or most of a figure within bounds, with a small part of the simulations. A right click on a function leads to its memory against cost and latency.&lt;/p&gt;&lt;p&gt;A right click on a number in the inspector makes it a slider under &lt;b&gt;What if&lt;/b&gt;: the estimate answers while it moves, a run when it is let go. Keep it as one step, or take it back.&lt;/p&gt;</source>
        <translation>&lt;p&gt;En &lt;b&gt;Explorar&lt;/b&gt; uno o dos ajustes reciben varios valores, con las mismas solicitudes. «Hallar lo mejor de» busca el mínimo o el máximo de una cifra dentro de unas cotas, con una pequeña parte de las simulaciones. Un clic derecho en una función lleva a su memoria frente a coste y latencia.&lt;/p&gt;&lt;p&gt;Un clic derecho en un número del inspector lo convierte en un control deslizante en &lt;b&gt;Y si&lt;/b&gt;: la estimación responde mientras se mueve, una ejecución cuando se suelta. Consérvelo como un solo paso, o retírelo.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Undo and history</source>
        <translation>Deshacer e historial</translation>
    </message>
    <message>
        <source>&lt;p&gt;Every change can be undone with Ctrl+Z. The arrows beside the buttons list the last 25 steps; the history panel lists all, and a click goes there.&lt;/p&gt;&lt;p&gt;Unsaved work is kept aside regularly and offered after a crash.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Cada cambio se puede deshacer con Ctrl+Z. Las flechas junto a los botones enumeran los últimos 25 pasos; el panel del historial los enumera todos, y un clic va allí.&lt;/p&gt;&lt;p&gt;El trabajo sin guardar se conserva aparte con regularidad y se ofrece tras un cierre inesperado.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;All charts show the same time. Drag a box to zoom in, turn the wheel to zoom at the pointer; with Shift the box, with Ctrl the wheel, zooms the values. The middle button moves, a double click shows all, the arrows above go back to what was shown. By keyboard: A and D or the arrows move, W and S zoom, Home shows all, Alt+Left goes back.&lt;/p&gt;&lt;p&gt;A click in a legend hides a line, Ctrl and a click leave it alone. Triangles mark where limits began to refuse; hold the pointer there to read which. A click on a bar of the histogram or a cell of the heat map lists requests of it under &lt;b&gt;Traces&lt;/b&gt;.&lt;/p&gt;&lt;p&gt;The button ⋮ copies a chart or saves it as PNG, SVG, PDF or CSV.&lt;/p&gt;&lt;p&gt;A click holds the values of an instant, Esc lets them go. &lt;b&gt;Measure&lt;/b&gt; (M) puts two instants, A and B, on all charts: drag them to see what changes between them. The pin of a chart keeps it whatever is selected; &lt;b&gt;Charts&lt;/b&gt; keeps what is on screen as a dashboard of the project, which every run fills anew. N writes a note at the pointer, or at the held instant.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Todos los gráficos muestran el mismo tiempo. Arrastre un recuadro para ampliar, gire la rueda para ampliar en el puntero; con Mayús el recuadro, con Ctrl la rueda, amplía los valores. El botón central desplaza, un doble clic muestra todo, las flechas de arriba vuelven a lo mostrado antes. Con el teclado: A y D o las flechas desplazan, W y S amplían o reducen, Inicio muestra todo, Alt+Izquierda vuelve.&lt;/p&gt;&lt;p&gt;Un clic en una leyenda oculta una línea, Ctrl y un clic la dejan sola. Los triángulos marcan dónde los límites empezaron a rechazar; detenga el puntero allí para leer cuáles. Un clic en una barra del histograma o una celda del mapa de calor enumera sus solicitudes en &lt;b&gt;Trazas&lt;/b&gt;.&lt;/p&gt;&lt;p&gt;El botón ⋮ copia un gráfico o lo guarda como PNG, SVG, PDF o CSV.&lt;/p&gt;&lt;p&gt;Un clic retiene los valores de un instante, Esc los suelta. &lt;b&gt;Medir&lt;/b&gt; (M) pone dos instantes, A y B, en todos los gráficos: arrástrelos para ver qué cambia entre ellos. La chincheta de un gráfico lo conserva sea cual sea la selección; &lt;b&gt;Gráficos&lt;/b&gt; conserva lo que está en pantalla como panel del proyecto, que cada ejecución llena de nuevo. N escribe una nota en el puntero o en el instante retenido.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Wheel with Ctrl zooms at the pointer, a middle or right drag pans, Shift+1 shows everything. M shows an overview with a frame that can be dragged.&lt;/p&gt;&lt;p&gt;Ctrl and an arrow add a node on that side of the selected one, wired to it. A node dropped on a link goes into it, and what follows makes room. A right click on a node, a link, a note, a group or the empty canvas lists what can be done there.&lt;/p&gt;&lt;p&gt;Drag a link to bend it, and double-click a bend to take it away. A picture dropped on the canvas becomes a note.&lt;/p&gt;&lt;p&gt;A setting written as &lt;code&gt;=2*base&lt;/code&gt; follows the variable &lt;code&gt;base&lt;/code&gt;. Variables stand in the inspector of the design, when nothing is selected.&lt;/p&gt;&lt;p&gt;Ctrl+F finds by name, kind, tag or note, and by property: &lt;code&gt;memory:1024&lt;/code&gt; finds what has 1024 MB. Enter goes on, Shift+Enter back.&lt;/p&gt;&lt;p&gt;Ctrl+K finds everything else: actions, nodes, settings, files, pages of this help.&lt;/p&gt;&lt;p&gt;The outline (Ctrl+Shift+O) lists groups and nodes, for work with the keyboard alone.&lt;/p&gt;</source>
        <translation>&lt;p&gt;La rueda con Ctrl acerca o aleja en el puntero, arrastrar con el botón central o derecho desplaza, Mayús+1 muestra todo. M muestra una vista general con un marco que se puede arrastrar.&lt;/p&gt;&lt;p&gt;Ctrl y una flecha añaden en ese lado del nodo seleccionado otro conectado a él. Un nodo soltado sobre un enlace se inserta en él, y lo que sigue hace sitio. Un clic derecho en un nodo, un enlace, una nota, un grupo o el lienzo vacío muestra lo que se puede hacer allí.&lt;/p&gt;&lt;p&gt;Arrastre un enlace para curvarlo, y haga doble clic en un codo para quitarlo. Una imagen soltada en el lienzo se convierte en nota.&lt;/p&gt;&lt;p&gt;Un ajuste escrito como &lt;code&gt;=2*base&lt;/code&gt; sigue la variable &lt;code&gt;base&lt;/code&gt;. Las variables están en el inspector del diseño, cuando no hay nada seleccionado.&lt;/p&gt;&lt;p&gt;Ctrl+F busca por nombre, tipo, etiqueta o nota, y por propiedad: &lt;code&gt;memory:1024&lt;/code&gt; encuentra lo que tiene 1024 MB. Intro avanza, Mayús+Intro retrocede.&lt;/p&gt;&lt;p&gt;Ctrl+K encuentra todo lo demás: acciones, nodos, ajustes, archivos, páginas de esta ayuda.&lt;/p&gt;&lt;p&gt;El esquema (Ctrl+Mayús+O) enumera grupos y nodos, para trabajar solo con el teclado.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Ctrl+T shows the timeline of the scenario, with a lane for each source. Press on the line of a client and drag: a point more. Drag points; Shift keeps time or rate, Alt suspends snapping, Ctrl+drag copies a part, a double click types, Delete removes. Tab and the arrows do the same by keyboard, Insert adds a point, Enter types it.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Stamp&lt;/b&gt; puts a spike, a ramp, a day on top: drag its handles or type its figures, then Enter. &lt;b&gt;Free hand&lt;/b&gt; draws with the next drag.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Import&lt;/b&gt; reads tables, access logs, JSON lines, CloudWatch metrics and k6 options. It asks what the columns mean and keeps a trace beside the project, or a profile that can be edited.&lt;/p&gt;&lt;p&gt;A right click bends the line smoothly. &lt;b&gt;Mute&lt;/b&gt; and &lt;b&gt;Solo&lt;/b&gt; choose who sends.&lt;/p&gt;&lt;p&gt;Bars below are faults and changes: drag them or their ends. The hatched start is the warm-up. The wheel zooms time at the pointer, with Ctrl the rates; 0 shows all.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Ctrl+T muestra la línea de tiempo del escenario, con un carril por fuente. Pulse sobre la línea de un cliente y arrastre: un punto más. Arrastre puntos; Mayús mantiene el tiempo o la tasa, Alt suspende el ajuste, Ctrl+arrastrar copia una parte, un doble clic permite escribir, Supr elimina. Tabulador y flechas hacen lo mismo con el teclado, Insert añade un punto, Intro lo escribe.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Sello&lt;/b&gt; pone encima un pico, una rampa, un día: arrastre sus tiradores o escriba sus cifras, y luego Intro. &lt;b&gt;A mano alzada&lt;/b&gt; dibuja con el arrastre siguiente.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Importar&lt;/b&gt; lee tablas, registros de acceso, líneas JSON, métricas de CloudWatch y opciones de k6. Pregunta qué significan las columnas y guarda una traza junto al proyecto, o un perfil que se puede editar.&lt;/p&gt;&lt;p&gt;Un clic derecho suaviza la línea. &lt;b&gt;Silenciar&lt;/b&gt; y &lt;b&gt;Solo&lt;/b&gt; eligen quién envía.&lt;/p&gt;&lt;p&gt;Las barras de abajo son fallos y cambios: arrástrelas, o sus extremos. El comienzo rayado es el calentamiento. La rueda amplía el tiempo en el puntero, con Ctrl las tasas; 0 muestra todo.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Ctrl+Shift+D duplicates the design as a variant. Change one thing and compare with Ctrl+M: both meet the same requests, so that a difference is one of the designs. &lt;b&gt;Table&lt;/b&gt; says which figures really differ and by how much, &lt;b&gt;Charts&lt;/b&gt; lays the curves over each other, &lt;b&gt;One canvas&lt;/b&gt; shows what was added, removed and changed, &lt;b&gt;Side by side&lt;/b&gt; both designs with one zoom and one moment of playback, &lt;b&gt;Points&lt;/b&gt; cost against p95. A double click on a tolerance in the table says which difference does not matter.&lt;/p&gt;&lt;p&gt;Ctrl+B pins the last run as the baseline: later runs of the same design, or of another, are held against it, and figures show their difference to it in brackets.&lt;/p&gt;&lt;p&gt;Ctrl+Shift+M shows the same design on every platform.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Ctrl+Mayús+D duplica el diseño como variante. Cambie una cosa y compare con Ctrl+M: ambos reciben las mismas solicitudes, de modo que una diferencia es de los diseños. &lt;b&gt;Tabla&lt;/b&gt; dice qué cifras difieren de verdad y cuánto, &lt;b&gt;Gráficos&lt;/b&gt; superpone las curvas, &lt;b&gt;Un lienzo&lt;/b&gt; muestra lo añadido, eliminado y cambiado, &lt;b&gt;Lado a lado&lt;/b&gt; ambos diseños con un solo zoom y un solo instante de la reproducción, &lt;b&gt;Puntos&lt;/b&gt; el coste frente a p95. Un doble clic en una tolerancia de la tabla dice qué diferencia no importa.&lt;/p&gt;&lt;p&gt;Ctrl+B fija la última ejecución como referencia: las ejecuciones posteriores del mismo diseño, o de otro, se comparan con ella, y las cifras muestran entre paréntesis su diferencia respecto a ella.&lt;/p&gt;&lt;p&gt;Ctrl+Mayús+M muestra el mismo diseño en cada plataforma.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>MergedDesignText</name>
    <message>
        <source>default</source>
        <translation>predeterminado</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>%1 añadidos</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>%1 eliminados</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1 cambiados</translation>
    </message>
</context>
<context>
    <name>MomentText</name>
    <message>
        <source>%1 of %2 busy</source>
        <translation>%1 de %2 ocupados</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>%1 en espera</translation>
    </message>
    <message>
        <source>%1 inside</source>
        <translation>%1 dentro</translation>
    </message>
    <message>
        <source>throttled</source>
        <translation>limitadas</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallidas</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>tiempo agotado</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>perdidas</translation>
    </message>
    <message>
        <source>cold</source>
        <translation>en frío</translation>
    </message>
</context>
<context>
    <name>PasteSettingsText</name>
    <message>
        <source>Settings are taken from one node: copy just that one.</source>
        <translation>Los ajustes se toman de un solo nodo: copie únicamente ese.</translation>
    </message>
    <message>
        <source>None of the selected nodes has a setting of the copied one.</source>
        <translation>Ninguno de los nodos seleccionados tiene un ajuste del copiado.</translation>
    </message>
    <message>
        <source>Paste settings to %1</source>
        <translation>Pegar los ajustes en %1</translation>
    </message>
</context>
<context>
    <name>PlatformEditsText</name>
    <message>
        <source>Set region of %1 to %2</source>
        <translation>Fijar la región de %1 en %2</translation>
    </message>
    <message>
        <source>Move %1 to %2</source>
        <translation>Mover %1 a %2</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>Add %1 on %2</source>
        <translation>Añadir %1 en %2</translation>
    </message>
</context>
<context>
    <name>PlotPictureText</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>No se puede escribir %1: %2</translation>
    </message>
    <message>
        <source>%1 cannot be written. Choose another folder.</source>
        <translation>No se puede escribir %1. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>%1 has no ending that says what to write: png, svg, pdf or csv.</source>
        <translation>%1 no tiene una extensión que diga qué escribir: png, svg, pdf o csv.</translation>
    </message>
</context>
<context>
    <name>ProblemEditsText</name>
    <message>
        <source>Fix: %1</source>
        <translation>Corregir: %1</translation>
    </message>
    <message>
        <source>Fix %1 times: %2</source>
        <translation>Corregir %1 veces: %2</translation>
    </message>
    <message>
        <source>Accept: %1</source>
        <translation>Aceptar: %1</translation>
    </message>
    <message>
        <source>Reopen: %1</source>
        <translation>Reabrir: %1</translation>
    </message>
</context>
<context>
    <name>ProjectEditsText</name>
    <message>
        <source>Add scenario</source>
        <translation>Añadir escenario</translation>
    </message>
    <message>
        <source>Duplicate scenario %1</source>
        <translation>Duplicar el escenario %1</translation>
    </message>
    <message>
        <source>A scenario needs a name.</source>
        <translation>Un escenario necesita un nombre.</translation>
    </message>
    <message>
        <source>Another scenario is called “%1”; choose another name.</source>
        <translation>Otro escenario se llama «%1»; elija otro nombre.</translation>
    </message>
    <message>
        <source>Rename scenario to %1</source>
        <translation>Cambiar el nombre del escenario a %1</translation>
    </message>
    <message>
        <source>Delete scenario %1</source>
        <translation>Eliminar el escenario %1</translation>
    </message>
    <message>
        <source>Change fault of %1</source>
        <translation>Cambiar un fallo de %1</translation>
    </message>
    <message>
        <source>Add fault to %1</source>
        <translation>Añadir un fallo a %1</translation>
    </message>
    <message>
        <source>Delete fault of %1</source>
        <translation>Eliminar un fallo de %1</translation>
    </message>
    <message>
        <source>Change objective %1</source>
        <translation>Cambiar el objetivo %1</translation>
    </message>
    <message>
        <source>Add objective %1</source>
        <translation>Añadir el objetivo %1</translation>
    </message>
    <message>
        <source>Delete objective</source>
        <translation>Eliminar objetivo</translation>
    </message>
    <message>
        <source>Change discount on %1</source>
        <translation>Cambiar el descuento sobre %1</translation>
    </message>
    <message>
        <source>Add discount on %1</source>
        <translation>Añadir un descuento sobre %1</translation>
    </message>
    <message>
        <source>Delete discount</source>
        <translation>Eliminar descuento</translation>
    </message>
    <message>
        <source>Set budget</source>
        <translation>Fijar presupuesto</translation>
    </message>
    <message>
        <source>Remove budget</source>
        <translation>Quitar presupuesto</translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>Open measurements</source>
        <translation>Abrir mediciones</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Tablas (*.csv *.tsv *.txt);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>Mediciones</translation>
    </message>
    <message>
        <source>%1 answered</source>
        <translation>%1 respondidas</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation>%1 al mes</translation>
    </message>
    <message>
        <source>at least %1 a month</source>
        <translation>al menos %1 al mes</translation>
    </message>
    <message>
        <source>1 run</source>
        <translation>1 ejecución</translation>
    </message>
    <message>
        <source>%1 runs</source>
        <translation>%1 ejecuciones</translation>
    </message>
    <message>
        <source>better</source>
        <translation>mejor</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>peor</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>difiere</translation>
    </message>
    <message>
        <source>= the same</source>
        <translation>= igual</translation>
    </message>
    <message>
        <source>≈ within the noise</source>
        <translation>≈ dentro del ruido</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>added</source>
        <translation>añadido</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>eliminado</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>cambiado</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>igual</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Copiar filas</translation>
    </message>
    <message>
        <source>There is no estimate: %1.</source>
        <translation>No hay estimación: %1.</translation>
    </message>
    <message>
        <source>mean %1</source>
        <translation>media %1</translation>
    </message>
    <message>
        <source>≈ within tolerance</source>
        <translation>≈ dentro de la tolerancia</translation>
    </message>
    <message>
        <source>budget</source>
        <translation>presupuesto</translation>
    </message>
    <message>
        <source>objective %1</source>
        <translation>objetivo %1</translation>
    </message>
    <message>
        <source> at %1</source>
        <translation> en %1</translation>
    </message>
    <message>
        <source> at most %1</source>
        <translation> como máximo %1</translation>
    </message>
    <message>
        <source> at least %1</source>
        <translation> como mínimo %1</translation>
    </message>
    <message>
        <source>both keep it</source>
        <translation>ambos lo cumplen</translation>
    </message>
    <message>
        <source>neither keeps it</source>
        <translation>ninguno lo cumple</translation>
    </message>
    <message>
        <source>B keeps it</source>
        <translation>B lo cumple</translation>
    </message>
    <message>
        <source>B breaks it</source>
        <translation>B lo incumple</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <translation>%1, desde %2</translation>
    </message>
    <message>
        <source> a month</source>
        <translation> al mes</translation>
    </message>
    <message>
        <source>not in it</source>
        <translation>no está en ella</translation>
    </message>
    <message>
        <source>Against the baseline: %1.</source>
        <translation>Frente a la referencia: %1.</translation>
    </message>
</context>
<context>
    <name>RunSettingsText</name>
    <message>
        <source>Write each point as time: rate, e.g. “0 s: 20 /s; 10 min: 900 /s”.</source>
        <translation>Escriba cada punto como tiempo: tasa, p. ej. «0 s: 20 /s; 10 min: 900 /s».</translation>
    </message>
    <message>
        <source>Times and rates are at least 0.</source>
        <translation>Los tiempos y las tasas son al menos 0.</translation>
    </message>
    <message>
        <source>The times have to ascend.</source>
        <translation>Los tiempos tienen que ser ascendentes.</translation>
    </message>
    <message>
        <source>Write a rate, e.g. “20 /s”.</source>
        <translation>Escriba una tasa, p. ej. «20 /s».</translation>
    </message>
</context>
<context>
    <name>SearchText</name>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>id</source>
        <translation>id</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>tipo</translation>
    </message>
    <message>
        <source>product</source>
        <translation>producto</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>etiqueta</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
</context>
<context>
    <name>SubjectText</name>
    <message>
        <source>%1 links</source>
        <translation>%1 enlaces</translation>
    </message>
    <message>
        <source>%1 items</source>
        <translation>%1 elementos</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
</context>
<context>
    <name>TourStepsText</name>
    <message>
        <source>Put a client on the canvas</source>
        <translation>Poner un cliente en el lienzo</translation>
    </message>
    <message>
        <source>Click “Client” in the palette and then the canvas, or double-click the canvas and type “client”. A client stands for the people and programs that send requests.</source>
        <translation>Haga clic en «Cliente» en la paleta y después en el lienzo, o doble clic en el lienzo y escriba «client». Un cliente representa a las personas y los programas que envían solicitudes.</translation>
    </message>
    <message>
        <source>Add a function</source>
        <translation>Añadir una función</translation>
    </message>
    <message>
        <source>Double-click the canvas to the right of the client, type “function” and press Enter. It does the work, in environments that the platform starts and ends.</source>
        <translation>Haga doble clic en el lienzo a la derecha del cliente, escriba «function» y pulse Intro. Hace el trabajo, en entornos que la plataforma inicia y termina.</translation>
    </message>
    <message>
        <source>Wire them</source>
        <translation>Conectarlos</translation>
    </message>
    <message>
        <source>Drag from the port at the right edge of the client to the function. Dropped on nothing, a wire offers what may follow.</source>
        <translation>Arrastre desde el puerto del borde derecho del cliente hasta la función. Soltada en el vacío, una conexión ofrece lo que puede seguir.</translation>
    </message>
    <message>
        <source>Set the memory</source>
        <translation>Definir la memoria</translation>
    </message>
    <message>
        <source>Click the function. Type 512 MB into “Memory” in the inspector and press Enter. What you do not set comes from the platform, with its source.</source>
        <translation>Haga clic en la función. Escriba 512 MB en «Memoria» en el inspector y pulse Intro. Lo que no defina viene de la plataforma, con su fuente.</translation>
    </message>
    <message>
        <source>Run it</source>
        <translation>Ejecutarlo</translation>
    </message>
    <message>
        <source>Press F5, or the button Run. Below the canvas appear what happened, the reasons and the monthly bill.</source>
        <translation>Pulse F5 o el botón Ejecutar. Debajo del lienzo aparecen lo ocurrido, los motivos y la factura mensual.</translation>
    </message>
</context>
<context>
    <name>UnitMenuText</name>
    <message>
        <source>Show in</source>
        <translation>Mostrar en</translation>
    </message>
    <message>
        <source>The unit it is written in</source>
        <translation>La unidad en que está escrito</translation>
    </message>
</context>
<context>
    <name>ValueTextText</name>
    <message>
        <source>on</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>off</source>
        <translation>no</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>ilegible</translation>
    </message>
    <message>
        <source>%1 entries in the file</source>
        <translation>%1 entradas en el archivo</translation>
    </message>
    <message>
        <source>only %1</source>
        <translation>solo %1</translation>
    </message>
    <message>
        <source>%1 only</source>
        <translation>%1 únicamente</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>al menos %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>como máximo %1</translation>
    </message>
    <message>
        <source>not set by default</source>
        <translation>sin valor predeterminado</translation>
    </message>
    <message>
        <source>default %1</source>
        <translation>predeterminado %1</translation>
    </message>
    <message>
        <source>stated by the provider</source>
        <translation>indicado por el proveedor</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>medido</translation>
    </message>
    <message>
        <source>reported by a third party</source>
        <translation>comunicado por terceros</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>suyo</translation>
    </message>
    <message>
        <source>our assumption: check it against your own system</source>
        <translation>suposición nuestra: contrástela con su propio sistema</translation>
    </message>
    <message>
        <source>rule %1</source>
        <translation>regla %1</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>a fecha de %1</translation>
    </message>
</context>
<context>
    <name>arrange</name>
    <message>
        <source>Bend %1</source>
        <translation>Curvar %1</translation>
    </message>
    <message>
        <source>Remove a bend of %1</source>
        <translation>Quitar un codo de %1</translation>
    </message>
    <message>
        <source>%1 links</source>
        <translation>%1 enlaces</translation>
    </message>
    <message>
        <source>Reset route of %1</source>
        <translation>Restablecer el trazado de %1</translation>
    </message>
</context>
<context>
    <name>burst::app::AdoptDialog</name>
    <message>
        <source>Take over changes</source>
        <translation>Adoptar cambios</translation>
    </message>
    <message>
        <source>What of %1 is taken over into %2, as one step:</source>
        <translation>Qué se adopta de %1 en %2, como un solo paso:</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Adoptar</translation>
    </message>
</context>
<context>
    <name>burst::app::AimForm</name>
    <message>
        <source>Least or most</source>
        <translation>Mínimo o máximo</translation>
    </message>
    <message>
        <source>Least</source>
        <translation>Mínimo</translation>
    </message>
    <message>
        <source>Most</source>
        <translation>Máximo</translation>
    </message>
    <message>
        <source>Of which figure</source>
        <translation>De qué cifra</translation>
    </message>
    <message>
        <source>Bounds that have to hold</source>
        <translation>Cotas que deben cumplirse</translation>
    </message>
    <message>
        <source>no bounds; for example latency.p99&lt;300ms, errors.ratio&lt;1%</source>
        <translation>sin cotas; por ejemplo latency.p99&lt;300ms, errors.ratio&lt;1%</translation>
    </message>
    <message>
        <source>FIGURE&lt;VALUE or FIGURE&gt;VALUE, separated by commas; FIGURE@NODE is that of a node</source>
        <translation>CIFRA&lt;VALOR o CIFRA&gt;VALOR, separadas por comas; CIFRA@NODO es la de un nodo</translation>
    </message>
    <message>
        <source>Simulations at most</source>
        <translation>Simulaciones como máximo</translation>
    </message>
    <message>
        <source>a tenth of all</source>
        <translation>una décima parte del total</translation>
    </message>
    <message>
        <source> simulations</source>
        <translation> simulaciones</translation>
    </message>
    <message>
        <source>Replications that may be run in all; otherwise a tenth of what all points take, 12 to 200</source>
        <translation>Repeticiones que pueden ejecutarse en total; si no, una décima parte de lo que requieren todos los puntos, de 12 a 200</translation>
    </message>
    <message>
        <source>while</source>
        <translation>mientras</translation>
    </message>
</context>
<context>
    <name>burst::app::BudgetSettings</name>
    <message>
        <source>A month</source>
        <translation>Un mes</translation>
    </message>
    <message>
        <source>no budget</source>
        <translation>sin presupuesto</translation>
    </message>
    <message>
        <source>What a month may cost, such as 150 USD; held like an objective</source>
        <translation>Cuánto puede costar un mes, como 150 USD; se exige como un objetivo</translation>
    </message>
    <message>
        <source>Alerts at</source>
        <translation>Avisar al</translation>
    </message>
    <message>
        <source>The parts of the budget from which on somebody wants to hear</source>
        <translation>Las partes del presupuesto a partir de las cuales alguien quiere saberlo</translation>
    </message>
    <message>
        <source>Discounts</source>
        <translation>Descuentos</translation>
    </message>
    <message>
        <source>List prices hold. Add what a plan, a reservation or a contract takes off.</source>
        <translation>Rigen los precios de lista. Añada lo que descuenta un plan, una reserva o un contrato.</translation>
    </message>
    <message>
        <source>That is %1 at your rate. </source>
        <translation>Son %1 a su tipo de cambio. </translation>
    </message>
    <message>
        <source>Currency, rate and day of the prices: &lt;a href=&quot;prices&quot;&gt;Prices&lt;/a&gt;.</source>
        <translation>Moneda, tipo de cambio y día de los precios: &lt;a href=&quot;prices&quot;&gt;Precios&lt;/a&gt;.</translation>
    </message>
</context>
<context>
    <name>burst::app::CauseBars</name>
    <message>
        <source>Where the time of the percentiles went</source>
        <translation>En qué se fue el tiempo de los percentiles</translation>
    </message>
    <message>
        <source> for the %1</source>
        <translation> por %1</translation>
    </message>
    <message>
        <source>%1 %2%3 at %4, %5</source>
        <translation>%1 %2%3 en %4, %5</translation>
    </message>
</context>
<context>
    <name>burst::app::ChartBar</name>
    <message>
        <source>Latency:</source>
        <translation>Latencia:</translation>
    </message>
    <message>
        <source>The longest of each point&apos;s time</source>
        <translation>La más larga del tiempo de cada punto</translation>
    </message>
    <message>
        <source>%1 of the requests that end within each point&apos;s time take no longer; with few of them high percentiles are the longest</source>
        <translation>%1 de las solicitudes que terminan en el tiempo de cada punto no tardan más; con pocas, los percentiles altos son la más larga</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Back to the time that was shown before (Alt+Left on a chart)</source>
        <translation>Volver al tiempo mostrado antes (Alt+Izquierda en un gráfico)</translation>
    </message>
    <message>
        <source>Forward again (Alt+Right on a chart)</source>
        <translation>Avanzar de nuevo (Alt+Derecha en un gráfico)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Shows the whole run (double click or Home on a chart). Drag a box or turn the wheel to zoom, with Ctrl the values; the middle button or A and D move.</source>
        <translation>Muestra toda la ejecución (doble clic o Inicio en un gráfico). Arrastre un recuadro o gire la rueda para ampliar, con Ctrl los valores; el botón central o A y D desplazan.</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Gráficos</translation>
    </message>
    <message>
        <source>Which charts are shown: those of what is selected, or a dashboard that the project keeps</source>
        <translation>Qué gráficos se muestran: los de lo seleccionado, o un panel que conserva el proyecto</translation>
    </message>
    <message>
        <source>Latency on a logarithmic axis; other charts choose theirs in their menu</source>
        <translation>Latencia en un eje logarítmico; otros gráficos eligen el suyo en su menú</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Medir</translation>
    </message>
    <message>
        <source>Two instants, A and B, and what lies between them (M on a chart). Drag their lines, or move B with Shift and an arrow and A with Ctrl and an arrow.</source>
        <translation>Dos instantes, A y B, y lo que hay entre ellos (M en un gráfico). Arrastre sus líneas, o mueva B con Mayús y una flecha y A con Ctrl y una flecha.</translation>
    </message>
    <message>
        <source>The values stay those of this instant; a click here, a click on its line or Esc follows the pointer again</source>
        <translation>Los valores quedan en los de este instante; un clic aquí, un clic en su línea o Esc vuelve a seguir el puntero</translation>
    </message>
    <message>
        <source>Held ✕</source>
        <translation>Retenido ✕</translation>
    </message>
</context>
<context>
    <name>burst::app::ChartKeeper</name>
    <message>
        <source>Keep these charts</source>
        <translation>Conservar estos gráficos</translation>
    </message>
    <message>
        <source>Name of the dashboard; one of the same name is replaced:</source>
        <translation>Nombre del panel; uno con el mismo nombre se sustituye:</translation>
    </message>
    <message>
        <source>Keep dashboard %1</source>
        <translation>Conservar el panel %1</translation>
    </message>
    <message>
        <source>Delete dashboard %1</source>
        <translation>Eliminar el panel %1</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>At %1 of the scenario, on all of its charts:</source>
        <translation>En %1 del escenario, en todos sus gráficos:</translation>
    </message>
    <message>
        <source>Note at %1</source>
        <translation>Nota en %1</translation>
    </message>
    <message>
        <source>What it says:</source>
        <translation>Qué dice:</translation>
    </message>
    <message>
        <source>Change a note</source>
        <translation>Cambiar una nota</translation>
    </message>
    <message>
        <source>Delete a note</source>
        <translation>Eliminar una nota</translation>
    </message>
</context>
<context>
    <name>burst::app::ChartView</name>
    <message>
        <source>%1 – hidden; click to show</source>
        <translation>%1 – oculto; clic para mostrar</translation>
    </message>
    <message>
        <source>%1 – click to hide, Ctrl+click to see it alone</source>
        <translation>%1 – clic para ocultar, Ctrl+clic para verla sola</translation>
    </message>
    <message>
        <source>per %1</source>
        <translation>por %1</translation>
    </message>
    <message>
        <source>Every point is a figure of so much simulated time</source>
        <translation>Cada punto es una cifra de ese tiempo simulado</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Warm-up: the first %1 are simulated and not counted</source>
        <translation>Calentamiento: los primeros %1 se simulan y no se cuentan</translation>
    </message>
    <message>
        <source>Keep this chart, whatever is selected</source>
        <translation>Conservar este gráfico, sea cual sea la selección</translation>
    </message>
    <message>
        <source>Change this note…</source>
        <translation>Cambiar esta nota…</translation>
    </message>
    <message>
        <source>Delete this note</source>
        <translation>Eliminar esta nota</translation>
    </message>
    <message>
        <source>Logarithmic axis</source>
        <translation>Eje logarítmico</translation>
    </message>
    <message>
        <source>Note at %1…</source>
        <translation>Nota en %1…</translation>
    </message>
</context>
<context>
    <name>burst::app::ChartsPage</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>how long requests took</source>
        <translation>cuánto tardaron las solicitudes</translation>
    </message>
    <message>
        <source>How long requests took</source>
        <translation>Cuánto tardaron las solicitudes</translation>
    </message>
    <message>
        <source>latency over time</source>
        <translation>latencia en el tiempo</translation>
    </message>
    <message>
        <source>Latency over time</source>
        <translation>Latencia en el tiempo</translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <translation>entre %1 y %2</translation>
    </message>
    <message>
        <source>No request was sent %1. Give a client some traffic (Ctrl+T) and run again (F5).</source>
        <translation>No se envió ninguna solicitud %1. Dé tráfico a un cliente (Ctrl+T) y ejecute de nuevo (F5).</translation>
    </message>
    <message>
        <source>Nothing reached %1 %2. See that a link leads there and that its callers have traffic, or select other nodes, or none for the whole run.</source>
        <translation>Nada llegó a %1 %2. Compruebe que un enlace lleva allí y que quienes lo llaman tienen tráfico, o seleccione otros nodos, o ninguno para toda la ejecución.</translation>
    </message>
    <message>
        <source>Nothing of the dashboard “%1” was measured %2. Choose other charts with the button above.</source>
        <translation>No se midió nada del panel «%1» %2. Elija otros gráficos con el botón de arriba.</translation>
    </message>
</context>
<context>
    <name>burst::app::ChoiceEditor</name>
    <message>
        <source>not set</source>
        <translation>sin definir</translation>
    </message>
    <message>
        <source>— several —</source>
        <translation>— varios —</translation>
    </message>
</context>
<context>
    <name>burst::app::ColumnDialog</name>
    <message>
        <source>Measurements for %1</source>
        <translation>Mediciones para %1</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>Unit of the numbers</source>
        <translation>Unidad de los números</translation>
    </message>
    <message>
        <source>Use these measurements</source>
        <translation>Usar estas mediciones</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>%1 measurements, median %2, p99 %3</source>
        <translation>%1 mediciones, mediana %2, p99 %3</translation>
    </message>
</context>
<context>
    <name>burst::app::CommandPalette</name>
    <message>
        <source>Type what you want to do, a node, a setting, a file or a question</source>
        <translation>Escriba lo que quiere hacer, un nodo, un ajuste, un archivo o una pregunta</translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation>Buscar órdenes</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Órdenes</translation>
    </message>
    <message>
        <source>Nothing of that name. Try a word such as “zoom”, “queue” or “export”.</source>
        <translation>Nada con ese nombre. Pruebe una palabra como «zoom», «cola» o «exportar».</translation>
    </message>
</context>
<context>
    <name>burst::app::ComparePage</name>
    <message>
        <source>First design</source>
        <translation>Primer diseño</translation>
    </message>
    <message>
        <source>Second design</source>
        <translation>Segundo diseño</translation>
    </message>
    <message>
        <source>+ others</source>
        <translation>+ otros</translation>
    </message>
    <message>
        <source>Compares further designs with the first, %1 at most</source>
        <translation>Compara más diseños con el primero, %1 como máximo</translation>
    </message>
    <message>
        <source> pairs</source>
        <translation> pares</translation>
    </message>
    <message>
        <source>Runs of each design; more of them make the intervals narrower</source>
        <translation>Ejecuciones de cada diseño; más de ellas estrechan los intervalos</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Lets the baseline go</source>
        <translation>Suelta la referencia</translation>
    </message>
    <message>
        <source>against</source>
        <translation>contra</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Metric by metric</source>
        <translation>Métrica por métrica</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Gráficos</translation>
    </message>
    <message>
        <source>The curves of A and B over each other, and their difference</source>
        <translation>Las curvas de A y B superpuestas, y su diferencia</translation>
    </message>
    <message>
        <source>Both designs on one canvas: what B adds, removes and changes</source>
        <translation>Ambos diseños en un lienzo: lo que B añade, elimina y cambia</translation>
    </message>
    <message>
        <source>Only real differences</source>
        <translation>Solo diferencias reales</translation>
    </message>
    <message>
        <source>Run %1 more</source>
        <translation>Ejecutar %1 más</translation>
    </message>
    <message>
        <source>More runs of each make the intervals narrower</source>
        <translation>Más ejecuciones de cada uno estrechan los intervalos</translation>
    </message>
    <message>
        <source>Run both alike</source>
        <translation>Ejecutar ambos igual</translation>
    </message>
    <message>
        <source>⚲ %1, as pinned</source>
        <translation>⚲ %1, como se fijó</translation>
    </message>
    <message>
        <source>Run them under the same traffic</source>
        <translation>Ejecutarlos con el mismo tráfico</translation>
    </message>
    <message>
        <source>Needs a second design: duplicate this one with the + beside its tab</source>
        <translation>Necesita un segundo diseño: duplique este con el + junto a su pestaña</translation>
    </message>
    <message>
        <source>+ %1 more</source>
        <translation>+ %1 más</translation>
    </message>
    <message>
        <source>%1, as pinned</source>
        <translation>%1, como se fijó</translation>
    </message>
    <message>
        <source> Costs: %1.</source>
        <translation> Costes: %1.</translation>
    </message>
    <message>
        <source> %1: %2</source>
        <translation> %1: %2</translation>
    </message>
    <message>
        <source>Choose two designs and press Compare: both meet the same requests, so that even small differences show. Pin a run (Run › Pin as baseline) to hold later ones against it.</source>
        <translation>Elija dos diseños y pulse Comparar: ambos reciben las mismas solicitudes, de modo que se ven incluso las diferencias pequeñas. Fije una ejecución (Ejecutar › Fijar como referencia) para comparar con ella las posteriores.</translation>
    </message>
    <message>
        <source>A comparison needs two designs. Duplicate this one (the + beside its tab), change something, and compare here; or pin a run (Run › Pin as baseline) and run again.</source>
        <translation>Una comparación necesita dos diseños. Duplique este (el + junto a su pestaña), cambie algo y compare aquí; o fije una ejecución (Ejecutar › Fijar como referencia) y ejecute de nuevo.</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 es %2</translation>
    </message>
    <message>
        <source>%1; %2 of each of &quot;%3&quot;, seed %4.</source>
        <translation>%1; %2 de cada uno de «%3», semilla %4.</translation>
    </message>
    <message>
        <source> %1 was stopped early: its figures cover only what was simulated until then.</source>
        <translation> %1 se detuvo antes de tiempo: sus cifras abarcan solo lo simulado hasta entonces.</translation>
    </message>
    <message>
        <source> %1 is of an older version of the design; compare again.</source>
        <translation> %1 es de una versión anterior del diseño; compare de nuevo.</translation>
    </message>
    <message>
        <source>These runs differ in more than their designs: %1.</source>
        <translation>Estas ejecuciones difieren en más que sus diseños: %1.</translation>
    </message>
    <message>
        <source>(one run each, so perhaps by chance) </source>
        <translation>(una ejecución de cada uno, así que quizá por azar) </translation>
    </message>
    <message>
        <source>does not really differ.</source>
        <translation>no difiere de verdad.</translation>
    </message>
    <message>
        <source> Not distinguishable with %1: %2.</source>
        <translation> No se distingue con %1: %2.</translation>
    </message>
    <message>
        <source>One canvas</source>
        <translation>Un lienzo</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Lado a lado</translation>
    </message>
    <message>
        <source>A and B beside each other, with one zoom, one place and one moment of playback</source>
        <translation>A y B uno junto al otro, con un solo zoom, un solo lugar y un solo instante de la reproducción</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Puntos</translation>
    </message>
    <message>
        <source>Every design as a point of cost and p95, and the front that none of them beats</source>
        <translation>Cada diseño como un punto de coste y p95, y el frente que ninguno de ellos supera</translation>
    </message>
    <message>
        <source>Take over…</source>
        <translation>Adoptar…</translation>
    </message>
    <message>
        <source>%1 and %2 have the same parts and settings.</source>
        <translation>%1 y %2 tienen las mismas partes y los mismos ajustes.</translation>
    </message>
    <message>
        <source>Take changes of %1 over into %2</source>
        <translation>Adoptar cambios de %1 en %2</translation>
    </message>
    <message>
        <source>The baseline is a run and stays as it was drawn</source>
        <translation>La referencia es una ejecución y queda tal como se dibujó</translation>
    </message>
    <message>
        <source>Takes single settings, nodes and links of B over into A</source>
        <translation>Adopta en A ajustes, nodos y enlaces sueltos de B</translation>
    </message>
    <message>
        <source>%1, at least</source>
        <translation>%1, como mínimo</translation>
    </message>
    <message>
        <source>Cost of a month, %1</source>
        <translation>Coste al mes, %1</translation>
    </message>
    <message>
        <source> Figures are means of the runs; Results and the nodes have those of all requests together.</source>
        <translation> Las cifras son medias de las ejecuciones; los resultados y los nodos tienen las de todas las solicitudes juntas.</translation>
    </message>
</context>
<context>
    <name>burst::app::CompareTable</name>
    <message>
        <source>Comparison of designs</source>
        <translation>Comparación de diseños</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Métrica</translation>
    </message>
    <message>
        <source>B − A</source>
        <translation>B − A</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>Intervalo del 95 %</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>Tolerancia</translation>
    </message>
    <message>
        <source>A difference that does not matter: double-click and type a share of A (5 %), an amount (20 ms), or both (20 ms, 5 %), of which the larger counts</source>
        <translation>Una diferencia que no importa: haga doble clic y escriba una proporción de A (5 %), una cantidad (20 ms) o ambas (20 ms, 5 %), de las que cuenta la mayor</translation>
    </message>
</context>
<context>
    <name>burst::app::ConcessionList</name>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>What does not fit</source>
        <translation>Qué no encaja</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>What holds now</source>
        <translation>Qué rige ahora</translation>
    </message>
    <message>
        <source>
Source: %1</source>
        <translation>
Fuente: %1</translation>
    </message>
    <message>
        <source>Bill</source>
        <translation>Factura</translation>
    </message>
    <message>
        <source>There is no price for %1.</source>
        <translation>No hay precio para %1.</translation>
    </message>
    <message>
        <source>The total leaves it out: it is a lower bound.</source>
        <translation>El total lo omite: es una cota inferior.</translation>
    </message>
</context>
<context>
    <name>burst::app::CopyButton</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy – the whole table, as text to read or as CSV with exact figures</source>
        <translation>Copiar – toda la tabla, como texto para leer o como CSV con cifras exactas</translation>
    </message>
    <message>
        <source>As text</source>
        <translation>Como texto</translation>
    </message>
    <message>
        <source>Copied the table as text.</source>
        <translation>Tabla copiada como texto.</translation>
    </message>
    <message>
        <source>As CSV</source>
        <translation>Como CSV</translation>
    </message>
    <message>
        <source>Copied the table as CSV.</source>
        <translation>Tabla copiada como CSV.</translation>
    </message>
    <message>
        <source>As Markdown</source>
        <translation>Como Markdown</translation>
    </message>
    <message>
        <source>Copied the table as Markdown.</source>
        <translation>Tabla copiada como Markdown.</translation>
    </message>
</context>
<context>
    <name>burst::app::CostPage</name>
    <message>
        <source>without this tag %1</source>
        <translation>sin esta etiqueta %1</translation>
    </message>
    <message>
        <source>By %1: %2</source>
        <translation>Por %1: %2</translation>
    </message>
    <message>
        <source>What the bill is grouped by</source>
        <translation>Por qué se agrupa la factura</translation>
    </message>
    <message>
        <source>What the lines of the bill are added up under</source>
        <translation>Bajo qué se suman las líneas de la factura</translation>
    </message>
    <message>
        <source>By node</source>
        <translation>Por nodo</translation>
    </message>
    <message>
        <source>By service</source>
        <translation>Por servicio</translation>
    </message>
    <message>
        <source>A month is not priced</source>
        <translation>Un mes no tiene precio</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation>%1 al mes</translation>
    </message>
    <message>
        <source>  (%1 to %2)</source>
        <translation>  (%1 a %2)</translation>
    </message>
    <message>
        <source>The measured %1 stand for %2 of a month of 730 hours, with free allowances; fixed capacity counts for the whole month.</source>
        <translation>Los %1 medidos representan %2 de un mes de 730 horas, con franquicias; la capacidad fija cuenta para todo el mes.</translation>
    </message>
    <message>
        <source> Not priced in this region: %1.</source>
        <translation> Sin precio en esta región: %1.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Gratis</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Certeza</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Who states the price; a question mark stands before what the provider does not state itself, and where a price is missing</source>
        <translation>Quién indica el precio; hay un signo de interrogación ante lo que no indica el propio proveedor, y donde falta un precio</translation>
    </message>
    <message>
        <source>Monthly bill by node</source>
        <translation>Factura mensual por nodo</translation>
    </message>
    <message>
        <source>Monthly bill by service</source>
        <translation>Factura mensual por servicio</translation>
    </message>
</context>
<context>
    <name>burst::app::DashboardMenu</name>
    <message>
        <source>Charts of what is selected</source>
        <translation>Gráficos de lo seleccionado</translation>
    </message>
    <message>
        <source>Keep these charts as a dashboard…</source>
        <translation>Conservar estos gráficos como panel…</translation>
    </message>
    <message>
        <source>Unpin all charts</source>
        <translation>Soltar todos los gráficos</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>Eliminar «%1»</translation>
    </message>
    <message>
        <source>As many columns as fit</source>
        <translation>Tantas columnas como quepan</translation>
    </message>
    <message>
        <source>One column</source>
        <translation>Una columna</translation>
    </message>
    <message>
        <source>Two by two</source>
        <translation>Dos por dos</translation>
    </message>
    <message>
        <source>Three in a row</source>
        <translation>Tres en fila</translation>
    </message>
    <message>
        <source>Latency over time</source>
        <translation>Latencia en el tiempo</translation>
    </message>
    <message>
        <source>How long requests took</source>
        <translation>Cuánto tardaron las solicitudes</translation>
    </message>
</context>
<context>
    <name>burst::app::DesignPane</name>
    <message>
        <source>Both have the same parts and settings</source>
        <translation>Ambos tienen las mismas partes y los mismos ajustes</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>burst::app::DesignTabs</name>
    <message>
        <source>Designs</source>
        <translation>Diseños</translation>
    </message>
    <message>
        <source>The designs of this project. Double-click renames one; Ctrl+Shift+D makes a variant.</source>
        <translation>Los diseños de este proyecto. Un doble clic cambia el nombre; Ctrl+Mayús+D crea una variante.</translation>
    </message>
    <message>
        <source>Rename design</source>
        <translation>Cambiar nombre del diseño</translation>
    </message>
    <message>
        <source>Name of the design</source>
        <translation>Nombre del diseño</translation>
    </message>
    <message>
        <source>Duplicate as variant</source>
        <translation>Duplicar como variante</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Cambiar nombre…</translation>
    </message>
    <message>
        <source>New design</source>
        <translation>Nuevo diseño</translation>
    </message>
    <message>
        <source>Delete design</source>
        <translation>Eliminar diseño</translation>
    </message>
</context>
<context>
    <name>burst::app::DifferencesDialog</name>
    <message>
        <source>＋ added</source>
        <translation>＋ añadido</translation>
    </message>
    <message>
        <source>− removed</source>
        <translation>− eliminado</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Both are the same project.</source>
        <translation>Ambos son el mismo proyecto.</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Qué difiere</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
</context>
<context>
    <name>burst::app::DiscountForm</name>
    <message>
        <source>Edit discount</source>
        <translation>Editar descuento</translation>
    </message>
    <message>
        <source>Add discount</source>
        <translation>Añadir descuento</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plataforma</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>A service of the price book, or one SKU, which goes before its service</source>
        <translation>Un servicio de la lista de precios, o una SKU, que prevalece sobre su servicio</translation>
    </message>
    <message>
        <source>Off the price</source>
        <translation>Rebaja del precio</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>De dónde</translation>
    </message>
    <message>
        <source>savings plan, 1 year</source>
        <translation>plan de ahorro, 1 año</translation>
    </message>
    <message>
        <source>any platform</source>
        <translation>cualquier plataforma</translation>
    </message>
    <message>
        <source>Choose the service or the SKU that it is on.</source>
        <translation>Elija el servicio o la SKU al que se aplica.</translation>
    </message>
    <message>
        <source>“%1” is no service and no SKU of the price book.</source>
        <translation>«%1» no es un servicio ni una SKU de la lista de precios.</translation>
    </message>
    <message>
        <source>Write how much it takes off, such as 20 %.</source>
        <translation>Escriba cuánto rebaja, como 20 %.</translation>
    </message>
    <message>
        <source>A discount takes off 0 % to 100 %.</source>
        <translation>Un descuento rebaja de 0 % a 100 %.</translation>
    </message>
    <message>
        <source>There is a discount on “%1” already; edit that one.</source>
        <translation>Ya hay un descuento sobre «%1»; edite ese.</translation>
    </message>
    <message>
        <source>%1 off %2</source>
        <translation>%1 menos en %2</translation>
    </message>
</context>
<context>
    <name>burst::app::DistributionEditor</name>
    <message>
        <source>Constant</source>
        <translation>Constante</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Exponential</source>
        <translation>Exponencial</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Log-normal: p50 and p99</source>
        <translation>Lognormal: p50 y p99</translation>
    </message>
    <message>
        <source>Log-normal: mean and spread</source>
        <translation>Lognormal: media y dispersión</translation>
    </message>
    <message>
        <source>Spread (cv)</source>
        <translation>Dispersión (cv)</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Std. dev.</source>
        <translation>Desv. est.</translation>
    </message>
    <message>
        <source>Uniform</source>
        <translation>Uniforme</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Triangular</source>
        <translation>Triangular</translation>
    </message>
    <message>
        <source>Peak</source>
        <translation>Pico</translation>
    </message>
    <message>
        <source>Gamma</source>
        <translation>Gamma</translation>
    </message>
    <message>
        <source>Weibull</source>
        <translation>Weibull</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Forma</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Escala</translation>
    </message>
    <message>
        <source>Pareto</source>
        <translation>Pareto</translation>
    </message>
    <message>
        <source>Shape of %1</source>
        <translation>Forma de %1</translation>
    </message>
    <message>
        <source>From CSV…</source>
        <translation>De CSV…</translation>
    </message>
    <message>
        <source>Measurements of %1 from a CSV file</source>
        <translation>Mediciones de %1 de un archivo CSV</translation>
    </message>
    <message>
        <source>From CSV… – takes the distribution of the measurements in a column</source>
        <translation>De CSV… – toma la distribución de las mediciones de una columna</translation>
    </message>
    <message>
        <source>Measured, or written in the file</source>
        <translation>Medido, o escrito en el archivo</translation>
    </message>
    <message>
        <source>— several —</source>
        <translation>— varios —</translation>
    </message>
    <message>
        <source>e.g. 80 ms</source>
        <translation>p. ej. 80 ms</translation>
    </message>
    <message>
        <source>mean %1 · p95 %2</source>
        <translation>media %1 · p95 %2</translation>
    </message>
</context>
<context>
    <name>burst::app::DistributionPlot</name>
    <message>
        <source>Distribution</source>
        <translation>Distribución</translation>
    </message>
    <message>
        <source>mean %1</source>
        <translation>media %1</translation>
    </message>
    <message>
        <source>p95 %1</source>
        <translation>p95 %1</translation>
    </message>
</context>
<context>
    <name>burst::app::DistributionView</name>
    <message>
        <source>How many</source>
        <translation>Cuántas</translation>
    </message>
    <message>
        <source>Share of the requests that took so long (left axis)</source>
        <translation>Proporción de solicitudes que tardaron eso (eje izquierdo)</translation>
    </message>
    <message>
        <source>No longer</source>
        <translation>No más</translation>
    </message>
    <message>
        <source>Share of the requests that took no longer (right axis)</source>
        <translation>Proporción de solicitudes que no tardaron más (eje derecho)</translation>
    </message>
    <message>
        <source>%1 ≤ %2</source>
        <translation>%1 ≤ %2</translation>
    </message>
    <message>
        <source>p%1 %2</source>
        <translation>p%1 %2</translation>
    </message>
</context>
<context>
    <name>burst::app::Document</name>
    <message>
        <source>Reload the file</source>
        <translation>Volver a cargar el archivo</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sin título</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (copia)</translation>
    </message>
</context>
<context>
    <name>burst::app::EntryForm</name>
    <message>
        <source>OK</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Write the unit as well, such as 800 ms or 2 min.</source>
        <translation>Escriba también la unidad, como 800 ms o 2 min.</translation>
    </message>
    <message>
        <source>Write the currency as well, such as 150 USD.</source>
        <translation>Escriba también la moneda, como 150 USD.</translation>
    </message>
    <message>
        <source>Write a share in percent, such as 5 %.</source>
        <translation>Escriba una proporción en porcentaje, como 5 %.</translation>
    </message>
</context>
<context>
    <name>burst::app::EntryList</name>
    <message>
        <source>Add…</source>
        <translation>Añadir…</translation>
    </message>
    <message>
        <source>Adds an entry</source>
        <translation>Añade una entrada</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Edits the chosen entry (Enter)</source>
        <translation>Edita la entrada elegida (Intro)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Removes the chosen entry (Delete)</source>
        <translation>Quita la entrada elegida (Supr)</translation>
    </message>
</context>
<context>
    <name>burst::app::ExploreChart</name>
    <message>
        <source>Latency and monthly cost over the values</source>
        <translation>Latencia y coste mensual según los valores</translation>
    </message>
    <message>
        <source>p50</source>
        <translation>p50</translation>
    </message>
    <message>
        <source>p99</source>
        <translation>p99</translation>
    </message>
    <message>
        <source>cost a month (right)</source>
        <translation>coste al mes (derecha)</translation>
    </message>
    <message>
        <source>cheapest that keeps the objectives</source>
        <translation>el más barato que cumple los objetivos</translation>
    </message>
</context>
<context>
    <name>burst::app::ExplorePage</name>
    <message>
        <source>What is done</source>
        <translation>Qué se hace</translation>
    </message>
    <message>
        <source>Try all of</source>
        <translation>Probar todos</translation>
    </message>
    <message>
        <source>Find the best of</source>
        <translation>Hallar lo mejor de</translation>
    </message>
    <message>
        <source>Tries every combination, or looks for the best with a small part of them</source>
        <translation>Prueba cada combinación, o busca la mejor con una pequeña parte de ellas</translation>
    </message>
    <message>
        <source>+ second</source>
        <translation>+ segundo</translation>
    </message>
    <message>
        <source>Varies a second setting as well: every combination of both</source>
        <translation>Varía también un segundo ajuste: cada combinación de ambos</translation>
    </message>
    <message>
        <source>Try them</source>
        <translation>Probarlos</translation>
    </message>
    <message>
        <source>Simulates the design with each value, under the same requests</source>
        <translation>Simula el diseño con cada valor, con las mismas solicitudes</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Ends it; what was found stays</source>
        <translation>Lo termina; lo hallado se conserva</translation>
    </message>
    <message>
        <source>Use this value</source>
        <translation>Usar este valor</translation>
    </message>
    <message>
        <source>Sets the value of the selected row in the design</source>
        <translation>Fija en el diseño el valor de la fila seleccionada</translation>
    </message>
    <message>
        <source>As a variant</source>
        <translation>Como variante</translation>
    </message>
    <message>
        <source>Makes a copy of the design with the value of the selected row, to compare</source>
        <translation>Hace una copia del diseño con el valor de la fila seleccionada, para comparar</translation>
    </message>
    <message>
        <source>What came of each value</source>
        <translation>Qué resultó de cada valor</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>p50</source>
        <translation>p50</translation>
    </message>
    <message>
        <source>p99</source>
        <translation>p99</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Errores</translation>
    </message>
    <message>
        <source>Cost a month</source>
        <translation>Coste al mes</translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation>Objetivos</translation>
    </message>
    <message>
        <source>With other memory the own work is then faster or slower; otherwise it takes as long whatever the memory. The setting “Measured at” of the function says it for good.</source>
        <translation>Con otra memoria el trabajo propio es entonces más rápido o más lento; si no, tarda lo mismo sea cual sea la memoria. El ajuste «Medido con» de la función lo fija de forma permanente.</translation>
    </message>
    <message>
        <source>Look for it</source>
        <translation>Buscarlo</translation>
    </message>
    <message>
        <source>The own work counts as measured at the memory of now (%1)</source>
        <translation>El trabajo propio se considera medido con la memoria actual (%1)</translation>
    </message>
    <message>
        <source>There is no scenario to run; add one in the inspector, with nothing selected.</source>
        <translation>No hay ningún escenario que ejecutar; añada uno en el inspector, sin nada seleccionado.</translation>
    </message>
    <message>
        <source>These are more than %1 points; burstlab-cli sweep runs more.</source>
        <translation>Son más de %1 puntos; burstlab-cli sweep ejecuta más.</translation>
    </message>
    <message>
        <source>Set %1 to %2</source>
        <translation>Fijar %1 en %2</translation>
    </message>
    <message>
        <source> and </source>
        <translation> y </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Add %1 with %2</source>
        <translation>Añadir %1 con %2</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>cumplidos</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>incumplidos</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>kept, cheapest</source>
        <translation>cumplidos, el más barato</translation>
    </message>
    <message>
        <source>best</source>
        <translation>el mejor</translation>
    </message>
    <message>
        <source>Give one setting several values: the design meets the same requests with each. What each does to latency and cost appears here. With two settings every combination is tried; “Find the best of” looks for the one that you want without trying all.</source>
        <translation>Dé varios valores a un ajuste: el diseño recibe las mismas solicitudes con cada uno. Lo que hace cada uno con la latencia y el coste aparece aquí. Con dos ajustes se prueba cada combinación; «Hallar lo mejor de» busca la que desea sin probarlas todas.</translation>
    </message>
    <message>
        <source>Looking for the best of %1 points: the estimate says where, the simulator decides.</source>
        <translation>Buscando lo mejor de %1 puntos: la estimación dice dónde, el simulador decide.</translation>
    </message>
    <message>
        <source>Stopped: a search has its result at its end only.</source>
        <translation>Detenido: una búsqueda solo tiene resultado al final.</translation>
    </message>
    <message>
        <source>%1 of %2 values are done.</source>
        <translation>%1 de %2 valores están listos.</translation>
    </message>
    <message>
        <source>Stopped after %1 of %2 values.</source>
        <translation>Detenido tras %1 de %2 valores.</translation>
    </message>
    <message>
        <source>%1 under the same requests; “Use this value” or a double click takes one over.%2</source>
        <translation>%1 con las mismas solicitudes; «Usar este valor» o un doble clic adopta uno.%2</translation>
    </message>
    <message>
        <source> Cheapest: %1 (%2 a month); fastest: %3 (p50 %4).</source>
        <translation> El más barato: %1 (%2 al mes); el más rápido: %3 (p50 %4).</translation>
    </message>
    <message>
        <source>%1, nearest</source>
        <translation>%1, el más cercano</translation>
    </message>
</context>
<context>
    <name>burst::app::ExportDialog</name>
    <message>
        <source>Export diagram</source>
        <translation>Exportar diagrama</translation>
    </message>
    <message>
        <source>The whole design</source>
        <translation>Todo el diseño</translation>
    </message>
    <message>
        <source>The selection (%1 nodes)</source>
        <translation>La selección (%1 nodos)</translation>
    </message>
    <message>
        <source>SVG: sharp at any size</source>
        <translation>SVG: nítido a cualquier tamaño</translation>
    </message>
    <message>
        <source>PNG: pixels</source>
        <translation>PNG: píxeles</translation>
    </message>
    <message>
        <source>PDF: one page</source>
        <translation>PDF: una página</translation>
    </message>
    <message>
        <source>Mermaid: text</source>
        <translation>Mermaid: texto</translation>
    </message>
    <message>
        <source>Graphviz: text</source>
        <translation>Graphviz: texto</translation>
    </message>
    <message>
        <source>draw.io: to draw on</source>
        <translation>draw.io: para seguir dibujando</translation>
    </message>
    <message>
        <source>%1×</source>
        <translation>%1×</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>&amp;Transparent background</source>
        <translation>Fondo &amp;transparente</translation>
    </message>
    <message>
        <source>With the f&amp;igures shown on the canvas</source>
        <translation>Con las c&amp;ifras del lienzo</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Qué</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Formato</translation>
    </message>
    <message>
        <source>&amp;Scale</source>
        <translation>&amp;Escala</translation>
    </message>
    <message>
        <source>&amp;Margin</source>
        <translation>&amp;Margen</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>Apar&amp;iencia</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <source>The canvas shows none: run the design, or switch the live estimate on.</source>
        <translation>El lienzo no muestra ninguna: ejecute el diseño o active la estimación en vivo.</translation>
    </message>
    <message>
        <source>A text with the colours of a light page; laid out by the program that reads it.</source>
        <translation>Un texto con los colores de una página clara; lo dispone el programa que lo lee.</translation>
    </message>
    <message>
        <source>%1 × %2 px</source>
        <translation>%1 × %2 px</translation>
    </message>
    <message>
        <source>SVG and PDF are sharp at any size.</source>
        <translation>SVG y PDF son nítidos a cualquier tamaño.</translation>
    </message>
</context>
<context>
    <name>burst::app::FaultForm</name>
    <message>
        <source>Outage: all requests fail</source>
        <translation>Caída: todas las solicitudes fallan</translation>
    </message>
    <message>
        <source>Latency: requests are held up</source>
        <translation>Latencia: las solicitudes se retrasan</translation>
    </message>
    <message>
        <source>Errors: a share of requests fails</source>
        <translation>Errores: una parte de las solicitudes falla</translation>
    </message>
    <message>
        <source>Throttling: a share of requests is refused</source>
        <translation>Limitación: una parte de las solicitudes se rechaza</translation>
    </message>
    <message>
        <source>Cold start storm: idle environments vanish</source>
        <translation>Oleada de arranques en frío: los entornos inactivos desaparecen</translation>
    </message>
    <message>
        <source>Deployment: a new version takes over</source>
        <translation>Despliegue: una nueva versión toma el relevo</translation>
    </message>
    <message>
        <source>Change: a setting gets another value</source>
        <translation>Cambio: un ajuste recibe otro valor</translation>
    </message>
    <message>
        <source>Of a later version</source>
        <translation>De una versión posterior</translation>
    </message>
    <message>
        <source>Edit fault</source>
        <translation>Editar fallo</translation>
    </message>
    <message>
        <source>Add fault</source>
        <translation>Añadir fallo</translation>
    </message>
    <message>
        <source>Added latency</source>
        <translation>Latencia añadida</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Qué ocurre</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Begins at</source>
        <translation>Comienza en</translation>
    </message>
    <message>
        <source>From the start of the scenario</source>
        <translation>Desde el inicio del escenario</translation>
    </message>
    <message>
        <source>Lasts</source>
        <translation>Dura</translation>
    </message>
    <message>
        <source>to the end</source>
        <translation>hasta el final</translation>
    </message>
    <message>
        <source>Empty: to the end of the scenario. A deployment is rolled back after it.</source>
        <translation>Vacío: hasta el final del escenario. Un despliegue se revierte después.</translation>
    </message>
    <message>
        <source>Work in progress</source>
        <translation>Trabajo en curso</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>continúa</translation>
    </message>
    <message>
        <source>fails</source>
        <translation>falla</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Proporción</translation>
    </message>
    <message>
        <source>Takes over</source>
        <translation>Toma el relevo</translation>
    </message>
    <message>
        <source>all at once</source>
        <translation>todo a la vez</translation>
    </message>
    <message>
        <source>The part of the requests that the new version serves from a time after the start of the deployment: “0 s: 10 %; 5 min: 100 %”.</source>
        <translation>La parte de las solicitudes que atiende la nueva versión desde un tiempo tras el inicio del despliegue: «0 s: 10 %; 5 min: 100 %».</translation>
    </message>
    <message>
        <source>New %1</source>
        <translation>Nuevo: %1</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>como antes</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Ajuste</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>Nuevo valor</translation>
    </message>
    <message>
        <source>all of %1</source>
        <translation>todo %1</translation>
    </message>
    <message>
        <source>the account (changes only)</source>
        <translation>la cuenta (solo cambios)</translation>
    </message>
    <message>
        <source>Write when it begins, such as 5 min.</source>
        <translation>Escriba cuándo comienza, como 5 min.</translation>
    </message>
    <message>
        <source>Write a share, such as 20 %.</source>
        <translation>Escriba una proporción, como 20 %.</translation>
    </message>
    <message>
        <source>No setting of it can change during a run.</source>
        <translation>Ninguno de sus ajustes puede cambiar durante una ejecución.</translation>
    </message>
    <message>
        <source>the account</source>
        <translation>la cuenta</translation>
    </message>
    <message>
        <source>outage of %1</source>
        <translation>caída de %1</translation>
    </message>
    <message>
        <source>%1 more latency at</source>
        <translation>%1 más de latencia en</translation>
    </message>
    <message>
        <source>%1 errors at</source>
        <translation>%1 de errores en</translation>
    </message>
    <message>
        <source>%1 refused by</source>
        <translation>%1 rechazadas por</translation>
    </message>
    <message>
        <source>%1 of the idle environments vanish at</source>
        <translation>%1 de los entornos inactivos desaparecen en</translation>
    </message>
    <message>
        <source>deployment of %1</source>
        <translation>despliegue de %1</translation>
    </message>
    <message>
        <source>%1 changes at</source>
        <translation>%1 cambia en</translation>
    </message>
    <message>
        <source>a kind of a later version, without effect, at %1</source>
        <translation>un tipo de una versión posterior, sin efecto, en %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>Write each step as time: share, such as “0 s: 10 %; 5 min: 100 %”.</source>
        <translation>Escriba cada paso como tiempo: proporción, como «0 s: 10 %; 5 min: 100 %».</translation>
    </message>
</context>
<context>
    <name>burst::app::FaultLane</name>
    <message>
        <source>Faults and changes</source>
        <translation>Fallos y cambios</translation>
    </message>
    <message>
        <source>Add a fault or change at %1…</source>
        <translation>Añadir un fallo o cambio en %1…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>No faults or changes in this scenario: drag here for one, or right-click.</source>
        <translation>Este escenario no tiene fallos ni cambios: arrastre aquí para crear uno, o haga clic derecho.</translation>
    </message>
</context>
<context>
    <name>burst::app::FaultSettings</name>
    <message>
        <source>Faults of the scenario</source>
        <translation>Fallos del escenario</translation>
    </message>
    <message>
        <source>Nothing goes wrong in this scenario. Add an outage, a slow dependency, a deployment or another limit.</source>
        <translation>En este escenario nada va mal. Añada una caída, una dependencia lenta, un despliegue u otro límite.</translation>
    </message>
    <message>
        <source>Kept as it is, and edited in the project file</source>
        <translation>Se mantiene como está y se edita en el archivo del proyecto</translation>
    </message>
</context>
<context>
    <name>burst::app::FieldHelp</name>
    <message>
        <source>Close the help on settings</source>
        <translation>Cerrar la ayuda de los ajustes</translation>
    </message>
    <message>
        <source>Close – the ? at the top of the inspector brings it back</source>
        <translation>Cerrar – el ? de la parte superior del inspector la recupera</translation>
    </message>
    <message>
        <source>Help on settings</source>
        <translation>Ayuda de los ajustes</translation>
    </message>
    <message>
        <source>Go into a setting: here is what it does to latency and cost, its range, its default and where that comes from. F1 opens the whole page.</source>
        <translation>Entre en un ajuste: aquí está lo que hace con la latencia y el coste, su intervalo, su valor predeterminado y de dónde viene. F1 abre la página completa.</translation>
    </message>
    <message>
        <source>defaults differ among the selected</source>
        <translation>los valores predeterminados de los seleccionados difieren</translation>
    </message>
    <message>
        <source>The selected kinds each use it in their own way; select one alone to read what it does.</source>
        <translation>Cada tipo seleccionado lo usa a su manera; seleccione uno solo para leer qué hace.</translation>
    </message>
    <message>
        <source>range: %1</source>
        <translation>intervalo: %1</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
</context>
<context>
    <name>burst::app::FileCard</name>
    <message>
        <source>Missing: moved or deleted</source>
        <translation>Falta: movido o eliminado</translation>
    </message>
    <message>
        <source>Delete this template…</source>
        <translation>Eliminar esta plantilla…</translation>
    </message>
    <message>
        <source>Take out of the list</source>
        <translation>Quitar de la lista</translation>
    </message>
    <message>
        <source>Pin: keep it at the top</source>
        <translation>Fijar: mantenerlo arriba</translation>
    </message>
</context>
<context>
    <name>burst::app::FileSession</name>
    <message>
        <source>%1 has this file open since %2. It is open for reading; saving asks.</source>
        <translation>%1 tiene abierto este archivo desde %2. Está abierto para lectura; al guardar se pregunta.</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En uso</translation>
    </message>
    <message>
        <source>%1 has “%2” open since %3.</source>
        <translation>%1 tiene abierto «%2» desde %3.</translation>
    </message>
    <message>
        <source>What is saved here may be replaced by what is saved there.</source>
        <translation>Lo que se guarde aquí puede ser sustituido por lo que se guarde allí.</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Save all the same</source>
        <translation>Guardar de todos modos</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>Abrir proyecto</translation>
    </message>
    <message>
        <source>Cannot open the project</source>
        <translation>No se puede abrir el proyecto</translation>
    </message>
    <message>
        <source>The version before the last save is there and can be read: %1, of %2. It is not written into the file until you save it.</source>
        <translation>La versión anterior al último guardado existe y se puede leer: %1, de %2. No se escribe en el archivo hasta que la guarde.</translation>
    </message>
    <message>
        <source>Open that version</source>
        <translation>Abrir esa versión</translation>
    </message>
    <message>
        <source>Save as template</source>
        <translation>Guardar como plantilla</translation>
    </message>
    <message>
        <source>Name of the template; it appears where a project is begun:</source>
        <translation>Nombre de la plantilla; aparece donde se empieza un proyecto:</translation>
    </message>
    <message>
        <source>There is a template “%1”.</source>
        <translation>Ya hay una plantilla «%1».</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Sustituir</translation>
    </message>
    <message>
        <source>Cannot save the template</source>
        <translation>No se puede guardar la plantilla</translation>
    </message>
    <message>
        <source>Saved as the template “%1”; it is on the page of an empty project (Ctrl+N).</source>
        <translation>Guardado como plantilla «%1»; está en la página de un proyecto vacío (Ctrl+N).</translation>
    </message>
    <message>
        <source>Delete template</source>
        <translation>Eliminar plantilla</translation>
    </message>
    <message>
        <source>Delete the template “%1”?</source>
        <translation>¿Eliminar la plantilla «%1»?</translation>
    </message>
    <message>
        <source>Projects that were begun with it stay as they are.</source>
        <translation>Los proyectos empezados con ella quedan como están.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>untitled</source>
        <translation>sin título</translation>
    </message>
    <message>
        <source>Save project as</source>
        <translation>Guardar proyecto como</translation>
    </message>
    <message>
        <source>Changed outside</source>
        <translation>Cambiado fuera</translation>
    </message>
    <message>
        <source>Another program has changed “%1” since it was opened.</source>
        <translation>Otro programa ha cambiado «%1» desde que se abrió.</translation>
    </message>
    <message>
        <source>Saving replaces what it wrote; that version stays in the .bak file.</source>
        <translation>Guardar sustituye lo que escribió; esa versión queda en el archivo .bak.</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Comparar…</translation>
    </message>
    <message>
        <source>Cannot reload the project</source>
        <translation>No se puede volver a cargar el proyecto</translation>
    </message>
    <message>
        <source>Reloaded %1</source>
        <translation>%1 cargado de nuevo</translation>
    </message>
    <message>
        <source>Kept; saving replaces what the other program wrote.</source>
        <translation>Conservado; guardar sustituye lo que escribió el otro programa.</translation>
    </message>
    <message>
        <source>Cannot compare</source>
        <translation>No se puede comparar</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>En el archivo</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Aquí</translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>Recuperado</translation>
    </message>
    <message>
        <source>Cannot save the project</source>
        <translation>No se puede guardar el proyecto</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Guardado como %1</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Cambios sin guardar</translation>
    </message>
    <message>
        <source>Save the changes to “%1”?</source>
        <translation>¿Guardar los cambios de «%1»?</translation>
    </message>
    <message>
        <source>Without saving they are lost.</source>
        <translation>Si no se guardan, se pierden.</translation>
    </message>
    <message>
        <source>Recovered work</source>
        <translation>Trabajo recuperado</translation>
    </message>
    <message>
        <source>Burstlab ended before this was saved: %1.</source>
        <translation>Burstlab terminó antes de que esto se guardara: %1.</translation>
    </message>
    <message>
        <source>Restored work is not saved until you save it.</source>
        <translation>El trabajo restaurado no se guarda hasta que usted lo guarde.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Ask later</source>
        <translation>Preguntar después</translation>
    </message>
    <message>
        <source>Compare – lists what differs from the file</source>
        <translation>Comparar – enumera lo que difiere del archivo</translation>
    </message>
    <message>
        <source>Compare – there is no file to compare it with</source>
        <translation>Comparar – no hay archivo con que compararlo</translation>
    </message>
    <message>
        <source>Cannot restore</source>
        <translation>No se puede restaurar</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>No se puede leer %1: %2.</translation>
    </message>
    <message>
        <source>Only read here</source>
        <translation>Aquí solo lectura</translation>
    </message>
    <message>
        <source>%1 has “%2” open, and it is only read here: choose another name.</source>
        <translation>%1 tiene abierto «%2», y aquí solo se lee: elija otro nombre.</translation>
    </message>
</context>
<context>
    <name>burst::app::FindBar</name>
    <message>
        <source>Find by name, kind, tag, note or property, such as memory:1024</source>
        <translation>Buscar por nombre, tipo, etiqueta, nota o propiedad, como memory:1024</translation>
    </message>
    <message>
        <source>Find on the canvas</source>
        <translation>Buscar en el lienzo</translation>
    </message>
    <message>
        <source>Previous hit (Shift+Enter) – goes round at the first</source>
        <translation>Resultado anterior (Mayús+Intro) – en el primero da la vuelta</translation>
    </message>
    <message>
        <source>Next hit (Enter) – goes round at the last</source>
        <translation>Resultado siguiente (Intro) – en el último da la vuelta</translation>
    </message>
    <message>
        <source>Close (Esc) – ends the search</source>
        <translation>Cerrar (Esc) – termina la búsqueda</translation>
    </message>
    <message>
        <source>No hits</source>
        <translation>Sin resultados</translation>
    </message>
    <message>
        <source>1 hit</source>
        <translation>1 resultado</translation>
    </message>
    <message>
        <source>%1 hits</source>
        <translation>%1 resultados</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>burst::app::FlagEditor</name>
    <message>
        <source>on</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>— several —</source>
        <translation>— varios —</translation>
    </message>
</context>
<context>
    <name>burst::app::FlameView</name>
    <message>
        <source>Where the time goes, call by call, %1</source>
        <translation>En qué se va el tiempo, llamada a llamada, %1</translation>
    </message>
    <message>
        <source>%1 at %2: %3, %4</source>
        <translation>%1 en %2: %3, %4</translation>
    </message>
    <message>
        <source>%1: %2, %3, %4 of it its own</source>
        <translation>%1: %2, %3, de ello %4 propio</translation>
    </message>
</context>
<context>
    <name>burst::app::FrontChart</name>
    <message>
        <source>%1 over %2</source>
        <translation>%1 según %2</translation>
    </message>
    <message>
        <source>keeps the bounds</source>
        <translation>cumple las cotas</translation>
    </message>
    <message>
        <source>breaks one</source>
        <translation>incumple una</translation>
    </message>
    <message>
        <source>Pareto front</source>
        <translation>frente de Pareto</translation>
    </message>
    <message>
        <source>best</source>
        <translation>el mejor</translation>
    </message>
</context>
<context>
    <name>burst::app::HeatLegend</name>
    <message>
        <source>What share of its capacity a node used: the bars in the nodes, and whole nodes where the diagram is shown small</source>
        <translation>Qué parte de su capacidad usó un nodo: las barras en los nodos, y los nodos enteros donde el diagrama se muestra pequeño</translation>
    </message>
    <message>
        <source>Utilisation 0 %</source>
        <translation>Utilización 0 %</translation>
    </message>
    <message>
        <source>100 %</source>
        <translation>100 %</translation>
    </message>
    <message>
        <source>Colours of the diagram: from %1 to %2</source>
        <translation>Colores del diagrama: de %1 a %2</translation>
    </message>
</context>
<context>
    <name>burst::app::HeatMap</name>
    <message>
        <source>Figure of the cells</source>
        <translation>Cifra de las celdas</translation>
    </message>
    <message>
        <source>A figure over the values of two settings</source>
        <translation>Una cifra según los valores de dos ajustes</translation>
    </message>
    <message>
        <source>framed: the cheapest that keeps the objectives</source>
        <translation>enmarcado: el más barato que cumple los objetivos</translation>
    </message>
</context>
<context>
    <name>burst::app::HeatView</name>
    <message>
        <source>1 request %1 %2 requests</source>
        <translation>1 solicitud %1 %2 solicitudes</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>%1–%2, %3–%4: %5 requests, %6 of those that ended then</source>
        <translation>%1–%2, %3–%4: %5 solicitudes, %6 de las que terminaron entonces</translation>
    </message>
    <message>
        <source>1 request</source>
        <translation>1 solicitud</translation>
    </message>
    <message>
        <source>%1 requests</source>
        <translation>%1 solicitudes</translation>
    </message>
    <message>
        <source>Fullest: %1</source>
        <translation>Lo más lleno: %1</translation>
    </message>
</context>
<context>
    <name>burst::app::HelpPanel</name>
    <message>
        <source>Search the help</source>
        <translation>Buscar en la ayuda</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Back – to the page before</source>
        <translation>Atrás – a la página anterior</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>Páginas de la ayuda</translation>
    </message>
    <message>
        <source>Page of the help</source>
        <translation>Página de la ayuda</translation>
    </message>
</context>
<context>
    <name>burst::app::HistoryPanel</name>
    <message>
        <source>History of changes</source>
        <translation>Historial de cambios</translation>
    </message>
    <message>
        <source>As it was opened</source>
        <translation>Como se abrió</translation>
    </message>
    <message>
        <source>A click goes back, or forward again. The disk marks what is saved.</source>
        <translation>Un clic retrocede, o avanza de nuevo. El disco marca lo guardado.</translation>
    </message>
</context>
<context>
    <name>burst::app::ImportDialog</name>
    <message>
        <source>Import traffic of %1</source>
        <translation>Importar el tráfico de %1</translation>
    </message>
    <message>
        <source>The first rows of the file</source>
        <translation>Las primeras filas del archivo</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Numbers are</source>
        <translation>Los números son</translation>
    </message>
    <message>
        <source>s, or ms by their size</source>
        <translation>s, o ms según su tamaño</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>segundos</translation>
    </message>
    <message>
        <source>milliseconds</source>
        <translation>milisegundos</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Solicitudes</translation>
    </message>
    <message>
        <source>each row is one</source>
        <translation>cada fila es una</translation>
    </message>
    <message>
        <source>The number is all so far</source>
        <translation>El número es el acumulado</translation>
    </message>
    <message>
        <source>Took, in s</source>
        <translation>Duración, en s</translation>
    </message>
    <message>
        <source>the time is that of the arrival</source>
        <translation>el tiempo es el de llegada</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Serie</translation>
    </message>
    <message>
        <source>one in all</source>
        <translation>todas en una</translation>
    </message>
    <message>
        <source>Only</source>
        <translation>Solo</translation>
    </message>
    <message>
        <source>Keep as</source>
        <translation>Guardar como</translation>
    </message>
    <message>
        <source>trace, a file beside the project</source>
        <translation>traza, un archivo junto al proyecto</translation>
    </message>
    <message>
        <source>profile of a few points, to be edited</source>
        <translation>perfil de pocos puntos, para editar</translation>
    </message>
    <message>
        <source>Save the project first to keep the trace beside it.</source>
        <translation>Guarde primero el proyecto para dejar la traza a su lado.</translation>
    </message>
    <message>
        <source>Begin at</source>
        <translation>Empezar en</translation>
    </message>
    <message>
        <source>What comes before is left out</source>
        <translation>Lo anterior se omite</translation>
    </message>
    <message>
        <source>Requests ×</source>
        <translation>Solicitudes ×</translation>
    </message>
    <message>
        <source>Multiplies the requests</source>
        <translation>Multiplica las solicitudes</translation>
    </message>
    <message>
        <source>Speed ×</source>
        <translation>Velocidad ×</translation>
    </message>
    <message>
        <source>How many times faster it is played</source>
        <translation>Cuántas veces más rápido se reproduce</translation>
    </message>
    <message>
        <source>Start over until the scenario ends</source>
        <translation>Volver a empezar hasta que termine el escenario</translation>
    </message>
    <message>
        <source>%1: %2 rows</source>
        <translation>%1: %2 filas</translation>
    </message>
    <message>
        <source>%1: %2 open scenarios</source>
        <translation>%1: %2 escenarios abiertos</translation>
    </message>
    <message>
        <source>, %1 lines without a time left out</source>
        <translation>, %1 líneas sin tiempo omitidas</translation>
    </message>
    <message>
        <source>, %1 that count users left out</source>
        <translation>, %1 que cuentan usuarios omitidos</translation>
    </message>
    <message>
        <source>all together</source>
        <translation>todas juntas</translation>
    </message>
    <message>
        <source>“Begin at” is a time, such as 2 h.</source>
        <translation>«Empezar en» es un tiempo, como 2 h.</translation>
    </message>
    <message>
        <source>Requests and speed are multiplied by numbers above 0.</source>
        <translation>Las solicitudes y la velocidad se multiplican por números mayores que 0.</translation>
    </message>
    <message>
        <source>Nothing is left after that time.</source>
        <translation>Después de ese tiempo no queda nada.</translation>
    </message>
    <message>
        <source>%1 requests in %2</source>
        <translation>%1 solicitudes en %2</translation>
    </message>
    <message>
        <source>, %1 rows without a time or a number left out</source>
        <translation>, %1 filas sin tiempo o sin número omitidas</translation>
    </message>
    <message>
        <source>. In the %1 of the scenario %2 of them arrive, at most %3.</source>
        <translation>. En los %1 del escenario llegan %2 de ellas, %3 como máximo.</translation>
    </message>
</context>
<context>
    <name>burst::app::Inspector</name>
    <message>
        <source>Account limits</source>
        <translation>Límites de la cuenta</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Filter settings</source>
        <translation>Filtrar ajustes</translation>
    </message>
    <message>
        <source>Filter settings – leaves those with these words, of all sections</source>
        <translation>Filtrar ajustes – deja los que tienen estas palabras, de todas las secciones</translation>
    </message>
    <message>
        <source>Help on settings</source>
        <translation>Ayuda de los ajustes</translation>
    </message>
    <message>
        <source>Help on settings – explains the setting with the focus, at the bottom</source>
        <translation>Ayuda de los ajustes – explica abajo el ajuste que tiene el foco</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Several kinds</source>
        <translation>Varios tipos</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Enlaces</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>Diseño</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Selección</translation>
    </message>
    <message>
        <source>Disabled: left out of runs, estimates and bills. Arrange › Disable or enable changes that.</source>
        <translation>Desactivado: queda fuera de ejecuciones, estimaciones y facturas. Organizar › Desactivar o activar lo cambia.</translation>
    </message>
    <message>
        <source>Below is what all of them have.</source>
        <translation>Abajo está lo que tienen todos.</translation>
    </message>
    <message>
        <source>Selected links stay as they are; select links alone to set them.</source>
        <translation>Los enlaces seleccionados quedan como están; seleccione solo enlaces para ajustarlos.</translation>
    </message>
    <message>
        <source>Notes and groups are edited on the canvas.</source>
        <translation>Las notas y los grupos se editan en el lienzo.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plataforma</translation>
    </message>
    <message>
        <source>Scenario: what a run plays</source>
        <translation>Escenario: lo que se ejecuta</translation>
    </message>
    <message>
        <source>Faults of the scenario</source>
        <translation>Fallos del escenario</translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation>Objetivos</translation>
    </message>
    <message>
        <source>Budget and discounts</source>
        <translation>Presupuesto y descuentos</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>Tráfico</translation>
    </message>
    <message>
        <source>They have no setting in common.</source>
        <translation>No tienen ningún ajuste en común.</translation>
    </message>
    <message>
        <source>No setting here has “%1” in its name.</source>
        <translation>Ningún ajuste de aquí tiene «%1» en su nombre.</translation>
    </message>
    <message>
        <source>Reset %1 of %2</source>
        <translation>Restablecer %1 de %2</translation>
    </message>
    <message>
        <source>Set %1 of %2 to %3</source>
        <translation>Fijar %1 de %2 en %3</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variables</translation>
    </message>
</context>
<context>
    <name>burst::app::KeyBindings</name>
    <message>
        <source>%1 is needed to move about on the canvas and in fields.</source>
        <translation>%1 se necesita para moverse por el lienzo y en los campos.</translation>
    </message>
</context>
<context>
    <name>burst::app::KeysDialog</name>
    <message>
        <source>Change shortcuts</source>
        <translation>Cambiar atajos</translation>
    </message>
    <message>
        <source>New &amp;key</source>
        <translation>&amp;Tecla nueva</translation>
    </message>
    <message>
        <source>Reset &amp;all</source>
        <translation>Restablecer t&amp;odos</translation>
    </message>
    <message>
        <source>Reset all – every command gets the keys back that it came with</source>
        <translation>Restablecer todos – cada orden recupera las teclas con que venía</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>Buscar una orden o una tecla</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Órdenes y sus teclas</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Tecla nueva</translation>
    </message>
    <message>
        <source>&amp;Set</source>
        <translation>&amp;Asignar</translation>
    </message>
    <message>
        <source>Set – gives the command this key instead of its own</source>
        <translation>Asignar – da a la orden esta tecla en lugar de la suya</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Remove – the command has no key any more</source>
        <translation>Quitar – la orden ya no tiene tecla</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Restablecer</translation>
    </message>
    <message>
        <source>Reset – gives the command the keys that it came with</source>
        <translation>Restablecer – da a la orden las teclas con que venía</translation>
    </message>
    <message>
        <source>Changed by you</source>
        <translation>Cambiado por usted</translation>
    </message>
    <message>
        <source>&amp;Take over</source>
        <translation>Ad&amp;optar</translation>
    </message>
    <message>
        <source>%1 is in the way of “%2” (%3), which would lose that key.</source>
        <translation>%1 pertenece a «%2» (%3), que perdería esa tecla.</translation>
    </message>
    <message>
        <source>Choose a command, then press its new key in the field.</source>
        <translation>Elija una orden y pulse después su nueva tecla en el campo.</translation>
    </message>
    <message>
        <source>%1 is free.</source>
        <translation>%1 está libre.</translation>
    </message>
</context>
<context>
    <name>burst::app::LaneHead</name>
    <message>
        <source>%1 users</source>
        <translation>%1 usuarios</translation>
    </message>
    <message>
        <source>Make it a profile</source>
        <translation>Convertir en perfil</translation>
    </message>
    <message>
        <source>Requests at random along this line, in 64 points at most, which can be moved</source>
        <translation>Solicitudes al azar a lo largo de esta línea, con 64 puntos como máximo, que se pueden mover</translation>
    </message>
    <message>
        <source>×</source>
        <translation>×</translation>
    </message>
    <message>
        <source>Multiplies the requests</source>
        <translation>Multiplica las solicitudes</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>How many times faster than recorded it is played</source>
        <translation>Cuántas veces más rápido que lo grabado se reproduce</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>Bucle</translation>
    </message>
    <message>
        <source>Starts over until the scenario ends</source>
        <translation>Vuelve a empezar hasta que termina el escenario</translation>
    </message>
    <message>
        <source>peak %1</source>
        <translation>pico %1</translation>
    </message>
    <message>
        <source>%1 requests</source>
        <translation>%1 solicitudes</translation>
    </message>
    <message>
        <source>%1 at the pointer</source>
        <translation>%1 en el puntero</translation>
    </message>
    <message>
        <source>%1 at the moment</source>
        <translation>%1 en el instante</translation>
    </message>
    <message>
        <source>%1 at the start</source>
        <translation>%1 al inicio</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Silenciar</translation>
    </message>
    <message>
        <source>Sends nothing in a run: its node is disabled (Ctrl+/)</source>
        <translation>No envía nada en una ejecución: su nodo está desactivado (Ctrl+/)</translation>
    </message>
    <message>
        <source>Solo</source>
        <translation>Solo</translation>
    </message>
    <message>
        <source>Only this source sends in a run: the others are disabled</source>
        <translation>Solo esta fuente envía en una ejecución: las demás están desactivadas</translation>
    </message>
</context>
<context>
    <name>burst::app::LineEditor</name>
    <message>
        <source>not set</source>
        <translation>sin definir</translation>
    </message>
    <message>
        <source>— several —</source>
        <translation>— varios —</translation>
    </message>
    <message>
        <source>Tune with a slider</source>
        <translation>Ajustar con un control deslizante</translation>
    </message>
    <message>
        <source>Worked out: %1</source>
        <translation>Calculado: %1</translation>
    </message>
</context>
<context>
    <name>burst::app::MainWindow</name>
    <message>
        <source>Duplicate design as variant</source>
        <translation>Duplicar diseño como variante</translation>
    </message>
    <message>
        <source>Duplicate design as variant (Ctrl+Shift+D) – a copy to change and compare</source>
        <translation>Duplicar diseño como variante (Ctrl+Mayús+D) – una copia para cambiar y comparar</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>Explorar</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Y si</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Movido</translation>
    </message>
    <message>
        <source>Palette</source>
        <translation>Paleta</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspector</translation>
    </message>
    <message>
        <source>Results and problems</source>
        <translation>Resultados y problemas</translation>
    </message>
    <message>
        <source>Autosave did not work: %1</source>
        <translation>El guardado automático falló: %1</translation>
    </message>
    <message>
        <source>Show the problems (F8 goes to the next)</source>
        <translation>Mostrar los problemas (F8 va al siguiente)</translation>
    </message>
    <message>
        <source> (read-only)</source>
        <translation> (solo lectura)</translation>
    </message>
    <message>
        <source>1 node</source>
        <translation>1 nodo</translation>
    </message>
    <message>
        <source>%1 nodes</source>
        <translation>%1 nodos</translation>
    </message>
    <message>
        <source>1 link</source>
        <translation>1 enlace</translation>
    </message>
    <message>
        <source>%1 links</source>
        <translation>%1 enlaces</translation>
    </message>
    <message>
        <source>%1 selected · </source>
        <translation>%1 seleccionado · </translation>
    </message>
    <message>
        <source>Problems (%1)</source>
        <translation>Problemas (%1)</translation>
    </message>
    <message>
        <source>autosaved %1 s ago  ·</source>
        <translation>copia hace %1 s  ·</translation>
    </message>
    <message>
        <source>not saved  ·</source>
        <translation>sin guardar  ·</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Nuevo</translation>
    </message>
    <message>
        <source>starts an empty project</source>
        <translation>empieza un proyecto vacío</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Abrir…</translation>
    </message>
    <message>
        <source>opens a project file</source>
        <translation>abre un archivo de proyecto</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>writes the project file</source>
        <translation>escribe el archivo del proyecto</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Guardar co&amp;mo…</translation>
    </message>
    <message>
        <source>Save as &amp;template…</source>
        <translation>Guardar como &amp;plantilla…</translation>
    </message>
    <message>
        <source>keeps a copy to begin other projects with</source>
        <translation>conserva una copia con que empezar otros proyectos</translation>
    </message>
    <message>
        <source>Export &amp;diagram…</source>
        <translation>Exportar &amp;diagrama…</translation>
    </message>
    <message>
        <source>as SVG, PNG or PDF, or for Mermaid, Graphviz or draw.io</source>
        <translation>como SVG, PNG o PDF, o para Mermaid, Graphviz o draw.io</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimir…</translation>
    </message>
    <message>
        <source>shows the pages first</source>
        <translation>muestra antes las páginas</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Des&amp;hacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Cortar</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>C&amp;opiar</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Pegar</translation>
    </message>
    <message>
        <source>Paste se&amp;ttings</source>
        <translation>Pegar aju&amp;stes</translation>
    </message>
    <message>
        <source>gives the selected nodes the settings of the copied one</source>
        <translation>da a los nodos seleccionados los ajustes del copiado</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>D&amp;uplicar</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>E&amp;liminar</translation>
    </message>
    <message>
        <source>links go with their nodes</source>
        <translation>los enlaces se van con sus nodos</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>Ca&amp;mbiar nombre</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>S&amp;eleccionar todo</translation>
    </message>
    <message>
        <source>Select none</source>
        <translation>No seleccionar nada</translation>
    </message>
    <message>
        <source>Add &amp;node…</source>
        <translation>&amp;Añadir nodo…</translation>
    </message>
    <message>
        <source>search and add, wired to the selected node</source>
        <translation>buscar y añadir, conectado al nodo seleccionado</translation>
    </message>
    <message>
        <source>&amp;Connect to…</source>
        <translation>Conec&amp;tar a…</translation>
    </message>
    <message>
        <source>wires the selected node to another</source>
        <translation>conecta el nodo seleccionado con otro</translation>
    </message>
    <message>
        <source>&amp;Tidy up</source>
        <translation>Or&amp;denar</translation>
    </message>
    <message>
        <source>lays out the selection, or everything, from left to right</source>
        <translation>dispone la selección, o todo, de izquierda a derecha</translation>
    </message>
    <message>
        <source>Duplicate design as &amp;variant</source>
        <translation>Duplicar diseño como &amp;variante</translation>
    </message>
    <message>
        <source>a copy to change and compare</source>
        <translation>una copia para cambiar y comparar</translation>
    </message>
    <message>
        <source>New &amp;design</source>
        <translation>Nuevo &amp;diseño</translation>
    </message>
    <message>
        <source>Rena&amp;me design…</source>
        <translation>&amp;Cambiar nombre del diseño…</translation>
    </message>
    <message>
        <source>Delete design</source>
        <translation>Eliminar diseño</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>&amp;Acercar</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Aleja&amp;r</translation>
    </message>
    <message>
        <source>&amp;100 %</source>
        <translation>&amp;100 %</translation>
    </message>
    <message>
        <source>&amp;Fit all</source>
        <translation>Aju&amp;star todo</translation>
    </message>
    <message>
        <source>Fit &amp;selection</source>
        <translation>Ajustar a la s&amp;elección</translation>
    </message>
    <message>
        <source>&amp;Grid</source>
        <translation>&amp;Cuadrícula</translation>
    </message>
    <message>
        <source>Sna&amp;p to grid</source>
        <translation>A&amp;justar a la cuadrícula</translation>
    </message>
    <message>
        <source>&amp;Wheel zooms</source>
        <translation>La rueda &amp;hace zoom</translation>
    </message>
    <message>
        <source>Full sc&amp;reen</source>
        <translation>Pantalla completa</translation>
    </message>
    <message>
        <source>&amp;Next problem</source>
        <translation>Problema &amp;siguiente</translation>
    </message>
    <message>
        <source>&amp;Previous problem</source>
        <translation>Problema &amp;anterior</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Atajos de teclado</translation>
    </message>
    <message>
        <source>&amp;About Burstlab</source>
        <translation>Acerca &amp;de Burstlab</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Abrir &amp;reciente</translation>
    </message>
    <message>
        <source>&amp;Examples</source>
        <translation>&amp;Ejemplos</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Design</source>
        <translation>&amp;Diseño</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>E&amp;jecutar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>Apar&amp;iencia</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Como &amp;el sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>High &amp;contrast</source>
        <translation>&amp;Alto contraste</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>&amp;Paneles</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source> (missing)</source>
        <translation> (falta)</translation>
    </message>
    <message>
        <source>Clear list</source>
        <translation>Vaciar lista</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>No settings pasted: %1</source>
        <translation>No se pegaron ajustes: %1</translation>
    </message>
    <message>
        <source>The clipboard holds no nodes.</source>
        <translation>El portapapeles no contiene nodos.</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>The clipboard holds no nodes: %1</source>
        <translation>El portapapeles no contiene nodos: %1</translation>
    </message>
    <message>
        <source>Zoom at the pointer</source>
        <translation>Zoom en el puntero</translation>
    </message>
    <message>
        <source>Ctrl+wheel, pinch</source>
        <translation>Ctrl+rueda, pellizco</translation>
    </message>
    <message>
        <source>Pan</source>
        <translation>Desplazar</translation>
    </message>
    <message>
        <source>middle or right drag, Space+drag, two fingers</source>
        <translation>arrastrar con el botón central o derecho, Espacio+arrastrar, dos dedos</translation>
    </message>
    <message>
        <source>Move the selection</source>
        <translation>Mover la selección</translation>
    </message>
    <message>
        <source>arrows; Shift: far; Alt: 1 px</source>
        <translation>flechas; Mayús: lejos; Alt: 1 px</translation>
    </message>
    <message>
        <source>Next node</source>
        <translation>Nodo siguiente</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>Tab, Mayús+Tab</translation>
    </message>
    <message>
        <source>Copy while moving</source>
        <translation>Copiar al mover</translation>
    </message>
    <message>
        <source>Ctrl+drag</source>
        <translation>Ctrl+arrastrar</translation>
    </message>
    <message>
        <source>Ignore the grid</source>
        <translation>Ignorar la cuadrícula</translation>
    </message>
    <message>
        <source>Alt while dragging</source>
        <translation>Alt al arrastrar</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>About Burstlab</source>
        <translation>Acerca de Burstlab</translation>
    </message>
    <message>
        <source>&lt;b&gt;Burstlab %1&lt;/b&gt;&lt;p&gt;Serverless architectures, simulated and priced.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;b&gt;Burstlab %1&lt;/b&gt;&lt;p&gt;Arquitecturas sin servidor, simuladas y con precios.&lt;/p&gt;&lt;p&gt;Software libre bajo la GNU General Public License, versión 3 o posterior.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Align &amp;left</source>
        <translation>Alinear a la iz&amp;quierda</translation>
    </message>
    <message>
        <source>left edges</source>
        <translation>bordes izquierdos</translation>
    </message>
    <message>
        <source>Align &amp;centres</source>
        <translation>Alinear &amp;los centros</translation>
    </message>
    <message>
        <source>middles, left to right</source>
        <translation>centros, de izquierda a derecha</translation>
    </message>
    <message>
        <source>Align &amp;right</source>
        <translation>Alinear a la derec&amp;ha</translation>
    </message>
    <message>
        <source>right edges</source>
        <translation>bordes derechos</translation>
    </message>
    <message>
        <source>Align &amp;top</source>
        <translation>&amp;Alinear arriba</translation>
    </message>
    <message>
        <source>upper edges</source>
        <translation>bordes superiores</translation>
    </message>
    <message>
        <source>Align &amp;middles</source>
        <translation>Alinear a &amp;media altura</translation>
    </message>
    <message>
        <source>middles, top to bottom</source>
        <translation>centros, de arriba abajo</translation>
    </message>
    <message>
        <source>Align &amp;bottom</source>
        <translation>Alinear aba&amp;jo</translation>
    </message>
    <message>
        <source>lower edges</source>
        <translation>bordes inferiores</translation>
    </message>
    <message>
        <source>%1, as the node that was selected last</source>
        <translation>%1, como el último nodo seleccionado</translation>
    </message>
    <message>
        <source>Distribute &amp;horizontally</source>
        <translation>Distribuir en hori&amp;zontal</translation>
    </message>
    <message>
        <source>equal gaps from left to right; the outermost stay</source>
        <translation>separaciones iguales de izquierda a derecha; los extremos quedan</translation>
    </message>
    <message>
        <source>Distribute &amp;vertically</source>
        <translation>Distribuir en &amp;vertical</translation>
    </message>
    <message>
        <source>equal gaps from top to bottom; the outermost stay</source>
        <translation>separaciones iguales de arriba abajo; los extremos quedan</translation>
    </message>
    <message>
        <source>Smart g&amp;uides</source>
        <translation>&amp;Guías inteligentes</translation>
    </message>
    <message>
        <source>lines while dragging; Alt suspends them</source>
        <translation>líneas al arrastrar; Alt las suspende</translation>
    </message>
    <message>
        <source>&amp;Upstream</source>
        <translation>&amp;Hacia arriba</translation>
    </message>
    <message>
        <source>all whose calls arrive at the selection</source>
        <translation>todos aquellos cuyas llamadas llegan a la selección</translation>
    </message>
    <message>
        <source>&amp;Downstream</source>
        <translation>Hacia &amp;abajo</translation>
    </message>
    <message>
        <source>all that calls of the selection arrive at</source>
        <translation>todos a los que llegan llamadas de la selección</translation>
    </message>
    <message>
        <source>&amp;Connected</source>
        <translation>&amp;Conectados</translation>
    </message>
    <message>
        <source>all that links lead to, both ways</source>
        <translation>todos a los que llevan enlaces, en ambos sentidos</translation>
    </message>
    <message>
        <source>Same &amp;kind</source>
        <translation>&amp;Mismo tipo</translation>
    </message>
    <message>
        <source>all nodes of the kinds that are selected</source>
        <translation>todos los nodos de los tipos seleccionados</translation>
    </message>
    <message>
        <source>With &amp;problems</source>
        <translation>Con &amp;problemas</translation>
    </message>
    <message>
        <source>all nodes with errors or warnings</source>
        <translation>todos los nodos con errores o advertencias</translation>
    </message>
    <message>
        <source>1 node selected</source>
        <translation>1 nodo seleccionado</translation>
    </message>
    <message>
        <source>%1 nodes selected</source>
        <translation>%1 nodos seleccionados</translation>
    </message>
    <message>
        <source>Connect in &amp;series</source>
        <translation>Conecta&amp;r en serie</translation>
    </message>
    <message>
        <source>wires the selected nodes one to the next, as they were selected</source>
        <translation>conecta los nodos seleccionados uno con el siguiente, en el orden de selección</translation>
    </message>
    <message>
        <source>&amp;Fan out from first</source>
        <translation>Rami&amp;ficar desde el primero</translation>
    </message>
    <message>
        <source>wires the node that was selected first to all others</source>
        <translation>conecta el nodo seleccionado primero con todos los demás</translation>
    </message>
    <message>
        <source>R&amp;eplace with…</source>
        <translation>&amp;Sustituir por…</translation>
    </message>
    <message>
        <source>keeps name, links and what both kinds can be set to</source>
        <translation>conserva el nombre, los enlaces y lo que ambos tipos permiten ajustar</translation>
    </message>
    <message>
        <source>Delete and &amp;join neighbours</source>
        <translation>Eliminar &amp;y unir vecinos</translation>
    </message>
    <message>
        <source>what called the selected nodes then calls what they called</source>
        <translation>lo que llamaba a los nodos seleccionados llama entonces a lo que ellos llamaban</translation>
    </message>
    <message>
        <source>Not joined: %1</source>
        <translation>No unido: %1</translation>
    </message>
    <message>
        <source>&amp;Insert a node…</source>
        <translation>Insertar &amp;un nodo…</translation>
    </message>
    <message>
        <source>between the ends of the selected link</source>
        <translation>entre los extremos del enlace seleccionado</translation>
    </message>
    <message>
        <source>Add a node &amp;before…</source>
        <translation>&amp;Añadir un nodo antes…</translation>
    </message>
    <message>
        <source>one that calls the selected node</source>
        <translation>uno que llama al nodo seleccionado</translation>
    </message>
    <message>
        <source>D&amp;isconnect</source>
        <translation>Des&amp;conectar</translation>
    </message>
    <message>
        <source>removes the links of the selected nodes</source>
        <translation>quita los enlaces de los nodos seleccionados</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>Agrupar</translation>
    </message>
    <message>
        <source>a titled frame around the selection</source>
        <translation>un marco con título alrededor de la selección</translation>
    </message>
    <message>
        <source>U&amp;ngroup</source>
        <translation>Desagru&amp;par</translation>
    </message>
    <message>
        <source>takes the frame away and leaves what is in it</source>
        <translation>quita el marco y deja lo que contiene</translation>
    </message>
    <message>
        <source>C&amp;ollapse or expand group</source>
        <translation>Contraer o e&amp;xpandir grupo</translation>
    </message>
    <message>
        <source>one box that hides what is in the group</source>
        <translation>una caja que oculta lo que hay en el grupo</translation>
    </message>
    <message>
        <source>what the frame stands for</source>
        <translation>qué representa el marco</translation>
    </message>
    <message>
        <source>Loc&amp;k or unlock</source>
        <translation>&amp;Bloquear o desbloquear</translation>
    </message>
    <message>
        <source>locked nodes are not moved and not deleted</source>
        <translation>los nodos bloqueados no se mueven ni se eliminan</translation>
    </message>
    <message>
        <source>&amp;Disable or enable</source>
        <translation>D&amp;esactivar o activar</translation>
    </message>
    <message>
        <source>traffic passes disabled nodes by, and they cost nothing</source>
        <translation>el tráfico pasa de largo por los nodos desactivados, y no cuestan nada</translation>
    </message>
    <message>
        <source>&amp;Curved</source>
        <translation>&amp;Curvos</translation>
    </message>
    <message>
        <source>At &amp;right angles</source>
        <translation>&amp;En ángulo recto</translation>
    </message>
    <message>
        <source>&amp;Straight</source>
        <translation>&amp;Rectos</translation>
    </message>
    <message>
        <source>how the links of this design are drawn</source>
        <translation>cómo se dibujan los enlaces de este diseño</translation>
    </message>
    <message>
        <source>Add &amp;note</source>
        <translation>Añad&amp;ir nota</translation>
    </message>
    <message>
        <source>a sticky note for people</source>
        <translation>una nota adhesiva para personas</translation>
    </message>
    <message>
        <source>Edit n&amp;ote</source>
        <translation>Editar n&amp;ota</translation>
    </message>
    <message>
        <source>writes on in the selected note; a double click does it too</source>
        <translation>sigue escribiendo en la nota seleccionada; un doble clic también</translation>
    </message>
    <message>
        <source>Bring to &amp;front</source>
        <translation>&amp;Traer al frente</translation>
    </message>
    <message>
        <source>the selected notes over the others</source>
        <translation>las notas seleccionadas sobre las demás</translation>
    </message>
    <message>
        <source>Send to bac&amp;k</source>
        <translation>Enviar al fondo</translation>
    </message>
    <message>
        <source>the selected notes under the others</source>
        <translation>las notas seleccionadas bajo las demás</translation>
    </message>
    <message>
        <source>Locked nodes stay; unlock them to delete them.</source>
        <translation>Los nodos bloqueados quedan; desbloquéelos para eliminarlos.</translation>
    </message>
    <message>
        <source>Se&amp;lect</source>
        <translation>&amp;Seleccionar</translation>
    </message>
    <message>
        <source>Arran&amp;ge</source>
        <translation>&amp;Organizar</translation>
    </message>
    <message>
        <source>&amp;Kind of group</source>
        <translation>Tipo de grupo</translation>
    </message>
    <message>
        <source>L&amp;inks</source>
        <translation>E&amp;nlaces</translation>
    </message>
    <message>
        <source>Select two nodes or more.</source>
        <translation>Seleccione dos nodos o más.</translation>
    </message>
    <message>
        <source>Select one function.</source>
        <translation>Seleccione una función.</translation>
    </message>
    <message>
        <source>Select one node.</source>
        <translation>Seleccione un solo nodo.</translation>
    </message>
    <message>
        <source>Select one link.</source>
        <translation>Seleccione un enlace.</translation>
    </message>
    <message>
        <source>Select one note.</source>
        <translation>Seleccione una sola nota.</translation>
    </message>
    <message>
        <source>Select a note.</source>
        <translation>Seleccione una nota.</translation>
    </message>
    <message>
        <source>Select a node that has links.</source>
        <translation>Seleccione un nodo que tenga enlaces.</translation>
    </message>
    <message>
        <source>Select a node.</source>
        <translation>Seleccione un nodo.</translation>
    </message>
    <message>
        <source>Select a group or a node in one.</source>
        <translation>Seleccione un grupo o un nodo de uno.</translation>
    </message>
    <message>
        <source>Select three nodes or more.</source>
        <translation>Seleccione tres nodos o más.</translation>
    </message>
    <message>
        <source>There are no nodes.</source>
        <translation>No hay nodos.</translation>
    </message>
    <message>
        <source>The design has no nodes yet</source>
        <translation>El diseño aún no tiene nodos</translation>
    </message>
    <message>
        <source>Nothing has been changed yet</source>
        <translation>Aún no se ha cambiado nada</translation>
    </message>
    <message>
        <source>Nothing has been undone</source>
        <translation>No se ha deshecho nada</translation>
    </message>
    <message>
        <source>This window keeps no runs</source>
        <translation>Esta ventana no guarda ejecuciones</translation>
    </message>
    <message>
        <source>No run is under way</source>
        <translation>No hay ninguna ejecución en curso</translation>
    </message>
    <message>
        <source>A project keeps at least one design</source>
        <translation>Un proyecto conserva al menos un diseño</translation>
    </message>
    <message>
        <source>The last run is the baseline already</source>
        <translation>La última ejecución ya es la referencia</translation>
    </message>
    <message>
        <source>Nothing has been run; press F5 first</source>
        <translation>Aún no se ha ejecutado nada; pulse primero F5</translation>
    </message>
    <message>
        <source>A run is under way</source>
        <translation>Hay una ejecución en curso</translation>
    </message>
    <message>
        <source>Select one node first</source>
        <translation>Seleccione primero un nodo</translation>
    </message>
    <message>
        <source>Select nodes first</source>
        <translation>Seleccione primero nodos</translation>
    </message>
    <message>
        <source>Select something first</source>
        <translation>Seleccione primero algo</translation>
    </message>
    <message>
        <source>Not possible now</source>
        <translation>No es posible ahora</translation>
    </message>
    <message>
        <source>: turn off</source>
        <translation>: desactivar</translation>
    </message>
    <message>
        <source>: turn on</source>
        <translation>: activar</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Appearance as the system</source>
        <translation>Apariencia como el sistema</translation>
    </message>
    <message>
        <source>Light appearance</source>
        <translation>Apariencia clara</translation>
    </message>
    <message>
        <source>Dark appearance</source>
        <translation>Apariencia oscura</translation>
    </message>
    <message>
        <source>High contrast appearance</source>
        <translation>Apariencia de alto contraste</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Ajuste</translation>
    </message>
    <message>
        <source>theme</source>
        <translation>tema</translation>
    </message>
    <message>
        <source>colours</source>
        <translation>colores</translation>
    </message>
    <message>
        <source>mode</source>
        <translation>modo</translation>
    </message>
    <message>
        <source>Panel %1: %2</source>
        <translation>Panel %1: %2</translation>
    </message>
    <message>
        <source>hide</source>
        <translation>ocultar</translation>
    </message>
    <message>
        <source>show</source>
        <translation>mostrar</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vista</translation>
    </message>
    <message>
        <source>dock</source>
        <translation>panel acoplado</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Ir a %1</translation>
    </message>
    <message>
        <source>Go to design</source>
        <translation>Ir al diseño</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abrir</translation>
    </message>
    <message>
        <source>The file is missing</source>
        <translation>Falta el archivo</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Ejemplo</translation>
    </message>
    <message>
        <source>Recent file</source>
        <translation>Archivo reciente</translation>
    </message>
    <message>
        <source>Help: %1</source>
        <translation>Ayuda: %1</translation>
    </message>
    <message>
        <source>explain</source>
        <translation>explicar</translation>
    </message>
    <message>
        <source>help</source>
        <translation>ayuda</translation>
    </message>
    <message>
        <source>Estimating…</source>
        <translation>Estimando…</translation>
    </message>
    <message>
        <source>An estimate of the design as it is now is being worked out.</source>
        <translation>Se está elaborando una estimación del diseño tal como está ahora.</translation>
    </message>
    <message>
        <source>&amp;Live estimate</source>
        <translation>Estimación en &amp;vivo</translation>
    </message>
    <message>
        <source>what an analytical model says of each node and link, after every edit</source>
        <translation>lo que un modelo analítico dice de cada nodo y enlace, tras cada cambio</translation>
    </message>
    <message>
        <source>Utilisation 0 %</source>
        <translation>Utilización 0 %</translation>
    </message>
    <message>
        <source>100 %</source>
        <translation>100 %</translation>
    </message>
    <message>
        <source>Run: %1</source>
        <translation>Ejecución: %1</translation>
    </message>
    <message>
        <source>The last run of this design: requests of all clients, how many were answered, how soon on average, and the cost of a month.</source>
        <translation>La última ejecución de este diseño: solicitudes de todos los clientes, cuántas se respondieron, con qué rapidez media, y el coste de un mes.</translation>
    </message>
    <message>
        <source>No estimate</source>
        <translation>Sin estimación</translation>
    </message>
    <message>
        <source>Estimate: %1</source>
        <translation>Estimación: %1</translation>
    </message>
    <message>
        <source>Estimate of the long run, without a simulation: requests of all clients, how many are answered, how soon on average, and the cost of a month.</source>
        <translation>Estimación a largo plazo, sin simulación: solicitudes de todos los clientes, cuántas se responden, con qué rapidez media, y el coste de un mes.</translation>
    </message>
    <message>
        <source> · rough</source>
        <translation> · aproximada</translation>
    </message>
    <message>
        <source>
Rough, because:</source>
        <translation>
Aproximada, porque:</translation>
    </message>
    <message>
        <source>Export diagram</source>
        <translation>Exportar diagrama</translation>
    </message>
    <message>
        <source>%1 file (*%2);;All files (*)</source>
        <translation>Archivo %1 (*%2);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>“%1” should end in %2.</source>
        <translation>«%1» debería terminar en %2.</translation>
    </message>
    <message>
        <source>Exported %1</source>
        <translation>Exportado %1</translation>
    </message>
    <message>
        <source>Co&amp;mmands…</source>
        <translation>Órde&amp;nes…</translation>
    </message>
    <message>
        <source>finds actions, nodes, settings and files by typing</source>
        <translation>encuentra acciones, nodos, ajustes y archivos al escribir</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Buscar…</translation>
    </message>
    <message>
        <source>finds nodes, links and notes by name, kind, tag or property</source>
        <translation>encuentra nodos, enlaces y notas por nombre, tipo, etiqueta o propiedad</translation>
    </message>
    <message>
        <source>Find ne&amp;xt</source>
        <translation>Buscar si&amp;guiente</translation>
    </message>
    <message>
        <source>&amp;Outline</source>
        <translation>Es&amp;quema</translation>
    </message>
    <message>
        <source>groups and nodes as a tree, to be worked with by keyboard</source>
        <translation>grupos y nodos como árbol, para trabajar con el teclado</translation>
    </message>
    <message>
        <source>&amp;Fix…</source>
        <translation>Corre&amp;gir…</translation>
    </message>
    <message>
        <source>changes that mend the problems of the selection</source>
        <translation>cambios que corrigen los problemas de la selección</translation>
    </message>
    <message>
        <source>Select a node with a problem, or go to one with F8.</source>
        <translation>Seleccione un nodo con un problema, o vaya a uno con F8.</translation>
    </message>
    <message>
        <source>What is selected has no problems.</source>
        <translation>Lo seleccionado no tiene problemas.</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Esquema</translation>
    </message>
    <message>
        <source>explains what is selected or has the focus</source>
        <translation>explica lo seleccionado o lo que tiene el foco</translation>
    </message>
    <message>
        <source>&amp;Rule catalogue</source>
        <translation>Catálogo de &amp;reglas</translation>
    </message>
    <message>
        <source>all that a design is checked for</source>
        <translation>todo lo que se comprueba en un diseño</translation>
    </message>
    <message>
        <source>&amp;Messages</source>
        <translation>&amp;Mensajes</translation>
    </message>
    <message>
        <source>all that the program has said since it was started</source>
        <translation>todo lo que ha dicho el programa desde que se inició</translation>
    </message>
    <message>
        <source>Guided &amp;tour</source>
        <translation>&amp;Visita guiada</translation>
    </message>
    <message>
        <source>five steps from an empty canvas to a run</source>
        <translation>cinco pasos de un lienzo vacío a una ejecución</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>&amp;Configuración…</translation>
    </message>
    <message>
        <source>appearance, language, text size, autosave, wheel, grid</source>
        <translation>apariencia, idioma, tamaño del texto, guardado automático, rueda, cuadrícula</translation>
    </message>
    <message>
        <source>C&amp;hange shortcuts…</source>
        <translation>&amp;Cambiar atajos…</translation>
    </message>
    <message>
        <source>all commands with their keys, to give them others</source>
        <translation>todas las órdenes con sus teclas, para darles otras</translation>
    </message>
    <message>
        <source>Fi&amp;lter settings</source>
        <translation>Filtrar aj&amp;ustes</translation>
    </message>
    <message>
        <source>leaves those with the typed words in the inspector</source>
        <translation>deja en el inspector los que tienen las palabras escritas</translation>
    </message>
    <message>
        <source>Help on &amp;settings</source>
        <translation>Ayuda &amp;de los ajustes</translation>
    </message>
    <message>
        <source>explains the setting with the focus, at the bottom</source>
        <translation>explica abajo el ajuste que tiene el foco</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>H&amp;istorial</translation>
    </message>
    <message>
        <source>all steps; a click goes back to one, or forward</source>
        <translation>todos los pasos; un clic retrocede a uno, o avanza</translation>
    </message>
    <message>
        <source>O&amp;verview map</source>
        <translation>&amp;Mapa general</translation>
    </message>
    <message>
        <source>the whole design small, while a part of it is out of view</source>
        <translation>el diseño entero en pequeño, mientras una parte no esté a la vista</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Messages, the newest first</source>
        <translation>Mensajes, el más reciente primero</translation>
    </message>
    <message>
        <source>Nothing has been said yet.</source>
        <translation>Aún no se ha dicho nada.</translation>
    </message>
    <message>
        <source>Move to another &amp;platform…</source>
        <translation>&amp;Mover a otra plataforma…</translation>
    </message>
    <message>
        <source>maps the design to the products of another platform</source>
        <translation>traslada el diseño a los productos de otra plataforma</translation>
    </message>
    <message>
        <source>Compare &amp;platforms</source>
        <translation>Co&amp;mparar plataformas</translation>
    </message>
    <message>
        <source>runs the design on every platform and sets latency and cost side by side</source>
        <translation>ejecuta el diseño en cada plataforma y pone la latencia y el coste lado a lado</translation>
    </message>
    <message>
        <source>P&amp;rices…</source>
        <translation>&amp;Precios…</translation>
    </message>
    <message>
        <source>the price book of the platform, your own prices and the currency of bills</source>
        <translation>la lista de precios de la plataforma, sus propios precios y la moneda de las facturas</translation>
    </message>
    <message>
        <source>Moved (%1)</source>
        <translation>Movido (%1)</translation>
    </message>
    <message>
        <source>Your own prices: %1</source>
        <translation>Sus propios precios: %1</translation>
    </message>
    <message>
        <source>%1: each node has a product there, and each setting is within its limits.</source>
        <translation>%1: cada nodo tiene allí un producto, y cada ajuste está dentro de sus límites.</translation>
    </message>
    <message>
        <source>Load: none</source>
        <translation>Carga: ninguna</translation>
    </message>
    <message>
        <source>its most</source>
        <translation>su máximo</translation>
    </message>
    <message>
        <source>Errors 0 %</source>
        <translation>Errores 0 %</translation>
    </message>
    <message>
        <source>p95: none</source>
        <translation>p95: ninguno</translation>
    </message>
    <message>
        <source>highest of all</source>
        <translation>el más alto de todos</translation>
    </message>
    <message>
        <source>Waiting: none</source>
        <translation>En espera: ninguno</translation>
    </message>
    <message>
        <source>most of all</source>
        <translation>el máximo de todos</translation>
    </message>
    <message>
        <source>Play &amp;back</source>
        <translation>Repr&amp;oducir</translation>
    </message>
    <message>
        <source>shows the last run on the canvas as it went, or pauses</source>
        <translation>muestra la última ejecución en el lienzo tal como fue, o hace una pausa</translation>
    </message>
    <message>
        <source>simulates the design on screen</source>
        <translation>simula el diseño en pantalla</translation>
    </message>
    <message>
        <source>Not run: %1</source>
        <translation>No se ejecutó: %1</translation>
    </message>
    <message>
        <source>Pa&amp;use</source>
        <translation>&amp;Pausar</translation>
    </message>
    <message>
        <source>holds the run up; the same again, or Run, goes on with it</source>
        <translation>pone la ejecución en pausa; lo mismo otra vez, o Ejecutar, la continúa</translation>
    </message>
    <message>
        <source>Run &amp;again</source>
        <translation>&amp;Ejecutar de nuevo</translation>
    </message>
    <message>
        <source>simulates the design on screen although the run library has the answer</source>
        <translation>simula el diseño en pantalla aunque la biblioteca de ejecuciones tenga la respuesta</translation>
    </message>
    <message>
        <source>&amp;Kept runs</source>
        <translation>Ejecuciones gu&amp;ardadas</translation>
    </message>
    <message>
        <source>lists the runs that were kept</source>
        <translation>enumera las ejecuciones guardadas</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>ends the run; what was simulated until then is kept</source>
        <translation>termina la ejecución; lo simulado hasta entonces se conserva</translation>
    </message>
    <message>
        <source>&amp;Compare designs</source>
        <translation>&amp;Comparar diseños</translation>
    </message>
    <message>
        <source>runs two designs with the same random numbers</source>
        <translation>ejecuta dos diseños con los mismos números aleatorios</translation>
    </message>
    <message>
        <source>&amp;Pin as baseline</source>
        <translation>Fijar como &amp;referencia</translation>
    </message>
    <message>
        <source>keeps the last run of this design, to hold later ones against it</source>
        <translation>conserva la última ejecución de este diseño, para comparar con ella las posteriores</translation>
    </message>
    <message>
        <source>Export &amp;report…</source>
        <translation>Exportar in&amp;forme…</translation>
    </message>
    <message>
        <source>Contin&amp;ue</source>
        <translation>Co&amp;ntinuar</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Ejecuciones</translation>
    </message>
    <message>
        <source>Open run</source>
        <translation>Abrir ejecución</translation>
    </message>
    <message>
        <source>Run %1 is of another project, “%2”.</source>
        <translation>La ejecución %1 es de otro proyecto, «%2».</translation>
    </message>
    <message>
        <source>It can be opened as it ran, as a project that has not been saved.</source>
        <translation>Puede abrirse tal como se ejecutó, como un proyecto sin guardar.</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>Abrir proyecto</translation>
    </message>
    <message>
        <source>E&amp;xplore a setting</source>
        <translation>Exp&amp;lorar un ajuste</translation>
    </message>
    <message>
        <source>gives one or two settings several values, or looks for the best of them</source>
        <translation>da varios valores a uno o dos ajustes, o busca los mejores</translation>
    </message>
    <message>
        <source>Memory against cost and latenc&amp;y</source>
        <translation>Memoria &amp;frente a coste y latencia</translation>
    </message>
    <message>
        <source>runs the selected function with several sizes of memory</source>
        <translation>ejecuta la función seleccionada con varios tamaños de memoria</translation>
    </message>
    <message>
        <source>&amp;What-if sliders</source>
        <translation>Controles «y &amp;si»</translation>
    </message>
    <message>
        <source>settings as sliders, with the estimate at once and a run when they are let go</source>
        <translation>ajustes como controles deslizantes, con la estimación al instante y una ejecución al soltarlos</translation>
    </message>
    <message>
        <source>There is one design only; duplicate it as a variant (Ctrl+Shift+D), or pin its run as the baseline (Ctrl+B), change it and compare.</source>
        <translation>Solo hay un diseño; duplíquelo como variante (Ctrl+Mayús+D), o fije su ejecución como referencia (Ctrl+B), cámbielo y compare.</translation>
    </message>
    <message>
        <source>This run is the baseline now. Change the design and run again: Compare (Ctrl+M) holds the new run against it.</source>
        <translation>Esta ejecución es ahora la referencia. Cambie el diseño y ejecute de nuevo: Comparar (Ctrl+M) la contrasta con la nueva ejecución.</translation>
    </message>
    <message>
        <source>Export report</source>
        <translation>Exportar informe</translation>
    </message>
    <message>
        <source>There is no run to report; press F5.</source>
        <translation>No hay ninguna ejecución de la que informar; pulse F5.</translation>
    </message>
    <message>
        <source>Wrote the report %1</source>
        <translation>Informe %1 escrito</translation>
    </message>
    <message>
        <source>T&amp;raffic</source>
        <translation>Trá&amp;fico</translation>
    </message>
    <message>
        <source>the timeline on which bursts are drawn; once more hides it</source>
        <translation>la línea de tiempo en la que se dibujan las ráfagas; otra vez la oculta</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>Tráfico</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>A&amp;trás</translation>
    </message>
    <message>
        <source>to what was looked at before; Alt+Left while nothing is selected</source>
        <translation>a lo que se veía antes; Alt+Izquierda mientras no haya nada seleccionado</translation>
    </message>
    <message>
        <source>Nothing was looked at before.</source>
        <translation>Antes no se veía nada.</translation>
    </message>
    <message>
        <source>For&amp;ward</source>
        <translation>Ade&amp;lante</translation>
    </message>
    <message>
        <source>to what was looked at after; Alt+Right while nothing is selected</source>
        <translation>a lo que se veía después; Alt+Derecha mientras no haya nada seleccionado</translation>
    </message>
    <message>
        <source>Nothing was looked at after.</source>
        <translation>Después no se veía nada.</translation>
    </message>
    <message>
        <source>Next pa&amp;nel</source>
        <translation>Panel si&amp;guiente</translation>
    </message>
    <message>
        <source>moves the focus between the canvas and the panels</source>
        <translation>mueve el foco entre el lienzo y los paneles</translation>
    </message>
    <message>
        <source>Previous pane&amp;l</source>
        <translation>Panel anterior</translation>
    </message>
    <message>
        <source>F&amp;ocus mode</source>
        <translation>M&amp;odo de concentración</translation>
    </message>
    <message>
        <source>hides all panels, and shows them again</source>
        <translation>oculta todos los paneles, y los vuelve a mostrar</translation>
    </message>
    <message>
        <source>C&amp;aller</source>
        <translation>&amp;Quien llama</translation>
    </message>
    <message>
        <source>the node that calls the selected one</source>
        <translation>el nodo que llama al seleccionado</translation>
    </message>
    <message>
        <source>Call&amp;ed node</source>
        <translation>&amp;Nodo llamado</translation>
    </message>
    <message>
        <source>the node that the selected one calls</source>
        <translation>el nodo al que llama el seleccionado</translation>
    </message>
    <message>
        <source>Node a&amp;bove</source>
        <translation>N&amp;odo de arriba</translation>
    </message>
    <message>
        <source>among those that the same node calls</source>
        <translation>entre los que llama el mismo nodo</translation>
    </message>
    <message>
        <source>Node be&amp;low</source>
        <translation>Nodo &amp;de abajo</translation>
    </message>
    <message>
        <source>Ctrl+Shift+F11 shows the panels again.</source>
        <translation>Ctrl+Mayús+F11 vuelve a mostrar los paneles.</translation>
    </message>
    <message>
        <source>the last run as one HTML or PDF file</source>
        <translation>la última ejecución como un archivo HTML o PDF</translation>
    </message>
    <message>
        <source>En&amp;large results</source>
        <translation>Ampliar los resultados</translation>
    </message>
    <message>
        <source>gives what lies below the canvas nearly all its room, and takes it back; a double click on a tab does it too</source>
        <translation>da casi todo el sitio a lo que hay bajo el lienzo, y lo retira; un doble clic en una pestaña también</translation>
    </message>
    <message>
        <source>Reset rou&amp;te</source>
        <translation>Restablecer el trazado</translation>
    </message>
    <message>
        <source>links find their way by themselves again</source>
        <translation>los enlaces vuelven a hallar su camino por sí solos</translation>
    </message>
    <message>
        <source>Select a link with bends, or a node of one.</source>
        <translation>Seleccione un enlace con codos, o un nodo de uno.</translation>
    </message>
    <message>
        <source>There is no run of the design as it is now; press F5 first</source>
        <translation>No hay ninguna ejecución del diseño tal como está ahora; pulse antes F5</translation>
    </message>
    <message>
        <source>&amp;Next event</source>
        <translation>Evento si&amp;guiente</translation>
    </message>
    <message>
        <source>goes to the next instant that the run remembers, and says what happened then</source>
        <translation>va al siguiente instante que recuerda la ejecución, y dice qué ocurrió entonces</translation>
    </message>
    <message>
        <source>Previ&amp;ous event</source>
        <translation>E&amp;vento anterior</translation>
    </message>
    <message>
        <source>goes to the instant before that the run remembers</source>
        <translation>va al instante anterior que recuerda la ejecución</translation>
    </message>
    <message>
        <source>HTML (*.html)</source>
        <translation>HTML (*.html)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>burst::app::MeasureBox</name>
    <message>
        <source>Stop measuring (M)</source>
        <translation>Dejar de medir (M)</translation>
    </message>
    <message>
        <source>Which chart is measured</source>
        <translation>Qué gráfico se mide</translation>
    </message>
    <message>
        <source>Figures between A and B</source>
        <translation>Cifras entre A y B</translation>
    </message>
    <message>
        <source>At A</source>
        <translation>En A</translation>
    </message>
    <message>
        <source>At B</source>
        <translation>En B</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Change per second</source>
        <translation>Cambio por segundo</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>Máximo</translation>
    </message>
    <message>
        <source>Mean over the time between A and B of what is drawn; of percentiles it is no percentile</source>
        <translation>Media de lo dibujado en el tiempo entre A y B; de percentiles no es un percentil</translation>
    </message>
    <message>
        <source>Save this window as CSV…</source>
        <translation>Guardar esta ventana como CSV…</translation>
    </message>
    <message>
        <source>All lines of all charts between A and B, with exact figures</source>
        <translation>Todas las líneas de todos los gráficos entre A y B, con cifras exactas</translation>
    </message>
    <message>
        <source>&lt;b&gt;A&lt;/b&gt; %1 &amp;nbsp; &lt;b&gt;B&lt;/b&gt; %2 &amp;nbsp; &lt;b&gt;Δt&lt;/b&gt; %3</source>
        <translation>&lt;b&gt;A&lt;/b&gt; %1 &amp;nbsp; &lt;b&gt;B&lt;/b&gt; %2 &amp;nbsp; &lt;b&gt;Δt&lt;/b&gt; %3</translation>
    </message>
    <message>
        <source>Save what lies between A and B</source>
        <translation>Guardar lo que hay entre A y B</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>No se puede escribir %1: %2</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 guardado.</translation>
    </message>
    <message>
        <source>%1 /s</source>
        <translation>%1 /s</translation>
    </message>
</context>
<context>
    <name>burst::app::MergedView</name>
    <message>
        <source>Both designs on one canvas</source>
        <translation>Ambos diseños en un lienzo</translation>
    </message>
    <message>
        <source>B, with the difference to A in brackets · %1</source>
        <translation>B, con la diferencia respecto a A entre paréntesis · %1</translation>
    </message>
    <message>
        <source>the same parts and settings</source>
        <translation>las mismas partes y los mismos ajustes</translation>
    </message>
</context>
<context>
    <name>burst::app::Minimap</name>
    <message>
        <source>Overview of the design</source>
        <translation>Vista general del diseño</translation>
    </message>
    <message>
        <source>Overview (M) – drag the frame to pan, click to go there, turn the wheel to zoom</source>
        <translation>Vista general (M) – arrastre el marco para desplazar, haga clic para ir allí, gire la rueda para hacer zoom</translation>
    </message>
</context>
<context>
    <name>burst::app::MoveDialog</name>
    <message>
        <source>Move to another platform</source>
        <translation>Mover a otra plataforma</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plataforma</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>Add as new design</source>
        <translation>Añadir como diseño nuevo</translation>
    </message>
    <message>
        <source>The design on screen stays, so that both can be compared</source>
        <translation>El diseño en pantalla queda, de modo que ambos se pueden comparar</translation>
    </message>
    <message>
        <source>Change this design</source>
        <translation>Cambiar este diseño</translation>
    </message>
    <message>
        <source>One step that can be undone</source>
        <translation>Un paso que se puede deshacer</translation>
    </message>
    <message>
        <source>Each node becomes the product that %1 offers for its kind.</source>
        <translation>Cada nodo se convierte en el producto que %1 ofrece para su tipo.</translation>
    </message>
    <message>
        <source>Each node has one, and each setting is within its limits.</source>
        <translation>Cada nodo tiene uno, y cada ajuste está dentro de sus límites.</translation>
    </message>
    <message>
        <source>One thing does not fit there:</source>
        <translation>Una cosa no encaja allí:</translation>
    </message>
    <message>
        <source>%1 things do not fit there:</source>
        <translation>%1 cosas no encajan allí:</translation>
    </message>
</context>
<context>
    <name>burst::app::MovePanel</name>
    <message>
        <source>What did not fit %1 when the design came there. A click selects where it is.</source>
        <translation>Lo que no encajó en %1 cuando el diseño llegó allí. Un clic selecciona dónde está.</translation>
    </message>
</context>
<context>
    <name>burst::app::NodesPage</name>
    <message>
        <source>No latency is known of %1: it is left out</source>
        <translation>No se conoce ninguna latencia de %1: se omite</translation>
    </message>
    <message>
        <source>Results by node</source>
        <translation>Resultados por nodo</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Nodo</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Solicitudes</translation>
    </message>
    <message>
        <source>Served</source>
        <translation>Atendidas</translation>
    </message>
    <message>
        <source>Throttled</source>
        <translation>Limitadas</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallidas</translation>
    </message>
    <message>
        <source>p50</source>
        <translation>p50</translation>
    </message>
    <message>
        <source>p95</source>
        <translation>p95</translation>
    </message>
    <message>
        <source>p99</source>
        <translation>p99</translation>
    </message>
    <message>
        <source>Cold starts</source>
        <translation>Arranques en frío</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>A la vez</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Cost a month</source>
        <translation>Coste al mes</translation>
    </message>
    <message>
        <source>Requests inside at the same time: mean / most</source>
        <translation>Solicitudes dentro al mismo tiempo: media / máximo</translation>
    </message>
    <message>
        <source>Failed, timed out, dropped or dead-lettered</source>
        <translation>Fallidas, con tiempo agotado, descartadas o a mensajes fallidos</translation>
    </message>
    <message>
        <source>Latency %1</source>
        <translation>Latencia %1</translation>
    </message>
    <message>
        <source>Requests in %1 runs</source>
        <translation>Solicitudes en %1 ejecuciones</translation>
    </message>
    <message>
        <source>Most messages, records or requests that waited at the same time</source>
        <translation>Máximo de mensajes, registros o solicitudes en espera al mismo tiempo</translation>
    </message>
    <message>
        <source>⚲ %1 in the baseline</source>
        <translation>⚲ %1 en la referencia</translation>
    </message>
</context>
<context>
    <name>burst::app::ObjectiveForm</name>
    <message>
        <source>Edit objective</source>
        <translation>Editar objetivo</translation>
    </message>
    <message>
        <source>Add objective</source>
        <translation>Añadir objetivo</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Métrica</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Al menos</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Como máximo</translation>
    </message>
    <message>
        <source>Those below the line are figures of one node</source>
        <translation>Las que están bajo la línea son cifras de un nodo</translation>
    </message>
    <message>
        <source>end to end</source>
        <translation>de extremo a extremo</translation>
    </message>
    <message>
        <source>Write a bound: at least, at most or both.</source>
        <translation>Escriba una cota: al menos, como máximo o ambas.</translation>
    </message>
    <message>
        <source> at %1</source>
        <translation> en %1</translation>
    </message>
</context>
<context>
    <name>burst::app::ObjectiveSettings</name>
    <message>
        <source>Objectives</source>
        <translation>Objetivos</translation>
    </message>
    <message>
        <source>Nothing is asked of the results yet. Add a bound, such as latency.p99 at most 800 ms.</source>
        <translation>Aún no se exige nada a los resultados. Añada una cota, como latency.p99 como máximo 800 ms.</translation>
    </message>
</context>
<context>
    <name>burst::app::OutlinePanel</name>
    <message>
        <source>Filter, e.g. “queue” or memory:512</source>
        <translation>Filtrar, p. ej. «queue» o memory:512</translation>
    </message>
    <message>
        <source>Filter the outline</source>
        <translation>Filtrar el esquema</translation>
    </message>
    <message>
        <source>Outline of the design</source>
        <translation>Esquema del diseño</translation>
    </message>
    <message>
        <source>Group %1, %2 nodes</source>
        <translation>Grupo %1, %2 nodos</translation>
    </message>
    <message>
        <source>1 problem</source>
        <translation>1 problema</translation>
    </message>
    <message>
        <source>%1 problems</source>
        <translation>%1 problemas</translation>
    </message>
    <message>
        <source>1 output</source>
        <translation>1 salida</translation>
    </message>
    <message>
        <source>%1 outputs</source>
        <translation>%1 salidas</translation>
    </message>
    <message>
        <source>The design has no nodes yet.</source>
        <translation>El diseño aún no tiene nodos.</translation>
    </message>
    <message>
        <source>No node is called like that.</source>
        <translation>Ningún nodo se llama así.</translation>
    </message>
</context>
<context>
    <name>burst::app::OutsideBar</name>
    <message>
        <source>Attention</source>
        <translation>Atención</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Comparar…</translation>
    </message>
    <message>
        <source>Compare – lists what differs</source>
        <translation>Comparar – enumera lo que difiere</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Conservar la mía</translation>
    </message>
    <message>
        <source>Keep mine – the next save replaces what the other program wrote; it stays in .bak</source>
        <translation>Conservar la mía – el próximo guardado sustituye lo que escribió el otro programa; queda en .bak</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Volver a cargar</translation>
    </message>
    <message>
        <source>Reload – takes what stands in the file; undo brings your version back</source>
        <translation>Volver a cargar – toma lo que hay en el archivo; deshacer recupera su versión</translation>
    </message>
    <message>
        <source>“%1” has been changed by another program.</source>
        <translation>Otro programa ha cambiado «%1».</translation>
    </message>
    <message>
        <source>“%1” has been moved or deleted. It is still open here.</source>
        <translation>«%1» se ha movido o eliminado. Aquí sigue abierto.</translation>
    </message>
</context>
<context>
    <name>burst::app::OverlayView</name>
    <message>
        <source>A solid, B dashed; below: B − A</source>
        <translation>A continua, B discontinua; debajo: B − A</translation>
    </message>
</context>
<context>
    <name>burst::app::OwnPriceForm</name>
    <message>
        <source>Correct a price</source>
        <translation>Corregir un precio</translation>
    </message>
    <message>
        <source>Add a price of your own</source>
        <translation>Añadir un precio propio</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>lambda.requests</source>
        <translation>lambda.requests</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>all regions</source>
        <translation>todas las regiones</translation>
    </message>
    <message>
        <source>In the book</source>
        <translation>En la lista</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>0.09, or 0: 0.09; 10240: 0.085</source>
        <translation>0.09, o 0: 0.09; 10240: 0.085</translation>
    </message>
    <message>
        <source>Per unit. Where it falls with volume: lower edge and price of each tier, “0: 0.09; 10240: 0.085”.</source>
        <translation>Por unidad. Donde baja con el volumen: borde inferior y precio de cada tramo, «0: 0.09; 10240: 0.085».</translation>
    </message>
    <message>
        <source>Currency of the price</source>
        <translation>Moneda del precio</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>GiB-month</source>
        <translation>GiB-mes</translation>
    </message>
    <message>
        <source>Free a month</source>
        <translation>Gratis al mes</translation>
    </message>
    <message>
        <source>as in the price book</source>
        <translation>como en la lista de precios</translation>
    </message>
    <message>
        <source>Valid since</source>
        <translation>Válido desde</translation>
    </message>
    <message>
        <source>always, or 2026-08-22</source>
        <translation>siempre, o 2026-08-22</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>De dónde</translation>
    </message>
    <message>
        <source>contract of January</source>
        <translation>contrato de enero</translation>
    </message>
    <message>
        <source>Keep price</source>
        <translation>Conservar el precio</translation>
    </message>
    <message>
        <source>no such SKU</source>
        <translation>no existe esa SKU</translation>
    </message>
    <message>
        <source>%1 for one %2%3</source>
        <translation>%1 por %2%3</translation>
    </message>
    <message>
        <source>; none in this region, that is %1</source>
        <translation>; ninguno en esta región, es el de %1</translation>
    </message>
    <message>
        <source>Write decimals with a point, such as 0.09, and thousands without a mark.</source>
        <translation>Escriba los decimales con punto, como 0.09, y los millares sin separador.</translation>
    </message>
    <message>
        <source>Write a price from 0 on, or tiers from 0 upwards such as “0: 0.09; 10240: 0.085”.</source>
        <translation>Escriba un precio desde 0, o tramos desde 0 en adelante, como «0: 0.09; 10240: 0.085».</translation>
    </message>
    <message>
        <source>entered as %1 %2 at %3</source>
        <translation>introducido como %1 %2 a %3</translation>
    </message>
    <message>
        <source>What is free a month is a number from 0 on.</source>
        <translation>Lo que es gratis al mes es un número desde 0.</translation>
    </message>
    <message>
        <source>Write the first day as 2026-08-22 or 2026-08.</source>
        <translation>Escriba el primer día como 2026-08-22 o 2026-08.</translation>
    </message>
    <message>
        <source>Say where the price comes from; bills repeat it.</source>
        <translation>Indique de dónde viene el precio; las facturas lo repiten.</translation>
    </message>
    <message>
        <source>You already have a price of that SKU, region and first day; correct that one.</source>
        <translation>Ya tiene un precio de esa SKU, región y primer día; corrija ese.</translation>
    </message>
</context>
<context>
    <name>burst::app::Palette</name>
    <message>
        <source>Filter, e.g. “lambda”</source>
        <translation>Filtrar, p. ej. «lambda»</translation>
    </message>
    <message>
        <source>Filter the palette</source>
        <translation>Filtrar la paleta</translation>
    </message>
    <message>
        <source>Kinds of nodes</source>
        <translation>Tipos de nodos</translation>
    </message>
    <message>
        <source>Drag onto the canvas, or click here and then there. Enter adds in the middle.</source>
        <translation>Arrastre al lienzo, o haga clic aquí y después allí. Intro añade en el centro.</translation>
    </message>
</context>
<context>
    <name>burst::app::ParameterField</name>
    <message>
        <source>Reset %1</source>
        <translation>Restablecer %1</translation>
    </message>
    <message>
        <source>each to its own default</source>
        <translation>cada uno a su propio valor predeterminado</translation>
    </message>
    <message>
        <source>Reset to the default (%1)</source>
        <translation>Restablecer el valor predeterminado (%1)</translation>
    </message>
    <message>
        <source>The default: %1</source>
        <translation>El valor predeterminado: %1</translation>
    </message>
</context>
<context>
    <name>burst::app::PlaceSettings</name>
    <message>
        <source>Platform</source>
        <translation>Plataforma</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>Whose products the nodes are; another one asks first what is to happen</source>
        <translation>De quién son los productos de los nodos; otra pregunta antes qué ha de ocurrir</translation>
    </message>
    <message>
        <source>Where everything runs and is billed</source>
        <translation>Dónde se ejecuta y se factura todo</translation>
    </message>
    <message>
        <source>%1 (unknown)</source>
        <translation>%1 (desconocido)</translation>
    </message>
    <message>
        <source>%1 (no prices)</source>
        <translation>%1 (sin precios)</translation>
    </message>
    <message>
        <source>&lt;a href=&quot;prices&quot;&gt;%1 prices&lt;/a&gt; are known here.</source>
        <translation>Aquí se conocen &lt;a href=&quot;prices&quot;&gt;%1 precios&lt;/a&gt;.</translation>
    </message>
    <message>
        <source>No price is known here: a bill would be empty.</source>
        <translation>Aquí no se conoce ningún precio: una factura estaría vacía.</translation>
    </message>
</context>
<context>
    <name>burst::app::PlatformsPage</name>
    <message>
        <source>The cheapest of those whose bill lacks no price</source>
        <translation>La más barata de aquellas a cuya factura no le falta ningún precio</translation>
    </message>
    <message>
        <source>no price: %1</source>
        <translation>sin precio: %1</translation>
    </message>
    <message>
        <source>Served</source>
        <translation>Atendidas</translation>
    </message>
    <message>
        <source>Share of the requests that succeeded</source>
        <translation>Proporción de solicitudes que tuvieron éxito</translation>
    </message>
    <message>
        <source>Cold</source>
        <translation>En frío</translation>
    </message>
    <message>
        <source>Cold starts in the run</source>
        <translation>Arranques en frío de la ejecución</translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation>Objetivos</translation>
    </message>
    <message>
        <source>How many of the project&apos;s objectives do not hold there</source>
        <translation>Cuántos objetivos del proyecto no se cumplen allí</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Presupuesto</translation>
    </message>
    <message>
        <source>Whether a month there keeps to the project&apos;s budget</source>
        <translation>Si un mes allí se ajusta al presupuesto del proyecto</translation>
    </message>
    <message>
        <source>No price</source>
        <translation>Sin precio</translation>
    </message>
    <message>
        <source>Prices that are missing there: the amount is a lower bound</source>
        <translation>Precios que faltan allí: el importe es una cota inferior</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>Un mes</translation>
    </message>
    <message>
        <source>What a month of this traffic costs; ≥ where prices are missing</source>
        <translation>Lo que cuesta un mes de este tráfico; ≥ donde faltan precios</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiado</translation>
    </message>
    <message>
        <source>What does not fit there and had to give way</source>
        <translation>Lo que no encaja allí y tuvo que ceder</translation>
    </message>
    <message>
        <source>Latency end to end, %1</source>
        <translation>Latencia de extremo a extremo, %1</translation>
    </message>
    <message>
        <source>Run on all platforms</source>
        <translation>Ejecutar en todas las plataformas</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Progress on all platforms</source>
        <translation>Progreso en todas las plataformas</translation>
    </message>
    <message>
        <source>The design on every platform</source>
        <translation>El diseño en cada plataforma</translation>
    </message>
    <message>
        <source>Add the design on this platform</source>
        <translation>Añadir el diseño en esta plataforma</translation>
    </message>
    <message>
        <source> Prices have changed since; the amounts are those of now.</source>
        <translation> Los precios han cambiado desde entonces; los importes son los de ahora.</translation>
    </message>
    <message>
        <source> Cheapest: &lt;b&gt;%1&lt;/b&gt;, %2</source>
        <translation> La más barata: &lt;b&gt;%1&lt;/b&gt;, %2</translation>
    </message>
    <message>
        <source>, serving %1</source>
        <translation>, atiende %1</translation>
    </message>
    <message>
        <source>; %1 that lack prices are left out</source>
        <translation>; %1 a las que faltan precios se omiten</translation>
    </message>
    <message>
        <source>What would this design do and cost elsewhere? Every node becomes the product that a platform offers for its kind, and the scenario runs on each of them.</source>
        <translation>¿Qué haría y cuánto costaría este diseño en otro lugar? Cada nodo se convierte en el producto que una plataforma ofrece para su tipo, y el escenario se ejecuta en cada una de ellas.</translation>
    </message>
    <message>
        <source>%1 under “%2”, a month of 730 hours with free allowances</source>
        <translation>%1 en «%2», un mes de 730 horas con franquicias</translation>
    </message>
    <message>
        <source> and this traffic %1 of the time</source>
        <translation> y este tráfico %1 del tiempo</translation>
    </message>
    <message>
        <source> Amounts: %1.</source>
        <translation> Importes: %1.</translation>
    </message>
    <message>
        <source> A double click or Enter adds the design on that platform.</source>
        <translation> Un doble clic o Intro añade el diseño en esa plataforma.</translation>
    </message>
    <message>
        <source> &lt;b&gt;Of an older version of the design or another scenario; run again.&lt;/b&gt;</source>
        <translation> &lt;b&gt;De una versión anterior del diseño o de otro escenario; ejecute de nuevo.&lt;/b&gt;</translation>
    </message>
    <message>
        <source>%1 of %2 platforms</source>
        <translation>%1 de %2 plataformas</translation>
    </message>
    <message>
        <source>Adds the design as it ran on the selected platform, as a variant</source>
        <translation>Añade el diseño tal como se ejecutó en la plataforma seleccionada, como variante</translation>
    </message>
    <message>
        <source>The design itself is on this platform</source>
        <translation>El propio diseño está en esta plataforma</translation>
    </message>
    <message>
        <source>Nothing had to give way, and what is metered has a price.</source>
        <translation>Nada tuvo que ceder, y lo que se mide tiene precio.</translation>
    </message>
    <message>
        <source>That is the design itself.</source>
        <translation>Es el propio diseño.</translation>
    </message>
</context>
<context>
    <name>burst::app::PlaybackBar</name>
    <message>
        <source>Playback of the run</source>
        <translation>Reproducción de la ejecución</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Play the run back on the canvas, or pause (F9)</source>
        <translation>Reproducir la ejecución en el lienzo, o pausar (F9)</translation>
    </message>
    <message>
        <source>One sample back</source>
        <translation>Una muestra atrás</translation>
    </message>
    <message>
        <source>One sample back (Left on the strip)</source>
        <translation>Una muestra atrás (Izquierda en la tira)</translation>
    </message>
    <message>
        <source>One sample on</source>
        <translation>Una muestra adelante</translation>
    </message>
    <message>
        <source>One sample on (Right on the strip)</source>
        <translation>Una muestra adelante (Derecha en la tira)</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>How much quicker than simulated time (&lt; and &gt;)</source>
        <translation>Cuánto más rápido que el tiempo simulado (&lt; y &gt;)</translation>
    </message>
    <message>
        <source>%1 ×</source>
        <translation>%1 ×</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>What the bars and colours of the nodes tell while a moment is shown</source>
        <translation>Qué dicen las barras y los colores de los nodos mientras se muestra un instante</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Carga</translation>
    </message>
    <message>
        <source>requests inside a node, as a share of its own most</source>
        <translation>solicitudes dentro de un nodo, como proporción de su propio máximo</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Errores</translation>
    </message>
    <message>
        <source>requests that do not end well, as a share of those that come in</source>
        <translation>solicitudes que no acaban bien, como proporción de las que llegan</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latencia</translation>
    </message>
    <message>
        <source>p95, as a share of the highest of all nodes</source>
        <translation>p95, como proporción del más alto de todos los nodos</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>messages, as a share of the longest queue of all</source>
        <translation>mensajes, como proporción de la cola más larga de todas</translation>
    </message>
    <message>
        <source>Whole run</source>
        <translation>Toda la ejecución</translation>
    </message>
    <message>
        <source>Back to the figures of the whole run (Escape)</source>
        <translation>Volver a las cifras de toda la ejecución (Esc)</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>whole run</source>
        <translation>toda la ejecución</translation>
    </message>
</context>
<context>
    <name>burst::app::PlotFrame</name>
    <message>
        <source>Copy or save this chart</source>
        <translation>Copiar o guardar este gráfico</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Copiar imagen</translation>
    </message>
    <message>
        <source>Copy values as CSV</source>
        <translation>Copiar valores como CSV</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Copied the chart as a picture.</source>
        <translation>Gráfico copiado como imagen.</translation>
    </message>
    <message>
        <source>Copied the values of the chart as CSV.</source>
        <translation>Valores del gráfico copiados como CSV.</translation>
    </message>
</context>
<context>
    <name>burst::app::PlotSaveDialog</name>
    <message>
        <source>Save chart</source>
        <translation>Guardar gráfico</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Formato</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>&amp;Tamaño</translation>
    </message>
    <message>
        <source>%1 times as on screen</source>
        <translation>%1 veces lo que en pantalla</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>Apar&amp;iencia</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Wrote the chart %1</source>
        <translation>Gráfico %1 escrito</translation>
    </message>
</context>
<context>
    <name>burst::app::PointEditor</name>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Tasa</translation>
    </message>
    <message>
        <source>The scenario ends at %1.</source>
        <translation>El escenario termina en %1.</translation>
    </message>
    <message>
        <source>A rate is 0 /s to 1 G/s.</source>
        <translation>Una tasa es de 0 /s a 1 G/s.</translation>
    </message>
</context>
<context>
    <name>burst::app::PresetMenu</name>
    <message>
        <source>Presets</source>
        <translation>Preajustes</translation>
    </message>
    <message>
        <source>Presets – settings that go together, as a start for figures of your own</source>
        <translation>Preajustes – ajustes que van juntos, como punto de partida para cifras propias</translation>
    </message>
    <message>
        <source>%1
Sets: %2
Source: %3</source>
        <translation>%1
Define: %2
Fuente: %3</translation>
    </message>
    <message>
        <source>nothing, it is so already</source>
        <translation>nada, ya está así</translation>
    </message>
    <message>
        <source>%1: nothing to set, it is so already.</source>
        <translation>%1: nada que definir, ya está así.</translation>
    </message>
    <message>
        <source>%1 has set %2. The figures are assumed; put your own in.</source>
        <translation>%1 ha definido %2. Las cifras son supuestas; ponga las suyas.</translation>
    </message>
    <message>
        <source>Not allowed here, and left as it is: %1.</source>
        <translation>No se permite aquí, y queda como está: %1.</translation>
    </message>
    <message>
        <source>Use %1 for %2</source>
        <translation>Usar %1 para %2</translation>
    </message>
</context>
<context>
    <name>burst::app::PriceTable</name>
    <message>
        <source>from %1: %2</source>
        <translation>desde %1: %2</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todas</translation>
    </message>
    <message>
        <source>Not used: another price of this SKU is in its place.</source>
        <translation>No se usa: otro precio de esta SKU ocupa su lugar.</translation>
    </message>
    <message>
        <source>%1 a month without charge</source>
        <translation>%1 al mes sin cargo</translation>
    </message>
    <message>
        <source>at least %1 are billed</source>
        <translation>se facturan al menos %1</translation>
    </message>
    <message>
        <source>at most %1 are billed</source>
        <translation>se facturan como máximo %1</translation>
    </message>
    <message>
        <source>rounded up to %1</source>
        <translation>redondeado a %1 por exceso</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Gratis</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Certeza</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
</context>
<context>
    <name>burst::app::PricesDialog</name>
    <message>
        <source>Prices</source>
        <translation>Precios</translation>
    </message>
    <message>
        <source>Search prices</source>
        <translation>Buscar precios</translation>
    </message>
    <message>
        <source>Search service, SKU, unit, source</source>
        <translation>Buscar servicio, SKU, unidad, fuente</translation>
    </message>
    <message>
        <source>All regions</source>
        <translation>Todas las regiones</translation>
    </message>
    <message>
        <source>Only mine</source>
        <translation>Solo los míos</translation>
    </message>
    <message>
        <source>Correct price…</source>
        <translation>Corregir precio…</translation>
    </message>
    <message>
        <source>Add price…</source>
        <translation>Añadir precio…</translation>
    </message>
    <message>
        <source>Remove mine</source>
        <translation>Quitar el mío</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Reponer</translation>
    </message>
    <message>
        <source>Correct price – a price of your own in the place of the selected one; the book stays as it is</source>
        <translation>Corregir precio – un precio propio en lugar del seleccionado; la lista queda como está</translation>
    </message>
    <message>
        <source>Add price – for a SKU or a region that the book lacks</source>
        <translation>Añadir precio – para una SKU o una región que falta en la lista</translation>
    </message>
    <message>
        <source>Currency of bills</source>
        <translation>Moneda de las facturas</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Tasa</translation>
    </message>
    <message>
        <source>Show bills in</source>
        <translation>Mostrar las facturas en</translation>
    </message>
    <message>
        <source>at</source>
        <translation>a</translation>
    </message>
    <message>
        <source>Day of the prices</source>
        <translation>Día de los precios</translation>
    </message>
    <message>
        <source>Bills are made at the prices in force on that day; a price that is known only from a later day says so in its line</source>
        <translation>Las facturas se hacen con los precios vigentes ese día; un precio que solo se conoce desde un día posterior lo dice en su línea</translation>
    </message>
    <message>
        <source>Prices of</source>
        <translation>Precios del</translation>
    </message>
    <message>
        <source>the newest</source>
        <translation>los más recientes</translation>
    </message>
    <message>
        <source>There is no price book of %1.</source>
        <translation>No hay lista de precios de %1.</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1 · %2&lt;/b&gt;. List prices; a question mark stands before what the provider has not stated itself.</source>
        <translation>&lt;b&gt;%1 · %2&lt;/b&gt;. Precios de lista; hay un signo de interrogación ante lo que no ha indicado el propio proveedor.</translation>
    </message>
    <message>
        <source> &lt;b&gt;Your own prices could not be read: %1&lt;/b&gt;</source>
        <translation> &lt;b&gt;No se pudieron leer sus propios precios: %1&lt;/b&gt;</translation>
    </message>
    <message>
        <source>%1 prices</source>
        <translation>%1 precios</translation>
    </message>
    <message>
        <source>Remove mine – the price of the book holds again</source>
        <translation>Quitar el mío – vuelve a regir el precio de la lista</translation>
    </message>
    <message>
        <source>Remove mine – select a price of yours first</source>
        <translation>Quitar el mío – seleccione primero un precio suyo</translation>
    </message>
    <message>
        <source>Remove mine – the selected price is the book&apos;s</source>
        <translation>Quitar el mío – el precio seleccionado es el de la lista</translation>
    </message>
    <message>
        <source>Put back – your price of %1 in %2</source>
        <translation>Reponer – su precio de %1 en %2</translation>
    </message>
    <message>
        <source>all regions</source>
        <translation>todas las regiones</translation>
    </message>
    <message>
        <source>for 1 %1; empty: bills stay in %1</source>
        <translation>por 1 %1; vacío: las facturas quedan en %1</translation>
    </message>
    <message>
        <source>%1 for 1 %2; the rate is yours</source>
        <translation>%1 por 1 %2; el tipo de cambio es suyo</translation>
    </message>
    <message>
        <source>A currency has three letters, such as EUR.</source>
        <translation>Una moneda tiene tres letras, como EUR.</translation>
    </message>
    <message>
        <source>Write how many %1 one unit of the price book is.</source>
        <translation>Escriba cuántos %1 es una unidad de la lista de precios.</translation>
    </message>
</context>
<context>
    <name>burst::app::ProblemDetails</name>
    <message>
        <source>Fix</source>
        <translation>Corregir</translation>
    </message>
    <message>
        <source>Fix (Ctrl+.) – makes the change that is described, as one step that can be undone</source>
        <translation>Corregir (Ctrl+.) – hace el cambio descrito, como un paso que se puede deshacer</translation>
    </message>
    <message>
        <source>Fix all – makes the change for every problem of this kind, as one step</source>
        <translation>Corregir todos – hace el cambio para cada problema de este tipo, como un paso</translation>
    </message>
    <message>
        <source>Accept…</source>
        <translation>Aceptar…</translation>
    </message>
    <message>
        <source>Accept – keeps the problem out of the count, with your reason, until its facts change</source>
        <translation>Aceptar – deja el problema fuera de la cuenta, con su motivo, hasta que cambien sus hechos</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>Contar de nuevo</translation>
    </message>
    <message>
        <source>Count again – takes the acceptance back</source>
        <translation>Contar de nuevo – retira la aceptación</translation>
    </message>
    <message>
        <source>What would be right:</source>
        <translation>Lo que sería correcto:</translation>
    </message>
    <message>
        <source>Why it matters:</source>
        <translation>Por qué importa:</translation>
    </message>
    <message>
        <source>How to mend it:</source>
        <translation>Cómo se corrige:</translation>
    </message>
    <message>
        <source>Source:</source>
        <translation>Fuente:</translation>
    </message>
    <message>
        <source>Accepted because:</source>
        <translation>Aceptado porque:</translation>
    </message>
    <message>
        <source>Rule %1 in the help</source>
        <translation>Regla %1 en la ayuda</translation>
    </message>
    <message>
        <source>Fix all %1 of this kind</source>
        <translation>Corregir los %1 de este tipo</translation>
    </message>
</context>
<context>
    <name>burst::app::ProblemFilter</name>
    <message>
        <source>Show errors</source>
        <translation>Mostrar errores</translation>
    </message>
    <message>
        <source>Show warnings</source>
        <translation>Mostrar advertencias</translation>
    </message>
    <message>
        <source>Show hints</source>
        <translation>Mostrar sugerencias</translation>
    </message>
    <message>
        <source>Show what you accepted – such problems are greyed and do not count</source>
        <translation>Mostrar lo aceptado – esos problemas aparecen en gris y no cuentan</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Filter by words</source>
        <translation>Filtrar por palabras</translation>
    </message>
    <message>
        <source>Filter problems by words</source>
        <translation>Filtrar problemas por palabras</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 accepted</source>
        <translation>%1 aceptados</translation>
    </message>
    <message>
        <source>All rules</source>
        <translation>Todas las reglas</translation>
    </message>
    <message>
        <source>All places</source>
        <translation>Todos los lugares</translation>
    </message>
</context>
<context>
    <name>burst::app::ProblemsPanel</name>
    <message>
        <source>Accept a problem</source>
        <translation>Aceptar un problema</translation>
    </message>
    <message>
        <source>%1

Why is that fine here? The reason is kept in the project.</source>
        <translation>%1

¿Por qué está bien aquí? El motivo se conserva en el proyecto.</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>Contar de nuevo</translation>
    </message>
    <message>
        <source>Fix all %1 of this kind</source>
        <translation>Corregir los %1 de este tipo</translation>
    </message>
    <message>
        <source>Accept with a reason…</source>
        <translation>Aceptar con un motivo…</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Explicar</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Qué está mal</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Corregir</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>No problems. The design is checked while you edit.</source>
        <translation>Sin problemas. El diseño se comprueba mientras se edita.</translation>
    </message>
    <message>
        <source>None of the %1 problems is shown by this filter.</source>
        <translation>Este filtro no muestra ninguno de los %1 problemas.</translation>
    </message>
    <message>
        <source>%1, accepted</source>
        <translation>%1, aceptado</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>Sin problemas</translation>
    </message>
    <message>
        <source>1 error</source>
        <translation>1 error</translation>
    </message>
    <message>
        <source>%1 errors</source>
        <translation>%1 errores</translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation>1 advertencia</translation>
    </message>
    <message>
        <source>%1 warnings</source>
        <translation>%1 advertencias</translation>
    </message>
    <message>
        <source>1 hint</source>
        <translation>1 sugerencia</translation>
    </message>
    <message>
        <source>%1 hints</source>
        <translation>%1 sugerencias</translation>
    </message>
</context>
<context>
    <name>burst::app::QuickAdd</name>
    <message>
        <source>Type to search</source>
        <translation>Escriba para buscar</translation>
    </message>
    <message>
        <source>Search for something to add</source>
        <translation>Buscar algo que añadir</translation>
    </message>
    <message>
        <source>What can be added</source>
        <translation>Qué se puede añadir</translation>
    </message>
    <message>
        <source>Nothing of that name; try “queue” or “lambda”.</source>
        <translation>Nada con ese nombre; pruebe «queue» o «lambda».</translation>
    </message>
</context>
<context>
    <name>burst::app::RateLane</name>
    <message>
        <source>Traffic of %1</source>
        <translation>Tráfico de %1</translation>
    </message>
    <message>
        <source>1 user</source>
        <translation>1 usuario</translation>
    </message>
    <message>
        <source>%1 users</source>
        <translation>%1 usuarios</translation>
    </message>
    <message>
        <source>t = %1, %2</source>
        <translation>t = %1, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Point %1 of %2: %3</source>
        <translation>Punto %1 de %2: %3</translation>
    </message>
    <message>
        <source>Points %1 to %2 of %3, from %4</source>
        <translation>Puntos %1 a %2 de %3, desde %4</translation>
    </message>
    <message>
        <source>Move points of %1 traffic</source>
        <translation>Mover puntos del tráfico de %1</translation>
    </message>
    <message>
        <source>Move a point of %1 traffic</source>
        <translation>Mover un punto del tráfico de %1</translation>
    </message>
    <message>
        <source>Add a point to %1 traffic</source>
        <translation>Añadir un punto al tráfico de %1</translation>
    </message>
    <message>
        <source>Copy a part of %1 traffic</source>
        <translation>Copiar una parte del tráfico de %1</translation>
    </message>
    <message>
        <source>Draw %1 traffic</source>
        <translation>Dibujar el tráfico de %1</translation>
    </message>
    <message>
        <source>Delete points of %1 traffic</source>
        <translation>Eliminar puntos del tráfico de %1</translation>
    </message>
    <message>
        <source>Delete a point of %1 traffic</source>
        <translation>Eliminar un punto del tráfico de %1</translation>
    </message>
    <message>
        <source>Set a point of %1 traffic to %2</source>
        <translation>Fijar un punto del tráfico de %1 en %2</translation>
    </message>
    <message>
        <source>Add a point</source>
        <translation>Añadir un punto</translation>
    </message>
    <message>
        <source>Type time and rate…</source>
        <translation>Escribir tiempo y tasa…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Smooth %1 traffic</source>
        <translation>Suavizar el tráfico de %1</translation>
    </message>
    <message>
        <source>Smooth the selected part</source>
        <translation>Suavizar la parte seleccionada</translation>
    </message>
    <message>
        <source>Smooth the line</source>
        <translation>Suavizar la línea</translation>
    </message>
</context>
<context>
    <name>burst::app::Results</name>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Nodos</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coste</translation>
    </message>
    <message>
        <source>Traces</source>
        <translation>Trazas</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Platforms</source>
        <translation>Plataformas</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Ejecutar de nuevo</translation>
    </message>
    <message>
        <source>Simulates it once more (Ctrl+F5); the same question has the same answer</source>
        <translation>Lo simula otra vez (Ctrl+F5); la misma pregunta tiene la misma respuesta</translation>
    </message>
    <message>
        <source>From the library: run %1, of %2</source>
        <translation>De la biblioteca: ejecución %1, de %2</translation>
    </message>
    <message>
        <source> · the month cost %1 then</source>
        <translation> · el mes costaba entonces %1</translation>
    </message>
    <message>
        <source>Nothing has been run yet. Press Run (F5): the traffic of the scenario meets this design, and charts, reasons and the monthly bill appear here.</source>
        <translation>Aún no se ha ejecutado nada. Pulse Ejecutar (F5): el tráfico del escenario llega a este diseño, y aquí aparecen gráficos, motivos y la factura mensual.</translation>
    </message>
    <message>
        <source> in %1 runs</source>
        <translation> en %1 ejecuciones</translation>
    </message>
    <message>
        <source>requests</source>
        <translation>solicitudes</translation>
    </message>
    <message>
        <source>served</source>
        <translation>atendidas</translation>
    </message>
    <message>
        <source>p50 of what was served</source>
        <translation>p50 de lo atendido</translation>
    </message>
    <message>
        <source>p95</source>
        <translation>p95</translation>
    </message>
    <message>
        <source>p99</source>
        <translation>p99</translation>
    </message>
    <message>
        <source>cold start</source>
        <translation>arranque en frío</translation>
    </message>
    <message>
        <source>cold starts</source>
        <translation>arranques en frío</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>al mes</translation>
    </message>
    <message>
        <source>&amp;nbsp;&amp;nbsp;·&amp;nbsp;&amp;nbsp;so far, after %1</source>
        <translation>&amp;nbsp;&amp;nbsp;·&amp;nbsp;&amp;nbsp;hasta ahora, tras %1</translation>
    </message>
    <message>
        <source>&amp;nbsp;&amp;nbsp;·&amp;nbsp;&amp;nbsp;stopped after %1</source>
        <translation>&amp;nbsp;&amp;nbsp;·&amp;nbsp;&amp;nbsp;detenido tras %1</translation>
    </message>
    <message>
        <source>These results are of the scenario “%1” and an older version of the design – run the chosen one with F5</source>
        <translation>Estos resultados son del escenario «%1» y de una versión anterior del diseño – ejecute el elegido con F5</translation>
    </message>
    <message>
        <source>These results are of the scenario “%1” – run the chosen one with F5</source>
        <translation>Estos resultados son del escenario «%1» – ejecute el elegido con F5</translation>
    </message>
    <message>
        <source>These results are of an older version of the design – run again (F5)</source>
        <translation>Estos resultados son de una versión anterior del diseño – ejecute de nuevo (F5)</translation>
    </message>
    <message>
        <source>in brackets: against the baseline, %1</source>
        <translation>entre paréntesis: frente a la referencia, %1</translation>
    </message>
    <message>
        <source>, which had other conditions: %1</source>
        <translation>, que tenía otras condiciones: %1</translation>
    </message>
</context>
<context>
    <name>burst::app::RunBar</name>
    <message>
        <source>Scenario</source>
        <translation>Escenario</translation>
    </message>
    <message>
        <source>The scenario that a run plays</source>
        <translation>El escenario que reproduce una ejecución</translation>
    </message>
    <message>
        <source>Progress of the run</source>
        <translation>Progreso de la ejecución</translation>
    </message>
    <message>
        <source>Runs that wait for the present one; a click on one takes it out</source>
        <translation>Ejecuciones que esperan a la actual; un clic en una la retira</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source> · %1 left</source>
        <translation> · quedan %1</translation>
    </message>
    <message>
        <source> · %1 events/s</source>
        <translation> · %1 eventos/s</translation>
    </message>
    <message>
        <source> · %1 × real time</source>
        <translation> · %1 × tiempo real</translation>
    </message>
    <message>
        <source> · %1 of %2 replications</source>
        <translation> · %1 de %2 repeticiones</translation>
    </message>
    <message>
        <source>paused at %1 %</source>
        <translation>en pausa al %1 %</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>%1 en espera</translation>
    </message>
    <message>
        <source>Take out: %1 · %2</source>
        <translation>Retirar: %1 · %2</translation>
    </message>
</context>
<context>
    <name>burst::app::RunController</name>
    <message>
        <source>There is no scenario to run; add one in the inspector, with nothing selected.</source>
        <translation>No hay ningún escenario que ejecutar; añada uno en el inspector, sin nada seleccionado.</translation>
    </message>
    <message>
        <source>This design is being run, or waits to be; stop it (Shift+F5) or change it.</source>
        <translation>Este diseño se está ejecutando, o espera hacerlo; deténgalo (Mayús+F5) o cámbielo.</translation>
    </message>
    <message>
        <source>“%1” under “%2” runs next</source>
        <translation>«%1» en «%2» se ejecuta a continuación</translation>
    </message>
    <message>
        <source>The comparison was stopped; nothing is compared.</source>
        <translation>La comparación se detuvo; no se compara nada.</translation>
    </message>
    <message>
        <source>Stopped before it had run.</source>
        <translation>Detenido antes de haberse ejecutado.</translation>
    </message>
</context>
<context>
    <name>burst::app::RunLibrary</name>
    <message>
        <source>another scenario</source>
        <translation>otro escenario</translation>
    </message>
</context>
<context>
    <name>burst::app::RunsPage</name>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>The run library took %1 and takes %2 now</source>
        <translation>La biblioteca de ejecuciones ocupaba %1 y ocupa ahora %2</translation>
    </message>
    <message>
        <source>Filter runs</source>
        <translation>Filtrar ejecuciones</translation>
    </message>
    <message>
        <source>Filter by any word: design, tag, note, change</source>
        <translation>Filtrar por cualquier palabra: diseño, etiqueta, nota, cambio</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Shows the results of this run as they were (Enter)</source>
        <translation>Muestra los resultados de esta ejecución como fueron (Intro)</translation>
    </message>
    <message>
        <source>Open its project</source>
        <translation>Abrir su proyecto</translation>
    </message>
    <message>
        <source>Opens the project as it ran, as one that has not been saved</source>
        <translation>Abre el proyecto tal como se ejecutó, como uno sin guardar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Deletes the selected runs (Del); it can be undone</source>
        <translation>Elimina las ejecuciones seleccionadas (Supr); se puede deshacer</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Brings back the runs that were deleted last</source>
        <translation>Recupera las últimas ejecuciones eliminadas</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compactar</translation>
    </message>
    <message>
        <source>Gives the room of deleted runs back to the disk; they cannot be brought back then</source>
        <translation>Devuelve al disco el espacio de las ejecuciones eliminadas; entonces ya no se pueden recuperar</translation>
    </message>
    <message>
        <source>Kept runs</source>
        <translation>Ejecuciones guardadas</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>Diseño</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Escenario</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Solicitudes</translation>
    </message>
    <message>
        <source>p95</source>
        <translation>p95</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Errores</translation>
    </message>
    <message>
        <source>Cost a month</source>
        <translation>Coste al mes</translation>
    </message>
    <message>
        <source>Changed since the run before</source>
        <translation>Cambiado desde la ejecución anterior</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>At the prices of its time</source>
        <translation>A los precios de su momento</translation>
    </message>
    <message>
        <source>A double click or F2 writes it</source>
        <translation>Un doble clic o F2 lo escribe</translation>
    </message>
    <message>
        <source>The run library cannot be used, runs are not kept: %1</source>
        <translation>No se puede usar la biblioteca de ejecuciones, no se guardan ejecuciones: %1</translation>
    </message>
    <message>
        <source>No runs are kept yet. Every run that you make (F5) is listed here with what went into it and what came out, and can be opened again as it was.</source>
        <translation>Aún no hay ejecuciones guardadas. Cada ejecución que haga (F5) aparece aquí con lo que entró y lo que salió, y se puede volver a abrir tal como fue.</translation>
    </message>
    <message>
        <source> · stopped</source>
        <translation> · detenida</translation>
    </message>
    <message>
        <source>%1 kept</source>
        <translation>%1 guardadas</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source> · %1</source>
        <translation> · %1</translation>
    </message>
    <message>
        <source>Undo: 1 run deleted</source>
        <translation>Deshacer: 1 ejecución eliminada</translation>
    </message>
    <message>
        <source>Undo: %1 runs deleted</source>
        <translation>Deshacer: %1 ejecuciones eliminadas</translation>
    </message>
</context>
<context>
    <name>burst::app::ScenarioSettings</name>
    <message>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>Calentamiento</translation>
    </message>
    <message>
        <source>Replications</source>
        <translation>Repeticiones</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Share of month</source>
        <translation>Parte del mes</translation>
    </message>
    <message>
        <source>Simulated time, warm-up included.</source>
        <translation>Tiempo simulado, calentamiento incluido.</translation>
    </message>
    <message>
        <source>Time at the start that does not count in the results; auto finds it out by a pilot run.</source>
        <translation>Tiempo inicial que no cuenta en los resultados; auto lo averigua con una ejecución de prueba.</translation>
    </message>
    <message>
        <source>Runs with different random numbers; more of them give narrower intervals.</source>
        <translation>Ejecuciones con números aleatorios distintos; más de ellas dan intervalos más estrechos.</translation>
    </message>
    <message>
        <source>The same seed gives the same run, on every machine.</source>
        <translation>La misma semilla da la misma ejecución, en cualquier máquina.</translation>
    </message>
    <message>
        <source>What share of a month has this traffic; 1 = all of it. The bill counts with it.</source>
        <translation>Qué parte de un mes tiene este tráfico; 1 = todo. La factura cuenta con ello.</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Escenario</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Adds a scenario in which every client sends 10 /s</source>
        <translation>Añade un escenario en el que cada cliente envía 10 /s</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Copies this scenario, to change the copy</source>
        <translation>Copia este escenario, para cambiar la copia</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Deletes this scenario; it can be undone</source>
        <translation>Elimina este escenario; se puede deshacer</translation>
    </message>
    <message>
        <source>A project needs one scenario to run; this is the last</source>
        <translation>Un proyecto necesita un escenario que ejecutar; este es el último</translation>
    </message>
    <message>
        <source>%1 to %2 is possible here.</source>
        <translation>Aquí es posible de %1 a %2.</translation>
    </message>
    <message>
        <source>A seed is a whole number from 0.</source>
        <translation>Una semilla es un número entero desde 0.</translation>
    </message>
    <message>
        <source>Change scenario %1</source>
        <translation>Cambiar el escenario %1</translation>
    </message>
</context>
<context>
    <name>burst::app::Section</name>
    <message>
        <source>Reset all of %1</source>
        <translation>Restablecer todo %1</translation>
    </message>
    <message>
        <source>%1   ● %2</source>
        <translation>%1   ● %2</translation>
    </message>
    <message>
        <source>%1, %2 set</source>
        <translation>%1, %2 definidos</translation>
    </message>
    <message>
        <source>Reset %1 – all %2 settings that differ go back to their defaults</source>
        <translation>Restablecer %1 – los %2 ajustes que difieren vuelven a sus valores predeterminados</translation>
    </message>
</context>
<context>
    <name>burst::app::SettingPicker</name>
    <message>
        <source>What is varied</source>
        <translation>Qué se varía</translation>
    </message>
    <message>
        <source>A node, a link, the account, or the traffic of a source</source>
        <translation>Un nodo, un enlace, la cuenta o el tráfico de una fuente</translation>
    </message>
    <message>
        <source>Which of its settings</source>
        <translation>Cuál de sus ajustes</translation>
    </message>
    <message>
        <source>The setting that gets one value after the other</source>
        <translation>El ajuste que recibe un valor tras otro</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valores</translation>
    </message>
    <message>
        <source>128MB,256MB,512MB: those
128MB..1GB:8: eight, evenly
128MB..1GB:8:log: eight, each the same multiple of the one before
1..10+1: from 1 in steps of 1</source>
        <translation>128MB,256MB,512MB: esos
128MB..1GB:8: ocho, uniformes
128MB..1GB:8:log: ocho, cada uno el mismo múltiplo del anterior
1..10+1: desde 1 en pasos de 1</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>Tráfico</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
</context>
<context>
    <name>burst::app::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Change &amp;shortcuts…</source>
        <translation>Cambiar a&amp;tajos…</translation>
    </message>
    <message>
        <source>Change shortcuts – all commands with their keys, to give them others</source>
        <translation>Cambiar atajos – todas las órdenes con sus teclas, para darles otras</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Teclado</translation>
    </message>
    <message>
        <source>Every change is in force at once, another language at the next start.</source>
        <translation>Cada cambio rige al instante; otro idioma, desde el próximo inicio.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>Apar&amp;iencia</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>Tamaño del te&amp;xto</translation>
    </message>
    <message>
        <source>Examples and recent files on an empty canvas</source>
        <translation>Ejemplos y archivos recientes en un lienzo vacío</translation>
    </message>
    <message>
        <source>In force when Burstlab is started the next time</source>
        <translation>Rige la próxima vez que se inicie Burstlab</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Trabajo</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>&amp;Keep unsaved work aside every</source>
        <translation>&amp;Conservar lo no guardado cada</translation>
    </message>
</context>
<context>
    <name>burst::app::SharedBar</name>
    <message>
        <source>Attention</source>
        <translation>Atención</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Save as – a file of your own, which nobody else has open</source>
        <translation>Guardar como – un archivo propio, que nadie más tiene abierto</translation>
    </message>
    <message>
        <source>%1 has “%2” open since %3.</source>
        <translation>%1 tiene abierto «%2» desde %3.</translation>
    </message>
    <message>
        <source>Here it is only read.</source>
        <translation>Aquí solo se lee.</translation>
    </message>
    <message>
        <source>Saving here asks first.</source>
        <translation>Guardar aquí pregunta antes.</translation>
    </message>
    <message>
        <source>Edit here</source>
        <translation>Editar aquí</translation>
    </message>
    <message>
        <source>Only read</source>
        <translation>Solo lectura</translation>
    </message>
    <message>
        <source>Edit here – saving asks, and may replace what is saved there</source>
        <translation>Editar aquí – al guardar se pregunta, y puede sustituir lo que se guarda allí</translation>
    </message>
    <message>
        <source>Only read – the file stays as it is; changes are saved elsewhere</source>
        <translation>Solo lectura – el archivo queda como está; los cambios se guardan en otra parte</translation>
    </message>
</context>
<context>
    <name>burst::app::SideBySide</name>
    <message>
        <source>whole run</source>
        <translation>toda la ejecución</translation>
    </message>
    <message>
        <source>whole run, with the difference to A in brackets</source>
        <translation>toda la ejecución, con la diferencia respecto a A entre paréntesis</translation>
    </message>
    <message>
        <source>ended before, at %1</source>
        <translation>terminó antes, en %1</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>en %1</translation>
    </message>
    <message>
        <source>Design %1, %2</source>
        <translation>Diseño %1, %2</translation>
    </message>
    <message>
        <source>%1: %2 · %3%4</source>
        <translation>%1: %2 · %3%4</translation>
    </message>
</context>
<context>
    <name>burst::app::StampBar</name>
    <message>
        <source>at</source>
        <translation>a</translation>
    </message>
    <message>
        <source>width</source>
        <translation>ancho</translation>
    </message>
    <message>
        <source>height</source>
        <translation>alto</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Cuántas veces</translation>
    </message>
    <message>
        <source> ×</source>
        <translation> ×</translation>
    </message>
    <message>
        <source>every</source>
        <translation>cada</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Insertar</translation>
    </message>
    <message>
        <source>Puts the stamp on top of the traffic (Enter)</source>
        <translation>Pone el sello sobre el tráfico (Intro)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>burst::app::TableBar</name>
    <message>
        <source>Filter: words, or p99&gt;200ms, failed&gt;0, kind:function</source>
        <translation>Filtro: palabras, o p99&gt;200ms, failed&gt;0, kind:function</translation>
    </message>
    <message>
        <source>Filter of rows</source>
        <translation>Filtro de filas</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Which columns are shown</source>
        <translation>Qué columnas se muestran</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copies the rows and columns that are shown</source>
        <translation>Copia las filas y columnas que se muestran</translation>
    </message>
    <message>
        <source>As text with tabs</source>
        <translation>Como texto con tabuladores</translation>
    </message>
    <message>
        <source>Copied the table as text with tabs.</source>
        <translation>Tabla copiada como texto con tabuladores.</translation>
    </message>
    <message>
        <source>As CSV</source>
        <translation>Como CSV</translation>
    </message>
    <message>
        <source>Copied the table as CSV.</source>
        <translation>Tabla copiada como CSV.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>burst::app::TagSettings</name>
    <message>
        <source>New tag</source>
        <translation>Etiqueta nueva</translation>
    </message>
    <message>
        <source>team: payments</source>
        <translation>team: payments</translation>
    </message>
    <message>
        <source>New tag – a word, a colon and a value; Enter adds it. Find looks for tags, too.</source>
        <translation>Etiqueta nueva – una palabra, dos puntos y un valor; Intro la añade. Buscar también encuentra etiquetas.</translation>
    </message>
    <message>
        <source>Tag %1</source>
        <translation>Etiqueta %1</translation>
    </message>
    <message>
        <source>— several —</source>
        <translation>— varios —</translation>
    </message>
    <message>
        <source>Remove tag %1</source>
        <translation>Quitar la etiqueta %1</translation>
    </message>
    <message>
        <source>Remove tag %1 – from all that is selected</source>
        <translation>Quitar la etiqueta %1 – de todo lo seleccionado</translation>
    </message>
    <message>
        <source>Tag %1 with %2: %3</source>
        <translation>Etiquetar %1 con %2: %3</translation>
    </message>
    <message>
        <source>Remove tag %1 from %2</source>
        <translation>Quitar la etiqueta %1 de %2</translation>
    </message>
</context>
<context>
    <name>burst::app::TimeAxis</name>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>warm-up</source>
        <translation>calentamiento</translation>
    </message>
</context>
<context>
    <name>burst::app::TimeStrip</name>
    <message>
        <source>Moment of the run</source>
        <translation>Instante de la ejecución</translation>
    </message>
    <message>
        <source>the whole run</source>
        <translation>toda la ejecución</translation>
    </message>
</context>
<context>
    <name>burst::app::TimeTreeView</name>
    <message>
        <source>&lt;b&gt;Where the time goes, call by call&lt;/b&gt;, of requests that were followed</source>
        <translation>&lt;b&gt;En qué se va el tiempo, llamada a llamada&lt;/b&gt;, de las solicitudes seguidas</translation>
    </message>
    <message>
        <source>Where the time goes, call by call</source>
        <translation>En qué se va el tiempo, llamada a llamada</translation>
    </message>
    <message>
        <source>1 request</source>
        <translation>1 solicitud</translation>
    </message>
    <message>
        <source>%1 requests</source>
        <translation>%1 solicitudes</translation>
    </message>
    <message>
        <source>%1: %2 of %3 to %4</source>
        <translation>%1: %2 de %3 a %4</translation>
    </message>
    <message>
        <source>Call or cause</source>
        <translation>Llamada o causa</translation>
    </message>
    <message>
        <source>Mean, %1</source>
        <translation>Media, %1</translation>
    </message>
    <message>
        <source>Itself, %1</source>
        <translation>Propio, %1</translation>
    </message>
    <message>
        <source>Of the slow requests that succeeded none is among those that were followed.</source>
        <translation>De las solicitudes lentas que tuvieron éxito ninguna está entre las seguidas.</translation>
    </message>
</context>
<context>
    <name>burst::app::Toasts</name>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>burst::app::TotalLane</name>
    <message>
        <source>Traffic of all sources</source>
        <translation>Tráfico de todas las fuentes</translation>
    </message>
    <message>
        <source>t = %1, %2 in all</source>
        <translation>t = %1, %2 en total</translation>
    </message>
</context>
<context>
    <name>burst::app::Tour</name>
    <message>
        <source>Guided tour</source>
        <translation>Visita guiada</translation>
    </message>
    <message>
        <source>End tour</source>
        <translation>Terminar la visita</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>That was the tour</source>
        <translation>Esa fue la visita</translation>
    </message>
    <message>
        <source>Ctrl+K finds everything else, F1 explains what is selected, and the examples of the File menu run at once.</source>
        <translation>Ctrl+K encuentra todo lo demás, F1 explica lo seleccionado, y los ejemplos del menú Archivo se ejecutan al instante.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Paso %1 de %2</translation>
    </message>
</context>
<context>
    <name>burst::app::TraceOverview</name>
    <message>
        <source>The whole request, with the part that is shown</source>
        <translation>La solicitud entera, con la parte que se muestra</translation>
    </message>
    <message>
        <source>Drag to choose the part of the request that is shown; a double click shows all</source>
        <translation>Arrastre para elegir la parte de la solicitud que se muestra; un doble clic muestra todo</translation>
    </message>
</context>
<context>
    <name>burst::app::TracesPage</name>
    <message>
        <source>Requests that were followed</source>
        <translation>Solicitudes seguidas</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminó</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Tardó</translation>
    </message>
    <message>
        <source>All done after</source>
        <translation>Todo listo tras</translation>
    </message>
    <message>
        <source>Begins at</source>
        <translation>Comienza en</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Llamadas</translation>
    </message>
    <message>
        <source>Until the last work that it set off without waiting for it was done</source>
        <translation>Hasta que terminó el último trabajo que inició sin esperarlo</translation>
    </message>
    <message>
        <source>Which requests</source>
        <translation>Qué solicitudes</translation>
    </message>
    <message>
        <source>All that were followed</source>
        <translation>Todas las seguidas</translation>
    </message>
    <message>
        <source>Leave out calls below 2.5 %</source>
        <translation>Omitir las llamadas de menos del 2.5 %</translation>
    </message>
    <message>
        <source>Calls that take less than 2.5 % of the whole request and did not fail</source>
        <translation>Llamadas que duran menos del 2.5 % de toda la solicitud y no fallaron</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>All of them, for OpenTelemetry&apos;s tools (.otlp.json) or for chrome://tracing and Perfetto</source>
        <translation>Todas ellas, para las herramientas de OpenTelemetry (.otlp.json) o para chrome://tracing y Perfetto</translation>
    </message>
    <message>
        <source>Picked in a chart; a click lists all again</source>
        <translation>Elegidas en un gráfico; un clic vuelve a enumerarlas todas</translation>
    </message>
    <message>
        <source>took %1–%2</source>
        <translation>tardó %1–%2</translation>
    </message>
    <message>
        <source>Ended %1–%2, %3  ✕</source>
        <translation>Terminó %1–%2, %3  ✕</translation>
    </message>
    <message>
        <source>%1  ✕</source>
        <translation>%1  ✕</translation>
    </message>
    <message>
        <source>No request was followed in this run. Requests are followed that end: give a client traffic (Ctrl+T) and run again (F5).</source>
        <translation>En esta ejecución no se siguió ninguna solicitud. Se siguen las solicitudes que terminan: dé tráfico a un cliente (Ctrl+T) y ejecute de nuevo (F5).</translation>
    </message>
    <message>
        <source>None of the %1 requests that were followed is among those picked. A run keeps some at random, the slowest and some that failed; pick the slowest cells, or list all again.</source>
        <translation>Ninguna de las %1 solicitudes seguidas está entre las elegidas. Una ejecución guarda algunas al azar, las más lentas y algunas que fallaron; elija las celdas más lentas, o enumérelas todas de nuevo.</translation>
    </message>
    <message>
        <source>No request of this kind was followed in this run.</source>
        <translation>En esta ejecución no se siguió ninguna solicitud de este tipo.</translation>
    </message>
    <message>
        <source>%1 after %2%3</source>
        <translation>%1 tras %2%3</translation>
    </message>
    <message>
        <source>OpenTelemetry (*.otlp.json)</source>
        <translation>OpenTelemetry (*.otlp.json)</translation>
    </message>
    <message>
        <source>Chrome trace events (*.json)</source>
        <translation>Eventos de traza de Chrome (*.json)</translation>
    </message>
    <message>
        <source>Save traces</source>
        <translation>Guardar trazas</translation>
    </message>
    <message>
        <source>Wrote the traces %1</source>
        <translation>Trazas %1 escritas</translation>
    </message>
    <message>
        <source>Kept as</source>
        <translation>Guardada como</translation>
    </message>
    <message>
        <source>Follow on the canvas</source>
        <translation>Seguir en el lienzo</translation>
    </message>
    <message>
        <source>Shows on the canvas where the chosen request goes, call by call</source>
        <translation>Muestra en el lienzo adónde va la solicitud elegida, llamada a llamada</translation>
    </message>
</context>
<context>
    <name>burst::app::TrafficPanel</name>
    <message>
        <source>Import traffic</source>
        <translation>Importar tráfico</translation>
    </message>
    <message>
        <source>Traffic (*.csv *.tsv *.txt *.log *.json *.jsonl);;All files (*)</source>
        <translation>Tráfico (*.csv *.tsv *.txt *.log *.json *.jsonl);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Traffic is imported for a client; add one first.</source>
        <translation>El tráfico se importa para un cliente; añada uno primero.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>No se puede escribir %1: %2</translation>
    </message>
    <message>
        <source>The trace is kept in %1, beside the project</source>
        <translation>La traza se guarda en %1, junto al proyecto</translation>
    </message>
    <message>
        <source>Import traffic of %1 from %2</source>
        <translation>Importar el tráfico de %1 desde %2</translation>
    </message>
    <message>
        <source>All sources</source>
        <translation>Todas las fuentes</translation>
    </message>
    <message>
        <source>Faults and changes</source>
        <translation>Fallos y cambios</translation>
    </message>
    <message>
        <source>Stamp</source>
        <translation>Sello</translation>
    </message>
    <message>
        <source>Puts a spike, a ramp, a day … on top of what arrives</source>
        <translation>Pone un pico, una rampa, un día … sobre lo que llega</translation>
    </message>
    <message>
        <source>Free hand</source>
        <translation>A mano alzada</translation>
    </message>
    <message>
        <source>The next drag in a lane draws its traffic</source>
        <translation>El próximo arrastre en un carril dibuja su tráfico</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Recorded traffic or a load test: tables, access logs, metrics, k6 options</source>
        <translation>Tráfico grabado o una prueba de carga: tablas, registros de acceso, métricas, opciones de k6</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>The whole scenario (0, or a double click beside the line)</source>
        <translation>El escenario entero (0, o doble clic junto a la línea)</translation>
    </message>
    <message>
        <source>Make the traffic of %1 a profile</source>
        <translation>Convertir el tráfico de %1 en un perfil</translation>
    </message>
    <message>
        <source>Change how a trace is played</source>
        <translation>Cambiar cómo se reproduce una traza</translation>
    </message>
    <message>
        <source>There is no traffic here that can be drawn: add a client, or choose one with a rate.</source>
        <translation>Aquí no hay tráfico que se pueda dibujar: añada un cliente, o elija uno con una tasa.</translation>
    </message>
    <message>
        <source>Put a %1 on the traffic of %2</source>
        <translation>Poner %1 sobre el tráfico de %2</translation>
    </message>
    <message>
        <source>The process “%1” is not simulated by this version.</source>
        <translation>Esta versión no simula el proceso «%1».</translation>
    </message>
    <message>
        <source>Calm and bursts by turns: in each state for %1 and %2 on average. The dashed line is the mean.</source>
        <translation>Calma y ráfagas por turnos: en cada estado %1 y %2 en promedio. La línea discontinua es la media.</translation>
    </message>
    <message>
        <source>Independent gaps from a distribution. The dashed line is the mean.</source>
        <translation>Intervalos independientes de una distribución. La línea discontinua es la media.</translation>
    </message>
    <message>
        <source>Users who wait for the answer and think: how often they send depends on it.</source>
        <translation>Usuarios que esperan la respuesta y piensan: de ello depende con qué frecuencia envían.</translation>
    </message>
    <message>
        <source>The trace is being read.</source>
        <translation>Se está leyendo la traza.</translation>
    </message>
    <message>
        <source>Recorded: %1, counted per %2</source>
        <translation>Grabado: %1, contado por %2</translation>
    </message>
    <message>
        <source>arrivals in the project</source>
        <translation>llegadas en el proyecto</translation>
    </message>
    <message>
        <source>Evenly</source>
        <translation>Uniforme</translation>
    </message>
    <message>
        <source>The project has no scenario. Add one in the inspector of the design.</source>
        <translation>El proyecto no tiene escenario. Añada uno en el inspector del diseño.</translation>
    </message>
    <message>
        <source>Nothing sends requests in this design. Add a client to the canvas; its traffic is drawn here.</source>
        <translation>En este diseño nada envía solicitudes. Añada un cliente al lienzo; su tráfico se dibuja aquí.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Fires too often to be shown, or at times that cannot be read.</source>
        <translation>Se dispara con demasiada frecuencia para mostrarse, o en momentos que no se pueden leer.</translation>
    </message>
    <message>
        <source>Fires by its schedule: %1</source>
        <translation>Se dispara según su horario: %1</translation>
    </message>
    <message>
        <source>Nothing arrives here in this scenario yet: press on the line and drag.</source>
        <translation>En este escenario aún no llega nada aquí: pulse sobre la línea y arrastre.</translation>
    </message>
    <message>
        <source>Mute %1</source>
        <translation>Silenciar %1</translation>
    </message>
    <message>
        <source>Let %1 send again</source>
        <translation>Dejar que %1 envíe de nuevo</translation>
    </message>
    <message>
        <source>Let %1 alone send</source>
        <translation>Dejar que solo %1 envíe</translation>
    </message>
    <message>
        <source>Let all sources send, not %1 alone</source>
        <translation>Dejar que envíen todas las fuentes, no solo %1</translation>
    </message>
    <message>
        <source>Muted: sends nothing in a run.</source>
        <translation>Silenciada: no envía nada en una ejecución.</translation>
    </message>
</context>
<context>
    <name>burst::app::TrafficSettings</name>
    <message>
        <source>How requests arrive</source>
        <translation>Cómo llegan las solicitudes</translation>
    </message>
    <message>
        <source>Poisson (at random)</source>
        <translation>Poisson (al azar)</translation>
    </message>
    <message>
        <source>Constant (evenly)</source>
        <translation>Constante (uniforme)</translation>
    </message>
    <message>
        <source>Arrivals</source>
        <translation>Llegadas</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Tasa</translation>
    </message>
    <message>
        <source>One rate, or a profile in straight lines from point to point: “0 s: 20 /s; 10 min: 20 /s; 10 min: 900 /s; 1 h: 20 /s”.</source>
        <translation>Una tasa, o un perfil en líneas rectas de punto a punto: «0 s: 20 /s; 10 min: 20 /s; 10 min: 900 /s; 1 h: 20 /s».</translation>
    </message>
    <message>
        <source>the process “%1”</source>
        <translation>el proceso «%1»</translation>
    </message>
    <message>
        <source>requests in batches</source>
        <translation>solicitudes en lotes</translation>
    </message>
    <message>
        <source>independent gaps from a distribution</source>
        <translation>intervalos independientes de una distribución</translation>
    </message>
    <message>
        <source>calm and bursts by turns (MMPP)</source>
        <translation>calma y ráfagas por turnos (MMPP)</translation>
    </message>
    <message>
        <source>users who wait for the answer and think (closed)</source>
        <translation>usuarios que esperan la respuesta y piensan (cerrado)</translation>
    </message>
    <message>
        <source>a recorded trace</source>
        <translation>una traza grabada</translation>
    </message>
    <message>
        <source>In scenario “%1”</source>
        <translation>En el escenario «%1»</translation>
    </message>
    <message>
        <source>set in the file</source>
        <translation>definido en el archivo</translation>
    </message>
    <message>
        <source>%1: %2, edited in the project file.</source>
        <translation>%1: %2, editado en el archivo del proyecto.</translation>
    </message>
    <message>
        <source>%1 nothing arrives here yet. Ctrl+T shows the timeline, to draw it.</source>
        <translation>%1 aún no llega nada aquí. Ctrl+T muestra la línea de tiempo, para dibujarlo.</translation>
    </message>
    <message>
        <source>%1. A profile is written “0 s: 20 /s; 10 min: 900 /s”, or drawn (Ctrl+T).</source>
        <translation>%1. Un perfil se escribe «0 s: 20 /s; 10 min: 900 /s», o se dibuja (Ctrl+T).</translation>
    </message>
    <message>
        <source>Set traffic of %1 to %2</source>
        <translation>Fijar el tráfico de %1 en %2</translation>
    </message>
</context>
<context>
    <name>burst::app::TunePage</name>
    <message>
        <source>What if? Right-click a number in the inspector and choose “Tune with a slider”: while the slider moves the estimate answers at once, when it is let go a run does, and what was changed is kept or taken back in one step.</source>
        <translation>¿Y si? Haga clic derecho en un número del inspector y elija «Ajustar con un control deslizante»: mientras el control se mueve la estimación responde al instante, al soltarlo lo hace una ejecución, y lo cambiado se conserva o se retira en un solo paso.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Keeps what was moved, as one step that undo takes back</source>
        <translation>Conserva lo movido, como un paso que deshacer retira</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Gives every setting the value that it had before</source>
        <translation>Da a cada ajuste el valor que tenía antes</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Solicitudes</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Respondidas</translation>
    </message>
    <message>
        <source>Mean latency</source>
        <translation>Latencia media</translation>
    </message>
    <message>
        <source>p95</source>
        <translation>p95</translation>
    </message>
    <message>
        <source>Cost a month</source>
        <translation>Coste al mes</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Estimación</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>Tune %1</source>
        <translation>Ajustar %1</translation>
    </message>
    <message>
        <source>Kept; undo takes it back.</source>
        <translation>Conservado; deshacer lo retira.</translation>
    </message>
    <message>
        <source>Take back what was tuned</source>
        <translation>Retirar lo ajustado</translation>
    </message>
    <message>
        <source>Before, in %1 runs</source>
        <translation>Antes, en %1 ejecuciones</translation>
    </message>
    <message>
        <source>Run, in %1</source>
        <translation>Ejecución, en %1</translation>
    </message>
</context>
<context>
    <name>burst::app::TuneRow</name>
    <message>
        <source>Lowest value</source>
        <translation>Valor mínimo</translation>
    </message>
    <message>
        <source>Lowest value of the slider</source>
        <translation>Valor mínimo del control</translation>
    </message>
    <message>
        <source>Highest value</source>
        <translation>Valor máximo</translation>
    </message>
    <message>
        <source>Highest value of the slider</source>
        <translation>Valor máximo del control</translation>
    </message>
    <message>
        <source>Takes the slider away; the value stays</source>
        <translation>Quita el control; el valor queda</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 of the account</source>
        <translation>%1 de la cuenta</translation>
    </message>
    <message>
        <source>%1 of %2 → %3</source>
        <translation>%1 de %2 → %3</translation>
    </message>
    <message>
        <source>not in this design</source>
        <translation>no está en este diseño</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>sin definir</translation>
    </message>
</context>
<context>
    <name>burst::app::VariableForm</name>
    <message>
        <source>Edit variable</source>
        <translation>Editar variable</translation>
    </message>
    <message>
        <source>Add variable</source>
        <translation>Añadir variable</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>20 /s, or =2*another</source>
        <translation>20 /s, o =2*otra</translation>
    </message>
    <message>
        <source>A quantity with its unit, or = and arithmetic with other variables</source>
        <translation>Una cantidad con su unidad, o = y un cálculo con otras variables</translation>
    </message>
</context>
<context>
    <name>burst::app::VariableSettings</name>
    <message>
        <source>Variables</source>
        <translation>Variables</translation>
    </message>
    <message>
        <source>Values that several settings are worked out from: a setting written as =2*base_rps follows the variable base_rps.</source>
        <translation>Valores de los que se calculan varios ajustes: un ajuste escrito como =2*base_rps sigue la variable base_rps.</translation>
    </message>
</context>
<context>
    <name>burst::app::View</name>
    <message>
        <source>Canvas</source>
        <translation>Lienzo</translation>
    </message>
    <message>
        <source>Click on the canvas to place the %1; Esc leaves it.</source>
        <translation>Haga clic en el lienzo para colocar: %1; Esc cancela.</translation>
    </message>
    <message>
        <source>Add a node</source>
        <translation>Añadir un nodo</translation>
    </message>
    <message>
        <source>Nothing can follow here.</source>
        <translation>Aquí no puede seguir nada.</translation>
    </message>
    <message>
        <source>Add after %1</source>
        <translation>Añadir después de %1</translation>
    </message>
    <message>
        <source>Nothing can call %1.</source>
        <translation>Nada puede llamar a %1.</translation>
    </message>
    <message>
        <source>%1 calls nothing.</source>
        <translation>%1 no llama a nada.</translation>
    </message>
    <message>
        <source>Add before %1</source>
        <translation>Añadir antes de %1</translation>
    </message>
    <message>
        <source>Nothing fits between %1 and %2.</source>
        <translation>Nada encaja entre %1 y %2.</translation>
    </message>
    <message>
        <source>Insert between %1 and %2</source>
        <translation>Insertar entre %1 y %2</translation>
    </message>
    <message>
        <source>Select the one node where the wire is to start.</source>
        <translation>Seleccione el nodo donde ha de empezar la conexión.</translation>
    </message>
    <message>
        <source>Connect to</source>
        <translation>Conectar a</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>Nombre del grupo</translation>
    </message>
    <message>
        <source>Select the one node or group that is to be renamed.</source>
        <translation>Seleccione el nodo o grupo cuyo nombre se ha de cambiar.</translation>
    </message>
    <message>
        <source>Name of the node</source>
        <translation>Nombre del nodo</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Share of the requests in percent</source>
        <translation>Proporción de las solicitudes en porcentaje</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Text of the note</source>
        <translation>Texto de la nota</translation>
    </message>
    <message>
        <source>Calls arrive here</source>
        <translation>Aquí llegan las llamadas</translation>
    </message>
    <message>
        <source>Failures leave here: drag to where they go</source>
        <translation>Aquí salen los fallos: arrastre adonde van</translation>
    </message>
    <message>
        <source>Drag to what is called next</source>
        <translation>Arrastre a lo que se llama después</translation>
    </message>
    <message>
        <source>Show what is in the group</source>
        <translation>Mostrar lo que hay en el grupo</translation>
    </message>
    <message>
        <source>Collapse the group into one box</source>
        <translation>Contraer el grupo en una caja</translation>
    </message>
    <message>
        <source>Select the one node that is to be replaced.</source>
        <translation>Seleccione el nodo que se ha de sustituir.</translation>
    </message>
    <message>
        <source>loses nothing</source>
        <translation>no pierde nada</translation>
    </message>
    <message>
        <source>loses 1 setting or link</source>
        <translation>pierde 1 ajuste o enlace</translation>
    </message>
    <message>
        <source>loses %1 settings or links</source>
        <translation>pierde %1 ajustes o enlaces</translation>
    </message>
    <message>
        <source>Replace by</source>
        <translation>Sustituir por</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Sustituir</translation>
    </message>
    <message>
        <source>This loses: %1. The rest stays. Replace the node?</source>
        <translation>Esto pierde: %1. Lo demás queda. ¿Sustituir el nodo?</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>there is no image in it</source>
        <translation>no contiene ninguna imagen</translation>
    </message>
    <message>
        <source>“%1” cannot be read as a picture: %2.</source>
        <translation>«%1» no se puede leer como imagen: %2.</translation>
    </message>
</context>
<context>
    <name>burst::app::Waterfall</name>
    <message>
        <source>Calls of the request</source>
        <translation>Llamadas de la solicitud</translation>
    </message>
    <message>
        <source>, attempt %1</source>
        <translation>, intento %1</translation>
    </message>
    <message>
        <source>%1, from %2 on</source>
        <translation>%1, desde %2</translation>
    </message>
    <message>
        <source>on its way for %1</source>
        <translation>en camino durante %1</translation>
    </message>
    <message>
        <source>%1 by the %2</source>
        <translation>%1 por: %2</translation>
    </message>
    <message>
        <source>nobody waited for it</source>
        <translation>nadie lo esperaba</translation>
    </message>
    <message>
        <source>its caller ran out of time, the work went on</source>
        <translation>a quien llamaba se le agotó el tiempo, el trabajo continuó</translation>
    </message>
    <message>
        <source>the run ended before it did</source>
        <translation>la ejecución terminó antes que esta</translation>
    </message>
    <message>
        <source>here: %1, %2</source>
        <translation>aquí: %1, %2</translation>
    </message>
    <message>
        <source>, held back by the %1</source>
        <translation>, retenida por: %1</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Llamada</translation>
    </message>
</context>
<context>
    <name>burst::app::Welcome</name>
    <message>
        <source>Show examples and recent files here</source>
        <translation>Mostrar aquí ejemplos y archivos recientes</translation>
    </message>
    <message>
        <source>Draw a serverless system</source>
        <translation>Dibuje un sistema sin servidor</translation>
    </message>
    <message>
        <source>Double-click the canvas, or drag nodes from the left: a client for the traffic, then what serves it.
Drag from port to port to wire them, and press F5 to run.</source>
        <translation>Haga doble clic en el lienzo, o arrastre nodos desde la izquierda: un cliente para el tráfico, y después lo que lo atiende.
Arrastre de puerto a puerto para conectarlos, y pulse F5 para ejecutar.</translation>
    </message>
    <message>
        <source>Add a node</source>
        <translation>Añadir un nodo</translation>
    </message>
    <message>
        <source>Open project…</source>
        <translation>Abrir proyecto…</translation>
    </message>
    <message>
        <source>Guided tour</source>
        <translation>Visita guiada</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Ejemplos</translation>
    </message>
    <message>
        <source>My templates</source>
        <translation>Mis plantillas</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Recientes</translation>
    </message>
</context>
<context>
    <name>burst::app::WhyPage</name>
    <message>
        <source>&lt;b&gt;Where the time goes&lt;/b&gt; of requests around these percentiles</source>
        <translation>&lt;b&gt;En qué se va el tiempo&lt;/b&gt; de las solicitudes en torno a estos percentiles</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>What to change next</source>
        <translation>Qué cambiar a continuación</translation>
    </message>
</context>
<context>
    <name>burst::app::ZoomBox</name>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Zoom in percent; Ctrl+0 is 100 %</source>
        <translation>Zoom en porcentaje; Ctrl+0 es 100 %</translation>
    </message>
    <message>
        <source>Zoom of the canvas</source>
        <translation>Zoom del lienzo</translation>
    </message>
</context>
<context>
    <name>canvas</name>
    <message>
        <source>no traffic</source>
        <translation>sin tráfico</translation>
    </message>
    <message>
        <source>trace</source>
        <translation>traza</translation>
    </message>
    <message>
        <source>%1 users</source>
        <translation>%1 usuarios</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>Locked nodes stay where they are.</source>
        <translation>Los nodos bloqueados se quedan donde están.</translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>Duplicar %1</translation>
    </message>
    <message>
        <source>This picture cannot be read.</source>
        <translation>No se puede leer esta imagen.</translation>
    </message>
</context>
<context>
    <name>diagram</name>
    <message>
        <source>Disabled</source>
        <translation>Desactivado</translation>
    </message>
</context>
<context>
    <name>edits</name>
    <message>
        <source>Move %1 to another time</source>
        <translation>Mover %1 a otro momento</translation>
    </message>
</context>
<context>
    <name>files</name>
    <message>
        <source>Burstlab projects (*.burst);;All files (*)</source>
        <translation>Proyectos de Burstlab (*.burst);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>, %1 min newer than the file</source>
        <translation>, %1 min más nuevo que el archivo</translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <source>First steps</source>
        <translation>Primeros pasos</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>%1 more in the history panel</source>
        <translation>%1 más en el panel del historial</translation>
    </message>
</context>
<context>
    <name>inspector</name>
    <message>
        <source>Column %1</source>
        <translation>Columna %1</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Draw a serverless system, replay traffic, see what it does and costs.</source>
        <translation>Dibuje un sistema sin servidor, reproduzca tráfico, vea qué hace y cuánto cuesta.</translation>
    </message>
    <message>
        <source>a *.burst file to open</source>
        <translation>un archivo *.burst que abrir</translation>
    </message>
    <message>
        <source>open the file in a window of its own, not in one that runs already</source>
        <translation>abrir el archivo en una ventana propia, no en una que ya esté abierta</translation>
    </message>
    <message>
        <source>the language of this start: en, de or es; otherwise that of the settings</source>
        <translation>el idioma de este inicio: en, de o es; si no, el de la configuración</translation>
    </message>
</context>
<context>
    <name>models</name>
    <message>
        <source>A FIFO queue gives no later message of a group while an earlier one fails: a customer or an order stands still.</source>
        <translation>Una cola FIFO no entrega ningún mensaje posterior de un grupo mientras falle uno anterior: un cliente o un pedido se queda parado.</translation>
    </message>
    <message>
        <source>A FIFO queue gives ten at most.</source>
        <translation>Una cola FIFO entrega diez como máximo.</translation>
    </message>
    <message>
        <source>A FIFO queue takes a FIFO queue for its dead letters, a standard one a standard one.</source>
        <translation>Una cola FIFO usa una cola FIFO para sus mensajes fallidos, una estándar una estándar.</translation>
    </message>
    <message>
        <source>A backlog may take all of the account&apos;s concurrency</source>
        <translation>Un atasco puede tomar toda la simultaneidad de la cuenta</translation>
    </message>
    <message>
        <source>A bad message holds up its group for long</source>
        <translation>Un mensaje defectuoso retiene a su grupo mucho tiempo</translation>
    </message>
    <message>
        <source>A bad record may block its shard until it expires</source>
        <translation>Un registro defectuoso puede bloquear su fragmento hasta que caduca</translation>
    </message>
    <message>
        <source>A balancer that does not see dead targets</source>
        <translation>Un equilibrador que no ve los destinos caídos</translation>
    </message>
    <message>
        <source>A batch does the work of one message</source>
        <translation>Un lote hace el trabajo de un mensaje</translation>
    </message>
    <message>
        <source>A batch that is throttled is tried again for a while; with little time left its messages come back meanwhile, and are received, counted and perhaps processed twice.</source>
        <translation>Un lote limitado se reintenta durante un rato; si queda poco tiempo, sus mensajes vuelven entretanto y se reciben, se cuentan y quizá se procesan dos veces.</translation>
    </message>
    <message>
        <source>A budget without a currency</source>
        <translation>Un presupuesto sin moneda</translation>
    </message>
    <message>
        <source>A cache of answers, billed by the hour and by its size. A hit calls no integration but is billed as a request. What fits in is the room stated below.</source>
        <translation>Una caché de respuestas, facturada por hora y por tamaño. Un acierto no llama a ninguna integración pero se factura como solicitud. Lo que cabe es el sitio indicado abajo.</translation>
    </message>
    <message>
        <source>A cache that answers nothing</source>
        <translation>Una caché que no responde nada</translation>
    </message>
    <message>
        <source>A cache that never forgets</source>
        <translation>Una caché que nunca olvida</translation>
    </message>
    <message>
        <source>A call may take longer than its caller</source>
        <translation>Una llamada puede durar más que su llamante</translation>
    </message>
    <message>
        <source>A call to somebody else&apos;s service without a timeout</source>
        <translation>Una llamada al servicio de otro sin tiempo límite</translation>
    </message>
    <message>
        <source>A call with more is refused at once and not tried again; an answer with more makes the call fail after the work is done. Not set: no limit.</source>
        <translation>Una llamada con más se rechaza de inmediato y no se reintenta; una respuesta con más hace fallar la llamada una vez hecho el trabajo. Sin definir: sin límite.</translation>
    </message>
    <message>
        <source>A caller less patient than the function it waits for</source>
        <translation>Un llamante menos paciente que la función a la que espera</translation>
    </message>
    <message>
        <source>A caller who still waits after this time is told that the request was accepted (202); the work goes on. Not set: the caller waits for the result.</source>
        <translation>A un llamante que sigue esperando tras este tiempo se le dice que la solicitud fue aceptada (202); el trabajo continúa. Sin definir: el llamante espera el resultado.</translation>
    </message>
    <message>
        <source>A change of a parameter that cannot change during a run</source>
        <translation>Un cambio de un parámetro que no puede cambiar durante una ejecución</translation>
    </message>
    <message>
        <source>A change that is older and not yet read is lost.</source>
        <translation>Un cambio más antiguo y aún no leído se pierde.</translation>
    </message>
    <message>
        <source>A change to a value that is not allowed</source>
        <translation>Un cambio a un valor no permitido</translation>
    </message>
    <message>
        <source>A change upwards adds this part of the present capacity, at least the smallest change: a large database grows in larger steps than a small one. No ramp is published; reports lie between 0.1 and 0.5 each second.</source>
        <translation>Un cambio hacia arriba añade esta parte de la capacidad actual, al menos el cambio mínimo: una base de datos grande crece en pasos mayores que una pequeña. No se ha publicado ninguna rampa; los informes están entre 0.1 y 0.5 cada segundo.</translation>
    </message>
    <message>
        <source>A check without an answer by then has failed; at the latest when the next one is due.</source>
        <translation>Una comprobación sin respuesta para entonces ha fallado; a más tardar cuando toca la siguiente.</translation>
    </message>
    <message>
        <source>A client or schedule that calls nothing</source>
        <translation>Un cliente o programador que no llama a nada</translation>
    </message>
    <message>
        <source>A client that gives up before the work does</source>
        <translation>Un cliente que se rinde antes que el trabajo</translation>
    </message>
    <message>
        <source>A client that sends nothing in a scenario</source>
        <translation>Un cliente que no envía nada en un escenario</translation>
    </message>
    <message>
        <source>A cold start breaks the objective</source>
        <translation>Un arranque en frío incumple el objetivo</translation>
    </message>
    <message>
        <source>A connection that its caller keeps is closed this long after its last query: as long as idle environments live, or the driver&apos;s own limit if it is shorter.</source>
        <translation>Una conexión que conserva su llamante se cierra tanto tiempo después de su última consulta: lo que viven los entornos inactivos, o el límite propio del controlador si es menor.</translation>
    </message>
    <message>
        <source>A database that could pause and never does</source>
        <translation>Una base de datos que podría pausarse y nunca lo hace</translation>
    </message>
    <message>
        <source>A database that runs all month for a query now and then</source>
        <translation>Una base de datos que funciona todo el mes para alguna consulta suelta</translation>
    </message>
    <message>
        <source>A dead letter of a standard queue keeps the time at which it was first sent, so that it may expire before anybody has looked at it.</source>
        <translation>Un mensaje fallido de una cola estándar conserva la hora en que se envió por primera vez, de modo que puede caducar antes de que alguien lo mire.</translation>
    </message>
    <message>
        <source>A dead-letter target that is not linked</source>
        <translation>Un destino de mensajes fallidos sin enlazar</translation>
    </message>
    <message>
        <source>A dedicated connection whose batches wait</source>
        <translation>Una conexión dedicada cuyos lotes esperan</translation>
    </message>
    <message>
        <source>A dedicated reader of a change stream</source>
        <translation>Un lector dedicado de un flujo de cambios</translation>
    </message>
    <message>
        <source>A delivery whose outcome is not there by then has failed; the subscriber goes on working. Not set: no such time.</source>
        <translation>Una entrega cuyo resultado no está para entonces ha fallado; el suscriptor sigue trabajando. Sin definir: no hay tal tiempo.</translation>
    </message>
    <message>
        <source>A deployment replaces code, not limits.</source>
        <translation>Un despliegue sustituye código, no límites.</translation>
    </message>
    <message>
        <source>A design that nothing arrives at</source>
        <translation>Un diseño al que no llega nada</translation>
    </message>
    <message>
        <source>A discount on what no design can buy</source>
        <translation>Un descuento sobre lo que ningún diseño puede comprar</translation>
    </message>
    <message>
        <source>A failed batch is cut in two, and each half is tried by itself, so that a bad record is found. Cutting is no retry.</source>
        <translation>Un lote fallido se parte en dos y cada mitad se intenta por separado, de modo que se encuentra un registro defectuoso. Partir no cuenta como reintento.</translation>
    </message>
    <message>
        <source>A failed call does not make the caller fail.</source>
        <translation>Una llamada fallida no hace fallar al llamante.</translation>
    </message>
    <message>
        <source>A failover that never happens</source>
        <translation>Una conmutación por error que nunca ocurre</translation>
    </message>
    <message>
        <source>A failure ends the execution where it is: what was done stays done.</source>
        <translation>Un fallo termina la ejecución donde está: lo hecho, hecho queda.</translation>
    </message>
    <message>
        <source>A failure would go round for ever.</source>
        <translation>Un fallo giraría sin fin.</translation>
    </message>
    <message>
        <source>A fallback of another node</source>
        <translation>Una alternativa de otro nodo</translation>
    </message>
    <message>
        <source>A fallback that does not exist</source>
        <translation>Una alternativa que no existe</translation>
    </message>
    <message>
        <source>A fault after the end of the scenario</source>
        <translation>Un fallo después del final del escenario</translation>
    </message>
    <message>
        <source>A fault before the start</source>
        <translation>Un fallo antes del inicio</translation>
    </message>
    <message>
        <source>A fault hits a part of what arrives.</source>
        <translation>Un fallo afecta a una parte de lo que llega.</translation>
    </message>
    <message>
        <source>A fault of a later version</source>
        <translation>Un fallo de una versión posterior</translation>
    </message>
    <message>
        <source>A fault of a node or group that does not exist</source>
        <translation>Un fallo de un nodo o grupo que no existe</translation>
    </message>
    <message>
        <source>A fault of something that only sends</source>
        <translation>Un fallo de algo que solo envía</translation>
    </message>
    <message>
        <source>A fault of the group would not hit it.</source>
        <translation>Un fallo del grupo no lo afectaría.</translation>
    </message>
    <message>
        <source>A fault that lasts no time</source>
        <translation>Un fallo que no dura nada</translation>
    </message>
    <message>
        <source>A fault that names nobody, or both a node and a group</source>
        <translation>Un fallo que no nombra a nadie, o a un nodo y a un grupo a la vez</translation>
    </message>
    <message>
        <source>A function that is stopped at its work</source>
        <translation>Una función que se detiene mientras trabaja</translation>
    </message>
    <message>
        <source>A function that runs out of memory</source>
        <translation>Una función que se queda sin memoria</translation>
    </message>
    <message>
        <source>A function that waits for another</source>
        <translation>Una función que espera a otra</translation>
    </message>
    <message>
        <source>A function with the least memory</source>
        <translation>Una función con la memoria mínima</translation>
    </message>
    <message>
        <source>A gap of no time between arrivals</source>
        <translation>Un intervalo nulo entre llegadas</translation>
    </message>
    <message>
        <source>A gateway less patient than its function</source>
        <translation>Una puerta de enlace menos paciente que su función</translation>
    </message>
    <message>
        <source>A gateway takes 10 MB, a function 6 MB: what lies between fails behind the gateway.</source>
        <translation>Una puerta de enlace admite 10 MB, una función 6 MB: lo que está en medio falla tras la puerta de enlace.</translation>
    </message>
    <message>
        <source>A group frames a node that does not exist</source>
        <translation>Un grupo enmarca un nodo que no existe</translation>
    </message>
    <message>
        <source>A handful of units serves a handful of requests a second; the rest is throttled.</source>
        <translation>Un puñado de unidades atiende un puñado de solicitudes por segundo; el resto se limita.</translation>
    </message>
    <message>
        <source>A history that gets too long</source>
        <translation>Un historial que se alarga demasiado</translation>
    </message>
    <message>
        <source>A key stays in one partition, which throttles however much capacity the table has.</source>
        <translation>Una clave permanece en una partición, que limita por mucha capacidad que tenga la tabla.</translation>
    </message>
    <message>
        <source>A key stays in one shard, so some shards are empty and paid for.</source>
        <translation>Una clave permanece en un fragmento, así que algunos fragmentos están vacíos y se pagan.</translation>
    </message>
    <message>
        <source>A key that is not known here</source>
        <translation>Una clave que aquí no se conoce</translation>
    </message>
    <message>
        <source>A key-value or document table. Provisioned: a fixed capacity with unused capacity kept as burst. On demand: serves twice its earlier peak at once, more is throttled. Functions may read its changes in order.</source>
        <translation>Una tabla de clave-valor o de documentos. Aprovisionada: capacidad fija, y la no usada se conserva como ráfaga. Bajo demanda: atiende al instante el doble de su pico anterior, lo demás se limita. Las funciones pueden leer sus cambios en orden.</translation>
    </message>
    <message>
        <source>A kind that is not simulated</source>
        <translation>Un tipo que no se simula</translation>
    </message>
    <message>
        <source>A link between kinds that cannot be joined</source>
        <translation>Un enlace entre tipos que no se pueden unir</translation>
    </message>
    <message>
        <source>A link from a node to itself</source>
        <translation>Un enlace de un nodo consigo mismo</translation>
    </message>
    <message>
        <source>A link to or from a node that does not exist</source>
        <translation>Un enlace a o desde un nodo que no existe</translation>
    </message>
    <message>
        <source>A long chain of services that wait for one another</source>
        <translation>Una larga cadena de servicios que se esperan unos a otros</translation>
    </message>
    <message>
        <source>A map wider than one execution works on</source>
        <translation>Un estado map más ancho de lo que procesa una ejecución</translation>
    </message>
    <message>
        <source>A message comes back while its first copy is still worked on: it is processed twice, and Lambda refuses such a consumer.</source>
        <translation>Un mensaje vuelve mientras su primera copia aún se procesa: se procesa dos veces, y Lambda rechaza un consumidor así.</translation>
    </message>
    <message>
        <source>A message group above the limit of its partition</source>
        <translation>Un grupo de mensajes por encima del límite de su partición</translation>
    </message>
    <message>
        <source>A message older than this is dropped.</source>
        <translation>Un mensaje más antiguo se descarta.</translation>
    </message>
    <message>
        <source>A message received this often goes to the dead-letter queue instead of being received again. Without a redrive link it is tried until it expires, or dropped where the queue gives up.</source>
        <translation>Un mensaje recibido tantas veces va a la cola de mensajes fallidos en lugar de recibirse de nuevo. Sin un enlace a ella se intenta hasta que caduca, o se descarta donde la cola se rinde.</translation>
    </message>
    <message>
        <source>A message that always fails is gone before it was received often enough: nobody learns of it.</source>
        <translation>Un mensaje que siempre falla desaparece antes de recibirse bastantes veces: nadie se entera.</translation>
    </message>
    <message>
        <source>A message that cannot be processed is tried, and paid for, until its retention ends, and is then lost without a trace.</source>
        <translation>Un mensaje que no se puede procesar se intenta, y se paga, hasta que termina su retención, y entonces se pierde sin rastro.</translation>
    </message>
    <message>
        <source>A message that repeats one sent within this time is accepted and not stored.</source>
        <translation>Un mensaje que repite otro enviado dentro de este tiempo se acepta y no se almacena.</translation>
    </message>
    <message>
        <source>A message that would be older at its next attempt is given up. Not set: only the number of attempts counts.</source>
        <translation>Un mensaje que sería más antiguo en su próximo intento se abandona. Sin definir: solo cuenta el número de intentos.</translation>
    </message>
    <message>
        <source>A message whose consumer has failed comes back after this time. Not set: when its visibility timeout ends.</source>
        <translation>Un mensaje cuyo consumidor ha fallado vuelve tras este tiempo. Sin definir: cuando termina su tiempo de espera de visibilidad.</translation>
    </message>
    <message>
        <source>A new environment is restored from a snapshot that was taken when the version was published, instead of being initialised. Has no effect where no restore time is set.</source>
        <translation>Un entorno nuevo se restaura desde una instantánea tomada al publicar la versión, en lugar de inicializarse. No tiene efecto donde no se define un tiempo de restauración.</translation>
    </message>
    <message>
        <source>A new message stays hidden this long.</source>
        <translation>Un mensaje nuevo permanece oculto este tiempo.</translation>
    </message>
    <message>
        <source>A new version takes over in steps forward in time.</source>
        <translation>Una versión nueva toma el relevo en pasos que avanzan en el tiempo.</translation>
    </message>
    <message>
        <source>A new version that sets what it cannot</source>
        <translation>Una versión nueva que define lo que no puede</translation>
    </message>
    <message>
        <source>A node can only make its own calls.</source>
        <translation>Un nodo solo puede hacer sus propias llamadas.</translation>
    </message>
    <message>
        <source>A node that is switched off</source>
        <translation>Un nodo desactivado</translation>
    </message>
    <message>
        <source>A node that no path leads to</source>
        <translation>Un nodo al que no lleva ningún camino</translation>
    </message>
    <message>
        <source>A node&apos;s figure without a node</source>
        <translation>Cifra de un nodo sin nodo</translation>
    </message>
    <message>
        <source>A number of replications out of range</source>
        <translation>Un número de repeticiones fuera de rango</translation>
    </message>
    <message>
        <source>A number of users that cannot be</source>
        <translation>Un número de usuarios imposible</translation>
    </message>
    <message>
        <source>A partition holds no more than this.</source>
        <translation>Una partición no contiene más que esto.</translation>
    </message>
    <message>
        <source>A partition that has refused requests for this long, without a quiet minute, is split in two; a single hot key gains nothing. 0: never. Providers say minutes.</source>
        <translation>Una partición que ha rechazado solicitudes este tiempo, sin un minuto tranquilo, se divide en dos; una sola clave caliente no gana nada. 0: nunca. Los proveedores hablan de minutos.</translation>
    </message>
    <message>
        <source>A pause that callers do not sit out</source>
        <translation>Una pausa que los llamantes no aguardan</translation>
    </message>
    <message>
        <source>A pause that is longer makes the resumption take longer.</source>
        <translation>Una pausa más larga hace que la reanudación tarde más.</translation>
    </message>
    <message>
        <source>A peak counts for doubling after this time.</source>
        <translation>Un pico cuenta para la duplicación tras este tiempo.</translation>
    </message>
    <message>
        <source>A pin lasts</source>
        <translation>Duración de la conexión retenida</translation>
    </message>
    <message>
        <source>A platform that the catalogue does not have</source>
        <translation>Una plataforma que no está en el catálogo</translation>
    </message>
    <message>
        <source>A poller that takes more than its function may run</source>
        <translation>Un sondeador que toma más de lo que su función puede ejecutar</translation>
    </message>
    <message>
        <source>A poller whose batch failed or was throttled takes the next one only after this time, so that a backlog is not received in vain all at once. Providers say that they back off, not by how much. No rest when partial failures are reported.</source>
        <translation>Un sondeador cuyo lote falló o se limitó toma el siguiente solo tras este tiempo, para que un atasco no se reciba en vano de golpe. Los proveedores dicen que esperan, no cuánto. Sin descanso cuando se informa de fallos parciales.</translation>
    </message>
    <message>
        <source>A precision that cannot be reached or understood</source>
        <translation>Una precisión que no se puede alcanzar o entender</translation>
    </message>
    <message>
        <source>A price that is not known in this region</source>
        <translation>Un precio que no se conoce en esta región</translation>
    </message>
    <message>
        <source>A private network that nothing is called in</source>
        <translation>Una red privada en la que no se llama a nada</translation>
    </message>
    <message>
        <source>A process of a later version</source>
        <translation>Un proceso de una versión posterior</translation>
    </message>
    <message>
        <source>A product of another kind</source>
        <translation>Un producto de otro tipo</translation>
    </message>
    <message>
        <source>A product that the platform does not have</source>
        <translation>Un producto que la plataforma no tiene</translation>
    </message>
    <message>
        <source>A profile or trace follows the clock.</source>
        <translation>Un perfil o una traza sigue el reloj.</translation>
    </message>
    <message>
        <source>A provisioned table that is left at its default capacity</source>
        <translation>Una tabla aprovisionada que queda con su capacidad predeterminada</translation>
    </message>
    <message>
        <source>A proxy keeps connections open; what was to save money does not.</source>
        <translation>Un proxy mantiene abiertas las conexiones; lo que iba a ahorrar dinero no lo hace.</translation>
    </message>
    <message>
        <source>A query that finds the database paused waits for this.</source>
        <translation>Una consulta que encuentra la base de datos en pausa espera esto.</translation>
    </message>
    <message>
        <source>A queue that nothing is taken from</source>
        <translation>Una cola de la que no se saca nada</translation>
    </message>
    <message>
        <source>A queue&apos;s figures say nothing about a function.</source>
        <translation>Las cifras de una cola no dicen nada de una función.</translation>
    </message>
    <message>
        <source>A rare invocation that fails is not made up for</source>
        <translation>Una invocación poco frecuente que falla no se recupera</translation>
    </message>
    <message>
        <source>A rate below 0</source>
        <translation>Una tasa menor que 0</translation>
    </message>
    <message>
        <source>A rate limit above that of the account</source>
        <translation>Un límite de tasa por encima del de la cuenta</translation>
    </message>
    <message>
        <source>A rate, a cron expression (minute hour day month weekday year), five fields of a crontab, or one time. The scenario&apos;s &quot;starts_at&quot; says when its clock begins.</source>
        <translation>Una tasa, una expresión cron (minuto hora día mes día-de-la-semana año), cinco campos de un crontab, o una sola hora. El «starts_at» del escenario dice cuándo empieza su reloj.</translation>
    </message>
    <message>
        <source>A read takes as many units as its item has such steps. 0: one, whatever the size.</source>
        <translation>Una lectura consume tantas unidades como pasos de este tamaño tiene su elemento. 0: una, sea cual sea el tamaño.</translation>
    </message>
    <message>
        <source>A reader has one batch of each in work at a time, unless its link says more. Not set: one a partition, as many as the table begins with.</source>
        <translation>Un lector tiene en curso un lote de cada una a la vez, salvo que su enlace diga más. Sin definir: uno por partición, tantas como tiene la tabla al inicio.</translation>
    </message>
    <message>
        <source>A reader with fewer executions than batches</source>
        <translation>Un lector con menos ejecuciones que lotes</translation>
    </message>
    <message>
        <source>A receive that ends in a throttle counts: in a burst good messages end as dead letters although nothing is broken.</source>
        <translation>Una recepción que acaba en limitación cuenta: en una ráfaga, mensajes buenos acaban como fallidos aunque nada esté roto.</translation>
    </message>
    <message>
        <source>A received message comes back after this time unless it was deleted. Shorter than the processing: messages are processed twice.</source>
        <translation>Un mensaje recibido vuelve tras este tiempo si no se eliminó. Si es menor que el procesamiento, los mensajes se procesan dos veces.</translation>
    </message>
    <message>
        <source>A record that is older and not yet read is lost.</source>
        <translation>Un registro más antiguo y aún no leído se pierde.</translation>
    </message>
    <message>
        <source>A region that fails takes every service in it along, whatever they are made of.</source>
        <translation>Una región que falla arrastra todos los servicios que contiene, estén hechos de lo que estén.</translation>
    </message>
    <message>
        <source>A region without figures</source>
        <translation>Una región sin cifras</translation>
    </message>
    <message>
        <source>A request may be held for this many mean start times of an environment, if that is longer.</source>
        <translation>Una solicitud puede retenerse este número de tiempos medios de arranque de un entorno, si eso es más.</translation>
    </message>
    <message>
        <source>A request that a task works on for longer is stopped. Not set: no limit of its own.</source>
        <translation>Una solicitud en la que una tarea trabaja más tiempo se detiene. Sin definir: sin límite propio.</translation>
    </message>
    <message>
        <source>A request that has waited this long for a task is refused. Not set: it waits on.</source>
        <translation>Una solicitud que ha esperado esto por una tarea se rechaza. Sin definir: sigue esperando.</translation>
    </message>
    <message>
        <source>A request that is held longer is refused.</source>
        <translation>Una solicitud retenida más tiempo se rechaza.</translation>
    </message>
    <message>
        <source>A request whose own work needs more time of a CPU than this fails when it has had it. Waiting does not count. Not set: no limit.</source>
        <translation>Una solicitud cuyo trabajo propio necesita más tiempo de CPU que este falla cuando lo ha consumido. La espera no cuenta. Sin definir: sin límite.</translation>
    </message>
    <message>
        <source>A reservation is the function&apos;s maximum too; the rest is throttled.</source>
        <translation>Una reserva es también el máximo de la función; el resto se limita.</translation>
    </message>
    <message>
        <source>A reservation of nothing</source>
        <translation>Una reserva de nada</translation>
    </message>
    <message>
        <source>A result goes to one place.</source>
        <translation>Un resultado va a un solo lugar.</translation>
    </message>
    <message>
        <source>A result needs one run at least, and nobody waits for millions.</source>
        <translation>Un resultado necesita al menos una ejecución, y nadie espera millones.</translation>
    </message>
    <message>
        <source>A role that may do more than the function needs</source>
        <translation>Un rol que puede hacer más de lo que la función necesita</translation>
    </message>
    <message>
        <source>A route over a link that the client does not have</source>
        <translation>Una ruta por un enlace que el cliente no tiene</translation>
    </message>
    <message>
        <source>A rule with more targets than it may have</source>
        <translation>Una regla con más destinos de los que puede tener</translation>
    </message>
    <message>
        <source>A run may still be at work when the next begins</source>
        <translation>Una ejecución puede seguir trabajando cuando empieza la siguiente</translation>
    </message>
    <message>
        <source>A run of it has no end or no content.</source>
        <translation>Una ejecución de ello no tiene fin o no tiene contenido.</translation>
    </message>
    <message>
        <source>A run of it shows nothing.</source>
        <translation>Una ejecución de ello no muestra nada.</translation>
    </message>
    <message>
        <source>A scenario of no or endless duration</source>
        <translation>Un escenario sin duración o de duración infinita</translation>
    </message>
    <message>
        <source>A scenario starts at 0 s.</source>
        <translation>Un escenario empieza en 0 s.</translation>
    </message>
    <message>
        <source>A schedule that does not fire during a scenario</source>
        <translation>Un programador que no se dispara durante un escenario</translation>
    </message>
    <message>
        <source>A schedule whose expression cannot be read</source>
        <translation>Una programación cuya expresión no se puede leer</translation>
    </message>
    <message>
        <source>A second dead-letter queue</source>
        <translation>Una segunda cola de mensajes fallidos</translation>
    </message>
    <message>
        <source>A second target for failed events</source>
        <translation>Un segundo destino para eventos fallidos</translation>
    </message>
    <message>
        <source>A second target for results</source>
        <translation>Un segundo destino para resultados</translation>
    </message>
    <message>
        <source>A service that starts slower than its callers wait</source>
        <translation>Un servicio que arranca más despacio de lo que esperan sus llamantes</translation>
    </message>
    <message>
        <source>A share of a month outside 0 to 1</source>
        <translation>Una parte de un mes fuera de 0 a 1</translation>
    </message>
    <message>
        <source>A share outside 0 to 1</source>
        <translation>Una proporción fuera de 0 a 1</translation>
    </message>
    <message>
        <source>A shorter duration is billed as this long.</source>
        <translation>Una duración menor se factura como esta.</translation>
    </message>
    <message>
        <source>A speed of 0 or less</source>
        <translation>Una velocidad de 0 o menos</translation>
    </message>
    <message>
        <source>A start from a snapshot that never happens</source>
        <translation>Un arranque desde una instantánea que nunca ocurre</translation>
    </message>
    <message>
        <source>A start is refused while this many executions are open. Not set: no limit.</source>
        <translation>Un inicio se rechaza mientras haya tantas ejecuciones abiertas. Sin definir: sin límite.</translation>
    </message>
    <message>
        <source>A state machine that calls other nodes one after the other, in parallel or for each of many items, waits, tries again and compensates what failed.</source>
        <translation>Una máquina de estados que llama a otros nodos uno tras otro, en paralelo o para cada uno de muchos elementos, espera, reintenta y compensa lo que falló.</translation>
    </message>
    <message>
        <source>A state machine that cannot be read</source>
        <translation>Una máquina de estados que no se puede leer</translation>
    </message>
    <message>
        <source>A state that lasts no time</source>
        <translation>Un estado que no dura nada</translation>
    </message>
    <message>
        <source>A state that nothing leads to</source>
        <translation>Un estado al que no lleva nada</translation>
    </message>
    <message>
        <source>A steady load paid for by the request</source>
        <translation>Una carga constante pagada por solicitud</translation>
    </message>
    <message>
        <source>A storm or deployment where there are no environments</source>
        <translation>Una oleada o un despliegue donde no hay entornos</translation>
    </message>
    <message>
        <source>A task less patient than what it calls</source>
        <translation>Una tarea menos paciente que aquello a lo que llama</translation>
    </message>
    <message>
        <source>A task size that the platform does not offer</source>
        <translation>Un tamaño de tarea que la plataforma no ofrece</translation>
    </message>
    <message>
        <source>A task that has just started takes no part in the metric for this time.</source>
        <translation>Una tarea recién iniciada no participa en la métrica durante este tiempo.</translation>
    </message>
    <message>
        <source>A task that is taken away gets no new requests and may work on those it has for this long; what is left then fails.</source>
        <translation>Una tarea que se retira no recibe solicitudes nuevas y puede trabajar en las que tiene durante este tiempo; lo que quede entonces falla.</translation>
    </message>
    <message>
        <source>A task that lives shorter is billed for this long.</source>
        <translation>Una tarea que vive menos se factura por este tiempo.</translation>
    </message>
    <message>
        <source>A task that neither tries again nor catches</source>
        <translation>Una tarea que ni reintenta ni captura</translation>
    </message>
    <message>
        <source>A time before the start</source>
        <translation>Un tiempo antes del inicio</translation>
    </message>
    <message>
        <source>A trace of no length that starts over</source>
        <translation>Una traza sin longitud que vuelve a empezar</translation>
    </message>
    <message>
        <source>A trace without times</source>
        <translation>Una traza sin tiempos</translation>
    </message>
    <message>
        <source>A transactional write costs twice the units.</source>
        <translation>Una escritura transaccional cuesta el doble de unidades.</translation>
    </message>
    <message>
        <source>A value of the wrong type, unit or range</source>
        <translation>Un valor de tipo, unidad o intervalo incorrectos</translation>
    </message>
    <message>
        <source>A volume below 0</source>
        <translation>Un volumen menor que 0</translation>
    </message>
    <message>
        <source>A wait longer than the execution may last</source>
        <translation>Una espera más larga de lo que puede durar la ejecución</translation>
    </message>
    <message>
        <source>A warm-up that leaves nothing to measure</source>
        <translation>Un calentamiento que no deja nada que medir</translation>
    </message>
    <message>
        <source>A word that the platform has no figures for</source>
        <translation>Una palabra para la que la plataforma no tiene cifras</translation>
    </message>
    <message>
        <source>A write takes as many units as its item has such steps. 0: one, whatever the size.</source>
        <translation>Una escritura consume tantas unidades como pasos de este tamaño tiene su elemento. 0: una, sea cual sea el tamaño.</translation>
    </message>
    <message>
        <source>API gateway</source>
        <translation>Puerta de enlace de API</translation>
    </message>
    <message>
        <source>Account concurrency</source>
        <translation>Simultaneidad de la cuenta</translation>
    </message>
    <message>
        <source>Active users</source>
        <translation>Usuarios activos</translation>
    </message>
    <message>
        <source>Adaptive capacity</source>
        <translation>Capacidad adaptativa</translation>
    </message>
    <message>
        <source>Add a client or a schedule and link it to where work comes in.</source>
        <translation>Añada un cliente o un programador y enlácelo adonde entra el trabajo.</translation>
    </message>
    <message>
        <source>Add a design with an id, nodes and links.</source>
        <translation>Añada un diseño con identificador, nodos y enlaces.</translation>
    </message>
    <message>
        <source>Added each minute while messages wait.</source>
        <translation>Se añade cada minuto mientras esperan mensajes.</translation>
    </message>
    <message>
        <source>Added latency that is no time</source>
        <translation>Una latencia añadida que no es un tiempo</translation>
    </message>
    <message>
        <source>Added to the platform overhead of a cold start.</source>
        <translation>Se suma a la sobrecarga de la plataforma en un arranque en frío.</translation>
    </message>
    <message>
        <source>After a day of attempts, or at once where the target refuses for good, the event is dropped.</source>
        <translation>Tras un día de intentos, o de inmediato donde el destino rechaza definitivamente, el evento se descarta.</translation>
    </message>
    <message>
        <source>After a failure nothing would be called.</source>
        <translation>Tras un fallo no se llamaría a nada.</translation>
    </message>
    <message>
        <source>After this time an archived event is deleted. Not set: never; the bill holds its first month.</source>
        <translation>Tras este tiempo un evento archivado se elimina. Sin definir: nunca; la factura contiene su primer mes.</translation>
    </message>
    <message>
        <source>After this time probes may pass (half-open).</source>
        <translation>Tras este tiempo pueden pasar sondas (semiabierto).</translation>
    </message>
    <message>
        <source>After this time the caller gets 504; the integration goes on working and is billed.</source>
        <translation>Tras este tiempo el llamante recibe 504; la integración sigue trabajando y se factura.</translation>
    </message>
    <message>
        <source>After this time the client gives up on an attempt; the work it started goes on. Not set: it waits for ever.</source>
        <translation>Tras este tiempo el cliente abandona un intento; el trabajo que inició continúa. Sin definir: espera para siempre.</translation>
    </message>
    <message>
        <source>After this time the edge gives up on the origin, which goes on working.</source>
        <translation>Tras este tiempo el borde abandona al origen, que sigue trabajando.</translation>
    </message>
    <message>
        <source>After this time without an answer the caller gets 504; the target works on. Not set: the balancer waits until the target has ended.</source>
        <translation>Tras este tiempo sin respuesta el llamante recibe 504; el destino sigue trabajando. Sin definir: el equilibrador espera hasta que el destino termina.</translation>
    </message>
    <message>
        <source>After which endings another attempt is made.</source>
        <translation>Tras qué finales se hace otro intento.</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>Alarma</translation>
    </message>
    <message>
        <source>Alarm above</source>
        <translation>Alarma por encima de</translation>
    </message>
    <message>
        <source>All environments of the functions that count against it, idle ones too, have no more memory than this together; no other is started then. Not set: no limit.</source>
        <translation>Todos los entornos de las funciones que cuentan para ello, también los inactivos, no tienen juntos más memoria que esta; entonces no se inicia ningún otro. Sin definir: sin límite.</translation>
    </message>
    <message>
        <source>All of them need an environment at once: most are throttled, and what is behind them gets a peak.</source>
        <translation>Todas necesitan un entorno a la vez: la mayoría se limitan, y lo que hay detrás recibe un pico.</translation>
    </message>
    <message>
        <source>All readers fetch what has expired at the same time</source>
        <translation>Todos los lectores piden a la vez lo que ha caducado</translation>
    </message>
    <message>
        <source>All records of a key go to one shard: more shards do not help it.</source>
        <translation>Todos los registros de una clave van a un fragmento: más fragmentos no la ayudan.</translation>
    </message>
    <message>
        <source>Allocation rate</source>
        <translation>Tasa de asignación</translation>
    </message>
    <message>
        <source>Allow as long as slow requests take.</source>
        <translation>Permita lo que tardan las solicitudes lentas.</translation>
    </message>
    <message>
        <source>Allow few receives with a short visibility timeout, and a dead-letter queue behind them.</source>
        <translation>Permita pocas recepciones con un tiempo de visibilidad corto, y detrás una cola de mensajes fallidos.</translation>
    </message>
    <message>
        <source>Allow fewer retries, or a shorter timeout of the call.</source>
        <translation>Permita menos reintentos, o un tiempo límite menor de la llamada.</translation>
    </message>
    <message>
        <source>Allow five receives or more.</source>
        <translation>Permita cinco recepciones o más.</translation>
    </message>
    <message>
        <source>Allow more tasks or more requests a task.</source>
        <translation>Permita más tareas o más solicitudes por tarea.</translation>
    </message>
    <message>
        <source>Allow what the links of the function need, and nothing else.</source>
        <translation>Permita lo que necesitan los enlaces de la función, y nada más.</translation>
    </message>
    <message>
        <source>An HTTP endpoint gets a few attempts within a minute or so: a deployment over there is enough to lose messages.</source>
        <translation>Un punto de conexión HTTP recibe unos cuantos intentos en cosa de un minuto: basta un despliegue allí para perder mensajes.</translation>
    </message>
    <message>
        <source>An archive of code for a runtime of the provider, or a container image that brings its own. Decides how long a new environment takes to start.</source>
        <translation>Un archivo de código para un entorno de ejecución del proveedor, o una imagen de contenedor que trae el suyo. Decide cuánto tarda en arrancar un entorno nuevo.</translation>
    </message>
    <message>
        <source>An archive without an end</source>
        <translation>Un archivo histórico sin fin</translation>
    </message>
    <message>
        <source>An environment older than this is removed when it is next idle. Not set: no limit.</source>
        <translation>Un entorno más antiguo se retira cuando vuelve a quedar inactivo. Sin definir: sin límite.</translation>
    </message>
    <message>
        <source>An event is tried three times and is then gone: an order is lost without anybody knowing.</source>
        <translation>Un evento se intenta tres veces y luego desaparece: se pierde un pedido sin que nadie lo sepa.</translation>
    </message>
    <message>
        <source>An event that waits longer, for example because it is throttled, is given up.</source>
        <translation>Un evento que espera más, por ejemplo porque se limita, se abandona.</translation>
    </message>
    <message>
        <source>An event that would be older at its next attempt is given up.</source>
        <translation>Un evento que sería más antiguo en su próximo intento se abandona.</translation>
    </message>
    <message>
        <source>An eventually consistent read costs half a unit, a transactional one two.</source>
        <translation>Una lectura con coherencia eventual cuesta media unidad, una transaccional dos.</translation>
    </message>
    <message>
        <source>An execution fails when its history has more events: two for a state and three more for each attempt of a task. Not set: no limit.</source>
        <translation>Una ejecución falla cuando su historial tiene más eventos: dos por estado y tres más por cada intento de una tarea. Sin definir: sin límite.</translation>
    </message>
    <message>
        <source>An execution fails when its history is full, after hours of work.</source>
        <translation>Una ejecución falla cuando su historial está lleno, tras horas de trabajo.</translation>
    </message>
    <message>
        <source>An execution that takes longer is stopped; calls under way go on, nobody waits for them.</source>
        <translation>Una ejecución que dura más se detiene; las llamadas en curso continúan, nadie las espera.</translation>
    </message>
    <message>
        <source>An execution would never end, or would go round without any time passing.</source>
        <translation>Una ejecución no terminaría nunca, o giraría sin que pase el tiempo.</translation>
    </message>
    <message>
        <source>An execution would not know what to do.</source>
        <translation>Una ejecución no sabría qué hacer.</translation>
    </message>
    <message>
        <source>An id with characters that are not allowed</source>
        <translation>Un identificador con caracteres no permitidos</translation>
    </message>
    <message>
        <source>An idle environment is removed this long after its last completion.</source>
        <translation>Un entorno inactivo se retira este tiempo después de su última finalización.</translation>
    </message>
    <message>
        <source>An initialisation that takes longer is stopped then and made again inside the first invocation, under its timeout. Not set: no limit.</source>
        <translation>Una inicialización que tarda más se detiene y se repite dentro de la primera invocación, bajo su tiempo límite. Sin definir: sin límite.</translation>
    </message>
    <message>
        <source>An instance asks for more only when it has no more than this many batches in work, and then takes as many as are left to its most. Not set: whenever there is room.</source>
        <translation>Una instancia pide más solo cuando no tiene en curso más de estos lotes, y entonces toma los que faltan hasta su máximo. Sin definir: siempre que hay sitio.</translation>
    </message>
    <message>
        <source>An instance that found the queue empty asks again after this wait, which then about doubles from poll to poll. 0: it hears of a message at once.</source>
        <translation>Una instancia que encontró la cola vacía vuelve a preguntar tras esta espera, que luego se duplica aproximadamente de sondeo en sondeo. 0: se entera de un mensaje al instante.</translation>
    </message>
    <message>
        <source>An invocation is stopped after this time, billed in full, and its environment is reset.</source>
        <translation>Una invocación se detiene tras este tiempo, se factura entera, y su entorno se restablece.</translation>
    </message>
    <message>
        <source>An invocation that begins while the last one of its environment is still billed, to its minimum or step, goes on with it: no second is billed twice. Always so where requests share an environment. Off: each invocation is billed by itself.</source>
        <translation>Una invocación que empieza mientras la última de su entorno aún se factura, hasta su mínimo o su paso, la continúa: ningún segundo se factura dos veces. Siempre así donde las solicitudes comparten un entorno. No: cada invocación se factura por sí misma.</translation>
    </message>
    <message>
        <source>An invocation that is older is not tried again; it goes to the on-failure queue or is dropped.</source>
        <translation>Una invocación más antigua no se reintenta; va a la cola de fallos o se descarta.</translation>
    </message>
    <message>
        <source>An objective at a node that does not exist</source>
        <translation>Un objetivo en un nodo que no existe</translation>
    </message>
    <message>
        <source>An objective on a figure that does not exist</source>
        <translation>Un objetivo sobre una cifra que no existe</translation>
    </message>
    <message>
        <source>An objective that cannot be reached</source>
        <translation>Un objetivo inalcanzable</translation>
    </message>
    <message>
        <source>An objective without a bound</source>
        <translation>Un objetivo sin cota</translation>
    </message>
    <message>
        <source>An operation that the target does not have</source>
        <translation>Una operación que el destino no tiene</translation>
    </message>
    <message>
        <source>Answer at the latest</source>
        <translation>Respuesta a más tardar</translation>
    </message>
    <message>
        <source>Answer early and do the rest behind a queue, or let a workflow call them.</source>
        <translation>Responda pronto y haga el resto tras una cola, o deje que un flujo de trabajo los llame.</translation>
    </message>
    <message>
        <source>Answer size</source>
        <translation>Tamaño de la respuesta</translation>
    </message>
    <message>
        <source>Answers near the viewer from a cache, and asks the origin for what it has not got. Several outgoing links are origins, chosen by their weight. Answers that fail are not kept.</source>
        <translation>Responde cerca del espectador desde una caché, y pide al origen lo que no tiene. Varios enlaces salientes son orígenes, elegidos por su peso. Las respuestas que fallan no se conservan.</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Arquitectura</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivo histórico</translation>
    </message>
    <message>
        <source>Archived for</source>
        <translation>Archivado durante</translation>
    </message>
    <message>
        <source>As long as the tasks have less room than this beyond the short window, requests go through the buffer in front of all tasks, whose size is the waiting room; otherwise straight to the tasks, where fewer may wait. 0: through it only while there is no task; -1 or not set: always.</source>
        <translation>Mientras las tareas tengan menos sitio que este más allá de la ventana corta, las solicitudes pasan por el búfer que hay ante todas las tareas, cuyo tamaño es la sala de espera; si no, van directas a las tareas, donde pueden esperar menos. 0: por él solo mientras no haya tarea; -1 o sin definir: siempre.</translation>
    </message>
    <message>
        <source>Asynchronous</source>
        <translation>Asíncrono</translation>
    </message>
    <message>
        <source>At the start</source>
        <translation>Al inicio</translation>
    </message>
    <message>
        <source>At this size an environment has one whole CPU; single-threaded work gains nothing above.</source>
        <translation>Con este tamaño un entorno tiene una CPU entera; el trabajo de un solo hilo no gana nada por encima.</translation>
    </message>
    <message>
        <source>Attaching to the network</source>
        <translation>Conexión a la red</translation>
    </message>
    <message>
        <source>Authoriser</source>
        <translation>Autorizador</translation>
    </message>
    <message>
        <source>Auto scaling</source>
        <translation>Escalado automático</translation>
    </message>
    <message>
        <source>Averaged over</source>
        <translation>Promediado sobre</translation>
    </message>
    <message>
        <source>Back after a failure</source>
        <translation>Vuelve tras un fallo</translation>
    </message>
    <message>
        <source>Back after at most</source>
        <translation>Vuelve tras como máximo</translation>
    </message>
    <message>
        <source>Bandwidth</source>
        <translation>Ancho de banda</translation>
    </message>
    <message>
        <source>Bandwidth of a connection</source>
        <translation>Ancho de banda de una conexión</translation>
    </message>
    <message>
        <source>Base memory</source>
        <translation>Memoria base</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>Tamaño del lote</translation>
    </message>
    <message>
        <source>Batch window</source>
        <translation>Ventana de lote</translation>
    </message>
    <message>
        <source>Batches at once that are added each minute while messages wait.</source>
        <translation>Lotes a la vez que se añaden cada minuto mientras esperan mensajes.</translation>
    </message>
    <message>
        <source>Batches at the start</source>
        <translation>Lotes al inicio</translation>
    </message>
    <message>
        <source>Batches in work at once before the poller scales.</source>
        <translation>Lotes en curso a la vez antes de que el sondeador escale.</translation>
    </message>
    <message>
        <source>Batches in work at the same time; stops the poller before the function throttles.</source>
        <translation>Lotes en curso al mismo tiempo; detiene el sondeador antes de que la función limite.</translation>
    </message>
    <message>
        <source>Batches larger than one invocation takes</source>
        <translation>Lotes mayores de lo que admite una invocación</translation>
    </message>
    <message>
        <source>Batches of more than ten messages from a FIFO queue</source>
        <translation>Lotes de más de diez mensajes de una cola FIFO</translation>
    </message>
    <message>
        <source>Batches of one shard in work at once. Partition keys are spread over them, so that the records of a key stay in order.</source>
        <translation>Lotes de un fragmento en curso a la vez. Las claves de partición se reparten entre ellos, de modo que los registros de una clave permanecen en orden.</translation>
    </message>
    <message>
        <source>Batches per instance</source>
        <translation>Lotes por instancia</translation>
    </message>
    <message>
        <source>Batches per poller</source>
        <translation>Lotes por sondeador</translation>
    </message>
    <message>
        <source>Batches per shard</source>
        <translation>Lotes por fragmento</translation>
    </message>
    <message>
        <source>Batches that are empty or that users cannot send</source>
        <translation>Lotes vacíos o que los usuarios no pueden enviar</translation>
    </message>
    <message>
        <source>Batches that are given up leave no trace</source>
        <translation>Los lotes abandonados no dejan rastro</translation>
    </message>
    <message>
        <source>Batches that one instance has in work at most.</source>
        <translation>Lotes que una instancia tiene en curso como máximo.</translation>
    </message>
    <message>
        <source>Batches that one poller has in work at once.</source>
        <translation>Lotes que un sondeador tiene en curso a la vez.</translation>
    </message>
    <message>
        <source>Batches that one poller takes per second.</source>
        <translation>Lotes que un sondeador toma por segundo.</translation>
    </message>
    <message>
        <source>Begin the scenario shortly before the schedule fires, or let it last longer.</source>
        <translation>Empiece el escenario poco antes de que se dispare el programador, o deje que dure más.</translation>
    </message>
    <message>
        <source>Beyond two readers a shard the stream throttles them, and they fall behind.</source>
        <translation>Con más de dos lectores por fragmento el flujo los limita, y se retrasan.</translation>
    </message>
    <message>
        <source>Billed at least</source>
        <translation>Se factura al menos</translation>
    </message>
    <message>
        <source>Billed by the instance</source>
        <translation>Facturado por instancia</translation>
    </message>
    <message>
        <source>Billed by the month, whether the database runs or not.</source>
        <translation>Se factura por mes, funcione o no la base de datos.</translation>
    </message>
    <message>
        <source>Billed by the month.</source>
        <translation>Se factura por mes.</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>Facturación</translation>
    </message>
    <message>
        <source>Billing step</source>
        <translation>Paso de facturación</translation>
    </message>
    <message>
        <source>Borrow timeout</source>
        <translation>Tiempo límite de préstamo</translation>
    </message>
    <message>
        <source>Both are paid for, both count against the concurrency, and the caller fails with the other.</source>
        <translation>Ambos se pagan, ambos cuentan para la simultaneidad, y el llamante falla con el otro.</translation>
    </message>
    <message>
        <source>Bounds that no value keeps</source>
        <translation>Cotas que ningún valor cumple</translation>
    </message>
    <message>
        <source>Budget per success</source>
        <translation>Presupuesto por éxito</translation>
    </message>
    <message>
        <source>Bulkhead: an attempt beyond this many unanswered ones is refused at once, which the caller sees as throttled. Not set: no limit.</source>
        <translation>Mamparo: un intento más allá de tantos sin respuesta se rechaza de inmediato, lo que el llamante ve como limitado. Sin definir: sin límite.</translation>
    </message>
    <message>
        <source>Burst</source>
        <translation>Ráfaga</translation>
    </message>
    <message>
        <source>Burst there is room for</source>
        <translation>Ráfaga para la que hay sitio</translation>
    </message>
    <message>
        <source>Burst window</source>
        <translation>Ventana de ráfaga</translation>
    </message>
    <message>
        <source>Busy share of the processors below which capacity shrinks by the smallest change.</source>
        <translation>Proporción ocupada de los procesadores por debajo de la cual la capacidad se reduce en el cambio mínimo.</translation>
    </message>
    <message>
        <source>Busy share of the processors in an interval above which capacity grows.</source>
        <translation>Proporción ocupada de los procesadores en un intervalo por encima de la cual la capacidad crece.</translation>
    </message>
    <message>
        <source>By default a failed batch is tried until its records are too old; all that time what is behind it waits, and then it is lost too.</source>
        <translation>De forma predeterminada un lote fallido se intenta hasta que sus registros son demasiado antiguos; todo ese tiempo lo que hay detrás espera, y luego también se pierde.</translation>
    </message>
    <message>
        <source>Bytes at once, new stream</source>
        <translation>Bytes a la vez, flujo nuevo</translation>
    </message>
    <message>
        <source>Bytes from the client, part of the processed bytes.</source>
        <translation>Bytes del cliente, parte de los bytes procesados.</translation>
    </message>
    <message>
        <source>Bytes per poller and second</source>
        <translation>Bytes por sondeador y segundo</translation>
    </message>
    <message>
        <source>Bytes per second at which each call&apos;s payload is carried, whatever else is on the way. Not set: no limit.</source>
        <translation>Bytes por segundo a los que viaja la carga útil de cada llamada, haya lo que haya en camino. Sin definir: sin límite.</translation>
    </message>
    <message>
        <source>Bytes per second that one call transfers; calls do not slow each other down. Not set: the transfer takes no time.</source>
        <translation>Bytes por segundo que transfiere una llamada; las llamadas no se frenan entre sí. Sin definir: la transferencia no lleva tiempo.</translation>
    </message>
    <message>
        <source>Bytes per shard and second</source>
        <translation>Bytes por fragmento y segundo</translation>
    </message>
    <message>
        <source>Bytes put on demand (1 KB steps)</source>
        <translation>Bytes puestos bajo demanda (pasos de 1 KB)</translation>
    </message>
    <message>
        <source>Bytes read on demand</source>
        <translation>Bytes leídos bajo demanda</translation>
    </message>
    <message>
        <source>Bytes read per shard and second</source>
        <translation>Bytes leídos por fragmento y segundo</translation>
    </message>
    <message>
        <source>Bytes sent on to the origin per request that is not answered from the cache.</source>
        <translation>Bytes enviados al origen por solicitud que no se responde desde la caché.</translation>
    </message>
    <message>
        <source>Bytes taken into the archive</source>
        <translation>Bytes llevados al archivo histórico</translation>
    </message>
    <message>
        <source>Bytes that one log call writes. What a function logs by itself can be set at the function; do not count it twice.</source>
        <translation>Bytes que escribe una llamada de registro. Lo que una función registra por sí misma se puede definir en la función; no lo cuente dos veces.</translation>
    </message>
    <message>
        <source>Bytes to the client, part of the processed bytes.</source>
        <translation>Bytes al cliente, parte de los bytes procesados.</translation>
    </message>
    <message>
        <source>Bytes to the origin</source>
        <translation>Bytes al origen</translation>
    </message>
    <message>
        <source>Bytes to the viewer per request that succeeds: the larger part of most bills.</source>
        <translation>Bytes al espectador por solicitud con éxito: la mayor parte de la mayoría de las facturas.</translation>
    </message>
    <message>
        <source>Bytes to viewers</source>
        <translation>Bytes a los espectadores</translation>
    </message>
    <message>
        <source>Bytes written to the log by one invocation, platform lines included (commonly 0.3 to 0.4 KB before your own). 0: logs are not in the bill.</source>
        <translation>Bytes que una invocación escribe en el registro, líneas de la plataforma incluidas (normalmente de 0.3 a 0.4 KB antes de las propias). 0: los registros no están en la factura.</translation>
    </message>
    <message>
        <source>Bytes written to the log by one request. 0: logs are not in the bill.</source>
        <translation>Bytes que una solicitud escribe en el registro. 0: los registros no están en la factura.</translation>
    </message>
    <message>
        <source>CDN</source>
        <translation>CDN</translation>
    </message>
    <message>
        <source>CPU time of a query</source>
        <translation>Tiempo de CPU de una consulta</translation>
    </message>
    <message>
        <source>CPU time of a request</source>
        <translation>Tiempo de CPU de una solicitud</translation>
    </message>
    <message>
        <source>CPU time of invocations</source>
        <translation>Tiempo de CPU de las invocaciones</translation>
    </message>
    <message>
        <source>CPU utilisation</source>
        <translation>Utilización de CPU</translation>
    </message>
    <message>
        <source>CPU-bound part</source>
        <translation>Parte limitada por la CPU</translation>
    </message>
    <message>
        <source>CPUs of an environment with several requests: the CPU-bound part of their own work slows down as soon as there are more of them. 0: each works as if it were alone.</source>
        <translation>CPU de un entorno con varias solicitudes: la parte de su trabajo limitada por la CPU se ralentiza en cuanto hay más de ellas. 0: cada una trabaja como si estuviera sola.</translation>
    </message>
    <message>
        <source>CPUs of an environment, where the platform charges for their time beside that of the memory. How fast the work is, memory and shared CPUs decide.</source>
        <translation>CPU de un entorno, donde la plataforma cobra su tiempo además del de la memoria. La rapidez del trabajo la deciden la memoria y las CPU compartidas.</translation>
    </message>
    <message>
        <source>CPUs of environments at work</source>
        <translation>CPU de los entornos en trabajo</translation>
    </message>
    <message>
        <source>CPUs of environments on demand, at work or idle</source>
        <translation>CPU de entornos bajo demanda, en trabajo o inactivos</translation>
    </message>
    <message>
        <source>CPUs on the bill</source>
        <translation>CPU en la factura</translation>
    </message>
    <message>
        <source>CPUs they share</source>
        <translation>CPU que comparten</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>Caché</translation>
    </message>
    <message>
        <source>Cache size</source>
        <translation>Tamaño de la caché</translation>
    </message>
    <message>
        <source>Caching</source>
        <translation>Almacenamiento en caché</translation>
    </message>
    <message>
        <source>Callers connect to a proxy, which shares a pool of connections among their queries and lets them wait for one.</source>
        <translation>Los llamantes se conectan a un proxy, que comparte un grupo de conexiones entre sus consultas y les hace esperar una.</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Llamadas</translation>
    </message>
    <message>
        <source>Calls accepted per second; the bucket holds one second&apos;s worth. What comes above it is throttled, and the caller has to try again.</source>
        <translation>Llamadas aceptadas por segundo; el cubo contiene las de un segundo. Lo que llega por encima se limita, y el llamante tiene que intentarlo de nuevo.</translation>
    </message>
    <message>
        <source>Calls in work at the same time; further ones are refused at once (429). Not set: no such limit.</source>
        <translation>Llamadas en curso al mismo tiempo; las demás se rechazan de inmediato (429). Sin definir: no hay tal límite.</translation>
    </message>
    <message>
        <source>Calls let through half-open; when all have ended their share of failures decides whether the circuit closes or opens again.</source>
        <translation>Llamadas que pasan en semiabierto; cuando todas han terminado, su proporción de fallos decide si el disyuntor se cierra o se abre de nuevo.</translation>
    </message>
    <message>
        <source>Calls of APIs</source>
        <translation>Llamadas de API</translation>
    </message>
    <message>
        <source>Calls of one request that may be unanswered at the same time; further parallel ones wait. Not set: no limit.</source>
        <translation>Llamadas de una solicitud que pueden estar sin respuesta a la vez; las demás paralelas esperan. Sin definir: sin límite.</translation>
    </message>
    <message>
        <source>Calls per action</source>
        <translation>Llamadas por acción</translation>
    </message>
    <message>
        <source>Calls per invocation of the source, one after the other. A number, or a distribution from which each invocation draws; a fraction is the chance of one more call.</source>
        <translation>Llamadas por invocación del origen, una tras otra. Un número, o una distribución de la que extrae cada invocación; una fracción es la probabilidad de una llamada más.</translation>
    </message>
    <message>
        <source>Calls per period</source>
        <translation>Llamadas por período</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Capacidad</translation>
    </message>
    <message>
        <source>Capacity is a multiple of this many units.</source>
        <translation>La capacidad es un múltiplo de estas unidades.</translation>
    </message>
    <message>
        <source>Capacity mode</source>
        <translation>Modo de capacidad</translation>
    </message>
    <message>
        <source>Capacity that is paid for and not used</source>
        <translation>Capacidad que se paga y no se usa</translation>
    </message>
    <message>
        <source>Capacity units</source>
        <translation>Unidades de capacidad</translation>
    </message>
    <message>
        <source>Change stream</source>
        <translation>Flujo de cambios</translation>
    </message>
    <message>
        <source>Change streams of tables are polled; only streams sell dedicated connections.</source>
        <translation>Los flujos de cambios de tablas se sondean; solo los flujos ofrecen conexiones dedicadas.</translation>
    </message>
    <message>
        <source>Change the runtime or package, or leave the snapshot out.</source>
        <translation>Cambie el entorno de ejecución o el paquete, o prescinda de la instantánea.</translation>
    </message>
    <message>
        <source>Changes are kept</source>
        <translation>Los cambios se conservan</translation>
    </message>
    <message>
        <source>Charged calls</source>
        <translation>Llamadas cobradas</translation>
    </message>
    <message>
        <source>Check every</source>
        <translation>Comprobar cada</translation>
    </message>
    <message>
        <source>Check latency</source>
        <translation>Latencia de la comprobación</translation>
    </message>
    <message>
        <source>Check timeout</source>
        <translation>Tiempo límite de la comprobación</translation>
    </message>
    <message>
        <source>Checks per second; a request whose verdict is kept needs none. Beyond it requests are throttled. Not set: no limit.</source>
        <translation>Comprobaciones por segundo; una solicitud cuyo veredicto se conserva no necesita ninguna. Por encima, las solicitudes se limitan. Sin definir: sin límite.</translation>
    </message>
    <message>
        <source>Checks that may come at once. Not set: one second&apos;s worth, at least one.</source>
        <translation>Comprobaciones que pueden llegar a la vez. Sin definir: las de un segundo, al menos una.</translation>
    </message>
    <message>
        <source>Checks who is calling. A gateway asks it before it calls an integration and goes on only when it agrees; verdicts are kept for a while by token, so that most requests need no check.</source>
        <translation>Comprueba quién llama. Una puerta de enlace le pregunta antes de llamar a una integración y solo sigue si está de acuerdo; los veredictos se conservan un tiempo por token, de modo que la mayoría de las solicitudes no necesitan comprobación.</translation>
    </message>
    <message>
        <source>Choice of target</source>
        <translation>Elección del destino</translation>
    </message>
    <message>
        <source>Choose a key with many more values than there are shards.</source>
        <translation>Elija una clave con muchos más valores que fragmentos.</translation>
    </message>
    <message>
        <source>Choose a key with more values, or split the frequent one.</source>
        <translation>Elija una clave con más valores, o divida la frecuente.</translation>
    </message>
    <message>
        <source>Circuit breaker</source>
        <translation>Disyuntor</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Clients keep going to a dead region</source>
        <translation>Los clientes siguen yendo a una región caída</translation>
    </message>
    <message>
        <source>Closed traffic without users</source>
        <translation>Tráfico cerrado sin usuarios</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Code and dependencies</source>
        <translation>Código y dependencias</translation>
    </message>
    <message>
        <source>Code that runs in environments started on demand. A request takes an idle environment or, if the limits allow it, a new one (cold start); otherwise it is throttled.</source>
        <translation>Código que se ejecuta en entornos iniciados bajo demanda. Una solicitud toma un entorno inactivo o, si los límites lo permiten, uno nuevo (arranque en frío); si no, se limita.</translation>
    </message>
    <message>
        <source>Cold start</source>
        <translation>Arranque en frío</translation>
    </message>
    <message>
        <source>Compare the price of provisioned capacity that follows the load.</source>
        <translation>Compare el precio de la capacidad aprovisionada que sigue la carga.</translation>
    </message>
    <message>
        <source>Compute in provisioned environments</source>
        <translation>Cómputo en entornos aprovisionados</translation>
    </message>
    <message>
        <source>Compute on demand</source>
        <translation>Cómputo bajo demanda</translation>
    </message>
    <message>
        <source>Connect timeout</source>
        <translation>Tiempo límite de conexión</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Connection proxy</source>
        <translation>Proxy de conexiones</translation>
    </message>
    <message>
        <source>Connection time</source>
        <translation>Tiempo de conexión</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>Connections are kept by</source>
        <translation>Las conexiones las mantiene</translation>
    </message>
    <message>
        <source>Connections at most</source>
        <translation>Conexiones como máximo</translation>
    </message>
    <message>
        <source>Consumed queue without a dead-letter queue</source>
        <translation>Cola consumida sin cola de mensajes fallidos</translation>
    </message>
    <message>
        <source>Consumer instances</source>
        <translation>Instancias del consumidor</translation>
    </message>
    <message>
        <source>Container service</source>
        <translation>Servicio de contenedores</translation>
    </message>
    <message>
        <source>Cool-down after growing</source>
        <translation>Pausa tras crecer</translation>
    </message>
    <message>
        <source>Cool-down after shrinking</source>
        <translation>Pausa tras reducirse</translation>
    </message>
    <message>
        <source>Correct its spelling, or remove it.</source>
        <translation>Corrija su ortografía, o elimínelo.</translation>
    </message>
    <message>
        <source>Correct the state that the finding names.</source>
        <translation>Corrija el estado que nombra el hallazgo.</translation>
    </message>
    <message>
        <source>Counts against the limits in bytes and the size step of the price.</source>
        <translation>Cuenta para los límites en bytes y para el paso de tamaño del precio.</translation>
    </message>
    <message>
        <source>Counts against the size step of the event price, and in the archive.</source>
        <translation>Cuenta para el paso de tamaño del precio de eventos, y en el archivo histórico.</translation>
    </message>
    <message>
        <source>Counts against the size step of the request price.</source>
        <translation>Cuenta para el paso de tamaño del precio de solicitudes.</translation>
    </message>
    <message>
        <source>Counts in the bill; it does not change how fast a task works.</source>
        <translation>Cuenta en la factura; no cambia la rapidez con que trabaja una tarea.</translation>
    </message>
    <message>
        <source>Counts once for each branch or item in work at the same time (Express).</source>
        <translation>Cuenta una vez por cada rama o elemento en curso a la vez (exprés).</translation>
    </message>
    <message>
        <source>Custom metrics</source>
        <translation>Métricas propias</translation>
    </message>
    <message>
        <source>DNS router</source>
        <translation>Enrutador DNS</translation>
    </message>
    <message>
        <source>Data of an execution</source>
        <translation>Datos de una ejecución</translation>
    </message>
    <message>
        <source>Data per partition</source>
        <translation>Datos por partición</translation>
    </message>
    <message>
        <source>Data read from infrequent access</source>
        <translation>Datos leídos de acceso infrecuente</translation>
    </message>
    <message>
        <source>Data sent over the internet</source>
        <translation>Datos enviados por internet</translation>
    </message>
    <message>
        <source>Dead letters kept no longer than other messages</source>
        <translation>Mensajes fallidos que no se conservan más que los demás</translation>
    </message>
    <message>
        <source>Dead-letter queue of another flavour</source>
        <translation>Cola de mensajes fallidos de otra variante</translation>
    </message>
    <message>
        <source>Dead-letter target</source>
        <translation>Destino de mensajes fallidos</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Plazo</translation>
    </message>
    <message>
        <source>Decides how long a new environment takes to start.</source>
        <translation>Decide cuánto tarda en arrancar un entorno nuevo.</translation>
    </message>
    <message>
        <source>Decides the price of a task&apos;s time.</source>
        <translation>Decide el precio del tiempo de una tarea.</translation>
    </message>
    <message>
        <source>Decides the price of compute time and, slightly, the start of an environment.</source>
        <translation>Decide el precio del tiempo de cómputo y, ligeramente, el arranque de un entorno.</translation>
    </message>
    <message>
        <source>Decides the price; Redis and Memcached cost alike.</source>
        <translation>Decide el precio; Redis y Memcached cuestan igual.</translation>
    </message>
    <message>
        <source>Decisions every</source>
        <translation>Decide cada</translation>
    </message>
    <message>
        <source>Decreases a day</source>
        <translation>Reducciones al día</translation>
    </message>
    <message>
        <source>Decreases at any time</source>
        <translation>Reducciones en cualquier momento</translation>
    </message>
    <message>
        <source>Dedicated readers</source>
        <translation>Lectores dedicados</translation>
    </message>
    <message>
        <source>Deduplication window</source>
        <translation>Ventana de deduplicación</translation>
    </message>
    <message>
        <source>Deep pause after</source>
        <translation>Pausa profunda tras</translation>
    </message>
    <message>
        <source>Delay before it shrinks</source>
        <translation>Retraso antes de reducirse</translation>
    </message>
    <message>
        <source>Delay of notifications</source>
        <translation>Retraso de las notificaciones</translation>
    </message>
    <message>
        <source>Deliveries to HTTP endpoints</source>
        <translation>Entregas a puntos de conexión HTTP</translation>
    </message>
    <message>
        <source>Deliveries to functions</source>
        <translation>Entregas a funciones</translation>
    </message>
    <message>
        <source>Deliveries to queues</source>
        <translation>Entregas a colas</translation>
    </message>
    <message>
        <source>Deliveries to targets per second. Above it they are late, not lost. 0: no limit.</source>
        <translation>Entregas a destinos por segundo. Por encima llegan tarde, no se pierden. 0: sin límite.</translation>
    </message>
    <message>
        <source>Deliveries, FIFO</source>
        <translation>Entregas, FIFO</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Entrega</translation>
    </message>
    <message>
        <source>Delivery delay</source>
        <translation>Retraso de entrega</translation>
    </message>
    <message>
        <source>Delivery limit</source>
        <translation>Límite de entrega</translation>
    </message>
    <message>
        <source>Designs with different traffic cannot be compared.</source>
        <translation>Los diseños con tráfico distinto no se pueden comparar.</translation>
    </message>
    <message>
        <source>Different answers</source>
        <translation>Respuestas distintas</translation>
    </message>
    <message>
        <source>Different items</source>
        <translation>Elementos distintos</translation>
    </message>
    <message>
        <source>Different metrics kept, each combination of dimensions counted; billed by the month.</source>
        <translation>Métricas distintas conservadas, contada cada combinación de dimensiones; se facturan por mes.</translation>
    </message>
    <message>
        <source>Different objects</source>
        <translation>Objetos distintos</translation>
    </message>
    <message>
        <source>Different tokens</source>
        <translation>Tokens distintos</translation>
    </message>
    <message>
        <source>Doubles with each further attempt. Providers say that it grows exponentially with jitter, not from what.</source>
        <translation>Se duplica con cada intento más. Los proveedores dicen que crece exponencialmente con fluctuación, no desde qué valor.</translation>
    </message>
    <message>
        <source>Doubling time</source>
        <translation>Tiempo de duplicación</translation>
    </message>
    <message>
        <source>Doublings</source>
        <translation>Duplicaciones</translation>
    </message>
    <message>
        <source>Duration (express)</source>
        <translation>Duración (exprés)</translation>
    </message>
    <message>
        <source>Duration is rounded up to this (Express).</source>
        <translation>La duración se redondea a esto por exceso (exprés).</translation>
    </message>
    <message>
        <source>Duration is rounded up to this.</source>
        <translation>La duración se redondea a esto por exceso.</translation>
    </message>
    <message>
        <source>Each costs memory for every node it hits.</source>
        <translation>Cada uno cuesta memoria por cada nodo al que afecta.</translation>
    </message>
    <message>
        <source>Each empty answer is a billed request, day and night.</source>
        <translation>Cada respuesta vacía es una solicitud facturada, día y noche.</translation>
    </message>
    <message>
        <source>Each environment holds a connection; when there are none left further ones are refused, and retries make it worse.</source>
        <translation>Cada entorno retiene una conexión; cuando no queda ninguna las demás se rechazan, y los reintentos lo empeoran.</translation>
    </message>
    <message>
        <source>Each group has one batch in work at a time, however many environments there are: the queue grows.</source>
        <translation>Cada grupo tiene un lote en curso a la vez, por muchos entornos que haya: la cola crece.</translation>
    </message>
    <message>
        <source>Each invocation comes at a random time within this window after its firing, which spreads the load of many schedules.</source>
        <translation>Cada invocación llega en un momento al azar de esta ventana tras su disparo, lo que reparte la carga de muchos programadores.</translation>
    </message>
    <message>
        <source>Each is a billed invocation, day and night, and says little: the platform replaces environments itself.</source>
        <translation>Cada una es una invocación facturada, día y noche, y dice poco: la propia plataforma sustituye los entornos.</translation>
    </message>
    <message>
        <source>Each month of them is paid for.</source>
        <translation>Cada mes de ellos se paga.</translation>
    </message>
    <message>
        <source>Each send is a billed request and a round trip that somebody waits for; ten fit into one.</source>
        <translation>Cada envío es una solicitud facturada y un viaje de ida y vuelta que alguien espera; diez caben en uno.</translation>
    </message>
    <message>
        <source>Each shard is paid for by the hour.</source>
        <translation>Cada fragmento se paga por hora.</translation>
    </message>
    <message>
        <source>Each started KB that is moved counts as one unit; a miss moves nothing and counts as one.</source>
        <translation>Cada KB empezado que se mueve cuenta como una unidad; un fallo de caché no mueve nada y cuenta como una.</translation>
    </message>
    <message>
        <source>Each trace is paid for; a few percent show the same.</source>
        <translation>Cada traza se paga; un pequeño porcentaje muestra lo mismo.</translation>
    </message>
    <message>
        <source>Each turn starts the next: concurrency, queues and the bill grow without end.</source>
        <translation>Cada vuelta inicia la siguiente: la simultaneidad, las colas y la factura crecen sin fin.</translation>
    </message>
    <message>
        <source>Edge code</source>
        <translation>Código de borde</translation>
    </message>
    <message>
        <source>Edge code per request</source>
        <translation>Código de borde por solicitud</translation>
    </message>
    <message>
        <source>Edge code time</source>
        <translation>Tiempo del código de borde</translation>
    </message>
    <message>
        <source>Enable it when the question is answered, or remove it.</source>
        <translation>Actívelo cuando la pregunta esté respondida, o elimínelo.</translation>
    </message>
    <message>
        <source>Endlessly many requests would come at once.</source>
        <translation>Llegarían a la vez infinitas solicitudes.</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Motor</translation>
    </message>
    <message>
        <source>Enter the price yourself, or choose a region whose prices are known.</source>
        <translation>Introduzca usted el precio, o elija una región cuyos precios se conozcan.</translation>
    </message>
    <message>
        <source>Environments added under the shared rule once the first burst is used.</source>
        <translation>Entornos que se añaden según la regla compartida una vez usada la primera ráfaga.</translation>
    </message>
    <message>
        <source>Environments in a private network reach everything outside it through NAT gateways, which are paid for by the hour and by the byte. Advice only: they are not in the bill, because functions share them.</source>
        <translation>Los entornos de una red privada llegan a todo lo de fuera por puertas de enlace NAT, que se pagan por hora y por byte. Solo es un consejo: no están en la factura, porque las funciones las comparten.</translation>
    </message>
    <message>
        <source>Environments kept initialised all the time, without cold start, at a price per hour; further requests run on demand.</source>
        <translation>Entornos que se mantienen siempre inicializados, sin arranque en frío, a un precio por hora; las demás solicitudes se ejecutan bajo demanda.</translation>
    </message>
    <message>
        <source>Environments of no function</source>
        <translation>Entornos de ninguna función</translation>
    </message>
    <message>
        <source>Environments start more slowly, and need gateways or endpoints for everything outside.</source>
        <translation>Los entornos arrancan más despacio, y necesitan puertas de enlace o puntos de conexión para todo lo de fuera.</translation>
    </message>
    <message>
        <source>Environments started at once under the shared rule: 3,000 in the largest regions, 1,000 or 500 in the others.</source>
        <translation>Entornos iniciados a la vez según la regla compartida: 3000 en las regiones mayores, 1000 o 500 en las demás.</translation>
    </message>
    <message>
        <source>Environments started besides those at work, as long as there is work. A request that finds no other room takes one, and the next is started.</source>
        <translation>Entornos iniciados además de los que trabajan, mientras haya trabajo. Una solicitud que no encuentra otro sitio toma uno, y se inicia el siguiente.</translation>
    </message>
    <message>
        <source>Environments that one such look starts at most. One each 30 s is scaling step by step, where the length of the queue is not known.</source>
        <translation>Entornos que inicia como máximo cada una de esas miradas. Uno cada 30 s es escalar paso a paso, donde no se conoce la longitud de la cola.</translation>
    </message>
    <message>
        <source>Error rate</source>
        <translation>Tasa de errores</translation>
    </message>
    <message>
        <source>Event bus</source>
        <translation>Bus de eventos</translation>
    </message>
    <message>
        <source>Event size</source>
        <translation>Tamaño del evento</translation>
    </message>
    <message>
        <source>Events (64 KB steps)</source>
        <translation>Eventos (pasos de 64 KB)</translation>
    </message>
    <message>
        <source>Events per call</source>
        <translation>Eventos por llamada</translation>
    </message>
    <message>
        <source>Events that cannot be delivered are lost</source>
        <translation>Los eventos que no se pueden entregar se pierden</translation>
    </message>
    <message>
        <source>Events, messages and records may come twice, and then the work is done twice: two orders, two payments.</source>
        <translation>Los eventos, mensajes y registros pueden llegar dos veces, y entonces el trabajo se hace dos veces: dos pedidos, dos pagos.</translation>
    </message>
    <message>
        <source>Every event is kept and paid for, for ever.</source>
        <translation>Cada evento se conserva y se paga, para siempre.</translation>
    </message>
    <message>
        <source>Every five seconds environments are started ahead of need, so that requests took no more than this part of their places, and of their CPUs where they share some, over the last minute. Not set: an environment is started only by a request that finds no place. Knative&apos;s panic window is left out: in a burst each request that finds no place starts an environment at once, which is no later than any window would notice. The autoscaler&apos;s windows one by one are those of a container service.</source>
        <translation>Cada cinco segundos se inician entornos antes de que hagan falta, de modo que en el último minuto las solicitudes no ocuparan más que esta parte de sus lugares, y de sus CPU donde las comparten. Sin definir: un entorno solo lo inicia una solicitud que no encuentra lugar. La ventana de pánico de Knative se omite: en una ráfaga cada solicitud sin lugar inicia un entorno al instante, no más tarde de lo que notaría cualquier ventana. Las ventanas del escalador una por una son las de un servicio de contenedores.</translation>
    </message>
    <message>
        <source>Every request fails.</source>
        <translation>Todas las solicitudes fallan.</translation>
    </message>
    <message>
        <source>Every request is checked by somebody else</source>
        <translation>Cada solicitud la comprueba otro</translation>
    </message>
    <message>
        <source>Every request waits for the timeout and its retries, holds an environment, and is paid for.</source>
        <translation>Cada solicitud espera el tiempo límite y sus reintentos, retiene un entorno, y se paga.</translation>
    </message>
    <message>
        <source>Every target is called now and then, and left out while it fails. The calls are real: targets see them, take time for them and bill them. When no target is healthy all are used.</source>
        <translation>A cada destino se le llama de vez en cuando, y se omite mientras falla. Las llamadas son reales: los destinos las ven, les llevan tiempo y las facturan. Cuando ningún destino está sano se usan todos.</translation>
    </message>
    <message>
        <source>Executions (express)</source>
        <translation>Ejecuciones (exprés)</translation>
    </message>
    <message>
        <source>Executions at the same time, shared by all functions of the account in the region.</source>
        <translation>Ejecuciones simultáneas, compartidas por todas las funciones de la cuenta en la región.</translation>
    </message>
    <message>
        <source>Exponent of Zipf&apos;s law: 0: all groups get equally many messages; 1: the second gets half as many as the first, the third a third.</source>
        <translation>Exponente de la ley de Zipf: 0: todos los grupos reciben los mismos mensajes; 1: el segundo recibe la mitad que el primero, el tercero un tercio.</translation>
    </message>
    <message>
        <source>Exponent of Zipf&apos;s law: 0: all groups get equally many messages; 1: the second gets half as many as the first.</source>
        <translation>Exponente de la ley de Zipf: 0: todos los grupos reciben los mismos mensajes; 1: el segundo recibe la mitad que el primero.</translation>
    </message>
    <message>
        <source>Exponent of Zipf&apos;s law: 0: all keys are equally frequent; 1: the second comes half as often as the first. Hot keys make hot shards.</source>
        <translation>Exponente de la ley de Zipf: 0: todas las claves son igual de frecuentes; 1: la segunda llega la mitad que la primera. Las claves calientes hacen fragmentos calientes.</translation>
    </message>
    <message>
        <source>Exponent of Zipf&apos;s law: 0: all keys are equally popular; 1: the second is asked for half as often as the first. Hot keys make hot partitions.</source>
        <translation>Exponente de la ley de Zipf: 0: todas las claves son igual de populares; 1: la segunda se pide la mitad que la primera. Las claves calientes hacen particiones calientes.</translation>
    </message>
    <message>
        <source>External API</source>
        <translation>API externa</translation>
    </message>
    <message>
        <source>FIFO</source>
        <translation>FIFO</translation>
    </message>
    <message>
        <source>Factor from one back-off to the next. Decorrelated jitter grows by itself.</source>
        <translation>Factor de una espera a la siguiente. La fluctuación decorrelacionada crece por sí sola.</translation>
    </message>
    <message>
        <source>Failed checks in a row that take a target out.</source>
        <translation>Comprobaciones fallidas seguidas que retiran un destino.</translation>
    </message>
    <message>
        <source>Failed conditions</source>
        <translation>Condiciones fallidas</translation>
    </message>
    <message>
        <source>Failed events of a function are dropped</source>
        <translation>Los eventos fallidos de una función se descartan</translation>
    </message>
    <message>
        <source>Failure</source>
        <translation>Fallo</translation>
    </message>
    <message>
        <source>Failure target</source>
        <translation>Destino en caso de fallo</translation>
    </message>
    <message>
        <source>Fallback</source>
        <translation>Alternativa</translation>
    </message>
    <message>
        <source>Fallbacks in a circle</source>
        <translation>Alternativas en círculo</translation>
    </message>
    <message>
        <source>Fastest decline</source>
        <translation>Descenso más rápido</translation>
    </message>
    <message>
        <source>Fastest growth</source>
        <translation>Crecimiento más rápido</translation>
    </message>
    <message>
        <source>Few receives before a message is a dead letter</source>
        <translation>Pocas recepciones antes de dar un mensaje por fallido</translation>
    </message>
    <message>
        <source>Fewer partition keys than shards</source>
        <translation>Menos claves de partición que fragmentos</translation>
    </message>
    <message>
        <source>Fewest</source>
        <translation>Mínimo</translation>
    </message>
    <message>
        <source>Fewest calls</source>
        <translation>Mínimo de llamadas</translation>
    </message>
    <message>
        <source>Fewest capacity units</source>
        <translation>Mínimo de unidades de capacidad</translation>
    </message>
    <message>
        <source>Fewest pollers</source>
        <translation>Mínimo de sondeadores</translation>
    </message>
    <message>
        <source>Fewest tasks</source>
        <translation>Mínimo de tareas</translation>
    </message>
    <message>
        <source>Fewest units</source>
        <translation>Mínimo de unidades</translation>
    </message>
    <message>
        <source>Fewest when any</source>
        <translation>Mínimo si hay alguno</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Finding a place</source>
        <translation>Búsqueda de un lugar</translation>
    </message>
    <message>
        <source>Finding a place and loading the code before the initialisation; not billed and not in the function&apos;s logs.</source>
        <translation>Buscar un lugar y cargar el código antes de la inicialización; no se factura ni está en los registros de la función.</translation>
    </message>
    <message>
        <source>Fires at</source>
        <translation>Se dispara a las</translation>
    </message>
    <message>
        <source>First after</source>
        <translation>Primero tras</translation>
    </message>
    <message>
        <source>First back-off</source>
        <translation>Primera espera</translation>
    </message>
    <message>
        <source>First notice after</source>
        <translation>Primer aviso tras</translation>
    </message>
    <message>
        <source>Flavour</source>
        <translation>Variante</translation>
    </message>
    <message>
        <source>Flexible window</source>
        <translation>Ventana flexible</translation>
    </message>
    <message>
        <source>Follow the use</source>
        <translation>Seguir el uso</translation>
    </message>
    <message>
        <source>For this time after tasks were added only a greater need than that one adds more, and none is taken away.</source>
        <translation>Durante este tiempo tras añadir tareas solo una necesidad mayor añade más, y no se retira ninguna.</translation>
    </message>
    <message>
        <source>For this time after tasks were taken away no more are.</source>
        <translation>Durante este tiempo tras retirar tareas no se retiran más.</translation>
    </message>
    <message>
        <source>From a function: the chance that this link is used at all. From a client or a gateway: its weight among the routes.</source>
        <translation>Desde una función: la probabilidad de que este enlace se use siquiera. Desde un cliente o una puerta de enlace: su peso entre las rutas.</translation>
    </message>
    <message>
        <source>From a gateway: size of that bucket. Not set: one second&apos;s worth, at least one request.</source>
        <translation>Desde una puerta de enlace: tamaño de ese cubo. Sin definir: lo de un segundo, al menos una solicitud.</translation>
    </message>
    <message>
        <source>From a gateway: tokens per second of this route&apos;s own bucket, on top of the gateway&apos;s. Not set: no limit of its own.</source>
        <translation>Desde una puerta de enlace: tokens por segundo del cubo propio de esta ruta, además del de la puerta de enlace. Sin definir: sin límite propio.</translation>
    </message>
    <message>
        <source>From a get to the first byte of the object; the rest follows at the bandwidth.</source>
        <translation>De un get al primer byte del objeto; el resto sigue según el ancho de banda.</translation>
    </message>
    <message>
        <source>From the alarm until the scaler hears of it and adds tasks.</source>
        <translation>De la alarma hasta que el escalador se entera y añade tareas.</translation>
    </message>
    <message>
        <source>From the decision to the new capacity; no other change begins before.</source>
        <translation>De la decisión a la nueva capacidad; antes no empieza ningún otro cambio.</translation>
    </message>
    <message>
        <source>From the end of a put to the notification of those that the store delivers to.</source>
        <translation>Del final de un put a la notificación de aquellos a los que entrega el almacén.</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Functions</source>
        <translation>Funciones</translation>
    </message>
    <message>
        <source>Functions starved of concurrency</source>
        <translation>Funciones privadas de simultaneidad</translation>
    </message>
    <message>
        <source>Further attempts after a failed delivery.</source>
        <translation>Más intentos tras una entrega fallida.</translation>
    </message>
    <message>
        <source>Further attempts after a failed, throttled or timed-out call.</source>
        <translation>Más intentos tras una llamada fallida, limitada o con el tiempo agotado.</translation>
    </message>
    <message>
        <source>Further attempts after a failed, throttled or timed-out one. Each is real extra load.</source>
        <translation>Más intentos tras uno fallido, limitado o con el tiempo agotado. Cada uno es carga adicional real.</translation>
    </message>
    <message>
        <source>Further attempts after a target refused an invocation. What fails later inside a function is retried by the function itself.</source>
        <translation>Más intentos después de que un destino rechace una invocación. Lo que falla después dentro de una función lo reintenta la propia función.</translation>
    </message>
    <message>
        <source>Further calls are refused until the next period begins (429). Where a platform states it for an account, give each node its part. Not set: no such limit.</source>
        <translation>Las demás llamadas se rechazan hasta que empieza el período siguiente (429). Donde una plataforma lo indica para una cuenta, dé a cada nodo su parte. Sin definir: no hay tal límite.</translation>
    </message>
    <message>
        <source>Further capacity units</source>
        <translation>Unidades de capacidad adicionales</translation>
    </message>
    <message>
        <source>Further instances that share all reads; writes go to the first one. 0: it does both.</source>
        <translation>Instancias adicionales que comparten todas las lecturas; las escrituras van a la primera. 0: hace ambas cosas.</translation>
    </message>
    <message>
        <source>Gateway burst</source>
        <translation>Ráfaga de la puerta de enlace</translation>
    </message>
    <message>
        <source>Gateway rate</source>
        <translation>Tasa de la puerta de enlace</translation>
    </message>
    <message>
        <source>Gateways</source>
        <translation>Puertas de enlace</translation>
    </message>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Get latency</source>
        <translation>Latencia de lectura (get)</translation>
    </message>
    <message>
        <source>Get requests</source>
        <translation>Solicitudes get</translation>
    </message>
    <message>
        <source>Gets and lists per second below one prefix; more are refused (503, slow down).</source>
        <translation>Gets y listados por segundo bajo un prefijo; los demás se rechazan (503, slow down).</translation>
    </message>
    <message>
        <source>Gets per prefix</source>
        <translation>Lecturas (get) por prefijo</translation>
    </message>
    <message>
        <source>Give a reader a dedicated connection, or let one pass the records on.</source>
        <translation>Dé a un lector una conexión dedicada, o deje que uno pase los registros.</translation>
    </message>
    <message>
        <source>Give at least one of the routes a weight above 0.</source>
        <translation>Dé al menos a una de las rutas un peso mayor que 0.</translation>
    </message>
    <message>
        <source>Give both queues the same flavour.</source>
        <translation>Dé a ambas colas la misma variante.</translation>
    </message>
    <message>
        <source>Give it a retry and a catch.</source>
        <translation>Dele un reintento y una captura.</translation>
    </message>
    <message>
        <source>Give it an id that nothing else of its list has.</source>
        <translation>Dele un identificador que no tenga nada más de su lista.</translation>
    </message>
    <message>
        <source>Give one of them another id.</source>
        <translation>Dé a uno de ellos otro identificador.</translation>
    </message>
    <message>
        <source>Give some of the targets a rule of another name.</source>
        <translation>Dé a algunos de los destinos una regla con otro nombre.</translation>
    </message>
    <message>
        <source>Give the callee a shorter timeout than its caller, or call it asynchronously.</source>
        <translation>Dé al llamado un tiempo límite menor que el de su llamante, o llámelo de forma asíncrona.</translation>
    </message>
    <message>
        <source>Give the callee a shorter timeout than the state.</source>
        <translation>Dé al llamado un tiempo límite menor que el del estado.</translation>
    </message>
    <message>
        <source>Give the client an entry in the scenario&apos;s traffic.</source>
        <translation>Dé al cliente una entrada en el tráfico del escenario.</translation>
    </message>
    <message>
        <source>Give the clients the same ids in all designs.</source>
        <translation>Dé a los clientes los mismos identificadores en todos los diseños.</translation>
    </message>
    <message>
        <source>Give the function a shorter timeout, or take the long work off the request with a queue.</source>
        <translation>Dé a la función un tiempo límite menor, o saque el trabajo largo de la solicitud con una cola.</translation>
    </message>
    <message>
        <source>Give them a flexible window.</source>
        <translation>Deles una ventana flexible.</translation>
    </message>
    <message>
        <source>Given hits: the share of lookups that find what they want. An assumption: measure your own.</source>
        <translation>Aciertos dados: la proporción de búsquedas que encuentran lo que quieren. Una suposición: mida la suya.</translation>
    </message>
    <message>
        <source>Gives up by itself</source>
        <translation>Se rinde por sí misma</translation>
    </message>
    <message>
        <source>Goes off after</source>
        <translation>Se activa tras</translation>
    </message>
    <message>
        <source>Grace before the last one goes</source>
        <translation>Gracia antes de que se vaya la última</translation>
    </message>
    <message>
        <source>Grows above</source>
        <translation>Crece por encima de</translation>
    </message>
    <message>
        <source>Grows with each further attempt.</source>
        <translation>Crece con cada intento más.</translation>
    </message>
    <message>
        <source>Growth at once</source>
        <translation>Crecimiento de golpe</translation>
    </message>
    <message>
        <source>Growth beyond a peak</source>
        <translation>Crecimiento más allá de un pico</translation>
    </message>
    <message>
        <source>Growth of the back-off</source>
        <translation>Crecimiento de la espera</translation>
    </message>
    <message>
        <source>Growth per minute</source>
        <translation>Crecimiento por minuto</translation>
    </message>
    <message>
        <source>HTTP APIs are cheaper and quicker; REST APIs have more features and a higher price per request; WebSocket APIs keep connections open, and every request here is one message.</source>
        <translation>Las API HTTP son más baratas y rápidas; las API REST tienen más funciones y un precio mayor por solicitud; las API WebSocket mantienen conexiones abiertas, y cada solicitud es aquí un mensaje.</translation>
    </message>
    <message>
        <source>Half read units on demand</source>
        <translation>Medias unidades de lectura bajo demanda</translation>
    </message>
    <message>
        <source>Halve failed batches</source>
        <translation>Dividir en dos los lotes fallidos</translation>
    </message>
    <message>
        <source>Halve failed batches, or report which record failed.</source>
        <translation>Divida en dos los lotes fallidos, o informe de qué registro falló.</translation>
    </message>
    <message>
        <source>Hands each published message to every subscriber whose filter it passes, in parallel and asynchronously. What a subscriber does not take is tried again for days, then goes to the dead-letter queue of the subscription.</source>
        <translation>Entrega cada mensaje publicado a cada suscriptor cuyo filtro supera, en paralelo y de forma asíncrona. Lo que un suscriptor no toma se reintenta durante días, y después va a la cola de mensajes fallidos de la suscripción.</translation>
    </message>
    <message>
        <source>Have the account&apos;s limit raised, or set a lower rate.</source>
        <translation>Haga subir el límite de la cuenta, o defina una tasa menor.</translation>
    </message>
    <message>
        <source>Have the account&apos;s limit raised, reserve less, or put queues before what may wait.</source>
        <translation>Haga subir el límite de la cuenta, reserve menos, o ponga colas ante lo que puede esperar.</translation>
    </message>
    <message>
        <source>Have the concurrency raised.</source>
        <translation>Haga subir la simultaneidad.</translation>
    </message>
    <message>
        <source>Have the limit raised, send in batches, or put a queue before it.</source>
        <translation>Haga subir el límite, envíe en lotes, o ponga una cola delante.</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Health checks</source>
        <translation>Comprobaciones de estado</translation>
    </message>
    <message>
        <source>Health checks that invoke functions</source>
        <translation>Comprobaciones de estado que invocan funciones</translation>
    </message>
    <message>
        <source>Healthy after</source>
        <translation>Sano tras</translation>
    </message>
    <message>
        <source>High availability from one region</source>
        <translation>Alta disponibilidad desde una sola región</translation>
    </message>
    <message>
        <source>High-throughput mode: partitions over which the groups are hashed. Providers choose their number themselves. Not set: as many as the rate of the queue takes.</source>
        <translation>Modo de alto rendimiento: particiones entre las que se distribuyen los grupos. Los proveedores eligen su número. Sin definir: tantas como requiere la tasa de la cola.</translation>
    </message>
    <message>
        <source>High-throughput mode: what one partition, hence one hot group, takes per second. 0: partitions have no limit.</source>
        <translation>Modo de alto rendimiento: lo que admite por segundo una partición, es decir, un grupo caliente. 0: las particiones no tienen límite.</translation>
    </message>
    <message>
        <source>Hit ratio</source>
        <translation>Tasa de aciertos</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Aciertos</translation>
    </message>
    <message>
        <source>How far the clock of the expression is ahead of UTC, all year: &quot;2 h&quot;, &quot;-5 h&quot;. There is no daylight saving time.</source>
        <translation>Cuánto va adelantado respecto a UTC el reloj de la expresión, todo el año: &quot;2 h&quot;, &quot;-5 h&quot;. No hay horario de verano.</translation>
    </message>
    <message>
        <source>How long a batch waits to be filled, from its first message.</source>
        <translation>Cuánto espera un lote a llenarse, desde su primer mensaje.</translation>
    </message>
    <message>
        <source>How long a batch waits to be filled, from its first record.</source>
        <translation>Cuánto espera un lote a llenarse, desde su primer registro.</translation>
    </message>
    <message>
        <source>How long a caller that finds all connections taken waits for one. 0: it is refused at once, as databases do.</source>
        <translation>Cuánto espera una conexión un llamante que las encuentra todas ocupadas. 0: se rechaza de inmediato, como hacen las bases de datos.</translation>
    </message>
    <message>
        <source>How long a connection stays open.</source>
        <translation>Cuánto permanece abierta una conexión.</translation>
    </message>
    <message>
        <source>How long a query waits for a connection of the pool before it fails.</source>
        <translation>Cuánto espera una consulta una conexión del grupo antes de fallar.</translation>
    </message>
    <message>
        <source>How long after a pinned query its connection stays tied: until its client closes it.</source>
        <translation>Cuánto tiempo tras una consulta retenida queda atada su conexión: hasta que su cliente la cierra.</translation>
    </message>
    <message>
        <source>How long after it was put an event is replayed.</source>
        <translation>Cuánto tiempo después de ponerse se reproduce un evento.</translation>
    </message>
    <message>
        <source>How long after the original a repeat arrives; later than the window it is taken for a new message.</source>
        <translation>Cuánto después del original llega una repetición; más tarde que la ventana se toma por un mensaje nuevo.</translation>
    </message>
    <message>
        <source>How long an answer is used before it is asked for again. So long clients may keep going to a region that is dead. 0: every request asks.</source>
        <translation>Cuánto se usa una respuesta antes de volver a pedirla. Ese tiempo los clientes pueden seguir yendo a una región caída. 0: cada solicitud pregunta.</translation>
    </message>
    <message>
        <source>How long an object that is put takes up room (a lifecycle rule). Billed is what then lies in the store on average. 0: puts replace what is counted as stored data.</source>
        <translation>Cuánto ocupa sitio un objeto puesto (una regla de ciclo de vida). Se factura lo que hay entonces en el almacén en promedio. 0: los puts sustituyen lo que se cuenta como datos almacenados.</translation>
    </message>
    <message>
        <source>How long log records take up room. Billed is what then lies there on average.</source>
        <translation>Cuánto ocupan sitio los registros. Se factura lo que hay allí entonces en promedio.</translation>
    </message>
    <message>
        <source>How long one request waits at an empty queue.</source>
        <translation>Cuánto espera una solicitud en una cola vacía.</translation>
    </message>
    <message>
        <source>How many different keys (customers, devices, orders) items have. Each belongs to one partition by its hash, and partitions have limits of their own. Not set: the load is taken as even.</source>
        <translation>Cuántas claves distintas (clientes, dispositivos, pedidos) tienen los elementos. Cada una pertenece a una partición por su hash, y las particiones tienen límites propios. Sin definir: la carga se toma por uniforme.</translation>
    </message>
    <message>
        <source>How many different keys (devices, customers, orders) the records have. Keys are hashed onto shards; few keys fill them unevenly.</source>
        <translation>Cuántas claves distintas (dispositivos, clientes, pedidos) tienen los registros. Las claves se distribuyen entre fragmentos; pocas claves los llenan de forma desigual.</translation>
    </message>
    <message>
        <source>How many events producers put into one call; it multiplies what the put limit lets through.</source>
        <translation>Cuántos eventos ponen los productores en una llamada; multiplica lo que deja pasar el límite de put.</translation>
    </message>
    <message>
        <source>How many fit in. The one used least recently is pushed out first.</source>
        <translation>Cuántos caben. El usado hace más tiempo se expulsa primero.</translation>
    </message>
    <message>
        <source>How many groups (customers, orders, devices) messages are spread over. Each has at most one batch in work, so this is the most that works at once.</source>
        <translation>Entre cuántos grupos (clientes, pedidos, dispositivos) se reparten los mensajes. Cada uno tiene como máximo un lote en curso, así que esto es lo máximo que trabaja a la vez.</translation>
    </message>
    <message>
        <source>How many groups the messages are spread over.</source>
        <translation>Entre cuántos grupos se reparten los mensajes.</translation>
    </message>
    <message>
        <source>How many messages producers put into one send. It divides what the limits and the bill count.</source>
        <translation>Cuántos mensajes ponen los productores en un envío. Divide lo que cuentan los límites y la factura.</translation>
    </message>
    <message>
        <source>How many requests a client sends before it opens another connection: 1 without keep-alive.</source>
        <translation>Cuántas solicitudes envía un cliente antes de abrir otra conexión: 1 sin keep-alive.</translation>
    </message>
    <message>
        <source>How many there are. Not set: as many as the capacity, at the limits of a partition, and the stored data take. They count when keys are given.</source>
        <translation>Cuántas hay. Sin definir: tantas como requieren la capacidad, con los límites de una partición, y los datos almacenados. Cuentan cuando se indican claves.</translation>
    </message>
    <message>
        <source>How often a delivery that the subscriber did not take is tried again without a wait.</source>
        <translation>Cuántas veces se reintenta sin espera una entrega que el suscriptor no tomó.</translation>
    </message>
    <message>
        <source>How often a failed asynchronous event is tried again.</source>
        <translation>Cuántas veces se reintenta un evento asíncrono fallido.</translation>
    </message>
    <message>
        <source>How often a failed batch is tried again before it is given up; throttles do not count. Not set: until its records expire. All that time it blocks its shard.</source>
        <translation>Cuántas veces se reintenta un lote fallido antes de abandonarlo; las limitaciones no cuentan. Sin definir: hasta que sus registros caducan. Todo ese tiempo bloquea su fragmento.</translation>
    </message>
    <message>
        <source>How often a reader asks each shard, unless its link says otherwise. 0: changes are handed over at once.</source>
        <translation>Con qué frecuencia un lector pregunta a cada fragmento, salvo que su enlace diga otra cosa. 0: los cambios se entregan al instante.</translation>
    </message>
    <message>
        <source>How often a sharing reader asks each shard. Not set: as the source has it: a stream once a second, the changes of a table four times.</source>
        <translation>Con qué frecuencia un lector que comparte pregunta a cada fragmento. Sin definir: como lo tiene la fuente: un flujo una vez por segundo, los cambios de una tabla cuatro veces.</translation>
    </message>
    <message>
        <source>How often a small function of yours runs at the edge: 1 for the request or the answer, 2 for both. It starts in no time and is billed by the run.</source>
        <translation>Cuántas veces se ejecuta en el borde una pequeña función suya: 1 para la solicitud o la respuesta, 2 para ambas. Arranca al instante y se factura por ejecución.</translation>
    </message>
    <message>
        <source>How often it may be lowered in a UTC day in all.</source>
        <translation>Cuántas veces se puede reducir en total en un día UTC.</translation>
    </message>
    <message>
        <source>How often one item can be written; further writes are refused (429). It counts where keys or a hot key are given. Not set: only partitions limit.</source>
        <translation>Con qué frecuencia se puede escribir un elemento; las demás escrituras se rechazan (429). Cuenta donde se indican claves o una clave caliente. Sin definir: solo limitan las particiones.</translation>
    </message>
    <message>
        <source>How often per UTC day the capacity may be lowered at any time; then once an hour.</source>
        <translation>Cuántas veces por día UTC se puede reducir la capacidad en cualquier momento; después, una vez por hora.</translation>
    </message>
    <message>
        <source>How often that time doubles; then it grows by what it had reached each time.</source>
        <translation>Cuántas veces se duplica ese tiempo; después crece cada vez en lo que había alcanzado.</translation>
    </message>
    <message>
        <source>How often the back-off doubles; then it grows by what it had reached each time.</source>
        <translation>Cuántas veces se duplica la espera; después crece cada vez en lo que había alcanzado.</translation>
    </message>
    <message>
        <source>How often the load is held against the capacity.</source>
        <translation>Con qué frecuencia se contrasta la carga con la capacidad.</translation>
    </message>
    <message>
        <source>How waits grow</source>
        <translation>Cómo crecen las esperas</translation>
    </message>
    <message>
        <source>However large the memory.</source>
        <translation>Por grande que sea la memoria.</translation>
    </message>
    <message>
        <source>I/O requests</source>
        <translation>Solicitudes de E/S</translation>
    </message>
    <message>
        <source>I/O requests of a query</source>
        <translation>Solicitudes de E/S de una consulta</translation>
    </message>
    <message>
        <source>Id of another call link of the same node, which is called once when a call has finally failed or the circuit is open; its answer counts instead. A link that is a fallback is called for nothing else unless its own probability is set.</source>
        <translation>Id de otro enlace de llamada del mismo nodo, al que se llama una vez cuando una llamada ha fallado definitivamente o el disyuntor está abierto; su respuesta cuenta en su lugar. A un enlace que es una alternativa no se le llama para nada más, salvo que se defina su propia probabilidad.</translation>
    </message>
    <message>
        <source>Id of the node, linked as on-failure, that hears of batches given up: one message each. Not set: the first such node; without any they are lost.</source>
        <translation>Id del nodo, enlazado como on-failure, que se entera de los lotes abandonados: un mensaje por cada uno. Sin definir: el primero de esos nodos; sin ninguno se pierden.</translation>
    </message>
    <message>
        <source>Id of the queue, linked as redrive, that takes what could not be delivered here. Not set: the first such queue; without any it is lost.</source>
        <translation>Id de la cola, enlazada como redrive, que toma lo que no se pudo entregar aquí. Sin definir: la primera de esas colas; sin ninguna se pierde.</translation>
    </message>
    <message>
        <source>Idempotent</source>
        <translation>Idempotente</translation>
    </message>
    <message>
        <source>Idle connections close after</source>
        <translation>Las conexiones inactivas se cierran tras</translation>
    </message>
    <message>
        <source>Idle timeout</source>
        <translation>Tiempo límite de inactividad</translation>
    </message>
    <message>
        <source>Ids stand in file names, command lines and reports, where other characters have a meaning.</source>
        <translation>Los identificadores aparecen en nombres de archivo, líneas de órdenes e informes, donde otros caracteres tienen un significado.</translation>
    </message>
    <message>
        <source>In a row with less than nine tenths of the target in use. A minute without any use breaks the row.</source>
        <translation>Seguidos con menos de nueve décimas partes del objetivo en uso. Un minuto sin uso rompe la serie.</translation>
    </message>
    <message>
        <source>In a row with more than the target in use.</source>
        <translation>Seguidos con más del objetivo en uso.</translation>
    </message>
    <message>
        <source>In parallel</source>
        <translation>En paralelo</translation>
    </message>
    <message>
        <source>In-flight limit</source>
        <translation>Límite de mensajes en vuelo</translation>
    </message>
    <message>
        <source>Independent caches of answers in front of the clients (of providers, companies, devices). Each keeps its answer for the time to live; many of them move to another target one by one, few of them all at once.</source>
        <translation>Cachés de respuestas independientes ante los clientes (de proveedores, empresas, dispositivos). Cada una conserva su respuesta el tiempo de vida; muchas pasan a otro destino una a una, pocas todas a la vez.</translation>
    </message>
    <message>
        <source>Initialisation</source>
        <translation>Inicialización</translation>
    </message>
    <message>
        <source>Initialisation in one of these</source>
        <translation>Inicialización en uno de estos</translation>
    </message>
    <message>
        <source>Initialisation is billed</source>
        <translation>La inicialización se factura</translation>
    </message>
    <message>
        <source>Inside an execution forty items are in work at once; wider ones wait.</source>
        <translation>Dentro de una ejecución hay cuarenta elementos en curso a la vez; los de más esperan.</translation>
    </message>
    <message>
        <source>Instances</source>
        <translation>Instancias</translation>
    </message>
    <message>
        <source>Instances of the consumer are started until there is one for so many messages in the queue, hidden ones included.</source>
        <translation>Se inician instancias del consumidor hasta que hay una por cada tantos mensajes en la cola, ocultos incluidos.</translation>
    </message>
    <message>
        <source>Integration timeout</source>
        <translation>Tiempo límite de integración</translation>
    </message>
    <message>
        <source>Invocation limit</source>
        <translation>Límite de invocaciones</translation>
    </message>
    <message>
        <source>Invocations</source>
        <translation>Invocaciones</translation>
    </message>
    <message>
        <source>Invocations per second; the bucket holds one second&apos;s worth. Further ones are delayed, never lost. Not set: no such limit.</source>
        <translation>Invocaciones por segundo; el cubo contiene las de un segundo. Las demás se retrasan, nunca se pierden. Sin definir: no hay tal límite.</translation>
    </message>
    <message>
        <source>Invokes its targets by the clock: at a rate, or when a cron expression says so. Needs no traffic in the scenario.</source>
        <translation>Invoca sus destinos según el reloj: a una tasa, o cuando lo dice una expresión cron. No necesita tráfico en el escenario.</translation>
    </message>
    <message>
        <source>It always holds.</source>
        <translation>Siempre se cumple.</translation>
    </message>
    <message>
        <source>It could never be held or missed.</source>
        <translation>Nunca podría cumplirse ni incumplirse.</translation>
    </message>
    <message>
        <source>It does nothing, and may still cost money.</source>
        <translation>No hace nada, y aun así puede costar dinero.</translation>
    </message>
    <message>
        <source>It goes on sending them their part of the requests.</source>
        <translation>Sigue enviándoles su parte de las solicitudes.</translation>
    </message>
    <message>
        <source>It has no effect.</source>
        <translation>No tiene efecto.</translation>
    </message>
    <message>
        <source>It hits nothing.</source>
        <translation>No afecta a nada.</translation>
    </message>
    <message>
        <source>It is always missed.</source>
        <translation>Siempre se incumple.</translation>
    </message>
    <message>
        <source>It is kept and has no effect, which is rarely what its writer wanted.</source>
        <translation>Se conserva y no tiene efecto, que rara vez es lo que quería quien lo escribió.</translation>
    </message>
    <message>
        <source>It is never entered.</source>
        <translation>Nunca se entra en él.</translation>
    </message>
    <message>
        <source>It is paid for by the hour.</source>
        <translation>Se paga por hora.</translation>
    </message>
    <message>
        <source>It is paid for to be quick, and the batch window gives the time away.</source>
        <translation>Se paga por ser rápido, y la ventana de lote desperdicia el tiempo.</translation>
    </message>
    <message>
        <source>It is taken for the currency of the price books. Whoever meant another one is warned too early or too late.</source>
        <translation>Se toma en la moneda de las listas de precios. Quien se refería a otra recibe el aviso demasiado pronto o demasiado tarde.</translation>
    </message>
    <message>
        <source>It is unknown how much arrives.</source>
        <translation>No se sabe cuánto llega.</translation>
    </message>
    <message>
        <source>It is unknown how much slower things get.</source>
        <translation>No se sabe cuánto más lento se vuelve todo.</translation>
    </message>
    <message>
        <source>It is unknown what it hits.</source>
        <translation>No se sabe a qué afecta.</translation>
    </message>
    <message>
        <source>It stops the function: everything that calls it is throttled.</source>
        <translation>Detiene la función: todo lo que la llama se limita.</translation>
    </message>
    <message>
        <source>It would arrive nowhere.</source>
        <translation>No llegaría a ninguna parte.</translation>
    </message>
    <message>
        <source>It would be unclear what the target does.</source>
        <translation>No estaría claro qué hace el destino.</translation>
    </message>
    <message>
        <source>It would be unclear which of them a request takes, and figures would be split.</source>
        <translation>No estaría claro cuál de ellos toma una solicitud, y las cifras quedarían divididas.</translation>
    </message>
    <message>
        <source>It would never fire.</source>
        <translation>No se dispararía nunca.</translation>
    </message>
    <message>
        <source>It would start over without end.</source>
        <translation>Volvería a empezar sin fin.</translation>
    </message>
    <message>
        <source>Item size</source>
        <translation>Tamaño del elemento</translation>
    </message>
    <message>
        <source>Its environments, idle ones too, count against the account&apos;s memory of environments.</source>
        <translation>Sus entornos, también los inactivos, cuentan para la memoria de entornos de la cuenta.</translation>
    </message>
    <message>
        <source>Its limits, defaults and prices are unknown.</source>
        <translation>Se desconocen sus límites, valores predeterminados y precios.</translation>
    </message>
    <message>
        <source>Its messages expire; the work is never done.</source>
        <translation>Sus mensajes caducan; el trabajo no se hace nunca.</translation>
    </message>
    <message>
        <source>Its prices are missing from the bill, and its limits are those of other regions.</source>
        <translation>Sus precios faltan en la factura, y sus límites son los de otras regiones.</translation>
    </message>
    <message>
        <source>Its requests could not be sent.</source>
        <translation>Sus solicitudes no se podrían enviar.</translation>
    </message>
    <message>
        <source>Its requests fail or do nothing.</source>
        <translation>Sus solicitudes fallan o no hacen nada.</translation>
    </message>
    <message>
        <source>Jitter</source>
        <translation>Fluctuación</translation>
    </message>
    <message>
        <source>Keep a least capacity above 0, or wait longer and try again.</source>
        <translation>Mantenga una capacidad mínima mayor que 0, o espere más y reintente.</translation>
    </message>
    <message>
        <source>Keep dead letters longer than the queue keeps messages, up to 14 days.</source>
        <translation>Conserve los mensajes fallidos más que la cola los suyos, hasta 14 días.</translation>
    </message>
    <message>
        <source>Keep environments provisioned, or choose a runtime that starts faster.</source>
        <translation>Mantenga entornos aprovisionados, o elija un entorno de ejecución que arranque más rápido.</translation>
    </message>
    <message>
        <source>Keep events as long as you would replay them.</source>
        <translation>Conserve los eventos mientras vaya a querer reproducirlos.</translation>
    </message>
    <message>
        <source>Keep fewer, or use the standard scaling.</source>
        <translation>Mantenga menos, o use el escalado estándar.</translation>
    </message>
    <message>
        <source>Keep messages longer than all their receives take.</source>
        <translation>Conserve los mensajes más de lo que duran todas sus recepciones.</translation>
    </message>
    <message>
        <source>Keep one of the links, and fan out behind it.</source>
        <translation>Conserve uno de los enlaces, y ramifique tras él.</translation>
    </message>
    <message>
        <source>Keep one of the links.</source>
        <translation>Conserve uno de los enlaces.</translation>
    </message>
    <message>
        <source>Keep one task running, or put a queue before it.</source>
        <translation>Mantenga una tarea en marcha, o ponga una cola delante.</translation>
    </message>
    <message>
        <source>Keep the timeout below the period, or reserve exactly one execution.</source>
        <translation>Mantenga el tiempo límite por debajo del período, o reserve exactamente una ejecución.</translation>
    </message>
    <message>
        <source>Keep them shorter, and move what has to stay to an object store.</source>
        <translation>Consérvelos menos tiempo, y pase a un almacén de objetos lo que deba quedar.</translation>
    </message>
    <message>
        <source>Keep two or more where callers wait.</source>
        <translation>Mantenga dos o más donde esperan llamantes.</translation>
    </message>
    <message>
        <source>Keep verdicts for some minutes.</source>
        <translation>Conserve los veredictos unos minutos.</translation>
    </message>
    <message>
        <source>Keep-alive</source>
        <translation>Permanencia</translation>
    </message>
    <message>
        <source>Keep-alive policy</source>
        <translation>Política de permanencia</translation>
    </message>
    <message>
        <source>Keeps copies of popular items in memory. With links to an origin it looks through: a miss follows the read links and stores the answer; a set is passed on over links that write. Without such links it looks aside: a miss is answered as a miss, and the caller&apos;s own links with &quot;when&quot;: &quot;miss&quot; come into play, first to the origin, then a &quot;set&quot; back here.</source>
        <translation>Conserva copias de elementos populares en memoria. Con enlaces a un origen mira a través: un fallo sigue los enlaces de lectura y almacena la respuesta; un set se pasa por los enlaces que escriben. Sin ellos mira de lado: un fallo se responde como fallo, y entran en juego los enlaces del propio llamante con &quot;when&quot;: &quot;miss&quot;, primero al origen, y luego un «set» de vuelta aquí.</translation>
    </message>
    <message>
        <source>Keeps every event, so that it can be replayed.</source>
        <translation>Conserva cada evento, de modo que se puede reproducir.</translation>
    </message>
    <message>
        <source>Keeps messages until a consumer has processed them. A poller takes batches to the function behind the consuming link; what is not finished within the visibility timeout is handed out again, and after too many receives goes to the dead-letter queue behind the redrive link.</source>
        <translation>Conserva los mensajes hasta que un consumidor los ha procesado. Un sondeador lleva lotes a la función que hay tras el enlace de consumo; lo que no termina dentro del tiempo de visibilidad se vuelve a entregar, y tras demasiadas recepciones va a la cola de mensajes fallidos que hay tras el enlace redrive.</translation>
    </message>
    <message>
        <source>Keeps objects by name. Takes so many requests per second below each prefix of the names and refuses more; tells others of new objects.</source>
        <translation>Guarda objetos por nombre. Admite tantas solicitudes por segundo bajo cada prefijo de los nombres y rechaza las demás; avisa a otros de los objetos nuevos.</translation>
    </message>
    <message>
        <source>Keeps records in order, in shards by partition key. Each reader takes every shard batch by batch; one that fails blocks its shard until it succeeds, is given up, or expires.</source>
        <translation>Guarda registros en orden, en fragmentos por clave de partición. Cada lector toma cada fragmento lote a lote; uno que falla bloquea su fragmento hasta que tiene éxito, se abandona o caduca.</translation>
    </message>
    <message>
        <source>Keeps this much of the account&apos;s concurrency for the function and is at the same time its maximum. 0 stops it. Not set: shares what is left.</source>
        <translation>Reserva esta parte de la simultaneidad de la cuenta para la función y es a la vez su máximo. 0 la detiene. Sin definir: comparte lo que queda.</translation>
    </message>
    <message>
        <source>Kept all the time.</source>
        <translation>Se mantiene siempre.</translation>
    </message>
    <message>
        <source>Kept snapshot</source>
        <translation>Instantánea conservada</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Large batches without a batch window</source>
        <translation>Lotes grandes sin ventana de lote</translation>
    </message>
    <message>
        <source>Largest event</source>
        <translation>Evento más grande</translation>
    </message>
    <message>
        <source>Largest payload</source>
        <translation>Carga útil máxima</translation>
    </message>
    <message>
        <source>Latencies, cold starts and chances of failure add up.</source>
        <translation>Las latencias, los arranques en frío y las probabilidades de fallo se suman.</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latencia</translation>
    </message>
    <message>
        <source>Latency of the answer</source>
        <translation>Latencia de la respuesta</translation>
    </message>
    <message>
        <source>Latency of the proxy</source>
        <translation>Latencia del proxy</translation>
    </message>
    <message>
        <source>Later changes are told at multiples of this: when the alarm is over, only the fewest tasks stay.</source>
        <translation>Los cambios posteriores se comunican en múltiplos de esto: cuando la alarma ha pasado, solo queda el mínimo de tareas.</translation>
    </message>
    <message>
        <source>Launches at once</source>
        <translation>Lanzamientos a la vez</translation>
    </message>
    <message>
        <source>Launches per second</source>
        <translation>Lanzamientos por segundo</translation>
    </message>
    <message>
        <source>Lead a state to it, or remove it.</source>
        <translation>Lleve un estado hasta él, o elimínelo.</translation>
    </message>
    <message>
        <source>Lead one of the states out of the circle, and let time pass in it.</source>
        <translation>Saque uno de los estados del círculo, y deje pasar tiempo en él.</translation>
    </message>
    <message>
        <source>Least processors billed</source>
        <translation>Mínimo de procesadores facturados</translation>
    </message>
    <message>
        <source>Least read capacity</source>
        <translation>Capacidad de lectura mínima</translation>
    </message>
    <message>
        <source>Least stored data billed</source>
        <translation>Mínimo de datos almacenados facturados</translation>
    </message>
    <message>
        <source>Least time of a task</source>
        <translation>Tiempo mínimo de una tarea</translation>
    </message>
    <message>
        <source>Least write capacity</source>
        <translation>Capacidad de escritura mínima</translation>
    </message>
    <message>
        <source>Leave out the loop, or use a longer trace.</source>
        <translation>Prescinda del bucle, o use una traza más larga.</translation>
    </message>
    <message>
        <source>Leave out the proxy, or set the capacity that it needs.</source>
        <translation>Prescinda del proxy, o defina la capacidad que necesita.</translation>
    </message>
    <message>
        <source>Leave the connection out.</source>
        <translation>Prescinda de la conexión.</translation>
    </message>
    <message>
        <source>Leave the function outside of private networks.</source>
        <translation>Deje la función fuera de redes privadas.</translation>
    </message>
    <message>
        <source>Leave the reservation out, or raise it.</source>
        <translation>Prescinda de la reserva, o auméntela.</translation>
    </message>
    <message>
        <source>Leave the routes out, or set the weights of the links.</source>
        <translation>Prescinda de las rutas, o defina los pesos de los enlaces.</translation>
    </message>
    <message>
        <source>Let clients put large content into an object store directly.</source>
        <translation>Deje que los clientes pongan el contenido grande directamente en un almacén de objetos.</translation>
    </message>
    <message>
        <source>Let it pause, or use a table on demand.</source>
        <translation>Deje que se pause, o use una tabla bajo demanda.</translation>
    </message>
    <message>
        <source>Let one fetch serve all who wait.</source>
        <translation>Deje que una consulta sirva a todos los que esperan.</translation>
    </message>
    <message>
        <source>Let one reader pass the changes on, or put them into a stream.</source>
        <translation>Deje que un lector pase los cambios, o póngalos en un flujo.</translation>
    </message>
    <message>
        <source>Let the function report the failed messages, and make it process a message twice without harm.</source>
        <translation>Haga que la función informe de los mensajes fallidos, y que pueda procesar un mensaje dos veces sin daño.</translation>
    </message>
    <message>
        <source>Let timeouts grow shorter along the way.</source>
        <translation>Haga los tiempos límite más cortos a lo largo del camino.</translation>
    </message>
    <message>
        <source>Limit the batches at once of the link, or reserve concurrency for the functions in front.</source>
        <translation>Limite los lotes a la vez del enlace, o reserve simultaneidad para las funciones de delante.</translation>
    </message>
    <message>
        <source>Limit the retries and the age of records, halve failed batches, and send what is given up to a queue.</source>
        <translation>Limite los reintentos y la edad de los registros, divida en dos los lotes fallidos, y envíe lo abandonado a una cola.</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Límites</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>Link a second region, and switch health checks on.</source>
        <translation>Enlace una segunda región, y active las comprobaciones de estado.</translation>
    </message>
    <message>
        <source>Link it to a consumer, or leave it out.</source>
        <translation>Enlácela con un consumidor, o prescinda de ella.</translation>
    </message>
    <message>
        <source>Link it to another node; for repeated work set calls.</source>
        <translation>Enlácelo con otro nodo; para trabajo repetido defina calls.</translation>
    </message>
    <message>
        <source>Link it to what should use it, or remove it.</source>
        <translation>Enlácelo con lo que deba usarlo, o elimínelo.</translation>
    </message>
    <message>
        <source>Link it to where its requests go.</source>
        <translation>Enlácelo adonde van sus solicitudes.</translation>
    </message>
    <message>
        <source>Link the bus to a dead-letter queue.</source>
        <translation>Enlace el bus con una cola de mensajes fallidos.</translation>
    </message>
    <message>
        <source>Link the function to a queue or topic for failed events, and watch its depth.</source>
        <translation>Enlace la función con una cola o un tema para eventos fallidos, y vigile su profundidad.</translation>
    </message>
    <message>
        <source>Link the queue to a second one that takes what was received too often.</source>
        <translation>Enlace la cola con una segunda que tome lo recibido demasiadas veces.</translation>
    </message>
    <message>
        <source>Link the schedule to a queue for invocations that failed.</source>
        <translation>Enlace el programador con una cola para invocaciones fallidas.</translation>
    </message>
    <message>
        <source>Link the source to it for that, or leave the target out.</source>
        <translation>Enlace la fuente con él para eso, o prescinda del destino.</translation>
    </message>
    <message>
        <source>Link the stream to a queue or topic for them.</source>
        <translation>Enlace el flujo con una cola o un tema para ellos.</translation>
    </message>
    <message>
        <source>Link the topic to a dead-letter queue, or put a queue before the endpoint.</source>
        <translation>Enlace el tema con una cola de mensajes fallidos, o ponga una cola ante el punto de conexión.</translation>
    </message>
    <message>
        <source>Links with a lower number come first. Not set: the order in the file.</source>
        <translation>Los enlaces con un número menor van primero. Sin definir: el orden del archivo.</translation>
    </message>
    <message>
        <source>Links, traffic, faults and objectives refer to things by their ids.</source>
        <translation>Los enlaces, el tráfico, los fallos y los objetivos se refieren a las cosas por su identificador.</translation>
    </message>
    <message>
        <source>List latency</source>
        <translation>Latencia de listado</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Carga</translation>
    </message>
    <message>
        <source>Load balancer</source>
        <translation>Equilibrador de carga</translation>
    </message>
    <message>
        <source>Load time per megabyte</source>
        <translation>Tiempo de carga por megabyte</translation>
    </message>
    <message>
        <source>Loading the image, starting the program and passing the first health checks; billed. Large images take minutes.</source>
        <translation>Cargar la imagen, iniciar el programa y superar las primeras comprobaciones de estado; se factura. Las imágenes grandes tardan minutos.</translation>
    </message>
    <message>
        <source>Log a line or two a request.</source>
        <translation>Registre una o dos líneas por solicitud.</translation>
    </message>
    <message>
        <source>Log class</source>
        <translation>Clase de registro</translation>
    </message>
    <message>
        <source>Log per invocation</source>
        <translation>Registro por invocación</translation>
    </message>
    <message>
        <source>Log per request</source>
        <translation>Registro por solicitud</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Logs are compressed: stored bytes as a share of those written.</source>
        <translation>Los registros se comprimen: bytes almacenados como proporción de los escritos.</translation>
    </message>
    <message>
        <source>Logs are kept</source>
        <translation>Los registros se conservan</translation>
    </message>
    <message>
        <source>Logs are paid for by the byte and often cost more than the function.</source>
        <translation>Los registros se pagan por byte y a menudo cuestan más que la función.</translation>
    </message>
    <message>
        <source>Logs kept</source>
        <translation>Registros conservados</translation>
    </message>
    <message>
        <source>Logs larger than the work</source>
        <translation>Registros mayores que el trabajo</translation>
    </message>
    <message>
        <source>Logs that are kept for years</source>
        <translation>Registros que se conservan durante años</translation>
    </message>
    <message>
        <source>Logs written</source>
        <translation>Registros escritos</translation>
    </message>
    <message>
        <source>Long poll</source>
        <translation>Sondeo largo</translation>
    </message>
    <message>
        <source>Longest back-off</source>
        <translation>Espera máxima</translation>
    </message>
    <message>
        <source>Longest connection</source>
        <translation>Conexión más larga</translation>
    </message>
    <message>
        <source>Longest drain</source>
        <translation>Drenaje más largo</translation>
    </message>
    <message>
        <source>Longest history</source>
        <translation>Historial más largo</translation>
    </message>
    <message>
        <source>Longest initialisation</source>
        <translation>Inicialización más larga</translation>
    </message>
    <message>
        <source>Longest life</source>
        <translation>Vida máxima</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>Espera más larga</translation>
    </message>
    <message>
        <source>Longest wait between polls</source>
        <translation>Espera más larga entre sondeos</translation>
    </message>
    <message>
        <source>Longest wait, in starts</source>
        <translation>Espera más larga, en arranques</translation>
    </message>
    <message>
        <source>Looks again every</source>
        <translation>Vuelve a mirar cada</translation>
    </message>
    <message>
        <source>Looks at its sources every</source>
        <translation>Mira sus fuentes cada</translation>
    </message>
    <message>
        <source>Looks at the load every</source>
        <translation>Mira la carga cada</translation>
    </message>
    <message>
        <source>Lookup time</source>
        <translation>Tiempo de búsqueda</translation>
    </message>
    <message>
        <source>Low mark</source>
        <translation>Marca baja</translation>
    </message>
    <message>
        <source>Machines of its own</source>
        <translation>Máquinas propias</translation>
    </message>
    <message>
        <source>Machines that are kept all month for what runs here, whether it works or not; a part of one if others share it. Then they are billed and not what runs on them. 0: what runs is billed by the CPU and memory that it takes, as if machines were always full.</source>
        <translation>Máquinas que se mantienen todo el mes para lo que se ejecuta aquí, trabaje o no; una parte de una si otros la comparten. Entonces se facturan ellas y no lo que se ejecuta en ellas. 0: lo que se ejecuta se factura por la CPU y la memoria que toma, como si las máquinas estuvieran siempre llenas.</translation>
    </message>
    <message>
        <source>Make it idempotent, for example by remembering what is done in the same write.</source>
        <translation>Hágalo idempotente, por ejemplo recordando en la misma escritura lo que está hecho.</translation>
    </message>
    <message>
        <source>Make the work faster, take part of it off the request, or allow more.</source>
        <translation>Haga el trabajo más rápido, saque una parte de la solicitud, o permita más.</translation>
    </message>
    <message>
        <source>Make them one, send a message, or let a workflow call them.</source>
        <translation>Haga de ellas una sola, envíe un mensaje, o deje que un flujo de trabajo las llame.</translation>
    </message>
    <message>
        <source>Many messages sent one by one</source>
        <translation>Muchos mensajes enviados de uno en uno</translation>
    </message>
    <message>
        <source>Many more shards than the records need</source>
        <translation>Muchos más fragmentos de los que necesitan los registros</translation>
    </message>
    <message>
        <source>Many schedules that fire at the same second</source>
        <translation>Muchos programadores que se disparan en el mismo segundo</translation>
    </message>
    <message>
        <source>Matching events</source>
        <translation>Eventos que coinciden</translation>
    </message>
    <message>
        <source>Matching messages</source>
        <translation>Mensajes que coinciden</translation>
    </message>
    <message>
        <source>Maximum age</source>
        <translation>Edad máxima</translation>
    </message>
    <message>
        <source>May fail</source>
        <translation>Puede fallar</translation>
    </message>
    <message>
        <source>Measure at several sizes and set the best.</source>
        <translation>Mida con varios tamaños y fije el mejor.</translation>
    </message>
    <message>
        <source>Measured at</source>
        <translation>Medido con</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>Memory counts</source>
        <translation>La memoria cuenta</translation>
    </message>
    <message>
        <source>Memory is rounded up to this (Express).</source>
        <translation>La memoria se redondea a esto por exceso (exprés).</translation>
    </message>
    <message>
        <source>Memory is rounded up to this for the bill.</source>
        <translation>La memoria se redondea a esto por exceso para la factura.</translation>
    </message>
    <message>
        <source>Memory of a connection</source>
        <translation>Memoria de una conexión</translation>
    </message>
    <message>
        <source>Memory of a unit</source>
        <translation>Memoria de una unidad</translation>
    </message>
    <message>
        <source>Memory of an Express execution before its data, the definition included.</source>
        <translation>Memoria de una ejecución exprés antes de sus datos, definición incluida.</translation>
    </message>
    <message>
        <source>Memory of an instance</source>
        <translation>Memoria de una instancia</translation>
    </message>
    <message>
        <source>Memory of environments</source>
        <translation>Memoria de los entornos</translation>
    </message>
    <message>
        <source>Memory of environments on demand, at work or idle</source>
        <translation>Memoria de entornos bajo demanda, en trabajo o inactivos</translation>
    </message>
    <message>
        <source>Memory of further tasks</source>
        <translation>Memoria de tareas adicionales</translation>
    </message>
    <message>
        <source>Memory of one CPU</source>
        <translation>Memoria de una CPU</translation>
    </message>
    <message>
        <source>Memory of one environment; its share of CPU grows with it, and so does the price per second.</source>
        <translation>Memoria de un entorno; su parte de CPU crece con ella, y también el precio por segundo.</translation>
    </message>
    <message>
        <source>Memory of the fewest tasks</source>
        <translation>Memoria del mínimo de tareas</translation>
    </message>
    <message>
        <source>Memory per task</source>
        <translation>Memoria por tarea</translation>
    </message>
    <message>
        <source>Memory size at which the own work was measured. At another size the CPU-bound part is scaled by the share of CPU. Not set: measured at the memory configured now.</source>
        <translation>Tamaño de memoria con el que se midió el trabajo propio. Con otro tamaño la parte limitada por la CPU se escala según la parte de CPU. Sin definir: medido con la memoria configurada ahora.</translation>
    </message>
    <message>
        <source>Memory step</source>
        <translation>Paso de memoria</translation>
    </message>
    <message>
        <source>Memory that an invocation needs. One that needs more than there is fails after its own work, and the runtime starts again with the next. Not set: memory never runs out.</source>
        <translation>Memoria que necesita una invocación. Una que necesita más de la que hay falla tras su trabajo propio, y el entorno de ejecución arranca de nuevo con la siguiente. Sin definir: la memoria no se agota nunca.</translation>
    </message>
    <message>
        <source>Memory that comes with one capacity unit.</source>
        <translation>Memoria que viene con una unidad de capacidad.</translation>
    </message>
    <message>
        <source>Memory used</source>
        <translation>Memoria usada</translation>
    </message>
    <message>
        <source>Message groups</source>
        <translation>Grupos de mensajes</translation>
    </message>
    <message>
        <source>Message size</source>
        <translation>Tamaño del mensaje</translation>
    </message>
    <message>
        <source>Messages accepted per second and message group. 0: no limit.</source>
        <translation>Mensajes aceptados por segundo y grupo de mensajes. 0: sin límite.</translation>
    </message>
    <message>
        <source>Messages accepted per second; the bucket holds one second&apos;s worth.</source>
        <translation>Mensajes aceptados por segundo; el cubo contiene los de un segundo.</translation>
    </message>
    <message>
        <source>Messages deleted</source>
        <translation>Mensajes eliminados</translation>
    </message>
    <message>
        <source>Messages expire before they are dead letters</source>
        <translation>Los mensajes caducan antes de darse por fallidos</translation>
    </message>
    <message>
        <source>Messages fail one by one at the function&apos;s error rate, and only those come back. Off: an error returns the whole batch.</source>
        <translation>Los mensajes fallan uno a uno con la tasa de errores de la función, y solo esos vuelven. No: un error devuelve el lote entero.</translation>
    </message>
    <message>
        <source>Messages of one group stay in one partition, which takes a few hundred a second whatever the queue takes.</source>
        <translation>Los mensajes de un grupo permanecen en una partición, que admite unos cientos por segundo admita lo que admita la cola.</translation>
    </message>
    <message>
        <source>Messages per connection</source>
        <translation>Mensajes por conexión</translation>
    </message>
    <message>
        <source>Messages per instance</source>
        <translation>Mensajes por instancia</translation>
    </message>
    <message>
        <source>Messages per send</source>
        <translation>Mensajes por envío</translation>
    </message>
    <message>
        <source>Messages received but not deleted; at the limit nothing more is handed out.</source>
        <translation>Mensajes recibidos pero no eliminados; en el límite no se entrega nada más.</translation>
    </message>
    <message>
        <source>Messages received, again included</source>
        <translation>Mensajes recibidos, repetidos incluidos</translation>
    </message>
    <message>
        <source>Messages sent</source>
        <translation>Mensajes enviados</translation>
    </message>
    <message>
        <source>Messages to an endpoint may be lost</source>
        <translation>Los mensajes a un punto de conexión pueden perderse</translation>
    </message>
    <message>
        <source>Metric period</source>
        <translation>Período de la métrica</translation>
    </message>
    <message>
        <source>Metric requests</source>
        <translation>Solicitudes de métricas</translation>
    </message>
    <message>
        <source>Minutes until it grows</source>
        <translation>Minutos hasta crecer</translation>
    </message>
    <message>
        <source>Minutes until it shrinks</source>
        <translation>Minutos hasta reducirse</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modo</translation>
    </message>
    <message>
        <source>Monthly active users</source>
        <translation>Usuarios activos mensuales</translation>
    </message>
    <message>
        <source>More environments than database connections</source>
        <translation>Más entornos que conexiones de base de datos</translation>
    </message>
    <message>
        <source>More faults than a run can have</source>
        <translation>Más fallos de los que puede tener una ejecución</translation>
    </message>
    <message>
        <source>More provisioned than reserved</source>
        <translation>Más aprovisionado que reservado</translation>
    </message>
    <message>
        <source>More readers of a change stream than it serves</source>
        <translation>Más lectores de un flujo de cambios de los que atiende</translation>
    </message>
    <message>
        <source>More readers than a shard serves</source>
        <translation>Más lectores de los que atiende un fragmento</translation>
    </message>
    <message>
        <source>More records than the shards take</source>
        <translation>Más registros de los que admiten los fragmentos</translation>
    </message>
    <message>
        <source>More requests a second than its concurrency allows</source>
        <translation>Más solicitudes por segundo de las que permite su simultaneidad</translation>
    </message>
    <message>
        <source>More requests than a prefix takes</source>
        <translation>Más solicitudes de las que admite un prefijo</translation>
    </message>
    <message>
        <source>More requests than one can wait for</source>
        <translation>Más solicitudes de las que una puede esperar</translation>
    </message>
    <message>
        <source>More than a call can carry</source>
        <translation>Más de lo que puede llevar una llamada</translation>
    </message>
    <message>
        <source>More than a new table serves at once</source>
        <translation>Más de lo que una tabla nueva atiende a la vez</translation>
    </message>
    <message>
        <source>More traffic than a node lets in</source>
        <translation>Más tráfico del que deja entrar un nodo</translation>
    </message>
    <message>
        <source>More traffic than all tasks serve</source>
        <translation>Más tráfico del que atienden todas las tareas</translation>
    </message>
    <message>
        <source>More traffic than the reservation serves</source>
        <translation>Más tráfico del que atiende la reserva</translation>
    </message>
    <message>
        <source>More units than a table has</source>
        <translation>Más unidades de las que tiene una tabla</translation>
    </message>
    <message>
        <source>Most</source>
        <translation>Máximo</translation>
    </message>
    <message>
        <source>Most at once</source>
        <translation>Máximo a la vez</translation>
    </message>
    <message>
        <source>Most calls in flight</source>
        <translation>Máximo de llamadas en curso</translation>
    </message>
    <message>
        <source>Most connections of one instance. Not set: as many as its memory allows; serverless, its memory at the most units.</source>
        <translation>Máximo de conexiones de una instancia. Sin definir: tantas como permite su memoria; sin servidor, su memoria con el máximo de unidades.</translation>
    </message>
    <message>
        <source>Most messages handed over at once. What the consumer does is set for one run, whatever the run takes over: a larger batch is less work for the same messages, unless you set more.</source>
        <translation>Máximo de mensajes entregados a la vez. Lo que hace el consumidor se define para una ejecución, tome lo que tome: un lote mayor es menos trabajo para los mismos mensajes, salvo que defina más.</translation>
    </message>
    <message>
        <source>Most pollers</source>
        <translation>Máximo de sondeadores</translation>
    </message>
    <message>
        <source>Most read capacity</source>
        <translation>Capacidad de lectura máxima</translation>
    </message>
    <message>
        <source>Most receives</source>
        <translation>Máximo de recepciones</translation>
    </message>
    <message>
        <source>Most records handed over at once; never more than 6 MB.</source>
        <translation>Máximo de registros entregados a la vez; nunca más de 6 MB.</translation>
    </message>
    <message>
        <source>Most requests are traced</source>
        <translation>La mayoría de las solicitudes se trazan</translation>
    </message>
    <message>
        <source>Most tasks</source>
        <translation>Máximo de tareas</translation>
    </message>
    <message>
        <source>Most units</source>
        <translation>Máximo de unidades</translation>
    </message>
    <message>
        <source>Most write capacity</source>
        <translation>Capacidad de escritura máxima</translation>
    </message>
    <message>
        <source>Mostly the reads; the rest always goes to the integration and is no lookup.</source>
        <translation>Sobre todo las lecturas; el resto va siempre a la integración y no es una búsqueda.</translation>
    </message>
    <message>
        <source>Name a client of the design.</source>
        <translation>Nombre un cliente del diseño.</translation>
    </message>
    <message>
        <source>Name a file, or list the times.</source>
        <translation>Nombre un archivo, o enumere los tiempos.</translation>
    </message>
    <message>
        <source>Name a function or a container service.</source>
        <translation>Nombre una función o un servicio de contenedores.</translation>
    </message>
    <message>
        <source>Name a node of the same design, or remove the link.</source>
        <translation>Nombre un nodo del mismo diseño, o elimine el enlace.</translation>
    </message>
    <message>
        <source>Name a node or group of a design.</source>
        <translation>Nombre un nodo o un grupo de un diseño.</translation>
    </message>
    <message>
        <source>Name a node that is called.</source>
        <translation>Nombre un nodo al que se llame.</translation>
    </message>
    <message>
        <source>Name a node, or leave it out for end to end.</source>
        <translation>Nombre un nodo, o prescinda de él para extremo a extremo.</translation>
    </message>
    <message>
        <source>Name a product of the node&apos;s kind, or leave it out.</source>
        <translation>Nombre un producto del tipo del nodo, o prescinda de él.</translation>
    </message>
    <message>
        <source>Name a region that the catalogue lists.</source>
        <translation>Nombre una región que enumere el catálogo.</translation>
    </message>
    <message>
        <source>Name a service or a SKU of the price book.</source>
        <translation>Nombre un servicio o una SKU de la lista de precios.</translation>
    </message>
    <message>
        <source>Name an outgoing link of the client.</source>
        <translation>Nombre un enlace saliente del cliente.</translation>
    </message>
    <message>
        <source>Name another call link of the same node.</source>
        <translation>Nombre otro enlace de llamada del mismo nodo.</translation>
    </message>
    <message>
        <source>Name of the rule. Links with the same name are targets of one rule and get the same events. Not set: a rule of its own.</source>
        <translation>Nombre de la regla. Los enlaces con el mismo nombre son destinos de una regla y reciben los mismos eventos. Sin definir: una regla propia.</translation>
    </message>
    <message>
        <source>Name one of the figures of a result.</source>
        <translation>Nombre una de las cifras de un resultado.</translation>
    </message>
    <message>
        <source>Name one of the kinds that the catalogue lists.</source>
        <translation>Nombre uno de los tipos que enumera el catálogo.</translation>
    </message>
    <message>
        <source>Name one of the operations of the link&apos;s target.</source>
        <translation>Nombre una de las operaciones del destino del enlace.</translation>
    </message>
    <message>
        <source>Name one of the parameters that the finding lists.</source>
        <translation>Nombre uno de los parámetros que enumera el hallazgo.</translation>
    </message>
    <message>
        <source>Name one of the platform&apos;s products, or leave it out.</source>
        <translation>Nombre uno de los productos de la plataforma, o prescinda de él.</translation>
    </message>
    <message>
        <source>Name one of those that the catalogue lists.</source>
        <translation>Nombre uno de los que enumera el catálogo.</translation>
    </message>
    <message>
        <source>Name one that the platform knows, or set the figures yourself.</source>
        <translation>Nombre una que la plataforma conozca, o defina usted las cifras.</translation>
    </message>
    <message>
        <source>Names that lead to one of several targets, mostly regions: by failover, weight or latency. Health checks find a dead target; traffic moves when the answers that resolvers keep have run out.</source>
        <translation>Nombres que llevan a uno de varios destinos, sobre todo regiones: por conmutación por error, peso o latencia. Las comprobaciones de estado encuentran un destino caído; el tráfico se mueve cuando caducan las respuestas que conservan los resolutores.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Never below. Not set: the capacity at the start.</source>
        <translation>Nunca por debajo. Sin definir: la capacidad al inicio.</translation>
    </message>
    <message>
        <source>Never beyond. Not set: what the provider allows for a table.</source>
        <translation>Nunca por encima. Sin definir: lo que el proveedor permite para una tabla.</translation>
    </message>
    <message>
        <source>New connections</source>
        <translation>Conexiones nuevas</translation>
    </message>
    <message>
        <source>New environments at once</source>
        <translation>Entornos nuevos a la vez</translation>
    </message>
    <message>
        <source>New environments per look</source>
        <translation>Entornos nuevos por mirada</translation>
    </message>
    <message>
        <source>New environments per second</source>
        <translation>Entornos nuevos por segundo</translation>
    </message>
    <message>
        <source>New objects are kept</source>
        <translation>Los objetos nuevos se conservan</translation>
    </message>
    <message>
        <source>New objects kept</source>
        <translation>Objetos nuevos conservados</translation>
    </message>
    <message>
        <source>No more CPU than on the bill</source>
        <translation>No más CPU que en la factura</translation>
    </message>
    <message>
        <source>No platform offers this integration.</source>
        <translation>Ninguna plataforma ofrece esta integración.</translation>
    </message>
    <message>
        <source>Nobody could say what the node does with a request.</source>
        <translation>Nadie podría decir qué hace el nodo con una solicitud.</translation>
    </message>
    <message>
        <source>Nobody learns which records were skipped, and they cannot be processed later.</source>
        <translation>Nadie sabe qué registros se saltaron, y no se pueden procesar después.</translation>
    </message>
    <message>
        <source>Nobody sends anything.</source>
        <translation>Nadie envía nada.</translation>
    </message>
    <message>
        <source>Nodes that wait for one another in a circle</source>
        <translation>Nodos que se esperan unos a otros en círculo</translation>
    </message>
    <message>
        <source>None of them can answer before the others have: every request runs into its timeout.</source>
        <translation>Ninguno puede responder antes que los otros: cada solicitud agota su tiempo límite.</translation>
    </message>
    <message>
        <source>Nothing arrives there that could fail.</source>
        <translation>Allí no llega nada que pueda fallar.</translation>
    </message>
    <message>
        <source>Nothing arrives there.</source>
        <translation>Allí no llega nada.</translation>
    </message>
    <message>
        <source>Nothing limits what comes in</source>
        <translation>Nada limita lo que entra</translation>
    </message>
    <message>
        <source>Nothing stops calls to a service that is down</source>
        <translation>Nada detiene las llamadas a un servicio caído</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>Object size</source>
        <translation>Tamaño del objeto</translation>
    </message>
    <message>
        <source>Object store</source>
        <translation>Almacén de objetos</translation>
    </message>
    <message>
        <source>Observability sink</source>
        <translation>Sumidero de observabilidad</translation>
    </message>
    <message>
        <source>Of the transitions (standard): tasks that call somebody else&apos;s service</source>
        <translation>De las transiciones (estándar): tareas que llaman al servicio de otro</translation>
    </message>
    <message>
        <source>Off: what the subscriber has accepted is delivered. On: only what it has worked on with success; an error or a deadline that has passed is a failed delivery.</source>
        <translation>No: está entregado lo que el suscriptor ha aceptado. Sí: solo lo que ha trabajado con éxito; un error o un plazo vencido es una entrega fallida.</translation>
    </message>
    <message>
        <source>Oldest event</source>
        <translation>Evento más antiguo</translation>
    </message>
    <message>
        <source>Oldest message</source>
        <translation>Mensaje más antiguo</translation>
    </message>
    <message>
        <source>Oldest record</source>
        <translation>Registro más antiguo</translation>
    </message>
    <message>
        <source>On demand is billed by request, provisioned by the hour. Units: one budget of request units per second for reads and writes, by the hour too.</source>
        <translation>Bajo demanda se factura por solicitud, aprovisionado por hora. Unidades: un presupuesto de unidades de solicitud por segundo para lecturas y escrituras, también por hora.</translation>
    </message>
    <message>
        <source>On demand, a table serves twice what it has served before; a new one starts low.</source>
        <translation>Bajo demanda, una tabla atiende el doble de lo que ha atendido antes; una nueva empieza baja.</translation>
    </message>
    <message>
        <source>On demand: a peak counts for doubling after this time.</source>
        <translation>Bajo demanda: un pico cuenta para la duplicación tras este tiempo.</translation>
    </message>
    <message>
        <source>On demand: never more read units than this, by quota or by your own cap. Not set: no bound.</source>
        <translation>Bajo demanda: nunca más unidades de lectura que estas, por cuota o por tope propio. Sin definir: sin cota.</translation>
    </message>
    <message>
        <source>On demand: never more write units than this, by quota or by your own cap. Not set: no bound.</source>
        <translation>Bajo demanda: nunca más unidades de escritura que estas, por cuota o por tope propio. Sin definir: sin cota.</translation>
    </message>
    <message>
        <source>On demand: the same in bytes per second.</source>
        <translation>Bajo demanda: lo mismo en bytes por segundo.</translation>
    </message>
    <message>
        <source>On demand: the table takes this many times its highest earlier peak.</source>
        <translation>Bajo demanda: la tabla admite este número de veces su pico anterior más alto.</translation>
    </message>
    <message>
        <source>On demand: what a new stream takes from the first moment.</source>
        <translation>Bajo demanda: lo que admite un flujo nuevo desde el primer momento.</translation>
    </message>
    <message>
        <source>On demand: what a new table takes from the first moment, in read units.</source>
        <translation>Bajo demanda: lo que admite una tabla nueva desde el primer momento, en unidades de lectura.</translation>
    </message>
    <message>
        <source>On demand: what a new table takes from the first moment, in write units.</source>
        <translation>Bajo demanda: lo que admite una tabla nueva desde el primer momento, en unidades de escritura.</translation>
    </message>
    <message>
        <source>One client gone wild takes the account&apos;s limit from all others, and every request is paid for.</source>
        <translation>Un cliente descontrolado quita el límite de la cuenta a todos los demás, y cada solicitud se paga.</translation>
    </message>
    <message>
        <source>One decision divides the tasks at most by this.</source>
        <translation>Una decisión divide las tareas como máximo por esto.</translation>
    </message>
    <message>
        <source>One decision multiplies the tasks at most by this.</source>
        <translation>Una decisión multiplica las tareas como máximo por esto.</translation>
    </message>
    <message>
        <source>One failed message brings back its whole batch</source>
        <translation>Un mensaje fallido devuelve su lote entero</translation>
    </message>
    <message>
        <source>One failed record holds up its whole batch</source>
        <translation>Un registro fallido retiene su lote entero</translation>
    </message>
    <message>
        <source>One fetch at a time</source>
        <translation>Una consulta al origen cada vez</translation>
    </message>
    <message>
        <source>One key above the limit of a partition</source>
        <translation>Una clave por encima del límite de una partición</translation>
    </message>
    <message>
        <source>One limit for all calls</source>
        <translation>Un límite para todas las llamadas</translation>
    </message>
    <message>
        <source>One partition key fills its shard</source>
        <translation>Una clave de partición llena su fragmento</translation>
    </message>
    <message>
        <source>One request starts very many executions</source>
        <translation>Una solicitud inicia muchísimas ejecuciones</translation>
    </message>
    <message>
        <source>One task and nothing beside it</source>
        <translation>Una tarea y nada más</translation>
    </message>
    <message>
        <source>Only a trace names routes.</source>
        <translation>Solo una traza nombra rutas.</translation>
    </message>
    <message>
        <source>Only clients send requests by a scenario.</source>
        <translation>Solo los clientes envían solicitudes según un escenario.</translation>
    </message>
    <message>
        <source>Only what works in environments can lose them.</source>
        <translation>Solo lo que trabaja en entornos puede perderlos.</translation>
    </message>
    <message>
        <source>Open executions</source>
        <translation>Ejecuciones abiertas</translation>
    </message>
    <message>
        <source>Opens at</source>
        <translation>Se abre al</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operación</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Origin timeout</source>
        <translation>Tiempo límite del origen</translation>
    </message>
    <message>
        <source>Over how many prefixes the names of the objects spread. Each has the limits above.</source>
        <translation>Entre cuántos prefijos se reparten los nombres de los objetos. Cada uno tiene los límites de arriba.</translation>
    </message>
    <message>
        <source>Own latency</source>
        <translation>Latencia propia</translation>
    </message>
    <message>
        <source>Own latency of a task</source>
        <translation>Latencia propia de una tarea</translation>
    </message>
    <message>
        <source>Own machines</source>
        <translation>Máquinas propias</translation>
    </message>
    <message>
        <source>Own work</source>
        <translation>Trabajo propio</translation>
    </message>
    <message>
        <source>Own work, first call</source>
        <translation>Trabajo propio, primera llamada</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Paquete</translation>
    </message>
    <message>
        <source>Pages read from storage or records written to it, on average; billed by some providers.</source>
        <translation>Páginas leídas del almacenamiento o registros escritos en él, en promedio; algunos proveedores los facturan.</translation>
    </message>
    <message>
        <source>Panic threshold</source>
        <translation>Umbral de pánico</translation>
    </message>
    <message>
        <source>Panic window</source>
        <translation>Ventana de pánico</translation>
    </message>
    <message>
        <source>Parallel calls</source>
        <translation>Llamadas paralelas</translation>
    </message>
    <message>
        <source>Part of all requests that goes to one key; it meets the limit of one partition.</source>
        <translation>Parte de todas las solicitudes que va a una clave; se topa con el límite de una partición.</translation>
    </message>
    <message>
        <source>Part of the account&apos;s concurrency has to stay unreserved, for functions without a reservation.</source>
        <translation>Una parte de la simultaneidad de la cuenta tiene que quedar sin reservar, para las funciones sin reserva.</translation>
    </message>
    <message>
        <source>Part of the database&apos;s connections that the proxy may use.</source>
        <translation>Parte de las conexiones de la base de datos que puede usar el proxy.</translation>
    </message>
    <message>
        <source>Part of the design is idle in the run.</source>
        <translation>Una parte del diseño está inactiva en la ejecución.</translation>
    </message>
    <message>
        <source>Part of the own work that gets faster with more CPU; the rest waits for others.</source>
        <translation>Parte del trabajo propio que se acelera con más CPU; el resto espera a otros.</translation>
    </message>
    <message>
        <source>Part of the own work that needs a processor; the rest waits for others and is not slowed down. The CPU utilisation counts this part only.</source>
        <translation>Parte del trabajo propio que necesita un procesador; el resto espera a otros y no se ralentiza. La utilización de CPU cuenta solo esta parte.</translation>
    </message>
    <message>
        <source>Part of the units that is billed at least where they follow the use.</source>
        <translation>Parte de las unidades que se factura al menos donde siguen el uso.</translation>
    </message>
    <message>
        <source>Partition keys</source>
        <translation>Claves de partición</translation>
    </message>
    <message>
        <source>Partitions</source>
        <translation>Particiones</translation>
    </message>
    <message>
        <source>Partitions at the start: a new store has one for all prefixes and splits under load. Not set: every prefix has its own already.</source>
        <translation>Particiones al inicio: un almacén nuevo tiene una para todos los prefijos y se divide bajo carga. Sin definir: cada prefijo tiene ya la suya.</translation>
    </message>
    <message>
        <source>Passed checks in a row that bring it back.</source>
        <translation>Comprobaciones superadas seguidas que lo devuelven.</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>Paciencia</translation>
    </message>
    <message>
        <source>Pauses after</source>
        <translation>Se pausa tras</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Carga útil</translation>
    </message>
    <message>
        <source>Payload delivered, FIFO</source>
        <translation>Carga útil entregada, FIFO</translation>
    </message>
    <message>
        <source>Payload of the answer</source>
        <translation>Carga útil de la respuesta</translation>
    </message>
    <message>
        <source>Payload published, FIFO</source>
        <translation>Carga útil publicada, FIFO</translation>
    </message>
    <message>
        <source>People or programs that send requests. The scenario says how many and when; the client says how patient they are.</source>
        <translation>Personas o programas que envían solicitudes. El escenario dice cuántas y cuándo; el cliente dice cuánta paciencia tienen.</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>Periods follow each other by the clock: minutes begin with the minute, days at midnight UTC.</source>
        <translation>Los períodos se suceden según el reloj: los minutos empiezan con el minuto, los días a medianoche UTC.</translation>
    </message>
    <message>
        <source>Periods in a row above the target before tasks are added.</source>
        <translation>Períodos seguidos por encima del objetivo antes de que se añadan tareas.</translation>
    </message>
    <message>
        <source>Periods in a row below the low mark before tasks are taken away.</source>
        <translation>Períodos seguidos por debajo de la marca baja antes de que se retiren tareas.</translation>
    </message>
    <message>
        <source>Periods until it grows</source>
        <translation>Períodos hasta crecer</translation>
    </message>
    <message>
        <source>Periods until it shrinks</source>
        <translation>Períodos hasta reducirse</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Permisos</translation>
    </message>
    <message>
        <source>Pinned queries</source>
        <translation>Consultas retenidas</translation>
    </message>
    <message>
        <source>Places taken</source>
        <translation>Lugares ocupados</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Platform overhead</source>
        <translation>Sobrecarga de la plataforma</translation>
    </message>
    <message>
        <source>Poison messages</source>
        <translation>Mensajes envenenados</translation>
    </message>
    <message>
        <source>Poison records</source>
        <translation>Registros envenenados</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Política</translation>
    </message>
    <message>
        <source>Poller</source>
        <translation>Sondeador</translation>
    </message>
    <message>
        <source>Poller limit</source>
        <translation>Límite de sondeadores</translation>
    </message>
    <message>
        <source>Pollers are added up to this while messages wait.</source>
        <translation>Se añaden sondeadores hasta este número mientras esperan mensajes.</translation>
    </message>
    <message>
        <source>Pollers that ask an empty queue too often</source>
        <translation>Sondeadores que preguntan a una cola vacía con demasiada frecuencia</translation>
    </message>
    <message>
        <source>Pollers that go on asking an empty queue; each empty answer is a billed request.</source>
        <translation>Sondeadores que siguen preguntando a una cola vacía; cada respuesta vacía es una solicitud facturada.</translation>
    </message>
    <message>
        <source>Pollers when idle</source>
        <translation>Sondeadores en inactividad</translation>
    </message>
    <message>
        <source>Polling</source>
        <translation>Sondeo</translation>
    </message>
    <message>
        <source>Polls per poller</source>
        <translation>Sondeos por sondeador</translation>
    </message>
    <message>
        <source>Polls per shard</source>
        <translation>Sondeos por fragmento</translation>
    </message>
    <message>
        <source>Polls that a shard answers; with more sharing readers each asks less often. 0: no limit.</source>
        <translation>Sondeos que responde un fragmento; con más lectores que comparten cada uno pregunta menos. 0: sin límite.</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Popularity exponent</source>
        <translation>Exponente de popularidad</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Precisión</translation>
    </message>
    <message>
        <source>Prefixes</source>
        <translation>Prefijos</translation>
    </message>
    <message>
        <source>Prefixes split so far</source>
        <translation>Prefijos divididos hasta ahora</translation>
    </message>
    <message>
        <source>Price of a machine per hour</source>
        <translation>Precio de una máquina por hora</translation>
    </message>
    <message>
        <source>Price of an instance</source>
        <translation>Precio de una instancia</translation>
    </message>
    <message>
        <source>Price per call</source>
        <translation>Precio por llamada</translation>
    </message>
    <message>
        <source>Probability or weight</source>
        <translation>Probabilidad o peso</translation>
    </message>
    <message>
        <source>Probes</source>
        <translation>Sondas</translation>
    </message>
    <message>
        <source>Processors and memory come in pairs; a task of another size does not start, and its cost is made up.</source>
        <translation>Los procesadores y la memoria vienen en parejas; una tarea de otro tamaño no arranca, y su coste es inventado.</translation>
    </message>
    <message>
        <source>Processors of a unit</source>
        <translation>Procesadores de una unidad</translation>
    </message>
    <message>
        <source>Processors of an instance</source>
        <translation>Procesadores de una instancia</translation>
    </message>
    <message>
        <source>Processors of one task, parts of one included.</source>
        <translation>Procesadores de una tarea, también partes de uno.</translation>
    </message>
    <message>
        <source>Processors that come with one capacity unit.</source>
        <translation>Procesadores que vienen con una unidad de capacidad.</translation>
    </message>
    <message>
        <source>Products, limits, defaults and prices come from the platform.</source>
        <translation>Los productos, límites, valores predeterminados y precios vienen de la plataforma.</translation>
    </message>
    <message>
        <source>Project without a design</source>
        <translation>Proyecto sin diseño</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Protección</translation>
    </message>
    <message>
        <source>Provision at most what is reserved, or reserve more.</source>
        <translation>Aprovisione como máximo lo reservado, o reserve más.</translation>
    </message>
    <message>
        <source>Provision what is busy at the peak and some to spare, or let it follow the load.</source>
        <translation>Aprovisione lo que está ocupado en el pico y algo de más, o deje que siga la carga.</translation>
    </message>
    <message>
        <source>Provisioned</source>
        <translation>Aprovisionado</translation>
    </message>
    <message>
        <source>Provisioned capacity that is well used costs a fraction of it.</source>
        <translation>La capacidad aprovisionada bien usada cuesta una fracción.</translation>
    </message>
    <message>
        <source>Provisioned concurrency</source>
        <translation>Simultaneidad aprovisionada</translation>
    </message>
    <message>
        <source>Provisioned environments</source>
        <translation>Entornos aprovisionados</translation>
    </message>
    <message>
        <source>Provisioned environments that are allocated per second. 0: all at once.</source>
        <translation>Entornos aprovisionados que se asignan por segundo. 0: todos a la vez.</translation>
    </message>
    <message>
        <source>Provisioned environments with nothing to do</source>
        <translation>Entornos aprovisionados sin nada que hacer</translation>
    </message>
    <message>
        <source>Provisioned mode: each takes its part of the keys, up to its own limits, and is read by one batch at a time.</source>
        <translation>Modo aprovisionado: cada uno toma su parte de las claves, hasta sus propios límites, y lo lee un lote a la vez.</translation>
    </message>
    <message>
        <source>Provisioned pollers</source>
        <translation>Sondeadores aprovisionados</translation>
    </message>
    <message>
        <source>Provisioned pollers with nothing to do</source>
        <translation>Sondeadores aprovisionados sin nada que hacer</translation>
    </message>
    <message>
        <source>Provisioned read capacity</source>
        <translation>Capacidad de lectura aprovisionada</translation>
    </message>
    <message>
        <source>Provisioned read units per second; one unit reads 4 KB strongly consistent, or 8 KB eventually consistent.</source>
        <translation>Unidades de lectura aprovisionadas por segundo; una unidad lee 4 KB con coherencia alta, u 8 KB con coherencia eventual.</translation>
    </message>
    <message>
        <source>Provisioned units are paid for every second.</source>
        <translation>Las unidades aprovisionadas se pagan cada segundo.</translation>
    </message>
    <message>
        <source>Provisioned write capacity</source>
        <translation>Capacidad de escritura aprovisionada</translation>
    </message>
    <message>
        <source>Provisioned write units per second; one unit writes 1 KB.</source>
        <translation>Unidades de escritura aprovisionadas por segundo; una unidad escribe 1 KB.</translation>
    </message>
    <message>
        <source>Provisioned. at-once: a busy partition may use whatever the table has, up to its own limits. none: each partition has an equal part of the capacity, with a burst of its own, whatever the others leave.</source>
        <translation>Aprovisionado. at-once: una partición ocupada puede usar todo lo que tiene la tabla, hasta sus propios límites. none: cada partición tiene una parte igual de la capacidad, con una ráfaga propia, dejen lo que dejen las otras.</translation>
    </message>
    <message>
        <source>Provisioned: decides the number of connections.</source>
        <translation>Aprovisionado: decide el número de conexiones.</translation>
    </message>
    <message>
        <source>Provisioned: processors of one instance.</source>
        <translation>Aprovisionado: procesadores de una instancia.</translation>
    </message>
    <message>
        <source>Provisioned: the capacity follows its use. Looks once a minute.</source>
        <translation>Aprovisionado: la capacidad sigue su uso. Mira una vez por minuto.</translation>
    </message>
    <message>
        <source>Provisioned: what one instance costs an hour. Not set: the provider&apos;s price where the price book has it, else the bill says that it is missing.</source>
        <translation>Aprovisionado: lo que cuesta por hora una instancia. Sin definir: el precio del proveedor donde lo tiene la lista de precios, si no la factura dice que falta.</translation>
    </message>
    <message>
        <source>Publish limit</source>
        <translation>Límite de publicación</translation>
    </message>
    <message>
        <source>Publish limit of a group</source>
        <translation>Límite de publicación de un grupo</translation>
    </message>
    <message>
        <source>Publishes (64 KB steps)</source>
        <translation>Publicaciones (pasos de 64 KB)</translation>
    </message>
    <message>
        <source>Publishes, FIFO</source>
        <translation>Publicaciones, FIFO</translation>
    </message>
    <message>
        <source>Put a client before it.</source>
        <translation>Ponga un cliente delante.</translation>
    </message>
    <message>
        <source>Put a connection proxy between, or limit the functions.</source>
        <translation>Ponga en medio un proxy de conexiones, o limite las funciones.</translation>
    </message>
    <message>
        <source>Put a queue between them and limit its poller, or map over the items in a workflow.</source>
        <translation>Ponga en medio una cola y limite su sondeador, o recorra los elementos con un map en un flujo de trabajo.</translation>
    </message>
    <message>
        <source>Put a router before two regions, or ask for less.</source>
        <translation>Ponga un enrutador ante dos regiones, o pida menos.</translation>
    </message>
    <message>
        <source>Put and list requests</source>
        <translation>Solicitudes put y list</translation>
    </message>
    <message>
        <source>Put latency</source>
        <translation>Latencia de escritura (put)</translation>
    </message>
    <message>
        <source>Put limit</source>
        <translation>Límite de put</translation>
    </message>
    <message>
        <source>Put something between them that can do both.</source>
        <translation>Ponga en medio algo que pueda hacer ambas cosas.</translation>
    </message>
    <message>
        <source>Put the content into an object store and send its name.</source>
        <translation>Ponga el contenido en un almacén de objetos y envíe su nombre.</translation>
    </message>
    <message>
        <source>Put the times in ascending order.</source>
        <translation>Ponga los tiempos en orden ascendente.</translation>
    </message>
    <message>
        <source>Puts above the limit are refused; producers try again and fall behind.</source>
        <translation>Los puts por encima del límite se rechazan; los productores lo intentan de nuevo y se retrasan.</translation>
    </message>
    <message>
        <source>Puts per prefix</source>
        <translation>Escrituras (put) por prefijo</translation>
    </message>
    <message>
        <source>Puts, copies and deletions per second below one prefix; more are refused (503, slow down).</source>
        <translation>Puts, copias y eliminaciones por segundo bajo un prefijo; los demás se rechazan (503, slow down).</translation>
    </message>
    <message>
        <source>Queries</source>
        <translation>Consultas</translation>
    </message>
    <message>
        <source>Queries hold a connection and share processors. When all connections are taken, callers are refused or wait; capacity follows the load with a delay, or is fixed.</source>
        <translation>Las consultas retienen una conexión y comparten procesadores. Cuando todas las conexiones están ocupadas, los llamantes se rechazan o esperan; la capacidad sigue la carga con retraso, o es fija.</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>Rate limit</source>
        <translation>Límite de tasa</translation>
    </message>
    <message>
        <source>Rates are those of the batches.</source>
        <translation>Las tasas son las de los lotes.</translation>
    </message>
    <message>
        <source>Read by dedicated readers</source>
        <translation>Leído por lectores dedicados</translation>
    </message>
    <message>
        <source>Read capacity</source>
        <translation>Capacidad de lectura</translation>
    </message>
    <message>
        <source>Read latency</source>
        <translation>Latencia de lectura</translation>
    </message>
    <message>
        <source>Read replicas</source>
        <translation>Réplicas de lectura</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Lector</translation>
    </message>
    <message>
        <source>Readers get old answers until they are pushed out.</source>
        <translation>Los lectores reciben respuestas viejas hasta que se expulsan.</translation>
    </message>
    <message>
        <source>Readers without a connection of their own share the polls and the bandwidth of each shard, and fall behind.</source>
        <translation>Los lectores sin conexión propia comparten los sondeos y el ancho de banda de cada fragmento, y se retrasan.</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>Lecturas</translation>
    </message>
    <message>
        <source>Reads at most</source>
        <translation>Lecturas como máximo</translation>
    </message>
    <message>
        <source>Reads at once, new table</source>
        <translation>Lecturas a la vez, tabla nueva</translation>
    </message>
    <message>
        <source>Reads per partition</source>
        <translation>Lecturas por partición</translation>
    </message>
    <message>
        <source>Record size</source>
        <translation>Tamaño del registro</translation>
    </message>
    <message>
        <source>Records at once, new stream</source>
        <translation>Registros a la vez, flujo nuevo</translation>
    </message>
    <message>
        <source>Records fail one by one at the function&apos;s error rate; what comes before the first failure is done, the rest is tried again.</source>
        <translation>Los registros fallan uno a uno con la tasa de errores de la función; lo anterior al primer fallo está hecho, el resto se reintenta.</translation>
    </message>
    <message>
        <source>Records may be older than the stream keeps them</source>
        <translation>Los registros pueden ser más antiguos de lo que el flujo los conserva</translation>
    </message>
    <message>
        <source>Records older than this are given up instead of being handed over. Not set: only the retention counts.</source>
        <translation>Los registros más antiguos que esto se abandonan en lugar de entregarse. Sin definir: solo cuenta la retención.</translation>
    </message>
    <message>
        <source>Records per shard</source>
        <translation>Registros por fragmento</translation>
    </message>
    <message>
        <source>Records put (25 KB steps)</source>
        <translation>Registros puestos (pasos de 25 KB)</translation>
    </message>
    <message>
        <source>Records that one shard, hence one hot key, takes per second; more are throttled.</source>
        <translation>Registros que admite por segundo un fragmento, es decir, una clave caliente; los demás se limitan.</translation>
    </message>
    <message>
        <source>Refill of that bucket. A request that finds it empty is throttled.</source>
        <translation>Reposición de ese cubo. Una solicitud que lo encuentra vacío se limita.</translation>
    </message>
    <message>
        <source>Refill of that bucket; tasks beyond it are launched later.</source>
        <translation>Reposición de ese cubo; las tareas por encima se lanzan más tarde.</translation>
    </message>
    <message>
        <source>Refill of the token bucket for starts; a start that finds it empty is refused. The limit is the account&apos;s: with several workflows, give each its part. Not set: no limit.</source>
        <translation>Reposición del cubo de tokens para inicios; un inicio que lo encuentra vacío se rechaza. El límite es de la cuenta: con varios flujos de trabajo, dé a cada uno su parte. Sin definir: sin límite.</translation>
    </message>
    <message>
        <source>Refill of the token bucket for state transitions; one that finds it empty is delayed. The limit is the account&apos;s: with several workflows, give each its part. Not set: no limit.</source>
        <translation>Reposición del cubo de tokens para transiciones de estado; una que lo encuentra vacío se retrasa. El límite es de la cuenta: con varios flujos de trabajo, dé a cada uno su parte. Sin definir: sin límite.</translation>
    </message>
    <message>
        <source>Refused share</source>
        <translation>Proporción rechazada</translation>
    </message>
    <message>
        <source>Relational database</source>
        <translation>Base de datos relacional</translation>
    </message>
    <message>
        <source>Remove one and set calls on the other.</source>
        <translation>Elimine uno y defina calls en el otro.</translation>
    </message>
    <message>
        <source>Remove one of the fallbacks.</source>
        <translation>Elimine una de las alternativas.</translation>
    </message>
    <message>
        <source>Remove one of the links, or make it asynchronous.</source>
        <translation>Elimine uno de los enlaces, o hágalo asíncrono.</translation>
    </message>
    <message>
        <source>Renewed while handled</source>
        <translation>Renovado mientras se procesa</translation>
    </message>
    <message>
        <source>Repeated after</source>
        <translation>Repetido tras</translation>
    </message>
    <message>
        <source>Repeated every</source>
        <translation>Repetido cada</translation>
    </message>
    <message>
        <source>Repeated sends</source>
        <translation>Envíos repetidos</translation>
    </message>
    <message>
        <source>Replaces initialisation and overhead of a new environment that is made of one of those. Not set: no time.</source>
        <translation>Sustituye la inicialización y la sobrecarga de un entorno nuevo que se hace de uno de esos. Sin definir: ningún tiempo.</translation>
    </message>
    <message>
        <source>Replayed after</source>
        <translation>Reproducido tras</translation>
    </message>
    <message>
        <source>Replayed events</source>
        <translation>Eventos reproducidos</translation>
    </message>
    <message>
        <source>Replayed events (64 KB steps)</source>
        <translation>Eventos reproducidos (pasos de 64 KB)</translation>
    </message>
    <message>
        <source>Report partial failures</source>
        <translation>Informar de fallos parciales</translation>
    </message>
    <message>
        <source>Request size</source>
        <translation>Tamaño de la solicitud</translation>
    </message>
    <message>
        <source>Request units</source>
        <translation>Unidades de solicitud</translation>
    </message>
    <message>
        <source>Request units on demand</source>
        <translation>Unidades de solicitud bajo demanda</translation>
    </message>
    <message>
        <source>Request units that follow the use</source>
        <translation>Unidades de solicitud que siguen el uso</translation>
    </message>
    <message>
        <source>Request units, each hour at its highest</source>
        <translation>Unidades de solicitud, cada hora a su máximo</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Solicitudes</translation>
    </message>
    <message>
        <source>Requests (64 KB steps, empty receives included)</source>
        <translation>Solicitudes (pasos de 64 KB, recepciones vacías incluidas)</translation>
    </message>
    <message>
        <source>Requests (steps of 512 KB for HTTP, 32 KB for WebSocket)</source>
        <translation>Solicitudes (pasos de 512 KB en HTTP, 32 KB en WebSocket)</translation>
    </message>
    <message>
        <source>Requests at once</source>
        <translation>Solicitudes a la vez</translation>
    </message>
    <message>
        <source>Requests inside are averaged over this time; the number of tasks follows.</source>
        <translation>Las solicitudes dentro se promedian sobre este tiempo; el número de tareas lo sigue.</translation>
    </message>
    <message>
        <source>Requests per concurrency</source>
        <translation>Solicitudes por simultaneidad</translation>
    </message>
    <message>
        <source>Requests per connection</source>
        <translation>Solicitudes por conexión</translation>
    </message>
    <message>
        <source>Requests per environment</source>
        <translation>Solicitudes por entorno</translation>
    </message>
    <message>
        <source>Requests per second of the distribution; the bucket holds one second&apos;s worth. Not set: no limit.</source>
        <translation>Solicitudes por segundo de la distribución; el cubo contiene las de un segundo. Sin definir: sin límite.</translation>
    </message>
    <message>
        <source>Requests per task</source>
        <translation>Solicitudes por tarea</translation>
    </message>
    <message>
        <source>Requests share the CPU</source>
        <translation>Las solicitudes comparten la CPU</translation>
    </message>
    <message>
        <source>Requests that count as full</source>
        <translation>Solicitudes que cuentan como lleno</translation>
    </message>
    <message>
        <source>Requests that may wait at a task when the buffer is not in the way, in multiples of what it works on at once. They are dealt out when a task has room, whichever they came to.</source>
        <translation>Solicitudes que pueden esperar en una tarea cuando el búfer no está en medio, en múltiplos de las que trabaja a la vez. Se reparten cuando una tarea tiene sitio, hayan llegado a la que hayan llegado.</translation>
    </message>
    <message>
        <source>Requests that may wait while all tasks are full; further ones are refused at once (503). 0: nobody waits.</source>
        <translation>Solicitudes que pueden esperar mientras todas las tareas están llenas; las demás se rechazan de inmediato (503). 0: nadie espera.</translation>
    </message>
    <message>
        <source>Requests that one environment works on at the same time. Above 1 its time is billed once however many share it, and limits of concurrency count environments.</source>
        <translation>Solicitudes en las que un entorno trabaja a la vez. Por encima de 1 su tiempo se factura una vez por muchas que lo compartan, y los límites de simultaneidad cuentan entornos.</translation>
    </message>
    <message>
        <source>Requests that one task computes at the same time slow each other down: n of them on c processors run at c / n of full speed, one alone never faster than one processor allows. Off: every request takes its own work whatever else goes on.</source>
        <translation>Las solicitudes que una tarea calcula a la vez se frenan entre sí: n de ellas en c procesadores van a c / n de la velocidad plena, una sola nunca más rápido de lo que permite un procesador. No: cada solicitud tarda su trabajo propio pase lo que pase.</translation>
    </message>
    <message>
        <source>Requests that one task works on at the same time. The least busy task takes the next one; when all are full, requests wait.</source>
        <translation>Solicitudes en las que una tarea trabaja a la vez. La menos ocupada toma la siguiente; cuando todas están llenas, las solicitudes esperan.</translation>
    </message>
    <message>
        <source>Requests that pass the gateway and not the function</source>
        <translation>Solicitudes que pasan la puerta de enlace y no la función</translation>
    </message>
    <message>
        <source>Requests that succeed per second, all tasks together, above which the alarm is due.</source>
        <translation>Solicitudes con éxito por segundo, todas las tareas juntas, por encima de las cuales toca la alarma.</translation>
    </message>
    <message>
        <source>Requests that wait</source>
        <translation>Solicitudes que esperan</translation>
    </message>
    <message>
        <source>Requests wait until the waiting room is full, and are then refused.</source>
        <translation>Las solicitudes esperan hasta que la sala de espera está llena, y después se rechazan.</translation>
    </message>
    <message>
        <source>Requests wait while</source>
        <translation>Las solicitudes esperan mientras</translation>
    </message>
    <message>
        <source>Requests would be lost there.</source>
        <translation>Allí se perderían solicitudes.</translation>
    </message>
    <message>
        <source>Reservations must leave this much for functions without one.</source>
        <translation>Las reservas deben dejar esto para las funciones sin ninguna.</translation>
    </message>
    <message>
        <source>Reservations that leave too little of the account</source>
        <translation>Reservas que dejan demasiado poco de la cuenta</translation>
    </message>
    <message>
        <source>Reserve less, or have the account&apos;s concurrency raised.</source>
        <translation>Reserve menos, o haga subir la simultaneidad de la cuenta.</translation>
    </message>
    <message>
        <source>Reserve more, make it faster, or put a queue before it.</source>
        <translation>Reserve más, hágala más rápida, o ponga una cola delante.</translation>
    </message>
    <message>
        <source>Reserve one execution for each batch in work: shards times batches a shard.</source>
        <translation>Reserve una ejecución por cada lote en curso: fragmentos por lotes por fragmento.</translation>
    </message>
    <message>
        <source>Reserved concurrency</source>
        <translation>Simultaneidad reservada</translation>
    </message>
    <message>
        <source>Reserved concurrency is the function&apos;s maximum; the provider refuses more provisioned environments than that.</source>
        <translation>La simultaneidad reservada es el máximo de la función; el proveedor rechaza más entornos aprovisionados que esos.</translation>
    </message>
    <message>
        <source>Resolvers</source>
        <translation>Resolutores</translation>
    </message>
    <message>
        <source>Rest after an error</source>
        <translation>Descanso tras un error</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Restored from it</source>
        <translation>Restaurado de ella</translation>
    </message>
    <message>
        <source>Resumes from deep pause in</source>
        <translation>Se reanuda de la pausa profunda en</translation>
    </message>
    <message>
        <source>Resumes in</source>
        <translation>Se reanuda en</translation>
    </message>
    <message>
        <source>Resumption after a long pause.</source>
        <translation>Reanudación tras una pausa larga.</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Retención</translation>
    </message>
    <message>
        <source>Retention above a day</source>
        <translation>Retención de más de un día</translation>
    </message>
    <message>
        <source>Retried endings</source>
        <translation>Finales que se reintentan</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>Reintentos</translation>
    </message>
    <message>
        <source>Retries at a steady pace</source>
        <translation>Reintentos a ritmo constante</translation>
    </message>
    <message>
        <source>Retries at once</source>
        <translation>Reintentos a la vez</translation>
    </message>
    <message>
        <source>Retries at the longest wait</source>
        <translation>Reintentos con la espera más larga</translation>
    </message>
    <message>
        <source>Retries in a bucket that all callers of the link share: each takes one, a retry that succeeds gives it back, and when the bucket is empty failures are final. 100 is what AWS SDKs allow each client object. Not set: no budget.</source>
        <translation>Reintentos en un cubo que comparten todos los llamantes del enlace: cada uno toma uno, un reintento con éxito lo devuelve, y cuando el cubo está vacío los fallos son definitivos. 100 es lo que los SDK de AWS permiten a cada objeto cliente. Sin definir: sin presupuesto.</translation>
    </message>
    <message>
        <source>Retries of events</source>
        <translation>Reintentos de eventos</translation>
    </message>
    <message>
        <source>Retries of several callers multiply</source>
        <translation>Los reintentos de varios llamantes se multiplican</translation>
    </message>
    <message>
        <source>Retries that a success at the first attempt puts back into the budget.</source>
        <translation>Reintentos que un éxito al primer intento devuelve al presupuesto.</translation>
    </message>
    <message>
        <source>Retries that come back together</source>
        <translation>Reintentos que vuelven juntos</translation>
    </message>
    <message>
        <source>Retries that take longer than their caller</source>
        <translation>Reintentos que tardan más que su llamante</translation>
    </message>
    <message>
        <source>Retries with a growing wait</source>
        <translation>Reintentos con espera creciente</translation>
    </message>
    <message>
        <source>Retries without a pause</source>
        <translation>Reintentos sin pausa</translation>
    </message>
    <message>
        <source>Retry budget</source>
        <translation>Presupuesto de reintentos</translation>
    </message>
    <message>
        <source>Reuse</source>
        <translation>Reutilización</translation>
    </message>
    <message>
        <source>Room for answers</source>
        <translation>Sitio para respuestas</translation>
    </message>
    <message>
        <source>Room for items</source>
        <translation>Sitio para elementos</translation>
    </message>
    <message>
        <source>Room for objects</source>
        <translation>Sitio para objetos</translation>
    </message>
    <message>
        <source>Room for tokens</source>
        <translation>Sitio para tokens</translation>
    </message>
    <message>
        <source>Rounded up to whole units of writes and of reads, item by item.</source>
        <translation>Redondeado por exceso a unidades enteras de escritura y de lectura, elemento por elemento.</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Ruta</translation>
    </message>
    <message>
        <source>Route burst</source>
        <translation>Ráfaga de la ruta</translation>
    </message>
    <message>
        <source>Route limit</source>
        <translation>Límite de la ruta</translation>
    </message>
    <message>
        <source>Routes of which none is ever taken</source>
        <translation>Rutas de las que nunca se toma ninguna</translation>
    </message>
    <message>
        <source>Routes where there is no trace</source>
        <translation>Rutas donde no hay traza</translation>
    </message>
    <message>
        <source>Routing rules that a request is held against; the first ten are free.</source>
        <translation>Reglas de enrutamiento con las que se contrasta una solicitud; las diez primeras son gratis.</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>Runs of edge code</source>
        <translation>Ejecuciones de código de borde</translation>
    </message>
    <message>
        <source>Runs, estimates and bills leave it out, which is easily forgotten.</source>
        <translation>Las ejecuciones, estimaciones y facturas lo omiten, lo que se olvida fácilmente.</translation>
    </message>
    <message>
        <source>Runtime</source>
        <translation>Entorno de ejecución</translation>
    </message>
    <message>
        <source>Sample a few percent.</source>
        <translation>Tome una muestra de un pequeño porcentaje.</translation>
    </message>
    <message>
        <source>Say at which node.</source>
        <translation>Diga en qué nodo.</translation>
    </message>
    <message>
        <source>Scale by</source>
        <translation>Escalar según</translation>
    </message>
    <message>
        <source>Scaling</source>
        <translation>Escalado</translation>
    </message>
    <message>
        <source>Scaling rule</source>
        <translation>Regla de escalado</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Programador</translation>
    </message>
    <message>
        <source>Schedules</source>
        <translation>Programadores</translation>
    </message>
    <message>
        <source>Schedules that exist</source>
        <translation>Programadores existentes</translation>
    </message>
    <message>
        <source>Schedules with this expression, one for each tenant or device, say. Each firing invokes the targets once for each of them.</source>
        <translation>Programadores con esta expresión, por ejemplo uno por inquilino o dispositivo. Cada disparo invoca los destinos una vez por cada uno de ellos.</translation>
    </message>
    <message>
        <source>Send latency</source>
        <translation>Latencia de envío</translation>
    </message>
    <message>
        <source>Send them in batches of ten.</source>
        <translation>Envíelos en lotes de diez.</translation>
    </message>
    <message>
        <source>Sends and receives use up the same calls per second, instead of as many each, one for every message they carry.</source>
        <translation>Los envíos y las recepciones gastan las mismas llamadas por segundo, en lugar de tantas cada uno, una por cada mensaje que llevan.</translation>
    </message>
    <message>
        <source>Sends per partition</source>
        <translation>Envíos por partición</translation>
    </message>
    <message>
        <source>Sends, and likewise receives, that the queue takes per second. A send above it is throttled, a poller waits. Not set or 0: no limit.</source>
        <translation>Envíos, e igualmente recepciones, que la cola admite por segundo. Un envío por encima se limita, un sondeador espera. Sin definir o 0: sin límite.</translation>
    </message>
    <message>
        <source>Serverless: never less than this, and where a scale-up begins. 0: may pause.</source>
        <translation>Sin servidor: nunca menos que esto, y donde empieza un aumento de escala. 0: puede pausarse.</translation>
    </message>
    <message>
        <source>Serverless: never more than this; it also decides the number of connections.</source>
        <translation>Sin servidor: nunca más que esto; también decide el número de conexiones.</translation>
    </message>
    <message>
        <source>Set 1 to 10000.</source>
        <translation>Defina de 1 a 10000.</translation>
    </message>
    <message>
        <source>Set a batch size of ten or fewer.</source>
        <translation>Defina un tamaño de lote de diez o menos.</translation>
    </message>
    <message>
        <source>Set a batch window of at least 1 s, or ten messages or fewer.</source>
        <translation>Defina una ventana de lote de al menos 1 s, o diez mensajes o menos.</translation>
    </message>
    <message>
        <source>Set a circuit breaker, a fallback or a limit of calls in flight.</source>
        <translation>Defina un disyuntor, una alternativa o un límite de llamadas en curso.</translation>
    </message>
    <message>
        <source>Set a duration above 0 s and of at most ten years.</source>
        <translation>Defina una duración mayor que 0 s y de diez años como máximo.</translation>
    </message>
    <message>
        <source>Set a factor above 0.</source>
        <translation>Defina un factor mayor que 0.</translation>
    </message>
    <message>
        <source>Set a factor of at least 0.</source>
        <translation>Defina un factor de al menos 0.</translation>
    </message>
    <message>
        <source>Set a gap whose mean is above 0 s.</source>
        <translation>Defina un intervalo cuya media sea mayor que 0 s.</translation>
    </message>
    <message>
        <source>Set a longer timeout; for work beyond the platform&apos;s limit use a container service or a workflow.</source>
        <translation>Defina un tiempo límite mayor; para trabajo que supere el límite de la plataforma use un servicio de contenedores o un flujo de trabajo.</translation>
    </message>
    <message>
        <source>Set a lower bound, an upper one or both.</source>
        <translation>Defina una cota inferior, una superior o ambas.</translation>
    </message>
    <message>
        <source>Set a memory that goes with the processors.</source>
        <translation>Defina una memoria que corresponda a los procesadores.</translation>
    </message>
    <message>
        <source>Set a metric, a share between 0 and 1, and 2 to 10000 replications.</source>
        <translation>Defina una métrica, una proporción entre 0 y 1, y de 2 a 10000 repeticiones.</translation>
    </message>
    <message>
        <source>Set a number in the range that the finding names.</source>
        <translation>Defina un número en el intervalo que nombra el hallazgo.</translation>
    </message>
    <message>
        <source>Set a rate and a burst that the design can serve.</source>
        <translation>Defina una tasa y una ráfaga que el diseño pueda atender.</translation>
    </message>
    <message>
        <source>Set a rate of at least 0.</source>
        <translation>Defina una tasa de al menos 0.</translation>
    </message>
    <message>
        <source>Set a rate or a profile.</source>
        <translation>Defina una tasa o un perfil.</translation>
    </message>
    <message>
        <source>Set a share of 0 to 1.</source>
        <translation>Defina una proporción de 0 a 1.</translation>
    </message>
    <message>
        <source>Set a shorter timeout of the call.</source>
        <translation>Defina un tiempo límite menor de la llamada.</translation>
    </message>
    <message>
        <source>Set a size above 0, and none for users.</source>
        <translation>Defina un tamaño mayor que 0, y ninguno para usuarios.</translation>
    </message>
    <message>
        <source>Set a smaller batch, or put large content into an object store.</source>
        <translation>Defina un lote menor, o ponga el contenido grande en un almacén de objetos.</translation>
    </message>
    <message>
        <source>Set a time above 0 s, or leave it out for the rest of the scenario.</source>
        <translation>Defina un tiempo mayor que 0 s, o prescinda de él para el resto del escenario.</translation>
    </message>
    <message>
        <source>Set a time of at least 0 s.</source>
        <translation>Defina un tiempo de al menos 0 s.</translation>
    </message>
    <message>
        <source>Set a time or a distribution of times.</source>
        <translation>Defina un tiempo o una distribución de tiempos.</translation>
    </message>
    <message>
        <source>Set a time to live of a minute or so.</source>
        <translation>Defina un tiempo de vida de un minuto o así.</translation>
    </message>
    <message>
        <source>Set a timeout somewhat above what the service normally takes.</source>
        <translation>Defina un tiempo límite algo mayor de lo que el servicio suele tardar.</translation>
    </message>
    <message>
        <source>Set a value in the range that the finding names, or leave it out for the default.</source>
        <translation>Defina un valor en el intervalo que nombra el hallazgo, o prescinda de él para el predeterminado.</translation>
    </message>
    <message>
        <source>Set a value in the range that the finding names.</source>
        <translation>Defina un valor en el intervalo que nombra el hallazgo.</translation>
    </message>
    <message>
        <source>Set a warm-up shorter than the duration.</source>
        <translation>Defina un calentamiento más corto que la duración.</translation>
    </message>
    <message>
        <source>Set an age below the retention.</source>
        <translation>Defina una edad menor que la retención.</translation>
    </message>
    <message>
        <source>Set an earlier time.</source>
        <translation>Defina un tiempo anterior.</translation>
    </message>
    <message>
        <source>Set either a node or a group.</source>
        <translation>Defina un nodo o un grupo.</translation>
    </message>
    <message>
        <source>Set forty or fewer, or start executions of their own.</source>
        <translation>Defina cuarenta o menos, o inicie ejecuciones propias.</translation>
    </message>
    <message>
        <source>Set its read and write capacity, or use on-demand mode.</source>
        <translation>Defina su capacidad de lectura y escritura, o use el modo bajo demanda.</translation>
    </message>
    <message>
        <source>Set latency</source>
        <translation>Latencia de escritura (set)</translation>
    </message>
    <message>
        <source>Set less, let it follow the load, or use on-demand mode.</source>
        <translation>Defina menos, deje que siga la carga, o use el modo bajo demanda.</translation>
    </message>
    <message>
        <source>Set more capacity, let it follow the load, or use on-demand mode.</source>
        <translation>Defina más capacidad, deje que siga la carga, o use el modo bajo demanda.</translation>
    </message>
    <message>
        <source>Set more memory.</source>
        <translation>Defina más memoria.</translation>
    </message>
    <message>
        <source>Set only what belongs to a version.</source>
        <translation>Defina solo lo que pertenece a una versión.</translation>
    </message>
    <message>
        <source>Set shares of 0 to 1 at ascending times.</source>
        <translation>Defina proporciones de 0 a 1 en tiempos ascendentes.</translation>
    </message>
    <message>
        <source>Set the age at which an answer is too old.</source>
        <translation>Defina la edad a la que una respuesta es demasiado vieja.</translation>
    </message>
    <message>
        <source>Set the lower bound to at most the upper one.</source>
        <translation>Defina la cota inferior como máximo igual a la superior.</translation>
    </message>
    <message>
        <source>Set the most batches at once of the link to at most what is reserved.</source>
        <translation>Defina el máximo de lotes a la vez del enlace como máximo en lo reservado.</translation>
    </message>
    <message>
        <source>Set the number of users.</source>
        <translation>Defina el número de usuarios.</translation>
    </message>
    <message>
        <source>Set the part of the month with this traffic.</source>
        <translation>Defina la parte del mes con este tráfico.</translation>
    </message>
    <message>
        <source>Set the visibility timeout to at least six times the function&apos;s timeout, plus the batch window.</source>
        <translation>Defina el tiempo de visibilidad en al menos seis veces el tiempo límite de la función, más la ventana de lote.</translation>
    </message>
    <message>
        <source>Set the work and the &quot;calls&quot; of a usual batch, or a batch size of one.</source>
        <translation>Defina el trabajo y las «calls» de un lote habitual, o un tamaño de lote de uno.</translation>
    </message>
    <message>
        <source>Set times above 0 s.</source>
        <translation>Defina tiempos mayores que 0 s.</translation>
    </message>
    <message>
        <source>Set times of at least 0 s.</source>
        <translation>Defina tiempos de al menos 0 s.</translation>
    </message>
    <message>
        <source>Shards</source>
        <translation>Fragmentos</translation>
    </message>
    <message>
        <source>Shards of the change stream</source>
        <translation>Fragmentos del flujo de cambios</translation>
    </message>
    <message>
        <source>Share of accepted calls that fail.</source>
        <translation>Proporción de llamadas aceptadas que fallan.</translation>
    </message>
    <message>
        <source>Share of accepted requests that fail all the same.</source>
        <translation>Proporción de solicitudes aceptadas que fallan de todos modos.</translation>
    </message>
    <message>
        <source>Share of arriving messages that repeat an earlier one, for example because a producer did not hear that it was stored.</source>
        <translation>Proporción de mensajes que llegan y repiten uno anterior, por ejemplo porque un productor no supo que se había almacenado.</translation>
    </message>
    <message>
        <source>Share of calls within the window that failed, ran out of time or were throttled.</source>
        <translation>Proporción de llamadas dentro de la ventana que fallaron, agotaron su tiempo o se limitaron.</translation>
    </message>
    <message>
        <source>Share of executions that fail at their start.</source>
        <translation>Proporción de ejecuciones que fallan al iniciarse.</translation>
    </message>
    <message>
        <source>Share of invocations that fail after their own work.</source>
        <translation>Proporción de invocaciones que fallan tras su trabajo propio.</translation>
    </message>
    <message>
        <source>Share of messages that the function can never process. A batch with one of them fails as a whole, every time; with partial failures reported only the message itself does.</source>
        <translation>Proporción de mensajes que la función nunca puede procesar. Un lote con uno de ellos falla entero, cada vez; si se informa de fallos parciales, solo falla el propio mensaje.</translation>
    </message>
    <message>
        <source>Share of queries that fail after their work: deadlocks, violated constraints.</source>
        <translation>Proporción de consultas que fallan tras su trabajo: interbloqueos, restricciones incumplidas.</translation>
    </message>
    <message>
        <source>Share of queries that tie their connection to one client (prepared statements, settings of the session): it cannot be shared until the pin ends.</source>
        <translation>Proporción de consultas que atan su conexión a un cliente (sentencias preparadas, ajustes de la sesión): no se puede compartir hasta que termina la retención.</translation>
    </message>
    <message>
        <source>Share of records that the function can never process. A batch with one of them fails as a whole; with partial failures reported only from the record on.</source>
        <translation>Proporción de registros que la función nunca puede procesar. Un lote con uno de ellos falla entero; si se informa de fallos parciales, solo desde ese registro.</translation>
    </message>
    <message>
        <source>Share of requests that fail after their own work.</source>
        <translation>Proporción de solicitudes que fallan tras su trabajo propio.</translation>
    </message>
    <message>
        <source>Share of the archived events that is replayed: matched and delivered once more, and billed as an event.</source>
        <translation>Proporción de eventos archivados que se reproduce: se contrastan y entregan otra vez, y se facturan como evento.</translation>
    </message>
    <message>
        <source>Share of the capacity that is to be in use. Lower: more room for peaks, a higher bill.</source>
        <translation>Proporción de la capacidad que ha de estar en uso. Menor: más margen para picos, una factura más alta.</translation>
    </message>
    <message>
        <source>Share of the events that match the rule; drawn once for each event and rule.</source>
        <translation>Proporción de eventos que coinciden con la regla; se extrae una vez por evento y regla.</translation>
    </message>
    <message>
        <source>Share of the hottest key</source>
        <translation>Proporción de la clave más caliente</translation>
    </message>
    <message>
        <source>Share of the messages that are meant for this subscriber; drawn for each message.</source>
        <translation>Proporción de mensajes destinados a este suscriptor; se extrae para cada mensaje.</translation>
    </message>
    <message>
        <source>Share of the messages that the consumer wants. The poller receives and deletes the others without an invocation.</source>
        <translation>Proporción de mensajes que quiere el consumidor. El sondeador recibe y elimina los demás sin invocación.</translation>
    </message>
    <message>
        <source>Share of the requests with a wrong or expired token: they fail (401 or 403).</source>
        <translation>Proporción de solicitudes con un token erróneo o caducado: fallan (401 o 403).</translation>
    </message>
    <message>
        <source>Share of the trace calls that are recorded and billed.</source>
        <translation>Proporción de llamadas de traza que se registran y se facturan.</translation>
    </message>
    <message>
        <source>Share of writes whose condition does not hold: they fail, cost their units all the same and change nothing.</source>
        <translation>Proporción de escrituras cuya condición no se cumple: fallan, cuestan sus unidades de todos modos y no cambian nada.</translation>
    </message>
    <message>
        <source>Share that may be cached</source>
        <translation>Proporción que puede guardarse en caché</translation>
    </message>
    <message>
        <source>Share the connection, or do without the window.</source>
        <translation>Comparta la conexión, o prescinda de la ventana.</translation>
    </message>
    <message>
        <source>Shared first burst</source>
        <translation>Primera ráfaga compartida</translation>
    </message>
    <message>
        <source>Shared growth</source>
        <translation>Crecimiento compartido</translation>
    </message>
    <message>
        <source>Short executions cost a fraction in the express flavour.</source>
        <translation>Las ejecuciones cortas cuestan una fracción en la variante exprés.</translation>
    </message>
    <message>
        <source>Shorten the scenario or lower the rate; a smaller system with the same load says the same.</source>
        <translation>Acorte el escenario o baje la tasa; un sistema menor con la misma carga dice lo mismo.</translation>
    </message>
    <message>
        <source>Shortest wait</source>
        <translation>Espera más corta</translation>
    </message>
    <message>
        <source>Shrinks below</source>
        <translation>Se reduce por debajo de</translation>
    </message>
    <message>
        <source>Size of a log record</source>
        <translation>Tamaño de un registro de log</translation>
    </message>
    <message>
        <source>Size of a read unit</source>
        <translation>Tamaño de una unidad de lectura</translation>
    </message>
    <message>
        <source>Size of a successful answer; the acceptance of an event has none. Answers to clients leave over the internet, which platforms bill by the size.</source>
        <translation>Tamaño de una respuesta con éxito; la aceptación de un evento no tiene. Las respuestas a clientes salen por internet, lo que las plataformas facturan por tamaño.</translation>
    </message>
    <message>
        <source>Size of a write unit</source>
        <translation>Tamaño de una unidad de escritura</translation>
    </message>
    <message>
        <source>Size of that bucket.</source>
        <translation>Tamaño de ese cubo.</translation>
    </message>
    <message>
        <source>Size of the bucket. Not set: one second&apos;s worth, at least one call.</source>
        <translation>Tamaño del cubo. Sin definir: lo de un segundo, al menos una llamada.</translation>
    </message>
    <message>
        <source>Size of the bucket: how many requests may come at once. Not set: as large as the account&apos;s.</source>
        <translation>Tamaño del cubo: cuántas solicitudes pueden llegar a la vez. Sin definir: tan grande como el de la cuenta.</translation>
    </message>
    <message>
        <source>Size of the token bucket from which new environments are started.</source>
        <translation>Tamaño del cubo de tokens con que se inician entornos nuevos.</translation>
    </message>
    <message>
        <source>Size of the token bucket from which tasks are launched.</source>
        <translation>Tamaño del cubo de tokens con que se lanzan tareas.</translation>
    </message>
    <message>
        <source>Size of what a call carries. It takes time where there is a bandwidth, and fails the call where it is above the limit. Calls of services of others leave over the internet, which platforms bill by the size.</source>
        <translation>Tamaño de lo que lleva una llamada. Lleva tiempo donde hay un ancho de banda, y hace fallar la llamada donde supera el límite. Las llamadas a servicios de otros salen por internet, lo que las plataformas facturan por tamaño.</translation>
    </message>
    <message>
        <source>Size of what is loaded besides a &quot;hello world&quot;, packed. The initialisation takes longer by the load time of each megabyte.</source>
        <translation>Tamaño de lo que se carga además de un «hola mundo», comprimido. La inicialización tarda más según el tiempo de carga de cada megabyte.</translation>
    </message>
    <message>
        <source>Size of what one call puts or gets. It takes time over the bandwidth and fills the store.</source>
        <translation>Tamaño de lo que una llamada pone u obtiene. Lleva tiempo por el ancho de banda y llena el almacén.</translation>
    </message>
    <message>
        <source>Size once stored</source>
        <translation>Tamaño una vez almacenado</translation>
    </message>
    <message>
        <source>Skew of the groups</source>
        <translation>Sesgo de los grupos</translation>
    </message>
    <message>
        <source>Skew of the keys</source>
        <translation>Sesgo de las claves</translation>
    </message>
    <message>
        <source>Skew of the prefixes</source>
        <translation>Sesgo de los prefijos</translation>
    </message>
    <message>
        <source>Smallest change</source>
        <translation>Cambio mínimo</translation>
    </message>
    <message>
        <source>Snapshots exist for some runtimes in archives, and exclude provisioned environments: cold starts stay as they are.</source>
        <translation>Hay instantáneas para algunos entornos de ejecución en archivos comprimidos, y excluyen los entornos aprovisionados: los arranques en frío quedan como están.</translation>
    </message>
    <message>
        <source>Somebody else&apos;s service: payments, mail, maps, an on-premises system. It answers when it likes, fails at times, refuses what comes too fast and may charge for each call.</source>
        <translation>El servicio de otro: pagos, correo, mapas, un sistema local. Responde cuando quiere, falla a veces, rechaza lo que llega demasiado rápido y puede cobrar por cada llamada.</translation>
    </message>
    <message>
        <source>Something without an id</source>
        <translation>Algo sin identificador</translation>
    </message>
    <message>
        <source>Split for heat after</source>
        <translation>Dividido por calor tras</translation>
    </message>
    <message>
        <source>Split the group, or send in batches.</source>
        <translation>Divida el grupo, o envíe en lotes.</translation>
    </message>
    <message>
        <source>Spread messages over more groups, so that order is kept only where it matters.</source>
        <translation>Reparta los mensajes entre más grupos, de modo que el orden se mantenga solo donde importa.</translation>
    </message>
    <message>
        <source>Spread names over more prefixes.</source>
        <translation>Reparta los nombres entre más prefijos.</translation>
    </message>
    <message>
        <source>Spread the key, or put a cache before its reads.</source>
        <translation>Reparta la clave, o ponga una caché ante sus lecturas.</translation>
    </message>
    <message>
        <source>Spreads requests over its targets, leaves out those that fail their health checks, and is billed by the hour and by the busiest of four dimensions.</source>
        <translation>Reparte las solicitudes entre sus destinos, omite los que no superan las comprobaciones de estado, y se factura por hora y por la más ocupada de cuatro dimensiones.</translation>
    </message>
    <message>
        <source>Stable window</source>
        <translation>Ventana estable</translation>
    </message>
    <message>
        <source>Standard: a start is accepted at once and the caller goes on; paid by state transition. Express: short and many; the caller waits for the end unless the link is asynchronous; paid by request, duration and memory.</source>
        <translation>Estándar: un inicio se acepta al instante y el llamante continúa; se paga por transición de estado. Exprés: cortas y muchas; el llamante espera el final salvo que el enlace sea asíncrono; se paga por solicitud, duración y memoria.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Arranque</translation>
    </message>
    <message>
        <source>Start an execution for each part of the items.</source>
        <translation>Inicie una ejecución para cada parte de los elementos.</translation>
    </message>
    <message>
        <source>Start and stop</source>
        <translation>Inicio y parada</translation>
    </message>
    <message>
        <source>Start from a snapshot</source>
        <translation>Arranque desde una instantánea</translation>
    </message>
    <message>
        <source>Start of allocation</source>
        <translation>Inicio de la asignación</translation>
    </message>
    <message>
        <source>Start of the runtime and of your code in a new environment; the caller waits for it, and it is billed where the provider says so.</source>
        <translation>Arranque del entorno de ejecución y de su código en un entorno nuevo; el llamante lo espera, y se factura donde el proveedor lo dice.</translation>
    </message>
    <message>
        <source>Started in advance for any function of the runtime. A new environment is made of one of them while there is one ready; another is started in its place. Each function is simulated with as many of its own: what functions take from each other, and that runtime and memory have to match, is left out.</source>
        <translation>Iniciados por adelantado para cualquier función del entorno de ejecución. Un entorno nuevo se hace de uno de ellos mientras haya uno listo; otro se inicia en su lugar. Cada función se simula con otros tantos propios: se omite lo que las funciones se quitan entre sí, y que el entorno de ejecución y la memoria tienen que coincidir.</translation>
    </message>
    <message>
        <source>Starts all calls of this link, and of neighbouring parallel links, at the same time.</source>
        <translation>Inicia a la vez todas las llamadas de este enlace, y de los enlaces paralelos vecinos.</translation>
    </message>
    <message>
        <source>Starts at once</source>
        <translation>Inicios a la vez</translation>
    </message>
    <message>
        <source>Starts per second</source>
        <translation>Inicios por segundo</translation>
    </message>
    <message>
        <source>State transitions (standard)</source>
        <translation>Transiciones de estado (estándar)</translation>
    </message>
    <message>
        <source>States</source>
        <translation>Estados</translation>
    </message>
    <message>
        <source>States that go round for ever</source>
        <translation>Estados que giran sin fin</translation>
    </message>
    <message>
        <source>Stays open for</source>
        <translation>Permanece abierto durante</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Step of an operation</source>
        <translation>Paso de una operación</translation>
    </message>
    <message>
        <source>Stops calling while too many calls fail. A call that meets the open circuit fails at once and is not tried again.</source>
        <translation>Deja de llamar mientras fallan demasiadas llamadas. Una llamada que encuentra el disyuntor abierto falla al instante y no se reintenta.</translation>
    </message>
    <message>
        <source>Storage class</source>
        <translation>Clase de almacenamiento</translation>
    </message>
    <message>
        <source>Storage plan</source>
        <translation>Plan de almacenamiento</translation>
    </message>
    <message>
        <source>Stored data</source>
        <translation>Datos almacenados</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>Flujo</translation>
    </message>
    <message>
        <source>Stream on demand</source>
        <translation>Flujo bajo demanda</translation>
    </message>
    <message>
        <source>Such calls are refused every time.</source>
        <translation>Tales llamadas se rechazan siempre.</translation>
    </message>
    <message>
        <source>Switch health checks on.</source>
        <translation>Active las comprobaciones de estado.</translation>
    </message>
    <message>
        <source>Switch it off, or let it answer.</source>
        <translation>Desactívelo, o haga que responda.</translation>
    </message>
    <message>
        <source>Switch them off where all targets are functions.</source>
        <translation>Desactívelas donde todos los destinos son funciones.</translation>
    </message>
    <message>
        <source>Synchronous requests per second allowed per unit of concurrency; binds functions that run for less than the inverse.</source>
        <translation>Solicitudes síncronas por segundo permitidas por unidad de simultaneidad; limita las funciones que duran menos que el inverso.</translation>
    </message>
    <message>
        <source>Synchronous requests that the platform holds while a limit keeps it from running them, first come, first served. 0: they are refused at once.</source>
        <translation>Solicitudes síncronas que la plataforma retiene mientras un límite le impide ejecutarlas, por orden de llegada. 0: se rechazan de inmediato.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Tables or objects behind NAT gateways</source>
        <translation>Tablas u objetos tras puertas de enlace NAT</translation>
    </message>
    <message>
        <source>Take fewer faults or smaller groups.</source>
        <translation>Use menos fallos o grupos menores.</translation>
    </message>
    <message>
        <source>Take it out of the members, or correct its spelling.</source>
        <translation>Quítelo de los miembros, o corrija su ortografía.</translation>
    </message>
    <message>
        <source>Takes events and hands each to the targets of the rules that it matches. What a target does not take is tried again for a day, then goes to a dead-letter queue or is lost.</source>
        <translation>Toma eventos y entrega cada uno a los destinos de las reglas con que coincide. Lo que un destino no toma se reintenta durante un día, y después va a una cola de mensajes fallidos o se pierde.</translation>
    </message>
    <message>
        <source>Takes logs, metrics and traces, and never refuses. What it costs is what matters about it: each link says what is written, and how often.</source>
        <translation>Toma registros, métricas y trazas, y nunca rechaza. Lo que importa es lo que cuesta: cada enlace dice qué se escribe, y con qué frecuencia.</translation>
    </message>
    <message>
        <source>Takes more at</source>
        <translation>Toma más con</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Target tracking never goes below it. A scenario may change it at set times, which is scheduled scaling.</source>
        <translation>El seguimiento del objetivo nunca baja de ahí. Un escenario puede cambiarlo a horas fijas, que es el escalado programado.</translation>
    </message>
    <message>
        <source>Target tracking never goes beyond it.</source>
        <translation>El seguimiento del objetivo nunca lo supera.</translation>
    </message>
    <message>
        <source>Target utilisation</source>
        <translation>Utilización objetivo</translation>
    </message>
    <message>
        <source>Target when scaled by CPU.</source>
        <translation>Objetivo al escalar según la CPU.</translation>
    </message>
    <message>
        <source>Target when scaled by concurrency: this part of the requests that all tasks can work on at once.</source>
        <translation>Objetivo al escalar según la simultaneidad: esta parte de las solicitudes en las que todas las tareas pueden trabajar a la vez.</translation>
    </message>
    <message>
        <source>Target when scaled by requests.</source>
        <translation>Objetivo al escalar según las solicitudes.</translation>
    </message>
    <message>
        <source>Tasks are taken away only when the metric is below this part of the target.</source>
        <translation>Las tareas se retiran solo cuando la métrica está por debajo de esta parte del objetivo.</translation>
    </message>
    <message>
        <source>Tasks at the start</source>
        <translation>Tareas al inicio</translation>
    </message>
    <message>
        <source>Tasks end with requests in work</source>
        <translation>Las tareas terminan con solicitudes en curso</translation>
    </message>
    <message>
        <source>Tasks that always run and are paid for all month. With 0 the first request starts a task and waits for it.</source>
        <translation>Tareas siempre en marcha que se pagan todo el mes. Con 0 la primera solicitud inicia una tarea y la espera.</translation>
    </message>
    <message>
        <source>Tasks that are added each time, as a part of the most tasks, rounded up.</source>
        <translation>Tareas que se añaden cada vez, como parte del máximo de tareas, redondeado por exceso.</translation>
    </message>
    <message>
        <source>Tasks that run all the time and work on several requests at once: the traditional alternative to functions, and a baseline to compare with. A control loop adds and takes away tasks over minutes; until then requests wait, and when the waiting room is full they are refused.</source>
        <translation>Tareas siempre en marcha que trabajan en varias solicitudes a la vez: la alternativa tradicional a las funciones, y una referencia con que comparar. Un bucle de control añade y retira tareas a lo largo de minutos; hasta entonces las solicitudes esperan, y cuando la sala de espera está llena se rechazan.</translation>
    </message>
    <message>
        <source>Tasks that run when the scenario begins, within the limits above. Not set: the fewest.</source>
        <translation>Tareas en marcha cuando empieza el escenario, dentro de los límites de arriba. Sin definir: el mínimo.</translation>
    </message>
    <message>
        <source>The CPU-bound part of the work gets the CPUs on the bill and no more, as where the limit of a container is what it asks for. Off: it may use what is idle on its machine. Without effect where whole machines are billed.</source>
        <translation>La parte del trabajo limitada por la CPU recibe las CPU de la factura y no más, como donde el límite de un contenedor es lo que pide. No: puede usar lo que está libre en su máquina. Sin efecto donde se facturan máquinas enteras.</translation>
    </message>
    <message>
        <source>The back-off never exceeds this.</source>
        <translation>La espera nunca supera esto.</translation>
    </message>
    <message>
        <source>The batch is processed again and again, good records included.</source>
        <translation>El lote se procesa una y otra vez, registros buenos incluidos.</translation>
    </message>
    <message>
        <source>The bill is a lower bound: what has no price is named, and never counted as zero.</source>
        <translation>La factura es una cota inferior: lo que no tiene precio se nombra, y nunca se cuenta como cero.</translation>
    </message>
    <message>
        <source>The bill stays as it is, which is rarely what its writer wanted.</source>
        <translation>La factura queda como está, que rara vez es lo que quería quien lo escribió.</translation>
    </message>
    <message>
        <source>The busy share has to stay low for this long before each step down.</source>
        <translation>La proporción ocupada tiene que seguir baja este tiempo antes de cada paso hacia abajo.</translation>
    </message>
    <message>
        <source>The caller gives up after this time; the work goes on. Not set: it waits.</source>
        <translation>El llamante se rinde tras este tiempo; el trabajo continúa. Sin definir: espera.</translation>
    </message>
    <message>
        <source>The caller is stopped before it has the answer, and both are billed.</source>
        <translation>El llamante se detiene antes de tener la respuesta, y ambos se facturan.</translation>
    </message>
    <message>
        <source>The caller is stopped before the call&apos;s own timeout: it can neither try again, nor answer, nor clean up.</source>
        <translation>El llamante se detiene antes del tiempo límite de la propia llamada: no puede reintentar, ni responder, ni limpiar.</translation>
    </message>
    <message>
        <source>The caller is told 504 while the function goes on, is billed, and may be started again by a retry.</source>
        <translation>Al llamante se le dice 504 mientras la función sigue, se factura, y un reintento puede volver a iniciarla.</translation>
    </message>
    <message>
        <source>The check&apos;s latency, price and failures are added to each request.</source>
        <translation>La latencia, el precio y los fallos de la comprobación se suman a cada solicitud.</translation>
    </message>
    <message>
        <source>The consumer renews the visibility timeout for as long as it works, so that no message is processed twice because of it.</source>
        <translation>El consumidor renueva el tiempo de visibilidad mientras trabaja, de modo que por ello ningún mensaje se procesa dos veces.</translation>
    </message>
    <message>
        <source>The control loop never asks for more.</source>
        <translation>El bucle de control nunca pide más.</translation>
    </message>
    <message>
        <source>The execution is stopped in its wait, every time.</source>
        <translation>La ejecución se detiene en su espera, siempre.</translation>
    </message>
    <message>
        <source>The first query after a pause waits for the database to come back; its caller is stopped before.</source>
        <translation>La primera consulta tras una pausa espera a que vuelva la base de datos; su llamante se detiene antes.</translation>
    </message>
    <message>
        <source>The first request after a quiet time fails.</source>
        <translation>La primera solicitud tras un tiempo tranquilo falla.</translation>
    </message>
    <message>
        <source>The front door of an API: limits the rate with a token bucket, adds its own latency, calls one integration per request and waits for it at most for the integration timeout. Several outgoing links are routes, chosen by their weight.</source>
        <translation>La puerta principal de una API: limita la tasa con un cubo de tokens, añade su propia latencia, llama a una integración por solicitud y la espera como máximo su tiempo límite. Varios enlaces salientes son rutas, elegidas por su peso.</translation>
    </message>
    <message>
        <source>The function is throttled after its messages were received: each time counts as a receive, so that good messages end as dead letters in a burst.</source>
        <translation>La función se limita después de recibirse sus mensajes: cada vez cuenta como recepción, de modo que en una ráfaga mensajes buenos acaban como fallidos.</translation>
    </message>
    <message>
        <source>The gateways charge by the hour and for each byte, often more than the requests themselves.</source>
        <translation>Las puertas de enlace cobran por hora y por cada byte, a menudo más que las propias solicitudes.</translation>
    </message>
    <message>
        <source>The highest number wished for in this time counts.</source>
        <translation>Cuenta el número más alto deseado en este tiempo.</translation>
    </message>
    <message>
        <source>The invocation fails, and the environment starts again with the next request.</source>
        <translation>La invocación falla, y el entorno arranca de nuevo con la siguiente solicitud.</translation>
    </message>
    <message>
        <source>The last attempts are never made or never answered, and the caller ends without an answer.</source>
        <translation>Los últimos intentos nunca se hacen o nunca se responden, y el llamante termina sin respuesta.</translation>
    </message>
    <message>
        <source>The last task stays this long after the windows have asked for none.</source>
        <translation>La última tarea permanece este tiempo después de que las ventanas no hayan pedido ninguna.</translation>
    </message>
    <message>
        <source>The life of a task is rounded up to this.</source>
        <translation>La vida de una tarea se redondea a esto por exceso.</translation>
    </message>
    <message>
        <source>The limit of an API can only lower that of the account, which refuses the rest.</source>
        <translation>El límite de una API solo puede rebajar el de la cuenta, que rechaza el resto.</translation>
    </message>
    <message>
        <source>The metric is averaged over this time; the control loop acts at the end of each.</source>
        <translation>La métrica se promedia sobre este tiempo; el bucle de control actúa al final de cada uno.</translation>
    </message>
    <message>
        <source>The monthly bill is the scenario&apos;s cost by this share.</source>
        <translation>La factura mensual es el coste del escenario por esta parte.</translation>
    </message>
    <message>
        <source>The number of connections is the memory divided by this.</source>
        <translation>El número de conexiones es la memoria dividida por esto.</translation>
    </message>
    <message>
        <source>The number of provisioned environments follows the load so that this part of them is busy, minute by minute: more after three minutes above it, fewer after fifteen below 90 % of it. Not set: their number is fixed.</source>
        <translation>El número de entornos aprovisionados sigue la carga para que esta parte de ellos esté ocupada, minuto a minuto: más tras tres minutos por encima, menos tras quince por debajo del 90 % de ello. Sin definir: su número es fijo.</translation>
    </message>
    <message>
        <source>The origin gets a burst of the same request whenever something popular expires.</source>
        <translation>El origen recibe una ráfaga de la misma solicitud cada vez que caduca algo popular.</translation>
    </message>
    <message>
        <source>The own work of a function and the calls it makes are set for one run, and a run takes a batch. Where they are those of one message, what lies behind is asked too rarely, and the bill is too low; on a platform with other batches the same messages make other work.</source>
        <translation>El trabajo propio de una función y las llamadas que hace se definen para una ejecución, y una ejecución toma un lote. Donde son los de un mensaje, a lo que hay detrás se le pide demasiado poco, y la factura es demasiado baja; en una plataforma con otros lotes los mismos mensajes dan otro trabajo.</translation>
    </message>
    <message>
        <source>The poller grows until the shared concurrency is used up; functions that callers wait for are throttled because of work that could wait.</source>
        <translation>El sondeador crece hasta agotar la simultaneidad compartida; las funciones a las que esperan llamantes se limitan por trabajo que podría esperar.</translation>
    </message>
    <message>
        <source>The poller hands over what fits, so that batches stay smaller than set and cost more invocations.</source>
        <translation>El sondeador entrega lo que cabe, de modo que los lotes quedan menores de lo definido y cuestan más invocaciones.</translation>
    </message>
    <message>
        <source>The poller never exceeds this.</source>
        <translation>El sondeador nunca supera esto.</translation>
    </message>
    <message>
        <source>The provider refuses batches of more than ten messages without a window.</source>
        <translation>El proveedor rechaza lotes de más de diez mensajes sin ventana.</translation>
    </message>
    <message>
        <source>The provider refuses the sixth target of a rule.</source>
        <translation>El proveedor rechaza el sexto destino de una regla.</translation>
    </message>
    <message>
        <source>The provider would refuse it.</source>
        <translation>El proveedor lo rechazaría.</translation>
    </message>
    <message>
        <source>The proxy is billed by the processors of the database, at least these.</source>
        <translation>El proxy se factura por los procesadores de la base de datos, al menos estos.</translation>
    </message>
    <message>
        <source>The rate has to stay above for this long.</source>
        <translation>La tasa tiene que seguir por encima este tiempo.</translation>
    </message>
    <message>
        <source>The rate is the average over this time.</source>
        <translation>La tasa es el promedio sobre este tiempo.</translation>
    </message>
    <message>
        <source>The rest (writes, personal answers) always goes to the origin and is no lookup.</source>
        <translation>El resto (escrituras, respuestas personales) va siempre al origen y no es una búsqueda.</translation>
    </message>
    <message>
        <source>The rest is refused.</source>
        <translation>El resto se rechaza.</translation>
    </message>
    <message>
        <source>The run shows nothing of it.</source>
        <translation>La ejecución no muestra nada de ello.</translation>
    </message>
    <message>
        <source>The run takes hours.</source>
        <translation>La ejecución tarda horas.</translation>
    </message>
    <message>
        <source>The run would not know when to stop.</source>
        <translation>La ejecución no sabría cuándo parar.</translation>
    </message>
    <message>
        <source>The same for asynchronous calls. Not set: no limit.</source>
        <translation>Lo mismo para llamadas asíncronas. Sin definir: sin límite.</translation>
    </message>
    <message>
        <source>The same for the first invocation of a new environment, often slower (just-in-time compilation, first connections). Not set: as any other.</source>
        <translation>Lo mismo para la primera invocación de un entorno nuevo, a menudo más lenta (compilación justo a tiempo, primeras conexiones). Sin definir: como cualquier otra.</translation>
    </message>
    <message>
        <source>The same id twice</source>
        <translation>El mismo identificador dos veces</translation>
    </message>
    <message>
        <source>The same in bytes; whichever bound is met first.</source>
        <translation>Lo mismo en bytes; rige la cota que se alcance primero.</translation>
    </message>
    <message>
        <source>The same over a short time, to notice a burst.</source>
        <translation>Lo mismo sobre un tiempo corto, para notar una ráfaga.</translation>
    </message>
    <message>
        <source>The share of a processor grows with memory: work that is bound by it takes many times as long, at the same price.</source>
        <translation>La parte de procesador crece con la memoria: el trabajo limitado por ella tarda muchas veces más, al mismo precio.</translation>
    </message>
    <message>
        <source>The simulation could not use it, or the provider would refuse it.</source>
        <translation>La simulación no podría usarlo, o el proveedor lo rechazaría.</translation>
    </message>
    <message>
        <source>The slowest requests are those that wait for an environment to start.</source>
        <translation>Las solicitudes más lentas son las que esperan a que arranque un entorno.</translation>
    </message>
    <message>
        <source>The source would change its state without end.</source>
        <translation>La fuente cambiaría de estado sin fin.</translation>
    </message>
    <message>
        <source>The state machine: a list of states, the first is the start. Each has a name and a type: task (link, timeout), choice (choices with probabilities), parallel (branches), map (states, items, concurrency, tolerated), wait (duration), pass, succeed, fail; and next or end; task, parallel and map also retry and catch. A compensation is a chain of states that a catch leads to. A task makes one call; number, probability and order of its link do not matter. Not set: the outgoing links are the tasks, in their order.</source>
        <translation>La máquina de estados: una lista de estados, el primero es el inicio. Cada uno tiene un nombre y un tipo: task (link, timeout), choice (choices con probabilidades), parallel (branches), map (states, items, concurrency, tolerated), wait (duration), pass, succeed, fail; y next o end; task, parallel y map también retry y catch. Una compensación es una cadena de estados a la que lleva un catch. Una tarea hace una llamada; el número, la probabilidad y el orden de su enlace no importan. Sin definir: los enlaces salientes son las tareas, en su orden.</translation>
    </message>
    <message>
        <source>The time after a failure doubles with each further one up to this. Not set: it stays the same.</source>
        <translation>El tiempo tras un fallo se duplica con cada uno más hasta esto. Sin definir: queda igual.</translation>
    </message>
    <message>
        <source>The trace would never end, or run backwards.</source>
        <translation>La traza no terminaría nunca, o iría hacia atrás.</translation>
    </message>
    <message>
        <source>The units above are the most, there at once. Billed is the highest use of a second in each hour, at another price.</source>
        <translation>Las unidades de arriba son el máximo, disponibles al instante. Se factura el mayor uso de un segundo en cada hora, a otro precio.</translation>
    </message>
    <message>
        <source>The wait after a throttle never exceeds this.</source>
        <translation>La espera tras una limitación nunca supera esto.</translation>
    </message>
    <message>
        <source>The wait between attempts never exceeds this.</source>
        <translation>La espera entre intentos nunca supera esto.</translation>
    </message>
    <message>
        <source>The wait between two polls of an empty queue never exceeds this.</source>
        <translation>La espera entre dos sondeos de una cola vacía nunca supera esto.</translation>
    </message>
    <message>
        <source>The wait never exceeds this.</source>
        <translation>La espera nunca supera esto.</translation>
    </message>
    <message>
        <source>The waits before the first retry, the second and so on, such as 10 s, 30 s, 1 min; the last one is repeated. They take the place of the waits above, without jitter; the number of retries stays theirs. Not set: the waits above.</source>
        <translation>Las esperas antes del primer reintento, del segundo y así sucesivamente, como 10 s, 30 s, 1 min; la última se repite. Ocupan el lugar de las de arriba, sin fluctuación; el número de reintentos sigue siendo el suyo. Sin definir: las esperas de arriba.</translation>
    </message>
    <message>
        <source>The whole system has no such figure.</source>
        <translation>El sistema entero no tiene tal cifra.</translation>
    </message>
    <message>
        <source>The work alone takes longer, with everything warm and nothing waiting.</source>
        <translation>El trabajo solo ya tarda más, con todo en caliente y sin esperas.</translation>
    </message>
    <message>
        <source>The work goes on for nobody, and each retry starts it again: slow becomes slower.</source>
        <translation>El trabajo continúa para nadie, y cada reintento lo vuelve a iniciar: lo lento se hace más lento.</translation>
    </message>
    <message>
        <source>Then so often after the shortest wait.</source>
        <translation>Después tantas veces tras la espera más corta.</translation>
    </message>
    <message>
        <source>Then so often with waits that grow evenly from the shortest to the longest.</source>
        <translation>Después tantas veces con esperas que crecen uniformemente de la más corta a la más larga.</translation>
    </message>
    <message>
        <source>Then so often, before the message is given up.</source>
        <translation>Después tantas veces, antes de abandonar el mensaje.</translation>
    </message>
    <message>
        <source>There are as many partitions as it takes for each to have no more than this.</source>
        <translation>Hay tantas particiones como hagan falta para que ninguna tenga más que esto.</translation>
    </message>
    <message>
        <source>There are no negative arrivals.</source>
        <translation>No hay llegadas negativas.</translation>
    </message>
    <message>
        <source>There are no negative crowds, nor endless ones.</source>
        <translation>No hay multitudes negativas, ni infinitas.</translation>
    </message>
    <message>
        <source>There are ten requests a second for each unit of concurrency, however short the function is.</source>
        <translation>Hay diez solicitudes por segundo por cada unidad de simultaneidad, por corta que sea la función.</translation>
    </message>
    <message>
        <source>There is no second target, or nobody looks whether the first one is well.</source>
        <translation>No hay un segundo destino, o nadie mira si el primero está bien.</translation>
    </message>
    <message>
        <source>There is nothing to draw, check or run.</source>
        <translation>No hay nada que dibujar, comprobar o ejecutar.</translation>
    </message>
    <message>
        <source>There is nothing to replay.</source>
        <translation>No hay nada que reproducir.</translation>
    </message>
    <message>
        <source>They are paid for all month.</source>
        <translation>Se pagan todo el mes.</translation>
    </message>
    <message>
        <source>They are paid for by the hour, whether messages come or not.</source>
        <translation>Se pagan por hora, lleguen o no mensajes.</translation>
    </message>
    <message>
        <source>They are refused until the store has split its partitions, which takes a while.</source>
        <translation>Se rechazan hasta que el almacén ha dividido sus particiones, lo que tarda un rato.</translation>
    </message>
    <message>
        <source>They ask for the name again only when its time to live is over.</source>
        <translation>Solo vuelven a preguntar por el nombre cuando termina su tiempo de vida.</translation>
    </message>
    <message>
        <source>They expire before they are given up, so that no failure target hears of them.</source>
        <translation>Caducan antes de abandonarse, de modo que ningún destino de fallos se entera.</translation>
    </message>
    <message>
        <source>They need as many environments at once, which are missing elsewhere or are throttled.</source>
        <translation>Necesitan otros tantos entornos a la vez, que faltan en otra parte o se limitan.</translation>
    </message>
    <message>
        <source>This long after the first refusal there are twice as many partitions, until each prefix has its own. Published is only that it goes gradually.</source>
        <translation>Este tiempo tras el primer rechazo hay el doble de particiones, hasta que cada prefijo tiene la suya. Solo se ha publicado que ocurre poco a poco.</translation>
    </message>
    <message>
        <source>Those that failed at the same time try again at the same time, in waves.</source>
        <translation>Los que fallaron a la vez lo intentan de nuevo a la vez, en oleadas.</translation>
    </message>
    <message>
        <source>Throttled batches hold up their shards, and the reader falls behind for good.</source>
        <translation>Los lotes limitados retienen sus fragmentos, y el lector se retrasa definitivamente.</translation>
    </message>
    <message>
        <source>Throttling</source>
        <translation>Limitación</translation>
    </message>
    <message>
        <source>Through NAT gateways</source>
        <translation>Por puertas de enlace NAT</translation>
    </message>
    <message>
        <source>Throughput limit</source>
        <translation>Límite de rendimiento</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Time a request takes by itself, alone on one whole processor, without the calls it makes. There is no published figure: take it from your logs.</source>
        <translation>Tiempo que una solicitud tarda por sí misma, sola en un procesador entero, sin las llamadas que hace. No hay cifra publicada: tómela de sus registros.</translation>
    </message>
    <message>
        <source>Time at the edge location, without code of yours.</source>
        <translation>Tiempo en la ubicación de borde, sin código suyo.</translation>
    </message>
    <message>
        <source>Time between polls</source>
        <translation>Tiempo entre sondeos</translation>
    </message>
    <message>
        <source>Time between two decisions.</source>
        <translation>Tiempo entre dos decisiones.</translation>
    </message>
    <message>
        <source>Time for a change</source>
        <translation>Tiempo para un cambio</translation>
    </message>
    <message>
        <source>Time for storage and locks, spent before the CPU time and not slowed down by other queries.</source>
        <translation>Tiempo de almacenamiento y bloqueos, anterior al tiempo de CPU y no ralentizado por otras consultas.</translation>
    </message>
    <message>
        <source>Time from a call to its answer, whether it succeeds or fails. An assumption: measure your own partner.</source>
        <translation>Tiempo de una llamada a su respuesta, tenga éxito o falle. Una suposición: mida el de su propio socio.</translation>
    </message>
    <message>
        <source>Time from a message being visible to the start of the invocation that takes it.</source>
        <translation>Tiempo desde que un mensaje es visible hasta el inicio de la invocación que lo toma.</translation>
    </message>
    <message>
        <source>Time from a poll that sees a record, or from its push, to the start of the invocation that takes it. A sharing reader waits for the poll on top.</source>
        <translation>Tiempo desde un sondeo que ve un registro, o desde su envío, hasta el inicio de la invocación que lo toma. Un lector que comparte espera además el sondeo.</translation>
    </message>
    <message>
        <source>Time from entering a task until its call is sent.</source>
        <translation>Tiempo desde que se entra en una tarea hasta que se envía su llamada.</translation>
    </message>
    <message>
        <source>Time from one check of a target to the next; the first at the start.</source>
        <translation>Tiempo de una comprobación de un destino a la siguiente; la primera al inicio.</translation>
    </message>
    <message>
        <source>Time from the request for a task until its image is loaded: a machine, a network interface. Not billed.</source>
        <translation>Tiempo desde que se pide una tarea hasta que se carga su imagen: una máquina, una interfaz de red. No se factura.</translation>
    </message>
    <message>
        <source>Time in which a snapshot becomes an environment, in place of the initialisation. It is not billed as duration; some providers bill snapshots and restores apart.</source>
        <translation>Tiempo en que una instantánea se convierte en entorno, en lugar de la inicialización. No se factura como duración; algunos proveedores facturan aparte las instantáneas y restauraciones.</translation>
    </message>
    <message>
        <source>Time it exists</source>
        <translation>Tiempo que existe</translation>
    </message>
    <message>
        <source>Time of a put or a deletion apart from the transfer of the object.</source>
        <translation>Tiempo de un put o una eliminación aparte de la transferencia del objeto.</translation>
    </message>
    <message>
        <source>Time of a split</source>
        <translation>Tiempo de una división</translation>
    </message>
    <message>
        <source>Time of one list request, a page of names.</source>
        <translation>Tiempo de una solicitud de listado, una página de nombres.</translation>
    </message>
    <message>
        <source>Time of one lookup, whether it hits or not.</source>
        <translation>Tiempo de una búsqueda, acierte o no.</translation>
    </message>
    <message>
        <source>Time of one read.</source>
        <translation>Tiempo de una lectura.</translation>
    </message>
    <message>
        <source>Time of one run.</source>
        <translation>Tiempo de una ejecución.</translation>
    </message>
    <message>
        <source>Time of one write.</source>
        <translation>Tiempo de una escritura.</translation>
    </message>
    <message>
        <source>Time of storing one item.</source>
        <translation>Tiempo de almacenar un elemento.</translation>
    </message>
    <message>
        <source>Time on one whole processor. Queries at the same time share the processors evenly, each at most one. There is no published figure: take it from your database&apos;s statistics.</source>
        <translation>Tiempo en un procesador entero. Las consultas simultáneas comparten los procesadores por igual, cada una uno como máximo. No hay cifra publicada: tómela de las estadísticas de su base de datos.</translation>
    </message>
    <message>
        <source>Time on the way to the target.</source>
        <translation>Tiempo en camino al destino.</translation>
    </message>
    <message>
        <source>Time over which calls are counted; it moves on by tenths.</source>
        <translation>Tiempo sobre el que se cuentan las llamadas; avanza por décimas.</translation>
    </message>
    <message>
        <source>Time that a request takes longer when its resolver has to ask.</source>
        <translation>Tiempo que una solicitud tarda de más cuando su resolutor tiene que preguntar.</translation>
    </message>
    <message>
        <source>Time the answer takes to come back; meanwhile the target is free and the caller waits.</source>
        <translation>Tiempo que tarda en volver la respuesta; mientras tanto el destino está libre y el llamante espera.</translation>
    </message>
    <message>
        <source>Time the balancer itself adds to each request.</source>
        <translation>Tiempo que el propio equilibrador añade a cada solicitud.</translation>
    </message>
    <message>
        <source>Time the gateway itself adds to each accepted request.</source>
        <translation>Tiempo que la propia puerta de enlace añade a cada solicitud aceptada.</translation>
    </message>
    <message>
        <source>Time the handler works in a warm environment, without the calls it makes; for a whole batch where it takes batches. There is no published figure: take it from your logs.</source>
        <translation>Tiempo que trabaja el controlador en un entorno en caliente, sin las llamadas que hace; por un lote entero donde toma lotes. No hay cifra publicada: tómela de sus registros.</translation>
    </message>
    <message>
        <source>Time the producer waits until the record is stored.</source>
        <translation>Tiempo que espera el productor hasta que el registro está almacenado.</translation>
    </message>
    <message>
        <source>Time the sender waits until the message is stored. The measured time from send to consumer is on the consuming link.</source>
        <translation>Tiempo que espera el remitente hasta que el mensaje está almacenado. El tiempo medido del envío al consumidor está en el enlace de consumo.</translation>
    </message>
    <message>
        <source>Time to check a token whose verdict is not kept. Near 0 where it is verified on the spot, 5 to 50 ms where another service is asked. Links to a function, a table or an external service come on top.</source>
        <translation>Tiempo de comprobar un token cuyo veredicto no se conserva. Cerca de 0 donde se verifica en el acto, de 5 a 50 ms donde se pregunta a otro servicio. Se suman los enlaces a una función, una tabla o un servicio externo.</translation>
    </message>
    <message>
        <source>Time to first byte</source>
        <translation>Tiempo hasta el primer byte</translation>
    </message>
    <message>
        <source>Time to live</source>
        <translation>Tiempo de vida</translation>
    </message>
    <message>
        <source>Time until a record is taken. A caller waits for it unless its link is asynchronous.</source>
        <translation>Tiempo hasta que se toma un registro. Un llamante lo espera salvo que su enlace sea asíncrono.</translation>
    </message>
    <message>
        <source>Time until further provisioned environments begin to be allocated, when their number changes during a run. Their initialisation follows; they become ready together.</source>
        <translation>Tiempo hasta que empiezan a asignarse más entornos aprovisionados, cuando su número cambia durante una ejecución. Sigue su inicialización; quedan listos juntos.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation>Tiempo límite</translation>
    </message>
    <message>
        <source>Times that run backwards</source>
        <translation>Tiempos que retroceden</translation>
    </message>
    <message>
        <source>Token bucket shared by all gateways: tokens per second.</source>
        <translation>Cubo de tokens compartido por todas las puertas de enlace: tokens por segundo.</translation>
    </message>
    <message>
        <source>Tokens added to the provider&apos;s bucket per second. A call that finds no token is refused at once (429). Not set: no such limit.</source>
        <translation>Tokens añadidos por segundo al cubo del proveedor. Una llamada que no encuentra token se rechaza de inmediato (429). Sin definir: no hay tal límite.</translation>
    </message>
    <message>
        <source>Tokens added to this API&apos;s bucket per second. Not set: only the account&apos;s limit applies. A request that finds no token is answered 429 at once.</source>
        <translation>Tokens añadidos por segundo al cubo de esta API. Sin definir: solo se aplica el límite de la cuenta. A una solicitud que no encuentra token se le responde 429 al instante.</translation>
    </message>
    <message>
        <source>Too few message groups for the load</source>
        <translation>Muy pocos grupos de mensajes para la carga</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Traces recorded</source>
        <translation>Trazas registradas</translation>
    </message>
    <message>
        <source>Traffic of a client that does not exist</source>
        <translation>Tráfico de un cliente que no existe</translation>
    </message>
    <message>
        <source>Traffic of a node that is no client</source>
        <translation>Tráfico de un nodo que no es cliente</translation>
    </message>
    <message>
        <source>Traffic that one of the designs has no client for</source>
        <translation>Tráfico para el que uno de los diseños no tiene cliente</translation>
    </message>
    <message>
        <source>Traffic without a rate</source>
        <translation>Tráfico sin tasa</translation>
    </message>
    <message>
        <source>Transitions at once</source>
        <translation>Transiciones a la vez</translation>
    </message>
    <message>
        <source>Transitions of a start</source>
        <translation>Transiciones de un inicio</translation>
    </message>
    <message>
        <source>Transitions per second</source>
        <translation>Transiciones por segundo</translation>
    </message>
    <message>
        <source>Try again at one place of a chain, or set a retry budget.</source>
        <translation>Reintente en un solo punto de la cadena, o defina un presupuesto de reintentos.</translation>
    </message>
    <message>
        <source>Two links that do the same</source>
        <translation>Dos enlaces que hacen lo mismo</translation>
    </message>
    <message>
        <source>Two runs at once do the same work twice, or get in each other&apos;s way.</source>
        <translation>Dos ejecuciones a la vez hacen el mismo trabajo dos veces, o se estorban.</translation>
    </message>
    <message>
        <source>Unhealthy after</source>
        <translation>Insano tras</translation>
    </message>
    <message>
        <source>Units (1 KB moved)</source>
        <translation>Unidades (1 KB movido)</translation>
    </message>
    <message>
        <source>Units at once, new cache</source>
        <translation>Unidades a la vez, caché nueva</translation>
    </message>
    <message>
        <source>Units of a partition</source>
        <translation>Unidades de una partición</translation>
    </message>
    <message>
        <source>Units of a read</source>
        <translation>Unidades de una lectura</translation>
    </message>
    <message>
        <source>Units of a write</source>
        <translation>Unidades de una escritura</translation>
    </message>
    <message>
        <source>Units of an item</source>
        <translation>Unidades de un elemento</translation>
    </message>
    <message>
        <source>Units per second for reads and writes together, split evenly over the partitions; a request that finds too few is throttled.</source>
        <translation>Unidades por segundo para lecturas y escrituras juntas, repartidas por igual entre las particiones; una solicitud que encuentra demasiado pocas se limita.</translation>
    </message>
    <message>
        <source>Unreservable part</source>
        <translation>Parte no reservable</translation>
    </message>
    <message>
        <source>Unused provisioned capacity of this long is kept and may be spent at once.</source>
        <translation>La capacidad aprovisionada no usada de este tiempo se conserva y puede gastarse de golpe.</translation>
    </message>
    <message>
        <source>Use 1 to 64 letters, digits, &quot;_&quot;, &quot;.&quot; and &quot;-&quot;, beginning with a letter or digit.</source>
        <translation>Use de 1 a 64 letras, dígitos, &quot;_&quot;, &quot;.&quot; y &quot;-&quot;, empezando por una letra o un dígito.</translation>
    </message>
    <message>
        <source>Use a fault that this version knows.</source>
        <translation>Use un fallo que esta versión conozca.</translation>
    </message>
    <message>
        <source>Use a process that this version knows.</source>
        <translation>Use un proceso que esta versión conozca.</translation>
    </message>
    <message>
        <source>Use fewer shards, unless readers need their number.</source>
        <translation>Use menos fragmentos, salvo que los lectores necesiten su número.</translation>
    </message>
    <message>
        <source>Use full jitter.</source>
        <translation>Use fluctuación completa.</translation>
    </message>
    <message>
        <source>Use gateway endpoints, which are free.</source>
        <translation>Use puntos de conexión de puerta de enlace, que son gratuitos.</translation>
    </message>
    <message>
        <source>Use more shards, or capacity on demand.</source>
        <translation>Use más fragmentos, o capacidad bajo demanda.</translation>
    </message>
    <message>
        <source>Use the express flavour where they are shorter than five minutes and may run twice.</source>
        <translation>Use la variante exprés donde duran menos de cinco minutos y pueden ejecutarse dos veces.</translation>
    </message>
    <message>
        <source>Use the longest wait of a poll.</source>
        <translation>Use la espera más larga de un sondeo.</translation>
    </message>
    <message>
        <source>Use the standard flavour for what takes long, or a longer timeout.</source>
        <translation>Use la variante estándar para lo que tarda mucho, o un tiempo límite mayor.</translation>
    </message>
    <message>
        <source>Users who sign in at least once a month; each counts once. 0: a check without a user directory.</source>
        <translation>Usuarios que inician sesión al menos una vez al mes; cada uno cuenta una vez. 0: una comprobación sin directorio de usuarios.</translation>
    </message>
    <message>
        <source>Very many executions that are paid for by the state</source>
        <translation>Muchísimas ejecuciones que se pagan por estado</translation>
    </message>
    <message>
        <source>Viewers in</source>
        <translation>Espectadores en</translation>
    </message>
    <message>
        <source>Visibility timeout</source>
        <translation>Tiempo de espera de visibilidad</translation>
    </message>
    <message>
        <source>Visibility timeout below six times the consumer&apos;s timeout</source>
        <translation>Tiempo de visibilidad menor que seis veces el tiempo límite del consumidor</translation>
    </message>
    <message>
        <source>Visibility timeout below the consumer&apos;s timeout</source>
        <translation>Tiempo de visibilidad menor que el límite del consumidor</translation>
    </message>
    <message>
        <source>Wait after an empty poll</source>
        <translation>Espera tras un sondeo vacío</translation>
    </message>
    <message>
        <source>Wait after the first throttle of an event; doubles with each further one.</source>
        <translation>Espera tras la primera limitación de un evento; se duplica con cada una más.</translation>
    </message>
    <message>
        <source>Wait before a failed or throttled batch is tried again. No figure is published.</source>
        <translation>Espera antes de reintentar un lote fallido o limitado. No se ha publicado ninguna cifra.</translation>
    </message>
    <message>
        <source>Wait before a retry</source>
        <translation>Espera antes de un reintento</translation>
    </message>
    <message>
        <source>Wait before a retry at a steady pace.</source>
        <translation>Espera antes de un reintento a ritmo constante.</translation>
    </message>
    <message>
        <source>Wait before the first retry of a failed event; the n-th retry waits n times as long.</source>
        <translation>Espera antes del primer reintento de un evento fallido; el n-ésimo espera n veces más.</translation>
    </message>
    <message>
        <source>Wait before the first retry, and longer before each further one.</source>
        <translation>Espera antes del primer reintento, y más antes de cada uno siguiente.</translation>
    </message>
    <message>
        <source>Wait before the first retry; doubles with each further one.</source>
        <translation>Espera antes del primer reintento; se duplica con cada uno más.</translation>
    </message>
    <message>
        <source>Wait before the first retry; it grows with each further one.</source>
        <translation>Espera antes del primer reintento; crece con cada uno más.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Waiting in a query</source>
        <translation>Espera en una consulta</translation>
    </message>
    <message>
        <source>Waiting room</source>
        <translation>Sala de espera</translation>
    </message>
    <message>
        <source>Waiting room of a task</source>
        <translation>Sala de espera de una tarea</translation>
    </message>
    <message>
        <source>Waits before it shrinks</source>
        <translation>Espera antes de reducirse</translation>
    </message>
    <message>
        <source>Waits for the outcome</source>
        <translation>Espera el resultado</translation>
    </message>
    <message>
        <source>Waits one by one</source>
        <translation>Esperas una a una</translation>
    </message>
    <message>
        <source>Warm it up before the peak.</source>
        <translation>Caliéntela antes del pico.</translation>
    </message>
    <message>
        <source>Warm spares</source>
        <translation>Reservas en caliente</translation>
    </message>
    <message>
        <source>Warm-up of a task</source>
        <translation>Calentamiento de una tarea</translation>
    </message>
    <message>
        <source>WebSocket: connections are closed at this age. Not set: no limit.</source>
        <translation>WebSocket: las conexiones se cierran a esta edad. Sin definir: sin límite.</translation>
    </message>
    <message>
        <source>WebSocket: how long a connection stays open; billed by the minute.</source>
        <translation>WebSocket: cuánto permanece abierta una conexión; se factura por minuto.</translation>
    </message>
    <message>
        <source>WebSocket: how many messages a client sends over one connection on average. Decides how often connections are opened.</source>
        <translation>WebSocket: cuántos mensajes envía un cliente por una conexión en promedio. Decide con qué frecuencia se abren conexiones.</translation>
    </message>
    <message>
        <source>WebSocket: new connections per second; the bucket holds one second&apos;s worth, and a message that finds no token for its connection is refused. Not set: no limit.</source>
        <translation>WebSocket: conexiones nuevas por segundo; el cubo contiene las de un segundo, y un mensaje que no encuentra token para su conexión se rechaza. Sin definir: sin límite.</translation>
    </message>
    <message>
        <source>Weights of a deployment that cannot be</source>
        <translation>Pesos imposibles de un despliegue</translation>
    </message>
    <message>
        <source>What a control loop keeps at its target by changing the number of tasks: the CPU utilisation, the requests per second and task, or the share of the places for requests that is taken (those that wait included). Windows: that share too, seen every second through a long window and a short one for bursts. Alarm: step by step while the requests that succeed are more than a rate. None: the number stays.</source>
        <translation>Lo que un bucle de control mantiene en su objetivo cambiando el número de tareas: la utilización de CPU, las solicitudes por segundo y tarea, o la proporción ocupada de los lugares para solicitudes (incluidas las que esperan). Ventanas: también esa proporción, vista cada segundo por una ventana larga y una corta para ráfagas. Alarma: paso a paso mientras las solicitudes con éxito superen una tasa. Ninguno: el número queda.</translation>
    </message>
    <message>
        <source>What a megabyte of code and dependencies adds to the initialisation. Published for Node.js only; 0 where nothing is known.</source>
        <translation>Lo que un megabyte de código y dependencias añade a la inicialización. Publicado solo para Node.js; 0 donde no se sabe nada.</translation>
    </message>
    <message>
        <source>What a new serverless cache serves from the first moment, in units per second; what comes on top is refused. Not set: no limit.</source>
        <translation>Lo que una caché sin servidor nueva atiende desde el primer momento, en unidades por segundo; lo que llega de más se rechaza. Sin definir: sin límite.</translation>
    </message>
    <message>
        <source>What a node is built from stays as it is.</source>
        <translation>Aquello con que está hecho un nodo queda como está.</translation>
    </message>
    <message>
        <source>What all sharing readers of a shard read together, and a reader with a dedicated connection by itself.</source>
        <translation>Lo que leen juntos todos los lectores que comparten un fragmento, y por sí solo un lector con conexión dedicada.</translation>
    </message>
    <message>
        <source>What an active user costs.</source>
        <translation>Lo que cuesta un usuario activo.</translation>
    </message>
    <message>
        <source>What depends on it, such as the cold start of a runtime, is left at a default that may be far off.</source>
        <translation>Lo que depende de ello, como el arranque en frío de un entorno de ejecución, queda en un valor predeterminado que puede estar muy lejos.</translation>
    </message>
    <message>
        <source>What failed goes to one place.</source>
        <translation>Lo que falló va a un solo lugar.</translation>
    </message>
    <message>
        <source>What fails could not get there.</source>
        <translation>Lo que falla no podría llegar allí.</translation>
    </message>
    <message>
        <source>What happens in the warm-up does not count.</source>
        <translation>Lo que ocurre en el calentamiento no cuenta.</translation>
    </message>
    <message>
        <source>What is billed even when less is inside.</source>
        <translation>Lo que se factura incluso cuando hay menos dentro.</translation>
    </message>
    <message>
        <source>What is not finished when a task is taken away fails.</source>
        <translation>Lo que no ha terminado cuando se retira una tarea falla.</translation>
    </message>
    <message>
        <source>What is not reserved is shared; when it is used up every function without a reservation is throttled.</source>
        <translation>Lo que no está reservado se comparte; cuando se agota, toda función sin reserva se limita.</translation>
    </message>
    <message>
        <source>What it called goes on, and a retry starts a second one beside it.</source>
        <translation>Lo que llamó continúa, y un reintento inicia un segundo a su lado.</translation>
    </message>
    <message>
        <source>What lies in the store whatever the traffic; billed by the month.</source>
        <translation>Lo que hay en el almacén sea cual sea el tráfico; se factura por mes.</translation>
    </message>
    <message>
        <source>What made the call fail is still there.</source>
        <translation>Lo que hizo fallar la llamada sigue ahí.</translation>
    </message>
    <message>
        <source>What one of them costs, in the currency of the platform. Not set: as the price list says, where it has such a machine.</source>
        <translation>Lo que cuesta una de ellas, en la moneda de la plataforma. Sin definir: como dice la lista de precios, donde tiene una máquina así.</translation>
    </message>
    <message>
        <source>What one partition, hence one hot key, can read at most.</source>
        <translation>Lo que puede leer como máximo una partición, es decir, una clave caliente.</translation>
    </message>
    <message>
        <source>What one partition, hence one hot key, can write at most.</source>
        <translation>Lo que puede escribir como máximo una partición, es decir, una clave caliente.</translation>
    </message>
    <message>
        <source>What one poller reads per second.</source>
        <translation>Lo que lee por segundo un sondeador.</translation>
    </message>
    <message>
        <source>What one read of an item takes. Not set: by the size of the item and the consistency where its units are request units, else 1.</source>
        <translation>Lo que consume una lectura de un elemento. Sin definir: según el tamaño del elemento y la coherencia donde sus unidades son unidades de solicitud, si no 1.</translation>
    </message>
    <message>
        <source>What one write of an item takes; the answer of the database tells it. Not set: by the size of the item where its units are request units, else 5.</source>
        <translation>Lo que consume una escritura de un elemento; la respuesta de la base de datos lo dice. Sin definir: según el tamaño del elemento donde sus unidades son unidades de solicitud, si no 5.</translation>
    </message>
    <message>
        <source>What refers to the id would mean either of them.</source>
        <translation>Lo que se refiere al identificador valdría para cualquiera de los dos.</translation>
    </message>
    <message>
        <source>What takes longer than the timeout fails, is billed in full, resets the environment, and is tried again.</source>
        <translation>Lo que tarda más que el tiempo límite falla, se factura entero, restablece el entorno, y se reintenta.</translation>
    </message>
    <message>
        <source>What the provider charges for a call, in the currency of the platform.</source>
        <translation>Lo que el proveedor cobra por una llamada, en la moneda de la plataforma.</translation>
    </message>
    <message>
        <source>What the proxy adds to each query.</source>
        <translation>Lo que el proxy añade a cada consulta.</translation>
    </message>
    <message>
        <source>What the role of the function may do: what its links need and nothing else, anything within the services it calls, or anything at all. Advice only.</source>
        <translation>Lo que puede hacer el rol de la función: lo que necesitan sus enlaces y nada más, cualquier cosa dentro de los servicios a los que llama, o cualquier cosa en absoluto. Solo es un consejo.</translation>
    </message>
    <message>
        <source>What the source does to the target: call, send, publish, read, write, consume, get, set, authorise, deliver, redrive, on-failure.</source>
        <translation>Lo que la fuente hace al destino: call, send, publish, read, write, consume, get, set, authorise, deliver, redrive, on-failure.</translation>
    </message>
    <message>
        <source>What the start of an execution counts for, besides each state entered and each retry.</source>
        <translation>Lo que cuenta el inicio de una ejecución, además de cada estado en que se entra y cada reintento.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>When a rate fires first, from the start of the scenario, in whole seconds. Providers count from the creation of the schedule. Cron expressions do not care.</source>
        <translation>Cuándo se dispara por primera vez una tasa, desde el inicio del escenario, en segundos enteros. Los proveedores cuentan desde la creación del programador. A las expresiones cron no les importa.</translation>
    </message>
    <message>
        <source>When it ends, nobody answers until the next one has started.</source>
        <translation>Cuando termina, nadie responde hasta que ha arrancado la siguiente.</translation>
    </message>
    <message>
        <source>When its reserve is used up the table throttles, and callers try again.</source>
        <translation>Cuando se agota su reserva la tabla limita, y los llamantes lo intentan de nuevo.</translation>
    </message>
    <message>
        <source>When the last of them fails, each layer tries again: the load on what is broken multiplies, and stays when the cause is gone.</source>
        <translation>Cuando falla el último de ellos, cada capa reintenta: la carga sobre lo que está roto se multiplica, y queda cuando la causa ha desaparecido.</translation>
    </message>
    <message>
        <source>When the service hangs, every caller hangs with it until it is stopped itself, and is paid for.</source>
        <translation>Cuando el servicio se cuelga, todos los llamantes se cuelgan con él hasta que se detienen ellos mismos, y se pagan.</translation>
    </message>
    <message>
        <source>When the short window asks for this many times the tasks there are, the loop panics: it only adds tasks until there was no burst for a whole stable window.</source>
        <translation>Cuando la ventana corta pide tantas veces las tareas que hay, el bucle entra en pánico: solo añade tareas hasta que no hubo ráfaga durante toda una ventana estable.</translation>
    </message>
    <message>
        <source>When the target does not take it, the next chance is the next firing, hours or days later.</source>
        <translation>Cuando el destino no lo toma, la siguiente ocasión es el siguiente disparo, horas o días después.</translation>
    </message>
    <message>
        <source>Where each message that is sent, received or deleted is billed: as many operations as it has such steps.</source>
        <translation>Donde se factura cada mensaje que se envía, recibe o elimina: tantas operaciones como pasos de este tamaño tiene.</translation>
    </message>
    <message>
        <source>Where its environments poll a queue by themselves: the time between two looks at how many messages there are for them.</source>
        <translation>Donde sus entornos sondean una cola por sí mismos: el tiempo entre dos miradas a cuántos mensajes hay para ellos.</translation>
    </message>
    <message>
        <source>Where tasks follow the requests inside: how many make a task full, though it would take more. Not set: as many as it takes at once.</source>
        <translation>Donde las tareas siguen las solicitudes dentro: cuántas llenan una tarea, aunque tomaría más. Sin definir: tantas como toma a la vez.</translation>
    </message>
    <message>
        <source>Where the viewers are decides the price: us (with Canada and Mexico), eu (with Israel), jp, apac, india, au, sa (South America).</source>
        <translation>Dónde están los espectadores decide el precio: us (con Canadá y México), eu (con Israel), jp, apac, india, au, sa (Sudamérica).</translation>
    </message>
    <message>
        <source>Where there is anything to do at all, this many tasks do it.</source>
        <translation>Donde haya algo que hacer, lo hacen tantas tareas.</translation>
    </message>
    <message>
        <source>Whether doing the same event twice does the same as once. Advice only: events and messages are delivered at least once.</source>
        <translation>Si hacer dos veces el mismo evento da lo mismo que una. Solo es un consejo: los eventos y mensajes se entregan al menos una vez.</translation>
    </message>
    <message>
        <source>Whether the initialisation counts as billed duration.</source>
        <translation>Si la inicialización cuenta como duración facturada.</translation>
    </message>
    <message>
        <source>Which environment with room takes the next request: last used, longest idle, last created, first created, or any. Where requests share CPUs, the last used passes over those whose CPUs are all at work while others have some free, and the longest idle is the one with the fewest requests inside.</source>
        <translation>Qué entorno con sitio toma la siguiente solicitud: el usado por último, el inactivo más tiempo, el creado por último, el creado primero, o cualquiera. Donde las solicitudes comparten CPU, el usado por último pasa por alto aquellos cuyas CPU trabajan todas mientras otros tienen alguna libre, y el inactivo más tiempo es el que tiene menos solicitudes dentro.</translation>
    </message>
    <message>
        <source>While the alarm stays on, it is told again after this, and tasks are added again.</source>
        <translation>Mientras dura la alarma, se comunica de nuevo tras esto, y se añaden tareas otra vez.</translation>
    </message>
    <message>
        <source>Whoever gets hold of the code, or finds a way to make it run something else, may do the same.</source>
        <translation>Quien se haga con el código, o encuentre cómo hacerle ejecutar otra cosa, puede hacer lo mismo.</translation>
    </message>
    <message>
        <source>Whoever waits for its own answer waits for ever.</source>
        <translation>Quien espera su propia respuesta espera para siempre.</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>Ventanas</translation>
    </message>
    <message>
        <source>Windows show</source>
        <translation>Las ventanas muestran</translation>
    </message>
    <message>
        <source>With 0 as the fewest units: without any connection for this long it pauses and costs nothing but storage. A proxy keeps it awake.</source>
        <translation>Con 0 como mínimo de unidades: tras este tiempo sin conexión se pausa y no cuesta más que almacenamiento. Un proxy la mantiene despierta.</translation>
    </message>
    <message>
        <source>With fewer calls within the window the circuit stays closed.</source>
        <translation>Con menos llamadas dentro de la ventana el disyuntor sigue cerrado.</translation>
    </message>
    <message>
        <source>Without a flexible window an invocation comes up to this long after its firing.</source>
        <translation>Sin una ventana flexible una invocación llega hasta este tiempo después de su disparo.</translation>
    </message>
    <message>
        <source>Without a redrive link a message received so often is dropped instead of being tried until it expires.</source>
        <translation>Sin un enlace redrive un mensaje recibido tantas veces se descarta en lugar de intentarse hasta que caduca.</translation>
    </message>
    <message>
        <source>Without a report of what failed, the messages that were processed come back with the one that was not: they are processed again up to the number of receives, and then end as dead letters too.</source>
        <translation>Sin informar de qué falló, los mensajes procesados vuelven con el que no lo fue: se procesan de nuevo hasta el número de recepciones, y acaban también como mensajes fallidos.</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Trabajo</translation>
    </message>
    <message>
        <source>Work that is not idempotent behind at-least-once delivery</source>
        <translation>Trabajo no idempotente tras una entrega de al menos una vez</translation>
    </message>
    <message>
        <source>Work that may go round for ever</source>
        <translation>Trabajo que puede girar sin fin</translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation>Flujo de trabajo</translation>
    </message>
    <message>
        <source>Write a rate, a cron expression or one time.</source>
        <translation>Escriba una tasa, una expresión cron o una sola hora.</translation>
    </message>
    <message>
        <source>Write capacity</source>
        <translation>Capacidad de escritura</translation>
    </message>
    <message>
        <source>Write it with its currency, such as &quot;250 USD&quot;.</source>
        <translation>Escríbalo con su moneda, como &quot;250 USD&quot;.</translation>
    </message>
    <message>
        <source>Write latency</source>
        <translation>Latencia de escritura</translation>
    </message>
    <message>
        <source>Write to another place than the one that triggers the function, or let part of the work end each turn.</source>
        <translation>Escriba en otro lugar que el que dispara la función, o deje que una parte del trabajo termine en cada vuelta.</translation>
    </message>
    <message>
        <source>Write units on demand</source>
        <translation>Unidades de escritura bajo demanda</translation>
    </message>
    <message>
        <source>Writes</source>
        <translation>Escrituras</translation>
    </message>
    <message>
        <source>Writes at most</source>
        <translation>Escrituras como máximo</translation>
    </message>
    <message>
        <source>Writes at once, new table</source>
        <translation>Escrituras a la vez, tabla nueva</translation>
    </message>
    <message>
        <source>Writes of one item</source>
        <translation>Escrituras de un elemento</translation>
    </message>
    <message>
        <source>Writes per partition</source>
        <translation>Escrituras por partición</translation>
    </message>
    <message>
        <source>Zipf&apos;s exponent: the k-th busiest prefix gets a share in proportion to 1/k^skew. 0: all prefixes are equally busy; a date in front of the names makes one take nearly all.</source>
        <translation>Exponente de Zipf: el k-ésimo prefijo más ocupado recibe una parte en proporción a 1/k^sesgo. 0: todos igual de ocupados; una fecha ante los nombres hace que uno se lo lleve casi todo.</translation>
    </message>
    <message>
        <source>Zipf: a miss waits for a fetch of the same that is under way. Off: every miss fetches, and when something popular expires all its readers go to the origin at once (a stampede).</source>
        <translation>Zipf: un fallo espera una consulta de lo mismo que esté en curso. No: cada fallo consulta, y cuando caduca algo popular todos sus lectores van al origen a la vez (una estampida).</translation>
    </message>
    <message>
        <source>Zipf: after this time it is fetched again. Not set: it stays until it is pushed out.</source>
        <translation>Zipf: tras este tiempo se vuelve a consultar. Sin definir: queda hasta que se expulsa.</translation>
    </message>
    <message>
        <source>Zipf: empty, as after a deployment or a failure; or warm, filled with the most popular.</source>
        <translation>Zipf: vacía, como tras un despliegue o un fallo; o en caliente, llena con lo más popular.</translation>
    </message>
    <message>
        <source>Zipf: how many answers there are to ask for.</source>
        <translation>Zipf: cuántas respuestas hay que se pueden pedir.</translation>
    </message>
    <message>
        <source>Zipf: how many items there are to ask for.</source>
        <translation>Zipf: cuántos elementos hay que se pueden pedir.</translation>
    </message>
    <message>
        <source>Zipf: how many objects there are to ask for.</source>
        <translation>Zipf: cuántos objetos hay que se pueden pedir.</translation>
    </message>
    <message>
        <source>Zipf: how many tokens there are to ask for.</source>
        <translation>Zipf: cuántos tokens hay que se pueden pedir.</translation>
    </message>
    <message>
        <source>Zipf: the n-th most popular is asked for in proportion to 1/n to this power. 0: all alike; web traffic is commonly found between 0.6 and 1.</source>
        <translation>Zipf: el n-ésimo más popular se pide en proporción a 1/n elevado a esto. 0: todos por igual; el tráfico web suele estar entre 0.6 y 1.</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zona</translation>
    </message>
    <message>
        <source>accepted: every call that was not refused costs; succeeded: failed ones are free.</source>
        <translation>accepted: cada llamada no rechazada cuesta; succeeded: las fallidas son gratis.</translation>
    </message>
    <message>
        <source>asks the edge</source>
        <translation>pregunta al borde</translation>
    </message>
    <message>
        <source>asks who is calling</source>
        <translation>pregunta quién llama</translation>
    </message>
    <message>
        <source>cache</source>
        <translation>caché</translation>
    </message>
    <message>
        <source>calls a service of somebody else</source>
        <translation>llama a un servicio de otro</translation>
    </message>
    <message>
        <source>calls an API</source>
        <translation>llama a una API</translation>
    </message>
    <message>
        <source>calls an API of somebody else</source>
        <translation>llama a una API de otro</translation>
    </message>
    <message>
        <source>calls the region that the name leads to</source>
        <translation>llama a la región a la que lleva el nombre</translation>
    </message>
    <message>
        <source>calls the service</source>
        <translation>llama al servicio</translation>
    </message>
    <message>
        <source>calls what is behind the balancer</source>
        <translation>llama a lo que hay tras el equilibrador</translation>
    </message>
    <message>
        <source>compute</source>
        <translation>cómputo</translation>
    </message>
    <message>
        <source>concurrency: the requests inside, against the places taken. requests: those that begin per second, against the requests per task.</source>
        <translation>concurrency: las solicitudes dentro, frente a los lugares ocupados. requests: las que empiezan por segundo, frente a las solicitudes por tarea.</translation>
    </message>
    <message>
        <source>database</source>
        <translation>base de datos</translation>
    </message>
    <message>
        <source>dead-letter queue</source>
        <translation>cola de mensajes fallidos</translation>
    </message>
    <message>
        <source>doubling: each back-off is twice the one before. linear: once, twice, three times the first.</source>
        <translation>doubling: cada espera es el doble de la anterior. linear: una, dos, tres veces la primera.</translation>
    </message>
    <message>
        <source>edge / gateway</source>
        <translation>borde / puerta de enlace</translation>
    </message>
    <message>
        <source>even: growing waits go from the shortest to the longest in equal steps. doubling: each is twice the one before.</source>
        <translation>even: las esperas crecientes van de la más corta a la más larga en pasos iguales. doubling: cada una es el doble de la anterior.</translation>
    </message>
    <message>
        <source>external system</source>
        <translation>sistema externo</translation>
    </message>
    <message>
        <source>failover: the first healthy target in the order of the links; weighted: drawn by the links&apos; weights; latency: the healthy target whose link is the quickest on average. Users in another place have a router of their own, with other latencies.</source>
        <translation>failover: el primer destino sano en el orden de los enlaces; weighted: extraído según los pesos de los enlaces; latency: el destino sano cuyo enlace es el más rápido en promedio. Los usuarios de otro lugar tienen un enrutador propio, con otras latencias.</translation>
    </message>
    <message>
        <source>feeds the function in batches</source>
        <translation>alimenta la función por lotes</translation>
    </message>
    <message>
        <source>feeds the function in batches, shard by shard</source>
        <translation>alimenta la función por lotes, fragmento a fragmento</translation>
    </message>
    <message>
        <source>feeds the service in batches</source>
        <translation>alimenta el servicio por lotes</translation>
    </message>
    <message>
        <source>fifo: messages of a group keep their order into FIFO queues, at lower limits and another price. The order itself is kept by the queues.</source>
        <translation>fifo: los mensajes de un grupo conservan su orden hacia colas FIFO, con límites más bajos y otro precio. El orden en sí lo mantienen las colas.</translation>
    </message>
    <message>
        <source>fixed: the keep-alive above. hybrid-histogram: learns how long the function lies idle, removes the environment and starts it again shortly before the next request is likely; the fixed one applies until that is known.</source>
        <translation>fixed: la permanencia de arriba. hybrid-histogram: aprende cuánto está inactiva la función, retira el entorno y lo vuelve a iniciar poco antes de que sea probable la siguiente solicitud; la fija se aplica hasta que eso se sabe.</translation>
    </message>
    <message>
        <source>full: the wait is uniform between 0 and the back-off, which spreads retries; none: all wait equally long and come back together; equal: between half the back-off and all of it; decorrelated: between the first back-off and three times the last wait.</source>
        <translation>full: la espera es uniforme entre 0 y el máximo, lo que reparte los reintentos; none: todos esperan lo mismo y vuelven juntos; equal: entre la mitad y el total; decorrelated: entre la primera espera y el triple de la última.</translation>
    </message>
    <message>
        <source>full: the wait is uniform between 0 and the back-off. none: it is the back-off.</source>
        <translation>full: la espera es uniforme entre 0 y el máximo. none: es el máximo.</translation>
    </message>
    <message>
        <source>full: the wait is uniform between 0 and the back-off; equal: between half of it and all of it; none: exactly the back-off; decorrelated: between the first back-off and three times the last wait.</source>
        <translation>full: la espera es uniforme entre 0 y el máximo; equal: entre la mitad y el total; none: exactamente el máximo; decorrelated: entre la primera espera y el triple de la última.</translation>
    </message>
    <message>
        <source>full: while all tasks are full. starting: only while there is no task at all; what finds all tasks full is refused at once (429).</source>
        <translation>full: mientras todas las tareas están llenas. starting: solo mientras no hay ninguna tarea; lo que encuentra todas llenas se rechaza de inmediato (429).</translation>
    </message>
    <message>
        <source>gets or puts objects</source>
        <translation>obtiene o pone objetos</translation>
    </message>
    <message>
        <source>given: a fixed share of the lookups hits, from the first moment. zipf: every request asks for one of many answers, some more popular than others, and a real store decides: it starts empty or warm, pushes out what was used least recently and forgets after the time to live.</source>
        <translation>given: una proporción fija de las búsquedas acierta, desde el primer momento. zipf: cada solicitud pide una de muchas respuestas, unas más populares que otras, y decide un almacén real: empieza vacío o en caliente, expulsa lo usado hace más tiempo y olvida tras el tiempo de vida.</translation>
    </message>
    <message>
        <source>given: a fixed share of the lookups hits, from the first moment. zipf: every request asks for one of many items, some more popular than others, and a real store decides: it starts empty or warm, pushes out what was used least recently and forgets after the time to live.</source>
        <translation>given: una proporción fija de las búsquedas acierta, desde el primer momento. zipf: cada solicitud pide uno de muchos elementos, unos más populares que otros, y decide un almacén real: empieza vacío o en caliente, expulsa lo usado hace más tiempo y olvida tras el tiempo de vida.</translation>
    </message>
    <message>
        <source>given: a fixed share of the lookups hits, from the first moment. zipf: every request asks for one of many objects, some more popular than others, and a real store decides: it starts empty or warm, pushes out what was used least recently and forgets after the time to live.</source>
        <translation>given: una proporción fija de las búsquedas acierta, desde el primer momento. zipf: cada solicitud pide uno de muchos objetos, unos más populares que otros, y decide un almacén real: empieza vacío o en caliente, expulsa lo usado hace más tiempo y olvida tras el tiempo de vida.</translation>
    </message>
    <message>
        <source>given: a fixed share of the lookups hits, from the first moment. zipf: every request asks for one of many tokens, some more popular than others, and a real store decides: it starts empty or warm, pushes out what was used least recently and forgets after the time to live.</source>
        <translation>given: una proporción fija de las búsquedas acierta, desde el primer momento. zipf: cada solicitud pide uno de muchos tokens, unos más populares que otros, y decide un almacén real: empieza vacío o en caliente, expulsa lo usado hace más tiempo y olvida tras el tiempo de vida.</translation>
    </message>
    <message>
        <source>hears of batches that were given up</source>
        <translation>se entera de los lotes abandonados</translation>
    </message>
    <message>
        <source>infrequent: cheaper to keep, dearer to ask for, and what is read is billed by size.</source>
        <translation>infrequent: más barato de guardar, más caro de pedir, y lo que se lee se factura por tamaño.</translation>
    </message>
    <message>
        <source>infrequent: cheaper to write, with fewer features.</source>
        <translation>infrequent: más barato de escribir, con menos funciones.</translation>
    </message>
    <message>
        <source>invokes asynchronously</source>
        <translation>invoca de forma asíncrona</translation>
    </message>
    <message>
        <source>invokes the function</source>
        <translation>invoca la función</translation>
    </message>
    <message>
        <source>invokes the function for each new object</source>
        <translation>invoca la función para cada objeto nuevo</translation>
    </message>
    <message>
        <source>io-optimized: capacity and storage cost more, I/O requests nothing.</source>
        <translation>io-optimized: la capacidad y el almacenamiento cuestan más, las solicitudes de E/S nada.</translation>
    </message>
    <message>
        <source>keeps what could not be delivered</source>
        <translation>guarda lo que no se pudo entregar</translation>
    </message>
    <message>
        <source>looks items up or stores them</source>
        <translation>busca elementos o los almacena</translation>
    </message>
    <message>
        <source>messaging</source>
        <translation>mensajería</translation>
    </message>
    <message>
        <source>miss: only if the latest lookup of this invocation in a cache without an origin of its own was a miss. So a function looks aside: get from the cache, on a miss read the table, on a miss set the cache.</source>
        <translation>miss: solo si la última búsqueda de esta invocación en una caché sin origen propio fue un fallo. Así una función mira de lado: get de la caché, en un fallo leer la tabla, en un fallo fijar la caché.</translation>
    </message>
    <message>
        <source>object storage</source>
        <translation>almacenamiento de objetos</translation>
    </message>
    <message>
        <source>observability</source>
        <translation>observabilidad</translation>
    </message>
    <message>
        <source>orchestration</source>
        <translation>orquestación</translation>
    </message>
    <message>
        <source>passes the event on</source>
        <translation>pasa el evento</translation>
    </message>
    <message>
        <source>per-function: each function starts environments from a bucket of its own. shared-burst: all functions share one, as before November 2023.</source>
        <translation>per-function: cada función inicia entornos de un cubo propio. shared-burst: todas las funciones comparten uno, como antes de noviembre de 2023.</translation>
    </message>
    <message>
        <source>per-queue: one limit for the whole queue; per-group: the high-throughput mode, in which groups are spread over partitions with a limit each.</source>
        <translation>per-queue: un límite para toda la cola; per-group: el modo de alto rendimiento, en que los grupos se reparten entre particiones con un límite cada una.</translation>
    </message>
    <message>
        <source>private: environments are attached to a network of your own, to reach databases and caches there. They start more slowly, and reach anything else through NAT gateways or endpoints only.</source>
        <translation>private: los entornos se conectan a una red propia, para llegar allí a bases de datos y cachés. Arrancan más despacio, y llegan a todo lo demás solo por puertas de enlace NAT o puntos de conexión.</translation>
    </message>
    <message>
        <source>provisioned: as many shards as you set, billed by the hour. on-demand: takes twice its earlier peak at once, more is throttled; shards double with it.</source>
        <translation>provisioned: tantos fragmentos como defina, facturados por hora. on-demand: admite al instante el doble de su pico anterior, lo demás se limita; los fragmentos se duplican con ello.</translation>
    </message>
    <message>
        <source>publishes a message for each new object</source>
        <translation>publica un mensaje por cada objeto nuevo</translation>
    </message>
    <message>
        <source>publishes messages</source>
        <translation>publica mensajes</translation>
    </message>
    <message>
        <source>publishes the event</source>
        <translation>publica el evento</translation>
    </message>
    <message>
        <source>puts an event for each new object</source>
        <translation>pone un evento por cada objeto nuevo</translation>
    </message>
    <message>
        <source>puts events</source>
        <translation>pone eventos</translation>
    </message>
    <message>
        <source>puts records</source>
        <translation>pone registros</translation>
    </message>
    <message>
        <source>puts the event as a record</source>
        <translation>pone el evento como registro</translation>
    </message>
    <message>
        <source>query: a connection is taken for the time of a query only. caller: each environment of a function that has asked keeps its connection open for its next query, so that many environments use up the connections even when they hardly ask. A proxy shares connections either way.</source>
        <translation>query: una conexión se toma solo durante una consulta. caller: cada entorno de una función que ha preguntado mantiene abierta su conexión para su próxima consulta, de modo que muchos entornos agotan las conexiones aunque apenas pregunten. Un proxy comparte conexiones en ambos casos.</translation>
    </message>
    <message>
        <source>reads or writes items</source>
        <translation>lee o escribe elementos</translation>
    </message>
    <message>
        <source>receives events that failed for good</source>
        <translation>recibe eventos que fallaron definitivamente</translation>
    </message>
    <message>
        <source>receives the results of events that succeeded</source>
        <translation>recibe los resultados de los eventos que tuvieron éxito</translation>
    </message>
    <message>
        <source>round-robin: one after the other; least-outstanding: the one with the fewest requests that wait for an answer, which spares slow targets; weighted: drawn by the links&apos; weights.</source>
        <translation>round-robin: uno tras otro; least-outstanding: el que tiene menos solicitudes en espera de respuesta, lo que alivia los destinos lentos; weighted: extraído según los pesos de los enlaces.</translation>
    </message>
    <message>
        <source>runs a query</source>
        <translation>ejecuta una consulta</translation>
    </message>
    <message>
        <source>security</source>
        <translation>seguridad</translation>
    </message>
    <message>
        <source>sends it to an HTTP endpoint</source>
        <translation>lo envía a un punto de conexión HTTP</translation>
    </message>
    <message>
        <source>sends messages</source>
        <translation>envía mensajes</translation>
    </message>
    <message>
        <source>sends the event</source>
        <translation>envía el evento</translation>
    </message>
    <message>
        <source>serverless: capacity units follow the load; provisioned: instances of one size, paid by the hour.</source>
        <translation>serverless: las unidades de capacidad siguen la carga; provisioned: instancias de un tamaño, pagadas por hora.</translation>
    </message>
    <message>
        <source>shared: polls, and shares the read rate of each shard with other readers; dedicated: records are pushed, at a read rate of its own and at a price (enhanced fan-out).</source>
        <translation>shared: sondea, y comparte la tasa de lectura de cada fragmento con otros lectores; dedicated: los registros se envían, con una tasa de lectura propia y a un precio (enhanced fan-out).</translation>
    </message>
    <message>
        <source>size-steps: as many as the item has steps of a unit&apos;s size. request-units: those of Cosmos DB by its published sizes, with straight lines between them: 1 for a read of 1 KB and 4.95 for an insert, 1.04 and 6.29 for 2 KB, 10 and 48 for 128 KB. Each indexed property adds about 0.2 to a write, and a replacement takes about twice an insert: neither is counted.</source>
        <translation>size-steps: tantas como pasos del tamaño de una unidad tiene el elemento. request-units: las de Cosmos DB según sus tamaños publicados, con líneas rectas entre ellos: 1 para leer 1 KB y 4.95 para insertar, 1.04 y 6.29 para 2 KB, 10 y 48 para 128 KB. Cada propiedad indexada añade unas 0.2 a una escritura, y una sustitución cuesta más o menos el doble que una inserción: ninguna de las dos se cuenta.</translation>
    </message>
    <message>
        <source>standard: from the batches at the start up to the poller limit, without a charge; provisioned: pollers of your own, which scale faster and higher, at a price per hour; instances: each running environment of the consumer polls by itself, and environments are started by the length of the queue, as the queue says. batches: one batch at once more or fewer after each batch, by whether messages wait and whether it failed.</source>
        <translation>standard: de los lotes al inicio hasta el límite de sondeadores, sin cargo; provisioned: sondeadores propios, que escalan más rápido y más alto, a un precio por hora; instances: cada entorno en marcha del consumidor sondea por sí mismo, y los entornos se inician según la longitud de la cola, como dice la cola. batches: un lote a la vez más o menos tras cada lote, según si esperan mensajes y si falló.</translation>
    </message>
    <message>
        <source>standard: no order, next to no limit of the rate. fifo: messages of one group are processed one after the other, in their order; groups side by side.</source>
        <translation>standard: sin orden, casi sin límite de tasa. fifo: los mensajes de un grupo se procesan uno tras otro, en su orden; los grupos en paralelo.</translation>
    </message>
    <message>
        <source>starts an execution</source>
        <translation>inicia una ejecución</translation>
    </message>
    <message>
        <source>stores a copy in the queue</source>
        <translation>almacena una copia en la cola</translation>
    </message>
    <message>
        <source>stores a message for each new object</source>
        <translation>almacena un mensaje por cada objeto nuevo</translation>
    </message>
    <message>
        <source>sync: the caller waits for the answer; async: it goes on once the call is accepted. Not set: sync.</source>
        <translation>sync: el llamante espera la respuesta; async: continúa en cuanto se acepta la llamada. Sin definir: sync.</translation>
    </message>
    <message>
        <source>takes what could not be delivered</source>
        <translation>toma lo que no se pudo entregar</translation>
    </message>
    <message>
        <source>traffic source</source>
        <translation>fuente de tráfico</translation>
    </message>
    <message>
        <source>vCPU of further tasks</source>
        <translation>vCPU de tareas adicionales</translation>
    </message>
    <message>
        <source>vCPU of the fewest tasks</source>
        <translation>vCPU del mínimo de tareas</translation>
    </message>
    <message>
        <source>vCPU per task</source>
        <translation>vCPU por tarea</translation>
    </message>
    <message>
        <source>writes logs, metrics or traces</source>
        <translation>escribe registros, métricas o trazas</translation>
    </message>
    <message>
        <source>? assumed</source>
        <translation>? supuesto</translation>
    </message>
    <message>
        <source>? secondary</source>
        <translation>? terceros</translation>
    </message>
    <message>
        <source>cold start</source>
        <translation>arranque en frío</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>medido</translation>
    </message>
    <message>
        <source>network</source>
        <translation>red</translation>
    </message>
    <message>
        <source>own work</source>
        <translation>trabajo propio</translation>
    </message>
    <message>
        <source>service time</source>
        <translation>tiempo de servicio</translation>
    </message>
    <message>
        <source>vendor</source>
        <translation>proveedor</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>espera</translation>
    </message>
    <message>
        <source>waiting for a processor</source>
        <translation>espera de un procesador</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>suyo</translation>
    </message>
    <message>
        <source>Of the invocations: in provisioned environments</source>
        <translation>De las invocaciones: en entornos aprovisionados</translation>
    </message>
</context>
<context>
    <name>pictures</name>
    <message>
        <source>Add picture %1</source>
        <translation>Añadir la imagen %1</translation>
    </message>
    <message>
        <source>“%1” was reduced from %2 × %3 to %4 × %5 px to be kept in the project.</source>
        <translation>«%1» se redujo de %2 × %3 a %4 × %5 px para conservarse en el proyecto.</translation>
    </message>
    <message>
        <source>Resize picture</source>
        <translation>Cambiar el tamaño de la imagen</translation>
    </message>
</context>
<context>
    <name>problems</name>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Sugerencia</translation>
    </message>
</context>
<context>
    <name>results</name>
    <message>
        <source>Prices have changed since this run: with those of then it was %1.</source>
        <translation>Los precios han cambiado desde esta ejecución: con los de entonces eran %1.</translation>
    </message>
</context>
<context>
    <name>traffic</name>
    <message>
        <source>Spike</source>
        <translation>Pico</translation>
    </message>
    <message>
        <source>Ramp</source>
        <translation>Rampa</translation>
    </message>
    <message>
        <source>Plateau</source>
        <translation>Meseta</translation>
    </message>
    <message>
        <source>Daily wave</source>
        <translation>Onda diaria</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Ruido</translation>
    </message>
    <message>
        <source>Retry storm</source>
        <translation>Tormenta de reintentos</translation>
    </message>
</context>
<context>
    <name>variables</name>
    <message>
        <source>Set variable %1 to %2</source>
        <translation>Fijar la variable %1 en %2</translation>
    </message>
    <message>
        <source>Add variable %1 = %2</source>
        <translation>Añadir la variable %1 = %2</translation>
    </message>
    <message>
        <source>%1 is in use: %2</source>
        <translation>%1 está en uso: %2</translation>
    </message>
    <message>
        <source>Delete variable %1</source>
        <translation>Eliminar la variable %1</translation>
    </message>
</context>
</TS>
