// The files of calendars that a reader chooses, drops or pastes: a list of each with its name, and its path where it has one.
// The list is `cut` where folders had more.

/** What a folder may hold besides is left alone. */
const OURS = /\.(ics|ical|ifb|icalendar|zip)$/i;
/** Files taken from folders at most. */
const MOST = 2000;

const named = (file, name = file.webkitRelativePath || file.name) => ({ name, file });
const cut = (files) => Object.assign(files.slice(0, MOST), { cut: files.length > MOST });

/** Those of a field, which can be chosen again afterwards. A folder's others are left out. */
export function chosen(field) {
  const files = [...field.files].filter(({ name, webkitRelativePath }) => !webkitRelativePath || OURS.test(name));
  field.value = '';
  return cut(files.map((file) => named(file)));
}

/** Those that were dropped, also within folders; to be called while the drop is handled. */
export async function dropped({ files, items }) {
  const entries = [...items].map((item) => item.webkitGetAsEntry?.());
  const found = [];
  for (const [place, file] of [...files].entries()) {
    if (entries[place]?.isDirectory) await walk(entries[place], found);
    else found.push(named(file));
  }
  return cut(found);
}

async function walk(folder, found) {
  const reader = folder.createReader();
  // It gives a hundred at a time.
  for (let some; (some = await new Promise((give, fail) => reader.readEntries(give, fail))).length;) {
    for (const entry of some) {
      if (found.length > MOST) return;
      if (entry.isDirectory) await walk(entry, found);
      else if (OURS.test(entry.name)) found.push(named(await new Promise((give, fail) => entry.file(give, fail)), entry.fullPath.slice(1)));
    }
  }
}

/** Those that were pasted, as files or as text; none where it is something else. */
export function pasted(event) {
  const { files } = event.clipboardData;
  const text = event.clipboardData.getData('text/plain');
  const found = /^\s*BEGIN:VCALENDAR/i.test(text) ? [made('calendar.ics', text)] : [...files].map((file) => named(file));
  if (found.length) event.preventDefault();
  return cut(found);
}

/** One with this text. */
export const made = (name, text) => named(new File([text], name, { type: 'text/calendar' }));
