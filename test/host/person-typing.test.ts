import { createHost } from '../../src/host';
import { Workbook } from '../../src/workbook/workbook';

function opened() {
  const workbook = new Workbook();
  const sheet = workbook.addSheet('A');
  return { sheet, workbook, host: createHost(workbook, { displayLocale: 'id' }) };
}

test.each([
  ['6.345.488,00', 6345488, '6345488'],
  ['1.234,5', 1234.5, '1234,5'],
  ['12,5%', 0.125, '12,5%'],
  ['5,10', 5.1, '5,1'],
  ['5.10', '5.10', '5.10'],
  ['1.06.01', '1.06.01', '1.06.01'],
  ['1.06.01.2.01.0001', '1.06.01.2.01.0001', '1.06.01.2.01.0001'],
  ['31/12/2024', 45657, '31/12/2024'],
  ['(1.500)', -1500, '-1500'],
  ["'12", '12', '12'],
  ['Dinas Sosial', 'Dinas Sosial', 'Dinas Sosial'],
  ['#N/A', { error: '#N/A' }, '#N/A'],
])('a person types %s in Indonesian', (input, value, content) => {
  const { host, sheet } = opened();
  host.user.type('A', 'A1', input);
  expect(sheet.value(0, 0)).toEqual(value);
  expect(host.screen.content('A', 0, 0)).toBe(content);
});

test.each([
  ['=ROUND(1,255*10;1)', '=ROUND(1.255*10,1)', 12.6],
  ['=SUM(B1;B2;1,5)', '=SUM(B1,B2,1.5)', 1.5],
  ['=IF("a,b;c"="a,b;c";1;2)', '=IF("a,b;c"="a,b;c",1,2)', 1],
  ["='Lembar; satu, dua'!A1", "='Lembar; satu, dua'!A1", { error: '#REF!' }],
])('a formula %s is kept as Office keeps it, and shown as it was typed', (typed, kept, value) => {
  const { host, sheet } = opened();
  host.user.type('A', 'A1', typed);
  expect(sheet.formula(0, 0)).toBe(kept);
  expect(host.screen.content('A', 0, 0)).toBe(typed);
  expect(sheet.value(0, 0)).toEqual(value);
});

test('what stands in a cell of text stays as it is typed', () => {
  const { host, sheet, workbook } = opened();
  sheet.setStyle(0, 0, workbook.styles.add({ numberFormat: '@' }));
  host.user.type('A', 'A1', '400.280,00');
  expect(sheet.value(0, 0)).toBe('400.280,00');
});
