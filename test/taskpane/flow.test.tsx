/** @jest-environment jsdom */
import { screen, within } from '@testing-library/react';
import { openPane } from './opened-pane';

const finding = (name: RegExp): HTMLElement => screen.getByRole('button', { name, expanded: false });

test('what was recognised is shown at once, each input with its rows and columns', async () => {
  await openPane();
  expect(screen.getByText('Lembar sumber sudah dikenali.')).toBeTruthy();
  const anggaran = screen.getByRole('region', { name: 'Anggaran' });
  expect(within(anggaran).getByText('42 baris, kolom A–F')).toBeTruthy();
  expect(within(anggaran).getByRole<HTMLSelectElement>('combobox').value).toBe('Anggaran');
});

test('columns are shown with their first contents, and another one can be chosen and given up', async () => {
  const { pane, user, press, idle } = await openPane();
  const anggaran = screen.getByRole('region', { name: 'Anggaran' });
  await user.click(within(anggaran).getByRole('button', { name: 'Lihat kolom' }));
  expect(within(anggaran).getByText('Penyusunan Dokumen Perencanaan Perangkat Daerah')).toBeTruthy();
  await user.selectOptions(within(anggaran).getByRole('combobox', { name: 'Realisasi' }), 'Kolom E');
  await idle();
  expect(pane.store.get().recognised?.columns.anggaran?.columns.realisasi).toEqual([4]);
  await press('Kembali ke yang dikenali');
  expect(pane.store.get().recognised?.columns).toEqual({});
});

test('Periksa lists the items by family, worst first, with the arithmetic of each, and goes to the cell', async () => {
  const { host, user, press, idle } = await openPane();
  await press('Periksa');
  expect(screen.getByText(/hitungan diuji/)).toBeTruthy();
  expect(screen.getAllByRole('heading', { level: 2 })[0]!.textContent).toMatch(/^Hitungan \(\d+\)$/);
  await user.click(finding(/Penyediaan Barang Cetakan.*Anggaran!E18/));
  await idle();
  const sum = screen.getByRole('table', { name: 'Hitungannya' });
  expect(sum.textContent).toContain('6.345.448');
  expect(sum.textContent).toContain('− 5.945.168');
  expect(sum.textContent).toContain('lebih Rp40');
  expect(host.selection()).toMatchObject({ sheet: 'Anggaran', block: { top: 17, left: 4 } });
});

test('filter by severity, by family and by text, with a way back', async () => {
  const { user, press } = await openPane();
  await press('Periksa');
  await press(/^\d+ Catatan$/);
  expect(screen.queryByText(/Harus diperbaiki$/, { selector: 'span' })).toBeNull();
  await press(/^\d+ Catatan$/);
  await user.type(screen.getByRole('searchbox'), '5945168 tidak ada');
  expect(screen.getByText('Tidak ada catatan yang sesuai dengan saringan ini.')).toBeTruthy();
  await press('Tampilkan semua');
  await user.type(screen.getByRole('searchbox'), '4005892657');
  expect(screen.getAllByRole('listitem')).toHaveLength(1);
});

test('next and previous walk through the items and wrap around', async () => {
  const { pane, press } = await openPane();
  await press('Periksa');
  const all = pane.store.get().checked!.findings.length;
  await press('Berikutnya');
  expect(screen.getByText(`1 dari ${all}`)).toBeTruthy();
  await press('Sebelumnya');
  expect(screen.getByText(`${all} dari ${all}`)).toBeTruthy();
});

test('highlights go on and off, and a correction in the sheet clears its item by itself', async () => {
  const { host, pane, press, idle } = await openPane();
  await press('Periksa');
  await press('Sorot sel');
  const wrong = host.fillsShown('Anggaran').get('E18');
  expect(wrong).toBeTruthy();
  host.user.type('Anggaran', 'E18', '400.280,00');
  // The mark of a text amount stays: it is another finding, in another colour.
  expect(host.fillsShown('Anggaran').get('E18')).not.toBe(wrong);
  await new Promise((resolve) => setTimeout(resolve, 1000));
  await idle();
  expect(screen.queryByRole('button', { name: /Anggaran!E18.*Harus/ })).toBeNull();
  await press('Sorot sel');
  expect(host.fillsShown('Anggaran').size).toBe(0);
  expect(pane.store.get().recognised?.isHighlightOn).toBe(false);
});

