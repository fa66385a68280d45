import { readInputs } from '../../src/core/inputs/choose';
import { recognise } from '../../src/core/inputs/recognise';
import { isianSheets } from '../../src/core/lembar-isian/sheets';
import { tableContext } from '../../src/core/tables/context';
import { tableStatuses } from '../../src/core/generate';
import { nodePlatform } from '../../src/xlsx/node-platform';
import { isianWorkbook } from '../../src/xlsx/write/isian-workbook';
import { openXlsx } from '../../src/xlsx/xlsx-file';

const opened = async () => openXlsx(await isianWorkbook(2024, nodePlatform), nodePlatform).workbook.sheets;

test('every input sheet is recognised as what it is, and as nothing else', async () => {
  const { candidates } = recognise(await opened());
  const found = candidates.map(({ kind, sheet }) => `${kind} ${sheet.name}`);
  const wanted = isianSheets(2024).map(({ kind, name }) => `${kind} ${name}`);
  expect([...found].sort()).toEqual([...wanted, 'identitas Identitas'].sort());
});

test('what it gives is read without a question, and every table but none is possible', async () => {
  const read = readInputs(await opened());
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  const { inputs } = read;
  expect(inputs.anggaran!.rows).toHaveLength(1);
  expect(inputs.iku!.rows[0]).toMatchObject({ arah: 'positif', fromPpks: true });
  expect(inputs.renstra!.years).toEqual([2020, 2021, 2022, 2023, 2024]);
  const statuses = tableStatuses(tableContext({ ...inputs, findings: [] }), []);
  const skipped = statuses.filter(({ status }) => status === 'skipped').map(({ id }) => id);
  // Its one example row of staff is by pendidikan.
  expect(skipped).toEqual(['1.2', '1.3']);
});
