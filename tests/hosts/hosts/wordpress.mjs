// WordPress on MariaDB, with our plugin: as a shortcode and as a block.
import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { debian, fresh, plugin, run } from '../support/packages.mjs';
import { HOSTILE, MARKUP } from '../support/hostile.mjs';
import { freePort, php, start } from '../support/server.mjs';

const PACKAGES = ['wordpress', 'wordpress-theme-twentytwentythree', 'libjs-cropper', 'libjs-underscore', 'php-getid3'];

const around = (widget) => `<!-- wp:heading --><h2>Before you book</h2><!-- /wp:heading -->
<!-- wp:paragraph --><p>A paragraph with <strong>bold</strong> words, <code>code</code> and a <a href="/?pagename=plain">link to the plain page</a>.</p><!-- /wp:paragraph -->
<!-- wp:list --><ul><li>One</li><li>Two</li></ul><!-- /wp:list -->
<!-- wp:table --><figure class="wp-block-table"><table><thead><tr><th>Mode</th><th>When</th></tr></thead><tbody><tr><td>Write</td><td>it can wait</td></tr></tbody></table></figure><!-- /wp:table -->
${widget}
<!-- wp:paragraph --><p>The <a href="/?pagename=widget">page with the widget</a>.</p><!-- /wp:paragraph -->
<!-- wp:quote --><blockquote class="wp-block-quote"><p>A remark</p></blockquote><!-- /wp:quote -->`;

const block = (attributes) => `<!-- wp:worth-a-meeting/widget ${JSON.stringify({ locale: 'en', storage: 'none', ...attributes })} /-->`;
const shortcode = (text) => `<!-- wp:shortcode -->${text}<!-- /wp:shortcode -->`;

const PAGES = {
  plain: around(''),
  widget: around(block()),
  two: around(`${block({ view: 'decide' })}${shortcode('[worth-a-meeting view="cost" locale="en" storage="none"]Read <b>this</b> &amp; that[/worth-a-meeting]')}`),
  hostile: shortcode(`[worth-a-meeting ${HOSTILE}]${MARKUP}[/worth-a-meeting]`),
  'hostile-block': block({ view: '"><script>window.hit=1</script>', policy: '//elsewhere.example/p.json', currency: '" onclick="window.hit=1', readonly: true }),
};

/** The account of these tests alone. */
export const ACCOUNT = { name: 'Admin', password: 'only-for-this-test' };

/** Makes the site: tables, an account, our plugin as an administrator activates it, and the pages. */
const setUp = (pages) => `<?php
define('WP_INSTALLING', true);
require $argv[1] . '/wp-load.php';
require ABSPATH . 'wp-admin/includes/upgrade.php';
add_filter('pre_wp_mail', '__return_true');
wp_install('Wiki', '${ACCOUNT.name}', 'admin@example.org', false, '', '${ACCOUNT.password}');
$failed = activate_plugin('worth-a-meeting/worth-a-meeting.php');
if (is_wp_error($failed)) { fwrite(STDERR, $failed->get_error_message()); exit(1); }
// What authors may write, not what administrators may.
kses_init_filters();
foreach (json_decode(file_get_contents('${pages}'), true) as $name => $text) {
  $id = wp_insert_post(wp_slash(['post_type' => 'page', 'post_status' => 'publish', 'post_name' => $name, 'post_title' => 'Wiki', 'post_content' => $text]), true);
  if (is_wp_error($id)) { fwrite(STDERR, $id->get_error_message()); exit(1); }
}
`;

async function database(folder, log) {
  const data = join(folder, 'database');
  // The path of a socket has to be short.
  const place = mkdtempSync(join(tmpdir(), 'wam-'));
  const socket = join(place, 's');
  const user = process.getuid() === 0 ? ['--user=root'] : [];
  await run('mariadb-install-db', ['--no-defaults', ...user, `--datadir=${data}`, '--auth-root-authentication-method=normal', '--skip-test-db']);
  const options = ['--no-defaults', ...user, '--skip-networking', `--socket=${socket}`, `--datadir=${data}`, `--pid-file=${join(place, 'pid')}`];
  const stop = await start('/usr/sbin/mariadbd', options, { path: socket }, log);
  await run('mariadb', ['--no-defaults', `--socket=${socket}`, '--user=root', '--execute=CREATE DATABASE wiki']);
  return {
    socket,
    async stop() {
      await stop();
      rmSync(place, { recursive: true, force: true });
    },
  };
}

export default {
  name: 'WordPress',
  /** What WordPress asks of a policy for its own scripts and styles, and what the widget adds: `'wasm-unsafe-eval'`. */
  policy: "default-src 'self'; script-src 'self' 'unsafe-inline' 'wasm-unsafe-eval'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:",
  async start() {
    const packages = await debian('wordpress', PACKAGES);
    const root = join(packages, 'usr/share/wordpress');
    const site = fresh('wordpress/site');
    plugin('wordpress', join(root, 'wp-content/plugins'));
    const port = await freePort();
    const address = `http://127.0.0.1:${port}`;
    const { socket, stop: stopDatabase } = await database(site, join(site, 'log'));
    const settings = { DB_NAME: 'wiki', DB_USER: 'root', DB_PASSWORD: '', DB_HOST: `localhost:${socket}`, DB_CHARSET: 'utf8mb4', DB_COLLATE: '', WP_HOME: address, WP_SITEURL: address, WP_HTTP_BLOCK_EXTERNAL: true, DISABLE_WP_CRON: true };
    const defined = Object.entries(settings).map(([name, value]) => `define('${name}', ${JSON.stringify(value)});`).join('\n');
    writeFileSync(join(root, 'wp-config.php'), `<?php\n${defined}\n$table_prefix = 'wp_';\nif (!defined('ABSPATH')) define('ABSPATH', __DIR__ . '/');\nrequire_once ABSPATH . 'wp-settings.php';\n`);
    const ours = join(root, 'wp-content/mu-plugins');
    mkdirSync(ours, { recursive: true });
    writeFileSync(join(ours, 'tests.php'), `<?php
// The policy of the readers' pages, and another language where a test asks for it.
if (!is_admin() && PHP_SAPI !== 'cli') add_action('send_headers', fn() => header("Content-Security-Policy: ${this.policy}"));
add_filter('locale', fn($locale) => isset($_GET['german']) ? 'de_DE' : $locale);
`);
    try {
      writeFileSync(join(site, 'pages.json'), JSON.stringify(PAGES));
      writeFileSync(join(site, 'set-up.php'), setUp(join(site, 'pages.json')));
      await run('php', ['-d', 'error_reporting=24575', '-d', 'display_errors=0', join(site, 'set-up.php'), root]);
      writeFileSync(join(site, 'before.php'), '<?php');
      const stopServer = await php(root, port, { before: join(site, 'before.php'), log: join(site, 'log') });
      return {
        address: (name) => `${address}/?pagename=${name}`,
        origin: address,
        async stop() {
          await stopServer();
          await stopDatabase();
        },
      };
    } catch (error) {
      await stopDatabase();
      throw error;
    }
  },
};
