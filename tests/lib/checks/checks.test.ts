import { describe, expect, it } from 'vitest';
import type { Article } from '@/lib/article/article';
import { runChecks } from '@/lib/checks/checks';
import { readSettings } from '@/lib/base/settings';
import { siteSchema } from '@/lib/content/site';
import { growthByFour, LINEAR } from '../../support/growth';
import { madeFolders } from '../../support/made-pictures';
import { summarised, makeArticle, textsOf } from '../../support/make-article';

const html = (text: string): Article['sections'] => [
  { heading: null, id: null, level: 2, blocks: [{ kind: 'html', html: `<p id="p1">${text}</p>` }] },
];
/** Text that is like no other with another seed. */
const prose = (seed: number, words = 300) =>
  Array.from({ length: words }, (_, index) => `tiếng${(seed * 7919 + index * 31) % 1009}`).join(' ');

async function check(
  articles: Article[],
  { text = '', whole = true, settings: site = {} } = {},
  hidden: readonly Article[] = [],
) {
  const { content, cache } = madeFolders();
  const settings = readSettings({ CONTENT_DIR: content, CACHE_DIR: cache, SITE_URL: 'https://bao.example' });
  const newsroom = {
    site: siteSchema.parse(site),
    articles: articles.map(summarised),
    pages: [],
    heldBack: hidden.map((article) => ({
      article: summarised(article),
      state: { kind: 'draft' as const },
      by: null,
    })),
    text: textsOf(articles),
    linkOf: () => null,
  };
  const textOf = () => Promise.resolve(text);
  // No article here links to anything.
  const isPublished = () => Promise.resolve(false);
  const findings = await runChecks({ newsroom, settings, textOf, isPublished }, whole);
  return findings.map(({ file, diagnostic: { code, line, column, params } }) => ({
    file,
    code,
    line,
    column,
    params,
  }));
}

describe('articles beside each other', () => {
  it('are told of when two say nearly the same, once, at the later one', async () => {
    const [one, two] = [prose(1), prose(2)];
    const twin = one.replace('tiếng', 'Tiếng').replace(/\S+$/, 'đã sửa');
    const articles = [
      makeArticle({ slug: 'bai-2', words: 300, sections: html(twin) }),
      makeArticle({ slug: 'bai', words: 300, sections: html(one) }),
      makeArticle({ slug: 'khac', title: 'Khác', words: 300, sections: html(two) }),
      makeArticle({
        slug: 'nua',
        title: 'Nửa',
        words: 300,
        sections: html(`${one.slice(0, one.length / 2)} ${two}`),
      }),
    ];
    expect(await check(articles)).toMatchObject([
      { file: 'bai-2.md', code: 'article-similar', params: { other: 'bai.md', percent: 98 } },
    ]);
  });

  it('are told of when one has the headline of an earlier one that says something else', async () => {
    const article = (slug: string, seed: number) =>
      makeArticle({ slug, title: 'Giá vàng hôm nay', words: 300, sections: html(prose(seed)) });
    expect(
      await check([article('gia-vang-2', 1), article('gia-vang', 2)], { text: '# Giá vàng hôm nay' }),
    ).toEqual([
      { file: 'gia-vang-2.md', code: 'title-repeated', line: 1, column: 3, params: { other: 'gia-vang.md' } },
    ]);
  });

  it('are compared in a time that grows with their number even when all are the same', async () => {
    const growth = await growthByFour(async (factor) => {
      const articles = Array.from({ length: 150 * factor }, (_, n) =>
        makeArticle({ slug: `bai-${n}`, words: 300, sections: html(prose(1)) }),
      );
      expect(await check(articles)).toHaveLength(150 * factor - 1);
    });
    expect(growth).toBeLessThan(LINEAR);
  });

  it('are told of where one person has two offices, but not where one is short for the other', async () => {
    const by = (slug: string, name: string, title: string) =>
      makeArticle({ slug, title: slug, authors: [{ name, rank: null, title }] });
    const articles = [
      by('a', 'Lê Hòa', 'Chi cục trưởng'),
      by('b', 'Lê Hoà', 'Phó Cục trưởng Cục Thuế'),
      by('c', 'Lê Hòa', 'Chi cục trưởng Chi cục Hải quan'),
    ];
    expect(
      await check(articles, { text: '# Bài\n\n**Lê Hoà Phó Cục trưởng**'.normalize('NFD') }),
    ).toMatchObject([
      {
        file: 'b.md',
        code: 'person-two-offices',
        line: 3,
        column: 3,
        params: { office: 'Phó Cục trưởng Cục Thuế' },
      },
    ]);
  });

  it('are told of where one is said to translate what it cannot, by whoever has all of them', async () => {
    const english = (slug: string, translates: string) =>
      makeArticle({ slug, title: slug, lang: 'en', translates });
    const articles = [
      makeArticle({ slug: 'goc', title: 'Gốc' }),
      english('a', 'goc'),
      english('b', 'goc'),
      english('c', 'khong-co'),
      english('d', 'd'),
      makeArticle({ slug: 'e', title: 'E', translates: 'a' }),
    ];
    const text = '---\nlang: en\ntranslates: x\n---\n';
    const findings = await check(articles, { text });
    const at = { line: 3, column: 1 };
    expect(findings.sort((one, other) => (one.file < other.file ? -1 : 1))).toEqual([
      { file: 'b.md', code: 'translation-language-taken', ...at, params: { slug: 'a' } },
      { file: 'c.md', code: 'translation-unknown', ...at, params: { slug: 'khong-co' } },
      { file: 'd.md', code: 'translation-of-itself', ...at, params: { slug: 'd' } },
      { file: 'e.md', code: 'translation-of-translation', ...at, params: { slug: 'a' } },
    ]);
    expect(await check(articles, { text, whole: false })).toEqual([]);
  });

  it('are told of where a picture was not fetched', async () => {
    const hero = {
      src: 'https://khac.example/a.jpg',
      alt: '',
      shownAlt: '',
      caption: null,
      credit: null,
      line: 5,
      column: 1,
    };
    expect(await check([makeArticle({ hero })])).toMatchObject([
      { code: 'image-not-locked', line: 5, column: 1 },
    ]);
  });
});

