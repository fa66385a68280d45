import type { Sheet } from '../../workbook/sheet';
import type { DefinedName } from '../../workbook/workbook';
import type { NameEntry } from '../read/workbook-part';
import { dialectOf, type Dialect } from '../write/dialect';
import { XmlPatch } from '../xml/patch';
import { attributeText, elementText } from '../xml/text';
import { child, children, type XmlElement } from '../xml/tree';
import { withAttributes } from './start-tag';

/** The elements that may stand between the sheets and the defined names, and between these and `<calcPr>`. */
const BEFORE_NAMES = ['sheets', 'functionGroups', 'externalReferences'];

/** A sheet as the workbook is to have it. */
export interface SavedSheet {
  readonly sheet: Sheet;
  /** Its place in the file, null for a new one, which has a relationship instead. */
  readonly place: number | null;
  readonly relationship: string | null;
}

/** The workbook part being changed: sheets, their order, defined names. */
export class WorkbookPatch {
  readonly dialect: Dialect;
  private readonly patch: XmlPatch;
  private readonly elements: readonly XmlElement[];

  constructor(text: string, part: string) {
    this.patch = new XmlPatch(text, part);
    this.dialect = dialectOf(this.patch.root);
    this.elements = children(child(this.patch.root, 'sheets'), 'sheet');
  }

  /** Makes the list of sheets what it is now; `names` are put right for it. */
  setSheets(sheets: readonly SavedSheet[]): void {
    const isInPlace = sheets.every(({ place }, n) => place === n) && sheets.length === this.elements.length;
    const list = child(this.patch.root, 'sheets')!;
    if (isInPlace) {
      for (const { sheet, place } of sheets) this.setAttributes(this.elements[place!]!, sheet);
      return;
    }
    const last = Math.max(
      0,
      ...this.elements.map(({ attributes }) => Number(attributes.get('sheetId')) || 0),
    );
    let added = 0;
    const written = sheets.map(({ sheet, place, relationship }) =>
      place === null ? this.newSheet(sheet, last + ++added, relationship!) : this.sheetXml(place, sheet),
    );
    const open = this.patch.text.slice(list.start, list.openEnd);
    this.patch.replace(list, `${open}${written.join('')}</${this.patch.prefix}sheets>`);
    this.adjustViews(sheets);
  }

  /** `scopes`: the sheets as the file had them; a name's scope is counted in `sheets`. */
  setNames(
    entries: readonly NameEntry[],
    names: readonly DefinedName[],
    scopes: readonly Sheet[],
    sheets: readonly Sheet[],
  ): void {
    const { patch } = this;
    const list = child(patch.root, 'definedNames');
    const elements = children(list, 'definedName');
    const known = [...new Set([...scopes, ...sheets])];
    const keyOf = (name: string, scope: Sheet | null): string =>
      `${scope === null ? '' : known.indexOf(scope)}|${name.toLowerCase()}`;
    // null for a name of a sheet that the file does not have.
    const keyOfEntry = ({ name, sheet }: NameEntry): string | null =>
      sheet === null ? keyOf(name, null) : scopes[sheet] ? keyOf(name, scopes[sheet]) : null;
    const left = new Map(names.map((name) => [keyOf(name.name, name.scope), name]));
    // Of two that have the same name, the last one counts.
    const lastOf = new Map(entries.map((entry, n) => [keyOfEntry(entry), n]));
    const gone: XmlElement[] = [];
    for (const [n, element] of elements.entries()) {
      const entry = entries[n]!;
      const key = keyOfEntry(entry);
      const name = key === null ? undefined : left.get(key);
      if (key === null || (name && lastOf.get(key) !== n)) continue;
      if (name) this.changeName(element, entry, name, sheets);
      else gone.push(element);
    }
    for (const key of lastOf.keys()) if (key !== null) left.delete(key);
    const added = [...left.values()].map((name) => this.nameXml(name, sheets)).join('');
    // An empty list of names is not allowed.
    const isEmptied = list && gone.length > 0 && gone.length === list.children.length && added === '';
    if (isEmptied) return patch.remove(list);
    for (const element of gone) patch.remove(element);
    if (list && added !== '') patch.append(list, added);
    else if (added !== '') this.addNames(added);
  }

