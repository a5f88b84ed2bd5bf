// What a page of a host has asked for, whichever browser shows it: Playwright's pages and Puppeteer's are asked alike.
import { expect } from '../../browser/support/test.mjs';

/** Files of the widget that were asked for, by name. */
export const asked = (page) => page.evaluate(() => performance.getEntriesByType('resource')
  .map(({ name }) => new URL(name).pathname.split('/').at(-1)).filter((name) => name.startsWith('worth-a-meeting.')));

/** Waits for all parts that come by themselves: on a busy machine the network may seem idle before. */
export async function allPartsAsked(page) {
  for (const part of ['roi', 'audit', 'register']) await expect.poll(() => asked(page)).toContain(`worth-a-meeting.${part}.wasm`);
}
