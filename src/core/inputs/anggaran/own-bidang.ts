import { bidangOf, type Kode } from '../../kode/kode';

/** The bidang that most codes of a sheet have: what X.XX stands for. */
export function ownBidang(codes: readonly Kode[]): string | null {
  const count = new Map<string, number>();
  let bidang: string | null = null;
  for (const kode of codes) {
    if (bidang === null || !kode.key.startsWith(bidang)) bidang = bidangOf(kode);
    if (bidang !== null && !bidang.includes('X')) count.set(bidang, (count.get(bidang) ?? 0) + 1);
  }
  return [...count].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}
