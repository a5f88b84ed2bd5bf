// What a host page sees of <worth-a-meeting>: attributes, properties, events, lifecycle, loading.
import {
  address, expect, held, open, ready, setDocument, stored, test, untilStored, value, widget,
} from './support/test.mjs';
import { ANSWERS, MODE, answerByMouse, answered, button, choice, copyAs, figure, recommended, step } from './support/job.mjs';
import { say } from './support/words.mjs';

/** The rest of the wasm. */
const REST = '**/worth-a-meeting.rest.wasm';
const FALLBACK = 'In short: write when waiting does no harm.';

/** Counts the requests of a page for files whose name ends so. */
function requests(page, end) {
  const seen = [];
  page.on('request', (request) => {
    if (new URL(request.url()).pathname.endsWith(end)) seen.push(request.url());
  });
  return seen;
}

/** What the page was told by events of one name. */
const told = (page, name) => page.evaluate((name) => window.told.filter((event) => event.name === name), name);

/** Sets attributes of an element; `null` takes one away. */
const setAttributes = (page, attributes, index = 0) => widget(page, index).evaluate((element, attributes) => {
  for (const [name, text] of Object.entries(attributes)) {
    if (text === null) element.removeAttribute(name);
    else element.setAttribute(name, text);
  }
}, attributes);

test.describe('elements side by side', () => {
  test('hold documents of their own', async ({ page }) => {
    await open(page, [{}, {}]);
    await widget(page, 0).locator('#topic').fill('left');
    await widget(page, 1).locator('#topic').fill('right');
    await untilStored(page, 'right');
    await expect(widget(page, 0).locator('#topic')).toHaveValue('left');
    await button(widget(page, 1), 'undo').click();
    await expect(widget(page, 0).locator('#topic')).toHaveValue('left');
    await expect(widget(page, 1).locator('#topic')).toHaveValue('');
    await page.reload();
    await ready(page, 1);
    await expect(widget(page, 0).locator('#topic')).toHaveValue('left');
  });

  test('share a document under one storage name', async ({ page }) => {
    await open(page, [{ storage: 'team' }, { storage: 'team' }, {}]);
    await widget(page, 0).locator('#topic').fill('ours');
    await expect(widget(page, 1).locator('#topic')).toHaveValue('ours');
    await expect(widget(page, 2).locator('#topic')).toHaveValue('');
    await widget(page, 1).locator('#topic').fill('ours, changed');
    await expect(widget(page, 0).locator('#topic')).toHaveValue('ours, changed');
    expect(Object.keys(await stored(page))).toEqual(['worth-a-meeting:team']);
  });

  test('are told apart by id in storage, wherever they stand', async ({ page }) => {
    await open(page, [{}, { id: 'retro' }]);
    await widget(page, 1).locator('#topic').fill('by id');
    await untilStored(page, 'by id');
    await page.goto(address([{ id: 'retro' }, {}]));
    await ready(page, 1);
    await expect(widget(page, 0).locator('#topic')).toHaveValue('by id');
    await expect(widget(page, 1).locator('#topic')).toHaveValue('');
  });
});

