import { open } from './opened';

test('names: of the workbook and of a sheet, hidden, constants and ranges', async () => {
  const { run, host, codeOf } = open({ 'LRA 2024': { A1: 5, A2: '=JUMLAH*2' } });
  const read = await run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('LRA 2024');
    const total = context.workbook.names.add('JUMLAH', sheet.getRange('A1'), 'uji');
    const mark = sheet.names.add('_lkjip', '="3.9|LRA 2024"');
    mark.visible = false;
    total.load('formula,type,value,scope,comment');
    mark.load('formula,type,value,scope,visible');
    const range = total.getRange().load('address');
    const none = sheet.names.getItemOrNullObject('JUMLAH');
    const noRange = mark.getRangeOrNullObject();
    const names = context.workbook.names.load('items/name');
    const cell = sheet.getRange('A2').load('values');
    await context.sync();
    return [
      [total.formula, total.type, total.value, total.scope, total.comment],
      [mark.formula, mark.type, mark.value, mark.scope, mark.visible],
      [
        range.address,
        none.isNullObject,
        noRange.isNullObject,
        names.items.map(({ name }) => name),
        cell.values[0]![0],
      ],
    ];
  });
  expect(read).toEqual([
    ["='LRA 2024'!$A$1", 'Range', "'LRA 2024'!A1", 'Workbook', 'uji'],
    ['="3.9|LRA 2024"', 'String', '3.9|LRA 2024', 'Worksheet', false],
    ["'LRA 2024'!A1", true, true, ['JUMLAH'], 10],
  ]);
  expect(host.workbook.sheet('LRA 2024')!.mark).toBe('3.9');
  for (const [name, code] of [
    ['JUMLAH', 'ItemAlreadyExists'],
    ['A1', 'InvalidArgument'],
    ['dua kata', 'InvalidArgument'],
  ]) {
    const answered = await codeOf(async (context) => {
      context.workbook.names.add(name!, '=1');
      await context.sync();
    });
    expect(answered).toBe(code);
  }
  await run(async (context) => {
    context.workbook.names.getItem('JUMLAH').delete();
    await context.sync();
  });
  expect(host.workbook.sheet('LRA 2024')!.value(1, 0)).toEqual({ error: '#NAME?' });
});

test('custom XML parts: added, found by namespace, changed under the same id, deleted', async () => {
  const { run, host, codeOf } = open();
  const read = await run(async (context) => {
    const parts = context.workbook.customXmlParts;
    const part = parts.add('<state xmlns="urn:lkjip:1"><a/></state>').load('id,namespaceUri');
    parts.add('<other xmlns="urn:x"/>');
    const only = parts.getByNamespace('urn:lkjip:1').getOnlyItemOrNullObject().load('id');
    const none = parts.getByNamespace('urn:none').getOnlyItemOrNullObject();
    const count = parts.getCount();
    await context.sync();
    only.setXml('<state xmlns="urn:lkjip:1"><b/></state>');
    const xml = parts.getItem(part.id).getXml();
    await context.sync();
    return [part.namespaceUri, only.id === part.id, none.isNullObject, count.value, xml.value];
  });
  expect(read).toEqual(['urn:lkjip:1', true, true, 2, '<state xmlns="urn:lkjip:1"><b/></state>']);
  await run(async (context) => {
    context.workbook.customXmlParts.getByNamespace('urn:lkjip:1').getOnlyItem().delete();
    await context.sync();
  });
  expect(host.workbook.customXml).toEqual([{ namespace: 'urn:x', text: '<other xmlns="urn:x"/>' }]);
  const code = await codeOf(async (context) => {
    context.workbook.customXmlParts.add('<open>');
    await context.sync();
  });
  expect(code).toBe('InvalidArgument');
});

describe('conditional formats', () => {
  const FORMULA = '=AND(N("lkjip")=0,C1-B1<>D1)';

  test('fill the cells for which their formula holds, now and after each edit', async () => {
    const { run, host } = open({ Data: { B1: 3, C1: 10, D1: 7, B2: 3, C2: 10, D2: 6 } });
    const read = await run(async (context) => {
      const range = context.workbook.worksheets.getItem('Data').getRange('D1:D2');
      const rule = range.conditionalFormats.add(CUSTOM);
      rule.custom.rule.formula = FORMULA;
      rule.custom.format.fill.color = '#FFC7CE';
      rule.custom.format.font.color = '#9C0006';
      rule.stopIfTrue = true;
      await context.sync();
      const rules = context.workbook.worksheets.getItem('Data').getRange().conditionalFormats;
      rules.load('items/type,items/priority,items/custom/rule/formula');
      await context.sync();
      return rules.items.map(({ type, priority, custom }) => [type, priority, custom.rule.formula]);
    });
    expect(read).toEqual([['Custom', 0, FORMULA]]);
    expect([...host.fillsShown('Data')]).toEqual([['D2', '#FFC7CE']]);
    host.user.type('Data', 'D2', 7);
    expect(host.fillsShown('Data').size).toBe(0);
    host.user.type('Data', 'B1', 4);
    expect([...host.fillsShown('Data').keys()]).toEqual(['D1']);
  });

  test('the newest comes first; one is deleted by its formula, the user’s own stays', async () => {
    const { run, host } = open({ Data: { A1: 1 } });
    const add = async (formula: string, color: string): Promise<void> =>
      run(async (context) => {
        const rule = context.workbook.worksheets
          .getItem('Data')
          .getRange('A1')
          .conditionalFormats.add(CUSTOM);
        rule.custom.rule.formula = formula;
        rule.custom.format.fill.color = color;
        await context.sync();
      });
    await add('=A1=1', '#00FF00');
    await add('=AND(N("lkjip")=0,A1=1)', '#FF0000');
    expect(host.fillsShown('Data').get('A1')).toBe('#FF0000');
    await run(async (context) => {
      const rules = context.workbook.worksheets.getItem('Data').getUsedRange().conditionalFormats;
      rules.load('items/custom/rule/formula');
      await context.sync();
      for (const rule of rules.items) if (rule.custom.rule.formula.includes('N("lkjip")')) rule.delete();
      await context.sync();
    });
    expect(host.fillsShown('Data').get('A1')).toBe('#00FF00');
  });

  test('clearAll takes them off those cells only', async () => {
    const { run, host } = open({ Data: { A1: 1, A2: 1, A3: 1 } });
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Data');
      const rule = sheet.getRange('A1:A3').conditionalFormats.add(CUSTOM);
      rule.custom.rule.formula = '=A1=1';
      rule.custom.format.fill.color = '#00FF00';
      sheet.getRange('A2').conditionalFormats.clearAll();
      await context.sync();
    });
    expect([...host.fillsShown('Data').keys()]).toEqual(['A1', 'A3']);
  });
});

