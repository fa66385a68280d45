import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { SCREEN } from '../messages/screen';
import type { Arguments } from './arguments';
import type { Progress } from './progress';
import { resultText } from './text';
import { generateFile } from './work';

const SAMPLE = 'assets/samples/kubu-raya-2024.xlsx';
const RESULT = 'dist/kubu-raya-2024 LKjIP.xlsx';

/** Generates from the bundled sample and says in plain words what was found and where the workbook is. */
export async function runSample(asked: Arguments, progress: Progress): Promise<string> {
  const root = path.resolve(__dirname, '..');
  const output = path.join(root, RESULT);
  mkdirSync(path.dirname(output), { recursive: true });
  const request: Arguments = { ...asked, command: 'generate', file: path.join(root, SAMPLE), output };
  const outcome = await generateFile(request, progress);
  const { result, tables } = outcome;
  const words = SCREEN[asked.language];
  const errors = result.findings.filter((finding) => finding.severity === 'error').length;
  return [
    resultText(outcome, asked.language),
    ...(errors > 0 ? [words.openErrors(errors)] : []),
    words.written(
      path.relative(process.cwd(), output),
      tables.filter((table) => table.status === 'written').length,
    ),
    '',
  ].join('\n');
}
