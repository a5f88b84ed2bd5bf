// MediaWiki under its own Content-Security-Policy, with our tag extension and with the gadget.
import mediawiki from './hosts/mediawiki.mjs';
import { MODE, answerByMouse, recommended } from '../browser/support/job.mjs';
import { expect, ready, test, widget } from '../browser/support/test.mjs';
import { recordViolations, violations } from '../browser/support/whole-job.mjs';
import { atHome } from './support/at-home.mjs';
import { LEFT, damage, told, within } from './support/hostile.mjs';

const { open } = atHome(mediawiki);

test('a hostile writer gets nothing into a page of MediaWiki', async ({ page }) => {
  await open(page, 'hostile');
  await ready(page);
  expect(await told(widget(page))).toEqual(LEFT);
  expect(await damage(page)).toEqual([]);
});

test('the text between the tags of MediaWiki is wikitext', async ({ page }) => {
  await open(page, 'two');
  expect(await within(widget(page, 1))).toBe('<p>Read <b>this</b> &amp; <i>that</i>\n</p>');
});

test('MediaWiki sends its own policy with these pages', async ({ page }) => {
  const response = await open(page, 'widget');
  expect(response.headers()['content-security-policy']).toMatch(/script-src .*'self'.*object-src 'none'/);
});

test('a preview without a new page shows the widget', async ({ page }) => {
  await open(page, 'plain');
  const loads = await page.evaluate(async () => {
    await mw.loader.using('mediawiki.api');
    const { parse } = await new mw.Api().post({ action: 'parse', title: 'Plain', text: '<worth-a-meeting locale="en" storage="none" />', contentmodel: 'wikitext', prop: 'text|modules', formatversion: 2 });
    const place = document.createElement('div');
    place.insertAdjacentHTML('beforeend', parse.text);
    document.querySelector('#mw-content-text').prepend(place);
    mw.loader.load(parse.modules);
    return parse.modules;
  });
  expect(loads).toContain('ext.worthAMeeting');
  await ready(page);
});

test('the gadget makes a widget of a block, with what writers may say', async ({ page }) => {
  await recordViolations(page);
  await open(page, 'gadget');
  await ready(page);
  expect(await told(widget(page))).toEqual({ locale: 'en', storage: 'none' });
  expect(await within(page.locator('div.worth-a-meeting > worth-a-meeting'))).toBe('A text for readers without script.');
  await answerByMouse(widget(page));
  await expect(recommended(widget(page))).toHaveAttribute('data-mode', MODE);
  expect(await violations(page)).toEqual([]);
});
