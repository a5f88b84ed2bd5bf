// The script of the self-contained page. The element is defined once it has its attributes.
import '../frame/address.js';
import '../element.js';
