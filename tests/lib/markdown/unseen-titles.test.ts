import { describe, expect, test } from 'vitest';
import { readMarkdown } from '@/lib/markdown/markdown';

/** What is told of the titles of links and listings. */
function told(text: string): string[] {
  return readMarkdown(new TextEncoder().encode(text))
    .diagnostics.filter(({ code }) => code.endsWith('-title-dropped'))
    .map(({ line, params }) => `${line} ${String(params['words'])}`);
}

describe('the title of a link or listing is told, since no page shows it', () => {
  test.each([
    'Xem [quy định](https://a.example "Thông tư 39 về hóa đơn").',
    '```js title="Thông tư 39 về hóa đơn" {1}\nquy định\n```',
    'Xem <a href="https://a.example" title="Thông tư 39 về hóa đơn">quy định</a>.',
    'Xem [quy định][1].\n\n[1]: https://a.example "Thông tư 39 về hóa đơn"',
    'Xem [quy định](https://a.example "Thông tư 39 về hóa đơn"), [luật](https://b.example "Thông tư 39 về hóa đơn").',
  ])('%s', (text) => {
    expect(told(text)).toEqual(['1 Thông tư 39 về hóa đơn']);
  });

  test.each([
    '[Thông tư 39 về hóa đơn](https://a.example "thông tư 39")',
    '[tệp](https://a.example/a.pdf "a.pdf")',
    '![Ảnh](a.jpg "Cầu mới ở xã Trà")',
  ])('not %s', (text) => {
    expect(told(text)).toEqual([]);
  });
});
