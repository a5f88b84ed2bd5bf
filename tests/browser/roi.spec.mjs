// The business case: typed ranges, draws, pictures, scenarios, and what is taken along.
import { readFile } from 'node:fs/promises';
import { findings } from './support/axe.mjs';
import { button, copiedAs, copyAs, figure, pasted, step } from './support/job.mjs';
import { expect, open, setDocument, test, untilStored, value, widget } from './support/test.mjs';
import { say } from './support/words.mjs';

const field = (scope, id) => scope.locator(`#roi-${id}`);
const range = (scope, id) => scope.locator(`[data-range=${id}]`);
const table = (scope, name) => scope.locator(`[data-table=${name}]`);
const roi = async (page) => (await value(page)).document.roi;
const openRoi = (page, attributes = {}, options = {}) => open(page, [{ view: 'roi', ...attributes }], options);

/** Waits until the draws of what is in the fields are done. */
async function drawn(scope) {
  await expect(scope.locator('.wam-answer')).not.toHaveAttribute('data-stale', 'true');
  await expect(range(scope, 'headline')).toBeVisible();
}

/** Opens a disclosure. */
const unfold = (scope, name, language = 'en') => scope.locator('summary', { hasText: say(language, name) }).first().click();

/** What a click downloads. */
async function downloaded(page, click) {
  const [download] = await Promise.all([page.waitForEvent('download'), click()]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

test('the case is there before anything is typed, and every key counts at once', async ({ page }) => {
  const scope = await openRoi(page);
  await expect(figure(scope, 'headline')).toHaveText('€9,390');
  await field(scope, 'people').fill('20');
  await expect(figure(scope, 'headline')).toHaveText('€18,781');
  await expect(table(scope, 'before-after')).toContainText('7.5 h');
  await expect(figure(scope, 'cash-net')).toHaveText('−€2,010');
  await expect(figure(scope, 'break-even')).toContainText('%');
  expect(await roi(page)).toEqual({ people: '20' });
});

/** What has one reading in every language: with ordinary, no-break and narrow no-break spaces, apostrophes and currencies. */
const AMOUNTS = [
  ['1.234,56', '1234.56'], ['1,234.56', '1234.56'], ['1 234,56', '1234.56'], ['1\u00a0234,56', '1234.56'], ['1\u202f234,56', '1234.56'],
  ['1’234.56', '1234.56'], ['€ 1.234,56', '1234.56'], ['1.234,56\u00a0€', '1234.56'], ['$1,234.56', '1234.56'], ['CHF 1’234.56', '1234.56'],
  ['1 234,56–2 345,67 €', '1234.56..2345.67'], ['€1,234.56..€1,500.00..€2,000.50', '1234.56..1500..2000.5'],
];

test('amounts of other languages are read in English, too', async ({ page }) => {
  const scope = await openRoi(page);
  for (const [typed, kept] of AMOUNTS) {
    await field(scope, 'other-once').fill(typed);
    expect((await roi(page))['other-once'], JSON.stringify(typed)).toBe(kept);
    await expect(scope.locator('#roi-other-once-error')).toHaveCount(0);
  }
  await field(scope, 'other-once').fill('1.234');
  expect((await roi(page))['other-once']).toBe('1.234');
});

test('numbers and ranges are read as people of a language type them, and kept the same for all', async ({ page }) => {
  const scope = await openRoi(page, { locale: 'de' });
  for (const [typed, kept, shown] of [
    ['20-40', '20..40', '20–40'], ['20 – 40 %', '20..40', '20–40'], ['20..25,5..40', '20..25.5..40', '20..25,5..40'], ['25', '25', '25'],
    ['20 bis 40', '20..40', '20–40'], ['20 % bis 25,5 % bis 40 %', '20..25.5..40', '20..25,5..40'],
  ]) {
    await field(scope, 'share-moved').fill(typed);
    expect((await roi(page))['share-moved']).toBe(kept);
    await field(scope, 'people').focus();
    await expect(field(scope, 'share-moved')).toHaveValue(shown);
  }
  for (const [typed, kept] of AMOUNTS) {
    await field(scope, 'other-once').fill(typed);
    expect((await roi(page))['other-once'], JSON.stringify(typed)).toBe(kept);
  }
  await field(scope, 'other-once').fill('1.234');
  expect((await roi(page))['other-once']).toBe('1234');
  await field(scope, 'share-moved').fill('20..30..40');
  await expect(scope.locator('#roi-share-moved-note')).toHaveText('Gelesen: 20 bis 40, am wahrscheinlichsten 30.');
});

test('what is wrong is explained beside its field, stays as it was typed, and hides the result', async ({ page }) => {
  const scope = await openRoi(page);
  const error = (id) => scope.locator(`#roi-${id}-error`);
  for (const [id, typed, said] of [
    ['people', '-5', 'We read -5. It should be between 0 and'],
    ['people', 'lots', 'We could not read “lots”'],
    ['share-moved', '200', 'We read 200. It should be between 0 and 100.'],
    ['share-moved', '40-20', say('en', 'range-error-out-of-order')],
    ['share-moved', '20-', say('en', 'range-error-open-range')],
    ['paid-hours', '0', 'It should be between 1 and'],
    ['other-once', '99999999999999999999', say('en', 'range-error-too-large')],
  ]) {
    await field(scope, id).fill(typed);
    await expect(error(id)).toContainText(said);
    await expect(field(scope, id)).toHaveAttribute('aria-invalid', 'true');
    await expect(figure(scope, 'headline')).toBeHidden();
    await field(scope, 'teams').focus();
    await expect(field(scope, id)).toHaveValue(typed);
    await field(scope, id).fill('');
    await expect(figure(scope, 'headline')).toBeVisible();
  }
  await expect(scope.locator('[part=answer]')).not.toContainText('NaN');
});

test('every default has its source one click away', async ({ page }) => {
  const scope = await openRoi(page);
  await scope.locator('.wam-field', { has: page.locator('#roi-capture') }).locator('.wam-source summary').click();
  await expect(scope.locator('.wam-source[open]')).toContainText('Nucleus Research');
});

test('the same document shows the same ranges, and another seed others', async ({ page }) => {
  const scope = await openRoi(page);
  await drawn(scope);
  const bands = () => scope.locator('[data-range]').allTextContents();
  const first = await bands();
  expect(first.length).toBeGreaterThan(4);
  await field(scope, 'people').fill('11');
  await field(scope, 'people').fill('');
  await drawn(scope);
  expect(await bands()).toEqual(first);
  await page.reload();
  await drawn(widget(page));
  expect(await bands()).toEqual(first);
  await button(scope, 'roi-seed').click();
  await drawn(scope);
  expect(await roi(page)).toEqual({ seed: '2' });
  await unfold(scope, 'roi-show-report');
  await expect(scope.locator('.wam-page')).toContainText('seed 2');
});

test('ranges that are being drawn are shown as what they are', async ({ page }) => {
  const scope = await openRoi(page);
  await drawn(scope);
  // What is seen in the frame after the key: the likely figures are new, the ranges are not yet.
  const seen = await scope.evaluate(async (element) => {
    const root = element.shadowRoot;
    const input = root.querySelector('#roi-people');
    input.value = '30';
    input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await new Promise((resolve) => { setTimeout(resolve); });
    return {
      headline: root.querySelector('[data-figure=headline]').textContent,
      stale: root.querySelector('[part=answer]').dataset.stale,
      status: root.querySelector('.wam-drawing').textContent,
    };
  });
  expect(seen).toEqual({ headline: '€28,171', stale: 'true', status: say('en', 'roi-stale') });
  await drawn(scope);
  await expect(scope.locator('.wam-drawing')).toBeEmpty();
});

/** What is seen of the ranges in the moment after a field was changed, and whether it moves anything. */
const between = (scope, id, value) => scope.evaluate(async (element, { id, value }) => {
  const root = element.shadowRoot;
  const top = () => root.querySelector('#roi-scope').getBoundingClientRect().top;
  const [answer, input, before] = [root.querySelector('[part=answer]'), root.querySelector(id), top()];
  input.value = value;
  const kind = input.matches('select') ? 'change' : 'input';
  input.dispatchEvent(new Event(kind, { bubbles: true, composed: true }));
  await new Promise((resolve) => { setTimeout(resolve); });
  const style = (one) => getComputedStyle(one).visibility;
  return {
    stale: answer.dataset.stale,
    ranges: [...answer.querySelectorAll('[data-range], [data-picture=band]')].map((one) => ({ style: style(one), text: one.textContent })),
    moved: Math.abs(top() - before),
    busy: [...answer.querySelectorAll('[aria-busy=true]')].flatMap((one) => [...one.querySelectorAll('[role=status]')]).length + Number(answer.closest('[aria-busy=true]') !== null),
    figuresBusy: answer.querySelector('dl').getAttribute('aria-busy'),
    told: [...answer.querySelectorAll('[role=status]')].map((one) => one.textContent),
  };
}, { id, value });

test('a range is never told of another horizon or in another currency, and keeps its place', async ({ page }) => {
  const scope = await openRoi(page);
  await field(scope, 'pay').fill('50');
  for (const [id, value] of [['#roi-horizon', '60'], ['#currency', 'GBP']]) {
    await drawn(scope);
    const old = await scope.locator('[data-range]').allTextContents();
    const { stale, ranges, moved } = await between(scope, id, value);
    expect(stale, id).toBe('true');
    expect(ranges.length).toBeGreaterThan(3);
    expect(ranges.map(({ style }) => style), id).toEqual(ranges.map(() => 'hidden'));
    // Nor are they said so to those who find hidden words: they are still those of the case before.
    expect(ranges.map(({ text }) => text).filter((text) => old.includes(text)), id).toEqual(old);
    expect(moved, id).toBeLessThan(1);
  }
  await drawn(scope);
  await expect(range(scope, 'cash-payback')).toContainText('60');
  await expect(range(scope, 'headline')).toContainText('£');
  await expect(range(scope, 'headline')).toBeVisible();
});

test('ranges of the case before stay until the next ones are there, and its table is all of one case', async ({ page }) => {
  const scope = await openRoi(page);
  await drawn(scope);
  await scope.locator('[data-picture=band] summary').click();
  const rows = scope.locator('[data-picture=band] tbody');
  await expect(rows).toContainText('€9,390');
  const { ranges } = await between(scope, '#roi-people', '30');
  expect(ranges.map(({ style }) => style)).toEqual(ranges.map(() => 'visible'));
  expect(ranges.map(({ text }) => text).filter((text) => text.includes('€9,100')).join()).toContain('€9,390');
  await drawn(scope);
  await expect(rows).toContainText('€28,171');
});

test('what follows is said at once, and the headline once a key', async ({ page }) => {
  const scope = await openRoi(page);
  await drawn(scope);
  const { busy, figuresBusy, told } = await between(scope, '#roi-people', '30');
  expect({ busy, figuresBusy }).toEqual({ busy: 0, figuresBusy: 'true' });
  expect(told[1]).toBe(say('en', 'roi-stale'));
  await drawn(scope);
  await expect(scope.locator('[part=answer] dl').first()).toHaveAttribute('aria-busy', 'false');
  // The draws change nothing in what was said of the headline.
  expect(await scope.locator('[part=answer] [role=status]').first().textContent()).toBe(told[0]);
  expect(told[0]).toContain('€28,171');
});

test('nothing is taken along that does not fit together, and no button loses the focus over it', async ({ page }) => {
  const scope = await openRoi(page);
  await drawn(scope);
  const exported = scope.locator('.wam-export');
  await expect(button(exported, 'roi-download-json')).toBeEnabled();
  const seen = await scope.evaluate(async (element) => {
    const root = element.shadowRoot;
    const buttons = () => [...root.querySelectorAll('.wam-export .wam-copying button')];
    let printed = 0;
    window.print = () => { printed += 1; };
    const saved = [];
    element.addEventListener('worth-a-meeting-export', ({ detail }) => saved.push(detail));
    buttons()[0].focus();
    const input = root.querySelector('#roi-people');
    input.value = '30';
    input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await new Promise((resolve) => { setTimeout(resolve); });
    const idle = buttons().map((one) => one.getAttribute('aria-disabled'));
    for (const one of buttons()) one.click();
    // Copying and its word take a moment.
    await new Promise((resolve) => { setTimeout(resolve, 50); });
    return { idle, printed, saved, status: root.querySelector('.wam-export .wam-copied').textContent.trim(), focused: root.activeElement === buttons()[0] };
  });
  expect(seen).toEqual({ idle: Array(6).fill('true'), printed: 0, saved: [], status: '', focused: true });
  await drawn(scope);
  await expect(exported.locator('[aria-disabled]')).toHaveCount(0);
  await button(exported, 'roi-print').click();
  await copyAs(exported, 'markdown');
  await expect(exported.getByText(copiedAs('markdown'), { exact: true })).toBeVisible();
  expect((await pasted(page))['text/plain']).toContain('| 30');
});

test('another currency changes the pictures as well, though no figure changes', async ({ page }) => {
  const scope = await openRoi(page);
  await field(scope, 'pay').fill('50');
  await drawn(scope);
  await expect(scope.locator('[data-picture=bars] figcaption')).toContainText('€');
  await scope.locator('#currency').selectOption('GBP');
  await expect(scope.locator('[data-picture=bars] figcaption')).toContainText('£');
  await expect(scope.locator('[data-picture=bars] figcaption')).not.toContainText('€');
});

test('the headline has a small picture of its range, with words and a table', async ({ page }) => {
  const scope = await openRoi(page);
  await drawn(scope);
  const band = scope.locator('[data-picture=band]');
  await expect(band.getByRole('img', { name: '8 in 10 outcomes lie between €4,600 and €17,000; half are below €9,100.' })).toBeVisible();
  await band.locator('summary').focus();
  await page.keyboard.press('Enter');
  const rows = band.locator('tbody tr');
  await expect(rows).toHaveCount(4);
  await expect(rows.nth(1)).toContainText('€9,100');
  await expect(rows.nth(3)).toContainText('€9,390');
  // It comes and goes with the doubt.
  for (const id of ['pay', 'multiplier', 'weeks', 'meeting-hours', 'share-moved', 'async-effort', 'capture']) await field(scope, id).fill('2');
  await expect(scope.locator('.wam-answer')).not.toHaveAttribute('data-stale', 'true');
  await expect(band).toHaveCount(0);
});

test('what others report of output stands beside the case, with its source', async ({ page }) => {
  const scope = await openRoi(page);
  const context = scope.locator('[data-context=output-per-person]');
  await expect(context).toContainText('Never counted here: 3% to 6% more output');
  await context.locator('summary').click();
  await expect(context).toContainText('Laker');
});

test('nothing moves while ranges are drawn, and a key renders only its own group of fields', async ({ page }) => {
  const scope = await openRoi(page);
  await drawn(scope);
  const found = await scope.evaluate(async (element) => {
    const root = element.shadowRoot;
    const top = () => root.querySelector('#roi-scope').getBoundingClientRect().top;
    const tops = [top()];
    const touched = new Set();
    const watch = new MutationObserver((records) => {
      for (const { target } of records) {
        const group = (target.closest ? target : target.parentElement)?.closest('.wam-inputs > fieldset');
        if (group) touched.add(group.querySelector('legend').textContent);
      }
    });
    watch.observe(root, { subtree: true, childList: true, characterData: true, attributes: true });
    const input = root.querySelector('#roi-people');
    input.value = '30';
    input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    for (let frame = 0; frame < 30; frame += 1) {
      await new Promise((resolve) => { requestAnimationFrame(resolve); });
      tops.push(top());
    }
    watch.disconnect();
    return { moved: Math.max(...tops) - Math.min(...tops), touched: [...touched] };
  });
  expect(found.moved).toBeLessThan(1);
  expect(found.touched.filter((legend) => legend !== say('en', 'roi-team'))).toEqual([]);
});

test('no line ends between a minus sign and its amount', async ({ page }) => {
  for (const width of [320, 360, 760, 800]) {
    await page.setViewportSize({ width, height: 900 });
    const scope = await openRoi(page);
    await setDocument(page, { view: 'roi', roi: { 'other-once': '7250', 'async-effort': '2..3..4', scope: 'cash-and-capacity' } });
    await drawn(scope);
    await scope.locator('.wam-report summary').click();
    const { amounts, broken } = await scope.evaluate(({ shadowRoot }) => {
      const texts = document.createTreeWalker(shadowRoot, NodeFilter.SHOW_TEXT);
      const broken = [];
      let amounts = 0;
      while (texts.nextNode()) {
        const { data } = texts.currentNode;
        for (const { index, 0: amount } of data.matchAll(/−€[\d,.]+/g)) {
          const range = document.createRange();
          range.setStart(texts.currentNode, index);
          range.setEnd(texts.currentNode, index + amount.length);
          const tops = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
          amounts += 1;
          if (tops.size > 1) broken.push(`${amount} in ${data}`);
        }
      }
      return { amounts, broken };
    });
    expect(amounts).toBeGreaterThan(10);
    expect(broken, String(width)).toEqual([]);
  }
});

test('a sentence without spaces breaks around an amount', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 900 });
  const scope = await openRoi(page);
  const topic = '今期の結果は前年に比べて−5ポイントとなりましたので、会議を減らして書くことにしましたがどうでしょうか';
  await setDocument(page, { view: 'roi', topic });
  await drawn(scope);
  await scope.locator('.wam-report summary').click();
  await expect(scope.locator('.wam-page')).toContainText(topic);
  await expect(scope.locator('.wam-page .wam-whole').first()).toHaveText('−5');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
});

