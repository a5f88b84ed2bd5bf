# Deutsch. Dieselben Schlüssel mit denselben Variablen wie en.ftl; der Build prüft es.
# Eine Gruppe mit (later) gehört zum Rest des Widgets, eine mit (roi) oder (policy) zu diesem Teil.

## Rahmen
nav = Schritte
nav-decide = Entscheiden
nav-compose = Schreiben
nav-cost = Rechnen
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
notice-not-saved = Diese Seite darf nichts speichern; beim Schließen geht das Getippte verloren. „Teilen“ macht daraus einen Link, der es behält.
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
picture-saved = Das Bild liegt bei Ihren Downloads.
picture-asked = Wenn nichts heruntergeladen wurde, verbietet es diese Seite: Öffnen Sie sie in einem eigenen Fenster.
picture-failed = Diese Seite darf keine Dateien sichern. Öffnen Sie sie in einem eigenen Fenster.

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
    [one] Ein Hinweis ist offen.
   *[other] { $n } Hinweise sind offen.
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
file-asked = Wenn nichts heruntergeladen wurde, verbietet es diese Seite: Kopieren Sie stattdessen den Text.
file-failed = Diese Seite darf keine Dateien sichern: Kopieren Sie stattdessen den Text.
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
field-status-title = Titel
field-status-summary = In zwei Zeilen
field-status-summary-help = Wie es steht, und ob jemand etwas tun muss.
field-status-needs = Was ich brauche
field-status-needs-none = Nichts
field-status-owner = Verantwortlich
field-status-next-update = Nächster Stand
field-status-done = Erledigt
field-status-next = Als Nächstes
field-status-blockers = Hindernisse
field-status-escalation = Wenn es nicht warten kann
field-proposal-title = Titel
field-proposal-ask = Worum ich bitte
field-proposal-ask-help = Die ersten zwei Zeilen lesen alle.
field-proposal-deadline = Antwort bis
field-proposal-approver = Zustimmung durch
field-proposal-approver-help = Genau eine Person sagt ja oder nein.
field-proposal-owner = Federführung
field-proposal-contributors = Mitwirkende
field-proposal-informed = Informiert
field-proposal-on-silence = Wenn niemand antwortet
field-proposal-on-silence-waits = wartet es auf die Zustimmung
field-proposal-on-silence-consent = gilt es als vereinbart
field-proposal-on-silence-escalate = wird es eskaliert
field-proposal-escalation = Wenn es nicht warten kann
field-proposal-context = Hintergrund
field-proposal-options = Optionen
field-proposal-options-help = Jede mit dem, was dafür und dagegen spricht; nichts zu tun ist eine davon.
field-proposal-recommendation = Empfehlung
field-proposal-undo = Wie es rückgängig zu machen ist
field-input-title = Titel
field-input-questions = Fragen
field-input-questions-help = Eine je Zeile, jede in ein paar Sätzen zu beantworten.
field-input-deadline = Antwort bis
field-input-contributors = Wer gefragt ist
field-input-owner = Wer fragt
field-input-escalation = Wenn es nicht warten kann
field-input-context = Hintergrund
field-input-known = Was ich schon weiß und meine
field-input-next = Was mit den Antworten geschieht
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

