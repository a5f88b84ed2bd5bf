<?php

use dokuwiki\Extension\SyntaxPlugin;
use WorthAMeeting\Element;

require_once __DIR__ . '/Element.php';

/** `<worth-a-meeting view="decide">`, alone or around a text for readers without script. */
class syntax_plugin_worthameeting extends SyntaxPlugin
{
    public function getType()
    {
        return 'substition';
    }

    public function getPType()
    {
        return 'block';
    }

    public function getSort()
    {
        return 155;
    }

    public function connectTo($mode)
    {
        // The end belongs to the nearest beginning; without one the tag stands alone.
        $end = '(?:(?:(?!<worth-a-meeting).)*?</worth-a-meeting>)?';
        $this->Lexer->addSpecialPattern('<worth-a-meeting(?=[\s/>])[^>]*>' . $end, $mode, 'plugin_worthameeting');
    }

    public function handle($match, $state, $pos, Doku_Handler $handler)
    {
        [$tag, $rest] = explode('>', $match, 2);
        $pattern = '/([a-z]+)(?:\s*=\s*(?:"([^"]*)"|\'([^\']*)\'|([^\s"\'\/]+)))?/';
        preg_match_all($pattern, substr($tag, strlen('<worth-a-meeting')), $found, PREG_SET_ORDER);
        $given = [];
        foreach ($found as $one) {
            $given[$one[1]] = implode('', array_slice($one, 2));
        }
        return [$given, trim(str_replace('</worth-a-meeting>', '', $rest))];
    }

    public function render($format, Doku_Renderer $renderer, $data)
    {
        [$given, $text] = $data;
        $text = $text === '' ? $this->getLang('fallback') : $text;
        if ($format === 'xhtml') {
            $renderer->doc .= Element::html($given, hsc($text)) . "\n";
        } elseif ($format !== 'metadata') {
            $renderer->p_open();
            $renderer->cdata($text);
            $renderer->p_close();
        }
        return true;
    }
}
