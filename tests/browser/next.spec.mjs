// What next: the answer opens the right template, filled in; an agenda becomes an entry in a calendar; and handing over
// again leaves alone what was typed.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import ICAL from 'ical.js';
import { FRIDAY, expect, open, setDocument, test, value } from './support/test.mjs';
import { WRITTEN, button, pasted, recommended, step, tabTo } from './support/job.mjs';
import { say } from './support/words.mjs';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Answers for which talking wins. */
const LIVE = { urgency: 'four-hours', complexity: 'ambiguous', contributors: 4, risk: 'yes', purpose: 'decide', sensitivity: 'disagreement' };
/** Answers for which writing comes first, and then a call. */
const MIXED = { urgency: 'week', complexity: 'ambiguous', contributors: 5, risk: 'somewhat' };

const templates = (language) => (id) => ({ template: say(language, `template-${id}`) });
const field = (scope, id) => scope.locator(`#update-${id}`);

/** Opens a page with these answers given. */
async function openWith(page, answers, { attributes = {}, mode, ...options }) {
  const scope = await open(page, [attributes], options);
  await setDocument(page, { topic: 'Move the archive', answers });
  await expect(recommended(scope)).toHaveAttribute('data-mode', mode);
  return scope;
}

/** Opens the composer with what the answer offers first. */
const write = (scope, template, language = 'en') => button(scope, 'write-it', language, templates(language)(template)).click();

/** What an agenda lacks after it was handed over. */
const AGENDA = {
  owner: 'Ana Díaz <ana@example.org>',
  place: 'Room 4; upstairs',
  needed: 'Ben ben@example.org: pays for it\nChen: knows the archive',
  'pre-reading': 'https://example.org/archive\n- “Größe” & 漢字 👩‍👩‍👧‍👦, twice \\ over',
  'outcome-place': 'The register',
};

async function fill(scope, texts) {
  for (const [id, text] of Object.entries(texts)) await field(scope, id).fill(text);
}

/** The file that a click downloads. */
async function downloaded(page, click) {
  const [download] = await Promise.all([page.waitForEvent('download'), click()]);
  const text = readFileSync(await download.path(), 'utf8');
  return { name: download.suggestedFilename(), text };
}

/** The one event of a calendar file, as Thunderbird's parser reads it. */
function event(text) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  const events = calendar.getAllSubcomponents('vevent');
  expect(events).toHaveLength(1);
  return new ICAL.Event(events[0]);
}

