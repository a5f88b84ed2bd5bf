<?php

namespace WorthAMeeting;

/** The element as markup: what the writers of a page may say of it, and nothing else. */
final class Element
{
    /** What `widget.php` says: the attributes, and the folder with the widget's files. */
    private static $widget;

    private static function widget(): array
    {
        return self::$widget ??= require __DIR__ . '/widget.php';
    }

    /** Where the module is that defines the element, below the plugin. */
    public static function script(): string
    {
        return self::widget()['folder'] . '/worth-a-meeting.js';
    }

    /** Name → what it may be: `values`, a `pattern`, or a `flag`. */
    public static function table(): array
    {
        return self::widget()['attributes'];
    }

    /** Of what was given, by name, what the element is told. */
    public static function attributes(array $given): array
    {
        $told = [];
        foreach (self::table() as $name => $may) {
            if (!isset($given[$name]) || !is_scalar($given[$name])) {
                continue;
            }
            $value = trim((string) $given[$name]);
            if (isset($may['flag'])) {
                if (in_array(strtolower($value), ['', '1', 'true', $name], true)) {
                    $told[$name] = '';
                }
            } elseif (isset($may['values']) ? in_array($value, $may['values'], true) : preg_match($may['pattern'], $value) === 1) {
                $told[$name] = $value;
            }
        }
        return $told;
    }

    /**
     * The element; `$fallback` is HTML, and what readers see without script. A host that puts the element into a paragraph
     * gives it no paragraphs of its own: they would end both.
     */
    public static function html(array $given, string $fallback): string
    {
        $html = '<worth-a-meeting';
        foreach (self::attributes($given) as $name => $value) {
            $html .= ' ' . $name . '="' . htmlspecialchars($value, ENT_QUOTES | ENT_SUBSTITUTE, 'UTF-8') . '"';
        }
        return "$html>$fallback</worth-a-meeting>";
    }
}
