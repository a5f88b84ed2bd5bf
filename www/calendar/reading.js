// Drives the wasm that reads calendars: in slices, so that whoever shares its thread stays free, and with word of how far it
// is. The same in a worker and in a page.
import init, { Audit, initSync, __wbg_reset_state as reset } from 'wam-calendar-glue';
import { get } from 'wam-files';

/** How long a slice may take, in milliseconds, where somebody may be waiting for the thread. */
const SLICE_MS = 8;
/** How much of a file is handed over at once, in bytes: what takes well under a slice. */
const PIECE = 1 << 16;

/** Lets others have the thread. Timers would wait four milliseconds each, in the end. */
const pause = () => new Promise((resolve) => {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    port1.close();
    resolve();
  };
  port2.postMessage(0);
});

/** The wasm, fetched and compiled once; a failed fetch may be tried again. */
let compiled;
let lives = false;

async function begin() {
  const module = await (compiled ??= compile().catch((error) => {
    compiled = undefined;
    throw error;
  }));
  if (lives) return;
  await init({ module_or_path: module });
  lives = true;
}

const failure = (kind) => (error) => {
  throw Object.assign(error, { kind });
};

async function compile() {
  const response = await get('calendar.wasm').catch(failure('missing'));
  if (!response.ok) failure('missing')(new Error(`${response.status} ${response.url}`));
  return WebAssembly.compile(await response.arrayBuffer().catch(failure('missing'))).catch(failure('start'));
}

/** After a panic nothing of an instance can be used. */
function afresh() {
  reset();
  initSync();
}

/**
 * The calendars of one reader. `tell(kind, what, turn)` hears of `progress`, `read`, `found`, `refused` and `failed`, and
 * of which of the things that were asked for, counted from 1.
 */
export class Reading {
  #tell;
  #audit;
  /** Counts what was asked for: whoever is not the last one any more stops, and says nothing. */
  #turn = 0;

  constructor(tell) {
    this.#tell = tell;
  }

  /** Reads files, each with its name, in the place of all those before. */
  read = (files) => this.#act((turn) => this.#read(files, turn));

  /** Asks what is in the calendars that were read. */
  ask = (question) => this.#act((turn) => this.#ask(question, turn));

  /** Stops what is under way, and forgets what was read. */
  stop() {
    this.#turn += 1;
    this.#audit = undefined;
  }

  async #act(act) {
    const turn = ++this.#turn;
    try {
      await begin();
      if (turn === this.#turn) await act(turn);
    } catch (error) {
      if (error instanceof WebAssembly.RuntimeError) {
        this.#audit = undefined;
        afresh();
      }
      // A file may have gone since it was chosen.
      this.#say(turn, 'failed', error.kind ?? (error instanceof DOMException ? 'unreadable' : 'crash'));
    }
  }

  #say(turn, kind, what) {
    if (turn === this.#turn) this.#tell(kind, what, turn);
  }

  async #read(files, turn) {
    const audit = new Audit();
    const all = files.reduce((sum, { file }) => sum + file.size, 0) || 1;
    let done = 0;
    const slice = this.#slice(turn);
    for (const { name, file } of files) {
      audit.begin(name);
      const reader = file.stream().getReader();
      for (let step; !(step = await reader.read()).done;) {
        for (let at = 0; at < step.value.length; at += PIECE) {
          const refused = audit.feed(step.value.subarray(at, at + PIECE));
          if (refused) {
            reader.cancel().catch(() => {});
            return this.#refuse(audit, refused, turn);
          }
          done += Math.min(PIECE, step.value.length - at);
          if (await slice(() => done / all)) return audit.free();
        }
      }
      let refused = audit.end();
      while (!refused && audit.goOn()) if (await slice(() => done / all)) return audit.free();
      refused ||= audit.refused();
      if (refused) return this.#refuse(audit, refused, turn);
    }
    if (turn !== this.#turn) return audit.free();
    this.#audit = audit;
    this.#say(turn, 'read', audit.finish());
  }

  #refuse(audit, why, turn) {
    audit.free();
    this.#say(turn, 'refused', why);
  }

  async #ask(question, turn) {
    const audit = this.#audit;
    const slice = this.#slice(turn);
    if (!audit.ask(question)) throw new Error('a question that is none');
    while (audit.step()) if (await slice(() => audit.share())) return;
    const refused = audit.refused();
    this.#say(turn, refused ? 'refused' : 'found', refused || audit.found());
  }

  /** Something to be called between two steps; it says whether to give up. */
  #slice(turn) {
    let end = performance.now() + SLICE_MS;
    return async (share) => {
      if (performance.now() < end) return false;
      this.#say(turn, 'progress', share());
      await pause();
      end = performance.now() + SLICE_MS;
      return turn !== this.#turn;
    };
  }
}
