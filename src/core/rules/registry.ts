import { codeAsNumber } from './code-as-number';
import { codeDuplicate } from './code-duplicate';
import { codeOrphan, levelMissing } from './code-levels';
import { codeMalformed } from './code-malformed';
import { controlTotal } from './control-total';
import { grandTotal } from './grand-total';
import { hardcodedTotal } from './hardcoded-total';
import { headerTypo } from './header-typo';
import { hiddenRow } from './hidden-row';
import { missingCell } from './missing-cell';
import { mixedNumberStyle, textNumber } from './number-style';
import { percentage } from './percentage';
import { periodChain } from './period-chain';
import { programUnmapped } from './program-unmapped';
import { revisionChain } from './revision-chain';
import { rowBalance } from './row-balance';
import type { Rule } from './rule';
import { sumOfChildren } from './sum-of-children';
import { totalOutsideRange } from './total-outside-range';
import { formulaError, unreadableNumber } from './unreadable';

/** Every rule, in the order of docs/aturan and of the screen. */
export const RULES: readonly Rule[] = [
  unreadableNumber,
  formulaError,
  missingCell,
  codeMalformed,
  codeAsNumber,
  codeDuplicate,
  codeOrphan,
  hiddenRow,
  levelMissing,
  headerTypo,
  textNumber,
  mixedNumberStyle,
  rowBalance,
  sumOfChildren,
  grandTotal,
  totalOutsideRange,
  percentage,
  periodChain,
  revisionChain,
  controlTotal,
  hardcodedTotal,
  programUnmapped,
];
