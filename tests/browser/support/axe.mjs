// What axe finds in the elements of a page.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The findings, in short. */
export async function findings(page) {
  if (!await page.evaluate(() => 'axe' in window)) await page.evaluate(AXE);
  return page.evaluate(async () => {
    // Only what the element answers for: the page around it is a test's.
    const { violations } = await window.axe.run('worth-a-meeting', { resultTypes: ['violations'] });
    return violations.map(({ id, help, nodes }) => `${id}: ${help}\n${nodes.slice(0, 4)
      .map(({ html, any }) => `    ${html.slice(0, 160)} ${any.map(({ message }) => message.slice(0, 160)).join('; ')}`).join('\n')}`);
  });
}
