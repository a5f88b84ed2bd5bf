//! A draft with nothing left to mend, for every template.

use super::*;

/// See the module.
pub(super) fn finished(template: &str) -> Draft {
    let mut draft = Draft::default();
    for (field, value) in values(template) {
        draft.set(*field, *value);
    }
    draft
}

type Values = &'static [(&'static str, &'static str)];

fn values(template: &str) -> Values {
    match template {
        "status" => &[
            ("title", "Billing migration, week 3"),
            (
                "summary",
                "On track: 80 % of accounts are moved, the rest follows on Friday.",
            ),
            ("owner", "Ana"),
            ("next-update", "2026-11-27T15:00"),
            (
                "done",
                "- moved 4,000 accounts\n- fixed rounding, see https://example.org/pull/12",
            ),
            ("next", "1. move the rest\n2. switch the old system off"),
        ],
        "proposal" => &[
            ("title", "Keep dates in UTC"),
            ("ask", "Approve that we keep dates in UTC from December on."),
            ("deadline", "2026-11-26T17:00"),
            ("approver", "Ben"),
            ("owner", "Ana"),
            ("contributors", "Chen, Dora"),
            ("on-silence", "consent"),
            ("escalation", "Call Ana, then #platform"),
            (
                "context",
                "Reports differ by up to a day.\n\nTwo incidents came of it.",
            ),
            (
                "options",
                "keep local time\n  + nothing to do\n  - reports stay wrong\nUTC everywhere\n  - people read it wrongly\nUTC, shown in local time\n  + mends the reports, see https://example.org/utc\n  + nobody has to learn anything\n  - two days of work",
            ),
            (
                "recommendation",
                "The third: it mends the reports and nobody has to learn anything.",
            ),
            ("undo", "Switch `DATES_UTC` off; nothing is lost."),
        ],
        "input" => &[
            ("title", "Which reports do you still read?"),
            (
                "questions",
                "Which of the six reports do you read?\nWhat would you miss?",
            ),
            ("deadline", "2026-11-26T17:00"),
            ("contributors", "All team leads"),
            ("owner", "Ana"),
            ("escalation", "Call Ana"),
            ("context", "They cost us a day a month."),
            ("known", "I believe that two of them are enough."),
            ("next", "I drop what nobody names, on Friday."),
        ],
        "agenda" => &[
            ("title", "Keep dates in UTC"),
            (
                "purpose",
                "Afterwards it is decided how we keep dates from December on.",
            ),
            ("start", "2026-11-26T14:00"),
            ("minutes", "45"),
            ("owner", "Ana <ana@example.org>"),
            ("place", "https://meet.example.org/utc"),
            (
                "needed",
                "Ben: approves it\n- Chen, Dora: keep the reports\nEmil (runs the import)",
            ),
            ("informed", "All of platform"),
            ("read-by", "2026-11-26T10:00"),
            (
                "pre-reading",
                "- https://example.org/utc\n- the two incident reports",
            ),
            (
                "points",
                "1. What the reading left unclear, 10 min\n2. The three options, 25 min\n3. Write down the outcome, 10 min",
            ),
            ("outcome", "The decision with its reasons."),
            ("outcome-place", "The decision register"),
        ],
        _ => further(template),
    }
}

