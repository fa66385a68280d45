import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { sha256 as byNode } from '../../../src/cli/sha256';
import type { CellValue } from '../../../src/core/sheet/snapshot';
import { sheetDigest } from '../../../src/core/verification/sheet-digest';
import { sha256 as byBrowser } from '../../../src/excel/sha256';
import { sheetFromRows } from '../support/sheet';

const value: fc.Arbitrary<CellValue> = fc.oneof(
  fc.constant(null),
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom('a', '"', '\\', '\n', '\u007f', 'é', '–', '\ud800', '\udc00', '😀') }),
  fc.double(),
  fc.integer({ min: -1e12, max: 1e12 }).map((hundredths) => hundredths / 100),
  fc.boolean(),
  fc.constant({ error: '#REF!' }),
);

/** The digest of a sheet of cells without formats, as it was laid down: files have it on their Lembar Verifikasi. */
function expected(name: string, rows: readonly (readonly CellValue[])[]): string {
  const cells = rows.flatMap((row, r) =>
    row.map((cell, c) => {
      if (cell === null || cell === '') return '';
      const kind =
        typeof cell === 'object'
          ? 'e'
          : typeof cell === 'boolean'
            ? 'b'
            : typeof cell === 'string'
              ? 's'
              : 'n';
      const text = JSON.stringify(kind + (typeof cell === 'object' ? cell.error : String(cell)));
      return `${r},${c},${text}${kind === 'n' ? ',' : ''}\n`;
    }),
  );
  return createHash('sha256')
    .update(`${JSON.stringify(name)}\n${cells.join('')}`, 'utf8')
    .digest('hex');
}

test('a sheet has the same digest in a browser, at the command line and by the letter', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string(), fc.array(fc.array(value, { maxLength: 5 })), async (name, rows) => {
      const sheet = sheetFromRows(name, rows);
      const digest = expected(name, rows);
      expect(sheetDigest(sheet, byNode)).toBe(digest);
      expect(await sheetDigest(sheet, byBrowser)).toBe(digest);
    }),
  );
});

test('how a number is shown and hidden rows are part of it', () => {
  const sheet = sheetFromRows('Anggaran', [['Persen', 0.5], [], ['Jumlah', 1234.5]]);
  const shown = { ...sheet, numberFormat: () => '0.00%', isRowHidden: (row: number) => row > 0 };
  expect(sheetDigest(shown, (pieces) => [...pieces].join(''))).toBe(
    '"Anggaran"\n0,0,"sPersen"\n0,1,"n0.5",%2\n2,0,"sJumlah"\n2,1,"n1234.5",%2\nhidden\n',
  );
});
