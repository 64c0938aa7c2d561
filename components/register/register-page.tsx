import { CountsChart } from '@/components/chart/counts-chart';
import { ListHead } from '@/components/list/list-head';
import { Page } from '@/components/page/page';
import { totalsOf, type RegisterEntry } from '@/lib/newsroom/register/entries';
import { kindAddress, type RegisterGroup, type RegisterGroups } from '@/lib/newsroom/register/groups';
import type { Site } from '@/lib/newsroom/site';
import { words } from '@/lib/newsroom/words';
import { Downloads } from './downloads';
import { groupTitle, TotalsTable } from './totals-table';
import styles from './register-page.module.css';

interface Props {
  site: Site;
  entries: readonly RegisterEntry[];
  groups: RegisterGroups;
}

/** A list longer than this has a page of its own. */
const SHOWN = 10;

/** The register of honours at a glance: how many, by award, by year, by giver, and to whom last. */
export function RegisterPage({ site, entries, groups }: Props) {
  const told = words.vi;
  return (
    <Page site={site}>
      <ListHead way={[]} title={told.register} note={told.registerNote} />
      {entries.length === 0 ? (
        <p>{told.registerEmpty}</p>
      ) : (
        <div className={styles.register}>
          <p className={styles.totals}>{inWords(entries)}</p>
          <Part groups={groups.award} chart={told.chart} />
          <Part groups={groups.year} chart={told.chartByYear} />
          <Part groups={groups.giver} />
          <Part groups={groups.recipient} />
          <Downloads />
        </div>
      )}
    </Page>
  );
}

function Part({ groups, chart }: { groups: readonly RegisterGroup[]; chart?: string }) {
  const told = words.vi;
  const [first] = groups;
  if (!first) return null;
  const { kind } = first;
  // Awards stay together in the order of the law; of the others the first are enough here.
  const shown = kind === 'award' ? groups : groups.slice(0, SHOWN);
  return (
    <section aria-labelledby={kind}>
      <h2 id={kind} className={styles.heading}>
        <a href={kindAddress(kind)}>{told.registerBy[kind]}</a>
      </h2>
      {chart !== undefined && (
        <CountsChart counted={shown.map(countedOf)} lang="vi" id={`bieu-do-${kind}`} title={chart} />
      )}
      <TotalsTable groups={shown} heading={told.registerColumn[kind]} />
      {shown.length < groups.length && (
        <p className={styles.all}>
          <a href={kindAddress(kind)}>{told.seeAll(groups.length)}</a>
        </p>
      )}
    </section>
  );
}

function countedOf(group: RegisterGroup) {
  const { collectives, individuals } = totalsOf(group.entries);
  return { name: groupTitle(group), collectives: collectives || null, individuals: individuals || null };
}

/** “142 lượt nêu, 1.203 tập thể, 870 cá nhân”. */
export function inWords(entries: readonly RegisterEntry[]): string {
  const told = words.vi;
  const totals = totalsOf(entries);
  const number = new Intl.NumberFormat('vi');
  return [
    told.entriesCounted(number.format(totals.entries)),
    told.collectivesCounted(number.format(totals.collectives)),
    told.individualsCounted(number.format(totals.individuals)),
  ].join(', ');
}
