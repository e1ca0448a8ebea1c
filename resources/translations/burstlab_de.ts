<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AccessibleCanvasText</name>
    <message>
        <source>%1: %2 nodes, %3 links</source>
        <translation>%1: %2 Knoten, %3 Verbindungen</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>deaktiviert</translation>
    </message>
    <message>
        <source>1 problem</source>
        <translation>1 Problem</translation>
    </message>
    <message>
        <source>%1 problems</source>
        <translation>%1 Probleme</translation>
    </message>
    <message>
        <source>1 output</source>
        <translation>1 Ausgang</translation>
    </message>
    <message>
        <source>%1 outputs</source>
        <translation>%1 Ausgänge</translation>
    </message>
    <message>
        <source>Link %1 to %2</source>
        <translation>Verbindung %1 nach %2</translation>
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
        <translation>Konto: %1</translation>
    </message>
    <message>
        <source>%1 is removed</source>
        <translation>%1 wird entfernt</translation>
    </message>
    <message>
        <source>%1 is added</source>
        <translation>%1 wird hinzugefügt</translation>
    </message>
    <message>
        <source>The link %1 is removed</source>
        <translation>Die Verbindung %1 wird entfernt</translation>
    </message>
    <message>
        <source>The link %1 is added</source>
        <translation>Die Verbindung %1 wird hinzugefügt</translation>
    </message>
</context>
<context>
    <name>ArrangeGroupsText</name>
    <message>
        <source>%1 groups</source>
        <translation>%1 Gruppen</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>%1 notes</source>
        <translation>%1 Notizen</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>%1 verschieben</translation>
    </message>
    <message>
        <source>Move %1 into %2</source>
        <translation>%1 in %2 verschieben</translation>
    </message>
    <message>
        <source>Move %1 out of %2</source>
        <translation>%1 aus %2 herausziehen</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>%1 gruppieren</translation>
    </message>
    <message>
        <source>Ungroup %1</source>
        <translation>Gruppierung von %1 aufheben</translation>
    </message>
    <message>
        <source>Collapse %1</source>
        <translation>%1 zuklappen</translation>
    </message>
    <message>
        <source>Expand %1</source>
        <translation>%1 aufklappen</translation>
    </message>
    <message>
        <source>A group needs a name.</source>
        <translation>Eine Gruppe braucht einen Namen.</translation>
    </message>
    <message>
        <source>Rename %1 to %2</source>
        <translation>%1 in %2 umbenennen</translation>
    </message>
    <message>
        <source>Change kind of %1</source>
        <translation>Art von %1 ändern</translation>
    </message>
    <message>
        <source>Unlock %1</source>
        <translation>%1 entsperren</translation>
    </message>
    <message>
        <source>Lock %1</source>
        <translation>%1 sperren</translation>
    </message>
    <message>
        <source>Enable %1</source>
        <translation>%1 aktivieren</translation>
    </message>
    <message>
        <source>Disable %1</source>
        <translation>%1 deaktivieren</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Notiz hinzufügen</translation>
    </message>
    <message>
        <source>Delete note</source>
        <translation>Notiz löschen</translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation>Notiz bearbeiten</translation>
    </message>
    <message>
        <source>Bring notes to front</source>
        <translation>Notizen nach vorn bringen</translation>
    </message>
    <message>
        <source>Send notes to back</source>
        <translation>Notizen nach hinten stellen</translation>
    </message>
</context>
<context>
    <name>ArrangeReplaceText</name>
    <message>
        <source>the product</source>
        <translation>das Produkt</translation>
    </message>
    <message>
        <source>the link to %1</source>
        <translation>die Verbindung zu %1</translation>
    </message>
    <message>
        <source>the link from %1</source>
        <translation>die Verbindung von %1</translation>
    </message>
    <message>
        <source>Replace %1 by %2</source>
        <translation>%1 durch %2 ersetzen</translation>
    </message>
</context>
<context>
    <name>ArrangeSharesText</name>
    <message>
        <source>A share is a number from 0 to 100, in %.</source>
        <translation>Ein Anteil ist eine Zahl von 0 bis 100, in %.</translation>
    </message>
    <message>
        <source>This link takes all requests: there is none beside it.</source>
        <translation>Diese Verbindung nimmt alle Anfragen auf: neben ihr gibt es keine.</translation>
    </message>
    <message>
        <source>Set share of %1 to %2 %</source>
        <translation>Anteil von %1 auf %2 % setzen</translation>
    </message>
</context>
<context>
    <name>ArrangeText</name>
    <message>
        <source>left</source>
        <translation>links</translation>
    </message>
    <message>
        <source>centre</source>
        <translation>mittig</translation>
    </message>
    <message>
        <source>right</source>
        <translation>rechts</translation>
    </message>
    <message>
        <source>top</source>
        <translation>oben</translation>
    </message>
    <message>
        <source>middle</source>
        <translation>auf halber Höhe</translation>
    </message>
    <message>
        <source>bottom</source>
        <translation>unten</translation>
    </message>
    <message>
        <source>Align %1 %2</source>
        <translation>%1 ausrichten: %2</translation>
    </message>
    <message>
        <source>Distribute %1 horizontally</source>
        <translation>%1 waagerecht verteilen</translation>
    </message>
    <message>
        <source>Distribute %1 vertically</source>
        <translation>%1 senkrecht verteilen</translation>
    </message>
    <message>
        <source>Draw links at right angles</source>
        <translation>Verbindungen rechtwinklig zeichnen</translation>
    </message>
    <message>
        <source>Draw links straight</source>
        <translation>Verbindungen gerade zeichnen</translation>
    </message>
    <message>
        <source>Draw links as curves</source>
        <translation>Verbindungen als Kurven zeichnen</translation>
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
        <translation>%1 Knoten in Reihe verbinden</translation>
    </message>
    <message>
        <source>Fan out from %1</source>
        <translation>Von %1 aus auffächern</translation>
    </message>
    <message>
        <source>Delete %1 and join its neighbours</source>
        <translation>%1 löschen und Nachbarn verbinden</translation>
    </message>
</context>
<context>
    <name>ConditionsText</name>
    <message>
        <source>the scenario (%1 and %2)</source>
        <translation>das Szenario (%1 und %2)</translation>
    </message>
    <message>
        <source>the traffic</source>
        <translation>der Datenverkehr</translation>
    </message>
    <message>
        <source>the faults</source>
        <translation>die Störungen</translation>
    </message>
    <message>
        <source>the duration (%1 and %2)</source>
        <translation>die Dauer (%1 und %2)</translation>
    </message>
    <message>
        <source>the warm-up</source>
        <translation>die Einschwingphase</translation>
    </message>
    <message>
        <source>the seeds (%1 and %2)</source>
        <translation>die Startwerte (%1 und %2)</translation>
    </message>
    <message>
        <source>the number of runs (%1 and %2)</source>
        <translation>die Zahl der Läufe (%1 und %2)</translation>
    </message>
    <message>
        <source>the version of the program (%1 and %2)</source>
        <translation>die Programmversion (%1 und %2)</translation>
    </message>
    <message>
        <source>that one was stopped early</source>
        <translation>dass einer vorzeitig angehalten wurde</translation>
    </message>
</context>
<context>
    <name>CostRowsText</name>
    <message>
        <source>? incomplete</source>
        <translation>? unvollständig</translation>
    </message>
    <message>
        <source>? %1 of %2</source>
        <translation>? %1 von %2</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>gemischt</translation>
    </message>
    <message>
        <source>%1 of %2 prices are not stated by the provider itself</source>
        <translation>%1 von %2 Preisen sind nicht vom Anbieter selbst angegeben</translation>
    </message>
    <message>
        <source>%1 of %2 prices are yours</source>
        <translation>%1 von %2 Preisen sind Ihre eigenen</translation>
    </message>
    <message>
        <source>%1 prices are missing: the amount is a lower bound</source>
        <translation>%1 Preise fehlen: der Betrag ist eine Untergrenze</translation>
    </message>
    <message>
        <source>every price is stated by the provider or measured</source>
        <translation>jeder Preis ist vom Anbieter angegeben oder gemessen</translation>
    </message>
    <message>
        <source>not priced</source>
        <translation>ohne Preis</translation>
    </message>
    <message>
        <source>%1: %2 a month</source>
        <translation>%1: %2 im Monat</translation>
    </message>
    <message>
        <source>%1 of the bill</source>
        <translation>%1 der Rechnung</translation>
    </message>
    <message>
        <source>of it fixed, whatever the traffic: %1</source>
        <translation>davon fest, unabhängig vom Datenverkehr: %1</translation>
    </message>
    <message>
        <source>Certainty: %1</source>
        <translation>Verlässlichkeit: %1</translation>
    </message>
    <message>
        <source>your price: %1</source>
        <translation>Ihr Preis: %1</translation>
    </message>
    <message>
        <source>, as of %1</source>
        <translation>, Stand %1</translation>
    </message>
    <message>
        <source>, undated</source>
        <translation>, ohne Datum</translation>
    </message>
    <message>
        <source>no price</source>
        <translation>kein Preis</translation>
    </message>
    <message>
        <source>? missing</source>
        <translation>? fehlt</translation>
    </message>
    <message>
        <source>no price is known in %1</source>
        <translation>in %1 ist kein Preis bekannt</translation>
    </message>
    <message>
        <source>%1
No price is known in %2: the bill leaves it out and is a lower bound.
A double click opens the price book, where a price of your own can be added.</source>
        <translation>%1
In %2 ist kein Preis bekannt: die Rechnung lässt ihn aus und ist eine Untergrenze.
Ein Doppelklick öffnet das Preisbuch, wo Sie einen eigenen Preis hinzufügen können.</translation>
    </message>
</context>
<context>
    <name>DifferencesText</name>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>place on the canvas</source>
        <translation>Platz auf der Zeichenfläche</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>%1 hinzugefügt</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>%1 entfernt</translation>
    </message>
    <message>
        <source>1 setting differs</source>
        <translation>1 Einstellung weicht ab</translation>
    </message>
    <message>
        <source>%1 settings differ</source>
        <translation>%1 Einstellungen weichen ab</translation>
    </message>
</context>
<context>
    <name>EditsText</name>
    <message>
        <source>%1 nodes</source>
        <translation>%1 Knoten</translation>
    </message>
    <message>
        <source>A node cannot be wired to itself.</source>
        <translation>Ein Knoten kann nicht mit sich selbst verbunden werden.</translation>
    </message>
    <message>
        <source>Nothing of that kind can leave by this port; use the upper one.</source>
        <translation>Nichts dieser Art kann diesen Anschluss verlassen; nehmen Sie den oberen.</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
    <message>
        <source>Insert %1</source>
        <translation>%1 einfügen</translation>
    </message>
    <message>
        <source>Connect %1 → %2</source>
        <translation>%1 → %2 verbinden</translation>
    </message>
    <message>
        <source>Move wire to %1</source>
        <translation>Verbindung zu %1 umlegen</translation>
    </message>
    <message>
        <source>wire</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>%1 wires</source>
        <translation>%1 Verbindungen</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>%1 notes</source>
        <translation>%1 Notizen</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>%1 löschen</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>%1 verschieben</translation>
    </message>
    <message>
        <source>Another node is called “%1”; choose another name.</source>
        <translation>Ein anderer Knoten heißt „%1“; wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Rename %1 to %2</source>
        <translation>%1 in %2 umbenennen</translation>
    </message>
    <message>
        <source>Tidy up</source>
        <translation>Aufräumen</translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>%1 duplizieren</translation>
    </message>
    <message>
        <source>Duplicate %1 as variant</source>
        <translation>%1 als Variante duplizieren</translation>
    </message>
    <message>
        <source>Add design</source>
        <translation>Entwurf hinzufügen</translation>
    </message>
    <message>
        <source>Rename design to %1</source>
        <translation>Entwurf in %1 umbenennen</translation>
    </message>
    <message>
        <source>Delete design %1</source>
        <translation>Entwurf %1 löschen</translation>
    </message>
</context>
<context>
    <name>FileCard</name>
    <message>
        <source>Cannot be read: %1</source>
        <translation>Nicht lesbar: %1</translation>
    </message>
    <message>
        <source>1 node</source>
        <translation>1 Knoten</translation>
    </message>
    <message>
        <source>%1 nodes</source>
        <translation>%1 Knoten</translation>
    </message>
    <message>
        <source>, %1 designs</source>
        <translation>, %1 Entwürfe</translation>
    </message>
</context>
<context>
    <name>FileLock</name>
    <message>
        <source>Somebody</source>
        <translation>Jemand</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 an %2</translation>
    </message>
</context>
<context>
    <name>GroupPainterText</name>
    <message>
        <source>%1 in all</source>
        <translation>%1 insgesamt</translation>
    </message>
    <message>
        <source>%1 nodes</source>
        <translation>%1 Knoten</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>VPC</source>
        <translation>VPC</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domäne</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Mandant</translation>
    </message>
    <message>
        <source>1 node</source>
        <translation>1 Knoten</translation>
    </message>
    <message>
        <source>%1: the requests of its nodes, each where it arrives</source>
        <translation>%1: die Anfragen ihrer Knoten, jede dort, wo sie ankommt</translation>
    </message>
    <message>
        <source>%1 for its nodes</source>
        <translation>%1 für ihre Knoten</translation>
    </message>
</context>
<context>
    <name>HelpPagesText</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>mindestens %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>höchstens %1</translation>
    </message>
    <message>
        <source>on</source>
        <translation>ein</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>Range: %1</source>
        <translation>Bereich: %1</translation>
    </message>
    <message>
        <source>Default where the platform states none: %1</source>
        <translation>Vorgabe, wo die Plattform keine nennt: %1</translation>
    </message>
    <message>
        <source>Counts with: %1</source>
        <translation>Gilt bei: %1</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Quelle: %1</translation>
    </message>
    <message>
        <source>&lt;p&gt;Also called: %1.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Auch genannt: %1.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Links to</source>
        <translation>Verbindungen zu</translation>
    </message>
    <message>
        <source>What a bill counts</source>
        <translation>Was eine Rechnung zählt</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Aufrufe</translation>
    </message>
    <message>
        <source>The source calls the target while it works.</source>
        <translation>Die Quelle ruft das Ziel auf, während sie arbeitet.</translation>
    </message>
    <message>
        <source>Pollers</source>
        <translation>Abholer (Poller)</translation>
    </message>
    <message>
        <source>The target is fed in batches from a queue.</source>
        <translation>Das Ziel wird in Stapeln aus einer Warteschlange gespeist.</translation>
    </message>
    <message>
        <source>Shard readers</source>
        <translation>Shard-Leser</translation>
    </message>
    <message>
        <source>The target is fed in batches from each shard of a log, in order.</source>
        <translation>Das Ziel wird der Reihe nach in Stapeln aus jedem Shard eines Protokolls gespeist.</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Zustellungen</translation>
    </message>
    <message>
        <source>One asynchronous delivery for each message.</source>
        <translation>Eine asynchrone Zustellung je Nachricht.</translation>
    </message>
    <message>
        <source>Targets of rules</source>
        <translation>Ziele von Regeln</translation>
    </message>
    <message>
        <source>One delivery for each message that matches.</source>
        <translation>Eine Zustellung je passender Nachricht.</translation>
    </message>
    <message>
        <source>Dead letters</source>
        <translation>Unzustellbares</translation>
    </message>
    <message>
        <source>Where messages go that were received too often.</source>
        <translation>Wohin Nachrichten gehen, die zu oft empfangen wurden.</translation>
    </message>
    <message>
        <source>On failure</source>
        <translation>Bei Fehlschlag</translation>
    </message>
    <message>
        <source>Where asynchronous events go when all retries failed.</source>
        <translation>Wohin asynchrone Ereignisse gehen, wenn alle Wiederholungen fehlschlugen.</translation>
    </message>
    <message>
        <source>On success</source>
        <translation>Bei Erfolg</translation>
    </message>
    <message>
        <source>Where the results of asynchronous events go that succeeded.</source>
        <translation>Wohin die Ergebnisse asynchroner Ereignisse gehen, die gelangen.</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>Warum es wichtig ist</translation>
    </message>
    <message>
        <source>How to mend it</source>
        <translation>Wie es behoben wird</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Source&lt;/h3&gt;&lt;p&gt;%1&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Quelle&lt;/h3&gt;&lt;p&gt;%1&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;On the command line: &lt;code&gt;burstlab-cli lint --rules&lt;/code&gt; lists all rules.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Auf der Befehlszeile: &lt;code&gt;burstlab-cli lint --rules&lt;/code&gt; führt alle Regeln auf.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Rule catalogue</source>
        <translation>Regelkatalog</translation>
    </message>
    <message>
        <source>What every design is checked for while you edit. The same ids stand in &lt;code&gt;burstlab-cli lint&lt;/code&gt;.</source>
        <translation>Worauf jeder Entwurf während der Bearbeitung geprüft wird. Dieselben Kennungen stehen in &lt;code&gt;burstlab-cli lint&lt;/code&gt;.</translation>
    </message>
    <message>
        <source>The project cannot be read as it is meant</source>
        <translation>Das Projekt kann nicht so gelesen werden, wie es gemeint ist</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Ratschläge</translation>
    </message>
    <message>
        <source>Account limits</source>
        <translation>Kontolimits</translation>
    </message>
</context>
<context>
    <name>HelpTopicsText</name>
    <message>
        <source>Begin</source>
        <translation>Anfangen</translation>
    </message>
    <message>
        <source>&lt;p&gt;Draw who sends requests and what serves them, run it, and read what limits it and what it costs. Help › Guided tour leads through it in five steps.&lt;/p&gt;&lt;ol&gt;&lt;li&gt;Double-click the canvas and type &lt;b&gt;client&lt;/b&gt;. Its traffic is set where it is selected.&lt;/li&gt;&lt;li&gt;Drag from the port at its right edge into empty space: a list offers what may follow.&lt;/li&gt;&lt;li&gt;Select a node: the inspector on the right shows what is set and what comes from the platform, with the source.&lt;/li&gt;&lt;li&gt;Press F5.&lt;/li&gt;&lt;/ol&gt;&lt;p&gt;The examples of the File menu run at once.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Zeichnen Sie, wer Anfragen sendet und was sie bedient, starten Sie den Lauf und lesen Sie, was begrenzt und was es kostet. Hilfe › Geführte Tour zeigt es in fünf Schritten.&lt;/p&gt;&lt;ol&gt;&lt;li&gt;Doppelklicken Sie auf die Zeichenfläche und tippen Sie &lt;b&gt;client&lt;/b&gt;. Sein Datenverkehr wird dort eingestellt, wo er ausgewählt ist.&lt;/li&gt;&lt;li&gt;Ziehen Sie vom Anschluss an seinem rechten Rand ins Leere: eine Liste bietet an, was folgen kann.&lt;/li&gt;&lt;li&gt;Wählen Sie einen Knoten: der Inspektor rechts zeigt, was eingestellt ist und was von der Plattform kommt, mit der Quelle.&lt;/li&gt;&lt;li&gt;Drücken Sie F5.&lt;/li&gt;&lt;/ol&gt;&lt;p&gt;Die Beispiele im Menü Datei laufen sofort.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Draw and find</source>
        <translation>Zeichnen und finden</translation>
    </message>
    <message>
        <source>Problems and fixes</source>
        <translation>Probleme und Korrekturen</translation>
    </message>
    <message>
        <source>&lt;p&gt;The design is checked while you edit. F8 goes to the next problem, Shift+F8 back, Ctrl+. offers the changes that mend it; each says first what it sets.&lt;/p&gt;&lt;p&gt;A problem that you have thought about can be accepted with a reason. The reason stands in the project; the problem is greyed and does not count until a figure in it changes. &lt;a href=&apos;topic:rules&apos;&gt;All rules&lt;/a&gt;.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Der Entwurf wird während der Bearbeitung geprüft. F8 geht zum nächsten Problem, Umschalt+F8 zurück, Strg+. bietet die Änderungen an, die es beheben; jede sagt vorher, was sie setzt.&lt;/p&gt;&lt;p&gt;Ein Problem, über das Sie nachgedacht haben, können Sie mit einer Begründung hinnehmen. Die Begründung steht im Projekt; das Problem wird grau und zählt nicht, bis sich eine Zahl darin ändert. &lt;a href=&apos;topic:rules&apos;&gt;Alle Regeln&lt;/a&gt;.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Run and read</source>
        <translation>Ausführen und lesen</translation>
    </message>
    <message>
        <source>&lt;p&gt;F5 replays the traffic of the scenario against the design. Under &lt;b&gt;Why&lt;/b&gt; are the reasons for what happened, under &lt;b&gt;Nodes&lt;/b&gt; the figures of every node, under &lt;b&gt;Cost&lt;/b&gt; the bill with the source of each price.&lt;/p&gt;&lt;p&gt;Results of an older state of the design are marked as such; run again to renew them.&lt;/p&gt;&lt;p&gt;The charts fill while it runs; Shift+F5 stops it and keeps what there is, Ctrl+Shift+F5 holds it up. F5 during a run lets another design or scenario wait for it.&lt;/p&gt;&lt;p&gt;Every run is kept and listed under &lt;b&gt;Runs&lt;/b&gt;: what changed since the one before, a tag and a note of yours; Enter opens it as it was. What has been run already comes from there at once; Ctrl+F5 simulates it again.&lt;/p&gt;</source>
        <translation>&lt;p&gt;F5 spielt den Datenverkehr des Szenarios gegen den Entwurf ab. Unter &lt;b&gt;Warum&lt;/b&gt; stehen die Gründe für das, was geschah, unter &lt;b&gt;Knoten&lt;/b&gt; die Zahlen jedes Knotens, unter &lt;b&gt;Kosten&lt;/b&gt; die Rechnung mit der Quelle jedes Preises.&lt;/p&gt;&lt;p&gt;Ergebnisse eines älteren Stands des Entwurfs sind als solche gekennzeichnet; ein neuer Lauf erneuert sie.&lt;/p&gt;&lt;p&gt;Die Diagramme füllen sich während des Laufs; Umschalt+F5 hält ihn an und behält, was da ist, Strg+Umschalt+F5 lässt ihn pausieren. F5 während eines Laufs stellt einen anderen Entwurf oder ein anderes Szenario dahinter an.&lt;/p&gt;&lt;p&gt;Jeder Lauf wird aufbewahrt und unter &lt;b&gt;Läufe&lt;/b&gt; aufgeführt: was sich seit dem vorigen geändert hat, ein Tag und eine Notiz von Ihnen; Eingabe öffnet ihn, wie er war. Was schon gelaufen ist, kommt sofort von dort; Strg+F5 simuliert es noch einmal.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Look at charts</source>
        <translation>Diagramme betrachten</translation>
    </message>
    <message>
        <source>Draw traffic</source>
        <translation>Datenverkehr zeichnen</translation>
    </message>
    <message>
        <source>Compare designs</source>
        <translation>Entwürfe vergleichen</translation>
    </message>
    <message>
        <source>Explore and tune</source>
        <translation>Erkunden und einstellen</translation>
    </message>
    <message>
        <source>&lt;p&gt;Under &lt;b&gt;Explore&lt;/b&gt; one setting or two get several values, under the same requests. “Find the best of” looks for the least or most of a figure within bounds, with a small part of the simulations. A right click on a function leads to its memory against cost and latency.&lt;/p&gt;&lt;p&gt;A right click on a number in the inspector makes it a slider under &lt;b&gt;What if&lt;/b&gt;: the estimate answers while it moves, a run when it is let go. Keep it as one step, or take it back.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Unter &lt;b&gt;Erkunden&lt;/b&gt; bekommen eine oder zwei Einstellungen mehrere Werte, bei denselben Anfragen. „Das Beste finden von“ sucht das Kleinste oder Größte einer Kennzahl innerhalb von Schranken, mit einem kleinen Teil der Simulationen. Ein Rechtsklick auf eine Funktion führt zu ihrem Speicher gegenüber Kosten und Latenz.&lt;/p&gt;&lt;p&gt;Ein Rechtsklick auf eine Zahl im Inspektor macht sie unter &lt;b&gt;Was wäre wenn&lt;/b&gt; zum Schieberegler: die Schätzung antwortet, während er bewegt wird, ein Lauf, wenn er losgelassen wird. Behalten Sie es als einen Schritt, oder nehmen Sie es zurück.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Undo and history</source>
        <translation>Rückgängig und Verlauf</translation>
    </message>
    <message>
        <source>&lt;p&gt;Every change can be undone with Ctrl+Z. The arrows beside the buttons list the last 25 steps; the history panel lists all, and a click goes there.&lt;/p&gt;&lt;p&gt;Unsaved work is kept aside regularly and offered after a crash.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Jede Änderung lässt sich mit Strg+Z rückgängig machen. Die Pfeile neben den Schaltflächen führen die letzten 25 Schritte auf; das Verlaufsfenster führt alle auf, und ein Klick geht dorthin.&lt;/p&gt;&lt;p&gt;Nicht gespeicherte Arbeit wird regelmäßig beiseitegelegt und nach einem Absturz angeboten.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;All charts show the same time. Drag a box to zoom in, turn the wheel to zoom at the pointer; with Shift the box, with Ctrl the wheel, zooms the values. The middle button moves, a double click shows all, the arrows above go back to what was shown. By keyboard: A and D or the arrows move, W and S zoom, Home shows all, Alt+Left goes back.&lt;/p&gt;&lt;p&gt;A click in a legend hides a line, Ctrl and a click leave it alone. Triangles mark where limits began to refuse; hold the pointer there to read which. A click on a bar of the histogram or a cell of the heat map lists requests of it under &lt;b&gt;Traces&lt;/b&gt;.&lt;/p&gt;&lt;p&gt;The button ⋮ copies a chart or saves it as PNG, SVG, PDF or CSV.&lt;/p&gt;&lt;p&gt;A click holds the values of an instant, Esc lets them go. &lt;b&gt;Measure&lt;/b&gt; (M) puts two instants, A and B, on all charts: drag them to see what changes between them. The pin of a chart keeps it whatever is selected; &lt;b&gt;Charts&lt;/b&gt; keeps what is on screen as a dashboard of the project, which every run fills anew. N writes a note at the pointer, or at the held instant.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Alle Diagramme zeigen dieselbe Zeit. Ziehen Sie einen Kasten auf, um zu vergrößern, oder drehen Sie das Rad, um am Zeiger zu zoomen; mit Umschalt vergrößert der Kasten, mit Strg das Rad die Werte. Die mittlere Taste verschiebt, ein Doppelklick zeigt alles, die Pfeile oben gehen zurück zu dem, was zu sehen war. Mit der Tastatur: A und D oder die Pfeile verschieben, W und S zoomen, Pos1 zeigt alles, Alt+Links geht zurück.&lt;/p&gt;&lt;p&gt;Ein Klick in der Legende blendet eine Linie aus, Strg und ein Klick lassen nur sie stehen. Dreiecke markieren, wo Limits abzuweisen begannen; halten Sie den Zeiger darauf, um zu lesen, welche. Ein Klick auf einen Balken des Histogramms oder eine Zelle der Heatmap führt dessen Anfragen unter &lt;b&gt;Traces&lt;/b&gt; auf.&lt;/p&gt;&lt;p&gt;Die Schaltfläche ⋮ kopiert ein Diagramm oder speichert es als PNG, SVG, PDF oder CSV.&lt;/p&gt;&lt;p&gt;Ein Klick hält die Werte eines Zeitpunkts fest, Esc lässt sie los. &lt;b&gt;Messen&lt;/b&gt; (M) setzt zwei Zeitpunkte, A und B, auf alle Diagramme: ziehen Sie daran, um zu sehen, was sich dazwischen ändert. Die Nadel eines Diagramms behält es, was auch ausgewählt ist; &lt;b&gt;Diagramme&lt;/b&gt; behält, was zu sehen ist, als Dashboard des Projekts, das jeder Lauf neu füllt. N schreibt eine Notiz am Zeiger oder am festgehaltenen Zeitpunkt.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Wheel with Ctrl zooms at the pointer, a middle or right drag pans, Shift+1 shows everything. M shows an overview with a frame that can be dragged.&lt;/p&gt;&lt;p&gt;Ctrl and an arrow add a node on that side of the selected one, wired to it. A node dropped on a link goes into it, and what follows makes room. A right click on a node, a link, a note, a group or the empty canvas lists what can be done there.&lt;/p&gt;&lt;p&gt;Drag a link to bend it, and double-click a bend to take it away. A picture dropped on the canvas becomes a note.&lt;/p&gt;&lt;p&gt;A setting written as &lt;code&gt;=2*base&lt;/code&gt; follows the variable &lt;code&gt;base&lt;/code&gt;. Variables stand in the inspector of the design, when nothing is selected.&lt;/p&gt;&lt;p&gt;Ctrl+F finds by name, kind, tag or note, and by property: &lt;code&gt;memory:1024&lt;/code&gt; finds what has 1024 MB. Enter goes on, Shift+Enter back.&lt;/p&gt;&lt;p&gt;Ctrl+K finds everything else: actions, nodes, settings, files, pages of this help.&lt;/p&gt;&lt;p&gt;The outline (Ctrl+Shift+O) lists groups and nodes, for work with the keyboard alone.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Das Rad mit Strg zoomt am Zeiger, Ziehen mit der mittleren oder rechten Taste verschiebt, Umschalt+1 zeigt alles. M zeigt eine Übersicht mit einem Rahmen, der sich ziehen lässt.&lt;/p&gt;&lt;p&gt;Strg und ein Pfeil fügen auf dieser Seite des ausgewählten einen verbundenen Knoten hinzu. Ein auf eine Verbindung gelegter Knoten wird eingefügt, und was folgt, macht Platz. Ein Rechtsklick auf einen Knoten, eine Verbindung, eine Notiz, eine Gruppe oder die leere Zeichenfläche zeigt, was dort möglich ist.&lt;/p&gt;&lt;p&gt;Ziehen Sie an einer Verbindung, um sie zu biegen, und doppelklicken Sie auf eine Biegung, um sie zu entfernen. Ein auf die Zeichenfläche gezogenes Bild wird zur Notiz.&lt;/p&gt;&lt;p&gt;Eine Einstellung, die als &lt;code&gt;=2*base&lt;/code&gt; geschrieben ist, folgt der Variablen &lt;code&gt;base&lt;/code&gt;. Variablen stehen im Inspektor des Entwurfs, wenn nichts ausgewählt ist.&lt;/p&gt;&lt;p&gt;Strg+F findet nach Name, Art, Tag oder Notiz und nach Eigenschaft: &lt;code&gt;memory:1024&lt;/code&gt; findet, was 1024 MB hat. Eingabe geht weiter, Umschalt+Eingabe zurück.&lt;/p&gt;&lt;p&gt;Strg+K findet alles andere: Aktionen, Knoten, Einstellungen, Dateien, Seiten dieser Hilfe.&lt;/p&gt;&lt;p&gt;Die Gliederung (Strg+Umschalt+O) führt Gruppen und Knoten auf, für die Arbeit allein mit der Tastatur.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Ctrl+T shows the timeline of the scenario, with a lane for each source. Press on the line of a client and drag: a point more. Drag points; Shift keeps time or rate, Alt suspends snapping, Ctrl+drag copies a part, a double click types, Delete removes. Tab and the arrows do the same by keyboard, Insert adds a point, Enter types it.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Stamp&lt;/b&gt; puts a spike, a ramp, a day on top: drag its handles or type its figures, then Enter. &lt;b&gt;Free hand&lt;/b&gt; draws with the next drag.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Import&lt;/b&gt; reads tables, access logs, JSON lines, CloudWatch metrics and k6 options. It asks what the columns mean and keeps a trace beside the project, or a profile that can be edited.&lt;/p&gt;&lt;p&gt;A right click bends the line smoothly. &lt;b&gt;Mute&lt;/b&gt; and &lt;b&gt;Solo&lt;/b&gt; choose who sends.&lt;/p&gt;&lt;p&gt;Bars below are faults and changes: drag them or their ends. The hatched start is the warm-up. The wheel zooms time at the pointer, with Ctrl the rates; 0 shows all.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Strg+T zeigt die Zeitleiste des Szenarios mit einer Spur je Quelle. Drücken Sie auf die Linie eines Clients und ziehen Sie: ein Punkt mehr. Ziehen Sie Punkte; Umschalt hält Zeit oder Rate fest, Alt setzt das Einrasten aus, Strg+Ziehen kopiert einen Teil, ein Doppelklick tippt ein, Entf entfernt. Tabulator und Pfeile tun dasselbe mit der Tastatur, Einfg fügt einen Punkt hinzu, Eingabe tippt ihn ein.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Stempel&lt;/b&gt; setzt eine Spitze, eine Rampe, einen Tag obenauf: ziehen Sie an den Griffen oder tippen Sie die Zahlen, dann Eingabe. &lt;b&gt;Freihand&lt;/b&gt; zeichnet mit dem nächsten Ziehen.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Importieren&lt;/b&gt; liest Tabellen, Zugriffsprotokolle, JSON-Zeilen, CloudWatch-Metriken und k6-Optionen. Es fragt, was die Spalten bedeuten, und legt einen Trace neben dem Projekt ab oder ein Profil, das sich bearbeiten lässt.&lt;/p&gt;&lt;p&gt;Ein Rechtsklick biegt die Linie glatt. &lt;b&gt;Stumm&lt;/b&gt; und &lt;b&gt;Solo&lt;/b&gt; bestimmen, wer sendet.&lt;/p&gt;&lt;p&gt;Die Balken darunter sind Störungen und Änderungen: ziehen Sie sie oder ihre Enden. Der schraffierte Anfang ist die Einschwingphase. Das Rad zoomt die Zeit am Zeiger, mit Strg die Raten; 0 zeigt alles.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Ctrl+Shift+D duplicates the design as a variant. Change one thing and compare with Ctrl+M: both meet the same requests, so that a difference is one of the designs. &lt;b&gt;Table&lt;/b&gt; says which figures really differ and by how much, &lt;b&gt;Charts&lt;/b&gt; lays the curves over each other, &lt;b&gt;One canvas&lt;/b&gt; shows what was added, removed and changed, &lt;b&gt;Side by side&lt;/b&gt; both designs with one zoom and one moment of playback, &lt;b&gt;Points&lt;/b&gt; cost against p95. A double click on a tolerance in the table says which difference does not matter.&lt;/p&gt;&lt;p&gt;Ctrl+B pins the last run as the baseline: later runs of the same design, or of another, are held against it, and figures show their difference to it in brackets.&lt;/p&gt;&lt;p&gt;Ctrl+Shift+M shows the same design on every platform.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Strg+Umschalt+D dupliziert den Entwurf als Variante. Ändern Sie eine Sache und vergleichen Sie mit Strg+M: beide bekommen dieselben Anfragen, sodass ein Unterschied einer der Entwürfe ist. &lt;b&gt;Tabelle&lt;/b&gt; sagt, welche Zahlen sich wirklich unterscheiden und um wie viel, &lt;b&gt;Diagramme&lt;/b&gt; legt die Kurven übereinander, &lt;b&gt;Eine Zeichenfläche&lt;/b&gt; zeigt, was hinzugefügt, entfernt und geändert wurde, &lt;b&gt;Nebeneinander&lt;/b&gt; beide Entwürfe mit einem Zoom und einem Zeitpunkt der Wiedergabe, &lt;b&gt;Punkte&lt;/b&gt; die Kosten gegen p95. Ein Doppelklick auf eine Toleranz in der Tabelle sagt, welcher Unterschied nicht zählt.&lt;/p&gt;&lt;p&gt;Strg+B heftet den letzten Lauf als Vergleichsbasis an: spätere Läufe desselben oder eines anderen Entwurfs werden ihm gegenübergestellt, und Zahlen zeigen ihren Unterschied zu ihm in Klammern.&lt;/p&gt;&lt;p&gt;Strg+Umschalt+M zeigt denselben Entwurf auf jeder Plattform.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>MergedDesignText</name>
    <message>
        <source>default</source>
        <translation>Vorgabe</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>%1 hinzugefügt</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>%1 entfernt</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1 geändert</translation>
    </message>
</context>
<context>
    <name>MomentText</name>
    <message>
        <source>%1 of %2 busy</source>
        <translation>%1 von %2 beschäftigt</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>%1 wartend</translation>
    </message>
    <message>
        <source>%1 inside</source>
        <translation>%1 darin</translation>
    </message>
    <message>
        <source>throttled</source>
        <translation>gedrosselt</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>Zeitüberschreitung</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>verloren</translation>
    </message>
    <message>
        <source>cold</source>
        <translation>kalt</translation>
    </message>
</context>
<context>
    <name>PasteSettingsText</name>
    <message>
        <source>Settings are taken from one node: copy just that one.</source>
        <translation>Einstellungen werden von einem Knoten genommen: kopieren Sie nur diesen.</translation>
    </message>
    <message>
        <source>None of the selected nodes has a setting of the copied one.</source>
        <translation>Keiner der ausgewählten Knoten hat eine Einstellung des kopierten.</translation>
    </message>
    <message>
        <source>Paste settings to %1</source>
        <translation>Einstellungen in %1 einfügen</translation>
    </message>
</context>
<context>
    <name>PlatformEditsText</name>
    <message>
        <source>Set region of %1 to %2</source>
        <translation>Region von %1 auf %2 setzen</translation>
    </message>
    <message>
        <source>Move %1 to %2</source>
        <translation>%1 nach %2 umziehen</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>Add %1 on %2</source>
        <translation>%1 auf %2 hinzufügen</translation>
    </message>
</context>
<context>
    <name>PlotPictureText</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 kann nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>%1 cannot be written. Choose another folder.</source>
        <translation>%1 kann nicht geschrieben werden. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>%1 has no ending that says what to write: png, svg, pdf or csv.</source>
        <translation>%1 hat keine Endung, die sagt, was zu schreiben ist: png, svg, pdf oder csv.</translation>
    </message>
</context>
<context>
    <name>ProblemEditsText</name>
    <message>
        <source>Fix: %1</source>
        <translation>Korrigieren: %1</translation>
    </message>
    <message>
        <source>Fix %1 times: %2</source>
        <translation>%1-mal korrigieren: %2</translation>
    </message>
    <message>
        <source>Accept: %1</source>
        <translation>Hinnehmen: %1</translation>
    </message>
    <message>
        <source>Reopen: %1</source>
        <translation>Wieder öffnen: %1</translation>
    </message>
</context>
<context>
    <name>ProjectEditsText</name>
    <message>
        <source>Add scenario</source>
        <translation>Szenario hinzufügen</translation>
    </message>
    <message>
        <source>Duplicate scenario %1</source>
        <translation>Szenario %1 duplizieren</translation>
    </message>
    <message>
        <source>A scenario needs a name.</source>
        <translation>Ein Szenario braucht einen Namen.</translation>
    </message>
    <message>
        <source>Another scenario is called “%1”; choose another name.</source>
        <translation>Ein anderes Szenario heißt „%1“; wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Rename scenario to %1</source>
        <translation>Szenario in %1 umbenennen</translation>
    </message>
    <message>
        <source>Delete scenario %1</source>
        <translation>Szenario %1 löschen</translation>
    </message>
    <message>
        <source>Change fault of %1</source>
        <translation>Störung von %1 ändern</translation>
    </message>
    <message>
        <source>Add fault to %1</source>
        <translation>Störung zu %1 hinzufügen</translation>
    </message>
    <message>
        <source>Delete fault of %1</source>
        <translation>Störung von %1 löschen</translation>
    </message>
    <message>
        <source>Change objective %1</source>
        <translation>Ziel %1 ändern</translation>
    </message>
    <message>
        <source>Add objective %1</source>
        <translation>Ziel %1 hinzufügen</translation>
    </message>
    <message>
        <source>Delete objective</source>
        <translation>Ziel löschen</translation>
    </message>
    <message>
        <source>Change discount on %1</source>
        <translation>Rabatt auf %1 ändern</translation>
    </message>
    <message>
        <source>Add discount on %1</source>
        <translation>Rabatt auf %1 hinzufügen</translation>
    </message>
    <message>
        <source>Delete discount</source>
        <translation>Rabatt löschen</translation>
    </message>
    <message>
        <source>Set budget</source>
        <translation>Budget festlegen</translation>
    </message>
    <message>
        <source>Remove budget</source>
        <translation>Budget entfernen</translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>Open measurements</source>
        <translation>Messwerte öffnen</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Tabellen (*.csv *.tsv *.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>Messwerte</translation>
    </message>
    <message>
        <source>%1 answered</source>
        <translation>%1 beantwortet</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation>%1 im Monat</translation>
    </message>
    <message>
        <source>at least %1 a month</source>
        <translation>mindestens %1 im Monat</translation>
    </message>
    <message>
        <source>1 run</source>
        <translation>1 Lauf</translation>
    </message>
    <message>
        <source>%1 runs</source>
        <translation>%1 Läufe</translation>
    </message>
    <message>
        <source>better</source>
        <translation>besser</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>schlechter</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>verschieden</translation>
    </message>
    <message>
        <source>= the same</source>
        <translation>= gleich</translation>
    </message>
    <message>
        <source>≈ within the noise</source>
        <translation>≈ im Rauschen</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>added</source>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Zeilen kopieren</translation>
    </message>
    <message>
        <source>There is no estimate: %1.</source>
        <translation>Es gibt keine Schätzung: %1.</translation>
    </message>
    <message>
        <source>mean %1</source>
        <translation>Mittel %1</translation>
    </message>
    <message>
        <source>≈ within tolerance</source>
        <translation>≈ innerhalb der Toleranz</translation>
    </message>
    <message>
        <source>budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>objective %1</source>
        <translation>Ziel %1</translation>
    </message>
    <message>
        <source> at %1</source>
        <translation> bei %1</translation>
    </message>
    <message>
        <source> at most %1</source>
        <translation> höchstens %1</translation>
    </message>
    <message>
        <source> at least %1</source>
        <translation> mindestens %1</translation>
    </message>
    <message>
        <source>both keep it</source>
        <translation>beide halten es ein</translation>
    </message>
    <message>
        <source>neither keeps it</source>
        <translation>keiner hält es ein</translation>
    </message>
    <message>
        <source>B keeps it</source>
        <translation>B hält es ein</translation>
    </message>
    <message>
        <source>B breaks it</source>
        <translation>B verletzt es</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <translation>%1, von %2</translation>
    </message>
    <message>
        <source> a month</source>
        <translation> im Monat</translation>
    </message>
    <message>
        <source>not in it</source>
        <translation>nicht darin enthalten</translation>
    </message>
    <message>
        <source>Against the baseline: %1.</source>
        <translation>Gegenüber der Vergleichsbasis: %1.</translation>
    </message>
</context>
<context>
    <name>RunSettingsText</name>
    <message>
        <source>Write each point as time: rate, e.g. “0 s: 20 /s; 10 min: 900 /s”.</source>
        <translation>Schreiben Sie jeden Punkt als Zeit: Rate, z. B. „0 s: 20 /s; 10 min: 900 /s“.</translation>
    </message>
    <message>
        <source>Times and rates are at least 0.</source>
        <translation>Zeiten und Raten sind mindestens 0.</translation>
    </message>
    <message>
        <source>The times have to ascend.</source>
        <translation>Die Zeiten müssen aufsteigen.</translation>
    </message>
    <message>
        <source>Write a rate, e.g. “20 /s”.</source>
        <translation>Schreiben Sie eine Rate, z. B. „20 /s“.</translation>
    </message>
</context>
<context>
    <name>SearchText</name>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>id</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
</context>
<context>
    <name>SubjectText</name>
    <message>
        <source>%1 links</source>
        <translation>%1 Verbindungen</translation>
    </message>
    <message>
        <source>%1 items</source>
        <translation>%1 Elemente</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
</context>
<context>
    <name>TourStepsText</name>
    <message>
        <source>Put a client on the canvas</source>
        <translation>Einen Client auf die Zeichenfläche setzen</translation>
    </message>
    <message>
        <source>Click “Client” in the palette and then the canvas, or double-click the canvas and type “client”. A client stands for the people and programs that send requests.</source>
        <translation>Klicken Sie in der Palette auf „Client“ und dann auf die Zeichenfläche, oder doppelklicken Sie auf die Zeichenfläche und tippen Sie „client“. Ein Client steht für die Menschen und Programme, die Anfragen senden.</translation>
    </message>
    <message>
        <source>Add a function</source>
        <translation>Eine Funktion hinzufügen</translation>
    </message>
    <message>
        <source>Double-click the canvas to the right of the client, type “function” and press Enter. It does the work, in environments that the platform starts and ends.</source>
        <translation>Doppelklicken Sie rechts vom Client auf die Zeichenfläche, tippen Sie „function“ und drücken Sie Eingabe. Sie tut die Arbeit, in Umgebungen, die die Plattform startet und beendet.</translation>
    </message>
    <message>
        <source>Wire them</source>
        <translation>Beide verbinden</translation>
    </message>
    <message>
        <source>Drag from the port at the right edge of the client to the function. Dropped on nothing, a wire offers what may follow.</source>
        <translation>Ziehen Sie vom Anschluss am rechten Rand des Clients zur Funktion. Ins Leere gezogen, bietet eine Verbindung an, was folgen kann.</translation>
    </message>
    <message>
        <source>Set the memory</source>
        <translation>Den Speicher einstellen</translation>
    </message>
    <message>
        <source>Click the function. Type 512 MB into “Memory” in the inspector and press Enter. What you do not set comes from the platform, with its source.</source>
        <translation>Klicken Sie auf die Funktion. Tippen Sie im Inspektor 512 MB in „Speicher“ und drücken Sie Eingabe. Was Sie nicht einstellen, kommt von der Plattform, mit Quelle.</translation>
    </message>
    <message>
        <source>Run it</source>
        <translation>Ausführen</translation>
    </message>
    <message>
        <source>Press F5, or the button Run. Below the canvas appear what happened, the reasons and the monthly bill.</source>
        <translation>Drücken Sie F5 oder die Schaltfläche Ausführen. Unter der Zeichenfläche erscheinen, was geschah, die Gründe und die Monatsrechnung.</translation>
    </message>
</context>
<context>
    <name>UnitMenuText</name>
    <message>
        <source>Show in</source>
        <translation>Anzeigen in</translation>
    </message>
    <message>
        <source>The unit it is written in</source>
        <translation>Der Einheit, in der er geschrieben ist</translation>
    </message>
</context>
<context>
    <name>ValueTextText</name>
    <message>
        <source>on</source>
        <translation>ein</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>%1 entries in the file</source>
        <translation>%1 Einträge in der Datei</translation>
    </message>
    <message>
        <source>only %1</source>
        <translation>nur %1</translation>
    </message>
    <message>
        <source>%1 only</source>
        <translation>nur %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>mindestens %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>höchstens %1</translation>
    </message>
    <message>
        <source>not set by default</source>
        <translation>ohne Vorgabe</translation>
    </message>
    <message>
        <source>default %1</source>
        <translation>Vorgabe %1</translation>
    </message>
    <message>
        <source>stated by the provider</source>
        <translation>vom Anbieter angegeben</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>gemessen</translation>
    </message>
    <message>
        <source>reported by a third party</source>
        <translation>von Dritten berichtet</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>von Ihnen</translation>
    </message>
    <message>
        <source>our assumption: check it against your own system</source>
        <translation>unsere Annahme: prüfen Sie sie an Ihrem eigenen System</translation>
    </message>
    <message>
        <source>rule %1</source>
        <translation>Regel %1</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>Stand %1</translation>
    </message>
</context>
<context>
    <name>arrange</name>
    <message>
        <source>Bend %1</source>
        <translation>%1 biegen</translation>
    </message>
    <message>
        <source>Remove a bend of %1</source>
        <translation>Eine Biegung von %1 entfernen</translation>
    </message>
    <message>
        <source>%1 links</source>
        <translation>%1 Verbindungen</translation>
    </message>
    <message>
        <source>Reset route of %1</source>
        <translation>Verlauf von %1 zurücksetzen</translation>
    </message>
</context>
<context>
    <name>burst::app::AdoptDialog</name>
    <message>
        <source>Take over changes</source>
        <translation>Änderungen übernehmen</translation>
    </message>
    <message>
        <source>What of %1 is taken over into %2, as one step:</source>
        <translation>Was aus %1 in %2 übernommen wird, als ein Schritt:</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Übernehmen</translation>
    </message>
</context>
<context>
    <name>burst::app::AimForm</name>
    <message>
        <source>Least or most</source>
        <translation>Kleinstes oder Größtes</translation>
    </message>
    <message>
        <source>Least</source>
        <translation>Kleinstes</translation>
    </message>
    <message>
        <source>Most</source>
        <translation>Größtes</translation>
    </message>
    <message>
        <source>Of which figure</source>
        <translation>Welcher Kennzahl</translation>
    </message>
    <message>
        <source>Bounds that have to hold</source>
        <translation>Schranken, die gelten müssen</translation>
    </message>
    <message>
        <source>no bounds; for example latency.p99&lt;300ms, errors.ratio&lt;1%</source>
        <translation>keine Schranken; zum Beispiel latency.p99&lt;300ms, errors.ratio&lt;1%</translation>
    </message>
    <message>
        <source>FIGURE&lt;VALUE or FIGURE&gt;VALUE, separated by commas; FIGURE@NODE is that of a node</source>
        <translation>KENNZAHL&lt;WERT oder KENNZAHL&gt;WERT, durch Kommas getrennt; KENNZAHL@KNOTEN ist die eines Knotens</translation>
    </message>
    <message>
        <source>Simulations at most</source>
        <translation>Höchstens Simulationen</translation>
    </message>
    <message>
        <source>a tenth of all</source>
        <translation>ein Zehntel aller</translation>
    </message>
    <message>
        <source> simulations</source>
        <translation> Simulationen</translation>
    </message>
    <message>
        <source>Replications that may be run in all; otherwise a tenth of what all points take, 12 to 200</source>
        <translation>Replikationen, die insgesamt laufen dürfen; sonst ein Zehntel dessen, was alle Punkte brauchen, 12 bis 200</translation>
    </message>
    <message>
        <source>while</source>
        <translation>bei</translation>
    </message>
</context>
<context>
    <name>burst::app::BudgetSettings</name>
    <message>
        <source>A month</source>
        <translation>Ein Monat</translation>
    </message>
    <message>
        <source>no budget</source>
        <translation>kein Budget</translation>
    </message>
    <message>
        <source>What a month may cost, such as 150 USD; held like an objective</source>
        <translation>Was ein Monat kosten darf, etwa 150 USD; wird wie ein Ziel gehalten</translation>
    </message>
    <message>
        <source>Alerts at</source>
        <translation>Warnung bei</translation>
    </message>
    <message>
        <source>The parts of the budget from which on somebody wants to hear</source>
        <translation>Die Teile des Budgets, ab denen jemand davon hören will</translation>
    </message>
    <message>
        <source>Discounts</source>
        <translation>Rabatte</translation>
    </message>
    <message>
        <source>List prices hold. Add what a plan, a reservation or a contract takes off.</source>
        <translation>Es gelten Listenpreise. Fügen Sie hinzu, was ein Plan, eine Reservierung oder ein Vertrag davon abzieht.</translation>
    </message>
    <message>
        <source>That is %1 at your rate. </source>
        <translation>Das sind %1 zu Ihrem Kurs. </translation>
    </message>
    <message>
        <source>Currency, rate and day of the prices: &lt;a href=&quot;prices&quot;&gt;Prices&lt;/a&gt;.</source>
        <translation>Währung, Kurs und Tag der Preise: &lt;a href=&quot;prices&quot;&gt;Preise&lt;/a&gt;.</translation>
    </message>
</context>
<context>
    <name>burst::app::CauseBars</name>
    <message>
        <source>Where the time of the percentiles went</source>
        <translation>Wohin die Zeit der Perzentile ging</translation>
    </message>
    <message>
        <source> for the %1</source>
        <translation> für %1</translation>
    </message>
    <message>
        <source>%1 %2%3 at %4, %5</source>
        <translation>%1 %2%3 bei %4, %5</translation>
    </message>
</context>
<context>
    <name>burst::app::ChartBar</name>
    <message>
        <source>Latency:</source>
        <translation>Latenz:</translation>
    </message>
    <message>
        <source>The longest of each point&apos;s time</source>
        <translation>Die längste in der Zeit jedes Punkts</translation>
    </message>
    <message>
        <source>%1 of the requests that end within each point&apos;s time take no longer; with few of them high percentiles are the longest</source>
        <translation>%1 der Anfragen, die in der Zeit jedes Punkts enden, dauern nicht länger; bei wenigen sind hohe Perzentile die längste</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Back to the time that was shown before (Alt+Left on a chart)</source>
        <translation>Zurück zur vorher gezeigten Zeit (Alt+Links auf einem Diagramm)</translation>
    </message>
    <message>
        <source>Forward again (Alt+Right on a chart)</source>
        <translation>Wieder vor (Alt+Rechts auf einem Diagramm)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Shows the whole run (double click or Home on a chart). Drag a box or turn the wheel to zoom, with Ctrl the values; the middle button or A and D move.</source>
        <translation>Zeigt den ganzen Lauf (Doppelklick oder Pos1 auf einem Diagramm). Ziehen Sie einen Kasten auf oder drehen Sie das Rad zum Zoomen, mit Strg die Werte; die mittlere Taste oder A und D verschieben.</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>Which charts are shown: those of what is selected, or a dashboard that the project keeps</source>
        <translation>Welche Diagramme gezeigt werden: die des Ausgewählten oder ein Dashboard, das das Projekt behält</translation>
    </message>
    <message>
        <source>Latency on a logarithmic axis; other charts choose theirs in their menu</source>
        <translation>Latenz auf logarithmischer Achse; andere Diagramme wählen ihre in ihrem Menü</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Messen</translation>
    </message>
    <message>
        <source>Two instants, A and B, and what lies between them (M on a chart). Drag their lines, or move B with Shift and an arrow and A with Ctrl and an arrow.</source>
        <translation>Zwei Zeitpunkte, A und B, und was dazwischenliegt (M auf einem Diagramm). Ziehen Sie ihre Linien, oder bewegen Sie B mit Umschalt und einem Pfeil und A mit Strg und einem Pfeil.</translation>
    </message>
    <message>
        <source>The values stay those of this instant; a click here, a click on its line or Esc follows the pointer again</source>
        <translation>Die Werte bleiben die dieses Zeitpunkts; ein Klick hier, ein Klick auf seine Linie oder Esc folgt wieder dem Zeiger</translation>
    </message>
    <message>
        <source>Held ✕</source>
        <translation>Gehalten ✕</translation>
    </message>
</context>
<context>
    <name>burst::app::ChartKeeper</name>
    <message>
        <source>Keep these charts</source>
        <translation>Diese Diagramme behalten</translation>
    </message>
    <message>
        <source>Name of the dashboard; one of the same name is replaced:</source>
        <translation>Name des Dashboards; eines gleichen Namens wird ersetzt:</translation>
    </message>
    <message>
        <source>Keep dashboard %1</source>
        <translation>Dashboard %1 behalten</translation>
    </message>
    <message>
        <source>Delete dashboard %1</source>
        <translation>Dashboard %1 löschen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>At %1 of the scenario, on all of its charts:</source>
        <translation>Bei %1 des Szenarios, auf all seinen Diagrammen:</translation>
    </message>
    <message>
        <source>Note at %1</source>
        <translation>Notiz bei %1</translation>
    </message>
    <message>
        <source>What it says:</source>
        <translation>Was sie sagt:</translation>
    </message>
    <message>
        <source>Change a note</source>
        <translation>Notiz ändern</translation>
    </message>
    <message>
        <source>Delete a note</source>
        <translation>Notiz löschen</translation>
    </message>
</context>
<context>
    <name>burst::app::ChartView</name>
    <message>
        <source>%1 – hidden; click to show</source>
        <translation>%1 – ausgeblendet; Klick zeigt sie</translation>
    </message>
    <message>
        <source>%1 – click to hide, Ctrl+click to see it alone</source>
        <translation>%1 – Klick blendet aus, Strg+Klick zeigt sie allein</translation>
    </message>
    <message>
        <source>per %1</source>
        <translation>je %1</translation>
    </message>
    <message>
        <source>Every point is a figure of so much simulated time</source>
        <translation>Jeder Punkt ist eine Zahl über so viel simulierte Zeit</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Warm-up: the first %1 are simulated and not counted</source>
        <translation>Einschwingphase: die ersten %1 werden simuliert und nicht gezählt</translation>
    </message>
    <message>
        <source>Keep this chart, whatever is selected</source>
        <translation>Dieses Diagramm behalten, was auch ausgewählt ist</translation>
    </message>
    <message>
        <source>Change this note…</source>
        <translation>Diese Notiz ändern…</translation>
    </message>
    <message>
        <source>Delete this note</source>
        <translation>Diese Notiz löschen</translation>
    </message>
    <message>
        <source>Logarithmic axis</source>
        <translation>Logarithmische Achse</translation>
    </message>
    <message>
        <source>Note at %1…</source>
        <translation>Notiz bei %1…</translation>
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
        <translation>wie lange Anfragen dauerten</translation>
    </message>
    <message>
        <source>How long requests took</source>
        <translation>Wie lange Anfragen dauerten</translation>
    </message>
    <message>
        <source>latency over time</source>
        <translation>Latenz über die Zeit</translation>
    </message>
    <message>
        <source>Latency over time</source>
        <translation>Latenz über die Zeit</translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <translation>zwischen %1 und %2</translation>
    </message>
    <message>
        <source>No request was sent %1. Give a client some traffic (Ctrl+T) and run again (F5).</source>
        <translation>Es wurde keine Anfrage gesendet %1. Geben Sie einem Client Datenverkehr (Strg+T) und starten Sie neu (F5).</translation>
    </message>
    <message>
        <source>Nothing reached %1 %2. See that a link leads there and that its callers have traffic, or select other nodes, or none for the whole run.</source>
        <translation>Nichts erreichte %1 %2. Sehen Sie nach, ob eine Verbindung hinführt und ob die Aufrufer Datenverkehr haben, oder wählen Sie andere Knoten, oder keinen für den ganzen Lauf.</translation>
    </message>
    <message>
        <source>Nothing of the dashboard “%1” was measured %2. Choose other charts with the button above.</source>
        <translation>Vom Dashboard „%1“ wurde nichts gemessen %2. Wählen Sie mit der Schaltfläche oben andere Diagramme.</translation>
    </message>
</context>
<context>
    <name>burst::app::ChoiceEditor</name>
    <message>
        <source>not set</source>
        <translation>nicht gesetzt</translation>
    </message>
    <message>
        <source>— several —</source>
        <translation>— mehrere —</translation>
    </message>
</context>
<context>
    <name>burst::app::ColumnDialog</name>
    <message>
        <source>Measurements for %1</source>
        <translation>Messwerte für %1</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Unit of the numbers</source>
        <translation>Einheit der Zahlen</translation>
    </message>
    <message>
        <source>Use these measurements</source>
        <translation>Diese Messwerte verwenden</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>%1 measurements, median %2, p99 %3</source>
        <translation>%1 Messwerte, Median %2, p99 %3</translation>
    </message>
</context>
<context>
    <name>burst::app::CommandPalette</name>
    <message>
        <source>Type what you want to do, a node, a setting, a file or a question</source>
        <translation>Tippen Sie, was Sie tun wollen, einen Knoten, eine Einstellung, eine Datei oder eine Frage</translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation>Befehle suchen</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Nothing of that name. Try a word such as “zoom”, “queue” or “export”.</source>
        <translation>Nichts dieses Namens. Versuchen Sie ein Wort wie „Zoom“, „Warteschlange“ oder „Export“.</translation>
    </message>
</context>
<context>
    <name>burst::app::ComparePage</name>
    <message>
        <source>First design</source>
        <translation>Erster Entwurf</translation>
    </message>
    <message>
        <source>Second design</source>
        <translation>Zweiter Entwurf</translation>
    </message>
    <message>
        <source>+ others</source>
        <translation>+ weitere</translation>
    </message>
    <message>
        <source>Compares further designs with the first, %1 at most</source>
        <translation>Vergleicht weitere Entwürfe mit dem ersten, höchstens %1</translation>
    </message>
    <message>
        <source> pairs</source>
        <translation> Paare</translation>
    </message>
    <message>
        <source>Runs of each design; more of them make the intervals narrower</source>
        <translation>Läufe jedes Entwurfs; mehr machen die Intervalle schmaler</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Lets the baseline go</source>
        <translation>Löst die Vergleichsbasis</translation>
    </message>
    <message>
        <source>against</source>
        <translation>gegen</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Metric by metric</source>
        <translation>Kennzahl für Kennzahl</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>The curves of A and B over each other, and their difference</source>
        <translation>Die Kurven von A und B übereinander, und ihr Unterschied</translation>
    </message>
    <message>
        <source>Both designs on one canvas: what B adds, removes and changes</source>
        <translation>Beide Entwürfe auf einer Zeichenfläche: was B hinzufügt, entfernt und ändert</translation>
    </message>
    <message>
        <source>Only real differences</source>
        <translation>Nur echte Unterschiede</translation>
    </message>
    <message>
        <source>Run %1 more</source>
        <translation>%1 weitere ausführen</translation>
    </message>
    <message>
        <source>More runs of each make the intervals narrower</source>
        <translation>Mehr Läufe von jedem machen die Intervalle schmaler</translation>
    </message>
    <message>
        <source>Run both alike</source>
        <translation>Beide gleich ausführen</translation>
    </message>
    <message>
        <source>⚲ %1, as pinned</source>
        <translation>⚲ %1, wie angeheftet</translation>
    </message>
    <message>
        <source>Run them under the same traffic</source>
        <translation>Führt sie unter demselben Datenverkehr aus</translation>
    </message>
    <message>
        <source>Needs a second design: duplicate this one with the + beside its tab</source>
        <translation>Braucht einen zweiten Entwurf: duplizieren Sie diesen mit dem + neben seinem Reiter</translation>
    </message>
    <message>
        <source>+ %1 more</source>
        <translation>+ %1 weitere</translation>
    </message>
    <message>
        <source>%1, as pinned</source>
        <translation>%1, wie angeheftet</translation>
    </message>
    <message>
        <source> Costs: %1.</source>
        <translation> Kosten: %1.</translation>
    </message>
    <message>
        <source> %1: %2</source>
        <translation> %1: %2</translation>
    </message>
    <message>
        <source>Choose two designs and press Compare: both meet the same requests, so that even small differences show. Pin a run (Run › Pin as baseline) to hold later ones against it.</source>
        <translation>Wählen Sie zwei Entwürfe und drücken Sie Vergleichen: beide bekommen dieselben Anfragen, sodass auch kleine Unterschiede sichtbar werden. Heften Sie einen Lauf an (Ausführen › Als Vergleichsbasis anheften), um ihm spätere gegenüberzustellen.</translation>
    </message>
    <message>
        <source>A comparison needs two designs. Duplicate this one (the + beside its tab), change something, and compare here; or pin a run (Run › Pin as baseline) and run again.</source>
        <translation>Ein Vergleich braucht zwei Entwürfe. Duplizieren Sie diesen (das + neben seinem Reiter), ändern Sie etwas und vergleichen Sie hier; oder heften Sie einen Lauf an (Ausführen › Als Vergleichsbasis anheften) und starten Sie neu.</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 ist %2</translation>
    </message>
    <message>
        <source>%1; %2 of each of &quot;%3&quot;, seed %4.</source>
        <translation>%1; %2 von jedem unter „%3“, Startwert %4.</translation>
    </message>
    <message>
        <source> %1 was stopped early: its figures cover only what was simulated until then.</source>
        <translation> %1 wurde vorzeitig angehalten: seine Zahlen umfassen nur, was bis dahin simuliert war.</translation>
    </message>
    <message>
        <source> %1 is of an older version of the design; compare again.</source>
        <translation> %1 gehört zu einer älteren Version des Entwurfs; vergleichen Sie neu.</translation>
    </message>
    <message>
        <source>These runs differ in more than their designs: %1.</source>
        <translation>Diese Läufe unterscheiden sich in mehr als ihren Entwürfen: %1.</translation>
    </message>
    <message>
        <source>(one run each, so perhaps by chance) </source>
        <translation>(je ein Lauf, also vielleicht Zufall) </translation>
    </message>
    <message>
        <source>does not really differ.</source>
        <translation>unterscheidet sich nicht wirklich.</translation>
    </message>
    <message>
        <source> Not distinguishable with %1: %2.</source>
        <translation> Mit %1 nicht unterscheidbar: %2.</translation>
    </message>
    <message>
        <source>One canvas</source>
        <translation>Eine Zeichenfläche</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>A and B beside each other, with one zoom, one place and one moment of playback</source>
        <translation>A und B nebeneinander, mit einem Zoom, einem Ort und einem Zeitpunkt der Wiedergabe</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Every design as a point of cost and p95, and the front that none of them beats</source>
        <translation>Jeder Entwurf als Punkt aus Kosten und p95, und die Front, die keiner von ihnen schlägt</translation>
    </message>
    <message>
        <source>Take over…</source>
        <translation>Übernehmen…</translation>
    </message>
    <message>
        <source>%1 and %2 have the same parts and settings.</source>
        <translation>%1 und %2 haben dieselben Teile und Einstellungen.</translation>
    </message>
    <message>
        <source>Take changes of %1 over into %2</source>
        <translation>Änderungen aus %1 in %2 übernehmen</translation>
    </message>
    <message>
        <source>The baseline is a run and stays as it was drawn</source>
        <translation>Die Vergleichsbasis ist ein Lauf und bleibt, wie sie gezeichnet war</translation>
    </message>
    <message>
        <source>Takes single settings, nodes and links of B over into A</source>
        <translation>Übernimmt einzelne Einstellungen, Knoten und Verbindungen von B in A</translation>
    </message>
    <message>
        <source>%1, at least</source>
        <translation>%1, mindestens</translation>
    </message>
    <message>
        <source>Cost of a month, %1</source>
        <translation>Kosten im Monat, %1</translation>
    </message>
    <message>
        <source> Figures are means of the runs; Results and the nodes have those of all requests together.</source>
        <translation> Die Zahlen sind Mittelwerte der Läufe; Ergebnisse und Knoten haben die aller Anfragen zusammen.</translation>
    </message>
</context>
<context>
    <name>burst::app::CompareTable</name>
    <message>
        <source>Comparison of designs</source>
        <translation>Vergleich von Entwürfen</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Kennzahl</translation>
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
        <translation>95-%-Intervall</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>Toleranz</translation>
    </message>
    <message>
        <source>A difference that does not matter: double-click and type a share of A (5 %), an amount (20 ms), or both (20 ms, 5 %), of which the larger counts</source>
        <translation>Ein Unterschied, der nicht zählt: doppelklicken Sie und tippen Sie einen Anteil von A (5 %), einen Betrag (20 ms) oder beides (20 ms, 5 %), wovon das Größere gilt</translation>
    </message>
</context>
<context>
    <name>burst::app::ConcessionList</name>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>What does not fit</source>
        <translation>Was nicht passt</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>What holds now</source>
        <translation>Was jetzt gilt</translation>
    </message>
    <message>
        <source>
Source: %1</source>
        <translation>
Quelle: %1</translation>
    </message>
    <message>
        <source>Bill</source>
        <translation>Rechnung</translation>
    </message>
    <message>
        <source>There is no price for %1.</source>
        <translation>Für %1 gibt es keinen Preis.</translation>
    </message>
    <message>
        <source>The total leaves it out: it is a lower bound.</source>
        <translation>Die Summe lässt ihn aus: sie ist eine Untergrenze.</translation>
    </message>
</context>
<context>
    <name>burst::app::CopyButton</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy – the whole table, as text to read or as CSV with exact figures</source>
        <translation>Kopieren – die ganze Tabelle, als Text zum Lesen oder als CSV mit genauen Zahlen</translation>
    </message>
    <message>
        <source>As text</source>
        <translation>Als Text</translation>
    </message>
    <message>
        <source>Copied the table as text.</source>
        <translation>Die Tabelle wurde als Text kopiert.</translation>
    </message>
    <message>
        <source>As CSV</source>
        <translation>Als CSV</translation>
    </message>
    <message>
        <source>Copied the table as CSV.</source>
        <translation>Die Tabelle wurde als CSV kopiert.</translation>
    </message>
    <message>
        <source>As Markdown</source>
        <translation>Als Markdown</translation>
    </message>
    <message>
        <source>Copied the table as Markdown.</source>
        <translation>Die Tabelle wurde als Markdown kopiert.</translation>
    </message>
</context>
<context>
    <name>burst::app::CostPage</name>
    <message>
        <source>without this tag %1</source>
        <translation>ohne dieses Tag %1</translation>
    </message>
    <message>
        <source>By %1: %2</source>
        <translation>Nach %1: %2</translation>
    </message>
    <message>
        <source>What the bill is grouped by</source>
        <translation>Wonach die Rechnung gruppiert ist</translation>
    </message>
    <message>
        <source>What the lines of the bill are added up under</source>
        <translation>Worunter die Zeilen der Rechnung zusammengezählt werden</translation>
    </message>
    <message>
        <source>By node</source>
        <translation>Nach Knoten</translation>
    </message>
    <message>
        <source>By service</source>
        <translation>Nach Dienst</translation>
    </message>
    <message>
        <source>A month is not priced</source>
        <translation>Ein Monat ohne Preis</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation>%1 im Monat</translation>
    </message>
    <message>
        <source>  (%1 to %2)</source>
        <translation>  (%1 bis %2)</translation>
    </message>
    <message>
        <source>The measured %1 stand for %2 of a month of 730 hours, with free allowances; fixed capacity counts for the whole month.</source>
        <translation>Die gemessenen %1 stehen für %2 eines Monats von 730 Stunden, mit Freikontingenten; feste Kapazität zählt für den ganzen Monat.</translation>
    </message>
    <message>
        <source> Not priced in this region: %1.</source>
        <translation> In dieser Region ohne Preis: %1.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Frei</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Verlässlichkeit</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Who states the price; a question mark stands before what the provider does not state itself, and where a price is missing</source>
        <translation>Wer den Preis angibt; ein Fragezeichen steht vor dem, was der Anbieter nicht selbst angibt, und wo ein Preis fehlt</translation>
    </message>
    <message>
        <source>Monthly bill by node</source>
        <translation>Monatsrechnung nach Knoten</translation>
    </message>
    <message>
        <source>Monthly bill by service</source>
        <translation>Monatsrechnung nach Dienst</translation>
    </message>
</context>
<context>
    <name>burst::app::DashboardMenu</name>
    <message>
        <source>Charts of what is selected</source>
        <translation>Diagramme des Ausgewählten</translation>
    </message>
    <message>
        <source>Keep these charts as a dashboard…</source>
        <translation>Diese Diagramme als Dashboard behalten…</translation>
    </message>
    <message>
        <source>Unpin all charts</source>
        <translation>Alle Diagramme lösen</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>„%1“ löschen</translation>
    </message>
    <message>
        <source>As many columns as fit</source>
        <translation>So viele Spalten wie passen</translation>
    </message>
    <message>
        <source>One column</source>
        <translation>Eine Spalte</translation>
    </message>
    <message>
        <source>Two by two</source>
        <translation>Zwei mal zwei</translation>
    </message>
    <message>
        <source>Three in a row</source>
        <translation>Drei in einer Reihe</translation>
    </message>
    <message>
        <source>Latency over time</source>
        <translation>Latenz über die Zeit</translation>
    </message>
    <message>
        <source>How long requests took</source>
        <translation>Wie lange Anfragen dauerten</translation>
    </message>
</context>
<context>
    <name>burst::app::DesignPane</name>
    <message>
        <source>Both have the same parts and settings</source>
        <translation>Beide haben dieselben Teile und Einstellungen</translation>
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
        <translation>Entwürfe</translation>
    </message>
    <message>
        <source>The designs of this project. Double-click renames one; Ctrl+Shift+D makes a variant.</source>
        <translation>Die Entwürfe dieses Projekts. Ein Doppelklick benennt um; Strg+Umschalt+D legt eine Variante an.</translation>
    </message>
    <message>
        <source>Rename design</source>
        <translation>Entwurf umbenennen</translation>
    </message>
    <message>
        <source>Name of the design</source>
        <translation>Name des Entwurfs</translation>
    </message>
    <message>
        <source>Duplicate as variant</source>
        <translation>Als Variante duplizieren</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>New design</source>
        <translation>Neuer Entwurf</translation>
    </message>
    <message>
        <source>Delete design</source>
        <translation>Entwurf löschen</translation>
    </message>
</context>
<context>
    <name>burst::app::DifferencesDialog</name>
    <message>
        <source>＋ added</source>
        <translation>＋ hinzugefügt</translation>
    </message>
    <message>
        <source>− removed</source>
        <translation>− entfernt</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Both are the same project.</source>
        <translation>Beide sind dasselbe Projekt.</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Was sich unterscheidet</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
</context>
<context>
    <name>burst::app::DiscountForm</name>
    <message>
        <source>Edit discount</source>
        <translation>Rabatt bearbeiten</translation>
    </message>
    <message>
        <source>Add discount</source>
        <translation>Rabatt hinzufügen</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plattform</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Auf</translation>
    </message>
    <message>
        <source>A service of the price book, or one SKU, which goes before its service</source>
        <translation>Ein Dienst des Preisbuchs oder eine SKU, die ihrem Dienst vorgeht</translation>
    </message>
    <message>
        <source>Off the price</source>
        <translation>Vom Preis ab</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>Woher</translation>
    </message>
    <message>
        <source>savings plan, 1 year</source>
        <translation>Savings Plan, 1 Jahr</translation>
    </message>
    <message>
        <source>any platform</source>
        <translation>jede Plattform</translation>
    </message>
    <message>
        <source>Choose the service or the SKU that it is on.</source>
        <translation>Wählen Sie den Dienst oder die SKU, worauf er gilt.</translation>
    </message>
    <message>
        <source>“%1” is no service and no SKU of the price book.</source>
        <translation>„%1“ ist kein Dienst und keine SKU des Preisbuchs.</translation>
    </message>
    <message>
        <source>Write how much it takes off, such as 20 %.</source>
        <translation>Schreiben Sie, wie viel er abzieht, etwa 20 %.</translation>
    </message>
    <message>
        <source>A discount takes off 0 % to 100 %.</source>
        <translation>Ein Rabatt zieht 0 % bis 100 % ab.</translation>
    </message>
    <message>
        <source>There is a discount on “%1” already; edit that one.</source>
        <translation>Auf „%1“ gibt es schon einen Rabatt; bearbeiten Sie diesen.</translation>
    </message>
    <message>
        <source>%1 off %2</source>
        <translation>%1 ab auf %2</translation>
    </message>
</context>
<context>
    <name>burst::app::DistributionEditor</name>
    <message>
        <source>Constant</source>
        <translation>Konstant</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Exponential</source>
        <translation>Exponentiell</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittelwert</translation>
    </message>
    <message>
        <source>Log-normal: p50 and p99</source>
        <translation>Lognormal: p50 und p99</translation>
    </message>
    <message>
        <source>Log-normal: mean and spread</source>
        <translation>Lognormal: Mittelwert und Streuung</translation>
    </message>
    <message>
        <source>Spread (cv)</source>
        <translation>Streuung (cv)</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Std. dev.</source>
        <translation>Std.-Abw.</translation>
    </message>
    <message>
        <source>Uniform</source>
        <translation>Gleichverteilt</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Triangular</source>
        <translation>Dreieck</translation>
    </message>
    <message>
        <source>Peak</source>
        <translation>Gipfel</translation>
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
        <translation>Form</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Skala</translation>
    </message>
    <message>
        <source>Pareto</source>
        <translation>Pareto</translation>
    </message>
    <message>
        <source>Shape of %1</source>
        <translation>Form von %1</translation>
    </message>
    <message>
        <source>From CSV…</source>
        <translation>Aus CSV…</translation>
    </message>
    <message>
        <source>Measurements of %1 from a CSV file</source>
        <translation>Messwerte von %1 aus einer CSV-Datei</translation>
    </message>
    <message>
        <source>From CSV… – takes the distribution of the measurements in a column</source>
        <translation>Aus CSV… – nimmt die Verteilung der Messwerte einer Spalte</translation>
    </message>
    <message>
        <source>Measured, or written in the file</source>
        <translation>Gemessen, oder in der Datei geschrieben</translation>
    </message>
    <message>
        <source>— several —</source>
        <translation>— mehrere —</translation>
    </message>
    <message>
        <source>e.g. 80 ms</source>
        <translation>z. B. 80 ms</translation>
    </message>
    <message>
        <source>mean %1 · p95 %2</source>
        <translation>Mittel %1 · p95 %2</translation>
    </message>
</context>
<context>
    <name>burst::app::DistributionPlot</name>
    <message>
        <source>Distribution</source>
        <translation>Verteilung</translation>
    </message>
    <message>
        <source>mean %1</source>
        <translation>Mittel %1</translation>
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
        <translation>Wie viele</translation>
    </message>
    <message>
        <source>Share of the requests that took so long (left axis)</source>
        <translation>Anteil der Anfragen, die so lange dauerten (linke Achse)</translation>
    </message>
    <message>
        <source>No longer</source>
        <translation>Nicht länger</translation>
    </message>
    <message>
        <source>Share of the requests that took no longer (right axis)</source>
        <translation>Anteil der Anfragen, die nicht länger dauerten (rechte Achse)</translation>
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
        <translation>Datei neu laden</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Unbenannt</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (Kopie)</translation>
    </message>
</context>
<context>
    <name>burst::app::EntryForm</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Write the unit as well, such as 800 ms or 2 min.</source>
        <translation>Schreiben Sie auch die Einheit, etwa 800 ms oder 2 min.</translation>
    </message>
    <message>
        <source>Write the currency as well, such as 150 USD.</source>
        <translation>Schreiben Sie auch die Währung, etwa 150 USD.</translation>
    </message>
    <message>
        <source>Write a share in percent, such as 5 %.</source>
        <translation>Schreiben Sie einen Anteil in Prozent, etwa 5 %.</translation>
    </message>
</context>
<context>
    <name>burst::app::EntryList</name>
    <message>
        <source>Add…</source>
        <translation>Neu…</translation>
    </message>
    <message>
        <source>Adds an entry</source>
        <translation>Fügt einen Eintrag hinzu</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Edits the chosen entry (Enter)</source>
        <translation>Bearbeitet den gewählten Eintrag (Eingabe)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Removes the chosen entry (Delete)</source>
        <translation>Entfernt den gewählten Eintrag (Entf)</translation>
    </message>
</context>
<context>
    <name>burst::app::ExploreChart</name>
    <message>
        <source>Latency and monthly cost over the values</source>
        <translation>Latenz und Monatskosten über den Werten</translation>
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
        <translation>Kosten im Monat (rechts)</translation>
    </message>
    <message>
        <source>cheapest that keeps the objectives</source>
        <translation>günstigster, der die Ziele hält</translation>
    </message>
</context>
<context>
    <name>burst::app::ExplorePage</name>
    <message>
        <source>What is done</source>
        <translation>Was getan wird</translation>
    </message>
    <message>
        <source>Try all of</source>
        <translation>Alle versuchen von</translation>
    </message>
    <message>
        <source>Find the best of</source>
        <translation>Das Beste finden von</translation>
    </message>
    <message>
        <source>Tries every combination, or looks for the best with a small part of them</source>
        <translation>Versucht jede Kombination, oder sucht die beste mit einem kleinen Teil davon</translation>
    </message>
    <message>
        <source>+ second</source>
        <translation>+ zweite</translation>
    </message>
    <message>
        <source>Varies a second setting as well: every combination of both</source>
        <translation>Verändert auch eine zweite Einstellung: jede Kombination beider</translation>
    </message>
    <message>
        <source>Try them</source>
        <translation>Versuchen</translation>
    </message>
    <message>
        <source>Simulates the design with each value, under the same requests</source>
        <translation>Simuliert den Entwurf mit jedem Wert, bei denselben Anfragen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Ends it; what was found stays</source>
        <translation>Beendet es; was gefunden wurde, bleibt</translation>
    </message>
    <message>
        <source>Use this value</source>
        <translation>Diesen Wert nehmen</translation>
    </message>
    <message>
        <source>Sets the value of the selected row in the design</source>
        <translation>Setzt den Wert der gewählten Zeile im Entwurf</translation>
    </message>
    <message>
        <source>As a variant</source>
        <translation>Als Variante</translation>
    </message>
    <message>
        <source>Makes a copy of the design with the value of the selected row, to compare</source>
        <translation>Legt eine Kopie des Entwurfs mit dem Wert der gewählten Zeile an, zum Vergleichen</translation>
    </message>
    <message>
        <source>What came of each value</source>
        <translation>Was jeder Wert ergab</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
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
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Cost a month</source>
        <translation>Kosten im Monat</translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>With other memory the own work is then faster or slower; otherwise it takes as long whatever the memory. The setting “Measured at” of the function says it for good.</source>
        <translation>Mit anderem Speicher ist die eigene Arbeit dann schneller oder langsamer; sonst dauert sie bei jedem Speicher gleich lang. Die Einstellung „Gemessen bei“ der Funktion legt es dauerhaft fest.</translation>
    </message>
    <message>
        <source>Look for it</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>The own work counts as measured at the memory of now (%1)</source>
        <translation>Die eigene Arbeit gilt als beim jetzigen Speicher gemessen (%1)</translation>
    </message>
    <message>
        <source>There is no scenario to run; add one in the inspector, with nothing selected.</source>
        <translation>Es gibt kein Szenario, das laufen könnte; fügen Sie im Inspektor eines hinzu, ohne Auswahl.</translation>
    </message>
    <message>
        <source>These are more than %1 points; burstlab-cli sweep runs more.</source>
        <translation>Das sind mehr als %1 Punkte; burstlab-cli sweep führt mehr aus.</translation>
    </message>
    <message>
        <source>Set %1 to %2</source>
        <translation>%1 auf %2 setzen</translation>
    </message>
    <message>
        <source> and </source>
        <translation> und </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Add %1 with %2</source>
        <translation>%1 mit %2 hinzufügen</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>gehalten</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>verletzt</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>kept, cheapest</source>
        <translation>gehalten, am günstigsten</translation>
    </message>
    <message>
        <source>best</source>
        <translation>am besten</translation>
    </message>
    <message>
        <source>Give one setting several values: the design meets the same requests with each. What each does to latency and cost appears here. With two settings every combination is tried; “Find the best of” looks for the one that you want without trying all.</source>
        <translation>Geben Sie einer Einstellung mehrere Werte: der Entwurf bekommt bei jedem dieselben Anfragen. Was jeder mit Latenz und Kosten macht, erscheint hier. Mit zwei Einstellungen wird jede Kombination versucht; „Das Beste finden von“ sucht die gewünschte, ohne alle zu versuchen.</translation>
    </message>
    <message>
        <source>Looking for the best of %1 points: the estimate says where, the simulator decides.</source>
        <translation>Das Beste von %1 Punkten wird gesucht: die Schätzung sagt wo, der Simulator entscheidet.</translation>
    </message>
    <message>
        <source>Stopped: a search has its result at its end only.</source>
        <translation>Angehalten: eine Suche hat ihr Ergebnis erst am Ende.</translation>
    </message>
    <message>
        <source>%1 of %2 values are done.</source>
        <translation>%1 von %2 Werten sind fertig.</translation>
    </message>
    <message>
        <source>Stopped after %1 of %2 values.</source>
        <translation>Nach %1 von %2 Werten angehalten.</translation>
    </message>
    <message>
        <source>%1 under the same requests; “Use this value” or a double click takes one over.%2</source>
        <translation>%1 bei denselben Anfragen; „Diesen Wert nehmen“ oder ein Doppelklick übernimmt einen.%2</translation>
    </message>
    <message>
        <source> Cheapest: %1 (%2 a month); fastest: %3 (p50 %4).</source>
        <translation> Am günstigsten: %1 (%2 im Monat); am schnellsten: %3 (p50 %4).</translation>
    </message>
    <message>
        <source>%1, nearest</source>
        <translation>%1, am nächsten</translation>
    </message>
</context>
<context>
    <name>burst::app::ExportDialog</name>
    <message>
        <source>Export diagram</source>
        <translation>Diagramm exportieren</translation>
    </message>
    <message>
        <source>The whole design</source>
        <translation>Den ganzen Entwurf</translation>
    </message>
    <message>
        <source>The selection (%1 nodes)</source>
        <translation>Die Auswahl (%1 Knoten)</translation>
    </message>
    <message>
        <source>SVG: sharp at any size</source>
        <translation>SVG: scharf in jeder Größe</translation>
    </message>
    <message>
        <source>PNG: pixels</source>
        <translation>PNG: Pixel</translation>
    </message>
    <message>
        <source>PDF: one page</source>
        <translation>PDF: eine Seite</translation>
    </message>
    <message>
        <source>Mermaid: text</source>
        <translation>Mermaid: Text</translation>
    </message>
    <message>
        <source>Graphviz: text</source>
        <translation>Graphviz: Text</translation>
    </message>
    <message>
        <source>draw.io: to draw on</source>
        <translation>draw.io: zum Weiterzeichnen</translation>
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
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>&amp;Transparent background</source>
        <translation>&amp;Durchsichtiger Hintergrund</translation>
    </message>
    <message>
        <source>With the f&amp;igures shown on the canvas</source>
        <translation>Mit den &amp;Zahlen der Zeichenfläche</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Was</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>&amp;Scale</source>
        <translation>&amp;Maßstab</translation>
    </message>
    <message>
        <source>&amp;Margin</source>
        <translation>&amp;Rand</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>A&amp;ussehen</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>The canvas shows none: run the design, or switch the live estimate on.</source>
        <translation>Die Zeichenfläche zeigt keine: starten Sie einen Lauf oder schalten Sie die Live-Schätzung ein.</translation>
    </message>
    <message>
        <source>A text with the colours of a light page; laid out by the program that reads it.</source>
        <translation>Ein Text mit den Farben einer hellen Seite; angeordnet von dem Programm, das ihn liest.</translation>
    </message>
    <message>
        <source>%1 × %2 px</source>
        <translation>%1 × %2 px</translation>
    </message>
    <message>
        <source>SVG and PDF are sharp at any size.</source>
        <translation>SVG und PDF sind in jeder Größe scharf.</translation>
    </message>
</context>
<context>
    <name>burst::app::FaultForm</name>
    <message>
        <source>Outage: all requests fail</source>
        <translation>Ausfall: alle Anfragen schlagen fehl</translation>
    </message>
    <message>
        <source>Latency: requests are held up</source>
        <translation>Latenz: Anfragen werden aufgehalten</translation>
    </message>
    <message>
        <source>Errors: a share of requests fails</source>
        <translation>Fehler: ein Teil der Anfragen schlägt fehl</translation>
    </message>
    <message>
        <source>Throttling: a share of requests is refused</source>
        <translation>Drosselung: ein Teil der Anfragen wird abgewiesen</translation>
    </message>
    <message>
        <source>Cold start storm: idle environments vanish</source>
        <translation>Kaltstart-Welle: untätige Umgebungen verschwinden</translation>
    </message>
    <message>
        <source>Deployment: a new version takes over</source>
        <translation>Bereitstellung: eine neue Version übernimmt</translation>
    </message>
    <message>
        <source>Change: a setting gets another value</source>
        <translation>Änderung: eine Einstellung bekommt einen anderen Wert</translation>
    </message>
    <message>
        <source>Of a later version</source>
        <translation>Aus einer späteren Version</translation>
    </message>
    <message>
        <source>Edit fault</source>
        <translation>Störung bearbeiten</translation>
    </message>
    <message>
        <source>Add fault</source>
        <translation>Störung hinzufügen</translation>
    </message>
    <message>
        <source>Added latency</source>
        <translation>Zusätzliche Latenz</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Begins at</source>
        <translation>Beginnt bei</translation>
    </message>
    <message>
        <source>From the start of the scenario</source>
        <translation>Ab dem Anfang des Szenarios</translation>
    </message>
    <message>
        <source>Lasts</source>
        <translation>Dauert</translation>
    </message>
    <message>
        <source>to the end</source>
        <translation>bis zum Ende</translation>
    </message>
    <message>
        <source>Empty: to the end of the scenario. A deployment is rolled back after it.</source>
        <translation>Leer: bis zum Ende des Szenarios. Eine Bereitstellung wird danach zurückgenommen.</translation>
    </message>
    <message>
        <source>Work in progress</source>
        <translation>Laufende Arbeit</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>geht weiter</translation>
    </message>
    <message>
        <source>fails</source>
        <translation>schlägt fehl</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Takes over</source>
        <translation>Übernimmt</translation>
    </message>
    <message>
        <source>all at once</source>
        <translation>alles auf einmal</translation>
    </message>
    <message>
        <source>The part of the requests that the new version serves from a time after the start of the deployment: “0 s: 10 %; 5 min: 100 %”.</source>
        <translation>Der Teil der Anfragen, den die neue Version ab einer Zeit nach Beginn der Bereitstellung bedient: „0 s: 10 %; 5 min: 100 %“.</translation>
    </message>
    <message>
        <source>New %1</source>
        <translation>Neu: %1</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>wie bisher</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>Neuer Wert</translation>
    </message>
    <message>
        <source>all of %1</source>
        <translation>alles von %1</translation>
    </message>
    <message>
        <source>the account (changes only)</source>
        <translation>das Konto (nur Änderungen)</translation>
    </message>
    <message>
        <source>Write when it begins, such as 5 min.</source>
        <translation>Schreiben Sie, wann sie beginnt, etwa 5 min.</translation>
    </message>
    <message>
        <source>Write a share, such as 20 %.</source>
        <translation>Schreiben Sie einen Anteil, etwa 20 %.</translation>
    </message>
    <message>
        <source>No setting of it can change during a run.</source>
        <translation>Keine ihrer Einstellungen kann sich während eines Laufs ändern.</translation>
    </message>
    <message>
        <source>the account</source>
        <translation>das Konto</translation>
    </message>
    <message>
        <source>outage of %1</source>
        <translation>Ausfall von %1</translation>
    </message>
    <message>
        <source>%1 more latency at</source>
        <translation>%1 mehr Latenz bei</translation>
    </message>
    <message>
        <source>%1 errors at</source>
        <translation>%1 Fehler bei</translation>
    </message>
    <message>
        <source>%1 refused by</source>
        <translation>%1 abgewiesen von</translation>
    </message>
    <message>
        <source>%1 of the idle environments vanish at</source>
        <translation>%1 der untätigen Umgebungen verschwinden bei</translation>
    </message>
    <message>
        <source>deployment of %1</source>
        <translation>Bereitstellung von %1</translation>
    </message>
    <message>
        <source>%1 changes at</source>
        <translation>%1 ändert sich bei</translation>
    </message>
    <message>
        <source>a kind of a later version, without effect, at %1</source>
        <translation>eine Art aus einer späteren Version, ohne Wirkung, bei %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>Write each step as time: share, such as “0 s: 10 %; 5 min: 100 %”.</source>
        <translation>Schreiben Sie jeden Schritt als Zeit: Anteil, etwa „0 s: 10 %; 5 min: 100 %“.</translation>
    </message>
</context>
<context>
    <name>burst::app::FaultLane</name>
    <message>
        <source>Faults and changes</source>
        <translation>Störungen und Änderungen</translation>
    </message>
    <message>
        <source>Add a fault or change at %1…</source>
        <translation>Störung oder Änderung bei %1 hinzufügen…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>No faults or changes in this scenario: drag here for one, or right-click.</source>
        <translation>Keine Störungen oder Änderungen in diesem Szenario: ziehen Sie hier für eine, oder klicken Sie rechts.</translation>
    </message>
</context>
<context>
    <name>burst::app::FaultSettings</name>
    <message>
        <source>Faults of the scenario</source>
        <translation>Störungen des Szenarios</translation>
    </message>
    <message>
        <source>Nothing goes wrong in this scenario. Add an outage, a slow dependency, a deployment or another limit.</source>
        <translation>In diesem Szenario geht nichts schief. Fügen Sie einen Ausfall, eine langsame Abhängigkeit, eine Bereitstellung oder ein anderes Limit hinzu.</translation>
    </message>
    <message>
        <source>Kept as it is, and edited in the project file</source>
        <translation>Bleibt, wie es ist, und wird in der Projektdatei bearbeitet</translation>
    </message>
</context>
<context>
    <name>burst::app::FieldHelp</name>
    <message>
        <source>Close the help on settings</source>
        <translation>Hilfe zu Einstellungen schließen</translation>
    </message>
    <message>
        <source>Close – the ? at the top of the inspector brings it back</source>
        <translation>Schließen – das ? oben im Inspektor holt sie zurück</translation>
    </message>
    <message>
        <source>Help on settings</source>
        <translation>Hilfe zu Einstellungen</translation>
    </message>
    <message>
        <source>Go into a setting: here is what it does to latency and cost, its range, its default and where that comes from. F1 opens the whole page.</source>
        <translation>Gehen Sie in eine Einstellung: hier steht, was sie mit Latenz und Kosten macht, ihr Bereich, ihre Vorgabe und woher diese kommt. F1 öffnet die ganze Seite.</translation>
    </message>
    <message>
        <source>defaults differ among the selected</source>
        <translation>Vorgaben der ausgewählten sind verschieden</translation>
    </message>
    <message>
        <source>The selected kinds each use it in their own way; select one alone to read what it does.</source>
        <translation>Die ausgewählten Arten verwenden sie jede auf ihre Weise; wählen Sie eine allein, um zu lesen, was sie tut.</translation>
    </message>
    <message>
        <source>range: %1</source>
        <translation>Bereich: %1</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
</context>
<context>
    <name>burst::app::FileCard</name>
    <message>
        <source>Missing: moved or deleted</source>
        <translation>Fehlt: verschoben oder gelöscht</translation>
    </message>
    <message>
        <source>Delete this template…</source>
        <translation>Diese Vorlage löschen…</translation>
    </message>
    <message>
        <source>Take out of the list</source>
        <translation>Aus der Liste nehmen</translation>
    </message>
    <message>
        <source>Pin: keep it at the top</source>
        <translation>Anheften: oben behalten</translation>
    </message>
</context>
<context>
    <name>burst::app::FileSession</name>
    <message>
        <source>%1 has this file open since %2. It is open for reading; saving asks.</source>
        <translation>%1 hat diese Datei seit %2 offen. Sie ist zum Lesen geöffnet; Speichern fragt nach.</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In Gebrauch</translation>
    </message>
    <message>
        <source>%1 has “%2” open since %3.</source>
        <translation>%1 hat „%2“ seit %3 offen.</translation>
    </message>
    <message>
        <source>What is saved here may be replaced by what is saved there.</source>
        <translation>Was hier gespeichert wird, kann durch das ersetzt werden, was dort gespeichert wird.</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <source>Save all the same</source>
        <translation>Trotzdem speichern</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>Projekt öffnen</translation>
    </message>
    <message>
        <source>Cannot open the project</source>
        <translation>Das Projekt kann nicht geöffnet werden</translation>
    </message>
    <message>
        <source>The version before the last save is there and can be read: %1, of %2. It is not written into the file until you save it.</source>
        <translation>Die Version vor dem letzten Speichern ist da und lesbar: %1, vom %2. Sie wird erst beim Speichern in die Datei geschrieben.</translation>
    </message>
    <message>
        <source>Open that version</source>
        <translation>Diese Version öffnen</translation>
    </message>
    <message>
        <source>Save as template</source>
        <translation>Als Vorlage speichern</translation>
    </message>
    <message>
        <source>Name of the template; it appears where a project is begun:</source>
        <translation>Name der Vorlage; sie erscheint, wo ein Projekt begonnen wird:</translation>
    </message>
    <message>
        <source>There is a template “%1”.</source>
        <translation>Es gibt eine Vorlage „%1“.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Cannot save the template</source>
        <translation>Die Vorlage kann nicht gespeichert werden</translation>
    </message>
    <message>
        <source>Saved as the template “%1”; it is on the page of an empty project (Ctrl+N).</source>
        <translation>Als Vorlage „%1“ gespeichert; sie steht auf der Seite eines leeren Projekts (Strg+N).</translation>
    </message>
    <message>
        <source>Delete template</source>
        <translation>Vorlage löschen</translation>
    </message>
    <message>
        <source>Delete the template “%1”?</source>
        <translation>Die Vorlage „%1“ löschen?</translation>
    </message>
    <message>
        <source>Projects that were begun with it stay as they are.</source>
        <translation>Projekte, die damit begonnen wurden, bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>untitled</source>
        <translation>unbenannt</translation>
    </message>
    <message>
        <source>Save project as</source>
        <translation>Projekt speichern unter</translation>
    </message>
    <message>
        <source>Changed outside</source>
        <translation>Außerhalb geändert</translation>
    </message>
    <message>
        <source>Another program has changed “%1” since it was opened.</source>
        <translation>Ein anderes Programm hat „%1“ seit dem Öffnen geändert.</translation>
    </message>
    <message>
        <source>Saving replaces what it wrote; that version stays in the .bak file.</source>
        <translation>Speichern ersetzt, was es geschrieben hat; jene Version bleibt in der .bak-Datei.</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Vergleichen…</translation>
    </message>
    <message>
        <source>Cannot reload the project</source>
        <translation>Das Projekt kann nicht neu geladen werden</translation>
    </message>
    <message>
        <source>Reloaded %1</source>
        <translation>%1 neu geladen</translation>
    </message>
    <message>
        <source>Kept; saving replaces what the other program wrote.</source>
        <translation>Behalten; Speichern ersetzt, was das andere Programm geschrieben hat.</translation>
    </message>
    <message>
        <source>Cannot compare</source>
        <translation>Vergleich nicht möglich</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>In der Datei</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>Wiederhergestellt</translation>
    </message>
    <message>
        <source>Cannot save the project</source>
        <translation>Das Projekt kann nicht gespeichert werden</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Als %1 gespeichert</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Nicht gespeicherte Änderungen</translation>
    </message>
    <message>
        <source>Save the changes to “%1”?</source>
        <translation>Die Änderungen an „%1“ speichern?</translation>
    </message>
    <message>
        <source>Without saving they are lost.</source>
        <translation>Ohne Speichern gehen sie verloren.</translation>
    </message>
    <message>
        <source>Recovered work</source>
        <translation>Wiederhergestellte Arbeit</translation>
    </message>
    <message>
        <source>Burstlab ended before this was saved: %1.</source>
        <translation>Burstlab endete, bevor dies gespeichert war: %1.</translation>
    </message>
    <message>
        <source>Restored work is not saved until you save it.</source>
        <translation>Wiederhergestellte Arbeit ist erst gespeichert, wenn Sie sie speichern.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Ask later</source>
        <translation>Später fragen</translation>
    </message>
    <message>
        <source>Compare – lists what differs from the file</source>
        <translation>Vergleichen – führt auf, was von der Datei abweicht</translation>
    </message>
    <message>
        <source>Compare – there is no file to compare it with</source>
        <translation>Vergleichen – es gibt keine Datei, mit der verglichen werden könnte</translation>
    </message>
    <message>
        <source>Cannot restore</source>
        <translation>Wiederherstellen nicht möglich</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>Only read here</source>
        <translation>Hier nur lesen</translation>
    </message>
    <message>
        <source>%1 has “%2” open, and it is only read here: choose another name.</source>
        <translation>%1 hat „%2“ offen, und hier wird nur gelesen: wählen Sie einen anderen Namen.</translation>
    </message>
</context>
<context>
    <name>burst::app::FindBar</name>
    <message>
        <source>Find by name, kind, tag, note or property, such as memory:1024</source>
        <translation>Nach Name, Art, Tag, Notiz oder Eigenschaft suchen, etwa memory:1024</translation>
    </message>
    <message>
        <source>Find on the canvas</source>
        <translation>Auf der Zeichenfläche suchen</translation>
    </message>
    <message>
        <source>Previous hit (Shift+Enter) – goes round at the first</source>
        <translation>Voriger Treffer (Umschalt+Eingabe) – beim ersten von hinten</translation>
    </message>
    <message>
        <source>Next hit (Enter) – goes round at the last</source>
        <translation>Nächster Treffer (Eingabe) – beim letzten von vorn</translation>
    </message>
    <message>
        <source>Close (Esc) – ends the search</source>
        <translation>Schließen (Esc) – beendet die Suche</translation>
    </message>
    <message>
        <source>No hits</source>
        <translation>Keine Treffer</translation>
    </message>
    <message>
        <source>1 hit</source>
        <translation>1 Treffer</translation>
    </message>
    <message>
        <source>%1 hits</source>
        <translation>%1 Treffer</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
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
        <translation>ein</translation>
    </message>
    <message>
        <source>— several —</source>
        <translation>— mehrere —</translation>
    </message>
</context>
<context>
    <name>burst::app::FlameView</name>
    <message>
        <source>Where the time goes, call by call, %1</source>
        <translation>Wohin die Zeit geht, Aufruf für Aufruf, %1</translation>
    </message>
    <message>
        <source>%1 at %2: %3, %4</source>
        <translation>%1 bei %2: %3, %4</translation>
    </message>
    <message>
        <source>%1: %2, %3, %4 of it its own</source>
        <translation>%1: %2, %3, davon %4 eigene</translation>
    </message>
</context>
<context>
    <name>burst::app::FrontChart</name>
    <message>
        <source>%1 over %2</source>
        <translation>%1 über %2</translation>
    </message>
    <message>
        <source>keeps the bounds</source>
        <translation>hält die Schranken</translation>
    </message>
    <message>
        <source>breaks one</source>
        <translation>verletzt eine</translation>
    </message>
    <message>
        <source>Pareto front</source>
        <translation>Pareto-Front</translation>
    </message>
    <message>
        <source>best</source>
        <translation>am besten</translation>
    </message>
</context>
<context>
    <name>burst::app::HeatLegend</name>
    <message>
        <source>What share of its capacity a node used: the bars in the nodes, and whole nodes where the diagram is shown small</source>
        <translation>Welchen Teil seiner Kapazität ein Knoten nutzte: die Balken in den Knoten, und ganze Knoten, wo das Diagramm klein gezeigt wird</translation>
    </message>
    <message>
        <source>Utilisation 0 %</source>
        <translation>Auslastung 0 %</translation>
    </message>
    <message>
        <source>100 %</source>
        <translation>100 %</translation>
    </message>
    <message>
        <source>Colours of the diagram: from %1 to %2</source>
        <translation>Farben des Diagramms: von %1 bis %2</translation>
    </message>
</context>
<context>
    <name>burst::app::HeatMap</name>
    <message>
        <source>Figure of the cells</source>
        <translation>Kennzahl der Zellen</translation>
    </message>
    <message>
        <source>A figure over the values of two settings</source>
        <translation>Eine Kennzahl über den Werten zweier Einstellungen</translation>
    </message>
    <message>
        <source>framed: the cheapest that keeps the objectives</source>
        <translation>umrahmt: der günstigste, der die Ziele hält</translation>
    </message>
</context>
<context>
    <name>burst::app::HeatView</name>
    <message>
        <source>1 request %1 %2 requests</source>
        <translation>1 Anfrage %1 %2 Anfragen</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>%1–%2, %3–%4: %5 requests, %6 of those that ended then</source>
        <translation>%1–%2, %3–%4: %5 Anfragen, %6 derer, die dann endeten</translation>
    </message>
    <message>
        <source>1 request</source>
        <translation>1 Anfrage</translation>
    </message>
    <message>
        <source>%1 requests</source>
        <translation>%1 Anfragen</translation>
    </message>
    <message>
        <source>Fullest: %1</source>
        <translation>Am vollsten: %1</translation>
    </message>
</context>
<context>
    <name>burst::app::HelpPanel</name>
    <message>
        <source>Search the help</source>
        <translation>Hilfe durchsuchen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back – to the page before</source>
        <translation>Zurück – zur vorigen Seite</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>Seiten der Hilfe</translation>
    </message>
    <message>
        <source>Page of the help</source>
        <translation>Seite der Hilfe</translation>
    </message>
</context>
<context>
    <name>burst::app::HistoryPanel</name>
    <message>
        <source>History of changes</source>
        <translation>Verlauf der Änderungen</translation>
    </message>
    <message>
        <source>As it was opened</source>
        <translation>Wie geöffnet</translation>
    </message>
    <message>
        <source>A click goes back, or forward again. The disk marks what is saved.</source>
        <translation>Ein Klick geht zurück oder wieder vor. Die Diskette markiert, was gespeichert ist.</translation>
    </message>
</context>
<context>
    <name>burst::app::ImportDialog</name>
    <message>
        <source>Import traffic of %1</source>
        <translation>Datenverkehr von %1 importieren</translation>
    </message>
    <message>
        <source>The first rows of the file</source>
        <translation>Die ersten Zeilen der Datei</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Numbers are</source>
        <translation>Zahlen sind</translation>
    </message>
    <message>
        <source>s, or ms by their size</source>
        <translation>s, oder ms nach ihrer Größe</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>milliseconds</source>
        <translation>Millisekunden</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>each row is one</source>
        <translation>jede Zeile ist eine</translation>
    </message>
    <message>
        <source>The number is all so far</source>
        <translation>Die Zahl ist die bisherige Summe</translation>
    </message>
    <message>
        <source>Took, in s</source>
        <translation>Dauer in s</translation>
    </message>
    <message>
        <source>the time is that of the arrival</source>
        <translation>die Zeit ist die der Ankunft</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Reihe</translation>
    </message>
    <message>
        <source>one in all</source>
        <translation>alle zusammen</translation>
    </message>
    <message>
        <source>Only</source>
        <translation>Nur</translation>
    </message>
    <message>
        <source>Keep as</source>
        <translation>Ablegen als</translation>
    </message>
    <message>
        <source>trace, a file beside the project</source>
        <translation>Trace, eine Datei neben dem Projekt</translation>
    </message>
    <message>
        <source>profile of a few points, to be edited</source>
        <translation>Profil aus wenigen Punkten, zum Bearbeiten</translation>
    </message>
    <message>
        <source>Save the project first to keep the trace beside it.</source>
        <translation>Speichern Sie zuerst das Projekt, um den Trace daneben abzulegen.</translation>
    </message>
    <message>
        <source>Begin at</source>
        <translation>Beginnen bei</translation>
    </message>
    <message>
        <source>What comes before is left out</source>
        <translation>Was davor liegt, bleibt weg</translation>
    </message>
    <message>
        <source>Requests ×</source>
        <translation>Anfragen ×</translation>
    </message>
    <message>
        <source>Multiplies the requests</source>
        <translation>Vervielfacht die Anfragen</translation>
    </message>
    <message>
        <source>Speed ×</source>
        <translation>Tempo ×</translation>
    </message>
    <message>
        <source>How many times faster it is played</source>
        <translation>Wie vielmal schneller es abgespielt wird</translation>
    </message>
    <message>
        <source>Start over until the scenario ends</source>
        <translation>Von vorn, bis das Szenario endet</translation>
    </message>
    <message>
        <source>%1: %2 rows</source>
        <translation>%1: %2 Zeilen</translation>
    </message>
    <message>
        <source>%1: %2 open scenarios</source>
        <translation>%1: %2 offene Szenarien</translation>
    </message>
    <message>
        <source>, %1 lines without a time left out</source>
        <translation>, %1 Zeilen ohne Zeit ausgelassen</translation>
    </message>
    <message>
        <source>, %1 that count users left out</source>
        <translation>, %1, die Benutzer zählen, ausgelassen</translation>
    </message>
    <message>
        <source>all together</source>
        <translation>alle zusammen</translation>
    </message>
    <message>
        <source>“Begin at” is a time, such as 2 h.</source>
        <translation>„Beginnen bei“ ist eine Zeit, etwa 2 h.</translation>
    </message>
    <message>
        <source>Requests and speed are multiplied by numbers above 0.</source>
        <translation>Anfragen und Tempo werden mit Zahlen über 0 vervielfacht.</translation>
    </message>
    <message>
        <source>Nothing is left after that time.</source>
        <translation>Nach dieser Zeit bleibt nichts übrig.</translation>
    </message>
    <message>
        <source>%1 requests in %2</source>
        <translation>%1 Anfragen in %2</translation>
    </message>
    <message>
        <source>, %1 rows without a time or a number left out</source>
        <translation>, %1 Zeilen ohne Zeit oder Zahl ausgelassen</translation>
    </message>
    <message>
        <source>. In the %1 of the scenario %2 of them arrive, at most %3.</source>
        <translation>. In den %1 des Szenarios kommen davon %2 an, höchstens %3.</translation>
    </message>
</context>
<context>
    <name>burst::app::Inspector</name>
    <message>
        <source>Account limits</source>
        <translation>Kontolimits</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Filter settings</source>
        <translation>Einstellungen filtern</translation>
    </message>
    <message>
        <source>Filter settings – leaves those with these words, of all sections</source>
        <translation>Einstellungen filtern – lässt die mit diesen Wörtern stehen, aus allen Abschnitten</translation>
    </message>
    <message>
        <source>Help on settings</source>
        <translation>Hilfe zu Einstellungen</translation>
    </message>
    <message>
        <source>Help on settings – explains the setting with the focus, at the bottom</source>
        <translation>Hilfe zu Einstellungen – erklärt unten die Einstellung mit dem Fokus</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Several kinds</source>
        <translation>Mehrere Arten</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>Disabled: left out of runs, estimates and bills. Arrange › Disable or enable changes that.</source>
        <translation>Deaktiviert: fehlt in Läufen, Schätzungen und Rechnungen. Anordnen › Deaktivieren oder aktivieren ändert das.</translation>
    </message>
    <message>
        <source>Below is what all of them have.</source>
        <translation>Darunter steht, was alle haben.</translation>
    </message>
    <message>
        <source>Selected links stay as they are; select links alone to set them.</source>
        <translation>Ausgewählte Verbindungen bleiben, wie sie sind; wählen Sie nur Verbindungen, um sie einzustellen.</translation>
    </message>
    <message>
        <source>Notes and groups are edited on the canvas.</source>
        <translation>Notizen und Gruppen werden auf der Zeichenfläche bearbeitet.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plattform</translation>
    </message>
    <message>
        <source>Scenario: what a run plays</source>
        <translation>Szenario: was ein Lauf spielt</translation>
    </message>
    <message>
        <source>Faults of the scenario</source>
        <translation>Störungen des Szenarios</translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Budget and discounts</source>
        <translation>Budget und Rabatte</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>Datenverkehr</translation>
    </message>
    <message>
        <source>They have no setting in common.</source>
        <translation>Sie haben keine gemeinsame Einstellung.</translation>
    </message>
    <message>
        <source>No setting here has “%1” in its name.</source>
        <translation>Keine Einstellung hier hat „%1“ im Namen.</translation>
    </message>
    <message>
        <source>Reset %1 of %2</source>
        <translation>%1 von %2 zurücksetzen</translation>
    </message>
    <message>
        <source>Set %1 of %2 to %3</source>
        <translation>%1 von %2 auf %3 setzen</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variablen</translation>
    </message>
</context>
<context>
    <name>burst::app::KeyBindings</name>
    <message>
        <source>%1 is needed to move about on the canvas and in fields.</source>
        <translation>%1 wird gebraucht, um sich auf der Zeichenfläche und in Feldern zu bewegen.</translation>
    </message>
</context>
<context>
    <name>burst::app::KeysDialog</name>
    <message>
        <source>Change shortcuts</source>
        <translation>Tastenkürzel ändern</translation>
    </message>
    <message>
        <source>New &amp;key</source>
        <translation>Neue &amp;Taste</translation>
    </message>
    <message>
        <source>Reset &amp;all</source>
        <translation>&amp;Alle zurücksetzen</translation>
    </message>
    <message>
        <source>Reset all – every command gets the keys back that it came with</source>
        <translation>Alle zurücksetzen – jeder Befehl bekommt die Tasten zurück, mit denen er kam</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>Einen Befehl oder eine Taste suchen</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Befehle und ihre Tasten</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Neue Taste</translation>
    </message>
    <message>
        <source>&amp;Set</source>
        <translation>&amp;Setzen</translation>
    </message>
    <message>
        <source>Set – gives the command this key instead of its own</source>
        <translation>Setzen – gibt dem Befehl diese Taste statt seiner eigenen</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Remove – the command has no key any more</source>
        <translation>Entfernen – der Befehl hat keine Taste mehr</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Zurücksetzen</translation>
    </message>
    <message>
        <source>Reset – gives the command the keys that it came with</source>
        <translation>Zurücksetzen – gibt dem Befehl die Tasten, mit denen er kam</translation>
    </message>
    <message>
        <source>Changed by you</source>
        <translation>Von Ihnen geändert</translation>
    </message>
    <message>
        <source>&amp;Take over</source>
        <translation>Ü&amp;bernehmen</translation>
    </message>
    <message>
        <source>%1 is in the way of “%2” (%3), which would lose that key.</source>
        <translation>%1 gehört „%2“ (%3); dieser Befehl verlöre die Taste.</translation>
    </message>
    <message>
        <source>Choose a command, then press its new key in the field.</source>
        <translation>Wählen Sie einen Befehl und drücken Sie dann seine neue Taste im Feld.</translation>
    </message>
    <message>
        <source>%1 is free.</source>
        <translation>%1 ist frei.</translation>
    </message>
</context>
<context>
    <name>burst::app::LaneHead</name>
    <message>
        <source>%1 users</source>
        <translation>%1 Benutzer</translation>
    </message>
    <message>
        <source>Make it a profile</source>
        <translation>In ein Profil umwandeln</translation>
    </message>
    <message>
        <source>Requests at random along this line, in 64 points at most, which can be moved</source>
        <translation>Zufällige Anfragen entlang dieser Linie, mit höchstens 64 Punkten, die sich bewegen lassen</translation>
    </message>
    <message>
        <source>×</source>
        <translation>×</translation>
    </message>
    <message>
        <source>Multiplies the requests</source>
        <translation>Vervielfacht die Anfragen</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>How many times faster than recorded it is played</source>
        <translation>Wie vielmal schneller als aufgezeichnet es abgespielt wird</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>Schleife</translation>
    </message>
    <message>
        <source>Starts over until the scenario ends</source>
        <translation>Beginnt von vorn, bis das Szenario endet</translation>
    </message>
    <message>
        <source>peak %1</source>
        <translation>Spitze %1</translation>
    </message>
    <message>
        <source>%1 requests</source>
        <translation>%1 Anfragen</translation>
    </message>
    <message>
        <source>%1 at the pointer</source>
        <translation>%1 am Zeiger</translation>
    </message>
    <message>
        <source>%1 at the moment</source>
        <translation>%1 zum Zeitpunkt</translation>
    </message>
    <message>
        <source>%1 at the start</source>
        <translation>%1 am Anfang</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Stumm</translation>
    </message>
    <message>
        <source>Sends nothing in a run: its node is disabled (Ctrl+/)</source>
        <translation>Sendet in einem Lauf nichts: ihr Knoten ist deaktiviert (Strg+/)</translation>
    </message>
    <message>
        <source>Solo</source>
        <translation>Solo</translation>
    </message>
    <message>
        <source>Only this source sends in a run: the others are disabled</source>
        <translation>Nur diese Quelle sendet in einem Lauf: die anderen sind deaktiviert</translation>
    </message>
</context>
<context>
    <name>burst::app::LineEditor</name>
    <message>
        <source>not set</source>
        <translation>nicht gesetzt</translation>
    </message>
    <message>
        <source>— several —</source>
        <translation>— mehrere —</translation>
    </message>
    <message>
        <source>Tune with a slider</source>
        <translation>Mit einem Schieberegler einstellen</translation>
    </message>
    <message>
        <source>Worked out: %1</source>
        <translation>Berechnet: %1</translation>
    </message>
</context>
<context>
    <name>burst::app::MainWindow</name>
    <message>
        <source>Duplicate design as variant</source>
        <translation>Entwurf als Variante duplizieren</translation>
    </message>
    <message>
        <source>Duplicate design as variant (Ctrl+Shift+D) – a copy to change and compare</source>
        <translation>Entwurf als Variante duplizieren (Strg+Umschalt+D) – eine Kopie zum Ändern und Vergleichen</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>Erkunden</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Was wäre wenn</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Umgezogen</translation>
    </message>
    <message>
        <source>Palette</source>
        <translation>Palette</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>Results and problems</source>
        <translation>Ergebnisse und Probleme</translation>
    </message>
    <message>
        <source>Autosave did not work: %1</source>
        <translation>Die Sicherung ist misslungen: %1</translation>
    </message>
    <message>
        <source>Show the problems (F8 goes to the next)</source>
        <translation>Probleme zeigen (F8 geht zum nächsten)</translation>
    </message>
    <message>
        <source> (read-only)</source>
        <translation> (nur lesen)</translation>
    </message>
    <message>
        <source>1 node</source>
        <translation>1 Knoten</translation>
    </message>
    <message>
        <source>%1 nodes</source>
        <translation>%1 Knoten</translation>
    </message>
    <message>
        <source>1 link</source>
        <translation>1 Verbindung</translation>
    </message>
    <message>
        <source>%1 links</source>
        <translation>%1 Verbindungen</translation>
    </message>
    <message>
        <source>%1 selected · </source>
        <translation>%1 ausgewählt · </translation>
    </message>
    <message>
        <source>Problems (%1)</source>
        <translation>Probleme (%1)</translation>
    </message>
    <message>
        <source>autosaved %1 s ago  ·</source>
        <translation>vor %1 s gesichert  ·</translation>
    </message>
    <message>
        <source>not saved  ·</source>
        <translation>nicht gespeichert  ·</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Neu</translation>
    </message>
    <message>
        <source>starts an empty project</source>
        <translation>beginnt ein leeres Projekt</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>opens a project file</source>
        <translation>öffnet eine Projektdatei</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>writes the project file</source>
        <translation>schreibt die Projektdatei</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Speichern &amp;unter…</translation>
    </message>
    <message>
        <source>Save as &amp;template…</source>
        <translation>Als &amp;Vorlage speichern…</translation>
    </message>
    <message>
        <source>keeps a copy to begin other projects with</source>
        <translation>hebt eine Kopie auf, um andere Projekte damit zu beginnen</translation>
    </message>
    <message>
        <source>Export &amp;diagram…</source>
        <translation>Di&amp;agramm exportieren…</translation>
    </message>
    <message>
        <source>as SVG, PNG or PDF, or for Mermaid, Graphviz or draw.io</source>
        <translation>als SVG, PNG oder PDF, oder für Mermaid, Graphviz oder draw.io</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <source>shows the pages first</source>
        <translation>zeigt zuerst die Seiten</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Wiederh&amp;olen</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Auss&amp;chneiden</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>Paste se&amp;ttings</source>
        <translation>E&amp;instellungen einfügen</translation>
    </message>
    <message>
        <source>gives the selected nodes the settings of the copied one</source>
        <translation>gibt den ausgewählten Knoten die Einstellungen des kopierten</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Duplizieren</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>links go with their nodes</source>
        <translation>Verbindungen gehen mit ihren Knoten</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
    <message>
        <source>Select none</source>
        <translation>Nichts auswählen</translation>
    </message>
    <message>
        <source>Add &amp;node…</source>
        <translation>Knoten hin&amp;zufügen…</translation>
    </message>
    <message>
        <source>search and add, wired to the selected node</source>
        <translation>suchen und hinzufügen, mit dem ausgewählten Knoten verbunden</translation>
    </message>
    <message>
        <source>&amp;Connect to…</source>
        <translation>Verbinden &amp;mit…</translation>
    </message>
    <message>
        <source>wires the selected node to another</source>
        <translation>verbindet den ausgewählten Knoten mit einem anderen</translation>
    </message>
    <message>
        <source>&amp;Tidy up</source>
        <translation>Au&amp;fräumen</translation>
    </message>
    <message>
        <source>lays out the selection, or everything, from left to right</source>
        <translation>ordnet die Auswahl oder alles von links nach rechts an</translation>
    </message>
    <message>
        <source>Duplicate design as &amp;variant</source>
        <translation>Entwurf &amp;als Variante duplizieren</translation>
    </message>
    <message>
        <source>a copy to change and compare</source>
        <translation>eine Kopie zum Ändern und Vergleichen</translation>
    </message>
    <message>
        <source>New &amp;design</source>
        <translation>&amp;Neuer Entwurf</translation>
    </message>
    <message>
        <source>Rena&amp;me design…</source>
        <translation>&amp;Entwurf umbenennen…</translation>
    </message>
    <message>
        <source>Delete design</source>
        <translation>Entwurf löschen</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>&amp;Vergrößern</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>V&amp;erkleinern</translation>
    </message>
    <message>
        <source>&amp;100 %</source>
        <translation>&amp;100 %</translation>
    </message>
    <message>
        <source>&amp;Fit all</source>
        <translation>Alles ein&amp;passen</translation>
    </message>
    <message>
        <source>Fit &amp;selection</source>
        <translation>Aus&amp;wahl einpassen</translation>
    </message>
    <message>
        <source>&amp;Grid</source>
        <translation>R&amp;aster</translation>
    </message>
    <message>
        <source>Sna&amp;p to grid</source>
        <translation>A&amp;m Raster einrasten</translation>
    </message>
    <message>
        <source>&amp;Wheel zooms</source>
        <translation>Ra&amp;d zoomt</translation>
    </message>
    <message>
        <source>Full sc&amp;reen</source>
        <translation>V&amp;ollbild</translation>
    </message>
    <message>
        <source>&amp;Next problem</source>
        <translation>Nächstes &amp;Problem</translation>
    </message>
    <message>
        <source>&amp;Previous problem</source>
        <translation>&amp;Voriges Problem</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;About Burstlab</source>
        <translation>Über &amp;Burstlab</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>&amp;Examples</source>
        <translation>B&amp;eispiele</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Design</source>
        <translation>&amp;Entwurf</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>A&amp;usführen</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>A&amp;nsicht</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>A&amp;ussehen</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>&amp;Wie das System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>High &amp;contrast</source>
        <translation>Hoher &amp;Kontrast</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>Fen&amp;sterbereiche</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>H&amp;ilfe</translation>
    </message>
    <message>
        <source> (missing)</source>
        <translation> (fehlt)</translation>
    </message>
    <message>
        <source>Clear list</source>
        <translation>Liste leeren</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>No settings pasted: %1</source>
        <translation>Keine Einstellungen eingefügt: %1</translation>
    </message>
    <message>
        <source>The clipboard holds no nodes.</source>
        <translation>Die Zwischenablage enthält keine Knoten.</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>The clipboard holds no nodes: %1</source>
        <translation>Die Zwischenablage enthält keine Knoten: %1</translation>
    </message>
    <message>
        <source>Zoom at the pointer</source>
        <translation>Am Zeiger zoomen</translation>
    </message>
    <message>
        <source>Ctrl+wheel, pinch</source>
        <translation>Strg+Rad, Zwei-Finger-Geste</translation>
    </message>
    <message>
        <source>Pan</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>middle or right drag, Space+drag, two fingers</source>
        <translation>mit mittlerer oder rechter Taste ziehen, Leertaste+Ziehen, zwei Finger</translation>
    </message>
    <message>
        <source>Move the selection</source>
        <translation>Auswahl bewegen</translation>
    </message>
    <message>
        <source>arrows; Shift: far; Alt: 1 px</source>
        <translation>Pfeile; Umschalt: weit; Alt: 1 px</translation>
    </message>
    <message>
        <source>Next node</source>
        <translation>Nächster Knoten</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>Tab, Umschalt+Tab</translation>
    </message>
    <message>
        <source>Copy while moving</source>
        <translation>Beim Bewegen kopieren</translation>
    </message>
    <message>
        <source>Ctrl+drag</source>
        <translation>Strg+Ziehen</translation>
    </message>
    <message>
        <source>Ignore the grid</source>
        <translation>Raster übergehen</translation>
    </message>
    <message>
        <source>Alt while dragging</source>
        <translation>Alt beim Ziehen</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>About Burstlab</source>
        <translation>Über Burstlab</translation>
    </message>
    <message>
        <source>&lt;b&gt;Burstlab %1&lt;/b&gt;&lt;p&gt;Serverless architectures, simulated and priced.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;b&gt;Burstlab %1&lt;/b&gt;&lt;p&gt;Serverlose Architekturen, simuliert und mit Preisen.&lt;/p&gt;&lt;p&gt;Freie Software unter der GNU General Public License, Version 3 oder später.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Align &amp;left</source>
        <translation>Li&amp;nks ausrichten</translation>
    </message>
    <message>
        <source>left edges</source>
        <translation>linke Kanten</translation>
    </message>
    <message>
        <source>Align &amp;centres</source>
        <translation>Mitti&amp;g ausrichten</translation>
    </message>
    <message>
        <source>middles, left to right</source>
        <translation>Mitten, von links nach rechts</translation>
    </message>
    <message>
        <source>Align &amp;right</source>
        <translation>Re&amp;chts ausrichten</translation>
    </message>
    <message>
        <source>right edges</source>
        <translation>rechte Kanten</translation>
    </message>
    <message>
        <source>Align &amp;top</source>
        <translation>&amp;Oben ausrichten</translation>
    </message>
    <message>
        <source>upper edges</source>
        <translation>obere Kanten</translation>
    </message>
    <message>
        <source>Align &amp;middles</source>
        <translation>A&amp;uf halber Höhe ausrichten</translation>
    </message>
    <message>
        <source>middles, top to bottom</source>
        <translation>Mitten, von oben nach unten</translation>
    </message>
    <message>
        <source>Align &amp;bottom</source>
        <translation>Unten ausr&amp;ichten</translation>
    </message>
    <message>
        <source>lower edges</source>
        <translation>untere Kanten</translation>
    </message>
    <message>
        <source>%1, as the node that was selected last</source>
        <translation>%1, wie der zuletzt ausgewählte Knoten</translation>
    </message>
    <message>
        <source>Distribute &amp;horizontally</source>
        <translation>&amp;Waagerecht verteilen</translation>
    </message>
    <message>
        <source>equal gaps from left to right; the outermost stay</source>
        <translation>gleiche Abstände von links nach rechts; die äußersten bleiben</translation>
    </message>
    <message>
        <source>Distribute &amp;vertically</source>
        <translation>Senkrecht vertei&amp;len</translation>
    </message>
    <message>
        <source>equal gaps from top to bottom; the outermost stay</source>
        <translation>gleiche Abstände von oben nach unten; die äußersten bleiben</translation>
    </message>
    <message>
        <source>Smart g&amp;uides</source>
        <translation>&amp;Hilfslinien</translation>
    </message>
    <message>
        <source>lines while dragging; Alt suspends them</source>
        <translation>Linien beim Ziehen; Alt setzt sie aus</translation>
    </message>
    <message>
        <source>&amp;Upstream</source>
        <translation>S&amp;tromaufwärts</translation>
    </message>
    <message>
        <source>all whose calls arrive at the selection</source>
        <translation>alle, deren Aufrufe bei der Auswahl ankommen</translation>
    </message>
    <message>
        <source>&amp;Downstream</source>
        <translation>&amp;Stromabwärts</translation>
    </message>
    <message>
        <source>all that calls of the selection arrive at</source>
        <translation>alle, bei denen Aufrufe der Auswahl ankommen</translation>
    </message>
    <message>
        <source>&amp;Connected</source>
        <translation>&amp;Verbundene</translation>
    </message>
    <message>
        <source>all that links lead to, both ways</source>
        <translation>alle, zu denen Verbindungen führen, in beide Richtungen</translation>
    </message>
    <message>
        <source>Same &amp;kind</source>
        <translation>&amp;Gleiche Art</translation>
    </message>
    <message>
        <source>all nodes of the kinds that are selected</source>
        <translation>alle Knoten der ausgewählten Arten</translation>
    </message>
    <message>
        <source>With &amp;problems</source>
        <translation>&amp;Mit Problemen</translation>
    </message>
    <message>
        <source>all nodes with errors or warnings</source>
        <translation>alle Knoten mit Fehlern oder Warnungen</translation>
    </message>
    <message>
        <source>1 node selected</source>
        <translation>1 Knoten ausgewählt</translation>
    </message>
    <message>
        <source>%1 nodes selected</source>
        <translation>%1 Knoten ausgewählt</translation>
    </message>
    <message>
        <source>Connect in &amp;series</source>
        <translation>In Reihe &amp;verbinden</translation>
    </message>
    <message>
        <source>wires the selected nodes one to the next, as they were selected</source>
        <translation>verbindet die ausgewählten Knoten einen mit dem nächsten, in der Reihenfolge der Auswahl</translation>
    </message>
    <message>
        <source>&amp;Fan out from first</source>
        <translation>Vo&amp;m ersten auffächern</translation>
    </message>
    <message>
        <source>wires the node that was selected first to all others</source>
        <translation>verbindet den zuerst ausgewählten Knoten mit allen anderen</translation>
    </message>
    <message>
        <source>R&amp;eplace with…</source>
        <translation>E&amp;rsetzen durch…</translation>
    </message>
    <message>
        <source>keeps name, links and what both kinds can be set to</source>
        <translation>behält Name, Verbindungen und was sich bei beiden Arten einstellen lässt</translation>
    </message>
    <message>
        <source>Delete and &amp;join neighbours</source>
        <translation>Löschen un&amp;d Nachbarn verbinden</translation>
    </message>
    <message>
        <source>what called the selected nodes then calls what they called</source>
        <translation>was die ausgewählten Knoten aufrief, ruft dann auf, was sie aufriefen</translation>
    </message>
    <message>
        <source>Not joined: %1</source>
        <translation>Nicht verbunden: %1</translation>
    </message>
    <message>
        <source>&amp;Insert a node…</source>
        <translation>&amp;Knoten einfügen…</translation>
    </message>
    <message>
        <source>between the ends of the selected link</source>
        <translation>zwischen den Enden der ausgewählten Verbindung</translation>
    </message>
    <message>
        <source>Add a node &amp;before…</source>
        <translation>Knoten davor hinzufü&amp;gen…</translation>
    </message>
    <message>
        <source>one that calls the selected node</source>
        <translation>einen, der den ausgewählten Knoten aufruft</translation>
    </message>
    <message>
        <source>D&amp;isconnect</source>
        <translation>&amp;Trennen</translation>
    </message>
    <message>
        <source>removes the links of the selected nodes</source>
        <translation>entfernt die Verbindungen der ausgewählten Knoten</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>Gru&amp;ppieren</translation>
    </message>
    <message>
        <source>a titled frame around the selection</source>
        <translation>ein Rahmen mit Titel um die Auswahl</translation>
    </message>
    <message>
        <source>U&amp;ngroup</source>
        <translation>Gruppierung aufhe&amp;ben</translation>
    </message>
    <message>
        <source>takes the frame away and leaves what is in it</source>
        <translation>nimmt den Rahmen weg und lässt, was darin ist</translation>
    </message>
    <message>
        <source>C&amp;ollapse or expand group</source>
        <translation>Gruppe zu- oder aufklappen</translation>
    </message>
    <message>
        <source>one box that hides what is in the group</source>
        <translation>ein Kasten, der verbirgt, was in der Gruppe ist</translation>
    </message>
    <message>
        <source>what the frame stands for</source>
        <translation>wofür der Rahmen steht</translation>
    </message>
    <message>
        <source>Loc&amp;k or unlock</source>
        <translation>&amp;Sperren oder entsperren</translation>
    </message>
    <message>
        <source>locked nodes are not moved and not deleted</source>
        <translation>gesperrte Knoten werden nicht bewegt und nicht gelöscht</translation>
    </message>
    <message>
        <source>&amp;Disable or enable</source>
        <translation>Deaktivieren oder &amp;aktivieren</translation>
    </message>
    <message>
        <source>traffic passes disabled nodes by, and they cost nothing</source>
        <translation>Datenverkehr geht an deaktivierten Knoten vorbei, und sie kosten nichts</translation>
    </message>
    <message>
        <source>&amp;Curved</source>
        <translation>&amp;Gebogen</translation>
    </message>
    <message>
        <source>At &amp;right angles</source>
        <translation>&amp;Rechtwinklig</translation>
    </message>
    <message>
        <source>&amp;Straight</source>
        <translation>G&amp;erade</translation>
    </message>
    <message>
        <source>how the links of this design are drawn</source>
        <translation>wie die Verbindungen dieses Entwurfs gezeichnet werden</translation>
    </message>
    <message>
        <source>Add &amp;note</source>
        <translation>Notiz hinzufügen</translation>
    </message>
    <message>
        <source>a sticky note for people</source>
        <translation>ein Notizzettel für Menschen</translation>
    </message>
    <message>
        <source>Edit n&amp;ote</source>
        <translation>Noti&amp;z bearbeiten</translation>
    </message>
    <message>
        <source>writes on in the selected note; a double click does it too</source>
        <translation>schreibt in der ausgewählten Notiz weiter; ein Doppelklick tut es auch</translation>
    </message>
    <message>
        <source>Bring to &amp;front</source>
        <translation>Nach vorn bringen</translation>
    </message>
    <message>
        <source>the selected notes over the others</source>
        <translation>die ausgewählten Notizen über die anderen</translation>
    </message>
    <message>
        <source>Send to bac&amp;k</source>
        <translation>Nach hint&amp;en stellen</translation>
    </message>
    <message>
        <source>the selected notes under the others</source>
        <translation>die ausgewählten Notizen unter die anderen</translation>
    </message>
    <message>
        <source>Locked nodes stay; unlock them to delete them.</source>
        <translation>Gesperrte Knoten bleiben; entsperren Sie sie, um sie zu löschen.</translation>
    </message>
    <message>
        <source>Se&amp;lect</source>
        <translation>Auswäh&amp;len</translation>
    </message>
    <message>
        <source>Arran&amp;ge</source>
        <translation>&amp;Anordnen</translation>
    </message>
    <message>
        <source>&amp;Kind of group</source>
        <translation>Art der Gruppe</translation>
    </message>
    <message>
        <source>L&amp;inks</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Select two nodes or more.</source>
        <translation>Wählen Sie zwei oder mehr Knoten.</translation>
    </message>
    <message>
        <source>Select one function.</source>
        <translation>Wählen Sie eine Funktion.</translation>
    </message>
    <message>
        <source>Select one node.</source>
        <translation>Wählen Sie einen Knoten.</translation>
    </message>
    <message>
        <source>Select one link.</source>
        <translation>Wählen Sie eine Verbindung.</translation>
    </message>
    <message>
        <source>Select one note.</source>
        <translation>Wählen Sie eine Notiz.</translation>
    </message>
    <message>
        <source>Select a note.</source>
        <translation>Wählen Sie eine Notiz.</translation>
    </message>
    <message>
        <source>Select a node that has links.</source>
        <translation>Wählen Sie einen Knoten, der Verbindungen hat.</translation>
    </message>
    <message>
        <source>Select a node.</source>
        <translation>Wählen Sie einen Knoten.</translation>
    </message>
    <message>
        <source>Select a group or a node in one.</source>
        <translation>Wählen Sie eine Gruppe oder einen Knoten darin.</translation>
    </message>
    <message>
        <source>Select three nodes or more.</source>
        <translation>Wählen Sie drei oder mehr Knoten.</translation>
    </message>
    <message>
        <source>There are no nodes.</source>
        <translation>Es gibt keine Knoten.</translation>
    </message>
    <message>
        <source>The design has no nodes yet</source>
        <translation>Der Entwurf hat noch keine Knoten</translation>
    </message>
    <message>
        <source>Nothing has been changed yet</source>
        <translation>Es wurde noch nichts geändert</translation>
    </message>
    <message>
        <source>Nothing has been undone</source>
        <translation>Es wurde nichts rückgängig gemacht</translation>
    </message>
    <message>
        <source>This window keeps no runs</source>
        <translation>Dieses Fenster bewahrt keine Läufe auf</translation>
    </message>
    <message>
        <source>No run is under way</source>
        <translation>Es ist kein Lauf im Gang</translation>
    </message>
    <message>
        <source>A project keeps at least one design</source>
        <translation>Ein Projekt behält mindestens einen Entwurf</translation>
    </message>
    <message>
        <source>The last run is the baseline already</source>
        <translation>Der letzte Lauf ist bereits die Vergleichsbasis</translation>
    </message>
    <message>
        <source>Nothing has been run; press F5 first</source>
        <translation>Es ist noch nichts gelaufen; drücken Sie zuerst F5</translation>
    </message>
    <message>
        <source>A run is under way</source>
        <translation>Ein Lauf ist im Gang</translation>
    </message>
    <message>
        <source>Select one node first</source>
        <translation>Wählen Sie zuerst einen Knoten</translation>
    </message>
    <message>
        <source>Select nodes first</source>
        <translation>Wählen Sie zuerst Knoten</translation>
    </message>
    <message>
        <source>Select something first</source>
        <translation>Wählen Sie zuerst etwas</translation>
    </message>
    <message>
        <source>Not possible now</source>
        <translation>Jetzt nicht möglich</translation>
    </message>
    <message>
        <source>: turn off</source>
        <translation>: ausschalten</translation>
    </message>
    <message>
        <source>: turn on</source>
        <translation>: einschalten</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Appearance as the system</source>
        <translation>Aussehen wie das System</translation>
    </message>
    <message>
        <source>Light appearance</source>
        <translation>Helles Aussehen</translation>
    </message>
    <message>
        <source>Dark appearance</source>
        <translation>Dunkles Aussehen</translation>
    </message>
    <message>
        <source>High contrast appearance</source>
        <translation>Aussehen mit hohem Kontrast</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>mode</source>
        <translation>Modus</translation>
    </message>
    <message>
        <source>Panel %1: %2</source>
        <translation>Bereich %1: %2</translation>
    </message>
    <message>
        <source>hide</source>
        <translation>ausblenden</translation>
    </message>
    <message>
        <source>show</source>
        <translation>einblenden</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>dock</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Gehe zu %1</translation>
    </message>
    <message>
        <source>Go to design</source>
        <translation>Gehe zum Entwurf</translation>
    </message>
    <message>
        <source>open</source>
        <translation>öffnen</translation>
    </message>
    <message>
        <source>The file is missing</source>
        <translation>Die Datei fehlt</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>Recent file</source>
        <translation>Zuletzt benutzte Datei</translation>
    </message>
    <message>
        <source>Help: %1</source>
        <translation>Hilfe: %1</translation>
    </message>
    <message>
        <source>explain</source>
        <translation>erklären</translation>
    </message>
    <message>
        <source>help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Estimating…</source>
        <translation>Wird geschätzt…</translation>
    </message>
    <message>
        <source>An estimate of the design as it is now is being worked out.</source>
        <translation>Eine Schätzung des Entwurfs, wie er jetzt ist, wird ausgearbeitet.</translation>
    </message>
    <message>
        <source>&amp;Live estimate</source>
        <translation>Live-Schätzung</translation>
    </message>
    <message>
        <source>what an analytical model says of each node and link, after every edit</source>
        <translation>was ein analytisches Modell von jedem Knoten und jeder Verbindung sagt, nach jeder Änderung</translation>
    </message>
    <message>
        <source>Utilisation 0 %</source>
        <translation>Auslastung 0 %</translation>
    </message>
    <message>
        <source>100 %</source>
        <translation>100 %</translation>
    </message>
    <message>
        <source>Run: %1</source>
        <translation>Lauf: %1</translation>
    </message>
    <message>
        <source>The last run of this design: requests of all clients, how many were answered, how soon on average, and the cost of a month.</source>
        <translation>Der letzte Lauf dieses Entwurfs: Anfragen aller Clients, wie viele beantwortet wurden, wie schnell im Mittel, und die Kosten eines Monats.</translation>
    </message>
    <message>
        <source>No estimate</source>
        <translation>Keine Schätzung</translation>
    </message>
    <message>
        <source>Estimate: %1</source>
        <translation>Schätzung: %1</translation>
    </message>
    <message>
        <source>Estimate of the long run, without a simulation: requests of all clients, how many are answered, how soon on average, and the cost of a month.</source>
        <translation>Schätzung auf lange Sicht, ohne Simulation: Anfragen aller Clients, wie viele beantwortet werden, wie schnell im Mittel, und die Kosten eines Monats.</translation>
    </message>
    <message>
        <source> · rough</source>
        <translation> · grob</translation>
    </message>
    <message>
        <source>
Rough, because:</source>
        <translation>
Grob, weil:</translation>
    </message>
    <message>
        <source>Export diagram</source>
        <translation>Diagramm exportieren</translation>
    </message>
    <message>
        <source>%1 file (*%2);;All files (*)</source>
        <translation>%1-Datei (*%2);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>“%1” should end in %2.</source>
        <translation>„%1“ sollte auf %2 enden.</translation>
    </message>
    <message>
        <source>Exported %1</source>
        <translation>%1 exportiert</translation>
    </message>
    <message>
        <source>Co&amp;mmands…</source>
        <translation>&amp;Befehle…</translation>
    </message>
    <message>
        <source>finds actions, nodes, settings and files by typing</source>
        <translation>findet Aktionen, Knoten, Einstellungen und Dateien beim Tippen</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Suchen…</translation>
    </message>
    <message>
        <source>finds nodes, links and notes by name, kind, tag or property</source>
        <translation>findet Knoten, Verbindungen und Notizen nach Name, Art, Tag oder Eigenschaft</translation>
    </message>
    <message>
        <source>Find ne&amp;xt</source>
        <translation>&amp;Weitersuchen</translation>
    </message>
    <message>
        <source>&amp;Outline</source>
        <translation>&amp;Gliederung</translation>
    </message>
    <message>
        <source>groups and nodes as a tree, to be worked with by keyboard</source>
        <translation>Gruppen und Knoten als Baum, für die Arbeit mit der Tastatur</translation>
    </message>
    <message>
        <source>&amp;Fix…</source>
        <translation>&amp;Korrigieren…</translation>
    </message>
    <message>
        <source>changes that mend the problems of the selection</source>
        <translation>Änderungen, die die Probleme der Auswahl beheben</translation>
    </message>
    <message>
        <source>Select a node with a problem, or go to one with F8.</source>
        <translation>Wählen Sie einen Knoten mit einem Problem, oder gehen Sie mit F8 zu einem.</translation>
    </message>
    <message>
        <source>What is selected has no problems.</source>
        <translation>Was ausgewählt ist, hat keine Probleme.</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Gliederung</translation>
    </message>
    <message>
        <source>explains what is selected or has the focus</source>
        <translation>erklärt, was ausgewählt ist oder den Fokus hat</translation>
    </message>
    <message>
        <source>&amp;Rule catalogue</source>
        <translation>&amp;Regelkatalog</translation>
    </message>
    <message>
        <source>all that a design is checked for</source>
        <translation>alles, worauf ein Entwurf geprüft wird</translation>
    </message>
    <message>
        <source>&amp;Messages</source>
        <translation>&amp;Meldungen</translation>
    </message>
    <message>
        <source>all that the program has said since it was started</source>
        <translation>alles, was das Programm seit dem Start gesagt hat</translation>
    </message>
    <message>
        <source>Guided &amp;tour</source>
        <translation>&amp;Geführte Tour</translation>
    </message>
    <message>
        <source>five steps from an empty canvas to a run</source>
        <translation>fünf Schritte von der leeren Zeichenfläche zum Lauf</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>E&amp;instellungen…</translation>
    </message>
    <message>
        <source>appearance, language, text size, autosave, wheel, grid</source>
        <translation>Aussehen, Sprache, Textgröße, Sicherung, Rad, Raster</translation>
    </message>
    <message>
        <source>C&amp;hange shortcuts…</source>
        <translation>Ta&amp;stenkürzel ändern…</translation>
    </message>
    <message>
        <source>all commands with their keys, to give them others</source>
        <translation>alle Befehle mit ihren Tasten, um ihnen andere zu geben</translation>
    </message>
    <message>
        <source>Fi&amp;lter settings</source>
        <translation>Einste&amp;llungen filtern</translation>
    </message>
    <message>
        <source>leaves those with the typed words in the inspector</source>
        <translation>lässt im Inspektor die mit den getippten Wörtern stehen</translation>
    </message>
    <message>
        <source>Help on &amp;settings</source>
        <translation>&amp;Hilfe zu Einstellungen</translation>
    </message>
    <message>
        <source>explains the setting with the focus, at the bottom</source>
        <translation>erklärt unten die Einstellung mit dem Fokus</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Verlauf</translation>
    </message>
    <message>
        <source>all steps; a click goes back to one, or forward</source>
        <translation>alle Schritte; ein Klick geht zu einem zurück oder vor</translation>
    </message>
    <message>
        <source>O&amp;verview map</source>
        <translation>Übersichts&amp;karte</translation>
    </message>
    <message>
        <source>the whole design small, while a part of it is out of view</source>
        <translation>der ganze Entwurf im Kleinen, solange ein Teil nicht zu sehen ist</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>Messages, the newest first</source>
        <translation>Meldungen, die neueste zuerst</translation>
    </message>
    <message>
        <source>Nothing has been said yet.</source>
        <translation>Es wurde noch nichts gemeldet.</translation>
    </message>
    <message>
        <source>Move to another &amp;platform…</source>
        <translation>Auf andere Plattform &amp;umziehen…</translation>
    </message>
    <message>
        <source>maps the design to the products of another platform</source>
        <translation>bildet den Entwurf auf die Produkte einer anderen Plattform ab</translation>
    </message>
    <message>
        <source>Compare &amp;platforms</source>
        <translation>Pla&amp;ttformen vergleichen</translation>
    </message>
    <message>
        <source>runs the design on every platform and sets latency and cost side by side</source>
        <translation>führt den Entwurf auf jeder Plattform aus und stellt Latenz und Kosten nebeneinander</translation>
    </message>
    <message>
        <source>P&amp;rices…</source>
        <translation>Prei&amp;se…</translation>
    </message>
    <message>
        <source>the price book of the platform, your own prices and the currency of bills</source>
        <translation>das Preisbuch der Plattform, Ihre eigenen Preise und die Währung der Rechnungen</translation>
    </message>
    <message>
        <source>Moved (%1)</source>
        <translation>Umgezogen (%1)</translation>
    </message>
    <message>
        <source>Your own prices: %1</source>
        <translation>Ihre eigenen Preise: %1</translation>
    </message>
    <message>
        <source>%1: each node has a product there, and each setting is within its limits.</source>
        <translation>%1: jeder Knoten hat dort ein Produkt, und jede Einstellung liegt in dessen Grenzen.</translation>
    </message>
    <message>
        <source>Load: none</source>
        <translation>Last: keine</translation>
    </message>
    <message>
        <source>its most</source>
        <translation>sein Höchstes</translation>
    </message>
    <message>
        <source>Errors 0 %</source>
        <translation>Fehler 0 %</translation>
    </message>
    <message>
        <source>p95: none</source>
        <translation>p95: keine</translation>
    </message>
    <message>
        <source>highest of all</source>
        <translation>höchste von allen</translation>
    </message>
    <message>
        <source>Waiting: none</source>
        <translation>Wartend: keine</translation>
    </message>
    <message>
        <source>most of all</source>
        <translation>meiste von allen</translation>
    </message>
    <message>
        <source>Play &amp;back</source>
        <translation>Absp&amp;ielen</translation>
    </message>
    <message>
        <source>shows the last run on the canvas as it went, or pauses</source>
        <translation>zeigt den letzten Lauf auf der Zeichenfläche, wie er ablief, oder pausiert</translation>
    </message>
    <message>
        <source>simulates the design on screen</source>
        <translation>simuliert den Entwurf auf dem Bildschirm</translation>
    </message>
    <message>
        <source>Not run: %1</source>
        <translation>Nicht ausgeführt: %1</translation>
    </message>
    <message>
        <source>Pa&amp;use</source>
        <translation>&amp;Pausieren</translation>
    </message>
    <message>
        <source>holds the run up; the same again, or Run, goes on with it</source>
        <translation>hält den Lauf auf; dasselbe noch einmal, oder Ausführen, setzt ihn fort</translation>
    </message>
    <message>
        <source>Run &amp;again</source>
        <translation>&amp;Erneut ausführen</translation>
    </message>
    <message>
        <source>simulates the design on screen although the run library has the answer</source>
        <translation>simuliert den Entwurf auf dem Bildschirm, obwohl die Laufbibliothek die Antwort hat</translation>
    </message>
    <message>
        <source>&amp;Kept runs</source>
        <translation>Aufbewahrte &amp;Läufe</translation>
    </message>
    <message>
        <source>lists the runs that were kept</source>
        <translation>führt die aufbewahrten Läufe auf</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>ends the run; what was simulated until then is kept</source>
        <translation>beendet den Lauf; was bis dahin simuliert wurde, bleibt</translation>
    </message>
    <message>
        <source>&amp;Compare designs</source>
        <translation>Entwürfe &amp;vergleichen</translation>
    </message>
    <message>
        <source>runs two designs with the same random numbers</source>
        <translation>führt zwei Entwürfe mit denselben Zufallszahlen aus</translation>
    </message>
    <message>
        <source>&amp;Pin as baseline</source>
        <translation>Als Ve&amp;rgleichsbasis anheften</translation>
    </message>
    <message>
        <source>keeps the last run of this design, to hold later ones against it</source>
        <translation>behält den letzten Lauf dieses Entwurfs, um ihm spätere gegenüberzustellen</translation>
    </message>
    <message>
        <source>Export &amp;report…</source>
        <translation>Be&amp;richt exportieren…</translation>
    </message>
    <message>
        <source>Contin&amp;ue</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Open run</source>
        <translation>Lauf öffnen</translation>
    </message>
    <message>
        <source>Run %1 is of another project, “%2”.</source>
        <translation>Lauf %1 gehört zu einem anderen Projekt, „%2“.</translation>
    </message>
    <message>
        <source>It can be opened as it ran, as a project that has not been saved.</source>
        <translation>Er kann geöffnet werden, wie er lief, als nicht gespeichertes Projekt.</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>Projekt öffnen</translation>
    </message>
    <message>
        <source>E&amp;xplore a setting</source>
        <translation>Eine Ein&amp;stellung erkunden</translation>
    </message>
    <message>
        <source>gives one or two settings several values, or looks for the best of them</source>
        <translation>gibt einer oder zwei Einstellungen mehrere Werte, oder sucht die besten</translation>
    </message>
    <message>
        <source>Memory against cost and latenc&amp;y</source>
        <translation>Speicher gege&amp;nüber Kosten und Latenz</translation>
    </message>
    <message>
        <source>runs the selected function with several sizes of memory</source>
        <translation>führt die ausgewählte Funktion mit mehreren Speichergrößen aus</translation>
    </message>
    <message>
        <source>&amp;What-if sliders</source>
        <translation>&amp;Was-wäre-wenn-Regler</translation>
    </message>
    <message>
        <source>settings as sliders, with the estimate at once and a run when they are let go</source>
        <translation>Einstellungen als Schieberegler, mit der Schätzung sofort und einem Lauf beim Loslassen</translation>
    </message>
    <message>
        <source>There is one design only; duplicate it as a variant (Ctrl+Shift+D), or pin its run as the baseline (Ctrl+B), change it and compare.</source>
        <translation>Es gibt nur einen Entwurf; duplizieren Sie ihn als Variante (Strg+Umschalt+D) oder heften Sie seinen Lauf als Vergleichsbasis an (Strg+B), ändern Sie ihn und vergleichen Sie.</translation>
    </message>
    <message>
        <source>This run is the baseline now. Change the design and run again: Compare (Ctrl+M) holds the new run against it.</source>
        <translation>Dieser Lauf ist nun die Vergleichsbasis. Ändern Sie den Entwurf und starten Sie neu: Vergleichen (Strg+M) stellt den neuen Lauf gegenüber.</translation>
    </message>
    <message>
        <source>Export report</source>
        <translation>Bericht exportieren</translation>
    </message>
    <message>
        <source>There is no run to report; press F5.</source>
        <translation>Es gibt keinen Lauf, über den zu berichten wäre; drücken Sie F5.</translation>
    </message>
    <message>
        <source>Wrote the report %1</source>
        <translation>Bericht %1 geschrieben</translation>
    </message>
    <message>
        <source>T&amp;raffic</source>
        <translation>Da&amp;tenverkehr</translation>
    </message>
    <message>
        <source>the timeline on which bursts are drawn; once more hides it</source>
        <translation>die Zeitleiste, auf der Lastspitzen gezeichnet werden; noch einmal blendet sie aus</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>Datenverkehr</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>to what was looked at before; Alt+Left while nothing is selected</source>
        <translation>zu dem, was vorher zu sehen war; Alt+Links, solange nichts ausgewählt ist</translation>
    </message>
    <message>
        <source>Nothing was looked at before.</source>
        <translation>Vorher war nichts zu sehen.</translation>
    </message>
    <message>
        <source>For&amp;ward</source>
        <translation>Vo&amp;r</translation>
    </message>
    <message>
        <source>to what was looked at after; Alt+Right while nothing is selected</source>
        <translation>zu dem, was danach zu sehen war; Alt+Rechts, solange nichts ausgewählt ist</translation>
    </message>
    <message>
        <source>Nothing was looked at after.</source>
        <translation>Danach war nichts zu sehen.</translation>
    </message>
    <message>
        <source>Next pa&amp;nel</source>
        <translation>&amp;Nächster Bereich</translation>
    </message>
    <message>
        <source>moves the focus between the canvas and the panels</source>
        <translation>bewegt den Fokus zwischen Zeichenfläche und Bereichen</translation>
    </message>
    <message>
        <source>Previous pane&amp;l</source>
        <translation>Voriger Berei&amp;ch</translation>
    </message>
    <message>
        <source>F&amp;ocus mode</source>
        <translation>&amp;Fokusmodus</translation>
    </message>
    <message>
        <source>hides all panels, and shows them again</source>
        <translation>blendet alle Bereiche aus und wieder ein</translation>
    </message>
    <message>
        <source>C&amp;aller</source>
        <translation>&amp;Aufrufer</translation>
    </message>
    <message>
        <source>the node that calls the selected one</source>
        <translation>der Knoten, der den ausgewählten aufruft</translation>
    </message>
    <message>
        <source>Call&amp;ed node</source>
        <translation>Aufgerufener Kn&amp;oten</translation>
    </message>
    <message>
        <source>the node that the selected one calls</source>
        <translation>der Knoten, den der ausgewählte aufruft</translation>
    </message>
    <message>
        <source>Node a&amp;bove</source>
        <translation>&amp;Knoten darüber</translation>
    </message>
    <message>
        <source>among those that the same node calls</source>
        <translation>unter denen, die derselbe Knoten aufruft</translation>
    </message>
    <message>
        <source>Node be&amp;low</source>
        <translation>Knoten &amp;darunter</translation>
    </message>
    <message>
        <source>Ctrl+Shift+F11 shows the panels again.</source>
        <translation>Strg+Umschalt+F11 blendet die Bereiche wieder ein.</translation>
    </message>
    <message>
        <source>the last run as one HTML or PDF file</source>
        <translation>der letzte Lauf als eine HTML- oder PDF-Datei</translation>
    </message>
    <message>
        <source>En&amp;large results</source>
        <translation>Ergebnisse vergrößern</translation>
    </message>
    <message>
        <source>gives what lies below the canvas nearly all its room, and takes it back; a double click on a tab does it too</source>
        <translation>gibt dem, was unter der Zeichenfläche liegt, fast den ganzen Platz und nimmt ihn zurück; ein Doppelklick auf einen Reiter tut es auch</translation>
    </message>
    <message>
        <source>Reset rou&amp;te</source>
        <translation>Verlauf zurücksetzen</translation>
    </message>
    <message>
        <source>links find their way by themselves again</source>
        <translation>Verbindungen finden ihren Weg wieder selbst</translation>
    </message>
    <message>
        <source>Select a link with bends, or a node of one.</source>
        <translation>Wählen Sie eine Verbindung mit Biegungen oder einen Knoten einer solchen.</translation>
    </message>
    <message>
        <source>There is no run of the design as it is now; press F5 first</source>
        <translation>Es gibt keinen Lauf des Entwurfs, wie er jetzt ist; drücken Sie erst F5</translation>
    </message>
    <message>
        <source>&amp;Next event</source>
        <translation>Nä&amp;chstes Ereignis</translation>
    </message>
    <message>
        <source>goes to the next instant that the run remembers, and says what happened then</source>
        <translation>geht zum nächsten Zeitpunkt, an den sich der Lauf erinnert, und sagt, was dann geschah</translation>
    </message>
    <message>
        <source>Previ&amp;ous event</source>
        <translation>V&amp;origes Ereignis</translation>
    </message>
    <message>
        <source>goes to the instant before that the run remembers</source>
        <translation>geht zum vorigen Zeitpunkt, an den sich der Lauf erinnert</translation>
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
        <translation>Messen beenden (M)</translation>
    </message>
    <message>
        <source>Which chart is measured</source>
        <translation>Welches Diagramm gemessen wird</translation>
    </message>
    <message>
        <source>Figures between A and B</source>
        <translation>Zahlen zwischen A und B</translation>
    </message>
    <message>
        <source>At A</source>
        <translation>Bei A</translation>
    </message>
    <message>
        <source>At B</source>
        <translation>Bei B</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Change per second</source>
        <translation>Änderung je Sekunde</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittelwert</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>Höchster Wert</translation>
    </message>
    <message>
        <source>Mean over the time between A and B of what is drawn; of percentiles it is no percentile</source>
        <translation>Mittel des Gezeichneten über die Zeit zwischen A und B; bei Perzentilen ist es kein Perzentil</translation>
    </message>
    <message>
        <source>Save this window as CSV…</source>
        <translation>Dieses Fenster als CSV speichern…</translation>
    </message>
    <message>
        <source>All lines of all charts between A and B, with exact figures</source>
        <translation>Alle Linien aller Diagramme zwischen A und B, mit genauen Zahlen</translation>
    </message>
    <message>
        <source>&lt;b&gt;A&lt;/b&gt; %1 &amp;nbsp; &lt;b&gt;B&lt;/b&gt; %2 &amp;nbsp; &lt;b&gt;Δt&lt;/b&gt; %3</source>
        <translation>&lt;b&gt;A&lt;/b&gt; %1 &amp;nbsp; &lt;b&gt;B&lt;/b&gt; %2 &amp;nbsp; &lt;b&gt;Δt&lt;/b&gt; %3</translation>
    </message>
    <message>
        <source>Save what lies between A and B</source>
        <translation>Speichern, was zwischen A und B liegt</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 kann nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 gespeichert.</translation>
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
        <translation>Beide Entwürfe auf einer Zeichenfläche</translation>
    </message>
    <message>
        <source>B, with the difference to A in brackets · %1</source>
        <translation>B, mit dem Unterschied zu A in Klammern · %1</translation>
    </message>
    <message>
        <source>the same parts and settings</source>
        <translation>dieselben Teile und Einstellungen</translation>
    </message>
</context>
<context>
    <name>burst::app::Minimap</name>
    <message>
        <source>Overview of the design</source>
        <translation>Übersicht des Entwurfs</translation>
    </message>
    <message>
        <source>Overview (M) – drag the frame to pan, click to go there, turn the wheel to zoom</source>
        <translation>Übersicht (M) – ziehen Sie den Rahmen zum Verschieben, klicken Sie, um dorthin zu gehen, drehen Sie das Rad zum Zoomen</translation>
    </message>
</context>
<context>
    <name>burst::app::MoveDialog</name>
    <message>
        <source>Move to another platform</source>
        <translation>Auf andere Plattform umziehen</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plattform</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Add as new design</source>
        <translation>Als neuen Entwurf hinzufügen</translation>
    </message>
    <message>
        <source>The design on screen stays, so that both can be compared</source>
        <translation>Der Entwurf auf dem Bildschirm bleibt, sodass sich beide vergleichen lassen</translation>
    </message>
    <message>
        <source>Change this design</source>
        <translation>Diesen Entwurf ändern</translation>
    </message>
    <message>
        <source>One step that can be undone</source>
        <translation>Ein Schritt, der rückgängig gemacht werden kann</translation>
    </message>
    <message>
        <source>Each node becomes the product that %1 offers for its kind.</source>
        <translation>Jeder Knoten wird zu dem Produkt, das %1 für seine Art anbietet.</translation>
    </message>
    <message>
        <source>Each node has one, and each setting is within its limits.</source>
        <translation>Jeder Knoten hat eines, und jede Einstellung liegt in dessen Grenzen.</translation>
    </message>
    <message>
        <source>One thing does not fit there:</source>
        <translation>Eines passt dort nicht:</translation>
    </message>
    <message>
        <source>%1 things do not fit there:</source>
        <translation>%1 Dinge passen dort nicht:</translation>
    </message>
</context>
<context>
    <name>burst::app::MovePanel</name>
    <message>
        <source>What did not fit %1 when the design came there. A click selects where it is.</source>
        <translation>Was nicht zu %1 passte, als der Entwurf dorthin kam. Ein Klick wählt die Stelle aus.</translation>
    </message>
</context>
<context>
    <name>burst::app::NodesPage</name>
    <message>
        <source>No latency is known of %1: it is left out</source>
        <translation>Von %1 ist keine Latenz bekannt: sie ist ausgelassen</translation>
    </message>
    <message>
        <source>Results by node</source>
        <translation>Ergebnisse nach Knoten</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Served</source>
        <translation>Bedient</translation>
    </message>
    <message>
        <source>Throttled</source>
        <translation>Gedrosselt</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
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
        <translation>Kaltstarts</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Gleichzeitig</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>Cost a month</source>
        <translation>Kosten im Monat</translation>
    </message>
    <message>
        <source>Requests inside at the same time: mean / most</source>
        <translation>Anfragen, die gleichzeitig darin sind: Mittel / höchstens</translation>
    </message>
    <message>
        <source>Failed, timed out, dropped or dead-lettered</source>
        <translation>Fehlgeschlagen, Zeit überschritten, verworfen oder unzustellbar</translation>
    </message>
    <message>
        <source>Latency %1</source>
        <translation>Latenz %1</translation>
    </message>
    <message>
        <source>Requests in %1 runs</source>
        <translation>Anfragen in %1 Läufen</translation>
    </message>
    <message>
        <source>Most messages, records or requests that waited at the same time</source>
        <translation>Die meisten Nachrichten, Datensätze oder Anfragen, die gleichzeitig warteten</translation>
    </message>
    <message>
        <source>⚲ %1 in the baseline</source>
        <translation>⚲ %1 in der Vergleichsbasis</translation>
    </message>
</context>
<context>
    <name>burst::app::ObjectiveForm</name>
    <message>
        <source>Edit objective</source>
        <translation>Ziel bearbeiten</translation>
    </message>
    <message>
        <source>Add objective</source>
        <translation>Ziel hinzufügen</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Mindestens</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>Those below the line are figures of one node</source>
        <translation>Die unter der Linie sind Kennzahlen eines Knotens</translation>
    </message>
    <message>
        <source>end to end</source>
        <translation>Ende zu Ende</translation>
    </message>
    <message>
        <source>Write a bound: at least, at most or both.</source>
        <translation>Schreiben Sie eine Schranke: mindestens, höchstens oder beides.</translation>
    </message>
    <message>
        <source> at %1</source>
        <translation> bei %1</translation>
    </message>
</context>
<context>
    <name>burst::app::ObjectiveSettings</name>
    <message>
        <source>Objectives</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Nothing is asked of the results yet. Add a bound, such as latency.p99 at most 800 ms.</source>
        <translation>Von den Ergebnissen wird noch nichts verlangt. Fügen Sie eine Schranke hinzu, etwa latency.p99 höchstens 800 ms.</translation>
    </message>
</context>
<context>
    <name>burst::app::OutlinePanel</name>
    <message>
        <source>Filter, e.g. “queue” or memory:512</source>
        <translation>Filter, z. B. „queue“ oder memory:512</translation>
    </message>
    <message>
        <source>Filter the outline</source>
        <translation>Gliederung filtern</translation>
    </message>
    <message>
        <source>Outline of the design</source>
        <translation>Gliederung des Entwurfs</translation>
    </message>
    <message>
        <source>Group %1, %2 nodes</source>
        <translation>Gruppe %1, %2 Knoten</translation>
    </message>
    <message>
        <source>1 problem</source>
        <translation>1 Problem</translation>
    </message>
    <message>
        <source>%1 problems</source>
        <translation>%1 Probleme</translation>
    </message>
    <message>
        <source>1 output</source>
        <translation>1 Ausgang</translation>
    </message>
    <message>
        <source>%1 outputs</source>
        <translation>%1 Ausgänge</translation>
    </message>
    <message>
        <source>The design has no nodes yet.</source>
        <translation>Der Entwurf hat noch keine Knoten.</translation>
    </message>
    <message>
        <source>No node is called like that.</source>
        <translation>Kein Knoten heißt so.</translation>
    </message>
</context>
<context>
    <name>burst::app::OutsideBar</name>
    <message>
        <source>Attention</source>
        <translation>Achtung</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Vergleichen…</translation>
    </message>
    <message>
        <source>Compare – lists what differs</source>
        <translation>Vergleichen – führt auf, was sich unterscheidet</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Meine behalten</translation>
    </message>
    <message>
        <source>Keep mine – the next save replaces what the other program wrote; it stays in .bak</source>
        <translation>Meine behalten – das nächste Speichern ersetzt, was das andere Programm geschrieben hat; es bleibt in .bak</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Neu laden</translation>
    </message>
    <message>
        <source>Reload – takes what stands in the file; undo brings your version back</source>
        <translation>Neu laden – nimmt, was in der Datei steht; Rückgängig bringt Ihre Version zurück</translation>
    </message>
    <message>
        <source>“%1” has been changed by another program.</source>
        <translation>„%1“ wurde von einem anderen Programm geändert.</translation>
    </message>
    <message>
        <source>“%1” has been moved or deleted. It is still open here.</source>
        <translation>„%1“ wurde verschoben oder gelöscht. Hier ist es noch offen.</translation>
    </message>
</context>
<context>
    <name>burst::app::OverlayView</name>
    <message>
        <source>A solid, B dashed; below: B − A</source>
        <translation>A durchgezogen, B gestrichelt; darunter: B − A</translation>
    </message>
</context>
<context>
    <name>burst::app::OwnPriceForm</name>
    <message>
        <source>Correct a price</source>
        <translation>Einen Preis berichtigen</translation>
    </message>
    <message>
        <source>Add a price of your own</source>
        <translation>Einen eigenen Preis hinzufügen</translation>
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
        <translation>Region</translation>
    </message>
    <message>
        <source>all regions</source>
        <translation>alle Regionen</translation>
    </message>
    <message>
        <source>In the book</source>
        <translation>Im Preisbuch</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>0.09, or 0: 0.09; 10240: 0.085</source>
        <translation>0.09, oder 0: 0.09; 10240: 0.085</translation>
    </message>
    <message>
        <source>Per unit. Where it falls with volume: lower edge and price of each tier, “0: 0.09; 10240: 0.085”.</source>
        <translation>Je Einheit. Wo er mit der Menge fällt: untere Kante und Preis jeder Stufe, „0: 0.09; 10240: 0.085“.</translation>
    </message>
    <message>
        <source>Currency of the price</source>
        <translation>Währung des Preises</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>GiB-month</source>
        <translation>GiB-Monat</translation>
    </message>
    <message>
        <source>Free a month</source>
        <translation>Frei im Monat</translation>
    </message>
    <message>
        <source>as in the price book</source>
        <translation>wie im Preisbuch</translation>
    </message>
    <message>
        <source>Valid since</source>
        <translation>Gültig seit</translation>
    </message>
    <message>
        <source>always, or 2026-08-22</source>
        <translation>immer, oder 2026-08-22</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>Woher</translation>
    </message>
    <message>
        <source>contract of January</source>
        <translation>Vertrag vom Januar</translation>
    </message>
    <message>
        <source>Keep price</source>
        <translation>Preis behalten</translation>
    </message>
    <message>
        <source>no such SKU</source>
        <translation>keine solche SKU</translation>
    </message>
    <message>
        <source>%1 for one %2%3</source>
        <translation>%1 für eine %2%3</translation>
    </message>
    <message>
        <source>; none in this region, that is %1</source>
        <translation>; keiner in dieser Region, das ist %1</translation>
    </message>
    <message>
        <source>Write decimals with a point, such as 0.09, and thousands without a mark.</source>
        <translation>Schreiben Sie Dezimalstellen mit Punkt, etwa 0.09, und Tausender ohne Zeichen.</translation>
    </message>
    <message>
        <source>Write a price from 0 on, or tiers from 0 upwards such as “0: 0.09; 10240: 0.085”.</source>
        <translation>Schreiben Sie einen Preis ab 0, oder Stufen ab 0 aufwärts, etwa „0: 0.09; 10240: 0.085“.</translation>
    </message>
    <message>
        <source>entered as %1 %2 at %3</source>
        <translation>eingegeben als %1 %2 zu %3</translation>
    </message>
    <message>
        <source>What is free a month is a number from 0 on.</source>
        <translation>Was im Monat frei ist, ist eine Zahl ab 0.</translation>
    </message>
    <message>
        <source>Write the first day as 2026-08-22 or 2026-08.</source>
        <translation>Schreiben Sie den ersten Tag als 2026-08-22 oder 2026-08.</translation>
    </message>
    <message>
        <source>Say where the price comes from; bills repeat it.</source>
        <translation>Sagen Sie, woher der Preis kommt; Rechnungen wiederholen es.</translation>
    </message>
    <message>
        <source>You already have a price of that SKU, region and first day; correct that one.</source>
        <translation>Sie haben schon einen Preis dieser SKU, Region und dieses ersten Tags; berichtigen Sie diesen.</translation>
    </message>
</context>
<context>
    <name>burst::app::Palette</name>
    <message>
        <source>Filter, e.g. “lambda”</source>
        <translation>Filter, z. B. „lambda“</translation>
    </message>
    <message>
        <source>Filter the palette</source>
        <translation>Palette filtern</translation>
    </message>
    <message>
        <source>Kinds of nodes</source>
        <translation>Arten von Knoten</translation>
    </message>
    <message>
        <source>Drag onto the canvas, or click here and then there. Enter adds in the middle.</source>
        <translation>Ziehen Sie auf die Zeichenfläche, oder klicken Sie hier und dann dort. Eingabe fügt in der Mitte hinzu.</translation>
    </message>
</context>
<context>
    <name>burst::app::ParameterField</name>
    <message>
        <source>Reset %1</source>
        <translation>%1 zurücksetzen</translation>
    </message>
    <message>
        <source>each to its own default</source>
        <translation>jede auf ihre eigene Vorgabe</translation>
    </message>
    <message>
        <source>Reset to the default (%1)</source>
        <translation>Auf die Vorgabe zurücksetzen (%1)</translation>
    </message>
    <message>
        <source>The default: %1</source>
        <translation>Die Vorgabe: %1</translation>
    </message>
</context>
<context>
    <name>burst::app::PlaceSettings</name>
    <message>
        <source>Platform</source>
        <translation>Plattform</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Whose products the nodes are; another one asks first what is to happen</source>
        <translation>Wessen Produkte die Knoten sind; eine andere fragt zuerst, was geschehen soll</translation>
    </message>
    <message>
        <source>Where everything runs and is billed</source>
        <translation>Wo alles läuft und abgerechnet wird</translation>
    </message>
    <message>
        <source>%1 (unknown)</source>
        <translation>%1 (unbekannt)</translation>
    </message>
    <message>
        <source>%1 (no prices)</source>
        <translation>%1 (ohne Preise)</translation>
    </message>
    <message>
        <source>&lt;a href=&quot;prices&quot;&gt;%1 prices&lt;/a&gt; are known here.</source>
        <translation>&lt;a href=&quot;prices&quot;&gt;%1 Preise&lt;/a&gt; sind hier bekannt.</translation>
    </message>
    <message>
        <source>No price is known here: a bill would be empty.</source>
        <translation>Hier ist kein Preis bekannt: eine Rechnung wäre leer.</translation>
    </message>
</context>
<context>
    <name>burst::app::PlatformsPage</name>
    <message>
        <source>The cheapest of those whose bill lacks no price</source>
        <translation>Die günstigste von denen, deren Rechnung kein Preis fehlt</translation>
    </message>
    <message>
        <source>no price: %1</source>
        <translation>kein Preis: %1</translation>
    </message>
    <message>
        <source>Served</source>
        <translation>Bedient</translation>
    </message>
    <message>
        <source>Share of the requests that succeeded</source>
        <translation>Anteil der Anfragen, die gelangen</translation>
    </message>
    <message>
        <source>Cold</source>
        <translation>Kalt</translation>
    </message>
    <message>
        <source>Cold starts in the run</source>
        <translation>Kaltstarts im Lauf</translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>How many of the project&apos;s objectives do not hold there</source>
        <translation>Wie viele Ziele des Projekts dort nicht gehalten werden</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Whether a month there keeps to the project&apos;s budget</source>
        <translation>Ob ein Monat dort das Budget des Projekts einhält</translation>
    </message>
    <message>
        <source>No price</source>
        <translation>Kein Preis</translation>
    </message>
    <message>
        <source>Prices that are missing there: the amount is a lower bound</source>
        <translation>Preise, die dort fehlen: der Betrag ist eine Untergrenze</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>Ein Monat</translation>
    </message>
    <message>
        <source>What a month of this traffic costs; ≥ where prices are missing</source>
        <translation>Was ein Monat dieses Datenverkehrs kostet; ≥ wo Preise fehlen</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>What does not fit there and had to give way</source>
        <translation>Was dort nicht passt und weichen musste</translation>
    </message>
    <message>
        <source>Latency end to end, %1</source>
        <translation>Latenz von Ende zu Ende, %1</translation>
    </message>
    <message>
        <source>Run on all platforms</source>
        <translation>Auf allen Plattformen ausführen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Progress on all platforms</source>
        <translation>Fortschritt auf allen Plattformen</translation>
    </message>
    <message>
        <source>The design on every platform</source>
        <translation>Der Entwurf auf jeder Plattform</translation>
    </message>
    <message>
        <source>Add the design on this platform</source>
        <translation>Den Entwurf auf dieser Plattform hinzufügen</translation>
    </message>
    <message>
        <source> Prices have changed since; the amounts are those of now.</source>
        <translation> Preise haben sich seither geändert; die Beträge sind die von jetzt.</translation>
    </message>
    <message>
        <source> Cheapest: &lt;b&gt;%1&lt;/b&gt;, %2</source>
        <translation> Am günstigsten: &lt;b&gt;%1&lt;/b&gt;, %2</translation>
    </message>
    <message>
        <source>, serving %1</source>
        <translation>, bedient %1</translation>
    </message>
    <message>
        <source>; %1 that lack prices are left out</source>
        <translation>; %1, denen Preise fehlen, sind ausgelassen</translation>
    </message>
    <message>
        <source>What would this design do and cost elsewhere? Every node becomes the product that a platform offers for its kind, and the scenario runs on each of them.</source>
        <translation>Was würde dieser Entwurf anderswo tun und kosten? Jeder Knoten wird zu dem Produkt, das eine Plattform für seine Art anbietet, und das Szenario läuft auf jeder davon.</translation>
    </message>
    <message>
        <source>%1 under “%2”, a month of 730 hours with free allowances</source>
        <translation>%1 unter „%2“, ein Monat von 730 Stunden mit Freikontingenten</translation>
    </message>
    <message>
        <source> and this traffic %1 of the time</source>
        <translation> und diesem Datenverkehr in %1 der Zeit</translation>
    </message>
    <message>
        <source> Amounts: %1.</source>
        <translation> Beträge: %1.</translation>
    </message>
    <message>
        <source> A double click or Enter adds the design on that platform.</source>
        <translation> Ein Doppelklick oder Eingabe fügt den Entwurf auf jener Plattform hinzu.</translation>
    </message>
    <message>
        <source> &lt;b&gt;Of an older version of the design or another scenario; run again.&lt;/b&gt;</source>
        <translation> &lt;b&gt;Von einer älteren Version des Entwurfs oder einem anderen Szenario; starten Sie neu.&lt;/b&gt;</translation>
    </message>
    <message>
        <source>%1 of %2 platforms</source>
        <translation>%1 von %2 Plattformen</translation>
    </message>
    <message>
        <source>Adds the design as it ran on the selected platform, as a variant</source>
        <translation>Fügt den Entwurf, wie er auf der gewählten Plattform lief, als Variante hinzu</translation>
    </message>
    <message>
        <source>The design itself is on this platform</source>
        <translation>Der Entwurf selbst ist auf dieser Plattform</translation>
    </message>
    <message>
        <source>Nothing had to give way, and what is metered has a price.</source>
        <translation>Nichts musste weichen, und was gemessen wird, hat einen Preis.</translation>
    </message>
    <message>
        <source>That is the design itself.</source>
        <translation>Das ist der Entwurf selbst.</translation>
    </message>
</context>
<context>
    <name>burst::app::PlaybackBar</name>
    <message>
        <source>Playback of the run</source>
        <translation>Wiedergabe des Laufs</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Play the run back on the canvas, or pause (F9)</source>
        <translation>Den Lauf auf der Zeichenfläche abspielen oder pausieren (F9)</translation>
    </message>
    <message>
        <source>One sample back</source>
        <translation>Einen Messpunkt zurück</translation>
    </message>
    <message>
        <source>One sample back (Left on the strip)</source>
        <translation>Einen Messpunkt zurück (Links auf dem Streifen)</translation>
    </message>
    <message>
        <source>One sample on</source>
        <translation>Einen Messpunkt weiter</translation>
    </message>
    <message>
        <source>One sample on (Right on the strip)</source>
        <translation>Einen Messpunkt weiter (Rechts auf dem Streifen)</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>How much quicker than simulated time (&lt; and &gt;)</source>
        <translation>Wie viel schneller als die simulierte Zeit (&lt; und &gt;)</translation>
    </message>
    <message>
        <source>%1 ×</source>
        <translation>%1 ×</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>What the bars and colours of the nodes tell while a moment is shown</source>
        <translation>Was Balken und Farben der Knoten sagen, während ein Zeitpunkt gezeigt wird</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Last</translation>
    </message>
    <message>
        <source>requests inside a node, as a share of its own most</source>
        <translation>Anfragen in einem Knoten, als Anteil seiner eigenen meisten</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>requests that do not end well, as a share of those that come in</source>
        <translation>Anfragen, die nicht gut enden, als Anteil der ankommenden</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latenz</translation>
    </message>
    <message>
        <source>p95, as a share of the highest of all nodes</source>
        <translation>p95, als Anteil des höchsten aller Knoten</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>messages, as a share of the longest queue of all</source>
        <translation>Nachrichten, als Anteil der längsten Warteschlange von allen</translation>
    </message>
    <message>
        <source>Whole run</source>
        <translation>Ganzer Lauf</translation>
    </message>
    <message>
        <source>Back to the figures of the whole run (Escape)</source>
        <translation>Zurück zu den Zahlen des ganzen Laufs (Esc)</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>whole run</source>
        <translation>ganzer Lauf</translation>
    </message>
</context>
<context>
    <name>burst::app::PlotFrame</name>
    <message>
        <source>Copy or save this chart</source>
        <translation>Dieses Diagramm kopieren oder speichern</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Bild kopieren</translation>
    </message>
    <message>
        <source>Copy values as CSV</source>
        <translation>Werte als CSV kopieren</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Copied the chart as a picture.</source>
        <translation>Das Diagramm wurde als Bild kopiert.</translation>
    </message>
    <message>
        <source>Copied the values of the chart as CSV.</source>
        <translation>Die Werte des Diagramms wurden als CSV kopiert.</translation>
    </message>
</context>
<context>
    <name>burst::app::PlotSaveDialog</name>
    <message>
        <source>Save chart</source>
        <translation>Diagramm speichern</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>&amp;Größe</translation>
    </message>
    <message>
        <source>%1 times as on screen</source>
        <translation>%1-mal wie auf dem Bildschirm</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>A&amp;ussehen</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Wrote the chart %1</source>
        <translation>Diagramm %1 geschrieben</translation>
    </message>
</context>
<context>
    <name>burst::app::PointEditor</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>The scenario ends at %1.</source>
        <translation>Das Szenario endet bei %1.</translation>
    </message>
    <message>
        <source>A rate is 0 /s to 1 G/s.</source>
        <translation>Eine Rate ist 0 /s bis 1 G/s.</translation>
    </message>
</context>
<context>
    <name>burst::app::PresetMenu</name>
    <message>
        <source>Presets</source>
        <translation>Voreinstellungen</translation>
    </message>
    <message>
        <source>Presets – settings that go together, as a start for figures of your own</source>
        <translation>Voreinstellungen – Einstellungen, die zusammengehören, als Ausgangspunkt für eigene Zahlen</translation>
    </message>
    <message>
        <source>%1
Sets: %2
Source: %3</source>
        <translation>%1
Setzt: %2
Quelle: %3</translation>
    </message>
    <message>
        <source>nothing, it is so already</source>
        <translation>nichts, es ist schon so</translation>
    </message>
    <message>
        <source>%1: nothing to set, it is so already.</source>
        <translation>%1: nichts zu setzen, es ist schon so.</translation>
    </message>
    <message>
        <source>%1 has set %2. The figures are assumed; put your own in.</source>
        <translation>%1 hat %2 gesetzt. Die Zahlen sind angenommen; setzen Sie Ihre eigenen ein.</translation>
    </message>
    <message>
        <source>Not allowed here, and left as it is: %1.</source>
        <translation>Hier nicht erlaubt, und gelassen, wie es ist: %1.</translation>
    </message>
    <message>
        <source>Use %1 for %2</source>
        <translation>%1 für %2 verwenden</translation>
    </message>
</context>
<context>
    <name>burst::app::PriceTable</name>
    <message>
        <source>from %1: %2</source>
        <translation>ab %1: %2</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>Not used: another price of this SKU is in its place.</source>
        <translation>Nicht verwendet: ein anderer Preis dieser SKU steht an seiner Stelle.</translation>
    </message>
    <message>
        <source>%1 a month without charge</source>
        <translation>%1 im Monat ohne Berechnung</translation>
    </message>
    <message>
        <source>at least %1 are billed</source>
        <translation>mindestens %1 werden berechnet</translation>
    </message>
    <message>
        <source>at most %1 are billed</source>
        <translation>höchstens %1 werden berechnet</translation>
    </message>
    <message>
        <source>rounded up to %1</source>
        <translation>aufgerundet auf %1</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Frei</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Verlässlichkeit</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
</context>
<context>
    <name>burst::app::PricesDialog</name>
    <message>
        <source>Prices</source>
        <translation>Preise</translation>
    </message>
    <message>
        <source>Search prices</source>
        <translation>Preise suchen</translation>
    </message>
    <message>
        <source>Search service, SKU, unit, source</source>
        <translation>Dienst, SKU, Einheit, Quelle suchen</translation>
    </message>
    <message>
        <source>All regions</source>
        <translation>Alle Regionen</translation>
    </message>
    <message>
        <source>Only mine</source>
        <translation>Nur meine</translation>
    </message>
    <message>
        <source>Correct price…</source>
        <translation>Preis berichtigen…</translation>
    </message>
    <message>
        <source>Add price…</source>
        <translation>Preis hinzufügen…</translation>
    </message>
    <message>
        <source>Remove mine</source>
        <translation>Meinen entfernen</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Zurücklegen</translation>
    </message>
    <message>
        <source>Correct price – a price of your own in the place of the selected one; the book stays as it is</source>
        <translation>Preis berichtigen – ein eigener Preis an Stelle des gewählten; das Preisbuch bleibt, wie es ist</translation>
    </message>
    <message>
        <source>Add price – for a SKU or a region that the book lacks</source>
        <translation>Preis hinzufügen – für eine SKU oder eine Region, die im Preisbuch fehlt</translation>
    </message>
    <message>
        <source>Currency of bills</source>
        <translation>Währung der Rechnungen</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>Show bills in</source>
        <translation>Rechnungen zeigen in</translation>
    </message>
    <message>
        <source>at</source>
        <translation>zu</translation>
    </message>
    <message>
        <source>Day of the prices</source>
        <translation>Tag der Preise</translation>
    </message>
    <message>
        <source>Bills are made at the prices in force on that day; a price that is known only from a later day says so in its line</source>
        <translation>Rechnungen gelten zu den Preisen jenes Tags; ein Preis, der erst von einem späteren Tag bekannt ist, sagt es in seiner Zeile</translation>
    </message>
    <message>
        <source>Prices of</source>
        <translation>Preise vom</translation>
    </message>
    <message>
        <source>the newest</source>
        <translation>die neuesten</translation>
    </message>
    <message>
        <source>There is no price book of %1.</source>
        <translation>Es gibt kein Preisbuch von %1.</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1 · %2&lt;/b&gt;. List prices; a question mark stands before what the provider has not stated itself.</source>
        <translation>&lt;b&gt;%1 · %2&lt;/b&gt;. Listenpreise; ein Fragezeichen steht vor dem, was der Anbieter nicht selbst angegeben hat.</translation>
    </message>
    <message>
        <source> &lt;b&gt;Your own prices could not be read: %1&lt;/b&gt;</source>
        <translation> &lt;b&gt;Ihre eigenen Preise konnten nicht gelesen werden: %1&lt;/b&gt;</translation>
    </message>
    <message>
        <source>%1 prices</source>
        <translation>%1 Preise</translation>
    </message>
    <message>
        <source>Remove mine – the price of the book holds again</source>
        <translation>Meinen entfernen – der Preis des Preisbuchs gilt wieder</translation>
    </message>
    <message>
        <source>Remove mine – select a price of yours first</source>
        <translation>Meinen entfernen – wählen Sie zuerst einen Ihrer Preise</translation>
    </message>
    <message>
        <source>Remove mine – the selected price is the book&apos;s</source>
        <translation>Meinen entfernen – der gewählte Preis ist der des Preisbuchs</translation>
    </message>
    <message>
        <source>Put back – your price of %1 in %2</source>
        <translation>Zurücklegen – Ihren Preis von %1 in %2</translation>
    </message>
    <message>
        <source>all regions</source>
        <translation>alle Regionen</translation>
    </message>
    <message>
        <source>for 1 %1; empty: bills stay in %1</source>
        <translation>für 1 %1; leer: Rechnungen bleiben in %1</translation>
    </message>
    <message>
        <source>%1 for 1 %2; the rate is yours</source>
        <translation>%1 für 1 %2; der Kurs ist Ihrer</translation>
    </message>
    <message>
        <source>A currency has three letters, such as EUR.</source>
        <translation>Eine Währung hat drei Buchstaben, etwa EUR.</translation>
    </message>
    <message>
        <source>Write how many %1 one unit of the price book is.</source>
        <translation>Schreiben Sie, wie viele %1 eine Einheit des Preisbuchs ist.</translation>
    </message>
</context>
<context>
    <name>burst::app::ProblemDetails</name>
    <message>
        <source>Fix</source>
        <translation>Korrigieren</translation>
    </message>
    <message>
        <source>Fix (Ctrl+.) – makes the change that is described, as one step that can be undone</source>
        <translation>Korrigieren (Strg+.) – nimmt die beschriebene Änderung vor, als einen Schritt, der rückgängig gemacht werden kann</translation>
    </message>
    <message>
        <source>Fix all – makes the change for every problem of this kind, as one step</source>
        <translation>Alle korrigieren – nimmt die Änderung für jedes Problem dieser Art vor, als einen Schritt</translation>
    </message>
    <message>
        <source>Accept…</source>
        <translation>Hinnehmen…</translation>
    </message>
    <message>
        <source>Accept – keeps the problem out of the count, with your reason, until its facts change</source>
        <translation>Hinnehmen – lässt das Problem mit Ihrer Begründung aus der Zählung, bis sich seine Tatsachen ändern</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>Wieder zählen</translation>
    </message>
    <message>
        <source>Count again – takes the acceptance back</source>
        <translation>Wieder zählen – nimmt das Hinnehmen zurück</translation>
    </message>
    <message>
        <source>What would be right:</source>
        <translation>Was richtig wäre:</translation>
    </message>
    <message>
        <source>Why it matters:</source>
        <translation>Warum es wichtig ist:</translation>
    </message>
    <message>
        <source>How to mend it:</source>
        <translation>Wie es behoben wird:</translation>
    </message>
    <message>
        <source>Source:</source>
        <translation>Quelle:</translation>
    </message>
    <message>
        <source>Accepted because:</source>
        <translation>Hingenommen, weil:</translation>
    </message>
    <message>
        <source>Rule %1 in the help</source>
        <translation>Regel %1 in der Hilfe</translation>
    </message>
    <message>
        <source>Fix all %1 of this kind</source>
        <translation>Alle %1 dieser Art korrigieren</translation>
    </message>
</context>
<context>
    <name>burst::app::ProblemFilter</name>
    <message>
        <source>Show errors</source>
        <translation>Fehler zeigen</translation>
    </message>
    <message>
        <source>Show warnings</source>
        <translation>Warnungen zeigen</translation>
    </message>
    <message>
        <source>Show hints</source>
        <translation>Hinweise zeigen</translation>
    </message>
    <message>
        <source>Show what you accepted – such problems are greyed and do not count</source>
        <translation>Zeigen, was Sie hingenommen haben – solche Probleme sind grau und zählen nicht</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Filter by words</source>
        <translation>Nach Wörtern filtern</translation>
    </message>
    <message>
        <source>Filter problems by words</source>
        <translation>Probleme nach Wörtern filtern</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 accepted</source>
        <translation>%1 hingenommen</translation>
    </message>
    <message>
        <source>All rules</source>
        <translation>Alle Regeln</translation>
    </message>
    <message>
        <source>All places</source>
        <translation>Alle Orte</translation>
    </message>
</context>
<context>
    <name>burst::app::ProblemsPanel</name>
    <message>
        <source>Accept a problem</source>
        <translation>Ein Problem hinnehmen</translation>
    </message>
    <message>
        <source>%1

Why is that fine here? The reason is kept in the project.</source>
        <translation>%1

Warum ist das hier in Ordnung? Die Begründung bleibt im Projekt.</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>Wieder zählen</translation>
    </message>
    <message>
        <source>Fix all %1 of this kind</source>
        <translation>Alle %1 dieser Art korrigieren</translation>
    </message>
    <message>
        <source>Accept with a reason…</source>
        <translation>Mit Begründung hinnehmen…</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Erklären</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Was falsch ist</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Korrigieren</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>No problems. The design is checked while you edit.</source>
        <translation>Keine Probleme. Der Entwurf wird während der Bearbeitung geprüft.</translation>
    </message>
    <message>
        <source>None of the %1 problems is shown by this filter.</source>
        <translation>Dieser Filter zeigt keines der %1 Probleme.</translation>
    </message>
    <message>
        <source>%1, accepted</source>
        <translation>%1, hingenommen</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>Keine Probleme</translation>
    </message>
    <message>
        <source>1 error</source>
        <translation>1 Fehler</translation>
    </message>
    <message>
        <source>%1 errors</source>
        <translation>%1 Fehler</translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation>1 Warnung</translation>
    </message>
    <message>
        <source>%1 warnings</source>
        <translation>%1 Warnungen</translation>
    </message>
    <message>
        <source>1 hint</source>
        <translation>1 Hinweis</translation>
    </message>
    <message>
        <source>%1 hints</source>
        <translation>%1 Hinweise</translation>
    </message>
</context>
<context>
    <name>burst::app::QuickAdd</name>
    <message>
        <source>Type to search</source>
        <translation>Zum Suchen tippen</translation>
    </message>
    <message>
        <source>Search for something to add</source>
        <translation>Etwas zum Hinzufügen suchen</translation>
    </message>
    <message>
        <source>What can be added</source>
        <translation>Was hinzugefügt werden kann</translation>
    </message>
    <message>
        <source>Nothing of that name; try “queue” or “lambda”.</source>
        <translation>Nichts dieses Namens; versuchen Sie „queue“ oder „lambda“.</translation>
    </message>
</context>
<context>
    <name>burst::app::RateLane</name>
    <message>
        <source>Traffic of %1</source>
        <translation>Datenverkehr von %1</translation>
    </message>
    <message>
        <source>1 user</source>
        <translation>1 Benutzer</translation>
    </message>
    <message>
        <source>%1 users</source>
        <translation>%1 Benutzer</translation>
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
        <translation>Punkt %1 von %2: %3</translation>
    </message>
    <message>
        <source>Points %1 to %2 of %3, from %4</source>
        <translation>Punkte %1 bis %2 von %3, ab %4</translation>
    </message>
    <message>
        <source>Move points of %1 traffic</source>
        <translation>Punkte im Datenverkehr von %1 verschieben</translation>
    </message>
    <message>
        <source>Move a point of %1 traffic</source>
        <translation>Einen Punkt im Datenverkehr von %1 verschieben</translation>
    </message>
    <message>
        <source>Add a point to %1 traffic</source>
        <translation>Datenverkehr von %1 einen Punkt hinzufügen</translation>
    </message>
    <message>
        <source>Copy a part of %1 traffic</source>
        <translation>Einen Teil des Datenverkehrs von %1 kopieren</translation>
    </message>
    <message>
        <source>Draw %1 traffic</source>
        <translation>Datenverkehr von %1 zeichnen</translation>
    </message>
    <message>
        <source>Delete points of %1 traffic</source>
        <translation>Punkte im Datenverkehr von %1 löschen</translation>
    </message>
    <message>
        <source>Delete a point of %1 traffic</source>
        <translation>Einen Punkt im Datenverkehr von %1 löschen</translation>
    </message>
    <message>
        <source>Set a point of %1 traffic to %2</source>
        <translation>Einen Punkt im Datenverkehr von %1 auf %2 setzen</translation>
    </message>
    <message>
        <source>Add a point</source>
        <translation>Punkt hinzufügen</translation>
    </message>
    <message>
        <source>Type time and rate…</source>
        <translation>Zeit und Rate eintippen…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Smooth %1 traffic</source>
        <translation>Datenverkehr von %1 glätten</translation>
    </message>
    <message>
        <source>Smooth the selected part</source>
        <translation>Gewählten Teil glätten</translation>
    </message>
    <message>
        <source>Smooth the line</source>
        <translation>Linie glätten</translation>
    </message>
</context>
<context>
    <name>burst::app::Results</name>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Traces</source>
        <translation>Traces</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Platforms</source>
        <translation>Plattformen</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Erneut ausführen</translation>
    </message>
    <message>
        <source>Simulates it once more (Ctrl+F5); the same question has the same answer</source>
        <translation>Simuliert noch einmal (Strg+F5); dieselbe Frage hat dieselbe Antwort</translation>
    </message>
    <message>
        <source>From the library: run %1, of %2</source>
        <translation>Aus der Bibliothek: Lauf %1, vom %2</translation>
    </message>
    <message>
        <source> · the month cost %1 then</source>
        <translation> · der Monat kostete damals %1</translation>
    </message>
    <message>
        <source>Nothing has been run yet. Press Run (F5): the traffic of the scenario meets this design, and charts, reasons and the monthly bill appear here.</source>
        <translation>Es ist noch nichts gelaufen. Drücken Sie Ausführen (F5): der Datenverkehr des Szenarios trifft auf diesen Entwurf, und Diagramme, Gründe und die Monatsrechnung erscheinen hier.</translation>
    </message>
    <message>
        <source> in %1 runs</source>
        <translation> in %1 Läufen</translation>
    </message>
    <message>
        <source>requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>served</source>
        <translation>bedient</translation>
    </message>
    <message>
        <source>p50 of what was served</source>
        <translation>p50 des Bedienten</translation>
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
        <translation>Kaltstart</translation>
    </message>
    <message>
        <source>cold starts</source>
        <translation>Kaltstarts</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>im Monat</translation>
    </message>
    <message>
        <source>&amp;nbsp;&amp;nbsp;·&amp;nbsp;&amp;nbsp;so far, after %1</source>
        <translation>&amp;nbsp;&amp;nbsp;·&amp;nbsp;&amp;nbsp;bisher, nach %1</translation>
    </message>
    <message>
        <source>&amp;nbsp;&amp;nbsp;·&amp;nbsp;&amp;nbsp;stopped after %1</source>
        <translation>&amp;nbsp;&amp;nbsp;·&amp;nbsp;&amp;nbsp;angehalten nach %1</translation>
    </message>
    <message>
        <source>These results are of the scenario “%1” and an older version of the design – run the chosen one with F5</source>
        <translation>Diese Ergebnisse gehören zum Szenario „%1“ und einer älteren Version des Entwurfs – führen Sie das gewählte mit F5 aus</translation>
    </message>
    <message>
        <source>These results are of the scenario “%1” – run the chosen one with F5</source>
        <translation>Diese Ergebnisse gehören zum Szenario „%1“ – führen Sie das gewählte mit F5 aus</translation>
    </message>
    <message>
        <source>These results are of an older version of the design – run again (F5)</source>
        <translation>Diese Ergebnisse gehören zu einer älteren Version des Entwurfs – starten Sie neu (F5)</translation>
    </message>
    <message>
        <source>in brackets: against the baseline, %1</source>
        <translation>in Klammern: gegenüber der Vergleichsbasis, %1</translation>
    </message>
    <message>
        <source>, which had other conditions: %1</source>
        <translation>, die andere Bedingungen hatte: %1</translation>
    </message>
</context>
<context>
    <name>burst::app::RunBar</name>
    <message>
        <source>Scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>The scenario that a run plays</source>
        <translation>Das Szenario, das ein Lauf spielt</translation>
    </message>
    <message>
        <source>Progress of the run</source>
        <translation>Fortschritt des Laufs</translation>
    </message>
    <message>
        <source>Runs that wait for the present one; a click on one takes it out</source>
        <translation>Läufe, die auf den jetzigen warten; ein Klick auf einen nimmt ihn heraus</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source> · %1 left</source>
        <translation> · noch %1</translation>
    </message>
    <message>
        <source> · %1 events/s</source>
        <translation> · %1 Ereignisse/s</translation>
    </message>
    <message>
        <source> · %1 × real time</source>
        <translation> · %1 × Echtzeit</translation>
    </message>
    <message>
        <source> · %1 of %2 replications</source>
        <translation> · %1 von %2 Replikationen</translation>
    </message>
    <message>
        <source>paused at %1 %</source>
        <translation>pausiert bei %1 %</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>%1 wartend</translation>
    </message>
    <message>
        <source>Take out: %1 · %2</source>
        <translation>Herausnehmen: %1 · %2</translation>
    </message>
</context>
<context>
    <name>burst::app::RunController</name>
    <message>
        <source>There is no scenario to run; add one in the inspector, with nothing selected.</source>
        <translation>Es gibt kein Szenario, das laufen könnte; fügen Sie im Inspektor eines hinzu, ohne Auswahl.</translation>
    </message>
    <message>
        <source>This design is being run, or waits to be; stop it (Shift+F5) or change it.</source>
        <translation>Dieser Entwurf läuft gerade oder wartet darauf; halten Sie ihn an (Umschalt+F5) oder ändern Sie ihn.</translation>
    </message>
    <message>
        <source>“%1” under “%2” runs next</source>
        <translation>„%1“ unter „%2“ läuft als Nächstes</translation>
    </message>
    <message>
        <source>The comparison was stopped; nothing is compared.</source>
        <translation>Der Vergleich wurde angehalten; nichts wird verglichen.</translation>
    </message>
    <message>
        <source>Stopped before it had run.</source>
        <translation>Angehalten, bevor er gelaufen war.</translation>
    </message>
</context>
<context>
    <name>burst::app::RunLibrary</name>
    <message>
        <source>another scenario</source>
        <translation>ein anderes Szenario</translation>
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
        <translation>Die Laufbibliothek belegte %1 und belegt jetzt %2</translation>
    </message>
    <message>
        <source>Filter runs</source>
        <translation>Läufe filtern</translation>
    </message>
    <message>
        <source>Filter by any word: design, tag, note, change</source>
        <translation>Nach beliebigem Wort filtern: Entwurf, Tag, Notiz, Änderung</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Shows the results of this run as they were (Enter)</source>
        <translation>Zeigt die Ergebnisse dieses Laufs, wie sie waren (Eingabe)</translation>
    </message>
    <message>
        <source>Open its project</source>
        <translation>Sein Projekt öffnen</translation>
    </message>
    <message>
        <source>Opens the project as it ran, as one that has not been saved</source>
        <translation>Öffnet das Projekt, wie es lief, als nicht gespeichertes</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Deletes the selected runs (Del); it can be undone</source>
        <translation>Löscht die gewählten Läufe (Entf); es kann rückgängig gemacht werden</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Brings back the runs that were deleted last</source>
        <translation>Holt die zuletzt gelöschten Läufe zurück</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Verdichten</translation>
    </message>
    <message>
        <source>Gives the room of deleted runs back to the disk; they cannot be brought back then</source>
        <translation>Gibt den Platz gelöschter Läufe der Platte zurück; sie lassen sich dann nicht mehr zurückholen</translation>
    </message>
    <message>
        <source>Kept runs</source>
        <translation>Aufbewahrte Läufe</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>p95</source>
        <translation>p95</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Cost a month</source>
        <translation>Kosten im Monat</translation>
    </message>
    <message>
        <source>Changed since the run before</source>
        <translation>Geändert seit dem vorigen Lauf</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>At the prices of its time</source>
        <translation>Zu den Preisen seiner Zeit</translation>
    </message>
    <message>
        <source>A double click or F2 writes it</source>
        <translation>Ein Doppelklick oder F2 beschriftet es</translation>
    </message>
    <message>
        <source>The run library cannot be used, runs are not kept: %1</source>
        <translation>Die Laufbibliothek ist nicht benutzbar, Läufe werden nicht aufbewahrt: %1</translation>
    </message>
    <message>
        <source>No runs are kept yet. Every run that you make (F5) is listed here with what went into it and what came out, and can be opened again as it was.</source>
        <translation>Es sind noch keine Läufe aufbewahrt. Jeder Lauf (F5) wird hier aufgeführt mit dem, was einging und herauskam, und lässt sich wieder öffnen, wie er war.</translation>
    </message>
    <message>
        <source> · stopped</source>
        <translation> · angehalten</translation>
    </message>
    <message>
        <source>%1 kept</source>
        <translation>%1 aufbewahrt</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source> · %1</source>
        <translation> · %1</translation>
    </message>
    <message>
        <source>Undo: 1 run deleted</source>
        <translation>Rückgängig: 1 Lauf gelöscht</translation>
    </message>
    <message>
        <source>Undo: %1 runs deleted</source>
        <translation>Rückgängig: %1 Läufe gelöscht</translation>
    </message>
</context>
<context>
    <name>burst::app::ScenarioSettings</name>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>Einschwingphase</translation>
    </message>
    <message>
        <source>Replications</source>
        <translation>Replikationen</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>Share of month</source>
        <translation>Anteil am Monat</translation>
    </message>
    <message>
        <source>Simulated time, warm-up included.</source>
        <translation>Simulierte Zeit, Einschwingphase eingeschlossen.</translation>
    </message>
    <message>
        <source>Time at the start that does not count in the results; auto finds it out by a pilot run.</source>
        <translation>Zeit am Anfang, die in den Ergebnissen nicht zählt; auto findet sie durch einen Probelauf.</translation>
    </message>
    <message>
        <source>Runs with different random numbers; more of them give narrower intervals.</source>
        <translation>Läufe mit verschiedenen Zufallszahlen; mehr davon geben schmalere Intervalle.</translation>
    </message>
    <message>
        <source>The same seed gives the same run, on every machine.</source>
        <translation>Derselbe Startwert gibt denselben Lauf, auf jedem Rechner.</translation>
    </message>
    <message>
        <source>What share of a month has this traffic; 1 = all of it. The bill counts with it.</source>
        <translation>Welcher Anteil eines Monats diesen Datenverkehr hat; 1 = der ganze. Die Rechnung zählt damit.</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Adds a scenario in which every client sends 10 /s</source>
        <translation>Fügt ein Szenario hinzu, in dem jeder Client 10 /s sendet</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Copies this scenario, to change the copy</source>
        <translation>Kopiert dieses Szenario, um die Kopie zu ändern</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Deletes this scenario; it can be undone</source>
        <translation>Löscht dieses Szenario; es kann rückgängig gemacht werden</translation>
    </message>
    <message>
        <source>A project needs one scenario to run; this is the last</source>
        <translation>Ein Projekt braucht ein Szenario für den Lauf; dies ist das letzte</translation>
    </message>
    <message>
        <source>%1 to %2 is possible here.</source>
        <translation>%1 bis %2 ist hier möglich.</translation>
    </message>
    <message>
        <source>A seed is a whole number from 0.</source>
        <translation>Ein Startwert ist eine ganze Zahl ab 0.</translation>
    </message>
    <message>
        <source>Change scenario %1</source>
        <translation>Szenario %1 ändern</translation>
    </message>
</context>
<context>
    <name>burst::app::Section</name>
    <message>
        <source>Reset all of %1</source>
        <translation>Alles in %1 zurücksetzen</translation>
    </message>
    <message>
        <source>%1   ● %2</source>
        <translation>%1   ● %2</translation>
    </message>
    <message>
        <source>%1, %2 set</source>
        <translation>%1, %2 gesetzt</translation>
    </message>
    <message>
        <source>Reset %1 – all %2 settings that differ go back to their defaults</source>
        <translation>%1 zurücksetzen – alle %2 abweichenden Einstellungen gehen auf ihre Vorgaben zurück</translation>
    </message>
</context>
<context>
    <name>burst::app::SettingPicker</name>
    <message>
        <source>What is varied</source>
        <translation>Was verändert wird</translation>
    </message>
    <message>
        <source>A node, a link, the account, or the traffic of a source</source>
        <translation>Ein Knoten, eine Verbindung, das Konto oder der Datenverkehr einer Quelle</translation>
    </message>
    <message>
        <source>Which of its settings</source>
        <translation>Welche seiner Einstellungen</translation>
    </message>
    <message>
        <source>The setting that gets one value after the other</source>
        <translation>Die Einstellung, die einen Wert nach dem anderen bekommt</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>128MB,256MB,512MB: those
128MB..1GB:8: eight, evenly
128MB..1GB:8:log: eight, each the same multiple of the one before
1..10+1: from 1 in steps of 1</source>
        <translation>128MB,256MB,512MB: diese
128MB..1GB:8: acht, gleichmäßig
128MB..1GB:8:log: acht, jeder dasselbe Vielfache des vorigen
1..10+1: ab 1 in Schritten von 1</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>Datenverkehr</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
</context>
<context>
    <name>burst::app::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Change &amp;shortcuts…</source>
        <translation>Tasten&amp;kürzel ändern…</translation>
    </message>
    <message>
        <source>Change shortcuts – all commands with their keys, to give them others</source>
        <translation>Tastenkürzel ändern – alle Befehle mit ihren Tasten, um ihnen andere zu geben</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>Every change is in force at once, another language at the next start.</source>
        <translation>Jede Änderung gilt sofort, eine andere Sprache ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>A&amp;ussehen</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>&amp;Textgröße</translation>
    </message>
    <message>
        <source>Examples and recent files on an empty canvas</source>
        <translation>Beispiele und zuletzt benutzte Dateien auf leerer Zeichenfläche</translation>
    </message>
    <message>
        <source>In force when Burstlab is started the next time</source>
        <translation>Gilt ab dem nächsten Start von Burstlab</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Arbeit</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>&amp;Keep unsaved work aside every</source>
        <translation>&amp;Nicht Gespeichertes beiseitelegen alle</translation>
    </message>
</context>
<context>
    <name>burst::app::SharedBar</name>
    <message>
        <source>Attention</source>
        <translation>Achtung</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <source>Save as – a file of your own, which nobody else has open</source>
        <translation>Speichern unter – eine eigene Datei, die sonst niemand offen hat</translation>
    </message>
    <message>
        <source>%1 has “%2” open since %3.</source>
        <translation>%1 hat „%2“ seit %3 offen.</translation>
    </message>
    <message>
        <source>Here it is only read.</source>
        <translation>Hier wird es nur gelesen.</translation>
    </message>
    <message>
        <source>Saving here asks first.</source>
        <translation>Speichern fragt hier zuerst nach.</translation>
    </message>
    <message>
        <source>Edit here</source>
        <translation>Hier bearbeiten</translation>
    </message>
    <message>
        <source>Only read</source>
        <translation>Nur lesen</translation>
    </message>
    <message>
        <source>Edit here – saving asks, and may replace what is saved there</source>
        <translation>Hier bearbeiten – Speichern fragt nach und kann ersetzen, was dort gespeichert wird</translation>
    </message>
    <message>
        <source>Only read – the file stays as it is; changes are saved elsewhere</source>
        <translation>Nur lesen – die Datei bleibt, wie sie ist; Änderungen werden anderswo gespeichert</translation>
    </message>
</context>
<context>
    <name>burst::app::SideBySide</name>
    <message>
        <source>whole run</source>
        <translation>ganzer Lauf</translation>
    </message>
    <message>
        <source>whole run, with the difference to A in brackets</source>
        <translation>ganzer Lauf, mit dem Unterschied zu A in Klammern</translation>
    </message>
    <message>
        <source>ended before, at %1</source>
        <translation>vorher beendet, bei %1</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>bei %1</translation>
    </message>
    <message>
        <source>Design %1, %2</source>
        <translation>Entwurf %1, %2</translation>
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
        <translation>zu</translation>
    </message>
    <message>
        <source>width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>height</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Wie oft</translation>
    </message>
    <message>
        <source> ×</source>
        <translation> ×</translation>
    </message>
    <message>
        <source>every</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Puts the stamp on top of the traffic (Enter)</source>
        <translation>Setzt den Stempel auf den Datenverkehr (Eingabe)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>burst::app::TableBar</name>
    <message>
        <source>Filter: words, or p99&gt;200ms, failed&gt;0, kind:function</source>
        <translation>Filter: Wörter, oder p99&gt;200ms, failed&gt;0, kind:function</translation>
    </message>
    <message>
        <source>Filter of rows</source>
        <translation>Filter der Zeilen</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Which columns are shown</source>
        <translation>Welche Spalten gezeigt werden</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copies the rows and columns that are shown</source>
        <translation>Kopiert die gezeigten Zeilen und Spalten</translation>
    </message>
    <message>
        <source>As text with tabs</source>
        <translation>Als Text mit Tabulatoren</translation>
    </message>
    <message>
        <source>Copied the table as text with tabs.</source>
        <translation>Die Tabelle wurde als Text mit Tabulatoren kopiert.</translation>
    </message>
    <message>
        <source>As CSV</source>
        <translation>Als CSV</translation>
    </message>
    <message>
        <source>Copied the table as CSV.</source>
        <translation>Die Tabelle wurde als CSV kopiert.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>burst::app::TagSettings</name>
    <message>
        <source>New tag</source>
        <translation>Neues Tag</translation>
    </message>
    <message>
        <source>team: payments</source>
        <translation>team: payments</translation>
    </message>
    <message>
        <source>New tag – a word, a colon and a value; Enter adds it. Find looks for tags, too.</source>
        <translation>Neues Tag – ein Wort, ein Doppelpunkt und ein Wert; Eingabe fügt es hinzu. Auch die Suche findet Tags.</translation>
    </message>
    <message>
        <source>Tag %1</source>
        <translation>Tag %1</translation>
    </message>
    <message>
        <source>— several —</source>
        <translation>— mehrere —</translation>
    </message>
    <message>
        <source>Remove tag %1</source>
        <translation>Tag %1 entfernen</translation>
    </message>
    <message>
        <source>Remove tag %1 – from all that is selected</source>
        <translation>Tag %1 entfernen – von allem, was ausgewählt ist</translation>
    </message>
    <message>
        <source>Tag %1 with %2: %3</source>
        <translation>%1 mit Tag %2: %3 versehen</translation>
    </message>
    <message>
        <source>Remove tag %1 from %2</source>
        <translation>Tag %1 von %2 entfernen</translation>
    </message>
</context>
<context>
    <name>burst::app::TimeAxis</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>warm-up</source>
        <translation>Einschwingphase</translation>
    </message>
</context>
<context>
    <name>burst::app::TimeStrip</name>
    <message>
        <source>Moment of the run</source>
        <translation>Zeitpunkt des Laufs</translation>
    </message>
    <message>
        <source>the whole run</source>
        <translation>der ganze Lauf</translation>
    </message>
</context>
<context>
    <name>burst::app::TimeTreeView</name>
    <message>
        <source>&lt;b&gt;Where the time goes, call by call&lt;/b&gt;, of requests that were followed</source>
        <translation>&lt;b&gt;Wohin die Zeit geht, Aufruf für Aufruf&lt;/b&gt;, bei verfolgten Anfragen</translation>
    </message>
    <message>
        <source>Where the time goes, call by call</source>
        <translation>Wohin die Zeit geht, Aufruf für Aufruf</translation>
    </message>
    <message>
        <source>1 request</source>
        <translation>1 Anfrage</translation>
    </message>
    <message>
        <source>%1 requests</source>
        <translation>%1 Anfragen</translation>
    </message>
    <message>
        <source>%1: %2 of %3 to %4</source>
        <translation>%1: %2 von %3 bis %4</translation>
    </message>
    <message>
        <source>Call or cause</source>
        <translation>Aufruf oder Ursache</translation>
    </message>
    <message>
        <source>Mean, %1</source>
        <translation>Mittel, %1</translation>
    </message>
    <message>
        <source>Itself, %1</source>
        <translation>Selbst, %1</translation>
    </message>
    <message>
        <source>Of the slow requests that succeeded none is among those that were followed.</source>
        <translation>Von den langsamen erfolgreichen Anfragen ist keine unter den verfolgten.</translation>
    </message>
</context>
<context>
    <name>burst::app::Toasts</name>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>burst::app::TotalLane</name>
    <message>
        <source>Traffic of all sources</source>
        <translation>Datenverkehr aller Quellen</translation>
    </message>
    <message>
        <source>t = %1, %2 in all</source>
        <translation>t = %1, %2 insgesamt</translation>
    </message>
</context>
<context>
    <name>burst::app::Tour</name>
    <message>
        <source>Guided tour</source>
        <translation>Geführte Tour</translation>
    </message>
    <message>
        <source>End tour</source>
        <translation>Tour beenden</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>That was the tour</source>
        <translation>Das war die Tour</translation>
    </message>
    <message>
        <source>Ctrl+K finds everything else, F1 explains what is selected, and the examples of the File menu run at once.</source>
        <translation>Strg+K findet alles andere, F1 erklärt, was ausgewählt ist, und die Beispiele im Menü Datei laufen sofort.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
</context>
<context>
    <name>burst::app::TraceOverview</name>
    <message>
        <source>The whole request, with the part that is shown</source>
        <translation>Die ganze Anfrage, mit dem gezeigten Teil</translation>
    </message>
    <message>
        <source>Drag to choose the part of the request that is shown; a double click shows all</source>
        <translation>Ziehen Sie, um den gezeigten Teil der Anfrage zu wählen; ein Doppelklick zeigt alles</translation>
    </message>
</context>
<context>
    <name>burst::app::TracesPage</name>
    <message>
        <source>Requests that were followed</source>
        <translation>Verfolgte Anfragen</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Endete</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauerte</translation>
    </message>
    <message>
        <source>All done after</source>
        <translation>Alles fertig nach</translation>
    </message>
    <message>
        <source>Begins at</source>
        <translation>Beginnt bei</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Aufrufe</translation>
    </message>
    <message>
        <source>Until the last work that it set off without waiting for it was done</source>
        <translation>Bis die letzte Arbeit fertig war, die sie anstieß, ohne darauf zu warten</translation>
    </message>
    <message>
        <source>Which requests</source>
        <translation>Welche Anfragen</translation>
    </message>
    <message>
        <source>All that were followed</source>
        <translation>Alle verfolgten</translation>
    </message>
    <message>
        <source>Leave out calls below 2.5 %</source>
        <translation>Aufrufe unter 2.5 % weglassen</translation>
    </message>
    <message>
        <source>Calls that take less than 2.5 % of the whole request and did not fail</source>
        <translation>Aufrufe, die weniger als 2.5 % der ganzen Anfrage dauern und nicht fehlschlugen</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>All of them, for OpenTelemetry&apos;s tools (.otlp.json) or for chrome://tracing and Perfetto</source>
        <translation>Alle davon, für die Werkzeuge von OpenTelemetry (.otlp.json) oder für chrome://tracing und Perfetto</translation>
    </message>
    <message>
        <source>Picked in a chart; a click lists all again</source>
        <translation>In einem Diagramm gewählt; ein Klick führt wieder alle auf</translation>
    </message>
    <message>
        <source>took %1–%2</source>
        <translation>dauerte %1–%2</translation>
    </message>
    <message>
        <source>Ended %1–%2, %3  ✕</source>
        <translation>Endete %1–%2, %3  ✕</translation>
    </message>
    <message>
        <source>%1  ✕</source>
        <translation>%1  ✕</translation>
    </message>
    <message>
        <source>No request was followed in this run. Requests are followed that end: give a client traffic (Ctrl+T) and run again (F5).</source>
        <translation>In diesem Lauf wurde keine Anfrage verfolgt. Verfolgt werden Anfragen, die enden: geben Sie einem Client Datenverkehr (Strg+T) und starten Sie neu (F5).</translation>
    </message>
    <message>
        <source>None of the %1 requests that were followed is among those picked. A run keeps some at random, the slowest and some that failed; pick the slowest cells, or list all again.</source>
        <translation>Keine der %1 verfolgten Anfragen gehört zu den gewählten. Ein Lauf behält einige zufällige, die langsamsten und einige fehlgeschlagene; wählen Sie die langsamsten Zellen, oder führen Sie wieder alle auf.</translation>
    </message>
    <message>
        <source>No request of this kind was followed in this run.</source>
        <translation>In diesem Lauf wurde keine Anfrage dieser Art verfolgt.</translation>
    </message>
    <message>
        <source>%1 after %2%3</source>
        <translation>%1 nach %2%3</translation>
    </message>
    <message>
        <source>OpenTelemetry (*.otlp.json)</source>
        <translation>OpenTelemetry (*.otlp.json)</translation>
    </message>
    <message>
        <source>Chrome trace events (*.json)</source>
        <translation>Chrome-Trace-Ereignisse (*.json)</translation>
    </message>
    <message>
        <source>Save traces</source>
        <translation>Traces speichern</translation>
    </message>
    <message>
        <source>Wrote the traces %1</source>
        <translation>Traces %1 geschrieben</translation>
    </message>
    <message>
        <source>Kept as</source>
        <translation>Behalten als</translation>
    </message>
    <message>
        <source>Follow on the canvas</source>
        <translation>Auf der Zeichenfläche verfolgen</translation>
    </message>
    <message>
        <source>Shows on the canvas where the chosen request goes, call by call</source>
        <translation>Zeigt auf der Zeichenfläche, wohin die gewählte Anfrage geht, Aufruf für Aufruf</translation>
    </message>
</context>
<context>
    <name>burst::app::TrafficPanel</name>
    <message>
        <source>Import traffic</source>
        <translation>Datenverkehr importieren</translation>
    </message>
    <message>
        <source>Traffic (*.csv *.tsv *.txt *.log *.json *.jsonl);;All files (*)</source>
        <translation>Datenverkehr (*.csv *.tsv *.txt *.log *.json *.jsonl);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Traffic is imported for a client; add one first.</source>
        <translation>Datenverkehr wird für einen Client importiert; fügen Sie zuerst einen hinzu.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 kann nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>The trace is kept in %1, beside the project</source>
        <translation>Der Trace liegt in %1 neben dem Projekt</translation>
    </message>
    <message>
        <source>Import traffic of %1 from %2</source>
        <translation>Datenverkehr von %1 aus %2 importieren</translation>
    </message>
    <message>
        <source>All sources</source>
        <translation>Alle Quellen</translation>
    </message>
    <message>
        <source>Faults and changes</source>
        <translation>Störungen und Änderungen</translation>
    </message>
    <message>
        <source>Stamp</source>
        <translation>Stempel</translation>
    </message>
    <message>
        <source>Puts a spike, a ramp, a day … on top of what arrives</source>
        <translation>Setzt eine Spitze, eine Rampe, einen Tag … auf das, was ankommt</translation>
    </message>
    <message>
        <source>Free hand</source>
        <translation>Freihand</translation>
    </message>
    <message>
        <source>The next drag in a lane draws its traffic</source>
        <translation>Das nächste Ziehen in einer Spur zeichnet ihren Datenverkehr</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Recorded traffic or a load test: tables, access logs, metrics, k6 options</source>
        <translation>Aufgezeichneter Datenverkehr oder ein Lasttest: Tabellen, Zugriffsprotokolle, Metriken, k6-Optionen</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>The whole scenario (0, or a double click beside the line)</source>
        <translation>Das ganze Szenario (0, oder Doppelklick neben die Linie)</translation>
    </message>
    <message>
        <source>Make the traffic of %1 a profile</source>
        <translation>Datenverkehr von %1 in ein Profil umwandeln</translation>
    </message>
    <message>
        <source>Change how a trace is played</source>
        <translation>Ändern, wie ein Trace abgespielt wird</translation>
    </message>
    <message>
        <source>There is no traffic here that can be drawn: add a client, or choose one with a rate.</source>
        <translation>Hier ist kein Datenverkehr, der sich zeichnen lässt: fügen Sie einen Client hinzu, oder wählen Sie einen mit einer Rate.</translation>
    </message>
    <message>
        <source>Put a %1 on the traffic of %2</source>
        <translation>%1 auf den Datenverkehr von %2 setzen</translation>
    </message>
    <message>
        <source>The process “%1” is not simulated by this version.</source>
        <translation>Der Prozess „%1“ wird von dieser Version nicht simuliert.</translation>
    </message>
    <message>
        <source>Calm and bursts by turns: in each state for %1 and %2 on average. The dashed line is the mean.</source>
        <translation>Ruhe und Lastspitzen im Wechsel: in jedem Zustand im Mittel %1 und %2. Die gestrichelte Linie ist der Mittelwert.</translation>
    </message>
    <message>
        <source>Independent gaps from a distribution. The dashed line is the mean.</source>
        <translation>Unabhängige Abstände aus einer Verteilung. Die gestrichelte Linie ist der Mittelwert.</translation>
    </message>
    <message>
        <source>Users who wait for the answer and think: how often they send depends on it.</source>
        <translation>Benutzer, die auf die Antwort warten und nachdenken: davon hängt ab, wie oft sie senden.</translation>
    </message>
    <message>
        <source>The trace is being read.</source>
        <translation>Der Trace wird gelesen.</translation>
    </message>
    <message>
        <source>Recorded: %1, counted per %2</source>
        <translation>Aufgezeichnet: %1, gezählt je %2</translation>
    </message>
    <message>
        <source>arrivals in the project</source>
        <translation>Ankünfte im Projekt</translation>
    </message>
    <message>
        <source>Evenly</source>
        <translation>Gleichmäßig</translation>
    </message>
    <message>
        <source>The project has no scenario. Add one in the inspector of the design.</source>
        <translation>Das Projekt hat kein Szenario. Fügen Sie im Inspektor des Entwurfs eines hinzu.</translation>
    </message>
    <message>
        <source>Nothing sends requests in this design. Add a client to the canvas; its traffic is drawn here.</source>
        <translation>In diesem Entwurf sendet nichts Anfragen. Fügen Sie der Zeichenfläche einen Client hinzu; sein Datenverkehr wird hier gezeichnet.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Fires too often to be shown, or at times that cannot be read.</source>
        <translation>Löst zu oft aus, um gezeigt zu werden, oder zu nicht lesbaren Zeiten.</translation>
    </message>
    <message>
        <source>Fires by its schedule: %1</source>
        <translation>Löst nach Zeitplan aus: %1</translation>
    </message>
    <message>
        <source>Nothing arrives here in this scenario yet: press on the line and drag.</source>
        <translation>In diesem Szenario kommt hier noch nichts an: drücken Sie auf die Linie und ziehen Sie.</translation>
    </message>
    <message>
        <source>Mute %1</source>
        <translation>%1 stumm schalten</translation>
    </message>
    <message>
        <source>Let %1 send again</source>
        <translation>%1 wieder senden lassen</translation>
    </message>
    <message>
        <source>Let %1 alone send</source>
        <translation>Nur %1 senden lassen</translation>
    </message>
    <message>
        <source>Let all sources send, not %1 alone</source>
        <translation>Alle Quellen senden lassen, nicht nur %1</translation>
    </message>
    <message>
        <source>Muted: sends nothing in a run.</source>
        <translation>Stumm: sendet in einem Lauf nichts.</translation>
    </message>
</context>
<context>
    <name>burst::app::TrafficSettings</name>
    <message>
        <source>How requests arrive</source>
        <translation>Wie Anfragen ankommen</translation>
    </message>
    <message>
        <source>Poisson (at random)</source>
        <translation>Poisson (zufällig)</translation>
    </message>
    <message>
        <source>Constant (evenly)</source>
        <translation>Konstant (gleichmäßig)</translation>
    </message>
    <message>
        <source>Arrivals</source>
        <translation>Ankünfte</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>One rate, or a profile in straight lines from point to point: “0 s: 20 /s; 10 min: 20 /s; 10 min: 900 /s; 1 h: 20 /s”.</source>
        <translation>Eine Rate, oder ein Profil in geraden Linien von Punkt zu Punkt: „0 s: 20 /s; 10 min: 20 /s; 10 min: 900 /s; 1 h: 20 /s“.</translation>
    </message>
    <message>
        <source>the process “%1”</source>
        <translation>der Prozess „%1“</translation>
    </message>
    <message>
        <source>requests in batches</source>
        <translation>Anfragen in Stapeln</translation>
    </message>
    <message>
        <source>independent gaps from a distribution</source>
        <translation>unabhängige Abstände aus einer Verteilung</translation>
    </message>
    <message>
        <source>calm and bursts by turns (MMPP)</source>
        <translation>Ruhe und Lastspitzen im Wechsel (MMPP)</translation>
    </message>
    <message>
        <source>users who wait for the answer and think (closed)</source>
        <translation>Benutzer, die auf die Antwort warten und nachdenken (geschlossen)</translation>
    </message>
    <message>
        <source>a recorded trace</source>
        <translation>ein aufgezeichneter Trace</translation>
    </message>
    <message>
        <source>In scenario “%1”</source>
        <translation>Im Szenario „%1“</translation>
    </message>
    <message>
        <source>set in the file</source>
        <translation>in der Datei gesetzt</translation>
    </message>
    <message>
        <source>%1: %2, edited in the project file.</source>
        <translation>%1: %2, in der Projektdatei bearbeitet.</translation>
    </message>
    <message>
        <source>%1 nothing arrives here yet. Ctrl+T shows the timeline, to draw it.</source>
        <translation>%1 kommt hier noch nichts an. Strg+T zeigt die Zeitleiste, um ihn zu zeichnen.</translation>
    </message>
    <message>
        <source>%1. A profile is written “0 s: 20 /s; 10 min: 900 /s”, or drawn (Ctrl+T).</source>
        <translation>%1. Ein Profil wird als „0 s: 20 /s; 10 min: 900 /s“ geschrieben oder gezeichnet (Strg+T).</translation>
    </message>
    <message>
        <source>Set traffic of %1 to %2</source>
        <translation>Datenverkehr von %1 auf %2 setzen</translation>
    </message>
</context>
<context>
    <name>burst::app::TunePage</name>
    <message>
        <source>What if? Right-click a number in the inspector and choose “Tune with a slider”: while the slider moves the estimate answers at once, when it is let go a run does, and what was changed is kept or taken back in one step.</source>
        <translation>Was wäre wenn? Klicken Sie im Inspektor mit der rechten Taste auf eine Zahl und wählen Sie „Mit einem Schieberegler einstellen“: solange der Regler bewegt wird, antwortet die Schätzung sofort, beim Loslassen ein Lauf, und das Geänderte wird in einem Schritt behalten oder zurückgenommen.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Keeps what was moved, as one step that undo takes back</source>
        <translation>Behält, was bewegt wurde, als einen Schritt, den Rückgängig zurücknimmt</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Gives every setting the value that it had before</source>
        <translation>Gibt jeder Einstellung den Wert, den sie vorher hatte</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>Mean latency</source>
        <translation>Mittlere Latenz</translation>
    </message>
    <message>
        <source>p95</source>
        <translation>p95</translation>
    </message>
    <message>
        <source>Cost a month</source>
        <translation>Kosten im Monat</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Schätzung</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Tune %1</source>
        <translation>%1 einstellen</translation>
    </message>
    <message>
        <source>Kept; undo takes it back.</source>
        <translation>Behalten; Rückgängig nimmt es zurück.</translation>
    </message>
    <message>
        <source>Take back what was tuned</source>
        <translation>Das Eingestellte zurücknehmen</translation>
    </message>
    <message>
        <source>Before, in %1 runs</source>
        <translation>Vorher, in %1 Läufen</translation>
    </message>
    <message>
        <source>Run, in %1</source>
        <translation>Lauf, in %1</translation>
    </message>
</context>
<context>
    <name>burst::app::TuneRow</name>
    <message>
        <source>Lowest value</source>
        <translation>Kleinster Wert</translation>
    </message>
    <message>
        <source>Lowest value of the slider</source>
        <translation>Kleinster Wert des Reglers</translation>
    </message>
    <message>
        <source>Highest value</source>
        <translation>Größter Wert</translation>
    </message>
    <message>
        <source>Highest value of the slider</source>
        <translation>Größter Wert des Reglers</translation>
    </message>
    <message>
        <source>Takes the slider away; the value stays</source>
        <translation>Nimmt den Regler weg; der Wert bleibt</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 of the account</source>
        <translation>%1 des Kontos</translation>
    </message>
    <message>
        <source>%1 of %2 → %3</source>
        <translation>%1 von %2 → %3</translation>
    </message>
    <message>
        <source>not in this design</source>
        <translation>nicht in diesem Entwurf</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>nicht gesetzt</translation>
    </message>
</context>
<context>
    <name>burst::app::VariableForm</name>
    <message>
        <source>Edit variable</source>
        <translation>Variable bearbeiten</translation>
    </message>
    <message>
        <source>Add variable</source>
        <translation>Variable hinzufügen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>20 /s, or =2*another</source>
        <translation>20 /s, oder =2*andere</translation>
    </message>
    <message>
        <source>A quantity with its unit, or = and arithmetic with other variables</source>
        <translation>Eine Größe mit ihrer Einheit, oder = und eine Rechnung mit anderen Variablen</translation>
    </message>
</context>
<context>
    <name>burst::app::VariableSettings</name>
    <message>
        <source>Variables</source>
        <translation>Variablen</translation>
    </message>
    <message>
        <source>Values that several settings are worked out from: a setting written as =2*base_rps follows the variable base_rps.</source>
        <translation>Werte, aus denen mehrere Einstellungen berechnet werden: eine Einstellung, die als =2*base_rps geschrieben ist, folgt der Variablen base_rps.</translation>
    </message>
</context>
<context>
    <name>burst::app::View</name>
    <message>
        <source>Canvas</source>
        <translation>Zeichenfläche</translation>
    </message>
    <message>
        <source>Click on the canvas to place the %1; Esc leaves it.</source>
        <translation>Klicken Sie auf die Zeichenfläche, um zu setzen: %1; Esc bricht ab.</translation>
    </message>
    <message>
        <source>Add a node</source>
        <translation>Knoten hinzufügen</translation>
    </message>
    <message>
        <source>Nothing can follow here.</source>
        <translation>Hier kann nichts folgen.</translation>
    </message>
    <message>
        <source>Add after %1</source>
        <translation>Nach %1 hinzufügen</translation>
    </message>
    <message>
        <source>Nothing can call %1.</source>
        <translation>Nichts kann %1 aufrufen.</translation>
    </message>
    <message>
        <source>%1 calls nothing.</source>
        <translation>%1 ruft nichts auf.</translation>
    </message>
    <message>
        <source>Add before %1</source>
        <translation>Vor %1 hinzufügen</translation>
    </message>
    <message>
        <source>Nothing fits between %1 and %2.</source>
        <translation>Nichts passt zwischen %1 und %2.</translation>
    </message>
    <message>
        <source>Insert between %1 and %2</source>
        <translation>Zwischen %1 und %2 einfügen</translation>
    </message>
    <message>
        <source>Select the one node where the wire is to start.</source>
        <translation>Wählen Sie den einen Knoten, an dem die Verbindung beginnen soll.</translation>
    </message>
    <message>
        <source>Connect to</source>
        <translation>Verbinden mit</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>Name der Gruppe</translation>
    </message>
    <message>
        <source>Select the one node or group that is to be renamed.</source>
        <translation>Wählen Sie den einen Knoten oder die Gruppe, die umbenannt werden soll.</translation>
    </message>
    <message>
        <source>Name of the node</source>
        <translation>Name des Knotens</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Share of the requests in percent</source>
        <translation>Anteil der Anfragen in Prozent</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Text of the note</source>
        <translation>Text der Notiz</translation>
    </message>
    <message>
        <source>Calls arrive here</source>
        <translation>Hier kommen Aufrufe an</translation>
    </message>
    <message>
        <source>Failures leave here: drag to where they go</source>
        <translation>Hier gehen Fehlschläge hinaus: ziehen Sie dahin, wohin sie gehen</translation>
    </message>
    <message>
        <source>Drag to what is called next</source>
        <translation>Ziehen Sie zu dem, was als Nächstes aufgerufen wird</translation>
    </message>
    <message>
        <source>Show what is in the group</source>
        <translation>Zeigen, was in der Gruppe ist</translation>
    </message>
    <message>
        <source>Collapse the group into one box</source>
        <translation>Gruppe zu einem Kasten zuklappen</translation>
    </message>
    <message>
        <source>Select the one node that is to be replaced.</source>
        <translation>Wählen Sie den einen Knoten, der ersetzt werden soll.</translation>
    </message>
    <message>
        <source>loses nothing</source>
        <translation>verliert nichts</translation>
    </message>
    <message>
        <source>loses 1 setting or link</source>
        <translation>verliert 1 Einstellung oder Verbindung</translation>
    </message>
    <message>
        <source>loses %1 settings or links</source>
        <translation>verliert %1 Einstellungen oder Verbindungen</translation>
    </message>
    <message>
        <source>Replace by</source>
        <translation>Ersetzen durch</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>This loses: %1. The rest stays. Replace the node?</source>
        <translation>Damit geht verloren: %1. Der Rest bleibt. Den Knoten ersetzen?</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>there is no image in it</source>
        <translation>darin ist kein Bild</translation>
    </message>
    <message>
        <source>“%1” cannot be read as a picture: %2.</source>
        <translation>„%1“ kann nicht als Bild gelesen werden: %2.</translation>
    </message>
</context>
<context>
    <name>burst::app::Waterfall</name>
    <message>
        <source>Calls of the request</source>
        <translation>Aufrufe der Anfrage</translation>
    </message>
    <message>
        <source>, attempt %1</source>
        <translation>, Versuch %1</translation>
    </message>
    <message>
        <source>%1, from %2 on</source>
        <translation>%1, ab %2</translation>
    </message>
    <message>
        <source>on its way for %1</source>
        <translation>unterwegs für %1</translation>
    </message>
    <message>
        <source>%1 by the %2</source>
        <translation>%1 durch: %2</translation>
    </message>
    <message>
        <source>nobody waited for it</source>
        <translation>niemand wartete darauf</translation>
    </message>
    <message>
        <source>its caller ran out of time, the work went on</source>
        <translation>dem Aufrufer lief die Zeit ab, die Arbeit ging weiter</translation>
    </message>
    <message>
        <source>the run ended before it did</source>
        <translation>der Lauf endete, bevor sie es tat</translation>
    </message>
    <message>
        <source>here: %1, %2</source>
        <translation>hier: %1, %2</translation>
    </message>
    <message>
        <source>, held back by the %1</source>
        <translation>, aufgehalten durch: %1</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Aufruf</translation>
    </message>
</context>
<context>
    <name>burst::app::Welcome</name>
    <message>
        <source>Show examples and recent files here</source>
        <translation>Hier Beispiele und zuletzt benutzte Dateien zeigen</translation>
    </message>
    <message>
        <source>Draw a serverless system</source>
        <translation>Zeichnen Sie ein serverloses System</translation>
    </message>
    <message>
        <source>Double-click the canvas, or drag nodes from the left: a client for the traffic, then what serves it.
Drag from port to port to wire them, and press F5 to run.</source>
        <translation>Doppelklicken Sie auf die Zeichenfläche, oder ziehen Sie Knoten von links: einen Client für den Datenverkehr, dann was ihn bedient.
Ziehen Sie von Anschluss zu Anschluss, um zu verbinden, und drücken Sie F5 für einen Lauf.</translation>
    </message>
    <message>
        <source>Add a node</source>
        <translation>Knoten hinzufügen</translation>
    </message>
    <message>
        <source>Open project…</source>
        <translation>Projekt öffnen…</translation>
    </message>
    <message>
        <source>Guided tour</source>
        <translation>Geführte Tour</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>My templates</source>
        <translation>Meine Vorlagen</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt benutzt</translation>
    </message>
</context>
<context>
    <name>burst::app::WhyPage</name>
    <message>
        <source>&lt;b&gt;Where the time goes&lt;/b&gt; of requests around these percentiles</source>
        <translation>&lt;b&gt;Wohin die Zeit geht&lt;/b&gt; bei Anfragen um diese Perzentile</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>What to change next</source>
        <translation>Was als Nächstes zu ändern ist</translation>
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
        <translation>Zoom in Prozent; Strg+0 ist 100 %</translation>
    </message>
    <message>
        <source>Zoom of the canvas</source>
        <translation>Zoom der Zeichenfläche</translation>
    </message>
</context>
<context>
    <name>canvas</name>
    <message>
        <source>no traffic</source>
        <translation>kein Datenverkehr</translation>
    </message>
    <message>
        <source>trace</source>
        <translation>Trace</translation>
    </message>
    <message>
        <source>%1 users</source>
        <translation>%1 Benutzer</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Locked nodes stay where they are.</source>
        <translation>Gesperrte Knoten bleiben, wo sie sind.</translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>%1 duplizieren</translation>
    </message>
    <message>
        <source>This picture cannot be read.</source>
        <translation>Dieses Bild kann nicht gelesen werden.</translation>
    </message>
</context>
<context>
    <name>diagram</name>
    <message>
        <source>Disabled</source>
        <translation>Deaktiviert</translation>
    </message>
</context>
<context>
    <name>edits</name>
    <message>
        <source>Move %1 to another time</source>
        <translation>%1 auf eine andere Zeit verschieben</translation>
    </message>
</context>
<context>
    <name>files</name>
    <message>
        <source>Burstlab projects (*.burst);;All files (*)</source>
        <translation>Burstlab-Projekte (*.burst);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>, %1 min newer than the file</source>
        <translation>, %1 min neuer als die Datei</translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <source>First steps</source>
        <translation>Erste Schritte</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>%1 more in the history panel</source>
        <translation>%1 weitere im Verlaufsfenster</translation>
    </message>
</context>
<context>
    <name>inspector</name>
    <message>
        <source>Column %1</source>
        <translation>Spalte %1</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Draw a serverless system, replay traffic, see what it does and costs.</source>
        <translation>Zeichnen Sie ein serverloses System, spielen Sie Datenverkehr ab, sehen Sie, was es tut und kostet.</translation>
    </message>
    <message>
        <source>a *.burst file to open</source>
        <translation>eine *.burst-Datei, die geöffnet wird</translation>
    </message>
    <message>
        <source>open the file in a window of its own, not in one that runs already</source>
        <translation>die Datei in einem eigenen Fenster öffnen, nicht in einem schon laufenden</translation>
    </message>
    <message>
        <source>the language of this start: en, de or es; otherwise that of the settings</source>
        <translation>die Sprache dieses Starts: en, de oder es; sonst die der Einstellungen</translation>
    </message>
</context>
<context>
    <name>models</name>
    <message>
        <source>A FIFO queue gives no later message of a group while an earlier one fails: a customer or an order stands still.</source>
        <translation>Eine FIFO-Warteschlange gibt keine spätere Nachricht einer Gruppe heraus, solange eine frühere fehlschlägt: ein Kunde oder eine Bestellung steht still.</translation>
    </message>
    <message>
        <source>A FIFO queue gives ten at most.</source>
        <translation>Eine FIFO-Warteschlange gibt höchstens zehn heraus.</translation>
    </message>
    <message>
        <source>A FIFO queue takes a FIFO queue for its dead letters, a standard one a standard one.</source>
        <translation>Eine FIFO-Warteschlange nimmt für Unzustellbares eine FIFO-Warteschlange, eine Standard-Warteschlange eine Standard-Warteschlange.</translation>
    </message>
    <message>
        <source>A backlog may take all of the account&apos;s concurrency</source>
        <translation>Ein Rückstau kann die ganze Nebenläufigkeit des Kontos verbrauchen</translation>
    </message>
    <message>
        <source>A bad message holds up its group for long</source>
        <translation>Eine fehlerhafte Nachricht hält ihre Gruppe lange auf</translation>
    </message>
    <message>
        <source>A bad record may block its shard until it expires</source>
        <translation>Ein fehlerhafter Datensatz kann seinen Shard blockieren, bis er verfällt</translation>
    </message>
    <message>
        <source>A balancer that does not see dead targets</source>
        <translation>Ein Lastverteiler, der tote Ziele nicht sieht</translation>
    </message>
    <message>
        <source>A batch does the work of one message</source>
        <translation>Ein Stapel tut die Arbeit einer Nachricht</translation>
    </message>
    <message>
        <source>A batch that is throttled is tried again for a while; with little time left its messages come back meanwhile, and are received, counted and perhaps processed twice.</source>
        <translation>Ein gedrosselter Stapel wird eine Weile erneut versucht; bleibt wenig Zeit, kommen seine Nachrichten inzwischen zurück und werden noch einmal empfangen, gezählt und vielleicht doppelt verarbeitet.</translation>
    </message>
    <message>
        <source>A budget without a currency</source>
        <translation>Ein Budget ohne Währung</translation>
    </message>
    <message>
        <source>A cache of answers, billed by the hour and by its size. A hit calls no integration but is billed as a request. What fits in is the room stated below.</source>
        <translation>Ein Cache von Antworten, nach Stunde und Größe berechnet. Ein Treffer ruft keine Integration auf, wird aber als Anfrage berechnet. Was hineinpasst, sagt der unten angegebene Platz.</translation>
    </message>
    <message>
        <source>A cache that answers nothing</source>
        <translation>Ein Cache, der nichts beantwortet</translation>
    </message>
    <message>
        <source>A cache that never forgets</source>
        <translation>Ein Cache, der nie vergisst</translation>
    </message>
    <message>
        <source>A call may take longer than its caller</source>
        <translation>Ein Aufruf kann länger dauern als sein Aufrufer</translation>
    </message>
    <message>
        <source>A call to somebody else&apos;s service without a timeout</source>
        <translation>Ein Aufruf des Dienstes eines anderen ohne Zeitlimit</translation>
    </message>
    <message>
        <source>A call with more is refused at once and not tried again; an answer with more makes the call fail after the work is done. Not set: no limit.</source>
        <translation>Ein Aufruf mit mehr wird sofort abgewiesen und nicht wiederholt; eine Antwort mit mehr lässt den Aufruf nach getaner Arbeit fehlschlagen. Nicht gesetzt: kein Limit.</translation>
    </message>
    <message>
        <source>A caller less patient than the function it waits for</source>
        <translation>Ein Aufrufer mit weniger Geduld als die Funktion, auf die er wartet</translation>
    </message>
    <message>
        <source>A caller who still waits after this time is told that the request was accepted (202); the work goes on. Not set: the caller waits for the result.</source>
        <translation>Ein Aufrufer, der nach dieser Zeit noch wartet, erfährt, dass die Anfrage angenommen wurde (202); die Arbeit geht weiter. Nicht gesetzt: der Aufrufer wartet auf das Ergebnis.</translation>
    </message>
    <message>
        <source>A change of a parameter that cannot change during a run</source>
        <translation>Änderung einer Einstellung, die sich während eines Laufs nicht ändern kann</translation>
    </message>
    <message>
        <source>A change that is older and not yet read is lost.</source>
        <translation>Eine ältere, noch nicht gelesene Änderung ist verloren.</translation>
    </message>
    <message>
        <source>A change to a value that is not allowed</source>
        <translation>Eine Änderung auf einen unzulässigen Wert</translation>
    </message>
    <message>
        <source>A change upwards adds this part of the present capacity, at least the smallest change: a large database grows in larger steps than a small one. No ramp is published; reports lie between 0.1 and 0.5 each second.</source>
        <translation>Eine Änderung nach oben fügt diesen Teil der jetzigen Kapazität hinzu, mindestens die kleinste Änderung: eine große Datenbank wächst in größeren Schritten als eine kleine. Ein Anstieg ist nicht veröffentlicht; Berichte liegen zwischen 0.1 und 0.5 je Sekunde.</translation>
    </message>
    <message>
        <source>A check without an answer by then has failed; at the latest when the next one is due.</source>
        <translation>Eine Prüfung ohne Antwort bis dahin ist fehlgeschlagen; spätestens, wenn die nächste fällig ist.</translation>
    </message>
    <message>
        <source>A client or schedule that calls nothing</source>
        <translation>Ein Client oder Zeitplan, der nichts aufruft</translation>
    </message>
    <message>
        <source>A client that gives up before the work does</source>
        <translation>Ein Client, der vor der Arbeit aufgibt</translation>
    </message>
    <message>
        <source>A client that sends nothing in a scenario</source>
        <translation>Ein Client, der in einem Szenario nichts sendet</translation>
    </message>
    <message>
        <source>A cold start breaks the objective</source>
        <translation>Ein Kaltstart verletzt das Ziel</translation>
    </message>
    <message>
        <source>A connection that its caller keeps is closed this long after its last query: as long as idle environments live, or the driver&apos;s own limit if it is shorter.</source>
        <translation>Eine Verbindung, die ihr Aufrufer behält, wird so lange nach ihrer letzten Abfrage geschlossen: so lange untätige Umgebungen leben, oder nach dem Limit des Treibers, wenn es kürzer ist.</translation>
    </message>
    <message>
        <source>A database that could pause and never does</source>
        <translation>Eine Datenbank, die pausieren könnte und es nie tut</translation>
    </message>
    <message>
        <source>A database that runs all month for a query now and then</source>
        <translation>Eine Datenbank, die den ganzen Monat für seltene Abfragen läuft</translation>
    </message>
    <message>
        <source>A dead letter of a standard queue keeps the time at which it was first sent, so that it may expire before anybody has looked at it.</source>
        <translation>Eine unzustellbare Nachricht einer Standard-Warteschlange behält die Zeit, zu der sie zuerst gesendet wurde, und kann verfallen, bevor jemand nachgesehen hat.</translation>
    </message>
    <message>
        <source>A dead-letter target that is not linked</source>
        <translation>Ein Ziel für Unzustellbares, das nicht verbunden ist</translation>
    </message>
    <message>
        <source>A dedicated connection whose batches wait</source>
        <translation>Eine eigene Verbindung, deren Stapel warten</translation>
    </message>
    <message>
        <source>A dedicated reader of a change stream</source>
        <translation>Ein dedizierter Leser eines Änderungsstroms</translation>
    </message>
    <message>
        <source>A delivery whose outcome is not there by then has failed; the subscriber goes on working. Not set: no such time.</source>
        <translation>Eine Zustellung, deren Ergebnis bis dahin nicht da ist, ist fehlgeschlagen; der Abonnent arbeitet weiter. Nicht gesetzt: keine solche Zeit.</translation>
    </message>
    <message>
        <source>A deployment replaces code, not limits.</source>
        <translation>Eine Bereitstellung ersetzt Code, keine Limits.</translation>
    </message>
    <message>
        <source>A design that nothing arrives at</source>
        <translation>Ein Entwurf, in dem nichts ankommt</translation>
    </message>
    <message>
        <source>A discount on what no design can buy</source>
        <translation>Ein Rabatt auf etwas, das kein Entwurf kaufen kann</translation>
    </message>
    <message>
        <source>A failed batch is cut in two, and each half is tried by itself, so that a bad record is found. Cutting is no retry.</source>
        <translation>Ein fehlgeschlagener Stapel wird halbiert und jede Hälfte für sich versucht, sodass ein fehlerhafter Datensatz gefunden wird. Halbieren zählt nicht als Wiederholung.</translation>
    </message>
    <message>
        <source>A failed call does not make the caller fail.</source>
        <translation>Ein fehlgeschlagener Aufruf lässt den Aufrufer nicht fehlschlagen.</translation>
    </message>
    <message>
        <source>A failover that never happens</source>
        <translation>Eine Ausfallumschaltung, die nie geschieht</translation>
    </message>
    <message>
        <source>A failure ends the execution where it is: what was done stays done.</source>
        <translation>Ein Fehlschlag beendet die Ausführung, wo sie ist: was getan war, bleibt getan.</translation>
    </message>
    <message>
        <source>A failure would go round for ever.</source>
        <translation>Ein Fehlschlag würde endlos kreisen.</translation>
    </message>
    <message>
        <source>A fallback of another node</source>
        <translation>Eine Ausweichlösung eines anderen Knotens</translation>
    </message>
    <message>
        <source>A fallback that does not exist</source>
        <translation>Eine Ausweichlösung, die es nicht gibt</translation>
    </message>
    <message>
        <source>A fault after the end of the scenario</source>
        <translation>Eine Störung nach dem Ende des Szenarios</translation>
    </message>
    <message>
        <source>A fault before the start</source>
        <translation>Eine Störung vor dem Anfang</translation>
    </message>
    <message>
        <source>A fault hits a part of what arrives.</source>
        <translation>Eine Störung trifft einen Teil dessen, was ankommt.</translation>
    </message>
    <message>
        <source>A fault of a later version</source>
        <translation>Eine Störung aus einer späteren Version</translation>
    </message>
    <message>
        <source>A fault of a node or group that does not exist</source>
        <translation>Eine Störung eines Knotens oder einer Gruppe, die es nicht gibt</translation>
    </message>
    <message>
        <source>A fault of something that only sends</source>
        <translation>Eine Störung von etwas, das nur sendet</translation>
    </message>
    <message>
        <source>A fault of the group would not hit it.</source>
        <translation>Eine Störung der Gruppe würde ihn nicht treffen.</translation>
    </message>
    <message>
        <source>A fault that lasts no time</source>
        <translation>Eine Störung ohne Dauer</translation>
    </message>
    <message>
        <source>A fault that names nobody, or both a node and a group</source>
        <translation>Eine Störung, die niemanden nennt, oder Knoten und Gruppe zugleich</translation>
    </message>
    <message>
        <source>A function that is stopped at its work</source>
        <translation>Eine Funktion, die bei der Arbeit angehalten wird</translation>
    </message>
    <message>
        <source>A function that runs out of memory</source>
        <translation>Eine Funktion, der der Speicher ausgeht</translation>
    </message>
    <message>
        <source>A function that waits for another</source>
        <translation>Eine Funktion, die auf eine andere wartet</translation>
    </message>
    <message>
        <source>A function with the least memory</source>
        <translation>Eine Funktion mit dem kleinsten Speicher</translation>
    </message>
    <message>
        <source>A gap of no time between arrivals</source>
        <translation>Ein Abstand von null zwischen Ankünften</translation>
    </message>
    <message>
        <source>A gateway less patient than its function</source>
        <translation>Ein Gateway mit weniger Geduld als seine Funktion</translation>
    </message>
    <message>
        <source>A gateway takes 10 MB, a function 6 MB: what lies between fails behind the gateway.</source>
        <translation>Ein Gateway nimmt 10 MB an, eine Funktion 6 MB: was dazwischenliegt, schlägt hinter dem Gateway fehl.</translation>
    </message>
    <message>
        <source>A group frames a node that does not exist</source>
        <translation>Eine Gruppe rahmt einen Knoten ein, den es nicht gibt</translation>
    </message>
    <message>
        <source>A handful of units serves a handful of requests a second; the rest is throttled.</source>
        <translation>Eine Handvoll Einheiten bedient eine Handvoll Anfragen je Sekunde; der Rest wird gedrosselt.</translation>
    </message>
    <message>
        <source>A history that gets too long</source>
        <translation>Ein Verlauf, der zu lang wird</translation>
    </message>
    <message>
        <source>A key stays in one partition, which throttles however much capacity the table has.</source>
        <translation>Ein Schlüssel bleibt in einer Partition, die drosselt, wie viel Kapazität die Tabelle auch hat.</translation>
    </message>
    <message>
        <source>A key stays in one shard, so some shards are empty and paid for.</source>
        <translation>Ein Schlüssel bleibt in einem Shard, also sind manche Shards leer und bezahlt.</translation>
    </message>
    <message>
        <source>A key that is not known here</source>
        <translation>Ein hier unbekannter Schlüssel</translation>
    </message>
    <message>
        <source>A key-value or document table. Provisioned: a fixed capacity with unused capacity kept as burst. On demand: serves twice its earlier peak at once, more is throttled. Functions may read its changes in order.</source>
        <translation>Eine Schlüssel-Wert- oder Dokumenttabelle. Bereitgestellt: feste Kapazität, ungenutzte bleibt als Burst. Nach Bedarf: bedient sofort das Doppelte der früheren Spitze, mehr wird gedrosselt. Funktionen können ihre Änderungen der Reihe nach lesen.</translation>
    </message>
    <message>
        <source>A kind that is not simulated</source>
        <translation>Eine Art, die nicht simuliert wird</translation>
    </message>
    <message>
        <source>A link between kinds that cannot be joined</source>
        <translation>Eine Verbindung zwischen Arten, die sich nicht verbinden lassen</translation>
    </message>
    <message>
        <source>A link from a node to itself</source>
        <translation>Eine Verbindung eines Knotens mit sich selbst</translation>
    </message>
    <message>
        <source>A link to or from a node that does not exist</source>
        <translation>Eine Verbindung zu oder von einem Knoten, den es nicht gibt</translation>
    </message>
    <message>
        <source>A long chain of services that wait for one another</source>
        <translation>Eine lange Kette von Diensten, die aufeinander warten</translation>
    </message>
    <message>
        <source>A map wider than one execution works on</source>
        <translation>Ein Map-Zustand, breiter als eine Ausführung bearbeitet</translation>
    </message>
    <message>
        <source>A message comes back while its first copy is still worked on: it is processed twice, and Lambda refuses such a consumer.</source>
        <translation>Eine Nachricht kommt zurück, während ihre erste Kopie noch bearbeitet wird: sie wird doppelt verarbeitet, und Lambda lehnt einen solchen Verbraucher ab.</translation>
    </message>
    <message>
        <source>A message group above the limit of its partition</source>
        <translation>Eine Nachrichtengruppe über dem Limit ihrer Partition</translation>
    </message>
    <message>
        <source>A message older than this is dropped.</source>
        <translation>Eine ältere Nachricht wird verworfen.</translation>
    </message>
    <message>
        <source>A message received this often goes to the dead-letter queue instead of being received again. Without a redrive link it is tried until it expires, or dropped where the queue gives up.</source>
        <translation>Eine so oft empfangene Nachricht geht in die Warteschlange für Unzustellbares, statt erneut empfangen zu werden. Ohne eine solche Verbindung wird sie versucht, bis sie verfällt, oder verworfen, wo die Warteschlange aufgibt.</translation>
    </message>
    <message>
        <source>A message that always fails is gone before it was received often enough: nobody learns of it.</source>
        <translation>Eine stets fehlschlagende Nachricht ist fort, bevor sie oft genug empfangen wurde: niemand erfährt davon.</translation>
    </message>
    <message>
        <source>A message that cannot be processed is tried, and paid for, until its retention ends, and is then lost without a trace.</source>
        <translation>Eine nicht verarbeitbare Nachricht wird versucht und bezahlt, bis ihre Aufbewahrung endet, und ist dann spurlos verloren.</translation>
    </message>
    <message>
        <source>A message that repeats one sent within this time is accepted and not stored.</source>
        <translation>Eine Nachricht, die eine in dieser Zeit gesendete wiederholt, wird angenommen und nicht gespeichert.</translation>
    </message>
    <message>
        <source>A message that would be older at its next attempt is given up. Not set: only the number of attempts counts.</source>
        <translation>Eine Nachricht, die beim nächsten Versuch älter wäre, wird aufgegeben. Nicht gesetzt: nur die Zahl der Versuche zählt.</translation>
    </message>
    <message>
        <source>A message whose consumer has failed comes back after this time. Not set: when its visibility timeout ends.</source>
        <translation>Eine Nachricht, deren Verbraucher fehlschlug, kommt nach dieser Zeit zurück. Nicht gesetzt: wenn ihr Sichtbarkeits-Timeout endet.</translation>
    </message>
    <message>
        <source>A new environment is restored from a snapshot that was taken when the version was published, instead of being initialised. Has no effect where no restore time is set.</source>
        <translation>Eine neue Umgebung wird aus einem Snapshot wiederhergestellt, der beim Veröffentlichen der Version entstand, statt initialisiert zu werden. Ohne Wirkung, wo keine Wiederherstellungszeit gesetzt ist.</translation>
    </message>
    <message>
        <source>A new message stays hidden this long.</source>
        <translation>Eine neue Nachricht bleibt so lange verborgen.</translation>
    </message>
    <message>
        <source>A new version takes over in steps forward in time.</source>
        <translation>Eine neue Version übernimmt in Schritten, die in der Zeit vorangehen.</translation>
    </message>
    <message>
        <source>A new version that sets what it cannot</source>
        <translation>Eine neue Version, die setzt, was sie nicht kann</translation>
    </message>
    <message>
        <source>A node can only make its own calls.</source>
        <translation>Ein Knoten kann nur seine eigenen Aufrufe machen.</translation>
    </message>
    <message>
        <source>A node that is switched off</source>
        <translation>Ein ausgeschalteter Knoten</translation>
    </message>
    <message>
        <source>A node that no path leads to</source>
        <translation>Ein Knoten, zu dem kein Weg führt</translation>
    </message>
    <message>
        <source>A node&apos;s figure without a node</source>
        <translation>Kennzahl eines Knotens ohne Knoten</translation>
    </message>
    <message>
        <source>A number of replications out of range</source>
        <translation>Zahl der Replikationen außerhalb des Bereichs</translation>
    </message>
    <message>
        <source>A number of users that cannot be</source>
        <translation>Eine unmögliche Zahl von Benutzern</translation>
    </message>
    <message>
        <source>A partition holds no more than this.</source>
        <translation>Eine Partition enthält nicht mehr als das.</translation>
    </message>
    <message>
        <source>A partition that has refused requests for this long, without a quiet minute, is split in two; a single hot key gains nothing. 0: never. Providers say minutes.</source>
        <translation>Eine Partition, die so lange ohne ruhige Minute Anfragen abgewiesen hat, wird in zwei geteilt; ein einzelner heißer Schlüssel gewinnt nichts. 0: nie. Anbieter sprechen von Minuten.</translation>
    </message>
    <message>
        <source>A pause that callers do not sit out</source>
        <translation>Eine Pause, die Aufrufer nicht abwarten</translation>
    </message>
    <message>
        <source>A pause that is longer makes the resumption take longer.</source>
        <translation>Nach einer längeren Pause dauert das Erwachen länger.</translation>
    </message>
    <message>
        <source>A peak counts for doubling after this time.</source>
        <translation>Eine Spitze zählt nach dieser Zeit für die Verdopplung.</translation>
    </message>
    <message>
        <source>A pin lasts</source>
        <translation>Haltedauer der Verbindung</translation>
    </message>
    <message>
        <source>A platform that the catalogue does not have</source>
        <translation>Eine Plattform, die der Katalog nicht hat</translation>
    </message>
    <message>
        <source>A poller that takes more than its function may run</source>
        <translation>Ein Poller, der mehr nimmt, als seine Funktion ausführen darf</translation>
    </message>
    <message>
        <source>A poller whose batch failed or was throttled takes the next one only after this time, so that a backlog is not received in vain all at once. Providers say that they back off, not by how much. No rest when partial failures are reported.</source>
        <translation>Ein Poller, dessen Stapel fehlschlug oder gedrosselt wurde, nimmt den nächsten erst nach dieser Zeit, damit ein Rückstau nicht auf einmal vergeblich empfangen wird. Anbieter sagen, dass sie warten, nicht wie lange. Keine Ruhe, wenn Teilfehlschläge gemeldet werden.</translation>
    </message>
    <message>
        <source>A precision that cannot be reached or understood</source>
        <translation>Eine Genauigkeit, die nicht erreicht oder verstanden werden kann</translation>
    </message>
    <message>
        <source>A price that is not known in this region</source>
        <translation>Ein Preis, der in dieser Region nicht bekannt ist</translation>
    </message>
    <message>
        <source>A private network that nothing is called in</source>
        <translation>Ein privates Netzwerk, in dem nichts aufgerufen wird</translation>
    </message>
    <message>
        <source>A process of a later version</source>
        <translation>Ein Prozess aus einer späteren Version</translation>
    </message>
    <message>
        <source>A product of another kind</source>
        <translation>Ein Produkt einer anderen Art</translation>
    </message>
    <message>
        <source>A product that the platform does not have</source>
        <translation>Ein Produkt, das die Plattform nicht hat</translation>
    </message>
    <message>
        <source>A profile or trace follows the clock.</source>
        <translation>Ein Profil oder Trace folgt der Uhr.</translation>
    </message>
    <message>
        <source>A provisioned table that is left at its default capacity</source>
        <translation>Eine bereitgestellte Tabelle mit unveränderter Vorgabekapazität</translation>
    </message>
    <message>
        <source>A proxy keeps connections open; what was to save money does not.</source>
        <translation>Ein Proxy hält Verbindungen offen; was Geld sparen sollte, tut es nicht.</translation>
    </message>
    <message>
        <source>A query that finds the database paused waits for this.</source>
        <translation>Eine Abfrage, die die Datenbank pausiert vorfindet, wartet so lange.</translation>
    </message>
    <message>
        <source>A queue that nothing is taken from</source>
        <translation>Eine Warteschlange, aus der nichts entnommen wird</translation>
    </message>
    <message>
        <source>A queue&apos;s figures say nothing about a function.</source>
        <translation>Die Zahlen einer Warteschlange sagen nichts über eine Funktion.</translation>
    </message>
    <message>
        <source>A rare invocation that fails is not made up for</source>
        <translation>Ein seltener Aufruf, der fehlschlägt, wird nicht nachgeholt</translation>
    </message>
    <message>
        <source>A rate below 0</source>
        <translation>Eine Rate unter 0</translation>
    </message>
    <message>
        <source>A rate limit above that of the account</source>
        <translation>Ein Ratenlimit über dem des Kontos</translation>
    </message>
    <message>
        <source>A rate, a cron expression (minute hour day month weekday year), five fields of a crontab, or one time. The scenario&apos;s &quot;starts_at&quot; says when its clock begins.</source>
        <translation>Eine Rate, ein Cron-Ausdruck (Minute Stunde Tag Monat Wochentag Jahr), fünf Felder einer Crontab oder eine einzelne Zeit. „starts_at“ des Szenarios sagt, wann seine Uhr beginnt.</translation>
    </message>
    <message>
        <source>A read takes as many units as its item has such steps. 0: one, whatever the size.</source>
        <translation>Ein Lesevorgang braucht so viele Einheiten, wie sein Element solche Schritte hat. 0: eine, bei jeder Größe.</translation>
    </message>
    <message>
        <source>A reader has one batch of each in work at a time, unless its link says more. Not set: one a partition, as many as the table begins with.</source>
        <translation>Ein Leser hat je Partition einen Stapel in Arbeit, wenn seine Verbindung nicht mehr sagt. Nicht gesetzt: einen je Partition, so viele die Tabelle anfangs hat.</translation>
    </message>
    <message>
        <source>A reader with fewer executions than batches</source>
        <translation>Ein Leser mit weniger Ausführungen als Stapeln</translation>
    </message>
    <message>
        <source>A receive that ends in a throttle counts: in a burst good messages end as dead letters although nothing is broken.</source>
        <translation>Ein Empfang, der mit Drosselung endet, zählt: bei einer Lastspitze enden gute Nachrichten als unzustellbar, obwohl nichts kaputt ist.</translation>
    </message>
    <message>
        <source>A received message comes back after this time unless it was deleted. Shorter than the processing: messages are processed twice.</source>
        <translation>Eine empfangene Nachricht kommt nach dieser Zeit zurück, wenn sie nicht gelöscht wurde. Kürzer als die Verarbeitung: Nachrichten werden doppelt verarbeitet.</translation>
    </message>
    <message>
        <source>A record that is older and not yet read is lost.</source>
        <translation>Ein älterer, noch nicht gelesener Datensatz ist verloren.</translation>
    </message>
    <message>
        <source>A region that fails takes every service in it along, whatever they are made of.</source>
        <translation>Eine ausfallende Region nimmt jeden Dienst darin mit, woraus er auch besteht.</translation>
    </message>
    <message>
        <source>A region without figures</source>
        <translation>Eine Region ohne Zahlen</translation>
    </message>
    <message>
        <source>A request may be held for this many mean start times of an environment, if that is longer.</source>
        <translation>Eine Anfrage darf so viele mittlere Startzeiten einer Umgebung gehalten werden, wenn das länger ist.</translation>
    </message>
    <message>
        <source>A request that a task works on for longer is stopped. Not set: no limit of its own.</source>
        <translation>Eine Anfrage, an der ein Task länger arbeitet, wird angehalten. Nicht gesetzt: kein eigenes Limit.</translation>
    </message>
    <message>
        <source>A request that has waited this long for a task is refused. Not set: it waits on.</source>
        <translation>Eine Anfrage, die so lange auf einen Task gewartet hat, wird abgewiesen. Nicht gesetzt: sie wartet weiter.</translation>
    </message>
    <message>
        <source>A request that is held longer is refused.</source>
        <translation>Eine länger gehaltene Anfrage wird abgewiesen.</translation>
    </message>
    <message>
        <source>A request whose own work needs more time of a CPU than this fails when it has had it. Waiting does not count. Not set: no limit.</source>
        <translation>Eine Anfrage, deren eigene Arbeit mehr CPU-Zeit braucht, schlägt fehl, wenn sie diese hatte. Warten zählt nicht. Nicht gesetzt: kein Limit.</translation>
    </message>
    <message>
        <source>A reservation is the function&apos;s maximum too; the rest is throttled.</source>
        <translation>Eine Reservierung ist auch das Höchste der Funktion; der Rest wird gedrosselt.</translation>
    </message>
    <message>
        <source>A reservation of nothing</source>
        <translation>Eine Reservierung von nichts</translation>
    </message>
    <message>
        <source>A result goes to one place.</source>
        <translation>Ein Ergebnis geht an einen Ort.</translation>
    </message>
    <message>
        <source>A result needs one run at least, and nobody waits for millions.</source>
        <translation>Ein Ergebnis braucht mindestens einen Lauf, und niemand wartet auf Millionen.</translation>
    </message>
    <message>
        <source>A role that may do more than the function needs</source>
        <translation>Eine Rolle, die mehr darf, als die Funktion braucht</translation>
    </message>
    <message>
        <source>A route over a link that the client does not have</source>
        <translation>Eine Route über eine Verbindung, die der Client nicht hat</translation>
    </message>
    <message>
        <source>A rule with more targets than it may have</source>
        <translation>Eine Regel mit mehr Zielen, als sie haben darf</translation>
    </message>
    <message>
        <source>A run may still be at work when the next begins</source>
        <translation>Ein Lauf kann noch arbeiten, wenn der nächste beginnt</translation>
    </message>
    <message>
        <source>A run of it has no end or no content.</source>
        <translation>Ein Lauf davon hat kein Ende oder keinen Inhalt.</translation>
    </message>
    <message>
        <source>A run of it shows nothing.</source>
        <translation>Ein Lauf davon zeigt nichts.</translation>
    </message>
    <message>
        <source>A scenario of no or endless duration</source>
        <translation>Ein Szenario ohne oder mit endloser Dauer</translation>
    </message>
    <message>
        <source>A scenario starts at 0 s.</source>
        <translation>Ein Szenario beginnt bei 0 s.</translation>
    </message>
    <message>
        <source>A schedule that does not fire during a scenario</source>
        <translation>Ein Zeitplan, der während eines Szenarios nicht auslöst</translation>
    </message>
    <message>
        <source>A schedule whose expression cannot be read</source>
        <translation>Ein Zeitplan mit unlesbarem Ausdruck</translation>
    </message>
    <message>
        <source>A second dead-letter queue</source>
        <translation>Eine zweite Warteschlange für Unzustellbares</translation>
    </message>
    <message>
        <source>A second target for failed events</source>
        <translation>Ein zweites Ziel für fehlgeschlagene Ereignisse</translation>
    </message>
    <message>
        <source>A second target for results</source>
        <translation>Ein zweites Ziel für Ergebnisse</translation>
    </message>
    <message>
        <source>A service that starts slower than its callers wait</source>
        <translation>Ein Dienst, der langsamer startet, als seine Aufrufer warten</translation>
    </message>
    <message>
        <source>A share of a month outside 0 to 1</source>
        <translation>Ein Anteil eines Monats außerhalb von 0 bis 1</translation>
    </message>
    <message>
        <source>A share outside 0 to 1</source>
        <translation>Ein Anteil außerhalb von 0 bis 1</translation>
    </message>
    <message>
        <source>A shorter duration is billed as this long.</source>
        <translation>Eine kürzere Dauer wird als so lang berechnet.</translation>
    </message>
    <message>
        <source>A speed of 0 or less</source>
        <translation>Ein Tempo von 0 oder weniger</translation>
    </message>
    <message>
        <source>A start from a snapshot that never happens</source>
        <translation>Ein Start aus einem Snapshot, der nie geschieht</translation>
    </message>
    <message>
        <source>A start is refused while this many executions are open. Not set: no limit.</source>
        <translation>Ein Start wird abgewiesen, solange so viele Ausführungen offen sind. Nicht gesetzt: kein Limit.</translation>
    </message>
    <message>
        <source>A state machine that calls other nodes one after the other, in parallel or for each of many items, waits, tries again and compensates what failed.</source>
        <translation>Ein Zustandsautomat, der andere Knoten nacheinander, parallel oder für jedes von vielen Elementen aufruft, wartet, wiederholt und ausgleicht, was fehlschlug.</translation>
    </message>
    <message>
        <source>A state machine that cannot be read</source>
        <translation>Ein unlesbarer Zustandsautomat</translation>
    </message>
    <message>
        <source>A state that lasts no time</source>
        <translation>Ein Zustand ohne Dauer</translation>
    </message>
    <message>
        <source>A state that nothing leads to</source>
        <translation>Ein Zustand, zu dem nichts führt</translation>
    </message>
    <message>
        <source>A steady load paid for by the request</source>
        <translation>Eine stetige Last, die nach Anfragen bezahlt wird</translation>
    </message>
    <message>
        <source>A storm or deployment where there are no environments</source>
        <translation>Eine Welle oder Bereitstellung, wo es keine Umgebungen gibt</translation>
    </message>
    <message>
        <source>A task less patient than what it calls</source>
        <translation>Ein Task mit weniger Geduld als das, was er aufruft</translation>
    </message>
    <message>
        <source>A task size that the platform does not offer</source>
        <translation>Eine Taskgröße, die die Plattform nicht anbietet</translation>
    </message>
    <message>
        <source>A task that has just started takes no part in the metric for this time.</source>
        <translation>Ein gerade gestarteter Task nimmt so lange nicht an der Metrik teil.</translation>
    </message>
    <message>
        <source>A task that is taken away gets no new requests and may work on those it has for this long; what is left then fails.</source>
        <translation>Ein weggenommener Task bekommt keine neuen Anfragen und darf an den vorhandenen so lange arbeiten; was dann übrig ist, schlägt fehl.</translation>
    </message>
    <message>
        <source>A task that lives shorter is billed for this long.</source>
        <translation>Ein kürzer lebender Task wird für so lange berechnet.</translation>
    </message>
    <message>
        <source>A task that neither tries again nor catches</source>
        <translation>Ein Task, der weder wiederholt noch abfängt</translation>
    </message>
    <message>
        <source>A time before the start</source>
        <translation>Eine Zeit vor dem Anfang</translation>
    </message>
    <message>
        <source>A trace of no length that starts over</source>
        <translation>Ein Trace ohne Länge, der von vorn beginnt</translation>
    </message>
    <message>
        <source>A trace without times</source>
        <translation>Ein Trace ohne Zeiten</translation>
    </message>
    <message>
        <source>A transactional write costs twice the units.</source>
        <translation>Ein transaktionaler Schreibvorgang kostet die doppelten Einheiten.</translation>
    </message>
    <message>
        <source>A value of the wrong type, unit or range</source>
        <translation>Ein Wert falschen Typs, falscher Einheit oder außerhalb des Bereichs</translation>
    </message>
    <message>
        <source>A volume below 0</source>
        <translation>Eine Menge unter 0</translation>
    </message>
    <message>
        <source>A wait longer than the execution may last</source>
        <translation>Eine Wartezeit, länger als die Ausführung dauern darf</translation>
    </message>
    <message>
        <source>A warm-up that leaves nothing to measure</source>
        <translation>Eine Einschwingphase, die nichts zu messen lässt</translation>
    </message>
    <message>
        <source>A word that the platform has no figures for</source>
        <translation>Ein Wort, für das die Plattform keine Zahlen hat</translation>
    </message>
    <message>
        <source>A write takes as many units as its item has such steps. 0: one, whatever the size.</source>
        <translation>Ein Schreibvorgang braucht so viele Einheiten, wie sein Element solche Schritte hat. 0: eine, bei jeder Größe.</translation>
    </message>
    <message>
        <source>API gateway</source>
        <translation>API-Gateway</translation>
    </message>
    <message>
        <source>Account concurrency</source>
        <translation>Nebenläufigkeit des Kontos</translation>
    </message>
    <message>
        <source>Active users</source>
        <translation>Aktive Benutzer</translation>
    </message>
    <message>
        <source>Adaptive capacity</source>
        <translation>Adaptive Kapazität</translation>
    </message>
    <message>
        <source>Add a client or a schedule and link it to where work comes in.</source>
        <translation>Fügen Sie einen Client oder Zeitplan hinzu und verbinden Sie ihn mit der Stelle, wo Arbeit hereinkommt.</translation>
    </message>
    <message>
        <source>Add a design with an id, nodes and links.</source>
        <translation>Fügen Sie einen Entwurf mit Kennung, Knoten und Verbindungen hinzu.</translation>
    </message>
    <message>
        <source>Added each minute while messages wait.</source>
        <translation>Jede Minute hinzugefügt, solange Nachrichten warten.</translation>
    </message>
    <message>
        <source>Added latency that is no time</source>
        <translation>Zusätzliche Latenz, die keine Zeit ist</translation>
    </message>
    <message>
        <source>Added to the platform overhead of a cold start.</source>
        <translation>Kommt zum Aufwand der Plattform bei einem Kaltstart hinzu.</translation>
    </message>
    <message>
        <source>After a day of attempts, or at once where the target refuses for good, the event is dropped.</source>
        <translation>Nach einem Tag mit Versuchen, oder sofort, wo das Ziel endgültig ablehnt, wird das Ereignis verworfen.</translation>
    </message>
    <message>
        <source>After a failure nothing would be called.</source>
        <translation>Nach einem Fehlschlag würde nichts aufgerufen.</translation>
    </message>
    <message>
        <source>After this time an archived event is deleted. Not set: never; the bill holds its first month.</source>
        <translation>Nach dieser Zeit wird ein archiviertes Ereignis gelöscht. Nicht gesetzt: nie; die Rechnung enthält seinen ersten Monat.</translation>
    </message>
    <message>
        <source>After this time probes may pass (half-open).</source>
        <translation>Nach dieser Zeit dürfen Prüfungen durch (halb offen).</translation>
    </message>
    <message>
        <source>After this time the caller gets 504; the integration goes on working and is billed.</source>
        <translation>Nach dieser Zeit bekommt der Aufrufer 504; die Integration arbeitet weiter und wird berechnet.</translation>
    </message>
    <message>
        <source>After this time the client gives up on an attempt; the work it started goes on. Not set: it waits for ever.</source>
        <translation>Nach dieser Zeit gibt der Client einen Versuch auf; die angestoßene Arbeit geht weiter. Nicht gesetzt: er wartet ewig.</translation>
    </message>
    <message>
        <source>After this time the edge gives up on the origin, which goes on working.</source>
        <translation>Nach dieser Zeit gibt die Edge den Ursprung auf, der weiterarbeitet.</translation>
    </message>
    <message>
        <source>After this time without an answer the caller gets 504; the target works on. Not set: the balancer waits until the target has ended.</source>
        <translation>Nach dieser Zeit ohne Antwort bekommt der Aufrufer 504; das Ziel arbeitet weiter. Nicht gesetzt: der Lastverteiler wartet, bis das Ziel fertig ist.</translation>
    </message>
    <message>
        <source>After which endings another attempt is made.</source>
        <translation>Nach welchen Ausgängen ein weiterer Versuch gemacht wird.</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>Alarm</translation>
    </message>
    <message>
        <source>Alarm above</source>
        <translation>Alarm über</translation>
    </message>
    <message>
        <source>All environments of the functions that count against it, idle ones too, have no more memory than this together; no other is started then. Not set: no limit.</source>
        <translation>Alle Umgebungen der Funktionen, die dazu zählen, auch untätige, haben zusammen nicht mehr Speicher; dann wird keine weitere gestartet. Nicht gesetzt: kein Limit.</translation>
    </message>
    <message>
        <source>All of them need an environment at once: most are throttled, and what is behind them gets a peak.</source>
        <translation>Alle brauchen zugleich eine Umgebung: die meisten werden gedrosselt, und was dahinter ist, bekommt eine Spitze.</translation>
    </message>
    <message>
        <source>All readers fetch what has expired at the same time</source>
        <translation>Alle Leser holen gleichzeitig, was abgelaufen ist</translation>
    </message>
    <message>
        <source>All records of a key go to one shard: more shards do not help it.</source>
        <translation>Alle Datensätze eines Schlüssels gehen in einen Shard: mehr Shards helfen ihm nicht.</translation>
    </message>
    <message>
        <source>Allocation rate</source>
        <translation>Zuteilungsrate</translation>
    </message>
    <message>
        <source>Allow as long as slow requests take.</source>
        <translation>Lassen Sie so viel Zeit, wie langsame Anfragen brauchen.</translation>
    </message>
    <message>
        <source>Allow few receives with a short visibility timeout, and a dead-letter queue behind them.</source>
        <translation>Erlauben Sie wenige Empfänge mit kurzem Sichtbarkeits-Timeout, und dahinter eine Warteschlange für Unzustellbares.</translation>
    </message>
    <message>
        <source>Allow fewer retries, or a shorter timeout of the call.</source>
        <translation>Erlauben Sie weniger Wiederholungen oder ein kürzeres Zeitlimit des Aufrufs.</translation>
    </message>
    <message>
        <source>Allow five receives or more.</source>
        <translation>Erlauben Sie fünf Empfänge oder mehr.</translation>
    </message>
    <message>
        <source>Allow more tasks or more requests a task.</source>
        <translation>Erlauben Sie mehr Tasks oder mehr Anfragen je Task.</translation>
    </message>
    <message>
        <source>Allow what the links of the function need, and nothing else.</source>
        <translation>Erlauben Sie, was die Verbindungen der Funktion brauchen, und nichts anderes.</translation>
    </message>
    <message>
        <source>An HTTP endpoint gets a few attempts within a minute or so: a deployment over there is enough to lose messages.</source>
        <translation>Ein HTTP-Endpunkt bekommt einige Versuche in etwa einer Minute: eine Bereitstellung dort genügt, um Nachrichten zu verlieren.</translation>
    </message>
    <message>
        <source>An archive of code for a runtime of the provider, or a container image that brings its own. Decides how long a new environment takes to start.</source>
        <translation>Ein Code-Archiv für eine Laufzeitumgebung des Anbieters oder ein Container-Image, das seine eigene mitbringt. Bestimmt, wie lange eine neue Umgebung zum Starten braucht.</translation>
    </message>
    <message>
        <source>An archive without an end</source>
        <translation>Ein Archiv ohne Ende</translation>
    </message>
    <message>
        <source>An environment older than this is removed when it is next idle. Not set: no limit.</source>
        <translation>Eine ältere Umgebung wird entfernt, sobald sie untätig ist. Nicht gesetzt: kein Limit.</translation>
    </message>
    <message>
        <source>An event is tried three times and is then gone: an order is lost without anybody knowing.</source>
        <translation>Ein Ereignis wird dreimal versucht und ist dann fort: eine Bestellung geht verloren, ohne dass jemand es weiß.</translation>
    </message>
    <message>
        <source>An event that waits longer, for example because it is throttled, is given up.</source>
        <translation>Ein Ereignis, das länger wartet, etwa weil es gedrosselt wird, wird aufgegeben.</translation>
    </message>
    <message>
        <source>An event that would be older at its next attempt is given up.</source>
        <translation>Ein Ereignis, das beim nächsten Versuch älter wäre, wird aufgegeben.</translation>
    </message>
    <message>
        <source>An eventually consistent read costs half a unit, a transactional one two.</source>
        <translation>Ein letztlich konsistentes Lesen kostet eine halbe Einheit, ein transaktionales zwei.</translation>
    </message>
    <message>
        <source>An execution fails when its history has more events: two for a state and three more for each attempt of a task. Not set: no limit.</source>
        <translation>Eine Ausführung schlägt fehl, wenn ihr Verlauf mehr Ereignisse hat: zwei je Zustand und drei mehr je Versuch eines Tasks. Nicht gesetzt: kein Limit.</translation>
    </message>
    <message>
        <source>An execution fails when its history is full, after hours of work.</source>
        <translation>Eine Ausführung schlägt fehl, wenn ihr Verlauf voll ist, nach Stunden Arbeit.</translation>
    </message>
    <message>
        <source>An execution that takes longer is stopped; calls under way go on, nobody waits for them.</source>
        <translation>Eine länger dauernde Ausführung wird angehalten; laufende Aufrufe gehen weiter, niemand wartet darauf.</translation>
    </message>
    <message>
        <source>An execution would never end, or would go round without any time passing.</source>
        <translation>Eine Ausführung würde nie enden oder kreisen, ohne dass Zeit vergeht.</translation>
    </message>
    <message>
        <source>An execution would not know what to do.</source>
        <translation>Eine Ausführung wüsste nicht, was zu tun ist.</translation>
    </message>
    <message>
        <source>An id with characters that are not allowed</source>
        <translation>Eine Kennung mit nicht erlaubten Zeichen</translation>
    </message>
    <message>
        <source>An idle environment is removed this long after its last completion.</source>
        <translation>Eine untätige Umgebung wird so lange nach ihrem letzten Abschluss entfernt.</translation>
    </message>
    <message>
        <source>An initialisation that takes longer is stopped then and made again inside the first invocation, under its timeout. Not set: no limit.</source>
        <translation>Eine längere Initialisierung wird dann angehalten und im ersten Aufruf unter dessen Zeitlimit wiederholt. Nicht gesetzt: kein Limit.</translation>
    </message>
    <message>
        <source>An instance asks for more only when it has no more than this many batches in work, and then takes as many as are left to its most. Not set: whenever there is room.</source>
        <translation>Eine Instanz fragt erst nach mehr, wenn sie höchstens so viele Stapel in Arbeit hat, und nimmt dann so viele, wie bis zu ihrem Höchsten fehlen. Nicht gesetzt: sobald Platz ist.</translation>
    </message>
    <message>
        <source>An instance that found the queue empty asks again after this wait, which then about doubles from poll to poll. 0: it hears of a message at once.</source>
        <translation>Eine Instanz, die die Warteschlange leer fand, fragt nach dieser Zeit wieder, die sich dann von Poll zu Poll etwa verdoppelt. 0: sie erfährt sofort von einer Nachricht.</translation>
    </message>
    <message>
        <source>An invocation is stopped after this time, billed in full, and its environment is reset.</source>
        <translation>Ein Aufruf wird nach dieser Zeit angehalten, voll berechnet, und seine Umgebung zurückgesetzt.</translation>
    </message>
    <message>
        <source>An invocation that begins while the last one of its environment is still billed, to its minimum or step, goes on with it: no second is billed twice. Always so where requests share an environment. Off: each invocation is billed by itself.</source>
        <translation>Ein Aufruf, der beginnt, während der letzte seiner Umgebung noch bis zu seinem Mindesten oder Schritt berechnet wird, setzt ihn fort: keine Sekunde wird doppelt berechnet. Stets so, wo Anfragen sich eine Umgebung teilen. Aus: jeder Aufruf wird für sich berechnet.</translation>
    </message>
    <message>
        <source>An invocation that is older is not tried again; it goes to the on-failure queue or is dropped.</source>
        <translation>Ein älterer Aufruf wird nicht wiederholt; er geht in die Warteschlange für Fehlschläge oder wird verworfen.</translation>
    </message>
    <message>
        <source>An objective at a node that does not exist</source>
        <translation>Ein Ziel an einem Knoten, den es nicht gibt</translation>
    </message>
    <message>
        <source>An objective on a figure that does not exist</source>
        <translation>Ein Ziel für eine Kennzahl, die es nicht gibt</translation>
    </message>
    <message>
        <source>An objective that cannot be reached</source>
        <translation>Ein unerreichbares Ziel</translation>
    </message>
    <message>
        <source>An objective without a bound</source>
        <translation>Ein Ziel ohne Schranke</translation>
    </message>
    <message>
        <source>An operation that the target does not have</source>
        <translation>Eine Operation, die das Ziel nicht hat</translation>
    </message>
    <message>
        <source>Answer at the latest</source>
        <translation>Antwort spätestens</translation>
    </message>
    <message>
        <source>Answer early and do the rest behind a queue, or let a workflow call them.</source>
        <translation>Antworten Sie früh und tun Sie den Rest hinter einer Warteschlange, oder lassen Sie einen Workflow sie aufrufen.</translation>
    </message>
    <message>
        <source>Answer size</source>
        <translation>Antwortgröße</translation>
    </message>
    <message>
        <source>Answers near the viewer from a cache, and asks the origin for what it has not got. Several outgoing links are origins, chosen by their weight. Answers that fail are not kept.</source>
        <translation>Antwortet nahe beim Betrachter aus einem Cache und fragt den Ursprung nach dem, was fehlt. Mehrere ausgehende Verbindungen sind Ursprünge, nach Gewicht gewählt. Fehlgeschlagene Antworten werden nicht behalten.</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Architektur</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiv</translation>
    </message>
    <message>
        <source>Archived for</source>
        <translation>Archiviert für</translation>
    </message>
    <message>
        <source>As long as the tasks have less room than this beyond the short window, requests go through the buffer in front of all tasks, whose size is the waiting room; otherwise straight to the tasks, where fewer may wait. 0: through it only while there is no task; -1 or not set: always.</source>
        <translation>Solange die Tasks über das kurze Fenster hinaus weniger Platz als das haben, gehen Anfragen durch den Puffer vor allen Tasks, dessen Größe der Warteraum ist; sonst direkt zu den Tasks, wo weniger warten dürfen. 0: nur durch ihn, solange kein Task da ist; -1 oder nicht gesetzt: immer.</translation>
    </message>
    <message>
        <source>Asynchronous</source>
        <translation>Asynchron</translation>
    </message>
    <message>
        <source>At the start</source>
        <translation>Am Anfang</translation>
    </message>
    <message>
        <source>At this size an environment has one whole CPU; single-threaded work gains nothing above.</source>
        <translation>Bei dieser Größe hat eine Umgebung eine ganze CPU; Arbeit in einem Thread gewinnt darüber nichts.</translation>
    </message>
    <message>
        <source>Attaching to the network</source>
        <translation>Anschluss ans Netzwerk</translation>
    </message>
    <message>
        <source>Authoriser</source>
        <translation>Autorisierer</translation>
    </message>
    <message>
        <source>Auto scaling</source>
        <translation>Automatische Skalierung</translation>
    </message>
    <message>
        <source>Averaged over</source>
        <translation>Gemittelt über</translation>
    </message>
    <message>
        <source>Back after a failure</source>
        <translation>Zurück nach Fehlschlag</translation>
    </message>
    <message>
        <source>Back after at most</source>
        <translation>Zurück nach höchstens</translation>
    </message>
    <message>
        <source>Bandwidth</source>
        <translation>Bandbreite</translation>
    </message>
    <message>
        <source>Bandwidth of a connection</source>
        <translation>Bandbreite einer Verbindung</translation>
    </message>
    <message>
        <source>Base memory</source>
        <translation>Grundspeicher</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>Stapelgröße</translation>
    </message>
    <message>
        <source>Batch window</source>
        <translation>Stapelfenster</translation>
    </message>
    <message>
        <source>Batches at once that are added each minute while messages wait.</source>
        <translation>Gleichzeitige Stapel, die je Minute hinzukommen, solange Nachrichten warten.</translation>
    </message>
    <message>
        <source>Batches at the start</source>
        <translation>Stapel am Anfang</translation>
    </message>
    <message>
        <source>Batches in work at once before the poller scales.</source>
        <translation>Stapel gleichzeitig in Arbeit, bevor der Poller skaliert.</translation>
    </message>
    <message>
        <source>Batches in work at the same time; stops the poller before the function throttles.</source>
        <translation>Stapel gleichzeitig in Arbeit; hält den Poller an, bevor die Funktion drosselt.</translation>
    </message>
    <message>
        <source>Batches larger than one invocation takes</source>
        <translation>Stapel größer, als ein Aufruf annimmt</translation>
    </message>
    <message>
        <source>Batches of more than ten messages from a FIFO queue</source>
        <translation>Stapel von mehr als zehn Nachrichten aus einer FIFO-Warteschlange</translation>
    </message>
    <message>
        <source>Batches of one shard in work at once. Partition keys are spread over them, so that the records of a key stay in order.</source>
        <translation>Stapel eines Shards, die gleichzeitig in Arbeit sind. Partitionsschlüssel werden darauf verteilt, sodass die Datensätze eines Schlüssels in Reihenfolge bleiben.</translation>
    </message>
    <message>
        <source>Batches per instance</source>
        <translation>Stapel je Instanz</translation>
    </message>
    <message>
        <source>Batches per poller</source>
        <translation>Stapel je Poller</translation>
    </message>
    <message>
        <source>Batches per shard</source>
        <translation>Stapel je Shard</translation>
    </message>
    <message>
        <source>Batches that are empty or that users cannot send</source>
        <translation>Stapel, die leer sind oder die Benutzer nicht senden können</translation>
    </message>
    <message>
        <source>Batches that are given up leave no trace</source>
        <translation>Aufgegebene Stapel hinterlassen keine Spur</translation>
    </message>
    <message>
        <source>Batches that one instance has in work at most.</source>
        <translation>Stapel, die eine Instanz höchstens in Arbeit hat.</translation>
    </message>
    <message>
        <source>Batches that one poller has in work at once.</source>
        <translation>Stapel, die ein Poller gleichzeitig in Arbeit hat.</translation>
    </message>
    <message>
        <source>Batches that one poller takes per second.</source>
        <translation>Stapel, die ein Poller je Sekunde nimmt.</translation>
    </message>
    <message>
        <source>Begin the scenario shortly before the schedule fires, or let it last longer.</source>
        <translation>Beginnen Sie das Szenario kurz vor dem Auslösen des Zeitplans, oder lassen Sie es länger dauern.</translation>
    </message>
    <message>
        <source>Beyond two readers a shard the stream throttles them, and they fall behind.</source>
        <translation>Über zwei Leser je Shard hinaus drosselt der Stream sie, und sie geraten in Rückstand.</translation>
    </message>
    <message>
        <source>Billed at least</source>
        <translation>Mindestens berechnet</translation>
    </message>
    <message>
        <source>Billed by the instance</source>
        <translation>Nach Instanz berechnet</translation>
    </message>
    <message>
        <source>Billed by the month, whether the database runs or not.</source>
        <translation>Monatlich berechnet, ob die Datenbank läuft oder nicht.</translation>
    </message>
    <message>
        <source>Billed by the month.</source>
        <translation>Monatlich berechnet.</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>Abrechnung</translation>
    </message>
    <message>
        <source>Billing step</source>
        <translation>Abrechnungsschritt</translation>
    </message>
    <message>
        <source>Borrow timeout</source>
        <translation>Wartezeit auf eine Verbindung</translation>
    </message>
    <message>
        <source>Both are paid for, both count against the concurrency, and the caller fails with the other.</source>
        <translation>Beide werden bezahlt, beide zählen zur Nebenläufigkeit, und der Aufrufer schlägt mit dem anderen fehl.</translation>
    </message>
    <message>
        <source>Bounds that no value keeps</source>
        <translation>Schranken, die kein Wert hält</translation>
    </message>
    <message>
        <source>Budget per success</source>
        <translation>Budget je Erfolg</translation>
    </message>
    <message>
        <source>Bulkhead: an attempt beyond this many unanswered ones is refused at once, which the caller sees as throttled. Not set: no limit.</source>
        <translation>Schott: ein Versuch über so viele unbeantwortete hinaus wird sofort abgewiesen, was der Aufrufer als gedrosselt sieht. Nicht gesetzt: kein Limit.</translation>
    </message>
    <message>
        <source>Burst</source>
        <translation>Burst</translation>
    </message>
    <message>
        <source>Burst there is room for</source>
        <translation>Burst, für den Platz ist</translation>
    </message>
    <message>
        <source>Burst window</source>
        <translation>Burst-Fenster</translation>
    </message>
    <message>
        <source>Busy share of the processors below which capacity shrinks by the smallest change.</source>
        <translation>Beschäftigter Anteil der Prozessoren, unter dem die Kapazität um die kleinste Änderung schrumpft.</translation>
    </message>
    <message>
        <source>Busy share of the processors in an interval above which capacity grows.</source>
        <translation>Beschäftigter Anteil der Prozessoren in einem Abschnitt, über dem die Kapazität wächst.</translation>
    </message>
    <message>
        <source>By default a failed batch is tried until its records are too old; all that time what is behind it waits, and then it is lost too.</source>
        <translation>Von Haus aus wird ein fehlgeschlagener Stapel versucht, bis seine Datensätze zu alt sind; so lange wartet, was dahinter ist, und ist dann auch verloren.</translation>
    </message>
    <message>
        <source>Bytes at once, new stream</source>
        <translation>Byte auf einmal, neuer Stream</translation>
    </message>
    <message>
        <source>Bytes from the client, part of the processed bytes.</source>
        <translation>Byte vom Client, Teil der verarbeiteten Byte.</translation>
    </message>
    <message>
        <source>Bytes per poller and second</source>
        <translation>Byte je Poller und Sekunde</translation>
    </message>
    <message>
        <source>Bytes per second at which each call&apos;s payload is carried, whatever else is on the way. Not set: no limit.</source>
        <translation>Byte je Sekunde, mit denen die Nutzlast jedes Aufrufs befördert wird, was auch sonst unterwegs ist. Nicht gesetzt: kein Limit.</translation>
    </message>
    <message>
        <source>Bytes per second that one call transfers; calls do not slow each other down. Not set: the transfer takes no time.</source>
        <translation>Byte je Sekunde, die ein Aufruf überträgt; Aufrufe bremsen einander nicht. Nicht gesetzt: die Übertragung braucht keine Zeit.</translation>
    </message>
    <message>
        <source>Bytes per shard and second</source>
        <translation>Byte je Shard und Sekunde</translation>
    </message>
    <message>
        <source>Bytes put on demand (1 KB steps)</source>
        <translation>Geschriebene Byte nach Bedarf (1-KB-Schritte)</translation>
    </message>
    <message>
        <source>Bytes read on demand</source>
        <translation>Gelesene Byte nach Bedarf</translation>
    </message>
    <message>
        <source>Bytes read per shard and second</source>
        <translation>Gelesene Byte je Shard und Sekunde</translation>
    </message>
    <message>
        <source>Bytes sent on to the origin per request that is not answered from the cache.</source>
        <translation>An den Ursprung weitergesendete Byte je Anfrage, die nicht aus dem Cache beantwortet wird.</translation>
    </message>
    <message>
        <source>Bytes taken into the archive</source>
        <translation>Ins Archiv übernommene Byte</translation>
    </message>
    <message>
        <source>Bytes that one log call writes. What a function logs by itself can be set at the function; do not count it twice.</source>
        <translation>Byte, die ein Protokollaufruf schreibt. Was eine Funktion selbst protokolliert, lässt sich bei der Funktion einstellen; zählen Sie es nicht doppelt.</translation>
    </message>
    <message>
        <source>Bytes to the client, part of the processed bytes.</source>
        <translation>Byte zum Client, Teil der verarbeiteten Byte.</translation>
    </message>
    <message>
        <source>Bytes to the origin</source>
        <translation>Byte zum Ursprung</translation>
    </message>
    <message>
        <source>Bytes to the viewer per request that succeeds: the larger part of most bills.</source>
        <translation>Byte zum Betrachter je erfolgreicher Anfrage: der größere Teil der meisten Rechnungen.</translation>
    </message>
    <message>
        <source>Bytes to viewers</source>
        <translation>Byte zu Betrachtern</translation>
    </message>
    <message>
        <source>Bytes written to the log by one invocation, platform lines included (commonly 0.3 to 0.4 KB before your own). 0: logs are not in the bill.</source>
        <translation>Byte, die ein Aufruf ins Protokoll schreibt, Zeilen der Plattform eingeschlossen (üblich 0.3 bis 0.4 KB vor Ihren eigenen). 0: Protokolle stehen nicht in der Rechnung.</translation>
    </message>
    <message>
        <source>Bytes written to the log by one request. 0: logs are not in the bill.</source>
        <translation>Byte, die eine Anfrage ins Protokoll schreibt. 0: Protokolle stehen nicht in der Rechnung.</translation>
    </message>
    <message>
        <source>CDN</source>
        <translation>CDN</translation>
    </message>
    <message>
        <source>CPU time of a query</source>
        <translation>CPU-Zeit einer Abfrage</translation>
    </message>
    <message>
        <source>CPU time of a request</source>
        <translation>CPU-Zeit einer Anfrage</translation>
    </message>
    <message>
        <source>CPU time of invocations</source>
        <translation>CPU-Zeit von Aufrufen</translation>
    </message>
    <message>
        <source>CPU utilisation</source>
        <translation>CPU-Auslastung</translation>
    </message>
    <message>
        <source>CPU-bound part</source>
        <translation>CPU-gebundener Teil</translation>
    </message>
    <message>
        <source>CPUs of an environment with several requests: the CPU-bound part of their own work slows down as soon as there are more of them. 0: each works as if it were alone.</source>
        <translation>CPUs einer Umgebung mit mehreren Anfragen: der CPU-gebundene Teil ihrer eigenen Arbeit wird langsamer, sobald es mehr davon sind. 0: jede arbeitet, als wäre sie allein.</translation>
    </message>
    <message>
        <source>CPUs of an environment, where the platform charges for their time beside that of the memory. How fast the work is, memory and shared CPUs decide.</source>
        <translation>CPUs einer Umgebung, wo die Plattform ihre Zeit neben der des Speichers berechnet. Wie schnell die Arbeit ist, entscheiden Speicher und geteilte CPUs.</translation>
    </message>
    <message>
        <source>CPUs of environments at work</source>
        <translation>CPUs arbeitender Umgebungen</translation>
    </message>
    <message>
        <source>CPUs of environments on demand, at work or idle</source>
        <translation>CPUs von Umgebungen nach Bedarf, arbeitend oder untätig</translation>
    </message>
    <message>
        <source>CPUs on the bill</source>
        <translation>CPUs auf der Rechnung</translation>
    </message>
    <message>
        <source>CPUs they share</source>
        <translation>CPUs, die sie sich teilen</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>Cache</translation>
    </message>
    <message>
        <source>Cache size</source>
        <translation>Größe des Cache</translation>
    </message>
    <message>
        <source>Caching</source>
        <translation>Zwischenspeicherung</translation>
    </message>
    <message>
        <source>Callers connect to a proxy, which shares a pool of connections among their queries and lets them wait for one.</source>
        <translation>Aufrufer verbinden sich mit einem Proxy, der einen Pool von Verbindungen unter ihren Abfragen teilt und sie auf eine warten lässt.</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Aufrufe</translation>
    </message>
    <message>
        <source>Calls accepted per second; the bucket holds one second&apos;s worth. What comes above it is throttled, and the caller has to try again.</source>
        <translation>Je Sekunde angenommene Aufrufe; der Eimer fasst den Vorrat einer Sekunde. Was darüber kommt, wird gedrosselt, und der Aufrufer muss es erneut versuchen.</translation>
    </message>
    <message>
        <source>Calls in work at the same time; further ones are refused at once (429). Not set: no such limit.</source>
        <translation>Aufrufe gleichzeitig in Arbeit; weitere werden sofort abgewiesen (429). Nicht gesetzt: kein solches Limit.</translation>
    </message>
    <message>
        <source>Calls let through half-open; when all have ended their share of failures decides whether the circuit closes or opens again.</source>
        <translation>Halb offen durchgelassene Aufrufe; sind alle beendet, entscheidet ihr Fehleranteil, ob der Schutzschalter schließt oder wieder öffnet.</translation>
    </message>
    <message>
        <source>Calls of APIs</source>
        <translation>Aufrufe von APIs</translation>
    </message>
    <message>
        <source>Calls of one request that may be unanswered at the same time; further parallel ones wait. Not set: no limit.</source>
        <translation>Aufrufe einer Anfrage, die gleichzeitig unbeantwortet sein dürfen; weitere parallele warten. Nicht gesetzt: kein Limit.</translation>
    </message>
    <message>
        <source>Calls per action</source>
        <translation>Aufrufe je Aktion</translation>
    </message>
    <message>
        <source>Calls per invocation of the source, one after the other. A number, or a distribution from which each invocation draws; a fraction is the chance of one more call.</source>
        <translation>Aufrufe je Aufruf der Quelle, nacheinander. Eine Zahl oder eine Verteilung, aus der jeder Aufruf zieht; ein Bruchteil ist die Chance auf einen Aufruf mehr.</translation>
    </message>
    <message>
        <source>Calls per period</source>
        <translation>Aufrufe je Zeitraum</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Kapazität</translation>
    </message>
    <message>
        <source>Capacity is a multiple of this many units.</source>
        <translation>Kapazität ist ein Vielfaches so vieler Einheiten.</translation>
    </message>
    <message>
        <source>Capacity mode</source>
        <translation>Kapazitätsmodus</translation>
    </message>
    <message>
        <source>Capacity that is paid for and not used</source>
        <translation>Kapazität, die bezahlt und nicht genutzt wird</translation>
    </message>
    <message>
        <source>Capacity units</source>
        <translation>Kapazitätseinheiten</translation>
    </message>
    <message>
        <source>Change stream</source>
        <translation>Änderungsstrom</translation>
    </message>
    <message>
        <source>Change streams of tables are polled; only streams sell dedicated connections.</source>
        <translation>Änderungsströme von Tabellen werden gepollt; nur Streams bieten eigene Verbindungen.</translation>
    </message>
    <message>
        <source>Change the runtime or package, or leave the snapshot out.</source>
        <translation>Ändern Sie Laufzeitumgebung oder Paket, oder lassen Sie den Snapshot weg.</translation>
    </message>
    <message>
        <source>Changes are kept</source>
        <translation>Änderungen bleiben</translation>
    </message>
    <message>
        <source>Charged calls</source>
        <translation>Berechnete Aufrufe</translation>
    </message>
    <message>
        <source>Check every</source>
        <translation>Prüfen alle</translation>
    </message>
    <message>
        <source>Check latency</source>
        <translation>Latenz der Prüfung</translation>
    </message>
    <message>
        <source>Check timeout</source>
        <translation>Zeitlimit der Prüfung</translation>
    </message>
    <message>
        <source>Checks per second; a request whose verdict is kept needs none. Beyond it requests are throttled. Not set: no limit.</source>
        <translation>Prüfungen je Sekunde; eine Anfrage mit aufbewahrtem Urteil braucht keine. Darüber werden Anfragen gedrosselt. Nicht gesetzt: kein Limit.</translation>
    </message>
    <message>
        <source>Checks that may come at once. Not set: one second&apos;s worth, at least one.</source>
        <translation>Prüfungen, die auf einmal kommen dürfen. Nicht gesetzt: der Vorrat einer Sekunde, mindestens eine.</translation>
    </message>
    <message>
        <source>Checks who is calling. A gateway asks it before it calls an integration and goes on only when it agrees; verdicts are kept for a while by token, so that most requests need no check.</source>
        <translation>Prüft, wer aufruft. Ein Gateway fragt hier, bevor es eine Integration aufruft, und macht nur bei Zustimmung weiter; Urteile werden je Token eine Weile behalten, sodass die meisten Anfragen keine Prüfung brauchen.</translation>
    </message>
    <message>
        <source>Choice of target</source>
        <translation>Wahl des Ziels</translation>
    </message>
    <message>
        <source>Choose a key with many more values than there are shards.</source>
        <translation>Wählen Sie einen Schlüssel mit viel mehr Werten, als es Shards gibt.</translation>
    </message>
    <message>
        <source>Choose a key with more values, or split the frequent one.</source>
        <translation>Wählen Sie einen Schlüssel mit mehr Werten, oder teilen Sie den häufigen auf.</translation>
    </message>
    <message>
        <source>Circuit breaker</source>
        <translation>Schutzschalter</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Clients keep going to a dead region</source>
        <translation>Clients gehen weiter in eine tote Region</translation>
    </message>
    <message>
        <source>Closed traffic without users</source>
        <translation>Geschlossener Verkehr ohne Benutzer</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Code and dependencies</source>
        <translation>Code und Abhängigkeiten</translation>
    </message>
    <message>
        <source>Code that runs in environments started on demand. A request takes an idle environment or, if the limits allow it, a new one (cold start); otherwise it is throttled.</source>
        <translation>Code, der in nach Bedarf gestarteten Umgebungen läuft. Eine Anfrage nimmt eine untätige Umgebung oder, wenn die Limits es erlauben, eine neue (Kaltstart); sonst wird sie gedrosselt.</translation>
    </message>
    <message>
        <source>Cold start</source>
        <translation>Kaltstart</translation>
    </message>
    <message>
        <source>Compare the price of provisioned capacity that follows the load.</source>
        <translation>Vergleichen Sie den Preis bereitgestellter Kapazität, die der Last folgt.</translation>
    </message>
    <message>
        <source>Compute in provisioned environments</source>
        <translation>Rechenzeit in bereitgestellten Umgebungen</translation>
    </message>
    <message>
        <source>Compute on demand</source>
        <translation>Rechenzeit nach Bedarf</translation>
    </message>
    <message>
        <source>Connect timeout</source>
        <translation>Zeitlimit des Verbindungsaufbaus</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Connection proxy</source>
        <translation>Verbindungsproxy</translation>
    </message>
    <message>
        <source>Connection time</source>
        <translation>Verbindungszeit</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Connections are kept by</source>
        <translation>Verbindungen hält</translation>
    </message>
    <message>
        <source>Connections at most</source>
        <translation>Höchstens Verbindungen</translation>
    </message>
    <message>
        <source>Consumed queue without a dead-letter queue</source>
        <translation>Gelesene Warteschlange ohne eine für Unzustellbares</translation>
    </message>
    <message>
        <source>Consumer instances</source>
        <translation>Instanzen des Verbrauchers</translation>
    </message>
    <message>
        <source>Container service</source>
        <translation>Container-Dienst</translation>
    </message>
    <message>
        <source>Cool-down after growing</source>
        <translation>Ruhe nach dem Wachsen</translation>
    </message>
    <message>
        <source>Cool-down after shrinking</source>
        <translation>Ruhe nach dem Schrumpfen</translation>
    </message>
    <message>
        <source>Correct its spelling, or remove it.</source>
        <translation>Berichtigen Sie die Schreibweise, oder entfernen Sie es.</translation>
    </message>
    <message>
        <source>Correct the state that the finding names.</source>
        <translation>Berichtigen Sie den Zustand, den der Befund nennt.</translation>
    </message>
    <message>
        <source>Counts against the limits in bytes and the size step of the price.</source>
        <translation>Zählt zu den Limits in Byte und zum Größenschritt des Preises.</translation>
    </message>
    <message>
        <source>Counts against the size step of the event price, and in the archive.</source>
        <translation>Zählt zum Größenschritt des Ereignispreises, und im Archiv.</translation>
    </message>
    <message>
        <source>Counts against the size step of the request price.</source>
        <translation>Zählt zum Größenschritt des Anfragepreises.</translation>
    </message>
    <message>
        <source>Counts in the bill; it does not change how fast a task works.</source>
        <translation>Zählt in der Rechnung; es ändert nicht, wie schnell ein Task arbeitet.</translation>
    </message>
    <message>
        <source>Counts once for each branch or item in work at the same time (Express).</source>
        <translation>Zählt einmal je Zweig oder Element, das gleichzeitig in Arbeit ist (Express).</translation>
    </message>
    <message>
        <source>Custom metrics</source>
        <translation>Eigene Metriken</translation>
    </message>
    <message>
        <source>DNS router</source>
        <translation>DNS-Router</translation>
    </message>
    <message>
        <source>Data of an execution</source>
        <translation>Daten einer Ausführung</translation>
    </message>
    <message>
        <source>Data per partition</source>
        <translation>Daten je Partition</translation>
    </message>
    <message>
        <source>Data read from infrequent access</source>
        <translation>Aus seltenem Zugriff gelesene Daten</translation>
    </message>
    <message>
        <source>Data sent over the internet</source>
        <translation>Über das Internet gesendete Daten</translation>
    </message>
    <message>
        <source>Dead letters kept no longer than other messages</source>
        <translation>Unzustellbares, nicht länger aufbewahrt als andere Nachrichten</translation>
    </message>
    <message>
        <source>Dead-letter queue of another flavour</source>
        <translation>Warteschlange für Unzustellbares anderer Bauart</translation>
    </message>
    <message>
        <source>Dead-letter target</source>
        <translation>Ziel für Unzustellbares</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>Decides how long a new environment takes to start.</source>
        <translation>Bestimmt, wie lange eine neue Umgebung zum Starten braucht.</translation>
    </message>
    <message>
        <source>Decides the price of a task&apos;s time.</source>
        <translation>Bestimmt den Preis der Zeit eines Tasks.</translation>
    </message>
    <message>
        <source>Decides the price of compute time and, slightly, the start of an environment.</source>
        <translation>Bestimmt den Preis der Rechenzeit und, ein wenig, den Start einer Umgebung.</translation>
    </message>
    <message>
        <source>Decides the price; Redis and Memcached cost alike.</source>
        <translation>Bestimmt den Preis; Redis und Memcached kosten gleich viel.</translation>
    </message>
    <message>
        <source>Decisions every</source>
        <translation>Entscheidet alle</translation>
    </message>
    <message>
        <source>Decreases a day</source>
        <translation>Senkungen am Tag</translation>
    </message>
    <message>
        <source>Decreases at any time</source>
        <translation>Senkungen jederzeit</translation>
    </message>
    <message>
        <source>Dedicated readers</source>
        <translation>Dedizierte Leser</translation>
    </message>
    <message>
        <source>Deduplication window</source>
        <translation>Deduplizierungsfenster</translation>
    </message>
    <message>
        <source>Deep pause after</source>
        <translation>Tiefe Pause nach</translation>
    </message>
    <message>
        <source>Delay before it shrinks</source>
        <translation>Verzögerung vor dem Schrumpfen</translation>
    </message>
    <message>
        <source>Delay of notifications</source>
        <translation>Verzögerung der Benachrichtigungen</translation>
    </message>
    <message>
        <source>Deliveries to HTTP endpoints</source>
        <translation>Zustellungen an HTTP-Endpunkte</translation>
    </message>
    <message>
        <source>Deliveries to functions</source>
        <translation>Zustellungen an Funktionen</translation>
    </message>
    <message>
        <source>Deliveries to queues</source>
        <translation>Zustellungen an Warteschlangen</translation>
    </message>
    <message>
        <source>Deliveries to targets per second. Above it they are late, not lost. 0: no limit.</source>
        <translation>Zustellungen an Ziele je Sekunde. Darüber sind sie spät, nicht verloren. 0: kein Limit.</translation>
    </message>
    <message>
        <source>Deliveries, FIFO</source>
        <translation>Zustellungen, FIFO</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Zustellung</translation>
    </message>
    <message>
        <source>Delivery delay</source>
        <translation>Zustellverzögerung</translation>
    </message>
    <message>
        <source>Delivery limit</source>
        <translation>Zustelllimit</translation>
    </message>
    <message>
        <source>Designs with different traffic cannot be compared.</source>
        <translation>Entwürfe mit verschiedenem Datenverkehr lassen sich nicht vergleichen.</translation>
    </message>
    <message>
        <source>Different answers</source>
        <translation>Verschiedene Antworten</translation>
    </message>
    <message>
        <source>Different items</source>
        <translation>Verschiedene Elemente</translation>
    </message>
    <message>
        <source>Different metrics kept, each combination of dimensions counted; billed by the month.</source>
        <translation>Verschiedene aufbewahrte Metriken, jede Kombination von Dimensionen gezählt; monatlich berechnet.</translation>
    </message>
    <message>
        <source>Different objects</source>
        <translation>Verschiedene Objekte</translation>
    </message>
    <message>
        <source>Different tokens</source>
        <translation>Verschiedene Token</translation>
    </message>
    <message>
        <source>Doubles with each further attempt. Providers say that it grows exponentially with jitter, not from what.</source>
        <translation>Verdoppelt sich mit jedem weiteren Versuch. Anbieter sagen, dass es exponentiell mit Jitter wächst, nicht von wo aus.</translation>
    </message>
    <message>
        <source>Doubling time</source>
        <translation>Verdopplungszeit</translation>
    </message>
    <message>
        <source>Doublings</source>
        <translation>Verdopplungen</translation>
    </message>
    <message>
        <source>Duration (express)</source>
        <translation>Dauer (Express)</translation>
    </message>
    <message>
        <source>Duration is rounded up to this (Express).</source>
        <translation>Die Dauer wird hierauf aufgerundet (Express).</translation>
    </message>
    <message>
        <source>Duration is rounded up to this.</source>
        <translation>Die Dauer wird hierauf aufgerundet.</translation>
    </message>
    <message>
        <source>Each costs memory for every node it hits.</source>
        <translation>Jede kostet Speicher für jeden Knoten, den sie trifft.</translation>
    </message>
    <message>
        <source>Each empty answer is a billed request, day and night.</source>
        <translation>Jede leere Antwort ist eine berechnete Anfrage, Tag und Nacht.</translation>
    </message>
    <message>
        <source>Each environment holds a connection; when there are none left further ones are refused, and retries make it worse.</source>
        <translation>Jede Umgebung hält eine Verbindung; sind keine mehr da, werden weitere abgewiesen, und Wiederholungen machen es schlimmer.</translation>
    </message>
    <message>
        <source>Each group has one batch in work at a time, however many environments there are: the queue grows.</source>
        <translation>Jede Gruppe hat einen Stapel in Arbeit, wie viele Umgebungen es auch gibt: die Warteschlange wächst.</translation>
    </message>
    <message>
        <source>Each invocation comes at a random time within this window after its firing, which spreads the load of many schedules.</source>
        <translation>Jeder Aufruf kommt zu einer zufälligen Zeit in diesem Fenster nach seinem Auslösen, was die Last vieler Zeitpläne verteilt.</translation>
    </message>
    <message>
        <source>Each is a billed invocation, day and night, and says little: the platform replaces environments itself.</source>
        <translation>Jede ist ein berechneter Aufruf, Tag und Nacht, und sagt wenig: die Plattform ersetzt Umgebungen selbst.</translation>
    </message>
    <message>
        <source>Each month of them is paid for.</source>
        <translation>Jeder Monat davon wird bezahlt.</translation>
    </message>
    <message>
        <source>Each send is a billed request and a round trip that somebody waits for; ten fit into one.</source>
        <translation>Jedes Senden ist eine berechnete Anfrage und ein Weg hin und zurück, auf den jemand wartet; zehn passen in eines.</translation>
    </message>
    <message>
        <source>Each shard is paid for by the hour.</source>
        <translation>Jeder Shard wird nach Stunden bezahlt.</translation>
    </message>
    <message>
        <source>Each started KB that is moved counts as one unit; a miss moves nothing and counts as one.</source>
        <translation>Jedes angefangene bewegte KB zählt als eine Einheit; ein Fehltreffer bewegt nichts und zählt als eine.</translation>
    </message>
    <message>
        <source>Each trace is paid for; a few percent show the same.</source>
        <translation>Jeder Trace wird bezahlt; einige Prozent zeigen dasselbe.</translation>
    </message>
    <message>
        <source>Each turn starts the next: concurrency, queues and the bill grow without end.</source>
        <translation>Jede Runde startet die nächste: Nebenläufigkeit, Warteschlangen und Rechnung wachsen ohne Ende.</translation>
    </message>
    <message>
        <source>Edge code</source>
        <translation>Edge-Code</translation>
    </message>
    <message>
        <source>Edge code per request</source>
        <translation>Edge-Code je Anfrage</translation>
    </message>
    <message>
        <source>Edge code time</source>
        <translation>Zeit des Edge-Codes</translation>
    </message>
    <message>
        <source>Enable it when the question is answered, or remove it.</source>
        <translation>Aktivieren Sie ihn, wenn die Frage beantwortet ist, oder entfernen Sie ihn.</translation>
    </message>
    <message>
        <source>Endlessly many requests would come at once.</source>
        <translation>Endlos viele Anfragen kämen auf einmal.</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Engine</translation>
    </message>
    <message>
        <source>Enter the price yourself, or choose a region whose prices are known.</source>
        <translation>Geben Sie den Preis selbst ein, oder wählen Sie eine Region mit bekannten Preisen.</translation>
    </message>
    <message>
        <source>Environments added under the shared rule once the first burst is used.</source>
        <translation>Umgebungen, die nach der gemeinsamen Regel hinzukommen, sobald der erste Burst verbraucht ist.</translation>
    </message>
    <message>
        <source>Environments in a private network reach everything outside it through NAT gateways, which are paid for by the hour and by the byte. Advice only: they are not in the bill, because functions share them.</source>
        <translation>Umgebungen in einem privaten Netzwerk erreichen alles draußen über NAT-Gateways, die nach Stunde und Byte bezahlt werden. Nur ein Rat: sie stehen nicht in der Rechnung, weil Funktionen sie sich teilen.</translation>
    </message>
    <message>
        <source>Environments kept initialised all the time, without cold start, at a price per hour; further requests run on demand.</source>
        <translation>Stets initialisiert gehaltene Umgebungen, ohne Kaltstart, zu einem Preis je Stunde; weitere Anfragen laufen nach Bedarf.</translation>
    </message>
    <message>
        <source>Environments of no function</source>
        <translation>Umgebungen ohne Funktion</translation>
    </message>
    <message>
        <source>Environments start more slowly, and need gateways or endpoints for everything outside.</source>
        <translation>Umgebungen starten langsamer und brauchen Gateways oder Endpunkte für alles draußen.</translation>
    </message>
    <message>
        <source>Environments started at once under the shared rule: 3,000 in the largest regions, 1,000 or 500 in the others.</source>
        <translation>Nach der gemeinsamen Regel auf einmal gestartete Umgebungen: 3.000 in den größten Regionen, 1.000 oder 500 in den anderen.</translation>
    </message>
    <message>
        <source>Environments started besides those at work, as long as there is work. A request that finds no other room takes one, and the next is started.</source>
        <translation>Umgebungen, die neben den arbeitenden gestartet werden, solange Arbeit da ist. Eine Anfrage, die sonst keinen Platz findet, nimmt eine, und die nächste wird gestartet.</translation>
    </message>
    <message>
        <source>Environments that one such look starts at most. One each 30 s is scaling step by step, where the length of the queue is not known.</source>
        <translation>Umgebungen, die ein solches Nachsehen höchstens startet. Eine je 30 s ist schrittweises Skalieren, wo die Länge der Warteschlange nicht bekannt ist.</translation>
    </message>
    <message>
        <source>Error rate</source>
        <translation>Fehlerrate</translation>
    </message>
    <message>
        <source>Event bus</source>
        <translation>Ereignisbus</translation>
    </message>
    <message>
        <source>Event size</source>
        <translation>Ereignisgröße</translation>
    </message>
    <message>
        <source>Events (64 KB steps)</source>
        <translation>Ereignisse (64-KB-Schritte)</translation>
    </message>
    <message>
        <source>Events per call</source>
        <translation>Ereignisse je Aufruf</translation>
    </message>
    <message>
        <source>Events that cannot be delivered are lost</source>
        <translation>Unzustellbare Ereignisse gehen verloren</translation>
    </message>
    <message>
        <source>Events, messages and records may come twice, and then the work is done twice: two orders, two payments.</source>
        <translation>Ereignisse, Nachrichten und Datensätze können doppelt kommen, und dann wird die Arbeit doppelt getan: zwei Bestellungen, zwei Zahlungen.</translation>
    </message>
    <message>
        <source>Every event is kept and paid for, for ever.</source>
        <translation>Jedes Ereignis wird behalten und bezahlt, für immer.</translation>
    </message>
    <message>
        <source>Every five seconds environments are started ahead of need, so that requests took no more than this part of their places, and of their CPUs where they share some, over the last minute. Not set: an environment is started only by a request that finds no place. Knative&apos;s panic window is left out: in a burst each request that finds no place starts an environment at once, which is no later than any window would notice. The autoscaler&apos;s windows one by one are those of a container service.</source>
        <translation>Alle fünf Sekunden werden Umgebungen vor dem Bedarf gestartet, sodass Anfragen in der letzten Minute höchstens diesen Teil ihrer Plätze belegten, und ihrer CPUs, wo sie welche teilen. Nicht gesetzt: eine Umgebung wird nur von einer Anfrage gestartet, die keinen Platz findet. Knatives Panikfenster fehlt: bei einer Lastspitze startet jede Anfrage ohne Platz sofort eine Umgebung, nicht später, als ein Fenster es bemerken würde. Die Fenster des Autoscalers einzeln sind die eines Container-Dienstes.</translation>
    </message>
    <message>
        <source>Every request fails.</source>
        <translation>Jede Anfrage schlägt fehl.</translation>
    </message>
    <message>
        <source>Every request is checked by somebody else</source>
        <translation>Jede Anfrage wird von jemand anderem geprüft</translation>
    </message>
    <message>
        <source>Every request waits for the timeout and its retries, holds an environment, and is paid for.</source>
        <translation>Jede Anfrage wartet auf das Zeitlimit und seine Wiederholungen, hält eine Umgebung und wird bezahlt.</translation>
    </message>
    <message>
        <source>Every target is called now and then, and left out while it fails. The calls are real: targets see them, take time for them and bill them. When no target is healthy all are used.</source>
        <translation>Jedes Ziel wird ab und zu aufgerufen und ausgelassen, solange es fehlschlägt. Die Aufrufe sind echt: Ziele sehen sie, brauchen Zeit dafür und berechnen sie. Ist kein Ziel gesund, werden alle genutzt.</translation>
    </message>
    <message>
        <source>Executions (express)</source>
        <translation>Ausführungen (Express)</translation>
    </message>
    <message>
        <source>Executions at the same time, shared by all functions of the account in the region.</source>
        <translation>Gleichzeitige Ausführungen, geteilt von allen Funktionen des Kontos in der Region.</translation>
    </message>
    <message>
        <source>Exponent of Zipf&apos;s law: 0: all groups get equally many messages; 1: the second gets half as many as the first, the third a third.</source>
        <translation>Exponent des Zipfschen Gesetzes: 0: alle Gruppen bekommen gleich viele Nachrichten; 1: die zweite halb so viele wie die erste, die dritte ein Drittel.</translation>
    </message>
    <message>
        <source>Exponent of Zipf&apos;s law: 0: all groups get equally many messages; 1: the second gets half as many as the first.</source>
        <translation>Exponent des Zipfschen Gesetzes: 0: alle Gruppen bekommen gleich viele Nachrichten; 1: die zweite halb so viele wie die erste.</translation>
    </message>
    <message>
        <source>Exponent of Zipf&apos;s law: 0: all keys are equally frequent; 1: the second comes half as often as the first. Hot keys make hot shards.</source>
        <translation>Exponent des Zipfschen Gesetzes: 0: alle Schlüssel sind gleich häufig; 1: der zweite kommt halb so oft wie der erste. Heiße Schlüssel machen heiße Shards.</translation>
    </message>
    <message>
        <source>Exponent of Zipf&apos;s law: 0: all keys are equally popular; 1: the second is asked for half as often as the first. Hot keys make hot partitions.</source>
        <translation>Exponent des Zipfschen Gesetzes: 0: alle Schlüssel sind gleich beliebt; 1: nach dem zweiten wird halb so oft gefragt wie nach dem ersten. Heiße Schlüssel machen heiße Partitionen.</translation>
    </message>
    <message>
        <source>External API</source>
        <translation>Externe API</translation>
    </message>
    <message>
        <source>FIFO</source>
        <translation>FIFO</translation>
    </message>
    <message>
        <source>Factor from one back-off to the next. Decorrelated jitter grows by itself.</source>
        <translation>Faktor von einer Wartezeit zur nächsten. Dekorrelierter Jitter wächst von selbst.</translation>
    </message>
    <message>
        <source>Failed checks in a row that take a target out.</source>
        <translation>Fehlgeschlagene Prüfungen in Folge, die ein Ziel herausnehmen.</translation>
    </message>
    <message>
        <source>Failed conditions</source>
        <translation>Fehlgeschlagene Bedingungen</translation>
    </message>
    <message>
        <source>Failed events of a function are dropped</source>
        <translation>Fehlgeschlagene Ereignisse einer Funktion werden verworfen</translation>
    </message>
    <message>
        <source>Failure</source>
        <translation>Fehlschlag</translation>
    </message>
    <message>
        <source>Failure target</source>
        <translation>Ziel bei Fehlschlag</translation>
    </message>
    <message>
        <source>Fallback</source>
        <translation>Ausweichlösung</translation>
    </message>
    <message>
        <source>Fallbacks in a circle</source>
        <translation>Ausweichlösungen im Kreis</translation>
    </message>
    <message>
        <source>Fastest decline</source>
        <translation>Schnellste Abnahme</translation>
    </message>
    <message>
        <source>Fastest growth</source>
        <translation>Schnellste Zunahme</translation>
    </message>
    <message>
        <source>Few receives before a message is a dead letter</source>
        <translation>Wenige Empfänge, bevor eine Nachricht unzustellbar ist</translation>
    </message>
    <message>
        <source>Fewer partition keys than shards</source>
        <translation>Weniger Partitionsschlüssel als Shards</translation>
    </message>
    <message>
        <source>Fewest</source>
        <translation>Mindestens</translation>
    </message>
    <message>
        <source>Fewest calls</source>
        <translation>Mindestens Aufrufe</translation>
    </message>
    <message>
        <source>Fewest capacity units</source>
        <translation>Mindestens Kapazitätseinheiten</translation>
    </message>
    <message>
        <source>Fewest pollers</source>
        <translation>Mindestens Poller</translation>
    </message>
    <message>
        <source>Fewest tasks</source>
        <translation>Mindestens Tasks</translation>
    </message>
    <message>
        <source>Fewest units</source>
        <translation>Mindestens Einheiten</translation>
    </message>
    <message>
        <source>Fewest when any</source>
        <translation>Mindestens, wenn überhaupt</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Finding a place</source>
        <translation>Suche eines Platzes</translation>
    </message>
    <message>
        <source>Finding a place and loading the code before the initialisation; not billed and not in the function&apos;s logs.</source>
        <translation>Suche eines Platzes und Laden des Codes vor der Initialisierung; nicht berechnet und nicht in den Protokollen der Funktion.</translation>
    </message>
    <message>
        <source>Fires at</source>
        <translation>Löst aus um</translation>
    </message>
    <message>
        <source>First after</source>
        <translation>Erstes nach</translation>
    </message>
    <message>
        <source>First back-off</source>
        <translation>Erste Wartezeit</translation>
    </message>
    <message>
        <source>First notice after</source>
        <translation>Erste Benachrichtigung nach</translation>
    </message>
    <message>
        <source>Flavour</source>
        <translation>Bauart</translation>
    </message>
    <message>
        <source>Flexible window</source>
        <translation>Flexibles Fenster</translation>
    </message>
    <message>
        <source>Follow the use</source>
        <translation>Der Nutzung folgen</translation>
    </message>
    <message>
        <source>For this time after tasks were added only a greater need than that one adds more, and none is taken away.</source>
        <translation>So lange nach dem Hinzufügen von Tasks fügt nur ein größerer Bedarf weitere hinzu, und keiner wird weggenommen.</translation>
    </message>
    <message>
        <source>For this time after tasks were taken away no more are.</source>
        <translation>So lange nach dem Wegnehmen von Tasks werden keine weiteren weggenommen.</translation>
    </message>
    <message>
        <source>From a function: the chance that this link is used at all. From a client or a gateway: its weight among the routes.</source>
        <translation>Von einer Funktion: die Chance, dass diese Verbindung überhaupt genutzt wird. Von einem Client oder Gateway: ihr Gewicht unter den Routen.</translation>
    </message>
    <message>
        <source>From a gateway: size of that bucket. Not set: one second&apos;s worth, at least one request.</source>
        <translation>Von einem Gateway: Größe dieses Eimers. Nicht gesetzt: der Vorrat einer Sekunde, mindestens eine Anfrage.</translation>
    </message>
    <message>
        <source>From a gateway: tokens per second of this route&apos;s own bucket, on top of the gateway&apos;s. Not set: no limit of its own.</source>
        <translation>Von einem Gateway: Token je Sekunde des eigenen Eimers dieser Route, zusätzlich zu dem des Gateways. Nicht gesetzt: kein eigenes Limit.</translation>
    </message>
    <message>
        <source>From a get to the first byte of the object; the rest follows at the bandwidth.</source>
        <translation>Von einem Get bis zum ersten Byte des Objekts; der Rest folgt mit der Bandbreite.</translation>
    </message>
    <message>
        <source>From the alarm until the scaler hears of it and adds tasks.</source>
        <translation>Vom Alarm, bis der Skalierer davon erfährt und Tasks hinzufügt.</translation>
    </message>
    <message>
        <source>From the decision to the new capacity; no other change begins before.</source>
        <translation>Von der Entscheidung bis zur neuen Kapazität; vorher beginnt keine andere Änderung.</translation>
    </message>
    <message>
        <source>From the end of a put to the notification of those that the store delivers to.</source>
        <translation>Vom Ende eines Put bis zur Benachrichtigung derer, an die der Speicher zustellt.</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>Functions</source>
        <translation>Funktionen</translation>
    </message>
    <message>
        <source>Functions starved of concurrency</source>
        <translation>Funktionen ohne ausreichende Nebenläufigkeit</translation>
    </message>
    <message>
        <source>Further attempts after a failed delivery.</source>
        <translation>Weitere Versuche nach einer fehlgeschlagenen Zustellung.</translation>
    </message>
    <message>
        <source>Further attempts after a failed, throttled or timed-out call.</source>
        <translation>Weitere Versuche nach einem fehlgeschlagenen, gedrosselten oder zeitüberschrittenen Aufruf.</translation>
    </message>
    <message>
        <source>Further attempts after a failed, throttled or timed-out one. Each is real extra load.</source>
        <translation>Weitere Versuche nach einem fehlgeschlagenen, gedrosselten oder zeitüberschrittenen. Jeder ist echte zusätzliche Last.</translation>
    </message>
    <message>
        <source>Further attempts after a target refused an invocation. What fails later inside a function is retried by the function itself.</source>
        <translation>Weitere Versuche, nachdem ein Ziel einen Aufruf ablehnte. Was später in einer Funktion fehlschlägt, wiederholt die Funktion selbst.</translation>
    </message>
    <message>
        <source>Further calls are refused until the next period begins (429). Where a platform states it for an account, give each node its part. Not set: no such limit.</source>
        <translation>Weitere Aufrufe werden abgewiesen, bis der nächste Zeitraum beginnt (429). Wo eine Plattform es für ein Konto angibt, geben Sie jedem Knoten seinen Teil. Nicht gesetzt: kein solches Limit.</translation>
    </message>
    <message>
        <source>Further capacity units</source>
        <translation>Weitere Kapazitätseinheiten</translation>
    </message>
    <message>
        <source>Further instances that share all reads; writes go to the first one. 0: it does both.</source>
        <translation>Weitere Instanzen, die sich alle Lesevorgänge teilen; geschrieben wird auf die erste. 0: sie tut beides.</translation>
    </message>
    <message>
        <source>Gateway burst</source>
        <translation>Burst des Gateways</translation>
    </message>
    <message>
        <source>Gateway rate</source>
        <translation>Rate des Gateways</translation>
    </message>
    <message>
        <source>Gateways</source>
        <translation>Gateways</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Get latency</source>
        <translation>Latenz von Get</translation>
    </message>
    <message>
        <source>Get requests</source>
        <translation>Get-Anfragen</translation>
    </message>
    <message>
        <source>Gets and lists per second below one prefix; more are refused (503, slow down).</source>
        <translation>Gets und Lists je Sekunde unter einem Präfix; mehr werden abgewiesen (503, slow down).</translation>
    </message>
    <message>
        <source>Gets per prefix</source>
        <translation>Gets je Präfix</translation>
    </message>
    <message>
        <source>Give a reader a dedicated connection, or let one pass the records on.</source>
        <translation>Geben Sie einem Leser eine eigene Verbindung, oder lassen Sie einen die Datensätze weiterreichen.</translation>
    </message>
    <message>
        <source>Give at least one of the routes a weight above 0.</source>
        <translation>Geben Sie mindestens einer der Routen ein Gewicht über 0.</translation>
    </message>
    <message>
        <source>Give both queues the same flavour.</source>
        <translation>Geben Sie beiden Warteschlangen dieselbe Bauart.</translation>
    </message>
    <message>
        <source>Give it a retry and a catch.</source>
        <translation>Geben Sie ihm eine Wiederholung und ein Abfangen.</translation>
    </message>
    <message>
        <source>Give it an id that nothing else of its list has.</source>
        <translation>Geben Sie ihm eine Kennung, die sonst nichts in seiner Liste hat.</translation>
    </message>
    <message>
        <source>Give one of them another id.</source>
        <translation>Geben Sie einem davon eine andere Kennung.</translation>
    </message>
    <message>
        <source>Give some of the targets a rule of another name.</source>
        <translation>Geben Sie einigen der Ziele eine Regel anderen Namens.</translation>
    </message>
    <message>
        <source>Give the callee a shorter timeout than its caller, or call it asynchronously.</source>
        <translation>Geben Sie dem Aufgerufenen ein kürzeres Zeitlimit als seinem Aufrufer, oder rufen Sie ihn asynchron auf.</translation>
    </message>
    <message>
        <source>Give the callee a shorter timeout than the state.</source>
        <translation>Geben Sie dem Aufgerufenen ein kürzeres Zeitlimit als dem Zustand.</translation>
    </message>
    <message>
        <source>Give the client an entry in the scenario&apos;s traffic.</source>
        <translation>Geben Sie dem Client einen Eintrag im Datenverkehr des Szenarios.</translation>
    </message>
    <message>
        <source>Give the clients the same ids in all designs.</source>
        <translation>Geben Sie den Clients in allen Entwürfen dieselben Kennungen.</translation>
    </message>
    <message>
        <source>Give the function a shorter timeout, or take the long work off the request with a queue.</source>
        <translation>Geben Sie der Funktion ein kürzeres Zeitlimit, oder nehmen Sie die lange Arbeit mit einer Warteschlange aus der Anfrage.</translation>
    </message>
    <message>
        <source>Give them a flexible window.</source>
        <translation>Geben Sie ihnen ein flexibles Fenster.</translation>
    </message>
    <message>
        <source>Given hits: the share of lookups that find what they want. An assumption: measure your own.</source>
        <translation>Vorgegebene Treffer: der Anteil der Nachschlagevorgänge, die finden, was sie suchen. Eine Annahme: messen Sie Ihren eigenen.</translation>
    </message>
    <message>
        <source>Gives up by itself</source>
        <translation>Gibt von selbst auf</translation>
    </message>
    <message>
        <source>Goes off after</source>
        <translation>Schlägt an nach</translation>
    </message>
    <message>
        <source>Grace before the last one goes</source>
        <translation>Schonfrist, bevor die letzte geht</translation>
    </message>
    <message>
        <source>Grows above</source>
        <translation>Wächst über</translation>
    </message>
    <message>
        <source>Grows with each further attempt.</source>
        <translation>Wächst mit jedem weiteren Versuch.</translation>
    </message>
    <message>
        <source>Growth at once</source>
        <translation>Wachstum auf einmal</translation>
    </message>
    <message>
        <source>Growth beyond a peak</source>
        <translation>Wachstum über eine Spitze</translation>
    </message>
    <message>
        <source>Growth of the back-off</source>
        <translation>Wachstum der Wartezeit</translation>
    </message>
    <message>
        <source>Growth per minute</source>
        <translation>Wachstum je Minute</translation>
    </message>
    <message>
        <source>HTTP APIs are cheaper and quicker; REST APIs have more features and a higher price per request; WebSocket APIs keep connections open, and every request here is one message.</source>
        <translation>HTTP-APIs sind günstiger und schneller; REST-APIs können mehr und kosten mehr je Anfrage; WebSocket-APIs halten Verbindungen offen, und jede Anfrage ist hier eine Nachricht.</translation>
    </message>
    <message>
        <source>Half read units on demand</source>
        <translation>Halbe Leseeinheiten nach Bedarf</translation>
    </message>
    <message>
        <source>Halve failed batches</source>
        <translation>Fehlgeschlagene Stapel halbieren</translation>
    </message>
    <message>
        <source>Halve failed batches, or report which record failed.</source>
        <translation>Halbieren Sie fehlgeschlagene Stapel, oder melden Sie, welcher Datensatz fehlschlug.</translation>
    </message>
    <message>
        <source>Hands each published message to every subscriber whose filter it passes, in parallel and asynchronously. What a subscriber does not take is tried again for days, then goes to the dead-letter queue of the subscription.</source>
        <translation>Gibt jede veröffentlichte Nachricht jedem Abonnenten, dessen Filter sie passiert, parallel und asynchron. Was ein Abonnent nicht annimmt, wird tagelang versucht und geht dann in die Warteschlange des Abonnements für Unzustellbares.</translation>
    </message>
    <message>
        <source>Have the account&apos;s limit raised, or set a lower rate.</source>
        <translation>Lassen Sie das Limit des Kontos erhöhen, oder setzen Sie eine kleinere Rate.</translation>
    </message>
    <message>
        <source>Have the account&apos;s limit raised, reserve less, or put queues before what may wait.</source>
        <translation>Lassen Sie das Limit des Kontos erhöhen, reservieren Sie weniger, oder setzen Sie Warteschlangen vor das, was warten kann.</translation>
    </message>
    <message>
        <source>Have the concurrency raised.</source>
        <translation>Lassen Sie die Nebenläufigkeit erhöhen.</translation>
    </message>
    <message>
        <source>Have the limit raised, send in batches, or put a queue before it.</source>
        <translation>Lassen Sie das Limit erhöhen, senden Sie in Stapeln, oder setzen Sie eine Warteschlange davor.</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Health checks</source>
        <translation>Zustandsprüfungen</translation>
    </message>
    <message>
        <source>Health checks that invoke functions</source>
        <translation>Zustandsprüfungen, die Funktionen aufrufen</translation>
    </message>
    <message>
        <source>Healthy after</source>
        <translation>Gesund nach</translation>
    </message>
    <message>
        <source>High availability from one region</source>
        <translation>Hochverfügbarkeit aus einer Region</translation>
    </message>
    <message>
        <source>High-throughput mode: partitions over which the groups are hashed. Providers choose their number themselves. Not set: as many as the rate of the queue takes.</source>
        <translation>Hochdurchsatzmodus: Partitionen, auf die die Gruppen verteilt werden. Anbieter wählen ihre Zahl selbst. Nicht gesetzt: so viele, wie die Rate der Warteschlange braucht.</translation>
    </message>
    <message>
        <source>High-throughput mode: what one partition, hence one hot group, takes per second. 0: partitions have no limit.</source>
        <translation>Hochdurchsatzmodus: was eine Partition, also eine heiße Gruppe, je Sekunde annimmt. 0: Partitionen haben kein Limit.</translation>
    </message>
    <message>
        <source>Hit ratio</source>
        <translation>Trefferquote</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>How far the clock of the expression is ahead of UTC, all year: &quot;2 h&quot;, &quot;-5 h&quot;. There is no daylight saving time.</source>
        <translation>Wie weit die Uhr des Ausdrucks UTC voraus ist, das ganze Jahr: &quot;2 h&quot;, &quot;-5 h&quot;. Es gibt keine Sommerzeit.</translation>
    </message>
    <message>
        <source>How long a batch waits to be filled, from its first message.</source>
        <translation>Wie lange ein Stapel ab seiner ersten Nachricht darauf wartet, voll zu werden.</translation>
    </message>
    <message>
        <source>How long a batch waits to be filled, from its first record.</source>
        <translation>Wie lange ein Stapel ab seinem ersten Datensatz darauf wartet, voll zu werden.</translation>
    </message>
    <message>
        <source>How long a caller that finds all connections taken waits for one. 0: it is refused at once, as databases do.</source>
        <translation>Wie lange ein Aufrufer auf eine Verbindung wartet, wenn alle belegt sind. 0: er wird sofort abgewiesen, wie es Datenbanken tun.</translation>
    </message>
    <message>
        <source>How long a connection stays open.</source>
        <translation>Wie lange eine Verbindung offen bleibt.</translation>
    </message>
    <message>
        <source>How long a query waits for a connection of the pool before it fails.</source>
        <translation>Wie lange eine Abfrage auf eine Verbindung des Pools wartet, bevor sie fehlschlägt.</translation>
    </message>
    <message>
        <source>How long after a pinned query its connection stays tied: until its client closes it.</source>
        <translation>Wie lange nach einer festgehaltenen Abfrage ihre Verbindung gebunden bleibt: bis ihr Client sie schließt.</translation>
    </message>
    <message>
        <source>How long after it was put an event is replayed.</source>
        <translation>Wie lange nach dem Schreiben ein Ereignis erneut abgespielt wird.</translation>
    </message>
    <message>
        <source>How long after the original a repeat arrives; later than the window it is taken for a new message.</source>
        <translation>Wie lange nach dem Original eine Wiederholung ankommt; später als das Fenster gilt sie als neue Nachricht.</translation>
    </message>
    <message>
        <source>How long an answer is used before it is asked for again. So long clients may keep going to a region that is dead. 0: every request asks.</source>
        <translation>Wie lange eine Antwort genutzt wird, bevor neu gefragt wird. So lange können Clients weiter in eine tote Region gehen. 0: jede Anfrage fragt.</translation>
    </message>
    <message>
        <source>How long an object that is put takes up room (a lifecycle rule). Billed is what then lies in the store on average. 0: puts replace what is counted as stored data.</source>
        <translation>Wie lange ein geschriebenes Objekt Platz belegt (eine Lebenszyklusregel). Berechnet wird, was dann im Mittel im Speicher liegt. 0: Puts ersetzen, was als gespeicherte Daten zählt.</translation>
    </message>
    <message>
        <source>How long log records take up room. Billed is what then lies there on average.</source>
        <translation>Wie lange Protokolleinträge Platz belegen. Berechnet wird, was dann im Mittel dort liegt.</translation>
    </message>
    <message>
        <source>How long one request waits at an empty queue.</source>
        <translation>Wie lange eine Anfrage an einer leeren Warteschlange wartet.</translation>
    </message>
    <message>
        <source>How many different keys (customers, devices, orders) items have. Each belongs to one partition by its hash, and partitions have limits of their own. Not set: the load is taken as even.</source>
        <translation>Wie viele verschiedene Schlüssel (Kunden, Geräte, Bestellungen) die Elemente haben. Jeder gehört nach seinem Hash zu einer Partition, und Partitionen haben eigene Limits. Nicht gesetzt: die Last gilt als gleichmäßig.</translation>
    </message>
    <message>
        <source>How many different keys (devices, customers, orders) the records have. Keys are hashed onto shards; few keys fill them unevenly.</source>
        <translation>Wie viele verschiedene Schlüssel (Geräte, Kunden, Bestellungen) die Datensätze haben. Schlüssel werden auf Shards verteilt; wenige Schlüssel füllen sie ungleich.</translation>
    </message>
    <message>
        <source>How many events producers put into one call; it multiplies what the put limit lets through.</source>
        <translation>Wie viele Ereignisse Erzeuger in einen Aufruf packen; es vervielfacht, was das Put-Limit durchlässt.</translation>
    </message>
    <message>
        <source>How many fit in. The one used least recently is pushed out first.</source>
        <translation>Wie viele hineinpassen. Das am längsten nicht genutzte wird zuerst verdrängt.</translation>
    </message>
    <message>
        <source>How many groups (customers, orders, devices) messages are spread over. Each has at most one batch in work, so this is the most that works at once.</source>
        <translation>Auf wie viele Gruppen (Kunden, Bestellungen, Geräte) Nachrichten verteilt sind. Jede hat höchstens einen Stapel in Arbeit, also arbeiten höchstens so viele gleichzeitig.</translation>
    </message>
    <message>
        <source>How many groups the messages are spread over.</source>
        <translation>Auf wie viele Gruppen die Nachrichten verteilt sind.</translation>
    </message>
    <message>
        <source>How many messages producers put into one send. It divides what the limits and the bill count.</source>
        <translation>Wie viele Nachrichten Erzeuger in ein Senden packen. Es teilt, was Limits und Rechnung zählen.</translation>
    </message>
    <message>
        <source>How many requests a client sends before it opens another connection: 1 without keep-alive.</source>
        <translation>Wie viele Anfragen ein Client sendet, bevor er eine weitere Verbindung öffnet: 1 ohne Keep-Alive.</translation>
    </message>
    <message>
        <source>How many there are. Not set: as many as the capacity, at the limits of a partition, and the stored data take. They count when keys are given.</source>
        <translation>Wie viele es gibt. Nicht gesetzt: so viele, wie die Kapazität bei den Limits einer Partition und die gespeicherten Daten brauchen. Sie zählen, wenn Schlüssel angegeben sind.</translation>
    </message>
    <message>
        <source>How often a delivery that the subscriber did not take is tried again without a wait.</source>
        <translation>Wie oft eine vom Abonnenten nicht angenommene Zustellung ohne Wartezeit wiederholt wird.</translation>
    </message>
    <message>
        <source>How often a failed asynchronous event is tried again.</source>
        <translation>Wie oft ein fehlgeschlagenes asynchrones Ereignis wiederholt wird.</translation>
    </message>
    <message>
        <source>How often a failed batch is tried again before it is given up; throttles do not count. Not set: until its records expire. All that time it blocks its shard.</source>
        <translation>Wie oft ein fehlgeschlagener Stapel wiederholt wird, bevor er aufgegeben wird; Drosselungen zählen nicht. Nicht gesetzt: bis seine Datensätze verfallen. So lange blockiert er seinen Shard.</translation>
    </message>
    <message>
        <source>How often a reader asks each shard, unless its link says otherwise. 0: changes are handed over at once.</source>
        <translation>Wie oft ein Leser jeden Shard fragt, wenn seine Verbindung nichts anderes sagt. 0: Änderungen werden sofort übergeben.</translation>
    </message>
    <message>
        <source>How often a sharing reader asks each shard. Not set: as the source has it: a stream once a second, the changes of a table four times.</source>
        <translation>Wie oft ein teilender Leser jeden Shard fragt. Nicht gesetzt: wie die Quelle es hat: ein Stream einmal je Sekunde, die Änderungen einer Tabelle viermal.</translation>
    </message>
    <message>
        <source>How often a small function of yours runs at the edge: 1 for the request or the answer, 2 for both. It starts in no time and is billed by the run.</source>
        <translation>Wie oft eine kleine eigene Funktion an der Edge läuft: 1 für die Anfrage oder die Antwort, 2 für beide. Sie startet ohne Verzögerung und wird je Ausführung berechnet.</translation>
    </message>
    <message>
        <source>How often it may be lowered in a UTC day in all.</source>
        <translation>Wie oft sie an einem UTC-Tag insgesamt gesenkt werden darf.</translation>
    </message>
    <message>
        <source>How often one item can be written; further writes are refused (429). It counts where keys or a hot key are given. Not set: only partitions limit.</source>
        <translation>Wie oft ein Element geschrieben werden kann; weitere Schreibvorgänge werden abgewiesen (429). Es zählt, wo Schlüssel oder ein heißer Schlüssel angegeben sind. Nicht gesetzt: nur Partitionen begrenzen.</translation>
    </message>
    <message>
        <source>How often per UTC day the capacity may be lowered at any time; then once an hour.</source>
        <translation>Wie oft je UTC-Tag die Kapazität jederzeit gesenkt werden darf; danach einmal je Stunde.</translation>
    </message>
    <message>
        <source>How often that time doubles; then it grows by what it had reached each time.</source>
        <translation>Wie oft diese Zeit sich verdoppelt; dann wächst sie jedes Mal um das Erreichte.</translation>
    </message>
    <message>
        <source>How often the back-off doubles; then it grows by what it had reached each time.</source>
        <translation>Wie oft die Wartezeit sich verdoppelt; dann wächst sie jedes Mal um das Erreichte.</translation>
    </message>
    <message>
        <source>How often the load is held against the capacity.</source>
        <translation>Wie oft die Last an der Kapazität gemessen wird.</translation>
    </message>
    <message>
        <source>How waits grow</source>
        <translation>Wie Wartezeiten wachsen</translation>
    </message>
    <message>
        <source>However large the memory.</source>
        <translation>Wie groß der Speicher auch ist.</translation>
    </message>
    <message>
        <source>I/O requests</source>
        <translation>E/A-Anfragen</translation>
    </message>
    <message>
        <source>I/O requests of a query</source>
        <translation>E/A-Anfragen einer Abfrage</translation>
    </message>
    <message>
        <source>Id of another call link of the same node, which is called once when a call has finally failed or the circuit is open; its answer counts instead. A link that is a fallback is called for nothing else unless its own probability is set.</source>
        <translation>Kennung einer anderen Aufrufverbindung desselben Knotens, die einmal aufgerufen wird, wenn ein Aufruf endgültig fehlschlug oder der Schutzschalter offen ist; ihre Antwort zählt stattdessen. Eine Verbindung als Ausweichlösung wird für nichts anderes aufgerufen, wenn ihre eigene Wahrscheinlichkeit nicht gesetzt ist.</translation>
    </message>
    <message>
        <source>Id of the node, linked as on-failure, that hears of batches given up: one message each. Not set: the first such node; without any they are lost.</source>
        <translation>Kennung des als on-failure verbundenen Knotens, der von aufgegebenen Stapeln erfährt: je eine Nachricht. Nicht gesetzt: der erste solche Knoten; ohne einen gehen sie verloren.</translation>
    </message>
    <message>
        <source>Id of the queue, linked as redrive, that takes what could not be delivered here. Not set: the first such queue; without any it is lost.</source>
        <translation>Kennung der als redrive verbundenen Warteschlange, die nimmt, was hier nicht zugestellt werden konnte. Nicht gesetzt: die erste solche; ohne eine geht es verloren.</translation>
    </message>
    <message>
        <source>Idempotent</source>
        <translation>Idempotent</translation>
    </message>
    <message>
        <source>Idle connections close after</source>
        <translation>Untätige Verbindungen schließen nach</translation>
    </message>
    <message>
        <source>Idle timeout</source>
        <translation>Zeitlimit bei Untätigkeit</translation>
    </message>
    <message>
        <source>Ids stand in file names, command lines and reports, where other characters have a meaning.</source>
        <translation>Kennungen stehen in Dateinamen, Befehlszeilen und Berichten, wo andere Zeichen eine Bedeutung haben.</translation>
    </message>
    <message>
        <source>In a row with less than nine tenths of the target in use. A minute without any use breaks the row.</source>
        <translation>In Folge mit weniger als neun Zehnteln des Ziels in Gebrauch. Eine Minute ohne Nutzung unterbricht die Folge.</translation>
    </message>
    <message>
        <source>In a row with more than the target in use.</source>
        <translation>In Folge mit mehr als dem Ziel in Gebrauch.</translation>
    </message>
    <message>
        <source>In parallel</source>
        <translation>Parallel</translation>
    </message>
    <message>
        <source>In-flight limit</source>
        <translation>In-Flight-Limit</translation>
    </message>
    <message>
        <source>Independent caches of answers in front of the clients (of providers, companies, devices). Each keeps its answer for the time to live; many of them move to another target one by one, few of them all at once.</source>
        <translation>Unabhängige Antwort-Caches vor den Clients (von Anbietern, Firmen, Geräten). Jeder behält seine Antwort für die Gültigkeitsdauer; viele davon wechseln einzeln zu einem anderen Ziel, wenige alle auf einmal.</translation>
    </message>
    <message>
        <source>Initialisation</source>
        <translation>Initialisierung</translation>
    </message>
    <message>
        <source>Initialisation in one of these</source>
        <translation>Initialisierung in einer davon</translation>
    </message>
    <message>
        <source>Initialisation is billed</source>
        <translation>Initialisierung wird berechnet</translation>
    </message>
    <message>
        <source>Inside an execution forty items are in work at once; wider ones wait.</source>
        <translation>In einer Ausführung sind vierzig Elemente gleichzeitig in Arbeit; breitere warten.</translation>
    </message>
    <message>
        <source>Instances</source>
        <translation>Instanzen</translation>
    </message>
    <message>
        <source>Instances of the consumer are started until there is one for so many messages in the queue, hidden ones included.</source>
        <translation>Instanzen des Verbrauchers werden gestartet, bis es eine für so viele Nachrichten in der Warteschlange gibt, verborgene eingeschlossen.</translation>
    </message>
    <message>
        <source>Integration timeout</source>
        <translation>Zeitlimit der Integration</translation>
    </message>
    <message>
        <source>Invocation limit</source>
        <translation>Aufruflimit</translation>
    </message>
    <message>
        <source>Invocations</source>
        <translation>Aufrufe</translation>
    </message>
    <message>
        <source>Invocations per second; the bucket holds one second&apos;s worth. Further ones are delayed, never lost. Not set: no such limit.</source>
        <translation>Aufrufe je Sekunde; der Eimer fasst den Vorrat einer Sekunde. Weitere werden verzögert, nie verloren. Nicht gesetzt: kein solches Limit.</translation>
    </message>
    <message>
        <source>Invokes its targets by the clock: at a rate, or when a cron expression says so. Needs no traffic in the scenario.</source>
        <translation>Ruft seine Ziele nach der Uhr auf: mit einer Rate oder wenn ein Cron-Ausdruck es sagt. Braucht keinen Datenverkehr im Szenario.</translation>
    </message>
    <message>
        <source>It always holds.</source>
        <translation>Es gilt immer.</translation>
    </message>
    <message>
        <source>It could never be held or missed.</source>
        <translation>Es könnte nie gehalten oder verfehlt werden.</translation>
    </message>
    <message>
        <source>It does nothing, and may still cost money.</source>
        <translation>Es tut nichts und kann trotzdem Geld kosten.</translation>
    </message>
    <message>
        <source>It goes on sending them their part of the requests.</source>
        <translation>Er sendet ihnen weiter ihren Teil der Anfragen.</translation>
    </message>
    <message>
        <source>It has no effect.</source>
        <translation>Es hat keine Wirkung.</translation>
    </message>
    <message>
        <source>It hits nothing.</source>
        <translation>Sie trifft nichts.</translation>
    </message>
    <message>
        <source>It is always missed.</source>
        <translation>Es wird immer verfehlt.</translation>
    </message>
    <message>
        <source>It is kept and has no effect, which is rarely what its writer wanted.</source>
        <translation>Er bleibt erhalten und hat keine Wirkung, was sein Verfasser selten wollte.</translation>
    </message>
    <message>
        <source>It is never entered.</source>
        <translation>Er wird nie betreten.</translation>
    </message>
    <message>
        <source>It is paid for by the hour.</source>
        <translation>Es wird nach Stunden bezahlt.</translation>
    </message>
    <message>
        <source>It is paid for to be quick, and the batch window gives the time away.</source>
        <translation>Es wird für Schnelligkeit bezahlt, und das Stapelfenster verschenkt die Zeit.</translation>
    </message>
    <message>
        <source>It is taken for the currency of the price books. Whoever meant another one is warned too early or too late.</source>
        <translation>Es gilt in der Währung der Preisbücher. Wer eine andere meinte, wird zu früh oder zu spät gewarnt.</translation>
    </message>
    <message>
        <source>It is unknown how much arrives.</source>
        <translation>Es ist unbekannt, wie viel ankommt.</translation>
    </message>
    <message>
        <source>It is unknown how much slower things get.</source>
        <translation>Es ist unbekannt, wie viel langsamer alles wird.</translation>
    </message>
    <message>
        <source>It is unknown what it hits.</source>
        <translation>Es ist unbekannt, was sie trifft.</translation>
    </message>
    <message>
        <source>It stops the function: everything that calls it is throttled.</source>
        <translation>Es hält die Funktion an: alles, was sie aufruft, wird gedrosselt.</translation>
    </message>
    <message>
        <source>It would arrive nowhere.</source>
        <translation>Es käme nirgends an.</translation>
    </message>
    <message>
        <source>It would be unclear what the target does.</source>
        <translation>Es wäre unklar, was das Ziel tut.</translation>
    </message>
    <message>
        <source>It would be unclear which of them a request takes, and figures would be split.</source>
        <translation>Es wäre unklar, welche davon eine Anfrage nimmt, und Zahlen wären geteilt.</translation>
    </message>
    <message>
        <source>It would never fire.</source>
        <translation>Er würde nie auslösen.</translation>
    </message>
    <message>
        <source>It would start over without end.</source>
        <translation>Er würde endlos von vorn beginnen.</translation>
    </message>
    <message>
        <source>Item size</source>
        <translation>Elementgröße</translation>
    </message>
    <message>
        <source>Its environments, idle ones too, count against the account&apos;s memory of environments.</source>
        <translation>Seine Umgebungen, auch untätige, zählen zum Speicher der Umgebungen des Kontos.</translation>
    </message>
    <message>
        <source>Its limits, defaults and prices are unknown.</source>
        <translation>Seine Limits, Vorgaben und Preise sind unbekannt.</translation>
    </message>
    <message>
        <source>Its messages expire; the work is never done.</source>
        <translation>Ihre Nachrichten verfallen; die Arbeit wird nie getan.</translation>
    </message>
    <message>
        <source>Its prices are missing from the bill, and its limits are those of other regions.</source>
        <translation>Ihre Preise fehlen in der Rechnung, und ihre Limits sind die anderer Regionen.</translation>
    </message>
    <message>
        <source>Its requests could not be sent.</source>
        <translation>Ihre Anfragen könnten nicht gesendet werden.</translation>
    </message>
    <message>
        <source>Its requests fail or do nothing.</source>
        <translation>Ihre Anfragen schlagen fehl oder tun nichts.</translation>
    </message>
    <message>
        <source>Jitter</source>
        <translation>Jitter</translation>
    </message>
    <message>
        <source>Keep a least capacity above 0, or wait longer and try again.</source>
        <translation>Halten Sie die kleinste Kapazität über 0, oder warten Sie länger und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Keep dead letters longer than the queue keeps messages, up to 14 days.</source>
        <translation>Bewahren Sie Unzustellbares länger auf als die Warteschlange Nachrichten, bis zu 14 Tage.</translation>
    </message>
    <message>
        <source>Keep environments provisioned, or choose a runtime that starts faster.</source>
        <translation>Halten Sie Umgebungen bereitgestellt, oder wählen Sie eine schneller startende Laufzeitumgebung.</translation>
    </message>
    <message>
        <source>Keep events as long as you would replay them.</source>
        <translation>Bewahren Sie Ereignisse so lange auf, wie Sie sie erneut abspielen würden.</translation>
    </message>
    <message>
        <source>Keep fewer, or use the standard scaling.</source>
        <translation>Halten Sie weniger, oder nutzen Sie die Standardskalierung.</translation>
    </message>
    <message>
        <source>Keep messages longer than all their receives take.</source>
        <translation>Bewahren Sie Nachrichten länger auf, als all ihre Empfänge dauern.</translation>
    </message>
    <message>
        <source>Keep one of the links, and fan out behind it.</source>
        <translation>Behalten Sie eine der Verbindungen, und fächern Sie dahinter auf.</translation>
    </message>
    <message>
        <source>Keep one of the links.</source>
        <translation>Behalten Sie eine der Verbindungen.</translation>
    </message>
    <message>
        <source>Keep one task running, or put a queue before it.</source>
        <translation>Lassen Sie einen Task laufen, oder setzen Sie eine Warteschlange davor.</translation>
    </message>
    <message>
        <source>Keep the timeout below the period, or reserve exactly one execution.</source>
        <translation>Halten Sie das Zeitlimit unter dem Takt, oder reservieren Sie genau eine Ausführung.</translation>
    </message>
    <message>
        <source>Keep them shorter, and move what has to stay to an object store.</source>
        <translation>Bewahren Sie sie kürzer auf, und verschieben Sie, was bleiben muss, in einen Objektspeicher.</translation>
    </message>
    <message>
        <source>Keep two or more where callers wait.</source>
        <translation>Halten Sie zwei oder mehr, wo Aufrufer warten.</translation>
    </message>
    <message>
        <source>Keep verdicts for some minutes.</source>
        <translation>Behalten Sie Urteile einige Minuten.</translation>
    </message>
    <message>
        <source>Keep-alive</source>
        <translation>Bereithaltung</translation>
    </message>
    <message>
        <source>Keep-alive policy</source>
        <translation>Regel der Bereithaltung</translation>
    </message>
    <message>
        <source>Keeps copies of popular items in memory. With links to an origin it looks through: a miss follows the read links and stores the answer; a set is passed on over links that write. Without such links it looks aside: a miss is answered as a miss, and the caller&apos;s own links with &quot;when&quot;: &quot;miss&quot; come into play, first to the origin, then a &quot;set&quot; back here.</source>
        <translation>Hält Kopien beliebter Elemente im Speicher. Mit Verbindungen zu einem Ursprung schaut er hindurch: ein Fehltreffer folgt den Leseverbindungen und speichert die Antwort; ein Set geht über schreibende Verbindungen weiter. Ohne solche schaut er daneben: ein Fehltreffer wird als solcher beantwortet, und die eigenen Verbindungen des Aufrufers mit &quot;when&quot;: &quot;miss&quot; kommen ins Spiel, erst zum Ursprung, dann ein „set“ zurück hierher.</translation>
    </message>
    <message>
        <source>Keeps every event, so that it can be replayed.</source>
        <translation>Behält jedes Ereignis, sodass es erneut abgespielt werden kann.</translation>
    </message>
    <message>
        <source>Keeps messages until a consumer has processed them. A poller takes batches to the function behind the consuming link; what is not finished within the visibility timeout is handed out again, and after too many receives goes to the dead-letter queue behind the redrive link.</source>
        <translation>Behält Nachrichten, bis ein Verbraucher sie verarbeitet hat. Ein Poller bringt Stapel zur Funktion hinter der Verbraucherverbindung; was im Sichtbarkeits-Timeout nicht fertig wird, wird erneut ausgegeben und geht nach zu vielen Empfängen in die Warteschlange für Unzustellbares.</translation>
    </message>
    <message>
        <source>Keeps objects by name. Takes so many requests per second below each prefix of the names and refuses more; tells others of new objects.</source>
        <translation>Bewahrt Objekte nach Namen auf. Nimmt so viele Anfragen je Sekunde unter jedem Präfix der Namen an und weist mehr ab; meldet anderen neue Objekte.</translation>
    </message>
    <message>
        <source>Keeps records in order, in shards by partition key. Each reader takes every shard batch by batch; one that fails blocks its shard until it succeeds, is given up, or expires.</source>
        <translation>Bewahrt Datensätze in Reihenfolge auf, in Shards nach Partitionsschlüssel. Jeder Leser nimmt jeden Shard Stapel für Stapel; einer, der fehlschlägt, blockiert seinen Shard, bis er gelingt, aufgegeben wird oder verfällt.</translation>
    </message>
    <message>
        <source>Keeps this much of the account&apos;s concurrency for the function and is at the same time its maximum. 0 stops it. Not set: shares what is left.</source>
        <translation>Hält so viel der Nebenläufigkeit des Kontos für die Funktion frei und ist zugleich ihr Höchstes. 0 hält sie an. Nicht gesetzt: sie teilt, was übrig ist.</translation>
    </message>
    <message>
        <source>Kept all the time.</source>
        <translation>Stets vorgehalten.</translation>
    </message>
    <message>
        <source>Kept snapshot</source>
        <translation>Aufbewahrter Snapshot</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Large batches without a batch window</source>
        <translation>Große Stapel ohne Stapelfenster</translation>
    </message>
    <message>
        <source>Largest event</source>
        <translation>Größtes Ereignis</translation>
    </message>
    <message>
        <source>Largest payload</source>
        <translation>Größte Nutzlast</translation>
    </message>
    <message>
        <source>Latencies, cold starts and chances of failure add up.</source>
        <translation>Latenzen, Kaltstarts und Ausfallwahrscheinlichkeiten summieren sich.</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latenz</translation>
    </message>
    <message>
        <source>Latency of the answer</source>
        <translation>Latenz der Antwort</translation>
    </message>
    <message>
        <source>Latency of the proxy</source>
        <translation>Latenz des Proxys</translation>
    </message>
    <message>
        <source>Later changes are told at multiples of this: when the alarm is over, only the fewest tasks stay.</source>
        <translation>Spätere Änderungen werden zu Vielfachen hiervon gemeldet: ist der Alarm vorbei, bleibt nur die Mindestzahl von Tasks.</translation>
    </message>
    <message>
        <source>Launches at once</source>
        <translation>Starts auf einmal</translation>
    </message>
    <message>
        <source>Launches per second</source>
        <translation>Starts je Sekunde</translation>
    </message>
    <message>
        <source>Lead a state to it, or remove it.</source>
        <translation>Führen Sie einen Zustand dorthin, oder entfernen Sie ihn.</translation>
    </message>
    <message>
        <source>Lead one of the states out of the circle, and let time pass in it.</source>
        <translation>Führen Sie einen der Zustände aus dem Kreis, und lassen Sie darin Zeit vergehen.</translation>
    </message>
    <message>
        <source>Least processors billed</source>
        <translation>Mindestens berechnete Prozessoren</translation>
    </message>
    <message>
        <source>Least read capacity</source>
        <translation>Kleinste Lesekapazität</translation>
    </message>
    <message>
        <source>Least stored data billed</source>
        <translation>Mindestens berechnete gespeicherte Daten</translation>
    </message>
    <message>
        <source>Least time of a task</source>
        <translation>Mindestzeit eines Tasks</translation>
    </message>
    <message>
        <source>Least write capacity</source>
        <translation>Kleinste Schreibkapazität</translation>
    </message>
    <message>
        <source>Leave out the loop, or use a longer trace.</source>
        <translation>Lassen Sie die Schleife weg, oder nutzen Sie einen längeren Trace.</translation>
    </message>
    <message>
        <source>Leave out the proxy, or set the capacity that it needs.</source>
        <translation>Lassen Sie den Proxy weg, oder setzen Sie die Kapazität, die er braucht.</translation>
    </message>
    <message>
        <source>Leave the connection out.</source>
        <translation>Lassen Sie die Verbindung weg.</translation>
    </message>
    <message>
        <source>Leave the function outside of private networks.</source>
        <translation>Lassen Sie die Funktion außerhalb privater Netzwerke.</translation>
    </message>
    <message>
        <source>Leave the reservation out, or raise it.</source>
        <translation>Lassen Sie die Reservierung weg, oder erhöhen Sie sie.</translation>
    </message>
    <message>
        <source>Leave the routes out, or set the weights of the links.</source>
        <translation>Lassen Sie die Routen weg, oder setzen Sie die Gewichte der Verbindungen.</translation>
    </message>
    <message>
        <source>Let clients put large content into an object store directly.</source>
        <translation>Lassen Sie Clients große Inhalte direkt in einen Objektspeicher legen.</translation>
    </message>
    <message>
        <source>Let it pause, or use a table on demand.</source>
        <translation>Lassen Sie sie pausieren, oder nutzen Sie eine Tabelle nach Bedarf.</translation>
    </message>
    <message>
        <source>Let one fetch serve all who wait.</source>
        <translation>Lassen Sie einen Abruf alle bedienen, die warten.</translation>
    </message>
    <message>
        <source>Let one reader pass the changes on, or put them into a stream.</source>
        <translation>Lassen Sie einen Leser die Änderungen weiterreichen, oder schreiben Sie sie in einen Stream.</translation>
    </message>
    <message>
        <source>Let the function report the failed messages, and make it process a message twice without harm.</source>
        <translation>Lassen Sie die Funktion die fehlgeschlagenen Nachrichten melden und eine Nachricht ohne Schaden doppelt verarbeiten.</translation>
    </message>
    <message>
        <source>Let timeouts grow shorter along the way.</source>
        <translation>Lassen Sie Zeitlimits auf dem Weg kürzer werden.</translation>
    </message>
    <message>
        <source>Limit the batches at once of the link, or reserve concurrency for the functions in front.</source>
        <translation>Begrenzen Sie die gleichzeitigen Stapel der Verbindung, oder reservieren Sie Nebenläufigkeit für die vorderen Funktionen.</translation>
    </message>
    <message>
        <source>Limit the retries and the age of records, halve failed batches, and send what is given up to a queue.</source>
        <translation>Begrenzen Sie Wiederholungen und Alter der Datensätze, halbieren Sie fehlgeschlagene Stapel, und senden Sie Aufgegebenes in eine Warteschlange.</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limits</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Link a second region, and switch health checks on.</source>
        <translation>Verbinden Sie eine zweite Region, und schalten Sie Zustandsprüfungen ein.</translation>
    </message>
    <message>
        <source>Link it to a consumer, or leave it out.</source>
        <translation>Verbinden Sie sie mit einem Verbraucher, oder lassen Sie sie weg.</translation>
    </message>
    <message>
        <source>Link it to another node; for repeated work set calls.</source>
        <translation>Verbinden Sie mit einem anderen Knoten; für wiederholte Arbeit setzen Sie calls.</translation>
    </message>
    <message>
        <source>Link it to what should use it, or remove it.</source>
        <translation>Verbinden Sie ihn mit dem, was ihn nutzen soll, oder entfernen Sie ihn.</translation>
    </message>
    <message>
        <source>Link it to where its requests go.</source>
        <translation>Verbinden Sie ihn dorthin, wohin seine Anfragen gehen.</translation>
    </message>
    <message>
        <source>Link the bus to a dead-letter queue.</source>
        <translation>Verbinden Sie den Bus mit einer Warteschlange für Unzustellbares.</translation>
    </message>
    <message>
        <source>Link the function to a queue or topic for failed events, and watch its depth.</source>
        <translation>Verbinden Sie die Funktion mit einer Warteschlange oder einem Thema für fehlgeschlagene Ereignisse, und beobachten Sie deren Tiefe.</translation>
    </message>
    <message>
        <source>Link the queue to a second one that takes what was received too often.</source>
        <translation>Verbinden Sie die Warteschlange mit einer zweiten, die zu oft Empfangenes nimmt.</translation>
    </message>
    <message>
        <source>Link the schedule to a queue for invocations that failed.</source>
        <translation>Verbinden Sie den Zeitplan mit einer Warteschlange für fehlgeschlagene Aufrufe.</translation>
    </message>
    <message>
        <source>Link the source to it for that, or leave the target out.</source>
        <translation>Verbinden Sie die Quelle dafür damit, oder lassen Sie das Ziel weg.</translation>
    </message>
    <message>
        <source>Link the stream to a queue or topic for them.</source>
        <translation>Verbinden Sie den Stream mit einer Warteschlange oder einem Thema dafür.</translation>
    </message>
    <message>
        <source>Link the topic to a dead-letter queue, or put a queue before the endpoint.</source>
        <translation>Verbinden Sie das Thema mit einer Warteschlange für Unzustellbares, oder setzen Sie eine Warteschlange vor den Endpunkt.</translation>
    </message>
    <message>
        <source>Links with a lower number come first. Not set: the order in the file.</source>
        <translation>Verbindungen mit kleinerer Zahl kommen zuerst. Nicht gesetzt: die Reihenfolge in der Datei.</translation>
    </message>
    <message>
        <source>Links, traffic, faults and objectives refer to things by their ids.</source>
        <translation>Verbindungen, Datenverkehr, Störungen und Ziele beziehen sich über Kennungen auf Dinge.</translation>
    </message>
    <message>
        <source>List latency</source>
        <translation>Latenz von List</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Last</translation>
    </message>
    <message>
        <source>Load balancer</source>
        <translation>Lastverteiler</translation>
    </message>
    <message>
        <source>Load time per megabyte</source>
        <translation>Ladezeit je Megabyte</translation>
    </message>
    <message>
        <source>Loading the image, starting the program and passing the first health checks; billed. Large images take minutes.</source>
        <translation>Laden des Image, Starten des Programms und Bestehen der ersten Zustandsprüfungen; berechnet. Große Images brauchen Minuten.</translation>
    </message>
    <message>
        <source>Log a line or two a request.</source>
        <translation>Protokollieren Sie eine oder zwei Zeilen je Anfrage.</translation>
    </message>
    <message>
        <source>Log class</source>
        <translation>Protokollklasse</translation>
    </message>
    <message>
        <source>Log per invocation</source>
        <translation>Protokoll je Aufruf</translation>
    </message>
    <message>
        <source>Log per request</source>
        <translation>Protokoll je Anfrage</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Protokolle</translation>
    </message>
    <message>
        <source>Logs are compressed: stored bytes as a share of those written.</source>
        <translation>Protokolle werden komprimiert: gespeicherte Byte als Anteil der geschriebenen.</translation>
    </message>
    <message>
        <source>Logs are kept</source>
        <translation>Protokolle bleiben</translation>
    </message>
    <message>
        <source>Logs are paid for by the byte and often cost more than the function.</source>
        <translation>Protokolle werden nach Byte bezahlt und kosten oft mehr als die Funktion.</translation>
    </message>
    <message>
        <source>Logs kept</source>
        <translation>Aufbewahrte Protokolle</translation>
    </message>
    <message>
        <source>Logs larger than the work</source>
        <translation>Protokolle größer als die Arbeit</translation>
    </message>
    <message>
        <source>Logs that are kept for years</source>
        <translation>Protokolle, die jahrelang bleiben</translation>
    </message>
    <message>
        <source>Logs written</source>
        <translation>Geschriebene Protokolle</translation>
    </message>
    <message>
        <source>Long poll</source>
        <translation>Long Polling</translation>
    </message>
    <message>
        <source>Longest back-off</source>
        <translation>Längste Wartezeit</translation>
    </message>
    <message>
        <source>Longest connection</source>
        <translation>Längste Verbindung</translation>
    </message>
    <message>
        <source>Longest drain</source>
        <translation>Längstes Auslaufen</translation>
    </message>
    <message>
        <source>Longest history</source>
        <translation>Längster Verlauf</translation>
    </message>
    <message>
        <source>Longest initialisation</source>
        <translation>Längste Initialisierung</translation>
    </message>
    <message>
        <source>Longest life</source>
        <translation>Längste Lebensdauer</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>Längstes Warten</translation>
    </message>
    <message>
        <source>Longest wait between polls</source>
        <translation>Längstes Warten zwischen Polls</translation>
    </message>
    <message>
        <source>Longest wait, in starts</source>
        <translation>Längstes Warten, in Starts</translation>
    </message>
    <message>
        <source>Looks again every</source>
        <translation>Sieht wieder nach alle</translation>
    </message>
    <message>
        <source>Looks at its sources every</source>
        <translation>Sieht nach seinen Quellen alle</translation>
    </message>
    <message>
        <source>Looks at the load every</source>
        <translation>Sieht nach der Last alle</translation>
    </message>
    <message>
        <source>Lookup time</source>
        <translation>Nachschlagezeit</translation>
    </message>
    <message>
        <source>Low mark</source>
        <translation>Untere Marke</translation>
    </message>
    <message>
        <source>Machines of its own</source>
        <translation>Eigene Maschinen</translation>
    </message>
    <message>
        <source>Machines that are kept all month for what runs here, whether it works or not; a part of one if others share it. Then they are billed and not what runs on them. 0: what runs is billed by the CPU and memory that it takes, as if machines were always full.</source>
        <translation>Maschinen, die den ganzen Monat für das vorgehalten werden, was hier läuft, ob es arbeitet oder nicht; ein Teil einer, wenn andere sie teilen. Dann werden sie berechnet und nicht, was darauf läuft. 0: Laufendes wird nach CPU und Speicher berechnet, als wären Maschinen stets voll.</translation>
    </message>
    <message>
        <source>Make it idempotent, for example by remembering what is done in the same write.</source>
        <translation>Machen Sie sie idempotent, etwa indem derselbe Schreibvorgang festhält, was getan ist.</translation>
    </message>
    <message>
        <source>Make the work faster, take part of it off the request, or allow more.</source>
        <translation>Machen Sie die Arbeit schneller, nehmen Sie einen Teil aus der Anfrage, oder erlauben Sie mehr.</translation>
    </message>
    <message>
        <source>Make them one, send a message, or let a workflow call them.</source>
        <translation>Machen Sie eine daraus, senden Sie eine Nachricht, oder lassen Sie einen Workflow sie aufrufen.</translation>
    </message>
    <message>
        <source>Many messages sent one by one</source>
        <translation>Viele einzeln gesendete Nachrichten</translation>
    </message>
    <message>
        <source>Many more shards than the records need</source>
        <translation>Viel mehr Shards, als die Datensätze brauchen</translation>
    </message>
    <message>
        <source>Many schedules that fire at the same second</source>
        <translation>Viele Zeitpläne, die in derselben Sekunde auslösen</translation>
    </message>
    <message>
        <source>Matching events</source>
        <translation>Passende Ereignisse</translation>
    </message>
    <message>
        <source>Matching messages</source>
        <translation>Passende Nachrichten</translation>
    </message>
    <message>
        <source>Maximum age</source>
        <translation>Höchstalter</translation>
    </message>
    <message>
        <source>May fail</source>
        <translation>Darf fehlschlagen</translation>
    </message>
    <message>
        <source>Measure at several sizes and set the best.</source>
        <translation>Messen Sie bei mehreren Größen und setzen Sie die beste.</translation>
    </message>
    <message>
        <source>Measured at</source>
        <translation>Gemessen bei</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Memory counts</source>
        <translation>Speicher zählt</translation>
    </message>
    <message>
        <source>Memory is rounded up to this (Express).</source>
        <translation>Speicher wird hierauf aufgerundet (Express).</translation>
    </message>
    <message>
        <source>Memory is rounded up to this for the bill.</source>
        <translation>Speicher wird für die Rechnung hierauf aufgerundet.</translation>
    </message>
    <message>
        <source>Memory of a connection</source>
        <translation>Speicher einer Verbindung</translation>
    </message>
    <message>
        <source>Memory of a unit</source>
        <translation>Speicher einer Einheit</translation>
    </message>
    <message>
        <source>Memory of an Express execution before its data, the definition included.</source>
        <translation>Speicher einer Express-Ausführung vor ihren Daten, die Definition eingeschlossen.</translation>
    </message>
    <message>
        <source>Memory of an instance</source>
        <translation>Speicher einer Instanz</translation>
    </message>
    <message>
        <source>Memory of environments</source>
        <translation>Speicher der Umgebungen</translation>
    </message>
    <message>
        <source>Memory of environments on demand, at work or idle</source>
        <translation>Speicher von Umgebungen nach Bedarf, arbeitend oder untätig</translation>
    </message>
    <message>
        <source>Memory of further tasks</source>
        <translation>Speicher weiterer Tasks</translation>
    </message>
    <message>
        <source>Memory of one CPU</source>
        <translation>Speicher einer CPU</translation>
    </message>
    <message>
        <source>Memory of one environment; its share of CPU grows with it, and so does the price per second.</source>
        <translation>Speicher einer Umgebung; ihr CPU-Anteil wächst damit, und ebenso der Preis je Sekunde.</translation>
    </message>
    <message>
        <source>Memory of the fewest tasks</source>
        <translation>Speicher der Mindestzahl von Tasks</translation>
    </message>
    <message>
        <source>Memory per task</source>
        <translation>Speicher je Task</translation>
    </message>
    <message>
        <source>Memory size at which the own work was measured. At another size the CPU-bound part is scaled by the share of CPU. Not set: measured at the memory configured now.</source>
        <translation>Speichergröße, bei der die eigene Arbeit gemessen wurde. Bei anderer Größe wird der CPU-gebundene Teil nach dem CPU-Anteil umgerechnet. Nicht gesetzt: beim jetzt eingestellten Speicher gemessen.</translation>
    </message>
    <message>
        <source>Memory step</source>
        <translation>Speicherschritt</translation>
    </message>
    <message>
        <source>Memory that an invocation needs. One that needs more than there is fails after its own work, and the runtime starts again with the next. Not set: memory never runs out.</source>
        <translation>Speicher, den ein Aufruf braucht. Einer, der mehr braucht als vorhanden, schlägt nach seiner eigenen Arbeit fehl, und die Laufzeitumgebung startet mit dem nächsten neu. Nicht gesetzt: Speicher geht nie aus.</translation>
    </message>
    <message>
        <source>Memory that comes with one capacity unit.</source>
        <translation>Speicher, der zu einer Kapazitätseinheit gehört.</translation>
    </message>
    <message>
        <source>Memory used</source>
        <translation>Belegter Speicher</translation>
    </message>
    <message>
        <source>Message groups</source>
        <translation>Nachrichtengruppen</translation>
    </message>
    <message>
        <source>Message size</source>
        <translation>Nachrichtengröße</translation>
    </message>
    <message>
        <source>Messages accepted per second and message group. 0: no limit.</source>
        <translation>Je Sekunde und Nachrichtengruppe angenommene Nachrichten. 0: kein Limit.</translation>
    </message>
    <message>
        <source>Messages accepted per second; the bucket holds one second&apos;s worth.</source>
        <translation>Je Sekunde angenommene Nachrichten; der Eimer fasst den Vorrat einer Sekunde.</translation>
    </message>
    <message>
        <source>Messages deleted</source>
        <translation>Gelöschte Nachrichten</translation>
    </message>
    <message>
        <source>Messages expire before they are dead letters</source>
        <translation>Nachrichten verfallen, bevor sie unzustellbar sind</translation>
    </message>
    <message>
        <source>Messages fail one by one at the function&apos;s error rate, and only those come back. Off: an error returns the whole batch.</source>
        <translation>Nachrichten schlagen einzeln mit der Fehlerrate der Funktion fehl, und nur diese kommen zurück. Aus: ein Fehler gibt den ganzen Stapel zurück.</translation>
    </message>
    <message>
        <source>Messages of one group stay in one partition, which takes a few hundred a second whatever the queue takes.</source>
        <translation>Nachrichten einer Gruppe bleiben in einer Partition, die einige Hundert je Sekunde annimmt, was die Warteschlange auch annimmt.</translation>
    </message>
    <message>
        <source>Messages per connection</source>
        <translation>Nachrichten je Verbindung</translation>
    </message>
    <message>
        <source>Messages per instance</source>
        <translation>Nachrichten je Instanz</translation>
    </message>
    <message>
        <source>Messages per send</source>
        <translation>Nachrichten je Senden</translation>
    </message>
    <message>
        <source>Messages received but not deleted; at the limit nothing more is handed out.</source>
        <translation>Empfangene, nicht gelöschte Nachrichten; am Limit wird nichts mehr ausgegeben.</translation>
    </message>
    <message>
        <source>Messages received, again included</source>
        <translation>Empfangene Nachrichten, erneute eingeschlossen</translation>
    </message>
    <message>
        <source>Messages sent</source>
        <translation>Gesendete Nachrichten</translation>
    </message>
    <message>
        <source>Messages to an endpoint may be lost</source>
        <translation>Nachrichten an einen Endpunkt können verloren gehen</translation>
    </message>
    <message>
        <source>Metric period</source>
        <translation>Zeitraum der Metrik</translation>
    </message>
    <message>
        <source>Metric requests</source>
        <translation>Metrikanfragen</translation>
    </message>
    <message>
        <source>Minutes until it grows</source>
        <translation>Minuten bis zum Wachsen</translation>
    </message>
    <message>
        <source>Minutes until it shrinks</source>
        <translation>Minuten bis zum Schrumpfen</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modus</translation>
    </message>
    <message>
        <source>Monthly active users</source>
        <translation>Monatlich aktive Benutzer</translation>
    </message>
    <message>
        <source>More environments than database connections</source>
        <translation>Mehr Umgebungen als Datenbankverbindungen</translation>
    </message>
    <message>
        <source>More faults than a run can have</source>
        <translation>Mehr Störungen, als ein Lauf haben kann</translation>
    </message>
    <message>
        <source>More provisioned than reserved</source>
        <translation>Mehr bereitgestellt als reserviert</translation>
    </message>
    <message>
        <source>More readers of a change stream than it serves</source>
        <translation>Mehr Leser eines Änderungsstroms, als er bedient</translation>
    </message>
    <message>
        <source>More readers than a shard serves</source>
        <translation>Mehr Leser, als ein Shard bedient</translation>
    </message>
    <message>
        <source>More records than the shards take</source>
        <translation>Mehr Datensätze, als die Shards aufnehmen</translation>
    </message>
    <message>
        <source>More requests a second than its concurrency allows</source>
        <translation>Mehr Anfragen je Sekunde, als seine Nebenläufigkeit erlaubt</translation>
    </message>
    <message>
        <source>More requests than a prefix takes</source>
        <translation>Mehr Anfragen, als ein Präfix annimmt</translation>
    </message>
    <message>
        <source>More requests than one can wait for</source>
        <translation>Mehr Anfragen, als eine abwarten kann</translation>
    </message>
    <message>
        <source>More than a call can carry</source>
        <translation>Mehr, als ein Aufruf tragen kann</translation>
    </message>
    <message>
        <source>More than a new table serves at once</source>
        <translation>Mehr, als eine neue Tabelle auf einmal bedient</translation>
    </message>
    <message>
        <source>More traffic than a node lets in</source>
        <translation>Mehr Verkehr, als ein Knoten einlässt</translation>
    </message>
    <message>
        <source>More traffic than all tasks serve</source>
        <translation>Mehr Verkehr, als alle Tasks bedienen</translation>
    </message>
    <message>
        <source>More traffic than the reservation serves</source>
        <translation>Mehr Verkehr, als die Reservierung bedient</translation>
    </message>
    <message>
        <source>More units than a table has</source>
        <translation>Mehr Einheiten, als eine Tabelle hat</translation>
    </message>
    <message>
        <source>Most</source>
        <translation>Größtes</translation>
    </message>
    <message>
        <source>Most at once</source>
        <translation>Höchstens gleichzeitig</translation>
    </message>
    <message>
        <source>Most calls in flight</source>
        <translation>Höchstens laufende Aufrufe</translation>
    </message>
    <message>
        <source>Most connections of one instance. Not set: as many as its memory allows; serverless, its memory at the most units.</source>
        <translation>Höchstens Verbindungen einer Instanz. Nicht gesetzt: so viele ihr Speicher erlaubt; serverlos ihr Speicher bei den meisten Einheiten.</translation>
    </message>
    <message>
        <source>Most messages handed over at once. What the consumer does is set for one run, whatever the run takes over: a larger batch is less work for the same messages, unless you set more.</source>
        <translation>Höchstens auf einmal übergebene Nachrichten. Was der Verbraucher tut, ist für eine Ausführung eingestellt, was sie auch übernimmt: ein größerer Stapel ist weniger Arbeit für dieselben Nachrichten, wenn Sie nicht mehr einstellen.</translation>
    </message>
    <message>
        <source>Most pollers</source>
        <translation>Höchstens Poller</translation>
    </message>
    <message>
        <source>Most read capacity</source>
        <translation>Größte Lesekapazität</translation>
    </message>
    <message>
        <source>Most receives</source>
        <translation>Höchstens empfangen</translation>
    </message>
    <message>
        <source>Most records handed over at once; never more than 6 MB.</source>
        <translation>Höchstens auf einmal übergebene Datensätze; nie mehr als 6 MB.</translation>
    </message>
    <message>
        <source>Most requests are traced</source>
        <translation>Die meisten Anfragen werden verfolgt</translation>
    </message>
    <message>
        <source>Most tasks</source>
        <translation>Höchstens Tasks</translation>
    </message>
    <message>
        <source>Most units</source>
        <translation>Höchstens Einheiten</translation>
    </message>
    <message>
        <source>Most write capacity</source>
        <translation>Größte Schreibkapazität</translation>
    </message>
    <message>
        <source>Mostly the reads; the rest always goes to the integration and is no lookup.</source>
        <translation>Meist die Lesevorgänge; der Rest geht stets zur Integration und ist kein Nachschlagen.</translation>
    </message>
    <message>
        <source>Name a client of the design.</source>
        <translation>Nennen Sie einen Client des Entwurfs.</translation>
    </message>
    <message>
        <source>Name a file, or list the times.</source>
        <translation>Nennen Sie eine Datei, oder führen Sie die Zeiten auf.</translation>
    </message>
    <message>
        <source>Name a function or a container service.</source>
        <translation>Nennen Sie eine Funktion oder einen Container-Dienst.</translation>
    </message>
    <message>
        <source>Name a node of the same design, or remove the link.</source>
        <translation>Nennen Sie einen Knoten desselben Entwurfs, oder entfernen Sie die Verbindung.</translation>
    </message>
    <message>
        <source>Name a node or group of a design.</source>
        <translation>Nennen Sie einen Knoten oder eine Gruppe eines Entwurfs.</translation>
    </message>
    <message>
        <source>Name a node that is called.</source>
        <translation>Nennen Sie einen Knoten, der aufgerufen wird.</translation>
    </message>
    <message>
        <source>Name a node, or leave it out for end to end.</source>
        <translation>Nennen Sie einen Knoten, oder lassen Sie ihn für Ende zu Ende weg.</translation>
    </message>
    <message>
        <source>Name a product of the node&apos;s kind, or leave it out.</source>
        <translation>Nennen Sie ein Produkt der Art des Knotens, oder lassen Sie es weg.</translation>
    </message>
    <message>
        <source>Name a region that the catalogue lists.</source>
        <translation>Nennen Sie eine Region, die der Katalog aufführt.</translation>
    </message>
    <message>
        <source>Name a service or a SKU of the price book.</source>
        <translation>Nennen Sie einen Dienst oder eine SKU des Preisbuchs.</translation>
    </message>
    <message>
        <source>Name an outgoing link of the client.</source>
        <translation>Nennen Sie eine ausgehende Verbindung des Clients.</translation>
    </message>
    <message>
        <source>Name another call link of the same node.</source>
        <translation>Nennen Sie eine andere Aufrufverbindung desselben Knotens.</translation>
    </message>
    <message>
        <source>Name of the rule. Links with the same name are targets of one rule and get the same events. Not set: a rule of its own.</source>
        <translation>Name der Regel. Verbindungen gleichen Namens sind Ziele einer Regel und bekommen dieselben Ereignisse. Nicht gesetzt: eine eigene Regel.</translation>
    </message>
    <message>
        <source>Name one of the figures of a result.</source>
        <translation>Nennen Sie eine der Kennzahlen eines Ergebnisses.</translation>
    </message>
    <message>
        <source>Name one of the kinds that the catalogue lists.</source>
        <translation>Nennen Sie eine der Arten, die der Katalog aufführt.</translation>
    </message>
    <message>
        <source>Name one of the operations of the link&apos;s target.</source>
        <translation>Nennen Sie eine der Operationen des Ziels der Verbindung.</translation>
    </message>
    <message>
        <source>Name one of the parameters that the finding lists.</source>
        <translation>Nennen Sie eine der Einstellungen, die der Befund aufführt.</translation>
    </message>
    <message>
        <source>Name one of the platform&apos;s products, or leave it out.</source>
        <translation>Nennen Sie eines der Produkte der Plattform, oder lassen Sie es weg.</translation>
    </message>
    <message>
        <source>Name one of those that the catalogue lists.</source>
        <translation>Nennen Sie eines von denen, die der Katalog aufführt.</translation>
    </message>
    <message>
        <source>Name one that the platform knows, or set the figures yourself.</source>
        <translation>Nennen Sie eines, das die Plattform kennt, oder setzen Sie die Zahlen selbst.</translation>
    </message>
    <message>
        <source>Names that lead to one of several targets, mostly regions: by failover, weight or latency. Health checks find a dead target; traffic moves when the answers that resolvers keep have run out.</source>
        <translation>Namen, die zu einem von mehreren Zielen führen, meist Regionen: nach Ausfallumschaltung, Gewicht oder Latenz. Zustandsprüfungen finden ein totes Ziel; der Verkehr wechselt, wenn die Antworten der Resolver abgelaufen sind.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Never below. Not set: the capacity at the start.</source>
        <translation>Nie darunter. Nicht gesetzt: die Kapazität am Anfang.</translation>
    </message>
    <message>
        <source>Never beyond. Not set: what the provider allows for a table.</source>
        <translation>Nie darüber. Nicht gesetzt: was der Anbieter für eine Tabelle erlaubt.</translation>
    </message>
    <message>
        <source>New connections</source>
        <translation>Neue Verbindungen</translation>
    </message>
    <message>
        <source>New environments at once</source>
        <translation>Neue Umgebungen auf einmal</translation>
    </message>
    <message>
        <source>New environments per look</source>
        <translation>Neue Umgebungen je Nachsehen</translation>
    </message>
    <message>
        <source>New environments per second</source>
        <translation>Neue Umgebungen je Sekunde</translation>
    </message>
    <message>
        <source>New objects are kept</source>
        <translation>Neue Objekte bleiben</translation>
    </message>
    <message>
        <source>New objects kept</source>
        <translation>Aufbewahrte neue Objekte</translation>
    </message>
    <message>
        <source>No more CPU than on the bill</source>
        <translation>Nicht mehr CPU als auf der Rechnung</translation>
    </message>
    <message>
        <source>No platform offers this integration.</source>
        <translation>Keine Plattform bietet diese Integration.</translation>
    </message>
    <message>
        <source>Nobody could say what the node does with a request.</source>
        <translation>Niemand könnte sagen, was der Knoten mit einer Anfrage tut.</translation>
    </message>
    <message>
        <source>Nobody learns which records were skipped, and they cannot be processed later.</source>
        <translation>Niemand erfährt, welche Datensätze übersprungen wurden, und sie lassen sich später nicht verarbeiten.</translation>
    </message>
    <message>
        <source>Nobody sends anything.</source>
        <translation>Niemand sendet etwas.</translation>
    </message>
    <message>
        <source>Nodes that wait for one another in a circle</source>
        <translation>Knoten, die im Kreis aufeinander warten</translation>
    </message>
    <message>
        <source>None of them can answer before the others have: every request runs into its timeout.</source>
        <translation>Keiner kann antworten, bevor die anderen es taten: jede Anfrage läuft in ihr Zeitlimit.</translation>
    </message>
    <message>
        <source>Nothing arrives there that could fail.</source>
        <translation>Dort kommt nichts an, das fehlschlagen könnte.</translation>
    </message>
    <message>
        <source>Nothing arrives there.</source>
        <translation>Dort kommt nichts an.</translation>
    </message>
    <message>
        <source>Nothing limits what comes in</source>
        <translation>Nichts begrenzt, was hereinkommt</translation>
    </message>
    <message>
        <source>Nothing stops calls to a service that is down</source>
        <translation>Nichts hält Aufrufe eines ausgefallenen Dienstes auf</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>Object size</source>
        <translation>Objektgröße</translation>
    </message>
    <message>
        <source>Object store</source>
        <translation>Objektspeicher</translation>
    </message>
    <message>
        <source>Observability sink</source>
        <translation>Senke für Beobachtbarkeit</translation>
    </message>
    <message>
        <source>Of the transitions (standard): tasks that call somebody else&apos;s service</source>
        <translation>Von den Übergängen (Standard): Tasks, die den Dienst eines anderen aufrufen</translation>
    </message>
    <message>
        <source>Off: what the subscriber has accepted is delivered. On: only what it has worked on with success; an error or a deadline that has passed is a failed delivery.</source>
        <translation>Aus: zugestellt ist, was der Abonnent angenommen hat. Ein: nur, was er mit Erfolg bearbeitet hat; ein Fehler oder eine verstrichene Frist ist eine fehlgeschlagene Zustellung.</translation>
    </message>
    <message>
        <source>Oldest event</source>
        <translation>Ältestes Ereignis</translation>
    </message>
    <message>
        <source>Oldest message</source>
        <translation>Älteste Nachricht</translation>
    </message>
    <message>
        <source>Oldest record</source>
        <translation>Ältester Datensatz</translation>
    </message>
    <message>
        <source>On demand is billed by request, provisioned by the hour. Units: one budget of request units per second for reads and writes, by the hour too.</source>
        <translation>Nach Bedarf wird je Anfrage berechnet, bereitgestellt je Stunde. Einheiten: ein Budget von Anfrageeinheiten je Sekunde für Lesen und Schreiben, auch je Stunde.</translation>
    </message>
    <message>
        <source>On demand, a table serves twice what it has served before; a new one starts low.</source>
        <translation>Nach Bedarf bedient eine Tabelle das Doppelte des früher Bedienten; eine neue beginnt niedrig.</translation>
    </message>
    <message>
        <source>On demand: a peak counts for doubling after this time.</source>
        <translation>Nach Bedarf: eine Spitze zählt nach dieser Zeit für die Verdopplung.</translation>
    </message>
    <message>
        <source>On demand: never more read units than this, by quota or by your own cap. Not set: no bound.</source>
        <translation>Nach Bedarf: nie mehr Leseeinheiten als das, nach Kontingent oder eigener Obergrenze. Nicht gesetzt: keine Schranke.</translation>
    </message>
    <message>
        <source>On demand: never more write units than this, by quota or by your own cap. Not set: no bound.</source>
        <translation>Nach Bedarf: nie mehr Schreibeinheiten als das, nach Kontingent oder eigener Obergrenze. Nicht gesetzt: keine Schranke.</translation>
    </message>
    <message>
        <source>On demand: the same in bytes per second.</source>
        <translation>Nach Bedarf: dasselbe in Byte je Sekunde.</translation>
    </message>
    <message>
        <source>On demand: the table takes this many times its highest earlier peak.</source>
        <translation>Nach Bedarf: die Tabelle nimmt so vielmal ihre höchste frühere Spitze an.</translation>
    </message>
    <message>
        <source>On demand: what a new stream takes from the first moment.</source>
        <translation>Nach Bedarf: was ein neuer Stream vom ersten Moment an annimmt.</translation>
    </message>
    <message>
        <source>On demand: what a new table takes from the first moment, in read units.</source>
        <translation>Nach Bedarf: was eine neue Tabelle vom ersten Moment an annimmt, in Leseeinheiten.</translation>
    </message>
    <message>
        <source>On demand: what a new table takes from the first moment, in write units.</source>
        <translation>Nach Bedarf: was eine neue Tabelle vom ersten Moment an annimmt, in Schreibeinheiten.</translation>
    </message>
    <message>
        <source>One client gone wild takes the account&apos;s limit from all others, and every request is paid for.</source>
        <translation>Ein außer Kontrolle geratener Client nimmt allen anderen das Limit des Kontos, und jede Anfrage wird bezahlt.</translation>
    </message>
    <message>
        <source>One decision divides the tasks at most by this.</source>
        <translation>Eine Entscheidung teilt die Tasks höchstens durch das.</translation>
    </message>
    <message>
        <source>One decision multiplies the tasks at most by this.</source>
        <translation>Eine Entscheidung vervielfacht die Tasks höchstens um das.</translation>
    </message>
    <message>
        <source>One failed message brings back its whole batch</source>
        <translation>Eine fehlgeschlagene Nachricht bringt ihren ganzen Stapel zurück</translation>
    </message>
    <message>
        <source>One failed record holds up its whole batch</source>
        <translation>Ein fehlgeschlagener Datensatz hält seinen ganzen Stapel auf</translation>
    </message>
    <message>
        <source>One fetch at a time</source>
        <translation>Ein Abruf nach dem anderen</translation>
    </message>
    <message>
        <source>One key above the limit of a partition</source>
        <translation>Ein Schlüssel über dem Limit einer Partition</translation>
    </message>
    <message>
        <source>One limit for all calls</source>
        <translation>Ein Limit für alle Aufrufe</translation>
    </message>
    <message>
        <source>One partition key fills its shard</source>
        <translation>Ein Partitionsschlüssel füllt seinen Shard</translation>
    </message>
    <message>
        <source>One request starts very many executions</source>
        <translation>Eine Anfrage startet sehr viele Ausführungen</translation>
    </message>
    <message>
        <source>One task and nothing beside it</source>
        <translation>Ein Task und nichts daneben</translation>
    </message>
    <message>
        <source>Only a trace names routes.</source>
        <translation>Nur ein Trace nennt Routen.</translation>
    </message>
    <message>
        <source>Only clients send requests by a scenario.</source>
        <translation>Nur Clients senden Anfragen nach einem Szenario.</translation>
    </message>
    <message>
        <source>Only what works in environments can lose them.</source>
        <translation>Nur was in Umgebungen arbeitet, kann sie verlieren.</translation>
    </message>
    <message>
        <source>Open executions</source>
        <translation>Offene Ausführungen</translation>
    </message>
    <message>
        <source>Opens at</source>
        <translation>Öffnet bei</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operation</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Origin timeout</source>
        <translation>Zeitlimit des Ursprungs</translation>
    </message>
    <message>
        <source>Over how many prefixes the names of the objects spread. Each has the limits above.</source>
        <translation>Auf wie viele Präfixe sich die Namen der Objekte verteilen. Jedes hat die obigen Limits.</translation>
    </message>
    <message>
        <source>Own latency</source>
        <translation>Eigene Latenz</translation>
    </message>
    <message>
        <source>Own latency of a task</source>
        <translation>Eigene Latenz eines Tasks</translation>
    </message>
    <message>
        <source>Own machines</source>
        <translation>Eigene Maschinen</translation>
    </message>
    <message>
        <source>Own work</source>
        <translation>Eigene Arbeit</translation>
    </message>
    <message>
        <source>Own work, first call</source>
        <translation>Eigene Arbeit, erster Aufruf</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>Pages read from storage or records written to it, on average; billed by some providers.</source>
        <translation>Im Mittel aus dem Speicher gelesene Seiten oder dorthin geschriebene Datensätze; manche Anbieter berechnen sie.</translation>
    </message>
    <message>
        <source>Panic threshold</source>
        <translation>Panikschwelle</translation>
    </message>
    <message>
        <source>Panic window</source>
        <translation>Panikfenster</translation>
    </message>
    <message>
        <source>Parallel calls</source>
        <translation>Parallele Aufrufe</translation>
    </message>
    <message>
        <source>Part of all requests that goes to one key; it meets the limit of one partition.</source>
        <translation>Teil aller Anfragen, der an einen Schlüssel geht; er trifft auf das Limit einer Partition.</translation>
    </message>
    <message>
        <source>Part of the account&apos;s concurrency has to stay unreserved, for functions without a reservation.</source>
        <translation>Ein Teil der Nebenläufigkeit des Kontos muss unreserviert bleiben, für Funktionen ohne Reservierung.</translation>
    </message>
    <message>
        <source>Part of the database&apos;s connections that the proxy may use.</source>
        <translation>Teil der Datenbankverbindungen, den der Proxy nutzen darf.</translation>
    </message>
    <message>
        <source>Part of the design is idle in the run.</source>
        <translation>Ein Teil des Entwurfs ist im Lauf untätig.</translation>
    </message>
    <message>
        <source>Part of the own work that gets faster with more CPU; the rest waits for others.</source>
        <translation>Teil der eigenen Arbeit, der mit mehr CPU schneller wird; der Rest wartet auf andere.</translation>
    </message>
    <message>
        <source>Part of the own work that needs a processor; the rest waits for others and is not slowed down. The CPU utilisation counts this part only.</source>
        <translation>Teil der eigenen Arbeit, der einen Prozessor braucht; der Rest wartet auf andere und wird nicht gebremst. Die CPU-Auslastung zählt nur diesen Teil.</translation>
    </message>
    <message>
        <source>Part of the units that is billed at least where they follow the use.</source>
        <translation>Teil der Einheiten, der mindestens berechnet wird, wo sie der Nutzung folgen.</translation>
    </message>
    <message>
        <source>Partition keys</source>
        <translation>Partitionsschlüssel</translation>
    </message>
    <message>
        <source>Partitions</source>
        <translation>Partitionen</translation>
    </message>
    <message>
        <source>Partitions at the start: a new store has one for all prefixes and splits under load. Not set: every prefix has its own already.</source>
        <translation>Partitionen am Anfang: ein neuer Speicher hat eine für alle Präfixe und teilt sich unter Last. Nicht gesetzt: jedes Präfix hat schon seine eigene.</translation>
    </message>
    <message>
        <source>Passed checks in a row that bring it back.</source>
        <translation>Bestandene Prüfungen in Folge, die es zurückbringen.</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>Geduld</translation>
    </message>
    <message>
        <source>Pauses after</source>
        <translation>Pausiert nach</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Nutzlast</translation>
    </message>
    <message>
        <source>Payload delivered, FIFO</source>
        <translation>Zugestellte Nutzlast, FIFO</translation>
    </message>
    <message>
        <source>Payload of the answer</source>
        <translation>Nutzlast der Antwort</translation>
    </message>
    <message>
        <source>Payload published, FIFO</source>
        <translation>Veröffentlichte Nutzlast, FIFO</translation>
    </message>
    <message>
        <source>People or programs that send requests. The scenario says how many and when; the client says how patient they are.</source>
        <translation>Menschen oder Programme, die Anfragen senden. Das Szenario sagt, wie viele und wann; der Client, wie geduldig sie sind.</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Periods follow each other by the clock: minutes begin with the minute, days at midnight UTC.</source>
        <translation>Zeiträume folgen einander nach der Uhr: Minuten beginnen mit der Minute, Tage um Mitternacht UTC.</translation>
    </message>
    <message>
        <source>Periods in a row above the target before tasks are added.</source>
        <translation>Zeiträume in Folge über dem Ziel, bevor Tasks hinzukommen.</translation>
    </message>
    <message>
        <source>Periods in a row below the low mark before tasks are taken away.</source>
        <translation>Zeiträume in Folge unter der unteren Marke, bevor Tasks weggenommen werden.</translation>
    </message>
    <message>
        <source>Periods until it grows</source>
        <translation>Zeiträume bis zum Wachsen</translation>
    </message>
    <message>
        <source>Periods until it shrinks</source>
        <translation>Zeiträume bis zum Schrumpfen</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Berechtigungen</translation>
    </message>
    <message>
        <source>Pinned queries</source>
        <translation>Festgehaltene Abfragen</translation>
    </message>
    <message>
        <source>Places taken</source>
        <translation>Belegte Plätze</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Tarif</translation>
    </message>
    <message>
        <source>Platform overhead</source>
        <translation>Aufwand der Plattform</translation>
    </message>
    <message>
        <source>Poison messages</source>
        <translation>Giftige Nachrichten</translation>
    </message>
    <message>
        <source>Poison records</source>
        <translation>Giftige Datensätze</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Regelwerk</translation>
    </message>
    <message>
        <source>Poller</source>
        <translation>Poller</translation>
    </message>
    <message>
        <source>Poller limit</source>
        <translation>Poller-Limit</translation>
    </message>
    <message>
        <source>Pollers are added up to this while messages wait.</source>
        <translation>Poller kommen bis hierher hinzu, solange Nachrichten warten.</translation>
    </message>
    <message>
        <source>Pollers that ask an empty queue too often</source>
        <translation>Poller, die eine leere Warteschlange zu oft fragen</translation>
    </message>
    <message>
        <source>Pollers that go on asking an empty queue; each empty answer is a billed request.</source>
        <translation>Poller, die eine leere Warteschlange weiter fragen; jede leere Antwort ist eine berechnete Anfrage.</translation>
    </message>
    <message>
        <source>Pollers when idle</source>
        <translation>Poller bei Untätigkeit</translation>
    </message>
    <message>
        <source>Polling</source>
        <translation>Abholung</translation>
    </message>
    <message>
        <source>Polls per poller</source>
        <translation>Polls je Poller</translation>
    </message>
    <message>
        <source>Polls per shard</source>
        <translation>Polls je Shard</translation>
    </message>
    <message>
        <source>Polls that a shard answers; with more sharing readers each asks less often. 0: no limit.</source>
        <translation>Polls, die ein Shard beantwortet; mit mehr teilenden Lesern fragt jeder seltener. 0: kein Limit.</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>Pool</translation>
    </message>
    <message>
        <source>Popularity exponent</source>
        <translation>Exponent der Beliebtheit</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>Prefixes</source>
        <translation>Präfixe</translation>
    </message>
    <message>
        <source>Prefixes split so far</source>
        <translation>Bisher geteilte Präfixe</translation>
    </message>
    <message>
        <source>Price of a machine per hour</source>
        <translation>Preis einer Maschine je Stunde</translation>
    </message>
    <message>
        <source>Price of an instance</source>
        <translation>Preis einer Instanz</translation>
    </message>
    <message>
        <source>Price per call</source>
        <translation>Preis je Aufruf</translation>
    </message>
    <message>
        <source>Probability or weight</source>
        <translation>Wahrscheinlichkeit oder Gewicht</translation>
    </message>
    <message>
        <source>Probes</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Processors and memory come in pairs; a task of another size does not start, and its cost is made up.</source>
        <translation>Prozessoren und Speicher kommen in Paaren; ein Task anderer Größe startet nicht, und seine Kosten sind erfunden.</translation>
    </message>
    <message>
        <source>Processors of a unit</source>
        <translation>Prozessoren einer Einheit</translation>
    </message>
    <message>
        <source>Processors of an instance</source>
        <translation>Prozessoren einer Instanz</translation>
    </message>
    <message>
        <source>Processors of one task, parts of one included.</source>
        <translation>Prozessoren eines Tasks, auch Teile eines solchen.</translation>
    </message>
    <message>
        <source>Processors that come with one capacity unit.</source>
        <translation>Prozessoren, die zu einer Kapazitätseinheit gehören.</translation>
    </message>
    <message>
        <source>Products, limits, defaults and prices come from the platform.</source>
        <translation>Produkte, Limits, Vorgaben und Preise kommen von der Plattform.</translation>
    </message>
    <message>
        <source>Project without a design</source>
        <translation>Projekt ohne Entwurf</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Schutz</translation>
    </message>
    <message>
        <source>Provision at most what is reserved, or reserve more.</source>
        <translation>Stellen Sie höchstens bereit, was reserviert ist, oder reservieren Sie mehr.</translation>
    </message>
    <message>
        <source>Provision what is busy at the peak and some to spare, or let it follow the load.</source>
        <translation>Stellen Sie bereit, was zur Spitze beschäftigt ist und etwas darüber, oder lassen Sie es der Last folgen.</translation>
    </message>
    <message>
        <source>Provisioned</source>
        <translation>Bereitgestellt</translation>
    </message>
    <message>
        <source>Provisioned capacity that is well used costs a fraction of it.</source>
        <translation>Gut genutzte bereitgestellte Kapazität kostet einen Bruchteil davon.</translation>
    </message>
    <message>
        <source>Provisioned concurrency</source>
        <translation>Bereitgestellte Nebenläufigkeit</translation>
    </message>
    <message>
        <source>Provisioned environments</source>
        <translation>Bereitgestellte Umgebungen</translation>
    </message>
    <message>
        <source>Provisioned environments that are allocated per second. 0: all at once.</source>
        <translation>Bereitgestellte Umgebungen, die je Sekunde zugeteilt werden. 0: alle auf einmal.</translation>
    </message>
    <message>
        <source>Provisioned environments with nothing to do</source>
        <translation>Bereitgestellte Umgebungen ohne Arbeit</translation>
    </message>
    <message>
        <source>Provisioned mode: each takes its part of the keys, up to its own limits, and is read by one batch at a time.</source>
        <translation>Bereitgestellter Modus: jeder nimmt seinen Teil der Schlüssel bis zu seinen eigenen Limits und wird von je einem Stapel gelesen.</translation>
    </message>
    <message>
        <source>Provisioned pollers</source>
        <translation>Bereitgestellte Poller</translation>
    </message>
    <message>
        <source>Provisioned pollers with nothing to do</source>
        <translation>Bereitgestellte Poller ohne Arbeit</translation>
    </message>
    <message>
        <source>Provisioned read capacity</source>
        <translation>Bereitgestellte Lesekapazität</translation>
    </message>
    <message>
        <source>Provisioned read units per second; one unit reads 4 KB strongly consistent, or 8 KB eventually consistent.</source>
        <translation>Bereitgestellte Leseeinheiten je Sekunde; eine Einheit liest 4 KB stark konsistent oder 8 KB letztlich konsistent.</translation>
    </message>
    <message>
        <source>Provisioned units are paid for every second.</source>
        <translation>Bereitgestellte Einheiten werden jede Sekunde bezahlt.</translation>
    </message>
    <message>
        <source>Provisioned write capacity</source>
        <translation>Bereitgestellte Schreibkapazität</translation>
    </message>
    <message>
        <source>Provisioned write units per second; one unit writes 1 KB.</source>
        <translation>Bereitgestellte Schreibeinheiten je Sekunde; eine Einheit schreibt 1 KB.</translation>
    </message>
    <message>
        <source>Provisioned. at-once: a busy partition may use whatever the table has, up to its own limits. none: each partition has an equal part of the capacity, with a burst of its own, whatever the others leave.</source>
        <translation>Bereitgestellt. at-once: eine beschäftigte Partition darf nutzen, was die Tabelle hat, bis zu ihren eigenen Limits. none: jede Partition hat einen gleichen Teil der Kapazität mit eigenem Burst, was die anderen auch übrig lassen.</translation>
    </message>
    <message>
        <source>Provisioned: decides the number of connections.</source>
        <translation>Bereitgestellt: bestimmt die Zahl der Verbindungen.</translation>
    </message>
    <message>
        <source>Provisioned: processors of one instance.</source>
        <translation>Bereitgestellt: Prozessoren einer Instanz.</translation>
    </message>
    <message>
        <source>Provisioned: the capacity follows its use. Looks once a minute.</source>
        <translation>Bereitgestellt: die Kapazität folgt ihrer Nutzung. Sieht einmal je Minute nach.</translation>
    </message>
    <message>
        <source>Provisioned: what one instance costs an hour. Not set: the provider&apos;s price where the price book has it, else the bill says that it is missing.</source>
        <translation>Bereitgestellt: was eine Instanz je Stunde kostet. Nicht gesetzt: der Preis des Anbieters, wo das Preisbuch ihn hat, sonst sagt die Rechnung, dass er fehlt.</translation>
    </message>
    <message>
        <source>Publish limit</source>
        <translation>Veröffentlichungslimit</translation>
    </message>
    <message>
        <source>Publish limit of a group</source>
        <translation>Veröffentlichungslimit einer Gruppe</translation>
    </message>
    <message>
        <source>Publishes (64 KB steps)</source>
        <translation>Veröffentlichungen (64-KB-Schritte)</translation>
    </message>
    <message>
        <source>Publishes, FIFO</source>
        <translation>Veröffentlichungen, FIFO</translation>
    </message>
    <message>
        <source>Put a client before it.</source>
        <translation>Setzen Sie einen Client davor.</translation>
    </message>
    <message>
        <source>Put a connection proxy between, or limit the functions.</source>
        <translation>Setzen Sie einen Verbindungsproxy dazwischen, oder begrenzen Sie die Funktionen.</translation>
    </message>
    <message>
        <source>Put a queue between them and limit its poller, or map over the items in a workflow.</source>
        <translation>Setzen Sie eine Warteschlange dazwischen und begrenzen Sie ihren Poller, oder gehen Sie in einem Workflow über die Elemente.</translation>
    </message>
    <message>
        <source>Put a router before two regions, or ask for less.</source>
        <translation>Setzen Sie einen Router vor zwei Regionen, oder verlangen Sie weniger.</translation>
    </message>
    <message>
        <source>Put and list requests</source>
        <translation>Put- und List-Anfragen</translation>
    </message>
    <message>
        <source>Put latency</source>
        <translation>Latenz von Put</translation>
    </message>
    <message>
        <source>Put limit</source>
        <translation>Put-Limit</translation>
    </message>
    <message>
        <source>Put something between them that can do both.</source>
        <translation>Setzen Sie etwas dazwischen, das beides kann.</translation>
    </message>
    <message>
        <source>Put the content into an object store and send its name.</source>
        <translation>Legen Sie den Inhalt in einen Objektspeicher und senden Sie seinen Namen.</translation>
    </message>
    <message>
        <source>Put the times in ascending order.</source>
        <translation>Ordnen Sie die Zeiten aufsteigend.</translation>
    </message>
    <message>
        <source>Puts above the limit are refused; producers try again and fall behind.</source>
        <translation>Puts über dem Limit werden abgewiesen; Erzeuger versuchen es erneut und geraten in Rückstand.</translation>
    </message>
    <message>
        <source>Puts per prefix</source>
        <translation>Puts je Präfix</translation>
    </message>
    <message>
        <source>Puts, copies and deletions per second below one prefix; more are refused (503, slow down).</source>
        <translation>Puts, Kopien und Löschungen je Sekunde unter einem Präfix; mehr werden abgewiesen (503, slow down).</translation>
    </message>
    <message>
        <source>Queries</source>
        <translation>Abfragen</translation>
    </message>
    <message>
        <source>Queries hold a connection and share processors. When all connections are taken, callers are refused or wait; capacity follows the load with a delay, or is fixed.</source>
        <translation>Abfragen halten eine Verbindung und teilen sich Prozessoren. Sind alle Verbindungen belegt, werden Aufrufer abgewiesen oder warten; die Kapazität folgt der Last mit Verzögerung oder ist fest.</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Rate limit</source>
        <translation>Ratenlimit</translation>
    </message>
    <message>
        <source>Rates are those of the batches.</source>
        <translation>Raten sind die der Stapel.</translation>
    </message>
    <message>
        <source>Read by dedicated readers</source>
        <translation>Von dedizierten Lesern gelesen</translation>
    </message>
    <message>
        <source>Read capacity</source>
        <translation>Lesekapazität</translation>
    </message>
    <message>
        <source>Read latency</source>
        <translation>Leselatenz</translation>
    </message>
    <message>
        <source>Read replicas</source>
        <translation>Lesereplikate</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Leser</translation>
    </message>
    <message>
        <source>Readers get old answers until they are pushed out.</source>
        <translation>Leser bekommen alte Antworten, bis sie verdrängt werden.</translation>
    </message>
    <message>
        <source>Readers without a connection of their own share the polls and the bandwidth of each shard, and fall behind.</source>
        <translation>Leser ohne eigene Verbindung teilen sich Polls und Bandbreite jedes Shards und geraten in Rückstand.</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>Lesevorgänge</translation>
    </message>
    <message>
        <source>Reads at most</source>
        <translation>Höchstens Lesevorgänge</translation>
    </message>
    <message>
        <source>Reads at once, new table</source>
        <translation>Lesevorgänge auf einmal, neue Tabelle</translation>
    </message>
    <message>
        <source>Reads per partition</source>
        <translation>Lesevorgänge je Partition</translation>
    </message>
    <message>
        <source>Record size</source>
        <translation>Datensatzgröße</translation>
    </message>
    <message>
        <source>Records at once, new stream</source>
        <translation>Datensätze auf einmal, neuer Stream</translation>
    </message>
    <message>
        <source>Records fail one by one at the function&apos;s error rate; what comes before the first failure is done, the rest is tried again.</source>
        <translation>Datensätze schlagen einzeln mit der Fehlerrate der Funktion fehl; was vor dem ersten Fehlschlag kommt, ist getan, der Rest wird wiederholt.</translation>
    </message>
    <message>
        <source>Records may be older than the stream keeps them</source>
        <translation>Datensätze können älter sein, als der Stream sie behält</translation>
    </message>
    <message>
        <source>Records older than this are given up instead of being handed over. Not set: only the retention counts.</source>
        <translation>Ältere Datensätze werden aufgegeben, statt übergeben zu werden. Nicht gesetzt: nur die Aufbewahrung zählt.</translation>
    </message>
    <message>
        <source>Records per shard</source>
        <translation>Datensätze je Shard</translation>
    </message>
    <message>
        <source>Records put (25 KB steps)</source>
        <translation>Geschriebene Datensätze (25-KB-Schritte)</translation>
    </message>
    <message>
        <source>Records that one shard, hence one hot key, takes per second; more are throttled.</source>
        <translation>Datensätze, die ein Shard, also ein heißer Schlüssel, je Sekunde annimmt; mehr werden gedrosselt.</translation>
    </message>
    <message>
        <source>Refill of that bucket. A request that finds it empty is throttled.</source>
        <translation>Nachfüllung dieses Eimers. Eine Anfrage, die ihn leer findet, wird gedrosselt.</translation>
    </message>
    <message>
        <source>Refill of that bucket; tasks beyond it are launched later.</source>
        <translation>Nachfüllung dieses Eimers; Tasks darüber werden später gestartet.</translation>
    </message>
    <message>
        <source>Refill of the token bucket for starts; a start that finds it empty is refused. The limit is the account&apos;s: with several workflows, give each its part. Not set: no limit.</source>
        <translation>Nachfüllung des Token-Eimers für Starts; ein Start, der ihn leer findet, wird abgewiesen. Das Limit ist das des Kontos: geben Sie bei mehreren Workflows jedem seinen Teil. Nicht gesetzt: kein Limit.</translation>
    </message>
    <message>
        <source>Refill of the token bucket for state transitions; one that finds it empty is delayed. The limit is the account&apos;s: with several workflows, give each its part. Not set: no limit.</source>
        <translation>Nachfüllung des Token-Eimers für Zustandsübergänge; einer, der ihn leer findet, wird verzögert. Das Limit ist das des Kontos: geben Sie bei mehreren Workflows jedem seinen Teil. Nicht gesetzt: kein Limit.</translation>
    </message>
    <message>
        <source>Refused share</source>
        <translation>Abgewiesener Anteil</translation>
    </message>
    <message>
        <source>Relational database</source>
        <translation>Relationale Datenbank</translation>
    </message>
    <message>
        <source>Remove one and set calls on the other.</source>
        <translation>Entfernen Sie eine und setzen Sie calls bei der anderen.</translation>
    </message>
    <message>
        <source>Remove one of the fallbacks.</source>
        <translation>Entfernen Sie eine der Ausweichlösungen.</translation>
    </message>
    <message>
        <source>Remove one of the links, or make it asynchronous.</source>
        <translation>Entfernen Sie eine der Verbindungen, oder machen Sie sie asynchron.</translation>
    </message>
    <message>
        <source>Renewed while handled</source>
        <translation>Während der Bearbeitung verlängert</translation>
    </message>
    <message>
        <source>Repeated after</source>
        <translation>Wiederholt nach</translation>
    </message>
    <message>
        <source>Repeated every</source>
        <translation>Wiederholt alle</translation>
    </message>
    <message>
        <source>Repeated sends</source>
        <translation>Wiederholte Sendungen</translation>
    </message>
    <message>
        <source>Replaces initialisation and overhead of a new environment that is made of one of those. Not set: no time.</source>
        <translation>Ersetzt Initialisierung und Aufwand einer neuen Umgebung, die aus einer davon entsteht. Nicht gesetzt: keine Zeit.</translation>
    </message>
    <message>
        <source>Replayed after</source>
        <translation>Erneut abgespielt nach</translation>
    </message>
    <message>
        <source>Replayed events</source>
        <translation>Erneut abgespielte Ereignisse</translation>
    </message>
    <message>
        <source>Replayed events (64 KB steps)</source>
        <translation>Erneut abgespielte Ereignisse (64-KB-Schritte)</translation>
    </message>
    <message>
        <source>Report partial failures</source>
        <translation>Teilfehlschläge melden</translation>
    </message>
    <message>
        <source>Request size</source>
        <translation>Größe der Anfrage</translation>
    </message>
    <message>
        <source>Request units</source>
        <translation>Anfrageeinheiten</translation>
    </message>
    <message>
        <source>Request units on demand</source>
        <translation>Anfrageeinheiten nach Bedarf</translation>
    </message>
    <message>
        <source>Request units that follow the use</source>
        <translation>Anfrageeinheiten, die der Nutzung folgen</translation>
    </message>
    <message>
        <source>Request units, each hour at its highest</source>
        <translation>Anfrageeinheiten, jede Stunde zum Höchststand</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Requests (64 KB steps, empty receives included)</source>
        <translation>Anfragen (64-KB-Schritte, leere Empfänge eingeschlossen)</translation>
    </message>
    <message>
        <source>Requests (steps of 512 KB for HTTP, 32 KB for WebSocket)</source>
        <translation>Anfragen (Schritte von 512 KB bei HTTP, 32 KB bei WebSocket)</translation>
    </message>
    <message>
        <source>Requests at once</source>
        <translation>Anfragen gleichzeitig</translation>
    </message>
    <message>
        <source>Requests inside are averaged over this time; the number of tasks follows.</source>
        <translation>Die Anfragen darin werden über diese Zeit gemittelt; die Zahl der Tasks folgt.</translation>
    </message>
    <message>
        <source>Requests per concurrency</source>
        <translation>Anfragen je Nebenläufigkeit</translation>
    </message>
    <message>
        <source>Requests per connection</source>
        <translation>Anfragen je Verbindung</translation>
    </message>
    <message>
        <source>Requests per environment</source>
        <translation>Anfragen je Umgebung</translation>
    </message>
    <message>
        <source>Requests per second of the distribution; the bucket holds one second&apos;s worth. Not set: no limit.</source>
        <translation>Anfragen je Sekunde der Distribution; der Eimer fasst den Vorrat einer Sekunde. Nicht gesetzt: kein Limit.</translation>
    </message>
    <message>
        <source>Requests per task</source>
        <translation>Anfragen je Task</translation>
    </message>
    <message>
        <source>Requests share the CPU</source>
        <translation>Anfragen teilen sich die CPU</translation>
    </message>
    <message>
        <source>Requests that count as full</source>
        <translation>Anfragen, die als voll gelten</translation>
    </message>
    <message>
        <source>Requests that may wait at a task when the buffer is not in the way, in multiples of what it works on at once. They are dealt out when a task has room, whichever they came to.</source>
        <translation>Anfragen, die bei einem Task warten dürfen, wenn der Puffer nicht im Weg ist, als Vielfaches dessen, woran er gleichzeitig arbeitet. Sie werden verteilt, sobald ein Task Platz hat, zu welchem sie auch kamen.</translation>
    </message>
    <message>
        <source>Requests that may wait while all tasks are full; further ones are refused at once (503). 0: nobody waits.</source>
        <translation>Anfragen, die warten dürfen, während alle Tasks voll sind; weitere werden sofort abgewiesen (503). 0: niemand wartet.</translation>
    </message>
    <message>
        <source>Requests that one environment works on at the same time. Above 1 its time is billed once however many share it, and limits of concurrency count environments.</source>
        <translation>Anfragen, an denen eine Umgebung gleichzeitig arbeitet. Über 1 wird ihre Zeit einmal berechnet, wie viele sie auch teilen, und Nebenläufigkeitslimits zählen Umgebungen.</translation>
    </message>
    <message>
        <source>Requests that one task computes at the same time slow each other down: n of them on c processors run at c / n of full speed, one alone never faster than one processor allows. Off: every request takes its own work whatever else goes on.</source>
        <translation>Anfragen, die ein Task gleichzeitig rechnet, bremsen einander: n davon auf c Prozessoren laufen mit c / n der vollen Geschwindigkeit, eine allein nie schneller, als ein Prozessor erlaubt. Aus: jede Anfrage braucht ihre eigene Arbeit, was sonst auch geschieht.</translation>
    </message>
    <message>
        <source>Requests that one task works on at the same time. The least busy task takes the next one; when all are full, requests wait.</source>
        <translation>Anfragen, an denen ein Task gleichzeitig arbeitet. Der am wenigsten beschäftigte nimmt die nächste; sind alle voll, warten Anfragen.</translation>
    </message>
    <message>
        <source>Requests that pass the gateway and not the function</source>
        <translation>Anfragen, die das Gateway passieren und die Funktion nicht</translation>
    </message>
    <message>
        <source>Requests that succeed per second, all tasks together, above which the alarm is due.</source>
        <translation>Erfolgreiche Anfragen je Sekunde, alle Tasks zusammen, über denen der Alarm fällig ist.</translation>
    </message>
    <message>
        <source>Requests that wait</source>
        <translation>Anfragen, die warten</translation>
    </message>
    <message>
        <source>Requests wait until the waiting room is full, and are then refused.</source>
        <translation>Anfragen warten, bis der Warteraum voll ist, und werden dann abgewiesen.</translation>
    </message>
    <message>
        <source>Requests wait while</source>
        <translation>Anfragen warten während</translation>
    </message>
    <message>
        <source>Requests would be lost there.</source>
        <translation>Dort gingen Anfragen verloren.</translation>
    </message>
    <message>
        <source>Reservations must leave this much for functions without one.</source>
        <translation>Reservierungen müssen so viel für Funktionen ohne eine übrig lassen.</translation>
    </message>
    <message>
        <source>Reservations that leave too little of the account</source>
        <translation>Reservierungen, die zu wenig vom Konto übrig lassen</translation>
    </message>
    <message>
        <source>Reserve less, or have the account&apos;s concurrency raised.</source>
        <translation>Reservieren Sie weniger, oder lassen Sie die Nebenläufigkeit des Kontos erhöhen.</translation>
    </message>
    <message>
        <source>Reserve more, make it faster, or put a queue before it.</source>
        <translation>Reservieren Sie mehr, machen Sie sie schneller, oder setzen Sie eine Warteschlange davor.</translation>
    </message>
    <message>
        <source>Reserve one execution for each batch in work: shards times batches a shard.</source>
        <translation>Reservieren Sie eine Ausführung für jeden Stapel in Arbeit: Shards mal Stapel je Shard.</translation>
    </message>
    <message>
        <source>Reserved concurrency</source>
        <translation>Reservierte Nebenläufigkeit</translation>
    </message>
    <message>
        <source>Reserved concurrency is the function&apos;s maximum; the provider refuses more provisioned environments than that.</source>
        <translation>Reservierte Nebenläufigkeit ist das Höchste der Funktion; der Anbieter lehnt mehr bereitgestellte Umgebungen ab.</translation>
    </message>
    <message>
        <source>Resolvers</source>
        <translation>Resolver</translation>
    </message>
    <message>
        <source>Rest after an error</source>
        <translation>Ruhe nach einem Fehler</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Restored from it</source>
        <translation>Daraus wiederhergestellt</translation>
    </message>
    <message>
        <source>Resumes from deep pause in</source>
        <translation>Erwacht aus tiefer Pause in</translation>
    </message>
    <message>
        <source>Resumes in</source>
        <translation>Erwacht in</translation>
    </message>
    <message>
        <source>Resumption after a long pause.</source>
        <translation>Erwachen nach langer Pause.</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Aufbewahrung</translation>
    </message>
    <message>
        <source>Retention above a day</source>
        <translation>Aufbewahrung über einen Tag</translation>
    </message>
    <message>
        <source>Retried endings</source>
        <translation>Wiederholte Ausgänge</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <source>Retries at a steady pace</source>
        <translation>Wiederholungen in gleichmäßigem Takt</translation>
    </message>
    <message>
        <source>Retries at once</source>
        <translation>Wiederholungen auf einmal</translation>
    </message>
    <message>
        <source>Retries at the longest wait</source>
        <translation>Wiederholungen mit längster Wartezeit</translation>
    </message>
    <message>
        <source>Retries in a bucket that all callers of the link share: each takes one, a retry that succeeds gives it back, and when the bucket is empty failures are final. 100 is what AWS SDKs allow each client object. Not set: no budget.</source>
        <translation>Wiederholungen in einem Eimer, den alle Aufrufer der Verbindung teilen: jede nimmt eine, eine gelungene gibt sie zurück, und ist er leer, sind Fehlschläge endgültig. 100 erlauben AWS-SDKs jedem Client-Objekt. Nicht gesetzt: kein Budget.</translation>
    </message>
    <message>
        <source>Retries of events</source>
        <translation>Wiederholungen von Ereignissen</translation>
    </message>
    <message>
        <source>Retries of several callers multiply</source>
        <translation>Wiederholungen mehrerer Aufrufer vervielfachen sich</translation>
    </message>
    <message>
        <source>Retries that a success at the first attempt puts back into the budget.</source>
        <translation>Wiederholungen, die ein Erfolg beim ersten Versuch ins Budget zurücklegt.</translation>
    </message>
    <message>
        <source>Retries that come back together</source>
        <translation>Wiederholungen, die gemeinsam zurückkommen</translation>
    </message>
    <message>
        <source>Retries that take longer than their caller</source>
        <translation>Wiederholungen, die länger dauern als ihr Aufrufer</translation>
    </message>
    <message>
        <source>Retries with a growing wait</source>
        <translation>Wiederholungen mit wachsender Wartezeit</translation>
    </message>
    <message>
        <source>Retries without a pause</source>
        <translation>Wiederholungen ohne Pause</translation>
    </message>
    <message>
        <source>Retry budget</source>
        <translation>Wiederholungsbudget</translation>
    </message>
    <message>
        <source>Reuse</source>
        <translation>Wiederverwendung</translation>
    </message>
    <message>
        <source>Room for answers</source>
        <translation>Platz für Antworten</translation>
    </message>
    <message>
        <source>Room for items</source>
        <translation>Platz für Elemente</translation>
    </message>
    <message>
        <source>Room for objects</source>
        <translation>Platz für Objekte</translation>
    </message>
    <message>
        <source>Room for tokens</source>
        <translation>Platz für Token</translation>
    </message>
    <message>
        <source>Rounded up to whole units of writes and of reads, item by item.</source>
        <translation>Auf ganze Schreib- und Leseeinheiten aufgerundet, Element für Element.</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Route</translation>
    </message>
    <message>
        <source>Route burst</source>
        <translation>Burst der Route</translation>
    </message>
    <message>
        <source>Route limit</source>
        <translation>Limit der Route</translation>
    </message>
    <message>
        <source>Routes of which none is ever taken</source>
        <translation>Routen, von denen nie eine genommen wird</translation>
    </message>
    <message>
        <source>Routes where there is no trace</source>
        <translation>Routen, wo es keinen Trace gibt</translation>
    </message>
    <message>
        <source>Routing rules that a request is held against; the first ten are free.</source>
        <translation>Routingregeln, an denen eine Anfrage geprüft wird; die ersten zehn sind frei.</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Runs of edge code</source>
        <translation>Ausführungen von Edge-Code</translation>
    </message>
    <message>
        <source>Runs, estimates and bills leave it out, which is easily forgotten.</source>
        <translation>Läufe, Schätzungen und Rechnungen lassen ihn aus, was leicht vergessen wird.</translation>
    </message>
    <message>
        <source>Runtime</source>
        <translation>Laufzeitumgebung</translation>
    </message>
    <message>
        <source>Sample a few percent.</source>
        <translation>Zeichnen Sie eine Stichprobe von einigen Prozent auf.</translation>
    </message>
    <message>
        <source>Say at which node.</source>
        <translation>Sagen Sie, bei welchem Knoten.</translation>
    </message>
    <message>
        <source>Scale by</source>
        <translation>Skalieren nach</translation>
    </message>
    <message>
        <source>Scaling</source>
        <translation>Skalierung</translation>
    </message>
    <message>
        <source>Scaling rule</source>
        <translation>Skalierungsregel</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>Schedules</source>
        <translation>Zeitpläne</translation>
    </message>
    <message>
        <source>Schedules that exist</source>
        <translation>Vorhandene Zeitpläne</translation>
    </message>
    <message>
        <source>Schedules with this expression, one for each tenant or device, say. Each firing invokes the targets once for each of them.</source>
        <translation>Zeitpläne mit diesem Ausdruck, etwa einer je Mandant oder Gerät. Jedes Auslösen ruft die Ziele einmal für jeden davon auf.</translation>
    </message>
    <message>
        <source>Send latency</source>
        <translation>Sendelatenz</translation>
    </message>
    <message>
        <source>Send them in batches of ten.</source>
        <translation>Senden Sie sie in Zehnerstapeln.</translation>
    </message>
    <message>
        <source>Sends and receives use up the same calls per second, instead of as many each, one for every message they carry.</source>
        <translation>Senden und Empfangen verbrauchen dieselben Aufrufe je Sekunde, statt je eigene, einen für jede Nachricht, die sie tragen.</translation>
    </message>
    <message>
        <source>Sends per partition</source>
        <translation>Sendungen je Partition</translation>
    </message>
    <message>
        <source>Sends, and likewise receives, that the queue takes per second. A send above it is throttled, a poller waits. Not set or 0: no limit.</source>
        <translation>Sendevorgänge, und ebenso Empfänge, die die Warteschlange je Sekunde annimmt. Ein Senden darüber wird gedrosselt, ein Poller wartet. Nicht gesetzt oder 0: kein Limit.</translation>
    </message>
    <message>
        <source>Serverless: never less than this, and where a scale-up begins. 0: may pause.</source>
        <translation>Serverlos: nie weniger als das, und wo ein Hochskalieren beginnt. 0: darf pausieren.</translation>
    </message>
    <message>
        <source>Serverless: never more than this; it also decides the number of connections.</source>
        <translation>Serverlos: nie mehr als das; es bestimmt auch die Zahl der Verbindungen.</translation>
    </message>
    <message>
        <source>Set 1 to 10000.</source>
        <translation>Setzen Sie 1 bis 10000.</translation>
    </message>
    <message>
        <source>Set a batch size of ten or fewer.</source>
        <translation>Setzen Sie eine Stapelgröße von höchstens zehn.</translation>
    </message>
    <message>
        <source>Set a batch window of at least 1 s, or ten messages or fewer.</source>
        <translation>Setzen Sie ein Stapelfenster von mindestens 1 s, oder höchstens zehn Nachrichten.</translation>
    </message>
    <message>
        <source>Set a circuit breaker, a fallback or a limit of calls in flight.</source>
        <translation>Setzen Sie einen Schutzschalter, eine Ausweichlösung oder ein Limit laufender Aufrufe.</translation>
    </message>
    <message>
        <source>Set a duration above 0 s and of at most ten years.</source>
        <translation>Setzen Sie eine Dauer über 0 s und von höchstens zehn Jahren.</translation>
    </message>
    <message>
        <source>Set a factor above 0.</source>
        <translation>Setzen Sie einen Faktor über 0.</translation>
    </message>
    <message>
        <source>Set a factor of at least 0.</source>
        <translation>Setzen Sie einen Faktor von mindestens 0.</translation>
    </message>
    <message>
        <source>Set a gap whose mean is above 0 s.</source>
        <translation>Setzen Sie einen Abstand, dessen Mittel über 0 s liegt.</translation>
    </message>
    <message>
        <source>Set a longer timeout; for work beyond the platform&apos;s limit use a container service or a workflow.</source>
        <translation>Setzen Sie ein längeres Zeitlimit; für Arbeit über das Limit der Plattform hinaus nutzen Sie einen Container-Dienst oder Workflow.</translation>
    </message>
    <message>
        <source>Set a lower bound, an upper one or both.</source>
        <translation>Setzen Sie eine untere Schranke, eine obere oder beide.</translation>
    </message>
    <message>
        <source>Set a memory that goes with the processors.</source>
        <translation>Setzen Sie einen Speicher, der zu den Prozessoren passt.</translation>
    </message>
    <message>
        <source>Set a metric, a share between 0 and 1, and 2 to 10000 replications.</source>
        <translation>Setzen Sie eine Kennzahl, einen Anteil zwischen 0 und 1 und 2 bis 10000 Replikationen.</translation>
    </message>
    <message>
        <source>Set a number in the range that the finding names.</source>
        <translation>Setzen Sie eine Zahl im Bereich, den der Befund nennt.</translation>
    </message>
    <message>
        <source>Set a rate and a burst that the design can serve.</source>
        <translation>Setzen Sie eine Rate und einen Burst, die der Entwurf bedienen kann.</translation>
    </message>
    <message>
        <source>Set a rate of at least 0.</source>
        <translation>Setzen Sie eine Rate von mindestens 0.</translation>
    </message>
    <message>
        <source>Set a rate or a profile.</source>
        <translation>Setzen Sie eine Rate oder ein Profil.</translation>
    </message>
    <message>
        <source>Set a share of 0 to 1.</source>
        <translation>Setzen Sie einen Anteil von 0 bis 1.</translation>
    </message>
    <message>
        <source>Set a shorter timeout of the call.</source>
        <translation>Setzen Sie ein kürzeres Zeitlimit des Aufrufs.</translation>
    </message>
    <message>
        <source>Set a size above 0, and none for users.</source>
        <translation>Setzen Sie eine Größe über 0, und keine für Benutzer.</translation>
    </message>
    <message>
        <source>Set a smaller batch, or put large content into an object store.</source>
        <translation>Setzen Sie einen kleineren Stapel, oder legen Sie große Inhalte in einen Objektspeicher.</translation>
    </message>
    <message>
        <source>Set a time above 0 s, or leave it out for the rest of the scenario.</source>
        <translation>Setzen Sie eine Zeit über 0 s, oder lassen Sie sie für den Rest des Szenarios weg.</translation>
    </message>
    <message>
        <source>Set a time of at least 0 s.</source>
        <translation>Setzen Sie eine Zeit von mindestens 0 s.</translation>
    </message>
    <message>
        <source>Set a time or a distribution of times.</source>
        <translation>Setzen Sie eine Zeit oder eine Verteilung von Zeiten.</translation>
    </message>
    <message>
        <source>Set a time to live of a minute or so.</source>
        <translation>Setzen Sie eine Gültigkeitsdauer von etwa einer Minute.</translation>
    </message>
    <message>
        <source>Set a timeout somewhat above what the service normally takes.</source>
        <translation>Setzen Sie ein Zeitlimit etwas über dem, was der Dienst üblicherweise braucht.</translation>
    </message>
    <message>
        <source>Set a value in the range that the finding names, or leave it out for the default.</source>
        <translation>Setzen Sie einen Wert im Bereich, den der Befund nennt, oder lassen Sie ihn für die Vorgabe weg.</translation>
    </message>
    <message>
        <source>Set a value in the range that the finding names.</source>
        <translation>Setzen Sie einen Wert im Bereich, den der Befund nennt.</translation>
    </message>
    <message>
        <source>Set a warm-up shorter than the duration.</source>
        <translation>Setzen Sie eine Einschwingphase, kürzer als die Dauer.</translation>
    </message>
    <message>
        <source>Set an age below the retention.</source>
        <translation>Setzen Sie ein Alter unter der Aufbewahrung.</translation>
    </message>
    <message>
        <source>Set an earlier time.</source>
        <translation>Setzen Sie eine frühere Zeit.</translation>
    </message>
    <message>
        <source>Set either a node or a group.</source>
        <translation>Setzen Sie entweder einen Knoten oder eine Gruppe.</translation>
    </message>
    <message>
        <source>Set forty or fewer, or start executions of their own.</source>
        <translation>Setzen Sie höchstens vierzig, oder starten Sie eigene Ausführungen.</translation>
    </message>
    <message>
        <source>Set its read and write capacity, or use on-demand mode.</source>
        <translation>Setzen Sie ihre Lese- und Schreibkapazität, oder nutzen Sie den Modus nach Bedarf.</translation>
    </message>
    <message>
        <source>Set latency</source>
        <translation>Latenz von Set</translation>
    </message>
    <message>
        <source>Set less, let it follow the load, or use on-demand mode.</source>
        <translation>Setzen Sie weniger, lassen Sie sie der Last folgen, oder nutzen Sie den Modus nach Bedarf.</translation>
    </message>
    <message>
        <source>Set more capacity, let it follow the load, or use on-demand mode.</source>
        <translation>Setzen Sie mehr Kapazität, lassen Sie sie der Last folgen, oder nutzen Sie den Modus nach Bedarf.</translation>
    </message>
    <message>
        <source>Set more memory.</source>
        <translation>Setzen Sie mehr Speicher.</translation>
    </message>
    <message>
        <source>Set only what belongs to a version.</source>
        <translation>Setzen Sie nur, was zu einer Version gehört.</translation>
    </message>
    <message>
        <source>Set shares of 0 to 1 at ascending times.</source>
        <translation>Setzen Sie Anteile von 0 bis 1 zu aufsteigenden Zeiten.</translation>
    </message>
    <message>
        <source>Set the age at which an answer is too old.</source>
        <translation>Setzen Sie das Alter, ab dem eine Antwort zu alt ist.</translation>
    </message>
    <message>
        <source>Set the lower bound to at most the upper one.</source>
        <translation>Setzen Sie die untere Schranke höchstens auf die obere.</translation>
    </message>
    <message>
        <source>Set the most batches at once of the link to at most what is reserved.</source>
        <translation>Setzen Sie die gleichzeitigen Stapel der Verbindung höchstens auf das Reservierte.</translation>
    </message>
    <message>
        <source>Set the number of users.</source>
        <translation>Setzen Sie die Zahl der Benutzer.</translation>
    </message>
    <message>
        <source>Set the part of the month with this traffic.</source>
        <translation>Setzen Sie den Teil des Monats mit diesem Datenverkehr.</translation>
    </message>
    <message>
        <source>Set the visibility timeout to at least six times the function&apos;s timeout, plus the batch window.</source>
        <translation>Setzen Sie das Sichtbarkeits-Timeout auf mindestens das Sechsfache des Zeitlimits der Funktion plus das Stapelfenster.</translation>
    </message>
    <message>
        <source>Set the work and the &quot;calls&quot; of a usual batch, or a batch size of one.</source>
        <translation>Setzen Sie die Arbeit und die „calls“ eines üblichen Stapels, oder eine Stapelgröße von eins.</translation>
    </message>
    <message>
        <source>Set times above 0 s.</source>
        <translation>Setzen Sie Zeiten über 0 s.</translation>
    </message>
    <message>
        <source>Set times of at least 0 s.</source>
        <translation>Setzen Sie Zeiten von mindestens 0 s.</translation>
    </message>
    <message>
        <source>Shards</source>
        <translation>Shards</translation>
    </message>
    <message>
        <source>Shards of the change stream</source>
        <translation>Shards des Änderungsstroms</translation>
    </message>
    <message>
        <source>Share of accepted calls that fail.</source>
        <translation>Anteil der angenommenen Aufrufe, die fehlschlagen.</translation>
    </message>
    <message>
        <source>Share of accepted requests that fail all the same.</source>
        <translation>Anteil der angenommenen Anfragen, die trotzdem fehlschlagen.</translation>
    </message>
    <message>
        <source>Share of arriving messages that repeat an earlier one, for example because a producer did not hear that it was stored.</source>
        <translation>Anteil der ankommenden Nachrichten, die eine frühere wiederholen, etwa weil ein Erzeuger nicht hörte, dass sie gespeichert wurde.</translation>
    </message>
    <message>
        <source>Share of calls within the window that failed, ran out of time or were throttled.</source>
        <translation>Anteil der Aufrufe im Fenster, die fehlschlugen, die Zeit überschritten oder gedrosselt wurden.</translation>
    </message>
    <message>
        <source>Share of executions that fail at their start.</source>
        <translation>Anteil der Ausführungen, die beim Start fehlschlagen.</translation>
    </message>
    <message>
        <source>Share of invocations that fail after their own work.</source>
        <translation>Anteil der Aufrufe, die nach ihrer eigenen Arbeit fehlschlagen.</translation>
    </message>
    <message>
        <source>Share of messages that the function can never process. A batch with one of them fails as a whole, every time; with partial failures reported only the message itself does.</source>
        <translation>Anteil der Nachrichten, die die Funktion nie verarbeiten kann. Ein Stapel mit einer davon schlägt jedes Mal ganz fehl; bei gemeldeten Teilfehlschlägen nur die Nachricht selbst.</translation>
    </message>
    <message>
        <source>Share of queries that fail after their work: deadlocks, violated constraints.</source>
        <translation>Anteil der Abfragen, die nach ihrer Arbeit fehlschlagen: Deadlocks, verletzte Bedingungen.</translation>
    </message>
    <message>
        <source>Share of queries that tie their connection to one client (prepared statements, settings of the session): it cannot be shared until the pin ends.</source>
        <translation>Anteil der Abfragen, die ihre Verbindung an einen Client binden (vorbereitete Anweisungen, Sitzungseinstellungen): sie kann bis zum Ende der Bindung nicht geteilt werden.</translation>
    </message>
    <message>
        <source>Share of records that the function can never process. A batch with one of them fails as a whole; with partial failures reported only from the record on.</source>
        <translation>Anteil der Datensätze, die die Funktion nie verarbeiten kann. Ein Stapel mit einem davon schlägt ganz fehl; bei gemeldeten Teilfehlschlägen erst ab dem Datensatz.</translation>
    </message>
    <message>
        <source>Share of requests that fail after their own work.</source>
        <translation>Anteil der Anfragen, die nach ihrer eigenen Arbeit fehlschlagen.</translation>
    </message>
    <message>
        <source>Share of the archived events that is replayed: matched and delivered once more, and billed as an event.</source>
        <translation>Anteil der archivierten Ereignisse, der erneut abgespielt wird: noch einmal abgeglichen, zugestellt und als Ereignis berechnet.</translation>
    </message>
    <message>
        <source>Share of the capacity that is to be in use. Lower: more room for peaks, a higher bill.</source>
        <translation>Anteil der Kapazität, der in Gebrauch sein soll. Kleiner: mehr Raum für Spitzen, eine höhere Rechnung.</translation>
    </message>
    <message>
        <source>Share of the events that match the rule; drawn once for each event and rule.</source>
        <translation>Anteil der Ereignisse, die zur Regel passen; einmal je Ereignis und Regel gezogen.</translation>
    </message>
    <message>
        <source>Share of the hottest key</source>
        <translation>Anteil des heißesten Schlüssels</translation>
    </message>
    <message>
        <source>Share of the messages that are meant for this subscriber; drawn for each message.</source>
        <translation>Anteil der Nachrichten, die für diesen Abonnenten bestimmt sind; für jede Nachricht gezogen.</translation>
    </message>
    <message>
        <source>Share of the messages that the consumer wants. The poller receives and deletes the others without an invocation.</source>
        <translation>Anteil der Nachrichten, die der Verbraucher haben will. Der Poller empfängt und löscht die anderen ohne Aufruf.</translation>
    </message>
    <message>
        <source>Share of the requests with a wrong or expired token: they fail (401 or 403).</source>
        <translation>Anteil der Anfragen mit falschem oder abgelaufenem Token: sie schlagen fehl (401 oder 403).</translation>
    </message>
    <message>
        <source>Share of the trace calls that are recorded and billed.</source>
        <translation>Anteil der Trace-Aufrufe, die aufgezeichnet und berechnet werden.</translation>
    </message>
    <message>
        <source>Share of writes whose condition does not hold: they fail, cost their units all the same and change nothing.</source>
        <translation>Anteil der Schreibvorgänge, deren Bedingung nicht gilt: sie schlagen fehl, kosten trotzdem ihre Einheiten und ändern nichts.</translation>
    </message>
    <message>
        <source>Share that may be cached</source>
        <translation>Anteil, der zwischengespeichert werden darf</translation>
    </message>
    <message>
        <source>Share the connection, or do without the window.</source>
        <translation>Teilen Sie die Verbindung, oder verzichten Sie auf das Fenster.</translation>
    </message>
    <message>
        <source>Shared first burst</source>
        <translation>Gemeinsamer erster Burst</translation>
    </message>
    <message>
        <source>Shared growth</source>
        <translation>Gemeinsames Wachstum</translation>
    </message>
    <message>
        <source>Short executions cost a fraction in the express flavour.</source>
        <translation>Kurze Ausführungen kosten in der Bauart Express einen Bruchteil.</translation>
    </message>
    <message>
        <source>Shorten the scenario or lower the rate; a smaller system with the same load says the same.</source>
        <translation>Kürzen Sie das Szenario oder senken Sie die Rate; ein kleineres System mit derselben Last sagt dasselbe.</translation>
    </message>
    <message>
        <source>Shortest wait</source>
        <translation>Kürzestes Warten</translation>
    </message>
    <message>
        <source>Shrinks below</source>
        <translation>Schrumpft unter</translation>
    </message>
    <message>
        <source>Size of a log record</source>
        <translation>Größe eines Protokolleintrags</translation>
    </message>
    <message>
        <source>Size of a read unit</source>
        <translation>Größe einer Leseeinheit</translation>
    </message>
    <message>
        <source>Size of a successful answer; the acceptance of an event has none. Answers to clients leave over the internet, which platforms bill by the size.</source>
        <translation>Größe einer erfolgreichen Antwort; die Annahme eines Ereignisses hat keine. Antworten an Clients gehen über das Internet hinaus, was Plattformen nach Größe berechnen.</translation>
    </message>
    <message>
        <source>Size of a write unit</source>
        <translation>Größe einer Schreibeinheit</translation>
    </message>
    <message>
        <source>Size of that bucket.</source>
        <translation>Größe dieses Eimers.</translation>
    </message>
    <message>
        <source>Size of the bucket. Not set: one second&apos;s worth, at least one call.</source>
        <translation>Größe des Eimers. Nicht gesetzt: der Vorrat einer Sekunde, mindestens ein Aufruf.</translation>
    </message>
    <message>
        <source>Size of the bucket: how many requests may come at once. Not set: as large as the account&apos;s.</source>
        <translation>Größe des Eimers: wie viele Anfragen auf einmal kommen dürfen. Nicht gesetzt: so groß wie der des Kontos.</translation>
    </message>
    <message>
        <source>Size of the token bucket from which new environments are started.</source>
        <translation>Größe des Token-Eimers, aus dem neue Umgebungen gestartet werden.</translation>
    </message>
    <message>
        <source>Size of the token bucket from which tasks are launched.</source>
        <translation>Größe des Token-Eimers, aus dem Tasks gestartet werden.</translation>
    </message>
    <message>
        <source>Size of what a call carries. It takes time where there is a bandwidth, and fails the call where it is above the limit. Calls of services of others leave over the internet, which platforms bill by the size.</source>
        <translation>Größe dessen, was ein Aufruf trägt. Es braucht Zeit, wo es eine Bandbreite gibt, und lässt den Aufruf fehlschlagen, wo es über dem Limit ist. Aufrufe von Diensten anderer gehen über das Internet hinaus, was Plattformen nach Größe berechnen.</translation>
    </message>
    <message>
        <source>Size of what is loaded besides a &quot;hello world&quot;, packed. The initialisation takes longer by the load time of each megabyte.</source>
        <translation>Größe dessen, was neben einem „Hello World“ geladen wird, gepackt. Die Initialisierung dauert um die Ladezeit jedes Megabytes länger.</translation>
    </message>
    <message>
        <source>Size of what one call puts or gets. It takes time over the bandwidth and fills the store.</source>
        <translation>Größe dessen, was ein Aufruf schreibt oder holt. Es braucht Zeit über die Bandbreite und füllt den Speicher.</translation>
    </message>
    <message>
        <source>Size once stored</source>
        <translation>Größe nach dem Speichern</translation>
    </message>
    <message>
        <source>Skew of the groups</source>
        <translation>Schiefe der Gruppen</translation>
    </message>
    <message>
        <source>Skew of the keys</source>
        <translation>Schiefe der Schlüssel</translation>
    </message>
    <message>
        <source>Skew of the prefixes</source>
        <translation>Schiefe der Präfixe</translation>
    </message>
    <message>
        <source>Smallest change</source>
        <translation>Kleinste Änderung</translation>
    </message>
    <message>
        <source>Snapshots exist for some runtimes in archives, and exclude provisioned environments: cold starts stay as they are.</source>
        <translation>Snapshots gibt es für manche Laufzeitumgebungen in Archiven, und sie schließen bereitgestellte Umgebungen aus: Kaltstarts bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Somebody else&apos;s service: payments, mail, maps, an on-premises system. It answers when it likes, fails at times, refuses what comes too fast and may charge for each call.</source>
        <translation>Der Dienst eines anderen: Zahlungen, Post, Karten, ein eigenes Rechenzentrum. Er antwortet, wann er will, schlägt zuweilen fehl, weist zu Schnelles ab und berechnet vielleicht jeden Aufruf.</translation>
    </message>
    <message>
        <source>Something without an id</source>
        <translation>Etwas ohne Kennung</translation>
    </message>
    <message>
        <source>Split for heat after</source>
        <translation>Wegen Hitze geteilt nach</translation>
    </message>
    <message>
        <source>Split the group, or send in batches.</source>
        <translation>Teilen Sie die Gruppe, oder senden Sie in Stapeln.</translation>
    </message>
    <message>
        <source>Spread messages over more groups, so that order is kept only where it matters.</source>
        <translation>Verteilen Sie Nachrichten auf mehr Gruppen, sodass die Reihenfolge nur bleibt, wo sie zählt.</translation>
    </message>
    <message>
        <source>Spread names over more prefixes.</source>
        <translation>Verteilen Sie Namen auf mehr Präfixe.</translation>
    </message>
    <message>
        <source>Spread the key, or put a cache before its reads.</source>
        <translation>Verteilen Sie den Schlüssel, oder setzen Sie einen Cache vor seine Lesevorgänge.</translation>
    </message>
    <message>
        <source>Spreads requests over its targets, leaves out those that fail their health checks, and is billed by the hour and by the busiest of four dimensions.</source>
        <translation>Verteilt Anfragen auf seine Ziele, lässt aus, was die Zustandsprüfungen nicht besteht, und wird nach Stunde und nach der meistgenutzten von vier Dimensionen berechnet.</translation>
    </message>
    <message>
        <source>Stable window</source>
        <translation>Stabiles Fenster</translation>
    </message>
    <message>
        <source>Standard: a start is accepted at once and the caller goes on; paid by state transition. Express: short and many; the caller waits for the end unless the link is asynchronous; paid by request, duration and memory.</source>
        <translation>Standard: ein Start wird sofort angenommen und der Aufrufer macht weiter; bezahlt je Zustandsübergang. Express: kurz und viele; der Aufrufer wartet auf das Ende, wenn die Verbindung nicht asynchron ist; bezahlt nach Anfrage, Dauer und Speicher.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Start an execution for each part of the items.</source>
        <translation>Starten Sie eine Ausführung für jeden Teil der Elemente.</translation>
    </message>
    <message>
        <source>Start and stop</source>
        <translation>Starten und Beenden</translation>
    </message>
    <message>
        <source>Start from a snapshot</source>
        <translation>Start aus einem Snapshot</translation>
    </message>
    <message>
        <source>Start of allocation</source>
        <translation>Beginn der Zuteilung</translation>
    </message>
    <message>
        <source>Start of the runtime and of your code in a new environment; the caller waits for it, and it is billed where the provider says so.</source>
        <translation>Start der Laufzeitumgebung und Ihres Codes in einer neuen Umgebung; der Aufrufer wartet darauf, und es wird berechnet, wo der Anbieter es sagt.</translation>
    </message>
    <message>
        <source>Started in advance for any function of the runtime. A new environment is made of one of them while there is one ready; another is started in its place. Each function is simulated with as many of its own: what functions take from each other, and that runtime and memory have to match, is left out.</source>
        <translation>Für irgendeine Funktion der Laufzeitumgebung im Voraus gestartet. Eine neue Umgebung entsteht aus einer davon, solange eine bereit ist; eine andere wird an ihrer Stelle gestartet. Jede Funktion wird mit ebenso vielen eigenen simuliert: was Funktionen einander wegnehmen und dass Laufzeitumgebung und Speicher passen müssen, bleibt weg.</translation>
    </message>
    <message>
        <source>Starts all calls of this link, and of neighbouring parallel links, at the same time.</source>
        <translation>Startet alle Aufrufe dieser Verbindung und benachbarter paralleler Verbindungen zugleich.</translation>
    </message>
    <message>
        <source>Starts at once</source>
        <translation>Starts auf einmal</translation>
    </message>
    <message>
        <source>Starts per second</source>
        <translation>Starts je Sekunde</translation>
    </message>
    <message>
        <source>State transitions (standard)</source>
        <translation>Zustandsübergänge (Standard)</translation>
    </message>
    <message>
        <source>States</source>
        <translation>Zustände</translation>
    </message>
    <message>
        <source>States that go round for ever</source>
        <translation>Zustände, die endlos kreisen</translation>
    </message>
    <message>
        <source>Stays open for</source>
        <translation>Bleibt offen für</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Step of an operation</source>
        <translation>Schritt einer Operation</translation>
    </message>
    <message>
        <source>Stops calling while too many calls fail. A call that meets the open circuit fails at once and is not tried again.</source>
        <translation>Ruft nicht mehr auf, solange zu viele Aufrufe fehlschlagen. Ein Aufruf, der auf den offenen Schutzschalter trifft, schlägt sofort fehl und wird nicht wiederholt.</translation>
    </message>
    <message>
        <source>Storage class</source>
        <translation>Speicherklasse</translation>
    </message>
    <message>
        <source>Storage plan</source>
        <translation>Speichertarif</translation>
    </message>
    <message>
        <source>Stored data</source>
        <translation>Gespeicherte Daten</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>Stream</translation>
    </message>
    <message>
        <source>Stream on demand</source>
        <translation>Stream nach Bedarf</translation>
    </message>
    <message>
        <source>Such calls are refused every time.</source>
        <translation>Solche Aufrufe werden jedes Mal abgewiesen.</translation>
    </message>
    <message>
        <source>Switch health checks on.</source>
        <translation>Schalten Sie Zustandsprüfungen ein.</translation>
    </message>
    <message>
        <source>Switch it off, or let it answer.</source>
        <translation>Schalten Sie es aus, oder lassen Sie es antworten.</translation>
    </message>
    <message>
        <source>Switch them off where all targets are functions.</source>
        <translation>Schalten Sie sie aus, wo alle Ziele Funktionen sind.</translation>
    </message>
    <message>
        <source>Synchronous requests per second allowed per unit of concurrency; binds functions that run for less than the inverse.</source>
        <translation>Erlaubte synchrone Anfragen je Sekunde und Einheit der Nebenläufigkeit; bindet Funktionen, die kürzer als der Kehrwert laufen.</translation>
    </message>
    <message>
        <source>Synchronous requests that the platform holds while a limit keeps it from running them, first come, first served. 0: they are refused at once.</source>
        <translation>Synchrone Anfragen, die die Plattform hält, solange ein Limit sie nicht laufen lässt, in der Reihenfolge der Ankunft. 0: sie werden sofort abgewiesen.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Tables or objects behind NAT gateways</source>
        <translation>Tabellen oder Objekte hinter NAT-Gateways</translation>
    </message>
    <message>
        <source>Take fewer faults or smaller groups.</source>
        <translation>Nehmen Sie weniger Störungen oder kleinere Gruppen.</translation>
    </message>
    <message>
        <source>Take it out of the members, or correct its spelling.</source>
        <translation>Nehmen Sie ihn aus den Mitgliedern, oder berichtigen Sie die Schreibweise.</translation>
    </message>
    <message>
        <source>Takes events and hands each to the targets of the rules that it matches. What a target does not take is tried again for a day, then goes to a dead-letter queue or is lost.</source>
        <translation>Nimmt Ereignisse an und gibt jedes den Zielen der passenden Regeln. Was ein Ziel nicht annimmt, wird einen Tag lang versucht, dann geht es in eine Warteschlange für Unzustellbares oder verloren.</translation>
    </message>
    <message>
        <source>Takes logs, metrics and traces, and never refuses. What it costs is what matters about it: each link says what is written, and how often.</source>
        <translation>Nimmt Protokolle, Metriken und Traces und weist nie ab. Was sie kostet, ist das Wichtige daran: jede Verbindung sagt, was geschrieben wird und wie oft.</translation>
    </message>
    <message>
        <source>Takes more at</source>
        <translation>Nimmt mehr ab</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Target tracking never goes below it. A scenario may change it at set times, which is scheduled scaling.</source>
        <translation>Die Zielverfolgung geht nie darunter. Ein Szenario kann es zu festen Zeiten ändern, das ist geplantes Skalieren.</translation>
    </message>
    <message>
        <source>Target tracking never goes beyond it.</source>
        <translation>Die Zielverfolgung geht nie darüber.</translation>
    </message>
    <message>
        <source>Target utilisation</source>
        <translation>Zielauslastung</translation>
    </message>
    <message>
        <source>Target when scaled by CPU.</source>
        <translation>Ziel beim Skalieren nach CPU.</translation>
    </message>
    <message>
        <source>Target when scaled by concurrency: this part of the requests that all tasks can work on at once.</source>
        <translation>Ziel beim Skalieren nach Nebenläufigkeit: dieser Teil der Anfragen, an denen alle Tasks gleichzeitig arbeiten können.</translation>
    </message>
    <message>
        <source>Target when scaled by requests.</source>
        <translation>Ziel beim Skalieren nach Anfragen.</translation>
    </message>
    <message>
        <source>Tasks are taken away only when the metric is below this part of the target.</source>
        <translation>Tasks werden nur weggenommen, wenn die Metrik unter diesem Teil des Ziels liegt.</translation>
    </message>
    <message>
        <source>Tasks at the start</source>
        <translation>Tasks am Anfang</translation>
    </message>
    <message>
        <source>Tasks end with requests in work</source>
        <translation>Tasks enden mit Anfragen in Arbeit</translation>
    </message>
    <message>
        <source>Tasks that always run and are paid for all month. With 0 the first request starts a task and waits for it.</source>
        <translation>Tasks, die immer laufen und den ganzen Monat bezahlt werden. Bei 0 startet die erste Anfrage einen Task und wartet darauf.</translation>
    </message>
    <message>
        <source>Tasks that are added each time, as a part of the most tasks, rounded up.</source>
        <translation>Tasks, die jedes Mal hinzukommen, als Teil der meisten Tasks, aufgerundet.</translation>
    </message>
    <message>
        <source>Tasks that run all the time and work on several requests at once: the traditional alternative to functions, and a baseline to compare with. A control loop adds and takes away tasks over minutes; until then requests wait, and when the waiting room is full they are refused.</source>
        <translation>Tasks, die immer laufen und an mehreren Anfragen zugleich arbeiten: die herkömmliche Alternative zu Funktionen und eine Vergleichsbasis. Ein Regelkreis fügt über Minuten Tasks hinzu und nimmt sie weg; bis dahin warten Anfragen, und ist der Warteraum voll, werden sie abgewiesen.</translation>
    </message>
    <message>
        <source>Tasks that run when the scenario begins, within the limits above. Not set: the fewest.</source>
        <translation>Tasks, die laufen, wenn das Szenario beginnt, in den obigen Grenzen. Nicht gesetzt: die Mindestzahl.</translation>
    </message>
    <message>
        <source>The CPU-bound part of the work gets the CPUs on the bill and no more, as where the limit of a container is what it asks for. Off: it may use what is idle on its machine. Without effect where whole machines are billed.</source>
        <translation>Der CPU-gebundene Teil der Arbeit bekommt die CPUs auf der Rechnung und nicht mehr, wie wo das Limit eines Containers das ist, was er verlangt. Aus: er darf nutzen, was auf seiner Maschine frei ist. Ohne Wirkung, wo ganze Maschinen berechnet werden.</translation>
    </message>
    <message>
        <source>The back-off never exceeds this.</source>
        <translation>Die Wartezeit überschreitet das nie.</translation>
    </message>
    <message>
        <source>The batch is processed again and again, good records included.</source>
        <translation>Der Stapel wird immer wieder verarbeitet, gute Datensätze eingeschlossen.</translation>
    </message>
    <message>
        <source>The bill is a lower bound: what has no price is named, and never counted as zero.</source>
        <translation>Die Rechnung ist eine Untergrenze: was keinen Preis hat, wird genannt und nie als null gezählt.</translation>
    </message>
    <message>
        <source>The bill stays as it is, which is rarely what its writer wanted.</source>
        <translation>Die Rechnung bleibt, wie sie ist, was ihr Verfasser selten wollte.</translation>
    </message>
    <message>
        <source>The busy share has to stay low for this long before each step down.</source>
        <translation>Der beschäftigte Anteil muss vor jedem Schritt nach unten so lange niedrig bleiben.</translation>
    </message>
    <message>
        <source>The caller gives up after this time; the work goes on. Not set: it waits.</source>
        <translation>Der Aufrufer gibt nach dieser Zeit auf; die Arbeit geht weiter. Nicht gesetzt: er wartet.</translation>
    </message>
    <message>
        <source>The caller is stopped before it has the answer, and both are billed.</source>
        <translation>Der Aufrufer wird angehalten, bevor er die Antwort hat, und beide werden berechnet.</translation>
    </message>
    <message>
        <source>The caller is stopped before the call&apos;s own timeout: it can neither try again, nor answer, nor clean up.</source>
        <translation>Der Aufrufer wird vor dem Zeitlimit des Aufrufs selbst angehalten: er kann weder wiederholen noch antworten noch aufräumen.</translation>
    </message>
    <message>
        <source>The caller is told 504 while the function goes on, is billed, and may be started again by a retry.</source>
        <translation>Der Aufrufer bekommt 504, während die Funktion weiterläuft, berechnet wird und durch eine Wiederholung noch einmal gestartet werden kann.</translation>
    </message>
    <message>
        <source>The check&apos;s latency, price and failures are added to each request.</source>
        <translation>Latenz, Preis und Fehlschläge der Prüfung kommen zu jeder Anfrage hinzu.</translation>
    </message>
    <message>
        <source>The consumer renews the visibility timeout for as long as it works, so that no message is processed twice because of it.</source>
        <translation>Der Verbraucher verlängert das Sichtbarkeits-Timeout, solange er arbeitet, sodass deswegen keine Nachricht doppelt verarbeitet wird.</translation>
    </message>
    <message>
        <source>The control loop never asks for more.</source>
        <translation>Der Regelkreis verlangt nie mehr.</translation>
    </message>
    <message>
        <source>The execution is stopped in its wait, every time.</source>
        <translation>Die Ausführung wird jedes Mal in ihrem Warten angehalten.</translation>
    </message>
    <message>
        <source>The first query after a pause waits for the database to come back; its caller is stopped before.</source>
        <translation>Die erste Abfrage nach einer Pause wartet, bis die Datenbank zurück ist; ihr Aufrufer wird vorher angehalten.</translation>
    </message>
    <message>
        <source>The first request after a quiet time fails.</source>
        <translation>Die erste Anfrage nach einer ruhigen Zeit schlägt fehl.</translation>
    </message>
    <message>
        <source>The front door of an API: limits the rate with a token bucket, adds its own latency, calls one integration per request and waits for it at most for the integration timeout. Several outgoing links are routes, chosen by their weight.</source>
        <translation>Die Eingangstür einer API: begrenzt die Rate mit einem Token-Eimer, fügt eigene Latenz hinzu, ruft je Anfrage eine Integration auf und wartet höchstens deren Zeitlimit. Mehrere ausgehende Verbindungen sind Routen, nach Gewicht gewählt.</translation>
    </message>
    <message>
        <source>The function is throttled after its messages were received: each time counts as a receive, so that good messages end as dead letters in a burst.</source>
        <translation>Die Funktion wird gedrosselt, nachdem ihre Nachrichten empfangen wurden: jedes Mal zählt als Empfang, sodass gute Nachrichten bei einer Lastspitze als unzustellbar enden.</translation>
    </message>
    <message>
        <source>The gateways charge by the hour and for each byte, often more than the requests themselves.</source>
        <translation>Die Gateways berechnen nach Stunde und jedem Byte, oft mehr als die Anfragen selbst.</translation>
    </message>
    <message>
        <source>The highest number wished for in this time counts.</source>
        <translation>Die höchste in dieser Zeit gewünschte Zahl gilt.</translation>
    </message>
    <message>
        <source>The invocation fails, and the environment starts again with the next request.</source>
        <translation>Der Aufruf schlägt fehl, und die Umgebung startet mit der nächsten Anfrage neu.</translation>
    </message>
    <message>
        <source>The last attempts are never made or never answered, and the caller ends without an answer.</source>
        <translation>Die letzten Versuche werden nie gemacht oder nie beantwortet, und der Aufrufer endet ohne Antwort.</translation>
    </message>
    <message>
        <source>The last task stays this long after the windows have asked for none.</source>
        <translation>Der letzte Task bleibt so lange, nachdem die Fenster keinen mehr verlangten.</translation>
    </message>
    <message>
        <source>The life of a task is rounded up to this.</source>
        <translation>Die Lebensdauer eines Tasks wird hierauf aufgerundet.</translation>
    </message>
    <message>
        <source>The limit of an API can only lower that of the account, which refuses the rest.</source>
        <translation>Das Limit einer API kann das des Kontos nur senken, das den Rest abweist.</translation>
    </message>
    <message>
        <source>The metric is averaged over this time; the control loop acts at the end of each.</source>
        <translation>Die Metrik wird über diese Zeit gemittelt; der Regelkreis handelt am Ende jeder.</translation>
    </message>
    <message>
        <source>The monthly bill is the scenario&apos;s cost by this share.</source>
        <translation>Die Monatsrechnung ist die Kosten des Szenarios mit diesem Anteil.</translation>
    </message>
    <message>
        <source>The number of connections is the memory divided by this.</source>
        <translation>Die Zahl der Verbindungen ist der Speicher geteilt durch das.</translation>
    </message>
    <message>
        <source>The number of provisioned environments follows the load so that this part of them is busy, minute by minute: more after three minutes above it, fewer after fifteen below 90 % of it. Not set: their number is fixed.</source>
        <translation>Die Zahl bereitgestellter Umgebungen folgt der Last, sodass dieser Teil davon beschäftigt ist, Minute für Minute: mehr nach drei Minuten darüber, weniger nach fünfzehn unter 90 % davon. Nicht gesetzt: ihre Zahl ist fest.</translation>
    </message>
    <message>
        <source>The origin gets a burst of the same request whenever something popular expires.</source>
        <translation>Der Ursprung bekommt einen Burst derselben Anfrage, sobald etwas Beliebtes abläuft.</translation>
    </message>
    <message>
        <source>The own work of a function and the calls it makes are set for one run, and a run takes a batch. Where they are those of one message, what lies behind is asked too rarely, and the bill is too low; on a platform with other batches the same messages make other work.</source>
        <translation>Die eigene Arbeit einer Funktion und ihre Aufrufe gelten für eine Ausführung, und eine Ausführung nimmt einen Stapel. Wo sie die einer Nachricht sind, wird das Dahinterliegende zu selten gefragt, und die Rechnung ist zu niedrig; auf einer Plattform mit anderen Stapeln machen dieselben Nachrichten andere Arbeit.</translation>
    </message>
    <message>
        <source>The poller grows until the shared concurrency is used up; functions that callers wait for are throttled because of work that could wait.</source>
        <translation>Der Poller wächst, bis die gemeinsame Nebenläufigkeit verbraucht ist; Funktionen, auf die Aufrufer warten, werden wegen Arbeit gedrosselt, die warten könnte.</translation>
    </message>
    <message>
        <source>The poller hands over what fits, so that batches stay smaller than set and cost more invocations.</source>
        <translation>Der Poller übergibt, was passt, sodass Stapel kleiner als eingestellt bleiben und mehr Aufrufe kosten.</translation>
    </message>
    <message>
        <source>The poller never exceeds this.</source>
        <translation>Der Poller überschreitet das nie.</translation>
    </message>
    <message>
        <source>The provider refuses batches of more than ten messages without a window.</source>
        <translation>Der Anbieter lehnt Stapel von mehr als zehn Nachrichten ohne Fenster ab.</translation>
    </message>
    <message>
        <source>The provider refuses the sixth target of a rule.</source>
        <translation>Der Anbieter lehnt das sechste Ziel einer Regel ab.</translation>
    </message>
    <message>
        <source>The provider would refuse it.</source>
        <translation>Der Anbieter würde es ablehnen.</translation>
    </message>
    <message>
        <source>The proxy is billed by the processors of the database, at least these.</source>
        <translation>Der Proxy wird nach den Prozessoren der Datenbank berechnet, mindestens diese.</translation>
    </message>
    <message>
        <source>The rate has to stay above for this long.</source>
        <translation>Die Rate muss so lange darüber bleiben.</translation>
    </message>
    <message>
        <source>The rate is the average over this time.</source>
        <translation>Die Rate ist der Mittelwert über diese Zeit.</translation>
    </message>
    <message>
        <source>The rest (writes, personal answers) always goes to the origin and is no lookup.</source>
        <translation>Der Rest (Schreibvorgänge, persönliche Antworten) geht stets zum Ursprung und ist kein Nachschlagen.</translation>
    </message>
    <message>
        <source>The rest is refused.</source>
        <translation>Der Rest wird abgewiesen.</translation>
    </message>
    <message>
        <source>The run shows nothing of it.</source>
        <translation>Der Lauf zeigt nichts davon.</translation>
    </message>
    <message>
        <source>The run takes hours.</source>
        <translation>Der Lauf dauert Stunden.</translation>
    </message>
    <message>
        <source>The run would not know when to stop.</source>
        <translation>Der Lauf wüsste nicht, wann er enden soll.</translation>
    </message>
    <message>
        <source>The same for asynchronous calls. Not set: no limit.</source>
        <translation>Dasselbe für asynchrone Aufrufe. Nicht gesetzt: kein Limit.</translation>
    </message>
    <message>
        <source>The same for the first invocation of a new environment, often slower (just-in-time compilation, first connections). Not set: as any other.</source>
        <translation>Dasselbe für den ersten Aufruf einer neuen Umgebung, oft langsamer (Just-in-time-Kompilierung, erste Verbindungen). Nicht gesetzt: wie jeder andere.</translation>
    </message>
    <message>
        <source>The same id twice</source>
        <translation>Dieselbe Kennung zweimal</translation>
    </message>
    <message>
        <source>The same in bytes; whichever bound is met first.</source>
        <translation>Dasselbe in Byte; es gilt, welche Schranke zuerst erreicht ist.</translation>
    </message>
    <message>
        <source>The same over a short time, to notice a burst.</source>
        <translation>Dasselbe über eine kurze Zeit, um eine Lastspitze zu bemerken.</translation>
    </message>
    <message>
        <source>The share of a processor grows with memory: work that is bound by it takes many times as long, at the same price.</source>
        <translation>Der Prozessoranteil wächst mit dem Speicher: daran gebundene Arbeit dauert ein Vielfaches, zum selben Preis.</translation>
    </message>
    <message>
        <source>The simulation could not use it, or the provider would refuse it.</source>
        <translation>Die Simulation könnte es nicht nutzen, oder der Anbieter würde es ablehnen.</translation>
    </message>
    <message>
        <source>The slowest requests are those that wait for an environment to start.</source>
        <translation>Die langsamsten Anfragen sind die, die auf den Start einer Umgebung warten.</translation>
    </message>
    <message>
        <source>The source would change its state without end.</source>
        <translation>Die Quelle würde ihren Zustand endlos wechseln.</translation>
    </message>
    <message>
        <source>The state machine: a list of states, the first is the start. Each has a name and a type: task (link, timeout), choice (choices with probabilities), parallel (branches), map (states, items, concurrency, tolerated), wait (duration), pass, succeed, fail; and next or end; task, parallel and map also retry and catch. A compensation is a chain of states that a catch leads to. A task makes one call; number, probability and order of its link do not matter. Not set: the outgoing links are the tasks, in their order.</source>
        <translation>Der Zustandsautomat: eine Liste von Zuständen, der erste ist der Start. Jeder hat einen Namen und einen Typ: task (link, timeout), choice (choices mit Wahrscheinlichkeiten), parallel (branches), map (states, items, concurrency, tolerated), wait (duration), pass, succeed, fail; dazu next oder end; task, parallel und map auch retry und catch. Ein Ausgleich ist eine Kette von Zuständen, zu der ein catch führt. Ein Task macht einen Aufruf; Zahl, Wahrscheinlichkeit und Reihenfolge seiner Verbindung spielen keine Rolle. Nicht gesetzt: die ausgehenden Verbindungen sind die Tasks, in ihrer Reihenfolge.</translation>
    </message>
    <message>
        <source>The time after a failure doubles with each further one up to this. Not set: it stays the same.</source>
        <translation>Die Zeit nach einem Fehlschlag verdoppelt sich mit jedem weiteren bis hierher. Nicht gesetzt: sie bleibt gleich.</translation>
    </message>
    <message>
        <source>The trace would never end, or run backwards.</source>
        <translation>Der Trace würde nie enden oder rückwärtslaufen.</translation>
    </message>
    <message>
        <source>The units above are the most, there at once. Billed is the highest use of a second in each hour, at another price.</source>
        <translation>Die obigen Einheiten sind die meisten, sofort vorhanden. Berechnet wird die höchste Nutzung einer Sekunde in jeder Stunde, zu einem anderen Preis.</translation>
    </message>
    <message>
        <source>The wait after a throttle never exceeds this.</source>
        <translation>Das Warten nach einer Drosselung überschreitet das nie.</translation>
    </message>
    <message>
        <source>The wait between attempts never exceeds this.</source>
        <translation>Das Warten zwischen Versuchen überschreitet das nie.</translation>
    </message>
    <message>
        <source>The wait between two polls of an empty queue never exceeds this.</source>
        <translation>Das Warten zwischen zwei Polls einer leeren Warteschlange überschreitet das nie.</translation>
    </message>
    <message>
        <source>The wait never exceeds this.</source>
        <translation>Das Warten überschreitet das nie.</translation>
    </message>
    <message>
        <source>The waits before the first retry, the second and so on, such as 10 s, 30 s, 1 min; the last one is repeated. They take the place of the waits above, without jitter; the number of retries stays theirs. Not set: the waits above.</source>
        <translation>Die Wartezeiten vor der ersten Wiederholung, der zweiten und so weiter, etwa 10 s, 30 s, 1 min; die letzte wird wiederholt. Sie treten an die Stelle der obigen, ohne Jitter; die Zahl der Wiederholungen bleibt deren. Nicht gesetzt: die obigen.</translation>
    </message>
    <message>
        <source>The whole system has no such figure.</source>
        <translation>Das ganze System hat keine solche Kennzahl.</translation>
    </message>
    <message>
        <source>The work alone takes longer, with everything warm and nothing waiting.</source>
        <translation>Die Arbeit allein dauert länger, wenn alles warm ist und nichts wartet.</translation>
    </message>
    <message>
        <source>The work goes on for nobody, and each retry starts it again: slow becomes slower.</source>
        <translation>Die Arbeit geht für niemanden weiter, und jede Wiederholung startet sie neu: langsam wird langsamer.</translation>
    </message>
    <message>
        <source>Then so often after the shortest wait.</source>
        <translation>Dann so oft nach der kürzesten Wartezeit.</translation>
    </message>
    <message>
        <source>Then so often with waits that grow evenly from the shortest to the longest.</source>
        <translation>Dann so oft mit Wartezeiten, die gleichmäßig von der kürzesten zur längsten wachsen.</translation>
    </message>
    <message>
        <source>Then so often, before the message is given up.</source>
        <translation>Dann so oft, bevor die Nachricht aufgegeben wird.</translation>
    </message>
    <message>
        <source>There are as many partitions as it takes for each to have no more than this.</source>
        <translation>Es gibt so viele Partitionen, dass keine mehr als das hat.</translation>
    </message>
    <message>
        <source>There are no negative arrivals.</source>
        <translation>Es gibt keine negativen Ankünfte.</translation>
    </message>
    <message>
        <source>There are no negative crowds, nor endless ones.</source>
        <translation>Es gibt keine negativen Mengen und keine endlosen.</translation>
    </message>
    <message>
        <source>There are ten requests a second for each unit of concurrency, however short the function is.</source>
        <translation>Es gibt zehn Anfragen je Sekunde für jede Einheit der Nebenläufigkeit, wie kurz die Funktion auch ist.</translation>
    </message>
    <message>
        <source>There is no second target, or nobody looks whether the first one is well.</source>
        <translation>Es gibt kein zweites Ziel, oder niemand sieht nach, ob es dem ersten gut geht.</translation>
    </message>
    <message>
        <source>There is nothing to draw, check or run.</source>
        <translation>Es gibt nichts zu zeichnen, zu prüfen oder auszuführen.</translation>
    </message>
    <message>
        <source>There is nothing to replay.</source>
        <translation>Es gibt nichts abzuspielen.</translation>
    </message>
    <message>
        <source>They are paid for all month.</source>
        <translation>Sie werden den ganzen Monat bezahlt.</translation>
    </message>
    <message>
        <source>They are paid for by the hour, whether messages come or not.</source>
        <translation>Sie werden nach Stunden bezahlt, ob Nachrichten kommen oder nicht.</translation>
    </message>
    <message>
        <source>They are refused until the store has split its partitions, which takes a while.</source>
        <translation>Sie werden abgewiesen, bis der Speicher seine Partitionen geteilt hat, was eine Weile dauert.</translation>
    </message>
    <message>
        <source>They ask for the name again only when its time to live is over.</source>
        <translation>Sie fragen erst wieder nach dem Namen, wenn seine Gültigkeitsdauer vorbei ist.</translation>
    </message>
    <message>
        <source>They expire before they are given up, so that no failure target hears of them.</source>
        <translation>Sie verfallen, bevor sie aufgegeben werden, sodass kein Ziel für Fehlschläge davon erfährt.</translation>
    </message>
    <message>
        <source>They need as many environments at once, which are missing elsewhere or are throttled.</source>
        <translation>Sie brauchen ebenso viele Umgebungen auf einmal, die anderswo fehlen oder gedrosselt werden.</translation>
    </message>
    <message>
        <source>This long after the first refusal there are twice as many partitions, until each prefix has its own. Published is only that it goes gradually.</source>
        <translation>So lange nach der ersten Abweisung gibt es doppelt so viele Partitionen, bis jedes Präfix seine eigene hat. Veröffentlicht ist nur, dass es allmählich geht.</translation>
    </message>
    <message>
        <source>Those that failed at the same time try again at the same time, in waves.</source>
        <translation>Die zugleich fehlschlugen, versuchen es zugleich wieder, in Wellen.</translation>
    </message>
    <message>
        <source>Throttled batches hold up their shards, and the reader falls behind for good.</source>
        <translation>Gedrosselte Stapel halten ihre Shards auf, und der Leser gerät dauerhaft in Rückstand.</translation>
    </message>
    <message>
        <source>Throttling</source>
        <translation>Drosselung</translation>
    </message>
    <message>
        <source>Through NAT gateways</source>
        <translation>Über NAT-Gateways</translation>
    </message>
    <message>
        <source>Throughput limit</source>
        <translation>Durchsatzlimit</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Time a request takes by itself, alone on one whole processor, without the calls it makes. There is no published figure: take it from your logs.</source>
        <translation>Zeit, die eine Anfrage allein auf einem ganzen Prozessor selbst braucht, ohne die Aufrufe, die sie macht. Es gibt keine veröffentlichte Zahl: nehmen Sie sie aus Ihren Protokollen.</translation>
    </message>
    <message>
        <source>Time at the edge location, without code of yours.</source>
        <translation>Zeit am Edge-Standort, ohne eigenen Code.</translation>
    </message>
    <message>
        <source>Time between polls</source>
        <translation>Zeit zwischen Polls</translation>
    </message>
    <message>
        <source>Time between two decisions.</source>
        <translation>Zeit zwischen zwei Entscheidungen.</translation>
    </message>
    <message>
        <source>Time for a change</source>
        <translation>Zeit für eine Änderung</translation>
    </message>
    <message>
        <source>Time for storage and locks, spent before the CPU time and not slowed down by other queries.</source>
        <translation>Zeit für Speicher und Sperren, vor der CPU-Zeit und von anderen Abfragen nicht gebremst.</translation>
    </message>
    <message>
        <source>Time from a call to its answer, whether it succeeds or fails. An assumption: measure your own partner.</source>
        <translation>Zeit von einem Aufruf bis zu seiner Antwort, ob er gelingt oder nicht. Eine Annahme: messen Sie Ihren eigenen Partner.</translation>
    </message>
    <message>
        <source>Time from a message being visible to the start of the invocation that takes it.</source>
        <translation>Zeit vom Sichtbarwerden einer Nachricht bis zum Start des Aufrufs, der sie nimmt.</translation>
    </message>
    <message>
        <source>Time from a poll that sees a record, or from its push, to the start of the invocation that takes it. A sharing reader waits for the poll on top.</source>
        <translation>Zeit von einem Poll, der einen Datensatz sieht, oder von seiner Zusendung bis zum Start des Aufrufs, der ihn nimmt. Ein teilender Leser wartet zusätzlich auf den Poll.</translation>
    </message>
    <message>
        <source>Time from entering a task until its call is sent.</source>
        <translation>Zeit vom Betreten eines Tasks bis zum Senden seines Aufrufs.</translation>
    </message>
    <message>
        <source>Time from one check of a target to the next; the first at the start.</source>
        <translation>Zeit von einer Prüfung eines Ziels zur nächsten; die erste am Anfang.</translation>
    </message>
    <message>
        <source>Time from the request for a task until its image is loaded: a machine, a network interface. Not billed.</source>
        <translation>Zeit von der Anforderung eines Tasks, bis sein Image geladen ist: eine Maschine, eine Netzwerkschnittstelle. Nicht berechnet.</translation>
    </message>
    <message>
        <source>Time in which a snapshot becomes an environment, in place of the initialisation. It is not billed as duration; some providers bill snapshots and restores apart.</source>
        <translation>Zeit, in der ein Snapshot zur Umgebung wird, an Stelle der Initialisierung. Sie wird nicht als Dauer berechnet; manche Anbieter berechnen Snapshots und Wiederherstellungen gesondert.</translation>
    </message>
    <message>
        <source>Time it exists</source>
        <translation>Zeit, die es besteht</translation>
    </message>
    <message>
        <source>Time of a put or a deletion apart from the transfer of the object.</source>
        <translation>Zeit eines Put oder einer Löschung ohne die Übertragung des Objekts.</translation>
    </message>
    <message>
        <source>Time of a split</source>
        <translation>Zeit einer Teilung</translation>
    </message>
    <message>
        <source>Time of one list request, a page of names.</source>
        <translation>Zeit einer List-Anfrage, einer Seite von Namen.</translation>
    </message>
    <message>
        <source>Time of one lookup, whether it hits or not.</source>
        <translation>Zeit eines Nachschlagens, ob Treffer oder nicht.</translation>
    </message>
    <message>
        <source>Time of one read.</source>
        <translation>Zeit eines Lesevorgangs.</translation>
    </message>
    <message>
        <source>Time of one run.</source>
        <translation>Zeit einer Ausführung.</translation>
    </message>
    <message>
        <source>Time of one write.</source>
        <translation>Zeit eines Schreibvorgangs.</translation>
    </message>
    <message>
        <source>Time of storing one item.</source>
        <translation>Zeit für das Speichern eines Elements.</translation>
    </message>
    <message>
        <source>Time on one whole processor. Queries at the same time share the processors evenly, each at most one. There is no published figure: take it from your database&apos;s statistics.</source>
        <translation>Zeit auf einem ganzen Prozessor. Gleichzeitige Abfragen teilen sich die Prozessoren gleichmäßig, jede höchstens einen. Es gibt keine veröffentlichte Zahl: nehmen Sie sie aus der Statistik Ihrer Datenbank.</translation>
    </message>
    <message>
        <source>Time on the way to the target.</source>
        <translation>Zeit auf dem Weg zum Ziel.</translation>
    </message>
    <message>
        <source>Time over which calls are counted; it moves on by tenths.</source>
        <translation>Zeit, über die Aufrufe gezählt werden; sie rückt in Zehnteln vor.</translation>
    </message>
    <message>
        <source>Time that a request takes longer when its resolver has to ask.</source>
        <translation>Zeit, die eine Anfrage länger braucht, wenn ihr Resolver fragen muss.</translation>
    </message>
    <message>
        <source>Time the answer takes to come back; meanwhile the target is free and the caller waits.</source>
        <translation>Zeit, die die Antwort für den Rückweg braucht; das Ziel ist währenddessen frei und der Aufrufer wartet.</translation>
    </message>
    <message>
        <source>Time the balancer itself adds to each request.</source>
        <translation>Zeit, die der Lastverteiler selbst jeder Anfrage hinzufügt.</translation>
    </message>
    <message>
        <source>Time the gateway itself adds to each accepted request.</source>
        <translation>Zeit, die das Gateway selbst jeder angenommenen Anfrage hinzufügt.</translation>
    </message>
    <message>
        <source>Time the handler works in a warm environment, without the calls it makes; for a whole batch where it takes batches. There is no published figure: take it from your logs.</source>
        <translation>Zeit, die der Handler in einer warmen Umgebung arbeitet, ohne die Aufrufe, die er macht; für einen ganzen Stapel, wo er Stapel nimmt. Es gibt keine veröffentlichte Zahl: nehmen Sie sie aus Ihren Protokollen.</translation>
    </message>
    <message>
        <source>Time the producer waits until the record is stored.</source>
        <translation>Zeit, die der Erzeuger wartet, bis der Datensatz gespeichert ist.</translation>
    </message>
    <message>
        <source>Time the sender waits until the message is stored. The measured time from send to consumer is on the consuming link.</source>
        <translation>Zeit, die der Sender wartet, bis die Nachricht gespeichert ist. Die gemessene Zeit vom Senden bis zum Verbraucher steht an der Verbraucherverbindung.</translation>
    </message>
    <message>
        <source>Time to check a token whose verdict is not kept. Near 0 where it is verified on the spot, 5 to 50 ms where another service is asked. Links to a function, a table or an external service come on top.</source>
        <translation>Zeit für die Prüfung eines Tokens, dessen Urteil nicht aufbewahrt ist. Nahe 0, wo es an Ort und Stelle geprüft wird, 5 bis 50 ms, wo ein anderer Dienst gefragt wird. Verbindungen zu einer Funktion, Tabelle oder einem externen Dienst kommen hinzu.</translation>
    </message>
    <message>
        <source>Time to first byte</source>
        <translation>Zeit bis zum ersten Byte</translation>
    </message>
    <message>
        <source>Time to live</source>
        <translation>Gültigkeitsdauer</translation>
    </message>
    <message>
        <source>Time until a record is taken. A caller waits for it unless its link is asynchronous.</source>
        <translation>Zeit, bis ein Datensatz angenommen ist. Ein Aufrufer wartet darauf, wenn seine Verbindung nicht asynchron ist.</translation>
    </message>
    <message>
        <source>Time until further provisioned environments begin to be allocated, when their number changes during a run. Their initialisation follows; they become ready together.</source>
        <translation>Zeit, bis die Zuteilung weiterer bereitgestellter Umgebungen beginnt, wenn ihre Zahl sich während eines Laufs ändert. Ihre Initialisierung folgt; sie werden gemeinsam bereit.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation>Zeitlimit</translation>
    </message>
    <message>
        <source>Times that run backwards</source>
        <translation>Zeiten, die rückwärtslaufen</translation>
    </message>
    <message>
        <source>Token bucket shared by all gateways: tokens per second.</source>
        <translation>Von allen Gateways geteilter Token-Eimer: Token je Sekunde.</translation>
    </message>
    <message>
        <source>Tokens added to the provider&apos;s bucket per second. A call that finds no token is refused at once (429). Not set: no such limit.</source>
        <translation>Je Sekunde in den Eimer des Anbieters gelegte Token. Ein Aufruf, der keinen Token findet, wird sofort abgewiesen (429). Nicht gesetzt: kein solches Limit.</translation>
    </message>
    <message>
        <source>Tokens added to this API&apos;s bucket per second. Not set: only the account&apos;s limit applies. A request that finds no token is answered 429 at once.</source>
        <translation>Je Sekunde in den Eimer dieser API gelegte Token. Nicht gesetzt: nur das Limit des Kontos gilt. Eine Anfrage, die keinen Token findet, bekommt sofort 429.</translation>
    </message>
    <message>
        <source>Too few message groups for the load</source>
        <translation>Zu wenige Nachrichtengruppen für die Last</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Traces recorded</source>
        <translation>Aufgezeichnete Traces</translation>
    </message>
    <message>
        <source>Traffic of a client that does not exist</source>
        <translation>Datenverkehr eines Clients, den es nicht gibt</translation>
    </message>
    <message>
        <source>Traffic of a node that is no client</source>
        <translation>Datenverkehr eines Knotens, der kein Client ist</translation>
    </message>
    <message>
        <source>Traffic that one of the designs has no client for</source>
        <translation>Datenverkehr, für den einer der Entwürfe keinen Client hat</translation>
    </message>
    <message>
        <source>Traffic without a rate</source>
        <translation>Verkehr ohne Rate</translation>
    </message>
    <message>
        <source>Transitions at once</source>
        <translation>Übergänge auf einmal</translation>
    </message>
    <message>
        <source>Transitions of a start</source>
        <translation>Übergänge eines Starts</translation>
    </message>
    <message>
        <source>Transitions per second</source>
        <translation>Übergänge je Sekunde</translation>
    </message>
    <message>
        <source>Try again at one place of a chain, or set a retry budget.</source>
        <translation>Wiederholen Sie an einer Stelle der Kette, oder setzen Sie ein Wiederholungsbudget.</translation>
    </message>
    <message>
        <source>Two links that do the same</source>
        <translation>Zwei Verbindungen, die dasselbe tun</translation>
    </message>
    <message>
        <source>Two runs at once do the same work twice, or get in each other&apos;s way.</source>
        <translation>Zwei Läufe zugleich tun dieselbe Arbeit doppelt oder behindern einander.</translation>
    </message>
    <message>
        <source>Unhealthy after</source>
        <translation>Ungesund nach</translation>
    </message>
    <message>
        <source>Units (1 KB moved)</source>
        <translation>Einheiten (1 KB bewegt)</translation>
    </message>
    <message>
        <source>Units at once, new cache</source>
        <translation>Einheiten auf einmal, neuer Cache</translation>
    </message>
    <message>
        <source>Units of a partition</source>
        <translation>Einheiten einer Partition</translation>
    </message>
    <message>
        <source>Units of a read</source>
        <translation>Einheiten eines Lesevorgangs</translation>
    </message>
    <message>
        <source>Units of a write</source>
        <translation>Einheiten eines Schreibvorgangs</translation>
    </message>
    <message>
        <source>Units of an item</source>
        <translation>Einheiten eines Elements</translation>
    </message>
    <message>
        <source>Units per second for reads and writes together, split evenly over the partitions; a request that finds too few is throttled.</source>
        <translation>Einheiten je Sekunde für Lesen und Schreiben zusammen, gleichmäßig auf die Partitionen verteilt; eine Anfrage, die zu wenige findet, wird gedrosselt.</translation>
    </message>
    <message>
        <source>Unreservable part</source>
        <translation>Nicht reservierbarer Teil</translation>
    </message>
    <message>
        <source>Unused provisioned capacity of this long is kept and may be spent at once.</source>
        <translation>So lange ungenutzte bereitgestellte Kapazität wird behalten und kann auf einmal verbraucht werden.</translation>
    </message>
    <message>
        <source>Use 1 to 64 letters, digits, &quot;_&quot;, &quot;.&quot; and &quot;-&quot;, beginning with a letter or digit.</source>
        <translation>Verwenden Sie 1 bis 64 Buchstaben, Ziffern, &quot;_&quot;, &quot;.&quot; und &quot;-&quot;, beginnend mit Buchstabe oder Ziffer.</translation>
    </message>
    <message>
        <source>Use a fault that this version knows.</source>
        <translation>Verwenden Sie eine Störung, die diese Version kennt.</translation>
    </message>
    <message>
        <source>Use a process that this version knows.</source>
        <translation>Verwenden Sie einen Prozess, den diese Version kennt.</translation>
    </message>
    <message>
        <source>Use fewer shards, unless readers need their number.</source>
        <translation>Verwenden Sie weniger Shards, wenn nicht Leser ihre Zahl brauchen.</translation>
    </message>
    <message>
        <source>Use full jitter.</source>
        <translation>Verwenden Sie vollen Jitter.</translation>
    </message>
    <message>
        <source>Use gateway endpoints, which are free.</source>
        <translation>Verwenden Sie Gateway-Endpunkte, die kostenlos sind.</translation>
    </message>
    <message>
        <source>Use more shards, or capacity on demand.</source>
        <translation>Verwenden Sie mehr Shards, oder Kapazität nach Bedarf.</translation>
    </message>
    <message>
        <source>Use the express flavour where they are shorter than five minutes and may run twice.</source>
        <translation>Verwenden Sie die Bauart Express, wo sie kürzer als fünf Minuten sind und doppelt laufen dürfen.</translation>
    </message>
    <message>
        <source>Use the longest wait of a poll.</source>
        <translation>Verwenden Sie die längste Wartezeit eines Polls.</translation>
    </message>
    <message>
        <source>Use the standard flavour for what takes long, or a longer timeout.</source>
        <translation>Verwenden Sie die Standardbauart für lang Dauerndes, oder ein längeres Zeitlimit.</translation>
    </message>
    <message>
        <source>Users who sign in at least once a month; each counts once. 0: a check without a user directory.</source>
        <translation>Benutzer, die sich mindestens einmal im Monat anmelden; jeder zählt einmal. 0: eine Prüfung ohne Benutzerverzeichnis.</translation>
    </message>
    <message>
        <source>Very many executions that are paid for by the state</source>
        <translation>Sehr viele Ausführungen, die je Zustand bezahlt werden</translation>
    </message>
    <message>
        <source>Viewers in</source>
        <translation>Betrachter in</translation>
    </message>
    <message>
        <source>Visibility timeout</source>
        <translation>Sichtbarkeits-Timeout</translation>
    </message>
    <message>
        <source>Visibility timeout below six times the consumer&apos;s timeout</source>
        <translation>Sichtbarkeits-Timeout unter dem Sechsfachen des Zeitlimits des Verbrauchers</translation>
    </message>
    <message>
        <source>Visibility timeout below the consumer&apos;s timeout</source>
        <translation>Sichtbarkeits-Timeout unter dem Zeitlimit des Verbrauchers</translation>
    </message>
    <message>
        <source>Wait after an empty poll</source>
        <translation>Warten nach leerem Poll</translation>
    </message>
    <message>
        <source>Wait after the first throttle of an event; doubles with each further one.</source>
        <translation>Warten nach der ersten Drosselung eines Ereignisses; verdoppelt sich mit jeder weiteren.</translation>
    </message>
    <message>
        <source>Wait before a failed or throttled batch is tried again. No figure is published.</source>
        <translation>Warten, bevor ein fehlgeschlagener oder gedrosselter Stapel wiederholt wird. Eine Zahl ist nicht veröffentlicht.</translation>
    </message>
    <message>
        <source>Wait before a retry</source>
        <translation>Warten vor einer Wiederholung</translation>
    </message>
    <message>
        <source>Wait before a retry at a steady pace.</source>
        <translation>Warten vor einer Wiederholung in gleichmäßigem Takt.</translation>
    </message>
    <message>
        <source>Wait before the first retry of a failed event; the n-th retry waits n times as long.</source>
        <translation>Warten vor der ersten Wiederholung eines fehlgeschlagenen Ereignisses; die n-te wartet n-mal so lange.</translation>
    </message>
    <message>
        <source>Wait before the first retry, and longer before each further one.</source>
        <translation>Warten vor der ersten Wiederholung, und länger vor jeder weiteren.</translation>
    </message>
    <message>
        <source>Wait before the first retry; doubles with each further one.</source>
        <translation>Warten vor der ersten Wiederholung; verdoppelt sich mit jeder weiteren.</translation>
    </message>
    <message>
        <source>Wait before the first retry; it grows with each further one.</source>
        <translation>Warten vor der ersten Wiederholung; wächst mit jeder weiteren.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>Waiting in a query</source>
        <translation>Warten in einer Abfrage</translation>
    </message>
    <message>
        <source>Waiting room</source>
        <translation>Warteraum</translation>
    </message>
    <message>
        <source>Waiting room of a task</source>
        <translation>Warteraum eines Tasks</translation>
    </message>
    <message>
        <source>Waits before it shrinks</source>
        <translation>Wartet, bevor es schrumpft</translation>
    </message>
    <message>
        <source>Waits for the outcome</source>
        <translation>Wartet auf das Ergebnis</translation>
    </message>
    <message>
        <source>Waits one by one</source>
        <translation>Wartezeiten einzeln</translation>
    </message>
    <message>
        <source>Warm it up before the peak.</source>
        <translation>Wärmen Sie sie vor der Spitze auf.</translation>
    </message>
    <message>
        <source>Warm spares</source>
        <translation>Warme Reserve</translation>
    </message>
    <message>
        <source>Warm-up of a task</source>
        <translation>Anlaufzeit eines Tasks</translation>
    </message>
    <message>
        <source>WebSocket: connections are closed at this age. Not set: no limit.</source>
        <translation>WebSocket: Verbindungen werden in diesem Alter geschlossen. Nicht gesetzt: kein Limit.</translation>
    </message>
    <message>
        <source>WebSocket: how long a connection stays open; billed by the minute.</source>
        <translation>WebSocket: wie lange eine Verbindung offen bleibt; minutenweise berechnet.</translation>
    </message>
    <message>
        <source>WebSocket: how many messages a client sends over one connection on average. Decides how often connections are opened.</source>
        <translation>WebSocket: wie viele Nachrichten ein Client im Mittel über eine Verbindung sendet. Bestimmt, wie oft Verbindungen geöffnet werden.</translation>
    </message>
    <message>
        <source>WebSocket: new connections per second; the bucket holds one second&apos;s worth, and a message that finds no token for its connection is refused. Not set: no limit.</source>
        <translation>WebSocket: neue Verbindungen je Sekunde; der Eimer fasst den Vorrat einer Sekunde, und eine Nachricht, die keinen Token für ihre Verbindung findet, wird abgewiesen. Nicht gesetzt: kein Limit.</translation>
    </message>
    <message>
        <source>Weights of a deployment that cannot be</source>
        <translation>Unmögliche Gewichte einer Bereitstellung</translation>
    </message>
    <message>
        <source>What a control loop keeps at its target by changing the number of tasks: the CPU utilisation, the requests per second and task, or the share of the places for requests that is taken (those that wait included). Windows: that share too, seen every second through a long window and a short one for bursts. Alarm: step by step while the requests that succeed are more than a rate. None: the number stays.</source>
        <translation>Was ein Regelkreis durch Ändern der Taskzahl auf seinem Ziel hält: die CPU-Auslastung, die Anfragen je Sekunde und Task oder der Anteil belegter Plätze für Anfragen (wartende eingeschlossen). Fenster: auch dieser Anteil, jede Sekunde durch ein langes und ein kurzes Fenster für Lastspitzen gesehen. Alarm: schrittweise, solange die gelungenen Anfragen mehr als eine Rate sind. Keine: die Zahl bleibt.</translation>
    </message>
    <message>
        <source>What a megabyte of code and dependencies adds to the initialisation. Published for Node.js only; 0 where nothing is known.</source>
        <translation>Was ein Megabyte Code und Abhängigkeiten der Initialisierung hinzufügt. Nur für Node.js veröffentlicht; 0, wo nichts bekannt ist.</translation>
    </message>
    <message>
        <source>What a new serverless cache serves from the first moment, in units per second; what comes on top is refused. Not set: no limit.</source>
        <translation>Was ein neuer serverloser Cache vom ersten Moment an bedient, in Einheiten je Sekunde; was darüber kommt, wird abgewiesen. Nicht gesetzt: kein Limit.</translation>
    </message>
    <message>
        <source>What a node is built from stays as it is.</source>
        <translation>Woraus ein Knoten gebaut ist, bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>What all sharing readers of a shard read together, and a reader with a dedicated connection by itself.</source>
        <translation>Was alle teilenden Leser eines Shards zusammen lesen, und ein Leser mit eigener Verbindung allein.</translation>
    </message>
    <message>
        <source>What an active user costs.</source>
        <translation>Was ein aktiver Benutzer kostet.</translation>
    </message>
    <message>
        <source>What depends on it, such as the cold start of a runtime, is left at a default that may be far off.</source>
        <translation>Was davon abhängt, etwa der Kaltstart einer Laufzeitumgebung, bleibt auf einer Vorgabe, die weit danebenliegen kann.</translation>
    </message>
    <message>
        <source>What failed goes to one place.</source>
        <translation>Fehlgeschlagenes geht an einen Ort.</translation>
    </message>
    <message>
        <source>What fails could not get there.</source>
        <translation>Fehlschlagendes käme nicht dorthin.</translation>
    </message>
    <message>
        <source>What happens in the warm-up does not count.</source>
        <translation>Was in der Einschwingphase geschieht, zählt nicht.</translation>
    </message>
    <message>
        <source>What is billed even when less is inside.</source>
        <translation>Was auch dann berechnet wird, wenn weniger darin ist.</translation>
    </message>
    <message>
        <source>What is not finished when a task is taken away fails.</source>
        <translation>Was beim Wegnehmen eines Tasks nicht fertig ist, schlägt fehl.</translation>
    </message>
    <message>
        <source>What is not reserved is shared; when it is used up every function without a reservation is throttled.</source>
        <translation>Was nicht reserviert ist, wird geteilt; ist es verbraucht, wird jede Funktion ohne Reservierung gedrosselt.</translation>
    </message>
    <message>
        <source>What it called goes on, and a retry starts a second one beside it.</source>
        <translation>Was er aufrief, geht weiter, und eine Wiederholung startet ein zweites daneben.</translation>
    </message>
    <message>
        <source>What lies in the store whatever the traffic; billed by the month.</source>
        <translation>Was unabhängig vom Datenverkehr im Speicher liegt; monatlich berechnet.</translation>
    </message>
    <message>
        <source>What made the call fail is still there.</source>
        <translation>Was den Aufruf fehlschlagen ließ, ist noch da.</translation>
    </message>
    <message>
        <source>What one of them costs, in the currency of the platform. Not set: as the price list says, where it has such a machine.</source>
        <translation>Was eine davon kostet, in der Währung der Plattform. Nicht gesetzt: wie die Preisliste sagt, wo sie eine solche Maschine hat.</translation>
    </message>
    <message>
        <source>What one partition, hence one hot key, can read at most.</source>
        <translation>Was eine Partition, also ein heißer Schlüssel, höchstens lesen kann.</translation>
    </message>
    <message>
        <source>What one partition, hence one hot key, can write at most.</source>
        <translation>Was eine Partition, also ein heißer Schlüssel, höchstens schreiben kann.</translation>
    </message>
    <message>
        <source>What one poller reads per second.</source>
        <translation>Was ein Poller je Sekunde liest.</translation>
    </message>
    <message>
        <source>What one read of an item takes. Not set: by the size of the item and the consistency where its units are request units, else 1.</source>
        <translation>Was ein Lesen eines Elements braucht. Nicht gesetzt: nach Größe des Elements und Konsistenz, wo seine Einheiten Anfrageeinheiten sind, sonst 1.</translation>
    </message>
    <message>
        <source>What one write of an item takes; the answer of the database tells it. Not set: by the size of the item where its units are request units, else 5.</source>
        <translation>Was ein Schreiben eines Elements braucht; die Antwort der Datenbank sagt es. Nicht gesetzt: nach Größe des Elements, wo seine Einheiten Anfrageeinheiten sind, sonst 5.</translation>
    </message>
    <message>
        <source>What refers to the id would mean either of them.</source>
        <translation>Was sich auf die Kennung bezieht, würde beide meinen.</translation>
    </message>
    <message>
        <source>What takes longer than the timeout fails, is billed in full, resets the environment, and is tried again.</source>
        <translation>Was länger als das Zeitlimit dauert, schlägt fehl, wird voll berechnet, setzt die Umgebung zurück und wird wiederholt.</translation>
    </message>
    <message>
        <source>What the provider charges for a call, in the currency of the platform.</source>
        <translation>Was der Anbieter für einen Aufruf berechnet, in der Währung der Plattform.</translation>
    </message>
    <message>
        <source>What the proxy adds to each query.</source>
        <translation>Was der Proxy jeder Abfrage hinzufügt.</translation>
    </message>
    <message>
        <source>What the role of the function may do: what its links need and nothing else, anything within the services it calls, or anything at all. Advice only.</source>
        <translation>Was die Rolle der Funktion darf: was ihre Verbindungen brauchen und nichts anderes, alles in den aufgerufenen Diensten, oder überhaupt alles. Nur ein Rat.</translation>
    </message>
    <message>
        <source>What the source does to the target: call, send, publish, read, write, consume, get, set, authorise, deliver, redrive, on-failure.</source>
        <translation>Was die Quelle mit dem Ziel macht: call, send, publish, read, write, consume, get, set, authorise, deliver, redrive, on-failure.</translation>
    </message>
    <message>
        <source>What the start of an execution counts for, besides each state entered and each retry.</source>
        <translation>Was der Start einer Ausführung zählt, neben jedem betretenen Zustand und jeder Wiederholung.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>When a rate fires first, from the start of the scenario, in whole seconds. Providers count from the creation of the schedule. Cron expressions do not care.</source>
        <translation>Wann eine Rate zuerst auslöst, ab dem Anfang des Szenarios, in ganzen Sekunden. Anbieter zählen ab dem Anlegen des Zeitplans. Cron-Ausdrücke kümmert es nicht.</translation>
    </message>
    <message>
        <source>When it ends, nobody answers until the next one has started.</source>
        <translation>Wenn er endet, antwortet niemand, bis der nächste gestartet ist.</translation>
    </message>
    <message>
        <source>When its reserve is used up the table throttles, and callers try again.</source>
        <translation>Wenn ihre Reserve verbraucht ist, drosselt die Tabelle, und Aufrufer versuchen es erneut.</translation>
    </message>
    <message>
        <source>When the last of them fails, each layer tries again: the load on what is broken multiplies, and stays when the cause is gone.</source>
        <translation>Wenn der letzte davon fehlschlägt, wiederholt jede Schicht: die Last auf dem Kaputten vervielfacht sich und bleibt, wenn die Ursache fort ist.</translation>
    </message>
    <message>
        <source>When the service hangs, every caller hangs with it until it is stopped itself, and is paid for.</source>
        <translation>Wenn der Dienst hängt, hängt jeder Aufrufer mit, bis er selbst angehalten wird, und wird bezahlt.</translation>
    </message>
    <message>
        <source>When the short window asks for this many times the tasks there are, the loop panics: it only adds tasks until there was no burst for a whole stable window.</source>
        <translation>Wenn das kurze Fenster das Sovielfache der vorhandenen Tasks verlangt, gerät der Regelkreis in Panik: er fügt nur noch Tasks hinzu, bis ein ganzes stabiles Fenster lang keine Lastspitze war.</translation>
    </message>
    <message>
        <source>When the target does not take it, the next chance is the next firing, hours or days later.</source>
        <translation>Wenn das Ziel es nicht annimmt, ist die nächste Gelegenheit das nächste Auslösen, Stunden oder Tage später.</translation>
    </message>
    <message>
        <source>Where each message that is sent, received or deleted is billed: as many operations as it has such steps.</source>
        <translation>Wo jede gesendete, empfangene oder gelöschte Nachricht berechnet wird: so viele Operationen, wie sie solche Schritte hat.</translation>
    </message>
    <message>
        <source>Where its environments poll a queue by themselves: the time between two looks at how many messages there are for them.</source>
        <translation>Wo seine Umgebungen selbst eine Warteschlange pollen: die Zeit zwischen zwei Blicken, wie viele Nachrichten für sie da sind.</translation>
    </message>
    <message>
        <source>Where tasks follow the requests inside: how many make a task full, though it would take more. Not set: as many as it takes at once.</source>
        <translation>Wo Tasks den Anfragen darin folgen: wie viele einen Task voll machen, obwohl er mehr nähme. Nicht gesetzt: so viele er gleichzeitig nimmt.</translation>
    </message>
    <message>
        <source>Where the viewers are decides the price: us (with Canada and Mexico), eu (with Israel), jp, apac, india, au, sa (South America).</source>
        <translation>Wo die Betrachter sind, bestimmt den Preis: us (mit Kanada und Mexiko), eu (mit Israel), jp, apac, india, au, sa (Südamerika).</translation>
    </message>
    <message>
        <source>Where there is anything to do at all, this many tasks do it.</source>
        <translation>Wo überhaupt etwas zu tun ist, tun es so viele Tasks.</translation>
    </message>
    <message>
        <source>Whether doing the same event twice does the same as once. Advice only: events and messages are delivered at least once.</source>
        <translation>Ob dasselbe Ereignis zweimal zu bearbeiten dasselbe bewirkt wie einmal. Nur ein Rat: Ereignisse und Nachrichten werden mindestens einmal zugestellt.</translation>
    </message>
    <message>
        <source>Whether the initialisation counts as billed duration.</source>
        <translation>Ob die Initialisierung als berechnete Dauer zählt.</translation>
    </message>
    <message>
        <source>Which environment with room takes the next request: last used, longest idle, last created, first created, or any. Where requests share CPUs, the last used passes over those whose CPUs are all at work while others have some free, and the longest idle is the one with the fewest requests inside.</source>
        <translation>Welche Umgebung mit Platz die nächste Anfrage nimmt: die zuletzt genutzte, am längsten untätige, zuletzt erzeugte, zuerst erzeugte oder irgendeine. Wo Anfragen sich CPUs teilen, übergeht die zuletzt genutzte solche, deren CPUs alle arbeiten, solange andere freie haben, und die am längsten untätige ist die mit den wenigsten Anfragen darin.</translation>
    </message>
    <message>
        <source>While the alarm stays on, it is told again after this, and tasks are added again.</source>
        <translation>Solange der Alarm anhält, wird er hiernach erneut gemeldet, und wieder kommen Tasks hinzu.</translation>
    </message>
    <message>
        <source>Whoever gets hold of the code, or finds a way to make it run something else, may do the same.</source>
        <translation>Wer den Code in die Hand bekommt oder ihn dazu bringt, etwas anderes auszuführen, darf dasselbe.</translation>
    </message>
    <message>
        <source>Whoever waits for its own answer waits for ever.</source>
        <translation>Wer auf seine eigene Antwort wartet, wartet ewig.</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Windows show</source>
        <translation>Fenster zeigen</translation>
    </message>
    <message>
        <source>With 0 as the fewest units: without any connection for this long it pauses and costs nothing but storage. A proxy keeps it awake.</source>
        <translation>Bei 0 als wenigsten Einheiten: so lange ohne Verbindung pausiert sie und kostet nur Speicher. Ein Proxy hält sie wach.</translation>
    </message>
    <message>
        <source>With fewer calls within the window the circuit stays closed.</source>
        <translation>Mit weniger Aufrufen im Fenster bleibt der Schutzschalter geschlossen.</translation>
    </message>
    <message>
        <source>Without a flexible window an invocation comes up to this long after its firing.</source>
        <translation>Ohne flexibles Fenster kommt ein Aufruf bis zu so lange nach dem Auslösen.</translation>
    </message>
    <message>
        <source>Without a redrive link a message received so often is dropped instead of being tried until it expires.</source>
        <translation>Ohne Verbindung für Unzustellbares wird eine so oft empfangene Nachricht verworfen, statt versucht zu werden, bis sie verfällt.</translation>
    </message>
    <message>
        <source>Without a report of what failed, the messages that were processed come back with the one that was not: they are processed again up to the number of receives, and then end as dead letters too.</source>
        <translation>Ohne Meldung, was fehlschlug, kommen die verarbeiteten Nachrichten mit der einen zurück: sie werden bis zur Zahl der Empfänge erneut verarbeitet und enden dann auch als unzustellbar.</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Arbeit</translation>
    </message>
    <message>
        <source>Work that is not idempotent behind at-least-once delivery</source>
        <translation>Nicht idempotente Arbeit hinter mindestens einmaliger Zustellung</translation>
    </message>
    <message>
        <source>Work that may go round for ever</source>
        <translation>Arbeit, die endlos kreisen kann</translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation>Workflow</translation>
    </message>
    <message>
        <source>Write a rate, a cron expression or one time.</source>
        <translation>Schreiben Sie eine Rate, einen Cron-Ausdruck oder eine einzelne Zeit.</translation>
    </message>
    <message>
        <source>Write capacity</source>
        <translation>Schreibkapazität</translation>
    </message>
    <message>
        <source>Write it with its currency, such as &quot;250 USD&quot;.</source>
        <translation>Schreiben Sie es mit seiner Währung, etwa &quot;250 USD&quot;.</translation>
    </message>
    <message>
        <source>Write latency</source>
        <translation>Schreiblatenz</translation>
    </message>
    <message>
        <source>Write to another place than the one that triggers the function, or let part of the work end each turn.</source>
        <translation>Schreiben Sie an einen anderen Ort als den, der die Funktion auslöst, oder lassen Sie in jeder Runde einen Teil der Arbeit enden.</translation>
    </message>
    <message>
        <source>Write units on demand</source>
        <translation>Schreibeinheiten nach Bedarf</translation>
    </message>
    <message>
        <source>Writes</source>
        <translation>Schreibvorgänge</translation>
    </message>
    <message>
        <source>Writes at most</source>
        <translation>Höchstens Schreibvorgänge</translation>
    </message>
    <message>
        <source>Writes at once, new table</source>
        <translation>Schreibvorgänge auf einmal, neue Tabelle</translation>
    </message>
    <message>
        <source>Writes of one item</source>
        <translation>Schreibvorgänge eines Elements</translation>
    </message>
    <message>
        <source>Writes per partition</source>
        <translation>Schreibvorgänge je Partition</translation>
    </message>
    <message>
        <source>Zipf&apos;s exponent: the k-th busiest prefix gets a share in proportion to 1/k^skew. 0: all prefixes are equally busy; a date in front of the names makes one take nearly all.</source>
        <translation>Zipf-Exponent: das k-te Präfix nach Auslastung bekommt einen Anteil im Verhältnis 1/k^Schiefe. 0: alle gleich; ein Datum vor den Namen lässt eines fast alles nehmen.</translation>
    </message>
    <message>
        <source>Zipf: a miss waits for a fetch of the same that is under way. Off: every miss fetches, and when something popular expires all its readers go to the origin at once (a stampede).</source>
        <translation>Zipf: ein Fehltreffer wartet auf einen laufenden Abruf desselben. Aus: jeder Fehltreffer ruft ab, und läuft etwas Beliebtes ab, gehen alle Leser zugleich zum Ursprung (Ansturm).</translation>
    </message>
    <message>
        <source>Zipf: after this time it is fetched again. Not set: it stays until it is pushed out.</source>
        <translation>Zipf: nach dieser Zeit wird es erneut abgerufen. Nicht gesetzt: es bleibt, bis es verdrängt wird.</translation>
    </message>
    <message>
        <source>Zipf: empty, as after a deployment or a failure; or warm, filled with the most popular.</source>
        <translation>Zipf: leer, wie nach einer Bereitstellung oder einem Ausfall; oder warm, mit dem Beliebtesten gefüllt.</translation>
    </message>
    <message>
        <source>Zipf: how many answers there are to ask for.</source>
        <translation>Zipf: wie viele Antworten erfragt werden können.</translation>
    </message>
    <message>
        <source>Zipf: how many items there are to ask for.</source>
        <translation>Zipf: wie viele Elemente erfragt werden können.</translation>
    </message>
    <message>
        <source>Zipf: how many objects there are to ask for.</source>
        <translation>Zipf: wie viele Objekte erfragt werden können.</translation>
    </message>
    <message>
        <source>Zipf: how many tokens there are to ask for.</source>
        <translation>Zipf: wie viele Token erfragt werden können.</translation>
    </message>
    <message>
        <source>Zipf: the n-th most popular is asked for in proportion to 1/n to this power. 0: all alike; web traffic is commonly found between 0.6 and 1.</source>
        <translation>Zipf: nach dem n-ten an Beliebtheit wird im Verhältnis 1/n hoch diese Zahl gefragt. 0: alle gleich; Webverkehr liegt üblicherweise zwischen 0.6 und 1.</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>accepted: every call that was not refused costs; succeeded: failed ones are free.</source>
        <translation>accepted: jeder nicht abgewiesene Aufruf kostet; succeeded: fehlgeschlagene sind kostenlos.</translation>
    </message>
    <message>
        <source>asks the edge</source>
        <translation>fragt die Edge</translation>
    </message>
    <message>
        <source>asks who is calling</source>
        <translation>fragt, wer aufruft</translation>
    </message>
    <message>
        <source>cache</source>
        <translation>Cache</translation>
    </message>
    <message>
        <source>calls a service of somebody else</source>
        <translation>ruft den Dienst eines anderen auf</translation>
    </message>
    <message>
        <source>calls an API</source>
        <translation>ruft eine API auf</translation>
    </message>
    <message>
        <source>calls an API of somebody else</source>
        <translation>ruft die API eines anderen auf</translation>
    </message>
    <message>
        <source>calls the region that the name leads to</source>
        <translation>ruft die Region auf, zu der der Name führt</translation>
    </message>
    <message>
        <source>calls the service</source>
        <translation>ruft den Dienst auf</translation>
    </message>
    <message>
        <source>calls what is behind the balancer</source>
        <translation>ruft auf, was hinter dem Lastverteiler ist</translation>
    </message>
    <message>
        <source>compute</source>
        <translation>Rechnen</translation>
    </message>
    <message>
        <source>concurrency: the requests inside, against the places taken. requests: those that begin per second, against the requests per task.</source>
        <translation>concurrency: die Anfragen darin, gegen die belegten Plätze. requests: die je Sekunde beginnenden, gegen die Anfragen je Task.</translation>
    </message>
    <message>
        <source>database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>dead-letter queue</source>
        <translation>Warteschlange für Unzustellbares</translation>
    </message>
    <message>
        <source>doubling: each back-off is twice the one before. linear: once, twice, three times the first.</source>
        <translation>doubling: jede Wartezeit ist das Doppelte der vorigen. linear: einmal, zweimal, dreimal die erste.</translation>
    </message>
    <message>
        <source>edge / gateway</source>
        <translation>Edge / Gateway</translation>
    </message>
    <message>
        <source>even: growing waits go from the shortest to the longest in equal steps. doubling: each is twice the one before.</source>
        <translation>even: wachsende Wartezeiten gehen in gleichen Schritten von der kürzesten zur längsten. doubling: jede ist das Doppelte der vorigen.</translation>
    </message>
    <message>
        <source>external system</source>
        <translation>externes System</translation>
    </message>
    <message>
        <source>failover: the first healthy target in the order of the links; weighted: drawn by the links&apos; weights; latency: the healthy target whose link is the quickest on average. Users in another place have a router of their own, with other latencies.</source>
        <translation>failover: das erste gesunde Ziel in der Reihenfolge der Verbindungen; weighted: nach den Gewichten der Verbindungen gezogen; latency: das gesunde Ziel, dessen Verbindung im Mittel am schnellsten ist. Benutzer an einem anderen Ort haben einen eigenen Router mit anderen Latenzen.</translation>
    </message>
    <message>
        <source>feeds the function in batches</source>
        <translation>speist die Funktion in Stapeln</translation>
    </message>
    <message>
        <source>feeds the function in batches, shard by shard</source>
        <translation>speist die Funktion in Stapeln, Shard für Shard</translation>
    </message>
    <message>
        <source>feeds the service in batches</source>
        <translation>speist den Dienst in Stapeln</translation>
    </message>
    <message>
        <source>fifo: messages of a group keep their order into FIFO queues, at lower limits and another price. The order itself is kept by the queues.</source>
        <translation>fifo: Nachrichten einer Gruppe behalten ihre Reihenfolge in FIFO-Warteschlangen, bei niedrigeren Limits und anderem Preis. Die Reihenfolge selbst halten die Warteschlangen.</translation>
    </message>
    <message>
        <source>fixed: the keep-alive above. hybrid-histogram: learns how long the function lies idle, removes the environment and starts it again shortly before the next request is likely; the fixed one applies until that is known.</source>
        <translation>fixed: die obige Bereithaltung. hybrid-histogram: lernt, wie lange die Funktion untätig ist, entfernt die Umgebung und startet sie kurz vor der nächsten wahrscheinlichen Anfrage wieder; bis das bekannt ist, gilt die feste.</translation>
    </message>
    <message>
        <source>full: the wait is uniform between 0 and the back-off, which spreads retries; none: all wait equally long and come back together; equal: between half the back-off and all of it; decorrelated: between the first back-off and three times the last wait.</source>
        <translation>full: die Wartezeit ist gleichverteilt zwischen 0 und dem Höchsten, was Wiederholungen verteilt; none: alle warten gleich lang und kommen gemeinsam zurück; equal: zwischen der Hälfte und dem Ganzen; decorrelated: zwischen der ersten und dem Dreifachen der letzten Wartezeit.</translation>
    </message>
    <message>
        <source>full: the wait is uniform between 0 and the back-off. none: it is the back-off.</source>
        <translation>full: die Wartezeit ist gleichverteilt zwischen 0 und dem Höchsten. none: sie ist das Höchste.</translation>
    </message>
    <message>
        <source>full: the wait is uniform between 0 and the back-off; equal: between half of it and all of it; none: exactly the back-off; decorrelated: between the first back-off and three times the last wait.</source>
        <translation>full: die Wartezeit ist gleichverteilt zwischen 0 und dem Höchsten; equal: zwischen der Hälfte und dem Ganzen; none: genau das Höchste; decorrelated: zwischen der ersten und dem Dreifachen der letzten Wartezeit.</translation>
    </message>
    <message>
        <source>full: while all tasks are full. starting: only while there is no task at all; what finds all tasks full is refused at once (429).</source>
        <translation>full: während alle Tasks voll sind. starting: nur, solange gar kein Task da ist; was alle Tasks voll findet, wird sofort abgewiesen (429).</translation>
    </message>
    <message>
        <source>gets or puts objects</source>
        <translation>liest oder schreibt Objekte</translation>
    </message>
    <message>
        <source>given: a fixed share of the lookups hits, from the first moment. zipf: every request asks for one of many answers, some more popular than others, and a real store decides: it starts empty or warm, pushes out what was used least recently and forgets after the time to live.</source>
        <translation>given: ein fester Anteil des Nachschlagens trifft, vom ersten Moment an. zipf: jede Anfrage fragt nach einer von vielen Antworten, manche beliebter als andere, und ein echter Speicher entscheidet: er beginnt leer oder warm, verdrängt das am längsten nicht Genutzte und vergisst nach der Gültigkeitsdauer.</translation>
    </message>
    <message>
        <source>given: a fixed share of the lookups hits, from the first moment. zipf: every request asks for one of many items, some more popular than others, and a real store decides: it starts empty or warm, pushes out what was used least recently and forgets after the time to live.</source>
        <translation>given: ein fester Anteil des Nachschlagens trifft, vom ersten Moment an. zipf: jede Anfrage fragt nach einem von vielen Elementen, manche beliebter als andere, und ein echter Speicher entscheidet: er beginnt leer oder warm, verdrängt das am längsten nicht Genutzte und vergisst nach der Gültigkeitsdauer.</translation>
    </message>
    <message>
        <source>given: a fixed share of the lookups hits, from the first moment. zipf: every request asks for one of many objects, some more popular than others, and a real store decides: it starts empty or warm, pushes out what was used least recently and forgets after the time to live.</source>
        <translation>given: ein fester Anteil des Nachschlagens trifft, vom ersten Moment an. zipf: jede Anfrage fragt nach einem von vielen Objekten, manche beliebter als andere, und ein echter Speicher entscheidet: er beginnt leer oder warm, verdrängt das am längsten nicht Genutzte und vergisst nach der Gültigkeitsdauer.</translation>
    </message>
    <message>
        <source>given: a fixed share of the lookups hits, from the first moment. zipf: every request asks for one of many tokens, some more popular than others, and a real store decides: it starts empty or warm, pushes out what was used least recently and forgets after the time to live.</source>
        <translation>given: ein fester Anteil des Nachschlagens trifft, vom ersten Moment an. zipf: jede Anfrage fragt nach einem von vielen Token, manche beliebter als andere, und ein echter Speicher entscheidet: er beginnt leer oder warm, verdrängt das am längsten nicht Genutzte und vergisst nach der Gültigkeitsdauer.</translation>
    </message>
    <message>
        <source>hears of batches that were given up</source>
        <translation>erfährt von aufgegebenen Stapeln</translation>
    </message>
    <message>
        <source>infrequent: cheaper to keep, dearer to ask for, and what is read is billed by size.</source>
        <translation>infrequent: günstiger zu behalten, teurer zu holen, und Gelesenes wird nach Größe berechnet.</translation>
    </message>
    <message>
        <source>infrequent: cheaper to write, with fewer features.</source>
        <translation>infrequent: günstiger zu schreiben, mit weniger Funktionen.</translation>
    </message>
    <message>
        <source>invokes asynchronously</source>
        <translation>ruft asynchron auf</translation>
    </message>
    <message>
        <source>invokes the function</source>
        <translation>ruft die Funktion auf</translation>
    </message>
    <message>
        <source>invokes the function for each new object</source>
        <translation>ruft die Funktion für jedes neue Objekt auf</translation>
    </message>
    <message>
        <source>io-optimized: capacity and storage cost more, I/O requests nothing.</source>
        <translation>io-optimized: Kapazität und Speicher kosten mehr, E/A-Anfragen nichts.</translation>
    </message>
    <message>
        <source>keeps what could not be delivered</source>
        <translation>behält, was nicht zugestellt werden konnte</translation>
    </message>
    <message>
        <source>looks items up or stores them</source>
        <translation>schlägt Elemente nach oder speichert sie</translation>
    </message>
    <message>
        <source>messaging</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>miss: only if the latest lookup of this invocation in a cache without an origin of its own was a miss. So a function looks aside: get from the cache, on a miss read the table, on a miss set the cache.</source>
        <translation>miss: nur, wenn das letzte Nachschlagen dieses Aufrufs in einem Cache ohne eigenen Ursprung ein Fehltreffer war. So schaut eine Funktion daneben: Get aus dem Cache, bei Fehltreffer die Tabelle lesen, bei Fehltreffer den Cache setzen.</translation>
    </message>
    <message>
        <source>object storage</source>
        <translation>Objektspeicher</translation>
    </message>
    <message>
        <source>observability</source>
        <translation>Beobachtbarkeit</translation>
    </message>
    <message>
        <source>orchestration</source>
        <translation>Orchestrierung</translation>
    </message>
    <message>
        <source>passes the event on</source>
        <translation>reicht das Ereignis weiter</translation>
    </message>
    <message>
        <source>per-function: each function starts environments from a bucket of its own. shared-burst: all functions share one, as before November 2023.</source>
        <translation>per-function: jede Funktion startet Umgebungen aus einem eigenen Eimer. shared-burst: alle Funktionen teilen einen, wie vor November 2023.</translation>
    </message>
    <message>
        <source>per-queue: one limit for the whole queue; per-group: the high-throughput mode, in which groups are spread over partitions with a limit each.</source>
        <translation>per-queue: ein Limit für die ganze Warteschlange; per-group: der Hochdurchsatzmodus, in dem Gruppen auf Partitionen mit je eigenem Limit verteilt sind.</translation>
    </message>
    <message>
        <source>private: environments are attached to a network of your own, to reach databases and caches there. They start more slowly, and reach anything else through NAT gateways or endpoints only.</source>
        <translation>private: Umgebungen hängen an einem eigenen Netzwerk, um dort Datenbanken und Caches zu erreichen. Sie starten langsamer und erreichen alles andere nur über NAT-Gateways oder Endpunkte.</translation>
    </message>
    <message>
        <source>provisioned: as many shards as you set, billed by the hour. on-demand: takes twice its earlier peak at once, more is throttled; shards double with it.</source>
        <translation>provisioned: so viele Shards, wie Sie setzen, nach Stunden berechnet. on-demand: nimmt sofort das Doppelte der früheren Spitze an, mehr wird gedrosselt; Shards verdoppeln sich damit.</translation>
    </message>
    <message>
        <source>publishes a message for each new object</source>
        <translation>veröffentlicht für jedes neue Objekt eine Nachricht</translation>
    </message>
    <message>
        <source>publishes messages</source>
        <translation>veröffentlicht Nachrichten</translation>
    </message>
    <message>
        <source>publishes the event</source>
        <translation>veröffentlicht das Ereignis</translation>
    </message>
    <message>
        <source>puts an event for each new object</source>
        <translation>schreibt für jedes neue Objekt ein Ereignis</translation>
    </message>
    <message>
        <source>puts events</source>
        <translation>schreibt Ereignisse</translation>
    </message>
    <message>
        <source>puts records</source>
        <translation>schreibt Datensätze</translation>
    </message>
    <message>
        <source>puts the event as a record</source>
        <translation>schreibt das Ereignis als Datensatz</translation>
    </message>
    <message>
        <source>query: a connection is taken for the time of a query only. caller: each environment of a function that has asked keeps its connection open for its next query, so that many environments use up the connections even when they hardly ask. A proxy shares connections either way.</source>
        <translation>query: eine Verbindung wird nur für die Zeit einer Abfrage belegt. caller: jede Umgebung einer Funktion, die gefragt hat, hält ihre Verbindung für die nächste Abfrage offen, sodass viele Umgebungen die Verbindungen verbrauchen, auch wenn sie kaum fragen. Ein Proxy teilt Verbindungen in beiden Fällen.</translation>
    </message>
    <message>
        <source>reads or writes items</source>
        <translation>liest oder schreibt Elemente</translation>
    </message>
    <message>
        <source>receives events that failed for good</source>
        <translation>empfängt Ereignisse, die endgültig fehlschlugen</translation>
    </message>
    <message>
        <source>receives the results of events that succeeded</source>
        <translation>empfängt die Ergebnisse gelungener Ereignisse</translation>
    </message>
    <message>
        <source>round-robin: one after the other; least-outstanding: the one with the fewest requests that wait for an answer, which spares slow targets; weighted: drawn by the links&apos; weights.</source>
        <translation>round-robin: eines nach dem anderen; least-outstanding: das mit den wenigsten unbeantworteten Anfragen, was langsame Ziele schont; weighted: nach den Gewichten der Verbindungen gezogen.</translation>
    </message>
    <message>
        <source>runs a query</source>
        <translation>führt eine Abfrage aus</translation>
    </message>
    <message>
        <source>security</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>sends it to an HTTP endpoint</source>
        <translation>sendet es an einen HTTP-Endpunkt</translation>
    </message>
    <message>
        <source>sends messages</source>
        <translation>sendet Nachrichten</translation>
    </message>
    <message>
        <source>sends the event</source>
        <translation>sendet das Ereignis</translation>
    </message>
    <message>
        <source>serverless: capacity units follow the load; provisioned: instances of one size, paid by the hour.</source>
        <translation>serverless: Kapazitätseinheiten folgen der Last; provisioned: Instanzen einer Größe, nach Stunden bezahlt.</translation>
    </message>
    <message>
        <source>shared: polls, and shares the read rate of each shard with other readers; dedicated: records are pushed, at a read rate of its own and at a price (enhanced fan-out).</source>
        <translation>shared: pollt und teilt die Leserate jedes Shards mit anderen Lesern; dedicated: Datensätze werden zugesendet, mit eigener Leserate und zu einem Preis (Enhanced Fan-Out).</translation>
    </message>
    <message>
        <source>size-steps: as many as the item has steps of a unit&apos;s size. request-units: those of Cosmos DB by its published sizes, with straight lines between them: 1 for a read of 1 KB and 4.95 for an insert, 1.04 and 6.29 for 2 KB, 10 and 48 for 128 KB. Each indexed property adds about 0.2 to a write, and a replacement takes about twice an insert: neither is counted.</source>
        <translation>size-steps: so viele, wie das Element Schritte der Größe einer Einheit hat. request-units: die von Cosmos DB nach veröffentlichten Größen, mit Geraden dazwischen: 1 für Lesen von 1 KB und 4.95 für Einfügen, 1.04 und 6.29 bei 2 KB, 10 und 48 bei 128 KB. Jede indizierte Eigenschaft kostet etwa 0.2 mehr beim Schreiben, und ein Ersetzen etwa das Doppelte eines Einfügens: beides ist nicht gezählt.</translation>
    </message>
    <message>
        <source>standard: from the batches at the start up to the poller limit, without a charge; provisioned: pollers of your own, which scale faster and higher, at a price per hour; instances: each running environment of the consumer polls by itself, and environments are started by the length of the queue, as the queue says. batches: one batch at once more or fewer after each batch, by whether messages wait and whether it failed.</source>
        <translation>standard: von den Stapeln am Anfang bis zum Poller-Limit, ohne Gebühr; provisioned: eigene Poller, die schneller und höher skalieren, zu einem Preis je Stunde; instances: jede laufende Umgebung des Verbrauchers pollt selbst, und Umgebungen werden nach der Länge der Warteschlange gestartet, wie diese es sagt. batches: nach jedem Stapel ein gleichzeitiger mehr oder weniger, je nachdem, ob Nachrichten warten und ob er fehlschlug.</translation>
    </message>
    <message>
        <source>standard: no order, next to no limit of the rate. fifo: messages of one group are processed one after the other, in their order; groups side by side.</source>
        <translation>standard: keine Reihenfolge, fast kein Ratenlimit. fifo: Nachrichten einer Gruppe werden nacheinander in ihrer Reihenfolge verarbeitet; Gruppen nebeneinander.</translation>
    </message>
    <message>
        <source>starts an execution</source>
        <translation>startet eine Ausführung</translation>
    </message>
    <message>
        <source>stores a copy in the queue</source>
        <translation>speichert eine Kopie in der Warteschlange</translation>
    </message>
    <message>
        <source>stores a message for each new object</source>
        <translation>speichert für jedes neue Objekt eine Nachricht</translation>
    </message>
    <message>
        <source>sync: the caller waits for the answer; async: it goes on once the call is accepted. Not set: sync.</source>
        <translation>sync: der Aufrufer wartet auf die Antwort; async: er macht weiter, sobald der Aufruf angenommen ist. Nicht gesetzt: sync.</translation>
    </message>
    <message>
        <source>takes what could not be delivered</source>
        <translation>nimmt auf, was nicht zugestellt werden konnte</translation>
    </message>
    <message>
        <source>traffic source</source>
        <translation>Verkehrsquelle</translation>
    </message>
    <message>
        <source>vCPU of further tasks</source>
        <translation>vCPU weiterer Tasks</translation>
    </message>
    <message>
        <source>vCPU of the fewest tasks</source>
        <translation>vCPU der Mindestzahl von Tasks</translation>
    </message>
    <message>
        <source>vCPU per task</source>
        <translation>vCPU je Task</translation>
    </message>
    <message>
        <source>writes logs, metrics or traces</source>
        <translation>schreibt Protokolle, Metriken oder Traces</translation>
    </message>
    <message>
        <source>? assumed</source>
        <translation>? angenommen</translation>
    </message>
    <message>
        <source>? secondary</source>
        <translation>? Dritte</translation>
    </message>
    <message>
        <source>cold start</source>
        <translation>Kaltstart</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>gemessen</translation>
    </message>
    <message>
        <source>network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>own work</source>
        <translation>eigene Arbeit</translation>
    </message>
    <message>
        <source>service time</source>
        <translation>Zeit der Dienste</translation>
    </message>
    <message>
        <source>vendor</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>Warten</translation>
    </message>
    <message>
        <source>waiting for a processor</source>
        <translation>Warten auf einen Prozessor</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>Ihrer</translation>
    </message>
    <message>
        <source>Of the invocations: in provisioned environments</source>
        <translation>Von den Aufrufen: in bereitgestellten Umgebungen</translation>
    </message>
</context>
<context>
    <name>pictures</name>
    <message>
        <source>Add picture %1</source>
        <translation>Bild %1 hinzufügen</translation>
    </message>
    <message>
        <source>“%1” was reduced from %2 × %3 to %4 × %5 px to be kept in the project.</source>
        <translation>„%1“ wurde von %2 × %3 auf %4 × %5 px verkleinert, um im Projekt zu bleiben.</translation>
    </message>
    <message>
        <source>Resize picture</source>
        <translation>Bildgröße ändern</translation>
    </message>
</context>
<context>
    <name>problems</name>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Hinweis</translation>
    </message>
</context>
<context>
    <name>results</name>
    <message>
        <source>Prices have changed since this run: with those of then it was %1.</source>
        <translation>Preise haben sich seit diesem Lauf geändert: mit den damaligen waren es %1.</translation>
    </message>
</context>
<context>
    <name>traffic</name>
    <message>
        <source>Spike</source>
        <translation>Spitze</translation>
    </message>
    <message>
        <source>Ramp</source>
        <translation>Rampe</translation>
    </message>
    <message>
        <source>Plateau</source>
        <translation>Plateau</translation>
    </message>
    <message>
        <source>Daily wave</source>
        <translation>Tageswelle</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Rauschen</translation>
    </message>
    <message>
        <source>Retry storm</source>
        <translation>Wiederholungssturm</translation>
    </message>
</context>
<context>
    <name>variables</name>
    <message>
        <source>Set variable %1 to %2</source>
        <translation>Variable %1 auf %2 setzen</translation>
    </message>
    <message>
        <source>Add variable %1 = %2</source>
        <translation>Variable %1 = %2 hinzufügen</translation>
    </message>
    <message>
        <source>%1 is in use: %2</source>
        <translation>%1 ist in Gebrauch: %2</translation>
    </message>
    <message>
        <source>Delete variable %1</source>
        <translation>Variable %1 löschen</translation>
    </message>
</context>
</TS>
