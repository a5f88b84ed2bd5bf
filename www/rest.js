// What the rest of the wasm does with the page that Rust has no words for. It comes with that rest.
// Each binding that Rust has of its own would bring its line of glue into what the first question waits for.
import { script } from 'wam-files';

export { chosen, dropped, made, pasted } from './calendar/files.js';
export { begin, dress, fetchPart, foresee, join, start } from './parts.js';

/**
 * Copies a text, with HTML beside it unless the text is markup itself; says whether it worked. To be called while a click
 * or key press is handled. The old command comes first: only it carries rich text in frames without clipboard rights.
 */
export async function copy(plain, html) {
  if (copyByCommand(plain, html)) return true;
  return isSecureContext && navigator.clipboard.writeText(plain).then(() => true, () => false);
}

function copyByCommand(plain, html) {
  let filled = false;
  const fill = (event) => {
    event.preventDefault();
    event.stopImmediatePropagation();
    event.clipboardData.setData('text/plain', plain);
    if (html !== undefined) event.clipboardData.setData('text/html', html);
    filled = true;
  };
  document.addEventListener('copy', fill, true);
  try {
    return document.execCommand('copy') && filled;
  } catch {
    return false;
  } finally {
    document.removeEventListener('copy', fill, true);
  }
}

/** Whether what has the focus in a root is in sight, at least in part. */
export function focusIsInSight(root) {
  const place = root.activeElement?.getBoundingClientRect();
  return Boolean(place) && place.bottom > 0 && place.top < innerHeight;
}

/**
 * Drags the row at a place in its list by its handle, until it is let go or given up. A handle that is let go has the row at
 * which that was as `on`, and a change happens to it. For each row `landings` says which one it would stand before or behind:
 * before one that comes first, behind one that comes later, and nowhere for `null`.
 */
export function drag({ target: handle, pointerId, button, isPrimary }, at, ...landings) {
  if (button || !isPrimary) return;
  const rows = [...handle.closest('ol').children];
  const mark = (landing) => rows.forEach((row, index) => {
    if (index === landing) row.dataset.drag = landing < at ? 'before' : 'behind';
    else delete row.dataset.drag;
  });
  const dragging = new AbortController();
  const { signal } = dragging;
  const end = () => {
    dragging.abort();
    mark();
  };
  handle.setPointerCapture(pointerId);
  handle.on = at;
  handle.addEventListener('pointermove', ({ clientY }) => {
    const below = rows.findIndex((row) => clientY < row.getBoundingClientRect().bottom);
    const on = below < 0 ? rows.length - 1 : below;
    // The next one comes into sight before the pointer is there.
    rows[on + Math.sign(on - handle.on)]?.scrollIntoView({ block: 'nearest' });
    handle.on = on;
    mark(landings[on]);
  }, { signal });
  // The row may be taken away meanwhile: then the handle hears nothing.
  const during = { capture: true, signal };
  for (const gives of ['pointercancel', 'lostpointercapture']) addEventListener(gives, end, during);
  addEventListener('pointerup', () => {
    end();
    if (handle.isConnected) handle.dispatchEvent(new Event('change', { bubbles: true }));
  }, during);
  addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopImmediatePropagation();
    end();
  }, during);
}

/** Raw deflate: no header, no checksum; the document's own form says whether it came through whole. */
const FORMAT = 'deflate-raw';

export const deflate = (bytes) => pump(bytes, () => new CompressionStream(FORMAT), Infinity);
export const inflate = (bytes, limit) => pump(bytes, () => new DecompressionStream(FORMAT), limit);

/** The bytes that come through, or what is wrong; given up as soon as they are more than `limit`. */
async function pump(bytes, open, limit) {
  let stream;
  try {
    stream = open();
  } catch {
    return 'unsupported';
  }
  const reader = new Blob([bytes]).stream().pipeThrough(stream).getReader();
  const chunks = [];
  let length = 0;
  try {
    for (let step; !(step = await reader.read()).done;) {
      length += step.value.length;
      if (length > limit) {
        reader.cancel().catch(() => {});
        return 'too-long';
      }
      chunks.push(step.value);
    }
  } catch {
    return 'damaged';
  }
  return new Uint8Array(await new Blob(chunks).arrayBuffer());
}

/** Texts that outlive a crash where nothing may be stored. */
const kept = new Map();

export const keep = (key, text) => void kept.set(key, text);
export const load = (key) => kept.get(key);

/** Digits drawn at random. */
export const drawn = () => String(Math.random()).slice(2);

/**
 * Lets the page read and set the register of an element, as JSON; what it has set before counts. Texts go
 * by way of the `desk`.
 */
export function expose(element, desk, read, write) {
  const before = Object.getOwnPropertyDescriptor(element, 'register')?.value;
  Object.defineProperty(element, 'register', {
    configurable: true,
    get: () => {
      read();
      return JSON.parse(desk.text);
    },
    set: (value) => {
      desk.text = JSON.stringify(value);
      write();
      if (desk.wrong) throw new TypeError('register: not a register of worth-a-meeting');
    },
  });
  if (before !== undefined) element.register = before;
}

/** The element shows no register any more. */
export const conceal = (element) => delete element.register;

/** Tells the page that the register has changed; it reads it where it wants to. */
export const changed = (element, records) => element.dispatchEvent(new CustomEvent('worth-a-meeting-register', {
  bubbles: true, composed: true, detail: { records },
}));

/**
 * Opens the reader of calendars, which is fetched for the first of them. The `desk` has what there is to tell before it is
 * told.
 */
