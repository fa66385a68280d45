import type { EditedBook } from '../../workbook/edited-book';
import { formulasInDoubt } from '../../workbook/formula';
import type { Sheet } from '../../workbook/sheet';
import type { DefinedName } from '../../workbook/workbook';
import { printNames } from '../extras/print-names';
import { PackageEdit } from '../write/package-edit';
import { withPrivateParts } from '../write/private-parts';
import { emptyStyles } from '../write/style-edit';
import type { XlsxFile } from '../xlsx-file';
import { customXmlChanges, saveCustomXml, type CustomXmlChanges } from './custom-xml';
import { renameInParts, renamesOf, type Renames } from './renames';
import { SheetChanges } from './sheet-changes';
import { SheetPart } from './sheet-part';
import { StylesPatch } from './styles-patch';
import { WorkbookPatch, type SavedSheet } from './workbook-patch';

const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/**
 * The file with what was changed in its workbook since `openXlsx`; every part that nothing was changed in stays byte
 * for byte, and without any change the file is the same bytes. Results of formulas that could not be calculated are
 * left out, and Excel is told to calculate. What is saved is what the workbook is now; while the promise is not kept
 * yet, it may be edited further. For 100,000 rows the work before that takes a second: a page calls it in a worker.
 */
export const saveWorkbook = (file: XlsxFile, edited: EditedBook): Promise<Uint8Array> =>
  new WorkbookSave(file, edited).save();

class WorkbookSave {
  private readonly edit: PackageEdit;
  private readonly workbook: WorkbookPatch;
  private readonly styles: StylesPatch;
  private readonly saved: SavedSheet[] = [];
  private readonly parts: { readonly name: string; readonly part: SheetPart }[] = [];
  private readonly renames: Renames;
  private lacksResults = false;
  private dropsFormula = false;

  constructor(
    private readonly file: XlsxFile,
    private readonly edited: EditedBook,
  ) {
    const { package: parts, workbookPart, workbook } = file;
    this.renames = renamesOf(file);
    this.edit = new PackageEdit(parts);
    this.workbook = new WorkbookPatch(parts.text(workbookPart.part), workbookPart.part);
    const { styles } = workbookPart;
    const text = styles === null ? emptyStyles(this.workbook.dialect.main) : parts.text(styles);
    this.styles = new StylesPatch(text, workbook.styles);
  }

  save(): Promise<Uint8Array> {
    const { file, edited, workbook } = this;
    const opened = [...file.sheetEntries.keys()];
    const doubt = formulasInDoubt(edited.calculation, edited.order);
    const changes = edited.order.map((sheet) => new SheetChanges(sheet, edited, doubt, this.styleId));
    for (const one of changes) this.take(one, opened);
    for (const sheet of opened) if (!edited.order.includes(sheet)) this.remove(sheet);
    workbook.setSheets(this.saved);
    workbook.setNames(file.workbookPart.names, this.names(changes), opened, edited.order);
    const customXml = customXmlChanges(file);
    const isEdited =
      Object.values(customXml).some(({ length }) => length > 0) ||
      workbook.isChanged ||
      this.parts.some(({ part }) => part.isEdited);
    if (!isEdited) return Promise.resolve(file.package.file);
    if (this.lacksResults) workbook.calculateOnLoad();
    const sheets = this.parts.map(({ name, part }) => ({ name, blocks: [...part.chunks()] }));
    return this.write(sheets, customXml);
  }

  /** From here on nothing is asked of the open workbook, which may go on being edited. */
  private async write(
    sheets: readonly { readonly name: string; readonly blocks: readonly Uint8Array[] }[],
    customXml: CustomXmlChanges,
  ): Promise<Uint8Array> {
    const { file, edit, workbook } = this;
    for (const { name, blocks } of sheets) await edit.put(name, blocks);
    await saveCustomXml(customXml, file, edit, workbook.dialect);
    await renameInParts(file.package, edit, this.renames);
    await this.saveStyles();
    if (this.dropsFormula) this.removeCalcChain();
    const text = workbook.result();
    if (text !== null) await edit.putText(file.workbookPart.part, text);
    return edit.write();
  }

  private readonly styleId = (index: number): number => this.styles.styleId(index);

