# Deutsch. Dieselben Schlüssel mit denselben Variablen wie en.ftl; der Build prüft es.
# Eine Gruppe mit (later) gehört zum Rest des Widgets, eine mit (roi) oder (policy) zu diesem Teil.

## Rahmen
nav = Schritte
nav-decide = Entscheiden
nav-compose = Schreiben
nav-cost = Rechnen
nav-audit = Kalender
nav-roi = Nutzen
nav-register = Register
nav-policy = Regeln
tools = Dokument
undo = Rückgängig
redo = Wiederherstellen
share = Teilen
reset = Neu beginnen
close = Schließen
back = Zurück
next = Weiter
example = Ein Beispiel zeigen
coming = Einen Moment …
not-fetched = Dieser Teil des Widgets konnte nicht geladen werden. Was Sie getippt haben, ist sicher.
try-again = Noch einmal
private = Bleibt in diesem Browser: Nichts wird irgendwohin gesendet.

## Aufbewahrung
notice-not-saved = Diese Seite darf nichts speichern; beim Schließen geht das Getippte verloren. Kopieren Sie es vorher, oder lassen Sie „Teilen“ einen Link daraus machen.
notice-full = Der Speicher des Browsers ist voll, die letzten Änderungen sind nicht gesichert. „Teilen“ macht daraus einen Link, der sie behält.
notice-future-draft = Der Entwurf hier stammt von einer neueren Version. Er bleibt, wie er ist; was Sie jetzt tippen, wird nicht gesichert.
notice-unreadable = Der Entwurf hier war nicht lesbar. Er wurde beiseitegelegt, und Sie beginnen mit einem leeren.
notice-conflict = Dieses Dokument wurde in einem anderen Tab geändert, während Sie es hier änderten.
notice-elsewhere = Auf den Stand aus einem anderen Tab gebracht.
notice-reset = Geleert.
take-theirs = Stand des anderen Tabs nehmen
keep-mine = Meinen behalten

## Felder
count-out-of-range = Bitte eine ganze Zahl von { $low } bis { $high }.
fewer = Eins weniger
more = Eins mehr
source-judgement = Eigene Einschätzung
unit-people = { $n ->
    [one] { $n } Person
   *[other] { $n } Personen
}

## Entscheiden
decide-title = Lohnt sich dafür ein Treffen?
decide-questions = Fragen
decide-answer = Die Antwort
decide-open = noch offen
decide-missing = { $n ->
    [one] Noch eine Antwort, dann sehen Sie, was am besten passt.
   *[other] Noch { $n } Antworten, dann sehen Sie, was am besten passt.
}
topic = Worum geht es? (freiwillig)
keys-choice = Eine Ziffer wählt
keys-number = Eingabetaste geht weiter
refine = Antwort verfeinern (freiwillig)
write-it = Schreiben: { $template }
template-status = Stand der Dinge
template-proposal = Entscheidungsvorschlag
template-input = Bitte um Beiträge
template-agenda = Tagesordnung
template-walkthrough = Plan einer Aufnahme
template-incident = Störungsmeldung
why = Warum
toward-async = eher schreiben
toward-live = eher sprechen
push = { $n ->
    [one] { $direction }, { $n } Punkt
   *[other] { $direction }, { $n } Punkte
}

factor-urgency = Dringlichkeit
factor-urgency-question = Ab wann schadet das Warten?
factor-urgency-help = Auch Treffen warten: Wann wird wirklich eine Antwort gebraucht?
factor-urgency-hour = binnen einer Stunde
factor-urgency-four-hours = binnen 4 Stunden
factor-urgency-day = binnen eines Tages
factor-urgency-week = diese Woche
factor-urgency-later = später
factor-complexity = Klarheit
factor-complexity-question = Wie klar ist die Sache?
factor-complexity-help = Mehrdeutig heißt: Man wäre nicht einmal einig, was die Frage ist.
factor-complexity-clear = klar
factor-complexity-analysis = braucht Analyse von Fachleuten
factor-complexity-ambiguous = mehrdeutig
factor-contributors = Mitwirkende
factor-contributors-question = Auf wessen Beitrag kommt es außer Ihnen an: wie viele?
factor-contributors-help = Nur die, ohne die es nicht weitergeht. Wer es bloß wissen muss, zählt nicht.
factor-risk = Risiko
factor-risk-question = Erhöht Warten ein Risiko, oder hält es Arbeit auf?
factor-risk-help = Aufgehalten ist Arbeit, mit der bis dahin niemand weitermachen kann.
factor-risk-no = nein
factor-risk-somewhat = etwas
factor-risk-yes = ja

liveness-written = Schriftlich
liveness-write-first = Erst schriftlich, dann im Gespräch
liveness-live = Im Gespräch
liveness-now = Im Gespräch, sofort

mode-decide-and-inform = Entscheiden und mitteilen
mode-decide-and-inform-practice = Sie brauchen niemandes Beitrag: Entscheiden Sie, und schreiben Sie den Betroffenen, was und warum.
mode-async-update = Schriftlicher Stand
mode-async-update-practice = Schreiben Sie es auf; gelesen wird, wenn es passt. Eine Antwort ist nicht nötig.
mode-async-input = Schriftliche Umfrage
mode-async-input-practice = Stellen Sie Ihre Fragen schriftlich und mit Frist. Geantwortet wird, wenn Zeit zum Denken ist.
mode-async-proposal = Schriftlicher Vorschlag
mode-async-proposal-practice = Schreiben Sie, was Sie vorschlagen, wer zustimmt und bis wann, und lassen Sie schriftlich widersprechen.
mode-recorded-walkthrough = Aufgezeichnete Vorführung
mode-recorded-walkthrough-practice = Zeichnen Sie einen kurzen Gang durch die Sache auf, und nehmen Sie Fragen schriftlich.
mode-write-first-then-meet = Erst schreiben, dann kurz sprechen
mode-write-first-then-meet-practice = Sammeln Sie alle Sichten schriftlich, und sprechen Sie dann kurz über das, was offen ist.
mode-one-to-one-call = Gespräch zu zweit
mode-one-to-one-call-practice = Rufen Sie an. Schreiben Sie danach auf, was Sie vereinbart haben.
mode-small-meeting = Kleines Treffen
mode-small-meeting-practice = Treffen Sie sich mit denen, auf die es ankommt, höchstens sieben, mit einer Frage und einem schriftlichen Ergebnis.
mode-workshop = Workshop
mode-workshop-practice = Lassen Sie Ideen einzeln vorbereiten, und ordnen und wählen Sie gemeinsam.
mode-live-incident = Akuter Vorfall
mode-live-incident-practice = Rufen Sie jetzt an, und führen Sie daneben schriftlich Protokoll.

gate-incident = Schaden droht: jetzt sprechen, daneben schreiben.
gate-one-to-one = Persönliches mit einer anderen Person sagt man, man schreibt es nicht.
gate-write-first = Noch ist nichts durchdacht, und Zeit ist da: erst schreiben.
gate-no-input = Niemandes Beitrag wird gebraucht.

reason-balanced = Nichts spricht deutlich für eine Seite; die Lage der Formen entscheidet.
rule-harm-is-near = Warten schadet binnen einer Stunde.
rule-hours-to-answer = Eine Antwort wird in wenigen Stunden gebraucht.
rule-a-day-to-answer = Eine Antwort wird binnen eines Tages gebraucht.
rule-time-to-write = Zum Schreiben und Lesen ist Zeit.
rule-no-hurry = Es eilt nicht.
rule-clear-needs-no-talk = Eine klare Sache braucht kein Gespräch.
rule-analysis-wants-quiet = Analyse braucht Ruhe.
rule-ambiguity-wants-talk = Ein gemeinsames Verständnis findet man eher im Gespräch.
rule-nobody-to-ask = Niemand ist zu fragen.
rule-few-to-gather = Wenige sind schnell beisammen.
rule-a-handful = Eine Handvoll Leute.
rule-too-many-to-decide = Mehr als sieben können nicht zusammen entscheiden: weniger fragen, die anderen informieren.
rule-waiting-is-safe = Warten erhöht kein Risiko und hält keine Arbeit auf.
rule-waiting-costs-little = Warten kostet wenig.
rule-waiting-blocks = Warten erhöht ein Risiko oder hält Arbeit auf.
rule-informing-suits-writing = Informationen liest man besser, als man sie hört.
rule-gather-before-talking = Was jeder für sich weiß, kommt schriftlich heraus, nicht in der Runde.
rule-ideas-apart-first = Ideen kommen besser einzeln und schriftlich.
rule-conflict-needs-voices = Konflikt und Rückmeldung brauchen Stimmen.
rule-trust-grows-live = Beziehungen wachsen im Gespräch.
rule-incident-needs-all-now = Ein Vorfall braucht alle sofort.
rule-two-way-door = Leicht rückgängig zu machen: mit dem Großteil der Informationen entscheiden.
rule-one-way-door = Schwer rückgängig zu machen: Das verlangt eine schriftliche Analyse.
rule-nothing-delicate = Nichts daran ist heikel.
rule-disagreement-wants-voices = Man ist uneins.
rule-personal-is-spoken = Es ist persönlich oder strittig.
rule-nothing-to-react-to = Es liegt nichts Geschriebenes vor.
rule-something-to-react-to = Ein Vorschlag liegt vor.
rule-writing-not-tried = Schriftlich wurde es noch nicht versucht.
rule-writing-stalls = Schriftlich dreht es sich allmählich im Kreis.
rule-three-rounds-then-talk = Drei Runden schriftlich haben es nicht geklärt.
rule-no-shared-hours = Sie haben keine gemeinsamen Arbeitszeiten.
rule-few-shared-hours = Sie haben wenig gemeinsame Arbeitszeit.
rule-enough-shared-hours = Sie haben genug gemeinsame Arbeitszeit.
rule-strangers-talk-first = Sie kennen einander oder die Sache nicht.
rule-shared-ground = Sie kennen einander und die Sache.
rule-concentration-first = Es braucht Konzentration, und dann kosten Unterbrechungen am meisten.

# Quellen sind Namen und Titel: in jeder Sprache dieselben.
source-article-a = der Artikel, aus dem dieses Werkzeug entstand
source-dennis-2008 = Dennis, Fuller & Valacich 2008
source-bezos-2016 = Bezos, Briefe an die Aktionäre 2015/16
source-diehl-1987 = Diehl & Stroebe 1987
source-stasser-1985 = Stasser & Titus 1985
source-blenko-2010 = Blenko, Mankins & Rogers 2010
source-gitlab = GitLab-Handbuch

## Felder, Quellen und Links (later)
pair = { $name }: { $what }
share-link = Link zu diesem Dokument
notice-link-opened = Aus einem Link geöffnet.
notice-link-over-draft = Aus einem Link geöffnet. Ihr eigener Entwurf ist einen Schritt zurück.
notice-link-too-long = Das ist zu lang für einen Link. Kopieren Sie stattdessen den Text.
notice-link-damaged = Der Link ist beschädigt, vielleicht unterwegs abgeschnitten. Ihr Entwurf ist unverändert.
notice-link-future = Der Link stammt von einer neueren Version. Ihr Entwurf ist unverändert.
notice-link-nowhere = Dieser Rahmen hat keine eigene Adresse, ein Link würde nirgendwohin führen. Kopieren Sie stattdessen den Text, oder öffnen Sie das Widget auf einer eigenen Seite.
notice-link-unsupported = Dieser Browser kann keine Links zu Dokumenten machen oder öffnen.
notice-link-copied = Link kopiert. Er enthält das ganze Dokument; wer ihn hat, kann es lesen.
notice-link-ready = Der Link enthält das ganze Dokument; wer ihn hat, kann es lesen. Kopieren Sie ihn von hier:
field-not-a-number = „{ $text }“ konnten wir nicht als Zahl lesen. Schreiben Sie sie wie { $example }.
field-out-of-range = Gelesen: { $value }. Möglich ist { $low } bis { $high }.
source-of = Woher der Vorgabewert für „{ $field }“ stammt
source-in-year = { $source }, { $year }
source-value = { $value } { $unit }, Spanne { $low } bis { $high }
source-vendor = Veröffentlicht von jemandem, der Ähnliches verkauft
unit-hours-text = { $hours } Std.
unit-ratio = mal
unit-usd-per-hour = USD je Stunde
unit-eur-per-hour = EUR je Stunde
unit-hours-per-year = Stunden im Jahr
unit-weeks-per-year = Wochen im Jahr
unit-minutes = Minuten
unit-words-per-minute = Wörter je Minute

## Matrix (later)
matrix = Was passt, nach Dringlichkeit und Klarheit
matrix-own = Ihr Fall: { $mode }
matrix-band = Mitwirkende
matrix-corner = Warten schadet
band-few = 1–2 Personen
band-several = 3–7
band-many = 8 und mehr
factor-urgency-hour-short = 1 Stunde
factor-urgency-four-hours-short = 4 Stunden
factor-urgency-day-short = 1 Tag
factor-urgency-week-short = diese Woche
factor-urgency-later-short = später
factor-complexity-clear-short = klar
factor-complexity-analysis-short = Analyse
factor-complexity-ambiguous-short = mehrdeutig
mode-decide-and-inform-short = Mitteilen
mode-async-update-short = Stand
mode-async-input-short = Umfrage
mode-async-proposal-short = Vorschlag
mode-recorded-walkthrough-short = Video
mode-write-first-then-meet-short = Erst schreiben
mode-one-to-one-call-short = Zu zweit
mode-small-meeting-short = Treffen
mode-workshop-short = Workshop
mode-live-incident-short = Anrufen
handbook = Fürs Handbuch
handbook-help = Die ganze Matrix als Seite fürs Handbuch, allein aus den Regeln berechnet: Ihre Antworten stehen nicht darin. Kopieren Sie sie, oder sichern Sie sie als Bild.
handbook-preview = Seite fürs Handbuch
handbook-title = Wann treffen, wann schreiben
handbook-intro = Die Zeile sagt, ab wann das Warten schadet, die Spalte, wie klar die Sache ist. Es zählt nur, wessen Beitrag gebraucht wird.
handbook-band = Mitwirkende: { $band }
handbook-from-to = { $from }–{ $to }
handbook-or-more = { $from } und mehr
handbook-modes = Was das jeweils heißt
handbook-more = Die Tabellen wissen sonst nichts von einer Sache: Zweck, Risiko, Heikles und was sonst bekannt ist, kann zu einer anderen Antwort führen.
handbook-mode = { $liveness }. { $practice }
handbook-norms = Wie bald eine Antwort kommt
handbook-norms-help = Arbeitsstunden und Arbeitstage sind die der Person, die antworten soll.
handbook-escalation = Eskalationen
handbook-otherwise = Alles andere
handbook-within = binnen { $time }
handbook-between = binnen { $best } bis { $n } Arbeitsstunden
handbook-between-days = binnen { $best } bis { $worst }
handbook-working = Arbeitszeit
handbook-working-time = { $days }, { $start }–{ $end }
handbook-days = { $first } bis { $last }
handbook-list = { $list }, { $next }
day-mon = Montag
day-tue = Dienstag
day-wed = Mittwoch
day-thu = Donnerstag
day-fri = Freitag
day-sat = Samstag
day-sun = Sonntag
handbook-source = Von „Worth a Meeting“ aus der Richtlinie „{ $policy }“ berechnet. Wer es ändern will, ändert die Richtlinie und kopiert neu.
matrix-try = Wählen Sie ein Feld, um den Fall zu probieren.
matrix-follows = Gerechnet für { $people } und mit Ihren übrigen Antworten.
matrix-alone = Gerechnet für { $people }; sonst ist nichts von der Sache bekannt.
matrix-try-with = Wählen Sie ein Feld, um den Fall mit { $answer } zu probieren.
matrix-tried = Ihre Antwort zu „{ $factor }“ ist jetzt { $answer }, für „{ $band }“.
save-picture = Bild sichern (SVG)

