import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import locations from '../../.config/locations.json';
import { attribute, below, child, named, readManifest, ROOT } from './manifest';

const manifest = readManifest();
const overrides = child(manifest, 'VersionOverrides');
const resources = child(overrides, 'Resources');

/** learn.microsoft.com, "How to find the proper order of manifest elements"; only what a task pane add-in may have. */
const ORDER: Readonly<Record<string, readonly string[]>> = {
  OfficeApp:
    'Id AlternateId Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl SupportUrl AppDomains Hosts Requirements DefaultSettings Permissions Dictionary VersionOverrides ExtendedOverrides'.split(
      ' ',
    ),
  VersionOverrides: ['Description', 'Requirements', 'Hosts', 'Resources', 'WebApplicationInfo'],
  DesktopFormFactor: ['GetStarted', 'FunctionFile', 'ExtensionPoint'],
  GetStarted: ['Title', 'Description', 'LearnMoreUrl'],
  Group: ['Label', 'Icon', 'Control'],
  Control: ['Label', 'Supertip', 'Icon', 'Action', 'Enabled'],
  Supertip: ['Title', 'Description'],
  Action: ['TaskpaneId', 'SourceLocation', 'Title'],
  Resources: ['Images', 'Urls', 'ShortStrings', 'LongStrings'],
};

test.each(Object.entries(ORDER))(
  'the children of every %s stand in the order of the schema',
  (name, order) => {
    const elements = [manifest, ...below(manifest)].filter(({ local }) => local === name);
    expect(elements).not.toHaveLength(0);
    for (const { children } of elements) {
      const places = children.map(({ local }) => order.indexOf(local));
      expect(places).not.toContain(-1);
      expect(places).toEqual([...places].sort((a, b) => a - b));
    }
  },
);

test('asks for Excel 2021 in the base manifest, and for nothing more inside VersionOverrides', () => {
  const [set] = named(child(manifest, 'Requirements'), 'Set');
  expect([attribute(set!, 'Name'), attribute(set!, 'MinVersion')]).toEqual(['ExcelApi', '1.14']);
  expect(named(overrides, 'Requirements')).toHaveLength(0);
  expect(named(manifest, 'Runtimes')).toHaveLength(0);
  expect(named(manifest, 'FunctionFile')).toHaveLength(0);
});

describe('resources', () => {
  const defined = resources.children.flatMap(({ children }) => children.map((c) => attribute(c, 'id')!));
  const used = below(child(overrides, 'Hosts')).flatMap((e) => attribute(e, 'resid') ?? []);

  test('every resid is defined, every definition used, none twice, none longer than 32 characters', () => {
    expect(new Set(used)).toEqual(new Set(defined));
    expect(defined).toHaveLength(new Set(defined).size);
    expect(defined.filter((id) => id.length > 32)).toEqual([]);
  });

  const strings = ['ShortStrings', 'LongStrings'].flatMap((kind) =>
    child(resources, kind).children.map((element) => ({ kind, element, id: attribute(element, 'id')! })),
  );

  test.each(strings.map((s) => [s.id, s] as const))('%s is short enough and has its Indonesian', (_, s) => {
    const longest = s.kind === 'ShortStrings' ? 125 : 250;
    const indonesian = s.element.children.find((e) => attribute(e, 'Locale') === 'id-ID');
    const texts = [attribute(s.element, 'DefaultValue'), indonesian && attribute(indonesian, 'Value')];
    for (const text of texts) {
      expect(text).toBeTruthy();
      expect(text!.length).toBeLessThanOrEqual(longest);
      expect(text).not.toContain('!');
    }
  });
});

describe('addresses', () => {
  const addresses = below(manifest).flatMap((e) => {
    const address = attribute(e, 'DefaultValue');
    return address?.startsWith('http') ? [address] : [];
  });

  test('all are https, below the one address of the setting', () => {
    expect(addresses.length).toBeGreaterThan(15);
    expect(addresses.filter((address) => !address.startsWith(locations.served))).toEqual([]);
    expect(attribute(child(manifest, 'SupportUrl'), 'DefaultValue')).toBe(
      locations.served + locations.support,
    );
  });

  test.each(['support', 'privacy', 'hosting'])('docs/%s.md is there to be served', (page) => {
    expect(existsSync(path.join(ROOT, 'docs', `${page}.md`))).toBe(true);
  });
});

describe('icons', () => {
  /** Width and height stand in the first chunk of a PNG. */
  const pixels = (file: string): [number, number] => {
    const bytes = readFileSync(file);
    expect(bytes.subarray(1, 4).toString()).toBe('PNG');
    return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
  };
  const fileOf = (address: string): string => path.join(ROOT, 'assets', new URL(address).pathname);
  const images = child(resources, 'Images').children;

  test.each(images.map((e) => [attribute(e, 'id')!, attribute(e, 'DefaultValue')!]))(
    '%s has the pixels that it says',
    (id, address) => {
      const size = Number(id.split('.').at(-1));
      expect(pixels(fileOf(address))).toEqual([size, size]);
    },
  );

  test('the base manifest has 32 and 64, every ribbon icon at least 16, 32 and 80', () => {
    const base = ['IconUrl', 'HighResolutionIconUrl'].map((name) =>
      attribute(child(manifest, name), 'DefaultValue')!,
    );
    expect(base.map((address) => pixels(fileOf(address)))).toEqual([
      [32, 32],
      [64, 64],
    ]);
    for (const icon of named(overrides, 'Icon')) {
      const sizes = icon.children.map((image) => attribute(image, 'size'));
      expect(sizes).toEqual(expect.arrayContaining(['16', '32', '80']));
      for (const image of icon.children)
        expect(attribute(image, 'resid')!.endsWith(`.${attribute(image, 'size')}`)).toBe(true);
    }
  });
});

test('the group LKjIP stands on Home, its four buttons open the one pane', () => {
  expect(named(overrides, 'OfficeTab').map((tab) => attribute(tab, 'id'))).toEqual(['TabHome']);
  const urls = new Map(
    child(resources, 'Urls').children.map((e) => [attribute(e, 'id'), attribute(e, 'DefaultValue')]),
  );
  const actions = named(overrides, 'Action');
  expect(actions.map((action) => attribute(action, 'type'))).toEqual(Array(4).fill('ShowTaskpane'));
  expect(new Set(actions.map((action) => child(action, 'TaskpaneId').text)).size).toBe(1);
  const pane = locations.served + locations.pane;
  expect(actions.map((action) => urls.get(attribute(child(action, 'SourceLocation'), 'resid')))).toEqual([
    pane,
    `${pane}?do=check`,
    `${pane}?do=generate`,
    `${pane}?do=clean`,
  ]);
  expect(named(overrides, 'Control').map((e) => attribute(e, 'id'))).toHaveLength(4);
});

test('a manifest has a version of four numbers that begins with the package’s', () => {
  const { version } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as {
    version: string;
  };
  expect(child(manifest, 'Version').text).toBe(`${version}.0`);
});
