// The first question, which is there before the wasm: what is done to it is done to the widget.
import { address, expect, held, open, ready, setDocument, test, untilStored, value, widget } from './support/test.mjs';
import { fonts } from './support/fonts.mjs';
import { answered, choice, step } from './support/job.mjs';
import { say } from './support/words.mjs';

const WASM = '**/worth-a-meeting.wasm';

/** Opens a page whose wasm comes only when `arrive` is called. */
async function openEarly(page, attributes = {}, hash = '') {
  const arrive = await held(page, WASM);
  await page.goto(address([attributes]) + hash);
  return { scope: widget(page), arrive };
}

const first = (scope) => scope.locator('.wam-first');

/** The widget has taken its place. */
async function handedOver(page, scope) {
  await ready(page);
  await expect(first(scope)).toHaveCount(0);
}

const answers = async (page) => (await value(page)).document.answers ?? {};

for (const attributes of [{}, { locale: 'de' }, { view: 'decide' }]) {
  test(`it is what the widget draws first, to the letter: ${JSON.stringify(attributes)}`, async ({ page }) => {
    const { scope, arrive } = await openEarly(page, attributes);
    await expect(first(scope)).toBeVisible();
    await scope.evaluate(({ shadowRoot }) => { window.both = new Promise((resolve) => {
      const html = (frame) => {
        const copy = frame.cloneNode(true);
        // Of one name they would be one group while both are there.
        for (const radio of copy.querySelectorAll('[type=radio]')) radio.removeAttribute('name');
        const sorted = (element) => [...element.attributes].map(({ name, value }) => `${name}="${value}"`).sort();
        const lines = [...copy.querySelectorAll('*')].map((element) =>
          `${element.localName} ${sorted(element).join(' ')} ${[...element.childNodes].filter(({ nodeType }) => nodeType === 3).map(({ data }) => data).join('')}`);
        return [`${sorted(copy).join(' ')}`, ...lines];
      };
      new MutationObserver((records) => {
        const gone = records.flatMap(({ removedNodes }) => [...removedNodes]).find(({ className }) => className === 'wam-first');
        if (gone) resolve([gone, shadowRoot.querySelector('.wam-mount')].map(({ firstElementChild }) => html(firstElementChild)));
      }).observe(shadowRoot, { childList: true });
    }); });
    arrive();
    const [drawn, real] = await page.evaluate(() => window.both);
    expect(drawn).toEqual(real);
  });
}

test('a click on a choice is an answer: the widget begins with the next question', async ({ page }) => {
  const { scope, arrive } = await openEarly(page);
  await choice(scope, 'urgency', 'week').click();
  await expect(choice(scope, 'urgency', 'week')).toBeChecked();
  arrive();
  await handedOver(page, scope);
  await expect(choice(scope, 'complexity', 'clear')).toBeFocused();
  expect(await answers(page)).toEqual({ urgency: 'week' });
  await untilStored(page, 'week');
});

for (const { keys, next, name } of [
  { keys: ['3'], next: true, name: 'a number' },
  { keys: ['Tab', 'Tab', 'Tab', 'Tab', 'Tab', 'Tab', 'Tab', 'Space', 'ArrowDown', 'ArrowDown'], next: false, name: 'the arrows' },
  { keys: ['Tab', 'Tab', 'Tab', 'Tab', 'Tab', 'Tab', 'Tab', 'Space', 'ArrowDown', 'ArrowDown', 'Enter'], next: true, name: 'the arrows and Enter' },
  { keys: ['Tab', 'Tab', 'Tab', 'Tab', 'Tab', 'Tab', 'Tab', 'Space', 'ArrowDown', 'ArrowDown', 'Tab', 'Enter'], next: true, name: 'the arrows and the button' },
]) {
  test(`${name} answers by the keyboard, and the focus is where the widget would have it`, async ({ page }) => {
    const { scope, arrive } = await openEarly(page);
    await expect(first(scope)).toBeVisible();
    if (keys.length === 1) await choice(scope, 'urgency', 'hour').focus();
    for (const key of keys) await page.keyboard.press(key);
    await expect(choice(scope, 'urgency', 'day')).toBeChecked();
    arrive();
    await handedOver(page, scope);
    await expect(next ? choice(scope, 'complexity', 'clear') : choice(scope, 'urgency', 'day')).toBeFocused();
    expect(await answers(page)).toEqual({ urgency: 'day' });
  });
}

test('without a choice nothing is answered, and the focus stays where it is', async ({ page }) => {
  const { scope, arrive } = await openEarly(page);
  await choice(scope, 'urgency', 'day').focus();
  await page.keyboard.press('Enter');
  arrive();
  await handedOver(page, scope);
  await expect(choice(scope, 'urgency', 'day')).toBeFocused();
  expect(await answers(page)).toEqual({});
});

