import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { excerpt } from '@/lib/report/excerpt';

/** The letter above the caret, as it stands in a terminal. */
function pointedAt(line: string, column: number): string {
  const shown = excerpt(line, column);
  const columns = stringWidth(shown.caret) - 1;
  const letters = Array.from(new Intl.Segmenter('vi').segment(shown.line), ({ segment }) => segment);
  let used = 0;
  return letters.find((letter) => (used += stringWidth(letter)) > columns) ?? '';
}

describe('an excerpt of a line', () => {
  it('points at the letter whatever stands before it', () => {
    expect(pointedAt('Tưởng', 3)).toBe('ở');
    expect(pointedAt('\t\tTưởng', 3)).toBe('T');
    expect(pointedAt('Tưởng'.normalize('NFD'), 'Tưở'.normalize('NFD').length + 1)).toBe('n');
    expect(pointedAt('漢字 x', 4)).toBe('x');
    expect(pointedAt('👩‍👩‍👧 x', '👩‍👩‍👧 '.length + 1)).toBe('x');
    expect(pointedAt('a\u200b\u200bx', 4)).toBe('x');
  });

  it('cuts a long line on both sides of the place', () => {
    const { line, caret } = excerpt(`${'trước '.repeat(9000)}ĐÂY${' sau'.repeat(9000)}`, 6 * 9000 + 1);
    expect(line).toMatch(/^….*ĐÂY.*…$/);
    expect(stringWidth(line)).toBeLessThan(100);
    expect(line.slice(caret.length - 1)).toMatch(/^ĐÂY/);
  });

  it('shows a short line whole, and a place behind its end', () => {
    expect(excerpt('Hết', 4)).toEqual({ line: 'Hết', caret: '   ^' });
  });

  it('lets no control character of an article reach the terminal', () => {
    const terminal = fc.string({
      unit: fc.constantFrom('a', '\u001b', '\u009b', '\u202e', '\r', '\0', ']0;'),
    });
    fc.assert(
      fc.property(terminal, fc.integer({ min: 1, max: 20 }), (line, column) => {
        expect(excerpt(line, column).line).not.toMatch(/[\p{Cc}\u202e]/u);
      }),
    );
  });
});
