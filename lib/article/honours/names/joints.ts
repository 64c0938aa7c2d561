import { phraseAt, phraseSet } from '../../prose/phrases';
import { largerBodies, located } from '../tables/kinds-of-bodies';
import { bodyDescriptions } from '../tables/name-edges';
import { isUnitBefore, type Item, pastLead, type Segment, type Text, textOf } from './segments';
import { isBody, isCode, isFunctional, isGeneric, isHonorific, isOffice } from './kinds';
import { personAt } from './personal-name';
import { personBefore, startsPerson } from './persons';
import { endOfUnit, peopleAt } from './people';
import type { Word } from '../../prose/words';
import { LONGEST_NAME, nameOf } from './name-of';
import { kindOf } from './parts';
import { isOfSeveral, isPlace, isTerritory, isWithin } from './territories';
import { endsName } from './name-ends';

/**
 * The role of a mark: it divides two names, begins a description of the one before, is part of its name, or ends the
 * list.
 */
type Joint = 'divides' | 'describes' | 'joins' | 'ends';

const deputyBook = phraseSet(['đại diện', 'đại diện cho', 'thay mặt', 'thay mặt cho']);
const locatedBook = phraseSet(located);
const larger = phraseSet(largerBodies);
const descriptions = phraseSet(bodyDescriptions);

/**
 * The role of the mark before `next` for the item before it.
 * @param closing whether a "và" already closed the list
 */
export function jointOf(list: Text, item: Item, next: Segment, closing: boolean): Joint {
  const { words, text, strong } = list;
  const { mark, from: at } = next;
  if (mark === ';' || mark === '|' || mark === '+') return 'divides';
  const titled = isHonorific(words, at) && (mark !== ',' || startsPerson(text, words, at));
  const fresh = titled || peopleAt(words, at) !== null || isUnitBefore(words, at);
  const several =
    isOfSeveral(words, item.from, item.to) && isBody(words, pastLead(words, item.from, item.to));
  if (!hasName(list, item) && !several) return afterNobody(list, item, next, { fresh, titled });
  if (isCutShort(list, item)) return fresh && mark === 'và' ? 'divides' : strong ? 'describes' : 'ends';
  if (fresh) return 'divides';
  if (mark === ':') return 'describes';
  if (standsFor(list, next)) return 'describes';
  if (mark === ',' && !several && isBarePlace(list, next)) return 'describes';
  if (item.described) {
    if (isPersonAlone(list, next) || endsInPerson(list, next)) return 'divides';
    // "Trường A, thị xã B, Trường C, huyện D": a place closes each.
    if (isLocated(words, item) && isLocated(words, next) && isPlace(words, lastSegment(words, at)))
      return 'divides';
    return mark === ',' || strong || !isBody(words, at) ? 'describes' : 'divides';
  }
  const person = startsPerson(text, words, pastLead(words, item.from, item.to));
  if (person) return afterPerson(list, item, next, closing);
  if (isGeneric(words, at)) return 'divides';
  if (list.item && mark === ',' && isBody(words, at) && endsInPerson(list, item)) return 'describes';
  return afterBody(list, item, next, closing);
}

/** The role of the mark behind words that name nobody yet. */
function afterNobody(
  list: Text,
  item: Item,
  next: Segment,
  { fresh, titled }: { fresh: boolean; titled: boolean },
): Joint {
  const { words } = list;
  if (isTitleOnly(list, item)) return 'joins';
  // "Giám đốc Sở Kế hoạch và Đầu tư Trần Thị B", "Giám đốc Sở Y tế, ông A"
  if (isOffice(words, item.from) && (!fresh || (titled && next.mark === ','))) return 'joins';
  if (!fresh && isUnfinished(words, item, next)) return 'joins';
  if (fresh || !isDescription(words, item)) return 'divides';
  return isCountOfPeople(words, item) && isPersonAlone(list, next) ? 'divides' : 'joins';
}

function afterPerson(list: Text, item: Item, next: Segment, closing: boolean): Joint {
  const { words, strong } = list;
  const { mark, from: at } = next;
  if (endsInPerson(list, next) || isPersonAlone(list, next))
    return closing && mark === ',' ? 'ends' : 'divides';
  // "Lê Văn A - Phòng Khoa học và Hợp tác quốc tế"
  if (mark === 'và' && isOfficeBehindDash(list, item, next)) return 'joins';
  // An item names one recipient: "1. Lê Văn A (SN 1994) - Thượng úy, Phòng B, Công an tỉnh".
  if (list.item && mark === ',' && isBody(words, at)) return 'describes';
  // "bà A (Phật tử), Ban Trị sự B": the bracket already describes the person.
  if (!strong && mark === ',' && isBody(words, at) && isDescribedAside(list, item)) return 'divides';
  if (isOffice(words, at) || !words[at]?.capital) {
    if (isBody(words, at) && mark === 'và') return 'divides';
    return isGeneric(words, at) && mark === 'và' ? 'divides' : 'describes';
  }
  if (mark === 'và' || (!strong && isCapitals(list, next))) return 'divides';
  const titled = isHonorific(words, item.from);
  return strong || titled || closing ? 'describes' : isBody(words, at) ? 'divides' : 'describes';
}

