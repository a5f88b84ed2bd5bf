#!/usr/bin/env python3
"""The business case once more, written from the formulas rather than from the Rust code, to check that code against.

    python3 tests/reference/roi.py            writes tests/golden/roi.json
    python3 tests/reference/roi.py --check    says whether that file is what would be written

Only the standard library, one fixed seed. Where the Rust code uses a closed form, this walks or searches: months one
by one, the break-even share by bisection, quantiles of the Beta distribution by numerical integration, and the
percentiles of whole cases by the rejection sampling of `random.betavariate`.

    hourly    = salary / paid hours * loaded multiplier, or an hourly wage * multiplier, or a loaded rate
    capacity  = people * meeting hours a week * weeks * share moved * (1 - async effort), hours a year
    its value = capacity * hourly * capture
    turnover  = people * leavers' rate * reduction * replacement share * salary
    tools     = 12 * (flat + per user * people), a year
    one-time  = people * training hours * hourly + other, in month 0
    month by month: benefits * ramp(month), ramp 1/3, 2/3, 1, 1 ...; tools from month 1
    payback   = where the cumulative net first reaches zero, interpolated
    ROI       = (benefits - costs) / costs over the horizon
"""

import json
import math
import random
import sys
from pathlib import Path

SEED = 20260101
GOLDEN = Path(__file__).resolve().parent.parent / "golden" / "roi.json"
DRAWS = 200_000

# What inputs may be in the cases made up here: narrower than the product's limits, so that figures stay comparable.
SPANS = {
    "teams": (1, 12),
    "people": (1, 400),
    "meeting-hours": (0, 25),
    "weeks": (40, 50),
    "monthly-cost": (0, 200_000),
    "pay": None,
    "multiplier": (1, 2),
    "paid-hours": (1600, 2087),
    "share-moved": (0, 1),
    "async-effort": (0, 1.5),
    "capture": (0, 1),
    "leavers": (0, 0.5),
    "turnover-reduction": (0, 0.5),
    "replacement-cost": (0, 2),
    "turnover-saved": (0, 100_000),
    "tools-flat": (0, 500),
    "tools-user": (0, 15),
    "training-hours": (0, 16),
    "other-once": (0, 30_000),
}
PAY = {"loaded-hourly": (20, 120), "hourly": (15, 90), "annual": (25_000, 180_000)}


def figures(case, v):
    """What the formulas read, of one value for each input."""
    people = v["teams"] * v["people"]
    if case["pay"] == "annual":
        salary = v["pay"]
        hourly = salary / v["paid-hours"] * v["multiplier"]
    elif case["pay"] == "hourly":
        salary = v["pay"] * v["paid-hours"]
        hourly = v["pay"] * v["multiplier"]
    else:
        hourly = v["pay"]
        salary = hourly / v["multiplier"] * v["paid-hours"]
    if case["meetings"] == "hours":
        meeting_hours = people * v["meeting-hours"] * v["weeks"]
        meeting_cost = meeting_hours * hourly
    else:
        meeting_cost = 12 * v["monthly-cost"]
        meeting_hours = meeting_cost / hourly if hourly > 0 else 0.0
    return people, hourly, salary, meeting_hours, meeting_cost


def flows(case, v):
    people, hourly, salary, meeting_hours, meeting_cost = figures(case, v)
    capacity_hours = meeting_hours * v["share-moved"] * (1 - v["async-effort"])
    if case["meetings"] == "hours":
        capacity = capacity_hours * hourly * v["capture"]
    else:
        capacity = meeting_cost * v["share-moved"] * (1 - v["async-effort"]) * v["capture"]
    if case["turnover"] == "rates":
        turnover = people * v["leavers"] * v["turnover-reduction"] * v["replacement-cost"] * salary
    else:
        turnover = v["turnover-saved"]
    return {
        "capacity_hours": capacity_hours,
        "capacity": capacity,
        "turnover": turnover,
        "tools": 12 * (v["tools-flat"] + v["tools-user"] * people),
        "one_time": people * v["training-hours"] * hourly + v["other-once"],
    }


def ramp(case, month):
    return min(1.0, month / case["ramp"])


def account(case, f, scope):
    """The ledger over the horizon, month by month."""
    yearly = f["turnover"] + (f["capacity"] if scope == "together" else 0.0)
    benefits, costs = 0.0, f["one_time"]
    cumulative = [-costs]
    payback = None
    for month in range(1, case["horizon"] + 1):
        benefits += yearly / 12 * ramp(case, month)
        costs += f["tools"] / 12
        cumulative.append(benefits - costs)
        before, now = cumulative[-2], cumulative[-1]
        if payback is None and now >= 0:
            payback = month - 1 + (-before / (now - before) if before < 0 else 0.0)
    return {
        "benefits": benefits,
        "costs": costs,
        "net": benefits - costs,
        "roi": (benefits - costs) / costs if costs > 0 else None,
        "payback": payback,
        "cumulative": cumulative,
    }


