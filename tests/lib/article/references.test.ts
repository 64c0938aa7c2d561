import { expect, it } from 'vitest';
import { articleJson } from '@/lib/article/json';
import { readArticle } from '@/lib/article/read';

/** The text between two paragraphs of prose as it is published, and the diagnostics about it. */
function between(written: string): { text: string; codes: string[] } {
  const file = `# Đội Sông Cấm vào chung kết\n\nĐội Sông Cấm thắng Bến Tre 3-2 ở bán kết tối qua trên sân nhà.\n\n${written}\n\nTrận chung kết diễn ra ngày 5/12 tại sân Lạch Tray.\n`;
  const { article, diagnostics } = readArticle({ path: 'bai.md', bytes: new TextEncoder().encode(file) });
  const html = article
    ? articleJson(article, diagnostics, 'vi', 0)
        .sections.map((section) => section.html)
        .join('')
    : '';
  return {
    text: html
      .replace(/<[^>]+>/g, '')
      .replace('Trận chung kết diễn ra ngày 5/12 tại sân Lạch Tray.', '')
      .trim(),
    codes: diagnostics.map(({ code }) => code).filter((code) => code === 'link-lost'),
  };
}

it.each([
  'Xem thêm: Lịch thi đấu chung kết',
  '>> Xem thêm: Lịch thi đấu chung kết',
  '>>> Đọc thêm: Lịch thi đấu chung kết',
  '» Đọc tiếp: 5 bàn thắng đẹp nhất mùa giải',
  '**Tin liên quan:** Lịch thi đấu chung kết',
  '► Có thể bạn quan tâm: “Vua phá lưới” là ai?',
  '(Mời bạn xem thêm: Lịch thi đấu chung kết)',
  'Read more: Schedule of the final',
])('the headline of another article that lost its link is left out: %s', (line) => {
  expect(between(line)).toEqual({ text: '', codes: ['link-lost'] });
});

it.each([
  'Xem thêm: Điều 5 của Luật Thể dục, thể thao.',
  'Xem thêm: phụ lục',
  'Video: Bàn thắng quyết định của Văn Nam',
  'Sự kiện: Lễ hội hoa phượng đỏ năm 2026',
  '> Đọc thêm sách là cách học tốt nhất: Văn Nam nói vậy',
])('what the writer says stays: %s', (line) => {
  expect(between(line)).toEqual({ text: line.replace(/^> /, ''), codes: [] });
});
