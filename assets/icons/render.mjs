/**
 * Renders the icons from their SVG sources, each in its real pixel size (every size is a multiple of the grid of 16).
 * Run after changing a source: node assets/icons/render.mjs
 */
import { readFileSync } from 'node:fs';
import { chromium } from 'playwright-core';

const SIZES = { lkjip: [16, 32, 64, 80], check: [16, 32, 80], tables: [16, 32, 80], clean: [16, 32, 80] };
const file = (name) => new URL(name, import.meta.url).pathname;

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});
const page = await browser.newPage();
for (const [name, sizes] of Object.entries(SIZES)) {
  const svg = readFileSync(file(`${name}.svg`), 'utf8');
  for (const size of sizes) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(`<style>body{margin:0}svg{display:block;width:100vw;height:100vh}</style>${svg}`);
    await page.screenshot({ path: file(`${name}-${size}.png`), omitBackground: true });
  }
}
await browser.close();
