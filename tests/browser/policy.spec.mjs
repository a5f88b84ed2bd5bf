// An organisation's policy: wherever the page has it from, it is in force from the first question on; and where it is
// wrong, the widget says so and goes on with the default one.
import { readFileSync } from 'node:fs';
import { address, expect, open, ready, setDocument, test, widget } from './support/test.mjs';
import { MODE, answerByMouse, answered, button, recommended } from './support/job.mjs';
import { say } from './support/words.mjs';

const example = (name) => readFileSync(new URL(`../../docs/policies/${name}.json`, import.meta.url), 'utf8');
const LOOKS = example('words-and-looks');

/** A policy that calls the first view so. */
const titled = (title, rest = {}) => ({ version: 1, wording: { en: { 'decide-title': title } }, ...rest });

/** Under this policy the answers of the main job make another mode than by the default one. */
const NO_PROPOSALS = { version: 1, decision: { modes: { [MODE]: { offered: false } } } };

const title = (page, index = 0) => widget(page, index).getByRole('heading', { level: 2 }).first();
const notice = (page, index = 0) => widget(page, index).locator('[data-notice^=policy]');
const told = (page, wanted) => page.evaluate((wanted) => window.told.filter(({ name }) => name === wanted), wanted);
const give = (page, policy, index = 0) => widget(page, index).evaluate((element, policy) => { element.policy = policy; }, policy);
const name = (page, policy, index = 0) => widget(page, index).evaluate((element, policy) => element.setAttribute('policy', policy), policy);

/** Serves policies by their names in `policies/`, and counts how often each is asked for. */
async function serve(page, files) {
  const asked = [];
  await page.route('**/policies/*', (route) => {
    const file = route.request().url().split('/').pop();
    asked.push(file);
    const body = files[file];
    if (body === undefined) return route.fulfill({ status: 404, body: 'nothing here' });
    if (typeof body === 'object' && !Buffer.isBuffer(body)) return route.fulfill(body);
    return route.fulfill({ body, contentType: 'application/json' });
  });
  return asked;
}

/** Notes what an element shows when it says that it is ready. */
const noteFirstTitle = (page) => page.addInitScript(() => {
  addEventListener('worth-a-meeting-ready', ({ target }) => { window.firstTitle = target.shadowRoot.querySelector('h2').textContent; });
});

test('a file is in force from the first question on', async ({ page }) => {
  await noteFirstTitle(page);
  await serve(page, { 'looks.json': LOOKS });
  const scope = await open(page, [{ policy: 'policies/looks.json' }]);
  expect(await page.evaluate(() => window.firstTitle)).toBe('Before you book a room');
  await expect(notice(page)).toHaveCount(0);
  await expect(scope.getByText(say('en', 'policy-of', { organisation: 'Example AG' }))).toBeVisible();
  const link = scope.getByRole('link', { name: 'How we meet' });
  await expect(link).toHaveAttribute('href', '/wiki/how-we-meet');
  await expect(link).toHaveAttribute('rel', 'noopener');
  await setDocument(page, { answers: { urgency: 'day', complexity: 'ambiguous', contributors: 6, risk: 'yes' } });
  await expect(recommended(scope)).toHaveText('Huddle');
  expect(await told(page, 'error')).toEqual([]);
});

test('nothing is shown before its policy is there', async ({ page }) => {
  let come;
  const wait = new Promise((resolve) => { come = resolve; });
  await page.route('**/policies/slow.json', async (route) => {
    await wait;
    await route.fulfill({ json: titled('Slow') });
  });
  const rest = page.waitForResponse('**/worth-a-meeting.rest.wasm');
  await page.goto(address([{ policy: 'policies/slow.json' }]));
  await rest;
  await expect(widget(page)).toHaveAttribute('data-state', 'loading');
  await expect(title(page)).toHaveCount(0);
  await expect(page.getByText('In short: write when waiting does no harm.')).toBeVisible();
  come();
  await expect(title(page)).toHaveText('Slow');
});

