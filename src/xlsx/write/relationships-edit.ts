import { relationshipsPart, resolveTarget } from '../package';
import { XmlPatch } from '../xml/patch';
import { attributeText } from '../xml/text';
import { children } from '../xml/tree';

const EMPTY =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';

/** The list of a part's relationships, being changed. */
export class RelationshipsEdit {
  private readonly patch: XmlPatch;
  private readonly taken: Set<string | undefined>;

  /** `text`: the present list; null when the part has none. */
  constructor(
    private readonly from: string,
    text: string | null,
  ) {
    this.patch = new XmlPatch(text ?? EMPTY, relationshipsPart(from));
    this.taken = new Set(
      children(this.patch.root, 'Relationship').map(({ attributes }) => attributes.get('Id')),
    );
  }

  get isChanged(): boolean {
    return this.patch.isChanged;
  }

  /** Adds a relationship to a part and returns its id. */
  add(type: string, to: string): string {
    return this.append(type, relativeTarget(this.from, to), '');
  }

  /** Adds a relationship to an address outside the file and returns its id. */
  addExternal(type: string, to: string): string {
    return this.append(type, to, ' TargetMode="External"');
  }

  private append(type: string, to: string, mode: string): string {
    let n = this.taken.size + 1;
    while (this.taken.has(`rId${n}`)) n++;
    const id = `rId${n}`;
    this.taken.add(id);
    const target = attributeText(to);
    const { root, prefix } = this.patch;
    this.patch.append(root, `<${prefix}Relationship Id="${id}" Type="${type}" Target="${target}"${mode}/>`);
    return id;
  }

  /** Takes away what points to a part. */
  remove(to: string): void {
    for (const one of children(this.patch.root, 'Relationship')) {
      const target = resolveTarget(this.from, one.attributes.get('Target') ?? '');
      if (target.toLowerCase() === to.toLowerCase()) this.patch.remove(one);
    }
  }

  result(): string {
    return this.patch.result();
  }
}

/** From "xl/workbook.xml" to "xl/worksheets/sheet1.xml": "worksheets/sheet1.xml". */
function relativeTarget(from: string, to: string): string {
  const folder = from.slice(0, from.lastIndexOf('/') + 1);
  if (to.startsWith(folder)) return to.slice(folder.length);
  return `${'../'.repeat(folder.split('/').length - 1)}${to}`;
}
