import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { badFileSentence } from '../../src/messages/files';
import { openFile } from '../excel/opened';
import { ROOT } from './built-pages';
import { hasChromium, withChromium } from './chromium';
import { accessibilityFaults, cutOff, stickingOut } from './looks';
import { picture } from './picture';
import { workbenchHarness } from './workbench-harness';

const maybe = hasChromium ? test : test.skip;
const open = workbenchHarness();
const folder = mkdtempSync(path.join(tmpdir(), 'lkjip-workbench-edits-'));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const nameBox = (page: Page) => page.getByRole('textbox', { name: 'Kotak nama' });
const formulaBar = (page: Page) => page.getByRole('textbox', { name: 'Bilah rumus' });

async function goTo(page: Page, address: string): Promise<void> {
  await nameBox(page).fill(address);
  await nameBox(page).press('Enter');
  await page.locator(`.name-box[value="${address.replace(/^.*!/, '')}"]`).waitFor();
}

maybe(`with the keyboard alone: cells, formulas, undo, tabs, saving${withChromium}`, async () => {
  const { page, complaints, save } = await open();
  const { keyboard } = page;
  await page.getByRole('grid').focus();
  await keyboard.press('Control+End');
  await keyboard.press('Control+Home');
  await keyboard.press('F6');
  await page.locator('#tabs :focus').waitFor();
  await keyboard.press('End');
  await page.getByRole('tab', { name: 'Identitas', selected: true }).waitFor();
  await keyboard.press('Home');
  await page.getByRole('tab', { name: 'Anggaran', selected: true }).waitFor();
  await page.getByRole('grid').focus();
  await goTo(page, 'H5');
  await keyboard.type('1.234,5');
  await keyboard.press('Enter');
  await keyboard.type('=H5*2;');
  await keyboard.press('Enter');
  await page.getByText(/^Rumus ini tidak dapat dibaca/).waitFor();
  await keyboard.press('Escape');
  await keyboard.type('=ROUND(H5*1,5;1)');
  await keyboard.press('Enter');
  await page.getByRole('gridcell', { name: '1851,8' }).waitFor();
  await goTo(page, 'H6');
  await page.locator('.contents[value="=ROUND(H5*1,5;1)"]').waitFor();
  await keyboard.press('Control+z');
  await page.locator('.contents[value=""]').waitFor();
  await keyboard.press('Control+y');
  await page.locator('.contents[value="=ROUND(H5*1,5;1)"]').waitFor();
  // The formula bar writes into the cell as well, and what looks at the cell follows.
  await goTo(page, 'H5');
  await formulaBar(page).fill('2.000');
  await formulaBar(page).press('Enter');
  await page.getByRole('gridcell', { name: '3000', exact: true }).waitFor();
  await keyboard.press('Delete');
  await page.locator('.contents[value=""]').waitFor();
  await keyboard.press('Control+z');
  await page.locator('.contents[value="2000"]').waitFor();

  const file = path.join(folder, 'edited.xlsx');
  writeFileSync(file, await save());
  const sheet = openFile(file).sheet('Anggaran')!;
  expect([sheet.value(4, 7), sheet.formula(5, 7), sheet.value(5, 7)]).toEqual([
    2000,
    '=ROUND(H5*1.5,1)',
    3000,
  ]);
  expect(complaints).toEqual([]);
});

const BAD: readonly (readonly [
  name: string,
  bytes: Uint8Array,
  code: Parameters<typeof badFileSentence>[0],
])[] = [
  ['kosong.xlsx', new Uint8Array(), { code: 'empty-file', parameters: {} }],
  ['teks.xlsx', Buffer.from('Kode;Uraian\n1;a\n'), { code: 'plain-text', parameters: {} }],
  ['lama.xls', Buffer.from('d0cf11e0a1b11ae1'.padEnd(4096, '0'), 'hex'), { code: 'old-xls', parameters: {} }],
];

