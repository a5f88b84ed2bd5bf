// The matrix to point at and to publish, and the money check beside the answer.
import { readFile } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, held, open, setDocument, test, value, widget } from './support/test.mjs';
import { ANSWERS, MODE, answered, button, copiedAs, copyAs, figure, pasted, recommended, step, tabTo } from './support/job.mjs';
import { say } from './support/words.mjs';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const URGENCIES = ['hour', 'four-hours', 'day', 'week', 'later'];
const COMPLEXITIES = ['clear', 'analysis', 'ambiguous'];
const BANDS = { few: 2, several: 5, many: 12 };
/** The tables of the handbook's page, by what the default policy tells apart, and which of them each band of the picture shows. */
const PARTS = ['1 person', '2 people', '3–7', '8 or more'];
const PICTURED = { few: 1, several: 2, many: 3 };
const MODES = ['decide-and-inform', 'async-update', 'recorded-walkthrough', 'async-proposal', 'async-input',
  'write-first-then-meet', 'one-to-one-call', 'small-meeting', 'workshop', 'live-incident'];

const cell = (scope, urgency, complexity) =>
  scope.locator(`[data-cell="${URGENCIES.indexOf(urgency) * 3 + COMPLEXITIES.indexOf(complexity)}"]`);
const band = (scope, name, language = 'en') => button(scope, `band-${name}`, language);
const handbook = (scope, language = 'en') => scope.getByText(say(language, 'handbook'), { exact: true });
const handbookPage = (scope, language = 'en') => scope.getByRole('group', { name: say(language, 'handbook-preview') });

/** The text of each cell of each table of the page, without heads. */
async function tables(root) {
  await expect(root.locator('table')).toHaveCount(PARTS.length);
  return root.evaluate((element) => [...element.querySelectorAll('table')]
    .map((table) => [...table.rows].slice(1).map((row) => [...row.cells].slice(1).map((one) => one.textContent.trim()))));
}

/** What the picture says now: a mode's full name in each cell. */
const pictured = (scope) => scope.locator('.wam-cells').evaluate((table) => [...table.tBodies[0].rows]
  .map((row) => [...row.querySelectorAll('button')].map((one) => one.title)));

/** Opens the widget with answers and waits until the matrix is there. */
async function openWith(page, document = answered(), attributes = {}) {
  const scope = await open(page, [attributes]);
  await setDocument(page, document);
  await expect(scope.locator('.wam-cells')).toBeVisible();
  return scope;
}

for (const language of ['en', 'de']) {
  test(`the page for the handbook says what the picture says, in ${language}`, async ({ page }) => {
    const scope = await openWith(page, { view: 'decide' }, { locale: language });
    await expect(handbookPage(scope, language)).toBeHidden();
    await expect(scope.locator('.wam-handbook').getByRole('button', { includeHidden: true })).toHaveCount(0);
    await handbook(scope, language).click();
    await expect(handbookPage(scope, language)).toBeVisible();
    const said = await tables(handbookPage(scope, language));
    const names = MODES.map((mode) => say(language, `mode-${mode}`));
    for (const [name, index] of Object.entries(PICTURED)) {
      await band(scope, name, language).click();
      await expect(band(scope, name, language)).toHaveAttribute('aria-pressed', 'true');
      expect(await pictured(scope), name).toEqual(said[index]);
      for (const mode of said[index].flat()) expect(names).toContain(mode);
    }
    expect(new Set(said.map(String)).size, 'the parts differ').toBe(PARTS.length);
    const heads = handbookPage(scope, language).locator('table').first().locator('tbody th');
    await expect(heads).toHaveText(URGENCIES.map((urgency) => say(language, `factor-urgency-${urgency}`)));
    for (const head of await heads.all()) await expect(head).toHaveAttribute('scope', 'row');
  });
}

