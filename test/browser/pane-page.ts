import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { createHost, type Host, type HostOptions } from '../../src/host';
import { OFFICE_JS, officeScript } from '../../src/workbench/office-script.mjs';
import type { Workbook } from '../../src/workbook/workbook';
import { sampleWorkbook } from '../excel/opened';
import { ROOT } from './built-pages';

export interface PanePage {
  readonly page: Page;
  readonly host: Host;
  /** Errors of the console, exceptions, and requests to anybody but the pane's own origin and office.js. */
  readonly complaints: readonly string[];
  close(): Promise<void>;
}

export interface PaneSetting extends BrowserContextOptions {
  readonly workbook?: Workbook;
  readonly host?: HostOptions;
  readonly before?: (host: Host) => void;
  readonly search?: string;
  readonly displayLanguage?: string;
  readonly bodyBackgroundColor?: string;
  /** Milliseconds that Excel takes for each answer. */
  readonly answersAfter?: number;
  /** What is given for office.js; null when its address is blocked. */
  readonly officeJs?: string | null;
}

/** 320 px is the narrowest that a pane gets; the height is that of a small laptop. */
const NARROWEST = { width: 320, height: 640 };

/** Opens the production page; its Office.js speaks to a host in this process, through Microsoft's client library. */
export async function openPanePage(
  browser: Browser,
  origin: string,
  setting: PaneSetting = {},
): Promise<PanePage> {
  const { workbook = sampleWorkbook(), search = '', displayLanguage = 'id-ID', answersAfter = 0 } = setting;
  const host = createHost(workbook, { displayLocale: 'id', ...setting.host });
  setting.before?.(host);
  const context = await browser.newContext({ viewport: NARROWEST, locale: 'id-ID', ...setting });
  const complaints: string[] = [];
  const page = await context.newPage();
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`exception: ${error.message}`));
  context.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(`${origin}/`) && url !== OFFICE_JS) complaints.push(`request: ${url}`);
  });
  await context.route(OFFICE_JS, (route) => {
    if (setting.officeJs === null) return route.abort();
    return route.fulfill({ contentType: 'text/javascript', body: setting.officeJs ?? officeJs(setting) });
  });
  await page.addInitScript((language) => {
    Object.assign(window, {
      lkjipBridge: {
        sendMessageToHost: (text: string) => void window.lkjipSend(text),
        onMessageFromHost: null,
      },
      lkjipOffice: { displayLanguage: language },
    });
  }, displayLanguage);
  await connect(page, host, answersAfter);
  await page.goto(`${origin}/taskpane.html${search}`);
  return { page, host, complaints, close: () => context.close() };
}

declare global {
  interface Window {
    lkjipSend(text: string): Promise<void>;
    lkjipBridge: { onMessageFromHost: ((text: string) => void) | null };
  }
}

/** What the page sends goes to the host here, what the host answers (and tells by itself) goes to the page. */
async function connect(page: Page, { bridge }: Host, answersAfter: number): Promise<void> {
  let last = Promise.resolve();
  await page.exposeFunction('lkjipSend', (text: string) => {
    if (answersAfter === 0) return bridge.sendMessageToHost(text);
    setTimeout(() => bridge.sendMessageToHost(text), answersAfter);
  });
  bridge.onMessageFromHost = (text) => {
    last = last
      .then(() => page.evaluate((message) => window.lkjipBridge.onMessageFromHost?.(message), text))
      .catch(() => undefined);
  };
}

/** office.js as `npm start` gives it, with the theme of this test. */
function officeJs({ bodyBackgroundColor }: PaneSetting): string {
  const theme = bodyBackgroundColor
    ? `Office.context.officeTheme = ${JSON.stringify({ bodyBackgroundColor })};`
    : '';
  return `${officeScript(ROOT)};${theme}`;
}
