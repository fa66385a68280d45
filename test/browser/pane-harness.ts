import type { Browser } from 'playwright-core';
import { buildPages, servePages } from './built-pages';
import { hasChromium, launchChromium } from './chromium';
import { openPanePage, type PanePage, type PaneSetting } from './pane-page';

/** Opens panes of the built pages in one browser for all tests of a file, and closes each after its test. */
export function paneHarness(): (setting?: PaneSetting) => Promise<PanePage> {
  let browser: Browser;
  let pages: Awaited<ReturnType<typeof servePages>>;
  const opened: PanePage[] = [];
  beforeAll(async () => {
    if (!hasChromium) return;
    buildPages();
    pages = await servePages();
    browser = await launchChromium();
  }, 600_000);
  afterEach(async () => {
    for (const { close } of opened.splice(0)) await close();
  });
  afterAll(async () => {
    await browser?.close();
    pages?.server.close();
  });
  return async (setting) => {
    const pane = await openPanePage(browser, pages.origin, setting);
    pane.page.setDefaultTimeout(90_000);
    opened.push(pane);
    return pane;
  };
}
