import { phraseAt, phraseBook, phraseSet, type PhraseBook } from '../../prose/phrases';
import { wordsOf } from '../../prose/words';
import type { Run } from '../../prose/outline';
import type { Entry } from '../entries';
import { lineOf } from '../line';
import { isSpoken } from '../reality';
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
/** A decision's articles award what they name; those of a law do not. */
const DECISION = /^(?:nay )?quyết định\s*:?$/iu;
/** Words that say for whom and on which terms, as only rules do. */
const TERMS =
  /(?:^|[\s(,;])(?:trở lên|không quá|tối đa|tối thiểu|được hưởng|hưởng (?:trợ|phụ) cấp|được cộng|xét tặng|phải (?:có|đạt)|đủ (?:điều kiện|tiêu chuẩn)|quy định tại|khoản \d+|thẩm quyền|tiêu chuẩn|tiêu chí|điều kiện|đối tượng (?:được|áp dụng|xét)|mức (?:thưởng|tiền|chi)|trường hợp|hiệu lực|tương đương|\d+ điểm)(?!\p{L})/iu;
/** "Huân chương để tặng cho cá nhân …": a law says what its awards are for. */
const DEFINING = /^[^,.;:]{0,80}\sđể (?:xét )?(?:tặng|truy tặng|phong tặng|trao tặng)(?!\p{L})/iu;
/** "Chiều 29/7": a section with the day of an event is news. */
const DAY = /(?:^|[\s(])\d{1,2}[/-]\d{1,2}(?:[/-]\d{4})?(?=[,);]|\s*$|\s\p{L})/iu;
/** A word for what happened: no rule. */
const PAST = /(?:^|\s)(?:đã|vừa|vinh dự)(?!\p{L})/iu;
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
    const [{ text, role } = { text: '', role: null }] = section;
    const level = role?.kind === 'heading' ? role.level : Infinity;
    if (above && level <= above.level) above = null;
    const titled = level > 1 && level < Infinity ? genreOfTitle(text) : null;
    if (titled) above = { level, genre: titled };
    const genre = whole ?? above?.genre ?? genreOfSection(section);
    if (genre) for (const run of section) genres.set(run, genre);
  }
  return genres;
}

function sectionsOf(runs: readonly Run[]): Run[][] {
  const sections: Run[][] = [[]];
  for (const run of runs) {
    if (run.role.kind === 'heading') sections.push([]);
    sections.at(-1)?.push(run);
  }
  return sections;
}

function genreOfFile(runs: readonly Run[]): Genre | null {
  const [title] = runs;
  const titled =
    title?.role.kind === 'heading' && title.role.level === 1 ? genreOfTitle(title.text, documentBook) : null;
  if (titled) return titled;
  if (runs.some(({ text }) => DECISION.test(text))) return null;
  const [first, second] = runs.flatMap(({ text }) => ARTICLE.exec(text.slice(0, LONGEST_LOOK))?.[0] ?? []);
  return first !== undefined && second !== undefined ? { kind: 'rule', cue: first } : null;
}

function genreOfSection(section: readonly Run[]): Genre | null {
  const body = section.filter(({ role }) => role.kind !== 'heading');
  const looks = body.map(({ text }) => text.slice(0, LONGEST_LOOK));
  if (looks.some((look) => DAY.test(look))) return null;
  const terms = looks.flatMap((look) => (PAST.test(look) ? [] : (TERMS.exec(look)?.[0].trim() ?? [])));
  const defining = looks.flatMap((look) => DEFINING.exec(look)?.[0].trim() ?? [])[0];
  const cue = defining ?? (terms.length > 1 && terms.length * 2 >= body.length ? terms[0] : undefined);
  return cue === undefined ? null : { kind: 'rule', cue };
}

/** The genre that a title or heading announces; null if it announces none. */
export function genreOfTitle(title: string, book: PhraseBook<GenreKind> = headingBook): Genre | null {
  const words = wordsOf(title.slice(0, LONGEST_LOOK));
  const at = /^(?:[ivx]+|\d+(?:\.\d+)*)$/u.test(words[0]?.form ?? '') ? (words[1]?.form === '.' ? 2 : 1) : 0;
  const found = phraseAt(others, words, at) ? null : phraseAt(book, words, at);
  return found ? { kind: found.value, cue: title.slice(words[at]?.start, words[found.next - 1]?.end) } : null;
}

/**
 * Whether an entry is a report in spite of the genre: a fact about somebody or something in particular. "Đã được tặng …"
 * alone is a condition, and a name in a plan is one of those who are to receive.
 */
export function isReportIn({ kind }: Genre, { names, year }: Entry, sentence: string): boolean {
  const line = lineOf(sentence);
  const fact = line.tokens.find((token) => token.kind === 'real');
  if (fact) return fact.from > 0;
  if (kind === 'plan') return false;
  return (
    names.length > 0 || (year !== null && DATED.test(sentence)) || DAY.test(sentence) || isSpoken(sentence)
  );
}
