// The decision register: by hand, from an answer and from a proposal, found again, replaced, reviewed, taken along and
// brought back.
import { readFile } from 'node:fs/promises';
import { findings } from './support/axe.mjs';
import { answered, button, step, tabTo } from './support/job.mjs';
import { expect, held, open, ready, setDocument, stored, test, widget } from './support/test.mjs';
import { say } from './support/words.mjs';
import { zip } from './support/zip.mjs';

const VIEW = { view: 'register', storage: 'wiki' };
const KEY = 'worth-a-meeting:wiki.register';
const openRegister = (page, attributes = {}, options = {}) => open(page, [{ ...VIEW, ...attributes }], options);
const field = (scope, id) => scope.locator(`#register-${id}`);
const rows = (scope) => scope.locator('.wam-records > li');
const row = (scope, title) => rows(scope).getByRole('button', { name: title, exact: true });
const back = (scope, language = 'en') => button(scope, 'register-back', language).click();
const found = (scope) => scope.locator('[data-figure=found]');

/** The register of an element, as the page gets it. */
const register = (page, index = 0) => widget(page, index).evaluate((element) => element.register.register);
const records = async (page) => (await register(page)).records;

/** Puts a register in place. */
const setRegister = (page, records, rest = {}) => widget(page)
  .evaluate((element, register) => { element.register = { version: 1, register }; }, { records, ...rest });

/** Writes a decision by hand, and goes back to the list. */
async function write(scope, values) {
  await button(scope, 'register-new').click();
  for (const [id, text] of Object.entries(values)) await field(scope, id).fill(text);
  await back(scope);
}

/** What a click downloads. */
async function downloaded(page, click) {
  const [download] = await Promise.all([page.waitForEvent('download'), click()]);
  const bytes = await readFile(await download.path());
  return { name: download.suggestedFilename(), text: bytes.toString('utf8'), bytes };
}

/** Brings in files by choosing them. */
const choose = (scope, ...files) => field(scope, 'file').setInputFiles(files.map(({ name, text, bytes }) => ({
  name, mimeType: 'text/plain', buffer: bytes ?? Buffer.from(text),
})));

const imported = (scope) => scope.locator('[data-figure=imported]');

