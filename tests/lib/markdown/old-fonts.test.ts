import { describe, expect, test } from 'vitest';
import { read } from '../../support/read-markdown';

/** What a reader sees of a text. */
function seen(text: string) {
  const markdown = read(text);
  return {
    words: markdown.textOf(...markdown.root.children).text,
    told: markdown.diagnostics.map(({ code }) => code),
  };
}

describe('text typed for the fonts before Unicode is read', () => {
  test.each([
    [
      'TCVN3',
      'Céng hoµ x· héi chñ nghÜa ViÖt Nam, §éc lËp - Tù do - H¹nh phóc',
      'Cộng hoà xã hội chủ nghĩa Việt Nam, Độc lập - Tự do - Hạnh phúc',
    ],
    [
      'TCVN3',
      'Tr­êng trung häc B×nh Minh khai gi¶ng n¨m häc míi, thµy trß ®Õn tõ s¸ng sím.',
      'Trường trung học Bình Minh khai giảng năm học mới, thày trò đến từ sáng sớm.',
    ],
    [
      'TCVN3',
      '§¬n vÞ ®· hoµn thµnh mäi chØ tiªu, tr­êng ®ã ®ñ ®iÒu kiÖn.',
      'Đơn vị đã hoàn thành mọi chỉ tiêu, trường đó đủ điều kiện.',
    ],
    [
      'VNI',
      'Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam, Ñoäc laäp - Töï do - Haïnh phuùc',
      'Cộng hòa xã hội chủ nghĩa Việt Nam, Độc lập - Tự do - Hạnh phúc',
    ],
    [
      'VNI',
      'THÔNG BAÙO: Tröôøng trung hoïc Bình Minh khai giaûng naêm hoïc môùi'.replace('Ô', 'OÂ'),
      'THÔNG BÁO: Trường trung học Bình Minh khai giảng năm học mới',
    ],
    [
      'VNI',
      'Ngöôøi daân phaán khôûi tröôùc keát quaû cuûa nhaø maùy, ñöôøng saù vaø caàu coáng.',
      'Người dân phấn khởi trước kết quả của nhà máy, đường sá và cầu cống.',
    ],
  ])('%s: %s', (_, text, words) => {
    expect(seen(text)).toEqual({ words, told: ['old-font-read'] });
  });

  test('in one paragraph, beside others in Unicode, which stay as they are', () => {
    const text = 'Trường Bình Minh – năm học mới.\n\nTr­êng B×nh Minh khai gi¶ng n¨m häc míi, ®Õn tõ s¸ng.';
    expect(seen(text).words).toBe(
      'Trường Bình Minh – năm học mới. Trường Bình Minh khai giảng năm học mới, đến từ sáng.',
    );
  });

  test('and its addresses stay', () => {
    const text = 'Tr­êng B×nh Minh khai gi¶ng n¨m häc míi, ®Õn tõ s¸ng: [xem](https://a.example/n¨m)';
    expect(JSON.stringify(read(text).root)).toContain('https://a.example/n¨m');
  });
});

describe('signs of Word’s symbol fonts are read', () => {
  test.each([
    ['25\uf0b0C, cao \uf0b3 3 m', '25°C, cao ≥ 3 m'],
    ['Đăng ký: \uf06f Có \uf0fe Không', 'Đăng ký: □ Có ☑ Không'],
    [
      'Bến cũ \uf0e0 bến mới, \uf044t = 5, hình chữ Ômêga (\uf057)',
      'Bến cũ → bến mới, Δt = 5, hình chữ Ômêga (Ω)',
    ],
  ])('%s', (text, words) => {
    expect(seen(text)).toEqual({ words, told: ['symbol-read'] });
  });

  test('as bullets', () => {
    const { root } = read('Hai môn:\n\n\uf0b7\tCờ vua\n\uf0b7\tCờ tướng\n\n\uf0d8 Bơi\n\n\uf0d8 Chạy');
    expect(root.children.map(({ type }) => type)).toContain('list');
  });

  test('but an icon of a web page is left out', () => {
    expect(seen('\uf073 20/11/2026, \uf007 Lê An')).toEqual({
      words: '20/11/2026, Lê An',
      told: ['letter-unshowable'],
    });
  });
});

describe('other texts stay as they are', () => {
  test.each([
    'Trường Bình Minh khai giảng năm học mới, từ sáng sớm.',
    'xoài, toàn, hoàn, khoá, loá, hoà và khoái',
    'Les élèves ont été très heureux à l’été ; où, ça, là, déjà ? Noël à Nîmes, l’île, une fête',
    'Größe für die Bäume, über Köln, schöne Grüße aus Münster, Äpfel und Öl',
    'Blåbær på øen, så går vi hjem før høsten, æbler og tømmer',
    'El niño comió piñas mañana, señor Núñez, así que adiós',
    'A criança não está aqui, é útil à nação, às três, irmãos e pães',
    'Það er gott veður í dag, ég á þrjá bræður, þú ert góður',
    'col·lega, paral·lel, intel·ligent, novel·la, al·legro, mil·lió',
    '5 µm, 3×4, 20°C ± 1, © 2020, ® ACME, ½ kg, «a», ¶ 3, § 5, 1ª, £5, ¥3, m², 1º',
    'khoai tây, bánh mì, cà phê, xà phòng và ca cao',
  ])('%s', (text) => {
    expect(seen(text)).toEqual({ words: text, told: [] });
  });
});
