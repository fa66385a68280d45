import type { CellValue, SheetSnapshot } from '../../../../src/core/sheet/snapshot';
import { sheetFromRows } from '../sheet';

/** One rekening of a sub kegiatan, in rupiah. */
export interface Rekening {
  readonly kode: string;
  readonly nama: string;
  readonly anggaran: number;
  readonly realisasi: number;
}

export interface Node {
  readonly kode: string;
  readonly nama: string;
}
export interface Sub extends Node {
  readonly rekening: readonly Rekening[];
}
export interface Kegiatan extends Node {
  readonly sub: readonly Sub[];
}
export interface Program extends Node {
  readonly kegiatan: readonly Kegiatan[];
}

type Rows = (readonly CellValue[])[];
type Measure = 'anggaran' | 'realisasi';

const ofSub = ({ rekening }: Sub): readonly Rekening[] => rekening;
const ofKegiatan = ({ sub }: Kegiatan): readonly Rekening[] => sub.flatMap(ofSub);
const ofProgram = ({ kegiatan }: Program): readonly Rekening[] => kegiatan.flatMap(ofKegiatan);
const sum = (rekening: readonly Rekening[], measure: Measure): number =>
  rekening.reduce((total, line) => total + line[measure], 0);
const ofKelompok = (rekening: readonly Rekening[], segment: number): readonly Rekening[] =>
  rekening.filter(({ kode }) => kode.startsWith(`5.${segment}.`));

/** Every row of the tree with what stands below it; `depth` 0 for a program. */
function* walk(
  programs: readonly Program[],
): Iterable<{ node: Node; depth: 0 | 1 | 2; rekening: readonly Rekening[] }> {
  for (const program of programs) {
    yield { node: program, depth: 0, rekening: ofProgram(program) };
    for (const kegiatan of program.kegiatan) {
      yield { node: kegiatan, depth: 1, rekening: ofKegiatan(kegiatan) };
      for (const sub of kegiatan.sub) yield { node: sub, depth: 2, rekening: ofSub(sub) };
    }
  }
}

const everything = (programs: readonly Program[]): readonly Rekening[] => programs.flatMap(ofProgram);

/** L1: by kode, with sisa; `hasRekening` adds the accounts below each sub kegiatan. */
export function layout1(programs: readonly Program[], hasRekening = true, name = 'LRA 2024'): SheetSnapshot {
  const rows: Rows = [['Kode Rekening', 'Uraian', 'Anggaran', 'Realisasi', 'Sisa']];
  const add = (kode: string | null, nama: string, lines: readonly Rekening[]): void => {
    const [a, r] = [sum(lines, 'anggaran'), sum(lines, 'realisasi')];
    rows.push([kode, nama, a, r, a - r]);
  };
  for (const { node, depth, rekening } of walk(programs)) {
    add(node.kode, node.nama, rekening);
    if (depth === 2 && hasRekening) for (const line of rekening) add(line.kode, line.nama, [line]);
  }
  add(null, 'TOTAL', everything(programs));
  return sheetFromRows(name, rows);
}

const FLAT_HEADER = [
  'KODE SKPD',
  'NAMA SKPD',
  'KODE PROGRAM',
  'NAMA PROGRAM',
  'KODE KEGIATAN',
  'NAMA KEGIATAN',
  'KODE SUB KEGIATAN',
  'NAMA SUB KEGIATAN',
  'NAMA SUMBER DANA',
  'KODE REKENING',
  'NAMA REKENING',
];
export const SKPD = ['1.06.0.00.0.00.01.0000', 'DINAS SOSIAL'] as const;

/** Each rekening with all levels above it in one row, in the order of the tree. */
function flatRows(programs: readonly Program[], amounts: (line: Rekening) => readonly CellValue[]): Rows {
  return programs.flatMap((program) =>
    program.kegiatan.flatMap((kegiatan) =>
      kegiatan.sub.flatMap((sub) =>
        sub.rekening.map((line) => [
          ...SKPD,
          ...[program, kegiatan, sub].flatMap(({ kode, nama }) => [kode, nama]),
          'APBD',
          line.kode,
          line.nama,
          ...amounts(line),
        ]),
      ),
    ),
  );
}

const grandTotal = (...amounts: readonly number[]): readonly CellValue[] => [
  'GRAND TOTAL',
  ...new Array<null>(FLAT_HEADER.length - 1).fill(null),
  ...amounts,
];

