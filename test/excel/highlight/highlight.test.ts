import { address } from '../../../src/core/sheet/address';
import type { CellValue } from '../../../src/core/sheet/snapshot';
import { OUR_RULE } from '../../../src/excel/highlight/rules';
import { openSession } from '../../../src/excel/session';
import type { Session } from '../../../src/excel/session-types';
import type { Host } from '../../../src/host';
import { workbookOf } from '../../host/opened';
import { openInHost, sampleWorkbook } from '../opened';
import { sheetContents } from '../our-sheets';

/** A small budget of numbers: E4 does not hold, nor does the sum in C2. */
const numbers = (change: Readonly<Record<string, CellValue>> = {}): Readonly<Record<string, CellValue>> => ({
  ...{ A1: 'Kode', B1: 'Uraian', C1: 'Anggaran', D1: 'Realisasi', E1: 'Sisa' },
  ...{ A2: '1.06.02', B2: 'PROGRAM A', C2: 310, D2: 150, E2: 160 },
  ...{ A3: '1.06.02.2.01.0001', B3: 'Satu', C3: 100, D3: 50, E3: 50 },
  ...{ A4: '1.06.02.2.01.0002', B4: 'Dua', C4: 200, D4: 100, E4: 99 },
  ...change,
});

async function highlighted(
  contents: Readonly<Record<string, CellValue>>,
): Promise<{ host: Host; session: Session }> {
  const host = openInHost(workbookOf({ Anggaran: contents }));
  const session = openSession();
  await session.check();
  await session.highlight(true);
  return { host, session };
}

const errors = (host: Host): string[] =>
  [...host.fillsShown('Anggaran')]
    .filter(([, fill]) => fill === '#FFC7CE')
    .map(([cell]) => cell)
    .sort();

test('numbers: the equation itself, so that the highlight leaves with the mistake, whichever cell is corrected', async () => {
  const { host } = await highlighted(numbers());
  expect(errors(host)).toEqual(['C2', 'E2', 'E4'].filter((cell) => errors(host).includes(cell)));
  expect(errors(host)).toEqual(expect.arrayContaining(['C2', 'E4']));
  host.user.type('Anggaran', 'D4', 101);
  expect(errors(host)).not.toContain('E4');
  host.user.type('Anggaran', 'C2', 300);
  expect(errors(host)).not.toContain('C2');
});

test('texts: what is printed, so that the highlight leaves when the cell is changed', async () => {
  const host = openInHost(sampleWorkbook());
  const session = openSession();
  const { findings } = await session.check();
  await session.highlight(true);
  const fills = host.fillsShown('Anggaran');
  const flagged = findings.filter(
    ({ finding }) => finding.severity === 'error' && finding.cell.sheet === 'Anggaran',
  );
  expect(flagged.length).toBeGreaterThan(3);
  for (const { finding } of flagged)
    expect(fills.get(address(finding.cell.row, finding.cell.column))).toBe('#FFC7CE');
  host.user.type('Anggaran', 'E5', "'156.526.090,00");
  expect(host.fillsShown('Anggaran').get('E5')).not.toBe('#FFC7CE');
});

test('rules are known by their text, refer to their own sheet, and stay below 255 characters', async () => {
  const { host } = await highlighted(numbers());
  const { rules } = host.sheet('Anggaran');
  expect(rules.length).toBeGreaterThan(1);
  for (const { formula } of rules) {
    expect(formula.startsWith(OUR_RULE)).toBe(true);
    expect(formula).not.toContain('!');
    expect(formula.length).toBeLessThan(255);
  }
});

test('rows that say the same of themselves share one rule', async () => {
  const rows: Record<string, CellValue> = {};
  for (let row = 3; row <= 40; row++)
    Object.assign(rows, {
      [`A${row}`]: `1.06.02.2.01.00${String(row).padStart(2, '0')}`,
      [`B${row}`]: `Kegiatan ${row}`,
      ...{ [`C${row}`]: 10, [`D${row}`]: 4, [`E${row}`]: 5 },
    });
  const { host } = await highlighted(numbers({ ...rows, C2: 380, D2: 152, E2: 228 }));
  const balance = host.sheet('Anggaran').rules.filter(({ formula }) => formula.includes('ABS(E3-C3+D3)'));
  expect(balance.map(({ block }) => [block.top, block.bottom])).toEqual([[2, 39]]);
});

test('a check takes off what is no longer so, keeps what is, and adds what is new', async () => {
  const { host, session } = await highlighted(numbers());
  const before = new Set(host.sheet('Anggaran').rules.map(({ id }) => id));
  host.user.type('Anggaran', 'E4', 100);
  host.user.type('Anggaran', 'E3', 51);
  await session.check();
  const { rules } = host.sheet('Anggaran');
  expect(rules.some(({ formula }) => formula.includes('E4-'))).toBe(false);
  expect(rules.some(({ formula }) => formula.includes('E3-'))).toBe(true);
  expect(rules.some(({ id }) => before.has(id))).toBe(true);
});

test('the user’s fills and conditional formats are never touched', async () => {
  const host = openInHost(workbookOf({ Anggaran: numbers() }));
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Anggaran');
    sheet.getRange('E4').format.fill.color = '#00FF00';
    const own = sheet.getRange('C2:E4').conditionalFormats.add('Custom');
    own.custom.rule.formula = '=C2>100';
    own.custom.format.fill.color = '#123456';
    await context.sync();
  });
  const cells = sheetContents(host, ['Anggaran']);
  const rules = JSON.stringify(host.sheet('Anggaran').rules);
  const session = openSession();
  await session.check();
  await session.highlight(true);
  expect(sheetContents(host, ['Anggaran'])).toEqual(cells);
  expect(host.sheet('Anggaran').rules.length).toBeGreaterThan(1);
  const off = await session.highlight(false);
  expect(off.isOn).toBe(false);
  expect(JSON.stringify(host.sheet('Anggaran').rules)).toBe(rules);
  expect(host.workbook.customXml).toEqual([]);
});

test('a protected sheet is passed over and named; an accepted finding does not stand out', async () => {
  const host = openInHost(workbookOf({ Anggaran: numbers() }));
  const session = openSession();
  const { findings } = await session.check();
  const balance = findings.find(({ finding }) => finding.rule === 'row-balance')!;
  await session.accept(balance.id, 'sudah dicek');
  await session.check();
  await session.highlight(true);
  expect(host.sheet('Anggaran').rules.some(({ formula }) => formula.includes('E4-'))).toBe(false);
  await session.withdrawAcceptance(balance.id);
  host.user.protectSheet('Anggaran');
  await session.check();
  expect(await session.highlight(true)).toMatchObject({ protectedSheets: ['Anggaran'] });
});
