// The page that keeps documents itself, as an example for hosts.
import { findings } from './support/axe.mjs';
import { expect, ready, stored, test, widget } from './support/test.mjs';
import { recordViolations, violations } from './support/whole-job.mjs';

const KEY = 'host-page.documents';
const topic = (page) => widget(page).locator('#topic');
const kept = async (page) => JSON.parse((await stored(page))[KEY] ?? '{}');

async function open(page, address = '/host.html') {
  await page.goto(address);
  await ready(page);
}

test.describe('a host keeps the documents', () => {
  test('of which it hears, and opens them again', async ({ page }) => {
    await open(page);
    await topic(page).fill('Move the archive');
    await expect(page.getByRole('status').first()).toContainText('was kept by this page');
    await page.getByRole('button', { name: 'New document' }).click();
    await expect(topic(page)).toHaveValue('');
    await topic(page).fill('Another');
    await expect.poll(async () => Object.keys(await kept(page))).toEqual(['Document 1', 'Document 2']);
    await page.getByRole('combobox', { name: 'Document' }).selectOption('Document 1');
    await expect(topic(page)).toHaveValue('Move the archive');
    await page.reload();
    await ready(page);
    await expect(topic(page)).toHaveValue('Move the archive');
    const documents = await kept(page);
    expect(documents['Document 2'].document.topic).toBe('Another');
    // The widget itself keeps nothing.
    expect(Object.keys(await stored(page))).toEqual([KEY]);
  });

  test('what was typed last is kept when another one is opened at once', async ({ page }) => {
    await open(page);
    await topic(page).fill('First');
    await page.getByRole('button', { name: 'New document' }).click();
    await topic(page).fill('Second');
    await page.getByRole('combobox', { name: 'Document' }).selectOption('Document 1');
    await expect(topic(page)).toHaveValue('First');
    await expect.poll(async () => (await kept(page))['Document 2']?.document.topic).toBe('Second');
  });

  test('one of a later version is left as it is, in words', async ({ page }) => {
    const later = { 'Document 1': { version: 99, document: { topic: 'From the future' } } };
    await page.addInitScript(([key, later]) => localStorage.setItem(key, later), [KEY, JSON.stringify(later)]);
    await open(page);
    await expect(page.getByRole('alert').first()).toContainText('written by a later version of worth-a-meeting');
    await topic(page).fill('typed over it');
    await page.waitForTimeout(1500);
    expect(await kept(page)).toEqual(later);
  });

  test('under the strictest policy, in German, and for everybody', async ({ page }) => {
    await recordViolations(page);
    await open(page, '/~strict/host.html?locale=de');
    await topic(page).fill('Archiv umziehen');
    await expect(page.getByRole('status').first()).toContainText('aufbewahrt');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Eine Seite, die die Dokumente aufbewahrt');
    expect(await violations(page)).toEqual([]);
    expect(await findings(page, 'html')).toEqual([]);
  });
});
