// The self-contained page: opened as a file, in frames without rights, under policies that let nothing in or out.
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { findings } from './support/axe.mjs';
import { answerByMouse, button, recommended } from './support/job.mjs';
import { address, expect, ready, test, untilStored, widget } from './support/test.mjs';
import { readCalendar, recordViolations, violations, wholeJob } from './support/whole-job.mjs';
import { say } from './support/words.mjs';

const FILE = new URL('../../dist/worth-a-meeting.html', import.meta.url);
const published = () => readFile(FILE, 'utf8');

/** The addresses that pages ask for from now on. */
function requestsOf(context) {
  const seen = [];
  context.on('request', (request) => seen.push(request.url()));
  return seen;
}

test('opened as a file it does the whole job, asks for nothing, and keeps what was typed', async ({ page, context }) => {
  await recordViolations(page);
  const requests = requestsOf(context);
  await page.goto(FILE.href);
  await ready(page);
  await wholeJob(widget(page));
  await widget(page).locator('#cost-duration').fill('25');
  await untilStored(page, '25');
  await page.reload();
  await expect(widget(page).locator('#cost-duration')).toHaveValue('25');
  expect(await violations(page)).toEqual([]);
  expect(requests).toEqual([FILE.href, FILE.href]);
});

test('its address says what is shown, and every view and language is in it', async ({ page, context }) => {
  await recordViolations(page);
  const requests = requestsOf(context);
  for (const view of ['decide', 'compose', 'cost', 'roi', 'register', 'policy']) {
    await page.goto(`${FILE.href}?view=${view}&locale=de&storage=none`);
    await ready(page);
    await expect(widget(page).getByRole('navigation')).toHaveCount(0);
    await expect(page.locator('html')).toHaveAttribute('lang', 'de');
  }
  await page.goto(`${FILE.href}?locale=de-AT`);
  await expect(widget(page).getByText(say('de', 'decide-title'))).toBeVisible();
  expect(await violations(page)).toEqual([]);
  expect(requests.filter((url) => !url.startsWith(FILE.href))).toEqual([]);
});

test('it reads calendars', async ({ page, context }) => {
  await recordViolations(page);
  await page.goto(`${FILE.href}?view=audit`);
  await ready(page);
  const requests = requestsOf(context);
  await readCalendar(widget(page));
  expect(await violations(page)).toEqual([]);
  expect(requests).toEqual([]);
});

/** Where the whole page stands in an attribute, playwright is slow: a shorter job. And no link leads back to such a page. */
async function shortJob(scope) {
  await answerByMouse(scope);
  await expect(recommended(scope)).toBeVisible();
  await button(scope, 'share').click();
  await expect(scope.getByText(say('en', 'notice-link-nowhere'))).toBeVisible();
}

for (const [by, job] of [['src', wholeJob], ['srcdoc', shortJob]]) {
  test(`in a frame with no right but scripts it does its job: ${by}`, async ({ page, context }) => {
    await recordViolations(context);
    await page.goto(address([]));
    await page.evaluate(async ([by, page]) => {
      const frame = document.createElement('iframe');
      frame.setAttribute('sandbox', 'allow-scripts');
      frame.title = 'Worth a Meeting';
      frame.width = 700;
      frame.height = 900;
      frame[by] = page;
      document.querySelector('main').append(frame);
    }, [by, by === 'src' ? '/dist/worth-a-meeting.html' : await published()]);
    const [, frame] = page.frames();
    const scope = frame.locator('worth-a-meeting');
    await expect(scope).toHaveAttribute('data-state', 'ready');
    const requests = requestsOf(context);
    await expect(scope.getByText(say('en', 'notice-not-saved'))).toBeVisible();
    await job(scope);
    await scope.getByRole('button', { name: say('en', 'nav-audit') }).click();
    await readCalendar(scope);
    expect(await violations(frame)).toEqual([]);
    expect(requests).toEqual([]);
  });
}

test('it works where a server adds a policy that lets nothing but inline script run', async ({ page, context }) => {
  await recordViolations(page);
  await page.route('**/attachments/team.html', async (route) => route.fulfill({
    body: await published(),
    contentType: 'text/html; charset=utf-8',
    headers: {
      'Content-Security-Policy': "sandbox allow-scripts; default-src 'none'; script-src 'unsafe-inline' 'wasm-unsafe-eval'; "
        + "style-src 'unsafe-inline'; connect-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
    },
  }));
  await page.goto('/attachments/team.html');
  await ready(page);
  const requests = requestsOf(context);
  await wholeJob(widget(page));
  expect(await violations(page)).toEqual([]);
  expect(requests).toEqual([]);
});

