import { comparedName } from '../../matching/names';
import { finding, type Finding } from '../../rules/finding';
import { isSlip } from '../../rules/label-differs';
import type { Rule, RuleContext } from '../../rules/rule';
import type { CellRef } from '../../sheet/address';
import { repeatedNames } from './kinerja';
import { isSameName } from '../same-name';
import { tableTitle, type WrittenTable } from '../written';

interface OtherName {
  readonly cell: CellRef;
  readonly name: string;
  readonly other: string;
}

function labelFinding(
  variant: 'slip' | 'words',
  sheet: string,
  [first, ...others]: readonly OtherName[],
): Finding {
  return finding({
    rule: 'label-differs',
    severity: variant === 'slip' ? 'info' : 'warning',
    variant,
    cell: first!.cell,
    rowName: first!.name,
    column: 'uraian',
    printed: { unit: 'raw', text: first!.name },
    expected: { unit: 'raw', text: first!.other },
    cells: others.map(({ cell }) => cell),
    parameters: { other: first!.other, sheet, count: others.length + 1 },
  });
}

/** Slips are one note, other words one warning each. */
function* labelFindings(source: string, names: readonly OtherName[]): Iterable<Finding> {
  const slips = names.filter(({ name, other }) => isSlip(name, other));
  if (slips.length > 0) yield labelFinding('slip', source, slips);
  for (const words of names.filter(({ name, other }) => !isSlip(name, other)))
    yield labelFinding('words', source, [words]);
}

function byTitle<N extends OtherName & { readonly title: string }>(names: Iterable<N>) {
  const groups = new Map<string, N[]>();
  for (const name of names) {
    const key = `${name.title}|${name.cell.sheet}`;
    groups.set(key, [...(groups.get(key) ?? []), name]);
  }
  return [...groups.values()].map((group) => [group[0]!.title, group] as const);
}

/** Rows of a typed table of money that are called otherwise in the budget. */
export const writtenLabels: Rule = {
  id: 'label-differs',
  family: 'across',
  *check(context) {
    const { audit } = context;
    for (const [title, names] of byTitle(repeatedNames(context))) yield* labelFindings(title, names);
    if (!audit?.reference) return;
    const { reference, matches } = audit;
    const source = reference.table ? tableTitle(reference.table) : reference.sheet;
    for (const [table, rows] of matches) {
      const names = rows
        .filter((match) => comparedName(match.row.name).text !== comparedName(match.reference.name).text)
        .map((match): OtherName => ({
          cell: { sheet: table.sheet.name, row: match.row.row, column: match.row.nameColumn },
          name: match.row.name,
          other: match.reference.name,
        }));
      yield* labelFindings(source, names);
    }
  },
};

interface Wording extends OtherName {
  readonly title: string;
  /** The indicator beside it; null where the table names none. */
  readonly indikator: string | null;
}

const cellAt = (table: WrittenTable, row: number, meaning: string): CellRef => ({
  sheet: table.sheet.name,
  row,
  column: table.header.columns.get(meaning)?.[0] ?? 0,
});

/** Every sasaran strategis that a typed table names, where it first stands in that table. */
function wordingsOf({ audit, inputs }: RuleContext): Wording[] {
  const found: Wording[] = [];
  const add = (title: string, name: string, cell: CellRef, indikator: string | null = null): void => {
    const text = name.replace(/^(?:\d+[.)]?|[-•])\s*/, '').replace(/^["“”]|["“”]$/g, '');
    const known = found.some((other) => other.title === title && other.name === text);
    if (text !== '' && !known) found.push({ title, name: text, other: '', cell, indikator });
  };
  for (const { row, sasaran, indikator } of inputs.iku?.rows ?? [])
    add(inputs.iku!.sheet.name, sasaran, { sheet: inputs.iku!.sheet.name, row, column: 0 }, indikator);
  for (const table of audit?.written ?? []) {
    const title = tableTitle(table);
    if (table.shape === 'indikator')
      for (const { row, sasaran, sasaranCell, indikator } of table.iku.rows) {
        const cell = sasaranCell
          ? { sheet: table.sheet.name, ...sasaranCell }
          : cellAt(table, row, 'sasaran');
        add(title, sasaran, cell, indikator);
      }
    if (table.shape === 'belanja' || table.shape === 'kinerja-program')
      for (const { row, sasaran } of table.rows) add(title, sasaran, cellAt(table, row, 'sasaran'));
    if (table.shape === 'rencana')
      for (const { text, cell } of table.sasaran) if (cell) add(title, text, cell);
  }
  return found;
}

const words = (name: string): ReadonlySet<string> => new Set(comparedName(name).tokens);

/** Most of the words are the same: one objective in two wordings, no other objective. */
function isNear(a: string, b: string): boolean {
  const [one, two] = [words(a), words(b)];
  const shared = [...one].filter((word) => two.has(word)).length;
  return isSameName(a, b) || (shared >= 2 && shared * 3 >= Math.max(one.size, two.size) * 2);
}

/**
 * How the sasaran of a wording is put most often: that of the same indicator, else one of nearly the same words. Of two
 * that are as frequent the one of the IKU sheet (`source`) is the measure.
 */
function usualWording(own: Wording, wordings: readonly Wording[], source: string | null): string | null {
  const alike = (a: string, b: string): boolean => comparedName(a).text === comparedName(b).text;
  const count = (name: string): number => wordings.filter((other) => alike(other.name, name)).length;
  const same = wordings.filter(
    ({ name, indikator }) =>
      isNear(name, own.name) ||
      (indikator !== null && own.indikator !== null && isSameName(indikator, own.indikator)),
  );
  const weight = ({ name, cell }: Wording): number => count(name) * 2 + (cell.sheet === source ? 1 : 0);
  const [usual] = [...same].sort((a, b) => weight(b) - weight(a));
  return usual && !alike(usual.name, own.name) && weight(usual) > weight(own) ? usual.name : null;
}

/** One sasaran strategis in several wordings: the one that most tables use is the measure. */
export const writtenWording: Rule = {
  id: 'objective-wording',
  family: 'across',
  *check(context) {
    if (!context.audit) return;
    const wordings = wordingsOf(context);
    const typed = new Set(context.audit.written.map(({ sheet }) => sheet.name));
    const source = context.inputs.iku?.sheet.name ?? null;
    for (const own of wordings) {
      const usual = typed.has(own.cell.sheet) ? usualWording(own, wordings, source) : null;
      if (usual === null) continue;
      const variant = isSlip(own.name, usual) ? 'slip' : 'words';
      yield finding({
        rule: 'objective-wording',
        severity: variant === 'slip' ? 'info' : 'warning',
        variant,
        cell: own.cell,
        rowName: own.name,
        column: 'sasaran',
        printed: { unit: 'raw', text: own.name },
        expected: { unit: 'raw', text: usual },
        parameters: { other: usual, title: own.title },
      });
    }
  },
};