test('freed time is added to the cash only where the reader asks', async ({ page }) => {
  const scope = await openRoi(page);
  await expect(figure(scope, 'cash-and-capacity-net')).toHaveCount(0);
  await expect(figure(scope, 'cash-payback')).toContainText('not within 12 months');
  await scope.locator('#roi-scope').check();
  await expect(figure(scope, 'cash-and-capacity-payback')).toContainText('in month');
  await drawn(scope);
  await expect(scope.locator('[data-picture=line] figcaption')).toContainText('Paid back in month');
  expect(await roi(page)).toEqual({ scope: 'cash-and-capacity' });
});

test('a known monthly cost is counted, and article B’s sum stands beside it as a claim', async ({ page }) => {
  const scope = await openRoi(page);
  await field(scope, 'meeting-basis').selectOption('monthly-cost');
  await field(scope, 'monthly-cost').fill('10,000');
  await field(scope, 'share-moved').fill('40');
  const claim = scope.locator('[data-claim=article-b]');
  await expect(claim).toContainText('€10,000');
  await expect(claim).toContainText('€6,000');
  await expect(claim).toContainText('€4,000 saved every month');
  await expect(claim).toContainText('a claim without a source');
  // The result charges writing and reading, and takes half of the freed time for work.
  await expect(figure(scope, 'headline')).toHaveText('€15,600');
});

