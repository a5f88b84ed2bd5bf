// How long the policy editor keeps the page busy while weights are typed: over the default policy, which is searched for
// rules that never apply, and over a file of nearly as many bytes as are read.
import { longFile } from '../browser/support/policies.mjs';

/** The longest that a task of the page has the processor while `act` goes on, in milliseconds. */
async function longestTask({ context, page }, act) {
  const client = await context.newCDPSession(page);
  const tasks = [];
  // Time on the thread, not on the clock: other programs may have the processor in between. What the browser compiles
  // in threads of its pool keeps nobody waiting.
  const counts = ({ name }) => name.endsWith('RunTask') && !name.startsWith('ThreadPool');
  client.on('Tracing.dataCollected', ({ value }) => tasks.push(...value.filter(counts).map(({ tdur = 0 }) => tdur / 1000)));
  await client.send('Tracing.start', { traceConfig: { includedCategories: ['toplevel', 'disabled-by-default-devtools.timeline'] } });
  await act();
  const complete = new Promise((resolve) => { client.once('Tracing.tracingComplete', resolve); });
  await client.send('Tracing.end');
  await complete;
  if (!tasks.length) throw new Error('no task was traced');
  return Math.max(...tasks);
}

/** The longest task while a weight is typed over `policy`, the search for rules that never apply included. */
async function typed(open, condition, policy) {
  const opened = await open('/pages/widget.html?el=view%3Dpolicy%26loading%3Deager', condition);
  const { context, page } = opened;
  const host = page.locator('worth-a-meeting');
  await page.locator('worth-a-meeting[data-state=ready]').waitFor();
  await host.evaluate((element, policy) => { element.value = { version: 1, document: { policy } }; }, policy);
  // It is empty, and so not visible, where it found nothing.
  const searched = () => host.locator('.wam-policy-never[aria-busy=false]').waitFor({ state: 'attached' });
  await searched();
  await page.waitForTimeout(500);
  await host.locator('[id="decision.points.urgency.day"]').focus();
  const longest = await longestTask(opened, async () => {
    for (const key of ['1', '7', 'Backspace', '2']) {
      await page.keyboard.press(key);
      await page.waitForTimeout(70);
    }
    await searched();
    await page.waitForTimeout(500);
  });
  await context.close();
  return longest;
}

/** Measures and reports, each the median over the runs. */
export async function benchPolicy({ open, conditions, runs, report, median }) {
  const policies = [['the default policy', {}], ['a policy of 64 KB', { '': longFile() }]];
  for (const condition of conditions) {
    for (const [name, policy] of policies) {
      const longest = [];
      for (let run = 0; run < runs; run += 1) longest.push(await typed(open, condition, policy));
      report(`longest task of the policy editor, ${name}, ${condition.name}`, median(longest), 'ms', condition.cpu === 1 ? '≤ 50' : '');
    }
  }
}
