// The calendar audit: files come in by every way, are read where they are, and lead on to the wizard, the composer and the
// business case.
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findings } from './support/axe.mjs';
import { button, figure, step, tabTo } from './support/job.mjs';
import { calendar, large, meeting, quarter } from './support/calendars.mjs';
import { expect, open, ready, stored, test, value, widget } from './support/test.mjs';
import { say } from './support/words.mjs';
import { zip } from './support/zip.mjs';

const VIEW = { view: 'audit', storage: 'wiki' };
const KEY = 'worth-a-meeting:wiki.audit';
const openAudit = (page, attributes = {}, options = {}) => open(page, [{ ...VIEW, ...attributes }], options);
const file = (name, text) => ({ name, mimeType: 'text/calendar', buffer: Buffer.from(text) });
const choose = (scope, ...files) => scope.locator('#audit-files').setInputFiles(files);
const series = (scope, title) => scope.locator('.wam-audit-one', { has: scope.page().getByRole('heading', { name: title, exact: true }) });
const trouble = (scope) => scope.locator('#audit-error');

/** The page in Berlin: its hours are those of the calendars. */
test.use({ timezoneId: 'Europe/Berlin' });

/** The quarter, read. */
async function audited(page, attributes = {}, options = {}) {
  const scope = await openAudit(page, attributes, options);
  await choose(scope, file('quarter.ics', quarter()));
  await expect(figure(scope, 'headline')).toBeVisible();
  return scope;
}

test.describe('calendars come in', () => {
  test('by choosing them, and the figures are those worked out by hand', async ({ page }) => {
    const scope = await audited(page);
    // Thirteen weeks of five stand-ups of 15 min, an hour of status and half an hour for two: 2.75 h a week.
    await expect(figure(scope, 'headline')).toHaveText('2.75 h');
    // Of forty hours: 6.9 %.
    await expect(figure(scope, 'share')).toHaveText('7%');
    // 1.25 h × 4 people + 1 h × 9 + 0.5 h × 2 = 15 h.
    await expect(figure(scope, 'people')).toHaveText('15 h');
    await expect(figure(scope, 'outside')).toHaveText('0 h');
    await expect(scope.locator('.wam-audit-head h4')).toHaveText(['Status report', 'Stand-up', 'Ada & Bo']);
    await expect(scope.locator('#audit-owner-0')).toHaveValue('ada@example.com');
    await expect(scope.locator('#audit-zone')).toHaveCount(0);
  });

  test('and where the zone of the device is unknown, it says that hours are those of UTC', async ({ page }) => {
    await page.addInitScript(() => {
      const { resolvedOptions } = Intl.DateTimeFormat.prototype;
      Intl.DateTimeFormat.prototype.resolvedOptions = function unknown() {
        return { ...resolvedOptions.call(this), timeZone: 'Middle/Earth' };
      };
    });
    const scope = await audited(page);
    await expect(scope.locator('#audit-zone')).toHaveText(say('en', 'audit-zone-unknown', { own: 'Middle/Earth', zone: 'UTC' }));
    // The stand-up at nine is one at seven in summer: outside working hours.
    await expect(figure(scope, 'outside')).not.toHaveText('0 h');
  });

  test('by a real drop', async ({ page }) => {
    const scope = await openAudit(page);
    const folder = await mkdtemp(join(tmpdir(), 'wam-'));
    const path = join(folder, 'quarter.ics');
    await writeFile(path, quarter());
    const place = await scope.locator('.wam-audit-drop').boundingBox();
    const at = { x: place.x + place.width / 2, y: place.y + 20 };
    const devtools = await page.context().newCDPSession(page);
    for (const type of ['dragEnter', 'dragOver', 'drop']) {
      await devtools.send('Input.dispatchDragEvent', { type, ...at, data: { items: [], files: [path], dragOperationsMask: 1 } });
    }
    await expect(figure(scope, 'headline')).toHaveText('2.75 h');
  });

  test('by pasting their text', async ({ page }) => {
    const scope = await openAudit(page);
    await scope.locator('#audit-files').evaluate((field, text) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', text);
      field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, composed: true, cancelable: true }));
    }, quarter());
    await expect(figure(scope, 'headline')).toHaveText('2.75 h');
  });

  test('several at once, and in the .zip that Google makes', async ({ page }) => {
    const scope = await openAudit(page);
    const own = calendar(meeting({ title: 'Review', start: '2026-11-16T15:00:00', end: '2026-11-16T16:00:00' }));
    await choose(scope, file('quarter.ics', quarter()), { name: 'takeout.zip', mimeType: 'application/zip', buffer: zip('Ada.ics', own) });
    await expect(scope.locator('.wam-audit-status')).toHaveText('2 calendars, 5 entries');
    // One hour more in thirteen weeks.
    await expect(figure(scope, 'headline')).toHaveText('2.83 h');
  });

  test('as an example that needs no file', async ({ page }) => {
    const scope = await openAudit(page);
    await button(scope, 'audit-example').click();
    await expect(figure(scope, 'headline')).toHaveText(/[1-9]/);
    // They come in turns.
    await expect.poll(() => scope.locator('.wam-audit-one').count()).toBeGreaterThan(4);
  });
});

