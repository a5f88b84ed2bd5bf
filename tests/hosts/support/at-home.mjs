// What the widget promises in any host, tried in each: `atHome(host)` is the whole of it.
import { holdings } from '../../browser/support/holdings.mjs';
import { MODE, answerByMouse, choice, figure, recommended, step } from '../../browser/support/job.mjs';
import { expect, ready, test, widget } from '../../browser/support/test.mjs';
import { recordViolations, violations, wholeJob } from '../../browser/support/whole-job.mjs';
import { say } from '../../browser/support/words.mjs';
import { allPartsAsked, asked } from './asked.mjs';
import { inFirefox, wholeJobInFirefox } from './firefox.mjs';
import { differences, grounds, inside, openByItself, outside } from './styles.mjs';

/** What stands in a view once it is whole. */
const WHOLE = { decide: '.wam-matrix', cost: '.wam-side [data-figure=meeting]' };

/** Follows a link of the page's text. */
const follow = (page, words) => page.getByRole('link', { name: words, exact: true }).first().click();

/**
 * A host is `{ name, start() → { address(page), stop() } }`. It has the pages `widget`, `two` with a decision and a
 * calculator, and `plain`, which is `widget` without it; the first and the last lead to each other. It may say
 * - `policy`: what it sends as Content-Security-Policy,
 * - `away`: how one leaves the widget, if not by that link,
 * - `stays`: that it keeps its page while one does,
 * - `fetches`: what it fetches itself, such as pages to which links lead that come into sight,
 * - `noise`: what its own scripts complain of,
 * - `scriptless`: its page with the widget for readers without script, if that is another.
 */