/** L2: flat pagu, one row per rekening. */
export const layout2 = (programs: readonly Program[]): SheetSnapshot =>
  sheetFromRows('Pagu SIPD', [
    [...FLAT_HEADER, 'PAGU'],
    ...flatRows(programs, ({ anggaran }) => [anggaran]),
    grandTotal(sum(everything(programs), 'anggaran')),
  ]);

/** L3: flat realisasi, several documents for one rekening, in another order. */
export const layout3 = (programs: readonly Program[]): SheetSnapshot =>
  sheetFromRows('Realisasi SIPD', [
    [...FLAT_HEADER, 'NOMOR DOKUMEN', 'NILAI REALISASI'],
    ...flatRows([...programs].reverse(), ({ realisasi }) => ['SPM-1', realisasi - Math.floor(realisasi / 3)]),
    ...flatRows(programs, ({ realisasi }) => ['SPM-2', Math.floor(realisasi / 3)]),
  ]);

/** L2 and L3 in one sheet: flat, with pagu and realisasi beside each other. */
export const layout2And3 = (programs: readonly Program[]): SheetSnapshot =>
  sheetFromRows('Rekap SIPD', [
    [...FLAT_HEADER, 'PAGU', 'REALISASI'],
    ...flatRows(programs, ({ anggaran, realisasi }) => [anggaran, realisasi]),
    grandTotal(sum(everything(programs), 'anggaran'), sum(everything(programs), 'realisasi')),
  ]);

/** L3 by sub kegiatan: a code, a name and an amount, several documents for one code, no rekening. */
export const layout3BySub = (programs: readonly Program[]): SheetSnapshot => {
  const subs = programs.flatMap(({ kegiatan }) => kegiatan.flatMap(({ sub }) => sub));
  return sheetFromRows('Realisasi per Kode', [
    ['Kode Sub Kegiatan', 'Nama Sub Kegiatan', 'Nomor Dokumen', 'Nilai Realisasi'],
    ...subs.flatMap(({ kode, nama, rekening }, at) => {
      const all = sum(rekening, 'realisasi');
      const part = at % 2 === 0 ? 0 : Math.floor(all / 2);
      return [[kode, nama, 'SP2D-1', all - part], ...(part > 0 ? [[kode, nama, 'SP2D-2', part]] : [])];
    }),
  ]);
};

/** Anggaran alone by kode: what was spent is in another sheet. */
export const layout1Pagu = (programs: readonly Program[], hasRekening: boolean): SheetSnapshot =>
  byKode('Anggaran', 'Anggaran', programs, hasRekening, 'anggaran');

/** L3 by kode: program, kegiatan and sub kegiatan with what was spent, and their TOTAL. */
export const layout3Tree = (programs: readonly Program[], hasRekening: boolean): SheetSnapshot =>
  byKode('Realisasi', 'Realisasi Keuangan', programs, hasRekening, 'realisasi');

function byKode(
  name: string,
  label: string,
  programs: readonly Program[],
  hasRekening: boolean,
  measure: Measure,
): SheetSnapshot {
  const rows: Rows = [['Kode Rekening', 'Uraian', label]];
  for (const { node, depth, rekening } of walk(programs)) {
    rows.push([node.kode, node.nama, sum(rekening, measure)]);
    if (depth !== 2 || !hasRekening) continue;
    for (const line of rekening) rows.push([line.kode, line.nama, line[measure]]);
  }
  rows.push([null, 'TOTAL', sum(everything(programs), measure)]);
  return sheetFromRows(name, rows);
}

/** L3 by account within each sub kegiatan: every rekening once, with the code of its sub kegiatan and no names. */
export const layout3ByKode = (programs: readonly Program[]): SheetSnapshot =>
  sheetFromRows('Realisasi per Rekening', [
    ['Kode Sub Kegiatan', 'Kode Rekening', 'Nilai Realisasi'],
    ...programs.flatMap(({ kegiatan }) =>
      kegiatan.flatMap(({ sub }) =>
        sub.flatMap(({ kode, rekening }) => rekening.map((line) => [kode, line.kode, line.realisasi])),
      ),
    ),
  ]);

