import { describe, expect, test } from 'vitest';
import { told, honourLinesIn } from '../../../support/read-honours';

type Example = readonly [text: string, ...honours: string[]];

/** Where one name, award or sentence ends and another begins. Sentences of several paragraphs are parted by lines. */
const prose: Example[] = [
  // The speaker is known only in an interview.
  [
    'Ông Lê An là giám đốc.\nÔng kể về thành tích của mình?\nTôi đã được tặng Huân chương Lao động hạng Ba.',
    'Huân chương Lao động hạng Ba, cho Lê An',
  ],
  ['Ông Lê An là giám đốc.\nTôi đã được tặng Huân chương Lao động hạng Ba.', 'Huân chương Lao động hạng Ba'],
  [
    'Ông Lê An là giám đốc.\nÔng kể về thành tích của mình?\n“Tôi đã được tặng Huân chương Lao động hạng Ba”, cụ nói.',
    'Huân chương Lao động hạng Ba',
  ],
  // A circumstance between the subject and the verb.
  ['Cục Thuế Hà Nam, trong năm 2020, được tặng Bằng khen.', 'Bằng khen, 2020, cho Cục Thuế Hà Nam'],
  // Another body of the same kind is not the one named before.
  [
    'Công ty Hoa Sen thành lập năm 1990. Công ty mẹ được tặng Bằng khen của Bộ Y tế.',
    'Bằng khen, bởi Bộ Y tế',
  ],
  [
    'Công ty Hoa Sen thành lập năm 1990. Công ty được tặng Bằng khen của Bộ Y tế.',
    'Bằng khen, bởi Bộ Y tế, cho Công ty Hoa Sen',
  ],
  // Names of as many words, and with the same ends, are two bodies.
  [
    'Cục Thuế tỉnh Hà Nam được tặng Bằng khen của Bộ Y tế. Cục Hải quan Hà Nam được tặng Bằng khen của Bộ Y tế.',
    'Bằng khen, bởi Bộ Y tế, cho Cục Thuế tỉnh Hà Nam',
    'Bằng khen, bởi Bộ Y tế, cho Cục Hải quan Hà Nam',
  ],
  // One capitalised word behind a person is a place.
  [
    'Bộ trưởng tặng Bằng khen cho ông Lê An, Huế; bà Võ Bình, Vinh.',
    'Bằng khen, bởi Bộ trưởng, cho Lê An; Võ Bình',
  ],
  [
    'Bộ trưởng tặng Bằng khen cho ông Lê An và phòng Kế hoạch, bà Võ Bình.',
    'Bằng khen, bởi Bộ trưởng, cho Lê An; phòng Kế hoạch; Võ Bình',
  ],
  // Those beside whom somebody stood were not given their titles then.
  ['Ông Lê An được vinh danh cùng 5 tập thể, Anh hùng Lao động, Chiến sĩ thi đua toàn quốc.'],
  // A count before the next award begins its clause.
  [
    'Cục Thuế Hà Nam được tặng Bằng khen; năm 2019, 29 tập thể được tặng Giấy khen.',
    'Bằng khen, cho Cục Thuế Hà Nam',
    'Giấy khen, 29 tập thể, 2019',
  ],
  [
    'Cục Thuế Hà Nam được tặng Bằng khen; Khoa Nội, Khoa Nhi và 7 cá nhân được tặng Giấy khen.',
    'Bằng khen, cho Cục Thuế Hà Nam',
    'Giấy khen, 7 cá nhân, cho Khoa Nội; Khoa Nhi',
  ],
];

describe('an honour ends where another begins', () => {
  test.each(prose)('%s', (text, ...honours) => {
    expect(told(...text.split('\n'))).toEqual(honours);
  });
});

describe('below a heading', () => {
  test.each<Example>([
    [
      'Danh sách được tặng Bằng khen:\n\n- Công ty Hoa Sen: Giấy khen\n- Sở Y tế Hà Nam – Cờ thi đua của Chính phủ',
      'Giấy khen, cho Công ty Hoa Sen',
      'Cờ thi đua của Chính phủ, bởi Chính phủ, cho Sở Y tế Hà Nam',
    ],
    [
      'Công ty Hoa Sen đã được tặng:\n\n- Ông Lê An: Bằng khen của Bộ Y tế\n- 2016: Huân chương Lao động hạng Ba',
      'Bằng khen, bởi Bộ Y tế, cho Lê An',
      'Huân chương Lao động hạng Ba, 2016, cho Công ty Hoa Sen',
    ],
    [
      'Danh hiệu Anh hùng Lao động năm 2015:\n\n- Ông Lê An\n- Trường THPT Hoa Sen',
      'Anh hùng Lao động, 2015, cho Lê An; Trường THPT Hoa Sen',
    ],
    [
      'Bộ trưởng tặng Huân chương Lao động cho ông Lê An; tặng Giấy khen cho bà Tạ Bưởi; tặng Bằng khen cho các ông:\n\n- Võ Bình\n- Tô Hà',
      'Huân chương Lao động, cho Lê An',
      'Giấy khen, bởi Bộ trưởng, cho Tạ Bưởi',
      'Bằng khen, bởi Bộ trưởng, cho Võ Bình; Tô Hà',
    ],
  ])('%s', (markdown, ...honours) => {
    expect(honourLinesIn(markdown)).toEqual(honours);
  });
});