test('nothing is shown before the policy that the page asks for by then', async ({ page }) => {
  const gates = {};
  await page.route('**/policies/*', async (route) => {
    const file = route.request().url().split('/').pop();
    await new Promise((resolve) => { gates[file] = resolve; });
    await route.fulfill({ body: JSON.stringify(titled(file)), contentType: 'application/json' });
  });
  await noteFirstTitle(page);
  await page.goto(address([{ policy: 'policies/a.json' }]));
  await expect.poll(() => Object.keys(gates)).toEqual(['a.json']);
  await page.waitForTimeout(500); // the wasm is here by then
  await name(page, 'policies/b.json');
  await expect.poll(() => Object.keys(gates)).toEqual(['a.json', 'b.json']);
  gates['a.json']();
  await page.waitForTimeout(500);
  await expect(widget(page)).toHaveAttribute('data-state', 'loading');
  gates['b.json']();
  await ready(page);
  expect(await page.evaluate(() => window.firstTitle)).toBe('b.json');
});

test('what the page does with the policy that it reads back changes nothing', async ({ page }) => {
  await open(page);
  const [before, after] = await widget(page).evaluate((element) => {
    element.policy = { version: 1, name: 'Ours' };
    element.policy.name = 'Theirs';
    return [element.policy.name, (element.policy = null, element.policy)];
  });
  expect([before, after]).toEqual(['Ours', null]);
});

test('a file that does not come is not waited for without end', async ({ page }) => {
  await page.route('**/policies/never.json', () => {});
  await page.goto(address([{ policy: 'policies/never.json' }]));
  await expect(notice(page)).toHaveAttribute('data-notice', 'policy-unreachable', { timeout: 20_000 });
  await expect(title(page)).toHaveText(say('en', 'decide-title'));
});

test('its words follow the language', async ({ page }) => {
  await serve(page, { 'looks.json': LOOKS });
  const scope = await open(page, [{ policy: 'policies/looks.json', locale: 'de' }]);
  await expect(title(page)).toHaveText('Bevor Sie einen Raum buchen');
  await scope.evaluate((element) => element.setAttribute('locale', 'en'));
  await expect(title(page)).toHaveText('Before you book a room');
});

test('its colour is the widget’s, light and dark, unless the page says another', async ({ page }) => {
  await serve(page, { 'looks.json': LOOKS });
  const scope = await open(page, [{ policy: 'policies/looks.json', theme: 'light' }]);
  await setDocument(page, answered());
  const colour = () => scope.locator('.is-primary').evaluate((one) => getComputedStyle(one).backgroundColor);
  const [light, dark] = ['oklch(from #8a1c2f min(l,.49) c h)', 'oklch(from #ff9fb0 max(l,.72) c h)'];
  const computed = (css) => page.evaluate((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`main{background-color:${css}}`);
    document.adoptedStyleSheets = [sheet];
    return getComputedStyle(document.querySelector('main')).backgroundColor;
  }, css);
  const expected = [await computed(light), await computed(dark)];
  expect(await colour()).toBe(expected[0]);
  await scope.evaluate((element) => element.setAttribute('theme', 'dark'));
  expect(await colour()).toBe(expected[1]);
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('body{--wam-accent:rgb(1, 2, 3)}');
    document.adoptedStyleSheets = [sheet];
  });
  expect(await colour()).toBe('rgb(1, 2, 3)');
  await page.evaluate(() => { document.adoptedStyleSheets = []; });
  await give(page, { version: 1 });
  await expect.poll(colour).not.toBe(expected[1]);
});

test('a script in the page is a policy', async ({ page }) => {
  await noteFirstTitle(page);
  await page.goto('/pages/policy.html');
  await ready(page);
  expect(await page.evaluate(() => window.firstTitle)).toBe('From a script');
});

