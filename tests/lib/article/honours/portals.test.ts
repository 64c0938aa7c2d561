import { describe, expect, test } from 'vitest';
import { honourLinesIn } from '../../../support/read-honours';

type Example = readonly [markdown: string, ...honours: string[]];

/** Each clause has its own number. */
const numbers: Example[] = [
  [
    'Lực lượng có 4 tập thể và 2 cá nhân được tặng thưởng Huân chương Chiến công các hạng; có 10 tập thể và 8 cá nhân được tặng Bằng khen của Thủ tướng Chính phủ.',
    'Huân chương Chiến công các hạng, 4 tập thể, 2 cá nhân',
    'Bằng khen, 10 tập thể, 8 cá nhân, bởi Thủ tướng Chính phủ',
  ],
  [
    'Toàn ngành có 3 tập thể được tặng Cờ thi đua của Chính phủ, có 12 tập thể và 20 cá nhân được tặng Bằng khen của Bộ Y tế.',
    'Cờ thi đua của Chính phủ, 3 tập thể, bởi Chính phủ',
    'Bằng khen, 12 tập thể, 20 cá nhân, bởi Bộ Y tế',
  ],
  [
    'Thừa ủy quyền của Chủ tịch nước, chỉ huy đơn vị đã trao 13 Huân chương Bảo vệ Tổ quốc (3 hạng nhất, 1 hạng nhì, 9 hạng ba) cho các đồng chí.',
    'Huân chương Bảo vệ Tổ quốc hạng nhất, số lượng 3, bởi Chủ tịch nước',
    'Huân chương Bảo vệ Tổ quốc hạng nhì, số lượng 1, bởi Chủ tịch nước',
    'Huân chương Bảo vệ Tổ quốc hạng ba, số lượng 9, bởi Chủ tịch nước',
  ],
  [
    'Đơn vị được tặng Huân chương Lao động hạng Nhất: 03; hạng Nhì: 02; hạng Ba: 05.',
    'Huân chương Lao động hạng Nhất, số lượng 3',
    'Huân chương Lao động hạng Nhì, số lượng 2',
    'Huân chương Lao động hạng Ba, số lượng 5',
  ],
  [
    'Phần thưởng đã được trao tặng:\n\n- Cờ thi đua của Chính phủ: 04\n- Bằng khen của Bộ Xây dựng: 12',
    'Cờ thi đua của Chính phủ, số lượng 4, bởi Chính phủ',
    'Bằng khen, số lượng 12, bởi Bộ Xây dựng',
  ],

  [
    'UBND tỉnh đã tặng 12 tập thể và 30 cá nhân có thành tích xuất sắc Bằng khen của Chủ tịch UBND tỉnh.',
    'Bằng khen, 12 tập thể, 30 cá nhân, bởi Chủ tịch UBND tỉnh',
  ],
  [
    'Sáu đơn vị được phong tặng danh hiệu Anh hùng Lao động gồm Công ty trách nhiệm hữu hạn một thành viên Kỹ nghệ súc sản; Viện Dầu khí Hải Nam.',
    'Anh hùng Lao động, 6 tập thể, cho Công ty trách nhiệm hữu hạn một thành viên Kỹ nghệ súc sản; Viện Dầu khí Hải Nam',
  ],

  [
    'Thủ tướng Chính phủ tặng bằng khen cho 14 cá nhân thuộc Bộ Công an; 1 cá nhân thuộc Bệnh viện Bưu tín; 79 tập thể và 86 cá nhân thuộc Bộ Quốc phòng.',
    'Bằng khen, 79 tập thể, 101 cá nhân, bởi Thủ tướng Chính phủ',
  ],
  [
    'UBND tỉnh tặng Bằng khen cho 3 tập thể thuộc Sở Y tế; 2 tập thể thuộc Sở Xây dựng.',
    'Bằng khen, 5 tập thể, bởi UBND tỉnh',
  ],
  [
    'Ngày 24-2, Chủ tịch nước ký quyết định tặng danh hiệu Thầy thuốc nhân dân cho 134 thầy thuốc, tặng danh hiệu Thầy thuốc ưu tú cho trên 1.650 thầy thuốc.',
    'Thầy thuốc nhân dân, 134 cá nhân, bởi Chủ tịch nước',
    'Thầy thuốc ưu tú, bởi Chủ tịch nước',
  ],
];