export async function calendars(desk, tell) {
  const { open } = await script('calendar');
  return open((kind, what) => {
    Object.assign(desk, { kind, what });
    tell();
  });
}

/** What a page may set on the element; `www/widget.css` names them. */
const COLOURS = ['--wam-text', '--wam-surface', '--wam-accent', '--wam-line'];

/**
 * Makes the document of a window look like the widget that `part` is in, with what the page gave it unless other looks are
 * wanted, and gives the place to draw in.
 */
function dressed(window, part, title, theme = part.getRootNode().host.getAttribute('theme'), given = COLOURS) {
  const { document } = window;
  const root = part.getRootNode();
  const page = getComputedStyle(root.host);
  // A sheet belongs to the document that made it.
  const sheet = (css) => {
    const made = new window.CSSStyleSheet();
    made.replaceSync(css);
    return made;
  };
  const again = ({ cssRules }) => sheet([...cssRules].map(({ cssText }) => cssText).join('\n'));
  const colours = given.map((name) => `${name}:${page.getPropertyValue(name)};`).filter((one) => !/:\s*;$/.test(one));
  document.title = title;
  const { backgroundColor } = getComputedStyle(root.querySelector('.wam-mount'));
  document.adoptedStyleSheets = [sheet(`body{margin:0;color-scheme:${page.colorScheme};background:${backgroundColor};font:${page.fontSize}/1.5 ${page.fontFamily}}`)];
  const host = document.createElement('div');
  if (theme) host.setAttribute('theme', theme);
  const shadow = host.attachShadow({ mode: 'open' });
  shadow.adoptedStyleSheets = [...root.adoptedStyleSheets.map(again), sheet(`:host{${colours.join('')}}`)];
  const place = document.createElement('div');
  place.className = 'wam-mount';
  shadow.append(place);
  document.body.append(host);
  return place;
}

/** Prints a part of the widget without the page around it, from a frame of its own. */
export function printAlone(part, title) {
  const frame = document.createElement('iframe');
  frame.className = 'wam-frame';
  frame.setAttribute('aria-hidden', 'true');
  frame.tabIndex = -1;
  part.getRootNode().append(frame);
  const { contentWindow: window } = frame;
  const place = dressed(window, part, title, 'light', []); // paper is white
  place.classList.add('wam', 'wam-printed');
  place.lang = part.closest('[lang]')?.lang ?? '';
  place.append(window.document.importNode(part, true));
  const gone = () => frame.remove();
  window.addEventListener('afterprint', gone);
  window.print();
  setTimeout(gone, 60_000); // where nothing tells that it was printed
}

/**
 * Opens a small window that stays above all others, in the looks of the widget that `part` is in, and gives the place
 * to draw in. `beat` is called every second: the timers of a tab that nobody sees may rest for a minute.
 */
export async function picture(part, title, beat, closed) {
  const window = await documentPictureInPicture.requestWindow({ width: 340, height: 240 });
  const place = dressed(window, part, title);
  let told = closed;
  const timer = window.setInterval(() => {
    try {
      beat();
    } catch { // the widget is no more
      window.close();
    }
  }, 1000);
  window.addEventListener('pagehide', () => {
    window.clearInterval(timer);
    told();
  });
  const close = () => {
    told = () => {}; // whoever closes it knows
    window.close();
  };
  return { place, close };
}

/** Formatters by what they write: making one costs far more than using it. */
const clocks = new Map();

function clock(tag, timeZone, options) {
  const name = [tag, timeZone, ...Object.keys(options)].join();
  if (clocks.size > 64) clocks.clear(); // zones come from documents
  if (!clocks.has(name)) clocks.set(name, new Intl.DateTimeFormat(tag, { timeZone, ...options }));
  return clocks.get(name);
}

/** What a clock in a zone shows at a moment, in milliseconds, as if it were one in UTC. */
function shown(zone, moment) {
  const options = { year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric', hourCycle: 'h23' };
  const parts = clock('en', zone, options).formatToParts(moment);
  const { year, month, day, hour, minute } = Object.fromEntries(parts.map(({ type, value }) => [type, Number(value)]));
  return Date.UTC(year, month - 1, day, hour, minute);
}

const wall = (moment) => new Date(moment).toISOString().slice(0, 16);

/** What a clock in a zone shows when the reader's own shows `when`, both as `2026-11-30T16:30`. */
export const clockThere = (zone, when) => wall(shown(zone, new Date(when)));

/** What the reader's clock shows when one in a zone shows `when`. */
export function clockHere(zone, when) {
  const wanted = Date.parse(`${when}Z`);
  let moment = wanted;
  // The second time by the rules of the right day.
  for (let again = 0; again < 2; again += 1) moment += wanted - shown(zone, moment);
  return wall(moment - new Date(moment).getTimezoneOffset() * 60_000);
}

/** What a clock in a zone shows then, in words: with the day where it is another one there. */
export function sayThere(tag, zone, when) {
  const day = { weekday: 'short', day: 'numeric', month: 'short' };
  const time = { hour: 'numeric', minute: '2-digit', timeZoneName: 'short' };
  const isSameDay = clockThere(zone, when).slice(0, 10) === when.slice(0, 10);
  return clock(tag || undefined, zone, isSameDay ? time : { ...day, ...time }).format(new Date(when));
}

/** The reader's own zone. */
export const ownZone = () => Intl.DateTimeFormat().resolvedOptions().timeZone;

/** The names of all zones that the browser knows, one a line. */
export const zones = () => (Intl.supportedValuesOf?.('timeZone') ?? []).join('\n');
