import type { Host } from '../host';
import type { WorkbenchWords } from '../messages/workbench';

/** The sheets, from left to right; a click shows one. */
export function drawTabs(into: HTMLElement, host: Host, words: WorkbenchWords): void {
  const { sheet: active } = host.selection();
  into.setAttribute('aria-label', words.sheets);
  const visible = host.sheetNames().filter((name) => host.workbook.sheet(name)?.visibility === 'visible');
  into.replaceChildren(
    ...visible.map((name) => {
      const tab = document.createElement('button');
      tab.textContent = name;
      tab.setAttribute('role', 'tab');
      tab.setAttribute('aria-selected', String(name === active));
      tab.addEventListener('click', () => host.user.activate(name));
      return tab;
    }),
  );
}
