import type { Cells } from './libreoffice';

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

/** Written out arguments, arithmetic, and what our tables and budget sheets hold. */
const SINGLE = String.raw`
ROUND(1.005,2)
ROUND(2.5,0)
ROUND(-2.5,0)
ROUND(0.99885,4)
ROUND(2.675,2)
ROUND(8.325,2)
ROUND(-1.005,2)
ROUND(1.0049999,2)
ROUND(1250,-2)
ROUND(4.35*100,0)
ROUND(120/185,4)
ROUND(4515361243/4759226209,4)
ROUNDUP(2.1,0)
ROUNDUP(-2.1,0)
ROUNDDOWN(-2.9,0)
INT(-2.5)
1/0
-2^2
2^-1
2^3^2
50%*200
"a"&1+2
"a"="A"
"1"=1
TRUE+1
"12"+1
"1.06.01"+1
"5.10"&""
5.10&""
1/3&""
1E20&""
1234567.5&""
0.1+0.2
0.1+0.2=0.3
1-0.9-0.1
1.1-1-0.1
43.1-43.2+1
1E300*1E300
10/3
SUM("3",4)
SUM("a",4)
SUM(TRUE,4)
SUM(Data!C1:C3,Data!C5,7)
SUM(Data!C:C)
SUM(Data!A1:A6)
SUM(Data!B1:B3)
SUM(Data!B1:B8)
SUM('LRA 2024'!C7:C9)
'LRA 2024'!C7
'D.P.A ''24 (rev.1)'!B2*2
TidakAda!A1
TidakAda
SUM(TOTAL_BELANJA)*2
COUNT("12","a",TRUE,)
COUNTA("",,1)
AND("TRUE",TRUE)
AND("ya")
OR("a"="A",FALSE)
IF(,1,2)
IF(TRUE,,2)
IF(FALSE,1)
IF("TRUE",1,2)
IF(Data!C1>50,"lebih","kurang")
IF(Data!D1=0,"–",ROUND(Data!C1/Data!D1,4))
IF(Data!B3=0,"–",ROUND(Data!C1/Data!B3,4))
IF(EXACT(Data!B5,"1.06.01"),12538113,NA())
IF(EXACT(Data!B5,"1.06.02"),12538113,NA())
Data!B3&""
Data!A1&""
NA()
IFERROR(NA(),5)
_xlfn.IFNA(NA(),5)
_xlfn.IFNA(1/0,5)
N("lkjip")=0
AND(N("lkjip")=0,Data!C1<>100)
Data!C8
SUBTOTAL(9,Data!C1:C7)
SUBTOTAL(4,Data!C1:C6)
SUBTOTAL(5,Data!C1:C6)
SUBTOTAL(6,Data!D1:D4)
SUBTOTAL(7,Data!D1:D4)
SUBTOTAL(8,Data!D1:D4)
SUBTOTAL(10,Data!D1:D4)
SUBTOTAL(11,Data!D1:D4)
SUBTOTAL(2,Data!B1:B8)
SUBTOTAL(3,Data!B1:B3)
SUBTOTAL(12,Data!D1:D4)
SUMIFS(Data!C1:C6,Data!A1:A6,"1.06.01.2.02.01")
SUMIFS(Data!C1:C6,Data!A1:A6,Data!A1)
SUMIFS(Data!C1:C6,Data!A1:A6,"1.06.01*",Data!C1:C6,">=200")
SUMIFS(Data!C1:C6,Data!A1:A5,"1.06.01*")
SUMIF(Data!A1:A6,"1.06.01*",Data!C1:C6)
SUMIF(Data!A1:A6,"1.06.0?",Data!C1:C6)
SUMIF(Data!C1:C6,">200")
SUMIF(Data!A1:A6,"<>1.06.02",Data!C1:C6)
COUNTIF(Data!A1:A7,"2.10")
COUNTIF(Data!A1:A7,"2.1")
COUNTIF(Data!A1:A7,2.1)
COUNTIF(Data!A1:A7,7)
COUNTIF(Data!A1:A7,"7")
COUNTIF(Data!B1:B8,"")
COUNTIF(Data!B1:B8,"<>")
COUNTIF(Data!B1:B8,"=")
COUNTIF(Data!B1:B8,">10")
COUNTIF(Data!B1:B8,"beras")
COUNTIF(Data!B1:B8,"BER*")
COUNTIF(Data!B1:B8,">A")
COUNTIF(Data!B1:B8,TRUE)
COUNTIF(Data!B1:B8,"#DIV/0!")
COUNTIFS(Data!A1:A6,"1.06*",Data!C1:C6,">100")
VLOOKUP("1.06.02",Data!A1:C6,3,FALSE)
VLOOKUP("1.06.0?",Data!A1:C6,3,FALSE)
VLOOKUP("9.9",Data!A1:C6,3,FALSE)
VLOOKUP("1.06.02",Data!A1:C6,4,FALSE)
VLOOKUP(25,Data!D1:D4,1)
VLOOKUP(5,Data!D1:D4,1)
VLOOKUP(2.1,Data!A1:C7,3,FALSE)
INDEX(Data!C1:C6,MATCH("5.1.02",Data!A1:A6,0))
SUM(INDEX(Data!C1:D4,0,2))
SUM(INDEX(Data!C1:D4,2,0))
INDEX(Data!C1:D4,5,1)
INDEX(Data!C1:F1,2)
MATCH(25,Data!D1:D4,1)
MATCH(25,Data!D1:D4)
MATCH(25,Data!D1:D4,-1)
MATCH("1.06.*",Data!A1:A6,0)
MATCH(2.1,Data!A1:A7,0)
TEXT(1234567.5,"#,##0")
TEXT(0.1234,"0.00%")
TEXT(5,"000")
TEXT(-1234.5,"#,##0.00;(#,##0.00)")
TEXT(45356,"d mmmm yyyy")
TEXT("abc","0")
TEXT("12","000")
TEXT("1.06.01","0")
EXACT("a","A")
EXACT(1,"1")
HYPERLINK("#'LRA 2024'!C7","LRA")
HYPERLINK("#Data!A1")
MAX(Data!A1:A6)
MIN(Data!C1:C6,-1000)
AVERAGE(Data!A1:A6)
ABS(-5)
NOT(FALSE)
TRUE()
FALSE()
`
  .trim()
  .split('\n')
  .map((line) => `=${line}`);

export const FORMULAS: readonly string[] = [...new Set([...across.map(onData), ...SINGLE])];
