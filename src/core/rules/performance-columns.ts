import type { IkuInput } from '../inputs/iku/types';
import { TARGETS_OF_TRIWULAN } from '../inputs/kinerja/vocabulary';
import type { KinerjaInput } from '../inputs/kinerja/types';
import { earlierParts, isPart, reportColumns, yearOfColumns, type Reported } from '../inputs/report-columns';
import { columnsWithoutSum } from './columns-without-sum';
import type { Finding } from './finding';
import type { Rule } from './rule';

/** The columns of one meaning, and the one of them that is read. */
interface Choice {
  readonly meaning: 'target' | 'realisasi';
  readonly columns: readonly number[];
  readonly taken: number;
}

function choicesOf(input: KinerjaInput | IkuInput, { tahun, periode }: Reported): Choice[] {
  const { sheet, header, mapping } = input;
  const reported = { tahun: tahun ?? yearOfColumns(header), periode };
  const choice = (meaning: Choice['meaning'], ...labels: readonly string[]): Choice[] => {
    const columns = labels.flatMap((label) => header.columns.get(label) ?? []);
    // A sheet of indicators shows the columns of all years.
    const [taken] =
      input.kind === 'kinerja' ? mapping.columns[meaning]! : reportColumns(sheet, header, columns, reported);
    return taken === undefined ? [] : [{ meaning, columns, taken }];
  };
  return [
    ...(input.kind === 'kinerja'
      ? choice('target', 'target', ...TARGETS_OF_TRIWULAN)
      : ['targetPk', 'target', 'targetIku'].flatMap((label) => choice('target', label))),
    ...choice('realisasi', 'realisasi'),
  ];
}

function* unsummed(input: KinerjaInput | IkuInput, reported: Reported): Iterable<Finding> {
  const { sheet, header } = input;
  const choices = choicesOf(input, reported);
  const targets = choices.filter(({ meaning }) => meaning === 'target');
  const { periode } = reported;
  const ofPart = targets.some(({ taken }) => isPart(header, taken));
  // The report of a triwulan takes the target and the realisasi of it.
  if (ofPart && periode !== null && periode !== 'tahun') return;
  // The rule `capaian` holds the realisasi that was read against the target of the year.
  if (!ofPart && input.rows.some(({ capaian }) => capaian?.percent)) return;
  for (const { meaning, columns, taken } of choices) {
    const parts = earlierParts(sheet, header, columns, taken);
    if (parts.length > 0)
      yield columnsWithoutSum('performance-columns', 'warning', input, meaning, taken, parts);
  }
}

/** Targets or realisasi of triwulan that neither say they are cumulative nor have a Jumlah: only the latest is read. */
export const performanceColumns: Rule = {
  id: 'performance-columns',
  family: 'reading',
  *check({ inputs: { kinerja, iku, identitas } }) {
    if (kinerja) yield* unsummed(kinerja, identitas);
    if (iku) yield* unsummed(iku, identitas);
  },
};
