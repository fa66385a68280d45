import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { inFolder, lkjip } from './lkjip';

test('init writes a workbook that check reads without a question, and never over another file', () =>
  inFolder((folder) => {
    const file = path.join(folder, 'isian.xlsx');
    expect(lkjip('init', file)).toMatchObject({ code: 0, stderr: '' });
    const { code, stdout } = lkjip('check', file, '--json');
    expect(code).toBe(0);
    const kinds = JSON.parse(stdout).inputs.map(({ kind }: { kind: string }) => kind);
    expect(kinds).toHaveLength(9);
    const before = readFileSync(file);
    expect(lkjip('init', file)).toMatchObject({ code: 2, stdout: '' });
    expect(readFileSync(file)).toEqual(before);
  }));

test('init refuses another extension and leaves nothing behind', () =>
  inFolder((folder) => {
    const file = path.join(folder, 'isian.xlsm');
    expect(lkjip('init', file).code).toBe(2);
    expect(existsSync(file)).toBe(false);
    writeFileSync(path.join(folder, 'ada.xlsx'), 'isi');
    expect(lkjip('init', path.join(folder, 'ada.xlsx')).stderr).toMatch(/sudah ada/);
  }));
