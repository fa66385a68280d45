/**
 * Functions that came after the file format: a file must name them with a prefix, or Excel shows #NAME?
 * (Microsoft, [MS-XLSX] 2.2.2, future-function-list, as far as people type them into budget workbooks;
 * LET and LAMBDA are not here, because their parameters would need a prefix too).
 */
const FUTURE: ReadonlyMap<string, string> = new Map([
  ...[
    ...[
      'ARRAYTOTEXT',
      'CHOOSECOLS',
      'CHOOSEROWS',
      'CONCAT',
      'DAYS',
      'DROP',
      'EXPAND',
      'FORMULATEXT',
      'HSTACK',
    ],
    ...['IFNA', 'IFS', 'ISFORMULA', 'MAXIFS', 'MINIFS', 'NUMBERVALUE', 'RANDARRAY', 'SEQUENCE', 'SHEET'],
    ...['SHEETS', 'SORTBY', 'SWITCH', 'TAKE', 'TEXTAFTER', 'TEXTBEFORE', 'TEXTJOIN', 'TEXTSPLIT', 'TOCOL'],
    ...['TOROW', 'UNIQUE', 'VALUETOTEXT', 'VSTACK', 'WRAPCOLS', 'WRAPROWS', 'XLOOKUP', 'XMATCH', 'XOR'],
    ...['CEILING.MATH', 'FLOOR.MATH', 'MODE.SNGL', 'PERCENTILE.EXC', 'PERCENTILE.INC', 'PERCENTRANK.INC'],
    ...['QUARTILE.EXC', 'QUARTILE.INC', 'RANK.AVG', 'RANK.EQ', 'STDEV.P', 'STDEV.S', 'VAR.P', 'VAR.S'],
  ].map((name) => [name, `_xlfn.${name}`] as const),
  ...['FILTER', 'SORT'].map((name) => [name, `_xlfn._xlws.${name}`] as const),
]);

/** Text, quoted sheet names, and names before "(": only the last may be a function without its prefix. */
const PARTS = /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\w.\\])([A-Za-z][A-Za-z.]*)(?=\()/g;

/** A formula, as it is typed, as a file has it; prefixes that are there stay. */
export const withFuturePrefixes = (formula: string): string =>
  formula.replace(PARTS, (whole: string, name?: string) =>
    name === undefined ? whole : (FUTURE.get(name.toUpperCase()) ?? whole),
  );
