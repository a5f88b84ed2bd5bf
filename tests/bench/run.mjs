// Prints the figures that the project promises, each a median of several runs, beside a minimal Yew counter measured
// in the same run. Called by `cargo xtask bench`; arguments: `--runs N` (7), `--json`, and `--only PART,…` for some of them.
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { benchAudit } from './audit.mjs';
import { benchCompose } from './compose.mjs';
import { benchDecide } from './decide.mjs';
import { benchEmbed } from './embed.mjs';
import { definePainted } from './painted.mjs';
import { benchPolicy } from './policy.mjs';
import { benchRegister } from './register.mjs';
import { benchRoi } from './roi.mjs';

const PARTS = ['start', 'embed', 'keys', 'decide', 'policy', 'compose', 'roi', 'register', 'audit'];
const { values: asked } = parseArgs({
  options: {
    runs: { type: 'string', default: '7' },
    only: { type: 'string', default: PARTS.join(',') },
    json: { type: 'boolean', default: false },
  },
});
const RUNS = Math.max(7, Number(asked.runs));
const ONLY = asked.only.split(',');
const unknown = ONLY.filter((part) => !PARTS.includes(part));
if (!(RUNS >= 7)) throw new Error(`--runs takes a number, and no ${asked.runs}`);
if (unknown.length) throw new Error(`--only knows no ${unknown}: there are ${PARTS.join(', ')}`);
const wants = (part) => ONLY.includes(part);
const BASE = process.env.WAM_URL;
const DIST = new URL('../../dist/', import.meta.url);

/** Slow 4G as browsers emulate it: 1.6 Mbit/s down, 150 ms. */
const SLOW_4G = { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 750e3 / 8 };
const CONDITIONS = [
  { name: '1×', cpu: 1 },
  { name: '4× CPU', cpu: 4 },
  { name: '4× CPU, slow 4G', cpu: 4, network: SLOW_4G },
];
const PAGES = [
  { name: 'decide', path: '/', usable: 'worth-a-meeting >>> input[type=radio]' },
  { name: 'counter', path: '/counter/plain.html', usable: 'button' },
  { name: 'counter with hints', path: '/counter/hints.html', usable: 'button' },
];

const sorted = (values) => [...values].sort((a, b) => a - b);
const median = (values) => sorted(values)[Math.floor(values.length / 2)];
const percentile = (values, share) => sorted(values)[Math.min(values.length - 1, Math.ceil(values.length * share) - 1)];

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM,
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
    '--disable-component-update', '--disable-sync'],
});

async function open(path, { cpu = 1, network }, before) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'en' });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Network.enable');
  if (network) await devtools.send('Network.emulateNetworkConditions', network);
  if (cpu > 1) await devtools.send('Emulation.setCPUThrottlingRate', { rate: cpu });
  await page.addInitScript(definePainted);
  if (before) await page.addInitScript(...before);
  await page.goto(BASE + path);
  return { context, page };
}

/** What a page of them says once it is whole. */
const STARTED = 'started';

/**
 * Milliseconds from navigation until the first control is painted, and until the widget says that it is whole; and the
 * blocking time by two seconds later.
 */
async function start({ path, usable }, condition) {
  const { context, page } = await open(path, condition, [([selector, said]) => {
    const [host, inside] = selector.split(' >>> ');
    const find = () => inside ? document.querySelector(host)?.shadowRoot?.querySelector(inside) : document.querySelector(host);
    globalThis.blocked = 0;
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) globalThis.blocked += Math.max(0, duration - 50);
    }).observe({ type: 'longtask', buffered: true });
    globalThis.usable = globalThis.paintedWith(find);
    globalThis.whole = globalThis.paintedWith(() => !inside || document.querySelector(`${host}[data-state=ready]`));
    Promise.all([globalThis.usable, globalThis.whole]).then(() => console.log(said));
  }, [usable, STARTED]]);
  // Asking a page runs scripts in it, which would fall into its start: it says itself when that is over.
  while (!(await page.consoleMessages()).some((message) => message.text() === STARTED)) await page.waitForTimeout(50);
  const time = await page.evaluate(() => globalThis.usable);
  const whole = await page.evaluate(() => globalThis.whole);
  await page.waitForTimeout(2000);
  const blocked = await page.evaluate(() => globalThis.blocked);
  await context.close();
  return { time, whole, blocked };
}

/** Goes to a figure of the calculator. */
async function toFigure(page) {
  await page.getByRole('button', { name: 'Count' }).click();
  return page.locator('#cost-words');
}

/** The least that there is: an input alone in a page, which nothing listens to. */
async function toBareInput(page) {
  await page.evaluate(() => document.body.replaceChildren(document.createElement('input')));
  return page.locator('input');
}

