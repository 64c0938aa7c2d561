import { CountsChart } from '@/components/chart/counts-chart';
import { ListHead } from '@/components/list/list-head';
import { Page } from '@/components/page/page';
import type { GroupLine, PageOf } from '@/lib/pages/model';
import type { Totals } from '@/lib/site/register/entries';
import { kindAddress, type RegisterKind } from '@/lib/site/register/groups';
import { words } from '@/lib/language/words';
import { Downloads } from './downloads';
import { TotalsTable } from './totals-table';
import styles from './register-page.module.css';

/** What is drawn, too. */
const charts: Partial<Record<RegisterKind, string>> = { award: words.vi.chart, year: words.vi.chartByYear };

/** The register of honours at a glance: how many, by award, by year, by giver, and to whom last. */
export function RegisterPage({ page: { imprint, totals, parts } }: { page: PageOf<'register'> }) {
  const labels = words.vi;
  return (
    <Page imprint={imprint}>
      <ListHead way={[]} title={labels.register} note={labels.registerNote} />
      {totals.entries === 0 ? (
        <p>{labels.registerEmpty}</p>
      ) : (
        <div className={styles.register}>
          <p className={styles.totals}>{inWords(totals)}</p>
          {parts
            .filter(({ groups }) => groups.length > 0)
            .map((part) => (
              <Part key={part.kind} part={part} />
            ))}
          <Downloads />
        </div>
      )}
    </Page>
  );
}

function Part({ part: { kind, groups, all } }: { part: PageOf<'register'>['parts'][number] }) {
  const labels = words.vi;
  const chart = charts[kind];
  return (
    <section aria-labelledby={kind}>
      <h2 id={kind} className={styles.heading}>
        <a href={kindAddress(kind)}>{labels.registerBy[kind]}</a>
      </h2>
      {chart !== undefined && (
        <CountsChart counted={countedOf(groups)} lang="vi" id={`bieu-do-${kind}`} title={chart} />
      )}
      <TotalsTable groups={groups} heading={labels.registerColumn[kind]} />
      {groups.length < all && (
        <p className={styles.all}>
          <a href={kindAddress(kind)}>{labels.seeAll(all)}</a>
        </p>
      )}
    </section>
  );
}

/** What articles do not say has no bar: it would be the longest and tell nothing. */
function countedOf(groups: readonly GroupLine[]) {
  return groups.flatMap(({ name, totals: { collectives, individuals } }) =>
    name === null ? [] : [{ name, collectives: collectives || null, individuals: individuals || null }],
  );
}

/** “142 lượt nêu, 1.203 tập thể, 870 cá nhân”. */
export function inWords(totals: Totals): string {
  const labels = words.vi;
  const number = new Intl.NumberFormat('vi');
  return [
    labels.entriesCounted(number.format(totals.entries)),
    labels.collectivesCounted(number.format(totals.collectives)),
    labels.individualsCounted(number.format(totals.individuals)),
  ].join(', ');
}
