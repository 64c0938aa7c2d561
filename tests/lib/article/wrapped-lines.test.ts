import { describe, expect, it } from 'vitest';
import { readArticle } from '@/lib/article/read';

const first = 'Chợ quê họp từ tờ mờ sáng, tan khi mặt trời lên ngọn tre.';
const second = 'Người bán kẻ mua đều quen mặt nhau, chẳng mấy khi mặc cả.';

function read(...blocks: string[]) {
  const bytes = new TextEncoder().encode(['# Chợ quê', ...blocks].join('\n\n'));
  const { article } = readArticle({ path: 'cho-que.md', bytes });
  if (article === null) throw new Error('The article was not read.');
  return {
    ...article,
    names: article.authors.map(({ name }) => name),
    headings: article.sections.flatMap(({ heading }) => heading ?? []),
    shown: JSON.stringify(article.sections),
  };
}

describe('a signature that is marked up as something else', () => {
  it.each([
    ['a heading', '### Lê An', ['Lê An']],
    ['a name with a rule typed right below it', 'Lê An – Hà My\n---', ['Lê An', 'Hà My']],
    ['a name above a rule and a line of tags', 'Lê An\n------\nTừ khóa: chợ, quê', ['Lê An']],
    ['a heading with a role, and the source', '###### Bài và ảnh: Lê An\n\n##### Theo TTXVN', ['Lê An']],
    ['a typed dash on either side', '- Lê An -', ['Lê An']],
    ['a star on either side', '* Lê An *', ['Lê An']],
    ['a quotation', '> **Lê An**', ['Lê An']],
    ['a table of one cell', '|   |\n|---|\n| *Lê An* |', ['Lê An']],
  ])('is read from %s', (_, signature, names) => {
    const article = read(first, second, signature);
    expect(article.names).toEqual(names);
    expect(article.headings).toEqual([]);
    expect(article.shown).not.toContain('Lê An');
  });

  it.each([
    ['the last of several names as headings', '## Lê An\n\nBán cá.\n\n## Hà My\n\nBán rau.\n\n## Đỗ Tám'],
    ['a place', '## Đà Lạt'],
    ['the only item under a heading', '## Liên hệ\n\n- Hợp tác xã Sao Mai'],
    ['the only item behind a colon', 'Chợ có một người giữ xe:\n\n- Lê An'],
    ['a ticked task', '- [x] Lê An'],
  ])('is not read from %s', (_, end) => {
    const article = read(first, second, end);
    expect(article.names).toEqual([]);
    const last = end.split(/\s*(?:##|\n- |- \[x\])\s*/).at(-1) ?? '';
    expect(article.shown).toContain(last);
  });
});

describe('a line above the text that is marked up as something else', () => {
  it.each([
    ['a date and name as a heading', '#### Lê An - 27/11/2026, 08:30'],
    ['a date and name as a quotation', '> 27/11/2026, 08:30 | Lê An'],
    ['a date and name in a table', '|   |\n|---|\n| Lê An, 27/11/2026 08:30 |'],
  ])('gives %s', (_, line) => {
    const article = read(line, first, second);
    expect(article.published?.date).toBe('2026-11-27T08:30:00+07:00');
    expect(article.names).toEqual(['Lê An']);
    expect(article.lede).toBe(first);
    expect(article.headings).toEqual([]);
  });

  it.each(['## Polar Axis', '## Open Water', '## Night Market'])('is a section’s heading: %s', (heading) => {
    expect(read(heading, first, second)).toMatchObject({ names: [], headings: [heading.slice(3)] });
  });

  it.each(['### Ann Lee', '## Lê An', '### Hà My'])('is a name: %s', (heading) => {
    expect(read(heading, first, second).names).toEqual([heading.replace(/^#+ /, '')]);
  });

  it.each([
    ['a quotation', `> ${first}`],
    ['a list of one item', `- ${first}`],
    ['a box', `|   |\n|---|\n| ${first} |`],
  ])('is the standfirst when it is a sentence in %s', (_, standfirst) => {
    expect(read(standfirst, second, 'Ai cũng mong chợ còn mãi.').lede).toBe(first);
  });

  it.each([
    ['somebody’s words', '> “Không có gì quý hơn độc lập, tự do của cả dân tộc.” – Hồ Chí Minh'],
    ['somebody’s words without quotation marks', '> Đi một ngày đàng, học được cả một sàng khôn – Tục ngữ'],
    ['a numbered list', '1. Chợ quê họp từ tờ mờ sáng và tan trước trưa'],
  ])('is no standfirst when it is %s', (_, words) => {
    expect(read(words, first, second).lede).toBe(first);
  });
});

describe('a byline in a quotation or heading signs above what a page has at its end:', () => {
  it.each([
    '#choque #phienchop',
    'Nguồn: https://bao.example/cho-que',
    'Hotline: 0909 123 456',
    'Email: toasoan@bao.example',
    'Thiết kế: Minh Khôi',
    'Từ khóa:\n\n- chợ quê\n- phiên chợ',
    'Xem thêm: [Chợ nổi](https://bao.example/cho-noi)',
  ])('%s', (line) => {
    for (const name of ['> **Lê Hoài Nam**', '### Lê Hoài Nam', '- Lê Hoài Nam -'])
      expect(read(first, second, name, line).names).toEqual(['Lê Hoài Nam']);
  });
});

it.each(['*Bà Mận bên hiên nhà. Ảnh: Mai Chi*', ''])(
  'a standfirst in a quotation is above a picture, too, with the caption “%s”',
  (caption) => {
    const blocks = ['> ' + first, '![](a.jpg)', caption, second, 'Chợ tan sớm, đò lại ngược sông.'];
    expect(read(...blocks.filter((block) => block !== '')).lede).toBe(first);
  },
);

it('a name below the title signs beside an agency at the end, and below a picture above the title', () => {
  const text = [second, 'Chợ tan sớm, đò lại ngược sông.'];
  expect(read('**Lê Hoài Nam**', first, ...text, '(Theo Sông Rồng)')).toMatchObject({
    names: ['Lê Hoài Nam'],
    via: 'Sông Rồng',
    lede: first,
  });
  expect(read(first, ...text, '**LÊ HOÀI NAM**', '(Theo Sông Rồng)').via).toBe('Sông Rồng');
  const file = ['![](a.jpg)', '# Chợ quê', '**Lê Hoài Nam**', first, ...text].join('\n\n');
  const { article } = readArticle({ path: 'cho-que.md', bytes: new TextEncoder().encode(file) });
  expect(article?.authors.map(({ name }) => name)).toEqual(['Lê Hoài Nam']);
});