test('a property is a policy, as JSON or as text, at any time, and comes back', async ({ page }) => {
  await open(page);
  expect(await widget(page).evaluate((element) => element.policy)).toBe(null);
  for (const policy of [titled('As JSON'), JSON.stringify(titled('As text'))]) {
    await give(page, policy);
    await expect(title(page)).toHaveText(/As/);
    expect(await widget(page).evaluate((element) => element.policy)).toEqual(policy);
  }
  await expect(title(page)).toHaveText('As text');
  await give(page, null);
  await expect(title(page)).toHaveText(say('en', 'decide-title'));
});

test('a property that was set before the element was defined counts', async ({ page }) => {
  await page.addInitScript((policy) => {
    document.addEventListener('DOMContentLoaded', () => { document.querySelector('worth-a-meeting').policy = policy; });
  }, titled('Early'));
  await noteFirstTitle(page);
  await open(page);
  expect(await page.evaluate(() => window.firstTitle)).toBe('Early');
});

test('an address that is given as the property becomes the attribute, as frameworks set it', async ({ page }) => {
  await serve(page, { 'looks.json': LOOKS });
  await open(page);
  await give(page, titled('Property'));
  await expect(title(page)).toHaveText('Property');
  await give(page, 'policies/looks.json');
  await expect(title(page)).toHaveText('Before you book a room');
  expect(await widget(page).evaluate((element) => [element.getAttribute('policy'), element.policy])).toEqual(['policies/looks.json', null]);
  await give(page, '#nowhere');
  await expect(notice(page)).toHaveAttribute('data-notice', 'policy-no-script');
  await give(page, null);
  await expect(notice(page)).toHaveCount(0);
  expect(await widget(page).evaluate((element) => element.getAttribute('policy'))).toBe(null);
  // JSON of one word is no address.
  await give(page, '12');
  await expect(notice(page)).toHaveAttribute('data-notice', 'policy-expected');
});

test('the property comes before the attribute', async ({ page }) => {
  await serve(page, { 'one.json': JSON.stringify(titled('One')) });
  await open(page, [{ policy: 'policies/one.json' }]);
  await expect(title(page)).toHaveText('One');
  await give(page, titled('Property'));
  await expect(title(page)).toHaveText('Property');
  await give(page, null);
  await expect(title(page)).toHaveText('One');
});

test('the attribute may change at any time, and the last one counts', async ({ page }) => {
  const late = () => new Promise((resolve) => setTimeout(resolve, 300));
  await serve(page, { 'one.json': JSON.stringify(titled('One')), 'two.json': JSON.stringify(titled('Two')) });
  await page.route('**/policies/slow.json', async (route) => {
    await late();
    await route.fulfill({ json: titled('Slow') });
  });
  await open(page, [{ policy: 'policies/one.json' }]);
  await name(page, 'policies/slow.json');
  await expect(title(page)).toHaveText('One');
  await name(page, 'policies/two.json');
  await expect(title(page)).toHaveText('Two');
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 400)));
  await expect(title(page)).toHaveText('Two');
  await widget(page).evaluate((element) => element.removeAttribute('policy'));
  await expect(title(page)).toHaveText(say('en', 'decide-title'));
});

test('an attribute that changed while the element was away counts when it comes back', async ({ page }) => {
  await serve(page, { 'two.json': JSON.stringify(titled('Two')) });
  await open(page);
  await widget(page).evaluate(async (element) => {
    const main = element.parentNode;
    element.remove();
    await new Promise((resolve) => setTimeout(resolve, 50));
    element.setAttribute('policy', 'policies/two.json');
    await new Promise((resolve) => setTimeout(resolve, 50));
    main.append(element);
  });
  await expect(title(page)).toHaveText('Two');
});