/** Whether the words behind a dash are an office whose name goes on: "… - Phòng Khoa học" and "Hợp tác quốc tế". */
function isOfficeBehindDash({ words }: Text, { from, to }: Item, { from: at, to: end }: Segment): boolean {
  const dash = words.slice(from, to).findLastIndex(({ form }) => form === '-');
  return dash > 0 && isFunctional(words, from + dash + 1) && goesOn(words, at, end);
}

/** "(Phật tử)", "(quốc tịch Đức)", but not "(45 tuổi)", "(lớp 9)", which leave open where somebody is. */
function isDescribedAside({ words }: Text, { from, to }: Item): boolean {
  if (words[to - 1]?.form !== ')') return false;
  const open = words.slice(from, to).findLastIndex(({ form }) => form === '(');
  return words.slice(from + open, to).every(({ form }) => !/\d|^(?:lớp|tuổi|sn|sinh)$/u.test(form));
}

function afterBody(list: Text, item: Item, next: Segment, closing: boolean): Joint {
  const { words, strong, wholes } = list;
  const { mark, from: at } = next;
  const head = pastLead(words, item.from, item.to);
  const last = words[item.to - 1];
  const word = words[at];
  if (!word || !last) return 'ends';
  if (isCode(list.text, word)) return 'divides';
  // "Hội LHPN các huyện A, B, thành phố C"
  const another = isTerritory(words, at) || (word.capital && !isBody(words, at));
  const several = isOfSeveral(words, item.from, item.to);
  if (several && another && !isOffice(words, at)) return 'joins';
  if (isPersonAlone(list, next) || endsInPerson(list, next))
    return closing && mark === ',' ? 'ends' : 'divides';
  if (isOffice(words, at)) return 'describes';
  if (mark === ',' && !word.capital && phraseAt(descriptions, words, at)) return 'describes';
  if (wholes.has(at)) return 'joins';
  if (mark === ',' && last.form !== ')' && isPlaceOf(words, head, next)) return 'describes';
  if (isBody(words, at)) return betweenBodies(list, item, next, closing);
  // "Đội 2 (Công an huyện A), biểu dương thành tích"
  if (last.form === ')' && !word.capital) return 'describes';
  const functional = isFunctional(words, head) && goesOn(words, at, next.to);
  if (functional) return 'joins';
  if (!word.capital) return last.capital || mark === 'và' ? (strong ? 'describes' : 'ends') : 'joins';
  return closing && mark === ',' ? 'ends' : 'divides';
}

/** The role of the mark between two bodies: another recipient, a larger body, or a part of one name. */
function betweenBodies({ words, strong }: Text, item: Item, next: Segment, closing: boolean): Joint {
  const { mark, from: at } = next;
  const isWhole = isWithin(words, item, at, next.to);
  if (mark === ',' && belongsTo(words, item, at)) return 'joins';
  // "Binh đoàn 15 (Bộ Quốc phòng), Cục Quân huấn": the bracket already says to what it belongs.
  if (mark === ',' && words[item.to - 1]?.form === ')' && endsInWhole(words, item)) return 'divides';
  if (mark === 'và') return 'divides';
  // "xã A, huyện B, tỉnh C"
  if (mark === ',' && isTerritory(words, at) && isWhole) return 'joins';
  if (closing && !strong) return 'ends';
  if (strong && isWhole) return 'describes';
  const head = pastLead(words, item.from, item.to);
  if (!strong || kindOf(words, head) === kindOf(words, at)) return 'divides';
  return next.to - item.from > LONGEST_NAME ? 'describes' : 'joins';
}

/** "ông A ở xã Kim Hoa, Hà Tĩnh": two capitalised words behind a place, with nothing of their own: the larger place. */
function isBarePlace({ words }: Text, { from, to }: Segment): boolean {
  const place = lastSegment(words, from);
  const bare = to - from === 2 && words.slice(from, to).every(({ capital }) => capital);
  // "Lê An, xã A, Võ Bình, xã B"
  const own = isPlace(words, to + 1);
  return bare && !own && words[from - 2]?.capital === true && hasPlace(words, place, from - 1);
}

