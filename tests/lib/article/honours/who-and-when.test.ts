import { describe, expect, test } from 'vitest';
import { honourLinesIn } from '../../../support/read-honours';

type Example = readonly [markdown: string, ...honours: string[]];

/** A title, words for what somebody does in small letters, a body among them, and the full name. */
const titled: Example[] = [
  [
    'Tỉnh tặng Bằng khen cho chiến sĩ nghĩa vụ Trần Gia Huy, bác sĩ của đoàn Mạc Thanh Hải và anh thợ tổ điện Lê Văn Bun.',
    'Bằng khen, bởi Tỉnh, cho Trần Gia Huy; Mạc Thanh Hải; Lê Văn Bun',
  ],
  [
    '3 cá nhân: trung tá Vương Kế Thịnh, đại úy Lạc Xuân Trường và hạ sĩ nghĩa vụ Phí Đức Nam được Bộ Công an tặng Bằng khen.',
    'Bằng khen, 3 cá nhân, bởi Bộ Công an, cho Vương Kế Thịnh; Lạc Xuân Trường; Phí Đức Nam',
  ],
  [
    'Tỉnh tặng Bằng khen cho các em Lê Bảo Khánh, Hà Đại Phúc và thầy giáo hướng dẫn: Lò Phùng Quân, Đỗ Kiều Diễm.',
    'Bằng khen, bởi Tỉnh, cho Lê Bảo Khánh; Hà Đại Phúc; Lò Phùng Quân; Đỗ Kiều Diễm',
  ],
  [
    'Trường Tiểu học Bình Trị tặng Giấy khen cho con gái anh là em Huỳnh Thị Mai và vợ ông Nam là bà Lê Thị Tư.',
    'Giấy khen, bởi Trường Tiểu học Bình Trị, cho Huỳnh Thị Mai; Lê Thị Tư',
  ],
  [
    'Giám đốc HTX Lường Thị Xiêm vay vốn mua giống. Năm 2023, chị Xiêm được UBND tỉnh tặng Bằng khen.',
    'Bằng khen, 2023, bởi UBND tỉnh, cho Lường Thị Xiêm',
  ],
];

/** Bodies: described in brackets, joint ventures, several territories behind one "các", below a headline's verb. */
const bodies: Example[] = [
  [
    'UBND tỉnh tặng Bằng khen cho huyện Mộ Xuân (đơn vị dẫn đầu Cụm), Công ty CP Thép Vạn Lợi, Liên doanh TNHH Crown.',
    'Bằng khen, bởi UBND tỉnh, cho huyện Mộ Xuân; Công ty CP Thép Vạn Lợi; Liên doanh TNHH Crown',
  ],
  [
    'Sáng 5/3, UBND tỉnh tặng Bằng khen cho Hội LHPN các huyện Ba Chẽ, Tiên Lữ, thành phố Uông Hà.',
    'Bằng khen, bởi UBND tỉnh, cho Hội LHPN huyện Ba Chẽ; Hội LHPN huyện Tiên Lữ; Hội LHPN thành phố Uông Hà',
  ],
  [
    'Nhiều năm liền Lữ đoàn 177 được Bộ Quốc phòng tặng Cờ thi đua, trong đó năm 2019 và năm 2021 được Chính phủ tặng Bằng khen.',
    'Cờ thi đua, bởi Bộ Quốc phòng, cho Lữ đoàn 177',
    'Bằng khen, 2019, bởi Chính phủ, cho Lữ đoàn 177',
    'Bằng khen, 2021, bởi Chính phủ, cho Lữ đoàn 177',
  ],
];

