import { parseAddress } from '../../../src/core/sheet/address';
import type { CellValue } from '../../../src/core/sheet/snapshot';
import { openSession } from '../../../src/excel/session';
import type { CorrectionRequest, ListedFinding, Session } from '../../../src/excel/session-types';
import type { Host } from '../../../src/host';
import type { Workbook } from '../../../src/workbook/workbook';
import { attempt, countRequests, type Trial } from '../attempt';
import { openInHost, sampleWorkbook } from '../opened';
import { sheetContents } from '../our-sheets';

const USERS = sampleWorkbook().sheets.map(({ name }) => name);

function request(cell: string, printed: CellValue, suggested: string, isPercent = false): CorrectionRequest {
  return {
    cell: { sheet: 'Anggaran', ...parseAddress(cell)! },
    printed,
    suggested,
    isPercent,
    dasar: 'DPPA hal. 3',
    finding: 'row-balance',
  };
}

const valueAt = (host: Host, address: string, sheet = 'Anggaran'): CellValue => {
  const { row, column } = parseAddress(address)!;
  return host.workbook.sheet(sheet)!.value(row, column);
};

async function opened(workbook: Workbook = sampleWorkbook()): Promise<{ host: Host; session: Session }> {
  const host = openInHost(workbook);
  const session = openSession();
  await session.check();
  return { host, session };
}

async function findingOf(session: Session, rule: string): Promise<ListedFinding> {
  return (await session.check()).findings.find(({ finding }) => finding.rule === rule)!;
}

describe('a correction of one cell', () => {
  test('keeps text as text of the same notation, is journalled, and can be taken back', async () => {
    const { host, session } = await opened();
    const before = sheetContents(host, USERS);
    const printed = valueAt(host, 'E5');
    const entry = await session.correct(request('E5', printed, '156526090'));
    expect(valueAt(host, 'E5')).toBe('156.526.090,00');
    expect(entry).toMatchObject({ id: '1', kind: 'cell', sheet: 'Anggaran', dasar: 'DPPA hal. 3' });
    expect(session.journal()).toEqual([entry]);
    expect(host.workbook.customXml[0]!.text).toContain('DPPA hal. 3');
    const { findings } = await session.check();
    expect(findings.some(({ id }) => id === 'row-balance|sisa|E5|Anggaran')).toBe(false);
    await session.takeBack('1');
    expect(sheetContents(host, USERS)).toEqual(before);
    expect(session.journal()).toEqual([]);
    expect(host.workbook.customXml).toEqual([]);
  });

  test('keeps a number a number, with its format', async () => {
    const workbook = sampleWorkbook();
    const sheet = workbook.sheet('Anggaran')!;
    sheet.setValue(4, 4, 156526000);
    const { host, session } = await opened(workbook);
    await session.correct(request('E5', 156526000, '156526090.50'));
    expect(valueAt(host, 'E5')).toBe(156526090.5);
    await session.takeBack('1');
    expect(valueAt(host, 'E5')).toBe(156526000);
  });

  test.each<[why: string, change: (host: Host) => void, code: string]>([
    ['has changed since', (host) => host.user.type('Anggaran', 'E5', 'lain'), 'cell-changed'],
    ['holds a formula', (host) => host.user.type('Anggaran', 'E5', '=C5-D5'), 'cell-has-formula'],
    ['is on a protected sheet', (host) => host.user.protectSheet('Anggaran'), 'sheet-protected'],
    ['is gone with its sheet', (host) => host.user.deleteSheet('Anggaran'), 'gone'],
  ])('refuses a cell that %s', async (_, change, code) => {
    const { host, session } = await opened();
    const printed = valueAt(host, 'E5');
    change(host);
    const after = sheetContents(host, USERS);
    await expect(session.correct(request('E5', printed, '156526090'))).rejects.toMatchObject({ code });
    expect(sheetContents(host, USERS)).toEqual(after);
    expect(host.workbook.customXml).toEqual([]);
  });

  test('is not taken back when the cell has changed since', async () => {
    const { host, session } = await opened();
    await session.correct(request('E5', valueAt(host, 'E5'), '156526090'));
    host.user.type('Anggaran', 'E5', 'lain');
    await expect(session.takeBack('1')).rejects.toMatchObject({ code: 'cell-changed' });
    expect([valueAt(host, 'E5'), session.journal().length]).toEqual(['lain', 1]);
  });

  test('a cell that is no figure of an input cannot be written', async () => {
    const { session } = await opened();
    await expect(session.correct(request('B5', 'x', '1'))).rejects.toMatchObject({
      code: 'cannot-write-figure',
    });
  });
});

