// The frame for pages that allow no module: what its loader does, how the two talk, and what neither believes.
import { createServer } from 'node:http';
import { findings } from './support/axe.mjs';
import { answerByMouse, recommended } from './support/job.mjs';
import { expect, ready, test, widget } from './support/test.mjs';
import { readCalendar, recordViolations, violations, wholeJob } from './support/whole-job.mjs';
import { say } from './support/words.mjs';

/** A host of another origin: a server of its own, since browsers let no page from elsewhere reach this machine. */
let wiki;
let answer;
test.beforeAll(async () => {
  wiki = createServer((request, response) => answer(request.url, response));
  await new Promise((resolve) => wiki.listen(0, '127.0.0.1', resolve));
});
test.afterAll(() => wiki.close());
const wikiAddress = (path) => `http://127.0.0.1:${wiki.address().port}${path}`;

const { origin: ours } = new URL(process.env.WAM_URL);

/** Opens a page of that host, under a policy that lets it load what the loader needs and nothing else. */
async function host(page, body, { sandbox = '', more = {} } = {}) {
  const policy = `${sandbox}default-src 'none'; script-src ${ours}/embed.js; frame-src 'self' ${ours}/embed.html; img-src data:; `
    + "require-trusted-types-for 'script'; trusted-types 'none'";
  const text = `<!doctype html><html lang="de"><meta charset="utf-8"><title>Wiki</title><link rel="icon" href="data:,"><main>${body}</main></html>`;
  answer = (path, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    if (path === '/wiki') response.setHeader('Content-Security-Policy', policy);
    response.end(path === '/wiki' ? text : more[path]);
  };
  await page.goto(wikiAddress('/wiki'));
}

const LOADER = `<script src="${ours}/embed.js" data-view="decide" data-storage="none"></script>`;
const inside = (page) => page.frameLocator('iframe').locator('worth-a-meeting');
const frame = (page) => page.frames().find((one) => new URL(one.url()).pathname.endsWith('embed.html'));
const heightOf = (page) => page.locator('iframe').first().evaluate((frame) => frame.clientHeight);
const wanted = (page) => frame(page).evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height));

/** Until the frame is as high as what is in it. */
const fits = (page) => expect(async () => expect(await heightOf(page)).toBe(await wanted(page))).toPass();

/** Says something to the frame as its page, and waits until it was heard. */
const sayInside = (page, said) => page.evaluate(async (said) => {
  frames[0].postMessage(said, '*');
  await new Promise((resolve) => setTimeout(resolve, 100));
}, said);

/** Records what a page is told by its frames; to be called before it is opened. */
const hear = (context) => context.addInitScript(() => {
  if (parent !== window) return;
  window.heard = [];
  addEventListener('message', ({ data }) => window.heard.push(data));
});
const heard = (page) => page.evaluate(() => window.heard);

test('the loader puts a frame where it stands, in the language of the page and as high as what is in it', async ({ page, context }) => {
  await recordViolations(context);
  await host(page, `${LOADER}<p id="after">After</p>`);
  await ready(page.frameLocator('iframe'));
  await fits(page);
  const tall = await heightOf(page);
  expect(tall).toBeGreaterThan(300);
  await expect(page.locator('script + iframe + #after')).toBeVisible();
  await expect(page.locator('iframe')).toHaveAttribute('title', say('de', 'page-name'));
  await expect(page.locator('iframe')).not.toHaveAttribute('allow', /\*/);
  await expect(inside(page).getByText(say('de', 'decide-title'))).toBeVisible();
  await answerByMouse(inside(page), undefined, 'de');
  await expect(recommended(inside(page))).toBeVisible();
  await fits(page);
  expect(await heightOf(page), 'the answer is shorter than the questions').toBeLessThan(tall);
  await page.setViewportSize({ width: 400, height: 800 });
  await fits(page);
  expect(await violations(page)).toEqual([]);
  expect(await violations(frame(page))).toEqual([]);
});

