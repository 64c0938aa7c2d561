import { expect, test } from 'vitest';
import { honourLinesIn } from '../../../support/read-honours';

/** Badges of the Party whose noun is told once for several groups, or not at all. */
const badges: readonly (readonly [markdown: string, ...honours: string[]])[] = [
  [
    'Đảng ủy xã Hòa Bắc trao Huy hiệu Đảng cho 18 đảng viên được nhận huy hiệu 60 năm, 55 năm, 40 năm tuổi Đảng.',
    'Huy hiệu 60 năm tuổi Đảng',
    'Huy hiệu 55 năm tuổi Đảng',
    'Huy hiệu 40 năm tuổi Đảng',
  ],
  [
    'Đợt này, xã Nậm Cắn có 9 đảng viên được trao tặng Huy hiệu Đảng, gồm 2 đảng viên 60 năm và 7 đảng viên 30 năm tuổi Đảng.',
    'Huy hiệu 60 năm tuổi Đảng, 2 cá nhân',
    'Huy hiệu 30 năm tuổi Đảng, 7 cá nhân',
  ],
  [
    'Trong tổng số 5 đảng viên được trao tặng Huy hiệu Đảng, có 3 đảng viên 55 tuổi đảng; 1đảng viên 50 năm tuổi đảng và 01đảng viên 30 năm tuổi đảng.',
    'Huy hiệu 55 năm tuổi Đảng, 3 cá nhân',
    'Huy hiệu 50 năm tuổi Đảng, 1 cá nhân',
    'Huy hiệu 30 năm tuổi Đảng, 1 cá nhân',
  ],
  [
    'Có 1 đồng chí được nhận huy hiệu 50 năm tuổi Đảng, 1 đồng chí 45 năm, 5 đồng chí 40 năm và 4 đồng chí được nhận huy hiệu 30 năm tuổi Đảng.',
    'Huy hiệu 50 năm tuổi Đảng, 1 cá nhân',
    'Huy hiệu 45 năm tuổi Đảng, 1 cá nhân',
    'Huy hiệu 40 năm tuổi Đảng, 5 cá nhân',
    'Huy hiệu 30 năm tuổi Đảng, 4 cá nhân',
  ],
  [
    'Đảng ủy phường Sông Lô trao Huy hiệu Đảng cho 5 đảng viên, gồm 3 đảng viên 40 năm và 2 đảng viên 30 năm tuổi Đảng.',
    'Huy hiệu 40 năm tuổi Đảng, 3 cá nhân',
    'Huy hiệu 30 năm tuổi Đảng, 2 cá nhân',
  ],
  ['Huyện sẽ trao Huy hiệu Đảng cho 5 đảng viên, gồm 3 đảng viên 40 năm và 2 đảng viên 30 năm tuổi Đảng.'],
  ['Lễ trao Huy hiệu có 3 đảng viên 40 tuổi đời dự.'],
  ['Chi bộ có 3 đảng viên 40 năm tuổi Đảng.'],
];

test.each(badges)('%s', (markdown, ...honours) => {
  expect(honourLinesIn(markdown)).toEqual(honours);
});
