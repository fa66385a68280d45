import { CHOICES, type ChoiceName } from '../../core/lembar-isian/choices';
import { HEADER_ROW, identitasRows, isianSheets, type IsianColumn } from '../../core/lembar-isian/sheets';
import { address, columnName } from '../../core/sheet/address';
import type { Platform } from '../platform';
import { attributeText, elementText } from '../xml/text';
import { deflatedEntry, writeArchive } from '../zip/write-archive';

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Rows that lists and formats are prepared for. */
const PREPARED_ROWS = 2000;
const CHOICES_NAME = 'Daftar Pilihan';
const CHOICE_NAMES = Object.keys(CHOICES) as ChoiceName[];

/** Places in the list of styles below. */
const STYLE = {
  plain: 0,
  title: 1,
  note: 2,
  header: 3,
  text: 4,
  number: 5,
  exampleText: 6,
  exampleNumber: 7,
} as const;

const STYLES = `<styleSheet xmlns="${MAIN}"><fonts count="3"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font><font><i/><sz val="11"/><color rgb="FF7F7F7F"/><name val="Calibri"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFD9E2F3"/></patternFill></fill></fills><borders count="2"><border/><border><left style="thin"/><right style="thin"/><top style="thin"/><bottom style="thin"/></border></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="8"><xf/><xf fontId="1" applyFont="1"/><xf fontId="2" applyFont="1"/><xf fontId="1" fillId="2" borderId="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment horizontal="center" vertical="center" wrapText="1"/></xf><xf numFmtId="49" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf><xf numFmtId="3" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top"/></xf><xf numFmtId="49" fontId="2" borderId="1" applyNumberFormat="1" applyFont="1" applyBorder="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf><xf numFmtId="3" fontId="2" borderId="1" applyNumberFormat="1" applyFont="1" applyBorder="1" applyAlignment="1"><alignment vertical="top"/></xf></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;

type Cell = readonly [row: number, column: number, value: string | number | null, style: number];

/** A worksheet to be written. */
interface Page {
  readonly name: string;
  readonly widths: readonly number[];
  /** The style that empty cells of a column have. */
  readonly columnStyles: readonly number[];
  readonly cells: readonly Cell[];
  readonly frozenRows: number;
  readonly lists: readonly {
    readonly range: string;
    readonly choice: ChoiceName;
    readonly isStrict: boolean;
  }[];
}

const cellXml = ([row, column, value, style]: Cell): string => {
  const at = `r="${address(row, column)}" s="${style}"`;
  if (value === null || value === '') return `<c ${at}/>`;
  if (typeof value === 'number') return `<c ${at}><v>${value}</v></c>`;
  return `<c ${at} t="inlineStr"><is><t xml:space="preserve">${elementText(value)}</t></is></c>`;
};

function rowsXml(cells: readonly Cell[]): string {
  const rows = new Map<number, Cell[]>();
  for (const cell of cells) rows.set(cell[0], [...(rows.get(cell[0]) ?? []), cell]);
  return [...rows]
    .sort(([a], [b]) => a - b)
    .map(([row, own]) => `<row r="${row + 1}">${own.map(cellXml).join('')}</row>`)
    .join('');
}

function listXml({ range, choice, isStrict }: Page['lists'][number]): string {
  const column = columnName(CHOICE_NAMES.indexOf(choice));
  const source = `'${CHOICES_NAME}'!$${column}$2:$${column}$${CHOICES[choice].length + 1}`;
  const strict = isStrict ? ' showErrorMessage="1"' : '';
  return `<dataValidation type="list" allowBlank="1"${strict} sqref="${range}"><formula1>${elementText(source)}</formula1></dataValidation>`;
}

function pageXml({ widths, columnStyles, cells, frozenRows, lists }: Page): string {
  const columns = widths.map(
    (width, at) =>
      `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1" style="${columnStyles[at] ?? 0}"/>`,
  );
  const pane =
    frozenRows === 0
      ? ''
      : `<pane ySplit="${frozenRows}" topLeftCell="A${frozenRows + 1}" activePane="bottomLeft" state="frozen"/>`;
  const validations =
    lists.length === 0
      ? ''
      : `<dataValidations count="${lists.length}">${lists.map(listXml).join('')}</dataValidations>`;
  return `<worksheet xmlns="${MAIN}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView workbookViewId="0">${pane}</sheetView></sheetViews><cols>${columns.join('')}</cols><sheetData>${rowsXml(cells)}</sheetData>${validations}<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/></worksheet>`;
}

const styleOf = ({ holds }: IsianColumn): number => (holds === 'number' ? STYLE.number : STYLE.text);

