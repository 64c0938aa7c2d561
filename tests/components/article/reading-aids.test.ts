import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { Article } from '@/lib/article/article';
import { Byline } from '@/components/article/byline';
import { ReaderTools } from '@/components/article/reader-tools';
import { Sections } from '@/components/article/sections';
import { ArticleFigure } from '@/components/picture/article-figure';
import { words } from '@/lib/language/words';
import { makeArticle } from '../../support/make-article';

const file = (width: number) => ({ path: `/hinh/a-${width}.jpg`, width });
const picture = {
  sources: [{ type: 'image/jpeg' as const, files: [file(480), file(1600)] }],
  width: 1600,
  height: 900,
  placeholder: 'data:image/webp;base64,AA',
  standIn: false,
};

const figure = {
  src: 'a.jpg',
  alt: 'Lễ trao giải',
  shownAlt: 'Lễ trao giải',
  credit: null,
  line: 1,
  column: 1,
};

const shown = (caption: string | null) =>
  renderToStaticMarkup(
    createElement(ArticleFigure, {
      figure: { ...figure, caption },
      pictures: new Map([['a.jpg', picture]]),
      labels: words.vi,
    }),
  );

describe('a picture', () => {
  it('is not told twice where its caption says the same', () => {
    expect(shown('Lễ trao giải')).toContain('alt=""');
    expect(shown('Sáng 22/11')).toContain('alt="Lễ trao giải"');
    expect(shown(null)).toContain('alt="Lễ trao giải"');
  });

  it('leads to its biggest file', () => {
    expect(shown(null)).toContain('<a href="/hinh/a-1600.jpg" aria-label="Xem ảnh cỡ lớn">');
  });
});

describe('an article', () => {
  const byline = (count: number, authors: Article['authors'] = []) =>
    renderToStaticMarkup(
      createElement(Byline, {
        article: makeArticle({
          words: count,
          authors,
          published: { date: '2026-11-27T06:30:00+07:00', precision: 'minute', from: 'front-matter' },
        }),
        personAddress: () => null,
        translations: [],
      }),
    );

  it('says how long it takes, unless it is longer than anybody reads at once', () => {
    expect(byline(230)).toContain('1 phút đọc');
    expect(byline(230 * 30)).toContain('30 phút đọc');
    expect(byline(230 * 31)).not.toContain('phút đọc');
  });

  it('says when it was published, with the day of the week', () => {
    expect(byline(1)).toContain('06:30, thứ Sáu 27/11/2026');
  });

  it('names many authors in one paragraph, a few on lines of their own', () => {
    const named = (count: number) =>
      byline(
        1,
        Array.from({ length: count }, (_, index) => ({
          name: `Người ${index}`,
          rank: null,
          title: index ? null : 'Tổ trưởng',
        })),
      );
    expect(named(5).match(/<p/g)).toHaveLength(2);
    expect(named(5)).toContain('</b> (Tổ trưởng), <b');
    expect(named(4).match(/<p/g)).toHaveLength(5);
  });

  it('has headings that lead to themselves', () => {
    const section = { heading: 'Điều 4', id: 'dieu-4', level: 3 as const, blocks: [] };
    const html = renderToStaticMarkup(
      createElement(Sections, {
        article: makeArticle({ sections: [section] }),
        pictures: new Map(),
        sources: [],
      }),
    );
    expect(html).toMatch(/<h3 id="dieu-4"><a href="#dieu-4"[^>]*>Điều 4<\/a><\/h3>/);
  });

  it('can be handed on to Zalo', () => {
    const url = 'https://bao.example/bai/?a=1&b=ế';
    const html = renderToStaticMarkup(createElement(ReaderTools, { article: makeArticle(), url }));
    const [, shared = ''] = /share_external\?d=([^"]*)"/.exec(html) ?? [];
    expect(JSON.parse(Buffer.from(decodeURIComponent(shared), 'base64').toString())).toEqual({ url });
    expect(html).toContain('Chia sẻ qua Zalo');
  });
});
