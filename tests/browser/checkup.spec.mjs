// The checkup page on the servers that wikis have: it says what to change, and nothing where all is well.
import { findings } from './support/axe.mjs';
import { expect, test } from './support/test.mjs';

/** What was found of each check. */
async function checked(page, address) {
  await page.goto(address);
  await expect(page.locator('#summary'), 'it ends').not.toBeEmpty({ timeout: 60_000 });
  const items = page.locator('#checks li');
  const found = await items.evaluateAll((all) => all.map(({ dataset }) => [dataset.check, dataset.found]));
  // Whatever it says, it says in words.
  expect(await page.locator('main').innerText()).not.toMatch(/checkup-|undefined/);
  return Object.fromEntries(found);
}

const fix = (page, check) => page.locator(`#checks li[data-check=${check}] code`);

const WELL = {
  scripts: 'scripts-good',
  wasm: 'wasm-good',
  run: 'run-good',
  whole: 'whole-good',
  worker: 'worker-good',
  trusted: 'trusted-off',
  storage: 'storage-good',
  clipboard: 'clipboard-good',
  frame: 'frame-good',
};

test('where all is well it says so', async ({ page }) => {
  expect(await checked(page, '/checkup.html')).toEqual(WELL);
  await expect(page.locator('#summary')).toHaveText('The widget runs here.');
});

test.describe('elsewhere', () => {
  // What the policies of these servers refuse is told on the console, too.
  test.use({ expectErrors: true });

  test('under the strictest policy the widget runs, and Trusted Types and frames are told', async ({ page }) => {
    expect(await checked(page, '/~strict/checkup.html')).toEqual({ ...WELL, worker: 'worker-trusted', trusted: 'trusted-on', frame: 'frame-policy' });
    await expect(fix(page, 'frame')).toHaveText("frame-src 'self'");
    await expect(page.locator('#summary')).toHaveText('The widget runs here. Things to know: 2.');
  });

  test('where wasm may not run, the line to change is told', async ({ page }) => {
    const found = await checked(page, '/~no-wasm/checkup.html');
    expect(found.run).toBe('run-refused');
    await expect(fix(page, 'run')).toHaveText("script-src 'self' 'wasm-unsafe-eval'");
    await expect(page.locator('#summary')).toContainText('Things to change before the widget runs here: 1.');
  });

  test('wasm of another type is told, and that the widget works', async ({ page }) => {
    expect(await checked(page, '/~wrong-mime/checkup.html')).toEqual({ ...WELL, wasm: 'wasm-type' });
    await expect(fix(page, 'wasm')).toHaveText('Content-Type: application/wasm');
    await expect(page.locator('#checks li[data-check=wasm]')).toContainText('text/plain');
  });

  test('files that are missing are named', async ({ page }) => {
    const found = await checked(page, '/~missing/checkup.html');
    expect([found.wasm, found.whole]).toEqual(['missing', 'whole-differ']);
    await expect(page.locator('#checks li[data-check=wasm]')).toContainText('worth-a-meeting.wasm');
    await expect(page.locator('#checks li[data-check=whole]')).toContainText('worth-a-meeting.rest.wasm');
  });

  test('a file that somebody changed is named', async ({ page }) => {
    await page.route('**/worth-a-meeting.rest.js', async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: `${await response.text()}\n/* minified */` });
    });
    const found = await checked(page, '/checkup.html');
    expect(found.whole).toBe('whole-differ');
    await expect(page.locator('#checks li[data-check=whole]')).toContainText('worth-a-meeting.rest.js');
  });

  test('scripts of another type are told', async ({ page }) => {
    await page.route('**/worth-a-meeting.rest.js', async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, headers: { ...response.headers(), 'content-type': 'text/plain' } });
    });
    expect((await checked(page, '/checkup.html')).scripts).toBe('scripts-type');
    await expect(fix(page, 'scripts')).toHaveText('Content-Type: text/javascript');
  });

  test('a server that refuses frames is told', async ({ page }) => {
    await page.route('**/embed.html*', async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, headers: { ...response.headers(), 'x-frame-options': 'DENY' } });
    });
    expect((await checked(page, '/checkup.html')).frame).toBe('frame-refused');
    await expect(fix(page, 'frame')).toContainText('frame-ancestors http');
  });

  test('in a sandboxed frame the rights are told that are enough', async ({ page }) => {
    await page.route('**/its-own-page', (route) => route.fulfill({
      contentType: 'text/html',
      body: '<!doctype html><html lang="en"><head><link rel="icon" href="data:,"></head><body><iframe sandbox="allow-scripts" src="/checkup.html" width="900" height="900" title="x"></iframe></body></html>',
    }));
    await page.goto('/its-own-page');
    const frame = page.frameLocator('iframe');
    await expect(frame.locator('#summary')).not.toBeEmpty({ timeout: 60_000 });
    await expect(frame.locator('li[data-check=storage]')).toHaveAttribute('data-found', 'storage-none');
    await expect(frame.locator('li[data-check=frame]')).toHaveAttribute('data-found', 'frame-sandbox');
    await expect(frame.locator('li[data-check=run]')).toHaveAttribute('data-found', 'run-good');
  });
});

test('in German, for everybody, and without script it says what is wrong', async ({ page, browser }) => {
  await checked(page, '/checkup.html?locale=de');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Lässt diese Site das Widget laufen?');
  expect(await findings(page, 'html')).toEqual([]);
  await page.setViewportSize({ width: 320, height: 800 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  const without = await browser.newContext({ javaScriptEnabled: false });
  const bare = await without.newPage();
  await bare.goto(new URL('/checkup.html', page.url()).href);
  await expect(bare.locator('#waiting')).toContainText('text/javascript');
  await without.close();
});
