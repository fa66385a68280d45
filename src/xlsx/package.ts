import { BadFile } from './bad-file';
import { LIMITS } from './limits';
import type { Deflated, Platform } from './platform';
import { refuseOtherFormats } from './sniff';
import { utf8Bytes, xmlText } from './xml/encoding';
import { child, children, parseXml } from './xml/tree';
import type { XmlElement } from './xml/tree';
import { Inflater, readArchive } from './zip/archive';
import type { ZipEntry } from './zip/archive';

/** A relationship from one part to another; `type` is only the last word of its address: "worksheet". */
export interface Relationship {
  readonly id: string;
  readonly type: string;
  /** The name of the part that it points to, without a leading "/". */
  readonly target: string;
}

/** The parts of a file, by name ("xl/workbook.xml", in whatever case). Nothing is inflated before it is asked for. */
export class Package {
  private readonly entries = new Map<string, ZipEntry>();
  private readonly inflater: Inflater;

  constructor(
    /** The whole file. */
    readonly file: Uint8Array,
    readonly platform: Platform,
  ) {
    if (file.length > LIMITS.file) throw new BadFile('file-too-large', { limit: LIMITS.file / 1e6 });
    refuseOtherFormats(file);
    for (const entry of readArchive(file)) this.entries.set(entry.name.toLowerCase(), entry);
    this.inflater = new Inflater(platform);
  }

  /** In the order of the file. */
  get all(): readonly ZipEntry[] {
    return [...this.entries.values()];
  }

  has(part: string): boolean {
    return this.entries.has(part.toLowerCase());
  }

  entry(part: string): ZipEntry {
    const entry = this.entries.get(part.toLowerCase());
    if (!entry) throw new BadFile('missing-part', { part });
    return entry;
  }

  /** A part of which a scanner reads the bytes, as UTF-8. */
  bigPart(part: string): Uint8Array {
    return utf8Bytes(this.inflater.inflate(this.entry(part), LIMITS.bigPart));
  }

  /** A small part as text. */
  text(part: string): string {
    return xmlText(this.inflater.inflate(this.entry(part), LIMITS.smallPart));
  }

  tree(part: string): XmlElement {
    return parseXml(this.text(part), part);
  }

  /** The relationships of a part ("" for those of the whole file) to other parts; none if it has no list. */
  relationships(part: string): readonly Relationship[] {
    const list = relationshipsPart(part);
    if (!this.has(list)) return [];
    return children(this.tree(list), 'Relationship').flatMap(({ attributes }) => {
      const target = attributes.get('Target');
      const type = attributes.get('Type');
      if (target === undefined || type === undefined || attributes.get('TargetMode') === 'External')
        return [];
      return { id: attributes.get('Id') ?? '', type: lastWord(type), target: resolveTarget(part, target) };
    });
  }

  /** Addresses outside the file that a part has relationships to, by id. */
  externalTargets(part: string): ReadonlyMap<string, string> {
    const list = relationshipsPart(part);
    if (!this.has(list)) return new Map();
    return new Map(
      children(this.tree(list), 'Relationship').flatMap(({ attributes }) => {
        const target = attributes.get('Target');
        const isOutside = attributes.get('TargetMode') === 'External' && target !== undefined;
        return isOutside ? [[attributes.get('Id') ?? '', target] as const] : [];
      }),
    );
  }

  /** Content type of a part as `[Content_Types].xml` gives it for the part itself; null when it has none there. */
  contentType(part: string): string | null {
    const types = this.tree(CONTENT_TYPES);
    const own = children(types, 'Override').find(
      ({ attributes }) => attributes.get('PartName')?.replace(/^\//, '').toLowerCase() === part.toLowerCase(),
    );
    return own?.attributes.get('ContentType') ?? null;
  }

  deflate(chunks: Iterable<Uint8Array>): Promise<Deflated> {
    return this.platform.deflate(chunks);
  }
}

export const CONTENT_TYPES = '[Content_Types].xml';

/** "xl/workbook.xml" → "xl/_rels/workbook.xml.rels". */
export function relationshipsPart(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** The part that a relationship of `part` points to: relative to its folder, or from the root with a leading "/". */
export function resolveTarget(part: string, target: string): string {
  const path = decoded(target.replaceAll('\\', '/').replace(/#.*$/, ''));
  const folders = path.startsWith('/') ? [] : part.split('/').slice(0, -1);
  for (const step of path.split('/')) {
    if (step === '..') folders.pop();
    else if (step !== '' && step !== '.') folders.push(step);
  }
  return folders.join('/');
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

const lastWord = (type: string): string => type.slice(type.lastIndexOf('/') + 1);

/** The workbook part of a file; refuses what is a zip file but no workbook that we can read. */
export function findWorkbookPart(file: Package): string {
  if (file.has('mimetype') && file.has('content.xml')) throw new BadFile('open-document');
  if (!file.has(CONTENT_TYPES)) throw new BadFile('not-workbook');
  const part = file.relationships('').find(({ type }) => type === 'officeDocument')?.target;
  if (part === undefined || !file.has(part)) throw new BadFile('not-workbook');
  if (part.toLowerCase().endsWith('.bin')) throw new BadFile('binary-xlsb');
  const root = file.tree(part);
  if (root.local !== 'workbook' || !child(root, 'sheets')) throw new BadFile('not-workbook');
  return part;
}
