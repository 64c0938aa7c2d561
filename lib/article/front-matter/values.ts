import { decodeString } from 'micromark-util-decode-string';
import { z } from 'zod';
import { webAddress } from '../../base/web-address';
import type { Moment } from '../../language/moments';
import { foldName } from '../../language/fold-name';
import { wordCount } from '../../language/text';
import { cleanText } from '../../markdown/markdown';
import type { Person } from '../article';
import { readByline } from '../byline/byline';
import { readDate } from '../dates';
import { captionKeys, notAPerson, notATag, notATopic } from '../words/values';

/** Parsers for front matter values, in the shapes that various tools write. They return null for an unusable value. */

const recordSchema = z.record(z.string(), z.unknown());

/** A map of keys, or null for any other value. */
export function recordOf(value: unknown): Record<string, unknown> | null {
  return recordSchema.safeParse(unwrapped(value)).data ?? null;
}

/** Strapi wraps references in `{data: {id: 1, attributes: …}}`. */
function unwrapped(value: unknown): unknown {
  const record = recordSchema.safeParse(value).data ?? {};
  const inner = record['attributes'] ?? record['data'];
  const others = Object.keys(record).filter((key) => !['attributes', 'data', 'id', 'meta'].includes(key));
  return typeof inner === 'object' && inner !== null && others.length === 0 ? unwrapped(inner) : value;
}

/**
 * The entries of a list, flattened; any other value becomes a list of one. YAML reads `[[Tên]]` as a list in a list.
 */
export function listOf(written: unknown): unknown[] {
  const value = unwrapped(written);
  return Array.isArray(value) ? value.flatMap(listOf) : value === null || value === undefined ? [] : [value];
}

/** Whether a value is empty, or a list or map of empty values. */
export function isEmpty(value: unknown): boolean {
  if (typeof value === 'string') return value.trim() === '';
  if (Array.isArray(value)) return value.every(isEmpty);
  return value === null || value === undefined;
}

/** What tools write under a key where nobody chose anything: a topic “Uncategorized”, an author “admin”. */
const placeholders = new Map([
  ['topic', notATopic],
  ['tags', notATag],
  ['authors', notAPerson],
]);

