import { check } from '../../src/core/check';
import { readInputs, type Inputs } from '../../src/core/inputs/choose';
import type { Finding, Quantity } from '../../src/core/rules/finding';
import { plainAmount } from '../../src/core/number/sen';
import { plainPercent } from '../../src/core/number/write-number';
import { address } from '../../src/core/sheet/address';
import {
  ANGGARAN_HEADER,
  ANGGARAN_ROWS,
  ANGGARAN_TOTAL,
  PPKS_HEADER,
  PPKS_ROWS,
  PPKS_TOTAL,
} from './support/kubu-raya';
import { sheetFromRows } from './support/sheet';

const plain = (quantity: Quantity | null): string =>
  quantity === null
    ? '-'
    : quantity.unit === 'percent'
      ? plainPercent(quantity.percent)
      : quantity.unit === 'raw'
        ? quantity.text
        : plainAmount(quantity.sen);

const line = (f: Finding): string =>
  `${f.rule} ${address(f.cell.row, f.cell.column)} ${f.column} ${plain(f.difference)}`;

function inputsOf(...sheets: Parameters<typeof readInputs>[0]): Inputs {
  const result = readInputs(sheets);
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.inputs;
}

test('the reference report: ten errors, and no other', () => {
  const anggaran = sheetFromRows('Anggaran', [
    ['Rincian Belanja'],
    ['Dinas Sosial Kabupaten Kubu Raya Triwulan IV Tahun 2024'],
    [],
    ANGGARAN_HEADER,
    ...ANGGARAN_ROWS,
    ANGGARAN_TOTAL,
  ]);
  const ppks = sheetFromRows('PPKS', [['Data PPKS'], [], [], PPKS_HEADER, ...PPKS_ROWS, PPKS_TOTAL]);
  const { findings, coverage } = check(inputsOf(anggaran, ppks));
  expect(findings.filter((f) => f.severity === 'error').map(line)).toEqual([
    'sum-of-children C5 anggaran 40',
    'sum-of-children D5 realisasi 130',
    'row-balance E5 sisa -90',
    'sum-of-children E5 sisa -140',
    'row-balance E18 sisa 40',
    'percentage F23 persen 0.06',
    'row-balance E24 sisa -80',
    'sum-of-children E44 sisa 18000',
    'row-balance E46 sisa -18000',
    'grand-total E47 sisa 90',
  ]);
  expect(findings.filter((f) => f.severity !== 'error').map(line)).toEqual([
    'program-unmapped B29 uraian -',
    'ppks-category B15 jenis -',
    'header-typo C4 header -',
    'text-number C5 anggaran -',
    'text-number D5 realisasi -',
    'text-number E5 sisa -',
    'level-missing A6 kode -',
    'mixed-number-style C28 anggaran -',
  ]);
  expect(coverage).toEqual({ tested: 109, agree: 99, disagree: 10, untestable: 0 });
});
