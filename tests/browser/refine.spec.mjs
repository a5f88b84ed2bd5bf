// The questions that refine the answer: each choice says what it would do, and can be taken back.
import { expect, held, open, setDocument, test, value } from './support/test.mjs';
import { ANSWERS, answered, button, recommended, tabTo } from './support/job.mjs';
import { say } from './support/words.mjs';

/** Opens a page with the four answers given. */
async function openAnswered(page, attributes = {}) {
  const scope = await open(page, [attributes]);
  await setDocument(page, answered());
  await expect(recommended(scope)).toBeVisible();
  return scope;
}

const disclosure = (scope, language = 'en') => scope.getByText(say(language, 'refine'), { exact: true });
const question = (scope, factor, language = 'en') =>
  scope.locator('.wam-refine').getByRole('button', { name: say(language, `factor-${factor}`) });
const option = (scope, factor, id, language = 'en') =>
  scope.getByRole('radio', { name: say(language, `factor-${factor}-${id}`) });

test('a choice says what it would do, does it, and can be taken back', async ({ page }) => {
  const scope = await openAnswered(page);
  const before = await recommended(scope).getAttribute('data-mode');
  await disclosure(scope).click();
  await question(scope, 'purpose').click();
  const conflict = scope.locator('.wam-choice', { hasText: say('en', 'factor-purpose-conflict') });
  const promised = await conflict.locator('.wam-effect').textContent();
  await conflict.click();
  await expect(recommended(scope)).not.toHaveAttribute('data-mode', before);
  expect(promised).toBe(say('en', 'effect', { mode: await recommended(scope).textContent() }));
  expect((await value(page)).document.answers).toEqual({ ...ANSWERS, purpose: 'conflict' });

  await question(scope, 'purpose').click();
  await expect(conflict.locator('.wam-effect')).toHaveCount(0);
  await button(scope, 'clear-answer').click();
  await expect(recommended(scope)).toHaveAttribute('data-mode', before);
  expect((await value(page)).document.answers).toEqual(ANSWERS);
});

for (const [language, width] of [['en', 1280], ['de', 360]]) {
  test(`the keyboard alone goes through all of them, in ${language} at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    const scope = await openAnswered(page, { locale: language });
    const keys = page.keyboard;
    await tabTo(page, scope.locator('.wam-refine > summary'));
    await keys.press('Enter');
    await tabTo(page, question(scope, 'purpose', language));
    await keys.press('Enter');
    await expect(option(scope, 'purpose', 'inform', language)).toBeFocused();
    await keys.press('3');
    await expect(option(scope, 'reversibility', 'easy', language)).toBeFocused();
    await keys.press('Enter'); // nothing is asked of a question that only refines
    await expect(option(scope, 'sensitivity', 'neutral', language)).toBeFocused();
    await keys.press('2');
    await expect(option(scope, 'prepared', 'no', language)).toBeFocused();
    await keys.press('3');
    const number = (factor) => scope.getByRole('textbox', { name: say(language, `factor-${factor}-question`) });
    await expect(number('rounds')).toBeFocused();
    await keys.type('1');
    await keys.press('Enter');
    await expect(number('overlap')).toBeFocused();
    await keys.type('6');
    await keys.press('Enter');
    await expect(option(scope, 'familiarity', 'low', language)).toBeFocused();
    await keys.press('2');
    await expect(option(scope, 'deep-work', 'no', language)).toBeFocused();
    await keys.press('1');
    await expect.poll(async () => (await value(page)).document.answers).toEqual({
      ...ANSWERS, purpose: 'decide', sensitivity: 'disagreement', prepared: 'proposal', rounds: 1, overlap: 6,
      familiarity: 'some', 'deep-work': 'no',
    });
    await expect(scope.locator('.is-open')).toHaveCount(0);
  });
}

test('a number says what one fewer and one more would do, and they do it', async ({ page }) => {
  const scope = await openAnswered(page);
  await setDocument(page, { ...answered(), answers: { ...ANSWERS, rounds: 2 } });
  const before = await recommended(scope).textContent();
  await disclosure(scope).click();
  await question(scope, 'rounds').click();
  const effects = scope.locator('.is-open .wam-effect');
  const said = (label, effect) => say('en', 'effect-step', { step: say('en', label), effect });
  const meeting = say('en', 'mode-small-meeting');
  await expect(effects).toHaveText([
    said('fewer', say('en', 'toward-async')),
    said('more', say('en', 'effect', { mode: meeting })),
  ]);
  await button(scope, 'more').click();
  await expect(recommended(scope)).toHaveText(meeting);
  await expect(effects.first(), 'and back').toHaveText(said('fewer', say('en', 'effect', { mode: before })));
  for (let count = 3; count > 0; count -= 1) await button(scope, 'fewer').click();
  await expect(button(scope, 'fewer')).toBeDisabled();
  await expect(scope.locator('.is-open')).not.toContainText(say('en', 'fewer'));
});

test('a digit with Alt, Control or Meta is the browser’s, and chooses nothing', async ({ page }) => {
  const scope = await openAnswered(page);
  await disclosure(scope).click();
  await question(scope, 'purpose').click();
  await expect(option(scope, 'purpose', 'inform')).toBeFocused();
  for (const held of ['Alt', 'Control', 'Meta']) await page.keyboard.press(`${held}+2`);
  await expect(option(scope, 'purpose', 'inform')).toBeFocused();
  expect((await value(page)).document.answers).toEqual(ANSWERS);
  await page.keyboard.press('2');
  await expect.poll(async () => (await value(page)).document.answers).toEqual({ ...ANSWERS, purpose: 'gather' });
});

test('a change that would make another answer can be tried, whatever it is about', async ({ page }) => {
  const scope = await openAnswered(page);
  const before = await recommended(scope).textContent();
  const flip = scope.locator('.wam-flips button').first();
  const promised = await flip.textContent();
  await flip.click();
  await expect(recommended(scope)).not.toHaveText(before);
  expect(promised).toContain(await recommended(scope).textContent());
});

test('before the rest of the widget has arrived the answer stands, and says where more is coming', async ({ page }) => {
  const arrive = await held(page, '**/worth-a-meeting.rest.wasm');
  const scope = await openAnswered(page);
  // Refined in an earlier visit: its reason needs its words now.
  await setDocument(page, { ...answered(), answers: { ...ANSWERS, rounds: 2, purpose: 'ideas' } });
  await disclosure(scope).click();
  await expect(scope.locator('.wam-refine').getByText(say('en', 'coming'))).toBeVisible();
  await expect(scope.locator('.wam-reason')).toHaveCount(5);
  for (const text of await scope.locator('.wam :is(button:not([hidden]), label, legend, h2, h3, p, li, summary, th)').allTextContents()) {
    expect(text.trim()).not.toBe('');
  }
  arrive();
  await expect(question(scope, 'rounds')).toBeVisible();
  await expect(scope.locator('.wam-flips')).toBeVisible();
});
