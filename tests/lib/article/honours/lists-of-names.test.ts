import { describe, expect, test } from 'vitest';
import { honourLinesIn } from '../../../support/read-honours';

type Example = readonly [markdown: string, ...honours: string[]];

/** "Tập thể:" and "Cá nhân:" divide who got what the lead-in around them tells. */
const divided: Example[] = [
  [
    '**2. Cờ thi đua của Bộ Nội vụ:**\n\na) Tập thể:\n\n- Vụ Địa giới;\n- Trung tâm Lưu trữ Miền Tây.',
    'Cờ thi đua, bởi Bộ Nội vụ, cho Vụ Địa giới; Trung tâm Lưu trữ Miền Tây',
  ],
  [
    'Giám đốc Sở trao Giấy khen cho 02 tập thể, 03 cá nhân, gồm:\n\n*Tập thể:*\n\n1. Trạm Kiểm dịch Bến Gót\n\n2. Phòng Thanh tra chuyên ngành\n\n*Cá nhân:*\n\n1. Ông Vừ A Páo - Trạm trưởng\n\n2. Bà Cụt Thị Inh - Kế toán\n\n3. Ông Danh Sóc Kha (đã nghỉ hưu)',
    'Giấy khen, 2 tập thể, 3 cá nhân, bởi Giám đốc Sở, cho Trạm Kiểm dịch Bến Gót; Phòng Thanh tra chuyên ngành; Vừ A Páo; Cụt Thị Inh; Danh Sóc Kha',
  ],
  [
    '## Bằng khen của UBND tỉnh\n\nTập thể:\n\n- Hợp tác xã Chè Tân Cương\n\nCá nhân:\n\n- Chị Hầu Thị Sính, Hợp tác xã Chè Tân Cương',
    'Bằng khen, bởi UBND tỉnh, cho Hợp tác xã Chè Tân Cương; Hầu Thị Sính',
  ],
  [
    'Tỉnh trao Huân chương Lao động hạng Ba cho ông Lò Văn Ím; trao Bằng khen cho các cá nhân:\n\n- Ông Chẩu Văn Lâm, thôn Đông\n- Bà Ma Thị Nhất, thôn Bắc',
    'Huân chương Lao động hạng Ba, cho Lò Văn Ím',
    'Bằng khen, bởi Tỉnh, cho Chẩu Văn Lâm; Ma Thị Nhất',
  ],
];

/** The names in brackets behind a number are those that it counts. */
const behindNumbers: Example[] = [
  [
    'Chủ tịch UBND xã trao Giấy khen cho 01 tập thể (Tổ bảo vệ thôn Đông) và 02 cá nhân (ông Chẩu Văn Lâm, thôn Đông và bà Ma Thị Nhất, thôn Bắc); trao tiền thưởng cho 3 hộ.',
    'Giấy khen, 1 tập thể, 2 cá nhân, bởi Chủ tịch UBND xã, cho Tổ bảo vệ thôn Đông; Chẩu Văn Lâm; Ma Thị Nhất',
  ],
  [
    'UBND thành phố tặng Bằng khen cho 2 tập thể (Công ty Điện lực An Hải, Trường THPT Lê Hoàn) và 1 cá nhân (bác sĩ Tòng Thị Xuân).',
    'Bằng khen, 2 tập thể, 1 cá nhân, bởi UBND thành phố, cho Công ty Điện lực An Hải; Trường THPT Lê Hoàn; Tòng Thị Xuân',
  ],
  ['Bộ tặng Bằng khen cho 3 tập thể (Hà Nội, Đà Nẵng, Cần Thơ).', 'Bằng khen, 3 tập thể, bởi Bộ'],
  [
    'Hai đơn vị là Chi cục Thuế huyện A Lưới và Đội Quản lý thị trường số 3 được Bộ Tài chính tặng Bằng khen.',
    'Bằng khen, 2 tập thể, bởi Bộ Tài chính, cho Chi cục Thuế huyện A Lưới; Đội Quản lý thị trường số 3',
  ],
  [
    'Đợt này, tỉnh Lâm Sơn có 8 đồng chí nguyên là cán bộ các đơn vị được trao tặng Huân chương Bảo vệ Tổ quốc.',
    'Huân chương Bảo vệ Tổ quốc, 8 cá nhân',
  ],
];