test('a cell is tried with a click, in one step, and in its band', async ({ page }) => {
  const scope = await openWith(page);
  await expect(cell(scope, 'week', 'analysis')).toHaveAttribute('aria-current', 'true');
  await cell(scope, 'day', 'ambiguous').click();
  await expect(cell(scope, 'day', 'ambiguous')).toHaveAttribute('aria-current', 'true');
  await expect(scope.locator('.wam-cells [aria-current]')).toHaveCount(1);
  expect((await value(page)).document.answers).toEqual({ ...ANSWERS, urgency: 'day', complexity: 'ambiguous' });
  const promised = await cell(scope, 'day', 'ambiguous').getAttribute('title');
  await expect(recommended(scope)).toHaveText(promised);

  await band(scope, 'many').click();
  await expect(scope.locator('.wam-cells [aria-current]')).toHaveCount(0);
  await expect(scope.locator('.wam-matrix figcaption')).toHaveText(say('en', 'matrix'));
  await cell(scope, 'later', 'ambiguous').click();
  expect((await value(page)).document.answers).toEqual({ ...ANSWERS, urgency: 'later', complexity: 'ambiguous', contributors: BANDS.many });
  await expect(recommended(scope)).toHaveText(await cell(scope, 'later', 'ambiguous').getAttribute('title'));
  await button(scope, 'undo').click();
  await button(scope, 'undo').click();
  expect((await value(page)).document.answers).toEqual(ANSWERS);
  await expect(band(scope, 'several')).toHaveAttribute('aria-pressed', 'true');
});

test('a cell that counts other people than the reader says so where it was chosen, and can be taken back there', async ({ page }) => {
  const scope = await openWith(page);
  const said = scope.locator('.wam-tried');
  const tried = (people, name) => say('en', 'matrix-tried', { factor: say('en', 'factor-contributors'), answer: `${people} people`, band: say('en', `band-${name}`) });
  await cell(scope, 'day', 'clear').click();
  await expect(said).toBeEmpty();
  await expect(scope.getByText(say('en', 'matrix-try'), { exact: true })).toBeVisible();
  await band(scope, 'many').click();
  await expect(scope.getByText(say('en', 'matrix-try-with', { answer: '12 people' }))).toBeVisible();
  await cell(scope, 'later', 'ambiguous').click();
  await expect(said).toContainText(tried(12, 'many'));
  await expect(cell(scope, 'later', 'ambiguous')).toBeFocused();
  await button(scope, 'clear-answer').click();
  expect((await value(page)).document.answers).toEqual({ ...ANSWERS, urgency: 'day', complexity: 'clear' });
  await expect(said).toBeEmpty();
  await expect(band(scope, 'several')).toHaveAttribute('aria-pressed', 'true');
  await expect(scope.locator('.wam-cell:focus')).toHaveCount(1);

  await band(scope, 'few').click();
  await cell(scope, 'week', 'clear').click();
  await expect(said).toContainText(tried(2, 'few'));
  await button(scope, 'undo').click();
  await expect(said).toBeEmpty();
  await button(scope, 'redo').click();
  await expect(said).toContainText(tried(2, 'few'));
});

test('a cell is no case yet before the four questions are answered', async ({ page }) => {
  const scope = await openWith(page, { answers: { urgency: 'week', complexity: 'analysis' } });
  const caption = scope.locator('.wam-matrix figcaption');
  await expect(caption).toHaveText(say('en', 'matrix'));
  await expect(scope.locator('.wam-cells [aria-current]')).toHaveCount(0);
  await cell(scope, 'week', 'analysis').click();
  await expect(scope.locator('.wam-tried')).toContainText('5 people');
  await expect(cell(scope, 'week', 'analysis')).toHaveAttribute('aria-current', 'true');
  await expect(caption, 'the risk is still open').toHaveText(say('en', 'matrix'));
  await setDocument(page, answered());
  await expect(caption).toHaveText(say('en', 'matrix-own', { mode: say('en', `mode-${MODE}-short`) }));
});

