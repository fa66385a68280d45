import { hasChromium, withChromium } from './chromium';
import { paneHarness } from './pane-harness';

const maybe = hasChromium ? test : test.skip;

const open = paneHarness();

maybe(
  `from first run to written tables, highlights, and a correction in the sheet${withChromium}`,
  async () => {
    const { page, host, complaints } = await open();
    await page.getByText('Lembar sumber sudah dikenali.').waitFor();
    await page.getByRole('button', { name: 'Periksa', exact: true }).click();
    await page.getByText(/hitungan diuji/).waitFor();

    await page.getByRole('switch', { name: 'Sorot sel' }).click();
    await page
      .getByText(/sel disorot/)
      .first()
      .waitFor();
    const wrong = host.fillsShown('Anggaran').get('E18');
    expect(wrong).toBe('#FFC7CE');
    const item = page.getByRole('button', { name: /Penyediaan Barang Cetakan.*Anggaran!E18/ });
    await item.first().waitFor();
    host.user.type('Anggaran', 'E18', '400.280,00');
    await item.first().waitFor({ state: 'detached' });
    expect(host.fillsShown('Anggaran').get('E18')).not.toBe(wrong);

    await page.getByRole('button', { name: 'Buat semua tabel' }).click();
    await page.getByText(/^([\d.]+) dari \1 sel cocok dengan hitungan Excel$/).waitFor();
    await page.getByRole('button', { name: 'Buka Tabel 3.9' }).click();
    for (let tries = 0; host.selection().sheet !== 'Tabel 3.9' && tries < 100; tries++)
      await page.waitForTimeout(100);
    expect(host.selection().sheet).toBe('Tabel 3.9');
    expect(host.sheetNames()).toEqual(expect.arrayContaining(['Daftar Tabel', 'Tabel 1.5', 'Tabel 3.9']));
    expect(complaints).toEqual([]);
  },
);

maybe.each([
  ['?do=check', /hitungan diuji/],
  ['?do=generate', /sel cocok dengan hitungan Excel/],
  ['?do=clean', 'Bersihkan buku kerja'],
])(`the ribbon’s %s${withChromium}`, async (search, text) => {
  const { page, complaints } = await open({ search });
  await page.getByText(text).first().waitFor();
  expect(complaints).toEqual([]);
});

maybe(
  `a generation is cancelled between two sheets, and completed by a second click${withChromium}`,
  async () => {
    const { page, host, complaints } = await open({ answersAfter: 150 });
    await page.getByText('Lembar sumber sudah dikenali.').waitFor();
    await page.getByRole('button', { name: 'Buat semua tabel' }).click();
    await page
      .getByText(/^Menulis: Tabel/)
      .first()
      .waitFor();
    await page.getByRole('button', { name: 'Batalkan' }).click();
    await page
      .getByText(/^Dibatalkan/)
      .first()
      .waitFor();
    expect(host.sheetNames()).not.toContain('Tabel 3.9');
    await page.getByRole('button', { name: 'Buat semua tabel' }).click();
    await page
      .getByText(/tabel selesai dibuat/)
      .first()
      .waitFor();
    expect(host.sheetNames()).toContain('Tabel 3.9');
    expect(complaints).toEqual([]);
  },
);

maybe(`with the keyboard alone: check, open an item, correct it, take it back${withChromium}`, async () => {
  const { page, host, complaints } = await open();
  const { keyboard } = page;
  await page.getByText('Lembar sumber sudah dikenali.').waitFor();
  const focus = async (name: string | RegExp): Promise<void> => {
    const wanted = page.getByRole('button', { name }).first();
    for (let presses = 0; presses < 60; presses++) {
      if (await wanted.evaluate((element) => element === document.activeElement).catch(() => false)) return;
      await keyboard.press('Tab');
    }
    throw new Error(`"${String(name)}" cannot be reached with Tab.`);
  };
  await focus('Periksa');
  await keyboard.press('Enter');
  await page.getByText(/hitungan diuji/).waitFor();
  await focus(/Penyediaan Barang Cetakan.*Anggaran!E18/);
  await keyboard.press('Enter');
  await focus('Perbaiki sel ini');
  await keyboard.press('Enter');
  await keyboard.type('DPPA hal. 3');
  await keyboard.press('Enter');
  await page
    .getByText(/^Sel .* diperbaiki\.$/)
    .first()
    .waitFor();
  const held = () => [2, 4].map((column) => host.workbook.sheet('Anggaran')!.value(17, column));
  expect(held()).not.toEqual(['6.345.448,00', '400.320,00']);
  await focus('Batalkan perbaikan');
  await keyboard.press('Enter');
  await page
    .getByText(/^Perbaikan dibatalkan/)
    .first()
    .waitFor();
  expect(held()).toEqual(['6.345.448,00', '400.320,00']);
  expect(complaints).toEqual([]);
});

maybe(
  `office.js blocked: after ten seconds the pane says which address must be allowed${withChromium}`,
  async () => {
    const { page } = await open({ officeJs: null });
    await page.getByText('Menunggu buku kerja…').waitFor();
    await page.getByText(/mengizinkan alamat appsforoffice\.microsoft\.com/).waitFor();
  },
);

const NO_HOST = `
  window.Office = {
    HostType: { Excel: 'Excel' },
    context: {},
    onReady: () => Promise.resolve({ host: null, platform: null }),
  };`;

maybe(`outside Office the pane says where it belongs${withChromium}`, async () => {
  const { page, complaints } = await open({ officeJs: NO_HOST });
  await page.getByText('Halaman ini bagian dari Excel.').waitFor();
  expect(complaints).toEqual([]);
});
