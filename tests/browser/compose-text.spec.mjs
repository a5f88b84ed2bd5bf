// Text features of the composer: clocks of the readers, reminders, the preview beside its source, print and mail, pasting
// rich text, undo, and the next update from the last one.
import { readFileSync } from 'node:fs';
import ICAL from 'ical.js';
import { expect, open, setDocument, test, value } from './support/test.mjs';
import { answered, button, copyAs, pasted } from './support/job.mjs';
import { Keys } from './support/keys.mjs';
import { findings } from './support/axe.mjs';
import { say } from './support/words.mjs';

const field = (scope, id) => scope.locator(`#update-${id}`);
const rendered = (scope) => scope.locator('.wam-preview div.wam-paper');
const source = (scope) => scope.locator('.wam-preview pre.wam-paper');

/** The composer at an update of that template. */
async function openAt(page, template, draft, { locale = 'en', ...rest } = {}) {
  const scope = await open(page, [{ storage: 'none', locale }]);
  await setDocument(page, answered('compose', { update: { template, drafts: { [template]: draft } }, ...rest }));
  await expect(field(scope, 'title')).toBeVisible();
  return scope;
}

/** The file that comes of a click. */
async function downloaded(page, act) {
  const [download] = await Promise.all([page.waitForEvent('download'), act()]);
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
}

/** Pastes HTML, with its plain text beside it, as another program has copied it. */
async function paste(page, target, html, plain = 'plain') {
  await page.evaluate(([html, plain]) => {
    document.addEventListener('copy', (event) => {
      event.preventDefault();
      event.clipboardData.setData('text/html', html);
      event.clipboardData.setData('text/plain', plain);
    }, { once: true });
    document.execCommand('copy');
  }, [html, plain]);
  await target.focus();
  await page.keyboard.press('Control+v');
}

test.describe('in Berlin', () => {
  test.use({ timezoneId: 'Europe/Berlin', locale: 'en-GB' });

  for (const locale of ['en-GB', 'de']) {
    const language = locale.slice(0, 2);
    test(`a deadline is told on the clocks of its readers, chosen by the keyboard, in ${locale}`, async ({ page }) => {
      const scope = await openAt(page, 'proposal', { title: 'The archive', deadline: '2026-11-30T16:30' }, { locale });
      const keys = new Keys(page);
      const zone = scope.locator('#readers-zones');
      await zone.focus();
      await page.keyboard.type('Europe/Berlin');
      await keys.press('Enter');
      await page.keyboard.type('America/New_York');
      await keys.press('Enter');
      await page.keyboard.type('Asia/Tokyo');
      await keys.press('Enter');
      await expect(zone).toHaveValue('');
      const fact = rendered(scope).locator('dd').first();
      // Their own clock is the author's, and in Tokyo it is tomorrow.
      await expect(fact).toHaveText(/16:30.* (CET|MEZ) · 10:30 .*GMT-5 · \D+1\D+00:30 .*GMT\+9$/);
      await expect(field(scope, 'deadline').locator('xpath=..').locator('.wam-finding', { hasText: 'Asia/Tokyo' })).toHaveCount(1);
      expect((await value(page)).document.update.drafts.proposal['.zones']).toBe('Europe/Berlin, America/New_York, Asia/Tokyo');
      await page.keyboard.type('Mars/Olympus');
      await page.keyboard.press('Enter');
      await expect(scope.getByText(say(language, 'zones-unknown'))).toBeVisible();
      await expect(zone).toHaveAttribute('aria-invalid', 'true');
      await button(scope, 'zones-remove', language, { zone: 'Asia/Tokyo' }).click();
      await expect(fact).not.toHaveText(/GMT\+9/);
      expect(await findings(page)).toEqual([]);
    });
  }

  test('the zone and the holidays of the policy decide when an answer is due, over a change of clocks', async ({ page }) => {
    const policy = JSON.stringify({ version: 1, norms: { zone: 'America/New_York', holidays: ['2026-11-24', ['2026-11-25', 'Day off']] } });
    const scope = await open(page, [{ storage: 'none', view: 'compose', locale: 'en-GB' }]);
    await scope.evaluate((element, policy) => { element.policy = policy; }, policy);
    await setDocument(page, { update: { template: 'input', drafts: { input: { title: 'Which reports?' } } } });
    // Monday at 11:00 in Berlin is before work there; two days are off, so the day after is the 26th, at 9:00 of New York.
    await scope.getByRole('button', { name: /^Set / }).click();
    await expect(field(scope, 'deadline')).toHaveValue('2026-11-26T15:00');
    await expect(rendered(scope).locator('dd').first()).toHaveText(/15:00.* · 0?9:00/);
    // In the last week of October clocks in Berlin are back already, and those of New York are not.
    await field(scope, 'deadline').fill('2026-10-28T15:00');
    await expect(rendered(scope).locator('dd').first()).toHaveText(/15:00.* · 10:00/);
  });

  test('a reminder is an entry of the deadline with an alarm', async ({ page }) => {
    const scope = await openAt(page, 'proposal', { title: 'The archive', deadline: '2026-11-30T16:30', ask: 'Please decide; now, or later.' });
    const { name, text } = await downloaded(page, () => button(scope, 'remind').click());
    expect(name).toBe('The-archive.ics');
    const component = new ICAL.Component(ICAL.parse(text)).getFirstSubcomponent('vevent');
    const event = new ICAL.Event(component);
    expect(event.startDate.toJSDate().toISOString()).toBe('2026-11-30T15:30:00.000Z');
    expect(event.summary).toBe(say('en', 'reminder-reply', { title: 'The archive' }));
    expect(event.description).toContain('Please decide; now, or later.');
    const alarm = component.getFirstSubcomponent('valarm');
    expect(alarm.getFirstPropertyValue('trigger').toSeconds()).toBe(-3600);
    await expect(scope.locator('.wam-remind')).toContainText(say('en', 'booked'));
    await field(scope, 'deadline').fill('');
    await expect(button(scope, 'remind')).toHaveCount(0);
  });
});

