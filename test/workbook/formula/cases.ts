import type { Cells } from './libreoffice';
import { WRITTEN_OUT } from './written-out';

/** One cell of each kind of value; the date is 5 March 2024. */
export const KINDS = {
  number: 'B1',
  text: 'B2',
  blank: 'B3',
  error: 'B4',
  code: 'B5',
  'number as text': 'B6',
  date: 'B7',
  truth: 'B8',
} as const;

export const DATA: Cells = {
  A1: '1.06.01.2.02.01',
  A2: '1.06.01.2.02.02',
  A3: '1.06.01.2.02.01',
  A4: '1.06.02',
  A5: '5.1.02',
  A6: '2.10',
  A7: 7,
  B1: 2.5,
  B2: 'Beras',
  B4: '=1/0',
  B5: '1.06.01',
  B6: '12',
  B7: 45356,
  B8: true,
  C1: 100,
  C2: 200,
  C3: 300,
  C4: 400,
  C5: 500.5,
  C6: -600,
  C7: '=SUBTOTAL(9,C1:C6)',
  C8: '=SUBTOTAL(9,C1:C7)',
  D1: 10,
  D2: 20,
  D3: 30,
  D4: 40,
};

export const SHEETS: Readonly<Record<string, Cells>> = {
  Data: DATA,
  'LRA 2024': { C7: 777, C8: 3.25, C9: 'teks' },
  "D.P.A '24 (rev.1)": { B2: 42 },
};

export const NAMES: Readonly<Record<string, string>> = { TOTAL_BELANJA: 'Data!$C$1:$C$6' };

/** Every function with the tested cell ("x") in each place where a value may stand. */
const TEMPLATES = [
  ...['x+1', '1-x', 'x*2', 'x/2', '2/x', 'x^2', '-x', '+x', 'x%', 'x&"!"', '1&x'],
  ...['x=1', 'x<>1', 'x<100', 'x>"A"', 'x<="A"', 'x>=x', 'x=""', 'x="1.06.01"', 'x=TRUE', 'x'],
  ...['SUM(x)', 'SUM(x,1)', 'SUM(C1,x)', 'AVERAGE(x)', 'AVERAGE(x,1)', 'MIN(x)', 'MIN(x,1)', 'MAX(x,-1)'],
  ...['COUNT(x)', 'COUNT(x,1)', 'COUNTA(x)', 'COUNTA(x,"")'],
  ...[
    'SUBTOTAL(9,x)',
    'SUBTOTAL(1,x)',
    'SUBTOTAL(2,x)',
    'SUBTOTAL(3,x)',
    'SUBTOTAL(109,x)',
    'SUBTOTAL(x,C1:C3)',
  ],
  ...['ROUND(x,1)', 'ROUND(123.456,x)', 'ROUNDUP(x,0)', 'ROUNDDOWN(x,0)', 'INT(x)', 'ABS(x)'],
  ...[
    'IF(x,"ya","tidak")',
    'IF(TRUE,x,0)',
    'IF(FALSE,0,x)',
    'IF(x=0,"–",1)',
    'IFERROR(x,"salah")',
    'IFERROR(1/0,x)',
  ],
  ...['_xlfn.IFNA(x,"salah")', 'AND(x)', 'AND(x,TRUE)', 'OR(x)', 'OR(x,FALSE)', 'NOT(x)'],
  ...['N(x)', 'ISNUMBER(x)', 'ISTEXT(x)', 'ISBLANK(x)', 'ISERROR(x)', 'ISNA(x)'],
  ...[
    'LEFT(x,3)',
    'LEFT(x)',
    'LEFT("beras",x)',
    'EXACT(x,"1.06.01")',
    'EXACT(x,"12")',
    'EXACT(x,"beras")',
    'TEXT(x,"#,##0.00")',
    'TEXT(x,"0")',
    'TEXT(x,"dd/mm/yyyy")',
  ],
  ...['TEXT(x,"@")', 'HYPERLINK("#Data!A1",x)'],
  ...[
    'SUMIF(B1:B8,x,C1:C8)',
    'SUMIF(A1:A6,"1.06*",x)',
    'SUMIF(B1:B8,x)',
    'COUNTIF(B1:B8,x)',
    'COUNTIF(x,"*")',
  ],
  ...['SUMIFS(C1:C8,B1:B8,x)', 'COUNTIFS(B1:B8,x)', 'COUNTIF(B1:B8,"<>"&IFERROR(x,"1.06.01"))'],
  ...[
    'VLOOKUP(x,B1:C8,2,FALSE)',
    'VLOOKUP("1.06.02",A1:C6,IFERROR(x,3),FALSE)',
    'MATCH(x,B1:B8,0)',
    'MATCH(x,D1:D4,1)',
  ],
  ...['INDEX(B1:B8,x)', 'INDEX(x,1)', 'INDEX(C1:D4,2,x)'],
];

const across = TEMPLATES.flatMap((template) =>
  Object.values(KINDS).map(
    (cell) => `=${template.replace(/(?<![A-Za-z"_])x(?![A-Za-z"(])/g, `Data!${cell}`)}`,
  ),
);

/** References without a sheet in the templates are the sample sheet's. */
const onData = (formula: string): string =>
  formula.replace(/(?<![A-Za-z!':$])([A-D][1-8])(?::([A-D][1-8]))?/g, 'Data!$&');

export const FORMULAS: readonly string[] = [...new Set([...across.map(onData), ...WRITTEN_OUT])];
