/// <reference types="office-js" />
/**
 * What office.js would supply: `Office.onReady`, `Office.context`, … for pages and tests in which office.js itself is
 * left out (it looks for a real Office, and nulls `history.pushState`). To be put in place before the host file, which
 * finds the namespace as `Microsoft.Office.WebExtension` and the context through `OSF._OfficeAppFactory`.
 */
export interface ShimOptions {
  /** ExcelApi requirement set, "1.14" unless said otherwise. */
  readonly excelApi?: string;
  readonly displayLanguage?: string;
  readonly contentLanguage?: string;
  readonly platform?: string;
  /** Asked again each time that somebody looks: Office's theme may change. */
  readonly isDark?: () => boolean;
  /** `onReady` waits for it, where the host file comes later than the shim: `Office` is there before `Excel` is. */
  readonly hostFile?: Promise<unknown>;
}

/** Sets up `Office` on a window-like object, and gives it back. */
export function officeShim(page: Record<string, unknown>, options: ShimOptions = {}): typeof Office {
  const context = officeContext(options);
  const info = { host: 'Excel', platform: context.platform };
  const office = {
    onReady: async (callback?: (given: typeof info) => unknown) => {
      await options.hostFile;
      await callback?.(info);
      return info;
    },
    context,
    HostType: { Excel: 'Excel' },
    PlatformType: { PC: 'PC', OfficeOnline: 'OfficeOnline', Mac: 'Mac' },
    AsyncResultStatus: { Succeeded: 'succeeded', Failed: 'failed' },
    actions: { associate: () => undefined },
  };
  page['Microsoft'] = { Office: { WebExtension: office } };
  page['Office'] = office;
  page['OSF'] = { _OfficeAppFactory: appFactory(context) };
  return office as unknown as typeof Office;
}

function officeContext({
  excelApi = '1.14',
  displayLanguage = 'en-US',
  contentLanguage,
  platform = 'PC',
  isDark = () => false,
}: ShimOptions) {
  const sets: Readonly<Record<string, string>> = {
    excelapi: excelApi,
    sharedruntime: '1.1',
    dialogapi: '1.1',
  };
  return {
    host: 'Excel',
    platform,
    displayLanguage,
    contentLanguage: contentLanguage ?? displayLanguage,
    touchEnabled: false,
    diagnostics: { host: 'Excel', platform, version: '16.0.14332.20000' },
    officeTheme: {
      get bodyBackgroundColor() {
        return isDark() ? '#1f1f1f' : '#ffffff';
      },
      get bodyForegroundColor() {
        return isDark() ? '#f2f2f2' : '#000000';
      },
      get controlBackgroundColor() {
        return isDark() ? '#292929' : '#f3f2f1';
      },
      get controlForegroundColor() {
        return isDark() ? '#f2f2f2' : '#000000';
      },
    },
    requirements: {
      isSetSupported: (name: string, version: string | number = '1.0') => {
        const known = sets[name.toLowerCase()];
        return known !== undefined && comparable(known) >= comparable(String(version));
      },
    },
    document: { url: '', mode: 'readWrite' },
    ui: {},
  };
}

/** "1.14" comes after "1.9". */
function comparable(version: string): number {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major * 1000 + minor;
}

/** The host file reads `Office.context` and the host's name through this. */
const appFactory = (context: ReturnType<typeof officeContext>): Readonly<Record<string, () => unknown>> => ({
  getContext: () => context,
  getHostInfo: () => ({
    hostType: 'excel',
    hostPlatform: context.platform,
    hostLocale: context.displayLanguage,
    isDialog: false,
    flags: 0,
  }),
  getId: () => null,
  getClientEndPoint: () => null,
  getLoggingAllowed: () => false,
  getWindowLocationHash: () => '',
  getWindowLocationSearch: () => '',
  getWindowName: () => '',
  getWebAppState: () => ({}),
  getInitializationHelper: () => ({}),
});