test('the address of a file is that of the page when it was named, wherever the page goes by itself', async ({ page }) => {
  const asked = await serve(page, { 'one.json': JSON.stringify(titled('One')), 'two.json': JSON.stringify(titled('Two')) });
  await page.route('**/elsewhere/icon.svg', (route) => route.fulfill({ contentType: 'image/svg+xml', body: '<svg xmlns="http://www.w3.org/2000/svg"/>' }));
  await open(page, [{ policy: 'policies/one.json' }]);
  await expect(title(page)).toHaveText('One');
  await page.evaluate(() => history.pushState(null, '', '/elsewhere/entirely.html'));
  await widget(page).evaluate((element) => element.setAttribute('currency', 'CHF'));
  await widget(page).evaluate((element) => {
    const main = element.parentNode;
    element.remove();
    return new Promise((resolve) => setTimeout(() => { main.append(element); setTimeout(resolve, 100); }, 50));
  });
  await expect(title(page)).toHaveText('One');
  expect(asked).toEqual(['one.json']);
  // A file that is named now is one of where the page is now.
  const request = page.waitForRequest('**/policies/two.json');
  await name(page, 'policies/two.json');
  expect(new URL((await request).url()).pathname).toBe('/elsewhere/policies/two.json');
  await expect(title(page)).toHaveText('Two');
});

test('elements of a page keep to policies of their own, and a file is fetched once', async ({ page }) => {
  const asked = await serve(page, { 'one.json': JSON.stringify(titled('One')), 'two.json': JSON.stringify(titled('Two')) });
  await open(page, [{ policy: 'policies/one.json' }, { policy: 'policies/two.json' }, {}, { policy: 'policies/one.json' }]);
  for (const [index, text] of ['One', 'Two', say('en', 'decide-title'), 'One'].entries()) {
    await expect(title(page, index)).toHaveText(text);
  }
  expect(asked.sort()).toEqual(['one.json', 'two.json']);
});

test('what is recommended is what the policy says, also to the page', async ({ page }) => {
  await open(page);
  await give(page, NO_PROPOSALS);
  await answerByMouse(widget(page));
  await expect(recommended(widget(page))).not.toHaveAttribute('data-mode', MODE);
  const mode = await recommended(widget(page)).getAttribute('data-mode');
  await expect.poll(async () => (await told(page, 'recommendation')).map(({ detail }) => detail.mode)).toEqual([mode]);
  await give(page, null);
  await expect(recommended(widget(page))).toHaveAttribute('data-mode', MODE);
  expect((await told(page, 'recommendation')).map(({ detail }) => detail.mode)).toEqual([mode, MODE]);
});

test('with a policy nothing is fetched after loading', async ({ page, context }) => {
  await serve(page, { 'looks.json': LOOKS });
  await open(page, [{ policy: 'policies/looks.json' }]);
  await page.waitForLoadState('networkidle');
  const requests = [];
  context.on('request', (request) => requests.push(request.url()));
  await answerByMouse(widget(page));
  await widget(page).evaluate((element) => element.setAttribute('locale', 'de'));
  await expect(title(page)).toHaveText('Bevor Sie einen Raum buchen');
  await page.evaluate(() => {
    const element = document.createElement('worth-a-meeting');
    element.setAttribute('policy', 'policies/looks.json');
    document.querySelector('main').prepend(element);
  });
  await ready(page, 0);
  await expect(title(page)).toHaveText('Before you book a room');
  expect(requests).toEqual([]);
});

test('under the strictest policy of a page nothing of it is refused', async ({ page }) => {
  await page.addInitScript(() => {
    window.violations = [];
    addEventListener('securitypolicyviolation', ({ violatedDirective }) => window.violations.push(violatedDirective));
  });
  await serve(page, { 'looks.json': LOOKS });
  await open(page, [{ policy: 'policies/looks.json' }], { profile: '~strict' });
  await expect(title(page)).toHaveText('Before you book a room');
  await give(page, 'no JSON');
  await expect(notice(page)).toBeVisible();
  expect(await page.evaluate(() => window.violations)).toEqual([]);
  await page.goto('/~strict/pages/policy.html');
  await ready(page);
  await expect(title(page)).toHaveText('From a script');
  expect(await page.evaluate(() => window.violations)).toEqual([]);
});

