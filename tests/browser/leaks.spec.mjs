// Pages that live long put elements in and take them out for hours: what they hold must not grow with it.
import { expect, open, ready, test, widget } from './support/test.mjs';
import { holdings } from './support/holdings.mjs';
import { button, choice } from './support/job.mjs';

/** Takes an element out and puts one in, as often as said; each time it is shown before the next. */
const cycles = (page, count, fresh) => page.evaluate(async ([count, fresh]) => {
  const main = document.querySelector('main');
  const frame = () => new Promise(requestAnimationFrame);
  for (let cycle = 0; cycle < count; cycle += 1) {
    let element = document.querySelector('worth-a-meeting');
    element.remove();
    // Long enough for the widget to let go: a move within the page would be no removal.
    await frame();
    if (fresh) {
      element = document.createElement('worth-a-meeting');
      element.setAttribute('loading', 'eager');
      element.setAttribute('storage', 'none');
    }
    main.append(element);
    while (!element.shadowRoot.querySelector('input')) await frame();
  }
}, [count, fresh]);

/** How long a click takes until its effect is in the tree, at best of a few. */
async function clickTime(page) {
  await choice(widget(page), 'urgency', 'week').waitFor();
  return page.evaluate(async () => {
    const root = document.querySelector('worth-a-meeting').shadowRoot;
    const times = [];
    const soon = () => new Promise((resolve) => setTimeout(resolve));
    for (let turn = 0; turn < 5; turn += 1) {
      const steps = [...root.querySelectorAll('nav button')];
      const next = steps.find((step) => !step.hasAttribute('aria-current'));
      const begun = performance.now();
      next.click();
      while (!next.hasAttribute('aria-current')) await soon();
      times.push(performance.now() - begun);
      steps[0].click();
      while (!steps[0].hasAttribute('aria-current')) await soon();
    }
    return Math.min(...times);
  });
}

for (const [what, fresh] of [['the same element', false], ['a new element each time', true]]) {
  test(`taking out and putting in ${what} 200 times leaves nothing behind`, async ({ page, context }) => {
    test.setTimeout(60_000);
    await open(page, [{ storage: 'none' }]);
    const client = await context.newCDPSession(page);
    await client.send('Performance.enable');
    const quick = await clickTime(page);
    // What comes after the first view stands in the last element both times.
    const whole = () => expect(widget(page).locator('.wam-matrix')).toBeVisible();
    await cycles(page, 50, fresh);
    await whole();
    const early = await holdings(client);
    await cycles(page, 150, fresh);
    // The browser may keep the last tree that was taken out until it takes out another: what stays for good is there each time.
    const looks = [];
    for (let look = 0; look < 3; look += 1) {
      await cycles(page, 10, fresh);
      await whole();
      looks.push(await holdings(client));
    }
    const late = looks.reduce((least, look) => (look.nodes < least.nodes ? look : least));

    expect(late.listeners - early.listeners, 'listeners').toBeLessThan(20);
    expect(late.nodes - early.nodes, 'nodes').toBeLessThan(200);
    expect(late.heap - early.heap, 'bytes of JavaScript heap').toBeLessThan(300_000);

    const slow = await clickTime(page);
    expect(slow, `milliseconds for a click; it took ${quick} early on`).toBeLessThan(Math.max(50, quick * 5));
    await widget(page).locator('#topic').fill('still works');
    await expect(button(widget(page), 'undo')).toBeEnabled();
    await expect(page.locator('worth-a-meeting')).toHaveCount(1);
  });
}

/** Goes through all views many times; what stays behind, in nodes and listeners. */
async function walk(page, context) {
  const client = await context.newCDPSession(page);
  await client.send('Performance.enable');
  const visit = (rounds) => page.evaluate(async (rounds) => {
    const { shadowRoot } = document.querySelector('worth-a-meeting');
    for (let turn = 1; turn <= rounds * 3; turn += 1) {
      shadowRoot.querySelectorAll('nav button')[turn % 3].click();
      await new Promise(requestAnimationFrame);
    }
  }, rounds);
  await visit(10);
  const early = await holdings(client);
  await visit(20);
  const late = await holdings(client);
  return { listeners: late.listeners - early.listeners, nodes: late.nodes - early.nodes };
}

for (const [what, example] of [['an open question', false], ['all questions answered', true]]) {
  test(`going from view to view leaves nothing behind, with ${what}`, async ({ page, context }) => {
    await open(page, [{ storage: 'none' }]);
    if (example) await button(widget(page), 'example').click();
    const left = await walk(page, context);
    expect(left.listeners, 'listeners').toBeLessThan(10);
    expect(left.nodes, 'nodes').toBeLessThan(200);
  });
}

test('typing for long leaves nothing behind', async ({ page, context }) => {
  await open(page, [{ storage: 'none', view: 'cost' }]);
  const client = await context.newCDPSession(page);
  await client.send('Performance.enable');
  const type = (count) => page.evaluate(async (count) => {
    const input = document.querySelector('worth-a-meeting').shadowRoot.querySelector('#cost-duration');
    for (let turn = 0; turn < count; turn += 1) {
      input.value = String(10 + (turn % 90));
      input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      await new Promise(requestAnimationFrame);
    }
  }, count);
  await type(50);
  const early = await holdings(client);
  await type(150);
  const late = await holdings(client);
  expect(late.listeners - early.listeners, 'listeners').toBeLessThan(10);
  expect(late.nodes - early.nodes, 'nodes').toBeLessThan(100);
  expect(late.heap - early.heap, 'bytes of JavaScript heap').toBeLessThan(300_000);
});

test('an element that was never put in can be forgotten', async ({ page, context }) => {
  await open(page, [{ storage: 'none' }]);
  const client = await context.newCDPSession(page);
  const make = () => page.evaluate(() => {
    for (let turn = 0; turn < 200; turn += 1) {
      const element = document.createElement('worth-a-meeting');
      document.querySelector('main').append(element);
      element.remove();
    }
  });
  await make();
  await client.send('Performance.enable');
  const early = await holdings(client);
  await make();
  const late = await holdings(client);
  expect(late.nodes - early.nodes, 'nodes').toBeLessThan(100);
  await ready(page);
});