test.describe('a decision', () => {
  test('is written by hand, kept, and there again after a reload', async ({ page }) => {
    const scope = await openRegister(page);
    await expect(scope.getByText(say('en', 'register-empty'))).toBeVisible();
    await button(scope, 'register-new').click();
    await expect(field(scope, 'title')).toBeFocused();
    await field(scope, 'title').fill('Move the archive');
    await field(scope, 'owner').fill('Bo');
    await field(scope, 'why').fill('it costs the least');
    await field(scope, 'status').selectOption('accepted');
    await expect(field(scope, 'date')).toHaveValue('2026-11-23');
    await expect(field(scope, 'review')).toHaveValue('2027-02-23');
    await expect.poll(async () => (await stored(page))[KEY] ?? '').toContain('it costs the least');
    await page.reload();
    await ready(page);
    await expect(found(scope)).toHaveText(say('en', 'register-count', { n: 1, of: 1 }));
    await expect(rows(scope)).toContainText(['Move the archive']);
    await expect(rows(scope)).toContainText(['acceptedNov 23, 2026Boreview on Feb 23, 2027']);
    const [record] = await records(page);
    expect(record).toMatchObject({ title: 'Move the archive', status: 'accepted', date: '2026-11-23', review: '2027-02-23' });
    expect(record.id).toMatch(/^2026-11-23-[a-z2-9]{6}$/);
  });

  test('says beside its fields what is wrong', async ({ page }) => {
    const scope = await openRegister(page);
    await button(scope, 'register-new').click();
    // Nobody is blamed before anything is typed.
    await expect(scope.locator('#register-title')).toBeFocused();
    await expect(scope.locator('.wam-error')).toHaveCount(0);
    await field(scope, 'owner').fill('Bo');
    await expect(scope.locator('#register-title-error')).toHaveText(say('en', 'register-no-title'));
    await field(scope, 'title').fill('T');
    await expect(scope.locator('#register-title-error')).toHaveCount(0);
    await field(scope, 'link').fill('javascript:alert(1)');
    await expect(scope.locator('#register-link-error')).toHaveText(say('en', 'register-bad-link'));
    await field(scope, 'link').fill('https://example.org/x');
    await expect(scope.locator('#register-link-error')).toHaveCount(0);
    await field(scope, 'date').fill('2027-05-01');
    await expect(scope.locator('#register-review-error')).toHaveText(say('en', 'register-early-review'));
    await expect(field(scope, 'review')).toHaveAttribute('aria-invalid', 'true');
  });

  test('is gone where nothing was typed, and can be brought back', async ({ page }) => {
    const scope = await openRegister(page);
    await button(scope, 'register-new').click();
    await button(scope, 'register-back').click();
    await expect(scope.locator('.wam-register-empty')).toBeVisible();
    expect(await records(page)).toEqual([]);
  });

  test('has options to add, choose, move and remove, and every step can be undone', async ({ page }) => {
    const scope = await openRegister(page);
    await button(scope, 'register-new').click();
    await field(scope, 'title').fill('T');
    for (const name of ['One', 'Two', 'Three']) {
      await button(scope, 'register-add-option').click();
      await field(scope, `option-${['One', 'Two', 'Three'].indexOf(name)}-name`).fill(name);
    }
    await field(scope, 'option-1-pros').fill('cheap\nquick');
    await scope.locator('[data-option="1"] input[type=radio]').check();
    const names = async () => (await records(page))[0].options.map(({ name }) => name);
    const act = (place, id) => scope.locator(`[data-option="${place}"]`)
      .getByRole('button', { name: say('en', id) }).click();
    await act(1, 'register-up');
    expect(await names()).toEqual(['Two', 'One', 'Three']);
    expect((await records(page))[0].chosen).toBe(0);
    await scope.locator('[data-option="0"]').getByRole('button', { name: say('en', 'register-down') }).focus();
    await page.keyboard.press('Enter');
    expect(await names()).toEqual(['One', 'Two', 'Three']);
    await act(0, 'register-remove-option');
    expect(await names()).toEqual(['Two', 'Three']);
    expect((await records(page))[0]).toMatchObject({ chosen: 0, options: [{ name: 'Two', pros: 'cheap\nquick' }, { name: 'Three' }] });
    await button(scope, 'undo').click();
    expect(await names()).toEqual(['One', 'Two', 'Three']);
    await button(scope, 'redo').click();
    expect(await names()).toEqual(['Two', 'Three']);
  });

  test('is kept from the answer of the wizard, in one click', async ({ page }) => {
    const scope = await open(page, [{ storage: 'wiki' }]);
    await setDocument(page, answered());
    const said = scope.getByRole('status').filter({ hasText: say('en', 'register-kept-show') });
    await button(scope, 'register-keep').click();
    await expect(said).toContainText(say('en', 'register-kept'));
    await expect(button(scope, 'register-keep')).toBeFocused();
    await button(scope, 'register-kept-show').click();
    await expect(field(scope, 'title')).toHaveValue(`Move the archive: ${say('en', 'mode-async-proposal')}`);
    await expect(field(scope, 'status')).toHaveValue('accepted');
    await expect(scope.locator('[data-option="0"] input[type=radio]')).toBeChecked();
    await expect(step(scope, 'register')).toHaveAttribute('aria-current', 'step');
    await back(scope);
    await expect(rows(scope)).toHaveCount(1);
    // The same once more is the same.
    await step(scope, 'decide').click();
    await button(scope, 'register-keep').click();
    await expect(said).toContainText(say('en', 'register-kept-already'));
    expect(await findings(page)).toEqual([]);
    await button(scope, 'register-kept-show').click();
    await expect(field(scope, 'title')).toHaveValue(/^Move the archive/);
    await back(scope);
    await expect(rows(scope)).toHaveCount(1);
    // Another matter is another decision, of which nothing was said yet.
    await step(scope, 'decide').click();
    await button(scope, 'register-keep').click();
    await expect(said).toBeVisible();
    await scope.locator('#topic').fill('Another matter');
    await expect(said).toHaveCount(0);
  });

  test('is kept even where the register is still on its way', async ({ page }) => {
    const go = await held(page, '**/worth-a-meeting.register.wasm');
    const scope = await open(page, [{ storage: 'wiki' }]);
    await setDocument(page, answered());
    await button(scope, 'register-keep').click();
    go();
    await button(scope, 'register-kept-show').click();
    await expect(field(scope, 'title')).toHaveValue(/^Move the archive/);
    await back(scope);
    await expect(rows(scope)).toHaveCount(1);
  });

  test('is kept from a proposal in the composer', async ({ page }) => {
    const scope = await open(page, [{ storage: 'wiki' }]);
    const proposal = { title: 'Cold store', owner: 'Bo', approver: 'Ana', options: '- Move\n- Stay', recommendation: 'Move', undo: 'Copy it back' };
    await setDocument(page, answered('compose', { update: { template: 'proposal', drafts: { proposal } } }));
    await button(scope, 'register-keep-proposal').click();
    await button(scope, 'register-kept-show').click();
    await expect(field(scope, 'title')).toHaveValue('Cold store');
    await expect(field(scope, 'approver')).toHaveValue('Ana');
    await expect(field(scope, 'rollback')).toHaveValue('Copy it back');
    await expect(field(scope, 'option-1-name')).toHaveValue('Stay');
    await expect(field(scope, 'status')).toHaveValue('proposed');
  });

  test('is kept in the register of another element of the page', async ({ page }) => {
    await open(page, [{ view: 'decide', storage: 'wiki' }, VIEW, { view: 'decide', storage: 'else' }]);
    for (const index of [0, 2]) await setDocument(page, answered(), index);
    await button(widget(page, 0), 'register-keep').click();
    await button(widget(page, 0), 'register-kept-show').click();
    await expect(field(widget(page, 1), 'title')).toHaveValue(/^Move the archive/);
    await expect(button(widget(page, 2), 'register-keep')).toHaveCount(0);
  });

  test('is replaced by another one, and both say so; nothing comes in its own place', async ({ page }) => {
    const scope = await openRegister(page);
    await write(scope, { title: 'Old way', label: 'work' });
    await write(scope, { title: 'Existing way' });
    await row(scope, 'Old way').click();
    await scope.locator('.wam-supersede > summary').click();
    await field(scope, 'successor').fill('EXIST');
    await scope.locator('[data-list=successors] button').click();
    await expect(scope.locator('[data-link=by]')).toContainText('Existing way');
    await expect(field(scope, 'status')).toHaveValue('superseded');
    await scope.locator('[data-link=by] button').click();
    await expect(scope.locator('[data-link=before]')).toContainText('Old way');
    await scope.locator('.wam-supersede > summary').click();
    await field(scope, 'successor').fill('old');
    await scope.locator('[data-list=successors] button').click();
    await expect(scope.getByRole('alert').filter({ hasText: say('en', 'register-circle') })).toBeVisible();
    await button(scope, 'register-begin-successor').click();
    await expect(field(scope, 'title')).toHaveValue('Existing way');
    await expect(scope.locator('[data-link=before]')).toContainText('Existing way');
    const all = await records(page);
    expect(all.map(({ status }) => status)).toEqual(['superseded', 'superseded', 'proposed']);
    expect(all[1].supersededBy).toBe(all[2].id);
    expect(all[2].review).toMatch(/^\d{4}-\d\d-\d\d$/);
  });

  test('can be removed, and brought back', async ({ page }) => {
    const scope = await openRegister(page);
    await write(scope, { title: 'Gone' });
    await row(scope, 'Gone').click();
    await button(scope, 'register-remove').click();
    await expect(rows(scope)).toHaveCount(0);
    await scope.locator('[data-notice=register-removed]').getByRole('button', { name: say('en', 'undo') }).click();
    await expect(row(scope, 'Gone')).toBeVisible();
  });
});

