import type { CellStyle } from '../core/plan/plan';

/** Sides of a cell, named as `Excel.BorderIndex` names them. */
export const SIDES = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'DiagonalDown',
  'DiagonalUp',
] as const;
export type Side = (typeof SIDES)[number];

export interface Line {
  readonly style: string;
  readonly weight: string;
  readonly color: string;
}

/** What Office.js can set on a cell beyond what our own plans use; kept in the same style table. */
export interface HostStyle extends CellStyle {
  readonly fontName?: string;
  readonly underline?: string;
  readonly strikethrough?: boolean;
  /** Lines that differ from the thin black frame, which is `border: 'thin'`. */
  readonly lines?: Readonly<Partial<Record<Side, Line>>>;
  /** Alignments that a plan has no word for ("Justify", "Distributed", "Fill"). */
  readonly otherHorizontal?: string;
  readonly otherVertical?: string;
  readonly textOrientation?: number;
  readonly shrinkToFit?: boolean;
  readonly isUnlocked?: boolean;
  readonly isFormulaHidden?: boolean;
}

/** What a new line looks like until its weight and colour are set (Excel's own default). */
export const THIN_LINE: Line = { style: 'Continuous', weight: 'Thin', color: '#000000' };

const FRAME = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const;

export const isFrame = (side: Side): side is (typeof FRAME)[number] =>
  (FRAME as readonly string[]).includes(side);

const isThin = (line: Line | undefined): boolean =>
  line !== undefined && line.style === 'Continuous' && line.weight === 'Thin' && line.color === '#000000';

export function lineOf(style: HostStyle, side: Side): Line | null {
  if (style.border === 'thin' && isFrame(side)) return THIN_LINE;
  return style.lines?.[side] ?? null;
}

type Draft = { -readonly [K in keyof HostStyle]: HostStyle[K] };

/** The style with that line on one side; four thin black sides are a plan's `border: 'thin'`. */
export function withLine(style: HostStyle, side: Side, line: Line | null): HostStyle {
  const lines: Partial<Record<Side, Line>> = {};
  for (const known of SIDES) {
    const now = known === side ? line : lineOf(style, known);
    if (now) lines[known] = now;
  }
  const after: Draft = { ...style };
  delete after.border;
  delete after.lines;
  if (FRAME.every((known) => isThin(lines[known]))) {
    after.border = 'thin';
    for (const known of FRAME) delete lines[known];
  }
  if (Object.keys(lines).length > 0) after.lines = lines;
  return after;
}

/** The style with a property set, or taken out where the value is the default. */
export function withProperty<K extends keyof HostStyle>(
  style: HostStyle,
  name: K,
  value: HostStyle[K] | undefined,
): HostStyle {
  const after: Draft = { ...style };
  if (value === undefined) delete after[name];
  else after[name] = value;
  return after;
}
