// WordPress with our plugin, whose pages authors wrote.
import { readFileSync } from 'node:fs';
import wordpress, { ACCOUNT } from './hosts/wordpress.mjs';
import { expect, ready, test, widget } from '../browser/support/test.mjs';
import { say } from '../browser/support/words.mjs';
import { atHome } from './support/at-home.mjs';
import { LEFT, damage, told, within } from './support/hostile.mjs';

const { open, running } = atHome(wordpress);

test('a hostile author gets nothing into a page of WordPress', async ({ page }) => {
  await open(page, 'hostile');
  await ready(page);
  expect(await told(widget(page))).toEqual(LEFT);
  expect(await damage(page)).toEqual([]);
  await open(page, 'hostile-block');
  await ready(page);
  expect(await told(widget(page))).toEqual(LEFT);
  expect(await damage(page)).toEqual([]);
});

test('the text within a shortcode is what authors may write', async ({ page }) => {
  await open(page, 'two');
  expect(await within(widget(page, 1))).toBe('Read <b>this</b> &amp; that');
});

test.describe('in German', () => {
  test.use({ javaScriptEnabled: false });

  test('the plugin says in the language of WordPress what it is about', async ({ page }) => {
    await page.goto(`${running().address('widget')}&german=1`);
    await expect(page.locator('worth-a-meeting')).toHaveText(say('de', 'page-fallback'));
  });
});

test.describe('in the editor', () => {
  // What else the editor of the package complains of is its own.
  test.use({ expectErrors: true });

  test('the block is inserted, set up and stands in the page', async ({ page, problems }) => {
    await page.goto(`${running().origin}/wp-login.php`);
    await page.locator('#user_login').fill(ACCOUNT.name);
    await page.locator('#user_pass').fill(ACCOUNT.password);
    await page.locator('#wp-submit').click();
    await page.waitForURL(/wp-admin/);
    await page.goto(`${running().origin}/wp-admin/post-new.php?post_type=page`);
    await page.waitForFunction(() => window.wp?.blocks?.getBlockType('worth-a-meeting/widget'));
    const names = await page.evaluate(() => {
      const block = window.wp.blocks.createBlock('worth-a-meeting/widget');
      window.wp.data.dispatch('core/preferences').set('core/edit-post', 'welcomeGuide', false);
      window.wp.data.dispatch('core/block-editor').insertBlock(block);
      window.wp.data.dispatch('core/edit-post').openGeneralSidebar('edit-post/block');
      return Object.keys(block.attributes);
    });
    const table = JSON.parse(readFileSync(new URL('../../www/element.json', import.meta.url), 'utf8'));
    expect(names.sort()).toEqual(table.attributes.map(({ name }) => name).sort());
    await page.getByLabel('View', { exact: true }).selectOption('cost');
    await page.getByLabel('Readers may change nothing').check();
    await expect(page.locator('.components-placeholder').getByText('cost')).toBeVisible();
    const address = await page.evaluate(async () => {
      window.wp.data.dispatch('core/editor').editPost({ title: 'Made here', status: 'publish' });
      await window.wp.data.dispatch('core/editor').savePost();
      return window.wp.data.select('core/editor').getPermalink();
    });
    await page.goto(address);
    await ready(page);
    expect(await told(widget(page))).toEqual({ view: 'cost', readonly: '' });
    expect(problems.filter((problem) => /worth-a-meeting/.test(problem))).toEqual([]);
  });
});
