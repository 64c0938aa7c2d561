import { describe, expect, test } from 'vitest';
import { honourLinesIn } from '../../../support/read-honours';

const questions = [
  'Cục nào được tặng Bằng khen của Thủ tướng Chính phủ năm 2015?',
  'Ai là người phụ nữ đầu tiên được phong tặng danh hiệu Anh hùng Lao động?',
  'Bạn hãy cho biết đơn vị nào được Chủ tịch nước tặng Huân chương Chiến công hạng Ba năm 2012.',
  'Ngành Thuế đã được tặng bao nhiêu Huân chương Lao động?',
  'Ông đã được tặng Huy hiệu 60 năm tuổi Đảng chưa?',
  'Cha tôi có được truy tặng Huân chương Kháng chiến hạng Nhì hay không?',
  'Danh hiệu nào cao nhất?\n\n- Năm 2020 trường được tặng Cờ thi đua của Chính phủ.\n- Năm 2021 trường được tặng Bằng khen của Bộ.',
  'Câu 5. Trường ta đã được Chủ tịch nước tặng Huân chương Lao động hạng Nhất vào năm…\n\nA. 1998\n\nB. 2004',
];

const contrary = [
  'Nếu không có dịch bệnh thì trường đã được tặng Cờ thi đua của Chính phủ.',
  'Lẽ ra năm 2019 đơn vị đã được tặng Huân chương Lao động hạng Ba.',
  'Giá như hồ sơ đủ, ông đã được Chủ tịch nước phong tặng danh hiệu Nghệ sĩ nhân dân.',
  'Đáng lẽ tập thể này phải được Bộ Y tế tặng Bằng khen.',
  'Nhiều người cho rằng ông xứng đáng được Nhà nước tặng Huân chương Lao động.',
  'Theo tôi, cần tặng Huân chương Dũng cảm cho em Lê Văn Bình.',
];

const denied = [
  'Năm qua, chi bộ không có đồng chí nào được tặng Giấy khen của Huyện ủy.',
  'Suốt 30 năm công tác, bà chẳng được tặng một Bằng khen nào của Bộ.',
  'Đơn vị không đạt danh hiệu Tập thể lao động xuất sắc năm 2018.',
  'Ông khai man đã được tặng Huân chương Kháng chiến hạng Nhất.',
  'Ca sĩ Hoa Mai bác bỏ tin được phong tặng danh hiệu Nghệ sĩ ưu tú.',
];

const planned = [
  'Chương trình buổi lễ:\n\n- 8h00: Văn nghệ chào mừng\n- 8h30: Trao Huân chương Lao động hạng Ba cho nhà trường\n- 9h00: Chủ tịch UBND tỉnh trao Bằng khen cho 5 tập thể',
  'Bộ Xây dựng lấy ý kiến rộng rãi về việc tặng Huân chương Lao động hạng Nhì cho Tổng công ty Sông Hồng.',
  'Sở Nội vụ công khai danh sách đề nghị khen thưởng.\n\nTheo đó, tặng Huân chương Lao động hạng Ba cho Trường THPT Lê Lợi; tặng Bằng khen của Thủ tướng Chính phủ cho 2 cá nhân.',
  'Ban Thi đua tỉnh xin ý kiến về việc khen thưởng.\n\nTruy tặng Huân chương Độc lập hạng Ba cho 2 cá nhân.\n\nTặng Cờ thi đua của Chính phủ cho Trường THCS Lê Lợi.',
];

const tabled = [
  'Sở Giáo dục Vân Hà đã nhận được 12 hồ sơ, gồm 1 hồ sơ đề nghị xét tặng danh hiệu “Nhà giáo nhân dân” và 11 hồ sơ đề nghị xét tặng danh hiệu “Nhà giáo ưu tú”.',
  'Hình thức nào động viên tổ dẫn đầu?\n\n- Cờ thi đua cho 2 tổ\n- Giấy khen của Giám đốc cho 3 cá nhân',
  'UBND tỉnh vừa có tờ trình gửi Bộ Nội vụ.\n\nNội dung: tặng Huân chương Lao động hạng Nhì cho Sở Y tế; tặng Huân chương Lao động hạng Ba cho Sở Xây dựng.',
  'Dự thảo quyết định nêu: “Tặng Bằng khen cho 5 tập thể và 7 cá nhân”.',
  'Hội đồng đã họp, bỏ phiếu thông qua danh sách 12 tập thể đề nghị tặng Bằng khen của Chủ tịch UBND tỉnh.',
];

