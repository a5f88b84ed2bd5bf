// The script of the self-contained page, which may stand in a frame, too. The element is defined once it has its attributes.
import '../frame/page.js';
import '../element.js';
