import { expect, test } from 'vitest';
import { honourLinesIn } from '../../../support/read-honours';
import { Random } from '../../../support/random';

/** Whom a sentence names as honoured: the words, and the names and numbers to be read from them. */
interface Honoured {
  words: string;
  names?: readonly string[];
  counts?: string;
}

/** An award as it is written, as it is read, and who may give it. */
interface Award {
  words: string;
  read: string;
  givers: readonly string[];
}

/** Draws the parts of sentences, no name twice. */
class Draw extends Random {
  readonly #taken = new Set<string>();

  #fresh(draw: () => string): string {
    for (;;) {
      const drawn = draw();
      if (!this.#taken.has(drawn)) {
        this.#taken.add(drawn);
        return drawn;
      }
    }
  }

  name(): string {
    const family = 'Nguyễn Trần Lê Phạm Hoàng Vũ Đặng Bùi Ngô Dương Lò Thạch Võ H’Mlô'.split(' ');
    const middle = 'Văn Thị Đức Minh Thanh Quốc Hữu Ngọc Xuân Đình'.split(' ');
    const given = 'An Bình Hòa Lan Phương Hạnh Cường Thắng Tuyết Sơn Hải Nga Giang Mai Lâm'.split(' ');
    return this.#fresh(() => [family, middle, given].map((part) => this.pick(part)).join(' '));
  }

  place(): string {
    return this.pick(['Hà Ninh', 'Nam Hải', 'Lam Sơn', 'Phú Lộc', 'Tân Hòa']);
  }

  body(): string {
    return this.#fresh(() =>
      this.pick([
        `Công an huyện ${this.place()}`,
        `Trường THPT ${this.pick(['Lê Lợi', 'Chu Văn An', 'Nguyễn Huệ'])}`,
        `Hội Nông dân huyện ${this.place()}`,
        `Công ty Cổ phần Gỗ ${this.pick(['Trường Sơn', 'Hoàng Gia'])}`,
        `Trung đoàn ${this.pick(['48', '95', '271'])}`,
        `Phòng Kinh tế, Hạ tầng và Đô thị thị xã ${this.place()}`,
        `Khoa Hồi sức tích cực - Chống độc, Bệnh viện Đa khoa tỉnh ${this.place()}`,
        `Ban Quản lý rừng phòng hộ ${this.place()}`,
      ]),
    );
  }

  /** A person with what editors write before and behind a name. */
  person(): Honoured {
    const name = this.name();
    const words = this.pick([
      ...[`ông ${name}`, `đồng chí ${name}`, `Đại úy ${name}`, `cô giáo ${name}`, `NSƯT ${name}`],
      ...[`cựu chiến binh ${name}`, `vận động viên ${name}`, `già làng ${name}`],
      `bà ${name}, Giám đốc Công ty TNHH Minh Phát`,
      `Thượng tá ${name}, Phó Trưởng Công an huyện Đông Triều`,
      `đồng chí ${name}, Ủy viên Ban Thường vụ, Trưởng Ban Dân vận Huyện ủy Đông Triều`,
      `anh ${name} (SN 1985, trú xã Ea Tul)`,
      `em ${name}, học sinh lớp 9A Trường THCS Trần Phú`,
      `PGS.TS ${name}, Trưởng khoa Ngoại, Bệnh viện Đa khoa tỉnh Quảng Yên`,
      `thầy ${name} - Hiệu trưởng Trường THPT Ngô Quyền`,
    ]);
    return { words, names: [name] };
  }

  honoured(): Honoured {
    const [first, second, third] = [this.person(), this.person(), this.person()];
    const named = [this.name(), this.name(), this.name()];
    const bodies = [this.body(), this.body(), this.body()];
    const both = [...(first.names ?? []), ...(second.names ?? [])];
    const [collectives, individuals] = [2 + this.below(8), 2 + this.below(30)];
    return this.pick<Honoured>([
      first,
      { words: bodies[0] ?? '', names: bodies.slice(0, 1) },
      { words: `${first.words} và ${second.words}`, names: both },
      {
        words: [first, second, third].map(({ words }) => words).join('; '),
        names: [...both, ...(third.names ?? [])],
      },
      { words: `các đồng chí ${named.slice(0, 2).join(', ')} và ${named.at(-1) ?? ''}`, names: named },
      { words: `${bodies.slice(0, 2).join('; ')} và ${bodies.at(-1) ?? ''}`, names: bodies },
      {
        words: `tập thể ${bodies[0] ?? ''} và cá nhân ${first.words}`,
        names: [...bodies.slice(0, 1), ...(first.names ?? [])],
      },
      { words: `3 cá nhân (${named.join(', ')})`, names: named, counts: '3 cá nhân' },
      { words: `2 cá nhân là ${first.words} và ${second.words}`, names: both, counts: '2 cá nhân' },
      {
        words: `${String(collectives)} tập thể và ${String(individuals)} cá nhân`,
        counts: `${String(collectives)} tập thể, ${String(individuals)} cá nhân`,
      },
    ]);
  }

  award(): Award {
    const rank = this.pick(['hạng Nhất', 'hạng Nhì', 'hạng Ba']);
    const state = ['Chủ tịch nước', 'Nhà nước'];
    const alike = (words: string, givers: readonly string[]) => ({ words, read: words, givers });
    return this.pick([
      alike(`Huân chương Lao động ${rank}`, state),
      alike(`Huân chương Chiến công ${rank}`, state),
      alike('Huân chương Dũng cảm', state),
      { words: 'danh hiệu Anh hùng Lao động', read: 'Anh hùng Lao động', givers: state },
      alike('Bằng khen', [
        ...['Thủ tướng Chính phủ', `Chủ tịch UBND tỉnh ${this.place()}`, 'Bộ trưởng Bộ Y tế', 'Bộ Công an'],
        ...['Bộ Giáo dục và Đào tạo', 'Tổng Liên đoàn Lao động Việt Nam'],
      ]),
      alike('Giấy khen', [
        `Chủ tịch UBND huyện ${this.place()}`,
        'Giám đốc Công an tỉnh',
        'Giám đốc Sở Y tế',
      ]),
    ]);
  }

  /** Two awards of which none is of the other's kind. */
  awards(): [Award, Award] {
    const first = this.award();
    for (;;) {
      const second = this.award();
      if (second.read.slice(0, 15) !== first.read.slice(0, 15)) return [first, second];
    }
  }

  year(): number {
    return 2003 + this.below(20);
  }

  /** Why somebody is honoured; its words are no part of a name. */
  merit(): string {
    return this.pick([
      ...[
        '',
        ' vì đã có thành tích xuất sắc trong phong trào thi đua yêu nước',
        ' vì thành tích dũng cảm cứu người',
      ],
      ...[' do có thành tích xuất sắc trong phòng, chống dịch', ' trong công tác bảo vệ an ninh trật tự'],
    ]);
  }
}

