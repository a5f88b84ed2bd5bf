// TiddlyWiki: a page that never ends, in which tiddlers are opened and closed.
import tiddlywiki from './hosts/tiddlywiki.mjs';
import { atHome } from './support/at-home.mjs';

atHome(tiddlywiki);
