// The ways onward from the answer: none leads nowhere, and whoever takes one arrives with the focus and in sight.
import { Keys } from './support/keys.mjs';
import { expect, open, ready, setDocument, test, value, widget } from './support/test.mjs';
import { ANSWERS, MODE, answerByMouse, answered, button, recommended, step } from './support/job.mjs';
import { say } from './support/words.mjs';

const WRITE = ['write-it', 'en', { template: say('en', 'template-proposal') }];
const heading = (scope, name) => scope.getByRole('heading', { name: say('en', name), exact: true });
const inSight = (locator) => expect.poll(() => locator.evaluate((element) => {
  const { top, bottom } = element.getBoundingClientRect();
  return top >= 0 && bottom <= innerHeight;
})).toBe(true);

test('an element that shows the questions alone offers no way that leads nowhere', async ({ page }) => {
  const scope = await open(page, [{ view: 'decide', storage: 'none' }]);
  await answerByMouse(scope);
  await expect(recommended(scope)).toHaveAttribute('data-mode', MODE);
  await expect(recommended(scope), 'the focus is not lost').toBeFocused();
  await expect(scope.locator('.wam-money')).toBeVisible();
  await expect(button(scope, ...WRITE)).toHaveCount(0);
  await expect(button(scope, 'count-it')).toHaveCount(0);
  await expect(scope.getByText(say('en', 'money-help'))).toHaveCount(0);
  await setDocument(page, { answers: { ...ANSWERS, complexity: 'ambiguous', risk: 'somewhat' } });
  await expect(recommended(scope)).toHaveAttribute('data-mode', 'write-first-then-meet');
  await expect(scope.locator('.wam-next button')).toHaveCount(0);
});

test('where another element of the page shows the next view the way leads there, and what was written there stays', async ({ page }) => {
  const scope = await open(page, [{ view: 'decide' }, { view: 'compose' }, { view: 'cost' }]);
  const [there, counting] = [widget(page, 1), widget(page, 2)];
  await setDocument(page, { update: { template: 'proposal', drafts: { proposal: { approver: 'Mara Ek' } } } }, 1);
  await setDocument(page, answered('decide', { cost: { figures: { words: 500 } } }));
  await button(scope, ...WRITE).click();
  await expect(there.locator('#update-title')).toHaveValue('Move the archive');
  await expect(there.locator('#update-approver')).toHaveValue('Mara Ek');
  await expect(heading(there, 'compose-title')).toBeFocused();
  await inSight(heading(there, 'compose-title'));
  expect((await value(page, 1)).document.answers).toEqual(ANSWERS);
  await button(there, 'undo').click();
  await expect(there.locator('#update-title')).toHaveValue('');
  await button(scope, 'count-it').click();
  await expect(counting.locator('#cost-words')).toHaveValue('500');
  await expect(heading(counting, 'cost-title')).toBeFocused();
});

test('elements that keep one document are led through it without a conflict', async ({ page }) => {
  const scope = await open(page, [{ view: 'decide', storage: 'shared' }, { view: 'compose', storage: 'shared' }]);
  const there = widget(page, 1);
  await setDocument(page, answered());
  await button(scope, ...WRITE).click();
  await expect(heading(there, 'compose-title')).toBeFocused();
  await expect(there.locator('#update-title')).toHaveValue('Move the archive');
  for (const one of [scope, there]) await expect(one.locator('[data-notice=conflict]')).toHaveCount(0);
});

