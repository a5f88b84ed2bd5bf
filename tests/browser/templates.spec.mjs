// Templates: fields of repeated parts by mouse and by keyboard, what is pasted and undone there, and an organisation's own.
import { readFileSync } from 'node:fs';
import { findings } from './support/axe.mjs';
import { expect, open, setDocument, test, value } from './support/test.mjs';
import { button, copiedAs } from './support/job.mjs';
import { Keys } from './support/keys.mjs';
import { say } from './support/words.mjs';

const OWN = JSON.parse(readFileSync(new URL('../../docs/policies/own-templates.json', import.meta.url), 'utf8'));

/** All templates, in the order in which they are offered. */
const TEMPLATES = JSON.parse(readFileSync(new URL('../../data/templates.json', import.meta.url), 'utf8')).templates;

/** A row of a field, from 0. */
const row = (scope, field, at = 0) => scope.locator(at ? `#update-${field}-${at}` : `#update-${field}`);

/** The button of a row that moves it `up` or `down`, or takes it away. */
const act = (scope, field, at, what) => scope.locator(`[id="update-${field}${at ? `-${at}` : ''}-${what}"]`);

/** The composer at an update of that template. */
async function openAt(page, template, draft = {}, locale = 'en') {
  const scope = await open(page, [{ storage: 'none', locale }]);
  await setDocument(page, { view: 'compose', update: { template, drafts: { [template]: draft } } });
  await expect(row(scope, 'title')).toBeVisible();
  return scope;
}

/** What is in a field, as the document has it. */
const typed = async (page, field) => Object.values((await value(page)).document.update.drafts)[0][field];

for (const [locale, width] of [['en', 1280], ['de', 320]]) {
  test(`parts are added, moved and removed by mouse, in ${locale} at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    const scope = await openAt(page, 'status', { done: 'one\ntwo' }, locale);
    const field = scope.locator('.wam-rows', { has: page.locator('#update-done') });
    await button(field, 'rows-add', locale).click();
    await expect(row(scope, 'done', 2)).toBeFocused();
    await expect(field.getByRole('status')).toHaveText(say(locale, 'rows-added', { n: 3, of: 3 }));
    await page.keyboard.type('three');
    await act(scope, 'done', 2, 'up').click();
    await expect(row(scope, 'done', 1)).toHaveValue('three');
    await expect(act(scope, 'done', 1, 'up')).toBeFocused();
    await act(scope, 'done', 1, 'up').click();
    // At the top the button has nothing to do any more: the row itself has the focus.
    await expect(row(scope, 'done')).toBeFocused();
    await expect(field.getByRole('status')).toHaveText(say(locale, 'rows-moved', { n: 1, of: 3 }));
    await act(scope, 'done', 2, 'remove').click();
    await expect(row(scope, 'done', 1)).toBeFocused();
    expect(await typed(page, 'done')).toBe('three\none');
    await button(scope, 'undo', locale).click();
    await expect(row(scope, 'done', 2)).toHaveValue('two');
    await button(scope, 'undo', locale).click();
    expect(await typed(page, 'done')).toBe('one\nthree\ntwo');
  });

  test(`parts are added, moved and removed by keyboard, in ${locale} at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    const scope = await openAt(page, 'status', {}, locale);
    const keys = new Keys(page);
    await keys.to(row(scope, 'done'));
    await page.keyboard.type('one ');
    // Who types sees where: after a long task Yew draws in the next one only.
    await keys.press('Enter');
    await expect(row(scope, 'done', 1)).toBeFocused();
    await page.keyboard.type('two words');
    await keys.press('Enter');
    await expect(row(scope, 'done', 2)).toBeFocused();
    await keys.press('Backspace');
    await expect(row(scope, 'done', 1)).toBeFocused();
    await keys.press('Alt+ArrowUp');
    await expect(row(scope, 'done')).toBeFocused();
    await expect(row(scope, 'done')).toHaveValue('two words');
    await keys.press('Alt+ArrowDown');
    await expect(row(scope, 'done', 1)).toBeFocused();
    expect(await typed(page, 'done')).toBe('one \ntwo words');
    await keys.to(act(scope, 'done', 1, 'remove'));
    await keys.press('Enter');
    await expect(row(scope, 'done')).toBeFocused();
    expect(await typed(page, 'done')).toBe('one ');
  });
}

