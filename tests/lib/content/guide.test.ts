import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { frontMatterKeys } from '@/lib/article/front-matter/keys';
import { readArticle } from '@/lib/article/read';

const path = 'huong-dan-bien-tap.md';
const bytes = readFileSync(`content/articles/${path}`);
const { article, diagnostics } = readArticle({ path, bytes });
const blocks = article?.sections.flatMap((section) => section.blocks) ?? [];
const html = blocks.map((block) => (block.kind === 'html' ? block.html : '')).join('');

describe('the editor’s guide', () => {
  it('explains every front-matter key that there is, and no other', () => {
    const table = bytes.toString().split('## Phần khai báo')[1] ?? '';
    const explained = Array.from(table.matchAll(/^\| `(\w+)` \|/gm), ([, key]) => key);
    expect(explained).toEqual(Object.keys(frontMatterKeys));
  });

  it('is an article that nothing is to be said about', () => {
    expect(article?.title).toBe('Hướng dẫn biên tập');
    expect(diagnostics).toEqual([]);
  });

  it.each([
    '<ol>',
    '<ul>',
    '<table>',
    '<blockquote>',
    '<a href="/phong-trao-',
    '<pre>',
    '<code>',
    '<strong>',
  ])('is an example of what it explains: %s', (mark) => {
    expect(html).toContain(mark);
  });

  it('has headings, a figure with caption and credit, and a footnote', () => {
    expect(article?.sections.length).toBeGreaterThan(3);
    expect(blocks.flatMap((block) => (block.kind === 'figure' ? [block.figure] : []))).toEqual([
      expect.objectContaining({ src: '../images/so-do-file-bai-viet.png', credit: 'Tòa soạn' }),
    ]);
    expect(html).toMatch(/<sup><a href="#note-1"/);
  });
});
