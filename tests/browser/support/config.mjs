// What every run of Playwright has in common.

export const shared = {
  reporter: 'list',
  workers: 2,
  // On a busy machine a test may meet a pause that no reader would; one that passes only when tried again is named at the end, as flaky.
  retries: 2,
  // The machine may have others to serve: a test that passes is as quick as ever.
  timeout: 90_000,
  expect: { timeout: 15_000 },
  use: {
    headless: true,
    launchOptions: {
      executablePath: process.env.CHROMIUM,
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
};
