// The policy editor: what is typed shows at once what comes of it, is kept, and leaves as a file that can be opened again.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { expect, open, ready, setDocument, test, untilStored, value, widget } from './support/test.mjs';
import { longFile } from './support/policies.mjs';
import { button, pasted, tabTo } from './support/job.mjs';
import { say } from './support/words.mjs';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const openEditor = (page, attributes = {}) => open(page, [{ view: 'policy', ...attributes }]);
/** A field by its path in the policy. */
const field = (scope, path) => scope.locator(`[id="${path}"]`);
const changed = (scope) => scope.locator('.wam-policy-cell.is-changed');
const edits = async (page) => (await value(page)).document.policy;

/** The modes that are an answer where nothing is on fire. */
const NOT_AT_ONCE = ['decide-and-inform', 'async-update', 'recorded-walkthrough', 'async-proposal', 'async-input', 'write-first-then-meet', 'one-to-one-call', 'small-meeting', 'workshop'];

/** A policy that was edited in every group, as the document keeps it. */
const EDITED = {
  'decision.points.urgency.day': '17',
  'decision.gates.no-input': 'false',
  'decision.modes.workshop.offered': 'false',
  'decision.points.overlap.1.1': '-20',
  'norms.non_urgent_hours': '48',
};

for (const [language, width] of [['en', 1280], ['de', 360]]) {
  test(`a weight is changed by keyboard, and the cells that change say so, in ${language} at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    const scope = await openEditor(page, { locale: language });
    await expect(scope.locator('.wam-policy-changes')).toHaveText(say(language, 'policy-no-changes'));
    await expect(changed(scope)).toHaveCount(0);
    await tabTo(page, field(scope, 'decision.points.urgency.day'));
    await page.keyboard.type('17');
    await expect(changed(scope)).not.toHaveCount(0);
    expect(await edits(page)).toEqual({ 'decision.points.urgency.day': '17' });
    // Which way it went is said in words, and what it was.
    const words = say(language, 'policy-more-live', { mode: '' });
    for (const text of await changed(scope).allTextContents()) expect(text).toContain(words);
    await expect(field(scope, 'decision.points.urgency.day')).toHaveValue('17');
    await page.keyboard.press('Tab');
    await button(scope, 'undo', language).click();
    await expect(changed(scope)).toHaveCount(0);
    await expect(field(scope, 'decision.points.urgency.day')).toHaveValue('');
    await button(scope, 'redo', language).click();
    await expect(changed(scope)).not.toHaveCount(0);
  });
}

test('what is typed is there after a reload', async ({ page }) => {
  const scope = await openEditor(page);
  await field(scope, 'decision.points.urgency.day').fill('17');
  await expect(changed(scope)).not.toHaveCount(0);
  const cells = await changed(scope).allTextContents();
  await untilStored(page, 'urgency.day');
  await page.reload();
  await ready(page);
  await expect(field(scope, 'decision.points.urgency.day')).toHaveValue('17');
  await expect(changed(scope)).toHaveText(cells);
});

test('what cannot be read is explained beside its field, kept as it was typed, and does not count', async ({ page }) => {
  const scope = await openEditor(page);
  const day = field(scope, 'decision.points.urgency.day');
  await day.fill('1x');
  await expect(day).toHaveAttribute('aria-invalid', 'true');
  const error = scope.locator('[id="decision.points.urgency.day-error"]');
  await expect(error).toHaveText(say('en', 'policy-expected-integer'));
  expect((await day.getAttribute('aria-describedby')).split(' ')).toContain('decision.points.urgency.day-error');
  await expect(changed(scope)).toHaveCount(0);
  await expect(button(scope, 'policy-download')).toBeDisabled();
  await day.fill('101');
  await expect(error).toHaveText(say('en', 'policy-out-of-range', { min: '-100', max: '100' }));
  // Less urgent than four hours, but more points: what must hold is said beside the field that breaks it.
  await day.fill('19');
  await expect(error).toBeVisible();
  await expect(day).toHaveValue('19');
  await day.fill('');
  await expect(error).toHaveCount(0);
  await expect(button(scope, 'policy-download')).toBeEnabled();
});

test('what is wrong with days, bands and choices is tied to them', async ({ page }) => {
  const scope = await openEditor(page);
  const days = Object.fromEntries(['mon', 'tue', 'wed', 'thu', 'fri'].map((day) => [`norms.working_days.${day}`, 'false']));
  await setDocument(page, { policy: { ...days, 'decision.gates.incident': 'maybe' } });
  await unfold(page);
  const described = async (element, id) => {
    await expect(element).toHaveAttribute('aria-describedby', id);
    await expect(scope.locator(`[id="${id}"]`)).not.toBeEmpty();
  };
  await described(scope.getByRole('group', { name: say('en', 'policy-days') }), 'norms.working_days-error');
  await described(field(scope, 'decision.gates.incident'), 'decision.gates.incident-error');
  await expect(field(scope, 'decision.gates.incident')).toHaveAttribute('aria-invalid', 'true');
  await setDocument(page, { policy: { 'decision.modes.workshop.template': 'retro' } });
  await described(field(scope, 'decision.modes.workshop.template'), 'decision.modes.workshop.template-error');
  await expect(field(scope, 'decision.modes.workshop.template')).toHaveAttribute('aria-invalid', 'true');
  const modes = Object.fromEntries(NOT_AT_ONCE.map((mode) => [`decision.modes.${mode}.offered`, 'false']));
  await setDocument(page, { policy: modes });
  await described(scope.getByRole('group', { name: say('en', 'policy-modes'), exact: true }), 'decision.modes-error');
});

test('focus goes to what is near when what had it goes away', async ({ page }) => {
  const scope = await openEditor(page);
  const factor = scope.locator('.wam-policy-fold', { hasText: say('en', 'factor-contributors') }).first();
  await factor.locator('summary').click();
  const remove = (n) => factor.getByRole('button', { name: say('en', 'policy-remove-band', { n }) });
  // Without the first one some numbers would be in no band.
  await expect(remove('0')).toHaveCount(0);
  await expect(factor).toContainText(say('en', 'policy-first-band'));
  await remove('1').focus();
  await page.keyboard.press('Enter');
  await expect(field(scope, 'decision.points.contributors.2.0')).toBeFocused();
  await remove('8').focus();
  await page.keyboard.press('Enter');
  await expect(field(scope, 'decision.points.contributors.2.0')).toBeFocused();
  await tabTo(page, button(scope, 'policy-start-over'), 200);
  await page.keyboard.press('Enter');
  await expect(scope.getByRole('heading', { name: say('en', 'policy-title') })).toBeFocused();
  expect(await edits(page)).toBeUndefined();
  await scope.getByText(say('en', 'policy-open'), { exact: true }).click();
  await field(scope, 'policy-text').fill('{"version":1,"name":"Ours"}');
  await button(scope, 'policy-take').focus();
  await page.keyboard.press('Enter');
  await expect(scope.getByRole('heading', { name: say('en', 'policy-title') })).toBeFocused();
});

test('a list leads to the field that it is about, whatever is folded', async ({ page }) => {
  const scope = await openEditor(page);
  await setDocument(page, { policy: { 'decision.modes.workshop.position': 'far' } });
  await scope.locator('.wam-policy-problems .wam-link').click();
  await expect(field(scope, 'decision.modes.workshop.position')).toBeFocused();
});

test('the file that is downloaded opens again to the same policy', async ({ page }) => {
  const scope = await openEditor(page);
  await setDocument(page, { policy: EDITED });
  const down = page.waitForEvent('download');
  await button(scope, 'policy-download').click();
  const download = await down;
  expect(download.suggestedFilename()).toBe('policy.json');
  const text = await readFile(await download.path(), 'utf8');
  const file = JSON.parse(text);
  expect(file.version).toBe(1);
  expect(file.decision.gates).toEqual({ 'no-input': false });
  expect(file.norms).toEqual({ non_urgent_hours: 48 });
  const matrix = await scope.locator('.wam-policy-mode').allTextContents();

  await button(scope, 'policy-start-over').click();
  expect(await edits(page)).toBeUndefined();
  await scope.getByText(say('en', 'policy-open'), { exact: true }).click();
  await field(scope, 'policy-file').setInputFiles({ name: 'policy.json', mimeType: 'application/json', buffer: Buffer.from(text) });
  await expect.poll(() => edits(page)).toEqual({ '': text });
  await expect(scope.locator('.wam-policy-mode')).toHaveText(matrix);
  await expect(field(scope, 'norms.non_urgent_hours')).toHaveAttribute('placeholder', '48');
  await expect(changed(scope)).toHaveCount(0);

  // The copy says the same, byte for byte.
  await button(scope, 'policy-copy').click();
  await expect(scope.getByText(say('en', 'policy-copied'))).toBeVisible();
  expect((await pasted(page))['text/plain']).toBe(text);
});

test('notes and the address of the schema are in the file again', async ({ page }) => {
  const scope = await openEditor(page);
  const file = readFileSync(new URL('../../docs/policies/across-time-zones.json', import.meta.url), 'utf8');
  await setDocument(page, { policy: { '': file, 'norms.non_urgent_hours': '36' } });
  await button(scope, 'policy-copy').click();
  await expect(scope.getByText(say('en', 'policy-copied'))).toBeVisible();
  const [before, after] = [JSON.parse(file), JSON.parse((await pasted(page))['text/plain'])];
  expect(after).toMatchObject({ $schema: before.$schema, note: before.note, name: before.name });
  expect(after.norms.non_urgent_hours).toBe(36);
});

test('what the changes are compared with is named', async ({ page }) => {
  const scope = await openEditor(page);
  const base = scope.locator('.wam-policy-base');
  await expect(base).toHaveText(say('en', 'policy-over-product', { name: 'Worth a Meeting' }));
  await widget(page).evaluate((element) => { element.policy = { version: 1, name: 'Ours' }; });
  await expect(base).toHaveText(say('en', 'policy-over-page', { name: 'Ours' }));
  await setDocument(page, { policy: { '': '{"version":1,"name":"Theirs"}', name: 'Typed' } });
  await expect(base).toHaveText(say('en', 'policy-over-file', { name: 'Theirs' }));
  await widget(page).evaluate((element) => { element.policy = '{'; });
  await button(scope, 'policy-start-over').click();
  await expect(base).toHaveText(say('en', 'policy-over-product', { name: 'Worth a Meeting' }));
});

test('whose policy it is and what a mode is called have fields, and are in the file', async ({ page }) => {
  const scope = await openEditor(page);
  await unfold(page);
  const typed = {
    'branding.organisation': 'Example AG',
    'branding.accent.light': '#1f5fbf',
    'branding.handbook.url': '/wiki',
    'branding.handbook.label': 'How we meet',
    'wording.en.mode-workshop': 'Jam',
    'wording.de.mode-workshop-practice': 'Bringt Stifte mit.',
  };
  await expect(field(scope, 'wording.en.mode-workshop')).toHaveAttribute('placeholder', say('en', 'mode-workshop'));
  for (const [path, text] of Object.entries(typed)) await field(scope, path).fill(text);
  await field(scope, 'decision.modes.write-first-then-meet.then').selectOption('null');
  await expect(scope.locator('.wam-policy-problems')).toBeEmpty();
  await expect(scope.locator('.wam-policy-fold[open] summary', { hasText: say('en', 'mode-workshop') }).first()).toContainText(say('en', 'policy-changed'));
  await button(scope, 'policy-copy').click();
  await expect(scope.getByText(say('en', 'policy-copied'))).toBeVisible();
  expect(JSON.parse((await pasted(page))['text/plain'])).toEqual({
    version: 1,
    decision: { modes: { 'write-first-then-meet': { then: null } } },
    wording: { en: { 'mode-workshop': 'Jam' }, de: { 'mode-workshop-practice': 'Bringt Stifte mit.' } },
    branding: { organisation: 'Example AG', accent: { light: '#1f5fbf' }, handbook: { url: '/wiki', label: 'How we meet' } },
  });
  await field(scope, 'branding.accent.light').fill('blue');
  await expect(scope.locator('[id="branding.accent.light-error"]')).toHaveText(say('en', 'policy-expected-colour'));
  await expect(field(scope, 'branding.accent.light')).toHaveAttribute('aria-describedby', /branding\.accent\.light-error/);
});

test('a file that cannot be saved is told, with a way to take its text', async ({ page }) => {
  const scope = await openEditor(page, { locale: 'de' });
  await page.evaluate(() => { URL.createObjectURL = () => { throw new TypeError('not here'); }; });
  await button(scope, 'policy-download', 'de').click();
  await expect(scope.getByRole('status').filter({ hasText: say('de', 'policy-save-failed') })).toBeVisible();
  await button(scope, 'policy-copy', 'de').click();
  await expect(scope.getByText(say('de', 'policy-copied'))).toBeVisible();
  expect(JSON.parse((await pasted(page))['text/plain'])).toEqual({ version: 1 });
});

test('keys over a long file show what comes of them, and the file is written when it is looked at', async ({ page }) => {
  const scope = await openEditor(page);
  await setDocument(page, { policy: { '': longFile() } });
  await expect(scope.locator('.wam-policy-never')).toHaveAttribute('aria-busy', 'false');
  const day = field(scope, 'decision.points.urgency.day');
  await day.focus();
  for (const key of ['1', '7', 'Backspace', '2']) {
    await page.keyboard.press(key);
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
  await expect(scope.locator('.wam-policy-never')).toHaveAttribute('aria-busy', 'false');
  await expect(scope.locator('pre.wam-paper')).toHaveCount(0);
  await scope.getByText(say('en', 'policy-show-file'), { exact: true }).click();
  await expect(scope.locator('pre.wam-paper')).toContainText(/"day": ?12/);
});

test('a text that is no policy is refused with its field, and nothing is lost', async ({ page }) => {
  const scope = await openEditor(page);
  await setDocument(page, { policy: EDITED });
  await scope.getByText(say('en', 'policy-open'), { exact: true }).click();
  await field(scope, 'policy-text').fill('{"version":1,"decision":{"points":{"urgency":{"soon":3}}}}');
  await button(scope, 'policy-take').click();
  await expect(scope.locator('#policy-refused')).toContainText('decision.points.urgency.soon');
  expect(await edits(page)).toEqual(EDITED);
  await field(scope, 'policy-text').fill('{"version":1,"name":"Ours"}');
  await button(scope, 'policy-take').click();
  await expect(scope.locator('#policy-refused')).toHaveCount(0);
  await expect(field(scope, 'name')).toHaveAttribute('placeholder', 'Ours');
  await button(scope, 'undo').click();
  expect(await edits(page)).toEqual(EDITED);
});

test('a file that is not UTF-8 is refused in words, beside the file', async ({ page }) => {
  const scope = await openEditor(page);
  await scope.getByText(say('en', 'policy-open'), { exact: true }).click();
  const buffer = Buffer.from('{"version":1,"name":"B\u00fcro"}', 'latin1');
  await field(scope, 'policy-file').setInputFiles({ name: 'buero.json', mimeType: 'application/json', buffer });
  await expect(scope.locator('#policy-refused')).toHaveText(say('en', 'policy-encoding', { place: 'buero.json' }));
  await expect(field(scope, 'policy-file')).toHaveAttribute('aria-describedby', 'policy-refused');
  await expect(field(scope, 'policy-text')).not.toHaveAttribute('aria-describedby');
  expect(await edits(page)).toBeUndefined();
});

test('a band is one step of undo, whatever number the last one begins with', async ({ page }) => {
  const scope = await openEditor(page);
  await setDocument(page, { policy: { 'decision.points.contributors.3.0': '2147483647' } });
  const factor = scope.locator('.wam-policy-fold', { hasText: say('en', 'factor-contributors') }).first();
  await factor.locator('summary').click();
  await factor.getByRole('button', { name: say('en', 'policy-add-band') }).click();
  await expect(field(scope, 'decision.points.contributors.4.0')).toHaveValue('2147483647');
  await button(scope, 'undo').click();
  expect(await edits(page)).toEqual({ 'decision.points.contributors.3.0': '2147483647' });
});

test('bands are added and taken away', async ({ page }) => {
  const scope = await openEditor(page);
  await setDocument(page, { view: 'policy' });
  const factor = scope.locator('.wam-policy-fold', { hasText: say('en', 'factor-contributors') }).first();
  await factor.locator('summary').click();
  await factor.getByRole('button', { name: say('en', 'policy-add-band') }).click();
  await expect(field(scope, 'decision.points.contributors.4.0')).toHaveValue('9');
  await field(scope, 'decision.points.contributors.4.0').fill('12');
  await field(scope, 'decision.points.contributors.4.1').fill('60');
  await expect(scope.locator('.wam-tab', { hasText: say('en', 'band-many') })).toContainText(':');
  await factor.getByRole('button', { name: say('en', 'policy-remove-band', { n: '12' }) }).click();
  await expect(field(scope, 'decision.points.contributors.4.0')).toHaveCount(0);
  await factor.getByRole('button', { name: say('en', 'policy-remove-band', { n: '1' }) }).click();
  await expect(field(scope, 'decision.points.contributors.1.0')).toHaveCount(0);
  expect(await edits(page)).toEqual({ 'decision.points.contributors.1': 'null' });
});

test('rules that never apply and doubtful ones are listed', async ({ page }) => {
  const scope = await openEditor(page);
  const never = scope.locator('.wam-policy-never');
  await expect(never).toHaveAttribute('aria-busy', 'false');
  await expect(never.getByText(say('en', 'policy-never-mode'))).toHaveCount(0);
  await field(scope, 'norms.non_urgent_hours').fill('2');
  await expect(scope.getByText(say('en', 'doubt-slow-escalation'))).toBeVisible();
  await setDocument(page, { policy: { 'decision.gates.incident': 'false' } });
  await expect(never.getByText(say('en', 'policy-never-mode'))).toBeVisible();
  await expect(never.getByRole('button', { name: say('en', 'mode-live-incident') })).toBeVisible();
});

test('what is typed outlives a change of the page’s attributes', async ({ page }) => {
  const scope = await openEditor(page);
  await field(scope, 'decision.points.urgency.day').fill('17');
  await widget(page).evaluate((element) => element.setAttribute('locale', 'de'));
  await expect(scope.getByText(say('de', 'policy-title'), { exact: true })).toBeVisible();
  await expect(field(scope, 'decision.points.urgency.day')).toHaveValue('17');
  await expect(changed(scope)).not.toHaveCount(0);
});

test('readers do not come across it', async ({ page }) => {
  const scope = await open(page, [{}]);
  await expect(scope.getByRole('navigation').getByRole('button')).toHaveCount(6);
  await setDocument(page, { view: 'cost' });
  await expect(scope.locator('.wam-cost, .wam-columns').first()).toBeVisible();
  await setDocument(page, { view: 'policy' });
  await expect(scope.getByText(say('en', 'decide-title'), { exact: true })).toBeVisible();
  await expect(scope.locator('.wam-policy')).toHaveCount(0);
});

test('the demo’s page for administrators is a link away, and keeps what is typed there', async ({ page }) => {
  await page.goto('/~strict/index.html');
  await page.getByRole('link', { name: say('en', 'page-demo-policy-heading') }).click();
  await ready(page);
  await expect(page.locator('worth-a-meeting .wam-policy')).toBeVisible();
  await field(widget(page), 'name').fill('Ours');
  await expect.poll(() => edits(page)).toEqual({ name: 'Ours' });
});

/** Opens every fold of the widget. */
const unfold = (page) => widget(page).evaluate(({ shadowRoot }) =>
  shadowRoot.querySelectorAll('details').forEach((one) => { one.open = true; }));

for (const theme of ['light', 'dark']) {
  for (const [locale, width] of [['en', 1280], ['de', 760], ['ar-XB', 360]]) {
    test(`axe finds nothing and nothing sticks out: ${theme}, ${locale}, ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme: theme });
      const scope = await openEditor(page, { locale, theme, storage: 'none' });
      await setDocument(page, { policy: { ...EDITED, 'decision.points.risk.no': 'none', 'norms.working_days.mon': 'false' } });
      await expect(scope.locator('.wam-policy-never')).toHaveAttribute('aria-busy', 'false');
      await unfold(page);
      await page.evaluate(AXE);
      const found = await page.evaluate(async () => {
        const { violations } = await window.axe.run('worth-a-meeting', { resultTypes: ['violations'] });
        return violations.map(({ id, nodes }) => `${id}: ${nodes.slice(0, 3).map(({ html }) => html.slice(0, 160)).join('\n')}`);
      });
      expect(found).toEqual([]);
      const tooWide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      expect(tooWide).toBeLessThanOrEqual(0);
    });
  }
}
