import { ListHead } from '@/components/list/list-head';
import { Page } from '@/components/page/page';
import {
  archiveAddress,
  peopleAddress,
  searchAddress,
  searchScript,
  topicAddress,
} from '@/lib/newsroom/addresses';
import { volumeAddress } from '@/lib/newsroom/archive';
import type { PageOf } from '@/lib/newsroom/pages/model';
import { words } from '@/lib/newsroom/words';
import styles from './search-page.module.css';

interface Props {
  page: PageOf<'search'>;
}

/** Search over all articles; below, and without scripts alone, the other ways to find something. */
export function SearchPage({ page }: Props) {
  const told = words.vi;
  return (
    <Page imprint={page.imprint}>
      <ListHead way={[]} title={told.search} />
      <SearchForm page={page} />
      <p className={styles.noScript}>{told.searchNeedsScript}</p>
      <p id="tim-trang-thai" className={styles.status} role="status" />
      <ol id="tim-ket-qua" className={styles.results} />
      <button id="tim-them" className={styles.more} type="button" hidden>
        {told.searchMore}
      </button>
      <OtherWays page={page} />
      <script type="module" src={searchScript} />
    </Page>
  );
}

/** `public/tim-kiem/page.js` reads its data and fills the filters. */
function SearchForm({ page: { size } }: Props) {
  const told = words.vi;
  const filters = [
    ['chuyen-muc', told.searchTopic],
    ['nam', told.searchYear],
    ['tac-gia', told.searchAuthor],
  ];
  return (
    <form
      id="tim"
      className={styles.form}
      role="search"
      action={searchAddress}
      data-shards={size.shards.join(' ')}
      data-records={size.records}
      data-found={told.articlesFound('{}')}
      data-none={told.noArticlesFound}
      data-failed={told.searchFailed}
    >
      <label className={styles.query}>
        {told.searchLabel}
        <input id="tim-chu" type="search" name="q" autoComplete="off" spellCheck={false} />
      </label>
      <button type="submit">{told.searchButton}</button>
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
  const told = words.vi;
  return (
    <section className={styles.ways}>
      <h2>{told.searchElsewhere}</h2>
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
              {month ? told.monthTitle(month.year, month.month) : told.articlesUndated}
            </a>
          </li>
        ))}
      </ul>
      <ul>
        <li>
          <a href={archiveAddress}>{told.archiveNote}</a>
        </li>
        <li>
          <a href={peopleAddress}>{told.peopleNote}</a>
        </li>
      </ul>
    </section>
  );
}