fn further(template: &str) -> Values {
    match template {
        "check-in" => &[
            ("title", "Ana, week 48"),
            (
                "summary",
                "The import runs. I am waiting for access to the archive.",
            ),
            ("needs", "Ben: access to the archive, by Thursday"),
            ("owner", "Ana"),
            ("next-update", "2026-12-04T15:00"),
            ("load", "fine"),
            ("done", "import of 2025, https://example.org/pull/31"),
            ("next", "archive\nreport for finance"),
            ("blockers", "no access to the archive: Ben can give it"),
            ("learned", "The old system rounds half a cent down."),
        ],
        "release" => &[
            ("title", "Reports in your own time zone"),
            (
                "summary",
                "Every report shows times as your clock does. You need to do nothing.",
            ),
            ("owner", "#reports"),
            ("available", "2026-12-01T09:00"),
            ("version", "4.2"),
            (
                "new",
                "times in your zone\na link to every report as it was",
            ),
            ("fixed", "months no longer begin a day early"),
            ("known", "Printing still shows UTC: use PDF"),
            ("back", "Choose “UTC” in your settings."),
        ],
        "summary" => &[
            ("title", "Dates in reports, 26 November"),
            ("label", "info"),
            (
                "summary",
                "We keep dates in UTC. Teams that export must read on.",
            ),
            ("deadline", "2026-11-30T17:00"),
            ("owner", "Chen"),
            ("present", "Ana, Ben, Chen, Dora"),
            (
                "decided",
                "UTC in the database, local time on the screen (Ben): reports agree then",
            ),
            (
                "actions",
                "Ana: write the migration, by 4 December\nDora: tell finance, by Friday",
            ),
            ("open", "Who pays for the archive? Ben asks."),
            (
                "said",
                "Local time is what people know. It still broke two reports.",
            ),
        ],
        "walkthrough" => &[
            ("title", "How the new form works"),
            ("label", "info"),
            (
                "ask",
                "You can file a claim without help. Try it once with your own.",
            ),
            ("deadline", "2026-12-02T12:00"),
            ("owner", "Dora"),
            ("audience", "Everyone who files claims; leads can skip it"),
            ("link", "https://example.org/videos/form"),
            ("length", "8"),
            (
                "parts",
                "Open the form, 1 min\nThe three fields, 5 min\nWhat happens then, 2 min",
            ),
            (
                "in-writing",
                "Open the form, fill in three fields, send it. You hear from us in a day.",
            ),
            ("escalation", "Call Dora; she answers within 4 hours"),
        ],
        "design" => &[
            ("title", "Import without downtime"),
            (
                "ask",
                "Review the way back and the order of steps. The goal is settled.",
            ),
            ("deadline", "2026-12-01T17:00"),
            ("approver", "Ben"),
            ("owner", "Ana"),
            ("contributors", "Chen (data), Emil (operations)"),
            ("on-silence", "waits"),
            ("escalation", "Call Ana"),
            ("context", "Each import stops billing for an hour."),
            (
                "design",
                "Write to both tables, compare for a week, then read from the new one.",
            ),
            (
                "options",
                "import at night\n  + nothing to build\n  - nobody is there",
            ),
            (
                "risks",
                "the tables drift apart: a count every hour would show it",
            ),
            (
                "rollback",
                "Emil reads from the old table again: one minute\nstop writing to the new one; nothing is lost",
            ),
        ],
        "escalation" => &[
            ("title", "Archive is closed to the migration"),
            ("label", "decision"),
            ("ask", "Decide who may open the archive."),
            ("deadline", "2026-11-27T12:00"),
            ("approver", "Ben"),
            ("owner", "Ana"),
            ("on-silence", "escalate"),
            ("escalation", "Call Ana; she answers within the hour"),
            (
                "blocked",
                "Three people and the migration, a day for each day of waiting.",
            ),
            (
                "tried",
                "asked the archive on Monday: no answer\nasked IT: may not decide it",
            ),
            (
                "options",
                "open it for a week\n  + we finish\n  - an exception\nwait for the audit\n  - two weeks lost",
            ),
            (
                "recommendation",
                "Open it for a week, for two people by name.",
            ),
        ],
        _ => furthest(template),
    }
}

