import { open } from './opened';

describe('formats', () => {
  test('are read back where all cells agree, null where they differ', async () => {
    const { run } = open();
    const read = await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      const row = sheet.getRange('A1:C1');
      row.format.set({
        wrapText: true,
        horizontalAlignment: 'CenterAcrossSelection',
        verticalAlignment: 'Center',
      });
      row.format.font.set({ bold: true, size: 14, color: 'red', name: 'Arial', italic: true });
      sheet.getRange('A1').format.fill.color = '#ffcc00';
      const shown =
        'wrapText,horizontalAlignment,verticalAlignment,font/bold,font/size,font/color,font/name,fill/color';
      const format = row.format.load(shown);
      const fill = sheet.getRange('A1').format.fill.load('color,pattern');
      await context.sync();
      const { font } = format;
      return [
        [format.wrapText, format.horizontalAlignment, format.verticalAlignment],
        [font.bold, font.size, font.color, font.name, format.fill.color, fill.color, fill.pattern],
      ];
    });
    expect(read).toEqual([
      [true, 'CenterAcrossSelection', 'Center'],
      [true, 14, '#FF0000', 'Arial', null, '#FFCC00', 'Solid'],
    ]);
  });

  test('are written as a plan would have them', async () => {
    const { run, host } = open();
    await run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:B2');
      range.format.font.bold = true;
      range.format.fill.color = '#DDEBF7';
      range.format.horizontalAlignment = 'Right';
      range.numberFormat = [
        ['#,##0', '#,##0'],
        ['#,##0', '#,##0'],
      ];
      for (const side of [
        'EdgeTop',
        'EdgeBottom',
        'EdgeLeft',
        'EdgeRight',
        'InsideVertical',
        'InsideHorizontal',
      ] as const) {
        range.format.borders.getItem(side).style = 'Continuous';
      }
      await context.sync();
    });
    const style = { bold: true, fill: 'DDEBF7', horizontal: 'right', numberFormat: '#,##0', border: 'thin' };
    const sheet = host.workbook.sheet('Sheet1')!;
    expect([sheet.style(0, 0), sheet.style(0, 1), sheet.style(1, 1)]).toEqual([style, style, style]);
    expect(sheet.styleIndex(0, 0)).toBe(sheet.styleIndex(1, 1));
  });

  test('an edge is the edge of the whole range', async () => {
    const { run, host } = open();
    const read = await run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:B3');
      range.format.borders.getItem('EdgeBottom').set({ style: 'Double', color: '#0000FF' });
      const bottom = range.format.borders.getItem('EdgeBottom').load('style,color');
      const top = range.format.borders.getItem('EdgeTop').load('style');
      const inside = range.getRow(2).format.borders.getItem('EdgeBottom').load('style');
      const borders = range.format.borders.load('items/sideIndex,items/style');
      await context.sync();
      return [bottom.style, bottom.color, top.style, inside.style, borders.items.map(({ style }) => style)];
    });
    const none = Array(6).fill('None');
    expect(read).toEqual(['Double', '#0000FF', 'None', 'Double', ['None', 'Double', ...none]]);
    expect(host.workbook.sheet('Sheet1')!.style(0, 0)).toEqual({});
  });

  test('whole columns keep their format for cells yet to come', async () => {
    const { run } = open();
    const read = await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('A:A').numberFormat = '@' as unknown as string[][];
      sheet.getRange('2:2').format.font.bold = true;
      await context.sync();
      sheet.getRange('A9').values = [['5.10']];
      const cell = sheet.getRange('A9').load('values,numberFormat');
      const font = sheet.getRange('D2').format.font.load('bold');
      await context.sync();
      return [cell.values[0]![0], cell.numberFormat[0]![0], font.bold];
    });
    expect(read).toEqual(['5.10', '@', true]);
  });

  test('widths in points, heights, hidden rows', async () => {
    const { run, host } = open();
    const read = await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      const standard = sheet.getRange('A1').format.load('columnWidth,rowHeight,useStandardWidth');
      await context.sync();
      const before = [standard.columnWidth, standard.rowHeight, standard.useStandardWidth];
      sheet.getRange('B:C').format.columnWidth = 120;
      sheet.getRange('2:2').format.rowHeight = 30;
      sheet.getRange('3:4').rowHidden = true;
      const mixed = sheet.getRange('A1:C1').format.load('columnWidth');
      const same = sheet.getRange('B1:C1').format.load('columnWidth');
      const rows = sheet.getRange('A2:A5').getRowProperties({ rowHidden: true, format: { rowHeight: true } });
      const place = sheet.getRange('C3').load('left,top,hidden');
      await context.sync();
      const shown = rows.value.map(({ rowHidden, format }) => [rowHidden, format?.rowHeight]);
      return [before, mixed.columnWidth, same.columnWidth, shown, place.left, place.top, place.hidden];
    });
    const rows = [
      [false, 30],
      [true, 0],
      [true, 0],
      [false, 15],
    ];
    expect(read).toEqual([[48, 15, true], null, 120, rows, 168, 45, true]);
    expect([...host.sheet('Sheet1').columnWidths]).toEqual([
      [1, 120],
      [2, 120],
    ]);
  });

  test('merged cells keep the first value and take no others', async () => {
    const { run, host } = open({ Sheet1: { A1: 'a', B1: 'b', A2: 'c' } });
    const read = await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('A1:B2').merge();
      sheet.getRange('A4:B5').merge(true);
      sheet.getRange('A1:B1').values = [['x', 'y']];
      const range = sheet.getRange('A1:B2').load('values');
      const merged = sheet
        .getRange('A1:C9')
        .getMergedAreasOrNullObject()
        .load('address,areaCount,areas/items/address');
      const none = sheet.getRange('D1:E5').getMergedAreasOrNullObject();
      await context.sync();
      return [
        range.values,
        merged.areaCount,
        merged.areas.items.map(({ address }) => address),
        none.isNullObject,
      ];
    });
    expect(read).toEqual([
      [
        ['x', ''],
        ['', ''],
      ],
      3,
      ['Sheet1!A1:B2', 'Sheet1!A4:B4', 'Sheet1!A5:B5'],
      true,
    ]);
    expect(host.workbook.sheet('Sheet1')!.merges).toHaveLength(3);
  });

  test('properties of many cells at once, set and read', async () => {
    const { run } = open();
    const read = await run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:B1');
      range.setCellProperties([
        [{ format: { fill: { color: '#FF0000' } } }, { format: { font: { bold: true } } }],
      ]);
      const cells = range.getCellProperties({
        address: true,
        format: { fill: { color: true }, font: { bold: true } },
      });
      await context.sync();
      return cells.value[0];
    });
    expect(read).toEqual([
      { address: 'Sheet1!A1', format: { fill: { color: '#FF0000' }, font: { bold: false } } },
      { address: 'Sheet1!B1', format: { fill: { color: '#FFFFFF' }, font: { bold: true } } },
    ]);
  });

  test('data validation is kept', async () => {
    const { run } = open();
    const read = await run(async (context) => {
      const { dataValidation } = context.workbook.worksheets.getItem('Sheet1').getRange('A2:A9');
      dataValidation.rule = { list: { inCellDropDown: true, source: 'positif,negatif' } };
      dataValidation.prompt = { message: 'Pilih', showPrompt: true, title: 'Arah' };
      dataValidation.load('rule,type,prompt');
      await context.sync();
      return [dataValidation.type, dataValidation.rule.list?.source, dataValidation.prompt.title];
    });
    expect(read).toEqual(['List', 'positif,negatif', 'Arah']);
  });
});
