import { missingAddress, searchAddress } from '../addresses';
import type { Paper } from '../paper';
import { linkOf } from '../site';
import { articleLeaves } from './articles';
import { frontLeaf } from './front';
import { common, leafOf, type Leaf } from './leaf';
import { listLeaves } from './lists';
import { registerLeaves } from './register';

/** So many of the latest months the search offers beside itself. */
const MONTHS = 12;

/** Every page of the paper. No two have one address. */
export async function pagesOf(paper: Paper): Promise<Leaf[]> {
  const shared = common(paper);
  return [
    await frontLeaf(paper),
    ...articleLeaves(paper),
    ...listLeaves(paper),
    ...registerLeaves(paper),
    leafOf({
      ...shared,
      kind: 'search',
      address: searchAddress,
      size: paper.search.size,
      topics: paper.topics.shelves.map(({ topic }) => linkOf(topic)),
      months: paper.volumes.slice(0, MONTHS).map(({ month }) => month),
    }),
    leafOf({ ...shared, kind: 'missing', address: missingAddress }),
  ];
}