test.describe('attributes', () => {
  test('`view` shows that view alone', async ({ page }) => {
    await open(page, ['decide', 'compose', 'cost'].map((view) => ({ view, storage: 'one' })));
    for (const [index, here] of ['#topic', '#update-title', '#cost-duration'].entries()) {
      const scope = widget(page, index);
      await expect(scope.locator('#topic, #update-title, #cost-duration')).toHaveCount(1);
      await expect(scope.locator(here)).toBeVisible();
      await expect(scope.getByRole('navigation')).toHaveCount(0);
    }
  });

  test('`view` may change and go at any time', async ({ page }) => {
    const scope = await open(page, [{ view: 'cost' }]);
    await setAttributes(page, { view: 'decide' });
    await expect(scope.locator('#topic')).toBeVisible();
    await setAttributes(page, { view: 'no-such-view' });
    await expect(scope.getByRole('navigation')).toBeVisible();
    await setAttributes(page, { view: 'compose' });
    await expect(scope.locator('#update-title')).toBeVisible();
    await setAttributes(page, { view: null });
    await expect(scope.getByRole('navigation')).toBeVisible();
  });

  test('`locale` may change at any time', async ({ page }) => {
    const scope = await open(page, [{ view: 'cost' }]);
    await scope.locator('#cost-duration').fill('1234.5');
    await scope.locator('#cost-duration').blur();
    await setAttributes(page, { locale: 'de' });
    await expect(scope.getByRole('heading', { name: say('de', 'cost-title') })).toBeVisible();
    await expect(scope.locator('#cost-duration')).toHaveValue('1234,5');
    await expect(figure(scope, 'meeting')).toHaveText(/\d\s€/);
    await setAttributes(page, { locale: 'de-AT' });
    await expect(scope.getByRole('heading', { name: say('de', 'cost-title') })).toBeVisible();
    await setAttributes(page, { locale: 'xx' });
    await expect(scope.getByRole('heading', { name: say('en', 'cost-title') })).toBeVisible();
    await setAttributes(page, { locale: 'ar-XB' });
    await expect(scope.locator('[dir=rtl]').first()).toBeVisible();
    await setAttributes(page, { locale: null });
    await expect(scope.locator('[dir=rtl]')).toHaveCount(0);
    expect((await value(page)).document.cost.figures.duration).toBe(1234.5);
  });

  test('a language whose words come late is spoken once they are there', async ({ page }) => {
    const go = await held(page, '**/worth-a-meeting.de.txt');
    const scope = await open(page);
    await setAttributes(page, { locale: 'de' });
    // Shown anew before they are there, it speaks English in the meantime.
    await scope.evaluate(async (element) => {
      const place = element.parentNode;
      element.remove();
      await new Promise((resolve) => { setTimeout(resolve); });
      place.append(element);
    });
    await expect(step(scope, 'compose')).toBeVisible();
    go();
    await expect(step(scope, 'compose', 'de')).toBeVisible();
  });

  test('a `locale` that is no language tag counts as not set', async ({ page }) => {
    const locales = ['en_US', 'not a tag', '-', 'e', 'de-DE-u-nu-arab-x-', '"'];
    const scope = await open(page, [{ view: 'cost', storage: 'none' }]);
    for (const locale of locales) {
      await setAttributes(page, { locale });
      await setAttributes(page, { locale: 'de' });
      await expect(scope.getByRole('heading', { name: say('de', 'cost-title') }), `after ${locale}`).toBeVisible();
    }
    await page.goto(address(locales.map((locale) => ({ locale, view: 'cost' }))));
    for (const [index, locale] of locales.entries()) {
      await expect.soft(figure(widget(page, index), 'meeting'), locale).toHaveText(/[1-9]/, { timeout: 2000 });
    }
  });

  test('the language of the page counts where `locale` is not set', async ({ page }) => {
    await page.goto(address([{ loading: 'lazy' }]));
    await page.evaluate(() => { document.documentElement.lang = 'de'; });
    await page.evaluate(() => document.querySelector('main').prepend(document.createElement('worth-a-meeting')));
    await expect(widget(page, 0).getByRole('heading', { name: say('de', 'decide-title') })).toBeVisible();
  });

  test('`currency` may change until the reader chooses one', async ({ page }) => {
    const scope = await open(page, [{ view: 'cost' }]);
    await expect(figure(scope, 'meeting')).toContainText('€');
    await setAttributes(page, { currency: 'usd' });
    await expect(figure(scope, 'meeting')).toContainText('$');
    await setAttributes(page, { currency: 'no code' });
    await expect(figure(scope, 'meeting')).toContainText('€');
    await scope.getByLabel(say('en', 'cost-currency')).selectOption('GBP');
    await scope.locator('#amount-0').fill('50');
    await expect(figure(scope, 'meeting')).toContainText('£');
    await setAttributes(page, { currency: 'USD' });
    await expect(figure(scope, 'meeting')).toContainText('£');
  });

  test('`theme` may change', async ({ page }) => {
    const scope = await open(page);
    const surface = () => scope.locator('#topic').evaluate((input) => getComputedStyle(input).backgroundColor);
    const light = await surface();
    await setAttributes(page, { theme: 'dark' });
    await expect.poll(surface).not.toBe(light);
    await page.emulateMedia({ colorScheme: 'dark' });
    await setAttributes(page, { theme: 'light' });
    await expect.poll(surface).toBe(light);
    await setAttributes(page, { theme: 'auto' });
    await expect.poll(surface).not.toBe(light);
  });

  test('without `theme` the widget follows the page, whatever its reader prefers elsewhere', async ({ page }) => {
    const scope = await open(page);
    const surface = () => scope.locator('#topic').evaluate((input) => getComputedStyle(input).backgroundColor);
    const light = await surface();
    await page.emulateMedia({ colorScheme: 'dark' });
    await expect.poll(surface).not.toBe(light);
    const wear = (scheme) => page.evaluate((scheme) => { document.documentElement.style.colorScheme = scheme; }, scheme);
    for (const scheme of ['light', 'normal']) {
      await wear(scheme);
      await expect.poll(surface, scheme).toBe(light);
    }
    await wear('dark');
    await expect.poll(surface).not.toBe(light);
  });

  test('`readonly` keeps readers from changing anything, and may go', async ({ page }) => {
    const scope = await open(page);
    await setDocument(page, answered());
    await setAttributes(page, { readonly: '' });
    await expect(scope.locator('#topic')).toBeDisabled();
    for (const name of ['undo', 'redo', 'reset']) await expect(button(scope, name)).toBeDisabled();
    await page.keyboard.press('Control+z');
    await button(scope, 'share').focus();
    await page.keyboard.press('Control+z');
    await expect(recommended(scope)).toHaveAttribute('data-mode', MODE);
    await expect(scope.locator('#topic')).toHaveValue('Move the archive');
    // Nor by the words beside a radio button, which are not disabled with it.
    await scope.getByText(say('en', 'factor-urgency-later'), { exact: true }).first().click({ force: true });
    await expect(choice(scope, 'urgency', 'week')).toBeChecked();
    expect((await value(page)).document.answers).toEqual(ANSWERS);
    await setAttributes(page, { readonly: null });
    await scope.locator('#topic').fill('changed');
    await expect(scope.locator('#topic')).toHaveValue('changed');
  });

  test('`storage` may change: the open document moves along', async ({ page }) => {
    const scope = await open(page, [{ storage: 'one' }]);
    await scope.locator('#topic').fill('first');
    await untilStored(page, 'first');
    await setAttributes(page, { storage: 'two' });
    await scope.locator('#topic').fill('second');
    await expect.poll(async () => (await stored(page))['worth-a-meeting:two']).toContain('second');
    expect((await stored(page))['worth-a-meeting:one']).toContain('first');
  });
});

