import { describe, expect, test } from 'vitest';
import { articleJson } from '@/lib/article/json';
import { readArticle } from '@/lib/article/read';

const [first, second, third] = [
  'Tàu vào cảng từ sớm, mang theo hàng của cả một mùa biển động kéo dài.',
  'Người trên bến đợi từ đêm, đèn sáng suốt dọc cầu cảng cũ.',
  'Đến trưa, hàng đã lên bờ và xe nối nhau về thành phố.',
];

/** The caption and credit of a picture with these paragraphs below it. */
function below(picture: string, lines: string[], gap = '\n\n') {
  const text = ['# Tàu về bến', '08:30 | 28/11/2026', first, picture, ...lines].join(gap);
  const { article } = readArticle({ path: 'bai.md', bytes: new TextEncoder().encode(text) });
  return [article?.hero?.caption, article?.hero?.credit];
}

describe('below a picture that nobody described, a caption is', () => {
  test.each<[what: string, picture: string, lines: string[], credit: string | null]>([
    ['a short sentence', '![](anh.jpg)', ['Bà con trên cầu cảng.', second, third], null],
    ['one without a full stop', '![](anh.jpg)', ['Bà con trên cầu cảng', second, third], null],
    ['one below a file’s name', '![IMG_012.JPG](anh.jpg)', ['Bà con trên cầu cảng.', second, third], null],
    [
      'one below the page’s words',
      '![bến cảng, tàu cá](anh.jpg)',
      ['Bà con trên cầu cảng.', second, third],
      null,
    ],
    [
      'one below a number',
      '![Tàu về bến sau mùa biển động - Ảnh 2.](anh.jpg)',
      ['Bà con trên cầu cảng.', second, third],
      null,
    ],
    [
      'one below the article’s title',
      '![Tàu về bến](anh.jpg)',
      ['Bà con trên cầu cảng', second, third],
      null,
    ],
    [
      'one below the title with a number',
      '![Tàu về bến 3](anh.jpg)',
      ['Bà con trên cầu cảng.', second, third],
      null,
    ],
    [
      'one that points at the picture',
      '![](anh.jpg)',
      ['Trong ảnh: Bà con trên cầu cảng.', second, third],
      null,
    ],
    [
      'one with the picture’s number',
      '![](anh.jpg)',
      ['Ảnh 1: Bà con trên cầu cảng. Hàng đã xuống.', second, third],
      null,
    ],
    ['one below an arrow', '![](anh.jpg)', ['▲ Bà con trên cầu cảng; hàng đã xuống.', second, third], null],
    [
      'a line above its credit',
      '![](anh.jpg)',
      ['Bà con trên cầu cảng', 'ẢNH: LÊ TÁM', second, third],
      'LÊ TÁM',
    ],
    [
      'a sentence above its credit',
      '![](anh.jpg)',
      ['Bà con trên cầu cảng.', 'Ảnh: TTXVN', second, third],
      'TTXVN',
    ],
  ])('%s', (_, picture, lines, credit) => {
    expect(below(picture, lines)).toEqual([lines[0], credit]);
  });

  test.each<[what: string, picture: string, lines: string[]]>([
    ['no sentence that begins news', '![](anh.jpg)', ['Sáng 5/9, tàu vào cảng.', second, third]],
    ['no sentence that reports', '![](anh.jpg)', ['Ông Tám cho biết hàng còn tốt.', second, third]],
    ['no lead-in', '![](anh.jpg)', ['Giá cá tại bến như sau:', second, third]],
    ['no step', '![](anh.jpg)', ['Nhấn OK để kết thúc.', second, third]],
    ['not two sentences', '![](anh.jpg)', ['Bà con lên tàu. Hàng đã xuống.', second, third]],
    [
      'no long sentence in English',
      '![](anh.jpg)',
      [
        'Fourteen volunteers from four harbours received their medals today at a ceremony in the old town hall.',
        second,
        third,
      ],
    ],
    [
      'no sentence that tells in English',
      '![](anh.jpg)',
      ['The director thanked employees and partners for two decades.', second, third],
    ],
    ['not the last paragraph', '![](anh.jpg)', ['Vụ việc đang được làm rõ.']],
    [
      'none if the picture is described',
      '![Tàu cá nối nhau vào bến cảng cũ](anh.jpg)',
      ['Hàng còn rất tốt.', second, third],
    ],
  ])('%s', (_, picture, lines) => {
    expect(below(picture, lines)).toEqual([null, null]);
  });

  test('none in a text of one’s own, but for several', () => {
    const own = (...lines: string[]) => {
      const bytes = new TextEncoder().encode(['# Tàu về bến', ...lines].join('\n\n'));
      return readArticle({ path: 'bai.md', bytes }).article?.hero?.caption;
    };
    const picture = '![](anh.jpg)';
    const named = [
      'Chủ tịch xã Lê Tám trao quà cho bà con vùng lũ',
      'NSƯT Thúy Cầm và danh hài Hoài Lâm tươi cười trong ngày hội bến',
      'Đồng chí Lê Văn Tám – TUV (giữa) trao cờ “Vì biển xanh” cho 10 xã',
    ];
    for (const view of ['Toàn cảnh bến cảng', 'Một góc bến cảng cũ.', 'Di ảnh ông Lê Tám', ...named])
      expect(own(first, picture, view, second, third)).toBe(view);
    expect(own(first, picture, 'Bà con trên cầu cảng.', second, third)).toBeNull();
    const bold = '**Lãnh đạo xã trao bằng cho thân nhân các liệt sĩ trong xã**';
    const plain = bold.replaceAll('*', '');
    expect(own(first, picture, bold, second, picture, 'Xe chờ cá.', third)).toBe(plain);
    expect(own(first, picture, bold, second, '**Giữ nghề của cha ông**', third)).toBeNull();
    for (const text of [
      'Hồ sơ, thủ tục cấp phép khai thác cát lòng sông',
      'Sáng 5/9, Chủ tịch xã Lê Văn Tám trao quà cho bà con',
      'Ông Lê Văn Tám cho biết bến cũ sẽ mở lại sau Tết',
    ])
      expect(own(first, picture, text, second, third)).toBeNull();
    expect(own(first, picture, 'Bà con trên cầu cảng.', second, picture, 'Xe chờ cá.', third)).toBe(
      'Bà con trên cầu cảng.',
    );
  });

  test('without the border of a lost table', () => {
    expect(below('![Bà con trên cầu](anh.jpg)', ['Bà con trên cầu |', second, third])[0]).toBe(
      'Bà con trên cầu',
    );
  });

  test('none where the spacing tells captions', () => {
    expect(below('![](anh.jpg)', ['Bà con trên cầu cảng.', second, third], '\n\n\n')).toEqual([null, null]);
  });
});