const rules = [
  'Mức chi: tặng Bằng khen cho tập thể 2 triệu đồng, cho cá nhân 1 triệu đồng.',
  'Danh hiệu Bà mẹ Việt Nam anh hùng được phong tặng theo Pháp lệnh năm 1994.',
  'Thí sinh có Bằng khen của Trung ương Đoàn được cộng 1 điểm.',
  'Sinh viên được tặng Giấy khen của Hiệu trưởng được cộng 3 điểm rèn luyện.',
  'Học sinh tích cực (được tặng Bằng khen, Giấy khen của các cấp): 2 điểm.',
  'Tập thể, cá nhân có thành tích được Chủ tịch UBND tỉnh tặng Bằng khen theo quy định.',
  'Hằng năm, danh hiệu Nhà giáo ưu tú được trao cho các thầy cô có nhiều cống hiến.',
  'Ưu tiên ứng viên từng được tặng Giấy khen cấp trường trở lên.',
  'Hồ sơ gồm:\n\n- Giấy tờ chứng minh đã được tặng Huân chương Kháng chiến;\n- Bản sao quyết định tặng Bằng khen của Thủ tướng Chính phủ.',
  'Quyền lợi:\n\n- Bằng khen của Bộ trưởng Bộ Xây dựng\n- Tiền thưởng 10 triệu đồng',
  'Chọn danh hiệu được phong tặng:\n\n- 01: Huân chương Sao vàng\n- 02: Huân chương Hồ Chí Minh',
  'Ông (bà) ……………… được tặng Bằng khen của Chủ tịch UBND tỉnh.',
];

const ideas = [
  'Nhà trường hứa trao Giấy khen cho học sinh nào thuộc 10 bài thơ.',
  'Đồng chí Bí thư nhấn mạnh: mỗi chi bộ cần có ít nhất một đảng viên được tặng Giấy khen trong năm.',
  'Mời quý phụ huynh tới dự lễ đón nhận Huân chương Lao động hạng Nhất của nhà trường vào ngày 15/11.',
  'Tiêu chuẩn 2: Đã được tặng Huân chương Lao động hạng Nhì và 05 năm tiếp theo được tặng 02 lần Bằng khen cấp bộ.',
  'Cá nhân đã được tặng Bằng khen của Thủ tướng Chính phủ, sau đó có 5 năm liên tục đạt danh hiệu Chiến sĩ thi đua cơ sở thì được xét tặng Huân chương Lao động hạng Ba.',
  'UBND tỉnh giao Sở Nội vụ tham mưu tặng Bằng khen cho các tập thể, cá nhân có thành tích.',
  'Giải thưởng dành cho thí sinh: giải Nhất được nhận Bằng khen của Bộ trưởng và 30 triệu đồng.',
  'Ông Lê An cho rằng việc tặng Huân chương Lao động cho doanh nghiệp tư nhân là cần thiết.',
  'Dư luận phản đối việc trao danh hiệu Nghệ sĩ ưu tú cho ca sĩ Hoa Mai.',
];

const strangers = [
  'Thủ tướng Nhật Bản tặng Bằng khen cho nghệ nhân Lê An.',
  'Nhà vua Campuchia tặng Huân chương Lao động cho đoàn bác sĩ.',
  'Tập đoàn Hoa Sen phong tặng danh hiệu Chiến sĩ thi đua cho 20 công nhân.',
  'Năm 2014, bệnh viện nhận nhiều bằng khen của các Hội từ thiện.',
  'Công ty Hoa Sen được Liên đoàn Thương mại tặng Bằng khen năm 2016.',
  'Năm 2014, phòng khám nhận bằng khen của các quỹ từ thiện.',
];

describe.each([
  ['a question', questions],
  ['contrary to fact, or an opinion', contrary],
  ['denied or untrue', denied],
  ['an agenda or a proposal, across sentences', planned],
  ['a draft or a vote', tabled],
  ['a rule', rules],
  ['an idea, an invitation, an order', ideas],
  ['awards of others', strangers],
])('no honour: %s', (_, texts) => {
  test.each(texts)('%s', (text) => {
    expect(honourLinesIn(`Trời hôm nay đẹp, đường phố đông vui.\n\n${text}`)).toEqual([]);
  });
});

