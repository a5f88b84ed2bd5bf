// How fast the decision register is with two thousand decisions: from the key press in its search, and in a decision, to
// the painted result, and to the painted list of what is found, which follows the key in a frame of its own.

const ENTRIES = 2000;

/** Words to make texts of. */
const WORDS = 'archive budget calendar decision evidence format group handbook interview journal keyboard licence meeting network'.split(' ');
const word = (n) => WORDS[n % WORDS.length];
const text = (n, length) => Array.from({ length }, (_, place) => word(n * 7 + place * (1 + n % 5))).join(' ');

/** A register of decisions as long as people write them: about 1.2 KB each. */
const REGISTER = {
  version: 1,
  register: {
    records: Array.from({ length: ENTRIES }, (_, n) => ({
      id: `r-${n}`, status: ['proposed', 'accepted', 'rejected'][n % 3], title: `${word(n)} ${word(n + 3)} ${n}`, owner: `Person ${n % 40}`,
      approver: `Person ${n % 11}`, label: word(n % 9), date: '2026-10-01', review: `2027-0${1 + n % 9}-10`, context: text(n, 60), why: text(n + 1, 40),
      rollback: text(n + 2, 20), options: [{ name: word(n + 1), pros: text(n, 8), cons: text(n, 6) }, { name: word(n + 2) }], chosen: 0,
    })),
  },
};

/** Milliseconds from each key press to the painted result, and the longest task. */
async function keys(open, condition, toField, typed) {
  const { context, page } = await open('/', condition, [() => {
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) globalThis.longest = Math.max(globalThis.longest ?? 0, duration);
    }).observe({ type: 'longtask' });
  }]);
  const host = page.locator('worth-a-meeting');
  await page.locator('worth-a-meeting[data-state=ready]').waitFor();
  await host.evaluate((element) => { element.value = { version: 1, document: { view: 'register' } }; });
  await host.locator('.wam-register').waitFor();
  await host.evaluate((element, register) => { element.register = register; }, REGISTER);
  await host.locator('.wam-records > li').first().waitFor();
  const field = await toField(host);
  await field.click();
  // What the first look needs is made, and the register is saved.
  await field.press('x');
  await field.press('Backspace');
  await page.waitForTimeout(1500);
  await page.evaluate(() => {
    globalThis.longest = 0;
    globalThis.delays = [];
    globalThis.lists = [];
    let pressed = 0;
    addEventListener('keydown', ({ timeStamp }) => { pressed = timeStamp; }, { capture: true });
    globalThis.watchKeys((took) => globalThis.delays.push(took));
    const count = document.querySelector('worth-a-meeting').shadowRoot.querySelector('[data-figure=found]');
    if (count) {
      const watch = new MutationObserver(() => globalThis.painted((now) => globalThis.lists.push(now - pressed)));
      watch.observe(count, { subtree: true, childList: true, characterData: true });
    }
  });
  for (const [round, one] of typed.entries()) {
    for (const key of one) {
      await page.keyboard.press(key);
      await page.waitForTimeout(60 + 7 * (round % 5));
    }
    for (let left = one.length; left > 0; left -= 1) {
      await page.keyboard.press('Backspace');
      await page.waitForTimeout(60 + 7 * (round % 5));
    }
  }
  await page.waitForTimeout(1500);
  const found = await page.evaluate(() => ({ delays: globalThis.delays, lists: globalThis.lists, longest: globalThis.longest }));
  await context.close();
  return found;
}

const TYPED = ['budget', 'network 19', 'person 7', 'zzz'];

const FIELDS = [
  ['search', (host) => host.locator('#register-search')],
  ['title of a decision', async (host) => {
    await host.locator('.wam-records > li button').first().click();
    return host.locator('#register-title');
  }],
];

/** Measures and reports, each the median over the runs. */
export async function benchRegister({ open, conditions, runs, report, median, percentile }) {
  for (const condition of conditions) {
    for (const [name, toField] of FIELDS) {
      const all = [];
      const longest = [];
      const lists = [];
      for (let run = 0; run < runs; run += 1) {
        const found = await keys(open, condition, toField, TYPED);
        all.push(percentile(found.delays, 0.95));
        longest.push(found.longest);
        if (found.lists.length) lists.push(percentile(found.lists, 0.95));
      }
      report(`key in the ${name} to painted, 2,000 decisions, p95, ${condition.name}`, median(all), 'ms', condition.cpu === 1 ? '≤ 16' : '');
      if (lists.length) report(`key in the ${name} to the painted list, p95, ${condition.name}`, median(lists), 'ms');
      report(`longest task then, saving included, ${condition.name}`, median(longest), 'ms');
    }
  }
}
