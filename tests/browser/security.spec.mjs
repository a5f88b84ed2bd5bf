// Private by construction: a strict policy, no request after loading, and words for what hosts forbid.
import { address, expect, open, ready, setDocument, test, value, widget } from './support/test.mjs';
import { MODE, answerByMouse, answered, button, choice, recommended, step } from './support/job.mjs';
import { recordViolations, violations, wholeJob } from './support/whole-job.mjs';
import { say } from './support/words.mjs';

for (const path of ['/~strict/', address([{}], { profile: '~strict' })]) {
  test(`under the strictest policy the whole job works without a violation: ${path.split('?')[0]}`, async ({ page }) => {
    await recordViolations(page);
    const response = await page.goto(path);
    const policy = response.headers()['content-security-policy'];
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("trusted-types 'none'");
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(policy).not.toMatch(/'unsafe-inline'|'unsafe-eval'|blob:|data:/);
    await ready(page);
    await wholeJob(widget(page));
    await widget(page).evaluate((element) => { element.setAttribute('locale', 'ar-XB'); });
    await expect(widget(page).locator('[dir=rtl]').first()).toBeVisible();
    expect(await violations(page)).toEqual([]);
  });
}

test.describe('where the policy is meant to be violated', () => {
  test.use({ expectErrors: true });

  test('the policy of these tests does refuse what it should', async ({ page }) => {
    await recordViolations(page);
    await open(page, [{}], { profile: '~strict' });
    await page.evaluate(() => document.querySelector('main').setAttribute('style', 'color: red'));
    await expect.poll(() => violations(page)).toHaveLength(1);
  });

  test('wasm that the policy forbids is told, with the line to change', async ({ page }) => {
    await page.goto(address([{}], { profile: '~no-wasm' }));
    const scope = widget(page);
    await expect(scope).toHaveAttribute('data-state', 'error');
    await expect(scope.getByRole('alert')).toContainText("'wasm-unsafe-eval'");
    await expect(scope.getByRole('alert')).toContainText(say('en', 'failure-csp'));
    expect((await page.evaluate(() => window.told.find(({ name }) => name === 'error'))).detail.kind).toBe('csp');
    await expect(page.getByText('In short: write when waiting does no harm.')).toBeVisible();
  });

  test('a wasm file that is missing is told', async ({ page }) => {
    await page.goto(address([{}], { profile: '~missing' }));
    await expect(widget(page)).toHaveAttribute('data-state', 'error');
    await expect(widget(page).getByRole('alert')).toContainText(say('en', 'failure-missing'));
    await expect(widget(page).getByRole('alert')).toContainText('404');
  });

  test('cards are told in the language of the element', async ({ page }) => {
    await page.goto(address([{ locale: 'de-CH' }], { profile: '~missing' }));
    await expect(widget(page).getByRole('alert')).toContainText(say('de', 'failure-missing'));
  });
});

test.describe('where a server sends the wrong type', () => {
  // Browsers may warn that they compile it less quickly.
  test.use({ expectErrors: true });

  test('the widget works all the same', async ({ page }) => {
    await open(page, [{}], { profile: '~wrong-mime' });
    await answerByMouse(widget(page));
    await expect(recommended(widget(page))).toHaveAttribute('data-mode', MODE);
  });
});

test('after loading no request is made during the whole job', async ({ page, context }) => {
  await open(page);
  await page.waitForLoadState('networkidle');
  const requests = [];
  context.on('request', (request) => requests.push(request.url()));
  await wholeJob(widget(page));
  await widget(page).evaluate((element) => { element.setAttribute('locale', 'de'); });
  await expect(widget(page).getByRole('heading', { name: say('de', 'cost-title') })).toBeVisible();
  await page.evaluate(() => {
    document.querySelector('main').prepend(document.createElement('worth-a-meeting'));
  });
  await ready(page, 0);
  expect(requests).toEqual([]);
});