const facts: readonly (readonly [text: string, ...honours: string[]])[] = [
  [
    '* Vậy cần làm gì?\n\n- Tầm soát định kỳ. Năm 2025, Viện Hoa Sen được tặng Cờ thi đua của Bộ Y tế.',
    'Cờ thi đua, 2025, bởi Bộ Y tế, cho Viện Hoa Sen',
  ],
  [
    'Hỏi: Vì sao chị gắn bó với nghề?\n\n– Vì yêu. Năm 2019 chị Lê Thị Na được Chủ tịch nước tặng Huân chương Lao động hạng Ba.',
    'Huân chương Lao động hạng Ba, 2019, bởi Chủ tịch nước, cho Lê Thị Na',
  ],
  [
    'Năm 2020, Cảng vụ Hải Đăng được tặng Huân chương Lao động hạng Nhất theo Nghị định 12/2019/NĐ-CP.',
    'Huân chương Lao động hạng Nhất, 2020, cho Cảng vụ Hải Đăng',
  ],
  [
    'Năm 2015, bà Lê Thị Na được phong tặng danh hiệu Nghệ nhân Ưu tú theo Nghị định 62/2014/NĐ-CP.',
    'Nghệ nhân ưu tú, 2015, cho Lê Thị Na',
  ],
  [
    'Năm 2018, Trường THPT Hải Đăng được tặng Bằng khen của UBND tỉnh theo Quyết định 12/QĐ-UBND.',
    'Bằng khen, 2018, bởi UBND tỉnh, cho Trường THPT Hải Đăng',
  ],
  [
    '**Hỏi:** Ông vừa được Chủ tịch nước tặng Huân chương Lao động hạng Ba, cảm xúc của ông thế nào?',
    'Huân chương Lao động hạng Ba, bởi Chủ tịch nước',
  ],
  [
    'Sau khi được tặng Bằng khen của Thủ tướng Chính phủ năm 2015, năm 2018 trường lại được tặng Huân chương Lao động hạng Ba.',
    'Bằng khen, 2015, bởi Thủ tướng Chính phủ',
    'Huân chương Lao động hạng Ba, 2018',
  ],
  ['Chưa đầy một năm, đội đã được tặng 2 Bằng khen của Bộ Công an.', 'Bằng khen, số lượng 2, bởi Bộ Công an'],
  [
    'Dự kiến ban đầu chỉ 3, nhưng UBND tỉnh đã tặng Bằng khen cho 7 tập thể.',
    'Bằng khen, 7 tập thể, bởi UBND tỉnh',
  ],
  [
    'Xét đề nghị của Sở Y tế, Chủ tịch UBND tỉnh quyết định tặng Bằng khen cho 5 cá nhân.',
    'Bằng khen, 5 cá nhân, bởi Chủ tịch UBND tỉnh',
  ],
  [
    'Xét Tờ trình của Sở Nội vụ về việc đề nghị tặng Bằng khen.\n\n**QUYẾT ĐỊNH:**\n\nĐiều 1. Tặng Bằng khen cho 5 cá nhân.',
    'Bằng khen, 5 cá nhân',
  ],
  ['Hằng năm, trường đều được tặng Cờ thi đua của UBND tỉnh.', 'Cờ thi đua, bởi UBND tỉnh'],
  [
    'Hội nghị diễn ra sáng nay.\n\n![](a.jpg)\n\nTrao Bằng khen của Chủ tịch UBND tỉnh cho các cá nhân có thành tích xuất sắc. Ảnh: Minh Cam',
    'Bằng khen, bởi Chủ tịch UBND tỉnh',
  ],
  [
    'Đại úy Lê Văn Quý hy sinh khi làm nhiệm vụ; anh được truy thăng quân hàm Thiếu tá, truy tặng Huân chương Chiến công hạng Nhất.',
    'Huân chương Chiến công hạng Nhất',
  ],
  [
    'Bảng vàng thành tích\n\n- 1985: Huân chương Lao động hạng Ba\n- 2005: Cờ thi đua của Chính phủ',
    'Huân chương Lao động hạng Ba, 1985',
    'Cờ thi đua của Chính phủ, 2005, bởi Chính phủ',
  ],
  [
    'Ngành đã có 3 Anh hùng Lao động, 12 Nhà giáo nhân dân.',
    'Anh hùng Lao động, số lượng 3',
    'Nhà giáo nhân dân, 12 cá nhân',
  ],
  [
    'Bước vào tuổi 90, ông có trong tay Huân chương Độc lập hạng Ba và Huy hiệu 70 năm tuổi Đảng.',
    'Huân chương Độc lập hạng Ba',
    'Huy hiệu 70 năm tuổi Đảng',
  ],
  [
    'Giải thưởng tiêu biểu:\n\n- Huân chương Lao động hạng III do Chủ tịch nước trao tặng bà Đỗ Thị Mận năm 2012.',
    'Huân chương Lao động hạng III, 2012, bởi Chủ tịch nước, cho Đỗ Thị Mận',
  ],
  [
    'Anh đã nhận nhiều phần thưởng như Bằng khen và danh hiệu Gương mặt trẻ tiêu biểu tỉnh năm 2019.',
    'Bằng khen',
  ],
  [
    'Nhận Huân chương Lao động hạng Ba và Bằng khen của Thủ tướng Chính phủ tặng ông Lê Hồng Vân.',
    'Huân chương Lao động hạng Ba',
    'Bằng khen, bởi Thủ tướng Chính phủ',
  ],
];

describe('an honour in spite of such words', () => {
  test.each(facts)('%s', (text, ...honours) => {
    const found = honourLinesIn(`Trời hôm nay đẹp, đường phố đông vui.\n\n${text}`);
    expect(
      found.map((line, i) =>
        honours[i]?.includes(', cho ') === true ? line : line.replace(/, cho .*$/u, ''),
      ),
    ).toEqual(honours);
  });
});
