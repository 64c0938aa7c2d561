import { formAt, type Word } from '../prose/words';

/** Parts of a document, from the outermost to the innermost. */
const levels = ['Phụ lục', 'Chương', 'Mục', 'Điều', 'khoản', 'điểm', 'tiết'] as const;
const levelWords = new Map<string, number>([
  ['chương', 1],
  ['mục', 2],
  ['điều', 3],
  ['khoản', 4],
  ['điểm', 5],
  ['tiết', 6],
  ['appendix', 0],
  ['annex', 0],
  ['chapter', 1],
  ['section', 2],
  ['article', 3],
  ['articles', 3],
  ['clause', 4],
  ['clauses', 4],
  ['point', 5],
  ['points', 5],
]);
const ARTICLE = 3;
const POINT = 5;
/** Two-syllable words whose second syllable is not a provision. */
const compounds = new Set(['tài khoản', 'thời điểm', 'địa điểm', 'danh mục', 'tiểu mục', 'số điều']);
/** The numbering of each level. */
const counts: readonly RegExp[] = [
  /^(?:[ivxl]{1,6}[a-d]?|\d{1,3}[a-z]?|[a-z])$/,
  /^(?:[ivxl]{1,6}|\d{1,2})$/,
  /^(?:[ivxl]{1,6}|\d{1,3})$/,
  // "Article 15.1" is its first clause.
  /^\d{1,3}(?:[a-zđ]|\.\d{1,2})?$/,
  /^\d{1,3}(?:\.\d{1,2})?[a-zđ]?$/,
  /^(?:[a-zđ](?:[.-]?\d{1,2}){0,2}|\d{1,3}(?:\.\d{1,2}){0,3}[a-zđ]?)$/,
  /^(?:[a-zđ](?:[.-]?\d{1,2}){0,2}|\d{1,3}(?:\.\d{1,2}){0,3}|-)$/,
];
const links = new Set([',', 'và', 'hoặc', 'and', 'or', '&', ';']);
const between = new Set([...links, ...['của', 'of', 'tại', 'các', 'the', 'đến', 'tới', 'to']]);
/** A range with this many members is a typing error. */
const LONGEST_RANGE = 60;
/** Maximum number of provisions in one run; more are machine-made. */
const MOST = 200;

/** A provision, by level; unstated levels are undefined. */
type Path = readonly (string | undefined)[];

/** The provisions from word `at` on ("điểm a khoản 1 và khoản 3 Điều 5"), outermost first, and the word after them. */
export function provisionsAt(
  text: string,
  words: readonly Word[],
  at: number,
): { places: string[]; next: number } | null {
  let paths: Path[] = [];
  let next = at;
  for (;;) {
    const begin = next === at ? at : skip(words, next);
    const group = groupAt(text, words, begin);
    if (group === null) break;
    paths = isApart(words, begin, group.level, paths) ? [...paths, ...alone(group)] : joined(paths, group);
    next = group.next;
    if (paths.length > MOST) return null;
  }
  if (paths.length === 0) return null;
  const places = folded(paths).map(tell);
  return { places: [...new Set(places)], next };
}

/** "Điều 7 và Phụ lục I", "Mục 2 Chương III và Phụ lục I": what a conjunction joins does not contain what is before it. */
function isApart(words: readonly Word[], begin: number, level: number, paths: readonly Path[]): boolean {
  const before = formAt(words, begin - 1);
  if (level >= ARTICLE) return false;
  if (level === 0 && before === ',') return paths.some((path) => path[ARTICLE] !== undefined);
  return [';', 'và', 'and'].includes(before);
}

interface Group {
  level: number;
  values: string[];
  next: number;
}

function skip(words: readonly Word[], at: number): number {
  let next = at;
  while (next < at + 3 && between.has(formAt(words, next))) next += 1;
  return next;
}

/** One level with its numbers: "khoản 1, 2 và 4", "từ Điều 5 đến Điều 7". */
function groupAt(text: string, words: readonly Word[], start: number): Group | null {
  const at = ['từ', 'from'].includes(formAt(words, start)) ? start + 1 : start;
  const level = levelAt(words, at);
  if (level === null) return null;
  const values: string[] = [];
  let next = level.next;
  // "các điều từ 205 đến 207".
  let after = ['từ', 'from'].includes(formAt(words, next)) ? next + 1 : next;
  for (;;) {
    const value = valueAt(text, words, after, level.level);
    if (value === null) break;
    if (values.length > 0 && isOther(words, after + 1, level.level, formAt(words, after))) break;
    values.push(...value.split(','));
    next = after + 1;
    const to = rangeEnd(text, words, next, level);
    if (to) {
      values.push(...range(value, to.value));
      next = to.next;
    }
    after = next;
    if (!links.has(formAt(words, after))) break;
    after += 1;
  }
  return values.length > 0 ? { level: level.level, values, next } : null;
}

