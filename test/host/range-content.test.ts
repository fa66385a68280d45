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
