import { describe, expect, test } from 'vitest';
import { honourLinesIn } from '../../../support/read-honours';

type Example = readonly [markdown: string, ...honours: string[]];

/** Awards without a verb in accounts of somebody's life. */
const records: Example[] = [
  [
    '## Cụ Vũ Đình Khoái\n\nSinh năm 1925, quê xã Minh Tân. Nguyên Chủ tịch xã. Huân chương Kháng chiến hạng Nhì.',
    'Huân chương Kháng chiến hạng Nhì',
  ],
  [
    'Cụ Phạm Thị Lựu (1918 - 2004), con thứ ba cụ Đồ Nghĩa. Bí thư Phụ nữ xã. Huân chương Kháng chiến hạng Ba, Huy hiệu 50 năm tuổi Đảng.',
    'Huân chương Kháng chiến hạng Ba',
    'Huy hiệu 50 năm tuổi Đảng',
  ],
  [
    'Ông Đỗ Văn Sang sinh năm 1940 tại Hưng Hà, là Đại biểu Hội đồng nhân dân tỉnh khóa 5, Huân chương Lao động hạng Nhì, Huân chương Kháng chiến hạng Nhất, Chiến sĩ thi đua toàn quốc năm 1967. Ông mất năm 2009.',
    'Huân chương Lao động hạng Nhì',
    'Huân chương Kháng chiến hạng Nhất',
    'Chiến sĩ thi đua toàn quốc, 1967',
  ],
  [
    'Đồng chí Ngô Quang Thiều, sinh ngày 2/3/1936; quê quán: xã Đông Hải; Huân chương Độc lập hạng Ba; Huy hiệu 60 năm tuổi Đảng; đã từ trần hồi 5 giờ ngày 7/8/2019.',
    'Huân chương Độc lập hạng Ba',
    'Huy hiệu 60 năm tuổi Đảng',
  ],
  [
    'TIN BUỒN\n\nÔng: LƯU ĐỨC CHÍNH\n\nSinh năm: 1929\n\nQuê quán: xã Vĩnh Thành\n\nPhần thưởng: Huân chương Kháng chiến hạng Nhất; Huy hiệu 65 năm tuổi Đảng',
    'Huân chương Kháng chiến hạng Nhất',
    'Huy hiệu 65 năm tuổi Đảng',
  ],
  [
    '**Trịnh Văn Bích** (1931 – 2011): Bộ đội Trung đoàn 98. Được tặng Huân chương Chiến sĩ vẻ vang hạng Ba.',
    'Huân chương Chiến sĩ vẻ vang hạng Ba',
  ],
  [
    'Mẹ có hai con là liệt sĩ. Mẹ mất năm 1990. Bà mẹ Việt Nam anh hùng (truy tặng năm 1994).',
    'Bà mẹ Việt Nam anh hùng, 1994',
  ],
  [
    'Trường thành lập năm 1961, có 30 lớp, được tặng Huân chương Lao động hạng Ba.',
    'Huân chương Lao động hạng Ba',
  ],
  [
    'Hy sinh ngày 2/9/1972 tại Quảng Trị. Huân chương Chiến công giải phóng hạng Ba, dũng sĩ diệt máy bay.',
    'Huân chương Chiến công giải phóng hạng Ba',
  ],
  [
    '## Cụ Tạ Hữu Lộc\n\nHuân chương Kháng chiến hạng Nhất.\n\n## Cụ Tạ Hữu Phúc\n\nHuân chương Kháng chiến hạng Nhất.',
    'Huân chương Kháng chiến hạng Nhất',
    'Huân chương Kháng chiến hạng Nhất',
  ],
  [
    '| Họ và tên | Hà Thị Mây |\n| --- | --- |\n| Ngày sinh | 4/5/1961 |\n| Khen thưởng | Huân chương Lao động hạng Ba (2011) |',
    'Huân chương Lao động hạng Ba, 2011',
  ],
  [
    '**Phần thưởng:** Huân chương Lao động hạng Nhì; Cờ thi đua của Chính phủ.',
    'Huân chương Lao động hạng Nhì',
    'Cờ thi đua của Chính phủ, bởi Chính phủ',
  ],
  [
    'Bằng khen của Bộ trưởng Bộ Y tế vì đã có thành tích trong phòng, chống dịch.',
    'Bằng khen, bởi Bộ trưởng Bộ Y tế',
  ],
];