const MANY = Array.from({ length: 65 }, (_, n) => ({
  id: `r-${n}`, title: `Decision ${n}`, status: n % 2 ? 'accepted' : 'rejected', label: n < 5 ? 'Löhne' : 'work', owner: n === 7 ? 'Zoë' : 'Bo',
  ...n < 9 && { review: '2026-11-2' + n },
}));

test('what is looked for is found, whatever its case and accents', async ({ page }) => {
  const scope = await openRegister(page);
  await setRegister(page, MANY);
  const count = (n) => expect(found(scope)).toHaveText(say('en', 'register-count', { n, of: 65 }));
  await count(65);
  await expect(rows(scope)).toHaveCount(30);
  await scope.getByRole('button', { name: 'Show more (35 left)' }).click();
  await expect(rows(scope)).toHaveCount(60);
  await field(scope, 'search').fill('LOHNE');
  await count(5);
  await field(scope, 'search').fill('zoe decision');
  await count(1);
  await field(scope, 'search').fill('');
  await field(scope, 'filter-label').selectOption('Löhne');
  await field(scope, 'filter-status').selectOption('accepted');
  await count(2);
  await field(scope, 'filter-label').selectOption('');
  await field(scope, 'filter-owner').selectOption('Zoë');
  await count(1);
  await field(scope, 'filter-owner').selectOption('');
  await field(scope, 'filter-due').check();
  await count(2);
});

