import { expect, it } from 'vitest';
import { told } from '../../../support/read-honours';
import { wordsOf } from '../../../support/words';

const capital = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1);

/** The words of a list with which a sentence is read otherwise. */
const wrong = (list: string, sentence: (word: string) => string, honour: (word: string) => string) =>
  wordsOf(list).filter((word) => told(sentence(word))[0] !== honour(word));

/** Awards of people or of anybody, each with what else it is called. */
const awards = [
  `Huân chương Sao vàng | HC Sao vàng`,
  `Huân chương Hồ Chí Minh | HC Hồ Chí Minh`,
  `Huân chương Độc lập | HC Độc lập | HCĐL`,
  `Huân chương Quân công | HC Quân công | HCQC`,
  `Huân chương Lao động | HC Lao động | HCLĐ`,
  `Huân chương Bảo vệ Tổ quốc | HC Bảo vệ Tổ quốc | Huân chương BVTQ | HCBVTQ`,
  `Huân chương Chiến công | HC Chiến công | HCCC`,
  `Huân chương Đại đoàn kết dân tộc | HC Đại đoàn kết dân tộc | Huân chương Đại đoàn kết toàn dân tộc`,
  `Huân chương Dũng cảm | HC Dũng cảm`,
  `Huân chương Hữu nghị | HC Hữu nghị`,
  `Huân chương Kháng chiến | Huân chương Kháng chiến chống Mỹ | Huân chương Kháng chiến chống Mỹ cứu nước |
    Huân chương Kháng chiến chống Mỹ, cứu nước | Huân chương Kháng chiến chống Pháp |
    Huân chương Kháng chiến chống thực dân Pháp`,
  `Huân chương Chiến sĩ vẻ vang`,
  `Huân chương Chiến sĩ giải phóng`,
  `Huân chương Quyết thắng`,
  `Huân chương Giải phóng`,
  `Huân chương Chiến thắng`,
  `Huân chương Thành đồng | Huân chương Thành đồng Tổ quốc`,
  `Huy chương Quân kỳ quyết thắng`,
  `Huy chương Vì an ninh Tổ quốc`,
  `Huy chương Chiến sĩ vẻ vang`,
  `Huy chương Hữu nghị`,
  `Huy chương Thanh niên xung phong vẻ vang`,
  `Huy chương Kháng chiến | Huy chương Kháng chiến chống Mỹ | Huy chương Kháng chiến chống Mỹ cứu nước |
    Huy chương Kháng chiến chống Mỹ, cứu nước | Huy chương Kháng chiến chống Pháp`,
  `Bà mẹ Việt Nam anh hùng | Mẹ Việt Nam anh hùng | BMVNAH`,
  `Anh hùng Lực lượng vũ trang nhân dân | Anh hùng Lực lượng vũ trang |
    Anh hùng các lực lượng vũ trang nhân dân | Anh hùng LLVT nhân dân | Anh hùng LLVTND | Anh hùng LLVT |
    AHLLVTND | AHLLVT | Đơn vị Anh hùng Lực lượng vũ trang nhân dân | Đơn vị Anh hùng Lực lượng vũ trang |
    Đơn vị Anh hùng LLVT nhân dân | Đơn vị Anh hùng LLVTND | Tập thể Anh hùng Lực lượng vũ trang nhân dân`,
  `Anh hùng Lao động | AHLĐ | Đơn vị Anh hùng Lao động | Tập thể Anh hùng Lao động`,
  `Nhà giáo nhân dân | NGND`,
  `Thầy thuốc nhân dân | TTND`,
  `Nghệ sĩ nhân dân | NSND`,
  `Nghệ nhân nhân dân | NNND`,
  `Nhà giáo ưu tú | NGƯT`,
  `Thầy thuốc ưu tú | TTƯT`,
  `Nghệ sĩ ưu tú | NSƯT`,
  `Nghệ nhân ưu tú | NNƯT`,
  `Giải thưởng Hồ Chí Minh | Giải thưởng Hồ Chí Minh về văn học nghệ thuật |
    Giải thưởng Hồ Chí Minh văn học nghệ thuật | Giải thưởng Hồ Chí Minh về văn học, nghệ thuật |
    Giải thưởng Hồ Chí Minh văn học, nghệ thuật | Giải thưởng Hồ Chí Minh về VHNT |
    Giải thưởng Hồ Chí Minh VHNT | Giải thưởng Hồ Chí Minh về khoa học và công nghệ |
    Giải thưởng Hồ Chí Minh khoa học và công nghệ | Giải thưởng Hồ Chí Minh về khoa học công nghệ |
    Giải thưởng Hồ Chí Minh khoa học công nghệ | Giải thưởng Hồ Chí Minh về khoa học, công nghệ |
    Giải thưởng Hồ Chí Minh khoa học, công nghệ | Giải thưởng Hồ Chí Minh về khoa học - công nghệ |
    Giải thưởng Hồ Chí Minh khoa học - công nghệ | Giải thưởng Hồ Chí Minh về KH&CN |
    Giải thưởng Hồ Chí Minh KH&CN`,
  `Giải thưởng Nhà nước | Giải thưởng Nhà nước về văn học nghệ thuật |
    Giải thưởng Nhà nước văn học nghệ thuật | Giải thưởng Nhà nước về văn học, nghệ thuật |
    Giải thưởng Nhà nước văn học, nghệ thuật | Giải thưởng Nhà nước về VHNT | Giải thưởng Nhà nước VHNT |
    Giải thưởng Nhà nước về khoa học và công nghệ | Giải thưởng Nhà nước khoa học và công nghệ |
    Giải thưởng Nhà nước về khoa học công nghệ | Giải thưởng Nhà nước khoa học công nghệ |
    Giải thưởng Nhà nước về khoa học, công nghệ | Giải thưởng Nhà nước khoa học, công nghệ |
    Giải thưởng Nhà nước về khoa học - công nghệ | Giải thưởng Nhà nước khoa học - công nghệ |
    Giải thưởng Nhà nước về KH&CN | Giải thưởng Nhà nước KH&CN`,
  `Chiến sĩ thi đua toàn quốc | CSTĐ toàn quốc | CSTĐTQ`,
  `Chiến sĩ thi đua cấp Bộ | CSTĐ cấp Bộ | Chiến sĩ thi đua Bộ`,
  `Chiến sĩ thi đua cấp tỉnh | CSTĐ cấp tỉnh | Chiến sĩ thi đua tỉnh`,
  `Chiến sĩ thi đua cấp thành phố | CSTĐ cấp thành phố | Chiến sĩ thi đua thành phố`,
  `Chiến sĩ thi đua cấp ngành | CSTĐ cấp ngành | Chiến sĩ thi đua toàn ngành`,
  `Chiến sĩ thi đua cơ sở | CSTĐ cơ sở | Chiến sĩ thi đua cấp cơ sở | CSTĐCS`,
  `Chiến sĩ thi đua | CSTĐ`,
  `Lao động tiên tiến | LĐTT`,
  `Chiến sĩ tiên tiến`,
  `Bằng khen | BK`,
  `Huy hiệu 30 năm tuổi Đảng`,
  `Huy hiệu Bác Hồ`,
  `Giấy khen | GK`,
];

