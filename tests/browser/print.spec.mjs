// On paper: the result and what it comes from, without controls.
import { expect, open, setDocument, test } from './support/test.mjs';
import { answered, button, figure, recommended, step } from './support/job.mjs';
import { say } from './support/words.mjs';

test('a printed decision keeps the answer and hides the controls', async ({ page }) => {
  const scope = await open(page);
  await setDocument(page, answered());
  await expect(recommended(scope)).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(recommended(scope)).toBeVisible();
  await expect(scope.getByText(say('en', 'rule-time-to-write'))).toBeVisible();
  await expect(scope.getByRole('grid', { name: say('en', 'matrix') })).toBeVisible();
  // By when, but not the button.
  await expect(scope.locator('.wam-due').first()).toBeVisible();
  for (const one of await scope.locator('.wam-next button').all()) await expect(one).toBeHidden();
  for (const name of ['undo', 'redo', 'share', 'reset']) await expect(button(scope, name)).toBeHidden();
  for (const view of ['decide', 'compose', 'cost']) await expect(step(scope, view)).toBeHidden();
});

test('printed figures keep their numbers and hide the controls', async ({ page }) => {
  const scope = await open(page);
  await setDocument(page, answered('cost'));
  await page.emulateMedia({ media: 'print' });
  for (const name of ['saved', 'meeting', 'written']) await expect(figure(scope, name)).toBeVisible();
  await expect(scope.locator('#cost-duration')).toBeVisible();
  await expect(button(scope, 'undo')).toBeHidden();
  await expect(button(scope, 'cost-add-role')).toBeHidden();
});

test('a printed update is the update as it is read', async ({ page }) => {
  const scope = await open(page);
  await setDocument(page, answered('compose', { update: { template: 'status', drafts: { status: { title: 'The archive' } } } }));
  await page.emulateMedia({ media: 'print' });
  await expect(scope.getByRole('heading', { name: 'The archive' })).toBeVisible();
  for (const name of ['copy-rich', 'save-file', 'compose-rendered']) await expect(button(scope, name)).toBeHidden();
});

test('nothing sticks out of a sheet of paper', async ({ page }) => {
  await page.setViewportSize({ width: 640, height: 900 });
  const scope = await open(page);
  await page.emulateMedia({ media: 'print' });
  for (const view of ['decide', 'compose', 'cost']) {
    await setDocument(page, answered(view));
    await expect(scope).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth), view).toBeLessThanOrEqual(640);
  }
});
