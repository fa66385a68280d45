const context = document.createElement('canvas').getContext('2d')!;
let measured = '';

/** How wide a text is in a font (as CSS has it), in pixels. */
export function textWidth(text: string, font: string): number {
  // To set the font costs more than to measure; texts side by side mostly have the same.
  if (font !== measured) context.font = measured = font;
  return context.measureText(text).width;
}
