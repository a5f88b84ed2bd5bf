// The meeting while it runs: exact whatever the tab did, shared by link, calm to look at, and what came out of it.
import { expect, now, open, ready, setClock, setDocument, test, untilStored, value, watch, widget } from './support/test.mjs';
import { button, copiedAs, copyAs, figure, pasted, tabTo } from './support/job.mjs';
import { findings } from './support/axe.mjs';
import { say } from './support/words.mjs';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

const MINUTE = 60_000;
const TEN = Date.parse('2026-11-24T10:00:00Z');

/** Two people at 60 an hour, who plan to meet for an hour: 2 a minute. */
const SHEET = { roles: [{ name: 'Engineers', people: 2, amount: 60 }], figures: { duration: 60 } };

/** A meeting of theirs that began so many minutes before a moment. */
const begun = (minutes, now, more = []) => {
  const at = now - minutes * MINUTE;
  return [{ at, change: 'started' }, { at, change: 'joined', role: 0, people: 2 }, ...more];
};
const document = (ticker = [], rest = {}) => ({ view: 'cost', topic: 'Move the archive', cost: SHEET, ticker, ...rest });

const disclosure = (scope, language = 'en') => scope.locator('summary', { hasText: say(language, 'ticker') }).first();
const used = (scope) => figure(scope, 'used');
const track = (scope, name) => scope.locator(`.wam-ticker .wam-meeting > .wam-face [data-track=${name}] p`);
const changes = async (page) => (await value(page)).document.ticker?.map(({ change }) => change);

/** Opens the calculator with a meeting, and the disclosure if nothing runs yet. */
async function openWith(page, ticker = [], attributes = {}, options = {}) {
  const scope = await open(page, [attributes], options);
  await setDocument(page, document(ticker));
  if (!ticker.length) await disclosure(scope, attributes.locale).click();
  return scope;
}

/** Keeps count of the timers of a second that wait in the page. */
const countTimers = (page) => page.addInitScript(() => {
  window.waiting = new Set();
  const { setTimeout, clearTimeout } = window;
  window.setTimeout = (act, ms, ...rest) => {
    const id = setTimeout((...given) => {
      window.waiting.delete(id);
      act(...given);
    }, ms, ...rest);
    if (ms === 1000) window.waiting.add(id);
    return id;
  };
  window.clearTimeout = (id) => {
    window.waiting.delete(id);
    clearTimeout(id);
  };
});
const timers = (page) => page.evaluate(() => window.waiting.size);

/** Lets the page believe that its tab is hidden, or shown again. */
const hide = (page, hidden) => page.evaluate((hidden) => {
  Object.defineProperty(document, 'hidden', { configurable: true, get: () => hidden });
  document.dispatchEvent(new Event('visibilitychange'));
}, hidden);

test('a meeting is counted from its times: people come and go, breaks are free, and sleep loses nothing', async ({ page }) => {
  await page.clock.install({ time: TEN });
  const scope = await openWith(page);
  await button(scope, 'ticker-start').click();
  await expect(used(scope)).toHaveText('€0');
  await page.clock.fastForward(30 * MINUTE);
  await expect(used(scope)).toHaveText('€60');
  await expect(track(scope, 'plan')).toContainText(/^Planned length30 of 60 minutes, until .*\d\d:\d\d/);
  await expect(track(scope, 'budget')).toContainText('€60 of €120');

  await button(scope, 'ticker-more', 'en', { role: 'Engineers' }).click();
  await expect(figure(scope, 'there')).toContainText('people there: 3');
  await page.clock.fastForward(20 * MINUTE); // 3 a minute
  await expect(used(scope)).toHaveText('€120');

  await button(scope, 'ticker-pause').click();
  await page.clock.fastForward(60 * MINUTE);
  await expect(scope.getByText(say('en', 'ticker-state-paused'))).toBeVisible();
  await expect(used(scope)).toHaveText('€120');
  await button(scope, 'ticker-fewer', 'en', { role: 'Engineers' }).click();
  await button(scope, 'ticker-resume').click();

  // The lid is shut for an hour: timers fire at most once, and the sum is exact at the first beat.
  await page.clock.fastForward(60 * MINUTE);
  await expect(used(scope)).toHaveText('€240');
  await expect(figure(scope, 'there')).toContainText(/^1:50:\d\d · people there: 2$/);
  await expect(track(scope, 'plan')).toContainText('110 minutes, 50 more than the 60 planned');
  expect(await changes(page)).toEqual(['started', 'joined', 'joined', 'paused', 'left', 'resumed']);
});

