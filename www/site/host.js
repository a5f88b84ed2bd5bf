// A page that keeps the widget's documents itself. The widget keeps nothing (`storage="none"`): this page hears of each change,
// keeps the document under a name, and sets `value` to open it again.
import { make, say, sayAll } from './say.js';

/** Where documents are kept. In the place of this put requests to your server; each of them may be a promise. */
const keeper = {
  key: 'host-page.documents',
  read() {
    return JSON.parse(localStorage.getItem(this.key) ?? '{}');
  },
  names() {
    return Object.keys(this.read());
  },
  load(name) {
    return this.read()[name];
  },
  save(name, value) {
    localStorage.setItem(this.key, JSON.stringify({ ...this.read(), [name]: value }));
  },
};

const EMPTY = { version: 1, document: {} };

const element = document.querySelector('worth-a-meeting');
const [which, another, state, fault] = ['which', 'new', 'state', 'fault'].map((id) => document.getElementById(id));

/** The name of the document that is open; none while one could not be opened, so that nothing is kept over it. */
let current;

function keep(value) {
  if (!current) return;
  try {
    keeper.save(current, value);
    state.textContent = say('host-kept', { name: current, time: new Date().toLocaleTimeString(document.documentElement.lang) });
  } catch (error) {
    fault.textContent = say('host-not-kept', { why: error.message });
  }
}

function open(name) {
  keep(element.value); // what was typed last is not told yet
  current = undefined;
  state.textContent = fault.textContent = '';
  try {
    element.value = keeper.load(name) ?? EMPTY;
    current = name;
  } catch (error) {
    element.value = EMPTY;
    fault.textContent = say('host-not-opened', { name, why: error.message });
  }
}

function list(names, chosen) {
  which.replaceChildren(...names.map((name) => make('option', { value: name }, name)));
  which.value = chosen;
}

sayAll();
element.addEventListener('worth-a-meeting-ready', () => {
  const names = keeper.names();
  const first = names[0] ?? say('host-number', { n: 1 });
  list(names.length ? names : [first], first);
  open(first);
  element.addEventListener('worth-a-meeting-change', ({ detail }) => keep(detail));
  which.addEventListener('change', () => open(which.value));
  another.addEventListener('click', () => {
    const names = [...which.options].map(({ value }) => value);
    const name = say('host-number', { n: names.length + 1 });
    list([...names, name], name);
    open(name);
  });
}, { once: true });