/** Lives in which an award is a title, a thing, a wish or a rule. */
const noRecords: Example[] = [
  [
    'Nhà giáo Trần Đình Quyết, sinh năm 1950, Nhà giáo Ưu tú, nguyên Hiệu trưởng, cho biết trường sẽ kỷ niệm.',
  ],
  ['Ông Lê Tất Đạt, sinh năm 1948, Anh hùng Lao động, kể về những ngày đầu khai hoang.'],
  [
    'Ông Bùi Hợi sinh năm 1952 giữ nhiều kỷ vật: mũ cối, bi đông, Huân chương Chiến công hạng Ba của đồng đội.',
  ],
  ['Bà Đào Thị Sen, sinh năm 1955, hồ sơ đề nghị: Huân chương Kháng chiến hạng Ba.'],
  ['Sinh năm 1972, quê Thái Bình. Anh mong một ngày được nhận Huân chương Lao động hạng Ba.'],
  ['Cụ Đặng Tính, quê Diễn Châu. Huân chương Độc lập hạng Nhất, Nhì, Ba do Chủ tịch nước quyết định tặng.'],
  ['Hình thức đề nghị khen thưởng: Huân chương Lao động hạng Ba.'],
  ['Phần thưởng: Giấy khen và tiền thưởng theo quy định.'],
  ['Nhà báo Lê Hữu Nghĩa, quê Hà Tĩnh, phụ trách chuyên mục “Huân chương thầm lặng”.'],
  ['Bằng khen của Bộ trưởng được tặng cho tập thể đã có thành tích trong hai năm.'],
  ['Câu chuyện của gia đình khi nhận Bằng Tổ quốc ghi công, danh hiệu Bà mẹ Việt Nam anh hùng đều xúc động.'],
];

/** A sentence that says how many of those before received what. */
const breakdowns: Example[] = [
  [
    'Ban Thường vụ Huyện ủy quyết định tặng Huy hiệu Đảng cho 41 đảng viên.\n\nGồm: Huy hiệu 30 năm tuổi Đảng là 20 đồng chí; Huy hiệu 60 năm tuổi Đảng là 06 đồng chí.',
    'Huy hiệu 30 năm tuổi Đảng, 20 cá nhân',
    'Huy hiệu 60 năm tuổi Đảng, 6 cá nhân',
  ],
  [
    'Đợt này, phường có 33 đồng chí được nhận Huy hiệu Đảng, trong đó: Huy hiệu 75 năm tuổi Đảng: 1 đồng chí; Huy hiệu 40 năm tuổi Đảng: 32 đồng chí.',
    'Huy hiệu 75 năm tuổi Đảng, 1 cá nhân',
    'Huy hiệu 40 năm tuổi Đảng, 32 cá nhân',
  ],
  [
    'Chủ tịch nước đã phong tặng danh hiệu cho 66 nghệ nhân. Trong đó, 06 Nghệ nhân nhân dân, gồm: Lò Văn Ún, Hà Thị Xíu; 60 Nghệ nhân ưu tú.',
    'Nghệ nhân nhân dân, 6 cá nhân',
    'Nghệ nhân ưu tú, 60 cá nhân',
  ],
  [
    'Tỉnh đã khen thưởng 15 tập thể, 30 cá nhân. Gồm: Bằng khen cho 5 tập thể và 10 cá nhân; Giấy khen cho 10 tập thể và 20 cá nhân.',
    'Bằng khen, 5 tập thể, 10 cá nhân',
    'Giấy khen, 10 tập thể, 20 cá nhân',
  ],
  ['Hội đồng xét duyệt 15 hồ sơ. Trong đó, 5 Nghệ nhân nhân dân và 10 Nghệ nhân ưu tú.'],
  [
    'Sở trình Bộ tặng thưởng 20 cá nhân.\n\nGồm: Huân chương Lao động hạng Ba: 2 cá nhân; Bằng khen: 18 cá nhân.',
  ],
  ['Đại hội có 150 đại biểu về dự. Trong đó, 06 Nghệ sĩ nhân dân, 12 Nghệ sĩ ưu tú.'],
];

/** The year of the award, and not of another clause; a giver behind the award. */
const details: Example[] = [
  [
    'Đồng chí Ngô Quang Thiều, sinh ngày 2/3/1936; đồng chí được Nhà nước tặng Huân chương Độc lập hạng Ba; đã từ trần ngày 7/8/2019.',
    'Huân chương Độc lập hạng Ba, bởi Nhà nước',
  ],
  [
    'Công ty nhiều năm liền nằm trong top 10 doanh nghiệp uy tín (năm 2021, 2022) và vinh dự được đón nhận Bằng khen của Bộ Công Thương.',
    'Bằng khen, bởi Bộ Công Thương',
  ],
  [
    'Xã thành lập năm 1954; năm 2010 đạt chuẩn; được tặng Cờ thi đua của UBND tỉnh.',
    'Cờ thi đua, bởi UBND tỉnh',
  ],
  [
    '**Danh hiệu:**\n\n- Anh hùng Lao động - 1985\n- Huân chương Lao động hạng Nhì – 1990',
    'Anh hùng Lao động, 1985',
    'Huân chương Lao động hạng Nhì, 1990',
  ],
  [
    'Năm 2001, liệt sĩ Đàm Văn Đức được truy tặng Huân chương Chiến công hạng Nhất theo Quyết định của Chủ tịch nước.',
    'Huân chương Chiến công hạng Nhất, 2001, bởi Chủ tịch nước',
  ],
  [
    'Đồng chí Phan Tử Nghĩa được Ban Bí thư tặng Huy hiệu 75 năm tuổi Đảng.',
    'Huy hiệu 75 năm tuổi Đảng, bởi Ban Bí thư',
  ],
  [
    'Ông được nước Cộng hòa xã hội chủ nghĩa Việt Nam tặng Huân chương Kháng chiến hạng Nhì.',
    'Huân chương Kháng chiến hạng Nhì, bởi nước Cộng hòa xã hội chủ nghĩa Việt Nam',
  ],
  ['Ông được nước Cộng hòa Dân chủ Nhân dân Lào tặng Huân chương Lao động hạng Nhì.'],
];

