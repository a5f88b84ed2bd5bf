// How the browser tests run; `cargo xtask test browser` serves the pages and names the browser.
import { defineConfig } from '@playwright/test';

const { WAM_URL, CHROMIUM } = process.env;
if (!WAM_URL) throw new Error('Run the browser tests with `cargo xtask test browser`: it serves the pages.');

export default defineConfig({
  testDir: '.',
  outputDir: '../../target/browser-tests',
  reporter: 'list',
  workers: 2,
  retries: 0,
  fullyParallel: true,
  // The machine may have others to serve: a test that passes is as quick as ever.
  timeout: 90_000,
  expect: { timeout: 15_000 },
  use: {
    baseURL: WAM_URL,
    headless: true,
    launchOptions: {
      executablePath: CHROMIUM,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
});
