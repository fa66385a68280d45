import { withProperty } from '../../workbook/host-style';
import { HostObject } from '../protocol/host-object';
import { truth } from './arguments';
import type { CellsTarget } from './cells-target';

/** Excel.FormatProtection: what a protected sheet still lets happen to a cell. */
export class FormatProtection extends HostObject {
  readonly #target: CellsTarget;

  constructor(target: CellsTarget) {
    super();
    this.#target = target;
  }

  get locked(): boolean | null {
    return this.#target.common((style) => !(style.isUnlocked ?? false));
  }

  set locked(isLocked: unknown) {
    const isUnlocked = truth(isLocked) ? undefined : true;
    this.#target.restyle((style) => withProperty(style, 'isUnlocked', isUnlocked));
  }

  get formulaHidden(): boolean | null {
    return this.#target.common((style) => style.isFormulaHidden ?? false);
  }

  set formulaHidden(isHidden: unknown) {
    const isFormulaHidden = truth(isHidden) || undefined;
    this.#target.restyle((style) => withProperty(style, 'isFormulaHidden', isFormulaHidden));
  }
}
