/** @jest-environment jsdom */
import { screen, within } from '@testing-library/react';
import { DEFAULTS } from '../../src/core/settings/settings';
import { SETTING_CHOICES } from '../../src/core/settings/parse-setting';
import { RULES } from '../../src/core/rules/registry';
import { RULE_NAMES } from '../../src/messages/rule-names';
import { SETTINGS } from '../../src/messages/settings';
import { openPane } from './opened-pane';

test.each(['id', 'en'] as const)('every setting and each of its words has a name in %s', (language) => {
  for (const { key, words, wordOf } of SETTING_CHOICES) {
    const named = SETTINGS[language].choices[key];
    expect([key, Object.keys(named?.words ?? {}).sort()]).toEqual([key, [...words].sort()]);
    expect(words).toContain(wordOf(DEFAULTS));
  }
});

test('a setting is kept at once, and its default takes it out again', async () => {
  const { pane, user, press, idle } = await openPane();
  await press('Lainnya');
  await press('Hitungan dan tampilan tabel');
  const paper = (): HTMLSelectElement => screen.getByRole('combobox', { name: 'Kertas' });
  await user.selectOptions(paper(), 'F4 (folio)');
  await idle();
  expect(paper().value).toBe('F4');
  expect(pane.store.get().recognised!.settings).toEqual([{ key: 'kertas', value: 'F4', nama: null }]);
  await user.selectOptions(paper(), 'A4');
  await idle();
  expect(pane.store.get().recognised!.settings).toEqual([]);
});

test('a rule without its tick is silent in this workbook, and its tick brings it back', async () => {
  const { pane, user, press, idle } = await openPane();
  await press('Periksa');
  const said = () =>
    pane.store.get().checked!.findings.filter(({ finding }) => finding.rule === 'row-balance');
  const before = said().length;
  expect(before).toBeGreaterThan(0);
  await press('Lainnya');
  await press('Aturan pemeriksaan');
  const box = (): Promise<HTMLInputElement> =>
    screen.findByRole('checkbox', { name: RULE_NAMES.id.rules['row-balance'] });
  expect((await box()).checked).toBe(true);
  expect(screen.getAllByRole('checkbox').length).toBe(RULES.length);
  await user.click(await box());
  await idle();
  expect(said()).toEqual([]);
  expect((await box()).checked).toBe(false);
  await user.click(await box());
  await idle();
  expect(said().length).toBe(before);
  expect(pane.store.get().recognised!.settings).toEqual([]);
});

test('the scale and its names are kept together, and a scale without enough names is refused', async () => {
  const { pane, user, press, idle } = await openPane();
  await press('Lainnya');
  await press('Hitungan dan tampilan tabel');
  const form = screen.getByRole('form', { name: 'Skala capaian' });
  const bounds = within(form).getByRole('textbox', { name: /Batas bawah/ });
  await user.clear(bounds);
  await user.type(bounds, '90, 70');
  await user.click(within(form).getByRole('button', { name: 'Simpan' }));
  expect(within(form).getByText(/satu sebutan lebih banyak/)).toBeTruthy();
  const names = within(form).getByRole('textbox', { name: /Sebutannya/ });
  await user.clear(names);
  await user.type(names, 'Baik, Cukup, Kurang');
  await user.click(within(form).getByRole('button', { name: 'Simpan' }));
  await idle();
  expect(pane.store.get().recognised!.settings.map(({ key, value }) => [key, value])).toEqual([
    ['skala-capaian', '90, 70'],
    ['label-capaian', 'Baik, Cukup, Kurang'],
  ]);
});

test('a proposed match is confirmed in its item; it is listed in the settings, where it can be changed', async () => {
  const { pane, user, press, idle } = await openPane();
  await press('Periksa');
  const uncertain = () =>
    pane.store.get().checked!.findings.filter(({ finding }) => finding.rule === 'match-uncertain');
  const before = uncertain();
  expect(before.length).toBe(2);
  pane.open(before[0]!.id);
  await user.click(await screen.findByRole('button', { name: 'Ya, sama' }));
  await idle();
  expect(uncertain().length).toBe(1);
  await press('Lainnya');
  await press('Pasangan kinerja dan anggaran');
  expect(screen.getByText(/^Dipastikan sama dengan/)).toBeTruthy();
  await press('Bukan');
  expect(uncertain().length).toBe(0);
  expect(screen.getByText('Dipastikan tidak ada di anggaran.')).toBeTruthy();
  await user.click(screen.getAllByRole('button', { name: 'Ubah' })[0]!);
  await idle();
  expect(uncertain().length).toBe(1);
});

test('a program is mapped to a sasaran from its item, by a name of the office’s own', async () => {
  const { pane, user, press, idle } = await openPane();
  await press('Lainnya');
  await press('Program dan sasaran');
  expect(screen.getByText(SETTINGS.id.needsCheck)).toBeTruthy();
  await press('Hasil Pemeriksaan');
  await press('Periksa');
  await press('Lainnya');
  const select = (): HTMLSelectElement =>
    screen.getByRole('combobox', { name: /^Sasaran PROGRAM REHABILITASI/i });
  await user.selectOptions(select(), 'Sasaran lain…');
  await user.type(screen.getByRole('textbox', { name: 'Nama sasaran' }), 'Sasaran baru');
  await user.click(screen.getByRole('button', { name: 'Simpan' }));
  await idle();
  expect(select().value).toBe('Sasaran baru');
  const kept = pane.store.get().recognised!.settings;
  expect(kept).toEqual([{ key: expect.stringMatching(/^sasaran\./), value: 'Sasaran baru', nama: null }]);
  await user.selectOptions(select(), '');
  await idle();
  expect(pane.store.get().recognised!.settings).toEqual([]);
});

test('items that a setting decides lead to it', () => {
  const ids = new Set<string>(RULES.map(({ id }) => id));
  for (const id of ['program-unmapped', 'realisasi-without-budget', 'budget-without-kinerja', 'grade-score'])
    expect(ids.has(id)).toBe(true);
});