test('it goes on over a reload, and is undone step by step', async ({ page }) => {
  await page.clock.install({ time: TEN });
  const scope = await openWith(page);
  await button(scope, 'ticker-start').click();
  await untilStored(page, 'started');
  await page.clock.fastForward(10 * MINUTE);
  await page.reload();
  await ready(page);
  await expect(used(scope)).toHaveText('€20');
  await button(scope, 'ticker-pause').click();
  await expect(button(scope, 'ticker-resume')).toBeFocused();
  await button(scope, 'undo').click();
  await expect(button(scope, 'ticker-pause')).toBeVisible();
  await page.clock.fastForward(10 * MINUTE);
  await expect(used(scope)).toHaveText('€40');
});

test('a running meeting opens from a link as it runs', async ({ page, browser, baseURL }) => {
  const scope = await openWith(page, begun(30, now()));
  await expect(used(scope)).toHaveText('€60');
  await button(scope, 'share').click();
  const link = await scope.getByLabel(say('en', 'share-link')).inputValue();
  const context = await browser.newContext({ baseURL });
  await setClock(context);
  const other = await context.newPage();
  const problems = [];
  watch(other, problems);
  await other.goto(link);
  await ready(other);
  await expect(used(widget(other))).toHaveText('€60');
  await expect(figure(widget(other), 'there')).toContainText('people there: 2');
  expect(problems).toEqual([]);
  await context.close();
});

test('a clock that was set back takes nothing below nothing', async ({ page }) => {
  const scope = await openWith(page, begun(-90, now()));
  await expect(used(scope)).toHaveText('€0');
  await expect(figure(scope, 'there')).toContainText('0:00:00');
});

test('a meeting that nobody ended can be ended as it was planned', async ({ page }) => {
  const scope = await openWith(page, begun(60 * 20, now()));
  await expect(used(scope)).toHaveText('€2,400');
  await button(scope, 'ticker-ended-as-planned').click();
  await expect(used(scope)).toHaveText('€120');
  expect((await changes(page)).at(-1)).toBe('ended');
});

for (const language of ['en', 'de']) {
  test(`at the end stands what came out, what a decision cost, and a summary to copy, in ${language}`, async ({ page }) => {
    const scope = await openWith(page, begun(45, now()), { locale: language });
    await button(scope, 'ticker-end', language).click();
    await expect(scope.locator('#ticker-decisions')).toBeFocused();
    await expect(figure(scope, 'per-decision')).toBeHidden();
    await page.keyboard.type('Move it in May\n- Keep <b>one</b> copy');
    await scope.locator('#ticker-outcomes').fill('Ann writes the plan');
    await expect(figure(scope, 'per-decision')).toHaveText(/^(€45|45\s€)$/);
    const take = async (form) => {
      await copyAs(scope.locator('.wam-ticker'), form, language);
      await expect(scope.getByText(copiedAs(form, language), { exact: true })).toBeVisible();
      return pasted(page);
    };
    const source = (await take('markdown'))['text/plain'];
    expect(source).toContain('## Move the archive');
    expect(source).toContain(`**${say(language, 'ticker-length')}**: ${say(language, 'ticker-of-planned', { ran: 45, planned: 60 })}`);
    expect(source).toMatch(new RegExp(`${say(language, 'ticker-per-decision')}\\*\\*: (€45|45.€)`));
    expect(source).toContain('- Move it in May\n- Keep \\<b>one\\</b> copy');
    const rich = await take('rich');
    expect(rich['text/html']).toContain('<li>Keep &lt;b&gt;one&lt;/b&gt; copy</li>');
    expect(rich['text/plain']).toContain('Ann writes the plan');

    await button(scope, 'ticker-use-length', language, { minutes: 45 }).click();
    await expect(scope.locator('#cost-duration')).toHaveValue('45');
    await button(scope, 'ticker-anew', language).click();
    await expect(button(scope, 'ticker-start', language)).toBeVisible();
    expect((await value(page)).document.update).toEqual({});
    await button(scope, 'undo', language).click();
    await expect(scope.locator('#ticker-outcomes')).toHaveValue('Ann writes the plan');
  });
}