test.describe('what cannot be read', () => {
  test('is said beside the fields, and other files go on', async ({ page }) => {
    const scope = await openAudit(page);
    await choose(scope, file('notes.txt', 'buy milk'), file('quarter.ics', quarter()));
    await expect(figure(scope, 'headline')).toHaveText('2.75 h');
    await expect(scope.locator('.wam-audit-status')).toContainText('1 calendar,');
    await expect(scope.locator('.wam-audit-defects li')).toHaveText([`notes.txt: ${say('en', 'audit-defect-no-calendar')}`]);
    await expect(scope.locator('.wam-audit-defects li')).toBeVisible();
  });

  test('is refused where none of the files is a calendar', async ({ page }) => {
    const scope = await openAudit(page);
    await choose(scope, file('notes.txt', 'buy milk'), file('empty.ics', ''));
    await expect(trouble(scope)).toContainText(say('en', 'audit-trouble-no-calendar'));
    await choose(scope, file('quarter.ics', quarter()));
    await expect(figure(scope, 'headline')).toHaveText('2.75 h');
  });

  test('is skipped, counted and named with its line', async ({ page }) => {
    const scope = await openAudit(page);
    const broken = ['BEGIN:VEVENT', 'UID:x', 'SUMMARY:No start', 'END:VEVENT'].join('\r\n');
    const good = meeting({ title: 'Review', start: '2026-11-16T15:00:00', end: '2026-11-16T16:00:00' });
    await choose(scope, file('some.ics', calendar(broken, good)));
    await expect(figure(scope, 'headline')).toHaveText('0.08 h');
    await scope.getByText('1 part was not understood').click();
    await expect(scope.locator('.wam-audit-defects li')).toContainText(['some.ics, line 5']);
  });

  test('is refused where it is too much, and the limit is named', async ({ page }) => {
    const scope = await openAudit(page);
    const folder = await mkdtemp(join(tmpdir(), 'wam-'));
    const path = join(folder, 'large.ics');
    await writeFile(path, calendar(`X-PADDING:${'x'.repeat(1000)}\r\n`.repeat(52_000)));
    await scope.locator('#audit-files').setInputFiles(path);
    await expect(trouble(scope)).toContainText(say('en', 'audit-trouble-too-many-bytes'), { timeout: 20_000 });
    await choose(scope, file('quarter.ics', quarter()));
    await expect(figure(scope, 'headline')).toHaveText('2.75 h');
  });

  test('ends within limits where it repeats for ever, and is named', async ({ page }) => {
    const scope = await openAudit(page);
    const absurd = meeting({ title: 'Tick', start: '2026-11-01T00:00:00', end: '2026-11-01T00:00:01', rule: 'FREQ=SECONDLY' });
    await choose(scope, file('absurd.ics', calendar(absurd, meeting({ title: 'Review', start: '2026-11-16T15:00:00', end: '2026-11-16T16:00:00' }))));
    await scope.getByText('1 part was not understood').click();
    await expect(scope.locator('.wam-audit-defects li')).toContainText([say('en', 'audit-defect-absurd')]);
  });
});

