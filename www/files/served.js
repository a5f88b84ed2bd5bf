// Where the widget's files come from: beside the script that wants them. The self-contained page has another of these
// modules in the place of this one.

const named = (name) => `./worth-a-meeting.${name}`;

/** A file, as `fetch` gives it. */
export const get = (name, priority) => fetch(new URL(named(name), import.meta.url), { priority });

/** The whole address of a file that lies beside the widget's own. */
export const address = (name) => new URL(name, import.meta.url);

/** Counts the scripts that did not come: a browser may keep that in mind. */
const misses = {};

/** One of the widget's other scripts. */
export function script(name) {
  const path = named(`${name}.js${misses[name] ? `?${misses[name]}` : ''}`);
  return import(path).catch((error) => {
    misses[name] = (misses[name] ?? 0) + 1;
    throw error;
  });
}

/** A worker that runs the script which calls this. */
export const worker = () => new Worker(new URL(import.meta.url), { type: 'module' });

/** Whether an error with this stack comes from the widget. */
export const isOurs = (stack) => /worth-a-meeting/.test(stack);