export function atHome(host) {
  /** Set while it runs. */
  let running;
  const away = host.away ?? ((page) => follow(page, 'link to the plain page'));
  const open = async (page, name) => {
    await page.goto('about:blank'); // or only the fragment of an address may change
    return page.goto(running.address(name));
  };

  if (host.noise) {
    test.use({ expectErrors: true });
    test.afterEach(({ problems }) => expect(problems.filter((problem) => !host.noise.test(problem)), 'errors in the page').toEqual([]));
  }

  test.beforeAll(async () => {
    test.setTimeout(300_000); // the first time it is fetched
    running = await host.start();
  });
  test.afterAll(() => running?.stop());

  test.describe(host.name, () => {
    test('the widget decides, composes and counts, without a violation or a further request', async ({ page, context }) => {
      await recordViolations(page);
      const response = await open(page, 'widget');
      if (host.policy) expect(response.headers()['content-security-policy']).toBe(host.policy);
      await ready(page);
      await allPartsAsked(page);
      await page.waitForLoadState('networkidle');
      const requests = [];
      context.on('request', (request) => {
        // A face of the host's own font comes with the first letter in it.
        if (request.resourceType() !== 'font' && !host.fetches?.test(request.url())) requests.push(request.url());
      });
      await wholeJob(widget(page));
      expect(requests).toEqual([]);
      expect(await violations(page)).toEqual([]);
    });

    test('in Firefox it decides, composes and counts, too', async () => {
      await inFirefox(running.address('widget'), (page) => wholeJobInFirefox(page, host.fetches), host.noise);
    });

    test('two widgets on a page share one wasm, and each does its own', async ({ page }) => {
      await open(page, 'two');
      for (const place of [0, 1]) {
        await widget(page, place).scrollIntoViewIfNeeded();
        await ready(page, place);
      }
      await answerByMouse(widget(page, 0));
      await expect(recommended(widget(page, 0))).toHaveAttribute('data-mode', MODE);
      await widget(page, 1).locator('#cost-duration').fill('90');
      await expect(figure(widget(page, 1), 'meeting')).toHaveText(/[1-9]/);
      const names = await asked(page);
      expect(names.filter((name) => name === 'worth-a-meeting.wasm')).toHaveLength(1);
    });

    test('keys that are typed into the widget are no shortcuts of the host', async ({ page }) => {
      await open(page, 'widget');
      await ready(page);
      await page.waitForLoadState('networkidle');
      const here = page.url();
      const topic = widget(page).locator('#topic');
      await topic.click();
      const typed = 'fsnp,./?hjkT';
      await page.keyboard.type(typed, { delay: 20 });
      for (const key of ['ArrowLeft', 'ArrowRight', 'ArrowRight']) await page.keyboard.press(key);
      await page.keyboard.press('End');
      await page.keyboard.type('!');
      await expect(topic).toBeFocused();
      await expect(topic).toHaveValue(`${typed}!`);
      // Arrows choose.
      await choice(widget(page), 'urgency', 'hour').focus();
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('ArrowLeft');
      await page.keyboard.press('ArrowRight');
      await expect(choice(widget(page), 'urgency', 'four-hours')).toBeChecked();
      await page.waitForTimeout(200);
      expect(page.url()).toBe(here);
    });

    test('the looks of the host do not leak in', async ({ page }) => {
      /** How the widget looks in two of its views. */
      const looks = async () => {
        await ready(page);
        const views = {};
        for (const view of ['cost', 'decide']) {
          await step(widget(page), view).click();
          await expect(widget(page).locator(WHOLE[view])).toBeVisible();
          await page.waitForTimeout(500); // the rest of it comes in stages
          await page.evaluate(async () => { await document.fonts.ready; });
          views[view] = await inside(page);
        }
        return views;
      };
      await open(page, 'widget');
      const here = await looks();
      await openByItself(page);
      const there = await looks();
      for (const view of ['cost', 'decide']) expect(differences(here[view], there[view]), view).toEqual([]);
    });

    test('it is as light or dark as the page around it, whatever its reader prefers elsewhere', async ({ page }) => {
      await page.emulateMedia({ colorScheme: 'dark' });
      await open(page, 'widget');
      await ready(page);
      const { around, own } = await grounds(page);
      expect(own > 0.5, `the page's ground is ${around}, the widget's ${own}`).toBe(around > 0.5);
    });

    test('neither its looks nor its names leak out', async ({ page }) => {
      await open(page, 'widget');
      await ready(page);
      await page.waitForLoadState('networkidle');
      const withIt = await outside(page);
      await open(page, 'plain');
      await page.waitForLoadState('networkidle');
      const without = await outside(page);
      expect(Object.keys(without.styles).length).toBeGreaterThan(8);
      expect(withIt).toEqual(without);
    });

    /** What stays in a page of going away and coming back: in nodes, listeners and bytes of JavaScript heap. */
    async function growth(page, backAgain) {
      const client = await page.context().newCDPSession(page);
      await client.send('Performance.enable');
      const visit = async (times) => {
        for (let time = 0; time < times; time += 1) {
          await away(page);
          await expect(page.locator('worth-a-meeting')).toHaveCount(0);
          await follow(page, 'page with the widget');
          await expect(page.locator('worth-a-meeting')).toHaveCount(1);
          await backAgain();
        }
      };
      await visit(3);
      const early = await holdings(client);
      await visit(5);
      // A browser may keep the last tree that was taken out.
      const looks = [];
      for (let look = 0; look < 2; look += 1) {
        await visit(1);
        looks.push(await holdings(client));
      }
      const least = (what) => Math.min(...looks.map((look) => look[what])) - early[what];
      return { nodes: least('nodes'), listeners: least('listeners'), heap: least('heap') };
    }

    test('going away and coming back leaves nothing behind', async ({ page }) => {
      await open(page, 'widget');
      const left = await growth(page, async () => {
        await ready(page);
        await expect(widget(page).locator(WHOLE.decide)).toBeVisible();
      });
      // A host that keeps its page may leave something behind itself.
      let byItself = { nodes: 0, listeners: 0, heap: 0 };
      if (host.stays) {
        const bare = await page.context().newPage();
        await bare.route('**/worth-a-meeting.js', (route) => route.fulfill({ contentType: 'text/javascript', body: '' }));
        await open(bare, 'widget');
        byItself = await growth(bare, () => bare.waitForTimeout(300));
      }
      expect(left.listeners - byItself.listeners, 'listeners').toBeLessThan(30);
      expect(left.nodes - byItself.nodes, 'nodes').toBeLessThan(300);
      expect(left.heap - byItself.heap, 'bytes of JavaScript heap').toBeLessThan(500_000);
    });

    test.describe('without script', () => {
      test.use({ javaScriptEnabled: false });

      test('readers see what it is about', async ({ page }) => {
        await open(page, host.scriptless ?? 'widget');
        await expect(page.locator('worth-a-meeting')).toContainText(say('en', 'page-fallback'));
        await expect(page.locator('worth-a-meeting')).toBeVisible();
      });
    });
  });

  return { open, running: () => running };
}