def break_even(case, v, scope):
    """The share moved at which the net is zero, by bisection; or that there is none."""

    def net(share):
        return account(case, flows(case, {**v, "share-moved": share}), scope)["net"]

    if net(0.0) >= 0:
        return "always"
    if net(1.0) < 0:
        return "never"
    low, high = 0.0, 1.0
    for _ in range(200):
        middle = (low + high) / 2
        low, high = (low, middle) if net(middle) >= 0 else (middle, high)
    return high


def contrast(case, v):
    people, _, salary, hours, cost = figures(case, v)
    moved, effort = v["share-moved"], v["async-effort"]
    person_weeks = people * v["weeks"]
    a_week = hours / person_weeks if person_weeks > 0 else 0.0
    leavers = people * v["leavers"] * v["replacement-cost"] * salary if case["turnover"] == "rates" else 0.0
    reduction = v["turnover-reduction"] if case["turnover"] == "rates" else 0.0
    return {
        "meeting_hours_a_week": [a_week, a_week * (1 - moved)],
        "meeting_hours": [hours, hours * (1 - moved)],
        "meeting_cost": [cost, cost * (1 - moved)],
        "written_hours": [0.0, hours * moved * effort],
        "written_cost": [0.0, cost * moved * effort],
        "turnover_cost": [leavers, leavers * (1 - reduction)],
    }


def outcome(case, v):
    f = flows(case, v)
    people = v["teams"] * v["people"]
    person_weeks = people * v["weeks"]
    freed = f["capacity_hours"] / person_weeks if person_weeks > 0 else 0.0
    return {
        "flows": f,
        "cash": account(case, f, "cash"),
        "together": account(case, f, "together"),
        "full_time": f["capacity_hours"] / v["paid-hours"],
        "freed_a_week": freed,
        "focus_a_week": freed * v["capture"],
        "contrast": contrast(case, v),
        "break_even": {scope: break_even(case, v, scope) for scope in ("cash", "together")},
    }


def bases(rng):
    return {
        "meetings": rng.choice(["hours", "hours", "monthly-cost"]),
        "turnover": rng.choice(["rates", "rates", "amount"]),
        "pay": rng.choice(list(PAY)),
        "ramp": rng.choice([1, 3, 3, 6]),
        "horizon": rng.choice([1, 6, 12, 24, 36]),
    }


def made_up(rng):
    case = bases(rng)
    v = {name: rng.uniform(*(span or PAY[case["pay"]])) for name, span in SPANS.items()}
    v["teams"] = rng.choice([1, 1, 4])
    v["people"] = float(rng.randint(1, 400))
    # Effects as small as they are in truth, in half of the cases, so that all kinds of payback come up.
    if rng.random() < 0.5:
        v["turnover-reduction"] *= 0.1
        v["share-moved"] *= 0.3
    return case, v


# One team of ten at 50 an hour: every figure of it can be followed with a pencil.
PLAIN = {
    "teams": 1, "people": 10, "meeting-hours": 8, "weeks": 45, "monthly-cost": 0, "pay": 50, "multiplier": 1.25,
    "paid-hours": 2000, "share-moved": 0.25, "async-effort": 0.4, "capture": 0.5, "leavers": 0.2,
    "turnover-reduction": 0.1, "replacement-cost": 0.5, "turnover-saved": 0, "tools-flat": 50, "tools-user": 5,
    "training-hours": 4, "other-once": 1000,
}
PLAIN_CASE = {"meetings": "hours", "turnover": "rates", "pay": "loaded-hourly", "ramp": 3, "horizon": 12}


def edges():
    yield PLAIN_CASE, PLAIN
    nothing = {name: 0.0 for name in PLAIN} | {"multiplier": 1.0, "paid-hours": 2080.0}
    yield PLAIN_CASE, nothing
    yield PLAIN_CASE, {**PLAIN, "people": 0}
    yield PLAIN_CASE, {**PLAIN, "share-moved": 0, "turnover-reduction": 0}
    yield PLAIN_CASE, {**PLAIN, "training-hours": 0, "other-once": 0}
    yield PLAIN_CASE, {**PLAIN, "training-hours": 0, "other-once": 0, "tools-flat": 900}
    yield PLAIN_CASE, {**PLAIN, "async-effort": 2}
    yield {**PLAIN_CASE, "meetings": "monthly-cost"}, {**PLAIN, "monthly-cost": 10_000, "pay": 0}
    yield {**PLAIN_CASE, "ramp": 60, "horizon": 120}, PLAIN


