import { describe, expect, it } from 'vitest';
import { readArticle } from '@/lib/article/read';

/** The article of a body; what is read of it stands in the order of the text. */
function read(body: string) {
  const text = `# Khen thưởng cuối năm\n\nHội nghị tổng kết diễn ra sáng nay tại trụ sở của đơn vị.\n\n${body}\n`;
  const { article } = readArticle({ path: 'a.md', bytes: new TextEncoder().encode(text) });
  const html =
    article?.sections
      .flatMap(({ blocks }) => blocks.flatMap((each) => (each.kind === 'html' ? [each.html] : [])))
      .join('') ?? '';
  return { honours: article?.honours ?? [], html };
}

describe('the words that tell an honour', () => {
  it('have an element of their own each, which a link can light up', () => {
    const { honours, html } = read(
      'Năm 2019, Cục Thuế tỉnh Long An được Thủ tướng Chính phủ tặng Bằng khen; Cục Hải quan tỉnh Long An được tặng Cờ thi đua của Chính phủ.',
    );
    expect(honours.length).toBe(2);
    expect(new Set(honours.map(({ anchor }) => anchor)).size).toBe(2);
    for (const { anchor, clause } of honours) expect(html).toContain(`<span id="${anchor}">${clause}</span>`);
  });

  it('are pointed at by their paragraph where they are half bold', () => {
    const { honours, html } = read(
      'Cục Hải quan tỉnh Long An được tặng **Cờ thi đua của Chính phủ** trong năm 2019.',
    );
    expect(honours.length).toBe(1);
    expect(html).toContain(`<p id="${honours[0]?.anchor ?? ''}">`);
    expect(html).not.toContain('<span');
  });

  it('are found over a line end', () => {
    const { honours, html } = read(
      'Trong năm 2019, Cục Hải quan tỉnh Long An được tặng\nCờ thi đua của Chính phủ.',
    );
    expect(html).toContain(`<span id="${honours[0]?.anchor ?? ''}">`);
  });
});
