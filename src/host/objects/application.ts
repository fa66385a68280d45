import type { CalculationMode, HostBook } from '../book/host-book';
import { HostObject } from '../protocol/host-object';
import { oneOf } from './arguments';

const MODES: readonly CalculationMode[] = ['Automatic', 'AutomaticExceptTables', 'Manual'];
const CALCULATION_TYPES = ['Recalculate', 'Full', 'FullRebuild'] as const;

/** Excel.Application. */
export class Application extends HostObject {
  readonly #book: HostBook;

  constructor(book: HostBook) {
    super();
    this.#book = book;
  }

  get cultureInfo(): HostObject {
    return new CultureInfo(this.#book);
  }

  get iterativeCalculation(): HostObject {
    return new IterativeCalculation();
  }

  get calculationEngineVersion(): number {
    return 191029;
  }

  get calculationMode(): string {
    return this.#book.calculationMode;
  }

  set calculationMode(mode: unknown) {
    this.#book.calculationMode = oneOf(mode, MODES);
    this.#book.calculateIfDue();
  }

  /** *assumed: calculation-state*: with manual calculation and changed cells it is "Pending". */
  get calculationState(): string {
    return this.#book.calculation.isDirty ? 'Pending' : 'Done';
  }

  get decimalSeparator(): string {
    return this.#book.displayLocale === 'id' ? ',' : '.';
  }

  get thousandsSeparator(): string {
    return this.#book.displayLocale === 'id' ? '.' : ',';
  }

  get useSystemSeparators(): boolean {
    return true;
  }

  /** "Recalculate" only what is touched, "Full" everything; also in manual mode. */
  calculate(type: unknown): void {
    const kind = oneOf(type, CALCULATION_TYPES);
    if (kind === 'Recalculate') this.#book.calculation.recalculate();
    else this.#book.calculation.recalculateAll();
  }

  /** "Suspends calculation until the next context.sync() is called"; results stay old until then. */
  suspendApiCalculationUntilNextSync(): void {
    this.#book.isCalculationSuspended = true;
  }

  suspendScreenUpdatingUntilNextSync(): void {}
}

/** Excel.CultureInfo, of the language that the workbook is shown in. */
class CultureInfo extends HostObject {
  readonly #book: HostBook;

  constructor(book: HostBook) {
    super();
    this.#book = book;
  }

  get name(): string {
    return this.#book.displayLocale === 'id' ? 'id-ID' : 'en-US';
  }

  get numberFormat(): HostObject {
    return new NumberFormatInfo(this.#book);
  }
}

/** Excel.NumberFormatInfo. */
class NumberFormatInfo extends HostObject {
  readonly #book: HostBook;

  constructor(book: HostBook) {
    super();
    this.#book = book;
  }

  get numberDecimalSeparator(): string {
    return this.#book.displayLocale === 'id' ? ',' : '.';
  }

  get numberGroupSeparator(): string {
    return this.#book.displayLocale === 'id' ? '.' : ',';
  }

  get currencySymbol(): string {
    return this.#book.displayLocale === 'id' ? 'Rp' : '$';
  }
}

/** Excel.IterativeCalculation: off, as in a new workbook. */
class IterativeCalculation extends HostObject {
  get enabled(): boolean {
    return false;
  }

  get maxChange(): number {
    return 0.001;
  }

  get maxIteration(): number {
    return 100;
  }
}
