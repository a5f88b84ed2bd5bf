// The npm package in fresh projects, as `cargo xtask test package` has installed and built them.
import { answerByMouse, recommended, MODE } from './support/job.mjs';
import { expect, ready, test, widget } from './support/test.mjs';
import { readCalendar, recordViolations, violations, wholeJob } from './support/whole-job.mjs';

test('a page built by Vite does the whole job without a violation or a further request', async ({ page, context }) => {
  await recordViolations(page);
  await page.goto('/npm/vite/');
  await ready(page);
  await expect(widget(page).getByText('Worth it?')).toBeVisible();
  await expect(page.locator('html'), 'the engines are bundled, too').toHaveAttribute('data-decided', 'async-proposal');
  await page.waitForLoadState('networkidle');
  const requests = [];
  context.on('request', (request) => requests.push(request.url()));
  await wholeJob(widget(page));
  expect(requests).toEqual([]);
  expect(await page.title(), 'the event told the mode').toBe(MODE);
  await widget(page).evaluate((element) => element.setAttribute('view', 'audit'));
  const worker = page.waitForEvent('worker');
  await readCalendar(widget(page));
  await worker;
  expect(await violations(page)).toEqual([]);
});

test('a page made with React does, too', async ({ page }) => {
  await recordViolations(page);
  await page.goto('/npm/react/');
  await ready(page);
  await answerByMouse(widget(page));
  await expect(recommended(widget(page))).toHaveAttribute('data-mode', MODE);
  await expect(page.locator('output')).toHaveText(MODE);
  await expect(widget(page)).toHaveAttribute('currency', 'CHF');
  expect(await violations(page)).toEqual([]);
});
