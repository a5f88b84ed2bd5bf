// Runs the wasm for all elements of a page: shows and hides their widgets, and starts afresh after a crash.
import init, { Widget, initSync, learn as learnInWasm, onPanic, onRestWanted, restIs, __wbg_reset_state as reset } from 'wam-glue';
import { get, isOurs, script as fetchScript } from 'wam-files';
import { elsewhere } from './elsewhere.js';
import { drawFirst } from './first-question.js';
import { policyAt, sourceOf } from './policy.js';
import css from './widget.css';

const sheet = new CSSStyleSheet();
sheet.replaceSync(css);
/** The looks of the parts that come later: empty until then. */
const laterSheet = new CSSStyleSheet();

/** The hosts whose widgets are on the page now; a crash takes them all with it. */
const shown = new Set();
/** Counts the crashes: a widget of an earlier generation is dead. */
let generation = 0;
let crashing = false;
/** Whether an element has something to show before the wasm runs. */
let drawn = false;
/** Hosts that came while a crash was being mended. */
const waiting = new Set();
/** The host that was active last: the one to blame for a crash. */
let active;

/** What the instance that lives now exports; none while a crash is being mended. */
let exports;

/**
 * The rest of the wasm: everything that the first view does without. A failed fetch may be tried again. `www/parts.js`,
 * which comes with it, fetches the parts after it.
 */
let rest;
let compiled;
let script;
/** The instance that has it. */
let joined;

/** Fetches a part of the wasm, and compiles it. */
async function compile(name) {
  const response = await get(`${name}.wasm`, 'low');
  if (!response.ok) throw new Error(`${response.status} ${response.url}`);
  return WebAssembly.compile(await response.arrayBuffer());
}

const compileRest = (view) => rest ??= Promise.all([
  compile('rest'),
  fetchScript('rest').then((functions) => {
    functions.start(compile, laterSheet, view);
    return functions;
  }),
])
  .then(([module, functions]) => {
    functions.dress(module);
    script = functions;
    compiled = module;
  }, (error) => {
    rest = undefined;
    if (exports) restIs();
    throw Object.assign(error, { kind: 'missing' });
  });

/** Has the rest fetched, once, and joined to the instance that lives then; then the part that shows a view. */
async function fetchRest(view) {
  await compileRest(view);
  try {
    join();
  } catch (error) {
    if (!crashing) throw error; // the instance that comes after the crash gets it all the same
  }
  await script.fetchPart(view);
}

const wantRest = () => void fetchRest().then(() => shown.forEach(catchUp), () => {});

/** Fetches what an element waits for before it can show the view, and keep to the policy, that its page asks for. */
async function ready(host) {
  const view = host.element.getAttribute('view');
  await Promise.all([view && view !== 'decide' && fetchRest(view), obeyed(host)]);
}

/** Waits for the policy that the page asks for by then: it may ask for another one meanwhile. */
async function obeyed(host) {
  let finding;
  do await (finding = obey(host)); while (finding !== obey(host));
}

/** Finds the policy that the page asks for, if it asks for another one than before: `host.policy` when it is here. */
function obey(host) {
  const source = sourceOf(host);
  if (source === host.source) return host.finding;
  host.source = source;
  return host.finding = find(host, source);
}

async function find(host, source) {
  let policy;
  try {
    if (source) [policy] = await Promise.all([policyAt(source, host.element), fetchRest()]);
  } catch (error) {
    host.source = undefined; // so that it is tried again
    throw error;
  }
  if (source === host.source) host.policy = policy;
}

/** Puts the rest into the instance that lives now. */
function join() {
  if (!compiled || !exports || joined === exports) return;
  joined = exports;
  const { exports: more } = new WebAssembly.Instance(compiled, { first: exports });
  script.begin({ first: exports, rest: more });
  restIs(script);
}

/** Lets the browser paint and react: what comes next is a task of its own. */
const pause = () => new Promise((resolve) => setTimeout(resolve));

/** For how many milliseconds a frame is waited for: none is painted where the page, or the frame that it is in, is out of sight. */
const UNSEEN_MS = 400;

