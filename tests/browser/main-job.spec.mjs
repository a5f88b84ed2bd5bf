// The job that the widget is for, from the question to the figures: with the mouse, and with the keys alone.
import { readFile } from 'node:fs/promises';
import { expect, now, open, ready, test, widget } from './support/test.mjs';
import {
  ANSWERS, MODE, answerByMouse, button, choice, copiedAs, copyAs, countField, figure, pasted, recommended, step, tabTo,
} from './support/job.mjs';
import { say } from './support/words.mjs';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

/** Presses keys one at a time and returns the figure before and after each. */
async function figuresWhileTyping(page, scope, keys) {
  const meeting = figure(scope, 'meeting');
  const seen = [await meeting.textContent()];
  for (const key of keys) {
    await page.keyboard.press(key);
    await expect(meeting, `after ${key}`).not.toHaveText(seen.at(-1));
    seen.push(await meeting.textContent());
  }
  return seen;
}

/** Waits until the source in the preview, which rests while somebody writes, is the text. */
const shows = (scope, text) =>
  expect.poll(async () => (await scope.locator('.wam-preview pre').textContent()).trim()).toBe(text.trim());

test('the demo page leads with the mouse from a question to a copied update and its worth', async ({ page }) => {
  await page.goto('/');
  await ready(page);
  const scope = widget(page);
  await scope.locator('#topic').fill('Move the archive');
  await answerByMouse(scope);

  await test.step('the answer has a mode, reasons, and its own cell in the matrix', async () => {
    await expect(recommended(scope)).toHaveAttribute('data-mode', MODE);
    await expect(recommended(scope)).toHaveText(say('en', `mode-${MODE}`));
    await expect(scope.getByText(say('en', `mode-${MODE}-practice`))).toBeVisible();
    for (const rule of ['time-to-write', 'analysis-wants-quiet', 'waiting-is-safe']) {
      await expect(scope.getByRole('listitem').filter({ hasText: say('en', `rule-${rule}`) })).toBeVisible();
    }
    await expect(scope.getByText(say('en', 'matrix-own', { mode: say('en', `mode-${MODE}-short`) }))).toBeVisible();
    const matrix = scope.getByRole('grid', { name: say('en', 'matrix') });
    await expect(matrix.locator('[aria-current]')).toHaveText(say('en', `mode-${MODE}-short`));
    const own = matrix.getByRole('row').filter({ has: page.locator('[aria-current]') });
    await expect(own.getByRole('rowheader')).toHaveText(say('en', 'factor-urgency-week-short'));
  });

  await test.step('what is known is filled into the update', async () => {
    await button(scope, 'write-it', 'en', { template: say('en', 'template-proposal') }).click();
    await expect(step(scope, 'compose')).toHaveAttribute('aria-current', 'step');
    await expect(scope.locator('#update-title')).toHaveValue('Move the archive');
    await expect(scope.locator('#update-context')).toHaveValue(/Written proposal[^]*There is time to write/);
    await expect(scope.locator('#update-on-silence')).toHaveValue('waits');
    const deadline = await scope.locator('#update-deadline').inputValue();
    expect(new Date(deadline).getTime()).toBeGreaterThan(now());
  });

  await test.step('what was written is on the clipboard as text with its formatting', async () => {
    await scope.locator('#update-approver').fill('Mara <b>Ek</b>');
    await scope.locator('#update-recommendation').fill('Move it in May.');
    const preview = scope.getByRole('complementary', { name: say('en', 'compose-preview') });
    await expect(preview.getByRole('heading', { name: 'Move the archive' })).toBeVisible();
    await button(scope, 'copy-rich').click();
    await expect(scope.getByText(say('en', 'copied-rich'))).toBeVisible();
    const clip = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const texts = item.types.map(async (type) => [type, await (await item.getType(type)).text()]);
      return Object.fromEntries(await Promise.all(texts));
    });
    expect(Object.keys(clip).sort()).toEqual(['text/html', 'text/plain']);
    expect(clip['text/plain']).toContain('Move the archive');
    expect(clip['text/plain']).toContain('Mara <b>Ek</b>');
    expect(clip['text/plain']).not.toContain('<h1');
    const read = await page.evaluate((html) => {
      const { body } = new DOMParser().parseFromString(html, 'text/html');
      return { headings: [...body.querySelectorAll('h1, h2')].map((one) => one.textContent.trim()), text: body.textContent };
    }, clip['text/html']);
    expect(read.headings[0]).toContain('Move the archive');
    expect(read.text, 'a hostile name stays text').toContain('Mara <b>Ek</b>');
    expect(read.text).toContain('Move it in May.');
  });

  await test.step('Markdown goes to the clipboard as plain text alone', async () => {
    await copyAs(scope, 'markdown');
    await expect(scope.getByText(copiedAs('markdown'))).toBeVisible();
    const clip = await pasted(page);
    expect(Object.keys(clip)).toEqual(['text/plain']);
    expect(clip['text/plain']).toMatch(/^#+ .*Move the archive/);
    await shows(scope, clip['text/plain']);
  });

  await test.step('the markup of one\u2019s wiki is chosen once: the source, the copy and the file are in it', async () => {
    await copyAs(scope, 'dokuwiki');
    await expect(scope.getByText(copiedAs('dokuwiki'))).toBeVisible();
    const clip = await pasted(page);
    expect(clip['text/plain']).toMatch(/^=+ .*Move the archive =+$/m);
    expect(clip['text/plain']).toContain('%%<b>Ek</b>%%');
    await shows(scope, clip['text/plain']);
    const coming = page.waitForEvent('download');
    await button(scope, 'save-file').click();
    const download = await coming;
    expect(download.suggestedFilename()).toBe('Move-the-archive-2026-11-23.txt');
    expect(await readFile(await download.path(), 'utf8')).toBe(clip['text/plain']);
    await expect(scope.getByText(say('en', 'file-saved'))).toBeVisible();
    await scope.locator('.wam-markup select').selectOption('markdown');
  });

  await test.step('the figures follow every keystroke', async () => {
    await step(scope, 'cost').click();
    for (const name of ['saved', 'meeting', 'written']) await expect(figure(scope, name)).toHaveText(/[1-9]/);
    await scope.locator('#people-0').click();
    const seen = await figuresWhileTyping(page, scope, ['1', '2']);
    expect(new Set(seen).size, `${seen}`).toBe(3);
    await scope.locator('#cost-duration').click();
    await figuresWhileTyping(page, scope, ['4', '5', 'Backspace']);
    await expect(scope.locator('#cost-duration')).toHaveValue('4');
  });
});

