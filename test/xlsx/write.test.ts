import fc from 'fast-check';
import { unzipSync } from 'fflate';
import type { PlanCell, SheetPlan } from '../../src/core/plan/plan';
import { browserPlatform } from '../../src/xlsx/browser-platform';
import { nodePlatform } from '../../src/xlsx/node-platform';
import type { WriteOptions } from '../../src/xlsx/write/write-workbook';
import { writeWorkbook } from '../../src/xlsx/write/write-workbook';
import { openXlsx } from '../../src/xlsx/xlsx-file';
import { richParts } from './rich-file';
import { samplePlan } from './sample-plan';
import { relationships, smallFile, smallParts, worksheet, zipped } from './small-file';

const rich = zipped(richParts());
const write = (file: Uint8Array, plans: Iterable<SheetPlan>, options?: WriteOptions) =>
  writeWorkbook(openXlsx(file, nodePlatform), plans, options);
const text = (file: Uint8Array, part: string): string => new TextDecoder().decode(unzipSync(file)[part]);
const reopen = (file: Uint8Array) => openXlsx(file, nodePlatform).workbook;
const names = (file: Uint8Array) =>
  reopen(file).names.map(({ name, scope, refersTo }) => `${scope?.name ?? ''}!${name} ${refersTo}`);

const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Cells from A1 down. */
const column = (cells: readonly Omit<PlanCell, 'row' | 'column' | 'style'>[]): SheetPlan =>
  samplePlan('Anggaran', {
    mark: 'x',
    name: 'Uji',
    cells: cells.map((cell, row) => ({ row, column: 0, style: 0, ...cell })),
    names: [],
    merges: [],
    heights: new Map(),
  });

describe('a sheet of ours that is there already', () => {
  test('is written in its place: same part, id and position, and keeps what the user put on it', async () => {
    const after = await write(rich, [samplePlan('Anggaran', { name: 'another name' })]);
    const { sheets } = reopen(after);
    expect(sheets.map(({ name, id, visibility }) => [name, id, visibility])).toEqual([
      ['Anggaran', 1, 'visible'],
      ['Tabel 3.9', 4, 'visible'],
      ['Lain', 3, 'hidden'],
    ]);
    const sheet = text(after, 'xl/worksheets/sheet2.xml');
    expect(sheet).toContain(
      '<sheetPr codeName="Lembar2"><tabColor rgb="FF00FF00"/><pageSetUpPr fitToPage="1"/></sheetPr>',
    );
    expect(sheet).toContain('tabSelected="1" zoomScale="80"');
    const order = [...sheet.matchAll(/<(\w+)[ >/]/g)].map((match) => match[1]!);
    const top = [
      'sheetPr',
      'sheetViews',
      'sheetFormatPr',
      'cols',
      'sheetData',
      'mergeCells',
      'conditionalFormatting',
      'hyperlinks',
      'printOptions',
      'pageMargins',
      'pageSetup',
      'headerFooter',
      'legacyDrawing',
    ];
    expect(order.filter((name) => top.includes(name))).toEqual(top);
    expect(text(after, 'xl/worksheets/_rels/sheet2.xml.rels')).toBe(
      richParts()['xl/worksheets/_rels/sheet2.xml.rels'],
    );
  });

  test('its names are replaced, the user’s stay', async () => {
    const after = await write(rich, [samplePlan()]);
    expect(names(after)).toEqual([
      'Tabel 3.9!_lkjip "3.9|Tabel 3.9"',
      "Tabel 3.9!_xlnm.Print_Titles 'Tabel 3.9'!$3:$3",
      "!LKjIP_3_9_TOTAL_ANGGARAN 'Tabel 3.9'!$B$4",
      'Lain!Pagu Anggaran!$C$4:$C$6',
    ]);
    const without = await write(rich, [
      samplePlan('Anggaran', {
        names: [],
        print: { orientation: 'portrait', paper: 'A4', repeatRows: null },
      }),
    ]);
    expect(names(without)).toEqual(['Tabel 3.9!_lkjip "3.9|Tabel 3.9"', 'Lain!Pagu Anggaran!$C$4:$C$6']);
    expect(text(without, 'xl/worksheets/sheet2.xml')).toContain(
      '<pageSetup paperSize="9" orientation="portrait" fitToHeight="0"/>',
    );
  });

  test('a name of the user’s that is spelt like ours is the user’s', async () => {
    const parts = richParts();
    parts['xl/workbook.xml'] = parts['xl/workbook.xml']!.replace("'Tabel 3.9'!$B$9", 'Anggaran!$A$1');
    const after = await write(zipped(parts), [samplePlan()]);
    expect(names(after).filter((name) => name.includes('TOTAL'))).toEqual([
      '!LKjIP_3_9_TOTAL_ANGGARAN Anggaran!$A$1',
    ]);
  });

  test('its cells leave the calculation chain, the others stay in it', async () => {
    const after = await write(rich, [samplePlan()]);
    expect(text(after, 'xl/calcChain.xml')).toContain(
      '<c i="1" r="D4"/><c i="1" r="D5"/><c i="1" r="D6"/></calcChain>',
    );
    const parts = { ...richParts(), 'xl/calcChain.xml': '<calcChain><c r="A1" i="4"/></calcChain>' };
    const emptied = await write(zipped(parts), [samplePlan()]);
    expect(Object.keys(unzipSync(emptied))).not.toContain('xl/calcChain.xml');
    expect(text(emptied, 'xl/_rels/workbook.xml.rels')).not.toContain('calcChain');
    const appended = await write(rich, [samplePlan('Anggaran', { mark: 'y', name: 'Baru', names: [] })]);
    expect(text(appended, 'xl/calcChain.xml')).toBe(richParts()['xl/calcChain.xml']);
  });

  test('is taken out with its comments and names; tabs, names and views that count sheets follow', async () => {
    const after = await write(rich, [], { remove: ['3.9', 'never there'], state: null });
    expect(Object.keys(unzipSync(after)).sort()).toEqual(
      Object.keys(richParts())
        .filter((name) => !/sheet2|comments|vmlDrawing|customXml/.test(name))
        .sort(),
    );
    expect(names(after)).toEqual(['Lain!Pagu Anggaran!$C$4:$C$6']);
    const workbook = text(after, 'xl/workbook.xml');
    expect(workbook).toContain('<definedName name="Pagu" localSheetId="1">');
    expect(text(after, 'xl/_rels/workbook.xml.rels')).not.toMatch(/sheet2|customXml/);
    expect(text(after, '[Content_Types].xml')).not.toMatch(/sheet2|itemProps/);
  });

  test('a name of the user’s that meant a cell of it says so; some sheet stays visible', async () => {
    const parts = richParts();
    parts['xl/workbook.xml'] = parts['xl/workbook.xml']!.replace(
      'Anggaran!$C$4:$C$6',
      "SUM('TABEL 3.9'!$A$1,Anggaran!$A$1)",
    ).replace('sheetId="1"', 'sheetId="1" state="hidden"');
    const after = await write(zipped(parts), [], { remove: ['3.9'] });
    expect(names(after)).toEqual(['Lain!Pagu #REF!']);
    expect(reopen(after).sheets.map(({ visibility }) => visibility)).toEqual(['visible', 'hidden']);
  });
});