test('update and source stand beside each other where there is room, and take turns elsewhere', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  const scope = await openAt(page, 'status', { title: 'The archive', summary: 'All is **well**.' });
  await expect(rendered(scope)).toContainText('All is well.');
  await expect(rendered(scope).locator('strong')).toHaveText('well');
  await expect(source(scope)).toContainText('All is **well**.');
  await scope.locator('.wam-markup select').selectOption('jira');
  await expect(source(scope)).toContainText('h2. ');
  const [left, right] = await Promise.all([rendered(scope), source(scope)].map((paper) => paper.boundingBox()));
  expect(left.x + left.width).toBeLessThanOrEqual(right.x);
  await expect(button(scope, 'compose-rendered')).toBeHidden();
  expect(await findings(page)).toEqual([]);
  for (const width of [760, 360]) {
    await page.setViewportSize({ width, height: 800 });
    await expect(rendered(scope)).toBeVisible();
    await expect(source(scope)).toBeHidden();
    await button(scope, 'dialect-jira').click();
    await expect(rendered(scope)).toBeHidden();
    await expect(source(scope)).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    expect(await findings(page)).toEqual([]);
    await button(scope, 'compose-rendered').click();
  }
});

test('the update alone is printed, on white paper', async ({ context, page }) => {
  await context.addInitScript(() => {
    window.print = () => {
      const [host] = document.querySelectorAll('body > div');
      const paper = host?.shadowRoot?.querySelector('.wam-paper');
      top.printed = { title: document.title, text: paper?.textContent, theme: host?.getAttribute('theme'), colour: paper && getComputedStyle(paper).color };
    };
  });
  await page.emulateMedia({ colorScheme: 'dark' });
  const scope = await openAt(page, 'status', { title: 'The archive', summary: 'All is well.' });
  await expect(rendered(scope)).toContainText('All is well.');
  // The paper follows typing, and is waited for.
  await field(scope, 'summary').press('End');
  await page.keyboard.type('!');
  await button(scope, 'print-update').click();
  await expect.poll(() => page.evaluate(() => window.printed)).toBeTruthy();
  const printed = await page.evaluate(() => window.printed);
  expect(printed.title).toBe('[info] The archive');
  expect(printed.text).toContain('All is well.!');
  expect(printed.text).not.toContain(say('en', 'copy-rich'));
  expect(printed.theme).toBe('light');
  expect(printed.colour).toBe('rgb(27, 37, 48)');
});