test('a timer beats only while the meeting runs where somebody sees it', async ({ page }) => {
  await page.clock.install({ time: TEN });
  await countTimers(page);
  const scope = await openWith(page);
  const beats = (count) => expect.poll(() => timers(page)).toBe(count);
  await beats(0);
  await button(scope, 'ticker-start').click();
  await beats(1);
  await hide(page, true);
  await beats(0);
  await page.clock.fastForward(30 * MINUTE);
  await expect(used(scope)).toHaveText('€0');
  await hide(page, false);
  await expect(used(scope)).toHaveText('€60');
  await beats(1);

  await page.setViewportSize({ width: 700, height: 320 });
  await page.mouse.move(350, 160);
  await page.mouse.wheel(0, 5000);
  await beats(0);
  await page.mouse.wheel(0, -5000);
  await beats(1);
  await button(scope, 'ticker-pause').click();
  await beats(0);
  await button(scope, 'ticker-resume').click();
  await beats(1);
  await disclosure(scope).click();
  await beats(0);
  await disclosure(scope).click();
  await beats(1);
  await button(scope, 'ticker-big').click();
  await beats(1);
  await page.keyboard.press('Escape');
  await widget(page).evaluate((element) => element.remove());
  await beats(0);
});

test('a second changes the figures and nothing else, and nobody is told unasked', async ({ page }) => {
  const scope = await openWith(page, begun(30, now()));
  await expect(scope.getByRole('timer')).toHaveAttribute('aria-live', 'off');
  const changed = await widget(page).evaluate(async ({ shadowRoot }) => {
    await new Promise((resolve) => setTimeout(resolve, 500));
    const places = new Set();
    const observer = new MutationObserver((records) => records.forEach(({ target }) => {
      const element = target.nodeType === Node.TEXT_NODE ? target.parentElement : target;
      places.add(element.closest('.wam-face') ? 'face' : element.outerHTML.slice(0, 80));
    }));
    observer.observe(shadowRoot, { subtree: true, childList: true, characterData: true, attributes: true });
    await new Promise((resolve) => setTimeout(resolve, 2600));
    observer.disconnect();
    return [...places];
  });
  expect(changed).toEqual(['face']);
  await button(scope, 'ticker-say').click();
  const told = say('en', 'ticker-said', { amount: '€60', ran: 30, people: 2 });
  await expect(scope.locator('.wam-meeting [role=status]')).toHaveText(`${say('en', 'ticker-state-running')} ${told}`);
});