## Next (later)
runners-up = Knapp dahinter
runners-up-help = Die Punkte sind die der Balken unter „{ $why }“; der stärkste Grund dort hat { $most }.
runner-up = { $lead ->
    [one] { $mode }, einen Punkt dahinter
   *[other] { $mode }, { $lead } Punkte dahinter
}
then-it = Dann treffen: { $template }
next-reply = Antwort bis { $when }, nach der üblichen Antwortfrist und in der Arbeitszeit.
next-update = Nächste Nachricht bis { $when }, nach der üblichen Antwortfrist und in der Arbeitszeit.
next-slot = Erster guter Termin: { $start }, { $minutes }; gelesen haben alle bis { $read }.
next-update-now = Nächste Nachricht bis { $when }: Bei einem Vorfall zählt die Uhr, nicht die Arbeitszeit.
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
field-input-approver = Wer damit entscheidet
field-input-approver-help = Höchstens eine Person.
field-input-informed = Informiert
field-agenda-title = Titel
field-agenda-purpose = Was danach anders ist
field-agenda-purpose-help = Ein Satz. Braucht es zwei, sind es vielleicht zwei Treffen.
field-agenda-start = Beginn
field-agenda-minutes = Dauer
field-agenda-minutes-help = In Minuten.
field-agenda-owner = Wer leitet
field-agenda-owner-help = Mit E-Mail-Adresse, wenn der Kalender einladen soll.
field-agenda-place = Raum oder Link
field-agenda-place-help = Optional.
field-agenda-needed = Wer nötig ist, und warum
field-agenda-needed-help = Je Zeile eine Person, höchstens sieben: Ana: kennt die Verträge
field-agenda-informed = Liest stattdessen das Ergebnis
field-agenda-read-by = Lesen bis
field-agenda-pre-reading = Vorab zu lesen
field-agenda-pre-reading-help = Links, je Zeile einer. Was man lesen kann, wird nicht vorgetragen.
field-agenda-points = Tagesordnung
field-agenda-points-help = Je Zeile ein Punkt mit seinen Minuten: Die zwei Optionen, 15 min
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
book-missing = In diesen Feldern steht noch nichts. Im Kalender fehlen sie:
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
evidence-share-moved-caveat = Artikel A: 10–25 % sind üblich, seine Tabelle hat 44 %; Artikel B: 40 %. Hinter keiner Zahl steht eine Studie.
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
roi-range = { $likely } ({ $low } bis { $high })
roi-understood = Gelesen: { $low } bis { $high }, am wahrscheinlichsten { $likely }.
roi-standing-claim = Behauptung des Artikels, ohne Quelle.
roi-standing-implied = Steht nicht im Artikel, aber nur so gehen seine Rechnungen auf. Keine Quelle.
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
roi-brackets = { $low } bis { $high }
roi-in-brackets = In Klammern steht, zwischen welchen Werten 8 von 10 Ausgängen liegen.
roi-chance = { $months ->
    [one] In { $chance } aller Fälle nach einem Monat wieder drin
   *[other] In { $chance } aller Fälle nach { $months } Monaten wieder drin
}
roi-drawing = Wie weit das danebenliegen kann, folgt …
roi-stale = Spannen und Bilder folgen …
roi-even-at = Zählt gewonnene Zeit als Geld, geht es auf, sobald { $share } % der Besprechungen ins Schriftliche gehen.
roi-even-always = Zählt gewonnene Zeit als Geld, geht es auf, ohne dass etwas ins Schriftliche gehen muss.
roi-even-never = Selbst wenn gewonnene Zeit als Geld zählt und alles ins Schriftliche geht, lohnt es sich nicht.
roi-before-after = Vorher und nachher
roi-at-full-effect = Bei voller Wirkung
roi-before = Vorher
roi-after = Nachher
roi-change = Änderung
roi-percent = { $n } %
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
roi-save-png = Bild sichern (PNG)
roi-provenance = Worth a Meeting { $version }, 10.000 Ziehungen ab Startwert { $seed }. In einer Spanne liegen 8 von 10 Ausgängen.
roi-context = Hier nie gerechnet: { $low } bis { $high } % mehr Leistung je Person, von denen Artikel A über sechs Monate berichtet.
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
roi-scenarios-help = Wahrscheinliche Zahlen. Was von Ihren abweicht, ist markiert. Die Zahlen der Artikel stehen da, wie sie sie schrieben, in ihrer Währung.
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
roi-export = Zum Mitnehmen
roi-export-help = Der Bericht hat jede Zahl, Spanne, Annahme und Quelle. „Teilen“ macht einen Link zu allem; gedruckt ist es eine Seite.
roi-print = Drucken
roi-download-csv = CSV herunterladen
roi-download-json = JSON herunterladen
roi-open = Eine JSON-Datei öffnen
roi-open-failed = Diese Datei ist kein Dokument von Worth a Meeting.
roi-show-report = Den Bericht zeigen
roi-seed = Ab einem anderen Startwert ziehen
roi-prices = Bekannte Preise

## Decision register (register)
register-heading = Entscheidungsregister
register-intro = Was entschieden wurde, von wem und warum, und wann es wieder angesehen wird. Es bleibt in diesem Browser; unten lässt es sich als Dateien mitnehmen.
register-new = Neue Entscheidung
register-empty = Noch ist keine Entscheidung abgelegt. Sie kommen aus einer Antwort oder einem Vorschlag, von Hand oder aus Dateien.
register-keep = Diese Entscheidung ablegen
register-keep-proposal = Als Entscheidung ablegen
register-from-answer = Weg: { $mode }
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
register-conflicts-help = Jemand anderes hat sie anders geschrieben. Öffne eine und wähle; bis dahin bleiben beide erhalten.
register-two-versions = Jemand anderes hat eine andere Fassung
register-two-versions-help = Gezeigt wird nur, was sich unterscheidet. Übernimm einzelne Teile oder wähle eine Fassung. Rückgängig holt die andere zurück.
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
register-no-title = Gib einen Titel an: einen kurzen Satz, der sagt, was entschieden wurde.
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
register-import-help = Markdown wie in MADR, CSV oder JSON; mehrere zugleich oder hierher gezogen. Zweimal einlesen ändert nichts.
register-save-markdown = Alle als Markdown
register-save-csv = Alle als CSV
register-save-json = Alle als JSON
register-export-help = Markdown hat alle in einer Datei; die Seite einer Entscheidung sichert sie als eigene Datei in der Form von MADR.
register-strange = Nicht verstanden und unter „Mehr“ aufgehoben: { $names }
register-refused-unreadable = Sie ist zu groß oder kein Text.
register-refused-too-large = Sie ist zu groß.
register-refused-future = Eine spätere Version hat sie geschrieben.
register-refused-empty = Darin steht keine Entscheidung.
register-refused-no-columns = Ihre erste Zeile nennt keine Spalte „title“.
register-refused-quote = Ein Anführungszeichen in Zeile { $line } hat kein Ende.
register-refused-json = Sie ist kein Register: siehe { $path } in Zeile { $line }.
register-notice-not-saved = Diese Seite darf nichts speichern: Das Register geht verloren, wenn sie geschlossen wird. Nimm es als Datei mit.
register-notice-full = Der Speicher des Browsers ist voll: Die letzten Änderungen sind nicht gesichert. Nimm das Register als Datei mit.
register-notice-future = Eine spätere Version hat das Register geschrieben, das hier liegt. Es bleibt, wie es ist, und jetzt wird nichts gesichert.
register-notice-unreadable = Das Register, das hier lag, ließ sich nicht lesen. Es wurde beiseitegelegt, und du beginnst mit einem leeren.
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
    [one] Eine liegt in einer anderen Fassung vor: wähle oben
   *[other] { $n } liegen in anderen Fassungen vor: wähle oben
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
failure-draft = Was Sie getippt haben, zum Kopieren:
