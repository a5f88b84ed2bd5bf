#!/usr/bin/env python3
"""Writes ../cases/*.ics and ../cases/expected.json: what recurring-ical-events, an independent reader, finds in them.

  python3 -m venv VENV && VENV/bin/pip install recurring-ical-events==3.8.2 icalendar==7.3.2
  VENV/bin/python audit/tests/reference/expand.py

The files are committed, so that no test needs Python. Besides the cases of `cases.py` there are random series, drawn from
a fixed seed. An occurrence is [uid, start, end] in seconds since 1970, those of days from midnight to midnight in Berlin.
"""

import json
import random
from datetime import date, datetime, timedelta, timezone
from pathlib import Path
from zoneinfo import ZoneInfo

import icalendar
import recurring_ical_events

from cases import CASES, event

BERLIN = ZoneInfo("Europe/Berlin")
FOLDER = Path(__file__).parent.parent / "cases"
WINDOW = (datetime(2026, 1, 1, tzinfo=BERLIN), datetime(2027, 1, 1, tzinfo=BERLIN))
RANDOM_FILES = 8
# Hours are exact (RFC 5545, 3.3.6); recurring-ical-events adds them to what the clock shows, also when that is put forward.
EXACT = {"night@cases.example": 8 * 3600}
DAYS = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"]


def calendar(body):
    return f"BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//cases//EN\n{body}END:VCALENDAR\n"


def rule(draw):
    """A rule of the kinds that calendar programs write, with an end or without; and the first day that it gives."""
    day = date(2025, 1, 6) + timedelta(days=draw.randrange(600))
    kind = draw.choice(["daily", "weekdays", "weekly", "weekly", "days", "monthday", "nth", "last", "yearly"])
    every = draw.choice([1, 1, 1, 2, 3, 4])
    while kind == "weekdays" and day.weekday() > 4 or kind in ("monthday", "yearly") and day.day > 28:
        day += timedelta(days=1)
    while kind == "last" and (day + timedelta(days=7)).month == day.month:
        day += timedelta(days=7)
    name = DAYS[day.weekday()]
    text = {
        "daily": f"FREQ=DAILY;INTERVAL={every}",
        "weekdays": "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR",
        "weekly": f"FREQ=WEEKLY;INTERVAL={every}",
        "days": f"FREQ=WEEKLY;INTERVAL={every};WKST={draw.choice(['MO', 'SU'])};BYDAY="
        + ",".join(sorted({name, draw.choice(DAYS), draw.choice(DAYS)}, key=DAYS.index)),
        "monthday": f"FREQ=MONTHLY;INTERVAL={every};BYMONTHDAY={day.day}",
        "nth": f"FREQ=MONTHLY;INTERVAL={every};BYDAY={(day.day - 1) // 7 + 1}{name}",
        "last": f"FREQ=MONTHLY;INTERVAL={every};BYDAY=-1{name}",
        "yearly": f"FREQ=YEARLY;BYMONTH={day.month};BYMONTHDAY={day.day}",
    }[kind]
    return text, day


def random_calendar(draw):
    body = ""
    for number in range(8):
        text, day = rule(draw)
        zone = draw.choice(["Europe/Berlin", "America/New_York", "Asia/Kolkata", "Australia/Sydney", "America/Sao_Paulo"])
        at = datetime(day.year, day.month, day.day, draw.randrange(4, 23), draw.choice([0, 15, 30]))
        local = lambda time: f"TZID={zone}:{time:%Y%m%dT%H%M%S}"
        utc = lambda time: f"{time.replace(tzinfo=ZoneInfo(zone)).astimezone(timezone.utc):%Y%m%dT%H%M%SZ}"
        end = draw.choice(["", f";COUNT={draw.randrange(1, 40)}", f";UNTIL={utc(at + timedelta(days=draw.randrange(300)))}"])
        minutes = draw.choice([15, 30, 60, 90])
        lines = f"DTSTART;{local(at)}\nDURATION:PT{minutes}M\nRRULE:{text}{end}\n"
        made = icalendar.Calendar.from_ical(calendar(event(f"s{number}", lines)))
        stamps = [it["DTSTART"].dt.replace(tzinfo=None) for it in recurring_ical_events.of(made).between(at, at + timedelta(days=500))]
        chosen = draw.sample(stamps, min(len(stamps), draw.randrange(5)))
        others = ""
        for instance in chosen:
            if draw.random() < 0.4:
                lines += f"EXDATE{draw.choice([';' + local(instance), ':' + utc(instance)])}\n"
            else:
                later = instance + timedelta(hours=draw.randrange(-3, 4), days=draw.randrange(-2, 3))
                status = draw.choice(["CONFIRMED", "CONFIRMED", "CANCELLED"])
                others += event(
                    f"s{number}",
                    f"RECURRENCE-ID;{local(instance)}\nDTSTART;{local(later)}\nDURATION:PT{minutes}M\nSEQUENCE:1\nSTATUS:{status}\n",
                )
        parts = [event(f"s{number}", lines), others]
        draw.shuffle(parts)
        body += "".join(parts)
    return body


def seconds(moment):
    if not isinstance(moment, datetime):
        moment = datetime(moment.year, moment.month, moment.day)
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=BERLIN)
    return round(moment.timestamp())


def occurrences(text):
    found = []
    for part in icalendar.Calendar.from_ical(text, multiple=True):
        for it in recurring_ical_events.of(part).between(*WINDOW):
            uid, start = str(it["UID"]), seconds(it["DTSTART"].dt)
            end = start + EXACT[uid] if uid in EXACT else seconds(it["DTEND"].dt) if "DTEND" in it else start
            found.append([uid, start, end])
    return sorted(found)


def main():
    for old in FOLDER.glob("*.ics"):
        old.unlink()
    FOLDER.mkdir(exist_ok=True)
    expected = {}
    files = {f"{name}.ics": calendar(body) for name, body in CASES.items()}
    for seed in range(RANDOM_FILES):
        files[f"random-{seed:02}.ics"] = calendar(random_calendar(random.Random(seed)))
    for name, text in sorted(files.items()):
        (FOLDER / name).write_text(text.replace("\n", "\r\n"), newline="")
        expected[name] = occurrences(text)
    lines = ",\n".join(f'"{name}": {json.dumps(found, separators=(",", ":"))}' for name, found in expected.items())
    (FOLDER / "expected.json").write_text("{\n" + lines + "\n}\n")


if __name__ == "__main__":
    main()
