// The page that is opened on the target site: it tries what the widget needs, and says what to change.
import { EMPTY_WASM, scriptTypes } from './tries.js';
import { copy } from './copy.js';
import { make, say, sayAll } from './say.js';

const SCRIPTS = ['worth-a-meeting.js', 'worth-a-meeting.app.js', 'worth-a-meeting.rest.js', 'worth-a-meeting.calendar.js'];
const PATIENCE_MS = 20_000;

/** Files that not every site needs. */
const OPTIONAL = /engines|embed|frame/;

/** What the page's policy refused so far, by its directive. */
const refused = new Set();
addEventListener('securitypolicyviolation', ({ effectiveDirective }) => refused.add(effectiveDirective));

/** Refusals are told in a task of their own. */
const told = () => new Promise((resolve) => setTimeout(resolve, 50));
const late = (promise) => Promise.race([promise, new Promise((resolve) => setTimeout(resolve, PATIENCE_MS))]);

const good = (id, values) => ({ state: 'good', id, values });
const note = (id, values, fix) => ({ state: 'note', id, values, fix });
const bad = (id, values, fix) => ({ state: 'bad', id, values, fix });

const typeOf = (response) => (response.headers.get('Content-Type') ?? '').split(';')[0].trim();

/** A file, or what is wrong with it. */
async function got(file) {
  try {
    const response = await fetch(file, { cache: 'no-store' });
    return response.ok ? { response } : { wrong: bad('missing', { file, why: String(response.status) }) };
  } catch (error) {
    await told();
    return { wrong: refused.has('connect-src') ? bad('connect', {}, "connect-src 'self'") : bad('missing', { file, why: error.message }) };
  }
}

/** Each check by its id, in the order in which they are shown. */
const CHECKS = {
  async scripts() {
    for (const file of SCRIPTS) {
      const { response, wrong } = await got(file);
      if (wrong) return wrong;
      const type = typeOf(response);
      if (!scriptTypes.includes(type)) return bad('scripts-type', { file, type: type || '—' }, 'Content-Type: text/javascript');
    }
    return good('scripts-good');
  },

  async wasm() {
    const { response, wrong } = await got('worth-a-meeting.wasm');
    if (wrong) return wrong;
    const type = typeOf(response);
    return type === 'application/wasm' ? good('wasm-good') : note('wasm-type', { type: type || '—' }, 'Content-Type: application/wasm');
  },

  async run() {
    try {
      await WebAssembly.compile(EMPTY_WASM);
      return good('run-good');
    } catch {
      return bad('run-refused', {}, "script-src 'self' 'wasm-unsafe-eval'");
    }
  },

  async whole() {
    const { response } = await got('integrity.json');
    if (!response) return note('whole-unknown');
    if (!crypto.subtle) return note('whole-insecure');
    const differ = [];
    for (const [file, hash] of Object.entries(await response.json())) {
      const { response: it } = await got(file);
      if (!it) {
        if (!OPTIONAL.test(file)) differ.push(file);
        continue;
      }
      const digest = new Uint8Array(await crypto.subtle.digest('SHA-384', await it.arrayBuffer()));
      if (`sha384-${btoa(String.fromCharCode(...digest))}` !== hash) differ.push(file);
    }
    return differ.length ? bad('whole-differ', { files: differ.join(', ') }) : good('whole-good');
  },

  async worker() {
    let worker;
    try {
      worker = new Worker(new URL('worth-a-meeting.calendar.js', import.meta.url), { type: 'module' });
      const answered = await late(new Promise((resolve) => {
        worker.onmessage = () => resolve('yes');
        worker.onerror = (event) => {
          event.preventDefault();
          resolve('no');
        };
        worker.postMessage(['read', []]);
      }));
      await told();
      if (answered === 'yes') return good('worker-good');
    } catch { /* the page's rules allow none: what they are is told below */ } finally {
      worker?.terminate();
    }
    await told();
    if (refused.has('require-trusted-types-for')) return note('worker-trusted');
    return note('worker-none', {}, "worker-src 'self'");
  },

  async trusted() {
    return good(refused.has('require-trusted-types-for') ? 'trusted-on' : 'trusted-off');
  },

  async storage() {
    const key = 'worth-a-meeting.checkup';
    try {
      localStorage.setItem(key, 'x');
      localStorage.removeItem(key);
      return good('storage-good');
    } catch (error) {
      return note(error.name === 'QuotaExceededError' ? 'storage-full' : 'storage-none');
    }
  },

  async clipboard() {
    const rules = document.permissionsPolicy ?? document.featurePolicy;
    if (!isSecureContext) return note('clipboard-insecure');
    const allowed = navigator.clipboard && (rules?.allowsFeature('clipboard-write') ?? true);
    return allowed ? good('clipboard-good') : note('clipboard-none', {}, 'allow="clipboard-write"');
  },

  async frame() {
    if (self !== top) return origin === 'null' ? note('frame-sandbox', {}, 'sandbox="allow-scripts allow-downloads"') : good('frame-inside');
    const frame = make('iframe', { src: 'embed.html?view=decide&storage=none', title: say('checkup-frame'), class: 'trial', tabindex: '-1' });
    const ready = new Promise((resolve) => {
      addEventListener('message', ({ source, data }) => {
        if (source === frame.contentWindow && data?.worthAMeeting?.type === 'ready') resolve(true);
      });
      addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
        if (effectiveDirective === 'frame-src') resolve(false);
      });
      // A page that may not be shown in a frame is an error page in it, which nobody may look into.
      frame.addEventListener('load', () => setTimeout(resolve, 5_000, false));
    });
    document.querySelector('main').append(frame);
    const shown = await late(ready);
    frame.remove();
    await told();
    if (shown) return good('frame-good');
    if (refused.has('frame-src')) return note('frame-policy', {}, "frame-src 'self'");
    return note('frame-refused', {}, `Content-Security-Policy: frame-ancestors ${origin}`);
  },
};

/** A check and what came of it, as an entry of the list. */
function entry(check, { state, id, values, fix }) {
  const item = make('li', { class: `is-${state}`, 'data-check': check, 'data-found': id },
    make('p', { class: 'title' }, `${say(`checkup-${state}`)} · ${say(`checkup-${check}`)}`),
    make('p', {}, say(`checkup-${id}`, values)));
  if (fix) item.append(make('p', {}, make('code', {}, fix)));
  return item;
}

sayAll();
document.getElementById('waiting').textContent = say('checkup-running');
const list = document.getElementById('checks');
const found = [];
for (const [check, look] of Object.entries(CHECKS)) {
  const result = await look().catch((error) => bad('failed', { why: error.message }));
  found.push(result);
  list.append(entry(check, result));
}
const count = (state) => found.filter((one) => one.state === state).length;
document.getElementById('waiting').remove();
const [wrong, notes] = ['bad', 'note'].map(count);
document.getElementById('summary').textContent = [
  wrong ? say('checkup-some', { bad: wrong }) : say('checkup-well'),
  notes ? say('checkup-notes', { notes }) : '',
].join(' ').trim();
const button = document.getElementById('copy');
button.hidden = false;
button.addEventListener('click', async () => {
  const text = [location.href, navigator.userAgent, ...[...list.children].map((item) => item.innerText)].join('\n\n');
  const area = make('textarea', { readonly: '', class: 'trial', tabindex: '-1', 'aria-label': say('checkup-copy') });
  area.value = text;
  document.querySelector('main').append(area);
  const done = await copy(text, area);
  area.remove();
  document.getElementById('copied').textContent = say(done ? 'checkup-copied' : 'checkup-not-copied');
});
