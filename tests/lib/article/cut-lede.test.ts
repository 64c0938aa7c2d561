import { describe, expect, test } from 'vitest';
import { readArticle } from '@/lib/article/read';
import { lostWords } from '../../support/lost-words';

/** The lede of a text that an excerpt behind the closing “more” belongs to, and the first words of its body. */
function read(body: string, excerpt: string, title = 'Cách giữ quả vải tươi đến hết mùa') {
  const text = `${title}\n===\n\n[Xem chi tiết](https://nhavuon.example/bai/)\n\n${body}\n\nmore${excerpt}\n`;
  const reading = readArticle({ path: 'bai.md', bytes: new TextEncoder().encode(text) });
  if (reading.article === null) throw new Error('No article.');
  expect(lostWords(text, reading)).toEqual([]);
  return {
    lede: reading.article.lede,
    html: reading.article.sections.flatMap(({ blocks }) =>
      blocks.map((block) => ('html' in block ? block.html : '')),
    ),
    isTold: reading.diagnostics.some(({ code }) => code === 'lede-cut'),
  };
}

const rest = 'Vải hái lúc trời còn mát, cả cành, rồi nhúng nước muối loãng.\n\nSau đó để ráo trong bóng râm.';

describe('an excerpt of a paragraph that another site has put its own name into', () => {
  test.each([
    [
      'Trong bài này, Nhà Vườn sẽ chia sẻ với bạn đọc cách giữ quả vải tươi được ba tuần mà không cần kho lạnh.',
      'Trong bài này, Vuonnha.vn sẽ chia sẻ với bạn đọc cách giữ quả vải tươi được…',
    ],
    [
      'Vải chín rộ chỉ trong hai mươi ngày. Cùng nhavuon tìm hiểu cách giữ quả vải tươi đến hết tháng Bảy.',
      'Vải chín rộ chỉ trong hai mươi ngày. Cùng Vuonnha.vn tìm hiểu cách giữ quả…',
    ],
    [
      '**Nhà Vườn xin gửi bà con mẫu sổ ghi ngày phun thuốc, ngày hái và lượng quả bán ra trong vụ vải năm nay.**',
      'Vuonnha.vn xin gửi bà con mẫu sổ ghi ngày phun thuốc, ngày hái và lư…',
    ],
  ])('is replaced by it: %s', (paragraph, excerpt) => {
    const { lede, html, isTold } = read(`${paragraph}\n\n${rest}`, excerpt);
    expect(lede).toBe(paragraph.replaceAll('**', ''));
    expect(html.join('')).not.toContain('Nhà Vườn');
    expect(isTold).toBe(true);
  });
});

test.each([
  'Mùa vải năm nay đến sớm mười ngày, và nhà nào có kho lạnh đều đã kín chỗ, trong khi thương lái c…',
  'Mùa vải năm nay đến sớm mười ngày, nhà nào có kho lạnh đều đã kín chỗ, còn bóng râ…',
  'Hướng dẫn giữ quả vải bằng nước muối, dành cho bà con chưa có kho lạnh, và cách nhúng nước muối loã…',
])('an excerpt that breaks off within a word is no lede: %s', (excerpt) => {
  const { lede, isTold } = read(rest, excerpt);
  expect(lede).toBe('Vải hái lúc trời còn mát, cả cành, rồi nhúng nước muối loãng.');
  expect(isTold).toBe(true);
});

describe('a lede that its writer ends in “…” stays', () => {
  test.each([
    // Said again in the body, where the list goes on.
    [
      'Nhà Vườn đang đưa vải vào các cửa hàng ở Hà Nội như Hàng Da, Chợ Hôm…',
      'Công ty đang đưa vải vào các cửa hàng ở Hà Nội như Hàng Da, Chợ Hôm, Mơ và Ngã Tư Sở.',
    ],
    // Ends in a name that the body does not have.
    ['Vải năm nay đi xa: Nhật Bản, Pháp, Ả Rập…', 'Ba nước ấy mua một phần năm số quả của huyện.'],
    // Ends in a word that begins another one of the body.
    ['Đầu mối nào cũng ngại đổi lịch: kho lạnh, nhà xe, người ra…', 'Muối loãng, râm mát, ra quả đều.'],
    // Ends in a letter that is a name.
    [
      'Bà con lo nhất là giấy tờ: mã vùng trồng, tem, vitamin C…',
      'Huyện đã cử người xuống từng thôn để giúp.',
    ],
    [
      'Suốt mùa mưa thời gian như trôi chậm hơn, ngày thêm dài…',
      'Ở trạm gác trên đèo, người lính trẻ viết thư về nhà.',
    ],
  ])('%s', (excerpt, paragraph) => {
    const { lede, html, isTold } = read(`${paragraph}\n\n${rest}`, excerpt);
    expect(lede).toBe(excerpt);
    expect(html.join('')).toContain(paragraph);
    expect(isTold).toBe(false);
  });
});

test.each([
  [
    'Vải chín rộ chỉ trong hai mươi ngày của tháng Sáu. Cùng Vuonnha.vn tìm hiểu cách giữ quả vải tươi đến hết th…',
    'Vải chín rộ chỉ trong hai mươi ngày của tháng Sáu.',
  ],
  [
    'Vải chín rộ chỉ trong hai mươi ngày. Người trồng vải nhúng quả vào nước muối! Sau đó để ráo trong bóng râm của v…',
    'Vải chín rộ chỉ trong hai mươi ngày. Người trồng vải nhúng quả vào nước muối!',
  ],
  ['Vải chín rộ ở TP. Hải Dương chỉ trong hai mươi ngày của tháng Sáu, người trồng nhúng quả vào n…', null],
])('where no paragraph serves instead, the whole sentences of an excerpt do: %s', (excerpt, lede) => {
  const text = `Cách giữ vải tươi\n===\n\n## Nhúng nước muối\n\n- Hái lúc mát\n- Để ráo\n\nmore${excerpt}\n`;
  const reading = readArticle({ path: 'bai.md', bytes: new TextEncoder().encode(text) });
  expect(reading.article?.lede ?? null).toBe(lede);
  expect(lostWords(text, reading)).toEqual([]);
});