test('with Alt the keys are the browser’s, in the matrix too: they neither choose nor move', async ({ page }) => {
  const scope = await openWith(page);
  await tabTo(page, cell(scope, 'week', 'analysis'));
  for (const key of ['1', '2', '3', 'ArrowUp', 'ArrowDown']) await page.keyboard.press(`Alt+${key}`);
  await expect(cell(scope, 'week', 'analysis')).toBeFocused();
  expect((await value(page)).document.answers).toEqual(ANSWERS);
  for (const key of ['1', '2', '3']) await page.keyboard.press(key);
  await expect(cell(scope, 'week', 'analysis'), 'digits choose in questions alone').toBeFocused();
  expect((await value(page)).document.answers).toEqual(ANSWERS);
});

for (const [locale, forward] of [['de', 'ArrowRight'], ['ar-XB', 'ArrowLeft']]) {
  test(`the keys look around in the matrix before they choose, in ${locale}`, async ({ page }) => {
    const scope = await openWith(page, answered(), { locale });
    const keys = page.keyboard;
    await tabTo(page, cell(scope, 'week', 'analysis'));
    await keys.press('ArrowUp');
    await keys.press(forward);
    await expect(cell(scope, 'day', 'ambiguous')).toBeFocused();
    await keys.press(forward); // at the edge nothing happens
    await expect(cell(scope, 'day', 'ambiguous')).toBeFocused();
    await keys.press('Home');
    await expect(cell(scope, 'day', 'clear')).toBeFocused();
    expect((await value(page)).document.answers).toEqual(ANSWERS);
    await keys.press('Space');
    await expect(cell(scope, 'day', 'clear')).toHaveAttribute('aria-current', 'true');
    expect((await value(page)).document.answers).toEqual({ ...ANSWERS, urgency: 'day', complexity: 'clear' });
    await keys.press('Tab');
    await expect(scope.locator('.wam-handbook > summary')).toBeFocused();
    await keys.press('Shift+Tab');
    await expect(cell(scope, 'day', 'clear')).toBeFocused();
  });
}

for (const language of ['en', 'de']) {
  test(`the page is copied in every markup, in ${language}`, async ({ page }) => {
    const scope = await openWith(page, answered(), { locale: language });
    await handbook(scope, language).click();
    const take = async (form) => {
      await copyAs(scope.locator('.wam-handbook'), form, language);
      await expect(scope.getByText(copiedAs(form, language), { exact: true })).toBeVisible();
      return pasted(page);
    };
    const title = say(language, 'handbook-title');
    const proposal = say(language, 'mode-async-proposal');
    const said = await tables(handbookPage(scope, language));

    const rich = await take('rich');
    expect(Object.keys(rich).sort()).toEqual(['text/html', 'text/plain']);
    const read = await page.evaluate((html) => {
      const { body } = new DOMParser().parseFromString(html, 'text/html');
      return {
        title: body.querySelector('h2').textContent,
        tables: [...body.querySelectorAll('table')].slice(0, 4)
          .map((table) => [...table.rows].slice(1).map((row) => [...row.cells].slice(1).map((one) => one.textContent))),
      };
    }, rich['text/html']);
    expect(read).toEqual({ title, tables: said });

    const markdown = await take('markdown');
    expect(Object.keys(markdown)).toEqual(['text/plain']);
    expect(markdown['text/plain']).toMatch(new RegExp(`^## ${title}\n`));
    expect(markdown['text/plain'].match(/^\| --- \|/gm)).toHaveLength(PARTS.length);
    expect(markdown['text/plain']).toContain(`| **${say(language, 'factor-urgency-week')}** | ${proposal} |`);

    const html = await take('html');
    expect(Object.keys(html)).toEqual(['text/plain']);
    expect(html['text/plain']).toBe(rich['text/html']);

    const plain = await take('plain');
    expect(plain['text/plain']).toBe(rich['text/plain']);
    expect(plain['text/plain']).toContain(`${say(language, 'factor-urgency-week')} | ${proposal} | `);
    const told = await page.evaluate(() => window.told.filter(({ name }) => name === 'export').map(({ detail }) => detail.form));
    expect(told).toEqual(['rich', 'markdown', 'html', 'plain']);
  });
}

