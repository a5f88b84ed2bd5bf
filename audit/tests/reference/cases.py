"""The project's own small calendars, one per feature: name → what is in it.

Written for this project. `expand.py` makes files of them in `../cases`, and what recurring-ical-events finds in each."""

BERLIN = """BEGIN:VTIMEZONE
TZID:{name}
BEGIN:STANDARD
DTSTART:19701025T030000
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
END:STANDARD
BEGIN:DAYLIGHT
DTSTART:19700329T020000
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
END:DAYLIGHT
END:VTIMEZONE
"""

ONCE = "DTSTART:20260302T090000Z\nDTEND:20260302T100000Z\n"


def event(uid, body):
    return f"BEGIN:VEVENT\nUID:{uid}@cases.example\nDTSTAMP:20260101T000000Z\nSUMMARY:{uid}\n{body.strip()}\nEND:VEVENT\n"


def series(uid, rule, start="TZID=Europe/Berlin:20260302T090000", more=""):
    return event(uid, f"DTSTART;{start}\nDURATION:PT1H\nRRULE:{rule}\n{more}")


def moved(uid, instance, start, more=""):
    return event(
        uid,
        f"RECURRENCE-ID;TZID=Europe/Berlin:{instance}\nDTSTART;TZID=Europe/Berlin:{start}\nDURATION:PT45M\nSEQUENCE:1\n{more}",
    )