/** Whether all that a key's value names are placeholders. */
export function saysNothing(key: string, value: unknown): boolean {
  // VitePress' `lastUpdated: true` shows the file's own date; `image: false` shows none.
  if (['updated', 'hero'].includes(key) && /^(?:true|false)$/.test(rawText(value) ?? '')) return true;
  // R Markdown and Quarto print the day on which they run.
  if (
    ['date', 'updated'].includes(key) &&
    /^(?:`r [^`]*`|today|now|last-modified)$/i.test(rawText(value) ?? '')
  )
    return true;
  const nothing = placeholders.get(key);
  if (nothing === undefined) return false;
  const names = namesIn(value);
  return names.length > 0 && names.every((name) => nothing.has(foldName(name)));
}

/** One line of text as written: NFC, single-spaced. A list of one counts as its entry. */
export function rawText(value: unknown): string | null {
  const [one, ...others] = listOf(value);
  if (others.length > 0 || !['string', 'number', 'boolean', 'bigint'].includes(typeof one)) return null;
  return cleanText(String(one)).replace(/\s+/g, ' ').trim() || null;
}

/** One line of text for readers: entities decoded, without tags, marks of bold text, code and links. */
export function readText(value: unknown): string | null {
  const raw = rawText(value);
  if (raw === null) return null;
  const plain = raw
    .replace(/<\/?(?:blockquote|br|dd|div|dl|dt|h[1-6]|li|ol|p|td|tr|ul)\b[^<>]*>/gi, ' ')
    .replace(
      /<\/?(?:a|abbr|b|cite|code|del|em|font|i|ins|kbd|mark|q|s|small|span|strong|sub|sup|time|u)\b[^<>]*>/gi,
      '',
    )
    .replace(/(\*\*|`)((?:(?!\*|`).)+)\1/g, '$2')
    .replace(/\[([^[\]]+)\]\((?:https?:|\/)[^()\s]*\)/g, '$1');
  return (
    cleanText(decodeString(unwiki(plain)))
      .replace(/\s+/g, ' ')
      .trim() || null
  );
}

/** Lines of text for readers: the entries of a list, or the lines of a text. */
export function readPoints(value: unknown): string[] | null {
  const lines = listOf(value).flatMap((entry) =>
    typeof entry === 'string'
      ? entry.split('\n').map((line) => line.replace(/^\s*(?:[-*•+–]|\d+[.)])\s+/, ''))
      : [entry],
  );
  const points = lines.filter((line) => !isEmpty(line)).map(readText);
  return points.length > 0 && points.every((point) => point !== null) ? points : null;
}

/** `[[Trang|Chữ]]` becomes “Chữ”, `[[Trang]]` “Trang”. */
function unwiki(text: string): string {
  return text.replace(/\[\[(?:[^[\]|]*\|)?([^[\]|]+)\]\]/g, '$1');
}

/**
 * A date, see {@link readDate}; ignores comments after it. In a map, as in Material for MkDocs, the date of first
 * publication; Notion's has a start.
 */
export function readMoment(value: unknown): Moment | null {
  const text =
    rawText(
      field(recordOf(value) ?? {}, rawText, 'created', 'date', 'published', 'start_date', 'start') ?? value,
    ) ?? linkedDay(value);
  return text === null
    ? null
    : readDate(unwiki(text.replace(/\s#.*$/, '')).replace(/^["'“‘]+|["'”’]+$/g, ''));
}

/** The day and text of a correction that is one text, “Ngày 3/3/2026: Sửa tên”, or a map with the day as its key. */
export function readCorrection(value: unknown): unknown {
  const [pair, ...others] = Object.entries(recordOf(value) ?? {});
  if (pair && others.length === 0)
    return readMoment(pair[0]) === null ? value : { date: pair[0], text: pair[1] };
  const [, date, text] =
    (typeof value === 'string' && /^\(?([^:)–—]{4,40}?)\)?\s*(?:[:–—]|\)|\s-)\s+(.+)$/s.exec(value)) || [];
  return date === undefined ? value : { date, text };
}

/** Logseq’s `[[Aug 9th, 2025]]`, which YAML parses as a list in a list. */
function linkedDay(value: unknown): string | null {
  const isLink = Array.isArray(value) && value.length === 1 && Array.isArray(value[0]);
  return isLink ? rawText(listOf(value).map(String).join(', ')) : null;
}

/**
 * People: “A, B và C”, “By A and B”, lists of names, `{name, title}` and similar keys of other tools. Entries that are
 * left blank do not count.
 */
export function readPeople(value: unknown): Person[] | null {
  const people = listOf(value)
    .filter(hasLetters)
    .flatMap((entry): (Person | null)[] => {
      const record = recordOf(entry);
      if (!record) return peopleIn(readText(entry) ?? '');
      const name = field(record, readText, ...captionKeys.name) ?? nameInParts(record);
      return [
        name === null ? null : { name, rank: null, title: field(record, readText, ...captionKeys.office) },
      ];
    });
  const known = people.filter((person) => person !== null);
  return known.length === 0 || known.length < people.length ? null : known;
}

/** Who took the pictures, where authors are written as a byline: “A – Ảnh: B”. */
export function photographersIn(value: unknown): string[] {
  return listOf(value).flatMap((entry) => {
    const byline = readByline(readText(entry) ?? '', true);
    return byline === null || byline.authors.length === 0 ? [] : byline.photographers.map(({ name }) => name);
  });
}

/** Whether anything is written: an item of a list may be empty, a dash or an emoji. */
function hasLetters(value: unknown): boolean {
  if (typeof value === 'string') return /[\p{L}\p{N}]/u.test(value);
  return Object.values(recordOf(value) ?? { value: true }).some((each) => !isEmpty(each));
}

/** “Ann Lee” of `{first_name: Ann, last_name: Lee}` or Quarto's `{name: {given: Ann, family: Lee}}`. */
function nameInParts(record: Record<string, unknown>): string | null {
  const parts = field(record, recordOf, 'name') ?? record;
  const given = field(parts, readText, ...captionKeys.given);
  const family = field(parts, readText, ...captionKeys.family);
  return given === null || family === null ? null : `${given} ${family}`;
}

function peopleIn(written: string): (Person | null)[] {
  const text = written
    .replace(/^(?:by|bởi|bài|bài viết|tác giả|words by|written by)(?:\s*:\s*|\s+)(?!và\s)/iu, '')
    .replace(/\s*<+[^<>]*@[^<>]*>+|\s*\([^()]*@[^()]*\)/g, '')
    .replace(/^@|[\p{Extended_Pictographic}\u{1f3fb}-\u{1f3ff}\ufe0f\u200d]/gu, '')
    .replace(/(?<=\p{Ll})(?<!\b[DJS]r)\.$/u, '')
    .trim();
  if (text === '') return [null];
  const byline = readByline(text.replace(/\s+and\s+/g, ' và '), true);
  if (byline && byline.authors.length > 0) {
    const { authors, via } = byline;
    // “A, Tạp chí Hoa Sen”: here it is where the author works.
    return authors.map((author, index) =>
      index === authors.length - 1 ? { ...author, title: author.title ?? via } : author,
    );
  }
  const listed = text.split(/\s*[,;]\s*|\s+(?:và|and|&)\s+/u);
  // “Ann Lee, June 2019”: when is no name.
  const parts = listed.filter((part) => readDate(part) === null);
  const areNames = parts.every((part) => /^\p{Lu}/u.test(part) && wordCount(part) <= 5);
  return (areNames ? parts : [text]).map((name) => ({ name, rank: null, title: null }));
}

/** The first of several fields of a map that can be read. */
export function field<Value>(
  record: Record<string, unknown>,
  read: (value: unknown) => Value | null,
  ...names: readonly string[]
): Value | null {
  const byName = new Map(Object.entries(record).map(([key, value]) => [foldName(key), value]));
  for (const name of names) {
    const value = read(byName.get(foldName(name)));
    if (value !== null) return value;
  }
  return null;
}

/** The names in a list of strings or of `{name, slug}`. */
export function namesIn(value: unknown): string[] {
  return listOf(value).flatMap((entry) => {
    const record = recordOf(entry);
    return (record ? field(record, readText, ...captionKeys.name) : readText(entry)) ?? [];
  });
}

/** The parts of a list that is written as one text, “a, b; c”; any other value as it is. */
export function partsOf(value: unknown): unknown {
  // Jekyll's “van-hoa lang-nghe”.
  const areSlugs = typeof value === 'string' && /^(?=.*-)[a-z\d-]+(?: [a-z\d-]+)+$/.test(value);
  const separator = areSlugs ? ' ' : /\s*[,;]\s*/;
  const text = typeof value === 'string' ? value.split(separator).filter((part) => part !== '') : [];
  return text.length > 1 ? text : value;
}

/** A topic, the first of a list; placeholders that tools write for “none chosen” do not count. */
export function readTopic(value: unknown): string | null {
  return namesIn(value).find((name) => !notATopic.has(foldName(name))) ?? null;
}

/** Jekyll's tags in one text: “vim linux go mac”; fewer words may be one tag. */
const slugs = /^[a-z\d][\w.+-]*(?: [a-z\d][\w.+-]*){3,}$/;

/** Tags without repetitions: a list, “a, b; c” or “#a #b”. */
export function readTags(value: unknown): string[] {
  const names = namesIn(value);
  const isAlone = names.length === 1;
  const tags = names.flatMap((text) => {
    if (text.split(/^#|\s#/).length > 1) return text.split(/[\s,;]*#|[,;]/);
    return text.split(isAlone && slugs.test(text) ? ' ' : /[,;]/);
  });
  const clean = tags.map((tag) => tag.trim()).filter((tag) => tag !== '' && !notATag.has(foldName(tag)));
  return clean.filter((tag, index) => clean.findIndex((other) => foldTag(other) === foldTag(tag)) === index);
}

const foldTag = (tag: string) => tag.toLowerCase();

/** An address on the web, alone, in a link, or the first of a list. */
export function readUrl(value: unknown): string | null {
  if (Array.isArray(value)) return value.map(readUrl).find((url) => url !== null) ?? null;
  const text = rawText(value) ?? '';
  const found = /^\[[^\]]*\]\(([^\s()]+)\)$/.exec(text)?.[1] ?? text;
  return webAddress(found) ? found : null;
}

/** A value as written, shortened for a message. */
export function shown(value: unknown): string {
  const text = rawText(value) ?? (isEmpty(value) ? '' : JSON.stringify(value));
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
