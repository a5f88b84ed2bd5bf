// Each way in which the widget may fail, as its reader sees it: the report of the tests has a picture of each.
import { address, expect, open, ready, test, widget } from './support/test.mjs';
import { say } from './support/words.mjs';

test.use({ expectErrors: true, viewport: { width: 760, height: 900 } });

const FALLBACK = 'In short: write when waiting does no harm.';
const alert = (page) => widget(page).getByRole('alert');

/** Puts what the reader sees into the report. */
async function picture(page, name) {
  await test.info().attach(name, { body: await page.screenshot(), contentType: 'image/png' });
}

/** The card says what is wrong, and the page's own text stays. */
async function fails(page, id) {
  await expect(widget(page)).toHaveAttribute('data-state', 'error');
  await expect(alert(page)).toContainText(say('en', id));
  await expect(page.getByText(FALLBACK)).toBeVisible();
}

test('a policy that lets no wasm run', async ({ page }) => {
  await page.goto(address([{}], { profile: '~no-wasm' }));
  await fails(page, 'failure-csp');
  await expect(alert(page)).toContainText("'wasm-unsafe-eval'");
  await picture(page, 'blocked wasm');
});

test('wasm of the wrong type runs all the same', async ({ page }) => {
  await open(page, [{}], { profile: '~wrong-mime' });
  await expect(widget(page).locator('#topic')).toBeVisible();
  await expect(alert(page)).toHaveCount(0);
  await picture(page, 'wrong type');
});

test('a file that is missing', async ({ page }) => {
  await page.goto(address([{}], { profile: '~missing' }));
  await fails(page, 'failure-missing');
  await picture(page, 'missing file');
});

test('a browser that is too old for wasm', async ({ page }) => {
  await page.addInitScript(() => { delete window.WebAssembly; });
  await page.goto(address([{}]));
  await fails(page, 'failure-start');
  await picture(page, 'old browser');
});

test('a browser that knows no modules shows what the page says', async ({ browser }) => {
  const context = await browser.newContext({ viewport: { width: 760, height: 900 } });
  const page = await context.newPage();
  // Browsers of that kind leave such scripts alone.
  await page.route('**/worth-a-meeting.js', (route) => route.abort());
  await page.goto(address([{}]));
  await expect(page.getByText(FALLBACK)).toBeVisible();
  await picture(page, 'browser without modules');
  await context.close();
});

test('storage that is full', async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); };
  });
  const scope = await open(page);
  await scope.locator('#topic').fill('no room');
  await expect(scope.getByText(say('en', 'notice-full'))).toBeVisible();
  await expect(scope.locator('#topic')).toHaveValue('no room');
  await picture(page, 'full storage');
});

test('a crash', async ({ page }) => {
  await open(page);
  await widget(page).locator('#topic').fill('panic while rendering');
  await expect(alert(page)).toContainText(say('en', 'failure-crash'));
  await expect(alert(page).getByRole('textbox', { name: say('en', 'failure-draft') })).toHaveValue(/panic while rendering/);
  await picture(page, 'crash');
  await alert(page).getByRole('button', { name: say('en', 'failure-afresh') }).click();
  await ready(page);
});