test('reviews that are due stand on top, and all go into the calendar', async ({ page }) => {
  const scope = await openRegister(page);
  await setRegister(page, MANY);
  await expect(scope.locator('[data-list=due] li')).toHaveText(['Decision 1', 'Decision 3']);
  const { name, text } = await downloaded(page, () => button(scope, 'register-ics').click());
  expect(name).toBe('reviews.ics');
  expect(text.match(/DTSTART;VALUE=DATE:\d+/g)).toEqual([1, 3, 5, 7].map((n) => `DTSTART;VALUE=DATE:2026112${n}`));
  expect(text).toContain('SUMMARY:Review: Decision 5');
  await row(scope, 'Decision 64').waitFor();
  await scope.locator('[data-list=due] button').first().click();
  await expect(field(scope, 'title')).toHaveValue('Decision 1');
});

const WHOLE = {
  id: '2026-11-26-k3f9x2', status: 'accepted', date: '2026-11-26', review: '2027-02-26', title: 'Move "the" archive', owner: '=1+1',
  approver: 'Ana', label: 'a;=b', link: 'https://example.org/x', context: '## No heading\n- one\n- two', why: 'it costs the least\nChosen option: none',
  consequences: '* Good, because so', rollback: '```\n# copy\n```', more: '## Links\n\n[1](x.md)',
  options: [{ name: 'Buy' }, { name: 'Move', about: 'to the cold', pros: 'cheap\nquiet', cons: 'slow' }], chosen: 1,
};
const OLD = { id: 'old', status: 'superseded', supersededBy: WHOLE.id, title: 'Stay' };

