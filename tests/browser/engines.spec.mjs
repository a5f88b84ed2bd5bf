// The engines without interface in a page and in a worker: they say what they say natively, under the strictest policy.
import { readFileSync } from 'node:fs';
import { expect, test } from './support/test.mjs';
import { recordViolations, violations } from './support/whole-job.mjs';

const cases = JSON.parse(readFileSync(new URL('../golden/engines.json', import.meta.url), 'utf8'));

/** Opens the page, and gives what calls an engine there. */
async function opened(page, where) {
  await page.goto(`${where}/pages/engines.html`);
  await page.waitForFunction(() => globalThis.call);
  return (how, { call, arguments: given }) => page.evaluate(([how, asked]) => globalThis[how](asked), [how, [call, ...given]]);
}

test('in a page under the strictest policy the engines say what they say natively', async ({ page }) => {
  await recordViolations(page);
  const call = await opened(page, '/~strict');
  for (const one of cases) expect(await call('call', one), one.name).toEqual(one.said);
  expect(await violations(page)).toEqual([]);
});

test('in a worker they do, too', async ({ page }) => {
  const call = await opened(page, '');
  for (const name of ['a decision by every answer, in German', 'a calendar', 'a share beyond all']) {
    const one = cases.find((one) => one.name === name);
    expect(await call('callInWorker', one), name).toEqual(one.said);
  }
});

test('nothing is fetched before the first call, and only what it needs', async ({ page }) => {
  const fetched = [];
  page.on('request', (request) => fetched.push(new URL(request.url()).pathname.split('worth-a-meeting.').at(-1)));
  const call = await opened(page, '');
  expect(fetched.filter((name) => /wasm|txt/.test(name))).toEqual([]);
  await call('call', cases[0]);
  await call('call', cases[0]);
  expect(fetched.filter((name) => /wasm|txt/.test(name))).toEqual(['engines.wasm']);
});

test.describe('where the wasm does not come', () => {
  test.use({ expectErrors: true });

  test('the call says so, and the next one may find it', async ({ page }) => {
    const call = await opened(page, '');
    await page.route('**/*.engines.wasm', (route) => route.fulfill({ status: 404 }));
    const message = await page.evaluate(() => import('/dist/worth-a-meeting.engines.js').then(({ decide }) => decide({})).catch(({ message }) => message));
    expect(message).toMatch(/^worth-a-meeting: 404 .*engines\.wasm$/);
    await page.unroute('**/*.engines.wasm');
    expect(await call('call', cases[0])).toEqual(cases[0].said);
  });
});
