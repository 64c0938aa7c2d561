import { expect, test } from 'vitest';
import { honoursIn, linesOf, proses, told } from '../../../support/read-honours';
import { readHonours } from '@/lib/article/honours/read';

test('an award told twice is one entry, with what either telling knows', () => {
  expect(
    told(
      'Thứ trưởng Lê An trao Bằng khen của Bộ Y tế cho Tổng Giám đốc Lam Giang Hồ Thị Nga.',
      'Ngày 5/6/2020, Lam Giang vinh dự nhận Bằng khen của Bộ trưởng Bộ Y tế.',
    ),
  ).toEqual(['Bằng khen, 2020, bởi Bộ trưởng Bộ Y tế, cho Lam Giang']);
});

test('a total and a single award are two', () => {
  expect(
    told(
      'Chủ tịch nước đã tặng Huân chương Lao động hạng Nhất cho Cục Thuế Hà Nam.',
      'Toàn ngành có 7 tập thể được tặng Huân chương Lao động hạng Nhất.',
    ),
  ).toHaveLength(2);
});

test('an award by all its ranks and by each is told once a rank', () => {
  expect(
    told(
      'Ngày 2/9, 3 cá nhân vinh dự được tặng Huân chương Chiến công.',
      'Cá nhân được tặng Huân chương Chiến công hạng Nhì là ông Lê An; ông Võ Bình.',
      'Cá nhân được tặng Huân chương Chiến công hạng Ba là bà Tạ Thị Bưởi.',
    ),
  ).toEqual([
    'Huân chương Chiến công hạng Nhì, cho Lê An; Võ Bình',
    'Huân chương Chiến công hạng Ba, cho Tạ Thị Bưởi',
  ]);
});

test('names that follow say whom the number counted', () => {
  expect(
    told(
      'Cục trưởng vừa tặng Giấy khen cho 1 tập thể và 2 cá nhân thuộc Cục Thuế Hà Nam.',
      'Theo đó, tập thể được khen thưởng là Đội Kiểm soát số 2 Cục Thuế Hà Nam; 2 cá nhân là công chức của Đội.',
    ),
  ).toEqual(['Giấy khen, 1 tập thể, 2 cá nhân, bởi Cục trưởng, cho Đội Kiểm soát số 2 Cục Thuế Hà Nam']);
  expect(
    told(
      'Cục trưởng vừa tặng Giấy khen cho 1 tập thể và 2 cá nhân.',
      'Cụ thể, 1 tập thể và 2 cá nhân gồm: Phòng Kinh tế (PC03), Công an tỉnh Hà Nam; ông Lê An; ông Võ Bình.',
    ),
  ).toEqual([
    'Giấy khen, 1 tập thể, 2 cá nhân, bởi Cục trưởng, cho Phòng Kinh tế (PC03), Công an tỉnh Hà Nam; Lê An; Võ Bình',
  ]);
  expect(
    told('Bộ Y tế vừa tặng Bằng khen cho 2 đơn vị. Đó là Viện Tim Hà Nội và Bệnh viện Nhi Thái Bình.'),
  ).toEqual(['Bằng khen, 2 tập thể, bởi Bộ Y tế, cho Viện Tim Hà Nội; Bệnh viện Nhi Thái Bình']);
});

test('"Trong đó" goes on with the subject of the sentence before', () => {
  expect(
    told(
      'Ngành Thuế Việt Nam đã được Đảng và Nhà nước tặng nhiều phần thưởng cao quý. Trong đó, 2 lần được tặng Huân chương Hồ Chí Minh (năm 1995 và năm 2005).',
    ),
  ).toEqual([
    'Huân chương Hồ Chí Minh, 1995, bởi Đảng và Nhà nước, cho Ngành Thuế Việt Nam',
    'Huân chương Hồ Chí Minh, 2005, bởi Đảng và Nhà nước, cho Ngành Thuế Việt Nam',
  ]);
});

test('items of a list of awards need no verb', () => {
  expect(
    told(
      'Với những kết quả đó, đơn vị đã được Nhà nước tặng thưởng:',
      '– 23 Huân chương Lao động hạng Ba (8 tập thể, 15 cá nhân).',
      '– 2 Bằng khen của Tỉnh ủy Hà Nam (cá nhân).',
      '– 1 Cờ thi đua của Chính phủ và 02 Cờ thi đua của Bộ Tài chính.',
      '– Giấy khen: 3 tập thể, 5 cá nhân;',
      '– 1 Chiến sĩ thi đua toàn quốc…',
      'Mức thưởng của Bằng khen do đơn vị quy định.',
    ),
  ).toEqual([
    'Huân chương Lao động hạng Ba, 8 tập thể, 15 cá nhân, số lượng 23, bởi Nhà nước',
    'Bằng khen, 2 cá nhân, số lượng 2, bởi Tỉnh ủy Hà Nam',
    'Cờ thi đua của Chính phủ, số lượng 1, bởi Chính phủ',
    'Cờ thi đua, số lượng 2, bởi Bộ Tài chính',
    'Giấy khen, 3 tập thể, 5 cá nhân',
    'Chiến sĩ thi đua toàn quốc, 1 cá nhân',
  ]);
});