const FORMS = [['markdown', 'decisions.md'], ['files', 'decisions.zip'], ['csv', 'decisions.csv'], ['json', 'decisions.json']];
for (const [form, file] of FORMS) {
  test(`all of it comes back from ${form}, once`, async ({ page }) => {
    const scope = await openRegister(page);
    await setRegister(page, [OLD, WHOLE]);
    const saved = await downloaded(page, () => button(scope, `register-save-${form}`).click());
    expect(saved.name).toBe(file);
    if (form === 'csv') expect(saved.text).toContain('"\'=1+1"');
    await setRegister(page, []);
    await choose(scope, saved);
    await expect(imported(scope)).toContainText('2 decisions are new');
    expect(await records(page)).toEqual([OLD, WHOLE]);
    await choose(scope, saved);
    await expect(imported(scope)).toHaveText('2 were here already');
    expect(await records(page)).toEqual([OLD, WHOLE]);
  });
}

test('an archive that another program compressed is read, and what cannot be is named', async ({ page }) => {
  const scope = await openRegister(page);
  const madr = '---\nstatus: accepted\n---\n\n# Move the archive\n\n## Decision Outcome\n\nChosen option: "Move"\n';
  await choose(scope, { name: 'decisions.zip', bytes: zip('docs/0001-move.md', madr) });
  await expect(imported(scope)).toContainText('One decision is new');
  await expect(rows(scope)).toContainText(['Move the archive']);
  await choose(scope, { name: 'photo.zip', bytes: zip('photo.jpg', 'no text') }, { name: 'broken.zip', text: 'no archive' });
  await expect(scope.locator('#register-file-error p')).toHaveText([/^photo\.zip/, /^broken\.zip/]);
});

test('a decision is a file of its own in the form of MADR', async ({ page }) => {
  const scope = await openRegister(page);
  await setRegister(page, [OLD, WHOLE]);
  await row(scope, 'Move "the" archive').click();
  const { name, text } = await downloaded(page, () => button(scope, 'register-save-one').click());
  expect(name).toBe('2026-11-26-k3f9x2-move-the-archive.md');
  for (const line of ['status: "accepted"', 'decision-makers: "Ana"', 'supersedes: "old"', '# Move "the" archive',
    '## Context and Problem Statement', '\\## No heading', '## Considered Options', '* Move', '## Decision Outcome',
    'Chosen option: "Move", because it costs the least', '### Consequences', '* Bad, because slow']) {
    expect(text.split('\n')).toContain(line);
  }
});

test('files of others are read as far as they go, several at once; what is wrong with one is said', async ({ page }) => {
  const scope = await openRegister(page);
  await choose(scope,
    { name: '0001-use-x.md', text: '---\nstatus: accepted\ntags: [a]\n---\n# Use X\n\n## Decision Drivers\n\n* Speed\n' },
    { name: '0002-use-y.md', text: '# Use Y\n\n## Status\n\nSuperseded by [ADR 1](0001-use-x.md)\n' },
    { name: 'bad.json', text: '{"version":1,\n"register":{"records":[{"id":"a","date":"soon"}]}}' },
    { name: 'later.json', text: '{"version":9}' },
    { name: 'bad.csv', text: 'title\n"a' });
  await expect(imported(scope)).toContainText('2 decisions are new');
  await expect(imported(scope)).toContainText(say('en', 'register-strange', { names: 'tags, Decision Drivers' }));
  const refused = scope.locator('#register-file-error p');
  await expect(refused).toHaveText([
    'bad.json: It is no register: see register.records.0.date in line 2.',
    'later.json: A later version of this widget wrote it.',
    'bad.csv: A quotation mark in line 2 has no end.',
  ]);
  await row(scope, 'Use Y').click();
  await expect(scope.locator('[data-link=by]')).toContainText('Use X');
  await scope.locator('[data-link=by] button').click();
  await expect(field(scope, 'more')).toHaveValue('tags: a\n\n## Decision Drivers\n\n* Speed');
});

test('files are taken in where they are dropped', async ({ page }) => {
  const scope = await openRegister(page);
  const transfer = await page.evaluateHandle(() => {
    const data = new DataTransfer();
    data.items.add(new File(['# Dropped'], 'dropped.md'));
    return data;
  });
  await scope.locator('.wam-register-files').dispatchEvent('drop', { dataTransfer: transfer });
  await expect(row(scope, 'Dropped')).toBeVisible();
});

