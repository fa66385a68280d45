import { Book } from './book';

describe('what is calculated', () => {
  test('an edit reaches exactly the formulas that look at it, directly or not', () => {
    const book = new Book()
      .put('A1', 1)
      .put('A2', 2)
      .put('B1', '=SUM(A1:A2)')
      .put('B2', '=B1*2')
      .put('B3', '=A2');
    expect(book.value('B2')).toBe(6);
    book.put('A1', 10);
    expect(book.calculation.recalculate()).toBe(2);
    expect(book.value('B2')).toBe(24);
    expect(book.calculation.recalculate()).toBe(0);
  });

  test('a formula read with its value is calculated only once something it looks at changes', () => {
    const book = new Book().put('A1', 1).put('B1', '=A1+1', 99);
    expect(book.value('B1')).toBe(99);
    book.put('A1', 5);
    expect(book.value('B1')).toBe(6);
  });

  test('a formula that is replaced by a constant lets go of what it looked at', () => {
    const book = new Book().put('A1', 1).put('B1', '=A1').put('C1', '=B1');
    book.value('C1');
    book.put('B1', 7);
    expect(book.value('C1')).toBe(7);
    book.put('A1', 2);
    expect(book.calculation.recalculate()).toBe(0);
  });

  test.each([
    ['a whole column', '=SUM(A:A)'],
    ['whole rows', '=SUM(1:300)-SUM(C1:C300)-SUM(D1:D300)'],
    ['a tall range', '=SUM(A1:A9000)'],
    ['a short range', '=SUM(A200:A300)'],
  ])('an edit inside %s is noticed', (_, formula) => {
    const book = new Book().put('A250', 1).put('Hasil!A1', formula.replaceAll(/(?<=[(-])(?=[A-D1])/g, 'S!'));
    expect(book.value('Hasil!A1')).toBe(1);
    book.put('A251', 2);
    expect(book.value('Hasil!A1')).toBe(3);
  });

  test('a block of edits at once', () => {
    const book = new Book();
    for (let row = 1; row <= 50; row++) book.put(`A${row}`, 1).put(`B${row}`, `=A${row}*2`);
    book.put('C1', '=SUM(B1:B50)');
    expect(book.value('C1')).toBe(100);
    const sheet = book.sheet('S');
    for (let row = 0; row < 50; row++) sheet.setValue(row, 0, 2);
    book.calculation.edited(sheet, { top: 0, left: 0, bottom: 49, right: 0 });
    expect(book.value('C1')).toBe(200);
  });
});

describe('what is not calculated keeps its stored value and is marked', () => {
  test.each([
    ['=XLOOKUP(1,A1:A3,B1:B3)', 'function', 'XLOOKUP'],
    ['=_xlfn.XLOOKUP(1,A1:A3,B1:B3)', 'function', 'XLOOKUP'],
    ['=1+MEDIAN(A1:A3)', 'function', 'MEDIAN'],
    ['=A1:A3*2', 'array', 'a range where one value is wanted'],
    ['={1,2}', 'array', 'ArrayExpression'],
    ['=[1]Data!A1', 'external', '[1]Data!A1'],
    ["=SUM('Jan:Mar'!A1)", 'external', "'Jan:Mar'!A1"],
    ['=SUM(Tabel1[Jumlah])', 'table', 'Tabel1[Jumlah]'],
    ['=ROUND(1)', 'syntax', 'ROUND with too few arguments'],
    ['=ROUND(1,2,3)', 'syntax', 'ROUND with too many arguments'],
  ])('%s', (formula, why, detail) => {
    const book = new Book().put('A1', 1).put('C1', formula, 42).put('D1', '=C1+1');
    expect(book.value('D1')).toBe(43);
    book.calculation.recalculateAll();
    expect(book.value('C1')).toBe(42);
    expect(book.status('C1')).toEqual({ kind: 'stored', why, detail, isStale: false });
    expect(book.calculation.uncalculated()).toHaveLength(1);
  });

  test('it is stale once a cell that it looks at has changed', () => {
    const book = new Book().put('A1', 1).put('C1', '=MEDIAN(A1:A3)', 1);
    expect(book.status('C1')).toMatchObject({ isStale: false });
    book.put('A1', 2);
    expect(book.value('C1')).toBe(1);
    expect(book.status('C1')).toMatchObject({ isStale: true });
  });

  test('a text that is no formula at all', () => {
    expect(new Book().put('A1', '=1+', 5).status('A1')).toMatchObject({ kind: 'stored', why: 'syntax' });
  });

  test('without a stored value it shows what an unknown function shows', () => {
    expect(new Book().put('C1', '=FUNGSI(1)').value('C1')).toEqual({ error: '#NAME?' });
  });
});

describe('circular references', () => {
  test('are marked in full, keep their value or 0, and do not hang', () => {
    const book = new Book()
      .put('A1', '=B1+C1', 5)
      .put('B1', '=A1')
      .put('C1', '=B1')
      .put('D1', '=A1+1')
      .put('E1', '=E1');
    book.calculation.recalculateAll();
    expect(['A1', 'B1', 'C1', 'E1'].map((cell) => book.status(cell)?.kind)).toEqual(
      Array(4).fill('circular'),
    );
    expect(['A1', 'B1', 'D1', 'E1'].map((cell) => book.value(cell))).toEqual([5, 0, 6, 0]);
    expect(book.status('D1')).toEqual({ kind: 'calculated' });
    book.put('B1', 3);
    expect(book.value('A1')).toBe(6);
    expect(book.status('A1')).toEqual({ kind: 'calculated' });
  });

  test('a total that includes itself', () => {
    const book = new Book().put('A1', 1).put('A2', '=SUM(A1:A2)');
    expect(book.status('A2')).toEqual({ kind: 'circular' });
  });
});

describe('names and sheets', () => {
  test('a sheet that is missing, comes, and goes', () => {
    const book = new Book().put('A1', "='LRA 2024'!B1+1");
    expect(book.value('A1')).toEqual({ error: '#REF!' });
    book.put('LRA 2024!B1', 4);
    book.calculation.renamed('LRA 2024');
    expect(book.value('A1')).toBe(5);
    const sheet = book.sheet('LRA 2024');
    book.workbook.removeSheet(sheet);
    book.calculation.removeSheet(sheet);
    expect(book.value('A1')).toEqual({ error: '#REF!' });
  });

  test("a name: the sheet's own before the workbook's, and told when it changes", () => {
    const book = new Book().put('A1', 1).put('A2', 2).put('B1', '=SUM(Total)').put('T!B1', '=S!Total');
    expect(book.value('B1')).toEqual({ error: '#NAME?' });
    const name = { name: 'TOTAL', refersTo: 'S!$A$1:$A$2', scope: null, hidden: false };
    book.workbook.setName(name);
    book.calculation.renamed('total');
    expect(book.value('B1')).toBe(3);
    book.workbook.setName({ ...name, refersTo: '=S!$A$2', scope: book.sheet('S') });
    book.calculation.renamed('total');
    expect(book.value('B1')).toBe(2);
    expect(book.value('T!B1')).toBe(2);
    book.put('A2', 9);
    expect(book.value('T!B1')).toBe(9);
  });

  test('a name that stands for itself', () => {
    const book = new Book().put('A1', '=A');
    book.workbook.setName({ name: 'A', refersTo: 'A+1', scope: null, hidden: false });
    book.calculation.renamed('A');
    expect(book.value('A1')).toEqual({ error: '#NAME?' });
  });
});

test('SUBTOTAL leaves out other SUBTOTALs, and hidden rows only from 101 on', () => {
  const book = new Book()
    .put('A1', 1)
    .put('A2', 2)
    .put('A3', '=SUBTOTAL(9,A1:A2)')
    .put('A4', '=SUBTOTAL(9,A1:A3)');
  expect(book.value('A4')).toBe(3);
  book.sheet('S').isRowHidden = (row) => row === 0;
  book.put('B1', '=SUBTOTAL(9,A1:A3)').put('B2', '=SUBTOTAL(109,A1:A3)').put('B3', '=SUBTOTAL(103,A1:A3)');
  expect(['B1', 'B2', 'B3'].map((cell) => book.value(cell))).toEqual([3, 2, 1]);
});

test('codes stay text wherever they go', () => {
  const book = new Book()
    .put('A1', '1.06.01')
    .put('A2', '2.10')
    .put('B1', '=A1')
    .put('B2', '=A2&""')
    .put('B3', '=SUM(A1:A2)');
  expect(['B1', 'B2', 'B3'].map((cell) => book.value(cell))).toEqual(['1.06.01', '2.10', 0]);
});

test('a rule is calculated as if it stood on the sheet', () => {
  const book = new Book().put('A1', 156526000).put('B1', 1);
  const sheet = book.sheet('S');
  expect(book.calculation.evaluate('=AND(N("lkjip")=0,A1<>B1)', sheet)).toBe(true);
  expect(book.calculation.evaluate('=MEDIAN(A1)', sheet)).toBeNull();
});
