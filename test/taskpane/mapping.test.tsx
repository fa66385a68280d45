/** @jest-environment jsdom */
import { screen, within } from '@testing-library/react';
import { Workbook } from '../../src/workbook/workbook';
import { openPane } from './opened-pane';

function foreignWorkbook(): Workbook {
  const workbook = new Workbook();
  const sheet = workbook.addSheet('Lembar Kerja');
  const rows = [
    ['Rekap'],
    ['A', 'Nama', 'Pagu X', 'Sudah Y'],
    ['1.06.02', 'PROGRAM A', 300, 150],
    ['1.06.02.2.01', 'Kegiatan A', 300, 150],
    ['1.06.02.2.01.0001', 'Sub satu', 300, 150],
  ];
  rows.forEach((row, r) => row.forEach((value, c) => sheet.setValue(r, c, value)));
  return workbook;
}

test('an unrecognised sheet is mapped by hand, remembered, and checked', async () => {
  const { pane, user, press, idle } = await openPane({ workbook: foreignWorkbook() });
  const card = (): HTMLElement => screen.getByRole('region', { name: 'Anggaran' });
  await user.selectOptions(within(card()).getByRole('combobox', { name: 'Lembar Anggaran' }), 'Lembar Kerja');
  await idle();
  const form = screen.getByRole('form', { name: 'Petakan sendiri' });
  await user.click(within(form).getByRole('button', { name: 'Pakai pemetaan ini' }));
  expect(within(form).getByRole('alert').textContent).toMatch(/semua kolom yang wajib/);
  await user.selectOptions(
    within(form).getByRole('combobox', { name: /^Baris judul/ }),
    'Baris 2: A | Nama | Pagu X | Sudah Y',
  );
  for (const [name, column] of [
    [/^Kode rekening/, 'A: A'],
    [/^Uraian/, 'B: Nama'],
    [/^Anggaran/, 'C: Pagu X'],
    [/^Realisasi/, 'D: Sudah Y'],
  ] as const)
    await user.selectOptions(within(form).getByRole('combobox', { name }), column);
  await user.click(within(form).getByRole('button', { name: 'Pakai pemetaan ini' }));
  await idle();
  expect(within(card()).getByText(/^3 baris, kolom A–D$/)).toBeTruthy();
  await press('Periksa');
  expect(pane.store.get().checked!.coverage.tested).toBeGreaterThan(0);
});