test('no form of the widget is ever sent, by keys or by scripts', async ({ page }) => {
  await recordViolations(page);
  const scope = await open(page, [{}], { profile: '~strict' });
  const here = page.url();
  const navigations = [];
  page.on('framenavigated', (frame) => navigations.push(frame.url()));
  const send = async () => {
    for (const key of ['Enter', 'Alt+Enter', 'Control+Enter', 'Shift+Enter']) await page.keyboard.press(key);
    return scope.evaluate(({ shadowRoot }) => {
      const forms = [...shadowRoot.querySelectorAll('form')];
      for (const form of forms) {
        form.requestSubmit();
        form.submit();
      }
      return forms.length;
    });
  };
  await choice(scope, 'urgency', 'week').focus();
  expect(await send()).toBe(2); // around the choices, and what the matter is called
  for (const [view, field] of [['cost', '#cost-words'], ['roi', '#roi-people']]) {
    await step(scope, view).click();
    await scope.locator(field).focus();
    await scope.evaluate(({ shadowRoot }) => {
      window.sent = 0;
      shadowRoot.addEventListener('submit', () => { window.sent += 1; });
    });
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => window.sent), `${view}: sandboxed frames complain of the mere try`).toBe(0);
    expect(await send()).toBeGreaterThan(5);
  }
  await step(scope, 'register').click();
  await button(scope, 'register-new').click();
  await button(scope, 'register-add-option').click();
  await scope.locator('#register-option-0-name').fill('Move');
  await scope.evaluate(({ shadowRoot }) => {
    window.sent = 0;
    shadowRoot.addEventListener('submit', () => { window.sent += 1; });
  });
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => window.sent), 'sandboxed frames complain of the mere try').toBe(0);
  expect(await send()).toBeGreaterThan(5);
  await page.waitForTimeout(200);
  expect(page.url()).toBe(here);
  expect(navigations).toEqual([]);
  expect(await violations(page)).toEqual([]);
});

test('offline everything works, in any language', async ({ page, context }) => {
  await open(page);
  await page.waitForLoadState('networkidle'); // other parts of the widget and the languages come after the first view
  await context.setOffline(true);
  const scope = await wholeJob(widget(page));
  for (const [locale, language] of [['de-AT', 'de'], ['fr', 'en'], ['ar-XB', 'en']]) {
    await scope.evaluate((element, locale) => { element.setAttribute('locale', locale); }, locale);
    await expect(scope.getByText(say(language, 'cost-title'))).toBeVisible();
  }
});

test('no element of the widget has a style attribute, in any view or state', async ({ page }) => {
  const scope = await open(page);
  const styled = () => scope.evaluate((element) => [...element.shadowRoot.querySelectorAll('[style]')].map((one) => one.outerHTML));
  expect(await styled()).toEqual([]);
  for (const view of ['decide', 'compose', 'cost']) {
    await setDocument(page, answered(view, { cost: { recurrence: 'weekly', figures: { words: '12,5x' } } }));
    await expect(step(scope, view)).toHaveAttribute('aria-current', 'step');
    for (const details of await scope.locator('details > summary').all()) await details.click();
    expect(await styled(), view).toEqual([]);
  }
  await button(scope, 'share').click();
  await expect(scope.getByLabel(say('en', 'share-link'))).toBeVisible();
  expect(await styled()).toEqual([]);
});

test('nothing that a document says becomes markup', async ({ page }) => {
  const scope = await open(page, [{}], { profile: '~strict' });
  const hostile = '<img src=x onerror="window.hit=1"><script>window.hit=1</script><a href="javascript:window.hit=1">x</a>';
  await setDocument(page, {
    view: 'compose', topic: hostile, answers: answered().answers,
    update: { template: 'status', drafts: { status: { title: hostile, summary: `${hostile}\n[x](javascript:window.hit=1)`, owner: hostile } } },
    cost: { roles: [{ name: hostile }], figures: { words: hostile.slice(0, 60) } },
  });
  await expect(scope.getByRole('complementary').getByRole('heading').first()).toContainText('<img');
  for (const view of ['compose', 'decide', 'cost']) {
    await step(scope, view).click();
    expect(await scope.evaluate(({ shadowRoot }) => shadowRoot.querySelectorAll('img, script, iframe, a[href^="javascript"]').length)).toBe(0);
  }
  expect(await page.evaluate(() => window.hit)).toBe(undefined);
  expect((await value(page)).document.topic).toBe(hostile);
});
