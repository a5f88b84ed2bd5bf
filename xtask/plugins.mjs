// Packs the plugins for wikis. Called by xtask with one JSON argument: { plugins: folder of their sources, files: [path of a
// file of the widget], papers: [path of a file that goes along], attributes: rows of the table, version, to: folder }.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { zipSync } from 'fflate';

const { plugins, files, papers, attributes, version, to } = JSON.parse(process.argv[2]);

/** Each plugin, by what the host wants its folder to be called. */
const PLUGINS = { dokuwiki: 'worthameeting', mediawiki: 'WorthAMeeting', wordpress: 'worth-a-meeting' };

/** What is a file of its own beside the zips. */
const GADGET = 'mediawiki/gadget.js';

/** The same bytes on every run, in every zone: the earliest time that a zip can name. */
const OPTIONS = { level: 9, mtime: new Date(1980, 0, 1) };

/** The files of the widget, in a folder named by what is in them. */
function widget() {
  const contents = files.map((path) => [basename(path), readFileSync(path)]);
  const hash = createHash('sha256');
  for (const [name, content] of contents) hash.update(`${name} ${content.length} `).update(content);
  const folder = `widget/${hash.digest('hex').slice(0, 12)}`;
  return { folder, contents: contents.map(([name, content]) => [`${folder}/${name}`, content]) };
}

const isFlag = ({ values }) => values?.length === 1 && values[0] === '';

/** What writers of pages may say in an attribute, as a pattern. */
function pattern(row) {
  if (isFlag(row)) return `|1|true|${row.name}`;
  const said = row.values?.join('|') ?? row.pattern;
  if (!said) throw new Error(`www/element.json: ${row.name} has neither values nor a pattern`);
  return said;
}

/** A value as PHP writes it. */
function php(value) {
  if (typeof value === 'string') return `'${value.replace(/[\\']/g, '\\$&')}'`;
  if (typeof value === 'boolean') return String(value);
  const entries = Array.isArray(value) ? value.map(php) : Object.entries(value).map(([name, one]) => `${php(name)} => ${php(one)}`);
  return `[${entries.join(', ')}]`;
}

/** What `Element.php` reads. */
function table(folder) {
  const rows = attributes.map((row) => {
    if (isFlag(row)) return [row.name, { flag: true }];
    return [row.name, row.values ? { values: row.values } : { pattern: `~^(?:${pattern(row)})$~D` }];
  });
  return `<?php\n// Made of www/element.json by xtask/plugins.mjs.\nreturn ${php({ folder, attributes: Object.fromEntries(rows) })};\n`;
}

/** The catalog that WordPress reads, of what translators write: entries of one line. */
function catalog(po) {
  const entries = po.split(/\n\n+/).map((entry) => {
    const said = (name) => [...entry.matchAll(new RegExp(`^${name} (".*"(?:\n".*")*)$`, 'gm'))]
      .flatMap(([, lines]) => lines.split('\n').map((line) => JSON.parse(line))).join('');
    const context = said('msgctxt');
    return [Buffer.from(context ? `${context}\x04${said('msgid')}` : said('msgid')), Buffer.from(said('msgstr'))];
  });
  entries.sort(([one], [other]) => Buffer.compare(one, other));
  const head = 28;
  const end = head + entries.length * 16; // of the two lists of places: no table of hashes follows
  let at = end;
  const index = [0, 1].flatMap((column) => entries.flatMap((entry) => {
    const place = [entry[column].length, at];
    at += entry[column].length + 1;
    return place;
  }));
  const numbers = Uint32Array.from([0x950412de, 0, entries.length, head, head + entries.length * 8, 0, end, ...index]);
  const texts = [0, 1].flatMap((column) => entries.flatMap((entry) => [entry[column], Buffer.alloc(1)]));
  return Buffer.concat([Buffer.from(numbers.buffer), ...texts]);
}

const fill = (path) => Buffer.from(readFileSync(path, 'utf8').replaceAll('{version}', version));

/** The files of a plugin, from its folder. */
function sources(folder) {
  const all = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = all.map((entry) => join(entry.parentPath ?? entry.path, entry.name)).filter((path) => relative(plugins, path) !== GADGET);
  return paths.flatMap((path) => {
    const name = relative(folder, path);
    const source = [name, fill(path)];
    return name.endsWith('.po') ? [source, [name.replace(/po$/, 'mo'), catalog(readFileSync(path, 'utf8'))]] : [source];
  });
}

mkdirSync(to, { recursive: true });
const { folder, contents } = widget();
for (const [name, inside] of Object.entries(PLUGINS)) {
  const php = name === 'mediawiki' ? 'src/' : '';
  const all = [
    ...sources(join(plugins, name)),
    [`${php}Element.php`, readFileSync(join(plugins, 'shared/Element.php'))],
    [`${php}widget.php`, Buffer.from(table(folder))],
    ...papers.map((path) => [basename(path), readFileSync(path)]),
    ...contents,
  ];
  const packed = Object.fromEntries(all.map(([path, content]) => [`${inside}/${path}`, content]).sort(([one], [other]) => (one < other ? -1 : 1)));
  writeFileSync(join(to, `worth-a-meeting-${name}.zip`), zipSync(packed, OPTIONS));
}
const patterns = Object.fromEntries(attributes.map((row) => [row.name, pattern(row)]));
const gadget = readFileSync(join(plugins, GADGET), 'utf8').replace('{patterns}', () => JSON.stringify(patterns, null, '\t').replaceAll('\n', '\n\t'));
writeFileSync(join(to, 'worth-a-meeting-mediawiki-gadget.js'), gadget);
