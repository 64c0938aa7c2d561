import { frontMatterKeys } from '@/lib/article/front-matter/keys';
import type { Random } from './random';
import { noise, redAndBlue } from './made-pictures';

const long = (unit: string, length: number) => unit.repeat(Math.ceil(length / unit.length)).slice(0, length);

/** A letter of each block of 128 code points that has one, and so of every script in Unicode, in texts of 40. */
function lettersOfAllScripts(): string[] {
  const letters: string[] = [];
  for (let start = 0; start < 0x20000; start += 128) {
    const found = Array.from({ length: 128 }, (_, index) => String.fromCodePoint(start + index)).find(
      (each) => /\p{L}/u.test(each),
    );
    if (found !== undefined) letters.push(found);
  }
  return Array.from({ length: Math.ceil(letters.length / 40) }, (_, index) =>
    letters.slice(index * 40, index * 40 + 40).join(' '),
  );
}

/** Values that may be written for a key of front matter, or in the text. */
const hostileValues: readonly string[] = [
  // Empty values, and values that are not text.
  ...['', '""', '~', 'true', 'no', '0', '-1', '1e999', '.nan', '0x1F', '007', '1.10', '12345678901234567890'],
  ...[
    '[]',
    '{}',
    '[[[[]]]]',
    '[null, true, 1, {a: b}]',
    '{name: {name: {name: x}}}',
    '[a, a, a]',
    '- x',
    '!!binary aGk=',
  ],
  ...[
    '&a [*a]',
    '*gone',
    '!!js/function x',
    '"\\u0000"',
    '"\\ud800"',
    '|',
    '>-',
    '{{ page.title }}',
    '<%= x %>',
    '${x}',
  ],
  // Invalid dates.
  ...[
    '2026-02-30',
    '2026-13-45T99:99:99',
    '2026-11-20 08:30 +99:99',
    '0000-00-00',
    '9999999-12-31',
    '-271822-04-20',
  ],
  ...['30/02/2024', '2024-W60', 'hôm qua', '1700000000', '99999999999999', '2024-07-27T10:00:00+25:61'],
  // Too long.
  ...[
    long('a', 320),
    long('ệ', 5_000),
    long('chữ ', 20_000),
    long('a/', 3_000),
    long('*', 40_000),
    long('[', 9_000),
  ],
  ...[
    long('A, ', 30_000),
    `[${long('x, ', 30_000)}]`,
    long('%F0%9F', 1_200),
    long('\u0301', 3_000),
    long('👨‍👩‍👧', 900),
  ],
  // Invisible characters, and bidirectional controls.
  ...[
    '\u202Etxt.exe\u202C',
    '\u2066a\u2069\u200B\u200D\uFEFFb',
    'a\u0000b\u0007c\u001B[31md',
    '\u0085\u2028\u2029x',
    '\uFFFE\uFFFF\uFDD0',
  ],
  // Addresses and paths.
  ...[
    'javascript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    'https://a:b@bao.example/',
    '//bao.example',
  ],
  ...[
    '../../../../etc/passwd',
    '/etc/passwd',
    '..',
    '.',
    '/',
    'con',
    'index',
    '404',
    '_next',
    'a\\b',
    'a?b#c',
    '%2e%2e%2f',
    'C:\\x',
  ],
  // Markup.
  ...[
    '<script>alert(1)</script>',
    '</title><b>',
    ']]>',
    '<!--',
    '-->',
    '&#0;&#x110000;&amp;',
    '"><img src=x onerror=y>',
    '`',
  ],
  ...[
    '[](',
    '![](',
    '![x](../images/gone.jpg)',
    '![x](https://)',
    '---',
    '# ',
    '> > > >',
    '|a|b|',
    '$$',
    '~~',
    '<<<<<<< HEAD',
  ],
  ...lettersOfAllScripts(),
];

