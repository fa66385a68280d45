import { open, type Opened } from './opened';

type Changed = Excel.WorksheetChangedEventArgs;

/** Registers `onChanged` of the whole workbook and gives the list that fills. */
async function listen({ run }: Opened): Promise<Changed[]> {
  const heard: Changed[] = [];
  await run(async (context) => {
    context.workbook.worksheets.onChanged.add(async (event) => void heard.push(event));
    await context.sync();
  });
  return heard;
}

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));

describe('events', () => {
  test('tell the user’s edits from the add-in’s own', async () => {
    const opened = open({ Data: { A1: 1 } });
    const heard = await listen(opened);
    opened.host.user.type('Data', 'C6', '1.06.01');
    await opened.run(async (context) => {
      context.workbook.worksheets.getItem('Data').getRange('A1').values = [[2]];
      await context.sync();
    });
    await settled();
    const shown = heard.map(({ address, triggerSource, changeType, source }) => [
      address,
      triggerSource,
      changeType,
      source,
    ]);
    expect(shown).toEqual([
      ['C6', 'Unknown', 'RangeEdited', 'Local'],
      ['A1', 'ThisLocalAddin', 'RangeEdited', 'Local'],
    ]);
    expect(heard[1]!.details).toMatchObject({ valueBefore: 1, valueAfter: 2, valueTypeAfter: 'Double' });
  });

  test('give the changed range', async () => {
    const opened = open({ Data: {} });
    const heard = await listen(opened);
    const address = await opened.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Data');
      sheet.getRange('A1:B2').values = [
        [1, 2],
        [3, 4],
      ];
      await context.sync();
      await settled();
      const range = heard[0]!.getRange(context).load('address');
      await context.sync();
      return range.address;
    });
    expect(address).toBe('Data!A1:B2');
  });

  test('are silent while context.runtime.enableEvents is false', async () => {
    const opened = open({ Data: {} });
    const heard = await listen(opened);
    await opened.run(async (context) => {
      context.runtime.enableEvents = false;
      context.workbook.worksheets.getItem('Data').getRange('A1').values = [[1]];
      context.runtime.enableEvents = true;
      await context.sync();
    });
    await settled();
    expect(heard).toEqual([]);
  });

  test('of one sheet, of activation, of added and deleted sheets, of selection', async () => {
    const { run, host } = open({ Data: {}, Lain: {} });
    const heard: string[] = [];
    await run(async (context) => {
      const { worksheets } = context.workbook;
      const note = (name: string) => async (): Promise<void> => void heard.push(name);
      worksheets.getItem('Data').onChanged.add(note('Data changed'));
      worksheets.onActivated.add(note('activated'));
      worksheets.onDeactivated.add(note('deactivated'));
      worksheets.onAdded.add(note('added'));
      worksheets.onDeleted.add(note('deleted'));
      worksheets.onSelectionChanged.add(note('selected'));
      worksheets.onProtectionChanged.add(note('protected'));
      await context.sync();
    });
    host.user.type('Lain', 'A1', 1);
    host.user.type('Data', 'A1', 1);
    host.user.activate('Lain');
    host.user.addSheet('Baru');
    host.user.deleteSheet('Baru');
    host.user.select('Lain', 'B2');
    host.user.protectSheet('Lain');
    await settled();
    expect(heard).toEqual([
      'Data changed',
      'deactivated',
      'activated',
      'added',
      'deleted',
      'selected',
      'protected',
    ]);
  });

  test('inserted rows', async () => {
    const opened = open({ Data: { A1: 1 } });
    const heard = await listen(opened);
    opened.host.user.insertRows('Data', 1, 2);
    await settled();
    expect(heard.map(({ address, changeType }) => [address, changeType])).toEqual([['1:2', 'RowInserted']]);
  });
});

test('selection and activation', async () => {
  const { run, host } = open({ Data: {}, Lain: {} });
  const read = await run(async (context) => {
    context.workbook.worksheets.getItem('Lain').getRange('C3:D4').select();
    const selected = context.workbook.getSelectedRange().load('address');
    const cell = context.workbook.getActiveCell().load('address');
    context.workbook.load('isDirty,readOnly,name');
    await context.sync();
    return [selected.address, cell.address, context.workbook.readOnly, context.workbook.name];
  });
  expect(read).toEqual(['Lain!C3:D4', 'Lain!C3', false, 'Book1.xlsx']);
  expect(host.sheetNames()).toEqual(['Data', 'Lain']);
});
