import { describe, expect, test } from 'vitest';
import { readMarkdown } from '@/lib/markdown/markdown';

/** The words of a text as a reader sees them, and what is told of links that nothing uses. */
function read(text: string) {
  const { root, textOf, diagnostics } = readMarkdown(new TextEncoder().encode(text));
  const unused = diagnostics.filter(({ code }) => code === 'link-unused');
  return { words: textOf(...root.children).text, unused: unused.map(({ params }) => params['words']) };
}

describe('a line that only looks like the definition of a link is text', () => {
  test.each([
    ['[PV]: Vâng.\n\n[Ông Tám]: Đúng!\n\n[PV]: Sao?', '[PV]: Vâng. [Ông Tám]: Đúng! [PV]: Sao?'],
    ['> [Hỏi]: Khi nào?', '[Hỏi]: Khi nào?'],
    ['- [Đáp]: Mai', '[Đáp]: Mai'],
    ['[Nguồn]: TTXVN', '[Nguồn]: TTXVN'],
    ['[Đáp]:\nCó.', '[Đáp]: Có.'],
  ])('%j', (text, words) => {
    expect(read(text)).toEqual({ words, unused: [] });
  });

  test.each([
    ['Xem [luật][1].\n\n[1]: https://a.example', 'Xem luật.'],
    ['Xem [bài].\n\n[bài]: ten-bai', 'Xem bài.'],
    ['Xem [bài].\n\n[bài]: ../ten-bai.md "Tên bài"', 'Xem bài.'],
    ['Xem [a].\n\n> [a]: <ten bai.md>', 'Xem a.'],
  ])('but not %j', (text, words) => {
    expect(read(text)).toEqual({ words, unused: [] });
  });
});

test.each([
  ['Chữ.\n\n[luật]: https://a.example "Luật Đất đai"', '[luật]: https://a.example Luật Đất đai'],
  ['Xem [a].\n\n[a]: https://a.example\n[a]: https://b.example', '[a]: https://b.example'],
  ['Chữ.\n\n[Liên hệ]: toasoan@bao.example', '[Liên hệ]: toasoan@bao.example'],
])('a link that nothing uses is told: %j', (text, unused) => {
  expect(read(text).unused).toEqual([unused]);
});
