import { BadFile } from '../../src/xlsx/bad-file';
import { nodePlatform } from '../../src/xlsx/node-platform';
import { writeWorkbook } from '../../src/xlsx/write/write-workbook';
import { openXlsx } from '../../src/xlsx/xlsx-file';
import type { XlsxFile } from '../../src/xlsx/xlsx-file';
import { parseXml } from '../../src/xlsx/xml/tree';
import { xmlText } from '../../src/xlsx/xml/encoding';
import { Inflater, readArchive } from '../../src/xlsx/zip/archive';
import { mutated } from './mutate';
import { richParts } from './rich-file';
import { samplePlan } from './sample-plan';

/** `npm run fuzz -- 5000` sets these. */
const CASES = Number(process.env['FUZZ_CASES'] ?? 500);
const FIRST = Number(process.env['FUZZ_FIRST'] ?? 1);

/** Looks into every corner of a workbook, as somebody who shows it would. */
function readAll({ workbook }: XlsxFile): void {
  for (const sheet of workbook.sheets) {
    const rows = Math.min(sheet.rowCount, 50);
    for (let row = 0; row < rows; row++) {
      for (let column = 0; column < Math.min(sheet.columnCount, 20); column++) {
        const value = sheet.value(row, column);
        expect(typeof value === 'number' ? Number.isFinite(value) : true).toBe(true);
        sheet.formula(row, column);
        expect(typeof sheet.numberFormat(row, column)).toBe('string');
      }
    }
    expect([...sheet.formulaCells()].every(({ formula }) => formula.startsWith('='))).toBe(true);
  }
}

/** Writes into the file; the result must be sound, whatever the file was. */
async function writeAll(file: XlsxFile): Promise<() => Promise<void>> {
  const name = file.workbook.nameForOurs('3.9', 'Tabel 3.9');
  const plans = [
    samplePlan('Anggaran', { name }),
    samplePlan('Anggaran', { mark: '1.5', name: file.workbook.nameForOurs('1.5', 'Tabel 1.5') }),
  ];
  const state = '<lkjip xmlns="urn:lkjip:1"/>';
  const after = await writeWorkbook(file, plans, { state });
  return () => checkResult(file, after, name);
}

async function checkResult(file: XlsxFile, after: Uint8Array, name: string): Promise<void> {
  const again = openXlsx(after, nodePlatform);
  readAll(again);
  const ours = again.workbook.ourSheet('3.9')!;
  expect([ours.name, ours.value(3, 1), ours.value(4, 0)]).toEqual([
    name,
    2000,
    '=HYPERLINK("http://contoh.id")',
  ]);
  expect(ours.numberFormat(3, 1)).toBe('#,##0');
  expect(again.workbook.customXml.filter(({ namespace }) => namespace === 'urn:lkjip:1')).toHaveLength(1);
  const before = new Map(file.package.all.map((entry) => [entry.name, entry]));
  for (const entry of readArchive(after)) {
    if (
      before.get(entry.name)?.data === undefined ||
      Buffer.compare(before.get(entry.name)!.data, entry.data) !== 0
    ) {
      parseXml(xmlText(new Inflater(nodePlatform).inflate(entry, 1e8)), entry.name);
    }
  }
  const cleaned = await writeWorkbook(again, [], { remove: ['3.9', '1.5'], state: null }).catch(refusal);
  // Parts of the user's that nobody had to read so far may be damaged: then nothing is written.
  if (cleaned instanceof BadFile) return;
  expect(openXlsx(cleaned, nodePlatform).workbook.ourSheet('3.9')).toBeNull();
}

function refusal(error: unknown): BadFile {
  if (error instanceof BadFile) return error;
  throw error;
}

/** "read and written", or the code of the refusal. Anything else is a defect of ours. */
async function tryFile(bytes: Uint8Array, seed: number): Promise<string> {
  let check: () => Promise<void>;
  try {
    const file = openXlsx(bytes, nodePlatform);
    readAll(file);
    check = await writeAll(file);
  } catch (error) {
    if (error instanceof BadFile) return error.code;
    throw new Error(`case ${seed}`, { cause: error });
  }
  await check().catch((error: unknown) => {
    throw new Error(`case ${seed}: the result`, { cause: error });
  });
  return 'read and written';
}

test(`${CASES} spoilt files are read, or refused in one sentence, and what is written is sound`, async () => {
  const outcomes = new Map<string, number>();
  let slowest = 0;
  for (let seed = FIRST; seed < FIRST + CASES; seed++) {
    const bytes = mutated(seed, richParts());
    const copy = Buffer.from(bytes);
    const start = performance.now();
    const outcome = await tryFile(bytes, seed);
    slowest = Math.max(slowest, performance.now() - start);
    if (Buffer.compare(copy, bytes) !== 0) throw new Error(`case ${seed} changed its input`);
    outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
  }
  const list = [...outcomes].sort((a, b) => b[1] - a[1]).map(([code, count]) => `${count} ${code}`);
  process.stdout.write(`fuzz: ${CASES} cases, slowest ${Math.round(slowest)} ms: ${list.join(', ')}\n`);
  // A hang, not a speed: the slowest case took 0.7 s on a busy machine with two cores, 4 s on an overloaded one.
  expect(slowest).toBeLessThan(60_000);
}, 3_600_000);