test('every picture has its table, is saved as SVG and PNG, and stands alone', async ({ page }) => {
  const scope = await openRoi(page);
  await drawn(scope);
  const pictures = scope.locator('figure[data-picture]');
  await expect(pictures).toHaveCount(5);
  for (const id of ['bars', 'line', 'tornado', 'dots', 'time']) {
    const picture = scope.locator(`[data-picture=${id}]`);
    await picture.locator('summary').focus();
    await page.keyboard.press('Enter');
    await expect(picture.locator('table tbody tr').first()).toBeVisible();
  }
  const line = scope.locator('[data-picture=line]');
  await expect(line.locator('tbody tr')).toHaveCount(13);
  const svg = await downloaded(page, () => button(line, 'save-picture').click());
  expect(svg.name).toBe('business-case-line.svg');
  expect(svg.bytes.toString()).toMatch(/^<svg xmlns.*seed 1.*<\/svg>\n$/s);
  const png = await downloaded(page, () => button(line, 'save-png').click());
  expect(png.name).toBe('business-case-line.png');
  expect([...png.bytes.subarray(0, 4)]).toEqual([0x89, 0x50, 0x4e, 0x47]);
  expect(png.bytes.readUInt32BE(16)).toBe(1376);
});

test('scenarios stand side by side, differ visibly, and claims are marked', async ({ page }) => {
  const scope = await openRoi(page);
  await unfold(scope, 'roi-scenarios');
  const sides = table(scope, 'scenarios');
  await expect(sides.locator('thead th')).toHaveCount(4);
  await expect(sides.locator('[data-row=brings] td').nth(3)).toHaveText('$68,000');
  await expect(sides.locator('[data-row=share-moved] td').nth(2)).toContainText(say('en', 'roi-standing-claim'));
  await expect(sides.locator('[data-row=share-moved] td').nth(2)).toHaveAttribute('data-differs', 'true');
  await expect(sides.locator('[data-row=share-moved] td').nth(1)).not.toHaveAttribute('data-differs', 'true');
  await expect(scope.locator('[data-claims=article-a]')).toContainText('5.2 → 3.8 days (−26.9%)');
  await expect(scope.locator('[data-claims=article-a]')).toContainText('14 → 8 a month (−42.9%)');

  await field(scope, 'people').fill('40');
  await button(scope, 'roi-keep').click();
  await expect(sides.locator('thead th')).toHaveCount(5);
  await button(scope, 'roi-begin', 'en', { name: say('en', 'roi-scenario-article-b') }).click();
  await expect(figure(scope, 'headline')).toHaveText('$48,000');
  await expect(field(scope, 'monthly-cost')).toHaveValue('10000');
  await expect(scope.locator('#roi-monthly-cost-note')).toHaveText(say('en', 'roi-standing-claim'));
  await field(scope, 'monthly-cost').fill('12000');
  await expect(scope.locator('#roi-monthly-cost-note')).toHaveCount(0);
  await button(scope, 'roi-take-up', 'en', { name: 'Scenario 1' }).click();
  await expect(field(scope, 'people')).toHaveValue('40');
  await button(scope, 'roi-drop', 'en', { name: 'Scenario 1' }).click();
  await expect(sides.locator('thead th')).toHaveCount(4);
  await button(scope, 'undo').click();
  await expect(sides.locator('thead th')).toHaveCount(5);
});

