import { describe, expect, it } from 'vitest';
import { keepTogether, listedHeadline } from '@/lib/language/line-breaks';

/** The headline with what is kept together joined by `_`. */
const kept = (headline: string) => keepTogether(headline, 'vi').replaceAll('\u00a0', '_');

describe('the lines of a headline', () => {
  it.each([
    ['Thu 1.500 tỷ đồng trong quý II', 'Thu 1.500_tỷ_đồng trong quý_II'],
    ['Hải quan An Giang trao 28 Cờ', 'Hải_quan An Giang trao 28_Cờ'],
    ['Từ tháng 2, giá điện tăng 3 lần', 'Từ tháng_2, giá điện tăng 3_lần'],
    ['Huân chương Lao động hạng Nhất', 'Huân_chương Lao_động hạng_Nhất'],
    ['Sửa Điều 4 của Nghị định về phí', 'Sửa Điều_4 của Nghị_định về phí'],
    ['Họp ngày 20/8 tại Việt Nam', 'Họp ngày_20/8 tại Việt_Nam'],
    ['Tổng công ty 4 nhận danh hiệu Anh hùng', 'Tổng công_ty 4 nhận danh_hiệu Anh_hùng'],
  ])('never part number and unit, nor a common word: %s', (headline, expected) => {
    expect(kept(headline)).toBe(expected);
  });

  it.each(['Nghị định 123/2020/NĐ-CP', 'Quy hoạch 2026–2030', 'Sau Covid-19', 'Quốc lộ 1A-B'])(
    'never part a short word at its dash: %s',
    (headline) => {
      const joined = keepTogether(headline, 'vi');
      expect(joined).toMatch(/[-–]\u2060/u);
      expect(joined.replaceAll('\u2060', '').replaceAll('\u00a0', ' ')).toBe(headline);
    },
  );

  it('may part long words at their dashes, and clauses', () => {
    const headline = 'Cao tốc Bắc-Nam-Hà-Nội-Lạng-Sơn – thông xe';
    expect(keepTogether(headline, 'vi')).toBe(headline);
  });

  it('are few in a list', () => {
    const long = Array.from({ length: 40 }, (_, at) => `chữ${at}`).join(' ');
    expect(listedHeadline(long, 'vi')).toMatch(/^chữ0 .{100,150}…$/u);
    expect(listedHeadline('Cảng mở lại', 'vi')).toBe('Cảng mở lại');
  });

  it('part words that only look alike', () => {
    expect(kept('Bờ biển phẳng lặng')).toBe('Bờ biển phẳng lặng');
    expect(kept('Quan hải đăng')).toBe('Quan hải đăng');
    expect(kept('Ông Tháng đến')).toBe('Ông Tháng đến');
  });

  it('stay short enough for a narrow column', () => {
    const joined = keepTogether('ngày 2 tháng 2 năm 2021 lần thứ 3 năm 2022 hạng Nhất', 'vi').split(' ');
    for (const part of joined) expect(part.length).toBeLessThanOrEqual(16);
  });

  it('say the same, and leave other languages alone', () => {
    const headline = 'Thu 35 tỷ USD trong tháng 12, năm 2026';
    expect(kept(headline).replaceAll('_', ' ')).toBe(headline);
    expect(keepTogether('Top 5 of 2026', 'en')).toBe('Top 5 of 2026');
  });
});