test('what is typed right after Enter is in the new part, also when keys come fast', async ({ page }) => {
  const scope = await openAt(page, 'status', { done: 'one' });
  await row(scope, 'done').press('End');
  // Nothing waits for what a key led to: they come as from somebody who types ahead of the page.
  await Promise.all(['Enter', 't', 'w', 'o'].map((key) => page.keyboard.press(key)));
  await expect.poll(() => typed(page, 'done')).toBe('one\ntwo');
});

/**
 * Does these things one after the other, within a frame and with what they lead to at once: each is where it is done, with a
 * text that is typed behind what is there, or `{ before }` it, a `{ key }` that is pressed with Alt, `{ left }`, or nothing, for
 * a click; and a document that the page puts back in the same moment.
 */
const within = (scope, ...deeds) => scope.evaluate(async (element, deeds) => {
  const [frame, held] = [window.requestAnimationFrame, []];
  window.requestAnimationFrame = (call) => held.push(call);
  const options = { bubbles: true, composed: true, cancelable: true };
  for (const [where, deed, back] of deeds) {
    const target = element.shadowRoot.querySelector(where);
    if (deed === undefined) target.click();
    else if (deed.key) target.dispatchEvent(new KeyboardEvent('keydown', { ...options, key: deed.key, altKey: true }));
    else if (deed.left) target.blur();
    else {
      target.focus();
      target.value = deed.before ? deed.before + target.value : target.value + deed;
      target.dispatchEvent(new InputEvent('input', { ...options, inputType: 'insertText' }));
    }
    if (back) element.value = back;
    // What is drawn after an event is drawn before the next one. After a long task Yew takes a timer for it, of 4 ms at most.
    await new Promise((done) => { setTimeout(done, 8); });
  }
  window.requestAnimationFrame = frame;
  held.forEach((call) => frame(call));
}, deeds);

