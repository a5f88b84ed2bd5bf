// TiddlyWiki, served by its own server; a tiddler of raw markup brings the script.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fresh, npm, run, widget } from '../support/packages.mjs';
import { pages } from '../support/pages.mjs';
import { freePort, start } from '../support/server.mjs';

const around = (widget) => `! Before you book

A paragraph with ''bold'' words, \`code\` and a [[link to the plain page|plain]].

* One
* Two

|!Mode|!When|
|Write|it can wait|

${widget}

! Afterwards

The [[page with the widget|widget]].

<blockquote>A remark</blockquote>
`;

const PAGES = pages(around);

export default {
  name: 'TiddlyWiki',
  stays: true,
  /** It asks its server whether it could be saved by WebDAV. */
  noise: /^console: Failed to load resource: the server responded with a status of 404 .*:\d+\/$/,
  /** A server by itself has static pages of tiddlers, for readers without script. */
  scriptless: 'static',
  async start() {
    const packages = await npm('tiddlywiki', ['tiddlywiki@5.4.1']);
    const site = fresh('tiddlywiki/site');
    const tiddlywiki = join(packages, 'node_modules/tiddlywiki/tiddlywiki.js');
    await run(process.execPath, [tiddlywiki, site, '--init', 'server']);
    const tiddlers = {
      ...PAGES,
      raw: '<script type="module" async src="files/worth-a-meeting/worth-a-meeting.js"></script>',
      polling: '3600000',
    };
    /** Tiddlers of the wiki itself, by our name for them. */
    const fields = {
      raw: 'title: $:/worth-a-meeting\ntags: $:/tags/RawMarkup',
      polling: 'title: $:/config/SyncPollingInterval',
    };
    mkdirSync(join(site, 'tiddlers'), { recursive: true });
    for (const [name, text] of Object.entries(tiddlers)) writeFileSync(join(site, `tiddlers/${name}.tid`), `${fields[name] ?? `title: ${name}`}\n\n${text}`);
    widget(join(site, 'files/worth-a-meeting'));
    const port = await freePort();
    const stop = await start(process.execPath, [tiddlywiki, site, '--listen', 'host=127.0.0.1', `port=${port}`], { port }, join(site, 'log'));
    const origin = `http://127.0.0.1:${port}`;
    // The page without the widget stays open beside it: there one comes back from.
    const shown = (name) => `${origin}/#${name}:${name === 'plain' ? '' : `${name} `}plain`;
    return { address: (name) => (name === 'static' ? `${origin}/widget` : shown(name)), stop };
  },
  away: (page) => page.locator('[data-tiddler-title=widget]').getByRole('button', { name: 'close', exact: true }).click(),
};