for (const width of [360, 1280]) {
  test(`whoever opens a view arrives at its heading, at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 700 });
    const scope = await open(page, [{ storage: 'none' }]);
    const keys = new Keys(page);
    await setDocument(page, answered());
    await keys.to(button(scope, ...WRITE));
    await keys.press('Enter');
    await expect(heading(scope, 'compose-title')).toBeFocused();
    await inSight(heading(scope, 'compose-title'));
    await keys.press('Control+z');
    await expect(recommended(scope)).toBeVisible();
    await expect(heading(scope, 'decide-title')).toBeFocused();
    await scope.getByRole('button', { name: say('en', 'count-it'), exact: true }).click();
    await expect(heading(scope, 'cost-title')).toBeFocused();
    await inSight(heading(scope, 'cost-title'));
    await step(scope, 'decide').click();
    await expect(step(scope, 'decide'), 'what is still there keeps the focus').toBeFocused();
  });
}

test('what to do if it cannot wait is in sight to its end, and stays one line where it is read', async ({ page }) => {
  const scope = await open(page, [{ storage: 'none' }]);
  await setDocument(page, answered());
  await button(scope, ...WRITE).click();
  const field = scope.locator('textarea#update-escalation');
  await expect(field).toHaveValue(/^Call me/);
  expect(await field.evaluate((area) => area.scrollHeight <= area.clientHeight)).toBe(true);
  await field.fill('Call me\nat any time');
  const fact = scope.locator('.wam-paper dl > div', { hasText: say('en', 'field-escalation') });
  await expect(fact.locator('dd')).toHaveText('Call me at any time');
});

test('in German the tools are called what they do', async ({ page }) => {
  const scope = await open(page, [{ storage: 'none', locale: 'de' }]);
  await expect(scope.getByRole('button', { name: 'Wiederherstellen', exact: true })).toBeVisible();
});

test('a view that the page opens does not take the focus', async ({ page }) => {
  const scope = await open(page, [{ storage: 'none' }]);
  await setDocument(page, answered('compose'));
  await expect(heading(scope, 'compose-title')).toBeVisible();
  await page.waitForTimeout(100);
  expect(await page.evaluate(() => document.activeElement.localName)).toBe('body');
  await page.evaluate(() => scrollTo(0, 0));
});

test('a tool that has nothing more to do keeps the focus', async ({ page }) => {
  const scope = await open(page, [{ storage: 'none' }]);
  await ready(page);
  const keys = new Keys(page);
  await setDocument(page, answered());
  for (const tool of ['undo', 'redo', 'reset']) {
    await keys.to(button(scope, tool), 'Tab');
    await keys.press('Enter');
    await expect(button(scope, tool)).toBeFocused();
    await expect(button(scope, tool)).toBeDisabled();
    const before = await value(page);
    await keys.press('Enter');
    expect(await value(page)).toEqual(before);
  }
});

test('the step buttons of a number keep the focus at its end', async ({ page }) => {
  const scope = await open(page, [{ storage: 'none' }]);
  await setDocument(page, { answers: { urgency: 'week', complexity: 'clear', contributors: 1 } });
  await scope.locator('.wam-question-summary', { hasText: say('en', 'factor-contributors') }).click();
  await button(scope, 'fewer').click();
  await expect(button(scope, 'fewer')).toBeFocused();
  await expect(button(scope, 'fewer')).toBeDisabled();
  await page.keyboard.press('Enter');
  expect((await value(page)).document.answers.contributors).toBe(0);
});

test('the example is shown, and the focus with it', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 700 });
  const scope = await open(page, [{ storage: 'none' }]);
  await button(scope, 'example').click();
  await expect(recommended(scope)).toBeFocused();
  await inSight(recommended(scope));
});

test.describe('what would change the answer', () => {
  const ALL = { answers: { ...ANSWERS, risk: 'somewhat' } };

  test('is all there, and not searched again while the matter is typed', async ({ page }) => {
    const scope = await open(page, [{ storage: 'none' }]);
    await setDocument(page, ALL);
    const flips = scope.locator('.wam-flips button');
    await expect(flips.first()).toBeVisible();
    const count = await flips.count();
    expect(count, 'more than are shown at once').toBeGreaterThan(3);
    await expect(flips.nth(2)).toBeVisible();
    await expect(flips.nth(3)).toBeHidden();
    await scope.locator('.wam-flips summary').click();
    await expect(flips.nth(count - 1)).toBeVisible();
    const searches = () => page.evaluate(() => performance.getEntriesByName('flips', 'measure').length);
    const before = await searches();
    expect(before).toBeGreaterThan(0);
    await scope.locator('#topic').pressSequentially('Move the archive');
    await expect.poll(async () => (await value(page)).document.topic).toBe('Move the archive');
    expect(await searches()).toBe(before);
  });

  test('brings the new answer into sight on a narrow page', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 700 });
    const scope = await open(page, [{ storage: 'none' }]);
    await setDocument(page, ALL);
    const flip = scope.locator('.wam-flips button').nth(1);
    const before = await recommended(scope).textContent();
    await flip.click();
    await expect(recommended(scope)).not.toHaveText(before);
    await expect(recommended(scope)).toBeFocused();
    await inSight(recommended(scope));
  });
});

test.describe('the answer that stays in sight on a narrow page', () => {
  /** Whether somebody sees the strip. */
  const seen = (scope) => scope.evaluate(({ shadowRoot }) => {
    const strip = shadowRoot.querySelector('.wam-strip');
    const { left, top, width, height } = strip.getBoundingClientRect();
    return strip.contains(shadowRoot.elementFromPoint(left + width / 2, top + height / 2));
  });
  const toSight = (locator, block) => locator.evaluate((element, block) => element.scrollIntoView({ block }), block);

  for (const [answers, mode] of [[ANSWERS, MODE], [{ ...ANSWERS, complexity: 'ambiguous', risk: 'somewhat' }, 'write-first-then-meet']]) {
    test(`is there while the answer is not, and looks the same: ${mode}`, async ({ page }) => {
      await page.setViewportSize({ width: 360, height: 480 });
      const scope = await open(page, [{ storage: 'none' }]);
      await setDocument(page, answered('decide', { answers }));
      await expect(recommended(scope)).toHaveAttribute('data-mode', mode);
      await expect(scope.locator('.wam-cells')).toBeVisible();
      await scope.locator('.wam-question-summary').first().click();
      await toSight(scope.locator('h2'), 'start');
      await expect.poll(() => seen(scope), 'at the questions').toBe(true);
      for (const block of ['end', 'center', 'start']) {
        await toSight(recommended(scope), block);
        await expect.poll(() => seen(scope), `the answer at the ${block}`).toBe(false);
      }
      await toSight(scope.locator('.wam-shapes'), 'center');
      await expect.poll(() => seen(scope), 'at the matrix').toBe(true);
      const hues = await scope.evaluate(({ shadowRoot }) => ['.wam-strip', '.wam-mode']
        .map((place) => getComputedStyle(shadowRoot.querySelector(`${place} .wam-mark path`)).fill));
      expect(hues[0]).toBe(hues[1]);
    });
  }
});

test('on a wide page what stands on the left does not depend on how long the answer is', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  const scope = await open(page, [{ storage: 'none' }]);
  await setDocument(page, answered());
  await expect(scope.locator('.wam-cells')).toBeVisible();
  const gap = () => scope.evaluate(({ shadowRoot }) => {
    const box = (place) => shadowRoot.querySelector(place).getBoundingClientRect();
    return Math.round(box('.wam-matrix').top - box('.wam-questions').bottom);
  });
  expect(await gap()).toBe(24);
  await scope.getByText(say('en', 'money-change')).click();
  expect(await gap()).toBe(24);
});
