/** Makes a text of about `length` characters that is expensive to parse. */
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

/** Repeats `unit` as often as it fits whole into `length`. */
function repeat(unit: string, length: number): string {
  return unit.repeat(length / unit.length);
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
  ...[20, 140, 290].map((marks): Shape => [
    `paragraphs of ${marks} marks`,
    (length) => repeat(`${'*a '.repeat(marks)}\n\n`, length),
  ]),
  ['paragraphs of 145 bold words', (length) => repeat(`${'**a** '.repeat(145)}\n\n`, length)],
  ['paragraphs of 290 opened links', (length) => repeat(`${'[a](b '.repeat(96)}\n\n`, length)],
  ['paragraphs of 72 links', (length) => repeat(`${'[a](b) '.repeat(72)}\n\n`, length)],
  ['paragraphs of 290 pieces of code', (length) => repeat(`${'`a '.repeat(290)}\n\n`, length)],
  ['one mark each', (length) => repeat('*a\n\n', length)],
  ['an unclosed bold and many paragraphs', (length) => `<b>\n\n${repeat('a\n\n', length)}`],
  [
    'forty unclosed elements and many paragraphs',
    (length) => `<div>${lines((index) => `<b id=${index}>`, 330)}\n\n${repeat('a\n\n', length)}`,
  ],
  [
    'forty unclosed elements and <p>',
    (length) => `${lines((index) => `<b id=${index}>`, 330)}${repeat('<p>a', length)}`,
  ],
  ['pictures', (length) => repeat('![a](b.jpg)\n\nẢnh: A\n\n', length)],
  ['pictures glued', (length) => repeat('![a](b.jpg) ', length)],
  ['bold lines', (length) => repeat('**a b**\n\n', length)],
  ['headings', (length) => repeat('## a\n\nb\n\n', length)],
  ['honours', (length) => repeat('được tặng Huân chương Lao động hạng Nhất, ', length)],
  ['honours, sentences', (length) => repeat('Ông A được tặng Huân chương Lao động hạng Nhất. ', length)],
  ['honours, paragraphs', (length) => repeat('Ông A được tặng Huân chương Lao động hạng Nhất.\n\n', length)],
  ['honours, names', (length) => `Huân chương Lao động hạng Nhất cho: ${repeat('Cục A, ', length)}`],
  [
    'honours, brackets',
    (length) => `Huân chương Lao động hạng Nhất cho 7 tập thể (${repeat('Cục A (', length)}`,
  ],
  ['honours, groups', (length) => repeat('7 tập thể, 9 cá nhân và ', length) + 'được tặng Bằng khen'],
  ['honours, years', (length) => `Năm ${repeat('2019, ', length)} được tặng Bằng khen`],
  ['honours, awards', (length) => repeat('Huân chương ', length)],
  [
    'honours, list',
    (length) => `Được tặng Huân chương Lao động hạng Nhất:\n\n${repeat('- Ông A\n', length)}`,
  ],
  [
    'honours, table',
    (length) => `| Tên | Năm | Danh hiệu |\n|-|-|-|\n${repeat('| A | 2019 | Bằng khen |\n', length)}`,
  ],
  ['short sentences', (length) => repeat('A. ', length)],
  ['capitals', (length) => repeat('Nguyễn Văn A ', length)],
  ['quotes', (length) => repeat('“', length)],
  ['broken lines', (length) => repeat('Cục Hải quan\n\nvà ', length)],
  ['credits', (length) => repeat('Ảnh: ', length)],
  ['junk', (length) => repeat('Xem chi tiết ở đây ', length)],
  ['a row of dashes that is none', (length) => `${repeat('-', length - 9)}a`],
  ['digits', (length) => repeat('1.', length)],
  ['one long word', (length) => repeat('ệ', length / 3)],
  [
    'law',
    (length) =>
      repeat(
        `**Điều 1.** Phạm vi điều chỉnh.\n\n${'Luật này quy định về thi đua, khen thưởng. '.repeat(3)}\n\n\n`,
        length * 0.75,
      ),
  ],
  ['prose', (length) => 'Thi đua yêu nước là **động lực** để phát triển.\n\n'.repeat(length / 50)],
];
