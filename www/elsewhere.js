// Where a reader goes on whom this page does not let: the frame's page beside the scripts, with the same document. It has a
// Content-Security-Policy of its own, and goes on where this page's forbids something.
import { address } from 'wam-files';

/** What that page is to show as this one does. */
const SAME = ['view', 'currency', 'theme', 'readonly'];

/** The longest payload of a link, in characters; `app::sharing` has the same limit. */
const MAX_LINK = 8 * 1024;

/** A document as `app::sharing` reads it behind `wam=`. */
async function sealed(json) {
  const deflated = new Blob([json]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  const bytes = new Uint8Array(await new Response(deflated).arrayBuffer());
  const text = btoa(String.fromCharCode(1, ...bytes)).replace(/=/g, '').replace(/\+/g, '-').replace(/\//g, '_');
  if (text.length > MAX_LINK) throw new Error('too long for a link');
  return text;
}

/** The draft under a key. */
function kept(key) {
  try {
    return key && localStorage.getItem(key);
  } catch {
    return undefined; // no storage, no draft
  }
}

/** A policy that the other page may fetch: a file of its own origin. */
function policyFor(page, { element }) {
  const named = element.getAttribute('policy');
  if (!named || named.startsWith('#') || !URL.canParse(named, document.baseURI)) return undefined;
  const { origin, href } = new URL(named, document.baseURI);
  return origin === page.origin ? href : undefined;
}

/**
 * The address of that page with the document of a host, or its draft under the key that `storage` means; none where there is
 * no such page, it is this one, or the document does not fit into an address. It keeps drafts where this one does, or nowhere:
 * a draft that it finds there is not in the address, since an old link would come before what was written later.
 */
export async function elsewhere(host, storage, key) {
  const { element, draft } = host;
  const page = address('embed.html');
  if (!page || page.href === location.origin + location.pathname) return undefined;
  const asked = SAME.filter((name) => element.hasAttribute(name)).map((name) => [name, element.getAttribute(name)]);
  const more = { locale: element.getAttribute('locale') || element.closest('[lang]')?.lang, policy: policyFor(page, host), storage };
  for (const [name, value] of [...asked, ...Object.entries(more)]) if (value !== undefined) page.searchParams.set(name, value);
  const stored = kept(key);
  const json = draft() ?? stored;
  const isThere = json === stored && page.origin === location.origin;
  if (json && json !== 'null' && !isThere) page.hash = `wam=${await sealed(json)}`;
  return page.href;
}
