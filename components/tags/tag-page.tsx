import { ArticleList } from '@/components/list/article-list';
import { Entry } from '@/components/list/entry';
import { ListHead } from '@/components/list/list-head';
import { Pager } from '@/components/list/pager';
import { Page } from '@/components/page/page';
import { tagsAddress } from '@/lib/content/addresses';
import { words } from '@/lib/language/words';
import type { PageOf } from '@/lib/pages/model';

/** The articles with a tag, newest first, on numbered pages. */
export function TagPage({ page: { imprint, name, first, list } }: { page: PageOf<'tag'> }) {
  const { lang } = imprint;
  const tags = { name: words[lang].tags, address: tagsAddress };
  const way = list.number === null ? [tags] : [tags, { name, address: first }];
  return (
    <Page imprint={imprint}>
      <ListHead lang={lang} way={way} title={name} number={list.number} feedOf={first} />
      <ArticleList lang={lang} articles={list.entries}>
        {list.entries.map((entry) => (
          <Entry key={entry.article.slug} {...entry} undated={words[lang].dayNotKnown} />
        ))}
      </ArticleList>
      <Pager lang={lang} list={list} />
    </Page>
  );
}
