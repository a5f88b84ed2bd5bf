# English: the reference. Every other language has the same keys with the same variables; the build checks it.
# A group marked (later) is said by the rest of the widget, which comes after the first view, and one marked (roi),
# (audit), (register) or (policy) by that part, which brings its English.

## Frame
nav = Steps
nav-decide = Decide
nav-compose = Write
nav-cost = Count
nav-audit = Audit
nav-roi = Payoff
nav-register = Register
nav-policy = Policy
tools = Document
undo = Undo
redo = Redo
share = Share
reset = Start afresh
close = Close
back = Back
next = Next
example = Show an example
coming = Just a moment …
not-fetched = This part of the widget could not be fetched. What you typed is safe.
try-again = Try again
private = Stays in this browser: nothing is sent anywhere.

## Keeping the document
notice-not-saved = This page may not store anything, so what you type is lost when it closes. Copy it before, or let Share make a link of it.
notice-full = The browser’s storage is full, so the latest changes are not saved. Share makes a link that keeps them.
notice-future-draft = The draft stored here was written by a later version. It is left as it is, and what you type now is not saved.
notice-unreadable = The draft stored here could not be read. It was put aside, and you start with an empty one.
notice-conflict = This document was changed in another tab while you were changing it here.
notice-elsewhere = Updated to what was changed in another tab.
notice-reset = Cleared.
take-theirs = Take the other tab’s
keep-mine = Keep mine

## Fields
count-out-of-range = A whole number from { $low } to { $high }, please.
fewer = One fewer
more = One more
source-judgement = Our own judgement
unit-people = { $n ->
    [one] { $n } person
   *[other] { $n } people
}

## Decide
decide-title = Is this worth a meeting?
decide-questions = Questions
decide-answer = The answer
decide-open = not answered yet
decide-missing = { $n ->
    [one] One more answer and you see what fits best.
   *[other] { $n } more answers and you see what fits best.
}
topic = What is it about? (optional)
keys-choice = Press a number to choose
keys-number = Enter goes on
refine = Refine the answer (optional)
write-it = Write it: { $template }
template-status = Status update
template-proposal = Decision proposal
template-input = Request for input
template-agenda = Agenda
template-walkthrough = Walkthrough brief
template-incident = Incident update
why = Why
toward-async = toward writing
toward-live = toward talking
push = { $n ->
    [one] { $direction }, { $n } point
   *[other] { $direction }, { $n } points
}

factor-urgency = Urgency
factor-urgency-question = When does waiting start to hurt?
factor-urgency-help = Meetings wait too: think of when an answer is really needed.
factor-urgency-hour = within the hour
factor-urgency-four-hours = within 4 hours
factor-urgency-day = within a day
factor-urgency-week = this week
factor-urgency-later = later
factor-complexity = Complexity
factor-complexity-question = How clear is the matter?
factor-complexity-help = Ambiguous means that people would not even agree what the question is.
factor-complexity-clear = clear
factor-complexity-analysis = needs expert analysis
factor-complexity-ambiguous = ambiguous
factor-contributors = Contributors
factor-contributors-question = How many people’s input is needed, apart from you?
factor-contributors-help = Only those without whom it cannot go on. Whoever just needs to know does not count.
factor-risk = Risk
factor-risk-question = Does waiting raise risk or block work?
factor-risk-help = Blocked work is work that nobody can go on with until this is settled.
factor-risk-no = no
factor-risk-somewhat = somewhat
factor-risk-yes = yes

liveness-written = In writing
liveness-write-first = In writing first, then live
liveness-live = Live
liveness-now = Live, now

mode-decide-and-inform = Decide and inform
mode-decide-and-inform-practice = You need nobody’s input: decide, and write down what and why for those it touches.
mode-async-update = Written update
mode-async-update-practice = Write it down for people to read when it suits them. No reply is needed.
mode-async-input = Written input
mode-async-input-practice = Ask your questions in writing, with a deadline. People answer when they can think.
mode-async-proposal = Written proposal
mode-async-proposal-practice = Write what you propose, name one approver and a deadline, and let people object in writing.
mode-recorded-walkthrough = Recorded walkthrough
mode-recorded-walkthrough-practice = Record a short walk through the matter, and take questions in writing.
mode-write-first-then-meet = Write first, then a short call
mode-write-first-then-meet-practice = Collect everyone’s view in writing, then talk briefly about what is still open.
mode-one-to-one-call = One-to-one call
mode-one-to-one-call-practice = Call the other person. Say afterwards in writing what you agreed.
mode-small-meeting = Small meeting
mode-small-meeting-practice = Meet with those whose input is needed, at most seven, with a question and an outcome in writing.
mode-workshop = Workshop
mode-workshop-practice = Let people prepare ideas apart, then sort and choose them together.
mode-live-incident = Live incident
mode-live-incident-practice = Call now, and keep a written log beside the call.

gate-incident = Harm is near: talk now, write beside it.
gate-one-to-one = Personal matters with one other person are spoken, not written.
gate-write-first = Nothing is thought through yet, and there is time to: writing comes first.
gate-no-input = Nobody’s input is needed.

reason-balanced = Nothing speaks clearly for either side; the modes’ own places decide.
rule-harm-is-near = Waiting hurts within the hour.
rule-hours-to-answer = An answer is needed within hours.
rule-a-day-to-answer = An answer is needed within a day.
rule-time-to-write = There is time to write and to read.
rule-no-hurry = Nothing hurries.
rule-clear-needs-no-talk = A clear matter needs no talk.
rule-analysis-wants-quiet = Analysis wants quiet.
rule-ambiguity-wants-talk = People find a common meaning better by talking.
rule-nobody-to-ask = There is nobody to ask.
rule-few-to-gather = Few people are quickly together.
rule-a-handful = A handful of people.
rule-too-many-to-decide = More than seven cannot decide together: ask fewer, inform the rest.
rule-waiting-is-safe = Waiting neither raises risk nor blocks work.
rule-waiting-costs-little = Waiting costs little.
rule-waiting-blocks = Waiting raises risk or blocks work.
rule-informing-suits-writing = Information is better read than heard.
rule-gather-before-talking = What people know apart comes out in writing, not in the round.
rule-ideas-apart-first = Ideas come better apart and in writing.
rule-conflict-needs-voices = Conflict and feedback need voices.
rule-trust-grows-live = Relationships grow live.
rule-incident-needs-all-now = An incident needs everyone now.
rule-two-way-door = It is easy to undo: decide with most of the information.
rule-one-way-door = It is hard to undo: that wants a written analysis.
rule-nothing-delicate = Nothing about it is delicate.
rule-disagreement-wants-voices = People disagree.
rule-personal-is-spoken = It is personal or contentious.
rule-nothing-to-react-to = There is nothing written to react to.
rule-something-to-react-to = There is a proposal to react to.
rule-writing-not-tried = Writing has not been tried yet.
rule-writing-stalls = Writing has begun to go round in circles.
rule-three-rounds-then-talk = Three rounds in writing did not settle it.
rule-no-shared-hours = They share no working hours.
rule-few-shared-hours = They share few working hours.
rule-enough-shared-hours = They share enough working hours.
rule-strangers-talk-first = They do not know each other or the subject.
rule-shared-ground = They know each other and the subject.
rule-concentration-first = It needs concentration, and interruptions cost most then.

# Sources are names and titles: the same in every language, but for our own judgement.
source-article-a = the article that this tool grew from
source-dennis-2008 = Dennis, Fuller & Valacich 2008
source-bezos-2016 = Bezos, letters to shareholders 2015–16
source-diehl-1987 = Diehl & Stroebe 1987
source-stasser-1985 = Stasser & Titus 1985
source-blenko-2010 = Blenko, Mankins & Rogers 2010
source-gitlab = GitLab handbook

## Fields, sources and links (later)
pair = { $name }: { $what }
share-link = Link to this document
notice-link-opened = Opened from a link.
notice-link-over-draft = Opened from a link. Your own draft is one step back.
notice-link-too-long = That is too long for a link. Copy the text instead.
notice-link-damaged = The link is damaged, perhaps cut off on its way. Your draft is as it was.
notice-link-future = The link was made by a later version. Your draft is as it was.
notice-link-nowhere = This frame has no address of its own, so a link would lead nowhere. Copy the text instead, or open the widget in a page of its own.
notice-link-unsupported = This browser cannot make or open links to documents.
notice-link-copied = Link copied. It holds the whole document; whoever has it can read it.
notice-link-ready = The link holds the whole document; whoever has it can read it. Copy it from here:
field-not-a-number = We could not read “{ $text }” as a number. Write it like { $example }.
field-out-of-range = We read { $value }. It should be between { $low } and { $high }.
source-of = Where the default for “{ $field }” comes from
source-in-year = { $source }, { $year }
source-value = { $value } { $unit }, range { $low } to { $high }
source-vendor = Published by someone who sells something related
unit-hours-text = { $hours } h
unit-ratio = times
unit-usd-per-hour = USD an hour
unit-eur-per-hour = EUR an hour
unit-hours-per-year = hours a year
unit-weeks-per-year = weeks a year
unit-minutes = minutes
unit-words-per-minute = words a minute

## Matrix (later)
matrix = What fits, by urgency and complexity
matrix-own = Your case: { $mode }
matrix-band = Contributors
matrix-corner = Waiting hurts
band-few = 1–2 people
band-several = 3–7
band-many = 8 or more
factor-urgency-hour-short = 1 hour
factor-urgency-four-hours-short = 4 hours
factor-urgency-day-short = a day
factor-urgency-week-short = this week
factor-urgency-later-short = later
factor-complexity-clear-short = clear
factor-complexity-analysis-short = analysis
factor-complexity-ambiguous-short = ambiguous
mode-decide-and-inform-short = Decide
mode-async-update-short = Update
mode-async-input-short = Input
mode-async-proposal-short = Proposal
mode-recorded-walkthrough-short = Recording
mode-write-first-then-meet-short = Write first
mode-one-to-one-call-short = One-to-one
mode-small-meeting-short = Meeting
mode-workshop-short = Workshop
mode-live-incident-short = Call now
handbook = For the handbook
handbook-help = The whole matrix as a page of your handbook, computed from the policy alone: your answers are not in it. Copy it, or save it as a picture.
handbook-preview = Page for the handbook
handbook-title = When to meet, and when to write
handbook-intro = Find the row by when waiting starts to hurt, and the column by how clear the matter is. Count only people whose input is needed.
handbook-band = Contributors: { $band }
handbook-from-to = { $from }–{ $to }
handbook-or-more = { $from } or more
handbook-modes = What each of these means
handbook-more = The tables know nothing else of a matter: its purpose, risk, sensitivity and whatever else is known can lead to another answer.
handbook-mode = { $liveness }. { $practice }
handbook-norms = How soon to expect an answer
handbook-norms-help = Working hours and working days are those of whoever is to answer.
handbook-escalation = Escalations
handbook-otherwise = Everything else
handbook-within = within { $time }
handbook-between = within { $best } to { $n } working hours
handbook-between-days = within { $best } to { $worst }
handbook-working = Working time
handbook-working-time = { $days }, { $start }–{ $end }
handbook-days = { $first } to { $last }
handbook-list = { $list }, { $next }
day-mon = Monday
day-tue = Tuesday
day-wed = Wednesday
day-thu = Thursday
day-fri = Friday
day-sat = Saturday
day-sun = Sunday
handbook-source = Computed by Worth a Meeting from the policy “{ $policy }”. To change it, change the policy and copy this again.
matrix-try = Choose a cell to try that case.
matrix-follows = Counted for { $people } and with your other answers.
matrix-alone = Counted for { $people }, with nothing else known of the matter.
matrix-try-with = Choose a cell to try that case with { $answer }.
matrix-tried = Your answer to “{ $factor }” is now { $answer }, for “{ $band }”.
save-picture = Save the picture (SVG)