test.describe('within the frame of a key', () => {
  const UNDO = '.wam-tools button';

  /** What is in the rows of a field, and in the document. */
  async function expectRows(page, scope, field, rows, text = rows.join('\n')) {
    const shown = scope.locator('.wam-rows', { has: page.locator(`#update-${field}`) }).locator('textarea');
    await expect.poll(() => shown.evaluateAll((all) => all.map((one) => one.value))).toEqual(rows);
    expect(await typed(page, field)).toBe(text);
  }

  test('a part that was typed on is moved, and typed on where it went', async ({ page }) => {
    const scope = await openAt(page, 'status', { done: 'one\ntwo\nthree' });
    const [here, there] = ['#update-done', '#update-done-1'];
    await within(scope, [here, 'a'], [here, 'b'], [here, { key: 'ArrowDown' }], [there, 'c'], [there, 'd'], [there, { key: 'ArrowDown' }]);
    await expectRows(page, scope, 'done', ['two', 'three', 'oneabcd']);
    await expect(row(scope, 'done', 2)).toBeFocused();
    await expect(scope.locator('.wam-preview')).toContainText('oneabcd');
  });

  test('what was typed on is undone', async ({ page }) => {
    const scope = await openAt(page, 'status', { title: 'Archive', done: 'one\ntwo' });
    const [title, part] = ['#update-title', '#update-done-1'];
    await within(scope, [part, 'a'], [title, '!'], [part, 'b'], [part, 'c'], [UNDO]);
    await expectRows(page, scope, 'done', ['one', 'twoa']);
    await within(scope, [title, '?'], [title, '?'], [UNDO]);
    await expect(row(scope, 'title')).toHaveValue('Archive!');
    await expect(scope.locator('.wam-preview')).toContainText('twoa');
  });

  test('what was typed on gives way to a draft from the page', async ({ page }) => {
    const scope = await openAt(page, 'status', { done: 'one\ntwo' });
    const part = '#update-done-1';
    await within(scope, [part, 'a'], [part, 'b']);
    await expect(scope.locator('.wam-preview')).toContainText('twoab');
    const drawn = await value(page);
    await within(scope, [part, 'c'], [part, 'd', drawn]);
    await expectRows(page, scope, 'done', ['one', 'twoab']);
    await within(scope, [part, 'c']);
    await expect(scope.locator('.wam-preview')).toContainText('twoabc');
    const again = await value(page);
    await within(scope, [part, 'd', again]);
    await expectRows(page, scope, 'done', ['one', 'twoabc']);
  });

  test('a mark before an option that was typed on makes a reason of it', async ({ page }) => {
    const scope = await openAt(page, 'proposal', { options: 'Keep it\nMove it' });
    const option = '#update-options-1';
    await within(scope, [option, ' so'], [option, 'on'], [option, { before: '- ' }], [option, '!']);
    await expectRows(page, scope, 'options', ['Keep it', 'Move it soon!'], 'Keep it\n  - Move it soon!');
    await expect(scope.locator('li.is-against').locator(option)).toBeFocused();
  });

  test('an option moves by its button with the reason that was typed on', async ({ page }) => {
    const scope = await openAt(page, 'proposal', { options: 'Keep it\n  + cheap\nMove it' });
    const [option, reason] = ['#update-options', '#update-options-1'];
    await within(scope, [reason, 'e'], [reason, 'r'], ['#update-options-down'], [option, '!'], [option, '!']);
    await expectRows(page, scope, 'options', ['Move it!!', 'Keep it', 'cheaper'], 'Move it!!\nKeep it\n  + cheaper');
  });

  test('a file has the name that was typed on', async ({ page }) => {
    const scope = await openAt(page, 'status', { title: 'The', done: 'Moved' });
    const download = page.waitForEvent('download');
    await within(scope, ['#update-title', ' arch'], ['#update-title', 'ive'], ['#update-title', { left: true }], ['.wam-copying .wam-link']);
    expect((await download).suggestedFilename()).toMatch(/^The-archive-/);
  });
});

/** The handle by which a row is dragged. */
const handle = (scope, field, at) => scope.locator('li', { has: scope.page().locator(`[id="update-${field}${at ? `-${at}` : ''}"]`) }).locator('.wam-handle');

/** The middle of what is there. */
async function middle(locator) {
  await locator.scrollIntoViewIfNeeded();
  const { x, y, width, height } = await locator.boundingBox();
  return { x: x + width / 2, y: y + height / 2 };
}

/** Grabs a row with the mouse, and holds it over another one. */
async function hold(page, from, over) {
  const { x, y } = await middle(from);
  await page.mouse.move(x, y);
  await page.mouse.down();
  const to = await middle(over);
  await page.mouse.move(to.x, to.y, { steps: 4 });
}

test('a part is dragged to where a line shows it, in one step of undo, and Escape gives it up', async ({ page }) => {
  const scope = await openAt(page, 'status', { done: 'one\ntwo\nthree' });
  const field = scope.locator('.wam-rows', { has: page.locator('#update-done') });
  const marked = field.locator('[data-drag]');
  await hold(page, handle(scope, 'done', 2), row(scope, 'done'));
  await expect(marked).toHaveAttribute('data-drag', 'before');
  await expect(marked.locator('textarea')).toHaveValue('one');
  await page.keyboard.press('Escape');
  await expect(marked).toHaveCount(0);
  await page.mouse.up();
  expect(await typed(page, 'done')).toBe('one\ntwo\nthree');
  await hold(page, handle(scope, 'done', 0), row(scope, 'done', 1));
  await expect(marked).toHaveAttribute('data-drag', 'behind');
  await page.mouse.up();
  await expect(marked).toHaveCount(0);
  await expect.poll(() => typed(page, 'done')).toBe('two\none\nthree');
  await expect(field.getByRole('status')).toHaveText(say('en', 'rows-moved', { n: 2, of: 3 }));
  await expect(act(scope, 'done', 1, 'up')).toBeFocused();
  await button(scope, 'undo').click();
  expect(await typed(page, 'done')).toBe('one\ntwo\nthree');
  // What is let go where it was stays, and so does what another button of the mouse is pressed on.
  await hold(page, handle(scope, 'done', 1), row(scope, 'done', 1));
  await expect(marked).toHaveCount(0);
  await page.mouse.up();
  await page.mouse.down({ button: 'right' });
  await page.mouse.up({ button: 'right' });
  expect(await typed(page, 'done')).toBe('one\ntwo\nthree');
  await scope.evaluate((element) => element.setAttribute('readonly', ''));
  await expect(field.locator('.wam-handle')).toHaveCount(0);
});

