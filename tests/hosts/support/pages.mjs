// The pages that each host has: the widget among what pages of wikis are made of.
import { say } from '../../browser/support/words.mjs';

export const element = (attributes = '') => `<worth-a-meeting ${attributes} locale="en" storage="none">${say('en', 'page-fallback')}</worth-a-meeting>`;

/** Those that every host has, where the element stands in its markup: `around` writes a page around a widget. */
export const pages = (around) => ({
  plain: around(''),
  widget: around(element()),
  two: around(`${element('view="decide"')}\n\n${element('view="cost"')}`),
});

/** Writes a page in Markdown; `to` gives the address of a page by its name, and `more` goes on with its last sentence. */
export const markdown = (to, more = '') => (widget) => `# Before you book

A paragraph with **bold** words, \`code\` and a [link to the plain page](${to('plain')}).

* One
* Two

| Mode | When |
|---|---|
| Write | it can wait |

${widget}

## Afterwards

The [page with the widget](${to('widget')})${more}.

> A remark
`;
