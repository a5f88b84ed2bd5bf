// The engines without interface, for scripts and macros: `worth-a-meeting/engines`. What goes in and comes out is in
// `www/npm/engines.d.ts`; the engines themselves are the crate `engines/`.
import init, * as wasm from 'wam-engines-glue';
import { get } from 'wam-files';
import { read } from './calendars.js';
import { formats } from './formats.js';
import { wrong } from './wrong.js';

/** The wasm, fetched and compiled with the first call; a failed fetch may be tried again. */
let ready;
/** The files of the languages learned so far: a fresh instance learns them again. */
const learned = new Map();

async function fetched(name) {
  const response = await get(name);
  if (!response.ok) throw new Error(`worth-a-meeting: ${response.status} ${response.url}`);
  return response;
}

async function start() {
  const response = await fetched('engines.wasm');
  await init({ module_or_path: await WebAssembly.compile(await response.arrayBuffer()) });
  wasm.begin();
}

/** After a panic nothing of an instance can be used. */
function afresh() {
  wasm.__wbg_reset_state();
  wasm.initSync();
  wasm.begin();
  learned.forEach((file, language) => wasm.learn(language, file));
}

/** Sees to it that the language is there in which something is said. */
async function prepare(locale) {
  await (ready ??= start().catch((error) => {
    ready = undefined;
    throw error;
  }));
  const language = String(locale ?? 'en').split(/[-_]/)[0].toLowerCase();
  if (learned.has(language) || !wasm.languages().includes(language)) return;
  const file = await (await fetched(`${language}.txt`)).text();
  if (!wasm.learn(language, file)) throw new Error(`worth-a-meeting: ${language}.txt is of another version`);
  learned.set(language, file);
}

/** What an engine answers; its error says which field is wrong. */
function answer(name, request, ...more) {
  const locale = request.options?.locale;
  let said;
  try {
    said = wasm[name](JSON.stringify(request), ...more, formats(typeof locale === 'string' ? locale : 'en'));
  } catch (error) {
    if (!(error instanceof WebAssembly.RuntimeError)) throw error;
    afresh();
    throw new Error(`worth-a-meeting: ${name} failed, which is our fault`, { cause: error });
  }
  const { out, wrong: fault } = JSON.parse(said);
  if (fault) throw wrong(fault.path, fault.what);
  return out;
}

async function call(name, request) {
  await prepare(request.options?.locale);
  return answer(name, request);
}

export const decide = (answers, options) => call('decide', { answers, options });
export const meetingCost = (document, options) => call('meetingCost', { document, options });
export const roi = (document, options) => call('roi', { document, options });
export const renderUpdate = (update, options) => call('renderUpdate', { update, options });

export async function auditCalendar(files, options) {
  const two = (number) => String(number).padStart(2, '0');
  const now = new Date();
  const today = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone ?? 'UTC';
  const question = JSON.stringify(await call('auditQuestion', { options, today, zone }));
  const [opened, answered] = await read(files, question);
  return answer('auditFound', { options }, question, opened, answered);
}