/** Who gave it, and when: several givers behind a second "được", one with "VN" in its short name, each with a year or none. */
const givers: Example[] = [
  [
    'Trường THCS Yên Lập đạt danh hiệu Tập thể lao động xuất sắc, được Chủ tịch UBND tỉnh, Bộ trưởng Bộ Giáo dục và Đào tạo tặng Bằng khen.',
    'Tập thể lao động xuất sắc, cho Trường THCS Yên Lập',
    'Bằng khen, bởi Chủ tịch UBND tỉnh, cho Trường THCS Yên Lập',
    'Bằng khen, bởi Bộ trưởng Bộ Giáo dục và Đào tạo, cho Trường THCS Yên Lập',
  ],
  [
    'Bệnh viện Hà Đông được tặng Bằng khen của Thủ tướng Chính phủ, của Bộ Y tế và của UBND thành phố.',
    'Bằng khen, bởi Thủ tướng Chính phủ, cho Bệnh viện Hà Đông',
    'Bằng khen, bởi Bộ Y tế, cho Bệnh viện Hà Đông',
    'Bằng khen, bởi UBND thành phố, cho Bệnh viện Hà Đông',
  ],
  [
    'Nhà máy Gạch Bến Đá đã được Nhà nước tặng Huân chương Lao động hạng Ba năm 1988, Chính phủ tặng Cờ thi đua năm 2007, UBND tỉnh tặng nhiều Bằng khen.',
    'Huân chương Lao động hạng Ba, 1988, bởi Nhà nước, cho Nhà máy Gạch Bến Đá',
    'Cờ thi đua, 2007, bởi Chính phủ, cho Nhà máy Gạch Bến Đá',
    'Bằng khen, bởi UBND tỉnh, cho Nhà máy Gạch Bến Đá',
  ],
  [
    'Dịp này, Tổng LĐLĐVN tặng Bằng khen cho 3 tập thể, Hội LHPNVN tặng Bằng khen cho 2 cá nhân.',
    'Bằng khen, 3 tập thể, bởi Tổng LĐLĐVN',
    'Bằng khen, 2 cá nhân, bởi Hội LHPNVN',
  ],
  [
    'Hợp tác xã Tân Phú được UBND tỉnh tặng Bằng khen năm 2016, Liên minh HTX Việt Nam tặng Cờ thi đua năm 2018, Giám đốc Sở Y tế, Chủ tịch UBND huyện tặng Giấy khen.',
    'Bằng khen, 2016, bởi UBND tỉnh, cho Hợp tác xã Tân Phú',
    'Cờ thi đua, 2018, bởi Liên minh HTX Việt Nam, cho Hợp tác xã Tân Phú',
    'Giấy khen, bởi Giám đốc Sở Y tế, cho Hợp tác xã Tân Phú',
    'Giấy khen, bởi Chủ tịch UBND huyện, cho Hợp tác xã Tân Phú',
  ],
  ['TƯ Đoàn tặng Bằng khen cho 4 tập thể.', 'Bằng khen, 4 tập thể, bởi TƯ Đoàn'],
  [
    'Sở Y tế có quyết định tặng Bằng khen (đợt 2) của Chủ tịch UBND tỉnh cho 4 tập thể.',
    'Bằng khen, 4 tập thể, bởi Chủ tịch UBND tỉnh',
  ],
  [
    'Tại buổi khen thưởng, chị Lò Thị Mai, Phó Bí thư Huyện đoàn, Chủ tịch Hội LHTN huyện trao Giấy khen cho 2 em học sinh.',
    'Giấy khen, 2 cá nhân',
  ],
];

/** A unit and the one it belongs to. */
const units: Example[] = [
  [
    'Bộ Tư lệnh tặng Bằng khen cho Đồn Biên phòng Cửa khẩu Nậm Cắn, BĐBP tỉnh Nghệ An.',
    'Bằng khen, bởi Bộ Tư lệnh, cho Đồn Biên phòng Cửa khẩu Nậm Cắn, BĐBP tỉnh Nghệ An',
  ],
  [
    'UBND tỉnh tặng Bằng khen cho Hải đội 2, Bộ đội Biên phòng tỉnh và 3 cá nhân.',
    'Bằng khen, 3 cá nhân, bởi UBND tỉnh, cho Hải đội 2, Bộ đội Biên phòng tỉnh',
  ],
  [
    'UBND tỉnh tặng Bằng khen cho Đồn Biên phòng Sen Hạ, Công an huyện Lộc Hải và Hải đội 2.',
    'Bằng khen, bởi UBND tỉnh, cho Đồn Biên phòng Sen Hạ; Công an huyện Lộc Hải; Hải đội 2',
  ],
];