test.describe('in Berlin', () => {
  test.use({ timezoneId: 'Europe/Berlin' });

  test('a live answer becomes an agenda, and the agenda an entry in the calendar', async ({ page }) => {
    await page.clock.setFixedTime(FRIDAY);
    const requests = [];
    const scope = await openWith(page, LIVE, { mode: 'small-meeting', attributes: { currency: 'EUR' } });
    await page.waitForLoadState('networkidle');
    page.on('request', (request) => requests.push(request.url()));

    await test.step('the answer says when', async () => {
      // An hour to read is over at 9:30 on Monday; after a pause it is ten.
      await expect(scope.locator('.wam-next')).toContainText(/Nov 30|30 Nov/);
      await expect(scope.locator('.wam-next')).toContainText('10:00');
    });
    await write(scope, 'agenda');
    await test.step('what is known is filled in', async () => {
      await expect(field(scope, 'title')).toHaveValue('Move the archive');
      await expect(field(scope, 'purpose')).toHaveValue(say('en', 'filled-purpose-decide', { topic: 'Move the archive' }));
      await expect(field(scope, 'read-by')).toHaveValue('2026-11-30T09:30');
      await expect(field(scope, 'start')).toHaveValue('2026-11-30T10:00');
      await expect(field(scope, 'minutes')).toHaveValue('60');
      await expect(field(scope, 'points')).toHaveValue(/10 min$/);
      await expect(field(scope, 'points-1')).toHaveValue('Move the archive, 40 min');
      await expect(field(scope, 'points-2')).toHaveValue(/10 min$/);
      await expect(scope.locator('.wam-open')).toContainText(say('en', 'check-nobody-needed'));
      await expect(scope.getByText('You counted 4 people')).toBeVisible();
    });
    await fill(scope, AGENDA);
    // Nothing is missing; but four hours on a Friday afternoon are over before anybody works again.
    await expect(scope.locator('.wam-finding')).toHaveText([/Nov 27|27 Nov/]);
    await expect(scope.locator('.wam-book > p').first()).toHaveText(say('en', 'ics-cost', { amount: '€117' }));
    const { name, text } = await downloaded(page, () => button(scope, 'book').click());
    await expect(scope.getByText(say('en', 'booked'))).toBeVisible();

    await test.step('the file is well formed', () => {
      expect(name).toBe('Move-the-archive.ics');
      expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
      for (const line of text.split('\r\n')) {
        expect(Buffer.byteLength(line), line).toBeLessThanOrEqual(75);
        expect(line).not.toContain('\n');
      }
    });
    await test.step('the event is what was agreed', () => {
      const read = event(text);
      expect(read.summary).toBe('Move the archive');
      expect(read.startDate.toJSDate().toISOString()).toBe('2026-11-30T09:00:00.000Z');
      expect(read.endDate.toJSDate().toISOString()).toBe('2026-11-30T10:00:00.000Z');
      expect(read.location).toBe(AGENDA.place);
      expect(read.organizer).toBe('mailto:ana@example.org');
      expect(read.attendees.map((one) => one.getFirstValue())).toEqual(['mailto:ben@example.org']);
      expect(read.component.getFirstPropertyValue('dtstamp').toJSDate().toISOString()).toBe('2026-11-27T15:30:00.000Z');
      expect(read.uid).toMatch(/^worth-a-meeting-[0-9a-f]{32}$/);
      const described = read.description;
      for (const part of ['Ben ben@example.org: pays for it', 'https://example.org/archive', '“Größe” & 漢字 👩‍👩‍👧‍👦, twice \\ over',
        say('en', 'filled-outcome'), 'The register']) {
        expect(described).toContain(part);
      }
      // Two are needed and one leads: three people for an hour at the average of 33.50, and ten minutes each to get back.
      expect(described).toContain('3 people × 60 minutes at €33.50 an hour on average: €101');
      expect(described).toContain(say('en', 'ics-cost', { amount: '€117' }));
      expect(described).toContain(say('en', 'ics-assumed'));
    });
    await test.step('the page is told, and nobody else', async () => {
      expect(await page.evaluate(() => window.told.filter(({ name }) => name === 'export').map(({ detail }) => detail))).toEqual([{ form: 'ics' }]);
      expect(requests.filter((url) => !url.startsWith('blob:'))).toEqual([]);
    });
    await test.step('booked again after polishing, it is the same event', async () => {
      await field(scope, 'outcome').fill('Another outcome.');
      const again = await downloaded(page, () => button(scope, 'book').click());
      expect(event(again.text).uid).toBe(event(text).uid);
      expect(event(again.text).description).toContain('Another outcome.');
    });
  });

  for (const [day, local, utc] of [
    ['the last day of summer', '2026-10-24T10:00', '2026-10-24T08:00:00.000Z'],
    ['the first day of winter', '2026-10-25T10:00', '2026-10-25T09:00:00.000Z'],
    ['the hour that comes twice', '2026-10-25T02:30', '2026-10-25T00:30:00.000Z'],
    ['the hour that is left out', '2026-03-29T02:30', '2026-03-29T01:30:00.000Z'],
    ['the first day of summer', '2026-03-29T10:00', '2026-03-29T08:00:00.000Z'],
  ]) {
    test(`the clock changes and the meeting does not: ${day}`, async ({ page }) => {
      const draft = { title: 'Clock', start: local, minutes: '30' };
      const scope = await open(page);
      await setDocument(page, { view: 'compose', update: { template: 'agenda', drafts: { agenda: draft } } });
      const { text } = await downloaded(page, () => button(scope, 'book').click());
      expect(event(text).startDate.toJSDate().toISOString()).toBe(utc);
    });
  }
});

test('where the norm comes too late the answer says so and names the way out', async ({ page }) => {
  await page.clock.setFixedTime(FRIDAY);
  const scope = await openWith(page, { ...WRITTEN, urgency: 'four-hours' }, { mode: 'async-proposal' });
  const missed = scope.locator('.wam-next .wam-finding');
  await expect(missed).toContainText(/Nov 27|27 Nov/);
  await setDocument(page, { answers: { ...WRITTEN, urgency: 'later' } });
  await expect(scope.locator('.wam-next')).toContainText(/Dec 2|2 Dec/);
  await expect(missed).toHaveCount(0);
});

