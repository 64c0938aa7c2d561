import { defineConfig } from '@playwright/test';
import { browser } from '../tests/browser/chromium';

// Commands with a cache of their own would compile the pages there once more.
process.env['TOA_SOAN_PROJECT'] = '.';

const { executablePath, args, env } = browser();

export default defineConfig({
  testDir: '../tests/browser',
  testMatch: '**/*.spec.ts',
  outputDir: '../.cache/test-results',
  globalSetup: '../tests/browser/setup.ts',
  fullyParallel: true,
  // The default is half of the cores.
  workers: '100%',
  forbidOnly: Boolean(process.env['CI']),
  reporter: [['list'], ['json', { outputFile: '../.cache/test-reports/browser.json' }]],
  use: {
    // It would answer for the server that a test looks at.
    serviceWorkers: 'block',
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    launchOptions: { args, ...(executablePath && { executablePath }), ...(env && { env }) },
  },
});
