import { open } from './opened';

const write = async (context: Excel.RequestContext): Promise<void> => {
  context.workbook.worksheets.getItem('Sheet1').getRange('A1').values = [[1]];
  await context.sync();
};

describe('faults', () => {
  test('cell edit mode refuses every request until it ends', async () => {
    const { codeOf, host } = open();
    host.faults.cellEditMode = true;
    expect(await codeOf(write)).toBe('InvalidOperationInCellEditMode');
    expect(host.workbook.sheet('Sheet1')!.value(0, 0)).toBeNull();
    host.faults.clear();
    expect(await codeOf(write)).toBe('no error');
  });

  test('a request over 5 MB is not carried out', async () => {
    const { codeOf, host } = open();
    const code = await codeOf(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:T20000');
      range.values = Array.from({ length: 20_000 }, (_, n) => Array(20).fill(`nilai ${n}`));
      await context.sync();
    });
    expect(code).toBe('RequestPayloadSizeLimitExceeded');
    expect(host.workbook.sheet('Sheet1')!.rowCount).toBe(0);
  });

  test('a response over 5 MB does not come through', async () => {
    const { codeOf, host, run } = open();
    host.faults.responseLimit = 10_000;
    await run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('A1:A2000').values =
        'teks' as unknown as string[][];
      await context.sync();
    });
    const code = await codeOf(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getUsedRange().load('values');
      await context.sync();
    });
    expect(code).toBe('ResponsePayloadSizeLimitExceeded');
    expect(host.requests.largestResponse).toBeGreaterThan(10_000);
  });

  test('more than five million cells', async () => {
    const { codeOf } = open();
    const code = await codeOf(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('A1:Z300000').load('values');
      await context.sync();
    });
    expect(code).toBe('RangeExceedsLimit');
  });

  const inTwoRequests = async (context: Excel.RequestContext): Promise<void> => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('A1').values = [[1]];
    await context.sync();
    sheet.getRange('A2').values = [[2]];
    sheet.getRange('A3').values = [[3]];
    await context.sync();
  };
  const column = ({ host }: ReturnType<typeof open>): unknown[] =>
    [0, 1, 2].map((row) => host.workbook.sheet('Sheet1')!.value(row, 0));

  test('any code at the n-th request', async () => {
    const opened = open();
    opened.host.faults.failAt(2, 'GeneralException');
    expect(await opened.codeOf(inTwoRequests)).toBe('GeneralException');
    expect(column(opened)).toEqual([1, null, null]);
    expect(await opened.codeOf(inTwoRequests)).toBe('no error');
    expect(column(opened)).toEqual([1, 2, 3]);
  });

  test('a request cut in the middle leaves what came before', async () => {
    const seen = new Set<string>();
    for (let afterActions = 1; ; afterActions++) {
      const opened = open();
      opened.host.faults.failAt(2, 'ServerBusy', { afterActions });
      const code = await opened.codeOf(inTwoRequests);
      seen.add(JSON.stringify(column(opened)));
      if (code === 'no error') break;
      expect(code).toBe('ServerBusy');
    }
    expect([...seen]).toEqual(['[1,null,null]', '[1,2,null]', '[1,2,3]']);
  });

  test('a protected sheet refuses changes and can be read', async () => {
    const { codeOf, run, host } = open({ Sheet1: { A1: 5 } });
    host.user.protectSheet('Sheet1');
    const acts: ((sheet: Excel.Worksheet) => void)[] = [
      (sheet) => void (sheet.getRange('A1').values = [[1]]),
      (sheet) => void (sheet.getRange('A1').numberFormat = [['0']]),
      (sheet) => void (sheet.getRange('A1').format.font.bold = true),
      (sheet) => void (sheet.getRange('A1').format.columnWidth = 10),
      (sheet) => sheet.getRange('A1').clear(),
      (sheet) => sheet.getRange('A1:B1').merge(),
      (sheet) => void sheet.getRange('1:1').insert('Down'),
      (sheet) => void sheet.getRange('A1').conditionalFormats.add('Custom'),
    ];
    for (const act of acts) {
      const code = await codeOf(async (context) => {
        act(context.workbook.worksheets.getItem('Sheet1'));
        await context.sync();
      });
      expect(code).toBe('AccessDenied');
    }
    const read = await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      const range = sheet.getRange('A1').load('values');
      sheet.protection.load('protected');
      await context.sync();
      return [range.values[0]![0], sheet.protection.protected];
    });
    expect(read).toEqual([5, true]);
  });

  test('unlocked cells of a protected sheet can be written', async () => {
    const { codeOf, host } = open();
    const code = await codeOf(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('B2:C3').format.protection.locked = false;
      sheet.protection.protect({ allowFormatCells: false }, 'rahasia');
      sheet.getRange('B2').values = [[1]];
      await context.sync();
    });
    expect([code, host.workbook.sheet('Sheet1')!.value(1, 1)]).toEqual(['no error', 1]);
    const wrong = await codeOf(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').protection.unprotect('salah');
      await context.sync();
    });
    expect(wrong).toBe('AccessDenied');
  });
});

describe('the library itself', () => {
  test('refuses what lies above the requirement set of the manifest, before it asks the host', async () => {
    const { codeOf, host } = open();
    const code = await codeOf(async (context) => {
      // ExcelApi 1.15
      context.workbook.worksheets.getItem('Sheet1').getRange('A1').getDependents();
      await context.sync();
    });
    expect([code, host.requests.count]).toEqual(['ApiNotFound', 0]);
  });

  test('a member that the host lacks is named', async () => {
    const { run } = open();
    const attempt = run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('A1').flashFill();
      await context.sync();
    });
    await expect(attempt).rejects.toMatchObject({
      code: 'ApiNotFound',
      message: 'The host does not have Range.flashFill().',
    });
  });

  test('Office.onReady and the requirement set', async () => {
    const { Office } = open();
    expect(await Office.onReady()).toEqual({ host: 'Excel', platform: 'PC' });
    const { requirements } = Office.context;
    expect([
      requirements.isSetSupported('ExcelApi', '1.14'),
      requirements.isSetSupported('ExcelApi', '1.15'),
    ]).toEqual([true, false]);
  });

  test('errors are the caller’s own kind of Error', async () => {
    const { run, OfficeExtension } = open();
    const error: unknown = await run(async (context) => {
      context.workbook.worksheets.getItem('X').activate();
      await context.sync();
    }).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(OfficeExtension.Error);
    expect(error).toBeInstanceOf(Error);
  });
});
