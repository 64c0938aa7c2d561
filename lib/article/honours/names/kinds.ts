import { isAward } from '../mention/award-book';
import { phraseAt, phraseSet } from '../../prose/phrases';
import { honorifics, titlePrefixes } from '../tables/titles';
import { offices } from '../tables/offices';
import { bodies, functional, notBodies } from '../tables/kinds-of-bodies';
import { circumstances } from '../tables/circumstances';
import { generic } from '../tables/name-edges';
import { relatives } from '../tables/leads';
import { approximate } from '../tables/people';
import { fold, formAt, type Word, wordsOf } from '../../prose/words';

const honorificBook = phraseSet(honorifics);
/** Titles of one word, which may be joined. */
const abbreviations = new Set(honorifics.filter((title) => /^[^ .]+$/u.test(title)).map(fold));
const gradeBook = phraseSet([
  ...['cao cấp', 'trung cấp', 'sơ cấp'],
  ...['chuyên khoa', 'CK'].flatMap((grade) => ['#', 'I', 'II'].map((degree) => `${grade} ${degree}`)),
  ...['CKI', 'CKII', 'CK1', 'CK2'],
]);
const prefixBook = phraseSet(titlePrefixes);
const officeBook = phraseSet(offices);

const bodyBook = phraseSet(bodies);
const nounBook = phraseSet(notBodies);

/** Beginnings of a description of recipients. */
export const genericBook = phraseSet([...generic, ...approximate]);

const relativeBook = phraseSet(relatives);
const circumstanceBook = phraseSet(circumstances);
const functionalBook = phraseSet(functional);

/** Whether a body's name may begin at this word. */
export function isBody(words: readonly Word[], at: number): boolean {
  return endOfBody(words, at) !== null;
}

/** The word after the kind of body named here: "Đảng bộ, chính quyền và nhân dân" is one. */
export function endOfBody(words: readonly Word[], at: number): number | null {
  return phraseAt(nounBook, words, at) ? null : (phraseAt(bodyBook, words, at)?.next ?? null);
}

/** Whether the words describe a person's office instead of naming the person: "Phó Cục trưởng …". */
export function isOffice(words: readonly Word[], at: number): boolean {
  return endOfOffice(words, at) !== null;
}

/** The word after the title of an office, "Phó Cục trưởng"; null if none begins here. */
export function endOfOffice(words: readonly Word[], at: number): number | null {
  return phraseAt(officeBook, words, at)?.next ?? null;
}

/** Whether a form of address or a rank begins at this word: "ông", "Thiếu tướng". */
export function isHonorific(words: readonly Word[], at: number): boolean {
  return endOfHonorific(words, at) !== null;
}

/** The word after a form of address or a rank, "ông", "các vận động viên", "gia đình anh"; null if none begins here. */
export function endOfHonorific(words: readonly Word[], at: number): number | null {
  const prefixed = phraseAt(prefixBook, words, at)?.next;
  const behind = prefixed === undefined ? undefined : phraseAt(honorificBook, words, prefixed)?.next;
  const next =
    behind ??
    phraseAt(honorificBook, words, at)?.next ??
    endOfTrade(words, at) ??
    (isJoinedTitle(words[at]) || isMonksTitle(words, at) ? at + 1 : null);
  return next === null ? null : (phraseAt(gradeBook, words, next)?.next ?? next);
}

/** "kiểm lâm viên", "công an viên", "kiểm sát viên": somebody named by a trade, before a capital. */
function endOfTrade(words: readonly Word[], at: number): number | null {
  const [first, second, third] = [words[at], words[at + 1], words[at + 2]];
  if (third?.form !== 'viên' || second?.capital !== false || !words[at + 3]?.capital) return null;
  return first && /^\p{L}+$/u.test(first.form) && /^\p{L}+$/u.test(second.form) ? at + 3 : null;
}

/** "PGS.TS", "ThS.BSCKII": abbreviations in one word. */
function isJoinedTitle(word: Word | undefined): boolean {
  if (!word?.form.includes('.')) return false;
  return word.form.split('.').every((part) => abbreviations.has(part));
}

