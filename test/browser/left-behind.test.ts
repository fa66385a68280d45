import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { address } from '../../src/core/sheet/address';
import type { Host } from '../../src/host';
import { sampleWorkbook } from '../excel/opened';
import { convert, differences, formulaCells, recalculatedCells } from '../support/libreoffice';
import { hasLibreOffice, withLibreOffice } from '../support/libreoffice';
import { saveHost } from '../support/save-host';
import { hasChromium, withChromium } from './chromium';
import { paneHarness } from './pane-harness';

const maybe = hasChromium && hasLibreOffice ? test : test.skip;

const open = paneHarness();
const folder = mkdtempSync(path.join(tmpdir(), 'lkjip-left-'));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** "E5" → "#FFC7CE" for every filled cell of each table in LibreOffice's HTML, in the order of the sheets. */
function fillsOf(html: string): Map<string, string>[] {
  return html
    .split('<table')
    .slice(1)
    .map((table) => {
      const fills = new Map<string, string>();
      table
        .split('<tr')
        .slice(1)
        .forEach((line, row) => {
          let column = 0;
          for (const [, attributes = ''] of line.matchAll(/<td([^>]*)>/g)) {
            const fill = /bgcolor="(#[0-9A-F]{6})"/i.exec(attributes)?.[1];
            if (fill) fills.set(address(row, column), fill.toUpperCase());
            column += Number(/colspan=(\d+)/.exec(attributes)?.[1] ?? 1);
          }
        });
      return fills;
    });
}

const sorted = (fills: ReadonlyMap<string, string>): string[] =>
  [...fills].map(([cell, fill]) => `${cell} ${fill}`).sort();

/** What LibreOffice fills in the user's sheets is what our host fills. */
async function expectSameFills(host: Host, name: string): Promise<void> {
  const file = path.join(folder, `${name}.xlsx`);
  await saveHost(host, file);
  const shown = fillsOf(readFileSync(convert(file, 'html', folder), 'utf8'));
  const users = sampleWorkbook().sheets.map((sheet) => sheet.name);
  for (const sheet of users) {
    const at = host.workbook.sheets.findIndex((one) => one.name === sheet);
    expect([sheet, sorted(shown[at]!)]).toEqual([sheet, sorted(host.fillsShown(sheet))]);
  }
}

maybe(
  `the workbook that a run leaves, opened in LibreOffice: values equal, highlights on the flagged cells, gone after the correction${withChromium}${withLibreOffice}`,
  async () => {
    const { page, host, complaints } = await open();
    page.setDefaultTimeout(90_000);
    await page.getByText('Lembar sumber sudah dikenali.').waitFor();
    await page.getByRole('button', { name: 'Periksa', exact: true }).click();
    await page.getByRole('switch', { name: 'Sorot sel' }).click();
    await page
      .getByText(/sel disorot/)
      .first()
      .waitFor();
    expect(host.fillsShown('Anggaran').get('E18')).toBe('#FFC7CE');
    await expectSameFills(host, 'highlighted');

    host.user.type('Anggaran', 'E18', '400.280,00');
    const item = page.getByRole('button', { name: /Penyediaan Barang Cetakan.*Anggaran!E18/ });
    await item.first().waitFor({ state: 'detached' });
    expect(host.fillsShown('Anggaran').get('E18')).not.toBe('#FFC7CE');
    await expectSameFills(host, 'corrected');

    await page.getByRole('button', { name: 'Buat semua tabel' }).click();
    await page.getByText(/sel cocok dengan hitungan Excel$/).waitFor();
    const file = path.join(folder, 'tables.xlsx');
    await saveHost(host, file);
    const ours = await formulaCells(file, () => true);
    expect(ours.length).toBeGreaterThan(300);
    expect(differences(ours, await recalculatedCells(file, folder, () => true))).toEqual([]);
    expect(complaints).toEqual([]);
  },
);
