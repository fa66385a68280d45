/// <reference types="office-js" />
import type { Block } from '../../core/sheet/snapshot';
import { parseState } from '../../core/state/state-xml';
import { EMPTY_STATE, STATE_NAMESPACE, type State } from '../../core/state/state';
import { keptTabColor, MARK_NAME, marksOf, UNFINISHED_NAME, writtenMark } from '../mark';

/** A worksheet as it is listed, without its cells. */
export interface SheetFacts {
  readonly id: string;
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'veryHidden';
  readonly isProtected: boolean;
  readonly mark: string | null;
  /** It carries our name for marks: a sheet of ours, or a copy of one that the user made. */
  readonly hasMarkName: boolean;
  readonly isUnfinished: boolean;
  /** "" for none; while unfinished, the one that it had before. */
  readonly tabColor: string;
  /** The cells that hold something; null for an empty sheet. */
  readonly used: Block | null;
}

/** A workbook-wide defined name. */
export interface NameFacts {
  readonly name: string;
  readonly formula: string;
}

/** Everything about the workbook but its cells. */
export interface WorkbookFacts {
  readonly sheets: readonly SheetFacts[];
  readonly names: readonly NameFacts[];
  readonly isCalculationManual: boolean;
  readonly isReadOnly: boolean;
  readonly isStructureProtected: boolean;
  readonly state: State;
  /** Ids of the parts that hold the state: one, none, or more where a file was merged by other means. */
  readonly stateParts: readonly string[];
}

const VISIBILITY = { Visible: 'visible', Hidden: 'hidden', VeryHidden: 'veryHidden' } as const;

/** Reads the facts in two requests, however many sheets there are. */
export async function readFacts(context: Excel.RequestContext): Promise<WorkbookFacts> {
  const { workbook } = context;
  const { worksheets, application, protection, names, customXmlParts } = workbook;
  worksheets.load('items/id,items/name,items/visibility,items/tabColor,items/protection/protected');
  application.load('calculationMode');
  workbook.load('readOnly');
  protection.load('protected');
  names.load('items/name,items/formula');
  const parts = customXmlParts.getByNamespace(STATE_NAMESPACE).load('items/id');
  await context.sync();

  const details = worksheets.items.map((sheet) => ({
    mark: sheet.names.getItemOrNullObject(MARK_NAME).load('formula'),
    unfinished: sheet.names.getItemOrNullObject(UNFINISHED_NAME).load('formula'),
    used: sheet.getUsedRangeOrNullObject(true).load('rowIndex,columnIndex,rowCount,columnCount'),
  }));
  const xml = parts.items[0]?.getXml();
  await context.sync();

  const written = details.map(({ mark }) => (mark.isNullObject ? null : writtenMark(mark.formula)));
  const marks = marksOf(worksheets.items.map(({ name }, place) => ({ name, written: written[place]! })));
  return {
    sheets: worksheets.items.map((sheet, place) => {
      const { unfinished, used } = details[place]!;
      return {
        id: sheet.id,
        name: sheet.name,
        visibility: VISIBILITY[sheet.visibility as keyof typeof VISIBILITY],
        isProtected: sheet.protection.protected,
        mark: marks[place]!,
        hasMarkName: written[place] !== null,
        isUnfinished: !unfinished.isNullObject,
        tabColor: unfinished.isNullObject ? sheet.tabColor : keptTabColor(unfinished.formula),
        used: used.isNullObject ? null : blockOf(used),
      };
    }),
    names: names.items.map(({ name, formula }) => ({ name, formula: String(formula) })),
    isCalculationManual: application.calculationMode === 'Manual',
    isReadOnly: workbook.readOnly,
    isStructureProtected: protection.protected,
    state: xml ? parseState(xml.value) : EMPTY_STATE,
    stateParts: parts.items.map(({ id }) => id),
  };
}

const blockOf = ({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Block => ({
  top: rowIndex,
  left: columnIndex,
  bottom: rowIndex + rowCount - 1,
  right: columnIndex + columnCount - 1,
});
