import type { Block } from '../../core/sheet/snapshot';
import { BadFile } from '../bad-file';
import { patchLinks } from '../extras/links';
import { blockReference, patchMerges } from '../extras/merges';
import { patchRules, type DxfId } from '../extras/patch-rules';
import { fitting, patchPrint } from '../extras/print';
import { patchProtection } from '../extras/protection';
import { SheetPatch } from '../extras/sheet-patch';
import { patchColumns } from '../extras/sizes';
import { patchProperties, patchView } from '../extras/view';
import type { Platform } from '../platform';
import { aroundCells, type AroundCells } from '../read/around-cells';
import { ByteScanner } from '../read/byte-scanner';
import { parseBlock } from '../read/reference';
import { BlockWriter } from './block-writer';
import { RowsPatch } from './patch-rows';
import { renameAround, type Renames } from './renames';
import type { SheetChanges } from './sheet-changes';
import { OTHER_DECLARATION } from '../xml/encoding';

/** What a sheet needs of the rest of the file while it is changed. */
export interface SheetSurroundings {
  readonly styleId: (index: number) => number;
  readonly dxfId: DxfId;
  /** The namespace of `r:id`. */
  readonly relationships: string;
  /** The id of a relationship of the sheet to an address outside the file. */
  readonly relate: (address: string) => string;
  readonly renames: Renames;
}

/** A worksheet part with its changes. */
export class SheetPart {
  readonly isChanged: boolean;
  private readonly around: AroundCells;
  private readonly patch: SheetPatch;

  /** `bytes`: the part in UTF-8. */
  constructor(
    private readonly bytes: Uint8Array,
    private readonly platform: Platform,
    private readonly part: string,
    private readonly changes: SheetChanges,
    surroundings: SheetSurroundings,
  ) {
    this.around = aroundCells(bytes, part);
    this.patch = new SheetPatch(this.around.text, part);
    // There is no place for cells, though the schema wants one.
    if (!this.patch.element('sheetData')) throw new BadFile('damaged-part', { part });
    patchAround(this.patch, changes, surroundings);
    this.isChanged = this.patch.xml.isChanged || changes.rows.length > 0;
  }

  /** Something else has changed than results of formulas. */
  get isEdited(): boolean {
    return this.changes.isEdited || this.patch.xml.isChanged;
  }

  /** The whole part, block by block. */
  *chunks(): Generator<Uint8Array> {
    const { changes, patch, around, bytes } = this;
    const out = new BlockWriter();
    if (changes.block) patchDimension(patch, changes.block);
    const [head, tail] = patch.xml.halves(patch.element('sheetData')!);
    out.text(head.replace(OTHER_DECLARATION, DECLARATION));
    if (changes.rows.length === 0) out.copy(bytes, around.start, around.end);
    else yield* this.rows(out);
    out.text(tail);
    yield* out.takeAll();
  }

  private *rows(out: BlockWriter): Generator<Uint8Array> {
    const { bytes, platform, part, changes, patch } = this;
    const decode = platform.decoder(bytes);
    const scan = new ByteScanner(bytes, decode, part);
    while (scan.next()) if (!scan.isClosing && scan.is('sheetData')) break;
    const isEmpty = scan.isEmpty;
    const rows = new RowsPatch(scan, decode, changes, out, patch.prefix);
    const steps = rows.patch();
    for (let step = steps.next(); !step.done; step = steps.next()) yield* out.takeFull();
    // What looked like the end of the cells was none.
    if (!isEmpty && scan.tagStart !== this.around.end) throw new BadFile('damaged-part', { part });
  }
}

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/** Changes everything but the rows, in the order of the schema. */
function patchAround(
  patch: SheetPatch,
  { sheet, before, after }: SheetChanges,
  { styleId, dxfId, relationships, relate, renames }: SheetSurroundings,
): void {
  const tabColor = before.tabColor === after.tabColor ? null : after.tabColor;
  patchProperties(patch, tabColor, fitting(before.print, after.print));
  patchView(patch, before, after);
  patchColumns(patch, sheet, before, after, styleId);
  patchProtection(patch, before, after);
  patchMerges(patch, sheet.mergesRead, sheet.merges);
  patchRules(patch, before.rules, after.rules, dxfId);
  patchLinks(patch, before.links, after.links, relationships, relate);
  patchPrint(patch, before.print, after.print);
  if (renames.length > 0) renameAround(patch, renames);
}

/** Makes `<dimension>` reach over what is written; a sheet may do without one. */
function patchDimension(patch: SheetPatch, written: Block): void {
  const element = patch.element('dimension');
  const present = parseBlock(element?.attributes.get('ref') ?? '');
  if (!element || !present) return;
  const now = {
    top: Math.min(present.top, written.top),
    left: Math.min(present.left, written.left),
    bottom: Math.max(present.bottom, written.bottom),
    right: Math.max(present.right, written.right),
  };
  const reference = blockReference(now);
  if (reference !== blockReference(present)) patch.xml.setAttribute(element, 'ref', reference);
}
