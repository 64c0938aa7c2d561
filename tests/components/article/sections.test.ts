import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { Sections } from '@/components/article/sections';
import { markQuotes, textOutside } from '@/components/article/mark-quotes';
import type { Pictures } from '@/components/picture/article-figure';
import type { Picture } from '@/lib/pictures/picture';
import { readArticle } from '@/lib/article/read';
import { growthByFour, LINEAR } from '../../support/growth';

/** The body of a text as its page has it. */
function shown(body: string, pictures: Pictures = new Map()): string {
  const bytes = new TextEncoder().encode(`# Cảng mở lại\n\nSáng nay, cảng Hải Đăng mở lại.\n\n${body}\n`);
  const { article } = readArticle({ path: 'bai.md', bytes });
  if (!article) throw new Error('The text is an article.');
  return renderToStaticMarkup(createElement(Sections, { article, pictures, sources: [] }));
}

const sentence = 'Chúng tôi đã chờ ngày này suốt ba năm.';
const after = 'Tàu đầu tiên vào cảng lúc bảy giờ.';

describe('key points', () => {
  it.each(['## Điểm chính', '**Ý chính**', '### Những điểm đáng chú ý:', '## Key takeaways', '## ĐIỂM NHẤN'])(
    'are a section at the top named “%s” that is a list',
    (heading) => {
      const html = shown(`${heading}\n\n- Cảng mở lại\n- Phí không đổi\n\n## Sáng nay\n\n${after}`);
      expect(html).toMatch(/<section class="[^"]*points[^"]*"><h\d[^>]*>[^]*Cảng mở lại/);
      expect(html.match(/<section/g)).toHaveLength(1);
    },
  );

  it.each([
    `## Điểm chính\n\n${after}\n\n- Cảng mở lại\n- Phí không đổi`,
    `## Điểm chính của đề án\n\n- Cảng mở lại\n- Phí không đổi`,
    `## Một\n\n${after}\n\n## Hai\n\n${after}\n\n## Điểm chính\n\n- Cảng mở lại\n- Phí không đổi`,
  ])('are nothing else: %#', (body) => {
    expect(shown(body)).not.toContain('<section');
  });
});

describe('a quotation', () => {
  it.each([
    [`Ông An nói: “${sentence}”`, `> ${sentence}`],
    [`${sentence} ${after}`, `> “${sentence}”`],
    [`- ${sentence}`, `> **${sentence}**\n>\n> — Ông An, Giám đốc`],
  ])('of a sentence of the text is set large: %s', (text, quote) => {
    expect(shown(`${after}\n\n${text}\n\n${quote}\n\n${after}`)).toContain('<blockquote class="pulled">');
  });

  it.each([`> ${sentence}`, `> ${sentence}\n\n> ${sentence}`, '> cảng'])(
    'of other words is not: %s',
    (quote) => {
      expect(shown(`${after} Ở cảng.\n\n${quote}\n\n${after}`)).not.toContain('pulled');
    },
  );

  it.each(['— Ông An, Giám đốc', '– **Bà Bình**'])('names its speaker: %s', (speaker) => {
    const html = shown(`${after}\n\n> ${sentence}\n>\n> ${speaker}\n\n${after}`);
    expect(html).toMatch(/<p class="speaker">(?:<strong>)?[—–]/);
    expect(html.match(/class="speaker"/g)).toHaveLength(1);
  });

  it('is compared in a time that grows with the text', async () => {
    const compare = (factor: number) => {
      const quotes = Array.from(
        { length: 5_000 * factor },
        (_, at) => `<blockquote><p>Câu số ${at} của bài.</p></blockquote>`,
      ).join('');
      markQuotes(`${quotes}${'<blockquote>'.repeat(5_000 * factor)}`, textOutside([quotes]));
    };
    expect(await growthByFour(compare)).toBeLessThan(LINEAR);
  });
});

describe('pictures', () => {
  const pictures = (count: number) =>
    Array.from({ length: count }, (_, at) => `![Tàu số ${at} vào bến](cang-${at}.jpg)`).join('\n\n');
  const body = (count: number) => `${after}\n\n${after}\n\n${after}\n\n${pictures(count)}\n\n${after}`;

  it('in a row are a gallery from three on, with all their words', () => {
    expect(shown(body(2))).not.toContain('gallery');
    const html = shown(body(4));
    expect(html.match(/<div class="[^"]*gallery/g)).toHaveLength(1);
    expect(html.match(/<figure/g)).toHaveLength(4);
    expect(html).toContain('Tàu số 3 vào bến');
  });

  it('of a gallery are cropped alike if their shapes differ', () => {
    const picture = (width: number, height: number): Picture => ({
      width,
      height,
      sources: [],
      placeholder: '',
      standIn: false,
    });
    const gallery = (...shapes: [number, number][]) =>
      shown(
        body(3),
        new Map(shapes.map(([width, height], at) => [`cang-${at}.jpg`, picture(width, height)])),
      );
    expect(gallery([1600, 1000], [800, 1200], [900, 900])).toContain('mixed');
    expect(gallery([1600, 1000], [1500, 1000], [1400, 950])).not.toContain('mixed');
  });
});