test.describe('the value', () => {
  test('that is set before the element loads is shown', async ({ page }) => {
    await page.goto(address([]));
    await page.waitForFunction(() => customElements.get('worth-a-meeting'));
    await page.evaluate((document_) => {
      const element = document.createElement('worth-a-meeting');
      element.value = { version: 1, document: document_ };
      document.querySelector('main').append(element);
    }, answered());
    await ready(page);
    await expect(recommended(widget(page))).toHaveAttribute('data-mode', MODE);
    expect((await value(page)).document.topic).toBe('Move the archive');
  });

  test('that is set before the element is defined is shown', async ({ page }) => {
    await page.route('**/worth-a-meeting.js', async (route) => {
      await page.waitForFunction(() => window.early);
      await route.continue();
    });
    const opened = page.goto(address([{}]));
    await page.waitForFunction(() => document.querySelector('worth-a-meeting'));
    await page.evaluate((document_) => {
      document.querySelector('worth-a-meeting').value = { version: 1, document: document_ };
      window.early = true;
    }, answered());
    await opened;
    await ready(page);
    await expect(recommended(widget(page))).toHaveAttribute('data-mode', MODE);
  });

  test('that is set later is one step of undo, and is told to be what it is', async ({ page }) => {
    const scope = await open(page);
    await scope.locator('#topic').fill('typed');
    const before = await value(page);
    await setDocument(page, answered());
    await expect(recommended(scope)).toHaveAttribute('data-mode', MODE);
    const document = (await value(page)).document;
    expect(document.answers).toEqual(ANSWERS);
    await button(scope, 'undo').click();
    await expect(scope.locator('#topic')).toHaveValue('typed');
    expect(await value(page)).toEqual(before);
  });

  test('survives a round trip through JSON', async ({ page }) => {
    await open(page);
    await setDocument(page, answered('cost', { cost: { recurrence: 'weekly', currency: 'CHF', figures: { duration: 12.5, words: '12,5x' } } }));
    const first = await value(page);
    await setDocument(page, first.document);
    expect(await value(page)).toEqual(first);
  });

  test('that is no document throws and changes nothing', async ({ page }) => {
    const scope = await open(page);
    await scope.locator('#topic').fill('stays');
    for (const [what, wrong] of Object.entries({
      'no document': { answers: {} },
      'a choice that does not exist': { version: 1, document: { answers: { urgency: 'never' } } },
      'a later version': { version: 99, document: {} },
      'null': null,
      'undefined': undefined,
      'a text': 'text',
      'too much': { version: 1, document: { topic: 'x'.repeat(2 ** 20) } },
    })) {
      const message = await scope.evaluate((element, wrong) => {
        try {
          element.value = wrong;
        } catch (error) {
          return error.message;
        }
        return 'nothing thrown';
      }, wrong);
      expect.soft(message, what).toMatch(/^value: /);
      expect.soft((await value(page)).document.topic, what).toBe('stays');
    }
    await expect(scope.locator('#topic')).toHaveValue('stays');
  });

  for (const [what, set] of [['that is no document', { no: 'document' }], ['of a later version', { version: 99, document: {} }]]) {
    test(`${what}, set too early, is told, and the widget works`, async ({ page }) => {
      await page.goto(address([]));
      await page.waitForFunction(() => customElements.get('worth-a-meeting'));
      const told = page.evaluate((set) => new Promise((resolve) => {
        addEventListener('worth-a-meeting-error', ({ detail }) => resolve(detail), { once: true });
        const element = document.createElement('worth-a-meeting');
        element.value = set;
        document.querySelector('main').append(element);
      }), set);
      await ready(page);
      const { kind, message } = await told;
      expect(kind).toBe('value');
      expect(message).toMatch(what === 'of a later version' ? /^value: .*later version/ : /^value: not a document/);
      await widget(page).locator('#topic').fill('works');
      await expect.poll(async () => (await value(page)).document.topic).toBe('works');
    });
  }

  test('that cannot be JSON is an error of the page that sets it', async ({ page }) => {
    const scope = await open(page);
    const threw = await scope.evaluate((element) => {
      const round = {};
      round.self = round;
      try {
        element.value = round;
        return false;
      } catch {
        return true;
      }
    });
    expect(threw).toBe(true);
  });
});

