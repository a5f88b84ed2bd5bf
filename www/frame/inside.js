// In a frame: tells the page around it how high this one is, and takes attributes from it. Where nobody listens, the frame
// keeps its height and scrolls.
import { names } from 'wam-attributes';
import { speak } from './address.js';
import { message, understood } from './protocol.js';

const element = document.querySelector('worth-a-meeting');
let id = '';

// A height is no secret, and who is around is not known.
const tell = (type, more) => parent.postMessage(message(id, type, more), '*');

const tellHeight = () => {
  if (id) tell('height', { height: Math.ceil(document.documentElement.getBoundingClientRect().height) });
};

function hear({ source, data }) {
  const said = source === parent && understood(data);
  if (said?.type === 'hello') {
    id = said.id;
    tell('ready');
    tellHeight();
  }
  if (said?.type === 'attributes' && said.id === id) {
    for (const name of names.filter((name) => Object.hasOwn(said.attributes, name))) {
      const value = said.attributes[name];
      if (value === null) element.removeAttribute(name);
      else element.setAttribute(name, value);
    }
    speak();
  }
}

if (parent !== window) {
  addEventListener('message', hear);
  new ResizeObserver(tellHeight).observe(document.documentElement);
  tell('ready');
}
