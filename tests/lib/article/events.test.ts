import { describe, expect, test } from 'vitest';
import { readArticle } from '@/lib/article/read';

const prose = 'Ngày hội đón hơn 500 em học sinh của mười trường trong huyện về dự.';

function read(text: string) {
  const { article } = readArticle({ path: 'ngay-hoi.md', bytes: new TextEncoder().encode(text) });
  return { ...article, text: JSON.stringify([article?.lede, article?.sections]) };
}

// As the page's own date it would hold the article back until the event.
describe('the day of an event is not that of publication', () => {
  test.each([
    ['in lines', 'Thời gian: 8h00 thứ Bảy, 5/12/2026\nĐịa điểm: Thư viện tỉnh'],
    [
      'in lines with pictures',
      '📅 Thời gian: 8h00, 05/12/2026\n📍 Địa điểm: Thư viện tỉnh\n🎁 Quà tặng: 500 cuốn sách',
    ],
    ['in paragraphs', 'Ngày: 05/12/2026\n\nNơi tổ chức: Thư viện tỉnh'],
    ['in a list', '- Thời gian: 8h00 ngày 05/12/2026\n- Địa điểm: Thư viện tỉnh'],
    ['in English', 'Date: December 5, 2026, 8:00 AM\n\nVenue: Provincial Library'],
  ])('%s', (_, lines) => {
    const { published, text } = read(`# Ngày hội đọc sách\n\n${lines}\n\n${prose}\n\nVào cửa tự do.\n`);
    expect(published).toBeNull();
    for (const line of lines.split(/\n+/)) expect(text).toContain(line.replace(/^- /, '').slice(3));
  });

  test('but a page’s date above it is', () => {
    const page = '# Ngày hội đọc sách\n\nThứ Năm, 26/11/2026 08:15 (GMT+7)';
    const event = '- Thời gian: 8h00 ngày 05/12/2026\n- Địa điểm: Thư viện tỉnh';
    expect(read(`${page}\n\n${prose}\n\n${event}\n\nVào cửa tự do.\n`).published).toMatchObject({
      date: '2026-11-26T08:15:00+07:00',
    });
  });
});

test('an announcement of short lines is called by the first', () => {
  const lines = 'Thời gian: 8h00, 5/12/2026\nĐịa điểm: Thư viện tỉnh';
  expect(read(`🔥 Khai mạc Ngày hội Đọc sách\n\n${lines}\n\nĐăng ký: thuvien.example\n`).title).toBe(
    '🔥 Khai mạc Ngày hội Đọc sách',
  );
  expect(read('Sông chiều nay không đò\nChỉ có gió và em\n\nVà một người\n').title).toBe('Ngay hoi');
});