test('items of a list of recipients belong to the award before it', () => {
  expect(
    told(
      'Bộ trưởng Bộ Xây dựng đã tặng Bằng khen cho các cá nhân có tên sau:',
      '1. Ông Đặng Quốc Khánh, Trưởng phòng Kế hoạch;',
      '2. Bà Võ Thị Sen, chuyên viên.',
      'Hội nghị bế mạc chiều cùng ngày.',
    ),
  ).toEqual(['Bằng khen, bởi Bộ trưởng Bộ Xây dựng, cho Đặng Quốc Khánh; Võ Thị Sen']);
});

test('rows of a table tell as sentences do', () => {
  expect(
    told(
      'Đơn vị | Hình thức khen thưởng | Năm',
      'Cục Thuế tỉnh Hà Giang | Huân chương Lao động hạng Nhì | 2019',
      'Ông Phạm Văn Tý | Bằng khen của Thủ tướng Chính phủ | 2020',
    ),
  ).toEqual([
    'Huân chương Lao động hạng Nhì, 2019, cho Cục Thuế tỉnh Hà Giang',
    'Bằng khen, 2020, bởi Thủ tướng Chính phủ, cho Phạm Văn Tý',
  ]);
  expect(told('Danh hiệu | Tập thể | Cá nhân', 'Bằng khen của Bộ Y tế | 12 | 45', 'Giấy khen | 3 |')).toEqual(
    ['Bằng khen, 12 tập thể, 45 cá nhân, bởi Bộ Y tế', 'Giấy khen, 3 tập thể'],
  );
  expect(told('Hình thức | Tập thể | Cá nhân | Mức tiền thưởng', 'Bằng khen | 2 | 1 | 3.000.000')).toEqual(
    [],
  );
});

test('"năm nay" is the year that an editor gave, not the one an image was uploaded in', () => {
  const sentence = 'Năm nay, Cục Thuế Hà Nam đã được tặng Cờ thi đua của Chính phủ.';
  const date = '2020-12-30';
  expect(honoursIn([sentence], { date, precision: 'day', from: 'front-matter' })[0]?.year).toBe(2020);
  expect(
    honoursIn([sentence], { date: '2021-01', precision: 'month', from: 'image-address' })[0]?.year,
  ).toBeNull();
});

test('an honour points at its sentence', () => {
  const { honours } = readHonours(
    proses(
      'Hội nghị kéo dài hai ngày.',
      'Trời đẹp. Cục Thuế Hà Nam vinh dự đón nhận Cờ thi đua của Chính phủ.',
    ),
    { published: null },
  );
  expect(honours).toMatchObject([
    {
      sentence: 'Cục Thuế Hà Nam vinh dự đón nhận Cờ thi đua của Chính phủ.',
      anchor: 'p1',
      line: 2,
      column: 11,
    },
  ]);
});

test('a title above nothing but a list heads it', () => {
  const list = '- Trường Tiểu học Phổ Ninh\n- Bà Phạm Thị Én, Hiệu trưởng\n';
  expect(linesOf(`# Danh sách được tặng Bằng khen của Bộ Y tế năm 2023\n\n${list}`)).toEqual([
    'Bằng khen, 2023, bởi Bộ Y tế, cho Trường Tiểu học Phổ Ninh; Phạm Thị Én',
  ]);
  expect(linesOf(`# Đề nghị tặng Bằng khen của Bộ Y tế năm 2023\n\n${list}`)).toEqual([]);
});

test('whichever body is named behind “được” gives', () => {
  expect(
    told(
      'Đã có 4 tập thể, 7 cá nhân được Ban Dân vận Trung ương tặng Bằng khen; 12 tập thể được Bộ Y tế tặng Bằng khen.',
    ),
  ).toEqual([
    'Bằng khen, 4 tập thể, 7 cá nhân, bởi Ban Dân vận Trung ương',
    'Bằng khen, 12 tập thể, bởi Bộ Y tế',
  ]);
});
