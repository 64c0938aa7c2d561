import { fold, wordCount } from '../../language/text';
import { readByline } from '../byline/byline';
import type { Draft } from '../draft';
import { signs } from './copied';
import { isProse } from './furniture';
import { isCapitalised } from '../person';
import { isLine, type Piece } from '../pieces';
import { bioOpening, bioVerb, reachable } from '../words/people';

/** What a page says about the authors whom it names: “A is a writer based in Hanoi.” */
export function biosOf({ authors, frontMatter, pieces, title }: Draft): Set<Piece> {
  const isOpening = (text: string) => bioOpening.test(text) || reachable.test(text);
  const introduced = pieces.slice(2).filter((piece) => isProse(piece) && isOpening(piece.plain.text));
  if (introduced.length === 0) return new Set();
  const signed = pieces.flatMap((piece) =>
    piece.kind === 'text' && signs(piece) ? (readByline(piece.plain.text, true)?.authors ?? []) : [],
  );
  // Whom the title names is the subject, and “docusaurus” is an account.
  const subject = fold(title ?? '');
  const named = [...authors, ...(frontMatter.authors ?? []), ...signed].filter(
    ({ name }) => isCapitalised(name) && !subject.includes(fold(name)),
  );
  const names = named.flatMap(({ name }) => [`${fold(name)} `, ...surnameOf(name)]);
  const isBio = (piece: Piece) => {
    const text = isLine(piece) ? fold(piece.plain.text) : '';
    const isReach = isLine(piece) && reachable.test(piece.plain.text);
    const says = (name: string) => text.startsWith(name) && bioVerb.test(text.slice(name.length));
    return names.some(
      (name) => says(name) || (isReach && wordCount(name) > 1 && ` ${text}`.includes(` ${name}`)),
    );
  };
  return new Set(introduced.filter(isBio));
}

/** An English family name, as in “Kellas is a reporter”: nobody is called so in Vietnamese. */
function surnameOf(name: string): string[] {
  const word = name.split(' ').at(-1) ?? '';
  return /^[A-Za-z'’-]{5,}$/.test(word) ? [`${fold(word)} `] : [];
}
