import { existsSync } from 'node:fs';
import path from 'node:path';
import { INIT_WRITTEN } from '../messages/usage';
import { nodePlatform } from '../xlsx/node-platform';
import { isianWorkbook } from '../xlsx/write/isian-workbook';
import { UsageError, type Arguments } from './arguments';
import { writeOutput } from './files';

/** Writes a workbook to be filled in; a file that is there already may be one that somebody filled. */
export async function runInit({ file, language }: Arguments): Promise<string> {
  if (path.extname(file).toLowerCase() !== '.xlsx')
    throw new UsageError({ code: 'output-extension', wanted: '.xlsx' });
  if (existsSync(file)) throw new UsageError({ code: 'output-exists', path: file });
  writeOutput(file, await isianWorkbook(new Date().getFullYear(), nodePlatform));
  return `${INIT_WRITTEN[language](file)}\n`;
}
