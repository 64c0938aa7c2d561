import { expect, it } from 'vitest';
import { isMachineAlt, shownAlt } from '@/lib/article/alt';

it.each([
  'dragging over an empty column should not print a line',
  '4 differently colored blocks stand next to the title of the game',
  'a boat with two sails on the open water',
])('a sentence in English is somebody’s description, though in small letters: %s', (alt) => {
  expect(isMachineAlt(alt, 'a.jpg')).toBe(false);
  expect(shownAlt(alt, 'a.jpg', 'Bến Đá')).toBe(alt);
});

it.each([
  '3500 1 img 5668 ok',
  'img 20200305 091234 burst 001 cover',
  'bat giu lo hang buon lau tai cang',
  '',
])('a file’s name and a title without its marks are none: “%s”', (alt) => {
  expect(isMachineAlt(alt, 'a.jpg')).toBe(true);
  expect(shownAlt(alt, 'a.jpg', 'Bến Đá')).toBe('Bến Đá');
});
