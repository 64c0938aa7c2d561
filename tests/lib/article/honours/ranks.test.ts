import { describe, expect, test } from 'vitest';
import { honourLinesIn } from '../../../support/read-honours';

type Example = readonly [markdown: string, ...honours: string[]];

/** A rank alone in a list belongs to the award of the heading or lead-in above. */
const lists: Example[] = [
  [
    '## Huân chương Lao động đã được trao tặng\n\n- Hạng Nhất: Sở Y tế Vân Hà\n- Hạng Nhì: Cục Thuế Vân Hà',
    'Huân chương Lao động Hạng Nhất, cho Sở Y tế Vân Hà',
    'Huân chương Lao động Hạng Nhì, cho Cục Thuế Vân Hà',
  ],
  [
    'Chủ tịch nước đã tặng Huân chương Chiến công cho các tập thể sau:\n\n**Hạng Nhì:**\n\n1. Công an tỉnh Vân Hà\n2. Công an huyện Hoa Lư\n\n**Hạng Ba:**\n\n1. Đồn Biên phòng Hải Lý',
    'Huân chương Chiến công Hạng Nhì, bởi Chủ tịch nước, cho Công an tỉnh Vân Hà; Công an huyện Hoa Lư',
    'Huân chương Chiến công Hạng Ba, bởi Chủ tịch nước, cho Đồn Biên phòng Hải Lý',
  ],
  [
    'Năm 2019, toàn ngành được tặng Huân chương Lao động:\n\n- hạng Nhất: 02 tập thể\n- hạng Ba: 05 cá nhân',
    'Huân chương Lao động hạng Nhất, 2 tập thể, 2019',
    'Huân chương Lao động hạng Ba, 5 cá nhân, 2019',
  ],
];

/** A rank in a contest is none of the award before it. */
const contests: Example[] = [
  [
    'Năm 2019, Cục Thuế Vân Hà được tặng Huân chương Lao động hạng Nhì; trong cuộc thi nghiệp vụ, hạng Nhất thuộc về Đội số 2.',
    'Huân chương Lao động hạng Nhì, 2019, cho Cục Thuế Vân Hà',
  ],
  [
    'Công ty Hoa Sen nhận Huân chương Lao động hạng Ba và được xếp hạng Nhất về doanh thu.',
    'Huân chương Lao động hạng Ba, cho Công ty Hoa Sen',
  ],
  [
    'Trường Hoa Mai đã nhận Huân chương Lao động hạng Ba, tại hội thao còn giành hạng Nhì toàn đoàn.',
    'Huân chương Lao động hạng Ba, cho Trường Hoa Mai',
  ],
];

const retold: Example[] = [
  [
    'Bộ trưởng Bộ Công an đã tặng Bằng khen cho 3 tập thể, 5 cá nhân. Trong số đó, Phòng Cảnh sát hình sự được tặng Bằng khen vì phá nhiều vụ án.',
    'Bằng khen, 3 tập thể, 5 cá nhân, bởi Bộ trưởng Bộ Công an, cho Phòng Cảnh sát hình sự',
  ],
  ['Lễ diễn ra sáng nay. Ngoài giấy khen, mỗi em được tặng một suất quà.'],
  ['Lễ diễn ra sáng nay. Bên cạnh Bằng khen, những người được phong tặng sẽ nhận tiền thưởng.'],
];

describe.each([
  ['ranks below an award', lists],
  ['ranks of contests', contests],
  ['part of an award, or beside it', retold],
])('%s', (_, examples) => {
  test.each(examples)('%s', (markdown, ...honours) => {
    expect(honourLinesIn(markdown)).toEqual(honours);
  });
});
