<?php
// Makes HTML of every text of DokuWiki on standard input; each ends in the character 1, and so does its HTML.
// DOKUWIKI names the folder with usr/share/dokuwiki and etc/dokuwiki, as Debian's package has them.
error_reporting(0);
$root = getenv('DOKUWIKI');
$data = sys_get_temp_dir() . '/dokuwiki-reads';
foreach (['attic', 'cache', 'index', 'locks', 'media', 'media_attic', 'media_meta', 'meta', 'pages', 'tmp', 'log'] as $folder) {
    @mkdir("$data/$folder", 0777, true);
}
@mkdir("$data/conf", 0777, true);
foreach (glob("$root/etc/dokuwiki/*") as $file) {
    @copy($file, "$data/conf/" . basename($file));
}
file_put_contents("$data/conf/local.php", '<?php $conf["savedir"] = ' . var_export($data, true)
    . '; $conf["useacl"] = 0; $conf["camelcase"] = 1; $conf["toptoclevel"] = 0; $conf["mailguard"] = "none";');
define('DOKU_INC', "$root/usr/share/dokuwiki/");
define('DOKU_MAIN_CONF', "$data/conf/");
define('DOKU_CONF', "$data/conf/");
define('NOSESSION', true);
set_include_path(get_include_path() . PATH_SEPARATOR . "$root/usr/share/php" . PATH_SEPARATOR . '/usr/share/php');
require_once DOKU_INC . 'inc/init.php';
foreach (array_slice(explode("\x01", stream_get_contents(STDIN)), 0, -1) as $text) {
    echo p_render('xhtml', p_get_instructions($text), $info), "\x01";
}
