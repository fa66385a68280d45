import type { Language } from '../../messages/words';

/** A button of the ribbon, as the manifest has it. */
export interface RibbonCommand {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  /** Address of its picture of 32 pixels, below the pane's folder: "icons/check-32.png". */
  readonly icon: string;
  /** What the pane is opened with: "?do=check". */
  readonly search: string;
}

const LOCALES: Readonly<Record<Language, string>> = { id: 'id-ID', en: 'en-US' };

/** Below the address that the manifest gives for the pane's folder. */
const belowFolder = (address: string): string => new URL(address).pathname.slice(1);

/** The ribbon's buttons of a manifest, with their words in that language. */
export function commandsOf(manifest: string, language: Language): readonly RibbonCommand[] {
  const xml = new DOMParser().parseFromString(manifest, 'text/xml');
  const all = (within: ParentNode, name: string): Element[] => [
    ...(within as Element).getElementsByTagNameNS('*', name),
  ];
  const texts = new Map(
    ['Image', 'Url', 'String'].flatMap((kind) =>
      all(xml, kind).map((entry) => {
        const own = all(entry, 'Override').find(
          (other) => other.getAttribute('Locale') === LOCALES[language],
        );
        return [
          entry.getAttribute('id'),
          (own ?? entry).getAttribute(own ? 'Value' : 'DefaultValue') ?? '',
        ] as const;
      }),
    ),
  );
  const named = (within: Element, name: string): string =>
    texts.get(all(within, name)[0]?.getAttribute('resid') ?? '') ?? '';
  return all(xml, 'Control').map((control) => {
    const large = all(control, 'Image').find((image) => image.getAttribute('size') === '32');
    return {
      id: control.getAttribute('id') ?? '',
      label: named(control, 'Label'),
      tip: named(control, 'Description'),
      icon: belowFolder(texts.get(large?.getAttribute('resid') ?? '') ?? ''),
      search: new URL(named(control, 'SourceLocation')).search,
    };
  });
}
