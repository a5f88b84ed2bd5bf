// mdBook, whose letters and arrows are shortcuts.
import mdbook from './hosts/mdbook.mjs';
import { atHome } from './support/at-home.mjs';

atHome(mdbook);
