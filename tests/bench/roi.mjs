// How fast the business case is: the draws themselves, and from the key press to the painted ranges.

/** What is typed, each in the place of what was there before. In the middle of a range there is nothing to draw. */
const TYPED = ['12', '14', '16', '18', '20', '22', '24', '26', '28', '30', '20-40'];

/** How many of the keys make something that is understood. */
const UNDERSTOOD = TYPED.join('').length - 2;

/** Opens the business case and waits until its first ranges are there. */
async function openCase(open, path, condition) {
  const { context, page } = await open(path, condition, [() => {
    globalThis.longest = 0;
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) globalThis.longest = Math.max(globalThis.longest, duration);
    }).observe({ type: 'longtask' });
  }]);
  const host = page.locator('worth-a-meeting');
  await page.locator('worth-a-meeting[data-state=ready]').waitFor();
  await host.evaluate((element) => { element.value = { version: 1, document: { view: 'roi', roi: { scope: 'cash-and-capacity' } } }; });
  await host.locator('figure[data-picture]').first().waitFor();
  await page.waitForTimeout(500);
  await host.evaluate((element) => {
    globalThis.longest = 0;
    globalThis.ranges = [];
    const root = element.shadowRoot;
    let watch;
    addEventListener('keydown', ({ timeStamp }) => {
      const answer = root.querySelector('[part=answer]');
      let stale = false;
      watch?.disconnect(); // the key before led to nothing
      watch = new MutationObserver(() => {
        if (answer.dataset.stale) stale = true;
        if (!stale || answer.dataset.stale) return;
        watch.disconnect();
        globalThis.painted((now) => globalThis.ranges.push(now - timeStamp));
      });
      watch.observe(answer, { attributes: true });
    }, { capture: true });
  });
  return { context, page, host };
}

/** Types into a field, one key at a time, and lets the ranges come after each. */
async function type({ page, host }) {
  const field = host.locator('#roi-people');
  for (const text of TYPED) {
    await field.click();
    await field.selectText();
    for (const key of text) {
      await page.keyboard.press(key);
      await page.waitForTimeout(400);
    }
  }
}

/** Milliseconds from each key press to the painted ranges, and the longest task. */
async function ranges(open, condition) {
  const opened = await openCase(open, '/', condition);
  await type(opened);
  const { all, longest } = await opened.page.evaluate(() => ({ all: globalThis.ranges, longest: globalThis.longest }));
  await opened.context.close();
  if (all.length !== UNDERSTOOD) throw new Error(`${all.length} ranges were drawn, and ${UNDERSTOOD} of the keys were understood`);
  return { all, longest };
}

/** Milliseconds of processor time that each set of draws took, measured around their slices in a build with test hooks. */
async function draws(open, condition) {
  const opened = await openCase(open, '/hooks/', condition);
  await opened.page.evaluate(() => performance.clearMeasures());
  await opened.host.locator('#roi-people').press('3');
  await opened.page.waitForTimeout(1500);
  const slices = await opened.page.evaluate(() => performance.getEntriesByName('draws', 'measure').map(({ duration }) => duration));
  await opened.context.close();
  if (!slices.length) throw new Error('no draws were measured');
  return slices.reduce((sum, duration) => sum + duration, 0);
}

/** Measures and reports, each the median over the runs. */
export async function benchRoi({ open, conditions, runs, report, median, percentile }) {
  for (const condition of conditions) {
    const drawn = [];
    const shown = [];
    const longest = [];
    for (let run = 0; run < runs; run += 1) {
      drawn.push(await draws(open, condition));
      const found = await ranges(open, condition);
      shown.push(percentile(found.all, 0.95));
      longest.push(found.longest);
    }
    report(`10,000 draws and what they come to, ${condition.name}`, median(drawn), 'ms', condition.cpu === 1 ? '≤ 30' : '');
    report(`key to painted ranges, p95, ${condition.name}`, median(shown), 'ms', condition.cpu === 4 ? '≤ 100' : '');
    report(`longest task of the business case, ${condition.name}`, median(longest), 'ms', '≤ 50');
  }
}
