// The page on which administrators choose what the widget shows, look at it, and take the snippet for their host.
import words from 'wam-page-words';
import { copy } from './copy.js';
import { HOSTS } from './hosts.js';
import { language, make, say, sayAll } from './say.js';

const VIEWS = ['', 'decide', 'compose', 'cost', 'audit', 'roi', 'register'];
const THEMES = ['', 'light', 'dark'];
/** Widths of the column that the widget is looked at in; the stylesheet has a class for each. */
const WIDTHS = ['320', '480', '760', 'whole'];
const CURRENCY = /^([A-Z]{3})?$/;

const element = document.querySelector('worth-a-meeting');
const choices = document.getElementById('choices');
const host = document.getElementById('host');
const field = (name) => choices.elements.namedItem(name);

/** The hash of each file, as the build counted it; none where the file of hashes is missing. */
let hashes = {};

/** What was chosen, as attributes of the element: none for what is the default. */
function attributes() {
  const chosen = {};
  for (const name of ['view', 'locale', 'currency', 'theme', 'policy']) {
    const value = field(name).value.trim();
    if (value && (name !== 'currency' || CURRENCY.test(value))) chosen[name] = value;
  }
  return chosen;
}

/** Where the files lie, ending in a slash. */
const base = () => field('base').value.trim().replace(/[^/]$/, '$&/') || './';

function options(select, values, name) {
  select.append(...values.map((value) => make('option', { value }, name(value))));
}

function look() {
  const chosen = attributes();
  for (const name of ['view', 'locale', 'currency', 'theme', 'policy']) {
    if (chosen[name]) element.setAttribute(name, chosen[name]);
    else element.removeAttribute(name);
  }
}

function show() {
  const wrong = !CURRENCY.test(field('currency').value.trim());
  field('currency').setAttribute('aria-invalid', wrong);
  document.getElementById('currency-hint').textContent = wrong ? say('snippets-currency-wrong') : '';
  const { steps, away } = HOSTS.find(({ id }) => id === host.value);
  const isPlace = !/\s/.test(base()) && URL.canParse(base(), location.href);
  const isWhole = !away || /^https?:/.test(base());
  field('base').setAttribute('aria-invalid', !isPlace || !isWhole);
  document.getElementById('base-hint').textContent = say(`snippets-base-${isPlace ? (isWhole ? 'hint' : 'away') : 'wrong'}`);
  const chosen = attributes();
  const spoken = chosen.locale ?? language;
  const { 'page-name': name, 'page-fallback': fallback } = words[spoken];
  const parts = steps({ attributes: chosen, base: base(), language: spoken, hash: (file) => hashes[file], name, fallback, tarball: document.documentElement.dataset.tarball });
  document.getElementById('snippet').replaceChildren(...parts.flatMap(block));
}

/** What a step has, below what it is: a text to copy with a button, or a file to take, which lies beside this page. */
function block({ what, text, file }) {
  const title = say(`snippets-${what}`);
  const heading = make('h3', {}, title);
  if (file) {
    const name = file.split('/').at(-1);
    return [heading, make('p', {}, make('a', { href: file, download: name, 'data-what': what }, name))];
  }
  const area = make('textarea', { readonly: '', rows: text.split('\n').length + 1, spellcheck: 'false', 'aria-label': title, 'data-what': what });
  area.value = text;
  const button = make('button', { type: 'button', 'aria-label': say('snippets-copy-what', { what: title }) }, say('snippets-copy'));
  button.addEventListener('click', async () => {
    const done = await copy(text, area);
    document.getElementById('copied').textContent = say(done ? 'snippets-copied' : 'snippets-not-copied', { what: title });
  });
  return [heading, area, make('div', { class: 'row' }, button)];
}

function widths() {
  const group = document.getElementById('widths');
  group.setAttribute('aria-label', say('snippets-width'));
  const stage = document.getElementById('stage');
  const buttons = WIDTHS.map((width) => {
    const name = width === 'whole' ? say('snippets-width-whole') : say('snippets-width-of', { n: width });
    const button = make('button', { type: 'button', 'aria-pressed': width === 'whole' }, name);
    button.addEventListener('click', () => {
      stage.className = `stage is-${width}`;
      for (const other of buttons) other.setAttribute('aria-pressed', other === button);
    });
    return button;
  });
  group.append(...buttons);
}

async function readHashes() {
  const response = await fetch('integrity.json').catch(() => undefined);
  if (!response?.ok) return;
  hashes = await response.json();
  document.getElementById('hashes').append(...Object.entries(hashes).map(([file, hash]) => make('tr', {},
    make('td', {}, make('code', {}, file)), make('td', {}, make('code', {}, hash)))));
  show();
}

sayAll();
options(field('view'), VIEWS, (view) => say(view ? `snippets-view-${view}` : 'snippets-view-all'));
const named = new Intl.DisplayNames([language], { type: 'language' });
options(field('locale'), ['', ...Object.keys(words)], (tag) => (tag ? named.of(tag) : say('snippets-locale-page')));
options(field('theme'), THEMES, (theme) => say(`snippets-theme-${theme || 'page'}`));
options(host, HOSTS.map(({ id }) => id), (id) => say(`snippets-host-${id}`));
field('base').value = new URL('.', location.href).href;
widths();
choices.addEventListener('submit', (event) => event.preventDefault());
choices.addEventListener('input', show);
// An address is fetched once it is typed, not with every key.
choices.addEventListener('change', look);
host.addEventListener('change', show);
show();
readHashes();