test.describe('while it reads', () => {
  test('it can be cancelled, and begun again', async ({ page }) => {
    const scope = await openAudit(page);
    await choose(scope, file('large.ics', large(20_000, 10)));
    await expect(scope.locator('#audit-progress')).toBeVisible();
    await button(scope, 'audit-cancel').click();
    await expect(scope.locator('#audit-files')).toBeVisible();
    await choose(scope, file('quarter.ics', quarter()));
    await expect(figure(scope, 'headline')).toHaveText('2.75 h');
  });

  test('only what reads is fetched, from where the page comes from, and after it nothing', async ({ page }) => {
    const scope = await openAudit(page);
    await page.waitForLoadState('networkidle');
    const asked = [];
    page.context().on('request', (request) => asked.push([request.method(), new URL(request.url()).pathname]));
    await choose(scope, file('quarter.ics', quarter()));
    await expect(figure(scope, 'headline')).toHaveText('2.75 h');
    expect(asked.map(([, path]) => path.replace(/\?.*/, '')).sort()).toEqual(expect.arrayContaining([
      '/worth-a-meeting.calendar.js', '/worth-a-meeting.calendar.wasm',
    ]));
    expect(new Set(asked.map(([method, path]) => `${method} ${path}`))).toEqual(new Set([
      'GET /worth-a-meeting.calendar.js', 'GET /worth-a-meeting.calendar.wasm',
    ]));
    const before = asked.length;
    await button(scope, 'audit-other-files').click();
    await choose(scope, file('again.ics', quarter()));
    await expect(figure(scope, 'headline')).toHaveText('2.75 h');
    await page.context().setOffline(true);
    await scope.locator('#audit-period').selectOption({ index: 0 });
    await expect(figure(scope, 'headline')).toHaveText('2.75 h');
    expect(asked.slice(before).filter(([, path]) => !/calendar\.(js|wasm)$/.test(path))).toEqual([]);
  });

  test.describe('without a network', () => {
    test.use({ expectErrors: true });

    test('it says that what reads is missing, keeps the files, and tries again', async ({ page }) => {
      const scope = await openAudit(page);
      await page.waitForLoadState('networkidle');
      await page.context().setOffline(true);
      await choose(scope, file('quarter.ics', quarter()));
      await expect(trouble(scope)).toContainText(say('en', 'audit-trouble-missing'));
      await page.context().setOffline(false);
      await button(scope, 'try-again').click();
      await expect(figure(scope, 'headline')).toHaveText('2.75 h');
    });
  });

  test.describe('under the strictest policy', () => {
    test.use({ expectErrors: true });

    test('it reads in the page itself, since Trusted Types allow no worker, and breaks no other rule', async ({ page }) => {
      await page.addInitScript(() => {
        window.violations = [];
        addEventListener('securitypolicyviolation', ({ violatedDirective, sample }) => window.violations.push(`${violatedDirective} ${sample}`));
      });
      const scope = await audited(page, {}, { profile: '~strict' });
      await expect(figure(scope, 'headline')).toHaveText('2.75 h');
      expect(await page.evaluate(() => window.violations.map((one) => one.split('|')[0]))).toEqual(['require-trusted-types-for Worker constructor']);
    });
  });
});