test('a mail has the subject and the text, and what is too long for a link is copied', async ({ context, page }) => {
  await context.addInitScript(() => {
    window.opened = [];
    const { click } = HTMLAnchorElement.prototype;
    HTMLAnchorElement.prototype.click = function () {
      if (this.protocol === 'mailto:') window.opened.push(this.href);
      else click.call(this);
    };
  });
  const scope = await openAt(page, 'status', { title: 'Größe & more', summary: 'All is well.' });
  await button(scope, 'mail-update').click();
  const [link] = await page.evaluate(() => window.opened);
  const mail = new URL(link).searchParams;
  expect(mail.get('subject')).toBe('[info] Größe & more');
  expect(mail.get('body')).toMatch(/^All is well\.\r\n/);
  expect(mail.get('body')).not.toContain('Größe');
  await field(scope, 'summary').fill('A long update. '.repeat(200));
  await button(scope, 'mail-update').click();
  await expect(scope.getByText(say('en', 'mail-too-long'))).toBeVisible();
  const [, second] = await page.evaluate(() => window.opened);
  expect(new URL(second).searchParams.get('body')).toBeNull();
  const brought = await pasted(page);
  expect(brought['text/html']).toContain('A long update.');
  expect(brought['text/plain']).toContain('Größe & more');
});

test('reading that costs less than a unit of money is not said to cost nothing', async ({ page }) => {
  for (const [locale, amount] of [['en', '€1'], ['de', '1\u00a0€']]) {
    const scope = await open(page, [{ locale, currency: 'EUR' }]);
    await setDocument(page, { view: 'compose', update: { template: 'status', drafts: { status: { title: 'Done' } } } });
    await expect(scope.locator('.wam-reading')).toContainText(say(locale, 'less-than', { amount }));
  }
});

test('a pasted rich text keeps links, lists and emphasis, and one undo takes it back', async ({ page }) => {
  const scope = await openAt(page, 'status', { title: 'The archive', summary: 'Before ' });
  const said = field(scope, 'summary');
  const html = '<ul><li>First <b>thing</b></li><li><a href="https://example.org/a">second</a></li></ul>';
  await said.focus();
  await page.keyboard.press('Control+a');
  await paste(page, said, html);
  const typed = '- First **thing**\n- [second](https://example.org/a)';
  await expect(said).toHaveValue(typed);
  expect((await value(page)).document.update.drafts.status.summary).toBe(typed);
  await expect(rendered(scope).locator('li strong')).toHaveText('thing');
  await expect(rendered(scope).locator('li a')).toHaveAttribute('href', 'https://example.org/a');
  await copyAs(scope, 'rich');
  expect((await pasted(page))['text/html']).toContain('<li>First <strong>thing</strong></li>');
  await said.focus();
  await page.keyboard.press('Control+z');
  await expect(said).toHaveValue('Before ');
  await expect.poll(async () => (await value(page)).document.update.drafts.status.summary).toBe('Before ');
});

test('Markdown and plain text are pasted as they are, and a line takes a line', async ({ page }) => {
  const scope = await openAt(page, 'status', { title: '' });
  await paste(page, field(scope, 'summary'), '<div>a *b*</div>', '- a\n- [b](https://example.org)');
  await expect(field(scope, 'summary')).toHaveValue('- a\n- [b](https://example.org)');
  await expect(rendered(scope).locator('li a')).toHaveText('b');
  await paste(page, field(scope, 'title'), '<b>Title</b>', 'Title');
  await expect(field(scope, 'title')).toHaveValue('Title');
});

test('a hostile paste is inert', async ({ page }) => {
  const scope = await openAt(page, 'status', { title: 'The archive' });
  await paste(page, field(scope, 'done'), `<b>kept</b><img src="/nosuch" onerror="window.owned = 1"><script>window.owned = 1</script>
    <a href="javascript:window.owned=1">click</a><p style="display:none">hidden</p>&lt;img src=x onerror=window.owned=1&gt;`);
  await expect(field(scope, 'done')).toHaveValue(/^\*\*kept\*\* click/);
  await expect(field(scope, 'done')).not.toHaveValue(/hidden/);
  await expect(rendered(scope)).toContainText('<img src=x onerror=window.owned=1>');
  await expect(rendered(scope).locator('img, script, a')).toHaveCount(0);
  expect(await page.evaluate(() => window.owned)).toBeUndefined();
});

