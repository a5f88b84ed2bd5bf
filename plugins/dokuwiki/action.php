<?php

use dokuwiki\Extension\ActionPlugin;
use dokuwiki\Extension\Event;
use dokuwiki\Extension\EventHandler;
use WorthAMeeting\Element;

require_once __DIR__ . '/Element.php';

/** Puts the module that defines the element into the head of pages, where no cache of a page's text keeps it. */
class action_plugin_worthameeting extends ActionPlugin
{
    public function register(EventHandler $controller)
    {
        $controller->register_hook('TPL_METAHEADER_OUTPUT', 'BEFORE', $this, 'addScript');
    }

    /** On every page, as DokuWiki has the scripts of plugins: an element may come with a sidebar or a preview. */
    public function addScript(Event $event)
    {
        $event->data['script'][] = [
            'type' => 'module',
            'async' => 'async',
            'src' => DOKU_BASE . 'lib/plugins/worthameeting/' . Element::script(),
            '_data' => '',
        ];
    }
}