test.describe('events', () => {
  test('tell of readiness, changes, the recommendation and exports', async ({ page }) => {
    const scope = await open(page);
    expect(await told(page, 'ready')).toEqual([{ name: 'ready', index: 0, detail: {}, bubbles: true, composed: true }]);

    await scope.locator('#topic').fill('told');
    await expect.poll(async () => (await told(page, 'change')).at(-1)?.detail.document.topic).toBe('told');
    expect((await told(page, 'change')).at(-1).detail).toEqual(await value(page));
    expect(await told(page, 'recommendation')).toEqual([]);

    await setDocument(page, answered('compose'));
    await expect.poll(async () => (await told(page, 'recommendation')).map(({ detail }) => detail)).toEqual([{ mode: MODE }]);
    await copyAs(scope, 'markdown');
    await expect.poll(async () => (await told(page, 'export')).map(({ detail }) => detail)).toEqual([{ form: 'markdown' }]);
    await button(scope, 'copy-rich').click();
    await expect.poll(async () => (await told(page, 'export')).length).toBe(2);
    await button(scope, 'share').click();
    await expect.poll(async () => (await told(page, 'export')).map(({ detail }) => detail.form)).toEqual(['markdown', 'rich', 'link']);
    expect(await told(page, 'error')).toEqual([]);
    for (const event of await page.evaluate(() => window.told)) {
      expect(event).toMatchObject({ bubbles: true, composed: true, index: 0 });
    }
  });

  test('a recommendation that is there when the page opens is told as well', async ({ page }) => {
    await open(page);
    await setDocument(page, answered());
    await untilStored(page, 'Move the archive');
    await page.reload();
    await ready(page);
    await widget(page).locator('#topic').fill('another change');
    await expect.poll(async () => (await told(page, 'change')).length).toBeGreaterThan(0);
    expect((await told(page, 'recommendation')).map(({ detail }) => detail)).toEqual([{ mode: MODE }]);
  });

  test('a host that sets what it is told stays in step', async ({ page }) => {
    const scope = await open(page, [{ storage: 'none' }]);
    await page.evaluate(() => addEventListener('worth-a-meeting-change', ({ target, detail }) => { target.value = detail; }));
    await scope.locator('#topic').pressSequentially('typed at length', { delay: 20 });
    await expect(scope.locator('#topic')).toHaveValue('typed at length');
    await expect.poll(async () => (await told(page, 'change')).at(-1)?.detail.document.topic).toBe('typed at length');
    const count = (await told(page, 'change')).length;
    await scope.locator('#topic').fill('once more');
    await expect.poll(async () => (await told(page, 'change')).at(-1).detail.document.topic).toBe('once more');
    expect((await told(page, 'change')).length).toBe(count + 1);
  });
});

