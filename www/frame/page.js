// The script of the frame's page: the element's attributes first, and then what the page around it is told.
import './address.js';
import './inside.js';