test.describe('two versions', () => {
  const theirs = { ...WHOLE, owner: 'Chen', why: 'other reasons' };

  async function conflict(page) {
    const scope = await openRegister(page);
    await setRegister(page, [WHOLE]);
    await choose(scope, { name: 'theirs.json', text: JSON.stringify({ version: 1, register: { records: [theirs] } }) });
    await expect(imported(scope)).toContainText('One is here in another version');
    await scope.locator('[data-list=conflicts] button').click();
    await expect(scope.locator('.wam-versions tbody tr')).toHaveCount(2);
    return scope;
  }

  test('stand side by side until parts of them are chosen', async ({ page }) => {
    const scope = await conflict(page);
    await expect(scope.locator('[data-part=owner] td')).toHaveText(['=1+1', /^Chen/]);
    await scope.locator('[data-part=owner]').getByRole('button').click();
    await expect(scope.locator('.wam-versions tbody tr')).toHaveCount(1);
    await button(scope, 'register-keep-mine').click();
    await expect(scope.locator('[data-conflict]')).toHaveCount(0);
    expect(await records(page)).toEqual([{ ...WHOLE, owner: 'Chen' }]);
    await back(scope);
    await choose(scope, { name: 'theirs.json', text: JSON.stringify({ version: 1, register: { records: [theirs] } }) });
    await expect(imported(scope)).toHaveText('One was here already');
  });

  test('end when the other one is taken, and undo brings them back', async ({ page }) => {
    const scope = await conflict(page);
    await button(scope, 'register-take-theirs').click();
    expect(await records(page)).toEqual([theirs]);
    await button(scope, 'undo').click();
    await expect(scope.locator('.wam-versions tbody tr')).toHaveCount(2);
    await button(scope, 'register-keep-both').click();
    expect((await records(page)).map(({ id }) => id)).toEqual([WHOLE.id, `${WHOLE.id}-2`]);
  });
});

test.describe('keeping', () => {
  test('what two tabs write comes together', async ({ page, context }) => {
    const scope = await openRegister(page);
    const other = await context.newPage();
    const there = await openRegister(other);
    await write(scope, { title: 'Here' });
    await expect(row(there, 'Here')).toBeVisible();
    await expect(there.locator('[data-notice=register-elsewhere]')).toBeVisible();
    await write(there, { title: 'There' });
    await expect(row(scope, 'There')).toBeVisible();
  });

  test('elements of one document share it', async ({ page }) => {
    await open(page, [VIEW, VIEW, { ...VIEW, storage: 'other' }]);
    await setRegister(page, [OLD]);
    await expect(row(widget(page, 1), 'Stay')).toBeVisible();
    await expect(rows(widget(page, 2))).toHaveCount(0);
  });

  test('a full storage is said, and what cannot be read is put aside', async ({ page }) => {
    await page.addInitScript((key) => {
      if (!sessionStorage.getItem('seen')) localStorage.setItem(key, '{broken');
      sessionStorage.setItem('seen', '1');
    }, KEY);
    const scope = await openRegister(page);
    await expect(scope.locator('[data-notice=register-unreadable]')).toBeVisible();
    expect((await stored(page))[`${KEY}.unreadable`]).toBe('{broken');
    await page.evaluate(() => {
      Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); };
    });
    await write(scope, { title: 'Too much' });
    await expect(scope.locator('[data-notice=register-full]')).toBeVisible();
    await expect(row(scope, 'Too much')).toBeVisible();
  });

  test('the page reads and sets the register, before it opens too, and is told of changes', async ({ page }) => {
    await page.addInitScript((register) => {
      document.addEventListener('DOMContentLoaded', () => {
        document.querySelector('worth-a-meeting').register = register;
      });
      globalThis.told = [];
      addEventListener('worth-a-meeting-register', ({ detail }) => globalThis.told.push(detail));
    }, { version: 1, register: { records: [OLD] } });
    const scope = await open(page, [{ view: 'register', storage: 'none' }]);
    await expect(row(scope, 'Stay')).toBeVisible();
    await write(scope, { title: 'New' });
    await expect.poll(() => page.evaluate(() => globalThis.told.at(-1))).toEqual({ records: 2 });
    const message = await widget(page).evaluate((element) => {
      try {
        element.register = { version: 1 };
      } catch (error) {
        return error.message;
      }
    });
    expect(message).toContain('not a register');
    expect(await stored(page)).toEqual({});
  });
});

