// What readers type stays: across reloads, tabs, links, and storage that is full, broken or missing.
import {
  address, expect, open, ready, setDocument, stored, test, untilStored, value, widget,
} from './support/test.mjs';
import { MODE, answerByMouse, answered, button, figure, recommended, step } from './support/job.mjs';
import { say } from './support/words.mjs';

/** Where the one element of pages/widget.html keeps its draft. */
const KEY = 'worth-a-meeting:/pages/widget.html#1';

/** What a notice says, by its name. */
const notice = (scope, name) => scope.getByText(say('en', `notice-${name}`));

test.describe('across a reload', () => {
  test('answers, drafts and numbers are there again as they were typed', async ({ page }) => {
    const scope = await open(page);
    await scope.locator('#topic').fill('Move the archive');
    await answerByMouse(scope);
    await button(scope, 'write-it', 'en', { template: say('en', 'template-proposal') }).click();
    await scope.locator('#update-options').fill('- move it\n- leave it: "free", <cheap>');
    await step(scope, 'cost').click();
    await scope.locator('#cost-preparation').fill('7.5');
    await scope.locator('#cost-duration').fill('12,5x');
    await expect(scope.getByText(say('en', 'field-not-a-number', { text: '12,5x', example: '1,234.5' }))).toBeVisible();
    await untilStored(page, '12,5x');
    const before = await value(page);

    await page.reload();
    await ready(page);
    expect(await value(page)).toEqual(before);
    await expect(step(scope, 'cost')).toHaveAttribute('aria-current', 'step');
    await expect(scope.locator('#cost-duration')).toHaveValue('12,5x');
    await expect(scope.locator('#cost-duration')).toHaveAttribute('aria-invalid', 'true');
    await expect(scope.locator('#cost-preparation')).toHaveValue('7.5');
    await step(scope, 'compose').click();
    await expect(scope.locator('#update-options')).toHaveValue('move it');
    await expect(scope.locator('#update-options-1')).toHaveValue('leave it: "free", <cheap>');
    await step(scope, 'decide').click();
    await expect(scope.locator('#topic')).toHaveValue('Move the archive');
    await expect(recommended(scope)).toHaveAttribute('data-mode', MODE);
  });

  test('what was typed just before is there too', async ({ page }) => {
    const scope = await open(page);
    await scope.locator('#topic').fill('no time to rest');
    await page.reload();
    await ready(page);
    await expect(scope.locator('#topic')).toHaveValue('no time to rest');
  });

  test('a draft is not kept where the page wants none', async ({ page }) => {
    const scope = await open(page, [{ storage: 'none' }]);
    await scope.locator('#topic').fill('gone');
    await page.waitForFunction(() => window.told.some(({ name }) => name === 'change'));
    expect(await stored(page)).toEqual({});
    await page.reload();
    await ready(page);
    await expect(scope.locator('#topic')).toHaveValue('');
  });
});

test.describe('undo', () => {
  test('takes steps back and does them again, by buttons and by keys', async ({ page }) => {
    const scope = await open(page);
    const topic = scope.locator('#topic');
    await expect(button(scope, 'undo')).toBeDisabled();
    await topic.pressSequentially('one');
    await topic.blur();
    await topic.press('End');
    await topic.pressSequentially(' two');
    await topic.blur();
    await button(scope, 'undo').click();
    await expect(topic).toHaveValue('one');
    await button(scope, 'undo').click();
    await expect(topic).toHaveValue('');
    await expect(button(scope, 'undo')).toBeDisabled();
    await button(scope, 'redo').click();
    await expect(topic).toHaveValue('one');

    await step(scope, 'decide').focus();
    await page.keyboard.press('Control+z');
    await expect(topic).toHaveValue('');
    await page.keyboard.press('Control+Shift+z');
    await expect(topic).toHaveValue('one');
    await page.keyboard.press('Control+y');
    await expect(topic).toHaveValue('one two');
    await expect(button(scope, 'redo')).toBeDisabled();
  });

  test('brings back what was cleared', async ({ page }) => {
    const scope = await open(page);
    await setDocument(page, answered());
    await button(scope, 'reset').click();
    await expect(notice(scope, 'reset')).toBeVisible();
    await expect(recommended(scope)).toHaveCount(0);
    await expect(scope.locator('#topic')).toHaveValue('');
    await button(scope, 'undo').last().click();
    await expect(recommended(scope)).toHaveAttribute('data-mode', MODE);
    await expect(scope.locator('#topic')).toHaveValue('Move the archive');
    await expect(notice(scope, 'reset')).toHaveCount(0);
  });
});