test('the last picture of a photo essay has a caption, too', () => {
  const pairs = ['Bà con trên cầu cảng', 'Cá được chuyển lên xe', 'Lưới phơi kín bãi sau'].map(
    (line, index) => `![${index + 1} 1 scaled](anh-${index}.jpg)\n\n${line}`,
  );
  const text = ['# Tàu về bến', `${first} ${second}`, ...pairs].join('\n\n');
  const { article, diagnostics } = readArticle({
    path: 'bai.md',
    bytes: new TextEncoder().encode(text),
  });
  const { hero, sections } = article === null ? {} : articleJson(article, diagnostics, 'vi', 0);
  expect(hero?.caption).toBe('Bà con trên cầu cảng');
  expect(sections?.map(({ html }) => html.match(/<figcaption>[^<]+/g))).toEqual([
    ['<figcaption>Cá được chuyển lên xe', '<figcaption>Lưới phơi kín bãi sau'],
  ]);
});

describe('a lead picture of the front matter that the text shows, too,', () => {
  const caption = 'Tàu vào bến. Ảnh: Lê Tám';
  test.each<
    [head: string, body: string, hero: [string | null | undefined, string | null | undefined], left: number]
  >([
    ['hero: anh.jpg', `![](anh.jpg)\n*${caption}*`, ['Tàu vào bến.', 'Lê Tám'], 0],
    ['image: ./anh.jpg', `![Tàu](/anh-1024x683.jpg)\n*${caption}*`, ['Tàu vào bến.', 'Lê Tám'], 0],
    [
      'cover: https://a.example/anh.jpg?w=800',
      `![](https://a.example/anh.jpg)\n*${caption}*`,
      ['Tàu vào bến.', 'Lê Tám'],
      0,
    ],
    [
      'hero: {src: anh.jpg, caption: "Tàu vào bến cảng cũ."}',
      '![](anh.jpg)',
      ['Tàu vào bến cảng cũ.', null],
      0,
    ],
    [
      'hero: {src: anh.jpg, caption: "Tàu vào bến."}',
      `![](anh.jpg)\n*${caption}*`,
      ['Tàu vào bến.', 'Lê Tám'],
      0,
    ],
    // Two captions that say different things are both kept.
    [
      'hero: {src: anh.jpg, caption: "Bến cảng cũ."}',
      `![](anh.jpg)\n*${caption}*`,
      ['Bến cảng cũ.', null],
      1,
    ],
    ['hero: khac.jpg', `![](anh.jpg)\n*${caption}*`, [null, null], 1],
  ])('is shown once, with both captions: %s', (head, body, hero, left) => {
    const text = `---\ntitle: Tàu về bến\n${head}\n---\n\n${[first, second, body, third].join('\n\n')}\n`;
    const { article } = readArticle({ path: 'bai.md', bytes: new TextEncoder().encode(text) });
    expect([article?.hero?.caption, article?.hero?.credit]).toEqual(hero);
    expect(
      article?.sections.flatMap(({ blocks }) => blocks.filter(({ kind }) => kind === 'figure')),
    ).toHaveLength(left);
  });
});