/** A number in a list that counts something else: "khoản 1, 2 tháng". */
function isOther(words: readonly Word[], at: number, level: number, form: string): boolean {
  const behind = formAt(words, at);
  if (/^\d/.test(form) && level >= ARTICLE && level < POINT)
    return /^(?:tháng|ngày|năm|triệu|tỷ|đồng|%|người)$/.test(behind);
  // "Phụ lục I, II và IV".
  return /^\p{L}{2,}$/u.test(form) && !(level < ARTICLE && /^[ivxl]+$/.test(form));
}

function levelAt(words: readonly Word[], at: number): { level: number; next: number } | null {
  const form = formAt(words, at);
  if (form === 'phụ' && words[at + 1]?.form === 'lục') return { level: 0, next: skipNumber(words, at + 2) };
  const level = levelWords.get(form);
  if (level === undefined || compounds.has(`${formAt(words, at - 1)} ${form}`)) return null;
  return { level, next: skipNumber(words, at + 1) };
}

function skipNumber(words: readonly Word[], at: number): number {
  return ['số', 'thứ'].includes(formAt(words, at)) ? at + 1 : at;
}

function valueAt(text: string, words: readonly Word[], at: number, level: number): string | null {
  const word = words[at];
  if (!word) return null;
  const { form } = word;
  if (!form.split(',').every((each) => counts[level]?.test(each))) return null;
  return level < ARTICLE ? text.slice(word.start, word.end).toUpperCase() : form.replace(/^0+(?=\d)/, '');
}

function rangeEnd(
  text: string,
  words: readonly Word[],
  at: number,
  { level }: { level: number },
): { value: string; next: number } | null {
  if (!['đến', 'tới', 'to', '-', '–'].includes(formAt(words, at))) return null;
  const same = levelAt(words, at + 1);
  if (same !== null && same.level !== level) return null;
  const to = same?.next ?? at + 1;
  const value = valueAt(text, words, to, level);
  return value === null ? null : { value, next: to + 1 };
}

/** The letters of points, in their order. */
const points = 'a b c d đ e g h i k l m n o p q r s t u v x y'.split(' ');

/** The numbers after the first up to the second. */
function range(from: string, to: string): string[] {
  const [first, last] = [Number(from), Number(to)];
  if (Number.isInteger(first) && Number.isInteger(last) && last > first && last - first < LONGEST_RANGE)
    return Array.from({ length: last - first }, (_, index) => String(first + index + 1));

  const [one, two] = [points.indexOf(from), points.indexOf(to)];
  return one >= 0 && two > one ? points.slice(one + 1, two + 1) : [to];
}

const outermost = (path: Path) => path.findIndex((value) => value !== undefined);

/** Provisions of one level only. */
function alone({ level, values }: Pick<Group, 'level' | 'values'>): Path[] {
  return values.map((value) => {
    const path: (string | undefined)[] = [];
    path[level] = value;
    return Array.from(path);
  });
}

/** A group of an outer level completes all provisions without that level; any other begins new ones. */
function joined(paths: readonly Path[], { level, values }: Group): Path[] {
  const open = paths.filter((path) => outermost(path) > level);
  if (open.length === 0 || open.length * values.length > MOST) return [...paths, ...alone({ level, values })];
  const done = paths.filter((path) => outermost(path) <= level);
  return [...done, ...open.flatMap((path) => values.map((value) => path.with(level, value)))];
}

/** "Điều 3 khoản 1 điểm a": a provision without an article belongs to the one before it. */
function folded(paths: readonly Path[]): Path[] {
  const kept: Path[] = [];
  let base: Path | undefined;
  let taken = false;
  for (const path of paths) {
    const inner = outermost(path);
    if (base !== undefined && inner > ARTICLE && base[ARTICLE] !== undefined) {
      const whole = levels.map((_, level) => (level < inner ? base?.[level] : path[level]));
      if (!taken || isWithin(kept.at(-1), whole)) kept.pop();
      kept.push(whole);
      taken = true;
      base = whole;
      continue;
    }
    kept.push(path);
    base = path;
    taken = false;
  }
  return kept;
}

/** Whether the first provision contains the second. */
function isWithin(outer: Path | undefined, inner: Path): boolean {
  return outer !== undefined && outer.every((value, level) => value === undefined || value === inner[level]);
}

function tell(path: Path): string {
  return levels
    .flatMap((level, at) => (path[at] === undefined ? [] : [`${level} ${path[at]}`]))
    .join(' ')
    .replace(/^((?:.* )?Điều \d+)\.(?=\d)/u, '$1 khoản ');
}