/** L4: SPJ Fungsional, the code over six columns, spending by way and period. */
export function layout4(programs: readonly Program[]): SheetSnapshot {
  const blank = (count: number): null[] => new Array<null>(count).fill(null);
  const periods = ['s.d. Bulan Lalu', 'Bulan Ini', 's.d. Bulan Ini'];
  const rows: Rows = [
    ['LAPORAN PERTANGGUNGJAWABAN (SPJ FUNGSIONAL)'],
    [
      ...['Kode Rekening', ...blank(5), 'Uraian', 'Jumlah Anggaran', 'SPJ-LS Gaji', ...blank(2)],
      ...['SPJ-LS Barang & Jasa', ...blank(2), 'SPJ-UP/GU/TU', ...blank(2)],
      ...['Jumlah SPJ (LS+UP/GU/TU) s.d. Bulan Ini', 'Sisa Pagu Anggaran'],
    ],
    [...blank(8), ...periods, ...periods, ...periods, null, null],
  ];
  // Divided at the leaves: what stands above them is their sum.
  const split = (lines: readonly Rekening[]): number[] =>
    lines.reduce<number[]>(
      (total, { realisasi: r }) => {
        const [gaji, barang] = [Math.floor(r / 2), Math.floor(r / 4)];
        return [total[0]! + gaji, total[1]! + barang, total[2]! + r - gaji - barang];
      },
      [0, 0, 0],
    );
  const add = (kode: readonly CellValue[], nama: string, lines: readonly Rekening[]): void => {
    const [a, r] = [sum(lines, 'anggaran'), sum(lines, 'realisasi')];
    rows.push([...kode, nama, a, ...split(lines).flatMap((way) => [way, 0, way]), r, a - r]);
  };
  const parts = (kode: string): CellValue[] => {
    const segments = kode.split('.');
    return [
      ...segments.slice(0, 3),
      segments.length > 4 ? segments.slice(3, 5).join('.') : null,
      segments[5] ?? null,
    ].concat(null);
  };
  for (const { node, depth, rekening } of walk(programs)) {
    add(parts(node.kode), node.nama, rekening);
    if (depth !== 2) continue;
    for (const line of rekening) add([null, null, null, null, null, line.kode], line.nama, [line]);
  }
  add(blank(6), 'JUMLAH', everything(programs));
  const merge = (top: number, left: number, bottom: number, right: number) => ({ top, left, bottom, right });
  const merges = [
    merge(1, 0, 2, 5),
    ...[8, 11, 14].map((left) => merge(1, left, 1, left + 2)),
    ...[6, 7, 17, 18].map((column) => merge(1, column, 2, column)),
  ];
  return sheetFromRows('SPJ', rows, { merges });
}

/** L5: DPA with kelompok as columns beside the years before and after; spending beside it when `hasRealisasi`. */
export function layout5(programs: readonly Program[], hasRealisasi: boolean): SheetSnapshot {
  const kelompok = [
    'Belanja Operasi',
    'Belanja Modal',
    'Belanja Tidak Terduga',
    'Belanja Transfer',
    'Jumlah',
  ];
  const blank = (count: number): null[] => new Array<null>(count).fill(null);
  const rows: Rows = [
    [
      ...['Kode', ...blank(4), 'Uraian', 'Sumber Dana', 'T-1', hasRealisasi ? 'Anggaran' : 'T', ...blank(4)],
      ...['T+1', ...(hasRealisasi ? ['Realisasi', ...blank(4)] : [])],
    ],
    [
      ...['Urusan', 'Bidang Urusan', 'Program', 'Kegiatan', 'Sub Kegiatan', null, null, null],
      ...[...kelompok, null, ...(hasRealisasi ? kelompok : [])],
    ],
  ];
  const divided = (lines: readonly Rekening[], measure: Measure): number[] => [
    ...[1, 2, 3, 4].map((segment) => sum(ofKelompok(lines, segment), measure)),
    sum(lines, measure),
  ];
  const add = (kode: readonly CellValue[], nama: string, lines: readonly Rekening[]): void => {
    const spent = hasRealisasi ? divided(lines, 'realisasi') : [];
    rows.push([...kode, nama, 'APBD', 7, ...divided(lines, 'anggaran'), 9, ...spent]);
  };
  for (const { node, rekening } of walk(programs)) {
    const segments = node.kode.split('.');
    const kegiatan = segments.length > 4 ? segments.slice(3, 5).join('.') : null;
    add([...segments.slice(0, 3), kegiatan, segments[5] ?? null], node.nama, rekening);
  }
  const merge = (top: number, left: number, bottom: number, right: number) => ({ top, left, bottom, right });
  const merges = [
    ...[merge(0, 0, 0, 4), merge(0, 8, 0, 12), ...(hasRealisasi ? [merge(0, 14, 0, 18)] : [])],
    ...[5, 6, 7, 13].map((column) => merge(0, column, 1, column)),
  ];
  return sheetFromRows('DPA', rows, { merges });
}

