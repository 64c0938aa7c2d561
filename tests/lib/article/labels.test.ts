import { describe, expect, it } from 'vitest';
import { readArticle } from '@/lib/article/read';

const first = 'Chợ quê họp từ tờ mờ sáng, tan khi mặt trời lên ngọn tre.';
const second = 'Người bán kẻ mua đều quen mặt nhau, chẳng mấy khi mặc cả.';

function read(...blocks: string[]) {
  const bytes = new TextEncoder().encode(blocks.join('\n\n'));
  const { article } = readArticle({ path: 'bai.md', bytes });
  if (article === null) throw new Error('The article was not read.');
  return article;
}

describe('what only labels a picture', () => {
  it.each(['**Ảnh minh họa**', '(Ảnh minh hoạ)', '**Hình ảnh minh họa.**', 'Ảnh: internet', '*Ảnh tư liệu*'])(
    'is its caption or credit, and no standfirst: “%s”',
    (label) => {
      const { lede, sections, hero } = read('# Chợ quê', '![](a.jpg)', label);
      expect(lede).toBeNull();
      expect(JSON.stringify(sections)).not.toContain(label.replace(/[*()]/g, ''));
      expect(hero?.caption ?? hero?.credit).not.toBeNull();
    },
  );
});

describe('a paper in bold before the first sentence', () => {
  it.each(['Dân trí', 'VietNamNet', 'TTXVN'])('is the dateline: %s', (paper) => {
    expect(read('# Chợ quê', `**${paper}** ${first}`, second)).toMatchObject({
      lede: first,
      dateline: paper,
    });
  });

  it.each(['**Chợ quê** Họp từ tờ mờ sáng, tan sớm.', '**VTV** phát sóng trực tiếp từ 20 giờ tối nay.'])(
    'is not the subject of the sentence: %s',
    (sentence) => {
      const { lede, dateline } = read('# Chợ quê', sentence, second);
      expect(dateline).toBeNull();
      expect(lede).toBe(sentence.replaceAll('*', ''));
    },
  );
});

describe('an editor’s label of the standfirst or the title is no part of it', () => {
  it.each([
    `Sapo: ${first}`,
    `**Sa-pô:** ${first}`,
    `**Tóm tắt: ${first}**`,
    `[Sapo] ${first}`,
    `*(Sa pô) ${first}*`,
    `Chapeau : ${first}`,
    `> Lời dẫn: ${first}`,
    `## Sapo: ${first}`,
    `Summary: ${first}`,
  ])('%s', (lede) => {
    const { lede: read1, title, sections } = read('# Chợ quê', lede, second, 'Chợ tan.');
    expect({ title, lede: read1 }).toEqual({ title: 'Chợ quê', lede: first });
    expect(JSON.stringify(sections)).not.toMatch(/sa-?\s?p[oô]|tóm tắt|chapeau/i);
  });

  it.each([
    '**Tiêu đề:** Chợ quê',
    'Tít: Chợ quê',
    '# Tên bài: Chợ quê',
    '**Tít bài: Chợ quê**',
    '[Tiêu đề] Chợ quê',
  ])('%s', (title) => {
    expect(read(title, first, second, 'Chợ tan.')).toMatchObject({ title: 'Chợ quê', lede: first });
  });

  it.each([
    'Tóm tắt kỳ trước: Chợ quê họp từ tờ mờ sáng, tan khi mặt trời lên.',
    'Sapo là ba câu đầu của một bài báo, in đậm phía trên.',
    'Tiêu đề của một bài báo: ngắn, đúng và lạ, như chợ quê sớm mai.',
  ])('but words of the text are: %s', (line) => {
    expect(read('# Chợ quê', line, second, 'Chợ tan.').lede).toBe(line);
  });
});

it.each(['## ', '### ', '#### '])(
  'a name above the standfirst that is set as a heading (%s) signs',
  (marks) => {
    const { lede, authors } = read('# Chợ quê', '**Lê Hoài Nam**', `${marks}${first}`, second, 'Chợ tan.');
    expect({ lede, authors: authors.map(({ name }) => name) }).toEqual({
      lede: first,
      authors: ['Lê Hoài Nam'],
    });
  },
);

it.each(['Kỳ 2', '**Bài cuối**', 'Phần III'])(
  'which part of a series an article is, is not its title: %s',
  (part) => {
    for (const title of ['Chợ quê họp lại sau mùa nước', '**Chợ quê họp lại sau mùa nước**'])
      expect(read(part, title, first, second, 'Chợ tan.')).toMatchObject({
        title: 'Chợ quê họp lại sau mùa nước',
        lede: first,
      });
  },
);
