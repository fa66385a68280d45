import type { Layout } from './layout';
import { realisasiOf, type Amounts } from './model';
import type { Random } from './random';

/** A column of amounts: what it means to the reader, its labels, and its amount in a row. */
export interface AmountColumn {
  /** The meaning that the reader should find; null when it should not use the column. */
  readonly meaning: string | null;
  readonly group: string | null;
  readonly label: string;
  /** Label where there is only one header row. */
  readonly alone: string;
  readonly amount: ((amounts: Amounts) => bigint) | 'persen' | 'share';
}

const NAMES: Readonly<Record<string, readonly string[]>> = {
  anggaran: [
    'Anggaran',
    'ANGGARAN (Rp)',
    'Pagu Anggaran',
    'PAGU',
    'Jumlah Anggaran',
    'Alokasi Anggaran',
    'Anggaran 2024',
  ],
  realisasi: [
    'Realisasi',
    'REALISASI (Rp)',
    'Realisasi Anggaran',
    'Realisasi Keuangan (Rp)',
    'Penyerapan Anggaran',
    'Realisasi 2024',
  ],
  sisa: ['Sisa', 'SISA ANGGARAN', 'Sisa Pagu', 'Sisa Anggaran (Rp)', 'Saldo'],
  persen: ['%', 'Persentase', 'Prosentase (%)', 'Persentase Realisasi', 'Capaian (%)', '% Penyerapan'],
  murni: ['Anggaran Murni', 'APBD Murni', 'Anggaran Sebelum Perubahan'],
  perubahan: ['Anggaran Perubahan', 'APBD Perubahan', 'Anggaran Setelah Perubahan'],
  selisih: ['Bertambah/(Berkurang)', 'Bertambah / Berkurang (Rp)'],
};

const simple = (
  random: Random,
  meaning: string,
  amount: AmountColumn['amount'],
  shown = meaning,
): AmountColumn => {
  const label = random.pick(NAMES[shown]!);
  return { meaning, group: null, label, alone: label, amount };
};

function budgetColumns({ revision }: Layout, random: Random): AmountColumn[] {
  const anggaran = (a: Amounts) => a.anggaran;
  if (revision === 'none') return [simple(random, 'anggaran', anggaran)];
  const columns = [
    simple(random, 'murni', (a) => a.murni),
    simple(random, 'anggaran', anggaran, 'perubahan'),
  ];
  if (revision === 'murni perubahan') return columns;
  const change = simple(random, 'selisih', (a) => a.anggaran - a.murni);
  return [
    ...columns,
    revision === 'called selisih' ? { ...change, label: 'Selisih', alone: 'Selisih' } : change,
  ];
}

const tw = (quarter: number, amount: (a: Amounts) => bigint, label: string): AmountColumn => ({
  meaning: `tw${quarter}`,
  group: 'Realisasi',
  label,
  alone: `Realisasi ${label}`,
  amount,
});

const upTo =
  (quarter: number) =>
  ({ tw: each }: Amounts): bigint =>
    each.slice(0, quarter).reduce((sum, sen) => sum + sen, 0n);

const ROMAN = ['I', 'II', 'III', 'IV'];

function realisasiColumns({ period }: Layout, random: Random): AmountColumn[] {
  const grouped = (meaning: string | null, label: string, amount: (a: Amounts) => bigint): AmountColumn => ({
    meaning,
    group: 'Realisasi',
    label,
    alone: `Realisasi ${label}`,
    amount,
  });
  const each = ROMAN.map((roman, i) =>
    tw(i + 1, (a) => a.tw[i]!, random.chance(0.5) ? `TW ${roman}` : `Triwulan ${roman}`),
  );
  switch (period) {
    case 'single':
      return [simple(random, 'realisasi', realisasiOf)];
    case 'lalu ini':
      return [
        grouped('lalu', 's.d. Periode Lalu', upTo(3)),
        grouped('ini', 'Periode Ini', (a) => a.tw[3]),
        grouped('realisasi', 's.d. Periode Ini', realisasiOf),
      ];
    case 'tw and sum':
      return [...each, grouped('realisasi', 'Jumlah', realisasiOf)];
    case 'tw':
      return each;
    case 'tw cumulative':
      return ROMAN.map((roman, i) => tw(i + 1, upTo(i + 1), `s.d. TW ${roman}`));
    case 's.d. tw':
      return [
        grouped('lalu', 's.d. TW III', upTo(3)),
        grouped('ini', 'TW IV', (a) => a.tw[3]),
        grouped('realisasi', 's.d. TW IV', realisasiOf),
      ];
    case 'months':
      return [
        grouped('lalu', 's.d. November', upTo(3)),
        grouped('ini', 'Desember', (a) => a.tw[3]),
        grouped('realisasi', 's.d. Desember', realisasiOf),
      ];
  }
}

/** The amount columns of a layout, in its order. */
export function amountColumns(layout: Layout, random: Random): AmountColumn[] {
  const percent = layout.hasPersen ? [simple(random, 'persen', 'persen')] : [];
  const sisa = layout.hasSisa ? [simple(random, 'sisa', (a) => a.anggaran - realisasiOf(a))] : [];
  const share: AmountColumn[] = layout.extraColumns
    ? [{ meaning: null, group: null, label: 'Bobot (%)', alone: 'Bobot (%)', amount: 'share' }]
    : [];
  const derived = layout.percentFirst ? [...percent, ...sisa] : [...sisa, ...percent];
  const blocks = [budgetColumns(layout, random), realisasiColumns(layout, random), derived, share];
  return (layout.isReordered ? random.shuffled(blocks) : blocks).flat();
}
