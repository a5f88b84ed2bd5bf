// The loader for pages that take a script but no module: puts a frame with the widget where it stands, or into the element
// that `data-target` names, and keeps the frame as high as what is in it. The other `data-…` are the element's attributes.
import { names } from 'wam-attributes';
import words from 'wam-frame-words';
import { message, understood } from './protocol.js';

/** Heights in CSS pixels: before the frame has told one, and what it may ask for. */
const FIRST = 640;
const LEAST = 120;
const MOST = 20_000;

/** What the frame may do: run, keep drafts, save and print what was made, and follow links in windows of their own. */
const RIGHTS = 'allow-scripts allow-same-origin allow-downloads allow-modals allow-popups allow-popups-to-escape-sandbox';

const script = document.currentScript;
const id = `wam-${Math.random().toString(36).slice(2)}`;

const asked = () => {
  const given = names.filter((name) => name in script.dataset).map((name) => [name, script.dataset[name]]);
  const locale = script.closest('[lang]')?.lang;
  return { ...(locale && { locale }), ...Object.fromEntries(given) };
};

/** The address of the frame's page, with what is asked of it. */
function addressOf(attributes) {
  const address = new URL('embed.html', script.src);
  for (const [name, value] of Object.entries(attributes)) address.searchParams.set(name, value);
  return address;
}

function framed() {
  let attributes = asked();
  const address = addressOf(attributes);
  const frame = document.createElement('iframe');
  frame.title = script.dataset.title ?? (words[attributes.locale?.slice(0, 2).toLowerCase()] ?? words.en)['page-name'];
  frame.setAttribute('sandbox', RIGHTS);
  frame.allow = 'clipboard-write';
  frame.referrerPolicy = 'no-referrer';
  if (attributes.loading !== 'eager') frame.loading = 'lazy';
  // A `style` attribute would be against the rules of some pages.
  Object.assign(frame.style, { display: 'block', width: '100%', height: `${FIRST}px`, border: '0' });

  const tell = (type, more) => frame.contentWindow?.postMessage(message(id, type, more), '*');
  const hear = ({ source, origin, data }) => {
    if (!source || source !== frame.contentWindow || ![address.origin, 'null'].includes(origin)) return;
    const said = understood(data);
    if (said?.type === 'ready' && said.id !== id) tell('hello');
    if (said?.type === 'height' && said.id === id) {
      frame.style.height = `${Math.min(Math.max(said.height, LEAST), MOST)}px`;
    }
  };
  addEventListener('message', hear);

  // A page may change its mind, for instance when its reader chooses the dark theme.
  new MutationObserver(() => {
    const now = asked();
    const gone = Object.keys(attributes).filter((name) => !(name in now)).map((name) => [name, null]);
    attributes = now;
    tell('attributes', { attributes: { ...now, ...Object.fromEntries(gone) } });
  }).observe(script, { attributes: true });

  frame.src = address;
  return frame;
}

function put() {
  const { target } = script.dataset;
  if (target === undefined) return script.after(framed());
  const place = document.getElementById(target);
  if (place) return place.replaceChildren(framed());
  if (document.readyState === 'loading') return addEventListener('DOMContentLoaded', put, { once: true });
  console.error(`embed.js: there is no element #${target}`);
}

if (script) put();
else console.error('embed.js: it is a classic script, without type="module"');
