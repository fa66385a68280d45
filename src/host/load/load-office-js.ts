/// <reference types="office-js" />
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { NativeBridge } from '../protocol/bridge';
import { officeShim } from './office-shim';

/** The globals that an add-in's code uses, as `@types/office-js` declares them. */
export interface OfficeJs {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly Office: typeof Office;
}

export interface LoadOptions {
  /** The requirement set that the library shall believe in: the manifest's, "1.14". */
  readonly excelApi?: string;
  readonly displayLanguage?: string;
}

/** Needs nothing of a browser: the host file for WinRT runs in Node. */
const HOST_FILE = 'excel-winrt-16.00.js';

type Library = Omit<OfficeJs, 'Office'>;
type RunLibrary = (page: object) => Library;

let compiled: RunLibrary | null = null;

/** The library's text as a function, made once: two megabytes. */
function libraryFunction(): RunLibrary {
  if (compiled) return compiled;
  const project = createRequire(join(process.cwd(), 'package.json'));
  const folder = dirname(project.resolve('@microsoft/office-js/package.json'));
  const source = readFileSync(join(folder, 'dist', HOST_FILE), 'utf8');
  // Not vm.runInContext: that would be another realm.
  compiled = new Function(
    'page',
    `with (page) { ${source}\n; return { Excel, OfficeExtension }; }`,
  ) as RunLibrary;
  return compiled;
}

/**
 * Loads Microsoft's unmodified client library, with the bridge in place of Excel. It runs in the caller's own realm
 * (also inside Jest's), so that `instanceof Error` and `instanceof Array` hold, and sets no globals.
 */
export function loadOfficeJs(bridge: NativeBridge, options: LoadOptions = {}): OfficeJs {
  const page = emptyPage(bridge);
  const office = officeShim(page, options);
  const loaded = libraryFunction().call(page, page);
  // The library then refuses what lies above the declared requirement set, as Excel 2021 would.
  const utility = loaded.OfficeExtension as unknown as {
    CommonUtility?: { _doApiNotSupportedCheck: boolean };
  };
  if (utility.CommonUtility) utility.CommonUtility._doApiNotSupportedCheck = true;
  return { ...loaded, Office: office };
}

/** The library waits half a minute for scripts that never come: no reason for a test run to stay open. */
function patientTimer(callback: () => void, milliseconds = 0): NodeJS.Timeout {
  const timer = setTimeout(callback, milliseconds);
  return milliseconds >= 1000 ? timer.unref() : timer;
}

/** As much of a window as the library touches while it loads. */
function emptyPage(bridge: NativeBridge): Record<string, unknown> {
  const nothing = (): undefined => undefined;
  const element = (): object => ({
    setAttribute: nothing,
    getAttribute: () => null,
    appendChild: nothing,
    style: {},
  });
  const document = {
    getElementById: () => null,
    getElementsByTagName: () => [element()],
    createElement: element,
    addEventListener: nothing,
    readyState: 'complete',
    body: element(),
    head: element(),
  };
  const page: Record<string, unknown> = {
    document,
    location: { href: 'http://localhost/', search: '', hash: '', protocol: 'http:', host: 'localhost' },
    navigator: { userAgent: 'node', appName: 'node', appVersion: '1' },
    addEventListener: nothing,
    removeEventListener: nothing,
    postMessage: nothing,
    setTimeout: patientTimer,
    clearTimeout,
    Promise,
    _richApiNativeBridge: bridge,
  };
  for (const name of ['window', 'self', 'top', 'parent']) page[name] = page;
  return page;
}
