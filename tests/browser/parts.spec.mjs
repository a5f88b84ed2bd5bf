// The parts of the wasm that come after the rest: whom they are fetched for, and what stands in their place until then.
import { address, expect, held, open, ready, setDocument, test, value, widget } from './support/test.mjs';
import { ANSWERS, button, figure, step } from './support/job.mjs';
import { say } from './support/words.mjs';

/** What each view of a part shows, by the name of the part. */
const SHOWN = { audit: '#audit-files', roi: '#roi-people', register: '#register-file', policy: '[id="decision.points.urgency.day"]' };
const PARTS = Object.keys(SHOWN);
const file = (part) => `**/worth-a-meeting.${part}.wasm`;

/** The parts that a page asks for, each time. */
function asked(page) {
  const seen = [];
  page.on('request', (request) => {
    const [, part] = /worth-a-meeting\.([a-z]+)\.wasm$/.exec(request.url()) ?? [];
    if (part) seen.push(part);
  });
  return seen;
}

const setView = (page, view) => widget(page).evaluate((element, view) => element.setAttribute('view', view), view);

test.describe('fetched are', () => {
  test('after the rest, those to which the steps lead', async ({ page }) => {
    const seen = asked(page);
    await open(page);
    await page.waitForLoadState('networkidle');
    expect(seen).toEqual(['rest', 'audit', 'register', 'roi']);
  });

  for (const view of ['decide', 'compose', 'cost']) {
    test(`none where an element shows nothing but ${view}`, async ({ page }) => {
      const seen = asked(page);
      await open(page, [{ view }]);
      await page.waitForLoadState('networkidle');
      expect(seen).toEqual(['rest']);
    });
  }

  for (const part of PARTS) {
    test(`the one that an element shows, beside the rest and once: ${part}`, async ({ page }) => {
      const seen = asked(page);
      const go = await held(page, file('rest'));
      await page.goto(address([{ view: part }, { view: part }]));
      await expect.poll(() => [...seen].sort()).toEqual([part, 'rest'].sort());
      go();
      for (const index of [0, 1]) {
        await ready(page, index);
        await expect(widget(page, index).locator(SHOWN[part])).toBeVisible();
      }
      await page.waitForLoadState('networkidle');
      expect([...seen].sort()).toEqual([part, 'rest'].sort());
    });

    test(`the one that a page asks for later: ${part}`, async ({ page }) => {
      const scope = await open(page, [{ view: 'cost' }]);
      const go = await held(page, file(part));
      await setView(page, part);
      await expect(scope.getByText(say('en', 'coming'))).toBeVisible();
      go();
      await expect(scope.locator(SHOWN[part])).toBeVisible();
      await expect(scope).toHaveAttribute('data-state', 'ready');
    });
  }
});

test('a view waits for its part, with its words and looks, and the others work meanwhile', async ({ page }) => {
  const go = await held(page, file('roi'));
  const scope = await open(page);
  await step(scope, 'roi').click();
  await expect(scope.getByText(say('en', 'coming'))).toBeVisible();
  await step(scope, 'cost').click();
  await scope.locator('#cost-duration').fill('45');
  await step(scope, 'roi').click();
  await step(scope, 'roi').focus();
  go();
  await expect(scope.getByRole('heading', { name: say('en', 'roi-title') })).toBeVisible();
  await expect(figure(scope, 'headline')).toHaveText(/[1-9]/);
  await expect(scope.locator('.wam-pictures')).toHaveCSS('display', 'grid');
  await expect(step(scope, 'roi')).toBeFocused();
  expect((await value(page)).document.cost.figures.duration).toBe(45);
});

