// What axe finds in the elements of a page.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The findings, in short. */
export async function findings(page, within = 'worth-a-meeting') {
  if (!await page.evaluate(() => 'axe' in window)) await page.evaluate(AXE);
  return page.evaluate(async (within) => {
    // Mostly what the element answers for alone: the page around it is a test's.
    const { violations } = await window.axe.run(within, { resultTypes: ['violations'] });
    return violations.map(({ id, help, nodes }) => `${id}: ${help}\n${nodes.slice(0, 4)
      .map(({ html, any }) => `    ${html.slice(0, 160)} ${any.map(({ message }) => message.slice(0, 160)).join('; ')}`).join('\n')}`);
  }, within);
}