## Refine (later)
refine-help = Every answer shows at once what it would change.
clear-answer = Take it back
effect = then: { $mode }
effect-step = { $step } – { $effect }
unit-rounds = { $n ->
    [one] { $n } round
   *[other] { $n } rounds
}
unit-hours = { $n ->
    [one] { $n } hour
   *[other] { $n } hours
}
flips = What would change it
flips-more = { $n ->
    [one] One more
   *[other] { $n } more
}
flip = { $mode }, if “{ $factor }” were: { $answer }
factor-purpose = Purpose
factor-purpose-question = What is it for?
factor-purpose-help = The main thing. If there are two, they may be two conversations.
factor-purpose-inform = to inform
factor-purpose-gather = to gather input
factor-purpose-decide = to decide
factor-purpose-ideas = to find ideas
factor-purpose-conflict = to settle a conflict or give personal feedback
factor-purpose-relationship = to build a relationship
factor-purpose-incident = to handle a live incident
factor-reversibility = Undoing it
factor-reversibility-question = How hard is the outcome to undo?
factor-reversibility-help = What is easy to undo needs less agreement beforehand.
factor-reversibility-easy = easy
factor-reversibility-costly = costly
factor-reversibility-hard = hard
factor-sensitivity = Sensitivity
factor-sensitivity-question = How delicate is it?
factor-sensitivity-help = Feedback to a person, bad news and contested decisions are delicate.
factor-sensitivity-neutral = not at all
factor-sensitivity-disagreement = some disagreement
factor-sensitivity-personal = personal or contentious
factor-prepared = Written so far
factor-prepared-question = Is there something written to react to?
factor-prepared-help = A page that says what is proposed, and why, is a full proposal.
factor-prepared-no = nothing
factor-prepared-notes = notes
factor-prepared-proposal = a full proposal
factor-rounds = Rounds so far
factor-rounds-question = How often has it gone back and forth in writing?
factor-rounds-help = One round: somebody wrote, others answered, and it is still open.
factor-overlap = Shared hours
factor-overlap-question = How many working hours a day do the contributors share?
factor-overlap-help = The hours of a day in which all of them work, whatever their time zones.
factor-familiarity = Familiarity
factor-familiarity-question = Do they know each other and the subject?
factor-familiarity-help = People who have worked together on such matters need fewer words.
factor-familiarity-low = hardly
factor-familiarity-some = somewhat
factor-familiarity-high = well
factor-deep-work = Deep work
factor-deep-work-question = Must they design or analyse with concentration?
factor-deep-work-help = An interruption costs such work most.
factor-deep-work-no = no
factor-deep-work-yes = yes

## Money check (later)
money = What it costs
money-waiting = of that, waiting
money-tips = A meeting is cheaper once an hour of waiting costs more than
money-tipped = A meeting is cheaper, since an hour of waiting costs more than
money-no-wait = The written answer comes no later than all could meet, so waiting tips nothing.
money-dearer = Writing costs more than meeting here, whatever waiting costs.
money-change = Change the figures
money-incomplete = A figure below is missing or not understood. As soon as it is, the costs are back.
money-help = The same figures as in “Count”: what you change here changes there.
count-it = Count it

## Write (later)
compose-title = Write what replaces it
compose-title-talk = Prepare what you talk about
compose-template = What do you write?
compose-choose = Choose …
compose-fields = Fields
compose-preview = Preview
compose-rendered = As read
compose-length = { $n ->
    [one] One word.
   *[other] { $n } words.
}
compose-reading = About { $time } to read. Reading costs { $people } { $reading }; as a meeting it would cost { $meeting }.
less-than = less than { $amount }
compose-reading-time = About { $time } to read.
mend-use = Use “{ $text }”
mend-set = Set { $text }
mend-write-instead = Write “{ $text }” instead
mend-waits = Let it wait for an answer
mend-escalation = Put in what the norms say
mend-one-approver = Let { $text } decide, and ask the others
mend-share = Share what is left of the time
compose-no-checks = Nothing is missing.
compose-open-checks = { $n ->
    [one] One thing is still open.
   *[other] { $n } things are still open.
}
print-update = Print
mail-update = E-mail
mail-too-long = It is too long for a mail link, so it was copied: paste it into the mail.
follow = Start the next one
follow-help = What is planned, what blocks and who is named goes on; what was done is said anew. The last one stays below.
follow-last = The last one
follow-done = Done: { $item }
two-sentences = { $first } { $second }
copy-rich = Copy
copy-failed = This page may not copy. Select the text above and copy it yourself.
copied-rich = Copied, with its formatting.
copy-as = Copy as { $markup }
copied-as = Copied as { $markup }.
markup = Format
dialect-markdown = Markdown
dialect-confluence-storage = Confluence storage format
dialect-confluence-wiki = Confluence wiki markup
dialect-jira = Jira markup
dialect-mediawiki = MediaWiki
dialect-dokuwiki = DokuWiki
dialect-xwiki = XWiki 2.1
dialect-asciidoc = AsciiDoc
dialect-slack = Slack mrkdwn
dialect-html = HTML
dialect-plain = plain text
save-file = Save as a file
file-saved = The file is among your downloads.
file-asked = If nothing was downloaded, this page forbids it: copy the text instead, or open this page in a window of its own.
file-failed = This page may not save files: copy the text instead, or open this page in a window of its own.
placeholder = to be filled in
filled-ask-proposal = Please object or agree by { $when }.
filled-by = by { $when }
filled-escalation = Call me as soon as it blocks you, or when it is not settled after { $rounds } in writing; I answer within { $time }.
filled-escalation-sooner = Waiting starts to hurt at { $need }, before an answer is due: if it is open then, I call. Call me as soon as it blocks you, or when it is not settled after { $rounds } in writing; I answer within { $time }.
filled-context = In writing rather than in a meeting ({ $mode }):
filled-context-live = Live talk fits better than writing ({ $mode }):

template-status-help = For people to read when it suits them. What you need of them stands first.
template-proposal-help = One approver, real options, a recommendation, and what happens if nobody answers.
template-input-help = Clear questions to named people, with a deadline; pre-reading if you meet after all.
check-no-title = Without a title nobody finds it again.
check-no-ask = Say in the first two lines what it is about and what is asked.
check-no-owner = Nobody is responsible yet.
check-no-approver = Nobody decides yet: name one approver.
check-more-approvers-than-one = With several approvers nobody decides: name one.
check-no-deadline = Give a date and a time.
check-asap = Give a time instead of “as soon as possible”.
check-no-silence-rule = Say what it means if nobody answers.
check-no-escalation = Say how to reach you when it cannot wait.
check-placeholder = Something is still to be filled in here.
check-empty = This is still empty.
check-too-long = Longer than most people read: shorten it, or move detail to a link.

label-decision = decision
label-info = info
label-request = request

## Templates (later)
group-inform = Keep others informed
group-ask = Decide and ask
group-operate = Keep things running
group-talk = Talk, or not
group-change = Change how we work
rows-add = Add another
rows-add-option = Add an option
rows-add-for = + Speaks for it
rows-add-against = − Speaks against it
rows-up = Move up: { $part }
rows-down = Move down: { $part }
rows-remove = Remove: { $part }
rows-added = Added as number { $n } of { $of }.
rows-removed = Removed. Undo brings it back.
rows-moved = Now number { $n } of { $of }.
weigh-for = For
weigh-against = Against
check-no-label = Choose what it wants of its readers, so that they can sort it.
check-no-rollback = Say how to go back if it goes wrong.

template-check-in = Weekly check-in
template-release = Release notes
template-summary = Meeting summary
template-design = Design review
template-escalation = Escalation
template-support = Support case
template-handoff = Handoff
template-decline = Decline a meeting kindly
template-charter = Communication charter
template-pilot = Pilot announcement
template-pilot-result = Pilot result
template-check-in-help = Once a week, in place of the round in which everybody reports: results, what is next, and where you are stuck.
template-release-help = For those who use it: what they get, and what they have to do.
template-summary-help = For those who were not there: what was decided and why, and who does what by when.
template-walkthrough-help = What a short recording shows, and what people can do once they have seen it. Write this first; then record.
template-design-help = What you want to build, what could go wrong, and the way back. Reviewers answer in writing.
template-escalation-help = When the usual way does not settle it: what is blocked, what it costs, and the one decision you need.
template-incident-help = What is confirmed apart from what is being checked, what people should do, and when they hear from you again.
template-support-help = Everything the next person needs to solve it without asking the customer again.
template-handoff-help = Whoever takes over says back what they understood; until then it is still yours.
template-decline-help = Thank them, give the reason, and offer what helps them more than your presence.
template-charter-help = What a team agrees on: what goes where, how soon people answer, and when nobody has to.
template-pilot-help = Six weeks, one workflow, an owner, and figures from before it starts.
template-pilot-result-help = What was measured before and now, what people say, and one proposal: scale, adjust or stop.

field-title = Title
field-title-help = What it is about, in words by which people find it again.
field-label = Label
field-label-help = What it wants of its readers.
field-summary = In two lines
field-summary-help = Where it stands, and whether anyone must do something.
field-ask = What I ask of you
field-ask-help = The first two lines are what everyone reads.
field-needs = What I need from you
field-needs-help = One sentence. Left empty, the text says “Nothing”.
field-needs-none = Nothing
field-owner = Owner
field-owner-help = One person who answers for it.
field-approver = Approver
field-approver-help = Exactly one person says yes or no.
field-contributors = Contributors
field-contributors-help = By name: whoever is not named does not answer.
field-informed = Informed
field-informed-help = Those who need to know, and need not answer.
field-deadline = Reply by
field-deadline-help = In your own time; the text says the zone.
field-next-update = Next update
field-next-update-help = Keep it even if there is nothing new: silence makes people ask.
field-on-silence = If nobody answers
field-on-silence-help = Agree on it beforehand; silence is consent only where people know it.
field-on-silence-waits = it waits for the approver
field-on-silence-consent = it counts as agreed
field-on-silence-escalate = it is escalated
field-escalation = If it cannot wait
field-escalation-help = Whom to call, and how soon they answer.
field-context = Context
field-context-help = What readers must know to judge it, and no more; link to the rest.
field-done = Done
field-done-help = Results rather than effort, each with its link.
field-next = Next
field-next-help = The few things that matter most, in their order.
field-blockers = Blockers
field-blockers-help = What stops it, and who could clear it.
field-options = Options
field-options-help = Each with what speaks for and against it; doing nothing is one of them.
field-recommendation = Recommendation
field-recommendation-help = Which option, and the reason that settles it.
field-undo = How it can be undone
field-undo-help = And until when. What is easy to undo needs less agreement.
field-scope = What it applies to
field-scope-help = One workflow and one team, by name.
field-open = Still open
field-open-help = Questions without an answer yet, each with who looks for it.
field-tried = Tried so far
field-tried-help = With what came of it, so that nobody tries it again.
field-left-out = So that nobody is left out
field-left-out-help = People in other time zones or part time, with a second language, a screen reader, or little to read on.
field-severity = Severity
field-severity-help = By what it does to people, not by how hard it is to mend.
field-severity-critical = critical: people cannot work, or harm is near
field-severity-major = major: an important part fails
field-severity-minor = minor: there is a way around it

