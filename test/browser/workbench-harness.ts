import { copyFileSync, cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, BrowserContextOptions, FrameLocator, Page } from 'playwright-core';
import { libraryFile } from '../../src/workbench/office-script.mjs';
import { buildPages, ROOT } from './built-pages';
import { hasChromium, launchChromium } from './chromium';
import { serveFolder } from './file-server';

export interface WorkbenchPage {
  readonly page: Page;
  readonly pane: FrameLocator;
  /** Errors of the console, exceptions, and requests to anybody but the file server. */
  readonly complaints: readonly string[];
  /** Opens a file by the button's own field. */
  openFile(file: string): Promise<void>;
  /** The file that Save gives. */
  save(): Promise<Uint8Array>;
}

export interface WorkbenchSetting extends BrowserContextOptions {
  readonly withoutLibrary?: boolean;
}

/**
 * Opens the built workbench from a folder that a plain file server hands out; whatever goes anywhere else is cut off.
 * The folder is what `npm run build -- --with-office-js` makes, or the one without Microsoft's library.
 */
export function workbenchHarness(): (setting?: WorkbenchSetting) => Promise<WorkbenchPage> {
  let browser: Browser;
  const folder = mkdtempSync(path.join(tmpdir(), 'lkjip-workbench-'));
  const servers: Awaited<ReturnType<typeof serveFolder>>[] = [];
  const closing: (() => Promise<void>)[] = [];
  beforeAll(async () => {
    if (!hasChromium) return;
    buildPages();
    for (const name of ['with', 'without']) {
      const copy = path.join(folder, name);
      cpSync(path.join(ROOT, 'dist/workbench'), copy, { recursive: true });
      const library = path.join(copy, 'pane/office', path.basename(libraryFile(ROOT)));
      if (name === 'with') copyFileSync(libraryFile(ROOT), library);
      else rmSync(library, { force: true });
      servers.push(await serveFolder(copy));
    }
    browser = await launchChromium();
  }, 600_000);
  afterEach(async () => {
    for (const close of closing.splice(0)) await close();
  });
  afterAll(async () => {
    await browser?.close();
    for (const { close } of servers) close();
    rmSync(folder, { recursive: true, force: true });
  });
  return async ({ withoutLibrary = false, ...setting } = {}) => {
    const { origin } = servers[withoutLibrary ? 1 : 0]!;
    const context = await browser.newContext({ viewport: { width: 1024, height: 700 }, ...setting });
    closing.push(() => context.close());
    const page = await context.newPage();
    page.setDefaultTimeout(90_000);
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) complaints.push(`console: ${message.text()}`);
    });
    page.on('pageerror', (error) => complaints.push(`exception: ${error.message}`));
    await context.route(
      (url) => url.origin !== origin && url.protocol !== 'blob:',
      (route) => {
        complaints.push(`request: ${route.request().url()}`);
        return route.abort();
      },
    );
    await page.goto(`${origin}/`);
    await page.getByRole('grid').waitFor();
    return {
      page,
      pane: page.frameLocator('#pane'),
      complaints,
      openFile: (file) => page.locator('#file').setInputFiles(file),
      save: async () => {
        const download = page.waitForEvent('download');
        await page.getByRole('button', { name: 'Simpan', exact: true }).click();
        return readFileSync(await (await download).path());
      },
    };
  };
}
