/** @jest-environment jsdom */
import './browser-globals';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { App } from '../../src/taskpane/app/App';
import { keepLanguage } from '../../src/taskpane/office/language';
import { openInHost, sampleWorkbook } from '../excel/opened';
import { openServices } from './opened-pane';

test('a part that cannot be loaded: said with a way on, and what the ribbon asked for is done after all', async () => {
  openInHost(sampleWorkbook());
  keepLanguage('id');
  const loadServices = jest.fn(async () => openServices());
  for (let times = 0; times < 2; times++)
    loadServices.mockRejectedValueOnce(new Error('Loading chunk 766 failed.'));
  render(<App entry="check" loadServices={loadServices} />);
  const user = userEvent.setup({ delay: null });
  const said = 'Sebagian panel belum dapat dimuat; periksa jaringan, lalu coba lagi.';
  for (const times of [1, 2]) {
    await screen.findByText(said);
    expect(screen.queryByText('Menunggu buku kerja…')).toBeNull();
    expect(loadServices).toHaveBeenCalledTimes(times);
    await user.click(screen.getByRole('button', { name: 'Coba lagi' }));
  }
  await screen.findByRole('tab', { name: 'Hasil Pemeriksaan', selected: true });
  await screen.findByRole('button', { name: 'Periksa lagi' }, { timeout: 30_000 });
  expect(screen.queryByText(said)).toBeNull();
});