test.describe('what counts', () => {
  test('is shown, can be switched, and is remembered', async ({ page }) => {
    const scope = await audited(page);
    await scope.getByText(say('en', 'audit-counted')).first().click();
    const others = scope.locator('#audit-count-with-others');
    await expect(others).toBeChecked();
    await others.uncheck();
    // Three hours of focus a week are meetings then.
    await expect(figure(scope, 'headline')).toHaveText('5.75 h');
    await expect.poll(async () => (await stored(page))[KEY] ?? '').toContain('"with-others":false');
    await page.reload();
    await ready(page);
    await choose(scope, file('quarter.ics', quarter()));
    await expect(figure(scope, 'headline')).toHaveText('5.75 h');
  });

  test('and what is looked at, follow the period', async ({ page }) => {
    const scope = await audited(page);
    await scope.locator('#audit-period').selectOption({ index: 3 });
    await scope.locator('#audit-from').fill('2026-11-16');
    await scope.locator('#audit-to').fill('2026-11-16');
    // A single Monday: one stand-up, as that of a seventh of a week.
    await expect(figure(scope, 'headline')).toHaveText('1.75 h');
    await scope.locator('#audit-to').fill('2026-11-01');
    await expect(scope.locator('#audit-period-error')).toHaveText(say('en', 'audit-period-backwards'));
    await expect(figure(scope, 'headline')).toHaveText('1.75 h');
    await expect(scope.locator('#audit-to')).toHaveValue('2026-11-01');
  });
});

test.describe('a series', () => {
  test('is tried without at a switch, and everything follows', async ({ page }) => {
    const scope = await audited(page);
    await series(scope, 'Status report').getByRole('checkbox').check();
    await expect(figure(scope, 'headline-after')).toContainText('1.75');
    await expect(figure(scope, 'people-after')).toContainText('6');
    await series(scope, 'Status report').getByRole('checkbox').uncheck();
    await expect(figure(scope, 'headline-after')).toHaveCount(0);
  });

  test('opens in the wizard with its facts, and undo brings the matter before back', async ({ page }) => {
    const scope = await open(page, [{ storage: 'wiki' }]);
    await scope.locator('#topic').fill('Something else');
    await step(scope, 'audit').click();
    await choose(scope, file('quarter.ics', quarter()));
    await series(scope, 'Status report').getByRole('button', { name: say('en', 'audit-wizard') }).click();
    await expect(scope.locator('#topic')).toHaveValue('Status report');
    const document = await value(page);
    expect(document.document.answers).toMatchObject({ purpose: 'inform', contributors: 8, urgency: 'week' });
    await step(scope, 'audit').click();
    await expect(figure(scope, 'headline')).toHaveText('2.75 h');
    await button(scope, 'undo').first().click();
    await step(scope, 'decide').click();
    await expect(scope.locator('#topic')).toHaveValue('Something else');
  });

  test('has its replacement begun in the composer', async ({ page }) => {
    const scope = await open(page, [{ storage: 'wiki' }]);
    await step(scope, 'audit').click();
    await choose(scope, file('quarter.ics', quarter()));
    await series(scope, 'Status report').getByRole('button', { name: say('en', 'audit-write') }).click();
    await expect(scope.locator('#update-title')).toHaveValue('Status report');
  });

  test('is corrected where the calendar is wrong', async ({ page }) => {
    const scope = await audited(page);
    const one = series(scope, 'Status report');
    await one.getByText(say('en', 'audit-why')).click();
    const people = one.getByLabel(say('en', 'audit-people'), { exact: true });
    await people.fill('4');
    await people.press('Tab');
    // 1.25 × 4 + 1 × 4 + 0.5 × 2 = 10 h.
    await expect(figure(scope, 'people')).toHaveText('10 h');
    await people.fill('many');
    await people.press('Tab');
    await expect(one.getByText(say('en', 'audit-bad-people', { n: '10,000' }))).toBeVisible();
    await expect(figure(scope, 'people')).toHaveText('15 h');
    await expect(people).toHaveValue('many');
  });
});

