import { bidangOf, firstBidang, type Kode } from '../../kode/kode';

/** The bidang that most codes of a sheet have: what X.XX stands for. */
export function ownBidang(codes: Iterable<Kode>): string | null {
  const count = new Map<string, number>();
  for (const kode of codes) {
    const bidang = kode.level === 'unit' ? firstBidang(kode) : bidangOf(kode);
    if (bidang && !bidang.includes('X')) count.set(bidang, (count.get(bidang) ?? 0) + 1);
  }
  return [...count].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}