/** Awards of collectives. */
const flags = [
  `Tỉnh Anh hùng`,
  `Thành phố Anh hùng`,
  `Cờ thi đua của Chính phủ | Cờ thi đua Chính phủ | Cờ thi đua xuất sắc của Chính phủ | CTĐCP`,
  `Cờ thi đua | Cờ thi đua xuất sắc | Cờ thi đua dẫn đầu`,
  `Cờ đơn vị xuất sắc phong trào thi đua | Cờ đơn vị xuất sắc trong phong trào thi đua`,
  `Cờ đơn vị dẫn đầu phong trào thi đua | Cờ đơn vị dẫn đầu | Cờ dẫn đầu phong trào thi đua`,
  `Cờ đơn vị thi đua xuất sắc | Cờ đơn vị xuất sắc`,
  `Tập thể lao động xuất sắc | TTLĐXS`,
  `Đơn vị quyết thắng`,
  `Tập thể lao động tiên tiến | TTLĐTT`,
  `Đơn vị tiên tiến`,
  `Gia đình văn hóa`,
];

it('an award has many names', () => {
  for (const names of awards) {
    const [name = ''] = wordsOf(names);
    const honour = () => `${name}, 2019, cho Lê Văn An`;
    expect(wrong(names, (each) => `Năm 2019, ông Lê Văn An được tặng ${each}.`, honour)).toEqual([]);
  }
  for (const names of flags) {
    const [name = ''] = wordsOf(names);
    for (const each of wordsOf(names))
      expect(told(`Năm 2019, Công ty Hoa Sen được tặng ${each}.`)[0], each).toMatch(
        new RegExp(`^${name}, 2019,.* cho Công ty Hoa Sen$`),
      );
  }
});

