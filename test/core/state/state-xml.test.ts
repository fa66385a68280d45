import fc from 'fast-check';
import { EMPTY_STATE, STATE_NAMESPACE, type CellContent, type State } from '../../../src/core/state/state';
import { parseState, printState } from '../../../src/core/state/state-xml';

const text = fc.string({ unit: 'binary' });
const content: fc.Arbitrary<CellContent> = fc.record({
  kind: fc.constantFrom('number', 'text', 'boolean', 'empty'),
  text,
  numberFormat: text,
});
const changed = fc.record({
  row: fc.nat(1_048_575),
  column: fc.nat(16_383),
  before: content,
  after: content,
});
const state: fc.Arbitrary<State> = fc.record({
  choice: fc.dictionary(fc.constantFrom('anggaran', 'ppks', 'identitas'), text, { noNullPrototype: true }),
  columns: fc.dictionary(
    fc.constantFrom('anggaran', 'ppks'),
    fc.record(
      {
        sheet: text,
        columns: fc.dictionary(fc.constantFrom('kode', 'uraian'), fc.array(fc.nat(16_383)), {
          noNullPrototype: true,
        }),
        headerLast: fc.nat(1_048_575),
      },
      { requiredKeys: ['sheet', 'columns'] },
    ),
    { noNullPrototype: true },
  ),
  settings: fc.array(fc.record({ key: text, value: text, nama: fc.option(text) })),
  isHighlightOn: fc.boolean(),
  acceptances: fc.array(
    fc.record({ rule: text, sheet: text, cell: text, printed: text, seen: text, reason: text }),
  ),
  journal: fc.array(
    fc.record({
      id: fc.nat().map(String),
      kind: fc.constantFrom('cell', 'text-to-number'),
      sheet: text,
      cells: fc.array(changed),
      dasar: text,
      when: text,
      finding: text,
    }),
  ),
  pending: fc.array(text),
  madeFrom: text,
  figures: text,
  unknown: fc.constant([]),
});

test('what is printed is read back, whatever the texts hold', () => {
  fc.assert(fc.property(state, (given) => expect(parseState(printState(given))).toEqual(given)));
});

test('what a newer version wrote is kept as it is', () => {
  const newer =
    `<?xml version="1.0"?><!-- x --><lkjip xmlns="${STATE_NAMESPACE}" version="2">` +
    '<choice kind="anggaran" sheet="LRA &amp; 2024"/><settings><cap max="100">a&lt;b</cap></settings>' +
    '<correction id="7" kind="row-moved" sheet="X"/></lkjip>';
  const read = parseState(newer);
  expect(read.choice).toEqual({ anggaran: 'LRA & 2024' });
  expect(read.unknown).toEqual([
    '<settings><cap max="100">a&lt;b</cap></settings>',
    '<correction id="7" kind="row-moved" sheet="X"/>',
  ]);
  expect(parseState(printState(read))).toEqual(read);
});

test('a part rewritten by another program, with a prefix and white space, is read', () => {
  const xml = `\ufeff<l:lkjip xmlns:l="${STATE_NAMESPACE}">\n  <l:highlight on='true' />\n</l:lkjip>\n`;
  expect(parseState(xml)).toEqual({ ...EMPTY_STATE, isHighlightOn: true });
});

test.each([
  '',
  'no XML',
  '<other/>',
  '<lkjip',
  '<lkjip><a></lkjip>',
  '<lkjip/><lkjip/>',
  '<!DOCTYPE lkjip [<!ENTITY x "y">]><lkjip>&x;</lkjip>',
])('%j is as good as no state', (xml) => {
  expect(parseState(xml)).toEqual(EMPTY_STATE);
});

test('60,000 corrected cells of a column stay below 4 MB', () => {
  const number = { kind: 'number', numberFormat: '#,##0' } as const;
  const before = { kind: 'text', numberFormat: '@' } as const;
  const cells = Array.from({ length: 60_000 }, (_, n) => ({
    row: n,
    column: 2,
    before: { ...before, text: `1.234.${n}` },
    after: { ...number, text: String(1_234_000 + n) },
  }));
  const entry = {
    id: '1',
    kind: 'text-to-number',
    sheet: 'LRA',
    cells,
    dasar: '',
    when: '',
    finding: 'text-number',
  } as const;
  expect(printState({ ...EMPTY_STATE, journal: [entry] }).length).toBeLessThan(3_600_000);
});
