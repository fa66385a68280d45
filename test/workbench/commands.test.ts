/** @jest-environment jsdom */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { commandsOf } from '../../src/workbench/shell/commands';

const manifest = readFileSync(path.resolve(__dirname, '../../manifest.xml'), 'utf8');

test('the bar has the buttons of the ribbon, in both languages', () => {
  expect(commandsOf(manifest, 'id').map(({ label, search, icon }) => [label, search, icon])).toEqual([
    ['Buka panel', '', 'icons/lkjip-32.png'],
    ['Periksa', '?do=check', 'icons/check-32.png'],
    ['Buat semua tabel', '?do=generate', 'icons/tables-32.png'],
    ['Bersihkan', '?do=clean', 'icons/clean-32.png'],
  ]);
  expect(commandsOf(manifest, 'en').map(({ label }) => label)).toEqual([
    'Open pane',
    'Check',
    'Make all tables',
    'Clean up',
  ]);
  for (const { tip } of commandsOf(manifest, 'id')) expect(tip).toMatch(/\.$/);
});