test('what was chosen is taken back, and chosen again, by buttons and by keys', async ({ page }) => {
  const scope = await audited(page);
  const people = figure(scope, 'people');
  const tried = scope.locator('[id^=audit-try-]').first();
  await tried.check();
  await expect(figure(scope, 'headline-after')).toBeVisible();
  await scope.locator('.wam-audit-files').getByRole('button', { name: say('en', 'undo') }).click();
  await expect(tried).not.toBeChecked();
  await expect(figure(scope, 'headline-after')).toHaveCount(0);
  await page.keyboard.press('Control+Shift+z');
  await expect(tried).toBeChecked();
  await expect(figure(scope, 'headline-after')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(tried).not.toBeChecked();
  await expect(people).toHaveText('15 h');
  // The document was left alone.
  expect((await value(page)).document.answers ?? {}).toEqual({});
  await tried.check();
  await button(scope, 'audit-afresh').click();
  await expect(tried).not.toBeChecked();
  await expect(button(scope, 'audit-afresh')).toHaveCount(0);
});

test.describe('of several calendars', () => {
  /** Somebody else's, and one of nobody that is known. */
  const bos = () => quarter().replaceAll('X-WR-CALNAME:ada@example.com', 'X-WR-CALNAME:bo@example.com');
  const family = () => calendar(meeting({ title: 'Dinner', start: '2026-11-18T19:00:00', end: '2026-11-18T21:00:00', people: [] })).replace('X-WR-CALNAME:ada@example.com', 'X-WR-CALNAME:Family');

  test('one without an owner is the only known owner\'s, and two owners are two people', async ({ page }) => {
    const scope = await openAudit(page);
    await choose(scope, file('ada.ics', quarter()), file('family.ics', family()));
    await expect(figure(scope, 'headline')).toHaveText('2.75 h');
    await expect(figure(scope, 'share')).toHaveText('7%');
    await button(scope, 'audit-other-files').click();
    await choose(scope, file('ada.ics', quarter()), file('bo.ics', bos()));
    // Each has 2.75 h, and everybody's hours are those of one meeting, with Bo in the status report as his calendar has it.
    await expect(figure(scope, 'headline')).toHaveText('2.75 h');
    await expect(figure(scope, 'people')).toHaveText('16 h');
    await scope.locator('#audit-owner-1').selectOption({ index: 0 });
    await expect(scope.locator('#audit-owner-1')).toHaveValue(say('en', 'audit-nobody-known'));
  });

  test('more are dropped beside those that are open', async ({ page }) => {
    const scope = await audited(page);
    await scope.locator('.wam-audit').evaluate((view, text) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([text], 'family.ics', { type: 'text/calendar' }));
      view.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
    }, family());
    await expect(scope.locator('.wam-audit-status')).toHaveText('2 calendars, 5 entries');
  });

  test('two elements of one document show the same, and go on when one leaves', async ({ page }) => {
    const scope = await open(page, [VIEW, VIEW]);
    await choose(widget(page, 0), file('quarter.ics', quarter()));
    for (const index of [0, 1]) await expect(figure(widget(page, index), 'headline')).toHaveText('2.75 h');
    await widget(page, 1).evaluate((element) => element.remove());
    await scope.locator('#audit-period').selectOption({ index: 0 });
    await series(scope, 'Status report').getByRole('checkbox').check();
    await expect(figure(scope, 'headline-after')).toContainText('1.75');
  });

  test('elements that keep nothing do not show each other\'s', async ({ page }) => {
    await open(page, [{ ...VIEW, storage: 'none' }, { ...VIEW, storage: 'none' }]);
    await choose(widget(page, 0), file('quarter.ics', quarter()));
    await expect(figure(widget(page, 0), 'headline')).toHaveText('2.75 h');
    await expect(widget(page, 1).locator('#audit-files')).toBeVisible();
  });
});

