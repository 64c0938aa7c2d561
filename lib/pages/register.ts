import { registerAddress } from '../content/addresses';
import { pageWithId } from '../content/article-parts';
import { headlineOf } from '../content/summary';
import { precedence } from '../article/honours/tables/precedence';
import { groupBy } from '../base/group';
import { sharing } from '../base/shared-values';
import type { SiteIndex } from '../site/site-index';
import { totalsOf, type RegisterEvent } from '../site/register/events';
import type { RegisterGroup, RegisterKind } from '../site/register/groups';
import { registerPages } from '../site/register/pages';
import { common, pageJob, type PageJob } from './page-job';
import { linesOf } from './lists';
import type { EventLine, GroupLine } from './models/register';

/** Number of givers and recipients on the register's first page. */
const SHOWN = 10;

/** The order of the parts on the register's first page. */
const parts: readonly RegisterKind[] = ['award', 'year', 'giver', 'recipient'];

/** The pages of the honours register: overview, and each award, recipient, year and giver. */
export function registerJobs(siteIndex: SiteIndex): PageJob[] {
  const { events, groups } = siteIndex.register;
  const shared = common(siteIndex);
  const overview = pageJob({
    ...shared,
    kind: 'register',
    address: registerAddress,
    totals: totalsOf(events),
    parts: parts.map((kind) => ({
      kind,
      groups: firstOf(groups[kind]).map(lineOf),
      all: groups[kind].filter(isNamed).length,
    })),
  });
  const pages = registerPages(groups).map((page) => {
    const { address } = page.list;
    if (page.show === 'groups') {
      const { kind: by, letters } = page;
      return pageJob({ ...shared, kind: 'groups', address, by, letters, list: linesOf(page.list, lineOf) });
    }
    const { kind, name, address: groupAddress, events: all } = page.group;
    return pageJob({
      ...shared,
      kind: 'group',
      address,
      group: { kind, name, address: groupAddress },
      totals: page.list.number === null ? totalsOf(all) : null,
      list: linesOf(page.list, eventLine),
    });
  });
  return [overview, ...pages];
}

/** The group of what names nobody is no entry to see more for. */
const isNamed = ({ name }: RegisterGroup): boolean => name !== null;

/** All awards and years, which the charts show; of givers and recipients those with most awards. */
function firstOf(groups: readonly RegisterGroup[]): readonly RegisterGroup[] {
  const kind = groups[0]?.kind;
  if (kind === 'award' || kind === 'year') return groups;
  return groups
    .filter(isNamed)
    .toSorted((one, other) => other.events.length - one.events.length)
    .slice(0, SHOWN);
}

const eventLine = sharing(({ honour, mentions }: RegisterEvent): EventLine => ({
  honour,
  mentions: mentions.map(({ honour, article }) => ({
    honour,
    article: headlineOf(article),
    page: pageWithId(article, honour.anchor),
  })),
}));

function lineOf({ kind, name, address, events }: RegisterGroup): GroupLine {
  return {
    kind,
    name,
    address,
    totals: totalsOf(events),
    awards: kind === 'recipient' ? awardsOf(events) : [],
  };
}

/** A recipient's awards, in the order of precedence. */
function awardsOf(events: readonly RegisterEvent[]): GroupLine['awards'] {
  const ranked = events.map(({ honour }) => honour).sort((one, other) => precedence(one) - precedence(other));
  return [...groupBy(ranked, ({ award, rank }) => [award, rank].filter(Boolean).join(' '))].map(
    ([name, all]) => ({
      name,
      times: all.length,
    }),
  );
}
