import { expect, it } from 'vitest';
import { articleJson } from '@/lib/article/json';
import { readArticle } from '@/lib/article/read';

const paragraphs = [
  'Sáng 26/11, hơn 120 đoàn viên phường An Hòa ra quân vớt rác, lục bình trên kênh Bà Hạt.',
  'Sau 3 giờ, lực lượng thu gom hơn 4 tấn rác, khơi thông 1,2 km dòng chảy.',
];
const [lede = '', below = ''] = paragraphs;
const title = 'PHƯỜNG AN HÒA LÀM SẠCH KÊNH BÀ HẠT';

function read(...lines: readonly string[]) {
  const { article, diagnostics } = readArticle({
    path: 'bai.md',
    bytes: new TextEncoder().encode(lines.join('\n')),
  });
  if (article === null) throw new Error('no article');
  const json = articleJson(article, diagnostics, 'vi', 0);
  return {
    title: json.title,
    lede: json.lede,
    authors: json.authors.map(({ name }) => name),
    body: json.sections
      .map(({ html }) => html.replace(/<[^>]+>/g, ''))
      .join(' ')
      .trim(),
  };
}

it.each([
  ['Zalo', (time: string, who: string) => `[${time}, 26/11/2026] ${who}: `],
  ['WhatsApp on an iPhone', (time: string, who: string) => `[26/11/2026, ${time}:07] ${who}: `],
  ['WhatsApp on Android', (time: string, who: string) => `26/11/2026, ${time} - ${who}: `],
])('reads the article in a chat that was copied from %s', (_, said) => {
  const article = read(
    `${said('09:14', 'Chị Hạnh')}Em ơi đăng giúp chị bài này nhé`,
    `${said('09:15', 'Chị Hạnh')}${title}`,
    '',
    paragraphs.join('\n\n'),
    `${said('09:16', 'Chị Hạnh')}[Hình ảnh]`,
    `${said('09:16', 'Chị Hạnh')}Tin: Mỹ Hạnh`,
    `${said('09:20', 'Em')}Dạ vâng chị`,
  );
  expect(article).toEqual({ title, lede, authors: ['Mỹ Hạnh'], body: below });
});

it('keeps the parts of an article that somebody sent one after the other', () => {
  const said = (text: string) => `[09:15, 26/11/2026] Hạnh: ${text}`;
  const lines = [
    'Chị ơi em gửi bài',
    title,
    lede,
    below.replace('dòng chảy', 'dòng chảy qua ba khu phố'),
    'Tin: Mỹ Hạnh',
    'Cảm ơn em',
  ];
  const article = read(...lines.map(said));
  expect(article).toMatchObject({ title, lede, authors: ['Mỹ Hạnh'] });
  expect(article.body).toContain('qua ba khu phố');
  expect(article.body).not.toContain('Cảm ơn em');
});

it('leaves an interview and a time in brackets as they are', () => {
  const lines = ['Chị Hạnh: Kênh này trước đây ra sao?', '', '[09:14, 26/11/2026] là lúc ảnh được chụp.'];
  expect(read(title, '', ...paragraphs, '', ...lines).body).toContain('là lúc ảnh được chụp');
});
