import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

const PATHS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const executable = [process.env.CHROMIUM ?? '', ...PATHS].find((path) => path !== '' && existsSync(path));

export const hasChromium = executable !== undefined;

/** For a test's name: says that it is skipped where no browser is. */
export const withChromium = hasChromium ? '' : ' (SKIPPED: no Chromium on this machine)';

/** No request of the browser's own: only the pages under test speak. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export const launchChromium = (): Promise<Browser> =>
  chromium.launch({ executablePath: executable!, args: FLAGS, headless: true });
