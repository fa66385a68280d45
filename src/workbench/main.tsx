import { createRoot } from 'react-dom/client';
import manifest from '../../manifest.xml';
import { App } from './shell/App';
import { Workbench } from './shell/workbench';

/** The browser's own way to give a file to a person: nothing goes over the network. */
function download(bytes: Uint8Array, fileName: string): void {
  const address = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>]));
  const link = Object.assign(document.createElement('a'), { href: address, download: fileName });
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

const SAMPLE = 'sample.xlsx';

async function openSample(workbench: Workbench): Promise<void> {
  const answer = await fetch(SAMPLE);
  if (answer.ok) await workbench.openFile(new File([await answer.blob()], 'contoh-kubu-raya-2024.xlsx'));
}

const thread = new Worker(new URL('./book/book-worker.ts', import.meta.url), { name: 'book' });
const workbench = new Workbench(thread, download);
window.addEventListener('beforeunload', (event) => {
  if (workbench.state.book?.isChanged) event.preventDefault();
});
createRoot(document.getElementById('workbench')!).render(
  <App workbench={workbench} manifest={manifest} search={window.location.search} />,
);
void workbench.attempt(() => openSample(workbench));
