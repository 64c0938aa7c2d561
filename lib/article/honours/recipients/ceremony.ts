import { cueAt, phraseAt, phraseSet } from '../../prose/phrases';
import type { Act } from '../acts';
import { findWord, type Line, type Range, textOf, tokensIn } from '../line';
import { isBody } from '../names/kinds';
import { readList } from '../names/list';
import type { Name } from '../names/name';
import { giverHeads } from '../tables/givers';
import { attendances, ceremonies, speeches } from '../tables/leads';
import { formAt } from '../../prose/words';

const holdings = phraseSet(ceremonies);
const dayBook = phraseSet(['ngày truyền thống', 'ngày thành lập', 'thành lập']);
/** Maximum distance in words between a kind of body and its name: "lực lượng Cảnh sát". */
const NEAR_NAME = 4;
const speechBook = phraseSet(speeches);
const guestBook = phraseSet(attendances);
const heads = phraseSet(giverHeads);

/** "nhà trường tổ chức lễ kỷ niệm … và đón nhận": the words for the host; null if no ceremony is held. */
export function hostWords(line: Line, range: Range): Range | null {
  if (!isAtCeremony(line, range)) return null;
  let held = range.from;
  while (held < range.to && !phraseAt(holdings, line.words, held)) held += 1;
  return held < range.to ? { from: range.from, to: held } : null;
}

/** "Bệnh viện A long trọng tổ chức lễ kỷ niệm …, … và đón nhận": the host of the ceremony is the recipient. */
export function hostOf(line: Line, range: Range): Name[] {
  const words = hostWords(line, range);
  const list = words && readList(textOf(line, words));
  return list?.whole ? list.names : [];
}

/**
 * Whether the ceremony of an act is for others than its host: "Bộ A tổ chức lễ kỷ niệm Ngày truyền thống lực lượng B và
 * đón nhận …", "UBND tỉnh tổ chức Lễ đón nhận … cho các tập thể".
 */
export function isForOthers(line: Line, { gifts, subject, verb }: Act): boolean {
  const { words } = line;
  const behind = gifts.at(-1)?.behind;
  if (words[verb.from - 1]?.form === 'lễ' && behind && findWord(words, behind, 'cho') >= 0) return true;
  const host = hostWords(line, subject);
  if (host === null) return false;
  for (let at = host.to; at < subject.to; at += 1) {
    const body = phraseAt(dayBook, words, at)?.next;
    if (body === undefined || !isBody(words, body)) continue;
    return words.slice(body + 1, Math.min(subject.to, body + NEAR_NAME)).some(({ capital }) => capital);
  }
  return false;
}

/** "Ông A phát biểu tại lễ kỷ niệm … và đón nhận", "Ông A dự lễ đón nhận": a guest at a ceremony receives nothing by that. */
export function isSpeaker(line: Line, range: Range): boolean {
  if (!isAtCeremony(line, range)) return false;
  const accepts = line.words[range.to]?.form !== 'được';
  for (let at = range.from + 1; at < range.to; at += 1)
    if (cueAt(speechBook, line.words, at) || (accepts && phraseAt(guestBook, line.words, at)))
      return findWord(line.words, { from: at, to: range.to }, 'lễ') > 0;
  return false;
}

/** "Dự lễ trao Huân chương cho ông A có bà B": the words behind an award, up to the guests. */
export function withoutGuests({ words }: Line, { subject, verb }: Act, behind: Range): Range {
  let attended = false;
  for (let at = subject.from; at < verb.from && !attended; at += 1) {
    const next = phraseAt(guestBook, words, at)?.next;
    attended = next !== undefined && /^(?:buổi|lễ|chương|hội)$/.test(formAt(words, next));
  }
  const guests = attended ? findWord(words, behind, 'có', 'gồm', ':') : -1;
  return guests < 0 ? behind : { from: behind.from, to: guests };
}

/** "Lễ đón nhận Huân chương … Trường A", organised by somebody else: the one body right behind the award. */
export function hostedFor(line: Line, verb: Range, behind: Range): Name[] {
  const { words, tokens } = line;
  const { from } = behind;
  // "Lễ đón nhận Bằng khen Bộ Y tế" names the giver.
  const gives = phraseAt(heads, words, from) !== null && words[from]?.form !== 'trường';
  const named = words[from]?.capital === true && isBody(words, from) && !gives;
  if (words[verb.from - 1]?.form !== 'lễ' || !named) return [];
  const next = tokensIn(tokens, behind)[0];
  if (next && next.kind !== 'mark' && next.kind !== 'aside') return [];
  const { names } = readList(textOf(line, { from, to: next?.from ?? behind.to }));
  return names.length === 1 ? names : [];
}

function isAtCeremony({ words }: Line, { to }: Range): boolean {
  return /^(?:và|lễ|,)$/.test(formAt(words, to - 1));
}
