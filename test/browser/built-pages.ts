import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';

export const ROOT = path.resolve(__dirname, '../..');
const PAGES = path.join(ROOT, 'dist/pages');

const newest = (folder: string): number =>
  readdirSync(path.join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((time, entry) => Math.max(time, statSync(path.join(entry.parentPath, entry.name)).mtimeMs), 0);

/** The pages are those of the sources: built when they are older. */
export function buildPages(): void {
  const built = ['dist/pages/taskpane.html', 'dist/workbench/pane/office/host.js'].map((file) =>
    path.join(ROOT, file),
  );
  const time = Math.min(...built.map((file) => (existsSync(file) ? statSync(file).mtimeMs : 0)));
  if (time > Math.max(newest('src'), newest('.config')) || process.env.LKJIP_PAGES === 'as-they-are') return;
  const names = ['--config-name', 'pane', '--config-name', 'workbench'];
  const options = ['--config', 'webpack.config.js', ...names, '--mode', 'production'];
  execFileSync('npx', ['webpack', ...options, '--stats', 'errors-warnings'], { cwd: ROOT, stdio: 'inherit' });
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
};

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/** Serves dist/pages as it is, as any web server would, and whatever else is asked of an address in `others`. */
export async function servePages(
  others: Readonly<Record<string, Answer>> = {},
): Promise<{ readonly origin: string; readonly server: Server }> {
  const server = createServer((request, response) => {
    const { url = '/' } = request;
    if (others[url]) return others[url](request, response);
    const file = path.join(PAGES, new URL(url, 'http://localhost').pathname);
    if (!file.startsWith(PAGES) || !existsSync(file)) return response.writeHead(404).end();
    response.writeHead(200, { 'Content-Type': TYPES[path.extname(file)] ?? 'text/plain' });
    return response.end(readFileSync(file));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, server };
}
