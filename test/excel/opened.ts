/// <reference types="office-js" />
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createHost, type Host, type HostOptions } from '../../src/host';
import { loadOfficeJs } from '../../src/host/load/load-office-js';
import type { Workbook } from '../../src/workbook/workbook';
import { nodePlatform } from '../../src/xlsx/node-platform';
import { openXlsx } from '../../src/xlsx/xlsx-file';

const SAMPLE = path.resolve(__dirname, '../../assets/samples/kubu-raya-2024.xlsx');

export const openFile = (file: string): Workbook => openXlsx(readFileSync(file), nodePlatform).workbook;
const sample = readFileSync(SAMPLE);
export const sampleWorkbook = (): Workbook => openXlsx(sample, nodePlatform).workbook;

/** The sample with PPKS alone: few sheets of ours, so that every fault can be tried. */
export function ppksOnly(): Workbook {
  const workbook = sampleWorkbook();
  for (const sheet of [...workbook.sheets]) if (sheet.name !== 'PPKS') workbook.removeSheet(sheet);
  return workbook;
}

/** Opens a workbook in a host of ours, with Microsoft's client library as the globals that src/excel uses. */
export function openInHost(workbook: Workbook, options: HostOptions = {}): Host {
  const host = createHost(workbook, options);
  const library = loadOfficeJs(host.bridge);
  for (const name of ['Excel', 'Office', 'OfficeExtension'] as const) {
    // A getter: Jest goes through the values of all globals after a test file, and complains about what it finds.
    Object.defineProperty(globalThis, name, { get: () => library[name], configurable: true });
  }
  return host;
}
