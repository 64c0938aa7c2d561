import { registerAddress } from '../content/addresses';
import { headlineOf } from '../content/summary';
import type { SiteIndex } from '../site/site-index';
import { totalsOf } from '../site/register/entries';
import type { RegisterGroup, RegisterKind } from '../site/register/groups';
import { registerPages } from '../site/register/pages';
import { common, pageJob, type PageJob } from './page-job';
import { linesOf } from './lists';
import type { GroupLine } from './model';

/** So many groups of a kind stand on the register's first page. */
const SHOWN = 10;

/** In this order on the register's first page. */
const parts: readonly RegisterKind[] = ['award', 'year', 'giver', 'recipient'];

/** The register of honours: at a glance, and every award, recipient, year and giver. */
export function registerLeaves(siteIndex: SiteIndex): PageJob[] {
  const { entries, groups } = siteIndex.register;
  const shared = common(siteIndex);
  const overview = pageJob({
    ...shared,
    kind: 'register',
    address: registerAddress,
    totals: totalsOf(entries),
    parts: parts.map((kind) => ({ kind, groups: firstOf(groups[kind]), all: groups[kind].length })),
  });
  const pages = registerPages(groups).map((page) => {
    const { address } = page.list;
    if (page.show === 'groups')
      return pageJob({ ...shared, kind: 'groups', address, by: page.kind, list: linesOf(page.list, lineOf) });
    const { totals, ...group } = lineOf(page.group);
    return pageJob({
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
