/** Where LibreOffice and we differ, and why. */
const REASONS: readonly (readonly [reason: string, formulas: readonly string[]])[] = [
  [
    'LibreOffice has no truth values of their own, TRUE in a cell is the number 1; Excel passes over it behind a reference.',
    [
      '=Data!B8&"!"',
      '=1&Data!B8',
      '=Data!B8=1',
      '=Data!B8<>1',
      '=Data!B8<100',
      '=Data!B8>"A"',
      '=Data!B8<="A"',
      '=SUM(Data!B8)',
      '=SUM(Data!B8,1)',
      '=SUM(Data!C1,Data!B8)',
      '=AVERAGE(Data!B8)',
      '=MIN(Data!B8)',
      '=MIN(Data!B8,1)',
      '=MAX(Data!B8,-1)',
      '=COUNT(Data!B8)',
      '=COUNT(Data!B8,1)',
      '=SUBTOTAL(9,Data!B8)',
      '=SUBTOTAL(1,Data!B8)',
      '=SUBTOTAL(2,Data!B8)',
      '=SUBTOTAL(109,Data!B8)',
      '=ISNUMBER(Data!B8)',
      '=TEXT(Data!B8,"#,##0.00")',
      '=TEXT(Data!B8,"0")',
      '=TEXT(Data!B8,"dd/mm/yyyy")',
      '=TEXT(Data!B8,"@")',
      '=HYPERLINK("#Data!A1",Data!B8)',
      '=SUMIF(Data!A1:A6,"1.06*",Data!B8)',
      '=SUMIF(Data!B1:B8,Data!B8)',
      '=COUNTIF(Data!B8,"*")',
      '=SUBTOTAL(2,Data!B1:B8)',
    ],
  ],
  [
    'Excel counts a 29 February 1900 and starts at 31 December 1899, LibreOffice a day earlier: same from 1 March 1900.',
    ['=TEXT(Data!B1,"dd/mm/yyyy")', '=TEXT(Data!B3,"dd/mm/yyyy")', '=TEXT(Data!B6,"dd/mm/yyyy")'],
  ],
  [
    'A criterion that is an error finds that error (COUNTIF(A:A,"#N/A") is common); LibreOffice makes it the result.',
    [
      '=SUMIF(Data!B1:B8,Data!B4,Data!C1:C8)',
      '=COUNTIF(Data!B1:B8,Data!B4)',
      '=SUMIFS(Data!C1:C8,Data!B1:B8,Data!B4)',
      '=COUNTIFS(Data!B1:B8,Data!B4)',
    ],
  ],
  [
    'Excel gives the third range the shape of the first; kept as stored and marked, because such cells are not named in the formula.',
    [
      '=SUMIF(Data!A1:A6,"1.06*",Data!B1)',
      '=SUMIF(Data!A1:A6,"1.06*",Data!B2)',
      '=SUMIF(Data!A1:A6,"1.06*",Data!B3)',
      '=SUMIF(Data!A1:A6,"1.06*",Data!B4)',
      '=SUMIF(Data!A1:A6,"1.06*",Data!B5)',
      '=SUMIF(Data!A1:A6,"1.06*",Data!B6)',
      '=SUMIF(Data!A1:A6,"1.06*",Data!B7)',
    ],
  ],
  [
    '"*" stands for text (support.microsoft.com COUNTIF); LibreOffice lets it stand for numbers and errors too.',
    ['=COUNTIF(Data!B1,"*")', '=COUNTIF(Data!B4,"*")', '=COUNTIF(Data!B7,"*")'],
  ],
  [
    'A column or row beyond the table is #REF! (support.microsoft.com VLOOKUP, INDEX).',
    [
      '=VLOOKUP("1.06.02",Data!A1:C6,IFERROR(Data!B6,3),FALSE)',
      '=VLOOKUP("1.06.02",Data!A1:C6,IFERROR(Data!B7,3),FALSE)',
      '=INDEX(Data!B1:B8,Data!B6)',
      '=INDEX(Data!B1:B8,Data!B7)',
      '=INDEX(Data!C1:D4,2,Data!B6)',
      '=INDEX(Data!C1:D4,2,Data!B7)',
      '=VLOOKUP("1.06.02",Data!A1:C6,4,FALSE)',
      '=INDEX(Data!C1:D4,5,1)',
    ],
  ],
  [
    'Row or column 0 is a whole row or column: more than one value, so kept as stored and marked.',
    ['=INDEX(Data!B1:B8,Data!B3)', '=INDEX(Data!C1:D4,2,Data!B3)'],
  ],
  [
    'A number written as text has no truth value (assumed for Excel: only TRUE and FALSE have one).',
    ['=IF(Data!B6,"ya","tidak")', '=NOT(Data!B6)'],
  ],
  [
    'Written-out text is read as a value (support.microsoft.com SUM: =SUM("5",15,TRUE) is 21).',
    ['=SUM("3",4)', '=AND("TRUE",TRUE)'],
  ],
  [
    'Under a number Excel also counts a text that reads as that number: a reason not to count codes with COUNTIF.',
    ['=COUNTIF(Data!A1:A7,"2.1")', '=COUNTIF(Data!A1:A7,2.1)'],
  ],
  ['A sheet that is missing is a broken reference in Excel.', ['=TidakAda!A1']],
  ['Excel writes out up to 20 digits.', ['=1E20&""']],
  ['So many decimals that nothing is rounded.', ['=ROUND(123.456,Data!B7)']],
];

export const DIFFERENCES: ReadonlyMap<string, string> = new Map(
  REASONS.flatMap(([reason, formulas]) => formulas.map((formula) => [formula, reason] as const)),
);
