// Everyone can use it: axe finds nothing in any state, nothing sticks out, and every display mode carries the meaning.
import { findings } from './support/axe.mjs';
import { expect, open, ready, setDocument, test, widget } from './support/test.mjs';
import { ANSWERS, answered, button, figure, recommended, step } from './support/job.mjs';
import { say } from './support/words.mjs';

/** Languages; the last one is English forced to run from right to left. */
const LOCALES = ['en', 'de', 'ar-XB'];

/** The states of the widget that are looked at, each with how to get there. */
const STATES = {
  'decide, empty': (page) => setDocument(page, { view: 'decide' }),
  'decide, with a question open': (page) => setDocument(page, { view: 'decide', answers: { urgency: 'day' } }),
  'decide, answered': async (page) => {
    await setDocument(page, answered());
    await unfold(page);
  },
  compose: (page) => setDocument(page, answered('compose', {
    update: { template: 'proposal', drafts: { proposal: { title: 'Move the archive', options: '- move\n- stay', approver: 'Ek, Mara' } } },
  })),
  'cost, with errors and sources open': async (page) => {
    await setDocument(page, { view: 'cost', cost: { recurrence: 'weekly', roles: [{ people: 4 }, { people: 2 }], figures: { duration: 99999, words: '12,5x' } } });
    await unfold(page);
  },
  'cost, counted': async (page) => {
    await setDocument(page, { view: 'cost', cost: { recurrence: 'weekly', figures: { delay: 5, latency: 40, firstSlot: 10 } } });
    await unfold(page);
  },
  'a notice': async (page) => {
    await setDocument(page, answered('cost'));
    await widget(page).getByRole('group').getByRole('button').nth(2).click();
    await expect(widget(page).locator('input[readonly]')).toBeVisible();
  },
  'an organisation’s looks': async (page) => {
    await widget(page).evaluate((element) => {
      element.policy = {
        version: 1,
        branding: { organisation: 'Example AG', accent: { light: '#ffd400' }, handbook: { url: '/', label: 'How we meet' } },
      };
    });
    await setDocument(page, answered());
    await expect(widget(page).getByRole('link', { name: 'How we meet' })).toBeVisible();
  },
  'a policy that was refused': async (page) => {
    await widget(page).evaluate((element) => { element.policy = { version: 1, decision: { points: { urgency: { day: 400 } } } }; });
    await expect(widget(page).locator('[data-notice=policy-out-of-range]')).toBeVisible();
  },
};

/** Opens every fold of the widget. */
const unfold = async (page) => {
  await expect(widget(page).locator('details').first()).toBeVisible();
  await widget(page).evaluate(({ shadowRoot }) => shadowRoot.querySelectorAll('details').forEach((one) => { one.open = true; }));
};

/** What stands out of the element at a side, in short. */
const overflowing = (page) => widget(page).evaluate((element) => {
  const { left, right } = element.getBoundingClientRect();
  const found = [];
  for (const one of element.shadowRoot.querySelectorAll('*')) {
    const box = one.getBoundingClientRect();
    if (box.width === 0 || one.closest('option, select')) continue;
    // The text of drawings counts by what is painted: `getBoundingClientRect` is that already.
    if (box.left < left - 1 || box.right > right + 1) found.push({ one, by: Math.round(Math.max(left - box.left, box.right - right)) });
  }
  // Those that make their ancestors too wide.
  const out = found.filter(({ one }) => !found.some((other) => other.one !== one && one.contains(other.one)))
    .map(({ one, by }) => `${by} px: ${one.outerHTML.slice(0, 120)}`);
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth > clientWidth) out.push(`the page is ${scrollWidth - clientWidth} px too wide`);
  return out.slice(0, 5);
});

for (const theme of ['light', 'dark']) {
  for (const locale of LOCALES) {
    for (const width of [360, 1280]) {
      test(`axe finds nothing in any state: ${theme}, ${locale}, ${width} px`, async ({ page }) => {
        await page.setViewportSize({ width, height: 900 });
        await page.emulateMedia({ colorScheme: theme });
        await open(page, [{ locale, storage: 'none', theme }]);
        for (const [state, reach] of Object.entries(STATES)) {
          await reach(page);
          expect.soft(await findings(page), state).toEqual([]);
        }
      });
    }
  }
}

