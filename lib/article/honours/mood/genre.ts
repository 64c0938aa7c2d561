import { phraseAt, phraseBook, phraseSet, type PhraseBook } from '../../prose/phrases';
import { formAt, wordsOf } from '../../prose/words';
import type { Run } from '../../prose/outline';
import type { Entry } from '../entries';
import { lineOf } from '../line';
import { isSpoken } from '../reality';
import { isFrequency } from './rules';
import { documents, otherTitles, parts, type GenreKind } from '../tables/genres';

/** What kind of text a section is, by the words that show it: nothing in it is a report unless it is put as a fact. */
export interface Genre {
  kind: GenreKind;
  cue: string;
}

const documentBook = phraseBook(documents);
const headingBook = phraseBook([...documents, ...parts]);
const others = phraseSet(otherTitles);
/** "Điều 5. Hình thức": an article of a law or of a decision. */
const ARTICLE = /^điều \d+\s*[.:]/iu;
/** "QUYẾT ĐỊNH:": a decision's articles award what they name; those of a law do not. */
const DECISION = /^(?:nay )?quyết định$|(?:^|\s)quyết định\s*:$/iu;
/** "Điều 1. Ban hành kèm theo Quyết định này Quy chế …": the decision that a law comes with. */
const ISSUING = /^điều 1\s*[.:].{0,80}ban hành/iu;
/** Terms that no report has. */
const LIMITS =
  /(?:^|\s)(?:trở lên|không quá|đủ (?:điều kiện|tiêu chuẩn)|quy định tại|khoản \d+|được hưởng|tương đương)(?!\p{L})/iu;