test('undo goes across fields: each field by its own, and the widget by steps', async ({ page }) => {
  const scope = await openAt(page, 'status', {});
  await field(scope, 'title').pressSequentially('One');
  await field(scope, 'done').pressSequentially('Two');
  await field(scope, 'next').pressSequentially('Three');
  await page.keyboard.press('Control+z');
  await expect(field(scope, 'next'), 'the field that has the focus').not.toHaveValue('Three');
  await expect(field(scope, 'done'), 'no other one').toHaveValue('Two');
  await page.keyboard.press('Control+Shift+z');
  await expect(field(scope, 'next')).toHaveValue('Three');
  // Outside of text fields the widget's own undo is meant: a step is what was typed into one field.
  await button(scope, 'undo').focus();
  await page.keyboard.press('Control+z');
  await expect(field(scope, 'next')).toHaveValue('');
  await page.keyboard.press('Control+z');
  await expect(field(scope, 'done')).toHaveValue('');
  await page.keyboard.press('Control+z');
  await expect(field(scope, 'title')).toHaveValue('');
  await page.keyboard.press('Control+Shift+z');
  await page.keyboard.press('Control+Shift+z');
  await expect(field(scope, 'title')).toHaveValue('One');
  await expect(field(scope, 'done')).toHaveValue('Two');
});

test('undo in a row takes back what was done to it, and never half of a text', async ({ page }) => {
  const scope = await openAt(page, 'status', {});
  const rows = () => scope.locator('.wam-rows', { has: page.locator('#update-done') }).getByRole('textbox')
    .evaluateAll((fields) => fields.map((field) => field.value));
  await field(scope, 'done').focus();
  for (const [at, word] of ['Alpha', 'Beta', 'Gamma'].entries()) {
    if (at) await page.keyboard.press('Enter');
    await expect(scope.locator(`#update-done${at ? `-${at}` : ''}`)).toBeFocused();
    await page.keyboard.type(word);
  }
  await page.keyboard.press('Alt+ArrowUp');
  await expect.poll(rows).toEqual(['Alpha', 'Gamma', 'Beta']);
  await page.keyboard.press('Control+z');
  await expect.poll(rows).toEqual(['Alpha', 'Beta', 'Gamma']);
  await page.keyboard.press('Control+z');
  await expect.poll(rows).toEqual(['Alpha', 'Beta', '']);
  await page.keyboard.press('Control+Shift+z');
  await page.keyboard.press('Control+Shift+z');
  await expect.poll(rows).toEqual(['Alpha', 'Gamma', 'Beta']);
  // What is being typed is the field's own.
  await scope.locator('#update-done-1').press('End');
  await page.keyboard.type('!');
  await expect.poll(rows).toEqual(['Alpha', 'Gamma!', 'Beta']);
  await page.keyboard.press('Control+z');
  await expect.poll(rows).toEqual(['Alpha', 'Gamma', 'Beta']);
  await scope.locator('#update-done-remove').click();
  await expect.poll(rows).toEqual(['Gamma', 'Beta']);
  await expect(field(scope, 'done')).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect.poll(rows).toEqual(['Alpha', 'Gamma', 'Beta']);
});

for (const locale of ['en', 'de']) {
  test(`the next update begins with what the last one left open, and loses nothing, in ${locale}`, async ({ page }) => {
    const last = {
      title: 'The archive', summary: 'All went well.', owner: 'Ana', 'next-update': '2026-11-20T10:00', done: '- Moved 400 accounts',
      next: '- Move the rest\n- Tell the users', blockers: 'The licence',
    };
    const scope = await openAt(page, 'status', last, { locale });
    const keys = new Keys(page);
    await keys.to(button(scope, 'follow', locale));
    await keys.press('Enter');
    await expect(field(scope, 'summary')).toBeFocused();
    const kept = async (id) => (await value(page)).document.update.drafts.status[id];
    for (const [id, text] of Object.entries({ next: last.next, blockers: last.blockers, owner: 'Ana', 'next-update': '2026-11-27T10:00' })) {
      expect(await kept(id), id).toBe(text);
    }
    for (const id of ['summary', 'done']) expect(await kept(id), id).toBeUndefined();
    await button(scope, 'follow-done', locale, { item: 'Move the rest' }).click();
    await expect.poll(() => kept('done')).toBe('- Move the rest');
    expect(await kept('next')).toBe('- Tell the users');
    await expect(field(scope, 'next')).toBeFocused();
    await scope.getByText(say(locale, 'follow-last'), { exact: true }).click();
    await expect(scope.locator('.wam-last')).toContainText('All went well.');
    expect(await findings(page)).toEqual([]);
    await button(scope, 'undo', locale).click();
    await button(scope, 'undo', locale).click();
    await expect(field(scope, 'summary')).toHaveValue('All went well.');
    await expect.poll(() => kept('done')).toBe(last.done);
  });
}