/** Whether "xã A", "ở huyện B" is between two marks. */
function hasPlace(words: readonly Word[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (isPlace(words, at) && words[at]?.capital === false) return true;
  return false;
}

/** Whether the name is that of a school, a hospital or a company. */
function isLocated(words: readonly Word[], { from, to }: Segment): boolean {
  return phraseAt(locatedBook, words, pastLead(words, from, to)) !== null;
}

/** The first word behind the mark before the one that is before `at`. */
function lastSegment(words: readonly Word[], at: number): number {
  return words.findLastIndex(({ form }, i) => i < at - 1 && form === ',') + 1;
}

/** "Trường A, quận 3": where a school or company is, unless several places follow: "Trường A, xã B, xã C". */
function isPlaceOf(words: readonly Word[], head: number, { from, to }: Segment): boolean {
  if (phraseAt(locatedBook, words, head) === null || !isPlace(words, from)) return false;
  return words[to + 1]?.form !== words[from]?.form;
}

/** "Binh đoàn 15 (Bộ Quốc phòng)": whether the last bracket begins with a body. */
function endsInWhole(words: readonly Word[], { from, to }: Item): boolean {
  const open = words.slice(from, to).findLastIndex(({ form }) => form === '(');
  return open > 0 && isBody(words, from + open + 1);
}

/** "Cục 11 thuộc Tổng cục II, Bộ Quốc phòng": the larger body to which the item's own larger body belongs. */
function belongsTo(words: readonly Word[], item: Item, at: number): boolean {
  const of = words.slice(item.from, item.to).findIndex(({ form }) => form === 'thuộc');
  const whole = item.from + of + 1;
  return of > 0 && phraseAt(larger, words, at) !== null && kindOf(words, whole) !== kindOf(words, at);
}

/** "Giám sát", "Thể thao", "In và Phát hành": a capitalised and a lower-case word, as in names of offices. */
function goesOn(words: readonly Word[], at: number, to: number): boolean {
  const second = words[at + 1];
  if (!words[at]?.capital) return !endsName(words, at);
  if (at + 1 === to && second?.form === 'và')
    return words[to + 1]?.capital === true && goesOn(words, to + 1, to + 3);
  return at + 1 < to && second !== undefined && !second.capital && /^\p{L}/u.test(second.form);
}

/** "…, đại diện Công ty B": the represented body is the recipient. */
export function standsFor({ words }: Text, segment: Segment): Item | null {
  const at = phraseAt(deputyBook, words, segment.from)?.next;
  return at !== undefined && isBody(words, at) ? { ...segment, from: at, described: true } : null;
}

/** "GS.TS", "bác sĩ": a title whose name is in the next segment. */
function isTitleOnly({ words }: Text, item: Item): boolean {
  return isHonorific(words, item.from) && item.to - item.from <= 4;
}

function hasName(list: Text, item: Item): boolean {
  const from = pastLead(list.words, item.from, item.to);
  return from < item.to && nameOf(textOf(list, from, item.to)) !== null;
}

/** "2 cán bộ thuộc Phòng A", "nhiều cá nhân của": the names after it say where they belong. */
function isDescription(words: readonly Word[], { from, to }: Item): boolean {
  const people = peopleAt(words, from);
  return (people !== null && people.next < to) || isGeneric(words, from);
}

/** "Hợp tác xã dịch vụ và môi trường Đồi Cát": a body whose own name is behind the mark. */
function isUnfinished(words: readonly Word[], { from, to }: Item, { from: at, to: end }: Segment): boolean {
  const head = pastLead(words, from, to);
  for (let i = at; i < end; i += 1) if (words[i]?.form === 'cho' || endsName(words, i)) return false;
  if (!isBody(words, head) || words[at]?.capital !== false || isBody(words, at)) return false;
  return !isOffice(words, at) && !isGeneric(words, at) && endOfUnit(words, at) === null;
}

/** "2 học sinh lớp 4B, A và B": the count's own names. */
function isCountOfPeople(words: readonly Word[], { from, to }: Item): boolean {
  const people = peopleAt(words, from);
  return people !== null && people.next < to && people.value.individuals !== null;
}

/** The sentence continues within the item: "ông A đã …". */
function isCutShort({ words, inside }: Text, { from, to }: Item): boolean {
  for (let at = pastLead(words, from, to) + 1; at < to; at += 1)
    if (!inside.has(at) && endsName(words, at)) return true;
  return false;
}

function isPersonAlone({ text, words }: Text, { from }: Segment): boolean {
  return startsPerson(text, words, from);
}

/** Only two to five capitalised words: a name in a list of persons, whatever its family name. */
function isCapitals({ text, words }: Text, { from, to }: Segment): boolean {
  const last = words.findIndex(({ form }, at) => at >= from && at < to && form === '(');
  const end = last < 0 ? to : last;
  if (end - from < 2 || end - from > 5 || isBody(words, from)) return false;
  return words
    .slice(from, end)
    .every(({ start, end: behind }) => /^\p{Lu}[\p{L}’']*$/u.test(text.slice(start, behind)));
}

/**
 * "Trưởng phòng Trần Văn B": an office with its holder's name; behind a comma only with a family name, as "chánh xứ
 * Phước Lộc" is what the person before heads.
 */
function endsInPerson({ text, words }: Text, { mark, from, to }: Segment): boolean {
  if (!isOffice(words, from)) return false;
  let end = from + 1;
  while (end < to && !endsName(words, end) && words[end]?.form !== '(') end += 1;
  const name = personBefore(text, words, from, end);
  return name !== null && (mark !== ',' || personAt(text, words, name) !== null);
}
