import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readMarkdown } from '@/lib/markdown/markdown';
import { read, told, whereIs } from '../../support/read-markdown';

const BOM = '\ufeff';

describe('what a reader sees', () => {
  test('is NFC, with plain spaces and no zero-width characters', () => {
    const { textOf, root } = read('# Hải quan\u00a0 Việt\u200b Nam\u00ad\n'.normalize('NFD'));
    expect(textOf(...root.children).text).toBe('Hải quan Việt Nam'.normalize('NFC'));
  });

  test('has entities decoded, marks and pictures gone, blocks and line breaks as spaces', () => {
    const { textOf, root } = read(
      'A&amp;B **đậm**&nbsp;![x](y)  \nC<br>D\n\n- E\n- F\n\n| G | H |\n|---|---|\n| I | J |',
    );
    expect(textOf(...root.children).text).toBe('A&B đậm C D E F G H I J');
  });

  test('is clean where entities spell what the file may not hold', () => {
    const { textOf, root } = read('a&#x301;b&#x200b;c');
    expect(textOf(...root.children).text).toBe('\u00e1bc');
  });
});

describe('addresses stay byte for byte', () => {
  const address = 'https://a.example/lua\u0323\u0302t%cc%a3\u200b.jpg'.normalize('NFD');
  test.each([
    ['a picture', `![x](${address})`],
    ['a link', `[x](${address} "y")`],
    ['a definition', `[x][y]\n\n[y]: ${address}`],
    ['an autolink', `<${address}>`],
    ['HTML', `<img src="${address}">`],
  ])('in %s', (_, text) => {
    expect(JSON.stringify(read(text).root)).toContain(JSON.stringify(address).slice(1, -1));
  });
});

describe('places are those of the file on disk', () => {
  test.each([
    ['after a BOM', `${BOM}abc đích`, '1:5'],
    ['after CRLF', 'a\r\n\r\nb đích', '3:3'],
    ['after CR', 'a\r\rb đích', '3:3'],
    ['after NFD', `${'Tổng cục'.normalize('NFD')} đích`, '1:13'],
    ['after zero-width characters', 'a\u200b\u200b\u00ad đích', '1:6'],
    ['after escapes and entities', 'a\\*b&amp;c đích', '1:12'],
    ['within bold', 'a **b đích**', '1:7'],
    ['within bold that was repaired', 'a ** b đích **', '1:8'],
    ['behind a picture that was repaired', '![x](y style= "z") đích', '1:20'],
    ['on the second line of a quotation', '> a\n> b đích', '2:5'],
    ['after empty lines that were skipped', `a${'\n'.repeat(30)}đích`, '31:1'],
    ['below front matter', '---\ntitle: a\n---\nb đích', '4:3'],
    ['within raw HTML', '<p>a <i>b</i> đích</p>', '1:15'],
  ])('%s', (_, text, place) => {
    expect(whereIs('đích', read(text))).toBe(place);
  });

  test('of a word, wherever it stands in prose with marks, entities and odd characters', () => {
    const noise = fc.constantFrom(
      'a',
      'ê\u0323',
      '\u200b',
      '\u00a0',
      '**b** ',
      '&lt;',
      '\\*',
      '\r\n',
      ' ',
      '[c](d) ',
      '`e` ',
    );
    fc.assert(
      fc.property(fc.array(noise), (before) => {
        const text = `x${before.join('')} đích`;
        const lines = text.split('\r\n');
        const column = (lines.at(-1) ?? '').indexOf('đích') + 1;
        expect(whereIs('đích', read(text))).toBe(`${lines.length}:${column}`);
      }),
    );
  });
});

describe('files that are no text', () => {
  test('name the place of the first byte that is not UTF-8', () => {
    const bytes = Uint8Array.from([0xef, 0xbb, 0xbf, 0x61, 0x0d, 0x0a, 0xc4, 0x91, 0x62, 0xc3, 0x28, 0x63]);
    expect(told(readMarkdown(bytes))).toEqual(['not-utf-8 2:3']);
  });

  test('cut within a letter are not UTF-8 either', () => {
    expect(told(readMarkdown(Uint8Array.from([0x61, 0xc4])))).toEqual(['not-utf-8 1:2']);
  });

  test('above the limit are held back', () => {
    expect(told(readMarkdown(new Uint8Array(1_000_001)))).toEqual(['file-too-large 1:1']);
  });
});

test.each([
  ['Vietnamese', 'Huân chương'],
  ['Korean', '훈장'],
  // Two of its letters, without a mark, compose to one.
  ['Kirat Rai', '\u{16d6a}'],
])('letters typed in parts are composed: %s', (_, words) => {
  const { root, textOf } = read(`một\n\nhai ${words.normalize('NFD')} ba\n\nbốn`);
  expect(textOf(...root.children).text).toBe(`một hai ${words} ba bốn`);
});
