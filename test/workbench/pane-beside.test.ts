import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';

const ROOT = path.resolve(__dirname, '../..');
const require = createRequire(path.join(ROOT, 'package.json'));
const { PaneBeside } = require('./.config/pane-beside.cjs') as {
  PaneBeside: new (options: { pages: string; withOfficeJs: boolean }) => { apply(compiler: unknown): void };
};

const folder = mkdtempSync(path.join(tmpdir(), 'lkjip-beside-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs the plugin as webpack would, on the pane's page as it stands in the sources. */
function beside(name: string, withOfficeJs: boolean): string {
  const pages = path.join(folder, 'pages');
  const out = path.join(folder, name);
  for (const made of [pages, path.join(out, 'pane/office')]) mkdirSync(made, { recursive: true });
  writeFileSync(
    path.join(pages, 'taskpane.html'),
    readFileSync(path.join(ROOT, 'src/taskpane/taskpane.html')),
  );
  let run = (_: unknown): void => undefined;
  const hook = { tap: (_: string, given: typeof run) => (run = given) };
  new PaneBeside({ pages, withOfficeJs }).apply({ hooks: { afterEmit: hook } });
  run({ outputOptions: { path: out } });
  return path.join(out, 'pane');
}

test("without being asked, nothing of Microsoft's is in the folder, and its page asks nobody else", () => {
  const pane = beside('plain', false);
  const page = readFileSync(path.join(pane, 'taskpane.html'), 'utf8');
  expect(page).not.toMatch(/https?:/);
  expect(page.match(/src="office\/[^"]+"/g)).toHaveLength(3);
  expect(existsSync(path.join(pane, 'office/excel-winrt-16.00.js'))).toBe(false);
});

test("when asked, Microsoft's file is there byte for byte, with its licence and a notice", () => {
  const office = path.join(beside('asked', true), 'office');
  const library = path.dirname(require.resolve('@microsoft/office-js/package.json'));
  const [given, own] = [
    path.join(office, 'excel-winrt-16.00.js'),
    path.join(library, 'dist/excel-winrt-16.00.js'),
  ].map((file) => readFileSync(file));
  expect(Buffer.compare(given!, own!)).toBe(0);
  expect(readFileSync(path.join(office, 'LICENSE-office-js.md'), 'utf8')).toContain(
    'MICROSOFT SOFTWARE LICENSE TERMS',
  );
  expect(readFileSync(path.join(office, 'NOTICE.txt'), 'utf8')).toMatch(/version 1\.\d+\.\d+, unmodified/);
});
