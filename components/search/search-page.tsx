import { ListHead } from '@/components/list/list-head';
import { Page } from '@/components/page/page';
import { attributesOf } from '@/lib/client/attributes';
import * as parts from '@/lib/client/parts/search';
import {
  archiveAddress,
  peopleAddress,
  searchAddress,
  scriptAddresses,
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
  const { imprint } = page;
  const labels = words[imprint.lang];
  return (
    <Page imprint={imprint}>
      <ListHead lang={imprint.lang} way={[]} title={labels.search} />
      <SearchForm page={page} />
      <p className={styles.noScript}>{labels.searchNeedsScript}</p>
      <p id={parts.status} className={styles.status} role="status" />
      <ul id={parts.documents} className={styles.documents} />
      <ol id={parts.results} className={styles.results} />
      <button id={parts.more} className={styles.more} type="button" hidden>
        {labels.searchMore}
      </button>
      <OtherWays page={page} />
      <script type="module" src={scriptAddresses.search} />
    </Page>
  );
}

/** `lib/client/search-page.ts` reads its data and fills the filters. */
function SearchForm({ page: { imprint, size } }: Props) {
  const labels = words[imprint.lang];
  const filters = [
    [parts.filters.topic, labels.searchTopic],
    [parts.filters.year, labels.searchYear],
    [parts.filters.author, labels.searchAuthor],
  ];
  return (
    <form
      {...attributesOf(parts.form, {
        shards: size.shards.join(' '),
        records: size.records,
        found: labels.articlesFound('{}'),
        none: labels.noArticlesFound,
        failed: labels.searchFailed,
      })}
      className={styles.form}
      role="search"
      action={searchAddress}
    >
      <label className={styles.query}>
        {labels.searchLabel}
        <input id={parts.query} type="search" name="q" autoComplete="off" spellCheck={false} />
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

function OtherWays({ page: { imprint, topics, months } }: Props) {
  const labels = words[imprint.lang];
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
