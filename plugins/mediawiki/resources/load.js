// Loads the widget where a page comes without its head, as previews do. A module that is here already runs once.
var script = document.createElement( 'script' );
script.type = 'module';
script.src = require( './widget.json' ).script;
document.head.appendChild( script );
