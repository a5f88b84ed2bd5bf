// The parts of the wasm that come after the rest: fetched where an element leads to them, joined when one is wanted.
import PARTS from 'wam-parts';

/** The views that an element can show alone. */
const VIEWS = ['decide', 'compose', 'cost', ...Object.keys(PARTS)];

/** Fetches and compiles a part. */
let compile;
/** The parts that are under way or here, as promises; those that are here; and those that the live instances have. */
const fetched = {};
const here = {};
let joined;
/** What every part imports: what the instances that live now export, the first part's and the rest's. */
let live;

/** Where the looks go, and all of them so far: the rest's first. */
let sheet;
let looks = '';

/** Begins, while the rest is still on its way, with the part that shows a view. */
export function start(how, onto, view) {
  compile = how;
  sheet = onto;
  fetchPart(view).catch(() => {}); // who waits for it asks again
}

/** Puts on the looks that come in the rest, and then in other parts. */
export function dress(module) {
  put(module);
  Object.values(here).forEach(put);
}

function put(module) {
  const [text] = WebAssembly.Module.customSections(module, 'looks');
  looks += new TextDecoder().decode(text);
  sheet.replaceSync(looks);
}

/** Another pair of instances lives: whoever wants a part of them joins it once more. */
export function begin(instances) {
  live = instances;
  joined = new Set();
}

/** Has a part fetched, once; a failed fetch may be tried again. There is nothing to wait for where it is no part. */
export const fetchPart = async (name) => Object.hasOwn(PARTS, name) && (fetched[name] ??= compile(name).then((module) => {
  here[name] = module;
  if (looks) put(module);
}, (error) => {
  fetched[name] = undefined;
  throw Object.assign(error, { kind: 'missing' });
}));

/** Puts a part into the live instances, if it is here; says whether they have it. */
export function join(name) {
  if (here[name] && !joined.has(name)) {
    new WebAssembly.Instance(here[name], live);
    joined.add(name);
  }
  return joined.has(name);
}

/**
 * Has the parts fetched to which a reader may come in this element, so that no request is made because of what readers
 * do. An element that shows one view alone leads nowhere else.
 */
export function foresee(element) {
  if (VIEWS.includes(element.getAttribute('view'))) return;
  for (const name in PARTS) if (PARTS[name]) fetchPart(name).catch(() => {});
}