fn furthest(template: &str) -> Values {
    match template {
        "incident" => &[
            ("title", "Invoices are not sent since 09:40"),
            (
                "summary",
                "New invoices wait; none is lost. It is not getting worse.",
            ),
            ("severity", "major"),
            ("state", "found"),
            ("owner", "On-call lead for billing"),
            ("next-update", "2026-11-26T11:00"),
            ("call", "https://meet.example.org/incident"),
            (
                "impact",
                "1,240 invoices wait since 09:40, counted in the queue",
            ),
            (
                "checking",
                "suspected: the certificate expired (Emil, until 10:30)",
            ),
            ("do", "Do not send invoices again by hand."),
            ("log", "09:52 alert\n10:05 queue stopped"),
        ],
        "support" => &[
            ("title", "Case 4711: export is empty"),
            ("ask", "Confirm the cause, and tell me when it is mended."),
            ("customer", "Example Ltd, premium; by mail"),
            ("severity", "major"),
            ("deadline", "2026-11-27T10:00"),
            ("owner", "Dora"),
            ("escalation", "Call Dora; she answers within 4 hours"),
            (
                "context",
                "Export of October gives an empty file since version 4.1.",
            ),
            (
                "history",
                "third case this year\npromised on 3 November: no more empty files",
            ),
            ("tried", "another browser: the same"),
            (
                "fix",
                "Most likely the time zone of the account; set it to UTC.",
            ),
            ("tell", "We have found a likely cause and test it today."),
        ],
        "handoff" => &[
            ("title", "Night shift: import"),
            (
                "summary",
                "The import failed twice and runs again since 17:00.",
            ),
            ("severity", "watch"),
            ("owner", "Ana"),
            ("receiver", "Emil"),
            ("deadline", "2026-11-26T18:00"),
            ("escalation", "Call Ana until 22:00, then Ben"),
            (
                "actions",
                "look at the queue at 20:00\nstop the import at 06:00",
            ),
            (
                "contingency",
                "If the queue is over 1,000, then restart the import\nIf it fails again, then call Ben",
            ),
            ("where", "https://example.org/runbook/import"),
        ],
        "decline" => &[
            ("title", "Weekly sync on reports"),
            (
                "ask",
                "Thank you for thinking of me. I will not come on Thursday, and want it to succeed.",
            ),
            ("why", "in-writing"),
            ("deadline", "2026-11-25T16:00"),
            ("owner", "Chen"),
            ("outcome-place", "Notes in the register are enough for me"),
            (
                "instead",
                "my view below\nDora, who knows the exports better",
            ),
            ("input", "Two reports are enough; I would keep the first."),
            ("escalation", "Call me; ten minutes are always there"),
        ],
        "charter" => &[
            ("title", "How platform communicates"),
            (
                "summary",
                "From December on, what can wait is written. Everybody knows where, and how soon to answer.",
            ),
            ("scope", "Team platform, nine people in three zones"),
            ("owner", "Team lead"),
            ("review", "2027-03-01T10:00"),
            ("escalation", "Call; whoever is on call answers within 1 h"),
            (
                "channels",
                "Decisions: register\nQuestions: forum\nEmergencies: phone",
            ),
            ("answers", "Forum: 24 h\nEscalation: 4 h"),
            ("labels", "decision, info or request before every title"),
            (
                "quiet",
                "18:00 to 08:00 in one’s own zone\nonly the on-call phone rings",
            ),
            ("recorded", "decisions, within a day, in the register"),
            ("live", "feedback\none round of coffee a week"),
            ("left-out", "captions under every recording"),
        ],
        "pilot" => &[
            ("title", "Support without the daily round"),
            (
                "summary",
                "For six weeks support writes in place of its daily round, so that cases are solved sooner.",
            ),
            ("scope", "Support, first line"),
            ("owner", "Dora"),
            ("begins", "2026-12-07T09:00"),
            ("ends", "2027-01-18T09:00"),
            ("escalation", "Call Dora"),
            (
                "context",
                "A case takes 31 h, of which it waits 20 h for the next round.",
            ),
            ("changes", "the daily round becomes a thread for each case"),
            ("stays", "talks one to one\nnobody is measured alone"),
            (
                "plan",
                "norms and templates\nthe first cases\na weekly look",
            ),
            ("measures", "resolution time: 31 h, target under 24 h"),
        ],
        _ => &[
            ("title", "Support without the daily round: result"),
            ("ask", "Agree that the second line begins in February."),
            ("verdict", "scale"),
            ("deadline", "2027-01-20T17:00"),
            ("approver", "Ben"),
            ("owner", "Dora"),
            ("on-silence", "waits"),
            ("escalation", "Call Dora"),
            ("scope", "Support, first line, six weeks"),
            ("resolution", "31 h → 22 h (under 24 h)"),
            ("deep-work", "31 % → 44 % (50 %)"),
            ("messages", "96 → 104 (no target)"),
            (
                "worked",
                "proposed fixes in the thread: 4 of 10 solved at once",
            ),
            (
                "failed",
                "the weekly look became a ritual by the fifth week",
            ),
            ("people", "“I finish one thing before the next begins.”"),
            ("next", "second line from February\nlook every two weeks"),
        ],
    }
}
