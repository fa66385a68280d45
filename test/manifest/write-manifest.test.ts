import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { below, attribute, readManifest, ROOT } from './manifest';

const folder = mkdtempSync(path.join(tmpdir(), 'lkjip-manifest-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const write = (...args: string[]) =>
  spawnSync('node', [path.join(ROOT, '.config/write-manifest.mjs'), ...args], { encoding: 'utf8' });

test('every address of the copy is the new one, and nothing else differs', () => {
  const out = path.join(folder, 'manifest.xml');
  const { status, stdout } = write('--url', 'https://lkjip.contoh.go.id/addin', '--out', out);
  expect(stdout).toContain('Tabel LKjIP 0.1.0.0, 22 addresses at https://lkjip.contoh.go.id/addin/');
  expect(status).toBe(0);
  const texts = (file?: string) =>
    below(readManifest(file)).map((e) => `${e.local} ${attribute(e, 'DefaultValue') ?? e.text.trim()}`);
  expect(texts(out)).toEqual(
    texts().map((text) => text.replace('https://localhost:3000/', 'https://lkjip.contoh.go.id/addin/')),
  );
  expect(readFileSync(out, 'utf8')).not.toContain('localhost');
});

test.each([
  [[], 'npm run manifest -- --url'],
  [['--url', 'http://contoh.go.id'], 'https addresses only'],
  [['--url', 'contoh'], 'is no address'],
  [['--url', 'https://contoh.go.id/?a=1'], 'no "?" or "#"'],
])('%j is refused with one sentence', (args, sentence) => {
  const { status, stdout, stderr } = write(...args);
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toContain(sentence);
  expect(stderr.trim().split('\n')).toHaveLength(1);
});
