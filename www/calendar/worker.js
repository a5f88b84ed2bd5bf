// The calendar worker, and what starts it: one file for both, so that it comes whole. A page that allows no worker, by its
// Trusted Types or because it was not served by anybody, reads by itself, in slices.
import { worker as startWorker } from 'wam-files';
import { Reading } from './reading.js';

if (typeof document === 'undefined') serve();

function serve() {
  const reading = new Reading((...told) => postMessage(told));
  onmessage = ({ data: [act, what] }) => reading[act](what);
}

/**
 * Opens a reader of calendars, with `read(files)`, `ask(question)` and `stop()`. `tell(kind, what)` hears of `progress` (a
 * share), `read` and `found` (JSON), `refused` (a code) and `failed` (`missing` where the wasm does not come, `start` where
 * it may not run, `unreadable` where a file does not come, `crash`). What was asked for before the last thing says nothing
 * any more.
 */
export function open(tell) {
  let worker;
  let here;
  let files;
  /** Counts what this reading was asked for. */
  let turn = 0;
  const stop = () => {
    worker?.terminate();
    here?.stop();
    worker = here = undefined;
    turn = 0;
  };
  const failed = (kind) => {
    stop();
    tell('failed', kind);
  };
  const hear = (kind, what, of) => {
    if (of !== turn) return;
    if (kind === 'failed') failed(what);
    else tell(kind, what);
  };
  const send = (act, what) => {
    turn += 1;
    if (worker) worker.postMessage([act, what]);
    else here?.[act](what);
  };
  const readHere = () => {
    const mine = new Reading((...told) => here === mine && hear(...told));
    here = mine;
    send('read', files);
  };
  const read = (wanted) => {
    stop();
    files = wanted;
    try {
      worker = startWorker();
    } catch { /* the page's rules allow none */ }
    if (!worker) return readHere();
    let answered = false;
    worker.onmessage = ({ data }) => {
      answered = true;
      hear(...data);
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
