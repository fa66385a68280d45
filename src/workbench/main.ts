import { createHost, type Host } from '../host';
import { WORKBENCH } from '../messages/workbench';
import { browserPlatform } from '../xlsx/browser-platform';
import { openXlsx } from '../xlsx/xlsx-file';
import { drawGrid } from './grid';
import { redrawnAfter } from './redrawn-after';
import { drawTabs } from './tabs';

const words = WORKBENCH[/^en\b/.test(navigator.language) ? 'en' : 'id'];
const found = (id: string): HTMLElement => document.getElementById(id)!;

/** Draws the active sheet and the tabs. */
function draw(host: Host): void {
  const { sheet: active } = host.selection();
  const sheet = host.workbook.sheet(active);
  if (sheet) drawGrid(found('cells'), host, sheet, words);
  drawTabs(found('tabs'), host, words);
}

async function start(): Promise<void> {
  found('note').replaceChildren(
    Object.assign(document.createElement('b'), { textContent: words.notExcel }),
    ` ${words.viewOnly}`,
  );
  const file = await fetch('sample.xlsx').then((answer) => answer.arrayBuffer());
  const { workbook } = openXlsx(new Uint8Array(file), browserPlatform);
  const host = createHost(workbook, { fileName: 'kubu-raya-2024.xlsx', displayLocale: 'id' });
  redrawnAfter(host, () => draw(host));
  draw(host);
  // The pane's page looks for it in the page around it: office.ts.
  Object.assign(window, { lkjipBridge: host.bridge, lkjipOffice: { displayLanguage: navigator.language } });
  const pane = found('pane') as HTMLIFrameElement;
  pane.title = words.pane;
  pane.src = `pane/taskpane.html${window.location.search}`;
}

void start();
