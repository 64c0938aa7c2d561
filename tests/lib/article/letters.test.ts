import { describe, expect, test } from 'vitest';
import { readArticle } from '@/lib/article/read';
import { pageText } from '../../support/lost-words';

const state = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';
const motto = 'Độc lập - Tự do - Hạnh phúc';
const prose = 'Sở Nông nghiệp nhận được kiến nghị của bà con về lịch xả nước vụ xuân năm nay.';

function read(...lines: readonly string[]) {
  const text = `${lines.join('\n\n')}\n`;
  const reading = readArticle({ path: 'cong-van-so-9.md', bytes: new TextEncoder().encode(text) });
  if (reading.article === null) throw new Error('No article.');
  const shown = pageText(reading.article).toLowerCase();
  // The label of a press release, and whom to ask above it, is no part of its title, and no text.
  const words =
    text
      .toLowerCase()
      .replace(
        /^[*# ]*(?:thông cáo báo chí|phát hành ngay|for immediate release|contact: .*|liên hệ: .*)\**$/gm,
        '',
      )
      .match(/\p{L}{2,}/gu) ?? [];
  expect(words.filter((word) => !/^(?:br|title)$/.test(word) && !shown.includes(word))).toEqual([]);
  const { title, lede, authors, sections, subject } = reading.article;
  return {
    title,
    lede,
    number: subject?.number ?? null,
    authors: authors.map(({ name }) => name),
    html: JSON.stringify(sections),
  };
}

describe('an official letter is called by its kind and subject', () => {
  test.each([
    [
      'two columns of text',
      [
        `**SỞ NÔNG NGHIỆP**            **${state}**\n                     **${motto}**`,
        'Số: 9/TB-SNN            *Ninh Hải, ngày 3 tháng 2 năm 2026*',
        '**THÔNG BÁO**',
        '**Về việc xả nước vụ xuân**',
      ],
      'Thông báo về việc xả nước vụ xuân',
    ],
    [
      'a table, and the subject beside the number',
      [
        `| UBND TỈNH NINH HẢI<br>**SỞ NÔNG NGHIỆP** | **${state}**<br>${motto} |\n|:-:|:-:|\n| Số: 9/SNN-TL<br>V/v xả nước vụ xuân | *Ninh Hải, ngày 3 tháng 2 năm 2026* |`,
        'Kính gửi: Các xã, phường trong tỉnh',
      ],
      'V/v xả nước vụ xuân',
    ],
    [
      'a line with number, subject, place and date',
      [state, motto, 'Số: 9/SNN V/v xả nước vụ xuân Ninh Hải, ngày 3 tháng 2 năm 2026', 'Kính gửi: Các xã'],
      'V/v xả nước vụ xuân',
    ],
    [
      'lines without empty lines between',
      [
        `SỞ NÔNG NGHIỆP\nSố: 9/QĐ-SNN\n${state}\n${motto}\nNinh Hải, ngày 3 tháng 2 năm 2026`,
        'QUYẾT ĐỊNH\nBan hành Quy chế xả nước phục vụ sản xuất vụ xuân trên địa bàn các xã của tỉnh Ninh Hải',
        'Căn cứ Luật Thủy lợi ngày 19 tháng 6 năm 2017;',
      ],
      'Quyết định ban hành Quy chế xả nước phục vụ sản xuất vụ xuân trên địa bàn các xã của tỉnh Ninh Hải',
    ],
    [
      'headings, the sender first',
      [
        '# ỦY BAN NHÂN DÂN TỈNH NINH HẢI',
        `**${state}**\n*${motto}*`,
        '# QUYẾT ĐỊNH',
        '## Ban hành Quy chế xả nước',
        '*Căn cứ Luật Thủy lợi;*',
      ],
      'Quyết định ban hành Quy chế xả nước',
    ],
    ['capitals', [state, motto, '—————', 'KẾ HOẠCH', 'XẢ NƯỚC VỤ XUÂN'], 'KẾ HOẠCH XẢ NƯỚC VỤ XUÂN'],
    [
      'a proper name as the subject',
      [state, motto, '**CHƯƠNG TRÌNH**', '**Tết Trồng cây Ninh Hải**'],
      'Chương trình Tết Trồng cây Ninh Hải',
    ],
    [
      'kind and subject in one paragraph',
      ['CÔNG TY NAM HẢI', `${state}\n${motto}`, '**THÔNG CÁO BÁO CHÍ**\n**Về lễ mở cống**'],
      'Thông cáo báo chí về lễ mở cống',
    ],
    ['no subject', [state, motto, '**GIẤY MỜI**', 'Kính gửi: Quý báo'], 'GIẤY MỜI'],
  ])('%s', (_, head, title) => {
    const letter = read(
      ...head,
      prose,
      'Nước xả từ ngày mùng 5.',
      '**TL. GIÁM ĐỐC**',
      '(Đã ký)',
      '**Lê An**',
    );
    expect(letter).toMatchObject({ title, lede: prose, authors: [] });
    expect(letter.html).not.toContain('"heading":"TL.');
  });
});

describe('so is one whose head was copied without the name and motto of the state', () => {
  test.each([
    [
      'the body, its number and the day in one paragraph',
      [
        'CHỦ TỊCH NƯỚC\nSố: 9/CĐ-CTN\nNinh Hải, ngày 3 tháng 2 năm 2026',
        'CÔNG ĐIỆN\nVề việc xả nước vụ xuân',
      ],
      'Công điện về việc xả nước vụ xuân',
      '09/CĐ-CTN',
    ],
    [
      'a subject in plain letters below its kind',
      [
        'HĐND TỈNH NINH HẢI – Số: 9/2026/NQ-HĐND – Ninh Hải, ngày 3 tháng 2 năm 2026',
        'NGHỊ QUYẾT',
        'Quy định mức thu thủy lợi phí năm 2026',
        'HỘI ĐỒNG NHÂN DÂN TỈNH NINH HẢI KHÓA XVIII, KỲ HỌP THỨ 17',
      ],
      'Nghị quyết quy định mức thu thủy lợi phí năm 2026',
      '09/2026/NQ-HĐND',
    ],
    [
      'a law',
      ['**QUỐC HỘI**', 'Luật số: 90/2026/QH16', '**LUẬT**', '**THỦY LỢI**', 'Căn cứ Hiến pháp;'],
      'LUẬT THỦY LỢI',
      '90/2026/QH16',
    ],
    [
      'a directive of the Party, with who gives it',
      ['TỈNH ỦY NINH HẢI', 'Số 9-CT/TU', '**CHỈ THỊ**\n**CỦA BAN THƯỜNG VỤ TỈNH ỦY**', 'về xả nước vụ xuân'],
      'CHỈ THỊ CỦA BAN THƯỜNG VỤ TỈNH ỦY về xả nước vụ xuân',
      '09-CT/TU',
    ],
    [
      'the subject beside the number',
      ['SỞ NÔNG NGHIỆP\n**CHI CỤC THỦY LỢI**', 'Số: 9/CCTL-QLN\nV/v xả nước vụ xuân', 'Kính gửi: Các xã'],
      'V/v xả nước vụ xuân',
      '09/CCTL-QLN',
    ],
    [
      'a decision of a department, whose letters are in no table',
      [
        'SỞ NÔNG NGHIỆP\nSố: 9/QĐ-SNNMT',
        '**QUYẾT ĐỊNH**',
        '**Ban hành lịch xả nước**',
        'GIÁM ĐỐC SỞ NÔNG NGHIỆP',
      ],
      'Quyết định ban hành lịch xả nước',
      '09/QĐ-SNNMT',
    ],
    [
      'the minutes of a meeting, without a number',
      ['UBND XÃ TÂN LẬP\nBAN CHỈ ĐẠO THỦY LỢI', '**BIÊN BẢN HỌP**\n**Triển khai xả nước vụ xuân**'],
      'Biên bản họp triển khai xả nước vụ xuân',
      null,
    ],
    [
      'a plan, without a number',
      ['**CÔNG TY THỦY LỢI NAM HẢI**', '**KẾ HOẠCH**', '**Xả nước vụ xuân**'],
      'Kế hoạch xả nước vụ xuân',
      null,
    ],
    [
      'a list of names with what it belongs to',
      ['SỞ NÔNG NGHIỆP', 'DANH SÁCH', 'Các xã được xả nước trước', '(Kèm theo Quyết định số 9/QĐ-SNN)'],
      'Danh sách các xã được xả nước trước',
      null,
    ],
  ])('%s', (_, head, title, number) => {
    const letter = read(...head, prose, 'Nước xả từ ngày mùng 5.');
    expect(letter).toMatchObject({ title, lede: prose, authors: [], number });
  });

  test.each(['Số 9/QĐ-SNN là quyết định đầu tiên của Sở.', 'Số: 0912 345 678', 'Số 9 - Tháng 2/2026'])(
    'but not a text below “%s”',
    (line) => {
      expect(read('# Xả nước', line, '**THÔNG BÁO**', '**Về việc xả nước**', prose).title).toBe('Xả nước');
      expect(read('Xả nước vụ xuân', line, '**THÔNG BÁO**', '**Về lịch xả nước**', prose).title).toBe(
        'Xả nước vụ xuân',
      );
    },
  );
});

test.each([
  'TẠP CHÍ THỦY LỢI NAM HẢI, SỐ 3 - 2025',
  'Tạp chí Khoa học (2024), tập 12, số 3',
  'Journal of Water, Vol. 12 No. 3, 2025',
])('the issue of a journal above the title is left out, and is not the title: %s', (issue) => {
  const lines = [issue, '**MỰC NƯỚC VÀ NĂNG SUẤT LÚA VÙNG VEN BIỂN**', prose, 'Hết.'];
  const bytes = new TextEncoder().encode(lines.join('\n\n'));
  const { article, diagnostics } = readArticle({ path: 'bai-bao.md', bytes });
  expect(article?.title).toBe('MỰC NƯỚC VÀ NĂNG SUẤT LÚA VÙNG VEN BIỂN');
  expect(diagnostics).toContainEqual(expect.objectContaining({ code: 'junk-dropped', line: 1 }));
});

test('a title in capitals above the name of a programme or plan names no issuer, and stays the title', () => {
  for (const [title, kind] of [
    ['ĐÊM NHẠC MÙA XUÂN', 'CHƯƠNG TRÌNH'],
    ['LỄ HỘI XẢ NƯỚC', 'KẾ HOẠCH'],
    ['CHUYỆN BÊN CỐNG BA', 'DANH SÁCH'],
  ] as const)
    expect(read(title, kind, prose, 'Nước xả từ ngày mùng 5.').title).toBe(title);
});

test('a text with a title of its own keeps it above a letter or a form', () => {
  const form = [`**${state}**`, `**${motto}**`, '**TỜ TRÌNH**', '**Về việc xả nước**', prose];
  expect(read('# Mẫu tờ trình xả nước', ...form).title).toBe('Mẫu tờ trình xả nước');
  expect(read('---\ntitle: Xả nước\n---', ...form).title).toBe('Xả nước');
  expect(read('# Cách viết tờ trình', prose, ...form).title).toBe('Cách viết tờ trình');
});

test('an interview without a standfirst has none, and keeps its first question', () => {
  const answers = ['Nước năm nay về sớm hơn mọi năm.', 'Bà con nên gieo trước rằm tháng Giêng.'];
  const asked = (one: string, two: string) =>
    read('# Trò chuyện về mùa nước', one, answers[0] ?? '', two, answers[1] ?? '');
  for (const [one, two] of [
    ['**Thưa ông, vì sao nước về sớm?**', '**Bà con nên làm gì?**'],
    ['**Nước về sớm có lợi hay hại?**', '**Khi nào nên gieo mạ?**'],
    ['PV: Vì sao nước về sớm?', 'PV: Bà con nên làm gì?'],
  ] as const)
    expect(asked(one, two)).toMatchObject({ lede: null });
});

test.each(['Kính gửi bạn đọc,', 'Thưa các đồng chí,', 'Con yêu của mẹ:', 'Dear readers,'])(
  'what “%s” introduces stays below it',
  (salutation) => {
    const letter = read('# Thư gửi bạn đọc', salutation, prose, 'Mong thư của bạn.');
    expect(letter.lede).toBeNull();
    expect(letter.html.indexOf(salutation)).toBeLessThan(letter.html.indexOf(prose));
  },
);

test.each([
  ['- 1911: Ông Bình sinh tại làng Kim Bồng.\n- 1946: Hội nghị họp tại chùa.', 'Tư liệu: Bảo tàng tỉnh'],
  ['1. Xã A: 27 điểm\n2. Xã B: 24 điểm', 'Bảng xếp hạng sau vòng 12 có hai xã dẫn đầu như vòng trước.'],
  ['- Chân cầu: 3,1 m\n- Cống Ba: 2,8 m', 'Số liệu đo lúc 6 giờ sáng nay, theo đài tỉnh.'],
])('what is below a list that says everything stays below it: %s', (list, line) => {
  const { lede, html } = read('# Hôm nay', list, line);
  expect(lede).toBeNull();
  expect(html).toContain(line.replace(/[\d.]+$/, ''));
});

test('a text below its key points has a lede', () => {
  const points = '- Nước xả từ mùng 5\n- Mười xã được nước';
  expect(
    read('# Xả nước', points, prose, prose.replace('xuân', 'hè'), prose.replace('Sở', 'Phòng')).lede,
  ).toBe(prose);
});

test.each(['Kính gửi: Quý cơ quan báo chí', 'Kính gửi Ban Biên tập', 'Số: 12/GM'])(
  'a letter’s line “%s” is not its title',
  (line) => {
    const { title, html, lede } = read(line, prose, 'Rất mong Quý báo đến dự.');
    expect(title).toBe('Cong van so 9');
    expect(`${lede ?? ''} ${html}`).toContain(line);
  },
);

test('whom a speech addresses in many words is no standfirst', () => {
  const address =
    'Thưa các đồng chí lãnh đạo, nguyên lãnh đạo tỉnh,\nThưa toàn thể bà con các xã ven sông có mặt hôm nay!';
  const speech = read('# Phát biểu khai mạc', address, prose, 'Xin cảm ơn.');
  expect(speech.lede).toBeNull();
  expect(speech.html.indexOf('Thưa toàn thể')).toBeLessThan(speech.html.indexOf(prose));
});

test.each(['**Đính chính:** ', 'Cập nhật 20/11: ', 'Correction: '])(
  'a note that corrects the text is not its standfirst: %s',
  (label) => {
    const note = `${label}Bản tin lúc 15 giờ ghi nhầm mực nước ở trạm Đông Hà, mong bạn đọc lượng thứ.`;
    expect(read('# Nước lên', note, prose, 'Nước còn lên.')).toMatchObject({ lede: prose });
  },
);

test('the legal bases of a decision stay in their order', () => {
  const bases = ['GIÁM ĐỐC SỞ NÔNG NGHIỆP', 'Căn cứ Luật Thủy lợi;', 'Xét đề nghị của Chi cục Thủy lợi,'];
  const { lede, html } = read(
    '# Quyết định về lịch xả nước',
    ...bases,
    '**QUYẾT ĐỊNH:**',
    `Điều 1. ${prose}`,
  );
  expect(lede).toBeNull();
  expect(bases.map((line) => html.indexOf(line))).toEqual(
    bases.map((line) => html.indexOf(line)).toSorted((a, b) => a - b),
  );
  expect(html).toContain(bases[2]);
});

describe('a press release is called by the title below its label', () => {
  test.each([
    [
      'below the sender',
      [
        'CÔNG TY CỔ PHẦN CẢNG NINH HẢI\nSố: 12/TB-CNH',
        '**THÔNG CÁO BÁO CHÍ**',
        'Cảng Ninh Hải đón tàu lớn nhất',
      ],
    ],
    ['as headings', ['# Thông cáo báo chí', '## Cảng Ninh Hải đón tàu lớn nhất']],
    [
      'with when it may be published',
      ['THÔNG CÁO BÁO CHÍ', 'Phát hành ngay', 'Cảng Ninh Hải đón tàu lớn nhất'],
    ],
    [
      'below whom to ask',
      ['FOR IMMEDIATE RELEASE', 'Contact: Jane Doan, +84 24 3939 0000', '**Cảng Ninh Hải đón tàu lớn nhất**'],
    ],
    ['below an address', ['Liên hệ: Lê Na, lena@bao.example', '**Cảng Ninh Hải đón tàu lớn nhất**']],
    ['in capitals', ['THÔNG CÁO BÁO CHÍ', 'CẢNG NINH HẢI ĐÓN TÀU LỚN NHẤT']],
  ])('%s', (_, head) => {
    const { title, lede } = read(...head, prose, prose.replace('xuân', 'hè'));
    expect(title.toLowerCase()).toBe('cảng ninh hải đón tàu lớn nhất');
    expect(lede).toBe(prose);
  });

  test('but by its own heading where there is one', () => {
    const { title } = read(
      '# Cảng Ninh Hải đón tàu lớn nhất',
      'THÔNG CÁO BÁO CHÍ',
      'Ninh Hải, ngày 3 tháng 2',
      prose,
    );
    expect(title).toBe('Cảng Ninh Hải đón tàu lớn nhất');
  });
});

test('a press release whose head was copied without empty lines has its own title', () => {
  const head = 'UBND TỈNH NINH HẢI\nSỞ DU LỊCH\nTHÔNG CÁO BÁO CHÍ\nTuần lễ Du lịch biển năm 2026';
  expect(read(head, prose, prose.replace('Sở', 'Chi cục'))).toMatchObject({
    title: 'Tuần lễ Du lịch biển năm 2026',
    lede: prose,
  });
});