test('the page in the frame is in the language that the page around it asks for later', async ({ page }) => {
  await host(page, LOADER);
  await ready(page.frameLocator('iframe'));
  const root = page.frameLocator('iframe').locator('html');
  await expect(root).toHaveAttribute('lang', 'de');
  for (const [locale, lang, words] of [['en-GB', 'en-GB', 'en'], [undefined, 'de', 'de']]) {
    await page.locator('script').evaluate((script, locale) => {
      if (locale) script.dataset.locale = locale;
      else delete script.dataset.locale;
    }, locale);
    await expect(root).toHaveAttribute('lang', lang);
    await expect(inside(page).getByText(say(words, 'decide-title'))).toBeVisible();
  }
});

test('in the frame the whole job is done without a request, and the page around it is told nothing but heights', async ({ page, context }) => {
  await recordViolations(context);
  await hear(context);
  await host(page, LOADER.replace('data-view="decide"', 'data-locale="en"'));
  await ready(page.frameLocator('iframe'));
  // The parts of all steps come last; on a busy machine the network may seem idle before.
  const here = () => frame(page).evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name.split('/').pop()));
  for (const part of ['roi', 'audit', 'register']) await expect.poll(here).toContain(`worth-a-meeting.${part}.wasm`);
  await page.waitForLoadState('networkidle');
  const requests = [];
  context.on('request', (request) => requests.push(request.url()));
  await wholeJob(inside(page));
  expect(requests).toEqual([]);
  expect(await violations(page)).toEqual([]);
  expect(await violations(frame(page))).toEqual([]);
  const all = await heard(page);
  expect(all.length).toBeGreaterThan(3);
  for (const { worthAMeeting: said, ...more } of all) {
    expect(more).toEqual({});
    if (said.type === 'ready') expect(said).toEqual({ v: 1, id: said.id, type: 'ready' });
    else expect(said).toEqual({ v: 1, id: said.id, type: 'height', height: Math.ceil(said.height) });
  }
});

test('changed attributes of the loader reach the widget', async ({ page }) => {
  await host(page, LOADER);
  await ready(page.frameLocator('iframe'));
  await fits(page);
  await page.locator('script').evaluate((script) => {
    Object.assign(script.dataset, { locale: 'en', theme: 'dark' });
    delete script.dataset.storage;
  });
  await expect(inside(page)).toHaveAttribute('theme', 'dark');
  await expect(inside(page)).not.toHaveAttribute('storage');
  await expect(inside(page).getByText(say('en', 'decide-title'))).toBeVisible();
});

test('the loader fills the place that it is given, wherever it stands', async ({ page }) => {
  await host(page, `<script async src="${ours}/embed.js" data-target="place" data-view="cost"></script><div id="place"><a href="#">Open it</a></div>`);
  await ready(page.frameLocator('#place > iframe'));
  await expect(page.locator('#place > a')).toHaveCount(0);
  await fits(page);
});

test('two frames on a page keep to their own heights', async ({ page }) => {
  await host(page, `${LOADER}${LOADER.replace('decide', 'cost').replace('src', 'data-loading="eager" src')}`);
  for (const place of [0, 1]) {
    const one = page.locator('iframe').nth(place);
    await one.scrollIntoViewIfNeeded();
    await expect(one.contentFrame().locator('worth-a-meeting')).toHaveAttribute('data-state', 'ready');
    await expect(async () => {
      const height = await one.contentFrame().locator('html').evaluate((html) => Math.ceil(html.getBoundingClientRect().height));
      expect(await one.evaluate((frame) => frame.clientHeight)).toBe(height);
    }).toPass();
  }
});

test('in a page without any right but scripts it works, and says that nothing is kept', async ({ page }) => {
  await host(page, LOADER.replace(' data-storage="none"', ' data-locale="en"'), { sandbox: 'sandbox allow-scripts; ' });
  await ready(page.frameLocator('iframe'));
  await fits(page);
  await expect(inside(page).getByText(say('en', 'notice-not-saved'))).toBeVisible();
  await answerByMouse(inside(page));
  await expect(recommended(inside(page))).toBeVisible();
});

test('without a loader the frame works, keeps its height and scrolls', async ({ page }) => {
  await host(page, `<iframe src="${ours}/embed.html?view=decide&locale=en" width="600" height="300" title="Frame"></iframe>`);
  await answerByMouse(inside(page));
  await expect(recommended(inside(page))).toBeVisible();
  expect(await heightOf(page)).toBe(300);
});

