import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { check } from '../../src/core/check';
import { readInputs } from '../../src/core/inputs/choose';
import { withAcceptance } from '../../src/core/state/changes';
import { EMPTY_STATE } from '../../src/core/state/state';
import { printState } from '../../src/core/state/state-xml';
import { nodePlatform } from '../../src/xlsx/node-platform';
import { writeWorkbook } from '../../src/xlsx/write/write-workbook';
import { openXlsx } from '../../src/xlsx/xlsx-file';
import { inFolder, lkjip, writeRows } from './lkjip';

const ROWS = [
  ['Kode', 'Uraian', 'Anggaran', 'Realisasi', 'Sisa'],
  ['1.06.02', 'PROGRAM PEMBERDAYAAN SOSIAL', 300, 150, 155],
  ['1.06.02.2.03.0001', 'Satu', 100, 50, 50],
  ['1.06.02.2.03.0004', 'Dua', 200, 100, 105],
];

/** The workbook again, with the errors in these cells accepted as the pane does it. */
async function accept(file: string, cells: readonly number[], to: string): Promise<string> {
  const opened = openXlsx(readFileSync(file), nodePlatform);
  const read = readInputs(opened.workbook.sheets);
  if (!read.ok) throw new Error(read.problem.code);
  const state = check(read.inputs)
    .findings.filter(({ severity, cell }) => severity === 'error' && cells.includes(cell.row))
    .reduce((known, finding) => withAcceptance(known, finding, 'sudah dicatat di CaLK'), EMPTY_STATE);
  writeFileSync(to, await writeWorkbook(opened, [], { state: printState(state) }));
  return to;
}

test('exit code 0 when every error was accepted with a reason, which is told; else 1', () =>
  inFolder(async (folder) => {
    const at = (name: string) => path.join(folder, name);
    const file = await writeRows(at('a.xlsx'), { Anggaran: ROWS });
    expect(lkjip('check', file).code).toBe(1);
    const some = await accept(file, [1], at('some.xlsx'));
    expect(lkjip('check', some).code).toBe(1);
    const all = await accept(file, [1, 3], at('all.xlsx'));
    const { code, stdout } = lkjip('check', all);
    expect(code).toBe(0);
    expect(stdout).toContain('Dibiarkan dengan alasan: sudah dicatat di CaLK');
    expect(lkjip('check', all, '--lang', 'en').stdout).toContain('Accepted, because: sudah dicatat di CaLK');
    const { findings } = JSON.parse(lkjip('check', all, '--json').stdout);
    const errors = findings.filter(({ severity }: { severity: string }) => severity === 'error');
    expect(errors.map(({ accepted }: { accepted?: string }) => accepted)).toEqual(
      errors.map(() => 'sudah dicatat di CaLK'),
    );
    expect(lkjip('generate', all, '-o', at('out.xlsx')).code).toBe(0);
  }));