it('collectives and people are counted in many words', () => {
  const collectives = `
    trung đoàn | tiểu đoàn | đại đội | thôn | bản | ấp | khu dân cư | HTX | khoa | trung tâm | câu lạc bộ
    CLB | nhà trường | trường học | chi hội | đồn biên phòng | trạm y tế | thị xã | hộ dân | tập thể
    lượt tập thể | đơn vị | lượt đơn vị | tổ chức | cơ quan | doanh nghiệp | DN | công ty | ngân hàng
    hợp tác xã | lực lượng | hộ gia đình | gia đình | hộ | dòng họ | cục | chi cục | vụ | phòng | ban | đội
    tổ | chi bộ | đảng bộ | chi đoàn | công đoàn cơ sở | trường | bệnh viện | xã | phường | thị trấn | huyện
    quận | tỉnh | thành phố | địa phương | sở | nhóm | CĐCS | TCCS đảng | tổ chức cơ sở đảng | nhà máy
    xí nghiệp | cụm | khối | tổ dân phố | buôn | trang trại | tổ hợp tác | liên đội | đội tuyển`;
  const individuals = `
    công dân | người dân | quần chúng | quần chúng nhân dân | tình nguyện viên | ngư dân | thuyền viên
    dân quân | quân nhân | cựu chiến binh | học viên | nhân viên | nhân viên y tế | y bác sĩ | y, bác sĩ
    điều dưỡng | luật sư | vận động viên | huấn luyện viên | cán bộ, giáo viên | cán bộ, đảng viên
    cán bộ, nhân viên | cán bộ, hội viên | cán bộ, đoàn viên | cố tác giả | đồng tác giả | nhà văn | nhạc sĩ
    liệt sĩ | em | cháu | cá nhân | lượt cá nhân | đồng chí | cán bộ | cán bộ công chức | cán bộ, công chức
    cán bộ, chiến sĩ | công chức | viên chức | chiến sĩ | sĩ quan | đảng viên | đoàn viên | hội viên | người
    người lao động | công nhân | nông dân | doanh nhân | nhà giáo | giáo viên | giảng viên | thầy giáo
    cô giáo | bác sĩ | thầy thuốc | nghệ sĩ | nghệ nhân | nhà khoa học | nhà báo | phóng viên | tác giả
    học sinh | sinh viên | thanh niên | phụ nữ | bà mẹ | mẹ | chuyên gia | lãnh đạo | gương điển hình
    thầy cô | thầy, cô | thầy cô giáo | thầy giáo, cô giáo | già làng | trưởng bản | người có uy tín
    cựu học sinh | HLV | VĐV | VĐV, HLV | HLV, VĐV | SV | CBCS | CBCC | CNVC | CNVCLĐ | CNLĐ | CCB | GV
    CBGV | CBQL | ĐV | nữ công nhân | thương binh | hộ lý | y tá | kỹ sư | lái xe | cầu thủ
    trưởng thôn | bí thư chi bộ | tổ trưởng | phóng viên, biên tập viên | cán bộ, nhà giáo
    nhà giáo, cán bộ quản lý | cán bộ quản lý | giáo viên, nhân viên | văn nghệ sĩ`;
  const sentence = (unit: string) => `Chủ tịch nước tặng Huân chương Lao động hạng Ba cho 3 ${unit}.`;
  const honour = (count: string) => `Huân chương Lao động hạng Ba, ${count}, bởi Chủ tịch nước`;
  expect(wrong(collectives, sentence, () => honour('3 tập thể'))).toEqual([]);
  expect(wrong(individuals, sentence, () => honour('3 cá nhân'))).toEqual([]);
});

it('a number that is about right is no count', () => {
  const words = `
    gần | hơn | trên | khoảng | hàng | dưới | ngót | chừng | thứ`;
  const sentence = (word: string) => `Chủ tịch nước tặng Huân chương Lao động hạng Ba cho ${word} 3 cá nhân.`;
  expect(wrong(words, sentence, () => 'Huân chương Lao động hạng Ba, bởi Chủ tịch nước')).toEqual([]);
});

