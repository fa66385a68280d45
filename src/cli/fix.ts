import { correctedContent } from '../core/corrections/corrected-content';
import { derivedCorrections, type DerivedCorrection } from '../core/corrections/derived';
import { withDerivedEntries, type MadeCorrection } from '../core/corrections/entries';
import type { Inputs } from '../core/inputs/choose';
import { isCellError, type CellValue } from '../core/sheet/snapshot';
import type { CellContent } from '../core/state/state';
import { printState } from '../core/state/state-xml';
import { calculationOf } from '../workbook/formula';
import type { Sheet } from '../workbook/sheet';
import type { CellEdit } from '../xlsx/write/cell-edits';
import { writeWorkbook } from '../xlsx/write/write-workbook';
import type { XlsxFile } from '../xlsx/xlsx-file';
import type { Arguments } from './arguments';
import { checkOutput, readSource, writeOutput } from './files';
import type { Progress } from './progress';
import { outcomeOf, readAndCheck, type Outcome } from './work';

/** Why a derived cell was left as it is: it holds a formula, or its notation cannot show the figure. */
export type LeftBecause = 'formula' | 'notation';

/** A derived cell that was left. */
export interface Left {
  readonly correction: DerivedCorrection;
  readonly why: LeftBecause;
}

/** What was corrected, what was left, and what a check of the output says. */
export interface Fixed {
  readonly made: readonly MadeCorrection[];
  readonly left: readonly Left[];
  readonly outcome: Outcome;
}

function contentOf(value: CellValue, numberFormat: string): CellContent {
  if (value === null) return { kind: 'empty', text: '', numberFormat };
  if (typeof value === 'number') return { kind: 'number', text: String(value), numberFormat };
  if (typeof value === 'boolean') return { kind: 'boolean', text: String(value).toUpperCase(), numberFormat };
  return { kind: 'text', text: isCellError(value) ? value.error : value, numberFormat };
}

const valueOf = ({ kind, text }: CellContent): string | number => (kind === 'number' ? Number(text) : text);

/** Decides for each correction what its cell is to hold, or why it is left. */
function planned({ workbook }: XlsxFile, inputs: Inputs, corrections: readonly DerivedCorrection[]) {
  const made: MadeCorrection[] = [];
  const left: Left[] = [];
  for (const correction of corrections) {
    const { cell, suggested, isPercent } = correction;
    const sheet = workbook.sheet(cell.sheet);
    const after = correctedContent(inputs, cell, suggested, isPercent);
    if (!sheet || sheet.formula(cell.row, cell.column) !== null) left.push({ correction, why: 'formula' });
    else if (!after) left.push({ correction, why: 'notation' });
    else {
      const before = contentOf(sheet.value(cell.row, cell.column), after.numberFormat);
      made.push({ correction, before, after });
    }
  }
  return { made, left };
}

interface Edits {
  readonly cells: ReadonlyMap<string, readonly CellEdit[]>;
  /** Some formula looks at a corrected cell and cannot be calculated here. */
  readonly calculateOnLoad: boolean;
}

/** The corrected cells, and the formulas whose results change with them. */
function editsOf({ workbook }: XlsxFile, made: readonly MadeCorrection[]): Edits {
  if (made.length === 0) return { cells: new Map(), calculateOnLoad: false };
  const formulas = workbook.sheets.flatMap((sheet) =>
    [...sheet.formulaCells()].map(({ row, column }) => ({
      sheet,
      row,
      column,
      value: sheet.value(row, column),
    })),
  );
  const calculation = calculationOf(workbook);
  const edits = new Map<string, CellEdit[]>();
  const edit = (sheet: Sheet, row: number, column: number, value: CellValue, isResult: boolean): void => {
    if (value === null) return;
    edits.set(sheet.name, [...(edits.get(sheet.name) ?? []), { row, column, value, isResult }]);
  };
  for (const { correction, after } of made) {
    const { row, column, sheet: name } = correction.cell;
    const sheet = workbook.sheet(name)!;
    sheet.setValue(row, column, valueOf(after));
    calculation.edited(sheet, { top: row, left: column, bottom: row, right: column });
    edit(sheet, row, column, valueOf(after), false);
  }
  calculation.recalculate();
  for (const { sheet, row, column, value } of formulas) {
    const now = sheet.value(row, column);
    if (JSON.stringify(now) !== JSON.stringify(value)) edit(sheet, row, column, now, true);
  }
  const isUnknown = calculation
    .uncalculated()
    .some(({ status }) => status.kind === 'circular' || status.isStale);
  return { cells: edits, calculateOnLoad: isUnknown };
}

/**
 * Corrects what only follows from other cells (sisa, percentages, sums), writes a copy of the file with those cells and
 * the journal, and checks the copy. No record is changed; our own sheets, if the file has any, keep what they show until
 * they are generated again, but for their formulas.
 */
export async function fixFile(asked: Arguments, progress: Progress): Promise<Fixed> {
  checkOutput(asked.file, asked.output);
  const checked = readAndCheck(readSource(asked.file), asked, progress);
  const { file, inputs, result } = checked;
  const { made, left } = planned(file, inputs, derivedCorrections(result.explanations));
  progress('writing');
  const { state } = withDerivedEntries(checked.state, made, new Date().toISOString());
  const bytes = await writeWorkbook(file, [], {
    ...editsOf(file, made),
    ...(made.length > 0 && { state: printState(state) }),
  });
  const outcome = outcomeOf(readAndCheck(bytes, asked, progress), asked);
  writeOutput(asked.output, bytes);
  return { made, left, outcome };
}
