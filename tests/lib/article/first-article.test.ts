import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { articleJson } from '@/lib/article/json';
import { readArticle } from '@/lib/article/read';

const path = 'phong-trao-thi-dua-yeu-nuoc-la-dong-luc-de-hai-quan-viet-nam-phat-trien.md';
const { article, diagnostics } = readArticle({ path, bytes: readFileSync(`content/articles/${path}`) });
if (article === null) throw new Error('The first article cannot be read.');
const told = articleJson(article, diagnostics, 'vi', Date.parse('2026-11-28T12:00:00+07:00'));
const html = told.sections.map((section) => section.html);

test('what stands above its body', () => {
  expect(told).toMatchObject({
    slug: 'phong-trao-thi-dua-yeu-nuoc-la-dong-luc-de-hai-quan-viet-nam-phat-trien',
    title: 'Phong trào thi đua yêu nước là động lực để Hải quan Việt Nam phát triển',
    source: { url: `https://hddtvn.com/${path.replace('.md', '/')}`, name: 'hddtvn.com' },
    dateline: 'HDDTVN',
    authors: [{ name: 'Lưu mạnh Tưởng', title: 'Phó Tổng cục trưởng Tổng cục Hải quan' }],
    via: null,
    published: { date: '2021-01', precision: 'month', from: 'image-address' },
  });
  expect(told.lede).toMatch(/^Năm 2020 là dấu mốc quan trọng .* vẻ vang của Hải quan Việt Nam\.$/);
});

test('its picture: the visible caption wins over a title that says another day', () => {
  expect(told.hero).toMatchObject({
    src: 'https://hddtvn.com/wp-content/uploads/2021/01/3500_1-IMG_5668-_ok.jpg',
    alt: '3500 1 img 5668 ok',
    caption:
      'Tại Hội nghị điển hình tiên tiến lần thứ VI của Ngành (ngày 20/8/2020), Bộ trưởng Bộ Tài chính Đinh Tiến Dũng thừa ủy quyền trao Huân chương Lao động hạng Nhất cho Tổng cục Hải quan.',
    credit: 'Quang hùng',
  });
  const conflict = told.diagnostics.find(({ code }) => code.includes('conflict'));
  expect(conflict).toMatchObject({ line: 11, severity: 'warning' });
  expect(conflict?.message).toContain('20/2/2020');
});

test('its body: two sections, the cut paragraph joined, no junk', () => {
  expect(told.sections.map(({ heading }) => heading)).toEqual([
    'Thi đua hoàn thành nhiệm vụ trọng tâm',
    'Vững tin trên chặng đường mới',
  ]);
  expect(html[0]).toContain('Cục Hải quan TP Hồ Chí Minh với mô hình “Cà phê sáng cùng doanh nghiệp”');
  expect(html.join('')).not.toMatch(/:gift:|more\(|20\/2\/2020|3500 1 img|Lưu mạnh Tưởng|Ảnh: Quang/);
});

test('its eleven honours', () => {
  const honours = told.honours.map(({ award, rank, collectives, individuals, year, recipients, awardedBy }) =>
    [award, rank, collectives, individuals, year, recipients.length, awardedBy]
      .map((cell) => cell ?? '–')
      .join(' '),
  );
  expect(honours).toEqual([
    'Huân chương Lao động hạng Nhất – – 2020 1 –',
    'Cờ thi đua của Chính phủ – 28 – – 0 Chính phủ',
    'Huân chương Độc lập hạng Nhất 1 – 2015 1 –',
    'Huân chương Độc lập hạng Ba 1 – 2015 1 –',
    'Huân chương Lao động hạng Nhất 7 – – 7 –',
    'Huân chương Lao động hạng Nhì 29 44 – 0 –',
    'Huân chương Lao động hạng Ba 16 70 – 0 –',
    'Huân chương Chiến công các hạng – – – 0 –',
    'Bằng khen – – – – 0 Thủ tướng Chính phủ',
    'Bằng khen – – – – 0 Bộ trưởng Bộ Tài chính',
    'Giấy khen – – – – 0 Tổng cục trưởng Tổng cục Hải quan',
  ]);
});
