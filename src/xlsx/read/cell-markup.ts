/** Initials of the elements in a cell ("<f>", "<v>") and of its kinds (t="b", "inlineStr", "str"). */
export const LETTER = {
  B: 0x62,
  C: 0x63,
  D: 0x64,
  E: 0x65,
  F: 0x66,
  I: 0x69,
  N: 0x6e,
  S: 0x73,
  T: 0x74,
  V: 0x76,
} as const;

const markup = (text: string): Uint8Array => new TextEncoder().encode(text);

/** What stands around the value of a cell that has nothing else, as nearly all have. */
export const ONLY_VALUE = [markup('<v>'), markup('</v></c>')] as const;
export const ONLY_INLINE = [markup('<is><t>'), markup('</t></is></c>')] as const;