/** A page of nothing but an input and six amounts that follow it, in plain JavaScript: what the browser alone needs. */
async function toPlainFigures(page) {
  await page.evaluate(() => {
    const input = document.createElement('input');
    const amounts = Array.from({ length: 6 }, () => document.createElement('p'));
    document.body.replaceChildren(input, ...amounts);
    const { format } = new Intl.NumberFormat('en');
    input.addEventListener('input', () => amounts.forEach((amount, place) => {
      amount.textContent = format(Number(input.value) * (place + 1) * 1.5);
    }));
  });
  return page.locator('input');
}

/** Milliseconds from each key press to the painted result, while something is typed into a field. */
async function keystrokes(condition, toField) {
  const { context, page } = await open('/', condition);
  const field = await toField(page);
  await field.click();
  await page.evaluate(() => {
    globalThis.delays = [];
    globalThis.watchKeys((took) => globalThis.delays.push(took));
  });
  for (let round = 0; round < 8; round++) {
    for (const key of ['1', '2', '3', '4', 'Backspace', 'Backspace', 'Backspace', 'Backspace']) {
      await page.keyboard.press(key);
      await page.waitForTimeout(60 + 7 * round);
    }
  }
  const delays = await page.evaluate(() => globalThis.delays);
  await context.close();
  return percentile(delays, 0.95);
}

const bytes = (name) => readFileSync(new URL(`${name}.br`, DIST)).length;
const figures = [];
const report = (name, value, unit, wanted) => {
  figures.push({ name, value, unit, wanted });
  console.log(`${name.padEnd(58)} ${value.toFixed(unit === '×' ? 2 : 0).padStart(9)} ${unit.padEnd(6)} ${wanted ?? ''}`);
};

report('element module, brotli', bytes('worth-a-meeting.js'), 'bytes', '≤ 3,072');
const needed = ['worth-a-meeting.js', 'worth-a-meeting.app.js', 'worth-a-meeting.wasm'].reduce((sum, name) => sum + bytes(name), 0);
report('everything that decide needs, brotli', needed, 'bytes', '≤ 120,000, better ≤ 100,000');

for (const condition of wants('start') ? CONDITIONS : []) {
  const results = new Map(PAGES.map(({ name }) => [name, []]));
  // Interleaved, so that whatever else the machine does meets all of them alike.
  for (let run = 0; run < RUNS; run++) {
    for (const page of PAGES) results.get(page.name).push(await start(page, condition));
  }
  const time = (name) => median(results.get(name).map((result) => result.time));
  for (const { name } of PAGES) report(`${name}: usable after, ${condition.name}`, time(name), 'ms');
  report(`decide: all of the widget runs after, ${condition.name}`, median(results.get('decide').map(({ whole }) => whole)), 'ms');
  report(`decide to counter, ${condition.name}`, time('decide') / time('counter'), '×', '≤ 1.45');
  report(`decide to counter with hints, ${condition.name}`, time('decide') / time('counter with hints'), '×');
  report(`counter: blocking time, ${condition.name}`, median(results.get('counter').map((result) => result.blocked)), 'ms');
  report(`decide: blocking time, ${condition.name}`, median(results.get('decide').map((result) => result.blocked)), 'ms',
    condition.cpu === 4 ? '≤ 50' : '');
}
for (const [condition, wanted] of wants('keys') ? [[CONDITIONS[0], '≤ 16'], [CONDITIONS[1], '≤ 20']] : []) {
  const bare = [];
  const plain = [];
  const ours = [];
  for (let run = 0; run < RUNS; run++) {
    bare.push(await keystrokes(condition, toBareInput));
    plain.push(await keystrokes(condition, toPlainFigures));
    ours.push(await keystrokes(condition, toFigure));
  }
  report(`keystroke to painted bare input, p95, ${condition.name}`, median(bare), 'ms');
  report(`keystroke to painted amounts of a plain page, p95, ${condition.name}`, median(plain), 'ms');
  report(`keystroke to painted result, p95, ${condition.name}`, median(ours), 'ms', wanted);
}
if (wants('embed')) await benchEmbed({ open, conditions: CONDITIONS.slice(0, 2), runs: RUNS, report, median });
if (wants('decide')) await benchDecide({ open, conditions: CONDITIONS.slice(0, 2), runs: RUNS, report, median, percentile });
if (wants('policy')) await benchPolicy({ open, conditions: CONDITIONS.slice(0, 2), runs: RUNS, report, median });
if (wants('compose')) await benchCompose({ open, conditions: CONDITIONS.slice(0, 2), runs: RUNS, report, median, percentile });
if (wants('register')) await benchRegister({ open, conditions: CONDITIONS.slice(0, 2), runs: RUNS, report, median, percentile });
if (wants('roi')) await benchRoi({ open, conditions: CONDITIONS.slice(0, 2), runs: RUNS, report, median, percentile });
if (wants('audit')) await benchAudit({ open, conditions: CONDITIONS.slice(0, 2), runs: RUNS, report, median });
if (asked.json) console.log(JSON.stringify(figures));
await browser.close();