/** `Excel.ConditionalFormatType.custom`; the global is not there in a test. */
const CUSTOM = 'Custom';

test('print set-up, read back after the sync', async () => {
  const { run, codeOf } = open();
  const read = await run(async (context) => {
    const { pageLayout, freezePanes } = context.workbook.worksheets.getItem('Sheet1');
    pageLayout.orientation = 'Landscape';
    pageLayout.paperSize = 'A4';
    pageLayout.zoom = { horizontalFitToPages: 1 };
    pageLayout.setPrintTitleRows('$4:$5');
    pageLayout.setPrintArea('A1:F20');
    pageLayout.setPrintMargins('Centimeters', { left: 2.54 });
    pageLayout.centerHorizontally = true;
    pageLayout.headersFooters.defaultForAllPages.centerFooter = '&P / &N';
    freezePanes.freezeRows(5);
    await context.sync();
    const rows = pageLayout.getPrintTitleRowsOrNullObject().load('address');
    const columns = pageLayout.getPrintTitleColumnsOrNullObject();
    const area = pageLayout.getPrintAreaOrNullObject().load('address');
    const frozen = freezePanes.getLocationOrNullObject().load('address');
    const footer = pageLayout.headersFooters.defaultForAllPages.load('centerFooter');
    pageLayout.load('orientation,paperSize,zoom,leftMargin,centerHorizontally');
    await context.sync();
    const { orientation, paperSize, zoom, leftMargin, centerHorizontally } = pageLayout;
    return [
      [orientation, paperSize, zoom, Math.round(leftMargin), centerHorizontally],
      [rows.address, columns.isNullObject, area.address, frozen.address, footer.centerFooter],
    ];
  });
  expect(read).toEqual([
    ['Landscape', 'A4', { horizontalFitToPages: 1 }, 72, true],
    ['Sheet1!4:5', true, 'Sheet1!A1:F20', 'Sheet1!1:5', '&P / &N'],
  ]);
  const code = await codeOf(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').pageLayout.setPrintTitleRows('A4:B5');
    await context.sync();
  });
  expect(code).toBe('InvalidArgument');
});

test('ranges around a range', async () => {
  const { run } = open();
  const addresses = await run(async (context) => {
    const range = context.workbook.worksheets.getItem('Sheet1').getRange('B2:C4');
    const around = [
      range.getCell(5, 5),
      range.getRow(1),
      range.getColumn(1),
      range.getLastCell(),
      range.getOffsetRange(1, -1),
      range.getResizedRange(1, 2),
      range.getAbsoluteResizedRange(1, 1),
      range.getEntireRow(),
      range.getEntireColumn(),
      range.getRowsBelow(2),
      range.getRowsAbove(-1),
      range.getColumnsAfter(),
      range.getBoundingRect('E9'),
      range.getIntersection('C3:Z9'),
    ];
    for (const one of around) one.load('address');
    await context.sync();
    return around.map(({ address }) => address.replace('Sheet1!', ''));
  });
  expect(addresses).toEqual([
    'G7',
    'B3:C3',
    'C2:C4',
    'C4',
    'A3:B5',
    'B2:E5',
    'B2',
    '2:4',
    'B:C',
    'B5:C6',
    'B2:C2',
    'D2:D4',
    'B2:E9',
    'C3:C4',
  ]);
});

test('several areas are formatted at once; the list of addresses has a limit', async () => {
  const { run, host, codeOf } = open();
  const read = await run(async (context) => {
    const areas = context.workbook.worksheets.getItem('Sheet1').getRanges('A1:B1,D4');
    areas.format.font.bold = true;
    areas.load('address,areaCount,cellCount');
    const font = areas.format.font.load('bold');
    await context.sync();
    return [areas.address, areas.areaCount, areas.cellCount, font.bold];
  });
  expect(read).toEqual(['Sheet1!A1:B1,Sheet1!D4', 2, 3, true]);
  const sheet = host.workbook.sheet('Sheet1')!;
  expect([sheet.isBold(0, 1), sheet.isBold(3, 3), sheet.isBold(3, 2)]).toEqual([true, true, false]);
  const code = await codeOf(async (context) => {
    context.workbook.worksheets
      .getItem('Sheet1')
      .getRanges(Array(3000).fill('A1').join(',')).format.font.bold = true;
    await context.sync();
  });
  expect(code).toBe('InvalidArgument');
});
