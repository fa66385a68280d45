import type { FlowingPlan } from '../../core/plan/plan';
import type { Sheet } from '../../workbook/sheet';
import type { XlsxFile } from '../xlsx-file';
import { withoutSheets } from './calc-chain';
import { withCellEdits, type CellEdit } from './cell-edits';
import { styleMarkup, type StyleMarkup } from './cell-xml';
import { keptElements, NOTHING_KEPT } from './kept-elements';
import { PackageEdit } from './package-edit';
import { withPrivateParts } from './private-parts';
import { sheetXml } from './sheet-xml';
import { emptyStyles, StyleEdit } from './style-edit';
import { writeState } from './state-part';
import { WorkbookEdit } from './workbook-edit';

const WORKSHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';
const STYLES_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml';

/** What is to be done to a file besides writing plans. */
export interface WriteOptions {
  /** The sheets that plans will come for, in the order in which new ones are to stand; else as the plans come. */
  readonly sheets?: readonly { readonly mark: string; readonly name: string }[];
  /** Marks of sheets of ours that are to go; marks that the file does not have are passed over. */
  readonly remove?: readonly string[];
  /**
   * The state part `urn:lkjip:1`: a whole XML document, or null to take it out; a function is asked when all plans are
   * written. Left alone when absent.
   */
  readonly state?: string | null | (() => string | null);
  /** Cells of the user's sheets that are to hold something else, by sheet name; only cells that the file has. */
  readonly cells?: ReadonlyMap<string, readonly CellEdit[]>;
  /** Excel is to calculate everything when it opens the file: there are results that we cannot know. */
  readonly calculateOnLoad?: boolean;
}

/**
 * Writes a copy of `file` with our sheets in it. A plan whose mark the file has already is written into that sheet
 * (same part, place and id, and the name that it has now); others are appended, and must have a name that is free
 * (`Workbook.nameForOurs`). Every other part is copied byte for byte. Plans are taken one at a time, and their
 * cells in one pass, so both may be generated as they are needed. `file` itself does not change.
 */
export async function writeWorkbook(
  file: XlsxFile,
  plans: Iterable<FlowingPlan>,
  { sheets = [], remove = [], state, cells = new Map(), calculateOnLoad = false }: WriteOptions = {},
): Promise<Uint8Array> {
  const writer = new WorkbookWriter(file);
  for (const sheet of sheets) writer.reserve(sheet);
  for (const plan of plans) await writer.writePlan(plan);
  for (const mark of remove) writer.removeSheet(mark);
  for (const [name, edits] of cells) await writer.editCells(name, edits);
  if (calculateOnLoad) writer.calculateOnLoad();
  if (state !== undefined) await writer.writeState(typeof state === 'function' ? state() : state);
  return writer.finish();
}

/** A sheet that is new in the file: its part, and its place among the sheets. */
interface NewSheet {
  readonly part: string;
  readonly place: number;
}

class WorkbookWriter {
  private readonly edit: PackageEdit;
  private readonly workbook: WorkbookEdit;
  private readonly styles: StyleEdit;
  /** Ids of the sheets whose cells are no longer what the calculation chain knows. */
  private readonly rewritten = new Set<number>();
  private readonly names: Set<string>;
  private readonly reserved = new Map<string, NewSheet>();
  private isWorkbookChanged = false;

  constructor(private readonly file: XlsxFile) {
    const { package: parts, workbookPart } = file;
    this.edit = new PackageEdit(parts);
    this.workbook = new WorkbookEdit(parts.text(workbookPart.part), workbookPart.part);
    const { styles } = workbookPart;
    this.styles = new StyleEdit(
      styles === null ? emptyStyles(this.workbook.dialect.main) : parts.text(styles),
    );
    this.names = new Set(file.workbook.sheets.map(({ name }) => name.toLowerCase()));
  }

  async writePlan(plan: FlowingPlan): Promise<void> {
    const present = this.file.workbook.ourSheet(plan.mark);
    const part = present && this.partOf(present);
    if (present && part) await this.refresh(plan, present, part);
    else await this.append(plan);
    this.isWorkbookChanged = true;
  }

  removeSheet(mark: string): void {
    const sheet = this.file.workbook.ourSheet(mark);
    const part = sheet && this.partOf(sheet);
    if (!sheet || !part) return;
    this.workbook.removeSheet(this.placeOf(sheet), sheet.name);
    for (const gone of withPrivateParts(this.file.package, part)) this.edit.remove(gone);
    this.edit.relationships(this.file.workbookPart.part).remove(part);
    this.rewritten.add(sheet.id);
    this.isWorkbookChanged = true;
  }

  writeState(state: string | null): Promise<void> {
    const { package: parts, workbookPart } = this.file;
    return writeState(parts, workbookPart, this.edit, this.workbook.dialect, state);
  }

