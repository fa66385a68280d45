import { isSettingProblem, withSettings } from '../../../src/core/settings/parse-setting';
import { DEFAULTS } from '../../../src/core/settings/settings';
import { settingWords } from '../../../src/core/verification/setting-words';

test('the words of settings give the settings again', () => {
  const given = [
    'desimal=1',
    'skala-capaian=90,70',
    'label-capaian=Baik,Cukup,Kurang',
    'aturan.share=mati',
    'sasaran.1.06.02=Meningkatnya Penanganan PPKS',
    'penunjang.1.06.01=ya',
    'pasangan.1.06.04/2.2=1.06.04.2.02.10',
    'pasangan.1.06.06/1.2=tidak-ada',
  ];
  const settings = withSettings(DEFAULTS, given);
  if (isSettingProblem(settings)) throw new Error(settings.code);
  expect(settingWords(settings)).toEqual(given);
  expect(withSettings(DEFAULTS, settingWords(settings))).toEqual(settings);
  expect(settingWords(DEFAULTS)).toEqual([]);
});