test.describe('the card after a crash', () => {
  test.use({ expectErrors: true });
  for (const theme of ['light', 'dark']) {
    test(`axe finds nothing: ${theme}`, async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 900 });
      await page.emulateMedia({ colorScheme: theme });
      await open(page, [{ storage: 'none', theme }]);
      await widget(page).locator('#topic').fill('panic while rendering');
      await expect(widget(page).getByRole('alert')).toBeVisible();
      expect.soft(await findings(page)).toEqual([]);
      expect(await overflowing(page)).toEqual([]);
    });
  }
});

for (const locale of LOCALES) {
  test(`nothing sticks out at 320 px in any state: ${locale}`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 900 });
    await open(page, [{ locale, storage: 'none' }]);
    for (const [state, reach] of Object.entries(STATES)) {
      await reach(page);
      expect.soft(await overflowing(page), state).toEqual([]);
    }
  });
}

test('nothing sticks out at 320 px when long words are typed', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 900 });
  await open(page, [{ storage: 'none' }]);
  const long = 'Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen'.repeat(3);
  for (const view of ['decide', 'compose', 'cost']) {
    await setDocument(page, answered(view, {
      topic: long,
      update: { template: 'status', drafts: { status: { title: long, summary: long, owner: long } } },
      cost: { figures: { words: long.slice(0, 100) } },
    }));
    await expect(widget(page).locator(':focus, input').first()).toBeVisible();
    expect.soft(await overflowing(page), view).toEqual([]);
  }
});

test('text at twice its size does not stick out either', async ({ page }) => {
  await page.setViewportSize({ width: 640, height: 900 });
  await open(page, [{ storage: 'none' }]);
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(':root { font-size: 200% }');
    document.adoptedStyleSheets.push(sheet);
  });
  for (const [state, reach] of Object.entries(STATES)) {
    await reach(page);
    expect.soft(await overflowing(page), state).toEqual([]);
  }
});

test('from right to left the widget is laid out in that direction', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  const scope = await open(page, [{ locale: 'ar-XB' }]);
  await expect(scope.locator('[dir=rtl]').first()).toBeVisible();
  const topic = await scope.locator('#topic').boundingBox();
  const matrix = await scope.getByRole('complementary').boundingBox();
  expect(matrix.x, 'the answer is left of the questions').toBeLessThan(topic.x);
  await scope.evaluate((element) => element.setAttribute('locale', 'en'));
  await expect.poll(async () => (await scope.getByRole('complementary').boundingBox()).x).toBeGreaterThan(topic.x - 1);
});

/** How many pixels differ between two pictures. */
const differing = (page, one, other) => page.evaluate(async (pictures) => {
  const [first, second] = await Promise.all(pictures.map(async (bytes) => {
    const bitmap = await createImageBitmap(new Blob([new Uint8Array(bytes)], { type: 'image/png' }));
    const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
    context.drawImage(bitmap, 0, 0);
    return context.getImageData(0, 0, bitmap.width, bitmap.height).data;
  }));
  let count = 0;
  for (let at = 0; at < first.length; at += 4) {
    const distance = Math.abs(first[at] - second[at]) + Math.abs(first[at + 1] - second[at + 1]) + Math.abs(first[at + 2] - second[at + 2]);
    if (distance > 96) count += 1;
  }
  return count;
}, [[...one], [...other]]);

