import { expect, it } from 'vitest';
import { words } from '@/lib/language/words';
import { honourInWords } from '@/lib/site/honour-names';
import { makeHonour } from '../../support/make-honour';

const told = words.vi;

it.each([
  [{ award: 'Huân chương Lao động', rank: 'hạng Nhất', awardedBy: null }, 'Huân chương Lao động hạng Nhất'],
  [{ award: 'Bằng khen', rank: null, awardedBy: 'Bộ Y tế' }, 'Bằng khen của Bộ Y tế'],
  // Its own name says who gives it.
  [{ award: 'Cờ thi đua của Chính phủ', rank: null, awardedBy: 'Chính phủ' }, 'Cờ thi đua của Chính phủ'],
])('%j is told with who gives it, once', (given, name) => {
  expect(honourInWords(makeHonour(given), told)).toBe(name);
});
