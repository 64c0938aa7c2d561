import { create } from 'fontkitten';

/** Sets single lines in a font of its own, whatever fonts the machine has. */
export interface Typesetter {
  /** Of a line set at `size` pixels to the em, in pixels. */
  width: (text: string, size: number) => number;
  /** The same as the data of an SVG path, its baseline starting at `x`, `y`. */
  outline: (text: string, size: number, x: number, y: number) => string;
}

/**
 * @param file the bytes of a font file; letters that it lacks are left out
 * @throws Error if it is no font, or holds several
 */
export function typesetter(file: Buffer): Typesetter {
  const font = create(file);
  if (!('glyphForCodePoint' in font)) throw new Error('Lines are set in a file of one font.');

  const glyphs = (text: string) =>
    Array.from(text, (letter) => letter.codePointAt(0) ?? 0)
      .filter((code) => font.hasGlyphForCodePoint(code))
      .map((code) => font.glyphForCodePoint(code));

  return {
    width: (text, size) =>
      glyphs(text).reduce((sum, glyph) => sum + glyph.advanceWidth, 0) * (size / font.unitsPerEm),
    outline(text, size, x, y) {
      const scale = size / font.unitsPerEm;
      let pen = x;
      return glyphs(text)
        .map((glyph) => {
          const path = glyph.path.scale(scale, -scale).translate(pen, y).toSVG();
          pen += glyph.advanceWidth * scale;
          return path;
        })
        .join('');
    },
  };
}

/** A text in lines of at most `width` pixels; a word that is longer has a line of its own. */
export function breakLines(text: string, size: number, width: number, setter: Typesetter): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = [...lines.slice(-1), word].join(' ');
    if (lines.length > 0 && setter.width(longer, size) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
