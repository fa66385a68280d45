import { open } from './opened';

describe('what an assigned value becomes, as if it were typed', () => {
  test.each<[input: unknown, value: unknown, format: string]>([
    ['1.06.01', '1.06.01', 'General'],
    ['5.10', 5.1, 'General'],
    ['1-2', expect.any(Number), 'd-mmm'],
    ['2024-03-05', 45356, 'm/d/yyyy'],
    ['12%', 0.12, '0%'],
    ['TRUE', true, 'General'],
    ['Beras', 'Beras', 'General'],
    ["'5.10", '5.10', 'General'],
    ["'=A1", '=A1', 'General'],
    ['#N/A', '#N/A', 'General'],
    ['=1+1', 2, 'General'],
    ['+1', 1, 'General'],
    ['-', '-', 'General'],
    ['–', '–', 'General'],
    ['-5', -5, 'General'],
    ['-2*3', -6, 'General'],
    ['@nama', '#NAME?', 'General'],
    ['4.759.226.249', '4.759.226.249', 'General'],
    [1234.5, 1234.5, 'General'],
    [true, true, 'General'],
    ['', '', 'General'],
  ])('%j', async (input, value, format) => {
    const { run } = open();
    const read = await run(async (context) => {
      const cell = context.workbook.worksheets.getItem('Sheet1').getRange('A1');
      cell.values = [[input]];
      cell.load('values,numberFormat');
      await context.sync();
      return [cell.values[0]![0], cell.numberFormat[0]![0]];
    });
    expect(read).toEqual([value, format]);
  });
});

