import { expect, test } from 'vitest';
import { linesOf } from '../../../support/read-honours';

const text = [
  'Năm 2015, Trường Bản Phố được tặng Huân chương Lao động hạng Ba.',
  'Năm 2018, Trường Bản Phố được UBND tỉnh tặng Bằng khen.',
].join('\n\n');
const order = 'Huân chương Lao động hạng Ba, 2015, cho Trường Bản Phố';
const merit = 'Bằng khen, 2018, bởi UBND tỉnh, cho Trường Bản Phố';

const withHonours = (yaml: string) =>
  linesOf(`---\ntitle: Bài\n${yaml}\n---\n\nMột ngày đẹp trời.\n\n${text}\n`);

test('without a word of the editor the text counts', () => {
  expect(withHonours('topic: Tin')).toEqual([order, merit]);
});

test.each(['honours: none', 'honours: không', 'honours: false', 'khen thưởng: none'])(
  '%s strikes all',
  (yaml) => {
    expect(withHonours(yaml)).toEqual([]);
  },
);

test('what an editor gives is put right, the rest stays as read', () => {
  expect(
    withHonours(
      'honours:\n  - award: Huân chương Lao động hạng Ba\n    year: 2016\n    awardedBy: Chủ tịch nước',
    ),
  ).toEqual(['Huân chương Lao động hạng Ba, 2016, bởi Chủ tịch nước, cho Trường Bản Phố', merit]);
});

test('one honour is struck', () => {
  expect(withHonours('honours:\n  - award: Bằng khen\n    none: true')).toEqual([order]);
});

test('an honour that the text does not tell is stated', () => {
  expect(
    withHonours('honours:\n  - award: Cờ thi đua\n    count: 2\n    recipients: [Tổ Toán, Tổ Văn]'),
  ).toEqual([order, merit, 'Cờ thi đua, số lượng 2, cho Tổ Toán; Tổ Văn']);
});

test('another rank or another recipient is another honour', () => {
  expect(
    withHonours(
      'honours:\n  - Huân chương Lao động hạng Nhì\n  - award: Bằng khen\n    recipients: Đội Thiếu niên',
    ),
  ).toEqual([order, merit, 'Huân chương Lao động hạng Nhì', 'Bằng khen, cho Đội Thiếu niên']);
});

test('what is not understood is left out, and the text counts', () => {
  expect(withHonours('honours:\n  - award: Bằng khen\n    màu: đỏ')).toEqual([order, merit]);
});

test('one wrong entry takes no other statement along', () => {
  const yaml = (wrong: string) => `honours:\n  - award: Bằng khen\n    none: true\n  - ${wrong}`;
  for (const wrong of ['award: Huy chương\n    năm: hôm qua', 'Giấy khen cho Tổ Toán và Tổ Văn', '[a, b]'])
    expect(withHonours(yaml(wrong)), wrong).toEqual([order]);
});

test.each([
  ['danh hiệu: Cờ thi đua\n    năm: 2019\n    người nhận: Tổ Toán', 'Cờ thi đua, 2019, cho Tổ Toán'],
  ['Cờ thi đua của Bộ Y tế (2019)', 'Cờ thi đua, 2019, bởi Bộ Y tế'],
  ['Huân chương Lao động hạng Nhì, năm 2019', 'Huân chương Lao động hạng Nhì, 2019'],
  ['Hình thức: Cờ thi đua\n    Tập thể: 3', 'Cờ thi đua, 3 tập thể'],
])('%j is understood', (entry, expected) => {
  expect(withHonours(`honours:\n  - ${entry}`)).toEqual([order, merit, expected]);
});