for (const language of ['en', 'de']) {
  for (const width of [360, 1280]) {
    test(`the keyboard alone does the whole job, in ${language} at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      const scope = await open(page, [language === 'en' ? {} : { locale: language }]);
      const keys = page.keyboard;

      await tabTo(page, scope.locator('#topic'));
      await keys.type('Umzug');
      await keys.press('Shift+Tab');
      for (let presses = 0; presses < 20; presses += 1) {
        if (await choice(scope, 'urgency', 'hour', language).evaluate((radio) => radio.getRootNode().activeElement?.name === radio.name)) break;
        await keys.press('Shift+Tab');
      }
      await keys.press('4');
      await expect(choice(scope, 'complexity', 'clear', language)).toBeFocused();
      await keys.press('ArrowDown');
      await expect(choice(scope, 'complexity', 'analysis', language)).toBeChecked();
      await keys.press('Enter');
      await expect(countField(scope, language)).toBeFocused();
      await keys.type(String(ANSWERS.contributors));
      await keys.press('Enter');
      await expect(choice(scope, 'risk', 'no', language)).toBeFocused();
      await keys.press('1');
      await expect(recommended(scope)).toHaveAttribute('data-mode', MODE);
      await expect(recommended(scope)).toHaveText(say(language, `mode-${MODE}`));

      await tabTo(page, button(scope, 'write-it', language, { template: say(language, 'template-proposal') }));
      await keys.press('Enter');
      await expect(scope.locator('#update-title')).toHaveValue('Umzug');
      await tabTo(page, scope.locator('#update-approver'));
      await keys.type('Ek');
      await tabTo(page, button(scope, 'copy-rich', language));
      await keys.press('Space');
      await expect(scope.getByText(say(language, 'copied-rich'))).toBeVisible();
      const clip = await pasted(page);
      expect(clip['text/plain']).toContain('Umzug');
      expect(clip['text/html']).toContain('Ek');

      await tabTo(page, step(scope, 'cost', language));
      await keys.press('Enter');
      await tabTo(page, scope.locator('#people-0'));
      await figuresWhileTyping(page, scope, ['1', '2']);
      // A decimal as the language writes it.
      await tabTo(page, scope.locator('#cost-duration'));
      await keys.type('3');
      await figuresWhileTyping(page, scope, ['0']);
      await keys.press(language === 'de' ? ',' : '.');
      await figuresWhileTyping(page, scope, ['5']);
      await expect(scope.locator('#cost-duration')).toHaveValue(language === 'de' ? '30,5' : '30.5');
    });
  }
}

test('after the last answer the focus is still in the widget', async ({ page }) => {
  const scope = await open(page);
  await choice(scope, 'urgency', 'week').focus();
  // Nobody answers a question before it is there.
  await page.keyboard.press('4');
  await expect(choice(scope, 'complexity', 'clear')).toBeFocused();
  await page.keyboard.press('2');
  await expect(countField(scope)).toBeFocused();
  await page.keyboard.press('6');
  await page.keyboard.press('Enter');
  await expect(choice(scope, 'risk', 'no')).toBeFocused();
  await page.keyboard.press('1');
  await expect(recommended(scope)).toBeVisible();
  await expect(widget(page)).toBeFocused();
});

test('a click on a step of the path keeps what the others hold', async ({ page }) => {
  const scope = await open(page);
  await answerByMouse(scope, { ...ANSWERS, contributors: 2 });
  for (const view of ['cost', 'compose', 'decide']) {
    await step(scope, view).click();
    await expect(step(scope, view)).toHaveAttribute('aria-current', 'step');
  }
  await expect(recommended(scope)).toBeVisible();
});

test('the demo page and its widget speak the language that the address asks for', async ({ page }) => {
  await page.goto('/?locale=de');
  await ready(page);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(say('de', 'page-demo-heading'));
  await expect(page.locator('html')).toHaveAttribute('lang', 'de');
  await expect(step(widget(page), 'compose', 'de')).toBeVisible();
  await page.getByRole('link', { name: say('de', 'page-demo-roi-heading') }).click();
  await ready(page);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(say('de', 'page-demo-roi-heading'));
  await expect(widget(page).getByRole('heading', { name: say('de', 'roi-title') })).toBeVisible();
  await page.goto('/');
  await ready(page);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(say('en', 'page-demo-heading'));
  await expect(step(widget(page), 'compose')).toBeVisible();
});

test('the words of the demo page are put in for those alone who read another language', async ({ page }) => {
  await page.addInitScript(() => {
    window.said = [];
    const { get, set } = Object.getOwnPropertyDescriptor(Node.prototype, 'textContent');
    Object.defineProperty(Node.prototype, 'textContent', { get, set(text) { window.said.push(this.localName); set.call(this, text); } });
  });
  for (const language of ['en', 'de']) {
    await page.goto(`/?locale=${language}`);
    await ready(page);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(say(language, 'page-demo-heading'));
    expect((await page.evaluate(() => window.said)).includes('h1')).toBe(language === 'de');
  }
});