const givers: Example[] = [
  [
    'Để ghi nhận thành tích đó Chủ tịch nước đã ký Quyết định tặng thưởng Huân chương Chiến công hạng Nhì cho Đồn Biên phòng Hải Lý.',
    'Huân chương Chiến công hạng Nhì, bởi Chủ tịch nước, cho Đồn Biên phòng Hải Lý',
  ],
  [
    'Với những cống hiến ấy Chủ tịch UBND tỉnh Vân Hà đã tặng Bằng khen cho bà Lê Thị Mận.',
    'Bằng khen, bởi Chủ tịch UBND tỉnh Vân Hà, cho Lê Thị Mận',
  ],
  [
    'Bí thư Tỉnh ủy đã trao Quyết định số 28/QĐ-CTN của Chủ tịch nước về việc tặng thưởng Huân chương Lao động hạng Ba cho Bệnh viện Phổi Hà Vân.',
    'Huân chương Lao động hạng Ba, bởi Chủ tịch nước, cho Bệnh viện Phổi Hà Vân',
  ],
  [
    'Ngày 15/6/2018, Thủ tướng Chính phủ đã ký quyết định tặng Cờ thi đua của Chính phủ cho 7 doanh nghiệp, tặng Bằng khen cho 11 doanh nghiệp.',
    'Cờ thi đua của Chính phủ, 7 tập thể, 2018, bởi Chính phủ',
    'Bằng khen, 11 tập thể, 2018, bởi Thủ tướng Chính phủ',
  ],
  [
    '| Năm | Danh hiệu thi đua | Số, ngày của quyết định; cơ quan ban hành |\n|---|---|---|\n| 2007 | Tập thể Lao động xuất sắc | Quyết định số 29/QĐ-UBND ngày 22/02/2008 của Ủy ban nhân dân TP. Hà Vân |\n| 2010 | Huân chương Lao động hạng III | Quyết định số 203/QĐ-CTN ngày 1/3/2010 của Chủ tịch nước |',
    'Tập thể lao động xuất sắc, 2007, bởi Ủy ban nhân dân TP. Hà Vân',
    'Huân chương Lao động hạng III, 2010, bởi Chủ tịch nước',
  ],

  [
    'Ban Thường vụ Huyện ủy đã trao thư biểu dương cho 34 tập thể; cũng trong dịp này Hội Cựu chiến binh huyện tặng giấy khen cho 8 tập thể và 4 hội viên.',
    'Giấy khen, 8 tập thể, 4 cá nhân, bởi Hội Cựu chiến binh huyện',
  ],
  [
    'Sở Nội vụ báo cáo kết quả năm; UBND tỉnh đã tặng Bằng khen cho 5 tập thể.',
    'Bằng khen, 5 tập thể, bởi UBND tỉnh',
  ],
  [
    'Huyện đoàn trao quà cho 20 thiếu nhi, UBND huyện tặng Giấy khen cho 3 chi đoàn.',
    'Giấy khen, 3 tập thể, bởi UBND huyện',
  ],
  [
    'Chủ tịch nước đã ký Quyết định số 68/QĐ-CTN phong tặng danh hiệu Anh hùng Lao động cho Nhà máy Z151 thuộc Tổng cục Kỹ thuật; Quyết định số 69/QĐ-CTN phong tặng danh hiệu Anh hùng Lực lượng vũ trang nhân dân cho Cục 19 thuộc Tổng cục Kỹ thuật, Bộ Quốc phòng; ký Quyết định số 70/QĐ-CTN tặng một đơn vị Huân chương Lao động hạng Ba.',
    'Anh hùng Lao động, bởi Chủ tịch nước, cho Nhà máy Z151 thuộc Tổng cục Kỹ thuật',
    'Anh hùng Lực lượng vũ trang nhân dân, bởi Chủ tịch nước, cho Cục 19 thuộc Tổng cục Kỹ thuật, Bộ Quốc phòng',
    'Huân chương Lao động hạng Ba, 1 tập thể, bởi Chủ tịch nước',
  ],

  [
    'Lữ đoàn trưởng đã tặng Giấy khen cho 12 cá nhân.\n\n![Trao giấy khen](a.jpg)\n\nThượng tá Cao Văn Dậu, Chính ủy Lữ đoàn trao Giấy khen cho các cá nhân tiêu biểu. Ảnh: Minh Cam',
    'Giấy khen, 12 cá nhân, bởi Lữ đoàn trưởng',
  ],
  [
    'Hội nghị diễn ra sáng nay.\n\n![Trao bằng khen](a.jpg)\n\nÔng Đỗ Văn Sửu, Phó Chủ tịch UBND tỉnh trao Bằng khen của Bộ Y tế cho các tập thể. Ảnh: Minh Cam',
    'Bằng khen, bởi Bộ Y tế',
  ],
  [
    'Chủ tịch UBND tỉnh Lê Văn Mùi đã tặng Bằng khen cho 3 tập thể.',
    'Bằng khen, 3 tập thể, bởi Chủ tịch UBND tỉnh',
  ],

  [
    'Đảng ủy Cục Thuế Vân Hà đã tổ chức lễ trao Huy hiệu 30 năm tuổi Đảng cho 4 đảng viên.',
    'Huy hiệu 30 năm tuổi Đảng, 4 cá nhân',
  ],
  [
    'Hội nghị diễn ra sáng nay.\n\n![Trao huân chương](a.jpg)\n\nThừa ủy quyền của Chủ tịch nước, Bộ trưởng Đỗ Văn Sửu trao Huân chương Lao động hạng Nhất cho Sở Thuế Vân Hà. Ảnh: Minh Cam',
    'Huân chương Lao động hạng Nhất, bởi Chủ tịch nước, cho Sở Thuế Vân Hà',
  ],
];