/** A text, and the lines of its honours as {@link honourLinesIn} has them. */
type Example = readonly [text: string, ...honours: string[]];

const capitalised = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

function lineOf(
  award: Award,
  parts: { counts?: string; year?: number; giver?: string; names?: readonly string[] },
): string {
  const { counts, year, giver, names = [] } = parts;
  const said = [
    ...[award.read, counts, year, giver && `bởi ${giver}`],
    names.length > 0 && `cho ${names.join('; ')}`,
  ];
  return said.filter((part) => part !== undefined && part !== false && part !== '').join(', ');
}

/** One sentence: who gives, or who receives, an award, before or behind it. */
function sentence(draw: Draw): Example {
  const [award, year, merit] = [draw.award(), draw.year(), draw.merit()];
  const giver = draw.pick(award.givers);
  const { words, ...honoured } = draw.honoured();
  const dated = { ...honoured, giver, year };
  const [who, what] = [capitalised(words), award.words];
  const when = draw.pick([
    `năm ${String(year)}`,
    `vào năm ${String(year)}`,
    `(năm ${String(year)})`,
    `(${String(year)})`,
  ]);
  return draw.pick<Example>([
    [`${who} được ${giver} tặng ${what}${merit}.`, lineOf(award, { ...honoured, giver })],
    [`${who} đã vinh dự được ${giver} trao tặng ${what} ${when}${merit}.`, lineOf(award, dated)],
    [`${who} được tặng thưởng ${what} của ${giver} ${when}${merit}.`, lineOf(award, dated)],
    [`${who} vinh dự đón nhận ${what} của ${giver} ${when}${merit}.`, lineOf(award, dated)],
    [`${who} nhận ${what} do ${giver} trao tặng ${when}.`, lineOf(award, dated)],
    [`Năm ${String(year)}, ${words} được ${giver} tặng ${what}${merit}.`, lineOf(award, dated)],
    [`Năm ${String(year)}, ${giver} tặng ${what} cho ${words}${merit}.`, lineOf(award, dated)],
    [`${giver} đã tặng ${what} cho ${words}${merit}.`, lineOf(award, { ...honoured, giver })],
    [`Với những thành tích đó, ${words} được ${giver} tặng ${what}.`, lineOf(award, { ...honoured, giver })],
    [`Năm ngoái ${words} được ${giver} tặng ${what}${merit}.`, lineOf(award, { ...honoured, giver })],
    [
      `Tại buổi lễ, đồng chí Phan Thanh Tùng, Phó Bí thư Tỉnh ủy, đã trao ${what} của ${giver} cho ${words}${merit}.`,
      lineOf(award, { ...honoured, giver }),
    ],
    [
      `Thừa ủy quyền của ${giver}, đồng chí Phan Thanh Tùng trao ${what} cho ${words}${merit}.`,
      lineOf(award, { ...honoured, giver }),
    ],
  ]);
}

