import { describe, expect, it } from 'vitest';
import { hasWords, wordsOfQuery } from '@/lib/client/search/query';

describe('a query', () => {
  it.each([
    ['“kê khai thuế” 2021', [['kê', 'khai', 'thuế']]],
    [
      '"hải quan" và «buôn lậu»',
      [
        ['hải', 'quan'],
        ['buôn', 'lậu'],
      ],
    ],
    ['“chưa đóng lại', [['chưa', 'đóng', 'lại']]],
    ['c/o mẫu d', [['c', 'o']]],
    ['thông tư 133/2016', [['133', '2016']]],
    ['htkk 4.3.4', [['4', '3', '4']]],
    ['126/2020/NĐ-CP', [['126', '2020', 'nđ', 'cp']]],
    ['covid-19', [['covid', '19']]],
    ['nhập/xuất hàng', []],
    ['hải quan', []],
    ['“thuế”', []],
  ])('“%s” has neighbours that belong together: %j', (query, phrases) => {
    expect(wordsOfQuery(query).phrases).toEqual(phrases);
  });

  it.each([
    ['t', false],
    ['ngh', false],
    ['qu', false],
    ['gi', false],
    ['đ', false],
    ['th ', true],
    ['the', true],
    ['hải q', true],
    ['gtgt', true],
    ['4', true],
    ['?!', false],
  ])('“%s” can be looked up: %s', (query, can) => {
    expect(hasWords(query)).toBe(can);
  });
});
