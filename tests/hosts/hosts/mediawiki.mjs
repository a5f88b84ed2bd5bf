// MediaWiki under its own Content-Security-Policy, with our extension, or with the gadget alone.
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DIST, debian, fresh, plugin, run, widget } from '../support/packages.mjs';
import { HOSTILE, MARKUP } from '../support/hostile.mjs';
import { freePort, php } from '../support/server.mjs';

const PACKAGES = ['mediawiki', 'mediawiki-classes'];

/** The packages are meant for several folders: here they are one. */
function order(packages) {
  const root = join(packages, 'usr/share/mediawiki');
  rmSync(join(root, 'LocalSettings.php'), { force: true });
  if (existsSync(join(root, 'extensions-core'))) {
    rmSync(join(root, 'extensions'), { recursive: true, force: true });
    renameSync(join(root, 'extensions-core'), join(root, 'extensions'));
  }
}

const around = (widget) => `== Before you book ==
A paragraph with '''bold''' words, <code>code</code> and a [[Plain|link to the plain page]].
* One
* Two
{| class="wikitable"
! Mode !! When
|-
| Write || it can wait
|}
${widget}
== Afterwards ==
The [[Widget|page with the widget]].
<blockquote>A remark</blockquote>
`;

const PAGES = {
  Plain: around(''),
  Widget: around('<worth-a-meeting locale="en" storage="none" />'),
  Two: around('<worth-a-meeting view="decide" locale="en" storage="none" />\n<worth-a-meeting view="cost" locale="en" storage="none">Read \'\'\'this\'\'\' & <i>that</i></worth-a-meeting>'),
  Hostile: `<worth-a-meeting ${HOSTILE}>${MARKUP}</worth-a-meeting>`,
  Gadget: around('<div class="worth-a-meeting" data-locale="en" data-storage="none" data-policy="//elsewhere.example/p.json">A text for readers without script.</div>'),
};

export default {
  name: 'MediaWiki',
  async start() {
    const packages = await debian('mediawiki', PACKAGES, order);
    const root = join(packages, 'usr/share/mediawiki');
    const site = fresh('mediawiki/site');
    plugin('mediawiki', join(root, 'extensions'));
    const port = await freePort();
    const address = `http://127.0.0.1:${port}`;
    const maintain = (script, args, options) => run('php', [join(root, 'maintenance', script), ...args], { cwd: root, ...options });
    await maintain('install.php', [
      '--dbtype', 'sqlite', '--dbname', 'wiki', '--dbpath', join(site, 'data'), '--confpath', site,
      '--server', address, '--scriptpath', '', '--pass', 'only-for-this-test', 'Wiki', 'Admin',
    ]);
    const settings = join(site, 'LocalSettings.php');
    writeFileSync(settings, `${readFileSync(settings, 'utf8')}
$wgCSPHeader = true;
$wgCacheDirectory = '${site}';
$wgUseSiteJs = true;
wfLoadExtension( 'WorthAMeeting' );
`);
    const env = { ...process.env, MW_CONFIG_FILE: settings };
    writeFileSync(join(site, 'before.php'), `<?php putenv('MW_CONFIG_FILE=${settings}');`);
    // The files for the gadget, where it says.
    widget(join(root, 'worth-a-meeting'));
    const pages = { ...PAGES, 'MediaWiki:Common.js': readFileSync(join(DIST, 'plugins/worth-a-meeting-mediawiki-gadget.js'), 'utf8') };
    for (const [title, text] of Object.entries(pages)) {
      const source = join(site, 'page');
      writeFileSync(source, text);
      await run('sh', ['-c', 'php "$0" --user Admin "$1" < "$2"', join(root, 'maintenance/edit.php'), title, source], { cwd: root, env });
    }
    const stop = await php(root, port, { before: join(site, 'before.php'), log: join(site, 'log') });
    const titled = (name) => name[0].toUpperCase() + name.slice(1);
    return { address: (name) => `${address}/index.php/${titled(name)}`, stop };
  },
};
