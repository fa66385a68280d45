/// <reference types="office-js" />
import type { SheetPlan } from '../../core/plan/plan';
import type { Block } from '../../core/sheet/snapshot';
import { breathe } from '../breathe';
import { blockAddress, joined } from './addresses';
import { writeNumberFormats } from './number-formats';
import { BYTES_OF_CALL, type Outbox } from './outbox';
import { styleAreas, type StyleArea } from './style-areas';

const HORIZONTAL = {
  left: 'Left',
  center: 'Center',
  right: 'Right',
  centerContinuous: 'CenterAcrossSelection',
} as const;
const VERTICAL = { top: 'Top', center: 'Center' } as const;

/** Sets one property; number formats and borders have ways of their own. */
function assign(format: Excel.RangeFormat, { property, value }: StyleArea): void {
  switch (property) {
    case 'bold':
    case 'italic':
      format.font[property] = true;
      return;
    case 'size':
      format.font.size = value as number;
      return;
    case 'color':
      format.font.color = `#${value}`;
      return;
    case 'fill':
      format.fill.color = `#${value}`;
      return;
    case 'horizontal':
      format.horizontalAlignment = HORIZONTAL[value as keyof typeof HORIZONTAL];
      return;
    case 'vertical':
      format.verticalAlignment = VERTICAL[value as keyof typeof VERTICAL];
      return;
    case 'wrap':
      format.wrapText = true;
      return;
    case 'indent':
      format.indentLevel = value as number;
      return;
    case 'border':
      throw new Error('A border is drawn block by block.');
  }
}

const EDGES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const;

/** A thin frame around every cell. Lines inside exist only where there is more than one row or column. */
function drawBorders(range: Excel.Range, { top, left, bottom, right }: Block): void {
  const sides: Excel.BorderIndex[] = [...EDGES] as Excel.BorderIndex[];
  if (bottom > top) sides.push('InsideHorizontal' as Excel.BorderIndex);
  if (right > left) sides.push('InsideVertical' as Excel.BorderIndex);
  for (const side of sides) {
    // A new line is thin and of the automatic colour.
    range.format.borders.getItem(side).style = 'Continuous';
  }
}

/**
 * Gives the planned cells their formats: one call for all areas of a value, however many there are. 25,000 single-cell
 * fills took 31 s (office-js#12).
 */
export async function writeFormats(outbox: Outbox, sheet: Excel.Worksheet, plan: SheetPlan): Promise<void> {
  await writeNumberFormats(outbox, sheet, plan);
  for (const area of styleAreas(plan)) {
    await breathe();
    if (area.property === 'border') {
      for (const block of area.blocks)
        await outbox.put(7 * BYTES_OF_CALL, () => drawBorders(sheet.getRange(blockAddress(block)), block));
      continue;
    }
    for (const list of joined(area.blocks.map(blockAddress)))
      await outbox.put(BYTES_OF_CALL + list.length, () => assign(formatOf(sheet, list), area));
  }
}

const formatOf = (sheet: Excel.Worksheet, list: string): Excel.RangeFormat =>
  list.includes(',') ? sheet.getRanges(list).format : sheet.getRange(list).format;
