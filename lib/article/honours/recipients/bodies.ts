import { cueAt, phraseAt, phraseBook, phraseSet } from '../../prose/phrases';
import { deeds, shortKinds, shortNames } from '../tables/referents';
import { adverbs, verbs } from '../tables/verbs';
import { nameEnds } from '../tables/name-edges';
import { type Line, textOf } from '../line';
import type { Name } from '../names/name';
import { isCongress, isSpan, nameOf } from '../names/name-of';
import { sameName } from '../names/same-name';
import { isOfWord } from '../names/name-ends';
import { isPlace } from '../names/territories';
import { personAt } from '../names/personal-name';
import { personBefore } from '../names/persons';
import { personsOf } from './full-names';
import { formAt, type Word, wordsOf } from '../../prose/words';
import { endOfBody, endOfOffice, isBody, isFunctional, isHonorific, isInnerComma } from '../names/kinds';
import { isWholeOf } from '../names/parts';

/** Words that stand for a body named before, “đơn vị”, “nhà trường”, with the kind of body they mean. */
export const shortBook = phraseBook([...shortNames.map((name) => [name, name] as const), ...shortKinds]);
/** Words at which a body's name ends. */
export const endBook = phraseSet([...nameEnds, ...adverbs, ...verbs.map(([phrase]) => phrase), ...deeds]);
/** The last word of a body's name that says of which kind its territory is, and not which one. */
const UNNAMED = /\s(?:tỉnh|huyện|quận|thị xã|thành phố|TP|xã|phường|thị trấn)$/u;
/** How a title begins that presents a body: "Lịch sử hình thành Công ty A". */
const PRESENTS =
  /^(?:(?:các|những|một số|bảng) )?(?:thành tích|thành tựu|phần thưởng|danh hiệu|khen thưởng|bảng vàng|lịch sử|truyền thống|giới thiệu|quá trình|chặng đường|đôi nét|vài nét|sơ lược|tổng quan)(?!\p{L})/iu;

/** The nearest name if all are of one body, "BHXH huyện A" and "Bảo hiểm xã hội huyện A"; nobody if they differ. */
export function soleBody(names: readonly Name[]): Name[] {
  const [nearest] = names;
  // "Bệnh viện Quân y 120 thu dung": the name elsewhere shows where it ends.
  const short = names.find(({ name }) => names.every((other) => isBegun(name, other.name)));
  if (short) return [short];
  return nearest && names.every((name) => sameName(name, nearest)) ? [nearest] : [];
}

/** "TAND huyện", "Công an tỉnh": the body by the full name that the text before has for it, if there is one such name. */
export function inFullBody(name: Name, earlier: readonly Line[]): Name {
  if (name.person || !UNNAMED.test(name.name)) return name;
  const begins = `${name.name} `;
  const longer = earlier
    .filter(({ text }) => text.includes(begins))
    .flatMap((line) =>
      line.words.flatMap(({ start }, at) => {
        const found = line.text.startsWith(begins, start) ? bodyAt(line, at, null)?.name : null;
        return found?.name.startsWith(begins) ? [found] : [];
      }),
    );
  return soleBody(longer)[0] ?? name;
}

/** Whether a name is all of another, or goes on with words that are neither a name nor a place. */
function isBegun(name: string, other: string): boolean {
  if (name === other) return true;
  const rest = wordsOf(other.startsWith(`${name} `) ? other.slice(name.length) : '');
  return (
    rest[0]?.capital === false &&
    /^\p{Ll}/u.test(rest[0].form) &&
    !isPlace(rest, 0) &&
    rest[0].form !== 'thuộc'
  );
}

/** "Tại Trường A, xã B, nhà trường …": the body where a sentence takes place. */
export function placeOf(line: Line, kind: string | null): Name[] {
  const body = line.words[0]?.form === 'tại' ? bodyAt(line, 1, kind) : null;
  return body?.name ? [body.name] : [];
}

/**
 * The one body in the title, if the title begins with it or says that it presents it, or the text names it again: "45 năm
 * Công ty A", "Thành tích của Công ty A", but not "Giám đốc Công ty A".
 */