test('the picture is saved as SVG that stands alone, in the colours of the page', async ({ page }) => {
  const scope = await openWith(page);
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('worth-a-meeting { --wam-text: oklch(0.3 0.1 30); --wam-surface: #fffdf5; }');
    document.adoptedStyleSheets.push(sheet);
  });
  await handbook(scope).click();
  const coming = page.waitForEvent('download');
  await button(scope, 'save-picture').click();
  const download = await coming;
  expect(download.suggestedFilename()).toBe('When-to-meet-and-when-to-write.svg');
  const svg = await readFile(await download.path(), 'utf8');
  const read = await page.evaluate((svg) => {
    const { documentElement: root } = new DOMParser().parseFromString(svg, 'image/svg+xml');
    const all = [root, ...root.querySelectorAll('*')];
    return {
      root: root.localName, title: root.querySelector('title')?.textContent, desc: root.querySelector('desc')?.textContent,
      texts: [...root.querySelectorAll('text')].map((one) => one.textContent),
      values: all.flatMap((one) => [...one.attributes].filter(({ name }) => name !== 'xmlns').map(({ value }) => value)),
      names: [...new Set(all.map((one) => one.localName))].sort(),
    };
  }, svg);
  expect(read.root).toBe('svg');
  expect(read.title).toBe(say('en', 'handbook-title'));
  expect(read.desc).toContain('Worth a Meeting');
  expect(read.names).toEqual(['circle', 'desc', 'path', 'rect', 'svg', 'text', 'title']);
  expect(read.values.filter((one) => /:|url|var\(|light-dark|style/.test(one)), 'nothing from elsewhere').toEqual([]);
  expect(read.values).toContain('#fffdf5');
  expect(read.values.filter((one) => one.startsWith('#')).every((one) => /^#[0-9a-f]{6}$/.test(one))).toBe(true);
  expect(read.values, 'not the text’s usual colour').not.toContain('#1b2530');
  expect(read.texts.filter((one) => one === say('en', 'mode-live-incident-short'))).toHaveLength(3 * PARTS.length);
  for (const band of PARTS) expect(read.texts).toContain(say('en', 'handbook-band', { band }));
  expect(read.texts.slice(0, 2)).toEqual([say('en', 'handbook-title'), say('en', 'policy-named', { name: 'Worth a Meeting' })]);
  await expect(scope.getByText(say('en', 'file-saved'))).toBeVisible();
  expect(await page.evaluate(() => window.told.at(-1))).toMatchObject({ name: 'export', detail: { form: 'svg' } });
});

test('under the strictest policy the page is copied and the picture saved, without a request or a violation', async ({ page, context }) => {
  await page.addInitScript(() => {
    window.violations = [];
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => window.violations.push(`${violatedDirective}: ${blockedURI}`));
  });
  const scope = await open(page, [{}], { profile: '~strict' });
  await setDocument(page, answered());
  await expect(scope.locator('.wam-cells')).toBeVisible();
  await page.waitForLoadState('networkidle');
  const requests = [];
  context.on('request', (request) => requests.push(request.url()));
  await handbook(scope).click();
  await copyAs(scope.locator('.wam-handbook'), 'html');
  await expect(scope.getByText(copiedAs('html'), { exact: true })).toBeVisible();
  const coming = page.waitForEvent('download');
  await button(scope, 'save-picture').click();
  expect(await (await coming).failure()).toBe(null);
  await cell(scope, 'day', 'clear').click();
  await scope.getByText(say('en', 'money-change')).click();
  await scope.locator('#money-words').fill('12,5x');
  expect(requests.filter((address) => !address.startsWith('blob:'))).toEqual([]);
  expect(await page.evaluate(() => window.violations)).toEqual([]);
  expect(await scope.evaluate(({ shadowRoot }) => shadowRoot.querySelectorAll('[style]').length)).toBe(0);
});