## Verfeinern (later)
refine-help = Jede Antwort zeigt sofort, was sie ändern würde.
clear-answer = Zurücknehmen
effect = dann: { $mode }
effect-step = { $step } – { $effect }
unit-rounds = { $n ->
    [one] { $n } Runde
   *[other] { $n } Runden
}
unit-hours = { $n ->
    [one] { $n } Stunde
   *[other] { $n } Stunden
}
flips = Was es ändern würde
flips-more = { $n ->
    [one] Noch eine
   *[other] Noch { $n }
}
flip = { $mode }, wenn „{ $factor }“ so wäre: { $answer }
factor-purpose = Zweck
factor-purpose-question = Wozu dient es?
factor-purpose-help = Die Hauptsache. Sind es zwei, so sind es vielleicht zwei Gespräche.
factor-purpose-inform = informieren
factor-purpose-gather = Meinungen einholen
factor-purpose-decide = entscheiden
factor-purpose-ideas = Ideen finden
factor-purpose-conflict = einen Konflikt klären oder persönlich Rückmeldung geben
factor-purpose-relationship = einander kennenlernen
factor-purpose-incident = eine laufende Störung beheben
factor-reversibility = Umkehrbarkeit
factor-reversibility-question = Wie schwer lässt sich das Ergebnis umkehren?
factor-reversibility-help = Was sich leicht umkehren lässt, braucht vorher weniger Einigkeit.
factor-reversibility-easy = leicht
factor-reversibility-costly = teuer
factor-reversibility-hard = schwer
factor-sensitivity = Empfindlichkeit
factor-sensitivity-question = Wie heikel ist es?
factor-sensitivity-help = Persönliche Rückmeldung, schlechte Nachrichten und umstrittene Entscheidungen sind heikel.
factor-sensitivity-neutral = gar nicht
factor-sensitivity-disagreement = etwas Uneinigkeit
factor-sensitivity-personal = persönlich oder umstritten
factor-prepared = Bisher geschrieben
factor-prepared-question = Gibt es schon etwas Geschriebenes dazu?
factor-prepared-help = Eine Seite, die sagt, was vorgeschlagen wird und warum, ist ein ganzer Vorschlag.
factor-prepared-no = nichts
factor-prepared-notes = Notizen
factor-prepared-proposal = ein ganzer Vorschlag
factor-rounds = Bisherige Runden
factor-rounds-question = Wie oft ging es schriftlich schon hin und her?
factor-rounds-help = Eine Runde: Jemand schrieb, andere antworteten, und es ist noch offen.
factor-overlap = Gemeinsame Stunden
factor-overlap-question = Wie viele Arbeitsstunden am Tag haben die Beteiligten gemeinsam?
factor-overlap-help = Die Stunden eines Tages, in denen alle arbeiten, in welcher Zeitzone auch immer.
factor-familiarity = Vertrautheit
factor-familiarity-question = Kennen sie einander und das Thema?
factor-familiarity-help = Wer schon zusammen an so etwas gearbeitet hat, braucht weniger Worte.
factor-familiarity-low = kaum
factor-familiarity-some = etwas
factor-familiarity-high = gut
factor-deep-work = Konzentration
factor-deep-work-question = Müssen sie konzentriert entwerfen oder untersuchen?
factor-deep-work-help = Solche Arbeit leidet am meisten unter Unterbrechungen.
factor-deep-work-no = nein
factor-deep-work-yes = ja

## Geldprobe (later)
money = Was es kostet
money-waiting = davon Warten
money-tips = Ein Treffen ist günstiger, sobald eine Stunde Warten mehr kostet als
money-tipped = Ein Treffen ist günstiger, denn eine Stunde Warten kostet mehr als
money-no-wait = Die schriftliche Antwort kommt nicht später, als sich alle treffen könnten; das Warten gibt nicht den Ausschlag.
money-dearer = Schreiben kostet hier mehr als ein Treffen, was immer das Warten kostet.
money-change = Zahlen ändern
money-incomplete = Eine Zahl unten fehlt oder ist nicht lesbar. Sobald sie stimmt, sind die Kosten wieder da.
money-help = Dieselben Zahlen wie unter „Rechnen“: Was Sie hier ändern, ändert sich dort.
count-it = Rechnen

## Schreiben (later)
compose-title = Schreiben, was es ersetzt
compose-title-talk = Das Gespräch vorbereiten
compose-template = Was schreiben Sie?
compose-choose = Auswählen …
compose-fields = Felder
compose-preview = Vorschau
compose-rendered = Wie gelesen
compose-length = { $n ->
    [one] Ein Wort.
   *[other] { $n } Wörter.
}
compose-reading = Lesezeit: etwa { $time }. Das Lesen kostet bei { $people } { $reading }; als Treffen wären es { $meeting }.
less-than = weniger als { $amount }
compose-reading-time = Lesezeit: etwa { $time }.
mend-use = „{ $text }“ nehmen
mend-set = Auf { $text } setzen
mend-write-instead = Stattdessen „{ $text }“ schreiben
mend-waits = Auf eine Antwort warten lassen
mend-escalation = Einsetzen, was die Normen sagen
mend-one-approver = { $text } entscheiden lassen und die anderen fragen
mend-share = Die übrige Zeit aufteilen
compose-no-checks = Es fehlt nichts.
compose-open-checks = { $n ->
    [one] Ein Punkt ist noch offen.
   *[other] { $n } Punkte sind noch offen.
}
print-update = Drucken
mail-update = E-Mail
mail-too-long = Für einen Mail-Link ist es zu lang, deshalb ist es kopiert: Fügen Sie es in die Mail ein.
follow = Das nächste beginnen
follow-help = Was geplant ist, was aufhält und wer genannt ist, geht weiter; was getan ist, wird neu gesagt. Das letzte bleibt unten stehen.
follow-last = Das letzte
follow-done = Erledigt: { $item }
two-sentences = { $first } { $second }
copy-rich = Kopieren
copy-failed = Diese Seite darf nicht kopieren. Markieren Sie den Text oben, und kopieren Sie ihn selbst.
copied-rich = Mit Formatierung kopiert.
copy-as = Als { $markup } kopieren
copied-as = Als { $markup } kopiert.
markup = Format
dialect-markdown = Markdown
dialect-confluence-storage = Confluence-Speicherformat
dialect-confluence-wiki = Confluence-Wiki-Markup
dialect-jira = Jira-Markup
dialect-mediawiki = MediaWiki
dialect-dokuwiki = DokuWiki
dialect-xwiki = XWiki 2.1
dialect-asciidoc = AsciiDoc
dialect-slack = Slack-mrkdwn
dialect-html = HTML
dialect-plain = Klartext
save-file = Als Datei sichern
file-saved = Die Datei liegt bei Ihren Downloads.
file-asked = Wenn nichts heruntergeladen wurde, verbietet es diese Seite: Kopieren Sie stattdessen den Text, oder öffnen Sie sie in einem eigenen Fenster.
file-failed = Diese Seite darf keine Dateien sichern: Kopieren Sie stattdessen den Text, oder öffnen Sie sie in einem eigenen Fenster.
placeholder = noch auszufüllen
filled-ask-proposal = Bitte bis { $when } widersprechen oder zustimmen.
filled-by = bis { $when }
filled-escalation = Rufen Sie an, sobald es Sie aufhält oder nach { $rounds } im Schriftlichen nichts geklärt ist; ich antworte innerhalb von { $time }.
filled-escalation-sooner = Ab { $need } schadet das Warten, bevor eine Antwort fällig ist: Ist es dann noch offen, rufe ich an. Rufen Sie an, sobald es Sie aufhält oder nach { $rounds } im Schriftlichen nichts geklärt ist; ich antworte innerhalb von { $time }.
filled-context = Schriftlich statt als Treffen ({ $mode }):
filled-context-live = Ein Gespräch passt besser als Schreiben ({ $mode }):

template-status-help = Zum Lesen, wenn es passt. Was Sie von anderen brauchen, steht vorn.
template-proposal-help = Eine Person, die zustimmt, echte Optionen, eine Empfehlung, und was bei Schweigen gilt.
template-input-help = Klare Fragen an genannte Personen, mit Frist; Vorlektüre, falls Sie sich doch treffen.
check-no-title = Ohne Titel findet es niemand wieder.
check-no-ask = Sagen Sie in den ersten zwei Zeilen, worum es geht und worum Sie bitten.
check-no-owner = Noch ist niemand verantwortlich.
check-no-approver = Noch entscheidet niemand: Nennen Sie eine Person.
check-more-approvers-than-one = Wenn mehrere zustimmen müssen, entscheidet niemand: Nennen Sie eine Person.
check-no-deadline = Nennen Sie Tag und Uhrzeit.
check-asap = Nennen Sie eine Zeit statt „so bald wie möglich“.
check-no-silence-rule = Sagen Sie, was gilt, wenn niemand antwortet.
check-no-escalation = Sagen Sie, wie Sie zu erreichen sind, wenn es nicht warten kann.
check-placeholder = Hier ist noch etwas auszufüllen.
check-empty = Das ist noch leer.
check-too-long = Länger, als die meisten lesen: kürzen oder Einzelheiten verlinken.

label-decision = Entscheidung
label-info = Info
label-request = Anfrage

## Vorlagen (later)
group-inform = Andere auf dem Laufenden halten
group-ask = Entscheiden und fragen
group-operate = Betrieb
group-talk = Reden oder nicht
group-change = Zusammenarbeit ändern
rows-add = Noch eins
rows-add-option = Weitere Option
rows-add-for = + Spricht dafür
rows-add-against = − Spricht dagegen
rows-up = Nach oben: { $part }
rows-down = Nach unten: { $part }
rows-remove = Entfernen: { $part }
rows-added = Hinzugefügt als Nummer { $n } von { $of }.
rows-removed = Entfernt. „Rückgängig“ holt es zurück.
rows-moved = Jetzt Nummer { $n } von { $of }.
weigh-for = Dafür
weigh-against = Dagegen
check-no-label = Wählen Sie, was es von den Lesenden will, damit sie es einordnen können.
check-no-rollback = Sagen Sie, wie es zurückgeht, wenn es schiefgeht.

template-check-in = Wochenbericht
template-release = Versionshinweise
template-summary = Zusammenfassung eines Treffens
template-design = Entwurfsprüfung
template-escalation = Eskalation
template-support = Supportfall
template-handoff = Übergabe
template-decline = Ein Treffen freundlich absagen
template-charter = Kommunikationsvereinbarung
template-pilot = Ankündigung eines Pilotversuchs
template-pilot-result = Ergebnis eines Pilotversuchs
template-check-in-help = Einmal die Woche statt der Runde, in der alle berichten: Ergebnisse, was folgt, und woran es hängt.
template-release-help = Für alle, die es benutzen: was sie bekommen und was sie tun müssen.
template-summary-help = Für alle, die nicht dabei waren: was entschieden wurde und warum, und wer was bis wann tut.
template-walkthrough-help = Was eine kurze Aufnahme zeigt, und was man danach kann. Erst dies schreiben, dann aufnehmen.
template-design-help = Was Sie bauen wollen, was schiefgehen kann, und der Weg zurück. Geprüft wird schriftlich.
template-escalation-help = Wenn der übliche Weg nicht reicht: was blockiert ist, was es kostet, und die eine Entscheidung, die Sie brauchen.
template-incident-help = Bestätigtes getrennt von dem, was geprüft wird, was zu tun ist, und wann Sie sich wieder melden.
template-support-help = Alles, was die nächste Person braucht, um es zu lösen, ohne noch einmal nachzufragen.
template-handoff-help = Wer übernimmt, gibt in eigenen Worten wieder, was ankam; bis dahin bleibt es bei Ihnen.
template-decline-help = Danken Sie, nennen Sie den Grund, und bieten Sie an, was mehr hilft als Ihre Anwesenheit.
template-charter-help = Was ein Team vereinbart: was wohin gehört, wie bald man antwortet, und wann niemand muss.
template-pilot-help = Sechs Wochen, ein Arbeitsablauf, eine verantwortliche Person, und Zahlen von vor dem Beginn.
template-pilot-result-help = Was vorher und jetzt gemessen wurde, was die Leute sagen, und ein Vorschlag: ausweiten, ändern oder beenden.

field-title = Titel
field-title-help = Worum es geht, in Worten, unter denen man es wiederfindet.
field-label = Kennzeichen
field-label-help = Was es von den Lesenden will.
field-summary = In zwei Zeilen
field-summary-help = Wie es steht, und ob jemand etwas tun muss.
field-ask = Worum ich bitte
field-ask-help = Die ersten zwei Zeilen lesen alle.
field-needs = Was ich brauche
field-needs-help = Ein Satz. Bleibt es leer, steht im Text „Nichts“.
field-needs-none = Nichts
field-owner = Verantwortlich
field-owner-help = Eine Person, die dafür geradesteht.
field-approver = Zustimmung durch
field-approver-help = Genau eine Person sagt ja oder nein.
field-contributors = Mitwirkende
field-contributors-help = Mit Namen: Wer nicht genannt ist, antwortet nicht.
field-informed = Informiert
field-informed-help = Wer es wissen muss, aber nicht zu antworten braucht.
field-deadline = Antwort bis
field-deadline-help = In Ihrer Ortszeit; der Text nennt die Zeitzone.
field-next-update = Nächster Stand
field-next-update-help = Auch wenn es nichts Neues gibt: Wer nichts hört, fragt nach.
field-on-silence = Wenn niemand antwortet
field-on-silence-help = Vorher vereinbaren: Schweigen gilt nur dort als Zustimmung, wo alle das wissen.
field-on-silence-waits = wartet es auf die Zustimmung
field-on-silence-consent = gilt es als vereinbart
field-on-silence-escalate = wird es eskaliert
field-escalation = Wenn es nicht warten kann
field-escalation-help = Wen man anruft, und wie bald es eine Antwort gibt.
field-context = Hintergrund
field-context-help = Was man wissen muss, um es zu beurteilen, nicht mehr; den Rest verlinken.
field-done = Erledigt
field-done-help = Ergebnisse statt Mühe, jedes mit seinem Link.
field-next = Als Nächstes
field-next-help = Das Wenige, worauf es ankommt, der Reihe nach.
field-blockers = Hindernisse
field-blockers-help = Was aufhält, und wer es lösen könnte.
field-options = Optionen
field-options-help = Jede mit dem, was dafür und dagegen spricht; nichts zu tun ist eine davon.
field-recommendation = Empfehlung
field-recommendation-help = Welche Option, und der Grund, der den Ausschlag gibt.
field-undo = Wie es rückgängig zu machen ist
field-undo-help = Und bis wann. Was leicht rückgängig zu machen ist, braucht weniger Zustimmung.
field-scope = Wofür es gilt
field-scope-help = Ein Arbeitsablauf und ein Team, mit Namen.
field-open = Noch offen
field-open-help = Fragen ohne Antwort, jede mit der Person, die ihr nachgeht.
field-tried = Bisher versucht
field-tried-help = Mit dem, was herauskam, damit es niemand noch einmal versucht.
field-left-out = Damit niemand außen vor bleibt
field-left-out-help = Menschen in anderen Zeitzonen, in Teilzeit, mit Zweitsprache, Vorleseprogramm oder wenig Zeit zum Lesen.
field-severity = Schwere
field-severity-help = Nach den Folgen für Menschen, nicht nach dem Aufwand.
field-severity-critical = kritisch: Menschen können nicht arbeiten, oder Schaden droht
field-severity-major = schwer: ein wichtiger Teil fällt aus
field-severity-minor = leicht: es gibt einen Umweg

