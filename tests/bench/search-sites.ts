import { readFileSync } from 'node:fs';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { createIndex, close } from 'pagefind';
import { termsOfPage } from '@/lib/content/facts/search-terms';
import type { Newsroom } from '@/lib/content/newsroom';
import { bundleScript } from '@/lib/render/bundle-script';
import { spellingsOf } from '@/lib/site/search/abbreviations';
import { lexiconOf, noLexiconCache } from '@/lib/site/search/kept-lexicon';
import { searchPlan } from '@/lib/site/search/plan';
import { makeRecords } from '@/lib/site/search/records';
import { makeIndex } from '@/lib/site/search/search-index';
import type { Site } from './search-server';

type Given = Pick<Newsroom, 'articles' | 'text' | 'searchTerms' | 'site'>;

/** The files of a search, and a script in the page whose functions `start` and `search` the benchmark calls. */
export interface SearchSite {
  site: Site;
  script: string;
}

const page = '<!doctype html><html lang="vi"><title>Tìm</title></html>';

/** Our own search. */
export async function ownSearch({ articles, searchTerms, site: settings }: Given): Promise<SearchSite> {
  const plan = searchPlan(articles, ({ topic }) => ({ name: topic ?? 'Tin tức' }));
  const site = new Map<string, string | Uint8Array>([
    ['/index.html', page],
    ['/client.js', await bundleScript('tests/bench/search-own.js')],
  ]);
  const pages = [...plan.chunks.values()].flat();
  const termsOf = ({ article, number }: (typeof pages)[number]) => termsOfPage(searchTerms(article), number);
  const lexicon = lexiconOf(pages, termsOf, noLexiconCache);
  const index = makeIndex(plan, lexicon, spellingsOf(settings), 1);
  const records = [...plan.chunks].map(([chunk, some]) => makeRecords(chunk, some));
  for (const files of [index, ...records]) for (const [path, content] of files) site.set(`/${path}`, content);
  return { site, script: `import('/client.js').then((client) => client.start())` };
}

/**
 * Pagefind over the same texts: a heading has seven times the weight of a word in the body, the lede is set to
 * twice.
 */
export async function pagefindSearch({ articles, text }: Given): Promise<SearchSite> {
  const { index, errors } = await createIndex({ forceLanguage: 'vi' });
  if (!index) throw new Error(errors.join('\n'));
  for (const article of articles) {
    const { title, lede, slug } = article;
    const head = toHtml([h('h1', title), h('p', { dataPagefindWeight: '2' }, lede ?? '')]);
    const body = text(article).sections.flatMap(({ heading, blocks }) => [
      toHtml(h('h2', heading ?? '')),
      ...blocks.map((block) => (block.kind === 'html' ? block.html : '')),
    ]);
    const content = `<html lang="vi"><body>${head}${body.join('')}</body></html>`;
    await index.addHTMLFile({ url: `/${slug}/`, content });
  }
  const { files } = await index.getFiles();
  await close();
  const site = new Map<string, string | Uint8Array>(
    files.map(({ path, content }) => [`/pagefind/${path}`, content]),
  );
  site.set('/index.html', page);
  site.set('/client.js', readFileSync('tests/bench/search-pagefind.js', 'utf8'));
  return { site, script: `import('/client.js').then((client) => client.start())` };
}
