/**
 * Figures that a typing slip may have turned into the printed one, by trying: every text that could be meant is put
 * through every slip. Written apart from src/core/localise on purpose.
 */
function slipsOfText(text: string): Set<string> {
  const results = new Set<string>();
  for (let i = 0; i <= text.length; i++) {
    for (const digit of '0123456789') {
      if (i < text.length) results.add(text.slice(0, i) + digit + text.slice(i + 1));
    }
    if (i + 1 < text.length) results.add(text.slice(0, i) + text[i + 1]! + text[i]! + text.slice(i + 2));
    if (i < text.length && text.length > 1) results.add(text.slice(0, i) + text.slice(i + 1));
    if (i < text.length) results.add(text.slice(0, i) + text[i]! + text.slice(i));
    if (i > 0) results.add(`${text.slice(0, i)}0${text.slice(i)}`);
  }
  return results;
}

const isNumber = (text: string): boolean => text === '0' || (text !== '' && text[0] !== '0');
const known = new Map<string, ReadonlySet<bigint>>();

/** Every figure from which one slip makes `printed`; `step` is 100 for amounts in whole rupiah, 1 for percentages. */
export function meantBy(printed: bigint, step: bigint): ReadonlySet<bigint> {
  const key = `${printed}/${step}`;
  const found = known.get(key);
  if (found) return found;
  const meant = new Set<bigint>([-printed]);
  const sign = printed < 0n ? -1n : 1n;
  const size = printed < 0n ? -printed : printed;
  if (size % step === 0n) {
    const text = String(size / step);
    const tried = new Set<string>();
    for (let i = 0; i <= text.length; i++) {
      for (const digit of '0123456789') {
        tried.add(text.slice(0, i) + digit + text.slice(i));
        tried.add(text.slice(0, i) + digit + text.slice(i + 1));
      }
      if (i + 1 < text.length) tried.add(text.slice(0, i) + text[i + 1]! + text[i]! + text.slice(i + 2));
      tried.add(text.slice(0, i) + text.slice(i + 1));
    }
    for (const candidate of tried) {
      if (isNumber(candidate) && slipsOfText(candidate).has(text)) meant.add(sign * BigInt(candidate) * step);
    }
  }
  for (const power of [10n, 100n, 1000n]) {
    meant.add(printed * power);
    if (size % power === 0n) meant.add(printed / power);
  }
  meant.delete(printed);
  if (known.size > 50_000) known.clear();
  known.set(key, meant);
  return meant;
}