/** Words that say for whom and on which terms, as only rules do. */
const TERMS =
  /(?:^|[\s(,;])(?:trở lên|không quá|tối đa|tối thiểu|được hưởng|hưởng (?:trợ|phụ) cấp|được cộng|xét tặng|phải (?:có|đạt)|đủ (?:điều kiện|tiêu chuẩn)|quy định tại|khoản \d+|thẩm quyền|tiêu chuẩn|tiêu chí|(?<!có )điều kiện|đối tượng (?:được|áp dụng|xét)|mức (?:thưởng|tiền|chi)|trường hợp|hiệu lực|tương đương|\d+ điểm)(?!\p{L})/iu;
/** "Huân chương Lao động để tặng cho cá nhân …": a law says what its awards are for. "Ký để tặng" reports an award. */
const DEFINING =
  /^["“]?(?:huân chương|huy chương|huy hiệu|danh hiệu|giải thưởng|bằng khen|giấy khen|cờ|kỷ niệm chương)(?!\p{L})[^,.;:]{0,70}\sđể (?:xét )?(?:tặng|truy tặng|phong tặng|trao tặng)(?!\p{L})/iu;
/** "Chiều 29/7": a section with the day of an event is news. */
const DAY = /(?:^|[\s(])\d{1,2}[/-]\d{1,2}(?:[/-]\d{4})?(?=[,);]|\s*$|\s\p{L})/iu;
/** A word for what happened: no rule. */
const PAST = /(?:^|\s)(?:đã|vừa|vinh dự)(?!\p{L})/iu;
/** "55/KH-UBND", "Số: 12/QĐ-SGD": the number of a document, whose name is the line below. */
const NUMBER = /^(?:số:? )?\d+\/\S+$/iu;
/** "Huân chương Kháng chiến là gì": the text defines what its title names. */
const DEFINED = /\slà gì\s*\??$/iu;
/** "Bằng khen của Bộ trưởng (BKBT)": an item of a list of codes. */
const CODED = /^[^()]{3,80} \(\p{Lu}{3,12}\)[.;]?$/u;
/** Maximum length, in letters, of a line in capitals that heads the text below it. */
const LONGEST_HEADING = 80;
/** The level of a line in capitals, below all headings. */
const LOWEST = 7;
/** Number of letters of a run that are enough to see what it is. */
const LONGEST_LOOK = 400;
/** "Năm 2022, …", "Đến ngày 30/6, …" */
const DATED = /^(?:từ |đến |tính đến |trong )?(?:năm|ngày) \d/iu;

/**
 * The runs of rules and plans with their genre: that of the file by its title or its articles, else that of its section
 * by a heading, its own or one above it, or by what most of its paragraphs say.
 */
export function genresOf(runs: readonly Run[]): ReadonlyMap<Run, Genre> {
  const whole = genreOfFile(runs);
  const genres = new Map<Run, Genre>();
  let above: { level: number; genre: Genre } | null = null;
  for (const section of sectionsOf(runs)) {
    const [heading] = section;
    const level = (heading && levelOf(heading)) ?? Infinity;
    if (above && level <= above.level) above = null;
    const titled = heading && level > 1 && level < Infinity ? genreOfTitle(heading.text) : null;
    if (titled) above = { level, genre: titled };
    const genre = whole ?? above?.genre ?? genreOfSection(section);
    if (genre) for (const run of section) genres.set(run, genre);
  }
  return genres;
}

function sectionsOf(runs: readonly Run[]): Run[][] {
  const sections: Run[][] = [[]];
  for (const run of runs) {
    if (levelOf(run) !== null) sections.push([]);
    sections.at(-1)?.push(run);
  }
  return sections;
}

/** The level of a heading, or of a line in capitals that acts as one; null for other text. */
function levelOf({ role, text }: Run): number | null {
  if (role.kind === 'heading') return role.level;
  const capitals = text.length <= LONGEST_HEADING && text === text.toUpperCase() && /\p{Lu}/u.test(text);
  return capitals ? LOWEST : null;
}

function genreOfFile(runs: readonly Run[]): Genre | null {
  const [first] = runs;
  const title = first && levelOf(first) === 1 ? (NUMBER.test(first.prose.text) ? runs[1] : first) : null;
  const titled = title ? genreOfTitle(title.text, documentBook) : null;
  if (titled) return titled;
  const decides = runs.some(({ text }) => opensDecision(text));
  if (decides && !runs.some(({ text }) => ISSUING.test(text.slice(0, LONGEST_LOOK)))) return null;
  const [one, two] = runs.flatMap(({ text }) => ARTICLE.exec(text.slice(0, LONGEST_LOOK))?.[0] ?? []);
  return one !== undefined && two !== undefined ? { kind: 'rule', cue: one } : null;
}

/** Whether a text ends with "QUYẾT ĐỊNH:", below which are a decision's articles. */
export function opensDecision(text: string): boolean {
  return DECISION.test(text.slice(-LONGEST_HEADING));
}

function genreOfSection(section: readonly Run[]): Genre | null {
  const body = section.filter(({ role }) => role.kind !== 'heading');
  const looks = body.map(({ text }) => text.slice(0, LONGEST_LOOK));
  if (looks.some((look) => DAY.test(look))) return null;
  const terms = looks.flatMap((look) => (PAST.test(look) ? [] : (TERMS.exec(look)?.[0].trim() ?? [])));
  const defining = looks.flatMap((look) => DEFINING.exec(look)?.[0].trim() ?? [])[0];
  const coded = looks.flatMap((look) => CODED.exec(look)?.[0] ?? []);
  const most = terms.length > 1 && terms.length * 2 >= body.length ? terms[0] : undefined;
  const cue = defining ?? (coded.length > 1 ? coded[0] : most);
  return cue === undefined ? null : { kind: 'rule', cue };
}

/** The genre that a title or heading announces; null if it announces none. */
export function genreOfTitle(title: string, book: PhraseBook<GenreKind> = headingBook): Genre | null {
  const words = wordsOf(title.slice(0, LONGEST_LOOK));
  const at = /^(?:[ivx]+|\d+(?:\.\d+)*)$/u.test(formAt(words, 0)) ? (words[1]?.form === '.' ? 2 : 1) : 0;
  const found = phraseAt(others, words, at) ? null : phraseAt(book, words, at);
  const defined = DEFINED.exec(title)?.[0].trim();
  if (defined !== undefined) return { kind: 'rule', cue: defined };
  return found ? { kind: found.value, cue: title.slice(words[at]?.start, words[found.next - 1]?.end) } : null;
}

/**
 * Whether an entry is a report in spite of the genre: a fact about somebody or something in particular. "Đã được tặng …"
 * alone is a condition, and a name in a plan is one of those who are to receive.
 */
export function isReportIn({ kind }: Genre, { names, year }: Entry, sentence: string): boolean {
  const line = lineOf(sentence);
  const fact = line.tokens.find((token) => token.kind === 'real' && !isFrequency(line.words, token));
  if (fact) return fact.from > 0;
  if (kind === 'plan') return false;
  return (
    names.length > 0 || (year !== null && DATED.test(sentence)) || DAY.test(sentence) || isSpoken(sentence)
  );
}

/** The words of a sentence that say for whom and on which terms an award is; null if there are none. */
export function termIn(sentence: string): string | null {
  return TERMS.exec(sentence)?.[0].trim() ?? null;
}

/**
 * "Học sinh đạt giải Nhì trở lên được tặng Bằng khen": the term of a rule in a sentence that names nobody, no number, no
 * time and no fact; null if it may be a report.
 */
export function statedTerm(
  { names, collectives, individuals, count, year }: Entry,
  sentence: string,
): string | null {
  const known = names.length > 0 || [collectives, individuals, count, year].some((value) => value !== null);
  if (known || DAY.test(sentence) || isSpoken(sentence)) return null;
  const term = LIMITS.exec(sentence)?.[0].trim() ?? null;
  return term !== null && lineOf(sentence).tokens.some(({ kind }) => kind === 'real') ? null : term;
}
