// Templates: fields of repeated parts by mouse and by keyboard, what is pasted and undone there, and an organisation's own.
import { readFileSync } from 'node:fs';
import { findings } from './support/axe.mjs';
import { expect, open, setDocument, test, value } from './support/test.mjs';
import { button } from './support/job.mjs';
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
    await keys.press('Enter');
    await page.keyboard.type('two words');
    await keys.press('Enter', 'Backspace');
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
  await expect(scope.getByText(say('en', 'check-no-rollback'))).toBeVisible();
  await scope.locator('#template').selectOption('proposal');
  await expect(scope.locator('#update-informed')).toHaveCount(0);
  await expect(scope.getByText(say('en', 'check-no-rollback'))).toBeVisible();
});

test('a policy whose templates are wrong says where', async ({ page }) => {
  const scope = await open(page, [{ storage: 'none' }]);
  await scope.evaluate((element) => {
    element.policy = { version: 1, templates: { add: [{ id: 'a', group: 'ask', fields: [{ id: 'title', kind: 'poem' }] }] } };
  });
  await expect(scope.locator('[data-notice=policy-unknown]')).toContainText('templates.add.0.fields.0.kind');
});