/** An award between the verb and why it is given: the names before it end where it begins. */
function givenTo(draw: Draw): Example {
  const award = draw.award();
  const giver = draw.pick(award.givers);
  const name = draw.name();
  const body = draw.body();
  const [words, who] = draw.pick([
    [`đồng chí ${name}`, name],
    [`NSƯT ${name}`, name],
    [body, body],
  ] as const);
  return [
    `Ghi nhận những đóng góp ấy, ${giver} đã tặng ${words} ${award.words}${draw.merit()}.`,
    lineOf(award, { giver, names: [who] }),
  ];
}

/** Several awards in a sentence or a list, and what the text above it says of them. */
function several(draw: Draw): Example {
  const [first, second] = draw.awards();
  const [giver, other] = [draw.pick(first.givers), draw.pick(second.givers)];
  const [year, later] = [draw.year(), draw.year()];
  const body = draw.body();
  const people = [draw.name(), draw.name(), draw.name()];
  const [somebody, another] = [draw.person(), draw.person()];
  const titled = people.map((name) => `${draw.pick(['Ông', 'Bà', 'Đồng chí'])} ${name}`);
  const named = lineOf(first, { giver, names: people });
  const ours = lineOf(first, { year, giver, names: [body] });
  const ourOther = lineOf(second, { year: later, giver: other, names: [body] });
  return draw.pick<Example>([
    [
      `${body} được ${giver} tặng ${first.words} (năm ${String(year)}), ${second.words} của ${other} (năm ${String(later)}).`,
      ours,
      ourOther,
    ],
    [
      `Năm ${String(year)}, ${body} được ${giver} tặng ${first.words}; năm ${String(later)} được ${other} tặng ${second.words}.`,
      ours,
      ourOther,
    ],
    [
      `${first.read} do ${giver} trao tặng NSƯT ${people[0] ?? ''} năm ${String(year)}.`,
      lineOf(first, { names: people.slice(0, 1), year, giver }),
    ],
    [`${first.read} của ${giver} tặng ${body}.`, lineOf(first, { giver, names: [body] })],
    [
      `Ghi nhận công lao ấy, Chủ tịch nước đã trao tặng ${body}: Huân chương Lao động hạng Ba; Huân chương Chiến công hạng Nhì.`,
      `Huân chương Lao động hạng Ba, bởi Chủ tịch nước, cho ${body}`,
      `Huân chương Chiến công hạng Nhì, bởi Chủ tịch nước, cho ${body}`,
    ],
    [
      `Với thành tích đó, ${body} đã được ${giver} tặng ${first.words} và ${other} tặng ${second.words}.`,
      lineOf(first, { giver, names: [body] }),
      lineOf(second, { giver: other, names: [body] }),
    ],
    [
      `Dịp này, ${giver} tặng ${first.words} cho ${somebody.words}; ${other} tặng ${second.words} cho ${another.words}.`,
      lineOf(first, { ...somebody, giver }),
      lineOf(second, { ...another, giver: other }),
    ],
    [
      `${capitalised(somebody.words)} được tặng ${first.words}. ${capitalised(another.words)} được ${other} tặng ${second.words}.`,
      lineOf(first, somebody),
      lineOf(second, { ...another, giver: other }),
    ],
    [
      `Tại hội nghị, 4 tập thể được ${giver} tặng ${first.words}; 12 cá nhân và 3 tập thể được ${other} tặng ${second.words}.`,
      lineOf(first, { giver, counts: '4 tập thể' }),
      lineOf(second, { giver: other, counts: '3 tập thể, 12 cá nhân' }),
    ],
    [
      `Danh sách cá nhân được ${giver} tặng ${first.words}:\n\n${titled.map((name, i) => `${String(i + 1)}. ${name}, Phó Giám đốc Sở Xây dựng`).join('\n')}`,
      named,
    ],
    [
      `Những phần thưởng cao quý mà ${body} đã được trao tặng:\n\n- Năm ${String(year)}: ${first.words} của ${giver}\n- Năm ${String(later)}: ${second.words} của ${other}`,
      ours,
      ourOther,
    ],
    [
      `${body} dẫn đầu phong trào thi đua của tỉnh. Năm ${String(year)}, đơn vị được ${giver} tặng ${first.words}.`,
      ours,
    ],
    [
      `${titled[0] ?? ''}, người vừa được ${giver} tặng ${first.words}, cho biết sẽ tiếp tục cống hiến.`,
      lineOf(first, { giver, names: people.slice(0, 1) }),
    ],
    [
      `“Tôi rất vui khi được ${giver} tặng ${first.words}”, ông ${people[0] ?? ''} chia sẻ.`,
      lineOf(first, { giver, names: people.slice(0, 1) }),
    ],
    [
      `![](a.jpg)\n\n*Đồng chí Phan Thanh Tùng trao ${first.words} của ${giver} cho ${somebody.words}. Ảnh: Minh Khôi*`,
      lineOf(first, { ...somebody, giver }),
    ],
  ]);
}