def pert_quantiles(low, likely, high, shares):
    """Exact quantiles, by integrating the Beta density over x = sin(t)^2 in 200,000 trapezoids."""
    width = high - low
    alpha, beta = 1 + 4 * (likely - low) / width, 1 + 4 * (high - likely) / width
    steps = 200_000
    step = math.pi / 2 / steps

    def density(t):
        return math.sin(t) ** (2 * alpha - 1) * math.cos(t) ** (2 * beta - 1)

    cumulative, before = [0.0], density(0.0)
    for i in range(1, steps + 1):
        now = density(i * step)
        cumulative.append(cumulative[-1] + (before + now) / 2)
        before = now
    total, at, found = cumulative[-1], 0, []
    for share in shares:
        while cumulative[at + 1] < share * total:
            at += 1
        within = (share * total - cumulative[at]) / (cumulative[at + 1] - cumulative[at])
        found.append(low + width * math.sin((at + within) * step) ** 2)
    return found


PERTS = [
    (0, 0, 1), (0, 1, 1), (0, 0.5, 1), (0.1, 0.25, 0.44), (0.15, 0.35, 0.7), (0.3, 0.5, 0.9), (0, 0, 0.1),
    (0.16, 0.33, 2), (20, 45.65, 120), (4.2, 7.5, 12), (1, 3, 8), (1.25, 1.42, 1.65), (-5, 1, 2), (0, 0.001, 1),
]
SHARES = [0.001, 0.01, 0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95, 0.99, 0.999]

# Cases with ranges: the cautious one for the United States, and one with much doubt about much.
RANGES = [
    (
        PLAIN_CASE,
        {
            "teams": (1, 1, 1), "people": (10, 10, 10), "meeting-hours": (4.2, 7.5, 12), "weeks": (44, 46, 48),
            "pay": (20, 45.65, 120), "multiplier": (1.25, 1.42, 1.65), "paid-hours": (2000, 2080, 2087),
            "share-moved": (0.1, 0.25, 0.44), "async-effort": (0.15, 0.35, 0.7), "capture": (0.3, 0.5, 0.9),
            "leavers": (0.1, 0.263, 0.3), "turnover-reduction": (0, 0, 0.1), "replacement-cost": (0.16, 0.33, 2),
            "training-hours": (1, 3, 8),
        },
    ),
    (
        {**PLAIN_CASE, "pay": "annual", "ramp": 6, "horizon": 24},
        {
            "teams": (2, 3, 6), "people": (5, 9, 12), "meeting-hours": (2, 6, 13), "weeks": (42, 46, 48),
            "pay": (40_000, 65_000, 110_000), "multiplier": (1.1, 1.3, 1.5), "paid-hours": (1800, 2080, 2080),
            "share-moved": (0, 0.2, 0.5), "async-effort": (0.2, 0.5, 1.2), "capture": (0.1, 0.4, 0.8),
            "leavers": (0.05, 0.1, 0.3), "turnover-reduction": (0, 0.02, 0.1), "replacement-cost": (0.1, 0.3, 1.5),
            "tools-flat": (0, 99, 300), "tools-user": (0, 5, 12), "training-hours": (2, 6, 16),
            "other-once": (0, 4000, 20_000),
        },
    ),
]
METRICS = ["capacity_hours", "capacity", "cash_net", "net", "payback"]


def metrics(case, v):
    f = flows(case, v)
    cash, together = account(case, f, "cash"), account(case, f, "together")
    payback = math.inf if together["payback"] is None else together["payback"]
    return [f["capacity_hours"], f["capacity"], cash["net"], together["net"], payback]


def beta_draw(rng, low, likely, high):
    if low == high:
        return low
    width = high - low
    return low + width * rng.betavariate(1 + 4 * (likely - low) / width, 1 + 4 * (high - likely) / width)


