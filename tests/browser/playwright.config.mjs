// How the browser tests run; `cargo xtask test browser` serves the pages and names the browser.
import { defineConfig } from '@playwright/test';
import { shared } from './support/config.mjs';

const { WAM_URL } = process.env;
if (!WAM_URL) throw new Error('Run the browser tests with `cargo xtask test browser`: it serves the pages.');

export default defineConfig({
  ...shared,
  testDir: '.',
  outputDir: '../../target/browser-tests',
  fullyParallel: true,
  use: { ...shared.use, baseURL: WAM_URL },
});