field-check-in-title-help = Your name or team, and the week.
field-check-in-load = My load
field-check-in-load-help = An early “too much” costs less than a late one.
field-check-in-load-light = I could take on more
field-check-in-load-fine = just right
field-check-in-load-too-much = too much
field-check-in-learned = Learned
field-check-in-learned-help = What others may want to know, too.
field-release-summary-help = What users get, in their words.
field-release-needs = What you have to do
field-release-owner = Questions to
field-release-available = Available from
field-release-available-help = When the first users get it.
field-release-version = Version
field-release-version-help = Optional: the number or name by which support asks.
field-release-new = New
field-release-new-help = What people can do now, the most useful first.
field-release-fixed = Fixed
field-release-fixed-help = As users saw it, not as it was mended.
field-release-breaking = What no longer works as before
field-release-breaking-help = And what to do instead. Left empty, the text says that there is nothing.
field-release-breaking-none = Nothing.
field-release-known = Known problems
field-release-known-help = With the way around them.
field-release-back = How to go back
field-release-back-help = For whom it breaks something.
field-summary-title-help = What the meeting was about, and its day.
field-summary-summary-help = What is different now, and whether those who were not there must do something.
field-summary-deadline = Object by
field-summary-deadline-help = Those who were not there can still say what was missed.
field-summary-owner = Written by
field-summary-present = Who was there
field-summary-present-help = Optional.
field-summary-decided = Decided
field-summary-decided-help = Each with its reason, and who decided.
field-summary-decided-nothing = Nothing was decided.
field-summary-actions = Who does what by when
field-summary-actions-help = One person and one date each: Ana: write the plan, by Friday
field-summary-actions-nothing = Nobody took anything on.
field-summary-said = What was said
field-summary-said-help = The reasons and the doubts, without who said them where that does not matter.
field-walkthrough-ask = After watching
field-walkthrough-ask-help = What people know or can do then, and what you ask of them.
field-walkthrough-deadline = Questions by
field-walkthrough-owner = Who records it
field-walkthrough-audience = For whom
field-walkthrough-audience-help = And who can skip it.
field-walkthrough-link = Recording
field-walkthrough-link-help = Where it will be, with captions.
field-walkthrough-length = Length
field-walkthrough-length-help = In minutes. Few watch more than ten to the end.
field-walkthrough-parts = What it shows
field-walkthrough-parts-help = In order, with minutes, so that people can jump: The new form, 3 min
field-walkthrough-in-writing = In writing
field-walkthrough-in-writing-help = The same in a few sentences, for those who cannot or will not watch, and for searching.
field-proposal-owner = Driver
field-input-questions = Questions
field-input-questions-help = Each so that it can be answered in a few sentences.
field-input-contributors = Who is asked
field-input-owner = Who asks
field-input-approver = Who decides with it
field-input-approver-help = At most one person.
field-input-known = What I know and think already
field-input-known-help = So that nobody tells you what you know, and people can disagree.
field-input-next = What happens with the answers
field-input-next-help = Who does what with them, by when.
field-design-ask-help = What you want reviewed, and what is settled already.
field-design-contributors = Reviewers
field-design-contributors-help = Two to four people, by name, each with what to look at.
field-design-owner = Author
field-design-context-help = The problem, whom it troubles, and what the solution must do.
field-design-design = Design
field-design-design-help = How it works, in a page; a picture and details as links.
field-design-options = Alternatives
field-design-options-help = What else was weighed, with what speaks for and against it.
field-design-risks = Risks
field-design-risks-help = What could go wrong, and how you would notice.
field-design-rollback = Rollback plan
field-design-rollback-help = Step by step: who goes back, when, how long it takes, and what is lost.
field-escalation-title-help = What is blocked.
field-escalation-ask-help = One decision or one step, from one person.
field-escalation-deadline = Needed by
field-escalation-approver = Who decides
field-escalation-on-silence-escalate = it goes one level up
field-escalation-on-silence-waits = the work stays stopped
field-escalation-on-silence-proceed = I go on as recommended
field-escalation-blocked = What is blocked, and what it costs
field-escalation-blocked-help = People, work and dates, from now on, for each day of waiting.
field-incident-title-help = What users notice, and since when.
field-incident-summary-help = What happens, to whom, and whether it is getting better.
field-incident-state = State
field-incident-state-help = Change it with every update.
field-incident-state-looking = we are looking for the cause
field-incident-state-found = the cause is known, the fix is on its way
field-incident-state-watching = mended; we are watching it
field-incident-state-over = over
field-incident-owner = Incident lead
field-incident-owner-help = The role that answers questions now; it may pass from one person to another.
field-incident-call = Call
field-incident-call-help = The call or room where it is handled, and who may join.
field-incident-impact = Confirmed impact
field-incident-impact-help = Only what you know: who, how many, since when, how you know.
field-incident-checking = Being checked
field-incident-checking-help = What you suspect, marked as that, and who checks it.
field-incident-do = What to do
field-incident-do-help = What readers should do or leave now; “nothing” is an answer.
field-incident-log = Log
field-incident-log-help = One line for each step, with its time.
field-support-title-help = What the customer sees, and the case number.
field-support-ask-help = What you need from whom: an answer, a fix, a decision.
field-support-customer = Customer
field-support-customer-help = Who, on which contract, and how they want to be reached.
field-support-context = What happens
field-support-context-help = What they did, what they expected, what came; with versions and times.
field-support-history = Customer history
field-support-history-help = Earlier cases, promises made, and what matters to them.
field-support-fix = Proposed fix
field-support-fix-help = Your best guess, with how sure you are: something to react to.
field-support-tell = What to tell the customer meanwhile
field-support-tell-help = In words that can be sent as they are.
field-handoff-title-help = What is handed over.
field-handoff-summary-help = What it is, how it came about, and how it is now.
field-handoff-severity-critical = critical: act now
field-handoff-severity-watch = to watch: it may get worse
field-handoff-severity-steady = steady: it only has to go on
field-handoff-owner = Hands over
field-handoff-receiver = Takes over
field-handoff-receiver-help = One person. A team is nobody.
field-handoff-deadline = Taken over by
field-handoff-actions = Actions
field-handoff-actions-help = In order, each with when it is due.
field-handoff-contingency = If … then …
field-handoff-contingency-help = What may happen, and what to do then: If it fills up again, restart the import
field-handoff-where = Where things are
field-handoff-where-help = Links, access, people who know it.
field-handoff-read-back = Read-back by whoever takes over
field-handoff-read-back-help = Leave it empty: the receiver fills it in. Until then the text asks for it.
field-handoff-read-back-asked = Whoever takes over, please say in your own words what it is, what you do first, and what you do if it gets worse.
field-decline-title = Which meeting
field-decline-title-help = As in the invitation.
field-decline-ask = Answer
field-decline-ask-help = Thank them, say that you will not come, and stay in touch with the matter.
field-decline-why = Reason
field-decline-why-help = The true one, in a sentence that blames nobody.
field-decline-why-in-writing = What I know, I can give you in writing, and sooner
field-decline-why-not-needed = Others know it better, and the outcome is enough for me
field-decline-why-no-agenda = I could not see what I am needed for; tell me and I think again
field-decline-why-focus = I have kept this time for work that needs quiet
field-decline-why-clash = I have promised this time to others
field-decline-deadline = You hear from me by
field-decline-owner = From
field-decline-owner-help = Your name.
field-decline-outcome-place = Where I read the outcome
field-decline-outcome-place-help = Optional: ask for notes or a recording.
field-decline-instead = Instead I offer
field-decline-instead-help = My view in writing, somebody who knows it better, ten minutes on the phone.
field-decline-input = My input
field-decline-input-help = What you would have said there. With it nobody misses you.
field-decline-escalation = If you need me after all
field-charter-title-help = Whose charter it is.
field-charter-summary-help = What it is for, and what changes for everybody from when on.
field-charter-owner = Kept up to date by
field-charter-owner-help = A role, so that it stays true when people change.
field-charter-review = Next review
field-charter-review-help = Three months are a good rhythm: rules nobody reviews, nobody follows.
field-charter-channels = Channel by purpose
field-charter-channels-help = One channel each: Decisions: register. Questions: forum. Emergencies: phone
field-charter-answers = Response times
field-charter-answers-help = By channel, in working hours: Forum: 24 hours. Escalation: 4 hours
field-charter-labels = Labels
field-charter-labels-help = What stands before every title, and who looks once a month whether it does.
field-charter-quiet = Quiet hours and notifications
field-charter-quiet-help = When nobody has to answer, and what may break in anyway.
field-charter-recorded = After live talk
field-charter-recorded-help = What is written down, recorded and shared, where, and until when.
field-charter-live = Live on purpose
field-charter-live-help = What stays a talk: feedback, conflict, getting to know each other, those who think best aloud.
field-pilot-summary-help = What is tried, where and for how long, and why.
field-pilot-begins = Begins
field-pilot-begins-help = After the baseline is measured.
field-pilot-ends = Decided on
field-pilot-ends-help = Six weeks later: long enough for habits, short enough to stop.
field-pilot-context-help = What goes wrong today, with a figure.
field-pilot-changes = What changes
field-pilot-changes-help = As people will notice it: The Monday round becomes a check-in in writing
field-pilot-stays = What stays as it is
field-pilot-stays-help = Which talks stay, and that nobody is measured as a person.
field-pilot-plan = Week by week
field-pilot-plan-help = Owner and workflow, baseline, norms and templates, channel and register, weekly check, decision.
field-pilot-measures = How we measure
field-pilot-measures-help = Baseline and target each: Resolution time: 31 h, target under 24 h
field-pilot-result-verdict = Proposal
field-pilot-result-verdict-help = One of three; “go on trying” is none.
field-pilot-result-verdict-scale = scale it to others
field-pilot-result-verdict-adjust = adjust it, and measure again
field-pilot-result-verdict-stop = stop it
field-pilot-result-scorecard = Scorecard: before → now (target)
field-pilot-result-resolution = Resolution time
field-pilot-result-resolution-help = Before → now (target), as in: 31 h → 19 h (under 24 h)
field-pilot-result-deep-work = Deep work
field-pilot-result-deep-work-help = Share of working time; the usual target is 50 %.
field-pilot-result-zones = Across time zones
field-pilot-result-zones-help = How well it works, asked of people; the usual target is 8 of 10.
field-pilot-result-meeting-hours = Meeting hours a person and week
field-pilot-result-meeting-hours-help = From calendars, not from memory.
field-pilot-result-cycle-time = Cycle time of a task
field-pilot-result-cycle-time-help = From start to done, in days.
field-pilot-result-reopened = Reopened tickets
field-pilot-result-reopened-help = A month: what was settled badly comes back.
field-pilot-result-messages = Messages a person and day
field-pilot-result-messages-help = If it rises much, meetings became noise.
field-pilot-result-worked = What worked
field-pilot-result-worked-help = With an example each.
field-pilot-result-failed = What did not
field-pilot-result-failed-help = Also what went wrong besides the figures: rituals, stale pages, people left out.
field-pilot-result-people = What people say
field-pilot-result-people-help = Those who liked it and those who did not.

## Next (later)
runners-up = Runners-up
runners-up-help = The points are those of the bars under “{ $why }”, where the strongest reason has { $most }.
runner-up = { $lead ->
    [one] { $mode }, one point behind
   *[other] { $mode }, { $lead } points behind
}
register-keep = Keep this decision
register-keep-proposal = Keep as a decision
then-it = Then meet: { $template }
next-reply = Reply by { $when }, after the response norm and in working hours.
next-update = Next word by { $when }, after the response norm and in working hours.
next-slot = First good slot: { $start }, { $minutes }; everyone has read by { $read }.
next-update-now = Next word by { $when }: in an incident the clock counts, not working hours.
next-late = That is after { $need }, when waiting starts to hurt.
next-missed = That is after { $need }, when waiting starts to hurt: the norms count working hours, and leave no time before it. Do not wait for it: call whom you need.
name-them = { $n ->
    [one] You counted one person whose input is needed: name them.
   *[other] You counted { $n } people whose input is needed: name them.
}
origin-topic = Filled in from the matter.
origin-answers = Filled in from your answers.
origin-norms = Filled in from the response norms and working hours.
origin-cost = Filled in from the calculator.
unit-minutes-text = { $n ->
    [one] one minute
   *[other] { $n } minutes
}
unit-working-hours = { $n ->
    [one] one working hour
   *[other] { $n } working hours
}
unit-working-days = { $n ->
    [one] one working day
   *[other] { $n } working days
}
filled-purpose-decide = Afterwards it is decided: { $topic }
filled-purpose-gather = Afterwards everyone’s view is on the table: { $topic }
filled-purpose-ideas = Afterwards the best ideas are chosen: { $topic }
filled-purpose-conflict = Afterwards it is settled between us: { $topic }
filled-pre-reading = The answers in writing to “{ $title }”
filled-point = { $point }, { $n } min
filled-point-questions = What the reading left unclear
filled-point-matter = What is open
filled-point-outcome = Write down the outcome together
filled-outcome = What we agreed and why, and who does what by when.

