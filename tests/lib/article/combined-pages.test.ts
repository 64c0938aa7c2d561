import { expect, test } from 'vitest';
import { readArticle } from '@/lib/article/read';
import { articles, drawPage, sites, type Page, type WrittenArticle } from '../../support/copied-pages';
import { Random } from '../../support/random';

/** How many pages are drawn. */
const DRAWN = 200;

interface Drawn {
  article: WrittenArticle;
  page: Page;
  /** The seed and the page's text, for a failure's message. */
  hint: string;
}

/** Pages of all articles and sites. */
function drawPages(mask: boolean): Drawn[] {
  const seed = Number(process.env['PAGES_SEED'] ?? 20261130);
  const random = new Random(seed);
  return Array.from({ length: DRAWN }, () => {
    const article = random.pick(Object.values(articles));
    const page = drawPage(random, article, random.pick(Object.values(sites)), mask);
    return { article, page, hint: `seed ${String(seed)}:\n${page.text}` };
  });
}

function read({ text }: Page) {
  const { article } = readArticle({ path: 'bai.md', bytes: new TextEncoder().encode(text) });
  const html = JSON.stringify([article?.lede, article?.hero, article?.sections, article?.authors]);
  return {
    said: { title: article?.title, lede: article?.lede, day: article?.published?.date.slice(0, 10) },
    authors: article?.authors.map(({ name }) => name.toLowerCase()),
    shows: (words: string) => html.includes(words),
  };
}

const said = ({ title, lede }: WrittenArticle) => ({ title, lede, day: '2024-09-16' });

test('an article is read alike on every site, whatever the site prints around and in it', () => {
  for (const { article, page, hint } of drawPages(false)) {
    const { shows, ...found } = read(page);
    expect(found, hint).toEqual({ said: said(article), authors: [article.author.toLowerCase()] });
    expect(
      article.shown.filter((words) => !shows(words)),
      hint,
    ).toEqual([]);
    expect(page.junk.filter(shows), hint).toEqual([]);
  }
});

test('where no table has the site’s words, no word of an article is lost, and most lines are told by their place', () => {
  let [printed, shown] = [0, 0];
  for (const { article, page, hint } of drawPages(true)) {
    const { shows, ...found } = read(page);
    expect(found.said, hint).toEqual(said(article));
    expect(
      article.shown.filter((words) => !shows(words)),
      hint,
    ).toEqual([]);
    printed += page.junk.length;
    shown += page.junk.filter(shows).length;
  }
  expect(shown / printed).toBeLessThan(0.15);
});