for (const language of ['en', 'de']) {
  test(`words of the saved picture stay within their cells, in ${language}`, async ({ page }) => {
    const scope = await openWith(page, answered(), { locale: language });
    await handbook(scope, language).click();
    const coming = page.waitForEvent('download');
    await button(scope, 'save-picture', language).click();
    const svg = await readFile(await (await coming).path(), 'utf8');
    const outside = await page.evaluate((svg) => {
      const parsed = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;
      document.body.append(document.adoptNode(parsed));
      const boxes = [...parsed.querySelectorAll('rect[rx]')].map((one) => one.getBBox());
      const edge = parsed.viewBox.baseVal.width;
      return [...parsed.querySelectorAll('text')].filter((text) => {
        const { x, y, width } = text.getBBox();
        const around = boxes.find((box) => x >= box.x && x < box.x + box.width && y >= box.y && y < box.y + box.height);
        return x + width > (around ? around.x + around.width : edge);
      }).map((text) => text.textContent);
    }, svg);
    expect(outside).toEqual([]);
  });
}

test('the picture says whom it counts and whether it knows the other answers', async ({ page }) => {
  const scope = await openWith(page);
  const says = (name, people) => expect(scope.getByText(say('en', name, { people }), { exact: true })).toBeVisible();
  await says('matrix-follows', `${ANSWERS.contributors} people`);
  await band(scope, 'few').click();
  await says('matrix-follows', `${BANDS.few} people`);
  await setDocument(page, answered('decide', { answers: { urgency: 'week', complexity: 'clear', contributors: 1 } }));
  await says('matrix-alone', '1 person');
});

test('a picture that the browser may not save is told of', async ({ page }) => {
  const scope = await openWith(page);
  await handbook(scope).click();
  await page.evaluate(() => { URL.createObjectURL = () => { throw new Error('forbidden'); }; });
  await button(scope, 'save-picture').click();
  await expect(scope.getByText(say('en', 'file-failed'))).toBeVisible();
  expect(await page.evaluate(() => window.told.some(({ name }) => name === 'export'))).toBe(false);
});

test('the money check counts with every keystroke, as the calculator does', async ({ page }) => {
  const scope = await openWith(page);
  const money = scope.getByRole('region', { name: say('en', 'money') });
  const meeting = figure(money, 'meeting');
  await expect(figure(money, 'waiting')).toHaveText('€0');
  await expect(money).toContainText(say('en', 'money-no-wait'));
  await money.getByText(say('en', 'money-change')).click();
  const before = await meeting.textContent();
  await money.locator('#money-duration').click();
  await page.keyboard.press('9');
  await expect(meeting).not.toHaveText(before);
  const nine = await meeting.textContent();
  await page.keyboard.press('0');
  await expect(meeting).not.toHaveText(nine);
  for (const [id, text] of [['people-0', '9'], ['amount-0', '80'], ['words', '500'], ['latency', '30'], ['first-slot', '10'], ['delay', '7']]) {
    await money.locator(`#money-${id}`).fill(text);
  }
  await expect(figure(money, 'waiting')).toHaveText('€140');
  await expect(money).toContainText(say('en', 'money-tips'));
  const figures = async (root, names) => Promise.all(names.map((name) => figure(root, name).textContent()));
  const found = await figures(money, ['meeting', 'written']);
  const tips = await figure(money, 'tips').textContent();

  await money.locator('#money-words').fill('12,5x');
  await expect(money).toContainText(say('en', 'money-incomplete'));
  await expect(money.locator('#money-words')).toHaveAttribute('aria-invalid', 'true');
  await money.locator('#money-words').fill('500');

  await money.getByRole('button', { name: say('en', 'count-it'), exact: true }).click();
  await expect(step(scope, 'cost')).toHaveAttribute('aria-current', 'step');
  await expect.poll(() => figures(scope, ['meeting', 'written'])).toEqual(found);
  await expect(scope.getByText(say('en', 'cost-break-even', { amount: tips }))).toBeVisible();
  await expect(scope.locator('#cost-duration')).toHaveValue('90');
  await expect(scope.locator('#people-0')).toHaveValue('9');
});

