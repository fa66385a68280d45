import { createHost } from '../../../src/host';
import { addSheet } from '../../../src/host/book/sheet-edits';
import type { HostBook } from '../../../src/host/book/host-book';
import { BadFile } from '../../../src/xlsx/bad-file';
import { nodePlatform } from '../../../src/xlsx/node-platform';
import { saveWorkbook } from '../../../src/xlsx/save/save-workbook';
import { openXlsx } from '../../../src/xlsx/xlsx-file';
import { mutated } from '../mutate';
import { richParts } from '../rich-file';

const CASES = Number(process.env['FUZZ_CASES'] ?? 200);

/** Edits a spoilt file in every way, and saves it; the code of the refusal when it is none that can be saved. */
async function edited(bytes: Uint8Array): Promise<string> {
  let wanted: readonly unknown[];
  let after: Uint8Array;
  try {
    const file = openXlsx(bytes, nodePlatform);
    const host = createHost(file.workbook);
    if ((await saveWorkbook(file, host.edited)) !== bytes) throw new Error('changed without an edit');
    const book = host.edited as HostBook;
    const sheet = book.order.find((one) => one.name !== 'Tabel 3.9' && !one.isProtected);
    if (!sheet) return 'nothing to edit';
    for (const [address, input] of [
      ['C4', 5],
      ['D4', 'teks'],
      ['B9', '=C4*2'],
      ['Z1', ''],
    ] as const)
      host.user.type(sheet.name, address, input);
    const format = file.workbook.styles.add({ bold: true }, book.styleIndex(sheet, 3, 2));
    sheet.setStyle(3, 2, format);
    const extras = book.extras(sheet);
    extras.rules.unshift({
      ...{ id: 'x', type: 'Custom', block: { top: 3, left: 2, bottom: 3, right: 2 }, formula: '=C4>1' },
      ...{ stopIfTrue: false, fill: '#FFC7CE', fontColor: '', bold: null, italic: null },
    });
    extras.columnWidths.set(1, 99);
    extras.rowHeights.set(4, 33);
    extras.frozen = { top: 0, left: 0, bottom: 1, right: 16383 };
    addSheet(book, 'Lembar Baru').setValue(0, 0, 'isi');
    file.workbook.customXml = [{ namespace: 'urn:b', text: '<b xmlns="urn:b"/>' }];
    wanted = [sheet.name, 5, 'teks', '=C4*2', 'isi'];
    after = await saveWorkbook(file, host.edited);
  } catch (error) {
    if (error instanceof BadFile) return error.code;
    throw error;
  }
  const { workbook } = openXlsx(after, nodePlatform);
  const sheet = workbook.sheet(String(wanted[0]))!;
  expect([
    sheet.name,
    ...[sheet.value(3, 2), sheet.value(3, 3), sheet.formula(8, 1)],
    workbook.sheet('Lembar Baru')!.value(0, 0),
  ]).toEqual(wanted);
  return 'saved';
}

test(`${CASES} spoilt files are saved after an edit, or refused; without an edit they are the same bytes`, async () => {
  const outcomes = new Map<string, number>();
  for (let seed = 1; seed <= CASES; seed++) {
    const outcome = await edited(mutated(seed, richParts())).catch((error: unknown) => {
      throw new Error(`case ${seed}`, { cause: error });
    });
    outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
  }
  process.stdout.write(`saving: ${[...outcomes].map(([code, count]) => `${count} ${code}`).join(', ')}\n`);
  expect(outcomes.get('saved')).toBeGreaterThan(CASES / 4);
}, 3_600_000);
