import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameKey } from '@/lib/language/name-key';
import { spell, stripMarks } from '@/lib/language/spelling';
import { toSlug } from '@/lib/language/slug';
import { fold } from '@/lib/article/prose/words';
import { runsOf } from '@/lib/client/search/terms';

/** Each home of a comparison: all take one spelling for the other. */
const homes: [string, (text: string) => unknown][] = [
  ['spelling', spell],
  ['people', nameKey],
  ['honours', fold],
  ['search', runsOf],
];

const same = [
  ['hòa', 'hoà'],
  ['Khỏe', 'Khoẻ'],
  ['Thùy', 'Thuỳ'],
  ['ỦY BAN', 'Uỷ ban'],
  ['Lý', 'Lí'],
  ['kỷ niệm', 'kỉ niệm'],
  ['Mỹ', 'Mĩ'],
  ['chiến sĩ', 'chiến sỹ'],
  ['tỷ đồng', 'tỉ đồng'],
  ['quý', 'quí'],
  ['Quỳ', 'Quì'],
  ['hy vọng', 'hi vọng'],
  ['Đỗ', 'Ðỗ'],
  ['đỗ', 'ðỗ'],
  ['Nguyễn', 'Nguyễn'.normalize('NFD')],
  ['Thụy Sĩ', 'Thuỵ Sỹ'.normalize('NFD')],
];

const other = [
  ['Thùy', 'Thủy'],
  ['Lý', 'Ly'],
  ['Vy', 'Vi'],
  ['Thy', 'Thi'],
  ['Kỳ', 'Kỷ'],
  ['quý', 'quy'],
  ['quá', 'qúa'],
  ['lít', 'lýt'],
  ['tai', 'tay'],
  ['Mai', 'May'],
  ['đa', 'da'],
  ['hóan', 'hoán'],
];

describe.each(homes)('in the %s', (_, key) => {
  it.each(same)('“%s” is “%s”', (one, another) => {
    expect(key(one)).toEqual(key(another));
  });

  it.each(other)('“%s” is not “%s”', (one, another) => {
    expect(key(one)).not.toEqual(key(another));
  });
});

it('spells what is spelled already as it is', () => {
  const letters = [...Array.from('aeiouyhklmstqđð ăâêôơư'), '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...letters), maxLength: 20 }), (text) => {
      expect(spell(spell(text))).toBe(spell(text));
      expect(spell(text)).toBe(spell(text).normalize('NFC'));
    }),
  );
});

it.each([
  ['Huân chương', 'huan chuong'],
  ['ĐỖ ÐỨC', 'do duc'],
  ['Ẫ Ế Ộ Ữ Ợ', 'a e o u o'],
])('strips the marks of “%s”', (text, bare) => {
  expect(stripMarks(text)).toBe(bare);
  expect(stripMarks(text.normalize('NFD'))).toBe(bare);
});

it.each([
  ['Lí do hoà giải', 'li-do-hoa-giai'],
  ['Lý do hòa giải', 'ly-do-hoa-giai'],
  ['Ðà Lạt – Sỹ', 'da-lat-sy'],
])('keeps in an address what was written: %s', (text, slug) => {
  expect(toSlug(text)).toBe(slug);
});