test('the keyboard alone writes, finds and opens a decision', async ({ page }) => {
  const scope = await openRegister(page);
  await tabTo(page, button(scope, 'register-new'));
  await page.keyboard.press('Enter');
  await expect(field(scope, 'title')).toBeFocused();
  await page.keyboard.type('By keys');
  await page.keyboard.press('Shift+Tab');
  await tabTo(page, button(scope, 'register-add-option'));
  await page.keyboard.press('Enter');
  await expect(field(scope, 'option-0-name')).toBeFocused();
  await page.keyboard.type('One');
  for (let most = 60; most > 0 && !await button(scope, 'register-back').evaluate((one) => one.getRootNode().activeElement === one); most -= 1) {
    await page.keyboard.press('Shift+Tab');
  }
  await page.keyboard.press('Enter');
  await expect(scope.locator('h2')).toBeFocused();
  await tabTo(page, field(scope, 'search'));
  await page.keyboard.type('keys');
  await tabTo(page, row(scope, 'By keys'));
  await page.keyboard.press('Enter');
  await expect(scope.locator('h2')).toBeFocused();
  await expect(field(scope, 'option-0-name')).toHaveValue('One');
  await scope.locator('h2').press('Control+z');
  await expect(field(scope, 'option-0-name')).toHaveValue('');
});

const overflowing = (page) => widget(page).evaluate((element) => {
  const { left, right } = element.getBoundingClientRect();
  return [...element.shadowRoot.querySelectorAll('*')]
    .filter((one) => one.checkVisibility() && one.getBoundingClientRect().width)
    .filter((one) => one.getBoundingClientRect().right > right + 1 || one.getBoundingClientRect().left < left - 1)
    .map((one) => one.outerHTML.slice(0, 100));
});

for (const locale of ['en', 'de', 'ar-XB']) {
  for (const colorScheme of ['light', 'dark']) {
    for (const width of [320, 1280]) {
      test(`axe finds nothing, and nothing sticks out: ${locale}, ${colorScheme}, ${width} px`, async ({ page }) => {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width, height: 900 });
        const scope = await openRegister(page, { locale });
        const check = async (state) => {
          expect(await findings(page), state).toEqual([]);
          expect(await overflowing(page), state).toEqual([]);
        };
        await check('empty');
        const theirs = { ...WHOLE, owner: 'Chen', options: [{ name: 'Averyveryverylongnamewithoutanyspacesinit' }], chosen: undefined };
        await setRegister(page, [...MANY, OLD, WHOLE], { conflicts: [theirs] });
        await choose(scope, { name: 'bad.csv', text: 'title\n"a' }, { name: 'x.md', text: '---\nx: y\n---\n# X' });
        await expect(scope.locator('#register-file-error p')).toBeVisible();
        await check('list');
        await scope.locator('[data-list=conflicts] button').click();
        await expect(scope.locator('.wam-versions')).toBeVisible();
        await scope.locator('.wam-supersede').evaluate((one) => { one.open = true; });
        await field(scope, 'link').fill('x');
        await field(scope, 'title').fill('');
        await check('page');
      });
    }
  }
}
