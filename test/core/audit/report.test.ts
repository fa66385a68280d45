import { sentence } from '../../../src/messages/findings';
import { KUBU_RAYA_REPORT, findingsOf, inputsOf, lineOf, typedSheets } from './support/report';

/** What is wrong with the reference report by its own figures, and why; each was worked out by hand from the print. */
const PROVEN: Readonly<Record<string, string>> = {
  'Tabel 1.1!D8 error share': '3 of 18 is 16,67, which rounds to 17',
  'Tabel 1.1!D9 error share': '12 of 18 is 66,67, which rounds to 67',
  'Tabel 1.1!D11 error share': '2 of 18 is 11,11; 15 was copied from the row of 3',
  'Tabel 1.2!D8 error share': '3 of 18 again',
  'Tabel 1.2!D9 error share': '14 of 18 is 77,78',
  'Tabel 1.3!D8 error share': '1 of 18 is 5,56; 1.1 rounds the same to 6',
  'Tabel 1.3!D9 error share': '2 of 18 is 11,11',
  'Tabel 1.3!D10 error share': '4 of 18 is 22,22',
  'Tabel 1.3!D11 error share': '11 of 18 is 61,11',
  'Tabel 1.5!C4 error sum-of-children derived':
    '23 sub kegiatan come to 4.005.892.657; with 6.345.488 in C17 it holds',
  'Tabel 1.5!D4 error sum-of-children': '23 sub kegiatan come to 3.849.366.477',
  'Tabel 1.5!E4 error row-balance': '4.005.892.697 − 3.849.366.607 = 156.526.090',
  'Tabel 1.5!E4 error sum-of-children derived': 'the sisa of 23 sub kegiatan come to 156.526.140',
  'Tabel 1.5!E17 error row-balance': '6.345.448 − 5.945.168 = 400.280',
  'Tabel 1.5!F22 error percentage:full': '445.162.700 / 445.424.838 = 99,94%',
  'Tabel 1.5!E23 error row-balance': '29.062.500 − 29.009.600 = 52.900',
  'Tabel 1.5!E43 error sum-of-children derived': 'the sisa of two sub kegiatan come to 4.106.972',
  'Tabel 1.5!E45 error row-balance': '13.475.859 − 13.093.420 = 382.439',
  'Tabel 1.5!E46 error grand-total derived': 'the sisa of six programs come to 243.864.786',
  'Tabel 2.2!B6 warning objective-wording:words': '"Akuntabilitas dan Keuangan" lacks "Kinerja"',
  'Tabel 2.3!D4 warning grade-score:boundary':
    '80 is A under one convention only; 2.7, the Formulir print it too',
  'Tabel 2.3!D4 warning grade-convention-mixed':
    'A (80) takes the boundary up, CC (60) and B (70) of 2.7 down',
  'Tabel 2.4!B9 warning objective-wording:words': '"Meningkatkan" where all others have "Meningkatnya"',
  'Tabel 2.5!D5 error target-differs:tables': 'B (80) against A (80) of 2.3, 2.7 and the Formulir',
  'Tabel 2.5!D5 error grade-score:wrong': '80 is BB or A, never B',
  'Tabel 2.7!D5 warning objective-wording:words':
    'the sasaran of Nilai SAKIP is worded otherwise everywhere else',
  'Tabel 2.7!H6 info year-outlier:target': 'from 2% to 80% within a year',
  'Tabel 2.7!J5 error grade-score:wrong': '75 is BB',
  'Tabel 2.8!A3 warning table-duplicates-table': '2.6 once more, line by line',
  'Tabel 3.1!B4 info objective-wording:slip': '"Akuntanbilitas"',
  'Tabel 3.1!E4 warning indicator-without-realisasi': 'N/A',
  'Tabel 3.2!A22 error formula-inverted': '544.727 is the populasi; 544727 / 542533 would be 100,40%',
  'Tabel 3.4!F9 info percentage:decimals': '92,1% among two decimals',
  'Tabel 3.5!E5 error column-copied': 'its five realisasi are the five absorptions of 3.4',
  'Tabel 3.6!C4 warning indicator-missing:table': 'Nilai SAKIP is promised in 2.5',
  'Tabel 3.7!C4 warning indicator-missing:table': 'Nilai SAKIP is promised in 2.5',
  'Tabel 3.7!D6 error target-differs:tables':
    '90% for 2024, where 2.3, 2.5, 2.7, 3.1 and the Formulir have 100%',
  'Tabel 3.7!F6 error same-fact-differs:indicator': '84,6% cannot be the 84,67% of 3.6 in any rounding',
  'Tabel 3.7!I6 error capaian derived': '99,60 / 90 = 110,67%; it follows from a target of 100%',
  'Tabel 3.9!B6 error sum-of-children': 'as in 1.5: 40 too much',
  'Tabel 3.9!C6 error sum-of-children': 'as in 1.5: 130 too much',
  'Tabel 3.9!D24 error percentage:full': 'as in 1.5: 99,94%',
  'Tabel 3.9!C48 error grand-total': 'six programs come to 4.515.361.373',
  'Tabel 3.9!C48 error total-outside-range': '356.254.450 is less than one of the six programs',
  'Tabel 3.9!A11 info label-differs:slip': 'Pelaksana, Cetak, Spritual … for Pelaksanaan, Cetakan, Spiritual',
  'Tabel 3.9!A26 warning label-differs:words': '"dan Pajak dan Perizinan"',
  'Tabel 3.9!A40 warning label-differs:words': '"Kesehatan dan Pendidikan" the other way round',
  'Tabel 3.10!B16 info label-differs:slip': 'Spiritiual, Penggunaan: not as in 3.3',
  'Tabel 3.10!B19 warning label-differs:words': '"penyanggah", in 3.3 "penyandang"',
  'Tabel 3.10!E13 warning percentage:truncated': '434.288.104 / 505.249.794 = 85,9551',
  'Tabel 3.10!E26 warning percentage:truncated': '34.984.326 / 38.726.859 = 90,3361; the row below has 90,34',
  'Tabel 3.10!E35 warning percentage:truncated': '2.867.359.764 / 3.012.709.688 = 95,1754',
  'Tabel 3.10!E40 warning percentage:truncated': '8.714.049 / 9.061.509 = 96,1656',
  'Tabel 3.10!E55 warning percentage:truncated': '104.384.672 / 104.482.500 = 99,9064',
  'Tabel 3.10!F17 info text-contradicts-figure:exceeds': '"melebihi target" beside 100% of 100%',
  'Tabel 3.10!F34 info text-contradicts-figure:met': '"sesuai target" beside 4 of 1',
  'Tabel 3.10!F44 info text-contradicts-figure:missed': '"tidak mencapai target" beside 100% of 100%',
  'Tabel 3.10!F46 info text-contradicts-figure:met': '"sesuai target" beside 11 of 7',
  'Tabel 3.10!F47 info text-contradicts-figure:met': '"sesuai target" beside 5 of 1',
  'Tabel 3.10!F53 warning text-names-other-row': '6.1 tells of the row 7.1',
  'Tabel 3.10!F57 warning text-names-other-row': '7.2 tells of the row 7.1',
};

