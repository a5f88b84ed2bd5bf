// What the widget costs the page that embeds it: a page of fifty elements, a page that lives long, and a page that loads.
import { holdings } from '../browser/support/holdings.mjs';

const ELEMENTS = 50;
const VISIBLE = 2;
const REMOUNTS = 1000;

/** An empty page that has the element's module, and counts long tasks. */
async function openEmpty(open, condition) {
  const opened = await open('/pages/widget.html', condition, [() => {
    globalThis.longest = 0;
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) globalThis.longest = Math.max(globalThis.longest, duration);
    }).observe({ type: 'longtask', buffered: true });
  }]);
  await opened.page.waitForFunction(() => customElements.get('worth-a-meeting'));
  return opened;
}

/** Fifty elements of which two are near: how many fetches of each wasm there are, and how many widgets run. */
async function many(open, condition) {
  const { context, page } = await openEmpty(open, condition);
  const fetched = [];
  page.on('request', (request) => { if (request.url().endsWith('.wasm')) fetched.push(request.url()); });
  await page.evaluate(([count, visible]) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('.near { display: grid; grid-template-columns: 1fr 1fr; min-height: 9000px; align-items: start } .far { min-height: 900px }');
    document.adoptedStyleSheets = [sheet];
    const place = (name) => Object.assign(document.createElement('section'), { className: name });
    const element = () => document.createElement('worth-a-meeting');
    const near = place('near');
    near.append(...Array.from({ length: visible }, element));
    const far = Array.from({ length: count - visible }, () => {
      const section = place('far');
      section.append(element());
      return section;
    });
    document.body.replaceChildren(near, ...far);
  }, [ELEMENTS, VISIBLE]);
  await page.waitForFunction((visible) => document.querySelectorAll('worth-a-meeting[data-state=ready]').length >= visible, VISIBLE);
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(1000);
  const running = await page.evaluate(() => [...document.querySelectorAll('worth-a-meeting')]
    .filter((element) => element.shadowRoot?.querySelector('input')).length);
  await context.close();
  const most = Math.max(...fetched.map((url) => fetched.filter((other) => other === url).length));
  return { running, most };
}

/** What stays after so many elements were taken out and put in. */
async function remounts(open, condition) {
  const { context, page } = await openEmpty(open, condition);
  const client = await context.newCDPSession(page);
  await client.send('Performance.enable');
  const cycle = (count) => page.evaluate(async (count) => {
    const frame = () => new Promise(requestAnimationFrame);
    for (let turn = 0; turn < count; turn += 1) {
      document.querySelector('worth-a-meeting')?.remove();
      // Long enough for the widget to let go: a move within the page would be no removal.
      await frame();
      const element = document.createElement('worth-a-meeting');
      element.setAttribute('loading', 'eager');
      element.setAttribute('storage', 'none');
      document.body.append(element);
      while (!element.shadowRoot?.querySelector('input')) await frame();
    }
    while (!document.querySelector('worth-a-meeting').shadowRoot.querySelector('.wam-matrix')) await frame();
  }, count);
  await cycle(50);
  const early = await holdings(client);
  await cycle(REMOUNTS);
  const late = await holdings(client);
  await context.close();
  return { heap: (late.heap - early.heap) / 1024, listeners: late.listeners - early.listeners };
}

/** The longest task of a page whose element is far below, from its first script until it has been idle for a while. */
async function far(open, condition) {
  const { context, page } = await openEmpty(open, condition);
  const fetched = [];
  page.on('request', (request) => fetched.push(request.url()));
  await page.evaluate(() => {
    const space = document.createElement('div');
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('div { height: 20000px }');
    document.adoptedStyleSheets = [sheet];
    document.body.replaceChildren(space, document.createElement('worth-a-meeting'));
  });
  await page.waitForTimeout(1500);
  const longest = await page.evaluate(() => globalThis.longest);
  await context.close();
  return { longest, fetched: fetched.length };
}

/** Measures and reports, each the median over the runs; what is counted is counted once. */
export async function benchEmbed({ open, conditions, runs, report, median }) {
  const [plain] = conditions;
  const { running, most } = await many(open, plain);
  report(`${ELEMENTS} elements, ${VISIBLE} near: widgets that run`, running, '', `= ${VISIBLE}`);
  report(`${ELEMENTS} elements: fetches of one wasm at most`, most, '', '= 1');
  const { heap, listeners } = await remounts(open, plain);
  report(`${REMOUNTS} remounts: growth of the heap`, heap, 'KiB', '≤ 1,024');
  report(`${REMOUNTS} remounts: growth of listeners`, listeners, '', 'a constant');
  for (const condition of conditions) {
    const found = [];
    for (let run = 0; run < runs; run += 1) found.push(await far(open, condition));
    report(`element far below: longest task of the page's load, ${condition.name}`, median(found.map(({ longest }) => longest)), 'ms', '≤ 50');
    report(`element far below: requests before it is near, ${condition.name}`, median(found.map(({ fetched }) => fetched)), '', '= 0');
  }
}
