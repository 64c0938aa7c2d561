/** A text of about so many characters, made to be dear to parse. */
type Shape = readonly [name: string, make: (length: number) => string];

const repeated = [
  ...['[', ']', '[a]', '![', '[a](', '[a](b)', '[a](<b', '[a](b "', '[a](b(', '[a](\n', '[\n'],
  ...[
    '*a ',
    'a* ',
    '*',
    '*a_b ',
    '**a** ',
    '_a ',
    '*a **b ',
    'a**b',
    '~a ',
    '~~a~~ ',
    '😀*',
    '`',
    '`a``b',
    '&',
    '&amp;',
    '\\',
    'a\\\n',
  ],
  ...['<', '<a ', '<a b="', '<div>', '<div>\n', '<![CDATA[', '<!--', 'a<?', '<a:', '<a@b.c', '<b a=1>a\n\n'],
  ...[
    '>',
    '> a\n',
    '> > > > > > > > a\n',
    '- ',
    '- a\n',
    '- a\n\n',
    '1. ',
    '* a\n  * b\n',
    '> - ',
    '- [ ] a\n',
  ],
  ...[
    '\n',
    'a',
    'a ',
    'a\n',
    'a\n\n',
    ' ',
    'a  \n',
    '\t',
    '\ta\n',
    '#',
    '# a\n',
    ' #',
    'a\n=',
    '=',
    '***\n',
    '```\n',
    '```\n\n\n\n',
  ],
  ...['[a]: b\n', '[a]: <b\n', '[a]: b "c\n', '[^a] ', '|', '|a', '|a\n', 'a|\n', '|a|\n|-|\n\n'],
  ...[
    'www.',
    'www.a.b ',
    'http://',
    'http://a.b ',
    'a@',
    'a@b.c ',
    'a@b.',
    'a.',
    'a.-_+',
    '(',
    ')',
    '\u0301',
    'a\u0301',
    '\u1100\u1161',
  ],
  ...['\u200b', '\u00a0', '\r', '![a](b c= "d" ', '5*5', '*[_`<~|'],
];

function lines(make: (index: number) => string, length: number): string {
  const made: string[] = [];
  for (let size = 0, index = 0; size < length; index += 1) {
    const line = make(index);
    made.push(line);
    size += line.length;
  }
  return made.join('');
}

export const shapes: readonly Shape[] = [
  ...repeated.map((unit): Shape => [JSON.stringify(unit), (length) => unit.repeat(length / unit.length)]),
  ['brackets in brackets', (length) => '['.repeat(length / 2) + ']'.repeat(length / 2)],
  ['one address, many brackets', (length) => `http://a.b${')'.repeat(length)}`],
  ['ever longer code marks', (length) => lines((index) => `${'`'.repeat(index + 1)} `, length)],
  ['lists in lists', (length) => lines((index) => `${' '.repeat(2 * (index % 200))}- a\n`, length)],
  ['a hundred quotes a line', (length) => lines(() => `${'>'.repeat(100)}a\n`, length)],
  ['lazy lines in deep quotes', (length) => '>'.repeat(100) + 'a\n'.repeat(length / 2)],
  ['definitions', (length) => lines((index) => `[${index}]: b\n`, length)],
  ['notes', (length) => lines((index) => `[^${index}]\n\n[^${index}]: b\n\n`, length)],
  ['a long table', (length) => '|a|b|\n|-|-|\n' + '|a|b|\n'.repeat(length / 6)],
  ['a wide table', (length) => `${'|a'.repeat(length / 4)}|\n${'|-'.repeat(length / 4)}|\n`],
  [
    'a wide table of empty rows',
    (length) => `${'|a'.repeat(1000)}|\n${'|-'.repeat(1000)}|\n${'|\n'.repeat(length / 2)}`,
  ],
  ['prose', (length) => 'Thi đua yêu nước là **động lực** để phát triển.\n\n'.repeat(length / 50)],
];
