// What a script does with the engines: its types are checked.
import { auditCalendar, decide, meetingCost, renderUpdate, roi } from 'worth-a-meeting/engines';
import type { EngineError, Mode } from 'worth-a-meeting/engines';

const { mode, flips } = await decide({ urgency: 'week', complexity: 'analysis', contributors: 4, risk: 'somewhat' });
const chosen: Mode = mode;
const series = await meetingCost({ cost: { recurrence: 'weekly', roles: [{ people: 6 }] } }, { currency: 'USD' });
const saved: number | undefined = series.perYear?.saved;
const { scopes } = await roi({ roi: { people: 40, 'share-moved': [20, 40], seed: 7 } });
const likely: number | null = scopes.cash.net.likely;
const { text } = await renderUpdate({ template: 'status', fields: { title: chosen, done: ['a', 'b'] }, markup: 'jira' });
const audit = await auditCalendar('BEGIN:VCALENDAR', { from: '2026-03-02', to: '2026-03-29' }).catch((error: EngineError) => error.path);
console.log(flips[0]?.to, saved, likely, text, audit);

// @ts-expect-error There is no such answer.
decide({ urgency: 'soon' });
// @ts-expect-error There is no such markup.
renderUpdate({ template: 'status', markup: 'word' });