  private take(changes: SheetChanges, opened: readonly Sheet[]): void {
    const { package: parts } = this.file;
    const { sheet } = changes;
    const entry = this.file.sheetEntries.get(sheet);
    this.lacksResults ||= changes.lacksResults;
    this.dropsFormula ||= changes.dropsFormula;
    if (!entry) {
      const { name, relationship } = this.newPart();
      this.saved.push({ sheet, place: null, relationship });
      this.parts.push({ name, part: this.sheetPart(this.emptySheet(), name, changes) });
      return;
    }
    this.saved.push({ sheet, place: opened.indexOf(sheet), relationship: null });
    // A chart sheet has no cells.
    if (entry.part === null || (!changes.mayChangePart && this.renames.length === 0)) return;
    const part = this.sheetPart(parts.bigPart(entry.part), entry.part, changes);
    if (part.isChanged) this.parts.push({ name: entry.part, part });
  }

  private sheetPart(bytes: Uint8Array, name: string, changes: SheetChanges): SheetPart {
    const { relationships } = this.workbook.dialect;
    return new SheetPart(bytes, this.file.package.platform, name, changes, {
      styleId: this.styleId,
      dxfId: (rule) => this.styles.dxfId(rule),
      relationships,
      renames: this.renames,
      relate: (address) => this.edit.relationships(name).addExternal(`${relationships}/hyperlink`, address),
    });
  }

  private newPart(): { readonly name: string; readonly relationship: string } {
    const { edit } = this;
    const { part } = this.file.workbookPart;
    const folder = part.slice(0, part.lastIndexOf('/') + 1);
    const name = edit.freeName((n) => `${folder}worksheets/sheet${n}.xml`);
    edit.setContentType(name, `${SPREADSHEET}.worksheet+xml`);
    const type = `${this.workbook.dialect.relationships}/worksheet`;
    return { name, relationship: edit.relationships(part).add(type, name) };
  }

  private emptySheet(): Uint8Array {
    return new TextEncoder().encode(
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${this.workbook.dialect.main}">` +
        '<sheetFormatPr defaultRowHeight="15"/><sheetData/></worksheet>',
    );
  }

  private remove(sheet: Sheet): void {
    const { package: parts, workbookPart, sheetEntries } = this.file;
    this.dropsFormula = true;
    const part = sheetEntries.get(sheet)?.part;
    if (!part) return;
    for (const gone of withPrivateParts(parts, part)) this.edit.remove(gone);
    this.edit.relationships(workbookPart.part).remove(part);
  }

  /** The names of the workbook; those for printing say what the sheets' print set-ups say. */
  private names(changes: readonly SheetChanges[]): readonly DefinedName[] {
    let names = [...this.file.workbook.names];
    for (const { sheet, before, after } of changes) {
      const was = printNames(before.print, sheet.name);
      for (const [name, refersTo] of Object.entries(printNames(after.print, sheet.name))) {
        if (was[name] === refersTo) continue;
        names = names.filter((known) => known.scope !== sheet || known.name !== name);
        if (refersTo !== null) names.push({ name, scope: sheet, refersTo, hidden: false });
      }
    }
    return names;
  }

  private async saveStyles(): Promise<void> {
    const { edit, file } = this;
    const { part: workbookPart, styles } = file.workbookPart;
    const text = this.styles.result();
    if (text === null) return;
    if (styles !== null) return edit.putText(styles, text);
    // A relationship may be there without its part.
    const dangling = this.relatedPart('styles');
    const folder = workbookPart.slice(0, workbookPart.lastIndexOf('/') + 1);
    const part = dangling ?? edit.freeName((n) => `${folder}styles${n === 1 ? '' : n}.xml`);
    await edit.putText(part, text);
    edit.setContentType(part, `${SPREADSHEET}.styles+xml`);
    if (dangling !== undefined) return;
    edit.relationships(workbookPart).add(`${this.workbook.dialect.relationships}/styles`, part);
  }

  /** A chain that names a cell without formula makes Excel offer a repair; without one it makes a new one. */
  private removeCalcChain(): void {
    const chain = this.relatedPart('calcChain');
    if (chain === undefined || !this.file.package.has(chain)) return;
    this.edit.remove(chain);
    this.edit.relationships(this.file.workbookPart.part).remove(chain);
  }

  /** The part to which the workbook part has a relationship of that type. */
  private relatedPart(type: string): string | undefined {
    const { package: parts, workbookPart } = this.file;
    return parts.relationships(workbookPart.part).find((one) => one.type === type)?.target;
  }
}
