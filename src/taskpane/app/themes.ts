import {
  createDarkTheme,
  createLightTheme,
  type BrandVariants,
  type Theme,
} from '@fluentui/react-components';

/** The green of the icon, from dark to light. */
const GREEN: BrandVariants = {
  10: '#020403',
  20: '#0b1c18',
  30: '#0d2f28',
  40: '#0c3d34',
  50: '#0b4c41',
  60: '#0c5b4e',
  70: '#0f6b5c',
  80: '#0f6b5c',
  90: '#2a8272',
  100: '#429282',
  110: '#5aa394',
  120: '#72b3a5',
  130: '#8bc3b7',
  140: '#a5d3c9',
  150: '#bfe3db',
  160: '#dbf2ed',
};

export const lightTheme: Theme = createLightTheme(GREEN);

const dark = createDarkTheme(GREEN);

/** Text in the brand's colour needs a lighter green on a dark ground (4.5 : 1). */
export const darkTheme: Theme = {
  ...dark,
  colorBrandForeground1: GREEN[120],
  colorBrandForeground2: GREEN[130],
  colorBrandForegroundLink: GREEN[120],
  colorCompoundBrandForeground1: GREEN[120],
};
