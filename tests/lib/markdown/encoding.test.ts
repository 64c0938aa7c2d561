import { describe, expect, test } from 'vitest';
import { readMarkdown } from '@/lib/markdown/markdown';

const text =
  '# Hải quan Đà Nẵng: “một năm”\r\n\r\nChiều 20/8, đội kiểm soát đã phát hiện những lô hàng giả; người dân rất phấn khởi.\r\n';

function wide(of: string, order: 'le' | 'be', mark: boolean): Uint8Array {
  const bytes = Buffer.from(`${mark ? '\ufeff' : ''}${of}`, 'utf16le');
  return order === 'be' ? bytes.swap16() : bytes;
}

/** Windows-1258: marks of tone are bytes of their own behind the vowel. */
function windows1258(of: string): Uint8Array {
  const decoder = new TextDecoder('windows-1258');
  const codes = new Map(
    Array.from({ length: 256 }, (_, code) => [decoder.decode(Uint8Array.of(code)), code]),
  );
  const letters = Array.from(of.normalize('NFC'), (letter) => {
    if (codes.has(letter)) return letter;
    const [base = '', ...marks] = letter.normalize('NFD');
    const tones = marks.filter((mark) => codes.has(mark));
    const shape = marks.filter((mark) => !codes.has(mark));
    return [base + shape.join('')]
      .map((each) => each.normalize('NFC'))
      .concat(tones)
      .join('');
  });
  return Uint8Array.from(letters.join(''), (letter) => codes.get(letter) ?? 0x3f);
}

/** What is read of the file, and what is told of it. */
function read(bytes: Uint8Array) {
  const { root, textOf, diagnostics } = readMarkdown(bytes);
  return { text: textOf(root).text, codes: diagnostics.map(({ code }) => code) };
}

const plain = read(Buffer.from(text)).text;

describe('a file as Windows saves it is read', () => {
  test.each([
    ['UTF-16 LE with its mark', wide(text, 'le', true)],
    ['UTF-16 BE with its mark', wide(text, 'be', true)],
    ['UTF-16 LE without', wide(text, 'le', false)],
    ['UTF-16 BE without', wide(text, 'be', false)],
    ['Windows-1258', windows1258(text)],
  ])('%s', (_, bytes) => {
    expect(read(bytes)).toEqual({ text: plain, codes: ['encoding-read'] });
  });

  test.each(['\r', '\n', '\r\n'])('with lines that end in %j', (end) => {
    expect(read(Buffer.from(text.replaceAll('\r\n', end)))).toEqual({ text: plain, codes: [] });
  });
});

describe('a file that leaves a doubt is held back', () => {
  test.each([
    [
      'French in Latin-1',
      Buffer.from('Les élèves ont été très heureux à l’été ; où, ça ? ò ì'.replace('’', ' '), 'latin1'),
    ],
    ['Italian in Latin-1', Buffer.from('Perché può, così, più e già.', 'latin1')],
    [
      'TCVN3',
      Uint8Array.from(
        Buffer.from('H\xb6i quan \xae\xb7 ph\xb8t hi\xd6n nh\xf7ng l\xab h\xb5ng gi\xb6', 'latin1'),
      ),
    ],
    [
      'VNI',
      Uint8Array.from(
        Buffer.from('Ha\xfbi quan \xf1a\xf5 pha\xf9t hie\xe4n nh\xf6\xf5ng lo\xe2 ha\xf8ng', 'latin1'),
      ),
    ],
    ['Windows-1258 with two tones only', windows1258('đã có')],
    ['UTF-16 that is cut', wide(text, 'le', true).subarray(0, 41)],
  ])('%s', (_, bytes) => {
    expect(read(bytes).codes).toEqual(['not-utf-8']);
  });
});