/** What may be beside an award: another state, a craft, people in general, names with years, a list below. */
const surroundings: Example[] = [
  [
    'Đơn vị có 1 Huân chương Lao động hạng Nhì - phần thưởng cao quý của nước Cộng hòa Dân chủ Nhân dân Lào (năm 1980).',
  ],
  ['Năm 1999, ông được tặng Huân chương Hữu nghị của Chính phủ Vương quốc Campuchia.'],
  [
    '## Danh sách được trao thưởng\n\n1. Nghệ nhân Ưu tú chạm khắc gỗ Lê Văn Bảo - thôn Đông\n2. Nghệ nhân ưu tú hát xoan Bùi Thị Lịch',
  ],
  ['Nghệ nhân ưu tú được trao cho bà Bùi Thị Lịch năm 2015.', 'Nghệ nhân ưu tú, 2015'],
  ['Mỗi học viên đạt loại giỏi được tặng giấy khen; mỗi học sinh có cố gắng được tặng giấy khen và vở.'],
  [
    '03 đơn vị được tặng Cờ thi đua của Chính phủ: Trạm Bơm A (2011), Trạm Bơm B (2013), Trạm Bơm C (2014).',
    'Cờ thi đua của Chính phủ, 3 tập thể, bởi Chính phủ',
  ],
  [
    'Lữ đoàn 12 được Nhà nước tặng thưởng nhiều phần thưởng cao quý.\n\n- Huân chương Quân công hạng Nhất\n- Huân chương Chiến công hạng Nhì',
    'Huân chương Quân công hạng Nhất, bởi Nhà nước',
    'Huân chương Chiến công hạng Nhì, bởi Nhà nước',
  ],
  [
    '| Lữ đoàn 12 | Quân đội |\n| --- | --- |\n| Thành lập | 3 tháng 5 năm 1966 |\n| Vinh danh | Anh hùng Lực lượng vũ trang nhân dân |',
    'Anh hùng Lực lượng vũ trang nhân dân',
  ],
  [
    'Đoàn trao Huân chương Hữu nghị của Nhà nước Việt Nam lần này cho 3 cá nhân.',
    'Huân chương Hữu nghị, 3 cá nhân, bởi Nhà nước Việt Nam',
  ],
  [
    'Tổ công tác được thưởng 20 triệu đồng cùng bằng khen cho 2 tập thể, 5 cá nhân.',
    'Bằng khen, 2 tập thể, 5 cá nhân',
  ],
  [
    '- Binh chủng được tặng thưởng: Huân chương Hồ Chí Minh (1979); Huân chương Quân công hạng Nhất (1978).',
    'Huân chương Hồ Chí Minh, 1979',
    'Huân chương Quân công hạng Nhất, 1978',
  ],
];

describe('lives', () => {
  test.each([...records, ...noRecords, ...breakdowns, ...details, ...surroundings])(
    '%s',
    (markdown, ...honours) => {
      expect(honourLinesIn(markdown).map(withoutNames)).toEqual(honours);
    },
  );
});

describe('whose life it is', () => {
  test.each([
    [
      'Gia đình báo tin: Đồng chí Ngô Quang Thiều, sinh năm 1936; Huân chương Độc lập hạng Ba; đã từ trần.',
      'Ngô Quang Thiều',
    ],
    [
      'Bà Lưu Thị Chính (sinh năm 1948, quê xã Đông Hải), Huân chương Kháng chiến hạng Nhì, nay đã nghỉ.',
      'Lưu Thị Chính',
    ],
    [
      'Đồng chí NGÔ QUANG THIỀU\n\nSinh ngày 2/3/1936; quê quán: xã Đông Hải; Huân chương Độc lập hạng Ba.',
      'NGÔ QUANG THIỀU',
    ],
    [
      'Bà Lưu Thị Chính, sinh năm 1950, Huân chương Kháng chiến hạng Ba; ông Vũ Tám, sinh năm 1947, đã mất.',
      'Lưu Thị Chính',
    ],
    ['Người lính sinh năm 1936, quê xã Đông Hải, Huân chương Độc lập hạng Ba, đã từ trần.', undefined],
  ])('%s', (markdown, names) => {
    const [line = ''] = honourLinesIn(markdown);
    expect(/, cho (.*)$/u.exec(line)?.[1]).toBe(names);
  });
});

/** An example of what was awarded does not depend on how names are read. */
function withoutNames(line: string): string {
  return line.replace(/, cho .*$/u, '');
}