test('a step of the path that was asked for early is taken', async ({ page }) => {
  const { scope, arrive } = await openEarly(page);
  await choice(scope, 'urgency', 'later').click();
  await step(scope, 'cost').click();
  arrive();
  await handedOver(page, scope);
  await expect(step(scope, 'cost')).toHaveAttribute('aria-current', 'step');
  expect(await answers(page)).toEqual({ urgency: 'later' });
});

test('a choice stays when the page changes what else is shown while it loads', async ({ page }) => {
  const { scope, arrive } = await openEarly(page);
  await choice(scope, 'urgency', 'week').click();
  await scope.evaluate((element) => element.setAttribute('view', 'decide'));
  arrive();
  await handedOver(page, scope);
  await expect(choice(scope, 'complexity', 'clear')).toBeFocused();
  expect(await answers(page)).toEqual({ urgency: 'week' });
});

test('what was chosen is no answer to another question', async ({ page }) => {
  const { scope, arrive } = await openEarly(page);
  await choice(scope, 'urgency', 'week').click();
  await setDocument(page, { answers: { urgency: 'later', risk: 'yes' } });
  arrive();
  await handedOver(page, scope);
  expect(await answers(page)).toEqual({ urgency: 'later', risk: 'yes' });
});

test('where the widget would begin with something else it is not drawn', async ({ page }) => {
  await open(page);
  await setDocument(page, answered());
  await untilStored(page, 'archive');
  const early = async (attributes, hash) => {
    const { scope, arrive } = await openEarly(page, attributes, hash);
    await page.waitForFunction(() => performance.getEntriesByName(new URL('/worth-a-meeting.app.js', location).href).length > 0);
    await page.waitForTimeout(100);
    await expect(first(scope)).toHaveCount(0);
    arrive();
    await ready(page);
    await page.unroute(WASM);
  };
  await early({}, ''); // the draft
  await early({ storage: 'other' }, '#wam=x');
  await early({ storage: 'other', readonly: '' }, '');
  await early({ storage: 'other', view: 'cost' }, '');
  await early({ storage: 'other', locale: 'ar-XB' }, '');
});

test.describe('where the wasm does not come', () => {
  test.use({ expectErrors: true });
  test('the card takes its place, and what was chosen is there when it is tried again', async ({ page }) => {
    let fails = true;
    let refuse;
    const chosen = new Promise((resolve) => { refuse = resolve; });
    await page.route(WASM, async (route) => {
      await chosen;
      await (fails ? route.abort() : route.continue());
    });
    await page.goto(address());
    const scope = widget(page);
    await choice(scope, 'urgency', 'hour').click();
    refuse();
    await expect(scope.getByRole('alert')).toBeVisible();
    await expect(first(scope)).toHaveCount(0);
    fails = false;
    await scope.getByRole('button', { name: say('en', 'failure-again') }).click();
    await handedOver(page, scope);
    expect(await answers(page)).toEqual({ urgency: 'hour' });
  });
});

for (const { name, frames } of [{ name: 'is painted', frames: true }, { name: 'is drawn, where no frame is painted', frames: false }]) {
  test(`the wasm is compiled once the question ${name}`, async ({ page }) => {
    await page.addInitScript((frames) => {
      const there = () => Boolean(document.querySelector('worth-a-meeting')?.shadowRoot?.querySelector('.wam-first [type=radio]'));
      const frame = requestAnimationFrame;
      let painted = false;
      // Frames come late here, so that whatever does not wait for them is before them.
      window.requestAnimationFrame = (callback) => frames && setTimeout(() => frame((now) => {
        setTimeout(() => { painted ||= there(); });
        callback(now);
      }), 20);
      const { compileStreaming } = WebAssembly;
      WebAssembly.compileStreaming = (response) => {
        window.compiled ??= { drawn: there(), painted };
        return compileStreaming.call(WebAssembly, response);
      };
    }, frames);
    // The wasm is there first.
    const arrive = await held(page, '**/worth-a-meeting.app.js');
    const wasm = page.waitForResponse(WASM);
    await page.goto(address([{}]));
    await (await wasm).finished();
    arrive();
    await ready(page);
    expect(await page.evaluate(() => window.compiled)).toEqual({ drawn: true, painted: frames });
  });
}

test('the question is written in four fonts', async ({ page }) => {
  const { scope } = await openEarly(page);
  await expect(first(scope)).toBeVisible();
  expect(await fonts(first(scope))).toEqual(['13px 400', '16px 400', '16px 600', '20px 600']);
});
