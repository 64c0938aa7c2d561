import { expect, it } from 'vitest';
import { aliases } from '@/lib/checks/aliases';
import { parseSite } from '@/lib/content/read-site';
import { readSettings } from '@/lib/base/settings';
import { makeSummary } from '../../support/make-article';

const text = '---\ntitle: Bài\naliases:\n  - /cu.html\n  - /trung/\n---\n';

async function findingsOf(
  articles: NonNullable<Parameters<typeof makeSummary>[0]>[],
  settings: Record<string, string> = {},
) {
  const newsroom = {
    site: parseSite('').site,
    articles: articles.map((article) => makeSummary({ file: `${article.slug ?? ''}.md`, ...article })),
    pages: [],
    heldBack: [],
    linkOf: () => null,
    text: () => {
      throw new Error('No article is read as a whole.');
    },
  };
  const isPublished = () => Promise.resolve(true);
  const textOf = () => Promise.resolve(text);
  const findings = await aliases({ newsroom, settings: readSettings(settings), isPublished, textOf });
  return findings.map(({ file, diagnostic: { line, params } }) => [
    file,
    line,
    params['address'],
    params['to'],
  ]);
}

it.each([
  ['another article’s alias', '/trung/', { aliases: ['/Trung'] }, '/mot/'],
  ['another article’s address', '/Mot/', {}, '/mot/'],
  ['an old name of another article’s file', '/2021-01-05-mot', { file: '2021-01-05-mot.md' }, '/mot/'],
  ['a topic’s page', '/chuyen-muc/hai-quan/', {}, '/chuyen-muc/hai-quan'],
  ['a feed', '/feed.xml', {}, '/feed.xml'],
])('an alias that is %s is named, and where it leads', async (_, alias, other, to) => {
  const found = await findingsOf([
    { slug: 'mot', ...other },
    { slug: 'hai', aliases: [alias] },
  ]);
  expect(found).toEqual([['hai.md', alias === '/trung/' ? 5 : 1, alias, to]]);
});

it.each(['/cu.html', '/hai/', '/Hai', '/hai/index.html', '/', 'http://bao.example/tin/cu.htm'])(
  'an alias that leads to its article is none: %s',
  async (alias) => {
    expect(await findingsOf([{ slug: 'mot' }, { slug: 'hai', aliases: [alias] }])).toEqual([]);
  },
);

it.each([
  ['github-pages', ['/tin?id=1', '/?p=2']],
  ['cloudflare-pages', ['/tin?id=1', '/?p=2']],
  ['nginx', []],
  ['netlify', []],
])('names old addresses that differ in their query alone, for %s', async (HOSTING, named) => {
  const found = await findingsOf([{ slug: 'mot', aliases: ['/tin?id=1', '/?p=2', '/cu'] }], { HOSTING });
  expect(found.map(([, , address]) => address)).toEqual(named);
});

it('an alias with the path of the site leads to its article', async () => {
  const found = await findingsOf([{ slug: 'hai', aliases: ['/bao/hai/'] }], {
    SITE_URL: 'https://example.org/bao',
  });
  expect(found).toEqual([]);
});
