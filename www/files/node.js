// Where the engines' files come from in Node: the folder of the package, whose files no `fetch` of Node reads.
import { readFile } from 'node:fs/promises';

/** A file, as `fetch` gives it. */
export const get = async (name) => new Response(await readFile(new URL(`./worth-a-meeting.${name}`, import.meta.url)));
