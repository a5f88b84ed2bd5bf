// How the browser tests run; `cargo xtask test browser` serves the pages and names the browser.
import { defineConfig } from '@playwright/test';
import { shared } from './support/config.mjs';

const { WAM_URL } = process.env;
if (!WAM_URL) throw new Error('Run the browser tests with `cargo xtask test browser`: it serves the pages.');

export default defineConfig({
  ...shared,
  testDir: '.',
  outputDir: '../../target/browser-tests',
  // The second one has the pictures that tests put into it: target/browser-report/index.html.
  reporter: [[shared.reporter], ['html', { outputFolder: '../../target/browser-report', open: 'never' }]],
  fullyParallel: true,
  use: { ...shared.use, baseURL: WAM_URL },
});
