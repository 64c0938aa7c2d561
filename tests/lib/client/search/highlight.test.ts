import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { highlight } from '@/lib/client/search/highlight';

describe('highlight', () => {
  const hits = (text: string, query: string) =>
    highlight(text, query, 60)
      .pieces.filter(({ hit }) => hit)
      .map((piece) => piece.text);

  it('marks the words of a query with their marks, whatever was typed', () => {
    expect(hits('Cục Hải quan tỉnh', 'hai quan')).toEqual(['Hải', 'quan']);
    expect(hits('Cục Hải quan tỉnh'.normalize('NFD'), 'hải quan')).toEqual(['Hải', 'quan']);
  });

  it('marks a number and its unit, glued or not', () => {
    expect(hits('Bắt 130kg ngà voi', '130 kg')).toEqual(['130', 'kg']);
    expect(hits('Bắt 130 kg ngà voi', '130kg')).toEqual(['130', 'kg']);
  });

  it('prefers words with the marks that were typed', () => {
    expect(hits('Xe chở hoa ra chợ cho bạn', 'chợ')).toEqual(['chợ']);
    expect(hits('Cho bạn, cho tôi', 'chợ')).toEqual(['Cho', 'cho']);
    expect(hits('Xe chở hoa ra chợ', 'cho')).toEqual(['chở', 'chợ']);
  });

  it('leaves scattered syllables alone where neighbours are met', () => {
    expect(hits('Hai cán bộ Hải quan', 'hải quan')).toEqual(['Hải', 'quan']);
  });

  it('shows the stretch around the words, cut between words, and loses no letter of it', () => {
    const long = `${'mở đầu '.repeat(40)}Điện Biên Phủ${' kết thúc'.repeat(40)}`;
    const { pieces, share } = highlight(long, 'dien bien phu', 60);
    const shown = pieces.map(({ text }) => text).join('');
    expect(share).toBe(1);
    expect(shown).toMatch(/^… (?:mở |đầu )+Điện Biên Phủ(?: kết| thúc)+ …$/);
    expect(shown.length).toBeLessThan(75);
  });

  it('gives back every text that is short enough', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60, unit: 'grapheme' }), fc.string(), (text, query) => {
        const { pieces } = highlight(text, query, 1000);
        const whole = text.normalize('NFC').replace(/\s+/g, ' ').trim();
        expect(pieces.map((piece) => piece.text).join('')).toBe(whole);
      }),
    );
  });
});