field-check-in-title-help = Ihr Name oder Team, und die Woche.
field-check-in-load = Meine Auslastung
field-check-in-load-help = Ein frühes „zu viel“ kostet weniger als ein spätes.
field-check-in-load-light = ich könnte mehr übernehmen
field-check-in-load-fine = gerade richtig
field-check-in-load-too-much = zu viel
field-check-in-learned = Gelernt
field-check-in-learned-help = Was auch anderen nützt.
field-release-summary-help = Was man davon hat, in Worten derer, die es benutzen.
field-release-needs = Was Sie tun müssen
field-release-owner = Fragen an
field-release-available = Verfügbar ab
field-release-available-help = Wann die Ersten es bekommen.
field-release-version = Version
field-release-version-help = Optional: die Nummer oder der Name, nach dem der Support fragt.
field-release-new = Neu
field-release-new-help = Was jetzt möglich ist, das Nützlichste zuerst.
field-release-fixed = Behoben
field-release-fixed-help = So, wie es zu sehen war, nicht wie es behoben wurde.
field-release-breaking = Was nicht mehr geht wie bisher
field-release-breaking-help = Und was stattdessen. Bleibt es leer, steht im Text, dass es nichts gibt.
field-release-breaking-none = Nichts.
field-release-known = Bekannte Probleme
field-release-known-help = Mit dem Umweg.
field-release-back = Wie man zurückkommt
field-release-back-help = Für alle, bei denen es etwas stört.
field-summary-title-help = Worum es ging, und der Tag.
field-summary-summary-help = Was jetzt anders ist, und ob Abwesende etwas tun müssen.
field-summary-deadline = Einspruch bis
field-summary-deadline-help = Wer nicht dabei war, kann noch sagen, was fehlte.
field-summary-owner = Geschrieben von
field-summary-present = Wer dabei war
field-summary-present-help = Optional.
field-summary-decided = Entschieden
field-summary-decided-help = Jedes mit dem Grund, und wer entschied.
field-summary-decided-nothing = Nichts wurde entschieden.
field-summary-actions = Wer was bis wann tut
field-summary-actions-help = Je eine Person und ein Tag: Ana: schreibt den Plan, bis Freitag
field-summary-actions-nothing = Niemand hat etwas übernommen.
field-summary-said = Was gesagt wurde
field-summary-said-help = Gründe und Zweifel; wer sie nannte, nur wo es darauf ankommt.
field-walkthrough-ask = Danach
field-walkthrough-ask-help = Was man dann weiß oder kann, und worum Sie bitten.
field-walkthrough-deadline = Fragen bis
field-walkthrough-owner = Wer aufnimmt
field-walkthrough-audience = Für wen
field-walkthrough-audience-help = Und wer es auslassen kann.
field-walkthrough-link = Aufnahme
field-walkthrough-link-help = Wo sie stehen wird, mit Untertiteln.
field-walkthrough-length = Dauer
field-walkthrough-length-help = In Minuten. Mehr als zehn sehen wenige zu Ende.
field-walkthrough-parts = Was sie zeigt
field-walkthrough-parts-help = Der Reihe nach, mit Minuten, damit man springen kann: Das neue Formular, 3 min
field-walkthrough-in-writing = Schriftlich
field-walkthrough-in-writing-help = Dasselbe in ein paar Sätzen, für alle, die nicht zusehen können oder wollen, und zum Suchen.
field-proposal-owner = Federführung
field-input-questions = Fragen
field-input-questions-help = Jede in ein paar Sätzen zu beantworten.
field-input-contributors = Wer gefragt ist
field-input-owner = Wer fragt
field-input-approver = Wer damit entscheidet
field-input-approver-help = Höchstens eine Person.
field-input-known = Was ich schon weiß und meine
field-input-known-help = Damit niemand Bekanntes erzählt, und man widersprechen kann.
field-input-next = Was mit den Antworten geschieht
field-input-next-help = Wer was damit tut, bis wann.
field-design-ask-help = Was geprüft werden soll, und was schon feststeht.
field-design-contributors = Prüfende
field-design-contributors-help = Zwei bis vier Personen mit Namen, und worauf jede achten soll.
field-design-owner = Verfasst von
field-design-context-help = Das Problem, wen es stört, und was die Lösung leisten muss.
field-design-design = Entwurf
field-design-design-help = Wie es funktioniert, auf einer Seite; Bild und Einzelheiten als Links.
field-design-options = Alternativen
field-design-options-help = Was sonst erwogen wurde, mit dem, was dafür und dagegen spricht.
field-design-risks = Risiken
field-design-risks-help = Was schiefgehen kann, und woran Sie es merken.
field-design-rollback = Plan für den Rückweg
field-design-rollback-help = Schritt für Schritt: wer zurückgeht, wann, wie lange es dauert, und was verloren geht.
field-escalation-title-help = Was blockiert ist.
field-escalation-ask-help = Eine Entscheidung oder ein Schritt, von einer Person.
field-escalation-deadline = Nötig bis
field-escalation-approver = Wer entscheidet
field-escalation-on-silence-escalate = geht es eine Ebene höher
field-escalation-on-silence-waits = ruht die Arbeit weiter
field-escalation-on-silence-proceed = gehe ich vor wie empfohlen
field-escalation-blocked = Was blockiert ist, und was es kostet
field-escalation-blocked-help = Menschen, Arbeit, Termine, ab jetzt, für jeden Tag des Wartens.
field-incident-title-help = Was man bemerkt, und seit wann.
field-incident-summary-help = Was geschieht, wem, und ob es besser wird.
field-incident-state = Stand
field-incident-state-help = Mit jeder Meldung anpassen.
field-incident-state-looking = die Ursache wird gesucht
field-incident-state-found = die Ursache ist bekannt, die Behebung läuft
field-incident-state-watching = behoben; wird beobachtet
field-incident-state-over = vorbei
field-incident-owner = Leitung
field-incident-owner-help = Die Rolle, die jetzt antwortet; sie kann von einer Person zur nächsten gehen.
field-incident-call = Anruf
field-incident-call-help = Der Anruf oder Raum, in dem es behandelt wird, und wer dazukommen soll.
field-incident-impact = Bestätigte Folgen
field-incident-impact-help = Nur, was feststeht: wer, wie viele, seit wann, woher bekannt.
field-incident-checking = Wird geprüft
field-incident-checking-help = Was vermutet wird, als solches, und wer es prüft.
field-incident-do = Was zu tun ist
field-incident-do-help = Was man jetzt tun oder lassen soll; „nichts“ ist auch eine Antwort.
field-incident-log = Verlauf
field-incident-log-help = Je Schritt eine Zeile, mit der Uhrzeit.
field-support-title-help = Was zu sehen ist, und die Nummer des Falls.
field-support-ask-help = Was Sie von wem brauchen: Antwort, Behebung, Entscheidung.
field-support-customer = Kundin oder Kunde
field-support-customer-help = Wer, mit welchem Vertrag, und wie erreichbar.
field-support-context = Was geschieht
field-support-context-help = Was getan, was erwartet wurde, was geschah; mit Versionen und Zeiten.
field-support-history = Vorgeschichte
field-support-history-help = Frühere Fälle, Zusagen, und worauf es ankommt.
field-support-fix = Vorgeschlagene Lösung
field-support-fix-help = Ihre beste Vermutung, und wie sicher sie ist: etwas, worauf man antworten kann.
field-support-tell = Was wir bis dahin sagen
field-support-tell-help = In Worten, die man so schicken kann.
field-handoff-title-help = Was übergeben wird.
field-handoff-summary-help = Was es ist, wie es dazu kam, und wie es jetzt steht.
field-handoff-severity-critical = kritisch: sofort handeln
field-handoff-severity-watch = zu beobachten: es kann schlimmer werden
field-handoff-severity-steady = stabil: es muss nur weitergehen
field-handoff-owner = Übergibt
field-handoff-receiver = Übernimmt
field-handoff-receiver-help = Eine Person. Ein Team ist niemand.
field-handoff-deadline = Übernommen bis
field-handoff-actions = Was zu tun ist
field-handoff-actions-help = Der Reihe nach, jedes mit seiner Zeit.
field-handoff-contingency = Wenn … dann …
field-handoff-contingency-help = Was geschehen kann, und was dann: Wenn es wieder voll läuft, den Import neu starten
field-handoff-where = Wo alles ist
field-handoff-where-help = Links, Zugänge, Leute, die sich auskennen.
field-handoff-read-back = In eigenen Worten
field-handoff-read-back-help = Leer lassen: Es füllt aus, wer übernimmt. Bis dahin bittet der Text darum.
field-handoff-read-back-asked = Wer übernimmt: Bitte in eigenen Worten, worum es geht, was zuerst zu tun ist, und was, wenn es schlimmer wird.
field-decline-title = Welches Treffen
field-decline-title-help = Wie in der Einladung.
field-decline-ask = Antwort
field-decline-ask-help = Danken Sie, sagen Sie ab, und bleiben Sie der Sache verbunden.
field-decline-why = Grund
field-decline-why-help = Der wahre, in einem Satz ohne Vorwurf.
field-decline-why-in-writing = Was ich weiß, kann ich schriftlich geben, und früher
field-decline-why-not-needed = Andere wissen es besser, und mir reicht das Ergebnis
field-decline-why-no-agenda = Mir ist nicht klar, wofür ich gebraucht werde; gern überlege ich neu
field-decline-why-focus = Diese Zeit ist für Arbeit reserviert, die Ruhe braucht
field-decline-why-clash = Diese Zeit ist schon vergeben
field-decline-deadline = Sie hören von mir bis
field-decline-owner = Von
field-decline-owner-help = Ihr Name.
field-decline-outcome-place = Wo ich das Ergebnis lese
field-decline-outcome-place-help = Optional: um Notizen oder eine Aufnahme bitten.
field-decline-instead = Stattdessen biete ich an
field-decline-instead-help = Meine Sicht schriftlich, jemand, der es besser weiß, zehn Minuten am Telefon.
field-decline-input = Mein Beitrag
field-decline-input-help = Was Sie dort gesagt hätten. Damit fehlen Sie niemandem.
field-decline-escalation = Wenn Sie mich doch brauchen
field-charter-title-help = Wessen Vereinbarung es ist.
field-charter-summary-help = Wozu sie da ist, und was sich ab wann für alle ändert.
field-charter-owner = Gepflegt von
field-charter-owner-help = Eine Rolle, damit es stimmt, wenn Menschen wechseln.
field-charter-review = Nächste Durchsicht
field-charter-review-help = Drei Monate sind ein guter Takt: Was niemand durchsieht, befolgt niemand.
field-charter-channels = Kanal nach Zweck
field-charter-channels-help = Je ein Kanal: Entscheidungen: Register. Fragen: Forum. Notfälle: Telefon
field-charter-answers = Antwortzeiten
field-charter-answers-help = Nach Kanal, in Arbeitszeit: Forum: 24 Stunden. Eskalation: 4 Stunden
field-charter-labels = Kennzeichen
field-charter-labels-help = Was vor jedem Titel steht, und wer einmal im Monat danach sieht.
field-charter-quiet = Ruhezeiten und Benachrichtigungen
field-charter-quiet-help = Wann niemand antworten muss, und was trotzdem stören darf.
field-charter-recorded = Nach Gesprächen
field-charter-recorded-help = Was aufgeschrieben, aufgenommen und geteilt wird, wo, und bis wann.
field-charter-live = Mit Absicht live
field-charter-live-help = Was Gespräch bleibt: Rückmeldung, Konflikt, Kennenlernen, wer am besten laut denkt.
field-pilot-summary-help = Was versucht wird, wo, wie lange, und warum.
field-pilot-begins = Beginnt
field-pilot-begins-help = Nachdem gemessen ist, wie es vorher war.
field-pilot-ends = Entschieden am
field-pilot-ends-help = Sechs Wochen später: lang genug für Gewohnheiten, kurz genug zum Aufhören.
field-pilot-context-help = Was heute schiefgeht, mit einer Zahl.
field-pilot-changes = Was sich ändert
field-pilot-changes-help = Wie man es merkt: Aus der Montagsrunde wird ein schriftlicher Bericht
field-pilot-stays = Was bleibt
field-pilot-stays-help = Welche Gespräche bleiben, und dass keine einzelne Person gemessen wird.
field-pilot-plan = Woche für Woche
field-pilot-plan-help = Person und Ablauf, Messung davor, Regeln und Vorlagen, Kanal und Register, wöchentlicher Blick, Entscheidung.
field-pilot-measures = Wie wir messen
field-pilot-measures-help = Je Stand davor und Ziel: Zeit bis zur Lösung: 31 h, Ziel unter 24 h
field-pilot-result-verdict = Vorschlag
field-pilot-result-verdict-help = Eins von dreien; „weiter versuchen“ ist keins.
field-pilot-result-verdict-scale = auf andere ausweiten
field-pilot-result-verdict-adjust = ändern und noch einmal messen
field-pilot-result-verdict-stop = beenden
field-pilot-result-scorecard = Messwerte: vorher → jetzt (Ziel)
field-pilot-result-resolution = Zeit bis zur Lösung
field-pilot-result-resolution-help = Vorher → jetzt (Ziel), etwa: 31 h → 19 h (unter 24 h)
field-pilot-result-deep-work = Ungestörte Arbeit
field-pilot-result-deep-work-help = Anteil der Arbeitszeit; das übliche Ziel ist 50 %.
field-pilot-result-zones = Über Zeitzonen hinweg
field-pilot-result-zones-help = Wie gut es geht, nach Befragung; das übliche Ziel ist 8 von 10.
field-pilot-result-meeting-hours = Stunden in Treffen, Person und Woche
field-pilot-result-meeting-hours-help = Aus Kalendern, nicht aus dem Gedächtnis.
field-pilot-result-cycle-time = Durchlaufzeit einer Aufgabe
field-pilot-result-cycle-time-help = Vom Beginn bis fertig, in Tagen.
field-pilot-result-reopened = Wieder geöffnete Tickets
field-pilot-result-reopened-help = Im Monat: Was schlecht gelöst war, kommt zurück.
field-pilot-result-messages = Nachrichten, Person und Tag
field-pilot-result-messages-help = Steigt es stark, wurde aus Treffen Lärm.
field-pilot-result-worked = Was gelang
field-pilot-result-worked-help = Je mit einem Beispiel.
field-pilot-result-failed = Was nicht gelang
field-pilot-result-failed-help = Auch neben den Zahlen: Rituale, veraltete Seiten, wer außen vor blieb.
field-pilot-result-people = Was die Leute sagen
field-pilot-result-people-help = Die einen wie die anderen.

## Next (later)
runners-up = Knapp dahinter
runners-up-help = Die Punkte sind die der Balken unter „{ $why }“; der stärkste Grund dort hat { $most }.
runner-up = { $lead ->
    [one] { $mode }, einen Punkt dahinter
   *[other] { $mode }, { $lead } Punkte dahinter
}
register-keep = Diese Entscheidung ablegen
register-keep-proposal = Als Entscheidung ablegen
then-it = Dann treffen: { $template }
next-reply = Antwort bis { $when }, nach der üblichen Antwortfrist und in der Arbeitszeit.
next-update = Nächste Nachricht bis { $when }, nach der üblichen Antwortfrist und in der Arbeitszeit.
next-slot = Erster guter Termin: { $start }, { $minutes }; gelesen haben alle bis { $read }.
next-update-now = Nächste Nachricht bis { $when }: Bei einem Vorfall zählt die Uhr, nicht die Arbeitszeit.
next-late = Das ist nach { $need }, wenn das Warten zu schaden beginnt.
next-missed = Das ist nach { $need }, wenn das Warten zu schaden beginnt: Die Antwortfristen zählen Arbeitsstunden und lassen davor keine Zeit. Warten Sie nicht darauf: Rufen Sie an, wen Sie brauchen.
name-them = { $n ->
    [one] Sie haben eine Person gezählt, deren Beitrag nötig ist: Nennen Sie sie.
   *[other] Sie haben { $n } Personen gezählt, deren Beitrag nötig ist: Nennen Sie sie.
}
origin-topic = Aus dem Thema eingesetzt.
origin-answers = Aus Ihren Antworten eingesetzt.
origin-norms = Aus den üblichen Antwortfristen und der Arbeitszeit eingesetzt.
origin-cost = Aus dem Rechner eingesetzt.
unit-minutes-text = { $n ->
    [one] eine Minute
   *[other] { $n } Minuten
}
unit-working-hours = { $n ->
    [one] einer Arbeitsstunde
   *[other] { $n } Arbeitsstunden
}
unit-working-days = { $n ->
    [one] einem Arbeitstag
   *[other] { $n } Arbeitstagen
}
filled-purpose-decide = Danach ist entschieden: { $topic }
filled-purpose-gather = Danach liegen alle Sichtweisen auf dem Tisch: { $topic }
filled-purpose-ideas = Danach sind die besten Ideen ausgewählt: { $topic }
filled-purpose-conflict = Danach ist es zwischen uns geklärt: { $topic }
filled-pre-reading = Die schriftlichen Antworten auf „{ $title }“
filled-point = { $point }, { $n } min
filled-point-questions = Was nach dem Lesen unklar ist
filled-point-matter = Was offen ist
filled-point-outcome = Das Ergebnis gemeinsam aufschreiben
filled-outcome = Was wir vereinbart haben und warum, und wer was bis wann tut.