/** "TT. Thích Minh A", "ĐĐ Thích B": whatever is short and right before a monk's or a nun's name. */
function isMonksTitle(words: readonly Word[], at: number): boolean {
  const title = words[at];
  const name = words[words[at + 1]?.form === '.' ? at + 2 : at + 1];
  if (!title?.capital || !name?.capital || name.form !== 'thích') return false;
  return /^\p{L}{2,3}$/u.test(title.form);
}

/** "Nguyễn Văn Bi-Đội trưởng", "Lê Thị Mơ-giáo viên": a dash between a name and an office. */
const GLUED = /-(?<=\p{Lu}\p{Ll}* \p{Lu}\p{Ll}*-)(?=((?:\p{Lu}\p{Ll}*|\p{Ll}{2,})(?: \p{L}+){1,3}))/gu;

/** "TS.Nguyễn Văn A", "ĐĐ.Thích B", "Lê Thị A-giáo viên": separates titles and offices from a name that is glued to them. */
export function withSpacedTitles(text: string): string {
  const apart = text.replace(GLUED, (dash, behind: string) => {
    const words = wordsOf(behind);
    return isOffice(words, 0) || isHonorific(words, 0) ? ' - ' : dash;
  });
  return apart
    .replace(/(?<![\p{L}\p{N}.])\p{Lu}{2,3}\.(?=Thích )/gu, '$& ')
    .replace(/(?<![\p{L}\p{N}.])(?:\p{L}{1,6}\.)+(?=\p{Lu}\p{Ll})/gu, (titles) =>
      titles
        .slice(0, -1)
        .split('.')
        .every((title) => abbreviations.has(fold(title)))
        ? `${titles} `
        : titles,
    );
}

/** "vợ liệt sĩ A", "mẹ em B", "con của ông C": whether a relation to somebody else begins at this word. */
export function isKin(words: readonly Word[], at: number): boolean {
  if (phraseAt(relativeBook, words, at)) return true;
  const parent = /^(?:cha|mẹ|con|cháu)$/.test(formAt(words, at)) && !words[at]?.capital;
  return parent && (words[at + 1]?.form === 'của' || isHonorific(words, at + 1));
}

/** Whether a description of recipients begins at this word: "các cá nhân thuộc …". */
export function isGeneric(words: readonly Word[], at: number): boolean {
  return phraseAt(genericBook, words, at) !== null;
}

/** "PC02", "PA06", "PV11": a police unit's code. */
export function isCode(text: string, word: Word): boolean {
  return /^\p{Lu}{1,4}\d{1,3}$/u.test(text.slice(word.start, word.end));
}

/** Whether a list of duties follows this kind of body: "Phòng Kiểm tra, Giám sát và Lưu trữ hồ sơ". */
export function isFunctional(words: readonly Word[], at: number): boolean {
  return phraseAt(functionalBook, words, at) !== null;
}

/** Whether the comma at `at` is inside the name of a body: "Sở Văn hóa, Thể thao và Du lịch". */
export function isInnerComma(words: readonly Word[], head: number, at: number): boolean {
  const [next, second] = [words[at + 1], words[at + 2]];
  if (words[at]?.form !== ',' || !next?.capital || !second || second.capital || !isFunctional(words, head))
    return false;
  if (isBody(words, at + 1) || isOffice(words, at + 1) || isHonorific(words, at + 1)) return false;
  if (isAward(words, at + 1)) return false;
  return /^\p{L}+$/u.test(second.form) && words.slice(at + 2, at + 8).some(({ form }) => form === 'và');
}

/** Whether a circumstance ("tại …", "nhân dịp …") begins at this word, and not a body ("Nhân dân xã A"). */
export function isCircumstance(words: readonly Word[], at: number): boolean {
  const circumstance = phraseAt(circumstanceBook, words, at);
  return circumstance !== null && (endOfBody(words, at) ?? 0) <= circumstance.next;
}