/** What is wrong, how it is told, and where. */
const WRONG = [
  ['no JSON', '{\n  oops', 'policy-syntax', '', () => say('en', 'policy-syntax', { line: 2, column: 3 })],
  ['HTML in place of JSON', '<!doctype html><title>Sign in</title>', 'policy-syntax', '', () => say('en', 'policy-syntax', { line: 1, column: 1 })],
  ['nothing', '', 'policy-syntax', ''],
  ['nested too deeply', '['.repeat(30_000) + ']'.repeat(30_000), 'policy-syntax', ''],
  ['no object', '[]', 'policy-expected', '', () => say('en', 'policy-expected-object')],
  ['no version', '{}', 'policy-missing', 'version', () => say('en', 'policy-missing')],
  ['another version', '{"version": 2}', 'policy-version', 'version', () => say('en', 'policy-version', { n: 1 })],
  ['an unknown field', '{"version": 1, "__proto__": {"polluted": true}}', 'policy-unknown', '__proto__', () => say('en', 'policy-unknown')],
  ['an unknown message', JSON.stringify({ version: 1, wording: { en: { constructor: 'x' } } }), 'policy-unknown', 'wording.en.constructor'],
  ['a value of another kind', '{"version": 1, "decision": {"points": {"urgency": {"day": "4"}}}}', 'policy-expected', 'decision.points.urgency.day', () => say('en', 'policy-expected-integer')],
  ['a number out of range', '{"version": 1, "decision": {"points": {"urgency": {"day": 101}}}}', 'policy-out-of-range', 'decision.points.urgency.day', () => say('en', 'policy-out-of-range', { min: '-100', max: '100' })],
  ['an order that is broken', '{"version": 1, "decision": {"points": {"urgency": {"week": 5}}}}', 'policy-order', 'decision.points.urgency.week', () => say('en', 'policy-order-points-most', { number: '4', of: 'decision.points.urgency.day' })],
  ['a day that ends before it begins', '{"version": 1, "norms": {"working_day": {"start": "17:00", "end": "09:00"}}}', 'policy-order', 'norms.working_day.end', () => say('en', 'policy-order-day')],
  ['no working day', '{"version": 1, "norms": {"working_days": []}}', 'policy-out-of-range', 'norms.working_days', () => say('en', 'policy-working-days')],
  ['a name that is too long', JSON.stringify({ version: 1, name: 'x'.repeat(201) }), 'policy-out-of-range', 'name', () => say('en', 'policy-characters', { min: '0', max: '200' })],
  ['no mode left', JSON.stringify({ version: 1, decision: { modes: Object.fromEntries(['decide-and-inform', 'async-update', 'recorded-walkthrough', 'async-proposal', 'async-input', 'write-first-then-meet', 'one-to-one-call', 'small-meeting', 'workshop'].map((mode) => [mode, { offered: false }])) } }), 'policy-no-mode', 'decision.modes'],
  ['more than 64 KiB', ' '.repeat(65_537), 'policy-too-long', '', () => say('en', 'policy-too-long', { n: 64 })],
  ['a script for a link', JSON.stringify({ version: 1, branding: { handbook: { url: 'javascript:window.hit=1', label: 'x' } } }), 'policy-expected', 'branding.handbook.url', () => say('en', 'policy-expected-address')],
];

/** That the widget says what is wrong, to readers and to the page, and goes on. */
async function expectRefused(page, code, path, words) {
  await expect(notice(page)).toHaveAttribute('data-notice', code);
  await expect(notice(page)).toContainText(say('en', 'policy-not-used'));
  if (path) await expect(notice(page).locator('code')).toHaveText(path);
  const errors = await told(page, 'error');
  expect(errors).toHaveLength(1);
  const { detail: { message, ...detail }, bubbles, composed } = errors[0];
  expect({ ...detail, bubbles, composed }).toEqual({ kind: 'policy', code, path, bubbles: true, composed: true });
  if (words) expect(message).toBe(words());
  await expect(notice(page)).toContainText(message);
  await expect(widget(page)).toHaveAttribute('data-state', 'ready');
  await expect(title(page)).toHaveText(say('en', 'decide-title'));
}

