import type { Rule } from '../../rules/rule';
import { writtenAmounts, writtenExceeds, writtenSpendWithoutBudget, writtenUnreadable } from './amounts';
import {
  writtenGrandTotal,
  writtenPercentage,
  writtenRowBalance,
  writtenShare,
  writtenSumOfChildren,
  writtenTotalOutsideRange,
} from './arithmetic';
import { CODED_TABLE_RULES, codedFacts } from './coded';
import { tableDuplicatesTable } from './duplicates';
import {
  writtenCapaian,
  writtenGradeConvention,
  writtenGradeScore,
  writtenIndicatorMissing,
  writtenSameFact,
  writtenTargets,
  writtenWithoutRealisasi,
} from './indicators';
import {
  writtenAbsorption,
  writtenColumnCopied,
  writtenKinerjaFacts,
  writtenKinerjaTargets,
} from './kinerja';
import { writtenLabels, writtenWording } from './names';
import { writtenNumbering } from './numbering';
import { writtenStaffTotals } from './people';
import { formulaInverted, statedPercentage } from './ppks';
import { textContradictsFigure, textNamesOtherRow } from './texts';
import { writtenYearOutlier } from './years';

/** Rules that only the tables of a report give rise to. */
export const AUDIT_RULES: readonly Rule[] = [
  formulaInverted,
  tableDuplicatesTable,
  textNamesOtherRow,
  textContradictsFigure,
];

/** What rules of the inputs find in tables that an office has typed: the same ids, sentences and severities. */
export const WRITTEN_CHECKS: readonly Rule[] = [
  ...CODED_TABLE_RULES,
  writtenUnreadable,
  writtenRowBalance,
  writtenSumOfChildren,
  writtenGrandTotal,
  writtenTotalOutsideRange,
  writtenPercentage,
  statedPercentage,
  writtenShare,
  writtenAbsorption,
  writtenSpendWithoutBudget,
  writtenExceeds,
  writtenNumbering,
  codedFacts,
  writtenAmounts,
  writtenSameFact,
  writtenKinerjaFacts,
  writtenTargets,
  writtenKinerjaTargets,
  writtenLabels,
  writtenWording,
  writtenStaffTotals,
  writtenYearOutlier,
  writtenColumnCopied,
  writtenGradeScore,
  writtenGradeConvention,
  writtenCapaian,
  writtenIndicatorMissing,
  writtenWithoutRealisasi,
];
