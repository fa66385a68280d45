/**
 * "*" stands for any text, "?" for one letter, "~" takes the next sign as it is; the whole cell must match, without
 * regard to case (support.microsoft.com "Using wildcard characters in searches").
 */
export function wildcard(pattern: string): (text: string) => boolean {
  if (!/[*?~]/.test(pattern)) {
    const wanted = pattern.toLowerCase();
    return (text) => text.toLowerCase() === wanted;
  }
  const source = pattern.replace(/~([*?~])|[*?]|[\\^$.|+()[\]{}/-]/g, (sign, literal?: string) => {
    if (literal !== undefined) return `\\${literal}`;
    if (sign === '*') return '.*';
    return sign === '?' ? '.' : `\\${sign}`;
  });
  const expression = new RegExp(`^${source}$`, 'is');
  return (text) => expression.test(text);
}
