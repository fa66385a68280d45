import { ExcelProblem, officeCode, problemOf, type ExcelProblemCode } from '../../src/excel/problem';
import { openSession } from '../../src/excel/session';
import { excelProblem } from '../../src/messages/excel';
import { openInHost, ppksOnly } from './opened';

/** As the library throws it. */
const thrown = (code: string, errorLocation = ''): Error =>
  Object.assign(new Error('In Office’s own language'), { code, debugInfo: { errorLocation } });

test.each<[code: string, location: string, problem: ExcelProblemCode]>([
  ['InvalidOperationInCellEditMode', '', 'cell-edit-mode'],
  ['AccessDenied', 'Range.formulas', 'sheet-protected'],
  ['AccessDenied', 'WorksheetCollection.add', 'structure-protected'],
  ['AccessDenied', 'Worksheet.delete', 'structure-protected'],
  ['RequestPayloadSizeLimitExceeded', '', 'payload-too-large'],
  ['ResponsePayloadSizeLimitExceeded', '', 'payload-too-large'],
  ['InactiveWorkbook', '', 'other-workbook'],
  ['ItemNotFound', 'WorksheetCollection.getItem', 'gone'],
  ['InvalidReference', '', 'gone'],
  ['ServerBusy', '', 'busy'],
  ['Conflict', '', 'busy'],
  ['ServiceNotAvailable', '', 'connection'],
  ['ApiNotFound', '', 'not-supported'],
  ['SomethingNew', '', 'unknown'],
])('%s at “%s” is %s', (code, location, problem) => {
  const found = problemOf(thrown(code, location));
  expect([found.code, officeCode(found)]).toEqual([problem, code]);
  for (const language of ['id', 'en'] as const) {
    const words = excelProblem(found, language);
    expect(words).not.toContain('language');
    expect(words.split(/[.] /).length).toBeLessThanOrEqual(3);
  }
});

test('what is none of Office’s is unknown, and keeps its cause', () => {
  const mistake = new TypeError('x is undefined');
  expect(problemOf(mistake)).toMatchObject({ code: 'unknown', cause: mistake });
  const ours = new ExcelProblem('journal-full');
  expect(problemOf(ours)).toBe(ours);
  expect(excelProblem({ code: 'of a newer version', details: {} }, 'id')).toContain('Coba lagi');
});

test('a file that may only be read says so, not that a sheet is protected', async () => {
  const host = openInHost(ppksOnly(), { readOnly: true });
  const session = openSession();
  expect((await session.open()).isReadOnly).toBe(true);
  host.faults.failAt(8, 'AccessDenied');
  await expect(session.generate()).rejects.toMatchObject({ code: 'read-only' });
});
