import type { PlanCell, SheetPlan } from '../../src/core/plan/plan';

const cell = (row: number, column: number, value: PlanCell['value'], style: number): PlanCell => ({
  row,
  column,
  value,
  style,
});

/** A small plan that uses everything a plan can hold; `sheet` is the user's sheet that its formulas point to. */
export function samplePlan(sheet = 'Anggaran', change: Partial<SheetPlan> = {}): SheetPlan {
  const source = `'${sheet.replaceAll("'", "''")}'`;
  const plan = {
    mark: '3.9',
    name: 'Tabel 3.9',
    styles: [
      {},
      { bold: true, size: 14, horizontal: 'centerContinuous' },
      { bold: true, fill: 'DDEBF7', border: 'thin', horizontal: 'center', vertical: 'center', wrap: true },
      { border: 'thin', numberFormat: '#,##0', horizontal: 'right' },
      { border: 'thin', numberFormat: '0.00%' },
      { border: 'thin', numberFormat: '@', indent: 1 },
      { italic: true, color: 'C00000', numberFormat: '#,##0.00;[Red]-#,##0.00' },
    ],
    cells: [
      cell(0, 0, 'Tabel 3.9 Realisasi Program & Kegiatan', 1),
      cell(2, 0, 'Rincian', 2),
      cell(2, 1, 'Anggaran', 2),
      cell(2, 2, 'Realisasi', 2),
      cell(2, 3, '%', 2),
      { ...cell(3, 0, '1.06.01', 5), formula: `=${source}!A6&""`, link: `${source}!A6` },
      { ...cell(3, 1, 2000, 3), formula: '=1000*2' },
      cell(3, 2, 1500.5, 3),
      { ...cell(3, 3, 0.7503, 4), formula: '=IF(B4=0,"–",ROUND(C4/B4,4))' },
      cell(4, 0, '=HYPERLINK("http://contoh.id")', 5),
      cell(4, 1, true, 6),
      cell(4, 2, { error: '#N/A' }, 6),
      cell(4, 3, -12.5, 6),
      cell(5, 0, ' _x000D_ \u0001\ud800<b>"tebal"</b>\r\nbaris dua ', 0),
      cell(5, 1, null, 3),
      cell(5, 2, '😀', 0),
      { ...cell(5, 3, { error: '#DIV/0!' }, 0), formula: '=1/0' },
    ],
    widths: [40, 18.5, 18.5, 9],
    heights: new Map([
      [2, 30],
      [5, 45],
      [9, 20],
    ]),
    merges: [{ top: 6, left: 0, bottom: 7, right: 1 }],
    frozenRows: 3,
    print: { orientation: 'landscape', paper: 'F4', repeatRows: { first: 2, last: 2 } },
    names: [{ name: 'LKjIP_3_9_TOTAL_ANGGARAN', row: 3, column: 1 }],
    ...change,
  } satisfies Omit<SheetPlan, 'pieces'>;
  return { ...plan, pieces: [plan.cells] };
}