test('a numbered line below a picture is its caption', () => {
  const text =
    '# Chợ nổi\n\n![](a.jpg)\n1. Chợ họp từ sớm.\n\n![](b.jpg)\n2. Ghe chở dưa.\n\nChợ tan lúc trưa, ai nấy chèo ghe về bến cũ.\n';
  const { article } = readArticle({ path: 'a.md', bytes: new TextEncoder().encode(text) });
  const figures = article?.sections.flatMap(({ blocks }) =>
    blocks.filter((block) => block.kind === 'figure'),
  );
  expect(article?.hero?.caption).toBe('1. Chợ họp từ sớm.');
  expect(figures?.map(({ figure }) => figure.caption)).toEqual(['2. Ghe chở dưa.']);
});

describe('a caption that is not below its picture', () => {
  const shown = (text: string) => {
    const bytes = new TextEncoder().encode(
      `# Hội đua ghe\n\nGhe các xã về bến từ sớm.\n\n${text}\n\nHội đua kéo dài hai ngày.\n`,
    );
    const { article } = readArticle({ path: 'hoi.md', bytes });
    const figures =
      article?.sections.flatMap(({ blocks }) => blocks).filter(({ kind }) => kind === 'figure') ?? [];
    return [article?.hero, ...figures.map((block) => (block.kind === 'figure' ? block.figure : null))]
      .filter((figure) => figure != null)
      .map(({ src, caption, credit }) => [src, caption, credit].join('|'));
  };

  test.each([
    ['on the line above', 'Ghe vào vạch. Ảnh: Lê Hà\n![](a.jpg)'],
    ['in the paragraph above', '*Ghe vào vạch. Ảnh: Lê Hà*\n\n![](a.jpg)'],
  ])('is %s', (_, text) => {
    expect(shown(text)).toEqual(['a.jpg|Ghe vào vạch.|Lê Hà']);
  });

  test('stays with the picture above where there is one', () => {
    expect(shown('![](a.jpg)\n\nGhe vào vạch. Ảnh: Lê Hà\n\n![](b.jpg)\n\nGhe về. Ảnh: An')).toEqual([
      'a.jpg|Ghe vào vạch.|Lê Hà',
      'b.jpg|Ghe về.|An',
    ]);
  });

  test.each([
    ['two columns', '| ![](a.jpg) | ![](b.jpg) |\n|:--:|:--:|\n| *Đội nam* | *Đội nữ. Ảnh: An* |'],
    ['two rows of each', '| | |\n|--|--|\n| ![](a.jpg) | ![](b.jpg) |\n| Đội nam | Đội nữ. Ảnh: An |'],
    [
      'HTML',
      '<table><tr><td><img src="a.jpg"></td><td><img src="b.jpg"></td></tr><tr><td>Đội nam</td><td>Đội nữ. Ảnh: An</td></tr></table>',
    ],
  ])('is in its column of a table: %s', (_, text) => {
    expect(shown(text)).toEqual(['a.jpg|Đội nam|', 'b.jpg|Đội nữ.|An']);
  });

  test('a table with pictures among its cells stays one', () => {
    const table = '| Tên | Ảnh |\n|--|--|\n| Đội nam | ![](a.jpg) |\n| Đội nữ | ![](b.jpg) |';
    const bytes = new TextEncoder().encode(`# Hội đua ghe\n\nGhe các xã về bến từ sớm.\n\n${table}\n`);
    expect(JSON.stringify(readArticle({ path: 'hoi.md', bytes }).article?.sections)).toContain(
      'Đội nam</td>',
    );
  });
});