for (const [what, text, code, path, words] of WRONG) {
  test(`wrong, told, and passed over: ${what}`, async ({ page }) => {
    await open(page);
    await give(page, text);
    await expectRefused(page, code, path, words);
    expect(await page.evaluate(() => ({}).polluted)).toBe(undefined);
  });
}

test('a file is refused as a property is, and the widget works', async ({ page }) => {
  const long = `{"version": 1, "note": "${'x'.repeat(70_000)}"}`;
  await serve(page, {
    'long.json': long,
    'latin.json': Buffer.from('{"version": 1, "name": "B\xfcro"}', 'latin1'),
    'sign-in.json': { status: 200, contentType: 'text/html', body: '<!doctype html>' },
  });
  for (const [file, code] of [['long.json', 'policy-too-long'], ['latin.json', 'policy-encoding'], ['sign-in.json', 'policy-syntax']]) {
    await open(page, [{ policy: `policies/${file}`, storage: 'none' }]);
    await expectRefused(page, code, '');
  }
  await answerByMouse(widget(page));
  await expect(recommended(widget(page))).toHaveAttribute('data-mode', MODE);
});

test('a file of any type and with a byte order mark is read', async ({ page }) => {
  await serve(page, { 'text.json': { status: 200, contentType: 'text/plain', body: `\ufeff${JSON.stringify(titled('As plain text'))}` } });
  await open(page, [{ policy: 'policies/text.json' }]);
  await expect(title(page)).toHaveText('As plain text');
});

test('a script that is not there, or no JSON by its type, is told', async ({ page }) => {
  for (const place of ['#nowhere', '#code', '#']) {
    await open(page);
    await page.evaluate(() => {
      const script = document.createElement('script');
      Object.assign(script, { id: 'code', type: 'text/plain' });
      document.body.append(script);
    });
    await name(page, place);
    await expectRefused(page, 'policy-no-script', '', () => say('en', 'policy-no-script', { place }));
  }
});

test('readers can fold the notice away, and it goes when the policy is right', async ({ page }) => {
  await open(page);
  await give(page, '{}');
  await notice(page).getByText(say('en', 'policy-not-used')).click();
  for (const text of await notice(page).locator('p').all()) await expect(text).toBeHidden();
  await give(page, { version: 1 });
  await expect(notice(page)).toHaveCount(0);
});

test('what is wrong is told in the language of the element', async ({ page }) => {
  await open(page, [{ locale: 'de' }]);
  await give(page, '{}');
  await expect(notice(page)).toContainText(say('de', 'policy-not-used'));
  await expect(notice(page)).toContainText(say('de', 'policy-missing'));
  expect((await told(page, 'error'))[0].detail.message).toBe(say('de', 'policy-missing'));
  await widget(page).evaluate((element) => element.setAttribute('locale', 'en'));
  await expect(notice(page)).toContainText(say('en', 'policy-missing'));
  expect(await told(page, 'error'), 'once').toHaveLength(1);
});