/** How persons and bodies are written: a dash without spaces, a doctor's grade, one body in each of several territories. */
const written: Example[] = [
  [
    'Giám đốc Sở tặng Giấy khen cho 2 cá nhân gồm: ông Lê Vũ Bi-Đội trưởng Đội Quản lý thị trường số 4; bà Hà Thị Mơ-giáo viên.',
    'Giấy khen, 2 cá nhân, bởi Giám đốc Sở, cho Lê Vũ Bi; Hà Thị Mơ',
  ],
  [
    'UBND tỉnh tặng Bằng khen cho bác sĩ chuyên khoa 2 Nguyễn Bá Tân và BS CKI Lê Thị Hồng.',
    'Bằng khen, bởi UBND tỉnh, cho Nguyễn Bá Tân; Lê Thị Hồng',
  ],
  [
    'Bộ Y tế tặng Bằng khen cho Sở Y tế các tỉnh: Hà Nam, Nam Định và Thái Bình.',
    'Bằng khen, bởi Bộ Y tế, cho Sở Y tế tỉnh Hà Nam; Sở Y tế tỉnh Nam Định; Sở Y tế tỉnh Thái Bình',
  ],
  [
    'Bộ Tài chính tặng Cờ thi đua cho 3 tập thể: Cục Thuế các tỉnh, thành phố: Hà Nội, Hải Phòng; Kho bạc Nhà nước Lào Cai.',
    'Cờ thi đua, 3 tập thể, bởi Bộ Tài chính, cho Cục Thuế Hà Nội; Cục Thuế Hải Phòng; Kho bạc Nhà nước Lào Cai',
  ],
  [
    'Chủ tịch UBND tỉnh tặng Bằng khen cho 4 hộ gia đình ở các xã: Tân An, Tân Lập.',
    'Bằng khen, 4 tập thể, bởi Chủ tịch UBND tỉnh',
  ],
  [
    'Thừa ủy quyền của Chủ tịch nước Thứ trưởng Bộ Nội vụ Trần Thị Nga trao Huân chương Lao động hạng Ba cho ông Lê Văn Tám.',
    'Huân chương Lao động hạng Ba, bởi Chủ tịch nước, cho Lê Văn Tám',
  ],
];

/** A place without its kind behind another, an office behind the giver's name, and one body or State written in two ways. */
const apposed: Example[] = [
  [
    'Nông dân Phạm Ngọc Thưởng ở xã Kim Hoa, huyện Lộc Sơn, Hà Tĩnh được tặng Bằng khen của Thủ tướng Chính phủ.',
    'Bằng khen, bởi Thủ tướng Chính phủ, cho Phạm Ngọc Thưởng',
  ],
  [
    'UBND tỉnh tặng Bằng khen cho ông Lê Văn Tám, trú xã Hòa An, Cao Bằng; bà Hà Thị Mơ, xóm 3, xã Nghi Lộc, Nghệ An.',
    'Bằng khen, bởi UBND tỉnh, cho Lê Văn Tám; Hà Thị Mơ',
  ],
  [
    'UBND huyện tặng Giấy khen cho các em Lê An, xã Hoa Sơn, Võ Bình, xã Lộc An.',
    'Giấy khen, bởi UBND huyện, cho Lê An; Võ Bình',
  ],
  [
    'Tập thể Bộ Tư lệnh Vùng 6 và hai cá nhân đã được Đại tướng Lê Văn Giang - Ủy viên Bộ Chính trị, Phó Bí thư Quân ủy Trung ương, Bộ trưởng Bộ Quốc phòng, tặng Bằng khen.',
    'Bằng khen, 2 cá nhân, bởi Bộ trưởng Bộ Quốc phòng, cho Bộ Tư lệnh Vùng 6',
  ],
  [
    'Em Lê Văn Tám được ông Trần Văn Nam, Chủ tịch UBND tỉnh tặng Bằng khen.',
    'Bằng khen, bởi Chủ tịch UBND tỉnh, cho Lê Văn Tám',
  ],
  [
    'Em Lê Văn Tám được bà Trần Thị Nga - Phó Chủ tịch UBND huyện trao Giấy khen.',
    'Giấy khen, cho Lê Văn Tám',
  ],
  [
    'Xã Tân Phú nhận Bằng khen tập thể của Chủ tịch UBND tỉnh; ông Lê Văn Tám nhận Giấy khen cá nhân của UBND huyện.',
    'Bằng khen, bởi Chủ tịch UBND tỉnh, cho Xã Tân Phú',
    'Giấy khen, bởi UBND huyện, cho Lê Văn Tám',
  ],
  [
    'Nước Cộng hòa xã hội chủ nghĩa Việt Nam trao tặng Huân chương Lao động hạng Nhì cho Đài PT-TH Hải Lăng.\n\nĐảng, Nhà nước đã trao tặng Huân chương Lao động hạng Nhì cho Đài Phát thanh - Truyền hình Hải Lăng.',
    'Huân chương Lao động hạng Nhì, bởi Nước Cộng hòa xã hội chủ nghĩa Việt Nam, cho Đài Phát thanh - Truyền hình Hải Lăng',
  ],
];

