// The page with the snippet for each host: what is copied is what was chosen, works, and is guarded by the hashes of the files.
import { createHash } from 'node:crypto';
import { findings } from './support/axe.mjs';
import { expect, ready, test, widget } from './support/test.mjs';
import { recordViolations, violations } from './support/whole-job.mjs';
import { say } from './support/words.mjs';

const text = (page, what) => page.locator(`textarea[data-what=${what}]`);
const choose = (page, name, value) => page.locator(`#choices [name=${name}]`).selectOption(value);
const type = (page, name, value) => page.locator(`#choices [name=${name}]`).fill(value);
const host = (page, id) => page.locator('#host').selectOption(id);

/** Hosts whose plugin or package has the files itself. */
const OF_THEIR_OWN = ['npm', 'dokuwiki', 'mediawiki', 'gadget', 'wordpress'];

async function open(page, address = '/snippets.html') {
  await page.goto(address);
  await ready(page);
  await expect(page.locator('#hashes tr').first()).toBeAttached();
}

test('what is chosen is seen at once, and stands in every snippet', async ({ page }) => {
  const policies = [];
  await page.route('**/rules.json*', (route) => {
    policies.push(route.request().url());
    return route.fulfill({ json: { version: 1, wording: { de: { 'nav-cost': 'Zählen' } } } });
  });
  await open(page);
  await choose(page, 'view', 'cost');
  await choose(page, 'locale', 'de');
  await choose(page, 'theme', 'dark');
  await type(page, 'currency', 'CHF');
  await type(page, 'policy', 'rules.json?a="1"&b=2');
  await type(page, 'base', '/assets');
  await expect(widget(page)).toHaveAttribute('view', 'cost');
  await expect(widget(page).locator('#cost-duration')).toBeVisible();
  await expect(text(page, 'html')).toHaveValue(/<worth-a-meeting view="cost" locale="de" currency="CHF" theme="dark" policy="rules\.json\?a=&quot;1&quot;&amp;b=2">\n {2}<p>[^<]*JavaScript/);
  await expect(text(page, 'html')).toHaveValue(/src="\/assets\/worth-a-meeting\.js"/);
  await expect(text(page, 'csp')).toHaveValue("script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'");
  expect(policies, 'fetched once, not with every key').toHaveLength(1);
  const ids = await page.locator('#host option').evaluateAll((options) => options.map(({ value }) => value));
  expect(ids.length).toBeGreaterThan(10);
  for (const id of ids) {
    await host(page, id);
    const texts = await page.locator('#snippet textarea').evaluateAll((areas) => areas.map(({ value }) => value));
    expect(texts.join('\n'), id).toContain('cost');
    expect(texts.join('\n'), id).toContain('CHF');
    if (!OF_THEIR_OWN.includes(id)) expect(texts.join('\n'), id).toContain('/assets/');
    // Every part has words.
    expect(await page.locator('#snippet').innerText(), id).not.toMatch(/snippets-|undefined/);
  }
});

test('plugins and packages are files to take', async ({ page }) => {
  await open(page, '/dist/snippets.html');
  for (const [id, what, name] of [
    ['npm', 'package', /^worth-a-meeting-[\d.]+\.tgz$/],
    ['dokuwiki', 'plugin', /^worth-a-meeting-dokuwiki\.zip$/],
    ['mediawiki', 'plugin', /^worth-a-meeting-mediawiki\.zip$/],
    ['gadget', 'gadget', /^worth-a-meeting-mediawiki-gadget\.js$/],
    ['wordpress', 'plugin', /^worth-a-meeting-wordpress\.zip$/],
  ]) {
    await host(page, id);
    const coming = page.waitForEvent('download');
    await page.locator(`a[data-what=${what}]`).click();
    const taken = await coming;
    expect(taken.suggestedFilename()).toMatch(name);
    expect(await taken.failure(), id).toBeNull();
  }
});

test('where nothing active may stand, a picture in the chosen language leads to the widget', async ({ page }) => {
  await open(page);
  for (const language of ['en', 'de']) {
    await choose(page, 'locale', language);
    await host(page, 'link');
    const [, picture, address] = /^\[!\[[^\]]+\]\((\S+)\)\]\((\S+)\)$/.exec(await text(page, 'markdown').inputValue());
    const served = await page.request.get(picture);
    expect(served.headers()['content-type']).toContain('image/svg+xml');
    expect(await served.text()).toContain(`lang="${language}"`);
    expect(address).toMatch(new RegExp(`/embed\\.html\\?locale=${language}$`));
    expect((await page.request.get(address)).status()).toBe(200);
  }
});

