/** @jest-environment jsdom */
import { screen, within } from '@testing-library/react';
import { openPane } from './opened-pane';

const TITLE = 'Perubahan sejak tabel dibuat terakhir kali';

test('the first generation tells of no changes; the next one says what changed, with a way to the source cell', async () => {
  const { host, user, press, idle } = await openPane();
  await press('Buat semua tabel');
  expect(screen.queryByRole('region', { name: TITLE })).toBeNull();
  host.user.type('Anggaran', 'D6', "'24.000.000,00");
  await idle();
  await press('Perbarui tabel');
  const changes = screen.getByRole('region', { name: TITLE });
  expect(changes.textContent).toMatch(/\d+ angka berubah, 0 baris baru, 0 baris hilang di \d+ tabel/);
  expect(changes.textContent).toContain('Sel sumber yang berubah: 1.');
  expect(changes.textContent).toMatch(/dan \d+ perubahan lain/);
  await user.click(within(changes).getByRole('button', { name: /Anggaran!D6: 24\.574\.300 → 24\.000\.000/ }));
  await idle();
  expect(host.selection()).toMatchObject({ sheet: 'Anggaran', block: { top: 5, left: 3 } });
  await press('Tabel');
  await press('Perbarui tabel');
  expect(screen.getByRole('region', { name: TITLE }).textContent).toContain('Tidak ada angka yang berubah');
});

test('in English too', async () => {
  const { press } = await openPane({ language: 'en' });
  await press('Make all tables');
  await press('Refresh tables');
  const changes = screen.getByRole('region', { name: 'Changes since the tables were last made' });
  expect(changes.textContent).toMatch(
    /No figure changed since the tables were last made \(\d+ tables compared\)\./,
  );
});