test('a sheet of the user’s with the name of ours is never written into', async () => {
  const file = smallFile('', {
    'xl/workbook.xml': smallParts()['xl/workbook.xml']!.toString().replace('"Anggaran"', '"TABEL 3.9"'),
  });
  await expect(write(file, [samplePlan()])).rejects.toThrow('has a sheet "Tabel 3.9" already');
  const name = reopen(file).nameForOurs('3.9', 'Tabel 3.9');
  const after = await write(file, [samplePlan('TABEL 3.9', { name })]);
  expect(reopen(after).sheets.map((sheet) => [sheet.name, sheet.mark])).toEqual([
    ['TABEL 3.9', null],
    ['Tabel 3.9 (LKjIP)', '3.9'],
  ]);
});

describe('styles', () => {
  const xfs = (styles: string) => styles.slice(styles.indexOf('<cellXfs'), styles.indexOf('</cellXfs>'));

  test('are appended, none is renumbered, and the workbook’s own font is used', async () => {
    const styles = text(await write(rich, [samplePlan()]), 'xl/styles.xml');
    const before = richParts()['xl/styles.xml']!;
    expect(
      xfs(styles)
        .replace(/count="\d+"/, 'count="3"')
        .startsWith(xfs(before)),
    ).toBe(true);
    expect(styles).toContain('<font><b/><sz val="14"/><color theme="1"/><name val="Arial"/></font>');
    expect(styles).toContain('<numFmt numFmtId="171" formatCode="#,##0.00;[Red]-#,##0.00"/>');
    expect(styles).toContain('<cellXfs count="9">');
  });

  test('are made when the workbook has none, or no lists in it', async () => {
    for (const parts of [
      smallParts(),
      {
        ...smallParts(),
        'xl/styles.xml':
          '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><dxfs/></styleSheet>',
      },
    ]) {
      const after = await write(zipped(parts), [samplePlan()]);
      const styles = text(after, 'xl/styles.xml');
      const lists = ['numFmts', 'fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs'];
      expect(
        [...styles.matchAll(/<(numFmts|fonts|fills|borders|cellStyleXfs|cellXfs|dxfs)\b/g)]
          .map((match) => match[1])
          .filter((name) => name !== 'dxfs'),
      ).toEqual(lists);
      if (styles.includes('<dxfs'))
        expect(styles.indexOf('<dxfs')).toBeGreaterThan(styles.indexOf('<cellXfs'));
      expect(reopen(after).sheet('Tabel 3.9')!.style(0, 0)).toMatchObject({ bold: true, size: 14 });
      expect(text(after, 'xl/_rels/workbook.xml.rels').match(/\/styles"/g)!.length).toBeGreaterThan(0);
    }
  });
});

test('a Strict workbook with prefixes stays one', async () => {
  const strict = 'http://purl.oclc.org/ooxml/officeDocument/relationships';
  const main = 'http://purl.oclc.org/ooxml/spreadsheetml/main';
  const file = zipped({
    ...smallParts(),
    '_rels/.rels': relationships([['rId1', 'officeDocument', 'xl/workbook.xml']], strict),
    'xl/workbook.xml': `<x:workbook xmlns:x="${main}" xmlns:r="${strict}"><x:sheets><x:sheet name="A" sheetId="1" r:id="rId1"/></x:sheets><x:calcPr/></x:workbook>`,
    'xl/_rels/workbook.xml.rels': relationships(
      [
        ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
        ['rId2', 'styles', 'styles.xml'],
      ],
      strict,
    ),
    'xl/worksheets/sheet1.xml': `<x:worksheet xmlns:x="${main}"><x:sheetData/></x:worksheet>`,
    'xl/styles.xml': `<x:styleSheet xmlns:x="${main}"><x:fonts count="1"><x:font><x:sz val="9"/></x:font></x:fonts><x:cellXfs count="1"><x:xf fontId="0"/></x:cellXfs></x:styleSheet>`,
  });
  const after = await write(file, [samplePlan('A')], { state: '<lkjip xmlns="urn:lkjip:1"/>' });
  expect(text(after, 'xl/worksheets/sheet2.xml')).toContain(
    `<worksheet xmlns="${main}" xmlns:r="${strict}">`,
  );
  expect(text(after, 'xl/_rels/workbook.xml.rels')).toContain(
    `Type="${strict}/worksheet" Target="worksheets/sheet2.xml"`,
  );
  expect(text(after, 'xl/workbook.xml')).toMatch(
    /<\/x:sheets><x:definedNames>.*<\/x:definedNames><x:calcPr\/>/,
  );
  expect(text(after, 'xl/styles.xml')).toContain('<x:font><x:b/><x:sz val="14"/></x:font>');
  expect(reopen(after).sheet('Tabel 3.9')!.isBold(0, 0)).toBe(true);
  const twice = await write(after, [samplePlan('A')]);
  expect(text(twice, 'xl/styles.xml')).toBe(text(after, 'xl/styles.xml'));
});

test('the state part is added, replaced in its part, and taken out', async () => {
  const parts = unzipSync(await write(smallFile(), [], { state: '<lkjip xmlns="urn:lkjip:1">satu</lkjip>' }));
  expect(Object.keys(parts).filter((name) => name.startsWith('customXml'))).toEqual([
    'customXml/item1.xml',
    'customXml/itemProps1.xml',
    'customXml/_rels/item1.xml.rels',
  ]);
  const other = '<b xmlns="urn:lain"/>';
  const file = zipped({
    ...richParts(),
    'customXml/item2.xml': other,
    'xl/_rels/workbook.xml.rels': richParts()['xl/_rels/workbook.xml.rels']!.replace(
      '</',
      '<Relationship Id="c2" Type="x/customXml" Target="/customXml/item2.xml"/></',
    ),
  });
  const replaced = await write(file, [], { state: '<lkjip xmlns="urn:lkjip:1">dua</lkjip>' });
  expect(reopen(replaced).customXml).toEqual([
    { namespace: 'urn:lkjip:1', text: '<lkjip xmlns="urn:lkjip:1">dua</lkjip>' },
    { namespace: 'urn:lain', text: other },
  ]);
  const removed = await write(replaced, [], { state: null });
  expect(reopen(removed).customXml).toEqual([{ namespace: 'urn:lain', text: other }]);
});

describe('cells', () => {
  const written = async (cell: Omit<PlanCell, 'row' | 'column' | 'style'>) => {
    const sheet = reopen(await write(smallFile(), [column([cell])])).sheet('Uji')!;
    return [sheet.value(0, 0), sheet.formula(0, 0)];
  };

  test.each([
    [
      '=1+1',
      '+62',
      '-5',
      '@nama',
      '\tTab',
      'a\r\nb',
      ' x ',
      '',
      '<b>&amp;</b>',
      '_x000D_',
      '\u0000\u001b[2J',
      ']]>',
      '1.06.01',
      '0012',
    ],
  ])('text stays text', async (...texts) => {
    for (const value of texts) expect(await written({ value })).toEqual([value === '' ? null : value, null]);
  });

  /** The values and formulas of a column of cells after writing and reading. */
  const allWritten = async (cells: readonly Omit<PlanCell, 'row' | 'column' | 'style'>[]) => {
    const sheet = reopen(await write(smallFile(), [column(cells)])).sheet('Uji')!;
    return cells.map((_, row) => [sheet.value(row, 0), sheet.formula(row, 0)]);
  };

  test('any text, as a constant and as the result of a formula', async () => {
    const texts = fc.array(fc.string({ unit: 'binary', maxLength: 40 }), { minLength: 20, maxLength: 40 });
    const formula = '=A2&"&<_x000D_>"';
    await fc.assert(
      fc.asyncProperty(texts, async (values) => {
        const sound = values.map((value) => value.replace(LONE_SURROGATE, '\ufffd'));
        const constants = await allWritten(values.map((value) => ({ value })));
        expect(constants).toEqual(sound.map((value) => [value === '' ? null : value, null]));
        const results = await allWritten(values.map((value) => ({ value, formula })));
        expect(results).toEqual(sound.map((value) => [value, formula]));
      }),
      { numRuns: 10 },
    );
  });

  test('any number keeps every bit; what is none becomes an error', async () => {
    const numbers = fc.array(fc.double({ noNaN: true, noDefaultInfinity: true }), { minLength: 50 });
    await fc.assert(
      fc.asyncProperty(numbers, async (values) => {
        const written = await allWritten(values.map((value) => ({ value })));
        // Minus zero is read as zero.
        expect(written).toEqual(values.map((value) => [value === 0 ? 0 : value, null]));
      }),
      { numRuns: 10 },
    );
    expect(await written({ value: NaN })).toEqual([{ error: '#NUM!' }, null]);
    expect(await written({ value: Infinity, formula: '=A2' })).toEqual([{ error: '#NUM!' }, '=A2']);
  });

  test('what is longer than Excel allows is cut, or written as a value', async () => {
    expect((await written({ value: 'x'.repeat(40_000) }))[0]).toBe('x'.repeat(32_767));
    expect((await written({ value: `${'x'.repeat(32_766)}😀` }))[0]).toBe('x'.repeat(32_766));
    expect(await written({ value: 7, formula: `=${'1+'.repeat(4_096)}1` })).toEqual([7, null]);
  });

  test('no more hyperlinks than Excel opens', async () => {
    const cells = Array.from({ length: 66_000 }, (_, row) => ({
      row,
      column: 0,
      value: row,
      style: 0,
      link: 'Anggaran!A1',
    }));
    const after = await write(smallFile(), [samplePlan('Anggaran', { cells })]);
    expect(text(after, 'xl/worksheets/sheet2.xml').match(/<hyperlink /g)).toHaveLength(65_530);
  });
});

test('plans and their cells may come one by one; a browser writes what Node writes', async () => {
  const cells = {
    *[Symbol.iterator]() {
      for (let row = 0; row < 20_000; row++) yield { row, column: 0, value: `baris ${row} – é`, style: 0 };
    },
  };
  function* plans() {
    yield samplePlan('Anggaran', { cells: [...cells] });
    yield samplePlan('Anggaran', { mark: 'y', name: 'Y', names: [] });
  }
  const node = unzipSync(await write(smallFile(), plans()));
  const page = unzipSync(await writeWorkbook(openXlsx(smallFile(), browserPlatform), plans()));
  expect(Object.keys(page)).toEqual(Object.keys(node));
  for (const [name, bytes] of Object.entries(node)) expect(Buffer.compare(bytes, page[name]!)).toBe(0);
  expect(new TextDecoder().decode(node['xl/worksheets/sheet2.xml'])).toContain('<t>baris 19999 – é</t>');
});

test('rows out of order are a mistake of the plan, not of the file', async () => {
  const cells = [1, 0].map((row) => ({ row, column: 0, value: row, style: 0 }));
  await expect(write(smallFile(), [samplePlan('Anggaran', { cells })])).rejects.toThrow('row 0 after row 1');
});

test('the file that was opened does not change', async () => {
  const copy = Buffer.from(rich);
  const file = openXlsx(rich, nodePlatform);
  const once = await writeWorkbook(file, [samplePlan()]);
  expect(Buffer.compare(copy, rich)).toBe(0);
  expect(Buffer.compare(await writeWorkbook(file, [samplePlan()]), once)).toBe(0);
});

test('a worksheet may have no sheetData in the place of one', async () => {
  const parts = {
    ...richParts(),
    'xl/worksheets/sheet2.xml': worksheet('').replace('<sheetData></sheetData>', ''),
  };
  expect(
    reopen(await write(zipped(parts), [samplePlan()]))
      .sheet('Tabel 3.9')!
      .value(3, 1),
  ).toBe(2000);
});
