import { describe, expect, it } from 'vitest';
import { articleJson } from '@/lib/article/json';
import { readArticle } from '@/lib/article/read';

const prose = [
  'Tháng Chạp, đường vào làng Phù Sa thơm mùi khói rơm.',
  'Ông Lụa trở mẻ gốm thứ ba trong ngày, khi trời còn tối.',
];

/** What readers see of a file, its title and authors first, and what was left out of it as a message. */
function read(file: string) {
  const { article, diagnostics } = readArticle({ path: 'bai.md', bytes: new TextEncoder().encode(file) });
  const printed = article && articleJson(article, diagnostics, 'vi', 0);
  const text = (printed?.sections ?? []).map(({ html }) => html.replace(/<[^>]+>/g, '')).join('\n');
  return {
    title: article?.title,
    authors: article?.authors.map(({ name }) => name),
    text: [article?.lede, text].filter(Boolean).join('\n'),
    left: diagnostics.filter(({ code }) => code === 'message-dropped').map(({ line }) => line),
  };
}

describe('what a contributor writes to the newsroom', () => {
  it.each([
    ['Kính gửi Ban biên tập,\n\nEm gửi bài và ảnh cho số tuần này ạ.\n\n---'],
    ['Chào anh Long,\n\nMình gửi bài mới, có gì anh sửa giúp.'],
    ['Chào BBT, mình gửi bài mới.'],
    ['Dear editor,'],
    ['Thân gửi Tòa soạn!\n\nTôi xin gửi tới Tòa soạn bài viết dưới đây.'],
    ['From: Minh Hà <ha@bao.example>\nTo: toasoan@bao.example\nSubject: Bài cộng tác\n\nDear các anh chị,'],
  ])('above the headline is not published: %j', (message) => {
    const { title, authors, text, left } = read(
      `${message}\n\n**Làng gốm đỏ lửa**\n\n${prose.join('\n\n')}\n\nMinh Hà\n`,
    );
    expect({ title, authors, text }).toEqual({
      title: 'Làng gốm đỏ lửa',
      authors: ['Minh Hà'],
      text: prose.join('\n'),
    });
    expect(left.length).toBeGreaterThan(0);
  });

  it.each(['--\nMinh Hà\nPhóng viên | Báo Phù Sa\nĐT: 0912 345 678', '-- \nMinh Hà, ha@bao.example'])(
    'below the mark of a mail program is not published: %j',
    (signature) => {
      const { authors, text, left } = read(
        `# Làng gốm đỏ lửa\n\n${prose.join('\n\n')}\n\nMinh Hà\n\n${signature}\n`,
      );
      expect({ authors, text }).toEqual({ authors: ['Minh Hà'], text: prose.join('\n') });
      expect(left.length).toBeGreaterThan(0);
    },
  );

  it('but words about the author are', () => {
    const { text } = read(
      `# Làng gốm đỏ lửa\n\n${prose.join('\n\n')}\n\n--\n\nMinh Hà dạy văn ở làng Phù Sa.\n`,
    );
    expect(text).toContain('Minh Hà dạy văn');
  });

  it.each([
    [
      'Từ: Minh Hà <ha@bao.example>\nTới: toasoan@bao.example\nChủ đề: Fwd: Bài về làng gốm\n\n',
      'Làng gốm đỏ lửa',
    ],
    [
      'Từ: Minh Hà <ha@bao.example>\nTới: toasoan@bao.example\nChủ đề: Làng gốm đỏ lửa\n\n',
      'Làng gốm đỏ lửa',
    ],
  ])('names a mail, and the line above the text is the headline: %j', (head, title) => {
    expect(read(`${head}Làng gốm đỏ lửa\n\n${prose.join('\n\n')}\n`).title).toBe(title);
  });

  it.each([
    ['From: Minh Hà\nSent: Tuesday, March 17, 2026 9:40 PM\nSubject: Gửi anh Lâm'],
    ['Từ: Minh Hà\n\nGửi lúc: 17/3/2026\n\nTới: Tòa soạn\n\nChủ đề: Gửi anh Lâm'],
  ])('between headline and letter is not published: %j', (head) => {
    const { text, left } = read(`# Làng gốm đỏ lửa\n\n${head}\n\n${prose.join('\n\n')}`);
    expect(text).toBe(prose.join('\n'));
    expect(left.length).toBeGreaterThan(1);
  });

  it.each([
    ['Minh Hà\n\nSĐT: 0912 345 678'],
    ['**Minh Hà**\n\nĐịa chỉ: 12 Lê Lợi\n\nSTK: 0123456789 Ngân hàng Biển'],
    ['Minh Hà\n\nNhuận bút xin gửi về: Nguyễn Minh Hà, STK 0123456789'],
    ['Em cảm ơn Ban biên tập ạ!\n\nMinh Hà'],
    ['Minh Hà\n\nMong anh chị duyệt giúp em ạ.'],
    ['Minh Hà\n\nGửi từ iPhone của tôi'],
    ['Minh Hà\n0912 345 678'],
    ['Minh Hà\n\nEmail: ha@bao.example\n\nZalo: 0912345678'],
    ['Minh Hà\n\nTrân trọng,\n\nThông tin liên hệ: Phòng tin, ĐT 0912 345 678\n\nSent from my iPhone'],
    ['Minh Hà\n\n> Vào 09:12, Th 3, 18 thg 11, 2025 Lê An <an@bao.example> đã viết:\n>\n> Chị gửi bài nhé.'],
    ['Minh Hà\n\nOn Tue, Nov 18, 2025 at 9:12 AM Lê An <an@bao.example> wrote:\n\n> Chị gửi bài nhé.'],
    ['Minh Hà\n\n-----Original Message-----\n\nFrom: Lê An\n\nChị gửi bài nhé.'],
  ])('below the text is not published: %j', (message) => {
    const { authors, text, left } = read(`# Làng gốm đỏ lửa\n\n${prose.join('\n\n')}\n\n${message}\n`);
    expect({ authors, text }).toEqual({ authors: ['Minh Hà'], text: prose.join('\n') });
    expect(left.length).toBeGreaterThan(0);
  });

  it.each([
    ['Bài và ảnh: Minh Hà (ĐT: 0912345678, email: ha@bao.example)'],
    ['Tác giả: Minh Hà - 0912.345.678'],
    ['Minh Hà (SĐT 0912 345 678)'],
  ])('beside the name is no part of it: %j', (line) => {
    expect(read(`# Làng gốm đỏ lửa\n\n${prose.join('\n\n')}\n\n${line}\n`).authors).toEqual(['Minh Hà']);
  });
});