for (const [what, media] of [
  ['', {}],
  [' in the dark', { colorScheme: 'dark' }],
  [' with forced colours', { forcedColors: 'active' }],
  [' with forced colours in the dark', { forcedColors: 'active', colorScheme: 'dark' }],
]) {
  test(`the reader’s own cell stands out in the matrix${what}`, async ({ page }) => {
    await page.setViewportSize({ width: 800, height: 900 });
    await page.emulateMedia(media);
    const scope = await open(page, [{ storage: 'none' }]);
    const picture = scope.getByRole('grid', { name: say('en', 'matrix') });
    const take = async (urgency) => {
      await setDocument(page, { answers: { ...ANSWERS, urgency } });
      await expect(recommended(scope)).toBeVisible();
      return picture.screenshot({ animations: 'disabled' });
    };
    // The other cells look the same for both answers: what differs is the mark alone.
    const [week, later] = [await take('week'), await take('later')];
    const box = await picture.boundingBox();
    expect(await differing(page, week, week)).toBe(0);
    // A ring around two cells, each a quarter and a sixth of the picture; bold words alone would be less.
    expect(await differing(page, week, later)).toBeGreaterThan((box.width / 4 + box.height / 6) * 2);
  });
}

test('with forced colours what is chosen still differs from what is not', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  // Where there is room the update and its source need no tabs.
  await page.setViewportSize({ width: 800, height: 720 });
  const scope = await open(page, [{ storage: 'none' }]);
  const look = (one) => one.evaluate((element) => {
    const { outlineStyle, outlineWidth, outlineColor, borderColor, backgroundColor, fontWeight } = getComputedStyle(element);
    return [outlineStyle, outlineWidth, outlineColor, borderColor, backgroundColor, fontWeight].join(' ');
  });
  expect(await look(step(scope, 'decide'))).not.toBe(await look(step(scope, 'cost')));
  await step(scope, 'compose').click();
  expect(await look(button(scope, 'compose-rendered'))).not.toBe(await look(button(scope, 'dialect-markdown')));
});

test('nothing moves for those who want no motion', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const scope = await open(page, [{ storage: 'none' }]);
  for (const view of ['decide', 'compose', 'cost']) {
    await setDocument(page, answered(view));
    await expect(step(scope, view)).toHaveAttribute('aria-current', 'step');
    const moving = await scope.evaluate(({ shadowRoot }) => [...shadowRoot.querySelectorAll('*')].filter((one) => {
      const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(one);
      return /[1-9]/.test(transitionDuration) || animationName !== 'none' || scrollBehavior === 'smooth';
    }).map((one) => one.outerHTML.slice(0, 100)));
    expect(moving, view).toEqual([]);
  }
});

test('every control can be reached with Tab, shows its focus, and is large enough to hit', async ({ page }) => {
  const scope = await open(page, [{ storage: 'none', view: 'cost' }]);
  const seen = [];
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press('Tab');
    const focus = await scope.evaluate(({ shadowRoot }) => {
      const one = shadowRoot.activeElement;
      if (!one) return null;
      const { outlineStyle, outlineWidth } = getComputedStyle(one);
      const { width, height } = one.getBoundingClientRect();
      const label = one.labels?.[0]?.textContent || one.ariaLabel || one.textContent;
      return { name: one.id || label.trim(), outlined: outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2, width, height };
    });
    if (focus) seen.push(focus);
    else if (seen.length > 0) break;
  }
  for (const { name, outlined, width, height } of seen) {
    expect.soft(outlined, `${name} shows its focus`).toBe(true);
    expect.soft(Math.min(width, height), `${name} is at least 24 px wide and high`).toBeGreaterThanOrEqual(24);
  }
  const names = seen.map(({ name }) => name);
  for (const id of ['people-0', 'amount-0', 'recurrence', 'cost-duration', 'cost-words', 'cost-delay']) expect(names).toContain(id);
});

test('what is wrong with a field is told beside it and announced with it', async ({ page }) => {
  const scope = await open(page, [{ storage: 'none', view: 'cost' }]);
  const field = scope.locator('#cost-duration');
  await field.fill('12,5x');
  await expect(field).toHaveAttribute('aria-invalid', 'true');
  await expect(field).toHaveAccessibleDescription(/minutes.*12,5x/);
  await field.fill('12.5');
  await expect(field).not.toHaveAttribute('aria-invalid', 'true');
  await expect(figure(scope, 'meeting')).toBeVisible();
  await ready(page);
});
