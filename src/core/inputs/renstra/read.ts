import { normaliseHeader } from '../../sheet/header-words';
import type { Header } from '../../sheet/header';
import { isBlank, type SheetSnapshot } from '../../sheet/snapshot';
import type { YearFigure } from '../iku/types';
import { listedRows, listMapping } from '../listed-rows';
import { quantityColumn, readQuantity } from '../quantity';
import { cellText, sumsUp } from '../rows';
import { NO_TEXT, textCell, type TextCell } from '../text-cell';
import { RENSTRA_PARTS, type RenstraInput, type RenstraPart, type RenstraRow } from './types';

const yearOf = (label: string): number | null => {
  const years = label.match(/\b(?:19|20)\d\d\b/g);
  return years ? Number(years.at(-1)) : null;
};

/** "Visi : …" above the header: in one cell, or the text in a cell to its right. */
function titled(sheet: SheetSnapshot, header: Header, part: 'visi' | 'misi'): TextCell {
  for (let row = 0; row < header.first; row++) {
    for (let column = 0; column < Math.min(sheet.columnCount, 12); column++) {
      const text = cellText(sheet, row, column);
      const label = new RegExp(`^${part}\\s*(?:\\d+\\s*)?(?::\\s*(.*))?$`, 'i').exec(text);
      if (!label) continue;
      if (label[1]) return { text: label[1], cell: null };
      for (let next = column + 1; next < Math.min(sheet.columnCount, column + 12); next++) {
        const found = textCell(sheet, row, next);
        if (/\p{L}/u.test(found.text)) return found;
      }
    }
  }
  return NO_TEXT;
}

/** Fills what a matrix states once: a blank cell repeats the one above while nothing above it in the plan changes. */
class PartsReader {
  private readonly last: Record<RenstraPart, TextCell>;

  constructor(
    private readonly sheet: SheetSnapshot,
    private readonly header: Header,
  ) {
    this.last = Object.fromEntries(RENSTRA_PARTS.map((part) => [part, NO_TEXT])) as typeof this.last;
    for (const part of ['visi', 'misi'] as const) this.last[part] = titled(sheet, header, part);
  }

  parts(row: number): Readonly<Record<RenstraPart, TextCell>> {
    let hasChanged = false;
    for (const part of RENSTRA_PARTS) {
      const column = this.header.columns.get(part)?.[0];
      if (column === undefined) continue;
      const own = textCell(this.sheet, row, column);
      const isNew = own.text !== '' && normaliseHeader(own.text) !== normaliseHeader(this.last[part].text);
      if (own.text !== '' ? isNew : hasChanged) this.last[part] = own;
      hasChanged ||= isNew;
    }
    return { ...this.last };
  }
}

function rowsOf(sheet: SheetSnapshot, header: Header): RenstraRow[] {
  const textColumns = RENSTRA_PARTS.flatMap((part) => header.columns.get(part)?.[0] ?? []);
  const listed = listedRows(sheet, header)
    .filter(
      ({ row, label }) =>
        !sumsUp(label, true) && textColumns.some((column) => !isBlank(sheet.value(row, column))),
    )
    .map(({ row }) => row);
  const satuan = header.columns.get('satuan')?.[0] ?? null;
  const targets = (header.columns.get('target') ?? []).map((column) => ({
    tahun: yearOf(header.labels[column]!),
    reading: quantityColumn(sheet, column, satuan, listed),
  }));
  const parts = new PartsReader(sheet, header);
  return listed.map((row) => ({
    ...parts.parts(row),
    row,
    targets: targets.map(({ tahun, reading }): YearFigure => ({
      tahun,
      figure: readQuantity(sheet, row, reading),
    })),
  }));
}

/** Reads a recognised planning matrix: visi to arah kebijakan, and a target per year. */
export function readRenstra(sheet: SheetSnapshot, header: Header): RenstraInput {
  const rows = rowsOf(sheet, header);
  const years = (header.columns.get('target') ?? []).flatMap(
    (column) => yearOf(header.labels[column]!) ?? [],
  );
  return {
    kind: 'renstra',
    sheet,
    mapping: listMapping('renstra', sheet, header, ['no', ...RENSTRA_PARTS, 'satuan', 'target']),
    rows,
    years,
    header,
  };
}

/** A planning matrix: a row that names tujuan and sasaran, and no money beside them. */
export function looksLikeRenstra(sheet: SheetSnapshot, header: Header): boolean {
  if (header.columns.has('uang')) return false;
  const [tujuan, sasaran] = ['tujuan', 'sasaran'].map((part) => header.columns.get(part)![0]!);
  return listedRows(sheet, header).some(
    ({ row }) => !isBlank(sheet.value(row, tujuan!)) && !isBlank(sheet.value(row, sasaran!)),
  );
}
