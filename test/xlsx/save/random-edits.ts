import fc from 'fast-check';
import type { EditedFile } from './edited-file';

/** Something that a person or an add-in does to a workbook; what is refused leaves it as it was. */
export type RandomEdit = (opened: EditedFile) => Promise<void>;

const row = fc.integer({ min: 1, max: 20 });
const column = fc.constantFrom('A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'K');
const cell = fc.tuple(column, row).map(([c, r]) => `${c}${r}`);
const range = fc
  .tuple(cell, fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 2 }))
  .map(([start, down, right]) => {
    const [, letter, number] = /^([A-Z])(\d+)$/.exec(start)!;
    const end = String.fromCharCode(letter!.charCodeAt(0) + right);
    return `${start}:${end}${Number(number) + down}`;
  });
const text = fc.oneof(
  fc.constantFrom('1.06.01', ' spasi ', 'a & <b>', '"kutip"', 'baris\nlain', '_x000D_', "'00123", '𝒙 é'),
  fc.string({ maxLength: 12 }).filter((one) => !/^[=+\-@'\s]*$/.test(one) && !/[\uD800-\uDFFF]/.test(one)),
);
const typed = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 }).map((n) => (n === 0 ? 0 : n)),
  fc.boolean(),
  text,
  fc.constantFrom('', '#N/A', '=1/0'),
);
/** They stand where no other formula looks: a ring of formulas has no value that could be saved. */
const formula = fc.tuple(
  row.map((r) => `J${r}`),
  fc.constantFrom(
    '=SUM(C4:C6)',
    '=C4*2',
    '=A1',
    '=IF(C4>1,"ya","")',
    '=IFS(C4>1,2,TRUE,3)',
    '=RANK(C4,C4:C9)',
  ),
);
const place = fc.nat({ max: 5 });

/** The sheet at that place, counted round; sheets of charts have no cells. */
const nameAt = ({ host, file }: EditedFile, n: number): string | null => {
  const sheets = host.edited.order.filter((sheet) => file.sheetEntries.get(sheet)?.part !== null);
  return sheets[n % sheets.length]?.name ?? null;
};

/** A file needs a sheet with cells. */
const hasOthers = ({ host, file }: EditedFile): boolean =>
  host.edited.order.filter((sheet) => file.sheetEntries.get(sheet)?.part !== null).length > 1;

const inExcel =
  (n: number, act: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void): RandomEdit =>
  async (opened) => {
    const name = nameAt(opened, n);
    if (name === null) return;
    await opened
      .run(async (context) => {
        act(context.workbook.worksheets.getItem(name), context);
        await context.sync();
      })
      .catch(refused);
  };

/** Office's errors have a code; anything else is a defect. */
function refused(error: unknown): void {
  if (!(error instanceof Error && 'code' in error)) throw error;
}

const byPerson =
  (n: number, act: (opened: EditedFile, sheet: string) => void): RandomEdit =>
  (opened) => {
    const name = nameAt(opened, n);
    try {
      if (name !== null) act(opened, name);
    } catch (error) {
      refused(error);
    }
    return Promise.resolve();
  };

const color = fc.constantFrom('#FFC7CE', '#000000', '#123456', '#FFFFFF');
const formats: readonly fc.Arbitrary<(format: Excel.RangeFormat) => void>[] = [
  fc.boolean().map((is) => (format) => void (format.font.bold = is)),
  fc.boolean().map((is) => (format) => void (format.font.italic = is)),
  fc.constantFrom(8, 11, 14.5).map((size) => (format) => void (format.font.size = size)),
  fc.constantFrom('Arial', 'Calibri').map((name) => (format) => void (format.font.name = name)),
  color.map((one) => (format) => void (format.font.color = one)),
  color.map((one) => (format) => void (format.fill.color = one)),
  fc.constant((format) => format.fill.clear()),
  fc
    .tuple(
      fc.constantFrom('EdgeTop', 'EdgeLeft', 'InsideHorizontal', 'DiagonalUp'),
      fc.constantFrom('None', 'Continuous', 'Dash'),
    )
    .map(
      ([side, style]) =>
        (format) =>
          void (format.borders.getItem(side as 'EdgeTop').style = style as 'None'),
    ),
  fc
    .constantFrom('General', 'Left', 'Center', 'Justify', 'CenterAcrossSelection')
    .map((one) => (format) => void (format.horizontalAlignment = one as 'Left')),
  fc
    .constantFrom('Top', 'Bottom', 'Distributed')
    .map((one) => (format) => void (format.verticalAlignment = one as 'Top')),
  fc.boolean().map((is) => (format) => void (format.wrapText = is)),
  fc.nat({ max: 3 }).map((level) => (format) => void (format.indentLevel = level)),
  fc.constantFrom(0, 45, -30, 180).map((degrees) => (format) => void (format.textOrientation = degrees)),
  fc.boolean().map((is) => (format) => void (format.protection.locked = is)),
];

