import { achievementAbsorptionGap, achievementOfChildren, achievementOvershoot } from './achievement';
import { negativeAmount, realisasiExceedsAnggaran, spendWithoutBudget } from './budget-plausibility';
import { capaian } from './capaian';
import { codeAsNumber } from './code-as-number';
import { codeDuplicate } from './code-duplicate';
import { codeOrphan, levelMissing } from './code-levels';
import { codeMalformed } from './code-malformed';
import { columnCopied } from './column-copied';
import { controlTotal } from './control-total';
import { gradeConventionMixed, gradeScore } from './grade-score';
import { grandTotal } from './grand-total';
import { hardcodedTotal } from './hardcoded-total';
import { headerTypo } from './header-typo';
import { hiddenRow } from './hidden-row';
import { indicatorMissing, indicatorWithoutRealisasi } from './indicators';
import { nameDuplicate, numberingLevel, unitMismatch } from './kinerja-rows';
import { kelompokSum } from './kelompok-sum';
import { labelDiffers } from './label-differs';
import { budgetWithoutKinerja, matchUncertain, realisasiWithoutBudget } from './matching';
import { missingCell } from './missing-cell';
import { mixedNumberStyle, textNumber } from './number-style';
import { budgetWithoutRealisasi, spendWithoutOutput, targetMissing } from './output';
import { percentage } from './percentage';
import { periodChain } from './period-chain';
import { periodMismatch } from './period-mismatch';
import { programSasaranConflict } from './program-sasaran-conflict';
import { programUnmapped } from './program-unmapped';
import { realisasiExceedsPopulasi } from './realisasi-exceeds-populasi';
import { revisionChain } from './revision-chain';
import { rowBalance } from './row-balance';
import type { Rule } from './rule';
import { sameFactDiffers } from './same-fact-differs';
import { sumOfChildren } from './sum-of-children';
import { targetDiffers } from './target-differs';
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
  periodMismatch,
  textNumber,
  mixedNumberStyle,
  rowBalance,
  sumOfChildren,
  grandTotal,
  totalOutsideRange,
  percentage,
  periodChain,
  revisionChain,
  kelompokSum,
  controlTotal,
  hardcodedTotal,
  spendWithoutBudget,
  realisasiExceedsAnggaran,
  negativeAmount,
  realisasiExceedsPopulasi,
  spendWithoutOutput,
  targetMissing,
  achievementAbsorptionGap,
  achievementOfChildren,
  achievementOvershoot,
  unitMismatch,
  numberingLevel,
  nameDuplicate,
  sameFactDiffers,
  targetDiffers,
  labelDiffers,
  columnCopied,
  gradeScore,
  gradeConventionMixed,
  capaian,
  indicatorMissing,
  indicatorWithoutRealisasi,
  matchUncertain,
  realisasiWithoutBudget,
  budgetWithoutKinerja,
  budgetWithoutRealisasi,
  programUnmapped,
  programSasaranConflict,
];