test('an agenda with gaps says beside the button what is left out, and leads there', async ({ page }) => {
  const scope = await open(page);
  const draft = { title: 'Gaps', start: '2026-11-30T10:00', minutes: '30', owner: 'Ana ana@example.org', needed: 'Bo, bo@example.org: pays' };
  await setDocument(page, { view: 'compose', update: { template: 'agenda', drafts: { agenda: draft } } });
  const book = scope.locator('.wam-book');
  await expect(book).toContainText(say('en', 'book-missing'));
  const open_ = ['purpose', 'read-by', 'pre-reading', 'points', 'outcome', 'outcome-place'];
  const still = scope.locator('.wam-open');
  await still.locator('summary').click();
  await expect(still.locator('.wam-link')).toHaveText(open_.map((id) => say('en', `field-agenda-${id}`)));
  await book.getByText(say('en', 'book-shown')).click();
  const { text } = await downloaded(page, () => button(scope, 'book').click());
  const read = event(text);
  // What is shown is what is booked, and no gap is in it.
  expect(await book.locator('pre').textContent()).toBe(read.description);
  expect(text).not.toContain(say('en', 'placeholder'));
  await expect(book.locator('.wam-paper').first()).toContainText('Bo <bo@example.org>');
  const invited = read.attendees.map((one) => [one.getParameter('cn'), one.getFirstValue()]);
  expect(invited).toEqual([['Bo', 'mailto:bo@example.org']]);
  await still.getByRole('button', { name: say('en', 'field-agenda-points') }).click();
  await expect(field(scope, 'points')).toBeFocused();
});

test('without a start or a length nothing is booked, and it says why', async ({ page }) => {
  const scope = await open(page);
  await setDocument(page, { view: 'compose', update: { template: 'agenda', drafts: { agenda: { title: 'Later' } } } });
  await button(scope, 'book').click();
  await expect(scope.getByText(say('en', 'book-when'))).toBeVisible();
  expect(await page.evaluate(() => window.told.some(({ name }) => name === 'export'))).toBe(false);
});

test('a written answer becomes a proposal with roles, a deadline and a way to escalate', async ({ page }) => {
  // Time passes: findings come once a key is painted.
  await page.clock.install({ time: FRIDAY });
  const scope = await openWith(page, WRITTEN, { mode: 'async-proposal' });
  await write(scope, 'proposal');
  for (const id of ['owner', 'approver', 'contributors', 'informed']) await expect(field(scope, id)).toBeVisible();
  // This week is over on Friday at 17:00, and the norm is a working day.
  await expect(field(scope, 'deadline')).toHaveValue(/^2026-11-30T/);
  await expect(scope.locator('.wam-finding', { hasText: /Nov 27|27 Nov/ })).toContainText('call');
  await expect(field(scope, 'escalation')).toHaveValue(/blocks you.*3 rounds.*4 working hours/);
  await expect(scope.locator('.wam-paper h3')).toContainText(`[${say('en', 'label-decision')}]`);
  await field(scope, 'approver').fill('Ben and Ana');
  await expect(scope.locator('.wam-finding', { hasText: say('en', 'check-more-approvers-than-one') })).toBeVisible();
});

test('writing first offers the call after it, with what was written to read', async ({ page }) => {
  const scope = await openWith(page, MIXED, { mode: 'write-first-then-meet' });
  const offered = scope.locator('.wam-next').getByRole('button');
  await expect(offered).toHaveText([say('en', 'write-it', templates('en')('input')), say('en', 'then-it', templates('en')('agenda')),
    say('en', 'register-keep')]);
  await expect(scope.locator('.wam-next .is-primary')).toHaveCount(1);
  await write(scope, 'input');
  await field(scope, 'title').fill('What do you still need of the archive?');
  await button(scope, 'then-it', 'en', templates('en')('agenda')).click();
  await expect(field(scope, 'pre-reading')).toHaveValue(say('en', 'filled-pre-reading', { title: 'What do you still need of the archive?' }));
  await expect(field(scope, 'minutes')).toHaveValue('30');
});

test('handing over again follows the answers and keeps what was typed', async ({ page }) => {
  await page.clock.setFixedTime(FRIDAY);
  const scope = await openWith(page, WRITTEN, { mode: 'async-proposal' });
  await write(scope, 'proposal');
  await fill(scope, { title: 'My title', options: '- move\n- stay' });
  const deadline = await field(scope, 'deadline').inputValue();
  const origin = scope.getByText(say('en', 'origin-norms'));
  await expect(origin).not.toHaveCount(0);
  await field(scope, 'escalation').fill('Ring the bell.');

  const { document } = await value(page);
  await setDocument(page, { ...document, view: 'decide', topic: 'Another matter', answers: { ...WRITTEN, urgency: 'four-hours' } });
  await expect(recommended(scope)).toHaveAttribute('data-mode', 'async-proposal');
  await write(scope, 'proposal');
  await expect(field(scope, 'title')).toHaveValue('My title');
  await expect(field(scope, 'options')).toHaveValue('move');
  await expect(field(scope, 'options-1')).toHaveValue('stay');
  await expect(field(scope, 'escalation')).toHaveValue('Ring the bell.');
  await expect(field(scope, 'deadline')).not.toHaveValue(deadline);
  await expect(field(scope, 'ask')).toHaveValue(/Nov 30|30 Nov/);
  await button(scope, 'undo').click();
  await step(scope, 'compose').click();
  await expect(field(scope, 'deadline')).toHaveValue(deadline);
});

