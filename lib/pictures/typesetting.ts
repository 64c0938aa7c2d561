import { create } from 'fontkitten';

/** Sets single lines in fonts of its own, whatever fonts the machine has. */
export interface Typesetter {
  /** Of a line set at `size` pixels to the em, in pixels. */
  width: (text: string, size: number) => number;
  /** The same as the data of an SVG path, its baseline starting at `x`, `y`. */
  outline: (text: string, size: number, x: number, y: number) => string;
}

/**
 * @param files the bytes of font files; a letter is taken from the first that has it, and left out where none has
 * @throws Error if one of them is no font, or several in one file
 */
export function typesetter(files: readonly Buffer[]): Typesetter {
  const fonts = files.map((file) => {
    const font = create(file);
    if (!('glyphForCodePoint' in font)) throw new Error('Cards are set in font files of one font each.');
    return font;
  });

  function glyphs(text: string, size: number) {
    return Array.from(text, (letter) => letter.codePointAt(0) ?? 0).flatMap((code) => {
      const font = fonts.find((each) => each.hasGlyphForCodePoint(code));
      return font ? [{ glyph: font.glyphForCodePoint(code), scale: size / font.unitsPerEm }] : [];
    });
  }

  return {
    width: (text, size) =>
      glyphs(text, size).reduce((sum, { glyph, scale }) => sum + glyph.advanceWidth * scale, 0),
    outline(text, size, x, y) {
      let pen = x;
      return glyphs(text, size)
        .map(({ glyph, scale }) => {
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