describe('cells', () => {
  test('the text format, set before, keeps codes and formulas as text', async () => {
    const { run } = open();
    const read = await run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:C1');
      range.numberFormat = [['@', '@', '@']];
      range.values = [['5.10', '1-2', '=A1']];
      range.load('values,formulas,valueTypes,text');
      await context.sync();
      return [range.values[0], range.formulas[0], range.valueTypes[0], range.text[0]];
    });
    const texts = ['5.10', '1-2', '=A1'];
    expect(read).toEqual([texts, texts, ['String', 'String', 'String'], texts]);
  });

  test('null leaves a cell, "" empties it, one value fills all', async () => {
    const { run } = open({ Sheet1: { A1: 1, B1: 2, C1: 3 } });
    const read = await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('A1:C1').values = [[null, '', 9]];
      sheet.getRange('A2:C2').values = 'sama' as unknown as string[][];
      const range = sheet.getRange('A1:C2').load('values,valueTypes');
      await context.sync();
      return [range.values, range.valueTypes[0]];
    });
    expect(read).toEqual([
      [
        [1, '', 9],
        ['sama', 'sama', 'sama'],
      ],
      ['Double', 'Empty', 'Double'],
    ]);
  });

  test('what is read: errors as text, formulas beside values, the text by the user’s settings', async () => {
    const { run } = open(
      { Sheet1: { A1: '=1/0', B1: 1234.5, C1: '=B1*2', D1: true } },
      { displayLocale: 'id' },
    );
    const read = await run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:D1');
      context.workbook.worksheets.getItem('Sheet1').getRange('B1:C1').numberFormat = [['#,##0.00', '0.0%']];
      range.load('values,formulas,text,numberFormat,valueTypes');
      await context.sync();
      return [range.values[0], range.formulas[0], range.text[0], range.numberFormat[0], range.valueTypes[0]];
    });
    expect(read).toEqual([
      ['#DIV/0!', 1234.5, 2469, true],
      ['=1/0', 1234.5, '=B1*2', true],
      ['#DIV/0!', '1.234,50', '246900,0%', 'TRUE'],
      ['General', '#,##0.00', '0.0%', 'General'],
      ['Error', 'Double', 'Double', 'Boolean'],
    ]);
  });

  test.each<[what: string, write: (range: Excel.Range) => void, address: string]>([
    ['an array of another size', (range) => void (range.values = [[1, 2, 3]]), 'A1:B2'],
    ['a formula that cannot be read', (range) => void (range.values = [['=SUM(']]), 'A1'],
    ['a text that begins like a formula', (range) => void (range.values = [['+62 812']]), 'A1'],
    ['a number format that is none', (range) => void (range.numberFormat = [['0;0;0;0;0;0']]), 'A1'],
    ['whole columns', (range) => void (range.values = 'x' as unknown as string[][]), 'A:B'],
  ])('%s is refused', async (_, write, address) => {
    const { codeOf } = open();
    const code = await codeOf(async (context) => {
      write(context.workbook.worksheets.getItem('Sheet1').getRange(address));
      await context.sync();
    });
    expect(code).toBe('InvalidArgument');
  });

  test('whole columns read as null', async () => {
    const { run } = open({ Sheet1: { A1: 1 } });
    const read = await run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('A:B');
      range.load('values,address,rowCount,cellCount');
      await context.sync();
      return [range.values, range.address, range.rowCount, range.cellCount];
    });
    expect(read).toEqual([null, 'Sheet1!A:B', 1048576, 2097152]);
  });

  test('a large array, which the library sends in pieces', async () => {
    const { run, host } = open();
    const rows = Array.from({ length: 5000 }, (_, n) => [n, `x${n}`, `=A${n + 1}+1`]);
    const last = await run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRangeByIndexes(0, 0, 5000, 3);
      range.formulas = rows;
      await context.sync();
      range.load('values');
      await context.sync();
      return range.values.at(-1);
    });
    expect(last).toEqual([4999, 'x4999', 5000]);
    // The third is the library's own: at the end of Excel.run it lets go of the ranges.
    expect(host.requests.count).toBe(3);
  });

  test('manual calculation, and calculation suspended until the next sync', async () => {
    const { run } = open({ Sheet1: { A1: 1, B1: '=A1*10' } });
    const read = await run(async (context) => {
      const { application, worksheets } = context.workbook;
      const [a, b] = ['A1', 'B1'].map((address) => worksheets.getItem('Sheet1').getRange(address));
      const results: unknown[] = [];
      const look = async (): Promise<void> => {
        b!.load('values');
        await context.sync();
        results.push(b!.values[0]![0]);
      };
      application.suspendApiCalculationUntilNextSync();
      a!.values = [[2]];
      await look();
      await look();
      application.calculationMode = 'Manual';
      a!.values = [[3]];
      await look();
      application.calculate('Recalculate');
      await look();
      return results;
    });
    expect(read).toEqual([10, 20, 20, 30]);
  });

  test('hyperlinks take the look of a link', async () => {
    const { run, host } = open();
    const read = await run(async (context) => {
      const cell = context.workbook.worksheets.getItem('Sheet1').getRange('A1');
      cell.hyperlink = { documentReference: "'LRA 2024'!C6", textToDisplay: 'Tabel 3.9', screenTip: 'Buka' };
      cell.load('values,hyperlink,format/font/color,format/font/underline');
      await context.sync();
      return [
        cell.values[0]![0],
        cell.hyperlink.documentReference,
        cell.format.font.color,
        cell.format.font.underline,
      ];
    });
    expect(read).toEqual(['Tabel 3.9', "'LRA 2024'!C6", '#0563C1', 'Single']);
    expect(host.sheet('Sheet1').links.size).toBe(1);
  });

  test('clear: contents, formats, everything', async () => {
    const { run } = open({ Sheet1: { A1: 1, B1: 2, C1: 3 } });
    const read = await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('A1:C1').format.font.bold = true;
      sheet.getRange('A1').clear('Contents');
      sheet.getRange('B1').clear('Formats');
      sheet.getRange('C1').clear();
      const bold = sheet.getRange('A1:C1').getCellProperties({ format: { font: { bold: true } } });
      const range = sheet.getRange('A1:C1').load('values');
      await context.sync();
      return [range.values[0], bold.value[0]!.map((cell) => cell.format!.font!.bold)];
    });
    expect(read).toEqual([
      ['', 2, ''],
      [true, false, false],
    ]);
  });

  test('rows inserted and deleted move cells, formulas, merges and links', async () => {
    const { run, host } = open({ Sheet1: { A1: 1, A2: 2, A3: '=SUM(A1:A2)' }, Tabel: { A1: '=Sheet1!A2' } });
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('A3:B3').merge();
      sheet.getRange('2:3').insert('Down');
      await context.sync();
    });
    const [sheet, tabel] = ['Sheet1', 'Tabel'].map((name) => host.workbook.sheet(name)!);
    expect(sheet!.formula(4, 0)).toBe('=SUM(A1:A4)');
    expect(tabel!.formula(0, 0)).toBe('=Sheet1!A4');
    expect(sheet!.merges).toEqual([{ top: 4, left: 0, bottom: 4, right: 1 }]);
    host.user.insertRows('Sheet1', 4, -1);
    expect([sheet!.formula(3, 0), sheet!.value(3, 0), tabel!.value(0, 0)]).toEqual([
      '=SUM(A1:A3)',
      1,
      { error: '#REF!' },
    ]);
  });
});
