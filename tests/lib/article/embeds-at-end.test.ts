import { expect, test } from 'vitest';
import { articleJson } from '@/lib/article/json';
import { readArticle } from '@/lib/article/read';

const opening = '# Tàu về bến\n\nTàu vào cảng từ sớm.\n\nCả xóm ra đón tàu.\n\n';

/** The body of an article that ends in some lines. */
function body(end: string): string {
  const bytes = new TextEncoder().encode(opening + end);
  const { article, diagnostics } = readArticle({ path: 'bai.md', bytes });
  if (article === null) throw new Error('No article.');
  return articleJson(article, diagnostics, 'vi', 0)
    .sections.map(({ html }) => html)
    .join('');
}

test.each([
  ['{{< instagram CxOWiQNP2MO >}}', 'instagram.com/p/CxOWiQNP2MO'],
  ['{%vimeo 124148255 %}', 'vimeo.com/124148255'],
  ['{{< youtube w7Ft2ymGmfc >}}', 'youtube.com/watch?v=w7Ft2ymGmfc'],
  ['[Facebook](https://www.facebook.com/xom/videos/123456789/)', 'xom/videos/123456789'],
])('a film or post that ends an article stays: %s', (end, address) => {
  expect(body(end)).toContain(address);
});

test.each([
  '[Facebook](https://www.facebook.com/sharer/sharer.php?u=a)',
  '[Facebook](https://www.facebook.com/bao)',
  '[Instagram](https://www.instagram.com/bao/)',
])('a button to share or follow does not: %s', (end) => {
  expect(body(end)).not.toMatch(/facebook|instagram/i);
});

test.each([
  '[Biểu một](../files/mot.pdf)\n\n[Biểu hai](../files/hai.xlsx)\n\n[Biểu ba](ba.docx)\n\n[Nghe](/files/b.mp3)\n\n[Xem](b.mp4)',
  '[Nghe bài viết](../files/bai.mp3)',
  '[Tải về](phu-luc.pdf)\n\n**Lê An**',
  '**Lê An**\n\n[Tải xuống](../files/phu-luc.zip)\n\n[In](../files/ban-in.pdf)',
])('files beside the text stay: %s', (end) => {
  const addresses = [...end.matchAll(/\((.*?)\)/g)].map(([, address]) => address);
  for (const address of addresses) expect(body(end)).toContain(`"${address}"`);
});
