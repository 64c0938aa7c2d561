import { memoise } from '../../base/memoise';
import type { Person } from '../article';
import { isCollective, isName, saysLabel } from '../person';
import { wordCount, wordsOf } from '../../language/text';
import { isEmbedName } from '../../markdown/markdown';
import { newsroomName, viaMarker } from '../words/agencies';
import { placeAndTime, poster, roleAlone, roles, roleWithSource } from '../words/people';
import { places } from '../words/places';
import { genreIn } from '../page/genre';
import { worksOf, type WorkLine } from '../page/works';
import { isAgency } from './agency';
import { withoutNotes } from './notes';
import { readBodies, readPeople } from './people-list';

export interface Byline {
  authors: Person[];
  photographers: Person[];
  via: string | null;
}

/** Maximum length of a byline, in letters. */
const longestLine = 240;

/** Maximum length of an agency's name, in words: “Cổng thông tin điện tử tỉnh …” is a newsroom's. */
const longestAgency = { newsroom: 12, other: 6 };

/** Maximum length of a byline, in words. */
const longest = 30;

/**
 * Reads a byline: “Thùy Linh”, “A – B”, “Bài: A – Ảnh: B”, “N.Linh (ghi)”, “(Theo VOV)”.
 * @param bold whether the line is bold, as bylines are: then a single word, or an error in case, may be a name
 * @returns null if the line contains anything but names
 */
export function readByline(line: string, bold: boolean): Byline | null {
  return line.length > longestLine ? null : (bold ? readBold : readPlain)(line).byline;
}

// Several steps ask about the same lines.
const readBold = memoise((line) => ({ byline: readLine(line, true) }), 500, longestLine);
const readPlain = memoise((line) => ({ byline: readLine(line, false) }), 500, longestLine);

function readLine(line: string, bold: boolean): Byline | null {
  const byline = readNames(line, bold);
  return byline && { ...byline, via: byline.via ?? sourceInRole(line) };
}

/** “A (tổng hợp từ VOV, AFP)”: the sources in the brackets after a name; null if there are none. */
function sourceInRole(line: string): string | null {
  return roleWithSource.exec(line)?.groups?.['source']?.trim() ?? null;
}

/**
 * Text of a byline that no field of the article contains: what is in brackets beside a role and is no source, such
 * as “(ghi tại Hà Nội)”, how to reach somebody, the genre of “Bút ký của A”, and who did work that does not sign, such as
 * “Thiết kế: B”.
 */
export function rolesUnread(line: string): string[] {
  const ofGenre = genreIn(line);
  return [
    ...(line.match(reached) ?? []),
    ...(line.match(roles) ?? []).filter((role) => !roleAlone.test(role) && !roleWithSource.test(role)),
    ...(ofGenre === null ? [] : [ofGenre.label]),
    ...worksOf(line.replace(roles, '')).flatMap(({ work, label, names }) =>
      work === 'other' ? [`${label}: ${names}`] : [],
    ),
    ...(line.match(retelling) ?? []),
  ];
}

function readNames(line: string, bold: boolean): Byline | null {
  const text = unwrapped(
    withoutNotes(line.replace(roles, ''))
      .replace(aroundLine, '')
      .replace(retelling, '')
      .replace(reached, '')
      .replace(copyButton, '')
      .replace(mail, '')
      .replace(edition, '')
      .replace(/\s+/g, ' ')
      .replace(postedTo, '')
      .replace(nextWork, '; ')
      .replace(writtenFor, '$1$2')
      .replace(bareOffice, '$1, ')
      .replace(/^by .*/iu, (named) => named.replace(beforeOffice, ','))
      .replace(/^(.*\bby .*)\.$/iu, '$1')
      .trim(),
  );
  if (
    text === '' ||
    isEmbedName(text) ||
    placeAndTime.test(text) ||
    speech.test(text) ||
    lifeDates.test(text) ||
    wordCount(text) > longest ||
    /[.!?…:]$/.test(text.replace(/\p{Lu}\.$/u, ''))
  )
    return null;
  const team = text.replace(by, '');
  if (isCollective(team))
    return { authors: [{ name: team, rank: null, title: null }], photographers: [], via: null };
  const sourced = /^(.{2,80}?)\s*[.;|–—-]\s*nguồn(?: tin| bài)?\s*:\s*(\p{Lu}.{1,60})$/iu.exec(text);
  if (sourced?.[1] !== undefined && sourced[2] !== undefined) {
    const byline = readByline(sourced[1], bold);
    return byline && { ...byline, via: byline.via ?? sourced[2] };
  }
  const [, reporter = '', agency = ''] = /^theo\s+([^/]+)\/([^/]+)$/iu.exec(text) ?? [];
  if (isName(reporter) && !isAgency(reporter) && isAgency(agency))
    return readByline(`${reporter} (${agency})`, bold);
  const via = readVia(text);
  if (via !== null) return { authors: [], photographers: [], via };
  const works = worksOf(text);
  if (areUnsigned(works)) return null;
  const ofGenre = genreIn(text);
  if (ofGenre !== null) return readNames(ofGenre.names, bold);
  const labelled = text.replace(markedName, '$1: ');
  const marked = (labelled === text ? null : readMarked(worksOf(labelled))) ?? readMarked(works);
  if (marked !== null) return marked;
  const poster = readPoster(text);
  if (poster !== null) return { authors: [poster], photographers: [], via: null };
  const people = readPeople(text);
  // “Thái Bình” in bold is a pen name as often as a province.
  if (!bold && places.has(text.toLowerCase())) return null;
  if (
    people === null ||
    people.people.some(({ name }) => saysLabel(name)) ||
    (!bold && !people.people.every(({ name }) => /[ .]/.test(name) || isCollective(name)))
  )
    return null;
  return { authors: people.people, photographers: [], via: people.via };
}

