// Each way in which the widget may fail, as its reader sees it: the report of the tests has a picture of each.
import { findings } from './support/axe.mjs';
import { address, expect, open, ready, test, widget } from './support/test.mjs';
import { say } from './support/words.mjs';

test.use({ expectErrors: true, viewport: { width: 760, height: 900 } });

const FALLBACK = 'In short: write when waiting does no harm.';
const alert = (page) => widget(page).getByRole('alert');

/** Puts what the reader sees into the report. */
async function picture(page, name) {
  await test.info().attach(name, { body: await page.screenshot(), contentType: 'image/png' });
}

const way = (page) => alert(page).getByRole('link', { name: say('en', 'failure-elsewhere') });

/** Opens a page whose policy lets no wasm run, while the widget's files come without one. */
async function openWithoutWasm(page, attributes, language = 'en') {
  await page.route('**/wiki', (route) => route.fulfill({
    contentType: 'text/html',
    headers: { 'Content-Security-Policy': "default-src 'none'; script-src 'self'; connect-src 'self'; img-src data:" },
    body: `<!doctype html><html lang="de"><head><meta charset="utf-8"><title>Wiki</title><link rel="icon" href="data:,"></head><body>
      <worth-a-meeting loading="eager" ${attributes}><p>${FALLBACK}</p></worth-a-meeting>
      <script type="module" src="/worth-a-meeting.js"></script></body></html>`,
  }));
  await page.goto('/wiki');
  await fails(page, 'failure-csp', language);
}

/** Follows the way out. */
async function goElsewhere(page) {
  const coming = page.context().waitForEvent('page');
  await way(page).click();
  const other = await coming;
  await ready(other);
  return other;
}

/** The card says what is wrong, and the page's own text stays. */
async function fails(page, id, language = 'en') {
  await expect(widget(page)).toHaveAttribute('data-state', 'error');
  await expect(alert(page)).toContainText(say(language, id));
  await expect(page.getByText(FALLBACK)).toBeVisible();
}

test('a policy that lets no wasm run', async ({ page }) => {
  await page.goto(address([{}], { profile: '~no-wasm' }));
  await fails(page, 'failure-csp');
  await expect(alert(page)).toContainText("'wasm-unsafe-eval'");
  await picture(page, 'blocked wasm');
});

test('where the policy lets no wasm run, a link opens the same document on a page that has another one', async ({ page }) => {
  await openWithoutWasm(page, 'view="cost" locale="en" currency="CHF" storage="none"');
  await expect(way(page), 'nothing was typed yet').toHaveAttribute('href', /\/embed\.html\?[^#]*$/);
  await widget(page).evaluate((element) => {
    element.value = { version: 1, document: { view: 'cost', cost: { figures: { duration: 45, words: '12,5x' } } } };
  });
  await alert(page).getByRole('button', { name: say('en', 'failure-again') }).click();
  await expect(way(page)).toHaveAttribute('href', /#wam=[\w-]+$/);
  await picture(page, 'a way out');
  const other = await goElsewhere(page);
  await expect(widget(other).locator('#cost-duration')).toHaveValue('45');
  await expect(widget(other).locator('#cost-words')).toHaveValue('12,5x');
  await expect(widget(other)).toHaveAttribute('view', 'cost');
  await expect(widget(other)).toHaveAttribute('currency', 'CHF');
  await expect(widget(other)).toHaveAttribute('locale', 'en');
  // What this page keeps nowhere that one does not keep, either.
  await widget(other).locator('#cost-duration').fill('46');
  await other.waitForTimeout(500);
  expect(await other.evaluate(() => Object.keys(localStorage))).toEqual([]);
});

test('that page goes on where the draft is kept, so that its link never brings back an older one', async ({ page }) => {
  await page.addInitScript(() => {
    const draft = { version: 1, document: { topic: 'The archive' } };
    localStorage['worth-a-meeting:/wiki#1'] ??= JSON.stringify(draft);
  });
  await openWithoutWasm(page, 'locale="en"');
  await expect(way(page)).toHaveAttribute('href', /^[^#]*storage=%2Fwiki%231$/);
  const other = await goElsewhere(page);
  await expect(widget(other).locator('#topic')).toHaveValue('The archive');
  await widget(other).locator('#topic').fill('The attic');
  await expect.poll(() => page.evaluate(() => localStorage['worth-a-meeting:/wiki#1'])).toContain('The attic');
  await other.close();
  await expect(widget(await goElsewhere(page)).locator('#topic')).toHaveValue('The attic');
});

test('the rules of the organisation go along where they are a file of the same place', async ({ page, context }) => {
  await context.route('**/rules.json', (route) => route.fulfill({ json: { version: 1, wording: { en: { 'decide-title': 'Our own question' } } } }));
  await openWithoutWasm(page, 'locale="en" policy="rules.json"');
  await expect(widget(await goElsewhere(page)).getByText('Our own question')).toBeVisible();
  for (const policy of ['#rules', 'https://elsewhere.example/rules.json']) {
    await openWithoutWasm(page, `locale="en" policy="${policy}"`);
    await expect(way(page)).toHaveAttribute('href', /^[^#]*\/embed\.html\?locale=en&storage=[^&#]+$/);
  }
});

test('the page is in the language of the one around the element, and people with any ability can use the card', async ({ page }) => {
  await openWithoutWasm(page, '', 'de');
  await expect(alert(page).getByRole('link', { name: say('de', 'failure-elsewhere') })).toHaveAttribute('href', /\/embed\.html\?locale=de&storage=%2Fwiki%231$/);
  expect(await findings(page, 'worth-a-meeting')).toEqual([]);
});

test('there is no such link where that page would fail as well, or could not be told the document', async ({ page }) => {
  for (const [path, id] of [['/~no-wasm/embed.html', 'failure-csp'], [address([{}], { profile: '~missing' }), 'failure-missing']]) {
    await page.goto(path);
    await expect(alert(page)).toContainText(say('en', id));
    await page.waitForTimeout(300); // the way out is made in a task of its own
    await expect(alert(page).getByRole('link'), path).toHaveCount(0);
  }
  // What does not fit into an address stays here, to be copied.
  await openWithoutWasm(page, 'locale="en"');
  await expect(way(page)).toBeVisible();
  await widget(page).evaluate((element) => {
    const topic = Array.from({ length: 20_000 }, () => Math.floor(Math.random() * 10)).join('');
    element.value = { version: 1, document: { topic } };
  });
  await alert(page).getByRole('button', { name: say('en', 'failure-again') }).click();
  await expect(alert(page).getByRole('textbox')).toHaveValue(/topic/);
  await page.waitForTimeout(300);
  await expect(alert(page).getByRole('link')).toHaveCount(0);
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
  await expect(way(page)).toHaveAttribute('href', /\/embed\.html\?[^#]*storage=[^&#]+(#wam=[\w-]+)?$/);
  await picture(page, 'crash');
  await alert(page).getByRole('button', { name: say('en', 'failure-afresh') }).click();
  await ready(page);
});