it('what its bearer is called is no part of a name', () => {
  const titles = `
    thân nhân | thân nhân mẹ | thân nhân của mẹ | thân nhân gia đình mẹ | thân nhân liệt sĩ
    gia đình liệt sĩ | gia đình mẹ | thân nhân các mẹ | các mẹ | bà mẹ | đại diện gia đình mẹ | tác giả
    cố tác giả | cố nhạc sĩ | cố nhà văn | cố nghệ sĩ | đạo diễn | biên đạo | diễn viên | nhạc trưởng
    nhà khoa học | nhà nghiên cứu | nhà viết kịch | nhà giáo | thầy thuốc | dược sĩ | điều dưỡng | võ sư
    huấn luyện viên | vận động viên | kiến trúc sư | linh mục | hòa thượng | thượng tọa | nông dân | ngư dân
    thuyền viên | học sinh | sinh viên | các em | cháu | các cháu | già làng | chiến sĩ | hạ sĩ | trung sĩ
    binh nhất | binh nhì | đại tá, PGS | DS | ĐD | CN | BSCKI | BSCKII | BS.CKI | BS.CKII | BSCK2 | BSCK1
    ThS.BS | TS.BS | PGS.TS.BS | TTND | TTƯT | NNND | NNƯT | nghệ sĩ nhân dân | nghệ sĩ ưu tú
    nghệ nhân nhân dân | nghệ nhân ưu tú | nhà giáo nhân dân | nhà giáo ưu tú | thầy thuốc nhân dân
    thầy thuốc ưu tú | ông | bà | anh | chị | em | cụ | cô | chú | bác | thầy | mẹ | ngài | đồng chí | đ/c
    các ông | các bà | các đồng chí | các anh | các chị | hai anh em | vợ chồng | hai vợ chồng
    gia đình ông | gia đình bà | doanh nhân | nhà báo | nhà thơ | nhà văn | nhạc sĩ | ca sĩ | họa sĩ
    nghệ sĩ | nghệ nhân | bác sĩ | kỹ sư | luật sư | liệt sĩ | thầy giáo | cô giáo | giáo sư | phó giáo sư
    tiến sĩ | thạc sĩ | GS | PGS | TS | ThS | BS | KS | LS | GS.TS | PGS.TS | GS.VS | GS.TSKH | TSKH | NSND
    NSƯT | NGND | NGƯT | đại tướng | thượng tướng | trung tướng | thiếu tướng | đại tá | thượng tá
    trung tá | thiếu tá | đại úy | thượng úy | trung úy | thiếu úy | thượng sĩ | chuẩn úy
    anh hùng lao động | huấn luyện viên trưởng | HLV | HLV trưởng | VĐV | thẩm phán | kiểm sát viên
    chấp hành viên | điều tra viên | bệnh binh | thương binh | cựu chiến binh | cựu thanh niên xung phong
    hội viên | đoàn viên | đảng viên | phóng viên | giảng viên | giáo viên | nữ hộ sinh | y sĩ | phi công
    thủ môn | tiền vệ | tiền đạo | lương y | bác sĩ chuyên khoa I | bác sĩ chuyên khoa II | bác sĩ CKI
    bác sĩ CKII | BS CKI | BS CKII | QNCN | thượng tá QNCN | trung tá QNCN | thiếu tá QNCN | đại úy QNCN
    thượng úy QNCN | trung úy QNCN | thiếu úy QNCN | chuẩn đô đốc | phó đô đốc | đô đốc | hộ ông | hộ bà
    hộ anh | hộ chị | hộ gia đình ông | hộ gia đình bà | hộ gia đình anh | hộ gia đình chị | gia đình anh
    gia đình chị | kình ngư | đô vật | võ sĩ | cầu thủ | tay vợt | xạ thủ | kỳ thủ | trọng tài | y tá
    hộ lý | kỹ thuật viên | cử nhân | nhà sư | đại đức | ni sư | mục sư | nhạc công | lái xe | ThS.BSCKII
    ThS.BSCKI | TS.BSCKII | BSNT | PGS.TSKH | GS.TS.BS | TTƯT.BSCKII | TTƯT.TS | TTƯT.PGS.TS | PGS.TS.TTƯT
    NGƯT.TS | NGƯT.ThS | CCB | thầy hiệu trưởng | cô hiệu trưởng | chủ hộ | cựu học sinh | thủ khoa
    già làng, trưởng bản | cố đảng viên | cố đồng chí | cố giáo sư | cố bác sĩ | cố nghệ nhân`;
  const sentence = (title: string) => `${capital(title)} Lê Văn An được tặng Bằng khen.`;
  expect(wrong(titles, sentence, () => 'Bằng khen, cho Lê Văn An')).toEqual([]);
});

