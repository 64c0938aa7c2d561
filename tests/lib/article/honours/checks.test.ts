import { expect, test } from 'vitest';
import { readHonours } from '@/lib/article/honours/read';
import { proses } from '../../../support/read-honours';

const codesOf = (...texts: string[]) =>
  readHonours(proses(...texts), { published: null }).diagnostics.map(({ code, line }) => `${code} ${line}`);

test('names and numbers that disagree', () => {
  expect(codesOf('UBND tỉnh tặng Bằng khen cho 3 tập thể: Sở Y tế, Sở Nội vụ.')).toEqual([
    'honour-count-differs 1',
  ]);
  expect(codesOf('UBND tỉnh tặng Bằng khen cho 2 cá nhân: ông Lê An, ông Võ Bình, bà Tạ Thị Bưởi.')).toEqual([
    'honour-count-differs 1',
  ]);
  expect(codesOf('UBND tỉnh tặng Bằng khen cho 2 tập thể: Sở Y tế, Sở Nội vụ.')).toEqual([]);
});

test.each([
  'UBND tỉnh tặng Bằng khen cho 3 cá nhân, trong đó có ông Lê An, bà Tạ Thị Bưởi.',
  'UBND tỉnh tặng Bằng khen cho 3 tập thể, tiêu biểu là Sở Y tế, Sở Nội vụ.',
  'UBND tỉnh tặng Bằng khen cho 4 tập thể như Sở Y tế, Sở Nội vụ…',
  'UBND tỉnh tặng Bằng khen cho 2 tập thể và 1 cá nhân: Sở Y tế, Sở Nội vụ và ông Lê An.',
  'UBND tỉnh tặng Bằng khen cho 12 tập thể: Sở Y tế, Sở Nội vụ.',
])('names that are only some of the recipients, or all of them: %s', (text) => {
  expect(codesOf(text)).toEqual([]);
});

test('an award that is named without a recipient', () => {
  expect(codesOf('Trời đẹp.', 'Lễ trao Huân chương Lao động diễn ra trang trọng.')).toEqual([
    'honour-untold 2',
  ]);
});

test.each([
  'Tiền thưởng kèm theo Bằng khen do cơ quan chi trả.',
  'Công nhân có danh hiệu Lao động tiên tiến được thưởng một tháng lương.',
  'Thông tư nêu đối tượng áp dụng của Kỷ niệm chương “Vì sự nghiệp y tế”.',
])('an award of a rule, with the words that make it one: %s', (text) => {
  expect(codesOf('Trời đẹp.', text)).toEqual(['honour-unreal 2']);
});

test('one recipient in two spellings', () => {
  expect(
    codesOf(
      'Năm 2015, Cục Thuế TPHCM được tặng Bằng khen của Bộ Tài chính.',
      'Năm 2018, Cục Thuế TP Hồ Chí Minh được tặng Cờ thi đua của Chính phủ.',
    ),
  ).toEqual(['honour-two-spellings 2']);
});

test.each([
  ['Trường THPT Lê Lợi', 'Trường Trung học phổ thông Lê Lợi'],
  ['Trung tâm Y tế huyện Hoa Lư', 'TTYT huyện Hoa Lư'],
  ['UBND tỉnh Vân Hà', 'Ủy ban nhân dân tỉnh Vân Hà'],
  ['Công ty TNHH Hoa Sen', 'Công ty Trách nhiệm hữu hạn Hoa Sen'],
])('%s is %s', (one, other) => {
  expect(
    codesOf(
      `Năm 2015, ${one} được tặng Bằng khen của Bộ Y tế.`,
      `Năm 2018, ${other} được tặng Cờ thi đua của Chính phủ.`,
    ),
  ).toEqual(['honour-two-spellings 2']);
});

test('what people are called is no award that somebody should look at', () => {
  expect(codesOf('Nghệ sĩ nhân dân Lê Khanh chia sẻ về vai diễn.')).toEqual([]);
});
