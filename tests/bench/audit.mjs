// How fast calendars are read: from the choice of a file of 20,000 events with 200,000 occurrences to the painted figures,
// in a worker and in the page itself, beside ical.js on the same file in the same browser.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { large } from '../browser/support/calendars.mjs';

const EVENTS = 20_000;
const EACH = 10;

/** Notes the longest task, the memory of every wasm, and takes workers away where none is wanted. */
function watch(workers) {
  if (!workers) delete globalThis.Worker;
  globalThis.memories = [];
  const { instantiate } = WebAssembly;
  WebAssembly.instantiate = async (...all) => {
    const made = await instantiate.apply(WebAssembly, all);
    globalThis.memories.push((made.instance ?? made).exports.memory);
    return made;
  };
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) globalThis.longest = Math.max(globalThis.longest ?? 0, duration);
  }).observe({ type: 'longtask' });
}

/** Milliseconds from the choice to the first progress and to the figures, and what else was noted. */
async function read(open, condition, path, workers) {
  const { context, page } = await open('/pages/widget.html?el=view%3Daudit%26loading%3Deager', condition, [watch, workers]);
  const host = page.locator('worth-a-meeting[data-state=ready]');
  const field = host.locator('#audit-files');
  await field.waitFor();
  await page.waitForTimeout(500);
  await page.evaluate(() => {
    globalThis.longest = 0;
    const root = document.querySelector('worth-a-meeting').shadowRoot;
    root.querySelector('#audit-files').addEventListener('change', () => { globalThis.begun = performance.now(); }, true);
    const after = async (selector) => await globalThis.paintedWith(() => globalThis.begun && root.querySelector(selector)) - globalThis.begun;
    globalThis.told = after('#audit-progress, [data-figure=headline]');
    globalThis.found = after('[data-figure=headline]');
  });
  await field.setInputFiles(path);
  const result = await page.evaluate(async () => ({
    told: await globalThis.told,
    found: await globalThis.found,
    longest: globalThis.longest,
    memory: Math.max(0, ...globalThis.memories.slice(1).map((memory) => memory.buffer.byteLength)),
  }));
  await context.close();
  return result;
}

/** Milliseconds that ical.js takes to parse the same text and to go through the same occurrences. */
async function icalJs(open, condition, text) {
  const { context, page } = await open('/bench/ical.html', condition);
  const result = await page.evaluate(async (text) => {
    const { default: ICAL } = await import('/npm/ical.js/dist/ical.js');
    const begun = performance.now();
    const until = ICAL.Time.fromJSDate(new Date(Date.UTC(2027, 0, 1)), true);
    let count = 0;
    for (const component of new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent')) {
      // There are none. It would look for those of each event among all the others, which takes minutes.
      const iterator = new ICAL.Event(component, { exceptions: [] }).iterator();
      for (let next; (next = iterator.next()) && next.compare(until) < 0;) count += 1;
    }
    return { time: performance.now() - begun, count };
  }, text);
  await context.close();
  if (result.count !== EVENTS * EACH) throw new Error(`ical.js found ${result.count} occurrences`);
  return result.time;
}

/** Measures and reports, each the median over the runs. */
export async function benchAudit({ open, conditions, runs, report, median }) {
  const folder = await mkdtemp(join(tmpdir(), 'wam-'));
  const text = large(EVENTS, EACH);
  const path = join(folder, 'large.ics');
  await writeFile(path, text);
  for (const condition of conditions) {
    const [far, near, theirs] = [[], [], []];
    for (let run = 0; run < runs; run += 1) {
      far.push(await read(open, condition, path, true));
      near.push(await read(open, condition, path, false));
      // It takes ten seconds.
      if (run < 3 && condition.cpu === 1) theirs.push(await icalJs(open, condition, text));
    }
    const of = (list, name) => median(list.map((one) => one[name]));
    const plain = condition.cpu === 1;
    report(`200,000 occurrences: first progress, ${condition.name}`, of(far, 'told'), 'ms', plain ? '≤ 100' : '');
    report(`200,000 occurrences: figures, ${condition.name}`, of(far, 'found'), 'ms', plain ? '≤ 1,500' : '');
    report(`longest task of the page then, ${condition.name}`, of(far, 'longest'), 'ms', plain ? '≤ 50' : '');
    report(`the same without a worker: figures, ${condition.name}`, of(near, 'found'), 'ms');
    report(`longest task of the page then, ${condition.name}`, of(near, 'longest'), 'ms', plain ? '≤ 50' : '');
    if (!plain) continue;
    report(`ical.js: the same occurrences, ${condition.name}`, median(theirs), 'ms');
    report(`ical.js to all of the audit, ${condition.name}`, median(theirs) / of(far, 'found'), '×');
    report('memory of the wasm to the file', of(near, 'memory') / Buffer.byteLength(text), '×', '≤ 10');
  }
  await rm(folder, { recursive: true });
}
