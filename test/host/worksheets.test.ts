import { open } from './opened';

describe('worksheets', () => {
  test('are added at the end, not activated, found by name in any case and by id', async () => {
    const { run, host } = open({ Data: {}, Catatan: {} });
    const read = await run(async (context) => {
      const sheets = context.workbook.worksheets;
      const added = sheets.add('Tabel 3.9');
      sheets.add();
      added.load('name,position,id,visibility,tabColor');
      const active = sheets.getActiveWorksheet().load('name');
      await context.sync();
      const again = sheets.getItem(added.id).load('name');
      const lower = sheets.getItem('tabel 3.9').load('id');
      await context.sync();
      return [
        added.position,
        active.name,
        again.name,
        lower.id === added.id,
        added.visibility,
        added.tabColor,
      ];
    });
    expect(read).toEqual([2, 'Data', 'Tabel 3.9', true, 'Visible', '']);
    expect(host.sheetNames()).toEqual(['Data', 'Catatan', 'Tabel 3.9', 'Sheet4']);
  });

  test('are listed with what was asked for', async () => {
    const { run } = open({ Data: {}, Catatan: {} });
    const names = await run(async (context) => {
      const sheets = context.workbook.worksheets.load('items/name,items/visibility');
      await context.sync();
      return sheets.items.map(({ name, visibility }) => `${name} ${visibility}`);
    });
    expect(names).toEqual(['Data Visible', 'Catatan Visible']);
  });

  test('a missing one is a null object, also through its children, or ItemNotFound', async () => {
    const { run, codeOf } = open();
    const read = await run(async (context) => {
      const none = context.workbook.worksheets.getItemOrNullObject('Tidak Ada');
      const used = none.getUsedRangeOrNullObject().load('values');
      await context.sync();
      return [none.isNullObject, used.isNullObject];
    });
    expect(read).toEqual([true, true]);
    const code = await codeOf(async (context) => {
      context.workbook.worksheets.getItem('Tidak Ada').load('name');
      await context.sync();
    });
    expect(code).toBe('ItemNotFound');
  });

  test.each([
    ['a name with a forbidden letter', 'a/b', 'InvalidArgument'],
    ['a name of 32 letters', 'x'.repeat(32), 'InvalidArgument'],
    ['a name in quotes', "'x'", 'InvalidArgument'],
    ['the name "History"', 'History', 'InvalidArgument'],
    ['a name that is taken', 'data', 'ItemAlreadyExists'],
  ])('%s is refused', async (_, name, code) => {
    const { codeOf } = open({ Data: {} });
    const answered = await codeOf(async (context) => {
      context.workbook.worksheets.add(name);
      await context.sync();
    });
    expect(answered).toBe(code);
  });

  test('renaming carries formulas and names along', async () => {
    const { run, host } = open({ Data: { A1: 5 }, Tabel: { A1: '=Data!A1*2' } });
    host.workbook.setName({ name: 'JUMLAH', scope: null, refersTo: 'Data!$A$1', hidden: false });
    const read = await run(async (context) => {
      context.workbook.worksheets.getItem('Data').name = 'LRA 2025';
      const cell = context.workbook.worksheets.getItem('Tabel').getRange('A1').load('formulas,values');
      const name = context.workbook.names.getItem('JUMLAH').load('formula,value');
      await context.sync();
      return [cell.formulas[0]![0], cell.values[0]![0], name.formula, name.value];
    });
    expect(read).toEqual(["='LRA 2025'!A1*2", 10, "='LRA 2025'!$A$1", "'LRA 2025'!A1"]);
  });

  test('deleting breaks references, activates a neighbour, and leaves no valid range behind', async () => {
    const { run, host, codeOf } = open({ Data: { A1: 5 }, Tabel: { A1: '=Data!A1*2' } });
    await run(async (context) => {
      context.workbook.worksheets.getItem('Data').delete();
      await context.sync();
    });
    expect(host.sheetNames()).toEqual(['Tabel']);
    expect(host.workbook.sheet('Tabel')!.formula(0, 0)).toBe('=#REF!*2');
    expect(host.workbook.sheet('Tabel')!.value(0, 0)).toEqual({ error: '#REF!' });
    const code = await codeOf(async (context) => {
      const sheet = context.workbook.worksheets.add('X');
      const range = sheet.getRange('A1').load('values');
      await context.sync();
      host.user.deleteSheet('X');
      range.load('values');
      await context.sync();
    });
    expect(code).toBe('InvalidReference');
  });

  test.each([
    ['the last visible sheet', { Data: {}, Lain: {} }, 'Hidden', 'Data'],
    ['a very hidden sheet', { Data: {}, Lain: {} }, 'VeryHidden', 'Lain'],
  ] as const)('%s cannot be deleted', async (_, contents, visibility, name) => {
    const { codeOf } = open(contents);
    const code = await codeOf(async (context) => {
      context.workbook.worksheets.getItem('Lain').visibility = visibility;
      context.workbook.worksheets.getItem(name).delete();
      await context.sync();
    });
    expect(code).toBe('InvalidOperation');
  });

  test('a copy carries cells, formats and the names of the sheet', async () => {
    const { run, host } = open({ Data: { A1: '1.06.01', A2: '=A1&""' } });
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Data');
      const mark = sheet.names.add('_lkjip', '="3.9|Data"');
      mark.visible = false;
      sheet.getRange('A1').format.font.bold = true;
      sheet.copy('After', sheet);
      await context.sync();
    });
    expect(host.sheetNames()).toEqual(['Data', 'Data (2)']);
    const copy = host.workbook.sheet('Data (2)')!;
    expect([copy.value(0, 0), copy.value(1, 0), copy.isBold(0, 0)]).toEqual(['1.06.01', '1.06.01', true]);
    expect(host.workbook.names.filter(({ name }) => name === '_lkjip')).toHaveLength(2);
    expect([host.workbook.sheet('Data')!.mark, copy.mark]).toEqual(['3.9', null]);
  });

  test('position, visibility, tab colour, gridlines', async () => {
    const { run, host } = open({ A: {}, B: {}, C: {} });
    const read = await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('C');
      sheet.position = 0;
      sheet.tabColor = 'orange';
      sheet.showGridlines = false;
      context.workbook.worksheets.getItem('B').visibility = 'Hidden';
      const visible = context.workbook.worksheets.getCount(true);
      const last = context.workbook.worksheets.getLast(true).load('name');
      const next = sheet.getNextOrNullObject(true).load('name');
      sheet.load('tabColor,showGridlines');
      await context.sync();
      return [sheet.tabColor, sheet.showGridlines, visible.value, last.name, next.name];
    });
    expect(host.sheetNames()).toEqual(['C', 'A', 'B']);
    expect(read).toEqual(['#FFA500', false, 2, 'A', 'A']);
  });

  test('a protected structure refuses new, deleted, moved and renamed sheets', async () => {
    const { codeOf, host } = open({ A: {}, B: {} });
    host.user.protectStructure();
    const acts: ((context: Excel.RequestContext) => void)[] = [
      (context) => context.workbook.worksheets.add('C'),
      (context) => context.workbook.worksheets.getItem('A').delete(),
      (context) => void (context.workbook.worksheets.getItem('A').name = 'D'),
      (context) => void (context.workbook.worksheets.getItem('A').position = 1),
      (context) => void (context.workbook.worksheets.getItem('A').visibility = 'Hidden'),
    ];
    for (const act of acts) {
      const code = await codeOf(async (context) => {
        act(context);
        await context.sync();
      });
      expect(code).toBe('AccessDenied');
    }
  });

  test('used range: around values and formats, around values only, of a blank sheet, of a part', async () => {
    const { run } = open({ Data: { B3: 1, D5: 'x' }, Kosong: {} });
    const read = await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Data');
      sheet.getRange('E7').format.fill.color = '#FFFF00';
      const all = sheet.getUsedRange().load('address');
      const values = sheet.getUsedRange(true).load('address');
      const part = sheet.getRange('A1:B9').getUsedRangeOrNullObject(true).load('address');
      const none = sheet.getRange('A1:A2').getUsedRangeOrNullObject();
      const blank = context.workbook.worksheets.getItem('Kosong').getUsedRange().load('address');
      const nothing = context.workbook.worksheets.getItem('Kosong').getUsedRangeOrNullObject();
      await context.sync();
      return [
        all.address,
        values.address,
        part.address,
        none.isNullObject,
        blank.address,
        nothing.isNullObject,
      ];
    });
    expect(read).toEqual(['Data!B3:E7', 'Data!B3:D5', 'Data!B3', true, 'Kosong!A1', true]);
  });
});