test('a part that is here already shows at once', async ({ page }) => {
  const scope = await open(page);
  await page.waitForLoadState('networkidle');
  const waited = await scope.evaluate((element, coming) => new Promise((resolve) => {
    const { shadowRoot } = element;
    new MutationObserver((_, observer) => {
      if (shadowRoot.textContent.includes(coming)) resolve(true);
      if (!shadowRoot.querySelector('.wam-roi')) return;
      observer.disconnect();
      resolve(false);
    }).observe(shadowRoot, { subtree: true, childList: true });
    shadowRoot.querySelectorAll('.wam-step')[4].click();
  }), say('en', 'coming'));
  expect(waited).toBe(false);
});

test('an organisation’s own words stand in the parts, too, whenever these come', async ({ page }) => {
  const go = await held(page, file('roi'));
  const scope = await open(page);
  const words = { 'roi-title': 'Was it worth it?', 'roi-keep-name': 'Plan { $n }', 'cost-title': 'What it costs us' };
  await scope.evaluate((element, en) => { element.policy = { version: 1, wording: { en } }; }, words);
  await step(scope, 'cost').click();
  await expect(scope.getByRole('heading', { name: 'What it costs us' })).toBeVisible();
  await step(scope, 'roi').click();
  go();
  await expect(scope.getByRole('heading', { name: 'Was it worth it?' })).toBeVisible();
  await expect(scope.getByText(say('en', 'roi-intro'))).toBeVisible();
  expect(await page.evaluate(() => window.told.filter(({ name }) => name === 'error'))).toEqual([]);
});

test.describe('where a part cannot be fetched', () => {
  test.use({ expectErrors: true });

  test('its view says so and tries again; the others go on', async ({ page }) => {
    await page.route(file('roi'), (route) => route.abort());
    const scope = await open(page);
    await scope.locator('#topic').fill('kept');
    await step(scope, 'roi').click();
    await expect(scope.getByRole('alert')).toContainText(say('en', 'not-fetched'));
    await button(scope, 'try-again').click();
    await expect(scope.getByRole('alert')).toContainText(say('en', 'not-fetched'));
    await step(scope, 'cost').click();
    await scope.locator('#cost-duration').fill('45');
    await page.unroute(file('roi'));
    await step(scope, 'roi').click();
    await button(scope, 'try-again').click();
    await scope.locator('#roi-people').fill('20');
    await expect(figure(scope, 'headline')).toHaveText(/[1-9]/);
    expect((await value(page)).document).toMatchObject({ topic: 'kept', cost: { figures: { duration: 45 } }, roi: { people: '20' } });
  });

  for (const part of PARTS) {
    test(`an element for that view shows the card, and tries again: ${part}`, async ({ page }) => {
      await page.route(file(part), (route) => route.abort());
      await page.goto(address([{ view: part }]));
      const scope = widget(page);
      await expect(scope.getByRole('alert')).toContainText(say('en', 'failure-missing'));
      const [error] = await page.evaluate(() => window.told.filter(({ name }) => name === 'error'));
      expect(error.detail.kind).toBe('missing');
      await page.unroute(file(part));
      await button(scope, 'failure-again').click();
      await ready(page);
      await expect(scope.locator(SHOWN[part])).toBeVisible();
    });
  }
});

