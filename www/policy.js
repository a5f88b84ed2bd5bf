// Finds the policy that a page gives an element: as a property, as a script in the page, or as a file.

/** As `Policy::MAX_BYTES` in the wasm: a longer file is not read to its end. */
const MAX_BYTES = 65536;

/** How long a file may keep an element waiting, in milliseconds. */
const PATIENCE = 10_000;

/** The files that came, by their addresses: each is fetched once. */
const files = new Map();

/**
 * What names the policy of an element: `=` and its text, `#` and the id of a script, or the whole address of a file;
 * nothing where the default one is wanted.
 */
export function sourceOf(host) {
  const text = host.ownPolicy();
  const named = host.element.getAttribute('policy');
  if (host.named !== named) {
    host.named = named;
    host.address = addressOf(named);
  }
  return text === undefined ? host.address : `=${text}`;
}

/** Resolved once, as that of a picture is: the page may change its own address later, and means the same file. */
function addressOf(named) {
  if (!named || named.startsWith('#')) return named;
  try {
    return new URL(named, document.baseURI).href;
  } catch {
    return named; // no address: it cannot be fetched
  }
}

/** The text of a policy, or the `fault` that keeps it from coming and the place where it should have been. */
export function policyAt(source, element) {
  if (source.startsWith('=')) return within(source.slice(1));
  if (source.startsWith('#')) return script(source, element);
  if (!files.has(source)) {
    files.set(source, file(source).then((policy) => {
      if (policy.fault === 'unreachable') files.delete(source);
      return policy;
    }));
  }
  return files.get(source);
}

const within = (text) => text.length > MAX_BYTES ? { fault: 'too-long', text: '' } : { text };

/** From the page, or from the shadow tree that the element is in. */
function script(place, element) {
  const found = [element.getRootNode(), document].map((root) => root.getElementById?.(place.slice(1))).find(Boolean);
  return found?.type === 'application/json' ? within(found.text) : { fault: 'no-script', text: place };
}

async function file(place) {
  const chunks = [];
  let bytes = 0;
  try {
    const response = await fetch(place, { signal: AbortSignal.timeout(PATIENCE) });
    if (!response.ok) throw new Error(response.status);
    const reader = response.body.getReader();
    for (let read; !(read = await reader.read()).done;) {
      bytes += read.value.length;
      if (bytes > MAX_BYTES) {
        reader.cancel();
        return { fault: 'too-long', text: place };
      }
      chunks.push(read.value);
    }
  } catch {
    return { fault: 'unreachable', text: place };
  }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(await new Blob(chunks).arrayBuffer()) };
  } catch {
    return { fault: 'encoding', text: place };
  }
}