test.describe('with a finger', () => {
  test.use({ hasTouch: true, viewport: { width: 360, height: 800 } });

  test('an option is dragged past another with its reasons, and the page does not scroll meanwhile', async ({ page }) => {
    const scope = await openAt(page, 'proposal', { options: 'keep\n  + cheap\nmove\n  - dear' });
    const over = await middle(row(scope, 'options', 3));
    const from = await middle(handle(scope, 'options', 0));
    const scrolled = await page.evaluate(() => scrollY);
    const finger = await page.context().newCDPSession(page);
    const touch = (type, points) => finger.send('Input.dispatchTouchEvent', { type, touchPoints: points });
    await touch('touchStart', [from]);
    for (const y of [from.y + 10, from.y + 30, over.y]) await touch('touchMove', [{ x: from.x, y }]);
    await expect(scope.locator('[data-drag] textarea')).toHaveValue('dear');
    await touch('touchEnd', []);
    await expect.poll(() => typed(page, 'options')).toBe('move\n  - dear\nkeep\n  + cheap');
    expect(await page.evaluate(() => scrollY)).toBe(scrolled);
  });
});

test('an option moves with what speaks for and against it, and reads well', async ({ page }) => {
  const scope = await openAt(page, 'proposal');
  const field = scope.locator('.wam-rows', { has: page.locator('#update-options') });
  await row(scope, 'options').fill('Keep it');
  await button(field, 'rows-add-for').click();
  await expect(row(scope, 'options', 1)).toBeFocused();
  await page.keyboard.type('cheap');
  await button(field, 'rows-add-against').click();
  await expect(row(scope, 'options', 2)).toBeFocused();
  await page.keyboard.type('slow');
  await button(field, 'rows-add-option').click();
  await expect(row(scope, 'options', 3)).toBeFocused();
  await page.keyboard.type('Move it');
  await act(scope, 'options', 3, 'up').click();
  expect(await typed(page, 'options')).toBe('Move it\nKeep it\n  + cheap\n  - slow');
  const preview = scope.locator('.wam-preview div.wam-paper');
  await expect(preview.getByText('2. Keep it')).toBeVisible();
  await expect(preview.getByRole('listitem').filter({ hasText: 'For: cheap' })).toBeVisible();
  await expect(preview.getByRole('listitem').filter({ hasText: 'Against: slow' })).toBeVisible();
});

test('what is typed in the very moment of a copy is in it', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const scope = await openAt(page, 'status', { done: 'Moved' });
  await scope.evaluate((element, name) => {
    const root = element.shadowRoot;
    const field = root.querySelector('#update-title');
    field.value = 'The last word';
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    [...root.querySelectorAll('.wam-copying button')].find((button) => button.textContent.includes(name)).click();
  }, 'Markdown');
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain('The last word');
  // What follows the key is what was copied: that is still said.
  await expect(scope.locator('.wam-preview .wam-paper').first()).toContainText('The last word');
  await expect(scope.locator('.wam-copying').getByRole('status')).toHaveText(copiedAs('markdown'));
});

