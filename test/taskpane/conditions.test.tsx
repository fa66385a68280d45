/** @jest-environment jsdom */
import './browser-globals';
import { screen, within } from '@testing-library/react';
import { Workbook } from '../../src/workbook/workbook';
import { sampleWorkbook } from '../excel/opened';
import { openPane } from './opened-pane';

/** Said on the screen, not only to a screen reader. */
const said = (text: RegExp | string): HTMLElement =>
  screen.getByText(text, { selector: ':not([role=status])' });

function emptyWorkbook(): Workbook {
  const workbook = new Workbook();
  workbook.addSheet('Catatan').setValue(0, 0, 'rapat');
  return workbook;
}

test('no recognisable sheet: what was looked for, and a sample that comes and goes with one click', async () => {
  const { host, press } = await openPane({ workbook: emptyWorkbook() });
  said('Belum ada lembar Anggaran atau PPKS yang dikenali.');
  expect(screen.getByRole('button', { name: 'Periksa' }).getAttribute('aria-disabled')).toBe('true');
  await press('Coba dengan contoh');
  expect(host.sheetNames()).toEqual(['Catatan', 'Contoh Anggaran', 'Contoh PPKS']);
  said('Lembar sumber sudah dikenali.');
  await press('Hapus lembar contoh');
  expect(host.sheetNames()).toEqual(['Catatan']);
});

test('two candidates: asked for in the pane, and remembered in the file', async () => {
  const { host, pane, user, idle } = await openPane({
    before: ({ user: person }) => person.copySheet('Anggaran'),
  });
  said('Ada 2 lembar yang dapat menjadi Anggaran. Pilih satu di bawah.');
  const card = screen.getByRole('region', { name: 'Anggaran' });
  await user.selectOptions(within(card).getByRole('combobox'), 'Anggaran (2)');
  await idle();
  said('Lembar sumber sudah dikenali.');
  expect(pane.store.get().recognised?.choice).toEqual({ anggaran: 'Anggaran (2)' });
  expect(host.workbook.customXml).toHaveLength(1);
});

test('a ribbon button that must ask first shows what to choose', async () => {
  await openPane({ entry: 'generate', before: ({ user: person }) => person.copySheet('Anggaran') });
  expect(screen.getByRole('tab', { name: 'Data sumber' }).getAttribute('aria-selected')).toBe('true');
  said(/Pilih satu di bawah/);
});

test('a protected sheet: it is read, but neither highlighted nor corrected, and never unprotected', async () => {
  const { host, user, press, idle } = await openPane({
    before: ({ user: person }) => person.protectSheet('Anggaran'),
  });
  expect(screen.getAllByRole('option', { name: 'Anggaran (diproteksi)' })).not.toHaveLength(0);
  await press('Periksa');
  await press('Sorot sel');
  said('Lembar Anggaran diproteksi, sehingga selnya tidak dapat disorot.');
  await user.click(screen.getByRole('button', { name: /43 angka di kolom C/ }));
  await idle();
  await press('Ubah teks menjadi angka');
  said(/Lembar “Anggaran” diproteksi.*Buka proteksinya/);
  expect(host.sheet('Anggaran').isProtected).toBe(true);
});

test('a very hidden sheet is listed, but cannot be chosen', async () => {
  const workbook = sampleWorkbook();
  workbook.addSheet('Gudang').visibility = 'veryHidden';
  await openPane({ workbook });
  const [option] = screen.getAllByRole<HTMLOptionElement>('option', {
    name: 'Gudang (disembunyikan oleh program)',
  });
  expect(option!.disabled).toBe(true);
});

test('a protected structure: said at once, and again when tables are asked for; trying again works', async () => {
  const { host, press } = await openPane({ before: ({ user: person }) => person.protectStructure() });
  said(/Struktur buku kerja ini diproteksi/);
  await press('Buat semua tabel');
  said(/Struktur buku kerja diproteksi.*Proteksi Buku Kerja/);
  expect(host.sheetNames().filter((name) => name.startsWith('Tabel'))).toEqual([]);
  host.user.protectStructure(false);
  await press('Coba lagi');
  expect(host.sheetNames()).toContain('Tabel 3.9');
});

test('a read-only file: said at once', async () => {
  await openPane({ readOnly: true });
  said(/hanya dapat dibaca. Simpan salinannya/);
});

test('manual calculation: said at once', async () => {
  const before = (): void => undefined;
  const { press } = await openPane({ before });
  await Excel.run(async (context) => {
    context.workbook.application.calculationMode = Excel.CalculationMode.manual;
    await context.sync();
  });
  await press('Periksa');
  await press('Data sumber');
  said(/Penghitungan Excel sedang manual. Tekan F9/);
});

test('a cell is being edited: press Enter, then try again', async () => {
  const { host, press } = await openPane();
  host.faults.cellEditMode = true;
  await press('Periksa');
  said(/Tekan Enter, lalu coba lagi/);
  expect(screen.getByRole('alert').textContent).toContain('Tekan Enter');
  host.faults.clear();
  await press('Coba lagi');
  said(/hitungan diuji/);
});

test('another workbook has the focus: click this one, then try again', async () => {
  const { host, press } = await openPane();
  host.faults.failAt(1, 'InactiveWorkbook');
  await press('Buat semua tabel');
  said(/Buku kerja lain sedang aktif/);
  await press('Coba lagi');
  expect(host.sheetNames()).toContain('Tabel 1.5');
});

test('cancelled between two sheets: those written are whole, a second click makes the rest', async () => {
  const { host, pane, press, user, idle } = await openPane();
  const stop = pane.store.subscribe(() => {
    const { running } = pane.store.get();
    if (running?.progress?.phase === 'writing' && running.progress.done > 1 && !running.isCancelling)
      running.cancel?.();
  });
  await user.click(screen.getByRole('button', { name: 'Buat semua tabel' }));
  await idle();
  stop();
  expect(screen.getAllByText(/^Dibatalkan/)).not.toHaveLength(0);
  expect(host.sheetNames()).not.toContain('Tabel 3.9');
  expect(pane.store.get().recognised?.sheets.some(({ isUnfinished }) => isUnfinished)).toBe(false);
  await press(/Buat semua tabel|Perbarui tabel/);
  expect(host.sheetNames()).toContain('Tabel 3.9');
});