template-agenda-help = Only those without whom it cannot go on, something to read beforehand, and an outcome in writing.
field-agenda-title = Title
field-agenda-purpose = What will be different afterwards
field-agenda-purpose-help = One sentence. If it needs two, they may be two meetings.
field-agenda-start = Start
field-agenda-start-help = Late enough for everyone to have read.
field-agenda-read-by-help = Before the start, with a break between.
field-agenda-outcome-place-help = A page or a register that everyone concerned can open.
field-agenda-minutes = Length
field-agenda-minutes-help = In minutes.
field-agenda-owner = Who leads it
field-agenda-owner-help = With an e-mail address if the calendar is to invite people.
field-agenda-place = Room or link
field-agenda-place-help = Optional.
field-agenda-needed = Who is needed, and why
field-agenda-needed-help = At most seven: Ana: knows the contracts
field-agenda-informed = Reads the outcome instead
field-agenda-read-by = Read by
field-agenda-pre-reading = To read beforehand
field-agenda-pre-reading-help = Links. What can be read is not presented.
field-agenda-points = Agenda
field-agenda-points-help = Each with its minutes: The two options, 15 min
field-agenda-outcome = Outcome in writing
field-agenda-outcome-help = What will be written down before people leave.
field-agenda-outcome-place = Where the outcome goes
check-no-purpose = Say what will be different afterwards; without that nobody can tell whether it was worth it.
check-nobody-needed = Name those without whom it cannot go on.
check-too-many-needed = More than seven cannot decide together: ask fewer, and inform the rest.
check-no-reason = Say why beside each name. Whoever has no reason to be there can read the outcome.
check-no-length = Give the length in minutes.
check-no-pre-reading = Give people something to read; what everyone reads apart need not be presented.
check-read-too-late = This is after the start.
check-passed = This time is over.
check-out-of-hours = Nobody works then.
check-no-points = Say what you go through.
check-no-minutes = Give each point its minutes, such as “15 min”.
check-over-time = The points take longer than the meeting.
check-no-outcome = Say what will be in writing at the end.
check-no-outcome-place = Say where the outcome can be found.

book = Book it (.ics)
book-copy = Copy the .ics text
booked = The file is among your downloads. Opened, it goes into your calendar.
book-asked = If nothing was downloaded, this page forbids it: copy the text instead.
book-doubtful = The page around this one may forbid downloads. If so, copy the text, and keep it as a file ending in .ics.
book-copied = Copied. Keep it as a file ending in .ics, and open that.
book-failed = This page may neither download nor copy. Open it in a window of its own.
book-when = Give a start and a length first.
book-shown = What goes into the calendar
book-missing = What is still to be filled in is left out of the calendar.
book-invited = Invited
book-no-organizer = Nobody: who leads it has no e-mail address.
book-no-address = Nobody: no one who is needed has an e-mail address.
zones = Time zones of your readers
zones-help = Times are told on their clocks, too. Type a name such as “America/New_York”, or choose one.
zones-add = Add
zones-remove = Remove { $zone }
zones-unknown = This browser knows no such zone. Names are like “Europe/Berlin”.
zones-off = In { $zone } it is { $when } then: outside working hours, or on a day off.
remind = Remind me (.ics)
reminder-reply = Answers due: { $title }
reminder-update = Next update due: { $title }
ics-cost = Estimated cost of this meeting: about { $amount }
ics-talk = - { $people } × { $minutes } at { $rate } an hour on average: { $amount }
ics-part = - { $part }: { $amount }
ics-written = In writing instead: about { $amount }
ics-assumed = An estimate: figures that nobody entered are averages and assumptions of the calculator “Worth a Meeting”.

## Count (later)
cost-title = What does the choice cost?
cost-inputs = Inputs
cost-result = Result
cost-who = Who
cost-region = Default rates
region-eu = European Union
region-us = United States
cost-currency = Currency
cost-role = Role (optional)
cost-role-number = Role { $n }
cost-people = People
cost-pay = Pay
cost-add-role = Add a role
cost-remove-role = Remove this role
pay-loaded-hourly = full cost an hour
pay-loaded-hourly-amount = An hour costs
pay-hourly = hourly wage
pay-hourly-amount = An hour pays
pay-annual = yearly salary
pay-annual-amount = A year pays
cost-meeting = The meeting
cost-recurrence = How often
recurrence-once = once
recurrence-daily = every working day
recurrence-weekly = every week
recurrence-two-weekly = every second week
recurrence-monthly = every month
recurrence-quarterly = every three months
cost-weeks = Weeks worked
cost-weeks-unit = a year
cost-duration = Length
cost-duration-unit = minutes
cost-preparation = Preparation
cost-preparation-unit = minutes each
cost-follow-up = Follow-up
cost-follow-up-unit = minutes each
cost-recovery = Getting back into one’s work
cost-recovery-unit = minutes each
cost-fixed = Room, travel and the like
cost-written = In writing instead
cost-words = Length of the update
cost-words-unit = words
cost-responders = People who reply
cost-responders-unit = people
cost-rounds = Rounds of replies
cost-rounds-unit = rounds
cost-reply = Time for a reply
cost-reply-unit = minutes each
cost-waiting = Waiting
cost-waiting-help = Counts only what the written way waits longer: meetings wait too.
cost-delay = An hour of waiting costs
cost-latency = Written answer after
cost-latency-unit = hours
cost-first-slot = All could meet after
cost-first-slot-unit = hours
cost-multiplier = On-costs: an hour costs
cost-multiplier-unit = times its pay
cost-paid-hours = Paid hours, leave included
cost-paid-hours-unit = a year
cost-saves = Writing saves
cost-saves-year = Writing saves per year
cost-dearer = Writing costs more by
cost-dearer-year = Writing costs more per year by
cost-as-meeting = As a meeting
cost-in-writing = In writing
cost-hours = Working hours freed
cost-hours-more = Working hours added
cost-per-year = { $times } times a year ({ $rhythm }): { $meeting } as a meeting, { $written } in writing.
cost-tipped = Meeting is cheaper, since an hour of waiting costs more than { $amount }.
cost-break-even = Meeting is cheaper once an hour of waiting costs more than { $amount }.
cost-incomplete = A field on this page is missing or not understood. As soon as it is, the result is back.
cost-how = How this is counted
cost-formula-meeting = Meeting = people × cost an hour × (length + preparation + follow-up + getting back into work) + room, travel and the like.
cost-formula-written = Writing = words ÷ { $writing } a minute for the writer + words ÷ { $reading } a minute for each reader + replies × (time for a reply + getting back into work), each × cost an hour.
cost-formula-waiting = Waiting = cost of an hour × hours that the written answer comes later than the first time all could meet, never less than nothing.
evidence-loaded-multiplier-us = Loaded multiplier, US
evidence-loaded-multiplier-us-caveat = Use with 2,080 paid hours, not hours worked, or leave is counted twice.
evidence-loaded-multiplier-eu = Loaded multiplier, EU
evidence-loaded-multiplier-eu-caveat = From a non-wage share of 24.7 %; Romania has 4.8 %, France 32.2 %.
evidence-hourly-rate-us = Cost of an hour, US
evidence-hourly-rate-us-caveat = Average of private industry per hour worked; the range is our judgement.
evidence-hourly-rate-eu = Cost of an hour, EU
evidence-hourly-rate-eu-caveat = Average of the whole economy; from Bulgaria to Luxembourg.
evidence-weeks-worked = Weeks worked a year
evidence-weeks-worked-caveat = Our judgement, after leave and holidays.
evidence-paid-hours = Paid hours a year
evidence-paid-hours-caveat = Leave included; 2,087 is the average over 28 years.
evidence-recovery = Getting back after an interruption
evidence-recovery-caveat = Observed after alerts with 27 people; the popular “23 minutes” comes from interviews. Type 0 to leave it out.
evidence-reading-speed = Reading speed
evidence-reading-speed-caveat = Silent reading of English; slower in a second language.
evidence-writing-speed = Writing speed
evidence-writing-speed-caveat = Our judgement, for composing rather than typing.

show-table = Show as table
save-png = Save the picture (PNG)
table-part = Part
table-cost = Cost
part-talk = talking
part-preparation = preparation
part-follow-up = follow-up
part-recovery = getting back into work
part-fixed = room, travel
part-writing = writing
part-reading = reading
part-replying = replying
part-waiting = waiting

