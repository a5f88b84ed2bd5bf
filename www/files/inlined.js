// Where the widget's files come from in the self-contained page: out of the page itself, where `xtask/page.mjs` put them,
// so that it works without any request.

const SCRIPTS = {
  app: () => import('../runtime.js'),
  rest: () => import('../rest.js'),
  calendar: () => import('../calendar/worker.js'),
};

/** A file, as `fetch` would give it. */
export async function get(name) {
  const { text } = document.querySelector(`script[data-file="${name}"]`);
  const packed = Uint8Array.fromBase64?.(text) ?? Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Response(stream, { headers: { 'Content-Type': name.endsWith('wasm') ? 'application/wasm' : 'text/plain' } });
}

export const script = (name) => SCRIPTS[name]();

/** No other file lies beside the page for sure. */
export const address = () => undefined;

/** The page's rules allow none. */
export const worker = () => undefined;

/** There is nothing else on the page. */
export const isOurs = () => true;
