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
    ['with a stadium', 'Thứ Bảy, 18:00 ngày 5/12/2026, sân Thiên Trường'],
    ['in English', 'Date: December 5, 2026, 8:00 AM\n\nVenue: Provincial Library'],
  ])('%s', (_, lines) => {
    const { published, text } = read(`# Ngày hội đọc sách\n\n${lines}\n\n${prose}\n\nVào cửa tự do.\n`);
    expect(published).toBeNull();
    for (const line of lines.split(/\n+/)) expect(text).toContain(line.replace(/^- /, '').slice(3));
  });

  test.each([
    ['above a list', 'Thứ Bảy, 05/12/2026\n\n- 08:00 – 11:00: Thi kể chuyện\n- 14:00: Trao giải'],
    ['with its weekday behind', 'Ngày 05/12/2026 (Thứ Bảy)\n- 7h30: Đón khách\n- 8h00: Khai mạc'],
    ['above paragraphs', '05/12/2026\n\n18 giờ: Nam Định – Hải Phòng\n\n19h15 Hà Nội – Huế'],
    ['above a table', '05/12/2026\n\n| Giờ | Việc |\n|--|--|\n| 8h00 | Khai mạc |'],
    ['in English', 'Saturday, December 5, 2026\n\n9:00 Registration and coffee\n\n9:30 Opening'],
  ])('the first day of a programme %s', (_, lines) => {
    const { published, authors, lede, text } = read(`# Lịch ngày hội\n\n${lines}\n\n${prose}\n`);
    expect({ published, authors, lede }).toEqual({ published: null, authors: [], lede: null });
    expect(text).toMatch(/5\/12\/2026|December 5/);
  });

  test('but a page’s date above a text that begins with an hour is', () => {
    const page = '# Ngày hội đọc sách\n\nThứ Năm, 26/11/2026 08:15\n\n8h sáng nay, ngày hội khai mạc.';
    expect(read(`${page}\n\n${prose}\n`).published).toMatchObject({ date: '2026-11-26T08:15:00+07:00' });
  });

  test('but a page’s date above it is', () => {
    const page = '# Ngày hội đọc sách\n\nThứ Năm, 26/11/2026 08:15 (GMT+7)';
    const event = '- Thời gian: 8h00 ngày 05/12/2026\n- Địa điểm: Thư viện tỉnh';
    expect(read(`${page}\n\n${prose}\n\n${event}\n\nVào cửa tự do.\n`).published).toMatchObject({
      date: '2026-11-26T08:15:00+07:00',
    });
  });
});

describe('a date that a line of the text names is not that of publication', () => {
  test.each([
    ['a tender', 'Bên mời thầu: UBND xã Đông Hà\nThời điểm đóng thầu: 9 giờ 00 ngày 05/12/2026'],
    ['a deadline', 'Hạn nộp hồ sơ: trước 17h00 ngày 15/12/2026'],
    ['a deadline without a colon', 'Trước 17h00 ngày 15/12/2026'],
    ['a beginning', 'Khai mạc: 8h00, thứ Bảy, 05/12/2026'],
    ['a span', 'Diễn ra từ 08:00 ngày 05/12/2026'],
    ['an English deadline', 'Closing date: December 15, 2026, 5:00 PM'],
    ['a day by which something is done', 'Submit by December 15, 2026, 5:00 PM'],
    ['a day until which something holds', 'Valid until 11:59 PM, December 31, 2026'],
  ])('%s', (_, lines) => {
    const { published, text } = read(`# Thông báo mời tham gia\n\n${lines}\n\n${prose}\n\nVào cửa tự do.\n`);
    expect(published).toBeNull();
    for (const line of lines.split('\n')) expect(text).toContain(line.slice(3));
  });

  test.each([
    'Cập nhật: 26/11/2026 08:15',
    'Ngày tạo: 26/11/2026 08:15',
    'Date posted: November 26, 2026 8:15 AM',
    'Thời sự 26/11/2026 08:15',
    'Chuyên mục: Thời sự | 26/11/2026 08:15',
    'By [May Olsen](https://bao.example/author/may-olsen) November 26, 2026 8:15 AM',
  ])('but a page’s is: %s', (line) => {
    const { published, text } = read(`# Thông báo mời tham gia\n\n${line}\n\n${prose}\n\nVào cửa tự do.\n`);
    expect(published?.date).toBe('2026-11-26T08:15:00+07:00');
    expect(text).not.toContain('2026');
  });
});

test('an announcement of short lines is called by the first', () => {
  const lines = 'Thời gian: 8h00, 5/12/2026\nĐịa điểm: Thư viện tỉnh';
  expect(read(`🔥 Khai mạc Ngày hội Đọc sách\n\n${lines}\n\nĐăng ký: thuvien.example\n`).title).toBe(
    '🔥 Khai mạc Ngày hội Đọc sách',
  );
  expect(read('Sông chiều nay không đò\nChỉ có gió và em\n\nVà một người\n').title).toBe('Ngay hoi');
});

describe('who made a work that an article is about does not sign the article', () => {
  test.each([
    [
      'a book in lines',
      '**Tên sách:** Sông dài\n**Tác giả:** Huỳnh Kiều\n**NXB:** Trẻ, 2026\n**Giá bìa:** 120.000đ',
    ],
    ['a book in paragraphs', 'Tác phẩm: Sông dài\n\nTác giả: Huỳnh Kiều\n\nNhà xuất bản: Trẻ'],
    ['a film', 'Tên phim: Sông dài\nĐạo diễn: Lê Bảo\nKịch bản: Huỳnh Kiều\nKhởi chiếu: 20/11/2025'],
    ['a book in English', 'Long River\nBy Kieu Huynh\nPublisher: Tre\nPages: 248'],
    ['a list', '- Tên sách: Sông dài\n- Tác giả: Huỳnh Kiều\n- Số trang: 248'],
  ])('%s', (_, card) => {
    const { authors, text, published } = read(
      `# Đọc “Sông dài”\n\n${card}\n\n${prose}\n\nCuốn sách ấm áp.\n\n**Lê An**\n`,
    );
    expect({ authors: authors?.map(({ name }) => name), published }).toEqual({
      authors: ['Lê An'],
      published: null,
    });
    expect(text).toMatch(/Kiều|Kieu/);
  });

  test('but a name beside the date of the page does', () => {
    const page = '# Đọc “Sông dài”\n\nTác giả: Lê An\n\nThứ Năm, 26/11/2026 08:15 (GMT+7)';
    expect(read(`${page}\n\n${prose}\n\nCuốn sách ấm áp.\n`).authors).toMatchObject([{ name: 'Lê An' }]);
  });
});
