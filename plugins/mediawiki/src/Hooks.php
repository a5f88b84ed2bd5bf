<?php

namespace WorthAMeeting;

/**
 * The tag `<worth-a-meeting>`, alone or around wikitext for readers without script.
 *
 * MediaWiki's own classes are named in comments alone: they moved between its versions.
 */
class Hooks {
	/** Marks a page that has the tag; kept with the parsed page. */
	private const MARK = 'worth-a-meeting';

	/**
	 * @param \Parser $parser
	 */
	public function onParserFirstCallInit( $parser ) {
		$parser->setHook( 'worth-a-meeting', [ $this, 'render' ] );
	}

	/**
	 * @param string|null $text
	 * @param array $given
	 * @param \Parser $parser
	 * @param \PPFrame $frame
	 * @return string
	 */
	public function render( $text, array $given, $parser, $frame ) {
		if ( trim( (string)$text ) === '' ) {
			$words = wfMessage( 'worthameeting-fallback' )->inLanguage( $parser->getTargetLanguage() )->text();
			$fallback = htmlspecialchars( $words );
		} else {
			$fallback = $parser->recursiveTagParseFully( $text, $frame );
		}
		$parser->getOutput()->setExtensionData( self::MARK, true );
		$parser->getOutput()->addModules( [ 'ext.worthAMeeting' ] );
		// A block of its own: within a paragraph, the paragraphs of its text would end it.
		return '<div>' . Element::html( $given, $fallback ) . '</div>';
	}

	/**
	 * Has the browser fetch the widget at once; the address is no part of what is kept of the page.
	 *
	 * @param \OutputPage $out
	 * @param \ParserOutput $parsed
	 */
	public function onOutputPageParserOutput( $out, $parsed ): void {
		if ( $parsed->getExtensionData( self::MARK ) ) {
			$script = htmlspecialchars( self::script() );
			$out->addHeadItem( self::MARK, "<script type=\"module\" async src=\"$script\"></script>" );
		}
	}

	/**
	 * What the script of previews is told, where a page comes without its head.
	 *
	 * @return array
	 */
	public static function widget() {
		return [ 'script' => self::script() ];
	}

	private static function script(): string {
		global $wgExtensionAssetsPath;
		return "$wgExtensionAssetsPath/WorthAMeeting/" . Element::script();
	}
}
