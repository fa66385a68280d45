import { AUDIT_RULES } from '../audit/rules/registry';
import { achievementAbsorptionGap, achievementOfChildren, achievementOvershoot } from './achievement';
import { negativeAmount, realisasiExceedsAnggaran, spendWithoutBudget } from './budget-plausibility';
import { capaian } from './capaian';
import { codeAsNumber } from './code-as-number';
import { codeDuplicate } from './code-duplicate';
import { codeOrphan, levelMissing } from './code-levels';
import { codeMalformed } from './code-malformed';
import { columnCopied } from './column-copied';
import { controlTotal } from './control-total';
import { cumulativeDecreases } from './cumulative-decreases';
import { externalLink } from './external-link';
import { factLinkDiffers } from './fact-link-differs';
import { gradeConventionMixed, gradeScore } from './grade-score';
import { grandTotal } from './grand-total';
import { hardcodedTotal } from './hardcoded-total';
import { headerTypo } from './header-typo';
import { hiddenRow } from './hidden-row';
import { indicatorMissing, indicatorWithoutRealisasi } from './indicators';
import { kelompokSum } from './kelompok-sum';
import { nameDuplicate, numberingLevel, unitMismatch } from './kinerja-rows';
import { labelDiffers } from './label-differs';
import { budgetWithoutKinerja, matchUncertain, realisasiWithoutBudget } from './matching';
import { missingCell } from './missing-cell';
import { mixedNumberStyle, textNumber } from './number-style';
import { objectiveWording } from './objective-wording';
import { budgetWithoutRealisasi, spendWithoutOutput, targetMissing } from './output';
import { partsSum } from './parts-sum';
import { percentage } from './percentage';
import { periodChain } from './period-chain';
import { periodMismatch } from './period-mismatch';
import { performanceColumns } from './performance-columns';
import { ppksCategory } from './ppks-category';
import { budgetColumns } from './budget-columns';
import { ppksColumns } from './ppks-columns';
import { programSasaranConflict } from './program-sasaran-conflict';
import { programUnmapped } from './program-unmapped';
import { realisasiExceedsPopulasi } from './realisasi-exceeds-populasi';
import { revisionChain } from './revision-chain';
import { rowBalance } from './row-balance';
import type { Rule } from './rule';
import { sameFactDiffers } from './same-fact-differs';
import { share } from './share';
import { staffTotalDiffers } from './staff-total-differs';
import { sumOfChildren } from './sum-of-children';
import { targetDiffers } from './target-differs';
import { targetExceedsPopulasi } from './target-exceeds-populasi';
import { totalOutsideRange } from './total-outside-range';
import { unitScale } from './unit-scale';
import { formulaError, unreadableNumber } from './unreadable';
import { yearOutlier } from './year-outlier';

/** Every rule, in the order of docs/aturan and of the screen. */
export const RULES: readonly Rule[] = [
  unreadableNumber,
  formulaError,
  missingCell,
  codeMalformed,
  codeAsNumber,
  codeDuplicate,
  codeOrphan,
  externalLink,
  unitScale,
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
  share,
  periodChain,
  revisionChain,
  kelompokSum,
  controlTotal,
  hardcodedTotal,
  spendWithoutBudget,
  realisasiExceedsAnggaran,
  negativeAmount,
  realisasiExceedsPopulasi,
  targetExceedsPopulasi,
  cumulativeDecreases,
  yearOutlier,
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
  objectiveWording,
  staffTotalDiffers,
  factLinkDiffers,
  ppksCategory,
  ppksColumns,
  budgetColumns,
  performanceColumns,
  partsSum,
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
  ...AUDIT_RULES,
];
