import { describe, expect, test } from 'vitest';
import { readArticle } from '@/lib/article/read';

/** The blocks below the lede of an article with this text, as HTML, each line break as “/”. */
function shown(text: string): string {
  const bytes = new TextEncoder().encode(`# Chợ nổi\n\nChợ nổi họp lại vào sáng nay.\n\n${text}\n`);
  const { article } = readArticle({ path: 'cho-noi.md', bytes });
  const blocks = article?.sections.flatMap((section) => section.blocks) ?? [];
  const html = blocks.map((block) => (block.kind === 'html' ? block.html : '')).join('');
  return html
    .replace(/<br>\s*/g, '/')
    .replace(/<\/?strong>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

const LONG = 'đại diện các xã ven sông cùng bà con tiểu thương có mặt từ rất sớm để dựng lại từng bến ghe';

describe('lines end where their writer ended them', () => {
  test.each([
    ['verses', 'Sông chiều nay không đò\nChỉ có gió và em\nVà một người đứng đợi'],
    ['a couplet', 'Con cò mà đi ăn đêm\nĐậu phải cành mềm lộn cổ xuống ao'],
    ['a free verse', 'gió lên\nem đứng bên này sông vắng\nthuyền xa\nkhông biết về đâu'],
    ['an address', 'Văn phòng Hội Khuyến học\nSố 12 đường **Hoa Sen**\nĐT: 0299 3822 111'],
    ['points', 'Hồ sơ gồm:\na) Đơn xin việc\nb) Bản sao bằng cấp\nHạn nộp: 31/12/2026.'],
    ['points with a stroke', 'Hồ sơ gồm:\na/ Đơn xin việc\nb/ Bản sao bằng cấp\nHạn nộp: 31/12/2026.'],
    ['a programme', '8h00: Đón khách\n8h30: Khai mạc\n9h15: Trao giải'],
    ['an item of a list', '- Người nhận: Lê An\nĐịa chỉ: thôn 3\n- Người gửi: Hà My'],
    ['lines that begin with a sign', '✅ Có 2 năm kinh nghiệm\n✅ Chịu được áp lực\n👉 Gửi hồ sơ'],
    ['a quotation', '> Con cò mà đi ăn đêm\n> Đậu phải cành mềm'],
  ])('of %s', (_, text) => {
    const expected = text
      .replace(/\n- /g, ' ')
      .replace(/^- |^> |\*\*/gm, '')
      .replaceAll('\n', '/');
    expect(shown(text)).toBe(expected);
  });

  test('of long points', () => {
    expect(shown(`Dự lễ có: a) ${LONG}\nb) ${LONG}`)).toBe(`Dự lễ có: a) ${LONG}/b) ${LONG}`);
  });
});

test('a line that begins with a label in bold is a paragraph, below a long one', () => {
  const question = `**Hỏi:** ${LONG}, vậy chúng tôi nộp đơn ở đâu? (Lê An, Ninh Hải)`;
  expect(shown(`${question}\n**Trả lời:** Nộp tại xã.\nChúc ông bà khỏe.`)).not.toContain('/');
  const { article } = readArticle({
    path: 'hoi.md',
    bytes: new TextEncoder().encode(`# Nộp đơn ở đâu?\n\n${question}\n**Trả lời:** Nộp tại xã.\n`),
  });
  expect(article?.lede).toMatch(/\(Lê An, Ninh Hải\)$/);
});

describe('a picture inside an item', () => {
  test('leaves the item’s lines as they are', () => {
    expect(shown('1. **Cà phê Tùng**\nMở từ năm 1959.\n![](tung.jpg)\n2. **Bà Năm**\nCà phê vợt.')).toBe(
      'Cà phê Tùng/Mở từ năm 1959. Bà Năm/Cà phê vợt.',
    );
  });

  test.each([
    ['a caption', 'Quán lúc sáng sớm. Ảnh: Lê An'],
    ['a caption in italics', '*Quán lúc sáng sớm. Ảnh: Lê An*'],
  ])('has the line below it as %s', (_, caption) => {
    const bytes = new TextEncoder().encode(
      `# Quán cũ\n\nHai quán cũ vẫn đông khách.\n\n- Cà phê Tùng\n![](tung.jpg)\n${caption}\n- Bà Năm\n`,
    );
    const { article } = readArticle({ path: 'quan-cu.md', bytes });
    expect(article?.hero).toMatchObject({ caption: 'Quán lúc sáng sớm.', credit: 'Lê An' });
    expect(JSON.stringify(article?.sections)).not.toContain('sáng sớm');
  });
});

describe('lines run on', () => {
  test.each([
    ['of text wrapped to a width', `Sáng nay, ${LONG.slice(0, 58)}\nvà cả Ủy ban xã.`],
    [
      'of text copied in a narrow column',
      'Sáng nay chợ nổi họp lại sau lũ\nvới hơn trăm ghe xuồng từ các xã\nxa gần cùng về bến cũ bên sông',
    ],
    [
      'of a sentence that goes on with a name',
      'Sáng nay, bà con của các xã ven sông được đón\nChủ tịch huyện về thăm.',
    ],
    ['of a sentence each', `Sáng nay, ${LONG}.\nTrưa nay, ${LONG}.`],
    ['of a formula', 'Doanh thu tính thuế\nx\nTỷ lệ thuế\n=\nThuế phải nộp'],
  ])('%s', (_, text) => {
    expect(shown(text)).not.toContain('/');
  });
});

describe('paragraphs end where their writer ended them, without empty lines', () => {
  const read = (text: string) => {
    const bytes = new TextEncoder().encode(`# Chợ nổi\n\nChợ nổi họp lại vào sáng nay.\n\n${text}\n`);
    const { article } = readArticle({ path: 'cho-noi.md', bytes });
    const html = JSON.stringify(article?.sections);
    return {
      hero: article?.hero,
      count: html.match(/<p[ >]/g)?.length,
      headings: article?.sections.map(({ heading }) => heading),
    };
  };

  test.each([
    [
      'beside lines without a full stop',
      `Kết quả: ${LONG}.\nTỷ số\nAn Hòa 3-0 xã Đông Hà\nTrận tới, chợ tan.\nTrưa nay, ${LONG}.`,
      3,
    ],
    [
      'with a line longer than any tool wraps',
      `Sáng nay, ${LONG}, ${LONG}.\nChợ đông, ${LONG}\nTrưa nay, chợ tan.`,
      2,
    ],
    [
      'but not where a width ended them',
      'Sáng nay chợ nổi họp lại bên sông.\nHơn trăm ghe xuồng từ các xã xa\ngần cùng về bến cũ.',
      1,
    ],
  ])('%s', (_, text, count) => {
    expect(read(text).count).toBe(count);
  });

  test('with a line in bold between them', () => {
    const text = `Sáng nay, ${LONG}.\n**Chợ đông**\nTrưa nay, ${LONG}.`;
    expect(read(text)).toMatchObject({ headings: [null, 'Chợ đông'], count: 2 });
  });

  test('behind a picture’s caption', () => {
    const text = `![](a.jpg)\nChợ nổi lúc sáng sớm. Ảnh: Lê An\nSáng nay, ${LONG}.\nTrưa nay, chợ tan.`;
    const { hero, count } = read(text);
    expect(hero).toMatchObject({ caption: 'Chợ nổi lúc sáng sớm.', credit: 'Lê An' });
    expect(count).toBe(2);
  });
});

test('the first stanza of a poem is no standfirst', () => {
  const text =
    '# Chiều\n\nThơ **Lê An**\n\nSông chiều nay không đò\nChỉ có gió và em\nVà một người đứng đợi\n\nĐò không sang nữa rồi\n';
  const { article } = readArticle({ path: 'a.md', bytes: new TextEncoder().encode(text) });
  expect(article).toMatchObject({ lede: null, authors: [{ name: 'Lê An' }] });
  expect(JSON.stringify(article?.sections)).toContain('Sông chiều nay không đò<br>');
});

test('nor is one below a line about the poem', () => {
  const stanza = 'Sông chiều nay không đò\nChỉ có gió và em\nVà một người đứng đợi';
  const text = `# Chiều\n\n*Tặng những người lái đò bến Vạn Yên*\n\n${stanza}\n\nĐò không sang nữa rồi\n\nLê An\n`;
  const { article } = readArticle({ path: 'a.md', bytes: new TextEncoder().encode(text) });
  expect(article?.lede).toBeNull();
});
