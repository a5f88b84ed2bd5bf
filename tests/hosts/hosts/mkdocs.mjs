// MkDocs with the Material theme and instant navigation, which exchanges the text of a page and keeps the rest.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { say } from '../../browser/support/words.mjs';
import { fresh, python, run, widget } from '../support/packages.mjs';
import { freePort, serve } from '../support/server.mjs';

const around = (widget) => `# Before you book

A paragraph with **bold** words, \`code\` and a [link to the plain page](plain.md).

* One
* Two

| Mode | When |
|---|---|
| Write | it can wait |

${widget}

## Afterwards

The [page with the widget](widget.md), and the [page with the calculator](calculator.md).

> A remark
`;

const element = (attributes = '') => `<worth-a-meeting ${attributes} locale="en" storage="none">${say('en', 'page-fallback')}</worth-a-meeting>`;

const PAGES = {
  plain: around(''),
  widget: around(element()),
  calculator: around(element('view="cost"')),
  two: around(`${element('view="decide"')}\n\n${element('view="cost"')}`),
};

export default {
  name: 'MkDocs Material',
  stays: true,
  /**
   * Material keeps what it took out of the page, with and without us, and Chromium keeps radio buttons with a name, and the
   * tree they stand in, as long as the shadow root they were taken out of. So an open question stays behind for each visit.
   */
  keepsQuestions: true,
  calculator: 'page with the calculator',
  /** What Material asks of a policy for itself, and what the widget adds: `'wasm-unsafe-eval'`. */
  policy: "default-src 'self'; script-src 'self' 'unsafe-inline' 'wasm-unsafe-eval'; style-src 'self' 'unsafe-inline'; img-src 'self' data:",
  async start() {
    const packages = await python('mkdocs', ['mkdocs-material==9.7.*']);
    const site = fresh('mkdocs/site');
    const port = await freePort();
    mkdirSync(join(site, 'docs'));
    for (const [name, text] of Object.entries(PAGES)) writeFileSync(join(site, `docs/${name}.md`), text);
    widget(join(site, 'docs/worth-a-meeting'));
    writeFileSync(join(site, 'mkdocs.yml'), `
site_name: Wiki
site_url: http://127.0.0.1:${port}/
use_directory_urls: false
theme:
  name: material
  font: false
  features: [navigation.instant]
extra_javascript:
  - path: worth-a-meeting/worth-a-meeting.js
    type: module
    async: true
`);
    await run(join(packages, 'bin/mkdocs'), ['build', '--quiet', '--config-file', join(site, 'mkdocs.yml')]);
    const stop = await serve(join(site, 'site'), port, { 'Content-Security-Policy': this.policy });
    return { address: (name) => `http://127.0.0.1:${port}/${name}.html`, stop };
  },
};