test.describe('loading', () => {
  test('the state is loading, then ready', async ({ page }) => {
    const go = await held(page, '**/worth-a-meeting.wasm');
    await page.goto(address([{ view: 'cost' }]));
    await expect(widget(page)).toHaveAttribute('data-state', 'loading');
    await expect(page.getByText(FALLBACK)).toBeVisible();
    go();
    await ready(page);
    await expect(page.getByText(FALLBACK)).toBeHidden();
  });

  test('an element far below fetches nothing until it comes near', async ({ page }) => {
    const app = requests(page, '.app.js');
    const wasm = requests(page, 'meeting.wasm');
    await page.goto(address([{ loading: 'lazy', far: '' }]));
    await expect(widget(page)).toHaveAttribute('data-state', 'loading');
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
    await page.waitForLoadState('networkidle');
    expect([...app, ...wasm]).toEqual([]);
    await page.evaluate(() => scrollTo(0, 3000));
    await ready(page);
    expect([app.length, wasm.length]).toEqual([1, 1]);
  });

  test('many elements fetch the app and its wasm once', async ({ page }) => {
    const app = requests(page, '.app.js');
    const wasm = requests(page, 'meeting.wasm');
    await open(page, Array.from({ length: 8 }, (_, index) => ({ view: ['decide', 'cost'][index % 2] })));
    expect([app.length, wasm.length]).toEqual([1, 1]);
  });

  test('the rest comes after the first view, and a view of it waits for it', async ({ page }) => {
    const go = await held(page, REST);
    await page.goto(address([{}]));
    await ready(page);
    const scope = widget(page);
    await answerByMouse(scope);
    await button(scope, 'share').click();
    await button(scope, 'write-it', 'en', { template: say('en', 'template-proposal') }).click();
    await expect(scope.getByText(say('en', 'coming'))).toBeVisible();
    go();
    // What was asked for in the meantime is done: the link is made, and the composer opens filled.
    await expect(scope.locator('[data-notice]')).toHaveAttribute('data-notice', /link/);
    await expect(scope.locator('#update-escalation')).not.toHaveValue('');
  });

  test('an element for one view is ready when that is', async ({ page }) => {
    const rest = requests(page, 'rest.wasm');
    await open(page, [{ view: 'cost' }]);
    await expect(widget(page).locator('#cost-duration')).toBeVisible();
    expect(rest.length).toBe(1);
  });

  test('a second copy of the module changes nothing', async ({ page }) => {
    const wasm = requests(page, 'meeting.wasm');
    await open(page, [{}, {}], { file: 'pages/twice.html' });
    await widget(page, 1).locator('#topic').fill('works');
    await expect(widget(page, 1).locator('#topic')).toHaveValue('works');
    expect(wasm.length).toBe(1);
  });

  test('a name that is taken is left to its owner', async ({ page }) => {
    await page.goto('/pages/taken.html');
    await page.waitForLoadState('load');
    await expect(widget(page)).toHaveText('another element');
  });

  test('a reader without scripts gets the fallback', async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto('/');
    await expect(page.locator('worth-a-meeting > *').first()).toBeVisible();
    await context.close();
  });

  test.describe('that fails', () => {
    test.use({ expectErrors: true });

    test('leaves the fallback where the module cannot be fetched', async ({ page }) => {
      await page.route('**/worth-a-meeting.js', (route) => route.abort());
      await page.goto(address([{}]));
      await expect(page.getByText(FALLBACK)).toBeVisible();
    });

    test('says so where the rest cannot be fetched, and tries again', async ({ page }) => {
      await page.route(REST, (route) => route.abort());
      await page.goto(address([{}]));
      await ready(page);
      const scope = widget(page);
      await scope.locator('#topic').fill('kept');
      await step(scope, 'cost').click();
      await expect(scope.getByRole('alert')).toContainText(say('en', 'not-fetched'));
      await page.unroute(REST);
      await button(scope, 'try-again').click();
      await scope.locator('#cost-duration').fill('45');
      expect((await value(page)).document).toMatchObject({ topic: 'kept', cost: { figures: { duration: 45 } } });
    });

    test('shows the card where it is for a view of the rest', async ({ page }) => {
      await page.route(REST, (route) => route.abort());
      await page.goto(address([{ view: 'cost' }]));
      const scope = widget(page);
      await expect(scope.getByRole('alert')).toContainText(say('en', 'failure-missing'));
      await page.unroute(REST);
      await button(scope, 'failure-again').click();
      await ready(page);
      await expect(scope.locator('#cost-duration')).toBeVisible();
    });

    for (const file of ['worth-a-meeting.app.js', 'worth-a-meeting.wasm']) {
      test(`shows the fallback beside the card, and tries again: ${file}`, async ({ page }) => {
        await page.route(`**/${file}`, (route) => route.abort());
        await page.goto(address([{}]));
        const scope = widget(page);
        await expect(scope).toHaveAttribute('data-state', 'error');
        await expect(scope.getByRole('alert')).toContainText(say('en', 'failure-missing'));
        await expect(page.getByText(FALLBACK)).toBeVisible();
        const [error] = await told(page, 'error');
        expect(error).toMatchObject({ detail: { kind: 'missing' }, bubbles: true, composed: true });
        expect(error.detail.message).not.toBe('');

        await page.unroute(`**/${file}`);
        await button(scope, 'failure-again').click();
        await ready(page);
        await expect(scope.getByRole('alert')).toHaveCount(0);
        await expect(scope.locator('#topic')).toBeVisible();
      });
    }
  });
});