/** What is one name, and what are two. */
const joints: Example[] = [
  [
    'Bộ Công an tặng Bằng khen cho 4 tập thể: Đội Trinh sát, Đội Quản giáo, Phân trại số 1, Bệnh xá và 9 cá nhân.',
    'Bằng khen, 4 tập thể, 9 cá nhân, bởi Bộ Công an, cho Đội Trinh sát; Đội Quản giáo; Phân trại số 1; Bệnh xá',
  ],
  [
    'UBND tỉnh tặng Bằng khen cho UBND các xã Hòa Long, Tân Mỹ và ông Lê Văn Tám.',
    'Bằng khen, bởi UBND tỉnh, cho UBND xã Hòa Long; UBND xã Tân Mỹ; Lê Văn Tám',
  ],
  [
    'Chủ tịch nước trao Huân chương Chiến công hạng Ba cho Phòng Cảnh sát điều tra tội phạm về ma túy và Thiếu tá Lò Văn Sơn.',
    'Huân chương Chiến công hạng Ba, bởi Chủ tịch nước, cho Phòng Cảnh sát điều tra tội phạm về ma túy; Lò Văn Sơn',
  ],
  [
    'Giám đốc Sở đã tặng Giấy khen cho ông Trương Văn Đủ, người đã cứu em Nguyễn Thị Loan; bà Lâm Thị Sáu, công nhân; cùng anh Châu Kim Phát, thanh tra.',
    'Giấy khen, bởi Giám đốc Sở, cho Trương Văn Đủ; Lâm Thị Sáu; Châu Kim Phát',
  ],
  [
    'Huân chương Lao động hạng Ba được trao tặng Công ty Hoa Sen; danh hiệu Nghệ sĩ nhân dân thuộc về nghệ sĩ Lê Thị Hoa.',
    'Huân chương Lao động hạng Ba, cho Công ty Hoa Sen',
    'Nghệ sĩ nhân dân, cho Lê Thị Hoa',
  ],
  [
    'Tập thể và nhiều cá nhân được khen thưởng: Bằng khen của Thủ tướng cho Phân xưởng Vận hành; danh hiệu Chiến sĩ thi đua ngành Công Thương cho 6 cá nhân.',
    'Bằng khen, bởi Thủ tướng, cho Phân xưởng Vận hành',
    'Chiến sĩ thi đua, 6 cá nhân',
  ],
  [
    'Chủ tịch UBND tỉnh tặng Bằng khen cho các đơn vị: Trạm Y tế xã Đồng Văn, Bệnh viện Phổi, Trung tâm Pháp y; và 12 cá nhân.',
    'Bằng khen, 12 cá nhân, bởi Chủ tịch UBND tỉnh, cho Trạm Y tế xã Đồng Văn; Bệnh viện Phổi; Trung tâm Pháp y',
  ],
  [
    'Bộ trưởng tặng Cờ thi đua cho Phòng Tham mưu, Công an huyện Lạc Thủy và Đội 5, Công an huyện Kim Sơn.',
    'Cờ thi đua, bởi Bộ trưởng, cho Phòng Tham mưu, Công an huyện Lạc Thủy; Đội 5, Công an huyện Kim Sơn',
  ],
  [
    'Giám đốc tặng Giấy khen cho Phòng Kế toán, Phòng Vật tư, Công ty Cầu Đuống.',
    'Giấy khen, bởi Giám đốc, cho Phòng Kế toán; Phòng Vật tư; Công ty Cầu Đuống',
  ],
  [
    'Giám đốc tặng Giấy khen cho Khoa Nội, Bệnh viện Tràng An và bác sĩ Ong Thị Mai, Khoa Nhi.',
    'Giấy khen, bởi Giám đốc, cho Khoa Nội, Bệnh viện Tràng An; Ong Thị Mai',
  ],
  [
    'Chủ tịch nước phong tặng danh hiệu Anh hùng Lực lượng vũ trang nhân dân cho: Trung đoàn 64, Sư đoàn 320, Quân đoàn 34; Nhà máy Z119, Tổng cục Kỹ thuật; Bộ đội Biên phòng tỉnh Ninh Sơn, Bộ Tư lệnh Bộ đội Biên phòng.',
    'Anh hùng Lực lượng vũ trang nhân dân, bởi Chủ tịch nước, cho Trung đoàn 64, Sư đoàn 320, Quân đoàn 34; Nhà máy Z119, Tổng cục Kỹ thuật; Bộ đội Biên phòng tỉnh Ninh Sơn, Bộ Tư lệnh Bộ đội Biên phòng',
  ],
  [
    'Chủ tịch huyện trao Giấy khen cho Giám đốc Sở Kế hoạch và Đầu tư Trần Thị Tâm Đan và Phó Giám đốc Sở Y tế Mai Xuân Quý.',
    'Giấy khen, bởi Chủ tịch huyện, cho Trần Thị Tâm Đan; Mai Xuân Quý',
  ],
  [
    'Ông Lê An trao Huân chương Lao động hạng Nhì cho nguyên Chủ nhiệm Ủy ban Văn hóa - Giáo dục của Quốc hội Đặng Thị Kim Loan.',
    'Huân chương Lao động hạng Nhì, cho Đặng Thị Kim Loan',
  ],
  [
    'Đội tuyển và các anh Lưu Công Định, Bạch Xuân Giới được tặng Bằng khen.',
    'Bằng khen, cho Lưu Công Định; Bạch Xuân Giới',
  ],
  ['Bằng khen được trao cho tập thể Công ty và cá nhân ông Hồ Phi Dũng.', 'Bằng khen, cho Hồ Phi Dũng'],
  [
    'Nghệ nhân ưu tú được phong tặng cho bà Mùa Thị Mỷ; bà Giàng Thị Xua: nghề dệt lanh.',
    'Nghệ nhân ưu tú, cho Mùa Thị Mỷ; Giàng Thị Xua',
  ],
];