test('its page works by itself, under the strictest policy', async ({ page }) => {
  await recordViolations(page);
  await page.goto('/~strict/embed.html?storage=none');
  await ready(page);
  await page.waitForLoadState('networkidle');
  await wholeJob(widget(page));
  expect(await violations(page)).toEqual([]);
});

test('it reads calendars in a worker', async ({ page, context }) => {
  await recordViolations(context);
  await host(page, LOADER.replace('"decide"', '"audit"'));
  await ready(page.frameLocator('iframe'));
  const worker = page.waitForEvent('worker');
  await readCalendar(inside(page));
  expect(new URL((await worker).url()).origin).toBe(ours);
  expect(await violations(page)).toEqual([]);
  expect(await violations(frame(page))).toEqual([]);
});

test('people with any ability can use it, in the frame and by itself', async ({ page }) => {
  await host(page, LOADER);
  await ready(page.frameLocator('iframe'));
  expect(await findings(frame(page), 'html')).toEqual([]);
  await page.goto('/embed.html');
  await ready(page);
  expect(await findings(page, 'html')).toEqual([]);
});

test.describe('hostile senders', () => {
  const hostile = (id) => [
    null, 1, 'worthAMeeting', [], {}, { worthAMeeting: null }, { worthAMeeting: 'height' }, { worthAMeeting: [] },
    { worthAMeeting: { v: 2, id, type: 'height', height: 5000 } },
    { worthAMeeting: { v: '1', id, type: 'height', height: 5000 } },
    { worthAMeeting: { v: 1, id: 'another', type: 'height', height: 5000 } },
    { worthAMeeting: { v: 1, id: { toString: 'x' }, type: 'height', height: 5000 } },
    { worthAMeeting: { v: 1, id, type: 'toString', height: 5000 } },
    { worthAMeeting: { v: 1, id, type: '__proto__', height: 5000 } },
    { worthAMeeting: { v: 1, id, type: ['height'], height: 5000 } },
    ...[NaN, Infinity, '5000', null, undefined, {}, [5000], 5000n].map((height) => ({ worthAMeeting: { v: 1, id, type: 'height', height } })),
  ];

  /** A frame of the loader's in which somebody else's page speaks. */
  async function impostor(page) {
    await page.route('**/embed.html?*', (route) => route.fulfill({
      contentType: 'text/html',
      body: '<!doctype html><title>Impostor</title><link rel="icon" href="data:,"><script>addEventListener("message", ({ data }) => { window.id = data.worthAMeeting?.id ?? window.id; });'
        + 'parent.postMessage({ worthAMeeting: { v: 1, id: "", type: "ready" } }, "*");</script>',
    }));
    await host(page, LOADER.replace('data-view', 'data-loading="eager" data-view'));
    await expect.poll(() => frame(page)?.evaluate(() => window.id)).toMatch(/^wam-/);
    const id = await frame(page).evaluate(() => window.id);
    const send = (messages) => frame(page).evaluate(async (messages) => {
      for (const message of messages) parent.postMessage(message, '*');
      await new Promise((resolve) => setTimeout(resolve, 100));
    }, messages);
    const height = (height) => send([{ worthAMeeting: { v: 1, id, type: 'height', height } }]);
    return { id, send, height };
  }

  test('a frame that says nonsense changes nothing, and no height is out of bounds', async ({ page }) => {
    const { id, send, height } = await impostor(page);
    const before = await heightOf(page);
    await send(hostile(id));
    expect(await heightOf(page)).toBe(before);
    await height(777.5);
    expect(await page.locator('iframe').evaluate((frame) => frame.style.height)).toBe('777.5px');
    await height(1e9);
    expect(await heightOf(page)).toBe(20_000);
    for (const low of [-1e9, 0, 5e-324]) {
      await height(low);
      expect(await heightOf(page)).toBe(120);
    }
  });

  test('nobody but the frame says how high it is', async ({ page }) => {
    const { id } = await impostor(page);
    const before = await heightOf(page);
    const said = { worthAMeeting: { v: 1, id, type: 'height', height: 5000 } };
    await page.evaluate((said) => postMessage(said, '*'), said);
    // A frame beside it, from the same place.
    await page.evaluate(() => document.body.append(Object.assign(document.createElement('iframe'), { src: document.querySelector('iframe').src, name: 'other' })));
    await expect.poll(() => page.frame('other')?.evaluate(() => document.readyState)).toBe('complete');
    await page.frame('other').evaluate((said) => parent.postMessage(said, '*'), said);
    // And one within it.
    await frame(page).evaluate(async (said) => {
      const child = document.createElement('iframe');
      child.srcdoc = `<script>top.postMessage(${JSON.stringify(said)}, '*')</` + 'script>';
      document.body.append(child);
      await new Promise((resolve) => { child.onload = resolve; });
    }, said);
    await page.waitForTimeout(200);
    expect(await heightOf(page)).toBe(before);
  });

  test('where the frame went elsewhere, it is not believed', async ({ page, context }) => {
    await hear(context);
    const more = { '/elsewhere': '<script>parent.postMessage(JSON.parse(name), "*")</script>' };
    await host(page, LOADER, { more });
    await ready(page.frameLocator('iframe'));
    await fits(page);
    const before = await heightOf(page);
    const { worthAMeeting: told } = (await heard(page)).at(-1);
    const said = { worthAMeeting: { ...told, height: 5000 } };
    await frame(page).evaluate(([to, said]) => {
      window.name = JSON.stringify(said);
      location.href = to;
    }, [wikiAddress('/elsewhere'), said]);
    await expect.poll(() => heard(page)).toContainEqual(said);
    expect(await heightOf(page)).toBe(before);
  });

  test('a page around the frame that says nonsense changes nothing in it', async ({ page }) => {
    await host(page, `<iframe src="${ours}/embed.html?view=decide&locale=en&storage=none" width="600" height="600" title="Frame"></iframe>`);
    await expect(inside(page)).toHaveAttribute('data-state', 'ready');
    const attributes = () => inside(page).evaluate((element) => Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value])));
    const before = await attributes();
    await sayInside(page, { worthAMeeting: { v: 1, id: '', type: 'hello' } });
    for (const said of hostile('host')) await page.evaluate((said) => frames[0].postMessage(said, '*'), said);
    await sayInside(page, { worthAMeeting: { v: 1, id: 'host', type: 'hello' } });
    const set = (id, attributes) => sayInside(page, { worthAMeeting: { v: 1, id, type: 'attributes', attributes } });
    await set('another', { view: 'cost' });
    await set('host', { onclick: 'alert(1)', style: 'color:red', class: 'x', 'data-state': 'error', id: 'x' });
    await set('host', { view: 7 });
    await set('host', ['view']);
    await set('host', { view: 'x'.repeat(3000) });
    expect(await attributes()).toEqual(before);
    await set('host', { view: 'cost' });
    await expect(inside(page)).toHaveAttribute('view', 'cost');
  });

  test('only the page around the frame is listened to', async ({ page }) => {
    await page.goto('/embed.html?view=decide&locale=en&storage=none');
    await ready(page);
    await page.evaluate(async () => {
      for (const type of ['hello', 'attributes']) postMessage({ worthAMeeting: { v: 1, id: 'self', type, attributes: { view: 'cost' } } }, '*');
      await new Promise((resolve) => setTimeout(resolve, 100));
    });
    await expect(widget(page)).toHaveAttribute('view', 'decide');
  });
});

test.describe('rules that are not those of its place', () => {
  test.use({ expectErrors: true });

  test('are not fetched from elsewhere, whoever names them in an address', async ({ page, context }) => {
    const requests = [];
    context.on('request', (request) => requests.push(request.url()));
    await page.goto(`/embed.html?storage=none&policy=${encodeURIComponent(wikiAddress('/own.json'))}`);
    await ready(page);
    await expect(widget(page).getByText(say('en', 'decide-title'))).toBeVisible();
    expect(requests.filter((url) => url.startsWith(wikiAddress('')))).toEqual([]);
  });
});