template-agenda-help = Nur wer unentbehrlich ist, etwas zum Lesen vorab und ein schriftliches Ergebnis.
field-agenda-title = Titel
field-agenda-purpose = Was danach anders ist
field-agenda-purpose-help = Ein Satz. Braucht es zwei, sind es vielleicht zwei Treffen.
field-agenda-start = Beginn
field-agenda-start-help = So spät, dass alle gelesen haben.
field-agenda-read-by-help = Vor dem Beginn, mit einer Pause dazwischen.
field-agenda-outcome-place-help = Eine Seite oder ein Register, das alle Betroffenen öffnen können.
field-agenda-minutes = Dauer
field-agenda-minutes-help = In Minuten.
field-agenda-owner = Wer leitet
field-agenda-owner-help = Mit E-Mail-Adresse, wenn der Kalender einladen soll.
field-agenda-place = Raum oder Link
field-agenda-place-help = Optional.
field-agenda-needed = Wer nötig ist, und warum
field-agenda-needed-help = Höchstens sieben: Ana: kennt die Verträge
field-agenda-informed = Liest stattdessen das Ergebnis
field-agenda-read-by = Lesen bis
field-agenda-pre-reading = Vorab zu lesen
field-agenda-pre-reading-help = Links. Was man lesen kann, wird nicht vorgetragen.
field-agenda-points = Tagesordnung
field-agenda-points-help = Jeder mit seinen Minuten: Die zwei Optionen, 15 min
field-agenda-outcome = Schriftliches Ergebnis
field-agenda-outcome-help = Was aufgeschrieben ist, bevor alle gehen.
field-agenda-outcome-place = Wo das Ergebnis steht
check-no-purpose = Sagen Sie, was danach anders ist; sonst weiß niemand, ob es sich gelohnt hat.
check-nobody-needed = Nennen Sie, wer unentbehrlich ist.
check-too-many-needed = Mehr als sieben können nicht gemeinsam entscheiden: weniger fragen, den Rest informieren.
check-no-reason = Sagen Sie neben jedem Namen, warum. Wer keinen Grund hat, kann das Ergebnis lesen.
check-no-length = Nennen Sie die Dauer in Minuten.
check-no-pre-reading = Geben Sie etwas zu lesen; was alle für sich lesen, muss niemand vortragen.
check-read-too-late = Das ist nach dem Beginn.
check-passed = Dieser Zeitpunkt ist schon vorbei.
check-out-of-hours = Da arbeitet niemand.
check-no-points = Sagen Sie, was Sie durchgehen.
check-no-minutes = Geben Sie jedem Punkt seine Minuten, etwa „15 min“.
check-over-time = Die Punkte dauern länger als das Treffen.
check-no-outcome = Sagen Sie, was am Ende geschrieben steht.
check-no-outcome-place = Sagen Sie, wo das Ergebnis zu finden ist.

book = Termin buchen (.ics)
book-copy = .ics-Text kopieren
booked = Die Datei liegt bei Ihren Downloads. Geöffnet kommt sie in Ihren Kalender.
book-asked = Wenn nichts heruntergeladen wurde, verbietet es diese Seite: Kopieren Sie stattdessen den Text.
book-doubtful = Die umgebende Seite verbietet vielleicht Downloads. Dann kopieren Sie den Text und speichern ihn als Datei mit der Endung .ics.
book-copied = Kopiert. Speichern Sie es als Datei mit der Endung .ics und öffnen Sie diese.
book-failed = Diese Seite darf weder herunterladen noch kopieren. Öffnen Sie sie in einem eigenen Fenster.
book-when = Nennen Sie zuerst Beginn und Dauer.
book-shown = Was in den Kalender kommt
book-missing = Was noch auszufüllen ist, fehlt im Kalender.
book-invited = Eingeladen
book-no-organizer = Niemand: Wer leitet, hat keine E-Mail-Adresse.
book-no-address = Niemand: Von denen, die nötig sind, hat niemand eine E-Mail-Adresse.
zones = Zeitzonen Ihrer Leser
zones-help = Zeiten stehen dann auch auf deren Uhr da. Tippen Sie einen Namen wie „America/New_York“, oder wählen Sie einen.
zones-add = Hinzufügen
zones-remove = { $zone } entfernen
zones-unknown = Diese Zone kennt der Browser nicht. Namen sind wie „Europe/Berlin“.
zones-off = In { $zone } ist es dann { $when }: außerhalb der Arbeitszeit oder an einem freien Tag.
remind = Mich erinnern (.ics)
reminder-reply = Antworten fällig: { $title }
reminder-update = Nächstes Update fällig: { $title }
ics-cost = Geschätzte Kosten dieses Treffens: etwa { $amount }
ics-talk = - { $people } × { $minutes } zu durchschnittlich { $rate } je Stunde: { $amount }
ics-part = - { $part }: { $amount }
ics-written = Schriftlich stattdessen: etwa { $amount }
ics-assumed = Eine Schätzung: Was niemand angegeben hat, sind Durchschnittswerte und Annahmen des Rechners „Worth a Meeting“.

## Rechnen (later)
cost-title = Was kostet die Wahl?
cost-inputs = Eingaben
cost-result = Ergebnis
cost-who = Wer
cost-region = Vorgabewerte
region-eu = Europäische Union
region-us = USA
cost-currency = Währung
cost-role = Rolle (freiwillig)
cost-role-number = Rolle { $n }
cost-people = Personen
cost-pay = Bezahlung
cost-add-role = Rolle hinzufügen
cost-remove-role = Diese Rolle entfernen
pay-loaded-hourly = volle Kosten je Stunde
pay-loaded-hourly-amount = Eine Stunde kostet
pay-hourly = Stundenlohn
pay-hourly-amount = Lohn je Stunde
pay-annual = Jahresgehalt
pay-annual-amount = Gehalt im Jahr
cost-meeting = Das Treffen
cost-recurrence = Wie oft
recurrence-once = einmal
recurrence-daily = jeden Arbeitstag
recurrence-weekly = jede Woche
recurrence-two-weekly = alle zwei Wochen
recurrence-monthly = jeden Monat
recurrence-quarterly = jedes Quartal
cost-weeks = Arbeitswochen
cost-weeks-unit = im Jahr
cost-duration = Länge
cost-duration-unit = Minuten
cost-preparation = Vorbereitung
cost-preparation-unit = Minuten je Person
cost-follow-up = Nachbereitung
cost-follow-up-unit = Minuten je Person
cost-recovery = Zurückfinden in die Arbeit
cost-recovery-unit = Minuten je Person
cost-fixed = Raum, Reise und dergleichen
cost-written = Stattdessen schriftlich
cost-words = Länge des Textes
cost-words-unit = Wörter
cost-responders = Wer antwortet
cost-responders-unit = Personen
cost-rounds = Antwortrunden
cost-rounds-unit = Runden
cost-reply = Zeit für eine Antwort
cost-reply-unit = Minuten je Person
cost-waiting = Warten
cost-waiting-help = Zählt nur, was der schriftliche Weg länger wartet: Auch Treffen warten.
cost-delay = Eine Stunde Warten kostet
cost-latency = Schriftliche Antwort nach
cost-latency-unit = Stunden
cost-first-slot = Alle könnten sich treffen nach
cost-first-slot-unit = Stunden
cost-multiplier = Lohnnebenkosten: Eine Stunde kostet
cost-multiplier-unit = mal ihren Lohn
cost-paid-hours = Bezahlte Stunden mit Urlaub
cost-paid-hours-unit = im Jahr
cost-saves = Schreiben spart
cost-saves-year = Schreiben spart im Jahr
cost-dearer = Schreiben kostet mehr, um
cost-dearer-year = Schreiben kostet im Jahr mehr, um
cost-as-meeting = Als Treffen
cost-in-writing = Schriftlich
cost-hours = Frei werdende Arbeitszeit
cost-hours-more = Zusätzliche Arbeitszeit
cost-per-year = { $times }-mal im Jahr ({ $rhythm }): { $meeting } als Treffen, { $written } schriftlich.
cost-tipped = Ein Treffen ist günstiger, denn eine Stunde Warten kostet mehr als { $amount }.
cost-break-even = Ein Treffen ist günstiger, sobald eine Stunde Warten mehr als { $amount } kostet.
cost-incomplete = Ein Feld fehlt oder ist nicht lesbar. Sobald es stimmt, ist das Ergebnis wieder da.
cost-how = Wie gerechnet wird
cost-formula-meeting = Treffen = Personen × Kosten je Stunde × (Länge + Vorbereitung + Nachbereitung + Zurückfinden) + Raum, Reise und dergleichen.
cost-formula-written = Schriftlich = Wörter ÷ { $writing } je Minute fürs Schreiben + Wörter ÷ { $reading } je Minute für jeden, der liest + Antworten × (Zeit für eine Antwort + Zurückfinden), jeweils × Kosten je Stunde.
cost-formula-waiting = Warten = Kosten einer Stunde × Stunden, um die die schriftliche Antwort später kommt, als sich alle treffen könnten, nie weniger als nichts.
evidence-loaded-multiplier-us = Lohnkostenfaktor USA
evidence-loaded-multiplier-us-caveat = Mit 2.080 bezahlten Stunden rechnen, nicht mit geleisteten, sonst zählt Urlaub doppelt.
evidence-loaded-multiplier-eu = Lohnkostenfaktor EU
evidence-loaded-multiplier-eu-caveat = Aus 24,7 % Lohnnebenkosten; Rumänien 4,8 %, Frankreich 32,2 %.
evidence-hourly-rate-us = Kosten einer Stunde, USA
evidence-hourly-rate-us-caveat = Mittel der Privatwirtschaft je geleistete Stunde; die Spanne ist unsere Schätzung.
evidence-hourly-rate-eu = Kosten einer Stunde, EU
evidence-hourly-rate-eu-caveat = Mittel der Gesamtwirtschaft; von Bulgarien bis Luxemburg.
evidence-weeks-worked = Arbeitswochen im Jahr
evidence-weeks-worked-caveat = Unsere Schätzung nach Urlaub und Feiertagen.
evidence-paid-hours = Bezahlte Stunden im Jahr
evidence-paid-hours-caveat = Mit Urlaub; 2.087 ist das Mittel über 28 Jahre.
evidence-recovery = Zurückfinden nach einer Unterbrechung
evidence-recovery-caveat = Nach Meldungen bei 27 Personen beobachtet; die beliebten „23 Minuten“ stammen aus Interviews. Mit 0 bleibt es weg.
evidence-reading-speed = Lesegeschwindigkeit
evidence-reading-speed-caveat = Stilles Lesen auf Englisch; langsamer in einer Fremdsprache.
evidence-writing-speed = Schreibgeschwindigkeit
evidence-writing-speed-caveat = Unsere Schätzung für Formulieren, nicht Tippen.

show-table = Als Tabelle zeigen
save-png = Bild sichern (PNG)
table-part = Teil
table-cost = Kosten
part-talk = Gespräch
part-preparation = Vorbereitung
part-follow-up = Nachbereitung
part-recovery = Zurückfinden
part-fixed = Raum, Reise
part-writing = Schreiben
part-reading = Lesen
part-replying = Antworten
part-waiting = Warten

## Policy editor (policy)
policy-title = Die Regeln Ihrer Organisation
policy-intro = Was Sie leer lassen, bleibt, wie es ist. Jede Änderung zeigt sofort, was daraus folgt.
policy-inputs = Die Regeln
policy-result = Was daraus folgt
policy-name = Wie sie heißen
policy-start-over = Alle Änderungen zurücknehmen
policy-over-product = Verglichen wird mit „{ $name }“, den mitgelieferten Regeln.
policy-over-page = Verglichen wird mit „{ $name }“, den eigenen Regeln dieser Seite.
policy-over-file = Verglichen wird mit „{ $name }“, der Datei, die Sie geöffnet haben. Alle Änderungen zurückzunehmen schließt sie.
policy-file-only = Alles andere hat hier kein Feld und bleibt unberührt: wie schlecht eine Form zu einer Antwort passt (unfit), die Regeln und Quellen hinter Punkten, alle anderen Wörter, Notizen und $schema. Ändern Sie es in der Datei selbst, und öffnen Sie diese hier.
policy-open = Eine Regeldatei öffnen
policy-file = Eine Datei policy.json
policy-paste = Oder ihr Text
policy-take = Mit diesem Text weitermachen
policy-refused-at = { $path }: { $what }
policy-before = Vorher: { $value }
policy-changed = geändert
policy-gates = Vorentscheide
policy-gates-help = Sie kommen zuerst: Keine Punktzahl überstimmt sie.
policy-talk-after = Genug geschrieben nach
policy-rounds = Runden
policy-points = Punkte
policy-points-help = Was jede Antwort hinzuzählt, von −100 (zum Schreiben hin) bis 100 (zum Reden hin).
policy-unit-points = Punkte
policy-band = Ab { $n }
policy-nth-band = Stufe { $n }
policy-from = Ab
policy-add-band = Stufe hinzufügen
policy-remove = Entfernen
policy-first-band = Die erste Stufe beginnt bei 0 und bleibt; jede Zahl braucht eine.
policy-remove-band = Die Stufe ab { $n } entfernen
policy-modes = Formen
policy-modes-help = Die Punkte ergeben zusammen einen Ort auf einer Linie vom Schreiben zum Reden; die nächstgelegene Form passt am besten. Ihre Reihenfolge steht fest, ihre Abstände bestimmen Sie. Tippen Sie -, wo es keine Obergrenze gibt.
policy-offered = Im Angebot
policy-not-offered = nicht im Angebot
policy-position = Ort auf der Linie
policy-least = Ab so vielen Beteiligten
policy-most = Bis zu so vielen Beteiligten
policy-template = Öffnet die Vorlage
policy-then = Bietet danach die Vorlage an
policy-then-none = keine
policy-words = Wie sie heißt
policy-words-in = Wörter auf { $language }
policy-word-name = Name
policy-word-short = Kurz, in der Matrix
policy-word-practice = In der Praxis
policy-language-en = Englisch
policy-language-de = Deutsch
policy-branding = Wessen Regeln es sind
policy-branding-help = Zu sehen in der letzten Zeile des Widgets und an der Farbe von Knöpfen und Links.
policy-organisation = Organisation
policy-handbook-url = Adresse Ihres Handbuchs
policy-handbook-label = Wörter für diesen Link
policy-accent-light = Farbe auf hellen Seiten, wie #1f5fbf
policy-accent-dark = Farbe auf dunklen Seiten
policy-norms = Antwortfristen und Arbeitszeit
policy-hours = Stunden
policy-non-urgent = Antwort auf alles außer Eskalationen binnen
policy-escalation-best = Antwort auf eine Eskalation bestenfalls binnen
policy-escalation-worst = Antwort auf eine Eskalation schlimmstenfalls binnen
policy-day-start = Der Arbeitstag beginnt um
policy-day-end = Der Arbeitstag endet um
policy-zone = Zeitzone dieser Zeiten, etwa „Europe/Berlin“
policy-holidays = Feiertage
policy-holidays-help = In jeder Zeile ein Tag und wie er heißt: 2026-12-25 Weihnachten. Ein Strich allein: keine.
policy-holiday-line = Zeile { $n }: { $error }
policy-days = Arbeitstage
policy-no-changes = Kein Feld der Matrix ändert sich.
policy-no-changes-yet = Noch ändert sich kein Feld: Was in einem Feld nicht verstanden wird, zählt nicht.
policy-changes = { $n ->
    [one] Eines der 45 Felder der Matrix ändert sich.
   *[other] { $n } der 45 Felder der Matrix ändern sich.
}
policy-band-changes = { $n ->
    [one] { $band }: eines anders
   *[other] { $band }: { $n } anders
}
policy-more-live = ▲ mehr im Gespräch; vorher: { $mode }
policy-more-written = ▼ mehr schriftlich; vorher: { $mode }
policy-never = Regeln, die nie greifen
policy-never-none = Jede Regel macht irgendwo einen Unterschied.
policy-never-mode = Wird nie empfohlen, was auch geantwortet wird.
policy-never-gate = Ohne diesen Vorentscheid wäre jede Antwort dieselbe.
policy-never-weight = Diese Punkte ändern keine Antwort; etwas anderes entscheidet vorher.
policy-doubts = Einen zweiten Blick wert
policy-no-doubts = Nichts wirkt seltsam.
policy-part-of = { $whole }, { $part }
policy-problems = { $n ->
    [one] Ein Feld ist nicht zu verstehen. Was Sie sehen, ist ohne es.
   *[other] { $n } Felder sind nicht zu verstehen. Was Sie sehen, ist ohne sie.
}
policy-export = Mitnehmen
policy-export-blocked = Bringen Sie zuerst die markierten Felder in Ordnung, damit die Datei sagt, was Sie meinen.
policy-download = policy.json herunterladen
policy-copy = Kopieren
policy-copied = Kopiert.
policy-saved = Die Datei ist bei Ihren Downloads.
policy-save-asked = Wenn nichts heruntergeladen wurde, verbietet es diese Seite: Kopieren Sie dann den Text.
policy-save-failed = Dieser Browser konnte die Datei nicht speichern. Kopieren Sie den Text, und legen Sie ihn als policy.json ab.
policy-export-long = Die Datei wäre länger als { $n } KiB, und keine Seite läse sie. Kürzen Sie ihre Wörter oder Notizen.
policy-show-file = Die Datei zeigen
doubt-nothing-live = Keine Art von Treffen ist im Angebot, also ist nie etwas eines wert.
doubt-nothing-written = Nichts rein Schriftliches ist im Angebot.
doubt-no-incident-call = Schaden binnen einer Stunde führt nicht mehr sofort zu einem Anruf.
doubt-same-position = Sie steht, wo die Form vor ihr steht; Punkte unterscheiden die beiden nie.
doubt-large-small-meeting = Mehr als sieben entscheiden nicht gut zusammen.
doubt-crowded-one-to-one = Ein Gespräch zu zweit ist mit einer anderen Person.
doubt-turned-round = Das drängt in die andere Richtung, als die Regel dahinter sagt, und die wird den Leuten gezeigt.
doubt-no-source = Diese Punkte erscheinen als niemandes: Geben Sie ihrer Regel in der Datei eine Quelle, und sei es „judgement“.
doubt-rounds-disagree = Die Punkte drängen nach einer anderen Zahl von Runden am meisten zum Reden.
doubt-slow-escalation = Eine Eskalation darf länger dauern als alles andere.
doubt-short-day = Ein so kurzer Tag schiebt jede Frist weit weg.
doubt-odd-week = Menschen, die an einem Tag arbeiten oder an allen sieben?