/** Signs before a byline, and what ends a text: “✍️ A”, “A/.”. */
const aroundLine = /^[\p{So}\ufe0f\u200d\s]+(?=\p{L})|(?<=^[Bb]y\s.*)\s+[\p{So}\ufe0f\u200d]+$|\s*\/\.$/gu;

/** “A ghi theo lời kể của ông B”. */
const retelling =
  /(?<=\p{Lu}\p{L}*)\s+(?:ghi|viết|kể|chép)(?: lại)? theo (?:lời|chuyện) kể(?: của)? .{2,60}$/u;

/** What a page prints behind the source: “Theo Sông Rồng Copy link”. */
const copyButton = /\s+Copy link(?:\s+Link bài gốc.*)?$/iu;

/** Of whom a text tells: “A, born 2 March 1938, died 24 November 2025”, “A (1938 – 2025)”. */
const lifeDates =
  /(?<!\p{L})(?:born|died)\s[^,]{0,30}\d{4}|(?<!\p{L})(?:sinh|mất|qua đời)(?: (?:ngày|năm|tháng))*\s\d|\(\s*\d{4}\s*[–-]\s*\d{4}\s*\)/iu;

/** What somebody says: “Ông A – Chi cục trưởng: “Chúng tôi …””. */
const speech = /:\s*["“«]/u;

/** Removes the brackets around names, as in “(Thùy Linh)”, or the dashes, stars or bars beside them. */
function unwrapped(text: string): string {
  const inner = /^[([]([^()[\]]+)[)\]]$/.exec(text)?.[1]?.trim();
  const isNames = inner !== undefined && wordsOf(inner).every((word) => /^(?:\p{Lu}|[–-]|và$)/u.test(word));
  return (isNames ? inner : text).replace(/^[-–—*]+\s+(?=\p{Lu})|\s+[-–—*|•·]+$/gu, '');
}

/** “(Theo VOV)”, “Theo TTXVN”, “(Vneconomy.vn)”. */
function readVia(text: string): string | null {
  const inner = text.replace(/^\((.*)\)$/, '$1').trim();
  const name = inner.replace(viaMarker, '');
  if (wordCount(name) > (newsroomName.test(name) ? longestAgency.newsroom : longestAgency.other)) return null;
  if (!/^\p{Lu}/iu.test(name)) return null;
  const marked = name !== inner && /^\p{Lu}\P{N}*$/u.test(name);
  return marked || isAgency(name) ? name : null;
}

/** Before a desk that signs in small letters: “By our correspondent”. */
const by = /^by\s+/iu;

/** “Bởi A”, “By A and B”: authors without a colon. */
const markedName =
  /^(bởi|by|(?:published|posted|submitted|contributed|compiled) by|viết bởi|thực hiện|tác giả|tổng hợp|biên soạn|biên dịch)\s+(?=\p{Lu})/iu;

/** Where a byline says in a sentence of its own who did what else: “Written by A. Photos by B.” */
const nextWork = /\.\s+(?=\p{L}+ by \p{Lu})/gu;

/** Where an agency's people are: “Reporting by A in Hanoi and B in Hue”. */
const postedTo = /\s+in \p{Lu}\p{L}*(?:\s\p{Lu}\p{L}*){0,3}(?=\s*[,;]|\s*(?:and|và)\s|$)/gu;

/** The paper that somebody writes for: “By A for the Harbour Times”. */
const writtenFor =
  /^(.*?\bby .*?)\s+for (?:the )?\p{Lu}[^,;]*$|^((?:\p{Lu}[\p{L}.'’-]+ ){1,3}\p{Lu}[\p{L}'’-]+) for (?:the )?(?:\p{Lu}\S* )*(?:times|news|post|herald|journal|gazette|tribune|weekly|magazine|guardian|independent|telegraph)$/iu;

/** Where a page lost the line break between a name and an office: “By DANA ROE Associated Press”, “By Dana Roe Staff Writer”. */
const beforeOffice =
  /(?<=^[Bb]y (?:\p{Lu}[\p{Lu}.'’-]+ ){1,3}\p{Lu}[\p{Lu}'’-]+)(?=(?: \p{Lu}\p{Ll}+){1,3}$)|(?<=^(?:[Bb]y|BY) (?:\p{Lu}[\p{L}.'’-]+ ){1,3}\p{Lu}[\p{L}'’-]+)(?= (?:[Ss]taff|Contributing|Senior|Special)(?: \p{L}+)? (?:[Ww]riter|[Rr]eporter|[Ee]ditor|[Cc]orrespondent|[Pp]hotographer|[Cc]olumnist)s?$)/u;

/** The same without “By”: “Dana Roe Staff Writer”. */
const bareOffice =
  /^((?:\p{Lu}[\p{L}.'’-]+ ){1,3}\p{Lu}[\p{L}'’-]+) (?=(?:staff|contributing|senior) (?:writer|reporter|editor|correspondent|photographer|columnist)s?$)/iu;

/** How to reach who signs: “A (ĐT: 0912 345 678)”, “A – 0912.345.678”. */
const reached =
  /\s*\((?=[^()]*(?:\d[\d. ]{7}|@))[^()]{1,100}\)|\s*[–—,|/-]?\s*(?:(?:sđt|đt|tel|mobile)\s*[.:]?\s*)?(?:\+84|0)\d[\d. ]{7,12}$/giu;

/** The online edition behind its author: “Hà Phương LDO”. */
const edition = /(?=\s+\p{Lu}{2,4}O$)(?<=\p{Lu}\p{Ll}+)\s+\p{Lu}+$/u;

/** An e-mail address beside a name. */
const mail = /[(<]?[^\s@()<>]+@[^\s@()<>]+\.[a-z]+[)>]?/giu;

/** Whether a line marks itself as a byline: “Tác giả: A”, “By A”. */
export function isMarkedByline(line: string): boolean {
  const [first] = worksOf(line.replace(roles, ''));
  return (
    (first?.work === 'text' && first.label !== '') ||
    markedName.test(line.trim()) ||
    /\scủa$|:$/iu.test(genreIn(line)?.label ?? '')
  );
}

/** Whether a line only names people who do not sign: “Thiết kế: B”. */
export function isUnsigned(line: string): boolean {
  return areUnsigned(worksOf(line));
}

function areUnsigned(works: readonly WorkLine[]): boolean {
  return works.length > 0 && works.every(({ work, names }) => work === 'other' && readPeople(names) !== null);
}

/** “Bài và ảnh: A”, “Bài: A – Ảnh: B”, “A (bài), B (ảnh)”, “Ảnh: B”, “Photos by B”; null if the line does not say who did what. */
function readMarked(works: readonly WorkLine[]): Byline | null {
  if (works.every(({ work }) => work === 'other')) return null;
  const byline: Byline = { authors: [], photographers: [], via: null };
  for (const { work, names } of works) {
    if (work === 'other') continue;
    const found = readPeople(names) ?? (work === 'picture' ? readBodies(names, works.length > 1) : null);
    if (found === null) return null;
    byline[work === 'text' ? 'authors' : 'photographers'].push(...found.people);
    byline.via ??= found.via;
  }
  return byline;
}

/** “Đăng bởi: Kế toán An Bình”: any name, of a person or a body. */
function readPoster(text: string): Person | null {
  const name = text.replace(poster, '');
  const isNamed = name !== text && /^\p{Lu}[\p{L}\p{M}\p{N}.&' -]{1,40}$/u.test(name);
  return isNamed ? { name, rank: null, title: null } : null;
}