test('the report is copied in every markup, and the files open again', async ({ page }) => {
  const scope = await openRoi(page);
  await field(scope, 'people').fill('40');
  await field(scope, 'share-moved').fill('20-40');
  await drawn(scope);
  const exported = scope.locator('.wam-export');
  for (const [form, said] of [['markdown', '| Assumption |'], ['html', '<th scope="col">Assumption</th>'], ['plain', 'Nucleus Research'], ['mediawiki', '! scope="col" | Assumption'], ['jira', '||Assumption||']]) {
    await copyAs(exported, form);
    await expect(exported.getByText(copiedAs(form), { exact: true })).toBeVisible();
    expect((await pasted(page))['text/plain']).toContain(said);
  }
  const csv = await downloaded(page, () => button(exported, 'roi-download-csv').click());
  expect(csv.name).toBe('business-case.csv');
  // What was said is of the last act.
  await expect(exported.locator('.wam-copied')).toHaveText(say('en', 'file-saved'));
  expect(csv.bytes.toString()).toContain('input,people,People in each,40,40,40,,your own figure\r\n');
  const json = await downloaded(page, () => button(exported, 'roi-download-json').click());
  expect(json.name).toBe('business-case.json');
  await button(scope, 'reset').click();
  await expect(field(scope, 'people')).toHaveValue('');
  await scope.locator('#roi-file').setInputFiles({ name: 'case.json', mimeType: 'application/json', buffer: json.bytes });
  await expect(field(scope, 'people')).toHaveValue('40');
  await expect(field(scope, 'share-moved')).toHaveValue('20–40');
  expect(await roi(page)).toEqual({ people: '40', 'share-moved': '20..40', seed: '1' });
  await scope.locator('#roi-file').setInputFiles({ name: 'case.json', mimeType: 'application/json', buffer: Buffer.from('{}') });
  await expect(scope.locator('#roi-file-error')).toHaveText(say('en', 'roi-open-failed'));
  await expect(field(scope, 'people')).toHaveValue('40');
});