## Policy editor (policy)
policy-title = Your organisation’s policy
policy-intro = What you leave empty stays as it is. Every change shows at once what comes of it.
policy-inputs = The policy
policy-result = What comes of it
policy-name = What it is called
policy-start-over = Take all changes back
policy-over-product = Your changes are compared with “{ $name }”, the policy that comes with the widget.
policy-over-page = Your changes are compared with “{ $name }”, this page’s own policy.
policy-over-file = Your changes are compared with “{ $name }”, the file that you opened. Taking all back closes it.
policy-file-only = The rest has no field here and is kept untouched: how badly a mode suits an answer (unfit), the rules and sources behind points, all other words, notes and $schema. Change it in the file itself, and open that here.
policy-open = Open a policy file
policy-file = A file policy.json
policy-paste = Or its text
policy-take = Go on with this text
policy-refused-at = { $path }: { $what }
policy-before = Before: { $value }
policy-changed = changed
policy-gates = Gates
policy-gates-help = They come first: no number of points outvotes them.
policy-talk-after = Enough writing after
policy-rounds = rounds
policy-points = Points
policy-points-help = What each answer adds, from −100 (toward writing) to 100 (toward talking).
policy-unit-points = points
policy-band = From { $n }
policy-nth-band = band { $n }
policy-from = From
policy-add-band = Add a band
policy-remove = Remove
policy-first-band = The first band begins at 0 and stays; every number needs one.
policy-remove-band = Remove the band from { $n }
policy-modes = Modes
policy-modes-help = The points add up to a place on a line from writing to talking; the mode that stands nearest fits best. Their order is fixed, their distances are yours. Type - where there is no upper limit.
policy-offered = Offered
policy-not-offered = not offered
policy-position = Position
policy-least = From so many contributors
policy-most = To so many contributors
policy-template = Opens the template
policy-then = Then offers the template
policy-then-none = none
policy-words = What it is called
policy-words-in = Words in { $language }
policy-word-name = Name
policy-word-short = Short, in the matrix
policy-word-practice = In practice
policy-language-en = English
policy-language-de = German
policy-branding = Whose policy it is
policy-branding-help = Readers see it in the last line of the widget, and in the colour of buttons and links.
policy-organisation = Organisation
policy-handbook-url = Address of your handbook
policy-handbook-label = Words for that link
policy-accent-light = Colour on light pages, as in #1f5fbf
policy-accent-dark = Colour on dark pages
policy-norms = Response norms and working time
policy-hours = hours
policy-non-urgent = Answer to anything but an escalation within
policy-escalation-best = Answer to an escalation, at best within
policy-escalation-worst = Answer to an escalation, at worst within
policy-day-start = The working day begins at
policy-day-end = The working day ends at
policy-zone = Time zone of these hours, such as “Europe/Berlin”
policy-holidays = Holidays
policy-holidays-help = A day in each line, and what it is called: 2026-12-25 Christmas. A dash alone: none.
policy-holiday-line = Line { $n }: { $error }
policy-days = Working days
policy-no-changes = No cell of the matrix changes.
policy-no-changes-yet = No cell changes yet: what is refused in a field is not counted.
policy-changes = { $n ->
    [one] One of the 45 cells of the matrix changes.
   *[other] { $n } of the 45 cells of the matrix change.
}
policy-band-changes = { $n ->
    [one] { $band }: one changes
   *[other] { $band }: { $n } change
}
policy-more-live = ▲ more live; before: { $mode }
policy-more-written = ▼ more in writing; before: { $mode }
policy-never = Rules that never apply
policy-never-none = Every rule makes a difference somewhere.
policy-never-mode = Never recommended, whatever is answered.
policy-never-gate = Without this gate every answer would be the same.
policy-never-weight = These points change no answer; something else decides first.
policy-doubts = Worth a second look
policy-no-doubts = Nothing looks odd.
policy-part-of = { $whole }, { $part }
policy-problems = { $n ->
    [one] One field is not understood. What you see is without it.
   *[other] { $n } fields are not understood. What you see is without them.
}
policy-export = Take it with you
policy-export-blocked = Put the marked fields right first, so that the file says what you mean.
policy-download = Download policy.json
policy-copy = Copy
policy-copied = Copied.
policy-saved = The file is among your downloads.
policy-save-asked = If nothing was downloaded, this page forbids it: copy the text instead.
policy-save-failed = This browser could not save the file. Copy the text, and keep it as policy.json.
policy-export-long = The file would be longer than { $n } KiB, and no page would read it. Shorten its words or notes.
policy-show-file = Show the file
doubt-nothing-live = No kind of meeting is offered, so nothing is ever worth one.
doubt-nothing-written = Nothing is offered in writing alone.
doubt-no-incident-call = Harm within the hour no longer leads to a call at once.
doubt-same-position = It stands where the mode before it stands, so points never tell the two apart.
doubt-large-small-meeting = More than seven cannot decide well together.
doubt-crowded-one-to-one = A one-to-one call is with one other person.
doubt-turned-round = It pushes the other way than its rule says, and readers are shown that rule.
doubt-no-source = These points are shown as nobody’s: give their rule a source in the file, if only “judgement”.
doubt-rounds-disagree = The points push most toward talking after another number of rounds.
doubt-slow-escalation = An escalation may take longer than anything else.
doubt-short-day = So short a day moves every deadline far away.
doubt-odd-week = People who work on one day, or on all seven?

## The page’s own policy (later)
policy-named = Policy: { $name }
policy-not-used = This page’s own policy is not in use. The built-in one is.
policy-unreachable = { $place } could not be fetched.
policy-encoding = { $place } is not written in UTF-8.
policy-no-script = There is no script of the type application/json with the id { $place } on this page.
policy-too-long = It is longer than { $n } KiB.
policy-syntax = It stops being JSON in line { $line } at character { $column }.
policy-version = Expected version { $n }.
policy-missing = This field is missing, and has to be there.
policy-unknown = Nothing of this name is known here.
policy-out-of-range = Expected a number from { $min } to { $max }.
policy-characters = Expected { $min } to { $max } characters.
policy-entries = Expected { $min } to { $max } entries.
policy-working-days = Expected at least one of the seven days of the week, and each once.
policy-order-points-least = Expected { $number } or more, the points of “{ $of }”. More urgent, more delicate, more rounds or more shared hours must never push less toward talking than less of it does.
policy-order-points-most = Expected { $number } or less, the points of “{ $of }”. More urgent, more delicate, more rounds or more shared hours must never push less toward talking than less of it does.
policy-order-modes-least = Expected { $number } or more, the position of “{ $of }”. A more live mode must not stand before a more written one.
policy-order-modes-most = Expected { $number } or less, the position of “{ $of }”. A more live mode must not stand before a more written one.
policy-order-bands = Expected 0 where the first band begins, and where each other one begins a higher number than before it.
policy-order-day = Expected a time after the one at which the day begins.
policy-no-mode = { $n ->
    [one] No way to communicate is left for one contributor.
   *[other] No way to communicate is left for { $n } contributors.
}
policy-expected-object = Expected an object, that is, named fields between curly brackets.
policy-expected-list = Expected a list between square brackets.
policy-expected-integer = Expected a whole number.
policy-expected-boolean = Expected true or false.
policy-expected-text = Expected text between quotation marks.
policy-expected-id = Expected an id of at most 64 small letters, digits and hyphens.
policy-expected-time = Expected a time such as "09:00".
policy-expected-zone = Expected the name of a time zone, such as "Europe/Berlin".
policy-expected-date = Expected a day, such as "2026-12-25".
policy-expected-weekday = Expected one of "mon", "tue", "wed", "thu", "fri", "sat", "sun".
policy-expected-line = Expected a single line of text without control characters.
policy-expected-language = Expected a language such as "en".
policy-expected-colour = Expected a colour such as "#1f5fbf".
policy-expected-address = Expected an address that begins with https://, or one relative to the page.
policy-expected-unique = Expected an id that nothing else here has.
policy-expected-title = Expected a field “title” of the kind “line” among these.
policy-expected-variables = Expected no other variables than this message has.
policy-of = Rules of { $organisation }

## Figures of the business case (roi)
unit-share = of the whole
unit-share-of-salary = of a year’s salary
unit-hours-per-week = hours a week
unit-hours-per-person = hours a person
unit-usd-per-month = USD a month
unit-usd-per-user-and-month = USD a user and month
evidence-meeting-hours-week = Meeting hours a person and week
evidence-meeting-hours-week-caveat = One team’s “before” in founding article A, no source given; better: look into your calendar.
evidence-share-moved = Share of meetings moved into writing
evidence-share-moved-caveat = From two articles that this tool grew from: A says 10–25 % is typical, and its table has 44 %; B says 40 %. No study is behind any of them.
evidence-async-effort = Writing and reading for one hour met
evidence-async-effort-caveat = Our judgement, everyone’s time together.
evidence-capture = Freed time that becomes useful work
evidence-capture-caveat = Time saved is not time worked; from a consultancy’s correction factors.
evidence-replacement-cost = Cost of replacing a leaver
evidence-replacement-cost-caveat = Median 21 % over 30 cases; a poll company says 40 to 200 % by kind of work. The default is our judgement between them.
evidence-leavers = People who leave in a year
evidence-leavers-caveat = All separations in the US; use your own. The range is article B’s example.
evidence-turnover-reduction = Leavers who would stay
evidence-turnover-reduction-caveat = No causal study found. Nearest: hybrid work cut quits by a third in one company. Article B claims 67 % without a source.
evidence-training-hours = Training for each person, once
evidence-training-hours-caveat = Our judgement: rules, templates and one walkthrough.
evidence-output-per-person = Output of each person
evidence-output-per-person-caveat = Article A, over six months. The study asked managers about days without meetings; it does not tell what writing alone does. Context only, never added.
evidence-tool-basecamp = Basecamp, flat
evidence-tool-basecamp-caveat = As in article B; check before use.
evidence-tool-twist = Twist, per user
evidence-tool-twist-caveat = As in article B; check before use.
evidence-tool-notion = Notion, per user
evidence-tool-notion-caveat = As in article B, free for the smallest plan; check before use.
## Ticker (later)
ticker = While it runs
ticker-help = Counts what everyone’s time costs, from the people, rates and length on this page. It goes on while the page is closed, and for whoever opens a link to it.
ticker-incomplete = Who meets, or what an hour of them costs, is missing or not understood. As soon as it is, the count is back.
ticker-start = Start counting
ticker-pause = Pause
ticker-resume = Go on
ticker-end = End the meeting
ticker-ended-as-planned = It ended as planned
ticker-anew = Count another meeting
ticker-state-running = It runs.
ticker-state-paused = A break: nothing is counted.
ticker-state-ended = It is over.
ticker-used = Time this meeting has used so far
ticker-used-ended = Time this meeting used
ticker-there = { $clock } · people there: { $people }
ticker-rate = An hour with everyone there costs { $amount }.
ticker-plan = Planned length
ticker-left = { $ran } of { $planned } minutes, until { $when }
ticker-of-planned = { $ran } of { $planned } minutes
ticker-over = { $ran } minutes, { $over } more than the { $planned } planned
ticker-minutes = { $ran } minutes
ticker-budget = Budget
ticker-of-budget = { $cost } of { $budget }
cost-budget = Budget for everyone’s time
ticker-who = Who is there
ticker-more = One more: { $role }
ticker-fewer = One fewer: { $role }
ticker-full = So much was noted that only the end has room left.
ticker-say = Say how it stands
ticker-said = This meeting has used { $amount } of time so far: { $ran } minutes, { $people } people there now.
ticker-big = Large display
ticker-above = In a small window
ticker-above-close = Close the small window
ticker-above-refused = The browser opens no small window here.
ticker-close = Close
ticker-came-out = What came out of it
ticker-decisions = Decisions
ticker-decisions-help = One per line.
ticker-outcomes = Other outcomes
ticker-outcomes-help = Questions answered, tasks taken on, things learned: one per line.
ticker-use-length = Use its { $minutes } minutes as the length
ticker-preview = Summary to hand round
ticker-summary = What the meeting brought
ticker-began = Began
ticker-length = Length
ticker-person-hours = Everyone’s time together
ticker-cost = Worth
ticker-per-decision = For each decision
ticker-counted = Counted by Worth a Meeting, from what an hour of everyone there costs.

