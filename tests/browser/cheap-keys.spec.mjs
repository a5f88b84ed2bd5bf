// What a browser does at a key besides the widget's own work, and need not: it looks through all fields of a page for one that is
// in no form, asks for other fonts where the page's has no sign for a character, and for each size and weight of a font.
import { fonts } from './support/fonts.mjs';
import { ANSWERS, WRITTEN, button, countField } from './support/job.mjs';
import { FRIDAY, expect, open, setDocument, test } from './support/test.mjs';
import { say } from './support/words.mjs';

/** The line that opens the question with a number. */
const contributors = (scope) => scope.locator('.wam-question-summary').filter({ hasText: say('en', 'factor-contributors') });

/** The fields for text in an element that stand in no form. */
const alone = (scope) => scope.evaluate(({ shadowRoot }) => [...shadowRoot.querySelectorAll('input, textarea')]
  .filter(({ form, type }) => !form && !['checkbox', 'radio', 'file'].includes(type)).map(({ id }) => id));

test('each field of the wizard, the composer and the register is in a form', async ({ page }) => {
  const scope = await open(page, [{ storage: 'none' }]);
  await contributors(scope).click();
  await expect(countField(scope)).toBeFocused();
  expect(await alone(scope)).toEqual([]);

  await setDocument(page, { view: 'compose', update: { template: 'proposal', drafts: {} } });
  await expect(scope.locator('#readers-zones')).toBeVisible();
  expect(await alone(scope)).toEqual([]);

  const register = await open(page, [{ storage: 'none', view: 'register' }]);
  await button(register, 'register-new').click();
  await expect(register.locator('#register-title')).toBeVisible();
  expect(await alone(register)).toEqual([]);
});

test('an answer needs no font but the one that the page has', async ({ page }) => {
  await page.clock.setFixedTime(FRIDAY);
  const scope = await open(page, [{ storage: 'none' }]);
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('DOM.enable');
  await devtools.send('CSS.enable');
  /** The families that the text of the element is drawn with, its pseudo-elements included. */
  const families = async () => {
    const { root } = await devtools.send('DOM.getDocument', { depth: -1, pierce: true });
    const nodes = [];
    const gather = (node, within) => {
      const inside = within || node.localName === 'worth-a-meeting';
      if (inside && !node.children?.length) nodes.push(node.nodeId);
      for (const list of [node.children, node.shadowRoots, node.pseudoElements]) list?.forEach((child) => gather(child, inside));
    };
    gather(root, false);
    const drawn = await Promise.all(nodes.map((nodeId) => devtools.send('CSS.getPlatformFontsForNode', { nodeId })
      .catch(() => ({ fonts: [] })))); // what is drawn by no text has none
    return new Set(drawn.flatMap(({ fonts }) => fonts.map(({ familyName }) => familyName)));
  };
  await setDocument(page, { answers: ANSWERS });
  await expect(scope.locator('.wam-flips')).toBeVisible();
  const [family, ...others] = await families();
  expect(others).toEqual([]);
  // That four hours are over before the norms leave any time is found, with a sign before it. The number of people has steps.
  await setDocument(page, { answers: { ...WRITTEN, urgency: 'four-hours' } });
  await expect(scope.locator('.wam-next .wam-finding')).toBeVisible();
  await contributors(scope).click();
  await expect(countField(scope)).toBeFocused();
  expect([...await families()]).toEqual([family]);
});

for (const [width, more] of [[360, ['12.09px 400']], [1280, []]]) {
  test(`the wizard is written in few sizes and two weights, ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    const scope = await open(page, [{ storage: 'none' }]);
    await setDocument(page, { answers: ANSWERS });
    await expect(scope.locator('.wam-flips')).toBeVisible();
    await expect(scope.locator('.wam-matrix')).toBeVisible();
    // More are the heads of narrow columns.
    const expected = [...more, '13px 400', '13px 600', '14px 400', '14px 600', '16px 400', '16px 600', '20px 600', '28px 600'];
    expect(await fonts(scope)).toEqual(expected);
    await contributors(scope).click();
    await expect(countField(scope)).toBeFocused();
    expect(await fonts(scope)).toEqual(expected);
  });
}
