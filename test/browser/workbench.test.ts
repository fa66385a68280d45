import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { createHost, type Host } from '../../src/host';
import { openFile } from '../excel/opened';
import { fillsOf, listed } from '../support/html-fills';
import {
  convert,
  differences,
  formulaCells,
  hasLibreOffice,
  recalculatedCells,
  withLibreOffice,
} from '../support/libreoffice';
import { ROOT } from './built-pages';
import { hasChromium, withChromium } from './chromium';
import { picture } from './picture';
import { workbenchHarness } from './workbench-harness';

const PYTHON = '/usr/bin/python3';
const hasOpenpyxl = spawnSync(PYTHON, ['-c', 'import openpyxl']).status === 0;
const withOpenpyxl = hasOpenpyxl ? '' : ' (SKIPPED: no python3-openpyxl on this machine)';
const maybe = hasChromium && hasLibreOffice && hasOpenpyxl ? test : test.skip;

const open = workbenchHarness();
const folder = mkdtempSync(path.join(tmpdir(), 'lkjip-workbench-files-'));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The sample with a chart, as LibreOffice writes it. */
function madeByLibreOffice(): string {
  const drawn = path.join(folder, 'drawn.xlsx');
  const sample = path.join(ROOT, 'assets/samples/kubu-raya-2024.xlsx');
  execFileSync(PYTHON, [path.join(ROOT, 'test/support/add_chart.py'), sample, drawn, 'Anggaran']);
  return convert([drawn], 'xlsx', path.join(folder, 'libreoffice'))[0]!;
}

type Parts = Readonly<Record<string, Uint8Array>>;

/** Parts of the first file that the second does not have byte for byte. */
const changedParts = (before: Parts, after: Parts): string[] =>
  Object.keys(before)
    .filter((name) => !after[name] || Buffer.compare(before[name]!, after[name]) !== 0)
    .sort();

const hostOf = (file: string): Host => createHost(openFile(file));

maybe(
  `a workbook of LibreOffice with a chart: opened, checked, corrected, its tables made, saved, with the network cut${withChromium}${withLibreOffice}${withOpenpyxl}`,
  async () => {
    const source = madeByLibreOffice();
    const {
      page,
      pane,
      complaints,
      openFile: choose,
      save,
    } = await open({
      viewport: { width: 1366, height: 768 },
    });
    await choose(source);
    await page.getByText('Membuka drawn.xlsx').waitFor({ state: 'detached' });
    await pane.getByText('Lembar sumber sudah dikenali.').waitFor();
    await picture(page, 'workbench-opened');

    await pane.getByRole('button', { name: 'Periksa', exact: true }).click();
    await pane.getByRole('switch', { name: 'Sorot sel' }).click();
    await pane
      .getByText(/sel disorot/)
      .first()
      .waitFor();
    const cellOf = (row: number, column: number) => page.locator(`#cell-${row}-${column}`);
    const fill = (row: number, column: number): Promise<string> =>
      cellOf(row, column).evaluate((cell) => getComputedStyle(cell).backgroundColor);
    const untilFill = async (row: number, column: number, wanted: string, isWanted = true): Promise<void> => {
      for (let tries = 0; ((await fill(row, column)) === wanted) !== isWanted && tries < 100; tries++)
        await page.waitForTimeout(100);
      expect((await fill(row, column)) === wanted).toBe(isWanted);
    };
    await untilFill(17, 4, 'rgb(255, 199, 206)');

    const item = pane.getByRole('button', { name: /Penyediaan Barang Cetakan.*Anggaran!E18/ });
    await item.first().click();
    await page.getByRole('textbox', { name: 'Kotak nama' }).and(page.locator('[value=E18]')).waitFor();
    await picture(page, 'workbench-checked');
    const cause = pane.getByRole('group', { name: 'Dugaan penyebab' });
    await cause.getByRole('button', { name: 'Perbaiki sel ini' }).first().click();
    await pane.getByRole('textbox', { name: /^Dasar perbaikan/ }).fill('DPPA hal. 3');
    await pane.getByRole('form').getByRole('button', { name: 'Perbaiki sel ini' }).click();
    await pane
      .getByText(/^Sel .* diperbaiki\.$/)
      .first()
      .waitFor();
    await untilFill(17, 4, 'rgb(255, 199, 206)', false);
    await picture(page, 'workbench-corrected');

    await pane.getByRole('button', { name: 'Buat semua tabel' }).click();
    await pane
      .getByText(/^([\d.]+) dari \1 sel cocok dengan hitungan Excel$/)
      .first()
      .waitFor();
    await pane.getByRole('button', { name: 'Buka Tabel 3.9' }).click();
    await page.getByRole('tab', { name: 'Tabel 3.9', selected: true }).waitFor();
    await page.getByRole('gridcell', { name: 'Tabel 3.9' }).waitFor();
    await picture(page, 'workbench-tables');

    const saved = path.join(folder, 'saved.xlsx');
    writeFileSync(saved, await save());
    await page.getByText('drawn.xlsx disimpan ke folder unduhan.').waitFor();

    const [before, after] = [source, saved].map((file) => unzipSync(readFileSync(file)));
    const changed = changedParts(before!, after!);
    expect(Object.keys(before!).filter((name) => name.startsWith('xl/charts/'))).not.toEqual([]);
    expect(changed.filter((name) => /charts|drawings/.test(name))).toEqual([]);
    // Of the sheets of the office only Anggaran was changed: by highlights and the correction.
    const sheets = changed.filter((name) => name.startsWith('xl/worksheets/sheet'));
    expect(sheets.length).toBeLessThan(hostOf(source).sheetNames().length);
    expect(sheets).toContain('xl/worksheets/sheet1.xml');

    const cells = await formulaCells(saved, () => true);
    expect(cells.length).toBeGreaterThan(300);
    expect(differences(cells, await recalculatedCells(saved, folder, () => true))).toEqual([]);

    const own = hostOf(saved);
    expect(own.workbook.sheet('Anggaran')!.value(17, 2)).toBe('6.345.488,00');
    const shown = fillsOf(readFileSync(convert([saved], 'html', folder)[0]!, 'utf8'));
    for (const [at, name] of hostOf(source).sheetNames().entries())
      expect([name, listed(shown[at]!)]).toEqual([name, listed(own.fillsShown(name))]);
    expect(shown[0]!.get('E18')).not.toBe('#FFC7CE');
    expect([...shown[0]!.values()]).toContain('#FFC7CE');
    expect(complaints).toEqual([]);
  },
);
