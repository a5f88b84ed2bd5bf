// The whole wizard, all twelve questions, by the keyboard alone: nothing that was answered gets lost, nor the focus.
import { findings } from './support/axe.mjs';
import { Keys } from './support/keys.mjs';
import { expect, open, setDocument, test, value, widget } from './support/test.mjs';
import { ANSWERS, MODE, button, choice, countField, recommended } from './support/job.mjs';
import { say } from './support/words.mjs';

const ASKED = ['urgency', 'complexity', 'contributors', 'risk'];

/** The answers to the questions that refine, each with the arrow presses that choose it or the number to step to. */
const REFINING = [
  ['purpose', 'decide', 3], ['reversibility', 'costly', 2], ['sensitivity', 'disagreement', 2], ['prepared', 'notes', 2],
  ['rounds', 2], ['overlap', 5], ['familiarity', 'some', 2], ['deep-work', 'no', 1],
];
const REFINED = Object.fromEntries(REFINING.map(([factor, answer]) => [factor, answer]));

const answers = async (page) => (await value(page)).document.answers;

for (const language of ['en', 'de']) {
  for (const width of [360, 1280]) {
    test(`all twelve questions by the keyboard alone, in ${language} at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      const scope = await open(page, [{ locale: language, storage: 'none' }]);
      const keys = new Keys(page);
      /** The line that reopens a question. */
      const line = (factor) => scope.getByRole('button', { name: say(language, `factor-${factor}`) }).and(scope.locator('.wam-question-summary'));
      const number = (factor) => scope.getByRole('textbox', { name: say(language, `factor-${factor}-question`) });
      const options = (factor) => scope.locator(`input[name=${factor}]`);
      const chosen = (factor) => scope.locator(`input[name=${factor}]:checked`);

      await test.step('five keys answer the four questions', async () => {
        await keys.to(options('urgency').first());
        // Past the steps and the tools, which is what a page begins with.
        expect(keys.presses).toBeLessThanOrEqual(11);
        keys.presses = 0;
        await keys.press('4', '2', '6', 'Enter', '1');
        await expect(recommended(scope)).toHaveAttribute('data-mode', MODE);
        // At 1.35 s to think and 0.28 s to press (Card, Moran & Newell 1980) ten seconds, and twenty are left to read.
        expect(keys.presses).toBe(5);
        expect(await answers(page)).toEqual(ANSWERS);
      });

      await test.step('going back shows what was answered and loses nothing', async () => {
        await keys.to(line('risk'), 'Shift+Tab');
        await keys.press('Enter');
        await expect(chosen('risk')).toBeFocused();
        for (const factor of [...ASKED].reverse().slice(1)) {
          await keys.to(button(scope, 'back', language));
          await keys.press('Enter');
          await expect(factor === 'contributors' ? countField(scope, language) : chosen(factor)).toBeFocused();
          expect(await answers(page)).toEqual(ANSWERS);
        }
        await expect(button(scope, 'back', language)).toHaveCount(0);
        await expect(choice(scope, 'urgency', 'week', language)).toBeChecked();
      });

      await test.step('arrows look at other answers without leaving the question, and Enter goes on', async () => {
        await keys.press('ArrowDown');
        await expect.poll(() => answers(page)).toEqual({ ...ANSWERS, urgency: 'later' });
        await keys.press('ArrowUp', 'ArrowUp');
        await expect.poll(() => answers(page)).toEqual({ ...ANSWERS, urgency: 'day' });
        await keys.press('ArrowDown');
        for (const factor of ASKED.slice(1)) {
          await keys.press('Enter');
          await expect(factor === 'contributors' ? countField(scope, language) : chosen(factor)).toBeFocused();
        }
        await keys.press('Enter');
        expect(await answers(page)).toEqual(ANSWERS);
      });

      await test.step('arrows and the step buttons answer the eight that refine', async () => {
        await keys.to(scope.locator('.wam-refine > summary'), 'Shift+Tab');
        await keys.press('Enter');
        await keys.to(line('purpose'));
        await keys.press('Enter');
        for (const [factor, answer, place] of REFINING) {
          if (place === undefined) {
            await expect(number(factor)).toBeFocused();
            await keys.press('Tab');
            await expect(button(scope, 'more', language)).toBeFocused();
            for (let count = 0; count < answer; count += 1) await keys.press('Enter');
            await expect(number(factor)).toHaveValue(String(answer));
            await keys.to(button(scope, 'next', language));
          } else {
            await expect(options(factor).first()).toBeFocused();
            // The first one has the focus but is not chosen yet.
            await keys.press(...(place === 1 ? ['Space'] : Array(place - 1).fill('ArrowDown')));
            await expect(choice(scope, factor, answer, language)).toBeChecked();
          }
          await keys.press('Enter');
        }
        await expect.poll(() => answers(page)).toEqual({ ...ANSWERS, ...REFINED });
        await expect(scope.locator('.wam-question.is-answered')).toHaveCount(12);
      });

      await test.step('an answer that only refines can be taken back', async () => {
        await keys.to(line('sensitivity'), 'Shift+Tab');
        await keys.press('Enter');
        await expect(chosen('sensitivity')).toBeFocused();
        await keys.to(button(scope, 'clear-answer', language));
        await keys.press('Enter');
        const { sensitivity, ...others } = REFINED;
        expect(await answers(page)).toEqual({ ...ANSWERS, ...others });
        await expect(options('sensitivity').first()).toBeFocused();
        await keys.press('Enter');
      });

      await test.step('what would change the answer can be tried and undone', async () => {
        const flips = scope.locator('.wam-flips button');
        const before = { answers: await answers(page), mode: await recommended(scope).textContent() };
        const promises = await flips.allTextContents();
        expect(promises.length).toBeGreaterThan(0);
        for (const [place, promised] of promises.entries()) {
          // What explains an answer follows it: until then it is what explained the one that was tried.
          await expect(flips).toHaveText(promises);
          if (!await flips.nth(place).isVisible()) {
            await keys.to(scope.locator('.wam-flips summary'));
            await keys.press('Enter');
          }
          await keys.to(flips.nth(place));
          await keys.press('Enter');
          await expect(recommended(scope)).toBeFocused();
          await expect(recommended(scope)).not.toHaveText(before.mode);
          expect(promised).toContain(await recommended(scope).textContent());
          await keys.press('Control+z');
          await expect(recommended(scope)).toHaveText(before.mode);
          expect(await answers(page)).toEqual(before.answers);
        }
      });

      for (const theme of ['light', 'dark']) {
        await page.emulateMedia({ colorScheme: theme });
        await widget(page).evaluate((element, theme) => element.setAttribute('theme', theme), theme);
        expect(await findings(page), theme).toEqual([]);
      }
    });
  }
}

test('the focus stays where there is less to try after something was tried', async ({ page }) => {
  const scope = await open(page, [{ storage: 'none' }]);
  const answers = {
    urgency: 'four-hours', complexity: 'clear', contributors: 0, risk: 'no', purpose: 'inform', sensitivity: 'personal',
    prepared: 'proposal', rounds: 3, overlap: 4, familiarity: 'high', 'deep-work': 'no',
  };
  await setDocument(page, { answers });
  const incident = scope.locator('.wam-flips button', { hasText: say('en', 'factor-purpose-incident') });
  await expect(incident).toBeVisible();
  const before = await recommended(scope).getAttribute('data-mode');
  const keys = new Keys(page);
  await keys.to(incident);
  expect(await scope.locator('.wam-flips button').count(), 'it was not the only one').toBeGreaterThan(1);
  await keys.press('Enter');
  await expect(recommended(scope)).toHaveAttribute('data-mode', 'live-incident');
  await expect(scope.locator('.wam-flips button')).toHaveCount(1);
  await keys.press('Control+z');
  await expect(recommended(scope)).toHaveAttribute('data-mode', before);
});
