// The engines of the packed package, in Node: they say what they say natively, to the last digit.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import * as engines from 'worth-a-meeting/engines';

const cases = JSON.parse(readFileSync(new URL('./golden.json', import.meta.url), 'utf8'));
const { decide, renderUpdate, auditCalendar, roi } = engines;

for (const { name, call, arguments: given, said } of cases) {
  test(`${call}: ${name}`, async () => {
    // What was refused natively is refused with the same words.
    const out = await engines[call](...given).then((out) => ({ out }), ({ path, what, message }) => {
      assert.equal(message, path ? `${path}: ${what}` : what);
      return { wrong: { path, what } };
    });
    assert.deepEqual(out, said);
  });
}

test('a refusal is an Error that names the field', async () => {
  const error = await decide({ urgency: 'soon' }).catch((error) => error);
  assert(error instanceof Error);
  assert.equal(error.path, 'answers.urgency');
});

test('calls at the same time do not disturb each other', async () => {
  const answers = { urgency: 'week', complexity: 'analysis', contributors: 4, risk: 'somewhat' };
  const all = await Promise.all([decide(answers), decide(answers, { locale: 'de' }), roi({ roi: { seed: 3 } }), decide(answers)]);
  assert.deepEqual(all[0], all[3]);
  assert.notEqual(all[0].name, all[1].name);
  assert.equal(all[2].seed, 3);
});

test('times are written as the language writes them', async () => {
  const update = { template: 'status', markup: 'plain', fields: { title: 'Builds', 'next-update': '2026-11-26T17:00' } };
  assert.match((await renderUpdate(update, { locale: 'en-GB' })).text, /Thursday,? 26 November 2026/);
  assert.match((await renderUpdate(update, { locale: 'de' })).text, /Donnerstag, 26\. November 2026/);
});

test('calendars come as texts, as bytes, or with a name, and several count together', async () => {
  const { arguments: [[{ text }], options] } = cases.find(({ call }) => call === 'auditCalendar');
  const one = await auditCalendar(text, options);
  assert.deepEqual(one.sources.map(({ name }) => name), ['calendar-1.ics']);
  assert.equal((await auditCalendar([new TextEncoder().encode(text)], options)).meetings, one.meetings);
  const both = await auditCalendar([{ name: 'a', text }, { name: 'b', text: new Blob([text]) }], options);
  assert.deepEqual(both.sources.map(({ name }) => name), ['a', 'b']);
  for (const files of [[], [7], { name: 'a' }, null]) {
    await assert.rejects(auditCalendar(files, options), { path: /^files/ });
  }
});

test('without a period the thirteen weeks count that ended yesterday', async () => {
  const { arguments: [[{ text }]] } = cases.find(({ call }) => call === 'auditCalendar');
  const { from, to } = await auditCalendar(text);
  assert.equal((Date.parse(to) - Date.parse(from)) / 86_400_000, 90);
});