maybe(
  `bad files: the sentence of the command line, and the open workbook is still there${withChromium}`,
  async () => {
    const { page, complaints, openFile: choose } = await open();
    await goTo(page, 'H5');
    await page.keyboard.type('tetap');
    await page.keyboard.press('Enter');
    await page.getByRole('gridcell', { name: 'tetap' }).waitFor();
    const cut = readFileSync(path.join(ROOT, 'assets/samples/kubu-raya-2024.xlsx')).subarray(0, 9000);
    const files = [...BAD, ['terpotong.xlsx', cut, { code: 'truncated', parameters: {} }] as const];
    for (const [name, bytes, problem] of files) {
      const file = path.join(folder, name);
      writeFileSync(file, bytes);
      await choose(file);
      // There are unsaved changes: they are not thrown away without a word.
      await page.getByRole('button', { name: 'Buang perubahan' }).click();
      await page.getByText(`${name} tidak dapat dibuka. ${badFileSentence(problem, 'id')}`).waitFor();
      await page.getByRole('gridcell', { name: 'tetap' }).waitFor();
    }
    await picture(page, 'workbench-bad-file');
    await page.getByRole('button', { name: 'Urungkan' }).click();
    await page.getByRole('gridcell', { name: 'tetap' }).waitFor({ state: 'detached' });
    expect(complaints).toEqual([]);
  },
);

maybe(`unsaved changes are asked about, and kept or saved as one answers${withChromium}`, async () => {
  const { page, openFile: choose } = await open();
  await goTo(page, 'H5');
  await page.keyboard.type('baru');
  await page.keyboard.press('Enter');
  await page.getByRole('gridcell', { name: 'baru' }).waitFor();
  const other = path.join(ROOT, 'assets/samples/kubu-raya-2024.xlsx');
  await choose(other);
  await page.getByRole('dialog').waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('gridcell', { name: 'baru' }).waitFor();
  await choose(other);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Simpan, lalu buka' }).click();
  const saved = await (await download).path();
  await page.getByRole('gridcell', { name: 'baru' }).waitFor({ state: 'detached' });
  expect(openFile(saved).sheet('Anggaran')!.value(4, 7)).toBe('baru');
});

maybe.each(['light', 'dark'] as const)(
  `%s, at 1024 px: nothing sticks out or is cut off, and axe finds nothing${withChromium}`,
  async (colorScheme) => {
    const { page, pane, complaints } = await open({ colorScheme });
    await pane.getByText('Lembar sumber sudah dikenali.').waitFor();
    await page.waitForTimeout(500);
    await picture(page, `workbench-${colorScheme}`);
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(await stickingOut(page)).toEqual([]);
    expect(await cutOff(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(1024);
    expect(complaints).toEqual([]);
  },
);

maybe(`Microsoft's library may come later than the rest of the pane${withChromium}`, async () => {
  const { page, pane, complaints } = await open();
  // So long that the pane looks for Office many times meanwhile.
  await page.route('**/excel-winrt-16.00.js', async (route) => {
    if (route.request().method() === 'GET') await page.waitForTimeout(2000);
    await route.continue();
  });
  await page.reload();
  await pane.getByText('Lembar sumber sudah dikenali.').waitFor();
  expect(complaints).toEqual([]);
});

maybe(
  `without Microsoft's library the page says what is missing, and still opens, edits and saves${withChromium}`,
  async () => {
    const { page, save } = await open({ withoutLibrary: true });
    await page.getByRole('heading', { name: 'Panel belum dapat dipakai di sini' }).waitFor();
    await goTo(page, 'H5');
    await page.keyboard.type('7');
    await page.keyboard.press('Enter');
    const file = path.join(folder, 'no-library.xlsx');
    await page.getByRole('gridcell', { name: '7', exact: true }).waitFor();
    writeFileSync(file, await save());
    expect(openFile(file).sheet('Anggaran')!.value(4, 7)).toBe(7);
  },
);

maybe(`a file dropped on the sheet is opened; two at once are not${withChromium}`, async () => {
  const { page, complaints } = await open();
  const bytes = readFileSync(path.join(ROOT, 'assets/samples/kubu-raya-2024.xlsx')).toString('base64');
  const drop = (names: readonly string[]): Promise<void> =>
    page.evaluate(
      ([text, files]) => {
        const dataTransfer = new DataTransfer();
        const content = Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));
        for (const name of files) dataTransfer.items.add(new File([content], name));
        for (const kind of ['dragover', 'drop'])
          document
            .querySelector('#cells')!
            .dispatchEvent(new DragEvent(kind, { dataTransfer, bubbles: true, cancelable: true }));
      },
      [bytes, names] as const,
    );
  await drop(['satu.xlsx', 'dua.xlsx']);
  await page.getByText(/^Hanya satu berkas/).waitFor();
  await drop(['satu.xlsx']);
  for (let tries = 0; !(await page.title()).startsWith('satu.xlsx') && tries < 100; tries++)
    await page.waitForTimeout(100);
  expect(await page.title()).toMatch(/^satu\.xlsx – /);
  expect(complaints).toEqual([]);
});

