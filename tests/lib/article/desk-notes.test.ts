import { describe, expect, test } from 'vitest';
import { readArticle } from '@/lib/article/read';

const prose = 'Cầu Trà dài 500 mét, nối hai xã, được đưa vào sử dụng sau ba năm xây dựng';

/** The page of an article with some text in it, with how often words were left out, and the notes that were told. */
function read(text: string, end = '') {
  const bytes = new TextEncoder().encode(
    `# Khánh thành cầu\n\n${prose}.\n\n${text}\n\n${prose} dài.\n${end}`,
  );
  const { article, diagnostics } = readArticle({ path: 'cau-tra.md', bytes });
  return {
    page: JSON.stringify(article?.sections),
    dropped: diagnostics.filter(({ code }) => code === 'message-dropped').length,
    told: diagnostics.flatMap(({ code, params: { words } }) => (code === 'note-in-text' ? words : [])),
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
    '[Chị Hoa sửa giúp em đoạn này nhé]',
    '[BTV Hà: thêm ý kiến người dân]',
    '[BBT xem lại đoạn này]',
    '(Nhờ anh Tám chọn giúp ảnh khác)',
    'Commented [NA1]: hỏi lại tên ông này',
    'Nhận xét [A12R3]: sai năm',
  ])('%s', (note) => {
    const { page, dropped } = read(`Ông Nam nói rõ.\n\n${note}`);
    expect(page).toContain('Ông Nam nói rõ.');
    expect(page).not.toContain(note.slice(-8, -1));
    expect(dropped).toBe(1);
  });

  test.each([
    ['Ông Nam[a] nói rõ[b].', '\n[a]Hỏi lại tên\n[b]Đã sửa\n', 'Ông Nam nói rõ.'],
    ['Ông Nam nói.[a]', '\n[a] Hỏi lại tên\n\n', 'Ông Nam nói.'],
    ['Ông Nam[NA1] nói rõ.\n\nCommented [NA1]: Hỏi lại tên', '', 'Ông Nam nói rõ.'],
  ])('comments of Google Docs and Word go with their marks: %j', (text, end, shown) => {
    const { page, dropped } = read(text, end);
    expect(page).toContain(shown);
    expect(page).not.toMatch(/Hỏi lại|Đã sửa|\[\w/);
    expect(dropped).toBeGreaterThan(0);
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
    const { page, dropped } = read(text, end);
    const words = `${text} ${end}`.match(/\p{L}{3,}/gu) ?? [];
    expect(words.filter((word) => !page.includes(word))).toEqual([]);
    expect(dropped).toBe(0);
  });

  test.each([
    ['Cầu dài 500 mét (TODO: hỏi lại số này).', '(TODO: hỏi lại số này)'],
    ['Ông Nam [ảnh?] nói rõ.', '[ảnh?]'],
    ['Ông Nam [TK] nói rõ.', '[TK]'],
    ['- Có TKTK hộ dân nhận tiền', 'TKTK'],
    ['## Kết quả (bổ sung sau)', '(bổ sung sau)'],
    ['Bà Lan (kiểm tra lại tên) vỗ tay.', '(kiểm tra lại tên)'],
    ['Cả xã có [chờ số liệu] hộ.', '[chờ số liệu]'],
  ])('a note in a text stays there and is told: %s', (text, words) => {
    const { page, told } = read(text);
    expect(page).toContain(words);
    expect(told).toEqual([words]);
  });

  test.each([
    'Tiền vào tài khoản (TK 711) của xã.',
    'Thông tin này (chưa kiểm chứng) lan nhanh.',
    'Ai trả tiền (có phải xã không?) thì chưa rõ.',
    '“Chuyên gia” (?) nói rõ.',
    'Ông nói: “Họ [người dân] cần cầu”.',
    'Mẫu ghi [tên doanh nghiệp] ở dòng đầu.',
    'Xem chú thích [12] ở dưới.',
  ])('but not %s', (text) => {
    expect(read(text).told).toEqual([]);
  });
});

describe('what a writing assistant says around the text is not for readers', () => {
  const file = (above: string, below: string) =>
    `${above}\n\n# Khánh thành cầu\n\n${prose}.\n\nCầu xây ba năm.\n\n${below}\n`;
  const readFile = (text: string) => {
    const { article, diagnostics } = readArticle({
      path: 'cau-tra.md',
      bytes: new TextEncoder().encode(text),
    });
    return {
      title: article?.title,
      lede: article?.lede,
      page: JSON.stringify(article?.sections),
      codes: diagnostics.map(({ code }) => code),
    };
  };

  test.each([
    ['Dưới đây là bài viết đã được biên tập lại:', 'Nếu bạn muốn, tôi có thể rút gọn bài viết.'],
    [
      'Chắc chắn rồi! Đây là bản tin hoàn chỉnh theo yêu cầu của bạn:',
      'Bạn có muốn tôi viết thêm phần kết không?',
    ],
    ['Sure! Here’s a polished version of your article:', 'Let me know if you’d like any changes!'],
    [
      'Dưới đây là bài phóng sự ở dạng Markdown, dựa trên tư liệu bạn gửi.',
      'Nếu bạn cần, mình có thể viết thêm hộp thông tin.',
    ],
    ['Câu hỏi thú vị quá! Mình viết luôn cho bạn nhé:', 'Hãy cho mình biết nếu bạn muốn sửa.'],
    ['Here is a feature in Markdown, based on the notes you provided:', 'I hope this helps with the draft!'],
    ['Here is the revised draft:', 'Hy vọng bài viết này phù hợp với yêu cầu của bạn!'],
  ])('%j, %j', (above, below) => {
    for (const text of [
      file(above, below),
      file(above, below).replace('# Khánh thành cầu', '**Khánh thành cầu**'),
    ]) {
      const { title, lede, page, codes } = readFile(text);
      expect({ title, lede }).toEqual({ title: 'Khánh thành cầu', lede: `${prose}.` });
      expect(page).toContain('Cầu xây ba năm.');
      expect(page).not.toMatch(/bạn|version|draft|changes/);
      expect(codes.filter((code) => code === 'message-dropped')).toHaveLength(2);
    }
  });

  test.each([
    ['Câu hỏi rất hay của em học sinh là:', 'Here is where the bridge ends.'],
    ['Dưới đây là bài viết của ông Lê Nam:', 'Nếu bạn muốn góp sức, hãy gọi về xã Đông Hà.'],
    ['', 'Hi vọng bài viết đã cung cấp cho bạn những thông tin hữu ích về cầu.'],
    ['', 'Let me know if you have crossed it.'],
    ['', 'Nếu bạn cần xem cầu, tôi có thể dẫn đi.'],
  ])('but a writer’s own introduction and closing are: %j, %j', (above, below) => {
    const { page, codes } = readFile(file(above, below));
    expect(page).toContain(above);
    expect(page).toContain(below);
    expect(codes).not.toContain('message-dropped');
  });

  test('in the text it is told', () => {
    expect(readFile(file('', 'Là một mô hình ngôn ngữ, tôi không thể kiểm chứng số liệu.')).codes).toContain(
      'note-in-text',
    );
    expect(readFile(file('', 'Đây là một mô hình ngôn ngữ lớn của Việt Nam.')).codes).not.toContain(
      'note-in-text',
    );
  });
});