/** L6: LRA by account, without programs. */
export function layout6(programs: readonly Program[]): SheetSnapshot {
  const all = everything(programs);
  const rows: Rows = [['Kode Rekening', 'Uraian', 'Anggaran', 'Realisasi']];
  const add = (kode: string, nama: string, lines: readonly Rekening[]): void => {
    rows.push([kode, nama, sum(lines, 'anggaran'), sum(lines, 'realisasi')]);
  };
  add('5', 'BELANJA DAERAH', all);
  const names = ['BELANJA OPERASI', 'BELANJA MODAL', 'BELANJA TIDAK TERDUGA', 'BELANJA TRANSFER'];
  names.forEach((nama, at) => {
    const lines = ofKelompok(all, at + 1);
    if (lines.length === 0) return;
    add(`5.${at + 1}`, nama, lines);
    for (const kode of [...new Set(lines.map((line) => line.kode))].sort())
      add(
        kode,
        `Rekening ${kode}`,
        lines.filter((line) => line.kode === kode),
      );
  });
  return sheetFromRows('LRA', rows);
}

/** L7: form E.81, target and realisasi in K and Rp, triwulan by triwulan. */
export function layout7(programs: readonly Program[]): SheetSnapshot {
  const blank = (count: number): null[] => new Array<null>(count).fill(null);
  const rows: Rows = [
    ['EVALUASI HASIL RENJA'],
    [
      ...[
        'No',
        'Sasaran',
        'Kode',
        'Program/Kegiatan',
        'Indikator Kinerja',
        'Target Renstra Tahun 2024',
        null,
      ],
      ...[
        'Target Kinerja dan Anggaran Renja Tahun Berjalan',
        null,
        'Realisasi Kinerja Pada Triwulan',
        ...blank(7),
      ],
      ...['Realisasi Capaian Kinerja dan Anggaran Renja yang Dievaluasi', null, 'Tingkat Capaian (%)', null],
    ],
    [...blank(9), 'I', null, 'II', null, 'III', null, 'IV', ...blank(5)],
    [...blank(5), ...new Array<string[]>(8).fill(['K', 'Rp']).flat()],
  ];
  for (const { node, rekening } of walk(programs)) {
    const [a, r] = [sum(rekening, 'anggaran'), sum(rekening, 'realisasi')];
    const quarters = [1, 2, 3].map((at) =>
      sum(
        rekening.map((line) => part(line, at)),
        'realisasi',
      ),
    );
    const last = r - quarters.reduce((total, quarter) => total + quarter, 0);
    rows.push([
      ...[null, null, node.kode, node.nama, 'Jumlah dokumen', '40 dokumen', 4 * a, '10 dokumen', a],
      ...[...quarters, last].flatMap((quarter, at) => [`${at + 1} dokumen`, quarter]),
      ...['10 dokumen', r, '100', a === 0 ? 0 : (100 * r) / a],
    ]);
  }
  const merge = (top: number, left: number, bottom: number, right: number) => ({ top, left, bottom, right });
  const merges = [
    ...[0, 1, 2, 3, 4].map((column) => merge(1, column, 3, column)),
    ...[5, 7, 17, 19].map((left) => merge(1, left, 2, left + 1)),
    merge(1, 9, 1, 16),
    ...[9, 11, 13, 15].map((left) => merge(2, left, 2, left + 1)),
  ];
  return sheetFromRows('E.81', rows, { merges });
}

/** What one rekening spent in one of the first three triwulan. */
const part = (line: Rekening, at: number): Rekening => ({
  ...line,
  realisasi: Math.floor(line.realisasi / (at + 3)),
});

/**
 * The same sheet with its amounts in ribu or juta, as a line above its header says; `percents` are columns of numbers
 * that are no amounts. Amounts of the budget are whole in that unit, so that nothing is rounded.
 */
export function inUnit(
  sheet: SheetSnapshot,
  unit: 1000 | 1_000_000,
  percents: readonly number[] = [],
): SheetSnapshot {
  const rows: Rows = [[`(dalam ${unit === 1000 ? 'ribuan' : 'jutaan'} rupiah)`]];
  for (let row = 0; row < sheet.rowCount; row++)
    rows.push(
      Array.from({ length: sheet.columnCount }, (_, column) => {
        const value = sheet.value(row, column);
        return typeof value === 'number' && !percents.includes(column) ? value / unit : value;
      }),
    );
  const merges = sheet.merges.map((merge) => ({ ...merge, top: merge.top + 1, bottom: merge.bottom + 1 }));
  return sheetFromRows(sheet.name, rows, { merges });
}