describe('what is meant for readers stays', () => {
  it.each([
    [
      'whom to ask',
      `# Khai trương phà\n\n${prose.join('\n\n')}\n\nMọi thông tin xin liên hệ:\n\nĐiện thoại: (0225) 3 123 456\n\nEmail: pha@bao.example`,
    ],
    [
      'where a shop is',
      `# Quán bún trên ghe\n\n${prose.join('\n\n')}\n\nĐịa chỉ: bến Ninh Kiều\n\nĐiện thoại: 0912 345 678`,
    ],
    [
      'where help is sent',
      `# Giúp em Na đến trường\n\n${prose.join('\n\n')}\n\nMọi giúp đỡ xin gửi về quỹ của báo, ghi rõ ủng hộ em Na.`,
    ],
    [
      'where to send help',
      `# Giúp em Na\n\n${prose.join('\n\n')}\n\nMọi giúp đỡ xin gửi về:\n\n**Nguyễn Thị Na**\n\nSố tài khoản: 0123456789 Ngân hàng Biển`,
    ],
    [
      'the account of a fund below a sentence',
      `# Giúp em Na\n\n${prose.join('\n\n')}\n\nMinh Hà\n\nBạn đọc giúp em Na qua quỹ của báo.\n\nSTK: 0123456789 Ngân hàng Biển`,
    ],
    [
      'the article below a message that is passed on',
      `Chuyển anh bài này.\n\n-----Original Message-----\n\n# Khai trương phà\n\n${prose.join('\n\n')}`,
    ],
    ['from when to when', `# Hội làng\n\nTừ: 5/9/2026\n\nĐến: 7/9/2026\n\n${prose.join('\n\n')}`],
    [
      'a quotation',
      `# Nghề gốm\n\n${prose.join('\n\n')}\n\n> Vào năm 1998, ông cụ viết: nghề này giữ người.\n\nMinh Hà`,
    ],
    ['an open letter', `# Thư ngỏ\n\nKính gửi các anh chị công nhân,\n\n${prose.join('\n\n')}`],
    [
      'thanks of the person in an interview',
      `# Nghề gốm\n\n${prose.join('\n\n')}\n\nXin cảm ơn ông!\n\nMinh Hà (thực hiện)`,
    ],
  ])('%s', (_, file) => {
    expect(read(file).left).toEqual([]);
  });
});