/** Numbers of titles: in an act about which a decision is, behind "gồm", and of comrades in short. */
const numbers: Example[] = [
  [
    'Theo Quyết định số 12/QĐ-CTN về việc phong tặng danh hiệu Nhà giáo ưu tú cho 30 nhà giáo và truy tặng danh hiệu này cho 2 nhà giáo.',
    'Nhà giáo ưu tú, 30 cá nhân, bởi Chủ tịch nước',
    'Nhà giáo ưu tú, 2 cá nhân, bởi Chủ tịch nước',
  ],
  [
    'Trong đó, tỉnh Hà Sơn có 3 nghệ nhân được phong tặng danh hiệu đợt này, gồm 2 “nghệ nhân ưu tú” là các nghệ nhân Lê Duy Mong và Tô Thị Hà.',
    'Nghệ nhân ưu tú, 2 cá nhân, cho Lê Duy Mong; Tô Thị Hà',
  ],
  [
    '- Danh hiệu cá nhân:\n  - Chiến sĩ thi đua cơ sở: 05 Đ/ c\n  - Lao động tiên tiến: 33 đ/c',
    'Chiến sĩ thi đua cơ sở, 5 cá nhân',
    'Lao động tiên tiến, 33 cá nhân',
  ],
  [
    'Theo đó, 2 tập thể được Bộ Y tế tặng Bằng khen gồm: Bộ Chỉ huy Quân sự tỉnh Hà Sơn; Sở Y tế.\n\n1 cá nhân được tặng Bằng khen gồm: Đại tá Lê Văn Hùng, Chỉ huy trưởng Bộ Chỉ huy Quân sự tỉnh Hà Sơn.',
    'Bằng khen, 2 tập thể, bởi Bộ Y tế, cho Bộ Chỉ huy Quân sự tỉnh Hà Sơn; Sở Y tế',
    'Bằng khen, 1 cá nhân, cho Lê Văn Hùng',
  ],
  [
    'Tỷ lệ như sau:\n\n- Năm 2010 đạt 93% số việc có điều kiện thi hành.\n- Năm 2011 đạt 97% số việc có điều kiện thi hành.\n\nVinh dự hơn, Chi cục được Thủ tướng Chính phủ tặng Bằng khen năm 2015.',
    'Bằng khen, 2015, bởi Thủ tướng Chính phủ',
  ],
];