test.each([
  '(Hình ảnh: Ông Sáu phát biểu)',
  '[Chèn ảnh 2: Trao giấy khen]',
  'Ảnh 1: Toàn cảnh hội nghị',
  '(Photo: The bridge)',
])('what stands for a lost picture is told: %s', (line) => {
  const text = `# Hội nghị\n\nSáng nay, hội nghị khai mạc tại nhà văn hóa.\n\n*${line}*\n\nHội nghị bế mạc lúc trưa.\n`;
  const { diagnostics } = readArticle({ path: 'hoi-nghi.md', bytes: new TextEncoder().encode(text) });
  expect(diagnostics).toContainEqual(expect.objectContaining({ code: 'caption-without-image', line: 5 }));
});

describe('what HTML says is the caption of a picture is', () => {
  test.each([
    ['a few words', 'Bà Mận bên hiên nhà'],
    ['a sentence', 'Bà Mận ngồi bên hiên nhà, tay luồn chỉ qua mắt lưới.'],
    ['several sentences', 'Bà Mận bên hiên nhà. Lưới phơi kín sân. Ngoài bến, đò đã về.'],
    ['a question', 'Bao giờ đò về?'],
  ])('%s', (_, words) => {
    for (const figure of [
      `<figure><img src="a.jpg"><figcaption>${words}</figcaption></figure>`,
      `<figure>\n<figcaption><p>${words}</p></figcaption>\n<a href="b.jpg"><img src="a.jpg" alt="IMG_1"></a>\n</figure>`,
    ]) {
      const text = `# Hội nghị\n\n${first}\n\n${second}\n\n${figure}\n\n${third}\n`;
      const { article } = readArticle({ path: 'hoi-nghi.md', bytes: new TextEncoder().encode(text) });
      expect(article?.hero?.caption).toBe(words);
      expect(JSON.stringify(article?.sections)).not.toContain(words);
    }
  });
});

test.each<[lines: string[], credit: string]>([
  [['Boats wait for the tide at dawn.', 'Joe Hill, Coast Courier'], 'Joe Hill, Coast Courier'],
  [['Boats wait for the tide at dawn.', 'Getty Images'], 'Getty Images'],
  [['PA Media', 'Boats wait for the tide at dawn'], 'PA Media'],
  [['EPA/Shutterstock', 'Boats wait for the tide at dawn'], 'EPA/Shutterstock'],
  [['Boats wait for the tide at dawn. Photo by author'], 'author'],
  [
    ['View image in fullscreen', 'Boats wait for the tide at dawn. Photograph: Ann Lee/The Coast'],
    'Ann Lee/The Coast',
  ],
])('a credit on a line of its own, below its caption or above: %j', (lines, credit) => {
  const text = [
    '# The tide was late',
    'By Dana Hill',
    'Oct 13, 2021',
    '![](boats.jpg)',
    ...lines,
    'Four boats left the harbour on Tuesday, two hours after the tide should have carried them out.',
    'Nobody on the quay had seen the water so low since the summer of the great drought.',
  ].join('\n\n');
  const { article } = readArticle({ path: 'tide.md', bytes: new TextEncoder().encode(text) });
  expect([article?.hero?.caption?.replace(/\.$/, ''), article?.hero?.credit]).toEqual([
    'Boats wait for the tide at dawn',
    credit,
  ]);
  expect(article?.lede).toMatch(/^Four boats/);
});

