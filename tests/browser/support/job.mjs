// The main job, step by step: decide, write, copy, count.
import { expect } from './test.mjs';
import { say } from './words.mjs';

/** Four answers that make a written proposal of it. */
export const ANSWERS = { urgency: 'week', complexity: 'analysis', contributors: 6, risk: 'no' };
export const MODE = 'async-proposal';

/** Other ones for a proposal. */
export const WRITTEN = { urgency: 'week', complexity: 'clear', contributors: 3, risk: 'no' };

/** An answered document that is open at a view. */
export const answered = (view = 'decide', rest = {}) => ({ view, topic: 'Move the archive', answers: ANSWERS, ...rest });

/** One figure of the result. */
export const figure = (scope, name) => scope.locator(`[data-figure=${name}]`);

/** The recommended mode. */
export const recommended = (scope) => scope.locator('[data-mode]');

/** The field for the number of people. */
export const countField = (scope, language = 'en') =>
  scope.getByRole('textbox', { name: say(language, 'factor-contributors-question') });

/** A step of the path: `decide`, `compose` or `cost`. */
export const step = (scope, view, language = 'en') =>
  scope.getByRole('navigation').getByRole('button', { name: say(language, `nav-${view}`) });

/** A button by the name of its words. */
export const button = (scope, name, language = 'en', variables = {}) =>
  scope.getByRole('button', { name: say(language, name, variables), exact: true });

/** The choice of an open question. */
export const choice = (scope, factor, id, language = 'en') =>
  scope.getByRole('radio', { name: say(language, `factor-${factor}-${id}`), exact: true });

/** Answers the four questions with the mouse. */
export async function answerByMouse(scope, answers = ANSWERS, language = 'en') {
  await choice(scope, 'urgency', answers.urgency, language).click();
  await choice(scope, 'complexity', answers.complexity, language).click();
  const more = button(scope, 'more', language);
  for (let people = 1; people <= answers.contributors; people += 1) await more.click();
  await expect(countField(scope, language)).toHaveValue(String(answers.contributors));
  await button(scope, 'next', language).click();
  await choice(scope, 'risk', answers.risk, language).click();
}

/** Presses Tab until a control has the focus; fails when that takes longer than going through everything. */
export async function tabTo(page, target, most = 80) {
  const focused = () => target.evaluateAll((found) => found.length === 1 && found[0].getRootNode().activeElement === found[0]);
  for (let presses = 0; presses <= most; presses += 1) {
    if (await focused()) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not lead to ${target}`);
}

/** What a paste into another editor of the page brings, by type. */
export async function pasted(page) {
  await page.evaluate(() => {
    const editor = document.createElement('textarea');
    editor.id = 'editor';
    editor.addEventListener('paste', ({ clipboardData }) => {
      window.pasted = Object.fromEntries(clipboardData.types.map((type) => [type, clipboardData.getData(type)]));
    });
    document.body.append(editor);
    editor.focus();
  });
  await page.keyboard.press('Control+v');
  await page.waitForFunction(() => window.pasted);
  return page.evaluate(() => {
    document.querySelector('#editor').remove();
    const { pasted } = window;
    delete window.pasted;
    return pasted;
  });
}

/** Copies with formatting, or as the source in a markup. */
export async function copyAs(scope, form, language = 'en') {
  if (form === 'rich') return button(scope, 'copy-rich', language).click();
  await scope.locator('.wam-markup select').selectOption(form);
  await button(scope, 'copy-as', language, { markup: say(language, `dialect-${form}`) }).click();
}

/** What is said once that is done. */
export const copiedAs = (form, language = 'en') =>
  (form === 'rich' ? say(language, 'copied-rich') : say(language, 'copied-as', { markup: say(language, `dialect-${form}`) }));