const recipients: Example[] = [
  [
    'Tập đoàn Tân Vạn Hải vinh dự trở thành một trong bảy doanh nghiệp được nhận Cờ thi đua của Chính phủ.',
    'Cờ thi đua của Chính phủ, bởi Chính phủ, cho Tập đoàn Tân Vạn Hải',
  ],
  [
    'Chủ tịch nước đã phong tặng danh hiệu Anh hùng Lao động cho 28 tập thể và 13 cá nhân. Trường THPT Hồng Lĩnh vinh dự là một trong 28 tập thể được vinh danh.',
    'Anh hùng Lao động, 28 tập thể, 13 cá nhân, bởi Chủ tịch nước, cho Trường THPT Hồng Lĩnh',
  ],
  [
    'Ngoài ra, năm 2017 VN Hải Thành Group cũng đồng thời nhận được Cờ thi đua của Bộ Xây dựng.',
    'Cờ thi đua, 2017, bởi Bộ Xây dựng, cho VN Hải Thành Group',
  ],
  [
    'Các tập thể được Bộ trưởng quyết định tặng Cờ thi đua đợt này gồm có Vụ Bưu chính, Cục Xuất bản, In và Phát hành, VNKAS và Báo Bưu tín.',
    'Cờ thi đua, bởi Bộ trưởng, cho Vụ Bưu chính; Cục Xuất bản, In và Phát hành; VNKAS; Báo Bưu tín',
  ],
  [
    'Bộ trưởng đã trao tặng Cờ thi đua cho 10 đơn vị, doanh nghiệp thuộc Bộ Xây dựng.',
    'Cờ thi đua, 10 tập thể, bởi Bộ trưởng',
  ],
  [
    'Bộ Xây dựng đã trao Cờ thi đua của Bộ cho 4 đơn vị.\n\nCụ thể, các đơn vị nhận cờ là Văn phòng Bộ, Vụ Khoa học Công nghệ, Cục Viễn thông và Cục Báo chí.',
    'Cờ thi đua, 4 tập thể, bởi Bộ Xây dựng, cho Văn phòng Bộ; Vụ Khoa học Công nghệ; Cục Viễn thông; Cục Báo chí',
  ],
  [
    'Thủ tướng Chính phủ tặng Bằng khen cho:\n\n1. Công ty Vận tải Hải Hà, Tổng Công ty Đường biển;\n2. Công ty Cổ phần Sông Gianh, Tổng Công ty Đường biển.',
    'Bằng khen, bởi Thủ tướng Chính phủ, cho Công ty Vận tải Hải Hà, Tổng Công ty Đường biển; Công ty Cổ phần Sông Gianh, Tổng Công ty Đường biển',
  ],
  [
    "Chủ tịch nước truy tặng danh hiệu 'Anh hùng Lực lượng vũ trang nhân dân' đối với Trung tướng Lê Sỹ Cam, nguyên Tư lệnh Quân khu.",
    'Anh hùng Lực lượng vũ trang nhân dân, bởi Chủ tịch nước, cho Lê Sỹ Cam',
  ],
  [
    'Chủ tịch nước đã truy tặng danh hiệu ‘Anh hùng Lao động’ cho ông Y H’Nao.',
    'Anh hùng Lao động, bởi Chủ tịch nước, cho Y H’Nao',
  ],
  [
    '102 nghệ sĩ được tặng danh hiệu Nghệ sĩ Nhân dân và 377 nghệ sĩ được tặng danh hiệu Nghệ sĩ Ưu tú. Nhiều nghệ sĩ được phong tặng đợt này như NSND Minh Chúc, NSND Tiến An, NSƯT Quang Vĩ.\n\nNSND Thúy Cẩm tươi cười trong ngày hội',
    'Nghệ sĩ nhân dân, 102 cá nhân, cho Minh Chúc; Tiến An',
    'Nghệ sĩ ưu tú, 377 cá nhân, cho Quang Vĩ',
  ],

  [
    'Huyện đã trao danh hiệu Bà mẹ Việt Nam anh hùng cho mẹ Nguyễn Thị Tít trú tại thị trấn Vân Đình và mẹ Hoàng Thị Sỹ trú tại xã Ia Po.',
    'Bà mẹ Việt Nam anh hùng, cho Nguyễn Thị Tít; Hoàng Thị Sỹ',
  ],
  [
    'Công an tỉnh tặng Giấy khen cho anh Lê Văn Cam, sinh năm 1990, trú tại xã Hòa Lý và chị Đỗ Thị Mận, làm việc tại xã Hòa An.',
    'Giấy khen, bởi Công an tỉnh, cho Lê Văn Cam; Đỗ Thị Mận',
  ],
  [
    'Bộ trưởng đã tặng Cờ thi đua cho 4 tập thể, gồm: Binh đoàn 19 (Bộ Quốc phòng), Cục Quân huấn (Bộ Tổng Tham mưu), Công an TP Hà Vân (Bộ Công an); Thanh tra Bộ Xây dựng.',
    'Cờ thi đua, 4 tập thể, bởi Bộ trưởng, cho Binh đoàn 19 (Bộ Quốc phòng); Cục Quân huấn (Bộ Tổng Tham mưu); Công an TP Hà Vân (Bộ Công an); Thanh tra Bộ Xây dựng',
  ],
  [
    'Tổng Công ty CP Công trình Hải Viễn, đơn vị thành viên của Tập đoàn Viễn thông Hải Nam, vinh dự đón nhận danh hiệu Anh hùng Lao động.',
    'Anh hùng Lao động, cho Tổng Công ty CP Công trình Hải Viễn',
  ],
  [
    'Công ty Điện lực Vân Hà, doanh nghiệp trực thuộc Tổng công ty Điện lực miền Tây, được tặng Huân chương Lao động hạng Ba.',
    'Huân chương Lao động hạng Ba, cho Công ty Điện lực Vân Hà',
  ],
  [
    'Chủ tịch nước đã phong tặng danh hiệu Anh hùng Lao động cho 3 đơn vị, địa phương. Các đơn vị, địa phương này gồm: Nhân dân và LLVT TX Bắc Vân, Cty May 19 (Tổng Cty Dệt), Kho khí tài số 5.',
    'Anh hùng Lao động, 3 tập thể, bởi Chủ tịch nước, cho Nhân dân và LLVT TX Bắc Vân; Cty May 19 (Tổng Cty Dệt); Kho khí tài số 5',
  ],
  [
    'Bộ trưởng đã tặng Bằng khen cho 3 cá nhân. Các cá nhân gồm: Ông Lê Việt Cam, Giám đốc Công ty Phú Hải.\n\nBà Nguyễn Mai Thảo, Chủ tịch Công ty Hải Nam.\n\nÔng Vũ Hữu Lê, Giám đốc Công ty Hồng Hà.\n\nÔng Đỗ Văn Ba, Giám đốc Sở Y tế, dự lễ và phát biểu.',
    'Bằng khen, 3 cá nhân, bởi Bộ trưởng, cho Lê Việt Cam; Nguyễn Mai Thảo; Vũ Hữu Lê',
  ],

  [
    'Bộ trưởng vừa tặng Bằng khen cho 2 tập thể, 2 cá nhân của tỉnh Yên Giang.\n\n**Tập thể:**\n\n- Phòng Đo đạc và Bản đồ\n- Chi cục Bảo vệ môi trường\n\n**Cá nhân:**\n\n- Ông Đàm Quang Lực, Phó Giám đốc Sở\n- Bà Tạ Thị Ngân, Chánh Văn phòng',
    'Bằng khen, 2 tập thể, 2 cá nhân, bởi Bộ trưởng, cho Phòng Đo đạc và Bản đồ; Chi cục Bảo vệ môi trường; Đàm Quang Lực; Tạ Thị Ngân',
  ],
  [
    'UBND tỉnh đã tặng Bằng khen cho 2 tập thể và 1 cá nhân.\n\n### Các tập thể\n\n1. Trường THPT Lê Hạnh\n2. Bệnh viện Phổi Vân Hà\n\n### Cá nhân\n\n1. Bà Tạ Thị Ngân',
    'Bằng khen, 2 tập thể, 1 cá nhân, bởi UBND tỉnh, cho Trường THPT Lê Hạnh; Bệnh viện Phổi Vân Hà; Tạ Thị Ngân',
  ],
  [
    'Công ty May Sông Hạ (MSHB) được Chủ tịch nước tặng thưởng Huân chương Lao động hạng Nhì. Trước đó MSHB đã đón nhận Huân chương Lao động hạng Ba (2014).',
    'Huân chương Lao động hạng Nhì, bởi Chủ tịch nước, cho Công ty May Sông Hạ (MSHB)',
    'Huân chương Lao động hạng Ba, 2014, cho MSHB',
  ],
  [
    'Bộ trưởng tặng Bằng khen cho Đội Kiểm lâm cơ động và Phòng cháy, chữa cháy rừng số 1 và các ông: Cầm Bá Thức, Lê Huy Chức.',
    'Bằng khen, bởi Bộ trưởng, cho Đội Kiểm lâm cơ động và Phòng cháy, chữa cháy rừng số 1; Cầm Bá Thức; Lê Huy Chức',
  ],
  [
    'Công ty TNHH Nhà nước một thành viên bao bì 27-9 đã đón nhận Huân chương Độc lập hạng Ba.',
    'Huân chương Độc lập hạng Ba, cho Công ty TNHH Nhà nước một thành viên bao bì 27-9',
  ],
  [
    'Danh hiệu tập thể:\n\n\\+ Trường: Tập thể lao động tiên tiến.\n\n\\+ Công đoàn: Vững mạnh xuất sắc.',
    'Tập thể lao động tiên tiến',
  ],
  [
    'Thành tích năm học:\n\n- Nhà trường: Tập thể lao động xuất sắc\n- Công đoàn: Bằng khen của Liên đoàn Lao động tỉnh',
    'Tập thể lao động xuất sắc',
    'Bằng khen, bởi Liên đoàn Lao động tỉnh',
  ],

  [
    'Công ty May Sông Hạ được UBND thành phố Vân Hà tặng Cờ: “Đơn vị xuất sắc trong phong trào thi đua”.',
    'Cờ đơn vị xuất sắc phong trào thi đua, bởi UBND thành phố Vân Hà, cho Công ty May Sông Hạ',
  ],
  [
    'Hội LHPN Vân Hà thay mặt Hội LHPN quận Ba Sao vinh dự được Trung ương Hội LHPN trao tặng Bằng khen.',
    'Bằng khen, bởi Trung ương Hội LHPN, cho Hội LHPN Vân Hà',
  ],
  [
    'Đồng chí Lê Kim Ánh - Chủ tịch Hội LHPN Vân Hà (thứ 5 từ phải sang) đại diện nhận Bằng khen của Bộ Y tế.',
    'Bằng khen, bởi Bộ Y tế, cho Hội LHPN Vân Hà',
  ],
  [
    'Bà Đỗ Thị Mận, Giám đốc Công ty May Sông Hạ, đại diện nhận Huân chương Lao động hạng Ba.',
    'Huân chương Lao động hạng Ba, cho Công ty May Sông Hạ',
  ],
  [
    'Phó Chủ tịch nước đã trao tặng danh hiệu Anh hùng Lao động cho thợ lò Phạm Đình Duệ.',
    'Anh hùng Lao động, cho Phạm Đình Duệ',
  ],
  [
    'Công an tỉnh tặng Giấy khen cho lái xe Lê Văn Bách và bà Đỗ Thị Mận.',
    'Giấy khen, bởi Công an tỉnh, cho Lê Văn Bách; Đỗ Thị Mận',
  ],
];

