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
export const sampleWorkbook = (): Workbook => openFile(SAMPLE);

/** Opens a workbook in a host of ours, with Microsoft's client library as the globals that src/excel uses. */
export function openInHost(workbook: Workbook, options: HostOptions = {}): Host {
  const host = createHost(workbook, options);
  const { Excel, Office, OfficeExtension } = loadOfficeJs(host.bridge);
  Object.assign(globalThis, { Excel, Office, OfficeExtension });
  return host;
}