def drawn(case, ranges):
    """P10, P50 and P90 of each metric, with a corridor that 10,000 other draws leave once in about a million times.

    The share of n draws below a quantile has a standard deviation of sqrt(p (1 - p) / n): the corridor goes five of
    those of 10,000 draws, and five of those of the draws here, to either side, read off the sorted draws.
    """
    rng = random.Random(SEED)
    full = {name: ranges.get(name, (0, 0, 0)) for name in SPANS}
    rows = [metrics(case, {name: beta_draw(rng, *r) for name, r in full.items()}) for _ in range(DRAWS)]
    found = {}
    for index, name in enumerate(METRICS):
        column = sorted(row[index] for row in rows)
        found[name] = {}
        for label, p in (("p10", 0.1), ("p50", 0.5), ("p90", 0.9)):
            slack = 5 * math.sqrt(p * (1 - p)) * (1 / math.sqrt(10_000) + 1 / math.sqrt(DRAWS))
            ends = [column[int((p + side * slack) * DRAWS)] for side in (-1, 1)]
            found[name][label] = [None if math.isinf(end) else end for end in ends]
    chance = sum(row[4] < math.inf for row in rows) / DRAWS
    slack = 5 * math.sqrt(chance * (1 - chance)) * (1 / math.sqrt(10_000) + 1 / math.sqrt(DRAWS))
    found["chance"] = [chance - slack, chance + slack]
    return found


def tornado(case, ranges):
    """The net at the low and the high of each input, all others being likely; the strongest first."""
    full = {name: ranges.get(name, (0, 0, 0)) for name in SPANS}
    likely = {name: r[1] for name, r in full.items()}
    bars = []
    for name, (low, _, high) in full.items():
        ends = [account(case, flows(case, {**likely, name: end}), "together")["net"] for end in (low, high)]
        if ends[0] != ends[1]:
            bars.append([name, *ends])
    return sorted(bars, key=lambda bar: -abs(bar[2] - bar[1]))


MASK = (1 << 64) - 1


def streams(seed, count, length):
    """The first numbers of the streams: xoshiro256++ seeded by splitmix64, as Blackman and Vigna published them, each
    stream a jump of 2^128 numbers beyond the one before it."""
    state = []
    for _ in range(4):
        seed = (seed + 0x9E3779B97F4A7C15) & MASK
        z = seed
        z = ((z ^ (z >> 30)) * 0xBF58476D1CE4E5B9) & MASK
        z = ((z ^ (z >> 27)) * 0x94D049BB133111EB) & MASK
        state.append(z ^ (z >> 31))

    def turn(x, by):
        return ((x << by) | (x >> (64 - by))) & MASK

    def step(s):
        result = (turn((s[0] + s[3]) & MASK, 23) + s[0]) & MASK
        t = (s[1] << 17) & MASK
        s[2] ^= s[0]
        s[3] ^= s[1]
        s[1] ^= s[2]
        s[0] ^= s[3]
        s[2] ^= t
        s[3] = turn(s[3], 45)
        return result

    def jumped(s):
        s, reached = list(s), [0, 0, 0, 0]
        for word in (0x180EC6D33CFD0ABA, 0xD5A61266F0C9392C, 0xA9582618E03FC9AA, 0x39ABDC4529B1661C):
            for bit in range(64):
                if word >> bit & 1:
                    reached = [a ^ b for a, b in zip(reached, s)]
                step(s)
        return reached

    found = []
    for _ in range(count):
        here = list(state)
        found.append([f"{step(here):016x}" for _ in range(length)])
        state = jumped(state)
    return found


def golden():
    rng = random.Random(SEED)
    cases = list(edges()) + [made_up(rng) for _ in range(40)]
    return {
        "generator": "tests/reference/roi.py",
        "seed": SEED,
        "cases": [{"case": case, "values": v, "outcome": outcome(case, v)} for case, v in cases],
        "streams": [{"seed": seed, "numbers": streams(seed, 4, 3)} for seed in (0, 1, 4_294_967_295)],
        "pert": [
            {"range": r, "quantiles": list(map(list, zip(SHARES, pert_quantiles(*r, SHARES))))} for r in PERTS
        ],
        "ranges": [
            {"case": case, "ranges": r, "drawn": drawn(case, r), "tornado": tornado(case, r)} for case, r in RANGES
        ],
    }


def written(table):
    """JSON with each case on a line of its own."""
    parts = []
    for name, value in table.items():
        if isinstance(value, list):
            lines = ",\n".join("    " + json.dumps(item, allow_nan=False) for item in value)
            parts.append(f'  {json.dumps(name)}: [\n{lines}\n  ]')
        else:
            parts.append(f"  {json.dumps(name)}: {json.dumps(value)}")
    return "{\n" + ",\n".join(parts) + "\n}\n"


if __name__ == "__main__":
    text = written(golden())
    if sys.argv[1:] == ["--check"]:
        if GOLDEN.read_text() != text:
            sys.exit(f"{GOLDEN} is not what this script writes")
    else:
        GOLDEN.write_text(text)
