import { comparedName, nameScore } from '../matching/names';
import { sasaranOf } from '../inputs/iku/read';
import { editDistance } from '../sheet/header-words';
import type { CellRef } from '../sheet/address';
import { finding, type Finding } from './finding';
import { nameCell } from './kinerja-facts';
import type { Rule, RuleContext } from './rule';

/** One thing under two names. */
interface TwoNames {
  readonly cell: CellRef;
  readonly name: string;
  readonly other: string;
  readonly otherSheet: string;
}

const SMALL_EDIT = 2;

/** Word by word alike but for a letter or two: a slip; else other words. */
export function isSlip(a: string, b: string): boolean {
  const [one, two] = [comparedName(a).tokens, comparedName(b).tokens];
  if (one.length !== two.length) return editDistance(one.join(' '), two.join(' '), SMALL_EDIT) <= SMALL_EDIT;
  return one.every((token, i) => token === two[i] || editDistance(token, two[i]!, SMALL_EDIT) <= SMALL_EDIT);
}

/** Names of matched Kinerja rows against the budget's. */
function* kinerjaNames({ inputs: { kinerja, anggaran }, matching }: RuleContext): Iterable<TwoNames> {
  if (!kinerja || !anggaran || !matching) return;
  for (const { row, name, state, level, basis } of matching.matches.values()) {
    if (state === 'proposed' || basis === 'children' || name === '' || level === 'kegiatan') continue;
    yield { cell: nameCell(kinerja, row), name: row.nama, other: name, otherSheet: anggaran.sheet.name };
  }
}

/** Sasaran of the budget's column against those of the IKU sheet that they nearly are. */
function* sasaranNames({ inputs: { anggaran, iku } }: RuleContext): Iterable<TwoNames> {
  const column = anggaran?.mapping.columns.sasaran?.[0];
  if (!anggaran || !iku || column === undefined) return;
  const seen = new Set<string>();
  for (const { row, sasaran } of anggaran.rows) {
    if (sasaran === '' || seen.has(sasaran)) continue;
    seen.add(sasaran);
    const scored = sasaranOf(iku).map((other) => ({
      other,
      score: nameScore(comparedName(sasaran), comparedName(other)),
    }));
    const best = scored.sort((a, b) => b.score - a.score)[0];
    if (best && best.score >= 0.6 && best.score < 1)
      yield {
        cell: { sheet: anggaran.sheet.name, row, column },
        name: sasaran,
        other: best.other,
        otherSheet: iku.sheet.name,
      };
  }
}

const found = ({ cell, name, other, otherSheet }: TwoNames, variant: 'slip' | 'words'): Finding =>
  finding({
    rule: 'label-differs',
    severity: variant === 'slip' ? 'info' : 'warning',
    variant,
    cell,
    rowName: name,
    column: 'uraian',
    printed: { unit: 'raw', text: name },
    expected: { unit: 'raw', text: other },
    parameters: { other, sheet: otherSheet, count: 1 },
  });

/** The same program, sub kegiatan or sasaran in other words: slips are one note, other words one warning each. */
export const labelDiffers: Rule = {
  id: 'label-differs',
  family: 'across',
  *check(context) {
    const slips: TwoNames[] = [];
    for (const two of [...kinerjaNames(context), ...sasaranNames(context)]) {
      if (comparedName(two.name).text === comparedName(two.other).text) continue;
      if (isSlip(two.name, two.other)) slips.push(two);
      else yield found(two, 'words');
    }
    const [first, ...others] = slips;
    if (!first) return;
    const note = found(first, 'slip');
    yield {
      ...note,
      cells: others.map(({ cell }) => cell),
      parameters: { ...note.parameters, count: slips.length },
    };
  },
};
