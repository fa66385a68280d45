import type { Planting } from './change';
import { CODED_PLANTS } from './coded';
import { FIGURE_PLANTS } from './figures';
import { WORDING_PLANTS } from './wording';

/** At least one contradiction for each rule about typed tables. */
export const PLANTS: readonly Planting[] = [...FIGURE_PLANTS, ...CODED_PLANTS, ...WORDING_PLANTS];
