import { expect, it } from 'vitest';
import { topics } from '@/lib/checks/topics';
import { parseSite } from '@/lib/content/read-site';
import { readSettings } from '@/lib/base/settings';
import { makeSummary } from '../../support/make-article';

const yaml = 'name: Báo\ntopics:\n  - name: Hải quan\n  - name: Đời sống\n';

async function told(articles: Parameters<typeof makeSummary>[0][], siteYaml = yaml) {
  const { site } = parseSite(siteYaml);
  const newsroom = {
    site,
    articles: articles.map((article) => makeSummary(article)),
    pages: [],
    heldBack: [],
    linkOf: () => null,
    text: () => {
      throw new Error('No text is needed.');
    },
  };
  const isPublished = () => Promise.resolve(true);
  const textOf = () => Promise.resolve(siteYaml);
  const findings = await topics({ newsroom, settings: readSettings({}), isPublished, textOf });
  return findings.map(({ file, diagnostic: { code, line, params } }) => ({ file, code, line, params }));
}

it('a topic that the settings lack is told once, with its marks and the one that may be meant', async () => {
  const articles = [
    { slug: 'a', file: 'a.md', topic: 'Biển đảo' },
    { slug: 'b', file: 'bien-dao/b.md' },
    { slug: 'c', topic: 'HẢI QUAN' },
    { slug: 'd', file: 'd.md', topic: 'Hải quang' },
    { slug: 'e', file: 'doi-song/e.md' },
    { slug: 'f' },
  ];
  expect(await told(articles)).toEqual([
    {
      file: '../site.yaml',
      code: 'topic-unlisted',
      line: 2,
      params: { topic: 'Biển đảo', slug: 'bien-dao', count: 2, file: 'a.md', nearest: 'Hải quan' },
    },
    {
      file: '../site.yaml',
      code: 'topic-unlisted',
      line: 2,
      params: { topic: 'Hải quang', slug: 'hai-quang', count: 1, file: 'd.md', nearest: 'Hải quan' },
    },
  ]);
});

it('nothing is told where the settings list no topics, or where folders only keep years apart', async () => {
  expect(await told([{ slug: 'a', topic: 'Biển đảo' }], 'name: Báo\n')).toEqual([]);
  expect(await told([{ slug: 'a', file: '2021/01/a.md' }])).toEqual([]);
});