test('the cost of delay at which the balance tips is where both ways cost the same', async ({ page }) => {
  const document = answered('decide', { cost: { figures: { latency: 30, firstSlot: 10 } } });
  const scope = await openWith(page, document);
  const tips = Number((await figure(scope, 'tips').textContent()).replace(/[^\d.]/g, ''));
  expect(tips).toBeGreaterThan(0);
  const saved = async (delay) => {
    await setDocument(page, answered('decide', { cost: { figures: { latency: 30, firstSlot: 10, delay } } }));
    const amounts = ['meeting', 'written'].map(async (name) => Number((await figure(scope, name).textContent()).replace(/[^\d.]/g, '')));
    const [meeting, written] = await Promise.all(amounts);
    return meeting - written;
  };
  expect(await saved(tips - 1)).toBeGreaterThan(0);
  expect(await saved(tips + 1)).toBeLessThan(0);
  await setDocument(page, answered('decide', { cost: { figures: { words: 60000 } } }));
  await expect(scope.getByText(say('en', 'money-dearer'))).toBeVisible();
});

test('once waiting has tipped the balance the money check says that it has', async ({ page }) => {
  const document = (delay) => answered('decide', { cost: { figures: { latency: 30, firstSlot: 10, delay } } });
  const scope = await openWith(page, document(1));
  const money = scope.locator('.wam-money');
  await expect(money).toContainText(say('en', 'money-tips'));
  await expect(money).not.toContainText(say('en', 'money-tipped'));
  const tips = await figure(scope, 'tips').textContent();
  await setDocument(page, document(9000));
  await expect(money).toContainText(say('en', 'money-tipped'));
  await expect(money).not.toContainText(say('en', 'money-tips'));
  await button(scope, 'count-it').click();
  await expect(scope.getByText(say('en', 'cost-tipped', { amount: tips }))).toBeVisible();
});

test('a source that names its year is not given another', async ({ page }) => {
  const scope = await openWith(page);
  await scope.getByText(say('en', 'money-change')).click();
  await scope.locator('.wam-money .wam-source > summary').first().click();
  const cards = await scope.locator('.wam-money .wam-source-card').allTextContents();
  expect(cards.join('\n')).toContain('2024');
  for (const card of cards) expect(card).not.toMatch(/(\d{4}), \1/);
});

test('several roles can each be changed in place', async ({ page }) => {
  const scope = await openWith(page, answered('decide', { cost: { roles: [{ name: 'Leads', people: 2 }, { people: 5 }] } }));
  await scope.getByText(say('en', 'money-change')).click();
  await expect(scope.getByRole('textbox', { name: `Leads: ${say('en', 'cost-people')}` })).toHaveValue('2');
  const second = scope.getByRole('textbox', { name: `${say('en', 'cost-role-number', { n: 2 })}: ${say('en', 'cost-people')}` });
  await second.fill('7');
  expect((await value(page)).document.cost.roles.map(({ people }) => people)).toEqual([2, 7]);
});

test('no two elements of the widget share an id', async ({ page }) => {
  const scope = await openWith(page);
  const twice = () => scope.evaluate(({ shadowRoot }) => [...shadowRoot.querySelectorAll('[id]')].map(({ id }) => id)
    .filter((id, index, all) => all.indexOf(id) !== index));
  expect(await twice()).toEqual([]);
  await step(scope, 'cost').click();
  expect(await twice()).toEqual([]);
});