## Die eigenen Regeln der Seite (later)
policy-named = Regeln: { $name }
policy-not-used = Die eigenen Regeln dieser Seite gelten nicht, sondern die mitgelieferten.
policy-unreachable = { $place } war nicht abzurufen.
policy-encoding = { $place } ist nicht in UTF-8 geschrieben.
policy-no-script = Auf dieser Seite gibt es kein Script vom Typ application/json mit der ID { $place }.
policy-too-long = Die Datei ist länger als { $n } KiB.
policy-syntax = Ab Zeile { $line }, Zeichen { $column } ist es kein JSON mehr.
policy-version = Erwartet: Version { $n }.
policy-missing = Dieses Feld fehlt und muss da sein.
policy-unknown = Etwas mit diesem Namen ist hier nicht bekannt.
policy-out-of-range = Erwartet: eine Zahl von { $min } bis { $max }.
policy-characters = Erwartet: { $min } bis { $max } Zeichen.
policy-entries = Erwartet: { $min } bis { $max } Einträge.
policy-working-days = Erwartet: mindestens einer der sieben Wochentage, und jeder einmal.
policy-order-points-least = Erwartet: { $number } oder mehr, die Punkte von „{ $of }“. Dringender, heikler, mehr Runden oder mehr gemeinsame Stunden dürfen nie weniger zum Reden hin drängen als weniger davon.
policy-order-points-most = Erwartet: { $number } oder weniger, die Punkte von „{ $of }“. Dringender, heikler, mehr Runden oder mehr gemeinsame Stunden dürfen nie weniger zum Reden hin drängen als weniger davon.
policy-order-modes-least = Erwartet: { $number } oder mehr, der Ort von „{ $of }“. Eine gesprächigere Form darf nicht vor einer schriftlicheren stehen.
policy-order-modes-most = Erwartet: { $number } oder weniger, der Ort von „{ $of }“. Eine gesprächigere Form darf nicht vor einer schriftlicheren stehen.
policy-order-bands = Erwartet: 0 als Beginn der ersten Stufe, und als Beginn jeder anderen eine höhere Zahl als davor.
policy-order-day = Erwartet: eine Uhrzeit nach der, um die der Tag beginnt.
policy-no-mode = { $n ->
    [one] Für einen Beitragenden bleibt kein Weg der Verständigung.
   *[other] Für { $n } Beitragende bleibt kein Weg der Verständigung.
}
policy-expected-object = Erwartet: ein Objekt, also benannte Felder in geschweiften Klammern.
policy-expected-list = Erwartet: eine Liste in eckigen Klammern.
policy-expected-integer = Erwartet: eine ganze Zahl.
policy-expected-boolean = Erwartet: true oder false.
policy-expected-text = Erwartet: Text in Anführungszeichen.
policy-expected-id = Erwartet: eine ID aus höchstens 64 Kleinbuchstaben, Ziffern und Bindestrichen.
policy-expected-time = Erwartet: eine Uhrzeit wie "09:00".
policy-expected-zone = Erwartet: der Name einer Zeitzone, etwa "Europe/Berlin".
policy-expected-date = Erwartet: ein Tag, etwa "2026-12-25".
policy-expected-weekday = Erwartet: eines von "mon", "tue", "wed", "thu", "fri", "sat", "sun".
policy-expected-line = Erwartet: eine einzelne Zeile Text ohne Steuerzeichen.
policy-expected-language = Erwartet: eine Sprache wie "de".
policy-expected-colour = Erwartet: eine Farbe wie "#1f5fbf".
policy-expected-address = Erwartet: eine Adresse, die mit https:// beginnt, oder eine relativ zur Seite.
policy-expected-unique = Erwartet wird eine Kennung, die hier sonst nichts hat.
policy-expected-title = Erwartet wird darunter ein Feld „title“ der Art „line“.
policy-expected-variables = Erwartet: nur Variablen, die diese Meldung hat.
policy-of = Regeln von { $organisation }

## Zahlen der Wirtschaftlichkeit (roi)
unit-share = des Ganzen
unit-share-of-salary = eines Jahresgehalts
unit-hours-per-week = Stunden je Woche
unit-hours-per-person = Stunden je Person
unit-usd-per-month = USD im Monat
unit-usd-per-user-and-month = USD je Person und Monat
evidence-meeting-hours-week = Besprechungsstunden je Person und Woche
evidence-meeting-hours-week-caveat = Das „Vorher“ eines Teams in Gründungsartikel A, ohne Quelle; besser: in den eigenen Kalender sehen.
evidence-share-moved = Anteil der Besprechungen, der ins Schriftliche geht
evidence-share-moved-caveat = Aus zwei Artikeln, aus denen dieses Werkzeug entstand: A nennt 10–25 % üblich, und seine Tabelle hat 44 %; B nennt 40 %. Hinter keiner Zahl steht eine Studie.
evidence-async-effort = Schreiben und Lesen statt einer Stunde Besprechung
evidence-async-effort-caveat = Unsere Schätzung, die Zeit aller zusammen.
evidence-capture = Gewonnene Zeit, die zu nützlicher Arbeit wird
evidence-capture-caveat = Gesparte Zeit ist nicht gearbeitete Zeit; aus Korrekturfaktoren einer Beratung.
evidence-replacement-cost = Kosten, jemanden zu ersetzen
evidence-replacement-cost-caveat = Median 21 % aus 30 Fällen; ein Umfrageinstitut nennt 40 bis 200 % je nach Art der Arbeit. Die Vorgabe ist unsere Schätzung dazwischen.
evidence-leavers = Wer in einem Jahr geht
evidence-leavers-caveat = Alle Abgänge in den USA; besser die eigene Zahl. Die Spanne ist das Beispiel aus Artikel B.
evidence-turnover-reduction = Wer von ihnen bliebe
evidence-turnover-reduction-caveat = Keine ursächliche Studie gefunden. Am nächsten: hybrides Arbeiten senkte Kündigungen in einer Firma um ein Drittel. Artikel B behauptet 67 % ohne Quelle.
evidence-training-hours = Schulung je Person, einmalig
evidence-training-hours-caveat = Unsere Schätzung: Regeln, Vorlagen und eine Vorführung.
evidence-output-per-person = Leistung je Person
evidence-output-per-person-caveat = Artikel A, über sechs Monate. Die Studie befragte Führungskräfte nach Tagen ohne Besprechungen; was Schreiben allein bewirkt, sagt sie nicht. Nur zur Einordnung, nie addiert.
evidence-tool-basecamp = Basecamp, pauschal
evidence-tool-basecamp-caveat = Wie in Artikel B; vor Gebrauch prüfen.
evidence-tool-twist = Twist, je Person
evidence-tool-twist-caveat = Wie in Artikel B; vor Gebrauch prüfen.
evidence-tool-notion = Notion, je Person
evidence-tool-notion-caveat = Wie in Artikel B, der kleinste Tarif ist kostenlos; vor Gebrauch prüfen.
## Ticker (later)
ticker = Während es läuft
ticker-help = Zählt, was die Zeit aller kostet: aus den Personen, Sätzen und der Dauer auf dieser Seite. Es läuft weiter, während die Seite geschlossen ist, und bei allen, die einen Link dazu öffnen.
ticker-incomplete = Wer sich trifft oder was eine Stunde kostet, fehlt oder ist nicht zu verstehen. Sobald es da ist, wird wieder gezählt.
ticker-start = Zählen beginnen
ticker-pause = Pause
ticker-resume = Weiter
ticker-end = Besprechung beenden
ticker-ended-as-planned = Sie endete wie geplant
ticker-anew = Eine andere Besprechung zählen
ticker-state-running = Sie läuft.
ticker-state-paused = Pause: Es wird nicht gezählt.
ticker-state-ended = Sie ist zu Ende.
ticker-used = Zeit, die diese Besprechung bisher gebraucht hat
ticker-used-ended = Zeit, die diese Besprechung gebraucht hat
ticker-there = { $clock } · Personen da: { $people }
ticker-rate = Eine Stunde mit allen, die da sind, kostet { $amount }.
ticker-plan = Geplante Dauer
ticker-left = { $ran } von { $planned } Minuten, bis { $when }
ticker-of-planned = { $ran } von { $planned } Minuten
ticker-over = { $ran } Minuten, { $over } mehr als die geplanten { $planned }
ticker-minutes = { $ran } Minuten
ticker-budget = Budget
ticker-of-budget = { $cost } von { $budget }
cost-budget = Budget für die Zeit aller
ticker-who = Wer da ist
ticker-more = Eine Person mehr: { $role }
ticker-fewer = Eine Person weniger: { $role }
ticker-full = Es ist so viel vermerkt, dass nur noch für das Ende Platz ist.
ticker-say = Sagen, wie es steht
ticker-said = Diese Besprechung hat bisher Zeit im Wert von { $amount } gebraucht: { $ran } Minuten, { $people } Personen sind jetzt da.
ticker-big = Große Anzeige
ticker-above = In einem kleinen Fenster
ticker-above-close = Kleines Fenster schließen
ticker-above-refused = Der Browser öffnet hier kein kleines Fenster.
ticker-close = Schließen
ticker-came-out = Was dabei herauskam
ticker-decisions = Entscheidungen
ticker-decisions-help = Eine pro Zeile.
ticker-outcomes = Andere Ergebnisse
ticker-outcomes-help = Beantwortete Fragen, übernommene Aufgaben, Gelerntes: eines pro Zeile.
ticker-use-length = Ihre { $minutes } Minuten als Dauer übernehmen
ticker-preview = Zusammenfassung zum Weitergeben
ticker-summary = Was die Besprechung gebracht hat
ticker-began = Beginn
ticker-length = Dauer
ticker-person-hours = Zeit aller zusammen
ticker-cost = Wert
ticker-per-decision = Je Entscheidung
ticker-counted = Gezählt von Worth a Meeting: aus dem, was eine Stunde aller Anwesenden kostet.

