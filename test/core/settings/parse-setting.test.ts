import { isSettingProblem, SETTING_KEYS, withSettings } from '../../../src/core/settings/parse-setting';
import { DEFAULTS, type Settings } from '../../../src/core/settings/settings';

const changed = (given: readonly string[]): Partial<Settings> => {
  const settings = withSettings(DEFAULTS, given);
  if (isSettingProblem(settings)) throw new Error(JSON.stringify(settings));
  return Object.fromEntries(
    Object.entries(settings).filter(([name, value]) => value !== DEFAULTS[name as keyof Settings]),
  );
};

test.each<[string[], Partial<Settings>]>([
  [[], {}],
  [['desimal=1', 'kertas=f4', 'rumus=nilai'], { desimal: 1, kertas: 'F4', rumusHidup: false }],
  [['batas-capaian=120', 'batas-capaian=tanpa'], {}],
  [
    ['skala-capaian=90, 50', 'label-capaian=Baik, Cukup, Kurang'],
    { skala: [90, 50], labels: ['Baik', 'Cukup', 'Kurang'] },
  ],
  [['sasaran.1.06.02=Sasaran A = B'], { sasaran: new Map([['1.06.02', 'Sasaran A = B']]) }],
  [['penunjang.1.06.01=tidak'], { penunjang: new Map([['1.06.01', false]]) }],
  [
    ['pasangan.1.06.04/2.2=1.06.04.2.02.10', 'pasangan.1.06.06/1.2=tidak-ada'],
    {
      matches: [
        { program: '1.06.04', nomor: '2.2', nama: null, kode: '1.06.04.2.02.10' },
        { program: '1.06.06', nomor: '1.2', nama: null, kode: null },
      ],
    },
  ],
])('%j', (given, expected) => expect(changed(given)).toEqual(expected));

test.each([
  [['warna=biru'], 'unknown-setting'],
  [[''], 'unknown-setting'],
  [['desimal'], 'bad-setting'],
  [['desimal=3'], 'bad-setting'],
  [['skala-capaian=50,90'], 'bad-setting'],
  [['skala-capaian=90,50'], 'bad-setting'],
  [['sasaran.1.06=A'], 'bad-setting'],
  [['pasangan.1.06.04=1.06.04.2.02.10'], 'bad-setting'],
  [['pasangan.1.06.04/2.2=apa saja'], 'bad-setting'],
])('%j is a %s', (given, code) => expect(withSettings(DEFAULTS, given)).toMatchObject({ code }));

test('every key says what it takes', () => {
  for (const { key, allowed } of SETTING_KEYS) expect(`${key}=${allowed}`).toMatch(/^[a-z]+.*=.{3,}/);
});