## Business case (roi)
roi-title = What is going into writing worth to you?
roi-intro = Everything is filled in with careful defaults; type over what you know. A number such as 25, a range such as 20–40, or lowest..likely..highest such as 20..25..40.
roi-inputs = What is assumed
roi-result = What comes of it
roi-team = Who
roi-meetings = Meetings
roi-turnover = People who leave
roi-turnover-help = No study shows that writing keeps people, so that nobody staying is the default.
roi-costs = What it costs
roi-months = Over how long
roi-in-teams = Teams
roi-in-people = People in each
roi-in-meeting-hours = Meetings of a person
roi-in-weeks = Weeks worked
roi-in-monthly-cost = All meetings cost
roi-in-multiplier = Cost of work to wage
roi-in-paid-hours = Paid hours
roi-in-share-moved = Moves into writing
roi-in-async-effort = Writing and reading for an hour met
roi-in-capture = Freed time that becomes useful work
roi-in-leavers = People who leave in a year
roi-in-turnover-reduction = Of them, would stay
roi-in-replacement-cost = Replacing one costs
roi-in-turnover-saved = Saved by fewer leaving
roi-in-tools-flat = Tools, flat price
roi-in-tools-user = Tools, price for each user
roi-in-training-hours = Training of each person, once
roi-in-other-once = Anything else, once
roi-unit-hours-each = hours each
roi-unit-a-month = { $currency } a month
roi-unit-a-year = { $currency } a year
roi-unit-an-hour = { $currency } an hour
roi-unit-a-user-and-month = { $currency } a user and month
roi-unit-of-salary = % of a year’s salary
roi-meeting-basis = What is known of meetings
roi-meetings-hours = their hours
roi-meetings-monthly-cost = their cost in a month
roi-turnover-basis = What is known of leavers
roi-turnover-rates = how many leave
roi-turnover-amount = what fewer leaving saves
roi-ramp = Full effect from month
roi-horizon = Looked at
roi-month-count = { $n ->
    [one] { $n } month
   *[other] { $n } months
}
# Between the ends of a range that is typed, as in “20 to 40”.
roi-range-word = to
roi-range = { $likely } ({ $low } to { $high })
roi-understood = Read as { $low } to { $high }, most likely { $likely }.
roi-standing-claim = Claim of the article, no source given.
roi-standing-implied = Not in the article, but its sums come out only this way. No source.
roi-standing-measured = Measured in calendars.
roi-measured-in = { $n ->
    [one] measured: the calendar of one person, { $from } to { $to }
   *[other] measured: the calendars of { $n } people, { $from } to { $to }
}
roi-missing = No default is known in { $currency }. Please type a number or a range.
roi-not-understood = We could not read “{ $text }”: { $why } Write a number, low–high, or low..likely..high.
range-error-empty = a number is missing.
range-error-not-a-number = there is something in it that is no number.
range-error-two-numbers = two numbers stand side by side.
range-error-too-long = it is too long.
range-error-too-large = a number is too large.
range-error-open-range = one end of the range is missing.
range-error-too-many-numbers = there are more than three numbers.
range-error-out-of-order = a number is smaller than the one before it.
roi-as-article-b = Article B would count { $before } − { $share } = { $after }, so { $saved } saved every month. That leaves out writing and reading, and takes every freed hour for money: a claim without a source. The result here counts both.
roi-worth = Freed time, worth a year
roi-together = { $months ->
    [one] Cash and freed time together, after one month
   *[other] Cash and freed time together, after { $months } months
}
roi-add-capacity = Add the worth of freed time to the cash
roi-capacity = Freed time, a year at full effect
roi-hours-a-year = Hours
roi-worth-a-year = Worth
roi-full-time = Full-time places
roi-focus = For focus, a person and week
roi-cash = { $months ->
    [one] Cash alone, after one month
   *[other] Cash alone, after { $months } months
}
roi-benefits = Brings
roi-paid = Costs
roi-net = Left over
roi-roi = Return on the costs
roi-payback = Paid back
roi-in-month = in month { $month }
roi-at-once = at once
roi-not-within = { $months ->
    [one] not within one month
   *[other] not within { $months } months
}
roi-no-costs = nothing is paid
roi-band = 8 in 10 outcomes: { $low } to { $high }
roi-beyond-low = { $range }; fewer than 1 in 10 are as low as this
roi-beyond-high = { $range }; fewer than 1 in 10 are as high as this
roi-brackets = { $low } to { $high }
roi-likely-above = With every number at its likely value it is more than in 9 of 10 outcomes; half of all outcomes stay below { $middle }.
roi-likely-below = With every number at its likely value it is less than in 9 of 10 outcomes; half of all outcomes are above { $middle }.
roi-in-brackets = Brackets hold the range in which 8 in 10 outcomes lie.
roi-chance = { $months ->
    [one] { $chance } of all outcomes pay back within one month
   *[other] { $chance } of all outcomes pay back within { $months } months
}
roi-drawing = How far this may be off follows …
roi-stale = Ranges and pictures follow …
roi-even-at = With freed time counted as money, the costs are covered once { $share } of meetings move into writing.
roi-even-always = With freed time counted as money, the costs are covered even if no meeting moves into writing.
roi-even-never = Even with freed time counted as money and everything moved, it does not pay.
roi-before-after = Before and after
roi-at-full-effect = At full effect
roi-before = Before
roi-after = After
roi-change = Change
roi-row-week = Meetings, a person and week
roi-row-hours-month = Everyone’s meetings, a month
roi-row-hours-year = Everyone’s meetings, a year
roi-row-cost-month = They cost, a month
roi-row-cost-year = They cost, a year
roi-row-written-month = Writing in their place costs, a month
roi-row-written-year = Writing in their place costs, a year
roi-row-leavers-month = Replacing people, a month
roi-row-leavers-year = Replacing people, a year
roi-live = meetings
roi-written = writing and reading in their place
roi-both = together
roi-a-year = A year
roi-month = month { $n }
roi-month-head = Month
roi-low = Low (1 in 10 is below)
roi-middle = Middle (half are below)
roi-likely = Likely
roi-high = High (1 in 10 is above)
roi-freed = Freed
roi-freed-so-far = Freed so far
roi-input = Assumption
roi-assumed = Assumed
roi-source = Where from
roi-at-low = At its lowest
roi-at-high = At its highest
roi-outcome = Outcome
roi-amount = Amount
roi-pictures = Pictures
roi-picture-bars = Meetings cost { $before } a year now; meetings and writing would cost { $after }.
roi-picture-bars-help = A year at full effect. The outlined part is what writing and reading take.
roi-picture-band = 8 in 10 outcomes lie between { $low } and { $high }; half are below { $middle }.
roi-picture-line = Paid back { $when }, in 8 of 10 outcomes between month { $low } and month { $high }
roi-picture-line-plain = Paid back: { $when }
roi-picture-line-help = What is left by the end of each month. In 8 in 10 outcomes it lies in the band; the line is the likely one, the ring marks where it is even.
roi-picture-tornado = It hangs most on: { $input }
roi-picture-tornado-none = No assumption has a range that moves the result.
roi-picture-tornado-help = Each assumption alone goes from its lowest to its highest, while all others stay likely.
roi-picture-dots = In { $gained } of { $all } outcomes something is left in the end.
roi-picture-dots-worth = In { $gained } of { $all } outcomes time comes free; this is what it is worth in a year.
roi-picture-dots-help = Each dot is one outcome of twenty, and each is as likely as the others. Rings are losses.
roi-picture-time = { $months ->
    [one] { $hours } come back within one month.
   *[other] { $hours } come back within { $months } months.
}
roi-picture-time-help = Everyone’s hours that come free, month by month, as the change takes hold.
roi-provenance = Worth a Meeting { $version }, 10,000 draws from seed { $seed }. 8 in 10 outcomes lie within a range.
roi-context = Never counted here: { $low } to { $high } more output for each person over six months, as article A reports, one of those that this tool grew from.
roi-report = What going into writing is worth
roi-hours-freed = Hours freed in a year
roi-yours = your own figure
roi-judgement = our own judgement
roi-chosen = your choice, or our own judgement
roi-unit-month = a month
roi-claim = { $what }: { $before } → { $after } { $unit } ({ $change }). Claim of the article, no source given; not counted here.
measure-meeting-hours = Meetings of a person
measure-cycle-time = Cycle time
measure-reopened-tickets = Reopened tickets
measure-monthly-cost = Cost of meetings
measure-deep-work = Deep work
measure-leavers = People who leave in a year
unit-days = days
unit-tickets-per-month = a month
roi-scenarios = Scenarios side by side
roi-scenarios-help = Likely figures. What differs from yours is marked. Articles A and B are among those that this tool grew from; their figures are as they wrote them, in their currency.
roi-current = Yours
roi-scenario-cautious = Cautious
roi-scenario-article-a = Article A
roi-scenario-article-b = Article B
roi-scenario-mark = claims of the article, no source given
roi-scenario-defaults = our defaults, each with its source
roi-begin = Start from { $name }
roi-keep = Keep yours as a scenario
roi-keep-name = Scenario { $n }
roi-name = Name of the scenario
roi-take-up = Go back to { $name }
roi-drop = Remove { $name }
roi-same = as yours
roi-brings-a-year = Brings in a year, before costs
roi-incomplete = A field is not understood
roi-file = business case
roi-export = Take it with you
roi-export-help = The report has every figure, range, assumption and source. JSON has the whole document, your answers and what you wrote in updates included, and opens here again. Share makes a link to all of it; print gives one page.
roi-print = Print
roi-download-csv = Download CSV
roi-download-json = Download everything as JSON
roi-open = Open a JSON file
roi-open-failed = This file is no document of Worth a Meeting.
roi-show-report = Show the report
roi-seed = Draw again from another seed
roi-prices = Prices that are known

## Calendar audit (audit)

audit-title = Where does the time go?
audit-intro = Drop the export of your calendar here: one or more .ics files, or the .zip that Google gives. It is read in this browser, and nothing of it leaves the page.
audit-choose = Calendars
audit-files = Choose files
audit-folder = Choose a folder
audit-paste = You can also paste files, or the text of one, while one of these fields has the focus.
audit-how = How to export a calendar
audit-how-google = Google Calendar: Settings, Import & export, Export. It gives a .zip; drop it as it is.
audit-how-outlook = Outlook: File, Save Calendar, with full details. On the web: Settings, Shared calendars, Publish, and download the .ics.
audit-how-apple = Apple Calendar: File, Export, Export.
audit-private = What reads calendars, about 250 KB, comes from the same place as this page once you choose a file; nothing is sent. The calendar stays here while the page is open and is kept nowhere; what you choose below is kept in this browser.
audit-example = Look at an example
audit-example-file = example.ics
audit-reading = Reading …
audit-cancel = Cancel
audit-more-files = Drop more files anywhere here to read them, too.
audit-owners = Whose calendars these are
audit-other-files = Other files
audit-dropped-cut = Only the first { $n } files of the folders were taken.
audit-files-read =
    { $files ->
        [one] { $files } calendar
       *[other] { $files } calendars
    }, { $n ->
        [one] { $n } entry
       *[other] { $n } entries
    }
audit-trouble-missing = What reads calendars could not be fetched. Your files are still chosen: try again once you are online.
audit-trouble-start = What reads calendars could not be started: the browser, or a rule of this page, refused to run it. Where the page has a Content-Security-Policy, its script-src needs 'wasm-unsafe-eval'.
audit-trouble-unreadable = The browser could not read a file. It may have been moved or changed since you chose it.
audit-trouble-too-many-files = These are more than 2,000 calendars. Choose fewer at once.
audit-trouble-too-many-bytes = These files are larger than 50 MB together. Export a shorter time, or fewer calendars at once.
audit-trouble-too-many-events = These files have more than 100,000 entries. Export a shorter time, or fewer calendars at once.
audit-trouble-too-many-occurrences = There are more than 200,000 meetings in this period. Choose a shorter one, or fewer calendars at once.
audit-trouble-no-calendar = None of these files is a calendar. Export one from your calendar as an .ics file, or as a .zip of them.
audit-trouble-crash = Reading these files failed, and that is our fault. Nothing else is lost: try again, or try fewer files.
audit-asked = What is looked at
audit-choose-period = Period
audit-period-four-weeks = Last four weeks
audit-period-quarter = Last 13 weeks
audit-period-year = Last 52 weeks
audit-period-custom = Own dates
audit-from = From
audit-to = To
audit-period-no-day = Give both days, such as 2026-01-31.
audit-period-backwards = The period ends before it begins.
audit-period-too-long = A period may be ten years long.
audit-owner = Whose calendar is { $file }?
audit-nobody-known = Not known
audit-owner-help = Until you say so, meetings that its owner declined count.
audit-left-out =
    { $n ->
        [one] leaves out { $n } meeting
       *[other] leaves out { $n } meetings
    }
audit-anonymous = Hide titles and people in everything that leaves this page
audit-defects =
    { $n ->
        [one] { $n } part was not understood
       *[other] { $n } parts were not understood
    }
audit-defects-help = The rest counts all the same.
audit-defects-more =
    { $n ->
        [one] and { $n } more
       *[other] and { $n } more
    }