/** A table: who got what, what a body got in which year, or how many got what. */
function table(draw: Draw): Example {
  const [first, second] = draw.awards();
  const [giver, other] = [draw.pick(first.givers), draw.pick(second.givers)];
  const [year, later] = [draw.year(), draw.year()];
  const body = draw.body();
  const [name, another] = [draw.name(), draw.name()];
  const number = draw.pick(['STT', 'TT', 'Số TT']);
  const who = draw.pick(['Họ và tên', 'Tập thể, cá nhân', 'Người được khen thưởng', 'Tên đơn vị, cá nhân']);
  const what = draw.pick(['Hình thức khen thưởng', 'Danh hiệu', 'Hình thức', 'Mức khen']);
  const record = draw.pick([
    'Khen thưởng',
    'Thành tích',
    'Hình thức khen thưởng',
    'Những phần thưởng cao quý',
  ]);
  const ours = lineOf(first, { year, giver, names: [body] });
  const ourOther = lineOf(second, { year: later, giver: other, names: [body] });
  return draw.pick<Example>([
    [
      `Danh sách được tặng ${first.words} của ${giver}\n\n${rows([number, who, 'Ghi chú'], ['1', name, ''], ['2', another, 'Giáo viên'])}`,
      lineOf(first, { giver, names: [name, another] }),
    ],
    [
      `Danh sách những người được ${giver} tặng ${first.words}:\n\n${rows([number, who, 'Chức vụ'], ['1', name, 'Chuyên viên'], ['2', another, ''])}`,
      lineOf(first, { giver, names: [name, another] }),
    ],
    [
      `Kết quả khen thưởng năm 2024\n\n${rows([number, who, what], ['1', body, first.words], ['2', `Bà ${name}`, second.words])}`,
      lineOf(first, { year: 2024, names: [body] }),
      lineOf(second, { year: 2024, names: [name] }),
    ],
    [
      `${record} của ${body}:\n\n${rows(['Năm', what, 'Cấp khen thưởng'], [String(year), first.words, giver], [String(later), second.words, other])}`,
      ours,
      ourOther,
    ],
    [
      `${record} của ${body}\n\n${rows(['Năm', what], [String(year), `${first.words} của ${giver}`], [String(later), `${second.words} của ${other}`])}`,
      ours,
      ourOther,
    ],
    [
      `Những người được tặng Huân chương Lao động:\n\n${rows(['Họ và tên', 'Hạng', 'Năm'], [name, 'Ba', String(year)], [another, 'Nhì', String(later)])}`,
      `Huân chương Lao động hạng Ba, ${String(year)}, cho ${name}`,
      `Huân chương Lao động hạng Nhì, ${String(later)}, cho ${another}`,
    ],
    [
      `Kết quả khen thưởng:\n\n${rows([what, 'Tập thể', 'Cá nhân'], [`${first.words} của ${giver}`, '3', '12'], [`${second.words} của ${other}`, '5', '20'])}`,
      lineOf(first, { giver, counts: '3 tập thể, 12 cá nhân' }),
      lineOf(second, { giver: other, counts: '5 tập thể, 20 cá nhân' }),
    ],
    [
      `Mức tiền thưởng:\n\n${rows([what, 'Tập thể', 'Cá nhân'], [first.words, '3.000.000 đồng', '1.500.000 đồng'])}`,
    ],
    [`Danh sách đề nghị tặng ${first.words}:\n\n${rows([number, who, 'Chức vụ'], ['1', name, 'Giáo viên'])}`],
  ]);
}

