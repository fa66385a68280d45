import type { CellValue } from '../../src/core/sheet/snapshot';
import { parseAddress } from '../../src/core/sheet/address';
import { createHost, type Host, type HostOptions } from '../../src/host';
import { loadOfficeJs, type OfficeJs } from '../../src/host/load/load-office-js';
import { Workbook } from '../../src/workbook/workbook';

/** A host with Microsoft's library loaded against it. */
export interface Opened extends OfficeJs {
  readonly host: Host;
  /** `Excel.run`, for one synced batch that answers something. */
  run<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T>;
  /** The code of the error that the batch ends with, "no error" when there is none. */
  codeOf(batch: (context: Excel.RequestContext) => Promise<unknown>): Promise<string>;
}

/** Sheets by name, each with its cells by address; a string that begins with "=" is a formula. */
export type Contents = Readonly<Record<string, Readonly<Record<string, CellValue>>>>;

export function workbookOf(contents: Contents): Workbook {
  const workbook = new Workbook();
  for (const [name, cells] of Object.entries(contents)) {
    const sheet = workbook.addSheet(name);
    for (const [address, value] of Object.entries(cells)) {
      const { row, column } = parseAddress(address)!;
      if (typeof value === 'string' && value.startsWith('=')) sheet.setFormula(row, column, value, null);
      else sheet.setValue(row, column, value);
    }
  }
  return workbook;
}

export function open(contents: Contents = { Sheet1: {} }, options: HostOptions = {}): Opened {
  const host = createHost(workbookOf(contents), options);
  const library = loadOfficeJs(host.bridge);
  const run: Opened['run'] = (batch) => library.Excel.run(batch);
  return {
    ...library,
    host,
    run,
    codeOf: async (batch) => {
      try {
        await run(batch);
        return 'no error';
      } catch (error) {
        if (error instanceof library.OfficeExtension.Error) return error.code;
        throw error;
      }
    },
  };
}