function inputPages(year: number): Page[] {
  return isianSheets(year).map(({ name, title, guide, columns, examples }): Page => ({
    name,
    widths: columns.map(({ width }) => width),
    columnStyles: columns.map(styleOf),
    frozenRows: HEADER_ROW + 1,
    cells: [
      [0, 0, title, STYLE.title],
      [1, 0, guide, STYLE.note],
      ...columns.map(({ label }, at): Cell => [HEADER_ROW, at, label, STYLE.header]),
      ...examples.flatMap((values, row) =>
        values.map((value, at): Cell => {
          const style = columns[at]!.holds === 'number' ? STYLE.exampleNumber : STYLE.exampleText;
          return [HEADER_ROW + 1 + row, at, value, style];
        }),
      ),
    ],
    lists: columns.flatMap(({ choice }, at) => {
      if (!choice) return [];
      const range = `${address(HEADER_ROW + 1, at)}:${address(HEADER_ROW + PREPARED_ROWS, at)}`;
      return [{ range, choice: choice.name, isStrict: choice.isStrict }];
    }),
  }));
}

function identitasPage(year: number): Page {
  const rows = identitasRows(year);
  const periode = rows.findIndex(([label]) => label === 'Periode') + 2;
  return {
    name: 'Identitas',
    widths: [24, 50],
    columnStyles: [STYLE.plain, STYLE.text],
    frozenRows: 0,
    cells: [
      [0, 0, 'IDENTITAS PELAPORAN', STYLE.title],
      ...rows.flatMap(([label, example], at): Cell[] => [
        [at + 2, 0, label, STYLE.plain],
        [at + 2, 1, example, STYLE.text],
      ]),
    ],
    lists: [{ range: address(periode, 1), choice: 'periode', isStrict: true }],
  };
}

const choicesPage = (): Page => ({
  name: CHOICES_NAME,
  widths: CHOICE_NAMES.map((name) => (name === 'ppks' ? 60 : 18)),
  columnStyles: CHOICE_NAMES.map(() => STYLE.text),
  frozenRows: 1,
  cells: CHOICE_NAMES.flatMap((name, column): Cell[] => [
    [0, column, `Pilihan ${name}`, STYLE.header],
    ...CHOICES[name].map((choice, at): Cell => [at + 1, column, choice, STYLE.text]),
  ]),
  lists: [],
});

const GUIDE = [
  'Satu lembar untuk tiap jenis data. Yang wajib hanya Anggaran atau PPKS; lembar lain boleh dihapus.',
  'Baris miring adalah contoh: ganti atau hapus sebelum memeriksa. Angkanya nol, sehingga tidak menambah jumlah bila tertinggal.',
  'Judul kolom boleh ditambah dan dipindah; kode rekening selalu berupa teks.',
  'Setelah diisi: lkjip check BERKAS.xlsx, lalu lkjip generate BERKAS.xlsx -o HASIL.xlsx, atau buka panel Tabel LKjIP di Excel.',
];

const guidePage = (): Page => ({
  name: 'Petunjuk',
  widths: [110],
  columnStyles: [STYLE.text],
  frozenRows: 0,
  cells: [
    [0, 0, 'LEMBAR ISIAN TABEL LKjIP', STYLE.title],
    ...GUIDE.map((text, at): Cell => [at + 2, 0, text, STYLE.text]),
  ],
  lists: [],
});

function partsOf(pages: readonly Page[]): Readonly<Record<string, string>> {
  const sheets = pages.map(
    ({ name }, at) => `<sheet name="${attributeText(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`,
  );
  const relations = pages.map(
    (_, at) =>
      `<Relationship Id="rId${at + 1}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`,
  );
  const types = pages.map(
    (_, at) => `<Override PartName="/xl/worksheets/sheet${at + 1}.xml" ContentType="${TYPE}.worksheet+xml"/>`,
  );
  return {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/>${types.join('')}</Types>`,
    '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${sheets.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships">${relations.join('')}<Relationship Id="rId${pages.length + 1}" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': STYLES,
    ...Object.fromEntries(pages.map((page, at) => [`xl/worksheets/sheet${at + 1}.xml`, pageXml(page)])),
  };
}

/** A workbook to be filled in: a guide, every input sheet with its lists and an example row, and the lists themselves. */
export async function isianWorkbook(year: number, platform: Platform): Promise<Uint8Array> {
  const pages = [guidePage(), ...inputPages(year), identitasPage(year), choicesPage()];
  const entries = [];
  for (const [part, text] of Object.entries(partsOf(pages)))
    entries.push(deflatedEntry(part, await platform.deflate([new TextEncoder().encode(XML + text)])));
  return writeArchive(entries);
}
