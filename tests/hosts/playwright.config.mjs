// How the widget is tried in real hosts; `cargo xtask test hosts` installs what they need and names the browser.
import { defineConfig } from '@playwright/test';
import { shared } from '../browser/support/config.mjs';

export default defineConfig({
  ...shared,
  testDir: '.',
  outputDir: '../../target/hosts-tests',
  // The tests of a host share the one that is started for them.
  fullyParallel: false,
});
