import type { Sen } from '../number/sen';
import { finding, type Finding } from './finding';
import { cellOf, rowTitle } from './kinerja-facts';
import { nearlyAlike, peopleOf, ppksLinks, type PpksLink } from './ppks-links';
import type { Rule } from './rule';

const differs = ({ kinerja, ppks }: PpksLink, variant: 'near' | 'more', people: Sen, sen: Sen): Finding =>
  finding({
    rule: 'fact-link-differs',
    severity: 'warning',
    variant,
    cell: cellOf(kinerja.realisasi),
    rowName: rowTitle(kinerja),
    column: 'realisasi',
    printed: { unit: 'count', sen: people },
    expected: { unit: 'count', sen },
    difference: { unit: 'count', sen: people - sen },
    cells: [cellOf(ppks.realisasi)],
    parameters: { jenis: ppks.jenis },
  });

/**
 * One fact in two sheets: a performance row that serves more people of a PPKS type than the PPKS sheet says, and two
 * large figures that are nearly but not quite the same.
 */
export const factLinkDiffers: Rule = {
  id: 'fact-link-differs',
  family: 'across',
  *check({ inputs }) {
    for (const link of ppksLinks(inputs)) {
      const people = peopleOf(link.kinerja.realisasi);
      const { sen } = link.ppks.realisasi;
      if (link.by === 'name' && people !== null && sen !== null && people > sen)
        yield differs(link, 'more', people, sen);
    }
    for (const link of nearlyAlike(inputs))
      yield differs(link, 'near', peopleOf(link.kinerja.realisasi)!, link.ppks.realisasi.sen!);
  },
};
