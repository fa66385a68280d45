import { acceptanceOf } from '../core/state/changes';
import { BATCH } from '../messages/batch';
import { helpText } from '../messages/usage';
import { languageOf, readArguments, type Arguments } from './arguments';
import { isFolder, runBatch } from './batch/run-batch';
import { answerJobs, isBatchThread } from './batch/threads';
import { fixFile, type Fixed } from './fix';
import { fixedText } from './fix-text';
import { runInit } from './init';
import { fixedJson, resultJson } from './json';
import { terminalProgress } from './progress';
import { runSample } from './sample';
import { resultText } from './text';
import { verificationText, verifyFile } from './verify';
import { why } from './why';
import { checkFile, generateFile, type Outcome } from './work';

declare const VERSION: string;

/** 0: nothing must be corrected; 1: something must; 2: could not run. */
type ExitCode = 0 | 1 | 2;

/** Writes all of a text to a stream, also when it is a pipe that takes it in pieces. */
const write = (stream: NodeJS.WriteStream, text: string): Promise<void> =>
  new Promise((resolve) => stream.write(text, () => resolve()));

const report = (outcome: Outcome, { json, language }: Arguments): string =>
  json ? `${resultJson(outcome, language)}\n` : resultText(outcome, language);

const fixedReport = (fixed: Fixed, { json, language }: Arguments): string =>
  json ? `${fixedJson(fixed, language)}\n` : fixedText(fixed, language);

/** An error that the user has not let stand with a reason. */
const isOpenError = ({ result, state }: Outcome): boolean =>
  result.findings.some((finding) => finding.severity === 'error' && acceptanceOf(state, finding) === null);

/** A folder: one line for each workbook; the sum of it stands on stderr, where no program reads it. */
async function runFolder(asked: Arguments): Promise<ExitCode> {
  const words = BATCH[asked.language];
  const { count, done } = terminalProgress(asked.language);
  try {
    const outcome = await runBatch(
      asked,
      (text) => write(process.stdout, text),
      (ready, all) => count(words.progress(ready, all)),
    );
    done();
    const { checked, failed, withErrors } = outcome;
    await write(process.stderr, `${words.summary(checked, failed, withErrors)}\n`);
    if (checked === 0) return 2;
    return failed > 0 || withErrors > 0 ? 1 : 0;
  } finally {
    done();
  }
}

async function run(args: readonly string[]): Promise<ExitCode> {
  const asked = readArguments(args);
  if (asked.command === 'version') {
    await write(process.stdout, `${VERSION}\n`);
    return 0;
  }
  if (asked.command === 'help') {
    await write(process.stdout, helpText(asked.language));
    return 0;
  }
  if (asked.command === 'init') {
    await write(process.stdout, await runInit(asked));
    return 0;
  }
  if (asked.command === 'check' && isFolder(asked.file)) return runFolder(asked);
  const { progress, done } = terminalProgress(asked.language);
  try {
    if (asked.command === 'sample') {
      await write(process.stdout, await runSample(asked, progress));
      return 0;
    }
    if (asked.command === 'fix') {
      const fixed = await fixFile(asked, progress);
      done();
      await write(process.stdout, fixedReport(fixed, asked));
      return isOpenError(fixed.outcome) ? 1 : 0;
    }
    if (asked.command === 'verify') {
      const verification = await verifyFile(asked, progress);
      done();
      const { json, language } = asked;
      const text = json ? `${JSON.stringify(verification)}\n` : verificationText(verification, language);
      await write(process.stdout, text);
      return verification.holds ? 0 : 1;
    }
    const outcome =
      asked.command === 'check' ? checkFile(asked, progress) : await generateFile(asked, progress);
    done();
    await write(process.stdout, report(outcome, asked));
    return isOpenError(outcome) ? 1 : 0;
  } finally {
    done();
  }
}

// `lkjip check … | head`: a reader that has seen enough closes the pipe, which is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

function start(): void {
  const args = process.argv.slice(2);
  run(args).then(
    (code) => {
      process.exitCode = code;
    },
    async (error: unknown) => {
      await write(process.stderr, `${why(error, languageOf(args))}\n`);
      process.exitCode = 2;
    },
  );
}

if (isBatchThread()) answerJobs();
else start();
