// The test function of every spec: its pages report what goes wrong in them, and its `open` fills the page that has
// any number of elements.
import { test as base, expect } from '@playwright/test';

export { expect };

/** A query for pages/widget.html: one set of attributes for each element. */
export function address(elements = [{}], { profile = '', file = 'pages/widget.html' } = {}) {
  const query = new URLSearchParams();
  for (const attributes of elements) query.append('el', String(new URLSearchParams({ loading: 'eager', ...attributes })));
  return `/${profile}${profile && '/'}${file}?${query}`;
}

/** The element at a place, from 0. */
export const widget = (page, index = 0) => page.locator('worth-a-meeting').nth(index);

/** Waits until an element is ready. */
export const ready = (page, index = 0) => expect(widget(page, index)).toHaveAttribute('data-state', 'ready');

/** Opens a page of elements and waits until all are ready. */
export async function open(page, elements = [{}], options = {}) {
  await page.goto(address(elements, options) + (options.hash ?? ''));
  for (const index of elements.keys()) await ready(page, index);
  return widget(page);
}

/** Holds back what a page fetches from there, until what it gives is called. */
export async function held(page, url) {
  let go;
  const gate = new Promise((resolve) => { go = resolve; });
  await page.route(url, async (route) => {
    await gate;
    await route.continue();
  });
  return go;
}

/** The document of an element. */
export const value = (page, index = 0) => widget(page, index).evaluate((element) => element.value);

/** Puts a document in place: only what it says differs from an empty one. */
export const setDocument = (page, document, index = 0) => widget(page, index)
  .evaluate((element, document) => { element.value = { version: 1, document }; }, document);

/** What local storage holds. */
export const stored = (page) => page.evaluate(() => ({ ...localStorage }));

/** Waits until a draft in local storage holds this text. */
export const untilStored = (page, text) => expect.poll(async () => JSON.stringify(await stored(page))).toContain(text);

/** What goes wrong in a page, as text. */
export function watch(page, problems) {
  page.on('pageerror', (error) => problems.push(`uncaught: ${error.message}`));
  page.on('console', (message) => {
    // Browsers ask for an icon by themselves where a page names none.
    if (message.location().url.endsWith('/favicon.ico')) return;
    if (message.type() === 'error') problems.push(`console: ${message.text()} ${message.location().url}`);
  });
}

/** When every test begins in its pages: deadlines and norms depend on the day of the week and on the hour. */
const MONDAY = Date.parse('2026-11-23T10:00:00Z');
let ahead = 0;

/** A Friday afternoon in winter, before a weekend: the norms leave no time before what hurts within hours. */
export const FRIDAY = new Date('2026-11-27T15:30:00Z');

/** Now, as the pages have it. */
export const now = () => Date.now() + ahead;

/** Moves the clock of a page; it goes on as it would. */
function moveClock(ahead) {
  const { now } = Date;
  globalThis.Date = class extends Date {
    constructor(...parts) {
      super(...(parts.length ? parts : [now() + ahead]));
    }

    static now() {
      return now() + ahead;
    }
  };
}

/** Gives the pages of a context that clock. */
export const setClock = (context) => context.addInitScript(moveClock, ahead);

export const test = base.extend({
  /** The pages' clock. */
  clock: [async ({ context }, use) => {
    ahead = MONDAY - Date.now();
    await setClock(context);
    await use();
  }, { auto: true }],
  /** Set where errors on the console are what the test is about. */
  expectErrors: [false, { option: true }],
  /** What went wrong in the pages of the context; anything fails the test. */
  problems: [async ({ context, expectErrors }, use) => {
    const problems = [];
    context.on('page', (page) => watch(page, problems));
    await use(problems);
    if (!expectErrors) expect(problems, 'errors in the page').toEqual([]);
  }, { auto: true }],
});
