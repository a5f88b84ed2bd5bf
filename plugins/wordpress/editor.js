// The block in the editor: a field for every attribute of the element. What stands in pages, `render_block` writes.
( function ( { blocks, blockEditor, components, element } ) {
	const { attributes: table, labels, unset, settings, here } = window.worthAMeetingBlock;
	const make = element.createElement;

	/** The field of one attribute. */
	const field = ( name, value, change ) => {
		const { values, flag } = table[ name ];
		const shared = { key: name, label: labels[ name ] ?? name, onChange: ( value ) => change( { [ name ]: value } ) };
		if ( flag ) {
			return make( components.ToggleControl, { ...shared, checked: value } );
		}
		if ( ! values ) {
			return make( components.TextControl, { ...shared, value } );
		}
		const options = [ '', ...values ].map( ( value ) => ( { value, label: value || unset } ) );
		return make( components.SelectControl, { ...shared, value, options } );
	};

	blocks.registerBlockType( 'worth-a-meeting/widget', {
		edit: ( { attributes, setAttributes } ) => make(
			'div',
			blockEditor.useBlockProps(),
			make(
				blockEditor.InspectorControls,
				null,
				make( components.PanelBody, { title: settings }, Object.keys( table ).map( ( name ) => field( name, attributes[ name ], setAttributes ) ) )
			),
			make( components.Placeholder, { icon: 'groups', label: settings, instructions: here }, attributes.view )
		),
		save: () => null,
	} );
}( window.wp ) );