test.describe('an element that', () => {
  test('moves within the page keeps its document, its open view and its undo', async ({ page }) => {
    const scope = await open(page);
    await scope.locator('#topic').fill('moved');
    await step(scope, 'cost').click();
    await scope.locator('#cost-duration').fill('45');
    await scope.getByText(say('en', 'cost-how')).click();
    const same = await page.evaluate(() => {
      const element = document.querySelector('worth-a-meeting');
      const input = element.shadowRoot.querySelector('#cost-duration');
      const section = document.createElement('section');
      document.querySelector('main').prepend(section);
      section.append(element);
      return input === element.shadowRoot.querySelector('#cost-duration');
    });
    expect(same).toBe(true);
    await expect(scope.locator('#cost-duration')).toHaveValue('45');
    await expect(scope.getByText(say('en', 'cost-how')).locator('..')).toHaveAttribute('open', '');
    await button(scope, 'undo').click();
    await expect(scope.locator('#cost-duration')).toHaveValue('');
    expect((await told(page, 'ready')).length).toBe(1);
  });

  test('is removed and put back later has lost nothing', async ({ page }) => {
    const scope = await open(page, [{ storage: 'none' }]);
    await scope.locator('#topic').fill('kept');
    await step(scope, 'cost').click();
    await scope.locator('#cost-duration').fill('12,5x');
    await page.evaluate(async () => {
      window.removed = document.querySelector('worth-a-meeting');
      window.removed.remove();
      await new Promise(requestAnimationFrame);
    });
    expect(await page.evaluate(() => window.removed.value.document.topic)).toBe('kept');
    await page.evaluate(() => document.querySelector('main').append(window.removed));
    await ready(page);
    await expect(scope.locator('#cost-duration')).toHaveValue('12,5x');
    await button(scope, 'undo').click();
    await expect(scope.locator('#cost-duration')).toHaveValue('');
    await step(scope, 'decide').click();
    await expect(scope.locator('#topic')).toHaveValue('kept');
  });

  test('is away takes a value and shows it when it is back', async ({ page }) => {
    const scope = await open(page);
    await page.evaluate(async (document_) => {
      const element = document.querySelector('worth-a-meeting');
      element.remove();
      await new Promise(requestAnimationFrame);
      element.value = { version: 1, document: document_ };
      document.querySelector('main').append(element);
    }, answered());
    await expect(recommended(scope)).toHaveAttribute('data-mode', MODE);
    await expect(scope.locator('#topic')).toHaveValue('Move the archive');
  });

  test('is removed before it has loaded is no error, and loads when it is put back', async ({ page }) => {
    await page.goto(address([{ loading: 'lazy', far: '' }]));
    await page.evaluate(async () => {
      const element = document.querySelector('worth-a-meeting');
      const loaded = element.load();
      element.remove();
      await loaded;
      document.querySelector('main').prepend(element);
    });
    await ready(page);
    await expect(widget(page).locator('#topic')).toBeVisible();
  });

  test('leaves while its wasm is on the way is nowhere, and loads when it is put back', async ({ page }) => {
    const arrive = await held(page, '**/worth-a-meeting.wasm');
    await page.goto(address([{}, {}]));
    await expect(widget(page, 1).locator('.wam-first')).toBeVisible();
    await page.evaluate(() => {
      window.gone = document.querySelector('worth-a-meeting');
      window.gone.remove();
    });
    arrive();
    await ready(page);
    expect(await page.evaluate(() => [window.gone.dataset.state, window.gone.shadowRoot.querySelectorAll('.wam-mount').length])).toEqual(['loading', 0]);
    await page.evaluate(() => document.querySelector('main').append(window.gone));
    await ready(page, 1);
    await expect(widget(page, 1).locator('#topic')).toBeVisible();
  });

  test('takes over from a removed one shows its own document', async ({ page }) => {
    const scope = await open(page, [{ storage: 'none' }]);
    await scope.locator('#topic').fill('the first one’s');
    await scope.locator('#topic').focus();
    await page.evaluate(async () => {
      document.querySelector('worth-a-meeting').remove();
      await new Promise(requestAnimationFrame);
      const element = document.createElement('worth-a-meeting');
      element.setAttribute('storage', 'none');
      document.querySelector('main').append(element);
    });
    await ready(page);
    await expect(scope.locator('#topic')).toHaveValue('');
    await scope.locator('#topic').fill('its own');
    await expect.poll(async () => (await value(page)).document.topic).toBe('its own');
  });

  test('keeps what is typed into it from the shortcuts of the page, and leaves it the others', async ({ page }) => {
    const scope = await open(page);
    // As many pages do it: to them the target is the element, not the field in it.
    await page.evaluate(() => {
      window.pressed = [];
      for (const kind of ['keydown', 'keypress', 'keyup']) {
        document.addEventListener(kind, (event) => {
          if (event.target.matches('input, select, textarea')) return;
          window.pressed.push(event.key);
          if (event.key.length === 1) event.preventDefault();
        });
      }
    });
    const pressed = () => page.evaluate(() => window.pressed.splice(0));
    await scope.locator('#topic').focus();
    await page.keyboard.type('s/?');
    for (const key of ['ArrowLeft', 'Enter', 'Backspace']) await page.keyboard.press(key);
    await expect(scope.locator('#topic')).toHaveValue('s?');
    await choice(scope, 'urgency', 'hour').focus();
    await page.keyboard.press('ArrowDown');
    await expect(choice(scope, 'urgency', 'four-hours')).toBeChecked();
    expect(await pressed()).toEqual([]);
    await page.keyboard.press('Control+k');
    await page.keyboard.press('Escape');
    expect(new Set(await pressed())).toEqual(new Set(['Control', 'k', 'Escape']));
    await step(scope, 'cost').focus();
    await page.keyboard.press('s');
    expect(new Set(await pressed())).toEqual(new Set(['s']));
  });

  test('wears the host’s font and takes no style from it', async ({ page }) => {
    const scope = await open(page);
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('main { font-family: monospace } input, h2, button { display: none !important; }');
      document.adoptedStyleSheets.push(sheet);
    });
    await expect(scope.locator('#topic')).toBeVisible();
    expect(await scope.locator('#topic').evaluate((input) => getComputedStyle(input).fontFamily)).toBe('monospace');
  });
});