/** A golden that the native tests wrote: what stands below its heading. */
const golden = async (name) => {
  const path = `../../src/app/roi/tests/snapshots/worth_a_meeting__app__roi__tests__exported__${name}.snap`;
  const text = await readFile(new URL(path, import.meta.url), 'utf8');
  return text.slice(text.indexOf('\n---\n') + 5);
};

test('a browser counts the same figures to the last digit as any other machine', async ({ page }) => {
  const known = JSON.parse(await golden('case_json'));
  const scope = await openRoi(page);
  await setDocument(page, known.document);
  await drawn(scope);
  const exported = scope.locator('.wam-export');
  await expect(button(exported, 'roi-download-json')).toBeEnabled();
  const json = await downloaded(page, () => button(exported, 'roi-download-json').click());
  expect(JSON.parse(json.bytes.toString()).businessCase).toEqual(known.businessCase);
  const csv = await downloaded(page, () => button(exported, 'roi-download-csv').click());
  const numbers = (text) => text.split(/\r?\n/).filter((line) => /^(result|month),/.test(line));
  const lines = numbers(await golden('case_csv'));
  expect(lines.length).toBeGreaterThan(30);
  expect(numbers(csv.bytes.toString())).toEqual(lines);
});

test('a link brings the business case along', async ({ page, context }) => {
  const scope = await open(page);
  await setDocument(page, { view: 'roi', roi: { people: '40', 'share-moved': '20..40', seed: '7' } });
  await drawn(scope);
  await button(scope, 'share').click();
  const link = await scope.locator('input[readonly]').inputValue();
  const other = await context.newPage();
  await other.goto(link);
  const there = widget(other);
  await expect(field(there, 'people')).toHaveValue('40');
  await drawn(there);
  expect(await there.locator('[data-range]').allTextContents()).toEqual(await scope.locator('[data-range]').allTextContents());
});

