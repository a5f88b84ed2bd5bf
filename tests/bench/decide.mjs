// How fast an answer is in the page: from the key press to the painted result, and the search for flip points in it.

/** Two ways to answer the four questions by keys, each leading to another mode at every step from the other one. */
const WAYS = [['2', '3', '5', '3'], ['5', '1', '2', '1']];
const REFINED = {
  purpose: 'decide', reversibility: 'costly', sensitivity: 'disagreement', prepared: 'notes', rounds: 1, overlap: 6,
  familiarity: 'some', 'deep-work': 'no',
};
const ANSWERED = { urgency: 'week', complexity: 'analysis', contributors: 6, risk: 'no', ...REFINED };

/** Opens the wizard with all twelve questions answered, the first one open, and notes how long each key press takes. */
async function openAnswered(open, path, condition) {
  const { context, page } = await open(path, condition);
  const host = page.locator('worth-a-meeting');
  await page.locator('worth-a-meeting[data-state=ready]').waitFor();
  await host.evaluate((element, answers) => { element.value = { version: 1, document: { answers } }; }, ANSWERED);
  // Once they are there, all that an answer changes is there.
  await host.locator('.wam-flips').waitFor();
  // Nobody answers while the page is being opened.
  await page.waitForTimeout(1500);
  await host.evaluate((element) => {
    const shown = () => element.shadowRoot.querySelector('[data-mode]')?.dataset.mode;
    globalThis.answers = [];
    globalThis.watchKeys((took, key) => globalThis.answers.push({ key, took, mode: shown() }));
    globalThis.shownMode = shown;
  });
  return { context, page, host };
}

/**
 * Milliseconds at least between what is done: a quarter of a second is a quick reader's. Chromium looks for forms to fill in a
 * tenth of a second after fields came or went, and nobody has read the next question by then.
 */
const READING_MS = 250;

/** The same for somebody who knows the answers by heart. */
const HURRIED_MS = 70;

/** Answers the four questions again and again; calls back after each answer, once the page rests. */
async function answer({ page, host }, rounds, pace, settled) {
  for (let round = 0; round < rounds; round += 1) {
    const first = host.locator('.wam-question').first();
    const folded = first.locator('.wam-question-summary');
    if (await folded.count()) await folded.click();
    else await first.locator('input:checked').focus(); // it is the one that is open
    await page.waitForTimeout(pace);
    for (const [place, key] of WAYS[round % 2].entries()) {
      if (place === 2) {
        await page.keyboard.press('Control+a');
        await page.waitForTimeout(pace);
      }
      await page.keyboard.press(key);
      await page.waitForTimeout(pace + 7 * round);
      await settled(key);
      if (place === 2) {
        await page.keyboard.press('Enter');
        await page.waitForTimeout(pace);
      }
    }
  }
}

/** Milliseconds from each answering key press to the frame that shows what it led to. */
async function answers(open, condition, pace) {
  const opened = await openAnswered(open, '/', condition);
  const all = [];
  const modes = new Set();
  await answer(opened, 6, pace, async (key) => {
    const { took, mode, now } = await opened.page.evaluate(() => ({ ...globalThis.answers.at(-1), now: globalThis.shownMode() }));
    if (mode !== now) throw new Error(`after ${key} the frame still showed ${mode}, and later ${now}`);
    all.push(took);
    modes.add(mode);
  });
  await opened.context.close();
  if (modes.size < 3) throw new Error(`the answers led to ${[...modes]} alone`);
  return all;
}

/** Milliseconds of each search for flip points, measured around it in a build with test hooks. */
async function searches(open, condition) {
  const opened = await openAnswered(open, '/hooks/', condition);
  await opened.page.evaluate(() => performance.clearMeasures());
  await answer(opened, 6, HURRIED_MS, async () => {});
  const all = await opened.page.evaluate(() => performance.getEntriesByName('flips', 'measure').map(({ duration }) => duration));
  await opened.context.close();
  // On a slow processor one rendering may show two answers.
  if (all.length < 18) throw new Error(`only ${all.length} searches for flip points were measured`);
  return all;
}

/** Measures and reports them, each the median over the runs: of the 95th percentile of a run, or of what is usual in it. */
export async function benchDecide({ open, conditions, runs, report, median, percentile }) {
  for (const condition of conditions) {
    const usual = [];
    const shown = [];
    const hurried = [];
    const searched = [];
    for (let run = 0; run < runs; run += 1) {
      const all = await answers(open, condition, READING_MS);
      usual.push(median(all));
      shown.push(percentile(all, 0.95));
      hurried.push(percentile(await answers(open, condition, HURRIED_MS), 0.95));
      searched.push(percentile(await searches(open, condition), 0.95));
    }
    report(`answer to painted result, usually, ${condition.name}`, median(usual), 'ms');
    report(`answer to painted result, p95, ${condition.name}`, median(shown), 'ms', '≤ 16, one frame');
    report(`answer in a hurry to painted result, p95, ${condition.name}`, median(hurried), 'ms', '≤ 16, one frame');
    report(`flip points over all factors, p95, ${condition.name}`, median(searched), 'ms', '≤ 10');
  }
}