test('a row that is taken away while it is dragged leaves nothing behind', async ({ page }) => {
  const scope = await openAt(page, 'status', { done: 'one\ntwo' });
  const { x, y } = await middle(handle(scope, 'done', 0));
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x, y + 20);
  await scope.evaluate((element) => { element.value = { version: 1, document: { view: 'cost' } }; });
  await expect(scope.locator('.wam-cost')).toBeVisible();
  await page.mouse.move(x, y + 40);
  await page.mouse.up();
  await page.evaluate(() => {
    window.heard = [];
    addEventListener('keydown', ({ key, defaultPrevented }) => window.heard.push([key, defaultPrevented]));
  });
  await page.keyboard.press('Escape');
  await expect.poll(() => page.evaluate(() => window.heard)).toEqual([['Escape', false]]);
});

test('several lines that are pasted become several parts', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const scope = await openAt(page, 'design', { rollback: 'last' });
  await page.evaluate(() => navigator.clipboard.writeText('1. stop\n2. read from the old table\n\n3. tell Ana'));
  await row(scope, 'rollback').focus();
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Control+v');
  await expect(row(scope, 'rollback', 2)).toHaveValue('tell Ana');
  await expect(row(scope, 'rollback', 2)).toBeFocused();
  expect(await typed(page, 'rollback')).toBe('stop\nread from the old table\ntell Ana');
  await button(scope, 'undo').click();
  await expect(row(scope, 'rollback')).toHaveValue('last');
});

for (const locale of ['en', 'de', 'ar-XB']) {
  test(`every template is found among its like, and nobody is kept out, in ${locale}`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 900 });
    const scope = await openAt(page, 'status', {}, locale);
    const choice = scope.locator('#template');
    await expect(choice.locator('optgroup')).toHaveCount(5);
    await expect(choice.locator('option')).toHaveCount(TEMPLATES.length);
    for (const { id, fields } of TEMPLATES) {
      await choice.selectOption(id);
      await expect(scope.locator('[id^="update-"]:is(input, select, textarea)')).toHaveCount(fields.length);
      const beside = await scope.evaluate((element) => element.getBoundingClientRect().right < element.scrollWidth - 1);
      expect(beside, `${id} is wider than the page`).toBe(false);
    }
    await setDocument(page, { view: 'compose', update: { template: 'design', drafts: { design: { options: 'a\n  + b\n  - c\nd', risks: 'e\nf' } } } });
    await expect(row(scope, 'options', 3)).toHaveValue('d');
    expect(await findings(page)).toEqual([]);
  });
}

test('an organisation adds a template, changes one and hides others', async ({ page }) => {
  const scope = await open(page, [{ storage: 'none' }]);
  await scope.evaluate((element, policy) => { element.policy = policy; }, OWN);
  await setDocument(page, { view: 'compose', update: { template: 'change-notice' } });
  await expect(scope.locator('#template option:checked')).toHaveText('Change notice');
  await expect(scope.locator('#template option')).toHaveCount(TEMPLATES.length + 1 - OWN.templates.hide.length);
  await expect(scope.getByText('For everybody who works with what changes.')).toBeVisible();
  await scope.getByLabel('Kind of change').selectOption('emergency');
  const preview = scope.locator('.wam-preview div.wam-paper');
  await expect(preview.getByText('emergency, agreed with the duty manager')).toBeVisible();
  const still = scope.locator('.wam-open');
  await still.locator('summary').click();
  await expect(still.getByText(say('en', 'check-no-rollback'))).toBeVisible();
  await scope.locator('#template').selectOption('proposal');
  await expect(scope.locator('#update-informed')).toHaveCount(0);
  await expect(still.getByText(say('en', 'check-no-rollback'))).toBeVisible();
});

test('a policy whose templates are wrong says where', async ({ page }) => {
  const scope = await open(page, [{ storage: 'none' }]);
  await scope.evaluate((element) => {
    element.policy = { version: 1, templates: { add: [{ id: 'a', group: 'ask', fields: [{ id: 'title', kind: 'poem' }] }] } };
  });
  await expect(scope.locator('[data-notice=policy-unknown]')).toContainText('templates.add.0.fields.0.kind');
});
