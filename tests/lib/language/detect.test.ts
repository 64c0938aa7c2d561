import { expect, it } from 'vitest';
import { languageOf } from '@/lib/language/detect';

it.each([
  'Ferry strike ends after nine days',
  'Recipe: samphire and potatoes',
  'Obituary: Joan Pike',
  'Council votes to keep the library open on Sundays, and nobody in the hall said a word about the roof.',
])('“%s” is English, however short', (text) => {
  expect(languageOf(text)).toBe('en');
});

it.each([
  'Cảng mở lại',
  'Ban tin sang nay',
  'Tin moi nhat hom nay tai Ha Noi',
  'Quán cà phê Wonderland by Night mở lại',
  'Fog',
  '1945',
  '',
])('“%s” may be Vietnamese, the language of most papers', (text) => {
  expect(languageOf(text)).toBe('vi');
});
