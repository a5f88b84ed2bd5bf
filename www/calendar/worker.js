// The calendar worker, and what starts it: one file for both, so that it comes whole. A page that allows no worker, by its
// Trusted Types or because it was not served by anybody, reads by itself, in slices.
import { Reading } from './reading.js';

if (typeof document === 'undefined') serve();

function serve() {
  const reading = new Reading((kind, what) => postMessage([kind, what]));
  onmessage = ({ data: [act, what] }) => obey(reading, act, what, (kind) => postMessage(['failed', kind]));
}

const obey = (reading, act, what, failed) => void reading[act](what).catch(({ kind }) => failed(kind ?? 'crash'));

/**
 * Opens a reader of calendars, with `read(files)`, `ask(question)` and `stop()`. `tell(kind, what)` hears of `progress` (a
 * share), `read` and `found` (JSON), `refused` (a code) and `failed` (`missing` where the wasm does not come, `crash`).
 */
export function open(tell) {
  let worker;
  let here;
  let files;
  const stop = () => {
    worker?.terminate();
    here?.stop();
    worker = here = undefined;
  };
  const failed = (kind) => {
    stop();
    tell('failed', kind);
  };
  const send = (act, what) => worker ? worker.postMessage([act, what]) : obey(here, act, what, failed);
  const readHere = () => {
    here = new Reading((kind, what) => here && tell(kind, what));
    send('read', files);
  };
  const read = (wanted) => {
    stop();
    files = wanted;
    try {
      worker = new Worker(new URL(import.meta.url), { type: 'module' });
    } catch {
      return readHere();
    }
    let answered = false;
    worker.onmessage = ({ data: [kind, what] }) => {
      answered = true;
      if (kind === 'failed') failed(what);
      else tell(kind, what);
    };
    worker.onerror = (event) => {
      event.preventDefault();
      if (answered) return failed('crash');
      // The page's rules allow none: that is told only now.
      stop();
      readHere();
    };
    send('read', files);
  };
  return { read, ask: (question) => send('ask', question), stop };
}