it('bodies receive awards', () => {
  const bodies = `
    ngành | toàn ngành | nhà hát | nhà trường | bảo tàng | thư viện | câu lạc bộ | CLB | làng | thôn | ấp
    bản | buôn | khu phố | khu dân cư | tổ dân phố | thị xã | thị trấn | chi nhánh | nông trường
    lâm trường | vườn quốc gia | hạt kiểm lâm | kiểm lâm | khách sạn | hãng | cảng | tàu | mầm non
    tiểu học | THCS | THPT | đại học | cao đẳng | quân đoàn | binh đoàn | quân chủng | binh chủng
    bộ tư lệnh | bộ chỉ huy | ban chỉ huy | vùng | hải quân | cảnh sát | phân xưởng | xưởng | trạm y tế
    đại đội | trung đội | liên đội | điện lực | bưu điện | viễn thông | chi đoàn | mặt trận | MTTQ | HTX
    CTCP | hội đồng | tỉnh ủy | thành ủy | huyện ủy | quận ủy | tỉnh đoàn | thành đoàn | LĐLĐ | hộ
    bảo hiểm xã hội | BHXH | cụm | khối | đảng bộ, chính quyền và nhân dân
    đảng bộ, chính quyền và nhân dân các dân tộc | đảng bộ, chính quyền, nhân dân
    đảng bộ, chính quyền, quân và dân | đảng bộ, quân và dân | đảng bộ và nhân dân | đảng bộ, nhân dân
    quân và dân | tổng cục | cục | chi cục | vụ | phòng | văn phòng | ban | đội | hải đội | hải đoàn | tổ
    trường | học viện | viện | bệnh viện | trung tâm | công ty | tổng công ty | tập đoàn | ngân hàng
    hợp tác xã | nhà máy | xí nghiệp | báo | tạp chí | đài | sở | bộ | ủy ban | UBND | đảng bộ | đảng ủy
    chi bộ | công đoàn | liên đoàn | hội | đoàn | tỉnh | thành phố | TP | huyện | quận | xã | phường
    công an | hải quan | bộ đội | biên phòng | đồn | trạm | tiểu đoàn | trung đoàn | lữ đoàn | sư đoàn
    quân khu | kho bạc | thanh tra | tòa án | viện kiểm sát | khoa | nhóm | quỹ | TAND | VKSND | VKS
    đội tuyển | đội bóng | thi hành án | cơ quan | mặt trận tổ quốc | UBMTTQ | trung ương hội
    trung ương đoàn | tòa soạn | CĐCS | công đoàn cơ sở | nghiệp đoàn | tổ hòa giải | chi hội | nhà xuất bản
    nhà thiếu nhi | cung thiếu nhi | cung văn hóa | đồn biên phòng | hội đồng nhân dân | HĐND | UBKT
    ban quản lý | ban chỉ đạo | ban chỉ huy quân sự | ban CHQS | bộ CHQS | đội văn nghệ | đội chiếu bóng
    dòng họ | nhà giàn | hải đăng | bến xe | bến cảng | siêu thị | trang trại | liên hiệp | phòng khám
    nhà thuốc | trại giam | trạm biên phòng | rạp | thủy điện | nhiệt điện | phân viện | phân hiệu
    liên hiệp các hội | liên hiệp các tổ chức`;
  const sentence = (body: string) => `Bộ Y tế tặng Bằng khen cho ${body} Hoa Sen và ông Lê Văn An.`;
  const honour = (body: string) => `Bằng khen, bởi Bộ Y tế, cho ${body} Hoa Sen; Lê Văn An`;
  expect(wrong(bodies, sentence, honour)).toEqual([]);
});