audit-defect-file = { $file }: { $said }
audit-defect-line = { $file }, line { $line }: { $said }
audit-defect-what = { $file }, line { $line }: { $said } ({ $what })
audit-defect-no-calendar = this is no calendar
audit-defect-broken = this entry is broken off or cannot be read; it was skipped
audit-defect-no-start = this entry has no time at which it begins; it was skipped
audit-defect-bad-length = this entry ends before it begins, or never
audit-defect-bad-rule = the rule by which this repeats cannot be read; it counts once
audit-defect-absurd = this repeats more often than any meeting; it counts within limits
audit-defect-unknown-zone = this time zone is unknown; the times are taken for yours
audit-defect-too-long = this line is longer than any calendar needs; it was skipped
audit-nothing = No meetings in this period. Choose a longer period, or look at what counts as a meeting.
audit-hours-a-week = A week in meetings
audit-counting = Counting …
audit-result = What was found
audit-after = { $amount } without the marked series
audit-each-week = Time in meetings, focus and the share are for each person whose calendar this is, in a week. Everybody’s hours, and what they cost, are of all people in the meetings together.
audit-late = The first meeting is in the week of { $day }. The weeks before it count as weeks without meetings: if your export begins later than the period, choose a shorter one.
audit-afresh = Forget my choices
audit-pictures = In pictures
audit-series-title = The series, the costliest first
audit-series-help = Mark the ones that could go into writing: hours, focus time and cost follow at once. What is suggested rests on people, length, rhythm and title; look why, and correct it.
audit-series-facts = { $people ->
    [one] { $people } person
   *[other] { $people } people
}, { $minutes } min, { $rhythm }
audit-yearly-hours = { $hours } of everybody’s time a year
audit-all-series = Show all { $n } series
audit-no-series = Nothing in this period repeats.
audit-try = Try the time without it
audit-write = Write the replacement
audit-wizard = Open in the wizard
audit-why = Why this is suggested, and corrections
audit-bad-people = Give a whole number of people, from 1 to { $n }. Until then the calendar’s own number counts.
audit-file = calendar audit
audit-export = Take it along
audit-export-help = What goes into the business case are totals alone: no titles, people or files. A series that you open in the wizard, or begin to replace, takes its title with it, into links that you share as well, unless titles are hidden.
audit-show-report = Show the report
audit-print = Print
audit-series-csv = Series as CSV
audit-weeks-csv = Weeks as CSV
audit-use = Use in the business case
audit-measured = Measured
audit-because-people = { $n ->
    [one] One person is in it.
   *[other] { $n } people are in it, one of whom asks.
}
audit-because-rhythm = It comes { $rhythm }: what comes up in between waits that long already.
audit-because-irregular = It comes irregularly: nobody can count on the next one being soon, so what is brought to it can wait.
audit-because-title = The title says “{ $words }”.
audit-because-unknown-title = The title does not say what kind it is; this is the middle.
audit-because-not-told = A calendar does not tell.
audit-because-yours = Your answer.
audit-rhythm-daily = every working day
audit-rhythm-several-a-week = several times a week
audit-rhythm-weekly = every week
audit-rhythm-two-weekly = every two weeks
audit-rhythm-monthly = every month
audit-rhythm-quarterly = every quarter
audit-rhythm-irregular = irregularly
audit-size-exactly = { $n ->
    [one] { $n } person
   *[other] { $n } people
}
audit-size-between = { $from }–{ $n } people
audit-size-more = { $n } or more people
audit-length-most = up to { $n } min
audit-length-between = { $from }–{ $n } min
audit-length-more = { $n } min or more
audit-period = { $from } to { $to }
audit-series-number = Series { $n }
audit-series-untitled = Series without a title
audit-week = Week from
audit-weeks = Week by week
audit-each = In meetings, each
audit-share = Share of working time
audit-now = Now
audit-without = Without the marked series
audit-tried = Marked as replaced
audit-focus = Focus time
audit-focus-blocks = Blocks of focus time
audit-focus-now = Focus time now
audit-focus-without = Focus time without the marked series
audit-fragments = Shorter blocks
audit-in-meetings = Meetings in working time
audit-outside = Outside working hours
audit-outside-somewhere = Outside working hours, here or there
audit-double = Two meetings at once
audit-people = People
audit-length = Length
audit-meetings = Meetings
audit-hours = Owners’ hours
audit-people-hours = Everybody’s hours
audit-hour = Hour
audit-day-mon = Mon
audit-day-tue = Tue
audit-day-wed = Wed
audit-day-thu = Thu
audit-day-fri = Fri
audit-day-sat = Sat
audit-day-sun = Sun
audit-zone = Time zone
audit-shared = Shared a working day
audit-series = Series
audit-series-heading = Series
audit-rhythm = How often
audit-a-year = Times a year
audit-people-hours-a-year = Everybody’s hours a year
audit-cost-a-year = Costs a year
audit-suggested = Suggested instead
audit-yes = yes
audit-further-series = { $n ->
    [one] One further series takes { $hours } of everybody’s time a year.
   *[other] { $n } further series take { $hours } of everybody’s time a year.
} The file for spreadsheets has all of them.
audit-picture-weeks = { $hours } a person and week go into meetings, { $share } of working time.
audit-picture-weeks-after = { $hours } a person and week go into meetings, { $share } of working time; { $after } without the marked series.
audit-picture-weeks-no-share = { $hours } a person and week go into meetings.
audit-picture-weeks-no-share-after = { $hours } a person and week go into meetings; { $after } without the marked series.
audit-picture-weeks-help = Hours in meetings of each owner of a calendar, week by week. Two meetings at once count both. The period may cut the first and the last week.
audit-picture-series = { $title } costs most: { $amount } a year.
audit-picture-series-hours = { $title } takes most: { $amount } a year.
audit-picture-series-help = Everybody’s time in a year, at the pace of the period.
audit-picture-focus = { $hours } a person and week are left in blocks of two hours or more, { $rest } in shorter ones.
audit-picture-focus-after = { $hours } a person and week are left in blocks of two hours or more; { $after } without the marked series.
audit-picture-focus-help = Working time of each owner of a calendar: from below, blocks of two hours or more, shorter ones, and meetings.
audit-picture-heat = Over the whole period, the fullest hour of the week is { $day }, { $time }.
audit-picture-heat-help = Hours in meetings of all owners together, over the whole period, by weekday and hour: the larger a square, the more.
audit-picture-sizes = Meetings of { $kind } take { $share } of everybody’s hours.
audit-picture-sizes-help = Everybody’s hours, by the number of people in the meeting.
audit-picture-lengths = Meetings of { $kind } take { $share } of the hours.
audit-picture-lengths-help = Hours of the owners of the calendars, by the length of the meeting.
audit-picture-outside = { $hours } a person and week lie outside working hours.
audit-picture-outside-after = { $hours } a person and week lie outside working hours; { $after } without the marked series.
audit-picture-outside-help = Hours in meetings before, after and between working days, week by week.
audit-picture-zones = With { $zone }, { $shared } of a working day are shared; over the whole period, { $outside } in meetings from there lie outside working hours here or there.
audit-picture-zones-help = How many hours of a working day are working hours in the other zone as well, in the middle of the period. Hours in meetings, in the table too, are those of all owners together, over the whole period.
audit-report = Where the time goes
audit-zone-unknown = The time zone of this device, { $own }, is not known here: days and hours are those of { $zone }.
audit-opening = { $period }: { $meetings } in { $owners }. Days and hours are meant in { $zone }.
audit-meeting-count = { $n ->
    [one] { $n } meeting
   *[other] { $n } meetings
}
audit-owner-count = { $n ->
    [one] the calendar of one person
   *[other] the calendars of { $n } people
}
audit-a-week = A week, of each owner
audit-everybody = Everybody’s hours, over all calendars
audit-cost = They cost
audit-hour-cost = An hour of a person counts { $cost }.
audit-hour-cost-yours = It is what the calculator was told.
audit-counted = What counts as a meeting
audit-rule-timed = It has a time of day
audit-rule-confirmed = It is not cancelled
audit-rule-busy = Its time is not marked as free
audit-rule-with-others = Somebody else is in it
audit-rule-not-declined = The owner did not decline
audit-rule-on = { $rule } ({ $n } left out)
audit-rule-off = Not asked for: { $rule }
audit-sources = Files
audit-source = { $file }: { $owner }, { $meetings }
audit-owner-unknown = owner unknown
audit-caveats = What an export cannot know
audit-caveat-writing = What is written in place of the marked series, and reading it: that is not charged here. The business case charges it.
audit-caveat-attendance = Who came, and how long it really took: counted is what is planned.
audit-caveat-people = Who is in a series where the export lists nobody, or only a mailing list.
audit-caveat-unplanned = Calls and talks that nobody put into the calendar.
audit-caveat-worth = What a meeting is worth: hours and cost are one side alone.
audit-caveat-suggestion = What a series is really for: suggestions rest on title, people and rhythm, until somebody answers the questions.
audit-provenance = Worth a Meeting { $version }, { $period }. Counted in the browser: the calendar never left it.

## Decision register (register)
register-heading = Decision register
register-intro = What was decided, by whom and why, and when it is looked at again. It stays in this browser; take it along as files below.
register-new = New decision
register-empty = No decision is kept yet. Keep one from an answer or a proposal, begin one by hand, or import files.
register-from-answer = Go for: { $mode }
register-kept = Kept in the register.
register-kept-already = It is in the register already.
register-kept-show = Show it there
register-review-of = Review: { $title }
register-untitled = Untitled decision
register-back = All decisions
register-reviews = Reviews
register-due-all = Show all that are due
register-ics = Reviews for your calendar (.ics)
register-search = Search
register-any = All
register-only-due = Only what is due for review
register-found = Decisions
register-count = { $n } of { $of } decisions
register-due-since = due for review since { $when }
register-review-on = review on { $when }
register-conflicts-label = Two versions
register-conflicts-help = Somebody else wrote them differently. Open one to choose; until then both are kept.
register-two-versions = Somebody else has another version
register-two-versions-help = Only what differs is shown. Take single parts, or choose one version. Undo brings the other one back.
register-mine = Here
register-theirs = The other one
register-take-part = Take this
register-keep-mine = Keep what is here
register-take-theirs = Take the other one
register-keep-both = Keep both as two decisions
register-status = Status
register-status-proposed = proposed
register-status-accepted = accepted
register-status-rejected = rejected
register-status-deprecated = no longer holds
register-status-superseded = replaced
register-title = Title
register-owner = Owner
register-approver = Who decides
register-consulted = Consulted
register-informed = Informed
register-label = Label
register-link = Link
register-context = What it is about
register-why = What was decided, and why
register-consequences = What comes of it
register-rollback = How it is taken back
register-rollback-help = What would have to happen, and who would do what then.
register-more = More
register-more-help = What an import did not understand is kept here.
register-date = Decided on
register-review = Review on
register-options = Options
register-options-help = What was weighed, and what was chosen of it.
register-option-name = Name
register-option-about = What it is
register-option-pros = What speaks for it, a line each
register-option-cons = What speaks against it, a line each
register-nth-option = Option { $n }
register-chosen = This one was chosen
register-up = Move up
register-down = Move down
register-remove-option = Remove
register-add-option = Add an option
register-no-title = Give it a title: a short sentence that says what was decided.
register-bad-link = This is no web address. It should begin with https://
register-early-review = The review comes before the decision.
register-too-long = Only the first { $n } characters go into files.
register-replaced-by = Replaced by
register-replaced-by-lost = Replaced by { $id }, which is not in this register.
register-replaces = It replaces
register-supersede = Replace this decision
register-begin-successor = Write the one that replaces it
register-find-successor = Or find one that does
register-circle = That cannot be: this decision came in the place of that one.
register-save-one = Download as Markdown
register-remove = Remove this decision
register-files = Import and export
register-import = Files with decisions
register-import-help = Markdown as in MADR, CSV or JSON; several at once, as .zip, or dropped here. Importing twice changes nothing.
register-save-markdown = All as Markdown
register-save-files = All as Markdown, a file each (.zip)
register-save-csv = All as CSV
register-save-json = All as JSON
register-export-help = The .zip has each decision in a file of its own, in the form of MADR, as the page of a decision saves it.
register-strange = Not understood, and kept under “More”: { $names }
register-refused-unreadable = It is too large, or no text.
register-refused-too-large = It is too large.
register-refused-future = A later version of this widget wrote it.
register-refused-empty = There is no decision in it.
register-refused-no-columns = Its first line names no column “title”.
register-refused-quote = A quotation mark in line { $line } has no end.
register-refused-json = It is no register: see { $path } in line { $line }.
register-notice-not-saved = This page may not store anything: the register is lost when it closes. Export it to keep it.
register-notice-full = The browser’s storage is full: the latest changes are not saved. Export the register to keep them.
register-notice-future = A later version wrote the register that is stored here. It is left as it is, and nothing is saved now.
register-notice-unreadable = The register stored here could not be read. It was put aside, and you start with an empty one.
register-notice-elsewhere = Updated to what was changed in another tab.
register-notice-removed = Removed.
register-example-title = We try written status updates for six weeks
register-example-owner = Ana
register-example-approver = Bo
register-example-label = ways of working
register-example-context = The weekly status meeting takes nine people an hour, and most of it is read out.
register-example-why = reading takes ten minutes, whenever it fits. Questions go into the comments.
register-example-rollback = The old slot stays in the calendar, cancelled. One message brings the meeting back.
register-example-first = Write the status
register-example-second = Keep the meeting
register-due = { $n ->
    [one] One decision is due for review
   *[other] { $n } decisions are due for review
}
register-conflicts = { $n ->
    [one] One decision is here in two versions
   *[other] { $n } other versions of decisions are here
}
register-added = { $n ->
    [one] One decision is new
   *[other] { $n } decisions are new
}
register-same = { $n ->
    [one] One was here already
   *[other] { $n } were here already
}
register-conflicting = { $n ->
    [one] One is here in another version: choose above
   *[other] { $n } are here in other versions: choose above
}
register-renamed = { $n ->
    [one] One of the new ones had the name of another decision, and got its own
   *[other] { $n } of the new ones had names of other decisions, and got their own
}
register-left-out = { $n ->
    [one] There was no room for one
   *[other] There was no room for { $n }
}
register-show-more = { $n ->
    [one] Show one more
   *[other] Show more ({ $n } left)
}