test('on paper there are the figures, the pictures and every source, and no controls', async ({ page }) => {
  const scope = await openRoi(page);
  await drawn(scope);
  await page.emulateMedia({ media: 'print' });
  const report = scope.locator('.wam-page');
  await expect(report).toBeVisible();
  await expect(report).toContainText('Nucleus Research');
  await expect(scope.locator('[data-picture=tornado] svg')).toBeVisible();
  await expect(field(scope, 'people')).toBeHidden();
  await expect(button(scope, 'roi-download-csv')).toBeHidden();
});

test('a case that is not complete is printed with what there is', async ({ page }) => {
  const scope = await openRoi(page);
  await drawn(scope);
  await expect(scope.locator('.wam-page')).toHaveCount(1);
  await page.emulateMedia({ media: 'print' });
  await expect(scope.locator('.wam-columns')).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  await field(scope, 'share-moved').fill('x..');
  await page.emulateMedia({ media: 'print' });
  // Out of the way, where the screen keeps a place for them.
  for (const part of ['.wam-page', '[part=answer]', '.wam-pictures']) await expect(scope.locator(part)).toHaveCSS('display', 'none');
  await expect(field(scope, 'people')).toBeVisible();
  await expect(scope.locator('#roi-share-moved-error')).toBeVisible();
});