test('a period with too much in it says so beside the period, which can be changed', async ({ page }) => {
  const scope = await openAudit(page);
  const many = Array.from({ length: 60 }, (_, n) => meeting({
    uid: `h${n}`, title: `Every hour ${n}`, start: '2026-01-05T00:00:00', end: '2026-01-05T00:20:00', rule: 'FREQ=HOURLY;COUNT=9000',
  }));
  await choose(scope, file('many.ics', calendar(...many)));
  await expect(figure(scope, 'headline')).toBeVisible({ timeout: 20_000 });
  await scope.locator('#audit-period').selectOption({ index: 2 });
  await expect(scope.locator('.wam-audit-refused')).toHaveText(say('en', 'audit-trouble-too-many-occurrences'), { timeout: 20_000 });
  await scope.locator('#audit-period').selectOption({ index: 0 });
  await expect(scope.locator('.wam-audit-refused')).toBeEmpty();
  await expect(figure(scope, 'headline')).toBeVisible({ timeout: 20_000 });
});

test.describe('taken along', () => {
  test('it feeds the business case, and the link has neither titles nor people', async ({ page }) => {
    const scope = await open(page, [{ storage: 'wiki' }]);
    await step(scope, 'audit').click();
    await choose(scope, file('quarter.ics', quarter()));
    await button(scope, 'audit-use').click();
    await expect(scope.locator('#roi-meeting-hours')).toHaveValue('2.8');
    await button(scope, 'share').click();
    const link = scope.getByLabel(say('en', 'share-link'));
    await expect(link).toHaveValue(/#wam=/);
    const document = JSON.stringify(await value(page));
    for (const word of ['Status', 'Stand-up', 'example.com', 'quarter.ics']) expect(document).not.toContain(word);
  });

  test('titles are hidden where that is wished, in the report and in the files', async ({ page }) => {
    const scope = await audited(page);
    await scope.locator('#audit-anonymous').check();
    const [download] = await Promise.all([page.waitForEvent('download'), button(scope, 'audit-series-csv').click()]);
    const csv = await readFile(await download.path(), 'utf8');
    const report = await scope.locator('.wam-page').textContent();
    expect(download.suggestedFilename()).toBe('calendar-audit-series.csv');
    // People read days as their language writes them.
    expect(report).toContain('Nov 22, 2026');
    expect(report).not.toContain('2026-11-');
    const pictures = (await scope.locator('.wam-picture').allTextContents()).join(' ');
    await expect(scope.locator('.wam-audit-series'), 'whose calendar it is reads them').toContainText('Status');
    for (const text of [csv, report, pictures]) {
      expect(text).toContain('Series 1');
      for (const word of ['Status', 'Stand-up', 'example.com', 'quarter.ics']) expect(text).not.toContain(word);
    }
  });
});

test('it is done with the keyboard alone', async ({ page }) => {
  const scope = await openAudit(page);
  await tabTo(page, button(scope, 'audit-example'));
  await page.keyboard.press('Enter');
  await expect(figure(scope, 'headline')).toHaveText(/[1-9]/);
  const first = scope.locator('.wam-audit-one').first();
  await tabTo(page, first.getByRole('checkbox'));
  await page.keyboard.press('Space');
  await expect(figure(scope, 'headline-after')).toBeVisible();
});

for (const locale of ['en', 'de', 'ar-XB']) {
  for (const theme of ['light', 'dark']) {
    test(`axe finds nothing: ${locale}, ${theme}`, async ({ page }) => {
      const scope = await openAudit(page, { locale, theme });
      expect(await findings(page)).toEqual([]);
      await choose(scope, file('quarter.ics', quarter()));
      await expect(figure(scope, 'headline')).toBeVisible();
      for (const more of await scope.locator('.wam-audit details > summary').all()) await more.click();
      expect(await findings(page)).toEqual([]);
    });
  }
}
