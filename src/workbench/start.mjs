/**
 * `npm start`: builds the pages when they are older than their sources, says in plain words what is in the sample, and
 * serves the workbench, with the sample open. With --once (or CI=true) it ends when it has said so.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { serve } from './serve.mjs';

const root = path.resolve(import.meta.dirname, '../..');
const FIRST_PORT = 3100;

const newest = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((time, entry) => Math.max(time, statSync(path.join(entry.parentPath, entry.name)).mtimeMs), 0);

function isBuilt() {
  const results = ['dist/lkjip.js', 'dist/pages/taskpane.html', 'dist/workbench/index.html'];
  const times = results.map((file) => {
    const full = path.join(root, file);
    return existsSync(full) ? statSync(full).mtimeMs : 0;
  });
  const sources = ['src', 'docs', '.config', 'assets'].map((folder) => newest(path.join(root, folder)));
  return Math.min(...times) > Math.max(...sources);
}

function run(command, args) {
  const { status } = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) process.exit(status ?? 1);
}

if (!isBuilt()) {
  process.stdout.write('Membangun halaman / building the pages …\n');
  run('npm', ['run', '-s', 'build']);
}
run(process.execPath, [path.join(root, 'dist/lkjip.js'), 'sample']);

const server = await serve(root, FIRST_PORT);
process.stdout.write(
  `\nMeja kerja dengan buku kerja contoh / the workbench, with the sample workbook: ${server.address}\n`,
);
if (process.argv.includes('--once') || process.env.CI === 'true') {
  const pages = ['', 'workbench.js', 'pane/taskpane.html', 'pane/office/excel-winrt-16.00.js', 'sample.xlsx'];
  for (const page of pages) {
    const answer = await fetch(server.address + page);
    if (!answer.ok) throw new Error(`${server.address}${page} answered ${answer.status}.`);
    await answer.arrayBuffer();
  }
  await server.close();
} else {
  process.stdout.write('Ctrl+C mengakhiri / ends it.\n');
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => void server.close());
}
