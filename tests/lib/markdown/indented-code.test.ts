import { expect, test } from 'vitest';
import { readMarkdown } from '@/lib/markdown/markdown';

const kindsOf = (text: string) => {
  const { root } = readMarkdown(new TextEncoder().encode(text));
  return root.children.map((node) => (node.type === 'code' ? node.value : node.type));
};

test('code that only its indentation sets apart is code', () => {
  const perl = '    if ($boat->ready) {\n        # all hands on deck\n        sail(3);\n    }\n';
  expect(kindsOf(`Ra khơi:\n\n${perl}\nHết.\n`)).toEqual([
    'paragraph',
    'if ($boat->ready) {\n    # all hands on deck\n    sail(3);\n}',
    'paragraph',
  ]);
  expect(kindsOf('Cài:\n\n\t$ npm install thuyen\n\tcd thuyen\n\nXong.')).toEqual([
    'paragraph',
    '$ npm install thuyen\ncd thuyen',
    'paragraph',
  ]);
  const ruby = '    group :test do\n      gem "net"\n    end\n';
  expect(kindsOf(`Thêm:\n\n${ruby}\nXong.`)).toEqual([
    'paragraph',
    'group :test do\n  gem "net"\nend',
    'paragraph',
  ]);
  const parts = '    const net = cast(2);\n\n    // then wait\n\n    return net;\n';
  expect(kindsOf(`Kéo:\n\n${parts}`)).toEqual([
    'paragraph',
    'const net = cast(2);\n\n// then wait\n\nreturn net;',
  ]);
});

test('what a program prints below its listing is code, whatever it says', () => {
  for (const printed of [
    "<class 'Boat'>",
    'Error: the sea is rough today, stay at home',
    '[1] 12.5',
    '   a  b\n1  2  3',
  ])
    expect(kindsOf(`Chạy:\n\n\`\`\`r\nsail()\n\`\`\`\n\n${printed.replace(/^/gm, '    ')}\n\nXong.`)).toEqual(
      ['paragraph', 'sail()', printed, 'paragraph'],
    );
  expect(kindsOf('Lời kể:\n\n    Sáng nay, đoàn thuyền ra khơi từ rất sớm.\n')).not.toContain('code');
});

test('indented sentences, items of a law, HTML and items of lists stay text', () => {
  const law = '    a) Phạm vi điều chỉnh của luật này;\n    b) Đối tượng áp dụng của luật này;\n';
  for (const text of [
    '    Sáng nay, đoàn thuyền ra khơi từ rất sớm; biển lặng.\n',
    `Điều 1.\n\n${law}`,
    '- Mục một\n\n    sail(3);\n',
    'Trang:\n\n    <a class="x" href="/tin/">Tin (mới)</a>\n',
    '    Bản tin số 12\n',
    '    Sông Cái;\n      bến (cũ)\n    Sông Con;\n',
    '    b) Tết Âm lịch 05 ngày;\n\n    c) Quốc khánh 01 ngày (ngày 2/9);\n',
    '    BHXH (8 %)\n\n    BHYT(1,5 %)\n\n    BHTN (1 %)\n',
    '    (a) at most 12 hours;\n\n    (b) 30 hours a month;\n',
    '    **Ví dụ**: Năm 2019 thì thể hiện là số 19;\n',
    '    “Sông Rồng” là tên gọi cũ của xa (huyện);\n',
  ])
    expect(kindsOf(text).filter((kind) => kind.includes('(') || kind.includes(';'))).toEqual([]);
});

test('code inside elements that show it is left as it is', () => {
  const text = '<pre>\nbefore\n\n    sail(3);\n</pre>\n';
  expect(JSON.stringify(readMarkdown(new TextEncoder().encode(text)).root)).not.toContain('```');
});
