import type { Line } from '../line';
import { isAward } from '../mention/award-book';
import { endOfHonorific, endOfOffice, isBody, isHonorific } from '../names/kinds';
import type { Name } from '../names/name';
import { fold, type Word, wordsOf } from '../../prose/words';
import { inFull, personsOf, sole } from './full-names';

const young = new Set(['anh', 'chị', 'em', 'cháu']);
const pronouns = new Set([...young, 'ông', 'bà', 'cô', 'chú', 'cụ', 'mẹ']);
/** “Tôi được tặng Bằng khen”, ông A chia sẻ: the end of what is said before who says it. */
const SPOKEN = /(?<=^["“][^"“”]*)["”],? (?=\p{L})/u;
/** Who gives the State's awards, right before a name: “anh”, “nữ ca sĩ” do not mean them. */
const HEADS = /(?:chủ tịch nước|tổng bí thư|thủ tướng(?: chính phủ)?|chủ tịch quốc hội)\s*$/iu;
/** Maximum length of such an office with a space, in characters. */
const LONGEST_HEAD = 24;
/** Maximum length of a title or an office before a name, in characters. */
const LONGEST_OFFICE = 60;

/**
 * The person whom "ông", "chị" means; nobody if it is unclear.
 * @param near the sentences before, nearest first
 * @param earlier all sentences of the article before, in order, to complete "ông Thoại"
 */
export function personMeant(word: string, near: readonly Line[], earlier: readonly Line[]): Name[] {
  const topic = near.find((each) => calledShortly(each, word).length > 0 || calledBy(each, word).length > 0);
  const called = (topic && calledShortly(topic, word).length > 0 ? [topic] : near).map((each) => {
    const given = calledShortly(each, word);
    const full = inFull(given, earlier);
    return full.length < given.length ? null : [...calledBy(each, word), ...full];
  });
  if (called.includes(null)) return [];
  const meant = topic
    ? called.flatMap((names) => names ?? [])
    : near.flatMap((each) => personsMeant(each, word));
  const found = sole(meant);
  if (found.length > 0) return found;
  const title = titled(earlier[0], near);
  return title.length > 0 || meant.length > 0
    ? title
    : sole(earlier.flatMap((each) => personsMeant(each, word)));
}

/**
 * "tôi" in a quotation: the one person named right behind it, “Tôi được tặng …”, ông A chia sẻ. In an interview: the only
 * person named before its questions and answers.
 */
export function speaker(line: Line, earlier: readonly Line[]): Name[] {
  const { text } = line;
  const quoted = SPOKEN.exec(text);
  if (quoted)
    return sole(personsOf(line).filter(({ name }) => text.indexOf(name) >= quoted.index + quoted[0].length));
  const asked = earlier.some((each) => /[?]["”»]?$/u.test(each.text));
  if (!asked || /["“”«»]/u.test(text)) return [];
  return sole(earlier.flatMap(personsOf));
}

/** "cụ Phạm Văn A" for "cụ": the person with this form of address in a sentence. */
function calledBy(line: Line, word: string): Name[] {
  const persons = personsOf(line);
  const folded = persons.length > 0 ? fold(line.text.slice(0, line.words.at(-1)?.end)) : '';
  return persons.filter(({ name }) => folded.includes(`${word} ${fold(name)}`));
}

/** Whom the title is about, if the sentences before still name that person: "Trung tá Vi Đức Thọ …", "đồng chí Thọ". */
function titled(title: Line | undefined, near: readonly Line[]): Name[] {
  const [person, ...others] = title ? personsOf(title) : [];
  if (!person || others.length > 0) return [];
  const call = person.name.slice(person.name.lastIndexOf(' ') + 1);
  const named = near.some(({ text, words }) =>
    words.some(({ start, end }, at) => text.slice(start, end) === call && isHonorificBefore(words, at)),
  );
  return named ? [person] : [];
}

function isHonorificBefore(words: readonly Word[], at: number): boolean {
  return [1, 2].some((back) => endOfHonorific(words, at - back) === at);
}

/** "ông Thoại" for "ông": a form of address with one word of a name. */
function calledShortly({ text, words }: Line, word: string): Name[] {
  return words.flatMap(({ form, start, end, capital }, at) => {
    const isShort = capital && words[at - 1]?.form === word && !words[at + 1]?.capital && !isBody(words, at);
    // "trao tặng bà Huân chương Lao động"
    return isShort && !isAward(words, at) && form.length > 1 && !isHonorific(words, at)
      ? [{ name: text.slice(start, end), office: word, person: true }]
      : [];
  });
}

/** The persons of a sentence that the pronoun may mean: "anh" is neither "ông A" nor "Thủ tướng B". */
function personsMeant(line: Line, pronoun: string): Name[] {
  return personsOf(line).filter(({ name }) => {
    const at = line.text.indexOf(name);
    const before = wordsOf(line.text.slice(Math.max(0, at - LONGEST_OFFICE), at));
    const form = before.at(-1)?.form ?? '';
    if (
      !/^(?:ông|bà|cụ|đồng)$/.test(pronoun) &&
      HEADS.test(line.text.slice(Math.max(0, at - LONGEST_HEAD), at))
    )
      return false;
    if (pronouns.has(form)) return form === pronoun;
    const inOffice = [1, 2, 3].some((back) => endOfOffice(before, before.length - back) === before.length);
    return !(inOffice && young.has(pronoun));
  });
}
