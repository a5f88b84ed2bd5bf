// Calendars for the engine that audits them: read by the same wasm, in the same way, as in the page.
import { Reading } from '../calendar/reading.js';
import { wrong } from './wrong.js';

const EXPECTED = 'expected the text of an .ics file, its bytes, or { name, text } with either';

/** Why nothing is read; the limits are those of the widget. */
const REFUSED = {
  'too-many-bytes': 'expected at most 50 million bytes together',
  'too-many-events': 'expected at most 100,000 events together',
  'too-many-files': 'expected at most 2,000 calendars',
  'too-many-occurrences': 'expected at most 200,000 meetings in the period',
};

const isContent = (what) => typeof what === 'string' || what instanceof ArrayBuffer || ArrayBuffer.isView(what) || what instanceof Blob;

function named(one, place) {
  const [name, content] = isContent(one) ? [`calendar-${place + 1}.ics`, one] : [one?.name, one?.text];
  if (typeof name !== 'string' || !isContent(content)) throw wrong(`files.${place}`, EXPECTED);
  return { name, file: new Blob([content]) };
}

/** Reads files and asks a question about them; what the reader said to the one and to the other, as JSON. */
export async function read(files, question) {
  const list = (Array.isArray(files) ? files : [files]).map(named);
  if (!list.length) throw wrong('files', EXPECTED);
  let told = [];
  const reading = new Reading((kind, what) => {
    if (kind !== 'progress') told = [kind, what];
  });
  const heard = (wanted) => {
    const [kind, what] = told;
    told = [];
    if (kind === wanted) return what;
    if (kind === 'refused') throw wrong('files', REFUSED[what] ?? what);
    throw new Error(`worth-a-meeting: calendars could not be read (${what})`);
  };
  try {
    await reading.read(list);
    const opened = heard('read');
    await reading.ask(question);
    return [opened, heard('found')];
  } finally {
    reading.stop();
  }
}