test('a cell is corrected after a question, and the correction is taken back', async () => {
  const { host, user, press, idle } = await openPane();
  await press('Periksa');
  await user.click(finding(/Penyediaan Barang Cetakan.*Anggaran!E18/));
  await idle();
  await user.click(screen.getAllByRole('button', { name: 'Perbaiki sel ini' })[0]!);
  const form = screen.getByRole('form', { name: /Perbaiki sel/ });
  const record = within(form).queryByRole('textbox', { name: /Dasar/ });
  if (record) await user.type(record, 'DPPA hal. 3');
  await user.click(within(form).getByRole('button', { name: 'Perbaiki sel ini' }));
  await idle();
  const before = '400.320,00';
  const sheet = host.workbook.sheet('Anggaran')!;
  expect([sheet.value(17, 4), sheet.value(17, 2)]).not.toEqual([before, '6.345.448,00']);
  expect(screen.getByText('Perbaikan di berkas ini (1)')).toBeTruthy();
  await user.click(screen.getAllByRole('button', { name: 'Batalkan perbaikan' })[0]!);
  await idle();
  expect([sheet.value(17, 4), sheet.value(17, 2)]).toEqual([before, '6.345.448,00']);
});

test('the likely cause stands under its item, with what becomes of its arithmetic; what it affects stands below', async () => {
  const { pane, press, user } = await openPane();
  await press('Periksa');
  const caused = pane.store
    .get()
    .checked!.findings.find(
      ({ finding }) =>
        finding.causes[0]?.tied === 1 && finding.causes[0].cells.some(({ derived }) => !derived),
    )!;
  pane.open(caused.id);
  const cause = await screen.findByRole('group', { name: 'Dugaan penyebab' });
  expect(within(cause).getByText(/^Sesudahnya: hitungan .* tercetak .*; cocok\.$/)).toBeTruthy();
  expect(within(cause).getByText(/hitungan cocok/)).toBeTruthy();
  await user.click(within(cause).getAllByRole('button', { name: 'Perbaiki sel ini' })[0]!);
  await user.click(
    within(screen.getByRole('form', { name: /Perbaiki sel/ })).getByRole('button', {
      name: 'Perbaiki sel ini',
    }),
  );
  expect(screen.getByText(/angka ini catatan asli/)).toBeTruthy();
  const derived = pane.store.get().checked!.findings.filter(({ finding }) => finding.derivedFrom);
  expect(derived.length).toBeGreaterThan(0);
  const { rule, cell } = derived[0]!.finding.derivedFrom!;
  const root = pane.store
    .get()
    .checked!.findings.find(
      ({ finding }) =>
        finding.rule === rule && finding.cell.row === cell.row && finding.cell.column === cell.column,
    )!;
  pane.open(root.id);
  const below = await screen.findByRole('list', { name: /catatan ikut terpengaruh$/ });
  expect(within(below).getAllByRole('listitem').length).toBeGreaterThan(0);
});

test('derived cells are corrected at once after they were shown, and all are taken back', async () => {
  const { host, press, pane } = await openPane();
  const sheet = host.workbook.sheet('Anggaran')!;
  const before = sheet.value(4, 4);
  await press('Periksa');
  const { length } = pane.store.get().checked!.derived;
  await press(`Perbaiki ${length} sel hitungan`);
  expect(screen.getByText(/Catatan asli tidak diubah/)).toBeTruthy();
  expect(sheet.value(4, 4)).toBe(before);
  await press('Perbaiki semuanya');
  expect(sheet.value(4, 4)).toBe('156.526.090,00');
  expect(screen.queryByText(/row-balance/)).toBeNull();
  await press('Batalkan semua perbaikan');
  expect(sheet.value(4, 4)).toBe(before);
});

test('the list of corrections writes numbers as the sheet does, and names no rule by its code', async () => {
  const { press, pane } = await openPane({
    before: (host) => host.user.type('Anggaran', 'E5', 156526000),
  });
  await press('Periksa');
  await press(`Perbaiki ${pane.store.get().checked!.derived.length} sel hitungan`);
  await press('Perbaiki semuanya');
  expect(screen.getAllByText(/156\.526\.000 → 156\.526\.090/).length).toBeGreaterThan(0);
  expect(screen.queryByText(/row-balance|percentage/)).toBeNull();
});

test('a whole column of texts becomes numbers, and texts again', async () => {
  const { host, user, press, idle } = await openPane();
  await press('Periksa');
  await user.click(finding(/43 angka di kolom C/));
  await idle();
  await press('Ubah teks menjadi angka');
  expect(host.workbook.sheet('Anggaran')!.value(5, 2)).toBe(24770308);
  await user.click(screen.getAllByRole('button', { name: 'Batalkan perbaikan' })[0]!);
  await idle();
  expect(host.workbook.sheet('Anggaran')!.value(5, 2)).toBe('24.770.308,00');
});