/** A body by its headquarters, its abbreviation or its brand. */
const retold: Example[] = [
  [
    'Bộ trưởng đã tặng Cờ thi đua của Bộ Xây dựng cho 7 doanh nghiệp.\n\nCông ty Tân Hải vinh dự là một trong bảy doanh nghiệp được nhận Cờ thi đua của Bộ Xây dựng.',
    'Cờ thi đua, 7 tập thể, bởi Bộ Xây dựng, cho Công ty Tân Hải',
  ],
  [
    'Chủ tịch nước trao Huân chương Sao vàng tặng Bộ đội Biên phòng.\n\nBộ Tư lệnh Bộ đội Biên phòng (BĐBP) long trọng tổ chức lễ đón nhận Huân chương Sao vàng.',
    'Huân chương Sao vàng, bởi Chủ tịch nước, cho Bộ đội Biên phòng',
  ],
  [
    'Vinkas đón nhận Huân chương Lao động hạng Nhất.\n\nTổng Bí thư trao tặng Huân chương Lao động hạng Nhất cho Tập đoàn Vinkas.',
    'Huân chương Lao động hạng Nhất, cho Tập đoàn Vinkas',
  ],
  [
    'Sở Tư pháp tỉnh Vân Hà được tặng Huân chương Lao động hạng Ba.\n\nNăm 2020, Sở Tư pháp Vân Hà đã đón nhận Huân chương Lao động hạng Ba.',
    'Huân chương Lao động hạng Ba, 2020, cho Sở Tư pháp tỉnh Vân Hà',
  ],

  [
    'Thay mặt lãnh đạo Đảng, Nhà nước, Chủ tịch nước Lê Văn Mùi đã trao danh hiệu Anh hùng Lao động cho Bệnh viện Chợ Hạnh.\n\n![Chủ tịch nước](a.jpg)\n\nChủ tịch nước Lê Văn Mùi trao danh hiệu Anh hùng Lao động. Ảnh: Minh Cam',
    'Anh hùng Lao động, bởi Đảng, Nhà nước, cho Bệnh viện Chợ Hạnh',
  ],

  [
    'Xã Thanh Lưu đã đón nhận Bằng khen của Thủ tướng Chính phủ.\n\nLãnh đạo tỉnh trao Bằng khen của Thủ tướng Chính phủ cho Nhân dân và cán bộ xã Thanh Lưu.',
    'Bằng khen, bởi Thủ tướng Chính phủ, cho Nhân dân và cán bộ xã Thanh Lưu',
  ],
  [
    'Bí thư Tỉnh ủy đã trao quyết định truy tặng Huân chương Bảo vệ Tổ quốc hạng Nhất, hạng Nhì cho Đại tá Nguyễn Kim Thành và Thượng tá Phạm Thành Nam.\n\nThừa ủy quyền của Chủ tịch nước, Bí thư Tỉnh ủy đã trao Huân chương Bảo vệ Tổ quốc hạng Nhì cho Thiếu tướng Đỗ Thanh Tùng.',
    'Huân chương Bảo vệ Tổ quốc hạng Nhất',
    'Huân chương Bảo vệ Tổ quốc hạng Nhì',
    'Huân chương Bảo vệ Tổ quốc hạng Nhì, bởi Chủ tịch nước, cho Đỗ Thanh Tùng',
  ],

  [
    '6 đơn vị đã được tặng Cờ thi đua của Chính phủ.\n\n![Trao cờ](a.jpg)\n\nThứ trưởng Đỗ Văn Sửu trao Cờ thi đua cho các đơn vị. Ảnh: Minh Cam',
    'Cờ thi đua của Chính phủ, 6 tập thể, bởi Chính phủ',
  ],
  [
    'Tối 24/10, Sở Công thương tổ chức lễ tôn vinh năm 2019. Năm nay, 12 doanh nghiệp đã đón nhận Bằng khen của UBND tỉnh.',
    'Bằng khen, 12 tập thể, 2019, bởi UBND tỉnh',
  ],
  [
    'So với năm 2018 và năm 2019, kết quả tăng. Năm nay, 12 doanh nghiệp đã đón nhận Bằng khen của UBND tỉnh.',
    'Bằng khen, 12 tập thể, bởi UBND tỉnh',
  ],
];

