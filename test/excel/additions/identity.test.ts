import { openAdditions } from '../../../src/excel/additions/open-additions';
import { openSession } from '../../../src/excel/session';
import { openInHost, sampleWorkbook } from '../opened';

function opened() {
  const host = openInHost(sampleWorkbook());
  const session = openSession();
  return { host, session, additions: openAdditions(session) };
}

const withoutIdentitas = (host: ReturnType<typeof opened>['host']): void => {
  if (host.sheetNames().includes('Identitas')) host.user.deleteSheet('Identitas');
};

test('the form is filled from the titles, and saved in a sheet Identitas that is read from then on', async () => {
  const { host, session, additions } = opened();
  withoutIdentitas(host);
  const before = await session.open();
  const form = additions.readIdentity(before);
  expect(form).toMatchObject({ perangkatDaerah: 'DINAS SOSIAL', tahun: '2024', periode: 'triwulan IV' });

  const filled = {
    ...form,
    kepalaNama: 'Nama Kepala',
    kepalaNip: '196501011990031001',
    paguDpa: '4.759.226.249',
  };
  expect(await additions.saveIdentity(filled, before)).toBe('Identitas');
  const sheet = host.workbook.sheet('Identitas')!;
  expect([sheet.value(0, 0), sheet.value(0, 1)]).toEqual(['Perangkat Daerah', 'DINAS SOSIAL']);
  expect(sheet.value(2, 1)).toBe(2024);
  expect(sheet.value(9, 1)).toBe('196501011990031001');

  const after = await session.open();
  expect(after.inputs.some(({ kind }) => kind === 'identitas')).toBe(true);
  expect(additions.readIdentity(after)).toEqual(filled);
});

test('of a sheet that is there, only what differs is written', async () => {
  const { host, session, additions } = opened();
  withoutIdentitas(host);
  host.user.addSheet('Identitas');
  host.user.type('Identitas', 'B2', 'Nama SKPD');
  host.user.type('Identitas', 'D2', 'Dinas Sosial');
  host.user.type('Identitas', 'B3', 'Tahun');
  host.user.type('Identitas', 'D3', 2024);
  const before = await session.open();
  const form = additions.readIdentity(before);
  expect(form).toMatchObject({ perangkatDaerah: 'Dinas Sosial', tahun: '2024', kepalaNama: '' });

  await additions.saveIdentity({ ...form, tahun: '2025', kepalaNama: 'Nama Kepala' }, before);
  const sheet = host.workbook.sheet('Identitas')!;
  expect([sheet.value(1, 3), sheet.value(2, 3)]).toEqual(['Dinas Sosial', 2025]);
  expect([sheet.value(3, 0), sheet.value(3, 1)]).toEqual(['Nama Kepala', 'Nama Kepala']);
});

test('a protected sheet Identitas is explained, and nothing is written', async () => {
  const { host, session, additions } = opened();
  withoutIdentitas(host);
  host.user.addSheet('Identitas');
  host.user.type('Identitas', 'A1', 'Tahun');
  host.user.protectSheet('Identitas');
  const before = await session.open();
  await expect(
    additions.saveIdentity({ ...additions.readIdentity(before), tahun: '2025' }, before),
  ).rejects.toMatchObject({ code: 'sheet-protected', details: { sheet: 'Identitas' } });
});
