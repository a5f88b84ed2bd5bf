// DokuWiki with our syntax plugin.
import dokuwiki from './hosts/dokuwiki.mjs';
import { expect, ready, test, widget } from '../browser/support/test.mjs';
import { atHome } from './support/at-home.mjs';
import { LEFT, MARKUP, damage, told, within } from './support/hostile.mjs';

const { open } = atHome(dokuwiki);

test('a hostile writer gets nothing into a page of DokuWiki', async ({ page }) => {
  await open(page, 'hostile');
  await ready(page);
  expect(await told(widget(page))).toEqual(LEFT);
  expect(await damage(page)).toEqual([]);
  expect(await widget(page).evaluate(({ textContent }) => textContent)).toBe(MARKUP);
});

test('the text between the tags of DokuWiki is a text, and the nearest end is the end', async ({ page }) => {
  await open(page, 'two');
  expect(await within(widget(page, 1))).toBe('Read **this** &amp; &lt;b&gt;that&lt;/b&gt;');
  await expect(page.locator('worth-a-meeting')).toHaveCount(2);
});
