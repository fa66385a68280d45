import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { OFFICE_JS, officeScript } from './office-script.mjs';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.txt': 'text/plain; charset=utf-8',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** The pane's page as it was built, but for where office.js comes from. */
const panePage = (root) =>
  readFileSync(path.join(root, 'dist/pages/taskpane.html'), 'utf8').replace(OFFICE_JS, 'office.js');

/** The file that an address stands for; null when there is none, or it lies outside its folder. */
function fileOf(root, pathname) {
  if (pathname === '/sample.xlsx') return path.join(root, 'assets/samples/kubu-raya-2024.xlsx');
  const [folder, rest] = pathname.startsWith('/pane/')
    ? [path.join(root, 'dist/pages'), pathname.slice('/pane/'.length)]
    : [path.join(root, 'dist/workbench'), pathname === '/' ? 'index.html' : pathname.slice(1)];
  const file = path.join(folder, rest);
  const isInside = file.startsWith(folder + path.sep);
  return isInside && existsSync(file) && statSync(file).isFile() ? file : null;
}

function answer(root, request, response) {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  const send = (type, text) => {
    response.writeHead(200, { 'Content-Type': TYPES[type], 'Cache-Control': 'no-cache' });
    response.end(text);
  };
  if (pathname === '/pane/taskpane.html') return send('.html', panePage(root));
  if (pathname === '/pane/office.js') return send('.js', officeScript(root));
  const file = fileOf(root, decodeURIComponent(pathname));
  if (!file) return response.writeHead(404).end();
  response.writeHead(200, {
    'Content-Type': TYPES[path.extname(file)] ?? 'application/octet-stream',
    'Cache-Control': 'no-cache',
  });
  return createReadStream(file).pipe(response);
}

/** Listens on the port, or on the next one that is free; on this computer only. */
function listen(server, port) {
  return new Promise((resolve, reject) => {
    const onError = (error) => {
      if (error.code !== 'EADDRINUSE' || port >= 65535) return reject(error);
      return resolve(listen(server, port + 1));
    };
    server.once('error', onError);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', onError);
      resolve(server.address().port);
    });
  });
}

/** Serves the pages; gives the address, and how to end. */
export async function serve(root, firstPort) {
  const server = createServer((request, response) => {
    try {
      answer(root, request, response);
    } catch {
      response.writeHead(400).end();
    }
  });
  const port = await listen(server, firstPort);
  return {
    address: `http://127.0.0.1:${port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      }),
  };
}