/** Tables that serve as inputs here; what is no error there is the business of other tests. */
const INPUTS = ['Tabel 1.5', 'Tabel 3.2', 'Tabel 3.3'];

const sheets = typedSheets(KUBU_RAYA_REPORT);
const findings = findingsOf(sheets);

test('every table of the report is read: as an input, or as a table', () => {
  const { written, anggaran, ppks, kinerja } = inputsOf(sheets);
  expect([anggaran, ppks, kinerja].map((input) => input?.sheet.name)).toEqual(INPUTS);
  expect(written!.map(({ sheet, shape }) => `${sheet.name} ${shape}`)).toEqual([
    'Tabel 1.1 aparatur',
    'Tabel 1.2 aparatur',
    'Tabel 1.3 aparatur',
    'Tabel 1.4 kebutuhan',
    'Tabel 1.6 barang',
    'Tabel 1.7 barang',
    'Tabel 2.1 rencana',
    'Tabel 2.2 rencana',
    'Tabel 2.3 indikator',
    'Tabel 2.4 rencana',
    'Tabel 2.5 indikator',
    'Tabel 2.6 belanja',
    'Tabel 2.7 indikator',
    'Tabel 2.8 belanja',
    'Tabel 2.9 belanja',
    'Tabel 3.1 indikator',
    'Tabel 3.4 belanja',
    'Tabel 3.5 kinerja-program',
    'Tabel 3.6 indikator',
    'Tabel 3.7 indikator',
    'Tabel 3.8 belanja',
    'Tabel 3.9 belanja',
    'Tabel 3.10 kinerja',
    'Formulir indikator',
  ]);
});

test('exactly what its own figures prove is found, each at its cell', () => {
  const told = findings.filter(({ severity, cell }) => severity === 'error' || !INPUTS.includes(cell.sheet));
  expect(told.map(lineOf).sort()).toEqual(Object.keys(PROVEN).sort());
});

test('every sentence is whole in both languages', () => {
  for (const finding of findings)
    for (const language of ['id', 'en'] as const) {
      const text = sentence(finding, language);
      expect(text).not.toMatch(/undefined|null|NaN|\s{2}/);
      expect(text).toMatch(/[.]$/);
    }
});

test('beside a budget sheet its tables are held against that, by name, and the match is shown', () => {
  const [budget] = typedSheets({ Anggaran: KUBU_RAYA_REPORT['Tabel 1.5']!.slice(2) });
  const rows = structuredClone(KUBU_RAYA_REPORT['Tabel 3.9']!) as string[][];
  rows[16]![1] = 'Rp. 3.073.999,00';
  const found = findingsOf([budget!, ...typedSheets({ 'Tabel 3.9': rows })]);
  const [one, ...others] = found.filter(({ rule }) => rule === 'same-fact-differs');
  expect(others).toEqual([]);
  expect(lineOf(one!)).toBe('Tabel 3.9!B17 error same-fact-differs:amount');
  expect(sentence(one!, 'id')).toBe(
    'Anggaran tercetak Rp3.073.999, sedangkan Anggaran (1.06.01.2.06.01) Rp3.073.990 (lebih Rp9).',
  );
});

test('a table of another year is checked in itself only', () => {
  const [budget] = typedSheets({ Anggaran: KUBU_RAYA_REPORT['Tabel 1.5']!.slice(1) });
  const older = KUBU_RAYA_REPORT['Tabel 2.9']!.map((line) =>
    line.map((text) => text.replace('2024', '2023').replace('8.440.781', '9.440.781')),
  );
  const found = findingsOf([budget!, ...typedSheets({ 'Tabel 2.9': older })]);
  const told = found.filter(({ cell }) => cell.sheet === 'Tabel 2.9');
  expect(told.map(lineOf)).toEqual(['Tabel 2.9!D11 error grand-total']);
});

test('a rule that is switched off is silent, all others are not', () => {
  const off = findingsOf(sheets, { aturanMati: new Set(['share']) });
  expect(off.length).toBe(findings.filter(({ rule }) => rule !== 'share').length);
});