/** Ranks and family names that no list holds. */
const persons: Example[] = [
  [
    'Thủ tướng tặng Bằng khen cho 4 VĐV gồm Trịnh Thu Vân (bắn súng), Đầu Văn Hướng (cầu mây), Khuất Hải Nghi (karate), Vì Thị Mơ (vật).',
    'Bằng khen, 4 cá nhân, bởi Thủ tướng, cho Trịnh Thu Vân; Đầu Văn Hướng; Khuất Hải Nghi; Vì Thị Mơ',
  ],
  [
    'Chủ tịch nước tặng Huân chương Chiến công hạng Nhì cho Thiếu tá QNCN Võ Tấn Lộc và Chuẩn Đô đốc Phạm Như Hà.',
    'Huân chương Chiến công hạng Nhì, bởi Chủ tịch nước, cho Võ Tấn Lộc; Phạm Như Hà',
  ],
  ['Bà Vì Thị Pâng và ông Từ Văn Ơn được tặng Giấy khen.', 'Giấy khen, cho Vì Thị Pâng; Từ Văn Ơn'],
  ['CĐCS được tặng Cờ thi đua.'],
  ['Công đoàn ngành được LĐLĐ tỉnh tặng Cờ thi đua.', 'Cờ thi đua, bởi LĐLĐ tỉnh, cho Công đoàn ngành'],
  ['“Tôi được tặng Bằng khen năm 2010”, anh nói.', 'Bằng khen, 2010'],
];

/** Who is meant by "tôi", "nhà trường" and a body's name in two lengths. */
const meant: Example[] = [
  [
    '*Giáo sư Đàm Thúy Quyên, Viện trưởng Viện Nông hóa vừa được tặng thưởng Huân chương Lao động hạng Nhất.*\n\n**Cảm xúc của bà khi nhận phần thưởng này?**\n\nTôi rất xúc động. Năm 2005, tôi được Thủ tướng Chính phủ tặng Bằng khen; năm 2011, tôi được nhận Huân chương Lao động hạng Nhì.',
    'Huân chương Lao động hạng Nhất, cho Đàm Thúy Quyên',
    'Bằng khen, 2005, bởi Thủ tướng Chính phủ, cho Đàm Thúy Quyên',
    'Huân chương Lao động hạng Nhì, 2011, cho Đàm Thúy Quyên',
  ],
  [
    'Trải qua 25 năm xây dựng và trưởng thành, Trường THPT Chuyên Lê Quý Đôn đã không ngừng phát triển. Nhà trường được tặng Huân chương Lao động hạng Nhì năm 1998.',
    'Huân chương Lao động hạng Nhì, 1998, cho Trường THPT Chuyên Lê Quý Đôn',
  ],
  [
    'Sáng 15/11, Trường THPT Lê Hoàn (TP Thanh Đô) tổ chức lễ đón nhận Huân chương Lao động hạng Nhất.\n\nThừa ủy quyền của Chủ tịch nước, ông Lê An đã trao Huân chương Lao động hạng Nhất cho Trường THPT Lê Hoàn.',
    'Huân chương Lao động hạng Nhất, bởi Chủ tịch nước, cho Trường THPT Lê Hoàn',
  ],
];

/** Ranks one by one behind the award, and how many of each. */
const ranks: Example[] = [
  [
    'Đến nay, Công ty Xi măng Thanh Lĩnh được tặng 02 Huân chương Độc lập (hạng Nhì năm 2007, hạng Ba năm 2002).',
    'Huân chương Độc lập hạng Nhì, 2007, cho Công ty Xi măng Thanh Lĩnh',
    'Huân chương Độc lập hạng Ba, 2002, cho Công ty Xi măng Thanh Lĩnh',
  ],
  [
    'Thành tích:\n\n• 05 Huân chương Lao động, trong đó: hạng Nhất: 01 (1997); hạng Nhì: 02 (1987, 1992); hạng Ba: 02\n\n• Danh hiệu Anh hùng Lao động (2012)\n\n• 03 cá nhân được phong tặng danh hiệu Anh hùng Lao động: Phạm Ngọc Sảng, Quách Đình Thi, Ngô Thị Bền',
    'Huân chương Lao động hạng Nhất, số lượng 1, 1997',
    'Huân chương Lao động hạng Nhì, 1987',
    'Huân chương Lao động hạng Nhì, 1992',
    'Huân chương Lao động hạng Ba, số lượng 2',
    'Anh hùng Lao động, 2012',
    'Anh hùng Lao động, 3 cá nhân, cho Phạm Ngọc Sảng; Quách Đình Thi; Ngô Thị Bền',
  ],
  [
    'Nhạc sĩ Lê Tịnh được tặng Giải thưởng Nhà nước về văn học, nghệ thuật năm 2017.',
    'Giải thưởng Nhà nước, 2017, cho Lê Tịnh',
  ],
  ['Đơn vị được tặng Huân chương Lao động và xếp hạng Nhất toàn đoàn.'],
];