test('the step to the composer opens what is recommended, until something is chosen or written there', async ({ page }) => {
  await page.clock.setFixedTime(FRIDAY);
  const scope = await openWith(page, WRITTEN, { mode: 'async-proposal' });
  const template = scope.locator('#template');
  const answer = async (answers) => {
    await step(scope, 'decide').click();
    const { document } = await value(page);
    await setDocument(page, { ...document, answers });
    await step(scope, 'compose').click();
  };
  await test.step('it is filled in as by the button', async () => {
    await step(scope, 'compose').click();
    await expect(template).toHaveValue('proposal');
    await expect(field(scope, 'title')).toHaveValue('Move the archive');
    await expect(field(scope, 'deadline')).toHaveValue(/^2026-11-30T/);
  });
  await test.step('one undo takes it back', async () => {
    await button(scope, 'undo').click();
    await expect(template).toHaveValue('status');
    await expect(field(scope, 'title')).toHaveValue('');
    await button(scope, 'redo').click();
    await expect(template).toHaveValue('proposal');
  });
  await test.step('other answers open another one', async () => {
    await answer(LIVE);
    await expect(template).toHaveValue('agenda');
    await expect(field(scope, 'start')).toHaveValue(/^2026-11-30T/);
  });
  await test.step('what was written stays open', async () => {
    await field(scope, 'place').fill('Room 4');
    await answer(WRITTEN);
    await expect(template).toHaveValue('agenda');
    await expect(field(scope, 'place')).toHaveValue('Room 4');
  });
  await test.step('what was chosen stays open', async () => {
    await button(scope, 'reset').click();
    await template.selectOption('release');
    await answer(WRITTEN);
    await expect(template).toHaveValue('release');
  });
});

for (const language of ['en', 'de']) {
  for (const width of [360, 1280]) {
    test(`the keyboard alone books a meeting, in ${language} at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      const scope = await openWith(page, LIVE, { attributes: language === 'en' ? {} : { locale: language }, mode: 'small-meeting' });
      const keys = page.keyboard;
      await tabTo(page, button(scope, 'write-it', language, templates(language)('agenda')));
      await keys.press('Enter');
      await expect(field(scope, 'title')).toHaveValue('Move the archive');
      await tabTo(page, field(scope, 'needed'));
      await keys.type('Ben: pays');
      await tabTo(page, button(scope, 'book', language));
      const { text } = await downloaded(page, () => keys.press('Enter'));
      expect(event(text).description).toContain('Ben: pays');
      await expect(scope.getByText(say(language, 'booked'))).toBeVisible();

      await page.evaluate(AXE);
      const violations = () => page.evaluate(async () => (await window.axe.run('worth-a-meeting', { resultTypes: ['violations'] })).violations.map(({ id, help }) => `${id}: ${help}`));
      expect(await violations()).toEqual([]);
      const wide = () => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      expect(await wide()).toBe(0);
      await step(scope, 'decide', language).click();
      expect(await violations()).toEqual([]);
      expect(await wide()).toBe(0);
    });
  }
}

test('under the strictest policy a file is downloaded without a violation', async ({ page }) => {
  await page.addInitScript(() => {
    window.violations = [];
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => window.violations.push(`${violatedDirective} ${blockedURI}`));
  });
  const scope = await openWith(page, LIVE, { mode: 'small-meeting', profile: '~strict' });
  await write(scope, 'agenda');
  const { text } = await downloaded(page, () => button(scope, 'book').click());
  expect(event(text).summary).toBe('Move the archive');
  expect(await page.evaluate(() => window.violations)).toEqual([]);
});

test.describe('in a frame that may not download', () => {
  test.use({ expectErrors: true });

  test('it says so, and the text can be copied', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto('/pages/sandbox.html');
    const scope = page.frameLocator('iframe').locator('worth-a-meeting');
    await expect(scope).toHaveAttribute('data-state', 'ready');
    await scope.evaluate((element, update) => { element.value = { version: 1, document: { view: 'compose', update } }; },
      { template: 'agenda', drafts: { agenda: { title: 'Framed', start: '2026-11-30T10:00', minutes: '30' } } });
    await expect(scope.getByText(say('en', 'book-doubtful'))).toBeVisible();
    await button(scope, 'book-copy').click();
    await expect(scope.getByText(say('en', 'book-copied'))).toBeVisible();
    const clip = await pasted(page);
    expect(event(clip['text/plain'].replace(/\r?\n/g, '\r\n')).summary).toBe('Framed');
  });
});