## Wirtschaftlichkeit (roi)
roi-title = Was bringt Ihnen der Weg ins Schriftliche?
roi-intro = Alles ist mit vorsichtigen Werten vorbelegt; tippen Sie darüber, was Sie wissen. Eine Zahl wie 25, eine Spanne wie 20–40 oder niedrigster..wahrscheinlicher..höchster Wert wie 20..25..40.
roi-inputs = Was angenommen wird
roi-result = Was dabei herauskommt
roi-team = Wer
roi-meetings = Besprechungen
roi-turnover = Wer geht
roi-turnover-help = Keine Studie zeigt, dass Schreiben Leute hält; deshalb ist die Vorgabe, dass niemand deshalb bleibt.
roi-costs = Was es kostet
roi-months = Über welche Zeit
roi-in-teams = Teams
roi-in-people = Personen je Team
roi-in-meeting-hours = Besprechungen je Person
roi-in-weeks = Arbeitswochen
roi-in-monthly-cost = Alle Besprechungen kosten
roi-in-multiplier = Kosten der Arbeit zum Lohn
roi-in-paid-hours = Bezahlte Stunden
roi-in-share-moved = Geht ins Schriftliche
roi-in-async-effort = Schreiben und Lesen statt einer Stunde
roi-in-capture = Gewonnene Zeit, die nützlich wird
roi-in-leavers = Wer in einem Jahr geht
roi-in-turnover-reduction = Davon blieben
roi-in-replacement-cost = Jemanden zu ersetzen kostet
roi-in-turnover-saved = Gespart, weil weniger gehen
roi-in-tools-flat = Werkzeuge, pauschal
roi-in-tools-user = Werkzeuge, je Person
roi-in-training-hours = Schulung je Person, einmalig
roi-in-other-once = Anderes, einmalig
roi-unit-hours-each = Stunden je Person
roi-unit-a-month = { $currency } im Monat
roi-unit-a-year = { $currency } im Jahr
roi-unit-an-hour = { $currency } je Stunde
roi-unit-a-user-and-month = { $currency } je Person und Monat
roi-unit-of-salary = % eines Jahresgehalts
roi-meeting-basis = Was über Besprechungen bekannt ist
roi-meetings-hours = ihre Stunden
roi-meetings-monthly-cost = ihre Kosten im Monat
roi-turnover-basis = Was über Abgänge bekannt ist
roi-turnover-rates = wie viele gehen
roi-turnover-amount = was weniger Abgänge sparen
roi-ramp = Volle Wirkung ab Monat
roi-horizon = Betrachtet werden
roi-month-count = { $n ->
    [one] { $n } Monat
   *[other] { $n } Monate
}
# Between the ends of a range that is typed, as in “20 bis 40”.
roi-range-word = bis
roi-range = { $likely } ({ $low } bis { $high })
roi-understood = Gelesen: { $low } bis { $high }, am wahrscheinlichsten { $likely }.
roi-standing-claim = Behauptung des Artikels, ohne Quelle.
roi-standing-implied = Steht nicht im Artikel, aber nur so gehen seine Rechnungen auf. Keine Quelle.
roi-standing-measured = In Kalendern gemessen.
roi-measured-in = { $n ->
    [one] gemessen: der Kalender einer Person, { $from } bis { $to }
   *[other] gemessen: die Kalender von { $n } Personen, { $from } bis { $to }
}
roi-missing = In { $currency } ist kein Vorgabewert bekannt. Bitte eine Zahl oder eine Spanne tippen.
roi-not-understood = „{ $text }“ konnten wir nicht lesen: { $why } Schreiben Sie eine Zahl, niedrig–hoch oder niedrig..wahrscheinlich..hoch.
range-error-empty = Eine Zahl fehlt.
range-error-not-a-number = Darin steht etwas, das keine Zahl ist.
range-error-two-numbers = Zwei Zahlen stehen nebeneinander.
range-error-too-long = Es ist zu lang.
range-error-too-large = Eine Zahl ist zu groß.
range-error-open-range = Ein Ende der Spanne fehlt.
range-error-too-many-numbers = Es sind mehr als drei Zahlen.
range-error-out-of-order = Eine Zahl ist kleiner als die davor.
roi-as-article-b = Artikel B würde { $before } − { $share } = { $after } rechnen, also { $saved } im Monat gespart. Das lässt Schreiben und Lesen aus und nimmt jede gewonnene Stunde für Geld: eine Behauptung ohne Quelle. Das Ergebnis hier rechnet beides mit.
roi-worth = Gewonnene Zeit, Wert im Jahr
roi-together = { $months ->
    [one] Geld und gewonnene Zeit zusammen, nach einem Monat
   *[other] Geld und gewonnene Zeit zusammen, nach { $months } Monaten
}
roi-add-capacity = Den Wert gewonnener Zeit zum Geld addieren
roi-capacity = Gewonnene Zeit, ein Jahr bei voller Wirkung
roi-hours-a-year = Stunden
roi-worth-a-year = Wert
roi-full-time = Vollzeitstellen
roi-focus = Für Konzentration, je Person und Woche
roi-cash = { $months ->
    [one] Geld allein, nach einem Monat
   *[other] Geld allein, nach { $months } Monaten
}
roi-benefits = Bringt
roi-paid = Kostet
roi-net = Bleibt
roi-roi = Ertrag auf die Kosten
roi-payback = Wieder drin
roi-in-month = im { $month }. Monat
roi-at-once = sofort
roi-not-within = { $months ->
    [one] nicht in einem Monat
   *[other] nicht in { $months } Monaten
}
roi-no-costs = nichts wird bezahlt
roi-band = In 8 von 10 Fällen: { $low } bis { $high }
roi-beyond-low = { $range }; so niedrig sind weniger als 1 von 10
roi-beyond-high = { $range }; so hoch sind weniger als 1 von 10
roi-brackets = { $low } bis { $high }
roi-likely-above = Mit lauter wahrscheinlichen Zahlen ist es mehr als in 9 von 10 Fällen; die Hälfte bleibt unter { $middle }.
roi-likely-below = Mit lauter wahrscheinlichen Zahlen ist es weniger als in 9 von 10 Fällen; die Hälfte liegt über { $middle }.
roi-in-brackets = In Klammern steht, zwischen welchen Werten 8 von 10 Ausgängen liegen.
roi-chance = { $months ->
    [one] In { $chance } aller Fälle nach einem Monat wieder drin
   *[other] In { $chance } aller Fälle nach { $months } Monaten wieder drin
}
roi-drawing = Wie weit das danebenliegen kann, folgt …
roi-stale = Spannen und Bilder folgen …
roi-even-at = Zählt gewonnene Zeit als Geld, sind die Kosten gedeckt, sobald { $share } der Besprechungen ins Schriftliche gehen.
roi-even-always = Zählt gewonnene Zeit als Geld, sind die Kosten gedeckt, auch wenn keine Besprechung ins Schriftliche geht.
roi-even-never = Selbst wenn gewonnene Zeit als Geld zählt und alles ins Schriftliche geht, lohnt es sich nicht.
roi-before-after = Vorher und nachher
roi-at-full-effect = Bei voller Wirkung
roi-before = Vorher
roi-after = Nachher
roi-change = Änderung
roi-row-week = Besprechungen je Person und Woche
roi-row-hours-month = Besprechungen aller im Monat
roi-row-hours-year = Besprechungen aller im Jahr
roi-row-cost-month = Sie kosten im Monat
roi-row-cost-year = Sie kosten im Jahr
roi-row-written-month = Schreiben statt ihrer kostet im Monat
roi-row-written-year = Schreiben statt ihrer kostet im Jahr
roi-row-leavers-month = Abgänge ersetzen im Monat
roi-row-leavers-year = Abgänge ersetzen im Jahr
roi-live = Besprechungen
roi-written = Schreiben und Lesen statt ihrer
roi-both = zusammen
roi-a-year = Ein Jahr
roi-month = Monat { $n }
roi-month-head = Monat
roi-low = Niedrig (1 von 10 darunter)
roi-middle = Mitte (die Hälfte darunter)
roi-likely = Wahrscheinlich
roi-high = Hoch (1 von 10 darüber)
roi-freed = Gewonnen
roi-freed-so-far = Bis dahin gewonnen
roi-input = Annahme
roi-assumed = Angenommen
roi-source = Woher
roi-at-low = Beim niedrigsten Wert
roi-at-high = Beim höchsten Wert
roi-outcome = Ausgang
roi-amount = Betrag
roi-pictures = Bilder
roi-picture-bars = Besprechungen kosten jetzt { $before } im Jahr; Besprechungen und Schreiben würden { $after } kosten.
roi-picture-bars-help = Ein Jahr bei voller Wirkung. Der umrandete Teil ist, was Schreiben und Lesen brauchen.
roi-picture-band = 8 von 10 Ausgängen liegen zwischen { $low } und { $high }, die Hälfte unter { $middle }.
roi-picture-line = Wieder drin { $when }, in 8 von 10 Fällen zwischen Monat { $low } und Monat { $high }
roi-picture-line-plain = Wieder drin: { $when }
roi-picture-line-help = Was am Ende jedes Monats bleibt. In 8 von 10 Fällen liegt es im Band; die Linie ist der wahrscheinliche Verlauf, der Ring zeigt, wo es aufgeht.
roi-picture-tornado = Am meisten hängt es ab von: { $input }
roi-picture-tornado-none = Keine Annahme hat eine Spanne, die das Ergebnis bewegt.
roi-picture-tornado-help = Jede Annahme geht allein vom niedrigsten zum höchsten Wert, alle anderen bleiben wahrscheinlich.
roi-picture-dots = In { $gained } von { $all } Fällen bleibt am Ende etwas übrig.
roi-picture-dots-worth = In { $gained } von { $all } Fällen wird Zeit frei; das ist sie in einem Jahr wert.
roi-picture-dots-help = Jeder Punkt ist einer von zwanzig Ausgängen, alle gleich wahrscheinlich. Ringe sind Verluste.
roi-picture-time = { $months ->
    [one] { $hours } kommen in einem Monat zurück.
   *[other] { $hours } kommen in { $months } Monaten zurück.
}
roi-picture-time-help = Stunden aller, die frei werden, Monat für Monat, während die Änderung greift.
roi-provenance = Worth a Meeting { $version }, 10.000 Ziehungen ab Startwert { $seed }. In einer Spanne liegen 8 von 10 Ausgängen.
roi-context = Hier nie gerechnet: { $low } bis { $high } mehr Leistung je Person über sechs Monate; so berichtet es Artikel A, einer von denen, aus denen dieses Werkzeug entstand.
roi-report = Was der Weg ins Schriftliche bringt
roi-hours-freed = Gewonnene Stunden im Jahr
roi-yours = Ihre eigene Zahl
roi-judgement = unsere Schätzung
roi-chosen = Ihre Wahl oder unsere Schätzung
roi-unit-month = im Monat
roi-claim = { $what }: { $before } → { $after } { $unit } ({ $change }). Behauptung des Artikels, ohne Quelle; hier nicht gerechnet.
measure-meeting-hours = Besprechungen je Person
measure-cycle-time = Durchlaufzeit
measure-reopened-tickets = Wieder geöffnete Tickets
measure-monthly-cost = Kosten der Besprechungen
measure-deep-work = Konzentrierte Arbeit
measure-leavers = Wer in einem Jahr geht
unit-days = Tage
unit-tickets-per-month = im Monat
roi-scenarios = Szenarien nebeneinander
roi-scenarios-help = Wahrscheinliche Zahlen. Was von Ihren abweicht, ist markiert. Aus Artikeln wie A und B entstand dieses Werkzeug; ihre Zahlen stehen da, wie sie sie schrieben, in ihrer Währung.
roi-current = Ihres
roi-scenario-cautious = Vorsichtig
roi-scenario-article-a = Artikel A
roi-scenario-article-b = Artikel B
roi-scenario-mark = Behauptungen des Artikels, ohne Quelle
roi-scenario-defaults = unsere Vorgaben, jede mit Quelle
roi-begin = Beginnen mit: { $name }
roi-keep = Ihres als Szenario behalten
roi-keep-name = Szenario { $n }
roi-name = Name des Szenarios
roi-take-up = Zurück zu: { $name }
roi-drop = Entfernen: { $name }
roi-same = wie Ihres
roi-brings-a-year = Bringt im Jahr, vor Kosten
roi-incomplete = Ein Feld ist nicht zu verstehen
roi-file = Geschäftsfall
roi-export = Zum Mitnehmen
roi-export-help = Der Bericht hat jede Zahl, Spanne, Annahme und Quelle. JSON hat das ganze Dokument, auch Ihre Antworten und was Sie in Texten geschrieben haben, und lässt sich hier wieder öffnen. „Teilen“ macht einen Link zu allem; gedruckt ist es eine Seite.
roi-print = Drucken
roi-download-csv = CSV herunterladen
roi-download-json = Alles als JSON herunterladen
roi-open = Eine JSON-Datei öffnen
roi-open-failed = Diese Datei ist kein Dokument von Worth a Meeting.
roi-show-report = Den Bericht zeigen
roi-seed = Ab einem anderen Startwert ziehen
roi-prices = Bekannte Preise

## Calendar audit (audit)

audit-title = Wohin geht die Zeit?
audit-intro = Legen Sie den Export Ihres Kalenders hier ab: eine oder mehrere .ics-Dateien oder das .zip, das Google liefert. Er wird in diesem Browser gelesen, und nichts davon verlässt die Seite.
audit-choose = Kalender
audit-files = Dateien wählen
audit-folder = Ordner wählen
audit-paste = Sie können Dateien, oder den Text einer Datei, auch einfügen, während eines dieser Felder den Fokus hat.
audit-how = So exportieren Sie einen Kalender
audit-how-google = Google Kalender: Einstellungen, Import & Export, Exportieren. Das ergibt ein .zip; legen Sie es ab, wie es ist.
audit-how-outlook = Outlook: Datei, Kalender speichern, mit allen Details. Im Web: Einstellungen, Freigegebene Kalender, Veröffentlichen, dann die .ics herunterladen.
audit-how-apple = Apple Kalender: Ablage, Exportieren, Exportieren.
audit-private = Was Kalender liest, etwa 250 KB, kommt vom selben Ort wie diese Seite, sobald Sie eine Datei wählen; gesendet wird nichts. Der Kalender bleibt hier, solange die Seite offen ist, und wird nirgends aufbewahrt; was Sie unten wählen, bleibt in diesem Browser.
audit-example = Ein Beispiel ansehen
audit-example-file = Beispiel.ics
audit-reading = Wird gelesen …
audit-cancel = Abbrechen
audit-more-files = Legen Sie hier irgendwo weitere Dateien ab, um sie mit einzulesen.
audit-owners = Wessen Kalender das sind
audit-other-files = Andere Dateien
audit-dropped-cut = Nur die ersten { $n } Dateien der Ordner wurden genommen.
audit-files-read =
    { $files ->
        [one] { $files } Kalender
       *[other] { $files } Kalender
    }, { $n ->
        [one] { $n } Eintrag
       *[other] { $n } Einträge
    }
audit-trouble-missing = Was Kalender liest, konnte nicht geholt werden. Ihre Dateien sind noch gewählt: Versuchen Sie es noch einmal, sobald Sie online sind.
audit-trouble-start = Was Kalender liest, ließ sich nicht starten: Der Browser oder eine Regel dieser Seite hat es verweigert. Hat die Seite eine Content-Security-Policy, braucht deren script-src 'wasm-unsafe-eval'.
audit-trouble-unreadable = Der Browser konnte eine Datei nicht lesen. Vielleicht wurde sie verschoben oder geändert, seit Sie sie gewählt haben.
audit-trouble-too-many-files = Das sind mehr als 2.000 Kalender. Wählen Sie weniger auf einmal.
audit-trouble-too-many-bytes = Diese Dateien sind zusammen größer als 50 MB. Exportieren Sie eine kürzere Zeit oder weniger Kalender auf einmal.
audit-trouble-too-many-events = Diese Dateien haben mehr als 100.000 Einträge. Exportieren Sie eine kürzere Zeit oder weniger Kalender auf einmal.
audit-trouble-too-many-occurrences = In diesem Zeitraum liegen mehr als 200.000 Termine. Wählen Sie einen kürzeren oder weniger Kalender auf einmal.
audit-trouble-no-calendar = Keine dieser Dateien ist ein Kalender. Exportieren Sie einen aus Ihrem Kalender als .ics-Datei oder als .zip davon.
audit-trouble-crash = Diese Dateien zu lesen ist misslungen, und das liegt an uns. Sonst ist nichts verloren: Versuchen Sie es noch einmal, oder mit weniger Dateien.
audit-asked = Was betrachtet wird
audit-choose-period = Zeitraum
audit-period-four-weeks = Letzte vier Wochen
audit-period-quarter = Letzte 13 Wochen
audit-period-year = Letzte 52 Wochen
audit-period-custom = Eigene Daten
audit-from = Von
audit-to = Bis
audit-period-no-day = Geben Sie beide Tage an, etwa 2026-01-31.
audit-period-backwards = Der Zeitraum endet, bevor er beginnt.
audit-period-too-long = Ein Zeitraum darf zehn Jahre lang sein.
audit-owner = Wessen Kalender ist { $file }?
audit-nobody-known = Nicht bekannt
audit-owner-help = Bis Sie es sagen, zählen auch Termine, die sein Besitzer abgelehnt hat.
audit-left-out =
    { $n ->
        [one] lässt { $n } Termin weg
       *[other] lässt { $n } Termine weg
    }
audit-anonymous = Titel und Personen in allem verbergen, was diese Seite verlässt
audit-defects =
    { $n ->
        [one] { $n } Teil wurde nicht verstanden
       *[other] { $n } Teile wurden nicht verstanden
    }
audit-defects-help = Der Rest zählt trotzdem.
audit-defects-more =
    { $n ->
        [one] und { $n } weiterer
       *[other] und { $n } weitere
    }
