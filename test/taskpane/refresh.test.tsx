/** @jest-environment jsdom */
import { screen, within } from '@testing-library/react';
import { PANE } from '../../src/messages/pane';
import { REFRESH } from '../../src/messages/refresh-words';
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

test.each(['id', 'en'] as const)(
  '%s: tables without their record cannot be compared, and that is said',
  async (language) => {
    const { noRecord } = PANE[language].tables;
    expect(noRecord).toBe(REFRESH[language].noRecord);
    const names = PANE[language].actions;
    const { host, press } = await openPane({ language });
    await press(names.generate);
    expect(screen.queryByText(noRecord)).toBeNull();
    host.workbook.customXml = [];
    await press(names.refresh);
    screen.getByText(noRecord);
    await press(names.refresh);
    expect(screen.queryByText(noRecord)).toBeNull();
  },
);

test('a first generation that was cancelled left no record: it is not said to be lost', async () => {
  const { pane, press } = await openPane();
  const { store } = pane;
  const stop = store.subscribe(() => {
    const { running } = store.get();
    if (running?.progress?.phase === 'writing' && !running.isCancelling) running.cancel?.();
  });
  await press('Buat semua tabel');
  stop();
  expect(store.get().generated?.notWritten).not.toEqual([]);
  expect(store.get().recognised?.sheets.some(({ mark }) => mark !== null)).toBe(true);
  await press(/^Buat semua tabel|Perbarui tabel$/);
  expect(store.get().generated?.comparison).toBeNull();
  expect(screen.queryByText(REFRESH.id.noRecord)).toBeNull();
});
