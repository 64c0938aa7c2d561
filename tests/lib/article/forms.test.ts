import { describe, expect, test } from 'vitest';
import { readArticle } from '@/lib/article/read';

const prose =
  'Thư viện tỉnh tiếp nhận 5.000 cuốn sách do bạn đọc gửi tặng.\n\nSách được chia cho mười trường miền núi.';

function read(text: string) {
  const { article } = readArticle({ path: 'sach.md', bytes: new TextEncoder().encode(`${text}\n`) });
  const { title, lede, authors = [], published, tags, hero, release } = article ?? {};
  return {
    ...{ title, lede, tags, isDraft: release?.draft },
    ...{ authors: authors.map(({ name }) => name), date: published?.date, hero: hero?.src },
    text: JSON.stringify(article?.sections),
  };
}

describe('a form that somebody filled in above the text is front matter', () => {
  test.each([
    [
      'in bold, with empty lines between',
      '**Tiêu đề:** Thêm sách cho trường\n\n**Sapo:** Năm nghìn cuốn.\n\n**Tác giả:** Hà Vân\n\n**Nội dung:**\n\n',
    ],
    [
      'up to the text without an empty line',
      'Tiêu đề: Thêm sách cho trường\nSapo: Năm nghìn cuốn.\nTác giả: Hà Vân\nNội dung:\n',
    ],
    [
      'in capitals, with the text beside its label',
      'TÍT: Thêm sách cho trường\n\nSAPÔ: Năm nghìn cuốn.\n\nTÁC GIẢ: Hà Vân\n\nBÀI: ',
    ],
    [
      'as a list',
      '- Tên bài: Thêm sách cho trường\n- Tóm tắt: Năm nghìn cuốn.\n- Tác giả: Hà Vân\n- Hộp thư: 12\n\n',
    ],
    [
      'as a table',
      '| Tiêu đề | Thêm sách cho trường |\n|---|---|\n| **Sapo** | Năm nghìn cuốn. |\n| Tác giả | Hà Vân |\n\n',
    ],
    [
      'with a value on two lines below its label',
      'Tiêu đề: Thêm sách cho trường\nSapo:\nNăm nghìn\ncuốn.\n\nTác giả: Hà Vân\nNội dung:\n',
    ],
    [
      'under headings',
      '### Tiêu đề\nThêm sách cho trường\n\n### Sapo\n\nNăm nghìn cuốn.\n\n### Tác giả\nHà Vân\n\n### Nội dung\n\n',
    ],
    [
      'in English',
      '*Headline*: **Thêm sách cho trường**\n*Standfirst*: Năm nghìn cuốn.\n*Author*: Hà Vân\n*Body*:\n',
    ],
    [
      'below the headline',
      '## Thêm sách cho trường\n\n**Tóm tắt:** Năm nghìn cuốn.\n\n**Tác giả:** Hà Vân\n\n',
    ],
  ])('%s', (_, form) => {
    const { text, ...fields } = read(form + prose);
    expect(fields).toMatchObject({
      title: 'Thêm sách cho trường',
      lede: 'Năm nghìn cuốn.',
      authors: ['Hà Vân'],
    });
    expect(text).toContain('<p>Thư viện tỉnh tiếp nhận');
    expect(text).not.toMatch(/Nội dung|Sapo|Hà Vân|Hộp thư|BÀI/);
  });

  test('with its date, tags and picture', () => {
    const form =
      '**Ngày đăng:** 12/03/2024\n\n**Từ khóa:** sách, trường\n\n**Ảnh đại diện:** ![](images/a.jpg)';
    expect(read(`# Thêm sách\n\n${form}\n\n${prose}`)).toMatchObject({
      date: '2024-03-12',
      tags: ['sách', 'trường'],
      hero: 'images/a.jpg',
    });
  });

  test.each([
    '**Trạng thái:** Chờ duyệt\n\n# Thêm sách\n\n',
    '# Thêm sách\n\n- Tác giả: Hà Vân\n- Trạng thái: nháp\n\n',
    '| Tiêu đề | Thêm sách |\n|---|---|\n| Status | Draft |\n\n',
  ])('that holds the article back: %j', (form) => {
    expect(read(form + prose).isDraft).toBe(true);
  });
});