test('on paper the tables of all bands stand on one sheet, and the whole page where it is open', async ({ page }) => {
  await page.setViewportSize({ width: 800, height: 1000 });
  const scope = await openWith(page);
  await page.emulateMedia({ media: 'print' });
  const shown = handbookPage(scope);
  for (const band of PARTS) {
    await expect(shown.getByRole('heading', { name: say('en', 'handbook-band', { band }) })).toBeVisible();
  }
  // What they know, and what the picture knows.
  await expect(shown.getByText(say('en', 'handbook-more'))).toBeVisible();
  await expect(scope.getByText(say('en', 'matrix-follows', { people: '6 people' }))).toBeVisible();
  const { height } = await shown.boundingBox();
  expect(height, 'less than a sheet of paper at 96 pixels an inch').toBeLessThan(1000);
  await expect(shown.getByRole('heading', { name: say('en', 'handbook-norms') })).toHaveCount(0);
  await expect(scope.locator('.wam-cells')).toBeVisible();
  await page.emulateMedia({ media: 'screen' });
  await handbook(scope).click();
  await page.emulateMedia({ media: 'print' });
  await expect(shown.getByRole('heading', { name: say('en', 'handbook-norms') })).toBeVisible();
  for (const name of ['copy-rich', 'save-picture']) await expect(button(scope, name)).toBeHidden();
});

test('before the rest of the widget is here its parts have their place, and nothing jumps', async ({ page }) => {
  const release = await held(page, '**/worth-a-meeting.rest.wasm');
  await page.setViewportSize({ width: 1280, height: 900 });
  const scope = await open(page);
  await setDocument(page, answered());
  const why = scope.getByRole('heading', { name: say('en', 'why') });
  await expect(why).toBeVisible();
  await expect(scope.locator('.wam-matrix-place')).toHaveCount(1);
  const places = async () => Promise.all([why, scope.locator('.wam-private')].map(async (one) => (await one.boundingBox()).y));
  const before = await places();
  release();
  await expect(scope.locator('.wam-cells')).toBeVisible();
  await expect(scope.locator('.wam-money')).toBeVisible();
  const after = await places();
  // About a line, whatever the font.
  for (const [index, y] of before.entries()) expect(Math.abs(after[index] - y), `${index}`).toBeLessThan(25);
});

test.describe('where the rest of the widget cannot be fetched', () => {
  test.use({ expectErrors: true });

  test('the matrix’s place says so and offers to try again', async ({ page }) => {
    let refuse = true;
    await page.route('**/worth-a-meeting.rest.wasm', (route) => refuse ? route.abort() : route.continue());
    const scope = await open(page);
    await setDocument(page, answered());
    await expect(recommended(scope)).toHaveAttribute('data-mode', MODE);
    await expect(scope.locator('.wam-decide > .wam-coming')).toContainText(say('en', 'not-fetched'));
    refuse = false;
    await button(scope, 'try-again').click();
    await expect(scope.locator('.wam-cells')).toBeVisible();
    await expect(figure(scope, 'meeting')).toBeVisible();
  });
});

for (const theme of ['light', 'dark']) {
  for (const locale of ['en', 'de', 'ar-XB']) {
    for (const width of [320, 360, 760, 1280]) {
      test(`axe finds nothing and nothing sticks out: ${theme}, ${locale}, ${width} px`, async ({ page }) => {
        await page.setViewportSize({ width, height: 900 });
        await page.emulateMedia({ colorScheme: theme });
        const document = answered('decide', { cost: { roles: [{ people: 4 }, { people: 2 }], figures: { delay: 5, latency: 40, firstSlot: 10 } } });
        const scope = await openWith(page, document, { locale, storage: 'none', theme });
        await scope.evaluate(({ shadowRoot }) => shadowRoot.querySelectorAll('.wam-money details, .wam-handbook').forEach((one) => { one.open = true; }));
        await expect(scope.locator('.wam-handbook button').first()).toBeVisible();
        await page.evaluate(AXE);
        const violations = await page.evaluate(async () => (await window.axe.run('worth-a-meeting', { resultTypes: ['violations'] })).violations
          .map(({ id, nodes }) => `${id} ${nodes.map(({ html }) => html.slice(0, 160)).join('\n')}`));
        expect.soft(violations).toEqual([]);
        const tooWide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
        expect(tooWide).toBe(0);
        const spilt = await widget(page).evaluate(({ shadowRoot }) => [...shadowRoot.querySelectorAll('.wam-cell')]
          .filter((one) => one.scrollWidth > one.clientWidth).map((one) => one.textContent));
        expect(spilt, 'words that leave their cell').toEqual([]);
      });
    }
  }
}
