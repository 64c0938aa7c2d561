import type { ReactNode } from 'react';
import { ListHead } from '@/components/list/list-head';
import { Page } from '@/components/page/page';
import { attributesOf } from '@/lib/client/attributes';
import * as parts from '@/lib/client/parts/search';
import {
  archiveAddress,
  headlinesAddress,
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

/** Search over all articles. Below it are other ways to find something, which is all that shows without scripts. */
export function SearchPage({ page }: Props) {
  const { imprint } = page;
  const labels = words[imprint.lang];
  return (
    <Page imprint={imprint}>
      <ListHead lang={imprint.lang} way={[]} title={labels.search} />
      <SearchForm page={page} />
      <p className={styles.noScript}>{labels.searchNeedsScript}</p>
      <div className={styles.found}>
        <p id={parts.status} className={styles.status} role="status" />
        <p {...attributesOf(parts.meant, { label: labels.searchMeant })} className={styles.meant} />
        <ul id={parts.documents} className={styles.documents} />
        <ol id={parts.results} className={styles.results} hidden />
        <button id={parts.more} className={styles.more} type="button" hidden>
          {labels.searchMore}
        </button>
        <OtherWays page={page} />
      </div>
      <script type="module" src={scriptAddresses.search} />
    </Page>
  );
}

/** `lib/client/search-page.ts` reads its data attributes and fills the lists. */
function SearchForm({ page: { imprint } }: Props) {
  const labels = words[imprint.lang];
  return (
    <form
      {...attributesOf(parts.form, {
        found: labels.articlesFound('{}'),
        some: labels.articlesFoundInPart('{}'),
        none: labels.noArticlesFound,
        instead: labels.articlesOfMeant('{}'),
        short: labels.searchTooShort,
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
      <details className={styles.filters}>
        <summary>
          {labels.searchFilters}
          <span id={parts.chosen} />
        </summary>
        <Field label={labels.searchOrder}>
          <Choice name={parts.fields.order} first={labels.searchClosest}>
            <option value={parts.newest}>{labels.searchNewest}</option>
          </Choice>
        </Field>
        <Field label={labels.searchTopic}>
          <Choice name={parts.fields.topic} first={labels.searchAny} />
        </Field>
        <Field label={labels.searchAuthor}>
          <Choice name={parts.fields.author} first={labels.searchAny} />
        </Field>
        <Field label={labels.searchFrom}>
          <input id={parts.fields.from} name={parts.fields.from} type="date" />
        </Field>
        <Field label={labels.searchUntil}>
          <input id={parts.fields.until} name={parts.fields.until} type="date" />
        </Field>
      </details>
    </form>
  );
}

function Field({ label, children }: { label: string; children: ReactNode }) {
  return (
    <label>
      <span>{label}</span>
      {children}
    </label>
  );
}

function Choice({ name, first, children }: { name: string; first: string; children?: ReactNode }) {
  return (
    <select id={name} name={name}>
      <option value="">{first}</option>
      {children}
    </select>
  );
}

function OtherWays({ page: { imprint, topics, months } }: Props) {
  const labels = words[imprint.lang];
  return (
    <section id={parts.elsewhere} className={styles.ways}>
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
          <a href={headlinesAddress}>{labels.headlines}</a>
        </li>
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
