// MkDocs Material with instant navigation.
import mkdocs from './hosts/mkdocs.mjs';
import { atHome } from './support/at-home.mjs';

atHome(mkdocs);
