import { describe, expect, test } from 'vitest';
import { articleJson } from '@/lib/article/json';
import { readArticle } from '@/lib/article/read';

const first = 'Tàu vào cảng từ sớm, mang theo hàng của cả một mùa biển động kéo dài.';
const second = 'Người trên bến đợi từ đêm, đèn sáng suốt dọc cầu cảng cũ.';
const third = 'Đến trưa, hàng đã lên bờ và xe nối nhau về thành phố.';
const prose = (count: number) =>
  Array.from(
    { length: count },
    (_, index) => `Chuyến thứ ${index + 1} cập bến lúc nước lên cao nhất trong tuần.`,
  );

/** So many words, the first with a capital. */
const words = (count: number) => `Người${' đợi'.repeat(count - 1)}`;

function read(...paragraphs: string[]) {
  const bytes = new TextEncoder().encode(paragraphs.join('\n\n'));
  const { article, diagnostics } = readArticle({ path: 'bai.md', bytes });
  if (article === null) throw new Error('No article.');
  return articleJson(article, diagnostics, 'vi', 0);
}

const codes = ({ diagnostics }: ReturnType<typeof read>) => diagnostics.map(({ code }) => code);
const body = ({ sections }: ReturnType<typeof read>) => sections.map(({ html }) => html).join('\n');
const headings = ({ sections }: ReturnType<typeof read>) => sections.map(({ heading }) => heading);

/** Each limit, and what is read up to it and beyond it. */
describe('up to a limit and beyond it', () => {
  test('a picture above the third paragraph is the lead picture', () => {
    const hero = (above: number) =>
      read('# Tàu về bến', first, ...prose(above), '![Cảng](/anh.jpg)', third).hero?.src ?? null;
    expect([0, 2, 3].map(hero)).toEqual(['/anh.jpg', '/anh.jpg', null]);
  });

  test('a title is long from 121 letters on', () => {
    const isLong = (letters: number) =>
      codes(read(`# ${'A'.repeat(letters)}`, first, second)).includes('title-long');
    expect([120, 121].map(isLong)).toEqual([false, true]);
  });

  test('a first line is the title up to 30 words', () => {
    const title = (count: number) => read(words(count), first, second).title;
    expect(title(30)).toBe(words(30));
    expect(title(31)).toBe('Bai');
  });

  test('a line above the title is dropped up to 12 words', () => {
    const isDropped = (count: number) =>
      !JSON.stringify(read(words(count), '# Tàu về bến', first, second)).includes(`"${words(count)}`);
    expect([12, 13].map(isDropped)).toEqual([true, false]);
  });

  test('a repeated title is dropped among the eight pieces below it', () => {
    const isDropped = (between: number) =>
      !body(read('# Tàu về bến', first, ...prose(between), 'Tàu về bến', third)).includes(
        '<p>Tàu về bến</p>',
      );
    expect([0, 6, 7].map(isDropped)).toEqual([true, true, false]);
  });

  test('a bold line is a heading up to 22 words, above at least four', () => {
    const heading = (count: number, below = second) =>
      headings(read('# Tàu về bến', first, second, `**${words(count)}**`, below)).at(-1);
    expect([heading(22), heading(23)]).toEqual([words(22), null]);
    expect([heading(3, 'Đợi tàu về bến'), heading(3, 'Đợi tàu về')]).toEqual([words(3), null]);
  });

  test('a caption has up to 80 words, and up to 45 in italics', () => {
    const figure = '![Cảng](/anh.jpg)';
    const caption = (text: string) => read('# Tàu về bến', first, figure, text, third).hero?.caption ?? null;
    expect(caption(`${words(78)}. Ảnh: Tám`)).toBe(`${words(78)}.`);
    expect(caption(`${words(79)}. Ảnh: Tám`)).toBeNull();
    expect(caption(`*${words(45)}*`)).toBe(words(45));
    expect(caption(`*${words(46)}*`)).toBeNull();
  });

  test('an offer of a lost link is dropped up to 30 words', () => {
    const offer = (count: number) => `Mời bạn đọc tải về ${'mẫu '.repeat(count - 7)}tại đây.`;
    const isShown = (count: number) =>
      body(read('# Tàu về bến', first, second, offer(count), third)).includes('Mời bạn');
    expect([30, 31].map(isShown)).toEqual([false, true]);
  });

  test('the source is named in the last twelve paragraphs', () => {
    const source = (below: number) =>
      read('# Tàu về bến', first, 'Nguồn: https://bao.example/tin', ...prose(below)).source?.url ?? null;
    expect([0, 11, 12].map(source)).toEqual(['https://bao.example/tin', 'https://bao.example/tin', null]);
  });

  test('eight lines sign at the end', () => {
    const signed = (photos: number) => {
      const lines = Array.from({ length: photos }, (_, index) => `Ảnh: Tô ${'ABCDEFGH'.charAt(index)}`);
      const article = read('# Tàu về bến', first, second, third, '**Lê An**', ...lines, '(Theo VOV)');
      return [article.authors.length, article.photographers.length, article.via];
    };
    expect([signed(6), signed(7)]).toEqual([
      [1, 6, 'VOV'],
      [0, 7, 'VOV'],
    ]);
  });

  test('a line without a full stop is the lede from twelve words on', () => {
    const lede = (count: number) => read('# Tàu về bến', words(count), second, third).lede;
    expect([lede(12), lede(11)]).toEqual([words(12), second]);
  });

  test('a signature has up to 30 words', () => {
    const names = (count: number) =>
      Array.from({ length: count }, (_, index) => `Lê ${'ABCDEGHIKLMNOPQ'[index] ?? ''}na`).join(', ');
    const signs = (count: number) =>
      read('# Tàu về bến', first, second, third, `**${names(count)}**`).authors.length;
    expect([15, 16].map(signs)).toEqual([15, 0]);
  });

  test('a name has up to six words, and a credit up to fourteen', () => {
    const name = (count: number) => Array.from({ length: count }, () => 'Na').join(' ');
    const signs = (count: number) => read('# Tàu về bến', first, second, third, `**${name(count)}**`).authors;
    expect([signs(6).length, signs(7).length]).toEqual([1, 0]);
    const credit = (count: number) =>
      read('# Tàu về bến', first, '![Cảng](/anh.jpg)', `Tàu về. Nguồn: ${name(count)}`, third).hero?.credit;
    expect([credit(14), credit(15)]).toEqual([name(14), null]);
  });

  test('a tag has up to sixty letters', () => {
    const tags = (letters: number) =>
      read('# Tàu về bến', first, second, third, `Từ khóa: cá thu, ${'a'.repeat(letters)}`).tags;
    expect([tags(60).length, tags(61)]).toEqual([2, ['cá thu']]);
  });

  test('a paragraph of twelve words runs on in one of three', () => {
    const paragraphs = (one: number, rest: string) =>
      body(read('# Tàu về bến', first, second, words(one), rest, third)).split('<p>').length - 1;
    expect(paragraphs(12, 'cho đến sáng.')).toBe(3);
    expect(paragraphs(11, 'cho đến sáng.')).toBe(4);
    expect(paragraphs(12, 'đến sáng.')).toBe(4);
  });
});
