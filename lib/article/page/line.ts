import { memoise } from '../../base/memoise';
import { wordCount } from '../../language/text';
import { isMarkedByline, readByline, type Byline } from '../byline/byline';
import { worksOf } from './works';
import { isCapitalised, looksLikeName } from '../person';
import { isEndLine, isTopicOrPlace } from './lines/end-lines';
import { isPageLabel } from './lines/labels';
import { newsroomName } from '../words/agencies';
import { findPageDates, type PageDate } from './date';

/** The content of a line of a page's head. */
export interface PageLine {
  dates: PageDate[];
  byline: Byline | null;
  /** Whether a part of it is a button or counter of the page. */
  hasLabel: boolean;
}

/** Separators between the parts of such a line. */
const parts = /\s*[|•·–—»*×]\s*|\s+[-/]\s+|\s*,\s*(?=\|)|\s{2,}/u;

/** Separators that never occur between two names. */
const strongParts = /\s*[|•·»×]\s*|\s{2,}/u;

/** Maximum words of a section's or newspaper's name between the date and the next separator. */
const LONGEST_LABEL = 5;

/** Maximum length of a line of a page's head, in letters. */
const LONGEST_LINE = 200;

/** Maximum words of a part; a longer one is a sentence, or the beginning of one. */
const LONGEST_PART = 12;

/** Where a copied page lost the space around a date: “Báo Sông Rồng12/05/2024”, “Lê Thị Na (Sông Rồng)-Thứ sáu”, “Jun 21, 20229:31 AMUpdated Jun 22, 2022”. */
const gluedDate =
  /(?<=[\p{L})])\s*-\s*(?=(?:thứ\s(?:hai|ba|tư|năm|sáu|bảy)|chủ nhật)(?!\p{L}))|(?<=\p{L})(?=\d{1,2}[/.-]\d{1,2}[/.-](?:19|20)\d{2})|(?<=\p{L})(?=\d{1,2} (?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)\p{Ll}* 20\d{2})|(?<=\d|[AP]M|[A-Z]T)(?=Updated|Published|Cập nhật)/giu;

/** The same between a year and the time. */
const gluedTime = /(?<=\s(?:19|20)\d{2})(?=\d{1,2}:\d{2})/g;

/** A part that says what it is: “Danh mục: Tin công ty”. */
const labelled = /^[^:]{2,20}:\s+\S/;

/** Who put an article on a site, before its date: “Posted by admin on May 5, 2024”. */
const postedBy =
  /^(?:posted|submitted|published|đăng|gửi)\s+(?:by|bởi)\s+(.{2,40}?)\s+(?:on|at|lúc|ngày|vào)\s+(?=.*\d)/iu;

/** E-mail addresses beside a name. */
const mail = /\(?[^\s@()]+@[^\s@()]+\.[a-z]+\)?/giu;

/**
 * Reads a line such as “Lê Văn Tám | 18/12/2020 08:54”, “Thứ Sáu, 01/03/2024 (GMT+7)”, “Bởi A”, or a name alone.
 * @returns null if it is the writer's text
 */
export function readPageLine(line: string): PageLine | null {
  return line.length > LONGEST_LINE ? null : readKnown(line).read;
}

// Several steps ask about the same lines.
const readKnown = memoise((line) => ({ read: readLine(line) }), 500, LONGEST_LINE);

function readLine(line: string): PageLine | null {
  const { dates, rest } = findPageDates(
    line
      .replace(postedBy, '$1 | Posted on ')
      .replace(mail, ' | ')
      .replace(gluedDate, ' | ')
      .replace(gluedTime, ' '),
  );
  const all = rest
    .split(parts)
    .map((part) => part.replace(/^[\s,:;([\]-]+|[\s,:;()[\]-]+$/gu, ''))
    .filter((part) => part !== '');
  const said = all.filter((part) => !isEndLine(part));
  const hasLabel = all.some(isPageLabel);
  // “Hà Nội, ngày 5 tháng 1 năm 2021” is the first line of a document.
  if (dates.some(({ isStamp }) => !isStamp) && isPlaceBefore(rest, line)) return null;
  // “Báo Sông Hồng ra đời ngày 5/5/1975” is a sentence; “Theo Báo Sông Hồng ngày 5/5/1975” names a source.
  if (
    said.some(
      (part) => newsroomName.test(part) && /\s\p{Ll}\S*$/u.test(part) && line.includes(`${part} ngày `),
    )
  )
    return null;
  if (said.length === 0) return dates.length > 0 || rest !== line ? { dates, byline: null, hasLabel } : null;
  if (said.some((part) => wordCount(part) > LONGEST_PART)) return null;
  // “Báo Biển Xanh, [27/11/2025]” leaves an open bracket.
  const strong = rest.split(strongParts).map((part) => part.replace(/[\s,;:([]+$/u, ''));
  const inParts = () => readNames([...strong, ...said]);
  const whole = () => readNames([line]) ?? (rest !== line && isMarkedByline(line) ? inParts() : null);
  const byline = dates.length > 0 || (hasLabel && all.length > 1) ? inParts() : whole();
  if (byline !== null) return { dates, byline, hasLabel };
  if (dates.length > 0 && said.length > 1 && said.every((part) => labelled.test(part))) {
    return { dates, byline: null, hasLabel };
  }
  // “Thông tin doanh nghiệp | 12/11/2025”.
  const stamped = dates.some(({ isStamp }) => isStamp) || (dates.length > 0 && /\s[|•·»]\s/u.test(line));
  const labels = said.every(
    (part) => (wordCount(part) <= LONGEST_LABEL && !/[.!?:]$/.test(part)) || worksOf(part).length > 0,
  );
  return stamped && labels ? { dates, byline: null, hasLabel } : null;
}

/** Whether what is before a day is the place of a document; a name is none before digits: “Lê Hà, 12/10/2025”. */
function isPlaceBefore(rest: string, line: string): boolean {
  const before = /^([^|]*\p{L})[\s\])]*,\s*\|/u.exec(rest)?.[1];
  if (before === undefined) return false;
  const isName = looksLikeName(before) && isCapitalised(before) && !isTopicOrPlace(before);
  return !isName || /ngày|tháng/iu.test(line);
}

/** The first part that names people or an agency; places and sections do not count. */
function readNames(said: readonly string[]): Byline | null {
  for (const part of said) {
    if (isTopicOrPlace(part)) continue;
    const byline = readByline(part, false);
    if (byline !== null) return byline;
  }
  return null;
}
