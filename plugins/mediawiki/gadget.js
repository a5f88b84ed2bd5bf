/**
 * Worth a Meeting, for wikis where nobody can install the extension: makes the widget of every
 * <div class="worth-a-meeting" data-view="decide">A text for readers without script.</div>
 * As a gadget, or in MediaWiki:Common.js. The widget's files have to be where SCRIPT says, on the wiki's own server.
 */
( function () {
	'use strict';

	var SCRIPT = '/worth-a-meeting/worth-a-meeting.js';

	/** What writers of pages may say, by attribute. */
	var MAY = {patterns};

	function upgrade( place ) {
		var element = document.createElement( 'worth-a-meeting' );
		Object.keys( MAY ).forEach( function ( name ) {
			var value = place.getAttribute( 'data-' + name );
			if ( value !== null && new RegExp( '^(?:' + MAY[ name ] + ')$' ).test( value ) ) {
				element.setAttribute( name, value );
			}
		} );
		while ( place.firstChild ) {
			element.appendChild( place.firstChild );
		}
		place.appendChild( element );
	}

	var asked = false;
	mw.hook( 'wikipage.content' ).add( function ( $content ) {
		var places = $content.find( 'div.worth-a-meeting' ).not( ':has( worth-a-meeting )' );
		places.each( function () {
			upgrade( this );
		} );
		if ( places.length && !asked ) {
			asked = true;
			var script = document.createElement( 'script' );
			script.type = 'module';
			script.src = SCRIPT;
			document.head.appendChild( script );
		}
	} );
}() );
