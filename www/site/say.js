// The words of the pages around the widget, in the reader's language; the pages themselves are written in English.
import words from 'wam-page-words';

const wanted = new URLSearchParams(location.search).get('locale') ?? navigator.language;

/** The language that the page speaks. */
export const language = [wanted, wanted.split('-')[0]].find((tag) => tag in words) ?? 'en';

/** A text of `locales/`, with what its variables stand for. */
export const say = (id, values = {}) => (words[language][`page-${id}`] ?? id).replace(/\{(\w+)\}/g, (_, name) => values[name]);

/** Says everything in the page, unless it is written in that language: words that are put in anew are laid out anew. */
export function sayAll() {
  const page = document.documentElement;
  if (page.lang === language) return;
  page.lang = language;
  document.title = say(page.dataset.title);
  for (const one of document.querySelectorAll('[data-say]')) one.textContent = say(one.dataset.say);
}

/** An element with attributes, properties in the form of functions of the element, and children. */
export function make(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== null) element.setAttribute(name, value);
  }
  element.append(...children);
  return element;
}
