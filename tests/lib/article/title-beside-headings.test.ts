import { expect, test } from 'vitest';
import { articleJson } from '@/lib/article/json';
import { readArticle } from '@/lib/article/read';

function read(frontMatter: string, ...body: readonly string[]) {
  const text = `---\n${frontMatter}\n---\n\n${body.join('\n\n')}\n`;
  const { article, diagnostics } = readArticle({ path: 'bai.md', bytes: new TextEncoder().encode(text) });
  const headings = article?.sections.map(({ heading }) => heading).filter((heading) => heading !== null);
  const json = article && articleJson(article, diagnostics, 'vi', 0);
  const codes = diagnostics.map(({ code }) => code);
  return { title: article?.title, headings, lede: article?.lede, html: JSON.stringify(json), codes };
}

const prose = 'Đoàn thuyền ra khơi từ sáng sớm, biển lặng và gió nhẹ suốt cả buổi.';

test('chapters set as level-1 headings stay, below a title in the front matter', () => {
  const chapters = ['# Chuẩn bị', prose, '# Ra khơi', prose.replace('sáng', 'chiều')];
  expect(read('title: Nhật ký đi biển', ...chapters)).toMatchObject({
    title: 'Nhật ký đi biển',
    headings: ['Chuẩn bị', 'Ra khơi'],
  });
  expect(read('title: Nhật ký đi biển', prose, '# Ra khơi', 'Thuyền chạy.').headings).toEqual(['Ra khơi']);
  expect(read('title: Nhật ký đi biển', '### Tóm tắt', '# Sổ tay của bếp trưởng', prose).headings).toEqual([
    'Tóm tắt',
    'Sổ tay của bếp trưởng',
  ]);
  expect(read('title: Ghi chép', '# 第一章', prose, '# 第二章', prose).headings).toEqual([
    '第一章',
    '第二章',
  ]);
});

test.each(['# Vấn đề', '# Problem', '# Bối cảnh'])(
  'a short heading about nothing of the title is a chapter: %s',
  (heading) => {
    const { headings, codes } = read('title: Nhật ký đi biển mùa gió', heading, prose, '### Ra khơi', prose);
    expect(headings).toEqual([heading.slice(2), 'Ra khơi']);
    expect(codes).not.toContain('title-conflict');
  },
);

test.each(['# I. Vì sao phải học bơi?', '# 1. Chọn phao cứu sinh nào?', '# Phần 1: Trước giờ nhổ neo'])(
  'a numbered heading is a chapter of a title without a number: %s',
  (heading) => {
    const { headings, codes } = read('title: Nhật ký đi biển mùa gió', heading, prose);
    expect(headings).toEqual([heading.slice(2)]);
    expect(codes).not.toContain('title-conflict');
    expect(read(`title: ${heading.slice(2)}`, heading, prose).headings).toEqual([]);
  },
);

test('but a numbered heading with the title’s words is the title', () => {
  expect(read('title: Nhật ký đi biển', '# 3. Nhật ký đi biển mùa gió', prose).headings).toEqual([]);
  expect(read('title: "Bài 3: Sóng to"', '# Phần 3: Nhật ký đi biển', prose).headings).toEqual([]);
});

test('the title’s own heading goes, a single other one at the top conflicts with it', () => {
  const same = read('title: Nhật ký đi biển', '# Nhật ký đi biển', prose, '# Ra khơi', 'Thuyền chạy.');
  expect(same).toMatchObject({ title: 'Nhật ký đi biển', headings: ['Ra khơi'] });
  expect(same.codes).not.toContain('title-conflict');
  const other = read('title: Nhật ký đi biển', '# Sổ tay ra khơi', prose);
  expect(other).toMatchObject({ title: 'Nhật ký đi biển', headings: [] });
  expect(other.codes).toContain('title-conflict');
});

test('a description that repeats the title is no standfirst, nor is a film', () => {
  const film = '{{< youtube abcdefghijk >}}';
  expect(read('title: Nhật ký đi biển\ndescription: Nhật ký đi biển.', prose).lede).toBe(prose);
  expect(read('title: Nhật ký\nsubtitle: NHẬT KÝ', film, prose).lede).toBe(prose);
  const filmed = read('title: Nhật ký', film, '## Mở đầu', prose);
  expect(filmed.lede).toBeNull();
  expect(filmed.html).toContain('watch?v=abcdefghijk');
});

test('a heading that announces contents which a tool would fill in goes', () => {
  for (const label of ['Table of contents', 'Mục lục', 'Contents'])
    expect(read('title: Nhật ký', prose, `## ${label}`, '## Ra khơi', prose).headings).toEqual(['Ra khơi']);
  expect(read('title: Nhật ký', '**Mục lục**', '## Ra khơi', prose).headings).toEqual(['Ra khơi']);
  expect(read('title: Nhật ký', prose, '## Nội dung', '### Ra khơi', prose).headings).toContain('Nội dung');
});
