import { parseArgs } from 'node:util';
import type { SheetChoice } from '../core/inputs/choose';
import { INPUT_KINDS } from '../core/inputs/mapping';
import { isSettingProblem, withSettings } from '../core/settings/parse-setting';
import { DEFAULTS } from '../core/settings/settings';
import { TABLES } from '../core/tables/registry';
import type { UsageProblem } from '../messages/usage';
import type { Language } from '../messages/words';

/** What the user asked for. */
export interface Arguments {
  readonly command: 'check' | 'generate' | 'fix' | 'verify' | 'sample' | 'init' | 'help' | 'version';
  readonly file: string;
  /** Path of the output; "" unless something is written. */
  readonly output: string;
  readonly tables: readonly string[] | null;
  readonly choice: SheetChoice;
  /** Settings as they were given ("desimal=1"), each known to be right. */
  readonly set: readonly string[];
  readonly json: boolean;
  readonly language: Language;
}

/** A fault in what was asked: told in one sentence, exit code 2. */
export class UsageError extends Error {
  constructor(readonly problem: UsageProblem) {
    super(problem.code);
  }
}

const fail = (problem: UsageProblem): never => {
  throw new UsageError(problem);
};

const OPTIONS = {
  anggaran: { type: 'string' },
  realisasi: { type: 'string' },
  lra: { type: 'string' },
  skpd: { type: 'string' },
  ppks: { type: 'string' },
  kinerja: { type: 'string' },
  iku: { type: 'string' },
  renstra: { type: 'string' },
  pegawai: { type: 'string' },
  'kebutuhan-pegawai': { type: 'string' },
  aset: { type: 'string' },
  'kebutuhan-aset': { type: 'string' },
  identitas: { type: 'string' },
  output: { type: 'string', short: 'o' },
  tables: { type: 'string' },
  set: { type: 'string', multiple: true },
  derived: { type: 'boolean' },
  json: { type: 'boolean' },
  lang: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const;

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true, strict: true });
  } catch (error) {
    const named = error instanceof Error ? /'([^']+)'/.exec(error.message)?.[1] : undefined;
    return fail({ code: 'bad-option', given: named ?? args.join(' ') });
  }
}

/** The language asked for, also when the rest of the arguments is wrong. */
export function languageOf(args: readonly string[]): Language {
  const at = args.indexOf('--lang');
  const given = at >= 0 ? args[at + 1] : args.find((arg) => arg.startsWith('--lang='))?.slice(7);
  return given === 'en' ? 'en' : 'id';
}

function tablesOf(given: string | undefined): readonly string[] | null {
  if (given === undefined) return null;
  const known = TABLES.map((table) => table.id);
  const wanted = given
    .split(',')
    .map((id) => id.trim())
    .filter((id) => id !== '');
  const unknown = wanted.find((id) => !known.includes(id));
  if (unknown !== undefined || wanted.length === 0)
    fail({ code: 'unknown-table', given: unknown ?? given, known });
  return wanted;
}

function rightSettings(given: readonly string[]): readonly string[] {
  const settings = withSettings(DEFAULTS, given);
  return isSettingProblem(settings) ? fail(settings) : given;
}

function languageNamed(given: string): Language {
  return given === 'id' || given === 'en' ? given : fail({ code: 'unknown-language', given });
}

const COMMANDS = ['check', 'generate', 'fix', 'verify', 'sample', 'init'] as const;

/** Reads the command line. Throws UsageError for what it does not understand. */
export function readArguments(args: readonly string[]): Arguments {
  const { values, positionals } = parse(args);
  const language = languageNamed(values.lang ?? 'id');
  const [first, file, extra] = positionals;
  const nothing = {
    file: '',
    output: '',
    tables: null,
    choice: {},
    set: [],
    json: false,
    language,
  };
  if (values.version) return { command: 'version', ...nothing };
  if (values.help || first === undefined || first === 'help') return { command: 'help', ...nothing };
  const command = COMMANDS.find((name) => name === first);
  if (!command) return fail({ code: 'unknown-command', given: first });
  if (extra !== undefined) fail({ code: 'too-many-files', given: extra });
  if (command !== 'sample' && !file) fail({ code: 'no-file' });
  if ((command === 'generate' || command === 'fix') && !values.output) fail({ code: 'no-output' });
  if (command === 'fix' && !values.derived) fail({ code: 'fix-what' });
  return {
    command,
    file: file ?? '',
    output: values.output ?? '',
    tables: tablesOf(values.tables),
    choice: Object.fromEntries(
      [...INPUT_KINDS, 'skpd' as const].flatMap((kind) =>
        values[kind] === undefined ? [] : [[kind, values[kind]]],
      ),
    ),
    set: rightSettings(values.set ?? []),
    json: values.json ?? false,
    language,
  };
}