test('a snippet that is copied works on a page of its own, and its hash is that of the file', async ({ page, context }) => {
  await open(page);
  await choose(page, 'view', 'decide');
  for (const [id, file] of [['element', 'worth-a-meeting.js'], ['frame', 'embed.js']]) {
    await host(page, id);
    const html = await text(page, 'html').inputValue();
    const served = await (await page.request.get(`/${file}`)).body();
    const hash = `sha384-${createHash('sha384').update(served).digest('base64')}`;
    expect(html).toContain(`integrity="${hash}"`);
    const other = await context.newPage();
    await other.route('**/its-own-page', (route) => route.fulfill({ contentType: 'text/html', body: `<!doctype html><html lang="en"><head><link rel="icon" href="data:,"></head><body>${html}</body></html>` }));
    await other.goto('/its-own-page');
    const scope = id === 'frame' ? other.frameLocator('iframe') : other;
    await expect(scope.locator('worth-a-meeting')).toHaveAttribute('data-state', 'ready');
    await expect(scope.locator('worth-a-meeting')).toHaveAttribute('view', 'decide');
    await other.close();
  }
});

test('the policy that it names is enough', async ({ page, context }) => {
  await open(page);
  for (const id of ['element', 'frame', 'file']) {
    await host(page, id);
    const [html, csp] = [await text(page, 'html').inputValue(), await text(page, 'csp').inputValue()];
    const other = await context.newPage();
    await recordViolations(other);
    await other.route('**/its-own-page', (route) => route.fulfill({
      contentType: 'text/html',
      headers: { 'Content-Security-Policy': `default-src 'none'; img-src data:; ${csp}; require-trusted-types-for 'script'; trusted-types 'none'` },
      body: `<!doctype html><html lang="en"><head><link rel="icon" href="data:,"></head><body>${html}</body></html>`,
    }));
    await other.goto('/its-own-page');
    const scope = id === 'element' ? other : other.frameLocator('iframe');
    await expect(scope.locator('worth-a-meeting'), id).toHaveAttribute('data-state', 'ready');
    expect(await violations(other), id).toEqual([]);
    await other.close();
  }
});

test('in the tags of wikis nothing ends a value before its time', async ({ page }) => {
  await page.route('**/rules*', (route) => route.fulfill({ json: { version: 1 } }));
  await open(page);
  await type(page, 'policy', 'rules.json?a="]<1>');
  for (const [id, tag] of [
    ['dokuwiki', '<worth-a-meeting policy="rules.json?a=%22%5D%3C1%3E">'],
    ['mediawiki', '<worth-a-meeting policy="rules.json?a=%22%5D%3C1%3E" />'],
    ['wordpress', '[worth-a-meeting policy="rules.json?a=%22%5D%3C1%3E"]'],
  ]) {
    await host(page, id);
    await expect(text(page, 'page')).toHaveValue(tag);
  }
});

test('it is looked at in columns of several widths', async ({ page }) => {
  await open(page);
  for (const [name, width] of [['320 pixels', 320], ['480 pixels', 480]]) {
    await page.getByRole('button', { name }).click();
    await expect(page.getByRole('button', { name })).toHaveAttribute('aria-pressed', 'true');
    const box = await widget(page).boundingBox();
    expect(Math.round(box.width)).toBe(width);
  }
});

test('a place that is none, or that a host elsewhere cannot come to, is told', async ({ page }) => {
  await page.goto('/snippets.html');
  const hint = page.locator('#base-hint');
  await type(page, 'base', 'not a place');
  await expect(hint).toHaveText(say('en', 'page-snippets-base-wrong'));
  await type(page, 'base', '/assets');
  await expect(hint).toHaveText(say('en', 'page-snippets-base-hint'));
  await page.locator('#host').selectOption('notion');
  await expect(hint).toHaveText(say('en', 'page-snippets-base-away'));
  await expect(page.locator('#choices [name=base]')).toHaveAttribute('aria-invalid', 'true');
  await type(page, 'base', 'https://intranet.example/widget');
  await expect(page.locator('#choices [name=base]')).toHaveAttribute('aria-invalid', 'false');
});

test('a currency that is none is told, and left out', async ({ page }) => {
  await open(page);
  await type(page, 'currency', 'eu');
  await expect(page.locator('#currency-hint')).toHaveText('A currency is three capital letters, such as EUR.');
  await expect(page.locator('#choices [name=currency]')).toHaveAttribute('aria-invalid', 'true');
  await expect(text(page, 'html')).not.toHaveValue(/currency/);
});

test('a button copies, by keyboard alone', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page);
  const button = page.getByRole('button', { name: 'Copy: HTML' });
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('#copied')).toHaveText('Copied: HTML.');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await text(page, 'html').inputValue());
});

test('under the strictest policy, in German, and for everybody', async ({ page }) => {
  await recordViolations(page);
  await open(page, '/~strict/snippets.html?locale=de');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Das Widget ins eigene Wiki stellen');
  await host(page, 'confluence');
  await page.locator('details summary').last().click();
  expect(await violations(page)).toEqual([]);
  expect(await findings(page, 'html')).toEqual([]);
  for (const width of [320, 360]) {
    await page.setViewportSize({ width, height: 800 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth), `${width}`).toBeLessThanOrEqual(width);
  }
});
