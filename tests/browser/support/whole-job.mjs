// The main job from end to end, for tests that ask what it does to everything around it.
import { calendar, meeting } from './calendars.mjs';
import { expect } from './test.mjs';
import { MODE, answerByMouse, button, copyAs, figure, recommended, step } from './job.mjs';
import { say } from './words.mjs';

/** Records what the policies of a page and of its frames refuse; to be called before it is opened. */
export const recordViolations = (page) => page.addInitScript(() => {
  window.violations = [];
  addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => {
    window.violations.push(`${violatedDirective}: ${blockedURI} ${sample}`);
  });
});

/** What was refused in a page or a frame. */
export const violations = (page) => page.evaluate(() => window.violations);

/** The main job without looking closely; `scope` is the element. */
export async function wholeJob(scope) {
  await scope.locator('#topic').fill('Move the archive');
  await answerByMouse(scope);
  await expect(recommended(scope)).toHaveAttribute('data-mode', MODE);
  await button(scope, 'write-it', 'en', { template: say('en', 'template-proposal') }).click();
  await scope.locator('#update-context').fill('See [the plan](https://example.org/plan) and <img src=https://example.org/pixel.png>.');
  await button(scope, 'copy-rich').click();
  for (const form of ['markdown', 'mediawiki', 'slack']) await copyAs(scope, form);
  await step(scope, 'cost').click();
  await scope.locator('#cost-duration').fill('90');
  for (const details of await scope.locator('details > summary').all()) await details.click();
  await button(scope, 'share').click();
  await expect(scope.getByLabel(say('en', 'share-link'))).toHaveValue(/#wam=/);
  await button(scope, 'undo').first().click();
  await button(scope, 'reset').click();
  await expect(figure(scope, 'meeting')).toHaveText(/[1-9]/);
  await step(scope, 'roi').click();
  await expect(figure(scope, 'headline')).toHaveText(/[1-9]/);
  await step(scope, 'cost').click();
  return scope;
}

/** Chooses a calendar in the audit, and has it read. */
export async function readCalendar(scope) {
  const text = calendar(meeting({ title: 'Status', start: '2026-08-25T10:00:00', end: '2026-08-25T11:00:00', rule: 'FREQ=WEEKLY' }));
  await scope.locator('#audit-files').setInputFiles({ name: 'team.ics', mimeType: 'text/calendar', buffer: Buffer.from(text) });
  await expect(figure(scope, 'headline')).toHaveText(/[1-9]/);
}
