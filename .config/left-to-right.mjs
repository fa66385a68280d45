/*
 * In the place of rtl-css-js, with which Fluent UI mirrors its styles for scripts that run from right to left: the pane
 * speaks Indonesian and English.
 */
export const convert = (styles) => styles;
export const convertProperty = (key, value) => ({ key, value });
