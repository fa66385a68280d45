import { caption, percent, type Model } from './model';

const GROUPS = [
  ['TINGKAT PENDIDIKAN', ['S-2', 'S-1', 'Diploma', 'SLTA']],
  ['PANGKAT/GOLONGAN', ['Pembina', 'Penata', 'Pengatur']],
  ['ESELON', ['II', 'III', 'Fungsional', 'Pelaksana']],
] as const;

/** Tables 1.1–1.3: the same people, grouped in three ways. */
export function peopleTables(model: Model): Record<string, string[][]> {
  const people = model.int(8, 60);
  const tables: Record<string, string[][]> = {};
  GROUPS.forEach(([title, groups], at) => {
    let left = people;
    const counts = groups.map((_, i) => {
      const count = i === groups.length - 1 ? left : model.int(0, Math.min(left, people / 2) | 0);
      left -= count;
      return count;
    });
    const share = (n: number) => percent(BigInt(n), BigInt(people), model.decimals);
    tables[`Tabel 1.${at + 1}`] = [
      ...caption(`1.${at + 1}`, 'SUMBER DAYA APARATUR', 'TAHUN 2024'),
      ['NO.', title, 'JUMLAH', ''],
      ['', '', 'Orang', '%'],
      ['(1)', '(2)', '(3)', '(4)'],
      ...groups.map((group, i) => [`${i + 1}.`, group, `${counts[i]} orang`, share(counts[i]!)]),
      ['Jumlah', '', `${people} orang`, share(people)],
    ];
  });
  return tables;
}
