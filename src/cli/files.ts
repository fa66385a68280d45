import { randomBytes } from 'node:crypto';
import {
  closeSync,
  fsyncSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import path from 'node:path';
import { UsageError } from './arguments';

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : '';

/** Reads the source. Throws UsageError when it is not there or cannot be read. */
export function readSource(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch (error) {
    const missing = codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR';
    throw new UsageError({ code: missing ? 'file-not-found' : 'file-unreadable', path: file });
  }
}

const identity = (file: string): string | null => {
  try {
    const { dev, ino } = statSync(file, { bigint: true });
    return `${dev}:${ino}`;
  } catch {
    return null;
  }
};

/** Refuses an output that is the source (by any name or link), or of another kind than the source. */
export function checkOutput(source: string, output: string): void {
  const same =
    path.resolve(source) === path.resolve(output) ||
    (identity(source) !== null && identity(source) === identity(output));
  if (same) throw new UsageError({ code: 'same-file', path: output });
  const wanted = path.extname(source).toLowerCase() === '.xlsm' ? '.xlsm' : '.xlsx';
  if (path.extname(output).toLowerCase() !== wanted)
    throw new UsageError({ code: 'output-extension', wanted });
  const folder = path.dirname(path.resolve(output));
  if (identity(folder) === null) throw new UsageError({ code: 'output-unwritable', path: output });
}

/** Writes the output beside its place and renames it there: it is whole, or it is not there. */
export function writeOutput(output: string, bytes: Uint8Array): void {
  const draft = path.join(
    path.dirname(path.resolve(output)),
    `.${path.basename(output)}.${randomBytes(6).toString('hex')}.tmp`,
  );
  try {
    const handle = openSync(draft, 'wx');
    try {
      for (let written = 0; written < bytes.length;) written += writeSync(handle, bytes, written);
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
    renameSync(draft, output);
  } catch {
    rmSync(draft, { force: true });
    throw new UsageError({ code: 'output-unwritable', path: output });
  }
}
