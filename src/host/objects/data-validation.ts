import { sameBlock } from '../book/block';
import type { Validation } from '../../workbook/sheet-extras';
import { invalidArgument } from '../protocol/api-error';
import { HostObject } from '../protocol/host-object';
import { record, truth } from './arguments';
import type { CellsTarget } from './cells-target';

/** The kinds of `DataValidationRule`, and what `type` calls them. */
const KINDS = {
  wholeNumber: 'WholeNumber',
  decimal: 'Decimal',
  list: 'List',
  date: 'Date',
  time: 'Time',
  textLength: 'TextLength',
  custom: 'Custom',
} as const;
type Kind = keyof typeof KINDS;

const NO_ALERT = { message: '', showAlert: true, style: 'Stop', title: '' };
const NO_PROMPT = { message: '', showPrompt: true, title: '' };

/** Excel.DataValidation: kept as it was given; nothing that is typed is refused here (*assumed: validation-kept* to be Excel's work). */
export class DataValidation extends HostObject {
  readonly #target: CellsTarget;

  constructor(target: CellsTarget) {
    super();
    this.#target = target;
  }

  /** "A JSON object, one kind at a time". */
  get rule(): unknown {
    return this.#found?.rule ?? {};
  }

  set rule(rule: unknown) {
    const kinds = Object.keys(record(rule));
    if (kinds.length !== 1 || !(kinds[0]! in KINDS)) throw invalidArgument();
    this.#own.rule = rule;
  }

  get type(): string {
    const [kind] = Object.keys((this.#found?.rule as object | undefined) ?? {});
    return kind ? KINDS[kind as Kind] : 'None';
  }

  get errorAlert(): unknown {
    return this.#found?.errorAlert ?? NO_ALERT;
  }

  set errorAlert(alert: unknown) {
    this.#own.errorAlert = { ...NO_ALERT, ...record(alert) };
  }

  get prompt(): unknown {
    return this.#found?.prompt ?? NO_PROMPT;
  }

  set prompt(prompt: unknown) {
    this.#own.prompt = { ...NO_PROMPT, ...record(prompt) };
  }

  get ignoreBlanks(): boolean {
    return this.#found?.ignoreBlanks ?? true;
  }

  set ignoreBlanks(value: unknown) {
    this.#own.ignoreBlanks = truth(value);
  }

  clear(): void {
    this.#target.checkWritable();
    const extras = this.#target.book.extras(this.#target.sheet);
    extras.validations = extras.validations.filter((known) => known !== this.#found);
  }

  get #found(): Validation | undefined {
    const { book, sheet, blocks } = this.#target;
    const [block] = blocks;
    return block && book.extras(sheet).validations.find((known) => sameBlock(known.block, block));
  }

  get #own(): Validation {
    this.#target.checkWritable();
    const known = this.#found;
    if (known) return known;
    const { book, sheet, blocks } = this.#target;
    const validation: Validation = {
      block: blocks[0]!,
      rule: {},
      errorAlert: NO_ALERT,
      prompt: NO_PROMPT,
      ignoreBlanks: true,
    };
    book.extras(sheet).validations.push(validation);
    book.isDirty = true;
    return validation;
  }
}