/** Waits for the frame of what was drawn at once, if anything was: compiling would hold it up. */
export const framePainted = () => drawn && new Promise((resolve) => {
  requestAnimationFrame(() => pause().then(resolve));
  setTimeout(resolve, UNSEEN_MS);
});

/** Readies a fresh instance. */
function begin() {
  exports = initSync();
  onPanic(crash);
  onRestWanted(wantRest);
  languages.forEach((file, language) => learnInWasm(language, file));
  join();
}

/** Starts the compiled wasm. */
export async function boot(module) {
  try {
    void localStorage.length; // the browser reads the file now, instead of when the draft is wanted
  } catch { /* no storage, no file */ }
  await init({ module_or_path: module });
  await pause();
  begin();
  addEventListener('pagehide', saveAll);
  addEventListener('visibilitychange', () => document.hidden && saveAll());
  addEventListener('storage', ({ key, newValue }) => follow(key, newValue));
  addEventListener('hashchange', () => {
    const [first] = shown;
    if (first) on(first, () => first.widget.openLink(location.href));
  });
  // A trap that is no panic, such as an overflown stack, shows up here alone.
  addEventListener('error', ({ error }) => {
    if (error instanceof WebAssembly.RuntimeError && isOurs(error.stack)) crash(String(error));
  });
  return { wantRest, prepare, learn, show, hide, configure, setValue, forget };
}

/** Does something for a host. When it panics, `crash` has been told, and what was thrown says nothing new. */
function on(host, act) {
  if (crashing) return;
  active = host;
  try {
    act();
  } catch (error) {
    if (!crashing) throw error;
  }
}

const saveAll = () => shown.forEach((host) => on(host, () => host.widget?.save()));

/** Tells widgets with the same storage key that it holds another document now. */
const follow = (key, text, except) => shown.forEach((host) => {
  if (host !== except) on(host, () => host.widget?.storedElsewhere(key ?? undefined, text ?? undefined));
});

/** The files of the languages learned so far; a fresh instance learns them again. */
const languages = new Map();

function learn(language, file) {
  if (file === undefined || languages.has(language)) return;
  languages.set(language, file);
  learnInWasm(language, file);
}

/** Whether the host has a widget that lives. */
const lives = (host) => host.widget && host.generation === generation;

/** Readies what an element needs for the view that its page asks for, before it is shown in a task of its own. */
async function prepare(host) {
  await ready(host);
  if (!crashing && host.element.isConnected) on(host, () => open(host));
  await pause();
}

/** Has what else an element needs fetched beside the wasm, and draws the first question meanwhile. */
export function preview(host, language) {
  for (const kind of ['keydown', 'keypress', 'keyup']) host.root.addEventListener(kind, keepKeys);
  host.elsewhere = () => elsewhere(host, storageName(host.element), storageKey(host.element)).catch(() => {}); // the browser is too old, or it does not fit
  ready(host).catch(() => {}); // it is waited for in `prepare`
  if (exports) return;
  dress(host);
  drawFirst(host, storageKey(host.element), language);
  drawn ||= Boolean(host.first);
}

/** Keys that a field or what scrolls has for itself are nobody else's: hosts take letters and arrows for shortcuts of theirs. */
function keepKeys(event) {
  const { key, ctrlKey, metaKey, target } = event;
  const typed = !ctrlKey && !metaKey && !/^(Escape|Tab|F\d+)$/.test(key);
  if (typed && target.matches('input, select, textarea, [tabindex]')) event.stopPropagation();
}

const dress = ({ root }) => { root.adoptedStyleSheets = [...new Set([...root.adoptedStyleSheets, sheet, laterSheet])]; };

/** Opens the host's document, unless it is open. */
function open(host) {
  shown.add(host); // from here on, a crash is this host's
  host.key = storageKey(host.element);
  host.saved ??= (key, json) => queueMicrotask(() => follow(key, json, host));
  host.touch ??= () => { active = host; };
  host.tint ??= (accent) => tint(host, accent);
  if (!lives(host)) {
    host.widget = undefined;
    host.given = undefined;
    host.generation = generation;
    host.widget = new Widget(host.key, host.draft());
    dress(host);
  }
  give(host);
}

/** Gives the widget its policy, once. */
function give(host) {
  const { policy } = host;
  if (host.given === policy) return;
  host.given = policy;
  host.policyText = policy?.text;
  host.policyFault = policy?.fault;
  host.widget.setPolicy(host);
}

