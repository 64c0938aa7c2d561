import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { drawCard } from '@/lib/pictures/card';
import { uprightFont } from '@/lib/pictures/fonts';
import { breakLines, typesetter } from '@/lib/pictures/typesetting';

const setter = typesetter(readFileSync(uprightFont));
const alphabet = Array.from('aăâbcđêghikôơnpưữợẫếộ ỢỮẪẾ0,“”–');
const vietnamese = fc.string({ unit: fc.constantFrom(...alphabet), maxLength: 300 });

/** Whether anything is drawn in a part of a card: its text is lighter than its ground. */
async function isDrawn(png: Buffer, part: { left: number; top: number; width: number; height: number }) {
  const { channels } = await sharp(await sharp(png).extract(part).toBuffer()).stats();
  return (channels[1]?.max ?? 0) > 60;
}

describe('a card', () => {
  it('is a picture of the size that messengers want, with its texts on it', async () => {
    const card = await drawCard(
      { masthead: 'Tòa soạn', title: 'Hải quan', line: 'Tin của ngành', ground: '#98191c' },
      setter,
    );
    expect(await sharp(card).metadata()).toMatchObject({ format: 'png', width: 1200, height: 630 });
    expect(await isDrawn(card, { left: 90, top: 70, width: 300, height: 70 })).toBe(true);
    expect(await isDrawn(card, { left: 90, top: 200, width: 600, height: 300 })).toBe(true);
  });

  it('holds any text within its margins', async () => {
    await fc.assert(
      fc.asyncProperty(vietnamese, vietnamese, async (title, line) => {
        const card = await drawCard({ masthead: 'Tòa soạn', title, line, ground: '#98191c' }, setter);
        for (const edge of [
          { left: 0, top: 0, width: 1200, height: 60 },
          { left: 0, top: 600, width: 1200, height: 30 },
        ])
          expect(await isDrawn(card, edge)).toBe(false);
        expect(card.length).toBeLessThan(30_000);
      }),
      { numRuns: 12 },
    );
  });
});

describe('a line of type', () => {
  it('has every Vietnamese letter', () => {
    for (const letter of alphabet) expect(setter.width(letter, 100), letter).toBeGreaterThan(0);
    for (const letter of 'ẪẾỘỮỢđ') expect(setter.outline(letter, 100, 0, 0), letter).not.toBe('');
  });

  it('leaves out what its fonts lack', () => {
    expect(setter.outline('a🎖️b漢', 100, 0, 0)).toBe(setter.outline('ab', 100, 0, 0));
  });

  it('breaks between words where the next would not fit', () => {
    fc.assert(
      fc.property(vietnamese, (text) => {
        const lines = breakLines(text, 36, 400, setter);
        expect(lines.join(' ')).toBe(text);
        for (const line of lines.filter((each) => each.includes(' ')))
          expect(setter.width(line, 36)).toBeLessThanOrEqual(400);
      }),
    );
  });
});
