// Docusaurus, whose links exchange pages without loading them.
import docusaurus from './hosts/docusaurus.mjs';
import { expect, ready, test, widget } from '../browser/support/test.mjs';
import { atHome } from './support/at-home.mjs';

const { open } = atHome(docusaurus);

test('rules that a page of Docusaurus names are kept to, whether it is loaded or comes by a link', async ({ page }) => {
  await open(page, 'rules');
  await ready(page);
  await expect(widget(page).getByText('Our own question')).toBeVisible();
  await open(page, 'widget');
  await ready(page);
  await page.getByRole('link', { name: 'page with rules' }).click();
  await page.waitForURL('**/rules/');
  await ready(page);
  await expect(widget(page).getByText('Our own question')).toBeVisible();
});
