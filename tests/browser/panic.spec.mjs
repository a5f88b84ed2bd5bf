// After a crash: the build with test hooks panics while rendering when the matter is called so.
import { address, expect, open, ready, setDocument, stored, test, untilStored, value, widget } from './support/test.mjs';
import { MODE, answerByMouse, answered, button, recommended, step } from './support/job.mjs';
import { say } from './support/words.mjs';

const DEADLY = 'panic while rendering';

// The panic itself is reported on the console.
test.use({ expectErrors: true });

const card = (page, index = 0) => widget(page, index).getByRole('alert');

/** Requests from now on, when all that the elements lead to is here. */
async function requestsOf(page) {
  await page.waitForLoadState('networkidle');
  const seen = [];
  page.on('request', (request) => seen.push(request.url()));
  return seen;
}

/** Crashes the first element of a page with these. */
async function crash(page, elements = [{}]) {
  await open(page, elements);
  const requests = await requestsOf(page);
  await widget(page).locator('#topic').fill(DEADLY);
  await expect(card(page)).toBeVisible();
  return requests;
}

test('the element that crashed shows a card with what was typed', async ({ page }) => {
  await open(page);
  await setDocument(page, { answers: { urgency: 'week' }, update: { drafts: { status: { title: 'half a draft' } } } });
  const requests = await requestsOf(page);
  await widget(page).locator('#topic').fill(DEADLY);
  await expect(card(page)).toBeVisible();
  await expect(card(page)).toContainText(say('en', 'failure-crash'));
  await expect(widget(page)).toHaveAttribute('data-state', 'error');
  const draft = await card(page).getByRole('textbox', { name: say('en', 'failure-draft') }).inputValue();
  expect(JSON.parse(draft).document).toMatchObject({
    topic: DEADLY, answers: { urgency: 'week' }, update: { drafts: { status: { title: 'half a draft' } } },
  });
  expect((await value(page)).document.topic).toBe(DEADLY);
  const [error] = await page.evaluate(() => window.told.filter(({ name }) => name === 'error'));
  expect(error).toMatchObject({ index: 0, detail: { kind: 'crash', message: expect.stringContaining(DEADLY) } });
  expect(requests, 'nothing is fetched for it').toEqual([]);
});

test('nothing of the dead widget is left beside the card', async ({ page }) => {
  await crash(page);
  await expect(widget(page).locator('#topic')).toHaveCount(0);
  await expect(widget(page).getByRole('navigation')).toHaveCount(0);
});

test('the card speaks the language of the element', async ({ page }) => {
  await crash(page, [{ locale: 'de' }]);
  await expect(card(page)).toContainText(say('de', 'failure-crash'));
  await expect(card(page)).toHaveAttribute('lang', 'de');
});

test('the other elements of the page go on with their documents', async ({ page }) => {
  await open(page, [{}, { storage: 'none' }, { view: 'cost' }]);
  await widget(page, 1).locator('#topic').fill('not saved anywhere');
  await widget(page, 2).locator('#cost-duration').fill('12,5x');
  const requests = await requestsOf(page);
  await widget(page).locator('#topic').fill(DEADLY);
  await expect(card(page)).toBeVisible();
  await expect(page.getByRole('alert')).toHaveCount(1);
  for (const index of [1, 2]) await expect(widget(page, index)).toHaveAttribute('data-state', 'ready');
  await expect(widget(page, 1).locator('#topic')).toHaveValue('not saved anywhere');
  await expect(widget(page, 2).locator('#cost-duration')).toHaveValue('12,5x');
  await widget(page, 1).locator('#topic').fill('');
  await answerByMouse(widget(page, 1));
  await expect(recommended(widget(page, 1))).toHaveAttribute('data-mode', MODE);
  await widget(page, 2).locator('#cost-duration').fill('45');
  await expect.poll(async () => (await value(page, 2)).document.cost.figures.duration).toBe(45);
  expect(requests).toEqual([]);
});

test('going on with the same draft shows the card again, once for each try', async ({ page }) => {
  await crash(page);
  for (let turn = 2; turn <= 4; turn += 1) {
    await button(card(page), 'failure-go-on').click();
    await expect.poll(() => page.evaluate(() => window.told.filter(({ name }) => name === 'error').length)).toBe(turn);
    await expect(card(page)).toHaveCount(1);
  }
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  expect(await page.evaluate(() => window.told.filter(({ name }) => name === 'error').length), 'no loop').toBe(4);
});