  async editCells(name: string, edits: readonly CellEdit[]): Promise<void> {
    const { package: parts, workbook } = this.file;
    const sheet = workbook.sheet(name);
    const part = sheet && this.partOf(sheet);
    if (!part) throw new Error(`The workbook has no sheet "${name}".`);
    const bytes = parts.bigPart(part);
    const { chunks, missing } = withCellEdits(bytes, parts.platform.decoder(bytes), part, edits);
    if (missing.length > 0) throw new Error(`Sheet "${name}" has not all of the cells.`);
    await this.edit.put(part, chunks);
  }

  calculateOnLoad(): void {
    this.workbook.calculateOnLoad();
    this.isWorkbookChanged = true;
  }

  async finish(): Promise<Uint8Array> {
    const { part } = this.file.workbookPart;
    if (this.isWorkbookChanged) {
      await this.finishStyles();
      await this.finishCalcChain();
      await this.edit.putText(part, this.workbook.result());
    }
    return this.edit.write();
  }

  private async refresh(plan: FlowingPlan, sheet: Sheet, part: string): Promise<void> {
    const kept = keptElements(this.file.package, part);
    await this.putSheet(plan, part, kept);
    this.workbook.setNames(this.placeOf(sheet), sheet.name, plan);
    this.rewritten.add(sheet.id);
  }

  /** A place for a new sheet behind the others; nothing for one that the file has. */
  reserve({ mark, name }: { readonly mark: string; readonly name: string }): void {
    if (!this.file.workbook.ourSheet(mark)) this.reserved.set(mark, this.newSheet(name));
  }

  private newSheet(name: string): NewSheet {
    if (this.names.has(name.toLowerCase())) throw new Error(`The workbook has a sheet "${name}" already.`);
    this.names.add(name.toLowerCase());
    const { part: workbookPart } = this.file.workbookPart;
    const folder = workbookPart.slice(0, workbookPart.lastIndexOf('/') + 1);
    const part = this.edit.freeName((n) => `${folder}worksheets/sheet${n}.xml`);
    this.edit.setContentType(part, WORKSHEET_TYPE);
    const type = `${this.workbook.dialect.relationships}/worksheet`;
    const id = this.edit.relationships(workbookPart).add(type, part);
    return { part, place: this.workbook.addSheet(name, id) };
  }

  private async append(plan: FlowingPlan): Promise<void> {
    const { part, place } = this.reserved.get(plan.mark) ?? this.newSheet(plan.name);
    await this.putSheet(plan, part, NOTHING_KEPT);
    this.workbook.setNames(place, plan.name, plan);
  }

  private putSheet(plan: FlowingPlan, part: string, kept: typeof NOTHING_KEPT): Promise<void> {
    const styles: StyleMarkup[] = [];
    const styleOf = (index: number): StyleMarkup =>
      (styles[index] ??= styleMarkup(plan.styles[index] ? this.styles.idOf(plan.styles[index]) : 0));
    return this.edit.put(part, sheetXml(plan, styleOf, this.workbook.dialect, kept));
  }

  private async finishStyles(): Promise<void> {
    const { part: workbookPart, styles } = this.file.workbookPart;
    const text = this.styles.result();
    if (text === null) return;
    if (styles !== null) return this.edit.putText(styles, text);
    // A relationship may be there without its part.
    const dangling = this.relatedPart('styles');
    const folder = workbookPart.slice(0, workbookPart.lastIndexOf('/') + 1);
    const part = dangling ?? this.edit.freeName((n) => `${folder}styles${n === 1 ? '' : n}.xml`);
    await this.edit.putText(part, text);
    this.edit.setContentType(part, STYLES_TYPE);
    if (dangling !== undefined) return;
    this.edit.relationships(workbookPart).add(`${this.workbook.dialect.relationships}/styles`, part);
  }

  private async finishCalcChain(): Promise<void> {
    const { package: parts, workbookPart } = this.file;
    const chain = this.relatedPart('calcChain');
    if (chain === undefined || !parts.has(chain) || this.rewritten.size === 0) return;
    const text = withoutSheets(parts, chain, this.rewritten, this.workbook.dialect.main);
    if (text !== null) return this.edit.putText(chain, text);
    this.edit.remove(chain);
    this.edit.relationships(workbookPart.part).remove(chain);
  }

  /** The part to which the workbook part has a relationship of that type. */
  private relatedPart(type: string): string | undefined {
    const { package: parts, workbookPart } = this.file;
    return parts.relationships(workbookPart.part).find((one) => one.type === type)?.target;
  }

  private placeOf(sheet: Sheet): number {
    return this.file.workbook.sheets.indexOf(sheet);
  }

  private partOf(sheet: Sheet): string | null {
    return this.file.workbookPart.sheets[this.placeOf(sheet)]?.part ?? null;
  }
}
