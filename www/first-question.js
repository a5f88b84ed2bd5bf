// The first question, drawn before the wasm runs, so that it can be read and answered at once. It is what `ui::decide`
// draws first, to the letter; once that stands in its place, what was done here is done there.
import words from 'wam-first-words';
import { sourceOf } from './policy.js';

const VIEWS = ['decide', 'compose', 'cost', 'audit', 'roi', 'register'];
const CHOICES = ['hour', 'four-hours', 'day', 'week', 'later'];
/** The controls that both have, kind by kind, each in its order. */
const CONTROLS = ['.wam-nav button', '.is-open [type=radio]', '.is-open .wam-question-moves button'];

/** An element with its attributes and what is in it. */
function make(tag, attributes, ...children) {
  const element = document.createElement(tag);
  for (const name in attributes) element.setAttribute(name, attributes[name]);
  element.append(...children);
  return element;
}

/** For the eye alone. */
const unseen = (tag, attributes, text) => make(tag, { ...attributes, 'aria-hidden': 'true' }, text);

/** Whether the widget will begin with this question: nobody has answered anything, and it is in these words. */
function fits(host, key, language) {
  const { element, draft } = host;
  const view = element.getAttribute('view');
  const locale = element.getAttribute('locale');
  if (view && view !== VIEWS[0] || element.hasAttribute('readonly') || locale && !locale.startsWith(language)) return false;
  try {
    if (key && localStorage.getItem(key) !== null) return false;
  } catch { /* no storage, no draft */ }
  return !sourceOf(host) && draft() === undefined && !/wam=/.test(location.href);
}

function draw(language, named) {
  const say = (id) => words[language][id];
  const part = (tag, name, ...children) => make(tag, { class: name }, ...children);
  const section = (tag, name, label, ...children) => make(tag, { class: name, 'aria-label': say(label) }, ...children);
  const button = (attributes, ...children) => make('button', { type: 'button', ...attributes }, ...children);
  const number = (name, text) => unseen('span', { class: name }, text);
  const choice = (id, index) => part('label', 'wam-choice',
    make('input', { type: 'radio', name: 'first', ...!index && { 'aria-describedby': 'question-help' } }),
    make('span', {}, say(`factor-urgency-${id}`)),
    unseen('kbd', {}, index + 1));
  const step = (view, index) => button({ class: 'wam-step', ...!index && { 'aria-current': 'step' } },
    number('wam-step-number', index + 1), say(`nav-${view}`));
  const next = button({ class: 'wam-button', disabled: 'disabled' }, say('next'));
  const question = part('li', 'wam-question is-open',
    make('fieldset', {},
      make('legend', {}, number('wam-question-number', 1), say('factor-urgency-question')),
      make('p', { class: 'wam-guidance', id: 'question-help' }, say('factor-urgency-help')),
      make('form', { class: 'wam-choices', method: 'dialog' }, ...CHOICES.map(choice))),
    part('div', 'wam-row wam-question-moves', next, unseen('span', { class: 'wam-keys' }, say('keys-choice'))));
  const frame = make('div', { class: 'wam', part: 'root', dir: 'ltr', lang: language },
    part('header', 'wam-header', ...named ? [] : [section('nav', 'wam-nav', 'nav', ...VIEWS.map(step))]),
    make('div', { role: 'status' }),
    section('fieldset', 'wam-view', 'nav-decide',
      part('div', 'wam-decide wam-columns',
        section('section', 'wam-questions', 'decide-questions',
          part('h2', 'wam-title', say('decide-title')),
          part('ol', 'wam-question-list', question)),
        section('aside', 'wam-side', 'decide-answer'))),
    part('p', 'wam-private', say('private')));
  return { first: part('div', 'wam-first', frame), question, next };
}

/** Draws it for a host, where it fits; `key` says where its draft would be. */
export function drawFirst(host, key, language) {
  const { root } = host;
  if (host.first) {
    if (!host.first.isConnected) root.prepend(host.first); // tried again: what was chosen is in it
    return;
  }
  if (!fits(host, key, language)) return;
  const { first, question, next } = draw(language, host.element.getAttribute('view'));
  const [, radios] = CONTROLS.map((kind) => [...first.querySelectorAll(kind)]);
  /** The choice, and whether to go on from it; the step that was asked for. */
  let chosen;
  let goesOn = false;
  let step;
  const choose = (radio, on) => {
    goesOn = on || goesOn && chosen === radio;
    chosen = radio;
    chosen.checked = true;
    next.disabled = false;
  };
  first.addEventListener('click', ({ target, detail }) => {
    const control = target.closest('label')?.control ?? target.closest('button');
    if (radios.includes(control)) choose(control, detail > 0); // arrow keys click too, but with no button behind them
    else if (control === next) goesOn = true;
    else step = control ?? step;
  });
  question.addEventListener('keydown', (event) => {
    const { key, target } = event;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const radio = radios[key - 1];
    if (radio) choose(radio, true);
    else if (key === 'Enter' && target !== next) goesOn = Boolean(chosen);
    else return;
    event.preventDefault();
    radio?.focus();
  });
  host.handOver = () => queueMicrotask(() => {
    host.first = host.handOver = undefined;
    const mount = root.querySelector('.wam-mount');
    /** The control of the widget that stands for one of these, if it begins with this question. */
    const same = (control) => {
      const kind = CONTROLS.find((kind) => control?.matches(kind));
      const real = kind && mount.querySelectorAll(kind)[[...first.querySelectorAll(kind)].indexOf(control)];
      return mount.querySelector('.is-open [name=urgency]') || real?.matches(CONTROLS[0]) ? real : undefined;
    };
    const focused = same(root.activeElement);
    first.remove();
    focused?.focus({ preventScroll: true });
    const click = (control, detail) => same(control)?.dispatchEvent(new MouseEvent('click', {
      bubbles: true, cancelable: true, composed: true, detail,
    }));
    click(chosen, Number(goesOn));
    click(step, 1);
  });
  host.first = first;
  root.prepend(first);
}