const rangeOrLine = fc.oneof(
  { weight: 6, arbitrary: range },
  { weight: 1, arbitrary: column.map((c) => `${c}:${c}`) },
  { weight: 1, arbitrary: row.map((r) => `${r}:${r}`) },
);

/** Edits of every kind that the host knows. */
export const randomEdit: fc.Arbitrary<RandomEdit> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc
      .tuple(place, fc.oneof(fc.tuple(cell, typed), formula))
      .map(([n, [at, what]]) => byPerson(n, ({ host }, sheet) => host.user.type(sheet, at, what))),
  },
  {
    weight: 2,
    arbitrary: fc
      .tuple(place, range)
      .map(([n, at]) => byPerson(n, ({ host }, sheet) => host.user.clear(sheet, at))),
  },
  {
    weight: 6,
    arbitrary: fc
      .tuple(place, rangeOrLine, fc.oneof(...formats))
      .map(([n, at, set]) => inExcel(n, (sheet) => set(sheet.getRange(at).format))),
  },
  {
    weight: 2,
    arbitrary: fc
      .tuple(place, range, fc.constantFrom('#,##0', '0.00%', '@', 'd-mmm-yy', '#.##0;[Red]-0'))
      .map(([n, at, code]) => inExcel(n, (sheet) => void (sheet.getRange(at).numberFormat = code as never))),
  },
  {
    weight: 2,
    arbitrary: fc
      .tuple(place, range, fc.constantFrom('All', 'Formats', 'Contents'))
      .map(([n, at, what]) => inExcel(n, (sheet) => sheet.getRange(at).clear(what as 'All'))),
  },
  fc.tuple(place, range).map(([n, at]) => inExcel(n, (sheet) => sheet.getRange(at).merge())),
  fc.tuple(place, range).map(([n, at]) => inExcel(n, (sheet) => sheet.getRange(at).unmerge())),
  fc
    .tuple(place, range, fc.constantFrom(30, 48, 101.25))
    .map(([n, at, points]) => inExcel(n, (sheet) => void (sheet.getRange(at).format.columnWidth = points))),
  fc
    .tuple(place, range, fc.constantFrom(12, 15, 33.75))
    .map(([n, at, points]) => inExcel(n, (sheet) => void (sheet.getRange(at).format.rowHeight = points))),
  fc
    .tuple(place, range, fc.boolean(), fc.boolean())
    .map(([n, at, isRow, is]) =>
      inExcel(n, (sheet) => void (sheet.getRange(at)[isRow ? 'rowHidden' : 'columnHidden'] = is)),
    ),
  fc
    .tuple(place, fc.nat({ max: 4 }), fc.boolean())
    .map(([n, count, isRows]) =>
      inExcel(n, ({ freezePanes }) =>
        isRows ? freezePanes.freezeRows(count) : freezePanes.freezeColumns(count),
      ),
    ),
  fc
    .tuple(place, cell)
    .map(([n, at]) => inExcel(n, (sheet) => sheet.freezePanes.freezeAt(sheet.getRange(`A1:${at}`)))),
  fc.tuple(place, color).map(([n, one]) => inExcel(n, (sheet) => void (sheet.tabColor = one))),
  {
    weight: 3,
    arbitrary: fc.tuple(place, range, color).map(([n, at, fill]) =>
      inExcel(n, (sheet) => {
        const { custom } = sheet.getRange(at).conditionalFormats.add('Custom');
        custom.rule.formula = `=AND(N("lkjip")=0,$C$4>${at.length})`;
        custom.format.fill.color = fill;
      }),
    ),
  },
  fc
    .tuple(place, range)
    .map(([n, at]) => inExcel(n, (sheet) => sheet.getRange(at).conditionalFormats.clearAll())),
  fc
    .tuple(
      place,
      cell,
      fc.constantFrom(
        { address: 'https://contoh.id/?a=1&b=2' },
        { documentReference: "'Anggaran'!A1", screenTip: 'ke "sana"' },
      ),
    )
    .map(([n, at, link]) => inExcel(n, (sheet) => void (sheet.getRange(at).hyperlink = link))),
  fc.tuple(place, fc.constantFrom('A4', 'Folio', 'Letter'), fc.boolean()).map(([n, paperSize, is]) =>
    inExcel(n, ({ pageLayout }) => {
      pageLayout.set({
        paperSize: paperSize as 'A4',
        orientation: is ? 'Landscape' : 'Portrait',
        centerHorizontally: is,
        leftMargin: is ? 36 : 43.2,
      });
      pageLayout.zoom = is ? { horizontalFitToPages: 1 } : { scale: 85 };
      if (is) pageLayout.setPrintTitleRows('$1:$3');
      else pageLayout.setPrintArea('A1:E9');
      pageLayout.headersFooters.defaultForAllPages.centerFooter = is ? 'Hal. &P && <x>' : '';
    }),
  ),
  fc.tuple(place, fc.boolean()).map(([n, is]) => inExcel(n, (sheet) => void (sheet.showGridlines = is))),
  {
    weight: 2,
    arbitrary: fc
      .tuple(place, fc.constantFrom('Baru', "Bu'at", 'Tabel 3.9 & <x>'))
      .map(([, name]) => byPerson(0, ({ host }) => host.user.addSheet(name))),
  },
  fc
    .tuple(place, fc.constantFrom('Ganti Nama', 'X', "L'RA"))
    .map(([n, name]) => byPerson(n, ({ host }, sheet) => host.user.renameSheet(sheet, name))),
  place.map((n) =>
    byPerson(n, (opened, sheet) => {
      if (hasOthers(opened)) opened.host.user.deleteSheet(sheet);
    }),
  ),
  place.map((n) => byPerson(n, ({ host }, sheet) => host.user.copySheet(sheet))),
  fc.tuple(place, place).map(([n, to]) => inExcel(n, (sheet) => void (sheet.position = to))),
  fc
    .tuple(place, fc.constantFrom('Visible', 'Hidden', 'VeryHidden'))
    .map(([n, how]) => inExcel(n, (sheet) => void (sheet.visibility = how as 'Visible'))),
  fc
    .tuple(place, fc.constantFrom('LKjIP_a', 'Pagu'), fc.boolean(), fc.boolean())
    .map(([n, name, isSheets, isAdded]) =>
      inExcel(n, (sheet, { workbook }) => {
        const { names } = isSheets ? sheet : workbook;
        if (isAdded) names.add(name, sheet.getRange('B2:C3')).visible = false;
        else names.getItem(name).delete();
      }),
    ),
  fc
    .constantFrom(
      '<lkjip xmlns="urn:lkjip:1"><a/></lkjip>',
      '<lkjip xmlns="urn:lkjip:1"/>',
      '<b xmlns="urn:b"/>',
    )
    .map((xml) => inExcel(0, (_, { workbook }) => void workbook.customXmlParts.add(xml))),
  fc.constant<RandomEdit>(async ({ run }) =>
    run(async (context) => {
      const parts = context.workbook.customXmlParts.load('items/id');
      await context.sync();
      parts.items[0]?.delete();
      parts.items[1]?.setXml('<c xmlns="urn:c"/>');
      await context.sync();
    }),
  ),
  fc
    .tuple(place, row, fc.constantFrom(1, 2, -1))
    .map(([n, at, count]) => byPerson(n, ({ host }, sheet) => host.user.insertRows(sheet, at, count))),
);
