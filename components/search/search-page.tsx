import { ListHead } from '@/components/list/list-head';
import { Page } from '@/components/page/page';
import {
  archiveAddress,
  peopleAddress,
  searchAddress,
  searchScript,
  topicAddress,
} from '@/lib/content/addresses';
import { volumeAddress } from '@/lib/site/archive';
import type { PageOf } from '@/lib/pages/model';
import { words } from '@/lib/language/words';
import styles from './search-page.module.css';

interface Props {
  page: PageOf<'search'>;
}

/** Search over all articles; below, and without scripts alone, the other ways to find something. */
export function SearchPage({ page }: Props) {
  const labels = words.vi;
  return (
    <Page imprint={page.imprint}>
      <ListHead way={[]} title={labels.search} />
      <SearchForm page={page} />
      <p className={styles.noScript}>{labels.searchNeedsScript}</p>
      <p id="tim-trang-thai" className={styles.status} role="status" />
      <ol id="tim-ket-qua" className={styles.results} />
      <button id="tim-them" className={styles.more} type="button" hidden>
        {labels.searchMore}
      </button>
      <OtherWays page={page} />
      <script type="module" src={searchScript} />
    </Page>
  );
}

/** `public/tim-kiem/page.js` reads its data and fills the filters. */
function SearchForm({ page: { size } }: Props) {
  const labels = words.vi;
  const filters = [
    ['chuyen-muc', labels.searchTopic],
    ['nam', labels.searchYear],
    ['tac-gia', labels.searchAuthor],
  ];
  return (
    <form
      id="tim"
      className={styles.form}
      role="search"
      action={searchAddress}
      data-shards={size.shards.join(' ')}
      data-records={size.records}
      data-found={labels.articlesFound('{}')}
      data-none={labels.noArticlesFound}
      data-failed={labels.searchFailed}
    >
      <label className={styles.query}>
        {labels.searchLabel}
        <input id="tim-chu" type="search" name="q" autoComplete="off" spellCheck={false} />
      </label>
      <button type="submit">{labels.searchButton}</button>
      <div className={styles.filters}>
        {filters.map(([name, all]) => (
          <select key={name} name={name} aria-label={all}>
            <option value="">{all}</option>
          </select>
        ))}
      </div>
    </form>
  );
}

function OtherWays({ page: { topics, months } }: Props) {
  const labels = words.vi;
  return (
    <section className={styles.ways}>
      <h2>{labels.searchElsewhere}</h2>
      <ul>
        {topics.map((topic) => (
          <li key={topic.slug}>
            <a href={topicAddress(topic)}>{topic.name}</a>
          </li>
        ))}
      </ul>
      <ul>
        {months.map((month) => (
          <li key={volumeAddress(month)}>
            <a href={volumeAddress(month)}>
              {month ? labels.monthTitle(month.year, month.month) : labels.articlesUndated}
            </a>
          </li>
        ))}
      </ul>
      <ul>
        <li>
          <a href={archiveAddress}>{labels.archiveNote}</a>
        </li>
        <li>
          <a href={peopleAddress}>{labels.peopleNote}</a>
        </li>
      </ul>
    </section>
  );
}
