import type { Edit } from '../edits';

/**
 * Signs of Word's fonts Symbol, Wingdings and Webdings, each behind the number that pasting and PDF give it, without its
 * leading “F0”. Where the fonts differ, bullets, boxes, ticks and arrows are Wingdings', which lists and forms are set
 * in, and formulas Symbol's.
 */
const SIGNS = signs([
  ...['b7•', 'a7▪', '9f•', '6c●', '6e■', 'a1○', '76❖', 'd8➢', '77◆'],
  ...['6f□', '71□', 'a8□', '63□', '72□', 'a3□', 'fc✓', 'fe☑', '52☑', 'fb✗', 'fd☒', 'ab★'],
  ...['e0→', 'e8→', 'f0⇒', 'df←', 'e1↑', 'e2↓', 'ae→', 'de⇒'],
  ...['b0°', 'b1±', 'b2″', 'b3≥', 'b4×', 'b8÷', 'b9≠', 'bb≈'],
]);

/** Signs of formulas: where they stand apart they are icons of a web page. */
const FORMULA_SIGNS = signs([
  ...['2b+', '2d−', '3c<', '3d=', '3e>', '5b[', '5d]'],
  ...['44Δ', '53Σ', '57Ω', '61α', '62β', '64δ', '66φ', '67γ', '6dμ', '70π', '73σ'],
]);

function signs(pairs: readonly string[]): ReadonlyMap<string, string> {
  return new Map(
    pairs.map((pair) => [String.fromCharCode(parseInt(`f0${pair.slice(0, 2)}`, 16)), pair.slice(2)]),
  );
}

/** Replaces the signs of Word's symbol fonts by those that every font has. */
export function symbolEdits(text: string): Edit[] {
  return Array.from(text.matchAll(/[\uf020-\uf0ff]/g)).flatMap(({ 0: written, index }) => {
    const beside = text.charAt(index - 1) + text.charAt(index + 1);
    const sign =
      SIGNS.get(written) ?? (/[\p{L}\p{N}()]/u.test(beside) ? FORMULA_SIGNS.get(written) : undefined);
    return sign === undefined ? [] : [{ start: index, end: index + 1, text: sign }];
  });
}