maybe(
  `nothing is taken back while the pane writes; afterwards all of it goes in one step${withChromium}`,
  async () => {
    const { page, pane, complaints } = await open();
    await goTo(page, 'H5');
    await page.keyboard.type('tetap');
    await page.keyboard.press('Enter');
    await page.getByRole('gridcell', { name: 'tetap' }).waitFor();
    const undo = page.getByRole('button', { name: 'Urungkan' });
    const command = page.getByRole('button', { name: 'Bersihkan' });
    await pane.getByRole('button', { name: 'Buat semua tabel' }).click();
    expect([await undo.isDisabled(), await command.isDisabled()]).toEqual([true, true]);
    await page.getByRole('grid').focus();
    while (await undo.isDisabled()) {
      await page.keyboard.press('Control+z');
      await page.keyboard.press('Control+y');
    }
    await pane
      .getByText(/^([\d.]+) dari \1 sel cocok dengan hitungan Excel$/)
      .first()
      .waitFor();
    const table = page.getByRole('tab', { name: 'Tabel 3.9' });
    await table.waitFor();
    await undo.click();
    await table.waitFor({ state: 'detached' });
    await page.getByRole('gridcell', { name: 'tetap' }).waitFor();
    expect(await command.isEnabled()).toBe(true);
    expect(complaints).toEqual([]);
  },
);

maybe(
  `what the ribbon asked for is done once: neither another language nor another file does it again${withChromium}`,
  async () => {
    const { page, pane, complaints, openFile: choose } = await open();
    const ready = pane.getByText('Lembar sumber sudah dikenali.');
    const table = page.getByRole('tab', { name: 'Tabel 3.9' });
    await page.getByRole('button', { name: 'Buat semua tabel' }).click();
    await table.waitFor();
    await pane
      .getByText(/sel cocok dengan hitungan Excel$/)
      .first()
      .waitFor();
    // In the pane itself: it goes on, with what it shows.
    await pane.getByRole('tab', { name: 'Lainnya' }).click();
    await pane.getByRole('combobox', { name: 'Bahasa panel' }).selectOption('en');
    await page.getByRole('button', { name: 'Undo' }).waitFor();
    await pane.getByRole('combobox', { name: 'Language of the pane' }).waitFor();
    await page.getByRole('button', { name: 'Bahasa Indonesia' }).click();
    await ready.waitFor();
    await choose(path.join(ROOT, 'assets/samples/kubu-raya-2024.xlsx'));
    await page.getByRole('button', { name: 'Buang perubahan' }).click();
    await table.waitFor({ state: 'detached' });
    await ready.waitFor();
    expect(complaints).toEqual([]);
  },
);

maybe(`sheets that do not fit are announced by arrows, which lead to them${withChromium}`, async () => {
  const { page } = await open();
  const [left, right] = ['Lembar di sebelah kiri', 'Lembar di sebelah kanan'].map((name) =>
    page.getByRole('button', { name }),
  );
  await right!.waitFor();
  expect([await left!.isDisabled(), await right!.isDisabled()]).toEqual([true, false]);
  const last = page.getByRole('tab').last();
  const edge = async (): Promise<number> => {
    const [tab, list] = await Promise.all([last.boundingBox(), page.locator('#tabs').boundingBox()]);
    return tab!.x + tab!.width - list!.x - list!.width;
  };
  expect(await edge()).toBeGreaterThan(0);
  for (let tries = 0; (await right!.isEnabled()) && tries < 20; tries++) {
    await right!.click();
    await page.waitForTimeout(50);
  }
  expect(await edge()).toBeLessThan(1);
  expect(await left!.isEnabled()).toBe(true);
  await page.setViewportSize({ width: 1900, height: 700 });
  await right!.waitFor({ state: 'detached' });
});

maybe(`a double click on a column's head makes room for its figures${withChromium}`, async () => {
  const { page, complaints } = await open();
  await goTo(page, 'H5');
  await page.keyboard.type('8499123611');
  await page.keyboard.press('Enter');
  await page.getByRole('gridcell', { name: /^#+$/ }).waitFor();
  await page.getByRole('columnheader', { name: 'H', exact: true }).dblclick();
  await page.getByRole('gridcell', { name: '8499123611', exact: true }).waitFor();
  await page.locator('.cell-editor').waitFor({ state: 'hidden' });
  expect(complaints).toEqual([]);
});