/** A goal reaches over all that the sentence counts. */
const goals: Example[] = [
  [
    'Hội phấn đấu có 5 nông dân được đề nghị tặng Huân chương Lao động, 20 nông dân được tặng bằng khen của Thủ tướng Chính phủ.',
  ],
  ['Mục tiêu đến năm 2030: 2 tập thể được tặng Cờ thi đua của Chính phủ; 15 cá nhân được tặng Bằng khen.'],
  ['Ngành dự kiến có 3 tập thể được tặng Cờ thi đua của Bộ, 9 cá nhân được Bộ trưởng tặng Bằng khen.'],
];

/** What the last unseen articles held. */
const clauses: Example[] = [
  [
    'Khoa Hồi sức được tặng Bằng khen của Thủ tướng Chính phủ; Khoa Sơ sinh, Khoa Huyết học và 7 cá nhân được Bộ trưởng Bộ Y tế tặng Bằng khen.',
    'Bằng khen, bởi Thủ tướng Chính phủ, cho Khoa Hồi sức',
    'Bằng khen, 7 cá nhân, bởi Bộ trưởng Bộ Y tế, cho Khoa Sơ sinh; Khoa Huyết học',
  ],
  [
    'Liên hiệp các tổ chức hữu nghị tỉnh vừa được tặng thưởng Huân chương Lao động hạng Ba.',
    'Huân chương Lao động hạng Ba, cho Liên hiệp các tổ chức hữu nghị tỉnh',
  ],
  [
    'Tặng Cờ thi đua của ngành Kiểm sát nhân dân cho Phòng 7.',
    'Cờ thi đua, bởi ngành Kiểm sát nhân dân, cho Phòng 7',
  ],
  [
    'Đảng ủy xã truy tặng Huy hiệu 55 năm tuổi Đảng cho cố đảng viên Tăng Bửu.',
    'Huy hiệu 55 năm tuổi Đảng, bởi Đảng ủy xã, cho Tăng Bửu',
  ],
];

/** The rows of a table below one award name who got that one. */
const tables: Example[] = [
  [
    '**B. TẶNG BẰNG KHEN**\n\n| STT | Họ tên | Chức vụ, đơn vị |\n|---|---|---|\n| 1 | Ông Cổ Kim Thành | Chủ tịch CĐCS Công ty CP Bao bì Tín Nghĩa |\n| 2 | Bà Lương Mộng Thúy | Ủy viên BCH Công đoàn Viên chức tỉnh |',
    'Bằng khen, cho Cổ Kim Thành; Lương Mộng Thúy',
  ],
  [
    '## Cờ thi đua của UBND tỉnh năm 2020\n\n| STT | Đơn vị |\n|---|---|\n| 1 | Trường THPT Lê Hoàn |\n| 2 | Công ty Điện lực An Hải |\n| 3 | Sở Nội vụ |',
    'Cờ thi đua, 2020, bởi UBND tỉnh, cho Trường THPT Lê Hoàn; Công ty Điện lực An Hải; Sở Nội vụ',
  ],
  [
    '## Bằng khen của UBND tỉnh\n\n| Đơn vị | Năm |\n|---|---|\n| Sở Y tế | 2019 |\n| Sở Nội vụ | 2019 |\n| Sở Y tế | 2021 |',
    'Bằng khen, 2019, bởi UBND tỉnh, cho Sở Y tế; Sở Nội vụ',
    'Bằng khen, 2021, bởi UBND tỉnh, cho Sở Y tế',
  ],
];

describe.each([
  ['clauses', clauses],
  ['tables of names', tables],
  ['headings that divide a list', divided],
  ['names behind numbers', behindNumbers],
  ['one name or two', joints],
  ['persons and acronyms', persons],
  ['who is meant', meant],
  ['ranks one by one', ranks],
  ['goals', goals],
])('%s', (_, examples) => {
  test.each(examples)('%s', (markdown, ...honours) => {
    expect(honourLinesIn(markdown)).toEqual(honours);
  });
});
