import { CountsChart } from '@/components/chart/counts-chart';
import { ListHead } from '@/components/list/list-head';
import { Page } from '@/components/page/page';
import { registerFiles } from '@/lib/content/addresses';
import type { PageOf } from '@/lib/pages/model';
import type { GroupLine } from '@/lib/pages/models/register';
import type { Totals } from '@/lib/site/register/events';
import { kindAddress, type RegisterKind } from '@/lib/site/register/groups';
import type { Language } from '@/lib/language/languages';
import { words } from '@/lib/language/words';
import { Downloads } from './downloads';
import { TotalsTable } from './totals-table';
import styles from './register-page.module.css';

/** The kinds that also get a chart. */
const charts: Partial<Record<RegisterKind, 'chartByAward' | 'chartByYear'>> = {
  award: 'chartByAward',
  year: 'chartByYear',
};

/** The overview of the honours register: totals, by award, by year, by giver, and the latest recipients. */
export function RegisterPage({ page: { imprint, totals, parts } }: { page: PageOf<'register'> }) {
  const labels = words[imprint.lang];
  return (
    <Page imprint={imprint}>
      <ListHead lang={imprint.lang} way={[]} title={labels.register} note={labels.registerNote} />
      {totals.awards === 0 ? (
        <p>{labels.registerEmpty}</p>
      ) : (
        <div className={styles.register}>
          <p className={styles.totals}>{inWords(totals, imprint.lang)}</p>
          {parts
            .filter(({ groups }) => groups.length > 0)
            .map((part) => (
              <Part key={part.kind} part={part} lang={imprint.lang} />
            ))}
          <Downloads labels={labels} files={registerFiles} />
        </div>
      )}
    </Page>
  );
}

interface PartProps {
  part: PageOf<'register'>['parts'][number];
  lang: Language;
}

function Part({ part: { kind, groups, all }, lang }: PartProps) {
  const labels = words[lang];
  const chart = charts[kind];
  return (
    <section aria-labelledby={kind}>
      <h2 id={kind} className={styles.heading}>
        <a href={kindAddress(kind)}>{labels.registerBy[kind]}</a>
      </h2>
      {chart !== undefined && (
        <CountsChart counted={countedOf(groups)} lang={lang} id={`bieu-do-${kind}`} title={labels[chart]} />
      )}
      <TotalsTable lang={lang} groups={groups} heading={labels.registerColumn[kind]} />
      {groups.length < all && (
        <p className={styles.all}>
          <a href={kindAddress(kind)}>{labels.seeAll(all)}</a>
        </p>
      )}
    </section>
  );
}

/**
 * The groups shown in the chart. The group without a name is left out: it would be the longest bar and show
 * nothing.
 */
function countedOf(groups: readonly GroupLine[]) {
  return groups.flatMap(({ name, totals: { awards } }) => (name === null ? [] : [{ name, awards }]));
}

/** “142 lần khen thưởng, 1.203 tập thể, 870 cá nhân”; parts that no article states are left out. */
export function inWords(totals: Totals, lang: Language): string {
  const labels = words[lang];
  const number = new Intl.NumberFormat(lang);
  return [
    labels.awardsCounted(number.format(totals.awards)),
    totals.mentions > totals.awards && labels.timesMentioned(number.format(totals.mentions)),
    totals.collectives > 0 && labels.collectivesCounted(number.format(totals.collectives)),
    totals.individuals > 0 && labels.individualsCounted(number.format(totals.individuals)),
  ]
    .filter((said) => said !== false)
    .join(', ');
}