## When the widget itself cannot run; readable without it
failure-title = The widget could not start.
failure-csp = This page’s Content-Security-Policy does not let WebAssembly run. Add 'wasm-unsafe-eval' to its script-src.
failure-missing = A file of the widget could not be fetched. Put all the widget’s files beside worth-a-meeting.js, and allow connect-src 'self'.
failure-start = The widget’s files do not fit together, or this browser is too old for them.
failure-crash = Something went wrong inside the widget. What you typed is kept.
failure-again = Try again
failure-go-on = Go on with what I typed
failure-afresh = Start afresh
failure-elsewhere = Open on a page of its own
failure-draft = What you typed, to copy:

## The pages around the element: the self-contained file, and the frame
page-name = Is this worth a meeting?
page-fallback = This page has a decision helper that needs JavaScript. In short: write when waiting does no harm and the matter is clear; talk when it is urgent, personal, or when people would not even agree what the question is.

## The demo: a page of a wiki, the business case, and the policy editor
page-demo-title = Before you book · Worth a Meeting
page-demo-heading = Before you book
page-demo-about = Four questions, under half a minute: whether it is worth a meeting, what to write instead, and what the choice costs.
page-demo-pilot = For whoever decides on a pilot:
page-demo-administrators = For administrators:
page-demo-back = Back to the decision
page-demo-roi-title = The business case · Worth a Meeting
page-demo-roi-heading = Is going async worth it?
page-demo-roi-about = For whoever decides on a pilot: what meetings cost today, what writing would free, and how sure that is. Nothing leaves this page.
page-demo-roi-fallback = The business case needs JavaScript.
page-demo-policy-title = Policy editor · Worth a Meeting
page-demo-policy-heading = Make the rules your own
page-demo-policy-about = For whoever looks after the wiki: change the rules, see at once which answers change, and take the policy file with you. Nothing leaves this page.
page-demo-policy-fallback = The policy editor needs JavaScript. The policy file can be written by hand, too: its format is documented.

## A page that keeps documents itself
page-host-title = A page that keeps the documents
page-host-about = An example for developers: the widget keeps nothing here. This page hears of each change, keeps the document under a name, and opens it again.
page-host-which = Document
page-host-new = New document
page-host-number = Document { $n }
page-host-kept = { $name } was kept by this page at { $time }.
page-host-not-kept = It could not be kept: { $why }
page-host-not-opened = { $name } could not be opened ({ $why }). It stays as it is; what you type now is not kept.

## The page with the snippet for each host
page-snippets-title = Put the widget on your wiki
page-snippets-about = Choose what it shows, look at it, and copy the lines for your host. Nothing leaves this page.
page-snippets-noscript = This page needs JavaScript. The lines for each host are in the documentation, too: docs/install.md.
page-snippets-view = What it shows
page-snippets-view-all = Everything, with a navigation
page-snippets-view-decide = The decision
page-snippets-view-compose = The update
page-snippets-view-cost = The calculator
page-snippets-view-audit = The calendar audit
page-snippets-view-roi = The business case
page-snippets-view-register = The decision register
page-snippets-locale = Language
page-snippets-locale-page = The page’s own
page-snippets-theme = Colours
page-snippets-theme-page = The page’s own
page-snippets-theme-light = Light
page-snippets-theme-dark = Dark
page-snippets-currency = Currency, such as CHF
page-snippets-currency-wrong = A currency is three capital letters, such as EUR.
page-snippets-policy = Address of your policy file
page-snippets-base = Where you put the files
page-snippets-base-wrong = That is no address: https://wiki.example/widget/, for one, or a path such as /assets/.
page-snippets-base-away = This host is another server: it needs the whole address, with https://.
page-snippets-base-hint = With https:// if that is another server than the page’s; otherwise a path such as /assets/ is enough.
page-snippets-look = How it looks
page-snippets-width = Width of the column
page-snippets-width-of = { $n } pixels
page-snippets-width-whole = Whole width
page-snippets-take = What to copy
page-snippets-host = Your host
page-snippets-host-element = Any page that loads a module
page-snippets-host-frame = Any page that takes a classic script
page-snippets-host-iframe = Any page that takes an iframe
page-snippets-host-file = The one file, in a sandboxed frame
page-snippets-host-npm = A project with npm
page-snippets-host-dokuwiki = DokuWiki
page-snippets-host-mediawiki = MediaWiki
page-snippets-host-gadget = MediaWiki without an extension
page-snippets-host-wordpress = WordPress
page-snippets-host-tiddlywiki = TiddlyWiki
page-snippets-host-mkdocs = MkDocs
page-snippets-host-mdbook = mdBook
page-snippets-host-docusaurus = Docusaurus
page-snippets-host-confluence = Confluence
page-snippets-host-sharepoint = SharePoint
page-snippets-host-notion = Notion
page-snippets-host-others = BookStack, Wiki.js, Outline, XWiki
page-snippets-host-link = GitHub, GitLab: a picture and a link
page-snippets-html = HTML
page-snippets-page = In the page
page-snippets-csp = What is added to the page’s Content-Security-Policy
page-snippets-shell = In the project’s folder
page-snippets-js = In a script
page-snippets-package = The package to download
page-snippets-plugin = The plugin to upload or to unpack
page-snippets-localsettings = In LocalSettings.php
page-snippets-gadget = The script for MediaWiki:Common.js; a line in it says where the files are
page-snippets-tiddler = A tiddler for the script; reload afterwards
page-snippets-mkdocs = In mkdocs.yml
page-snippets-docusaurus = In docusaurus.config.js
page-snippets-address = The address to embed
page-snippets-markdown = Markdown
page-snippets-copy = Copy
page-snippets-copy-what = Copy: { $what }
page-snippets-copied = Copied: { $what }.
page-snippets-not-copied = This page may not copy. The text is marked: copy it with the keyboard.
page-snippets-hashes = Hashes of the files
page-snippets-hashes-hint = As the build counted them, for integrity attributes and to compare what your server sends.
page-snippets-file = File
page-snippets-hash = SHA-384
page-snippets-checkup = Does it not start? The checkup says what to change.

## The checkup page
page-checkup-title = Does this site let the widget run?
page-checkup-about = Open this page where the widget is to stand, beside its files. It tries what the widget needs and says what to change. Nothing is sent anywhere.
page-checkup-waiting = If this sentence stays, no script runs here. Have the server send .js files as text/javascript, and let the page’s Content-Security-Policy have script-src 'self'.
page-checkup-running = Trying …
page-checkup-good = Good
page-checkup-note = To know
page-checkup-bad = To change
page-checkup-well = The widget runs here.
page-checkup-some = Things to change before the widget runs here: { $bad }.
page-checkup-notes = Things to know: { $notes }.
page-checkup-copy = Copy the report
page-checkup-copied = Copied.
page-checkup-not-copied = This page may not copy.
page-checkup-snippets = The lines to embed it
page-checkup-failed = This could not be tried: { $why }
page-checkup-missing = { $file } could not be fetched ({ $why }). Put all the widget’s files beside each other.
page-checkup-connect = The page’s Content-Security-Policy does not let the widget fetch its files. It needs:
page-checkup-scripts = Scripts
page-checkup-scripts-good = They come as JavaScript.
page-checkup-scripts-type = { $file } comes as “{ $type }”, which browsers run as no module. Have the server send:
page-checkup-wasm = WebAssembly file
page-checkup-wasm-good = It comes with its own type.
page-checkup-wasm-type = It comes as “{ $type }”. The widget works, and starts later than it could. Have the server send:
page-checkup-run = Running WebAssembly
page-checkup-run-good = The page lets it run.
page-checkup-run-refused = The page’s Content-Security-Policy does not let it run. It needs:
page-checkup-whole = Files as they were built
page-checkup-whole-good = All files are what the build made.
page-checkup-whole-unknown = There is no integrity.json beside them to compare with.
page-checkup-whole-insecure = Browsers compare files on https pages alone.
page-checkup-whole-differ = These files are missing, or not what the build made: { $files }. Upload them as they are, all of one version, and let no server change them.
page-checkup-worker = Reading calendars in the background
page-checkup-worker-good = A worker reads them.
page-checkup-worker-trusted = The page’s Trusted Types allow no worker, so calendars are read in the page, in small steps.
page-checkup-worker-none = No worker starts here, so calendars are read in the page, in small steps. For a worker the page’s Content-Security-Policy needs:
page-checkup-trusted = Trusted Types
page-checkup-trusted-on = They are in force here, and the widget keeps to them.
page-checkup-trusted-off = They are not in force here; the widget would keep to them.
page-checkup-storage = Keeping what is typed
page-checkup-storage-good = This page may store drafts in the browser.
page-checkup-storage-full = The browser’s storage is full: what is typed is not kept.
page-checkup-storage-none = This page may store nothing: what is typed is lost when it closes, and the widget says so. Readers can take a link along, or the page can keep documents itself.
page-checkup-clipboard = Copying
page-checkup-clipboard-good = This page may copy.
page-checkup-clipboard-insecure = Browsers allow the newer way to copy on https pages alone. The older one works in most.
page-checkup-clipboard-none = This page may not copy in the newer way. The older one works in most browsers; for the newer, the frame needs:
page-checkup-frame = Frames
page-checkup-frame-good = embed.html can be shown in a frame of this site.
page-checkup-frame-inside = This page is in a frame itself, with the rights of its own origin.
page-checkup-frame-sandbox = This page is in a sandboxed frame: nothing is kept. These rights are enough for everything else:
page-checkup-frame-policy = The page’s Content-Security-Policy shows no frames. Only a frame of the widget needs:
page-checkup-frame-refused = embed.html may not be shown in a frame. Only a frame of the widget needs that: take X-Frame-Options away from it, and have the server send:
