// DokuWiki with our plugin, as its administrator installs it by hand: unpacked into `lib/plugins/`.
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { debian, fresh, plugin } from '../support/packages.mjs';
import { HOSTILE, MARKUP } from '../support/hostile.mjs';
import { freePort, php } from '../support/server.mjs';

const PACKAGES = ['dokuwiki', 'libjs-jquery', 'libjs-jquery-cookie', 'libjs-jquery-ui', 'libphp-simplepie', 'php-geshi', 'php-phpseclib', 'php-random-compat'];

/** What names scripts and libraries where they are once they are installed. */
const NAMING = [
  'lib/exe/jquery.php', 'lib/exe/js.php', 'inc/load.php', 'inc/parserutils.php',
  ...['static', 'classmap', 'psr4', 'namespaces'].map((kind) => `vendor/composer/autoload_${kind}.php`),
];

/** Here they are among the packages. */
function order(packages) {
  for (const name of NAMING) {
    const file = join(packages, 'usr/share/dokuwiki', name);
    writeFileSync(file, readFileSync(file, 'utf8').replaceAll("'/usr/share/", `'${packages}/usr/share/`));
  }
}

const around = (widget) => `====== Before you book ======
A paragraph with **bold** words, ''code'' and a [[plain|link to the plain page]].
  * One
  * Two

^ Mode ^ When ^
| Write | it can wait |
${widget}
===== Afterwards =====
The [[widget|page with the widget]].
> A remark
`;

const PAGES = {
  plain: around(''),
  widget: around('<worth-a-meeting locale="en" storage="none">'),
  two: around('<worth-a-meeting view="decide" locale="en" storage="none" />\n<worth-a-meeting view="cost" locale="en" storage="none">Read **this** & <b>that</b></worth-a-meeting>'),
  hostile: `<worth-a-meeting ${HOSTILE}>${MARKUP}</worth-a-meeting>`,
};

export default {
  name: 'DokuWiki',
  /** What DokuWiki asks of a policy for its own scripts and styles, and what the widget adds: `'wasm-unsafe-eval'`. */
  policy: "default-src 'self'; script-src 'self' 'unsafe-inline' 'wasm-unsafe-eval'; style-src 'self' 'unsafe-inline'; img-src 'self' data:",
  async start() {
    const packages = await debian('dokuwiki', PACKAGES, order);
    const site = fresh('dokuwiki/site');
    const root = join(packages, 'usr/share/dokuwiki');
    plugin('dokuwiki', join(root, 'lib/plugins'));
    cpSync(join(packages, 'etc/dokuwiki'), join(site, 'conf'), { recursive: true, filter: (path) => !/auth\.php$/.test(path) });
    for (const name of ['attic', 'cache', 'index', 'locks', 'log', 'media', 'media_attic', 'media_meta', 'meta', 'pages', 'tmp']) {
      mkdirSync(join(site, 'data', name), { recursive: true });
    }
    writeFileSync(join(site, 'conf/local.php'), `<?php $conf['savedir'] = '${site}/data'; $conf['useacl'] = 0; $conf['title'] = 'Wiki';`);
    writeFileSync(join(site, 'before.php'), `<?php
define('DOKU_MAIN_CONF', '${site}/conf/');
define('DOKU_CONF', '${site}/conf/');
set_include_path(get_include_path() . PATH_SEPARATOR . '${packages}/usr/share/php');
header("Content-Security-Policy: ${this.policy}");
`);
    for (const [name, text] of Object.entries(PAGES)) writeFileSync(join(site, `data/pages/${name}.txt`), text);
    const port = await freePort();
    const stop = await php(root, port, { before: join(site, 'before.php'), log: join(site, 'log') });
    return { address: (name) => `http://127.0.0.1:${port}/doku.php?id=${name}`, stop };
  },
};
