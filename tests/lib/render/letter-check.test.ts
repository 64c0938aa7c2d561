import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { afterAll, describe, expect, it } from 'vitest';
import { TextCache } from '@/lib/base/cache/cache';
import { uprightFont } from '@/lib/pictures/fonts';
import { letterCheck } from '@/lib/render/letter-check';

const keptIn = mkdtempSync(join(tmpdir(), 'letters-'));
afterAll(() => {
  rmSync(keptIn, { recursive: true });
});
const kept = new TextCache(keptIn, '1');
const missing = letterCheck([uprightFont], kept);

describe('the letters of a page', () => {
  it.each([
    ['Vietnamese', 'Phong trào thi đua yêu nước: ẪẾỘỮỢ ằẳẵặ Đđ Ỷỹ, 15.000 ₫ – “hạng Nhất”…'],
    ['what a system has fonts for', 'α ≤ 漢字 ภาษาไทย ລາວ ខ្មែរ Мир ► ⑤ 😀'],
    ['white space', 'a\tb\r\nc\u00a0d'],
  ])('may be %s', (_, text) => {
    expect(missing(text)).toEqual([]);
  });

  it.each([
    ['of private use, such as a word processor’s bullets', 'mục \uf0b7 một', ['\uf0b7']],
    ['control characters', 'a\u0081b\u0093c\u0081', ['\u0081', '\u0093']],
    ['the mark of lost text', 'h\ufffdi', ['\ufffd']],
    ['of a script that systems bring no font for', '\u{12000}', ['\u{12000}']],
  ])('may not be %s', (_, text, letters) => {
    expect(missing(text)).toEqual(letters);
  });

  it('must be in the site’s font, if it has one, where they are Vietnamese', async () => {
    const english = join(keptIn, 'english.woff2');
    const lettersOfEnglish = 'abcdefghijklmnopqrstuvwxyz';
    writeFileSync(
      english,
      await subsetFont(readFileSync(uprightFont), lettersOfEnglish, { targetFormat: 'woff2' }),
    );
    // The second time the font's letters are those that were kept.
    for (let time = 0; time < 2; time += 1) expect(letterCheck([english], kept)('đẹp α')).toEqual(['đ', 'ẹ']);
    expect(letterCheck([], kept)('đẹp')).toEqual([]);
  });
});