test('an item is let stand with a reason, which is asked for', async () => {
  const { user, press, idle } = await openPane();
  await press('Periksa');
  await user.click(finding(/Penyediaan Barang Cetakan.*Anggaran!E18/));
  await idle();
  await user.click(screen.getByRole('button', { name: 'Biarkan, beri alasan' }));
  await user.click(screen.getByRole('button', { name: 'Simpan' }));
  expect(screen.getByText('Tulis alasannya agar pembaca berikutnya mengerti.')).toBeTruthy();
  await user.type(screen.getByRole('textbox', { name: /Alasan/ }), 'Pembulatan di DPA');
  await user.click(screen.getByRole('button', { name: 'Simpan' }));
  await idle();
  expect(screen.getByRole('heading', { name: 'Dibiarkan dengan alasan (1)' })).toBeTruthy();
  expect(screen.getByText(/Pembulatan di DPA/)).toBeTruthy();
});

test('all tables are made, counted against Excel, linked, and refreshed; Bersihkan takes them away', async () => {
  const { host, pane, press } = await openPane();
  await press('Buat semua tabel');
  const { agreement } = pane.store.get().generated!;
  expect(agreement.agreeing).toBe(agreement.cells);
  expect(screen.getByText(/^[\d.]+ dari [\d.]+ sel cocok dengan hitungan Excel$/)).toBeTruthy();
  expect(screen.getByText('Rp4.759.226.209')).toBeTruthy();
  await press('Buka Tabel 3.9');
  expect(host.selection().sheet).toBe('Tabel 3.9');
  expect(screen.queryByText('Data sumber berubah sejak tabel dibuat.')).toBeNull();
  expect(screen.getByRole('button', { name: 'Perbarui tabel' })).toBeTruthy();
  await press('Lainnya');
  await press('Bersihkan sekarang');
  expect(screen.getByText(/^Bersih: \d+ lembar/, { selector: ':not([role=status])' })).toBeTruthy();
  expect(host.sheetNames().filter((name) => name.startsWith('Tabel'))).toEqual([]);
});

test('only the chosen tables are made', async () => {
  const { host, user, press } = await openPane();
  await press('Tabel');
  const wanted = screen.getByRole('checkbox', { name: /^1\.5 / });
  for (const box of screen.getAllByRole('checkbox')) if (box !== wanted) await user.click(box);
  await press('Buat 1 tabel');
  expect(host.sheetNames().filter((name) => name.startsWith('Tabel'))).toEqual(['Tabel 1.5']);
});

test('tables are out of date after the sources changed', async () => {
  const { host, press, idle } = await openPane();
  await press('Buat semua tabel');
  host.user.type('Anggaran', 'D6', '1,00');
  await new Promise((resolve) => setTimeout(resolve, 1000));
  await idle();
  expect(screen.getByText('Data sumber berubah sejak tabel dibuat.')).toBeTruthy();
});

test('English words, and the same figures with English marks', async () => {
  const { press } = await openPane({ language: 'en' });
  expect(screen.getByText('The source sheets are recognised.')).toBeTruthy();
  await press('Make all tables');
  expect(screen.getByText('Rp4,759,226,209')).toBeTruthy();
});

test.each([
  ['check', 'Hasil Pemeriksaan', /hitungan diuji/],
  ['generate', 'Tabel', /sel cocok dengan hitungan Excel/],
  ['clean', 'Lainnya', /^Bersihkan buku kerja$/],
] as const)('the ribbon’s %s opens the right screen and does its work', async (entry, tab, text) => {
  const { idle } = await openPane({ entry });
  await idle();
  expect(screen.getByRole('tab', { name: tab }).getAttribute('aria-selected')).toBe('true');
  expect(screen.getByText(text)).toBeTruthy();
});

test('the identity form edits the sheet Identitas', async () => {
  const { host, user, press, idle } = await openPane();
  await press('Isi identitas');
  const form = screen.getByRole('form', { name: 'Identitas laporan' });
  const year = within(form).getByRole('textbox', { name: 'Tahun' });
  await user.clear(year);
  await user.type(year, '24');
  expect(within(form).getByText(/empat angka/)).toBeTruthy();
  await user.clear(year);
  await user.type(year, '2025');
  await user.click(within(form).getByRole('button', { name: 'Simpan' }));
  await idle();
  expect(screen.getByText(/Identitas disimpan di lembar/, { selector: ':not([role=status])' })).toBeTruthy();
  expect(host.sheetNames()).toContain('Identitas');
});
