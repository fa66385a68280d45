import { openAdditions } from '../../../src/excel/additions/open-additions';
import type { SampleSheet } from '../../../src/excel/additions/types';
import { openSession } from '../../../src/excel/session';
import { Workbook } from '../../../src/workbook/workbook';
import { openInHost } from '../opened';

const SAMPLE: SampleSheet[] = [
  {
    name: 'Contoh Anggaran',
    titles: ['RINCIAN BELANJA', 'TRIWULAN IV TAHUN 2024'],
    header: ['KODE REKENING', 'URAIAN', 'ANGGARAN', 'REALISASI'],
    rows: [
      ['1.06.02', 'PROGRAM A', '1.000,00', '500,00'],
      ['1.06.02.2.01.01', 'Sub kegiatan', '1.000,00', '500,00'],
    ],
    widths: [18, 60, 20, 20],
  },
];

function opened() {
  const workbook = new Workbook();
  workbook.addSheet('Sheet1').setValue(0, 0, 'catatan');
  const host = openInHost(workbook);
  const session = openSession();
  return { host, session, additions: openAdditions(session) };
}

test('sample sheets are added as the office would type them, recognised, and removed again', async () => {
  const { host, session, additions } = opened();
  expect((await session.open()).problem?.code).toBe('nothing-recognised');
  expect(await additions.sampleSheets()).toEqual([]);

  await additions.addSample(SAMPLE);
  expect(await additions.sampleSheets()).toEqual(['Contoh Anggaran']);
  const { inputs, problem } = await session.open();
  expect(problem).toBeNull();
  expect(inputs).toMatchObject([{ kind: 'anggaran', sheet: 'Contoh Anggaran', rows: 2 }]);
  const sheet = host.workbook.sheet('Contoh Anggaran')!;
  expect([sheet.value(3, 0), sheet.value(3, 2)]).toEqual(['1.06.02', '1.000,00']);

  await additions.removeSample();
  expect(host.sheetNames()).toEqual(['Sheet1']);
});

test('a sheet of the user’s with that name is neither overwritten nor removed', async () => {
  const { host, additions } = opened();
  host.user.addSheet('Contoh Anggaran');
  await additions.addSample(SAMPLE);
  await additions.removeSample();
  expect(host.sheetNames()).toEqual(['Sheet1', 'Contoh Anggaran']);
});

test('a protected structure is explained', async () => {
  const { host, additions } = opened();
  host.user.protectStructure();
  await expect(additions.addSample(SAMPLE)).rejects.toMatchObject({ code: 'structure-protected' });
});