describe('a name in capitals below what is below a picture', () => {
  const shown = 'Bà con mang hàng xuống bến từ tờ mờ sáng';
  const read = (...lines: string[]) => {
    const text = ['# Tàu về bến', first, second, '![](anh.jpg)', ...lines].join('\n\n');
    const { article } = readArticle({ path: 'bai.md', bytes: new TextEncoder().encode(text) });
    return [article?.hero?.caption, article?.hero?.credit];
  };

  test('is who took it, also on a page without a date', () => {
    expect(read(shown, 'HOÀNG BẾN', third)).toEqual([shown, 'HOÀNG BẾN']);
  });

  test('divides a text that has several such names', () => {
    expect(read(shown, 'HOÀNG BẾN', third, 'LÊ THỊ SÓNG', third)[1]).toBeNull();
  });
});

test('a caption at the end of the text keeps who took its picture', () => {
  const text =
    '# Trao quà\n\nTrời đẹp.\n\n![Trao quà](a.jpg)\n\nÔng Đỗ Sửu trao quà cho các em. Ảnh: Lê Na\n';
  const { article } = readArticle({ path: 'bai.md', bytes: new TextEncoder().encode(text) });
  expect([article?.hero?.credit, article?.photographers]).toEqual(['Lê Na', []]);
});

test.each(['IMG_MD_9073', 'DSC_0412', 'z5512345678', 'Tàu về bến sáng nay- Ảnh 1.', 'img'])(
  'the name of its file below a picture is no caption: %s',
  (name) => {
    expect(
      below(`![${name}](a/${name.toLowerCase()}.jpg)`, [name, 'Bà con trên cầu cảng.', second, third]),
    ).toEqual(['Bà con trên cầu cảng.', null]);
  },
);

test.each([
  'Người trên bến đợi thuyền về sáng đèn suốt dọc cầu cảng cũ từ đêm. (Ảnh minh họa)',
  'Cầu cảng cũ sáng đèn suốt đêm, người trên bến đứng đợi dọc theo các kho hàng mới sơn. Ảnh minh hoạ.',
])('“Ảnh minh họa” ends a caption: %s', (line) => {
  expect(below('![](a.jpg)', [line, second, third])).toEqual([line, null]);
});

test('a line that says again what the paragraph above says is what the picture shows, unless it tells', () => {
  const shown = 'Tàu vào cảng từ sớm, mang theo hàng của cả một mùa biển động kéo dài trước mắt.';
  const told =
    'Tàu đã vào cảng từ sớm, đã mang theo hàng của cả một mùa biển động kéo dài, mang theo hàng của cả một mùa.';
  expect(below('![](a.jpg)', [shown, second, third])[0]).toBe(shown);
  expect(below('![](a.jpg)', [told, second, third])[0]).toBeNull();
});

test.each([
  ['Chủ tịch xã Lê Tám trao quà cho bà con trên bến', 'Trí Dũng'],
  ['Chairman Le Van Tam speaks at the old harbour', 'Trí Dũng'],
])('below the last picture of a page, a caption is above who signs: %s', (line, name) => {
  const page = [
    '# Tàu về bến',
    '08:30 | 28/11/2026',
    first,
    second,
    third,
    '![](a.jpg)',
    line,
    name,
    'In bài viết',
    'Gửi',
  ];
  const { article } = readArticle({ path: 'bai.md', bytes: new TextEncoder().encode(page.join('\n\n')) });
  expect(article?.authors.map((author) => author.name)).toEqual([name]);
  expect(JSON.stringify(article?.sections)).not.toContain(`<p>${line}`);
});

test('the name of its file on the lines of a picture leaves its caption there', () => {
  const lines =
    'Bà con đứng đợi trên cầu cảng cũ từ đêm, đèn sáng suốt dọc các kho hàng, gió lên từng đợt một.';
  expect(below(`![img-3674.jpg](a/img-3674.jpg)\nimg-3674.jpg\n${lines}`, [second, third])).toEqual([
    lines,
    null,
  ]);
});

test.each(['khen thuong 2', 'IMG_0412', 'undefined'])(
  'a caption is without what software put before it: %s',
  (alt) => {
    const line = 'Bà con đứng đợi trên cầu cảng cũ từ đêm. Ảnh: Lê Na';
    expect(below(`![${alt}](a/${alt.replaceAll(' ', '-')}.jpg)\n${alt}\n${line}`, [second, third])).toEqual([
      'Bà con đứng đợi trên cầu cảng cũ từ đêm.',
      'Lê Na',
    ]);
  },
);
