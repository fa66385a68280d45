import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import ExcelJS from 'exceljs';
import type { Page } from 'playwright-core';
import { hasChromium, withChromium } from './chromium';
import { workbenchHarness } from './workbench-harness';

const maybe = hasChromium ? test : test.skip;
const open = workbenchHarness();
const folder = mkdtempSync(path.join(tmpdir(), 'lkjip-workbench-columns-'));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function fileOf(name: string, fill: (sheet: ExcelJS.Worksheet) => void): Promise<string> {
  const workbook = new ExcelJS.Workbook();
  fill(workbook.addWorksheet('Uji'));
  const file = path.join(folder, name);
  await workbook.xlsx.writeFile(file);
  return file;
}

/** Where the letter over a column is: looked for and measured at once, because the heads are drawn anew all the time. */
const headOf = (page: Page, letter: string): Promise<DOMRect> =>
  page.evaluate((name) => {
    const heads = [...document.querySelectorAll('.column-head')];
    return heads
      .find(({ textContent }) => textContent === name)!
      .getBoundingClientRect()
      .toJSON();
  }, letter);

const widthOf = async (page: Page, letter: string): Promise<number> => (await headOf(page, letter)).width - 1;

/** Until the workbook has told what a column's width is now. */
async function untilWide(page: Page, letter: string, width: number): Promise<void> {
  let seen = await widthOf(page, letter);
  for (let tries = 0; seen !== width && tries < 50; tries++) {
    await page.waitForTimeout(50);
    seen = await widthOf(page, letter);
  }
  expect(seen).toBe(width);
}

/** Presses a column's edge and moves it; the button is still down. */
async function drag(page: Page, letter: string, by: number): Promise<void> {
  const { right, y } = await headOf(page, letter);
  const x = right - 1;
  await page.mouse.move(x, y + 10);
  await page.mouse.down();
  await page.mouse.move(x + by / 2, y + 10);
  await page.mouse.move(x + by, y + 10);
}

maybe(
  `a column's edge is dragged: seen at once, one step of undo, and given up by Escape${withChromium}`,
  async () => {
    const { page, pane, complaints } = await open();
    // Until then nothing can be taken back.
    await pane.getByText('Lembar sumber sudah dikenali.').waitFor();
    await page.getByRole('grid').focus();
    const before = await widthOf(page, 'B');
    const next = await widthOf(page, 'C');
    await drag(page, 'B', -120);
    await untilWide(page, 'B', before - 120);
    await page.mouse.up();
    await page.getByRole('button', { name: 'Urungkan', disabled: false }).waitFor();
    await untilWide(page, 'B', before - 120);
    await untilWide(page, 'C', next);
    await page.keyboard.press('Control+z');
    await untilWide(page, 'B', before);
    await page.getByRole('button', { name: 'Urungkan', disabled: true }).waitFor();
    await page.keyboard.press('Control+y');
    await untilWide(page, 'B', before - 120);

    // Over the pane, which is a page of its own, the drag goes on.
    await drag(page, 'B', 500);
    await untilWide(page, 'B', before + 380);
    await page.keyboard.press('Escape');
    await untilWide(page, 'B', before - 120);
    await page.mouse.up();
    // However far to the left, it can be taken hold of again.
    await drag(page, 'B', -2000);
    await page.mouse.up();
    await untilWide(page, 'B', 12);
    await drag(page, 'B', 50);
    await page.mouse.up();
    await untilWide(page, 'B', 62);
    expect(complaints).toEqual([]);
  },
);

maybe(
  `a double click on an edge, however it trembles, fits the column and drags nothing${withChromium}`,
  async () => {
    const { page, pane } = await open();
    await pane.getByText('Lembar sumber sudah dikenali.').waitFor();
    const before = await widthOf(page, 'A');
    const { right, y } = await headOf(page, 'A');
    for (const clickCount of [1, 2]) {
      await page.mouse.move(right - 1, y + 10);
      await page.mouse.down({ clickCount });
      await page.mouse.move(right + 1, y + 10);
      await page.mouse.up({ clickCount });
    }
    await page.getByRole('button', { name: 'Urungkan', disabled: false }).waitFor();
    expect(await widthOf(page, 'A')).not.toBe(before);
    await page.keyboard.press('Control+z');
    await untilWide(page, 'A', before);
    await page.getByRole('button', { name: 'Urungkan', disabled: true }).waitFor();
  },
);

maybe(`on a protected sheet a dragged column goes back, and why is said${withChromium}`, async () => {
  const { page, openFile } = await open();
  const file = await fileOf('terkunci.xlsx', (sheet) => {
    sheet.getCell('A1').value = 'Dikunci';
    void sheet.protect('', {});
  });
  await openFile(file);
  await page.getByRole('gridcell', { name: 'Dikunci' }).waitFor();
  const before = await widthOf(page, 'B');
  await drag(page, 'B', 40);
  await untilWide(page, 'B', before + 40);
  await page.mouse.up();
  await page.getByText(/^Lembar ini diproteksi/).waitFor();
  await untilWide(page, 'B', before);
});

/** The cells of a row whose right gridline is seen, by their columns. */
const gridlinesOf = (page: Page, row: number): Promise<string> =>
  page.evaluate(
    (at) =>
      [...'ABCDEF']
        .filter((_, column) => {
          const cell = document.querySelector(`#cell-${at}-${column}`);
          return cell && getComputedStyle(cell).borderRightColor !== 'rgba(0, 0, 0, 0)';
        })
        .join(''),
    row - 1,
  );

maybe(
  `no gridline runs through a text or merged cells, and all others are there${withChromium}`,
  async () => {
    const { page, openFile } = await open({ colorScheme: 'light' });
    const across = { horizontal: 'centerContinuous' } as const;
    const file = await fileOf('garis.xlsx', (sheet) => {
      // Columns of 64 pixels.
      sheet.getCell('A1').value = 'Rincian belanja';
      sheet.getCell('A2').value = 'Rincian belanja dinas sosial';
      sheet.getCell('C2').value = 'dekat';
      for (const letter of 'BCDE') sheet.getCell(`${letter}3`).alignment = across;
      sheet.getCell('B3').value = 'Judul tabel';
      sheet.getCell('A4').value = 'Satu';
      sheet.getCell('B5').value = 'Gabungan';
      sheet.mergeCells('B5:D7');
      sheet.views = [{ state: 'frozen', xSplit: 3, ySplit: 0 }];
    });
    await openFile(file);
    await page.getByRole('gridcell', { name: 'Gabungan' }).waitFor();
    const lines = await Promise.all([1, 2, 3, 4, 5].map((row) => gridlinesOf(page, row)));
    expect(lines).toEqual(['BCDEF', 'BCDEF', 'ABDEF', 'ABCDEF', 'ABEF']);
    // The merged cells lie over the frozen cells of the rows below, but not over the lines of their neighbours.
    const merged = page.locator('#cell-4-1');
    const { x, y, height } = (await merged.boundingBox())!;
    const seen = await page.evaluate(([left, top]) => document.elementFromPoint(left, top)?.id, [
      x + 20,
      y + height - 10,
    ] as const);
    expect(seen).toBe('cell-4-1');
    expect(await merged.evaluate((cell) => getComputedStyle(cell).backgroundClip)).toBe('padding-box');
  },
);