/** That of the machine, and the widest that many have. */
const FONTS = ['system-ui', 'DejaVu Sans'];

for (const language of ['en', 'de']) {
  test(`each preset is printed on one sheet: ${language}`, async ({ page }) => {
    test.slow();
    const scope = await openRoi(page, { locale: language });
    const print = async (about) => {
      await drawn(scope).catch(() => {});
      await expect(button(scope.locator('.wam-export'), 'roi-download-json', language)).toBeEnabled();
      for (const font of FONTS) {
        await page.evaluate((font) => { document.body.style.fontFamily = font; }, font);
        for (const format of ['A4', 'Letter']) {
          const margin = { top: '10mm', right: '10mm', bottom: '10mm', left: '10mm' };
          const pdf = await page.pdf({ format, margin });
          const sheets = pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g);
          expect(sheets, `${about}, ${font}, ${format}`).toHaveLength(1);
        }
      }
    };
    await print('as it comes');
    await unfold(scope, 'roi-scenarios', language);
    for (const scenario of ['cautious', 'article-a', 'article-b']) {
      await button(scope, 'roi-begin', language, { name: say(language, `roi-scenario-${scenario}`) }).click();
      await print(scenario);
      await scope.locator('#roi-scope').check();
      await print(`${scenario}, with freed time`);
      await scope.locator('#roi-scope').uncheck();
    }
  });
}

test('the view is a step of the path, keeps its draft, and works by keyboard alone', async ({ page }) => {
  const scope = await open(page, [{ key: 'roi-test' }]);
  await step(scope, 'roi').focus();
  await page.keyboard.press('Enter');
  await field(scope, 'people').focus();
  await page.keyboard.type('12');
  await untilStored(page, String.raw`\"people\":\"12\"`);
  await page.keyboard.press('Tab');
  await expect(field(scope, 'people')).not.toBeFocused();
  expect((await value(page)).document.view).toBe('roi');
});