describe('ubah teks menjadi angka', () => {
  test('makes numbers of a column, and texts again', async () => {
    const { host, session } = await opened();
    const before = sheetContents(host, USERS);
    const { id, finding, offers } = await findingOf(session, 'text-number');
    expect(offers).toEqual(['convert-column']);
    const { kind, cells } = await session.convertColumn(id);
    expect([kind, cells.length]).toEqual(['text-to-number', 1 + finding.cells.length]);
    const { row, column } = finding.cell;
    const sheet = host.workbook.sheet('Anggaran')!;
    expect(typeof sheet.value(row, column)).toBe('number');
    expect(sheet.numberFormat(row, column)).toBe('#,##0');
    const again = await session.check();
    expect(again.findings.some((listed) => listed.id === id)).toBe(false);
    await session.takeBackAll();
    expect(sheetContents(host, USERS)).toEqual(before);
  });

  test('a cell that has changed since is left alone', async () => {
    const { host, session } = await opened();
    const { id, finding } = await findingOf(session, 'text-number');
    const address = `C${finding.cell.row + 1}`;
    host.user.type('Anggaran', address, "'belum ada");
    const { cells } = await session.convertColumn(id);
    expect(cells).toHaveLength(finding.cells.length);
    expect(valueAt(host, address)).toBe('belum ada');
  });
});

/** What an operation may have left: the cells as before, as after, or (a column) partly so; and it can be done again. */
async function everyRequest(
  trial: Trial,
  look: (host: Host, session: Session) => Promise<void>,
): Promise<void> {
  const requests = await countRequests(trial);
  let refused = 0;
  for (let at = 1; at <= requests; at++) {
    for (const code of ['GeneralException', 'InvalidOperationInCellEditMode']) {
      const made = await attempt(trial, { at, code });
      if (made.problem) refused++;
      await look(made.host, made.session);
    }
  }
  expect(refused).toBeGreaterThanOrEqual(2 * (requests - 2));
}

describe('faults at every request', () => {
  const act = async (session: Session): Promise<unknown> =>
    session.correct(request('E5', '156.526.000,00', '156526090'));
  const prepare = (session: Session): Promise<unknown> => session.check();

  test('of a correction: the cell is as before or corrected and journalled; a second click completes', async () => {
    const { host } = await opened();
    const before = sheetContents(host, USERS);
    await everyRequest({ workbook: sampleWorkbook, act, prepare }, async (made, session) => {
      const isCorrected = valueAt(made, 'E5') === '156.526.090,00';
      const isJournalled = made.workbook.customXml.length > 0;
      expect(isCorrected).toBe(isJournalled);
      if (!isCorrected) {
        expect(sheetContents(made, USERS)).toEqual(before);
        await act(session);
      }
      expect(valueAt(made, 'E5')).toBe('156.526.090,00');
      await session.check();
      await session.takeBackAll();
      expect(sheetContents(made, USERS)).toEqual(before);
    });
  });

  test('of a correction cut between journal and cell: can be done again, and taken back', async () => {
    const { host } = await opened();
    const before = sheetContents(host, USERS);
    const requests = await countRequests({ workbook: sampleWorkbook, act, prepare });
    for (let at = 1; at <= requests; at++) {
      for (let afterActions = 1; ; afterActions++) {
        const made = await attempt(
          { workbook: sampleWorkbook, act, prepare },
          { at, code: 'ServerBusy', afterActions },
        );
        if (!made.problem) break;
        await made.session.check();
        if (valueAt(made.host, 'E5') !== '156.526.090,00') await act(made.session);
        await made.session.takeBackAll();
        expect(sheetContents(made.host, USERS)).toEqual(before);
      }
    }
  });

  test('of taking back: the cell is corrected or as before; a second click completes', async () => {
    const { host } = await opened();
    const before = sheetContents(host, USERS);
    const corrected = async (session: Session): Promise<void> => {
      await session.check();
      await act(session);
    };
    const takeBack = (session: Session): Promise<void> => session.takeBack('1');
    await everyRequest(
      { workbook: sampleWorkbook, act: takeBack, prepare: corrected },
      async (made, session) => {
        await session.takeBackAll();
        expect(sheetContents(made, USERS)).toEqual(before);
        expect(made.workbook.customXml).toEqual([]);
      },
    );
  });
});
