// How long a key press takes in an update of 50,000 characters, until the frame that shows it is painted; beside it what
// the browser needs for a bare text field of the same text, which is as high as the widget lets it grow.

const LINE = '- Moved **400** accounts of the _archive_, see https://example.org/archive/2026 and [the plan](https://example.org/plan), before noon\n';
const fill = (length) => LINE.repeat(Math.ceil(length / LINE.length)).slice(0, length);
/** Half of it in the field that is typed into, since that is the longest that people have in one. */
const DRAFT = { title: 'The archive', summary: 'All is well.', owner: 'Ana', done: fill(25_000), next: fill(25_000) };

/** Notes how long each key press takes. */
const watch = (page) => page.evaluate(() => {
  globalThis.delays = [];
  globalThis.watchKeys((took) => globalThis.delays.push(took));
});

async function type(page, field) {
  await field.click();
  await page.keyboard.press('Control+End');
  await watch(page);
  for (let round = 0; round < 6; round += 1) {
    for (const key of ['a', 'b', ' ', 'c', 'd', 'Backspace', 'Backspace', 'Backspace']) {
      await page.keyboard.press(key);
      // Every second round rests, so that the preview follows.
      await page.waitForTimeout(round % 2 ? 60 + 7 * round : 400);
    }
  }
  return page.evaluate(() => globalThis.delays.slice(1));
}

async function inWidget(open, condition, draft) {
  const { context, page } = await open('/', condition);
  const host = page.locator('worth-a-meeting');
  await page.locator('worth-a-meeting[data-state=ready]').waitFor();
  await host.evaluate((element, draft) => {
    element.value = { version: 1, document: { view: 'compose', update: { template: 'status', drafts: { status: draft } } } };
  }, draft);
  const field = host.locator('#update-done');
  await field.waitFor();
  await page.waitForTimeout(1500);
  const delays = await type(page, field);
  await context.close();
  return delays;
}

async function inBareField(open, condition) {
  const { context, page } = await open('/', condition);
  await page.evaluate((text) => {
    const field = document.createElement('textarea');
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('textarea { field-sizing: content; width: 480px; max-height: 20em; }');
    document.adoptedStyleSheets = [sheet];
    field.value = text;
    document.body.replaceChildren(field);
  }, DRAFT.done);
  const delays = await type(page, page.locator('textarea'));
  await context.close();
  return delays;
}

/** Measures and reports them, each the median over the runs of the 95th percentile of a run. */
export async function benchCompose({ open, conditions, runs, report, median, percentile }) {
  for (const condition of conditions) {
    const [bare, short, long] = [[], [], []];
    for (let run = 0; run < runs; run += 1) {
      bare.push(percentile(await inBareField(open, condition), 0.95));
      short.push(percentile(await inWidget(open, condition, { ...DRAFT, done: 'Moved', next: 'Move' }), 0.95));
      long.push(percentile(await inWidget(open, condition, DRAFT), 0.95));
    }
    report(`key in a bare field of 25,000 characters, p95, ${condition.name}`, median(bare), 'ms');
    report(`key in a short update to painted, p95, ${condition.name}`, median(short), 'ms');
    report(`key in an update of 50,000 characters to painted, p95, ${condition.name}`, median(long), 'ms',
      condition.cpu === 1 ? '≤ 16, one frame' : '');
  }
}
