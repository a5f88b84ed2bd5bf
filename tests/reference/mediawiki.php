<?php
// Makes HTML of every text of MediaWiki on standard input; each ends in the character 1, and so does its HTML.
// MEDIAWIKI names the folder of an installed MediaWiki.
require_once getenv('MEDIAWIKI') . '/maintenance/Maintenance.php';

use MediaWiki\MediaWikiServices;

class ReadEach extends Maintenance {
    public function execute() {
        $parser = MediaWikiServices::getInstance()->getParser();
        $user = User::newFromName('127.0.0.1', false);
        $title = Title::newFromText('Read');
        foreach (array_slice(explode("\x01", stream_get_contents(STDIN)), 0, -1) as $text) {
            $options = ParserOptions::newFromUser($user);
            $options->setMaxIncludeSize(1 << 20);
            $saved = $parser->preSaveTransform($text, $title, $user, $options);
            $html = $parser->parse($saved, $title, $options)->getText(['enableSectionEditLinks' => false, 'allowTOC' => false]);
            echo $html, "\x01";
        }
    }
}
$maintClass = ReadEach::class;
require_once RUN_MAINTENANCE_IF_MAIN;
