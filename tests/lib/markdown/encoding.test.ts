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

describe('text that another program garbled', () => {
  const garbled = (label: string) => new TextDecoder(label).decode(Buffer.from(text));

  test.each([
    ['read as Windows-1252 and saved again', garbled('windows-1252')],
    [
      'the same below front matter that was typed later',
      `---\ntitle: Đà Nẵng\n---\n${garbled('windows-1252')}`,
    ],
    ['read as Latin-1 and saved again', Buffer.from(text).toString('latin1')],
    [
      'as an e-mail has it',
      Array.from(Buffer.from(text), (byte) =>
        byte > 126 || byte === 61 ? `=${byte.toString(16).toUpperCase()}` : String.fromCharCode(byte),
      )
        .join('')
        .replace('gi=E1=BA=A3', 'gi=E1=BA=\r\n=A3'),
    ],
  ])('is read: %s', (_, written) => {
    expect(read(Buffer.from(written))).toEqual({ text: plain, codes: ['encoding-read'] });
  });

  test.each([
    [
      'control characters became signs for what is unknown',
      (sign: string) => sign.replace(/[\u0080-\u009f]/, '\ufffd'),
    ],
    ['control characters were left out', (sign: string) => sign.replace(/[\u0080-\u009f]/, '')],
  ])('holds the article back where %s', (_, lose) => {
    const lossy = 'Nghề nuôi cá về làng, nhiều người điều ghe, kiều bào góp tiền.';
    const written = new TextDecoder('windows-1252').decode(Buffer.from(lossy)).replace(/./gu, lose);
    expect(read(Buffer.from(written)).codes).toContain('text-garbled');
  });

  test.each([
    'Ông nói: «Má» là tiếng miền Nam, «bá» là tiếng khác, «ná», «lá», «cá», «gá».',
    'XÃ HỘI, XÃ ĐÔNG, XÃ TÂY, XÃ NAM, XÃ BẮC, XÃ HẠ',
    'a=12 b=C3 c=E1=B5, mã màu =FF=00',
    'Ação, é, à, São João, Conceição, Õ, Ã.',
  ])('is not: %s', (written) => {
    expect(read(Buffer.from(written))).toEqual({ text: written.replaceAll('\u00a0', ' '), codes: [] });
  });
});

test.each([
  ['a Word document', 'PK\x03\x04\x14\x00\x06\x00[Content_Types].xml'],
  ['an old Word document', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'],
  ['a PDF', '%PDF-1.7\n1 0 obj\n'],
  ['RTF', '{\\rtf1\\ansi H\\u7897?i}'],
  ['a picture', '\xff\xd8\xff\xe0\x00\x10JFIF'],
])('%s under another name is told by its kind', (_, written) => {
  expect(read(Buffer.from(written, 'latin1')).codes).toEqual(['file-not-text']);
});