  /** `fullCalcOnLoad` (CT_CalcPr, ISO/IEC 29500-1, 18.2.2). */
  calculateOnLoad(): void {
    const { patch } = this;
    const present = child(patch.root, 'calcPr');
    if (present) return patch.setAttribute(present, 'fullCalcOnLoad', '1');
    const before = patch.root.children.filter(({ local }) =>
      [...BEFORE_NAMES, 'definedNames'].includes(local),
    );
    patch.insertAfter(before.at(-1)!, `<${patch.prefix}calcPr fullCalcOnLoad="1"/>`);
  }

  get isChanged(): boolean {
    return this.patch.isChanged;
  }

  /** The changed part, null when it is as it was. */
  result(): string | null {
    return this.isChanged ? this.patch.result() : null;
  }

  private setAttributes(element: XmlElement, { name, visibility }: Sheet): void {
    if (element.attributes.get('name') !== name) this.patch.setAttribute(element, 'name', name);
    const state = element.attributes.get('state') ?? 'visible';
    if (state !== visibility)
      this.patch.setAttribute(element, 'state', visibility === 'visible' ? null : visibility);
  }

  private sheetXml(place: number, { name, visibility }: Sheet): string {
    const element = this.elements[place]!;
    const source = this.patch.source(element);
    const isVisible = visibility === 'visible';
    const state = element.attributes.get('state') ?? 'visible';
    return withAttributes(source.replace(/\s*>\s*<\/[^>]*>$/, '/>'), {
      ...(element.attributes.get('name') === name ? {} : { name }),
      ...(state === visibility ? {} : { state: isVisible ? null : visibility }),
    });
  }

  private newSheet({ name, visibility }: Sheet, id: number, relationship: string): string {
    const state = visibility === 'visible' ? '' : ` state="${visibility}"`;
    return (
      `<${this.patch.prefix}sheet xmlns:r="${this.dialect.relationships}" name="${attributeText(name)}"` +
      ` sheetId="${id}"${state} r:id="${attributeText(relationship)}"/>`
    );
  }

  /** Views count sheets: they follow those that they showed. */
  private adjustViews(sheets: readonly SavedSheet[]): void {
    const firstVisible = Math.max(
      0,
      sheets.findIndex(({ sheet }) => sheet.visibility === 'visible'),
    );
    for (const view of children(child(this.patch.root, 'bookViews'), 'workbookView')) {
      for (const name of ['activeTab', 'firstSheet']) {
        const written = view.attributes.get(name);
        if (written === undefined && name === 'firstSheet') continue;
        const was = Number(written ?? 0);
        const is = sheets.findIndex(({ place }) => place === was);
        const now = is >= 0 ? is : name === 'activeTab' ? firstVisible : 0;
        if (was !== now) this.patch.setAttribute(view, name, String(now));
      }
    }
  }

  private changeName(
    element: XmlElement,
    entry: NameEntry,
    name: DefinedName,
    sheets: readonly Sheet[],
  ): void {
    const { patch } = this;
    if (entry.refersTo !== name.refersTo) patch.replaceText(element, name.refersTo);
    if (entry.hidden !== name.hidden) patch.setAttribute(element, 'hidden', name.hidden ? '1' : null);
    const place = name.scope === null ? null : sheets.indexOf(name.scope);
    if (place !== entry.sheet) patch.setAttribute(element, 'localSheetId', String(place));
  }

  private nameXml({ name, scope, refersTo, hidden }: DefinedName, sheets: readonly Sheet[]): string {
    const { prefix: p } = this.patch;
    const place = scope === null ? '' : ` localSheetId="${sheets.indexOf(scope)}"`;
    const open = `<${p}definedName name="${attributeText(name)}"${place}${hidden ? ' hidden="1"' : ''}>`;
    return `${open}${elementText(refersTo)}</${p}definedName>`;
  }

  private addNames(xml: string): void {
    const { patch } = this;
    const { prefix: p } = patch;
    const before = patch.root.children.filter(({ local }) => BEFORE_NAMES.includes(local)).at(-1)!;
    patch.insertAfter(before, `<${p}definedNames>${xml}</${p}definedNames>`);
  }
}