test('in a frame it tells the page around it how high it is, once it was greeted', async ({ page }) => {
  await page.goto(address([]));
  const height = await page.evaluate(() => new Promise((resolve) => {
    const frame = document.createElement('iframe');
    frame.setAttribute('sandbox', 'allow-scripts');
    frame.src = '/dist/worth-a-meeting.html';
    addEventListener('message', ({ source, data: { worthAMeeting: { id, type, height } } }) => {
      if (type === 'ready' && !id) source.postMessage({ worthAMeeting: { v: 1, id: 'wiki', type: 'hello' } }, '*');
      if (type === 'height' && id === 'wiki' && height > 300) resolve(height);
    });
    document.querySelector('main').append(frame);
  }));
  expect(Number.isInteger(height)).toBe(true);
});

test('people with any ability can use its page', async ({ page }) => {
  await page.goto(FILE.href);
  await ready(page);
  expect(await findings(page, 'html')).toEqual([]);
});

test('copying works in a frame with no right but scripts', async ({ page }) => {
  await page.goto(address([]));
  await page.evaluate(() => {
    const frame = document.createElement('iframe');
    frame.setAttribute('sandbox', 'allow-scripts');
    frame.src = '/dist/worth-a-meeting.html?view=compose';
    frame.height = 900;
    document.querySelector('main').append(frame);
  });
  const scope = page.frameLocator('iframe').locator('worth-a-meeting');
  await scope.locator('#update-title').fill('Move the archive');
  await button(scope, 'copy-rich').click();
  await expect(scope.getByText(say('en', 'copied-rich'))).toBeVisible();
});

test('an organisation puts its rules into the file itself', async ({ page }) => {
  await recordViolations(page);
  const rules = { version: 1, wording: { en: { 'decide-title': 'Our own question' } } };
  const own = (await published())
    .replace('<main>', `<script type="application/json" id="rules">${JSON.stringify(rules)}</script><main>`)
    .replace('<worth-a-meeting ', '<worth-a-meeting policy="#rules" ');
  await page.route('**/own.html', (route) => route.fulfill({ body: own, contentType: 'text/html; charset=utf-8' }));
  await page.goto('/own.html');
  await ready(page);
  await expect(widget(page).getByText('Our own question')).toBeVisible();
  expect(await violations(page)).toEqual([]);
});

test('its own policy names the one script by its hash, and leaves nowhere to send anything to', async () => {
  const text = await published();
  const [, policy] = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(text);
  const [, script] = /<script type="module">([^]*?)<\/script>/.exec(text);
  const rules = Object.fromEntries(policy.split('; ').map((rule) => [rule.split(' ')[0], rule.split(' ').slice(1).join(' ')]));
  const hash = createHash('sha256').update(script).digest('base64');
  expect(rules).toMatchObject({
    'default-src': "'none'", 'connect-src': "'none'", 'base-uri': "'none'", 'form-action': "'none'",
    'script-src': `'sha256-${hash}' 'wasm-unsafe-eval'`, 'require-trusted-types-for': "'script'", 'trusted-types': "'none'",
  });
  expect(policy).not.toMatch(/unsafe-inline|unsafe-eval'(?<!wasm-unsafe-eval')|blob:|https?:/);
  expect(text.match(/<script(?! type="application\/gzip")/g), 'one script that runs').toHaveLength(1);
  expect(text).not.toMatch(/ style="/);
});

test.describe('where the policy is meant to be violated', () => {
  test.use({ expectErrors: true });

  test('it does refuse to send anything', async ({ page, context }) => {
    await recordViolations(page);
    await page.goto('/dist/worth-a-meeting.html');
    await ready(page);
    const requests = requestsOf(context);
    const sent = await page.evaluate(() => fetch('/dist/policy.schema.json').then(() => 'sent', () => 'refused'));
    expect(sent).toBe('refused');
    expect((await violations(page))[0]).toMatch(/^connect-src/);
    expect(requests).toEqual([]);
  });

  test('a crash is told and got over without fetching anything', async ({ page, context }) => {
    await page.goto('/worth-a-meeting.html'); // with test hooks
    await ready(page);
    const requests = requestsOf(context);
    await widget(page).locator('#topic').fill('panic while rendering');
    await expect(widget(page).getByRole('alert')).toContainText(say('en', 'failure-crash'));
    await button(widget(page).getByRole('alert'), 'failure-afresh').click();
    await ready(page);
    await answerByMouse(widget(page));
    await expect(recommended(widget(page))).toBeVisible();
    expect(requests).toEqual([]);
  });
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('it says in every language what it would help with', async ({ page }) => {
    await page.goto(FILE.href);
    for (const language of ['en', 'de']) await expect(page.getByText(say(language, 'page-fallback'))).toBeVisible();
  });
});