/** What a law says of those who have an award. */
const laws: Example[] = [
  [
    'Cá nhân được tặng danh hiệu vinh dự nhà nước mà vi phạm pháp luật thì bị tước danh hiệu; cá nhân được tặng danh hiệu Anh hùng Lao động, Nhà giáo nhân dân hoặc được tặng huân chương các loại mà phạm tội thì bị tước huân chương.',
  ],
  [
    'Danh hiệu Chiến sĩ thi đua toàn quốc để tặng cho cá nhân đạt các tiêu chuẩn sau đây:\n\n\\+ Có thành tích xuất sắc được lựa chọn trong số những cá nhân có 02 lần liên tục được tặng danh hiệu chiến sĩ thi đua cấp bộ;',
  ],
  [
    'Điều kiện dự xét:\n\n- Nhà giáo nhiều năm liền đạt danh hiệu Chiến sĩ thi đua cơ sở;\n- Đã được tặng Bằng khen của Bộ trưởng.',
  ],
  ['Tập thể đạt danh hiệu Tập thể lao động xuất sắc thì được ưu tiên cấp kinh phí.'],

  ['Nhà giáo Ưu tú là một danh hiệu được trao cho các cá nhân bởi nhà nước Việt Nam.'],
  ['Huân chương Sao vàng là phần thưởng cao quý nhất được tặng cho cá nhân có công lao to lớn.'],
  ['Giấy khen là hình thức khen thưởng do thủ trưởng đơn vị tặng cho cá nhân.'],

  [
    'Năm 2005 là năm đầu tiên Hội thực hiện khen tặng Kỷ niệm chương “Vì sự phát triển của phụ nữ” thay thế hình thức khen tặng Huy chương cũ.',
  ],
  ['Bộ trưởng quyết định tặng Cờ thi đua, tặng Bằng khen cho cá nhân thuộc thẩm quyền.'],
  ['Hội đồng đã thống nhất bỏ phiếu tín nhiệm bổ sung tặng danh hiệu Thầy thuốc ưu tú cho 4 cá nhân.'],
  ['Các thành viên đã biểu quyết tặng Bằng khen cho 3 tập thể.'],
];

describe.each([
  ['numbers of each clause', numbers],
  ['givers', givers],
  ['recipients', recipients],
  ['one award told twice', retold],
  ['laws and criteria', laws],
])('%s', (_, examples) => {
  test.each(examples)('%s', (markdown, ...honours) => {
    expect(honourLinesIn(markdown)).toEqual(honours);
  });
});