/** Counts of the clause, and not of all: behind a colon; a programme that is all in the future. */
const clauses: Example[] = [
  [
    'Đảng bộ có 7 đảng viên được tặng Huy hiệu Đảng: 1 đồng chí nhận Huy hiệu 55 năm, 6 đồng chí nhận Huy hiệu 40 năm tuổi Đảng.',
    'Huy hiệu 55 năm tuổi Đảng, 1 cá nhân',
    'Huy hiệu 40 năm tuổi Đảng, 6 cá nhân',
  ],
  [
    'Ngày 15/11 tới, trường sẽ đón nhận Huân chương Lao động; 5 tập thể, 12 cá nhân được nhận Bằng khen của Bộ Y tế.',
  ],
  [
    'Tổng cục trưởng Tổng cục Thuế trao Bằng khen của Bộ trưởng Bộ Tài chính cho Chi cục Thuế Hải Hà; Kỷ niệm chương “Vì sự nghiệp Tài chính” cho bà Tạ Thị Phương.',
    'Bằng khen, bởi Bộ trưởng Bộ Tài chính, cho Chi cục Thuế Hải Hà',
    'Kỷ niệm chương “Vì sự nghiệp Tài chính”, cho Tạ Thị Phương',
  ],
  [
    'Đại tá Phan Trọng Khánh ngồi bên cửa sổ. Tấm Huân chương Chiến công hạng Nhất ông được tặng năm 1972.',
    'Huân chương Chiến công hạng Nhất, 1972, cho Phan Trọng Khánh',
  ],
];

const record = [
  'Công ty Than Khe Sim có 2.300 công nhân.',
  '**Phần thưởng cao quý**',
  [
    '- 1985: Huân chương Lao động hạng Ba',
    '- 1996, 2003 và 2008: Huân chương Lao động hạng Nhất',
    '- Phân xưởng Khai thác 3: Danh hiệu Anh hùng Lao động (2005)',
    '- 6 Cờ thi đua',
  ].join('\n'),
].join('\n\n');
const own = ['2005, cho Phân xưởng Khai thác 3'];

describe('who received it, and when', () => {
  test.each([...titled, ...bodies, ...givers, ...units, ...written, ...apposed, ...numbers, ...clauses])(
    '%s',
    (markdown, ...honours) => {
      expect(honourLinesIn(markdown)).toEqual(honours);
    },
  );

  test.each([
    ['Dấu ấn 45 năm Công ty Than Khe Sim', ', cho Công ty Than Khe Sim'],
    ['Giám đốc Công ty Than Khe Sim nói về chặng đường', ''],
    ['Công ty Than Khe Sim và Công ty Than Hà Tu', ''],
    ['Dấu ấn 45 năm vùng than', ''],
  ])('a record below the title “%s”', (title, to) => {
    expect(honourLinesIn(record, title)).toEqual([
      `Huân chương Lao động hạng Ba, 1985${to}`,
      ...[1996, 2003, 2008].map((year) => `Huân chương Lao động hạng Nhất, ${year}${to}`),
      ...own.map((rest) => `Anh hùng Lao động, ${rest}`),
      'Cờ thi đua, số lượng 6',
    ]);
  });

  test('a table below a list’s title, with a decision between', () => {
    const table = [
      'Kèm theo Quyết định số 2231/QĐ-UBND ngày 15/11/2021.',
      '| TT | Họ và tên | Đơn vị |\n|---|---|---|\n| I | CÁ NHÂN | |\n| 1 | Bà Bùi Thị Nhiên | Trạm Y tế |\n| 2 | Ông Đinh Công Tráng | Đội xe |',
    ].join('\n\n');
    const title = 'Danh sách các cá nhân được Chủ tịch UBND tỉnh tặng Bằng khen';
    expect(honourLinesIn(table, title)).toEqual([
      'Bằng khen, bởi Chủ tịch UBND tỉnh, cho Bùi Thị Nhiên; Đinh Công Tráng',
    ]);
  });

  test('the headline’s verb with a capital ends the body’s name', () => {
    const title = 'Chi hội Nông dân bản Hua Đại hội nhiệm kỳ 2022 - 2027';
    expect(honourLinesIn('Năm 2020, Chi hội được Hội Nông dân tỉnh tặng Bằng khen.', title)).toEqual([
      'Bằng khen, 2020, bởi Hội Nông dân tỉnh, cho Chi hội Nông dân bản Hua',
    ]);
  });
});