export function topicBody(earlier: readonly Line[]): Name[] {
  const [title, ...text] = earlier;
  if (!title || personsOf(title).length > 0) return [];
  const named = bodiesIn(title, null);
  const headed = title.words.some((_, at) => {
    const office = endOfOffice(title.words, at);
    return office !== null && isBody(title.words, office);
  });
  const [only] = named;
  if (!only || headed || named.length > 1) return [];
  const opens = title.text.startsWith(only.name) || PRESENTS.test(title.text);
  return opens || text.some((line) => line.text.includes(only.name)) ? [only] : [];
}

/** The bodies whose names are clearly delimited in a sentence. */
export function bodiesIn(line: Line, kind: string | null): Name[] {
  const found: Name[] = [];
  for (let at = 0; at < line.words.length; at += 1) {
    if (kind === null && line.words[at]?.capital === false) continue;
    const body = bodyAt(line, at, kind);
    if (body?.name) found.push(body.name);
    at = Math.max(at, (body?.to ?? 0) - 1);
  }
  return found;
}

/** "Đoàn Thanh niên Cộng sản Hồ Chí Minh tỉnh": what may stand in small letters behind a proper name. */
const LEVELS = new Set('tỉnh thành huyện quận thị xã phường thôn bản khu cơ miền anh'.split(' '));

/** "Hạt Kiểm lâm Nậm Nhùn giữ rừng": the index behind a proper name of several syllables before two other words. */
function pastProperName(words: readonly Word[], from: number, to: number): number {
  let last = to - 1;
  while (last > from && !words[last]?.capital && !isOwnNumber(words, last)) last -= 1;
  const kind = endOfBody(words, from) ?? from + 1;
  const proper = (words[last - 1]?.capital === true && last > kind) || isOwnNumber(words, last);
  return last > from && proper && (to - last > 2 || !LEVELS.has(formAt(words, last + 1))) ? last + 1 : to;
}

/** "Trường Mầm non 19/5", "Phân trại số 1", but not "lắp đặt 12 trạm": a number that is part of a name. */
function isOwnNumber(words: readonly Word[], at: number): boolean {
  if (!/\d/.test(formAt(words, at))) return false;
  const before = words[at - 1];
  return (
    before?.capital === true ||
    before?.form === 'số' ||
    [1, 2, 3].some((back) => endOfBody(words, at - back) === at)
  );
}

/**
 * "Khoa Hồi sức - Chống độc, Bệnh viện A", "Phòng Giáo dục và Đào tạo": a mark or an "và" inside the name of a body, before
 * its other half or the body that contains it.
 */
function isJoined(text: string, words: readonly Word[], body: number, at: number): boolean {
  const form = formAt(words, at);
  const next = at + 1;
  if (form === ',')
    return isInnerComma(words, body, at) || (isBody(words, next) && isWholeOf(words, body, next));
  if (!(form === '-' || (form === 'và' && isFunctional(words, body))) || words[next]?.capital !== true)
    return false;
  const others = isBody(words, next) || isHonorific(words, next) || endOfOffice(words, next) !== null;
  return !others && personAt(text, words, next) === null;
}

/** The body named from this word on, and the word after it; null if none of the kind begins here. */
export function bodyAt(
  { text, words }: Line,
  at: number,
  kind: string | null,
): { name: Name | null; to: number } | null {
  const begins = kind === null ? isBody(words, at) : phraseAt(shortBook, words, at)?.value === kind;
  if (!begins) return null;
  let to = Math.max(endOfBody(words, at) ?? at + 1, at + 1);
  const isEnd = (end: number) =>
    /^[,;:.()"|–-]$/.test(formAt(words, end)) ||
    (cueAt(endBook, words, end) !== null && !isOfWord(words, end)) ||
    isCongress(words, end) ||
    isSpan(words, end);
  while (to < words.length && (!isEnd(to) || isJoined(text, words, at, to))) to += 1;
  to = pastProperName(words, at, to);
  // "Chủ tịch UBND huyện A Nguyễn Văn B": the person after the body is not part of its name.
  const office = [1, 2, 3].some((back) => endOfOffice(words, at - back) === at);
  const end = (office ? personBefore(text, words, at + 1, to) : null) ?? to;
  const name = nameOf(textOf({ text, words, tokens: [] }, { from: at, to: end }));
  const plain = name && !name.person && /[\p{Lu}\d]/u.test(name.name.slice(1));
  return { name: plain ? name : null, to };
}
