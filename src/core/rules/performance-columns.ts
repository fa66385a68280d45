import type { IkuInput } from '../inputs/iku/types';
import type { KinerjaInput } from '../inputs/kinerja/types';
import {
  earlierParts,
  isPart,
  reportColumns,
  reportPair,
  yearOfColumns,
  type Reported,
  type ReportPair,
} from '../inputs/report-columns';
import { columnsWithoutSum } from './columns-without-sum';
import type { Finding } from './finding';
import type { Rule } from './rule';

/** The columns of one meaning, and the one of them that is read. */
interface Choice {
  readonly meaning: 'target' | 'realisasi';
  readonly columns: readonly number[];
  readonly taken: number;
}

function choicesOf(input: KinerjaInput | IkuInput, { target, realisasi }: ReportPair, reported: Reported) {
  const { sheet, header } = input;
  const choices = [
    ...['targetPk', 'target', 'targetIku'].map((label) => ['target', label, target] as const),
    ['realisasi', 'realisasi', realisasi] as const,
  ];
  return choices.flatMap(([meaning, label, chosen]): Choice[] => {
    const columns = header.columns.get(label) ?? [];
    const isChosen = chosen !== null && columns.includes(chosen);
    const taken = isChosen ? chosen : reportColumns(sheet, header, columns, reported)[0];
    return taken === undefined ? [] : [{ meaning, columns, taken }];
  });
}

function* unsummed(input: KinerjaInput | IkuInput, { tahun, periode }: Reported): Iterable<Finding> {
  const { sheet, header } = input;
  const reported = { tahun: tahun ?? yearOfColumns(header), periode };
  const pair = reportPair(sheet, header, reported);
  if (pair.differs) {
    const { target, realisasi } = pair;
    yield {
      ...columnsWithoutSum('performance-columns', 'warning', input, 'target', target!, [realisasi!]),
      variant: 'span',
      parameters: { other: header.labels[realisasi!]! },
    };
    return;
  }
  const choices = choicesOf(input, pair, reported);
  const ofPart = choices.some(
    ({ meaning, columns, taken }) => meaning === 'target' && isPart(header, taken, columns),
  );
  // The report of a triwulan takes the target and the realisasi of it.
  if (ofPart && periode !== null && periode !== 'tahun') return;
  const ofYear = pair.capaian !== null && !isPart(header, pair.capaian, header.columns.get('capaian')!);
  // The rule `capaian` holds the realisasi that was read against the target of the year.
  if (!ofPart && ofYear && input.rows.some(({ capaian }) => capaian?.percent)) return;
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