test.describe('where errors are on the console', () => {
  test.use({ expectErrors: true });

  test('a file that is not there is told', async ({ page }) => {
    await serve(page, {});
    await open(page, [{ policy: 'policies/none.json' }]);
    await expectRefused(page, 'policy-unreachable', '', () => say('en', 'policy-unreachable', { place: new URL('policies/none.json', page.url()).href }));
  });

  test('a file that could not be fetched is asked for again by the next element', async ({ page }) => {
    const files = {};
    const asked = await serve(page, files);
    await open(page, [{ policy: 'policies/one.json' }]);
    await expect(notice(page)).toBeVisible();
    await widget(page).evaluate((element) => element.setAttribute('view', 'decide'));
    expect(asked).toEqual(['one.json']);
    files['one.json'] = JSON.stringify(titled('One'));
    await page.evaluate(() => {
      const element = document.createElement('worth-a-meeting');
      element.setAttribute('policy', 'policies/one.json');
      document.querySelector('main').prepend(element);
    });
    await expect(title(page)).toHaveText('One');
  });

  test('after a crash every element keeps its policy', async ({ page }) => {
    await serve(page, { 'one.json': JSON.stringify(titled('One')) });
    await open(page, [{ storage: 'none' }, { policy: 'policies/one.json' }, {}]);
    await give(page, titled('Property'), 2);
    await expect(title(page, 2)).toHaveText('Property');
    await give(page, titled('Crashed'));
    await widget(page).locator('#topic').fill('panic while rendering');
    await expect(widget(page).getByRole('alert')).toBeVisible();
    await expect(title(page, 1)).toHaveText('One');
    await expect(title(page, 2)).toHaveText('Property');
    await button(widget(page), 'failure-afresh').click();
    await expect(title(page)).toHaveText('Crashed');
  });

  test('without the rest of the wasm a policy cannot be kept to, and the element says so', async ({ page }) => {
    let missing = true;
    await page.route('**/worth-a-meeting.rest.wasm', (route) => missing ? route.abort() : route.continue());
    await serve(page, { 'one.json': JSON.stringify(titled('One')) });
    await page.goto(address([{ policy: 'policies/one.json' }]));
    await expect(widget(page).getByRole('alert')).toContainText(say('en', 'failure-missing'));
    missing = false;
    await button(widget(page), 'failure-again').click();
    await expect(title(page)).toHaveText('One');
  });

  const card = (page) => widget(page).getByRole('alert').filter({ hasText: say('en', 'failure-missing') });

  test('a running widget that cannot have the rest says so to its reader, goes on, and tries again', async ({ page }) => {
    let missing = true;
    const refused = page.waitForEvent('requestfailed');
    await page.route('**/worth-a-meeting.rest.wasm', (route) => missing ? route.abort() : route.continue());
    await open(page);
    await refused;
    await widget(page).locator('#topic').fill('kept');
    await give(page, titled('One'));
    await expect(card(page)).toBeVisible();
    await expect(widget(page)).toHaveAttribute('data-state', 'error');
    expect((await told(page, 'error')).at(-1).detail.kind).toBe('missing');
    await expect(button(card(page), 'failure-afresh')).toHaveCount(0);
    await widget(page).locator('#topic').fill('kept on');
    // A second time in vain, then not.
    await button(card(page), 'failure-again').click();
    await expect.poll(async () => (await told(page, 'error')).length).toBe(2);
    await expect(card(page)).toBeVisible();
    missing = false;
    await button(card(page), 'failure-again').click();
    await expect(title(page)).toHaveText('One');
    await expect(card(page)).toHaveCount(0);
    await expect(widget(page)).toHaveAttribute('data-state', 'ready');
    await expect(widget(page).locator('#topic')).toHaveValue('kept on');
  });

  test('what a running widget says of the rest goes when the page wants no policy any more', async ({ page }) => {
    await page.route('**/worth-a-meeting.rest.wasm', (route) => route.abort());
    await open(page);
    await give(page, titled('One'));
    await expect(card(page)).toBeVisible();
    await give(page, null);
    await expect(card(page)).toHaveCount(0);
    await expect(widget(page)).toHaveAttribute('data-state', 'ready');
    await expect(title(page)).toHaveText(say('en', 'decide-title'));
  });

  test('a rest that never answers keeps nobody from writing, and is told once it is refused', async ({ page }) => {
    let hanging = true;
    let refuse;
    await page.route('**/worth-a-meeting.rest.wasm', (route) => {
      if (!hanging) return route.continue();
      refuse = () => route.abort();
    });
    await open(page);
    await expect.poll(() => Boolean(refuse)).toBe(true);
    await give(page, titled('One'));
    await widget(page).locator('#topic').fill('meanwhile');
    await expect(widget(page)).toHaveAttribute('data-state', 'ready');
    await expect(card(page)).toHaveCount(0);
    hanging = false;
    refuse();
    await expect(card(page)).toBeVisible();
    await button(card(page), 'failure-again').click();
    await expect(title(page)).toHaveText('One');
    await expect(card(page)).toHaveCount(0);
    await expect(widget(page).locator('#topic')).toHaveValue('meanwhile');
  });
});
