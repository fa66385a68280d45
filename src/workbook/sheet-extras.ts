import type { Block } from '../core/sheet/snapshot';
import { STANDARD_HEIGHT } from './widths';

/** A conditional format of the custom kind: the formula is written for the top left cell of its block. */
export interface CustomRule {
  readonly id: string;
  /** As Office.js names the kinds; only "Custom" has a formula that we know of. */
  readonly type: string;
  /** Which rule of the file it comes from, counted from 0 over the sheet; absent for a new one. */
  readonly origin?: number;
  readonly block: Block;
  formula: string;
  stopIfTrue: boolean;
  /** "#RRGGBB", "" for none. */
  fill: string;
  fontColor: string;
  bold: boolean | null;
  italic: boolean | null;
}

export interface Hyperlink {
  readonly address?: string;
  readonly documentReference?: string;
  readonly screenTip?: string;
  readonly textToDisplay?: string;
}

export interface Validation {
  readonly block: Block;
  rule: unknown;
  errorAlert: unknown;
  prompt: unknown;
  ignoreBlanks: boolean;
}

/** Excel.PaperType, in the order of the numbers that files use, from 1. F4 (8,5 × 13 inch) is "Folio". */
export const PAPER_SIZES = [
  ...['Letter', 'LetterSmall', 'Tabloid', 'Ledger', 'Legal', 'Statement', 'Executive'],
  ...['A3', 'A4', 'A4Small', 'A5', 'B4', 'B5', 'Folio', 'Quatro', 'Paper10x14', 'Paper11x17', 'Note'],
  ...['Envelope9', 'Envelope10', 'Envelope11', 'Envelope12', 'Envelope14', 'Csheet', 'Dsheet', 'Esheet'],
  ...['EnvelopeDL', 'EnvelopeC5', 'EnvelopeC3', 'EnvelopeC4', 'EnvelopeC6', 'EnvelopeC65'],
  ...['EnvelopeB4', 'EnvelopeB5', 'EnvelopeB6', 'EnvelopeItaly', 'EnvelopeMonarch', 'EnvelopePersonal'],
  ...['FanfoldUS', 'FanfoldStdGerman', 'FanfoldLegalGerman'],
] as const;

/** Sizes in points, as `PageLayout` has them. Defaults are those of a new sheet in Excel. */
export interface PrintLayout {
  orientation: string;
  paperSize: string;
  zoom: Readonly<Record<string, unknown>>;
  margins: { left: number; right: number; top: number; bottom: number; header: number; footer: number };
  flags: Record<string, unknown>;
  area: readonly Block[];
  titleRows: Block | null;
  titleColumns: Block | null;
  /** Header and footer texts: "defaultForAllPages.centerFooter" → "&P". */
  texts: Map<string, string>;
  textsState: string;
}

/** What a worksheet has in Excel beyond what the workbook in memory keeps. */
export interface SheetExtras {
  tabColor: string;
  /** Points, by column and by row; the standard size where there is none. */
  readonly columnWidths: Map<number, number>;
  readonly rowHeights: Map<number, number>;
  /** Where hiding differs from what was read. */
  readonly hiddenRows: Map<number, boolean>;
  readonly hiddenColumns: Map<number, boolean>;
  /** Formats of whole columns and rows, for cells that have none of their own. */
  readonly columnStyles: Map<number, number>;
  readonly rowStyles: Map<number, number>;
  /** The cells that stay in view, from A1; null when nothing is frozen. */
  frozen: Block | null;
  isProtected: boolean;
  password: string;
  protectionOptions: Readonly<Record<string, unknown>> | null;
  readonly print: PrintLayout;
  /** In order of priority, the first wins. */
  readonly rules: CustomRule[];
  /** By cell key. */
  readonly links: Map<number, Hyperlink>;
  validations: Validation[];
  showGridlines: boolean;
  showHeadings: boolean;
  /** Characters. */
  standardWidth: number;
  /** Points. */
  standardHeight: number;
  enableCalculation: boolean;
}

/** Inches to points. */
const inches = (value: number): number => value * 72;

const newPrintLayout = (): PrintLayout => ({
  orientation: 'Portrait',
  paperSize: 'Letter',
  zoom: { scale: 100 },
  margins: {
    left: inches(0.7),
    right: inches(0.7),
    top: inches(0.75),
    bottom: inches(0.75),
    header: inches(0.3),
    footer: inches(0.3),
  },
  flags: {},
  area: [],
  titleRows: null,
  titleColumns: null,
  texts: new Map(),
  textsState: 'Default',
});

/** What a new sheet has. */
export const newSheetExtras = (): SheetExtras => ({
  tabColor: '',
  columnWidths: new Map(),
  rowHeights: new Map(),
  hiddenRows: new Map(),
  hiddenColumns: new Map(),
  columnStyles: new Map(),
  rowStyles: new Map(),
  frozen: null,
  isProtected: false,
  password: '',
  protectionOptions: null,
  print: newPrintLayout(),
  rules: [],
  links: new Map(),
  validations: [],
  showGridlines: true,
  showHeadings: true,
  standardWidth: 8.43,
  standardHeight: STANDARD_HEIGHT,
  enableCalculation: true,
});