/** Takes an organisation's colour, unless the page has one; a style attribute would be against its rules. */
function tint(host, accent) {
  if (!accent && !host.colours) return;
  host.colours ??= new CSSStyleSheet();
  host.colours.replaceSync(accent ? `:host{--_accent:var(--wam-accent,${accent})}` : '');
  host.root.adoptedStyleSheets = [...new Set([...host.root.adoptedStyleSheets, host.colours])];
}

function show(host) {
  if (crashing) return void waiting.add(host);
  on(host, () => {
    open(host);
    host.root.querySelector('slot')?.remove();
    host.widget.show(host);
  });
  catchUp(host); // the page may ask for another policy than when it was here last
}

/** Lets go of an element that left the page: its document stays with it, its place in the pool is free. */
function hide(host) {
  if (!shown.delete(host)) return;
  on(host, () => host.widget?.hide());
}

function configure(host) {
  update(host);
  catchUp(host);
}

/**
 * Gives a widget another policy as soon as that is here. Without the rest it cannot be read: then page and reader are
 * told, and the reader can have it tried again. Once the rest is here, what the element may lead to follows.
 */
function catchUp(host) {
  script?.foresee(host.element);
  obey(host).then(() => {
    const { short } = host;
    host.short = false;
    if (host.given !== host.policy) update(host);
    if (short && shown.has(host)) host.shown();
  }, (error) => {
    host.short = true;
    host.fail(error);
  });
}

function update(host) {
  if (!shown.has(host) || !lives(host)) return;
  on(host, () => {
    give(host);
    host.key = storageKey(host.element);
    host.widget.configure(host);
  });
}

function setValue(host, json) {
  if (!lives(host)) return host.keep(json);
  on(host, () => {
    host.widget.setValue(json);
    host.keep(host.widget.value());
  });
}

/** Where drafts are put aside, behind their key; `app::saving` has the same list. */
const ASIDE = ['', '-2', '-3', '-4'].map((number) => `.unreadable${number}`);

/** Puts a draft aside that the widget stumbles over, so that it starts with an empty one. */
function forget(host) {
  host.widget = undefined;
  if (!host.key) return;
  try {
    const text = localStorage.getItem(host.key);
    const places = ASIDE.map((behind) => host.key + behind);
    const free = places.find((place) => [null, text].includes(localStorage.getItem(place))) ?? places.at(-1);
    if (text !== null) localStorage.setItem(free, text);
    localStorage.removeItem(host.key);
  } catch { /* without storage there is nothing to put aside */ }
}

/**
 * Where an element keeps its draft. `storage` names it, and elements of one name share one document; without it
 * each element of a page has its own, told apart by id or by place.
 */
function storageKey(element) {
  const name = storageName(element);
  return name === 'none' ? undefined : `worth-a-meeting:${name}`;
}

/** What `storage` says, or would have to say to mean where drafts are. */
function storageName(element) {
  const name = element.getAttribute('storage');
  if (name) return name;
  const unnamed = [...document.querySelectorAll('worth-a-meeting:not([storage]):not([id])')];
  return `${location.pathname}#${element.id || unnamed.indexOf(element) + 1}`;
}

/** After a panic nothing of that wasm instance can be used: all widgets go, and come back from their drafts. */
function crash(message) {
  if (crashing) return;
  crashing = true;
  setTimeout(() => {
    const hosts = [...shown];
    shown.clear();
    for (const { root } of hosts) root.querySelectorAll('.wam-mount').forEach((mount) => mount.remove());
    exports = undefined;
    reset();
    generation += 1;
    crashing = false;
    begin();
    for (const host of hosts) {
      if (host !== active || !host.element.isConnected) continue;
      keep(host);
      host.fail({ kind: 'crash', cause: message });
    }
    const blamed = active;
    for (const host of [...hosts, ...waiting]) if (host !== blamed && host.element.isConnected) show(host);
    waiting.clear();
  });
}

/** Saves the draft of a host whose widget no longer can. */
function keep({ key, draft }) {
  try {
    if (key && draft()) localStorage.setItem(key, draft());
  } catch { /* the card shows the draft to copy */ }
}
