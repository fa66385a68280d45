import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { madeWorkbooks } from '../made-workbooks';
import { richParts } from '../rich-file';
import { zipped } from '../small-file';
import { described, edit } from './edited-file';
import { randomEdit } from './random-edits';

const files: readonly (readonly [string, Uint8Array])[] = [
  ['rich file', zipped(richParts())],
  ...madeWorkbooks().map((file) => [path.basename(file, '.xlsx'), readFileSync(file)] as const),
];

const RUNS = Number(process.env['SAVE_RUNS'] ?? 4);

/** Files give functions that came after 2007 a prefix. */
const comparable = (book: unknown): unknown => JSON.parse(JSON.stringify(book).replaceAll('_xlfn.', ''));

test.each(files)('%s: what was edited and saved is what is opened again', async (_, bytes) => {
  const opened = edit(bytes);
  expect((await opened.save()).bytes).toBe(bytes);
  await fc.assert(
    fc.asyncProperty(fc.array(randomEdit, { minLength: 1, maxLength: 12 }), async (edits) => {
      const book = edit(bytes);
      for (const one of edits) await one(book);
      const wanted = comparable(described(book));
      const saved = await book.save();
      const again = saved.again();
      expect(comparable(described(again))).toEqual(wanted);
      // Saving what was just opened changes nothing.
      expect((await again.save()).changed).toEqual([]);
    }),
    { numRuns: RUNS },
  );
});