it('bodies and offices give awards', () => {
  const givers = `
    ban chỉ huy | BCH quân sự | bộ chỉ huy | ban giám đốc | ban thường trực | ban dân tộc | ban tuyên giáo
    ban chấp hành | ban quản lý | bộ đội biên phòng | BĐBP | cảnh sát | chính ủy | đảng bộ | LĐLĐ
    tổng LĐLĐ | CĐ | đoàn thanh niên | hội liên hiệp thanh niên | hội khuyến học | hội sinh viên
    hội liên hiệp | trung ương hội | hiệu trưởng | trường | học viện | đại học | bệnh viện | quân đoàn
    binh chủng | binh đoàn | sư đoàn | lữ đoàn | trung đoàn | vùng | huyện | quận | thị xã | thị ủy | xã
    phường | viện | BTL | BCĐ | BTV | TTCP | UBQG | hội nông dân | hội liên hiệp phụ nữ | hội cựu chiến binh
    hội chữ thập đỏ | hội người cao tuổi | hội đồng | chủ tịch nước | chủ tịch | đảng | nhà nước | chính phủ
    thủ tướng | quốc hội | ủy ban | UBND | UBTƯ | UBMTTQ | HĐND | hội đồng nhà nước | hội đồng nhân dân
    mặt trận tổ quốc | mặt trận | ban chấp hành | BCH | ban thường vụ | ban chỉ đạo | ban bí thư | bộ
    bộ trưởng | bộ tư lệnh | tư lệnh | quân ủy | quân khu | quân chủng | tỉnh ủy | thành ủy | thành đoàn
    tỉnh đoàn | huyện ủy | quận ủy | đảng ủy | tỉnh | thành phố | TP | TP.HCM | TPHCM | trung ương đoàn
    trung ương hội | trung ương | tổng liên đoàn | liên đoàn lao động | công đoàn
    phòng thương mại | VCCI | tổng cục | tổng cục trưởng | cục | cục trưởng | chi cục | tổng kiểm toán
    kiểm toán nhà nước | tổng thanh tra | thanh tra chính phủ | ngân hàng nhà nước | NHNN | thống đốc
    bảo hiểm xã hội | tổng giám đốc | giám đốc | viện trưởng | chánh án | tòa án | viện kiểm sát | công an
    sở | TTg | viện hàn lâm | đại học quốc gia | đài truyền hình | thông tấn xã | hội LHPN | hội LHTN
    hội CCB | hội ND | hội CTĐ | hội nhà báo việt nam | phòng GD&ĐT | phòng giáo dục | phòng | TAND | VKSND
    đồn | BHXH | trưởng ban | trưởng phòng | chi cục trưởng | chánh thanh tra | kho bạc nhà nước
    ủy ban thường vụ quốc hội | hội cựu giáo chức | hội thầy thuốc trẻ`;
  // What follows an office is the name of who holds it.
  const isRead = (giver: string) =>
    new RegExp(`^Giấy khen, 3 cá nhân, bởi ${capital(giver)}(?: Hoa Sen)?$`).test(
      told(`${capital(giver)} Hoa Sen tặng Giấy khen cho 3 cá nhân.`).join(),
    );
  expect(wordsOf(givers).filter((giver) => !isRead(giver))).toEqual([]);
});

it('a giver may follow the award at once', () => {
  const givers = `
    LĐLĐ | tổng LĐLĐ | quân khu | bộ tư lệnh | tư lệnh | chủ tịch | TTg | tỉnh đoàn | sở | ủy ban | huyện ủy
    công đoàn | chủ tịch nước | thủ tướng | chính phủ | bộ | bộ trưởng | UBND | chủ tịch UBND
    ủy ban nhân dân | tỉnh ủy | thành ủy | tổng cục | tổng cục trưởng | tổng liên đoàn | liên đoàn lao động
    trung ương đoàn | phòng thương mại | ngân hàng nhà nước`;
  const sentence = (giver: string) => `Ông Lê Văn An được tặng Bằng khen ${capital(giver)}.`;
  expect(wrong(givers, sentence, (giver) => `Bằng khen, bởi ${capital(giver)}, cho Lê Văn An`)).toEqual([]);
});

it.each(['trân trọng, trực tiếp ', 'trân trọng và trực tiếp ', ''])(
  'how an award was given may stand before its verb: “%s”',
  (how) => {
    expect(told(`Huân chương Lao động hạng Ba được ${how}trao cho Trường Hoa Sen.`)).toEqual([
      'Huân chương Lao động hạng Ba, cho Trường Hoa Sen',
    ]);
  },
);
