// The words of the widget, as its readers get them: tests name things by them, in any language.
import { readFileSync } from 'node:fs';

const catalogs = new Map();

/** The messages of a language without plural forms: name to pattern. */
function catalog(language) {
  if (!catalogs.has(language)) {
    const text = readFileSync(new URL(`../../../locales/${language}.ftl`, import.meta.url), 'utf8');
    catalogs.set(language, new Map([...text.matchAll(/^([a-z][\w-]*) = (.+)$/gm)].map(([, name, words]) => [name, words])));
  }
  return catalogs.get(language);
}

/** A message with its variables filled in. */
export function say(language, name, variables = {}) {
  const words = catalog(language).get(name);
  if (words === undefined) throw new Error(`locales/${language}.ftl has no one-line message ${name}`);
  return words.replace(/\{ \$(\w+) \}/g, (_, variable) => variables[variable]);
}
