import { badFileSentence } from '../messages/files';
import { inputProblem } from '../messages/inputs';
import { usageProblem } from '../messages/usage';
import type { Language } from '../messages/words';
import { BadFile } from '../xlsx/bad-file';
import { UsageError } from './arguments';
import { InputError } from './work';

function sentenceOf(error: unknown, language: Language): string {
  if (error instanceof UsageError) return usageProblem(error.problem, language);
  if (error instanceof InputError) return inputProblem(error.problem, language);
  if (error instanceof BadFile) return badFileSentence(error, language);
  return usageProblem(
    { code: 'unexpected', detail: error instanceof Error ? error.message : String(error) },
    language,
  );
}

/** One sentence, on one line, for whatever stopped a command. */
export const why = (error: unknown, language: Language): string =>
  sentenceOf(error, language).replace(/\s*\n\s*/g, ' ');
