import { openSession } from '../../src/excel/session';
import { openInHost, sampleWorkbook } from './opened';

const anggaranColumns = (recognised: { inputs: readonly { kind: string; mapping: unknown }[] }) =>
  (recognised.inputs.find(({ kind }) => kind === 'anggaran')?.mapping as { columns: object } | undefined)
    ?.columns;

test('columns that the user maps are used, kept in the file, and given up again', async () => {
  openInHost(sampleWorkbook());
  const session = openSession();
  const recognised = anggaranColumns(await session.open());
  expect(recognised).toMatchObject({ kode: [0], realisasi: [3], sisa: [4] });

  const changed = await session.chooseColumns('anggaran', { realisasi: [4], sisa: [] });
  expect(anggaranColumns(changed)).toMatchObject({ kode: [0], realisasi: [4] });
  expect(anggaranColumns(changed)).not.toHaveProperty('sisa');

  // Another opening of the same file.
  const again = await openSession().open();
  expect(anggaranColumns(again)).toEqual(anggaranColumns(changed));
  expect(again.columns.anggaran).toEqual({ sheet: 'Anggaran', columns: { realisasi: [4], sisa: [] } });

  expect(anggaranColumns(await session.chooseColumns('anggaran', null))).toEqual(recognised);
});

test('a column that an input cannot do without is not taken away', async () => {
  openInHost(sampleWorkbook());
  const session = openSession();
  await session.open();
  const changed = await session.chooseColumns('anggaran', { kode: [], anggaran: [] });
  expect(anggaranColumns(changed)).toMatchObject({ kode: [0], anggaran: [2] });
});

test('columns of one sheet do not hold for another', async () => {
  const host = openInHost(sampleWorkbook());
  host.user.copySheet('Anggaran');
  const session = openSession();
  expect((await session.open()).problem).toMatchObject({ code: 'two-candidates', kind: 'anggaran' });
  await session.choose({ anggaran: 'Anggaran' });
  await session.chooseColumns('anggaran', { realisasi: [4] });
  const other = host.sheetNames().find((name) => /^Anggaran \(2\)$/.test(name))!;
  const changed = await session.choose({ anggaran: other });
  expect(anggaranColumns(changed)).toMatchObject({ realisasi: [3] });
  expect((await session.choose({ anggaran: null })).problem).toMatchObject({ code: 'two-candidates' });
});
