// Docusaurus with the classic preset: React renders the pages, and its links exchange them.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { kept, npm, run, widget } from '../support/packages.mjs';
import { element, markdown, pages } from '../support/pages.mjs';
import { freePort, serve } from '../support/server.mjs';

const PACKAGES = ['@docusaurus/core@3.10.2', '@docusaurus/preset-classic@3.10.2', 'react@19', 'react-dom@19'];

const around = markdown((name) => `/${name}/`, ', and the [page with rules](/rules/)');

const PAGES = { ...pages(around), rules: around(element('policy="/rules.json"')) };

/** Rules of an organisation, by the words that they bring. */
const RULES = { version: 1, wording: { en: { 'decide-title': 'Our own question' } } };

const CONFIG = {
  title: 'Wiki',
  url: 'http://127.0.0.1',
  baseUrl: '/',
  trailingSlash: true,
  onBrokenLinks: 'ignore', // it has no first page
  scripts: [{ src: '/worth-a-meeting/worth-a-meeting.js', type: 'module', async: true }],
  presets: [['classic', { docs: false, blog: false, sitemap: false }]],
};

/** The scripts that stand in its pages, by their hashes. */
function inlineScripts(folder) {
  const hashes = new Set();
  for (const path of readdirSync(folder, { recursive: true }).filter((path) => path.endsWith('.html'))) {
    for (const [, text] of readFileSync(join(folder, path), 'utf8').matchAll(/<script>([^]*?)<\/script>/g)) {
      hashes.add(`'sha256-${createHash('sha256').update(text).digest('base64')}'`);
    }
  }
  return [...hashes].join(' ');
}

/** Its site without our files, built once: that takes a while. */
async function build(packages) {
  const config = `module.exports = ${JSON.stringify(CONFIG, null, 2)};\n`;
  const site = await kept('docusaurus/site', JSON.stringify([PACKAGES, config, PAGES]), async (site) => {
    symlinkSync(join(packages, 'node_modules'), join(site, 'node_modules'));
    mkdirSync(join(site, 'src/pages'), { recursive: true });
    for (const [name, text] of Object.entries(PAGES)) writeFileSync(join(site, `src/pages/${name}.mdx`), text);
    writeFileSync(join(site, 'docusaurus.config.js'), config);
    writeFileSync(join(site, 'package.json'), '{ "private": true }');
    const docusaurus = join(packages, 'node_modules/@docusaurus/core/bin/docusaurus.mjs');
    await run(process.execPath, [docusaurus, 'build', site], { cwd: site, env: { ...process.env, CI: 'true', NO_UPDATE_NOTIFIER: '1' } });
  });
  return join(site, 'build');
}

export default {
  name: 'Docusaurus',
  stays: true,
  fetches: /\/assets\/js\//,
  async start() {
    const built = await build(await npm('docusaurus', PACKAGES));
    widget(join(built, 'worth-a-meeting'));
    writeFileSync(join(built, 'rules.json'), JSON.stringify(RULES));
    // What Docusaurus asks of a policy for itself, and what the widget adds: `'wasm-unsafe-eval'`.
    this.policy = `default-src 'self'; script-src 'self' 'wasm-unsafe-eval' ${inlineScripts(built)}; style-src 'self'; style-src-attr 'unsafe-inline'; img-src 'self' data:`;
    const port = await freePort();
    const stop = await serve(built, port, { 'Content-Security-Policy': this.policy });
    return { address: (name) => `http://127.0.0.1:${port}/${name}/`, stop };
  },
};