function rows(...cells: readonly (readonly string[])[]): string {
  const [head = [], ...others] = cells.map((row) => `| ${row.join(' | ')} |`);
  return [
    head,
    cells[0]
      ?.map(() => '|---')
      .join('')
      .concat('|'),
    ...others,
  ].join('\n');
}

/** Proposals, rules, wishes, denials and what is still to come: nothing of it is awarded. */
function nothing(draw: Draw): Example {
  const award = draw.award();
  const giver = draw.pick(award.givers);
  const { words } = draw.honoured();
  const gives = draw.pick(['tặng', 'trao tặng', 'tặng thưởng', 'truy tặng']);
  const [who, what] = [capitalised(words), `${gives} ${award.words}`];
  return draw.pick<Example>([
    [`Hội đồng đã thống nhất đề nghị ${giver} ${what} cho ${words}.`],
    [`Sở Nội vụ đã trình ${giver} ${what} cho ${words}.`],
    [`${who} đang được xem xét ${what}.`],
    [`Dự kiến, ${words} sẽ được ${giver} ${what} vào tháng tới.`],
    [`Để được ${what}, ${words} phải hoàn thành xuất sắc nhiệm vụ.`],
    [`${who} chưa từng được ${what}.`],
    [`${who} phấn đấu được ${what} trong những năm tới.`],
    [`Cử tri hỏi vì sao ${words} không được ${what}.`],
    [`Công văn nêu rõ không ${what} cho ${words} vì vi phạm kỷ luật.`],
    [`${giver} năm nay không ${what} cho ${words}.`],
    [`Vì vụ việc này, ${giver} đã quyết định không ${what} cho ${words}.`],
    [`Việc ${what} cho ${words} hiện còn nhiều ý kiến khác nhau.`],
    [`Đoàn công tác thẩm định hồ sơ ${what} cho ${words}.`],
    [`Cá nhân có thành tích đặc biệt xuất sắc sẽ được ${giver} xét ${what} theo quy định.`],
    [`Theo quy định, cá nhân có thành tích xuất sắc thì được ${what}.`],
    [`Hạn nộp hồ sơ đề nghị ${what} là ngày 15/12.`],
    [`Đề án đặt mục tiêu mỗi năm ${what} cho ít nhất 10 cá nhân.`],
    [`${draw.body()} là cơ quan tham mưu cho ${giver} về việc ${what}.`],
    [`Bạn đọc hỏi: ${words} có được ${what} không?`],
  ]);
}

test.each([
  ['a sentence', sentence],
  ['an award behind its recipient', givenTo],
  ['several awards or a list', several],
  ['a table', table],
  ['what is not awarded', nothing],
] as const)('who got what, when and by whom, however %s puts it', (_, example) => {
  const seed = Number(process.env['SENTENCES_SEED'] ?? 20261130);
  for (let drawn = 0; drawn < 150; drawn += 1) {
    const [text, ...honours] = example(new Draw(seed + drawn));
    const around = `Chương trình diễn ra trong không khí đầm ấm.\n\n${text}\n\nBà con mong những việc tốt được nhân rộng.`;
    const read = honourLinesIn(around, 'Những tấm gương sáng ở vùng cao');
    expect(read.toSorted(), `seed ${String(seed + drawn)}: ${text}`).toEqual(honours.toSorted());
  }
});
