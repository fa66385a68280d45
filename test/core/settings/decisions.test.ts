import { budgetOf } from '../../../src/core/tables/budget';
import { matchKinerja } from '../../../src/core/matching/match';
import { decisionsOf, type MatchDecision } from '../../../src/core/settings/decisions';
import { settingsOf } from '../../../src/core/settings/kept-settings';
import { DEFAULTS } from '../../../src/core/settings/settings';
import { NO_IDENTITAS } from '../../../src/core/inputs/identitas/types';
import type { CellValue } from '../../../src/core/sheet/snapshot';
import type { KeptSetting } from '../../../src/core/state/state';
import { tableContext } from '../../../src/core/tables/context';
import { kinerjaOf, kubuRayaKinerja } from '../support/kinerja';
import { kubuRayaAnggaran } from '../support/inputs';

const kept = (key: string, value: string, nama: string | null = null): KeptSetting => ({ key, value, nama });

function decided(settings: readonly KeptSetting[], rows?: readonly (readonly CellValue[])[]) {
  const anggaran = kubuRayaAnggaran();
  const kinerja = rows ? kinerjaOf(rows) : kubuRayaKinerja();
  const given = { anggaran, ppks: null, kinerja, identitas: NO_IDENTITAS, findings: [] };
  return decisionsOf(tableContext({ ...given, settings: settingsOf(settings) }));
}

const short = ({ nomor, nama, state, kode }: MatchDecision): string =>
  `${nomor} ${nama.slice(0, 20)}: ${state} ${kode ?? '–'}`;

test('settings of the file are read by the grammar of --set; what is not understood is passed over', () => {
  const settings = settingsOf([
    kept('desimal', '1'),
    kept('warna', 'biru'),
    kept('kertas', 'A5'),
    kept('sasaran.1.06.02', 'Satu = dua'),
    kept('pasangan.1.06.04/2.2', '1.06.04.2.02.10', 'Nama baris'),
    kept('skala-capaian', '90,50'),
  ]);
  expect(settings).toEqual({
    ...DEFAULTS,
    desimal: 1,
    sasaran: new Map([['1.06.02', 'Satu = dua']]),
    matches: [{ program: '1.06.04', nomor: '2.2', nama: 'Nama baris', kode: '1.06.04.2.02.10' }],
  });
});

test('the two doubtful rows of the sample are asked; confirmed and refused they are listed as decided', () => {
  const { matches, programs } = decided([]);
  expect(matches.map(({ state }) => state)).toEqual(['proposed', 'proposed']);
  expect(matches.every(({ kode, options }) => options.some((option) => option.kode === kode))).toBe(true);
  expect(programs.map(({ kode }) => kode)).toContain('1.06.02');
  const [first, second] = matches as [MatchDecision, MatchDecision];
  const after = decided([
    kept(first.key, first.kode!, first.nama),
    kept(second.key, 'tidak-ada', second.nama),
  ]).matches;
  expect(after.map(({ key, state }) => [key, state])).toEqual([
    [first.key, 'confirmed'],
    [second.key, 'refused'],
  ]);
  // With another name the decision no longer holds.
  expect(decided([kept(first.key, first.kode!, 'Nama lain')]).matches[0]!.state).toBe('proposed');
});

test('headings and rows whose numbers tell nothing are decided by their names', () => {
  const rows = [
    ['', 'Program yang namanya lain sekali'],
    ['1', 'Kegiatan lain', '1 Kali', '1 Kali'],
    ['1', 'Kegiatan lagi', '1 Kali', '1 Kali'],
  ];
  const before = decided([], rows).matches;
  expect(before.map(short)).toEqual([' Program yang namanya: open –']);
  const [heading] = before as [MatchDecision];
  const program = kept(heading.key, '1.06.05', heading.nama);
  const open = decided([program], rows).matches;
  expect(open.map(short)).toEqual([
    ' Program yang namanya: confirmed 1.06.05',
    '1 Kegiatan lain: open –',
    '1 Kegiatan lagi: open –',
  ]);
  const [, one, other] = open as [MatchDecision, MatchDecision, MatchDecision];
  expect(one.key).not.toBe(other.key);
  const kode = one.options[0]!.kode;
  const after = decided([program, kept(one.key, kode, one.nama)], rows).matches;
  expect(after.map(({ kode: found }) => found)).toEqual(['1.06.05', kode, null]);
  expect(decided([kept(heading.key, 'tidak-ada', heading.nama)], rows).matches[0]!.state).toBe('refused');
});

test('a program is mapped by choice, and the choice is named as its basis', () => {
  const { programs } = decided([kept('sasaran.1.06.02', 'Meningkatnya pelayanan')]);
  expect(programs.find(({ kode }) => kode === '1.06.02')).toMatchObject({
    sasaran: 'Meningkatnya pelayanan',
    basis: 'choice',
  });
  expect(programs.find(({ kode }) => kode === '1.06.03')).toMatchObject({ sasaran: null, basis: 'none' });
});

test('every row of a paired heading knows its program', () => {
  const kinerja = kubuRayaKinerja();
  const { programOf, matches } = matchKinerja(kinerja, budgetOf(kubuRayaAnggaran()));
  for (const [row, { kode }] of matches) expect(kode.startsWith(programOf.get(row)!)).toBe(true);
});
