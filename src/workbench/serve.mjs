import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { libraryFile } from './office-script.mjs';

const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.txt': 'text/plain; charset=utf-8',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** The one file that the pages may lack: it is not ours to hand on (docs/hosting.md). */
const LIBRARY = '/pane/office/excel-winrt-16.00.js';

/** The file that an address stands for; null when there is none, or it lies outside the folder. */
function fileOf(root, pathname) {
  const folder = path.join(root, 'dist/workbench');
  const file = path.join(folder, pathname === '/' ? 'index.html' : pathname.slice(1));
  const isInside = file.startsWith(folder + path.sep);
  if (isInside && existsSync(file) && statSync(file).isFile()) return file;
  return pathname === LIBRARY ? libraryFile(root) : null;
}

function answer(root, request, response) {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  const file = fileOf(root, decodeURIComponent(pathname));
  if (!file) return response.writeHead(404).end();
  response.writeHead(200, {
    'Content-Type': TYPES[path.extname(file)] ?? 'application/octet-stream',
    'Cache-Control': 'no-cache',
  });
  return request.method === 'HEAD' ? response.end() : createReadStream(file).pipe(response);
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
