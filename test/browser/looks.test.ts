import type { Page } from 'playwright-core';
import { Workbook } from '../../src/workbook/workbook';
import { hasChromium, withChromium } from './chromium';
import { accessibilityFaults, cutOff, stickingOut } from './looks';
import { paneHarness } from './pane-harness';
import type { PaneSetting } from './pane-page';
import { picture } from './picture';

const maybe = hasChromium ? test : test.skip;

const open = paneHarness();

interface Words {
  readonly ready: string;
  readonly columns: string;
  readonly identity: string;
  readonly back: string;
  readonly check: string;
  readonly next: string;
  readonly generate: string;
  readonly made: RegExp;
  readonly more: string;
}

const WORDS: Readonly<Record<'id' | 'en', Words>> = {
  id: {
    ready: 'Lembar sumber sudah dikenali.',
    columns: 'Lihat kolom',
    identity: 'Isi identitas',
    back: 'Kembali',
    check: 'Periksa',
    next: 'Berikutnya',
    generate: 'Buat semua tabel',
    made: /tabel selesai dibuat/,
    more: 'Lainnya',
  },
  en: {
    ready: 'The source sheets are recognised.',
    columns: 'Show columns',
    identity: 'Fill in identity',
    back: 'Back',
    check: 'Check',
    next: 'Next',
    generate: 'Make all tables',
    made: /tables made/,
    more: 'More',
  },
};

/** What must hold of every screen. */
async function expectGoodLooks(page: Page): Promise<void> {
  // Fluent moves the line below a tab and the panel's parts in; colours are looked at when it is done.
  await page.waitForTimeout(400);
  expect(await accessibilityFaults(page)).toEqual([]);
  expect(await stickingOut(page)).toEqual([]);
  expect(await cutOff(page)).toEqual([]);
}

async function walk(page: Page, words: Words, name: string): Promise<void> {
  const button = (label: string | RegExp) => page.getByRole('button', { name: label, exact: true });
  const seen = async (screen: string): Promise<void> => {
    await picture(page, `${name}-${screen}`);
    await expectGoodLooks(page);
  };
  await page.getByText(words.ready).waitFor();
  await seen('sources');
  await button(words.columns).first().click();
  await seen('columns');
  await button(words.identity).click();
  await button(words.back).scrollIntoViewIfNeeded();
  await seen('identity');
  await button(words.check).click();
  await button(words.next).waitFor();
  await seen('results');
  await button(words.next).click();
  await page.getByRole('table').waitFor();
  await seen('item');
  await button(words.generate).click();
  await page.getByText(words.made).first().waitFor();
  await seen('tables');
  await page.getByRole('tab', { name: words.more }).click();
  await seen('more');
}

const SETTINGS: readonly (readonly [name: string, language: 'id' | 'en', setting: PaneSetting])[] = [
  ['light-320', 'id', { viewport: { width: 320, height: 640 } }],
  ['english-350', 'en', { viewport: { width: 350, height: 640 }, displayLanguage: 'en-US' }],
  ['dark-320', 'id', { viewport: { width: 320, height: 640 }, bodyBackgroundColor: '#1f1f1f' }],
  ['contrast-320', 'id', { viewport: { width: 320, height: 640 }, forcedColors: 'active' }],
  // 200 % zoom halves the pixels that there are for the page.
  ['zoom-200', 'id', { viewport: { width: 175, height: 380 }, deviceScaleFactor: 2 }],
];

maybe.each(SETTINGS)(
  `%s: every screen can be read, reached and understood${withChromium}`,
  async (name, language, setting) => {
    const pane = await open(setting);
    await walk(pane.page, WORDS[language], name);
    expect(pane.complaints).toEqual([]);
  },
);

maybe(`the first run in a workbook without sources${withChromium}`, async () => {
  const workbook = new Workbook();
  workbook.addSheet('Sheet1');
  const pane = await open({ workbook });
  await pane.page.getByRole('button', { name: 'Coba dengan contoh' }).waitFor();
  await picture(pane.page, 'first-run');
  await expectGoodLooks(pane.page);
  await pane.page.getByRole('button', { name: 'Coba dengan contoh' }).click();
  await pane.page.getByText('Buku kerja ini memakai lembar contoh.').waitFor();
  expect(pane.complaints).toEqual([]);
});

/** A program with a long name, and amounts of 13 digits that do not add up. */
function largeWorkbook(): Workbook {
  const workbook = new Workbook();
  const sheet = workbook.addSheet('Anggaran');
  const name =
    'PROGRAM PENANGANAN WARGA NEGARA MIGRAN KORBAN TINDAK KEKERASAN DAN PEMBERDAYAAN KELUARGANYA DI KABUPATEN/KOTA';
  const rows = [
    ['Kode', 'Uraian', 'Anggaran', 'Realisasi', 'Sisa', '%'],
    ['1.06.03', name, '9.876.543.210.988,00', '8.765.432.109.876,00', '1.111.111.101.112,00', '88,75%'],
    [
      '1.06.03.2.01.0001',
      `${name} (a)`,
      '4.876.543.210.987,00',
      '4.765.432.109.876,00',
      '111.111.101.111,00',
      '97,72%',
    ],
    [
      '1.06.03.2.01.0002',
      `${name} (b)`,
      '5.000.000.000.000,00',
      '4.000.000.000.000,00',
      '1.000.000.000.000,00',
      '80,00%',
    ],
  ];
  rows.forEach((row, r) => row.forEach((value, c) => sheet.setValue(r, c, value)));
  return workbook;
}

maybe(`the longest name and amounts of 13 digits at 320 px${withChromium}`, async () => {
  const pane = await open({ workbook: largeWorkbook() });
  const { page } = pane;
  await page.getByText(WORDS.id.ready).waitFor();
  await page.getByRole('button', { name: 'Periksa', exact: true }).click();
  await page.getByRole('button', { name: 'Berikutnya' }).click();
  await page.getByRole('table').waitFor();
  expect(await page.getByRole('table').textContent()).toContain('4.876.543.210.987');
  await picture(page, 'large-figures');
  await expectGoodLooks(page);
  await page.getByRole('tab', { name: 'Tabel', exact: true }).click();
  await expectGoodLooks(page);
});

maybe(`what changed since the tables were last made, at 320 px${withChromium}`, async () => {
  const pane = await open({});
  const { page, host } = pane;
  await page.getByText(WORDS.id.ready).waitFor();
  await page.getByRole('button', { name: WORDS.id.generate, exact: true }).click();
  await page.getByText(WORDS.id.made).first().waitFor();
  host.user.type('Anggaran', 'D6', "'24.000.000,00");
  host.user.insertRows('Anggaran', 9, -1);
  await page.getByRole('button', { name: 'Perbarui tabel', exact: true }).click();
  const changes = page.getByRole('heading', { name: 'Perubahan sejak tabel dibuat terakhir kali' });
  await changes.waitFor();
  await changes.scrollIntoViewIfNeeded();
  await picture(page, 'changes');
  await expectGoodLooks(page);
  expect(pane.complaints).toEqual([]);
});

maybe(`a refusal of Excel is shown with a way on${withChromium}`, async () => {
  const pane = await open({});
  await pane.page.getByText(WORDS.id.ready).waitFor();
  pane.host.faults.cellEditMode = true;
  await pane.page.getByRole('button', { name: 'Periksa', exact: true }).click();
  await pane.page.getByText(/Tekan Enter, lalu coba lagi/).waitFor();
  await picture(pane.page, 'refusal');
  await expectGoodLooks(pane.page);
});