CASES = {
    "single": event("end", ONCE)
    + event("duration", "DTSTART:20260303T090000Z\nDURATION:PT1H30M")
    + event("neither", "DTSTART:20260304T090000Z"),
    "days": event("one", "DTSTART;VALUE=DATE:20260302")
    + event("two", "DTSTART;VALUE=DATE:20260303\nDTEND;VALUE=DATE:20260305")
    + event("week", "DTSTART;VALUE=DATE:20260327\nDURATION:P1W")
    + event("yearly", "DTSTART;VALUE=DATE:20240229\nRRULE:FREQ=YEARLY")
    + event("weekly", "DTSTART;VALUE=DATE:20260306\nRRULE:FREQ=WEEKLY;UNTIL=20260417"),
    "floating": event("floating", "DTSTART:20260302T090000\nDTEND:20260302T093000")
    + event("series", "DTSTART:20260326T090000\nDURATION:PT1H\nRRULE:FREQ=DAILY;COUNT=6"),
    "zones": event("berlin", "DTSTART;TZID=Europe/Berlin:20260302T090000\nDURATION:PT1H")
    + event("new-york", "DTSTART;TZID=America/New_York:20260302T090000\nDURATION:PT1H\nRRULE:FREQ=WEEKLY;COUNT=6")
    + event("kolkata", "DTSTART;TZID=Asia/Kolkata:20260302T090000\nDURATION:PT1H\nRRULE:FREQ=WEEKLY;COUNT=6")
    + event("lord-howe", "DTSTART;TZID=Australia/Lord_Howe:20260330T090000\nDURATION:PT1H\nRRULE:FREQ=WEEKLY;COUNT=3"),
    "own-zone": BERLIN.format(name="Our House")
    + event("ours", "DTSTART;TZID=Our House:20260323T090000\nDTEND;TZID=Our House:20260323T100000\nRRULE:FREQ=WEEKLY;COUNT=3")
    + event("autumn", "DTSTART;TZID=Our House:20261019T090000\nDURATION:PT1H\nRRULE:FREQ=WEEKLY;COUNT=3"),
    "own-zone-later": event("first", "DTSTART;TZID=Our House:20260323T090000\nDURATION:PT1H\nRRULE:FREQ=WEEKLY;COUNT=3")
    + BERLIN.format(name="Our House"),
    "gap-and-overlap": event("gap", "DTSTART;TZID=Europe/Berlin:20260327T023000\nDURATION:PT15M\nRRULE:FREQ=DAILY;COUNT=4")
    + event("overlap", "DTSTART;TZID=Europe/Berlin:20261023T023000\nDURATION:PT15M\nRRULE:FREQ=DAILY;COUNT=4"),
    "daily": series("daily", "FREQ=DAILY;COUNT=5")
    + series("other-day", "FREQ=DAILY;INTERVAL=2;UNTIL=20260320T080000Z")
    + series("weekdays", "FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR;COUNT=12"),
    "weekly": series("weekly", "FREQ=WEEKLY;COUNT=8")
    + series("fortnight", "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH;WKST=MO;COUNT=8")
    + series("fortnight-sunday", "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,SU;WKST=SU;COUNT=8")
    + series("open", "FREQ=WEEKLY;BYDAY=MO"),
    "monthly": series("second-tuesday", "FREQ=MONTHLY;BYDAY=2TU;COUNT=6", "TZID=Europe/Berlin:20260310T090000")
    + series("last-friday", "FREQ=MONTHLY;BYDAY=-1FR;COUNT=6", "TZID=Europe/Berlin:20260327T090000")
    + series("last-day", "FREQ=MONTHLY;BYMONTHDAY=-1;COUNT=6", "TZID=Europe/Berlin:20260331T090000")
    + series("thirty-first", "FREQ=MONTHLY;COUNT=4", "TZID=Europe/Berlin:20260131T090000")
    + series("last-workday", "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;COUNT=6", "TZID=Europe/Berlin:20260331T090000")
    + series("quarter", "FREQ=MONTHLY;INTERVAL=3;BYDAY=1WE;COUNT=4", "TZID=Europe/Berlin:20260304T090000"),
    "yearly": series("birthday", "FREQ=YEARLY", "TZID=Europe/Berlin:20200310T090000")
    + series("thanksgiving", "FREQ=YEARLY;BYMONTH=11;BYDAY=4TH", "TZID=Europe/Berlin:20201126T090000")
    + series("hundredth", "FREQ=YEARLY;BYYEARDAY=100", "TZID=Europe/Berlin:20250410T090000")
    + series("week-ten", "FREQ=YEARLY;BYWEEKNO=10;BYDAY=MO", "TZID=Europe/Berlin:20260302T090000"),
    "hours": series("three-a-day", "FREQ=DAILY;BYHOUR=9,13,17;BYMINUTE=0;COUNT=10")
    + series("hourly", "FREQ=HOURLY;INTERVAL=6;COUNT=10"),
    "long-ago": series("standup", "FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR", "TZID=Europe/Berlin:19990104T093000")
    + series("fortnight", "FREQ=WEEKLY;INTERVAL=2;BYDAY=WE", "TZID=Europe/Berlin:19990106T140000")
    + series("third-day", "FREQ=DAILY;INTERVAL=3", "TZID=Europe/Berlin:19990106T140000"),
    "until": series("utc", "FREQ=DAILY;UNTIL=20260305T080000Z")
    + series("just-before", "FREQ=DAILY;UNTIL=20260305T075959Z")
    + series("floating", "FREQ=DAILY;UNTIL=20260305T090000", ":20260302T090000".replace(":", "X-A=B:")),
    "excluded": series("one", "FREQ=DAILY;COUNT=5", more="EXDATE;TZID=Europe/Berlin:20260304T090000")
    + series("utc", "FREQ=DAILY;COUNT=5", more="EXDATE:20260303T080000Z,20260305T080000Z")
    + series("day", "FREQ=DAILY;COUNT=5", more="EXDATE;VALUE=DATE:20260304")
    + series("first", "FREQ=DAILY;COUNT=5", more="EXDATE;TZID=Europe/Berlin:20260302T090000")
    + series("of-days", "FREQ=DAILY;COUNT=5", "VALUE=DATE:20260302", "EXDATE;VALUE=DATE:20260304").replace("DURATION:PT1H", "DURATION:P1D"),
    "added": event("times", "DTSTART:20260302T090000Z\nDURATION:PT1H\nRDATE:20260303T110000Z,20260309T090000Z")
    + event("period", "DTSTART:20260302T090000Z\nDURATION:PT1H\nRDATE;VALUE=PERIOD:20260304T090000Z/PT3H,20260305T090000Z/20260305T094500Z")
    + series("and-rule", "FREQ=WEEKLY;COUNT=3", more="RDATE;TZID=Europe/Berlin:20260305T150000"),
    "moved": series("moved", "FREQ=DAILY;COUNT=5") + moved("moved", "20260304T090000", "20260304T140000"),
    "moved-utc": series("moved", "FREQ=DAILY;COUNT=5")
    + event("moved", "RECURRENCE-ID:20260304T080000Z\nDTSTART:20260304T150000Z\nDURATION:PT2H\nSEQUENCE:1"),
    "moved-before-its-series": moved("moved", "20260304T090000", "20260310T140000") + series("moved", "FREQ=DAILY;COUNT=5"),
    "moved-into-the-window": series("far", "FREQ=MONTHLY;COUNT=30", "TZID=Europe/Berlin:20250615T090000")
    + moved("far", "20270715T090000", "20260720T090000"),
    "moved-of-days": event("days", "DTSTART;VALUE=DATE:20260302\nRRULE:FREQ=WEEKLY;COUNT=4")
    + event("days", "RECURRENCE-ID;VALUE=DATE:20260309\nDTSTART;VALUE=DATE:20260311\nSEQUENCE:1"),
    "cancelled": series("series", "FREQ=DAILY;COUNT=5")
    + moved("series", "20260304T090000", "20260304T090000", "STATUS:CANCELLED")
    + event("whole", ONCE + "STATUS:CANCELLED"),
    "onwards": series("onwards", "FREQ=WEEKLY;COUNT=8")
    + moved("onwards", "20260323T090000", "20260323T103000").replace("RECURRENCE-ID;", "RECURRENCE-ID;RANGE=THISANDFUTURE;"),
    "split": series("before", "FREQ=WEEKLY;UNTIL=20260329T215959Z") + series("after", "FREQ=WEEKLY;COUNT=4", "TZID=Europe/Berlin:20260330T110000"),
    "no-series": moved("alone", "20260304T090000", "20260304T140000"),
    "several-overrides": series("several", "FREQ=DAILY;COUNT=4")
    + moved("several", "20260303T090000", "20260303T120000")
    + moved("several", "20260303T090000", "20260303T160000").replace("SEQUENCE:1", "SEQUENCE:2"),
    "newer-series": series("newer", "FREQ=DAILY;COUNT=4", more="SEQUENCE:1") + series("newer", "FREQ=DAILY;COUNT=2", more="SEQUENCE:2"),
    "exact-length": event("night", "DTSTART;TZID=Europe/Berlin:20260328T220000\nDURATION:PT8H")
    + event("day", "DTSTART;TZID=Europe/Berlin:20260328T120000\nDTEND;TZID=Europe/Berlin:20260329T120000"),
    "midnight": series("late", "FREQ=DAILY;COUNT=3", "TZID=Europe/Berlin:20251230T233000"),
    "two-calendars": series("same", "FREQ=DAILY;COUNT=3") + "END:VCALENDAR\nBEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//cases//EN\n" + series("same", "FREQ=DAILY;COUNT=4"),
    "alarm": event("alarm", ONCE + "BEGIN:VALARM\nTRIGGER:-PT10M\nDURATION:PT5M\nREPEAT:2\nACTION:DISPLAY\nDTSTART:19990101T000000Z\nEND:VALARM"),
}
