import { parseAddress } from '../../../src/core/sheet/address';
import { isCellError, type CellValue } from '../../../src/core/sheet/snapshot';
import { calculationOf, FUNCTIONS } from '../../../src/workbook/formula';
import { Workbook } from '../../../src/workbook/workbook';
import { DIFFERENCES } from './differences';
import { FORMULAS, NAMES, SHEETS } from './cases';
import { hasLibreOffice, withLibreOffice } from '../../support/libreoffice';
import { recalculated } from './libreoffice';

function ours(): Map<string, CellValue> {
  const workbook = new Workbook();
  const asked = workbook.addSheet('Formulas');
  for (const [name, refersTo] of Object.entries(NAMES)) {
    workbook.setName({ name, scope: null, refersTo, hidden: false });
  }
  for (const [name, cells] of Object.entries(SHEETS)) {
    const sheet = workbook.addSheet(name);
    for (const [address, value] of Object.entries(cells)) {
      const { row, column } = parseAddress(address)!;
      if (typeof value === 'string' && value.startsWith('=')) sheet.setFormula(row, column, value, null);
      else sheet.setValue(row, column, value);
    }
  }
  FORMULAS.forEach((formula, row) => asked.setFormula(row, 0, formula, null));
  calculationOf(workbook).recalculate();
  return new Map(FORMULAS.map((formula, row) => [formula, asked.value(row, 0)]));
}

function same(a: CellValue, b: CellValue): boolean {
  if (typeof a === 'number' && typeof b === 'number') return Math.abs(a - b) <= Math.abs(b) * 1e-14;
  if (isCellError(a) && isCellError(b)) return a.error === b.error;
  return a === b;
}

test('every declared function is asked', () => {
  const asked = FORMULAS.join('\n');
  expect([...FUNCTIONS.keys()].filter((name) => !asked.includes(`${name}(`))).toEqual([]);
});

(hasLibreOffice ? describe : describe.skip)(`held against LibreOffice${withLibreOffice}`, () => {
  let theirs: Map<string, CellValue>;
  beforeAll(async () => {
    theirs = await recalculated(SHEETS, NAMES, FORMULAS);
  });

  test('every function with every kind of value is equal, or listed with the reason', () => {
    const results = ours();
    const different = FORMULAS.filter((formula) => !same(results.get(formula)!, theirs.get(formula)!));
    const unexplained = different
      .filter((formula) => !DIFFERENCES.has(formula))
      .map((formula) => ({ formula, ours: results.get(formula), libreOffice: theirs.get(formula) }));
    expect(unexplained).toEqual([]);
    // A reason that no longer holds is taken out of the list.
    expect([...DIFFERENCES.keys()].filter((formula) => !different.includes(formula))).toEqual([]);
  });
});