/** Positions of a value in a text. */
const places: Readonly<Record<string, (value: string) => string>> = {
  title: (value) => `# ${value}\n\nĐoạn mở đầu.\n\nĐoạn sau.\n`,
  lede: (value) => `# Bài\n\n${value}\n\nĐoạn sau.\n`,
  'lede in bold': (value) => `# Bài\n\n**${value}**\n\nĐoạn sau.\n`,
  paragraph: (value) => `# Bài\n\nĐoạn mở đầu.\n\n${value}\n\nĐoạn sau.\n`,
  heading: (value) => `# Bài\n\nĐoạn mở đầu.\n\n## ${value}\n\nĐoạn sau.\n`,
  list: (value) => `# Bài\n\nĐoạn mở đầu.\n\n- ${value}\n- ${value}\n`,
  cell: (value) => `# Bài\n\nĐoạn mở đầu.\n\n| a | b |\n| - | - |\n| ${value} | x |\n`,
  link: (value) => `# Bài\n\nĐoạn mở đầu, [${value}](${value}).\n\nĐoạn sau.\n`,
  picture: (value) => `# Bài\n\nĐoạn mở đầu.\n\n![${value}](${value} "${value}")\n\n*Ảnh: ${value}*\n`,
  byline: (value) => `# Bài\n\nĐoạn mở đầu.\n\nĐoạn sau.\n\n**${value}**\n`,
  source: (value) => `# Bài\n\nĐoạn mở đầu.\n\nNguồn: ${value}\n\n[Xem chi tiết ở đây](<${value}>)\n`,
  honour: (value) => `# Bài\n\nChủ tịch nước tặng Huân chương Lao động hạng Nhất cho ${value}, năm 2021.\n`,
};

/** Keys that decide when and whether an article is published, in addition to those of the other fields. */
const stateKeys = [
  'draft',
  'published',
  'status',
  'publishDate',
  'expiryDate',
  'aliases',
  'layout',
  'permalink',
];

function inFrontMatter(key: string, value: string): string {
  return `---\n${key}: ${value}\n---\n\n# Bài\n\nĐoạn mở đầu của bài.\n\nĐoạn sau.\n`;
}

/** All articles with one hostile value each, by name. */
export function hostileArticles(): [name: string, text: string][] {
  const keys = [...Object.keys(frontMatterKeys), ...stateKeys];
  return [
    ...keys.flatMap((key) =>
      hostileValues.map((value, index): [string, string] => [
        `${key}-${index}.md`,
        inFrontMatter(key, value),
      ]),
    ),
    ...Object.entries(places).flatMap(([place, write]) =>
      hostileValues.map((value, index): [string, string] => [
        `trong-${place.replaceAll(' ', '-')}-${index}.md`,
        write(value),
      ]),
    ),
  ];
}

/**
 * Pictures of each format, each damaged in several ways, by their names in `images/`; and an article that shows
 * them all.
 */
export async function brokenPictures(
  random: Random,
): Promise<{ files: [string, Uint8Array][]; article: string }> {
  const picture = () => redAndBlue(64, 48);
  const whole = {
    jpg: await noise(80, 60).jpeg().toBuffer(),
    png: await picture().png().toBuffer(),
    webp: await picture().webp().toBuffer(),
    avif: await picture().avif().toBuffer(),
    gif: await picture().gif().toBuffer(),
    svg: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>'),
  };
  const files = Object.entries(whole).flatMap(([ending, bytes]): [string, Uint8Array][] => [
    [`rong.${ending}`, new Uint8Array()],
    [`dau.${ending}`, bytes.subarray(0, 12)],
    [`nua.${ending}`, bytes.subarray(0, bytes.length / 2)],
    [`thua.${ending}`, Buffer.concat([bytes, bytes])],
    [`chu.${ending}`, Buffer.from('không phải ảnh')],
    ...Array.from({ length: 4 }, (_, index): [string, Uint8Array] => [
      `lat-${index}.${ending}`,
      flipped(bytes, random),
    ]),
  ]);
  const lines = files.map(([name]) => `![Ảnh ${name}](../images/${name})`);
  return { files, article: `# Nhiều ảnh hỏng\n\nĐoạn mở đầu.\n\n${lines.join('\n\n')}\n` };
}

function flipped(bytes: Uint8Array, random: Random): Uint8Array {
  const copy = Uint8Array.from(bytes);
  for (let times = 0; times < 3; times += 1) {
    const at = random.below(copy.length);
    copy[at] = (copy[at] ?? 0) ^ (1 << random.below(8));
  }
  return copy;
}
