import type { Page } from 'playwright-core';
import { hasChromium, withChromium } from './chromium';
import { accessibilityFaults, cutOff, stickingOut } from './looks';
import { paneHarness } from './pane-harness';
import { picture } from './picture';

const maybe = hasChromium ? test : test.skip;

const open = paneHarness();

async function expectGoodLooks(page: Page): Promise<void> {
  await page.waitForTimeout(400);
  expect(await accessibilityFaults(page)).toEqual([]);
  expect(await stickingOut(page)).toEqual([]);
  expect(await cutOff(page)).toEqual([]);
}

const WORDS = {
  id: {
    ready: 'Lembar sumber sudah dikenali.',
    check: 'Periksa',
    highlight: 'Sorot sel',
    cause: 'Dugaan penyebab',
    correct: 'Perbaiki sel ini',
    dasar: /^Dasar perbaikan/,
    done: /^Sel .* diperbaiki\.$/,
    takeBack: 'Batalkan perbaikan',
    takenBack: /^Perbaikan dibatalkan/,
    more: 'Lainnya',
    journal: /^Perbaikan di berkas ini/,
    sections: ['Hitungan dan tampilan tabel', 'Program dan sasaran', 'Pasangan kinerja dan anggaran'],
  },
  en: {
    ready: 'The source sheets are recognised.',
    check: 'Check',
    highlight: 'Highlight cells',
    cause: 'Likely cause',
    correct: 'Correct this cell',
    dasar: /^Based on/,
    done: /corrected\.$/,
    takeBack: 'Take back',
    takenBack: /taken back/,
    more: 'More',
    journal: /^Corrections in this file/,
    sections: ['Arithmetic and looks of the tables', 'Programs and sasaran', 'Kinerja rows and the budget'],
  },
} as const;

const ITEM = /Penyediaan Barang Cetakan.*Anggaran!E18/;

maybe.each(['id', 'en'] as const)(
  `%s: the cause is seen and corrected, the highlight goes out, taken back it returns, also after reopening${withChromium}`,
  async (language) => {
    const words = WORDS[language];
    const displayLanguage = language === 'id' ? 'id-ID' : 'en-US';
    const { page, host, complaints } = await open({ displayLanguage });
    const button = (name: string | RegExp, on: Page = page) => on.getByRole('button', { name, exact: true });
    const seen = async (screen: string, on: Page = page): Promise<void> => {
      await picture(on, `${language}-${screen}`);
      await expectGoodLooks(on);
    };
    const fill = (): string | undefined => host.fillsShown('Anggaran').get('E18');
    const until = async (holds: () => boolean, on: Page = page): Promise<void> => {
      for (let tries = 0; !holds() && tries < 100; tries++) await on.waitForTimeout(100);
      expect(holds()).toBe(true);
    };
    await page.getByText(words.ready).waitFor();
    await button(words.check).click();
    await page.getByRole('switch', { name: words.highlight }).click();
    await until(() => fill() === '#FFC7CE');

    await page.getByRole('button', { name: ITEM }).first().click();
    const cause = page.getByRole('group', { name: words.cause });
    await cause.waitFor();
    await cause.scrollIntoViewIfNeeded();
    await seen('cause');
    await cause.getByRole('button', { name: words.correct }).first().click();
    await page.getByRole('textbox', { name: words.dasar }).fill('DPPA hal. 3');
    await page.getByRole('form').getByRole('button', { name: words.correct }).scrollIntoViewIfNeeded();
    await seen('correction');
    await page.getByRole('form').getByRole('button', { name: words.correct }).click();
    await page.getByText(words.done).first().waitFor();
    await until(() => fill() !== '#FFC7CE');
    expect(host.workbook.sheet('Anggaran')!.value(17, 2)).toBe('6.345.488,00');
    await page.getByRole('heading', { name: words.journal }).scrollIntoViewIfNeeded();
    await seen('corrected');
    await button(words.takeBack).first().click();
    await page.getByText(words.takenBack).first().waitFor();
    await until(() => fill() === '#FFC7CE');

    // Corrected once more; then the file is closed and opened again.
    await cause.getByRole('button', { name: words.correct }).first().click();
    await page.getByRole('textbox', { name: words.dasar }).fill('DPPA hal. 3');
    await page.getByRole('form').getByRole('button', { name: words.correct }).click();
    await page.getByText(words.done).first().waitFor();
    const again = await open({ workbook: host.workbook, displayLanguage });
    await again.page.getByText(words.ready).waitFor();
    await button(words.check, again.page).click();
    await again.page.getByRole('heading', { name: words.journal }).waitFor();
    await button(words.takeBack, again.page).first().click();
    await again.page.getByText(words.takenBack).first().waitFor();
    expect(host.workbook.sheet('Anggaran')!.value(17, 2)).toBe('6.345.448,00');
    expect([...complaints, ...again.complaints]).toEqual([]);
  },
);

maybe.each(['id', 'en'] as const)(`%s: every part of the settings${withChromium}`, async (language) => {
  const words = WORDS[language];
  const { page, complaints } = await open({ displayLanguage: language === 'id' ? 'id-ID' : 'en-US' });
  await page.getByText(words.ready).waitFor();
  await page.getByRole('button', { name: words.check, exact: true }).click();
  await page.getByRole('switch', { name: words.highlight }).waitFor();
  await page.getByRole('tab', { name: words.more }).click();
  for (const [at, name] of words.sections.entries()) {
    const section = page.getByRole('button', { name, exact: true });
    await section.click();
    await section.scrollIntoViewIfNeeded();
    await picture(page, `${language}-settings-${at + 1}`);
    await expectGoodLooks(page);
  }
  expect(complaints).toEqual([]);
});