audit-defect-file = { $file }: { $said }
audit-defect-line = { $file }, Zeile { $line }: { $said }
audit-defect-what = { $file }, Zeile { $line }: { $said } ({ $what })
audit-defect-no-calendar = Das ist kein Kalender
audit-defect-broken = Dieser Eintrag bricht ab oder ist nicht lesbar; er wurde übergangen
audit-defect-no-start = Dieser Eintrag hat keinen Beginn; er wurde übergangen
audit-defect-bad-length = Dieser Eintrag endet, bevor er beginnt, oder nie
audit-defect-bad-rule = Die Regel, nach der sich dies wiederholt, ist nicht lesbar; es zählt einmal
audit-defect-absurd = Dies wiederholt sich öfter als jede Besprechung; es zählt innerhalb von Grenzen
audit-defect-unknown-zone = Diese Zeitzone ist unbekannt; die Zeiten gelten als Ihre
audit-defect-too-long = Diese Zeile ist länger, als ein Kalender sie braucht; sie wurde übergangen
audit-nothing = Keine Besprechungen in diesem Zeitraum. Wählen Sie einen längeren, oder sehen Sie nach, was als Besprechung zählt.
audit-hours-a-week = Je Woche in Besprechungen
audit-counting = Wird gezählt …
audit-result = Was gefunden wurde
audit-after = { $amount } ohne die markierten Serien
audit-each-week = Zeit in Besprechungen, Fokuszeit und Anteil gelten je Person, deren Kalender das ist, in einer Woche. Die Stunden aller, und was sie kosten, sind die aller Beteiligten zusammen.
audit-late = Die erste Besprechung liegt in der Woche vom { $day }. Die Wochen davor zählen als Wochen ohne Besprechungen: Beginnt Ihr Export später als der Zeitraum, wählen Sie einen kürzeren.
audit-afresh = Meine Auswahl vergessen
audit-pictures = In Bildern
audit-series-title = Die Serien, die teuersten zuerst
audit-series-help = Markieren Sie, was schriftlich ginge: Stunden, Fokuszeit und Kosten folgen sofort. Der Vorschlag beruht auf Personen, Länge, Rhythmus und Titel; sehen Sie nach, warum, und korrigieren Sie ihn.
audit-series-facts = { $people ->
    [one] { $people } Person
   *[other] { $people } Personen
}, { $minutes } min, { $rhythm }
audit-yearly-hours = { $hours } aller im Jahr
audit-all-series = Alle { $n } Serien zeigen
audit-no-series = In diesem Zeitraum wiederholt sich nichts.
audit-try = Die Zeit ohne sie ausprobieren
audit-write = Ersatz schreiben
audit-wizard = Im Assistenten öffnen
audit-why = Warum das vorgeschlagen wird, und Korrekturen
audit-bad-people = Geben Sie eine ganze Zahl von Personen von 1 bis { $n } an. Bis dahin zählt die Zahl aus dem Kalender.
audit-file = Kalender-Audit
audit-export = Mitnehmen
audit-export-help = In die Rechnung zum Nutzen gehen allein Summen: keine Titel, Personen oder Dateien. Eine Serie, die Sie im Assistenten öffnen oder zu ersetzen beginnen, nimmt ihren Titel mit, auch in Links, die Sie teilen, es sei denn, Titel sind verborgen.
audit-show-report = Den Bericht zeigen
audit-print = Drucken
audit-series-csv = Serien als CSV
audit-weeks-csv = Wochen als CSV
audit-use = Für den Nutzen verwenden
audit-measured = Gemessen
audit-because-people = { $n ->
    [one] Eine Person ist dabei.
   *[other] { $n } Personen sind dabei, eine davon fragt.
}
audit-because-rhythm = Die Serie kommt { $rhythm }: Was dazwischen anfällt, wartet schon jetzt so lange.
audit-because-irregular = Die Serie kommt unregelmäßig: Niemand kann mit einem baldigen Termin rechnen, also kann warten, was dort zur Sprache kommt.
audit-because-title = Im Titel steht „{ $words }“.
audit-because-unknown-title = Der Titel sagt nicht, worum es geht; das ist die Mitte.
audit-because-not-told = Das sagt ein Kalender nicht.
audit-because-yours = Ihre Antwort.
audit-rhythm-daily = an jedem Arbeitstag
audit-rhythm-several-a-week = mehrmals in der Woche
audit-rhythm-weekly = jede Woche
audit-rhythm-two-weekly = alle zwei Wochen
audit-rhythm-monthly = jeden Monat
audit-rhythm-quarterly = jedes Quartal
audit-rhythm-irregular = unregelmäßig
audit-size-exactly = { $n ->
    [one] { $n } Person
   *[other] { $n } Personen
}
audit-size-between = { $from }–{ $n } Personen
audit-size-more = { $n } oder mehr Personen
audit-length-most = bis zu { $n } min
audit-length-between = { $from }–{ $n } min
audit-length-more = { $n } min oder mehr
audit-period = { $from } bis { $to }
audit-series-number = Serie { $n }
audit-series-untitled = Serie ohne Titel
audit-week = Woche ab
audit-weeks = Woche für Woche
audit-each = In Besprechungen, je Person
audit-share = Anteil an der Arbeitszeit
audit-now = Jetzt
audit-without = Ohne die markierten Serien
audit-tried = Als ersetzt markiert
audit-focus = Fokuszeit
audit-focus-blocks = Blöcke Fokuszeit
audit-focus-now = Fokuszeit jetzt
audit-focus-without = Fokuszeit ohne die markierten Serien
audit-fragments = Kürzere Blöcke
audit-in-meetings = Besprechungen in der Arbeitszeit
audit-outside = Außerhalb der Arbeitszeit
audit-outside-somewhere = Außerhalb der Arbeitszeit, hier oder dort
audit-double = Zwei Besprechungen zugleich
audit-people = Personen
audit-length = Länge
audit-meetings = Besprechungen
audit-hours = Stunden der Kalenderinhaber
audit-people-hours = Stunden aller
audit-hour = Stunde
audit-day-mon = Mo
audit-day-tue = Di
audit-day-wed = Mi
audit-day-thu = Do
audit-day-fri = Fr
audit-day-sat = Sa
audit-day-sun = So
audit-zone = Zeitzone
audit-shared = Gemeinsam je Arbeitstag
audit-series = Serie
audit-series-heading = Serien
audit-rhythm = Wie oft
audit-a-year = Mal im Jahr
audit-people-hours-a-year = Stunden aller im Jahr
audit-cost-a-year = Kostet im Jahr
audit-suggested = Vorschlag stattdessen
audit-yes = ja
audit-further-series = { $n ->
    [one] Eine weitere Serie braucht { $hours } aller im Jahr.
   *[other] { $n } weitere Serien brauchen { $hours } aller im Jahr.
} Die Datei für Tabellenprogramme hat sie alle.
audit-picture-weeks = { $hours } je Person und Woche gehen in Besprechungen, { $share } der Arbeitszeit.
audit-picture-weeks-after = { $hours } je Person und Woche gehen in Besprechungen, { $share } der Arbeitszeit; { $after } wären es ohne die markierten Serien.
audit-picture-weeks-no-share = { $hours } je Person und Woche gehen in Besprechungen.
audit-picture-weeks-no-share-after = { $hours } je Person und Woche gehen in Besprechungen; { $after } wären es ohne die markierten Serien.
audit-picture-weeks-help = Stunden in Besprechungen je Kalenderinhaber, Woche für Woche. Zwei zugleich zählen beide. Der Zeitraum kann die erste und die letzte Woche abschneiden.
audit-picture-series = Am meisten kostet { $title }: { $amount } im Jahr.
audit-picture-series-hours = Am meisten Zeit nimmt { $title }: { $amount } im Jahr.
audit-picture-series-help = Die Zeit aller in einem Jahr, wenn es weitergeht wie im Zeitraum.
audit-picture-focus = { $hours } je Person und Woche bleiben in Blöcken von zwei Stunden oder mehr, { $rest } in kürzeren.
audit-picture-focus-after = { $hours } je Person und Woche bleiben in Blöcken von zwei Stunden oder mehr; { $after } wären es ohne die markierten Serien.
audit-picture-focus-help = Arbeitszeit je Kalenderinhaber: von unten Blöcke von zwei Stunden oder mehr, kürzere, und Besprechungen.
audit-picture-heat = Im ganzen Zeitraum ist die vollste Stunde der Woche { $day }, { $time }.
audit-picture-heat-help = Stunden in Besprechungen aller Kalenderinhaber zusammen, über den ganzen Zeitraum, nach Wochentag und Stunde: Je größer ein Quadrat, desto mehr.
audit-picture-sizes = Besprechungen mit { $kind } nehmen { $share } der Stunden aller.
audit-picture-sizes-help = Stunden aller, nach der Zahl der Personen in der Besprechung.
audit-picture-lengths = Besprechungen von { $kind } nehmen { $share } der Stunden.
audit-picture-lengths-help = Stunden der Kalenderinhaber, nach der Länge der Besprechung.
audit-picture-outside = { $hours } je Person und Woche liegen außerhalb der Arbeitszeit.
audit-picture-outside-after = { $hours } je Person und Woche liegen außerhalb der Arbeitszeit; { $after } wären es ohne die markierten Serien.
audit-picture-outside-help = Stunden in Besprechungen vor, nach und zwischen den Arbeitstagen, Woche für Woche.
audit-picture-zones = Mit { $zone } sind { $shared } eines Arbeitstags gemeinsam; im ganzen Zeitraum liegen { $outside } in Besprechungen von dort hier oder dort außerhalb der Arbeitszeit.
audit-picture-zones-help = Wie viele Stunden eines Arbeitstags auch in der anderen Zone Arbeitszeit sind, in der Mitte des Zeitraums. Stunden in Besprechungen, auch die der Tabelle, sind die aller Kalenderinhaber zusammen, über den ganzen Zeitraum.
audit-report = Wohin die Zeit geht
audit-zone-unknown = Die Zeitzone dieses Geräts, { $own }, ist hier unbekannt: Tage und Stunden sind die von { $zone }.
audit-opening = { $period }: { $meetings } { $owners }. Tage und Stunden gelten in { $zone }.
audit-meeting-count = { $n ->
    [one] { $n } Besprechung
   *[other] { $n } Besprechungen
}
audit-owner-count = { $n ->
    [one] im Kalender einer Person
   *[other] in den Kalendern von { $n } Personen
}
audit-a-week = Eine Woche, je Kalenderinhaber
audit-everybody = Stunden aller, über alle Kalender
audit-cost = Sie kosten
audit-hour-cost = Eine Stunde einer Person zählt { $cost }.
audit-hour-cost-yours = So steht es im Rechner.
audit-counted = Was als Besprechung zählt
audit-rule-timed = Sie hat eine Uhrzeit
audit-rule-confirmed = Sie ist nicht abgesagt
audit-rule-busy = Ihre Zeit ist nicht als frei markiert
audit-rule-with-others = Noch jemand ist dabei
audit-rule-not-declined = Der Kalenderinhaber hat nicht abgesagt
audit-rule-on = { $rule } ({ $n } weggelassen)
audit-rule-off = Nicht verlangt: { $rule }
audit-sources = Dateien
audit-source = { $file }: { $owner }, { $meetings }
audit-owner-unknown = Inhaber unbekannt
audit-caveats = Was ein Export nicht wissen kann
audit-caveat-writing = Was an Stelle der markierten Serien geschrieben wird, und das Lesen: Das ist hier nicht abgezogen. Die Rechnung zum Nutzen zieht es ab.
audit-caveat-attendance = Wer kam und wie lange es wirklich dauerte: Gezählt ist, was geplant ist.
audit-caveat-people = Wer in einer Serie ist, wo der Export niemanden nennt oder nur einen Verteiler.
audit-caveat-unplanned = Anrufe und Gespräche, die in keinem Kalender stehen.
audit-caveat-worth = Was eine Besprechung wert ist: Stunden und Kosten sind nur die eine Seite.
audit-caveat-suggestion = Wozu eine Serie wirklich da ist: Vorschläge ruhen auf Titel, Personen und Rhythmus, bis jemand die Fragen beantwortet.
audit-provenance = Worth a Meeting { $version }, { $period }. Im Browser gezählt: Der Kalender hat ihn nie verlassen.

## Decision register (register)
register-heading = Entscheidungsregister
register-intro = Was entschieden wurde, von wem und warum, und wann es wieder angesehen wird. Es bleibt in diesem Browser; unten lässt es sich als Dateien mitnehmen.
register-new = Neue Entscheidung
register-empty = Noch ist keine Entscheidung abgelegt. Sie kommen aus einer Antwort oder einem Vorschlag, von Hand oder aus Dateien.
register-from-answer = Weg: { $mode }
register-kept = Im Register abgelegt.
register-kept-already = Sie liegt schon im Register.
register-kept-show = Dort zeigen
register-review-of = Überprüfen: { $title }
register-untitled = Entscheidung ohne Titel
register-back = Alle Entscheidungen
register-reviews = Überprüfungen
register-due-all = Alle fälligen zeigen
register-ics = Überprüfungen für den Kalender (.ics)
register-search = Suchen
register-any = Alle
register-only-due = Nur was zu überprüfen ist
register-found = Entscheidungen
register-count = { $n } von { $of } Entscheidungen
register-due-since = zu überprüfen seit { $when }
register-review-on = Überprüfung am { $when }
register-conflicts-label = Zwei Fassungen
register-conflicts-help = Jemand anderes hat sie anders geschrieben. Öffnen Sie eine und wählen Sie; bis dahin bleiben beide erhalten.
register-two-versions = Jemand anderes hat eine andere Fassung
register-two-versions-help = Gezeigt wird nur, was sich unterscheidet. Übernehmen Sie einzelne Teile oder wählen Sie eine Fassung. Rückgängig holt die andere zurück.
register-mine = Hier
register-theirs = Die andere
register-take-part = Übernehmen
register-keep-mine = Was hier ist, behalten
register-take-theirs = Die andere nehmen
register-keep-both = Beide als zwei Entscheidungen behalten
register-status = Status
register-status-proposed = vorgeschlagen
register-status-accepted = angenommen
register-status-rejected = abgelehnt
register-status-deprecated = gilt nicht mehr
register-status-superseded = ersetzt
register-title = Titel
register-owner = Verantwortlich
register-approver = Wer entscheidet
register-consulted = Gefragt
register-informed = Informiert
register-label = Etikett
register-link = Link
register-context = Worum es geht
register-why = Was entschieden wurde und warum
register-consequences = Was daraus folgt
register-rollback = Wie es zurückgenommen wird
register-rollback-help = Was dafür geschehen müsste, und wer dann was tut.
register-more = Mehr
register-more-help = Was ein Import nicht verstanden hat, bleibt hier erhalten.
register-date = Entschieden am
register-review = Überprüfen am
register-options = Möglichkeiten
register-options-help = Was abgewogen und was davon gewählt wurde.
register-option-name = Name
register-option-about = Was es ist
register-option-pros = Was dafür spricht, je eine Zeile
register-option-cons = Was dagegen spricht, je eine Zeile
register-nth-option = Möglichkeit { $n }
register-chosen = Diese wurde gewählt
register-up = Nach oben
register-down = Nach unten
register-remove-option = Entfernen
register-add-option = Möglichkeit hinzufügen
register-no-title = Geben Sie einen Titel an: einen kurzen Satz, der sagt, was entschieden wurde.
register-bad-link = Das ist keine Webadresse. Sie sollte mit https:// beginnen.
register-early-review = Die Überprüfung kommt vor der Entscheidung.
register-too-long = Nur die ersten { $n } Zeichen kommen in Dateien.
register-replaced-by = Ersetzt durch
register-replaced-by-lost = Ersetzt durch { $id }; das steht nicht in diesem Register.
register-replaces = Sie ersetzt
register-supersede = Diese Entscheidung ersetzen
register-begin-successor = Schreiben, was sie ersetzt
register-find-successor = Oder eine finden, die es tut
register-circle = Das geht nicht: Diese Entscheidung hat jene ersetzt.
register-save-one = Als Markdown herunterladen
register-remove = Diese Entscheidung entfernen
register-files = Einlesen und mitnehmen
register-import = Dateien mit Entscheidungen
register-import-help = Markdown wie in MADR, CSV oder JSON; mehrere zugleich, als .zip oder hierher gezogen. Zweimal einlesen ändert nichts.
register-save-markdown = Alle als Markdown
register-save-files = Alle als Markdown, je eine Datei (.zip)
register-save-csv = Alle als CSV
register-save-json = Alle als JSON
register-export-help = Die .zip-Datei enthält jede Entscheidung in einer eigenen Datei nach Art von MADR, wie die Seite einer Entscheidung sie herunterlädt.
register-strange = Nicht verstanden und unter „Mehr“ aufgehoben: { $names }
register-refused-unreadable = Sie ist zu groß oder kein Text.
register-refused-too-large = Sie ist zu groß.
register-refused-future = Eine spätere Version hat sie geschrieben.
register-refused-empty = Darin steht keine Entscheidung.
register-refused-no-columns = Ihre erste Zeile nennt keine Spalte „title“.
register-refused-quote = Ein Anführungszeichen in Zeile { $line } hat kein Ende.
register-refused-json = Sie ist kein Register: siehe { $path } in Zeile { $line }.
register-notice-not-saved = Diese Seite darf nichts speichern: Das Register geht verloren, wenn sie geschlossen wird. Nehmen Sie es als Datei mit.
register-notice-full = Der Speicher des Browsers ist voll: Die letzten Änderungen sind nicht gesichert. Nehmen Sie das Register als Datei mit.
register-notice-future = Eine spätere Version hat das Register geschrieben, das hier liegt. Es bleibt, wie es ist, und jetzt wird nichts gesichert.
register-notice-unreadable = Das Register, das hier lag, ließ sich nicht lesen. Es wurde beiseitegelegt, und Sie beginnen mit einem leeren.
register-notice-elsewhere = Übernommen, was in einem anderen Tab geändert wurde.
register-notice-removed = Entfernt.
register-example-title = Wir versuchen sechs Wochen lang schriftliche Statusberichte
register-example-owner = Ana
register-example-approver = Bo
register-example-label = Zusammenarbeit
register-example-context = Die wöchentliche Statusrunde kostet neun Leute eine Stunde, und das meiste wird vorgelesen.
register-example-why = Lesen dauert zehn Minuten, wann immer es passt. Fragen kommen in die Kommentare.
register-example-rollback = Der alte Termin bleibt abgesagt im Kalender. Eine Nachricht bringt die Runde zurück.
register-example-first = Den Status schreiben
register-example-second = Die Runde behalten
register-due = { $n ->
    [one] Eine Entscheidung ist zu überprüfen
   *[other] { $n } Entscheidungen sind zu überprüfen
}
register-conflicts = { $n ->
    [one] Eine Entscheidung liegt in zwei Fassungen vor
   *[other] { $n } andere Fassungen von Entscheidungen liegen vor
}
register-added = { $n ->
    [one] Eine Entscheidung ist neu
   *[other] { $n } Entscheidungen sind neu
}
register-same = { $n ->
    [one] Eine war schon da
   *[other] { $n } waren schon da
}
register-conflicting = { $n ->
    [one] Eine liegt in einer anderen Fassung vor: wählen Sie oben
   *[other] { $n } liegen in anderen Fassungen vor: wählen Sie oben
}
register-renamed = { $n ->
    [one] Eine der neuen hieß wie eine andere Entscheidung und bekam einen eigenen Namen
   *[other] { $n } der neuen hießen wie andere Entscheidungen und bekamen eigene Namen
}
register-left-out = { $n ->
    [one] Für eine war kein Platz
   *[other] Für { $n } war kein Platz
}
register-show-more = { $n ->
    [one] Noch eine zeigen
   *[other] Mehr zeigen (noch { $n })
}