describe('the paper’s principles', () => {
  it('are told of in site.yaml where no article stands at their address', async () => {
    const article = makeArticle({ slug: 'nguyen-tac' });
    const text = 'name: Báo\nprinciples: /nguyen-tat/\n';
    expect(await check([article], { text, settings: { principles: '/nguyen-tat/' } })).toEqual([
      { file: '../site.yaml', code: 'link-nowhere', line: 2, column: 13, params: { href: '/nguyen-tat/' } },
    ]);
    for (const principles of ['/nguyen-tac/', 'https://bao.example/nguyen-tac/'])
      expect(await check([article], { text, settings: { principles } })).toEqual([]);
  });
});

describe('what the paper says is gone', () => {
  it('is told of where readers still see it', async () => {
    const [open, draft] = [makeArticle({ slug: 'con-day' }), makeArticle({ slug: 'nhap', title: 'Khác' })];
    const gone = ['/con-day', 'nhap', '/tin/cu.html'];
    const text = 'principles: /con-day/\ngone:\n  - con-day\n  - nhap\n';
    expect(await check([open, draft], { text, settings: { gone } }, [draft])).toEqual([
      {
        file: '../site.yaml',
        code: 'site-gone-published',
        line: 3,
        column: 5,
        params: { address: '/con-day' },
      },
    ]);
  });
});

describe('the paper’s menu', () => {
  it('is told of in site.yaml where an entry leads nowhere', async () => {
    const article = makeArticle({ slug: 'gioi-thieu' });
    const sound = [
      '/gioi-thieu/',
      '/gioi-thieu',
      'https://bao.example/gioi-thieu/',
      'https://khac.example/x/',
    ];
    const menu = [...sound, '/gioi-thiu/', 'https://bao.example/x/'].map((link) => ({ name: link, link }));
    const text = 'menu:\n  - { name: Giới thiệu, link: /gioi-thiu/ }\n  - { link: https://bao.example/x/ }\n';
    expect(await check([article], { text, settings: { menu } })).toMatchObject([
      { file: '../site.yaml', code: 'link-nowhere', line: 2, column: 31, params: { href: '/gioi-thiu/' } },
      { file: '../site.yaml', code: 'link-nowhere', line: 3, column: 13 },
    ]);
  });
});
