// MkDocs with the Material theme and instant navigation, which exchanges the text of a page and keeps the rest.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fresh, python, run, widget } from '../support/packages.mjs';
import { markdown, pages } from '../support/pages.mjs';
import { freePort, serve } from '../support/server.mjs';

const PAGES = pages(markdown((name) => `${name}.md`));

export default {
  name: 'MkDocs Material',
  stays: true,
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
