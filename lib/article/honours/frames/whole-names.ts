import { cueAt, phraseSet } from '../../prose/phrases';
import { listEnds } from '../tables/cues';
import type { Name } from '../names/name';
import type { People } from '../names/people';
import { lineOf } from '../line';
import { bracketed } from '../names/brackets';
import { isHonorific } from '../names/kinds';
import { readList } from '../names/list';
import { nameOf } from '../names/name-of';
import { sentencesOf } from '../../prose/sentences';
import { wordsOf } from '../../prose/words';
import { endsName } from '../names/name-ends';

const reasons = phraseSet(listEnds);

/** A full name, perhaps with another in brackets, before "với" and a work. */
const AUTHOR = /^((?:\p{L}\p{Ll}+ ){0,3}(?:\p{Lu}\p{Ll}+ ){2,4}(?:\([^()]*\) )?)với \p{Lu}[^.!?]*[.…]?$/u;
/** Maximum length of an item of names, in characters. */
export const LONGEST_ITEM = 900;

/** The names or number of an item that contains nothing else; null if it is a sentence. */
export function wholeNames(text: string): ({ names: Name[] } & People) | null {
  const authors = authorsIn(text);
  if (authors.length > 0) return { names: authors, collectives: null, individuals: null };
  if (text.length > LONGEST_ITEM || /[.!?…]\s+\p{Lu}\p{Ll}+ \p{Ll}/u.test(text)) return null;
  const written = withoutReason(text);
  const lead = /^[\p{L}]\p{Ll}+(?: \p{L}+){0,4}:\s*(?=\p{Lu})/u.exec(written)?.[0] ?? '';
  // "Tập thể: Phòng A, Chi cục B" lists several.
  const several = isUnit(lead);
  const line = lineOf(several ? written.slice(lead.length) : written);
  const { words } = line;
  if (
    line.tokens.some(
      ({ kind, from }) => kind === 'award' || (isAwarding(kind) && words[from]?.capital === false),
    )
  )
    return null;
  const counted = line.tokens.find((token) => token.kind === 'people' && token.from === 0);
  const inside = bracketed(words);
  const sentence = words.some((_, at) => at > 0 && !inside.has(at) && endsName(words, at));
  const { names, whole } = readList(line.text, !several);
  if (!whole) return null;
  const people = {
    collectives: null,
    individuals: null,
    ...(counted?.kind === 'people' ? counted.people : {}),
  };
  if (names.length === 0 && !(counted && !sentence)) return null;
  if (sentence && !names.some(({ person }) => person) && counted === undefined) return null;
  return { names, ...people };
}

/** "Phòng A, đã có thành tích trong công tác B": the item without the reason for the award. */
function withoutReason(text: string): string {
  const words = wordsOf(text);
  const at = words.findIndex((_, index) => index > 1 && cueAt(reasons, words, index) !== null);
  return at < 0 ? text : text.slice(0, words[at - 1]?.end);
}

/** "Nhạc sĩ A với ca khúc B. Tác giả C với bộ ảnh D.": the persons, if all sentences name one with a work. */
function authorsIn(text: string): Name[] {
  const names = text.split(/(?<=\.)\s+(?=\p{Lu})/u).map((each) => {
    const [who, ...works] = each.split(/ với (?!\p{Lu})/u);
    if (who !== undefined && works.length > 0 && isHonorific(wordsOf(who), 0)) return nameOf(who);
    // "Hoàng Tích An (Hoàng Ân) với Mưa đầu mùa"
    const [, author] = AUTHOR.exec(text) ?? [];
    return author === undefined ? null : nameOf(author);
  });
  return names.every((name) => name?.person === true) ? names.flatMap((name) => name ?? []) : [];
}

/**
 * "Anh A, nông dân ở thôn B. Anh đã hiến 500 m2 đất.", "Ông B - tổ dân phố 3: trả lại tiền nhặt được": the person of an
 * item of which the rest only tells of them.
 */
export function nameBeforeStory(text: string): ({ names: Name[] } & People) | null {
  const [first, ...story] = sentencesOf(text);
  const sentence = text.slice(first?.start, first?.end);
  const [written = ''] = sentence.split(/:\s+(?=\p{Ll})/u);
  if ((story.length === 0 && written === sentence) || !isHonorific(wordsOf(written), 0)) return null;
  if (lineOf(text).tokens.some(({ kind }) => kind === 'award')) return null;
  const who = wholeNames(written);
  return who?.names.length === 1 && who.names[0]?.person === true ? who : null;
}

function isAwarding(kind: string): boolean {
  return kind === 'verb' || kind === 'passive';
}

/** "Cá nhân:", "* Tập thể": a paragraph that is only such a heading. */
export function isUnitLead(text: string): boolean {
  return text.length < 60 && text.endsWith(':') && isUnit(text);
}

/** "Tập thể:", "Về cá nhân:", "A. Cá nhân": the kind of recipients in a list. */
export function isUnit(lead: string): boolean {
  if (!/tập thể|cá nhân|đơn vị|đồng chí|các ông|các bà/i.test(lead)) return false;
  return !/\p{Lu}/u.test(lead.replace(/^(?:[ivx]+|\p{L}|\d+)[.)/]\s*/iu, '').slice(1));
}
