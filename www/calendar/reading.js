// Drives the wasm that reads calendars: in slices, so that whoever shares its thread stays free, and with word of how far it
// is. The same in a worker and in a page.
import init, { Audit, initSync, __wbg_reset_state as reset } from 'wam-calendar-glue';

/** How long a slice may take, in milliseconds, where somebody may be waiting for the thread. */
const SLICE_MS = 8;
/** How much of a file is handed over at once, in bytes: what takes well under a slice. */
const PIECE = 1 << 16;

/** Lets others have the thread. Timers would wait four milliseconds each, in the end. */
const { port1, port2 } = new MessageChannel();
const pause = () => new Promise((resolve) => {
  port1.onmessage = resolve;
  port2.postMessage(0);
});

/** The wasm, fetched and compiled once; a failed fetch may be tried again. */
let compiled;
let lives = false;

async function begin() {
  const module = await (compiled ??= compile().catch((error) => {
    compiled = undefined;
    throw Object.assign(error, { kind: 'missing' });
  }));
  if (lives) return;
  await init({ module_or_path: module });
  lives = true;
}

async function compile() {
  const response = await fetch(new URL('./worth-a-meeting.calendar.wasm', import.meta.url));
  if (!response.ok) throw new Error(`${response.status} ${response.url}`);
  return WebAssembly.compile(await response.arrayBuffer());
}

/** After a panic nothing of an instance can be used. */
function afresh() {
  reset();
  initSync();
}

/** The calendars of one reader. `tell(kind, what)` hears of `progress`, `read`, `found` and `refused`. */
export class Reading {
  #tell;
  #audit;
  /** Counts what was asked for: whoever is not the last one any more stops. */
  #turn = 0;

  constructor(tell) {
    this.#tell = tell;
  }

  /** Reads files, in the place of all those before. */
  read = (files) => this.#whole(() => this.#read(files));

  /** Asks what is in the calendars that were read. */
  ask = (question) => this.#whole(() => this.#ask(question));

  /** Stops what is under way, and forgets what was read. */
  stop() {
    this.#turn += 1;
    this.#audit = undefined;
  }

  async #whole(act) {
    await begin();
    try {
      await act();
    } catch (error) {
      this.stop();
      if (error instanceof WebAssembly.RuntimeError) afresh();
      // A file may have gone since it was chosen.
      throw error instanceof DOMException ? Object.assign(error, { kind: 'unreadable' }) : error;
    }
  }

  async #read(files) {
    const turn = ++this.#turn;
    const audit = new Audit();
    const all = files.reduce((sum, { size }) => sum + size, 0) || 1;
    let done = 0;
    const slice = this.#slice(turn);
    for (const file of files) {
      audit.begin(file.webkitRelativePath || file.name);
      const reader = file.stream().getReader();
      for (let step; !(step = await reader.read()).done;) {
        for (let at = 0; at < step.value.length; at += PIECE) {
          const refused = audit.feed(step.value.subarray(at, at + PIECE));
          if (refused) {
            reader.cancel().catch(() => {});
            return this.#refuse(audit, refused);
          }
          done += Math.min(PIECE, step.value.length - at);
          if (await slice(() => done / all)) return audit.free();
        }
      }
      let refused = audit.end();
      while (!refused && audit.goOn()) if (await slice(() => done / all)) return audit.free();
      refused ||= audit.refused();
      if (refused) return this.#refuse(audit, refused);
    }
    this.#audit = audit;
    this.#tell('read', audit.finish());
  }

  #refuse(audit, why) {
    audit.free();
    this.#tell('refused', why);
  }

  async #ask(question) {
    const turn = ++this.#turn;
    const slice = this.#slice(turn);
    if (!this.#audit.ask(question)) throw new Error('a question that is none');
    while (this.#audit.step()) if (await slice(() => this.#audit.share())) return;
    const refused = this.#audit.refused();
    this.#tell(refused ? 'refused' : 'found', refused || this.#audit.found());
  }

  /** Something to be called between two steps; it says whether to give up. */
  #slice(turn) {
    let end = performance.now() + SLICE_MS;
    return async (share) => {
      if (performance.now() < end) return false;
      this.#tell('progress', share());
      await pause();
      end = performance.now() + SLICE_MS;
      return turn !== this.#turn;
    };
  }
}
