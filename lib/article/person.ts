import type { Person } from './article';
import { fold, wordsOf } from '../language/text';
import {
  addressForms,
  collectiveNames,
  familyNames,
  givenNames,
  neverInNames,
  newsroomOffice,
  newsTeam,
  noNames,
  offices,
  politeForms,
  ranks,
} from './words/people';
import { agencies } from './words/agencies';
import { labelWords } from './words/page-words';
import { topics } from './words/topics';

const rank = new RegExp(`^(?:(?:${ranks.map(escape).join('|')})(?![\\p{L}])[.,]?\\s*)+`, 'u');
const office = new RegExp(`^(?:${offices.map(escape).join('|')})(?![\\p{L}])`, 'u');

/** Maximum number of words of a name (family, middle and given names). */
const longestName = 6;

/**
 * Reads a person as written in a byline, “Thiếu tướng, PGS.TS Nguyễn Văn A, Phó Chủ tịch …”: rank or degree, name,
 * office. Null if the text does not begin with a name.
 */
export function readPerson(text: string): Person | null {
  if (isCollective(text)) return { name: text, rank: null, title: null };
  const before = rank.exec(text)?.[0] ?? '';
  const words = wordsOf(text.slice(before.length).replace(/[,:;()–—]/g, ' $& '));
  const end = words.findIndex(
    (word, index) =>
      /^[,:;()–—-]$/.test(word) ||
      (index > 1 && index < words.length - 1 && office.test(words.slice(index).join(' '))),
  );
  const name = (end < 0 ? words : words.slice(0, end)).join(' ');
  if (!isName(name)) return null;
  const title =
    end < 0
      ? ''
      : words
          .slice(end)
          .join(' ')
          .replace(/ ([,:;)])/g, '$1')
          .replace(/\( /g, '(')
          .replace(/^[,:;(–—-]\s*/, '')
          .replace(/\)$/, '')
          .trim();
  // “Hải Đăng, ngày 26 tháng 11 năm 2026” is where and when.
  if (/^ngày \d/iu.test(title)) return null;
  return {
    name,
    rank: before.replace(/[,\s]+$/, '') || null,
    title: title === '' ? null : title,
  };
}

/** Whether somebody is named as those are of whom a text tells: “Ông Trần Văn Bảy”, “Cụ bà Lê Thị Na”, but not “Anh Thư”. */
export function isNamedPolitely({ rank, name }: Person): boolean {
  // “Đồng chí Thiếu tướng A”
  if (rank !== null && politeForms.some((form) => rank === form || rank.startsWith(`${form} `))) return true;
  const words = wordsOf(name.toLowerCase().replace(/^đồng chí /u, 'đ/c '));
  const at = words.findIndex((word) => !addressForms.test(word));
  return at > 0 && at < words.length - 1 && familyNames.has(words[at] ?? '');
}

/** Whether a text begins with an office or the name of a body, or is an English office of a newsroom. */
export function isOffice(text: string): boolean {
  return office.test(text) || newsroomOffice.test(text);
}

/**
 * Whether a text can be a person's name: a few capitalised words (one in three may be in the wrong case) or initials;
 * or a name such as “PV” with which newsrooms sign.
 */
export function isName(text: string): boolean {
  const words = wordsOf(text);
  const folded = fold(text);
  if (isCollective(text)) return true;
  if (words.length === 0 || words.length > longestName || noNames.test(folded) || isOffice(text))
    return false;
  if (weekday.test(text) || home.test(text)) return false;
  if (words.length > 1 && topics.has(folded)) return false;
  if (!/^[\p{L}\p{M}.'’ -]+$/u.test(text) || !/^\p{Lu}/u.test(text) || text.length > 40) return false;
  const [small, ...others] = words.filter((word) => /^\p{Ll}/u.test(word));
  if (small === undefined) return true;
  // “Lưu mạnh Tưởng” is a slip, “Lê Na và Tô Ny” are two, which another rule separates; “Truyện Kiều của Nguyễn Du” is none.
  const isSlip = !neverInNames.has(small) || /^(?:và|and)$/.test(small);
  return others.length === 0 && words.length >= 3 && words.at(-1) !== small && isSlip;
}

/** Where somebody is at home: “Thôn Đông”, “Lớp 9A”. */
const home = /^(?:thôn|xóm|ấp|làng|xã|phường|quận|huyện|tỉnh|thành phố|tổ dân phố|lớp)\s/iu;

/** Days of the week; “Thu Ba” is a name. */
const weekday = /^(?:thứ (?:hai|ba|tư|năm|sáu|bảy)|chủ nhật|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/iu;

/** Whether none of a name's words occurs only in other texts, as in “Bộ Tài chính”, “Newer Post”. */
export function mayBeName(name: string): boolean {
  const words = wordsOf(name);
  const own = words.length > 1 && givenNames.has(words.at(-1) ?? '') ? words.slice(0, -1) : words;
  return !saysLabel(name) && !own.some((word) => neverInNames.has(word.toLowerCase()));
}

/** Whether a word of a name is one of a page's labels, as in “Facebook Tweet Email”; “Staff” signs. */
export function saysLabel(name: string): boolean {
  return !isCollective(name) && wordsOf(name.toLowerCase()).some((word) => labelWords.has(word));
}

/**
 * Whether a text looks like a name even out of context: two to five words, none of which occurs only in other texts:
 * “LỜI MỞ ĐẦU”, “BỘ TÀI CHÍNH”.
 */
export function looksLikeName(name: string): boolean {
  const words = wordsOf(name.toLowerCase());
  if (words.length > 5 || !/[ .]/.test(name) || !mayBeName(name)) return false;
  // “Hồ Thị Nga” is a name, “Thị trấn”, “Thị Trường Xe” and “Sông Rồng.vn” are none.
  if (words[0] === 'thị' || /\.(?:vn|com|net|org|info)$/i.test(name)) return false;
  // A heading in capitals looks the same: only a family name decides.
  return name !== name.toUpperCase() || /\./.test(name) || familyNames.has(words[0] ?? '');
}

/** Whether a text begins with a Vietnamese family name, and may be a name with a mark behind it: “Lê Thị Na (*)”. */
export function hasFamilyName(text: string): boolean {
  const name = text.replace(/[^\p{L}]+$/u, '');
  return looksLikeName(name) && isCapitalised(name) && familyNames.has(wordsOf(name.toLowerCase())[0] ?? '');
}

/** Whether a name is a newsroom's, not a person's: “PV”, “Nhóm phóng viên”. */
export function isCollective(name: string): boolean {
  const folded = fold(name);
  return collectiveNames.includes(folded) || newsTeam.test(folded);
}

/** Whether a byline names a newsroom, an agency or a body, not a person: “PV”, “TTXVN”, “Cục Thuế Hà Nội”. */
export function isOrganisation(name: string): boolean {
  return isCollective(name) || agencies.includes(fold(name)) || isOffice(name);
}

/** Whether every part of a person's name is capitalised, as it should be; “Nhóm phóng viên” is no person. */
export function isCapitalised(name: string): boolean {
  return isCollective(name) || wordsOf(name).every((word) => !/^\p{Ll}/u.test(word));
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