test.describe('a share link', () => {
  /** Makes a link to a document in a page of its own, as a reader does. */
  async function share(page) {
    await open(page);
    await setDocument(page, answered('cost', { cost: { recurrence: 'weekly', figures: { duration: 45, words: '12,5x' } } }));
    await widget(page).locator('#cost-words').fill('250');
    await button(widget(page), 'share').click();
    const link = await widget(page).getByLabel(say('en', 'share-link')).inputValue();
    const figures = {};
    for (const name of ['saved', 'meeting', 'written']) figures[name] = await figure(widget(page), name).textContent();
    return { link, figures, document: await value(page) };
  }

  test('is shown and copied', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const { link } = await share(page);
    expect(link).toMatch(/^http[^#]*\/pages\/widget\.html[^#]*#wam=[\w-]+$/);
    await expect(notice(widget(page), 'link-copied')).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(link);
  });

  for (const [form, write] of [['as it is', (link) => link], ['as mail gateways write it', (link) => link.replace('#', '%23')]]) {
    test(`opens the same document with the same figures elsewhere, ${form}`, async ({ page, browser }) => {
      const { link, figures, document } = await share(page);
      const context = await browser.newContext();
      const other = await context.newPage();
      await other.goto(write(link));
      await ready(other);
      await expect(notice(widget(other), 'link-opened')).toBeVisible();
      expect(await value(other)).toEqual(document);
      for (const [name, text] of Object.entries(figures)) await expect(figure(widget(other), name)).toHaveText(text);
      await context.close();
    });
  }

  test('lies over a draft that is one step back', async ({ page, context }) => {
    const { link } = await share(page);
    const other = await context.newPage();
    await other.goto('/pages/widget.html?el=storage%3Dmine');
    await ready(other);
    await widget(other).locator('#topic').fill('my own');
    await untilStored(other, 'my own');
    await other.goto(`/pages/widget.html?el=storage%3Dmine&again${link.slice(link.indexOf('#'))}`);
    await ready(other);
    await expect(notice(widget(other), 'link-over-draft')).toBeVisible();
    await button(widget(other), 'undo').last().click();
    await step(widget(other), 'decide').click();
    await expect(widget(other).locator('#topic')).toHaveValue('my own');
  });

  test('does not come back over later changes when the page is reloaded', async ({ page, context }) => {
    const { link } = await share(page);
    const other = await context.newPage();
    await other.goto(link);
    await ready(other);
    await expect(widget(other).locator('#cost-words')).toHaveValue('250');
    await widget(other).locator('#cost-words').fill('777');
    await untilStored(other, '777');
    await other.reload();
    await ready(other);
    await expect(widget(other).locator('#cost-words')).toHaveValue('777');
  });

  test('opens when the address of an open page changes', async ({ page, context }) => {
    const { link, document } = await share(page);
    const other = await context.newPage();
    await open(other, [{ storage: 'other' }]);
    await other.evaluate((hash) => { location.hash = hash; }, link.slice(link.indexOf('#')));
    await expect(notice(widget(other), 'link-opened')).toBeVisible();
    expect(await value(other)).toEqual(document);
  });

  test('that is damaged says so and changes nothing', async ({ page, context }) => {
    const { link } = await share(page);
    const hash = link.slice(link.indexOf('#'));
    const other = await context.newPage();
    await open(other, [{ storage: 'other' }]);
    await widget(other).locator('#topic').fill('my own');
    for (const damaged of [hash.slice(0, hash.length / 2), `${hash.slice(0, 20)}AAAA${hash.slice(24)}`, `${hash}!!`]) {
      await other.evaluate((damaged) => { location.hash = damaged; }, damaged);
      await expect(notice(widget(other), 'link-damaged')).toBeVisible();
      await expect(widget(other).locator('#topic')).toHaveValue('my own');
      await button(widget(other), 'close').click();
      await expect(notice(widget(other), 'link-damaged')).toHaveCount(0);
    }
  });

  test('of a later version says so', async ({ page }) => {
    await open(page, [{}], { hash: '#wam=_wAA' });
    await expect(notice(widget(page), 'link-future')).toBeVisible();
  });

  test('leaves fragments that are about something else alone', async ({ page }) => {
    await open(page, [{}], { hash: '#chapter-2' });
    await expect(widget(page).locator('#topic')).toHaveValue('');
    await expect(button(widget(page), 'close')).toHaveCount(0);
  });
});

test.describe('storage', () => {
  test('that holds something unreadable is put aside', async ({ page }) => {
    await page.addInitScript(([key]) => {
      if (!localStorage.getItem(key)) localStorage.setItem(key, '{"version":1,"document":{"topic":[}');
    }, [KEY]);
    const scope = await open(page);
    await expect(notice(scope, 'unreadable')).toBeVisible();
    await scope.locator('#topic').fill('afresh');
    await untilStored(page, 'afresh');
    expect((await stored(page))[`${KEY}.unreadable`]).toBe('{"version":1,"document":{"topic":[}');
  });

  test('that holds a draft of a later version is left as it is', async ({ page }) => {
    const later = '{"version":99,"document":{"topic":"from later"}}';
    await page.addInitScript(([key, text]) => localStorage.setItem(key, text), [KEY, later]);
    const scope = await open(page);
    await expect(notice(scope, 'future-draft')).toBeVisible();
    await scope.locator('#topic').fill('now');
    await page.waitForFunction(() => window.told.some(({ name }) => name === 'change'));
    await expect(notice(scope, 'future-draft')).toBeVisible();
    expect((await stored(page))[KEY]).toBe(later);
  });

  test('that is full says so, and so when there is room again', async ({ page }) => {
    await page.addInitScript(() => {
      window.full = true;
      const { setItem } = Storage.prototype;
      Storage.prototype.setItem = function (...item) {
        if (window.full) throw new DOMException('full', 'QuotaExceededError');
        return setItem.apply(this, item);
      };
    });
    const scope = await open(page);
    await scope.locator('#topic').fill('no room');
    await expect(notice(scope, 'full')).toBeVisible();
    await expect(scope.locator('#topic')).toHaveValue('no room');
    await page.evaluate(() => { window.full = false; });
    await scope.locator('#topic').fill('room');
    await expect(notice(scope, 'full')).toHaveCount(0);
    await untilStored(page, 'room');
  });

  test('that is missing in a sandboxed frame is told, and the widget works', async ({ page }) => {
    await page.goto('/pages/sandbox.html');
    const scope = page.frameLocator('iframe').locator('worth-a-meeting');
    await expect(scope).toHaveAttribute('data-state', 'ready');
    await expect(notice(scope, 'not-saved')).toBeVisible();
    await answerByMouse(scope);
    await expect(recommended(scope)).toHaveAttribute('data-mode', MODE);
    await expect(notice(scope, 'not-saved')).toBeVisible();
    await step(scope, 'cost').click();
    await scope.locator('#cost-duration').fill('30');
    await expect(figure(scope, 'meeting')).toHaveText(/[1-9]/);
    await button(scope, 'share').click();
    await expect(scope.getByLabel(say('en', 'share-link'))).toHaveValue(/#wam=/);
  });

  test('that was cleared by someone else is filled again by the next change', async ({ page, context }) => {
    const scope = await open(page);
    await scope.locator('#topic').fill('first');
    await untilStored(page, 'first');
    const other = await context.newPage();
    await other.goto(address([]));
    await other.evaluate(() => localStorage.clear());
    await expect(scope.locator('#topic')).toHaveValue('first');
    await scope.locator('#topic').fill('second');
    await untilStored(page, 'second');
  });
});

test.describe('two tabs', () => {
  test('show the same document as soon as one of them changes it', async ({ page, context }) => {
    const here = await open(page);
    const other = await context.newPage();
    const there = await open(other);
    await here.locator('#topic').fill('from here');
    await expect(there.locator('#topic')).toHaveValue('from here');
    await expect(notice(there, 'elsewhere')).toBeVisible();
    await expect(notice(here, 'elsewhere')).toHaveCount(0);
    await button(there, 'undo').last().click();
    await expect(there.locator('#topic')).toHaveValue('');
  });

  /** Makes timers of a page wait, all but the shortest, as long as `holding` is set; `release` lets them go. */
  const holdTimers = () => {
    const [start, stop] = [window.setTimeout, window.clearTimeout];
    const held = new Map();
    window.setTimeout = (act, delay, ...rest) => {
      const timer = start(window.holding && delay > 50 ? () => {} : act, delay, ...rest);
      if (window.holding && delay > 50) held.set(timer, act);
      return timer;
    };
    window.clearTimeout = (timer) => {
      held.delete(timer);
      stop(timer);
    };
    window.release = () => {
      window.holding = false;
      for (const act of held.values()) act();
    };
  };

  /** Both tabs change the document within the time for which typing must rest; the second one is asked. */
  async function conflict(page, context) {
    const here = await open(page);
    await here.locator('#topic').fill('before');
    await untilStored(page, 'before');
    const other = await context.newPage();
    await other.addInitScript(holdTimers);
    const there = await open(other);
    await expect(there.locator('#topic')).toHaveValue('before');
    await other.evaluate(() => { window.holding = true; });
    await there.locator('#topic').fill('typed there');
    await here.locator('#topic').fill('typed here');
    await expect(notice(there, 'conflict')).toBeVisible();
    await expect(there.locator('#topic')).toHaveValue('typed there');
    return { here, there, other };
  }

  test('that both changed ask which to keep, and take the other one', async ({ page, context }) => {
    const { here, there, other } = await conflict(page, context);
    await other.evaluate(() => { window.holding = false; });
    await button(there, 'take-theirs').click();
    await other.evaluate(() => window.release());
    await expect(there.locator('#topic')).toHaveValue('typed here');
    await expect(notice(there, 'conflict')).toHaveCount(0);
    await button(there, 'undo').click();
    await expect(there.locator('#topic')).toHaveValue('typed there');
    await expect(here.locator('#topic')).toHaveValue('typed there');
  });

  test('that both changed ask which to keep, and keep their own', async ({ page, context }) => {
    const { here, there, other } = await conflict(page, context);
    await other.evaluate(() => { window.holding = false; });
    await button(there, 'keep-mine').click();
    await other.evaluate(() => window.release());
    await expect(there.locator('#topic')).toHaveValue('typed there');
    await expect(here.locator('#topic')).toHaveValue('typed there');
    await expect(notice(here, 'elsewhere')).toBeVisible();
  });

  test('that both changed save nothing over the other until the reader has chosen', async ({ page, context }) => {
    const { here, there, other } = await conflict(page, context);
    await other.evaluate(() => window.release());
    await expect(notice(there, 'conflict')).toBeVisible();
    expect(JSON.stringify(await stored(page))).toContain('typed here');
    await expect(here.locator('#topic')).toHaveValue('typed here');
  });
});
