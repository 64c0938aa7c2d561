import { describe, expect, test } from 'vitest';
import { readArticle } from '@/lib/article/read';

const prose = 'Cầu Trà dài 500 mét, nối hai xã, được đưa vào sử dụng sau ba năm xây dựng';

/** The page of an article with some text in it, and how often the editor is told of words left out. */
function read(text: string, end = '') {
  const bytes = new TextEncoder().encode(
    `# Khánh thành cầu\n\n${prose}.\n\n${text}\n\n${prose} dài.\n${end}`,
  );
  const { article, diagnostics } = readArticle({ path: 'cau-tra.md', bytes });
  return {
    page: JSON.stringify(article?.sections),
    told: diagnostics.filter(({ code }) => code === 'message-dropped').length,
  };
}

describe('what is for the desk is not for readers', () => {
  test.each([
    '(Ghi chú cho BBT: chưa kiểm chứng số này)',
    '*Ghi chú biên tập: cần hỏi lại anh Nam*',
    'Nhắn họa sĩ: vẽ giúp bản đồ',
    'Lưu ý cho dàn trang: ảnh này để to',
    'Ghi chú nội bộ: bài này chờ ảnh',
    'TODO thêm số liệu quý 3',
    'Commented [NA1]: hỏi lại tên ông này',
    'Nhận xét [A12R3]: sai năm',
  ])('%s', (note) => {
    const { page, told } = read(`Ông Nam nói rõ.\n\n${note}`);
    expect(page).toContain('Ông Nam nói rõ.');
    expect(page).not.toContain(note.slice(-8, -1));
    expect(told).toBe(1);
  });

  test.each([
    ['Ông Nam[a] nói rõ[b].', '\n[a]Hỏi lại tên\n[b]Đã sửa\n', 'Ông Nam nói rõ.'],
    ['Ông Nam nói.[a]', '\n[a] Hỏi lại tên\n\n', 'Ông Nam nói.'],
    ['Ông Nam[NA1] nói rõ.\n\nCommented [NA1]: Hỏi lại tên', '', 'Ông Nam nói rõ.'],
  ])('comments of Google Docs and Word go with their marks: %j', (text, end, shown) => {
    const { page, told } = read(text, end);
    expect(page).toContain(shown);
    expect(page).not.toMatch(/Hỏi lại|Đã sửa|\[\w/);
    expect(told).toBeGreaterThan(0);
  });

  test.each([
    ['Lời tòa soạn: Cầu này dài nhất vùng.', ''],
    ['Ghi chú của tòa soạn: tên đã đổi.', ''],
    ['Lưu ý bạn đọc: cầu cấm xe tải.', ''],
    ['Ghi chú: số liệu năm 2025.', ''],
    ['Nhắn gửi: hãy đi chậm.', ''],
    ['Theo nguồn[a] này.', ''],
    ['Hai cách làm.', '\n[a] Cách một\n[b] Cách hai\n'],
    ['Mảng x[i] và y[k].', '\nKết.\n'],
  ])('but not %j with %j', (text, end) => {
    const { page, told } = read(text, end);
    const words = `${text} ${end}`.match(/\p{L}{3,}/gu) ?? [];
    expect(words.filter((word) => !page.includes(word))).toEqual([]);
    expect(told).toBe(0);
  });
});
