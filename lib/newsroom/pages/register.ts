import { registerAddress } from '../addresses';
import { headlineOf } from '../brief';
import type { Paper } from '../paper';
import { totalsOf } from '../register/entries';
import type { RegisterGroup, RegisterKind } from '../register/groups';
import { registerPages } from '../register/pages';
import { common, leafOf, type Leaf } from './leaf';
import { linesOf } from './lists';
import type { GroupLine } from './model';

/** So many groups of a kind stand on the register's first page. */
const SHOWN = 10;

/** In this order on the register's first page. */
const parts: readonly RegisterKind[] = ['award', 'year', 'giver', 'recipient'];

/** The register of honours: at a glance, and every award, recipient, year and giver. */
export function registerLeaves(paper: Paper): Leaf[] {
  const { entries, groups } = paper.register;
  const shared = common(paper);
  const overview = leafOf({
    ...shared,
    kind: 'register',
    address: registerAddress,
    totals: totalsOf(entries),
    parts: parts.map((kind) => ({ kind, groups: firstOf(groups[kind]), all: groups[kind].length })),
  });
  const pages = registerPages(groups).map((page) => {
    const { address } = page.list;
    if (page.show === 'groups')
      return leafOf({ ...shared, kind: 'groups', address, by: page.kind, list: linesOf(page.list, lineOf) });
    const { totals, ...group } = lineOf(page.group);
    return leafOf({
      ...shared,
      kind: 'group',
      address,
      group,
      totals: page.list.number === null ? totals : null,
      list: linesOf(page.list, ({ honour, article }) => ({ honour, article: headlineOf(article) })),
    });
  });
  return [overview, ...pages];
}

/** Awards stay together in the order of the law; of the others the first are enough. */
function firstOf(groups: readonly RegisterGroup[]): GroupLine[] {
  return groups.slice(0, groups[0]?.kind === 'award' ? undefined : SHOWN).map(lineOf);
}

function lineOf({ kind, name, address, entries }: RegisterGroup): GroupLine {
  return { kind, name, address, totals: totalsOf(entries) };
}