describe('a form below other front matter adds what that lacks', () => {
  const above = '---\ntitle: Thêm sách\ncreated: 2026-03-02\n---\n\n';
  test.each([
    '**Tác giả**: Hà Vân\n**Ngày đăng**: 12/01/2026\n\n',
    '# Thêm sách\n\n> **Tác giả**: Hà Vân | **Ngày đăng**: 12/01/2026 | Thời gian đọc: 5 phút\n> 📝 Bản ngắn: ở thư viện.\n\n',
    '> **Author:** Hà Vân\\\n> **Source:** [Báo Sách](https://sach.example/a)\\\n> **Updated:** 05/03/2026\n\n---\n\n',
  ])('%j', (form) => {
    const { text, ...fields } = read(above + form + prose);
    expect(fields).toMatchObject({ authors: ['Hà Vân'], date: '2026-03-02' });
    expect(text).not.toMatch(/Ngày đăng|Hà Vân|Updated/);
    expect(text.includes('Bản ngắn')).toBe(form.includes('Bản ngắn'));
  });

  test('but not if a field says something else to readers', () => {
    const form =
      '**Tác giả**: Hà Vân\n**Ngày đăng**: 12/01/2026\n**Phòng đọc**: tầng hai\n**Từ khóa**: sách\n\n';
    expect(read(above + form + prose).text).toContain('tầng hai');
  });
});

test('a field that is filled in twice is told', () => {
  const form = '**Tiêu đề:** Sách cũ\n\n**Tiêu đề:** Thêm sách\n\n**Tác giả:** Hà Vân\n\n';
  const bytes = new TextEncoder().encode(form + prose);
  const { article, diagnostics } = readArticle({ path: 'sach.md', bytes });
  expect(article?.title).toBe('Thêm sách');
  expect(diagnostics.map(({ code }) => code)).toContain('key-twice');
});

describe('what looks like a form and is text stays', () => {
  test.each([
    '- Chủ đề: Biển quê hương\n- Đối tượng: mọi công dân\n- Hạn nộp: 30/12/2026\n- Giải nhất: 20 triệu đồng',
    '| Tác giả | Tác phẩm |\n|---|---|\n| Tô Hoài | Dế mèn |\n| Nam Cao | Chí Phèo |',
    '**Hỏi:** Ai được mượn sách?\n\n**Đáp:** Mọi học sinh.',
    '**Nội dung:** Ngày hội có ba phần.\n\n**Thời gian:** cả ngày.',
  ])('%j', (lines) => {
    const { text, lede } = read(`# Ngày hội đọc sách\n\n${lines}\n\n${prose}`);
    const shown = `${lede ?? ''} ${text}`.replace(/<[^>]*>/g, ' ');
    for (const words of lines.match(/[\p{L} ]{6,}/gu) ?? []) expect(shown).toContain(words.trim());
  });
});

test.each([
  ['JSON', `{"title": "Thêm sách", "content": ${JSON.stringify(`${prose}\n\nSách mới.`)}}`],
  [
    'JSON with HTML',
    '{"title": "Thêm sách", "articleBody": "<p>Thư viện tỉnh tiếp nhận sách.</p><p>Sách mới.</p>"}',
  ],
  ['YAML', '---\ntitle: Thêm sách\nbody: |\n  Thư viện tỉnh tiếp nhận sách.\n\n  Sách mới.\n---'],
])('a record in %s holds its text', (_, record) => {
  const { title, lede, text } = read(record);
  expect(title).toBe('Thêm sách');
  expect(lede).toMatch(/^Thư viện tỉnh tiếp nhận/);
  expect(text).toContain('Sách mới.');
});
