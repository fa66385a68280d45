import path from 'node:path';
import type { Page } from 'playwright-core';
import { ROOT } from './built-pages';

/** Pictures for the documentation are taken only when they are asked for: LKJIP_PICTURES=docs/pictures npm run unit -- test/browser. */
const folder = process.env.LKJIP_PICTURES;

export async function picture(page: Page, name: string): Promise<void> {
  if (folder)
    await page.screenshot({ path: path.resolve(ROOT, folder, `${name}.png`), animations: 'disabled' });
}
