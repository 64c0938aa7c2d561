import { spell, stripMarks } from '../../language/spelling';
import { isSpelled, wordsOfQuery } from './query';
import { WORD } from './terms';

/** A stretch of text that is highlighted or not. */
export interface Piece {
  text: string;
  hit: boolean;
}

interface Highlighted {
  pieces: Piece[];
  /** Share of the query's pairs (or of its only word) that the text contains, 0 to 1. */
  share: number;
}

/**
 * Cuts an excerpt around the words of a query out of a text. Pairs of the query that occur in the text are highlighted;
 * without any, its single syllables.
 * @param length approximate length in letters
 */
export function highlight(text: string, query: string, length: number): Highlighted {
  const whole = text.normalize('NFC').replace(/\s+/g, ' ').trim();
  const tokens = [...whole.matchAll(WORD)].map(({ 0: word, index }) => ({
    from: index,
    to: index + word.length,
    name: spell(word),
  }));
  const exact = hitsOf(tokens, query);
  // Other marks than those typed count where nothing has these: “cho” for “chợ”.
  const { hits, share } = exact.hits.length > 0 ? exact : hitsOf(tokens, stripMarks(query));
  return { pieces: piecesOf(whole, hits, length), share };
}

function hitsOf(tokens: readonly Word[], query: string): { hits: Word[]; share: number } {
  const { syllables, pairs, unfinished } = wordsOfQuery(query);
  const met = tokens.map(({ name }, at) => {
    const { name: second = '' } = tokens[at + 1] ?? {};
    return pairs.find(
      (pair) =>
        isSpelled(pair[0], name) &&
        (isSpelled(pair[1], second) ||
          (pair === unfinished && stripMarks(second).startsWith(stripMarks(pair[1])))),
    );
  });
  const paired = tokens.filter((_, at) => met[at] ?? met[at - 1]);
  const hits =
    paired.length > 0 ? paired : tokens.filter(({ name }) => syllables.some((each) => isSpelled(each, name)));
  const found = pairs.filter((pair) => met.includes(pair));
  return { hits, share: pairs[0] ? found.length / pairs.length : Math.min(1, hits.length) };
}

interface Word extends Token {
  name: string;
}

interface Token {
  from: number;
  to: number;
}

function piecesOf(whole: string, hits: readonly Token[], length: number): Piece[] {
  const { from, to } = stretch(whole, hits, length);
  const pieces: Piece[] = [];
  const add = (text: string, hit = false) => text && pieces.push({ text, hit });
  let at = from;
  add(from > 0 ? '… ' : '');
  for (const hit of hits) {
    if (hit.from < from || hit.to > to) continue;
    add(whole.slice(at, hit.from));
    add(whole.slice(hit.from, hit.to), true);
    at = hit.to;
  }
  add(whole.slice(at, to));
  add(to < whole.length ? ' …' : '');
  return pieces;
}

/** The excerpt with most hits, cut at word boundaries. */
function stretch(text: string, hits: readonly Token[], length: number): Token {
  if (text.length <= length) return { from: 0, to: text.length };
  const within = (start: number) =>
    hits.filter(({ from }) => from >= start && from < start + length * 0.7).length;
  const best = hits.reduce((one, { from }) => (within(from) > within(one) ? from : one), hits[0]?.from ?? 0);
  const start = Math.min(Math.max(0, best - length * 0.3), text.length - length);
  const from = start <= 0 ? 0 : text.indexOf(' ', start) + 1;
  const end = text.lastIndexOf(' ', from + length);
  return { from, to: from + length >= text.length || end <= from ? text.length : end };
}

/** The pieces as child nodes of an element. */
export function marked(pieces: readonly Piece[]): (string | HTMLElement)[] {
  return pieces.map(({ text, hit }) => {
    if (!hit) return text;
    const mark = document.createElement('mark');
    mark.textContent = text;
    return mark;
  });
}