for (const [language, scheme] of [['en', 'light'], ['de', 'dark'], ['ar-XB', 'light']]) {
  test(`axe finds nothing, and nothing sticks out: ${language}, ${scheme}`, async ({ page }) => {
    test.slow();
    await page.emulateMedia({ colorScheme: scheme });
    const scope = await openRoi(page, { locale: language });
    await setDocument(page, { view: 'roi', roi: { people: '40', 'tools-user': '5..8', 'share-moved': 'x..', scope: 'cash-and-capacity', 'kept.0.people': '3', 'kept.0.name': 'Old' } });
    await expect(scope.locator('#roi-share-moved-error')).toBeVisible();
    expect(await findings(page)).toEqual([]);
    await field(scope, 'share-moved').fill('');
    await expect(scope.locator('figure[data-picture]')).toHaveCount(5);
    await scope.evaluate(({ shadowRoot }) => shadowRoot.querySelectorAll('details').forEach((one) => { one.open = true; }));
    await expect(table(scope, 'scenarios')).toBeVisible();
    expect(await findings(page)).toEqual([]);
    for (const width of [320, 360, 760, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth), String(width)).toBeLessThanOrEqual(width);
    }
  });
}

test('a wrong key takes the result away, and neither the focus nor what was typed', async ({ page }) => {
  const scope = await openRoi(page);
  await field(scope, 'people').focus();
  await page.keyboard.type('1x');
  await expect(scope.locator('#roi-people-error')).toBeVisible();
  await expect(figure(scope, 'headline')).toBeHidden();
  await expect(field(scope, 'people')).toBeFocused();
  await page.keyboard.press('Backspace');
  await page.keyboard.type('2');
  await expect(field(scope, 'people')).toHaveValue('12');
  await expect(figure(scope, 'headline')).toBeVisible();
  await drawn(scope);
});

for (const width of [360, 760, 1280]) {
  test(`the page keeps its height while a range is typed, and shows nothing of what was before, ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    const scope = await openRoi(page);
    await drawn(scope);
    await scope.locator('[data-picture=bars]').waitFor();
    const people = field(scope, 'people');
    await scope.locator('.wam-report summary').click();
    const place = () => scope.locator('.wam-roi').evaluate((view) => {
      const root = view.getRootNode();
      const last = root.querySelector('.wam-scenarios').getBoundingClientRect().top;
      return { field: root.querySelector('#roi-people').getBoundingClientRect().top, last };
    });
    await people.fill('20');
    await drawn(scope);
    await people.focus();
    const before = await place();
    await page.keyboard.press('End');
    await page.keyboard.type('-');
    const old = scope.locator('.wam-roi > :not(.wam-columns, .wam-scenarios), [part=answer], table, [data-picture], .wam-export, .wam-page');
    const seen = () => old.evaluateAll((all) => all.filter((one) => one.checkVisibility({ opacityProperty: true, visibilityProperty: true })).length);
    await expect.poll(seen).toBe(0);
    // Nor is anything of it found by whoever does not look.
    await expect(scope.getByRole('table')).toHaveCount(0);
    await expect(scope.getByRole('button', { name: say('en', 'roi-download-csv') })).toHaveCount(0);
    // What would take it along does nothing, whoever calls it.
    await expect(scope.locator('.wam-export button[aria-disabled=true]').first()).toHaveCount(1);
    await expect(scope.locator('.wam-answer.is-waiting')).toHaveText(say('en', 'cost-incomplete'));
    const within = await place();
    expect(within.field).toBe(before.field);
    // The message has lines of its own, and so has what is wrong with the field.
    expect(Math.abs(within.last - before.last)).toBeLessThan(250);
    await page.keyboard.type('40');
    await drawn(scope);
    await expect(figure(scope, 'headline')).toBeVisible();
    await expect(scope.locator('[data-picture=bars]')).toBeVisible();
    await expect(scope.locator('.wam-answer.is-waiting')).toHaveCount(0);
  });
}

test('nothing of another case waits for one that came with a field that is not understood', async ({ page }) => {
  const scope = await openRoi(page);
  await drawn(scope);
  await setDocument(page, { view: 'roi', roi: { people: '20-' } });
  await expect(scope.locator('.wam-answer.is-waiting')).toBeVisible();
  await expect(scope.locator('[part=answer], .wam-strip, [data-picture], .wam-export')).toHaveCount(0);
  await field(scope, 'people').fill('20-40');
  await drawn(scope);
  await expect(figure(scope, 'headline')).toBeVisible();
  await expect(scope.locator('[data-picture=bars]')).toBeVisible();
});