## Wenn das Widget selbst nicht läuft; ohne es lesbar
failure-title = Das Widget konnte nicht starten.
failure-csp = Die Content-Security-Policy dieser Seite lässt WebAssembly nicht zu. Ergänzen Sie 'wasm-unsafe-eval' in script-src.
failure-missing = Eine Datei des Widgets war nicht zu laden. Legen Sie alle Dateien des Widgets neben worth-a-meeting.js, und erlauben Sie connect-src 'self'.
failure-start = Die Dateien des Widgets passen nicht zusammen, oder dieser Browser ist zu alt dafür.
failure-crash = Im Widget ist etwas schiefgegangen. Was Sie getippt haben, ist bewahrt.
failure-again = Noch einmal versuchen
failure-go-on = Mit dem Getippten weitermachen
failure-afresh = Neu beginnen
failure-elsewhere = Auf einer eigenen Seite öffnen
failure-draft = Was Sie getippt haben, zum Kopieren:

## Die Seiten um das Element: die Datei, die alles enthält, und der Rahmen
page-name = Lohnt sich dafür ein Treffen?
page-fallback = Diese Seite hat eine Entscheidungshilfe, die JavaScript braucht. In Kürze: schreiben, wenn Warten nicht schadet und die Sache klar ist; reden, wenn es eilt, persönlich ist, oder wenn man sich nicht einmal einig wäre, was die Frage ist.

## Die Demo: eine Seite eines Wikis, der Geschäftsfall und der Regel-Editor
page-demo-title = Bevor Sie einladen · Worth a Meeting
page-demo-heading = Bevor Sie einladen
page-demo-about = Vier Fragen, unter einer halben Minute: ob es ein Treffen wert ist, was Sie stattdessen schreiben, und was die Wahl kostet.
page-demo-pilot = Wenn Sie über einen Versuch entscheiden:
page-demo-administrators = Wenn Sie ein Wiki verwalten:
page-demo-back = Zurück zur Entscheidung
page-demo-roi-title = Der Geschäftsfall · Worth a Meeting
page-demo-roi-heading = Lohnt sich der Weg ins Schriftliche?
page-demo-roi-about = Wenn Sie über einen Versuch entscheiden: was Besprechungen heute kosten, was Schreiben freimacht, und wie sicher das ist. Nichts verlässt diese Seite.
page-demo-roi-fallback = Der Geschäftsfall braucht JavaScript.
page-demo-policy-title = Regel-Editor · Worth a Meeting
page-demo-policy-heading = Machen Sie die Regeln zu Ihren eigenen
page-demo-policy-about = Wenn Sie ein Wiki verwalten: Ändern Sie die Regeln, sehen Sie sofort, welche Antworten sich ändern, und nehmen Sie die Regeldatei mit. Nichts verlässt diese Seite.
page-demo-policy-fallback = Der Regel-Editor braucht JavaScript. Die Regeldatei lässt sich auch von Hand schreiben: Ihr Format ist dokumentiert.

## Eine Seite, die Dokumente selbst aufbewahrt
page-host-title = Eine Seite, die die Dokumente aufbewahrt
page-host-about = Ein Beispiel für Entwickler: Das Widget bewahrt hier nichts auf. Diese Seite erfährt jede Änderung, bewahrt das Dokument unter einem Namen auf und öffnet es wieder.
page-host-which = Dokument
page-host-new = Neues Dokument
page-host-number = Dokument { $n }
page-host-kept = { $name } wurde von dieser Seite um { $time } aufbewahrt.
page-host-not-kept = Das konnte nicht aufbewahrt werden: { $why }
page-host-not-opened = { $name } ließ sich nicht öffnen ({ $why }). Es bleibt, wie es ist; was Sie jetzt eingeben, wird nicht aufbewahrt.

## Die Seite mit den Zeilen für jeden Host
page-snippets-title = Das Widget ins eigene Wiki stellen
page-snippets-about = Wählen Sie, was es zeigt, sehen Sie es an, und kopieren Sie die Zeilen für Ihren Host. Nichts verlässt diese Seite.
page-snippets-noscript = Diese Seite braucht JavaScript. Die Zeilen für jeden Host stehen auch in der Dokumentation: docs/install.md.
page-snippets-view = Was es zeigt
page-snippets-view-all = Alles, mit Navigation
page-snippets-view-decide = Die Entscheidung
page-snippets-view-compose = Den Text
page-snippets-view-cost = Den Rechner
page-snippets-view-audit = Die Kalenderprüfung
page-snippets-view-roi = Den Geschäftsfall
page-snippets-view-register = Das Entscheidungsregister
page-snippets-locale = Sprache
page-snippets-locale-page = Die der Seite
page-snippets-theme = Farben
page-snippets-theme-page = Die der Seite
page-snippets-theme-light = Hell
page-snippets-theme-dark = Dunkel
page-snippets-currency = Währung, etwa CHF
page-snippets-currency-wrong = Eine Währung hat drei Großbuchstaben, etwa EUR.
page-snippets-policy = Adresse Ihrer Regeldatei
page-snippets-base = Wo Sie die Dateien ablegen
page-snippets-base-wrong = Das ist keine Adresse: etwa https://wiki.example/widget/ oder ein Pfad wie /assets/.
page-snippets-base-away = Das ist ein anderer Server: Er braucht die ganze Adresse, mit https://.
page-snippets-base-hint = Mit https://, wenn das ein anderer Server ist als der der Seite; sonst genügt ein Pfad wie /assets/.
page-snippets-look = Wie es aussieht
page-snippets-width = Breite der Spalte
page-snippets-width-of = { $n } Pixel
page-snippets-width-whole = Ganze Breite
page-snippets-take = Was zu kopieren ist
page-snippets-host = Ihr Host
page-snippets-host-element = Jede Seite, die ein Modul lädt
page-snippets-host-frame = Jede Seite, die ein klassisches Skript nimmt
page-snippets-host-iframe = Jede Seite, die ein iframe nimmt
page-snippets-host-file = Die eine Datei in einem Frame mit Sandbox
page-snippets-host-npm = Ein Projekt mit npm
page-snippets-host-dokuwiki = DokuWiki
page-snippets-host-mediawiki = MediaWiki
page-snippets-host-gadget = MediaWiki ohne Erweiterung
page-snippets-host-wordpress = WordPress
page-snippets-host-tiddlywiki = TiddlyWiki
page-snippets-host-mkdocs = MkDocs
page-snippets-host-mdbook = mdBook
page-snippets-host-docusaurus = Docusaurus
page-snippets-host-confluence = Confluence
page-snippets-host-sharepoint = SharePoint
page-snippets-host-notion = Notion
page-snippets-host-others = BookStack, Wiki.js, Outline, XWiki
page-snippets-host-link = GitHub, GitLab: ein Bild und ein Link
page-snippets-html = HTML
page-snippets-page = In der Seite
page-snippets-csp = Was zur Content-Security-Policy der Seite dazukommt
page-snippets-shell = Im Ordner des Projekts
page-snippets-js = In einem Skript
page-snippets-package = Das Paket zum Herunterladen
page-snippets-plugin = Das Plugin zum Hochladen oder Entpacken
page-snippets-localsettings = In LocalSettings.php
page-snippets-gadget = Das Skript für MediaWiki:Common.js; eine Zeile darin sagt, wo die Dateien liegen
page-snippets-tiddler = Ein Tiddler für das Skript; danach neu laden
page-snippets-mkdocs = In mkdocs.yml
page-snippets-docusaurus = In docusaurus.config.js
page-snippets-address = Die Adresse zum Einbetten
page-snippets-markdown = Markdown
page-snippets-copy = Kopieren
page-snippets-copy-what = Kopieren: { $what }
page-snippets-copied = Kopiert: { $what }.
page-snippets-not-copied = Diese Seite darf nicht kopieren. Der Text ist markiert: Kopieren Sie ihn mit der Tastatur.
page-snippets-hashes = Prüfsummen der Dateien
page-snippets-hashes-hint = Wie der Build sie gezählt hat, für integrity-Attribute und zum Vergleich mit dem, was Ihr Server schickt.
page-snippets-file = Datei
page-snippets-hash = SHA-384
page-snippets-checkup = Startet es nicht? Die Prüfseite sagt, was zu ändern ist.

## Die Prüfseite
page-checkup-title = Lässt diese Site das Widget laufen?
page-checkup-about = Öffnen Sie diese Seite dort, wo das Widget stehen soll, neben seinen Dateien. Sie probiert, was das Widget braucht, und sagt, was zu ändern ist. Nichts wird irgendwohin gesendet.
page-checkup-waiting = Wenn dieser Satz stehen bleibt, läuft hier kein Skript. Lassen Sie den Server .js-Dateien als text/javascript senden, und geben Sie der Content-Security-Policy der Seite script-src 'self'.
page-checkup-running = Wird probiert …
page-checkup-good = Gut
page-checkup-note = Gut zu wissen
page-checkup-bad = Zu ändern
page-checkup-well = Das Widget läuft hier.
page-checkup-some = Zu ändern, bevor das Widget hier läuft: { $bad }.
page-checkup-notes = Gut zu wissen: { $notes }.
page-checkup-copy = Bericht kopieren
page-checkup-copied = Kopiert.
page-checkup-not-copied = Diese Seite darf nicht kopieren.
page-checkup-snippets = Die Zeilen zum Einbetten
page-checkup-failed = Das ließ sich nicht probieren: { $why }
page-checkup-missing = { $file } konnte nicht geladen werden ({ $why }). Legen Sie alle Dateien des Widgets nebeneinander.
page-checkup-connect = Die Content-Security-Policy der Seite lässt das Widget seine Dateien nicht laden. Sie braucht:
page-checkup-scripts = Skripte
page-checkup-scripts-good = Sie kommen als JavaScript.
page-checkup-scripts-type = { $file } kommt als „{ $type }“, was Browser nicht als Modul ausführen. Lassen Sie den Server senden:
page-checkup-wasm = WebAssembly-Datei
page-checkup-wasm-good = Sie kommt mit ihrem eigenen Typ.
page-checkup-wasm-type = Sie kommt als „{ $type }“. Das Widget läuft und startet später, als es könnte. Lassen Sie den Server senden:
page-checkup-run = WebAssembly ausführen
page-checkup-run-good = Die Seite lässt es laufen.
page-checkup-run-refused = Die Content-Security-Policy der Seite lässt es nicht laufen. Sie braucht:
page-checkup-whole = Dateien, wie sie gebaut wurden
page-checkup-whole-good = Alle Dateien sind, was der Build gemacht hat.
page-checkup-whole-unknown = Neben ihnen liegt keine integrity.json zum Vergleichen.
page-checkup-whole-insecure = Browser vergleichen Dateien nur auf https-Seiten.
page-checkup-whole-differ = Diese Dateien fehlen oder sind nicht, was der Build gemacht hat: { $files }. Laden Sie sie unverändert hoch, alle aus einer Version, und lassen Sie keinen Server sie ändern.
page-checkup-worker = Kalender im Hintergrund lesen
page-checkup-worker-good = Ein Worker liest sie.
page-checkup-worker-trusted = Die Trusted Types der Seite erlauben keinen Worker; Kalender werden darum in der Seite gelesen, in kleinen Schritten.
page-checkup-worker-none = Hier startet kein Worker; Kalender werden darum in der Seite gelesen, in kleinen Schritten. Für einen Worker braucht die Content-Security-Policy der Seite:
page-checkup-trusted = Trusted Types
page-checkup-trusted-on = Sie gelten hier, und das Widget hält sich daran.
page-checkup-trusted-off = Sie gelten hier nicht; das Widget würde sich daran halten.
page-checkup-storage = Aufbewahren, was getippt wird
page-checkup-storage-good = Diese Seite darf Entwürfe im Browser speichern.
page-checkup-storage-full = Der Speicher des Browsers ist voll: Was getippt wird, bleibt nicht.
page-checkup-storage-none = Diese Seite darf nichts speichern: Was getippt wird, ist weg, wenn sie schließt, und das Widget sagt es. Leser können einen Link mitnehmen, oder die Seite bewahrt Dokumente selbst auf.
page-checkup-clipboard = Kopieren
page-checkup-clipboard-good = Diese Seite darf kopieren.
page-checkup-clipboard-insecure = Browser erlauben den neueren Weg zu kopieren nur auf https-Seiten. Der ältere geht in den meisten.
page-checkup-clipboard-none = Diese Seite darf auf dem neueren Weg nicht kopieren. Der ältere geht in den meisten Browsern; für den neueren braucht der Frame:
page-checkup-frame = Frames
page-checkup-frame-good = embed.html lässt sich in einem Frame dieser Site zeigen.
page-checkup-frame-inside = Diese Seite steht selbst in einem Frame, mit den Rechten ihrer eigenen Herkunft.
page-checkup-frame-sandbox = Diese Seite steht in einem Frame mit Sandbox: Nichts wird aufbewahrt. Für alles andere genügen diese Rechte:
page-checkup-frame-policy = Die Content-Security-Policy der Seite zeigt keine Frames. Nur ein Frame des Widgets braucht:
page-checkup-frame-refused = embed.html darf nicht in einem Frame gezeigt werden. Nur ein Frame des Widgets braucht das: Nehmen Sie X-Frame-Options davon weg, und lassen Sie den Server senden:
