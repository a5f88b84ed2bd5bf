// Calendars for tests, written for them: a list of events, each a few lines.

const at = (time) => time.replaceAll(/[-:]/g, '');

/** One meeting: `start` and `end` on the clock of `zone`, or in UTC with a Z. */
export const meeting = ({ uid, title, start, end, zone = 'Europe/Berlin', rule, owner = 'ada@example.com', people = ['bo@example.com'], declined = [], more = [] }) => [
  'BEGIN:VEVENT',
  `UID:${uid ?? title}`,
  `SUMMARY:${title}`,
  `DTSTART${start.endsWith('Z') ? '' : `;TZID=${zone}`}:${at(start)}`,
  `DTEND${end.endsWith('Z') ? '' : `;TZID=${zone}`}:${at(end)}`,
  ...(rule ? [`RRULE:${rule}`] : []),
  ...(people.length ? [`ORGANIZER:mailto:${owner}`, `ATTENDEE;PARTSTAT=ACCEPTED:mailto:${owner}`] : []),
  ...people.map((one) => `ATTENDEE;PARTSTAT=ACCEPTED:mailto:${one}`),
  ...declined.map((one) => `ATTENDEE;PARTSTAT=DECLINED:mailto:${one}`),
  ...more,
  'END:VEVENT',
].join('\r\n');

/** A whole file. */
export const calendar = (...events) => [
  'BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//tests//EN', 'X-WR-CALNAME:ada@example.com', ...events, 'END:VCALENDAR', '',
].join('\r\n');

/** A team's quarter before Monday, 23 November 2026: figures by hand are in `audit.spec.mjs`. */
export const quarter = () => calendar(
  meeting({ title: 'Stand-up', start: '2026-08-24T09:00:00', end: '2026-08-24T09:15:00', rule: 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR', people: ['bo@example.com', 'cy@example.com', 'di@example.com'] }),
  meeting({ title: 'Status report', start: '2026-08-25T10:00:00', end: '2026-08-25T11:00:00', rule: 'FREQ=WEEKLY', people: Array.from({ length: 8 }, (_, n) => `p${n}@example.com`) }),
  meeting({ title: 'Ada & Bo', start: '2026-08-26T14:00:00', end: '2026-08-26T14:30:00', rule: 'FREQ=WEEKLY' }),
  meeting({ title: 'Focus', start: '2026-08-27T13:00:00', end: '2026-08-27T16:00:00', rule: 'FREQ=WEEKLY', people: [] }),
);

/** So many events of so many occurrences each within a quarter: what the figures of the benchmark are about. */
export function large(events, each) {
  const lines = [];
  for (let n = 0; n < events; n += 1) {
    const hour = String(7 + (n % 11)).padStart(2, '0');
    lines.push(meeting({
      uid: `large-${n}@example.com`, title: `Series ${n % 400}`, start: `2026-08-24T${hour}:00:00`, end: `2026-08-24T${hour}:30:00`,
      rule: `FREQ=DAILY;COUNT=${each}`, people: [`p${n % 50}@example.com`, `p${(n * 7) % 50}@example.com`],
    }));
  }
  return calendar(...lines);
}
