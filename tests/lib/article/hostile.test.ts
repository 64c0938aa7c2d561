import { describe, expect, test } from 'vitest';
import { readArticle } from '@/lib/article/read';

/** Above this, a paragraph with links is plain text. */
const LENGTH = 140_000;
const long = (unit: string) => unit.repeat(LENGTH / unit.length);

// A guard against hanging, not a measurement: tests/bench/article.ts measures.
describe('an article is read at once, however long', () => {
  test.each([
    ['row of dashes that is none', `${long('-')}a`],
    ['row of dashes with gaps', `${long('-- ')}a`],
    ['query in a picture’s address', `![a](b${long('?')}&#10;c)`],
    ['query in a link’s address', `[![a](b.jpg)](https://c.example/${long('?')}&#10;d)`],
    ['word in a link’s address', `[![a](b.jpg)](https://c.example/${long('d')})`],
    ['caption of brackets', `![a](b.jpg)\n\nA Ảnh: B${long('(')}c`],
    ['caption that is but punctuation', `![1/2${long('.')}a](b.jpg)\n\n2/2${long('.')}a`],
    ['byline of commas', `a\n\n**A${long(',')}b**`],
    ['headings that are alike', '# a\n'.repeat(5_500)],
    ['run of “tại đây”', long('tại đây. ')],
    ['fence of colons', long(':')],
    ['row of a table', `${long('|-')})`],
  ])(
    '%s',
    (_, text) => {
      const bytes = new TextEncoder().encode(`# Tiêu đề\n\nMột đoạn văn.\n\n${text}`);
      expect(readArticle({ path: 'a.md', bytes }).article?.title).toBe('Tiêu đề');
    },
    15_000,
  );
});