test.describe('after a crash', () => {
  // The panic itself is reported on the console.
  test.use({ expectErrors: true });

  /** Crashes the last of three elements. */
  const crash = async (page) => {
    await setDocument(page, { topic: 'panic while rendering' }, 2);
    await expect(widget(page, 2).getByRole('alert')).toBeVisible();
  };
  const elements = [{ view: 'roi', storage: 'none' }, { view: 'policy', storage: 'none' }, { storage: 'none' }];

  test('every part that was there is there again, and nothing is fetched', async ({ page }) => {
    await open(page, elements);
    await widget(page, 0).locator(SHOWN.roi).fill('20');
    await widget(page, 1).locator(SHOWN.policy).fill('17');
    await page.waitForLoadState('networkidle');
    const seen = asked(page);
    for (const turn of ['1', '2']) {
      await crash(page);
      for (const index of [0, 1]) await ready(page, index);
      await expect(widget(page, 0).locator(SHOWN.roi)).toHaveValue('20');
      await expect(figure(widget(page, 0), 'headline')).toHaveText('€18,781');
      await expect(widget(page, 1).locator(SHOWN.policy)).toHaveValue('17');
      await expect(widget(page, 1).locator('.wam-policy-cell.is-changed')).not.toHaveCount(0);
      await button(widget(page, 2), 'failure-afresh').click();
      await expect(widget(page, 2).locator('#topic'), turn).toHaveValue('');
      await step(widget(page, 2), 'roi').click();
      await expect(figure(widget(page, 2), 'headline')).toHaveText(/[1-9]/);
    }
    expect(seen).toEqual([]);
  });

  test('a part that was on its way comes to the instance that lives then', async ({ page }) => {
    const go = await held(page, file('roi'));
    await open(page, [{ storage: 'none' }, { view: 'cost', storage: 'none' }, { storage: 'none' }]);
    await step(widget(page, 0), 'roi').click();
    await expect(widget(page, 0).getByText(say('en', 'coming'))).toBeVisible();
    await crash(page);
    await expect(widget(page, 0).getByText(say('en', 'coming'))).toBeVisible();
    go();
    await expect(figure(widget(page, 0), 'headline')).toHaveText(/[1-9]/);
    await widget(page, 0).locator(SHOWN.roi).fill('20');
    expect((await value(page)).document.roi.people).toBe('20');
  });
});

test('when the rest comes, the matrix and what follows an answer are drawn a frame after all else, and the reasons stay', async ({ page }) => {
  const arrive = await held(page, file('rest'));
  const scope = await open(page, [{ storage: 'none' }]);
  await setDocument(page, { answers: ANSWERS });
  await expect(scope.locator('.wam-why')).toBeVisible();
  await scope.evaluate(({ shadowRoot }) => {
    const there = (selector) => shadowRoot.querySelector(selector);
    window.first = {};
    let frame = 0;
    const count = () => { frame += 1; requestAnimationFrame(count); };
    count();
    new MutationObserver(() => {
      for (const part of ['.wam-refine .wam-question', '.wam-matrix', '.wam-money', '.wam-why']) {
        if (there(part)) window.first[part] ??= { frame, node: there(part) };
      }
    }).observe(shadowRoot, { childList: true, subtree: true });
  });
  arrive();
  await expect(scope.locator('.wam-matrix')).toBeVisible();
  await expect(scope.locator('.wam-money')).toBeVisible();
  const { questions, matrix, money, stays } = await scope.evaluate(({ shadowRoot }) => {
    const { '.wam-refine .wam-question': questions, '.wam-matrix': matrix, '.wam-money': money, '.wam-why': why } = window.first;
    return {
      questions: questions.frame, matrix: matrix.frame, money: money.frame,
      stays: why.frame === questions.frame && why.node === shadowRoot.querySelector('.wam-why'),
    };
  });
  expect(Math.min(matrix, money)).toBeGreaterThan(questions);
  expect(stays, 'the reasons are the same element').toBe(true);
});

test('where the rest is here before the view, all of it is drawn at once', async ({ page }) => {
  const scope = await open(page, [{ storage: 'none' }]);
  await setDocument(page, { answers: ANSWERS, view: 'cost' });
  await expect(scope.locator('#cost-duration')).toBeVisible();
  await scope.evaluate(({ shadowRoot }) => {
    window.kept = 0;
    new MutationObserver(() => { window.kept += shadowRoot.querySelectorAll('.wam-matrix-place, .wam-money-place').length; })
      .observe(shadowRoot, { childList: true, subtree: true });
  });
  await step(scope, 'decide').click();
  await expect(scope.locator('.wam-matrix')).toBeVisible();
  expect(await page.evaluate(() => window.kept)).toBe(0);
});