test('going on works once the draft is another one', async ({ page }) => {
  await crash(page);
  await setDocument(page, answered());
  await button(card(page), 'failure-go-on').click();
  await expect(recommended(widget(page))).toHaveAttribute('data-mode', MODE);
  await expect(card(page)).toHaveCount(0);
  await ready(page);
  await widget(page).locator('#topic').fill('alive');
  await untilStored(page, 'alive');
});

test('starting afresh works, and puts the draft aside', async ({ page }) => {
  await crash(page);
  await untilStored(page, DEADLY);
  await button(card(page), 'failure-afresh').click();
  await ready(page);
  await expect(widget(page).locator('#topic')).toHaveValue('');
  await expect(page.getByRole('alert')).toHaveCount(0);
  const kept = Object.entries(await stored(page)).find(([key]) => key.endsWith('.unreadable'));
  expect(kept?.[1]).toContain(DEADLY);
  await answerByMouse(widget(page));
  await expect(recommended(widget(page))).toHaveAttribute('data-mode', MODE);
  await page.reload();
  await ready(page);
  await expect(recommended(widget(page))).toHaveAttribute('data-mode', MODE);
});

test('starting afresh works where nothing is stored', async ({ page }) => {
  await crash(page, [{ storage: 'none' }]);
  await button(card(page), 'failure-afresh').click();
  await ready(page);
  await expect(widget(page).locator('#topic')).toHaveValue('');
  expect(await stored(page)).toEqual({});
});

test('starting afresh where nothing is stored leaves what the page stores alone', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('undefined', 'the page’s own'));
  await crash(page, [{ storage: 'none' }]);
  await button(card(page), 'failure-afresh').click();
  await ready(page);
  expect(await stored(page)).toEqual({ undefined: 'the page’s own' });
});

test('what was typed is there after a reload: the card again, with the draft', async ({ page }) => {
  await crash(page);
  await page.reload();
  await expect(card(page)).toBeVisible();
  await expect(card(page).getByRole('textbox')).toHaveValue(new RegExp(DEADLY));
  await page.goto(address([{ storage: 'elsewhere' }]));
  await ready(page);
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('a crash while an element loads is its own alone', async ({ page }) => {
  await open(page);
  await widget(page).locator('#topic').fill(DEADLY);
  await untilStored(page, DEADLY);
  await page.goto(address([{}, { storage: 'fine' }]));
  await expect(card(page, 0)).toBeVisible();
  await ready(page, 1);
  await expect(card(page, 1)).toHaveCount(0);
  await widget(page, 1).locator('#topic').fill('fine');
  await expect.poll(async () => (await stored(page))['worth-a-meeting:fine'] ?? '').toContain('"fine"');
});

test('an element that was away when another crashed comes back with its document', async ({ page }) => {
  await open(page, [{}, { storage: 'none' }]);
  await widget(page, 1).locator('#topic').fill('away');
  await step(widget(page, 1), 'cost').click();
  await page.evaluate(async () => {
    window.away = document.querySelectorAll('worth-a-meeting')[1];
    window.away.remove();
    await new Promise(requestAnimationFrame);
  });
  await widget(page).locator('#topic').fill(DEADLY);
  await expect(card(page)).toBeVisible();
  await page.evaluate(() => document.querySelector('main').append(window.away));
  await expect(widget(page, 1).locator('#cost-duration')).toBeVisible();
  await step(widget(page, 1), 'decide').click();
  await expect(widget(page, 1).locator('#topic')).toHaveValue('away');
});

test('an element that comes after a crash works', async ({ page }) => {
  await crash(page);
  await page.evaluate(() => {
    const element = document.createElement('worth-a-meeting');
    element.setAttribute('storage', 'none');
    document.querySelector('main').append(element);
  });
  await ready(page, 1);
  await answerByMouse(widget(page, 1));
  await expect(recommended(widget(page, 1))).toHaveAttribute('data-mode', MODE);
});

test('two elements may crash one after the other', async ({ page }) => {
  await crash(page, [{}, {}]);
  await widget(page, 1).locator('#topic').fill(DEADLY);
  await expect(card(page, 1)).toBeVisible();
  await expect(card(page, 0)).toBeVisible();
  await setDocument(page, answered(), 1);
  await button(card(page, 1), 'failure-go-on').click();
  await expect(recommended(widget(page, 1))).toBeVisible();
});