test('the large display fills the window, is left with Escape, and gives the focus back', async ({ page }) => {
  const scope = await openWith(page, begun(30, now()));
  await tabTo(page, button(scope, 'ticker-big'));
  await page.keyboard.press('Enter');
  const large = scope.getByRole('dialog');
  await expect(large.locator('[data-figure=used]')).toHaveText('€60');
  const { width, height } = page.viewportSize();
  expect(await large.boundingBox()).toEqual({ x: 0, y: 0, width, height });
  await expect(button(large, 'ticker-close')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(large).toHaveCount(0);
  await expect(button(scope, 'ticker-big')).toBeFocused();
  await page.keyboard.press('Enter');
  await button(large, 'ticker-close').click();
  await expect(large).toHaveCount(0);
});

test('under the strictest policy all of it works without a violation, and without a style attribute', async ({ page }) => {
  await page.addInitScript(() => {
    window.violations = [];
    addEventListener('securitypolicyviolation', ({ violatedDirective, sample }) => window.violations.push(`${violatedDirective} ${sample}`));
  });
  const scope = await openWith(page, [], {}, { profile: '~strict' });
  await button(scope, 'ticker-start').click();
  await button(scope, 'ticker-more', 'en', { role: 'Engineers' }).click();
  await button(scope, 'ticker-big').click();
  await expect(scope.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await button(scope, 'ticker-end').click();
  await scope.locator('#ticker-decisions').fill('Move it');
  await expect(scope.locator('[style]')).toHaveCount(0);
  expect(await page.evaluate(() => window.violations)).toEqual([]);
});

for (const locale of ['en', 'de']) {
  for (const colorScheme of ['light', 'dark']) {
    for (const width of [360, 1280]) {
      test(`axe finds nothing, and nothing is cut off, at ${width} px, ${colorScheme}, ${locale}`, async ({ page }) => {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        await page.setViewportSize({ width, height: 900 });
        const fine = async (what) => {
          expect(await findings(page), what).toEqual([]);
          expect(await page.evaluate(() => window.document.documentElement.scrollWidth), what).toBeLessThanOrEqual(width);
        };
        const scope = await openWith(page, begun(70, now()), { locale });
        await expect(used(scope)).toBeVisible();
        await fine('running');
        await button(scope, 'ticker-big', locale).click();
        await expect(scope.getByRole('dialog')).toBeVisible();
        await fine('large');
        await page.keyboard.press('Escape');
        await button(scope, 'ticker-end', locale).click();
        await scope.locator('#ticker-decisions').fill('Move it in May');
        await fine('ended');
        await button(scope, 'ticker-anew', locale).click();
        await fine('before');
      });
    }
  }
}

test('a small window stays above all others, shows the count in the widget’s looks, and closes with it', async ({ page, context }) => {
  await page.clock.install({ time: TEN });
  const scope = await openWith(page, begun(30, TEN), { theme: 'dark' });
  const small = async () => {
    const [opened] = await Promise.all([context.waitForEvent('page'), button(scope, 'ticker-above').click()]);
    return opened;
  };
  const first = await small();
  await expect(first.locator('[data-figure=used]')).toHaveText('€60');
  expect(await first.evaluate(() => {
    const face = document.querySelector('div').shadowRoot.querySelector('.wam-mount');
    return getComputedStyle(face).backgroundColor;
  })).toBe('rgb(20, 25, 31)');
  expect(await first.title()).toBe(say('en', 'ticker'));
  // While nobody sees the page itself, the window goes on by a clock of its own.
  await hide(page, true);
  await page.clock.fastForward(10 * MINUTE);
  await expect(first.locator('[data-figure=used]')).toHaveText('€80');
  await hide(page, false);
  // Somebody who left is no longer counted there either.
  await button(scope, 'ticker-fewer', 'en', { role: 'Engineers' }).click();
  await expect(first.locator('[data-figure=there]')).toContainText('people there: 1');
  await button(scope, 'ticker-above-close').click();
  await expect.poll(() => first.isClosed()).toBe(true);
  await expect(button(scope, 'ticker-above')).toBeVisible();

  const second = await small();
  await second.close();
  await expect(button(scope, 'ticker-above')).toBeVisible();

  const third = await small();
  await button(scope, 'ticker-end').click();
  await expect.poll(() => third.isClosed()).toBe(true);
});

test('the small window is as dark as the page', async ({ page, context }) => {
  const scope = await openWith(page, begun(30, now()));
  await page.evaluate(() => { document.documentElement.style.colorScheme = 'dark'; });
  const [opened] = await Promise.all([context.waitForEvent('page'), button(scope, 'ticker-above').click()]);
  await expect(opened.locator('[data-figure=used]')).toBeVisible();
  expect(await opened.evaluate(() => {
    const face = document.querySelector('div').shadowRoot.querySelector('.wam-mount');
    return getComputedStyle(face).backgroundColor;
  })).toBe('rgb(20, 25, 31)');
});

test('a browser without small windows offers none', async ({ page }) => {
  await page.addInitScript(() => { delete window.documentPictureInPicture; });
  const scope = await openWith(page, begun(30, now()));
  await expect(button(scope, 'ticker-big')).toBeVisible();
  await expect(button(scope, 'ticker-above')).toHaveCount(0);
});
