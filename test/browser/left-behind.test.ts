import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Host } from '../../src/host';
import { sampleWorkbook } from '../excel/opened';
import { convert, differences, formulaCells, recalculatedCells } from '../support/libreoffice';
import { hasLibreOffice, withLibreOffice } from '../support/libreoffice';
import { fillsOf, listed } from '../support/html-fills';
import { saveHost } from '../support/save-host';
import { hasChromium, withChromium } from './chromium';
import { paneHarness } from './pane-harness';

const maybe = hasChromium && hasLibreOffice ? test : test.skip;

const open = paneHarness();
const folder = mkdtempSync(path.join(tmpdir(), 'lkjip-left-'));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What LibreOffice fills in the user's sheets is what our host fills. */
async function expectSameFills(host: Host, name: string): Promise<void> {
  const file = path.join(folder, `${name}.xlsx`);
  await saveHost(host, file);
  const shown = fillsOf(readFileSync(convert([file], 'html', folder)[0]!, 'utf8'));
  const users = sampleWorkbook().sheets.map((sheet) => sheet.name);
  for (const sheet of users) {
    const at = host.workbook.sheets.findIndex((one) => one.name === sheet);
    expect([sheet, listed(shown[at]!)]).toEqual([sheet, listed(host.fillsShown(sheet))]);
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
