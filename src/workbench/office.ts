import { officeShim } from '../host/load/office-shim';
import { supplySubtle } from './secure-hash';

/**
 * Stands in for office.js in the pane's page: the bridge to our host (of the page around the pane, or put there by a
 * test) and what office.js itself would supply. Microsoft's host file follows it.
 */
interface HostPage {
  readonly lkjipBridge?: unknown;
  readonly lkjipOffice?: Parameters<typeof officeShim>[1];
}

const page = window as unknown as Record<string, unknown>;
const around = window.parent as unknown as HostPage;
const own = window as unknown as HostPage;
const dark = matchMedia('(prefers-color-scheme: dark)');
/** Microsoft's host file is one of the page's deferred scripts: all of them have run by then. */
const hostFile = new Promise((resolve) => document.addEventListener('DOMContentLoaded', resolve));

supplySubtle(crypto);
page['_richApiNativeBridge'] = own.lkjipBridge ?? around.lkjipBridge;
officeShim(page, {
  isDark: () => dark.matches,
  hostFile,
  ...(own.lkjipOffice ?? around.lkjipOffice ?? { displayLanguage: navigator.language }),
});
