// What the checks find in an update, and what one click mends of it; and what reading the update costs.
import { expect, open, setDocument, test, value } from './support/test.mjs';
import { answered, button, figure, step } from './support/job.mjs';
import { findings } from './support/axe.mjs';
import { Keys } from './support/keys.mjs';
import { say } from './support/words.mjs';

const field = (scope, id) => scope.locator(`#update-${id}`);

/** The composer at an update of that template. */
async function openAt(page, template, draft, rest = {}, locale = 'en') {
  const scope = await open(page, [{ storage: 'none', locale }]);
  await setDocument(page, answered('compose', { update: { template, drafts: { [template]: draft } }, ...rest }));
  await expect(field(scope, 'title')).toBeVisible();
  return scope;
}

for (const locale of ['en', 'de']) {
  test(`one click mends what needs no author, and the focus goes to the field, in ${locale}`, async ({ page }) => {
    const scope = await openAt(page, 'proposal', { approver: 'Ana, Ben, Chen' }, {}, locale);
    await button(scope, 'mend-one-approver', locale, { text: 'Ana' }).click();
    await expect(field(scope, 'approver')).toHaveValue('Ana');
    await expect(field(scope, 'contributors')).toHaveValue('Ben, Chen');
    await expect(field(scope, 'approver')).toBeFocused();
    await button(scope, 'mend-waits', locale).click();
    await expect(field(scope, 'on-silence')).toHaveValue('waits');
    await button(scope, 'mend-use', locale, { text: 'Move the archive' }).click();
    await expect(field(scope, 'title')).toHaveValue('Move the archive');
    // One click is one step of undo, whatever it changed.
    await button(scope, 'undo', locale).click();
    await expect(field(scope, 'title')).toHaveValue('');
    await button(scope, 'undo', locale).click();
    await button(scope, 'undo', locale).click();
    await expect(field(scope, 'approver')).toHaveValue('Ana, Ben, Chen');
    await expect(field(scope, 'contributors')).toHaveValue('');
  });
}

test('a deadline is set by the keyboard, after the norm of the policy', async ({ page }) => {
  const scope = await openAt(page, 'input', { title: 'Which reports?' }, { answers: {} });
  const mend = scope.getByRole('button', { name: /^Set / });
  const keys = new Keys(page);
  await keys.to(mend);
  await keys.press('Enter');
  // The test begins on a Monday at ten: one working day later.
  await expect(field(scope, 'deadline')).toHaveValue('2026-11-24T10:00');
  await expect(field(scope, 'deadline')).toBeFocused();
  await expect(mend).toHaveCount(0);
});

test('“as soon as possible” becomes the time that the update asks for', async ({ page }) => {
  const scope = await openAt(page, 'input', { questions: 'Please tell me ASAP.', deadline: '2026-11-25T12:00' });
  await scope.getByRole('button', { name: /^Write “by .*Nov 25.*” instead$/ }).click();
  await expect(field(scope, 'questions')).toHaveValue(/^Please tell me by .*Nov 25.*\.$/);
});

for (const locale of ['en', 'de']) {
  test(`nobody is blamed for what they have not come to, and all of it is told before it goes out, in ${locale}`, async ({ page }) => {
    const scope = await openAt(page, 'proposal', {}, { answers: {} }, locale);
    const found = scope.locator('.wam-finding');
    await expect(found).toHaveCount(0);
    // What one click settles is offered all the same.
    await expect(button(scope, 'mend-waits', locale)).toBeVisible();
    await scope.evaluate(({ shadowRoot: root }) => {
      window.seen = [];
      const told = () => window.seen.push(...[...root.querySelectorAll('.wam-finding')].map((one) => one.textContent));
      new MutationObserver(told).observe(root, { subtree: true, childList: true, characterData: true });
    });
    await field(scope, 'title').pressSequentially('The archive');
    await expect(found).toHaveCount(0);
    expect(await page.evaluate(() => window.seen), 'not for a moment').toEqual([]);
    await field(scope, 'deadline').fill('2026-11-30T10:00');
    await expect(found).toHaveText([say(locale, 'check-no-ask')]);
    const open = scope.locator('.wam-open');
    await expect(open.locator('summary')).toContainText('8');
    const keys = new Keys(page);
    await keys.to(open.locator('summary'));
    await keys.press('Enter');
    await expect(open.getByRole('listitem')).toHaveCount(8);
    expect(await findings(page)).toEqual([]);
    await keys.to(open.getByRole('button', { name: say(locale, 'field-proposal-owner') }));
    await keys.press('Enter');
    await expect(field(scope, 'owner')).toBeFocused();
    await page.keyboard.type('Ana');
    // Now the approver was passed by.
    await expect(found).toHaveCount(2);
    await expect(open.locator('summary')).toContainText('7');
    await field(scope, 'ask').fill('Please agree ASAP');
    await expect(found.filter({ hasText: say(locale, 'check-asap') })).toHaveCount(1);
  });
}

test('what is still to be filled in is found, and nobody else can fill it in', async ({ page }) => {
  const scope = await openAt(page, 'status', { done: 'Moved TODO accounts' });
  const found = scope.locator('.wam-finding', { hasText: say('en', 'check-placeholder') });
  await expect(found).toHaveCount(1);
  await expect(found.getByRole('button')).toHaveCount(0);
  await field(scope, 'done').fill('Moved todos of 400 accounts');
  await expect(found).toHaveCount(0);
});

test('an update says what reading it costs, from the figures of the calculator and with its source', async ({ page }) => {
  // 238 words are a minute at the reading speed of the evidence; ten people at 60 an hour read them for 10.
  const cost = { currency: 'EUR', roles: [{ people: 10, pay: 'loaded-hourly', amount: 60 }], figures: { recovery: 0 } };
  const scope = await openAt(page, 'status', { summary: Array(238).fill('word').join(' ') }, { cost });
  const said = scope.locator('.wam-reading');
  await expect(said).toContainText('About one minute to read. Reading costs 10 people €10; as a meeting it would cost €600.');
  await field(scope, 'done').fill(Array(238).fill('more').join(' '));
  await expect(said).toContainText('Reading costs 10 people €20');
  await said.locator('summary').click();
  await expect(said).toContainText('Brysbaert');
  const kept = await value(page);
  expect(kept.document.cost.figures.words, 'the sheet is left alone').toBeUndefined();
  await step(scope, 'cost').click();
  await expect(figure(scope, 'meeting')).toHaveText('€600');
});

test('while the calculator lacks a figure, only the time is said', async ({ page }) => {
  const cost = { roles: [{ people: 10, pay: 'loaded-hourly', amount: 'sixty' }] };
  const scope = await openAt(page, 'status', { summary: 'All is well.' }, { cost });
  await expect(scope.locator('.wam-reading')).toHaveText(/^About one minute to read\./);
});
