// Firefox, driven by WebDriver BiDi: Playwright drives no Firefox that Debian has.
import puppeteer from 'puppeteer-core';
import { MODE, ANSWERS } from '../../browser/support/job.mjs';
import { expect } from '../../browser/support/test.mjs';
import { say } from '../../browser/support/words.mjs';
import { allPartsAsked } from './asked.mjs';

/** Opens a page in Firefox, and closes it after `act(page)`; `noise` is what the page's own scripts complain of. */
export async function inFirefox(address, act, noise) {
  const browser = await puppeteer.launch({ browser: 'firefox', executablePath: '/usr/bin/firefox-esr' });
  try {
    const page = await browser.newPage();
    const problems = [];
    page.on('pageerror', ({ message }) => { if (!noise?.test(message)) problems.push(message); });
    await page.evaluateOnNewDocument(() => {
      window.violations = [];
      addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => window.violations.push(`${violatedDirective}: ${blockedURI}`));
    });
    await page.goto(address);
    await page.waitForSelector('worth-a-meeting[data-state=ready]');
    await act(page);
    expect(await page.evaluate(() => window.violations)).toEqual([]);
    expect(problems).toEqual([]);
  } finally {
    await browser.close();
  }
}

/** What stands in the widget, by a selector and the words that it begins with. */
const find = (page, selector, words = '') => page.waitForFunction(
  (selector, words) => [...document.querySelector('worth-a-meeting').shadowRoot.querySelectorAll(selector)].find((one) => one.textContent.trim().startsWith(words)),
  {}, selector, words,
);
const press = async (...where) => (await find(...where)).click();

/** Decides, writes and counts, without a further request; `fetches` is what the page fetches itself meanwhile. */
export async function wholeJobInFirefox(page, fetches) {
  const requests = [];
  await allPartsAsked(page);
  await page.waitForNetworkIdle();
  page.on('request', (request) => {
    // A face of the host's own font comes with the first letter in it.
    if (!/\.(woff2?|[ot]tf)$/.test(new URL(request.url()).pathname) && !fetches?.test(request.url())) requests.push(request.url());
  });
  const choose = (factor) => press(page, '.wam-choice', say('en', `factor-${factor}-${ANSWERS[factor]}`));
  await choose('urgency');
  await choose('complexity');
  await (await find(page, '.wam-count input')).type(String(ANSWERS.contributors));
  await press(page, 'button', say('en', 'next'));
  await choose('risk');
  expect(await (await find(page, '[data-mode]')).evaluate((answer) => answer.dataset.mode)).toBe(MODE);
  await press(page, 'button', say('en', 'write-it', { template: say('en', 'template-proposal') }));
  await (await find(page, '#update-context')).type('See the plan');
  await find(page, '.wam-preview, [part~=preview]');
  await press(page, '.wam-step', '3');
  expect(await (await find(page, '[data-figure=meeting]')).evaluate((figure) => figure.textContent)).toMatch(/[1-9]/);
  expect(requests).toEqual([]);
}
