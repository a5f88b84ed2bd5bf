<?php
/**
 * Plugin Name:       Worth a Meeting
 * Description:       Is this worth a meeting? Decides, writes what replaces the meeting, and counts what the choice is worth. A block, and the shortcode [worth-a-meeting view="decide"].
 * Version:           {version}
 * Requires at least: 6.0
 * Requires PHP:      7.4
 * License:           MIT OR Apache-2.0
 * Text Domain:       worth-a-meeting
 * Domain Path:       /languages
 */

namespace WorthAMeeting;

defined( 'ABSPATH' ) || exit;

require_once __DIR__ . '/Element.php';

const HANDLE = 'worth-a-meeting';

/** Has the page load the module that defines the element; the folder in its address names the version. */
function enqueue() {
	$script = plugins_url( Element::script(), __FILE__ );
	if ( function_exists( 'wp_enqueue_script_module' ) ) {
		wp_enqueue_script_module( HANDLE, $script, array(), null );
	} else {
		wp_enqueue_script( HANDLE, $script, array(), null, true );
	}
}

/** Before 6.5 WordPress has no modules: then the tag says so. */
function as_module( $tag, $handle, $source ) {
	return HANDLE === $handle ? '<script type="module" async src="' . esc_url( $source ) . "\"></script>\n" : $tag;
}

/** The element, and what loads it. */
function element( array $given, $fallback = '' ) {
	enqueue();
	if ( '' === trim( $fallback ) ) {
		$fallback = esc_html__( 'This page has a decision helper that needs JavaScript. In short: write when waiting does no harm and the matter is clear; talk when it is urgent, personal, or when people would not even agree what the question is.', 'worth-a-meeting' );
	}
	return Element::html( $given, $fallback );
}

/** `[worth-a-meeting view="cost" readonly]`, alone or around a text for readers without script. */
function shortcode( $given, $text = null ) {
	$attributes = array();
	foreach ( (array) $given as $name => $value ) {
		// What has no value comes as a value without a name.
		$attributes[ is_int( $name ) ? $value : $name ] = is_int( $name ) ? '' : $value;
	}
	return element( $attributes, wp_kses_post( (string) $text ) );
}

function render_block( $given ) {
	// A switch that is off is not there.
	$attributes = array_filter( $given, fn( $value ) => false !== $value && '' !== $value );
	return '<div ' . get_block_wrapper_attributes() . '>' . element( $attributes ) . '</div>';
}

/** The attributes of the element, as those of the block. */
function block_attributes() {
	return array_map(
		fn( $may ) => isset( $may['flag'] )
			? array( 'type' => 'boolean', 'default' => false )
			: array( 'type' => 'string', 'default' => '' ),
		Element::table()
	);
}

/** What the editor says beside the fields. */
function labels() {
	return array(
		'view'     => __( 'View', 'worth-a-meeting' ),
		'locale'   => __( 'Language, such as de or en-GB', 'worth-a-meeting' ),
		'currency' => __( 'Currency, such as EUR', 'worth-a-meeting' ),
		'policy'   => __( 'Address of the policy file, on this site', 'worth-a-meeting' ),
		'theme'    => __( 'Theme', 'worth-a-meeting' ),
		'storage'  => __( 'Name under which readers’ drafts are kept; none keeps nothing', 'worth-a-meeting' ),
		'loading'  => __( 'Loading', 'worth-a-meeting' ),
		'readonly' => __( 'Readers may change nothing', 'worth-a-meeting' ),
	);
}

function init() {
	load_plugin_textdomain( 'worth-a-meeting', false, dirname( plugin_basename( __FILE__ ) ) . '/languages' );
	add_shortcode( 'worth-a-meeting', __NAMESPACE__ . '\shortcode' );
	$block = register_block_type(
		__DIR__,
		array(
			'attributes'      => block_attributes(),
			'render_callback' => __NAMESPACE__ . '\render_block',
		)
	);
	$told  = array(
		'attributes' => Element::table(),
		'labels'     => labels(),
		'unset'      => __( 'Default', 'worth-a-meeting' ),
		'settings'   => __( 'Worth a Meeting', 'worth-a-meeting' ),
		'here'       => __( 'The widget stands here when the page is read.', 'worth-a-meeting' ),
	);
	if ( $block ) {
		$handle = $block->editor_script_handles[0] ?? $block->editor_script;
		wp_add_inline_script( $handle, 'window.worthAMeetingBlock = ' . wp_json_encode( $told ) . ';', 'before' );
	}
}

add_action( 'init', __NAMESPACE__ . '\init' );
add_filter( 'script_loader_tag', __NAMESPACE__ . '\as_module', 10, 3 );
