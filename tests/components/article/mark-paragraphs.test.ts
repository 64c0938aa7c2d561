import { describe, expect, it } from 'vitest';
import { isInterview, markParagraphs } from '@/components/article/mark-paragraphs';
import { growthByFour, LINEAR } from '../../support/growth';

const marked = (html: string) => markParagraphs(html, true);

describe('what paragraphs are', () => {
  it.each(['a) Hành nghề', 'đ) Đại lý', 'ii) Phí', '3) Thuế', '12) Lệ phí'])('%s is a point', (text) => {
    expect(marked(`<p>${text}</p>`)).toBe(`<p class="point">${text}</p>`);
    expect(marked(`<p id="a1">${text}</p>`)).toBe(`<p id="a1" class="point">${text}</p>`);
  });

  it.each(['a Hành nghề', '(xem b) Đại lý', 'Ông A) nói', '2021) năm', 'a)', 'anh) nói'])(
    '%s is none',
    (text) => {
      expect(marked(`<p>${text}</p>`)).toBe(`<p>${text}</p>`);
    },
  );

  it.each([
    '<strong>Thưa ông, vì sao có quy định này?</strong>',
    '<strong>PV:</strong> Xin ông cho biết kết quả?',
    '<strong>Phóng viên – Thưa bà, kế hoạch ra sao?</strong>',
    'Hỏi: Hồ sơ gồm những gì?',
    '<strong>Q:</strong> What comes next?',
  ])('%s is a question', (text) => {
    expect(marked(`<p>${text}</p>`)).toBe(`<p class="question">${text}</p>`);
    expect(markParagraphs(`<p>${text}</p>`, false)).toBe(`<p>${text}</p>`);
  });

  it.each([
    '<strong>Không có câu hỏi nào.</strong>',
    'Vì sao có quy định này?',
    '<strong>PV</strong>',
    'PV: Ông đã trả lời.',
    '<strong>Vì sao?</strong> Vì thuế.',
  ])('%s is none of an interview', (text) => {
    expect(marked(`<p>${text}</p>`)).toBe(`<p>${text}</p>`);
  });

  it('three short lines or more are verse', () => {
    const line = 'Thuyền về đỗ bến trăng non,';
    expect(marked(`<p>${line}<br>\n${line}<br>\n<em>${line}</em></p>`)).toContain('<p class="verse">');
    expect(marked(`<p id="a1">${line}<br>\n${line}<br>\n${line}</p>`)).toContain('<p id="a1" class="verse">');
    for (const html of [`${line}<br>\n${line}`, `${line}<br>\n${line}<br>\n${line.repeat(4)}`])
      expect(marked(`<p>${html}</p>`)).toBe(`<p>${html}</p>`);
  });

  it('a text that asks once is no interview', () => {
    const question = '<p><strong>Vì sao?</strong></p>';
    expect(isInterview([question, '<p>Vì thuế.</p>'])).toBe(false);
    expect(isInterview([question, '<p>Vì thuế.</p>', question])).toBe(true);
  });

  it('a list of which each entry opens with a bold date is a timeline', () => {
    const dates = '<li><strong>1975:</strong> Lập</li>\n<li><strong>Tháng 5/1980</strong> Sáp nhập</li>';
    const hours = '<li><strong>8h30</strong> Khai mạc</li><li><strong>9:15</strong> Trao giải</li>';
    for (const entries of [dates, hours])
      expect(marked(`<ul>${entries}</ul>`)).toBe(`<ul class="timeline">${entries}</ul>`);
    for (const list of [
      '<ul><li><strong>1975:</strong> Lập</li></ul>',
      '<ul><li><strong>1975:</strong> Lập</li><li>Rồi thôi</li></ul>',
      '<ul><li><strong>Hồ sơ</strong> gồm</li><li><strong>Phí</strong> là</li></ul>',
      `<ol>${dates}</ol>`,
    ])
      expect(marked(list)).toBe(list);
  });

  it.each([
    '<p>a) b</p>',
    '<p><strong>Vì sao?</strong></p>',
    '<ul><li><strong>1975</strong></li></ul>',
    '<ul><li>',
  ])('of many times %s are found in a time that grows with the text', async (piece) => {
    const mark = (factor: number) => markParagraphs(piece.repeat(10_000 * factor), true);
    expect(await growthByFour(mark)).toBeLessThan(LINEAR);
  });

  it('of lists in lists are found in a time that grows with the text', async () => {
    const nested = (count: number) => '<ul><li>'.repeat(count) + '</li></ul>'.repeat(count);
    expect(await growthByFour((factor) => markParagraphs(nested(10_000 * factor), true))).toBeLessThan(
      LINEAR,
    );
  });
});
