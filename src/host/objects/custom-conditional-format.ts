import { parseFormula } from '../../workbook/formula/parse';
import type { CustomRule } from '../../workbook/sheet-extras';
import { invalidArgument } from '../protocol/api-error';
import { HostObject } from '../protocol/host-object';
import { text, truth } from './arguments';
import { htmlColor, readColor } from './color';

type FindRule = () => CustomRule;

/** Excel.CustomConditionalFormat. */
export class CustomConditionalFormat extends HostObject {
  readonly #rule: FindRule;

  constructor(rule: FindRule) {
    super();
    this.#rule = rule;
  }

  get rule(): HostObject {
    return new ConditionalFormatRule(this.#rule);
  }

  get format(): HostObject {
    return new ConditionalRangeFormat(this.#rule);
  }
}

/** Excel.ConditionalFormatRule. */
class ConditionalFormatRule extends HostObject {
  readonly #rule: FindRule;

  constructor(rule: FindRule) {
    super();
    this.#rule = rule;
  }

  get formula(): string {
    return this.#rule().formula;
  }

  /** Written for the top left cell of the range, English names and "," between arguments. */
  set formula(formula: unknown) {
    const written = text(formula);
    if (!written.startsWith('=')) throw invalidArgument();
    try {
      parseFormula(written);
    } catch {
      throw invalidArgument();
    }
    this.#rule().formula = written;
  }
}

/** Excel.ConditionalRangeFormat. */
class ConditionalRangeFormat extends HostObject {
  readonly #rule: FindRule;

  constructor(rule: FindRule) {
    super();
    this.#rule = rule;
  }

  get fill(): HostObject {
    return new ConditionalRangeFill(this.#rule);
  }

  get font(): HostObject {
    return new ConditionalRangeFont(this.#rule);
  }
}

/** Excel.ConditionalRangeFill. */
class ConditionalRangeFill extends HostObject {
  readonly #rule: FindRule;

  constructor(rule: FindRule) {
    super();
    this.#rule = rule;
  }

  get color(): string {
    return this.#rule().fill;
  }

  set color(color: unknown) {
    this.#rule().fill = htmlColor(readColor(color));
  }

  clear(): void {
    this.#rule().fill = '';
  }
}

/** Excel.ConditionalRangeFont. */
class ConditionalRangeFont extends HostObject {
  readonly #rule: FindRule;

  constructor(rule: FindRule) {
    super();
    this.#rule = rule;
  }

  get color(): string {
    return this.#rule().fontColor;
  }

  set color(color: unknown) {
    this.#rule().fontColor = htmlColor(readColor(color));
  }

  get bold(): boolean | null {
    return this.#rule().bold;
  }

  set bold(value: unknown) {
    this.#rule().bold = truth(value);
  }

  get italic(): boolean | null {
    return this.#rule().italic;
  }

  set italic(value: unknown) {
    this.#rule().italic = truth(value);
  }

  clear(): void {
    Object.assign(this.#rule(), { fontColor: '', bold: null, italic: null });
  }
}
